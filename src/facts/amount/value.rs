//! What the words of an amount are worth: sum, upper end of a range, currency.

use super::Release;
use crate::resolve::Found;
use crate::rules::amount::currency::{dollar, letter_currency};
use crate::rules::amount::{digits, glued, letters, one_word};
use crate::text::token::Shape;

/// The sum of an amount.
#[derive(Debug, Default, PartialEq)]
pub(super) struct Sum {
    pub(super) value: Option<f64>,
    pub(super) value_to: Option<f64>,
    pub(super) currency: Option<String>,
    /// A dollar sign or word that does not say whose.
    pub(super) dollars: bool,
}

/// One number of an amount and its power of ten.
#[derive(Clone, Copy, Debug)]
struct Part {
    number: f64,
    power: Option<i32>,
}

/// Reads an amount, token by token.
pub(super) fn read(r: &Release<'_, '_>, f: &Found) -> Sum {
    sum(r, f.first, f.end)
}

/// Reads the numbers, magnitudes and currencies of a token range.
pub(super) fn sum(r: &Release<'_, '_>, first: u32, to: u32) -> Sum {
    let mut sum = Sum::default();
    let mut parts: Vec<Part> = Vec::new();
    let mut at = first;
    while at < to {
        let cell = r.cell(at);
        let end = cell.map_or(at + 1, |c| c.end.min(to)).max(at + 1);
        let word = r.doc.lower(at as usize);
        match r.doc.shape(at as usize) {
            Shape::Currency => sign(r.doc.word(at as usize), &mut sum),
            // `$130 000`: one number in groups.
            Shape::Num if at > first && matches!(r.doc.shape(at as usize - 1), Shape::Num | Shape::CapNum) && word.len() == 3 => {
                if let (Some(p), Some(group)) = (parts.last_mut(), number(word)) {
                    p.number = p.number * 1000.0 + group.number;
                }
            }
            // `₹2,50,000`: the tokenizer knows groups of three alone.
            Shape::Num if at > first + 1 && r.doc.shape(at as usize - 1) == Shape::Comma && r.doc.shape(at as usize - 2) == Shape::Num => {
                if let (Some(p), Some(group)) = (parts.last_mut(), number(word)) {
                    let digits = word.iter().filter(|b| b.is_ascii_digit()).count();
                    p.number = p.number * 10f64.powi(i32::try_from(digits).unwrap_or(0)) + group.number;
                }
            }
            Shape::Num | Shape::NumWord => parts.extend(number(word)),
            Shape::CapNum => {
                at = with_letters(r, at, to, &mut parts, &mut sum);
                continue;
            }
            shape if shape.is_word() => listed(r, at, end, &mut parts, &mut sum),
            _ => {}
        }
        at = end;
    }
    let last = parts.last().and_then(|p| p.power);
    // `$5–10 million`: the magnitude counts for both ends.
    let mut values = parts.iter().map(|p| p.number * 10f64.powi(p.power.or(last).unwrap_or(0)));
    sum.value = values.next().map(exact);
    sum.value_to = values.next().map(exact);
    sum
}

/// Sums are whole to the hundredth: `66.4` million is 66400000, not 66400000.00000001.
fn exact(value: f64) -> f64 {
    (value * 100.0).round() / 100.0
}

fn number(word: &[u8]) -> Option<Part> {
    let n = digits(word);
    let plain: String = word.get(..n)?.iter().filter(|b| **b != b',').map(|b| char::from(*b)).collect();
    Some(Part { number: plain.parse().ok()?, power: word.get(n..).and_then(glued) })
}

/// `US2.8` behind a dollar sign, `USD95,000`: a code and its number. Returns the token after them.
fn with_letters(r: &Release<'_, '_>, at: u32, end: u32, parts: &mut Vec<Part>, sum: &mut Sum) -> u32 {
    let word = r.doc.lower(at as usize);
    let (code, first) = word.split_at_checked(letters(word)).unwrap_or((word, b""));
    let signed = at > 0 && r.doc.shape(at as usize - 1) == Shape::Currency;
    let known = match letter_currency(code).filter(|_| !signed) {
        Some(letter) => letter.map(str::to_owned),
        None => Some(dollar(code).map_or_else(|| String::from_utf8_lossy(code).to_uppercase(), str::to_owned)),
    };
    (sum.currency, sum.dollars) = (known, false);
    let mut next = at + 1;
    // `R1,7 million`: a comma before less than three digits is that of decimals.
    let decimal = next + 1 < end
        && r.doc.shape(next as usize) == Shape::Comma
        && r.doc.lower(next as usize + 1).iter().all(u8::is_ascii_digit)
        && r.doc.lower(next as usize + 1).len() < 3;
    if decimal {
        let text = format!("{}.{}", String::from_utf8_lossy(first), String::from_utf8_lossy(r.doc.lower(next as usize + 1)));
        parts.extend(number(text.as_bytes()));
        return next + 2;
    }
    while next + 1 < end
        && matches!(r.doc.shape(next as usize + 1), Shape::Num | Shape::NumWord)
        && matches!(r.doc.shape(next as usize), Shape::Comma | Shape::Dot)
    {
        next += 2;
    }
    let from = r.span(at, next).0 + word.len() - first.len();
    parts.extend(r.doc.lower.as_bytes().get(from..r.span(at, next).1).and_then(number));
    next
}

fn sign(sign: &str, sum: &mut Sum) {
    let code = match sign {
        "$" => return sum.dollars = sum.currency.is_none(),
        "€" => "EUR",
        "£" => "GBP",
        "¥" => "JPY",
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
        "¢" => return,
        _ => return,
    };
    sum.currency.get_or_insert_with(|| code.to_owned());
}

/// A word of an amount: a currency, a magnitude, a number in words, the prefix of a dollar sign.
fn listed(r: &Release<'_, '_>, at: u32, end: u32, parts: &mut Vec<Part>, sum: &mut Sum) {
    let word = r.doc.lower(at as usize);
    let beside_sign = r.doc.shape(at as usize + 1) == Shape::Currency || at > 0 && r.doc.shape(at as usize - 1) == Shape::Currency;
    if beside_sign && let Some(code) = dollar(word) {
        (sum.currency, sum.dollars) = (Some(code.to_owned()), false);
        return;
    }
    let Some(cell) = r.cell(at) else { return };
    let joined = one_word(word);
    parts.extend(joined.map(|number| Part { number, power: None }));
    for e in r.gazetteer.entries(cell) {
        match e.label() {
            "currency" => {
                hundredths(e.kind(), parts);
                if end == at + 1 && (matches!(word, b"dollar" | b"dollars" | b"cent" | b"cents") || joined.is_some() && word.ends_with(b"dollar")) {
                    sum.dollars = sum.currency.is_none();
                } else if !e.code().is_empty() {
                    (sum.currency, sum.dollars) = (Some(e.code().to_owned()), false);
                }
            }
            "magnitude" => power(e.value().unwrap_or(0), parts),
            "number-word" => in_words(e.value(), parts),
            _ => continue,
        }
        return;
    }
    match word {
        b"a" if parts.is_empty() => parts.push(Part { number: 1.0, power: None }),
        b"half" if parts.is_empty() => parts.push(Part { number: 0.5, power: None }),
        _ => {}
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

/// `twenty five`: tens and ones add up.
fn in_words(value: Option<i32>, parts: &mut Vec<Part>) {
    let Some(value) = value else { return };
    match parts.last_mut() {
        Some(p) if p.power.is_none() && value >= 100 => p.number *= f64::from(value),
        Some(p) if p.power.is_none() => p.number += f64::from(value),
        _ => parts.push(Part { number: f64::from(value), power: None }),
    }
}
