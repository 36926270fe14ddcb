//! What the words of an amount are worth: sum, upper end of a range, currency.

use super::Release;
use super::home::{Shared, shared};
use crate::resolve::Found;
use crate::rules::amount::check::{digits, glued, letters, power_code};
use crate::rules::amount::currency::{dollar, letter_currency};
use crate::rules::amount::spelled::{one_word, spelled};
use crate::text::token::Shape;

/// The sum of an amount.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Sum {
    pub(super) value: Option<f64>,
    pub(super) value_to: Option<f64>,
    pub(super) currency: Option<String>,
    /// A sign or word that does not say whose: `$`, `rupees`.
    pub(super) shared: Option<&'static Shared>,
}

/// One number of an amount and its power of ten.
#[derive(Clone, Copy, Debug, Default)]
struct Part {
    /// Millions and thousands that smaller numbers follow: `two thousand` of `two thousand five hundred`.
    closed: f64,
    number: f64,
    power: Option<i32>,
    /// In words, so that the next word may belong to it.
    spoken: bool,
}

impl Part {
    fn of(number: f64) -> Part {
        Part { number, ..Part::default() }
    }

    fn spoken(number: f64) -> Part {
        Part { number, spoken: true, ..Part::default() }
    }

    /// `$5–10 million`: the magnitude counts for both ends; not `$500,000 to $1 million`.
    fn value(&self, last: Option<&Part>) -> f64 {
        let lent = last.filter(|l| l.number > self.number).and_then(|l| l.power);
        self.closed + self.number * 10f64.powi(self.power.or(lent).unwrap_or(0))
    }
}

/// Reads an amount, token by token.
pub(super) fn read(r: &Release<'_, '_>, f: &Found) -> Sum {
    sum(r, f.first, f.end)
}

/// Reads the numbers, magnitudes and currencies of a token range.
pub(super) fn sum(r: &Release<'_, '_>, first: u32, to: u32) -> Sum {
    let mut reader = Reader { r, to, sum: Sum::default(), parts: Vec::new(), split: false, pending: None };
    let mut at = first;
    while at < to {
        at = reader.token(at, first).max(at + 1);
    }
    let Reader { mut sum, parts, .. } = reader;
    let mut values = parts.iter().map(|p| exact(p.value(parts.last())));
    (sum.value, sum.value_to) = (values.next(), values.next());
    sum
}

/// Sums are whole to a part of a cent: `66.4` million is 66400000, not 66400000.00000001.
fn exact(value: f64) -> f64 {
    (value * 10_000.0).round() / 10_000.0
}

fn number(word: &[u8]) -> Option<Part> {
    let n = digits(word);
    let number = word.get(..n)?;
    // `1.234.567`: dots between groups of three.
    let groups = number.iter().filter(|b| **b == b'.').count() > 1;
    let plain: String = number.iter().filter(|b| **b != b',' && !(groups && **b == b'.')).map(|b| char::from(*b)).collect();
    Some(Part { power: word.get(n..).and_then(glued), ..Part::of(plain.parse().ok()?) })
}

struct Reader<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    to: u32,
    sum: Sum,
    parts: Vec<Part>,
    /// The next number is another: `five to seven`.
    split: bool,
    /// The power that a word in front gives: `MSEK 340`.
    pending: Option<i32>,
}

impl Reader<'_, '_, '_> {
    /// Reads the token at a place, and says where to go on.
    fn token(&mut self, at: u32, first: u32) -> u32 {
        let doc = self.r.doc;
        let end = self.r.cell(at).map_or(at + 1, |c| c.end.min(self.to)).max(at + 1);
        let word = doc.lower(at as usize);
        let before = |n: u32| if at >= first + n { doc.shape((at - n) as usize) } else { Shape::Para };
        match doc.shape(at as usize) {
            Shape::Currency => {
                self.split = true;
                self.sign(word);
            }
            Shape::Hyphen | Shape::Dash => self.split = true,
            // `$130 000`: one number in groups.
            Shape::Num if matches!(before(1), Shape::Num | Shape::CapNum) && word.len() == 3 => self.group(word),
            // `CHF 1'200'000`
            Shape::Num if matches!(before(1), Shape::Single | Shape::SingleOpen) && before(2) == Shape::Num => self.group(word),
            Shape::Num | Shape::NumWord if before(1) == Shape::Comma && before(2) == Shape::Num => self.behind_comma(at),
            Shape::Num | Shape::NumWord => self.figures(word),
            Shape::CapNum => return self.with_letters(at),
            shape if shape.is_word() => return self.listed(at, end),
            _ => {}
        }
        end
    }

    fn figures(&mut self, word: &[u8]) {
        let Some(mut part) = number(word) else { return };
        // `99p`, `80c`
        match word.get(digits(word)..) {
            Some(b"p") => (part.number, self.sum.currency) = (part.number / 100.0, Some("GBP".to_owned())),
            Some(b"c") => (part.number, self.sum.shared) = (part.number / 100.0, shared(b"c")),
            _ => {}
        }
        part.power = part.power.or(self.pending.take());
        self.parts.push(part);
        self.split = false;
    }

    /// Three more digits of the last number.
    fn group(&mut self, word: &[u8]) {
        if let (Some(p), Some(group)) = (self.parts.last_mut(), number(word)) {
            p.number = p.number * 1000.0 + group.number;
        }
    }

    /// `₹2,50,000`: the tokenizer knows groups of three alone; `€3,5 million`: less than three digits are decimals.
    fn behind_comma(&mut self, at: u32) {
        let word = self.r.doc.lower(at as usize);
        // `€12.500,50`: the dot before decimals is that of thousands.
        let front = self.r.doc.lower(at as usize - 2);
        let thousands = front.split(|b| *b == b'.').nth(1).is_some_and(|g| g.len() == 3) && front.iter().filter(|b| **b == b'.').count() == 1;
        let (Some(p), Some(group)) = (self.parts.last_mut(), number(word)) else { return };
        let digits = word.iter().take_while(|b| b.is_ascii_digit()).count();
        let scale = 10f64.powi(i32::try_from(word.iter().filter(|b| b.is_ascii_digit()).count()).unwrap_or(0));
        if digits < 3 && !word.contains(&b',') {
            p.number = if thousands { p.number * 1000.0 } else { p.number } + group.number / scale;
            p.power = p.power.or(group.power);
        } else {
            p.number = p.number * scale + group.number;
        }
    }

    /// `US2.8` behind a dollar sign, `USD95,000`: a code and its number. Returns the token after them.
    fn with_letters(&mut self, at: u32) -> u32 {
        let (r, end) = (self.r, self.to);
        let word = r.doc.lower(at as usize);
        let (code, first) = word.split_at_checked(letters(word)).unwrap_or((word, b""));
        let signed = at > 0 && r.doc.shape(at as usize - 1) == Shape::Currency;
        self.sum.currency = match letter_currency(code).filter(|_| !signed) {
            Some(letter) => letter.map(str::to_owned),
            None => Some(dollar(code).map_or_else(|| String::from_utf8_lossy(code).to_uppercase(), str::to_owned)),
        };
        self.sum.shared = shared(code).filter(|_| !signed);
        if self.sum.shared.is_some() {
            self.sum.currency = None;
        }
        let mut next = at + 1;
        // `R1,7 million`: a comma before less than three digits is that of decimals.
        let decimal = next + 1 < end
            && r.doc.shape(next as usize) == Shape::Comma
            && r.doc.lower(next as usize + 1).iter().all(u8::is_ascii_digit)
            && r.doc.lower(next as usize + 1).len() < 3;
        if decimal {
            let text = format!("{}.{}", String::from_utf8_lossy(first), String::from_utf8_lossy(r.doc.lower(next as usize + 1)));
            self.parts.extend(number(text.as_bytes()));
            return next + 2;
        }
        while next + 1 < end
            && matches!(r.doc.shape(next as usize + 1), Shape::Num | Shape::NumWord)
            && matches!(r.doc.shape(next as usize), Shape::Comma | Shape::Dot)
        {
            next += 2;
        }
        let from = r.span(at, next).0 + word.len() - first.len();
        self.parts.extend(r.doc.lower.as_bytes().get(from..r.span(at, next).1).and_then(number));
        next
    }

    fn sign(&mut self, sign: &[u8]) {
        let code = match core::str::from_utf8(sign).unwrap_or("") {
            "€" => "EUR",
            "£" => "GBP",
            "₹" => "INR",
            "₩" => "KRW",
            "₦" => "NGN",
            "₱" => "PHP",
            "₫" => "VND",
            "₴" => "UAH",
            "₪" => "ILS",
            "₺" => "TRY",
            "₽" => "RUB",
            "₵" => "GHS",
            "₸" => "KZT",
            "₡" => "CRC",
            "₮" => "MNT",
            "₼" => "AZN",
            "₾" => "GEL",
            "฿" => "THB",
            "៛" => "KHR",
            "₭" => "LAK",
            "৳" => "BDT",
            "¢" if self.sum.currency.is_none() && !self.parts.is_empty() => {
                hundredths("hundredth", &mut self.parts);
                return self.sum.shared = shared(sign);
            }
            _ => {
                if self.sum.currency.is_none() {
                    self.sum.shared = shared(sign).or(self.sum.shared);
                }
                return;
            }
        };
        self.sum.currency.get_or_insert_with(|| code.to_owned());
    }

    fn set(&mut self, code: &str) {
        (self.sum.currency, self.sum.shared) = (Some(code.to_owned()), None);
    }

    /// A word of an amount: a currency, a magnitude, a number in words, the prefix of a dollar sign. Returns the token after what was read.
    fn listed(&mut self, at: u32, end: u32) -> u32 {
        let r = self.r;
        let word = r.doc.lower(at as usize);
        let beside_sign = r.doc.shape(at as usize + 1) == Shape::Currency || at > 0 && r.doc.shape(at as usize - 1) == Shape::Currency;
        // `$10 million US`
        let named = match word {
            b"canadian" => Some("CAD"),
            b"australian" => Some("AUD"),
            _ if beside_sign || matches!(r.doc.shape(at as usize), Shape::Caps | Shape::Dotted | Shape::Cap) => dollar(word),
            _ => None,
        };
        let dollars = || self.sum.currency.is_none() && self.sum.shared == shared(b"$");
        if let Some(code) = named.filter(|_| beside_sign || end == at + 1 && !self.parts.is_empty() && dollars()) {
            self.set(code);
            return end;
        }
        if let Some((power, code)) = power_code(word) {
            self.set(&String::from_utf8_lossy(code).to_uppercase());
            self.pending = Some(power);
            return end;
        }
        if word == b"s" && r.doc.shape(at as usize + 1) == Shape::Slash {
            self.set("PEN");
            return end;
        }
        let half = |t: u32| r.doc.lower(t as usize + 1) == b"a" && r.doc.lower(t as usize + 2) == b"half";
        match word {
            b"and" if half(at) => {
                if let Some(p) = self.parts.last_mut() {
                    p.number += 0.5;
                }
                return at + 3;
            }
            // `two hundred and fifty`, but `between five and seven`
            b"and" => {
                self.split |= !self.parts.last().is_some_and(|p| p.spoken && p.power.is_some());
                return end;
            }
            b"to" | b"or" => {
                self.split = true;
                return end;
            }
            b"a" if self.parts.is_empty() => {
                self.parts.push(Part::spoken(1.0));
                return end;
            }
            b"half" | b"quarter" if self.parts.is_empty() => {
                self.parts.push(Part::spoken(if word == b"half" { 0.5 } else { 0.25 }));
                return end;
            }
            _ => {}
        }
        let joined = one_word(word);
        if let Some(n) = joined.or_else(|| spelled(word)) {
            self.in_words(n);
        }
        let Some(cell) = r.cell(at) else { return end };
        for e in r.gazetteer.entries(cell) {
            match e.label() {
                "currency" => self.currency(e.kind(), e.code(), at, end),
                "magnitude" if joined.is_none() && spelled(word).is_none() => power(e.value().unwrap_or(0), &mut self.parts),
                "number-word" if spelled(word).is_none() => self.in_words(f64::from(e.value().unwrap_or(0))),
                _ => continue,
            }
            return end;
        }
        end
    }

    fn currency(&mut self, kind: &str, code: &str, at: u32, end: u32) {
        hundredths(kind, &mut self.parts);
        let word = self.r.doc.lower(at as usize);
        // `half-million-dollar`; `CFA francs` is one name.
        let last = word.iter().rposition(|b| *b == b'-').and_then(|n| word.get(n + 1..)).unwrap_or(word);
        let one = end == at + 1 || matches!(last, b"cfa" | b"f");
        match shared(last).filter(|_| one && code != "XAF") {
            Some(several) if self.sum.currency.is_none() => self.sum.shared = Some(several),
            Some(_) => {}
            None if !code.is_empty() => self.set(code),
            None => {}
        }
    }

    /// `twenty five`, `two hundred and fifty thousand`: the words of one number.
    fn in_words(&mut self, value: f64) {
        let split = core::mem::take(&mut self.split);
        let article = |p: &&mut Part| p.spoken && p.number == 1.0 && p.power.is_none();
        match self.parts.last_mut().filter(|_| !split) {
            Some(p) if value == 100.0 || value == 1000.0 => power(if value == 100.0 { 2 } else { 3 }, core::slice::from_mut(p)),
            // `two dozen`, `half a dozen`
            Some(p) if value == 12.0 && p.number < 12.0 && p.power.is_none() => p.number *= 12.0,
            // `a half-million`
            Some(p) if article(&p) && value != 1.0 => p.number = value,
            Some(p) if p.spoken => match p.power {
                Some(n) if n < 3 => (p.number, p.power) = (p.number * 10f64.powi(n) + value, None),
                Some(n) => (p.closed, p.number, p.power) = (p.closed + p.number * 10f64.powi(n), value, None),
                None => p.number += value,
            },
            _ => self.parts.push(Part::spoken(value)),
        }
    }
}

/// `50 cents` are half a dollar.
fn hundredths(kind: &str, parts: &mut [Part]) {
    if kind == "hundredth" {
        for p in parts {
            p.number /= 100.0;
        }
    }
}

/// `5 lakh crore`: powers add up.
fn power(power: i32, parts: &mut [Part]) {
    if let Some(p) = parts.last_mut() {
        p.power = Some(p.power.unwrap_or(0) + power);
    }
}
