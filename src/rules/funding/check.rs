//! What no pattern can say about a statement of funding.

use super::super::View;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Every payer is the whole name and the paying one.
pub(super) fn paid_by_name(v: &View<'_, '_>, m: &Match) -> bool {
    let mut payers = m.slots.iter().filter(|(n, ..)| v.slots.get(usize::from(*n)).is_some_and(|s| *s == "funder"));
    payers.all(|(_, first, end)| whole(v, m, *end) && !part(v, *first) && !law_name(v, *first))
}

/// A place that ends an unknown name: `Holt Motors Canada`.
fn part(v: &View<'_, '_>, first: u32) -> bool {
    let Some(before) = first.checked_sub(1) else { return false };
    let unknown = v.kind(before).is_none() && v.shape(before).is_capital() && !v.has(before, Label::Function) && !v.has(before, Label::Stop);
    v.kind(first) == Some(Kind::Place) && unknown
}

/// A law pays for nothing: `the Spending Bill will provide $5 million`.
fn law_name(v: &View<'_, '_>, first: u32) -> bool {
    let last = v.words(first, first + 1).rsplit(' ').next().unwrap_or("");
    v.kind(first) == Some(Kind::Other) && matches!(last, "Bill" | "Act" | "Resolution" | "Amendment" | "Treaty" | "Convention" | "Agreement" | "Law")
}

/// Who is asked to pay does not: `calls on ACME to fund`, `the next step is for ACME to fund`.
fn asked(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((first, end)) = v.slot(m, "funder").filter(|s| s.0 == m.start) else { return false };
    let word = |n: u32| first.checked_sub(n).map_or(b"".as_slice(), |s| v.lower(s));
    let before = if word(1) == b"the" { word(2) } else { word(1) };
    let to = (end..m.end).take_while(|s| !GIVING.contains(&v.lower(*s))).take(4).any(|s| v.lower(s) == b"to");
    to && ASKING.contains(&before)
}

const ASKING: &[&[u8]] = &[
    b"from", b"on", b"upon", b"for", b"urge", b"urges", b"urged", b"urging", b"ask", b"asks", b"asked", b"asking", b"want", b"wants", b"wanted", b"need",
    b"needs", b"lobby", b"lobbied", b"press", b"pressed", b"encourage", b"encourages", b"encouraged", b"require", b"requires", b"required", b"allow",
    b"allows", b"allowed", b"allowing", b"enable", b"enables", b"enabled", b"tell", b"told", b"challenge", b"challenged", b"push", b"pushing", b"pushed",
];

/// Words behind a payer that are still part of the payment: `funded by NIH grants`, `supported by a Ford Foundation fellowship`.
const MONEY_WORDS: &[&[u8]] = &[
    b"grant", b"grants", b"funding", b"funds", b"money", b"programme", b"program", b"scheme", b"fund", b"award", b"awards", b"fellowship", b"fellowships",
    b"scholarship", b"scholarships", b"initiative", b"investment", b"government", b"governments", b"support", b"project", b"under", b"through", b"foundation",
];

/// The name is no more than a part of who is meant when another noun follows: `supported by Acme employees`, `Boston residents`.
fn whole(v: &View<'_, '_>, m: &Match, behind: u32) -> bool {
    let inside = behind < m.end;
    if !inside && v.shape(behind) == Shape::Poss {
        // `backed by Acme's record of growth`; but `by Acme's scholarship fund`.
        return (behind + 1..behind + 6).take_while(|s| v.shape(*s).is_word()).any(|s| MONEY_WORDS.contains(&v.lower(s)));
    }
    if inside || v.kind(behind).is_some() || v.shape(behind) != Shape::Lower {
        return true;
    }
    let noun = v.has(behind, Label::Noun) && !v.has(behind, Label::Function) && !v.has(behind, Label::Adverb) && !v.has(behind, Label::Verb);
    !noun || MONEY_WORDS.contains(&v.lower(behind)) || v.lower(behind).ends_with(b"day")
}

/// Laws, claims and people are backed in other ways than with money: what stands before or behind is none of these.
pub(super) fn no_law(v: &View<'_, '_>, m: &Match) -> bool {
    let from = m.start.saturating_sub(8);
    let before = (from..m.start).rev().take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Break | Shape::Semi)).any(|s| law(v, s));
    let behind = (m.end..m.end + 5).take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Break | Shape::Comma)).any(|s| law(v, s));
    !before && !behind && paid_by_name(v, m)
}

const LAWS: &[&[u8]] = &[
    b"bill", b"bills", b"legislation", b"amendment", b"amendments", b"resolution", b"act", b"measure", b"law", b"motion", b"claim", b"claims", b"theory",
    b"view", b"views", b"candidate", b"candidacy", b"nomination", b"evidence", b"data", b"petition", b"recommendation", b"recommendations", b"decision",
    b"statement", b"call", b"terrorism", b"militias", b"rebels", b"appointment", b"election", b"strongly", b"unanimously", b"overwhelmingly", b"proposal",
    b"proposals", b"opinion", b"rights", b"position", b"finding", b"findings", b"argument", b"ruling", b"letter", b"idea", b"ideas", b"proposition", b"ban",
];

fn law(v: &View<'_, '_>, step: u32) -> bool {
    v.kind(step).is_none() && LAWS.contains(&v.lower(step))
}

/// No sum that is earned, fined, owed or lost: `paid a $5 million fine`, `revenue of`, `a contract worth`.
pub(super) fn given(v: &View<'_, '_>, m: &Match) -> bool {
    if asked(v, m) {
        return false;
    }
    let from = m.start.saturating_sub(1);
    let words = from..m.end + 4;
    let other = |s: u32| v.kind(s).is_none() && TRADE.contains(&v.lower(s));
    !words.take_while(|s| *s < m.end || !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Break | Shape::Comma)).any(other) && paid_by_name(v, m)
}

const TRADE: &[&[u8]] = &[
    b"contract", b"contracts", b"revenue", b"revenues", b"fine", b"fines", b"penalty", b"penalties", b"settlement", b"damages", b"restitution", b"dividend",
    b"dividends", b"refund", b"refunds", b"compensation", b"shares", b"stock", b"verdict", b"judgment", b"bail", b"bond", b"bonds", b"warrants", b"profit",
    b"earnings", b"sales", b"price", b"salary", b"guidance", b"acquisition", b"order", b"orders", b"purchase", b"bonus", b"bonuses", b"wage", b"wages",
];

/// A verb, not the plural of a noun: `ACME funds research`, not `ACME funds were`.
pub(super) fn verb(v: &View<'_, '_>, m: &Match) -> bool {
    let next = m.end;
    let ends = v.kind(next).is_none()
        && !v.shape(next).is_word()
        && !matches!(v.shape(next), Shape::Num | Shape::NumWord | Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen);
    let finite = v.kind(next).is_none() && (v.has(next, Label::VerbS) && !v.has(next, Label::Noun) || AUXILIARIES.contains(&v.lower(next)));
    !ends && !finite && no_law(v, m)
}

const AUXILIARIES: &[&[u8]] = &[
    b"is", b"are", b"was", b"were", b"be", b"been", b"will", b"would", b"has", b"have", b"had", b"may", b"can", b"could", b"should", b"must", b"and", b"or",
    b"to", b"in", b"by", b"for", b"from", b"of", b"on", b"at", b"that", b"which", b"rate", b"management", b"manager",
];

/// `has been awarded $5m` receives; nouns are no verbs (`a Marsden Fund grant worth $5m`).
pub(super) fn hands_over(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((_, payer)) = v.slot(m, "funder").or_else(|| v.slot(m, "anaphor")) else { return false };
    let end = v.slot(m, "money").map_or(m.end, |(a, _)| a);
    let Some(verb) = (payer..end).find(|s| v.kind(*s).is_none() && GIVING.contains(&v.lower(*s))) else { return given(v, m) };
    let before = verb.checked_sub(1).map_or(b"".as_slice(), |b| v.lower(b));
    let word = v.lower(verb);
    let base = matches!(word, b"grant" | b"award" | b"gift" | b"pledge" | b"loan" | b"commit" | b"contribute" | b"fund");
    let plural = matches!(word, b"grants" | b"awards" | b"gifts" | b"pledges" | b"loans");
    let led = matches!(before, b"to" | b"will" | b"would" | b"can" | b"may" | b"also" | b"have");
    let passive = matches!(before, b"been" | b"is" | b"are" | b"was" | b"were" | b"be" | b"being") && !word.ends_with(b"ing");
    let noun = plural && matches!(v.lower(verb + 1), b"worth" | b"of" | b"totalling" | b"totaling" | b"from");
    !(base && !led) && !passive && !noun && given(v, m)
}

/// What firms say that they invest in when they mean no money: `ACME invests in its people`.
const FIGURES: &[&[u8]] = &[
    b"people", b"talent", b"relationships", b"relationship", b"skills", b"future", b"customers", b"employees", b"workforce", b"growth", b"success", b"quality",
    b"excellence", b"yourself", b"ourselves",
];

/// Invests money: a sum is named, or the thing invested in is no figure of speech.
pub(super) fn invests(v: &View<'_, '_>, m: &Match) -> bool {
    let phrase = (m.end..m.end + 6).take_while(|s| v.shape(*s).is_word() || v.kind(*s).is_some());
    let figure = || phrase.into_iter().any(|s| FIGURES.contains(&v.lower(s)));
    given(v, m) && (v.slot(m, "money").is_some() || !figure())
}

/// `the company's $5 fund`, but `its $5 fund` only where the thing paid for follows: who owns it is less sure.
pub(super) fn own_money(v: &View<'_, '_>, m: &Match) -> bool {
    let pronoun = v.slot(m, "anaphor").is_some_and(|(a, b)| b - a == 1);
    (!pronoun || v.slot(m, "after").is_some()) && given(v, m)
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
    let passive = matches!(before, b"been" | b"is" | b"are" | b"was" | b"were" | b"be" | b"being") && verb != b"donating";
    let base = verb == b"donate" && !matches!(before, b"to" | b"will" | b"would" | b"also");
    let tissue = (at..m.end)
        .any(|s| matches!(v.lower(s), b"blood" | b"organ" | b"organs" | b"kidney" | b"kidneys" | b"liver" | b"plasma" | b"milk" | b"tissue" | b"eggs"));
    !passive && !base && !tissue && given(v, m)
}

/// Verbs that hand over, by their first letters' form in the patterns.
const GIVING: &[&[u8]] = &[
    b"award", b"awards", b"awarded", b"awarding", b"grant", b"grants", b"granted", b"granting", b"give", b"gives", b"gave", b"given", b"giving", b"donate",
    b"donates", b"donated", b"pledge", b"pledges", b"pledged", b"commit", b"commits", b"committed", b"contribute", b"contributes", b"contributed", b"allocate",
    b"allocates", b"allocated", b"provide", b"provides", b"provided", b"providing", b"earmarked", b"approve", b"approved", b"approves", b"loan", b"loaned",
    b"lend", b"lends", b"lent", b"gift", b"gifts", b"gifted", b"invested", b"offer", b"offers", b"offered", b"made", b"make", b"makes", b"dedicate",
    b"dedicates", b"dedicated", b"renews", b"renewed", b"extends", b"extended", b"continues", b"continued", b"distribute", b"distributes", b"distributed",
    b"disburse", b"disbursed",
];

/// The payer is not the one that asks for, rates or wants money; kinds of names as the rule takes them.
pub(super) fn body_pays(v: &View<'_, '_>, m: &Match) -> bool {
    let person = m.slots.iter().any(|(n, a, _)| v.slots.get(usize::from(*n)).is_some_and(|s| *s == "funder") && v.kind(*a) == Some(Kind::Person));
    let gift = (m.start..m.end).any(|s| matches!(v.lower(s), b"pledge" | b"donation" | b"contribution" | b"gift"));
    (!person || gift) && given(v, m)
}

/// Assistance is money only when the words say so: police and courts assist each other.
pub(super) fn material(v: &View<'_, '_>, m: &Match) -> bool {
    let has = |words: &[&[u8]]| (m.start..m.end).any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    let plain = has(&[b"assistance"]) && !has(&[b"financial", b"generous", b"funding", b"grant", b"support", b"material", b"humanitarian"]);
    !plain && no_law(v, m)
}
