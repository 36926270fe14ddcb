//! Names that shorter rules would cut: with a head inside, a place or a number, `and the`, `into`, a saint, a title's word in front.

use super::super::check::{capital_before, capital_behind, no_role_behind, one_body};
use super::{head_first, head_last};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::text::class::Class;
use crate::text::token::Shape;

/// What public bodies are called by that stand before their name's `and`: `Equality and Human Rights Commission`.
pub(super) fn public_head(v: &View<'_, '_>, step: u32) -> bool {
    let words = v.words(step, step + 1).to_ascii_lowercase();
    let last = words.rsplit(' ').next().unwrap_or_default();
    words.contains(' ') && Class::PublicHead.holds(last.as_bytes())
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
        name: "equality-and-listed-commission",
        pattern: "'the' (?<org> [CapShape & Mid & Noun & !Org & !OrgX & !OrgHeadAny & !PlaceName & !RoleHead & !Given & !OtherHeadAny] ['and' | Amp] [Org & Capital & !Country & !Region])",
        priority: 7,
        check: |v, m| public_head(v, m.end - 1) && !capital_behind(v, m.end) && no_role_behind(v, m),
        yes: &["The brief went to the [Diversity and Human Rights Commission] then.", "He left the [Diversity & Human Rights Commission] in May."],
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
        yes: &["The [Timber Crops Research and Innovation Center] will rise.", "The state's [Gas and Water Authority] paid."],
        no: &["Kenya and Water Authority staff met.", "The power and water authority paid."],
        ..RULE
    },
    Rule {
        name: "board-of-country",
        pattern: "(?<org> [Country & Capital & !Common] [OrgWord & (Noun | Adjective | Gerund) & !OrgHeadSure & !Org & !Given]{1,3} ['board' & Cap])",
        priority: 7,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["The [Kenya Dairy Board] paid.", "Then [Ghana Grain Board] officers came."],
        no: &["In Kenya dairy boards paid.", "The Kenya board met."],
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
        pattern: "(?<org> OrgWord{0,3} ['foundation' | 'centre' | 'center' | 'institute' | 'association' | 'society' | 'alliance' | 'coalition' | 'fund' | 'trust' | 'campaign' | 'council' | 'network' | 'office' | 'commission' | 'committee' | 'ministry' | 'department' | 'bureau' | 'federation' | 'confederation' | 'union' | 'league' | 'congress' | 'forum'] & Cap ['of' | 'for' | 'on'] 'the'? [TailWord & !PlaceName & !Given]{1,3} Poss [TailWord & (Noun | Adjective) | OrgHeadPlural & Cap]{1,3} ('and' [TailWord & (Noun | Adjective)]{1,3})?)",
        priority: 8,
        // `Ministry of Transport’s Boat Department`: a ministry is for many, and what is behind one is its own.
        check: |v, m| {
            let ministry =
                (m.start..m.end).find(|s| v.has(*s, Label::OrgHead)).is_some_and(|s| matches!(v.lower(s), b"ministry" | b"department" | b"bureau" | b"office"));
            let poss = (m.start..m.end).find(|s| v.shape(*s) == Shape::Poss).unwrap_or(m.end);
            let many = v.lower(poss - 1).ends_with(b"s") || v.lower(poss - 1).ends_with(b"en") || v.lower(poss - 1) == b"people";
            let head = v.shape(m.end).is_capital() && v.has(m.end, Label::OrgHead) || v.has(m.end - 1, Label::OrgHead);
            // `the Alliance for Health's Director of Nursing`: somebody's post.
            let of_one = |s: u32| v.has(s, Label::RoleHead) && !v.last(s).ends_with(b"s");
            no_role_behind(v, m) && !capital_behind(v, m.end) && !(ministry && (!many || head)) && !m.end.checked_sub(1).is_some_and(of_one)
        },
        yes: &["He will chair the [Foundation for Tomorrow's Bridges] then.", "The [Alliance for Sailors' Bread and Wages] met."],
        no: &["The foundation for the king's men is old.", "The Ministry of Transport's Boat Department met."],
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
        no: &["The migrant sailors’ centre paid.", "The Premier's Office paid."],
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
        name: "conference-of-office-holders",
        pattern: "(?<org> [OrgWord & !OrgHeadSure]{0,3} ['conference' | 'assembly' | 'convention'] & Cap 'of' 'the'? [OrgWord]{0,3} [(Trades | RoleHead & !Noun | 'justices' | 'mayors') & Cap] (['and' | Amp] [OrgWord & Noun]{1,2})? ('of' 'the'? [Capital & !Function]{1,3} ('and' [Capital & !Function]{1,2})?)?)",
        priority: 8,
        check: |v, m| {
            let several = (m.start..m.end).any(|s| matches!(v.last(s), b"general" | b"justices") || v.has(s, Label::RoleHead) && v.last(s).ends_with(b"s"));
            several && !capital_behind(v, m.end) && !v.has(m.start, Label::Ordinal)
        },
        yes: &["He is on the executive committee of the [Conference of Eastern Attorneys General] now.", "The [Standing Conference of Rectors of Kenya] met."],
        no: &["A conference of mayors met."],
        ..RULE
    },
    Rule {
        name: "unit-of-a-body",
        pattern: "(?<org> [OrgFirst & !Org & !RoleHead] [OrgWord & !OrgHeadSure]{0,3} ['department' | 'division' | 'section' | 'unit' | 'branch' | 'bureau'] & CapShape) 'of' 'the'? (?<org> [OrgFirst & Mid & !PlaceName & !Common & !Demonym & !RoleMod & !Given] [OrgWord]{1,3} | [OrgFirst & Mid] [OrgWord]{0,3} ['university' | 'college' | 'hospital' | 'institute' | 'polytechnic' | 'academy' | 'agency' | 'corporation' | 'bank' ] & CapShape)",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| {
            let behind = !capital_behind(v, m.end) && !matches!(v.lower(m.end), b"of" | b"and" | b"for" | b"&");
            behind && v.slot(m, "org").is_some_and(|(a, b)| b >= a + 2 && !capital_before(v, a)) && !v.has(m.end - 1, Label::PlaceHead)
        },
        yes: &["He leads the [Asia Infrastructure Department] of [Maruqa Power] there.", "The [Marine Pumps Division] of [Oyrota Industries] grew."],
        no: &["The Department of Maruqa Power grew.", "The Harbor Department of Kenya grew."],
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
        // `Tern Maritime Group`: two heads one behind the other are a company's, whatever its first word is.
        name: "group-of-a-trade",
        pattern: "(?<org> [OrgFirst & CapShape & Mid & !InTitle & !RoleMod & !RoleHead & !Demonym & !Org] [OrgWord & !Org & !OrgHeadAny]{0,1} [OrgHeadAny & CapShape & !RoleHead & !OrgUnit & !Gerund] ['group' | 'holdings' | 'partners'] & CapShape)",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| {
            let led = m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"our" | b"its" | b"their" | b"the" | b"a" | b"an" | b"new" | b"your"));
            !led && head_last(v, m) && !capital_behind(v, m.end) && !super::super::check::capital_before(v, m.start)
        },
        yes: &["They joined with [Tern Maritime Group] then.", "It was sold to [Lantern Energy Partners] for cash."],
        no: &["Our Ocean Energy Group met.", "They joined the group."],
        ..RULE
    },
    Rule {
        name: "subsidiary-by-name",
        pattern: "['subsidiary' | 'affiliate' | 'parent' | 'unit' | 'arm' | 'sister' | 'brand'] & Lower ['company' & Lower]? Comma? (?<org> [Capital & Mid & !InTitle & !Function & !Stop & !Honorific & !RoleTitle & !RoleHead & !TimeWord & !Demonym & !Country] [OrgWord & !RoleHead & !OtherHeadAny]{1,3}) [Comma | FullStop | Semi | Close | Para | Open | 'and' | 'in' | 'to' | 'for' | 'on' | 'is' | 'was' | 'has' | 'will' | 'which' | 'at' | 'said' | Verb & Lower]",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| {
            v.slot(m, "org").is_some_and(|(a, b)| {
                let name = v.has(a, Label::Given) && (v.has(b - 1, Label::Surname) || v.has(b - 1, Label::SurnameX)) && b == a + 2;
                !name && !v.has(a, Label::Org) || v.has(b - 1, Label::OrgHeadX)
            })
        },
        yes: &["It bought it through its subsidiary [Plexo Marine] in May.", "A deal of its parent, [Oxley Freight Lines], failed."],
        no: &["Its subsidiary in Kenya grew.", "The parent Ann Holt, said so."],
        ..RULE
    },
    Rule {
        name: "university-of-a-field",
        pattern: "(?<org> [(OrgFirst | Caps & Capital & !Function & !Org) & !OrgHeadSure & !RoleHead & !RoleTitle & !OtherHeadAny & !OrgUnit]{1,3} ['university' | 'institute' | 'institutes'] & Cap 'of' ['technology' | 'science' | 'sciences' | 'engineering' | 'education' | 'agriculture' | 'medicine' | 'arts' | 'applied' | 'economics' | 'management' | 'health' | 'law' | 'business' | 'fine'] & Cap [TailWord & (Noun | Adjective)]{0,2} (['and' | Amp] [TailWord & (Noun | Adjective)]{1,3})?)",
        priority: 7,
        check: |v, m| no_role_behind(v, m) && !super::super::check::capital_before(v, m.start),
        yes: &["The Council of [Umzeni University of Technology] met.", "A deal with [ZNU University of Engineering and Technology] ended."],
        no: &["The University of Technology met."],
        ..RULE
    },
    Rule {
        name: "fund-and-its-number",
        pattern: "(?<org> [OrgFirst & !Org] [OrgWord | Amp]{0,4} ['fund' | 'partners' | 'ventures' | 'capital' | 'opportunities' | 'investors' | 'equity'] & Cap [Caps | Initial | Num])",
        priority: 6,
        check: |v, m| {
            let number = v.lower(m.end - 1);
            matches!(number, b"i" | b"ii" | b"iii" | b"iv" | b"v" | b"vi" | b"vii" | b"viii" | b"ix" | b"x" | b"1" | b"2" | b"3" | b"4" | b"5")
                && m.end - m.start >= 3
                && !v.shape(m.end).is_capital()
        },
        yes: &["It was sold to [Marqaz Growth Fund II] then.", "A stake of [Oxley Capital IV] grew."],
        no: &["It was sold to the fund.", "Oxley Fund X-rays were sold."],
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
        name: "hospital-trust",
        pattern: "(?<org> [Capital & !Function & !Stop & !StopX & !RoleHead & !RoleTitle & !RoleMod] ([Capital & !Function & !Stop & !RoleHead & !RoleTitle] | Poss | 'and' | 'of' | Amp | 'on' | 'the' | 'for'){0,7} ([(('nhs' & Caps) | Org & !Country) & Capital] ['foundation' & Capital]? ['trust' | 'board' & Capital]? | [OrgHead & !Noun & Caps]))",
        priority: 10,
        // `St Oxley’s and Marlow Hospitals NHS Foundation Trust`
        check: |v, m| {
            let words = v.words(m.start, m.end);
            (words.ends_with(" NHS Trust") || words.ends_with(" NHS Foundation Trust") || words.ends_with(" NHS Board")) && !words.starts_with("NHS")
        },
        yes: &["She works at [St Oxley’s and Marlow Hospitals NHS Foundation Trust] now.", "Ann Roe, Head of [Oxley Care NHS Trust], left."],
        no: &["She works at an NHS trust."],
        ..RULE
    },
    Rule {
        name: "listed-body-for-something",
        pattern: "(?<org> [Given & CapShape & Mid]? [Org & Capital & !Country & !Region] ['for' | 'of'] 'the'? [TailWord & !PlaceName & !Caps]{1,4} (['of' | 'and' | 'in' | 'against' | 'to'] 'the'? [TailWord & !PlaceName & !Caps]{1,3})?)",
        priority: 6,
        check: |v, m| goes_on(v, m.start + u32::from(!v.has(m.start, Label::Org))) && head_first(v, m) && !capital_behind(v, m.end),
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
    Rule {
        // The body's name ends where the post of whoever follows begins.
        name: "body-before-a-post",
        pattern: "(?<org> [OrgHeadFirst & !'office'] ['of' | 'for'] 'the'? [TailWord & !RoleHead]{1,4} (['and' | Amp] [TailWord & !RoleHead]{1,2})?) [('vice' | 'deputy' | 'assistant' | 'associate' | 'senior' | 'executive' | 'acting' | 'former' | 'interim' | 'chief' | 'managing' | 'program' | 'programme' | 'regional') & AnyCap]{0,2} [RoleHead & AnyCap & !OrgHead] (['of' | 'for'] [AnyCap & !PlaceName])?",
        priority: 7,
        // `Association for School Principals of Oxley`: of several.
        check: |v, m| {
            let linked = matches!(v.lower(m.end - 2), b"of" | b"for");
            let post = if linked { m.end - 3 } else { m.end - 1 };
            let told = linked || [" for ", " of "].iter().any(|w| v.words(post, post + 1).contains(w));
            told && !capital_before(v, m.start) && !v.last(post).ends_with(b"s")
        },
        yes: &[
            "But [University of Oxley] Dean of Engineering Ann Holt left.",
            "But [Institute for Tidal Research] Curator of Prints Ann Holt left.",
            "But [Museum of Oxley] Curator of Prints Ann Holt left.",
        ],
        no: &["The Association of School Principals of Oxley met.", "The University of Oxley met."],
        ..RULE
    },
];
