//! W3C Web Annotation: a page of annotations, one a mention or fact.

use super::json::{Json, Value, object};
use super::ninjs::uri;
use crate::record::{Mention, Report};

/// So many characters before and after the words find them again in a text that has changed a little.
const AROUND: usize = 32;

/// All mentions and facts as an `AnnotationPage` of W3C's Web Annotation: each is tagged with its kind, and identified or described by its words.
///
/// Targets are told by position, which counts characters and not bytes, and by quotation. Lost: what joins facts (a role's person and body stand in words), values beyond one line, rules, and certainty.
///
/// ```
/// let text = "Oxfam opened in Lisbon.";
/// let json = serde_json::to_value(newsfacts::export::web_annotations(&newsfacts::extract(text), text)).unwrap();
/// assert_eq!(json["items"][1]["target"]["selector"][1]["exact"], "Lisbon");
/// assert_eq!(json["items"][1]["body"][0]["value"], "place");
/// ```
#[must_use]
pub fn web_annotations(report: &Report, text: &str) -> Json {
    let source = uri(report.id.as_deref().unwrap_or("release"));
    let mut marks: Vec<(usize, usize, &'static str, String)> = Vec::new();
    let mut things = |kind: &'static str, name: &str, mentions: &[Mention]| {
        marks.extend(mentions.iter().map(|m| (m.start, m.end, kind, name.to_owned())));
    };
    report.organizations.iter().for_each(|o| things("organization", &o.name, &o.mentions));
    report.people.iter().for_each(|p| things("person", &p.name, &p.mentions));
    report.places.iter().for_each(|p| things("place", &p.name, &p.mentions));
    report.others.iter().for_each(|o| things(o.kind.as_str(), &o.name, &o.mentions));
    marks.extend(report.dates.iter().map(|d| (d.start, d.end, "date", d.timex.clone().unwrap_or_default())));
    marks.extend(report.durations.iter().map(|d| (d.start, d.end, d.kind.as_str(), d.timex.clone().unwrap_or_default())));
    for p in &report.people {
        marks.extend(p.roles.iter().map(|r| {
            let at = r.organization.as_deref().and_then(|id| report.name(id)).or(r.organization_name.as_deref());
            (r.start, r.end, "role", format!("{}: {}{}", p.name, r.title, at.map(|at| format!(", {at}")).unwrap_or_default()))
        }));
    }
    marks.extend(report.funding.iter().map(|f| {
        let payers: Vec<&str> = f.funders.iter().map(|f| f.name.as_str()).collect();
        (f.evidence.start, f.evidence.end, "funding", payers.join(", "))
    }));
    marks.extend(report.quotes.iter().map(|q| {
        let who = q.speaker.as_deref().and_then(|id| report.name(id)).or(q.speaker_text.as_deref());
        (q.start, q.end, "quote", who.unwrap_or_default().to_owned())
    }));
    marks.sort_by_key(|(start, end, kind, _)| (*start, std::cmp::Reverse(*end), *kind));
    let mut characters = Characters { text, byte: 0, count: 0 };
    let items: Vec<Value> = marks
        .iter()
        .enumerate()
        .filter_map(|(n, (start, end, kind, words))| annotation(text, &source, n + 1, (*start, *end), kind, words, &mut characters))
        .collect();
    Json(object([
        ("@context", "http://www.w3.org/ns/anno.jsonld".into()),
        ("id", format!("{source}#annotations").into()),
        ("type", "AnnotationPage".into()),
        ("items", Value::List(items)),
    ]))
}

fn annotation(text: &str, source: &str, n: usize, (start, end): (usize, usize), kind: &str, words: &str, characters: &mut Characters<'_>) -> Option<Value> {
    let exact = text.get(start..end).filter(|w| !w.is_empty())?;
    let first = characters.before(start)?;
    let prefix: String = text.get(..start)?.chars().rev().take(AROUND).collect::<Vec<_>>().into_iter().rev().collect();
    let suffix: String = text.get(end..)?.chars().take(AROUND).collect();
    let body = |purpose: &str, words: &str| object([("type", "TextualBody".into()), ("purpose", purpose.into()), ("value", words.into())]);
    let mut bodies = vec![body("tagging", kind)];
    if !words.is_empty() {
        bodies.push(body("describing", words));
    }
    let position = object([("type", "TextPositionSelector".into()), ("start", first.into()), ("end", (first + exact.chars().count()).into())]);
    let quote = object([("type", "TextQuoteSelector".into()), ("exact", exact.into()), ("prefix", prefix.into()), ("suffix", suffix.into())]);
    Some(object([
        ("id", format!("{source}#annotation{n}").into()),
        ("type", "Annotation".into()),
        ("motivation", "tagging".into()),
        ("body", Value::List(bodies)),
        ("target", object([("source", source.into()), ("selector", Value::List(vec![position, quote]))])),
    ]))
}

/// Counts characters once through the text, as places come in their order.
struct Characters<'t> {
    text: &'t str,
    byte: usize,
    count: usize,
}

impl Characters<'_> {
    fn before(&mut self, byte: usize) -> Option<usize> {
        self.count += self.text.get(self.byte..byte)?.chars().count();
        self.byte = byte;
        Some(self.count)
    }
}
