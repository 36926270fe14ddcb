//! Tokens that dots and at-signs stand in: abbreviations, host names, addresses.

use super::super::token::Shape;
use super::{DIGIT, HIGH, LOWER, SPACE, Scanner, UPPER, class};

/// Ends of host names. What looks like `word.org` without a capital in front is an address.
const TLD: [&str; 62] = [
    "com", "org", "net", "edu", "gov", "int", "mil", "info", "biz", "io", "co", "uk", "nz", "au", "ca", "us", "eu", "ie", "de", "sg", "hk", "in", "za", "tv",
    "ai", "fr", "es", "pt", "nl", "ch", "se", "dk", "fi", "pl", "cz", "jp", "kr", "cn", "br", "mx", "ar", "cl", "ng", "ke", "gh", "ph", "th", "vn", "ae", "sa",
    "il", "gg", "fm", "ly", "app", "dev", "tech", "xyz", "cloud", "bank", "eco", "js",
];

impl Scanner<'_, '_> {
    /// `U.S.`, `a.m.`, `Ph.D.`: the end of a run of one or two letters with dots, at least twice.
    pub(super) fn dotted(&self, start: usize, dot: usize) -> Option<usize> {
        if dot - start > 2 || !self.bytes.get(start..dot)?.is_ascii() {
            return None;
        }
        let (mut end, mut at, mut parts) = (dot + 1, dot + 1, 1);
        loop {
            let n = (at..at + 3).take_while(|&i| self.byte(i).is_ascii_alphabetic()).count();
            if n == 0 || n > 2 {
                break;
            }
            parts += 1;
            if self.byte(at + n) != b'.' {
                // `U.S` without its last dot is taken, `J.Smith` was cut by the length above.
                if n == 1 && class(self.byte(at + n)) & (UPPER | LOWER | DIGIT) == 0 {
                    end = at + n;
                } else {
                    parts -= 1;
                }
                break;
            }
            end = at + n + 1;
            at = end;
        }
        (parts >= 2).then_some(end)
    }

    /// `www.example.org/path`, `example.org`: a host name, to its end. `Amazon.com` is a name.
    pub(super) fn host(&self, start: usize, dot: usize) -> Option<(usize, Shape)> {
        let first = self.text.get(start..dot)?;
        if !self.byte(dot + 1).is_ascii_alphanumeric() {
            return None;
        }
        let end = self.address_end(dot);
        if first.eq_ignore_ascii_case("www") {
            return Some((end, Shape::Url));
        }
        let whole = self.text.get(start..end)?;
        let host = whole.split(['/', '?', '#']).next()?;
        // `approved today.In a year`: a capital behind the dot begins a sentence.
        let sentence =
            |t: &str| t.len() == 2 && t.as_bytes().first().is_some_and(u8::is_ascii_uppercase) && t.as_bytes().last().is_some_and(u8::is_ascii_lowercase);
        if whole.contains('@') || !host.rsplit('.').next().is_some_and(|t| !sentence(t) && TLD.contains(&t.to_ascii_lowercase().as_str())) {
            return None;
        }
        let name = self.byte(start).is_ascii_uppercase() && host.len() == whole.len();
        Some((end, if name { Shape::Cap } else { Shape::Url }))
    }

    /// Where an address that began before `at` ends: at white space, without the marks that close a sentence.
    pub(super) fn address_end(&self, at: usize) -> usize {
        let mut end = at;
        while end < self.bytes.len() && class(self.byte(end)) & (SPACE | HIGH) == 0 && !matches!(self.byte(end), b'<' | b'>' | b'"' | b'|') {
            end += 1;
        }
        while end > at && matches!(self.byte(end - 1), b'.' | b',' | b';' | b':' | b')' | b']' | b'!' | b'?' | b'\'') {
            end -= 1;
        }
        end
    }

    /// `first.last@example.org`: to its end, when an `@` with a host behind it stands in this run.
    pub(super) fn email(&self, start: usize, from: usize) -> Option<usize> {
        let local = |b: u8| b.is_ascii_alphanumeric() || matches!(b, b'.' | b'_' | b'-' | b'+' | b'%');
        let mut at = from;
        while local(self.byte(at)) && at - start < 80 {
            at += 1;
        }
        if self.byte(at) != b'@' || !self.byte(at + 1).is_ascii_alphanumeric() {
            return None;
        }
        at += 1;
        let host = at;
        while self.byte(at).is_ascii_alphanumeric() || matches!(self.byte(at), b'.' | b'-') {
            at += 1;
        }
        while at > host && !self.byte(at - 1).is_ascii_alphanumeric() {
            at -= 1;
        }
        self.bytes.get(host..at)?.contains(&b'.').then_some(at)
    }
}
