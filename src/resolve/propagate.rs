//! Spreading: a full name types its other mentions and its short forms, wherever they stand.

use super::bare::opens_and_acts;
use super::compete::{Proposal, Taken};
use super::forms::{CAMPUS_RULE, FIRM_RULE, Forms, body_forms, person_forms, stands_for_firm};
use super::link::{Alias, Thing, join, key_words, word_number, written};
use super::names::{NONE, Name, Names, STARTS};
use super::{Form, Found, sense};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
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
    for f in found {
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
        let said = |word: &str| things.iter().any(|t| t.kind == Kind::Org && t.key.split(' ').any(|w| w == word));
        for word in BARE_HEADS.iter().filter(|w| unsaid && !said(w)) {
            names.add(&[hash(word.as_bytes())], &[], base);
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
    const PUBLIC: [&str; 22] = [
        "university", "college", "ministry", "department", "council", "government", "commission", "police", "court", "party", "school", "association",
        "society", "institute", "committee", "agency", "office", "federation", "union", "senate", "congress", "embassy",
    ];
    let wire = |n: u32| found.iter().any(|f| f.thing == Some(n) && f.rule == "wire-between-dashes");
    let orgs = things.iter().enumerate().filter(|(_, t)| t.kind == Kind::Org).map(|(n, t)| (n as u32, t));
    let (main, thing) = orgs.max_by_key(|(n, _)| (times.get(*n as usize).copied().unwrap_or(0), core::cmp::Reverse(*n)))?;
    let often = times.get(main as usize).is_some_and(|n| *n >= 3);
    (often && !wire(main) && !thing.key.split(' ').any(|w| PUBLIC.contains(&w))).then_some(main)
}

/// The tokens of a headline and the first sentence, about.
const LEAD: u32 = 60;

/// One walk over the text: at every token that begins some name, the longest that fits.
fn scan(doc: &Document<'_>, found: &[Found], things: &[Thing], names: &Names, labels: Labels<'_>, taken: &Taken) -> Vec<Proposal> {
    let mut out = Vec::new();
    let mut fitting: SmallVec<[&Name; 8]> = SmallVec::new();
    let most = things.iter().zip(&names.times).filter(|(t, _)| t.kind == Kind::Org).map(|(_, n)| *n).max().unwrap_or(0);
    // `in Oxley`, `near Oxley`: a place of this release, which a body's first word does not make a body.
    let noun = |t: u32| doc.shape(t as usize) == Shape::Lower && labels(t) & Label::Noun.bit() != 0;
    let town = |t: u32| sense::is_a_town(doc, t, t + 1) && !doc.shape(t as usize + 1).is_capital() && !noun(t + 1);
    let towns: FxHashSet<u64> =
        doc.openers.iter().copied().filter(|t| names.may_begin(word_number(doc, *t)) && town(*t)).map(|t| word_number(doc, t)).collect();
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
        let mut rivals = fitting.iter().filter(|n| length(n) == length(best) && n.thing != best.thing && n.form == Form::Short);
        // A brand that a group's companies share is the one that the release names most.
        let brand = best.kind == Kind::Org && matches!(best.rule, "company-without-suffix" | "beginning-of-body" | "council-by-its-head");
        // `Oxley` of three mentions of `Oxley Medical AG` and one of `Oxley Medical GmbH`; not of a college and a council of Oxley.
        let leads = |n: &Name| best.rule == "first-word-of-body" && n.kind == Kind::Org && names.often(best) > 2 * names.often(n);
        let stronger = |n: &Name| !leads(n) && !(people && n.kind == Kind::Person);
        if best.form == Form::Short && !best.article && !brand && rivals.any(|n| stronger(n)) {
            continue;
        }
        // `@zentrix` is an address, `(NYSE: ZTX)` a ticker.
        let before = t.checked_sub(1).map_or(Shape::Para, |b| doc.shape(b as usize));
        let ticker = before == Shape::Colon && best.caps && matches!(doc.shape((t + length(best)) as usize), Shape::Close | Shape::Comma | Shape::Semi);
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

/// No part of a longer name: `Council voted`, `ring Council`, `her Department`.
fn by_itself(doc: &Document<'_>, t: u32) -> bool {
    let capital = |t: u32| doc.shape(t as usize).is_capital();
    doc.shape(t as usize) == Shape::Cap
        && !capital(t + 1)
        && !(doc.places.get(t as usize).copied() == Some(Place::Mid) && t.checked_sub(1).is_some_and(capital))
        && !matches!(doc.lower(t as usize + 1), b"of" | b"for" | b"on" | b"and")
        && !matches!(doc.shape(t as usize + 1), Shape::Hyphen | Shape::Slash | Shape::Amp)
}

/// Whom and what a body has: `Foundation members`, `Company stock`.
const OF_BODY: [&[u8]; 52] = [
    b"members", b"member", b"staff", b"officials", b"official", b"employees", b"employee", b"officers", b"officer", b"trustees", b"trustee", b"executives",
    b"leaders", b"leadership", b"management", b"president", b"chair", b"chairman", b"chairwoman", b"director", b"directors", b"founder", b"co-founder",
    b"spokesperson", b"spokesman", b"spokeswoman", b"representatives", b"representative", b"students", b"faculty", b"alumni", b"volunteers", b"supporters",
    b"headquarters", b"premises", b"shares", b"stock", b"shareholders", b"stockholders", b"securities", b"customers", b"clients", b"personnel", b"policy",
    b"policies", b"board", b"inspectors", b"investigators", b"engineers", b"scientists", b"researchers", b"lawyers",
];

/// Bodies that are called by their heads alone everywhere.
const BARE: [&[u8]; 8] = [b"government", b"congress", b"senate", b"parliament", b"navy", b"army", b"police", b"opposition"];

/// `Minister for Justice and Customs`: what somebody is minister for is no body, whatever the word is elsewhere.
fn field_of_minister(doc: &Document<'_>, t: u32) -> bool {
    let minister = |w: &[u8]| matches!(w, b"minister" | b"ministers" | b"secretary" | b"spokesperson" | b"spokesman" | b"spokeswoman");
    let between = |i: u32| {
        doc.shape(i as usize).is_capital() || doc.shape(i as usize) == Shape::Comma || matches!(doc.lower(i as usize), b"and" | b"the" | b"for" | b"of")
    };
    let mut joint = false;
    for i in (t.saturating_sub(7)..t).rev() {
        if minister(doc.lower(i as usize)) {
            return joint;
        }
        if !between(i) {
            return false;
        }
        joint = matches!(doc.lower(i as usize), b"for" | b"of");
    }
    false
}

fn fits(doc: &Document<'_>, n: &Name, words: &[u64], t: u32, labels: Labels<'_>) -> bool {
    let len = words.len() as u32;
    if !words.iter().enumerate().all(|(i, w)| i == 0 || *w == word_number(doc, t + i as u32)) {
        return false;
    }
    if n.kind == Kind::Org && len == 1 && labels(t) & Label::Noun.bit() != 0 && field_of_minister(doc, t) {
        return false;
    }
    // `Zentrix biogas` is no `Zentrix Biogas`.
    if n.kind == Kind::Org && (t + 1..t + len).any(|i| doc.shape(i as usize) == Shape::Lower && (i - t >= 64 || n.lower >> (i - t) & 1 == 0)) {
        return false;
    }
    let (shape, place) = (doc.shape(t as usize), doc.places.get(t as usize).copied().unwrap_or_default());
    let before = t.checked_sub(1).map_or(b"".as_slice(), |b| doc.lower(b as usize));
    if n.caps && len == 1 && !matches!(shape, Shape::Caps | Shape::CapNum | Shape::Dotted | Shape::Inner | Shape::Cap) {
        return false;
    }
    // What goes on in capitals is another name.
    if n.rule == "beginning-of-body" && (doc.shape((t + len) as usize).is_capital() || doc.places.get(t as usize).copied() == Some(Place::Title)) {
        return false;
    }
    let council = n.rule == "council-by-its-head";
    if n.article || council && matches!(before, b"the" | b"this" | b"our") {
        let ok = matches!(before, b"the" | b"our" | b"this") || (place == Place::Start && before != b"a");
        let after = doc.shape((t + len) as usize);
        if n.rule == "head-of-body" && opens_and_acts(doc, t, labels) {
            return true;
        }
        // `the Association of Boats` is another's name, `criticised the Company for its delay` is not.
        let joint = matches!(doc.lower((t + len) as usize), b"of" | b"for");
        let small = doc.lower((t + len) as usize) == b"for" && doc.shape((t + len + 1) as usize) == Shape::Lower;
        let capital_next = after.is_capital() || joint && !small;
        // `a Company co-founder`, `all Company employees`, `Foundation members`
        if len == 1 && place == Place::Mid && shape == Shape::Cap && after == Shape::Lower && OF_BODY.contains(&doc.lower((t + 1) as usize)) {
            let own = matches!(n.rule, "the-company" | "head-of-body") && !t.checked_sub(1).is_some_and(|b| doc.shape(b as usize).is_capital());
            if own && !matches!(before, b"no" | b"&" | b"-") {
                return true;
            }
        }
        if n.rule == "head-of-body" && matches!(before, b"her" | b"his" | b"my") {
            let office = matches!(doc.lower(t as usize), b"government" | b"department" | b"ministry" | b"office" | b"agency" | b"committee" | b"commission");
            return office && by_itself(doc, t);
        }
        return (matches!(before, b"the") || n.rule != "the-company" && matches!(before, b"this" | b"our")) && ok && place != Place::Title && !capital_next;
    }
    if council {
        let acts = doc.shape(t as usize + 1) == Shape::Poss || doc.shape(t as usize + 1) == Shape::Lower && labels(t + 1) & Label::Verb.bit() != 0;
        return by_itself(doc, t) && (place == Place::Mid || place == Place::Start && acts);
    }
    // `Council` opens lines and stands before and behind other capitals in its own right.
    let heads = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::OrgHeadX.bit();
    let capital = |t: u32| doc.shape(t as usize).is_capital() && labels(t) & Label::Function.bit() == 0;
    let aside = doc.shape(t as usize + 1) == Shape::Comma && matches!(doc.lower(t as usize + 2), b"the" | b"a" | b"an");
    let acts = aside || doc.shape(t as usize + 1) == Shape::Poss || labels(t + 1) & Label::Verb.bit() != 0 && doc.shape(t as usize + 1) == Shape::Lower;
    let beside = capital(t + 1) || t.checked_sub(1).is_some_and(capital);
    // `Local Government` is not the Government.
    if n.kind == Kind::Org && len == 1 && BARE.contains(&doc.lower(t as usize)) && t.checked_sub(1).is_some_and(|b| capital(b) && place == Place::Mid) {
        return false;
    }
    // `Réal Plexo, president of Plexo Dryers`: a person of the firm's name.
    let family = Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();
    if n.rule == "first-word-of-body" && labels(t) & family != 0 && t.checked_sub(1).is_some_and(capital) {
        return false;
    }
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
    // `Jordan Plexo` is no Jordan, if Jordan is somebody's name too.
    let given = Label::Given.bit() | Label::GivenX.bit();
    if n.kind == Kind::Place && len == 1 && labels(t) & given != 0 && place != Place::Title {
        let personal = Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();
        let after = t as usize + 1;
        if doc.shape(after) == Shape::Cap && doc.places.get(after).copied() == Some(Place::Mid) && labels(t + 1) & !personal == 0 {
            return false;
        }
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
            // `Holt Semiconductor`: a firm.
            let firm = Label::OrgHead.bit() | Label::OrgHeadX.bit() | Label::CompanySuffix.bit();
            if next == Shape::Cap && place == Place::Mid && labels(t + 1) & firm != 0 && labels(t + 1) & Label::Verb.bit() == 0 {
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
            // `explained to Interior that`, `approved by Treasury`
            let ends = !doc.shape(t as usize + 1).is_capital() && !matches!(doc.lower(t as usize + 1), b"and" | b"&" | b"or");
            return place == Place::Mid
                && (acts || before == b"that" || matches!(before, b"by" | b"to" | b"with" | b"from") && ends)
                && !matches!(before, b"for" | b"of" | b"in")
                && !t.checked_sub(1).is_some_and(|b| doc.shape(b as usize).is_capital());
        }
    }
    true
}
