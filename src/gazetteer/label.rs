//! What a list hit can mean: one bit a label, so that all readings of a word are one number.

/// A set of labels, one bit each.
pub(crate) type LabelSet = u128;

macro_rules! labels {
    ($($name:ident),* $(,)?) => {
        /// One reading of a word or name. An `X` at the end: the entry needs context (flags `w`, `p`, `c`, `x` of the lists). `FamilyName`: four times as
        /// many families as people are called so.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        #[repr(u8)]
        #[allow(missing_docs)]
        pub(crate) enum Label { $($name),* }

        impl Label {
            /// All labels, with the names that rules call them by.
            pub(crate) const ALL: &'static [(&'static str, Label)] = &[$((stringify!($name), Label::$name)),*];
        }
    };
}

labels! {
    Country, CountryX, Demonym, Region, Natural, Subdivision, SubdivisionX, StateAbbr, StateAbbrX, County, City, CityX,
    PlaceHead, PlaceHeadFirst, PlaceHeadX, Direction,
    Given, GivenX, Surname, SurnameX, Particle, NameSuffix, PostNominal, Honorific,
    RoleTitle, RoleHead, RoleMod, RoleStatus,
    Org, OrgX, OrgHead, OrgHeadFirst, OrgHeadX, OrgUnit, CompanySuffix, CompanySuffixX,
    Other, OtherX, OtherHead, OtherHeadFirst, OtherHeadX,
    Speech, Stop, Verb, VerbPast, VerbS, Gerund, Noun, Adjective, Adverb, Function,
    Month, MonthX, Weekday, WeekdayX, Season, NumberWord, Ordinal, TimeUnit, DayPart, TimeMod, NamedDay, TimeZone,
    CurrencyWord, Magnitude, BigCity, Media, NameEnding, Male, Female, StopX, OrgHeadPlural, PostNominalSure, OrgEnding, ForeignHead, ForeignTail, Exchange,
    KnownPerson, FamilyName,
}

impl Label {
    /// The label as a set of one.
    pub(crate) const fn bit(self) -> LabelSet {
        1 << self as u8
    }
}

/// Labels as one set.
pub(crate) const fn set_of(labels: &[Label]) -> LabelSet {
    let (mut set, mut rest) = (0, labels);
    while let [first, behind @ ..] = rest {
        set |= first.bit();
        rest = behind;
    }
    set
}

/// Words that stand beside a person's name and are none of it: posts, forms of address, letters, bodies, small words.
pub(crate) const BESIDE_NAMES: LabelSet = set_of(&[
    Label::RoleHead,
    Label::RoleTitle,
    Label::RoleMod,
    Label::RoleStatus,
    Label::Honorific,
    Label::PostNominal,
    Label::NameSuffix,
    Label::Org,
    Label::Stop,
    Label::StopX,
    Label::Function,
]);

/// What the label column of a list may say.
pub(crate) const NAMES: &[&str] = &[
    "country", "demonym", "region", "natural", "subdivision", "state-abbreviation", "county", "city", "place-head", "direction", "given-name", "surname",
    "name-particle", "name-suffix", "post-nominal", "honorific", "role-title", "role-head", "role-modifier", "role-status", "org", "org-head", "org-unit",
    "company-suffix", "other", "other-head", "speech-verb", "stop", "verb", "noun", "adjective", "adverb", "function", "month", "weekday", "season",
    "number-word", "ordinal", "time-unit", "day-part", "time-modifier", "named-day", "time-zone", "currency", "magnitude", "surname-ending", "body-ending",
    "foreign-head", "exchange", "known-person", "cue", WORD_CLASS,
];

/// The label of words that have classes (`gazetteers/words_*.tsv`): code asks for those, rules do not.
pub(crate) const WORD_CLASS: &str = "word-class";

/// The set bits of one list row: its label, sharpened by kind, value and flags.
///
/// `Turkey` (flag `w`) is a `CountryX`, `Ministry` (value `first`) an `OrgHeadFirst`; a label that says nothing of its own (`cue`) is 0.
pub(crate) fn bits(label: &str, kind: &str, value: &str, flags: &str) -> LabelSet {
    use Label::*;
    let flag = |c: char| flags.split(',').any(|f| f.starts_with(c));
    let (w, p, c, x) = (flag('w'), flag('p'), flag('c'), flag('x'));
    let pick = |doubt: bool, weak: Label, sure: Label| if doubt { weak.bit() } else { sure.bit() };
    match label {
        // `Turkey` is a word, `Georgia` a state too; that some family is called France is no doubt.
        "country" => pick(w || x || p && c, CountryX, Country),
        "demonym" => Demonym.bit(),
        "region" => Region.bit(),
        "natural" => Natural.bit(),
        "subdivision" => pick(w || x, SubdivisionX, Subdivision),
        "state-abbreviation" => pick(x, StateAbbrX, StateAbbr),
        "county" => County.bit(),
        "city" => {
            let big = value.parse::<u32>().is_ok_and(|n| n >= 300);
            pick(w || x || p || c, CityX, City) | if big && !w && !x { BigCity.bit() } else { 0 }
        }
        "place-head" => match value {
            "first" => PlaceHeadFirst.bit(),
            // In front only natural heads make names: `Lake Tahoe`, but not `Oxbow Lending`.
            "both" if kind == "natural" && !x => PlaceHeadFirst.bit() | PlaceHead.bit(),
            "both" => pick(x, PlaceHeadX, PlaceHead),
            _ => pick(x, PlaceHeadX, PlaceHead),
        },
        "direction" => Direction.bit(),
        // That a town bears the name too (`Anderson`) is no doubt; rules ask for large cities and countries themselves.
        // A word that few people are called by (`Cloud`, `Hero`) is a name in context only.
        "given-name" => {
            let rare = value.parse::<u32>().map_or(true, |n| n < 13);
            pick(x || w && rare, GivenX, Given) | sex(kind)
        }
        "surname" => pick(x, SurnameX, Surname),
        "name-particle" => Particle.bit(),
        "name-suffix" => NameSuffix.bit(),
        "post-nominal" => PostNominal.bit() | if x { 0 } else { PostNominalSure.bit() },
        "honorific" => Honorific.bit() | sex(value),
        "role-title" => RoleTitle.bit(),
        "role-head" => RoleHead.bit(),
        "role-modifier" => RoleMod.bit(),
        "role-status" => RoleStatus.bit(),
        "org" => pick(w || p || c || x, OrgX, Org) | if kind == "media" { Media.bit() } else { 0 },
        "org-head" => match value {
            "first" => OrgHeadFirst.bit(),
            // `Group`, `Service`: in front they are ordinary words.
            "both" => {
                if x {
                    OrgHeadX.bit()
                } else {
                    OrgHeadFirst.bit() | OrgHead.bit()
                }
            }
            _ => pick(x, OrgHeadX, OrgHead),
        },
        "org-unit" => OrgUnit.bit(),
        "foreign-head" => match value {
            "last" => ForeignTail.bit(),
            "both" => ForeignHead.bit() | ForeignTail.bit(),
            _ => ForeignHead.bit(),
        },
        "company-suffix" => pick(x || w, CompanySuffixX, CompanySuffix),
        "other" => pick(w || p || c || x, OtherX, Other),
        "other-head" => match value {
            "first" => OtherHeadFirst.bit(),
            "both" => OtherHeadFirst.bit() | pick(x, OtherHeadX, OtherHead),
            _ => pick(x, OtherHeadX, OtherHead),
        },
        "speech-verb" => Speech.bit(),
        // A weak one (`Media`) heads a line but may begin a name.
        "stop" => pick(x, StopX, Stop),
        "verb" => {
            let one = |c: char, l: Label| if kind.contains(c) { l.bit() } else { 0 };
            Verb.bit() | one('d', VerbPast) | one('s', VerbS) | one('g', Gerund)
        }
        "noun" => Noun.bit() | if kind.contains('g') { Gerund.bit() } else { 0 },
        "adjective" => Adjective.bit() | if kind.contains('g') { Gerund.bit() } else { 0 },
        "adverb" => Adverb.bit(),
        "function" => Function.bit(),
        "month" => pick(w || x, MonthX, Month),
        "weekday" => pick(w || x, WeekdayX, Weekday),
        "season" => Season.bit(),
        "number-word" => NumberWord.bit(),
        "ordinal" => Ordinal.bit(),
        "time-unit" => TimeUnit.bit(),
        "day-part" => DayPart.bit(),
        "time-modifier" => TimeMod.bit(),
        "named-day" => NamedDay.bit(),
        "time-zone" => TimeZone.bit(),
        "currency" => CurrencyWord.bit(),
        "magnitude" => Magnitude.bit(),
        "exchange" => Exchange.bit(),
        "known-person" => KnownPerson.bit(),
        _ => 0,
    }
}

/// `m`, `f`: what a given name or an honorific tells of its bearer.
fn sex(code: &str) -> LabelSet {
    match code {
        "m" => Label::Male.bit(),
        "f" => Label::Female.bit(),
        _ => 0,
    }
}
