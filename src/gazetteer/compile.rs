//! From list rows to the two tables: a perfect-hash table of words, a trie of names over word slots.
//!
//! Runs in `build.rs` for the project's lists and at run time for a caller's own; [`super::index`] reads the result in place.

use super::format::{FormatError, Row};
use super::label::{Label, LabelSet, bits};
use crate::text::fold::fold;
use crate::text::hash::{self, Key};
use crate::text::scan::scan;
use crate::text::token::{Case, Shape, Token};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Labels whose entries say more than that they match: a code, a kind, a value.
const WITH_RECORD: &[&str] = &[
    "country", "demonym", "region", "natural", "subdivision", "state-abbreviation", "county", "city", "place-head", "honorific", "role-title", "role-head",
    "role-status", "org", "org-head", "other", "other-head", "month", "weekday", "season", "number-word", "ordinal", "time-unit", "day-part", "time-modifier",
    "named-day", "time-zone", "currency", "magnitude", "speech-verb",
];

/// How many parts the tables have; their lengths stand in front.
pub(crate) const PARTS: usize = 9;
/// Each part begins at a multiple of this, so that a row of the word table lies in one line of the cache.
pub(crate) const ALIGN: usize = 64;
/// Words up to this length stand whole in their row of the table.
pub(crate) const LONGEST_IN_ROW: usize = 16;

#[derive(Default)]
struct Hit {
    sets: [LabelSet; 3],
    entries: BTreeSet<u32>,
}

#[derive(Default)]
struct Node {
    hit: Hit,
    children: BTreeMap<String, usize>,
}

/// What the lists become.
#[derive(Debug)]
pub(crate) struct Tables {
    pub(crate) data: Vec<u8>,
    /// The strings of all entries, one behind the other.
    pub(crate) words: String,
}

/// Collects rows, then writes the tables.
#[derive(Default)]
pub(crate) struct Compiler {
    words: BTreeMap<String, Hit>,
    roots: BTreeMap<String, usize>,
    nodes: Vec<Node>,
    strings: String,
    known_strings: HashMap<String, u32>,
    entries: Vec<u8>,
    count: u32,
    lexicon: BTreeSet<String>,
    heads: BTreeSet<String>,
    endings: Vec<(String, u8)>,
}

impl Compiler {
    /// Notes a list's ordinary words first: an acronym that is one (`WHO`) matches in capitals only.
    #[allow(dead_code)] // build.rs calls it; a list of a caller's own is taken as it is
    pub(crate) fn note_words(&mut self, rows: &[Row<'_>]) {
        self.heads.extend(rows.iter().filter(|r| r.label.starts_with("org-head")).map(|r| r.surface.to_owned()));
        for row in rows.iter().filter(|r| r.label.contains("verb") || r.label.contains("noun") || r.label.contains("function") || r.label.contains("ad")) {
            if row.surface.bytes().all(|b| b.is_ascii_lowercase()) {
                self.lexicon.insert(row.surface.to_owned());
            }
        }
    }

    /// Adds a list. Fails on a surface that holds no token, or is too long.
    pub(crate) fn add(&mut self, file: &str, rows: &[Row<'_>]) -> Result<(), FormatError> {
        for row in rows {
            self.row(row).map_err(|cause| FormatError { file: file.to_owned(), line: row.line, cause })?;
        }
        Ok(())
    }

    fn row(&mut self, row: &Row<'_>) -> Result<(), String> {
        if row.label == "surname-ending" {
            let least = row.value.parse().unwrap_or(6);
            self.endings.push((row.surface.trim_start_matches('-').to_owned(), least));
            return Ok(());
        }
        // `Department of`, `School of Medicine` would hide the head from the rules, which read `of` themselves.
        if row.label == "org-head" && row.surface.contains(" of ") || row.label.ends_with("-head") && row.surface.ends_with(" of") {
            return Ok(());
        }
        // `Latin America and the Caribbean` are two places; `U.S. Rep.` is a place and a title.
        if row.label == "region" && row.surface.contains(" and ")
            || row.label.starts_with("role-title") && (row.surface.starts_with("U.S. ") || row.surface.starts_with("US "))
        {
            return Ok(());
        }
        let mut set: LabelSet = row.label.split(',').map(|l| bits(l, row.kind, row.value, row.flags)).fold(0, |a, b| a | b);
        // `Churches`, `Universities` are many bodies: no name's head, but a word of one (`Council of Churches`).
        if row.label.starts_with("org-head") && self.plural_head(row.surface) {
            set = Label::OrgHeadPlural.bit();
        }
        let entry = if row.label.split(',').any(|l| WITH_RECORD.contains(&l)) { Some(self.entry(row)?) } else { None };
        let exact = row.flags.split(',').any(|f| f == "s");
        // The parts of `Washington, D.C.` are two places.
        let place = matches!(row.label, "city" | "subdivision" | "county" | "country");
        if !(place && row.surface.contains(',')) {
            self.surface(row.surface, set, entry, exact)?;
        }
        for alias in row.aliases.split('|').filter(|a| !(a.is_empty() || place && a.contains(','))) {
            self.surface(alias, set, entry, exact)?;
        }
        if !row.acronym.is_empty() {
            self.surface(row.acronym, set, entry, true)?;
        }
        Ok(())
    }

    fn plural_head(&self, surface: &str) -> bool {
        let singular = |end: &str, with: &str| surface.strip_suffix(end).is_some_and(|s| self.heads.contains(&format!("{s}{with}")));
        !surface.contains(' ')
            && !matches!(surface, "Services" | "Industries" | "Laboratories" | "Systems" | "Partners" | "Airlines" | "Sciences" | "Securities")
            && (singular("s", "") || singular("ies", "y") || singular("es", ""))
    }

    fn string(&mut self, s: &str) -> Result<u32, String> {
        if s.is_empty() {
            return Ok(0);
        }
        if let Some(at) = self.known_strings.get(s) {
            return Ok(*at);
        }
        let len = u8::try_from(s.len()).map_err(|_| format!("`{s}` is longer than 255 bytes"))?;
        // Place and length in one number; nought is the empty string.
        let at = (self.strings.len() as u32) << 8 | u32::from(len);
        self.strings.push_str(s);
        self.known_strings.insert(s.to_owned(), at);
        Ok(at)
    }

    /// Little-endian numbers, strings by their place in the pool.
    fn entry(&mut self, row: &Row<'_>) -> Result<u32, String> {
        let name = if row.name.is_empty() { row.surface } else { row.name };
        let value = row.value.parse::<i32>().unwrap_or(i32::MIN);
        let fields = [
            self.string(row.label)?,
            self.string(row.kind)?,
            self.string(row.country)?,
            self.string(row.subdivision)?,
            self.string(row.id)?,
            self.string(name)?,
            self.string(row.acronym)?,
            self.string(row.parent)?,
            self.string(row.from)?,
            self.string(row.to)?,
            self.string(row.flags)?,
            if value == i32::MIN { self.string(row.value)? } else { 0 },
            value as u32,
        ];
        for f in fields {
            self.entries.extend_from_slice(&f.to_le_bytes());
        }
        self.count += 1;
        Ok(self.count - 1)
    }

    fn surface(&mut self, surface: &str, set: LabelSet, entry: Option<u32>, exact: bool) -> Result<(), String> {
        let mut tokens = Vec::new();
        scan(surface, &mut tokens);
        let (mut keys, mut shapes) = (Vec::new(), Vec::new());
        for t in &tokens {
            let key = fold(surface.get(t.range()).unwrap_or(""));
            if key.is_empty() || key.len() > 255 {
                return Err(format!("`{surface}` has a word that is empty or longer than 255 bytes"));
            }
            keys.push(key);
            shapes.push(t.shape);
        }
        let cases = self.cases(surface, &tokens, exact);
        for key in &keys {
            self.words.entry(key.clone()).or_default();
        }
        let hit = match keys.as_slice() {
            [] => return Err(format!("`{surface}` holds no word")),
            [one] => self.words.entry(one.clone()).or_default(),
            [first, rest @ ..] => {
                let mut at = *self.roots.entry(first.clone()).or_insert_with(|| push_node(&mut self.nodes));
                for key in rest {
                    let next = self.nodes.get(at).and_then(|n| n.children.get(key)).copied();
                    at = match next {
                        Some(n) => n,
                        None => {
                            let n = push_node(&mut self.nodes);
                            if let Some(node) = self.nodes.get_mut(at) {
                                node.children.insert(key.clone(), n);
                            }
                            n
                        }
                    };
                }
                match self.nodes.get_mut(at) {
                    Some(n) => &mut n.hit,
                    None => return Ok(()),
                }
            }
        };
        for (i, on) in cases.into_iter().enumerate() {
            if on && let Some(s) = hit.sets.get_mut(i) {
                *s |= set;
            }
        }
        hit.entries.extend(entry);
        Ok(())
    }

    /// In which of lower case, capitalised and all capitals a surface matches.
    fn cases(&self, surface: &str, tokens: &[Token], exact: bool) -> [bool; 3] {
        let own = case_of(tokens.iter().map(|t| t.shape));
        if exact {
            return [own == Case::Lower, own == Case::Cap, own == Case::Caps];
        }
        match own {
            Case::Lower => [true, true, true],
            Case::Cap => [false, true, true],
            // `Unicef`, `Nasdaq`; not `Who`.
            Case::Caps => [false, surface.len() >= 4 && surface.is_ascii() && !self.lexicon.contains(&surface.to_ascii_lowercase()), true],
        }
    }

    /// The tables, as one run of bytes, and the strings of their entries.
    pub(crate) fn finish(self) -> Tables {
        let mut sets: Vec<LabelSet> = vec![0];
        let mut set_ids: HashMap<LabelSet, u16> = HashMap::from([(0, 0)]);
        let mut intern = |s: LabelSet| {
            *set_ids.entry(s).or_insert_with(|| {
                sets.push(s);
                (sets.len() - 1) as u16
            })
        };
        let mut postings: Vec<u32> = vec![0];
        let mut post = |entries: &BTreeSet<u32>| {
            if entries.is_empty() {
                return 0u32;
            }
            let at = postings.len() as u32;
            postings.push(entries.len() as u32);
            postings.extend(entries.iter());
            at
        };
        let keys: Vec<&String> = self.words.keys().collect();
        let (displacements, slot_of, slots) = perfect(&keys);
        let slot_ids: HashMap<&str, u32> = keys.iter().zip(&slot_of).map(|(k, s)| (k.as_str(), *s)).collect();
        let slot_id = |w: &str| slot_ids.get(w).copied().unwrap_or(0);

        // Breadth first, children in a row and sorted by slot, so that a look-up is a binary search.
        let mut order: Vec<usize> = self.roots.values().copied().collect();
        let mut place: Vec<u32> = vec![0; self.nodes.len()];
        let mut rows: Vec<[u8; 20]> = vec![[0; 20]];
        // A bit in twelve is set: nearly every pair that is not in the trie is told at once.
        let mut pairs = vec![0u8; self.nodes.len().next_power_of_two()];
        let mut at = 0;
        for (i, n) in order.iter().enumerate() {
            if let Some(p) = place.get_mut(*n) {
                *p = (i + 1) as u32;
            }
        }
        let mut word_of: Vec<u32> = vec![0; self.nodes.len()];
        for (w, n) in &self.roots {
            if let Some(x) = word_of.get_mut(*n) {
                *x = slot_id(w);
            }
        }
        while let Some(&n) = order.get(at) {
            at += 1;
            let Some(node) = self.nodes.get(n) else { continue };
            let first = (order.len() + 1) as u32;
            let mut children: Vec<(u32, usize)> = node.children.iter().map(|(w, c)| (slot_id(w), *c)).collect();
            children.sort_unstable();
            for (w, c) in &children {
                order.push(*c);
                if let Some(p) = place.get_mut(*c) {
                    *p = order.len() as u32;
                }
                if let Some(x) = word_of.get_mut(*c) {
                    *x = *w;
                }
                let bit = hash::pair(at as u32, *w, pairs.len() as u32 * 8);
                if let Some(byte) = pairs.get_mut(bit as usize / 8) {
                    *byte |= 1 << (bit % 8);
                }
            }
            let mut row = Vec::with_capacity(20);
            row.extend_from_slice(&word_of.get(n).copied().unwrap_or(0).to_le_bytes());
            row.extend_from_slice(&(if children.is_empty() { 0 } else { first }).to_le_bytes());
            row.extend_from_slice(&(children.len() as u16).to_le_bytes());
            for s in node.hit.sets {
                row.extend_from_slice(&intern(s).to_le_bytes());
            }
            row.extend_from_slice(&post(&node.hit.entries).to_le_bytes());
            let mut fixed = [0u8; 20];
            fixed.iter_mut().zip(&row).for_each(|(a, b)| *a = *b);
            rows.push(fixed);
        }

        // Words that stand second or later in a name: after another word no name goes on.
        let inner: BTreeSet<&str> = self.nodes.iter().flat_map(|n| n.children.keys().map(String::as_str)).collect();
        let mut key_pool: Vec<u8> = Vec::new();
        let mut table: Vec<[u8; 32]> = vec![[0; 32]; slots as usize];
        for ((key, hit), slot) in self.words.iter().zip(&slot_of) {
            let mut row = Vec::with_capacity(32);
            // A short word stands in its row; of a longer one its place among the long ones.
            let word = Key::new(key.as_bytes());
            if key.len() > LONGEST_IN_ROW {
                row.extend_from_slice(&(key_pool.len() as u64).to_le_bytes());
                key_pool.extend_from_slice(key.as_bytes());
            } else {
                row.extend_from_slice(&word.first.to_le_bytes());
            }
            row.extend_from_slice(&word.last.to_le_bytes());
            row.extend_from_slice(&post(&hit.entries).to_le_bytes());
            let root = self.roots.get(key).and_then(|n| place.get(*n)).copied().unwrap_or(0);
            row.extend_from_slice(&root.to_le_bytes());
            for s in hit.sets {
                row.extend_from_slice(&intern(s).to_le_bytes());
            }
            row.push(key.len() as u8);
            row.push(u8::from(inner.contains(key.as_str())));
            if let Some(t) = table.get_mut(*slot as usize) {
                t.iter_mut().zip(&row).for_each(|(a, b)| *a = *b);
            }
        }
        let mut endings = Vec::new();
        for (e, least) in &self.endings {
            endings.extend_from_slice(&[*least, e.len() as u8]);
            endings.extend_from_slice(e.as_bytes());
        }
        let parts: [Vec<u8>; PARTS] = [
            displacements.iter().flat_map(|d| d.to_le_bytes()).collect(),
            table.concat(),
            key_pool,
            rows.concat(),
            sets.iter().flat_map(|s| s.to_le_bytes()).collect(),
            postings.iter().flat_map(|p| p.to_le_bytes()).collect(),
            self.entries,
            endings,
            pairs,
        ];
        let mut out = Vec::new();
        for p in &parts {
            out.extend_from_slice(&(p.len() as u32).to_le_bytes());
        }
        for p in &parts {
            out.resize(out.len().next_multiple_of(ALIGN), 0);
            out.extend_from_slice(p);
        }
        Tables { data: out, words: self.strings }
    }
}

fn push_node(nodes: &mut Vec<Node>) -> usize {
    nodes.push(Node::default());
    nodes.len() - 1
}

/// The case of a run of tokens: lower when its first word is, capitals when all its words are.
pub(crate) fn case_of(shapes: impl Iterator<Item = Shape>) -> Case {
    let (mut first, mut all_caps, mut words) = (None, true, 0);
    for s in shapes.filter(|s| s.is_word()) {
        first = first.or(Some(s.case()));
        all_caps &= s.case() == Case::Caps || s == Shape::Initial;
        words += 1;
    }
    match first {
        Some(Case::Lower) => Case::Lower,
        Some(_) if all_caps && words > 0 => Case::Caps,
        Some(_) => Case::Cap,
        None => Case::Lower,
    }
}

/// Hash and displace: a displacement a bucket, a slot a key, the number of slots.
fn perfect(keys: &[&String]) -> (Vec<u16>, Vec<u32>, u32) {
    let hashes: Vec<u64> = keys.iter().map(|k| hash::hash(k.as_bytes())).collect();
    let mut slots = (keys.len() as u32 + keys.len() as u32 / 16).max(1);
    loop {
        if let Some((displacements, slot_of)) = displace(&hashes, slots) {
            return (displacements, slot_of, slots);
        }
        slots += slots / 8 + 1;
    }
}

/// Displacements for so many slots, if they are enough.
fn displace(hashes: &[u64], slots: u32) -> Option<(Vec<u16>, Vec<u32>)> {
    let buckets = (hashes.len() as u32 / 3).max(1);
    let mut by_bucket: Vec<Vec<u32>> = vec![Vec::new(); buckets as usize];
    for (i, h) in hashes.iter().enumerate() {
        by_bucket.get_mut(hash::bucket(*h, buckets) as usize)?.push(i as u32);
    }
    let mut order: Vec<usize> = (0..by_bucket.len()).collect();
    order.sort_by_key(|b| (core::cmp::Reverse(by_bucket.get(*b).map_or(0, Vec::len)), *b));
    let (mut taken, mut displacements, mut slot_of) = (vec![false; slots as usize], vec![0u16; buckets as usize], vec![0u32; hashes.len()]);
    for b in order {
        let Some(members) = by_bucket.get(b).filter(|m| !m.is_empty()) else { continue };
        let place = |d: u16| {
            let mut chosen: Vec<u32> = Vec::with_capacity(members.len());
            for i in members {
                let s = hash::slot(hashes.get(*i as usize).copied()?, u32::from(d), slots);
                if taken.get(s as usize).copied()? || chosen.contains(&s) {
                    return None;
                }
                chosen.push(s);
            }
            Some((d, chosen))
        };
        let (d, chosen) = (0..=u16::MAX).find_map(place)?;
        *displacements.get_mut(b)? = d;
        for (i, s) in members.iter().zip(&chosen) {
            *taken.get_mut(*s as usize)? = true;
            *slot_of.get_mut(*i as usize)? = *s;
        }
    }
    Some((displacements, slot_of))
}
