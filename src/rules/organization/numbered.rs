//! Bodies with a number in their names: locals of unions (`AFSCME 3299`), units of armed forces (`No. 2 Operational Support Unit`); and letters of
//! which each country has one (`the NOC of Kenya`), committees of a parliament named for many fields.

use super::super::check::{capital_before, capital_behind};
use crate::record::Certainty;
use crate::rules::{RULE, Rule};
use crate::text::class::Class;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "union-and-its-local",
        pattern: "(?<org> [Caps | CapShape | Inner] ('district' 'council' | 'council' | 'lodge' | 'district')? ['local']? [Num | NumWord])",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| {
            let number = v.words(m.end - 1, m.end);
            // `ZXQW local 1407`: other letters with their local.
            let lettered = v.shape(m.start) == Shape::Caps && v.length(m.start) == 1 && v.lower(m.end - 2) == b"local" && v.lower(m.start).len() >= 3;
            (v.is(m.start, Class::UnionWithLocals) || lettered)
                && !capital_before(v, m.start)
                && (1..=5).contains(&number.len())
                // `SEIU Local 99X`
                && number.bytes().take_while(u8::is_ascii_digit).count() >= 1
                && number.bytes().skip_while(u8::is_ascii_digit).count() <= 2
                && number.bytes().skip_while(u8::is_ascii_digit).all(|b| b.is_ascii_uppercase())
                && v.shape(m.end) != Shape::Percent
        },
        yes: &["Workers of [AFSCME 1234] struck.", "It was joined by [SEIU Local 99] then.", "Members of [SEIU Local 99X] met."],
        no: &["AFSCME won 12 seats.", "The UAW grew 20%."],
        ..RULE
    },
    Rule {
        // `the 4th Oadby Scout Group`, `2nd Marlow Guides`
        name: "numbered-scouts",
        pattern: "(?<org> [NumWord] [OrgWord & !OrgHeadSure]{1,4} ['scouts' | 'guides' | 'brownies' | 'cubs' | 'rainbows' | 'beavers' | 'group' | 'brigade' | 'company' | 'troop'] & CapShape)",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| {
            let scouts = matches!(v.lower(m.end - 1), b"scouts" | b"guides" | b"brownies" | b"cubs" | b"rainbows" | b"beavers");
            let of_scouts = (m.start..m.end).any(|s| matches!(v.lower(s), b"scout" | b"scouts" | b"guide" | b"girl" | b"boys" | b"boy"));
            let ordinal = [b"st".as_slice(), b"nd", b"rd", b"th"].iter().any(|e| v.lower(m.start).ends_with(e));
            ordinal && (scouts || of_scouts) && !capital_behind(v, m.end)
        },
        yes: &["The [4th Oyrot Scout Group] led it.", "She joined the [2nd Marlow Guides] in May."],
        no: &["The 4th Working Group met.", "The 2nd group led it."],
        ..RULE
    },
    Rule {
        name: "numbered-unit",
        pattern: "(?<org> [StopX | 'number'] & CapShape Num [OrgWord & !OrgHeadSure]{0,4} ['squadron' | 'wing' | 'unit' | 'regiment' | 'flight' | 'battalion' | 'brigade' | 'company' | 'commando' | 'hospital' | 'depot'] & CapShape)",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| matches!(v.words(m.start, m.start + 1), "No" | "No." | "Number") && !capital_behind(v, m.end),
        yes: &["He led [No. 2 Operational Support Unit] there.", "She joined [No. 75 Squadron] in May."],
        no: &["It was No. 2 in the list.", "No. 2 Street is closed."],
        ..RULE
    },
    Rule {
        // Letters of bodies of which each country has its own.
        name: "letters-of-a-country",
        pattern: "['the' | 'by' | 'with' | RoleHead | 'and' | 'from'] (?<org> [Caps & Mid & !Common & !RoleHead & !RoleMod & !StopX & !Stop & !PostNominal & !CompanySuffix & !Country & !Honorific & !TimeWord & !Other] 'of' [Country & CapShape])",
        certainty: Certainty::Weak,
        priority: 3,
        check: |v, m| v.slot(m, "org").is_some_and(|(a, _)| v.words(a, a + 1).len() >= 3 && v.words(a, a + 1).len() <= 5) && !capital_behind(v, m.end),
        yes: &["She was named by the [ZNC of Kenya] then.", "He is Secretary General [ZNC of Uganda], too."],
        no: &["The CEO of Kenya Power left.", "The GDP of Kenya grew."],
        ..RULE
    },
    Rule {
        name: "committee-for-many-fields",
        pattern: "(?<org> ['senate' | 'house' | 'assembly'] & CapShape [OrgWord & !'committee']{1,3} (Comma [OrgWord & !'committee']{1,3}){1,4} Comma? ['and' | Amp] ([OrgWord & !'committee']{1,3} ['committee' | 'subcommittee'] & CapShape | [OrgWord & !'committee']{0,2} [OrgHead & CapShape]))",
        certainty: Certainty::Sure,
        priority: 9,
        check: |v, m| !capital_before(v, m.start) && matches!(v.last(m.end - 1), b"committee" | b"subcommittee"),
        yes: &["She chairs the [Senate Health, Education, Labor, and Pensions Committee] now.", "The [House Roads, Bridges & Rail Committee] met."],
        no: &["The Senate met, and the Rail Committee met.", "The House Committee met."],
        ..RULE
    },
];
