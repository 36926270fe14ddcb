//! Bodies of ordinary words, behind the noun that says what they are: `the charity Rainbow Bridges`, `software maker Anchor`, `a company called Pebble`.

use super::super::check::capital_behind;
use super::super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::token::Shape;

/// A word of a name behind such a noun.
macro_rules! word {
    () => {
        "(CapShape | Inner) & Mid & !InTitle & !Function & !Stop & !TimeWord & !Honorific & !RoleTitle & !RoleStatus & !Demonym & !Other & !NumberWord"
    };
}

/// Bodies only are called by the noun before the name, and the name says more than what they are.
fn named(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let heads = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::OrgUnit.bit() | Label::OtherHead.bit() | Label::RoleHead.bit();
    // `the charity Commission`, `airline Pilots`
    let many = v.lower(a).ends_with(b"s");
    let bare = b == a + 1 && v.labels(a) & heads != 0 && (many || !v.has(a, Label::RoleHead) || v.has(a, Label::OrgHead));
    // `Charity Ngilu`: somebody's name begins the sentence.
    let somebody = v.has(m.start, Label::Given) && v.cell(m.start).is_some_and(|c| c.place == Place::Start);
    // `retailer Merrow plc`, `the charity Save the Marshes`: another rule knows where the name ends.
    let longer = capital_behind(v, b) || matches!(v.lower(b), b"of" | b"for" | b"the" | b"&") && v.shape(b) != Shape::Para;
    // `charity worker Ann Holt`, `the charity’s Ann Holt`
    let post = (a..b).any(|s| v.has(s, Label::RoleHead) && s + 1 < b);
    // `the pump company Ann Holt founded`
    let founder = b == a + 2 && v.has(a, Label::Given) && matches!(v.lower(a - 1), b"company" | b"firm" | b"giant" | b"chain");
    !bare && !somebody && !longer && !post && !founder
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "kind-of-body-before-its-name",
        pattern: concat!(
            "(['startup' | 'start-up' | 'charity' | 'nonprofit' | 'non-profit' | 'retailer' | 'insurer' | 'reinsurer' | 'lender' | 'brewer' | 'carmaker' | 'automaker' | 'housebuilder' | 'airline' | 'fintech' | 'biotech' | 'consultancy' | 'wholesaler' | 'chipmaker' | 'drugmaker' | 'shipbuilder' | 'homebuilder' | 'supermarket'] & (Lower | CapShape & Start) | [Noun & Lower] ['maker' | 'company' | 'firm' | 'giant' | 'chain' | 'retailer'] & Lower | 'think' & Lower 'tank' & Lower) (?<org> [",
            word!(),
            " & !MajorPlace] [",
            word!(),
            "]{0,3})"
        ),
        certainty: Certainty::Likely,
        priority: 7,
        check: named,
        yes: &[
            "The charity [Rainbow Bridges] paired them.",
            "The software maker [Anchor] and the insurer [Meadow] will merge.",
            "Start-up [Bright Harvest] raised it.",
        ],
        no: &[
            "The charity commission met.",
            "The airline Captain Ann Holt flew.",
            "Charity Holt met them.",
            "The charity worker Ann Holt spoke.",
            "The pump company Ann Holt founded grew.",
        ],
        ..RULE
    },
    Rule {
        name: "body-that-is-called",
        pattern: concat!(
            "['charity' | 'nonprofit' | 'non-profit' | 'company' | 'firm' | 'startup' | 'start-up' | 'business' | 'organisation' | 'organization' | 'group' | 'ngo' | 'agency' | 'consultancy' | 'network' | 'collective' | 'cooperative' | 'co-operative' | 'club' | 'band' | 'choir' | 'troupe' | 'studio' | 'newspaper' | 'consortium' | 'coalition'] & Lower [Comma]? ('that' 'is' | 'which' 'is' | 'now')? ['called' | 'named'] & Lower Quote? (?<org> [",
            word!(),
            "] [",
            word!(),
            "]{0,3} (['for' | 'of' | 'without' | 'against' | 'and'] ('the' & Lower)? [",
            word!(),
            "]{1,2})?)"
        ),
        certainty: Certainty::Likely,
        priority: 7,
        // `a company called Boats`, but `a company named Employer of the Year`
        check: |v, m| {
            let prize = v.slot(m, "org").is_some_and(|(a, b)| (a..b).any(|s| v.has(s, Label::OtherHead) || v.lower(s) == b"year") || v.lower(b + 1) == b"year");
            !prize && v.slot(m, "org").is_some_and(|(_, b)| !capital_behind(v, b) && !(v.lower(b) == b"of" && v.lower(b + 1) == b"the"))
        },
        yes: &["She runs a company called [Pebble] now.", "They founded a charity called [Music for Memory] there.", "It is a group named [Quiet Shores]."],
        no: &["It was named Employer of the Year.", "It is a firm named Employer of the Year."],
        ..RULE
    },
    Rule {
        // `Canopy (NYSE: CNPY)`: a noun of every day that opens the sentence is a name before its ticker.
        name: "noun-and-its-ticker",
        pattern: "(?<org> [CapShape & Start & (Noun | Adjective | Verb | Gerund) & !Function & !Stop & !RoleHead] [CapShape & Mid & !Function & !RoleHead | Amp]{0,3}) Open [Org | Exchange & Caps] Colon [Caps | CapNum | Num | Capital]",
        priority: 7,
        check: |v, m| v.slot(m, "org").is_some_and(|(_, b)| v.shape(b - 1) != Shape::Amp),
        yes: &["It was late. [Canopy] (NYSE: CNPY) grew.", "[Quiet Meadow] (NASDAQ: QMDW) grew."],
        no: &["It was late. The canopy (NYSE: CNPY) grew."],
        ..RULE
    },
];
