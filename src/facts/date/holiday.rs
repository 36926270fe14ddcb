//! Named days by their rule in the list: `12-25`, `11-thu-4+1` (the day after the fourth Thursday of November), `easter-2`.

use super::point::{civil, plus};
use jiff::civil::{Date, Weekday};

/// The day in a year; `None` when the rule gives none (feasts that the moon decides).
pub(super) fn day(rule: &str, year: i32) -> Option<Date> {
    if let Some(offset) = rule.strip_prefix("easter") {
        return plus(easter(year)?, signed(offset)?);
    }
    let (base, offset) = match rule.find('+') {
        Some(i) => (rule.get(..i)?, signed(rule.get(i..)?)?),
        None => (rule, 0),
    };
    let mut parts = base.split('-');
    let month: u8 = parts.next()?.parse().ok()?;
    let second = parts.next()?;
    let base = match parts.next() {
        None => civil(year, month, second.parse().ok()?)?,
        Some(nth) => {
            let nth: i8 = nth.parse().ok()?;
            let nth = if nth == 5 { -1 } else { nth };
            civil(year, month, 1)?.nth_weekday_of_month(nth, weekday(second)?).ok()?
        }
    };
    plus(base, offset)
}

fn signed(s: &str) -> Option<i64> {
    if s.is_empty() { Some(0) } else { s.parse().ok() }
}

fn weekday(s: &str) -> Option<Weekday> {
    Some(match s {
        "mon" => Weekday::Monday,
        "tue" => Weekday::Tuesday,
        "wed" => Weekday::Wednesday,
        "thu" => Weekday::Thursday,
        "fri" => Weekday::Friday,
        "sat" => Weekday::Saturday,
        "sun" => Weekday::Sunday,
        _ => return None,
    })
}

/// Easter Sunday of the Gregorian calendar (the anonymous algorithm of 1876).
fn easter(year: i32) -> Option<Date> {
    let (a, b, c) = (year % 19, year / 100, year % 100);
    let (d, e) = (b / 4, b % 4);
    let g = (8 * b + 13) / 25;
    let h = (19 * a + b - d - g + 15) % 30;
    let (i, k) = (c / 4, c % 4);
    let l = (32 + 2 * e + 2 * i - h - k) % 7;
    let m = (a + 11 * h + 19 * l) / 433;
    let month = (h + l - 7 * m + 90) / 25;
    let day = (h + l - 7 * m + 33 * month + 19) % 32;
    civil(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
}

#[cfg(test)]
mod tests {
    use super::day;

    #[test]
    fn feasts_fall_on_their_days() {
        for (rule, year, expected) in [
            ("easter", 2024, "2024-03-31"),
            ("easter", 1961, "1961-04-02"),
            ("easter-2", 2023, "2023-04-07"),
            ("easter+39", 2025, "2025-05-29"),
            ("12-25", 1914, "1914-12-25"),
            ("11-thu-4", 2023, "2023-11-23"),
            ("11-thu-4+1", 2023, "2023-11-24"),
            ("05-mon-5", 2021, "2021-05-31"),
            ("11-mon-1+1", 2024, "2024-11-05"),
        ] {
            assert_eq!(day(rule, year).map(|d| d.to_string()).as_deref(), Some(expected), "{rule} {year}");
        }
        assert_eq!(day("", 2024), None);
    }
}
