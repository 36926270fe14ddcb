//! Who is called a sponsor, a donor or a backer: `Acme has been a Marsh Choir sponsor`, `Acme, the latest company to sponsor the choir`.

use super::super::{RULE, Rule, View};
use super::check::{given, no_law};
use crate::record::Certainty;
use crate::tape::automaton::Match;

/// Those who pay, by what they are called.
macro_rules! patron {
    () => {
        "['sponsor' | 'sponsors' | 'co-sponsor' | 'funder' | 'funders' | 'donor' | 'donors' | 'benefactor' | 'benefactors' | 'patron' | 'patrons' | 'underwriter' | 'underwriters']"
    };
}

/// What such a word is called besides: `its newest Gold-level`.
macro_rules! ranked {
    () => {
        "[(Noun | Adjective | Gerund | VerbPast | Ordinal | Hyphen | Capital | InTitle & CapShape | DATE | RoleMod | Adverb) & !Function]{0,4}"
    };
}

/// For no bill, and no licence: `its sponsor bank`.
fn patron(v: &View<'_, '_>, m: &Match) -> bool {
    let other = (m.start..m.end + 2).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"bank" | b"licence" | b"license" | b"protein" | b"sponsorships"));
    !other && no_law(v, m)
}

/// Invests as one that raises or gives money does.
fn backers(v: &View<'_, '_>, m: &Match) -> bool {
    given(v, m)
}

pub(super) const RULES: &[Rule] = &[
    Rule {
        name: "is-body-s-sponsor",
        pattern: concat!(
            "(?<funder> [ORG | LOC | PER]) (Open ![Close | Para]{1,6} Close)? ['is' | 'was' | 'are' | 'were' | 'has' | 'have' | 'had' | 'been' | 'be' | 'remains' | 'became' | 'becomes' | 'become' | 'also' | 'now' | 'long' | 'again' | 'as' | 'named' | Adverb]{1,4} ['a' | 'an' | 'the' | 'our' | 'its' | 'one']? ('of' 'the')? ",
            ranked!(),
            " (?<thing> [ORG | OTHER]) Poss? ",
            ranked!(),
            " ",
            patron!()
        ),
        check: patron,
        certainty: Certainty::Likely,
        yes: &["[UNICEF] has been a [UNESCO] sponsor since May.", "[UNICEF] is now an official [World Bank] Gold Sponsor."],
        no: &["UNICEF has been a UNESCO member.", "UNICEF met a UNESCO sponsor."],
        ..RULE
    },
    Rule {
        name: "added-to-sponsors",
        pattern: concat!(
            "['add' | 'adds' | 'added' | 'adding' | 'welcome' | 'welcomes' | 'welcomed' | 'welcoming' | 'count' | 'counts' | 'have' | 'see' | 'bring' | 'list' | 'lists'] ",
            few_payers!(),
            " ['to' | 'in' | 'into' | 'among' | 'amongst' | 'on'] ['our' | 'its' | 'the' | 'their'] ",
            ranked!(),
            " (['roster' | 'list' | 'family' | 'ranks' | 'group' | 'lineup' | 'circle' | 'community' | 'number' | 'network' | 'team'] 'of' ['our' | 'its' | 'the']?)? ",
            ranked!(),
            " ",
            patron!()
        ),
        check: patron,
        certainty: Certainty::Likely,
        yes: &["We are pleased to add [UNICEF] to our roster of sponsors.", "The choir welcomed [UNICEF] and the [World Bank] to its family of Gold donors."],
        no: &["We are pleased to add UNICEF to our list of clients.", "We add bakers to our roster of sponsors."],
        ..RULE
    },
    Rule {
        name: "latest-to-sponsor",
        pattern: "(?<funder> [ORG | PER]) (Open ![Close | Para]{1,6} Close)? Comma 'the'? ('one' 'of' 'the')? ['latest' | 'newest' | 'first' | 'second' | 'third' | 'only' | 'largest' | 'most'] [(Noun | Adjective | Gerund | Ordinal) & !Function]{1,4} 'to' (?<after> ['sponsor' | 'fund' | 'finance' | 'underwrite' | 'bankroll'] | 'invest' 'in' | ['donate' | 'contribute'] 'to')",
        check: patron,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["It welcomed [UNICEF], the latest body to [sponsor] the choir.", "[UNESCO] (UN), the first donor to [fund] it, met."],
        no: &["UNICEF, the first body to open, met.", "UNICEF, the first to sponsor the bill, met."],
        ..RULE
    },
    Rule {
        name: "thanked-for-being-sponsor",
        pattern: concat!(
            "(['thank' | 'thanks' | 'thanked' | 'thanking' | 'gratitude' | 'grateful' | 'thankful'] ['you' | 'go']? 'to'? | [Stop | StopX] 'to'?) ",
            few_payers!(),
            " Comma? 'for' ['becoming' | 'being' | 'joining' | 'serving' | 'returning' | 'continuing' | 'coming' | 'acting' | 'signing'] ['on' | 'board' | 'back' | 'up' | 'again' | 'as' | 'to' | 'be']{0,3} ['a' | 'an' | 'the' | 'our' | 'its' | 'their' | 'one' | 'of']{0,3} ",
            ranked!(),
            " ",
            patron!(),
            " (?<after> ['of' | 'for'])?"
        ),
        check: patron,
        certainty: Certainty::Likely,
        yes: &["A big thanks to [UNICEF] for becoming sponsors [of] the fair.", "We thank [UNESCO] for being a gold sponsor."],
        no: &["Thanks to UNICEF for becoming members of the fair.", "Thanks to bakers for becoming sponsors."],
        ..RULE
    },
    Rule {
        name: "named-as-our-sponsor",
        pattern: concat!(
            "['thank' | 'thanks' | 'thanked' | 'thanking' | 'announce' | 'announces' | 'announced' | 'introduce' | 'introduces' | 'introducing' | 'welcome' | 'welcomes' | 'welcomed' | 'welcoming' | 'recognise' | 'recognize' | 'acknowledge' | 'highlight' | 'to' | 'with'] ['our' | 'its' | 'the' | 'their' | 'this'] ",
            ranked!(),
            " ",
            patron!(),
            " ('for')? ([DATE | 'season' | 'again'])? [Comma | Colon | Semi | Dash | Hyphen] ",
            payers!()
        ),
        check: patron,
        certainty: Certainty::Likely,
        priority: -2,
        yes: &["We thank our major sponsor this year; [UNICEF].", "The fair announced its newest donors: [UNICEF] and [UNESCO]."],
        no: &["We thank our major client this year; UNICEF.", "We thank our sponsors, bakers."],
        ..RULE
    },
    Rule {
        name: "starts-sponsorship",
        pattern: concat!(
            "(?<verb> ['kicks' | 'kicked' | 'launches' | 'launched' | 'begins' | 'began' | 'starts' | 'started' | 'extends' | 'extended' | 'expands' | 'expanded' | 'deepens' | 'takes' | 'took' | 'increases' | 'increased' | 'inks' | 'secures' | 'secured' | 'seals']) ['off' | 'up' | 'on' | 'over' | 'out']? ['a' | 'an' | 'its' | 'the' | 'their']? ",
            ranked!(),
            " ['sponsorship' | 'sponsorships'] ['deal' | 'agreement' | 'partnership' | 'contract']? ('for' ![FullStop | Para | Semi | Comma | 'of' | 'with']{1,5})? (?<after> ['of' | 'for' | 'with'])"
        ),
        check: patron,
        certainty: Certainty::Likely,
        yes: &["UNICEF [kicks] off major sponsorship [of] the club.", "UNESCO has [extended] its long sponsorship deal [with] the fair."],
        no: &["UNICEF kicks off a tour of the club.", "The bill takes up sponsorship of the law."],
        ..RULE
    },
    Rule {
        name: "backed-by-investors-led",
        of_round: true,
        pattern: concat!(
            "['investors' | 'backers' | 'syndicate' | 'angels' | 'consortium' | 'firms' | 'funds'] Comma 'co'? Hyphen? ['led' | 'headed' | 'anchored'] 'by' ",
            payers!()
        ),
        check: backers,
        certainty: Certainty::Likely,
        yes: &["We found great investors, led by [UNICEF], who share our aims.", "It is backed by ten funds, headed by the [World Bank]."],
        no: &["We found great bakers, led by UNICEF.", "Investors, led by hope, met."],
        ..RULE
    },
    Rule {
        name: "also-in-the-round",
        of_round: true,
        pattern: concat!(
            "['participating' | 'participants' | 'joining' | 'investing' | 'investors' | 'backers' | 'participated'] ['also' | 'were' | 'are']? ['in' | 'of'] ['the' | 'this' | 'its' | 'our']? ((?<thing> [ORG | OTHER]) Poss)? [(Noun | Adjective | Hyphen | Capital | MONEY) & !Function]{0,4} ['round' | 'financing' | 'raise' | 'fundraise'] ['are' | 'were' | 'is' | 'was' | 'include' | 'includes' | 'included' | 'including' | Comma]{0,2} Colon? ",
            payers!()
        ),
        check: backers,
        certainty: Certainty::Likely,
        priority: 1,
        yes: &["Also participating in [UNESCO]'s funding round: [UNICEF] and the [World Bank].", "Investors in the round were [UNICEF] and [UNESCO]."],
        no: &["Also participating in the race: UNICEF.", "Investors in the round were bakers."],
        ..RULE
    },
    Rule {
        name: "joins-the-sponsors",
        pattern: concat!(
            "(?<funder> ORG) (Open ![Close | Para]{1,6} Close)? ['joins' | 'joined' | 'join' | 'joining'] ['the' | 'our' | 'its' | 'existing' | 'fellow' | 'following' | 'other' | 'current']{0,3} ",
            ranked!(),
            " ",
            patron!(),
            " Comma? ['including' | 'like' | 'such']? 'as'? Colon? [Break | Para]{0,2} ",
            payers!()
        ),
        check: patron,
        certainty: Certainty::Likely,
        priority: 2,
        yes: &["[UNICEF] joins Platinum level Sponsors [UNESCO] and the [World Bank].", "[UNESCO] joined our existing donors, including [UNICEF]."],
        no: &["UNICEF joins Platinum level members UNESCO and others.", "UNICEF joins the sponsors of the fair."],
        ..RULE
    },
    Rule {
        name: "subject-invests-in",
        pattern: "(?<verb> ['invests' | 'invest' | 'invested' | 'investing']) [Adverb & !Function]? (?<after> ['in' | 'into']) ['the' | 'a' | 'an' | 'its' | 'our' | 'new' | 'local' | Noun | Adjective | Gerund | ORG | OTHER]",
        check: super::check::invests,
        certainty: Certainty::Weak,
        priority: -2,
        yes: &["UNICEF promotes health and [invests] [in] new wells.", "The fund, set up in May, [invested] [in] a clinic."],
        no: &["The fund invests in its people.", "The fund lost in the end."],
        ..RULE
    },
];
