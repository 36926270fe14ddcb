//! Clues by what somebody does: `Zentrix announced`, `Zentrix is proud`, `Zentrix raised $5 million`.

use super::super::{RULE, Rule, View};
use super::{clue, whole};
use crate::gazetteer::label::Label;
use crate::record::Certainty::Weak;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// As [`whole`], and what it does is in small letters: `Title Sponsors` do nothing.
fn acts(v: &View<'_, '_>, m: &Match) -> bool {
    whole(v, m) && v.shape(m.end - 1) == Shape::Lower
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "clue-acts-as-body",
        pattern: concat!(
            clue!(),
            " ['also' | 'has' | 'have' | 'will' | DATE | Adverb & Lower]{0,2} ['announced' | 'announces' | 'announce' | 'launched' | 'launches' | 'launch' | 'unveiled' | 'unveils' | 'acquired' | 'acquires' | 'acquire' | 'partnered' | 'partners' | 'partner' | 'operates' | 'operate' | 'employs' | 'employ' | 'specializes' | 'specialises' | 'manufactures' | 'invests' | 'invested' | 'expects' | 'plans' | 'hires' | 'hired' | 'sponsors' | 'sponsored' | 'funds' | 'funded' | 'owns' | 'reported' | 'reports' | 'awards' | 'awarded' | 'urges' | 'calls' | 'welcomes' | 'welcomed']"
        ),
        certainty: Weak,
        priority: 3,
        check: acts,
        yes: &["Today [Zentrix] announced a pump.", "Since then [Oxley Plexo] has invested much."],
        no: &["The firm announced a pump.", "The Zentrix pump was announced."],
        ..RULE
    },
    Rule {
        // Who gives somebody a post is a body.
        name: "clue-appoints",
        pattern: concat!(
            clue!(),
            " ['has' | 'have' | 'today' | 'also']{0,2} ['appointed' | 'appoints' | 'appoint' | 'named' | 'names' | 'hired' | 'hires' | 'promoted' | 'promotes' | 'elected' | 'elects' | 'recruited' | 'recruits' | 'nominated' | 'nominates' | 'welcomes' | 'welcomed'] Honorific? PER ('as' | 'to' 'the'? ['role' | 'position' | 'post' | 'board'] | [(Noun | Adjective | RoleMod) & !Function]{0,3} [RoleHead | RoleTitle])"
        ),
        certainty: Weak,
        priority: 6,
        check: whole,
        yes: &["[Zentrix] has appointed Ann Holt as clerk.", "[Oxley Plexo] names Ann Holt chief executive."],
        no: &["The firm has appointed Ann Holt as clerk.", "Zentrix welcomed Ann Holt at home."],
        ..RULE
    },
    Rule {
        // The third line of a signature: `Ann Holt`, `Director`, `Zentrix`.
        name: "clue-in-signature",
        pattern: concat!(
            "PER [Break] [!Break & !Para & !FullStop & !PER & !ORG]{0,5} [RoleHead | RoleTitle] ('of' [!Break & !Para & !FullStop & !PER & !ORG]{1,4} | 'for' [!Break & !Para & !FullStop & !PER & !ORG]{1,4})? Break ",
            clue!(),
            " [Break | Para]"
        ),
        certainty: Weak,
        priority: 5,
        check: whole,
        yes: &["It rained here for days.\n\nAnn Holt\nDirector\n[Zentrix]\n", "It rained here for days.\n\nAnn Holt\nDirector of Sales\n[Oxley Plexo]\n"],
        no: &["It rained here for days.\n\nAnn Holt\nDirector\nand others\n"],
        ..RULE
    },
    Rule {
        // `Ann Holt (director, Zentrix)`
        name: "clue-behind-post-in-brackets",
        pattern: concat!("PER Open [!Close & !FullStop & !Comma & !PER & !ORG]{0,5} [RoleHead | RoleTitle] Comma ", clue!(), " Close"),
        certainty: Weak,
        priority: 5,
        check: whole,
        yes: &["Speakers are Ann Holt (director, [Zentrix]) and others.", "We heard Ann Holt (chief executive, [Oxley Plexo]) there."],
        no: &["We heard Ann Holt (director, a friend) there."],
        ..RULE
    },
    Rule {
        name: "clue-raises-money",
        pattern: concat!(
            clue!(),
            " ['also' | 'has' | 'have' | 'had' | 'will' | Adverb & Lower]{0,2} ['raised' | 'raises' | 'raise' | 'secured' | 'secures' | 'donated' | 'donates' | 'invested' | 'invests' | 'pledged' | 'pledges' | 'gave' | 'gives' | 'paid' | 'pays' | 'awarded' | 'awards' | 'reported' | 'generated' | 'committed' | 'commits' | 'distributed'] ['over' | 'nearly' | 'almost' | 'about' | 'around' | 'a' | 'more' | 'than' | 'up' | 'to' | 'another' | 'some' | 'record' | Adjective & Lower]{0,3} MONEY"
        ),
        certainty: Weak,
        priority: 3,
        // `Marchers raised $500`: many people.
        check: |v, m| {
            let many = v.slot(m, "clue").is_some_and(|(a, b)| b == a + 1 && v.lower(a).ends_with(b"ers"));
            whole(v, m) && !many && !m.start.checked_sub(1).is_some_and(|b| v.shape(b).is_capital() && !v.has(b, Label::Function) && !v.has(b, Label::Adverb))
        },
        yes: &["Then [Zentrix] raised $5 million for it.", "There [Oxley Plexo] has donated more than $2,000 to schools."],
        no: &["The firm raised $5 million."],
        ..RULE
    },
    Rule {
        // `Zentrix inaugurated its website`
        name: "clue-does-its-own",
        pattern: concat!(
            clue!(),
            " (['also' | 'has' | 'have' | 'had' | 'will' | Adverb & Lower]{0,2} [(VerbPast | VerbS) & Lower & !Function] | 'will' ['also' | 'now' | 'then' | Adverb & Lower]? [Verb & Lower & !Function & !VerbPast]) ['its' | 'itself']"
        ),
        certainty: Weak,
        priority: 3,
        // `its presence at Zentrix reflects its mission`: something else does it.
        check: |v, m| {
            acts(v, m)
                && !m.start.checked_sub(1).is_some_and(|b| matches!(v.lower(b), b"at" | b"in" | b"of" | b"to" | b"for" | b"with" | b"by" | b"from" | b"on"))
        },
        yes: &["Then [Zentrix] inaugurated its website.", "Then [Zentrix] will apply its rules.", "There [Oxley Plexo] also doubled its sales."],
        no: &["The firm doubled its sales."],
        ..RULE
    },
    Rule {
        // What somebody with a will does: things and places do not.
        name: "clue-agrees",
        pattern: concat!(
            clue!(),
            " ['also' | 'has' | 'have' | 'had' | 'will' | 'jointly' | DATE | Adverb & Lower]{0,2} ['agreed' | 'agrees' | 'agree' | 'signed' | 'signs' | 'sign' | 'participates' | 'participated' | 'participate' | 'decided' | 'decides' | 'joined' | 'joins' | 'join' | 'hopes' | 'intends' | 'thanks' | 'thanked' | 'congratulates' | 'congratulated' | 'collaborates' | 'collaborated' | 'collaborate' | 'cooperates' | 'negotiated' | 'hosted' | 'hosts' | 'co-founded' | 'organised' | 'organized' | 'organises' | 'organizes' | 'commissioned' | 'recruited' | 'recruits' | 'donated' | 'donates' | 'pledged' | 'pledges' | 'endorsed' | 'endorses' | 'invited' | 'invites' | 'applied' | 'advocates' | 'campaigns' | 'recognizes' | 'recognises' | 'envisions' | 'strives' | 'seeks' | 'publishes' | 'teamed' | 'merged']"
        ),
        certainty: Weak,
        priority: 2,
        check: acts,
        yes: &["Then [Zentrix] signed a contract.", "There [Oxley Plexo] also participates in trade."],
        no: &["The firm signed a contract.", "The Zentrix pump was agreed on."],
        ..RULE
    },
    Rule {
        name: "clue-is-proud",
        pattern: concat!(
            clue!(),
            " ['is' | 'was' | 'are'] ['also' | 'very' | 'extremely' | 'truly' | 'deeply' | Adverb & Lower]{0,2} ['proud' | 'pleased' | 'delighted' | 'excited' | 'thrilled' | 'honoured' | 'honored' | 'grateful' | 'committed' | 'dedicated' | 'headquartered' | 'accredited' | 'hiring' | 'partnering' | 'seeking' | 'hosting' | 'calling' | 'founded' | 'established' | 'incorporated' | 'acquired' | 'licensed' | 'certified' | 'listed' | 'registered' | 'staffed' | 'funded' | 'owned']"
        ),
        certainty: Weak,
        priority: 2,
        check: acts,
        yes: &["Today [Zentrix] is very proud of it.", "There [Oxley Plexo] is committed to trade."],
        no: &["The firm is proud of it."],
        ..RULE
    },
    Rule {
        name: "clue-serves",
        pattern: concat!(
            clue!(),
            " ['also' | 'has' | 'will' | Adverb & Lower]{0,2} ['offers' | 'offer' | 'provides' | 'provide' | 'provided' | 'serves' | 'serve' | 'served' | 'develops' | 'delivers' | 'supports' | 'works' | 'worked' | 'helps' | 'helped' | 'brings' | 'aims' | 'believes' | 'continues' | 'grew' | 'said' | 'says' | 'is' | 'was' | 'have']"
        ),
        certainty: Weak,
        priority: 1,
        check: acts,
        yes: &["But [Zentrix] also offers pumps.", "There [Oxley Plexo] serves schools."],
        no: &["The firm offers pumps."],
        ..RULE
    },
    Rule {
        name: "clue-grew",
        pattern: concat!(
            clue!(),
            " ['has' | 'have' | 'had'] 'also'? ['financed' | 'generated' | 'raised' | 'opened' | 'expanded' | 'delivered' | 'deployed' | 'shipped' | 'secured' | 'donated' | 'distributed' | 'trained' | 'funded' | 'grown' | 'appointed' | 'signed' | 'opened' | 'issued' | 'entered' | 'agreed' | 'completed' | 'helped' | 'supported']"
        ),
        certainty: Weak,
        priority: 2,
        check: whole,
        yes: &["Since 2009 [Zentrix] has financed much.", "There [Oxley Plexo] has raised funds."],
        no: &["The firm has financed much."],
        ..RULE
    },
];
