//! The body that a release is about, mostly the one that sends it: signs of it, each with a weight, summed for every body.

use super::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::Phase;
use crate::tape::atom::Kind;
use crate::text::Zone;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// So many mentions of a body are looked at.
const LOOKED: usize = 64;

/// So many owners of addresses are asked.
const OWNERS: usize = 64;

/// So many bodies are weighed: those of a release are named in its first paragraphs, or at its foot.
const BODIES: usize = 512;

/// What is known of the body that a release is about.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Issuer {
    pub(crate) thing: u32,
    /// Much speaks for it, and less for any other body.
    pub(crate) sure: bool,
}

/// What speaks for a body or against it, and how much one time of it weighs.
#[derive(Clone, Copy, Debug)]
#[repr(usize)]
enum Sign {
    /// Times it is named, twelve at most.
    Named,
    /// The same in twelfths of the body named most often.
    Share,
    Headline,
    /// The headline begins with it: `Acme Honours Ann Holt`.
    Opens,
    /// `About Acme Ltd.` on a line of its own.
    About,
    /// `Acme today announced`.
    Announces,
    /// `press@acme.com`
    Address,
    /// An address that has a word of it.
    AddressPart,
    /// The first body of the release.
    First,
    /// Named in the first paragraph.
    Lead,
    /// The first paragraph begins with it.
    LeadSubject,
    /// A line of the head with nothing but its name.
    Masthead,
    Contact,
    /// A line of a contact block with nothing but its name.
    ContactLine,
    /// Somebody is said to hold a post there.
    Posts,
    /// `School of Nursing`: a university's.
    Faculty,
    /// `Government`, `Parliament`.
    Ruler,
    /// Named behind a preposition.
    Oblique,
    /// A sentence begins with it.
    Subject,
    /// Its first mention stands behind the first third.
    Late,
}

const SIGNS: usize = Sign::Late as usize + 1;

/// Fitted to 480 marked-up releases whose sender is known, rounded.
const WEIGHTS: [i32; SIGNS] = [4, 13, 20, 55, 80, 12, 180, 190, 95, 33, 62, 190, 135, 13, 26, -80, -62, -16, 45, -50];

/// So much more than for any other body must speak for the one that is sure: of those so far ahead 87 in 100 were the sender.
const SURE: i32 = 100;

type Tally = [i32; SIGNS];

/// The body with the most evidence, the first of equals.
pub(super) fn of(r: &Release<'_, '_>) -> Option<Issuer> {
    let mut best: Option<(u32, i32)> = None;
    let (mut second, mut plain) = (i32::MIN, false);
    for (thing, t) in tallies(r) {
        let much = t.iter().zip(WEIGHTS).map(|(n, w)| n * w).sum();
        match best {
            Some((_, most)) if most >= much => second = second.max(much),
            _ => {
                second = best.replace((thing, much)).map_or(i32::MIN, |b| b.1);
                plain = named_aside(&t);
            }
        }
    }
    // Named once, far down, and nothing else says it.
    let aside = |thing: u32| {
        let first = r.mentions_of(thing).next().map_or(0, |f| f.first);
        let line = r.doc.lines.get(r.doc.line_of(first as usize)).map_or(Zone::Body, |l| l.zone);
        let the = first.checked_sub(1).filter(|t| r.doc.lower(*t as usize) == b"the").unwrap_or(first);
        let oblique = the.checked_sub(1).is_some_and(|t| {
            matches!(r.doc.lower(t as usize), b"of" | b"to" | b"for" | b"with" | b"by" | b"from" | b"in" | b"at" | b"on" | b"and" | b"between" | b"through")
        });
        oblique && r.mentions_of(thing).take(2).count() < 2 && 3 * first as usize > r.doc.tokens.len() && line == Zone::Body && r.owners.is_empty()
    };
    // `the Association` that the release never names in full
    let bare = |thing: u32| {
        let one = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)).is_some_and(|f| f.end == f.first + 1);
        one && r.mentions_of(thing).take(LOOKED).any(|f| f.rule == "the-bare-head")
    };
    best.filter(|(thing, _)| !aside(*thing) && !bare(*thing))
        .map(|(thing, much)| Issuer { thing, sure: !plain && much >= SURE && much.saturating_sub(second) >= SURE && !shared(r, thing) })
}

/// Named once or twice in a sentence about something else: the only body of a release, and not its sender for that.
fn named_aside(t: &Tally) -> bool {
    let n = |s: Sign| t.get(s as usize).copied().unwrap_or(0);
    const TELL: [Sign; 11] = [
        Sign::Headline,
        Sign::Opens,
        Sign::About,
        Sign::Announces,
        Sign::Address,
        Sign::AddressPart,
        Sign::LeadSubject,
        Sign::Masthead,
        Sign::Contact,
        Sign::ContactLine,
        Sign::Subject,
    ];
    n(Sign::Named) < 3 && TELL.iter().all(|s| n(*s) == 0)
}

/// `Acme and Globex open a school`: the headline is of two, one of which sends it.
fn shared(r: &Release<'_, '_>, thing: u32) -> bool {
    let org = |t: u32| r.found.binary_search_by_key(&t, |f| f.first).ok().and_then(|i| r.found.get(i)).is_some_and(|f| f.kind == Kind::Org);
    r.mentions_of(thing).take(2).any(|f| r.doc.line_of(f.first as usize) == 0 && matches!(r.doc.lower(f.end as usize), b"and" | b"&") && org(f.end + 1))
}

/// All bodies with their signs.
fn tallies(r: &Release<'_, '_>) -> Vec<(u32, Tally)> {
    let mut labels: Vec<&str> = r.owners.iter().map(String::as_str).filter(|l| l.len() >= 3).collect();
    labels.sort_unstable();
    labels.truncate(OWNERS);
    let mut posts: FxHashMap<u32, i32> = FxHashMap::default();
    for c in r.of(Phase::Roles) {
        for s in c.slots.iter().filter(|s| matches!(s.name, "body" | "front")) {
            if let Some(thing) = r.mention(s).filter(|f| f.kind == Kind::Org).and_then(|f| f.thing) {
                *posts.entry(thing).or_default() += 1;
            }
        }
    }
    let lead = r.doc.lines.iter().find(|l| l.zone == Zone::Body).map_or((0, 0), |l| (l.start, l.end));
    let first = r.found.iter().find(|f| f.kind == Kind::Org).and_then(|f| f.thing);
    let body = |t: &u32| r.things.get(*t as usize).is_some_and(|x| x.kind == Kind::Org) && !r.places_of(*t).is_empty() && !is_wire(r, *t) && !is_set_off(r, *t);
    let mut out: Vec<(u32, Tally)> = (0..r.things.len() as u32).filter(body).take(BODIES).map(|t| (t, signs(r, t, lead, &labels))).collect();
    let most = out.iter().map(|(_, t)| t.first().copied().unwrap_or(0)).max().unwrap_or(1).max(1);
    for (thing, t) in &mut out {
        let named = t.first().copied().unwrap_or(0);
        let mut set = |s: Sign, n: i32| {
            if let Some(x) = t.get_mut(s as usize) {
                *x = n;
            }
        };
        set(Sign::Share, 12 * named / most);
        set(Sign::First, i32::from(first == Some(*thing)));
        set(Sign::Posts, posts.get(thing).copied().unwrap_or(0).min(4));
    }
    out
}

/// Who carries releases of others and names itself in them.
const WIRES: [&str; 14] = [
    "news direct", "newsfile corp", "newsfile corp.", "cision", "prweb", "openpr", "prlog", "send2press", "eurekalert!", "eurekalert", "newsworthy.ai",
    "medianet", "apo group", "scoop media",
];

/// `Acme Newswire`.
fn is_wire(r: &Release<'_, '_>, thing: u32) -> bool {
    let name = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)).map(|f| r.span(f.first, f.end));
    let name = name.and_then(|(a, b)| r.doc.lower.get(a..b)).unwrap_or("");
    name.ends_with("wire") || name.contains("wire") && (name.contains("news") || name.contains("business") || name.contains("press")) || WIRES.contains(&name)
}

/// `LEEDS, May 3 /CNW/ -`: set off in the dateline.
fn is_set_off(r: &Release<'_, '_>, thing: u32) -> bool {
    r.mentions_of(thing).next().is_some_and(|f| r.is_carrier(f))
}

/// What stands around all mentions of a body.
fn signs(r: &Release<'_, '_>, thing: u32, lead: (u32, u32), labels: &[&str]) -> Tally {
    let mut t: Tally = [0; SIGNS];
    let mut add = |s: Sign, n: bool, most: i32| {
        if let Some(x) = t.get_mut(s as usize) {
            *x = (*x + i32::from(n)).min(most);
        }
    };
    for f in r.mentions_of(thing).take(LOOKED) {
        // An ordinary word that stands for a firm says less than the firm's name.
        add(Sign::Named, f.rule != "first-word-of-firm", 12);
        let n = r.doc.line_of(f.first as usize);
        let line = r.doc.lines.get(n).copied();
        let alone = line.is_some_and(|l| f.first <= l.start + 2 && l.end <= f.end + 3);
        let zone = line.map_or(Zone::Body, |l| l.zone);
        add(Sign::Headline, n == 0, 1);
        add(Sign::Opens, n == 0 && line.is_some_and(|l| f.first <= l.start + 1 && f.end + 2 < l.end) && r.doc.shape(f.end as usize) != Shape::Poss, 1);
        add(Sign::About, line.is_some_and(|l| heads_about(r, l.start, l.end, f)), 1);
        add(Sign::Announces, announces(r, f.end), 3);
        let before = f.first.checked_sub(1 + u32::from(f.first > 0 && r.doc.lower(f.first as usize - 1) == b"the"));
        let oblique = before.is_some_and(|t| {
            matches!(r.doc.lower(t as usize), b"of" | b"to" | b"for" | b"with" | b"by" | b"from" | b"in" | b"at" | b"on" | b"and" | b"between" | b"through")
        });
        add(Sign::Lead, (lead.0..lead.1).contains(&f.first), 1);
        let opens = before.is_none_or(|t| matches!(r.doc.shape(t as usize), Shape::Stop | Shape::Para | Shape::Break | Shape::Dash | Shape::Hyphen));
        add(Sign::LeadSubject, (lead.0..lead.1).contains(&f.first) && !oblique && f.first < lead.0 + 24 && opens, 1);
        add(Sign::Masthead, zone == Zone::Head && n > 0 && alone || n == 0 && alone, 1);
        add(Sign::Contact, zone == Zone::Contact, 1);
        add(Sign::ContactLine, zone == Zone::Contact && alone, 1);
        add(Sign::Oblique, oblique, 6);
        add(Sign::Subject, opens && zone == Zone::Body && !alone, 4);
    }
    let Some(full) = r.things.get(thing as usize).and_then(|t| r.found.get(t.fullest)) else { return t };
    let first = r.mentions_of(thing).next().map_or(0, |f| f.first);
    add(Sign::Late, 3 * first as usize > r.doc.tokens.len(), 1);
    let school = matches!(r.doc.lower(full.first as usize), b"school" | b"college" | b"faculty") && r.doc.lower(full.first as usize + 1) == b"of";
    add(Sign::Faculty, school && r.inside(Kind::Place, full.first, full.end).next().is_none(), 1);
    const RULERS: [&[u8]; 9] =
        [b"government", b"parliament", b"congress", b"senate", b"administration", b"legislature", b"assembly", b"opposition", b"commonwealth"];
    add(Sign::Ruler, RULERS.contains(&r.doc.lower(full.end as usize - 1)) || r.doc.lower(full.first as usize) == b"government", 1);
    let address = addressed(r, thing, labels);
    add(Sign::Address, address == 2, 1);
    add(Sign::AddressPart, address == 1, 1);
    t
}

/// `About Acme Ltd.` on a line of its own.
fn heads_about(r: &Release<'_, '_>, start: u32, end: u32, f: &Found) -> bool {
    let article = u32::from(r.doc.lower(start as usize + 1) == b"the");
    r.doc.lower(start as usize) == b"about" && f.first == start + 1 + article && end <= f.end + 6
}

/// `Acme Ltd. (ACM) today announced`, `Acme is pleased to`.
fn announces(r: &Release<'_, '_>, mut at: u32) -> bool {
    if r.doc.shape(at as usize) == Shape::Open {
        let Some(close) = (at..at + 10).find(|t| r.doc.shape(*t as usize) == Shape::Close) else { return false };
        at = close + 1;
    }
    for _ in 0..4 {
        match r.doc.lower(at as usize) {
            b"today" | b"has" | b"have" | b"is" | b"are" | b"," | b"also" | b"this" | b"week" => at += 1,
            _ if r.doc.is(at as usize, Class::Announcing) => {
                return true;
            }
            _ => return r.labels(at) & Label::Speech.bit() != 0,
        }
    }
    false
}

/// How sure an address of the release is this body's, of two: `press@zentrix.com`, `www.zentrixplexo.org`.
fn addressed(r: &Release<'_, '_>, thing: u32, labels: &[&str]) -> u32 {
    if labels.is_empty() {
        return 0;
    }
    let mut best = 0;
    let (mut letters, mut initials) = (String::new(), String::new());
    for f in r.mentions_of(thing).take(4) {
        letters.clear();
        initials.clear();
        let mut words: SmallVec<[(usize, usize); 12]> = SmallVec::new();
        for word in r.words(f).split_whitespace() {
            let from = letters.len();
            letters.extend(word.chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()));
            let word = letters.get(from..).unwrap_or("");
            if !matches!(word, "of" | "the" | "and" | "for" | "in") {
                initials.extend(word.chars().next());
            }
            if !word.is_empty() {
                words.push((from, letters.len()));
            }
        }
        let words = || words.iter().filter_map(|(a, b)| letters.get(*a..*b));
        let Some(first) = words().next() else { continue };
        for l in labels {
            let whole = *l == letters || *l == initials || l.len() >= 5 && letters.starts_with(l) || letters.len() >= 5 && l.starts_with(&letters);
            let own = |w: &str| w.len() >= 4 && !Class::SharedFirstWord.holds(w.as_bytes());
            let part = || l.starts_with(first) && own(first) || words().any(|w| w == *l && own(w));
            best = best.max(if whole { 2 } else { u32::from(part()) });
        }
    }
    best
}
