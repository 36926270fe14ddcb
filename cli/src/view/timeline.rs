//! Dates on a line of time: a row a date, its days drawn on one common axis.

use maud::{Markup, html};
use newsfacts::{Date, PartialDate, Report};

use super::facts::{rule, section};
use crate::table::words::{clean, days};

/// Where a day stands, in years: near enough to draw.
fn years(date: PartialDate) -> Option<f64> {
    let day = date.first_day();
    Some(f64::from(day.year()?) + (f64::from(day.month()?) - 1.0) / 12.0 + (f64::from(day.day()?) - 1.0) / 372.0)
}

/// A day's width on the axis.
const DAY: f64 = 1.0 / 372.0;

/// From where to where a date reaches; open ends reach no further than the day that is known.
fn reach(date: &Date) -> Option<(f64, f64)> {
    let (from, to) = (date.from.and_then(years), date.to.and_then(years));
    Some((from.or(to)?, to.or(from)? + DAY))
}

/// The dates in the order of time, those without a year at the end; then the durations.
pub(super) fn render(report: &Report, anchor: &str) -> Markup {
    let published = report.published.and_then(years);
    let reaches = report.dates.iter().filter_map(reach);
    let (least, most) = reaches.chain(published.map(|p| (p, p + DAY))).fold((f64::MAX, f64::MIN), |(l, m), (from, to)| (l.min(from), m.max(to)));
    let width = (most - least).max(DAY);
    let percent = |at: f64| (at - least) / width * 100.0;
    let mut dates: Vec<(usize, &Date, Option<(f64, f64)>)> = report.dates.iter().enumerate().map(|(n, d)| (n, d, reach(d))).collect();
    dates.sort_by(|a, b| {
        let at = |r: &Option<(f64, f64)>| r.map_or((f64::MAX, f64::MAX), |r| r);
        at(&a.2).partial_cmp(&at(&b.2)).unwrap_or(std::cmp::Ordering::Equal)
    });
    let to_words = |start: usize, fact: &str, words: &str| html! { a href={ "#" (anchor) "-at-" (start) "-" (fact) } { (words) } };
    let items = html! {
        ul.time {
            @for (n, d, reach) in dates {
                @let fact = format!("date{}", n + 1);
                @let detail = [d.modifier.map(|m| m.to_string()), d.anchor.map(|a| format!("by {a}"))].into_iter().flatten().collect::<Vec<_>>().join(", ");
                li id={ (anchor) "-" (fact) } data-fact={ (anchor) "-" (fact) } {
                    (to_words(d.start, &fact, &clean(&d.text))) " " span.more { (days(d)) @if !detail.is_empty() { " " (detail) } }
                    (rule(&d.rule, Some(d.certainty)))
                    @if let Some((from, to)) = reach {
                        span.axis aria-hidden="true" {
                            @if let Some(day) = published { span.published style=(format!("left:{:.2}%", percent(day))) {} }
                            span.bar style=(format!("left:{:.2}%;width:{:.2}%", percent(from).min(99.0), ((to - from) / width * 100.0).max(1.0))) {}
                        }
                    }
                }
            }
        }
        @if !report.durations.is_empty() {
            ul {
                @for (n, d) in report.durations.iter().enumerate() {
                    @let fact = format!("duration{}", n + 1);
                    li id={ (anchor) "-" (fact) } data-fact={ (anchor) "-" (fact) } {
                        (to_words(d.start, &fact, &clean(&d.text))) " " span.more { (d.kind) " " (d.timex.as_deref().unwrap_or_default()) } (rule(&d.rule, None))
                    }
                }
            }
        }
    };
    section("Dates", "date", report.dates.len() + report.durations.len(), &items)
}
