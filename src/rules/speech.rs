//! Who says it: the reporting clause behind a quotation (`” said X`: `behind.rs`), before it (`X said: “`), or of indirect speech (`X said that …`).
//!
//! Slots: `closer` is the closing mark that the clause follows, `cue` the verb (or `according to`), and who says it is a `speaker` (a name), a
//! `pronoun` or a `role` (`the minister`). Which quotation a clause belongs to is decided where quotes are written.

pub(super) mod behind;

use super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty::{Likely, Weak};
use crate::tape::automaton::Match;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "body-says",
        pattern: "(?<body> 'the' [Demonym | Noun | Adjective]? (BodyNoun | Premises)) ['also' | 'has' | 'had' | 'then' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Weak,
        yes: &["[The company] [said]: “It is done well.”", "[The union] also [said], “It is done well.”"],
        no: &["It was told to the company.", "He said it."],
        ..RULE
    },
    Rule {
        name: "name-says",
        pattern: "(?<speaker> PER) (Comma TitleWord{1,18} Comma | Open TitleWord{1,6} Close Comma? | ['of' | 'from' | 'at' | 'with'] ['the' | 'of' | ORG | LOC | AnyCap | Poss | Amp]{1,6} | Comma)? Break? ['also' | 'has' | 'had' | 'then' | 'today' | 'who' | Adverb]{0,2} (?<cue> Speech)",
        yes: &[
            "Dr. [Peter Marsh] [said] that it is done.",
            "Dr. [Peter Marsh] of the Ministry of Health [said] that it is done.",
            "The owner of the mill, Mr. [Peter Marsh], [said] so.",
            "Mr. [Peter Marsh], owner of the mill, [added], “It is done.”",
        ],
        no: &["It was told to Peter Marsh.", "He said it."],
        ..RULE
    },
    // The speaker before a colon: `Maria Hollander, director of the mill: “…”`.
    Rule {
        name: "name-colon",
        pattern: "[Para | Break | FullStop] ([TitleWord & !Comma]{0,8} [RoleHead | RoleTitle | ORG | OrgUnit | Noun] Comma?)? Honorific{0,2} (?<speaker> PER) (Comma TitleWord{1,16} | Open TitleWord{1,8} Close)? (?<cue> (Comma ['regarding' | 'on' | 'about'] TitleWord{1,6} Comma | Colon | Dash | Hyphen)) [Break | Para]? OpeningMark",
        certainty: Likely,
        yes: &[
            "It rained.\n\nMr. [Peter Marsh], owner of the mill[:] “It is done.”",
            "It rained.\nDr. [Maria Hollander][:] “It is done.”",
            "It rained.\nDr. [Maria Hollander] [–] “It is done.”",
            "It rained.\n\nThe owner of the mill, Mr. [Peter Marsh][:] “It is done.”",
        ],
        no: &["It rained.\n\nContact: Peter Marsh", "Peter Marsh wrote a book: “It is done.”"],
        ..RULE
    },
    Rule {
        // A sentence that breaks off: `Commenting on the award, Ann Roe, head of the mill: “…”`.
        name: "commenting-name-colon",
        pattern: "[Para | Break | FullStop] ['commenting' | 'speaking' | 'reacting' | 'responding' | 'welcoming' | 'announcing'] TitleWord{1,20} (?<speaker> PER) (Comma TitleWord{1,16} | Open TitleWord{1,8} Close)? (?<cue> Colon) [Break | Para]? OpeningMark",
        certainty: Likely,
        yes: &[
            "It rained. Commenting on the prize, Mr. [Peter Marsh], owner of the mill[:] “It is done.”",
            "It rained.\n\nSpeaking at the mill, Dr. [Maria Hollander][:] “It is done.”",
        ],
        no: &["It rained. Commenting on the prize, the owner of it: “It is done.”"],
        ..RULE
    },
    Rule {
        // Ministers' offices: `Comments attributed to Minister Ann Roe:`
        name: "attributed-to-name",
        pattern: "(?<cue> ['attributed' | 'attributable']) 'to' [TitleWord | Comma]{0,16} (?<speaker> PER) (Comma TitleWord{1,16})? Colon? [Para | Break]{1,2} OpeningMark",
        yes: &[
            "Comments [attributed] to the Minister for Mills Dr. [Maria Hollander]:\n\n“It is done.”",
            "The following is [attributable] to Mr. [Peter Marsh], owner of the mill:\n\n“It is done.”",
        ],
        no: &["The fire was attributed to Mr. Peter Marsh and his mill."],
        ..RULE
    },
    Rule {
        name: "opening-says-name",
        pattern: "[Para | Break | FullStop] (?<cue> Speech) TitleWord{0,8} (?<speaker> PER) (Comma TitleWord{1,14})? [Comma | Colon] OpeningMark",
        yes: &["It rained.\n\n[Added] Dr. [Maria Hollander], “It is done.”", "It rained. [Says] Mr. [Peter Marsh], owner of the mill: “It is done.”"],
        no: &["It rained. Added to it was snow.", "It rained, said Mr. Peter Marsh."],
        ..RULE
    },
    // The comma that never closes.
    Rule {
        name: "name-post-says",
        pattern: "(?<speaker> PER) Comma (?<post> TitleWord{1,18}) ['also' | 'has' | 'had' | 'then' | 'today' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Likely,
        check: post_inside,
        yes: &["Dr. [Maria Hollander], [director of the mill] [said] that it is done.", "Mr. [Peter Marsh], [chairman] [added], “It is done.”"],
        no: &["After Mr. Peter Marsh, the town said it is done.", "Dr. Maria Hollander, director of the mill, said it is done."],
        ..RULE
    },
    // At a sentence's start commas may stand in the post: `Ann Roe, Vice President, Trade and Sales at Acme added, “…”`.
    Rule {
        name: "opening-name-post-says",
        pattern: "[Para | Break | FullStop] Honorific{0,2} (?<speaker> PER) Comma (?<post> TitleWord{1,18}) ['also' | 'has' | 'had' | 'then' | 'today' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Likely,
        check: |view, m| view.slot(m, "post").is_some_and(|(a, b)| (a..b).any(|s| view.has(s, Label::RoleHead) || view.has(s, Label::RoleTitle))),
        yes: &[
            "It rained. Dr. [Maria Hollander], [Vice President, Trade and Sales at Marsh Mills Ltd.] [added], “It is done.”",
            "It rained.\n\nMr. [Peter Marsh], [director, water and waste] [said] so.",
        ],
        no: &["It rained. After Mr. Peter Marsh, the town said it is done.", "It rained. Mr. Peter Marsh, in spring, said so."],
        ..RULE
    },
    Rule {
        name: "line-of-name",
        pattern: "[Para | Break] (?<cue> [Dash | Hyphen]) [TitleWord & !Comma]{0,4} (?<speaker> PER)",
        certainty: Likely,
        yes: &["We love this mill.\n\n[—] Dr. [Maria Hollander], director", "We love this mill.\n[-] Mr. [Peter Marsh]"],
        no: &["We love this mill - the owner of it", "We love this mill, said Dr. Maria Hollander."],
        ..RULE
    },
    Rule {
        name: "name-who-says",
        pattern: "(?<speaker> PER) Comma 'who' [TitleWord | 'who' | 'which' | 'that']{1,16} (?<cue> Speech)",
        certainty: Likely,
        yes: &[
            "Mr. [Peter Marsh], who has run the mill for a year, [said] that “it is done well and in time.”",
            "Dr. [Maria Hollander], who leads the board, [added]: “It is done.”",
        ],
        no: &["It was told to Peter Marsh, who left.", "He said it."],
        ..RULE
    },
    Rule {
        name: "they-state",
        pattern: "(?<pronoun> ['they' | 'we']) ['also' | 'then' | 'further' | Adverb]{0,2} (?<cue> ['state' | 'add' | 'note' | 'write' | 'claim' | 'report' | 'argue' | 'say' | 'continue'])",
        certainty: Likely,
        yes: &["[They] [state] that mills “bring more good than harm.”", "[They] also [note]: “It is done well.”"],
        no: &["The state of the mill is good.", "They left, and the mill closed."],
        ..RULE
    },
    Rule {
        name: "pronoun-says",
        pattern: "(?<pronoun> ['he' | 'she' | 'they']) ['also' | 'has' | 'had' | 'then' | 'further' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Likely,
        yes: &["[He] [noted]: “It is done well.”", "[She] also [said] that it is done."],
        no: &["It is noted here.", "She left, and the mill closed."],
        ..RULE
    },
    Rule {
        name: "organization-says",
        pattern: "(?<speaker> ORG) ['also' | 'has' | 'had' | 'then' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Likely,
        yes: &["The [Ministry of Health] [said] today: “It is done well.”", "[Marsh Mills Ltd.] also [said] so."],
        no: &["It was told to the Ministry of Health.", "He said it."],
        ..RULE
    },
    Rule {
        name: "role-says",
        pattern: "(?<role> Article [TitleWord & !Comma]{0,6} RoleHead) (['of' | 'at' | 'for' | 'from'] ['the' | ORG | LOC | AnyCap | Noun | Poss | Amp]{1,6})? ['also' | 'has' | 'had' | 'then' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Likely,
        yes: &["[The minister] [said]: “It is done well.”", "[A hospital spokesperson] later [added], “It is done well.”"],
        no: &["It was told to the minister.", "He said it."],
        ..RULE
    },
    Rule {
        name: "says-name",
        pattern: "Comma Break? (?<cue> Speech) TitleWord{0,16} (?<speaker> PER) [FullStop | Comma | Para | Break]",
        yes: &["Patients have to wait too long, [says] health spokesperson Dr [Maria Hollander].", "It is done, [said] Mr. [Peter Marsh], owner of the mill."],
        no: &["It is done, he said.", "It is done, said the mill."],
        ..RULE
    },
    Rule {
        name: "according-to-name",
        pattern: "(?<cue> Speech) TitleWord{0,12} (?<speaker> [PER | ORG])",
        check: according,
        yes: &["[According to] the [Ministry of Health], mills “bring more good than harm.”", "It is done, [according to] spokesperson Mr. [Peter Marsh]."],
        no: &["According to plan, it was done.", "It was told to Peter Marsh."],
        ..RULE
    },
    Rule {
        name: "according-to-body",
        pattern: "(?<cue> Speech) (?<body> 'the' [Demonym | Noun | Adjective]? (BodyNoun | Premises)) [Comma | Colon | FullStop | OpeningMark]",
        check: according,
        certainty: Weak,
        yes: &["[According to] [the company], “it is done.”", "It is done, [according to] [the union]."],
        no: &["According to plan, the company did it.", "It was told to the company."],
        ..RULE
    },
    Rule {
        // `In the words of Ann Roe, “…`
        name: "in-the-words-of-name",
        pattern: "(?<cue> 'in' 'the' 'words' 'of') TitleWord{0,10} (?<speaker> PER) (Comma TitleWord{1,14})? [Comma | Colon]? OpeningMark",
        yes: &["[In the words of] the owner, Mr. [Peter Marsh], “it is done.”", "It is, [in the words of] Dr. [Maria Hollander], “the best of all mills.”"],
        no: &["It is told in the words of Peter Marsh.", "In other words, “it is done.”"],
        ..RULE
    },
    Rule {
        name: "in-words-of-name",
        pattern: "'in' TitleWord{0,8} (?<speaker> PER) (?<cue> Poss 'own'? 'words') [Comma | Colon]? OpeningMark",
        yes: &["It is, in Mr. [Peter Marsh][’s words], “the best of all mills.”", "In Dr. [Maria Hollander][’s own words]: “It is done.”"],
        no: &["Peter Marsh’s words were good.", "In his words, “it is done.”"],
        ..RULE
    },
    Rule {
        // `She shared her joy, stating “…”`
        name: "stating-quote",
        pattern: "(?<cue> ['saying' | 'stating' | 'adding' | 'noting' | 'explaining' | 'declaring' | 'remarking' | 'commenting' | 'writing' | 'arguing' | 'insisting' | 'stressing' | 'emphasizing' | 'emphasising' | 'exclaiming' | 'recalling' | 'warning' | 'concluding' | 'asserting' | 'affirming' | 'proclaiming' | 'observing' | 'reporting' | 'claiming']) 'that'? [Colon | Comma]? [Break | Para]? (?<opener> OpeningMark)",
        certainty: Likely,
        yes: &["Peter Marsh shared his joy at it, [stating] [“]It is done well.”", "The owner of the mill wrote to us, [adding]: [“]It is done well.”"],
        no: &["He left, stating so. “It is done well.”", "It is “done well”."],
        ..RULE
    },
    Rule {
        name: "says-quote",
        pattern: "(?<cue> Speech) [!FullStop & !Para & !Bang & !Colon & !QuoteMark]{0,24} [Colon | Comma]? [Break | Para]? (?<opener> OpeningMark)",
        certainty: Likely,
        yes: &[
            "Peter Marsh met with the town and [emphasised]: [“]It is done well.”",
            "The mill's owner [issued] the following statement: [“]It is done well.”",
        ],
        no: &["He said it. “It is done well.”", "It is “done well”."],
        ..RULE
    },
];

/// A post stands in the apposition, and no comma: without a post, what stands behind the name is another subject.
fn post_inside(view: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = view.slot(m, "post") else { return false };
    let post = (a..b).any(|s| view.has(s, Label::RoleHead) || view.has(s, Label::RoleTitle));
    post && !(a..b).any(|s| view.shape(s) == Shape::Comma)
}

/// `according to`, not another reporting word.
fn according(view: &View<'_, '_>, m: &Match) -> bool {
    view.slot(m, "cue").is_some_and(|(a, _)| view.lower(a) == b"according")
}
