//! The issuer and whatever else a release talks about as a body: what stands around a capitalised name, summed over the release before any rule types
//! names. `About X`, `X was founded in`, `the stores of X`, `bruma-coffee.com` each say that X is a body; enough of it makes it one wherever it stands,
//! whatever its words are by themselves: `Bruma Coffee` is no Mr. Bruma, `Green Anchor Cash` no `Green Anchor`.

mod clause;
mod runs;
mod sign;
mod tally;
mod words;

use super::Form;
use super::acronym::NAMES;
use super::clue::Clue;
use super::compete::Proposal;
use super::key::{join, word_number};
use crate::gazetteer::label::{Label, LabelSet};
use crate::record::Certainty;
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use crate::text::{Document, Place};
use rustc_hash::{FxHashMap, FxHashSet};
use sign::Sign;
use smallvec::SmallVec;
pub(crate) use tally::Names;
use tally::Tally;

/// What finds bodies here, and how it ranks among the rules for names.
pub(crate) const RULE: &str = "body-of-release";
pub(crate) const PRIORITY: i8 = 9;

/// The bodies that the release proves, and all places of their words.
#[derive(Debug, Default)]
pub(crate) struct Bodies {
    /// Places where the name stands by itself.
    pub(crate) proposals: Vec<Proposal>,
    /// Tokens of any place of their words, sorted: no person's name is found in them.
    places: Vec<(u32, u32)>,
}

impl Bodies {
    /// The words at `first..end` lie within a place of such a body, or begin or end with it.
    pub(crate) fn hold(&self, first: u32, end: u32) -> bool {
        let n = self.places.partition_point(|p| p.1 <= first);
        self.places.get(n).is_some_and(|p| p.0 < end)
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.places.is_empty()
    }
}

/// Words of a text and their labels, as the contexts are read.
#[derive(Clone, Copy)]
struct Reader<'a, 't> {
    doc: &'a Document<'t>,
    labels: &'a dyn Fn(u32) -> LabelSet,
}

impl Reader<'_, '_> {
    fn has(&self, t: u32, labels: LabelSet) -> bool {
        (self.labels)(t) & labels != 0
    }

    /// The word is of one of these classes of `words.rs`.
    fn is(&self, t: u32, classes: u16) -> bool {
        self.doc.hashes.get(t as usize).is_some_and(|h| words::classes(*h) & classes != 0)
    }

    fn lower(&self, t: u32) -> &[u8] {
        self.doc.lower(t as usize)
    }

    fn shape(&self, t: u32) -> Shape {
        self.doc.shape(t as usize)
    }

    fn place(&self, t: u32) -> Place {
        self.doc.places.get(t as usize).copied().unwrap_or_default()
    }

    /// Part of a name: `Bruma`, `7Harbors`, `iDaze`.
    fn capital(&self, t: u32) -> bool {
        let shape = self.shape(t);
        shape.is_capital() || shape == Shape::Inner || shape == Shape::NumWord && self.doc.word(t as usize).bytes().any(|b| b.is_ascii_uppercase())
    }
}

/// What a list knows whole names as.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Listed {
    No,
    /// A town: thousands of companies are called like one.
    Town,
    /// Something else that is no body.
    Other,
}

/// The release heads a line about it, nothing is located in it and much speaks for a body.
fn outweighs_town(t: &Tally) -> bool {
    let count = |s: Sign| t.signs.get(s as usize).copied().unwrap_or(0);
    let sum: i32 = Sign::ALL.iter().zip(t.signs).map(|(s, n)| (i32::from(n) * s.weight()).min(s.most())).sum();
    count(Sign::In) == 0 && count(Sign::About) + count(Sign::Ticker) + count(Sign::Suffix) + count(Sign::What) > 0 && sum >= 10
}

/// Reads all places of all capitalised names. `owners`: the letters of the release's addresses; `listed`: what else a list knows the words as.
pub(crate) fn bodies(
    doc: &Document<'_>,
    names: &mut Names,
    owners: &FxHashSet<String>,
    labels: &dyn Fn(u32) -> LabelSet,
    listed: &dyn Fn(u32, u32) -> Listed,
) -> Bodies {
    let reader = Reader { doc, labels };
    // All places first: what most names are called once tells nothing, so their signs need not be read.
    names.clear();
    runs::headlines(&reader, &mut |run| names.note(&reader, run));
    let headlines = names.places.len();
    runs::each(&reader, &mut |run| names.note(&reader, run));
    let Names { by_number, tallies, places } = names;
    let mut signs = Vec::new();
    for (n, (run, place)) in places.iter().enumerate() {
        let Some(t) = tallies.get_mut(*place as usize).filter(|t| t.times >= 2 || people(&reader, t)) else { continue };
        signs.clear();
        if n < headlines {
            signs.push(Sign::Headline);
        } else {
            sign::read(&reader, *run, &mut signs);
        }
        for s in &signs {
            if let Some(n) = t.signs.get_mut(*s as usize) {
                *n = n.saturating_add(1);
            }
        }
    }
    let known = |first: u32, end: u32| by_number.contains_key(&number(doc, first, end));
    // `Bruma and Oxley` are two when either stands by itself.
    let two = |first: u32, end: u32| {
        let and = (first + 1..end - 1).find(|t| reader.lower(*t) == b"and");
        and.is_some_and(|a| known(first, a) || known(a + 1, end))
    };
    let mut winners = Winners::default();
    for t in tallies.iter() {
        let (first, end) = (t.first, t.end);
        if t.signs.iter().all(|n| *n == 0) {
            continue;
        }
        let address = !owners.is_empty() && owners.contains(&letters(doc, first, end));
        let whole = end > first + 1 && t.times >= 4 && !known(end - 1, end);
        let known_as = listed(first, end);
        if known_as != Listed::Other && proven(&reader, t, address, whole) && (known_as == Listed::No || outweighs_town(t)) && !two(first, end) {
            winners.entry(word_number(doc, first)).or_default().push((first, end));
        }
    }
    if winners.is_empty() {
        return Bodies::default();
    }
    // `Bruma Independent` beside `Bruma`: less is needed of what begins with a body's name.
    let begun = |t: &Tally| {
        let shorter = winners.get(&word_number(doc, t.first)).into_iter().flatten();
        shorter.filter(|w| w.1 - w.0 < t.end - t.first && same(doc, **w, t.first)).count() > 0
    };
    let longer: Vec<(u32, u32)> = tallies
        .iter()
        .filter(|t| begun(t) && branch(&reader, t) && !two(t.first, t.end) && listed(t.first, t.end) == Listed::No)
        .map(|t| (t.first, t.end))
        .collect();
    for w in longer {
        winners.entry(word_number(doc, w.0)).or_default().push(w);
    }
    spread(&reader, &winners)
}

/// Who does something in a headline: `Bruma opens its first store` says a little of Bruma.
pub(crate) fn headline_clues(doc: &Document<'_>, labels: &dyn Fn(u32) -> LabelSet) -> Vec<Clue> {
    runs::headline_clues(&Reader { doc, labels })
}

/// Names by the number of their first word.
type Winners = FxHashMap<u64, SmallVec<[(u32, u32); 2]>>;

/// The words of a name stand at `t`.
fn same(doc: &Document<'_>, name: (u32, u32), t: u32) -> bool {
    (name.0..name.1).zip(t..).all(|(x, y)| word_number(doc, x) == word_number(doc, y))
}

/// A part of a body: something speaks for it, nothing for a product.
fn branch(r: &Reader<'_, '_>, t: &Tally) -> bool {
    let things = Label::OtherHead.bit() | Label::OtherHeadFirst.bit() | Label::PlaceHead.bit() | Label::OtherHeadX.bit() | Label::RoleHead.bit();
    let count = |s: Sign| t.signs.get(s as usize).copied().unwrap_or(0);
    let sum: i32 = Sign::ALL.iter().zip(t.signs).map(|(s, n)| (i32::from(n) * s.weight()).min(s.most())).sum();
    let against = count(Sign::Product) + count(Sign::Thing) + count(Sign::Person);
    let suffix = Label::CompanySuffix.bit() | Label::CompanySuffixX.bit();
    against == 0 && !r.has(t.end - 1, suffix) && t.times >= 2 && sum >= 4 && !r.has(t.end - 1, things) && r.capital(t.end - 1)
}

fn number(doc: &Document<'_>, first: u32, end: u32) -> u64 {
    join((first..end).map(|t| word_number(doc, t)))
}

/// The letters of a name as an address has them.
fn letters(doc: &Document<'_>, first: u32, end: u32) -> String {
    doc.words(first as usize, end as usize).chars().filter(char::is_ascii_alphanumeric).map(|c| c.to_ascii_lowercase()).collect()
}

const PEOPLE: LabelSet = Label::Given.bit() | Label::GivenX.bit() | Label::Surname.bit() | Label::SurnameX.bit() | Label::NameEnding.bit();

/// Every word is one of people: `Marlowe Finch`.
fn people(r: &Reader<'_, '_>, t: &Tally) -> bool {
    (t.first..t.end).all(|i| r.has(i, PEOPLE) || r.shape(i) == Shape::Initial)
}

/// What somebody with a will does.
fn wills(count: &dyn Fn(Sign) -> u16) -> u16 {
    count(Sign::Acts) + count(Sign::Agent) + count(Sign::Owns)
}

/// What speaks for a body outweighs what its words say by themselves.
fn proven(r: &Reader<'_, '_>, t: &Tally, address: bool, whole: bool) -> bool {
    let (mut sum, mut kinds, mut sure) = (0, 0, 0);
    for s in [(Sign::Address, address), (Sign::Whole, whole)].into_iter().filter(|s| s.1).map(|s| s.0) {
        sum += s.weight();
        kinds += 1;
        sure += u32::from(s.is_sure());
    }
    for (sign, n) in Sign::ALL.iter().zip(t.signs) {
        sum += (i32::from(n) * sign.weight()).clamp(-12, sign.most());
        kinds += u32::from(n > 0 && sign.weight() >= 2);
        sure += u32::from(n > 0 && sign.is_sure());
    }
    let count = |s: Sign| t.signs.get(s as usize).copied().unwrap_or(0);
    let person = count(Sign::Person) + count(Sign::Bearer) / 2;
    let (first, last) = (t.first, t.end - 1);
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();
    let heads = Label::OrgHead.bit() | Label::OrgHeadFirst.bit();
    let other = Label::OtherHead.bit() | Label::OtherHeadFirst.bit() | Label::PlaceHead.bit() | Label::OtherHeadX.bit();
    // `Mr. Bruma` twice: somebody, whatever he does and owns.
    if count(Sign::Person) >= 2 && count(Sign::Suffix) + count(Sign::Ticker) == 0 {
        return false;
    }
    // `the Bruma Award`, `Bruma Park`
    // `Great Bruma Tour` is a body when it is said what it is and does.
    let prize = matches!(
        r.lower(last),
        b"scholarship"
            | b"scholarships"
            | b"award"
            | b"awards"
            | b"prize"
            | b"prizes"
            | b"medal"
            | b"fellowship"
            | b"bursary"
            | b"grant"
            | b"programme"
            | b"program"
    );
    let told = !prize
        && count(Sign::What) + count(Sign::Founded) + count(Sign::Seat) > 0
        && wills(&count) > 0
        && count(Sign::Thing) + count(Sign::Product) + count(Sign::Article) + count(Sign::In) == 0;
    // `Bruma Games`, whose address is of the release, and which does something.
    let own = address && !prize && wills(&count) > 0 && count(Sign::Thing) + count(Sign::In) == 0;
    if r.has(last, other) && !r.has(last, heads | Label::OrgHeadX.bit()) && sure < 2 && !told && !own {
        return false;
    }
    // `utilizing the Bruma`, `the Bruma robotic system`
    let acts = [Sign::What, Sign::Founded, Sign::Seat, Sign::KindBefore, Sign::Post, Sign::Source, Sign::Acts, Sign::Owns, Sign::Its, Sign::Ticker, Sign::With];
    let things = count(Sign::Thing) + count(Sign::Product);
    if things * if first == last { 2 } else { 1 } > acts.into_iter().map(count).sum() {
        return false;
    }
    if first == last {
        let place =
            Label::Country.bit() | Label::CountryX.bit() | Label::Region.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit() | Label::BigCity.bit();
        let bare = heads | other | Label::OrgHeadX.bit() | Label::OrgUnit.bit() | Label::Demonym.bit() | Label::CompanySuffix.bit() | Label::Season.bit();
        if r.has(first, place | bare | Label::StopX.bit() | Label::Stop.bit() | Label::Function.bit()) {
            return false;
        }
        // `BRC2010` is a meeting of that year; `OxleyCon`, `PumpFest` are meetings too.
        let word = r.lower(first);
        let written = r.doc.word(first as usize);
        if ["Con", "Conf", "Fest", "Expo"].iter().any(|end| written.len() > end.len() + 1 && written.ends_with(end)) {
            return false;
        }
        let year = word
            .len()
            .checked_sub(4)
            .and_then(|n| word.get(n..))
            .is_some_and(|y| (y.starts_with(b"19") || y.starts_with(b"20")) && y.iter().all(u8::is_ascii_digit));
        if year && word.len() > 5 {
            return false;
        }
        // One ordinary word: somebody's address, and a name inside of sentences too.
        if r.has(first, common) {
            return person == 0 && (sure >= 2 && t.inside >= 2 && sum >= 9 || sure >= 1 && t.inside >= 3 && sum >= 12 && kinds >= 4);
        }
        if r.has(first, PEOPLE) && person > 0 {
            return false;
        }
        return t.times >= 2 && kinds >= 2 && (sum >= 8 && sure >= 1 || sum >= 11 && kinds >= 3 && t.times >= 4);
    }
    // `About Jane B. Marlowe`: a letter stands in the middle of somebody's name.
    let middle = t.end - first == 3 && r.shape(first + 1) == Shape::Initial && r.has(first, Label::Given.bit());
    if middle && count(Sign::Suffix) + count(Sign::Ticker) == 0 {
        return false;
    }
    // `Marlowe Finch` is a firm when nothing speaks of a person.
    if people(r, t) {
        let acts = count(Sign::Acts) + count(Sign::Owns) + count(Sign::Its) > 0 && count(Sign::Headline) > 0;
        if whole && acts && sum >= 8 && person == 0 {
            return true;
        }
        let body = sure >= 2 || sure == 1 && count(Sign::Acts) + count(Sign::Owns) >= 2 || whole && count(Sign::Acts) + count(Sign::Owns) >= 2;
        return person == 0 && sum >= 9 && kinds >= 2 && body;
    }
    if person > 0 && r.has(first, PEOPLE) {
        return false;
    }
    // `Oyrun Shenzo` may be somebody: what both do says nothing.
    if t.end - first <= 3 && !told && !(first..t.end).any(|i| r.has(i, common | heads | Label::OrgHeadX.bit()) || r.shape(i) != Shape::Cap) {
        let agent = count(Sign::Agent);
        sum -= (i32::from(agent) * Sign::Agent.weight()).min(Sign::Agent.most());
        kinds -= u32::from(agent > 0);
    }
    t.times >= 2 && (sum >= 6 && sure >= 1 && kinds >= 2 || sum >= 9 && kinds >= 2)
}

/// All places of the winners' words.
fn spread(r: &Reader<'_, '_>, winners: &Winners) -> Bodies {
    let doc = r.doc;
    let mut out = Bodies::default();
    let mut behind = 0;
    for t in doc.openers.iter().copied().filter(|t| r.capital(*t)) {
        if t < behind {
            continue;
        }
        let fitting = winners.get(&word_number(doc, t));
        let longest = fitting.and_then(|w| w.iter().filter(|w| same(doc, **w, t)).map(|(a, b)| b - a).max());
        let Some(length) = longest else { continue };
        let end = t + length;
        let end = runs::behind_suffix(r, end);
        // `Stephen Marquis`: the founder whose family name the firm has.
        let founder = end == t + 1
            && t > 0
            && r.has(t - 1, Label::Given.bit())
            && !r.has(t - 1, Label::Noun.bit() | Label::City.bit() | Label::BigCity.bit())
            && r.shape(t - 1) == Shape::Cap
            && r.place(t - 1) != Place::Title
            && !r.capital(end);
        if founder {
            continue;
        }
        out.places.push((t, end));
        if runs::by_itself(r, t, end) {
            out.proposals.push(Proposal {
                kind: Kind::Org,
                first: t,
                end,
                phase: NAMES,
                priority: PRIORITY,
                rule: RULE,
                certainty: Certainty::Likely,
                form: Form::Full,
                thing: None,
            });
        }
        behind = end;
    }
    out
}
