//! Is a word a verb in the active voice, and finite? Many that hand over money are nouns and participles, too.

use super::super::View;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// A form of `be` before the verb, over adverbs and days.
pub(super) fn passive(v: &View<'_, '_>, verb: u32) -> bool {
    let word = v.lower(verb);
    if word.ends_with(b"ing") {
        return false;
    }
    let near = (verb.saturating_sub(4)..verb).rev();
    let skipped = |s: &u32| {
        v.kind(*s) == Some(Kind::Date)
            || v.kind(*s).is_none()
                && (v.has(*s, Label::Adverb) && !v.has(*s, Label::Noun)
                    || matches!(v.lower(*s), b"also" | b"today" | b"not" | b"each" | b"all" | b"both" | b"be" | b"been"))
    };
    near.skip_while(skipped)
        .take(1)
        .any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"is" | b"are" | b"was" | b"were" | b"being" | b"'s" | b"get" | b"gets" | b"got" | b"having"))
        || matches!(verb.checked_sub(1).map(|b| v.lower(b)), Some(b"been" | b"be" | b"being"))
}

/// The word is a verb here and no noun, no participle: a base form needs `to`, `will` before it, `given` needs `has`.
pub(super) fn finite(v: &View<'_, '_>, verb: u32) -> bool {
    let word = v.lower(verb);
    let near = |words: &[&[u8]]| (verb.saturating_sub(3)..verb).any(|s| v.kind(s).is_none() && words.contains(&v.lower(s)));
    let before = verb.checked_sub(1).map_or(b"".as_slice(), |b| if v.kind(b).is_none() { v.lower(b) } else { b"" });
    let base = Class::BaseVerbOfGiving.holds(word);
    let plural = matches!(
        word,
        b"grants"
            | b"awards"
            | b"gifts"
            | b"pledges"
            | b"loans"
            | b"funds"
            | b"finances"
            | b"sponsors"
            | b"covers"
            | b"shares"
            | b"bears"
            | b"promises"
            | b"releases"
            | b"guarantees"
            | b"sanctions"
            | b"reserves"
    );
    let many = verb.checked_sub(1).is_some_and(|b| v.kind(b).is_some()) && near(&[b"and", b"together"]);
    // `will send two nurses and pay their wages`
    let carried = || {
        before == b"and"
            && (verb.saturating_sub(14)..verb)
                .rev()
                .take_while(|s| v.kind(*s).is_some() || !matches!(v.shape(*s), Shape::Stop | Shape::Para))
                .any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"will" | b"would" | b"to"))
    };
    let led = many
        || base && carried()
        || near(&[
            b"to", b"will", b"would", b"can", b"may", b"must", b"shall", b"should", b"help", b"helps", b"helped", b"we", b"they", b"who", b"which", b"that",
            b"both", b"these",
        ]);
    // `the funds`, `UNICEF's grants`, `small grants`: a noun.
    let noun = plural
        && (matches!(v.lower(verb + 1), b"worth" | b"of" | b"totalling" | b"totaling" | b"from" | b"for" | b"to")
            || verb
                .checked_sub(1)
                .is_some_and(|b| v.kind(b).is_none() && (v.shape(b) == Shape::Poss || v.has(b, Label::Adjective) || v.is(b, Class::ArticleOrPossessive))));
    // `they've given`
    let has = (verb.saturating_sub(3)..verb).any(|s| v.kind(s).is_none() && v.lower(s).ends_with(b"ve"));
    let given = word == b"given" && !has && !near(&[b"has", b"had"]);
    // `with UNICEF chipping in a further $5m`
    let with = word.ends_with(b"ing") && verb.checked_sub(1).is_some_and(|b| matches!(v.kind(b), Some(Kind::Org | Kind::Place)));
    let gerund = word.ends_with(b"ing")
        && !with
        && before != b"of"
        && !near(&[b"is", b"are", b"was", b"were", b"be", b"been", b"after", b"by", b"while", b"in", b"before", b"and"]);
    // `Acme Funds offer`: with a capital among small letters it is the name's.
    let name = !word.is_empty()
        && v.shape(verb).is_capital()
        && verb > 0
        && !(word.ends_with(b"ed") && matches!(v.shape(verb - 1), Shape::Bullet | Shape::Break | Shape::Para | Shape::Hyphen | Shape::Dash | Shape::Mark))
        && (verb + 1..verb + 6).any(|s| v.kind(s).is_none() && v.shape(s) == Shape::Lower && !v.has(s, Label::Function));
    let owned = Class::ArticleOrPossessive.holds(before) || before == b"of" && !word.ends_with(b"ing");
    !(base && !led || noun || name || given || gerund || owned)
}
