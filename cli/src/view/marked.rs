//! The text of a release with its mentions and facts marked.

use std::collections::BTreeSet;

use maud::{Markup, html};
use newsfacts::{Certainty, Mention, MentionKind, Report};

use crate::table::words::{days, full_name, money, name};

/// Words of the text, what they stand for in the panel, and why.
struct Mark {
    start: usize,
    end: usize,
    class: &'static str,
    /// The id in the panel.
    fact: String,
    why: String,
    /// Over whole clauses: drawn under the others.
    wide: bool,
}

/// The text; every mark is a link to its fact.
pub(super) fn render(report: &Report, text: &str, anchor: &str) -> Markup {
    let marks = marks(report);
    // Pieces of text that the same marks cover.
    let fits = |m: &&Mark| m.start < m.end && text.get(m.start..m.end).is_some();
    let cuts: BTreeSet<usize> = marks.iter().filter(fits).flat_map(|m| [m.start, m.end]).chain([0, text.len()]).collect();
    let mut by_start: Vec<&Mark> = marks.iter().filter(fits).collect();
    by_start.sort_by_key(|m| m.start);
    let mut coming = by_start.into_iter().peekable();
    let mut open: Vec<&Mark> = Vec::new();
    let cuts: Vec<usize> = cuts.into_iter().collect();
    let pieces = cuts.iter().zip(cuts.iter().skip(1)).map(|(start, end)| {
        open.retain(|m| m.end > *start);
        while let Some(mark) = coming.next_if(|m| m.start <= *start) {
            open.push(mark);
        }
        (*start, text.get(*start..*end).unwrap_or_default(), open.clone())
    });
    html! {
        @for (start, words, over) in pieces {
            @match top(&over) {
                None => { (words) }
                Some(mark) => {
                    @let classes = over.iter().map(|m| m.class).collect::<Vec<_>>().join(" ");
                    @let first = mark.start == start;
                    @if mark.wide {
                        span.mark.(classes) data-fact={ (anchor) "-" (mark.fact) } data-why=(mark.why) id=[first.then(|| format!("{anchor}-at-{start}-{}", mark.fact))] { (words) }
                    } @else {
                        a.mark.(classes) href={ "#" (anchor) "-" (mark.fact) } data-fact={ (anchor) "-" (mark.fact) } data-why=(mark.why)
                            id=[first.then(|| format!("{anchor}-at-{start}-{}", mark.fact))] { (words) }
                    }
                }
            }
        }
    }
}

/// The mark that the words belong to first: the shortest that is no clause.
fn top<'a>(over: &[&'a Mark]) -> Option<&'a Mark> {
    over.iter().min_by_key(|m| (m.wide, m.end - m.start)).copied()
}

const fn sureness(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Sure => "sure",
        Certainty::Likely => "likely",
        _ => "weak",
    }
}

fn marks(report: &Report) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut things = |class: &'static str, what: &str, id: &str, name: &str, mentions: &[Mention]| {
        for m in mentions {
            let form = match m.kind {
                MentionKind::Short => ", short form",
                MentionKind::Acronym => ", acronym",
                _ => "",
            };
            let why = format!("{what} {name}{form}; rule {}, {}", m.rule, sureness(m.certainty));
            marks.push(Mark { start: m.start, end: m.end, class, fact: id.to_owned(), why, wide: false });
        }
    };
    report.organizations.iter().for_each(|o| things("org", "Organization", &o.id, &o.name, &o.mentions));
    report.people.iter().for_each(|p| things("person", "Person", &p.id, &full_name(p), &p.mentions));
    report.places.iter().for_each(|p| things("place", "Place", &p.id, &p.name, &p.mentions));
    report.others.iter().for_each(|o| things("other", o.kind.as_str(), &o.id, &o.name, &o.mentions));
    let mut one = |span: (usize, usize), class: &'static str, fact: String, why: String, wide: bool| {
        marks.push(Mark { start: span.0, end: span.1, class, fact, why, wide });
    };
    for (n, d) in report.dates.iter().enumerate() {
        one((d.start, d.end), "date", format!("date{}", n + 1), format!("Date {}; rule {}, {}", days(d), d.rule, sureness(d.certainty)), false);
    }
    for (n, d) in report.durations.iter().enumerate() {
        let why = format!("Duration {}; rule {}", d.timex.as_deref().unwrap_or_default(), d.rule);
        one((d.start, d.end), "date", format!("duration{}", n + 1), why, false);
    }
    for (n, a) in report.amounts.iter().enumerate() {
        one((a.start, a.end), "money", format!("amount{}", n + 1), format!("Amount {}", money(a)), false);
    }
    for p in &report.people {
        for (n, r) in p.roles.iter().enumerate() {
            let why = format!("Role of {}: {}; rule {}, {}", p.name, r.title, r.rule, sureness(r.certainty));
            one((r.start, r.end), "role", format!("{}-role{}", p.id, n + 1), why, true);
        }
    }
    for (n, f) in report.funding.iter().enumerate() {
        let payers: Vec<&str> = f.funders.iter().map(|f| f.name.as_str()).collect();
        let why = format!("Funding by {}; rule {}, {}", payers.join(", "), f.rule, sureness(f.certainty));
        one((f.evidence.start, f.evidence.end), "funding", format!("funding{}", n + 1), why, true);
    }
    for (n, q) in report.quotes.iter().enumerate() {
        let who = q.speaker.as_deref().map(|id| name(report, id)).or_else(|| q.speaker_text.clone()).unwrap_or_else(|| "somebody".to_owned());
        one((q.start, q.end), "quote", format!("quote{}", n + 1), format!("Quote of {who}; rule {}, {}", q.rule, sureness(q.certainty)), true);
    }
    marks
}
