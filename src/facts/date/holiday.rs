//! Named days by their rule in the list: `12-25`, `11-thu-4+1` (the day after the fourth Thursday of November), `06-fri>19` (the first Friday from
//! 19 June on), `easter-2`.

use super::point::{civil, plus};
use jiff::civil::{Date, Weekday};

/// The day in a year; `None` when the rule gives none (feasts that sight of the moon decides).
pub(super) fn day(rule: &str, year: i32) -> Option<Date> {
    if let Some(offset) = rule.strip_prefix("easter") {
        return plus(easter(year)?, signed(offset)?);
    }
    if let Some(offset) = rule.strip_prefix("tishri") {
        return plus(jewish_new_year(year + 3761)?, signed(offset)?);
    }
    match rule {
        // The 25th of Kislev, behind a Cheshvan of 29 or 30 days.
        "kislev" => {
            let (new, next) = (jewish_new_year(year + 3761)?, jewish_new_year(year + 3762)?);
            let long = matches!(new.until(next).ok()?.get_days(), 355 | 385);
            return plus(new, 83 + i64::from(long));
        }
        "diwali" => return table(&DIWALI, year),
        "eid-al-adha" => return table(&EID_AL_ADHA, year),
        "eid-al-fitr" => return table(&EID_AL_FITR, year),
        "ramadan" => return table(&RAMADAN, year),
        "lunar" => {
            let (month, day) = usize::try_from(year - LUNAR_FROM).ok().and_then(|i| LUNAR.get(i))?;
            return civil(year, *month, *day);
        }
        _ => {}
    }
    if let Some((front, from)) = rule.split_once('>') {
        let (from, weeks) = from.split_once('+').map_or((from, Some(0)), |(day, days)| (day, days.parse().ok()));
        let (month, name) = front.split_once('-')?;
        let first = civil(year, month.parse().ok()?, from.parse().ok()?)?;
        let ahead = weekday(name)?.to_monday_zero_offset() - first.weekday().to_monday_zero_offset();
        return plus(first, i64::from(ahead.rem_euclid(7)) + weeks?);
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

/// The first day of the Chinese year, by what observatories give out: it hangs on the minute of a new moon.
const LUNAR: [(u8, u8); 46] = [
    (1, 27),
    (2, 15),
    (2, 4),
    (1, 23),
    (2, 10),
    (1, 31),
    (2, 19),
    (2, 7),
    (1, 28),
    (2, 16), // 1990
    (2, 5),
    (1, 24),
    (2, 12),
    (2, 1),
    (1, 22),
    (2, 9),
    (1, 29),
    (2, 18),
    (2, 7),
    (1, 26), // 2000
    (2, 14),
    (2, 3),
    (1, 23),
    (2, 10),
    (1, 31),
    (2, 19),
    (2, 8),
    (1, 28),
    (2, 16),
    (2, 5), // 2010
    (1, 25),
    (2, 12),
    (2, 1),
    (1, 22),
    (2, 10),
    (1, 29),
    (2, 17),
    (2, 6),
    (1, 26),
    (2, 13), // 2020
    (2, 3),
    (1, 23),
    (2, 11),
    (1, 31),
    (2, 19),
    (2, 8), // 2030
];
const LUNAR_FROM: i32 = 1990;

/// The day in a table whose first row is of 2000.
fn table(days: &[(u8, u8); 31], year: i32) -> Option<Date> {
    let (month, day) = usize::try_from(year - 2000).ok().and_then(|i| days.get(i))?;
    civil(year, *month, *day)
}

/// The main day of Diwali, 2000 to 2030, as India keeps it.
const DIWALI: [(u8, u8); 31] = [
    (10, 26),
    (11, 14),
    (11, 4),
    (10, 25),
    (11, 12),
    (11, 1),
    (10, 21),
    (11, 9),
    (10, 28),
    (10, 17), // 2000 to 2009
    (11, 5),
    (10, 26),
    (11, 13),
    (11, 3),
    (10, 23),
    (11, 11),
    (10, 30),
    (10, 19),
    (11, 7),
    (10, 27), // 2010 to 2019
    (11, 14),
    (11, 4),
    (10, 24),
    (11, 12),
    (10, 31),
    (10, 20),
    (11, 8),
    (10, 29),
    (10, 17),
    (11, 5),
    (10, 26),
];

/// The end of Ramadan, 2000 to 2030, as Saudi Arabia keeps or reckons it; some countries see the moon a day later. Of two in one year the first.
const EID_AL_FITR: [(u8, u8); 31] = [
    (1, 8),
    (12, 16),
    (12, 5),
    (11, 25),
    (11, 13),
    (11, 3),
    (10, 23),
    (10, 12),
    (9, 30),
    (9, 20), // 2000 to 2009
    (9, 10),
    (8, 30),
    (8, 19),
    (8, 8),
    (7, 28),
    (7, 17),
    (7, 6),
    (6, 25),
    (6, 15),
    (6, 4), // 2010 to 2019
    (5, 24),
    (5, 13),
    (5, 2),
    (4, 21),
    (4, 10),
    (3, 30),
    (3, 20),
    (3, 9),
    (2, 26),
    (2, 14),
    (2, 4),
];

/// The feast of the sacrifice, likewise.
const EID_AL_ADHA: [(u8, u8); 31] = [
    (3, 16),
    (3, 5),
    (2, 22),
    (2, 11),
    (2, 1),
    (1, 20),
    (1, 10),
    (12, 19),
    (12, 8),
    (11, 27), // 2000 to 2009
    (11, 16),
    (11, 6),
    (10, 26),
    (10, 15),
    (10, 4),
    (9, 24),
    (9, 12),
    (9, 1),
    (8, 21),
    (8, 11), // 2010 to 2019
    (7, 31),
    (7, 20),
    (7, 9),
    (6, 28),
    (6, 16),
    (6, 6),
    (5, 27),
    (5, 16),
    (5, 5),
    (4, 24),
    (4, 13),
];

/// The first day of the fast, likewise.
const RAMADAN: [(u8, u8); 31] = [
    (11, 27),
    (11, 16),
    (11, 6),
    (10, 26),
    (10, 15),
    (10, 4),
    (9, 24),
    (9, 13),
    (9, 1),
    (8, 22), // 2000 to 2009
    (8, 11),
    (8, 1),
    (7, 20),
    (7, 9),
    (6, 28),
    (6, 18),
    (6, 6),
    (5, 27),
    (5, 16),
    (5, 6), // 2010 to 2019
    (4, 24),
    (4, 13),
    (4, 2),
    (3, 23),
    (3, 11),
    (3, 1),
    (2, 18),
    (2, 8),
    (1, 28),
    (1, 16),
    (1, 5),
];

/// The first of Tishri of a Jewish year (Reingold and Dershowitz, Calendrical Calculations): 23 September 2025 is that of 5786.
fn jewish_new_year(year: i32) -> Option<Date> {
    let elapsed = |y: i64| {
        let months = (235 * y - 234).div_euclid(19);
        let parts = 12_084 + 13_753 * months;
        let day = 29 * months + parts.div_euclid(25_920);
        if (3 * (day + 1)).rem_euclid(7) < 3 { day + 1 } else { day }
    };
    let y = i64::from(year);
    let (before, this, next) = (elapsed(y - 1), elapsed(y), elapsed(y + 1));
    let put_off = if next - this == 356 {
        2
    } else if this - before == 382 {
        1
    } else {
        0
    };
    // Counted from 1 January of the year 1.
    plus(civil(1, 1, 1)?, this + put_off - 1_373_428)
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
            ("tishri", 2023, "2023-09-16"),
            ("tishri", 2024, "2024-10-03"),
            ("tishri", 2025, "2025-09-23"),
            ("tishri+9", 2023, "2023-09-25"),
            ("tishri-163", 2024, "2024-04-23"),
            ("tishri-163", 2023, "2023-04-06"),
            ("kislev", 2023, "2023-12-08"),
            ("kislev", 2024, "2024-12-26"),
            ("lunar", 2024, "2024-02-10"),
            ("lunar", 1990, "1990-01-27"),
            ("diwali", 2023, "2023-11-12"),
            ("eid-al-fitr", 2023, "2023-04-21"),
            ("eid-al-adha", 2022, "2022-07-09"),
            ("ramadan", 2024, "2024-03-11"),
        ] {
            assert_eq!(day(rule, year).map(|d| d.to_string()).as_deref(), Some(expected), "{rule} {year}");
        }
        assert_eq!(day("", 2024), None);
        assert_eq!(day("lunar", 2077), None);
    }
}
