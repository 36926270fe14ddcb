//! A release after everything was decided: what all writers of records read.

use crate::gazetteer::{Cell, Gazetteer};
use crate::record::PartialDate;
use crate::resolve::Found;
use crate::resolve::link::Thing;
use crate::rules::Phase;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;
use core::cell::OnceCell;
use rustc_hash::{FxHashMap, FxHashSet};

/// The decided release.
#[derive(Debug)]
pub(crate) struct Release<'a, 't> {
    pub(crate) doc: &'a Document<'t>,
    pub(crate) gazetteer: &'a Gazetteer,
    pub(crate) cells: &'a [Cell],
    /// The place of the cell of every eighth token.
    pub(crate) cell_of: &'a [u32],
    /// All names, dates and amounts, in text order, without overlaps.
    pub(crate) found: &'a [Found],
    pub(crate) things: &'a [Thing],
    /// Ids of the things as the report gives them (`org1`), by thing.
    pub(crate) ids: Vec<Option<String>>,
    /// Mentions of all things, thing by thing: places in `found`.
    pub(crate) mentions: Vec<u32>,
    /// Where those of each thing begin, and the end of all.
    pub(crate) by_thing: Vec<u32>,
    /// What the relation phases matched, in text order. A slot's `mention` is a place in `found`.
    pub(crate) matches: &'a [Candidate],
    /// (short, long) token ranges of the release's acronym table.
    pub(crate) acronyms: &'a [crate::resolve::definition::Definition],
    /// The letters of the release's addresses.
    pub(crate) owners: &'a FxHashSet<String>,
    /// Nothing but dates and durations is wanted, and nothing else was looked for.
    pub(crate) dates_alone: bool,
    /// What is asked of the whole release, kept once it is known.
    pub(crate) known: Known<'a>,
    /// The day of publication, given or read off the release.
    pub(crate) published: Option<PartialDate>,
}

/// What is asked of the whole release: found when it is first asked.
#[derive(Debug, Default)]
pub(crate) struct Known<'a> {
    /// How much speaks for each country as that whose money a bare `$` is.
    pub(crate) money_votes: OnceCell<FxHashMap<super::amount::Country, u32>>,
    /// The country of the dateline's place.
    pub(crate) stands_in: OnceCell<super::amount::Country>,
    /// The body that the release is about.
    pub(crate) issuer: OnceCell<Option<super::issuer::Issuer>>,
    /// Does a body take over another: then it is not sure whose posts are meant.
    pub(crate) taken_over: OnceCell<bool>,
    /// The first place in `found` of each country, by its code.
    pub(crate) countries: OnceCell<FxHashMap<&'a str, usize>>,
    /// Places in `found` of all bodies.
    pub(crate) named_bodies: OnceCell<Vec<u32>>,
    /// The country in each body's name, by thing.
    pub(crate) bodies: OnceCell<Vec<Option<&'a str>>>,
    /// Where the release says that somebody sits, and the country.
    pub(crate) seats: OnceCell<Vec<(u32, &'a str)>>,
    /// The day that the release itself bears.
    pub(crate) own_day: OnceCell<Option<PartialDate>>,
    /// Things by the number in their ids, for each kind.
    pub(crate) numbered: [Vec<u32>; 4],
    /// What each place is, by thing.
    pub(super) places: Vec<Option<super::place::Reading<'a>>>,
    /// For each thing the first that is the same place; empty where all are their own.
    pub(crate) same_places: Vec<u32>,
}

/// How many tokens share one place of a cell.
const STRIDE: usize = 8;

/// The places of cells that [`Release::cell_of`] holds.
pub(crate) fn index_cells(cells: &[Cell], out: &mut Vec<u32>) {
    out.clear();
    for (n, c) in cells.iter().enumerate() {
        out.resize((c.end as usize).div_ceil(STRIDE), n as u32);
    }
}

/// The cell that holds a token. `cell_of`: what [`index_cells`] made of the cells.
pub(crate) fn cell_at<'a>(cells: &'a [Cell], cell_of: &[u32], token: u32) -> Option<&'a Cell> {
    let from = *cell_of.get(token as usize / STRIDE)? as usize;
    cells.get(from..)?.iter().find(|c| c.end > token)
}

/// What ids of each kind begin with.
pub(crate) const PREFIXES: [&str; 4] = ["org", "person", "place", "other"];

/// How far back is looked for what a word stands for, in tokens: further back only texts reach that are no releases.
pub(crate) const FAR: u32 = 4096;

impl<'a, 't> Release<'a, 't> {
    /// The thing of an id.
    pub(crate) fn thing_of(&self, id: &str) -> Option<u32> {
        let (things, number) = self.known.numbered.iter().zip(PREFIXES).find_map(|(t, p)| Some((t, id.strip_prefix(p)?)))?;
        things.get(number.parse::<usize>().ok()?.checked_sub(1)?).copied()
    }

    /// Matches of one relation phase.
    pub(crate) fn of(&self, phase: Phase) -> impl Iterator<Item = &'a Candidate> {
        self.matches.iter().filter(move |c| c.phase == phase)
    }

    /// The mentions of a thing, in text order.
    pub(crate) fn mentions_of(&self, thing: u32) -> impl Iterator<Item = &'a Found> {
        let found = self.found;
        self.places_of(thing).iter().filter_map(move |i| found.get(*i as usize))
    }

    /// The same as places in `found`.
    pub(crate) fn places_of(&self, thing: u32) -> &[u32] {
        let at = |n: usize| self.by_thing.get(n).map(|x| *x as usize);
        let range = at(thing as usize).zip(at(thing as usize + 1));
        range.and_then(|(from, to)| self.mentions.get(from..to)).unwrap_or(&[])
    }

    /// The mention that a slot is.
    pub(crate) fn mention(&self, slot: &Slot) -> Option<&'a Found> {
        slot.mention.and_then(|m| self.found.get(m as usize))
    }

    /// The record id of a mention's thing.
    pub(crate) fn id(&self, f: &Found) -> Option<&str> {
        f.thing.and_then(|t| self.ids.get(t as usize)).and_then(Option::as_deref)
    }

    /// The words of a thing's fullest mention.
    pub(crate) fn name(&self, thing: u32) -> &'t str {
        self.things.get(thing as usize).and_then(|t| self.found.get(t.fullest)).map_or("", |f| self.doc.words(f.first as usize, f.end as usize))
    }

    /// What the lists say of a thing's fullest mention.
    pub(crate) fn entries(&self, thing: u32) -> Vec<crate::gazetteer::index::Entry<'a>> {
        let f = self.things.get(thing as usize).and_then(|t| self.found.get(t.fullest));
        f.map(|f| self.gazetteer.named(self.doc, f.first, f.end).collect()).unwrap_or_default()
    }

    /// The words of a mention.
    pub(crate) fn words(&self, f: &Found) -> &'t str {
        self.doc.words(f.first as usize, f.end as usize)
    }

    /// Byte offsets of a token range.
    pub(crate) fn span(&self, first: u32, end: u32) -> (usize, usize) {
        let r = self.doc.bytes(first as usize, end as usize);
        (r.start, r.end)
    }

    /// Names of a kind that stand inside a token range.
    pub(crate) fn inside(&self, kind: Kind, first: u32, end: u32) -> impl Iterator<Item = (usize, &'a Found)> {
        let from = self.found.partition_point(|f| f.first < first);
        self.found.iter().enumerate().skip(from).take_while(move |(_, f)| f.end <= end).filter(move |(_, f)| f.kind == kind)
    }

    /// Mentions of bodies that begin before a token, in text order: from the last one back nothing else is passed.
    pub(crate) fn bodies_before(&self, at: u32) -> impl DoubleEndedIterator<Item = &'a Found> {
        let body = |f: &Found| f.kind == Kind::Org && !self.is_ticker(f) && !self.is_carrier(f);
        let all = self.known.named_bodies.get_or_init(|| (0..).zip(self.found).filter(|(_, f)| body(f)).map(|(n, _)| n).collect());
        let mention = |n: &u32| self.found.get(*n as usize);
        let behind = all.partition_point(|n| mention(n).is_some_and(|f| f.first < at));
        all.get(..behind).unwrap_or(&[]).iter().filter_map(mention)
    }

    /// `Zentrix (TSX: ZTX; NYSE: ZT)`: where the shares are, no body that the text goes on about.
    fn is_ticker(&self, f: &Found) -> bool {
        let exchange = crate::gazetteer::label::Label::Exchange.bit();
        let before = f.first.checked_sub(1).map(|t| self.doc.shape(t as usize));
        self.doc.shape(f.end as usize) == Shape::Colon
            && (before == Some(Shape::Open) || matches!(before, Some(Shape::Semi | Shape::Comma | Shape::Slash)) && self.labels(f.first) & exchange != 0)
    }

    /// `LEEDS, May 3 /PRNewswire/ --`, `(GLOBE NEWSWIRE) –`: who carries the release, set off behind its date.
    pub(crate) fn is_carrier(&self, f: &Found) -> bool {
        let before = f.first.checked_sub(1).map(|t| self.doc.shape(t as usize));
        let end = f.end as usize;
        match (before, self.doc.shape(end)) {
            (Some(Shape::Slash), Shape::Slash) => matches!(self.doc.shape(end + 1), Shape::Dash | Shape::Hyphen),
            (Some(Shape::Open), Shape::Close) => {
                let wire = self.doc.lower(end - 1).ends_with(b"wire") || self.doc.lower(end - 1).ends_with(b"wired");
                wire && matches!(self.doc.shape(end + 1), Shape::Dash | Shape::Hyphen)
            }
            _ => false,
        }
    }

    /// Where a country is named first, by its code.
    pub(crate) fn country(&self, code: &str) -> Option<&'a Found> {
        let first = || {
            let mut out = FxHashMap::default();
            for (n, f) in self.found.iter().enumerate().filter(|(_, f)| f.kind == Kind::Place) {
                for e in self.gazetteer.named(self.doc, f.first, f.end).filter(|e| e.label() == "country") {
                    out.entry(e.country()).or_insert(n);
                }
            }
            out
        };
        self.known.countries.get_or_init(first).get(code).and_then(|n| self.found.get(*n))
    }

    /// The cell that holds a token.
    pub(crate) fn cell(&self, token: u32) -> Option<&'a Cell> {
        cell_at(self.cells, self.cell_of, token)
    }

    /// The cells from that of a token on, or from a few before it.
    pub(crate) fn cells_from(&self, token: u32) -> &'a [Cell] {
        let from = self.cell_of.get(token as usize / STRIDE);
        from.and_then(|n| self.cells.get(*n as usize..)).unwrap_or(&[])
    }

    /// The labels of the cell that holds a token.
    pub(crate) fn labels(&self, token: u32) -> crate::gazetteer::label::LabelSet {
        self.cell(token).map_or(0, |c| self.gazetteer.labels(c))
    }

    /// The body that the release is about: `the company` means it.
    pub(crate) fn issuer(&self) -> Option<u32> {
        self.known.issuer.get_or_init(|| super::issuer::of(self)).map(|i| i.thing)
    }

    /// The same, when it is sure which body that is.
    pub(crate) fn sure_issuer(&self) -> Option<u32> {
        self.issuer().filter(|_| self.known.issuer.get().copied().flatten().is_some_and(|i| i.sure))
    }
}
