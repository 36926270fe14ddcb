//! Lengths of time and sets: their TIMEX3 values.

use super::Release;
use crate::record::{Duration, DurationKind};
use crate::rules::date::word::{Unit, pieces};
use crate::rules::date::{Length, read_length};
use crate::tape::atom::Kind;

/// Every duration and set, in text order.
pub(super) fn durations(r: &Release<'_, '_>) -> Vec<Duration> {
    let one = |f: &crate::resolve::Found| {
        let length = read_length(&pieces(r.doc, r.gazetteer, r.cells_from(f.first), f.first, f.end))?;
        let (start, end) = r.span(f.first, f.end);
        let modifier = if let Length::Span { modifier, .. } = &length { *modifier } else { None };
        let (kind, timex) = value(&length);
        Some(Duration { start, end, text: r.words(f).to_owned(), kind, timex: Some(timex), modifier, rule: f.rule.into() })
    };
    r.found.iter().filter(|f| f.kind == Kind::Duration).filter_map(one).collect()
}

fn value(length: &Length) -> (DurationKind, String) {
    match length {
        Length::Span { n, unit, .. } => (DurationKind::Duration, span(*n, *unit)),
        Length::EveryWeekday(w) => (DurationKind::Set, format!("XXXX-WXX-{w}")),
        Length::EveryMonth(m) => (DurationKind::Set, format!("XXXX-{m:02}")),
        Length::Every { n, unit } if *n <= 1.0 => (
            DurationKind::Set,
            match unit {
                Unit::Year => "XXXX",
                Unit::Month => "XXXX-XX",
                Unit::Week => "XXXX-WXX",
                Unit::Quarter => "XXXX-QX",
                Unit::Day => "XXXX-XX-XX",
                Unit::Weekend => "XXXX-WXX-WE",
                _ => return (DurationKind::Set, span(Some(*n), *unit)),
            }
            .to_owned(),
        ),
        Length::Every { n, unit } => (DurationKind::Set, span(Some(*n), *unit)),
    }
}

/// `P30D`, `PT2H`, `P2.5Y`, `PXW`
fn span(n: Option<f64>, unit: Unit) -> String {
    let n = n.map_or_else(|| "X".to_owned(), |n| if n.fract() == 0.0 { format!("{n:.0}") } else { format!("{n}") });
    let (t, code) = match unit {
        Unit::Second => ("T", "S"),
        Unit::Minute => ("T", "M"),
        Unit::Hour => ("T", "H"),
        Unit::Day => ("", "D"),
        Unit::Weekend => ("", "WE"),
        Unit::Week => ("", "W"),
        Unit::Fortnight => ("", "FN"),
        Unit::Month => ("", "M"),
        Unit::Quarter => ("", "Q"),
        Unit::Half => ("", "H"),
        Unit::Year => ("", "Y"),
        Unit::Decade => ("", "DE"),
        Unit::Century => ("", "CE"),
        Unit::Millennium => ("", "ML"),
    };
    format!("P{t}{n}{code}")
}
