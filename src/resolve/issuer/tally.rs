//! All capitalised names of a release, and what the signs at their places say together.

use super::runs::{self, Run};
use super::sign::{self, Sign};
use super::{Reader, number, people};
use crate::text::Place;
use rustc_hash::FxHashMap;

/// What all signs of one name say.
#[derive(Debug, Default)]
pub(super) struct Tally {
    /// How often each sign stands there.
    pub(super) signs: [u16; Sign::ALL.len()],
    /// Places of the name by itself; of them inside of sentences.
    pub(super) times: u32,
    pub(super) inside: u32,
    pub(super) first: u32,
    pub(super) end: u32,
}

impl Tally {
    pub(super) fn count(&self, sign: Sign) -> u16 {
        self.signs.get(sign as usize).copied().unwrap_or(0)
    }

    /// What all signs weigh.
    pub(super) fn sum(&self) -> i32 {
        Sign::ALL.iter().zip(self.signs).map(|(s, n)| (i32::from(n) * s.weight()).min(s.most())).sum()
    }
}

/// More names are not kept.
const KEPT: usize = 1 << 12;

/// All names and where they stand. The buffers are kept from text to text.
#[derive(Debug, Default)]
pub(crate) struct Names {
    pub(super) by_number: FxHashMap<u64, u32>,
    pub(super) tallies: Vec<Tally>,
    /// Each place with its tally's.
    pub(super) places: Vec<(Run, u32)>,
}

impl Names {
    fn clear(&mut self) {
        // What one long text left behind is not kept.
        if self.by_number.capacity() > KEPT {
            *self = Names::default();
        }
        self.by_number.clear();
        self.tallies.clear();
        self.places.clear();
    }

    /// Notes all places of all names, and what their signs say.
    pub(super) fn read(&mut self, r: &Reader<'_, '_>) {
        self.clear();
        // All places first: what most names are called once tells nothing, so their signs need not be read.
        runs::headlines(r, &mut |run| self.note(r, run));
        let headlines = self.places.len();
        runs::each(r, &mut |run| self.note(r, run));
        let mut signs = Vec::new();
        for (n, (run, place)) in self.places.iter().enumerate() {
            let Some(t) = self.tallies.get_mut(*place as usize).filter(|t| t.times >= 2 || people(r, t)) else { continue };
            signs.clear();
            if n < headlines {
                signs.push(Sign::Headline);
            } else {
                sign::read(r, *run, &mut signs);
            }
            for s in &signs {
                if let Some(n) = t.signs.get_mut(*s as usize) {
                    *n = n.saturating_add(1);
                }
            }
        }
    }

    fn note(&mut self, r: &Reader<'_, '_>, run: Run) {
        let Names { by_number, tallies, places } = self;
        let place = *by_number.entry(number(r.doc, run.first, run.end)).or_insert_with(|| {
            tallies.push(Tally { first: run.first, end: run.end, ..Tally::default() });
            tallies.len() as u32 - 1
        });
        if let Some(t) = tallies.get_mut(place as usize) {
            t.times += 1;
            t.inside += u32::from(r.place(run.first) == Place::Mid);
        }
        places.push((run, place));
    }
}
