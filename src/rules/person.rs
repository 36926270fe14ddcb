//! People that their own words prove: a known given name, initials, a family name, letters behind it.

pub(super) mod composed;
pub(super) mod endowed;
pub(super) mod land;
pub(crate) mod syllables;
pub(super) mod titled;
pub(super) mod written;

use super::check::capital_behind;
use super::{RULE, Rule, View};
use crate::gazetteer::label::{BESIDE_NAMES, Label};
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;
use endowed::names_a_post;
use syllables::{joined_syllables, marked_name, two_syllables};
use written::letter_of_a_kind;

/// Given name and surname are no name of another kind: `Victoria Falls`, `Charlotte Street`; nothing capitalised runs on.
fn whole_name(v: &View<'_, '_>, m: &Match) -> bool {
    let next = v.shape(m.end);
    let runs_on = next.is_capital() && v.cell(m.end).is_some_and(|c| c.place != Place::Start) && HEADS.iter().any(|h| v.has(m.end, *h));
    let last = m.end - 1;
    let is_head = [Label::OrgHead, Label::OrgHeadX, Label::PlaceHead, Label::PlaceHeadX, Label::OtherHead].iter().any(|h| v.has(last, *h))
        && !v.has(last, Label::Surname)
        // `Minister Alan Power`
        && !(v.has(last, Label::SurnameX) && v.has(m.start, Label::RoleTitle) && last >= 2 && v.has(last - 1, Label::Given));
    // A name that goes on with a word of no other kind is not this name: `Oak Hill Clubhouse`.
    let goes_on = next == Shape::Cap && v.cell(m.end).is_some_and(|c| c.place == Place::Mid) && v.kind(m.end).is_none() && v.labels(m.end) & BESIDE_NAMES == 0;
    // `…, in me.” Said Oxley “My dedication …`: the verb, not the given name.
    let verb = v.lower(m.start) == b"said"
        && m.start.checked_sub(1).is_some_and(|b| matches!(v.shape(b), Shape::QuoteClose | Shape::Quote) || v.shape(b) == Shape::Single);
    // `the Jack M. Oxlut Marine Laboratory`
    let named_after = next == Shape::Cap
        && v.cell(m.end).is_some_and(|c| c.place == Place::Mid)
        && (v.has(m.end, Label::Noun) || v.has(m.end, Label::Adjective))
        && !v.has(m.end, Label::RoleHead)
        && !v.has(m.end, Label::RoleTitle)
        && v.shape(m.end + 1) == Shape::Cap
        && v.has(m.end + 1, Label::OrgHead)
        && !v.has(m.end + 1, Label::RoleHead);
    // `1450 El Prado`: an article.
    let article = m.end == m.start + 2 && matches!(v.lower(m.start), b"el" | b"la" | b"los" | b"las");
    !verb && !runs_on && !named_after && !is_head && next != Shape::Amp && !goes_on && !article && person_shaped(v, m) && !names_a_post(v, m.start, m.end)
}

/// Words that open names of peoples, bodies and things in Māori: `Te Rūnanga`, `Ngāti Oxley`. People so called have a family name behind it.
const MAORI: [&[u8]; 9] = [b"te", b"nga", b"ng\xc4\x81", b"ngati", b"ng\xc4\x81ti", b"ngai", b"ng\xc4\x81i", b"tainui", b"aotearoa"];

/// `Ngāi Oxley`: a people or a body.
pub(super) fn is_a_people(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    MAORI.contains(&v.lower(a)) && !(b - a >= 3 && v.has(b - 1, Label::Surname))
}

/// The words look like a person's: no tribe, no `Award-winning`, no `the Zentrix Hero`, no firm that somebody works at.
fn person_shaped(v: &View<'_, '_>, m: &Match) -> bool {
    let (a, b) = v.slot(m, "person").unwrap_or((m.start, m.end));
    let words = v.words(a, b);
    let joined = words.contains('-') && words.split(' ').any(|w| w.split_once('-').is_some_and(|(_, b)| Class::BehindHyphen.holds(b.as_bytes())));
    let before = a.checked_sub(1);
    // `Oxley Brothers`, `Tan Tan`: firms and bands.
    let band = b >= a + 2 && (matches!(v.lower(b - 1), b"brothers" | b"sisters" | b"bros" | b"bros.") || b == a + 2 && v.lower(a) == v.lower(b - 1));
    // `the M/T Marola`
    let ship = before.is_some_and(|b| v.shape(b) == Shape::Slash) && v.shape(a) == Shape::Initial;
    let bare = a == m.start && !(a..b).any(|s| v.shape(s) == Shape::Initial);
    let thing = bare && before.is_some_and(|b| matches!(v.lower(b), b"the" | b"a" | b"an" | b"its" | b"our" | b"their" | b"at") && v.kind(b).is_none());
    // `Holy Trinity Coldwell`: a church.
    let church = before.is_some_and(|b| v.lower(b) == b"holy" && v.shape(b) == Shape::Cap);
    !church && !is_a_people(v, a, b) && !joined && !ship && !thing && !band
}

/// Heads of bodies, places and other names.
const HEADS: [Label; 9] = [
    Label::OrgHead,
    Label::OrgHeadFirst,
    Label::OrgHeadX,
    Label::PlaceHead,
    Label::PlaceHeadX,
    Label::OtherHead,
    Label::OtherHeadX,
    Label::CompanySuffix,
    Label::CompanySuffixX,
];

/// `J.T.`: one letter and one dot in turn, three at most.
fn single_letters(v: &View<'_, '_>, step: u32) -> bool {
    let word = v.words(step, step + 1);
    v.shape(step) != Shape::Dotted
        || word.len() <= 6 && word.bytes().enumerate().all(|(i, c)| if i % 2 == 0 { c.is_ascii_uppercase() } else { c == b'.' }) && word.len().is_multiple_of(2)
}

/// A capitalised head a few words behind makes it the name of something else: `Dr. Paul Holt Award`, `Sir John Oxley Research Trust`.
fn no_head_behind(v: &View<'_, '_>, m: &Match) -> bool {
    for s in m.end..m.end + 3 {
        if !v.shape(s).is_capital() || v.kind(s).is_some() || v.cell(s).is_some_and(|c| c.place == Place::Start) {
            break;
        }
        if (HEADS.iter().any(|h| v.has(s, *h)) || v.lower(s) == b"memorial") && !v.has(s, Label::RoleHead) && !v.has(s, Label::RoleTitle) {
            return false;
        }
    }
    true
}

/// Letters that stand behind people's names only, or behind one whose words are people's.
fn lettered(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let letters = m.end - 1;
    let sure = v.has(letters, Label::PostNominalSure);
    let written = v.words(letters, m.end).bytes().filter(u8::is_ascii_uppercase).count() >= 2;
    let personal = |s: u32| [Label::Given, Label::GivenX, Label::Surname, Label::NameEnding].iter().any(|l| v.has(s, *l));
    let common = |s: u32| [Label::Noun, Label::Verb, Label::Adjective, Label::Adverb].iter().any(|l| v.has(s, *l)) && !personal(s);
    let before = a.checked_sub(1).is_some_and(|b| v.shape(b).is_capital() && v.kind(b).is_none() && !opens(v, b));
    // `MD` is a state too.
    let known = v.shape(b) == Shape::Comma && v.has(a, Label::Given) && !(a..b).any(|s| v.has(s, Label::City) || v.has(s, Label::BigCity));
    (sure || known) && written && !before && !(a..b).all(common) && ((a..b).any(personal) || v.shape(b) == Shape::Comma && degree(v, letters))
}

/// Letters that no body is called by: with dots or small letters inside (`Ph.D.`, `DPhil`).
fn degree(v: &View<'_, '_>, step: u32) -> bool {
    v.words(step, step + 1).bytes().any(|c| c == b'.' || c.is_ascii_lowercase())
}

/// What a name may follow directly: a post, a form of address, a heading.
fn opens(v: &View<'_, '_>, step: u32) -> bool {
    [Label::RoleHead, Label::RoleTitle, Label::Honorific, Label::Function, Label::Stop, Label::StopX, Label::RoleMod].iter().any(|l| v.has(step, *l))
}

/// Given names of doubt (`Victoria`, `Will`) want a sure surname and no other reading of the pair.
fn doubtful(v: &View<'_, '_>, m: &Match) -> bool {
    let before = m.start.checked_sub(1);
    let capital = super::check::capital_before(v, m.start);
    let preposition = before.is_some_and(|b| matches!(v.lower(b), b"in" | b"at" | b"near"));
    // `Blue Ridge`, `Harbour Bridge`: two ordinary words.
    let word = |s: u32| [Label::Noun, Label::Verb, Label::Adjective].iter().any(|l| v.has(s, *l));
    let words = v.has(m.start, Label::GivenX) && (m.start..m.end).all(word);
    // `“…” Said Holt`: the verb, with a capital letter.
    let says = v.has(m.start, Label::Speech) && before.and_then(|b| v.cell(b)).is_some_and(|c| matches!(c.shape, Shape::QuoteClose | Shape::Quote));
    whole_name(v, m) && !capital && !preposition && !words && !says
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "speaker-and-body-without-comma",
        pattern: "[Speech & Lower] (?<person> [GivenSure & CapShape] [Surname & CapShape & !OrgHeadSure & !Org]) [OrgFirst & !Surname & !Given & !Common] OrgWord{0,2} OrgHead",
        priority: 6,
        yes: &["“Yes,” said [Ann Holt] Zentrix Foundation’s head.", "“No,” added [Jack Anderson] Plexo Institute president."],
        no: &["“Yes,” said Ann Holt Foundation’s head."],
        ..RULE
    },
    Rule {
        name: "given-name-and-titled-surname",
        pattern: "(?<person> [GivenSure & CapShape & !InTitle & !City] [Initial]? [['king' | 'prince' | 'bishop' | 'judge' | 'major' | 'pope' | 'knight' | 'dean' | 'duke' | 'earl' | 'count' | 'baron' | 'deacon' | 'priest' | 'sheriff' | 'provost' | 'page' | 'master' | 'masters' | 'sheikh' | 'shaikh' | 'sultan' | 'shah' | 'khan' | 'emir' | 'nawab' | 'mirza' | 'begum' | 'pasha' | 'imam' | 'raja' | 'rani' | 'pandit' | 'swami' | 'guru' | 'chief' | 'squire' | 'abbot' | 'prior' | 'friar' | 'marshal' | 'sergeant'] & CapShape & Mid])",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            let before = m.start.checked_sub(1).is_some_and(|s| v.shape(s).is_capital() && !v.has(s, Label::Function) && v.kind(s).is_none());
            !before
                && !v.shape(m.end).is_capital()
                && !matches!(v.lower(m.end), b"of" | b"for" | b"&" | b"and")
                && !matches!(v.shape(m.end), Shape::Amp | Shape::Hyphen)
        },
        yes: &["A talk with [Stephen King], a writer, followed.", "Then [Jack Sheikh] left.", "Then [Jennifer Bishop] spoke."],
        no: &["They met Stephen King Holt there.", "Elizabeth King of Arms", "The king Stephen came."],
        ..RULE
    },
    Rule {
        name: "given-name-and-surname",
        pattern: "(?<person> [Given & NameWord & !Country & !'star']{0,1} [GivenSure & NameWord] [Initials | Given & NameWord]{0,2} (QuoteMark [NameWord | Cap] QuoteMark)? ([Particle & Lower]{0,2} (['bin' | 'binti'] & Lower [Honorific & CapShape & Mid & !Given & !Noun])? [NameWord & !PlaceHead & !OtherHead] | [Particle & Lower & !('bin' | 'al' | 'the' | 'of' | 'and' | 'e' | 'y' | 'i' | 'a' | 'in' | 'on' | 'to')]{1,2} [CapShape & Mid & !NameWord & !Function & !Org & !TimeWord & !Country & !CompanySuffix]) [NameWord & (SurnameAny & !Common | !Given & !Noun & !Verb & !Adjective & !MajorPlace & !City & !PlaceHead & !OtherHeadAny & !OrgX)]{0,2} (Comma? [NameSuffix & !RoleMod])?)",
        priority: 5,
        check: whole_name,
        yes: &[
            "Then [Jack Anderson] spoke.",
            "Then [Jean-Luc de la Tour] spoke.",
            "Then [Robert F.T. Olsen] spoke.",
            "Then [Salim bin Hj Tokhta Oyrot] spoke.",
            "We met [Maria J. van der Kolff] there.",
            "A talk by [Robert F. Kelleher Jr.] followed.",
        ],
        no: &["Jack went home.", "The Charlotte Street shop.", "It stands at the Jack M. Anderson Marine Laboratory."],
        ..RULE
    },
    Rule {
        name: "doubtful-given-name-and-surname",
        pattern: "(?<person> [GivenDoubt & Capital & !Org & !Stop] [Initial]{0,2} [(Surname | NameEnding) & NameWord & !PlaceHead] (Comma? [NameSuffix & !RoleMod])?)",
        certainty: Certainty::Likely,
        priority: 3,
        check: doubtful,
        yes: &["We met [Virginia Kowalski] there.", "Then [Paris Peterson] spoke."],
        no: &["We went to Virginia then.", "Paris is large."],
        ..RULE
    },
    Rule {
        // What somebody is called stands in quotation marks inside the name.
        name: "name-around-nickname",
        pattern: "(?<person> [NameWord & !MajorPlace | Given & CapShape & !InTitle & !Stop & !Function] [NameWord | Initials]{0,1} OpeningMark [CapShape | Caps] [CapShape]? ClosingMark Initial? [NameWord & !OrgHeadAny & !OtherHeadAny & !PlaceHead | Surname & CapShape & !OrgHead & !InTitle & !Stop & !RoleTitle | Caps & Mid & !Org & !Common & !OrgHeadAny & !OtherHeadAny & !PlaceHead] [NameWord & SurnameAny]? (Comma? [NameSuffix & !RoleMod])?)",
        priority: 7,
        check: whole_name,
        yes: &[
            "We met [Laura \"Liz\" Marsh] there.",
            "We met [Themba “Shakes” Zulhane] there.",
            "Then [Walter \"Buck\" Ostrand] spoke.",
            "The chair, [Anh-Tuan “Andy” Dovane], left.",
        ],
        no: &["The “Shakes” show.", "Our “Buck” award."],
        ..RULE
    },
    Rule {
        // What somebody is called stands in a bracket inside the name.
        name: "name-around-bracket",
        pattern: "(?<person> [NameWord & !MajorPlace & !OrgHeadAny | Given & CapShape & !InTitle & !Stop & !Function & !Common] Initials? Open [Given & CapShape & !Country] Close [NameWord & !OrgHeadAny & !OtherHeadAny & !PlaceHead] [NameWord & SurnameAny]?)",
        priority: 7,
        check: whole_name,
        yes: &["We met [Xiaoling (Tom) Zhengar] there.", "[Oydin (Maria) Tokhta], chair, left."],
        no: &["We met Oydin (Maria) there.", "The Oxley Fund (Maria) Award."],
        ..RULE
    },
    Rule {
        name: "name-with-son-of",
        pattern: "(?<person> [AfterTitle | NameWord]{1,3} (['s' | 'd' | 'a'] Slash ['o' | 'l' | 'p'] | [Particle & !CapShape]) [AfterTitle | NameWord]{1,3})",
        priority: 9,
        // Other particles (`Dar el Bacha`) join names of all kinds.
        check: |v, m| v.words(m.start, m.end).contains('/'),
        yes: &["Then [Ravi Kumar s/o Anand Pillai] spoke.", "Then [Siti d/o Rajan] left."],
        no: &["He paid a/p fees."],
        ..RULE
    },
    Rule {
        name: "initials-and-surname",
        pattern: "(?<person> ((Initial{1,3} | Initials | Initial Hyphen Initial) [NameWord & !Caps & (Surname | NameEnding | !Common)] | Initial{2,3} [NameWord & !Caps & FamilyName & SurnameX]) (Comma? [NameSuffix & !RoleMod])?)",
        priority: 4,
        // `A Nairobi man was sentenced.`
        check: |v, m| whole_name(v, m) && !letter_of_a_kind(v, m) && single_letters(v, m.start),
        yes: &["Then [A.J. Okonma] spoke.", "A paper by [J. R. Kowalski] shows it.", "Ask [B. Tashirov] about it.", "We asked [R. L. Stone] then."],
        no: &["Vitamin C. The rest."],
        ..RULE
    },
    Rule {
        name: "family-name-and-joined-given-name",
        pattern: "(?<person> [CapShape & !InTitle & !Stop] [(CapShape | Inner) & Mid & !InTitle & !Function & !Adverb & !Adjective & !Gerund & !Demonym & !Country & !Org])",
        priority: 5,
        check: joined_syllables,
        yes: &["We asked [Wong Siu-fan] about it.", "We met [Leung Mei-fan] and others."],
        no: &["The Park Stand-up was fun.", "A Young Anglo-Irish poet."],
        ..RULE
    },
    Rule {
        name: "family-name-and-chinese-given-name",
        pattern: "(?<person> [CapShape & !InTitle & !Stop & !Function] [CapShape & Mid & !InTitle & !Common & !Demonym & !Country & !City & !CityX & !Region & !Subdivision & !Org & !OrgHeadAny & !PlaceHead & !TimeWord])",
        certainty: Certainty::Likely,
        priority: 4,
        check: two_syllables,
        yes: &["We met [Tang Weijian] there.", "Then [Fang Guoling] spoke."],
        no: &["The Tang Dynasty fell.", "The Song Shanghai sang."],
        ..RULE
    },
    Rule {
        name: "vietnamese-name",
        pattern: "(?<person> [CapShape & !Stop & !Org & !Function & !(Start & Common)] [CapShape & !Function & !Org & !OrgHeadAny & !PlaceHead]{2,3})",
        priority: 8,
        check: marked_name,
        yes: &["We met [Nguyễn Thị Mai Hoa] there.", "Then [Trần Marqa Oyet] spoke."],
        no: &["We met Nguyễn there.", "The Lê Thị Group Holdings Board Office grew."],
        ..RULE
    },
    Rule {
        // `R. van den Akker`
        name: "initials-and-particles",
        pattern: "(?<person> Initial{1,3} [Particle & Lower & !('bin' | 'al' | 'the' | 'of' | 'and' | 'e' | 'y' | 'i' | 'a' | 'in' | 'on' | 'to')]{1,2} [CapShape & Mid & !Function & !Org & !TimeWord & !Country & !CompanySuffix])",
        priority: 5,
        check: |v, m| whole_name(v, m) && !letter_of_a_kind(v, m) && single_letters(v, m.start),
        yes: &["A paper by [R. van den Akker] shows it.", "Then [J. P. de la Oyrot] spoke."],
        no: &["Vitamin C van sales grew.", "It was R. van that left."],
        ..RULE
    },
    Rule {
        // `Denise Ritter`, `Stephen King`: family names that are forms of address, and given names that are nations: `Finn Doyle`.
        name: "given-name-and-surname-of-two-senses",
        pattern: "(?<person> [GivenSure & NameWord & !Common] Initials{0,2} [Honorific & FamilyName & CapShape & Mid & !InTitle] | [Demonym & Given & !Adjective & CapShape & !InTitle] [FamilyName & NameWord & !Common & !PlaceHead])",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| whole_name(v, m) && !capital_behind(v, m.end) && v.shape(m.end) != Shape::Dot,
        yes: &["Then [Denise Ritter] began.", "She will report to [Finn Doyle] in spring.", "It was written by [Stephen King] in 1999."],
        no: &["Then Denise King Holt Works began.", "The Finn won."],
        ..RULE
    },
    Rule {
        // `Ma. Cristina dela Peña`: for María, in the Philippines and Spain.
        name: "maria-in-short",
        pattern: "(?<person> ['ma' & CapShape] [Dot | FullStop] [GivenSure & NameWord] Particle{0,2} NameWord{1,2})",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["Then [Ma. Cristina dela Oyrota] came.", "It was won by [Ma. Teresa Santos] there."],
        no: &["She has an Ma. Teresa left.", "Ma said so."],
        ..RULE
    },
    Rule {
        name: "dotted-initials-and-surname",
        pattern: "(?<person> [Dotted & !InTitle & !Country & !CountryX & !StateAbbr & !StateAbbrX & !Org & !Honorific & !RoleTitle & !Stop & !Function] [NameWord & !Caps & (Surname | NameEnding)] (Comma? [NameSuffix & !RoleMod])?)",
        priority: 4,
        // `J.P. Muldoon`, but `Ann Holt, M.D. She`
        check: |v, m| {
            whole_name(v, m)
                && (!v.has(m.start, Label::PostNominal)
                    || v.words(m.start, m.start + 1) == "J.P."
                        && !m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Comma || v.shape(b).is_capital()))
        },
        yes: &["A paper by [J.R. Kowalski] shows it.", "Ask [B.T. Tashirov] about it."],
        no: &["The U.S. Navy left.", "We met in D.C. Holt left."],
        ..RULE
    },
    Rule {
        name: "surname-by-its-ending",
        pattern: "(?<person> [NameWord & !MajorPlace] [NameWord]{0,1} NameEnding)",
        certainty: Certainty::Likely,
        priority: 4,
        check: doubtful,
        yes: &["Then [Bekzod Tarmetdinov] spoke.", "We met [Oydin Yusupova] there."],
        no: &["The Tashirov case."],
        ..RULE
    },
    Rule {
        name: "name-and-postnominal",
        pattern: "(?<person> [NameWord & !MajorPlace | Given & !Honorific] [NameWord | Initials]{0,2} NameWord) (Comma? PostNominal)",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| {
            let personal = |s: u32| [Label::Given, Label::GivenX, Label::Surname, Label::NameEnding].iter().any(|l| v.has(s, *l));
            whole_name(v, m) && (degree(v, m.end - 1) || (m.start..m.end).any(personal))
        },
        yes: &["The chair, [Tobiah Okwe], PhD, agreed.", "We met [Sian Llewel] OBE there."],
        no: &["A PhD in law."],
        ..RULE
    },
    Rule {
        name: "name-and-letters",
        pattern: "(?<person> [CredentialName & !(MajorPlace & !GivenAny)] [CredentialName | Initial | Particle & Lower]{0,4} CredentialName) Comma? [PostNominal & !Lower]",
        priority: 8,
        check: lettered,
        yes: &["2019 – [Oydin Tokhta], Ph.D.\n\nText.", "2018 – [Zsófia Wen de Marqa], D.Phil., and others.", "The chair, [Tobiah Marqa Okwe], MD, agreed."],
        no: &["A Ph.D. in law.", "They study in Baltimore, MD."],
        ..RULE
    },
    Rule {
        // Behind two given names a word of every day is the family name: `Peter Janet Stride joins`.
        name: "given-names-and-word",
        pattern: "(?<person> [GivenSure & CapShape & !InTitle & !Stop & !Honorific & !RoleTitle] [(Given | Surname | Initial) & CapShape & Mid & !Org & !MajorPlace & !OrgHeadAny & !PlaceHead & !OtherHeadAny & !Noun & !Adjective & !Country] [CapShape & Mid & (Verb | Noun | Adjective) & !Function & !Stop & !StopX & !Org & !OrgX & !OrgHeadAny & !OrgHeadPlural & !CompanySuffix & !CompanySuffixX & !RoleHead & !RoleTitle & !RoleMod & !RoleStatus & !TimeWord & !PlaceHead & !PlaceHeadX & !OtherHead & !OtherHeadX & !PlaceName & !Demonym & !Other & !OtherX & !PostNominal & !Gerund]) [Comma | 'as' | 'is' | 'was' | 'has' | 'had' | 'will' | 'who' | 'joins' | 'joined' | Poss | FullStop | Close | 'and' | Speech & Lower | VerbS & Lower & !Noun]",
        certainty: Certainty::Likely,
        priority: 2,
        check: |v, m| {
            v.slot(m, "person").is_some_and(|(a, _)| {
                !super::check::capital_before(v, a) && !a.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"the" | b"a" | b"an" | b"at"))
            })
        },
        yes: &["They named [Peter Janet Stride] as its artist.", "Then [Laura Janet Stretch] said no."],
        no: &["They met at James Allister Hall.", "Then the Laura Janet Lamp was sold."],
        ..RULE
    },
];
