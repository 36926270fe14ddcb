//! Spreading: a full name types its other mentions and its short forms, wherever they stand.

use super::compete::{Proposal, Taken};
use super::link::{Thing, key_word};
use super::nickname::nicknames;
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::hash::hash;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::{FxHashMap, FxHashSet};

/// A way to name a thing: its words, and what must hold around them.
#[derive(Clone, Debug)]
struct Name {
    /// Hashes of its words.
    words: Vec<u64>,
    kind: Kind,
    thing: u32,
    form: Form,
    rule: &'static str,
    /// Only behind `the`, and never in a title.
    article: bool,
    /// All capitals only.
    caps: bool,
    /// Those of its words that stand in small letters in it.
    lower: Vec<u64>,
}

/// What a word is outside of its name, which decides whether it can stand for it alone.
pub(crate) type Labels<'a> = &'a dyn Fn(u32) -> LabelSet;

/// Proposals for all further mentions of the things found so far.
pub(crate) fn proposals(
    doc: &Document<'_>,
    found: &[Found],
    things: &[Thing],
    acronyms: &[(String, String)],
    labels: Labels<'_>,
    taken: &Taken,
) -> Vec<Proposal> {
    let mut names: FxHashMap<u64, Vec<Name>> = FxHashMap::default();
    let mut add = |n: Name| {
        if let Some(w) = start(&n.words) {
            let all = names.entry(w).or_default();
            if all.len() < MOST && !all.iter().any(|m| m.words == n.words && m.kind == n.kind && m.thing == n.thing) {
                all.push(n);
            }
        }
    };
    for f in found {
        let Some(t) = f.thing else { continue };
        let words: Vec<u64> = (f.first..f.end).map(|i| token_key(doc, i)).collect();
        let lower = (f.first..f.end).filter(|t| doc.shape(*t as usize) == Shape::Lower).map(|t| token_key(doc, t)).collect();
        let caps = f.form == Form::Acronym || (f.end == f.first + 1 && doc.shape(f.first as usize) == Shape::Caps);
        let base = Name { words, kind: f.kind, thing: t, form: f.form, rule: "said-before", article: false, caps, lower };
        add(base.clone());
        match f.kind {
            Kind::Person => person_forms(doc, f, &base, labels, &mut add),
            Kind::Org => body_forms(doc, f, &base, labels, &mut add),
            _ => {}
        }
    }
    let small = || ["of", "on", "for", "and", "the", "in", "to", "at", "against", "from", "with", "by"].map(|w| hash(w.as_bytes())).to_vec();
    let mut of_key: FxHashMap<&str, usize> = FxHashMap::default();
    for (n, t) in things.iter().enumerate() {
        of_key.entry(t.key.as_str()).or_insert(n);
    }
    for (short, long) in acronyms {
        // The first of the things of either name.
        let of = |key: &String| of_key.get(key.as_str()).copied();
        if let Some((n, t)) = of(long).into_iter().chain(of(short)).min().and_then(|n| things.get(n).map(|t| (n, t))) {
            let words: Vec<u64> = short.split(' ').map(|w| hash(w.as_bytes())).collect();
            // A context typed the acronym: its long form is that too.
            if t.key == *short && long.contains(' ') {
                let words = long.split(' ').map(|w| hash(w.as_bytes())).collect();
                add(Name { words, kind: t.kind, thing: n as u32, form: Form::Full, rule: "long-form-of-acronym", article: false, caps: false, lower: small() });
            }
            add(Name { words, kind: t.kind, thing: n as u32, form: Form::Acronym, rule: "acronym-of-release", article: false, caps: true, lower: Vec::new() });
        }
    }
    let mut times: FxHashMap<u32, u32> = FxHashMap::default();
    for t in found.iter().filter_map(|f| f.thing) {
        *times.entry(t).or_default() += 1;
    }
    if let Some(main) = main_company(found, things, &times) {
        for word in ["company", "group"] {
            let words = vec![hash(word.as_bytes())];
            let lower = Vec::new();
            add(Name { words, kind: Kind::Org, thing: main, form: Form::Short, rule: "the-company", article: true, caps: false, lower });
        }
    }
    scan(doc, &names, &times, labels, taken)
}

/// How many words of a name it is looked up by.
const STARTS: usize = 3;
/// A beginning that more names share tells nothing.
const MOST: usize = 200;

/// The number of a name's first words.
fn start(words: &[u64]) -> Option<u64> {
    let (first, rest) = words.split_first()?;
    Some(rest.iter().take(STARTS - 1).fold(*first, |a, b| a.rotate_left(21).wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ b))
}

/// A token's word as a number: spelling variants have one.
fn token_key(doc: &Document<'_>, t: u32) -> u64 {
    match key_word(doc.lower(t as usize)) {
        Some(same) => hash(same.as_bytes()),
        None => doc.hashes.get(t as usize).copied().unwrap_or(0),
    }
}

/// The body that a release without any legal suffix speaks of most, unless its name says that it is no company: whom `the Group` means.
fn main_company(found: &[Found], things: &[Thing], times: &FxHashMap<u32, u32>) -> Option<u32> {
    const PUBLIC: [&str; 22] = [
        "university", "college", "ministry", "department", "council", "government", "commission", "police", "court", "party", "school", "association",
        "society", "institute", "committee", "agency", "office", "federation", "union", "senate", "congress", "embassy",
    ];
    let wire = |n: u32| found.iter().any(|f| f.thing == Some(n) && f.rule == "wire-between-dashes");
    let orgs = things.iter().enumerate().filter(|(_, t)| t.kind == Kind::Org).map(|(n, t)| (n as u32, t));
    let (main, thing) = orgs.max_by_key(|(n, _)| (times.get(n).copied().unwrap_or(0), core::cmp::Reverse(*n)))?;
    let often = times.get(&main).is_some_and(|n| *n >= 3);
    (often && !wire(main) && !thing.key.split(' ').any(|w| PUBLIC.contains(&w))).then_some(main)
}

/// Surname, given name, given name with surname.
fn person_forms(doc: &Document<'_>, f: &Found, base: &Name, labels: Labels<'_>, add: &mut dyn FnMut(Name)) {
    let mut end = f.end;
    while end > f.first + 1 && labels(end - 1) & Label::NameSuffix.bit() != 0
        || end > f.first + 1 && matches!(doc.shape(end as usize - 1), Shape::Comma | Shape::Dot | Shape::Stop)
    {
        end -= 1;
    }
    if end - f.first < 2 {
        return;
    }
    let one = |t: u32, form: Form, rule| Name { words: vec![token_key(doc, t)], form, rule, ..base.clone() };
    let long_enough = |t: u32| doc.lower(t as usize).len() >= 2 && doc.shape(t as usize) != Shape::Initial;
    if long_enough(end - 1) {
        add(one(end - 1, Form::Short, "surname-of-person"));
    }
    // `van der Berg`: the particles belong to the surname.
    let mut from = end - 1;
    while from > f.first + 1 && labels(from - 1) & Label::Particle.bit() != 0 {
        from -= 1;
    }
    if from < end - 1 {
        add(Name { words: (from..end).map(|t| token_key(doc, t)).collect(), form: Form::Short, rule: "surname-of-person", ..base.clone() });
    }
    if long_enough(f.first) {
        add(one(f.first, Form::Short, "given-name-of-person"));
        for nick in nicknames(&String::from_utf8_lossy(doc.lower(f.first as usize))) {
            add(Name { words: vec![hash(nick.as_bytes())], form: Form::Short, rule: "given-name-of-person", ..base.clone() });
        }
    }
    if end - f.first > 2 {
        add(Name { words: vec![token_key(doc, f.first), token_key(doc, end - 1)], form: Form::Short, rule: "said-before", ..base.clone() });
    }
}

/// Without its legal suffix, without its place, its head noun behind `the`, its first word when nobody knows it otherwise.
fn body_forms(doc: &Document<'_>, f: &Found, base: &Name, labels: Labels<'_>, add: &mut dyn FnMut(Name)) {
    let suffix = Label::CompanySuffix.bit() | Label::CompanySuffixX.bit();
    let head = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit();
    let mut end = f.end;
    while end > f.first + 1 {
        let (shape, l) = (doc.shape(end as usize - 1), labels(end - 1));
        if l & suffix != 0 || matches!(shape, Shape::Comma | Shape::Dot | Shape::Stop) {
            end -= 1;
            // `Zentrix AI Holdings` of `Zentrix AI Holdings Inc.`
            if end > f.first + 1 && doc.shape(end as usize - 1).is_capital() {
                add(Name { words: (f.first..end).map(|t| token_key(doc, t)).collect(), form: Form::Short, rule: "company-without-suffix", ..base.clone() });
            }
        } else {
            break;
        }
    }
    let run = |a: u32, b: u32| (a..b).map(|t| token_key(doc, t)).collect::<Vec<_>>();
    let company = (f.first..f.end).any(|t| labels(t) & Label::CompanySuffix.bit() != 0);
    if company {
        if end < f.end {
            add(Name { words: run(f.first, end), form: Form::Short, rule: "company-without-suffix", ..base.clone() });
        }
        for word in ["company", "group", "corporation"] {
            add(Name { words: vec![hash(word.as_bytes())], form: Form::Short, rule: "the-company", article: true, ..base.clone() });
        }
    }
    let words = end - f.first;
    if words >= 2 {
        // `the Commission`, `the University`: the head, in front or behind.
        for t in [end - 1, f.first] {
            if labels(t) & head != 0 && doc.shape(t as usize) == Shape::Cap {
                add(Name { words: run(t, t + 1), form: Form::Short, rule: "head-of-body", article: true, ..base.clone() });
            }
        }
        if let Some(t) = (f.first + 1..end).find(|t| matches!(doc.lower(*t as usize), b"of" | b"for" | b"on" | b"in" | b"at" | b"against")) {
            if t - f.first >= 2 {
                add(Name { words: run(f.first, t), form: Form::Short, rule: "body-without-tail", article: false, ..base.clone() });
            }
            // `Interior said`: the department by its field.
            if t == f.first + 1 && end == t + 2 && matches!(doc.lower(f.first as usize), b"department" | b"ministry")
                || end == t + 3 && doc.lower(t as usize + 1) == b"the"
            {
                add(Name { words: run(end - 1, end), form: Form::Short, rule: "field-of-department", ..base.clone() });
            }
            if t > f.first {
                let h = t - 1;
                if labels(h) & head != 0 {
                    add(Name { words: run(h, h + 1), form: Form::Short, rule: "head-of-body", article: true, ..base.clone() });
                }
            }
        }
        // `Winrock` for `Winrock International`: a first word that is nothing else.
        let l = labels(f.first);
        let odd = l & !(Label::NameEnding.bit() | Label::Surname.bit() | Label::OrgX.bit() | Label::Org.bit()) == 0;
        if odd && doc.shape(f.first as usize).is_capital() && doc.lower(f.first as usize).len() >= 4 {
            add(Name { words: run(f.first, f.first + 1), form: Form::Short, rule: "first-word-of-body", ..base.clone() });
        }
    }
}

/// One walk over the text: at every token that begins some name, the longest that fits.
fn scan(doc: &Document<'_>, names: &FxHashMap<u64, Vec<Name>>, times: &FxHashMap<u32, u32>, labels: Labels<'_>, taken: &Taken) -> Vec<Proposal> {
    let mut out = Vec::new();
    let firsts: FxHashSet<u64> = names.values().flatten().filter_map(|n| n.words.first().copied()).collect();
    for t in 0..doc.tokens.len() as u32 {
        let shape = doc.shape(t as usize);
        if !(shape.is_capital() || matches!(shape, Shape::Inner | Shape::Quote | Shape::QuoteOpen)) || taken.by(t, t + 1).is_some() {
            continue;
        }
        let first = token_key(doc, t);
        if !firsts.contains(&first) {
            continue;
        }
        let words: [u64; STARTS] = core::array::from_fn(|i| if i == 0 { first } else { token_key(doc, t + i as u32) });
        let beginning = (1..=STARTS).filter_map(|n| names.get(&start(words.get(..n)?)?)).flatten();
        let mut fitting: Vec<&Name> = beginning.filter(|n| fits(doc, n, t, labels)).collect();
        fitting.sort_by_key(|n| {
            (core::cmp::Reverse(n.words.len()), n.form == Form::Short, core::cmp::Reverse(times.get(&n.thing).copied().unwrap_or(0)), n.thing)
        });
        let Some(best) = fitting.first() else { continue };
        // Two people of one surname: the one that the release names more often, else neither. Of two bodies `the University` is the one that the
        // release is about.
        let often = |n: &Name| times.get(&n.thing).copied().unwrap_or(0);
        let mut rivals = fitting.iter().filter(|n| n.words.len() == best.words.len() && n.thing != best.thing && n.form == Form::Short);
        let people = best.kind == Kind::Person;
        if best.form == Form::Short && !best.article && rivals.any(|n| !people || n.kind != Kind::Person || often(n) >= often(best)) {
            continue;
        }
        // `@zentrix` is an address, `(NYSE: ZTX)` a ticker.
        let before = t.checked_sub(1).map_or(Shape::Para, |b| doc.shape(b as usize));
        let ticker =
            before == Shape::Colon && best.caps && matches!(doc.shape((t + best.words.len() as u32) as usize), Shape::Close | Shape::Comma | Shape::Semi);
        if before == Shape::At || ticker {
            continue;
        }
        let end = t + best.words.len() as u32;
        let priority = if best.form == Form::Short { 0 } else { 5 };
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

/// Bodies that are called by their heads alone everywhere.
const BARE: [&[u8]; 8] = [b"government", b"congress", b"senate", b"parliament", b"navy", b"army", b"police", b"opposition"];

fn fits(doc: &Document<'_>, n: &Name, t: u32, labels: Labels<'_>) -> bool {
    let len = n.words.len() as u32;
    if !n.words.iter().enumerate().all(|(i, w)| i == 0 || *w == token_key(doc, t + i as u32)) {
        return false;
    }
    // `Zentrix biogas` is no `Zentrix Biogas`.
    if n.kind == Kind::Org
        && (t + 1..t + len).any(|i| doc.shape(i as usize) == Shape::Lower && n.words.get((i - t) as usize).is_none_or(|w| !n.lower.contains(w)))
    {
        return false;
    }
    let (shape, place) = (doc.shape(t as usize), doc.places.get(t as usize).copied().unwrap_or_default());
    let before = t.checked_sub(1).map_or(b"".as_slice(), |b| doc.lower(b as usize));
    if n.caps && len == 1 && !matches!(shape, Shape::Caps | Shape::CapNum | Shape::Dotted | Shape::Inner | Shape::Cap) {
        return false;
    }
    if n.article {
        let ok = matches!(before, b"the" | b"our" | b"this") || (place == Place::Start && before != b"a");
        let after = doc.shape((t + len) as usize);
        let capital_next = after.is_capital() || doc.lower((t + len) as usize) == b"of" || doc.lower((t + len) as usize) == b"for";
        return matches!(before, b"the") && ok && place != Place::Title && !capital_next;
    }
    // `Council` opens lines and stands before and behind other capitals in its own right.
    let heads = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit();
    let capital = |t: u32| doc.shape(t as usize).is_capital() && labels(t) & Label::Function.bit() == 0;
    let acts = doc.shape(t as usize + 1) == Shape::Poss || labels(t + 1) & Label::Verb.bit() != 0 && doc.shape(t as usize + 1) == Shape::Lower;
    let beside = capital(t + 1) || t.checked_sub(1).is_some_and(capital);
    if n.kind == Kind::Org
        && len == 1
        && n.rule == "said-before"
        && shape == Shape::Cap
        && labels(t) & heads != 0
        && labels(t) & Label::Noun.bit() != 0
        && !BARE.contains(&doc.lower(t as usize))
        && (place == Place::Title || beside || place == Place::Start && !acts)
    {
        return false;
    }
    if len == 1 && n.form == Form::Short {
        let next = doc.shape((t + 1) as usize);
        if n.kind == Kind::Person {
            // `Grant` of `Hugh Grant` in a headline says nothing; another capital word beside it is another name.
            let common = labels(t) & (Label::Noun.bit() | Label::Verb.bit() | Label::Function.bit() | Label::Adjective.bit()) != 0;
            // `Power said`, `Means, Holt and others`: at a sentence's start what follows decides.
            let acts = labels(t + 1) & Label::Verb.bit() != 0 || matches!(next, Shape::Poss | Shape::Comma) || doc.lower(t as usize + 1) == b"and";
            if common && (place == Place::Title || shape == Shape::Caps || place == Place::Start && !acts) {
                return false;
            }
            // `Holt & Marsh`, `Holt + Partners`: a firm.
            let joined = |t: usize| doc.shape(t) == Shape::Amp || doc.lower(t) == b"+";
            if joined(t as usize + 1) || t.checked_sub(1).is_some_and(|b| joined(b as usize)) {
                return false;
            }
            if n.rule == "given-name-of-person" && (next.is_capital() || place == Place::Title) {
                return false;
            }
            // `Jack Holt` is another; so is `Chapel Holt`.
            let heads = Label::PlaceHead.bit() | Label::OrgHead.bit() | Label::OtherHead.bit();
            let neighbour = t > 0
                && doc.shape(t as usize - 1) == Shape::Cap
                && labels(t - 1) & (Label::Given.bit() | if labels(t - 1) & Label::RoleMod.bit() == 0 { heads } else { 0 }) != 0
                && labels(t - 1) & (Label::Honorific.bit() | Label::RoleTitle.bit()) == 0;
            return !neighbour;
        }
        if shape == Shape::Lower {
            return false;
        }
        if n.rule == "field-of-department" {
            let l = labels(t + 1);
            let acts = next == Shape::Poss || doc.shape(t as usize + 1) == Shape::Lower && l & Label::Verb.bit() != 0 && l & Label::Noun.bit() == 0;
            return place == Place::Mid
                && (acts || before == b"that")
                && !matches!(before, b"for" | b"of" | b"in")
                && !t.checked_sub(1).is_some_and(|b| doc.shape(b as usize).is_capital());
        }
    }
    true
}
