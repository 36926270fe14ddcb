//! Numbers in words that hyphens join: `half-million`, `two-and-a-half`, `half-million-dollar`.

/// What a word of number words and hyphens is worth; none for any other word.
pub(crate) fn spelled(word: &[u8]) -> Option<f64> {
    let mut sum = Sum::default();
    let mut parts = word.split(|b| *b == b'-').peekable();
    let mut n = 0;
    while let Some(part) = parts.next() {
        n += 1;
        match part {
            b"and" | b"a" if n > 1 && parts.peek().is_some() => {}
            _ => sum.add(part)?,
        }
    }
    (n > 1).then(|| sum.value())
}

/// What `half-million-dollar` is worth: number words, a magnitude and a currency joined by hyphens.
pub(crate) fn one_word(word: &[u8]) -> Option<f64> {
    let front = word.get(..word.iter().rposition(|b| *b == b'-')?)?;
    let value = spelled(front).or_else(|| power_of(front).map(|p| 10f64.powi(p)))?;
    (value >= 1000.0).then_some(value)
}

/// Number words in a row, added up.
#[derive(Clone, Copy, Debug, Default)]
struct Sum {
    /// Thousands and millions that are closed: `two thousand` of `two thousand five hundred`.
    closed: f64,
    open: Option<f64>,
}

impl Sum {
    fn add(&mut self, part: &[u8]) -> Option<()> {
        if let Some(p) = power_of(part) {
            let value = self.open.unwrap_or(1.0) * 10f64.powi(p);
            if p < 3 {
                self.open = Some(value);
            } else {
                (self.closed, self.open) = (self.closed + value, None);
            }
        } else {
            // `three-and-a-half`, `half-million`
            self.open = Some(self.open.unwrap_or(0.0) + small(part)?);
        }
        Some(())
    }

    fn value(self) -> f64 {
        self.closed + self.open.unwrap_or(0.0)
    }
}

fn power_of(word: &[u8]) -> Option<i32> {
    Some(match word {
        b"hundred" => 2,
        b"thousand" => 3,
        b"million" => 6,
        b"billion" => 9,
        b"trillion" => 12,
        _ => return None,
    })
}

/// Numbers below a hundred, and parts of one.
fn small(word: &[u8]) -> Option<f64> {
    const SMALL: [&[u8]; 20] = [
        b"zero", b"one", b"two", b"three", b"four", b"five", b"six", b"seven", b"eight", b"nine", b"ten", b"eleven", b"twelve", b"thirteen", b"fourteen",
        b"fifteen", b"sixteen", b"seventeen", b"eighteen", b"nineteen",
    ];
    const TENS: [&[u8]; 8] = [b"twenty", b"thirty", b"forty", b"fifty", b"sixty", b"seventy", b"eighty", b"ninety"];
    let at = |list: &[&[u8]]| list.iter().position(|w| *w == word).and_then(|n| u8::try_from(n).ok()).map(f64::from);
    match word {
        b"half" => Some(0.5),
        b"quarter" => Some(0.25),
        _ => at(&SMALL).or_else(|| at(&TENS).map(|n| (n + 2.0) * 10.0)).or_else(|| digits(word)),
    }
}

/// `10-million`, `2.5-million`
fn digits(word: &[u8]) -> Option<f64> {
    let text = core::str::from_utf8(word).ok()?;
    text.bytes().all(|b| b.is_ascii_digit() || b == b'.').then(|| text.parse().ok()).flatten()
}

#[cfg(test)]
mod tests {
    use super::{one_word, spelled};

    #[test]
    fn joined_number_words_are_numbers() {
        for (word, value) in [
            ("half-million", 500_000.0),
            ("quarter-million", 250_000.0),
            ("twenty-five", 25.0),
            ("three-and-a-half", 3.5),
            ("two-hundred-thousand", 200_000.0),
            ("one-hundred-and-fifty", 150.0),
        ] {
            assert_eq!(spelled(word.as_bytes()), Some(value), "{word}");
        }
        for word in ["million", "multi-million", "well-known", "and-a", "half-moon"] {
            assert_eq!(spelled(word.as_bytes()), None, "{word}");
        }
    }

    #[test]
    fn a_currency_may_be_joined_to_them() {
        assert_eq!(one_word(b"half-million-dollar"), Some(500_000.0));
        assert_eq!(one_word(b"million-pound"), Some(1_000_000.0));
        for word in ["five-dollar", "multi-million-dollar", "pound-for-pound"] {
            assert_eq!(one_word(word.as_bytes()), None, "{word}");
        }
    }
}
