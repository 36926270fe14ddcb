//! What was read and found, counted for the summary at the end.

use std::fmt;

use newsfacts::Report;

use crate::input::Cause;

const CAUSES: [Cause; 8] = [Cause::Unreadable, Cause::Binary, Cause::TooLarge, Cause::Damaged, Cause::BadLine, Cause::BadRow, Cause::NoColumn, Cause::NoText];
const KINDS: [(&str, &str); 9] = [
    ("organization", "organizations"),
    ("person", "people"),
    ("role", "roles"),
    ("date", "dates"),
    ("place", "places"),
    ("funding statement", "funding statements"),
    ("quote", "quotes"),
    ("contact", "contacts"),
    ("other name", "other names"),
];

/// Counts of some work.
#[derive(Clone, Debug, Default)]
pub(crate) struct Tally {
    pub(crate) releases: u64,
    pub(crate) bytes: u64,
    facts: [u64; KINDS.len()],
    unread: [u64; CAUSES.len()],
    pub(crate) passed_over: u64,
    pub(crate) done_before: u64,
}

impl Tally {
    pub(crate) fn add_report(&mut self, report: &Report, bytes: usize) {
        self.releases += 1;
        self.bytes += bytes as u64;
        let roles = report.people.iter().map(|p| p.roles.len()).sum();
        let counts = [
            report.organizations.len(),
            report.people.len(),
            roles,
            report.dates.len(),
            report.places.len(),
            report.funding.len(),
            report.quotes.len(),
            report.contacts.len(),
            report.others.len(),
        ];
        for (sum, count) in self.facts.iter_mut().zip(counts) {
            *sum += count as u64;
        }
    }

    pub(crate) fn add_unread(&mut self, cause: Cause) {
        for (held, sum) in CAUSES.iter().zip(&mut self.unread) {
            *sum += u64::from(*held == cause);
        }
    }

    pub(crate) fn add(&mut self, other: &Self) {
        self.releases += other.releases;
        self.bytes += other.bytes;
        self.passed_over += other.passed_over;
        self.done_before += other.done_before;
        let sums = self.facts.iter_mut().chain(&mut self.unread);
        for (sum, more) in sums.zip(other.facts.iter().chain(&other.unread)) {
            *sum += more;
        }
    }

    /// How much was not read.
    pub(crate) fn unread(&self) -> u64 {
        self.unread.iter().sum()
    }

    /// Whether there is more to say than that one release was read.
    pub(crate) fn says_something(&self) -> bool {
        self.releases != 1 || self.unread() + self.passed_over + self.done_before > 0
    }
}

/// `1,234,567`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    let mut words = String::with_capacity(digits.len() + digits.len() / 3);
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            words.push(',');
        }
        words.push(digit);
    }
    words
}

/// `1 release`, `2,000 releases`.
pub(crate) fn counted(number: u64, one: &str, many: &str) -> String {
    format!("{} {}", grouped(number), if number == 1 { one } else { many })
}

impl fmt::Display for Tally {
    /// The summary: lines without the last line's end.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} read", counted(self.releases, "release", "releases"))?;
        let facts: Vec<String> = KINDS.iter().zip(self.facts).filter(|(_, n)| *n > 0).map(|((one, many), n)| counted(n, one, many)).collect();
        if !facts.is_empty() {
            write!(f, ": {}", facts.join(", "))?;
        }
        if self.done_before > 0 {
            write!(f, "\n{} done before", counted(self.done_before, "release", "releases"))?;
        }
        if self.unread() > 0 {
            let causes = CAUSES.iter().zip(self.unread).filter(|(_, n)| *n > 0);
            let causes: Vec<String> = causes.map(|(cause, n)| (cause.words(), n)).map(|((one, many), n)| counted(n, one, many)).collect();
            write!(f, "\n{} not read: {}", grouped(self.unread()), causes.join(", "))?;
        }
        if self.passed_over > 0 {
            write!(f, "\n{} of folders passed over (other names, links that are not followed)", counted(self.passed_over, "file", "files"))?;
        }
        Ok(())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        for (number, words) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(grouped(number), words);
        }
    }

    #[test]
    fn the_summary_says_what_there_is() {
        let mut tally = Tally::default();
        assert_eq!(tally.to_string(), "0 releases read");
        tally.add_report(&newsfacts::extract("Oxfam opened on 3 May 2023 in Lisbon."), 37);
        tally.add_unread(Cause::Binary);
        tally.add_unread(Cause::Unreadable);
        tally.add_unread(Cause::Unreadable);
        tally.passed_over = 1200;
        assert_eq!(
            tally.to_string(),
            "1 release read: 1 organization, 1 date, 1 place\n3 not read: 2 could not be opened or read, 1 not text\n\
             1,200 files of folders passed over (other names, links that are not followed)"
        );
    }
}
