//! The acronym table of the release: defined once, used everywhere, before and after.
//!
//! `International Organization for Migration (IOM)`, `IOM (International Organization for Migration)`.

use super::compete::Proposal;
use super::definition::{Definition, foreign_joint};
use super::{Form, Found};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::hash::hash;
use crate::text::token::Shape;
use rustc_hash::{FxHashMap, FxHashSet};

/// The place of the phase of names in the order of phases.
pub(super) const NAMES: u8 = 1;

/// Ticker symbols: `Acme Holdings, Inc. (NASDAQ: ACME)` is later called `ACME`. (ticker, the name before the bracket)
pub(crate) fn tickers(doc: &Document<'_>, found: &[Found]) -> Vec<Definition> {
    let mut out = Vec::new();
    for f in found.iter().filter(|f| f.kind == Kind::Org && doc.shape(f.end as usize) == Shape::Open) {
        let colon = (f.end + 1..f.end + 5).find(|t| doc.shape(*t as usize) == Shape::Colon);
        if let Some(t) = colon.map(|c| c + 1)
            && doc.shape(t as usize) == Shape::Caps
            && matches!(doc.shape(t as usize + 1), Shape::Close | Shape::Comma | Shape::Semi)
        {
            out.push(Definition { short: (t, t + 1), long: (f.first, f.end) });
        }
    }
    out
}

/// What the table proposes before the rules for names run: a long form with an organization's or another name's head in it is that name in full,
/// whatever stands inside it (`Royal Tongan and Samoan College of Surgeons (RTSCS)`).
pub(crate) fn long_forms(doc: &Document<'_>, definitions: &[Definition], labels: &dyn Fn(u32) -> LabelSet) -> Vec<Proposal> {
    let posted = posted(doc, labels);
    let mut out = Vec::new();
    // `Local Health Boards (LHBs)` are many.
    for d in definitions.iter().filter(|d| plural(doc, d.short.0 as usize).is_none()) {
        let Some((first, end)) = reach(doc, d, labels) else { continue };
        let Some(kind) = kind_of_long_form(doc, d, (first, end), &posted, labels) else { continue };
        let capitals = (first..end).filter(|t| doc.shape(*t as usize).is_capital()).count();
        if capitals < 2 || common_noun(doc, first, labels) {
            continue;
        }
        out.push(Proposal {
            kind,
            first,
            end,
            phase: NAMES,
            priority: 9,
            rule: "name-before-acronym",
            certainty: Certainty::Sure,
            form: Form::Full,
            thing: None,
        });
    }
    out
}

/// How far a long form reaches beyond the words that its letters stand for; none where other rules read it, or it is a country.
fn reach(doc: &Document<'_>, d: &Definition, labels: &dyn Fn(u32) -> LabelSet) -> Option<(u32, u32)> {
    let led = Label::Function.bit()
        | Label::RoleHead.bit()
        | Label::RoleTitle.bit()
        | Label::RoleMod.bit()
        | Label::Honorific.bit()
        | Label::OrgHead.bit()
        | Label::Month.bit()
        | Label::Org.bit();
    let (mut first, mut end) = (d.long.0, d.long.1);
    while end > first && doc.shape(end as usize - 1) == Shape::Poss {
        end -= 1;
    }
    // `the People's Republic of China (PRC)` is a country.
    if (first..end).all(|t| labels(t) & Label::Country.bit() != 0) {
        return None;
    }
    // `Oxley BioPharma Limited (OBL)`: the legal form belongs to the name.
    let mut formed = end;
    while formed < end + 4
        && (labels(formed) & Label::CompanySuffix.bit() != 0
            || matches!(doc.lower(formed as usize), b"co" | b"company" | b"corporation")
            || matches!(doc.shape(formed as usize), Shape::Dot | Shape::Stop | Shape::Comma))
    {
        formed += 1;
    }
    if formed > end && doc.shape(formed as usize) == Shape::Open && doc.shape(formed as usize - 1) != Shape::Comma {
        end = formed;
    }
    // `US National Weather Service (NWS)`: the country or body in front belongs to the name.
    let before = first.checked_sub(1).map_or(0, labels);
    if before & (Label::Country.bit() | Label::CountryX.bit() | Label::Org.bit()) != 0 && first > 0 && doc.shape(first as usize - 1).is_capital() {
        first -= 1;
        while first > 0 && labels(first - 1) == before && doc.shape(first as usize - 1).is_capital() {
            first -= 1;
        }
    }
    // `the Oxley Marine Research Centre for Inland Waters (CIRIW)`: foreign letters stand for a part of the words.
    let mut name = first;
    while name > 0 && first - name < 4 && doc.shape(name as usize - 1) == Shape::Cap && labels(name - 1) & led == 0 {
        name -= 1;
    }
    if name < first && name > 0 && doc.lower(name as usize - 1) == b"the" && doc.shape(name as usize - 1) == Shape::Lower {
        first = name;
    }
    // `Department of Veterans Affairs (VA)`: the head in front goes with the name, which other rules read.
    let head_before = first >= 2 && matches!(doc.lower(first as usize - 1), b"of" | b"on") && labels(first - 2) & Label::OrgHeadFirst.bit() != 0;
    if head_before && doc.shape(first as usize - 2) == Shape::Cap {
        return None;
    }
    Some((first, end))
}

/// A body, or a thing; none where the words say neither.
fn kind_of_long_form(doc: &Document<'_>, d: &Definition, (first, end): (u32, u32), posted: &FxHashSet<u64>, labels: &dyn Fn(u32) -> LabelSet) -> Option<Kind> {
    let any = |set: LabelSet| (first..end).any(|t| labels(t) & set != 0);
    let heads = Label::OrgHead.bit() | Label::OrgHeadFirst.bit() | Label::Org.bit() | Label::OrgHeadPlural.bit();
    let others = Label::OtherHead.bit() | Label::OtherHeadFirst.bit();
    let placed = Label::Country.bit() | Label::Region.bit() | Label::Demonym.bit() | Label::Subdivision.bit();
    let capitals = (first..end).filter(|t| doc.shape(*t as usize).is_capital()).count();
    // The head stands before the first preposition, or last.
    let joint = (first + 1..end).find(|t| matches!(doc.lower(*t as usize), b"of" | b"on" | b"for" | b"against" | b"in" | b"to"));
    let head = joint.map_or(0, |t| labels(t - 1));
    let last = labels(end - 1);
    let weak = Label::OrgHeadX.bit();
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Verb.bit() | Label::Function.bit() | Label::RoleMod.bit();
    // `Oak Battery Materials, Inc. (OBM)` is a company all the same.
    let ordinary = field(doc.lower(end as usize - 1))
        && doc.shape(d.long.1 as usize) == Shape::Open
        && (first..end).all(|t| labels(t) & common != 0 && (doc.lower(t as usize) != b"and" || doc.lower(end as usize - 1) != b"services"));
    let republic = matches!(doc.lower(first as usize), b"republic" | b"kingdom" | b"state" | b"union")
        || matches!(doc.lower(first as usize + 1), b"republic" | b"kingdom" | b"states");
    // `under the Tidal Equipment Services (TES) Project`; `14 Model Schools (MS)`, `Grassroots Projects (GP)` are no body.
    let behind = d.short.1.max(d.long.1) + 1;
    let of_project = doc.shape(d.long.1 as usize) == Shape::Open
        && end == d.long.1
        && last & heads == 0
        && matches!(doc.lower(behind as usize), b"project" | b"programme" | b"program" | b"scheme" | b"initiative" | b"loan" | b"loans");
    let many = matches!(doc.lower(end as usize - 1), b"projects" | b"programmes" | b"programs" | b"schemes" | b"awards" | b"initiatives" | b"grants");
    let counted = doc.lower(end as usize - 1).ends_with(b"s") && first.checked_sub(1).is_some_and(|b| doc.shape(b as usize) == Shape::Num);
    if counted {
        return None;
    }
    // `the World Boat Congress (WBC)` that has a president is a body.
    let meets =
        |t: u32| matches!(doc.lower(t as usize), b"congress" | b"conference" | b"convention" | b"assembly" | b"olympiad" | b"forum" | b"initiative" | b"games");
    let headed = first >= 3 && doc.lower(first as usize - 1) == b"the" && doc.lower(first as usize - 2) == b"of" && post(doc, first - 3, labels);
    let led_by = (first..end).any(meets) && (headed || posted.contains(&hash(doc.lower(d.short.0 as usize))));
    let kind = if led_by {
        Kind::Org
    } else if ordinary && joint.is_none() || doc.word(d.short.0 as usize).ends_with("aaS") {
        return None;
    } else if of_project || many && head & heads == 0 {
        Kind::Other
    } else if head & heads != 0 || joint.is_some_and(|t| t > first && doc.is(t as usize - 1, Class::PeopleOfALand)) {
        // `Volunteers in Service to Elders (VISE)`
        Kind::Org
    } else if head & others != 0 || last & others != 0 && last & heads == 0 {
        Kind::Other
    } else if joint.is_none() && last & heads == 0 && last & weak == 0 && last & Label::Noun.bit() != 0 && doc.lower(end as usize - 1).ends_with(b"ions") {
        // `Biologics License Applications (BLA)`
        return None;
    } else if (last | labels(first)) & heads != 0
        || any(Label::Org.bit())
        || joint.is_some() && any(heads)
        || last & weak != 0 && joint.is_none()
        || any(placed) && joint.is_some() && !republic
        || (first + 1..end).any(|t| foreign_joint(doc.lower(t as usize))) && (first..end).filter(|t| labels(*t) == 0).count() >= 2
        // `Patient Families Australia (PFA)`, not `Papua New Guinea (PNG)`
        || last & Label::Country.bit() != 0
            && capitals >= 3
            && (first..end - 1).all(|t| labels(t) & (placed | Label::Direction.bit() | Label::CountryX.bit()) == 0)
    {
        Kind::Org
    } else {
        return None;
    };
    Some(kind)
}

/// A post that leads a body, or its people.
fn post(doc: &Document<'_>, t: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    labels(t) & (Label::RoleTitle.bit() | Label::RoleHead.bit()) != 0 && doc.is(t as usize, Class::PostBehindLetters)
}

/// Letters that somebody holds a post of: `WBC President Ann Holt`, `(WBC) Secretary General`.
fn posted(doc: &Document<'_>, labels: &dyn Fn(u32) -> LabelSet) -> FxHashSet<u64> {
    let mut out = FxHashSet::default();
    for t in doc.openers.iter().copied().filter(|t| doc.shape(*t as usize) == Shape::Caps && doc.lower(*t as usize).len() >= 3) {
        let next = t + 1 + u32::from(doc.shape(t as usize + 1) == Shape::Close);
        if post(doc, next, labels) {
            out.insert(hash(doc.lower(t as usize)));
        }
    }
    out
}

/// Last words of things and fields of work as often as of bodies: `Foreign Direct Investment (FDI)`, `Computational Fluid Dynamics (CFD)`.
fn field(last: &[u8]) -> bool {
    Class::FieldHead.holds(last)
}

/// `a leading Contract Development and Manufacturing Organization (CDMO)`, `an LCAM`: behind an article and adjectives a name is a noun.
fn common_noun(doc: &Document<'_>, first: u32, labels: &dyn Fn(u32) -> LabelSet) -> bool {
    let mut at = first;
    let describes = |t: u32| match doc.shape(t as usize) {
        Shape::Lower => labels(t) & Label::Function.bit() == 0,
        Shape::Hyphen => true,
        // `a global Biopharmaceutical …`, `a Boston-based …`
        Shape::Cap => labels(t) & (Label::Adjective.bit() | Label::OrgHead.bit()) != 0 || doc.shape(t as usize + 1) == Shape::Hyphen,
        _ => false,
    };
    while at > 0 && first - at < 6 && describes(at - 1) {
        at -= 1;
    }
    at > 0 && matches!(doc.lower(at as usize - 1), b"a" | b"an")
}

/// The body or other thing whose name the long form is, or the end of: `US National Weather Service (NWS)`. `order`: names by where they begin.
fn owner<'f>(doc: &Document<'_>, found: &'f [Found], order: &[usize], d: &Definition) -> Option<&'f Found> {
    let near =
        |f: &&Found| f.first <= d.long.0 + 1 && (f.end == d.long.1 || doc.shape(f.end as usize) == Shape::Open && f.end + 1 >= d.long.1) && f.end > d.long.0;
    // Names do not overlap: only the last two that begin by the second word can reach into the long form.
    let to = order.partition_point(|i| found.get(*i).is_some_and(|f| f.first <= d.long.0 + 1));
    let mut last: Vec<usize> = order.iter().take(to).rev().take(2).copied().collect();
    last.sort_unstable();
    let owner = last.iter().filter_map(|i| found.get(*i)).find(near).or_else(|| bracket_owner(doc, found, order, d));
    owner.filter(|f| matches!(f.kind, Kind::Org | Kind::Other))
}

fn in_order(found: &[Found]) -> Vec<usize> {
    let mut order: Vec<usize> = (0..found.len()).collect();
    order.sort_by_key(|i| found.get(*i).map(|f| f.first));
    order
}

/// Lets each long form be the whole name that it is the end of.
pub(crate) fn widen(doc: &Document<'_>, definitions: &mut [Definition], found: &[Found]) {
    let order = in_order(found);
    // `Meeting on Fraud in Trade (FIT)` is not `FIT`.
    let capital = |t: u32| doc.shape(t as usize).is_capital();
    for d in definitions {
        if let Some(f) = owner(doc, found, &order, d).filter(|f| f.first <= d.long.0 && f.end >= d.long.1 && (f.first..d.long.0).all(capital)) {
            d.long = (f.first, f.end);
        }
    }
}

/// Names that a rule found where the table says that they are short forms are that: `(BDR Committee)`. Letters that the release says for a body of its
/// own are that body's wherever they stand, whatever else a list knows by them: `Commission on Marsh Safety (CMS)`.
pub(crate) fn mark(doc: &Document<'_>, definitions: &[Definition], found: &mut [Found]) {
    // `Response Operations Center (ROC)` is no country.
    let place = |f: &Found| f.kind == Kind::Place && doc.shape(f.first as usize) == Shape::Caps && matches!(f.rule, "country-in-capitals" | "listed-city");
    let listed = |f: &Found| f.end == f.first + 1 && (f.kind == Kind::Other && f.rule.starts_with("listed") || place(f));
    let other = found.iter().any(|f| listed(f) && definitions.binary_search_by_key(&(f.first, f.end), |d| d.short).is_ok());
    let owned: FxHashMap<u64, Kind> = if other {
        let order = in_order(found);
        let kind = |d: &Definition| Some((hash(doc.lower(d.short.0 as usize)), owner(doc, found, &order, d)?.kind));
        definitions.iter().filter_map(kind).collect()
    } else {
        FxHashMap::default()
    };
    let called = letters_of_bodies(doc, found);
    // `Oxley Children's Village (OCV)`, whose letters do things
    let acting: FxHashSet<(u32, u32)> = definitions.iter().filter(|d| called.contains(&hash(doc.lower(d.short.0 as usize)))).map(|d| d.long).collect();
    for f in found.iter_mut().filter(|f| matches!(f.kind, Kind::Org | Kind::Other | Kind::Place)) {
        let kind = if other && listed(f) && f.thing.is_none() { owned.get(&hash(doc.lower(f.first as usize))).copied() } else { None };
        // A song archive's `RSA` is no land.
        if let Some(kind) = kind.filter(|kind| *kind == Kind::Org || f.kind == Kind::Place) {
            (f.kind, f.form, f.rule) = (kind, Form::Acronym, "acronym-of-release");
        }
        if f.kind == Kind::Place && matches!(f.rule, "place-by-last-head" | "site-by-weak-head") && acting.contains(&(f.first, f.end)) {
            *f = Found { kind: Kind::Org, thing: None, form: Form::Full, rule: "what-its-letters-are", certainty: Certainty::Likely, ..f.clone() };
        }
        if definitions.binary_search_by_key(&(f.first, f.end), |d| d.short).is_ok() {
            f.form = Form::Acronym;
        }
    }
}

/// Letters that the release itself proves to be a body's: `ORV was founded`, `said ORV`.
fn letters_of_bodies(doc: &Document<'_>, found: &[Found]) -> FxHashSet<u64> {
    let proved = |f: &&Found| f.kind == Kind::Org && f.end == f.first + 1 && !f.rule.starts_with("listed") && doc.shape(f.first as usize) == Shape::Caps;
    found.iter().filter(proved).map(|f| hash(doc.lower(f.first as usize))).collect()
}

/// What the table proposes behind the rules for names: the short form is what the long form is, and the long form what its letters are.
pub(crate) fn proposals(doc: &Document<'_>, definitions: &[Definition], found: &[Found]) -> Vec<Proposal> {
    let mut out = Vec::new();
    let order = in_order(found);
    let called = letters_of_bodies(doc, found);
    let short = |d: &Definition, kind: Kind| Proposal {
        kind,
        first: d.short.0,
        end: d.short.1,
        phase: NAMES + 1,
        priority: 10,
        rule: "acronym-in-brackets",
        certainty: Certainty::Sure,
        form: Form::Acronym,
        thing: None,
    };
    for d in definitions {
        if let Some(owner) = owner(doc, found, &order, d) {
            out.push(short(d, owner.kind));
        } else if called.contains(&hash(doc.lower(d.short.0 as usize))) {
            let long = Proposal {
                first: d.long.0,
                end: d.long.1,
                rule: "what-its-letters-are",
                certainty: Certainty::Likely,
                form: Form::Full,
                ..short(d, Kind::Org)
            };
            out.extend([long, short(d, Kind::Org)]);
        }
    }
    out
}

/// Acronyms that stand for no body: for what is written in small letters, `sustainable tidal fuel (STF)`, or for one of many, `LHBs`.
pub(crate) fn concepts(doc: &Document<'_>) -> FxHashSet<u64> {
    let mut out = FxHashSet::default();
    for t in doc.openers.iter().map(|t| *t as usize) {
        let Some(one) = plural(doc, t) else { continue };
        out.insert(hash(one.to_ascii_lowercase().as_bytes()));
        out.insert(hash(doc.lower(t)));
    }
    for open in doc.brackets.iter().map(|t| *t as usize).filter(|t| *t > 0) {
        let short = open + 1;
        if doc.shape(open - 1) != Shape::Lower
            || !matches!(doc.shape(short), Shape::Caps | Shape::Cap | Shape::Inner)
            || !matches!(doc.shape(short + 1), Shape::Close | Shape::Comma | Shape::Semi)
        {
            continue;
        }
        let letters: Vec<u8> = doc.word(short).bytes().filter(u8::is_ascii_uppercase).map(|b| b.to_ascii_lowercase()).collect();
        let body = doc.lower(open - 1);
        if letters.len() < 2 || Class::AcronymHead.holds(body) {
            continue;
        }
        // The letters stand in the small words in order, the first one in front.
        let longest =
            (open.saturating_sub(letters.len() + 2)..open).rev().take_while(|t| matches!(doc.shape(*t), Shape::Lower | Shape::Hyphen)).min().unwrap_or(open);
        let spelled = (longest..open).any(|from| {
            let whole: Vec<u8> = (from..open).flat_map(|t| doc.lower(t).iter().copied()).collect();
            let mut rest = whole.iter();
            whole.first() == letters.first() && letters.iter().all(|l| rest.by_ref().any(|b| b == l))
        });
        if spelled {
            out.insert(hash(doc.lower(short)));
        }
    }
    out
}

/// `LHB` of `LHBs`.
fn plural<'t>(doc: &Document<'t>, t: usize) -> Option<&'t str> {
    if !matches!(doc.shape(t), Shape::Inner | Shape::Caps | Shape::Cap) {
        return None;
    }
    doc.word(t).strip_suffix('s').filter(|one| one.len() >= 2 && one.bytes().all(|b| b.is_ascii_uppercase()))
}

/// The name that a bracket follows directly.
fn bracket_owner<'f>(doc: &Document<'_>, found: &'f [Found], order: &[usize], d: &Definition) -> Option<&'f Found> {
    let open = (d.short.0.saturating_sub(64)..d.short.0).rev().find(|t| matches!(doc.shape(*t as usize), Shape::Open | Shape::Close))?;
    if doc.shape(open as usize) == Shape::Close {
        return None;
    }
    // Names do not overlap: in the order of their beginnings they stand in that of their ends too.
    let at = order.partition_point(|i| found.get(*i).is_some_and(|f| f.end < open));
    order.get(at).and_then(|i| found.get(*i)).filter(|f| f.end == open && !matches!(f.kind, Kind::Date | Kind::Duration))
}
