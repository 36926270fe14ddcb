//! Parts of patterns that the tables of this folder share.

/// One payer: `the ORG's ORG (ORG)` is the unit, `the ORG of the ORG` too.
macro_rules! one {
    () => {
        "['the' | 'a' | 'an' | 'its' | 'their' | 'our']? ([RoleHead | RoleTitle] ['of' | 'for'] ![Comma | Para | FullStop | 'and']{1,5} Comma?)? [((Noun | Adjective) & Lower | Demonym) & !Function]{0,3} ([ORG | LOC] Poss)? (?<funder> [ORG | OTHER | PER | LOC]) (Open ![Close | Para]{1,6} Close)? ('of' 'the'? [ORG | LOC])?"
    };
}

/// What joins two payers.
macro_rules! join {
    () => {
        "(Break? [Comma | Semi] Break? ['and' | Amp]? | ['and' | Amp] | Comma? ['together' | 'along'] 'with' | Comma? 'as' 'well' 'as') ['by' | 'from']?"
    };
}

/// `our donors, who include`, `partners such as` in front of the names.
macro_rules! donors {
    () => {
        "(['our' | 'its' | 'the' | 'their' | 'several' | 'other' | 'many']? [(Noun | Adjective) & !Function]{0,2} ['donors' | 'sponsors' | 'partners' | 'funders' | 'supporters' | 'organizations' | 'organisations' | 'agencies' | 'groups' | 'companies' | 'foundations' | 'investors' | 'institutions'] Comma? ['including' | 'such' | 'like' | 'who' | 'which' | 'namely' | Comma | Colon] ['as' | 'include' | 'are']? Break?)?"
    };
}

/// One to eight payers in a row.
macro_rules! payers {
    () => {
        concat!(
            donors!(),
            " ",
            one!(),
            " (",
            join!(),
            " ",
            one!(),
            " (",
            join!(),
            " ",
            one!(),
            " (",
            join!(),
            " ",
            one!(),
            " (",
            join!(),
            " ",
            one!(),
            " (",
            join!(),
            " ",
            one!(),
            " (",
            join!(),
            " ",
            one!(),
            " (",
            join!(),
            " ",
            one!(),
            ")?)?)?)?)?)?)?"
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
        "[(Noun | Adjective | Demonym | Gerund | Hyphen | Ordinal | NumberWord | DURATION | Lower & !Common) & !Function]{0,4}"
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

/// `over three years`, `this year`, `in May` beside a sum.
macro_rules! when {
    () => {
        "(['over' | 'in' | 'for' | 'during' | 'on']? ['the' | 'this' | 'next' | 'past' | 'last']{0,2} [DURATION | DATE | 'today' | 'annually' | 'yearly'])?"
    };
}

/// Verb forms between a payer and the verb that pays.
macro_rules! aux {
    () => {
        "['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'will' | 'has' | 'have' | 'had' | 'would' | 'to' | 'today' | 'also' | 'recently' | 'can' | 'may' | DATE | Adverb]{0,4}"
    };
}

/// What may stand between a payer and its verb: `(ORG)`, `, in May,`.
macro_rules! aside {
    () => {
        "(Open ![Close | Para]{1,6} Close)? (Comma ![Comma | Para | FullStop | Verb]{1,8} Comma)?"
    };
}
