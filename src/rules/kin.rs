//! People by their context, further: kin, those who take a post, those whose post stands in brackets, those on a list of speakers.

use super::somebody::whole;
use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// A word of the name is one that people are called by.
fn personal(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    (a..b).any(|s| [Label::Given, Label::GivenX, Label::Surname, Label::NameEnding].iter().any(|l| v.has(s, *l)))
}

/// No word of the name is one of every day, of a body or of the map.
pub(super) fn unknown(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    const NOT: [Label; 15] = [
        Label::City,
        Label::CityX,
        Label::Region,
        Label::Org,
        Label::OrgX,
        Label::OrgHead,
        Label::OrgHeadX,
        Label::Other,
        Label::OtherX,
        Label::RoleMod,
        Label::RoleHead,
        Label::Noun,
        Label::Verb,
        Label::Adjective,
        Label::Function,
    ];
    (a..b).all(|s| v.shape(s) == Shape::Cap && NOT.iter().all(|l| !v.has(s, *l)) && v.words(s, s + 1).len() >= 3)
}

/// A whole name with a word that people are called by, or of words that nothing else is called by.
fn like_a_name(v: &View<'_, '_>, m: &Match) -> bool {
    whole(v, m) && v.slot(m, "person").is_some_and(|(a, b)| personal(v, a, b) || unknown(v, a, b))
}

fn named(v: &View<'_, '_>, m: &Match) -> bool {
    v.slot(m, "person").is_some_and(|(a, b)| personal(v, a, b)) && whole(v, m)
}

/// Every name is whole and none runs on.
fn all_whole(v: &View<'_, '_>, m: &Match) -> bool {
    v.slots_of(m, "person").all(|(a, b)| {
        let runs_on = v.shape(b).is_capital() && v.kind(b).is_none();
        !runs_on && v.words(a, b).len() >= 3 && !(a..b).any(|s| [Label::Country, Label::Org, Label::OrgHead].iter().any(|l| v.has(s, *l)))
    })
}

/// A person's name in a list or a title, where words are capitalised anyway.
fn listed(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let common = |s: u32| {
        [Label::Noun, Label::Verb, Label::Adjective, Label::Gerund].iter().any(|l| v.has(s, *l)) && !v.has(s, Label::Given) && !v.has(s, Label::Surname)
    };
    let firm = v.shape(b) == Shape::Amp;
    !firm && !(a..b).any(common) && (personal(v, a, b) || unknown(v, a, b))
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "relatives-and-names",
        pattern: "[Lower & ('brothers' | 'sisters' | 'sons' | 'daughters' | 'children' | 'twins' | 'grandchildren' | 'siblings' | 'kids' | 'grandparents' | 'nieces' | 'nephews' | 'cousins' | 'grandsons' | 'granddaughters' | 'triplets')] [Comma | Colon]? (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord & !OrgHeadAny]?) (Comma (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord & !OrgHeadAny]?))? (Comma (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord & !OrgHeadAny]?))? Comma? 'and' (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord & !OrgHeadAny]?) [Comma | FullStop | Close | Semi | Para | Break | Lower]",
        certainty: Certainty::Likely,
        priority: 4,
        check: all_whole,
        yes: &["They have two sons, [Oydin] and [Marqa], at home.", "It was founded by the brothers [Oydin] and [Marqa Tokhta] then."],
        no: &["They have two sons and a dog.", "Its sisters, Zentrix Foundation and Plexo Foundation, grew."],
        ..RULE
    },
    Rule {
        // `lives in Oakton with Pat, her husband of many years`
        name: "name-and-whose-kin",
        pattern: "(?<person> [NameWord & GivenAny & !MajorPlace & !OrgHeadAny] [NameWord & !OrgHeadAny]?) Comma ['her' | 'his' | 'my' | 'their'] & Lower [Lower & Adjective]? ['husband' | 'wife' | 'partner' | 'spouse' | 'son' | 'daughter' | 'mother' | 'father' | 'brother' | 'sister' | 'grandson' | 'granddaughter' | 'mum' | 'mom' | 'dad' | 'widow'] & Lower",
        certainty: Certainty::Likely,
        priority: 4,
        check: all_whole,
        yes: &["She lives there with [Pat], her husband of many years.", "They met [Kim], his late wife, there."],
        no: &["She lives in Kenya, her husband said.", "The firm, his father’s, grew."],
        ..RULE
    },
    Rule {
        name: "married-to-name",
        pattern: "['married' | 'engaged' | 'wed'] & Lower 'to' (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,1} [NameWord & !OrgHeadAny]{0,1}) [Comma | FullStop | 'and' | 'with' | 'in' | 'for' | Close | Semi | Para]",
        certainty: Certainty::Likely,
        priority: 4,
        check: whole,
        yes: &["He is married to [Oydin], a nurse there.", "She was married to [Wirihana Pahau] for years."],
        no: &["He is married to his work.", "He is married to London."],
        ..RULE
    },
    Rule {
        name: "name-and-post-in-brackets",
        pattern: "(?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,2} Particle{0,2} [NameWord & !OrgHeadAny]) Open [RoleMod | RoleStatus | OrgUnit | Noun & Capital | Adjective & Capital | Hyphen]{0,4} [RoleHead | RoleTitle] [Close | Comma | 'of' | 'at' | 'for' | Semi | Amp | 'and']",
        certainty: Certainty::Likely,
        priority: 4,
        check: like_a_name,
        yes: &["The board has [Oydin Tokhta] (Chairperson) and others.", "It elected [Wirihana Anderson] (Group Chief Executive) then."],
        no: &["The board (Chairperson included) met.", "The Marlow Services (Director of it) met."],
        ..RULE
    },
    Rule {
        name: "taken-on-by-name",
        pattern: "['appoints' | 'appointed' | 'appointing' | 'promotes' | 'promoted' | 'promoting' | 'elects' | 'elected' | 'hires' | 'hired' | 'recruits' | 'recruited' | 'names' | 'named' | 'welcomes' | 'welcomed' | 'nominates' | 'nominated' | 'selects' | 'taps' | 'honours' | 'honors' | 'congratulates' | 'announces' | 'announced' | 'thanks' | 'thanked'] & Lower (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,2} Particle{0,2} [NameWord & !OrgHeadAny]) (['as' | 'to' | 'for' | 'on'] & Lower | [RoleMod & Lower]{0,2} [RoleHead & Lower])",
        certainty: Certainty::Likely,
        priority: 3,
        // `elected Oydin Tokhta chair`: what is made something is somebody.
        check: |v, m| if v.has(m.end - 1, Label::RoleHead) { like_a_name(v, m) } else { named(v, m) },
        yes: &[
            "The members elected [Oydin Tokhta] vice president of it.",
            "The fund appoints [Oydin Anderson] as its first chief.",
            "It has promoted [Wirihana Ferguson] to head the mill.",
        ],
        no: &["It named him as chief.", "It named Marlow Foundation as its heir."],
        ..RULE
    },
    Rule {
        name: "name-and-being-appointed",
        pattern: "(?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,2} Particle{0,2} [NameWord & !OrgHeadAny]) (['has' | 'have'] 'been' | 'was' | 'is' | ['will' | 'to'] 'be') ['unanimously' | 'formally' | 'today' | 'officially' | 'recently' | 'also']? ['appointed' | 'elected' | 're-elected' | 'promoted' | 'hired' | 'named' | 'nominated' | 'sworn' | 'inducted' | 'knighted' | 'ordained' | 'consecrated' | 'laid' | 'installed' | 'buried' | 'crowned' | 'survived' | 'remanded' | 'charged' | 'indicted' | 'acquitted' | 'extradited' | 'deported']",
        certainty: Certainty::Likely,
        priority: 3,
        check: named,
        yes: &["Then [Oydin Anderson] has been appointed chief.", "Last, [Wirihana Ferguson] was re-elected there."],
        no: &["The firm has been appointed.", "The Marlow Foundation was charged with it."],
        ..RULE
    },
    Rule {
        name: "party-to-a-case",
        pattern: "['co-accused' | 'co-defendant' | 'accused' | 'defendant' | 'victim' | 'accomplice' | 'suspect' | 'complainant' | 'plaintiff' | 'offender' | 'survivor'] & Lower Comma? Honorific{0,2} (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,2} Particle{0,2} [NameWord & !OrgHeadAny & !PlaceHead & !OtherHeadAny]) [Comma | FullStop | 'was' | 'had' | 'has' | 'is' | 'who' | 'and' | 'pleaded' | 'admitted' | Open]",
        certainty: Certainty::Likely,
        priority: 3,
        check: like_a_name,
        yes: &["A co-accused, [Oydin Tokhta], was freed.", "The defendant [Wirihana Pahau] pleaded guilty."],
        no: &["The victim, Marlow Services, was paid.", "The defendant was freed."],
        ..RULE
    },
    Rule {
        // `Back row: Tim, Lou and Ash.`
        name: "row-in-a-picture",
        pattern: "['row' | 'standing' | 'seated' | 'sitting' | 'pictured' | 'kneeling'] Colon (?<person> [NameWord & !OrgHeadAny] [NameWord & !OrgHeadAny]?) (Comma (?<person> [NameWord & !OrgHeadAny] [NameWord & !OrgHeadAny]?))? (Comma (?<person> [NameWord & !OrgHeadAny] [NameWord & !OrgHeadAny]?))? (Comma (?<person> [NameWord & !OrgHeadAny] [NameWord & !OrgHeadAny]?))? Comma? 'and' (?<person> [NameWord & !OrgHeadAny] [NameWord & !OrgHeadAny]?)",
        certainty: Certainty::Likely,
        priority: 4,
        check: all_whole,
        yes: &["Back row: [Tim], [Lou] and [Ash].", "Seated: [Oydin Tokhta] and [Pat]."],
        no: &["Back row: two boys and a dog.", "A row: noise and dust."],
        ..RULE
    },
    Rule {
        // `Peter Mutua alias Kamau`
        name: "name-and-alias",
        pattern: "PER Comma? ['alias' | 'aka'] QuoteMark? (?<person> [CapShape & Mid & !InTitle & !Function & !Org & !OrgHeadAny & !TimeWord & !RoleHead] [NameWord]{0,1}) [QuoteMark | Comma | FullStop | Lower | Close]",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| v.slot(m, "person").is_some_and(|(_, b)| !v.shape(b).is_capital()),
        yes: &["Police held Mr. Peter Mutua alias [Kamau] and others.", "Mr. Jack Holt, alias [Oydin], fled."],
        no: &["Police held a man alias unknown.", "He used the alias Kamau."],
        ..RULE
    },
    Rule {
        // `has signed Tane Rewi from`
        name: "player-signed",
        pattern: "(['signed' | 'sign' | 'signs' | 'signing' | 'loaned' | 'released' | 'traded'] & Lower | 'signing' 'of') [RoleHead & Lower]? (?<person> [NameWord & !MajorPlace & !OrgHeadAny & !City] [NameWord & !OrgHeadAny & !PlaceHead & !OtherHeadAny]{1,2}) ['from' | 'on' | 'to' | 'until' | 'for']",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| named(v, m) && v.slot(m, "person").is_some_and(|(a, b)| (a..b).all(|s| v.shape(s) == Shape::Cap)),
        yes: &["They have signed [Oydin Anderson] from the Hawks.", "The signing of [Wirihana Ferguson] on a free transfer pleased them."],
        no: &["They signed it on Monday.", "They signed Marlow Street to them."],
        ..RULE
    },
    Rule {
        name: "predecessor",
        pattern: "((['succeeds' | 'succeeded' | 'succeeding' | 'replaces' | 'replaced' | 'replacing' | 'succeed' | 'replace'] & Lower | ['took' | 'takes' | 'taking' | 'take' | 'taken'] & Lower 'over' 'from' | ['replaced' | 'succeeded'] & Lower 'by' | ['predecessor' | 'successor'] & Lower Comma?) Honorific{0,2}) (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,2} Particle{0,2} [NameWord & !OrgHeadAny & !PlaceHead & !OtherHeadAny]) [Comma | FullStop | 'as' | 'who' | 'in' | 'on' | 'after' | 'at' | 'when' | 'whose' | 'and' | 'with' | 'from' | Para | Semi]",
        certainty: Certainty::Likely,
        priority: 3,
        check: like_a_name,
        yes: &["She succeeds [Oydin Tokhta], who retires.", "He took over from [Wirihana Pahau] in May."],
        no: &["It replaces Marlow Services in May.", "She succeeds him in May."],
        ..RULE
    },
    Rule {
        // As courts put it: somebody nobody knows.
        name: "one-so-called",
        pattern: "['from' | 'with' | 'to' | 'of' | 'by' | 'against' | 'and' | 'for' | Comma] 'one' (?<person> [NameWord & !MajorPlace & !OrgHeadAny] [NameWord | Initials]{0,2} [NameWord & !OrgHeadAny]) [Comma | FullStop | Open | 'to' | 'as' | 'who' | 'for' | 'and' | 'in' | 'was']",
        certainty: Certainty::Likely,
        priority: 3,
        check: named,
        yes: &["He took it from one [Oydin Anderson], as a gift.", "He met with one [Tokhta Marqa Ferguson] to plan it."],
        no: &["He took it from one of them.", "He took one Marlow Foundation grant."],
        ..RULE
    },
    Rule {
        // Speakers, winners, members: a line of the list is a name and a post.
        name: "listed-name-and-post",
        pattern: "[Bullet | Break | Para | Dash | Hyphen | Dot | FullStop] (?<person> [CredentialName & !(MajorPlace & !GivenAny) & !OrgHeadAny] [CredentialName | Initials]{0,2} Particle{0,2} [CredentialName & !OrgHeadAny & !PlaceHead & !OtherHeadAny | AnyCap & Surname & !OrgHead & !Stop & !Country]) (Open [RoleHead | RoleMod]{1,2} Close)? [Comma | Dash | Hyphen | Bar | Open] (ORG Poss?)? [(RoleMod | RoleStatus | OrgUnit | Noun | Adjective | Demonym) & AnyCap]{0,4} [(RoleHead | RoleTitle) & !Lower] [Comma | Break | Para | 'of' | 'at' | 'for' | Amp | 'and' | FullStop | Close | Bar | Dash | Slash | Open | Semi | Speech & Lower]",
        certainty: Certainty::Likely,
        priority: 3,
        check: |v, m| {
            let mark = matches!(v.shape(m.start), Shape::Dot | Shape::Stop);
            listed(v, m) && (!mark || m.start.checked_sub(1).is_some_and(|s| v.shape(s) == Shape::Num))
        },
        yes: &[
            "They are:\n\n[Oydin Tokhta] | Chair\nText.",
            "They are:\n1. [Oydin Tokhta] (Chair)\nText.",
            "Speakers include:\n* [Oydin Tokhta], Principal Scientist, UNICEF\nText.",
            "Speakers include:\n* [Jonas Pahau], Head of Risk, Founder\nText.",
        ],
        no: &["Speakers include:\n* Marlow Services, Principal Scientist\nText.", "Speakers include:\n* The director, Founder\nText."],
        ..RULE
    },
    Rule {
        // `* Vice President: Oydin Tokhta`
        name: "listed-post-and-name",
        pattern: "[Bullet | Break | Para | Dash | Hyphen] [(RoleMod | RoleStatus | OrgUnit) & AnyCap]{0,3} [(RoleHead | RoleTitle) & !Lower & !['sponsor' | 'partner' | 'partners' | 'developer' | 'publisher' | 'producer' | 'host' | 'organiser' | 'organizer' | 'owner' | 'operator' | 'manufacturer' | 'supplier' | 'distributor' | 'agent' | 'contractor' | 'architect' | 'builder' | 'winner' | 'consultant']] [Colon | Dash | Hyphen | Bar] Honorific? (?<person> [CredentialName & !(MajorPlace & !GivenAny) & !OrgHeadAny] [CredentialName | Initials]{0,2} Particle{0,2} [CredentialName & !OrgHeadAny & !PlaceHead & !OtherHeadAny | AnyCap & Surname & !OrgHead & !Stop & !Country]) [Break | Para | Comma | Open | Dash | Semi | Bar | FullStop]",
        certainty: Certainty::Likely,
        priority: 3,
        check: listed,
        yes: &["They are:\n- Vice President: [Oydin Tokhta]\n- Chair: us", "They are:\nTreasurer – [Wirihana Pahau]\nText."],
        no: &["They are:\n- Vice President: Marlow Services\n", "They are:\n- Sponsor: Oydin Tokhta\n"],
        ..RULE
    },
    Rule {
        // `* Katy Tokhtarel (University of Oxley)`
        name: "listed-name-and-bracket",
        pattern: "[Bullet | Break | Para] (?<person> [GivenSure & AnyCap & !Org & !Stop & !Honorific & !RoleTitle] [CredentialName | Initials]{0,2} Particle{0,2} [CredentialName & !OrgHeadAny & !PlaceHead & !OtherHeadAny | AnyCap & SurnameAny & !OrgHeadAny & !PlaceHead & !OtherHeadAny]) (Open [ORG | LOC] | Comma [AnyCap & (RoleMod | RoleHead | RoleTitle | RoleStatus)])",
        certainty: Certainty::Likely,
        priority: 3,
        yes: &["Members include:\n* [Janet Oyr Huff] (UNICEF)\nText.", "Members include:\n* [Janet Marqa Huff] (Kenya)\nText."],
        no: &["Members include:\n* Jack House (UNICEF)\nText.", "Members include:\n* the chair (UNICEF)\nText."],
        ..RULE
    },
    Rule {
        name: "known-as-name",
        pattern: "PER [Comma | Open]? ('aka' | 'a.k.a.' | ['also' | 'better'] 'known' 'as') OpeningMark? (?<person> [NameWord & !OrgHeadAny | CapShape & Mid & !InTitle & !Function & !Stop & !OrgHeadAny] [NameWord & !OrgHeadAny]?) [Close | Comma | ClosingMark | FullStop]",
        certainty: Certainty::Likely,
        priority: 4,
        check: all_whole,
        yes: &["Then Mr. John Holt (aka [Tokhta]) left.", "Then Mr. John Holt, also known as [Oydin], left."],
        no: &["Then Mr. John Holt (also of Kenya) left.", "Then Mr. John Holt (aka the chief) left."],
        ..RULE
    },
    Rule {
        name: "name-and-phone",
        pattern: "[Colon | Break | Para] (?<person> [CredentialName & !(MajorPlace & !GivenAny) & !OrgHeadAny] Initial? Particle{0,2} [CredentialName & !OrgHeadAny & !PlaceHead & !OtherHeadAny]) Comma? Open Num Close Num",
        certainty: Certainty::Likely,
        priority: 3,
        check: listed,
        yes: &["Contact: [Oydin Tokhta] (803) 555-0142\nText.", "Contact:\n[Wirihana Pahau] (512) 555-0142\nText."],
        no: &["Contact: (803) 555-0142\nText.", "Contact: Media Services (803) 555-0142\nText."],
        ..RULE
    },
];
