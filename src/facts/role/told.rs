//! Bodies that a sentence tells elsewhere than beside the post: `Acme, where she is director`, `Acme, whose director`, `From Acme, Ann Holt, chair, …`.

use super::body;
use super::post::Post;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// How far before a clause its body ends at most: `Acme Ltd. (ACM) in Leeds, where`.
const NEAR: u32 = 12;

/// `joins from Acme, where she is director`, `Acme, of which he was chair`, `Acme, whose director, Ann Holt,`: the body that the clause goes with.
pub(super) fn in_clause(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> Option<u32> {
    let words = Label::Honorific.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::RoleStatus.bit() | Label::Adjective.bit();
    let begins = [c.slot("pronoun"), c.slot("holder")].into_iter().flatten().map(|s| s.first).min()?.min(p.title.0);
    let mut at = begins;
    while at > 0 && begins - at < 4 && (r.labels(at - 1) & words != 0 || matches!(r.doc.lower(at as usize - 1), b"then" | b"now" | b"new" | b"current")) {
        at -= 1;
    }
    let link = at.checked_sub(1)?;
    let relative = match r.doc.lower(link as usize) {
        b"where" | b"whose" => true,
        b"which" => link > 0 && matches!(r.doc.lower(link as usize - 1), b"of" | b"at" | b"for"),
        _ => false,
    };
    if !relative {
        return None;
    }
    let from = body::sentence(r, link);
    r.bodies_before(link).next_back().filter(|f| f.first >= from && f.end + NEAR >= link).and_then(|f| f.thing)
}

/// `From Acme, Ms. Ann Holt, chair, and …`, `On the Acme side, …`, `Representing Acme were …`: whose people a sentence is about from its first words on.
pub(super) fn topic(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let from = body::sentence(r, at).max(body::paragraph(r, at));
    let led = match r.doc.lower(from as usize) {
        b"from" | b"at" | b"representing" | b"on" | b"for" => true,
        _ => return None,
    };
    let f = r.bodies_before(at).rev().take_while(|f| f.first > from).last()?;
    let between = || (from + 1..f.first).all(|t| matches!(r.doc.lower(t as usize), b"the" | b"behalf" | b"of" | b"side"));
    let side = matches!(r.doc.lower(f.end as usize), b"side" | b"were" | b"was" | b"are" | b"is") || r.doc.shape(f.end as usize) == Shape::Comma;
    // `At Acme, engineers like Ann Holt, a pilot, …` is about anything; a name follows at once.
    let soon = r.inside(Kind::Person, f.end, f.end + 10).next().is_some();
    (led && between() && side && soon).then_some(f.thing).flatten()
}

/// How many lines back the heading of a list is looked for, and how long its lines are.
const LINES: usize = 24;
const SHORT: u32 = 28;

/// `The new committee of Acme:` over `Ann Holt – chair`, `Paul Marsh – treasurer`: the only body of the line with a colon that a list stands under.
pub(super) fn heading(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let here = r.doc.line_of(at as usize);
    let line = r.doc.lines.get(here)?;
    // Numbers, bullets, forms of address and the post itself may stand in front.
    if at > line.start + 6 || line.end > line.start + SHORT {
        return None;
    }
    for above in r.doc.lines.get(here.saturating_sub(LINES)..here)?.iter().rev() {
        let mut end = above.end;
        while end > above.start && matches!(r.doc.shape(end as usize - 1), Shape::Stop | Shape::Para | Shape::Break) {
            end -= 1;
        }
        if end > above.start && r.doc.shape(end as usize - 1) == Shape::Colon {
            let mut bodies = r.inside(Kind::Org, above.start, end).filter_map(|(_, f)| f.thing);
            let first = bodies.next()?;
            return bodies.all(|t| t == first).then_some(first);
        }
        if end > above.start + SHORT {
            return None;
        }
    }
    None
}
