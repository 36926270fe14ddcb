//! Checks of the rules for amounts: which numbers, codes and words are money.

use super::super::View;
use super::currency::{dollar, letter_currency};
use super::spelled::{one_word, spelled};
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `2m`, `66.4million`, `150K`: how many bytes of a token are its number; the rest is its magnitude.
pub(crate) fn digits(word: &[u8]) -> usize {
    let n = word.iter().take_while(|b| b.is_ascii_digit() || matches!(b, b',' | b'.')).count();
    word.get(..n).map_or(0, |w| w.iter().rposition(u8::is_ascii_digit).map_or(0, |p| p + 1))
}

/// The power of ten of a magnitude that is glued to its number.
pub(crate) fn glued(word: &[u8]) -> Option<i32> {
    Some(match word.strip_prefix(b"-").unwrap_or(word) {
        b"k" => 3,
        b"m" | b"mn" | b"mil" | b"mln" | b"mm" | b"million" => 6,
        b"b" | b"bn" | b"bln" | b"billion" => 9,
        b"t" | b"tn" | b"trn" | b"trillion" => 12,
        b"cr" | b"crore" | b"crores" => 7,
        b"lakh" | b"lakhs" => 5,
        _ => return None,
    })
}

/// Every number with letters in it is one with a magnitude: `2m`, not `2nd`.
pub(super) fn numbers(v: &View<'_, '_>, m: &Match) -> bool {
    (m.start..m.end).filter(|s| v.shape(*s) == Shape::NumWord).all(|s| v.lower(s).get(digits(v.lower(s))..).and_then(glued).is_some())
}

/// The first cell is a prefix that a dollar sign knows; one letter must touch it (`A$5`, not `A $5 grant`).
pub(super) fn prefixed(v: &View<'_, '_>, m: &Match) -> bool {
    let (first, _) = v.tokens(m.start, m.start + 1);
    let glued = v.doc.tokens.get(first as usize + 1).is_some_and(|t| !t.spaced);
    // `Can $5 million help?`: a word with a small letter must touch it too (`Cdn$5`).
    dollar(v.lower(m.start)).is_some() && (glued || v.lower(m.start).len() > 1 && v.shape(m.start) != Shape::Cap) && numbers(v, m)
}

/// `$130 000`: groups of three digits behind at most three.
pub(super) fn spaced_thousands(v: &View<'_, '_>, m: &Match) -> bool {
    let digits = |s: u32| Some(v.lower(s)).filter(|w| w.iter().all(u8::is_ascii_digit)).map(<[u8]>::len);
    let mut numbers = (m.start..m.end).filter(|s| v.shape(*s) == Shape::Num);
    let first = numbers.next().and_then(digits).is_some_and(|n| n <= 3);
    let prefix = v.shape(m.start) == Shape::Currency || prefixed(v, m);
    first && prefix && numbers.all(|s| digits(s) == Some(3))
}

/// The cell behind the sign is such a prefix: `$US 5m`.
pub(super) fn suffixed(v: &View<'_, '_>, m: &Match) -> bool {
    dollar(v.lower(m.start + 1)).is_some() && numbers(v, m)
}

/// Letters and digits in one token: `$US2`, `USD95`. How many of its bytes are letters.
pub(crate) fn letters(word: &[u8]) -> usize {
    word.iter().take_while(|b| b.is_ascii_alphabetic()).count()
}

/// `$US2.8 billion`, `USD95,000`, `R1.4 billion`: the letters are a dollar's prefix, a currency's code or its letter, which counts before a large sum.
pub(super) fn glued_code(v: &View<'_, '_>, m: &Match) -> bool {
    let at = if v.shape(m.start) == Shape::Currency { m.start + 1 } else { m.start };
    let word = v.lower(at);
    let (code, rest) = word.split_at_checked(letters(word)).unwrap_or((word, b""));
    let n = digits(rest);
    let power = rest.get(n..).filter(|w| !w.is_empty()).map(glued);
    let number = n > 0 && power.is_none_or(|p| p.is_some());
    let long_enough = at > m.start || code.len() == 3;
    // `COP27`, `SAT1`, `TOP10` are no dollars without their sign.
    let word_like = at == m.start && matches!(code, b"cop" | b"sat" | b"top" | b"sin" | b"mop" | b"nad" | b"mex" | b"col");
    let coded = power.is_none() && long_enough && !word_like && dollar(code).is_some() | matches!(code, b"eur" | b"gbp" | b"rmb" | b"chf" | b"inr" | b"jpy");
    // `N500,000`, `R1.4 billion`, `R5m`; not `K12`, not `P5,6`.
    let large = || {
        let groups = (at + 1..m.end).filter(|s| v.shape(*s) == Shape::Num && v.shape(*s - 1) == Shape::Comma);
        let three =
            |s: u32| v.lower(s).split(|b| *b == b',').all(|g| g.len() == 3) && v.doc.tokens.get(v.tokens(s, s + 1).0 as usize).is_some_and(|t| !t.spaced);
        let magnitude = (at..m.end).any(|s| v.has(s, Label::Magnitude));
        // `R1,7 million`, `R2.5m`: the comma of decimals.
        let parts = (at + 1..m.end).filter(|s| matches!(v.shape(*s), Shape::Comma | Shape::Dot)).count();
        let decimal = parts == 1
            && (v.shape(at + 2) == Shape::Num && magnitude && v.lower(at + 2).len() < 3
                || v.shape(at + 2) == Shape::NumWord && v.lower(at + 2).get(digits(v.lower(at + 2))..).and_then(glued).is_some());
        // `R500000.00`, `N250000`: many digits of a currency that its letter tells.
        let known = letter_currency(code).flatten().is_some() && power.is_none();
        let cents = parts == 1 && n > 2 && v.shape(at + 1) == Shape::Dot && v.lower(at + 2).len() == 2;
        if known && (cents || parts == 0 && n > 4 && rest.ends_with(b"00")) {
            return true;
        }
        let whole = groups.clone().all(three) && (parts == groups.clone().count() || magnitude);
        decimal || whole && (groups.count() > 0 || magnitude || power.is_some() || code.len() == 3)
    };
    number && (coded || at == m.start && letter_currency(code).is_some() && large())
}

/// The kind that money.tsv gives the currency word in the match, and whether a magnitude or a thousands comma stands beside it.
fn word_kind(v: &View<'_, '_>, m: &Match, wanted: &[&str]) -> bool {
    let kinds = |s: u32, label: &str| v.cell(s).and_then(|c| v.gazetteer.entries(c).find(|e| e.label() == label).map(|e| e.kind()));
    let Some(kind) = (m.start..m.end).filter(|s| v.has(*s, Label::CurrencyWord)).find_map(|s| kinds(s, "currency")) else { return false };
    let magnitude = || (m.start..m.end).any(|s| v.has(s, Label::Magnitude) && kinds(s, "magnitude") == Some("word"));
    let large = || magnitude() || (m.start..m.end).any(|s| v.lower(s).contains(&b','));
    // `62 billion won`; before a number it is a verb.
    let behind = || !v.has(m.start, Label::CurrencyWord) && magnitude();
    wanted.contains(&kind) || kind == "weak" && large() || kind == "behind" && wanted.contains(&"word") && behind()
}

/// `USD 300,000`; the currency's whole name stands before large sums: `Birr 20 million`, `Euro 2.1 million`.
pub(super) fn code(v: &View<'_, '_>, m: &Match) -> bool {
    let large =
        || v.shape(m.start).is_capital() && (m.start..m.end).any(|s| v.has(s, Label::Magnitude) || v.shape(s) == Shape::Num && v.lower(s).contains(&b','));
    (word_kind(v, m, &["code"]) || word_kind(v, m, &["word"]) && large()) && numbers(v, m)
}

/// `180K`, `2.5m`: thousands or more, and no race of so many metres.
pub(super) fn thousands(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((at, end)) = v.slot(m, "money") else { return false };
    let race = (end..end + 2).any(|s| matches!(v.lower(s), b"race" | b"run" | b"walk" | b"ride" | b"swim"));
    let large = v.lower(at).get(digits(v.lower(at))..).and_then(glued).is_some();
    large && !race
}

pub(super) fn word(v: &View<'_, '_>, m: &Match) -> bool {
    // `a million-dollar grant`: the article is the grant's; of `a multi-million-dollar grant` nobody knows how much it is.
    let joined = m.end.checked_sub(1).is_some_and(|s| v.lower(s).contains(&b'-'));
    !joined && !weighed(v, m) && word_kind(v, m, &["word", "code", "hundredth"]) && numbers(v, m)
}

/// `12,000 pounds of rice` is a weight, `5 million pounds of public money` none.
fn weighed(v: &View<'_, '_>, m: &Match) -> bool {
    let money = |s: u32| {
        v.is(s, Class::MoneyWord)
            || v.is(s, Class::Earned)
            || v.is(s, Class::CostMet)
            || matches!(
                v.lower(s),
                b"aid"
                    | b"investments"
                    | b"spending"
                    | b"savings"
                    | b"cuts"
                    | b"damage"
                    | b"damages"
                    | b"sales"
                    | b"compensation"
                    | b"tax"
                    | b"assets"
                    | b"export"
                    | b"exports"
                    | b"business"
            )
    };
    let pounds = m.end.checked_sub(1).is_some_and(|s| v.lower(s) == b"pounds") && v.lower(m.end) == b"of";
    let thing = v.shape(m.end + 1) == Shape::Lower && v.has(m.end + 1, Label::Noun) && !v.has(m.end + 1, Label::Function);
    pounds && thing && !(m.end + 1..m.end + 4).any(money)
}

/// `$3 million to 12 clinics` is no range: a sum with a magnitude goes up to one with a magnitude or a sign.
pub(super) fn range(v: &View<'_, '_>, m: &Match) -> bool {
    let magnitude = |s: u32| v.has(s, Label::Magnitude);
    let split = (m.start..m.end).find(|s| v.lower(*s) == b"to" || matches!(v.shape(*s), Shape::Dash));
    let bare = split.is_some_and(|t| {
        (m.start..t).any(magnitude)
            && !(t..m.end).any(|s| magnitude(s) || v.shape(s) == Shape::Currency || v.lower(s).last().is_some_and(u8::is_ascii_alphabetic) && s > t)
    });
    // `$310,000 to 14 clubs`: up to less than it begins with is no range either.
    let value = |s: u32| v.lower(s).iter().filter(|b| b.is_ascii_digit()).fold(0u64, |n, b| n.saturating_mul(10).saturating_add(u64::from(b - b'0')));
    let mut ends = (m.start..m.end).filter(|s| v.shape(*s) == Shape::Num);
    let falls = !(m.start..m.end).any(magnitude) && ends.next().zip(ends.next()).is_some_and(|(a, b)| value(b) < value(a) && !v.lower(a).contains(&b'.'));
    !bare && !falls && numbers(v, m)
}

/// `₹2,50,000`: lakhs and crores are parted by twos.
pub(super) fn by_twos(v: &View<'_, '_>, m: &Match) -> bool {
    let mut numbers = (m.start..m.end).filter(|s| v.shape(*s) == Shape::Num);
    let Some((a, b)) = numbers.next().zip(numbers.next()) else { return false };
    let glued = |s: u32| v.doc.tokens.get(v.tokens(s, s + 1).0 as usize).is_some_and(|t| !t.spaced);
    let groups: Vec<usize> = v.lower(b).split(|c| *c == b',').map(<[u8]>::len).collect();
    let twos = groups.split_last().is_some_and(|(last, rest)| *last == 3 && !rest.is_empty() && rest.iter().all(|n| *n == 2));
    v.lower(a).len() <= 2 && twos && glued(b) && glued(b - 1)
}

/// `R25 000`: a currency's letter, at most three digits, then groups of three.
pub(super) fn spaced_behind_letter(v: &View<'_, '_>, m: &Match) -> bool {
    let (code, rest) = v.lower(m.start).split_at_checked(letters(v.lower(m.start))).unwrap_or((b"", b""));
    let end = v.slot(m, "money").map_or(m.start, |(_, b)| b);
    let three = |s: u32| v.lower(s).len() == 3 && v.lower(s).iter().all(u8::is_ascii_digit);
    let first = (1..=3).contains(&rest.len()) && rest.iter().all(u8::is_ascii_digit);
    first && letter_currency(code).flatten().is_some() && (m.start + 1..end).all(three)
}

/// `250 000 €`: groups of three digits behind at most three, then the currency.
pub(super) fn spaced_before(v: &View<'_, '_>, m: &Match) -> bool {
    let digits = |s: u32| Some(v.lower(s)).filter(|w| w.iter().all(u8::is_ascii_digit)).map(<[u8]>::len);
    let mut numbers = (m.start..m.end).filter(|s| v.shape(*s) == Shape::Num);
    let first = numbers.next().and_then(digits).is_some_and(|n| n <= 3);
    let last = v.slot(m, "money").map_or(m.end, |(_, b)| b).saturating_sub(1);
    let currency = v.shape(last) == Shape::Currency || word_kind(v, m, &["code", "word"]);
    first && currency && numbers.all(|s| digits(s) == Some(3))
}

/// `€3,5 million`, `R1,50`: the comma of decimals touches both numbers, and a magnitude or cents stand behind it.
pub(super) fn comma_decimals(v: &View<'_, '_>, m: &Match) -> bool {
    let Some(comma) = (m.start..m.end).find(|s| v.shape(*s) == Shape::Comma) else { return false };
    let glued = |s: u32| v.token(s).and_then(|t| v.doc.tokens.get(t as usize)).is_some_and(|t| !t.spaced);
    let behind = v.lower(comma + 1);
    let n = digits(behind);
    let power = behind.get(n..).and_then(glued_power).is_some();
    let large = power || (comma..m.end).any(|s| v.has(s, Label::Magnitude));
    let plain = v.lower(comma - 1).iter().all(|b| b.is_ascii_digit() || *b == b'.');
    // `€5,10,15`: a list.
    let goes_on = v.shape(m.end) == Shape::Comma && glued(m.end) && glued(m.end + 1);
    comma > m.start && plain && glued(comma) && glued(comma + 1) && !goes_on && (large && n <= 3 || n == 2) && (power || n == behind.len())
}

fn glued_power(rest: &[u8]) -> Option<i32> {
    if rest.is_empty() { None } else { glued(rest) }
}

/// The same before a currency's word: `3,5 million euros`.
pub(super) fn comma_before_word(v: &View<'_, '_>, m: &Match) -> bool {
    comma_decimals(v, m) && word_kind(v, m, &["word", "code"])
}

/// `CHF 1'200'000`: groups of three digits behind apostrophes.
pub(super) fn apostrophes(v: &View<'_, '_>, m: &Match) -> bool {
    let groups = || (m.start..m.end).filter(|s| v.shape(*s) == Shape::Num);
    let touch = |s: u32| v.token(s).and_then(|t| v.doc.tokens.get(t as usize)).is_some_and(|t| !t.spaced);
    groups().next().is_some_and(|s| v.lower(s).len() <= 3)
        && groups().skip(1).all(|s| v.lower(s).len() == 3 && touch(s) && touch(s - 1))
        && (v.shape(m.start) == Shape::Currency || word_kind(v, m, &["code"]))
}

/// `MSEK 340`, `MEUR 5.5`, `TEUR 900`: thousands, millions or billions of a currency in one word.
pub(crate) fn power_code(word: &[u8]) -> Option<(i32, &[u8])> {
    let (first, code) = word.split_first()?;
    let power = match first {
        b't' | b'k' => 3,
        b'm' => 6,
        b'b' => 9,
        _ => return None,
    };
    matches!(code, b"sek" | b"nok" | b"dkk" | b"eur" | b"usd" | b"chf" | b"gbp" | b"isk" | b"pln" | b"czk").then_some((power, code))
}

/// `99p`, `80c`: small coins, by what stands beside them.
pub(super) fn coins(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((at, end)) = v.slot(m, "money") else { return false };
    let word = v.lower(at);
    let n = digits(word);
    let small = word.get(..n).is_some_and(|w| w.len() <= 2 || w.contains(&b'.') && w.len() <= 4);
    // `80C` are degrees.
    let written = v.words(at, end);
    small && matches!(word.get(n..), Some(b"p" | b"c")) && written.ends_with(['p', 'c'])
}

/// `half-million dollars`: the joined word is a number.
pub(super) fn joined_number(v: &View<'_, '_>, m: &Match) -> bool {
    let number = (m.start..m.end).any(|s| spelled(v.lower(s)).is_some());
    let one = m.end.checked_sub(1).is_some_and(|s| one_word(v.lower(s)).is_some());
    number && !one && word_kind(v, m, &["word", "code", "hundredth"])
}

/// `$10 million US`, `$5 million (CAD)`: whose dollars they are.
pub(super) fn named_behind(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "money") else { return false };
    let last = if v.shape(b - 1) == Shape::Close { b - 2 } else { b - 1 };
    v.lower(a) == b"$" && (dollar(v.lower(last)).is_some() || matches!(v.lower(last), b"canadian" | b"australian")) && numbers(v, m)
}
