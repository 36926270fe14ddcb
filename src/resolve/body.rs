//! What else a body is called: which two names of bodies are one's.

use super::Found;
use super::key::join;
use crate::gazetteer::Gazetteer;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::hash::hash;
use crate::text::token::Shape;
use smallvec::SmallVec;

/// The word, which may be written with dots, is of the class: `s.a.`
fn one_of(word: &str, class: Class) -> bool {
    if word.contains('.') { class.holds(word.replace('.', "").as_bytes()) } else { class.holds(word.as_bytes()) }
}

/// A name's number, from its key: as `key::key_number` makes it of the text.
pub(super) fn name(key: &str) -> u64 {
    of_words(key.split(' '))
}

fn of_words<'w>(words: impl Iterator<Item = &'w str>) -> u64 {
    join(words.map(|w| hash(w.as_bytes())))
}

/// `News Wave` and `NewsWave`.
pub(super) fn squeezed(key: &str) -> u64 {
    let letters: SmallVec<[u8; 64]> = key.bytes().filter(|b| *b != b' ' && *b != b'-').collect();
    !hash(&letters)
}

/// How many words in front say where a body is: `Fiji Dental Council`.
fn nation(doc: &Document<'_>, gazetteer: &Gazetteer, f: &Found) -> usize {
    let first = f.first + u32::from(doc.lower(f.first as usize) == b"the");
    let named =
        |n: &u32| first + n < f.end && gazetteer.named(doc, first, first + n).any(|e| matches!(e.label(), "country" | "demonym" | "subdivision" | "city"));
    (1..=3).rev().find(named).unwrap_or(0) as usize
}

/// Other names that a body is likely to be called by, as numbers of names.
pub(super) fn other_names(doc: &Document<'_>, gazetteer: &Gazetteer, f: &Found, key: &str) -> SmallVec<[u64; 8]> {
    let mut out: SmallVec<[u64; 8]> = SmallVec::new();
    if key.len() >= 6 {
        out.push(squeezed(key));
    }
    let words: SmallVec<[&str; 12]> = key.split(' ').collect();
    if words.len() < 2 {
        return out;
    }
    let nation = nation(doc, gazetteer, f).min(words.len());
    let whole = words.as_slice();
    let rest = whole.get(nation..).filter(|r| nation > 0 && !r.is_empty() && !r.first().is_some_and(|w| Class::Joint.holds(w.as_bytes())));
    // The `Fijian University of Suva` is another than the `University of Suva`.
    let rest = rest.filter(|r| !(r.contains(&"of") && placed(doc, gazetteer, f)));
    by_first_word(doc, gazetteer, f, whole, &mut out);
    in_full(doc, gazetteer, f, whole, &mut out);
    if let Some(rest) = rest {
        out.push(of_words(rest.iter().copied()));
    }
    for form in core::iter::once(whole).chain(rest) {
        shorter(form, nation, &mut out);
    }
    initials(doc, f, rest.map(<[&str]>::len), &mut out);
    out
}

/// The country at the end written out, with `of` and without: `Tidal Boat Foundation of NZ`, `Tidal Boat Foundation New Zealand`.
fn in_full(doc: &Document<'_>, gazetteer: &Gazetteer, f: &Found, words: &[&str], out: &mut SmallVec<[u64; 8]>) {
    let country = |n: &u32| gazetteer.named(doc, f.end.saturating_sub(*n), f.end).find(|e| e.label() == "country").map(|e| (*n, e));
    let Some((n, country)) = (1..=3).rev().find_map(|n| country(&n)) else { return };
    let Some(own) = words.len().checked_sub(n as usize).and_then(|n| words.get(..n)) else { return };
    let own = own.strip_suffix(&["of"]).unwrap_or(own);
    // Three words at least tell it from the body of that kind elsewhere: not `Bank of Kenya`.
    if own.len() < 3 || own.last().is_some_and(|w| Class::Joint.holds(w.as_bytes())) {
        return;
    }
    let full = country.name().to_lowercase();
    let full: SmallVec<[&str; 4]> =
        if full.is_empty() { words.get(words.len() - n as usize..).unwrap_or(&[]).iter().copied().collect() } else { full.split(' ').collect() };
    out.push(of_words(own.iter().copied().chain(full.iter().copied())));
    out.push(of_words(own.iter().copied().chain(["of"]).chain(full.iter().copied())));
}

/// The name ends in a place: `University of Suva`.
fn placed(doc: &Document<'_>, gazetteer: &Gazetteer, f: &Found) -> bool {
    let place = |n: &u32| gazetteer.named(doc, f.end.saturating_sub(*n), f.end).any(|e| matches!(e.label(), "country" | "subdivision" | "city"));
    (1..=3).any(|n| place(&n))
}

/// `Oxley Sensor Works, LLC` is `Oxley`, `Oxley.com, Inc.` too: the word that is the company's own, and no list's.
fn by_first_word(doc: &Document<'_>, gazetteer: &Gazetteer, f: &Found, words: &[&str], out: &mut SmallVec<[u64; 8]>) {
    let (Some(own), Some(last)) = (words.first().filter(|w| w.len() >= 4), words.last()) else { return };
    if !one_of(last, Class::LegalForm) {
        return;
    }
    let site = [".com", ".ai", ".io", ".org", ".net", ".co"].iter().find_map(|end| own.strip_suffix(end));
    let first = f.first + u32::from(doc.lower(f.first as usize) == b"the");
    let other = ["org", "country", "region", "subdivision", "demonym", "city", "role-mod"];
    let named = gazetteer.named(doc, first, first + 1).any(|e| other.contains(&e.label()));
    if let Some(site) = site {
        out.push(of_words(core::iter::once(site)));
    } else if !named && !gazetteer.is_word(doc.lower(first as usize)) {
        out.push(of_words(core::iter::once(*own)));
    }
}

/// `nation`: how many words in front say where the body is.
fn shorter(words: &[&str], nation: usize, out: &mut SmallVec<[u64; 8]>) {
    let Some((last, before)) = words.split_last() else { return };
    let mut shorter = Shorter { words, last, before, nation, out };
    shorter.turned();
    shorter.of_governments();
    shorter.without_tail();
    shorter.units();
    shorter.without_form();
}

/// A body's name on its way to what else it may be called.
struct Shorter<'w, 'o> {
    words: &'w [&'w str],
    last: &'w str,
    before: &'w [&'w str],
    /// How many words in front say where the body is.
    nation: usize,
    out: &'o mut SmallVec<[u64; 8]>,
}

impl Shorter<'_, '_> {
    fn add(&mut self, words: &[&str]) {
        if words.last().is_some_and(|w| !Class::Joint.holds(w.as_bytes())) {
            self.out.push(of_words(words.iter().copied()));
        }
    }

    fn add_from(&mut self, from: usize) {
        self.add(self.words.get(from..).unwrap_or(&[]));
    }

    /// `Department of the Treasury`, `Treasury Department`
    fn turned(&mut self) {
        let [head, "of", field @ ..] = self.words else { return };
        let field = field.strip_prefix(&["the"]).unwrap_or(field);
        if *head != "of" && !field.is_empty() && field.len() <= 4 && !field.contains(&"of") {
            let turned: SmallVec<[&str; 8]> = field.iter().chain([head]).copied().collect();
            self.add(&turned);
        }
    }

    fn of_governments(&mut self) {
        // `Senate Finance Committee`, `the Finance Committee`
        if let ["senate" | "house" | "assembly" | "parliamentary", _, .., "committee" | "subcommittee"] = self.words {
            self.add_from(1);
        }
        // `Holt Government`, `the Government`
        if matches!(self.last, "government" | "administration" | "cabinet") && matches!(self.words.len(), 2 | 3) {
            self.add(&[self.last]);
        }
        if let [.., "police", "force" | "service" | "services" | "department"] = self.words {
            self.add(&["police"]);
        }
    }

    fn without_tail(&mut self) {
        // `Oxley University Foundation` is another than `Oxley University`.
        let headed = self.before.last().is_some_and(|w| is_head(w));
        if !(one_of(self.last, Class::DroppableTail) && self.before.len() >= 2 && !headed || self.last == "party") {
            return;
        }
        self.add(self.before);
        // `Oxley Alpine` of the `Oxley Alpine Ski Association`: without what its members do, too.
        let own = self.before.split_last().map_or(&[][..], |(_, own)| own);
        let plain = |w: &&str| !is_head(w) && !Class::DroppableTail.holds(w.as_bytes()) && !Class::Joint.holds(w.as_bytes()) && !matches!(*w, "and" | "&");
        let of_members = matches!(self.last, "association" | "club" | "society" | "federation" | "league" | "alliance" | "network");
        // (`New Zealand` is no association.)
        if self.nation < 2 && own.len() == 2 && of_members && own.iter().all(plain) {
            self.add(own);
        }
    }

    /// `University of Oxley Law School` is the `Law School`, `Oxley University School of Law` the `School of Law`.
    fn units(&mut self) {
        let words = self.words;
        if matches!(words, ["university", "of", _, _, .., "school" | "college" | "faculty" | "centre" | "center" | "institute"]) {
            self.add_from(3);
        }
        let unit = words.iter().skip(2).position(|w| matches!(*w, "school" | "college" | "faculty" | "department" | "institute" | "centre" | "center"));
        let inside = |n: &usize| *n + 1 < words.len() && words.get(..*n).is_some_and(|w| w.contains(&"university"));
        if let Some(unit) = unit.map(|n| n + 2).filter(inside) {
            self.add_from(unit);
        }
    }

    /// `Oxley Communications, Inc.` is `Oxley`, `Oxley Healthcare System` too.
    fn without_form(&mut self) {
        let (mut left, mut legal) = (self.words, 0);
        while let Some((last, before)) = left.split_last() {
            let form = one_of(last, Class::LegalForm) || *last == "cooperative";
            if !(form || one_of(last, Class::CompanySuffixWord) || one_of(last, Class::TradeBeforeForm)) || before.is_empty() {
                break;
            }
            legal += usize::from(form);
            left = before;
            let stripped = self.words.len() - left.len();
            if (stripped >= 2 || legal > 0) && !(self.nation > 0 && left.len() == 1) && left.first().is_some_and(|w| w.len() >= 3) {
                self.add(left);
            }
        }
    }
}

/// A word that heads a body of its own.
fn is_head(word: &str) -> bool {
    Class::DroppableHead.holds(word.as_bytes()) || matches!(word, "hospital" | "council" | "church")
}

type Letters = SmallVec<[u8; 24]>;

/// `Oxley Valley Institute`: `ovi`; `Oxley CRC`: `ocrc`; without its country in front; with its small words (`Board of Trade`: `bot`).
fn initials(doc: &Document<'_>, f: &Found, rest: Option<usize>, out: &mut SmallVec<[u64; 8]>) {
    let word = |t: &u32| doc.shape(*t as usize).is_word();
    let words: SmallVec<[u32; 12]> = (f.first..f.end).filter(word).collect();
    let from = rest.map(|n| words.len().saturating_sub(n));
    for from in core::iter::once(0).chain(from.filter(|n| *n > 0)) {
        let (mut plain, mut all, mut whole) = (Letters::new(), Letters::new(), Letters::new());
        for t in words.get(from..).unwrap_or(&[]) {
            let lower = doc.lower(*t as usize);
            let Some(first) = lower.first().copied().filter(u8::is_ascii_alphabetic) else { return };
            all.push(first);
            if !doc.shape(*t as usize).is_capital() {
                continue;
            }
            plain.push(first);
            if doc.shape(*t as usize) == Shape::Caps && lower.len() <= 5 {
                whole.extend_from_slice(lower);
            } else {
                whole.push(first);
            }
        }
        // `University of Oxley Press`: `UO Press`
        if let (Some((_, head @ [_, _, ..])), Some(last)) = (plain.split_last(), words.last()) {
            out.push(join([hash(head), hash(doc.lower(*last as usize))].into_iter()));
        }
        for letters in [plain, all, whole] {
            let number = join(core::iter::once(hash(&letters)));
            if letters.len() >= 3 && !out.contains(&number) {
                out.push(number);
            }
        }
    }
}

/// `Ministry of Internal Affairs` and `Ministry of Internal Affairs of the Republic of Uzbekistan`; `Acme` and `Acme Inc`; two wordings of one commission.
pub(super) fn same_body(long: &str, short: &str) -> bool {
    if let Some(rest) = long.strip_prefix(short).and_then(|r| r.strip_prefix(' ')) {
        let next = rest.split(' ').next().unwrap_or("");
        let single = !short.contains(' ');
        if rest.split(' ').all(|w| one_of(w, Class::LegalForm) || one_of(w, Class::CompanySuffixWord)) {
            return true;
        }
        // `Oxley` is `Oxley University`.
        return if single { !rest.contains(' ') && Class::DroppableHead.holds(rest.as_bytes()) } else { Class::Joint.holds(next.as_bytes()) };
    }
    // `Oxley` is the `University of Oxley` too.
    long.strip_suffix(short).is_some_and(|rest| rest == "university of ") || variants(long, short) || with_words_left_out(long, short)
}

/// The name and its legal form, nothing else.
pub(super) fn by_legal_form(long: &str, short: &str) -> bool {
    long.strip_prefix(short).and_then(|r| r.strip_prefix(' ')).is_some_and(|rest| rest.split(' ').all(|w| one_of(w, Class::LegalForm)))
}

/// `All Oxley Rowing Club`, `All Oxley Lake Rowing Club`: the first two words and the last are the same, those between stand in the longer in order.
fn with_words_left_out(long: &str, short: &str) -> bool {
    let last = |name: &'_ str| name.rfind(' ').map_or(0, |at| at + 1);
    // Most names that share a word end otherwise.
    if long.len() <= short.len() || long.get(last(long)..) != short.get(last(short)..) {
        return false;
    }
    let (a, b): (SmallVec<[&str; 8]>, SmallVec<[&str; 8]>) = (long.split(' ').collect(), short.split(' ').collect());
    if b.len() < 3
        || a.len() <= b.len()
        || a.iter().any(|w| Class::Joint.holds(w.as_bytes()))
        || a.get(..2) != b.get(..2)
        || b.last().is_some_and(|w| one_of(w, Class::LegalForm))
    {
        return false;
    }
    let mut rest = a.iter();
    b.iter().all(|w| rest.any(|x| x == w))
}

/// `National Commission for Combating Human Trafficking and Forced Labor`, `National Commission on Combating TIP and Forced Labour`: the same
/// head (two words at least) before a preposition, and half of the words behind it.
fn variants(a: &str, b: &str) -> bool {
    fn cut(s: &str) -> (SmallVec<[&str; 8]>, SmallVec<[&str; 8]>) {
        let joint = |w: &str| matches!(w, "on" | "for" | "against" | "of");
        let head: SmallVec<[&str; 8]> = s.split(' ').take_while(|w| !joint(w)).collect();
        let tail: SmallVec<[&str; 8]> =
            s.split(' ').skip_while(|w| !joint(w)).filter(|w| !Class::Joint.holds(w.as_bytes()) && !one_of(w, Class::LegalForm)).collect();
        (head, tail)
    }
    let cuttable = |s: &str| s.split(' ').any(|w| matches!(w, "on" | "for" | "against" | "of"));
    if !cuttable(b) || !cuttable(a) {
        return false;
    }
    let ((h1, t1), (h2, t2)) = (cut(a), cut(b));
    if h1 != h2 || h1.is_empty() || t1.is_empty() || t2.is_empty() {
        return false;
    }
    let shared = t1.iter().filter(|w| t2.contains(w)).count();
    let least = if h1.len() >= 2 { 5 } else { 8 };
    2 * shared * 10 >= least * (t1.len() + t2.len())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn two_names_of_one_body() {
        for (long, short) in [
            ("oxley inc", "oxley"),
            ("oxley bank s.a", "oxley bank"),
            ("all oxley lake rowing club", "all oxley rowing club"),
            ("university of oxley", "oxley"),
        ] {
            assert!(same_body(long, short), "{long} {short}");
        }
        for (long, short) in [("oxley foods", "oxley"), ("university of west oxley", "university of oxley"), ("oxley indian rowing club", "oxley rowing club")]
        {
            assert!(!same_body(long, short), "{long} {short}");
        }
    }
}
