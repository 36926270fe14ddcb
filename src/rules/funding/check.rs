//! What no pattern can say about a statement of funding.

use super::super::View;
use super::party::{asked, paid_by_name};
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Laws, claims and people are backed in other ways than with money: what stands before or behind is none of these.
pub(super) fn no_law(v: &View<'_, '_>, m: &Match) -> bool {
    let words = against(v, m);
    // `footed the bill`
    let paid = |s: u32| v.lower(s) == b"bill" && s.checked_sub(2).is_some_and(|b| v.lower(b).starts_with(b"foot") || v.lower(b) == b"up");
    let law = |s: u32| v.kind(s).is_none() && v.is(s, words) && !paid(s);
    let from = m.start.saturating_sub(8);
    let before = (from..m.start).rev().take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Break | Shape::Semi)).any(law);
    let behind = (m.end..m.end + 5).take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Break | Shape::Comma)).any(law);
    // `sponsored the Mental Health Act`
    let named = |s: u32| v.kind(s) == Some(Kind::Other) && matches!(v.words(s, s + 1).rsplit(' ').next(), Some("Act" | "Bill" | "Resolution" | "Amendment"));
    // `sponsored the Mental Health Reform Act`, word by word
    let spelled = (m.end..m.end + 9).take_while(|s| v.kind(*s).is_none() && v.shape(*s).is_capital()).any(|s| matches!(v.last(s), b"act" | b"bill"));
    !before && !behind && !spelled && !(m.start..m.end + 2).any(|s| named(s) && words.holds(b"bill")) && !(m.start..m.end).any(law) && paid_by_name(v, m)
}

/// What speaks against the words of a match: who supports may hold a view, who sponsors may bring a bill, money funds even the study of law.
fn against(v: &View<'_, '_>, m: &Match) -> Class {
    let says = |words: &[&[u8]]| (m.start..m.end).any(|s| v.kind(s).is_none() && words.iter().any(|w| v.lower(s).starts_with(w)));
    if says(&[b"fund", b"financ", b"grant", b"donat", b"scholarship", b"endow", b"subsid", b"underwr", b"bankroll", b"pay", b"paid", b"loan"]) {
        return Class::WarAndLaw;
    }
    if says(&[b"support", b"back", b"assist", b"help", b"aid"]) { Class::NotSupportedWithMoney } else { Class::Bill }
}

/// No sum that is earned, fined, owed or lost: `paid a $5 million fine`, `revenue of`, `a contract worth`.
pub(super) fn given(v: &View<'_, '_>, m: &Match) -> bool {
    let denied = |s: u32| {
        v.kind(s).is_none()
            && (matches!(v.lower(s), b"not" | b"never" | b"neither" | b"n't" | b"n\xe2\x80\x99t") || v.lower(s).ends_with(b"n't"))
            && [b"receiv".as_slice(), b"accept", b"tak", b"got", b"get", b"fund", b"financ", b"sponsor"].iter().any(|w| v.lower(s + 1).starts_with(w))
    };
    // `does not receive funding from ACME`
    if asked(v, m) || (m.start.saturating_sub(5)..m.end).any(denied) {
        return false;
    }
    // `contributes $5 million to the economy`: what it is worth to others, no gift.
    let worth = (m.start..m.end).any(|s| v.kind(s).is_none() && v.lower(s).starts_with(b"contribut") && !v.lower(s).starts_with(b"contribution"))
        && (m.start..m.end + 6).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"economy" | b"economic" | b"gdp" | b"income" | b"taxes" | b"tax"));
    if worth {
        return false;
    }
    // `announced a grant of $5 million from ACME`: the other gives.
    let told = (m.start..m.end).any(|s| v.kind(s).is_none() && (v.lower(s).starts_with(b"announc") || v.lower(s).starts_with(b"unveil")));
    let behind = if matches!(v.lower(m.end + 1), b"the") { m.end + 2 } else { m.end + 1 };
    if told && v.kind(m.end).is_none() && v.lower(m.end) == b"from" && matches!(v.kind(behind), Some(Kind::Org | Kind::Person)) {
        return false;
    }
    // `would have put $5 million into schools`: nobody did.
    let unreal = |s: u32| v.kind(s).is_none() && matches!(v.lower(s), b"would" | b"could" | b"might") && v.lower(s + 1) == b"have";
    if (m.start..m.end).any(unreal) {
        return false;
    }
    // `repaid the loan from ACME`, `a cheque to shareholders`
    let owed = (m.start.saturating_sub(5)..m.end).any(|s| {
        v.kind(s).is_none() && (v.lower(s).starts_with(b"repa") && !v.lower(s).starts_with(b"repai") && v.lower(s) != b"repayable" || v.lower(s) == b"repaid")
    });
    let holders = (m.end..m.end + 2).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"shareholders" | b"creditors" | b"bondholders" | b"stockholders"));
    if owed || holders {
        return false;
    }
    // `offers a solution within the $200B content marketing industry`: what a market is worth.
    let market = v.slot(m, "money").is_some_and(|(a, b)| {
        let size = |s: u32| v.kind(s).is_none() && matches!(v.lower(s), b"industry" | b"market" | b"markets" | b"sector" | b"economy" | b"industries");
        let named = a.checked_sub(1).is_some_and(|s| v.kind(s).is_none() && v.is(s, Class::ArticleOrPossessive));
        named && (b..b + 5).take_while(|s| v.shape(*s).is_word() || v.kind(*s).is_some()).any(size)
    });
    if market {
        return false;
    }
    let from = m.start.saturating_sub(1);
    let words = from..m.end + 4;
    // `a grant to purchase a van`: what is paid for may be bought.
    let purpose = |s: u32| {
        // `on settlement services`
        let settled = v.lower(s) == b"settlement" && v.kind(s + 1).is_none() && v.shape(s + 1) == Shape::Lower && v.has(s + 1, Label::Noun);
        let bought = settled || matches!(v.lower(s), b"purchase" | b"acquisition" | b"salary" | b"wages" | b"savings");
        // `will use the funds to stock a bus`
        let verb = |(a, end): (u32, u32)| s == end && v.lower(a) == b"to" && v.has(s, Label::Verb);
        bought && v.slot(m, "after").is_some_and(|(_, end)| s >= end) || v.slot(m, "after").is_some_and(verb)
    };
    let other = |s: u32| v.kind(s).is_none() && v.is(s, Class::Traded) && !purpose(s);
    !words.take_while(|s| *s < m.end || !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Break | Shape::Comma)).any(other) && paid_by_name(v, m)
}

/// A verb, not the plural of a noun: `ACME funds research`, not `ACME funds were`.
pub(super) fn verb(v: &View<'_, '_>, m: &Match) -> bool {
    let next = m.end;
    let ends = v.kind(next).is_none()
        && !v.shape(next).is_word()
        && !matches!(v.shape(next), Shape::Num | Shape::NumWord | Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen);
    let finite = v.kind(next).is_none() && (v.has(next, Label::VerbS) && !v.has(next, Label::Noun) || v.is(next, Class::Auxiliary));
    !ends && !finite && no_law(v, m)
}

/// `has been awarded $5m` receives; nouns are no verbs (`a Marsden Fund grant worth $5m`).
pub(super) fn hands_over(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((_, payer)) = v.slot(m, "funder").or_else(|| v.slot(m, "anaphor")) else { return false };
    let end = v.slot(m, "money").map_or(m.end, |(a, _)| a);
    let Some(verb) = (payer..end).find(|s| v.kind(*s).is_none() && v.is(*s, Class::HandingOver)) else { return given(v, m) };
    if verb == payer && v.slot(m, "recipient").is_none() && v.slot(m, "whom").is_none() && awarded_heading(v, m, verb) {
        return false;
    }
    let before = verb.checked_sub(1).map_or(b"".as_slice(), |b| v.lower(b));
    let word = v.lower(verb);
    let product = word.starts_with(b"offer")
        && (verb..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"loan" | b"loans" | b"credit" | b"mortgages" | b"financing"));
    let base = matches!(word, b"grant" | b"award" | b"gift" | b"pledge" | b"loan" | b"commit" | b"contribute" | b"fund");
    let plural = matches!(word, b"grants" | b"awards" | b"gifts" | b"pledges" | b"loans");
    let led = matches!(before, b"to" | b"will" | b"would" | b"can" | b"may" | b"also" | b"have");
    let passive = Class::Be.holds(before) && !word.ends_with(b"ing");
    let noun = plural && matches!(v.lower(verb + 1), b"worth" | b"of" | b"totalling" | b"totaling" | b"from");
    // `provides a line for homes ($9.95/mo.)`
    let price = v.slot(m, "money").is_some_and(|(_, b)| v.shape(b) == Shape::Slash);
    !(base && !led) && !passive && !noun && !product && !price && given(v, m)
}

/// `Town library awarded $5 million to mend its roof` as a heading: the library gets it.
pub(super) fn awarded_heading(v: &View<'_, '_>, m: &Match, verb: u32) -> bool {
    let participle = v.kind(verb).is_none() && matches!(v.lower(verb), b"awarded" | b"granted" | b"allocated" | b"given");
    let aim = v.slot(m, "after").is_none_or(|(a, b)| v.lower(a) == b"for" || v.lower(a) == b"to" && b == a + 1 && v.kind(b).is_none() && v.has(b, Label::Verb));
    let ends = (m.end..m.end + 30).find(|s| v.kind(*s).is_none() && matches!(v.shape(*s), Shape::Stop | Shape::Para));
    participle && aim && ends.is_some_and(|s| v.shape(s) == Shape::Para)
}

/// Invests money: a sum is named, or the thing invested in is no figure of speech.
pub(super) fn invests(v: &View<'_, '_>, m: &Match) -> bool {
    let phrase = (m.end..m.end + 6).take_while(|s| v.shape(*s).is_word() || v.kind(*s).is_some());
    given(v, m) && (v.slot(m, "money").is_some() || !phrase.into_iter().any(|s| figure(v, s)))
}

pub(super) fn figure(v: &View<'_, '_>, step: u32) -> bool {
    v.is(step, Class::FigureOfSpeech)
}

/// `the company's $5 fund`, but `its $5 fund` only where the thing paid for follows: who owns it is less sure.
pub(super) fn own_money(v: &View<'_, '_>, m: &Match) -> bool {
    let pronoun = v.slot(m, "anaphor").is_some_and(|(a, b)| b - a == 1);
    let after = v.slot(m, "after").map(|(a, _)| a);
    // `ACME’s $5 million technology investments across Ohio` are in its own plant.
    let invested = matches!(v.lower(after.unwrap_or(m.end).saturating_sub(1)), b"investment" | b"investments");
    let own = invested && after.is_none_or(|a| v.lower(a) == b"across");
    (!pronoun || after.is_some()) && !own && given(v, m)
}

/// Hands over, and who gets the grant is not who is said to give it: `ACME made a gift of books` is none of money.
pub(super) fn grants(v: &View<'_, '_>, m: &Match) -> bool {
    let purpose = v.slot(m, "after").is_none_or(|(a, _)| v.lower(a) != b"of" || (m.start..a).any(|s| v.lower(s) == b"sponsorship"));
    purpose && hands_over(v, m)
}

/// Something is given: no passive (`was donated ten buses`), no participle (`buses donated by`).
pub(super) fn gift(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((at, _)) = v.slot(m, "gift") else { return false };
    let before = at.checked_sub(2).map_or(b"".as_slice(), |b| v.lower(b));
    let verb = at.checked_sub(1).map_or(b"".as_slice(), |b| v.lower(b));
    let passive = Class::Be.holds(before) && verb != b"donating";
    let base = verb == b"donate" && !matches!(before, b"to" | b"will" | b"would" | b"also");
    let tissue = (at..m.end)
        .any(|s| matches!(v.lower(s), b"blood" | b"organ" | b"organs" | b"kidney" | b"kidneys" | b"liver" | b"plasma" | b"milk" | b"tissue" | b"eggs"));
    !passive && !base && !tissue && given(v, m)
}

/// The payer is not the one that asks for, rates or wants money; kinds of names as the rule takes them.
pub(super) fn body_pays(v: &View<'_, '_>, m: &Match) -> bool {
    let person = m.slots.iter().any(|(n, a, _)| v.slots.get(usize::from(*n)).is_some_and(|s| *s == "funder") && v.kind(*a) == Some(Kind::Person));
    let gift = (m.start..m.end).any(|s| matches!(v.lower(s), b"pledge" | b"donation" | b"contribution" | b"gift" | b"bequest" | b"legacy"));
    let gift = gift || v.slot(m, "money").is_some() && (m.start..m.end).any(|s| v.lower(s) == b"commitment");
    (!person || gift) && given(v, m)
}

/// Assistance is material unless the law is at work: police and courts assist each other.
pub(super) fn material(v: &View<'_, '_>, m: &Match) -> bool {
    let has = |words: &[&[u8]]| (m.start..m.end).any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    let plain = has(&[b"assistance", b"help", b"aid"]) && !has(&[b"financial", b"generous", b"funding", b"grant", b"support", b"material", b"humanitarian"]);
    let near = m.start.saturating_sub(40)..m.end + 20;
    let police = near.clone().any(|s| v.kind(s).is_none() && v.is(s, Class::OfPolice));
    let bodies = near.filter(|s| v.kind(*s) == Some(Kind::Org)).any(|s| {
        v.words(s, s + 1)
            .split([' ', '\u{2019}', '\''])
            .any(|w| matches!(w, "Police" | "Sheriff" | "FBI" | "Justice" | "Attorney" | "Court" | "Investigations" | "Enforcement" | "Marshals"))
    });
    !(plain && (police || bodies)) && no_law(v, m)
}

/// What is received is money or the like, and support comes from bodies: what a person supports may be a view.
pub(super) fn received(v: &View<'_, '_>, m: &Match) -> bool {
    let weak = (m.start..m.end).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"support" | b"assistance" | b"help" | b"aid" | b"backing"));
    let person = m.slots.iter().any(|(n, a, _)| v.slots.get(usize::from(*n)).is_some_and(|s| *s == "funder") && v.kind(*a) == Some(Kind::Person));
    !(weak && person) && (!weak || material(v, m)) && given(v, m)
}

/// Pays, and is not paid: `ACME was paid for its work`.
pub(super) fn pays(v: &View<'_, '_>, m: &Match) -> bool {
    let verb = (m.start + 1..m.end)
        .find(|s| v.kind(*s).is_none() && [b"pay".as_slice(), b"paid", b"cover", b"met", b"foot", b"fund"].iter().any(|w| v.lower(*s).starts_with(w)));
    let passive = verb.is_some_and(|s| !v.lower(s).ends_with(b"ing") && v.is(s - 1, Class::Be));
    !passive && given(v, m)
}

/// Supports gladly, and what is supported is no business of its own: `proud to support our customers`.
pub(super) fn gladly(v: &View<'_, '_>, m: &Match) -> bool {
    let own = (m.end..m.end + 5).any(|s| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"customers" | b"clients" | b"growth" | b"listing" | b"launch" | b"transition" | b"expansion" | b"transaction" | b"securing"
            )
    });
    // `proud to support Acme in building a platform`, `on its journey`: in the way of trade.
    let helped = (m.end + 1..m.end + 7).any(|s| {
        v.kind(s).is_none()
            && (v.lower(s) == b"in" && v.lower(s + 1).ends_with(b"ing")
                || matches!(v.lower(s), b"journey" | b"transformation" | b"deployment" | b"implementation" | b"rollout" | b"modernization" | b"modernisation"))
    });
    let trade = helped && v.slot(m, "after").is_some_and(|(a, _)| v.lower(a).starts_with(b"support") || v.lower(a).starts_with(b"back"));
    !own && !trade && verb(v, m)
}

/// A body's own works, and not their sale: `the sale of its $5 million plant`.
pub(super) fn own_works(v: &View<'_, '_>, m: &Match) -> bool {
    let sold = (m.start.saturating_sub(4)..m.start).any(|s| {
        v.kind(s).is_none()
            && matches!(
                v.lower(s),
                b"sale"
                    | b"sell"
                    | b"sells"
                    | b"sold"
                    | b"selling"
                    | b"closure"
                    | b"closing"
                    | b"close"
                    | b"closed"
                    | b"acquire"
                    | b"acquired"
                    | b"bought"
                    | b"purchase"
                    | b"acquisition"
            )
    });
    !sold && own_money(v, m)
}

/// What is handed over is a thing, no power and no paper, and the payer does not get it.
pub(super) fn thing_given(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "gift") else { return false };
    let none = (a..b).any(|s| v.kind(s).is_none() && v.is(s, Class::NoGift));
    let verb = a.checked_sub(1).map_or(b"".as_slice(), |s| v.lower(s));
    let passive = v.slot(m, "funder").or_else(|| v.slot(m, "anaphor")).is_some_and(|(_, e)| {
        (e..a).any(|s| {
            matches!(v.lower(s), b"is" | b"are" | b"was" | b"were" | b"been")
                && !verb.ends_with(b"ing")
                && matches!(v.lower(s + 1), b"provided" | b"delivered" | b"sent" | b"given" | b"supplied" | b"equipped")
        })
    });
    let guests = (m.end..m.end + 4).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"guests" | b"customers" | b"clients" | b"passengers" | b"delegates"));
    !none && !passive && !guests && given(v, m)
}

/// Of two who sign a loan the bank, the fund or the union lends.
pub(super) fn lender(v: &View<'_, '_>, m: &Match) -> bool {
    let says = |slot: &str, class: Class| v.slot(m, slot).is_some_and(|(a, b)| v.words(a, b).split([' ', '-', ',', '(', ')']).any(|w| class.holds_name(w)));
    let lends = |slot: &str| says(slot, Class::Lender);
    // Of two that might lend the bank of a state or of many lends to the other.
    let bank = |slot: &str| says(slot, Class::BankWord);
    let of_many = |slot: &str| says(slot, Class::LendsToBanks);
    let lends = lends("funder") && (!lends("recipient") || bank("funder") && !bank("recipient") || of_many("funder") && !of_many("recipient"));
    lends && given(v, m)
}

/// Of two who agree on a sponsorship the club, the festival or the team gets it.
pub(super) fn sponsored_side(v: &View<'_, '_>, m: &Match) -> bool {
    let club = |slot: &str| {
        v.slot(m, slot).is_some_and(|(a, b)| v.words(a, b).split(' ').any(|w| Class::SponsoredBody.holds_name(w)) || v.kind(a) == Some(Kind::Other))
    };
    club("recipient") && !club("funder") && given(v, m)
}

/// The payer is a body of the public, or one that gives: its name says so.
pub(super) fn public(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "funder").is_some_and(|(a, b)| {
        v.kind(a) == Some(Kind::Place) || v.words(a, b).split([' ', '-', '\u{2019}', '\'']).any(|w| Class::PublicBody.holds_name(w) || w == "government")
    })
}
