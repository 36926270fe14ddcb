//! Several places that no list knows: `around X and Y`, `the road from X to Y`, `in X, Y and Z`.

use super::{ends, set_in_place};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::check::capital_behind;
use crate::rules::{RULE, Rule};

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "around-unknown-places",
        pattern: concat!(
            "['around' | 'beneath' | 'near' | 'outside' | 'towards' | 'toward' | 'past' & Lower] (?<place> [",
            word!(),
            " | (City | CityX) & CapShape & Mid & !Noun & !Org & !Function]{1,2}) 'and' (?<place> [",
            word!(),
            " | (City | CityX) & CapShape & Mid & !Org & !Function]{1,2})"
        ),
        certainty: Certainty::Weak,
        priority: 3,
        check: ends,
        yes: &["Schools around [Marqakel] and [Oyrotal] closed.", "Pumps near [Tokhtal] and [Oyrotal] failed."],
        no: &["They stood around Oyrotal Holdings and Holt Bank.", "It is around one and two."],
        ..RULE
    },
    Rule {
        name: "way-between-unknown-places",
        pattern: concat!(
            "['road' | 'roads' | 'route' | 'highway' | 'motorway' | 'line' | 'railway' | 'train' | 'trains' | 'bus' | 'buses' | 'ferry' | 'ferries' | 'flight' | 'flights' | 'track' | 'trail' | 'path' | 'pipeline' | 'section' | 'stretch' | 'journey' | 'link' | 'corridor' | 'border' | 'greenway' | 'cycleway' | 'services' | 'bypass' | CapNum] [Lower & Noun]{0,1} Comma? ['from' | 'between'] (?<place> ",
            word!(),
            "{1,2}) ['to' | 'and'] ((?<place> ",
            word!(),
            "{1,2}) | LOC)"
        ),
        certainty: Certainty::Weak,
        priority: 4,
        check: ends,
        yes: &[
            "The road from [Marqakel] to [Oyrotal] will close.",
            "A greenway between [Tokhtal] and [Oyrotal] opened.",
            "The road between [Tokhtal] and Nairobi closed.",
        ],
        no: &["The link between Zentrix Holdings and Oxley Bank broke.", "A road from him to her."],
        ..RULE
    },
    Rule {
        name: "place-and-unknown-place",
        pattern: concat!(
            "['in' | 'near' | 'between' | 'across' | 'serving' | 'around' | 'outside' | 'to' & Lower] LOC 'and' (?<place> ",
            word!(),
            "{1,2}) [Comma | FullStop | Close | Semi | Break | Para | DATE | 'on' | 'in' | 'will' | 'was' | 'were' | 'is' | 'are' | 'has' | 'have' | 'for' | 'with' | VerbPast & Lower & !Noun]"
        ),
        certainty: Certainty::Likely,
        priority: 2,
        check: ends,
        yes: &["They lit homes in Kenya and [Marqakel], two weeks late.", "Trains between Nairobi and [Oyrotal] stopped."],
        no: &["They lit homes in Kenya and Holt Bank, too.", "Homes in Kenya and others."],
        ..RULE
    },
    Rule {
        name: "unknown-places-before-a-place",
        pattern: concat!(
            "['in' | 'across' | 'throughout' | 'serving' & Lower] (?<place> ",
            word!(),
            ") ",
            "(Comma (?<place> ",
            word!(),
            "))? (Comma (?<place> ",
            word!(),
            "))? Comma? 'and' LOC"
        ),
        certainty: Certainty::Likely,
        priority: 2,
        check: |v, m| !capital_behind(v, m.end) && v.slots_of(m, "place").all(|(a, _)| !v.has(a, Label::Given) && !v.has(a, Label::Surname)),
        yes: &["It has shops in [Marqakel], [Oyrotal] and Nairobi now.", "It runs across [Tokhtal] and Kenya."],
        no: &["It invests in people, pumps and Kenya."],
        ..RULE
    },
    Rule {
        // A row of them: what is one by itself is one here.
        name: "in-unknown-places",
        pattern: concat!(
            "[Lower | DATE | Start & Noun | Num] ('in' | ['parts' | 'communities' | 'villages' | 'towns' | 'people' | 'districts'] & Lower 'of' | 'across' | 'between' & Lower) (?<place> [",
            word!(),
            " | (City | CityX | SubdivisionX) & CapShape & Mid & !Noun & !Org & !OrgX & !Function]{1,2}) (Comma (?<place> [",
            word!(),
            " | (City | CityX | SubdivisionX) & CapShape & Mid & !Org & !OrgX & !Function]{1,2})){1,6} Comma? 'and' (?<place> [",
            word!(),
            " | (City | CityX | SubdivisionX) & CapShape & Mid & !Org & !OrgX & !Function]{1,2})"
        ),
        certainty: Certainty::Weak,
        priority: 1,
        check: set_in_place,
        yes: &["Children in [Marqakel], [Oyrotal] and [Tokhtal] stayed home.", "It flooded parts of [Oyrotal], [Marqa] and [Tokhtal] again."],
        no: &["He trained in Oyrotal, Marqa and Tokhtal.", "It works in pumps, boats and Oyrotal."],
        ..RULE
    },
];
