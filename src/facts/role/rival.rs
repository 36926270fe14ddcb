//! Seats that one holds alone: of two who are said to hold one, whose body nobody told leaves it.

use super::MANY;
use super::claim::Claim;
use crate::facts::Release;
use crate::tape::atom::Kind;
use crate::text::class::Class;

/// `Acme President Ann Holt congratulates President Marsh`: where one seat is told of somebody, nobody else sits there by a guess.
pub(super) fn leave(r: &Release<'_, '_>, kept: &mut [Claim]) {
    for i in 0..kept.len() {
        let Some(c) = kept.get(i).filter(|c| is_seat(r, c) && c.organization.is_some() && !is_told(r, c)) else { continue };
        let (holder, body, word) = (c.holder, c.organization, r.doc.lower(c.title.0 as usize));
        let rival = |o: &Claim| o.holder != holder && o.organization == body && is_seat(r, o) && r.doc.lower(o.title.0 as usize) == word && is_told(r, o);
        if kept.iter().take(MANY).any(rival)
            && let Some(c) = kept.get_mut(i)
        {
            (c.organization, c.guessed) = (None, false);
        }
    }
}

/// One word, of those whom a body has one of, who still holds it.
fn is_seat(r: &Release<'_, '_>, c: &Claim) -> bool {
    c.title.1 == c.title.0 + 1 && !c.left && r.doc.is(c.title.0 as usize, Class::LeadsAlone)
}

/// Does its own match name the body, or an `its` in front of the post?
fn is_told(r: &Release<'_, '_>, c: &Claim) -> bool {
    let owned = c.title.0.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"its" | b"our" | b"their"));
    owned || r.inside(Kind::Org, c.matched.1, c.matched.2.max(c.end)).any(|(_, f)| f.thing == c.organization)
}
