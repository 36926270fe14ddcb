//! Those who put money into a company together, said of them as subject: `A, B and C took part in the round`, `A acted as lead investor, joined by B`.

use super::super::{RULE, Rule, View};
use super::check::given;
use super::who::shares;
use crate::record::Certainty;
use crate::tape::automaton::Match;

/// In the active, and money is raised.
fn invests(v: &View<'_, '_>, m: &Match) -> bool {
    shares(v, m)
}

/// As an investor: a post of two words is one cell.
fn investor(v: &View<'_, '_>, m: &Match) -> bool {
    let says = |s: u32| v.kind(s).is_none() && [b"investor".as_slice(), b"backer", b"shareholder"].iter().any(|w| v.last(s).starts_with(w));
    // `ACME led the round and was joined by`
    let led = v.slot(m, "funder").is_some_and(|(_, end)| v.kind(end).is_none() && matches!(v.lower(end), b"led" | b"leads"));
    (led || (m.start..m.end).any(says)) && given(v, m) && (v.slot(m, "verb").is_none() || shares(v, m))
}

/// The round of financing, as what somebody takes part in.
macro_rules! the_round {
    () => {
        "['the' | 'this' | 'its' | 'a' | 'their' | 'our' | 'in']{0,2} ['new' | 'latest' | 'current' | 'recent' | 'same' | Ordinal]? [(Noun | Adjective | MONEY | ORG | Hyphen | Poss | Num) & !Function]{0,4} ('series' Any)? ['round' | 'financing' | 'raise' | 'fundraise' | 'fundraising' | 'placement' | 'syndicate' | 'rounds']"
    };
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "takes-part-in-round",
        of_round: true,
        pattern: concat!(
            "(?<verb> ['participate' | 'participates' | 'participated' | 'participating' | 'invest' | 'invested' | 'investing' | 'joined' | 'join' | 'joins' | 'joining' | 'led' | 'leads' | 'lead' | 'leading' | 'backed' | 'supported' | 'anchored' | 'contributed' | 'followed' | 'doubled'] ['in' | 'to' | 'on' | 'down']{0,2} | ['took' | 'take' | 'takes' | 'taking' | 'taken'] 'part' ['in' | 'too' | 'also'] | ['came' | 'come' | 'coming'] ['in' | 'on' | 'into'] ['board' | 'for' | 'on']{0,2}) ",
            the_round!(),
            " (?<after> ['in' | 'for' | 'of'])? (Comma? ['alongside' | 'along' | 'together'] 'with'? ",
            few_payers!(),
            ")?"
        ),
        check: invests,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["UNICEF and the World Bank [took part in] the round.", "UNICEF, UNESCO, and others also [participated in] this financing [of] the firm."],
        no: &["UNICEF led the second day.", "Bakers took part in the fair."],
        ..RULE
    },
    Rule {
        name: "acts-as-lead-investor",
        of_round: true,
        pattern: concat!(
            "(?<verb> ['act' | 'acts' | 'acted' | 'acting' | 'serves' | 'served' | 'serving' | 'joins' | 'joined' | 'joining' | 'came' | 'comes' | 'coming' | 'return' | 'returns' | 'returned']) ['in' | 'on' | 'aboard' | 'board']{0,2} 'as' ['a' | 'an' | 'the' | 'its' | 'our' | 'one' | 'of']{0,3} ['new' | 'lead' | 'sole' | 'strategic' | 'anchor' | 'cornerstone' | 'seed' | 'existing' | 'angel' | 'key' | 'early' | 'principal']{0,3} (['investor' | 'investors' | 'backer' | 'backers' | 'shareholder'] | RoleTitle | RoleHead) (Comma? ['joined' | 'followed' | 'supported'] 'by' ",
            few_payers!(),
            " | (?<after> ['in' | 'of' | 'for']))?"
        ),
        check: investor,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["UNICEF [acted] as lead investor, joined by [UNESCO].", "The World Bank has [joined] as a new investor [in] the firm."],
        no: &["Bakers acted as hosts.", "UNICEF acted as host of the fair."],
        ..RULE
    },
    Rule {
        name: "lead-investor-joined-by",
        of_round: true,
        pattern: concat!(
            "(?<funder> ORG) (['led' | 'leads'] ['the' | 'this'] [(Noun | Adjective | Capital) & !Function]{0,3} ['round' | 'financing' | 'investment' | 'raise'] Comma? ['and' | 'which']{0,2} | Comma ['the' | 'its' | 'a' | 'an' | 'who' | 'which' | 'as']{0,2} [(Noun | Adjective | Gerund | 'new') & !'author']{0,3} (['investor' | 'backer' | 'shareholder'] | RoleTitle | RoleHead) Comma?) ['is' | 'was' | 'has' | 'been' | 'were']{0,2} ['joined' | 'followed' | 'supported'] 'by' ",
            payers!()
        ),
        check: investor,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &[
            "[UNICEF] led the round and was joined by [UNESCO] and the [World Bank].",
            "[UNICEF], the lead investor, was joined by [UNESCO] and the [World Bank].",
            "[UNESCO], a new investor, is joined by [UNICEF].",
        ],
        no: &["UNICEF, the lead author, was joined by UNESCO.", "UNICEF, the lead investor, left."],
        ..RULE
    },
    Rule {
        name: "investors-alongside",
        of_round: true,
        pattern: concat!(
            "['investor' | 'investors' | 'backer' | 'backers'] ",
            few_payers!(),
            " ['also' | 'all' | 'both' | 'have' | 'has' | 'each']{0,2} ['participated' | 'participating' | 'joined' | 'invested' | 'joining' | 'came' | 'came' | 'took'] ['part' | 'in' | 'on' | 'board']{0,2} ['alongside' | 'along' | 'together'] 'with'? ",
            payers!()
        ),
        check: given,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["New investors [UNICEF] and [UNESCO] participated alongside the [World Bank].", "Existing investor [UNICEF] joined along with [UNESCO]."],
        no: &["Bakers participated alongside UNICEF.", "Investors met alongside UNICEF."],
        ..RULE
    },
];
