//! The knowledge: rules as data, a table a fact kind, each with examples that one generic test runs.
//!
//! A rule's pattern is in the notation of [`crate::tape::notation`]; its slots are named for what they find. A rule makes candidates, never records.

pub(crate) mod phase;
mod view;

pub(crate) mod amount;
pub(crate) mod check;
mod clue;
mod contact;
pub(crate) mod count;
pub(crate) mod date;
mod funding;
mod given;
mod incumbent;
mod kin;
mod locality;
mod neighbour;
mod one_body;
mod organization;
mod other;
pub(crate) mod person;
mod phrase_name;
mod place;
mod relaxed;
mod role;
mod rows;
mod somebody;
mod speaker;
mod speech;
mod tie;
mod workplace;

use crate::record::Certainty;
use crate::tape::automaton::Match;
pub(crate) use view::View;

/// One rule.
///
/// In `yes` and `no` examples the text of each slot that the rule finds stands in square brackets, in the order of the text:
/// `"The [Ministry of Health] said"`. A `no` example has no brackets: the rule finds nothing in it.
#[derive(Debug)]
pub(crate) struct Rule {
    /// Kebab-case: says what it finds.
    pub(crate) name: &'static str,
    /// Classes in a row, with named slots.
    pub(crate) pattern: &'static str,
    /// How sure a match is.
    pub(crate) certainty: Certainty,
    /// Of two overlapping candidates of one phase the higher wins, then the longer.
    pub(crate) priority: i8,
    /// What a pattern cannot say: false is a veto.
    pub(crate) check: fn(&View<'_, '_>, &Match) -> bool,
    /// Of the roles phase: how the posts of a match are read.
    pub(crate) posts: Posts,
    /// Of funding: who put money into a company's round, `led by ACME`.
    pub(crate) of_round: bool,
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) yes: &'static [&'static str],
    #[cfg_attr(not(test), allow(dead_code))]
    pub(crate) no: &'static [&'static str],
}

/// The check of rules whose pattern says it all.
pub(crate) fn always(_: &View<'_, '_>, _: &Match) -> bool {
    true
}

/// How the posts are read that a match of the roles phase states.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) struct Posts {
    /// The match ends with the holder or with a line: no further posts follow it.
    pub(crate) closed: bool,
    /// It tells what one person is: a plural is said of others (`Ann Holt, members of the board and`).
    pub(crate) single: bool,
    /// Its words are a post whatever they are: letters, desks, `Culture Wizard`.
    pub(crate) headless: bool,
    /// Who holds them besides those whom the match names.
    pub(crate) people: People,
}

/// Who holds the posts of a match.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum People {
    /// Those whom it names.
    #[default]
    Named,
    /// `Joining as trustees are A, a lawyer, B, head of Acme, and C`: all whom its sentence or its list of lines names.
    List,
    /// `Student representatives: A (Oakham), B and C`: the row goes on behind the match.
    Row,
    /// `B succeeds A as chair`: the other one of the match held them.
    Successor,
}

/// What the posts of most matches are.
pub(crate) const POSTS: Posts = Posts { closed: false, single: false, headless: false, people: People::Named };

/// What most rules are: sure, of middle priority, without a check.
pub(crate) const RULE: Rule =
    Rule { name: "", pattern: "", certainty: Certainty::Sure, priority: 0, check: always, posts: POSTS, of_round: false, yes: &[], no: &[] };

/// A phase: rules that run together over one tape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Phase {
    /// Dates and amounts of money, on the bare tape.
    Values,
    /// Names that are sure by themselves; dates are one cell.
    Names,
    /// Names by their context, among what is still untyped.
    Relaxed,
    /// Who holds which post; names are one cell.
    Roles,
    /// Who pays for what; names are one cell.
    Funding,
    /// Who says it; names are one cell.
    Speech,
}

impl Phase {
    pub(crate) const ALL: [Phase; 6] = [Phase::Values, Phase::Names, Phase::Relaxed, Phase::Roles, Phase::Funding, Phase::Speech];

    /// What explanations call it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Phase::Values => "values",
            Phase::Names => "names",
            Phase::Relaxed => "relaxed",
            Phase::Roles => "roles",
            Phase::Funding => "funding",
            Phase::Speech => "speech",
        }
    }

    /// The tables of the phase, in no order that matters.
    pub(crate) fn tables(self) -> &'static [&'static [Rule]] {
        match self {
            Phase::Values => &[
                date::absolute::RULES,
                date::clock::RULES,
                date::duration::RULES,
                date::quarter::RULES,
                date::period::RULES,
                date::days::RULES,
                date::range::RULES,
                date::relative::RULES,
                date::year::RULES,
                amount::RULES,
            ],
            Phase::Names => &[
                organization::land::RULES,
                organization::listed::RULES,
                organization::ampersand::RULES,
                organization::suffix::RULES,
                organization::headed::RULES,
                organization::fields::RULES,
                organization::foreign::RULES,
                organization::named_after::RULES,
                organization::campus::RULES,
                organization::trade::RULES,
                organization::row::RULES,
                organization::heading::RULES,
                organization::party::RULES,
                organization::place_body::RULES,
                organization::public::RULES,
                organization::fellowship::RULES,
                organization::union::RULES,
                organization::numbered::RULES,
                organization::possessive::RULES,
                organization::beside_kind::RULES,
                organization::unit::RULES,
                organization::whole::RULES,
                organization::authority::RULES,
                organization::branch::RULES,
                funding::payer_sure::RULES,
                person::titled::RULES,
                person::RULES,
                person::written::RULES,
                person::composed::RULES,
                person::land::RULES,
                place::RULES,
                place::town::RULES,
                place::division::RULES,
                place::joint::RULES,
                place::beside::RULES,
                place::dateline::RULES,
                place::road::RULES,
                place::site::RULES,
                place::address::RULES,
                other::RULES,
            ],
            Phase::Relaxed => &[
                organization::ampersand::PAIRS,
                organization::item::RULES,
                organization::heading::RELAXED,
                relaxed::RULES,
                workplace::RULES,
                phrase_name::RULES,
                somebody::RULES,
                given::RULES,
                incumbent::RULES,
                kin::RULES,
                tie::RULES,
                neighbour::RULES,
                locality::RULES,
                locality::address::RULES,
                locality::rows::RULES,
                rows::RULES,
                contact::RULES,
                clue::act::RULES,
                clue::people::RULES,
                clue::RULES,
                clue::enumeration::RULES,
                clue::against::RULES,
                funding::payer::RULES,
                funding::payer_told::RULES,
                speaker::RULES,
            ],
            Phase::Roles => {
                &[role::before::RULES, role::apposition::RULES, role::predicate::RULES, role::career::RULES, role::relative::RULES, role::line::RULES]
            }
            Phase::Funding => funding::TABLES,
            Phase::Speech => &[speech::behind::RULES, speech::RULES],
        }
    }
}
