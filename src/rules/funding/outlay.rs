//! What somebody lays out: `made a gift of $5m`, `set $5m aside`, `bears the cost of Z`, `as part of its $5m investment, X builds Z`.

use super::super::{RULE, Rule};
use super::check::given;

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "makes-gift-of-sum",
        pattern: concat!(
            "((?<funder> PER) | ",
            payer!(),
            ") ",
            aside!(),
            " ",
            aux!(),
            " ['make' | 'makes' | 'made' | 'making' | 'offer' | 'offers' | 'offered' | 'offering' | 'pledged' | 'announced' | 'announces' | 'approved' | 'extended'] ['a' | 'an' | 'its' | 'another']? ",
            kind_of!(),
            " ['gift' | 'donation' | 'contribution' | 'contributions' | 'bequest' | 'loan' | 'loans' | 'grant' | 'grants' | 'pledge' | 'commitment' | 'investment' | 'scholarships' | 'bursaries' | 'fellowships'] ",
            worth!(),
            " (?<money> MONEY) [Adverb & !Function]? (?<after> 'in' 'support' 'of' | ['to' | 'for' | 'towards' | 'toward' | 'in'])?"
        ),
        check: given,
        priority: 1,
        yes: &[
            "[UNICEF] made a gift of [$1 million] [to] the clinic.",
            "[UNESCO] is offering grants of up to [$5,000] [to] farms.",
            "[Ban Ki-moon] made a donation of [$900] [to] schools.",
        ],
        no: &["UNICEF made an offer of $5 million for shares.", "UNICEF made a gift of books."],
        ..RULE
    },
    Rule {
        name: "sets-sum-aside",
        pattern: concat!(
            subject!(),
            " (['set' | 'sets' | 'setting' | 'put' | 'puts' | 'putting'] ['aside' | 'up' | 'forward'] ",
            about!(),
            " (?<money> MONEY) | ['set' | 'puts' | 'put' | 'has'] ",
            about!(),
            " (?<money> MONEY) 'aside') [(Noun | Adjective) & !Function]{0,2} (?<after> ",
            towards!(),
            ")"
        ),
        check: given,
        priority: 1,
        yes: &["[UNICEF] has set aside [$5 million] [for] schools.", "[UNESCO] will put up [$9,000] [for] books."],
        no: &["UNICEF set a price of $5 for books.", "UNICEF put up posters for schools."],
        ..RULE
    },
    Rule {
        name: "as-part-of-sum-does",
        pattern: concat!(
            "(['as' | 'under' | 'through' | 'with'] ('part' 'of')? | Stop) ['a' | 'its' | 'the' | 'their' | 'this' | 'our'] ",
            about!(),
            " [(Noun | Adjective | VerbPast) & !Function]{0,3} (?<money> MONEY) [(Noun | Adjective | Gerund | Hyphen) & !Function]{0,3} ['investment' | 'commitment' | 'pledge' | 'donation' | 'grant' | 'gift'] [!Para & !FullStop & !Comma & !ORG]{0,8} Comma ",
            payer!(),
            " ['is' | 'are' | 'will' | 'has' | 'have' | 'today' | 'also' | 'be' | Adverb]{0,4} (?<after> [(Noun | Verb | Gerund | VerbPast | VerbS) & !Function])"
        ),
        check: given,
        priority: 1,
        yes: &[
            "As part of its [$55 billion] investment, [UNICEF] is [building] two schools.",
            "Under the [$3 million] commitment, [the company] will [open] two clinics.",
        ],
        no: &["As part of its work, UNICEF is building schools.", "As part of its $5 million loss, UNICEF left."],
        ..RULE
    },
];
