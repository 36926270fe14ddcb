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

/// Labels of lists that say the same of each of their rows.
const PLAIN: [(&str, Label); 27] = {
    use Label::*;
    [
        ("demonym", Demonym),
        ("region", Region),
        ("natural", Natural),
        ("county", County),
        ("direction", Direction),
        ("name-particle", Particle),
        ("name-suffix", NameSuffix),
        ("role-title", RoleTitle),
        ("role-head", RoleHead),
        ("role-modifier", RoleMod),
        ("role-status", RoleStatus),
        ("org-unit", OrgUnit),
        ("speech-verb", Speech),
        ("adverb", Adverb),
        ("function", Function),
        ("season", Season),
        ("number-word", NumberWord),
        ("ordinal", Ordinal),
        ("time-unit", TimeUnit),
        ("day-part", DayPart),
        ("time-modifier", TimeMod),
        ("named-day", NamedDay),
        ("time-zone", TimeZone),
        ("currency", CurrencyWord),
        ("magnitude", Magnitude),
        ("exchange", Exchange),
        ("known-person", KnownPerson),
    ]
};

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
        "subdivision" => pick(w || x, SubdivisionX, Subdivision),
        "state-abbreviation" => pick(x, StateAbbrX, StateAbbr),
        "city" => {
            let big = value.parse::<u32>().is_ok_and(|n| n >= 300);
            pick(w || x || p || c, CityX, City) | if big && !w && !x { BigCity.bit() } else { 0 }
        }
        // That a town bears the name too (`Anderson`) is no doubt; rules ask for large cities and countries themselves.
        // A word that few people are called by (`Cloud`, `Hero`) is a name in context only.
        "given-name" => {
            let rare = value.parse::<u32>().map_or(true, |n| n < 13);
            pick(x || w && rare, GivenX, Given) | sex(kind)
        }
        "surname" => pick(x, SurnameX, Surname),
        "post-nominal" => PostNominal.bit() | if x { 0 } else { PostNominalSure.bit() },
        "honorific" => Honorific.bit() | sex(value),
        "org" => pick(w || p || c || x, OrgX, Org) | if kind == "media" { Media.bit() } else { 0 },
        "company-suffix" => pick(x || w, CompanySuffixX, CompanySuffix),
        "other" => pick(w || p || c || x, OtherX, Other),
        // A weak one (`Media`) heads a line but may begin a name.
        "stop" => pick(x, StopX, Stop),
        "month" => pick(w || x, MonthX, Month),
        "weekday" => pick(w || x, WeekdayX, Weekday),
        "place-head" | "org-head" | "foreign-head" | "other-head" => head_bits(label, kind, value, x),
        "verb" | "noun" | "adjective" => word_bits(label, kind),
        _ => PLAIN.iter().find(|(name, _)| *name == label).map_or(0, |(_, l)| l.bit()),
    }
}

/// A head by where it stands in names. `weak`: in context only.
fn head_bits(label: &str, kind: &str, value: &str, weak: bool) -> LabelSet {
    use Label::*;
    let pick = |doubtful: Label, sure: Label| if weak { doubtful.bit() } else { sure.bit() };
    match (label, value) {
        ("place-head", "first") => PlaceHeadFirst.bit(),
        // In front only natural heads make names: `Lake Tahoe`, but not `Oxbow Lending`.
        ("place-head", "both") if kind == "natural" && !weak => PlaceHeadFirst.bit() | PlaceHead.bit(),
        ("place-head", _) => pick(PlaceHeadX, PlaceHead),
        ("org-head", "first") => OrgHeadFirst.bit(),
        // `Group`, `Service`: in front they are ordinary words.
        ("org-head", "both") if !weak => OrgHeadFirst.bit() | OrgHead.bit(),
        ("org-head", _) => pick(OrgHeadX, OrgHead),
        ("foreign-head", "last") => ForeignTail.bit(),
        ("foreign-head", "both") => ForeignHead.bit() | ForeignTail.bit(),
        ("foreign-head", _) => ForeignHead.bit(),
        ("other-head", "first") => OtherHeadFirst.bit(),
        ("other-head", "both") => OtherHeadFirst.bit() | pick(OtherHeadX, OtherHead),
        _ => pick(OtherHeadX, OtherHead),
    }
}

/// An ordinary word by its forms: `d` of the past, `s` of the third person, `g` in `-ing`.
fn word_bits(label: &str, kind: &str) -> LabelSet {
    let form = |c: char, l: Label| if kind.contains(c) { l.bit() } else { 0 };
    let gerund = form('g', Label::Gerund);
    match label {
        "verb" => Label::Verb.bit() | form('d', Label::VerbPast) | form('s', Label::VerbS) | gerund,
        "noun" => Label::Noun.bit() | gerund,
        _ => Label::Adjective.bit() | gerund,
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
