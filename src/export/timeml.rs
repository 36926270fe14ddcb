//! TimeML: the text with its dates, times, durations and recurrences as TIMEX3.

use std::fmt::Write as _;

use crate::record::{DateKind, DurationKind, Modifier, Report};

struct Timex {
    start: usize,
    end: usize,
    kind: &'static str,
    value: String,
    modifier: Option<Modifier>,
}

/// The text as a TimeML document: dates, times, durations and recurrences are `TIMEX3`, the day of publication is the `DCT`.
///
/// Of a range its two ends are marked, as TimeML has it; one whose ends the words do not name apart (`2022–25` read as one) is lost, and so is everything that is no time. A time of day without a
/// day stands as `XXXX-XX-XXT10:00`. Characters that XML does not have become spaces.
///
/// ```
/// let text = "It opened on 3 May 2023.";
/// let xml = newsfacts::export::timeml(&newsfacts::extract(text), text);
/// assert!(xml.contains(r#"It opened on <TIMEX3 tid="t1" type="DATE" value="2023-05-03">3 May 2023</TIMEX3>."#));
/// ```
#[must_use]
pub fn timeml(report: &Report, text: &str) -> String {
    let mut xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" \
        xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">\n"
        .to_owned();
    let _ = writeln!(xml, "<DOCID>{}</DOCID>", escaped(report.id.as_deref().unwrap_or("release")));
    if let Some(day) = report.published {
        let _ = writeln!(
            xml,
            "<DCT><TIMEX3 tid=\"t0\" type=\"DATE\" value=\"{day}\" temporalFunction=\"false\" functionInDocument=\"CREATION_TIME\">{day}</TIMEX3></DCT>"
        );
    }
    xml.push_str("<TEXT>");
    let mut at = 0;
    for (number, timex) in timexes(report).into_iter().enumerate() {
        let (Some(before), Some(words)) = (text.get(at..timex.start), text.get(timex.start..timex.end)) else { continue };
        xml.push_str(&escaped(before));
        let _ = write!(xml, "<TIMEX3 tid=\"t{}\" type=\"{}\" value=\"{}\"", number + 1, timex.kind, escaped(&timex.value));
        if let Some(modifier) = timex.modifier {
            let _ = write!(xml, " mod=\"{modifier}\"");
        }
        let _ = write!(xml, ">{}</TIMEX3>", escaped(words));
        at = timex.end;
    }
    xml.push_str(&escaped(text.get(at..).unwrap_or_default()));
    xml.push_str("</TEXT>\n</TimeML>\n");
    xml
}

/// What is marked, in the order of the text; nothing lies in another.
fn timexes(report: &Report) -> Vec<Timex> {
    let mut out = Vec::new();
    let mut add = |start: usize, end: usize, kind: &'static str, value: Option<&String>, modifier: Option<Modifier>| {
        if let Some(value) = value.filter(|v| !v.contains('/')) {
            // `T10:00`: a time of a day that nobody tells.
            let value = if value.starts_with('T') { format!("XXXX-XX-XX{value}") } else { value.clone() };
            let kind = if kind == "DATE" && value.contains('T') { "TIME" } else { kind };
            out.push(Timex { start, end, kind, value, modifier: modifier.filter(|m| *m != Modifier::Other) });
        }
    };
    for d in &report.dates {
        if d.parts.is_empty() {
            add(d.start, d.end, if d.kind == DateKind::Time { "TIME" } else { "DATE" }, d.timex.as_ref(), d.modifier);
        }
        for part in &d.parts {
            add(part.start, part.end, "DATE", part.timex.as_ref(), None);
        }
    }
    for d in &report.durations {
        add(d.start, d.end, if d.kind == DurationKind::Set { "SET" } else { "DURATION" }, d.timex.as_ref(), d.modifier);
    }
    out.sort_by_key(|t| (t.start, std::cmp::Reverse(t.end)));
    let mut reached = 0;
    out.retain(|t| {
        let free = t.start >= reached && t.start < t.end;
        if free {
            reached = t.end;
        }
        free
    });
    out
}

fn escaped(words: &str) -> String {
    let mut out = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\n' | '\t' => out.push(c),
            // A carriage return written as such would be read as a line's end.
            '\r' => out.push_str("&#13;"),
            c if c.is_control() && c < '\u{20}' || matches!(c, '\u{fffe}' | '\u{ffff}') => out.push(' '),
            c => out.push(c),
        }
    }
    out
}
