//! Posts that one kind of body has: a principal is a school's, a second secretary an embassy's.
//!
//! `a pool for Zelhad School. Principal Ann Holt says`: the nearest body of that kind before it in the paragraph, else the only one of the release.

use super::body;
use crate::facts::Release;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// (ends of titles, words that names of such bodies hold, may it be a body of another paragraph)
const KINDS: [(&[&str], &[&str], bool); 20] = [
    (
        &[
            "principal", "headmaster", "headmistress", "head teacher", "headteacher", "deputy principal", "assistant principal", "vice principal",
            "vice-principal", "head girl", "head boy", "school captain", "head prefect", "deputy head teacher", "deputy headteacher",
        ],
        &[
            "school", "schools", "college", "academy", "high", "primary", "grammar", "lycée", "ysgol", "gymnasium", "kura", "scoil", "escuela", "école",
            "schule", "skole", "kindergarten", "nursery", "colegio", "liceo", "collège",
        ],
        true,
    ),
    (
        &[
            "vice-chancellor", "vice chancellor", "pro-vice-chancellor", "pro vice-chancellor", "deputy vice-chancellor", "provost", "rector", "vice-rector",
            "vice rector",
        ],
        &["university", "universität", "université", "universidad", "universidade", "universitas", "college", "institute", "polytechnic", "seminary"],
        false,
    ),
    (
        &["dean", "associate dean"],
        &[
            "university", "universität", "université", "universidad", "universidade", "universitas", "college", "institute", "school", "faculty",
            "polytechnic", "seminary",
        ],
        false,
    ),
    (
        &[
            "chief medical director", "medical superintendent", "chief doctor", "chief nurse", "head nurse", "matron", "chief physician", "clinical director",
            "director of nursing", "charge nurse", "chief of surgery", "chief of medicine",
        ],
        &["hospital", "hospitals", "clinic", "infirmary", "hospice", "polyclinic", "sanatorium", "maternity"],
        true,
    ),
    (
        &[
            "vicar", "curate", "parish priest", "pastor", "lead pastor", "senior pastor", "associate pastor", "youth pastor", "churchwarden", "churchwardens",
            "verger", "vergers", "sacristan", "sexton", "organist", "choirmaster", "director of music", "rector", "priest-in-charge", "dean",
            "canon precentor", "lay reader", "parish clerk", "parish administrator", "church secretary", "parish secretary",
        ],
        &["church", "parish", "cathedral", "chapel", "minster", "abbey", "congregation"],
        true,
    ),
    (&["commissioner", "chief commissioner", "deputy commissioner"], &["commission"], false),
    (
        &[
            "first secretary", "second secretary", "third secretary", "counsellor", "minister-counsellor", "minister counsellor", "deputy head of mission",
            "deputy chief of mission", "defence attaché", "defense attaché", "cultural attaché", "press attaché", "chargé d'affaires",
        ],
        &["embassy", "embassies", "high commission"],
        true,
    ),
    (
        &["conductor", "chief conductor", "principal conductor", "concertmaster", "concertmistress"],
        &["orchestra", "philharmonic", "symphony", "sinfonia", "ensemble", "choir", "philharmonia", "sinfonietta"],
        true,
    ),
    (
        &[
            "musical director", "music director", "artistic director", "associate artistic director", "stage manager", "choir director", "choir master",
            "executive producer", "technical director", "production manager", "literary manager", "front of house manager",
        ],
        &[
            "theatre", "theater", "playhouse", "opera", "ballet", "orchestra", "symphony", "philharmonic", "choir", "chorus", "chorale", "singers", "festival",
            "players", "ensemble", "dance", "operatic", "choral",
        ],
        true,
    ),
    (
        &[
            "branch chairman", "branch chair", "branch secretary", "branch president", "general secretary", "deputy general secretary", "national organiser",
            "national organizer", "regional organiser", "regional organizer", "national officer", "regional officer", "national secretary",
        ],
        &["union", "unions"],
        true,
    ),
    (
        &[
            "chair of governors", "chair of the governors", "teaching assistant", "head of year", "school secretary", "school business manager", "deputy head",
            "head of sixth form", "head of juniors", "form tutor", "school nurse", "school cook", "school counsellor", "school counselor",
        ],
        &["school", "schools", "college", "academy", "primary", "grammar", "ysgol", "kura", "scoil"],
        true,
    ),
    (
        &["head librarian", "chief librarian", "city librarian", "county librarian", "library director", "children's librarian", "children’s librarian"],
        &["library", "libraries"],
        true,
    ),
    (
        &["head brewer", "brewmaster", "head distiller", "master distiller", "head winemaker", "chief winemaker"],
        &["brewery", "brewing", "breweries", "distillery", "distilling", "winery", "wines", "vineyard", "vineyards", "estate"],
        true,
    ),
    (
        &["curator", "chief curator", "guest curator", "associate curator", "assistant curator", "co-curator", "conservator"],
        &["museum", "museums", "gallery", "galleries", "museu", "musée", "museo", "kunsthalle", "archive", "archives"],
        true,
    ),
    (
        &[
            "coach", "head coach", "assistant coach", "sporting director", "director of football", "physio", "team doctor", "club doctor", "club captain",
            "kit manager", "kitman",
        ],
        &["club", "fc", "afc", "rfc", "united", "rovers", "wanderers", "boldklub", "rugby", "boxing", "harriers", "athletic", "hockey", "netball", "academy"],
        true,
    ),
    (
        &[
            "principal cellist", "principal violinist", "principal flautist", "principal oboist", "principal clarinettist", "principal percussionist",
            "assistant conductor",
        ],
        &["orchestra", "philharmonic", "symphony", "sinfonia", "ensemble", "philharmonia", "sinfonietta"],
        true,
    ),
    (&["fire chief", "chief fire officer", "assistant chief fire officer", "battalion chief", "station officer"], &["fire"], true),
    (
        &["commodore", "vice-commodore", "vice commodore", "rear-commodore", "rear commodore"],
        &["yacht", "boating", "sailing", "cruising", "rowing", "boat", "regatta"],
        true,
    ),
    (
        &[
            "assistant district attorney", "chief assistant prosecutor", "assistant prosecutor", "assistant prosecuting attorney", "deputy prosecutor",
            "deputy prosecuting attorney",
        ],
        &["attorney", "prosecutor", "prosecuting"],
        true,
    ),
    (
        &["executive chef", "head chef", "sous chef", "pastry chef", "head sommelier", "executive housekeeper"],
        &["hotel", "hotels", "restaurant", "resort", "inn", "lodge", "bistro", "brasserie", "grill", "kitchen", "hotel"],
        true,
    ),
];

/// The body that a post of one kind is held at, when the release names it.
pub(super) fn body_of(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    // `principal of`, `coach at`: it is told.
    if matches!(r.doc.lower(end as usize), b"of" | b"at" | b"for" | b"with" | b"from" | b"in") || r.inside(Kind::Place, first, end).next().is_some() {
        return None;
    }
    // `Deputy Vice-Chancellor: Resources and Operations`
    let end = (first + 1..end).find(|t| r.doc.shape(*t as usize) == Shape::Colon).unwrap_or(end);
    let words = r.doc.words(first as usize, end as usize).to_lowercase();
    let title = ["former ", "acting ", "interim ", "retired ", "then ", "deputy "].iter().fold(words.as_str(), |w, s| w.strip_prefix(s).unwrap_or(w));
    let title = [" designate", "-designate", " elect", "-elect", " emeritus", " laureate"].iter().fold(title, |w, s| w.strip_suffix(s).unwrap_or(w));
    let last = title.as_bytes().last();
    let is = |post: &&str| {
        if post.as_bytes().last() != last {
            return false;
        }
        let before = title.strip_suffix(*post);
        // Of posts of one word the title says no more.
        before.is_some_and(|before| before.is_empty() || before.ends_with(' ') && (post.contains(' ') || *post == "coach"))
    };
    KINDS.iter().filter(|(posts, ..)| posts.iter().any(&is)).find_map(|(_, names, anywhere)| nearest(r, first, names, *anywhere))
}

/// The nearest body before a post that has one of these words in its name.
fn nearest(r: &Release<'_, '_>, first: u32, names: &[&str], anywhere: bool) -> Option<u32> {
    // A provost is the whole university's; a dean that of a college within it.
    let whole = names.contains(&"universitas") && !names.contains(&"faculty");
    let of_kind = |f: &&Found| {
        let of_name = |name: String| {
            if whole && ["college of ", "school of ", "faculty of ", "institute of "].iter().any(|p| name.starts_with(p)) {
                return false;
            }
            let mut words = name.split([' ', '-', '’', '\'']);
            // `the District Attorney’s Harbour Bureau` is a part of the office.
            words.any(|w| names.contains(&w))
                && !words.any(|w| matches!(w, "bureau" | "division" | "unit" | "section" | "squad") || w == "department" && !names.contains(&"fire"))
        };
        f.kind == Kind::Org && f.thing.is_some_and(|t| of_name(r.name(t).to_lowercase()))
    };
    let from = body::paragraph(r, first);
    let i = r.found.partition_point(|f| f.first < first);
    let near = r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.first >= from).find(of_kind).and_then(|f| f.thing);
    // `Carlow FC signed A from Bray Rovers. Captain B agreed`: of the sender, where the sentence names no other.
    let sentence = body::sentence(r, first);
    let here = || r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.first >= sentence).find(of_kind).is_some();
    let sender = || r.sure_issuer().filter(|m| r.mentions_of(*m).take(1).any(|f| of_kind(&f)));
    if near.is_some()
        && !here()
        && let Some(sender) = sender()
    {
        return Some(sender);
    }
    // A list of schools with a head each: the nearest in front.
    let close = || {
        let before = r.found.get(..i).unwrap_or(&[]).iter().rev().take_while(|f| f.first + 60 >= first);
        before.filter(|_| anywhere).find(of_kind).and_then(|f| f.thing)
    };
    near.or_else(close).or_else(|| {
        let mut all = r.found.iter().take(2048).filter(of_kind).filter_map(|f| f.thing);
        let only = all.next().filter(|_| anywhere)?;
        let sender = body::main(r).filter(|m| r.mentions_of(*m).take(1).any(|f| of_kind(&f)));
        // A former one may have led another.
        let now = r.labels(first) & crate::gazetteer::label::Label::RoleStatus.bit() == 0;
        if all.all(|t| t == only) { Some(only) } else { sender.filter(|_| now) }
    })
}

/// `Foundation`, a thing of one word, where a body of the release is called `Narrow Gate Foundation`: that one.
pub(super) fn whole_of(r: &Release<'_, '_>, thing: u32, at: u32) -> Option<u32> {
    let full = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)).filter(|f| f.end == f.first + 1)?;
    let word = r.doc.lower(full.first as usize);
    // `Ironclad CEO` in the release of Ironclad Security.
    let main = body::main(r).filter(|m| *m != thing);
    let begins = |m: &u32| {
        let whole = r.things.get(*m as usize).and_then(|t| r.found.get(t.fullest));
        whole.is_some_and(|n| n.end > n.first + 1 && r.doc.lower(n.first as usize) == word)
    };
    if r.doc.lower(full.first as usize).len() > 3
        && let Some(main) = main.filter(begins)
    {
        return Some(main);
    }
    if r.labels(full.first) & (crate::gazetteer::label::Label::OrgHead.bit() | crate::gazetteer::label::Label::OrgHeadFirst.bit()) == 0 {
        return None;
    }
    let called = |f: &&Found| {
        f.kind == Kind::Org
            && f.thing != Some(thing)
            && f.thing
                .and_then(|t| r.things.get(t as usize))
                .and_then(|t| r.found.get(t.fullest))
                .is_some_and(|n| n.end > n.first + 1 && (r.doc.lower(n.end as usize - 1) == word || r.doc.lower(n.first as usize) == word))
    };
    let i = r.found.partition_point(|f| f.first < at);
    r.found.get(..i).unwrap_or(&[]).iter().rev().take(64).find(called).and_then(|f| f.thing)
}

/// `Trust chair`, `Council President`: a body of the release named by the noun in front. It, and where the post's own words begin.
pub(super) fn named_in_front(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    // In small letters the noun may tell the field: `bank director`, `union leader`, `library assistant`.
    const SMALL: [&[u8]; 12] = [
        b"society", b"foundation", b"observatory", b"centre", b"center", b"institute", b"university", b"association", b"federation", b"league", b"alliance",
        b"museum",
    ];
    let noun = r.doc.lower(first as usize);
    // `Trust deputy chair`; `Museum studies lecturer` is no museum's.
    let alone = end == first + 2 || end == first + 3 && r.doc.is(first as usize + 1, Class::NarrowsPostInKind);
    let other = matches!(r.doc.lower(first as usize + 1), b"member" | b"members" | b"secretary" | b"manager" | b"on" | b"of");
    let written = if r.doc.shape(first as usize) == Shape::Lower {
        SMALL.contains(&noun) && matches!(r.doc.lower(end as usize - 1), b"president" | b"director" | b"chair" | b"chairman" | b"chairwoman" | b"head" | b"ceo")
    } else {
        r.doc.shape(first as usize) == Shape::Cap && Class::BodyNounInFront.holds(noun)
    };
    if !written || !alone || other {
        return None;
    }
    let called = |f: &&Found| {
        f.kind == Kind::Org
            && f.thing
                .and_then(|t| r.things.get(t as usize))
                .and_then(|t| r.found.get(t.fullest))
                .is_some_and(|n| n.end > n.first + 1 && (n.first..n.end).any(|t| r.doc.lower(t as usize) == noun))
    };
    let i = r.found.partition_point(|f| f.first < first);
    // `Party President` in the release of an alliance.
    if matches!(noun, b"party" | b"company" | b"firm" | b"charity" | b"group") {
        return r.sure_issuer().map(|t| (t, first + 1));
    }
    let near = r.found.get(..i).unwrap_or(&[]).iter().rev().take(64).find(called).or_else(|| r.found.get(i..).unwrap_or(&[]).iter().take(64).find(called));
    near.and_then(|f| f.thing).map(|t| (t, first + 1))
}
