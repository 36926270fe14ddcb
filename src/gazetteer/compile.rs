//! From list rows to words and names with their labels; [`super::tables`] writes them down.
//!
//! Runs in `build.rs` for the project's lists and at run time for a caller's own.

use super::format::{FormatError, Row};
use super::label::{Label, LabelSet, WORD_CLASS, bits};
use super::tables::BODY_ENDING;
use crate::text::fold::fold;
use crate::text::scan::scan;
use crate::text::token::{Case, Shape, Token};
use std::collections::{BTreeMap, BTreeSet, HashMap};

/// Labels whose entries say more than that they match: a code, a kind, a value.
const WITH_RECORD: &[&str] = &[
    "country", "demonym", "region", "natural", "subdivision", "state-abbreviation", "county", "city", "place-head", "honorific", "role-title", "role-head",
    "role-status", "org", "org-head", "other", "other-head", "month", "weekday", "season", "number-word", "ordinal", "time-unit", "day-part", "time-modifier",
    "named-day", "time-zone", "currency", "magnitude", "speech-verb", "company-suffix", "exchange", "foreign-head",
];

#[derive(Default)]
pub(super) struct Hit {
    pub(super) sets: [LabelSet; 3],
    pub(super) entries: BTreeSet<u32>,
}

#[derive(Default)]
pub(super) struct Node {
    pub(super) hit: Hit,
    pub(super) children: BTreeMap<String, usize>,
}

/// Collects rows.
#[derive(Default)]
pub(crate) struct Compiler {
    pub(super) words: BTreeMap<String, Hit>,
    pub(super) roots: BTreeMap<String, usize>,
    pub(super) nodes: Vec<Node>,
    pub(super) strings: String,
    known_strings: HashMap<String, u32>,
    pub(super) entries: Vec<u8>,
    count: u32,
    lexicon: BTreeSet<String>,
    heads: BTreeSet<String>,
    given: HashMap<String, i32>,
    pub(super) endings: Vec<(String, u8)>,
}

impl Compiler {
    /// Notes a list's ordinary words first: an acronym that is one (`WHO`) matches in capitals only.
    #[allow(dead_code)] // build.rs calls it; a list of a caller's own is taken as it is
    pub(crate) fn note_words(&mut self, rows: &[Row<'_>]) {
        self.heads.extend(rows.iter().filter(|r| r.label.starts_with("org-head")).map(|r| r.surface.to_owned()));
        self.given.extend(rows.iter().filter(|r| r.label == "given-name").map(|r| (fold(r.surface), r.value.parse().unwrap_or(0))));
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
        if row.label == WORD_CLASS {
            return Err("classes of words are built in: a list of one's own has none".to_owned());
        }
        if matches!(row.label, "surname-ending" | "body-ending") {
            let least: u8 = row.value.parse().unwrap_or(6);
            let least = least | if row.label == "body-ending" { BODY_ENDING } else { 0 };
            self.endings.push((fold(row.surface.trim_start_matches('-')), least));
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
        if row.label.starts_with("org-head") && self.plural_head(row) {
            set = Label::OrgHeadPlural.bit();
        }
        // Values are powers of two.
        if row.label == "surname" && row.value.parse().unwrap_or(0) >= self.given.get(&fold(row.surface)).copied().unwrap_or(0) + 2 {
            set |= Label::FamilyName.bit();
        }
        let entry = if row.label.split(',').any(|l| WITH_RECORD.contains(&l)) { Some(self.entry(row)?) } else { None };
        let exact = row.flags.split(',').any(|f| f == "s");
        // The parts of `Washington, D.C.` are two places.
        let place = matches!(row.label, "city" | "subdivision" | "county" | "country");
        // `Health & Safety Executive` is written with `and` as often, and the other way round.
        if row.label.split(',').any(|l| matches!(l, "org" | "org-head")) {
            for name in core::iter::once(row.surface).chain(row.aliases.split('|')) {
                if name.matches(" & ").count() == 1 && !name.contains(" and ") {
                    self.surface(&name.replace(" & ", " and "), set, entry, exact)?;
                } else if name.matches(" and ").count() == 1 && !name.contains(" & ") {
                    self.surface(&name.replace(" and ", " & "), set, entry, exact)?;
                }
            }
        }
        if !(place && row.surface.contains(',')) {
            self.surface(row.surface, set, entry, exact)?;
        }
        for alias in row.aliases.split('|').filter(|a| !(a.is_empty() || place && a.contains(','))) {
            self.surface(alias, set, entry, exact)?;
        }
        // `SAN JOSE, CALIF. –`: datelines in capitals. Shorter ones are other words then (`MD.`, `LA.`).
        if row.label == "state-abbreviation" && row.surface.len() >= 4 && row.surface.find('.') == Some(row.surface.len() - 1) {
            self.surface(&row.surface.to_uppercase(), set, entry, true)?;
        }
        // `Oxley Plc` as well as `Oxley PLC`.
        if row.label == "company-suffix" && row.surface.len() == 3 && row.surface.bytes().all(|b| b.is_ascii_uppercase()) {
            let (first, rest) = row.surface.split_at(1);
            self.surface(&format!("{first}{}", rest.to_ascii_lowercase()), set, entry, true)?;
        }
        if !row.acronym.is_empty() {
            self.surface(row.acronym, set, entry, true)?;
        }
        Ok(())
    }

    fn plural_head(&self, row: &Row<'_>) -> bool {
        let surface = row.surface;
        // `Technologies`, `Labs` end the name of one company.
        if row.kind == "company" && row.value == "last" || matches!(surface, "Labs" | "Studios") {
            return false;
        }
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
