//! One post stated twice is one role.

use crate::facts::Release;
use crate::record::Role;
use rustc_hash::FxHashSet;

/// So many posts of one person are compared each with each; of more, those that are said alike go first, and the others are compared with their neighbours.
const MANY: usize = 100;

/// Leaves out what repeats another role of the same person, in the same or in fewer words.
pub(super) fn merge(r: &Release<'_, '_>, roles: &mut Vec<Role>) {
    if roles.len() < 2 {
        return;
    }
    let keys: Vec<Vec<String>> = roles.iter().map(|x| key(r, &x.title)).collect();
    let mut keep = vec![true; roles.len()];
    if roles.len() > MANY {
        let mut seen = FxHashSet::default();
        for ((x, k), keep) in roles.iter().zip(&keys).zip(&mut keep) {
            *keep = seen.insert((k, &x.organization, &x.organization_name));
        }
    }
    let left: Vec<usize> = (0..roles.len()).filter(|i| keep.get(*i).copied().unwrap_or(false)).collect();
    for (n, i) in left.iter().enumerate() {
        let i = *i;
        for j in left.get(n.saturating_sub(MANY)..(n + MANY).min(left.len())).into_iter().flatten().copied() {
            if i == j || !keep.get(j).copied().unwrap_or(false) {
                continue;
            }
            let (Some(a), Some(b), Some(ka), Some(kb)) = (roles.get(i), roles.get(j), keys.get(i), keys.get(j)) else { continue };
            if repeats(r, a, ka, b, kb, i > j)
                && let Some(k) = keep.get_mut(i)
            {
                *k = false;
            }
        }
    }
    let mut kept = keep.into_iter();
    roles.retain(|_| kept.next().unwrap_or(true));
}

/// Does `a` say nothing that `b` does not say?
fn repeats(r: &Release<'_, '_>, a: &Role, ka: &[String], b: &Role, kb: &[String], later: bool) -> bool {
    fn place(r: &Role) -> Option<&str> {
        r.organization.as_deref().or(r.organization_name.as_deref())
    }
    let (pa, pb) = (place(a), place(b));
    // `CPO` beside `Chief Product Officer`: the written-out form stays.
    if pa == pb && (ka == kb && a.title.len() < b.title.len() && is_letters(&a.title) || !is_letters(&b.title) && of_initials(&a.title, kb)) {
        return true;
    }
    // `chief executive` in the headline, `chief executive officer` below.
    if pa == pb && matches!(ka, [a, b] if a == "chief" && b == "executive") && matches!(kb, [a, b, c] if a == "chief" && b == "executive" && c == "officer") {
        return true;
    }
    // `CHAIR OF ACME` in the headline, `Chair of the Board of Directors` below.
    let chair = |w: &String| matches!(w.as_str(), "chair" | "chairman" | "chairwoman" | "chairperson");
    if pa == pb && ka.len() == 1 && ka.first().is_some_and(chair) && kb.first() == ka.first() && kb.get(1..4).is_some_and(|w| w.concat() == "oftheboard") {
        return true;
    }
    // `incoming CEO` of whoever becomes `CEO`
    if pa == pb && matches!(ka.first().map(String::as_str), Some("incoming" | "future")) && ka.get(1..) == Some(kb) {
        return true;
    }
    // `Exec Director` beside `Executive Director`
    let short = |t: &str| t.starts_with("Exec ") || t.starts_with("Exec. ") || t.starts_with("Sr. ") || t.starts_with("Sr ");
    if ka == kb && pa == pb && short(&a.title) != short(&b.title) {
        return short(&a.title);
    }
    if ka == kb {
        return pa == pb && later && !(is_letters(&b.title) && !is_letters(&a.title))
            || pa.is_none() && pb.is_some()
            || a.organization.is_none() && later && shares_name(r, a, b);
    }
    pa.is_none() && within(ka, kb)
}

/// `CEO`
fn is_letters(title: &str) -> bool {
    (2..=5).contains(&title.len()) && title.bytes().all(|b| b.is_ascii_uppercase())
}

/// Are these the first letters of the words: `CPO` of `Chief Product Officer`?
fn of_initials(letters: &str, words: &[String]) -> bool {
    is_letters(letters) && words.len() == letters.len() && letters.bytes().zip(words).all(|(b, w)| w.bytes().next() == Some(b.to_ascii_lowercase()))
}

/// Are the untyped words for one body part of the other's name: `Zentrix` and `Zentrix Holdings Ltd.`?
fn shares_name(r: &Release<'_, '_>, a: &Role, b: &Role) -> bool {
    let Some(named) = b.organization.as_deref().and_then(|id| r.thing_of(id)).map(|t| r.name(t)) else { return false };
    let Some(words) = a.organization_name.as_deref() else { return true };
    let long = |w: &&str| w.len() > 3 && w.starts_with(char::is_uppercase);
    words.split_whitespace().filter(long).any(|w| named.split_whitespace().any(|n| n == w))
}

/// All words of the short title stand in the long one, in the same order.
fn within(short: &[String], long: &[String]) -> bool {
    let mut rest = long.iter();
    // `Senator` is said of one of the `U.S. Senators`.
    let same = |x: &String, w: &String| x == w || x.strip_suffix('s') == Some(w.as_str());
    short.len() < long.len() && short.iter().all(|w| rest.any(|x| same(x, w)))
}

/// The words of a title in lower case, short forms written out: `Gov.` is `governor`.
fn key(r: &Release<'_, '_>, title: &str) -> Vec<String> {
    let mut out = Vec::new();
    // `Vice-President` and `Vice President`, `Pro-Vice Chancellor` and `Pro Vice-Chancellor`
    for word in title.split(|c: char| c.is_whitespace() || c == '-').filter(|w| !w.is_empty()) {
        let word = match word {
            "Exec" | "Exec." => "Executive",
            "Sr." | "Sr" => "Senior",
            w => w,
        };
        let entries = r.gazetteer.lookup(word);
        let long = entries.iter().find(|e| e.label().contains("role") && !e.code().is_empty() && e.code() != "plural").map(|e| e.code());
        if matches!(word, "U.S." | "US" | "USA") {
            out.extend(["united".to_owned(), "states".to_owned()]);
            continue;
        }
        let plain = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        out.extend(long.unwrap_or(&plain).split(' ').map(str::to_owned));
    }
    out
}
