//! Who holds the post that speaks: `the Vice Chancellor said`.

use crate::facts::Release;
use crate::record::Person;
use core::cell::RefCell;
use rustc_hash::FxHashMap;
use std::rc::Rc;

/// A person's thing and the words of one post.
#[derive(Debug)]
struct Held {
    thing: u32,
    words: Vec<String>,
}

/// All posts of a release.
#[derive(Debug, Default)]
pub(super) struct Posts {
    all: Vec<Held>,
    /// The posts that each word stands in.
    by_word: FxHashMap<String, Vec<u32>>,
    /// Who holds what was asked for before: the same few posts speak again and again.
    known: RefCell<FxHashMap<Vec<String>, Rc<[u32]>>>,
}

/// The words of a post in lower case, one word for what is called by several: `CEO` is a chief executive, `Chairman` and `Chairwoman` are chairs.
pub(super) fn words(title: &str) -> Vec<String> {
    let mut out = Vec::new();
    for word in title.to_lowercase().split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()) {
        let same: &[&str] = match word {
            "ceo" => &["chief", "executive"],
            "cfo" => &["chief", "financial"],
            "coo" => &["chief", "operating"],
            "cto" => &["chief", "technology"],
            "chairman" | "chairwoman" | "chairperson" => &["chair"],
            "spokesman" | "spokeswoman" => &["spokesperson"],
            "congressman" | "congresswoman" => &["representative"],
            "headmaster" | "headmistress" => &["principal"],
            "vp" => &["vice", "president"],
            "md" => &["managing", "director"],
            // `chief executive officer` says no more than `chief executive`.
            "officer" if out.first().is_some_and(|w| w == "chief") => &[],
            _ => &[word],
        };
        out.extend(same.iter().map(|w| (*w).to_owned()));
    }
    out
}

/// `senators`, no `boss`.
pub(super) fn is_plural(head: &str) -> bool {
    head.ends_with('s') && !head.ends_with("ss")
}

/// Posts below or before the one that is asked for.
const LESSER: [&str; 12] = ["deputy", "vice", "assistant", "associate", "former", "acting", "co", "junior", "under", "pro", "past", "interim"];

impl Posts {
    /// The posts of all persons.
    pub(super) fn new(r: &Release<'_, '_>, records: &[Person]) -> Posts {
        let things: FxHashMap<&str, u32> = r.ids.iter().enumerate().filter_map(|(n, id)| Some((id.as_deref()?, n as u32))).collect();
        let mut out = Posts::default();
        for p in records {
            let Some(thing) = things.get(p.id.as_str()).copied() else { continue };
            out.all.extend(p.roles.iter().map(|role| Held { thing, words: words(&role.title) }));
        }
        for (n, held) in (0u32..).zip(&out.all) {
            for word in &held.words {
                out.by_word.entry(word.clone()).or_default().push(n);
            }
        }
        out
    }

    /// Who holds a post whose words hold all that are asked for, in order of their numbers: whoever holds that very post first, and nobody's deputy where
    /// others are left.
    pub(super) fn holders(&self, asked: &[String]) -> Rc<[u32]> {
        if let Some(known) = self.known.borrow().get(asked) {
            return Rc::clone(known);
        }
        let rarest = asked.iter().map(|w| self.by_word.get(w).map_or(&[][..], Vec::as_slice)).min_by_key(|posts| posts.len()).unwrap_or(&[]);
        let held = || rarest.iter().filter_map(|n| self.all.get(*n as usize)).filter(|h| asked.iter().all(|w| h.words.contains(w)));
        let lesser = |h: &&Held| h.words.iter().any(|w| LESSER.contains(&w.as_str()) && !asked.contains(w));
        let mut out: Vec<u32> = held().filter(|h| !lesser(h)).map(|h| h.thing).collect();
        if out.is_empty() {
            out = held().map(|h| h.thing).collect();
        }
        out.sort_unstable();
        out.dedup();
        let out: Rc<[u32]> = out.into();
        self.known.borrow_mut().insert(asked.to_vec(), Rc::clone(&out));
        out
    }
}
