//! Towns in addresses (behind a street, before a postcode), and two at once: `in Kettleby and Saltmarsh`.

use super::super::{RULE, Rule};
use super::ends;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::text::class::Class;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // `nine homes in Kettleby and Saltmarsh`
        name: "in-two-unknown-places",
        pattern: concat!(
            "[Lower | DATE | Comma] 'in' (?<place> ",
            word!(),
            ") 'and' (?<place> ",
            word!(),
            ") [Comma | FullStop | Close | Semi | Break | Para | DATE | 'on' | 'where' | 'when' | 'after' | 'before' | 'during' | 'since' | 'with' | 'will' | 'has' | 'have' | 'had' | 'are' | 'were' | 'for' | 'from' | 'to' | 'at' | 'by' | 'who' | 'which' | 'that' | 'last' | 'next' | 'this' | VerbPast & Lower & !Noun]"
        ),
        certainty: Certainty::Weak,
        priority: 1,
        check: |v, m| {
            let plain = |(a, b): (u32, u32)| {
                v.words(a, b).len() >= 4 && v.labels(a) & (Label::Given.bit() | Label::Surname.bit()) == 0 || v.has(a, Label::City) || v.has(a, Label::CityX)
            };
            super::set_in_place(v, m) && v.slots_of(m, "place").all(plain)
        },
        yes: &["A fire in [Kettleby] and [Saltmarsh] killed two.", "They run shops in [Oyrotal] and [Marqazun], far away."],
        no: &["It holds stakes in Oyrotal and others.", "They met in May and June."],
        ..RULE
    },
    Rule {
        name: "town-and-british-postcode",
        pattern: concat!("[LOC | ORG] Comma (?<place> [", word!(), " | (City | CityX) & CapShape]{1,2}) CapNum [CapNum | NumWord | Num]"),
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let code = v.lower(m.end - 2);
            let letters = code.iter().take_while(|b| b.is_ascii_alphabetic()).count();
            (1..=2).contains(&letters) && code.len() <= 4 && code.iter().skip(letters).all(u8::is_ascii_digit)
        },
        yes: &["Write to 12 High Street, [Marqakel] OX4 2AB, United Kingdom now.", "Write to 4 Elm Road, [Oyrotal] LS1 4AP now."],
        no: &["Write to 12 High Street, Kenya now."],
        ..RULE
    },
    Rule {
        // `9 King Street, Oyrotal, is open`
        name: "street-and-unknown-town",
        pattern: concat!("LOC Comma (?<place> ", word!(), "{1,2}) [Comma | FullStop | Break | Para | Close | Semi]"),
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| {
            let (first, end) = v.tokens(m.start, m.start + 1);
            let street = v.doc.is(end as usize - 1, Class::StreetHead);
            let number = matches!(v.doc.shape(first as usize), Shape::Num | Shape::NumWord | Shape::CapNum);
            end > first + 1 && number && street && ends(v, m)
        },
        yes: &["The shop at 9 King Street, [Marqakel], is open.", "Write to 120 Elm Road, [Oyrotal]."],
        no: &["They met in Lyon, Zentrix, and others.", "Write to 120 Elm Road, please."],
        ..RULE
    },
];
