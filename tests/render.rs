//! A report as a reviewer reads it: every line of the release, carets under the words, the fact beside them.

use std::fmt::Write as _;

use newsfacts::{Certainty, Mention, MentionKind, Report};

/// Lines of a release are broken here.
const WIDTH: usize = 120;

/// Words of the release and what was made of them.
struct Mark {
    start: usize,
    end: usize,
    fact: String,
}

/// The release with its facts under its lines, and what has no place in it at the end.
pub(crate) fn render(report: &Report, text: &str) -> String {
    let mut marks = names(report);
    marks.extend(values(report));
    marks.extend(relations(report));
    marks.sort_by_key(|m| (m.start, std::cmp::Reverse(m.end)));
    let mut out = String::new();
    for (start, end) in lines(text) {
        out += text[start..end].trim_end();
        out.push('\n');
        for mark in marks.iter().filter(|m| m.start < end && m.end > start) {
            under(&mut out, text, start..end, mark);
        }
    }
    out += "\n----\n";
    things(&mut out, report);
    out
}

/// The lines of a text, the long ones broken at spaces.
fn lines(text: &str) -> Vec<(usize, usize)> {
    let (mut out, mut start, mut space, mut width) = (Vec::new(), 0, 0, 0);
    for (at, c) in text.char_indices() {
        width += 1;
        if c == '\n' {
            out.push((start, at + 1));
            (start, space, width) = (at + 1, 0, 0);
        } else if c == ' ' {
            space = at + 1;
        } else if width > WIDTH && space > start {
            out.push((start, space));
            width = text[space..=at].chars().count();
            start = space;
        }
    }
    if start < text.len() {
        out.push((start, text.len()));
    }
    out
}

/// One line of carets; a fact that began on an earlier line is not told again.
fn under(out: &mut String, text: &str, line: std::ops::Range<usize>, mark: &Mark) {
    let from = mark.start.max(line.start);
    let to = mark.end.min(line.start + text[line.clone()].trim_end().len()).max(from);
    let indent = text[line.start..from].chars().count();
    let carets = text[from..to].chars().count().max(1);
    if mark.start < line.start {
        return;
    }
    let more = if mark.end > line.end { "…" } else { "" };
    let _ = writeln!(out, "{}{}{more} {}", " ".repeat(indent), "^".repeat(carets), mark.fact);
}

fn doubt(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Sure => "",
        Certainty::Likely => ", likely",
        _ => ", weak",
    }
}

fn names(report: &Report) -> Vec<Mark> {
    let mut marks = Vec::new();
    let mut add = |id: &str, mentions: &[Mention]| {
        for m in mentions {
            let form = match m.kind {
                MentionKind::Short => " short",
                MentionKind::Acronym => " acronym",
                _ => "",
            };
            marks.push(Mark { start: m.start, end: m.end, fact: format!("{id}{form} ({}{})", m.rule, doubt(m.certainty)) });
        }
    };
    report.organizations.iter().for_each(|o| add(&o.id, &o.mentions));
    report.people.iter().for_each(|p| add(&p.id, &p.mentions));
    report.places.iter().for_each(|p| add(&p.id, &p.mentions));
    report.others.iter().for_each(|o| add(&o.id, &o.mentions));
    marks
}

fn values(report: &Report) -> Vec<Mark> {
    let mut marks = Vec::new();
    for d in &report.dates {
        let end = |d: Option<newsfacts::PartialDate>| d.map_or_else(|| "?".to_owned(), |d| d.to_string());
        let anchor = d.anchor.as_ref().map_or(String::new(), |a| format!(" by {}", word(a)));
        let fact = format!("{} {}..{}{anchor} ({}{})", word(&d.kind), end(d.from), end(d.to), d.rule, doubt(d.certainty));
        marks.push(Mark { start: d.start, end: d.end, fact });
    }
    for d in &report.durations {
        let fact = format!("{} {} ({})", word(&d.kind), d.timex.as_deref().unwrap_or("?"), d.rule);
        marks.push(Mark { start: d.start, end: d.end, fact });
    }
    for a in &report.amounts {
        marks.push(Mark { start: a.start, end: a.end, fact: format!("amount {}", amount(a)) });
    }
    for c in &report.counts {
        let fact = format!("count {} of {}", number(c.value), c.object.as_deref().unwrap_or("?"));
        marks.push(Mark { start: c.start, end: c.end, fact });
    }
    for a in &report.acronyms {
        marks.push(Mark { start: a.start, end: a.end, fact: format!("acronym of {:?}", a.long) });
    }
    if let Some(h) = &report.headline {
        marks.push(Mark { start: h.start, end: h.end, fact: "headline".to_owned() });
    }
    if let Some(d) = &report.dateline {
        let day = d.date.map_or_else(|| "?".to_owned(), |d| d.to_string());
        let fact = format!("dateline: place {}, date {day}, source {}", d.place.as_deref().unwrap_or("?"), d.source.as_deref().unwrap_or("?"));
        marks.push(Mark { start: d.start, end: d.end, fact });
    }
    marks
}

fn relations(report: &Report) -> Vec<Mark> {
    let mut marks = Vec::new();
    for p in &report.people {
        for r in &p.roles {
            let at = r.organization.as_deref().or(r.organization_name.as_deref()).map_or(String::new(), |o| format!(" @ {o}"));
            let of = r.relative_to.as_ref().map_or(String::new(), |p| format!(" relative to {p}"));
            let fact = format!("role of {}: {:?}{at}{of}, {} ({}{})", p.id, r.title, word(&r.status), r.rule, doubt(r.certainty));
            marks.push(Mark { start: r.start, end: r.end, fact });
        }
    }
    for f in &report.funding {
        let payers: Vec<&str> = f.funders.iter().map(|x| x.id.as_str()).collect();
        let mut fact = format!("funding, {}: {}", word(&f.kind), payers.join(", "));
        if let Some(a) = &f.activity {
            let _ = write!(fact, " pays for {:?}", a.text);
            if let Some(r) = &a.refers_to {
                let _ = write!(fact, " = {:?}", r.text);
            }
        }
        if let Some(a) = &f.amount {
            let _ = write!(fact, ", {}", amount(a));
        }
        let _ = write!(fact, " ({}{})", f.rule, doubt(f.certainty));
        marks.push(Mark { start: f.evidence.start, end: f.evidence.end, fact });
    }
    for q in &report.quotes {
        let who = q.speaker.as_deref().or(q.speaker_text.as_deref()).unwrap_or("nobody");
        let cue = q.cue.as_ref().map_or("?", |c| c.text.as_str());
        let last: Vec<&str> = q.text.split_whitespace().rev().take(3).collect();
        let last: Vec<&str> = last.into_iter().rev().collect();
        let fact = format!("quote of {who} by {cue:?}, ends {:?} ({}{})", last.join(" "), q.rule, doubt(q.certainty));
        marks.push(Mark { start: q.start, end: q.end, fact });
    }
    for c in &report.contacts {
        let mails: Vec<String> = c.emails.iter().map(|e| e.address.clone().unwrap_or_else(|| format!("{:?} (broken)", e.text))).collect();
        let phones: Vec<&str> = c.phones.iter().map(|p| p.e164.as_deref().unwrap_or(&p.text)).collect();
        let fact = format!(
            "contact: {}, {:?}, {}; {}; {} ({})",
            c.person.as_deref().unwrap_or("nobody"),
            c.role.as_deref().unwrap_or(""),
            c.organization.as_deref().unwrap_or("no organization"),
            phones.join(", "),
            mails.join(", "),
            c.rule
        );
        marks.push(Mark { start: c.start, end: c.end, fact });
    }
    marks
}

/// What the things are, whichever words name them.
fn things(out: &mut String, report: &Report) {
    let _ = writeln!(out, "published: {}", report.published.map_or_else(|| "?".to_owned(), |d| d.to_string()));
    let or = |s: &Option<String>, before: &str| s.as_ref().map_or(String::new(), |s| format!("{before}{s}"));
    for o in &report.organizations {
        let _ = writeln!(
            out,
            "{}: {}{}, {}{}{} [{}]",
            o.id,
            o.name,
            or(&o.acronym, " = "),
            word(&o.kind),
            or(&o.country, ", "),
            or(&o.parent, ", part of "),
            o.key
        );
    }
    for p in &report.people {
        let parts = [&p.honorific_prefix, &p.given_name, &p.family_name, &p.honorific_suffix].map(|s| s.as_deref().unwrap_or("-"));
        let _ = writeln!(out, "{}: {} ({}) [{}]", p.id, p.name, parts.join(" | "), p.key);
    }
    for p in &report.places {
        let _ = writeln!(out, "{}: {}, {}{}{} [{}]", p.id, p.name, word(&p.kind), or(&p.country, ", "), or(&p.subdivision, ", "), p.key);
    }
    for o in &report.others {
        let _ = writeln!(out, "{}: {}{}, {}", o.id, o.name, or(&o.acronym, " = "), word(&o.kind));
    }
    for w in &report.warnings {
        let _ = writeln!(out, "warning: {w}");
    }
}

fn amount(a: &newsfacts::Amount) -> String {
    let value = |v: Option<f64>| v.map_or_else(|| "?".to_owned(), number);
    let to = a.value_to.map_or(String::new(), |v| format!("..{}", number(v)));
    let qualifier = a.qualifier.as_ref().map_or(String::new(), |q| format!("{q} "));
    format!("{qualifier}{}{to} {}", value(a.value), a.currency.as_deref().unwrap_or("?"))
}

fn number(v: impl Into<Option<f64>>) -> String {
    v.into().map_or_else(|| "?".to_owned(), |v| v.to_string())
}

/// The word that JSON has for an enum's value.
fn word(value: &impl serde::Serialize) -> String {
    serde_json::to_value(value).ok().and_then(|v| v.as_str().map(str::to_owned)).unwrap_or_default()
}
