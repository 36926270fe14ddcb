//! E-mail addresses and web addresses as they are written, hidden from machines or glued to their neighbours included.

use crate::record::Email;
use once_cell::sync::Lazy;
use regex::Regex;

/// Something found in a line: bytes of the line, and what it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Found<T> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) what: T,
}

/// `press@example.org`, also `press @ example.org`.
static PLAIN: Lazy<Option<Regex>> = Lazy::new(|| Regex::new(r"([A-Za-z0-9][A-Za-z0-9._%+'-]*)\s?@\s?((?:[A-Za-z0-9-]+\.)+[A-Za-z]{2,24})").ok());

/// `press[at]example.org`, `press (at) example dot org`, `press at example dot org`; without a host, it is broken.
static HIDDEN: Lazy<Option<Regex>> = Lazy::new(|| {
    Regex::new(
        r"(?i)([a-z0-9][a-z0-9._%+-]*)\s*(?:[\[({<]\s*(?:at|@)\s*[\])}>]\s*((?:[a-z0-9-]+(?:\s*(?:[\[({]\s*(?:dot|\.)\s*[\])}]|\.|\bdot\b)\s*[a-z0-9-]+)+)?)|\s+at\s+([a-z0-9-]+(?:\s+dot\s+[a-z0-9-]+)+))",
    )
    .ok()
});

static DOT: Lazy<Option<Regex>> = Lazy::new(|| Regex::new(r"(?i)\s*(?:[\[({]\s*(?:dot|\.)\s*[\])}]|\s\bdot\b\s|\.)\s*").ok());

static URL: Lazy<Option<Regex>> = Lazy::new(|| Regex::new(r#"(?i)(?:https?://|\bwww\.)[^\s<>"|]+"#).ok());

/// The e-mail addresses of a line.
pub(super) fn emails(line: &str) -> Vec<Found<Email>> {
    let mut out = Vec::new();
    if line.contains('@')
        && let Some(re) = PLAIN.as_ref()
    {
        for c in re.captures_iter(line) {
            let (Some(whole), Some(local), Some(host)) = (c.get(0), c.get(1), c.get(2)) else { continue };
            let host = unglued(host.as_str());
            let end = whole.end() - c.get(2).map_or(0, |h| h.as_str().len()) + host.len();
            // A telephone number glued in front of it: `631-555-0131press@…`.
            let front = glued_front(line, whole.start(), local.as_str());
            let start = whole.start() + front;
            let local = local.as_str().get(front..).unwrap_or("").trim_end_matches('.');
            let text = line.get(start..end).unwrap_or("").to_owned();
            let spaced = text.contains(char::is_whitespace);
            out.push(Found { start, end, what: Email { text, address: Some(format!("{local}@{host}")), obfuscated: spaced } });
        }
    }
    if let Some(re) = HIDDEN.as_ref().filter(|_| hides(line)) {
        for c in re.captures_iter(line) {
            let (Some(whole), Some(local)) = (c.get(0), c.get(1)) else { continue };
            let host = c.get(2).or(c.get(3)).map_or("", |h| h.as_str());
            let host = DOT.as_ref().map_or_else(|| host.to_owned(), |d| d.replace_all(host, ".").into_owned());
            if c.get(3).is_some() && !is_host(&host) {
                continue;
            }
            let address = host.contains('.').then(|| format!("{}@{host}", local.as_str()));
            let text = whole.as_str().trim_end().to_owned();
            out.push(Found { start: whole.start(), end: whole.start() + text.len(), what: Email { text, address, obfuscated: true } });
        }
    }
    out.sort_by_key(|f| f.start);
    out
}

/// Is it a host that plain words spell (`example dot org`), not `look at the dot on it`?
fn is_host(host: &str) -> bool {
    const ENDS: [&str; 20] = ["com", "org", "net", "edu", "gov", "int", "info", "co", "uk", "au", "nz", "ca", "ie", "us", "eu", "ch", "de", "fr", "za", "sg"];
    !host.starts_with("the.") && !host.starts_with("a.") && host.rsplit('.').next().is_some_and(|end| ENDS.contains(&end.to_ascii_lowercase().as_str()))
}

/// May an `@` be written out in the line?
fn hides(line: &str) -> bool {
    let lower = line.to_ascii_lowercase();
    ["[at", "(at", "{at", "<at", "[@", "(@", "[ at", "( at"].iter().any(|m| lower.contains(m)) || lower.contains(" at ") && lower.contains(" dot ")
}

/// `example.orgAbout`: the end of the host is in lower case when its beginning is.
fn unglued(host: &str) -> &str {
    let (from, end) = host.rsplit_once('.').map_or((0, host), |(a, b)| (a.len() + 1, b));
    let lower = end.bytes().take_while(u8::is_ascii_lowercase).count();
    if lower >= 2 { host.get(..from + lower).unwrap_or(host) } else { host }
}

/// How many bytes of a local part belong to what stands in front of it: a telephone number, a company's name.
fn glued_front(line: &str, start: usize, local: &str) -> usize {
    let digits = local.bytes().take_while(u8::is_ascii_digit).count();
    let before = line.get(..start).and_then(|s| s.bytes().next_back());
    // `151 938 81press@…`: digits go on behind the mark, however few.
    let goes_on = line.get(..start).is_some_and(|s| s.trim_end_matches([' ', '-', '.']).bytes().next_back().is_some_and(|b| b.is_ascii_digit()));
    let phone = (digits >= 3 || digits >= 1 && goes_on) && before.is_some_and(|b| matches!(b, b'-' | b' ' | b'.' | b')' | b'/'));
    let dashed = local.bytes().take_while(|b| b.is_ascii_digit() || matches!(b, b'-' | b'.')).count();
    let letter = |n: usize| local.as_bytes().get(n).is_some_and(u8::is_ascii_alphabetic);
    // The end of a company's name: `Advisory, Inc.press@…`.
    let company = ["Inc.", "Ltd.", "Corp.", "Co.", "LLC.", "Tel.", "Email."].iter().find(|c| local.len() > c.len() && local.starts_with(**c));
    if let Some(c) = company {
        return c.len();
    }
    if dashed >= 7 && letter(dashed) {
        dashed
    } else if phone && letter(digits) {
        digits
    } else {
        0
    }
}

/// The web addresses of a line, without the marks behind them.
pub(super) fn urls(line: &str) -> Vec<Found<String>> {
    let Some(re) = URL.as_ref().filter(|_| line.contains("://") || line.contains("www.") || line.contains("WWW.")) else { return Vec::new() };
    let of = |m: regex::Match<'_>| {
        let text = m.as_str().trim_end_matches(['.', ',', ';', ':', ')', ']', '!', '?', '\'', '’', '”', '>']);
        Found { start: m.start(), end: m.start() + text.len(), what: text.to_owned() }
    };
    re.find_iter(line).map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_read_whatever_hides_them() {
        for (line, text, address) in [
            ("Email: ann.roe@mill.example.org.", "ann.roe@mill.example.org", Some("ann.roe@mill.example.org")),
            ("ann.roe[at]example.org", "ann.roe[at]example.org", Some("ann.roe@example.org")),
            ("ann.roe [at] example [dot] org", "ann.roe [at] example [dot] org", Some("ann.roe@example.org")),
            ("ann (at) example dot org", "ann (at) example dot org", Some("ann@example.org")),
            ("write to ann at example dot co dot uk today", "ann at example dot co dot uk", Some("ann@example.co.uk")),
            ("ann @ example.org", "ann @ example.org", Some("ann@example.org")),
            ("E: ann.roe[at]", "ann.roe[at]", None),
            ("Tel: 631-555-0131press@example.com", "press@example.com", Some("press@example.com")),
            ("Phone: +49 30 901 820 33press@example.com", "press@example.com", Some("press@example.com")),
            ("Marsh Mills, Inc.press@example.com", "press@example.com", Some("press@example.com")),
            ("press@example.com212-555-0186", "press@example.com", Some("press@example.com")),
            ("press@example.orgAbout us", "press@example.org", Some("press@example.org")),
        ] {
            let got = emails(line);
            let got: Vec<_> = got.iter().map(|f| (f.what.text.as_str(), f.what.address.as_deref())).collect();
            assert_eq!(got, [(text, address)], "{line}");
        }
    }

    #[test]
    fn ordinary_words_hide_no_address() {
        for line in ["They met (at noon) and left.", "Look at the dot on it.", "He arrived at 5 (at the latest)."] {
            let got = emails(line);
            assert!(got.iter().all(|f| f.what.address.is_none() && !f.what.text.contains("[at]")), "{line}: {got:?}");
        }
    }
}
