//! Clues against a body: where places stand, one of many of its kind, products and things.

use super::super::{RULE, Rule};
use super::{begins, clue, whole};
use crate::gazetteer::label::Label;
use crate::record::Certainty::Weak;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "clue-in-place",
        pattern: concat!(
            "['in' | 'near' | 'into' | 'across' | 'around' | 'throughout' | 'using' | 'through' | 'called' | 'named' | 'titled' | 'against' | 'during' | 'per' | 'on'] 'the'? ",
            clue!()
        ),
        certainty: Weak,
        priority: -2,
        check: whole,
        yes: &["It is in [Zentrix] again.", "Lost using the [Oxley Plexo] then"],
        no: &["It is in the firm."],
        ..RULE
    },
    Rule {
        name: "clue-one-of-many",
        pattern: concat!(
            "['a' | 'an' | 'each' | 'every' | 'any' | 'this' | 'these' | 'all' | 'many' | 'most' | 'some' | 'of' | Num | NumberWord | Adjective & Lower] ",
            clue!(),
            " [Comma | FullStop | 'and' | 'or' | Function & Lower | Verb & Lower & !Noun | Close]"
        ),
        certainty: Weak,
        priority: -2,
        // `the work of ZNTX` says nothing of letters.
        check: |v, m| {
            // `Ann Holt of Zentrix`, `CEO of Zentrix`
            let of = v.lower(m.start) == b"of";
            let told =
                of && m.start.checked_sub(1).is_some_and(|b| v.kind(b) == Some(Kind::Person) || v.has(b, Label::PostNominal) || v.has(b, Label::RoleHead));
            let letters = of && v.slot(m, "clue").is_some_and(|(a, b)| b == a + 1 && v.shape(a) == Shape::Caps);
            whole(v, m) && !told && !letters
        },
        yes: &["It is a [Zentrix] for all.", "Each [Oxley Plexo], too, and others."],
        no: &["It is a firm."],
        ..RULE
    },
    Rule {
        name: "clue-thing-of-its-kind",
        pattern: concat!(
            "'the'? ",
            clue!(),
            " [Noun & Lower | Adjective & Lower]{0,1} ['telescope' | 'telescopes' | 'rover' | 'lander' | 'orbiter' | 'gene' | 'genes' | 'protein' | 'proteins' | 'enzyme' | 'receptor' | 'receptors' | 'mutation' | 'mutations' | 'syndrome' | 'disease' | 'virus' | 'variant' | 'strain' | 'cultivar' | 'helpline' | 'hotline' | 'dataset' | 'algorithm' | 'conference' | 'festival' | 'summit' | 'exhibition']"
        ),
        certainty: Weak,
        priority: -8,
        check: begins,
        yes: &["The [Zentrix] gene was seen.", "The [Oxley Plexo] hotline began."],
        no: &["The telescope saw it."],
        ..RULE
    },
    Rule {
        name: "clue-product",
        pattern: concat!(
            clue!(),
            " (Mark | Num | NumWord | CapNum | Hyphen | [Noun & Lower]{0,2} ['platform' | 'platforms' | 'app' | 'apps' | 'software' | 'solution' | 'solutions' | 'system' | 'systems' | 'device' | 'devices' | 'technology' | 'technologies' | 'product' | 'products' | 'vaccine' | 'drug' | 'program' | 'programme' | 'suite' | 'tool' | 'tools' | 'game' | 'model' | 'models' | 'series' | 'study' | 'trial' | 'project' | 'projects' | 'site' | 'scheme' | 'content' | 'standard' | 'language' | 'communities' | 'people' | 'community' | 'visa' | 'students' | 'infections' | 'infection' | 'patients' | 'test' | 'tests' | 'testing' | 'treatment' | 'services' | 'industry' | 'sector' | 'market' | 'levels' | 'method'])"
        ),
        certainty: Weak,
        priority: -2,
        check: begins,
        yes: &["The [Zentrix] pump services sank.", "The [Oxley Plexo] 20 sank."],
        no: &["The platform sank."],
        ..RULE
    },
];
