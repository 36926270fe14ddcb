//! The day of publication, as fields, metadata and names of files give it.

use newsfacts::{Extractor, PartialDate};

/// Reads a day of which year, month and day are given.
///
/// # Errors
/// Anything else, in words for the caller.
pub(crate) fn whole_day(words: &str) -> Result<PartialDate, String> {
    match words.parse::<PartialDate>() {
        Ok(date) if date.is_day() => Ok(date),
        _ => Err(format!("`{words}` is no day such as 2023-06-20")),
    }
}

/// The day of a field that must be one; the day of a full timestamp is the day.
///
/// # Errors
/// Words that are no day.
pub(crate) fn of_field(words: &str) -> Result<PartialDate, String> {
    let words = words.trim();
    whole_day(words.split(['T', ' ']).next().unwrap_or(words)).map_err(|_| format!("`{words}` is no day such as 2023-06-20"))
}

/// The day that metadata gives, in whatever form: `2023-05-03T09:00+01:00`, `20230503`, `Wed, 3 May 2023 …`, `May 3, 2023`.
pub(crate) fn of_words(words: &str) -> Option<PartialDate> {
    let words = words.trim().get(..words.trim().floor_char_boundary(80))?;
    of_field(words).ok().or_else(|| of_name(words)).or_else(|| {
        let dates = Extractor::default().extract(words).dates;
        dates.iter().filter_map(|d| d.from.filter(|from| from.is_day() && d.to == d.from)).next()
    })
}

/// The day in a file's name: `2023-01-18-clinic.txt`, `release_20230118.html`, `2023/01/18`-like parts with `.` or `_` between.
pub(crate) fn of_name(path: &str) -> Option<PartialDate> {
    let name = path.rsplit(['/', '\\']).next().unwrap_or(path).as_bytes();
    (0..name.len()).find_map(|at| {
        let before = at.checked_sub(1).and_then(|i| name.get(i));
        if before.is_some_and(u8::is_ascii_alphanumeric) {
            return None;
        }
        let digits = |from: usize, count: usize| -> Option<u16> {
            let part = name.get(at + from..at + from + count)?;
            part.iter().all(u8::is_ascii_digit).then(|| part.iter().fold(0, |n, b| n * 10 + u16::from(b - b'0')))
        };
        let year = digits(0, 4).filter(|y| (1900..2100).contains(y))?;
        let between = *name.get(at + 4)?;
        let (month, day, end) = if matches!(between, b'-' | b'_' | b'.') {
            (digits(5, 2)?, if name.get(at + 7) == Some(&between) { digits(8, 2)? } else { return None }, at + 10)
        } else {
            (digits(4, 2)?, digits(6, 2)?, at + 8)
        };
        if name.get(end).is_some_and(u8::is_ascii_digit) || (end == at + 8 && name.get(end).is_some_and(u8::is_ascii_alphanumeric)) {
            return None;
        }
        PartialDate::from_ymd(i32::from(year), u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_of_files_give_days() {
        let day = PartialDate::from_ymd(2023, 1, 18);
        for name in ["in/2023-01-18-clinic.txt", "release_20230118.html", "2023_01_18.txt", "a 2023.01.18 b.md", "20230118T1000.txt", "2023-01-18T10.txt"] {
            assert_eq!(of_name(name), day.filter(|_| name != "20230118T1000.txt"), "{name}");
        }
        for name in ["000_f8ab69ce158dec5f.txt", "2023-02-30.txt", "120230118.txt", "x20230118.txt", "2023-01.txt", "2023-01-18/a.txt", "202301180.txt", ""] {
            assert_eq!(of_name(name), None, "{name}");
        }
    }

    #[test]
    fn metadata_gives_days() {
        for words in ["2023-05-03", "2023-05-03T09:00:00+01:00", "2023-05-03 09:00", "20230503", "Wed, 3 May 2023 09:00:00 GMT", "May 3, 2023"] {
            assert_eq!(of_words(words), PartialDate::from_ymd(2023, 5, 3), "{words}");
        }
        assert_eq!(of_words("soon"), None);
    }
}
