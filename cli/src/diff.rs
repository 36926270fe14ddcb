//! `newsfacts diff`: facts gained and lost between two runs.
//!
//! Facts are compared by what they say, not by their ids or places: a report that names one organization more has other ids all through.

use std::collections::{BTreeMap, HashMap};
use std::fmt::Write as _;
use std::path::PathBuf;

use clap::ValueEnum;
use newsfacts::Report;
use serde::Serialize;

use crate::output::standard;
use crate::reports;
use crate::table::words::{clean, contact_line, days, full_name, funding_line, joined, money, name, role_line};
use crate::tally::{counted, grouped};

/// What to compare.
#[derive(Debug, clap::Args)]
#[command(after_long_help = "\
Releases are matched by their id. Facts are compared by what they say, not by their ids.

Exit codes: 0 no difference, 1 differences, 2 a file could not be read.

Example, a snapshot that a CI job keeps:
  newsfacts releases/ -o new.jsonl && newsfacts diff facts.jsonl new.jsonl")]
pub(crate) struct DiffArgs {
    /// Compare every mention too, with its place and kind
    #[arg(long)]
    mentions: bool,

    /// Compare also which rule found a fact, and how sure it is
    #[arg(long)]
    rules: bool,

    /// How to write the differences
    #[arg(long, value_enum, default_value_t = DiffFormat::Text)]
    format: DiffFormat,

    /// The reports that were: JSON lines or a JSON array
    old: PathBuf,

    /// The reports that are
    new: PathBuf,
}

/// How differences are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum DiffFormat {
    /// To be read
    Text,
    /// A JSON object a difference, one a line
    Jsonl,
}

/// A fact in words: its kind, and what it says.
type Fact = (&'static str, String);

/// Releases in the order of the file, with their facts.
type Run = Vec<(String, Vec<Fact>)>;

#[derive(Serialize)]
struct Change<'a> {
    release: &'a str,
    change: &'static str,
    kind: &'static str,
    fact: &'a str,
}

/// Compares; true when there are differences.
///
/// # Errors
/// A file cannot be read, or the differences not be written.
pub(crate) fn run(args: &DiffArgs) -> anyhow::Result<bool> {
    let read = |path| -> anyhow::Result<Run> {
        let mut run = Run::new();
        reports::read(path, &mut |report| {
            let id = report.id.clone().unwrap_or_else(|| format!("release {}", run.len() + 1));
            run.push((id, facts(&report, args)));
        })?;
        Ok(run)
    };
    let (old, new) = (read(&args.old)?, read(&args.new)?);
    let mut text = String::new();
    let (mut totals, mut differing) = (BTreeMap::<(&str, &str), u64>::new(), 0);
    let releases = compare(&old, &new);
    let compared = releases.len();
    for (release, changes) in releases {
        if changes.is_empty() {
            continue;
        }
        differing += 1;
        if args.format == DiffFormat::Text {
            let _ = writeln!(text, "━━ {}", clean(release));
        }
        for (change, (kind, fact)) in changes {
            *totals.entry((change, kind)).or_default() += 1;
            match args.format {
                DiffFormat::Text => {
                    let _ = writeln!(text, "  {} {kind:<12} {fact}", if change == "gained" { '+' } else { '-' });
                }
                DiffFormat::Jsonl => text = text + &serde_json::to_string(&Change { release, change, kind, fact })? + "\n",
            }
        }
    }
    if args.format == DiffFormat::Text {
        text += &summary(&totals, differing, compared);
    }
    standard(text.as_bytes())?;
    Ok(differing > 0)
}

/// The releases of both runs, in the order of the new one, those that are gone at the end; what changed in each.
fn compare<'a>(old: &'a Run, new: &'a Run) -> Vec<(&'a str, Vec<(&'static str, &'a Fact)>)> {
    let mut were: HashMap<&str, Vec<&Vec<Fact>>> = HashMap::new();
    // Taken from the end: of two releases of one id the first is compared with the first.
    for (id, facts) in old.iter().rev() {
        were.entry(id).or_default().push(facts);
    }
    let empty: &'static Vec<Fact> = const { &Vec::new() };
    let mut out = Vec::new();
    for (id, facts) in new {
        let before = were.get_mut(id.as_str()).and_then(Vec::pop);
        out.push((id.as_str(), changes(before.unwrap_or(empty), facts)));
    }
    for (id, facts) in old.iter().rev() {
        if were.get_mut(id.as_str()).and_then(Vec::pop).is_some() {
            out.push((id.as_str(), changes(facts, empty)));
        }
    }
    out
}

/// What one list has more than the other, kind by kind, what is lost before what is gained.
fn changes<'a>(old: &'a [Fact], new: &'a [Fact]) -> Vec<(&'static str, &'a Fact)> {
    let mut count: HashMap<&Fact, i64> = HashMap::new();
    for fact in old {
        *count.entry(fact).or_default() -= 1;
    }
    for fact in new {
        *count.entry(fact).or_default() += 1;
    }
    let mut out = Vec::new();
    let mut take = |facts: &'a [Fact], sign: i64, change: &'static str| {
        for fact in facts {
            if let Some(left) = count.get_mut(fact)
                && *left * sign > 0
            {
                *left -= sign;
                out.push((change, fact));
            }
        }
    };
    take(old, -1, "lost");
    take(new, 1, "gained");
    let order = |kind: &str| KINDS.iter().position(|k| *k == kind);
    out.sort_by_key(|(_, (kind, _))| order(kind));
    out
}

const KINDS: [&str; 17] = [
    "release", "headline", "dateline", "organization", "person", "role", "date", "duration", "place", "funding", "quote", "contact", "other name", "number",
    "acronym", "mention", "warning",
];

fn summary(totals: &BTreeMap<(&str, &str), u64>, differing: u64, compared: usize) -> String {
    if differing == 0 {
        return format!("no difference in {}\n", counted(compared as u64, "release", "releases"));
    }
    let one = |change: &str| {
        let kinds: Vec<String> = KINDS.iter().filter_map(|kind| totals.get(&(change, *kind)).map(|n| format!("{} {kind}", grouped(*n)))).collect();
        let sum: u64 = totals.iter().filter(|((c, _), _)| *c == change).map(|(_, n)| n).sum();
        if sum == 0 { format!("none {change}") } else { format!("{} {change} ({})", grouped(sum), kinds.join(", ")) }
    };
    let verb = if differing == 1 { "differs" } else { "differ" };
    format!("\n{} of {} {verb}: {}, {}\n", grouped(differing), counted(compared as u64, "release", "releases"), one("lost"), one("gained"))
}

/// Every fact of a report in words that do not depend on its ids.
fn facts(report: &Report, args: &DiffArgs) -> Vec<Fact> {
    let mut out: Vec<Fact> = vec![("release", report.published.map_or_else(|| "without a day of publication".to_owned(), |d| format!("published {d}")))];
    let by = |rule: &str, certainty: Option<newsfacts::Certainty>| {
        if args.rules { format!(" [{rule}{}]", certainty.map(|c| format!(", {c}")).unwrap_or_default()) } else { String::new() }
    };
    let mut say = |kind: &'static str, words: String| out.push((kind, words));
    if let Some(headline) = &report.headline {
        say("headline", clean(&headline.text));
    }
    if let Some(dateline) = &report.dateline {
        say("dateline", clean(&dateline.text));
    }
    for o in &report.organizations {
        let parent = o.parent.as_deref().map(|id| format!("part of {}", name(report, id)));
        let more = joined([o.acronym.as_deref().map(clean), Some(o.kind.to_string()), o.country.clone(), parent, Some(o.key.clone())]);
        say("organization", format!("{} ({more})", clean(&o.name)));
    }
    for p in &report.people {
        say("person", full_name(p));
        for r in &p.roles {
            say("role", format!("{}: {}{}", clean(&p.name), role_line(report, r), by(&r.rule, Some(r.certainty))));
        }
    }
    for d in &report.dates {
        let more = joined([Some(days(d)), d.timex.clone(), d.modifier.map(|m| m.to_string())]);
        say("date", format!("“{}” {more}{}", clean(&d.text), by(&d.rule, Some(d.certainty))));
    }
    for d in &report.durations {
        say("duration", format!("“{}” {}{}", clean(&d.text), d.timex.as_deref().unwrap_or("?"), by(&d.rule, None)));
    }
    for p in &report.places {
        let more = joined([Some(p.kind.to_string()), p.subdivision.clone().or_else(|| p.country.clone()), Some(p.key.clone())]);
        say("place", format!("{} ({more})", clean(&p.name)));
    }
    for f in &report.funding {
        say("funding", format!("{}, “{}”{}", funding_line(report, f), clean(&f.evidence.text), by(&f.rule, Some(f.certainty))));
    }
    for q in &report.quotes {
        let who = q.speaker.as_deref().map(|id| name(report, id)).or_else(|| q.speaker_text.as_deref().map(clean)).unwrap_or_else(|| "somebody".to_owned());
        say("quote", format!("{who}: “{}”{}", clean(&q.text), by(&q.rule, Some(q.certainty))));
    }
    for c in &report.contacts {
        say("contact", format!("{}{}", contact_line(report, c), by(&c.rule, None)));
    }
    for o in &report.others {
        say("other name", format!("{} ({})", clean(&o.name), joined([o.acronym.as_deref().map(clean), Some(o.kind.to_string())])));
    }
    for a in &report.amounts {
        say("number", format!("“{}” {}", clean(&a.text), money(a)));
    }
    for c in &report.counts {
        say("number", format!("“{}” {}", clean(&c.text), c.value.map(|v| v.to_string()).unwrap_or_default()));
    }
    for a in &report.acronyms {
        say("acronym", format!("{} = {}", clean(&a.short), clean(&a.long)));
    }
    for w in &report.warnings {
        say("warning", clean(w));
    }
    if args.mentions {
        let organizations = report.organizations.iter().map(|o| (&o.name, &o.mentions));
        let people = report.people.iter().map(|p| (&p.name, &p.mentions));
        let places = report.places.iter().map(|p| (&p.name, &p.mentions));
        for (thing, mentions) in organizations.chain(people).chain(places).chain(report.others.iter().map(|o| (&o.name, &o.mentions))) {
            for m in mentions {
                say("mention", format!("“{}” at {} to {}, {} of {}{}", clean(&m.text), m.start, m.end, m.kind, clean(thing), by(&m.rule, Some(m.certainty))));
            }
        }
    }
    out
}
