//! `newsfacts explain`: what was found at a place, by which rule and list entry, what lost against it and why, what nothing typed.

use std::fmt::Write as _;
use std::ops::{ControlFlow, Range};
use std::path::PathBuf;
use std::sync::atomic::AtomicU64;

use anyhow::{Context as _, bail};
use newsfacts::{Context, Explanation, Mention, PartialDate, Report};

use crate::args;
use crate::input::release::{self, Release};
use crate::input::{Choice, Fields, Form, Reading, whole_day};
use crate::output::standard;
use crate::table::words::{clean, days, first_words, funding_line, money, quote_line, role_line};
use crate::usage::refuse;

/// What to explain.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Without --find and --at everything that was found is listed with its rule, then what lost, then capitalised words that no rule typed. The same as \
data: the library's Extractor::explain.

Examples:
  newsfacts explain release.txt --find \"Marine Institute\"
  newsfacts explain release.txt --at 1204
  newsfacts explain releases.jsonl --id 42")]
pub(crate) struct ExplainArgs {
    /// Only where these words stand
    #[arg(long, value_name = "WORDS", conflicts_with = "at")]
    find: Option<String>,

    /// Only at this byte of the text
    #[arg(long, value_name = "OFFSET")]
    at: Option<usize>,

    /// Of a file that holds many releases, the one of this id [default: the first]
    #[arg(long)]
    id: Option<String>,

    /// Day of publication, where the release does not bring its own
    #[arg(long, value_name = "YYYY-MM-DD", value_parser = whole_day)]
    published: Option<PartialDate>,

    /// A list of your own names; can be given again
    #[arg(long, value_name = "FILE")]
    list: Vec<PathBuf>,

    /// Read the file in this form, whatever it is called
    #[arg(long, value_enum, value_name = "FORM")]
    from: Option<Form>,

    /// A file that holds the release, or - for standard input
    file: PathBuf,
}

/// Places of the same words are explained up to so many times.
const PLACES: usize = 20;

/// Explains.
///
/// # Errors
/// The file cannot be read, or the words do not stand in it.
pub(crate) fn run(args: &ExplainArgs) -> anyhow::Result<()> {
    if args.find.as_deref().is_some_and(|words| words.trim().is_empty()) {
        refuse!("--find has no words to look for");
    }
    let release = read(args)?;
    if release.text.trim().is_empty() {
        bail!("{}: no text in it", release.id);
    }
    let extractor = args::extractor(args.published, &args.list, newsfacts::Certainty::Weak)?;
    let context = Context::new().id(release.id.as_str()).published_opt(release.published);
    let why = extractor.explain(&release.text, &context);
    let text = release.text.as_str();
    let mut out = String::new();
    match (&args.find, args.at) {
        (Some(words), _) => {
            let places = places_of(text, words);
            if places.is_empty() {
                bail!("“{words}” does not stand in {}", release.id);
            }
            for place in places.iter().take(PLACES) {
                out += &spot(&why, text, place);
            }
            if places.len() > PLACES {
                let _ = writeln!(out, "and at {} more places; --at OFFSET explains one", places.len() - PLACES);
            }
        }
        (None, Some(at)) => {
            let word = why.words.iter().find(|w| w.start <= at && at < w.end);
            let Some(word) = word else { bail!("no word stands at byte {at}; the text has {} bytes", text.len()) };
            out += &spot(&why, text, &(word.start..word.end));
        }
        (None, None) => out += &whole(&why, text),
    }
    standard(out.as_bytes()).map(drop)
}

fn read(args: &ExplainArgs) -> anyhow::Result<Release> {
    let fields = Fields { text: "text".to_owned(), id: "id".to_owned(), published: "published".to_owned() };
    let choice = Choice { globs: Vec::new(), hidden: true, no_ignore: true, follow: false };
    let reading = Reading { form: args.from, fields: fields.clone(), choice, max_size: u64::MAX - 2, output: None };
    if args.file.is_dir() {
        bail!("{}: is a folder; name a file in it", args.file.display());
    }
    let mut found = None;
    let _ = reading.read(std::slice::from_ref(&args.file), &AtomicU64::new(0), &mut |item| {
        match release::of_item(item, &fields) {
            Ok(release) if args.id.as_ref().is_none_or(|id| *id == release.id) => found = Some(Ok(release)),
            Err(Some(note)) if args.id.is_none() => found = Some(Err(anyhow::anyhow!("{note}"))),
            _ => return ControlFlow::Continue(()),
        }
        ControlFlow::Break(())
    });
    found.with_context(|| match &args.id {
        Some(id) => format!("{}: no release of the id {id}", args.file.display()),
        None => format!("{}: no release in it", args.file.display()),
    })?
}

/// Where the words stand, in the case as given; else in any.
fn places_of(text: &str, words: &str) -> Vec<Range<usize>> {
    let exact: Vec<_> = text.match_indices(words).map(|(at, _)| at..at + words.len()).collect();
    if !exact.is_empty() || words.is_empty() {
        return exact;
    }
    let (low, words) = (text.to_ascii_lowercase(), words.to_ascii_lowercase());
    low.match_indices(&words).map(|(at, _)| at..at + words.len()).collect()
}

/// A fact and where it stands.
struct Fact {
    start: usize,
    end: usize,
    words: String,
}

/// Everything in a report that has a place.
fn facts(report: &Report) -> Vec<Fact> {
    let mut facts = Vec::new();
    let mut say = |start: usize, end: usize, words: String| facts.push(Fact { start, end, words });
    let by = |rule: &str, certainty: &dyn std::fmt::Display| format!("  [{rule}, {certainty}]");
    let mut things = |kind: &str, id: &str, name: &str, mentions: &[Mention]| {
        for m in mentions {
            say(m.start, m.end, format!("{kind} {} ({id}), {} name{}", clean(name), m.kind, by(&m.rule, &m.certainty)));
        }
    };
    report.organizations.iter().for_each(|o| things("organization", &o.id, &o.name, &o.mentions));
    report.people.iter().for_each(|p| things("person", &p.id, &p.name, &p.mentions));
    report.places.iter().for_each(|p| things("place", &p.id, &p.name, &p.mentions));
    report.others.iter().for_each(|o| things(o.kind.as_str(), &o.id, &o.name, &o.mentions));
    for p in &report.people {
        for r in &p.roles {
            say(r.start, r.end, format!("role of {}: {}{}", clean(&p.name), role_line(report, r), by(&r.rule, &r.certainty)));
        }
    }
    for d in &report.dates {
        let anchor = d.anchor.map(|a| format!(", settled by {a}")).unwrap_or_default();
        say(d.start, d.end, format!("date {}{anchor}{}", days(d), by(&d.rule, &d.certainty)));
    }
    for d in &report.durations {
        say(d.start, d.end, format!("{} {}  [{}]", d.kind, d.timex.as_deref().unwrap_or("?"), d.rule));
    }
    for f in &report.funding {
        say(f.evidence.start, f.evidence.end, format!("funding: {}{}", funding_line(report, f), by(&f.rule, &f.certainty)));
    }
    for q in &report.quotes {
        say(q.start, q.end, format!("quote: {}{}", quote_line(report, q), by(&q.rule, &q.certainty)));
    }
    for a in &report.amounts {
        say(a.start, a.end, format!("amount {}", money(a)));
    }
    for c in &report.contacts {
        say(c.start, c.end, format!("contact  [{}]", c.rule));
    }
    facts.sort_by_key(|f| (f.start, std::cmp::Reverse(f.end)));
    facts
}

/// One place: what was found there and what was not.
fn spot(why: &Explanation, text: &str, place: &Range<usize>) -> String {
    let touches = |start: usize, end: usize| start < place.end && place.start < end;
    let mut out = format!("━━ “{}” at byte {} to {}\n", clean(text.get(place.clone()).unwrap_or_default()), place.start, place.end);
    let from = text.floor_char_boundary(place.start.saturating_sub(60));
    let to = text.ceil_char_boundary((place.end + 60).min(text.len()));
    let _ = writeln!(out, "   … {} …\n", clean(text.get(from..to).unwrap_or_default()));
    let mut section = |title: &str, lines: Vec<String>, none: &str| {
        if !lines.is_empty() || !none.is_empty() {
            let _ = writeln!(out, "{title}");
            let lines = if lines.is_empty() { vec![none.to_owned()] } else { lines };
            for line in lines {
                let _ = writeln!(out, "  {line}");
            }
        }
    };
    let found = facts(&why.report).into_iter().filter(|f| touches(f.start, f.end));
    section("Found", found.map(|f| format!("{:<40} {}", quoted(text, f.start, f.end), f.words)).collect(), "nothing");
    let words = why.words.iter().filter(|w| touches(w.start, w.end));
    let looked_up = words.map(|w| {
        let entries: Vec<String> = w.entries.iter().map(entry).collect();
        let labels = if w.labels.is_empty() { "in no list".to_owned() } else { w.labels.join(" ") };
        let entries = if entries.is_empty() { entries.join("") } else { format!("\n      {}", entries.join("\n      ")) };
        format!("{:<24} {:<12} {labels}{entries}", clean(&w.text), format!("{}/{}", w.shape, w.position))
    });
    section("Words and list entries", looked_up.collect(), "");
    let matched = why.candidates.iter().filter(|c| touches(c.start, c.end)).map(|c| {
        let slots: Vec<String> = c.slots.iter().map(|(name, s)| format!("{name} “{}”", clean(&s.text))).collect();
        format!("{:<8} {:<32} {}", c.phase, c.rule, if slots.is_empty() { format!("“{}”", first_words(&c.text)) } else { slots.join(", ") })
    });
    section("Rules that matched", matched.collect(), "none");
    section("Lost", why.losers.iter().filter(|l| touches(l.start, l.end)).map(lost).collect(), "");
    let untyped = why.untyped.iter().filter(|s| touches(s.start, s.end));
    section("Dropped", untyped.map(|s| format!("“{}”: capitalised, but no rule says what it is", clean(&s.text))).collect(), "");
    out.push('\n');
    out
}

fn quoted(text: &str, start: usize, end: usize) -> String {
    format!("“{}”", first_words(text.get(start..end).unwrap_or_default()))
}

fn lost(loser: &newsfacts::ExplainedLoser) -> String {
    format!("“{}” as {} [{}], because “{}” [{}] {}", clean(&loser.text), loser.kind, loser.rule, clean(&loser.winner.text), loser.winner_rule, loser.reason)
}

fn entry(entry: &newsfacts::ExplainedEntry) -> String {
    let parts = [&entry.kind, &entry.name, &entry.country, &entry.id, &entry.flags].into_iter().zip(["", "", "", "id ", "flags "]);
    let parts: Vec<String> = parts.filter(|(part, _)| !part.is_empty()).map(|(part, what)| format!("{what}{part}")).collect();
    format!("{}{}: {}", if entry.own { "your list: " } else { "" }, entry.label, parts.join(", "))
}

/// The whole release.
fn whole(why: &Explanation, text: &str) -> String {
    let mut out = "Found\n".to_owned();
    let found = facts(&why.report);
    if found.is_empty() {
        out += "  nothing\n";
    }
    for f in found {
        let _ = writeln!(out, "{:>7}  {:<40} {}", f.start, quoted(text, f.start, f.end), f.words);
    }
    if !why.losers.is_empty() {
        out += "\nLost\n";
        for l in &why.losers {
            let _ = writeln!(out, "{:>7}  {}", l.start, lost(l));
        }
    }
    if !why.untyped.is_empty() {
        out += "\nDropped: capitalised, but no rule says what it is\n";
        for s in &why.untyped {
            let _ = writeln!(out, "{:>7}  “{}”", s.start, clean(&s.text));
        }
    }
    if !why.rejected.is_empty() {
        out += "\nNot believed\n";
        for words in &why.rejected {
            let _ = writeln!(out, "         {}", clean(words));
        }
    }
    out
}
