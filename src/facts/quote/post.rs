//! Who holds the post that speaks: `the Vice Chancellor said`.

use crate::facts::Release;
use crate::record::Person;
use rustc_hash::FxHashMap;

/// A person's thing and the words of one post.
#[derive(Debug)]
pub(super) struct Held {
    thing: u32,
    words: Vec<String>,
}

/// The posts of all persons.
pub(super) fn of(r: &Release<'_, '_>, records: &[Person]) -> Vec<Held> {
    let things: FxHashMap<&str, u32> = r.ids.iter().enumerate().filter_map(|(n, id)| Some((id.as_deref()?, n as u32))).collect();
    let mut out = Vec::new();
    for p in records {
        let Some(thing) = things.get(p.id.as_str()).copied() else { continue };
        out.extend(p.roles.iter().map(|role| Held { thing, words: words(&role.title) }));
    }
    out
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

/// Who holds a post whose words hold all that are asked for: whoever holds that very post first, and nobody's deputy where others are left.
pub(super) fn holders(posts: &[Held], asked: &[String]) -> Vec<u32> {
    let of = |fits: &dyn Fn(&Held) -> bool| {
        let mut out: Vec<u32> = Vec::new();
        for held in posts.iter().filter(|h| !asked.is_empty() && asked.iter().all(|w| h.words.contains(w)) && fits(h)) {
            if !out.contains(&held.thing) {
                out.push(held.thing);
            }
        }
        out
    };
    let lesser = |h: &Held| h.words.iter().any(|w| LESSER.contains(&w.as_str()) && !asked.contains(w));
    let own = of(&|h| !lesser(h));
    if own.is_empty() { of(&|_| true) } else { own }
}
