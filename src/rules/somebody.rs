//! People by their context, among what no sure rule typed: who says, whose age or address is given, who stands beside people, what only people do.

use super::check::capital_before;
use super::person::is_a_people;
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Nothing capitalised runs on, and no firm is called so.
pub(super) fn whole(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    // `Holt Marsh & Partners`: a firm.
    let firm = v.shape(b) == Shape::Amp
        && matches!(v.lower(b + 1), b"partners" | b"associates" | b"sons" | b"co" | b"company" | b"bros" | b"brothers" | b"daughters" | b"cie");
    !firm
        && !employs(v, b)
        && !is_a_people(v, a, b)
        && !capital_before(v, a)
        && !(v.shape(b).is_capital()
            && v.kind(b).is_none()
            && !v.has(b, Label::RoleHead)
            && !(v.has(b, Label::RoleMod) && !v.has(b, Label::OrgHead))
            && !v.has(b, Label::Honorific))
}

/// `said Narrow Gate vice president Ann Holt`: a post and somebody right behind the words show a body's name.
fn employs(v: &View<'_, '_>, from: u32) -> bool {
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let words = heads | Label::RoleMod.bit() | Label::RoleStatus.bit();
    let stop = (from..from + 7).find(|s| v.labels(*s) & words == 0 && !matches!(v.lower(*s), b"and" | b"of" | b"for") && v.shape(*s) != Shape::Amp);
    let stop = stop.filter(|s| *s > from && v.labels(*s - 1) & heads != 0);
    stop.is_some_and(|s| v.kind(s) == Some(Kind::Person))
}

/// Whom the `and` joins has a given name too, and two words at least.
fn shares_surname(v: &View<'_, '_>, m: &Match) -> bool {
    let other = m.end - 1;
    let (first, end) = v.tokens(other, other + 1);
    let before = m.start.checked_sub(1);
    // `Philanthropists Esther and Saul Holt`
    let free = !capital_before(v, m.start) && before.is_none_or(|b| v.kind(b).is_none());
    let given = v.cell(other).is_some_and(|c| v.gazetteer.labels(c) & (Label::Given.bit() | Label::GivenX.bit()) != 0);
    end >= first + 2 && free && given
}

/// Nothing capitalised runs on.
pub(super) fn runs_out(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "person").is_some_and(|(_, b)| !(v.shape(b).is_capital() && v.kind(b).is_none() && !v.has(b, Label::PostNominal)))
}

/// `Photo by`, `Photo Credit:`, `By`: a heading in front says whose picture or text it is.
fn credited(v: &View<'_, '_>, m: &Match) -> bool {
    let heading = v.words(m.start, m.start + 1).to_ascii_lowercase();
    let (first, more) = heading.split_once(' ').unwrap_or((heading.as_str(), ""));
    let picture = !v.has(m.start, Label::Stop)
        || matches!(first, "photo" | "image" | "picture" | "photos" | "images") && matches!(more, "by" | "credit" | "credits" | "courtesy" | "courtesy of");
    // `By Ann Holt`, where a text or line begins.
    let by = v.lower(m.start) == b"by" && m.start.checked_sub(1).is_some_and(|b| !matches!(v.shape(b), Shape::Para | Shape::Break));
    picture && !by && runs_out(v, m)
}

/// Not the field of a post: `Minister for Trade and Zelhad Affairs, Mr Holt`.
fn no_field(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, _)) = v.slot(m, "person") else { return false };
    let field = |s: &u32| v.shape(*s).is_capital() || matches!(v.shape(*s), Shape::Comma | Shape::Amp) || matches!(v.lower(*s), b"and" | b"the");
    let first = (a.saturating_sub(10)..a).rev().take_while(field).last().unwrap_or(a);
    let post = |s: u32| v.labels(s) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0;
    let of = first.checked_sub(1).is_some_and(|l| matches!(v.lower(l), b"for" | b"of") && l.checked_sub(1).is_some_and(post));
    whole(v, m) && !(of && first < a && a.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"and") || v.shape(b) == Shape::Amp))
}

/// Does the bracket that holds the name stand behind a body or a name?
fn in_bracket(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, _)) = v.slot(m, "person") else { return false };
    let open = (a.saturating_sub(24)..a).rev().find(|s| matches!(v.shape(*s), Shape::Open | Shape::Close | Shape::Para | Shape::Break));
    let open = open.filter(|s| v.shape(*s) == Shape::Open);
    open.and_then(|s| s.checked_sub(1)).is_some_and(|s| v.kind(s) == Some(Kind::Org) || v.kind(s).is_none() && v.shape(s) == Shape::Cap)
}

/// `R`, `OH-R`: a party of the United States, with a seat or without.
fn is_a_party(letters: &str) -> bool {
    let party = |l: &str| matches!(l, "R" | "D" | "I");
    party(letters) || letters.split_once('-').is_some_and(|(a, b)| a.len() == 2 && party(b))
}

/// Does the line behind begin with the first word of the name?
fn again(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    v.lower(b + 1) == v.lower(a)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "speaker-before-verb",
        pattern: "(?<person> NameWord [NameWord | Initials]{0,2} Particle{0,2} NameWord) Comma? Speech",
        certainty: Certainty::Likely,
        priority: 5,
        // `Ann Holt of Oxley NI said`: the end of a body's name, behind somebody who speaks.
        check: |v, m| {
            let last = v.slot(m, "person").map_or(m.end, |(_, b)| b) - 1;
            let of_body = m.start >= 2 && v.lower(m.start - 1) == b"of" && v.kind(m.start - 2) == Some(Kind::Person);
            whole(v, m) && !(of_body && v.shape(last) == Shape::Caps && v.words(last, last + 1).len() <= 3)
        },
        yes: &["But [Oydin Tokhta] said no.", "Later [Wirihana Pahau Te] noted it."],
        no: &["The firm said no.", "Then Dr Ann Holt of Oxley NI said no."],
        ..RULE
    },
    Rule {
        name: "speaker-behind-verb",
        pattern: "[Speech & Lower] (?<person> NameWord [NameWord | Initials]{0,2} Particle{0,2} NameWord)",
        certainty: Certainty::Likely,
        priority: 5,
        check: whole,
        yes: &["“Yes,” said [Oydin Tokhta].", "“No,” added [Wirihana Pahau], a guest."],
        no: &["“No,” said the man."],
        ..RULE
    },
    Rule {
        // Winners, finalists, speakers: each on a line with the body that they come from.
        name: "name-and-body-on-a-line",
        pattern: "[Break | Para | Bullet] (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,1} Particle{0,2} [NameWord & !OrgHeadAny]) Comma 'the'? ORG [Break | Para | Comma | Semi | Open]",
        certainty: Certainty::Weak,
        priority: 2,
        check: whole,
        yes: &["Winners:\n\n[Oydin Tokhta], UNICEF\nText.", "Winners:\n• [Wirihana Pahau], UNHCR\nText."],
        no: &["Winners:\n\nTokhta, UNICEF\nText."],
        ..RULE
    },
    Rule {
        name: "name-and-gender-in-brackets",
        pattern: "(?<person> NameWord [NameWord | Initials]{0,2} NameWord) Open Honorific Close",
        priority: 6,
        check: whole,
        yes: &["Contact [Wirihana Pahau] (Mr.) for more.", "Ask [Oydin Tokhta] (Ms) about it."],
        no: &["Ask (Ms) about it."],
        ..RULE
    },
    Rule {
        name: "name-and-address",
        pattern: "(?<person> [NameWord & !MajorPlace] [NameWord | Initials]{0,1} NameWord) [Comma | Break | Colon | Dash | Hyphen | Bar]{1,2} (Open? Num | Email | Mark Num | ['tel' | 'phone' | 'mobile' | 'mob' | 'ph' | 'email' | 'cell'])",
        certainty: Certainty::Likely,
        priority: 3,
        check: whole,
        yes: &["In Geneva, [Oydin Tokhta], oydin@un.org, +41 22", "Media: [Wirihana Pahau], mobile 021 555"],
        no: &["Media, mobile 021 555"],
        ..RULE
    },
    Rule {
        name: "name-and-age",
        pattern: "(?<person> NameWord [NameWord | Initials]{0,2} Particle{0,2} NameWord) Comma Num Comma",
        certainty: Certainty::Likely,
        priority: 3,
        check: whole,
        yes: &["Police held [Oydin Tokhta], 36, in May.", "[Wirihana Pahau], 44, was there."],
        no: &["In Tokhta, 36, were held."],
        ..RULE
    },
    Rule {
        name: "name-with-short-name-and-age",
        pattern: "(?<person> [CapShape & !Function & !Stop & !OrgHeadSure & !CompanySuffix] [CapShape & !Function & !OrgHeadSure & !CompanySuffix]{0,3}) (['bin' | 'binte' | 'bte'] CapShape | Initial Slash Initial CapShape)? Open OpeningMark CapShape ClosingMark Close Comma? (Open [!Para & !Break & !Close & !Num]{0,8})? ['a' | 'an' | Mark]{0,2} Num Hyphen? ['year' | 'years' | 'year-old' | Adjective & Lower]",
        certainty: Certainty::Likely,
        priority: 6,
        yes: &[
            "The accused, [Oydin Tokhta] (“Oydin”), a 22 year-old driver, left.",
            "[Wirihana Pahau] (“Pahau”) (41-year-old male) left.",
            "[Tokhta Marqa] (“Tokhta”) (吳乙, a 45-year-old female) left.",
        ],
        no: &["The firm (“Zentrix”), a 22 year-old one, grew."],
        ..RULE
    },
    Rule {
        name: "relative-and-name",
        pattern: "['his' | 'her' | 'their' | 'my' | 'our' | 'whose' | Poss] [Lower & (RoleMod | Adjective | !Common)]{0,2} ['child' | 'baby' | 'boy' | 'girl' | 'infant' | 'toddler' | 'twin' | 'spouse' | 'cousin' | 'grandmother' | 'grandfather' | 'grandma' | 'grandpa' | 'stepfather' | 'stepmother' | 'stepson' | 'stepdaughter' | 'girlfriend' | 'boyfriend' | 'fiance' | 'fiancee' | 'ex-wife' | 'ex-husband' | 'father-in-law' | 'mother-in-law' | 'brother-in-law' | 'sister-in-law' | 'son-in-law' | 'daughter-in-law' | 'godfather' | 'godmother' | 'godson' | 'mum' | 'mom' | 'dad' | 'mother' | 'father' | 'daughter' | 'son' | 'wife' | 'husband' | 'sister' | 'brother' | 'granddaughter' | 'grandson' | 'aunt' | 'uncle' | 'niece' | 'nephew' | 'partner' | 'widow'] Comma? (?<person> [NameWord & !MajorPlace] [NameWord | Initials]{0,2})",
        certainty: Certainty::Likely,
        priority: 3,
        check: whole,
        yes: &["He and his daughter, [Oydin], left.", "Holt’s late wife [Wirihana Pahau] led it."],
        no: &["He and his daughter left."],
        ..RULE
    },
    Rule {
        name: "age-and-name",
        pattern: "[Lower & (Adjective | !Common)] (?<person> NameWord [NameWord | Initials]{0,1} NameWord)",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| whole(v, m) && v.lower(m.start).ends_with(b"year-old"),
        yes: &["The arrest of 37-year-old [Oydin Tokhta] came.", "Police held thirty-year-old [Wirihana Pahau] there."],
        no: &["The arrest of a 37-year-old came."],
        ..RULE
    },
    Rule {
        name: "name-and-who",
        pattern: "(?<person> [NameWord & !MajorPlace] [NameWord | Initials]{0,2} Particle{0,2} NameWord) Comma ['who' | 'whose']",
        certainty: Certainty::Likely,
        priority: 3,
        check: whole,
        yes: &["Then [Oydin Tokhta], who leads it, left.", "We met [Wirihana Pahau], whose work it is."],
        no: &["The man, who leads it, left."],
        ..RULE
    },
    Rule {
        name: "name-and-party",
        pattern: "(?<person> [NameWord | AfterTitle] [NameWord | Initials]{0,2} [NameWord]?) Open ([Initial | Caps] [Hyphen | Dash]? [LOC | StateAbbr | StateAbbrX] | [Initial | Caps] Close)",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| whole(v, m) && (v.shape(m.end - 1) != Shape::Close || is_a_party(v.words(m.end - 2, m.end - 1))),
        yes: &[
            "Then [Wirihana Pahau] (D-MN) voted.",
            "Then [Wirihana Pahau] (D) and others voted.",
            "But [Oydin Tokhta] (R-OH) voted.",
            "It was backed by Holt, [Ferguson] (OH-D), and others.",
        ],
        no: &["The vote (D-MN) failed.", "Its sites, Holt (UK) and more, grew."],
        ..RULE
    },
    Rule {
        name: "name-from-body",
        pattern: "[Comma | 'and' | Colon | Bullet | Break | Semi | 'with' | 'by'] (?<person> [NameWord & !MajorPlace | GivenAny & CapShape & Mid & !Stop] [NameWord | Initials]{0,1} NameWord) 'from' 'the'? ORG",
        certainty: Certainty::Likely,
        priority: 3,
        check: whole,
        yes: &["We met friends, [Oydin Tokhta] from UNICEF, and more.", "A talk by [Wirihana Pahau] from the UNHCR closed it."],
        no: &["We met friends from UNICEF."],
        ..RULE
    },
    Rule {
        name: "unknown-name-beside-people",
        pattern: "(?<person> [NameWord & !MajorPlace] [NameWord | Initials]{0,1} NameWord) (Comma | Comma? ['and' | Amp]) [Honorific | RoleTitle]? PER",
        certainty: Certainty::Likely,
        priority: 3,
        check: no_field,
        yes: &["We met [Oydin Tokhta], Mr. John Holt and us.", "We met [Wirihana Pahau] and Mr. John Holt."],
        no: &["We met friends and Mr. John Holt.", "The Minister for Trade and Zelhad Marqa, Mr. John Holt, left."],
        ..RULE
    },
    Rule {
        name: "unknown-name-behind-people",
        pattern: "PER (Open [!Para & !Close & !Break]{1,6} Close)? (Comma | Comma? ['and' | Amp]) (?<person> [NameWord & !MajorPlace] [NameWord | Initials]{0,1} NameWord) [Comma | FullStop | 'and' | Verb & Lower | Break | Para | Close | Semi | Open]",
        certainty: Certainty::Likely,
        priority: 3,
        check: whole,
        yes: &["We met Mr. John Holt, [Oydin Tokhta] and us.", "We met Mr. John Holt (the Lions), [Wirihana Pahau] (the Tigers) and others."],
        no: &["We met Mr. John Holt and friends."],
        ..RULE
    },
    Rule {
        // Among people one given name is somebody: `Ann Holt, Thabo and Maria from the club`.
        name: "given-name-among-people",
        pattern: "PER (Comma | Comma? 'and') (?<person> [GivenSure & CapShape & Mid & !Common & !City & !CityX & !Stop & !Function & !OrgX & !Honorific & !RoleTitle & !Demonym & !Surname]) (Comma? 'and' (?<person> [GivenSure & CapShape & Mid & !Common & !City & !CityX & !Stop & !Function & !OrgX & !Honorific & !RoleTitle & !Demonym & !Surname]))? [FullStop | 'from' | 'of' | 'who' | Semi | 'with' | Para]",
        certainty: Certainty::Likely,
        priority: 1,
        check: |v, m| v.slots_of(m, "person").all(|(a, b)| v.words(a, b).len() >= 4 && !v.shape(b).is_capital()),
        yes: &["We met Mr. John Holt and [Sajida] of our school.", "We met Mr. John Holt, [Abhijit] and [Sajida] from our team."],
        no: &["We met Mr. John Holt and friends.", "We met Mr. John Holt and Sajida Holt."],
        ..RULE
    },
    Rule {
        // Couples and kin share the name behind: `Oydin and John Holt`.
        name: "given-name-before-full-name",
        pattern: "(?<person> GivenSure & CapShape & Mid & !Common & !Stop & !Function & !City & !Org & !OrgX & !Country & !Region & !Demonym & !Honorific & !RoleHead & !RoleTitle) ['and' | Amp] PER",
        certainty: Certainty::Likely,
        priority: 2,
        check: shares_surname,
        yes: &["They are farmers there: [Laura] and Jack Anderson.", "The gift of [Robert] & Laura Anderson helped."],
        no: &["They met Mr. Laura and Mr. Holt.", "We went to Victoria and Jack Anderson."],
        ..RULE
    },
    Rule {
        // Among people a given name has a family name behind it that may be a word of every day: `Ann Holt and John Stones`.
        name: "given-name-behind-people",
        pattern: "PER (Comma | Comma? ['and' | Amp]) (?<person> [GivenSure & CapShape & Mid & !Stop] [CapShape & Mid & !Function & !Stop & !Org & !OrgHead & !OrgHeadFirst & !CompanySuffix & !RoleHead & !RoleTitle & !TimeWord & !PlaceHead & !OtherHead]) [Comma | FullStop | 'and' | Lower & !'and' | Break | Para | Close | Semi]",
        certainty: Certainty::Likely,
        priority: 2,
        check: whole,
        yes: &["We met Mr. John Holt, [Jack Windows] and us.", "Mr. John Holt and [Laura Tables] left."],
        no: &["We met Mr. John Holt and Jack.", "We met Mr. John Holt and friends."],
        ..RULE
    },
    Rule {
        // What only people do.
        name: "name-and-what-people-do",
        pattern: "(?<person> [(NameWord & !MajorPlace) | Dotted & !Org & !Country & !CountryX & !StateAbbr & !StateAbbrX & !Honorific & !PostNominal & !InTitle & !Stop] [NameWord | Initials]{0,1} Particle{0,2} NameWord) ['who' | 'also' | 'has' | 'had' | 'was' | 'is' | 'later' | 'then']{0,2} ['heard' | 'died' | 'married' | 'resigned' | 'retired' | 'graduated' | 'wrote' | 'sang' | 'starred' | 'studied' | 'testified' | 'pleaded' | 'lives' | 'born' | 'recalled' | 'smiled' | 'laughed' | 'thinks' | 'believes' | 'believed' | 'feels' | 'felt' | 'loves' | 'hopes' | 'hoped' | 'wept' | 'wants' | 'thought' | 'tweeted' | 'scored' | 'jailed' | 'arrested' | 'sentenced' | 'convicted' | 'hospitalised' | 'hospitalized']",
        certainty: Certainty::Weak,
        priority: 2,
        check: whole,
        yes: &["Later [Oydin Tokhta] graduated there.", "In 1990 [Wirihana Pahau] was born there."],
        no: &["The firm was sentenced.", "It was felt there."],
        ..RULE
    },
    Rule {
        name: "made-by-name",
        pattern: "['hosted' | 'chaired' | 'coached' | 'conducted' | 'captained' | 'skippered' | 'anchored' | 'officiated' | 'choreographed' | 'directed' | 'written' | 'authored' | 'co-authored' | 'edited' | 'illustrated' | 'narrated' | 'moderated' | 'photographed' | 'choreographed' | 'composed' | 'translated' | 'sung' | 'performances' | 'remarks' | 'speech' | 'speeches' | 'presentations' | 'photo' | 'photos' | 'photograph' | 'painting' | 'paintings' | 'novel' | 'poem' | 'poems' | 'book'] & Lower 'by' 'the'? (?<person> [NameWord & !MajorPlace] [NameWord | Initials]{0,1} NameWord) [Comma | FullStop | Lower | Break | Para | Close]",
        certainty: Certainty::Likely,
        priority: 2,
        check: whole,
        yes: &["A film directed by [Oydin Tokhta] opened.", "The speeches by [Wirihana Pahau], and others."],
        no: &["A film directed by them opened.", "A conference hosted by Ngāi Tokhta opened."],
        ..RULE
    },
    Rule {
        // Who took the picture, who wrote the text; such lines are short and look like titles.
        name: "picture-by-name",
        pattern: "([Stop & !Lower] Colon? | 'credit' Colon | ['photo' | 'photos' | 'photograph' | 'photographs' | 'photography' | 'image' | 'images' | 'picture' | 'pictures' | 'illustration' | 'artwork' | 'video' | 'words' | 'story' | 'text' | 'interview' | 'research' | 'design' | 'layout' | 'cinematography' | 'sound'] ('by' | Colon) | [Para | Break]? ['by' & !Lower & (Start | InTitle)] ('correspondent' & AnyCap | 'staff' & AnyCap ['writer' | 'reporter'] & AnyCap)?) (?<person> [CredentialName & !(MajorPlace & !GivenAny) & !OrgHeadAny & !(CityX & !GivenAny) & !OrgX] [CredentialName | Initials]{0,2} Particle{0,2} [CredentialName & !OrgHeadAny & !OtherHeadAny & !(PlaceHead & !FamilyName)]{1,2}) ('and' (?<person> [CredentialName & GivenAny & !MajorPlace] [CredentialName | Initials]{0,2} [CredentialName & !OrgHeadAny & !OtherHeadAny & !(PlaceHead & !FamilyName)]))? [FullStop | Comma | Para | Break | Slash | Close | Bar | Dash | Semi]",
        certainty: Certainty::Likely,
        priority: 2,
        check: credited,
        yes: &[
            "The wall in May. Photo by [Oydin Tokhta].",
            "Text here.\n\nBy [Wirihana Pahau], Public Affairs\n\nIt rained.",
            "Text here.\n\nBy Correspondent [Oydin Tokhta], Dodoma\n\nIt rained.",
        ],
        no: &["The wall in May. Photo by us.", "Image: Harbour Bridge Works."],
        ..RULE
    },
    Rule {
        name: "given-name-and-surname-in-title",
        pattern: "(?<person> ([GivenSure & AnyCap & InTitle & !Common & !Org & !Honorific & !RoleTitle] (Initial{0,2} | [Given & AnyCap]{1,2}) | [GivenSure & AnyCap & InTitle & !Verb & !Org & !Honorific & !RoleTitle] [Given & AnyCap]? [Particle & Lower & !('of' | 'the' | 'and' | 'in' | 'on' | 'to' | 'a' | 'e' | 'y' | 'i')]{1,2} [Given & AnyCap]?) [Surname & AnyCap & InTitle & !Common & !Org & !OrgHeadAny & !OtherHeadAny & !PlaceHead & !Country] [Surname & AnyCap & InTitle & !Common & !Org & !OrgX & !OrgHeadAny & !OtherHeadAny & !PlaceHead & !Country & !RoleHead & !RoleMod]{0,2} (Comma? NameSuffix)?)",
        certainty: Certainty::Likely,
        priority: 3,
        yes: &[
            "Minister Praises [Laura Ferguson] For New Rail Plan\n\nText.",
            "[JANET OLSEN] NAMED CHAIR OF FUND\n\nText.",
            "It rained.\n\n[Ana María Pérez Gómez]\nDirector\n",
            "It rained.\n\n[João dos Santos Silva]\nDirector\n",
        ],
        no: &["Charlotte Plans New Rail Line Now\n\nText."],
        ..RULE
    },
    Rule {
        // `Harbour Trust (Ann Holt, Paul Marsh)` in a line that is written as titles are.
        name: "name-in-bracket-behind-body",
        pattern: "[Open | Comma | 'and' | Amp] (?<person> [Given & AnyCap & InTitle & !Org & !Honorific & !RoleTitle & !Country] Initial{0,2} Particle{0,2} [AnyCap & InTitle & !Function & !Stop & !Org & !OrgHeadAny & !OtherHeadAny & !PlaceHead & !RoleHead & !RoleMod & !TimeWord & !Country & !(Common & !Surname) & !Initial]{1,2}) [Mark]? [Close | Comma | 'and' | Amp]",
        certainty: Certainty::Likely,
        priority: 3,
        check: in_bracket,
        yes: &["They are:\n- UNICEF ([Jack Tokhta], Peter Oyr Ahn)\n- UNHCR\n", "They are:\n- UNICEF ([Peter Oyrot], Zed Ott)\n- UNHCR\n"],
        no: &["They are:\n- UNICEF (London, Berlin Oyrot)\n- UNHCR\n"],
        ..RULE
    },
    Rule {
        // A heading that the next line begins with again: `Ann Holt`, `Ann is head of sales`.
        name: "name-over-own-given-name",
        pattern: "[Para | Break] (?<person> [CapShape & !Stop & !Function & !OrgHeadAny & !OtherHeadAny] [CapShape & !Stop & !Function & !OrgHeadAny & !OtherHeadAny & !PlaceHead]{1,3}) [Para | Break] [CapShape & !Stop & !Function] (['is' | 'was' | 'has' | 'works' | 'lives' | 'joined' | 'comes' | 'leads' | 'runs' | 'grew' | 'studied' | 'brings' | 'began' | 'started' | 'holds' | 'teaches' | 'previously' | 'currently' | 'serves' | 'served'] & Lower)",
        certainty: Certainty::Likely,
        priority: 4,
        check: again,
        yes: &["Text.\n\n[Gard Oyrot Mekk]\n\nGard is a chef.\n", "Text.\n\n[Wirihana Oyrot]\n\nWirihana works in Leeds.\n"],
        no: &["Text.\n\nGard Oyrot\n\nZed is a chef.\n"],
        ..RULE
    },
    Rule {
        // `WORKS BY MARIA TOKHTA, JACK MARQAZ AND JANET OYROT`
        name: "names-in-capitals-in-a-row",
        pattern: "[Comma | 'and' | 'by' | 'with' | 'featuring' | Colon] (?<person> [GivenSure & Caps & InTitle & !Common & !Org] [Caps & InTitle & !Common & !Org & !OrgHeadAny & !PlaceHead & !OtherHeadAny & !Country & !RoleHead & !TimeWord]{1,2}) [Comma | 'and']",
        certainty: Certainty::Weak,
        priority: 2,
        check: |v, m| v.slot(m, "person").is_some_and(|(a, b)| v.shape(a - 1) != Shape::Comma || v.shape(b) == Shape::Comma || v.lower(b) == b"and"),
        yes: &[
            "SHOW OPENS WITH WORKS BY MARIA TOKHTA, [JANET OYROT] AND OTHERS\n\nText.",
            "SHOW OPENS WITH WORKS BY [JANET OYROT], ANN HOLT AND OTHERS\n\nText.",
        ],
        no: &["SHOW OPENS WITH WORKS BY MARIA, JANET AND OTHERS\n\nText."],
        ..RULE
    },
];
