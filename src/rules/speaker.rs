//! People whom nothing but their speech makes known: behind `” said` any run of capitals that names no body is a name (`” said Oke Brant, CEO …`),
//! ordinary words, unknown endings and titles that are given names too included.

use super::{RULE, Rule};
use crate::record::Certainty::Likely;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "quoted-speaker",
        pattern: "ClosingMark [Comma | FullStop]? Break? Adverb? [Speech & Lower] (Honorific Dot?)? (?<person> SpokenName [SpokenName | Initials]{0,2} [SpokenName | ['king' | 'bishop' | 'prince' | 'pope' | 'abbott' | 'dean' | 'major' | 'knight' | 'baron'] & CapShape & !InTitle] | (Initial{1,2} | [Dotted & !Country & !StateAbbr & !Org]) SpokenName{1,2} | [SpokenName & !City & !CityX & !OrgX] [Org & CapShape & !OrgHeadAny & !CompanySuffix]) [Comma | FullStop | Para | Break | Open | Dash | ClosingMark]",
        certainty: Likely,
        yes: &[
            "“We are ready for it,” said [Nod Hatch], CEO of the mill.",
            "“We are ready for it,” said [Oydin Oracle], CEO of the mill.",
            "“We are ready for it,” added [Jenny Orb-Onward].",
            "“We are ready for it,” said [Hunter Bishop], its chair.",
        ],
        no: &["“We are ready for it,” said Nod.", "“We are ready for it,” said UNICEF Kenya."],
        ..RULE
    },
    Rule {
        // One word that nothing else is called by: `,” said Tokhtarel.`, `,” Tokhtarel said.`
        name: "quoted-speaker-of-one-word",
        pattern: "ClosingMark [Comma | FullStop]? Break? (Adverb? ['said' | 'says' | 'added' | 'adds' | 'explained' | 'explains' | 'continued' | 'concluded' | 'noted' | 'notes' | 'commented'] & Lower (Honorific Dot?)? (?<person> [SpokenName & Mid & CapShape & !Common & !City & !CityX & !MajorPlace & !OrgX & !OtherX & !PlaceHead & !PlaceHeadX & !OtherHeadAny]) [FullStop | Comma | Para | Break] | (?<person> [SpokenName & CapShape & !Common & !City & !CityX & !MajorPlace & !OrgX & !OtherX & !PlaceHead & !PlaceHeadX & !OtherHeadAny]) ['said' | 'says' | 'added' | 'adds' | 'explained' | 'explains' | 'continued' | 'concluded' | 'noted' | 'notes' | 'commented'] & Lower [FullStop | Comma | Para | Break])",
        certainty: Likely,
        check: |v, m| {
            v.slot(m, "person").is_some_and(|(a, _)| {
                let word = v.words(a, a + 1);
                word.len() >= 4 && word.bytes().skip(1).all(|b| !b.is_ascii_uppercase() && !b.is_ascii_digit())
            })
        },
        yes: &["“We are ready for it,” said [Tokhtarel].", "“We are ready for it,” [Tokhtarel] said. “It is done.”"],
        no: &["“We are ready for it,” said Amnesty.", "“We are ready for it,” said UNICEF.", "“We are ready for it,” PlexoMarine said."],
        ..RULE
    },
    Rule {
        name: "quoted-speaker-behind-post",
        pattern: "ClosingMark [Comma | FullStop]? Break? Adverb? [Speech & Lower] [!FullStop & !Para & !QuoteMark & !PER & !Comma]{0,8} [RoleHead | RoleTitle] Comma? (?<person> SpokenName [SpokenName | Initials]{0,2} SpokenName) [Comma | FullStop | Para | Break | Open | Dash | ClosingMark]",
        certainty: Likely,
        yes: &["“We are ready for it,” said UNICEF Executive Director [Nod Hatch].", "“We are ready for it,” added spokesperson [Nod Marsh-Onward]."],
        no: &["“We are ready for it,” said the director.", "“We are ready for it,” said the director of UNICEF."],
        ..RULE
    },
];
