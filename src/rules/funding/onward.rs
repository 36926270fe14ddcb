//! What a release goes on to say of a gift that it told before: what it lets people do, what it is used for, how much it is, thanks for it.
//!
//! All are weak: the payer is the one of the statement before.

use super::super::{RULE, Rule, View};
use super::check::{material, no_law};
use super::sequel::{active, sequel};
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Nouns for what was given.
macro_rules! gift {
    () => {
        concat!(
            "[",
            grants!(),
            " | 'award' | 'awards' | 'support' | 'investment' | 'contribution' | 'contributions' | 'generosity' | 'assistance' | 'backing' | 'loan' | 'aid' | 'pledge']"
        )
    };
}

/// `the`, `their most generous`.
macro_rules! that {
    () => {
        "['this' | 'these' | 'the' | 'their' | 'its' | 'his' | 'her' | 'that' | 'such'] [(Adjective | Noun | DURATION | Gerund | VerbPast | Hyphen | NumberWord | Num | Demonym | DATE | OTHER | ORG) & !Function]{0,4}"
    };
}

/// Help that is money, of those who were said to give it.
fn of_them(v: &View<'_, '_>, m: &Match) -> bool {
    let other = |s: u32| {
        v.kind(s).is_none() && matches!(v.lower(s), b"time" | b"bill" | b"legislation" | b"peers" | b"customers" | b"employees" | b"technical" | b"prayers")
    };
    !(m.start..m.end + 3).any(other) && material(v, m) && sequel(v, m)
}

/// Such help pays for something or lets somebody do it: `will enhance peace` tells what it is good for.
fn help_pays(v: &View<'_, '_>, m: &Match) -> bool {
    of_them(v, m) && active(v, m)
}

/// The sentence before begins with the gift: `The award totals $9,000. It pays for …`.
fn gift_before(v: &View<'_, '_>, m: &Match) -> bool {
    let Some(stop) = m.start.checked_sub(1).filter(|s| v.kind(*s).is_none() && v.shape(*s) == Shape::Stop) else { return false };
    let ends = |s: &u32| v.kind(*s).is_none() && matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Break);
    let first = (stop.saturating_sub(40)..stop).rev().find(ends).map_or(stop.saturating_sub(40), |s| s + 1);
    let says = |s: u32| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"grant" | b"award" | b"funding" | b"gift" | b"donation" | b"scholarship" | b"fellowship" | b"contribution" | b"bequest" | b"endowment"
            )
    };
    (first..stop.min(first + 6)).any(says) && no_law(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "their-help-does",
        pattern: concat!(
            "['their' | 'its' | 'his' | 'her' | 'this' | 'such' | 'the'] [(Adjective | Noun | DURATION | Gerund | VerbPast | Hyphen | NumberWord) & !Function]{0,3} ['support' | 'generosity' | 'contribution' | 'contributions' | 'backing' | 'help' | 'assistance' | 'sponsorship' | 'philanthropy'] ",
            does!()
        ),
        check: help_pays,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["Their ongoing support has allowed us [to] build kilns.", "This generosity will [fund] two clinics."],
        no: &["This support is welcome.", "Their support of the bill will pay for it.", "The support team will help build trust."],
        ..RULE
    },
    Rule {
        name: "with-this-grant-will",
        pattern: concat!(
            "(['with' | 'through' | 'using'] | ['thanks' | 'due' | 'owing'] 'to' | 'because' 'of') ",
            that!(),
            " ",
            gift!(),
            " Comma? ![FullStop | Para | Semi | Comma | Speech | 'from' | 'by' | 'of' | 'for' | 'to' | MONEY]{1,8} (['will' | 'can' | 'could'] ('be' 'able' 'to')? | ['plans' | 'plan' | 'hopes' | 'aims' | 'able' | 'intends'] 'to') ['now' | 'also' | Adverb]{0,1} (?<after> [(Verb & !Function | Lower & !Common) & !('be' | 'have' | 'continue')])"
        ),
        check: of_them,
        certainty: Certainty::Weak,
        priority: 1,
        yes: &["Through this grant, the library plans to [train] bakers.", "Thanks to their generous support we are able to [train] bakers."],
        no: &["With this plan, the library will buy books.", "With the support of bakers, the library will buy books."],
        ..RULE
    },
    Rule {
        // Of whom a surer statement tells that it pays: `With this grant, ACME is helping to keep a school open`.
        name: "with-this-grant-body-helps",
        pattern: concat!(
            "['with' | 'through' | 'by' | 'via'] ",
            that!(),
            " ",
            gift!(),
            " Comma? 'the'? (?<funder> [ORG | LOC]) (Open ![Close | Para]{1,6} Close)? ",
            does!()
        ),
        check: of_them,
        certainty: Certainty::Weak,
        priority: 2,
        yes: &["With this grant, [UNICEF] is directly helping [to] keep open a school.", "Through its gift the [World Bank] will help [build] two clinics."],
        no: &["With this plan, UNICEF will help build two clinics.", "With this grant, UNICEF met bakers."],
        ..RULE
    },
    Rule {
        name: "uses-the-grant-for",
        pattern: concat!(
            "['use' | 'uses' | 'used' | 'using' | 'spend' | 'spends' | 'spent' | 'apply' | 'put' | 'puts'] ",
            that!(),
            " (?<money> MONEY)? [(Adjective | Noun) & !Function]{0,2} ['grant' | 'grants' | 'funds' | 'funding' | 'money' | 'donation' | 'donations' | 'gift' | 'award' | 'sponsorship' | 'bequest' | 'cash' | 'scholarship' | 'loan' | 'facility' | 'investment' | 'capital' | 'proceeds'] (?<after> ['for' | 'to' | 'on' | 'towards' | 'toward'])"
        ),
        // `to grow its team`: what comes of it and is not paid for.
        check: |v, m| {
            let paid = v.slot(m, "after").is_some_and(|(a, b)| v.lower(a) != b"to" || !v.is(b, Class::GrowsWithMoney));
            paid && sequel(v, m)
        },
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["The choir will use the grant [for] a tour.", "It plans to spend this money [on] books."],
        no: &["The choir will use the hall for a tour.", "The firm plans to use the funds to grow its team.", "It lost the money for books."],
        ..RULE
    },
    Rule {
        name: "sum-will-support",
        pattern: "(?<money> MONEY) ('of' ['this' | 'that' | 'it' | 'which' | 'the'] [Noun & !Function]{0,2})? ['will' | 'would'] ('be' 'used' 'to')? ['also' | Adverb]{0,1} (?<after> ['support' | 'fund' | 'finance' | 'cover' | 'buy' | 'build' | 'provide' | 'benefit' | 'assist' | 'sponsor' | 'purchase' | 'equip' | 'train'] | 'pay' 'for')",
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["Of the gift, [$250,000] will [support] scholarships.", "[$9,000] of that will be used to [buy] books."],
        no: &["Revenue of $250,000 will support growth.", "$9,000 will be lost."],
        ..RULE
    },
    Rule {
        name: "it-pays-for",
        pattern: "['it' & Start] ['also' | 'will' | 'has' | 'is' | 'was' | 'would' | 'intended' | 'designed' | 'meant' | 'to' | Adverb]{0,4} (['provide' | 'provides' | 'provided' | 'offers' | 'gives' | 'gave'] [(Adjective | Noun) & !Function]{0,2} ['support' | 'funding' | 'funds' | 'money' | 'assistance' | 'resources' | 'relief'] (?<after> ['for' | 'to']) | (?<after> ['fund' | 'funds' | 'support' | 'supports' | 'cover' | 'covers' | 'finance' | 'finances'] | ['pay' | 'pays'] 'for'))",
        check: gift_before,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["The award totals a lot. It provides crucial support [for] two roles.", "This funding is new. It will [cover] ten trips."],
        no: &["The meeting was long. It provides support for two roles.", "It will cover ten trips."],
        ..RULE
    },
    Rule {
        name: "grateful-for-their-gift",
        pattern: concat!(
            "(['grateful' | 'thankful' | 'appreciative' | 'indebted' | 'gratitude' | 'thanks' | 'honored' | 'honoured'] 'for' | ['appreciate' | 'appreciates' | 'value']) ['their' | 'its' | 'his' | 'her' | 'this'] [(Adjective | Adverb | Noun | DURATION | Gerund) & !Function]{0,3} ",
            gift!(),
            " ((?<after> ['of' | 'for' | 'to' | 'towards' | 'toward' | 'in']) | [FullStop | Comma | Para | 'and' | 'as' | 'which' | 'that'])"
        ),
        check: of_them,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["We are very grateful for their support.", "She is thankful for this generous grant [for] her work."],
        no: &["We are grateful for their time.", "We are grateful for the support of UNICEF."],
        ..RULE
    },
    Rule {
        name: "total-amount-is",
        pattern: concat!(
            "'the' 'total' (['amount' | 'sum' | 'gift' | 'donation' | 'contribution' | 'award' | 'funding' | 'package'] | 'value' 'of' ['the' | 'this'] ['grant' | 'gift' | 'award' | 'donation' | 'package' | 'loan' | 'project']) ['is' | 'was' | 'comes' | 'came' | 'stands' | 'amounts'] ['to' | 'at']? ",
            about!(),
            " (?<money> MONEY)"
        ),
        check: sequel,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["The total amount was [$2,000].", "The total value of the grant is about [€9,000]."],
        no: &["The total cost was $2,000.", "The total amount owed was $2,000."],
        ..RULE
    },
    Rule {
        name: "paid-by-this-grant",
        pattern: concat!(
            "(?<before> Comma? ['which' | 'that']? ['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'being' | 'will' | 'has' | 'have']{1,3} Adverb? (['funded' | 'financed' | 'supported' | 'covered' | 'enabled' | 'possible'] | 'made' 'possible' | 'paid' 'for')) (['thanks' | 'due'] 'to' | ['through' | 'by' | 'with' | 'under' | 'from']) ",
            that!(),
            " ",
            gift!(),
            " [FullStop | Comma | Para | Semi | 'and']"
        ),
        check: of_them,
        certainty: Certainty::Weak,
        priority: -1,
        yes: &["They made a course [that is funded] thanks to this generous grant.", "The tour [was made possible] by their sponsorship."],
        no: &["The tour is funded by the state.", "The tour was made possible by their support of bakers."],
        ..RULE
    },
    Rule {
        name: "sum-of-investment-in",
        pattern: "['a' | 'an' | 'the' | 'including' | 'with' | 'and' | 'new' | Comma] [(Adjective | Noun) & !Function]{0,2} (?<money> MONEY) [(Adjective | Noun) & !Function]{0,2} ['investment' | 'loan' | 'grant' | 'contribution' | 'donation' | 'gift' | 'guarantee' | 'pledge'] (?<after> ['in' | 'to' | 'for' | 'towards' | 'toward'])",
        check: sequel,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["It gave two sums; a [$25 million] equity investment [in] the Green Fund is one.", "It follows on, with a [$9,000] grant [to] the choir."],
        no: &["A $25 million sale to the fund", "a $25 million investment by parents"],
        ..RULE
    },
];
