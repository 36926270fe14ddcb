//! What several releases say together: the index, who is named most, who appears with whom, who funds what.

use std::collections::{BTreeMap, HashMap};

use maud::{Markup, html};

use super::Row;
use crate::merge::{Merged, Thing};
use crate::table::words::{clean, joined};
use crate::tally::counted;

/// So many lines of each table; the rest is counted.
const LINES: usize = 50;
/// Pairs are looked for among so many things, those of the most releases.
const PAIRED: usize = 300;

/// The index and the totals.
pub(super) fn render(rows: &[Row], merged: &Merged) -> Markup {
    let anchors: HashMap<&str, &str> = rows.iter().map(|r| (r.id.as_str(), r.anchor.as_str())).collect();
    let pairs = pairs(merged);
    html! {
        section.together aria-labelledby="index" {
            h1 #index { (counted(rows.len() as u64, "release", "releases")) }
            p.filter hidden { label { "Filter " input type="search"; } }
            div.scroll tabindex="0" role="region" aria-labelledby="index" {
                table.index {
                    thead { tr { th scope="col" { "Release" } th scope="col" { "Published" } @for kind in ["Organizations", "People", "Places", "Funding", "Quotes"] { th.number scope="col" { (kind) } } } }
                    tbody {
                        @for row in rows {
                            tr { th scope="row" { a href={ "#" (row.anchor) } { (row.headline) } br; small { (row.id) } } td { (row.published) } @for count in row.counts { td.number { (count) } } }
                        }
                    }
                }
            }
            div.totals {
                (most("Organizations", "org", &merged.organizations, &anchors))
                (most("People", "person", &merged.people, &anchors))
                (most("Places", "place", &merged.places, &anchors))
                @if !pairs.is_empty() {
                    section {
                        h2 { "Who appears with whom" }
                        ul { @for (a, b, releases) in pairs.iter().take(LINES) { li { (short(a)) " and " (short(b)) " " span.more { (counted(*releases as u64, "release", "releases")) } } } }
                        (left(pairs.len()))
                    }
                }
            }
            @if !merged.funding.is_empty() {
                section {
                    h2 { "Who funds what" }
                    div.scroll tabindex="0" role="region" aria-label="Who funds what" {
                        table {
                            thead { tr { @for head in ["Funder", "What", "Amount", "To", "Release"] { th scope="col" { (head) } } } }
                            tbody {
                                @for f in merged.funding.iter().take(LINES * 4) {
                                    tr {
                                        th scope="row" { (f.funder.as_deref().map_or_else(|| "?".to_owned(), clean)) }
                                        td { (f.activity.as_deref().map(clean).unwrap_or_default()) }
                                        td { (f.amount_text.as_deref().map(clean).unwrap_or_default()) }
                                        td { (f.recipient.as_deref().map(clean).unwrap_or_default()) }
                                        td { (to_release(&f.release, &anchors)) }
                                    }
                                }
                            }
                        }
                    }
                }
            }
        }
    }
}

fn to_release(id: &str, anchors: &HashMap<&str, &str>) -> Markup {
    let id = clean(id);
    html! { @match anchors.get(id.as_str()) { Some(anchor) => a href={ "#" (anchor) } { (id) }, None => (id) } }
}

/// The things that most releases name.
fn most(title: &str, class: &str, things: &[Thing], anchors: &HashMap<&str, &str>) -> Markup {
    html! {
        @if !things.is_empty() {
            section {
                h2.(class) { (title) " " span.count { (things.len()) } }
                ul {
                    @for thing in things.iter().take(LINES) {
                        @let also: Vec<&String> = thing.names.iter().skip(1).chain(&thing.acronyms).filter(|n| **n != thing.name).collect();
                        li {
                            details {
                                summary {
                                    strong { (clean(&thing.name)) } " "
                                    span.more { (joined([thing.kind.map(str::to_owned), thing.country.clone(), Some(counted(thing.releases.len() as u64, "release", "releases"))])) }
                                }
                                @if !also.is_empty() { p.more { "also " @for (n, name) in also.iter().enumerate() { @if n > 0 { ", " } (clean(name)) } } }
                                @for post in thing.posts.iter().flatten() {
                                    p {
                                        (clean(&post.title)) @if let Some(at) = &post.organization { " at " (clean(at)) } @if post.status != "current" { " (" (post.status) ")" }
                                        @if let (Some(first), Some(last)) = (post.first, post.last) { " " span.more { (first) @if first != last { " to " (last) } } }
                                    }
                                }
                                ul { @for naming in &thing.releases { li { (to_release(&naming.release, anchors)) " " span.more { (naming.mentions) "×" } } } }
                            }
                        }
                    }
                }
                (left(things.len()))
            }
        }
    }
}

fn left(count: usize) -> Markup {
    html! { @if count > LINES { p.more { "and " (count - LINES) " more: newsfacts merge has them all" } } }
}

/// The acronym, where the name is long.
fn short(thing: &Thing) -> String {
    clean(thing.acronyms.first().filter(|_| thing.name.len() > 30).unwrap_or(&thing.name))
}

/// Organizations and people that more than one release names together, most releases first.
fn pairs(merged: &Merged) -> Vec<(&Thing, &Thing, usize)> {
    let mut things: Vec<&Thing> = merged.organizations.iter().chain(&merged.people).filter(|t| t.releases.len() > 1).collect();
    things.sort_by_key(|t| std::cmp::Reverse(t.releases.len()));
    things.truncate(PAIRED);
    let mut by_release: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (n, thing) in things.iter().enumerate() {
        for naming in &thing.releases {
            by_release.entry(&naming.release).or_default().push(n);
        }
    }
    let mut counts: BTreeMap<(usize, usize), usize> = BTreeMap::new();
    for held in by_release.values() {
        for (n, a) in held.iter().enumerate() {
            for b in held.iter().skip(n + 1) {
                *counts.entry((*a, *b)).or_default() += 1;
            }
        }
    }
    let mut pairs: Vec<_> = counts.into_iter().filter(|(_, n)| *n > 1).collect();
    pairs.sort_by_key(|(pair, n)| (std::cmp::Reverse(*n), *pair));
    pairs.into_iter().filter_map(|((a, b), n)| Some((*things.get(a)?, *things.get(b)?, n))).collect()
}
