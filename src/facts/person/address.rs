//! Forms of address before a name: `Rt Hon Sir`, `Prof. Dr.`, and `Drs.` before several.

use crate::facts::Release;
use crate::gazetteer::Cell;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;

/// What stands before one mention.
#[derive(Clone, Debug, Default)]
pub(super) struct Address {
    /// First tokens of the cells, in text order.
    cells: Vec<u32>,
    /// `Professors A, B and C`: each is one.
    shared: bool,
}

/// Forms of address that several mentions share, by the mention's first token: `Drs. A and B`.
///
/// Values are the first tokens of the forms of address.
#[derive(Debug, Default)]
pub(super) struct Addresses {
    shared: FxHashMap<u32, u32>,
}

/// One of those that a plural stands for.
const SINGULAR: [(&str, &str); 18] = [
    ("drs.", "Dr."),
    ("drs", "Dr"),
    ("doctors", "Doctor"),
    ("messrs.", "Mr."),
    ("messrs", "Mr"),
    ("profs.", "Prof."),
    ("profs", "Prof"),
    ("professors", "Professor"),
    ("associate professors", "Associate Professor"),
    ("assistant professors", "Assistant Professor"),
    ("revs.", "Rev."),
    ("hons.", "Hon."),
    ("sirs", "Sir"),
    ("lords", "Lord"),
    ("their excellencies", "Excellency"),
    ("excellencies", "Excellency"),
    ("sarvashri", "Shri"),
    ("sts.", "St."),
];

fn singular(text: &str) -> Option<&'static str> {
    let text = text.to_lowercase();
    SINGULAR.iter().find(|(plural, _)| *plural == text).map(|(_, one)| *one)
}

fn honorific<'a>(r: &Release<'a, '_>, end: u32) -> Option<&'a Cell> {
    let cell = end.checked_sub(1).and_then(|t| r.cell(t))?;
    (cell.end == end && r.gazetteer.labels(cell) & Label::Honorific.bit() != 0).then_some(cell)
}

fn kind_of<'a>(r: &Release<'a, '_>, cell: &'a Cell) -> &'a str {
    r.gazetteer.entries(cell).find(|e| e.label() == "honorific").map_or("", |e| e.kind())
}

impl Addresses {
    /// One pass over the names: a plural before the first of a row is everybody's.
    pub(super) fn of(r: &Release<'_, '_>) -> Addresses {
        let mut out = Addresses::default();
        // The plural, the first of the row, and where the latest ends.
        let mut row: Option<(u32, u32, u32)> = None;
        for f in r.found.iter().filter(|f| f.kind == Kind::Person) {
            let plural = honorific(r, f.first).filter(|c| singular(r.doc.words(c.first as usize, c.end as usize)).is_some());
            row = match (plural, row) {
                (Some(c), _) => Some((c.first, f.first, f.end)),
                (None, Some((c, first, end))) if joined(r, end, f.first) => {
                    // Before one name alone it is no plural: `Drs.` is a degree in Indonesia.
                    out.shared.insert(first, c);
                    out.shared.insert(f.first, c);
                    Some((c, first, f.end))
                }
                _ => None,
            };
        }
        out
    }
}

/// Only commas, `and`, and letters behind a name stand between two names.
fn joined(r: &Release<'_, '_>, end: u32, first: u32) -> bool {
    first > end
        && first < end + 8
        && (end..first).all(|t| {
            matches!(r.doc.shape(t as usize), Shape::Comma | Shape::Amp | Shape::Break)
                || r.doc.lower(t as usize) == b"and"
                || r.labels(t) & Label::PostNominal.bit() != 0
        })
}

/// The form of address of somebody: the first that is more than a courtesy, else the first, where the whole name stands before where a part does.
pub(super) fn best(r: &Release<'_, '_>, addresses: &Addresses, mentions: &[&Found]) -> Address {
    let mut courtesy = None;
    for f in mentions {
        let a = before(r, addresses, f);
        let Some(last) = a.cells.last().and_then(|t| r.cell(*t)) else { continue };
        if a.cells.len() > 1 || kind_of(r, last) != "courtesy" {
            return a;
        }
        courtesy = courtesy.or(Some(a));
    }
    courtesy.unwrap_or_default()
}

/// All that stands before one mention.
fn before(r: &Release<'_, '_>, addresses: &Addresses, f: &Found) -> Address {
    let mut cells: Vec<u32> = Vec::new();
    let mut end = f.first;
    loop {
        if let Some(c) = honorific(r, end) {
            cells.push(c.first);
            end = c.first;
            continue;
        }
        // `His Excellency, Dr X`: a comma behind what stands before other forms of address only.
        let comma = end.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Comma && !cells.is_empty());
        if let Some(c) = comma.and_then(|t| honorific(r, t)).filter(|c| matches!(kind_of(r, c), "style" | "noble" | "clergy")) {
            cells.push(c.first);
            end = c.first;
            continue;
        }
        // `Hon. Justice X`, `H.E. Ambassador X`: a post between the two.
        let post = end
            .checked_sub(1)
            .and_then(|t| r.cell(t))
            .filter(|c| c.end == end && cells.is_empty() && r.gazetteer.labels(c) & Label::RoleTitle.bit() != 0 && r.doc.shape(c.first as usize).is_capital());
        if let Some(c) = post.and_then(|p| honorific(r, p.first)) {
            cells.push(c.first);
            end = c.first;
            continue;
        }
        break;
    }
    // `Mr. and Mrs. Harold Holt`: his is the first.
    if let [only] = cells.as_slice()
        && let Some(and) = only.checked_sub(1).filter(|t| r.doc.lower(*t as usize) == b"and" || r.doc.shape(*t as usize) == Shape::Amp)
        && r.doc.lower(*only as usize).starts_with(b"mrs")
        && let Some(c) = honorific(r, and)
    {
        return Address { cells: vec![c.first], shared: false };
    }
    cells.reverse();
    // `Dr. Sultan Holt`: behind a form of address a title that people are called by is a name.
    if let [.., _, last] = cells.as_slice()
        && r.cell(*last).is_some_and(|c| kind_of(r, c) == "noble")
        && r.labels(*last) & (Label::Given.bit() | Label::GivenX.bit()) != 0
        && cells.iter().rev().nth(1).and_then(|t| r.cell(*t)).is_some_and(|c| matches!(kind_of(r, c), "academic" | "courtesy"))
    {
        cells.pop();
    }
    match addresses.shared.get(&f.first) {
        Some(c) if cells.len() < 2 => Address { cells: vec![*c], shared: true },
        _ => Address { cells, shared: false },
    }
}

impl Address {
    /// The words, without an article.
    pub(super) fn text(&self, r: &Release<'_, '_>) -> Option<String> {
        let words: Vec<String> = self
            .cells
            .iter()
            .filter_map(|t| r.cell(*t))
            .filter_map(|c| {
                let text = r.doc.words(c.first as usize, c.end as usize);
                let text = if self.shared { singular(text).unwrap_or(text) } else { text };
                let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
                let bare = text.get(..4).filter(|the| the.eq_ignore_ascii_case("the ")).and_then(|_| text.get(4..)).unwrap_or(&text);
                // `the late Senator`: whether somebody lives is no form of address.
                (!bare.eq_ignore_ascii_case("late") && !bare.eq_ignore_ascii_case("distinguished")).then(|| bare.to_owned())
            })
            .collect();
        (!words.is_empty()).then(|| words.join(" "))
    }

    /// `Queen Laura`, `Pope Francis`, `Sister Agnes`, `Sir Alan`, `U Thant`: who is addressed so is called by the given name.
    pub(super) fn before_given(&self, r: &Release<'_, '_>) -> bool {
        self.cells.last().and_then(|t| r.cell(*t)).is_some_and(|c| {
            let text = r.doc.words(c.first as usize, c.end as usize).to_lowercase();
            Class::AddressBeforeGiven.holds(text.as_bytes())
        })
    }

    /// `U Win Myint`, `Daw Khin Aye`: people of Burma have no family name.
    pub(super) fn is_burmese(&self, r: &Release<'_, '_>) -> bool {
        self.cells.last().is_some_and(|t| matches!(r.doc.lower(*t as usize), b"u" | b"daw"))
    }

    /// `Mr. Zhao`, `Minister Zhao`: a form of address that the family name follows.
    pub(super) fn formal(r: &Release<'_, '_>, first: u32) -> bool {
        let cell = first.checked_sub(1).and_then(|t| r.cell(t)).filter(|c| c.end == first);
        cell.is_some_and(|c| {
            let labels = r.gazetteer.labels(c);
            labels & Label::Honorific.bit() != 0 && matches!(kind_of(r, c), "courtesy" | "academic")
                || labels & Label::RoleTitle.bit() != 0 && labels & (Label::Honorific.bit() | Label::Given.bit()) == 0
        })
    }
}
