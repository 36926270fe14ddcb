//! Bodies called in other languages than English: by a first or last word that says so, by how a word ends, by small words between.

use super::super::check::{capital_behind, no_role_behind};
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::{RULE, Rule, View};
use crate::tape::automaton::Match;

/// A capitalised word of a foreign name.
macro_rules! word {
    () => {
        "[Capital & !Function & !Stop & !RoleTitle & !(RoleHead & !ForeignTail) & !Month & !Weekday]"
    };
}

/// A small word between: `de`, `für`, `mo`, `d’histoire`.
macro_rules! small {
    () => {
        "[Amp | (Particle | 'et' | 'y' | 'e' | 'i' | 'w' | 've' | 'fur' | 'der' | 'und' | 'het' | 'voor' | 'en' | 'av' | 'och' | 'og' | 'na' | 'o' | 'nga' | 'te' | 'mo' | 'ki' | 'mai' | 'pour' | 'para' | 'per' | 'sur' | 'aux' | 'au' | 'al' | 'dan' | 'nan' | 'cha' | 'wa' | 'ya' | 'pro' | !Noun & !Verb & !Adjective & !Adverb & !Function & !Gerund & !OrgHeadAny & !NumberWord & !RoleHead) & Lower]"
    };
}

/// Nothing capitalised runs on, no post follows; `Region Manager` is one.
fn name(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "org") else { return false };
    // `Grupo` in front of an English noun: `Grupo officials`; small words end no name.
    let english = b == a + 2 && v.has(b - 1, Label::Noun) && v.lower(a) == b"region";
    !english && no_role_behind(v, m)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "body-by-foreign-first-word",
        pattern: concat!(
            "(?<org> [ForeignHead & Capital] (",
            small!(),
            "{0,3} ([Particle | 'pour' | 'para' | 'per'] & Lower [Lower & !Function]{1,2} [Particle & Lower])? ",
            word!(),
            "{1,3}){1,3} CompanySuffix?)"
        ),
        priority: 7,
        check: name,
        yes: &[
            "A gift of [Fundación Vientos del Sur] came.",
            "It was paid by [Stiftung Zukunft] then.",
            "The [Comité pour la mémoire de Plexo] met.",
            "He left [Région Marqaz] then.",
            "A loan of [Caisse populaire Haut-Zentrix] helped.",
            "Staff of [Yayasan Oxley] came.",
        ],
        no: &["She saw the grupo there.", "The Region Manager left.", "A region of Kenya grew."],
        ..RULE
    },
    Rule {
        // English words that French and Spanish share: `Opéra national de Lyon`, `Institut national de la statistique`, `Ballet royal de Flandre`.
        name: "stage-in-french",
        pattern: "(?<org> [ForeignHead | 'opera' | 'ballet' | 'orchestre' | 'ensemble' | 'conservatoire' | 'theatre' | 'musee' | 'institut'] & Capital ['national' | 'nationale' | 'nacional' | 'regional' | 'central' | 'international' | 'municipal' | 'royal' | 'general' | 'federal' | 'social' | 'medical' | 'technique'] & Lower [Particle & Lower | 'pour' & Lower | 'des' & Lower]{1,2} ([Lower & !Function]? [Capital & !Function]{1,2} | [Lower & !Function & !Verb]{1,2}) (['et' | Particle] & Lower [Capital & !Function]{1,2})?)",
        priority: 8,
        check: no_role_behind,
        yes: &["He sang at the [Opéra national de Plexon] then.", "The [Ballet royal de Zentrand] came."],
        no: &["He liked the Ballet national parks.", "The opera national de Plexon"],
        ..RULE
    },
    Rule {
        name: "body-by-foreign-last-word",
        pattern: "(?<org> [Capital & !Function & !Stop & !StopX & !RoleTitle & !RoleHead & !Honorific & !TimeWord] [Capital & !Function & !Stop]{0,3} [ForeignTail & !(Start | InTitle) & !CompanySuffix] CompanySuffix?)",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| no_role_behind(v, m) && !(m.end == m.start + 2 && v.has(m.start, Label::Given) && v.has(m.end - 1, Label::Surname)),
        yes: &[
            "It was built for [Marqaz kommun] then.", "He sold [Oxley Tryckeri] to them.", "Loans of [Zentrix Bankası] grew.", "Trains of [Plexo dráhy] ran.",
        ],
        no: &["The kommun paid.", "Then kommune leaders met."],
        ..RULE
    },
    Rule {
        name: "body-by-foreign-ending",
        pattern: "(?<org> [OrgFirst & !Start & !RoleHead]{0,2} [OrgEnding & CapShape & !InTitle])",
        certainty: Certainty::Likely,
        priority: 4,
        check: |v, m| {
            let kind = matches!(
                v.lower(m.end),
                b"village"
                    | b"villages"
                    | b"district"
                    | b"region"
                    | b"province"
                    | b"river"
                    | b"valley"
                    | b"town"
                    | b"county"
                    | b"hamlet"
                    | b"canal"
                    | b"street"
            );
            !kind && !capital_behind(v, m.end) && no_role_behind(v, m) && !m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"in" | b"near"))
        },
        yes: &["It was paid by [Plexofonden] then.", "Staff of [Svea Zentrixverket] came."],
        no: &["She lives in Plexofonden now.", "The verket came."],
        ..RULE
    },
    Rule {
        name: "maori-body",
        pattern: "(?<org> 'te' & Capital (['kura' | 'runanga' | 'whare' | 'wananga' | 'pukenga' | 'kahui' | 'puna' | 'puni' | 'papa' | 'whatu' | 'ohu' | 'hunga' | 'tari' | 'manatu' | 'kaunihera' | 'hapori' | 'arawhiti' | 'mangai' | 'kotahitanga' | 'kohanga' | 'tumu' | 'roopu' | 'ropu' | 'komiti' | 'poari' | 'whanau' | 'iwi' | 'korowai' | 'matarau' | 'pae' | 'aka' | 'aho' | 'hiringa' | 'amokura'] & Capital) [Capital & !Function & !Stop]{0,4} ((['o' | 'a' | 'mo' | 'ma' | 'ki' | 'i' | 'nga' | 'te' | 'me'] & Lower){1,2} [Capital & !Function & !Stop]{1,3}){0,3})",
        priority: 8,
        yes: &["It was paid by [Te Puna Marqaz] then.", "Pupils of [Te Kura o Oxley] came.", "So says [Te Rūnanga o Ngā Plexo] too."],
        no: &["He learns te reo.", "She saw the kura."],
        ..RULE
    },
    Rule {
        name: "legal-form-and-name",
        pattern: "(?<org> ['pt' | 'pjsc' | 'ojsc' | 'cjsc' | 'jsc' | 'uab' | 'sia' | 'ooo' | 'oao' | 'zao' | 'pao' | 'tov' | 'perum'] & [Caps | CapShape] [Capital & !Function & !Stop & !TimeWord & !TimeZone]{1,5} (Open ['persero'] Close)? [CompanySuffix | 'tbk']?)",
        priority: 9,
        // `at 9 a.m. PT Monday`, `5 PT`: a time.
        check: |v, m| {
            no_role_behind(v, m)
                && !m.start.checked_sub(1).is_some_and(|b| {
                    v.has(b, Label::DayPart) || v.shape(b) == crate::text::token::Shape::Num || matches!(v.lower(b), b"a.m." | b"p.m." | b"am" | b"pm")
                })
        },
        yes: &["He joined [PT Oxley Nusantara Tbk] then.", "A unit of [UAB Zentrix] grew.", "It is sold by [PT Marqaz Raya (Persero) Tbk] too."],
        no: &["It starts at 9 a.m. PT Monday there.", "She sees a PT there."],
        ..RULE
    },
    Rule {
        name: "body-by-foreign-ending-and-its-field",
        pattern: "(?<org> [(OrgEnding | ForeignTail) & CapShape & !InTitle] ((['voor' | 'fur' | 'for' | 'av' | 'van' | 'der' | 'des' | 'till' | 'til'] & Lower) [Capital & !Function & !Stop]{1,2} (['en' | 'und' | 'och' | 'og'] & Lower [Capital & !Function & !Stop]{1,2})?){1,2})",
        certainty: Certainty::Likely,
        priority: 7,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["The [Plexoninstituut voor Zentrheid en Marqieu] met.", "It was paid by the [Zentrixverket för Marqskap] then."],
        no: &["The instituut met.", "She works at Plexofonden now."],
        ..RULE
    },
    Rule {
        name: "body-in-small-foreign-words",
        pattern: "(?<org> [ForeignHead & CapShape & Mid & !InTitle & !Noun] [Lower & !Noun & !Verb & !Adjective & !Adverb & !Function & !Gerund & !Particle & !NumberWord]{1,2} ([Particle & Lower]{1,2} [Lower & !Noun & !Verb & !Adjective & !Adverb & !Function & !Gerund & !Particle & !NumberWord]{1,2}){0,2})",
        certainty: Certainty::Likely,
        priority: 6,
        check: |v, m| no_role_behind(v, m) && !capital_behind(v, m.end),
        yes: &["The [Société marqonale des plexins de zent] agreed.", "He left the [Fundación oyrotalista] then."],
        no: &["The Fundación paid.", "She left the société."],
        ..RULE
    },
];
