//! Organizations that their own words prove: a head with its words, a legal suffix, a listed name.

use super::check::{alone, capital_behind, no_role_behind, one_body, own_possessive};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

fn head_last(v: &View<'_, '_>, m: &Match) -> bool {
    no_role_behind(v, m) && one_body(v, m) && own_possessive(v, m) && !a_common_noun(v, m)
}

/// `a Tasting Studio`: ordinary words behind `a` are no name.
fn a_common_noun(v: &View<'_, '_>, m: &Match) -> bool {
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::Gerund.bit() | Label::Function.bit();
    let ordinary = (m.start..m.end).all(|s| v.labels(s) & common != 0 || v.has(s, Label::OrgHead));
    let mut at = m.start;
    while at > 0
        && m.start - at < 4
        && v.shape(at - 1) == Shape::Lower
        && (v.has(at - 1, Label::Adjective) || v.has(at - 1, Label::Adverb))
        && !v.has(at - 1, Label::Function)
    {
        at -= 1;
    }
    let article = at > 0 && matches!(v.lower(at - 1), b"a" | b"an");
    ordinary && article
}

/// A listed name by itself: not the first word of a longer unlisted one (`Ford Foundation` is found by its head).
fn listed(v: &View<'_, '_>, m: &Match) -> bool {
    let short = m.end == m.start + 1 && v.steps.get(m.start as usize).is_some_and(|s| s.end - s.first == 1);
    !short || v.shape(m.start) == Shape::Caps || alone(v, m) || v.shape(m.end) == Shape::Open
}

/// In a line of capitalised words, only a name of several words or an acronym in a line that is not all capitals.
fn listed_in_title(v: &View<'_, '_>, m: &Match) -> bool {
    let tokens = v.tokens(m.start, m.end);
    tokens.1 - tokens.0 > 1 || v.doc.word(tokens.0 as usize).len() >= 3
}

/// The words of a head-first name do not run into a second thing: `Department of Health and John Smith`.
fn head_first(v: &View<'_, '_>, m: &Match) -> bool {
    if !no_role_behind(v, m) {
        return false;
    }
    let bad_and = (m.start..m.end.saturating_sub(1)).any(|s| {
        v.lower(s) == b"and"
            && (v.has(s + 1, Label::Given) && v.has(s + 2, Label::Surname)
                || v.has(s + 1, Label::Country)
                || v.has(s + 1, Label::Honorific)
                || v.has(s + 1, Label::Org))
    });
    !bad_and
}

fn not_before_capital(v: &View<'_, '_>, m: &Match) -> bool {
    !v.shape(m.end).is_capital() && v.shape(m.end) != Shape::Hyphen
}

fn weak_head(v: &View<'_, '_>, m: &Match) -> bool {
    // One word at least that is no ordinary word, or a place, or capitals.
    let odd = |s: u32| {
        let l = v.labels(s);
        let common = Label::Noun.bit()
            | Label::Verb.bit()
            | Label::Adjective.bit()
            | Label::Adverb.bit()
            | Label::Function.bit()
            | Label::Gerund.bit()
            | Label::Demonym.bit();
        l & common == 0 && v.shape(s).is_capital()
    };
    head_last(v, m) && odd(m.start)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "listed-body",
        pattern: "(?<org> Org & Capital & !Region & !RoleHead)",
        priority: 2,
        check: listed,
        yes: &["He praised [UNICEF] for it.", "The [World Health Organization] met."],
        no: &["The unesco were late.", "The Microsoft Hill Road was closed."],
        ..RULE
    },
    Rule {
        name: "listed-body-in-title",
        pattern: "(?<org> Org & AnyCap & InTitle & !Region)",
        check: listed_in_title,
        yes: &["[World Health Organization] Opens New Office", "[UNICEF] Calls For More Vaccines Now\n\nText follows here."],
        no: &["Who Will Pay For This Work Now"],
        ..RULE
    },
    Rule {
        name: "body-by-last-head",
        pattern: "(?<org> OrgFirst OrgWord{0,5} OrgHead CompanySuffix?)",
        priority: 4,
        check: |v, m| head_last(v, m) && !(m.end - m.start == 1 || v.has(m.start, Label::OrgUnit)),
        yes: &["She joined the [Oak Hill Foundation] in May.", "A grant to [Northgate University] was made.", "Officers of the [Harbor Watch Police] came."],
        no: &["The foundation was laid.", "The Foundation was laid."],
        ..RULE
    },
    Rule {
        name: "head-of-several-words",
        pattern: "(?<org> [OrgHead & Cap & !Org])",
        priority: 1,
        check: |v, m| {
            v.steps.get(m.start as usize).is_some_and(|s| s.end - s.first >= 2)
                && alone(v, m)
                && no_role_behind(v, m)
                && !v.has(m.start, Label::OrgUnit)
                && !v.words(m.start, m.end).ends_with("Affairs")
        },
        certainty: Certainty::Likely,
        yes: &["The [Border Troops] came.", "He rang the [Fire Department] then."],
        no: &["The Foundation came.", "The fire department came."],
        ..RULE
    },
    Rule {
        name: "body-with-and-by-last-head",
        pattern: "(?<org> OrgFirst OrgWord{0,3} ['and' | Amp] OrgWord{1,4} OrgHead)",
        priority: 5,
        check: head_last,
        yes: &["The [Tax and Duty Administration] agreed.", "The [Fish and Timber Authority] met.", "Both [Hill & Marsh Foundation] and others paid."],
        no: &["Kenya and Northgate University agreed.", "Oxford and cambridge met."],
        ..RULE
    },
    Rule {
        name: "body-with-list-by-last-head",
        pattern: "['the' | Poss] (?<org> OrgFirst (Comma OrgWord{1,2}){1,3} Comma? ['and' | Amp] OrgWord{1,3} [OrgHead | 'division' | 'unit' | 'section'] & Cap)",
        priority: 7,
        check: no_role_behind,
        yes: &["Head of the [Culture, Tourism, and Trade Division] then.", "He runs the [Fish, Game and Parks Authority] now."],
        no: &["He met the culture, tourism and trade division."],
        ..RULE
    },
    Rule {
        name: "body-and-its-parent",
        pattern: "(?<org> [OrgFirst | OrgHead & Cap & !OrgUnit] [OrgWord]{0,4} OrgHead?) 'of' 'the' (?<org> OrgFirst OrgWord{0,4} OrgHeadAny)",
        priority: 8,
        check: |v, m| {
            no_role_behind(v, m)
                && v.slot(m, "org").is_some_and(|(a, b)| {
                    let (first, end) = v.tokens(a, b);
                    end - first >= 2 && (v.has(b - 1, Label::OrgHead) || v.has(b - 1, Label::OrgHeadX)) && !v.has(a, Label::OrgUnit)
                })
        },
        yes: &["The [Border Troops] of the [State Security Service] came.", "The [Harbor Inspection Office] of the [Oak Hill Port Authority] came."],
        no: &["The office of the Oak Hill Port Authority came.", "The Office of the Oak Hill Port Authority came."],
        ..RULE
    },
    Rule {
        name: "listed-body-and-unit",
        pattern: "(?<org> [Org & Capital & !Country] OrgWord{0,3} [(OrgHead | OrgHeadX) & !OtherHead] & Cap ('for' 'the'? TailWord{1,3})?)",
        priority: 5,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["Ask the [UNICEF Regional Office] about it.", "The [UNHCR Field Unit] came."],
        no: &["Ask UNICEF about it."],
        ..RULE
    },
    Rule {
        name: "listed-body-in-a-country",
        pattern: "(?<org> [Org & Capital & !Country & !Region] [Country | CountryX | Subdivision | BigCity] & Cap)",
        priority: 5,
        check: |v, m| no_role_behind(v, m) && !v.shape(m.end).is_capital(),
        yes: &["Staff of [UNICEF Kenya] came.", "The work of [World Vision Haiti] goes on."],
        no: &["UNICEF, Kenya and others."],
        ..RULE
    },
    Rule {
        name: "unit-with-weak-head",
        pattern: "['the' | 'its' | 'our' | Poss] (?<org> [OrgFirst & !Org & !PlaceName] [OrgWord | Amp | 'and']{1,5} ['unit' | 'division' | 'section' | 'branch' | 'service' | 'services' | 'directorate' | 'taskforce' | 'group' | 'team' | 'portfolio'] & Cap)",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| no_role_behind(v, m) && !matches!(v.lower(m.end.saturating_sub(2)), b"and"),
        yes: &["Head of the [Small Boats and Harbors Section] at it.", "He runs the [Digital Archive Unit] now."],
        no: &["Head of the section at it.", "The Unit came."],
        ..RULE
    },
    Rule {
        name: "board-of-a-kind",
        pattern: "(?<org> OrgFirst OrgWord{0,3} ['board' | 'council'] & Cap 'of' ['supervisors' | 'education' | 'trade' | 'regents' | 'governors' | 'commissioners' | 'elections' | 'health' | 'review' | 'investment'] & Cap)",
        priority: 6,
        yes: &["The [Oxley Board of Regents] met.", "The [Saskatchewan Board of Education] met."],
        no: &["The Board of Directors met."],
        ..RULE
    },
    Rule {
        name: "people-of-a-place",
        pattern: "(?<org> OrgFirst OrgWord{0,3} ['band' | 'nation' | 'tribe' | 'circle' | 'community' | 'confederacy' | 'order' | 'sisters' | 'brothers' | 'knights' | 'friends'] & Cap 'of' 'the'? [OrgWord & !OrgHeadSure]{1,4})",
        certainty: Certainty::Likely,
        priority: 4,
        check: no_role_behind,
        yes: &["The [Red Marsh Band of Oxley Lake] met.", "The [Celtic Circle of North America] met."],
        no: &["The band of brothers met."],
        ..RULE
    },
    Rule {
        name: "body-with-of-before-last-head",
        pattern: "['the' | 'at' | 'from' | 'with'] & Lower (?<org> [OrgFirst & !RoleHead & !RoleTitle & !RoleMod & !OrgHeadSure & !PlaceName & !Given & !OtherHeadAny & !Demonym & !OrgUnit] 'of' OrgWord{1,2} OrgHead)",
        certainty: Certainty::Likely,
        priority: 5,
        check: no_role_behind,
        yes: &["Help for the [Seeds of Hope Foundation] came.", "She is with [Voices of Change Alliance] now."],
        no: &["The Director of Change Foundation left."],
        ..RULE
    },
    Rule {
        name: "university-and-its-school",
        pattern: "(?<org> ['university' | 'college'] & Cap 'of' 'the'? [TailWord]{1,3} ['school' | 'college' | 'press' | 'faculty' | 'hospital' | 'hospitals' | 'medical'] & Cap ('of' TailWord{1,3} (['and' | Amp] TailWord{1,2})? | 'center' | 'centre' | 'school')?)",
        priority: 9,
        yes: &["She left the [University of Ohio School of Medicine] then.", "It is out at [University of Oxley Press] now."],
        no: &["The University of Oxley is old."],
        ..RULE
    },
    Rule {
        name: "institute-of-technology-in-city",
        pattern: "(?<org> ['university' | 'institute' | 'college'] & Cap 'of' [TailWord & !PlaceName]{1,2} Comma [City | CityX | Subdivision | SubdivisionX])",
        priority: 8,
        yes: &["President of the [Institute of Technology, Sligo], then.", "He left the [University of Technology, Sydney] then."],
        no: &["President of the Institute of Technology, who left."],
        ..RULE
    },
    Rule {
        name: "body-of-one-head",
        pattern: "(?<org> (OrgFirst [OrgWord & !OrgHeadSure]{0,3})? OrgHeadFirst 'of' 'the'? [OrgHeadSure & Cap & !OrgHeadPlural])",
        priority: 6,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end) && !matches!(v.lower(m.end), b"of" | b"for" | b"and"),
        yes: &["The [Department of Treasury] paid.", "The [School of Government] opened."],
        no: &["The Department of the Ministry of Health paid."],
        ..RULE
    },
    Rule {
        name: "royal-college-with-and",
        pattern: "(?<org> OrgFirst OrgWord{0,3} 'and' OrgWord{1,3} OrgHeadFirst 'of' 'the'? [TailWord | OrgHeadPlural & Cap]{1,4})",
        priority: 7,
        check: |v, m| no_role_behind(v, m) && !v.has(m.start, Label::OrgHead),
        yes: &["The [Royal Tongan and Samoan College of Surgeons] met.", "The [Plumbers and Welders Guild College of Crafts] met."],
        no: &["Plumbers and the College of Surgeons met."],
        ..RULE
    },
    Rule {
        name: "region-that-acts",
        pattern: "(?<org> [Region & Org]) ([Verb & Lower] | Hyphen)",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| {
            v.shape(m.end - 1) == Shape::Hyphen && v.lower(m.end) == b"funded"
                || matches!(
                    v.lower(m.end - 1),
                    b"has"
                        | b"have"
                        | b"will"
                        | b"funds"
                        | b"funded"
                        | b"said"
                        | b"says"
                        | b"supports"
                        | b"supported"
                        | b"provides"
                        | b"provided"
                        | b"is"
                        | b"adopted"
                        | b"signed"
                        | b"announced"
                )
        },
        yes: &["The [European Union] funds it.", "The [EU] has paid for it."],
        no: &["Trade with the EU grew."],
        ..RULE
    },
    Rule {
        name: "wire-between-dashes",
        pattern: "[Dash | Slash | Open] (?<org> [Capital | AnyCap & InTitle]{1,3}) [Dash | Slash | Close] (Dash | Hyphen | DATE)?",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| {
            v.slot(m, "org").is_some_and(|(a, _)| {
                v.lower(a).starts_with(b"news")
                    || v.lower(a).ends_with(b"newswire")
                    || v.lower(a).ends_with(b"wire")
                    || v.has(a, Label::Media)
                    || v.kind(m.end - 1) == Some(crate::tape::atom::Kind::Date) && v.shape(m.start) == Shape::Slash
            })
        },
        yes: &["Oak Hill --[News Planet]-- The plant opened.", "TULSA, Okla. - ([PressWire]) - The plant opened."],
        no: &["Oak Hill - (Harbor) - it opened."],
        ..RULE
    },
    Rule {
        name: "body-with-own-possessive",
        pattern: "(?<org> [OrgWord & !CompanySuffix] OrgWord{0,2} Poss OrgWord{0,4} OrgHead (['of' | 'for'] 'the'? TailWord{1,4})?)",
        priority: 6,
        check: head_last,
        yes: &["The [Harbor Inspector’s Office] opened a case.", "She studied at [Smeaton's College] there.", "The [Widows' Foundation] grew."],
        no: &["Chile's Senate voted.", "The king's college"],
        ..RULE
    },
    Rule {
        name: "body-by-first-head",
        pattern: "(?<org> (OrgFirst [OrgWord & !OrgHeadSure]{0,4})? OrgHeadFirst Joint 'the'? (OrgHeadSure? TailWord){1,6} ((Comma TailWord{1,3}){1,3} Comma? 'and' TailWord{1,4} | (['and' | Amp] [TailWord & !GivenSure]{1,5}){1,2})? ((['of' | 'for' | 'against'] 'the'?) TailWord{1,5} ('and' TailWord{1,3})?)?)",
        priority: 6,
        check: head_first,
        yes: &[
            "The [Ministry of Internal Affairs] replied.",
            "The [Bureau of Land and Water Affairs] moved.",
            "The [Ministry of Trade of the Republic of Uzbekistan] met.",
            "The [National Commission for Combating Fraud and Waste] met.",
            "The [Department of Fish, Timber and Sport] paid.",
        ],
        no: &["The ministry of health is near.", "He is head of the Acme."],
        ..RULE
    },
    Rule {
        name: "ministry-of-this-and-the-that",
        pattern: "(?<org> [OrgWord & !OrgHeadSure]{0,3} ['ministry' | 'department' | 'committee' | 'commission'] & Cap ['of' | 'for' | 'on'] 'the'? TailWord{1,4} 'and' 'the' TailWord{1,2})",
        priority: 7,
        check: head_first,
        yes: &["The [Ministry of Timber and the Environment] met.", "The [Department of Water and the Arts] paid."],
        no: &["The ministry of timber and the environment met."],
        ..RULE
    },
    Rule {
        name: "body-with-in-tail",
        pattern: "(?<org> (OrgFirst [OrgWord & !OrgHeadSure]{0,3})? OrgHeadFirst Joint 'the'? TailWord{1,4} (['against' | 'on' | 'for'] TailWord{1,3})? 'in' [TailWord & !PlaceName]{1,3} ('and' TailWord{1,3})?)",
        priority: 7,
        check: head_first,
        yes: &[
            "The [Observatory on Trafficking in Persons] reported.",
            "The [Commission on Trafficking in Persons and Forced Labor] met.",
            "The [Institute for Training in Health] opened.",
        ],
        no: &["The Ministry of Health in Kenya agreed to Send."],
        ..RULE
    },
    Rule {
        name: "body-with-lower-tail",
        pattern: "(?<org> (OrgFirst [OrgWord & !OrgHeadSure]{0,3})? OrgHeadFirst ['on' | 'for' | 'against'] (Gerund & Lower) [(Noun | Adjective) & Lower & !Function]{1,3} (['in' | 'of' | 'and'] [Noun & Lower & !Function]){0,2})",
        priority: 5,
        check: head_first,
        yes: &["Secretary of the [Sub-Commission on countering trafficking in persons].", "The [National Committee on preventing fraud] met."],
        no: &["The committee on countering fraud met.", "A Council on the run."],
        ..RULE
    },
    Rule {
        name: "listed-body-of-a-country",
        pattern: "(?<org> [Org & Cap] 'of' 'the'? Country)",
        priority: 7,
        yes: &["The [Supreme Court of Kenya] met.", "The [Ministry of Justice of the Republic of Uzbekistan] met."],
        no: &["The court of Kenya met."],
        ..RULE
    },
    Rule {
        name: "listed-mission-in-a-place",
        pattern: "(?<org> [Org & Cap] ['in' | 'to'] 'the'? [PlaceName | Org])",
        priority: 8,
        check: |v, m| v.words(m.start, m.start + 1).ends_with("Embassy"),
        yes: &["The [U.S. Embassy in Uzbekistan] helped.", "The [US Embassy in Nairobi] helped."],
        no: &["UNICEF in Nairobi helped."],
        ..RULE
    },
    Rule {
        name: "mission-in-a-place",
        pattern: "(?<org> [OrgWord & !OrgHeadSure]{0,3} ['embassy' | 'consulate' | 'mission' | 'delegation' | 'office' | 'embassies'] & Cap ('of' 'the'? PlaceName)? ['in' | 'to'] 'the'? [PlaceName | Org])",
        priority: 8,
        yes: &["The [Belarusian Consulate in Uzbekistan] helped.", "The [Embassy of France in Tashkent] opened."],
        no: &["The embassy in Uzbekistan is closed.", "An office in Kenya closed."],
        ..RULE
    },
    Rule {
        name: "state-university-in-city",
        pattern: "(?<org> 'university' & Cap 'of' Subdivision [Comma | 'at' | Hyphen | Dash] [City | CityX])",
        priority: 9,
        yes: &["Staff of the [University of Montana, Missoula] came.", "He left the [University of Ohio at Dayton] then."],
        no: &["The University of Oslo, Bergen and Trondheim."],
        ..RULE
    },
    Rule {
        name: "government-of-a-place",
        pattern: "(?<org> ['government' | 'govt'] & AnyCap 'of' 'the'? [PlaceName | Demonym]{1,2})",
        priority: 7,
        yes: &["The [Government of Kenya] and others.", "The [Government of the Republic of Uzbekistan] paid."],
        no: &["The government of Kenya paid."],
        ..RULE
    },
    Rule {
        name: "government-by-nationality",
        pattern: "(?<org> [Demonym | PlaceName & Capital | 'federal' | 'provincial' | 'national' & Cap | 'state' & Cap] ['government' & !InTitle])",
        priority: 5,
        check: not_before_capital,
        yes: &["The [Chilean government] paid.", "The [Saskatchewan Government] paid.", "The [provincial government] agreed."],
        no: &["The government paid.", "Good government matters."],
        ..RULE
    },
    Rule {
        name: "the-bare-body",
        pattern: "'the' (?<org> ['government' | 'army' | 'navy' | 'administration' | 'opposition' | 'police' | 'parliament' | 'cabinet' | 'senate' | 'commonwealth' | 'congress' | 'treasury' | 'crown'] & CapShape & Mid)",
        certainty: Certainty::Likely,
        priority: 1,
        check: not_before_capital,
        yes: &["But the [Government] said no.", "A vote in the [Senate] failed."],
        no: &["But the government said no.", "The Senate Road was closed."],
        ..RULE
    },
    Rule {
        name: "government-that-acts",
        pattern: "(?<org> ['government' | 'parliament' | 'congress' | 'cabinet'] & CapShape & (Start | InTitle)) (Poss | [Verb & !Noun] | ['continues' | 'plans' | 'moves' | 'backs'])",
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["[Government] continues to spend.", "[Congress] failed to act."],
        no: &["Government spending grew."],
        ..RULE
    },
    Rule {
        name: "bare-legislature",
        pattern: "['in' | 'to' | 'by' | 'urged' | 'from' | 'and' | 'before'] (?<org> ['congress' | 'parliament' | 'cabinet'] & CapShape & Mid)",
        certainty: Certainty::Likely,
        priority: 1,
        check: not_before_capital,
        yes: &["A vote in [Congress] failed.", "The bill went to [Parliament] then."],
        no: &["A seat in parliament."],
        ..RULE
    },
    Rule {
        name: "company-by-suffix",
        pattern: "(?<org> OrgFirst (OrgWord | Amp | Initial | Slash){0,5} (['and' | 'of'] OrgWord{1,2})? Comma? [CompanySuffix & Cap]{1,2})",
        priority: 7,
        check: one_body,
        yes: &["He sold [Brightwater Robotics Inc.] to them.", "A unit of [Orsted Marine, LLC] won.", "The [Hill & Dale Limited] grew."],
        no: &["The company grew.", "He spoke of Limited supply."],
        ..RULE
    },
    Rule {
        name: "body-by-weak-head",
        pattern: "(?<org> [OrgFirst & !GivenSure] [OrgWord | Amp]{0,3} OrgHeadX)",
        certainty: Certainty::Likely,
        priority: 1,
        check: weak_head,
        yes: &["He joined [Zentrix Energy] in spring.", "Staff of [Oxley Group] left."],
        no: &["The New Energy was felt.", "Our Team won."],
        ..RULE
    },
    Rule {
        name: "kind-word-and-quoted-name",
        pattern: "['ngo' | 'charity' | 'foundation' | 'association' | 'company' | 'nonprofit' | 'organization' | 'organisation' | 'union' | 'firm'] (?<org> [QuoteOpen | Quote] [Capital & !Function]{1,4} [QuoteClose | Quote])",
        priority: 8,
        yes: &["The NGO [\"Yangi Hayot\"] helped.", "The NGO [“Narrow Door”] paid."],
        no: &["The charity “helps all the poor” here."],
        ..RULE
    },
    Rule {
        name: "listed-body-with-acronym-unit",
        pattern: "(?<org> [Org & Caps] [Caps & !Org & !StateAbbrX & !Country & !PostNominal & !RoleHead & !Noun & !Verb])",
        priority: 6,
        yes: &["Ask [UNICEF ECARO] about it.", "The [UNODC ROXYZ] replied."],
        no: &["Ask UNICEF about it."],
        ..RULE
    },
];
