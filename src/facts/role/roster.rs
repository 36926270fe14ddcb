//! Lines of one form in a row, each with a name and what its bearer is: `Treasurer – Ann Holt`, `Women's Rep Jane Marsh`, `Paul Tate, Owner, Narrow Gate Farm`.
//!
//! Where most lines of such a list hold a known post, the words in the same place of the others are posts too, and what stands where the others name their
//! body is one.

use super::claim::Claim;
use super::list::{Place, held_at, line_begins, line_ends};
use super::{none, own, sender, wording};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::Line;
use crate::text::token::Shape;

const RULE: &str = "list-of-lines";
/// Below all rules: it fills what they leave out.
const LAST: i8 = -100;
/// Above all: the body of the line is told by its place.
const FIRST: i8 = 61;
/// How many lines make a list, how long a title and a line are at most.
const FEW: usize = 3;
const TITLE: u32 = 9;
const LONG: u32 = 40;

/// One line of a list.
struct Item {
    holder: u32,
    title: (u32, u32),
    /// What stands behind the comma that ends the title.
    behind: Option<(u32, u32)>,
    /// Does the name stand in front?
    name_first: bool,
    line: usize,
}

fn has_head(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    (first..end).any(|t| r.labels(t) & heads != 0)
}

/// A name alone on one side of a line and words on the other.
fn item(r: &Release<'_, '_>, n: usize, line: Line) -> Option<Item> {
    let (first, end) = (line_begins(r, line), line_ends(r, line));
    if end < first + 3 || end > first + LONG || r.doc.shape(end as usize - 1) == Shape::Stop {
        return None;
    }
    let address = |t: u32| r.labels(t) & (Label::Honorific.bit() | Label::PostNominal.bit()) != 0 || r.doc.shape(t as usize) == Shape::Dot;
    let mut people = r.inside(Kind::Person, first, end).map(|(_, f)| f);
    let f: &Found = people.next()?;
    let holder = f.thing?;
    let word = |t: u32| {
        r.doc.shape(t as usize).is_capital()
            || matches!(r.doc.shape(t as usize), Shape::Amp | Shape::Hyphen | Shape::Slash | Shape::Poss)
            || r.labels(t) & (Label::RoleHead.bit() | Label::RoleMod.bit() | Label::RoleTitle.bit() | Label::RoleStatus.bit()) != 0
            || matches!(r.doc.lower(t as usize), b"of" | b"and" | b"for" | b"the" | b"to" | b"in" | b"at")
    };
    if (first..f.first).all(address) {
        let mut at = f.end;
        while at < end && (r.doc.shape(at as usize) == Shape::Comma || address(at)) {
            at += 1;
        }
        if !matches!(r.doc.shape(at.saturating_sub(1) as usize), Shape::Comma) && !address(at.saturating_sub(1)) {
            return None;
        }
        let stop = (at..end).find(|t| matches!(r.doc.shape(*t as usize), Shape::Comma | Shape::Open)).unwrap_or(end);
        let title = (at, stop);
        let behind = (r.doc.shape(stop as usize) == Shape::Comma).then(|| {
            let close = (stop + 1..end).find(|t| matches!(r.doc.shape(*t as usize), Shape::Open)).unwrap_or(end);
            (stop + 1, close)
        });
        let plain = stop > at && stop <= at + TITLE && (at..stop).all(word) && people.next().is_none();
        return plain.then_some(Item { holder, title, behind, name_first: true, line: n });
    }
    // What stands behind the name is letters, brackets and numbers at most.
    let tail = (f.end..end).all(|t| {
        address(t)
            || matches!(
                r.doc.shape(t as usize),
                Shape::Open | Shape::Close | Shape::Num | Shape::Comma | Shape::Caps | Shape::Email | Shape::Bar | Shape::NumWord
            )
    });
    let mut stop = f.first;
    while stop > first && address(stop - 1) {
        stop -= 1;
    }
    while stop > first && matches!(r.doc.shape(stop as usize - 1), Shape::Colon | Shape::Dash | Shape::Hyphen | Shape::Bar) {
        stop -= 1;
    }
    let title = (first, stop);
    let plain = tail && stop > first && stop <= first + TITLE && (first..stop).all(word) && people.next().is_none() && r.doc.shape(first as usize).is_capital();
    plain.then_some(Item { holder, title, behind: None, name_first: false, line: n })
}

/// Is a stretch nothing but the name of a place or of a body, or a date?
fn is_name(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    r.found.get(r.found.partition_point(|f| f.first < first)).is_some_and(|f| f.first == first && f.end == end)
}

/// `Upper West Coast`: whom somebody stands for, told by the place.
fn of_place(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let ground = Label::Direction.bit() | Label::PlaceHead.bit() | Label::Region.bit() | Label::City.bit() | Label::Country.bit() | Label::Subdivision.bit();
    (first..end).any(|t| r.labels(t) & ground != 0) || r.inside(Kind::Place, first, end).next().is_some()
}

fn whole_body(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    r.inside(Kind::Org, first, end).map(|(_, f)| f).find(|f| f.first <= first + 1 && f.end == end).and_then(|f| f.thing)
}

/// Do the last word or its form say that a stretch names a body?
fn is_called_body(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let heads = Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::CompanySuffix.bit();
    end > first + 1 && r.labels(end - 1) & heads != 0 && r.labels(end - 1) & Label::RoleMod.bit() == 0
}

/// The lists of the release: each the items of lines in a row.
fn lists(r: &Release<'_, '_>) -> Vec<Vec<Item>> {
    let mut out: Vec<Vec<Item>> = Vec::new();
    let mut gap = 0;
    for (n, line) in r.doc.lines.iter().enumerate() {
        match item(r, n, *line) {
            Some(i) => {
                let same = out.last().and_then(|l| l.last()).is_some_and(|l| l.name_first == i.name_first && l.line + 2 >= i.line) && gap < 2;
                match out.last_mut().filter(|_| same) {
                    Some(list) => list.push(i),
                    None => out.push(vec![i]),
                }
                gap = 0;
            }
            None => gap += 1,
        }
    }
    out.retain(|l| l.len() >= FEW && 2 * l.iter().filter(|i| has_head(r, i.title)).count() >= l.len());
    out
}

/// `President and CEO`: one post each.
fn posts(r: &Release<'_, '_>, title: (u32, u32)) -> Vec<(u32, u32)> {
    let joint = (title.0 + 1..title.1.saturating_sub(1)).find(|t| matches!(r.doc.lower(*t as usize), b"and" | b"&"));
    match joint.filter(|t| has_head(r, (title.0, *t)) && has_head(r, (t + 1, title.1)) && r.labels(t - 1) & Label::RoleHead.bit() != 0) {
        Some(t) => vec![(title.0, t), (t + 1, title.1)],
        None => vec![title],
    }
}

/// What the places of words in lists tell beyond the rules.
pub(super) fn claims(r: &Release<'_, '_>) -> Vec<Claim> {
    let mut out = Vec::new();
    for list in lists(r) {
        let told = list.iter().filter_map(|i| i.behind).count();
        let bodies = list.iter().filter_map(|i| i.behind).filter(|b| whole_body(r, *b).is_some() || is_called_body(r, *b)).count();
        let by_place = told >= FEW && 2 * bodies >= told;
        let mostly = 5 * list.iter().filter(|i| has_head(r, i.title)).count() >= 3 * list.len();
        for i in &list {
            let head = has_head(r, i.title);
            if is_name(r, i.title) || !head && of_place(r, i.title) || none::is_award(r, i.title) || wording::is_address(r, i.title) || !head && !mostly {
                continue;
            }
            let ((organization, organization_name, guessed), priority) = match i.behind {
                // `Owner, Narrow Gate Farm`
                Some(body) if by_place => {
                    let typed = whole_body(r, body);
                    if is_name(r, body) && typed.is_none() || has_head(r, body) {
                        continue;
                    }
                    ((typed, Some(body), false), FIRST)
                }
                Some(_) => continue,
                None if i.name_first && !head => continue,
                None => (held_at(r, i.line, &Place { title: i.title, body: None }), LAST),
            };
            out.extend(posts(r, i.title).into_iter().map(|title| Claim {
                holder: i.holder,
                title,
                end: organization_name.map_or(title.1, |b| b.1),
                organization,
                organization_name: organization_name.filter(|_| organization.is_none()),
                relative_to: None,
                priority,
                rule: RULE,
                certainty: Certainty::Likely,
                matched: (RULE, i.title.0, i.title.1),
                guessed,
                left: false,
                behind: false,
            }));
        }
    }
    out
}

/// In a list of officers those whose line tells no body are of the same as the others.
pub(super) fn share(r: &Release<'_, '_>, kept: &mut [Claim]) {
    for list in lists(r).iter().filter(|l| l.first().is_some_and(|i| !i.name_first || i.behind.is_none())) {
        let (Some(first), Some(last)) = (list.first(), list.last()) else { continue };
        let range = kept.partition_point(|c| c.title.0 < first.title.0)..kept.partition_point(|c| c.title.0 < last.title.1);
        let Some(claims) = kept.get_mut(range) else { continue };
        let mut bodies = claims.iter().filter_map(|c| c.organization);
        let Some(body) = bodies.next().filter(|b| bodies.all(|o| o == *b)) else { continue };
        let seats = |c: &Claim| {
            !sender::is_public(r, c.title) || own::is_officer(r, c.title) || matches!(r.doc.lower(c.title.1.saturating_sub(1) as usize), b"captain" | b"deputy")
        };
        for c in claims.iter_mut().filter(|c| c.organization.is_none() && c.organization_name.is_none() && seats(c)) {
            if !wording::is_occupation(r, c.title) && !none::is_rank(r, c.title) {
                (c.organization, c.guessed) = (Some(body), true);
            }
        }
    }
}
