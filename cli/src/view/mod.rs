//! The page: releases with their mentions coloured by kind, their facts beside them, and what they say together.
//!
//! One file that needs no network. [`marked`] is the text of a release, [`facts`] its panel, [`together`] the index and the totals; looks and behaviour are
//! `page.css` and `page.js`. Without a script the page still reads: marks are links to their facts and facts to their marks.

mod facts;
mod marked;
mod timeline;
mod together;

use maud::{DOCTYPE, Markup, PreEscaped, html};
use newsfacts::Report;

use crate::merge::Joiner;
use crate::table::words::clean;

/// What is marked: class, and what readers call it.
const KINDS: [(&str, &str); 9] = [
    ("org", "Organizations"),
    ("person", "People"),
    ("place", "Places"),
    ("date", "Dates"),
    ("money", "Amounts"),
    ("other", "Other names"),
    ("role", "Roles"),
    ("funding", "Funding"),
    ("quote", "Quotes"),
];

/// A page in the making: each release is drawn as it comes.
#[derive(Debug, Default)]
pub(crate) struct Page {
    articles: Vec<Markup>,
    rows: Vec<Row>,
    joiner: Joiner,
}

/// A release in the index.
#[derive(Debug)]
struct Row {
    anchor: String,
    id: String,
    headline: String,
    published: String,
    counts: [usize; 5],
}

impl Page {
    pub(crate) fn add(&mut self, records: Vec<(Report, String)>) {
        for (report, text) in records {
            self.joiner.add(&report);
            let anchor = format!("r{}", self.articles.len() + 1);
            self.articles.push(article(&report, &text, &anchor));
            self.rows.push(Row {
                id: clean(report.id.as_deref().unwrap_or("release")),
                headline: headline(&report, &text),
                published: report.published.map(|d| d.to_string()).unwrap_or_default(),
                counts: [report.organizations.len(), report.people.len(), report.places.len(), report.funding.len(), report.quotes.len()],
                anchor,
            });
        }
    }

    pub(crate) fn render(self) -> String {
        let several = self.rows.len() != 1;
        let title = match self.rows.as_slice() {
            [one] => one.headline.clone(),
            rows => format!("{} releases", rows.len()),
        };
        html! {
            (DOCTYPE)
            html lang="en" {
                head {
                    meta charset="utf-8";
                    meta name="viewport" content="width=device-width, initial-scale=1";
                    meta name="generator" content={ "newsfacts " (env!("CARGO_PKG_VERSION")) };
                    // Nothing is loaded from anywhere, whatever a release says.
                    meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:";
                    title { (title) " – newsfacts" }
                    style { (PreEscaped(include_str!("page.css"))) }
                }
                body {
                    a.skip href="#main" { "Skip to the text" }
                    header.page {
                        p.brand { "newsfacts" }
                        fieldset.kinds hidden {
                            legend { "Marked in the text" }
                            @for (class, name) in KINDS {
                                label { input type="checkbox" checked value=(class); span.(class) { (name) } }
                            }
                        }
                        button.theme type="button" hidden { "Light or dark" }
                    }
                    main #main {
                        @if several { (together::render(&self.rows, &self.joiner.finish())) }
                        @for article in &self.articles { (article) }
                    }
                    p #why role="status" aria-live="polite" {}
                    script { (PreEscaped(include_str!("page.js"))) }
                }
            }
        }
        .into_string()
    }
}

/// The headline, else the first line.
fn headline(report: &Report, text: &str) -> String {
    let first = || text.lines().map(str::trim).find(|l| !l.is_empty()).unwrap_or_default();
    let words = clean(report.headline.as_ref().map_or_else(first, |h| &h.text));
    match words.char_indices().nth(160) {
        Some((end, _)) => format!("{}…", words.get(..end).unwrap_or(&words)),
        None if words.is_empty() => clean(report.id.as_deref().unwrap_or("release")),
        None => words,
    }
}

fn article(report: &Report, text: &str, anchor: &str) -> Markup {
    let published = report.published.map(|d| d.to_string());
    html! {
        article id=(anchor) aria-labelledby={ (anchor) "-title" } {
            header {
                h2 id={ (anchor) "-title" } { (headline(report, text)) }
                p.meta {
                    (clean(report.id.as_deref().unwrap_or("release")))
                    @if let Some(day) = published { " · published " time datetime=(day) { (day) } }
                }
            }
            div.columns {
                section.text aria-label="Text of the release" { (marked::render(report, text, anchor)) }
                aside aria-label="Facts of the release" { (facts::render(report, anchor)) }
            }
        }
    }
}

#[cfg(test)]
mod tests;
