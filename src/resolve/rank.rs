//! Letters that are a rank: in `ZRC Ann Holt, ZRC Ben Marsh and ZRC Jack Law` they say what each of them is, whatever body goes by them.

use super::Found;
use super::compete::Taken;
use super::key::key_number;
use super::link::Alias;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::token::Shape;
use rustc_hash::{FxHashMap, FxHashSet};

/// What letters stand before.
#[derive(Default)]
struct Tally {
    /// The first two different people.
    people: [Option<u32>; 2],
    /// Anything but a person.
    else_where: bool,
}

impl Tally {
    fn note(&mut self, person: Option<u32>) {
        match (person, self.people) {
            (None, _) => self.else_where = true,
            (Some(_), [None, _]) => self.people[0] = person,
            (Some(p), [Some(q), _]) if p != q => self.people[1] = person,
            _ => {}
        }
    }

    fn is_rank(&self) -> bool {
        !self.else_where && self.people[1].is_some()
    }
}

/// Takes out bodies whose letters stand before several people and nowhere else.
pub(crate) fn ranks(doc: &Document<'_>, found: &mut Vec<Found>, taken: &mut Taken, table: &[Alias]) {
    let letters = |f: &Found| f.kind == Kind::Org && f.end == f.first + 1 && doc.shape(f.first as usize) == Shape::Caps;
    if found.iter().filter(|f| letters(f)).nth(1).is_none() {
        return;
    }
    // By their first words: `ZRC Holt` is the same as `ZRC Ann Holt`, but what is counted are people.
    let people: FxHashMap<u32, u32> = found.iter().filter(|f| f.kind == Kind::Person).map(|f| (f.first, f.thing.unwrap_or(f.first))).collect();
    if people.is_empty() {
        return;
    }
    let explained: FxHashSet<u64> = table.iter().map(|a| a.short).collect();
    let mut tallies: FxHashMap<u64, Tally> = FxHashMap::default();
    for f in found.iter().filter(|f| letters(f)) {
        let key = key_number(doc, f.first, f.end);
        if !explained.contains(&key) {
            let person = people.get(&f.end).copied();
            // Somebody whom nothing has told yet: it says nothing.
            if person.is_some() || doc.shape(f.end as usize) != Shape::Cap {
                tallies.entry(key).or_default().note(person);
            }
        }
    }
    let rank = |f: &Found| letters(f) && tallies.get(&key_number(doc, f.first, f.end)).is_some_and(Tally::is_rank);
    if !found.iter().any(rank) {
        return;
    }
    for f in found.iter().filter(|f| rank(f)) {
        taken.take(f.first, f.end, 0);
    }
    found.retain(|f| !rank(f));
    taken.renumber(found);
}
