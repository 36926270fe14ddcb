//! Who says it, behind the quotation: `” said X`, `” X said`, `” – X`, and the line under it.

use super::super::{RULE, Rule, View};
use crate::gazetteer::label::Label;
use crate::record::Certainty::{Likely, Weak};
use crate::tape::automaton::Match;
use crate::text::token::Shape;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "quote-said-name",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen | Open]? Break? Adverb? (?<cue> Speech) [Break | Para]? TitleWord{0,16} (PER [TitleWord & !Comma & !Function & !Poss]{1,5})? (?<speaker> PER)",
        yes: &[
            "“We are ready for it,[”] [said]\n\nDr. [Maria Hollander], director of the mill.",
            "“We are ready for it[”] [said] Dr. [Maria Hollander], director of the mill.",
            "\"We are ready for it,[\"] [says] regional spokesperson Dr. [Peter Marsh].",
            "“We are ready for it,[”] [says] Dr. Ann Roe spokesperson Mr. [Peter Marsh].",
            "“We are ready for it[”], [added] the mill's chief executive, Mr. [Peter Marsh].",
        ],
        no: &["“We are ready for it” was the motto of Peter Marsh.", "“We are ready,” she said. Peter Marsh agreed."],
        ..RULE
    },
    Rule {
        name: "quote-name-said",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? (TitleWord{0,8} | ORG [TitleWord & !Comma]{1,4} Comma Honorific?) (?<speaker> PER) (Comma TitleWord{1,14} Comma? | Open TitleWord{1,3} Close Comma? | Comma | Comma 'who' [TitleWord | 'who' | 'which' | 'that']{1,16} | ['of' | 'from' | 'at' | 'with'] ['the' | 'of' | ORG | LOC | AnyCap | Poss | Amp]{1,6} | 'and' [TitleWord & !Comma]{0,6} PER)? Break? ['also' | 'has' | 'had' | Adverb]{0,2} (?<cue> Speech)",
        yes: &[
            "“We are ready for it,[”] Mr. [Peter Marsh] of the Ministry of Health [said].",
            "“We are ready for it,[”] Ms [Hollander], who has run the mill for years, [told] them.",
            "“We are ready for it,[”] Dr. [Maria Hollander] and chief engineer Mr. Peter Marsh [said].",
            "“We are ready for it,[”] Mr. [Peter Marsh], owner of the mill [explains].",
            "“We are ready for it,[”] Mr. [Peter Marsh] [said].",
            "“We are ready for it,[”] Mr. [Peter Marsh] (pictured) [said].",
            "“We are ready for it,[”] Marsh Mills Inc. president, Mr. [Peter Marsh], [said].",
            "“We are ready for it[”], Mr. [Peter Marsh], the owner, [added].",
        ],
        no: &["“We are ready for it,” the owner said.", "“We are ready” is what Peter Marsh wanted to hear."],
        ..RULE
    },
    Rule {
        name: "quote-name-of-body-said",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? TitleWord{0,8} (?<speaker> PER) ['of' | 'from' | 'at' | 'with'] 'the'? ORG ['also' | 'has' | 'had' | Adverb]{0,2} (?<cue> Speech)",
        yes: &[
            "“We are ready for it,[”] Mr. [Peter Marsh] of the Ministry of Health [said].",
            "“We are ready for it[”], Dr. [Maria Hollander] from Marsh Mills Inc. [added].",
        ],
        no: &["“We are ready for it.” He met Peter Marsh of the mill.", "“We are ready for it,” said Peter Marsh of the Ministry of Health."],
        ..RULE
    },
    Rule {
        name: "quote-said-pronoun",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? Adverb? (?<cue> Speech) (?<pronoun> ['he' | 'she' | 'they'])",
        certainty: Likely,
        yes: &["“We are ready for it,[”] [said] [she].", "“We are ready for it[”], [added] [he]."],
        no: &["“We are ready for it,” said Ann.", "“We are ready for it,” he said."],
        ..RULE
    },
    Rule {
        name: "quote-pronoun-said",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? (?<pronoun> ['he' | 'she' | 'they' | 'it']) ['also' | 'has' | 'had' | 'then' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Likely,
        yes: &["“We are ready for it,[”] [she] [said].", "“We are ready for it[”], [he] also [noted]."],
        no: &["“We are ready for it,” said Ann.", "“We are ready for it.” The mill said so."],
        ..RULE
    },
    Rule {
        name: "quote-said-organization",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? Adverb? (?<cue> Speech) ['the' | 'a' | 'an']? (?<speaker> ORG)",
        certainty: Likely,
        check: body_alone,
        yes: &["“We are ready for it,[”] [said] the [Ministry of Health].", "“We are ready for it[”], [says] [Marsh Mills Inc.]"],
        no: &["“We are ready for it,” she said.", "“We are ready for it” is the motto of the Ministry of Health."],
        ..RULE
    },
    Rule {
        name: "quote-organization-said",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? ['the' | 'a' | 'an']? (?<speaker> ORG) ['also' | 'has' | 'had' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Likely,
        yes: &["“We are ready for it,[”] the [Ministry of Health] [said].", "“We are ready for it[”], [Marsh Mills Ltd.] [added]."],
        no: &["“We are ready for it,” she said.", "“We are ready for it” is the motto of the Ministry of Health."],
        ..RULE
    },
    Rule {
        name: "quote-said-unknown-name",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? Adverb? (?<cue> Speech) [Honorific | Dot]{0,2} (?<role> [Capital & !Honorific]{1,4})",
        certainty: Weak,
        yes: &["“We are ready for it,[”] [said] [Xyrgxqa] in the town.", "“We are ready for it[”], [added] [Qwxyr] and left."],
        no: &["“We are ready for it,” said the mill.", "“We are ready for it,” she said."],
        ..RULE
    },
    Rule {
        name: "quote-unknown-name-said",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? [Honorific | Dot]{0,2} (?<role> [Capital & !Honorific]{1,4}) ['also' | 'has' | 'had' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Weak,
        yes: &["“We are ready for it,[”] [Xyrgxqa] [said] then.", "“We are ready for it[”], [Qwxyr] also [added]."],
        no: &["“We are ready for it,” said the mill.", "“We are ready for it,” she said."],
        ..RULE
    },
    Rule {
        name: "quote-said-by-nobody-known",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? Adverb? (?<cue> Speech) !['by' | FullStop | Para]",
        certainty: Weak,
        yes: &["“We are ready for it,[”] [said] the whole town.", "“We are ready for it[”], [added] many of them."],
        no: &["“We are ready for it” is what they say.", "“We are ready for it,” many of them said."],
        ..RULE
    },
    Rule {
        // Nobody who has a name: `“Wow,” one child shouted`, `” a woman said`.
        name: "quote-somebody-said",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? (?<role> ['one' | 'a' | 'an' | 'another' | 'some' | 'many' | 'several'] [Lower & Adjective]? [Lower & Noun & !RoleHead & !Speech]{1,2} | [Lower & (Noun | Adjective) & !RoleHead & !Speech]? ['students' | 'residents' | 'visitors' | 'villagers' | 'neighbours' | 'neighbors' | 'witnesses' | 'parents' | 'children' | 'people' | 'farmers' | 'workers' | 'critics' | 'supporters' | 'activists' | 'participants' | 'officials' | 'experts' | 'researchers' | 'organizers' | 'organisers' | 'authors' | 'scientists' | 'reviewers' | 'judges' | 'police' | 'others'] | 'the' [Lower & Adjective]? ['victim' | 'suspect' | 'defendant' | 'couple' | 'pair' | 'woman' | 'man' | 'boy' | 'girl' | 'family' | 'teenager' | 'youngster' | 'source']) (?<cue> Speech & Lower)",
        certainty: Weak,
        yes: &[
            "“We are ready for it,[”] [one child] [shouted] then.",
            "“We are ready for it[”] [a woman] [said] in the hall.",
            "“We are ready for it,[”] [local residents] [told] us.",
        ],
        no: &["“We are ready for it,” said one child.", "“We are ready” is what one child wanted."],
        ..RULE
    },
    Rule {
        // What is written says it: nobody speaks.
        name: "quote-document-said",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? (?<role> ['the' | 'a' | 'an' | 'one' | 'its' | 'his' | 'her' | 'their'] [Lower & (Noun | Adjective) & !RoleHead & !Speech]? ['letter' | 'petition' | 'declaration' | 'report' | 'constitution' | 'law' | 'motto' | 'note' | 'notice' | 'appeal' | 'agreement' | 'text' | 'complaint' | 'lawsuit' | 'indictment' | 'order' | 'ruling' | 'judgment' | 'judgement' | 'resolution' | 'document' | 'article' | 'sign' | 'banner' | 'email' | 'message' | 'tweet' | 'inscription' | 'plaque' | 'citation' | 'bill' | 'filing' | 'motion' | 'affidavit' | 'verse' | 'study' | 'paper' | 'review' | 'memo' | 'proclamation' | 'memorandum'] & Lower) Adverb? (?<cue> Speech & Lower)",
        certainty: Likely,
        yes: &["“We are ready for it,[”] [the letter] [reads].", "“We are ready for it[”], [one open letter] also [said]."],
        no: &["“We are ready for it,” the owner of the letter said.", "“We are ready for it.” The letter came later."],
        ..RULE
    },
    Rule {
        // The name in the line of the quotation: `“… and it is done.” Ann Roe, head of the mill`.
        name: "quote-name-and-post",
        pattern: "(?<closer> ClosingMark) (Honorific{0,2} (?<speaker> PER) PostNominal? (?<cue> [Comma | Hyphen | Dash | Open]) [!Para & !Break & !FullStop & !Speech & !PER & !QuoteMark & !'is' & !'was' & !'has' & !'had' & !'will' & !'who']{1,14} [Para | Break] | (?<cue> [Colon | Open]) Honorific{0,2} (?<speaker> PER) (Comma TitleWord{1,14})? Close? FullStop? [Para | Break])",
        certainty: Likely,
        check: |view, m| {
            if view.slot(m, "cue").is_some_and(|(a, _)| a == m.start + 1 && matches!(view.shape(a), Shape::Colon | Shape::Open)) {
                return true;
            }
            let ends = m.start.checked_sub(1).is_some_and(|b| matches!(view.shape(b), Shape::Stop | Shape::Dot | Shape::Bang));
            ends && (m.start..m.end).any(|s| view.has(s, Label::RoleHead) || view.has(s, Label::RoleTitle))
        },
        yes: &[
            "“We are ready for it and for more.[”] Dr. [Maria Hollander][,] director of the mill\n\nText.",
            "“We are ready for it and for more.[”] Dr. [Maria Hollander] [-] chairman and owner of the mill\n\nText.",
            "“We are ready for it and for more[”] [(]Dr. [Maria Hollander], director of the mill).\n\nText.",
        ],
        no: &["“We are ready for it and for more.” Peter Marsh, director of the mill, left.\n\nText."],
        ..RULE
    },
    Rule {
        name: "quote-said-role",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? Adverb? (?<cue> Speech) (?<role> Article [TitleWord & !Comma]{0,6} RoleHead)",
        certainty: Likely,
        yes: &["“We are ready for it,[”] [said] [the minister].", "“We are ready for it[”], [added] [a hospital spokesperson]."],
        no: &["“We are ready for it,” said the mill.", "“We are ready for it,” she said."],
        ..RULE
    },
    Rule {
        name: "quote-role-said",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? (?<role> Article [TitleWord & !Comma]{0,6} RoleHead) (['of' | 'at' | 'for' | 'from'] ['the' | ORG | LOC | AnyCap | Noun | Poss | Amp]{1,6})? ['also' | 'has' | 'had' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Likely,
        yes: &[
            "“We are ready for it,[”] [the minister] [said].",
            "“We are ready for it,[”] [the chair] of the trust [said].",
            "“We are ready for it[”], [a hospital spokesperson] [added].",
        ],
        no: &["“We are ready for it,” the mill said.", "“We are ready for it,” she said."],
        ..RULE
    },
    Rule {
        name: "quote-body-said",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? (?<body> 'the' [Demonym | Noun | Adjective]? (BodyNoun | Premises)) ['also' | 'has' | 'had' | Adverb]{0,2} (?<cue> Speech)",
        certainty: Weak,
        yes: &["“We are ready for it,[”] [the company] [said].", "“Who is ready for it?[”] [the organization] [asked]."],
        no: &["“We are ready for it,” the director said.", "“We are ready for it.” The company left."],
        ..RULE
    },
    Rule {
        name: "quote-said-body",
        pattern: "(?<closer> ClosingMark) [Comma | FullStop | Dot | Dash | Hyphen]? Break? Adverb? (?<cue> Speech) (?<body> 'the' [Demonym | Noun | Adjective]? (BodyNoun | Premises))",
        certainty: Weak,
        yes: &["“We are ready for it,[”] [said] [the company].", "“We are ready for it[”], [added] [the union] in a letter."],
        no: &["“We are ready for it,” said the director.", "“We are ready for it.” The company left."],
        ..RULE
    },
    // A dash, or one whose bytes were read in another code page (`â€”`).
    Rule {
        name: "quote-line-of-name",
        pattern: "(?<closer> ClosingMark) [Break | Para]? (?<cue> [Dash | Hyphen] | Lower Mark Mark) [TitleWord & !Comma & !'at' & !'in' & !'of' & !'by' & !'to' & !'under']{0,6} (?<speaker> PER)",
        check: |view, m| {
            matches!(
                view.shape(m.end),
                Shape::Comma | Shape::Para | Shape::Break | Shape::Open | Shape::Dash | Shape::Hyphen | Shape::Stop | Shape::Dot | Shape::Bar | Shape::Slash
            )
        },
        yes: &["“We are ready for it.[”] [-] Dr. [Maria Hollander], director of the mill", "“We are ready for it.[”]\n[—] Mr. [Peter Marsh]"],
        no: &[
            "“We are ready for it.”\n\n- The efforts of Mr. Peter Marsh at the mill",
            "“We are ready for it.” - the owner of the mill",
            "“We are ready for it,” said Peter Marsh.",
        ],
        ..RULE
    },
    Rule {
        // The line under a quotation says whose it is, with the post: governments and companies set several voices so.
        name: "quote-and-line-of-name",
        pattern: "(?<closer> ClosingMark) (?<cue> [Para | Break]) ['the' | Honorific]{0,3} ((?<speaker> PER) PostNominal? [Comma | Break] [!Para & !Break & !FullStop & !Speech & !Email & !Url & !Num & !RoleHead & !RoleTitle]{0,8} [RoleHead | RoleTitle] | [!Para & !Break & !FullStop & !PER & !Speech & !Comma]{0,4} [RoleHead | RoleTitle] Honorific{0,2} (?<speaker> PER)) [!Para & !Break & !FullStop & !Email & !Url & !Num & !QuoteMark & !Colon & !(Speech & Lower)]{0,24} [Para | Break]",
        certainty: Likely,
        yes: &[
            "“We are ready for it and for more of it.[”][\n\n]Dr. [Maria Hollander], director of the mill at the river\n\nText.",
            "“We are ready for it and for more of it.[”][\n]Dr. [Maria Hollander]\nDirector of the mill\n\nText.",
            "“We are ready for it and for more of it.[”][\n\n]Fire Chief Mr. [Peter Marsh], UNICEF\n\nText.",
        ],
        no: &["“We are ready for it and for more of it.”\n\nDr. Maria Hollander, director of the mill, left the river.\n\nText."],
        ..RULE
    },
    Rule {
        // Without a verb: `“We are ready,” Ann Roe, head of the mill. “It is done.”`
        name: "quote-and-name-alone",
        pattern: "(?<closer> ClosingMark) Honorific{0,2} (?<speaker> PER) PostNominal? ((?<cue> [Comma | Hyphen | Dash]) 'who'? [!Para & !Break & !FullStop & !Speech & !PER & !QuoteMark & !'is' & !'was' & !'has' & !'had' & !'will' & !'who']{1,14} ([Para | Break] | FullStop [Para | Break | OpeningMark]) | (?<cue> FullStop) [Para | Break | OpeningMark])",
        certainty: Likely,
        check: |view, m| m.start.checked_sub(1).is_some_and(|b| view.shape(b) == Shape::Comma),
        yes: &[
            "“We are ready for it and for more,[”] Dr. [Maria Hollander][,] the oldest mill of the town. “It is done well.”",
            "“We are ready for it and for more,[”] [Peter Marsh][,] owner of the mill at the river.\n\nText.",
            "“We are ready for it and for more,[”] Dr. [Maria Hollander][,] who leads the oldest mill. “It is done well.”",
            "“We are ready for it and for more,[”] Dr. [Maria Hollander][.] “It is done well.”",
        ],
        no: &[
            "“We are ready for it and for more.” Peter Marsh, owner of the mill at the river. “It is done.”",
            "“We are ready for it,” Peter Marsh, owner of the mill, said. “It is done.”",
        ],
        ..RULE
    },
];

/// The body itself says it, not somebody whose post and name stand behind it: `said UNICEF Director Ann Roe`.
fn body_alone(view: &View<'_, '_>, m: &Match) -> bool {
    let Some((_, next)) = view.slot(m, "speaker") else { return false };
    let post = [Label::RoleHead, Label::RoleTitle, Label::RoleMod].iter().any(|l| view.has(next, *l));
    view.shape(next) != Shape::Poss && !post && !(view.shape(next).is_capital() && view.kind(next).is_none())
}
