//! Classes of cells, as rules name them: labels, looks, literal words, and boolean combinations of these.

use crate::gazetteer::label::{Label, LabelSet};
use crate::text::Place;
use crate::text::token::Shape;

/// What a found name is, as a cell of a later phase's tape.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
#[repr(u8)]
pub(crate) enum Kind {
    Org,
    Person,
    Place,
    Date,
    Other,
    Money,
    /// A length of time or what comes again: `30 days`, `every Tuesday`.
    Duration,
}

impl Kind {
    /// What the records call it.
    pub(crate) const fn as_str(self) -> &'static str {
        match self {
            Kind::Org => "organization",
            Kind::Person => "person",
            Kind::Place => "place",
            Kind::Date => "date",
            Kind::Other => "other",
            Kind::Money => "amount",
            Kind::Duration => "duration",
        }
    }

    pub(crate) const ALL: [Kind; 7] = [Kind::Org, Kind::Person, Kind::Place, Kind::Date, Kind::Other, Kind::Money, Kind::Duration];
}

/// A shape as rules name it: `Lower`, `CapShape`.
pub(crate) fn shape_name(shape: Shape) -> &'static str {
    SHAPES.iter().find(|(_, s)| *s == shape).map_or("", |(name, _)| name)
}

/// A place as rules name it: `Mid`, `InTitle`.
pub(crate) fn place_name(place: Place) -> &'static str {
    PLACES.iter().find(|(_, p)| *p == place).map_or("", |(name, _)| name)
}

/// The literal of a word that is none.
pub(crate) const NO_LITERAL: u16 = u16::MAX;

const PLACE_BIT: u32 = 48;
const KIND_BIT: u32 = 52;

pub(crate) fn shape_bit(shape: Shape) -> u64 {
    1 << (shape as u64)
}

pub(crate) fn place_bit(place: Place) -> u64 {
    1 << (PLACE_BIT + place as u32)
}

pub(crate) fn kind_bit(kind: Kind) -> u64 {
    1 << (KIND_BIT + kind as u32)
}

/// The simplest classes, of which all others are made.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Atom {
    /// A cell with one of these labels.
    Labels(LabelSet),
    /// A cell of one of these shapes, at one of these places, or a name of one of these kinds.
    Looks(u64),
    /// A word of the rules.
    Literal(u16),
}

const SHAPES: &[(&str, Shape)] = &[
    ("Lower", Shape::Lower),
    ("CapShape", Shape::Cap),
    ("Caps", Shape::Caps),
    ("Inner", Shape::Inner),
    ("Initial", Shape::Initial),
    ("Dotted", Shape::Dotted),
    ("CapNum", Shape::CapNum),
    ("Num", Shape::Num),
    ("NumWord", Shape::NumWord),
    ("Url", Shape::Url),
    ("Email", Shape::Email),
    ("Poss", Shape::Poss),
    ("Comma", Shape::Comma),
    ("Dot", Shape::Dot),
    ("Stop", Shape::Stop),
    ("FullStop", Shape::Stop),
    ("Bang", Shape::Bang),
    ("Colon", Shape::Colon),
    ("Semi", Shape::Semi),
    ("Open", Shape::Open),
    ("Close", Shape::Close),
    ("QuoteOpen", Shape::QuoteOpen),
    ("QuoteClose", Shape::QuoteClose),
    ("Quote", Shape::Quote),
    ("SingleOpen", Shape::SingleOpen),
    ("Single", Shape::Single),
    ("Hyphen", Shape::Hyphen),
    ("Dash", Shape::Dash),
    ("Slash", Shape::Slash),
    ("Amp", Shape::Amp),
    ("Currency", Shape::Currency),
    ("Percent", Shape::Percent),
    ("At", Shape::At),
    ("Hash", Shape::Hash),
    ("Bullet", Shape::Bullet),
    ("Bar", Shape::Bar),
    ("Mark", Shape::Mark),
    ("Break", Shape::Break),
    ("Para", Shape::Para),
];

const PLACES: &[(&str, Place)] = &[("Mid", Place::Mid), ("Start", Place::Start), ("InTitle", Place::Title)];

const KINDS: &[(&str, Kind)] = &[
    ("ORG", Kind::Org),
    ("PER", Kind::Person),
    ("LOC", Kind::Place),
    ("DATE", Kind::Date),
    ("OTHER", Kind::Other),
    ("MONEY", Kind::Money),
    ("DURATION", Kind::Duration),
];

/// A label, shape, place or mention kind by the name that rules use; `None` for another word.
pub(crate) fn named(name: &str) -> Option<Atom> {
    let label = Label::ALL.iter().find(|(n, _)| *n == name).map(|(_, l)| Atom::Labels(l.bit()));
    let shape = || SHAPES.iter().find(|(n, _)| *n == name).map(|(_, s)| Atom::Looks(shape_bit(*s)));
    let place = || PLACES.iter().find(|(n, _)| *n == name).map(|(_, p)| Atom::Looks(place_bit(*p)));
    let kind = || KINDS.iter().find(|(n, _)| *n == name).map(|(_, k)| Atom::Looks(kind_bit(*k)));
    label.or_else(shape).or_else(place).or_else(kind)
}

/// Words that every text is full of: looking out for them tells nothing.
pub(super) const FREQUENT: &[&str] = &[
    "the", "of", "and", "to", "in", "a", "an", "for", "is", "are", "was", "were", "be", "been", "by", "with", "on", "at", "as", "from", "that", "this", "it",
    "its", "has", "have", "had", "will", "or", "we", "our", "their", "his", "her", "he", "she", "they", "who", "which", "not",
];

/// How many cells of a thousand of a release have one of these labels or looks, about: what is not named here is rare.
pub(super) fn often(labels: LabelSet, looks: u64) -> u32 {
    const LABELS: &[(Label, u32)] = &[
        (Label::Function, 300),
        (Label::Noun, 250),
        (Label::Verb, 150),
        (Label::VerbS, 60),
        (Label::VerbPast, 50),
        (Label::Adjective, 100),
        (Label::Adverb, 40),
        (Label::Gerund, 30),
        (Label::Surname, 100),
        (Label::SurnameX, 100),
        (Label::Given, 50),
        (Label::GivenX, 50),
        (Label::City, 40),
        (Label::CityX, 60),
        (Label::OrgHead, 40),
        (Label::OrgHeadX, 40),
        (Label::Stop, 60),
        (Label::StopX, 60),
    ];
    const SHAPES: &[(Shape, u32)] = &[
        (Shape::Lower, 600),
        (Shape::Cap, 200),
        (Shape::Caps, 30),
        (Shape::Comma, 50),
        (Shape::Stop, 40),
        (Shape::Num, 20),
        (Shape::Para, 20),
        (Shape::Hyphen, 15),
        (Shape::Poss, 10),
    ];
    const KINDS: &[(Kind, u32)] =
        &[(Kind::Org, 25), (Kind::Person, 15), (Kind::Place, 20), (Kind::Date, 15), (Kind::Other, 10), (Kind::Money, 3), (Kind::Duration, 2)];
    let of_place = [(Place::Mid, 900), (Place::Start, 100), (Place::Title, 60)];
    let named = LABELS.iter().map(|(l, n)| (l.bit(), *n)).filter(|(l, _)| labels & l != 0);
    let looked = SHAPES
        .iter()
        .map(|(s, n)| (shape_bit(*s), *n))
        .chain(KINDS.iter().map(|(k, n)| (kind_bit(*k), *n)))
        .chain(of_place.iter().map(|(p, n)| (place_bit(*p), *n)));
    let looked = looked.filter(|(bit, _)| looks & bit != 0);
    let (seen, seen_looks) = (named.clone().fold(0, |all, (l, _)| all | l), looked.clone().fold(0, |all, (l, _)| all | l));
    let known: u32 = named.map(|(_, n)| n).sum::<u32>() + looked.map(|(_, n)| n).sum::<u32>();
    known + 8 * (labels & !seen).count_ones() + 4 * (looks & !seen_looks).count_ones()
}

/// Classes that several tables need, by name.
pub(crate) const CLASSES: &[(&str, &str)] = &[
    ("Any", "!Para"),
    // The break of a line that is not the end of a paragraph.
    ("Sep", "[Comma | Semi]"),
    ("QuoteMark", "[QuoteOpen | QuoteClose | Quote]"),
    // Marks are mixed up often enough that any of them may open or close.
    ("ClosingMark", "[QuoteOpen | QuoteClose | Quote | Single | Poss]"),
    ("OpeningMark", "[QuoteOpen | QuoteClose | Quote | SingleOpen]"),
    ("Article", "['the' | 'a' | 'an' | 'one' | 'its' | 'their' | 'his' | 'her' | 'our']"),
    // A word of the name of somebody who speaks: the context is sure, so that only titles and bodies speak against it.
    (
        "SpokenName",
        "[CapShape | Inner] & !InTitle & !Stop & !Function & !(Honorific & !['don' | 'amir' | 'shah' | 'sultan' | 'adi']) & !PostNominal & !(RoleHead & !Surname & !Given) & !(RoleTitle & !Surname & !Given) & !(RoleMod & !Surname & !Given) & !Org & !(OrgHeadSure & !Surname & !SurnameX) & !(OrgHeadX & !Surname & !SurnameX & !NameEnding & !GivenAny & !Noun) & !CompanySuffix & !Country & !Demonym & !TimeWord & !Other",
    ),
    // What a release calls a body once it is known: `the company said`.
    (
        "BodyNoun",
        "['company' | 'organization' | 'organisation' | 'agency' | 'group' | 'department' | 'ministry' | 'association' | 'foundation' | 'union' | 'council' | 'firm' | 'institute' | 'university' | 'party' | 'commission' | 'committee' | 'charity' | 'bank' | 'airline' | 'bureau' | 'federation' | 'coalition' | 'network']",
    ),
    // What a body is called beside its name: `Zentrix, a nonprofit newsroom`.
    (
        "BodyKind",
        "['company' | 'provider' | 'maker' | 'manufacturer' | 'developer' | 'producer' | 'supplier' | 'firm' | 'startup' | 'start-up' | 'charity' | 'nonprofit' | 'non-profit' | 'organization' | 'organisation' | 'retailer' | 'operator' | 'bank' | 'brand' | 'agency' | 'distributor' | 'publisher' | 'leader' | 'consultancy' | 'insurer' | 'lender' | 'newsroom' | 'newspaper' | 'magazine' | 'broadcaster' | 'airline' | 'carrier' | 'brewery' | 'winery' | 'distillery' | 'bakery' | 'brewer' | 'incubator' | 'accelerator' | 'laboratory' | 'lab' | 'business' | 'enterprise' | 'subsidiary' | 'affiliate' | 'conglomerate' | 'corporation' | 'vendor' | 'utility' | 'regulator' | 'ministry' | 'ngo' | 'cooperative' | 'co-operative' | 'collective' | 'consortium' | 'alliance' | 'coalition' | 'federation' | 'association' | 'institute' | 'university' | 'college' | 'orchestra' | 'choir' | 'ensemble' | 'troupe' | 'fintech' | 'biotech' | 'think-tank' | 'wholesaler' | 'importer' | 'exporter' | 'carmaker' | 'automaker' | 'chipmaker' | 'drugmaker' | 'studio' | 'label' | 'partnership' | 'institution'] & Lower",
    ),
    // Of many such: `Zentrix, one of the largest providers of pumps`.
    (
        "BodyKinds",
        "['companies' | 'providers' | 'makers' | 'manufacturers' | 'developers' | 'producers' | 'suppliers' | 'firms' | 'startups' | 'start-ups' | 'charities' | 'nonprofits' | 'non-profits' | 'organizations' | 'organisations' | 'retailers' | 'operators' | 'banks' | 'brands' | 'agencies' | 'distributors' | 'publishers' | 'consultancies' | 'insurers' | 'lenders' | 'newspapers' | 'magazines' | 'broadcasters' | 'airlines' | 'carriers' | 'breweries' | 'wineries' | 'distilleries' | 'brewers' | 'incubators' | 'accelerators' | 'laboratories' | 'labs' | 'businesses' | 'enterprises' | 'utilities' | 'ngos' | 'cooperatives' | 'institutes' | 'universities' | 'colleges' | 'orchestras' | 'choirs' | 'ensembles' | 'wholesalers' | 'importers' | 'exporters' | 'carmakers' | 'automakers' | 'chipmakers' | 'drugmakers' | 'studios' | 'institutions' | 'funds' | 'networks' | 'groups' | 'hospitals' | 'museums' | 'theatres' | 'theaters' | 'clubs'] & Lower",
    ),
    // Bodies that are called by their house: `the college said`.
    (
        "Premises",
        "['college' | 'school' | 'hospital' | 'museum' | 'church' | 'club' | 'society' | 'trust' | 'city' | 'town' | 'government' | 'court' | 'team' | 'board']",
    ),
    // Words between a reporting verb and the speaker's name: `said the bank's chief executive, Dr.`
    (
        "TitleWord",
        "![FullStop | Para | Bang | Colon | Semi | QuoteOpen | QuoteClose | Quote | SingleOpen | PER | Speech | 'who' | 'which' | 'that' | 'he' | 'she' | 'they' | 'it' | 'after' | 'before' | 'when' | 'while' | 'because' | 'if']",
    ),
    ("Country1", "[Country | CountryX]"),
    // Capital letters outside of titles, wherever they stand.
    ("Capital", "[CapShape | Caps | Dotted | CapNum | Inner | Initial] & ![InTitle]"),
    // A capital letter that says something: not an ordinary word at a sentence's start, no stop phrase.
    (
        "Cap",
        "Capital & !Stop & !(Start & (Function | Verb | Noun | Adjective | Adverb | Gerund | Speech) & CapShape & !(Country | Org | City | Given | Surname | Region | Subdivision | OrgHeadFirst))",
    ),
    ("AnyCap", "[CapShape | Caps | Dotted | CapNum | Inner | Initial] & !Stop"),
    ("Common", "[Function | Verb | Noun | Adjective | Adverb | Gerund]"),
    ("GivenAny", "[Given | GivenX]"),
    // `Virginia`, `Paris`, `Jordan`: places first.
    (
        "GivenSure",
        "[Given & !(BigCity | Country | CountryX | Subdivision | SubdivisionX & (Noun | Verb | Adjective | Direction | StateAbbrX) | MonthX | Org | PlaceHead)]",
    ),
    ("GivenDoubt", "[(GivenX | Given) & !GivenSure]"),
    ("SurnameAny", "[Surname | SurnameX | NameEnding]"),
    ("PlaceName", "[Country | CountryX | Region | Subdivision | SubdivisionX | City | CityX | County | Natural]"),
    ("SurePlace", "[Country | Region | Subdivision | County | Natural]"),
    // Places that a name is before it is a person: not the thousand small towns called like families.
    ("MajorPlace", "[Country | CountryX | Region | Subdivision | BigCity]"),
    ("OrgHeadAny", "[OrgHead | OrgHeadFirst | OrgHeadX]"),
    ("OrgHeadSure", "[OrgHead | OrgHeadFirst]"),
    // Chains of hotels, after which each of their houses is called.
    (
        "HotelChain",
        "['marriott' | 'hilton' | 'hyatt' | 'sheraton' | 'westin' | 'radisson' | 'ramada' | 'novotel' | 'mercure' | 'sofitel' | 'wyndham' | 'kempinski' | 'fairmont' | 'ritz-carlton' | 'intercontinental' | 'doubletree' | 'steigenberger' | 'travelodge' | 'rotana' | 'scandic' | 'shangri-la']",
    ),
    ("OtherHeadAny", "[OtherHead | OtherHeadFirst | OtherHeadX]"),
    ("TimeWord", "[Month | MonthX & !Surname | Weekday]"),
    // Titles that begin names of bodies: `Duke Robotics Corp.`, `Queen Mary Hospital`.
    (
        "NobleWord",
        "['duke' | 'king' | 'queen' | 'prince' | 'princess' | 'lord' | 'lady' | 'saint' | 'cardinal' | 'bishop' | 'captain' | 'admiral' | 'commander' | 'kaiser' | 'baron' | 'earl' | 'marquis' | 'viscount' | 'emperor'] & CapShape & !InTitle",
    ),
    // A word of an organization's name: any capital, but no title, month, sentence opener.
    ("OrgWord", "Cap & (!Function | Country | CountryX) & (!Honorific | NobleWord) & !TimeWord & !(Speech & Start) & !PostNominal & !Url"),
    // The first word of an organization's name.
    ("OrgFirst", "OrgWord & !(RoleTitle & !Noun & !Adjective & !NobleWord) & !(RoleStatus & !Adjective) & !CompanySuffix"),
    // A word behind `of` in an organization's name: no second head, which would be a parent.
    ("TailWord", "[OrgWord | Surname & Cap] & (!OrgHeadSure | Subject) & !(Org & !OrgHeadPlural)"),
    // Heads of names that bodies are about, too: `Committee on Public Administration`, `Federation of Timber Industries`.
    (
        "Subject",
        "['administration' | 'industries' | 'corrections' | 'customs' | 'investments' | 'minerals' | 'petroleum' | 'foods' | 'pharmaceuticals' | 'securities' | 'robotics' | 'genomics' | 'aeronautics' | 'neurosciences' | 'biosciences' | 'technologies' | 'aerospace' | 'avionics' | 'orthopaedics' | 'orthopedics' | 'photonics' | 'biologics' | 'diagnostics' | 'therapeutics' | 'semiconductors' | 'polymers' | 'petrochemicals' | 'telecom' | 'telecoms' | 'municipalities' | 'workers']",
    ),
    // Those who have a calling, as unions and colleges are called by.
    (
        "Trades",
        "['midwives' | 'nurses' | 'teachers' | 'engineers' | 'surgeons' | 'physicians' | 'pharmacists' | 'dentists' | 'lawyers' | 'journalists' | 'writers' | 'artists' | 'musicians' | 'actors' | 'architects' | 'accountants' | 'planners' | 'surveyors' | 'librarians' | 'archivists' | 'scientists' | 'chemists' | 'biologists' | 'psychologists' | 'psychiatrists' | 'radiologists' | 'gynaecologists' | 'gynecologists' | 'obstetricians' | 'paediatricians' | 'pediatricians' | 'anaesthetists' | 'pathologists' | 'technicians' | 'managers' | 'directors' | 'administrators' | 'educators' | 'lecturers' | 'professors' | 'students' | 'workers' | 'farmers' | 'growers' | 'exporters' | 'importers' | 'manufacturers' | 'employers' | 'officers' | 'inspectors' | 'commissioners' | 'governors' | 'mayors' | 'judges' | 'magistrates' | 'prosecutors' | 'attorneys' | 'clerks' | 'auditors' | 'actuaries' | 'bankers' | 'brokers' | 'advisers' | 'advisors' | 'counsellors' | 'counselors' | 'therapists' | 'physiotherapists' | 'technologists' | 'veterinarians' | 'fishermen' | 'firefighters' | 'photographers' | 'broadcasters' | 'publishers' | 'editors' | 'translators' | 'interpreters' | 'composers' | 'producers' | 'critics' | 'bishops' | 'rectors' | 'presidents' | 'legislatures' | 'legislators' | 'leaders' | 'superintendents' | 'chiefs' | 'principals' | 'deans' | 'chancellors']",
    ),
    ("Joint", "['of' | 'for' | 'on' | 'against']"),
    // A word of a personal name that nothing speaks against.
    (
        "NameWord",
        "[CapShape | Inner | Caps & (Surname | Given)] & !InTitle & !Stop & !Function & !(Honorific & !['don' | 'amir' | 'shah' | 'sultan' | 'adi']) & !(PostNominal & !(CapShape & Given)) & !NameSuffix & !Demonym & !Country & !Region & !Org & !OrgHeadSure & !OrgHeadPlural & !(CompanySuffix & !(CapShape & Given)) & !TimeWord & !Other & !(RoleTitle & !Surname & !(CapShape & Given)) & !(RoleMod & !GivenAny & !SurnameAny) & !(RoleHead & !GivenAny & (Noun | !Surname)) & !((Noun | Verb | Adjective | Adverb | Gerund) & !(Given | GivenX | Surname | SurnameX | NameEnding))",
    ),
    // Initials, apart or together: `J. T.`, `J.T.`
    (
        "Initials",
        "[Initial | Dotted & !InTitle & !Stop & !Country & !CountryX & !StateAbbr & !StateAbbrX & !Org & !OrgX & !PostNominal & !Honorific & !CompanySuffix & !CompanySuffixX & !TimeWord & !Region & !Noun]",
    ),
    // Behind an honorific every capital word is a name.
    (
        "AfterTitle",
        // `March` and `MArch` fold to one word.
        "[CapShape | Inner] & !'county' & !Stop & !Function & !(Honorific & !['sultan' | 'shah' | 'khan' | 'amir']) & !(PostNominal & !(CapShape & SurnameX)) & !NameSuffix & !OrgHeadSure & !(Org & !SurnameAny & !Given) & !Country & !'memorial' & !(Demonym & !SurnameAny) & !(Month & !GivenX & !Given) & !Weekday & !(RoleTitle & !Surname) & !((RoleHead | OtherHead | PlaceHead) & !SurnameAny & !GivenAny) & !(InTitle & Verb & !SurnameAny & !GivenAny)",
    ),
    // A word of a name that only the sum of its contexts types: nothing else speaks for or against it.
    (
        "ClueWord",
        "[CapShape | Caps | Inner | CapNum] & !InTitle & !Stop & !StopX & !Function & !Honorific & !PostNominal & !(TimeWord & !Caps) & !Demonym & !RoleTitle & !(RoleHead & !Noun) & !RoleMod & !Country & !CountryX & !Region & !Other & !NumberWord & !Ordinal & !Url",
    ),
    // Behind the first: capitals that stand behind people's names too (`Lantern SM`).
    ("ClueRest", "[ClueWord | PostNominal & Caps & !StopX | RoleMod & CapShape & !InTitle & !RoleHead & !RoleTitle & !Function & !Demonym]"),
    ("ClueFirst", "ClueWord & (Mid | !Common | Caps) & !CompanySuffix & !OrgUnit & !(RoleHead & !Caps)"),
    // A word of a name that letters behind it prove (`Oydin Tokhta, Ph.D.`), in lists and titles too.
    (
        "CredentialName",
        "[CapShape | Inner] & !Stop & !Function & !Honorific & !PostNominal & !NameSuffix & !(Org & !SurnameAny & !Given) & !OrgHeadSure & !CompanySuffix & !TimeWord & !Country & !(Demonym & !SurnameAny) & !Gerund & !((OtherHead | RoleTitle | RoleHead | RoleMod | Common) & !SurnameAny & !GivenAny)",
    ),
    (
        "AfterTitleCaps",
        "Caps & !['mob' | 'tel' | 'fax' | 'cell' | 'ph' | 'email' | 'mobile' | 'phone'] & !Stop & !Function & !Honorific & !PostNominal & !NameSuffix & !Org & !OrgHeadSure & !(RoleTitle & !Surname)",
    ),
];
