//! What the release talks about as a thing: `launches Oxlo`, `users of Oxlo`, `Oxlo is available`, `a new Oxlo`. Each says a little; enough of it, and
//! less that is said of bodies, makes an untyped name a product's, a programme's or an event's.

use super::sign::Sign;
use super::tally::Tally;
use super::{NAMES, PEOPLE, Reader, Winners, longest, runs};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::resolve::compete::Proposal;
use crate::resolve::key::key_number;
use crate::resolve::{Form, Found};
use crate::tape::atom::Kind;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;
use core::cell::OnceCell;
use rustc_hash::FxHashSet;

/// What finds things here.
const RULE: &str = "thing-of-release";

/// Signs of things, what each says and how much all of them can say.
const SIGNS: [(Sign, i32, i32); 5] = [(Sign::Launched, 3, 6), (Sign::Thing, 2, 6), (Sign::Used, 2, 4), (Sign::Works, 2, 4), (Sign::Product, 1, 3)];

/// What speaks for a thing outweighs what speaks for a body.
pub(super) fn holds(r: &Reader<'_, '_>, t: &Tally) -> bool {
    let said = |(sign, weight, most): &(Sign, i32, i32)| (i32::from(t.count(*sign)) * weight).min(*most);
    let thing: i32 = SIGNS.iter().map(said).sum();
    // Words of every day are asked for more than a word that no list knows.
    let needed = if (t.first..t.end).all(|i| r.has(i, COMMON)) { 4 } else { 3 };
    if thing < needed || t.times < 2 || t.inside == 0 || t.count(Sign::Person) + t.count(Sign::Bearer) > 0 || !is_a_name(r, t) {
        return false;
    }
    let body: i32 = Sign::ALL.iter().filter(|s| s.weight() > 0).map(|s| (i32::from(t.count(*s)) * s.weight()).min(s.most())).sum();
    thing > body && i32::from(t.count(Sign::In)) * 2 <= thing
}

/// A name at so many places that nothing says to be a body's, somebody's or a place's: `Anthem` again and again, whatever else the word means.
const OFTEN: u32 = 4;

/// The release keeps speaking of it by a capital letter inside of sentences, and hardly as a body.
pub(super) fn is_told_often(r: &Reader<'_, '_>, t: &Tally, elsewhere: &OnceCell<Elsewhere>) -> bool {
    if t.times < OFTEN || t.inside * 2 < t.times || t.inside < OFTEN - 1 {
        return false;
    }
    let often = |sign: Sign, n: u32| u32::from(t.count(sign)) * n > t.times;
    // `the Lawsuit`, `the Internet`: what an agreement calls its parts.
    let defined = often(Sign::Article, 3) || often(Sign::The, 3);
    let other = often(Sign::Person, 8) || often(Sign::Bearer, 8) || often(Sign::In, 3);
    let body: i32 = Sign::ALL.iter().filter(|s| s.is_of_bodies()).map(|s| i32::from(t.count(*s)) * s.weight()).sum();
    !defined && !other && body * 2 <= t.times as i32 && stands_alone(r, t, elsewhere.get_or_init(|| Elsewhere::of(r.doc)))
}

/// No word of it is of a class that names other things, people or places; a single one is written with a capital only.
fn stands_alone(r: &Reader<'_, '_>, t: &Tally, elsewhere: &Elsewhere) -> bool {
    let never = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::OrgHead.bit() | Label::OrgUnit.bit() | Label::CompanySuffix.bit() | Label::StopX.bit();
    let known = Label::Org.bit()
        | Label::OrgX.bit()
        | Label::Country.bit()
        | Label::CountryX.bit()
        | Label::Region.bit()
        | Label::Subdivision.bit()
        | Label::BigCity.bit()
        | Label::City.bit()
        | Label::Demonym.bit()
        | Label::Month.bit()
        | Label::PlaceHead.bit();
    let single = t.end == t.first + 1;
    // `Class A space` is of a class.
    let letter = r.shape(t.end - 1) == Shape::Initial;
    let written = |i: u32| matches!(r.shape(i), Shape::Cap | Shape::Inner) || !single && (r.shape(i).is_capital() || r.shape(i) == Shape::Lower);
    !letter
        && (t.first..t.end).all(|i| written(i) && !r.has(i, never) && (r.shape(i) == Shape::Lower || !r.has(i, known)))
        && !r.has(t.first, Label::Function.bit() | Label::Stop.bit() | Label::Direction.bit())
        && !(single && is_of_a_sort(r.doc.word(t.first as usize)))
        && !(single && (r.has(t.first, PEOPLE) || r.doc.word(t.first as usize).len() < 4 || r.doc.word(t.first as usize).ends_with("AI")))
        && !(single && elsewhere.small.contains(&r.doc.lower_number(t.first as usize)))
        && !elsewhere.defined.contains(&r.doc.lower_number(t.first as usize))
        && !matches!(r.lower(t.first), b"bachelor" | b"master" | b"masters" | b"diploma" | b"doctor" | b"certificate")
}

/// What the words of the release are besides names. One walk for all names: there may be as many as the text is long.
pub(super) struct Elsewhere {
    /// `an anthem` of a release that speaks of `Anthem`: words of every day, too.
    small: FxHashSet<u64>,
    /// `(the “Warrants”)`: what an agreement calls a thing is no name.
    defined: FxHashSet<u64>,
}

impl Elsewhere {
    fn of(doc: &Document<'_>) -> Self {
        let tokens = 0..doc.tokens.len();
        let marked = |t: usize| matches!(doc.shape(t), Shape::Quote | Shape::QuoteOpen | Shape::SingleOpen);
        let is_defined = |t: &usize| *t >= 2 && marked(t - 1) && matches!(doc.lower(t - 2), b"the" | b"a" | b"(");
        Self {
            small: tokens.clone().filter(|t| doc.shape(*t) == Shape::Lower).map(|t| doc.lower_number(t)).collect(),
            defined: tokens.filter(is_defined).map(|t| doc.lower_number(t)).collect(),
        }
    }
}

/// `AI-powered`, `non-STEM`, `Austronesian`, `B2B`: no names.
fn is_of_a_sort(word: &str) -> bool {
    let joined = word.split_once('-').is_some_and(|(a, b)| [a, b].iter().any(|part| part.bytes().all(|c| c.is_ascii_lowercase())));
    let people = ["ian", "ean", "ese", "ish", "ians", "eans", "ists", "ism"].iter().any(|end| word.ends_with(end));
    joined || people || word.len() < 5 && word.bytes().any(|c| c.is_ascii_digit())
}

/// Ordinary words.
const COMMON: LabelSet = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();

/// Words that may name a thing: no people's, no head of bodies, no posts, no single word of every day or of letters.
fn is_a_name(r: &Reader<'_, '_>, t: &Tally) -> bool {
    let never = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::OrgHead.bit() | Label::CompanySuffix.bit() | Label::StopX.bit();
    let known = Label::Org.bit() | Label::Country.bit() | Label::Region.bit() | Label::Subdivision.bit() | Label::BigCity.bit() | Label::Demonym.bit();
    // `Against Drug Abuse` is half of a name.
    if r.has(t.first, Label::Function.bit())
        || (t.first..t.end).any(|i| r.has(i, never) || r.doc.is(i as usize, Class::KindOnlyBodiesAre))
        || r.has(t.first, known)
    {
        return false;
    }
    let word = r.doc.word(t.first as usize);
    // `GenAI`, `AI-driven`, `eSIM` are of a sort.
    let sort = word.ends_with("AI") || word.starts_with("AI") || word.contains('-') && word.bytes().any(|b| b.is_ascii_lowercase());
    t.end > t.first + 1 || !sort && word.len() >= 5 && !r.has(t.first, PEOPLE | COMMON) && matches!(r.shape(t.first), Shape::Cap | Shape::Inner)
}

/// What is a body, somebody or a place of the release at one place is no thing at another.
pub(crate) fn without_bodies(doc: &Document<'_>, proposals: &mut Vec<Proposal>, found: &[Found]) {
    if !proposals.iter().any(|p| p.rule == RULE) {
        return;
    }
    let others = proposals.iter().filter(|p| p.kind != Kind::Other).map(|p| (p.first, p.end));
    let named = found.iter().filter(|f| f.kind != Kind::Other).map(|f| (f.first, f.end));
    let keys: FxHashSet<u64> = others.chain(named).map(|(first, end)| key_number(doc, first, end)).collect();
    proposals.retain(|p| p.rule != RULE || !keys.contains(&key_number(doc, p.first, p.end)));
}

/// All places where these names stand by themselves.
pub(super) fn proposals(r: &Reader<'_, '_>, names: &Winners) -> Vec<Proposal> {
    let mut out = Vec::new();
    if names.is_empty() {
        return out;
    }
    let mut behind = 0;
    for t in r.doc.openers.iter().copied().filter(|t| r.capital(*t)) {
        let Some(end) = longest(r.doc, names, t).filter(|end| t >= behind && runs::by_itself(r, t, *end)) else { continue };
        out.push(Proposal {
            kind: Kind::Other,
            first: t,
            end,
            phase: NAMES + 1,
            priority: -2,
            rule: RULE,
            certainty: Certainty::Weak,
            form: Form::Full,
            thing: None,
        });
        behind = end;
    }
    out
}
