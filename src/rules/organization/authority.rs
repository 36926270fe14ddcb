//! Public authorities whose names shorter rules would cut: governments and municipalities of a level, courts and commissions, divisions, forces.

use super::super::check::{capital_behind, no_role_behind};
use super::head_first;
use super::whole::public_head;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // Broadcasters by their number: `of Channel 12`, `Channel 4 said`.
        name: "numbered-channel",
        pattern: "['of' | 'on' | 'by' | 'to' | 'from' | 'with' | 'for' | 'at' | 'and' | Comma] 'the'? (?<org> ['channel' & CapShape & Mid] [Num | ['one' | 'two' | 'three' | 'four' | 'five' | 'seven' | 'nine' | 'ten'] & CapShape])",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| v.words(m.end - 1, m.end).len() <= 5 && !capital_behind(v, m.end),
        yes: &["He told Mr. Holt of [Channel 12] that it was late.", "It was shown on [Channel Four] last week."],
        no: &["The ship was in the channel 9 miles out.", "They crossed the Channel in May."],
        ..RULE
    },
    Rule {
        // `the DA’s Office`: of the district attorney, the attorney general, the prime and chief ministers.
        name: "office-by-letters",
        pattern: "(?<org> ['da' | 'ag' | 'pm' | 'cm'] & Caps Poss 'office')",
        certainty: Certainty::Likely,
        priority: 6,
        yes: &["The [DA’s Office] said so.", "Staff of the [AG's office] came."],
        no: &["The da's office opened.", "The DA and his office agreed."],
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
        name: "circuit-court-of-appeals",
        pattern: "(?<org> ('u.s.' | 'us' | 'federal')? [Ordinal | CapNum | NumWord | Num] ('circuit' & Cap ('court' & Cap 'of' ['appeals' | 'appeal'] & Cap)? | [OrgHead & Cap & !Noun] 'of' ['appeals' | 'appeal'] & Cap))",
        priority: 9,
        check: |v, m| {
            let word = v.lower(m.end - 1);
            let number = (m.start..m.end).any(|s| v.has(s, Label::Ordinal) || v.lower(s).first().is_some_and(u8::is_ascii_digit));
            let court = (m.start..m.end).any(|s| v.lower(s) == b"circuit");
            number && court && matches!(word, b"circuit" | b"appeals" | b"appeal") && !capital_behind(v, m.end)
        },
        yes: &["The brief was lost at the [9th Circuit Court of Appeals] in June.", "The [12th Circuit] agreed with him."],
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
        yes: &["She is director of the [Division of Boating Regulation] there.", "The [Branch of Tidal Policy] agreed."],
        no: &["The division of policy grew."],
        ..RULE
    },
    Rule {
        // Boards that license and judge: `Ohio Board of Pharmacy`, `Board of Barber Examiners`.
        name: "board-of-a-trade",
        pattern: "(?<org> OrgFirst{0,3} ['board' & Cap & !InTitle] 'of' ([TailWord & (Noun | Adjective | Gerund) & !PlaceName]{0,3} (['and' | Amp] [TailWord & (Noun | Adjective | Gerund)]{1,2})? ['examiners' | 'registration' | 'appeals' | 'appeal' | 'adjustment' | 'adjustments' | 'licensure' | 'licensing' | 'accountancy' | 'inquiry' | 'pardons' | 'paroles' | 'equalization' | 'nursing' | 'medicine' | 'pharmacy' | 'dentistry' | 'cosmetology' | 'psychology' | 'optometry' | 'funeral'] & Cap | ['nursing' | 'medicine' | 'pharmacy' | 'dentistry' | 'cosmetology' | 'psychology' | 'optometry' | 'investment' | 'elections'] & Cap 'and' [TailWord & (Noun | Adjective | Gerund)]{1,2}))",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["He chairs the [Ohio Board of Pharmacy] there.", "She was named to the [Board of Barber Examiners] then.", "The [Board of Zoning Appeals] met."],
        no: &["The board of appeals met.", "The Board of Trustees met."],
        ..RULE
    },
    Rule {
        name: "trade-board-of-a-place",
        pattern: "(?<org> OrgFirst{0,2} (['board' | 'boards'] & Cap 'of' ['trade' | 'health' | 'education' | 'elections' | 'supervisors' | 'commissioners' | 'selectmen' | 'revenue'] & Cap | 'chamber' & Cap 'of' ['commerce' | 'deputies' | 'mines' | 'shipping' | 'agriculture'] & Cap) ('of' | 'for') 'the'? [Capital & !Function & !Stop & !RoleHead]{1,3})",
        priority: 8,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["He led the [Board of Trade of Oyrotal] for years.", "The [Chamber of Mines of South Africa] agreed."],
        no: &["He led the board of trade of the city."],
        ..RULE
    },
    Rule {
        name: "government-of-a-level",
        pattern: "(?<org> ['provincial' | 'regional' | 'municipal' | 'local' | 'city' | 'county' | 'district' | 'island' | 'devolved' | 'tribal' | 'state' | 'territorial' | 'autonomous' | 'transitional' | 'interim' | 'royal' | 'federal' | 'national'] & Capital ['government' | 'administration'] & Cap 'of' 'the'? [PlaceName | Demonym | Capital & !Function & !Stop & !OrgHeadAny & !RoleHead & !RoleTitle & !Common]{1,2} ['district' | 'province' | 'county' | 'region' | 'municipality' | 'state' | 'city' & Cap]?)",
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
        name: "agency-under-a-president",
        pattern: "(?<org> OrgFirst OrgWord{0,4} [(OrgHead | OrgHeadFirst) & Cap] ((['of' | 'on' | 'for'] & Lower) 'the'? TailWord{1,4} ('and' TailWord{1,2})?)? 'under' & Lower 'the' ['president' | 'cabinet' | 'government' | 'ministry' | 'council'] & Cap ('of' 'the'? [Capital & !Function]{1,3} ('of' 'the'? [Capital & !Function]{1,3})?)?)",
        priority: 9,
        check: |v, m| !capital_behind(v, m.end),
        yes: &[
            "Kits for the [Fraud Control Agency under the President of the Republic of Uzbekistan] came.",
            "The [Tidal Agency under the Cabinet of Ministers] met.",
        ],
        no: &["The agency under the President of Kenya met."],
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
];
