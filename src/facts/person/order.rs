//! Which words of a name are the family's: the last in most countries, the first in others.

use super::address::Address;
use super::iberian;
use super::piece::{Piece, pieces};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::person::syllables::{family_of_east_asia, family_of_vietnam, two_joined, two_pinyin};
use crate::text::token::Shape;
use core::ops::Range;

/// A name in pieces.
#[derive(Debug)]
pub(super) struct Name<'t> {
    /// The words that are given and family name.
    pieces: Vec<Piece<'t>>,
    /// Where `Jr.` begins, or the name's end.
    suffix_from: u32,
    regnal: bool,
}

impl<'t> Name<'t> {
    pub(super) fn of(r: &Release<'_, 't>, f: &Found) -> Name<'t> {
        let mut all = pieces(r, f.first, f.end);
        let mut suffix_from = f.end;
        let mut regnal = false;
        while all.len() > 1
            && let Some(last) = all.last()
            && r.labels(last.first) & Label::NameSuffix.bit() != 0
        {
            suffix_from = last.first;
            regnal = last.key.bytes().all(|c| matches!(c, b'i' | b'v' | b'x'));
            all.pop();
        }
        for p in &mut all {
            p.text = p.text.trim_end_matches(',');
        }
        without_nicknames(&mut all);
        Name { pieces: all, suffix_from, regnal }
    }

    pub(super) fn suffix_from(&self) -> u32 {
        self.suffix_from
    }

    /// Given and family name. `mentions`: all of the person, the fullest first.
    pub(super) fn parts(&self, r: &Release<'_, '_>, mentions: &[&Found], address: &Address) -> (Option<String>, Option<String>) {
        let p = self.pieces.as_slice();
        let words = |from: Range<usize>, but: Range<usize>| {
            let inside = p.iter().enumerate().filter(|(i, _)| from.contains(i) && !but.contains(i)).map(|(_, x)| x.text);
            let words = inside.collect::<Vec<_>>().join(" ");
            (!words.is_empty()).then_some(words)
        };
        let whole = || words(0..p.len(), 0..0);
        match p {
            [] => (None, None),
            [one] => {
                let called = address.before_given(r) || one.is_only_given(r);
                match self.family_beside(r, mentions) {
                    Some(family) if !address.before_given(r) => (whole(), Some(family)),
                    _ if called => (whole(), None),
                    _ => (None, whole()),
                }
            }
            _ if self.regnal && address.before_given(r) || address.is_burmese(r) => (whole(), None),
            _ => {
                let family = self.family(r, mentions);
                (words(0..p.len(), family.clone()), words(family, 0..0))
            }
        }
    }

    /// `John and Jane Holt`: the family of him whom only the given name names.
    fn family_beside(&self, r: &Release<'_, '_>, mentions: &[&Found]) -> Option<String> {
        let one = self.pieces.first()?;
        let f = mentions.first().filter(|_| one.is_given(r))?;
        let and = r.doc.lower(f.end as usize) == b"and" || r.doc.shape(f.end as usize) == Shape::Amp;
        let next = r.found.get(r.found.partition_point(|x| x.first <= f.end)).filter(|x| and && x.first == f.end + 1)?;
        let name = Name::of(r, next);
        let second = name.pieces.first().is_some_and(|x| x.is_given(r));
        if next.kind != f.kind || name.pieces.len() < 2 || !second {
            return None;
        }
        let family = name.family(r, &[next]);
        let words: Vec<&str> = name.pieces.get(family)?.iter().map(|x| x.text).collect();
        Some(words.join(" "))
    }

    /// Which pieces are the family name.
    fn family(&self, r: &Release<'_, '_>, mentions: &[&Found]) -> Range<usize> {
        let p = self.pieces.as_slice();
        let n = p.len();
        if let Some(range) = in_capitals(r, p) {
            return range;
        }
        let told = told(r, p, mentions);
        match told {
            Told::First if !vietnamese(p, true) => return 0..1,
            Told::From(_) | Told::First | Told::Nothing => {}
        }
        if let Some(range) = east_asian(r, p, told) {
            return range;
        }
        // `Nagy Katalin`, `Tanaka Kenji`: what is a family name alone, before what is a given name alone.
        if let ([a, b], Told::Nothing) = (p, told)
            && a.is_only_family(r)
            && b.is_only_given(r)
        {
            return 0..1;
        }
        let mut from = n - 1;
        while from >= 2 && p.get(from - 1).is_some_and(|x| x.is_particle(r)) {
            from -= 1;
        }
        // `de Vries` of two pieces is no given name and a family name.
        if from == 1 && p.first().is_some_and(|x| x.is_particle(r) && r.doc.shape(x.first as usize) == Shape::Lower) {
            from = 0;
        }
        // `von der Heide zu Lahn`
        if from >= 3
            && p.get(from).is_some_and(|x| matches!(x.text, "zu" | "und" | "auf" | "til"))
            && p.get(from - 2).is_some_and(|x| x.is_particle(r) && r.doc.shape(x.first as usize) == Shape::Lower)
        {
            from -= 1;
            while from >= 2 && p.get(from - 1).is_some_and(|x| x.is_particle(r)) {
                from -= 1;
            }
        }
        from = iberian::family_from(r, p, from);
        if let Told::From(start) = told {
            from = from.min(start);
        }
        from..n
    }
}

/// `William “Bill” Holt`, `Robert (Bob) Holt`: what somebody is called besides is neither name.
fn without_nicknames(p: &mut Vec<Piece<'_>>) {
    const OPEN: [char; 7] = ['"', '“', '‘', '\'', '(', '«', '„'];
    const CLOSE: [char; 7] = ['"', '”', '’', '\'', ')', '»', '“'];
    let mut inside = false;
    let kept: Vec<bool> = p
        .iter()
        .map(|x| {
            // `'t Hooft` opens nothing.
            let opens = x.text.starts_with(OPEN) && x.key.len() > 2;
            let was = inside;
            inside = (inside || opens) && !x.text.ends_with(CLOSE);
            !(was || opens)
        })
        .collect();
    if kept.iter().filter(|k| **k).count() >= 1 && !inside {
        let mut kept = kept.into_iter();
        p.retain(|_| kept.next().unwrap_or(true));
    }
}

/// `TANAKA Kenji`, `Jean-Pierre DUBOIS`: the family name in capitals.
fn in_capitals(r: &Release<'_, '_>, p: &[Piece<'_>]) -> Option<Range<usize>> {
    let caps: Vec<bool> = p.iter().map(Piece::is_caps).collect();
    let from = caps.iter().position(|c| *c)?;
    let end = caps.iter().rposition(|c| *c)? + 1;
    let others = || p.iter().enumerate().filter(|(i, _)| !(from..end).contains(i)).map(|(_, x)| x);
    let word = |x: &Piece<'_>| x.text.chars().any(char::is_lowercase) && !x.is_particle(r);
    // `JD Holt`, `APJ Marsh` are initials.
    let initials = p.get(from..end)?.iter().all(|x| {
        let vowel = x.key.bytes().skip(1).any(|c| matches!(c, b'a' | b'e' | b'i' | b'o' | b'u' | b'y'));
        x.key.chars().count() <= 3 && !(vowel && x.key.chars().count() == 3 || family_of_east_asia(x.key.as_bytes()) && from == 0)
    });
    if initials || !others().any(word) || from != 0 && end != p.len() {
        return None;
    }
    let mut from = from;
    while from >= 2 && p.get(from - 1).is_some_and(|x| x.is_particle(r)) {
        from -= 1;
    }
    Some(from..end)
}

/// What the release calls somebody by.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Told {
    /// By the first word: `Zhao Lijuan … Ms. Zhao`.
    First,
    /// By the words from one on: `Sonia Morales Vega … Morales Vega`.
    From(usize),
    Nothing,
}

fn told(r: &Release<'_, '_>, p: &[Piece<'_>], mentions: &[&Found]) -> Told {
    let mut from = None;
    for f in mentions.iter().skip(1) {
        let short = pieces(r, f.first, f.end);
        let Some(first) = short.first().filter(|_| short.len() < p.len()) else { continue };
        let at = (0..p.len()).find(|i| short.iter().zip(p.get(*i..).unwrap_or(&[])).filter(|(a, b)| a.key == b.key).count() == short.len());
        match at {
            Some(0) if short.len() == 1 => {
                // `Ms. Zhao`, `Minister Zhao`: sirs and fathers are called by their given names.
                let addressed = Address::formal(r, f.first);
                // `Lim Bao Ken (“Lim”)`
                let open = |t: u32| matches!(r.doc.shape(t as usize), Shape::QuoteOpen | Shape::Quote | Shape::Open);
                let quoted = f.first.checked_sub(2).is_some_and(|t| open(t) && open(t + 1));
                let family = first.is_family(r) || family_of_east_asia(first.key.as_bytes());
                let rest = p.get(1..).unwrap_or(&[]).iter().all(|x| !x.is_only_family(r) || family_of_east_asia(x.key.as_bytes()));
                if family && (addressed || quoted) && rest {
                    return Told::First;
                }
            }
            Some(i) if i > 0 => {
                let given = p.get(i).is_none_or(|x| x.is_initial() || x.is_given(r) && i + 1 < p.len());
                if !given {
                    from = Some(from.map_or(i, |f: usize| f.min(i)));
                }
            }
            _ => {}
        }
    }
    from.map_or(Told::Nothing, Told::From)
}

/// Names of Vietnam: the family name stands first, even where Mr. Thanh is called by the last.
fn vietnamese(p: &[Piece<'_>], loose: bool) -> bool {
    let family = |x: Option<&Piece<'_>>| x.is_some_and(|x| family_of_vietnam(x.key.as_bytes()));
    // Families of Vietnam alone.
    let sure = |x: Option<&Piece<'_>>| {
        x.is_some_and(|x| {
            matches!(
                x.key.as_str(),
                "nguyen" | "tran" | "pham" | "huynh" | "hoang" | "phan" | "dang" | "bui" | "ngo" | "duong" | "dinh" | "trinh" | "vuong" | "doan" | "truong"
            )
        })
    };
    let short = p.iter().all(|x| x.key.chars().count() <= 6 && x.key.chars().all(char::is_alphabetic));
    if !short || sure(p.last()) && !sure(p.first()) {
        return false;
    }
    match p.len() {
        2 => sure(p.first()) && !family(p.last()),
        3 | 4 => {
            family(p.first())
                && (sure(p.first())
                    || loose
                    || p.get(1).is_some_and(|x| {
                        matches!(
                            x.key.as_str(),
                            "van"
                                | "thi"
                                | "duc"
                                | "quang"
                                | "minh"
                                | "hong"
                                | "xuan"
                                | "ngoc"
                                | "thanh"
                                | "huu"
                                | "dinh"
                                | "cong"
                                | "viet"
                                | "hoai"
                                | "quoc"
                                | "anh"
                                | "tien"
                                | "tuan"
                                | "trung"
                                | "phuong"
                                | "bao"
                                | "kim"
                                | "thu"
                        )
                    }))
        }
        _ => sure(p.first()) && p.len() == 5,
    }
}

/// Names of China, Korea, Vietnam and of the Chinese of Singapore, Malaysia and Hong Kong.
fn east_asian(r: &Release<'_, '_>, p: &[Piece<'_>], told: Told) -> Option<Range<usize>> {
    let n = p.len();
    let get = |i: usize| p.get(i);
    let family = |i: usize| get(i).is_some_and(|x| family_of_east_asia(x.key.as_bytes()));
    let joined = |i: usize| get(i).is_some_and(|x| two_joined(x.text));
    let rather = |i: usize| get(i).is_some_and(|x| x.is_family(r));
    let given = |i: usize| get(i).is_some_and(|x| x.is_given(r));
    let short = |i: usize| get(i).is_some_and(|x| (1..=6).contains(&x.key.chars().count()) && x.key.chars().all(|c| c.is_ascii_alphabetic()));
    if vietnamese(p, false) {
        return Some(0..1);
    }
    // `Kim Min-jae`; `Raymond Lam Siu-ming`
    if joined(n - 1) {
        let at = if family(0) { Some(0) } else { (1..n - 1).find(|i| family(*i)) };
        return at.map(|at| at..at + 1);
    }
    if told != Told::Nothing && told != Told::First {
        return None;
    }
    // `Lim Bao Ken (林宝坚)`
    let end = p.last().map_or(0, |x| x.end);
    let script =
        r.doc.text.get(r.doc.bytes(end as usize, end as usize + 4).start..).unwrap_or("").chars().take(6).any(|c| ('\u{3400}'..='\u{9fff}').contains(&c));
    // `Marcus Quek Jia Hao`
    if n >= 4 && !family(0) && given(0) && family(1) && (2..n).all(short) {
        return Some(1..2);
    }
    if !family(0) {
        return None;
    }
    if script {
        return Some(0..1);
    }
    match n {
        // `Lim Boon Keat` before `Mei Lin Tan` and `Lee Ann Holt`
        3 | 4 => {
            let western = given(1) && !family(1) && !rather(0) || !short(1) || n == 3 && !short(2) || n == 4 && !short(3) && !given(3);
            let last = n == 3 && rather(2) && if family(2) { !rather(0) } else { given(1) };
            (!western && !last).then_some(0..1)
        }
        // `Wang Xiaoming`; `Liu Wei` before `Wei Liu`
        2 => {
            let two = get(1).is_some_and(|x| two_pinyin(&x.key) && !x.is_family(r) && (!x.is_given(r) || x.is_only_given(r)));
            (two || family(1) && rather(0) && !rather(1)).then_some(0..1)
        }
        _ => None,
    }
}
