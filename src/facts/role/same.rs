//! One post stated twice is one role.

use crate::facts::Release;
use crate::record::Role;

/// Leaves out what repeats another role of the same person, in the same or in fewer words.
pub(super) fn merge(r: &Release<'_, '_>, roles: &mut Vec<Role>) {
    let keys: Vec<Vec<String>> = roles.iter().map(|x| key(r, &x.title)).collect();
    let mut keep = vec![true; roles.len()];
    for (i, a) in roles.iter().enumerate() {
        for (j, b) in roles.iter().enumerate() {
            if i == j || !keep.get(j).copied().unwrap_or(false) {
                continue;
            }
            let (Some(ka), Some(kb)) = (keys.get(i), keys.get(j)) else { continue };
            if repeats(a, ka, b, kb, i > j)
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
fn repeats(a: &Role, ka: &[String], b: &Role, kb: &[String], later: bool) -> bool {
    let place = |r: &Role| r.organization.clone().or_else(|| r.organization_name.clone());
    let (pa, pb) = (place(a), place(b));
    if ka == kb {
        return pa == pb && later || pa.is_none() && pb.is_some() || a.organization.is_none() && b.organization.is_some() && later;
    }
    pa.is_none() && within(ka, kb)
}

/// All words of the short title stand in the long one, in the same order.
fn within(short: &[String], long: &[String]) -> bool {
    let mut rest = long.iter();
    short.len() < long.len() && short.iter().all(|w| rest.any(|x| x == w))
}

/// The words of a title in lower case, short forms written out: `Gov.` is `governor`.
fn key(r: &Release<'_, '_>, title: &str) -> Vec<String> {
    let mut out = Vec::new();
    for word in title.split_whitespace() {
        let entries = r.gazetteer.lookup(word);
        let long = entries.iter().find(|e| e.label.contains("role") && !e.code.is_empty() && e.code != "plural").map(|e| e.code);
        let plain = word.trim_matches(|c: char| !c.is_alphanumeric()).to_lowercase();
        out.extend(long.unwrap_or(&plain).split(' ').map(str::to_owned));
    }
    out
}
