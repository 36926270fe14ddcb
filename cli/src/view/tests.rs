//! The page as a browser gets it.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::*;

const TEXT: &str = "Seagrass <study> opens\n\nLISBON, Portugal, 3 May 2023 - The Marine Research Institute (MRI) will study seagrass for $2 million, said Dr. Ann Holt, \
    Director of the Marine Research Institute. \"We & all are glad,\" she said. The study is funded by the European Commission.";

fn page(releases: &[(&str, &str)]) -> String {
    let mut page = Page::default();
    for (id, text) in releases {
        let report = newsfacts::Extractor::default().extract_with(text, &newsfacts::Context::new().id(*id));
        page.add(vec![(report, (*text).to_owned())]);
    }
    page.render()
}

/// Every value of an attribute.
fn values<'a>(page: &'a str, attribute: &str) -> Vec<&'a str> {
    page.split(&format!(" {attribute}=\"")).skip(1).map(|rest| rest.split('"').next().unwrap()).collect()
}

#[test]
fn the_text_is_whole_and_escaped() {
    let page = page(&[("a.txt", TEXT)]);
    let text = page.split("aria-label=\"Text of the release\">").nth(1).unwrap().split("</section>").next().unwrap();
    let mut plain = String::new();
    let mut inside = false;
    for c in text.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            c if !inside => plain.push(c),
            _ => {}
        }
    }
    let plain = plain.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
    assert_eq!(plain, TEXT);
}

#[test]
fn every_link_leads_somewhere_and_ids_are_unique() {
    let page = page(&[("a.txt", TEXT), ("b.txt", TEXT), ("c.txt", "")]);
    let mut ids = values(&page, "id");
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!(ids.len(), count, "ids are not unique");
    for link in values(&page, "href") {
        let id = link.strip_prefix('#').unwrap_or_else(|| panic!("{link} leads out of the page"));
        assert!(ids.binary_search(&id).is_ok(), "{link} leads nowhere");
    }
    for fact in values(&page, "data-fact") {
        assert!(ids.binary_search(&fact).is_ok(), "{fact} has no fact in the panel");
    }
}

#[test]
fn the_page_needs_nothing_else() {
    let page = page(&[("a.txt", TEXT)]);
    for outside in ["http://", "https://", "src=", "@import", "url("] {
        let at = page.find(outside).map(|at| &page[at.saturating_sub(40)..(at + 40).min(page.len())]);
        assert_eq!(at, None);
    }
}

#[test]
fn several_releases_have_an_index_and_totals() {
    let page = page(&[("a.txt", TEXT), ("b.txt", TEXT)]);
    for words in ["2 releases", "Who appears with whom", "Ann Holt</strong>", "Who funds what", "href=\"#r2\""] {
        assert!(page.contains(words), "{words}");
    }
    assert!(!super::tests::page(&[("a.txt", TEXT)]).contains("Who appears with whom"));
}
