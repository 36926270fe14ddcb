//! Bodies that are called by their country or state: `Organ Donation New Zealand`, its teams and embassies, and its services and parties by their bare names.

use super::super::check::{capital_before, capital_behind, joined_words, no_role_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// A word of such a name, in front of the country.
macro_rules! topic {
    () => {
        "CapShape & Mid & !InTitle & !PlaceName & !Direction & !Demonym & !RoleHead & !RoleTitle & !OrgUnit & !OtherHeadAny & !Other & !PlaceHead & !PlaceHeadFirst & !TimeWord & !Function & !Stop & !Honorific & !Given"
    };
}

/// Nothing capitalised runs on.
fn whole(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "org")
        .is_some_and(|(a, b)| !capital_before(v, a) && !capital_behind(v, b) && (no_role_behind(v, m) || b == a + 2 && joined_words(v.words(a, a + 1))))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "topic-and-country",
        pattern: concat!(
            "(?<org> ([Adjective & CapShape & Start & !Noun & !Function & !Demonym & !Direction] [(Noun | Gerund) & ",
            topic!(),
            "] | [(Noun | Gerund | Adjective) & ",
            topic!(),
            " & !GivenX & !OrgHeadSure]) [(Noun | Gerund) & ",
            topic!(),
            "]{1,2} [(Country | Subdivision | 'aotearoa' | 'asia' | 'africa' | 'europe') & CapShape & Mid | (StateAbbr | StateAbbrX) & Caps])"
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: whole,
        yes: &["So says [Organ Donation New Zealand], which counts.", "It is run by [Crime Banks Ontario] now."],
        no: &["It grows in rural Kenya.", "The Lake District Wales people like.", "He met Coach Kenya."],
        ..RULE
    },
    Rule {
        // Words that are in no list, and the land or town they act in: `Zentrix Nepal`, `ZXQ Asia`.
        name: "name-and-land",
        pattern: concat!(
            "(?<org> [(Inner | ",
            topic!(),
            ") & Mid & !InTitle & !PlaceName & !Direction & !Demonym & (!Adjective | Noun) & !Given & !Org & !OrgHeadAny & !RoleTitle & !RoleHead & !RoleMod & !Honorific & !CompanySuffix & !PostNominal & !PostNominalSure & !Particle & !Speech | Caps & Mid & !InTitle & !PlaceName & !Direction & !Demonym & !Org & !OrgHeadAny & !RoleTitle & !RoleHead & !StateAbbr & !StateAbbrX & !TimeZone] [",
            topic!(),
            " & !OrgHeadAny]{0,2} [Direction & CapShape & Mid]? [(Country | Subdivision | Region | BigCity | 'aotearoa') & CapShape & Mid])"
        ),
        certainty: Certainty::Weak,
        priority: 5,
        check: |v, m| !v.is(m.start, Class::PartOfLand) && v.shape(m.end) != Shape::Hyphen && whole(v, m),
        yes: &["A gift to [Oyrotal Nepal] came.", "It was named by [ZXQ Asia] in May.", "Groups such as [Oyrotal Life Ohio] asked."],
        no: &["It grows in rural Kenya.", "They work in Greater Manchester.", "He met President Ghana."],
        ..RULE
    },
    Rule {
        // `Public Health` is one cell.
        name: "public-something-of-a-state",
        pattern: "(?<org> [(RoleMod | OrgHead) & !Noun & CapShape & Mid & !InTitle] [(Country | Subdivision | 'aotearoa') & CapShape & Mid])",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            v.length(m.start) >= 2
                && matches!(
                    v.lower(m.start),
                    b"public" | b"legal" | b"community" | b"mental" | b"rural" | b"primary" | b"social" | b"family" | b"child" | b"aged" | b"animal" | b"food"
                )
                && whole(v, m)
        },
        yes: &["Data of [Public Health Ontario] shows it.", "It is paid by [Legal Aid Alberta] now."],
        no: &["Data of public health in Ontario shows it.", "The Rural Kenya Fund pays."],
        ..RULE
    },
    Rule {
        // `Boat Owners of Kenya`: whom it unites, and where.
        name: "people-of-a-land",
        pattern: "(?<org> [OrgWord & !RoleMod & !Demonym | Adjective & Cap & !RoleMod]{1,3} [Capital & !Function & !InTitle] 'of' 'the'? [(Country | CountryX | Region | Subdivision | SubdivisionX) & Capital])",
        certainty: Certainty::Likely,
        priority: 9,
        check: |v, m| {
            let of = (m.start..m.end).rev().find(|s| v.lower(*s) == b"of").unwrap_or(m.start);
            of > m.start + 1 && v.is(of - 1, Class::PeopleOfALand) && !capital_before(v, m.start) && !capital_behind(v, m.end)
        },
        yes: &["It was backed by [Boat Owners of Kenya] then.", "[Digestive Care Associates of Texas] opened it.", "The [Young Farmers of America] agreed."],
        no: &["The boat owners of Kenya agreed.", "The Foreign Ministers of Kenya agreed.", "Owners of Kenya Power agreed."],
        ..RULE
    },
    Rule {
        name: "embassy-in-small-letters",
        pattern: "(?<org> [Demonym & Capital] ['embassy' | 'consulate'] & Lower 'in' PlaceName)",
        certainty: Certainty::Likely,
        priority: 6,
        yes: &["He came to the [Norwegian embassy in Nairobi] then.", "The [Chilean consulate in Oslo] paid."],
        no: &["The embassy in Nairobi paid.", "A Norwegian embassy opened."],
        ..RULE
    },
    Rule {
        name: "national-team",
        pattern: "(?<org> [(Demonym | Country | CountryX) & Capital] ([Lower & RoleMod] | ['men' | 'women'] & Lower Poss)? ['national' | 'olympic' | 'paralympic'] & (Lower | CapShape) [Lower & Noun]{0,2} ['team' | 'side' | 'squad'] & Lower)",
        certainty: Certainty::Likely,
        priority: 6,
        check: whole,
        yes: &["He is coach of the [Icelandic national team] now.", "The [Kenya women's national football team] won."],
        no: &["The national team won.", "A Kenyan team won."],
        ..RULE
    },
    Rule {
        // Called after what is strong or swift: `Oyrotal Eagles`.
        name: "team-by-its-byname",
        pattern: "(?<org> [(PlaceName | !Common) & Capital & !Function & !TimeWord & !Honorific & !RoleTitle & !RoleHead & !Demonym]{1,2} [CapShape & Mid & Noun & !Function & !Org & !OrgHeadAny]? ['united' | 'stars' | 'eagles' | 'tigers' | 'lions' | 'bears' | 'hawks' | 'falcons' | 'panthers' | 'wolves' | 'bulls' | 'sharks' | 'warriors' | 'knights' | 'giants' | 'titans' | 'raiders' | 'rangers' | 'pirates' | 'cowboys' | 'broncos' | 'dolphins' | 'jaguars' | 'ravens' | 'rebels' | 'rockets' | 'spurs' | 'tuskers' | 'strikers' | 'scorchers' | 'stallions' | 'crusaders' | 'highlanders' | 'hurricanes' | 'brumbies' | 'waratahs' | 'bobcats' | 'wildcats' | 'bulldogs' | 'huskies' | 'cougars' | 'mustangs' | 'longhorns' | 'gators' | 'seminoles' | 'spartans' | 'trojans' | 'bruins' | 'hornets' | 'grizzlies' | 'mariners' | 'dragons' | 'comets' | 'stags' | 'larks' | 'smokers' | 'rovers' | 'wanderers' | 'harriers' | 'athletic' | 'albion' | 'hotspur' | 'lionesses' | 'bees' | 'wasps' | 'rams' | 'colts' | 'leopards' | 'cheetahs' | 'cobras' | 'vipers' | 'rattlers' | 'pythons' | 'crocodiles' | 'marlins' | 'seahawks' | 'kingfishers' | 'blackbirds' | 'magpies' | 'swans' | 'ospreys' | 'penguins' | 'wallabies' | 'vikings' | 'buccaneers' | 'mavericks' | 'flyers' | 'blazers' | 'pistons' | 'chargers' | 'canucks' | 'sixers' | 'thunderbirds' | 'phoenix' | 'thistle' | 'gladiators' | 'orioles' | 'pelicans' | 'lakers' | 'celtics' | 'nuggets' | 'patriots' | 'cavaliers' | 'bison' | 'badgers' | 'wolverines' | 'terriers' | 'greyhounds' | 'coyotes' | 'roosters' | 'herons' | 'devils' | 'sabres' | 'bandits' | 'outlaws' | 'sounders' | 'dynamo' | 'blasters' | 'chieftains' | 'kangaroos' | 'bluebirds' | 'canaries'] & CapShape & !InTitle)",
        certainty: Certainty::Likely,
        priority: 9,
        // `Ann Giants`: a family's name.
        check: |v, m| {
            let family = v.has(m.start, Label::Given) && v.has(m.end - 1, Label::Surname) && m.end == m.start + 2 && v.lower(m.end - 1) != b"united";
            !family && !capital_behind(v, m.end) && !capital_before(v, m.start)
        },
        yes: &["He joined the [Oyrotal Eagles] in May.", "[Marlow Bulldogs] won again.", "They beat the [Oyrotal Mud Larks] there."],
        no: &["He saw Bengal tigers there.", "The Oyrotal Eagles Foundation paid.", "We saw two Grey Wolves there."],
        ..RULE
    },
    Rule {
        name: "age-group-team",
        pattern: "(?<org> [(Demonym | Country | CountryX) & Capital] ('under' & Lower Hyphen Num | [CapNum | Lower] ) [Lower & Noun]{0,1} ['team' | 'side' | 'squad'] & Lower)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| {
            let group = v.lower(m.start + 1);
            whole(v, m) && (group.starts_with(b"under") || group.starts_with(b"u") && group.get(1).is_none_or(|b| b.is_ascii_digit() || *b == b'-'))
        },
        yes: &["He has two caps for the [Chilean under-20 team] now.", "The [Kenya U20 side] won."],
        no: &["The under-23 team won."],
        ..RULE
    },
    Rule {
        name: "office-of-the-da",
        pattern: "(?<org> [(City | CityX | County | Subdivision | SubdivisionX | Demonym | BigCity | !Common & !Function & !Org) & CapShape & Mid & !InTitle] ('county' & CapShape)? ['da' | 'ag'] & Caps Poss 'office' & (CapShape | Lower))",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| !capital_behind(v, m.end),
        yes: &["They met the [Houston DA’s Office] then.", "The [Ohio AG's office] agreed."],
        no: &["They met the DA’s office then.", "The DA's Office agreed."],
        ..RULE
    },
    Rule {
        name: "forces-of-a-nation",
        pattern: "(?<org> [(Demonym | Country | CountryX) & Capital & !InTitle] ['military' | 'army' | 'marines' | 'treasury' | 'judiciary' | 'parliament' | 'cabinet' | 'senate' | 'congress' | 'gendarmerie' | 'coastguard'] & CapShape & Mid)",
        certainty: Certainty::Likely,
        priority: 3,
        check: whole,
        yes: &["He left the [Kenyan Military] then.", "It was paid by the [Norwegian Treasury] in May."],
        no: &["He left the Kenyan military base.", "The Kenyan Military Academy opened."],
        ..RULE
    },
    Rule {
        name: "government-and-its-people",
        pattern: "(?<org> 'government' & CapShape & Mid & !InTitle) ['officials' | 'representatives' | 'ministers' | 'mps' | 'members' | 'senators' | 'backbenchers' | 'spokesperson' | 'spokesman' | 'spokeswoman'] & (Lower | Caps | Inner)",
        certainty: Certainty::Likely,
        priority: 2,
        check: whole,
        yes: &["Five [Government] officials left it then.", "He told [Government] backbenchers so."],
        no: &["A team of government officials left."],
        ..RULE
    },
    Rule {
        name: "service-and-its-people",
        pattern: "(?<org> ['customs' | 'defence' | 'defense' | 'treasury' | 'immigration' | 'navy' | 'army' | 'fisheries' | 'coastguard' | 'biosecurity' | 'corrections'] & CapShape & Mid & !InTitle & !Org) ['officers' | 'officer' | 'officials' | 'official' | 'personnel' | 'staff' | 'vessel' | 'vessels' | 'ships' | 'divers' | 'investigators' | 'inspectors' | 'agents' | 'boats' | 'helicopter' | 'helicopters' | 'spokesman' | 'spokeswoman' | 'spokesperson' | 'sources' | 'figures' | 'forecasts' | 'analysts' | 'economists' | 'lawyers' | 'patrol' | 'patrols' | 'detector'] & Lower",
        certainty: Certainty::Likely,
        priority: 3,
        check: whole,
        yes: &["The boat was met by a [Customs] vessel there.", "Some 300 [Defence] personnel came."],
        no: &["The boat was met by customs officers.", "The Kenya Defence personnel came."],
        ..RULE
    },
    Rule {
        name: "house-that-acts",
        pattern: "'the' (?<org> 'house' & CapShape & Mid & !InTitle) (['voted' | 'passed' | 'approved' | 'adopted' | 'rejected' | 'advanced' | 'votes' | 'passes' | 'returns'] & Lower | 'has' ['yet' | 'passed' | 'voted' | 'approved' | 'adopted' | 'rejected'] | 'will' ['vote' | 'consider' | 'take'] | 'is' 'expected' 'to' ['vote' | 'pass' | 'take' | 'consider'])",
        certainty: Certainty::Likely,
        priority: 2,
        check: whole,
        yes: &["But the [House] has yet to act on it.", "The [House] passed it in May."],
        no: &["The house passed to his son.", "The House of Holt passed it."],
        ..RULE
    },
    Rule {
        name: "house-that-votes",
        pattern: "['passed' | 'pass' | 'passage' | 'introduced' | 'reintroduced' | 'vote' | 'voted' | 'votes' | 'bill' | 'legislation' | 'adopted' | 'approved' | 'cleared' | 'companion' | 'version' | 'floor' | 'amendment'] & Lower ['in' | 'by' | 'through' | 'of' | 'to' | 'from' | 'before'] 'the' ['full' & Lower]? (?<org> 'house' & CapShape & Mid)",
        certainty: Certainty::Likely,
        priority: 2,
        check: |v, m| whole(v, m) && !matches!(v.lower(m.end), b"of"),
        yes: &["The bill was introduced in the [House] by them.", "It awaits passage by the full [House] in May."],
        no: &["He was introduced in the house.", "It was passed by the House of Representatives."],
        ..RULE
    },
];
