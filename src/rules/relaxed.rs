//! Names by their context, among what no sure rule typed: what a clause calls a company, whose people speak.

use super::check::{alone, capital_before, capital_behind, no_role_behind};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The unknown name has something that no ordinary word is, and nothing capitalised runs on.
pub(super) fn odd_name(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    // `Business Development`, `Directors & CEO` are fields and posts.
    let common = Label::Noun.bit()
        | Label::Verb.bit()
        | Label::Adjective.bit()
        | Label::Adverb.bit()
        | Label::Function.bit()
        | Label::Gerund.bit()
        | Label::RoleMod.bit()
        | Label::RoleHead.bit();
    let odd = (a..b).any(|s| v.labels(s) & common == 0);
    // `RM64`, `R90`, `N5`: money.
    let money = b == a + 1
        && v.shape(a) == Shape::CapNum
        && v.lower(a).last().is_some_and(u8::is_ascii_digit)
        && matches!(
            v.lower(a).iter().position(u8::is_ascii_digit).and_then(|n| v.lower(a).get(..n)),
            Some(
                b"r" | b"rm"
                    | b"n"
                    | b"rs"
                    | b"k"
                    | b"p"
                    | b"ksh"
                    | b"tsh"
                    | b"ush"
                    | b"kes"
                    | b"zar"
                    | b"usd"
                    | b"eur"
                    | b"gbp"
                    | b"inr"
                    | b"php"
                    | b"rp"
                    | b"q"
                    | b"s"
                    | b"l"
            )
        );
    // `Professor of Sedimentology`, `Head of Nephrology`: fields.
    let field = b == a + 1
        && v.shape(a) == Shape::Cap
        && [b"ology".as_slice(), b"ography", b"onomy", b"ometry", b"iatrics", b"iatry", b"opathy", b"ectomy", b"otherapy"]
            .iter()
            .any(|e| v.lower(a).ends_with(e));
    let people = money || field || b == a + 1 && v.has(a, Label::Demonym);
    odd && !people && !capital_before(v, a) && !capital_behind(v, b)
}

/// `About Zentroma` with `Zentroma (ZP) is a chronic disease that …` under it: what the release's medicine is for, or that medicine.
fn told_as_illness(v: &View<'_, '_>, from: u32) -> bool {
    let Some(is) = (from..from + 14).find(|s| matches!(v.lower(*s), b"is" | b"are")) else { return false };
    let ends = |s: u32| {
        matches!(v.shape(s), Shape::Comma | Shape::Stop | Shape::Dash | Shape::Open | Shape::Para | Shape::Break)
            || v.has(s, Label::Function)
            || v.has(s, Label::Verb)
    };
    (is + 1..is + 10).take_while(|s| v.shape(*s) != Shape::Stop).any(|s| v.is(s, Class::IllnessOrMedicine) && ends(s + 1))
}

fn list_member(v: &View<'_, '_>, m: &Match) -> bool {
    alone(v, m) && no_role_behind(v, m)
}

/// Nothing capitalised runs on; a single word is no ordinary one.
fn alone_or_start(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();
    // `HARBOUR is a charity`
    let written = v.shape(a) == Shape::Caps && v.lower(a).len() >= 4 && v.shape(b) != Shape::Caps;
    !capital_before(v, a) && (b - a >= 2 || v.labels(a) & common == 0 || written)
}

/// A doubtful place by itself: no part of a person's or a body's name.
fn free_place(v: &View<'_, '_>, m: &Match) -> bool {
    // `Turkey dinners were served`: at a sentence's start a noun behind it decides.
    let opens = v.cell(m.start).is_some_and(|c| c.place == Place::Start);
    let noun = v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Noun) && !v.has(m.end, Label::Verb) && !v.has(m.end, Label::RoleHead);
    alone(v, m) && !matches!(v.shape(m.end), Shape::Hyphen | Shape::Amp) && !(opens && noun && v.has(m.start, Label::Noun))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "acronym-and-its-people",
        pattern: "(?<org> [Caps & !Common & !Country & !CountryX & !StateAbbrX & !InTitle & !RoleTitle & !RoleHead & !PostNominal & !Month & !Honorific & !CurrencyWord]) [RoleStatus | RoleMod & !Caps]{0,3} [RoleHead & !Caps & !OrgHeadAny]",
        certainty: Certainty::Likely,
        priority: 3,
        // `District XIV Director`: a number.
        check: |v, m| {
            let number = v.lower(m.start).iter().all(|c| b"ivxlc".contains(c));
            v.words(m.start, m.start + 1).len() >= 3 && !number && super::check::known_role(v, m)
        },
        yes: &["Later NZQZ officials met [NZQZ] President Mr. John Holt.", "The [ZQRT] spokesperson agreed."],
        no: &["The DNA analysis was done."],
        ..RULE
    },
    Rule {
        name: "acronym-that-speaks",
        pattern: "(?<org> [Caps & !Common & !Country & !CountryX & !StateAbbrX & !InTitle & !RoleTitle & !RoleHead & !PostNominal & !Month & !Honorific & !CurrencyWord]) ['also' | 'has' | 'have' | 'today']? [Speech & Verb & Lower]",
        certainty: Certainty::Likely,
        priority: 2,
        // `ZQ- related` was cut at the end of a line.
        check: |v, m| {
            let word = v.words(m.start, m.start + 1);
            word.len() >= 3 && !word.ends_with('-') && v.lower(m.end - 1) != b"related"
        },
        yes: &["The [ZQRT] said no.", "Today [NZQZ] urged calm."],
        no: &["The DNA was found."],
        ..RULE
    },
    Rule {
        // `its subsidiary, Zentrix, grew`
        name: "kind-of-body-and-name",
        pattern: "[(Noun | OrgHeadAny | RoleHead | !Common) & Lower & !Function] Comma (?<org> OrgFirst [OrgWord | Amp]{0,3})",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| {
            let kind = v.last(m.start);
            let kind = Class::KindOnlyBodiesAre.holds(kind) || Class::KindOfBodyOrPerson.holds(kind);
            // `its subsidiary, Oak Digital Assets,`: several capital words are a name there.
            let several = |(a, b): (u32, u32)| b - a >= 2 && matches!(v.shape(b), Shape::Comma | Shape::Open);
            // `our team, Board of Directors, and community`
            let unit = v.slot(m, "org").is_some_and(|(a, _)| v.has(a, Label::OrgUnit));
            kind && !unit && (odd_name(v, m) || v.slot(m, "org").is_some_and(several))
        },
        yes: &["Its subsidiary, [Zentrix], grew.", "Its competitor, [Oxley Pinkus], agreed."],
        no: &["Its subsidiary grew.", "In the meadow, Zentrix grew."],
        ..RULE
    },
    Rule {
        // Words of every day under a weak head, in the company of a body or thanked as one: `UNICEF and Blue Heron Software`.
        name: "weak-head-beside-body",
        pattern: "(ORG Comma? ['and' | Amp] | ['thank' | 'thanked' | 'thanks' | 'thanking' | 'grateful'] 'to'?) 'the'? (?<org> [CapShape & Mid & !InTitle & !Function & !Honorific & !TimeWord & !RoleTitle & !RoleHead & !RoleMod & !Demonym & !Country & !GivenSure & !Other & !OtherHeadAny] ([CapShape & !Function & !TimeWord & !RoleTitle & !RoleHead & !OtherHeadAny] | Amp){0,2} [OrgHeadX & CapShape & !RoleHead & !OtherHeadAny & !PlaceHead & !PlaceHeadX & !OrgUnit]) [Comma | FullStop | Para | Break | Lower & !Noun | Lower & Function]",
        certainty: Certainty::Weak,
        priority: 2,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| !capital_before(v, a) && !capital_behind(v, b)),
        yes: &["It was signed by UNICEF and [Blue Heron Software].", "We thank [Evergreen Cruises] for the gift."],
        no: &["It was signed by UNICEF and others.", "We thank Ann Power for the gift."],
        ..RULE
    },
    Rule {
        // A body's name in its own language, and in English: `Te Oyrota (the National Boats Union)`.
        name: "name-before-body-in-brackets",
        pattern: "(?<org> OrgFirst OrgWord{1,3}) Open 'the' ORG Close",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, _)| !capital_before(v, a)),
        yes: &["She leads [Te Oyrota] (the UNICEF).", "A gift of [Marqazun Oyrot Zhal] (the UNESCO) came."],
        no: &["She leads (the UNICEF).", "He met Te Oyrota (UNICEF)."],
        ..RULE
    },
    Rule {
        name: "subsidiary-of-body",
        pattern: "(?<org> [Capital & !Stop & !Function & !Honorific & !TimeWord & !Demonym & !RoleTitle & !RoleHead & !Country] (OrgWord | Amp){0,3}) Comma? Open? ['a' | 'an' | 'the' | 'now' | 'formerly']{1,2} [Lower & !Function]{0,3} ['subsidiary' | 'subsidiaries' | 'affiliate' | 'division' | 'unit' | 'arm'] 'of' 'the'? ORG",
        certainty: Certainty::Weak,
        priority: 3,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, _)| !capital_before(v, a)),
        yes: &["[Universal Boating], a subsidiary of UNICEF, grew.", "They bought [Marlow] (a wholly owned subsidiary of UNICEF) then."],
        no: &["It is a subsidiary of UNICEF."],
        ..RULE
    },
    Rule {
        name: "listed-body-in-court",
        pattern: "(['sued' | 'sue' | 'suing' | 'sues' | 'fined' | 'fines' | 'fining'] | ['lawsuit' | 'lawsuits' | 'suit' | 'complaint' | 'case' | 'action' | 'charges' | 'settlement' | 'judgment' | 'investigation'] ['against' | 'with' | 'into'] | 'parent' 'company' | ['maker' | 'owner'] Comma) (?<org> [OrgX & Capital & !InTitle])",
        certainty: Certainty::Likely,
        priority: 3,
        check: alone,
        yes: &["The state sued [Meta] for it.", "A lawsuit against [Target] was filed."],
        no: &["The state sued Meta Holt for it.", "They met their target."],
        ..RULE
    },
    Rule {
        name: "name-and-its-first-word",
        pattern: "(?<org> [Capital & !Function & !Stop & !Honorific & !TimeWord & !Demonym & !RoleTitle & !RoleHead & !PlaceName & !InTitle] [CapShape & !Particle & !Function & !Stop & !RoleHead & !TimeWord & !OtherHeadAny & !InTitle]{1,3}) Open OpeningMark Capital ClosingMark [Close | 'or' | Comma]",
        certainty: Certainty::Likely,
        priority: 2,
        // `the Marsh Agreement (“Marsh”)` is a thing; an ordinary word is defined, not shortened; `Diem Yew (“Diem”)` is somebody.
        check: |v, m| {
            let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Function.bit() | Label::Verb.bit();
            v.slot(m, "org").is_some_and(|(a, b)| {
                v.lower(a) == v.lower(b + 2)
                    && v.labels(a) & common == 0
                    && (a + 1..b).any(|s| v.labels(s) & common != 0)
                    && !capital_before(v, a)
                    && !(a > 0 && v.lower(a - 1) == b"the")
            })
        },
        yes: &["It sold [Marwick Electrical] (“Marwick”) to them.", "He left [Zentrix Electrical] (“Zentrix”) then."],
        no: &["They signed the Oyrota Electrical (“Oyrota”) then.", "It sold Pressed Metal (“Pressed”) to them."],
        ..RULE
    },
    Rule {
        name: "unknown-body-between-bodies",
        pattern: "ORG Comma (?<org> OrgFirst OrgWord{0,3}) (Comma (?<org> OrgFirst OrgWord{0,3}))? Comma? (['and' | Comma] 'the'? ORG)",
        certainty: Certainty::Likely,
        priority: 4,
        check: no_role_behind,
        yes: &["We met UNICEF, [Border Control], and UNHCR.", "We met UNICEF, [Tokhta], UNHCR and us."],
        no: &["We met UNICEF, friends and UNHCR."],
        ..RULE
    },
    Rule {
        name: "unknown-bodies-before-a-body",
        pattern: "['for' | 'with' | 'by' | 'from' | 'including' | 'to' | 'of'] 'the'? (?<org> [OrgFirst & !MajorPlace] OrgWord{0,3}) Comma (?<org> [OrgFirst & !MajorPlace] OrgWord{0,3}) Comma? 'and' 'the'? ORG",
        certainty: Certainty::Likely,
        priority: 3,
        check: list_member,
        yes: &["Training for [Tokhta], [Border Control], and UNICEF.", "We work with [Zentrix], [Oxley Plexo] and UNICEF."],
        no: &["We work for peace, love and UNICEF."],
        ..RULE
    },
    Rule {
        name: "company-and-exchange",
        pattern: "(?<org> OrgFirst [OrgWord | Amp]{0,4}) Open [ORG | Org | Exchange & Caps] [Colon | Mark]",
        priority: 6,
        check: no_role_behind,
        yes: &["[Zentrix] (NYSE: ZTX) grew.", "[Oxley] (OTCQB: OXL) grew."],
        no: &["The firm (NYSE: ZTX) grew."],
        ..RULE
    },
    Rule {
        name: "company-and-what-it-is",
        pattern: "(?<org> OrgFirst [OrgWord | Amp]{0,4}) Comma ['a' | 'an' | 'the' | 'one' | 'another'] [Lower | LOC | Cap & Demonym | Hyphen | Comma | Poss]{0,8} (BodyKind | BodyKinds | ['radio' | 'television' | 'tv' | 'news'] ['station' | 'network' | 'channel' | 'outlet' | 'site'])",
        certainty: Certainty::Likely,
        priority: 5,
        // `Open Harbours, a charity that`: ordinary words in capitals inside of a sentence.
        check: |v, m| {
            let Some((a, b)) = v.slot(m, "org") else { return false };
            let inside = (a..b).all(|s| v.cell(s).is_some_and(|c| c.place == Place::Mid) && !v.has(s, Label::RoleHead) && !v.has(s, Label::OtherHead));
            odd_name(v, m) || b - a >= 2 && inside && alone_or_start(v, a, b)
        },
        yes: &[
            "[Zentrix], a leading provider of pumps, grew.",
            "[Oxley Plexo], the oldest maker of pumps, grew.",
            "[Zentrix], another startup here, grew.",
            "They met [Open Harbours], a charity that helps.",
        ],
        no: &["The firm, a leading provider, grew."],
        ..RULE
    },
    Rule {
        name: "body-is-what",
        pattern: "(?<org> [(OrgFirst | Capital & Start & !Function & !StopX) & !MajorPlace] [OrgWord | Amp]{0,5}) ['is' | 'are'] ['a' | 'an' | 'the' | 'one'] [Lower | LOC | Cap & Demonym | Hyphen | Comma | Poss | Num | Capital]{0,9} BodyKind",
        certainty: Certainty::Likely,
        priority: 4,
        // `Oyrun Shenzo is a brand`: somebody or something.
        check: |v, m| {
            let doubtful = matches!(v.lower(m.end - 1), b"leader" | b"brand" | b"label" | b"partnership" | b"lender" | b"business");
            !doubtful && v.slot(m, "org").is_some_and(|(a, b)| alone_or_start(v, a, b))
        },
        yes: &["About us. [Lantern Lending] is a leading lending institution there.", "[Zentrix] is an oil company."],
        no: &["It is a company."],
        ..RULE
    },
    Rule {
        // `Feeding Tomorrow, a non-profit based in Ohio,`: words of every day that open the sentence.
        name: "phrase-is-a-body",
        pattern: "(?<org> [CapShape & Start & (Noun | Adjective | Verb | Gerund) & !Function & !Adverb & !RoleHead & !RoleMod & !RoleTitle & !Stop & !StopX & !TimeWord & !Demonym & !Org & !Given & !Honorific] [CapShape & Mid & !Function & !RoleHead & !RoleTitle & !OtherHeadAny & !TimeWord & !Given & !Org]{1,3}) Comma ['a' | 'an' | 'the' | 'one' & Lower] [Lower | LOC | Cap & Demonym | Hyphen | Poss]{0,6} [BodyKind | BodyKinds] ['based' | 'that' | 'which' | 'in' | 'of' | 'for' | 'founded' | 'working' | 'with' | 'headquartered' | 'dedicated' | 'helping' | 'serving' | FullStop | Comma]",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| v.slot(m, "org").is_some_and(|(_, b)| !capital_behind(v, b)),
        yes: &[
            "It was late. [Feeding Tomorrow], a non-profit based in Kenya, grew.",
            "They met. [Healthy Shores], a local charity, paid.",
            "They met. [Healthy Shores], one of the oldest charities, paid.",
        ],
        no: &["They met. Chief Holt, a charity worker, paid.", "They met. Tidal Energy, a growing field, matters."],
        ..RULE
    },
    Rule {
        // `Lantern is a charity that helps children`: a noun without an article is a name there.
        name: "noun-is-a-body",
        pattern: "(?<org> [CapShape & Start & (Noun | Adjective | Verb) & !Function & !Adverb & !Gerund & !Demonym & !RoleHead & !PlaceName & !Given & !OrgHeadAny & !Stop & !StopX & !TimeWord & !Org & !InTitle]) ('is' ['a' | 'an' | 'the'] | Comma ['a' | 'an']) [(Adjective | Noun | Gerund | VerbPast | Adverb | Hyphen | Demonym) & !Function]{0,4} ['charity' | 'company' | 'firm' | 'startup' | 'start-up' | 'nonprofit' | 'non-profit' | 'retailer' | 'manufacturer' | 'maker' | 'provider' | 'brand' | 'insurer' | 'lender' | 'consultancy' | 'agency' | 'organisation' | 'organization' | 'publisher' | 'operator' | 'distributor'] & Lower ['that' | 'which' | 'of' | 'in' | 'based' | 'dedicated' | 'working' | 'providing' | 'founded' | 'helping' | 'with' | 'specialising' | 'specializing' | 'focused' | 'headquartered' | 'delivering' | 'committed' | FullStop | Comma]",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| {
            let all = Label::Noun.bit();
            v.slot(m, "org").is_some_and(|(a, b)| {
                let plural = v.labels(a) & all != 0 && v.lower(a).ends_with(b"s") && !v.lower(a).ends_with(b"ss");
                !plural && v.lower(a).len() >= 4 && !capital_behind(v, b)
            })
        },
        yes: &["It was late. [Lantern] is a charity that helps children.", "They met. [Pebble] is a data company based in Kenya."],
        no: &["They met. Water is a resource that helps all.", "They met. This is a charity that helps.", "They met. Education is a company priority."],
        ..RULE
    },
    Rule {
        // `Zentrix today released`: a word that no list knows, and a day.
        name: "body-that-acts-today",
        pattern: "(?<org> [(CapShape | Inner | Caps) & !InTitle]) 'on'? DATE [VerbPast & Lower]",
        certainty: Certainty::Weak,
        priority: 2,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, b)| v.labels(a) == 0 && v.words(a, b).len() >= 4 && !capital_before(v, a)),
        yes: &["[Zentrix] today released a pump.", "But [Plexoil] on Monday opened a shop."],
        no: &["Holt today released a note.", "He today released a note."],
        ..RULE
    },
    Rule {
        name: "body-that-acts",
        pattern: "(?<org> [OrgFirst & !MajorPlace & !Given & !Other] [OrgWord]{0,3}) (DATE | 'has' | 'also')? ['announced' | 'announces' | 'launched' | 'launches' | 'unveiled' | 'acquired' | 'partnered' | 'operates' | 'employs']",
        certainty: Certainty::Weak,
        priority: 2,
        check: odd_name,
        yes: &["But [Zentrix] announced a pump.", "Today [Oxley Plexo] launched a pump."],
        no: &["The firm announced a pump."],
        ..RULE
    },
    Rule {
        name: "about-and-body",
        pattern: "['about'] & Start (?<org> OrgFirst [OrgWord | Amp]{0,5}) Colon? [Break | Para]",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| no_role_behind(v, m) && !told_as_illness(v, m.end),
        yes: &["Text.\n\nAbout [Zentrix]\nIt makes pumps.", "Text.\n\nAbout [Oxley Plexo]\n\nIt makes pumps."],
        no: &["Text.\n\nAbout us\nWe make pumps.", "Text.\n\nAbout Zentroma Plexans\nZentroma plexans (ZP) is a rare disease of the skin."],
        ..RULE
    },
    Rule {
        name: "bare-head-and-its-people",
        pattern: "[Speech & Lower] (?<org> ['association' | 'coalition' | 'foundation' | 'council' | 'federation' | 'alliance' | 'union' | 'society' | 'commission' | 'agency' | 'department' | 'institute'] & CapShape & Mid) (RoleMod & Lower)? [RoleHead]",
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["“Yes,” said [Coalition] spokesperson Ann Holt.", "“No,” added [Council] chair Jack Holt."],
        no: &["“Yes,” said the council chair."],
        ..RULE
    },
    Rule {
        name: "the-bare-head",
        pattern: "['the' | 'our'] & Lower (?<org> ['association' | 'coalition' | 'foundation' | 'university' | 'college' | 'institute' | 'commission' | 'ministry' | 'department' | 'agency' | 'council' | 'tribe' | 'company' | 'society' | 'union' | 'federation' | 'alliance' | 'authority' | 'corporation' | 'tribunal' | 'court' | 'bank' | 'hospital' | 'consortium' | 'bureau' | 'secretariat' | 'partnership' | 'committee' | 'group' | 'club' | 'museum'] & CapShape & Mid)",
        certainty: Certainty::Weak,
        priority: -2,
        check: |v, m| {
            let joint = matches!(v.lower(m.end), b"of") || matches!(v.lower(m.end), b"for" | b"on") && v.shape(m.end + 1) != Shape::Lower;
            // `the Club at Oxley Bay`
            let joint = joint || v.lower(m.end) == b"at" && v.kind(m.end + 1) == Some(Kind::Place);
            !v.shape(m.end).is_capital() && !joint && v.shape(m.end) != Shape::Hyphen
        },
        yes: &["She billed the [Association] twice.", "But the [Coalition] agreed."],
        no: &["She billed the association for it.", "The Company of Wolves left."],
        ..RULE
    },
    Rule {
        name: "doubtful-country",
        pattern: "(?<place> [CountryX & CapShape & !InTitle & !Given])",
        certainty: Certainty::Likely,
        priority: 0,
        check: free_place,
        yes: &["Then [China] agreed.", "Both [Turkey] and they agreed."],
        no: &["He ate turkey.", "We met Chad Smithson.", "Turkey dinners were served."],
        ..RULE
    },
    Rule {
        name: "preposition-and-doubtful-country",
        pattern: "['with' | 'like' | 'against' | 'towards' | 'including' | 'of' | 'for'] (?<place> [CountryX & CapShape & Mid & !InTitle])",
        certainty: Certainty::Likely,
        priority: 0,
        check: free_place,
        yes: &["Trade with [Jordan] and Kenya grew.", "It is so in states like [Albania] too."],
        no: &["We met with Chad Smithson."],
        ..RULE
    },
    Rule {
        name: "doubtful-body",
        pattern: "(?<org> [OrgX & Capital & !Caps & !InTitle & Mid & !Demonym & !MajorPlace & !Given & !RoleHead])",
        certainty: Certainty::Weak,
        priority: -1,
        // `Academy of Plexology (AP) Congress`: what the body holds.
        check: |v, m| {
            // `the Holt government`, `the Ford campaign`: somebody of that name.
            let somebody = matches!(v.lower(m.end), b"government" | b"campaign" | b"presidency" | b"years" | b"era" | b"family" | b"cabinet");
            !somebody
                && alone(v, m)
                && m.start.checked_sub(1).is_none_or(|b| !matches!(v.shape(b), Shape::At | Shape::Close))
                && !super::organization::field_of_post(v, m)
        },
        yes: &["Staff of [Oracle] left.", "They sold it to [Oracle] then."],
        no: &["A shell was found.", "The Minister for Rural Development came."],
        ..RULE
    },
];
