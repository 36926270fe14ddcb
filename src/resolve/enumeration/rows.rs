//! Lines of two parts each, as lists of signers, winners and members have them: `Ann Holt, Oxley Trust`, `Zentrix (Peter Olsson)`. What most of a column are,
//! the others of it are too.

use super::super::Found;
use super::super::clue::Clue;
use super::{Member, SURE, Said};
use crate::gazetteer::label::{Label, LabelSet};
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;

/// The most words of a part.
const LONGEST: u32 = 7;
/// So many lines of one form are a table.
const FEWEST: usize = 3;

/// A line's parts, and what stands between them.
struct Row {
    parts: [Member; 2],
    between: Shape,
}

/// Reads all tables of two columns.
pub(super) fn read(doc: &Document<'_>, typed: &[Found], labels: &dyn Fn(u32) -> LabelSet, out: &mut Said) {
    let mut table: Vec<Row> = Vec::new();
    for line in &doc.lines {
        let row = row(doc, typed, line.start, line.end);
        if row.as_ref().is_none_or(|r| table.first().is_some_and(|first| first.between != r.between)) {
            say(doc, &table, labels, out);
            table.clear();
        }
        table.extend(row);
    }
    say(doc, &table, labels, out);
}

fn row(doc: &Document<'_>, typed: &[Found], start: u32, end: u32) -> Option<Row> {
    let mark = |t: u32| matches!(doc.shape(t as usize), Shape::Bullet | Shape::Dash | Shape::Hyphen | Shape::Mark);
    let first = (start..end.min(start + 3)).find(|t| !mark(*t))?;
    let spaced = |t: u32| doc.tokens.get(t as usize).is_some_and(|x| x.spaced);
    let parts = |t: u32| match doc.shape(t as usize) {
        Shape::Comma | Shape::Open => true,
        Shape::Dash | Shape::Hyphen => spaced(t),
        _ => false,
    };
    let mut cut = (first..end.min(first + LONGEST + 1)).find(|t| parts(*t))?;
    let name_end = cut;
    // `Ann Holt (she/her), Oxley Trust`
    if doc.shape(cut as usize) == Shape::Open
        && doc.shape(cut as usize + 1) == Shape::Lower
        && let Some(close) = (cut + 1..cut + 6).find(|t| doc.shape(*t as usize) == Shape::Close)
        && parts(close + 1)
    {
        cut = close + 1;
    }
    let between = doc.shape(cut as usize);
    let stop = if between == Shape::Open { end.checked_sub(1).filter(|t| doc.shape(*t as usize) == Shape::Close)? } else { end };
    Some(Row { parts: [part(doc, typed, first, name_end)?, part(doc, typed, cut + 1, stop)?], between })
}

/// Capitalised words from one token up to another, and what they are when one name found before is just these.
fn part(doc: &Document<'_>, typed: &[Found], first: u32, end: u32) -> Option<Member> {
    let first = first + u32::from(doc.lower(first as usize) == b"the");
    let word = |t: u32| {
        doc.shape(t as usize).is_capital() || matches!(doc.shape(t as usize), Shape::Inner | Shape::Amp | Shape::NumWord | Shape::Initial | Shape::Poss)
    };
    let joint =
        |t: u32| t > first && matches!(doc.lower(t as usize), b"of" | b"for" | b"the" | b"and" | b"in" | b"de" | b"van" | b"von" | b"der" | b"to" | b".");
    if end <= first || end - first > LONGEST || !word(first) || !(first..end).all(|t| word(t) || joint(t)) {
        return None;
    }
    let n = typed.partition_point(|f| f.end <= first);
    let found = typed.get(n).filter(|f| f.first < end);
    let kind = found.map(|f| f.kind);
    // A name inside of the part says nothing of it, and leaves no room.
    let whole = found.is_none_or(|f| f.first == first && f.end == end);
    Some(Member { first, end, known: end, kind: if whole { kind } else { Some(Kind::Other) }, name: n })
}

fn say(doc: &Document<'_>, table: &[Row], labels: &dyn Fn(u32) -> LabelSet, out: &mut Said) {
    if table.len() < FEWEST {
        return;
    }
    let post = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::OtherHead.bit() | Label::Month.bit();
    let personal = Label::OrgHead.bit() | Label::CompanySuffix.bit() | Label::Country.bit() | Label::Org.bit() | Label::Function.bit();
    for column in 0..2 {
        let cells = || table.iter().filter_map(|r| r.parts.get(column));
        let count = |kind: Option<Kind>| cells().filter(|m| m.kind == kind).count();
        let (untyped, people, bodies, places) = (count(None), count(Some(Kind::Person)), count(Some(Kind::Org)), count(Some(Kind::Place)));
        let free = || cells().filter(|m| m.kind.is_none() && (m.first..m.end).all(|t| labels(t) & post == 0));
        if people >= 2 && bodies + places == 0 && 2 * people >= untyped {
            let name = |m: &&Member| {
                (2..=3).contains(&(m.end - m.first)) && (m.first..m.end).all(|t| labels(t) & personal == 0 && doc.shape(t as usize) != Shape::Amp)
            };
            out.people.extend(free().filter(name).map(|m| (m.first, m.end)));
        } else if bodies >= 2 && people + places == 0 && 2 * bodies >= untyped {
            out.clues.extend(free().map(|m| Clue { first: m.first, end: m.end, weight: SURE, of_address: false }));
        }
    }
}
