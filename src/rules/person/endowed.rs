//! Posts that are called after somebody who pays for them: `the Peter and Ann Holt Professor of Law`.

use super::super::View;
use crate::gazetteer::label::Label;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Do the words from `first` to `end` name no holder but a post, whose head stands behind them?
///
/// A chair (`Ann B. Holt Professor of Law`) says so itself; of another post (`Holt Director of Trade`) what stands in front must say it.
pub(crate) fn names_a_post(v: &View<'_, '_>, first: u32, end: u32) -> bool {
    let Some(head) = head_behind(v, end) else { return false };
    let last = v.last(head);
    let scoped = matches!(v.lower(head + 1), b"of" | b"in" | b"for" | b"at");
    let chair = matches!(last, b"professor" | b"professorship" | b"chair" | b"fellow" | b"fellowship" | b"lecturer" | b"scholar");
    let grand = (end..=head).any(|s| [b"distinguished".as_slice(), b"endowed", b"memorial"].iter().any(|w| v.lower(s).starts_with(w)));
    chair && (scoped || grand) || told_in_front(v, first) && (chair || scoped || v.lower(head + 1) == b"and" || v.shape(head + 1) == Shape::Amp)
}

/// The head of a post behind a name, over the words that narrow it: `Jr. Distinguished Research` `Professor`.
fn head_behind(v: &View<'_, '_>, end: u32) -> Option<u32> {
    // `Ann Holt term professor`
    let small = |s: u32| matches!(v.lower(s), b"professor" | b"professorship" | b"fellow" | b"scholar") && v.shape(s) == Shape::Lower;
    let head = |s: u32| v.shape(s) == Shape::Cap && Class::EndowedPost.holds(v.last(s)) || s > end && small(s);
    let narrows = |s: u32| v.shape(s).is_capital() && (v.has(s, Label::RoleMod) || v.has(s, Label::NameSuffix)) || Class::NarrowsAChair.holds(v.lower(s));
    let s = (end..end + 4).find(|s| head(*s) || !narrows(*s))?;
    head(s).then_some(s)
}

/// `the Peter F. and Ann`, `Joe Marsh, Peter and Ann`: an article, or a whole name and its comma, before the first of the givers.
fn told_in_front(v: &View<'_, '_>, first: u32) -> bool {
    let giver = |s: u32| v.has(s, Label::Given) || v.has(s, Label::GivenX) || v.shape(s) == Shape::Initial;
    // `Ann L. Marsh`, of which a rule has read `L. Marsh`.
    let first = (first.saturating_sub(2)..first).rev().take_while(|s| v.shape(*s).is_capital() && giver(*s)).last().unwrap_or(first);
    let couple = first.checked_sub(1).filter(|s| v.lower(*s) == b"and" || v.shape(*s) == Shape::Amp);
    // Two words of another giver at most.
    let opens = couple.map_or(first, |and| (and.saturating_sub(4)..and).rev().take_while(|s| v.shape(*s).is_capital()).last().unwrap_or(and));
    if couple.is_some_and(|and| opens == and || !(opens..and).any(giver)) {
        return false;
    }
    let Some(before) = opens.checked_sub(1) else { return false };
    let behind_a_name = v.shape(before) == Shape::Comma && {
        let family = before.checked_sub(1).is_some_and(|s| v.shape(s).is_capital());
        let given = (before.saturating_sub(4)..before.saturating_sub(1)).any(|s| v.has(s, Label::Given) && v.shape(s) == Shape::Cap);
        family && given
    };
    v.lower(before) == b"the" || behind_a_name
}
