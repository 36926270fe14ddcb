//! Firms that join names: `Marlow & Daughters`, `Plexo, Holt & Marsh Advocates`, saints' schools, brands with a possessive.

use super::super::check::{capital_before, capital_behind, no_role_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Fields of work and of life, which are joined by `&` as often as names: `Health & Safety`.
const FIELDS: [&[u8]; 72] = [
    b"health", b"safety", b"research", b"development", b"sales", b"marketing", b"arts", b"culture", b"food", b"foods", b"beverage", b"beverages", b"drink",
    b"finance", b"administration", b"science", b"technology", b"engineering", b"design", b"education", b"training", b"terms", b"conditions", b"mergers",
    b"acquisitions", b"questions", b"answers", b"bed", b"breakfast", b"profit", b"loss", b"policy", b"planning", b"communications", b"media", b"public",
    b"sports", b"sport", b"leisure", b"travel", b"tourism", b"business", b"industry", b"equality", b"diversity", b"inclusion", b"equity", b"people", b"nature",
    b"environment", b"energy", b"water", b"gas", b"oil", b"power", b"security", b"privacy", b"law", b"order", b"governance", b"risk", b"compliance",
    b"quality", b"strategy", b"operations", b"innovation", b"growth", b"wellness", b"wellbeing", b"nutrition", b"home", b"garden",
];

/// The words at both sides of `&` are names, or one of them is.
fn joined_names(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Adverb.bit() | Label::Function.bit() | Label::Gerund.bit();
    let no_name = Label::RoleMod.bit()
        | Label::RoleHead.bit()
        | Label::Demonym.bit()
        | Label::Country.bit()
        | Label::CountryX.bit()
        | Label::Region.bit()
        | Label::Subdivision.bit()
        | Label::BigCity.bit()
        | Label::OtherHead.bit()
        | Label::OrgHeadX.bit()
        | Label::CurrencyWord.bit();
    let odd = (a..b).any(|s| v.shape(s).is_capital() && v.labels(s) & (common | no_name) == 0 && v.words(s, s + 1).len() >= 3);
    let field = (a..b).any(|s| FIELDS.contains(&v.lower(s)) || v.labels(s) & (Label::Country.bit() | Label::Region.bit() | Label::Demonym.bit()) != 0);
    let given = |s: u32| v.has(s, Label::Given);
    let amp = (a..b).find(|s| v.shape(*s) == Shape::Amp);
    // `Ann & John Holt`
    let couple = amp.is_some_and(|x| given(x - 1) && x == a + 1 && given(x + 1));
    odd && !field && !couple && !capital_before(v, a) && !capital_behind(v, b) && no_role_behind(v, m)
}

macro_rules! part {
    () => {
        "[CapShape & Mid & !Stop & !Function & !Honorific & !TimeWord & !RoleTitle & !RoleHead & !OrgUnit & !Org & !Other]"
    };
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "firm-of-a-family",
        pattern: "(?<org> [AnyCap & !Function & !Honorific & !TimeWord & !RoleTitle] [AnyCap & !Function & !Honorific & !TimeWord]{0,2} [Amp | 'and' & Lower] ['daughters' | 'daughter' | 'sons' | 'son' | 'brothers' | 'bros' | 'sisters' | 'cie' | 'sohne' | 'zonen' | 'fils' | 'filhos' | 'hijos' | 'figli' | 'nephews'] & CapShape ([Noun & CapShape & !InTitle & !RoleHead]{1,2})? (Comma? [CompanySuffix & Cap]{1,2})?)",
        priority: 8,
        check: |v, m| no_role_behind(v, m),
        yes: &["It was made by [Marlow & Daughters] then.", "Meat of [Plexo & Sons Butchers] is sold.", "He left [Oxley and Daughters] in May."],
        no: &["He came with daughters and sons.", "Mothers & sons came."],
        ..RULE
    },
    Rule {
        name: "firm-of-three-names",
        pattern: "(?<org> [CapShape & Mid & (Surname | SurnameX | NameEnding | !Common) & !Stop & !Function & !TimeWord & !PlaceName & !Org] (Comma [CapShape & (Surname | SurnameX | NameEnding | !Common) & !PlaceName & !Org]){1,3} Comma? [Amp | 'and' & Lower] [CapShape & (Surname | SurnameX | NameEnding | !Common) & !PlaceName & !Org] (['advocates' | 'attorneys' | 'solicitors' | 'lawyers' | 'law' | 'associates' | 'partners' | 'architects' | 'engineers' | 'accountants' | 'consultants' | 'notaries' | 'barristers'] & CapShape ('at' 'law')? | Comma? CompanySuffix & Cap{1,2}))",
        priority: 9,
        check: no_role_behind,
        yes: &["She is a partner at [Mugarin, Plexo & Karlith Advocates] now.", "Audit: then [Hadeo, Nakarin and Westerlin LLP] came."],
        no: &["Ann, Mary & John came.", "Holt, Marsh and Oxley lawyers came."],
        ..RULE
    },
    Rule {
        name: "saint-and-head",
        pattern: "(?<org> [(Particle & Honorific) | 'st'] & AnyCap [CapShape & !Function & !Stop & !TimeWord]{1,2} Poss? [CapShape & !Function & !Stop & !RoleHead]{0,3} [(OrgHead | OrgHeadX | 'school' | 'parish' | 'church' | 'hospital' | 'college' | 'primary' | 'elementary' | 'collegiate' | 'academy' | 'cathedral') & CapShape & !InTitle & !OrgUnit])",
        priority: 8,
        check: |v, m| no_role_behind(v, m) && !v.has(m.end, Label::PlaceHead),
        yes: &["Pupils of [St Plexo's School] came.", "The [St. Oxley Parish] paid.", "He left [St Marlow's Collegiate] then."],
        no: &["He lives on St Plexo Street.", "St. Oxley was old."],
        ..RULE
    },
    Rule {
        name: "brand-with-possessive-and-suffix",
        pattern: "(?<org> [CapShape & !PlaceName & !Org & !Function & !Stop & !TimeWord & !RoleHead & !OrgHeadAny] Poss [CapShape & (Noun | OrgHeadX | OrgHeadPlural) & !InTitle]{0,2} (Comma [CompanySuffix & Cap] | [CompanySuffix & Cap & !Noun]))",
        priority: 8,
        yes: &["It is sold at [Marlexa's Stores, Inc.] too.", "It is sold by [Oxleyn’s Holdings, Inc.] too."],
        no: &["It is Chile's Zentrix Inc. that paid.", "It is Marlexa's own."],
        ..RULE
    },
    Rule {
        name: "family-name-and-trades",
        pattern: "(?<org> [CapShape & Mid & (Surname | SurnameX) & !Noun & !Adjective & !Verb & !InTitle & !Stop & !Function] [CapShape & (Noun | Adjective) & !Surname & !SurnameX & !Given & !GivenX & !RoleHead & !Function] [OrgHeadX & CapShape & !Surname & !Given & !OrgUnit & !OtherHeadAny])",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end) && !capital_before(v, m.start) && !super::field_of_post(v, m),
        yes: &["Its sponsor [Richardson Freight Services] paid.", "Trucks of [Jordan Tidal Transport] came."],
        no: &["He met Jordan Holt then.", "The Tidal Freight Services came."],
        ..RULE
    },
    Rule {
        name: "football-association-of-a-country",
        pattern: "(?<org> [Demonym & Cap] ['fa' | 'rfu' | 'fai'] & Caps)",
        priority: 5,
        yes: &["The [Danish FA] agreed.", "He wrote to the [Scottish FA] then."],
        no: &["The FA agreed."],
        ..RULE
    },
];

/// Among what nothing else typed.
pub(crate) const RELAXED: &[Rule] = &[Rule {
    name: "firm-of-two-names",
    pattern: concat!("(?<org> ", part!(), "{1,2} Amp ", part!(), "{1,2} CompanySuffix?)"),
    certainty: Certainty::Likely,
    priority: 3,
    check: joined_names,
    yes: &["It was made by [Plexo & Zentrix] then.", "Guards of [Marlexa & Tuirin] came."],
    no: &["We made Health & Safety rules.", "Then Ann & John came.", "Growth in Africa & Asia slowed.", "Our Sales & Marketing grew."],
    ..RULE
}];
