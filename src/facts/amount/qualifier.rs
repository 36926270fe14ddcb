//! What loosens a sum: `more than $5 million`, `£5m or less`, `~€3m`.

use super::Release;
use crate::resolve::Found;
use crate::text::token::Shape;

/// Words in front of a sum that loosen it, and how the record says it.
const BEFORE: &[(&[&str], &str)] = &[
    (&["more", "than"], "more than"),
    (&["greater", "than"], "more than"),
    (&["higher", "than"], "more than"),
    (&["over"], "more than"),
    (&["exceeding"], "more than"),
    (&["exceeded"], "more than"),
    (&["exceeds"], "more than"),
    (&["exceed"], "more than"),
    (&["surpassing"], "more than"),
    (&["surpassed"], "more than"),
    (&["topping"], "more than"),
    (&["topped"], "more than"),
    (&["above"], "more than"),
    (&["beyond"], "more than"),
    (&["upwards", "of"], "more than"),
    (&["upward", "of"], "more than"),
    (&["north", "of"], "more than"),
    (&["in", "excess", "of"], "more than"),
    (&["less", "than"], "less than"),
    (&["fewer", "than"], "less than"),
    (&["lower", "than"], "less than"),
    (&["under"], "less than"),
    (&["below"], "less than"),
    (&["south", "of"], "less than"),
    (&["short", "of"], "less than"),
    (&["up", "to"], "up to"),
    (&["as", "much", "as"], "up to"),
    (&["as", "high", "as"], "up to"),
    (&["no", "more", "than"], "up to"),
    (&["not", "more", "than"], "up to"),
    (&["no", "greater", "than"], "up to"),
    (&["not", "exceeding"], "up to"),
    (&["not", "exceed"], "up to"),
    (&["not", "to", "exceed"], "up to"),
    (&["maximum", "of"], "up to"),
    (&["capped", "at"], "up to"),
    (&["cap", "of"], "up to"),
    (&["limit", "of"], "up to"),
    (&["limited", "to"], "up to"),
    (&["at", "most"], "at most"),
    (&["at", "least"], "at least"),
    (&["no", "less", "than"], "at least"),
    (&["not", "less", "than"], "at least"),
    (&["no", "fewer", "than"], "at least"),
    (&["minimum", "of"], "at least"),
    (&["as", "little", "as"], "at least"),
    (&["as", "low", "as"], "at least"),
    (&["starting", "at"], "at least"),
    (&["starting", "from"], "at least"),
    (&["starts", "at"], "at least"),
    (&["start", "at"], "at least"),
    (&["an", "estimated"], "about"),
    (&["estimated", "at"], "about"),
    (&["estimated", "to", "be"], "about"),
    (&["estimated"], "about"),
    (&["about"], "about"),
    (&["around"], "about"),
    (&["approximately"], "about"),
    (&["approx"], "about"),
    (&["roughly"], "about"),
    (&["some"], "about"),
    (&["circa"], "about"),
    (&["ca"], "about"),
    (&["c"], "about"),
    (&["in", "the", "region", "of"], "about"),
    (&["in", "the", "order", "of"], "about"),
    (&["on", "the", "order", "of"], "about"),
    (&["in", "the", "neighborhood", "of"], "about"),
    (&["in", "the", "neighbourhood", "of"], "about"),
    (&["nearly"], "almost"),
    (&["almost"], "almost"),
    (&["close", "to"], "almost"),
    (&["nearing"], "almost"),
    (&["approaching"], "almost"),
    (&["just", "shy", "of"], "almost"),
];

/// The longest of these, in words.
const LONGEST: usize = 4;

/// Marks that touch a sum.
fn mark(word: &str) -> Option<&'static str> {
    Some(match word {
        "~" | "≈" | "±" => "about",
        ">" => "more than",
        "<" => "less than",
        "≥" | "⩾" => "at least",
        "≤" | "⩽" => "up to",
        _ => return None,
    })
}

pub(super) fn of(r: &Release<'_, '_>, f: &Found) -> Option<&'static str> {
    let doc = r.doc;
    // `approx. £5m`, `c. £5m`: the dot is the word's.
    let dot = f.first > 1 && matches!(doc.shape(f.first as usize - 1), Shape::Dot | Shape::Stop);
    let first = if dot { f.first as usize - 1 } else { f.first as usize };
    // `a record £5m`, `just over £5m`: the longest phrase decides, `no more than` before `more than`.
    let before = |words: &[&str]| {
        let from = first.checked_sub(words.len());
        from.is_some_and(|from| words.iter().enumerate().all(|(i, w)| doc.lower(from + i) == w.as_bytes()))
    };
    let short = |w: &[&str]| matches!(w, ["approx" | "ca" | "c"]);
    let phrase =
        || (1..=LONGEST).rev().find_map(|n| BEFORE.iter().filter(|(w, _)| w.len() == n).find(|(w, _)| (!dot || short(w)) && before(w))).map(|(w, q)| (*w, *q));
    // `the cap of £5m` is one, `c £5m` without its dot is a letter.
    let said = phrase().filter(|(w, _)| dot || !matches!(w, ["c"])).map(|(_, q)| q);
    let touching = || f.first.checked_sub(1).and_then(|t| mark(doc.word(t as usize)));
    // `$5 million or more`, `$5 million-plus`, `$5m+`.
    let after = |n: usize| doc.lower(f.end as usize + n);
    let behind = || match (after(0), after(1)) {
        (b"or", b"more" | b"above" | b"over" | b"higher" | b"greater") | (b"and", b"above" | b"up" | b"over") => Some("at least"),
        (b"or", b"less" | b"under" | b"below" | b"fewer" | b"lower") | (b"and", b"under" | b"below") => Some("up to"),
        (b"or", b"so" | b"thereabouts") => Some("about"),
        (b"plus", _) | (b"+", _) => Some("more than"),
        (b"maximum" | b"max", _) => Some("up to"),
        (b"minimum", _) => Some("at least"),
        _ if doc.shape(f.end as usize) == Shape::Hyphen && after(1) == b"plus" => Some("more than"),
        _ => None,
    };
    said.or_else(touching).or_else(behind)
}
