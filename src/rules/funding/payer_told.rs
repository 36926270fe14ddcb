//! Names that only what is said of their paying tells: sponsors, those who are thanked, `Zentrix-funded`. The frames of giving itself are in `payer.rs`.

use super::super::{RULE, Rule, View};
use super::payer::gives_at;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::tape::automaton::Match;

/// One unknown name; `payer.rs` says of what words.
macro_rules! named {
    () => {
        "(?<org> [OrgFirst & !(PlaceName & !CityX) & !InTitle & !GivenSure & !RoleHead & !RoleTitle] [(OrgWord | Amp) & !InTitle]{0,4})"
    };
}

/// The same where a sentence begins.
macro_rules! opening {
    () => {
        "(?<org> ([OrgFirst & !(PlaceName & !CityX) & !InTitle & !GivenSure & !RoleHead & !RoleTitle] [(OrgWord | Amp) & !InTitle]{0,4} | [CapShape & Start & (Noun | Adjective) & !Function & !Stop & !StopX & !InTitle & !Honorific & !RoleTitle & !RoleHead & !RoleMod & !GivenSure & !TimeWord & !Demonym] [(OrgWord | Amp) & Mid & !InTitle]{1,4}))"
    };
}

/// Each of them is a name and no person's.
fn each_gives(v: &View<'_, '_>, m: &Match) -> bool {
    // A people is no body: `the generosity of Kenyans`.
    let people = |b: u32| {
        let last = v.words(b.saturating_sub(1), b);
        last.len() > 5 && last.ends_with("ans") || v.has(b.saturating_sub(1), Label::Demonym)
    };
    m.slots.iter().all(|(_, a, b)| !people(*b) && gives_at(v, *a, *b))
}

/// A sponsor, and of no bill.
fn sponsor(v: &View<'_, '_>, m: &Match) -> bool {
    let bill = (m.start..m.end + 6).any(|s| v.kind(s).is_none() && matches!(v.lower(s), b"bill" | b"bills" | b"legislation" | b"amendment" | b"act" | b"law"));
    !bill && each_gives(v, m)
}

/// No people's or own money: `Kenyan-funded`, `self-financed`.
fn funded(v: &View<'_, '_>, m: &Match) -> bool {
    let own = v.slot(m, "org").is_some_and(|(_, b)| {
        let last = b.saturating_sub(1);
        v.has(last, Label::Demonym)
            || matches!(v.lower(last), b"self" | b"state" | b"government" | b"publicly" | b"privately" | b"crowd" | b"fully" | b"partly")
    });
    !own && each_gives(v, m)
}

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "thanked-payer",
        pattern: concat!(
            "(['thank' | 'thanks' | 'thanked' | 'thanking'] ['you' | 'go' | 'goes']? 'to'? | ['grateful' | 'thankful' | 'indebted'] 'to') (['our' | 'its' | 'the' | 'their']? [(Noun | Adjective) & Lower & !Function]{0,3} ['sponsor' | 'sponsors' | 'donor' | 'donors'])? Comma? 'the'? ",
            named!(),
            " ['fund' | 'foundation' | 'team' | 'group' | 'family' | 'company' | 'network' | 'programme' | 'program' | 'grant']? ((['and' | Amp] 'the'?) (ORG | ",
            named!(),
            "))? Comma? ('for' ['its' | 'their' | 'the' | 'your' | 'a' | 'kindly' | 'generously']{0,2} [(Adjective | Adverb | Noun | Gerund) & !Function]{0,3} ['sponsoring' | 'funding' | 'donating' | 'financing' | 'underwriting' | 'sponsorship' | 'donation' | 'donations' | 'generosity' | 'financially'] | 'for' ['its' | 'their' | 'your' | 'the'] ['generous' | 'financial' | 'kind'] ['financial' | 'and' | 'ongoing']{0,2} ['support' | 'help' | 'assistance' | 'contribution' | 'contributions'] | 'for' ['supporting' | 'helping'] ![FullStop | Para | Comma]{0,6} 'financially' | ['who' | 'which'] ['have' | 'has' | 'generously' | 'kindly']{0,2} ['sponsored' | 'funded' | 'donated'])"
        ),
        certainty: Certainty::Likely,
        priority: 3,
        check: sponsor,
        yes: &["We thank [Zentrix Plexo] for sponsoring the shirts.", "They are grateful to [Zentrix] and [Tokhta Plexo] for their generous support."],
        no: &["We thank Anna Plexo for funding it.", "We thank Zentrix for coming."],
        ..RULE
    },
    Rule {
        name: "payer-is-sponsor",
        pattern: concat!(
            opening!(),
            " (Open ![Close | Para]{1,6} Close)? ['is' | 'are' | 'was' | 'were' | 'has' | 'have' | 'had' | 'will' | 'also' | 'today' | 'again']{0,3} ['is' | 'are' | 'was' | 'be' | 'been' | 'become' | 'becomes' | 'became' | 'remains' | 'returns' | 'returned' | 'joins' | 'joined' | 'continues' | 'signed' | 'serves'] ['again' | 'back' | 'up' | 'on' | 'as' | 'once']{0,3} ['a' | 'an' | 'the' | 'our' | 'its' | 'proud' | 'this']{0,2} [(Noun | Adjective | Num | Gerund) & Lower & !Function]{0,3} ['sponsor' | 'sponsors' | 'funder' | 'donor']"
        ),
        certainty: Certainty::Likely,
        priority: 2,
        check: sponsor,
        yes: &["[Zentrix] is the headline sponsor of the fair.", "[Zentrix Plexo] has become a gold sponsor."],
        no: &["Anna Plexo is a sponsor of the bill.", "Parents are the main sponsor."],
        ..RULE
    },
    Rule {
        name: "payer-funds-thing",
        pattern: concat!(
            opening!(),
            " (Open ![Close | Para]{1,6} Close)? (['is' | 'are' | 'was' | 'were' | 'has' | 'have' | 'been' | 'also']{1,3} ['funding' | 'sponsoring' | 'financing' | 'bankrolling' | 'underwriting'] | ['has' | 'have' | 'had' | 'also' | 'generously' | 'kindly']{1,3} ['funded' | 'financed' | 'sponsored' | 'underwritten']) ['the' | 'a' | 'an' | 'this' | 'these' | 'our' | 'its' | 'their' | 'two' | 'it' | Num | Noun & Lower & !Function | Adjective & Lower & !Function | ORG | OTHER]"
        ),
        certainty: Certainty::Likely,
        priority: 2,
        check: sponsor,
        yes: &["[Zentrix] is funding the new clinic.", "[Zentrix Plexo] has generously sponsored two bakers."],
        no: &["Anna Plexo is sponsoring the bill.", "Parents are funding the clinic."],
        ..RULE
    },
    Rule {
        name: "payer-funded",
        pattern: concat!(named!(), " Hyphen ['funded' | 'sponsored' | 'financed' | 'backed' | 'assisted']"),
        certainty: Certainty::Likely,
        priority: 3,
        check: funded,
        yes: &["The [Zentrix]-funded clinic opened.", "It runs a [Tokhta Plexo]-sponsored course."],
        no: &["a state-funded school", "Kenyan-funded camps", "Outstanding Self-financed Students", "The Zentrix-led course opened."],
        ..RULE
    },
    Rule {
        name: "payer-s-gift",
        pattern: concat!(
            named!(),
            " Poss [(Adjective | Noun | Ordinal) & Lower & !Function]{0,2} (",
            about!(),
            " MONEY [(Adjective | Noun) & Lower & !Function]{0,2} ['investment' | 'commitment' | 'donation' | 'gift' | 'grant' | 'pledge' | 'contribution' | 'fund' | 'sponsorship'] | ['donation' | 'donations' | 'sponsorship' | 'bequest' | 'philanthropy'])"
        ),
        certainty: Certainty::Likely,
        priority: 2,
        check: sponsor,
        yes: &["It was paid with [Zentrix]'s donation.", "They welcome [Tokhta Plexo]'s $5 million investment in the plant."],
        no: &["It was paid with Holt's donation.", "Zentrix's view of the plant"],
        ..RULE
    },
    Rule {
        name: "payer-of-support",
        pattern: concat!(
            "['with' | 'through' | 'under' | 'thanks' | 'by'] 'to'? ['the' | 'a']? [(Adjective | Adverb) & !Function]{0,3} ['support' | 'sponsorship' | 'backing' | 'generosity' | 'assistance' | 'help' | 'funding' | 'contribution'] 'of' 'the'? ",
            named!(),
            " ((['and' | Amp] 'the'?) ",
            named!(),
            ")?"
        ),
        certainty: Certainty::Likely,
        priority: 2,
        check: each_gives,
        yes: &["It was built with the support of [Zentrix] again.", "They met thanks to the generous sponsorship of [Zentrix] and [Tokhta Plexo]."],
        no: &["It was built with the support of parents.", "with the help of Anna Plexo"],
        ..RULE
    },
    Rule {
        name: "two-payers",
        pattern: concat!(
            "(MONEY ('in' [(Noun | Adjective) & !Function]{1,3})? | ['grant' | 'grants' | 'donation' | 'donations' | 'funding' | 'sponsorship' | 'support' | 'gifts' | 'loans' | 'investment' | 'backing' | 'financing' | 'participation']) ['from' | 'by'] 'the'? (ORG | ",
            named!(),
            ") ['and' | Amp] 'the'? ",
            named!()
        ),
        certainty: Certainty::Likely,
        priority: 4,
        check: each_gives,
        yes: &["The firm raised $5 million from [Zentrix] and [Tokhta Plexo] in May.", "with a grant from UNICEF and [Zentrix] again"],
        no: &["It got $5 million from UNICEF and parents.", "a letter from Zentrix and Tokhta"],
        ..RULE
    },
];
