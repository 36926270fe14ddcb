//! People of whom the release says one name alone: by the given name (`Vanessa graduated in May`, `the singer Vanessa`), by the family name
//! with an age or in a citation.

use super::check::{capital_before, capital_behind};
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// Nothing capitalised beside it, and no hyphen, slash or mark that makes it part of more.
fn alone(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let joined = |s: u32| matches!(v.shape(s), Shape::Hyphen | Shape::Slash | Shape::Amp | Shape::At | Shape::Mark);
    v.length(a) == 1 && v.words(a, b).len() >= 3 && !a.checked_sub(1).is_some_and(joined) && !joined(b) && !capital_before(v, a) && !capital_behind(v, b)
}

/// As [`alone`], and no thing, family or firm is spoken of: `with Vanessa software`, `from Tito’s`.
fn called(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let thing = v.shape(b) == Shape::Lower && v.has(b, Label::Noun) && !v.has(b, Label::Verb) && !v.has(b, Label::Function);
    alone(v, m) && !thing && v.shape(b) != Shape::Poss && v.words(a, b).len() >= 4
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        // Only people do that, or are that; a town or firm of the name does not.
        name: "given-name-and-what-people-do",
        pattern: "(?<person> [Given & CapShape & !InTitle & !MajorPlace & !Common & !Stop & !Function & !Org & !TimeWord & !Honorific & !RoleHead & !Demonym & !OtherHeadAny]) (['who' | 'also' | 'has' | 'had' | 'was' | 'is' | 'later' | 'then' | 'now' | 'recently' | 'currently' | 'always']{0,2} ['graduated' | 'married' | 'retired' | 'studied' | 'studies' | 'lives' | 'lived' | 'loves' | 'loved' | 'enjoys' | 'hopes' | 'hoped' | 'thinks' | 'believes' | 'believed' | 'feels' | 'felt' | 'wrote' | 'smiled' | 'laughed' | 'recalled' | 'recalls' | 'remembers' | 'remembered' | 'resigned' | 'died' | 'volunteered' | 'volunteers' | 'teaches' | 'taught' | 'interned' | 'born' | 'raised' | 'dreams' | 'aspires' | 'wants' | 'wanted' | 'learned' | 'learnt' | 'walked' | 'sang' | 'cried' | 'knew' | 'knows' | 'thought'] & Lower | ['has' | 'is' | 'was'] ['originally' | 'passionate' | 'excited' | 'married' | 'pursuing' | 'studying' | 'survived' | 'joining' | 'joined' | 'fluent' | 'keen' | 'thrilled' | 'delighted' | 'retiring'])",
        certainty: Certainty::Weak,
        priority: 1,
        check: alone,
        yes: &["Then [Vanessa] graduated there.", "[Leigh] is passionate about it.", "And [Robert] has also studied it."],
        no: &["The firm has studied it.", "Vanessa Holt Works has studied it.", "The Vanessa & Sons house studied it."],
        ..RULE
    },
    Rule {
        // A name that nothing else is called by, in no place's or thing's stead: `a message from Vanessa`.
        name: "given-name-alone",
        pattern: "['with' | 'from' | 'by' | 'welcome' | 'welcomed' | 'welcoming' | 'thank' | 'thanked' | 'know' | 'meet' | 'met' | 'recognise' | 'recognize' | 'congratulate' | 'remember' | 'told' | 'asked' | 'helped' | 'joined' | 'excites' | 'honour' | 'honor'] & Lower (?<person> [Given & (Female | Male) & CapShape & Mid & !InTitle & !PlaceName & !Common & !Stop & !StopX & !Function & !Org & !OrgX & !Other & !OtherX & !TimeWord & !Honorific & !RoleHead & !RoleTitle & !Demonym & !OrgHeadAny & !OtherHeadAny & !PlaceHead & !CompanySuffix & !PostNominal])",
        certainty: Certainty::Weak,
        priority: -3,
        check: called,
        yes: &["It came with a message from [Vanessa] then.", "We know [Robert], and we thank him."],
        no: &["We met in Vanessa again.", "The work with Vanessa software began.", "We know Robert Works well."],
        ..RULE
    },
    Rule {
        name: "cited-author",
        pattern: "(?<person> [CapShape & !InTitle & !Stop & !Function & !Org & !OrgHeadAny & !TimeWord]) 'et' 'al'",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| v.slot(m, "person").is_some_and(|(a, _)| !capital_before(v, a)),
        yes: &["It was seen by [Oyrot] et al. in 2003.", "See [Holt] et al. (2020)."],
        no: &["The others et al. agreed."],
        ..RULE
    },
    Rule {
        // `the singer Adunni`, `goalkeeper Niko`: whom the release calls by one name only.
        name: "calling-and-one-name",
        pattern: "['singer' | 'painter' | 'artist' | 'goalkeeper' | 'striker' | 'midfielder' | 'defender' | 'forward' | 'winger' | 'captain' | 'rapper' | 'musician' | 'actor' | 'actress' | 'dancer' | 'comedian' | 'chef' | 'photographer' | 'farmer' | 'nurse' | 'teacher' | 'pupil' | 'student' | 'fisherman' | 'poet' | 'sculptor' | 'swimmer' | 'runner' | 'boxer' | 'jockey' | 'gymnast' | 'widow' | 'refugee' | 'survivor' | 'toddler' | 'schoolgirl' | 'schoolboy' | 'footballer' | 'cricketer' | 'drummer' | 'guitarist' | 'songwriter' | 'designer' | 'influencer' | 'vlogger'] & Lower ('known' 'as' | 'called' | 'named')? (?<person> [Given & (Female | Male) & CapShape & Mid & !InTitle & !MajorPlace & !Common & !Stop & !StopX & !Function & !Org & !OrgX & !TimeWord & !Honorific & !RoleHead & !RoleTitle & !Demonym & !OrgHeadAny & !OtherHeadAny])",
        certainty: Certainty::Weak,
        priority: 1,
        check: |v, m| {
            v.slot(m, "person")
                .is_some_and(|(a, b)| v.words(a, b).len() >= 3 && !v.shape(b).is_capital() && !matches!(v.shape(b), Shape::Hyphen | Shape::Amp | Shape::Slash))
        },
        yes: &["The singer [Vanessa] posed with them.", "They are parents of goalkeeper [Robert], who left."],
        no: &["The singer Vanessa Holt Works posed.", "The singer left."],
        ..RULE
    },
    Rule {
        // `Cobb, 51, pleaded guilty`: a family name alone, and an age.
        name: "surname-and-age",
        pattern: "(?<person> [CapShape & !InTitle & (Surname | SurnameX | NameEnding | Given) & !Function & !Country & !TimeWord & !Org & !OrgHeadAny & !Noun & !Honorific & !Stop & !Demonym & !CompanySuffix & !OtherHeadAny]) Comma [Num] Comma ['who' | 'of' | 'from' | 'was' | 'is' | 'has' | 'had' | 'and' | 'a' | 'an' | 'the' | 'whose' | 'said' | 'says' | VerbPast & Lower & !Adjective]",
        certainty: Certainty::Likely,
        priority: 1,
        check: |v, m| {
            let Some((a, b)) = v.slot(m, "person") else { return false };
            let age = v.lower(b + 1);
            let two = age.len() == 2 && age.iter().all(u8::is_ascii_digit) && age.first().is_some_and(|d| *d >= b'1');
            // `May 12, 15, and`: days.
            two && !v.has(a, Label::Month) && !capital_before(v, a) && a.checked_sub(1).is_none_or(|p| v.shape(p) != Shape::Comma)
        },
        yes: &["[Cobb], 51, pleaded guilty.", "It was late when [Marsden], 39, thanked them."],
        no: &["Then Cobb, 5, and others came.", "In May, 12, was the day."],
        ..RULE
    },
];
