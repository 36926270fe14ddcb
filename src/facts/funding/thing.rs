//! What is paid for: the noun phrase beside the words of payment.

use super::super::Release;
use super::super::release::FAR;
use super::adverbial::led_to;
use super::antecedent::{Reach, backward, pronoun};
use super::front::in_front;
use super::meaning::{beyond_money, effort, gift_alone, manner, names_something, priced, time};
use super::receiver::receiver;
use super::record::span;
use super::{matter, phrase};
use crate::gazetteer::label::Label;
use crate::record::{Activity, Span};
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// A token range.
pub(super) type Range = (u32, u32);

/// The thing paid for, where the slots of the match say that it stands; else who received it.
pub(super) fn paid_for(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    // `invested $5m in Kenya` says where, not what.
    let place = |t: &Range| r.inside(Kind::Place, t.0, t.1).any(|(_, f)| (f.first, f.end) == *t);
    let after = c
        .slot("after")
        .and_then(|s| behind(r, s).filter(|t| !matches!(r.doc.lower(s.first as usize), b"in" | b"across" | b"throughout") || !place(t) && !manner(r, *t)))
        .filter(|t| !time(r, *t));
    // `its $2 billion [plant]`: the words of the slot begin the thing.
    let own = || c.slot("after").filter(|_| c.rule.name.starts_with("body-s-sum-"));
    let after = own().map_or(after, |s| phrase::forward(r, s.first).filter(|t| t.1 >= s.end).or(Some((s.first, s.end))));
    // `to [the Institute]'s lab in Leeds`
    let owned = |s: &Slot| phrase::forward(r, s.first).filter(|_| r.doc.shape(s.end as usize) == Shape::Poss);
    let recipient = || {
        let s = c.slot("recipient").filter(|s| !channel(r, s) && !seat(r, s))?;
        // `$5 million to the World Bank (WB) [to build schools]`
        Some(owned(s).or_else(|| purpose(r, s.first)).or_else(|| aimed(r, c)).unwrap_or((s.first, s.end)))
    };
    let exact = c.slot("thing").map(|s| (s.first, phrase::trim(r, s.first, s.end))).filter(|(a, b)| a < b);
    let work = || c.slot("work").and_then(|s| phrase::forward(r, s.first));
    // `lend [the group] $5 million`, `have funded [the school]`
    // `has awarded 2,131 grants totalling $5 million`: the gifts, and nobody who gets them.
    let gifts = |t: &Range| phrase::name_at(r, t.1 - 1).is_none() && Class::GiftNoun.holds(r.doc.lower(t.1 as usize - 1));
    let whom = || c.slot("whom").and_then(|s| phrase::forward(r, s.first).filter(|t| t.1 <= s.end + 1 && !gifts(t)));
    let object = || {
        c.slot("verb").filter(|_| c.slot("money").is_none() && c.slot("gift").is_none() && c.slot("after").is_none()).and_then(|s| phrase::forward(r, s.end))
    };
    // `Clinics in Kesh [were given] beds to help mothers`: they got them.
    let got = || c.slot("before").filter(|_| c.rule.name == "is-given-things").and_then(|s| in_front(r, c, s));
    let thing = exact
        .or_else(work)
        .or_else(got)
        .or(after)
        .or_else(recipient)
        .or_else(whom)
        .or_else(object)
        .or_else(|| c.slot("before").and_then(|s| in_front(r, c, s)));
    thing
        .map(|t| if t.0 < c.start { t } else { beyond_money(r, (priced(r, t), t.1)) })
        .filter(|t| names_something(r, *t) && (t.0 < c.start || !gift_alone(r, *t)))
        .or_else(|| aim(r, c))
        .or_else(|| helped(r, c))
        .or_else(|| led_to(r, c))
        .or_else(|| ahead(r, c))
        .or_else(|| relative(r, c))
        .or_else(|| c.slot("gift").and_then(|s| given_to(r, c, s)))
        .or_else(|| c.slot("gift").and_then(|s| got_or_given(r, c, s)))
        .or_else(|| receiver(r, c))
        .map(|t| effort(r, c, t))
}

/// `Ten mills from [Kenya] will receive`: where who gets it is at home.
pub(super) fn seat(r: &Release<'_, '_>, s: &Slot) -> bool {
    let before = s.first.checked_sub(1).filter(|t| phrase::name_at(r, *t).is_none());
    let led = before.is_some_and(|t| matches!(r.doc.lower(t as usize), b"in" | b"from" | b"of" | b"at" | b"across" | b"near" | b"around"));
    led && phrase::name_at(r, s.first).is_some_and(|f| f.kind == Kind::Place)
}

/// `provides the town with $750,000 [to mend its roofs]`: the purpose directly behind the sum.
fn aimed(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let sum = c.slot("money").is_some_and(|s| s.end == c.end);
    let at = match r.doc.lower(c.end as usize) {
        b"to" => Some(phrase::skip_verbs(r, c.end + 1)).filter(|v| *v > c.end + 1)?,
        b"for" | b"towards" | b"toward" => c.end + 1,
        _ => return None,
    };
    phrase::forward(r, at).filter(|t| sum && !time(r, *t) && names_something(r, *t))
}

/// `contributes $5 million through the Green Towns Fund`: by what means, not for what.
pub(super) fn channel(r: &Release<'_, '_>, s: &Slot) -> bool {
    let lead = s.first.checked_sub(1).map(|t| if phrase::article(r, t) { t.saturating_sub(1) } else { t });
    lead.is_some_and(|t| r.doc.lower(t as usize) == b"through")
        && (s.first..s.end).any(|t| {
            matches!(
                r.doc.lower(t as usize),
                b"fund"
                    | b"programme"
                    | b"program"
                    | b"stream"
                    | b"scheme"
                    | b"initiative"
                    | b"facility"
                    | b"instrument"
                    | b"plan"
                    | b"grants"
                    | b"agreement"
                    | b"act"
            )
        })
}

/// `the school, [for which] ACME has pledged $5m`, `a fund [to which] it gave $5m`.
fn relative(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let lower = |t: u32| r.doc.lower(t as usize);
    if let Some(t) = gapped(r, c) {
        return Some(t);
    }
    let which = (c.start.saturating_sub(3)..c.start + 2).rev().find(|t| matches!(lower(*t), b"which" | b"whom"))?;
    let to = which.checked_sub(1).filter(|t| matches!(lower(*t), b"for" | b"to" | b"towards" | b"toward" | b"in" | b"into"))?;
    backward(r, if r.doc.shape(to as usize - 1) == Shape::Comma { to - 1 } else { to }, Reach::Any)
}

/// `[the work that] ACME has funded so far`, `[groups] the Fund supports`: the verb has no object behind it.
fn gapped(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let lower = |t: u32| r.doc.lower(t as usize);
    let payer = c.slot("funder").or_else(|| c.slot("anaphor")).filter(|_| c.slot("money").is_none())?.first;
    let verb = c.slot("after").filter(|s| r.labels(s.first) & (Label::VerbPast.bit() | Label::VerbS.bit() | Label::Gerund.bit()) != 0)?;
    let mut at = payer - u32::from(payer > 0 && phrase::article(r, payer - 1));
    let that = at > 0 && matches!(lower(at - 1), b"that" | b"which" | b"whom");
    at -= u32::from(that);
    let noun =
        at.checked_sub(1).filter(|t| phrase::name_at(r, *t).is_none() && r.doc.shape(*t as usize) == Shape::Lower && r.labels(*t) & Label::Noun.bit() != 0)?;
    let object = phrase::starts_noun(r, verb.end) && !matches!(lower(verb.end), b"so" | b"this" | b"last") && r.labels(verb.end) & Label::Verb.bit() == 0;
    // `said ACME funded`, `in May ACME funded schools`
    if object || !that && r.labels(noun) & Label::Speech.bit() != 0 {
        return None;
    }
    backward(r, at, Reach::Of)
}

/// `donated ten truckloads of water, ice and blankets [to] families in Leeds`: who gets the gift.
fn given_to(r: &Release<'_, '_>, c: &Candidate, gift: &Slot) -> Option<Range> {
    let (_, to) = phrase::sentence(r.doc, gift.first);
    let lower = |t: u32| r.doc.lower(t as usize);
    let clause = |t: &u32| {
        let verb = r.labels(*t) & (Label::VerbPast.bit() | Label::VerbS.bit()) != 0 && r.labels(*t) & (Label::Noun.bit() | Label::Adjective.bit()) == 0;
        verb || matches!(lower(*t), b"which" | b"that" | b"who" | b"while" | b"as" | b"when" | b"said" | b"but" | b"is" | b"was" | b"were" | b"will" | b"has")
    };
    let led = (c.end..to.min(c.end + 16)).take_while(|t| !clause(t)).find(|t| phrase::name_at(r, *t).is_none() && matches!(lower(*t), b"to" | b"for"));
    let whom = led.filter(|t| {
        phrase::starts_noun(r, t + 1) && (phrase::article(r, t + 1) || r.labels(t + 1) & Label::Verb.bit() == 0 || phrase::name_at(r, t + 1).is_some())
    });
    // `donated soap [to support] the school's work`
    let aim = || {
        let to = led.filter(|t| lower(*t) == b"to")?;
        let at = phrase::skip_verbs(r, to + 1);
        if at > to + 1 && phrase::starts_noun(r, at) { phrase::forward(r, at) } else { None }
    };
    whom.and_then(|t| phrase::forward(r, t + 1)).or_else(aim)
}

/// `[The pantry] received a donation of rice from ACME`: who got it; of `ACME donated [ten vans]` the gift itself.
fn got_or_given(r: &Release<'_, '_>, c: &Candidate, gift: &Slot) -> Option<Range> {
    let itself = || phrase::forward(r, gift.first).filter(|t| t.1 > gift.first + 1 || names_something(r, *t));
    let from = c.slot("funder").is_some_and(|f| f.first >= gift.end);
    if from { receiver(r, c).or_else(itself) } else { itself() }
}

/// `$5 million in the May budget [for] schools`, `$2 million, through Acme, [to] build wells`: the purpose a few words on.
fn ahead(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let (_, to) = phrase::sentence(r.doc, c.end.saturating_sub(1));
    let mut at = c.end.saturating_sub(u32::from(matches!(r.doc.lower(c.end as usize - 1), b"to" | b"for" | b"on")));
    while at < to.min(c.end + 12) {
        if let Some(f) = phrase::name_at(r, at) {
            at = f.end.max(at + 1);
            continue;
        }
        let next = match r.doc.lower(at as usize) {
            b"on" if c.slot("gift").is_some() => return None,
            b"for" | b"towards" | b"toward" | b"on" | b"into" => at + 1,
            b"to" => match phrase::skip_verbs(r, at + 1) {
                v if v > at + 1 => v,
                v if phrase::article(r, v) || phrase::name_at(r, v).is_some() || r.doc.shape(v as usize) == Shape::Num => v,
                _ => return None,
            },
            // `$6 million from its fund for coolstores`
            b"from" if matches!(r.doc.lower(at as usize + 1), b"its" | b"their" | b"our") => {
                at += 2;
                continue;
            }
            // `gave $9, a sign of its bond to the clinic`
            b"a" | b"an" if at > c.end && r.doc.shape(at as usize - 1) == Shape::Comma => return None,
            b"and" | b"but" | b"which" | b"that" | b"who" | b"said" | b"as" | b"when" | b"while" | b"from" | b"by" => return None,
            _ => {
                at += 1;
                continue;
            }
        };
        let dated = |t: &Range| r.inside(Kind::Date, t.0, t.1).any(|(_, f)| f.first <= t.0 + 1 && r.doc.shape(f.end as usize) != Shape::Poss);
        let purpose = phrase::forward(r, next);
        // `a cheque for $5,000 on Monday towards the hall`
        if let Some(t) = purpose.filter(dated) {
            at = t.1.max(at + 1);
            continue;
        }
        return purpose.filter(|t| names_something(r, *t));
    }
    None
}

/// `A gift from X [will help the library]`, `[allowed] the team to travel`: what the money does, said behind it.
fn helped(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let mut at = c.end;
    // `a gift from Ann Holt, a graduate of 1978, will help`
    if r.doc.shape(at as usize) == Shape::Comma {
        at = (at + 2..at + 10).find(|t| r.doc.shape(*t as usize) == Shape::Comma).map_or(at, |t| t + 1);
    }
    let from = at;
    while at < from + 4 && r.doc.is(at as usize, Class::BeforeAHelpingVerb) {
        at += 1;
    }
    // `Canada's contribution of $5 million will train nurses`
    let acts = at > from && r.doc.lower(at as usize - 1) == b"will" && r.labels(at) & Label::Verb.bit() != 0 && r.doc.is(at as usize, Class::MoneyDoes);
    if !r.doc.is(at as usize, Class::GiftHelps) && !acts {
        return None;
    }
    at += 1;
    while at < from + 7 && matches!(r.doc.lower(at as usize), b"for" | b"towards" | b"toward" | b"directly") {
        at += 1;
    }
    if r.doc.lower(at as usize) == b"to" {
        at += 1;
    }
    phrase::forward(r, if phrase::starts_noun(r, at) { at } else { phrase::skip_verbs(r, at) })
}

/// `To meet urgent needs, X has allocated $5`: the aim that opens the sentence.
fn aim(r: &Release<'_, '_>, c: &Candidate) -> Option<Range> {
    let (from, _) = phrase::sentence(r.doc, c.start);
    // `For the above project, X has given $5`
    if r.doc.lower(from as usize) == b"for" && from < c.start {
        let idle =
            |t: u32| matches!(r.doc.lower(t as usize), b"example" | b"instance" | b"years" | b"decades" | b"time" | b"more" | b"now" | b"months" | b"weeks");
        return phrase::forward(r, from + 1).filter(|(a, end)| *end <= c.start && r.doc.shape(*end as usize) == Shape::Comma && !(*a..*end).any(idle));
    }
    let at = if r.doc.lower(from as usize) == b"to" && from < c.start { phrase::skip_verbs(r, from + 1) } else { return None };
    phrase::forward(r, at).filter(|(_, end)| at > from + 1 && *end <= c.start)
}

/// `[funds] schools`, `a grant [to] build schools`, `Funded by X[,] the school …`.
fn behind(r: &Release<'_, '_>, s: &Slot) -> Option<Range> {
    if r.doc.shape(s.first as usize) == Shape::Comma {
        // `Marsh Choir, $9,000, for a tour`
        let purpose = matches!(r.doc.lower(s.end as usize), b"for" | b"towards" | b"toward");
        return phrase::forward(r, s.end + u32::from(purpose)).or_else(|| pronoun(r, s.end + 1));
    }
    // `will be provided [to] two schools`
    let led = u32::from(r.doc.lower(s.end as usize - 1) == b"provided" && matches!(r.doc.lower(s.end as usize), b"to" | b"for"));
    // `grants to anti-hunger groups`: no verb.
    let compound = s.end == s.first + 2 && r.doc.lower(s.first as usize) == b"to" && r.doc.lower(s.end as usize - 1).contains(&b'-');
    let from = s.end - u32::from(compound);
    let at = if r.doc.lower(s.first as usize) == b"to" { phrase::skip_verbs(r, from) } else { from + led };
    let gift = r.doc.lower(s.first as usize) == b"to" && at == from;
    // `will provide the clinic with a new ward`: who gets it.
    let supplies = (s.first..at).any(|t| [b"provid".as_slice(), b"suppl", b"equip", b"furnish"].iter().any(|w| r.doc.lower(t as usize).starts_with(w)));
    let with = || phrase::forward(r, at).and_then(|(a, b)| (a + 1..b).find(|t| r.doc.lower(*t as usize) == b"with").map(|t| (a, t)));
    if let Some(t) = with().filter(|_| supplies) {
        return Some(t);
    }
    if let Some(t) = question(r, s) {
        return Some(t);
    }
    // `to assist us in our work`: who is helped is said before.
    let helped = matches!(r.doc.lower(at as usize + 1), b"us" | b"them" | b"me" | b"him" | b"her" | b"you");
    if gift && helped && r.labels(at) & Label::Verb.bit() != 0 {
        return None;
    }
    if gift { purpose(r, at).or_else(|| phrase::forward(r, at)) } else { phrase::forward(r, at) }
}

/// `to study [how teenagers sleep]`: a question that the money answers.
fn question(r: &Release<'_, '_>, s: &Slot) -> Option<Range> {
    let asks = |t: u32| matches!(r.doc.lower(t as usize), b"how" | b"whether" | b"why" | b"what" | b"where");
    let at = (s.end..s.end + 3).find(|t| asks(*t) && r.doc.lower(s.first as usize) == b"to" && r.labels(t - 1) & Label::Verb.bit() != 0)?;
    let inside =
        |t: &u32| r.doc.shape(*t as usize).is_word() || phrase::name_at(r, *t).is_some() || matches!(r.doc.shape(*t as usize), Shape::Poss | Shape::Hyphen);
    let end = (at..at + phrase::LONGEST).take_while(inside).last()? + 1;
    (end > at + 1).then_some((at, end))
}

/// `to Acme [for] its school`, `to Acme [to] build a school`: the purpose behind who gets it.
fn purpose(r: &Release<'_, '_>, at: u32) -> Option<Range> {
    let mut found = None;
    let mut from = at;
    for _ in 0..3 {
        let (first, end) = phrase::forward_within(r, from)?;
        // `to refugees in camps, the Minister for Aid said`
        if (first..end).any(|t| r.doc.shape(t as usize) == Shape::Comma) && phrase::name_at(r, first).is_none() {
            break;
        }
        if !r.doc.shape(end as usize - 1).is_capital() && r.doc.shape(end as usize - 1) != Shape::Close {
            break;
        }
        // `to the World Bank (WB) to build schools`
        let close = Some(end).filter(|t| r.doc.shape(*t as usize) == Shape::Open).and_then(|t| phrase::closes(r.doc, t));
        let end = close.map_or(end, |t| t + 1);
        let next = match r.doc.lower(end as usize) {
            b"for" | b"towards" => end + 1,
            b"to" => Some(phrase::skip_verbs(r, end + 1)).filter(|v| *v > end + 1)?,
            _ => break,
        };
        found = phrase::forward(r, next).or(found);
        from = next;
    }
    found
}

/// The record of the thing, with what `This initiative` stands for.
pub(super) fn activity(r: &Release<'_, '_>, (first, end): Range) -> Activity {
    let Span { start, end: stop, text } = span(r, first, end);
    Activity { start, end: stop, text, refers_to: referent(r, first, end) }
}

/// How many phrases of the same head are looked at.
const AGAIN: usize = 64;

/// The nearest longer phrase before with the same head noun: `The coordination meetings initiative` for `This initiative`.
fn referent(r: &Release<'_, '_>, first: u32, end: u32) -> Option<Span> {
    let doc = r.doc;
    let before = first.checked_sub(1).map(|t| doc.shape(t as usize));
    if matches!(doc.lower(first as usize), b"a" | b"an") && before == Some(Shape::Comma) {
        // `The Bright Fund, an initiative funded by X`.
        return backward(r, first - 1, Reach::Of).map(|(a, b)| span(r, a, b));
    }
    if end == first + 1 && matches!(doc.lower(first as usize), b"we" | b"us") {
        return matter::issuer(r).map(|a| Span { start: a.start, end: a.end, text: a.text });
    }
    if end == first + 2 && doc.lower(first as usize) == b"our" && Class::BodyNoun.holds(doc.lower(first as usize + 1)) {
        return matter::issuer(r).map(|a| Span { start: a.start, end: a.end, text: a.text });
    }
    if end == first + 1 && pronoun(r, end).is_some() {
        let (from, _) = phrase::sentence(doc, first);
        // `The choir said that it has received`
        if before.is_some() && doc.lower(first as usize - 1) == b"that" {
            return phrase::forward(r, from).filter(|(_, b)| *b < first).map(|(a, b)| span(r, a, b));
        }
        let (earlier, _) = phrase::sentence(doc, from.saturating_sub(2));
        return phrase::forward(r, earlier).filter(|(_, b)| *b <= first).map(|(a, b)| span(r, a, b));
    }
    if end != first + 2 || !matches!(doc.lower(first as usize), b"this" | b"these" | b"the" | b"that") {
        return None;
    }
    let head = doc.lower(first as usize + 1);
    let hash = doc.hashes.get(first as usize + 1).copied()?;
    let from = first.saturating_sub(FAR);
    let said = |t: &u32| doc.lower(*t as usize) == head;
    let like = (from..first).zip(doc.hashes.get(from as usize..first as usize)?).rev().filter(|(_, h)| **h == hash).map(|(t, _)| t);
    let at = like.filter(said).take(AGAIN).find_map(|t| backward(r, t + 1, Reach::Of).filter(|(a, _)| t + 1 - a > 2))?;
    Some(span(r, at.0, at.1))
}
