//! Parts of patterns that the tables of this folder share.

/// One payer: `the ORG's ORG (ORG)` is the unit, `the ORG of the ORG` too.
macro_rules! one {
    () => {
        "['the' | 'a' | 'an' | 'its' | 'their' | 'our']? [(Noun | Adjective | Demonym) & !Function]{0,3} ([ORG | LOC] Poss)? (?<funder> [ORG | OTHER | PER | LOC]) (Open ![Close | Para]{1,6} Close)? ('of' 'the'? [ORG | LOC])?"
    };
}

/// What joins two payers.
macro_rules! join {
    () => {
        "([Comma | Semi] ['and' | Amp]? | ['and' | Amp] | Comma? ['together' | 'along'] 'with' | Comma? 'as' 'well' 'as') ['by' | 'from']?"
    };
}

/// One to eight payers in a row.
macro_rules! payers {
    () => {
        concat!(
            one!(), " (", join!(), " ", one!(), " (", join!(), " ", one!(), " (", join!(), " ", one!(), " (", join!(), " ", one!(), " (", join!(), " ",
            one!(), " (", join!(), " ", one!(), " (", join!(), " ", one!(), ")?)?)?)?)?)?)?"
        )
    };
}

/// Participles that say that somebody paid.
macro_rules! funded {
    () => {
        "(['co' | 'part' | 'jointly' | 'grant'] Hyphen?)? ['funded' | 'financed' | 'sponsored' | 'underwritten' | 'bankrolled' | 'subsidised' | 'subsidized' | 'cofunded' | 'cofinanced' | 'cosponsored' | 'endowed']"
    };
}

macro_rules! be {
    () => {
        "['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'being' | 'will' | 'has' | 'have' | 'had' | 'would']"
    };
}

/// Words between a form of `be` and its participle: `is fully`.
macro_rules! adverb {
    () => {
        "[(Adverb | Adjective | 'also') & !Noun]"
    };
}

/// Nouns for money that somebody gives.
macro_rules! grants {
    () => {
        "'grant' | 'grants' | 'donation' | 'donations' | 'gift' | 'gifts' | 'funding' | 'sponsorship' | 'bequest' | 'endowment' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'subsidy' | 'subsidies' | 'funds' | 'financing' | 'philanthropy'"
    };
}

/// Nouns for help that may be money.
macro_rules! support {
    () => {
        "'support' | 'assistance' | 'backing' | 'contribution' | 'contributions' | 'generosity'"
    };
}

/// What stands before such a noun: `generous financial`, `multi-year research`.
macro_rules! kind_of {
    () => {
        "[(Noun | Adjective | Demonym | Gerund | Hyphen | Ordinal | NumberWord) & !Function]{0,4}"
    };
}

/// `of`, `worth up to` before a sum.
macro_rules! worth {
    () => {
        "['of' | 'worth' | 'totalling' | 'totaling' | 'for' | 'valued'] ['at' | 'up' | 'more' | 'over' | 'about' | 'nearly' | 'almost' | 'approximately' | 'around']? ['to' | 'than']?"
    };
}

/// What loosens a sum, and an article: `up to`, `an additional`, `more than`.
macro_rules! about {
    () => {
        "['a' | 'an' | 'the' | 'its']? ['up' | 'more' | 'over' | 'about' | 'nearly' | 'almost' | 'approximately' | 'around' | 'some' | 'additional' | 'further' | 'another' | 'extra' | 'initial' | 'total']? ['to' | 'than' | 'of' | 'additional']?"
    };
}

/// What leads to the thing paid for.
macro_rules! towards {
    () => {
        "['for' | 'to' | 'towards' | 'toward' | 'in' | 'into' | 'on']"
    };
}
