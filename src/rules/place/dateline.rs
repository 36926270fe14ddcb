//! Datelines: the town that a release is sent from, at the head of a line.

use super::super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A dateline's town stands first in its line and a mark closes it.
fn opens_line(v: &View<'_, '_>, m: &Match) -> bool {
    let line = |s: u32| s == 0 || matches!(v.shape(s - 1), Shape::Break | Shape::Para);
    // `(NewsWire) - August 26, 2025 - DALLAS —`
    let dash = |s: u32| matches!(v.shape(s), Shape::Dash | Shape::Hyphen);
    let dated = m.start >= 2 && dash(m.start - 1) && v.kind(m.start - 2) == Some(Kind::Date) && (m.start.saturating_sub(9)..m.start - 1).any(line);
    line(m.start) || dated
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // Two firms in two towns: `TOKYO and SAN DIEGO, June 12, 2024`.
        name: "dateline-two-towns",
        pattern: "(?<place> [(City | CityX | BigCity) & AnyCap]) (Comma (?<place> [StateAbbr | StateAbbrX | Subdivision | SubdivisionX | Country | CountryX] & AnyCap))? (Comma? ['and' | Amp] | Slash | Comma) (?<place> [(City | CityX | BigCity) & AnyCap]) (Comma (?<place> [StateAbbr | StateAbbrX | Subdivision | SubdivisionX | Country | CountryX] & AnyCap))? ([Comma | Open | Dash]{1,2} (Slash? Org)? (Dash | Hyphen)? DATE | (Dash | Hyphen)? Open Org Close | [Dash | Hyphen])",
        certainty: Certainty::Likely,
        priority: 7,
        check: opens_line,
        yes: &[
            "[TOKYO] and [DENVER], May 3, 2024 – The plant opened.",
            "[LONDON] & [DENVER]–(BUSINESS WIRE)–The plant opened.",
            "(Oxwire) - May 3, 2024 - [DALLAS] and [MADRID] — The plant opened.",
            "[GENEVA] / [LYON], [France], 4 June 2021 - The plant opened.",
        ],
        no: &["They met in Geneva and Lyon, 4 June 2021."],
        ..RULE
    },
    Rule {
        // The comma is missing: `NEW YORK NY, October 23, 2024 –`.
        name: "dateline-town-and-letters",
        pattern: "(?<place> [(City | CityX | BigCity) & AnyCap]) (?<place> [(StateAbbr | StateAbbrX | Country | CountryX) & (Caps | Dotted)]) [Comma | Open | Dash]{0,2} (Slash? Org)? (Dash | Hyphen)? DATE",
        certainty: Certainty::Likely,
        priority: 8,
        check: opens_line,
        yes: &[
            "[DENVER] [CO], May 3, 2024 – The plant opened.",
            "[LONDON] [UK], Monday 3 May 2024 – The plant opened.",
            "[Tulsa] [OK] – May 3, 2024 – The plant opened.",
        ],
        no: &["They met in DENVER CO, May 3, 2024."],
        ..RULE
    },
    Rule {
        name: "dateline-town",
        pattern: "(?<place> [AnyCap & !Function & !Stop & !StopX & !TimeWord & !Speech & !Org & !OrgHeadAny & (!RoleHead | PlaceName)]{1,3}) (Comma (?<place> [StateAbbr | StateAbbrX | Subdivision | SubdivisionX | Country | CountryX | City] & AnyCap) (Comma (?<place> Country & AnyCap))?)? [Comma | Open | Dash]{0,2} (Slash? Org)? (Dash | Hyphen)? DATE",
        certainty: Certainty::Likely,
        priority: 6,
        // `Founded 50 years ago`, `Kim Oxley today`: without a mark only a listed town and a day of the calendar.
        check: |v, m| {
            let date = v.words(m.end - 1, m.end);
            let digits = date.bytes().any(|c| c.is_ascii_digit()) && !date.ends_with("ago") && !date.ends_with("later");
            let marked = (m.start..m.end).any(|s| matches!(v.shape(s), Shape::Comma | Shape::Open | Shape::Dash | Shape::Hyphen));
            let listed = [Label::City, Label::CityX, Label::Country, Label::CountryX, Label::BigCity].iter().any(|l| v.has(m.start, *l));
            let verb = v.has(m.start, Label::Verb) && !v.has(m.start, Label::City) && !v.has(m.start, Label::BigCity);
            // `Quarterly Report – September 2024`, `MAJOR ACHIEVEMENTS (May 2024)`: words of every day are no town.
            let word = |s: u32| [Label::Noun, Label::Adjective, Label::Verb, Label::Gerund, Label::OtherHead, Label::OrgUnit].iter().any(|l| v.has(s, *l));
            let place = [
                Label::City,
                Label::CityX,
                Label::Country,
                Label::CountryX,
                Label::BigCity,
                Label::Subdivision,
                Label::SubdivisionX,
                Label::Region,
                Label::Natural,
            ];
            let first = v.slot(m, "place");
            let common = first.is_some_and(|(a, b)| word(b - 1) && (a..b).all(word) && !(b == a + 1 && place.iter().any(|l| v.has(a, *l))));
            opens_line(v, m) && digits && (marked || listed && !verb) && !common
        },
        yes: &[
            "[TULSA], [Okla.], May 3, 2024 – The plant opened.",
            "[GENEVA], 4 June 2021 - The plant opened.",
            "[Oakham], [CA], [USA], 3 May 2018 — Marlow grew.",
        ],
        no: &[
            "They met in Geneva 4 June 2021.",
            "Text.\n\nFounded 50 years ago, it grew.",
            "Text.\n\nQuarterly Report – September 2024\n\nText.",
            "Text.\n\nMAJOR PLANS (May 2024)\n\nText.",
        ],
        ..RULE
    },
    Rule {
        // `July 5, Cambridge — The plant opened.`
        name: "date-and-dateline-town",
        pattern: "DATE Comma (?<place> [PlaceName & AnyCap & !Org & !Month & !MonthX]) (Comma (?<place> [PlaceName | StateAbbr | StateAbbrX] & AnyCap))? (Dash | Hyphen | Colon)",
        certainty: Certainty::Likely,
        priority: 6,
        check: opens_line,
        yes: &["Text.\n\nJuly 5, [Nairobi] — The plant opened.", "Text.\n\n3 May 2024, [Boston], [Mass.] – The plant opened."],
        no: &["They met on July 5, Nairobi — again.", "Text.\n\nJuly 5, Nairobi voted."],
        ..RULE
    },
    Rule {
        // No mark at all behind a town in capitals: `WASHINGTON The plant opened.`
        name: "dateline-town-in-capitals",
        pattern: "(?<place> [(BigCity | Country) & Caps & !Org]) [(Function | 'a') & (CapShape | Initial)] [Lower | CapShape]",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Para) && v.words(m.start, m.start + 1).len() >= 5 && m.end - m.start == 3,
        yes: &["Title here\n\n[NAIROBI] The plant opened in May and grew.", "Title here\n\n[WASHINGTON] A federal jury met in May and left."],
        no: &["They met in NAIROBI The plant.", "Title here\n\nNAIROBI PLANT OPENS TODAY\n\nText."],
        ..RULE
    },
    Rule {
        name: "dateline-town-and-dash",
        pattern: "(?<place> [PlaceName & AnyCap]) (Comma (?<place> [PlaceName | StateAbbr | StateAbbrX] & AnyCap))? Break? (Dash | Hyphen)",
        certainty: Certainty::Likely,
        priority: 4,
        check: opens_line,
        yes: &["[NAIROBI], [Kenya] – The plant opened.", "[WASHINGTON] — The plant opened."],
        no: &["They met in Geneva – again."],
        ..RULE
    },
    Rule {
        // `(HARROCK, UK) 3 May 2023:`
        name: "dateline-in-brackets",
        pattern: "Open (?<place> [AnyCap & !Function & !Stop & !StopX & !TimeWord & !Org & !OrgHeadAny]{1,2}) Comma (?<place> [StateAbbr | StateAbbrX | Subdivision | Country | CountryX] & AnyCap) Close [Dash | Hyphen | Comma]? (DATE | Dash | Hyphen)",
        certainty: Certainty::Likely,
        priority: 6,
        check: opens_line,
        yes: &["([MARQAKEL], [UK]) 3 May 2023: The bank grew.", "([Oyrotal], [Ohio]) – May 3, 2023 – The bank grew."],
        no: &["The bank (Marqakel, UK) 3 May 2023."],
        ..RULE
    },
];
