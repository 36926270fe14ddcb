//! Lengths of time and sets: their TIMEX3 values.

use super::Release;
use crate::record::{Duration, DurationKind};
use crate::rules::date::word::{Unit, pieces};
use crate::rules::date::{Length, read_length};
use crate::tape::atom::Kind;

/// Every duration and set, in text order.
pub(super) fn durations(r: &Release<'_, '_>) -> Vec<Duration> {
    let one = |f: &crate::resolve::Found| {
        let mut length = read_length(&pieces(r.doc, r.gazetteer, r.cells_from(f.first), f.first, f.end))?;
        // `over the past decade`: one, where `in the coming weeks` are some.
        if let Length::Span { n: n @ None, .. } = &mut length
            && f.rule == "stretch-from-or-to-now"
            && f.end == f.first + 2
            && !r.words(f).ends_with(['s', 'a'])
        {
            *n = Some(1.0);
        }
        // `three times a week`: one of many.
        if let Length::Span { n: Some(n), unit, .. } = length
            && f.rule == "rate-of-one"
        {
            length = Length::Every { n, unit };
        }
        let (start, end) = r.span(f.first, f.end);
        let modifier = if let Length::Span { modifier, .. } = &length { *modifier } else { None };
        let (kind, timex) = value(&length);
        Some(Duration { start, end, text: r.words(f).to_owned(), kind, timex: Some(timex), modifier, rule: f.rule.into() })
    };
    r.found.iter().filter(|f| f.kind == Kind::Duration).filter_map(one).collect()
}

fn value(length: &Length) -> (DurationKind, String) {
    match length {
        Length::Span { n, unit, more: None, .. } => (DurationKind::Duration, span(*n, *unit)),
        Length::Span { n, unit, more: Some((m, small)), .. } => {
            let (large, small) = (span(*n, *unit), span(Some(*m), *small));
            // `PT2H` and `PT30M` share their T; `P1DT12H` has the one of its hours.
            let small = small.strip_prefix("PT").map_or_else(
                || small.strip_prefix('P').unwrap_or(&small).to_owned(),
                |rest| if large.starts_with("PT") { rest.to_owned() } else { format!("T{rest}") },
            );
            (DurationKind::Duration, large + &small)
        }
        Length::EveryWeekday(w) => (DurationKind::Set, format!("XXXX-WXX-{w}")),
        Length::EveryMonth(m) => (DurationKind::Set, format!("XXXX-{m:02}")),
        Length::EverySeason(s) => (DurationKind::Set, format!("XXXX-{s}")),
        Length::EveryPart(p) => (DurationKind::Set, format!("XXXX-XX-XXT{p}")),
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

/// `P30D`, `PT2H`, `P2.5Y`, `PXW`; what has no letter of its own, and what is less than one, in the next smaller unit: `P2W` for a fortnight, `PT30M` for half an hour.
fn span(n: Option<f64>, unit: Unit) -> String {
    let part = n.is_some_and(|n| n < 1.0);
    let (times, unit) = match unit {
        Unit::Fortnight => (2.0, Unit::Week),
        Unit::Half => (6.0, Unit::Month),
        Unit::Minute if part => (60.0, Unit::Second),
        Unit::Hour if part => (60.0, Unit::Minute),
        Unit::Day if part => (24.0, Unit::Hour),
        Unit::Year if part => (12.0, Unit::Month),
        Unit::Decade if part => (10.0, Unit::Year),
        Unit::Century if part => (100.0, Unit::Year),
        unit => (1.0, unit),
    };
    let n = n.map(|n| n * times).map_or_else(|| "X".to_owned(), |n| if n.fract() == 0.0 { format!("{n:.0}") } else { format!("{n}") });
    let (t, code) = match unit {
        Unit::Second => ("T", "S"),
        Unit::Minute => ("T", "M"),
        Unit::Hour => ("T", "H"),
        Unit::Day => ("", "D"),
        Unit::Weekend => ("", "WE"),
        Unit::Week | Unit::Fortnight => ("", "W"),
        Unit::Month | Unit::Half => ("", "M"),
        Unit::Quarter => ("", "Q"),
        Unit::Year => ("", "Y"),
        Unit::Decade => ("", "DE"),
        Unit::Century => ("", "CE"),
        Unit::Millennium => ("", "ML"),
    };
    format!("P{t}{n}{code}")
}
