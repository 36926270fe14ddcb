//! Parties by their short names, which are words: `Labour MP`, `Pete Holt (Greens)`, `Labour should act`.

use super::super::check::{alone, capital_before, capital_behind};
use super::super::{RULE, Rule};
use crate::record::Certainty;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "party-and-its-people",
        pattern: "(?<org> ['labour' | 'labor' | 'conservative' | 'conservatives' | 'greens' | 'nationals' | 'tory' | 'tories'] & CapShape & (Mid | Start)) ['leader' | 'leaders' | 'mp' | 'mps' | 'senator' | 'senators' | 'candidate' | 'candidates' | 'spokesperson' | 'spokeswoman' | 'spokesman' | 'government' & Lower | 'caucus' | 'backbencher' | 'backbenchers' | 'councillor' | 'councillors' | 'politician' | 'politicians' | 'voters' | 'peer' | 'whip' | 'seat' | 'minister' & Lower | 'ministers' & Lower | 'policy' & Lower | 'members' & Lower | 'supporters' & Lower]",
        certainty: Certainty::Likely,
        priority: 4,
        yes: &["He met [Labour] leader Jack Holt.", "Two [Greens] senators left."],
        no: &["Our labour leader left.", "Good conservative policy matters."],
        ..RULE
    },
    Rule {
        name: "party-and-its-members-of-parliament",
        pattern: "(?<org> ['national' | 'green' | 'liberal' | 'liberals' | 'democrat'] & CapShape | ['act' | 'snp'] & Caps) ['mp' | 'mps' | 'mep' | 'meps' | 'msp' | 'msps' | 'mla' | 'mlas' | 'leader' & Lower | 'candidate' & Lower | 'candidates' & Lower | 'spokesperson' & Lower | 'spokesman' & Lower | 'spokeswoman' & Lower | 'backbencher' & Lower | 'whip' & Lower | 'party' & Lower]",
        certainty: Certainty::Likely,
        priority: 4,
        // `the national leader`, `Green leader` at a line's head may be another's.
        check: |v, m| !capital_before(v, m.start) && (v.lower(m.start) != b"national" || v.lower(m.end - 1).starts_with(b"m")),
        yes: &["Then [Green] MP Jo Holt left.", "He met [ACT] leader Jack Holt."],
        no: &["The national leader left.", "The act leader left."],
        ..RULE
    },
    Rule {
        // `Pete Holt (Labour), Ann Marsh (National)`
        name: "party-behind-its-member",
        pattern: "[CapShape & !Common & !Org & !OrgHeadAny & !Function] Open (?<org> ['labour' | 'labor' | 'national' | 'nationals' | 'green' | 'greens' | 'conservative' | 'conservatives' | 'liberal' | 'liberals' | 'tory' | 'democrat' | 'democrats' | 'republican' | 'republicans' | 'socialist' | 'socialists' | 'communist' | 'communists'] & CapShape | ['act' | 'snp' | 'ukip' | 'anc' | 'ldp'] & Caps | 'liberal' & CapShape ['democrat' | 'democrats'] & CapShape | 'lib' & CapShape 'dem' & CapShape) [Close | Comma | Semi | Dash | Hyphen]",
        certainty: Certainty::Likely,
        priority: 6,
        yes: &["They heard Pete Holt ([Labour]) and others there.", "Amendments by Ken Oyrot ([ACT], Epsom) failed."],
        no: &["They met the team (Greens) in May.", "It has two parts (national)."],
        ..RULE
    },
    Rule {
        name: "the-party-that-acts",
        pattern: "'the' (?<org> ['greens' | 'liberals' | 'conservatives' | 'nationals' | 'tories' | 'socialists'] & CapShape & Mid & !InTitle) [Lower & (Verb | VerbPast) & !Noun | Lower & Function | Comma | FullStop | Poss]",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| !capital_before(v, m.start) && v.lower(m.end - 1) != b"of",
        yes: &["Then the [Greens] wanted more.", "He says the [Conservatives] will not."],
        no: &["Then the greens were eaten.", "The Greens Park Fund grew."],
        ..RULE
    },
    Rule {
        // Youth wings and the like.
        name: "wing-of-party",
        pattern: "(?<org> ['young' & AnyCap] ['labour' | 'labor' | 'conservatives' | 'liberals' | 'greens' | 'nationals' | 'democrats' | 'republicans' | 'socialists' | 'communists' | 'tories'] & AnyCap | ['labour' | 'labor' | 'conservative' | 'liberal' | 'green'] & AnyCap ['youth' | 'students'] & AnyCap | ['college' & AnyCap] ['republicans' | 'democrats'] & AnyCap)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| !capital_before(v, m.start) && !capital_behind(v, m.end),
        yes: &["Then [Young Labour] met in Oslo.", "The [Young Greens] voted.", "She led [Labour Students] then."],
        no: &["Then young Labour members met.", "The Young Nationals Cup began."],
        ..RULE
    },
    Rule {
        name: "party-that-acts",
        pattern: "(?<org> ['labour' | 'labor' | 'conservatives' | 'greens' | 'nationals' | 'tories'] & CapShape & Mid & !InTitle) (['should' | 'would' | 'will' | 'has' | 'had' | 'must' | 'can' | 'could' | 'did' | 'wants' | 'wanted' | 'plans' | 'promises' | 'promised' | 'allowed' | 'opposed' | 'opposes' | 'supports' | 'supported' | 'voted'] & Lower | [Speech & Lower & Verb] | 'administration' & Lower | 'opposition' & Lower)",
        certainty: Certainty::Likely,
        priority: 4,
        check: alone,
        yes: &["He says [Labour] should act.", "The previous [Labor] administration agreed."],
        no: &["He says labour should be free.", "The Greens of summer came."],
        ..RULE
    },
    Rule {
        name: "party-and-its-pledge",
        pattern: "(?<org> ['labour' | 'labor' | 'national' | 'conservatives' | 'greens' | 'nationals' | 'tories'] & CapShape & !InTitle) Poss [Lower & Noun]? ['leader' | 'leaders' | 'pledge' | 'pledges' | 'manifesto' | 'policy' | 'policies' | 'plan' | 'plans' | 'promise' | 'promises' | 'candidate' | 'candidates' | 'spokesperson' | 'spokesman' | 'spokeswoman' | 'bill' | 'caucus' | 'answer' | 'record'] & Lower",
        certainty: Certainty::Likely,
        priority: 4,
        check: alone,
        yes: &["Then [National]'s leader left.", "It is [Labour]'s election pledge again."],
        no: &["It is the labour's policy."],
        ..RULE
    },
];
