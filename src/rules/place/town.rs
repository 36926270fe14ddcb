//! Towns with the state or country behind them, and states in brackets and addresses: `Oak Hollow, Ohio`, `(R-ME)`, `Oakton NSW 2600`.

use super::super::check::{capital_before, capital_behind};
use super::super::{RULE, Rule, View};
use super::doubt::{like_a_person, written_otherwise};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::token::Shape;

/// The town before a state's or country's name: a place itself, or led to by a preposition, or a line's first word.
fn town(v: &View<'_, '_>, m: &Match) -> bool {
    let known = [Label::City, Label::CityX, Label::County, Label::Subdivision, Label::SubdivisionX].iter().any(|l| v.has(m.start, *l));
    let before = m.start.checked_sub(1);
    let led = before.is_none_or(|b| {
        matches!(v.lower(b), b"in" | b"of" | b"at" | b"from" | b"near" | b"to" | b"between" | b"and")
            || matches!(v.shape(b), Shape::Break | Shape::Para | Shape::Semi)
    });
    let first_comma = (m.start..m.end).find(|s| v.shape(*s) == Shape::Comma).unwrap_or(m.end);
    let last = first_comma.saturating_sub(1);
    // `the Oakton Hospital, Kenya`
    let body = v.has(m.start, Label::Org) || v.has(m.start, Label::OrgHead) || v.has(last, Label::OrgHead) && !v.has(last, Label::City) && last > m.start;
    // `from Zentrix, Paul Holt`
    let person = first_comma < m.end && like_a_person(v, first_comma + 1) && capital_behind(v, m.end);
    // `the Commissioner for Food Security, Bolu Tokhta`: an unknown word goes on behind a region of doubt.
    let doubt = |s: u32| !v.has(s, Label::Subdivision) && !v.has(s, Label::Country) || v.has(s, Label::CityX) || v.has(s, Label::Given);
    let goes_on = first_comma + 2 == m.end
        && !known
        && doubt(first_comma + 1)
        && v.shape(m.end) == Shape::Cap
        && [Label::Function, Label::Noun, Label::Weekday, Label::Month, Label::RoleHead, Label::RoleTitle, Label::RoleMod].iter().all(|l| !v.has(m.end, *l));
    // `Ann Holt, PR and Media Manager`: public relations, and no Puerto Rico.
    let trade = v.lower(m.end - 1) == b"pr" && (v.has(m.start, Label::Given) || matches!(v.lower(m.end), b"and" | b"manager" | b"director" | b"officer"));
    // `a member of Oxley Lending, Ohio’s largest bank`: a possessive says something of the first.
    let owner = !known && v.shape(m.end) == Shape::Poss;
    (known || led)
        && !owner
        && !trade
        && !body
        && !person
        && !goes_on
        && !before.is_some_and(|b| {
            v.shape(b).is_capital()
                && !v.has(b, Label::Function)
                && v.kind(b).is_none()
                && v.shape(b) != Shape::Initial
                && known
                && !led
                && v.cell(b).is_some_and(|c| c.place == Place::Mid)
        })
}

/// `a lecturer in law, Suez Canal University`: what looks like a state goes on as a body's name.
fn goes_on_as_body(v: &View<'_, '_>, step: u32) -> bool {
    (step..step + 3).take_while(|s| v.shape(*s).is_capital()).any(|s| v.has(s, Label::OrgHead) && !v.has(s, Label::RoleHead))
}

/// `Ann Holt, PR and Media Officer`: the letters of an office, not of a state.
fn desk(v: &View<'_, '_>, end: u32) -> bool {
    v.lower(end - 1) == b"pr" && matches!(v.lower(end), b"and" | b"&" | b"manager" | b"officer" | b"director" | b"lead" | b"executive" | b"consultant")
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "town-and-state",
        pattern: "(?<place> [Capital & !Function & !Stop & !Honorific & !TimeWord & !CompanySuffix & !RoleHead & !(Start & Adverb)]{1,3}) Comma (?<place> [Subdivision | SubdivisionX | StateAbbr | StateAbbrX | Country | CountryX] & Capital) (Comma (?<place> Country & Capital))?",
        priority: 5,
        // `Jack Holt from Zentrix, Paul Marsh`: a given name and a surname.
        check: |v, m| {
            // `Ramon Petrak, MD`: letters behind a name.
            let letters = v.has(m.end - 1, Label::PostNominal) && m.end - m.start >= 4 && (v.has(m.start, Label::Given) || v.has(m.end - 3, Label::Surname));
            // `Ann Holt, Minister of Health, Uganda`
            let field = m.start.checked_sub(2).is_some_and(|b| {
                matches!(v.lower(b + 1), b"of" | b"for")
                    && matches!(v.last(b), b"minister" | b"ministers" | b"ministry" | b"department" | b"secretary" | b"commissioner" | b"director")
            });
            // `from print to Zentrix, PR and advertising`: letters that are a word, too.
            let word = m.end - 1;
            let trade = v.shape(word) == Shape::Caps && v.has(word, Label::StopX) && v.has(word, Label::Noun) && !v.has(m.end - 3, Label::City);
            town(v, m)
                // `Zentrix, America's first`
                && v.shape(m.end) != Shape::Poss
                && !letters
                && !trade
                && !field
                && !desk(v, m.end)
                && !goes_on_as_body(v, m.end)
                // `Oxley Chamber of Commerce, Eastern Enterprise Hub`
                && !(v.has(m.end - 1, Label::Direction) && v.shape(m.end).is_capital())
                && !written_otherwise(v, m.end - 1)
                && !(v.has(m.end - 1, Label::Given) && v.shape(m.end).is_capital() && v.has(m.end, Label::Surname))
        },
        yes: &["He lives in [Sligo], [Ireland].", "A plant in [Oak Hollow], [Ohio], closed.", "They met in [Boston], [Mass.] again."],
        no: &[
            "In May, Ohio voted.",
            "The Commissioner for Food Security, Bolu Tokhta, left.",
            "We met Ramon Petrak, MD, there.",
            "Ann Holt, PR and Media Manager, spoke.",
            "Ann Holt, Minister of Planning, Uganda, spoke.",
        ],
        ..RULE
    },
    Rule {
        // `Denver, Vail & Aspen (CO), Westport (CT)`
        name: "town-and-state-in-brackets",
        pattern: "(?<place> [(City | CityX | BigCity) & Capital & !Org]) Open (?<place> [(StateAbbr | StateAbbrX) & Caps]) Close",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| m.start.checked_sub(1).is_none_or(|b| !v.shape(b).is_capital() || v.shape(b) == Shape::Amp),
        yes: &["It has offices in [Denver] ([CO]) and elsewhere.", "They live in [Boston] ([MA]), they say."],
        no: &["They live in (CO)."],
        ..RULE
    },
    Rule {
        name: "town-that-is-a-word",
        pattern: "[Lower] (?<place> [CityX & Function & CapShape & Mid]) Comma (?<place> [Country | CountryX | Subdivision] & Capital) [Comma | FullStop | Close | Semi]",
        certainty: Certainty::Likely,
        priority: 5,
        yes: &["The district of [Of], [Turkey], is old.", "A hospital in [Of], [Turkey]."],
        no: &["He spoke of it, Turkey said."],
        ..RULE
    },
    Rule {
        name: "town-and-state-in-capitals",
        pattern: "(?<place> [(CityX | City | BigCity) & AnyCap & !OrgHeadSure]) Comma (?<place> [Subdivision | StateAbbr | StateAbbrX | Country] & AnyCap)",
        priority: 4,
        // `Priya Raman, MD, MPH`: letters behind a name. `Suez Canal University, Egypt` is no town called University.
        check: |v, m| {
            !((v.has(m.start, Label::OrgHead) || v.has(m.start, Label::OrgHeadX) || v.has(m.start, Label::PlaceHead) || v.has(m.start, Label::PlaceHeadX))
                && capital_before(v, m.start))
                && !(v.has(m.end - 1, Label::PostNominal) && (capital_before(v, m.start) || v.has(m.end + 1, Label::PostNominal)))
                && !desk(v, m.end)
        },
        yes: &["[HOUSTON], [TEXAS], May 2", "They met in [Lyon], [France] again."],
        no: &["Paris and France.", "Today Priya Raman, MD, MPH, joins."],
        ..RULE
    },
    Rule {
        name: "party-and-state",
        pattern: "(Open [Initial | Caps] | Comma Initial) [Hyphen | Dash] (?<place> [StateAbbr | StateAbbrX | Subdivision | City | CityX | SubdivisionX] & Capital) [Close | Comma | FullStop | Semi]",
        priority: 6,
        yes: &["Senator Holt (R-[ME]) voted.", "Mary Holt (D-[Calif.]) voted."],
        no: &["A ratio (D-9) was set."],
        ..RULE
    },
    Rule {
        // `the Oyrot (Md.) Post`, `Rep. Ann Holt (WA)`
        name: "state-in-brackets",
        pattern: "[CapShape & !Function] Open (?<place> [(StateAbbr | StateAbbrX) & Capital]) Close",
        priority: 6,
        // Of two letters only behind somebody in an office: `(PA)` is much else.
        check: |v, m| {
            let office =
                |s: u32| matches!(v.words(s, s + 1).trim_end_matches('.'), "Rep" | "Sen" | "Representative" | "Senator" | "Congressman" | "Congresswoman");
            let seat = (m.start.saturating_sub(4)..m.start).any(office);
            v.words(m.end - 2, m.end - 1).contains(|c: char| c.is_ascii_lowercase() || c == '.') || seat
        },
        yes: &["They met Rep. Ann Holt ([WA]) there.", "The Oyrot ([Md.]) Post won."],
        no: &["They met Dr. John Holt (MD).", "It uses tags (OR) here."],
        ..RULE
    },
    Rule {
        // The mark of the short form ends the sentence, too: `Olsen, D-Wash. Work began.`
        name: "party-and-dotted-state",
        pattern: "(Open [Initial | Caps] | Comma Initial) [Hyphen | Dash] (?<place> StateAbbr & CapShape)",
        priority: 5,
        yes: &["It was led by Mary Olsen, D-[Wash.] Work began.", "Then Ann Holt (D-[Calif.], a friend) left."],
        no: &["A ratio (D-9) was set."],
        ..RULE
    },
    Rule {
        name: "district-of-congress",
        pattern: "Open (?<place> [StateAbbr | StateAbbrX]) [Hyphen | Dash] Num Close",
        priority: 6,
        yes: &["Rep. Mary Holt ([WI]-02) voted.", "Rep. Mary Holt ([MN]-05) voted."],
        no: &["A ratio (9-02) was set."],
        ..RULE
    },
    Rule {
        name: "suburb-and-postcode",
        pattern: "(?<place> [AnyCap & !Function & !Org & !OrgHeadAny & !TimeWord & !PlaceHead]{1,2}) Comma? (?<place> [StateAbbr | StateAbbrX | Subdivision]) Num",
        priority: 5,
        check: |v, m| v.doc.word(v.tokens(m.end - 1, m.end).0 as usize).len() >= 4,
        yes: &["PO Box 78, [Oakton] [NSW] 2600", "Write to 12 Elm Street, [Oak Hollow], [VIC] 3000 now."],
        no: &["In Ohio 20 came."],
        ..RULE
    },
    Rule {
        // `in Perth Australia`: the comma is missing.
        name: "town-and-country-without-comma",
        pattern: "['in' | 'at' | 'from' | 'to' | 'of' | 'near' | 'for' | Comma | Dash | Open] (?<place> [(City | BigCity) & CapShape & !Org & !OrgHeadAny & !Function & !Common & !Demonym]) (?<place> [Country & CapShape & !Org])",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let codes = |s: u32, label: &'static str| {
                v.cell(s).into_iter().flat_map(|c| v.gazetteer.entries(c)).filter(move |e| e.label() == label).map(|e| e.country())
            };
            let (town, country) = (m.end - 2, m.end - 1);
            !v.shape(m.end).is_capital() && codes(town, "city").any(|x| codes(country, "country").any(|y| x == y))
        },
        yes: &["He was a fellow in [Perth] [Australia] then.", "We went to see the old games in [Stockholm] [Sweden] at last."],
        no: &["He was a fellow in Perth Holt then.", "He was at Perth Australia House then."],
        ..RULE
    },
];
