//! Noun phrases that begin at a place in the text, and sentences, by parts of speech.

use super::super::Release;
use super::behind::{acts, acts_on, describing, done_by, participial, relative};
use super::list;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use crate::text::{Document, Place};

/// The longest phrase, in tokens.
pub(super) const LONGEST: u32 = 18;

pub(super) const PREPOSITIONS: &[&[u8]] = &[
    b"of", b"in", b"for", b"on", b"at", b"to", b"with", b"from", b"across", b"between", b"among", b"within", b"throughout", b"against", b"into", b"around",
    b"including", b"about",
];

/// What tells that a price follows.
const PRICE: &[&[u8]] = &[b"tune", b"cost", b"total", b"value", b"sum", b"price"];

/// The longest sentence, in tokens to either side: longer ones are lists or no language.
const SENTENCE: u32 = 512;

/// First token of the sentence that holds a token, and the one after its last.
pub(super) fn sentence(doc: &Document<'_>, at: u32) -> (u32, u32) {
    let ends = |t: u32| matches!(doc.shape(t as usize), Shape::Stop | Shape::Bang | Shape::Para | Shape::Break | Shape::QuoteOpen | Shape::QuoteClose);
    let mut from = at;
    let mut quoted = 0;
    let least = at.saturating_sub(SENTENCE);
    while from > least {
        // A quotation inside the sentence is passed over.
        match doc.shape(from as usize - 1) {
            Shape::QuoteClose => quoted += 1,
            Shape::QuoteOpen if quoted > 0 => quoted -= 1,
            Shape::Break if doc.shape(from as usize) == Shape::Lower => {}
            Shape::Stop | Shape::Bang if quoted > 0 => {}
            _ if ends(from - 1) => break,
            _ => {}
        }
        from -= 1;
    }
    let mut to = at;
    while (to as usize) < doc.tokens.len()
        && to < at + SENTENCE
        && (!ends(to) || doc.shape(to as usize) == Shape::Break && doc.shape(to as usize + 1) == Shape::Lower)
    {
        to += 1;
    }
    (from, to)
}

/// The name that holds a token.
pub(super) fn name_at<'a>(r: &Release<'a, '_>, t: u32) -> Option<&'a Found> {
    let n = r.found.partition_point(|f| f.end <= t);
    r.found.get(n).filter(|f| f.first <= t)
}

pub(super) fn lower<'t>(r: &'t Release<'_, '_>, t: u32) -> &'t [u8] {
    r.doc.lower(t as usize)
}

pub(super) fn is(r: &Release<'_, '_>, t: u32, label: Label) -> bool {
    r.labels(t) & label.bit() != 0
}

/// A word that can stand in a noun phrase: no function word, no pure verb.
pub(super) fn content(r: &Release<'_, '_>, t: u32) -> bool {
    let shape = r.doc.shape(t as usize);
    if matches!(shape, Shape::Num | Shape::NumWord) {
        return true;
    }
    // `Phase I of the works`
    if lower(r, t) == b"i" && t > 0 && matches!(lower(r, t - 1), b"phase" | b"part" | b"stage" | b"lot" | b"volume") {
        return true;
    }
    if !shape.is_word() || is(r, t, Label::Function) {
        return false;
    }
    // `start-ups`
    let compound = lower(r, t).contains(&b'-');
    let verb = is(r, t, Label::Verb) && !is(r, t, Label::Noun) && !is(r, t, Label::Adjective) && !is(r, t, Label::Gerund) && !compound;
    let adverb = is(r, t, Label::Adverb) && !is(r, t, Label::Noun) && !is(r, t, Label::Adjective);
    !verb && !(adverb && !lower(r, t).ends_with(b"ly"))
}

pub(super) fn article(r: &Release<'_, '_>, t: u32) -> bool {
    Class::Determiner.holds(lower(r, t))
}

/// A noun phrase can begin here.
pub(super) fn starts_noun(r: &Release<'_, '_>, t: u32) -> bool {
    if let Some(f) = name_at(r, t) {
        return !matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration);
    }
    article(r, t) || content(r, t) || matches!(r.doc.shape(t as usize), Shape::SingleOpen | Shape::Quote)
}

/// Behind `to`: the verbs in front of the object (`help build schools`, `continue building out its network`).
pub(super) fn skip_verbs(r: &Release<'_, '_>, from: u32) -> u32 {
    let mut at = from;
    if let Some(f) = name_at(r, from + 1).filter(|f| lower(r, from) == b"help" && is(r, f.end, Label::Verb) && starts_noun(r, f.end + 1)) {
        // `help Nepal repair roads`
        return f.end + 1;
    }
    for _ in 0..4 {
        let helped = at > from && matches!(lower(r, at - 1), b"help" | b"and" | b"better");
        // `to Harbour House`: a capital letter in mid-sentence is a name's, known or not.
        let verb = name_at(r, at).is_none()
            && (r.doc.shape(at as usize) == Shape::Lower || r.doc.places.get(at as usize).is_some_and(|p| *p == Place::Title))
            && is(r, at, Label::Verb)
            && !is(r, at, Label::Function)
            && (at == from || helped && starts_noun(r, at + 1) || lower(r, at).ends_with(b"ing") || !is(r, at, Label::Noun));
        let more = at > from
            && (matches!(lower(r, at), b"with" | b"out" | b"up" | b"and" | b"or" | b"further" | b"help")
                || r.doc.shape(at as usize) == Shape::Break
                || is(r, at, Label::Gerund) && matches!(lower(r, at + 1), b"out" | b"up")
                || is(r, at, Label::Gerund) && starts_noun(r, at + 1)
                || is(r, at, Label::Adverb) && !is(r, at, Label::Noun) && !is(r, at, Label::Adjective));
        if !(verb || more) {
            break;
        }
        at += 1;
    }
    // A verb that nothing follows is a noun: `to support`.
    if starts_noun(r, at) { at } else { from }
}

/// The noun phrase that begins at a token.
pub(super) fn forward(r: &Release<'_, '_>, from: u32) -> Option<(u32, u32)> {
    run(r, from, PREPOSITIONS)
}

/// The same without a purpose: `the National Council [to support]`, `the school [for its pupils]`.
pub(super) fn forward_within(r: &Release<'_, '_>, from: u32) -> Option<(u32, u32)> {
    run(r, from, &[b"of", b"in", b"at", b"across", b"within"])
}

fn run(r: &Release<'_, '_>, from: u32, prepositions: &[&[u8]]) -> Option<(u32, u32)> {
    let doc = r.doc;
    let mut at = from;
    let mut head = false;
    let mut turns = 0;
    let mut list: Option<(u32, u32)> = None;
    while at < list.map_or(from + LONGEST, |(_, end)| end.max(from + LONGEST)) {
        if let Some(f) = name_at(r, at) {
            if matches!(f.kind, Kind::Date | Kind::Duration) && !head && content(r, f.end) {
                // `the 2011 energy projects`
                at = f.end;
                continue;
            }
            if f.kind == Kind::Date && !head && doc.shape(f.end as usize) == Shape::Poss && content(r, f.end + 1) {
                // `next year's fair`
                at = f.end + 1;
                continue;
            }
            // `the $9 million library`
            if f.kind == Kind::Money && !head && at > from && article(r, at - 1) && content(r, f.end) {
                at = f.end;
                continue;
            }
            if matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration) {
                break;
            }
            (at, head) = (f.end, true);
            continue;
        }
        let shape = doc.shape(at as usize);
        let word = lower(r, at);
        match shape {
            Shape::Poss | Shape::Hyphen | Shape::Amp | Shape::Slash if head => at += 1,
            Shape::Break if doc.shape(at as usize + 1) == Shape::Lower => at += 1,
            // `clinics, two schools, and a bridge`
            Shape::Comma
                if head
                    && !participial(r, at + 1)
                    && !told(r, at)
                    && (list.is_some_and(|(and, _)| at < and) || list.is_none() && list::forward(r, at).is_some()) =>
            {
                list = list.or_else(|| list::forward(r, at));
                at += 1;
                while article(r, at) || matches!(lower(r, at), b"and" | b"or") {
                    at += 1;
                }
            }
            Shape::SingleOpen | Shape::Quote | Shape::QuoteOpen if !head && closes(doc, at).is_some() => at += 1,
            Shape::Single | Shape::Quote | Shape::QuoteClose if head && opened(doc, from, at) => at += 1,
            Shape::Open if head => {
                let Some(close) = closes(doc, at).filter(|c| content(r, c + 1)) else { break };
                at = close + 1;
            }
            // `[those] who need it`
            _ if !head && word == b"those" && matches!(lower(r, at + 1), b"who" | b"affected" | b"in" | b"with") => (at, head) = (at + 1, true),
            _ if article(r, at) && !head => at += 1,
            // `[Dr.] Ann Holt`: the form of address before a name.
            _ if (!head || at > from && lower(r, at - 1) == b"by") && is(r, at, Label::Honorific) && titled(r, at).is_some() => {
                at = titled(r, at).unwrap_or(at + 1)
            }
            // `more than 400 projects`
            _ if !head && at > from && word == b"than" => at += 1,
            // `community-led projects`
            _ if head && shape == Shape::Lower && at > from && doc.shape(at as usize - 1) == Shape::Hyphen => at += 1,
            // `medically supervised camps`
            _ if (turns == 0 || shared(r, from, at)) && described(r, from, at) => at += 1,
            _ if nominal(r, from, at) => (at, head) = (at + 1, true),
            _ if content(r, at) => {
                // `widening the road`: what is done and the thing itself.
                if at == from && shape == Shape::Lower && is(r, at, Label::Gerund) && article(r, at + 1) {
                    at += 1;
                    continue;
                }
                // `projects funded by`: a participle behind the head belongs to the next statement.
                if head && is(r, at, Label::VerbPast) && lower(r, at + 1) == b"by" && !done_by(r, at) {
                    break;
                }
                if head && finite(r, at) || head && is(r, at, Label::Gerund) && article(r, at + 1) && turns > 1 {
                    break;
                }
                if head && is(r, at, Label::Gerund) && article(r, at + 1) {
                    // `agencies supporting the refugees`
                    turns += 1;
                    at += 1;
                    while article(r, at) {
                        at += 1;
                    }
                    continue;
                }
                (at, head) = (at + 1, true);
            }
            // `a study [led by Ann Holt]`
            _ if head && turns < 3 && word == b"by" && done_by(r, at - 1) => {
                turns += 1;
                at += 1;
                while article(r, at) {
                    at += 1;
                }
            }
            // `[each of] the four schools`
            _ if !head && at > from && word == b"of" && matches!(lower(r, at - 1), b"each" | b"all" | b"both" | b"some" | b"many" | b"most" | b"several") => {
                at += 1
            }
            // `projects [focused] on tides`
            _ if head && turns < 3 && prepositions.len() > 5 && (done_by(r, at) || describing(r, at)) => at += 1,
            // `the [following] staff`
            _ if !head && word == b"following" && content(r, at + 1) => at += 1,
            // `healthy[,] fresh lunches`
            Shape::Comma if head && list.is_none() && list::adjectives(r, from, at) => at += 1,
            // `[one] student`
            _ if !head && at == from && word == b"one" && content(r, at + 1) => at += 1,
            // `the scheme [to the tune of $5 million]`, `[at a cost of]`
            _ if head && matches!(word, b"to" | b"at" | b"for" | b"with") && article(r, at + 1) && (at + 2..at + 4).any(|t| PRICE.contains(&lower(r, t))) => {
                break;
            }
            // `a prize [in honour of]`
            _ if head && word == b"in" && r.doc.is(at as usize + 1, Class::WayOfDoing) => break,
            // `to open the mill [and drive sales]`
            _ if head && word == b"and" && acts_on(r, from, at + 1) => break,
            _ if head && turns < 3 && prepositions.contains(&word) => {
                if named_alone(r, from, at) {
                    break;
                }
                // `in [more than] 40 towns`
                let more = 2 * u32::from(matches!(lower(r, at + 1), b"more" | b"fewer") && lower(r, at + 2) == b"than");
                if !starts_noun(r, at + 1 + more) || word == b"to" && is(r, at + 1, Label::Verb) && !article(r, at + 1) {
                    break;
                }
                turns += 1;
                at += 1 + more;
                while article(r, at) {
                    at += 1;
                }
            }
            // `events such as the Holt Fair`
            _ if head && turns < 3 && word == b"such" && lower(r, at + 1) == b"as" && name_at(r, at + 2 + u32::from(article(r, at + 2))).is_some() => {
                turns += 1;
                at += 2;
                while article(r, at) {
                    at += 1;
                }
            }
            _ if head && matches!(word, b"and" | b"or") && turns < 3 => {
                let verb = is(r, at + 1, Label::Verb) && (article(r, at + 2) || !is(r, at + 1, Label::Noun))
                    || is(r, at + 1, Label::Gerund) && name_at(r, at + 1).is_none() && article(r, at + 2)
                    || acts(r, at + 1);
                if !starts_noun(r, at + 1) || verb {
                    break;
                }
                turns += u32::from(list.is_none());
                at += 1;
                while article(r, at) {
                    at += 1;
                }
            }
            _ => break,
        }
    }
    let end = trim(r, from, at);
    let end = if prepositions.len() > 5 { relative(r, from, end) } else { end };
    (head && end > from).then_some((from, end))
}

/// `the Holt Fair, a show of looms and wheels`: what is told of a thing is no further thing, unless the last of the row has an article too.
fn told(r: &Release<'_, '_>, comma: u32) -> bool {
    let row = || list::forward(r, comma).is_some_and(|(and, _)| article(r, and + 1) || name_at(r, and + 1).is_some());
    matches!(lower(r, comma + 1), b"a" | b"an") && (comma.checked_sub(1).is_some_and(|t| name_at(r, t).is_some()) || !row())
}

/// `a complete [rebuild] of`: a word known as a verb alone that an article or an adjective leads.
fn nominal(r: &Release<'_, '_>, from: u32, at: u32) -> bool {
    let before = at.saturating_sub(1);
    let led = article(r, before) || is(r, before, Label::Adjective) && !is(r, before, Label::Noun) && before > from && article(r, before - 1);
    at > from && led && r.doc.shape(at as usize) == Shape::Lower && is(r, at, Label::Verb) && lower(r, at + 1) == b"of"
}

/// Behind a name alone: `the Holt Choir [with] a tour`, `Ann Holt [in] the race`.
fn named_alone(r: &Release<'_, '_>, from: u32, at: u32) -> bool {
    let first = if article(r, from) { from + 1 } else { from };
    name_at(r, first).is_some_and(|f| {
        let word = lower(r, at);
        f.first == first
            && f.end == at
            && match f.kind {
                Kind::Org => matches!(word, b"with" | b"for" | b"on" | b"from" | b"to"),
                Kind::Person => word != b"of",
                _ => false,
            }
    })
}

/// Where the person's name begins behind a form of address.
fn titled(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let name = at + 1 + u32::from(matches!(r.doc.shape(at as usize + 1), Shape::Dot | Shape::Stop));
    name_at(r, name).filter(|f| f.kind == Kind::Person && f.first == name).map(|_| name)
}

/// `a fifth of all [federally supported] research`: behind `of` all belongs together.
fn shared(r: &Release<'_, '_>, from: u32, at: u32) -> bool {
    let mut t = at - 1;
    while t > from && article(r, t - 1) {
        t -= 1;
    }
    t > from && lower(r, t - 1) == b"of"
}

/// A participle that an adverb leads and a noun follows.
fn described(r: &Release<'_, '_>, from: u32, at: u32) -> bool {
    at > from
        && is(r, at, Label::VerbPast)
        && lower(r, at - 1).ends_with(b"ly")
        && r.doc.shape(at as usize) == Shape::Lower
        && starts_noun(r, at + 1)
        && !article(r, at + 1)
}

/// Behind a head: a word that is a verb here (`The project aims to`): third person or past, and no noun follows that it could describe.
fn finite(r: &Release<'_, '_>, at: u32) -> bool {
    let verb = is(r, at, Label::VerbS) && !is(r, at, Label::Noun) || is(r, at, Label::VerbPast) && !is(r, at, Label::Noun);
    verb && !describing(r, at) && (article(r, at + 1) || matches!(lower(r, at + 1), b"to" | b"on" | b"in" | b"for" | b"that"))
}

/// The mark that closes what opens at a token, not far behind.
pub(super) fn closes(doc: &Document<'_>, at: u32) -> Option<u32> {
    let closing = match doc.shape(at as usize) {
        Shape::Open => Shape::Close,
        Shape::SingleOpen => Shape::Single,
        Shape::QuoteOpen => Shape::QuoteClose,
        s => s,
    };
    (at + 1..at + 9).find(|t| doc.shape(*t as usize) == closing)
}

fn opened(doc: &Document<'_>, from: u32, at: u32) -> bool {
    (from..at).any(|t| matches!(doc.shape(t as usize), Shape::SingleOpen | Shape::Quote | Shape::QuoteOpen))
}

/// No preposition, article, adverb or mark at the end.
pub(super) fn trim(r: &Release<'_, '_>, from: u32, end: u32) -> u32 {
    let mut end = end;
    while end > from {
        let t = end - 1;
        let named = name_at(r, t).is_some();
        let loose = article(r, t)
            || PREPOSITIONS.contains(&lower(r, t))
            || matches!(lower(r, t), b"and" | b"or" | b"totaling" | b"totalling" | b"amounting")
            || matches!(r.doc.shape(t as usize), Shape::Hyphen | Shape::Poss | Shape::Amp | Shape::Slash | Shape::SingleOpen | Shape::Comma | Shape::Break);
        let adverb = is(r, t, Label::Adverb) && !is(r, t, Label::Noun) && !is(r, t, Label::Adjective);
        // `a project titled`
        let participle = is(r, t, Label::VerbPast) && !is(r, t, Label::Noun) && t > from + 1;
        if named || !(loose || adverb || participle) {
            break;
        }
        end = t;
    }
    end
}
