//! The facts of a release as a person reads them: a block a release, a paragraph a kind, a line a fact.

use std::env;
use std::fmt::{Display, Write as _};
use std::io::{self, IsTerminal};

use comfy_table::{ColumnConstraint, ContentArrangement, Table};
use newsfacts::Report;
use textwrap::{Options, WordSplitter};

use self::words::{clean, contact_line, days, doubt, first_words, full_name, funding_line, joined, money, name, quote_line, role_line, times};

pub(crate) mod words;

/// How wide lines get where nothing says how wide the terminal is.
const WIDTH: usize = 100;
/// Longer lines are hard to read.
const WIDEST: usize = 140;
/// Narrower columns cannot be read.
const NARROWEST: usize = 50;

/// How the table is drawn.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Style {
    width: usize,
    bold: bool,
}

impl Style {
    /// As wide as the terminal, with bold headings where they show.
    pub(crate) fn of_stdout() -> Self {
        let terminal = io::stdout().is_terminal();
        let width = if terminal { textwrap::termwidth() } else { WIDTH };
        let plain = env::var_os("NO_COLOR").is_some_and(|v| !v.is_empty()) || env::var_os("TERM").is_some_and(|v| v == "dumb");
        Self { width: width.clamp(NARROWEST, WIDEST), bold: terminal && !plain }
    }

    /// For a file: the usual width, plain.
    pub(crate) const fn of_file() -> Self {
        Self { width: WIDTH, bold: false }
    }

    /// Lines of words, broken only between them.
    fn lines<'a>(self) -> Options<'a> {
        Options::new(self.width).word_splitter(WordSplitter::NoHyphenation)
    }

    /// The block of a release, closed by an empty line.
    pub(crate) fn render(self, report: &Report) -> String {
        let mut block = Block { style: self, text: String::new() };
        block.title(report);
        let title = block.text.len();
        block.organizations(report);
        block.people(report);
        block.dates(report);
        block.places(report);
        block.funding(report);
        block.quotes(report);
        block.contacts(report);
        block.others(report);
        block.numbers(report);
        block.warnings(report);
        if block.text.len() == title {
            block.line("\nNo facts found.");
        }
        block.text.push('\n');
        block.text
    }
}

/// The block of a release in the making.
struct Block {
    style: Style,
    text: String,
}

impl Block {
    fn title(&mut self, report: &Report) {
        let published = report.published.map_or_else(|| "no publication date".to_owned(), |day| format!("published {day}"));
        let id = clean(report.id.as_deref().unwrap_or("release"));
        let taken = textwrap::core::display_width(&id) + textwrap::core::display_width(&published) + 8;
        let rule = "━".repeat(self.style.width.saturating_sub(taken).max(2));
        let id = self.bold(&id);
        self.line(format_args!("━━ {id} {rule} {published} ━━"));
        if let Some(headline) = &report.headline {
            let headline = clean(&headline.text);
            for line in textwrap::wrap(&headline, self.style.lines()) {
                let line = self.bold(&line);
                self.line(line);
            }
        }
    }

    fn organizations(&mut self, report: &Report) {
        let rows = report.organizations.iter().map(|o| {
            let parent = o.parent.as_deref().map(|id| format!("part of {}", name(report, id)));
            vec![
                clean(&o.name),
                o.acronym.as_deref().filter(|a| *a != o.name).map(clean).unwrap_or_default(),
                joined([Some(o.kind.to_string()), o.country.clone(), parent]),
                times(&o.mentions),
            ]
        });
        self.table("Organizations", report.organizations.len(), rows);
    }

    fn people(&mut self, report: &Report) {
        let rows = report.people.iter().flat_map(|person| {
            let others = person.roles.iter().skip(1).map(|role| vec![String::new(), role_line(report, role), String::new()]);
            let first = person.roles.first().map(|role| role_line(report, role)).unwrap_or_default();
            std::iter::once(vec![full_name(person), first, times(&person.mentions)]).chain(others)
        });
        self.table("People", report.people.len(), rows);
    }

    fn dates(&mut self, report: &Report) {
        let rows = report.dates.iter().map(|date| {
            let covered = days(date);
            // The value says more than the days do, or is not said again.
            let timex = date.timex.clone().filter(|timex| *timex != covered && timex.replace('/', " to ") != covered);
            let detail = [timex, date.modifier.map(|m| m.to_string()), date.anchor.map(|a| format!("by {a}"))];
            vec![clean(&date.text), covered + doubt(date.certainty), joined(detail)]
        });
        self.table("Dates", report.dates.len(), rows);
        let rows = report.durations.iter().map(|d| vec![clean(&d.text), d.kind.to_string(), joined([d.timex.clone(), d.modifier.map(|m| m.to_string())])]);
        self.table("Durations", report.durations.len(), rows);
    }

    fn places(&mut self, report: &Report) {
        let rows = report.places.iter().map(|p| {
            let country = p.subdivision.clone().or_else(|| p.country.clone()).unwrap_or_default();
            vec![clean(&p.name), p.kind.to_string(), country, times(&p.mentions)]
        });
        self.table("Places", report.places.len(), rows);
    }

    fn funding(&mut self, report: &Report) {
        self.heading("Funding", report.funding.len());
        for funding in &report.funding {
            self.paragraph("  ", "      ", &funding_line(report, funding));
            if !funding.evidence.text.is_empty() {
                self.paragraph("      ", "      ", &format!("“{}”", first_words(&funding.evidence.text)));
            }
        }
    }

    fn quotes(&mut self, report: &Report) {
        self.heading("Quotes", report.quotes.len());
        for quote in &report.quotes {
            self.paragraph("  ", "      ", &quote_line(report, quote));
        }
    }

    fn contacts(&mut self, report: &Report) {
        self.heading("Contacts", report.contacts.len());
        for contact in &report.contacts {
            self.paragraph("  ", "      ", &contact_line(report, contact));
        }
    }

    fn others(&mut self, report: &Report) {
        let rows = report.others.iter().map(|o| {
            let days = match (o.from, o.to) {
                (Some(from), Some(to)) if from != to => format!("{from} to {to}"),
                (from, to) => from.or(to).map(|day| day.to_string()).unwrap_or_default(),
            };
            vec![clean(&o.name), o.acronym.as_deref().map(clean).unwrap_or_default(), o.kind.to_string(), days, times(&o.mentions)]
        });
        self.table("Other names", report.others.len(), rows);
    }

    fn numbers(&mut self, report: &Report) {
        let rows = report.amounts.iter().map(|a| vec![clean(&a.text), money(a)]);
        self.table("Amounts", report.amounts.len(), rows);
        let rows = report.counts.iter().map(|c| vec![clean(&c.text), c.object.as_deref().map(clean).unwrap_or_default()]);
        self.table("Counts", report.counts.len(), rows);
        let rows = report.acronyms.iter().map(|a| vec![clean(&a.short), clean(&a.long)]);
        self.table("Acronyms", report.acronyms.len(), rows);
    }

    fn warnings(&mut self, report: &Report) {
        self.heading("Warnings", report.warnings.len());
        for warning in &report.warnings {
            self.paragraph("  ", "    ", &clean(warning));
        }
    }

    /// A kind's name and how many facts it has; nothing where it has none.
    fn heading(&mut self, kind: &str, count: usize) {
        if count > 0 {
            let kind = self.bold(kind);
            self.line(format_args!("\n{kind} {count}"));
        }
    }

    /// A kind whose facts are rows of cells.
    fn table(&mut self, kind: &str, count: usize, rows: impl Iterator<Item = Vec<String>>) {
        if count == 0 {
            return;
        }
        self.heading(kind, count);
        let mut table = Table::new();
        table.load_style(comfy_table::presets::NOTHING).set_content_arrangement(ContentArrangement::Dynamic);
        table.set_width(u16::try_from(self.style.width).unwrap_or(u16::MAX));
        table.add_rows(rows);
        let widths = table.column_max_content_widths();
        for ((index, column), width) in table.column_iter_mut().enumerate().zip(widths) {
            column.set_padding(if index == 0 { (2, 2) } else { (0, 2) });
            if width == 0 {
                column.set_constraint(ColumnConstraint::Hidden);
            }
        }
        self.line(table.trim_fmt());
    }

    /// Words wrapped to the width, the lines after the first set in by `then`.
    fn paragraph(&mut self, first: &str, then: &str, words: &str) {
        let options = self.style.lines().initial_indent(first).subsequent_indent(then);
        let lines = textwrap::fill(words, options);
        self.line(lines);
    }

    fn line(&mut self, line: impl Display) {
        // Writing to a string cannot fail.
        let _ = writeln!(self.text, "{line}");
    }

    fn bold(&self, words: &str) -> String {
        if self.style.bold { format!("\u{1b}[1m{words}\u{1b}[0m") } else { words.to_owned() }
    }
}

#[cfg(test)]
mod tests;
