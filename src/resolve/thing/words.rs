//! What things are called by: the nouns behind, before and beside their names.

use crate::text::classes::Classes;
use crate::text::hash::hash;
use once_cell::sync::Lazy;

/// What sort of thing a noun says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// What is made and used: it bears its maker's name with its own (`NAVO One platform`).
    Product,
    /// What somebody runs, gives or holds.
    Programme,
    /// What is read, seen or heard.
    Work,
}

const PRODUCTS: [&str; 117] = [
    "platform", "platforms", "app", "apps", "application", "software", "suite", "tool", "tools", "toolkit", "toolset", "toolchain", "system", "systems",
    "device", "devices", "engine", "engines", "robot", "robots", "drone", "drones", "vaccine", "vaccines", "drug", "drugs", "therapy", "medicine", "tablet",
    "tablets", "capsule", "capsules", "inhaler", "inhalers", "injection", "chatbot", "chatbots", "assistant", "agent", "agents", "library", "libraries",
    "framework", "database", "browser", "console", "smartphone", "smartphones", "phone", "laptop", "laptops", "headset", "headsets", "processor", "processors",
    "chip", "chips", "chipset", "scanner", "scanners", "camera", "cameras", "sensor", "sensors", "telescope", "telescopes", "refractor", "reflector",
    "spacecraft", "satellite", "satellites", "rover", "rocket", "rockets", "aircraft", "airliner", "jet", "jets", "helicopter", "helicopters", "fighter",
    "vehicle", "vehicles", "car", "cars", "truck", "trucks", "tractor", "tractors", "scooter", "motorcycle", "beer", "whisky", "whiskey", "vodka", "burger",
    "token", "tokens", "cryptocurrency", "stablecoin", "blockchain", "protocol", "marketplace", "portal", "dashboard", "plugin", "compiler", "feature",
    "technology", "product", "products", "solution", "solutions", "ecosystem", "package", "packages", "card",
];

const PROGRAMMES: [&str; 61] = [
    "project", "projects", "programme", "programmes", "program", "programs", "scheme", "schemes", "initiative", "initiatives", "campaign", "campaigns",
    "trial", "trials", "study", "fellowship", "fellowships", "scholarship", "scholarships", "award", "awards", "prize", "medal", "competition", "contest",
    "challenge", "tour", "festival", "conference", "conferences", "summit", "workshop", "workshops", "symposium", "expo", "tournament", "championship",
    "championships", "marathon", "gala", "roadshow", "curriculum", "mission", "appeal", "directive", "bill", "standard", "event", "events", "convention",
    "hackathon", "drive", "internship", "internships", "bursary", "pledge", "lottery", "accelerator", "regatta", "raffle", "fundraiser",
];

const WORKS: [&str; 46] = [
    "report", "book", "books", "novel", "novels", "film", "films", "movie", "movies", "documentary", "album", "albums", "song", "songs", "single", "podcast",
    "magazine", "newsletter", "journal", "column", "series", "show", "musical", "play", "opera", "exhibition", "exhibit", "anthology", "memoir", "poem",
    "essay", "video", "videos", "game", "games", "sitcom", "webinar", "paper", "collection", "guide", "handbook", "webcast", "course", "soap", "comic",
    "screenplay",
];

const PRODUCT: u32 = 1;
const PROGRAMME: u32 = 1 << 1;
const WORK: u32 = 1 << 2;
const OF_TITLE: u32 = 1 << 3;
const CALL: u32 = 1 << 4;
const LAUNCH: u32 = 1 << 5;
const HOLDS: u32 = 1 << 6;
const BEST: u32 = 1 << 7;
/// `Hurricane Oxlo`, `Teacher of the Year`, `Oak Ridge Fire`.
const CAPITAL: u32 = 1 << 8;
/// `Oxlo is a platform`
const IS: u32 = 1 << 9;
/// `Holt v. Oxley`
const AGAINST: u32 = 1 << 10;

static BY_WORD: Lazy<Classes> = Lazy::new(|| {
    let sorted = [(PRODUCT, PRODUCTS.as_slice()), (PROGRAMME, &PROGRAMMES), (WORK, &WORKS)].into_iter().flat_map(|(class, words)| {
        let of_class = move |word: &&'static str| (class, word.as_bytes());
        words.iter().map(of_class)
    });
    let rest: [(u32, &[&'static [u8]]); 8] = [
        (OF_TITLE, &TITLED),
        (CALL, &CALLS),
        (LAUNCH, &LAUNCHES),
        (HOLDS, &HELD),
        (BEST, &SUPERLATIVES),
        (CAPITAL, &[b"hurricane", b"cyclone", b"typhoon", b"superstorm", b"year", b"fire"]),
        (IS, &[b"is", b"was"]),
        (AGAINST, &[b"v", b"vs", b"v.", b"vs."]),
    ];
    Classes::new(sorted.chain(rest.into_iter().flat_map(|(class, words)| words.iter().map(move |w| (class, *w)))))
});

fn is(word: &[u8], class: u32) -> bool {
    BY_WORD.of(hash(word)) & class != 0
}

/// May the word of this number, in small letters or with a capital, tell of a thing?
pub(super) fn may_tell(number: u64, small: bool) -> bool {
    let classes = if small { PRODUCT | PROGRAMME | WORK | OF_TITLE | CALL | LAUNCH | IS } else { LAUNCH | BEST | CAPITAL | HOLDS };
    BY_WORD.of(number) & classes != 0
}

/// `v` of this number, between those who go to court.
pub(super) fn against(number: u64) -> bool {
    BY_WORD.of(number) & AGAINST != 0
}

pub(super) fn sort(word: &[u8]) -> Option<Sort> {
    let classes = BY_WORD.of(hash(word));
    let of = [(PRODUCT, Sort::Product), (PROGRAMME, Sort::Programme), (WORK, Sort::Work)];
    of.into_iter().find(|(class, _)| classes & class != 0).map(|(_, sort)| sort)
}

/// Nouns of works that are named in quotation marks only.
const TITLED: [&[u8]; 46] = [
    b"article", b"articles", b"talk", b"lecture", b"speech", b"presentation", b"session", b"keynote", b"panel", b"seminar", b"address", b"poster", b"painting",
    b"sculpture", b"thesis", b"dissertation", b"track", b"concert", b"performance", b"class", b"chapter", b"edition", b"document", b"brochure", b"booklet",
    b"publication", b"category", b"categories", b"title", b"honour", b"honor", b"titles", b"masterclass", b"blog", b"instrument", b"method", b"technique",
    b"approach", b"process", b"concept", b"service", b"services", b"sequel", b"comedy", b"drama", b"record",
];

/// Nouns before a title in quotation marks that no name has behind it: `the article "The End of Water"`, `a talk, "Inside a Marsh"`.
pub(super) fn titled(word: &[u8]) -> bool {
    is(word, OF_TITLE) || sort(word).is_some() && !matches!(word, b"system" | b"systems" | b"card" | b"product" | b"products" | b"package" | b"packages")
}

const CALLS: [&[u8]; 10] = [b"called", b"named", b"titled", b"entitled", b"dubbed", b"branded", b"christened", b"codenamed", b"nicknamed", b"so-called"];

/// `called`, `titled`: a name follows.
pub(super) fn calls(word: &[u8]) -> bool {
    is(word, CALL)
}

const LAUNCHES: [&[u8]; 17] = [
    b"launch", b"release", b"rollout", b"debut", b"introduction", b"unveiling", b"availability", b"arrival", b"launches", b"launched", b"launching",
    b"unveils", b"unveiled", b"introduces", b"introducing", b"debuts", b"releases",
];

/// Nouns that say of a subject that it is a thing and no body: companies are platforms, services and brands as often.
pub(super) fn beside(word: &[u8]) -> bool {
    match word {
        b"platform" | b"platforms" | b"system" | b"systems" | b"solution" | b"solutions" | b"product" | b"products" | b"technology" | b"ecosystem"
        | b"card" | b"marketplace" | b"journal" | b"magazine" | b"series" | b"portal" | b"drive" | b"paper" | b"package" | b"application" | b"mission"
        | b"trial" | b"projects" | b"programs" | b"programmes" | b"initiatives" | b"books" | b"films" | b"engine" | b"play" | b"accelerator" => false,
        b"candidate" | b"chatbot" | b"successor" | b"gala" => true,
        _ => sort(word).is_some(),
    }
}

/// `launch of Oxlo`, `unveils Oxlo`
pub(super) fn launches(word: &[u8], next: &[u8]) -> bool {
    let noun = matches!(word, b"launch" | b"release" | b"rollout" | b"debut" | b"introduction" | b"unveiling" | b"availability" | b"arrival") && next == b"of";
    noun || matches!(
        word,
        b"launches" | b"launched" | b"launching" | b"unveils" | b"unveiled" | b"unveiling" | b"introduces" | b"introducing" | b"debuts" | b"releases"
    )
}

/// Networks beside which a bare `X` is one.
pub(super) fn network(word: &[u8]) -> bool {
    matches!(
        word,
        b"facebook"
            | b"twitter"
            | b"linkedin"
            | b"instagram"
            | b"youtube"
            | b"tiktok"
            | b"threads"
            | b"bluesky"
            | b"insta"
            | b"fb"
            | b"mastodon"
            | b"pinterest"
    )
}

const HELD: [&[u8]; 27] = [
    b"award", b"awards", b"prize", b"prizes", b"medal", b"symposium", b"summit", b"conference", b"convention", b"congress", b"forum", b"meeting", b"meetings",
    b"expo", b"cup", b"championship", b"championships", b"tournament", b"festival", b"games", b"transactions", b"journal", b"proceedings", b"gala",
    b"roundtable", b"hackathon", b"workshop",
];

/// Heads of what a body of letters gives or holds under its own name: `ZXW Awards`, `the WEQ Annual Meetings`.
pub(super) fn held(word: &[u8]) -> bool {
    is(word, HOLDS)
}

const SUPERLATIVES: [&[u8]; 6] = [b"best", b"top", b"most", b"outstanding", b"fastest", b"greatest"];

/// Words that begin what is won: `Best Small Bank`, `Top 10 Product`.
pub(super) fn superlative(word: &[u8]) -> bool {
    is(word, BEST)
}

/// Of these, what comes with money.
pub(super) fn given(word: &[u8]) -> bool {
    matches!(word, b"award" | b"awards" | b"prize" | b"prizes" | b"medal" | b"medals" | b"scholarship" | b"fellowship" | b"grant" | b"grants")
}
