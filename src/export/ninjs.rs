//! ninjs 3.1, IPTC's news in JSON.

use super::json::{Json, Value, object};
use crate::record::{OtherKind, Report};

/// The release as a ninjs 3.1 item, with its text as the main body where it is given.
///
/// Headline, place of the dateline, organizations, people, places, events and other names are kept, with `literal` the key that joins them across releases; the day of publication stands
/// as midnight UTC in `contentCreated`, since ninjs has no days. `uri` is the report's id where that is one, else made from it. Lost: where mentions stand, roles, all other dates, funding, quotes, amounts, rules and certainty.
///
/// ```
/// let report = newsfacts::extract("Oxfam opened in Lisbon.");
/// let json = serde_json::to_value(newsfacts::export::ninjs(&report, None)).unwrap();
/// assert_eq!(json["organisations"][0]["name"], "Oxfam");
/// assert_eq!(json["standard"]["version"], "3.1");
/// ```
#[must_use]
pub fn ninjs(report: &Report, text: Option<&str>) -> Json {
    let concept =
        |name: &str, literal: &str| object([("name", name.into()), ("rel", "mentions".into()), ("literal", Some(literal).filter(|l| !l.is_empty()).into())]);
    let others = |wanted: &dyn Fn(OtherKind) -> bool| -> Value {
        report.others.iter().filter(|o| wanted(o.kind)).map(|o| concept(&o.name, "")).collect::<Vec<_>>().into()
    };
    let is_event = |kind| matches!(kind, OtherKind::Event | OtherKind::Day);
    let located = report.dateline.as_ref().and_then(|d| d.place.as_deref()).and_then(|id| report.name(id));
    let body = text.map(|text| {
        let (characters, words) = (text.chars().count(), text.split_whitespace().count());
        let counts = [("charCount", characters.into()), ("wordCount", words.into())];
        let [characters, words] = counts;
        vec![object([("role", "main".into()), ("contentType", "text/plain".into()), characters, words, ("value", text.into())])]
    });
    Json(object([
        ("uri", uri(report.id.as_deref().unwrap_or("release")).into()),
        ("type", "text".into()),
        ("standard", object([("name", "ninjs".into()), ("version", "3.1".into()), ("schema", "http://www.iptc.org/std/ninjs/ninjs-schema_3.1.json#".into())])),
        ("language", "en".into()),
        ("contentCreated", report.published.filter(|d| d.is_day()).map(|d| format!("{d}T00:00:00Z")).into()),
        ("located", located.into()),
        ("headlines", report.headline.iter().map(|h| object([("role", "main".into()), ("value", (&h.text).into())])).collect::<Vec<_>>().into()),
        ("organisations", report.organizations.iter().map(|o| concept(&o.name, &o.key)).collect::<Vec<_>>().into()),
        ("people", report.people.iter().map(|p| concept(&p.name, &p.key)).collect::<Vec<_>>().into()),
        ("places", report.places.iter().map(|p| concept(&p.name, &p.key)).collect::<Vec<_>>().into()),
        ("events", others(&is_event)),
        ("subjects", others(&|kind| !is_event(kind))),
        ("bodies", body.into()),
    ]))
}

/// The id where it is a URI, else a URN of it.
pub(super) fn uri(id: &str) -> String {
    if id.starts_with("http://") || id.starts_with("https://") || id.starts_with("urn:") || id.starts_with("tag:") {
        return escaped(id, "-._~:/?#[]@!$&'()*+,;=%");
    }
    format!("urn:newsfacts:{}", escaped(id, "-._~/"))
}

/// Letters, digits and what is kept as they are, everything else in hexadecimal.
fn escaped(words: &str, kept: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for byte in words.bytes() {
        if byte.is_ascii_alphanumeric() || kept.as_bytes().contains(&byte) {
            out.push(char::from(byte));
        } else {
            out.push_str(&format!("%{byte:02X}"));
        }
    }
    out
}
