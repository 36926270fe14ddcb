//! Bodies by a saint, a family or a country in front of what they are: `St Plexo's School`, `Richardson Freight Services`, `the Danish FA`.

use super::super::check::{capital_before, capital_behind, no_role_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule};

pub(crate) const RULES: &[Rule] = &[
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
        // The full stop of `St.` ends no sentence there.
        name: "church-of-a-saint",
        pattern: "(?<org> [OrgWord & !OrgHeadSure & !PlaceHead]{0,2} ['church' | 'parish' | 'cathedral' | 'basilica' | 'abbey' | 'priory' | 'convent' | 'monastery' | 'shrine' | 'diocese' | 'order' | 'guild'] & CapShape & !InTitle 'of' [('st' | 'saint' | 'saints' | Particle & Honorific) & Capital] [Dot | FullStop]? [CapShape & !Function & !Stop & !TimeWord]{1,2} ('the' [CapShape & !Function & !Stop])?)",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| no_role_behind(v, m) && !v.has(m.end, Label::PlaceHead),
        yes: &["A gift to the [Church of St Plexo] came.", "She left the [Parish of St. Oxlut] then."],
        no: &["The church of the saint is old.", "He met the Order of Merit."],
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
        // `Janet Rock Healthcare`: what companies do stands behind a name that a person could have.
        name: "company-named-like-a-person",
        pattern: "(?<org> [GivenSure & CapShape & Mid & !InTitle & !Stop & !Function] [CapShape & !Function & !Stop & !RoleHead & !RoleTitle & !TimeWord & !OrgHeadAny & !Honorific]{1,2} ['healthcare' | 'therapeutics' | 'logistics' | 'technologies' | 'pharma' | 'pharmaceuticals' | 'biosciences' | 'energy' | 'software' | 'systems' | 'solutions' | 'analytics' | 'robotics' | 'consulting' | 'advisors' | 'advisers' | 'insurance' | 'ventures' | 'bioventures' | 'partners' | 'investments' | 'engineering' | 'construction' | 'electric' | 'chemical' | 'chemicals' | 'automotive' | 'motors' | 'financial' | 'securities' | 'hospitality' | 'resources' | 'mining' | 'minerals' | 'petroleum' | 'shipping' | 'airlines' | 'marketing' | 'communications' | 'entertainment' | 'studios' | 'pictures' | 'records' | 'foods' | 'brewing' | 'winery' | 'vineyards' | 'properties' | 'realty' | 'architects' | 'associates' | 'holdings' | 'capital' | 'industries' | 'enterprises' | 'jewelers' | 'jewellers' | 'photography' | 'catering' | 'bakery' | 'brewery' | 'nurseries' | 'orchards' | 'dairy' | 'farms' | 'trucking' | 'freight' | 'landscaping' | 'plumbing' | 'roofing' | 'publishing'] & CapShape & !InTitle)",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end) && !capital_before(v, m.start) && !super::field_of_post(v, m),
        yes: &["The round was led by [Janet Marsh Healthcare] then.", "Trucks of [Laura Holt Freight] came."],
        no: &["He met Janet Marsh Engineering Manager there.", "We met Janet Marsh, healthcare worker."],
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
