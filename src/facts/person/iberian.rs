//! Names of Spain, Portugal and the Americas: two family names stand at the end, `García López`, `da Silva Costa`.

use super::piece::Piece;
use crate::facts::Release;
use crate::text::class::Class;

/// Where the family names begin, the last of them being `last`: of `María García López` the second.
pub(super) fn family_from(r: &Release<'_, '_>, p: &[Piece<'_>], mut from: usize) -> usize {
    let key = |i: usize| p.get(i).map_or("", |x| x.key.as_str());
    let family = |i: usize| Class::IberianFamily.holds(key(i).as_bytes()) || p.get(i).is_some_and(|x| x.text.ends_with(['z', 'ñ']) && x.key.ends_with("ez"));
    // `Ortega y Gasset`
    let joint = |i: usize| matches!(key(i), "y" | "e" | "i") && p.get(i).is_some_and(|x| x.text.len() == 1);
    let last = p.len().saturating_sub(1);
    let spanish = |i: usize| Class::IberianGiven.holds(key(i).as_bytes());
    // `Virginia Hernandez Covington`, `Sharon Ferguson Martinez`: a husband's name is the only one.
    let ends_so = family(last) || key(last).ends_with(['a', 'o', 'z']) || p.get(last).is_some_and(|x| !x.text.is_ascii());
    if !ends_so && !joint(from.saturating_sub(1)) {
        return from;
    }
    for _ in 0..3 {
        if from >= 2 && joint(from - 1) {
            from -= 2;
        } else if from >= 2 && (family(from - 1) || unlisted(r, p, from - 1) && spanish(0) && family(last)) && !p.get(from - 1).is_some_and(Piece::is_initial) {
            from -= 1;
        } else {
            break;
        }
        while from >= 2 && p.get(from - 1).is_some_and(|x| x.is_particle(r)) {
            from -= 1;
        }
    }
    from
}

/// A word that nobody is called by as a given name.
fn unlisted(r: &Release<'_, '_>, p: &[Piece<'_>], i: usize) -> bool {
    p.get(i).is_some_and(|x| !x.is_given(r) && !Class::IberianGiven.holds(x.key.as_bytes()) && !x.is_particle(r) && x.key.len() > 2)
}
