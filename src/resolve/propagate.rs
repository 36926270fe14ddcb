//! Spreading: a full name types its other mentions and its short forms, wherever they stand.

use super::bare::opens_and_acts;
use super::compete::{Proposal, Taken};
use super::forms::{CAMPUS_RULE, FIRM_RULE, Forms, body_forms, person_forms, stands_for_firm};
use super::homonym::fits;
use super::key::{join, key_words, word_number, written};
use super::link::{Alias, Thing};
use super::names::{NONE, Name, Names, STARTS};
use super::thing::thing_forms;
use super::{Form, Found, sense};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::hash::hash;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::{FxHashMap, FxHashSet};
use smallvec::SmallVec;

/// What a word is outside of its name, which decides whether it can stand for it alone.
pub(crate) type Labels<'a> = &'a dyn Fn(u32) -> LabelSet;

/// Proposals for all further mentions of the things found so far.
pub(crate) fn proposals(
    doc: &Document<'_>,
    found: &[Found],
    things: &[Thing],
    acronyms: &[Alias],
    labels: Labels<'_>,
    taken: &Taken,
    names: &mut Names,
) -> Vec<Proposal> {
    names.clear(things.len());
    // What a bracket says a body is called comes first: `Oxley Capital LP (“Oxley”)` is not only called by its first word. `(the “Company”)` is a noun.
    let said = |f: &&Found| f.rule == "short-name-in-brackets" && labels(f.first) & Label::Noun.bit() == 0;
    for f in found.iter().filter(said).chain(found.iter().filter(|f| !said(f))) {
        let Some(t) = f.thing else { continue };
        if let Some(n) = names.times.get_mut(t as usize) {
            *n += 1;
        }
        // What is written alike gives the same names.
        if !names.seen.insert(join([written(doc, f), u64::from(t), f.form as u64].into_iter())) {
            continue;
        }
        let caps = f.form == Form::Acronym || (f.end == f.first + 1 && doc.shape(f.first as usize) == Shape::Caps);
        let base = Name { words: (0, 0), kind: f.kind, thing: t, form: f.form, rule: "said-before", article: false, caps, lower: 0, alike: false, next: NONE };
        let (mut words, mut lower) = (SmallVec::new(), SmallVec::new());
        for t in f.first..f.end {
            let word = word_number(doc, t);
            words.push(word);
            if doc.shape(t as usize) == Shape::Lower {
                lower.push(word);
            }
        }
        names.add(&words, &lower, base);
        let mut forms = Forms { names: &mut *names, words, lower, first: f.first, base };
        match f.kind {
            Kind::Person => person_forms(doc, f, labels, &mut forms),
            Kind::Org => body_forms(doc, f, labels, &mut forms),
            Kind::Other => thing_forms(doc, f, labels, &mut forms),
            _ => {}
        }
    }
    if !acronyms.is_empty() {
        let small = ["of", "on", "for", "and", "the", "in", "to", "at", "against", "from", "with", "by"].map(|w| hash(w.as_bytes()));
        let mut of_key: FxHashMap<u64, usize> = super::map(things.len());
        for (n, t) in things.iter().enumerate() {
            of_key.entry(t.number).or_insert(n);
        }
        for a in acronyms {
            // The first of the things of either name.
            let of = |key: &u64| of_key.get(key).copied();
            let Some((n, t)) = of(&a.long).into_iter().chain(of(&a.short)).min().and_then(|n| things.get(n).map(|t| (n, t))) else { continue };
            let base = Name {
                words: (0, 0),
                kind: t.kind,
                thing: n as u32,
                form: Form::Full,
                rule: "long-form-of-acronym",
                article: false,
                caps: false,
                lower: 0,
                alike: false,
                next: NONE,
            };
            let words = |(first, end): (u32, u32)| key_words(doc, first, end).collect::<SmallVec<[u64; 16]>>();
            // A context typed the acronym: its long form is that too.
            let long = words(a.long_at);
            if t.number == a.short && long.len() > 1 {
                names.add(&long, &small, base);
            }
            names.add(&words(a.short_at), &[], Name { form: Form::Acronym, rule: "acronym-of-release", caps: true, ..base });
        }
    }
    if let Some(main) = main_company(found, things, &names.times) {
        let base = Name {
            words: (0, 0),
            kind: Kind::Org,
            thing: main,
            form: Form::Short,
            rule: "the-company",
            article: true,
            caps: false,
            lower: 0,
            alike: false,
            next: NONE,
        };
        for word in ["company", "group"] {
            names.add(&[hash(word.as_bytes())], &[], base);
        }
        // `the Tribe`, `the Union`: whom a name does not say it of and no other name either.
        let head = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::CompanySuffix.bit();
        let thing = things.get(main as usize);
        let unsaid = thing.and_then(|t| found.get(t.fullest)).is_some_and(|f| (f.first..f.end).all(|t| labels(t) & head == 0));
        if unsaid {
            let words = || things.iter().filter(|t| t.kind == Kind::Org).flat_map(|t| t.key.split(' '));
            let said = words().filter_map(|word| BARE_HEADS.iter().position(|head| *head == word)).fold(0u32, |said, head| said | 1 << head);
            for (word, _) in BARE_HEADS.iter().zip(0..).filter(|(_, head)| said >> head & 1 == 0) {
                names.add(&[hash(word.as_bytes())], &[], base);
            }
        }
    }
    scan(doc, found, things, names, labels, taken)
}

/// What a body whose name has no head is called.
const BARE_HEADS: [&str; 20] = [
    "association", "union", "bank", "fund", "tribe", "nation", "band", "club", "foundation", "society", "coalition", "organization", "organisation",
    "federation", "league", "alliance", "trust", "airline", "cooperative", "corporation",
];

/// The body that a release without any legal suffix speaks of most, unless its name says that it is no company: whom `the Group` means.
fn main_company(found: &[Found], things: &[Thing], times: &[u32]) -> Option<u32> {
    let wire = |n: u32| found.iter().any(|f| f.thing == Some(n) && f.rule == "wire-between-dashes");
    let orgs = things.iter().enumerate().filter(|(_, t)| t.kind == Kind::Org).map(|(n, t)| (n as u32, t));
    let (main, thing) = orgs.max_by_key(|(n, _)| (times.get(*n as usize).copied().unwrap_or(0), core::cmp::Reverse(*n)))?;
    let often = times.get(main as usize).is_some_and(|n| *n >= 3);
    (often && !wire(main) && !thing.key.split(' ').any(|w| Class::NoCompany.holds(w.as_bytes()))).then_some(main)
}

/// The tokens of a headline and the first sentence, about.
const LEAD: u32 = 60;

/// Does a body's name end as those do that bear a person's name: `Oyrot Foundation`?
fn named_after_founder(key: &str) -> bool {
    let last = key.rsplit(' ').next().unwrap_or("");
    matches!(
        last,
        "foundation"
            | "trust"
            | "fund"
            | "endowment"
            | "institute"
            | "center"
            | "centre"
            | "library"
            | "museum"
            | "school"
            | "college"
            | "lab"
            | "laboratory"
            | "charity"
    )
}

/// One walk over the text: at every token that begins some name, the longest that fits.
fn scan(doc: &Document<'_>, found: &[Found], things: &[Thing], names: &Names, labels: Labels<'_>, taken: &Taken) -> Vec<Proposal> {
    let mut out = Vec::new();
    let mut fitting: SmallVec<[&Name; 8]> = SmallVec::new();
    let most = things.iter().zip(&names.times).filter(|(t, _)| t.kind == Kind::Org).map(|(_, n)| *n).max().unwrap_or(0);
    // `in Oxley`, `near Oxley`: a place of this release, which a body's first word does not make a body.
    let noun = |t: u32| doc.shape(t as usize) == Shape::Lower && labels(t) & Label::Noun.bit() != 0;
    let town = |t: u32| sense::is_a_town(doc, t, t + 1) && !doc.shape(t as usize + 1).is_capital() && !noun(t + 1);
    let mut towns: FxHashSet<u64> = FxHashSet::default();
    if names.is_any("first-word-of-body") {
        towns.extend(doc.openers.iter().copied().filter(|t| names.may_begin(word_number(doc, *t)) && town(*t)).map(|t| word_number(doc, t)));
    }
    let acts =
        |end: u32| doc.shape(end as usize) == Shape::Poss || doc.shape(end as usize) == Shape::Lower && labels(end) & Label::Verb.bit() != 0 && !noun(end);
    // Where each person was named last, in full or not.
    let mut named: Vec<u32> = vec![0; things.len()];
    let mut told = found.iter().filter(|f| f.kind == Kind::Person).peekable();
    for t in doc.openers.iter().copied() {
        while let Some(f) = told.next_if(|f| f.first < t) {
            if let Some(at) = f.thing.and_then(|x| named.get_mut(x as usize)) {
                *at = f.end;
            }
        }
        let first = word_number(doc, t);
        if !names.may_begin(first) || taken.by(t, t + 1).is_some() {
            continue;
        }
        let words: [u64; STARTS] = core::array::from_fn(|i| if i == 0 { first } else { word_number(doc, t + i as u32) });
        fitting.clear();
        for n in 1..=STARTS {
            // `the Agency` may be hundreds of agencies: one is asked for all.
            let mut fit = false;
            for name in names.beginning(words.get(..n).unwrap_or(&[])) {
                fit = if name.alike { fit } else { fits(doc, name, names.words(name), t, labels) };
                if fit {
                    fitting.push(name);
                }
            }
        }
        let length = |n: &Name| n.words.1 - n.words.0;
        // `the University` is rather the one that the release begins with.
        let lead = |n: &Name| if n.article && things.get(n.thing as usize).is_some_and(|t| t.first < LEAD) { 2 } else { 0 };
        let order = |n: &&&Name| (core::cmp::Reverse(length(n)), n.form == Form::Short, core::cmp::Reverse(names.often(n) + lead(n)), n.thing);
        let Some(best) = fitting.iter().min_by_key(order).copied() else { continue };
        // Two people of one surname: the one that the release names more often, else who was named last. Of two bodies `the University` is the one
        // that the release is about.
        let people = best.kind == Kind::Person;
        let as_often = |n: &Name| n.kind == Kind::Person && length(n) == length(best) && n.form == Form::Short && names.often(n) == names.often(best);
        let last = |n: &Name| named.get(n.thing as usize).copied().unwrap_or(0);
        let best = if people && best.form == Form::Short {
            fitting.iter().copied().filter(|n| as_often(n)).max_by_key(|n| (last(n), core::cmp::Reverse(n.thing))).unwrap_or(best)
        } else {
            best
        };
        // `Oyrot` of `Dr. Ann Oyrot` and the `Oyrot Foundation`: a foundation is not called by its founder's name alone.
        let founder =
            fitting.iter().copied().find(|n| n.kind == Kind::Person && n.form == Form::Short && length(n) == length(best) && n.rule == "surname-of-person");
        let best = match founder {
            Some(person) if best.rule == "first-word-of-body" && things.get(best.thing as usize).is_some_and(|t| named_after_founder(&t.key)) => person,
            _ => best,
        };
        let founded = founder.is_some_and(|f| f.thing == best.thing);
        let mut rivals = fitting.iter().filter(|n| length(n) == length(best) && n.thing != best.thing && n.form == Form::Short);
        // A brand that a group's companies share is the one that the release names most.
        let brand = best.kind == Kind::Org && matches!(best.rule, "company-without-suffix" | "beginning-of-body" | "council-by-its-head");
        // `Oxley` of three mentions of `Oxley Medical AG` and one of `Oxley Medical GmbH`; not of a college and a council of Oxley.
        let leads = |n: &Name| best.rule == "first-word-of-body" && n.kind == Kind::Org && names.often(best) > 2 * names.often(n);
        let stronger = |n: &Name| !leads(n) && !(people && n.kind == Kind::Person);
        if best.form == Form::Short && !best.article && !brand && !founded && rivals.any(|n| stronger(n)) {
            continue;
        }
        // `@zentrix` is an address, `(NYSE: ZTX)` a ticker.
        let before = t.checked_sub(1).map_or(Shape::Para, |b| doc.shape(b as usize));
        // `Acme, Inc. (NASDAQ: ACME)`: letters that are the name.
        let listed = t >= 2 && labels(t - 2) & Label::Exchange.bit() != 0 && doc.shape(t as usize) == Shape::Caps;
        let ticker =
            before == Shape::Colon && (best.caps || listed) && matches!(doc.shape((t + length(best)) as usize), Shape::Close | Shape::Comma | Shape::Semi);
        let end = t + length(best);
        if before == Shape::At || ticker || best.rule == FIRM_RULE && !stands_for_firm(doc, t, end, labels) {
            continue;
        }
        if best.rule == CAMPUS_RULE && !super::campus::means_university(doc, t, end, labels) {
            continue;
        }
        // `University publishes guide` is said of whom the release is about.
        if best.rule == "head-of-body" && opens_and_acts(doc, t, labels) && 2 * names.often(best) < most {
            continue;
        }
        if best.rule == "first-word-of-body" && (sense::is_a_town(doc, t, end) || towns.contains(&first) && !acts(end)) {
            continue;
        }
        // `Miss Pahau` is all that titles told; `Wirihana Pahau` tells her whole name.
        let surname_only =
            people && length(best) == 1 && things.get(best.thing as usize).and_then(|x| found.get(x.fullest)).is_some_and(|f| f.end == f.first + 1);
        if surname_only && let Some(from) = given_before(doc, t, labels, taken) {
            out.push(Proposal {
                kind: best.kind,
                first: from,
                end,
                phase: 3,
                priority: 7,
                rule: "given-name-before-surname",
                certainty: Certainty::Likely,
                form: Form::Full,
                thing: Some(best.thing),
            });
            continue;
        }
        let priority = match best.form {
            Form::Short if best.rule == "beginning-of-body" => 6,
            Form::Short => 0,
            _ => 5,
        };
        out.push(Proposal {
            kind: best.kind,
            first: t,
            end,
            phase: 3,
            priority,
            rule: best.rule,
            certainty: Certainty::Likely,
            form: best.form,
            thing: Some(best.thing),
        });
    }
    out
}

/// Where a whole name begins before a surname: a word that no list knows as anything but a person's, in the middle of a sentence.
fn given_before(doc: &Document<'_>, t: u32, labels: Labels<'_>, taken: &Taken) -> Option<u32> {
    let personal = Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();
    let name = |t: u32| {
        let place = doc.places.get(t as usize).copied().unwrap_or_default();
        let opens = t.checked_sub(1).is_none_or(|b| matches!(doc.shape(b as usize), Shape::Para | Shape::Break | Shape::Stop | Shape::Colon));
        doc.shape(t as usize) == Shape::Cap
            && (place == Place::Mid || opens && place != Place::Title)
            && labels(t) & !personal == 0
            && doc.lower(t as usize).len() > 2
            && taken.by(t, t + 1).is_none()
    };
    t.checked_sub(1).filter(|b| name(*b))
}
