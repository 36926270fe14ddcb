//! Names that shorter rules would cut: with a head inside, a place or a number, `and the`, `into`, a saint, a title's word in front.

use super::super::check::{capital_behind, no_role_behind, one_body};
use super::{head_first, head_last};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::text::token::Shape;

/// What public bodies are called by that stand before their name's `and`: `Equality and Human Rights Commission`.
fn public_head(v: &View<'_, '_>, step: u32) -> bool {
    let words = v.words(step, step + 1).to_ascii_lowercase();
    let last = words.rsplit(' ').next().unwrap_or_default();
    words.contains(' ')
        && matches!(
            last,
            "commission"
                | "council"
                | "board"
                | "authority"
                | "agency"
                | "department"
                | "committee"
                | "administration"
                | "service"
                | "services"
                | "tribunal"
                | "institute"
                | "center"
                | "centre"
                | "office"
                | "bureau"
                | "trust"
                | "foundation"
                | "association"
                | "union"
                | "federation"
                | "society"
                | "fund"
                | "network"
                | "alliance"
                | "court"
        )
}

/// What a listed name ends in that goes on with what it is for: `Royal Society for the Prevention of Fraud`.
fn goes_on(v: &View<'_, '_>, step: u32) -> bool {
    let words = v.words(step, step + 1).to_ascii_lowercase();
    words.contains(' ')
        && ["society", "institute", "association", "council", "commission", "college", "academy", "federation", "foundation", "centre", "center", "committee"]
            .iter()
            .any(|h| words.ends_with(h))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "faculty-of-this-and-the-that",
        pattern: "(?<org> OrgWord{0,2} ['faculty' | 'school' | 'college' | 'institute' | 'centre' | 'center' | 'office' | 'bureau' | 'division' | 'council' | 'agency' | 'directorate' | 'association' | 'society' | 'foundation' | 'commission' | 'committee'] & Cap ['of' | 'for' | 'on'] 'the'? [TailWord & (Noun | Adjective | Gerund)]{1,4} 'and' 'the' [TailWord & (Noun | Adjective | Gerund)]{1,2})",
        priority: 7,
        check: |v, m| head_first(v, m) && !capital_behind(v, m.end),
        yes: &["She led the [Faculty of Timber and the Built Environment] there.", "The [School of Law and the Arts] paid."],
        no: &["The Faculty of Law and the Oxley Institute met.", "She led the faculty of timber and the arts."],
        ..RULE
    },
    Rule {
        name: "body-about-a-body-of-services",
        pattern: "(?<org> OrgWord{0,2} ['ministry' | 'department' | 'office' | 'committee' | 'bureau' | 'directorate' | 'secretary'] & Cap ['of' | 'for' | 'on'] 'the'? TailWord{1,3} ((Comma TailWord{1,2}){1,2} Comma?)? ['and' | Amp] [OrgHead & Cap & !OrgHeadFirst & !Noun & !Adjective & !Org])",
        priority: 8,
        // `Public Works`, `Emergency Services`, `Foreign Affairs` are what a ministry is for, though bodies are called so too.
        check: |v, m| {
            let last = v.words(m.end - 1, m.end).to_ascii_lowercase();
            head_first(v, m) && ["works", "services", "affairs", "security", "management", "products", "service"].iter().any(|w| last.ends_with(w))
        },
        yes: &["It was paid by the [Ministry of Transport and Public Works] then.", "The [Department of Health and Emergency Services] agreed."],
        no: &["The Ministry of Transport and Oxley Public Works met.", "It was paid by the ministry."],
        ..RULE
    },
    Rule {
        name: "office-of-a-commission",
        pattern: "(?<org> 'office' & Cap & Mid 'of' 'the' [OrgFirst & !Org] [OrgWord & !OrgHeadSure]{0,3} ['commission' | 'council' | 'board' | 'committee' | 'commissioner' | 'ombudsman' | 'authority'] & Cap)",
        priority: 8,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end) && m.end - m.start >= 5,
        yes: &["The [Office of the Vocational Timber Commission] met them.", "He wrote to the [Office of the National Water Council] then."],
        no: &["The office of the Timber Commission met.", "The Office of the Board met."],
        ..RULE
    },
    Rule {
        name: "equality-and-listed-commission",
        pattern: "'the' (?<org> [CapShape & Mid & Noun & !Org & !OrgX & !OrgHeadAny & !PlaceName & !RoleHead & !Given & !OtherHeadAny] ['and' | Amp] [Org & Capital & !Country & !Region])",
        priority: 7,
        check: |v, m| public_head(v, m.end - 1) && !capital_behind(v, m.end) && no_role_behind(v, m),
        yes: &["The brief went to the [Equality and Human Rights Commission] then.", "He left the [Equality and Human Rights Commission] in May."],
        no: &["The brief went to the Justice and UNICEF then.", "He left Kenya and the Human Rights Commission."],
        ..RULE
    },
    Rule {
        name: "body-and-head-of-several-words",
        pattern: "(?<org> [OrgFirst & !Org & !OrgHeadSure & !RoleHead & !Given & !Country & !CompanySuffix]{0,2} [OrgFirst & (Noun | Adjective | Gerund | Subdivision) & !Org & !OrgHeadSure & !RoleHead & !Given] [OrgWord & (Noun | Adjective | Gerund) & !Org & !OrgHeadSure]{0,3} ['and' | Amp] [OrgHead & Cap & !Org])",
        priority: 6,
        check: |v, m| {
            public_head(v, m.end - 1) && no_role_behind(v, m) && !capital_behind(v, m.end) && !v.shape(m.end).is_capital() && !super::field_of_post(v, m)
        },
        yes: &["The [Timber Crops Research and Innovation Center] will rise.", "The state's [Power and Water Authority] paid."],
        no: &["Kenya and Water Authority staff met.", "The power and water authority paid."],
        ..RULE
    },
    Rule {
        name: "place-this-and-that-department",
        pattern: "(?<org> [(Subdivision | SubdivisionX | Country | BigCity | Demonym) & Capital & !Common] [OrgWord & (Noun | Adjective | Gerund) & !OrgHeadSure & !Org & !Given]{1,3} ['and' | Amp] [OrgWord & (Noun | Adjective | Gerund) & !OrgHeadSure & !Org & !PlaceName]{1,3} ['department' | 'board' | 'commission' | 'authority' | 'agency' | 'council' | 'administration' | 'association' | 'institute' | 'federation' | 'union' | 'committee' | 'foundation' | 'society' | 'museum' | 'department'] & Cap)",
        priority: 7,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["The [New Mexico Timber and Licensing Department] met us.", "The [Kenya Tea and Coffee Board] paid."],
        no: &["In Kenya tea and coffee boards paid.", "Kenya and Licensing Department staff met."],
        ..RULE
    },
    Rule {
        name: "foundation-for-somebodys",
        pattern: "(?<org> OrgWord{0,3} ['foundation' | 'centre' | 'center' | 'institute' | 'association' | 'society' | 'alliance' | 'coalition' | 'fund' | 'trust' | 'campaign' | 'council' | 'network' | 'office' | 'commission' | 'committee' | 'ministry' | 'department' | 'bureau'] & Cap ['of' | 'for' | 'on'] 'the'? [TailWord & !PlaceName & !Given]{1,3} Poss [TailWord & (Noun | Adjective)]{1,3} ('and' [TailWord & (Noun | Adjective)]{1,3})?)",
        priority: 8,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["He will chair the [Foundation for Tomorrow's Bridges] then.", "The [Alliance for Sailors' Bread and Wages] met."],
        no: &["The foundation for the king's men is old."],
        ..RULE
    },
    Rule {
        name: "centre-of-many-people",
        pattern: "(?<org> OrgFirst OrgWord{0,2} [Capital & Mid] Poss [OrgWord & !OrgHeadSure]{0,2} ['centre' | 'center' | 'commission' | 'foundation' | 'trust' | 'network' | 'coalition' | 'committee' | 'council' | 'library' | 'hospital' | 'hospice' | 'school' | 'bank' | 'club' | 'museum' | 'clinic' | 'shelter' | 'ombudsman' | 'bureau' | 'office' | 'agency' | 'movement' | 'college'] & Cap)",
        priority: 6,
        // `Migrant Workers’ Centre`: the owner is many.
        check: |v, m| {
            let poss = (m.start..m.end).find(|s| v.shape(*s) == Shape::Poss);
            no_role_behind(v, m)
                && !capital_behind(v, m.end)
                && poss.is_some_and(|p| {
                    let owner = v.lower(p - 1);
                    let many = owner.ends_with(b"s") && v.words(p, p + 1).len() <= 3 || matches!(owner, b"women" | b"children" | b"men" | b"people");
                    p >= m.start + 2 && many && v.has(p - 1, Label::Noun) && !v.has(p - 1, Label::Org) && !v.has(p - 1, Label::Country)
                })
        },
        yes: &["He went to the [Migrant Sailors’ Centre], which paid.", "The [National Sailors’ Hospital] opened."],
        no: &["The migrant sailors’ centre paid.", "The Minister's Office paid."],
        ..RULE
    },
    Rule {
        name: "school-of-a-king",
        pattern: "(?<org> [(NobleWord | Honorific & Noun) & Capital] [Capital & !Function & !Stop]{1,2} Poss ['university' | 'college' | 'school' | 'hospital' | 'academy' | 'institute' | 'foundation' | 'trust' | 'regiment'] & Cap ('of' 'the'? TailWord{1,4} (['and' | Amp] TailWord{1,2})?)?)",
        priority: 9,
        check: no_role_behind,
        yes: &["It gave money to [King Oxlut's University of Technology Zentri] then.", "She left [Queen Oxley's College] in May."],
        no: &["It gave money to the king's university.", "King Oxlut's son left."],
        ..RULE
    },
    Rule {
        name: "circuit-court-of-appeals",
        pattern: "(?<org> ('u.s.' | 'us' | 'federal')? [Ordinal | CapNum | NumWord | Num] ('circuit' & Cap ('court' & Cap 'of' ['appeals' | 'appeal'] & Cap)? | [OrgHead & Cap & !Noun] 'of' ['appeals' | 'appeal'] & Cap))",
        priority: 9,
        check: |v, m| {
            let word = v.lower(m.end - 1);
            let number = (m.start..m.end).any(|s| v.has(s, Label::Ordinal) || v.lower(s).first().is_some_and(u8::is_ascii_digit));
            let court = (m.start..m.end).any(|s| v.lower(s) == b"circuit");
            number && court && matches!(word, b"circuit" | b"appeals" | b"appeal") && !capital_behind(v, m.end)
        },
        yes: &["The brief was filed with the [11th Circuit Court of Appeals] in June.", "The [12th Circuit] agreed with him."],
        no: &["The circuit court of appeals agreed.", "A ninth circuit was built."],
        ..RULE
    },
    Rule {
        name: "commission-into-something",
        // `Royal Commission` is one cell.
        pattern: "(?<org> [OrgWord & !OrgHeadSure]{0,2} ['commission' | 'inquiry' | 'enquiry' | OrgHead & !Noun] & Cap ('of' ['inquiry' | 'enquiry'] & Cap)? 'into' & Lower 'the'? [OrgWord]{1,4} (['in' | 'of' | 'to' | 'and' | 'at' | 'on'] 'the'? OrgWord{1,4}){0,3})",
        priority: 9,
        check: |v, m| !capital_behind(v, m.end) && no_role_behind(v, m),
        yes: &["The [Royal Commission into Timber Deaths in Custody] said so.", "He told the [Commission of Inquiry into Rail Safety] so."],
        no: &["The commission into deaths said so.", "The Commission went into Kenya."],
        ..RULE
    },
    Rule {
        name: "department-of-a-state",
        pattern: "(?<org> OrgFirst{0,2} [OrgHead & Cap & !Org & !Noun] 'of' 'the'? [(Country | Subdivision) & Capital])",
        priority: 6,
        check: |v, m| public_head(v, (m.start..m.end).find(|s| v.lower(*s) == b"of").map_or(m.start, |s| s - 1)) && !capital_behind(v, m.end),
        yes: &["It was condemned by the [Health Department of Western Australia] then.", "The [Housing Authority of Ohio] paid."],
        no: &["The health department of Ohio paid."],
        ..RULE
    },
    Rule {
        name: "administration-for-something",
        pattern: "(?<org> [OrgWord & !OrgHeadSure]{0,2} 'administration' & Cap & Mid ['on' | 'for'] [TailWord & !PlaceName]{1,3} (['and' | Amp] [TailWord & (Noun | Adjective | Gerund)]{1,2})?)",
        priority: 7,
        check: |v, m| head_first(v, m) && !capital_behind(v, m.end),
        yes: &["The [Administration on Aging] paid for it.", "The [Administration for Tidal Families] met."],
        no: &["The administration on Monday said so."],
        ..RULE
    },
    Rule {
        name: "division-of-regulation",
        pattern: "(?<org> [OrgWord & !OrgHeadSure]{0,2} ['division' | 'section' | 'branch' | 'unit' | 'service' | 'administration' | 'directorate'] & Cap & !InTitle ['of' | 'for'] 'the'? [TailWord & (Noun | Adjective | Gerund) & !PlaceName]{0,2} (['and' | Amp] [TailWord & (Noun | Adjective | Gerund)]{1,2})? ['regulation' | 'policy' | 'planning' | 'standards' | 'programs' | 'programmes' | 'projects' | 'initiatives' | 'licensing' | 'compliance' | 'enforcement' | 'assessment' | 'review' | 'evaluation' | 'legislation' | 'law' | 'contracts' | 'grants' | 'awards' | 'strategy' | 'agreements'] & Cap)",
        priority: 7,
        check: |v, m| head_first(v, m) && !capital_behind(v, m.end),
        yes: &["She is director of the [Division of Financial Regulation] there.", "The [Branch of Tidal Policy] agreed."],
        no: &["The division of policy grew."],
        ..RULE
    },
    Rule {
        name: "conference-of-office-holders",
        pattern: "(?<org> [OrgWord & !OrgHeadSure]{0,3} ['conference' | 'assembly' | 'convention'] & Cap 'of' 'the'? [OrgWord]{0,3} [(Trades | RoleHead & !Noun | 'justices' | 'mayors') & Cap] (['and' | Amp] [OrgWord & Noun]{1,2})? ('of' 'the'? [Capital & !Function]{1,3} ('and' [Capital & !Function]{1,2})?)?)",
        priority: 8,
        check: |v, m| {
            let several = (m.start..m.end).any(|s| matches!(v.last(s), b"general" | b"justices") || v.has(s, Label::RoleHead) && v.last(s).ends_with(b"s"));
            several && !capital_behind(v, m.end) && !v.has(m.start, Label::Ordinal)
        },
        yes: &["He is on the executive committee of the [Conference of Western Attorneys General] now.", "The [Standing Conference of Rectors of Kenya] met."],
        no: &["A conference of mayors met."],
        ..RULE
    },
    Rule {
        name: "numbered-hospital",
        pattern: "(?<org> [Capital & !Function & !Stop & !StopX]{1,3} ['level' | 'district' | 'local' | 'lodge' | 'post' | 'chapter' | 'no' | 'number' | 'region' | 'area' | 'zone' | 'sector' | 'precinct'] & Capital Dot? Num ['hospital' | 'school' | 'clinic' | 'council' | 'board' | 'authority' | 'college' | 'precinct' | 'court'] & Cap)",
        priority: 8,
        yes: &["Trees went to [Marqori Level 4 Hospital] too.", "He left the [Zentrix District 9 Council] then."],
        no: &["Trees went to a level 4 hospital."],
        ..RULE
    },
    Rule {
        name: "trade-board-of-a-place",
        pattern: "(?<org> OrgFirst{0,2} (['board' | 'boards'] & Cap 'of' ['trade' | 'health' | 'education' | 'elections' | 'supervisors' | 'commissioners' | 'selectmen' | 'regents' | 'revenue'] & Cap | 'chamber' & Cap 'of' ['commerce' | 'deputies' | 'mines' | 'shipping' | 'agriculture'] & Cap) ('of' | 'for') 'the'? [Capital & !Function & !Stop & !RoleHead]{1,3})",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["He led the [Board of Trade of Oyrotal] for years.", "The [Chamber of Mines of South Africa] agreed."],
        no: &["He led the board of trade of the city."],
        ..RULE
    },
    Rule {
        name: "government-of-a-level",
        pattern: "(?<org> ['provincial' | 'regional' | 'municipal' | 'local' | 'city' | 'county' | 'district' | 'island' | 'devolved' | 'tribal' | 'state' | 'territorial' | 'autonomous' | 'transitional' | 'interim' | 'royal' | 'federal' | 'national'] & Capital ['government' | 'administration'] & Cap 'of' 'the'? [PlaceName | Demonym | Capital & !Function & !Stop & !OrgHeadAny & !RoleHead & !RoleTitle & !Common]{1,2})",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["The [Provincial Government of Marqol] will pay.", "The [Transitional Government of Kenya] agreed."],
        no: &["The provincial government of Marqol paid."],
        ..RULE
    },
    Rule {
        name: "government-of-a-state",
        pattern: "(?<org> [(PlaceName & !Direction | !Common & !Function & !Stop & !RoleHead & !RoleTitle & !OrgHeadAny & !Demonym) & CapShape]{1,2} ['state' | 'provincial' | 'regional' | 'county' | 'city' | 'territory' | 'district' | 'municipal'] & CapShape ['government' | 'administration'] & CapShape)",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end) && !super::super::check::capital_before(v, m.start),
        yes: &["Help of the [Kano State Government] came.", "But [Marqol Provincial Government] gave the hall."],
        no: &["The state government agreed.", "The Federal and State Government agreed."],
        ..RULE
    },
    Rule {
        name: "municipality-of-a-kind",
        pattern: "(?<org> ['rural' | 'regional' | 'resort' | 'metropolitan' | 'charter' | 'united' | 'district'] & Capital ['municipality' | 'district' | 'township' | 'county' | 'council'] & Capital 'of' 'the'? ([Capital & !Function & !Stop & !RoleHead]{1,3} ('and' [Capital & !Function & !RoleHead])?) | 'municipality' & Capital 'of' 'the' ['county' | 'district' | 'city' | 'town'] & Capital 'of' [Capital & !Function & !Stop & !RoleHead]{1,2})",
        priority: 9,
        check: |v, m| !capital_behind(v, m.end) && m.end - m.start >= 4,
        yes: &["The [Rural Municipality of Marqaz] paid for it.", "The [Municipality of the District of Oyrotal] adds $3 million."],
        no: &["The rural municipality paid for it."],
        ..RULE
    },
    Rule {
        name: "county-and-its-department",
        pattern: "(?<org> ([County & Capital] | [(City | CityX | !Common & !Function & !Stop & !Honorific & !RoleTitle & !Given) & CapShape] ['county' | 'parish'] & CapShape) [('health' | 'commissioners' | 'supervisors' | 'sheriff' | 'schools' | 'parks' | 'transit' | 'ems' | 'courts' | 'corrections' | 'freeholders' | 'elections' | 'libraries') & CapShape | RoleMod & !Noun & CapShape])",
        certainty: Certainty::Likely,
        priority: 5,
        // `Public Health` is one cell; `Marqaz County Sheriff Ann Holt` is a post.
        check: |v, m| {
            let last = v.words(m.end - 1, m.end).to_ascii_lowercase();
            let body = v.length(m.end - 1) == 1
                || ["public health", "human services", "public works", "emergency management", "social services"].contains(&last.as_str());
            body && !v.shape(m.end).is_capital() && no_role_behind(v, m) && !super::super::check::capital_before(v, m.start)
        },
        yes: &["It was paid by [Marqaz County Health] then.", "Help of [Oyrotal County Public Health] came."],
        no: &["It was paid by Marqaz County.", "He met Marqaz County Sheriff Ann Holt."],
        ..RULE
    },
    Rule {
        name: "church-in-a-country",
        pattern: "(?<org> OrgWord{0,3} ['church' | 'synod' | 'diocese' | 'province'] & Cap 'in' [(Country | CountryX | Region) & Capital | 'america' & Cap])",
        priority: 7,
        check: |v, m| !capital_behind(v, m.end) && m.end - m.start >= 4,
        yes: &["The [Evangelical Tidal Church in Kenya] agreed.", "Staff of the [Reformed Church in America] came."],
        no: &["The church in Kenya agreed.", "The Church in Kenya agreed."],
        ..RULE
    },
    Rule {
        // One of a family of schools has its town behind: `Indian Institute of Technology Oyrotal`.
        name: "listed-school-and-town",
        pattern: "(?<org> [Org & Capital & !Country & !Region & !InTitle] [(City | CityX | !Common & !Given & !Surname & !Function & !Stop & !RoleHead & !Org) & CapShape & Mid])",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            let words = v.words(m.start, m.start + 1).to_ascii_lowercase();
            let family =
                ["institute of technology", "institute of management", "institute of science", "institutes of technology"].iter().any(|w| words.ends_with(w));
            family && !v.shape(m.end).is_capital() && no_role_behind(v, m)
        },
        yes: &["She left the [Indian Institute of Technology Oyrotal] then.", "Staff of [Indian Institute of Technology Marqal] came."],
        no: &["She left UNICEF Oyrotal then."],
        ..RULE
    },
    Rule {
        name: "borough-of-a-kind",
        pattern: "(?<org> ['london' | 'royal' | 'metropolitan'] & Capital 'borough' & Capital 'of' [Capital & !Function & !Stop & !RoleHead]{1,3} ('and' [Capital & !Function & !RoleHead]{1,2})?)",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["The [London Borough of Marqaz] paid for it.", "The [Royal Borough of Oxley and Chelsport] agreed."],
        no: &["The borough of Marqaz paid for it."],
        ..RULE
    },
    Rule {
        name: "hospital-trust",
        pattern: "(?<org> [Capital & !Function & !Stop & !StopX] ([Capital & !Function & !Stop] | Poss | 'and' | 'of' | Amp | 'on' | 'the' | 'for'){0,7} ([(('nhs' & Caps) | Org & !Country) & Capital] ['foundation' & Capital]? ['trust' | 'board' & Capital]? | [OrgHead & !Noun & Caps]))",
        priority: 10,
        // `St Oxley’s and Marlow Hospitals NHS Foundation Trust`
        check: |v, m| {
            let words = v.words(m.start, m.end);
            (words.ends_with(" NHS Trust") || words.ends_with(" NHS Foundation Trust") || words.ends_with(" NHS Board")) && !words.starts_with("NHS")
        },
        yes: &["She works at [St Oxley’s and Marlow Hospitals NHS Foundation Trust] now.", "A deal with [Marlow Valley NHS Trust] ended."],
        no: &["She works at an NHS trust."],
        ..RULE
    },
    Rule {
        name: "numbered-unit-of-a-force",
        pattern: "(?<org> [NumWord | Ordinal | CapNum] [OrgWord]{0,3} ['division' | 'brigade' | 'battalion' | 'regiment' | 'squadron' | 'wing' | 'fleet' | 'army' | 'corps' | 'infantry' | 'cavalry' | 'artillery' | 'battery' | 'platoon' | 'flotilla' | 'airborne' | OrgHead & !Noun] & Cap)",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| {
            let number =
                v.lower(m.start).first().is_some_and(u8::is_ascii_digit) && [b"st", b"nd", b"rd", b"th"].iter().any(|e| v.lower(m.start).ends_with(*e));
            let force = [
                b"division".as_slice(),
                b"brigade",
                b"battalion",
                b"regiment",
                b"squadron",
                b"wing",
                b"fleet",
                b"army",
                b"corps",
                b"infantry",
                b"cavalry",
                b"artillery",
                b"battery",
                b"platoon",
                b"flotilla",
                b"airborne",
            ];
            number && force.contains(&v.last(m.end - 1)) && !capital_behind(v, m.end)
        },
        yes: &["The crew of the [101st Tidal Division] came.", "Ships of the [7th Fleet] left."],
        no: &["The 4th division came.", "The 101st Tidal Fair came."],
        ..RULE
    },
    Rule {
        name: "listed-body-for-something",
        pattern: "(?<org> [Org & Capital & !Country & !Region] ['for' | 'of'] 'the'? [TailWord & !PlaceName & !Caps]{1,4} (['of' | 'and' | 'in' | 'against' | 'to'] 'the'? [TailWord & !PlaceName & !Caps]{1,3})?)",
        priority: 6,
        check: |v, m| goes_on(v, m.start) && head_first(v, m) && !capital_behind(v, m.end),
        yes: &["Staff of [Royal Society for the Prevention of Fraud] agreed.", "Work of [Royal Society for Clean Marshes] grew."],
        no: &["UNICEF for Kenya agreed.", "He left the Royal Society for good."],
        ..RULE
    },
    Rule {
        name: "body-of-england-and-wales",
        pattern: "(?<org> OrgWord{0,2} [(OrgHeadFirst | Org & !Country) & Cap] (['of' | 'for'] 'the'? TailWord{1,3})? ['of' | 'in' | 'for'] ('england' & Cap 'and' 'wales' & Cap | 'great' & Cap 'britain' & Cap))",
        priority: 9,
        check: no_role_behind,
        yes: &["The [Institute of Chartered Welders in England and Wales] agreed.", "The [Ramblers Society of England and Wales] agreed."],
        no: &["The welders of England and Wales agreed."],
        ..RULE
    },
    Rule {
        name: "saint-of-a-town-and-head",
        pattern: "(?<org> [(City | CityX | Natural | Subdivision) & Capital] Poss [CapShape & !Function & !Stop & !RoleHead]{0,2} ['school' | 'hospital' | 'college' | 'church' | 'cathedral' | 'hospice' | 'parish' | 'academy' | 'university' | 'seminary' | 'convent' | 'abbey' | 'priory' | 'grammar' | 'primary' | 'infirmary' | OrgHead & !Noun] & CapShape)",
        priority: 8,
        // A town may be called like the saint: `St Oxley's School`.
        check: |v, m| {
            let saint = v.words(m.start, m.start + 1).to_ascii_lowercase();
            ["st ", "st. ", "saint ", "sainte "].iter().any(|s| saint.starts_with(s)) && no_role_behind(v, m)
        },
        yes: &["He was born at [St Michael's Hospital] there.", "She left [St Peter's Primary School] then."],
        no: &["He was born at Kenya's Hospital.", "St Peter's head left."],
        ..RULE
    },
    Rule {
        name: "listed-body-and-suffix",
        pattern: "(?<org> [Org & Capital & !Country & !Region & !InTitle] Comma? [CompanySuffix & Cap & !Noun]{1,3})",
        priority: 8,
        check: |v, m| no_role_behind(v, m) && one_body(v, m),
        yes: &["It was paid by [IBM Limited] then.", "Staff of [Microsoft Inc.] came."],
        no: &["UNICEF limited it."],
        ..RULE
    },
    Rule {
        name: "body-with-a-titles-word",
        pattern: "(?<org> [Honorific & CapShape & (Noun | Adjective) & Mid & !NobleWord & !'dr' & !'mr' & !'professor' & !'prof'] [CapShape & (Noun | Adjective | Gerund) & !Given & (!RoleHead | OrgHeadX) & !RoleTitle] [OrgWord & !PlaceName & !Given]{0,2} Comma? [(OrgHead | CompanySuffix) & CapShape & !OrgUnit & !InTitle & !['court' | 'department' | 'police' | 'guard' | 'office' | 'navy' | 'army' | 'senate']]{1,2})",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| head_last(v, m) && !capital_behind(v, m.end),
        yes: &["The parts came from [Pan Hemisphere Pumps, Inc.] by rail.", "He sold it to [Master Tide Partners] then."],
        no: &["He sold it to Cardinal Holt then.", "The cardinal rule partners follow."],
        ..RULE
    },
];
