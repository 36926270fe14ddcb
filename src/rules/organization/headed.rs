//! Organizations by their head and its words, or by a legal suffix.

use super::super::check::{capital_before, capital_behind, no_role_behind, one_body};
use super::{head_first, head_last};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule};
use crate::tape::atom::Kind;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
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
        name: "body-with-and-by-last-head",
        pattern: "(?<org> OrgFirst OrgWord{0,3} ['and' | Amp] OrgWord{1,4} OrgHead)",
        priority: 5,
        check: head_last,
        yes: &["The [Tax and Duty Administration] agreed.", "The [Fish and Timber Authority] met.", "Both [Hill & Marsh Foundation] and others paid."],
        no: &["Kenya and Northgate University agreed.", "Oxford and cambridge met."],
        ..RULE
    },
    Rule {
        // `King’s Marsh Hospital`: what a crown lends its name to.
        name: "crown-and-body",
        pattern: "(?<org> ['king' | 'queen' | 'prince' | 'princess' | 'duke' | 'duchess'] & CapShape Poss [OrgWord & !OrgHeadSure]{0,2} [OrgHead | OrgHeadX] & Cap)",
        priority: 5,
        check: |v, m| no_role_behind(v, m) && !v.has(m.end - 1, Label::RoleHead),
        yes: &["The [King’s Oyrota Trust] paid.", "She works at [Queen's Marsh Hospital] now.", "We thank [Prince’s Foundation] for it."],
        no: &["The King’s speech was long.", "The Queen's Counsel left."],
        ..RULE
    },
    Rule {
        name: "body-with-of-before-last-head",
        pattern: "['the' | 'at' & Lower | 'from' & Lower | 'with' & Lower] (?<org> [OrgFirst & !RoleHead & !RoleTitle & !RoleMod & !OrgHeadSure & !PlaceName & !Given & !OtherHeadAny & !Demonym & !OrgUnit] ['of' | 'in' | 'for' | 'without'] OrgWord{1,2} OrgHead)",
        certainty: Certainty::Likely,
        priority: 5,
        check: no_role_behind,
        yes: &["Help for the [Seeds of Hope Foundation] came.", "She is with [Voices of Change Alliance] now.", "The [Pennies of Hope Foundation] pays."],
        no: &["The Director of Change Foundation left."],
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
        // `Earn Your Keep Network`
        name: "body-with-a-pronoun",
        pattern: "(?<org> [Cap & Mid & !Honorific & !RoleTitle & !TimeWord] ['your' | 'our' | 'my' | 'their' | 'every'] & CapShape & Mid & !InTitle [OrgWord & !OrgHeadSure]{1,2} [OrgHead | OrgHeadX & CapShape])",
        certainty: Certainty::Likely,
        priority: 8,
        check: |v, m| head_last(v, m) && !capital_before(v, m.start),
        yes: &["Under the [Earn Your Keep Network] it grew.", "She leads the [Save Our Coast Alliance] now."],
        no: &["Under the Our Network it grew.", "She leads your network now."],
        ..RULE
    },
    Rule {
        name: "body-by-first-head",
        pattern: "(?<org> ([OrgFirst & !['dean' | 'head' | 'director' | 'registrar' | 'principal' | 'secretary' | 'commandant' | 'chairman' | 'coordinator' | 'commissioner'] | ['national' | 'international' | 'royal' | 'federal' | 'general' | 'central'] & CapShape & Start] [OrgWord & !OrgHeadSure]{0,4})? OrgHeadFirst Joint 'the'? (OrgHeadSure? TailWord){1,6} ((Comma ([TailWord | OrgHead & RoleMod & Cap]{1,3} | [Adjective & Cap] [OrgHead & Noun & Cap])){1,3} Comma? ['and' | Amp] (TailWord{1,4} | 'society' & Cap) | (['and' | Amp] ([TailWord & !GivenSure & !Country & !Honorific & !'school' & !'department' & !'faculty' & !'college' & !'institute' & !'ministry' & !'office' & !'center' & !'centre' & !(RoleTitle & !Adjective) & !OrgEnding & !ForeignHead & !'save' & (!RoleHead | Adjective | Trades)] [TailWord & !GivenSure]{0,4} | 'society' & Cap | [OrgHead & RoleMod & Cap & !RoleHead])){1,2})? ((['of' | 'against'] 'the'?) [TailWord & !Caps] TailWord{0,4} ('and' TailWord{1,3})? | 'for' 'the' ['advancement' | 'promotion' | 'protection' | 'study' | 'prevention' | 'preservation' | 'conservation' | 'defence' | 'defense' | 'propagation' | 'treatment' | 'improvement' | 'rights' | 'education' | 'development'] & Cap 'of' TailWord{1,3} ('and' TailWord{1,2})?)? (Comma? ['inc' | 'ltd'] & Cap)?)",
        priority: 6,
        check: head_first,
        yes: &[
            "The [Ministry of Internal Affairs] replied.",
            "[National Union of Timber Workers] officers replied.",
            "The [Bureau of Land and Water Affairs] moved.",
            "The [Ministry of Trade of the Republic of Uzbekistan] met.",
            "The [National Commission for Combating Fraud and Waste] met.",
            "The [Department of Fish, Timber and Sport] paid.",
            "The [Department of Financial and Professional Conduct] paid.",
            "The [Ministry of Trade and Public Works] paid.",
        ],
        no: &["The ministry of health is near.", "He is head of the Acme."],
        ..RULE
    },
    Rule {
        name: "institute-for-something-in-a-field",
        pattern: "(?<org> [OrgFirst | PlaceName & Cap]? [OrgWord & !OrgHeadSure]{0,3} OrgHeadFirst ['for' | 'of' | 'on'] 'the'? TailWord{1,3} (['and' | Amp] TailWord{1,2})? 'in' 'the'? ['humanities' | 'arts' | 'sciences' | 'science' | 'professions' | 'medicine' | 'education' | 'engineering' | 'society' | 'life' | 'government' | 'business' | 'industry' | 'agriculture' | 'healthcare' | 'health' | 'politics' | 'sport' | 'sports' | 'media' | 'law' | 'journalism' | 'technology' | 'computing' | 'americas' | 'workplace'] & Cap)",
        priority: 7,
        check: |v, m| head_first(v, m) && !capital_behind(v, m.end),
        yes: &["The [Oxley Institute for Music in the Arts] opened.", "The [Marlow Centre for Ethics in Medicine] closed."],
        no: &["The department of music in the arts opened.", "The Ministry of Music in the arts opened."],
        ..RULE
    },
    Rule {
        // `Coalition to End Hunger`
        name: "body-to-do-something",
        pattern: "(?<org> OrgFirst{0,3} ['coalition' | 'campaign' | 'alliance' | 'partnership' | 'network' | 'committee' | 'movement' | 'center' | 'centre' | 'fund' | 'foundation' | 'council' | 'league' | 'association' | 'society' | 'union' | 'group' | 'commission' | 'institute' | 'collaborative' | 'consortium' | 'caucus' | 'trust'] & Cap 'to' [Verb & CapShape & Mid] 'the'? [Cap & !Honorific & !TimeWord & !Org]{1,4} (['and' | 'in' | 'of' | 'against' | 'through' | 'for'] 'the'? [Cap & !Honorific & !TimeWord & !Org & !Caps]{1,3})?)",
        priority: 7,
        check: |v, m| !capital_behind(v, m.end),
        yes: &[
            "The [Coalition to End Hunger] agreed.",
            "The [Union to End the Toll] marched.",
            "He leads the [Holt Committee to Protect Writers and Artists] there.",
        ],
        no: &["The coalition to end hunger agreed.", "The Campaign to End hunger agreed."],
        ..RULE
    },
    Rule {
        name: "body-of-bodies",
        pattern: "(?<org> (OrgFirst [OrgWord & !OrgHeadSure]{0,2})? (['federation' | 'confederation' | 'association' | 'council' | 'union' | 'alliance' | 'chamber' | 'forum' | 'network' | 'league' | 'consortium' | 'group' | 'conference'] & Cap 'of' 'the'? TailWord{0,3} [OrgHeadPlural | 'industries' | 'industry' | 'businesses' | 'employers' | 'enterprises' | 'producers'] | ['office' | 'secretariat' | 'bureau'] & Cap 'of' 'the' TailWord{1,5} ['commission' | 'council' | 'committee' | 'board' | 'authority' | 'assembly' | 'senate' | 'parliament' | 'tribunal' | 'court' | 'community'] & Cap))",
        priority: 7,
        check: |v, m| head_first(v, m) && !capital_behind(v, m.end),
        yes: &[
            "The [Federation of Kenyan Industries] met.",
            "The [Association of Tidal Power Companies] met.",
            "The [Office of the Boat Safety Commission] paid.",
        ],
        no: &["A federation of Kenyan industries met.", "The office of the Boat Safety Commission is there."],
        ..RULE
    },
    Rule {
        name: "division-of-something",
        pattern: "(?<org> (OrgFirst OrgWord?)? ['division' | 'administration' | 'conference' | 'service' | 'house' | 'union' | 'museum' | 'section' | 'branch' | 'umbrella' | 'voices' | 'parents' | 'mothers' | 'women' | 'citizens' | 'doctors' | 'lawyers' | 'engineers' | 'teachers' | 'scientists' | 'workers' | 'farmers' | 'students' | 'veterans' | 'partners' | 'partnership' | 'campaign' & !InTitle] & CapShape & Mid ['of' | 'on' | 'for' | 'against' | 'without' | 'in'] ('the' & Lower)? [TailWord & (Noun | Adjective | Gerund) & !RoleHead & !TimeWord & !PlaceName] TailWord{0,3} ('and' [TailWord & (Noun | Adjective | Gerund)] TailWord?)?)",
        certainty: Certainty::Likely,
        priority: 5,
        // `Conference of the Parties`, `Women in Science Awards`: events and prizes.
        check: |v, m| {
            let other =
                v.has(m.end - 1, Label::OtherHead) || v.has(m.end, Label::OtherHead) || v.has(m.end, Label::OtherHeadX) || v.lower(m.end - 1) == b"parties";
            head_first(v, m) && !other && !v.shape(m.end).is_capital() && !super::super::check::capital_before(v, m.start) && !super::field_of_post(v, m)
        },
        yes: &["He led the [Doctors for Clean Rivers] then.", "It is run by [Parents of Missing Children] now."],
        no: &["The division of labour grew.", "The Conference of the Parties met.", "He won a Women in Science Award."],
        ..RULE
    },
    Rule {
        // `Growers Against Fraud`, `Mayors for Clean Air`: many who stand for something.
        name: "people-against-something",
        pattern: "(?<org> [CapShape & !InTitle & Mid & Noun & !PlaceName & !OtherHeadAny] ['against' | 'without' | 'for'] ('the' & Lower)? [TailWord & (Noun | Adjective | Gerund) & !RoleHead & !TimeWord & !PlaceName] TailWord{0,2} | [CapShape & !InTitle & Mid & RoleHead | 'ceos' | 'cfos' | 'moms' | 'dads'] ['against' | 'for'] [TailWord & (Noun | Adjective | Gerund) & !RoleHead & !TimeWord] TailWord{0,2})",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            let many = v.lower(m.start).ends_with(b"s") && !v.lower(m.start).ends_with(b"ss");
            let people = v.has(m.start, Label::RoleHead) || matches!(v.lower(m.start), b"ceos" | b"cfos" | b"moms" | b"dads");
            let other = v.has(m.end - 1, Label::OtherHead) || v.has(m.end, Label::OtherHead) || v.has(m.end, Label::OtherHeadX);
            let law =
                matches!(v.lower(m.start), b"laws" | b"rules" | b"crimes" | b"offences" | b"offenses" | b"sanctions" | b"claims" | b"actions" | b"charges");
            many && !law
                && !other
                && (people || v.lower(m.start + 1) != b"for")
                && head_first(v, m)
                && !v.shape(m.end).is_capital()
                && !super::super::check::capital_before(v, m.start)
        },
        yes: &["He spoke for [Growers Against Timber Fraud] then.", "A gift to [Mayors for Clean Rivers] came."],
        no: &["The mayors for clean rivers met.", "The Laws Against Fraud are old."],
        ..RULE
    },
    Rule {
        name: "listed-ministry-and-more",
        pattern: "(?<org> [(Demonym | Subdivision) & Capital]? [Org & Capital] ((Comma [TailWord & (Noun | Adjective | Gerund)]{1,3}){1,4} Comma? ['and' | Amp] 'the'? [TailWord & !GivenAny & !PlaceName & !Caps] | ['and' | Amp] 'the'? [TailWord & (Noun | Adjective | Gerund)] [TailWord & !GivenSure]{0,3}))",
        priority: 7,
        // The list has `Ministry of Trade`, the release `Ministry of Trade, Timber and Sport`.
        check: |v, m| {
            // `the Estonian Ministry of Trade and Timber`
            let listed = (m.start..m.end).find(|s| v.has(*s, Label::Org) && v.length(*s) > 1).unwrap_or(m.start);
            let (first, _) = v.tokens(listed, listed + 1);
            let words = v.words(listed, listed + 1);
            matches!(v.doc.lower(first as usize), b"ministry" | b"department" | b"committee" | b"commission") && words.contains(" of ") && head_first(v, m)
                // `the Department of Trade, and the Citizens Utility Board` are two.
                && !(m.start..m.end).any(|s| v.lower(s) == b"the" && (v.has(m.end - 1, Label::OrgHead) || v.has(m.end - 1, Label::OrgHeadX)))
        },
        yes: &[
            "The [Ministry of Foreign Affairs, Timber & Sport] met.",
            "The [Ministry of Foreign Affairs and Timber] paid.",
            "The [Estonian Ministry of Justice and Timber] paid.",
        ],
        no: &[
            "The Ministry of Health and UNICEF met.",
            "The Ministry of Health, Ann Holt and Zentrix met.",
            "The Ministry of Foreign Affairs, and the Timber Users Board met.",
        ],
        ..RULE
    },
    Rule {
        name: "union-of-trades",
        pattern: "(?<org> OrgFirst OrgWord{0,4} ((Comma OrgWord{1,2}){0,3} Comma? ['and' | Amp] OrgWord{0,2} [Capital & Noun & !Function])? Poss [OrgWord & !OrgHeadSure]{0,2} ['union' | 'association' | 'federation' | 'society' | 'guild' | 'council' | 'alliance' | 'congress' | 'confederation' | 'fund' | 'cooperative' | 'institute' | 'league'] & Cap (['of' | 'for'] 'the'? TailWord{1,4} ('and' TailWord{1,2})?)?)",
        priority: 6,
        // `Marlow’s Union`: the owner is many.
        check: |v, m| {
            let poss = (m.start..m.end).find(|s| v.shape(*s) == Shape::Poss);
            no_role_behind(v, m)
                && poss.is_some_and(|p| p > m.start && v.words(p, p + 1).len() <= 3 && v.lower(p - 1).ends_with(b"s") && !v.has(p - 1, Label::Country))
        },
        yes: &[
            "The [Welders and General Workers' Union of Kenya] met.",
            "The [Plexo Growers’ Association] paid.",
            "The [Bakers, Millers and Allied Workers' Union] met.",
        ],
        no: &["The workers' union met.", "Marlow's Union Street is old."],
        ..RULE
    },
    Rule {
        name: "body-in-a-romance-language",
        pattern: "(?<org> ['universidad' | 'universidade' | 'universite' | 'universita' | 'universitat' | 'ministerio' | 'ministere' | 'ministero' | 'banco' | 'banque' | 'banca' | 'societe' | 'sociedad' | 'sociedade' | 'societa' | 'instituto' | 'institut' | 'istituto' | 'fundacion' | 'fondation' | 'fondazione' | 'fundacao' | 'agence' | 'agencia' | 'agenzia' | 'centro' | 'centre' | 'conseil' | 'consejo' | 'conselho' | 'consiglio' | 'comision' | 'comissao' | 'commissione' | 'confederation' | 'confederacion' | 'confederacao' | 'federation' | 'federacion' | 'federacao' | 'federazione' | 'sindicato' | 'syndicat' | 'sindacato' | 'asociacion' | 'associacao' | 'associazione' | 'escuela' | 'escola' | 'scuola' | 'ecole' | 'colegio' | 'college' | 'hospital' | 'hopital' | 'ospedale' | 'partido' | 'parti' | 'partito' | 'asamblea' | 'assemblee' | 'assembleia' | 'camara' | 'chambre' | 'camera' | 'tribunal' | 'cour' | 'corte' | 'secretaria' | 'servicio' | 'observatorio' | 'observatoire' | 'museo' | 'musee' | 'museu' | 'academia' | 'academie' | 'accademia' | 'policia' | 'direccion' | 'junta' | 'gobierno' | 'governo' | 'empresa' | 'orquesta' | 'orchestre'] & Capital [Capital & !Function & !Stop]{0,2} (['de' | 'du' | 'des' | 'del' | 'della' | 'delle' | 'dei' | 'di' | 'do' | 'da' | 'dos' | 'das'] & Lower ['la' | 'las' | 'los' | 'le' | 'les'  | 'l']? [Capital & !Function & !Stop]{1,3} (['y' | 'e' | 'et'] & Lower [Capital & !Function & !Stop]{1,2})?){1,3})",
        priority: 6,
        check: no_role_behind,
        yes: &[
            "She left the [Universidade Nova de Braga] then.",
            "The [Ministerio de Salud y Deporte] paid.",
            "A grant of the [Fondation des Arts de Lille] was made.",
        ],
        no: &["The Centre of Oxley is old.", "A College in Lille was built."],
        ..RULE
    },
    Rule {
        // `Directorate of Trade in Porvall`: the town where it is.
        name: "body-with-in-tail",
        pattern: "(?<org> (OrgFirst [OrgWord & !OrgHeadSure]{0,3})? OrgHeadFirst Joint 'the'? TailWord{1,4} (['against' | 'on' | 'for'] TailWord{1,3})? 'in' [TailWord & !PlaceName]{1,3} ('and' TailWord{1,3})?)",
        priority: 7,
        check: |v, m| {
            let ordinary = Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
            let town = v.lower(m.end - 2) == b"in" && v.labels(m.end - 1) & (ordinary | Label::OrgHeadX.bit()) == 0 && v.length(m.end - 1) == 1;
            !town && head_first(v, m)
        },
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
        check: |v, m| {
            // `gave $5 million to Holt College for nursing scholarships`: what for.
            let near = (m.start.saturating_sub(8)..m.start).rev().take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para));
            let given = near.into_iter().any(|s| v.kind(s) == Some(Kind::Money) || v.kind(s).is_none() && v.is(s, Class::GiftNoun));
            !(given && (m.start..m.end).any(|s| v.lower(s) == b"for")) && head_first(v, m)
        },
        yes: &["Secretary of the [Sub-Commission on countering trafficking in persons].", "The [National Committee on preventing fraud] met."],
        no: &["She gave $5 million to Marsh College for nursing scholarships.", "The committee on countering fraud met.", "A Council on the run."],
        ..RULE
    },
    Rule {
        name: "body-with-and-on-its-line",
        pattern: "[Break | Para] (?<org> [Capital & !Function & !Stop & !StopX & !Honorific & !RoleTitle & !PlaceName] OrgWord{0,3} ['and' | Amp] OrgWord{0,3} [OrgHead | OrgHeadX]) [Break | Para]",
        priority: 6,
        check: no_role_behind,
        yes: &["Contact us here.\n\n[ZX and Marsh Communications]\n+1 555", "Contact us here.\n\n[Zentrix & Marsh Communications]\n\n+1 555"],
        no: &["He sold it to Zentrix and Marsh Communications."],
        ..RULE
    },
    Rule {
        name: "body-by-first-head-on-its-line",
        pattern: "[Break | Para] (?<org> [Capital & !Function & !Stop & !StopX & !Honorific & !RoleTitle & !RoleHead] ([OrgWord & !OrgHeadSure] | 'and'){0,5} OrgHeadFirst Joint 'the'? TailWord{1,5} (['and' | Amp] TailWord{1,4})?) [Break | Para]",
        priority: 8,
        check: head_first,
        yes: &["Contact us here.\n\n[United Network for Sharing]\n+1 555", "Contact us here.\n\n[Royal College of Dentists]\n\n+1 555"],
        no: &["Registry for Boat Sharing opens."],
        ..RULE
    },
    Rule {
        name: "company-by-suffix-in-title",
        pattern: "(?<org> [AnyCap & InTitle & !Common & !PlaceName & !Honorific & !TimeWord & !RoleHead] [AnyCap & InTitle & !Common]{0,3} Comma? [(CompanySuffix | 'holdings') & AnyCap & InTitle]{1,2})",
        priority: 6,
        yes: &["Strong Buy Rating For [Zentrix Plexo Holdings Inc.]\n\nText follows here.", "Board Of [Zentrix Ltd] Agrees To New Plan For Growth\n\nText."],
        no: &["The Limited Supply Of New Pumps Grows\n\nText."],
        ..RULE
    },
    Rule {
        name: "company-by-suffix-at-start",
        pattern: "(?<org> [CapShape & Start & (Noun | Adjective) & !Function & !Stop & !StopX & !RoleStatus & !RoleTitle & !Adverb & !Gerund & !TimeWord] (OrgWord | Amp | Initial){0,4} Comma? ([CompanySuffix & Cap]{1,2} | [CompanySuffix & Lower & !Noun & !Verb & !Adjective]))",
        priority: 8,
        check: |v, m| one_body(v, m) && !v.shape(m.end).is_capital(),
        yes: &["It was agreed. [Freedom Inc.] won it.", "[Frontier Robotics, LLC] grew."],
        no: &["It was agreed. Today Zentrix Ltd won it."],
        ..RULE
    },
    Rule {
        name: "body-by-last-head-at-start",
        pattern: "(?<org> [CapShape & Start & ((Noun | Adjective) & !Function & !Stop & !StopX & !RoleStatus & !RoleTitle & !RoleHead & !Adverb & !Gerund & !TimeWord & !OrgHeadSure & !NumberWord & !Ordinal | ['free' | 'early' | 'general' | 'clean' | 'better' | 'good' | 'safe' | 'living' | 'open' | 'small' | 'equal' | 'social' | 'civil' | 'common' | 'human' | 'mental' | 'special' | 'fast' | 'still' | 'royal'])] ([OrgWord & !Org & !PlaceName & !Given & !OrgHeadSure] OrgWord{0,4} | [CapShape & Mid & Noun & PlaceHead] [OrgWord & !OrgHeadSure]{0,3}) OrgHead)",
        certainty: Certainty::Likely,
        priority: 5,
        check: |v, m| {
            let common = Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
            head_last(v, m) && !capital_behind(v, m.end) && (v.has(m.start, Label::Noun) || v.labels(m.start + 1) & common != 0)
        },
        yes: &[
            "[Early Boating Alliance] officers came.",
            "[Royal Oyrot Hospital] officers came.",
            "[Timber Ridge Independent School District] trustees met on Monday.",
        ],
        no: &["It was agreed. Recent Zentrix Institute studies say so.", "Boat institutes came."],
        ..RULE
    },
    Rule {
        // `the Dr. Ann Holt Academy`: a body that is named after somebody with a form of address.
        name: "body-named-after-a-doctor",
        pattern: "(?<org> [Honorific & Capital & !Given & !RoleHead & !RoleTitle] Dot? [Given & CapShape & Mid] Initial? [CapShape & Mid & !Function & !OrgHeadSure] [OrgWord & !OrgHeadSure]{0,2} [OrgHeadSure & Cap & !RoleHead] (['of' | 'for'] 'the'? TailWord{1,4} (['and' | Amp] TailWord{1,2})?)?)",
        priority: 10,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["It became the [Dr. Mary A. Holt Science Academy] then.", "She leads the [Sir John Tokhta Foundation] now."],
        no: &["It became clear to Dr. Mary Holt then.", "She met Sir John Tokhta, Foundation head."],
        ..RULE
    },
    Rule {
        name: "company-by-doubtful-suffix",
        pattern: "(?<org> ([OrgFirst & !PlaceName & !Caps & !RoleHead & !RoleMod & !Direction] (OrgWord | Amp){0,3} | [OrgFirst & (City | CityX) & !Caps & !Direction] [OrgWord & !PlaceName] (OrgWord | Amp){0,2}) ['sa' | 'se' | 'nv' | 'bv' | 'as' | 'ab' | 'sas' | 'spa' | 'kg' | 'lp' | 'pc' | 'kk' | 'cic' | 'cc' | 's.l.' | 's.p.a.'] & [Caps | Dotted] & !InTitle)",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| one_body(v, m) && !v.shape(m.end).is_capital() && !v.has(m.end.saturating_sub(2), Label::City),
        yes: &["He sold [Brightwater Systems SA] to them.", "A unit of [Katrix SE] won.", "He sold [Berga Holding AB] to them."],
        no: &["He went to Adelaide SA then.", "The Brightwater sa won."],
        ..RULE
    },
    Rule {
        name: "company-of-small-words",
        pattern: "(?<org> ([OrgFirst & CapShape] [CapShape & Mid & (Function | StopX | RoleStatus)] | [CapShape & Mid & Function & !['the' | 'a' | 'an' | 'in' | 'at' | 'by' | 'from' | 'of' | 'for' | 'with' | 'and' | 'or' | 'but' | 'if' | 'when' | 'while' | 'as' | 'that']] [CapShape & Mid]) [Capital & Mid]{0,3} Comma? [CompanySuffix & Cap]{1,2})",
        priority: 8,
        // `Asia Management Link Ltd`: the name begins before.
        check: |v, m| {
            let begun =
                m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Cap && v.cell(b).is_some_and(|c| c.place == Place::Mid) && v.kind(b).is_none());
            one_body(v, m)
                && !begun
                && !capital_behind(v, m.end)
                && !m.start.checked_sub(1).is_some_and(|b| v.shape(b) == Shape::Cap && v.has(b, Label::Region))
        },
        yes: &["He sold [Cash Now LLC] to them.", "A suit against [Over The Hill Pumps Inc.] failed.", "They own [Be Well Ltd] now."],
        no: &["They said The Plexo Inc. paid.", "He sold it to Plexo LLC.", "She left Asia Management Link Ltd then."],
        ..RULE
    },
    Rule {
        name: "body-that-calls",
        pattern: "(?<org> ['save' | 'feed' | 'free' | 'protect' | 'stop' | 'teach' | 'rock' | 'keep' | 'beat' | 'heal' | 'defend' | 'build' | 'help' | 'clean' | 'walk' | 'reclaim' | 'rewild' | 'adopt'] & CapShape & Mid ('the' | 'our' | 'for')? OrgWord{1,4} OrgHead)",
        priority: 7,
        check: no_role_behind,
        yes: &["Members of [Save the Marshes League] came.", "She gave it to [Feed Our Children Foundation] then."],
        no: &["They want to save the Marsh League."],
        ..RULE
    },
    Rule {
        name: "company-with-a-bracket",
        pattern: "(?<org> OrgFirst [OrgWord | Amp]{0,4} Open [Capital & !Stop]{1,2} Close OrgWord{0,2} [CompanySuffix & Cap]{1,3})",
        priority: 8,
        check: |v, m| one_body(v, m) && !v.has(m.start, Label::RoleHead),
        yes: &["He sold [Brightwater Robotics (HK) Limited] to them.", "A unit of [Orsted Marine (Asia Pacific) Pte. Ltd.] won."],
        no: &["He sold Brightwater (HK) to them."],
        ..RULE
    },
    Rule {
        name: "company-by-suffix",
        pattern: "(?<org> (OrgFirst (OrgWord | Amp | Initial | Slash){0,5} | ([OrgFirst & !RoleHead] (OrgWord | Amp | Initial | Slash){0,4})? ([OrgWord & !RoleHead & !OrgUnit & !(SurnameAny & !Noun & !OrgHeadAny)] 'of' OrgWord{1,2} | [OrgFirst & !RoleHead & !OrgHeadSure & !Country & !City & !Subdivision & !Org] 'and' [OrgWord & !CompanySuffix]{1,2})) (Comma? [CompanySuffix & Cap]{1,2} | ['plc' | 'ltd' | 'inc' | 'llc' | 'gmbh' | 'llp'] & Lower))",
        priority: 7,
        // `Jack Holt, Company Group Chair`: behind a comma only what is no word.
        // `Ring, an Amazon Company`: what it is.
        check: |v, m| {
            let kind = m.end == m.start + 2 && v.lower(m.end - 1) == b"company" && m.start.checked_sub(1).is_some_and(|s| matches!(v.lower(s), b"a" | b"an"));
            one_body(v, m) && !kind && !super::tagline(v, m) && !(m.end - m.start >= 2 && v.shape(m.end - 2) == Shape::Comma && v.has(m.end - 1, Label::Noun))
        },
        yes: &[
            "He sold [Brightwater Robotics Inc.] to them.",
            "A unit of [Orsted Marine, LLC] won.",
            "The [Hill & Dale Limited] grew.",
            "The Deputy Director of [Oxley Pty Ltd] left.",
            "He sits on the Management Board of [Oxley AG] now.",
            "It is made by [Marsh Pharmaceuticals plc] there.",
        ],
        no: &["The company grew.", "He spoke of Limited supply.", "She leads Ring, a Zentrix Company, now."],
        ..RULE
    },
];
