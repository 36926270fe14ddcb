//! Names of Spain, Portugal and the Americas: two family names stand at the end, `García López`, `da Silva Costa`.

use super::piece::Piece;
use crate::facts::Release;

/// Family names of Spain, Portugal and the Americas, folded: without those that are given names as often (`Martin`, `Cruz`, `Santiago`).
const FAMILIES: [&str; 709] = [
    "abreu", "acevedo", "acosta", "aguiar", "aguilar", "aguilera", "aguirre", "alarcon", "albuquerque", "alcantara", "alcaraz", "almeida", "alonso",
    "alvarado", "alvarenga", "alvarez", "alves", "amador", "amaral", "amaya", "amorim", "andrade", "antunes", "aparicio", "aragao", "aragon", "aranda",
    "araujo", "araya", "arce", "arellano", "arevalo", "arguello", "arias", "ariza", "armas", "arroyo", "arruda", "arteaga", "assuncao", "avalos", "avila",
    "ayala", "azevedo", "aznar", "baez", "balaguer", "ballesteros", "barajas", "barbosa", "barboza", "barcelo", "barragan", "barreiro", "barrera", "barreto",
    "barrientos", "barrios", "barros", "barroso", "bastos", "batista", "bautista", "becerra", "becerril", "belmonte", "beltran", "benavides", "benitez",
    "bermejo", "bermudez", "bernal", "bernardes", "betancourt", "bezerra", "blanco", "bohorquez", "bonilla", "borges", "borja", "borrego", "bosch", "botelho",
    "braga", "branco", "brandao", "bravo", "briceno", "briones", "brito", "bueno", "burgos", "bustamante", "bustos", "caballero", "cabral", "cabrera",
    "caceres", "cadena", "calderon", "calvo", "camacho", "camara", "campos", "canales", "candido", "cano", "cantu", "carbajal", "carballo", "cardenas",
    "cardona", "cardoso", "cardozo", "carmona", "carneiro", "caro", "carranza", "carrasco", "carreno", "carrera", "carrillo", "carrion", "carvajal",
    "carvalho", "casals", "casanova", "casas", "casillas", "castaneda", "castano", "castejon", "castellanos", "castillo", "castro", "cavalcante", "cavalcanti",
    "ceballos", "cedeno", "centeno", "cepeda", "cervantes", "cespedes", "chacon", "chaparro", "chavarria", "chaves", "chavez", "cisneros", "coelho", "collado",
    "colmenares", "conde", "contreras", "cordero", "cordoba", "cordova", "corona", "coronado", "coronel", "corral", "corrales", "correa", "correia", "cortes",
    "cortez", "costa", "coto", "coutinho", "covarrubias", "crespo", "cuadrado", "cuellar", "cuenca", "cuervo", "cuesta", "cueto", "cueva", "cuevas", "cunha",
    "davila", "delgado", "dias", "diaz", "diez", "domingues", "dominguez", "dorado", "duarte", "duenas", "dutra", "echeverria", "encinas", "enriquez",
    "escalante", "escobar", "escobedo", "escudero", "espejo", "espino", "espinosa", "espinoza", "esquivel", "estevao", "estevez", "estrada", "evangelista",
    "fajardo", "falcao", "faria", "farias", "feijoo", "felix", "fernandes", "fernandez", "ferrandiz", "ferreira", "ferrer", "ferrero", "fierro", "figueira",
    "figueiredo", "figueroa", "flores", "florez", "fonseca", "font", "fontes", "fraga", "franco", "freire", "freitas", "fresneda", "frias", "fuentes", "gago",
    "galarza", "galindo", "gallardo", "gallego", "gallegos", "galvan", "galvao", "galvez", "gamboa", "gamez", "garay", "garces", "garcia", "garrido", "garza",
    "gaspar", "gavilan", "gimenez", "godinez", "godoy", "gomes", "gomez", "goncalves", "gongora", "gonzaga", "gonzales", "gonzalez", "gouveia", "granados",
    "grijalva", "guajardo", "guardado", "guedes", "guerra", "guerrero", "guevara", "guillen", "guimaraes", "guirao", "gusmao", "gutierrez", "guzman", "haro",
    "heredia", "hermoso", "hernandes", "hernandez", "herrera", "herrero", "hidalgo", "hinojosa", "hoyos", "huerta", "hurtado", "ibanez", "ibarra", "iglesias",
    "infante", "iniguez", "izquierdo", "jaramillo", "jardim", "jimenez", "juarez", "junqueira", "jurado", "lacerda", "laguna", "lara", "leal", "ledesma",
    "leitao", "leite", "lemos", "leyva", "lima", "linares", "lizarraga", "llamas", "llanos", "llorente", "llull", "loaiza", "lobato", "lobo", "lopes", "lopez",
    "losada", "loureiro", "lourenco", "lozano", "lucena", "lucero", "lugo", "luque", "macedo", "machado", "macias", "maciel", "madrid", "madrigal",
    "magalhaes", "maia", "maldonado", "manrique", "manzano", "marin", "marino", "marques", "marquez", "marrero", "martinez", "martins", "mas", "mascarenhas",
    "mata", "mateus", "matias", "matos", "maya", "mayorga", "mazuera", "medeiros", "medina", "mejia", "melendez", "melgar", "melo", "mena", "mendes", "mendez",
    "mendieta", "mendonca", "mendoza", "meneses", "menezes", "mercado", "merino", "mesa", "mesquita", "meza", "millan", "miranda", "mojica", "molina",
    "mondragon", "monroy", "montalvo", "montano", "monteiro", "montejo", "montenegro", "montero", "montes", "montesinos", "montoya", "monzon", "mora",
    "moraes", "morais", "morales", "moran", "moreira", "moreno", "morillo", "mosquera", "mota", "moura", "moya", "munguia", "muniz", "munoz", "murillo",
    "nascimento", "navarrete", "navarro", "negrete", "neves", "nieto", "nieves", "nobrega", "nogueira", "noriega", "novaes", "nunes", "nunez", "obregon",
    "ocampo", "ocasio", "ochoa", "ojeda", "oliva", "olivares", "oliveira", "olivera", "olmedo", "ordonez", "orellana", "orozco", "ortega", "ortiz", "osorio",
    "otero", "ovalle", "oviedo", "pacheco", "padilla", "paez", "paiva", "palacio", "palacios", "palma", "paniagua", "pantoja", "parada", "pardo", "paredes",
    "parra", "patino", "paz", "pazos", "pedraza", "pedrosa", "peixoto", "pelayo", "pena", "penalosa", "peralta", "perdomo", "pereira", "peres", "perez",
    "pimenta", "pimentel", "pineda", "pinheiro", "pinto", "pinzon", "pires", "pizarro", "plaza", "polanco", "ponce", "pontes", "porras", "portela", "portillo",
    "posada", "pozo", "prado", "prieto", "proenca", "puente", "puentes", "puig", "puigdemont", "pujol", "pulido", "queiroz", "quesada", "quezada", "quinones",
    "quintana", "quintanilla", "quintero", "quiroga", "quiros", "ramalho", "ramirez", "ramos", "rangel", "rebelo", "rebolledo", "redondo", "rego", "reina",
    "reis", "rendon", "renteria", "requena", "resendiz", "restrepo", "revilla", "reyes", "reyna", "ribas", "ribeiro", "ricardo", "rico", "riera", "rincon",
    "rios", "riquelme", "rivas", "rivera", "rivero", "robledo", "robles", "roca", "rocha", "rodas", "rodrigues", "rodriguez", "roig", "rojas", "roldan",
    "romero", "roque", "rosado", "rosales", "rosario", "rosas", "rubio", "rueda", "ruiz", "saavedra", "sabater", "saenz", "saez", "sala", "salamanca", "salas",
    "salazar", "salcedo", "saldana", "saldivar", "salgado", "salinas", "salmeron", "samaniego", "sampaio", "samper", "sanabria", "sanches", "sanchez",
    "sandoval", "sanhueza", "santamaria", "santana", "santander", "santillan", "santos", "sanz", "saraiva", "sarmiento", "saucedo", "seabra", "segovia",
    "segura", "sepulveda", "sequeira", "serna", "serpa", "serra", "serrano", "serrat", "sevilla", "sierra", "silva", "silveira", "silvestre", "simoes",
    "soares", "sobrinho", "solano", "soler", "solis", "solorzano", "soria", "soriano", "sosa", "sotelo", "soto", "sotomayor", "sousa", "souza", "suarez",
    "tamayo", "tapia", "tavares", "tavarez", "teixeira", "tejada", "tejeda", "tellez", "terrazas", "toledo", "tordesillas", "toro", "torre", "torrealba",
    "torrente", "torres", "torrico", "toscano", "tovar", "trejo", "trevino", "trigo", "trindade", "trujillo", "ugarte", "ulloa", "urbina", "uribe", "urquiza",
    "urrutia", "valadares", "valdes", "valdez", "valdivia", "valencia", "valente", "valenzuela", "valera", "valladares", "valle", "vallejo", "valverde",
    "vaquero", "varela", "vargas", "varon", "vasconcelos", "vasquez", "vaz", "vazquez", "vega", "vela", "velasco", "velasquez", "velazquez", "velez", "veloso",
    "venegas", "ventura", "vera", "verdugo", "vergara", "viana", "vidal", "vieira", "vigil", "vila", "vilanova", "villa", "villalba", "villalobos",
    "villanueva", "villar", "villareal", "villarreal", "villaverde", "villegas", "villena", "viveros", "xavier", "yanez", "ybarra", "yepes", "zabala",
    "zambrano", "zamora", "zamorano", "zapata", "zaragoza", "zarate", "zavala", "zepeda", "zorrilla", "zubieta", "zuluaga", "zuniga",
];

/// Given names of the same countries, folded.
const GIVEN: [&str; 405] = [
    "abel", "abelardo", "adan", "adela", "adelaida", "adolfo", "adrian", "adriana", "afonso", "agustin", "agustina", "aitor", "alba", "alberto", "aldo",
    "alejandra", "alejandro", "alexandre", "alfonso", "alfredo", "alicia", "almudena", "alonso", "alvaro", "amalia", "amelia", "amparo", "ana", "anabel",
    "andre", "andrea", "andreia", "andres", "angel", "angela", "angeles", "anibal", "antonia", "antonio", "araceli", "arantxa", "ariana", "armando", "arnaldo",
    "arsenio", "arturo", "asuncion", "augusto", "aurelio", "aurora", "bartolome", "beatriz", "begona", "belen", "benito", "benjamin", "bernardo", "berta",
    "blanca", "borja", "brenda", "bruna", "bruno", "camila", "camilo", "candela", "caridad", "carina", "carla", "carlos", "carlota", "carmen", "carolina",
    "catalina", "catarina", "cecilia", "celia", "celso", "cesar", "chus", "clara", "claudia", "claudio", "clemente", "conceicao", "concepcion", "consuelo",
    "cristian", "cristiano", "cristina", "cristobal", "daniel", "daniela", "dario", "david", "debora", "delia", "desiree", "diana", "diego", "dolores",
    "domingo", "duarte", "edgar", "edgardo", "edison", "eduarda", "eduardo", "efrain", "elena", "eliana", "elias", "elisa", "eloy", "elsa", "elvira", "emilia",
    "emiliano", "emilio", "encarnacion", "enrique", "enriqueta", "ernesto", "esperanza", "esteban", "estela", "esther", "estrella", "eugenia", "eugenio",
    "eusebio", "eva", "evaristo", "ezequiel", "fabian", "fabiana", "fabio", "fabiola", "fatima", "federico", "feliciano", "felipe", "felix", "fermin",
    "fernanda", "fernando", "fidel", "filipa", "filipe", "flavia", "flavio", "florencia", "florencio", "francisca", "francisco", "gabriel", "gabriela",
    "genoveva", "gerardo", "german", "gilberto", "gisela", "gloria", "goncalo", "gonzalo", "graciela", "gregorio", "guadalupe", "guillermo", "gustavo",
    "hector", "helena", "heriberto", "hernan", "hilda", "horacio", "hugo", "humberto", "ignacia", "ignacio", "igor", "iker", "imelda", "ines", "inmaculada",
    "irene", "iria", "irma", "isabel", "isabela", "isidro", "ismael", "itziar", "ivan", "ivette", "jacinto", "jacobo", "jaime", "javier", "jeronimo", "jesus",
    "jimena", "joan", "joana", "joao", "joaquim", "joaquin", "jordi", "jorge", "jose", "josefa", "josefina", "josep", "juan", "juana", "julia", "julian",
    "juliana", "julio", "karina", "laia", "laura", "leandro", "leon", "leonardo", "leonel", "leonor", "leopoldo", "leticia", "lidia", "lilia", "liliana",
    "lisandro", "lorena", "lorenzo", "lourdes", "lucas", "lucero", "lucia", "luciana", "luciano", "lucrecia", "luis", "luisa", "luiz", "luz", "macarena",
    "magdalena", "maite", "manoel", "manuel", "manuela", "mar", "marcela", "marcelo", "marcia", "marcio", "marco", "marcos", "margarita", "maria", "mariana",
    "mariano", "maribel", "maricarmen", "mario", "marisa", "marisol", "marta", "martha", "martin", "mateo", "matheus", "matias", "mauricio", "mauro", "maximo",
    "mayra", "melchor", "mercedes", "micaela", "miguel", "milagros", "mireia", "mirta", "moises", "monica", "montserrat", "natalia", "nelida", "nelson",
    "nestor", "nicolas", "nidia", "nieves", "noelia", "nora", "norberto", "norma", "nuno", "nuria", "octavio", "olga", "olivia", "omar", "orlando", "oscar",
    "osvaldo", "otavio", "pablo", "paloma", "paola", "pascual", "patricia", "patricio", "paula", "paulina", "paulo", "pedro", "perla", "piedad", "pilar",
    "rafael", "rafaela", "ramiro", "ramon", "raquel", "raul", "rebeca", "regina", "reinaldo", "renata", "renato", "ricardo", "rigoberto", "rita", "roberto",
    "rocio", "rodolfo", "rodrigo", "rogelio", "rolando", "roman", "romulo", "rosa", "rosalia", "rosario", "rosaura", "roxana", "ruben", "rui", "ruy",
    "salvador", "samuel", "sandra", "santiago", "sara", "saul", "sebastian", "sergio", "silvana", "silvia", "simon", "sofia", "sol", "soledad", "sonia",
    "susana", "tania", "tatiana", "telmo", "teodoro", "teresa", "thiago", "tiago", "tomas", "trinidad", "ulises", "valentin", "valentina", "valeria", "vanesa",
    "vanessa", "vera", "veronica", "vicente", "victor", "victoria", "vinicius", "violeta", "virgilio", "virginia", "vitor", "viviana", "wagner", "walter",
    "wilfredo", "wilson", "xavier", "ximena", "yadira", "yesenia", "yolanda", "zaida", "zulema",
];

/// Where the family names begin, the last of them being `last`: of `María García López` the second.
pub(super) fn family_from(r: &Release<'_, '_>, p: &[Piece<'_>], mut from: usize) -> usize {
    let key = |i: usize| p.get(i).map_or("", |x| x.key.as_str());
    let family = |i: usize| FAMILIES.binary_search(&key(i)).is_ok() || p.get(i).is_some_and(|x| x.text.ends_with(['z', 'ñ']) && x.key.ends_with("ez"));
    // `Ortega y Gasset`
    let joint = |i: usize| matches!(key(i), "y" | "e" | "i") && p.get(i).is_some_and(|x| x.text.len() == 1);
    let last = p.len().saturating_sub(1);
    let spanish = |i: usize| GIVEN.binary_search(&key(i)).is_ok();
    // `Virginia Hernandez Covington`, `Sharon Ferguson Martinez`: a husband's name is the only one.
    let ends_so = family(last) || key(last).ends_with(['a', 'o', 'z']) || p.get(last).is_some_and(|x| !x.text.is_ascii());
    if !ends_so && !joint(from.saturating_sub(1)) {
        return from;
    }
    for _ in 0..3 {
        if from >= 2 && joint(from - 1) {
            from -= 2;
        } else if from >= 2 && (family(from - 1) || unlisted(r, p, from - 1) && spanish(0) && family(last)) && !p.get(from - 1).is_some_and(Piece::is_initial) {
            from -= 1;
        } else {
            break;
        }
        while from >= 2 && p.get(from - 1).is_some_and(|x| x.is_particle(r)) {
            from -= 1;
        }
    }
    from
}

/// A word that nobody is called by as a given name.
fn unlisted(r: &Release<'_, '_>, p: &[Piece<'_>], i: usize) -> bool {
    p.get(i).is_some_and(|x| !x.is_given(r) && GIVEN.binary_search(&x.key.as_str()).is_err() && !x.is_particle(r) && x.key.len() > 2)
}

#[test]
fn names_stand_in_order() {
    assert!(FAMILIES.is_sorted() && GIVEN.is_sorted());
}
