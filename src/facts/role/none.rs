//! Words that look like a post and are none: prizes, what is won, whom to call for what.

use crate::facts::Release;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `Contact person: Ann Holt`, `Media Contact`: whom to call.
pub(super) fn is_contact(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let words = r.doc.words(first as usize, end as usize).to_lowercase();
    matches!(words.as_str(), "contact person" | "contact" | "contacts" | "media contact" | "press contact" | "contact persons" | "point of contact")
}

/// `Member of the Order of Merit`, `Journalist of the Year`: an honour, no post.
pub(super) fn is_honour(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let word = |t: u32| r.doc.lower(t as usize);
    let of_the_year =
        |t: u32| word(t) == b"of" && word(t + 1) == b"the" && matches!(word(t + 2), b"year" | b"decade" | b"month" | b"century" | b"match" | b"season");
    // `Nobel laureate`: a prize; a poet laureate is one by post.
    let prize = end.checked_sub(1).is_some_and(|t| {
        matches!(word(t), b"medalist" | b"medallist" | b"medalists" | b"medallists" | b"honoree" | b"honorees" | b"awardee" | b"awardees")
            || matches!(word(t), b"laureate" | b"laureates") && t > first && word(t - 1) != b"poet"
    });
    prize || (first..end + 3).any(|t| word(t) == b"order" && r.doc.shape(t as usize).is_capital() && word(t + 1) == b"of" || t <= end && of_the_year(t))
}

/// `Best Young Scientist: Ann Holt`, `Teacher of the Year – Ann Holt`: what is won, on a line of its own.
pub(super) fn is_award(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let line = (first.saturating_sub(8)..first)
        .rev()
        .find(|t| matches!(r.doc.shape(*t as usize), Shape::Para | Shape::Break | Shape::Bullet))
        .map_or(first, |t| t + 1);
    (line..end + 3).any(|t| {
        matches!(r.doc.lower(t as usize), b"best" | b"award" | b"prize" | b"winner" | b"winners" | b"medal" | b"year" | b"outstanding" | b"category" | b"top")
    })
}

/// `Major General`, `Col.`: nothing but a rank.
pub(super) fn is_rank(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    first < end && (first..end).all(|t| r.doc.is(t as usize, Class::Rank) || r.doc.shape(t as usize) == Shape::Dot)
}

/// `Investors: Jane Miller`, `Presenter: Jane Miller`: whom to call for what, who is on the programme; no post.
pub(super) fn is_audience(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let word = r.doc.lower(first as usize);
    end == first + 1
        && (word.ends_with(b"s")
            || matches!(
                word,
                b"presenter" | b"speaker" | b"moderator" | b"host" | b"author" | b"contact" | b"guest" | b"source" | b"signatory" | b"signatories"
            ))
}

/// `a lifelong reader`, `subscriber to Acme`: who likes or uses something.
pub(super) fn is_audience_of(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"to" | b"for" | b"in")).unwrap_or(end);
    link.checked_sub(1).is_some_and(|t| r.doc.is(t as usize, Class::Audience) && r.doc.shape(t as usize) == Shape::Lower)
}
