//! Names of contact blocks: people and bodies under a heading, before their numbers and addresses.

use super::relaxed::odd_name;
use super::somebody::whole;
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A line of a contact block that is no person's name: a word with a capital inside, an agency's noun, or three words and more.
fn contact_line(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let agency = |s: u32| {
        matches!(
            v.lower(s),
            b"pr" | b"communications" | b"media" | b"networks" | b"network" | b"relations" | b"public" | b"news" | b"agency" | b"marketing" | b"group"
        )
    };
    let inner = |s: u32| v.shape(s) == Shape::Caps || v.words(s, s + 1).bytes().skip(1).any(|c| c.is_ascii_uppercase());
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::RoleMod.bit();
    let odd = b - a >= 3 || (a..b).any(|s| v.labels(s) & common == 0);
    contact_heading(v, m) && odd && ((a..b).any(agency) || b == a + 1 && inner(a) || b - a >= 4)
}

/// The heading above is one of a contact block.
fn contact_heading(v: &View<'_, '_>, m: &Match) -> bool {
    let words = v.words(m.start, m.start + 1).to_ascii_lowercase();
    ["contact", "details", "enquir", "inquir", "queries"].iter().any(|w| words.contains(w))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "contact-and-name",
        pattern: "[Stop | StopX | 'contact' | 'contacts' | 'enquiries' | 'inquiries' | 'queries' | 'interviews'] Colon? Break? (?<person> NameWord [NameWord | Initials]{0,2} NameWord)",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| whole(v, m) && contact_heading(v, m),
        yes: &["For more, please contact [Oydin Tokhta].", "Contact: [Wirihana Pahau]\nPhone 1", "For media queries: [Oydin Tokhta] at +1 555."],
        no: &["Contact us today."],
        ..RULE
    },
    Rule {
        name: "name-and-its-number",
        pattern: "(?<person> [(Given | GivenX) & CapShape & !TimeWord & !Function] Initial? [SurnameAny & CapShape & !TimeWord & !OrgHeadSure]{1,2}) [Comma | Dash | Colon | Hyphen | Open | Bar]? ['at' | 'on']? ['tel' | 'phone' | 'mobile' | 'ph' | 'mob' | 'cell']? ([Mark | Open]? [Num | NumWord] Close? [Num | NumWord | Hyphen | Dot]{0,5} | Email)",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            let behind = v.slot(m, "person").map_or("", |(_, end)| v.words(end, m.end));
            whole(v, m) && (behind.contains('@') || behind.bytes().filter(u8::is_ascii_digit).count() >= 7)
        },
        yes: &["For interviews: [Jane Marsh] 0418 453 447 now.", "For interviews: [Jane Marsh] +64 418 453 447 now."],
        no: &["They sold Grace Field 2020 shares.", "The Jane Morrow Fund 0418 453 447 is."],
        ..RULE
    },
    Rule {
        name: "body-in-contact-block",
        pattern: "[Stop | StopX | 'details' | 'contact' | 'contacts' | 'enquiries' | 'inquiries'] Colon? [Break | Para]{1,2} (?<org> [Capital & !Stop & !Function & !Honorific & !RoleHead & !RoleTitle]{1,6} ([Amp | 'and' | 'of'] [Capital & !Stop & !Function & !RoleHead]{1,4})?) ((Comma 'on' 'behalf')? ['for' | 'of'] Any{1,3})? [Break | Para]{1,2} Honorific? PER",
        certainty: Certainty::Likely,
        priority: 4,
        // `Global Media Relations`: the desk, not a body.
        check: |v, m| contact_heading(v, m) && !v.slot(m, "org").is_some_and(|(_, b)| v.has(b - 1, Label::StopX) && v.has(b - 1, Label::OrgUnit)),
        yes: &[
            "More of it here.\n\nContact Details\n[Harbor Zentrix Notions]\nMr. John Holt\n+1 555",
            "More.\n\nMedia Contact:\n[Zentrix]\n\nMr. John Holt left.",
        ],
        no: &["More of it here.\n\nContact Details\nMr. John Holt\n+1 555", "More.\n\nMedia Contact:\nGlobal Media Relations\nMr. John Holt left."],
        ..RULE
    },
    Rule {
        name: "company-in-contact-block",
        pattern: "[Stop | StopX | 'details' | 'contact' | 'contacts' | 'enquiries' | 'inquiries'] Colon? [Break | Para]{1,2} (?<org> [Capital & !Stop & !Function & !Honorific & !RoleHead & !RoleTitle & !Given]{1,6} ([Amp | 'and' | 'of' | 'for'] [Capital & !Stop & !Function & !RoleHead]{1,4})?) [Break | Para]{1,2} [Num | Mark | Email | Open]",
        certainty: Certainty::Weak,
        priority: 3,
        check: contact_line,
        yes: &["More of it here.\n\nContact Details\n[UpdateNowTV]\n+1 555 0100", "More.\n\nContact Details\n[PlexoNowTV]\n\n+1 555 0100"],
        no: &["More of it here.\n\nContact Details\nOydin Tokhta\n+1 555 0100"],
        ..RULE
    },
    Rule {
        name: "body-of-contact-person",
        pattern: "PER Comma ([Capital & (RoleMod | RoleHead)]{1,4} Comma)? (?<org> [AnyCap & !MajorPlace & !RoleHead & !RoleMod & !Common & !Honorific & !PostNominal & !TimeWord & !CompanySuffix] [AnyCap & !Function & !PostNominal | Amp]{0,3}) Comma? [Break | Para]{0,2} (Email | Mark Num | Open? Num | ['tel' | 'phone' | 'mobile' | 'email' | 'ph' | 'mob' | 'cell'])",
        certainty: Certainty::Likely,
        priority: 3,
        check: odd_name,
        yes: &["In May.\n\nMr. John Holt, [Zentrix]\nholt@zx.example.org", "Dr. Ann Holt, Communications Manager, [Oxley Plexo], +61 2 5550 1000"],
        no: &["Dr. Ann Holt, Communications Manager, +61 2 5550 1000"],
        ..RULE
    },
];
