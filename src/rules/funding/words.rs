//! Parts of patterns that the tables of this folder share.

/// One payer: `the ORG's ORG (ORG)` is the unit, `the ORG of the ORG` too.
macro_rules! one {
    () => {
        "['the' | 'a' | 'an' | 'its' | 'their' | 'our']? (['people' | 'peoples' | 'governments' | 'government' | 'taxpayers' | 'members' | 'staff' | 'friends' | 'parishioners' | 'employees' | 'students' | 'pupils' | 'supporters' | 'trustees' | 'alumni' | 'estate'] ['of' | 'at' | 'from'] 'the'?)? ([(RoleHead | RoleTitle) & !'founders' & !'executives'] ['of' | 'for'] ![Comma | Para | FullStop | 'and']{1,5} Comma?)? (LOC [Honorific | RoleTitle | RoleHead | Noun & Lower & !Function] Comma? | LOC ((Comma LOC)? [Dot | FullStop]? Hyphen? ['based' | 'headquartered'])?)? [((Noun | Adjective | !Common) & Lower | Demonym | Honorific | RoleTitle | RoleStatus | RoleMod & Lower | DATE) & !Function]{0,3} ([ORG | LOC | PER | Noun & Lower & !Function] Poss | [Given & CapShape] 'and' | ORG [RoleHead | RoleTitle]{1,2})? (?<funder> [ORG | OTHER | PER | LOC]) [PostNominal & Caps]{0,3} (Poss? ['estate' | 'trust' | 'will'])? (Open ![Close | Para]{1,6} Close)? ('of' 'the'? [ORG | LOC])?"
    };
}

/// What joins two payers.
macro_rules! join {
    () => {
        "[Lower & !Common | 'project' | 'projects' | 'team' | 'group' | 'community' | 'network' | 'programme' | 'program' | 'family' | 'grants' | 'grant' | 'scheme' | 'fund' | 'foundation' | 'company' | 'government']? (Break? [Comma | Semi] Break? ['and' | Amp]? | ['and' | Amp] | Comma? ['together' | 'along'] 'with' | Comma? 'as' 'well' 'as') ('in' ['part' | 'kind'])? ['by' | 'from']?"
    };
}

/// `our donors, who include`, `international lenders such as` in front of the names.
macro_rules! donors {
    () => {
        "(['our' | 'its' | 'the' | 'their' | 'several' | 'other' | 'many' | 'these']? 'following'? [(Noun | Adjective | Demonym | RoleMod | NumberWord | Num | LOC) & !Function]{0,4} ['donors' | 'sponsors' | 'partners' | 'funders' | 'supporters' | 'organizations' | 'organisations' | 'agencies' | 'groups' | 'companies' | 'foundations' | 'investors' | 'institutions' | 'firms' | 'banks' | 'lenders' | 'bodies' | 'businesses' | 'backers' | 'corporates' | 'corporations' | 'philanthropists' | 'charities' | 'trusts' | 'benefactors' | 'patrons' | 'contributors' | 'associations' | 'governments' | 'countries' | 'nations' | 'brands' | 'clubs' | 'individuals' | 'entities' | 'nonprofits' | 'stakeholders' | 'underwriters' | 'retailers' | 'funds'] Comma? ['including' | 'such' | 'like' | 'who' | 'which' | 'namely' | Comma | Colon] ['as' | 'include' | 'are']? Colon? [Break | Para]{0,2} [Bullet | Hyphen | Dash | Mark]? | ['a' | 'an'] [(Noun | Adjective | Demonym | RoleMod | Hyphen | LOC) & !Function]{0,5} ['firm' | 'investor' | 'fund' | 'lender' | 'funder' | 'donor' | 'backer' | 'charity' | 'nonprofit' | 'foundation' | 'agency' | 'insurer'] Comma)?"
    };
}

/// What the first of them is, at length: `billionaire hedge fund manager and philanthropist`.
macro_rules! described {
    () => {
        "([(Noun | Adjective | RoleMod) & Lower & !Function]{1,5} ['and' | Comma] 'and'? ['from' | 'by']?)?"
    };
}

/// One to eight payers in a row.
macro_rules! payers {
    () => {
        concat!(
            donors!(),
            " ",
            described!(),
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

/// One to four payers in a row: for frames with so much room between their words that longer rows would cost too much.
macro_rules! few_payers {
    () => {
        concat!(donors!(), " ", described!(), " ", one!(), " (", join!(), " ", one!(), " (", join!(), " ", one!(), " (", join!(), " ", one!(), ")?)?)?")
    };
}

/// Participles that say that somebody paid.
macro_rules! funded {
    () => {
        "(['co' | RoleMod & !Noun & !Adjective & !Gerund | 'part' | 'jointly' | 'grant'] Hyphen?)? ['funded' | 'financed' | 'sponsored' | 'underwritten' | 'bankrolled' | 'subsidised' | 'subsidized' | 'cofunded' | 'cofinanced' | 'cosponsored' | 'endowed']"
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
        "'grant' | 'grants' | 'donation' | 'donations' | 'gift' | 'gifts' | 'funding' | 'sponsorship' | 'bequest' | 'bequests' | 'endowment' | 'scholarship' | 'scholarships' | 'fellowship' | 'fellowships' | 'bursary' | 'bursaries' | 'subsidy' | 'subsidies' | 'funds' | 'financing' | 'philanthropy' | 'money' | 'microgrant' | 'microgrants' | 'co-financing' | 'cofinancing' | 'co-funding'"
    };
}

/// Things that are handed over: blankets, laptops, ambulances.
macro_rules! handed {
    () => {
        "['flights' | 'meals' | 'food' | 'jerseys' | 'kits' | 'uniforms' | 'clothing' | 'clothes' | 'shoes' | 'balls' | 'books' | 'textbooks' | 'toys' | 'instruments' | 'laptops' | 'computers' | 'tablets' | 'phones' | 'furniture' | 'beds' | 'mattresses' | 'blankets' | 'tents' | 'seedlings' | 'seeds' | 'trees' | 'saplings' | 'tools' | 'equipment' | 'bricks' | 'vehicles' | 'vehicle' | 'buses' | 'bus' | 'minibus' | 'van' | 'ambulance' | 'ambulances' | 'boat' | 'boats' | 'bicycles' | 'tractors' | 'trucks' | 'medicines' | 'medicine' | 'vaccines' | 'masks' | 'ventilators' | 'wheelchairs' | 'generators' | 'panels' | 'pumps' | 'tanks' | 'tickets' | 'hampers' | 'parcels' | 'nappies' | 'diapers' | 'helmets' | 'cameras' | 'defibrillator' | 'defibrillators' | 'piano' | 'supplies' | 'backpacks' | 'servers' | 'gifts' | 'chairs' | 'desks' | 'printers' | 'printer' | 'incubators' | 'shelter' | 'cots' | 'monitors' | 'scanner' | 'cylinders' | 'syringes' | 'nets' | 'notebooks' | 'bags' | 'boxes' | 'packs' | 'packets' | 'packages' | 'sacks' | 'bikes' | 'truck' | 'tractor' | 'goats' | 'cows' | 'chickens' | 'lamps' | 'stoves' | 'refrigerators' | 'freezers' | 'pipes' | 'filters' | 'doses' | 'wheelchair' | 'microscopes' | 'microscope' | 'coats' | 'jackets' | 'pads' | 'rations' | 'radios']"
    };
}

/// Things that are given in kind, land, services and what is not handed over too.
macro_rules! goods {
    () => {
        concat!("(", handed!(), " | ['land' | 'site' | 'plot' | 'premises' | 'venue' | 'transport' | 'transportation' | 'accommodation' | 'lodging' | 'lunch' | 'lunches' | 'breakfast' | 'breakfasts' | 'dinner' | 'dinners' | 'catering' | 'refreshments' | 'snacks' | 'drinks' | 'groceries' | 'water' | 'prizes' | 'prize' | 'trophies' | 'trophy' | 'medals' | 'shirts' | 'kit' | 'boots' | 'fertiliser' | 'fertilizer' | 'materials' | 'timber' | 'cement' | 'paint' | 'fuel' | 'vouchers' | 'flowers' | 'labour' | 'labor' | 'manpower' | 'stage' | 'lighting' | 'marquee' | 'hamburgers' | 'sandwiches' | 'pizza' | 'coffee' | 'toiletries' | 'stationery' | 'bandwidth' | 'internet' | 'connectivity' | 'software' | 'licences' | 'licenses' | 'rice' | 'maize' | 'machines' | 'items' | 'benches' | 'projectors' | 'stethoscopes' | 'motorcycles' | 'tarpaulins' | 'bedding' | 'cash' | 'fabric' | 'wheat' | 'flour' | 'beans' | 'sugar' | 'engine' | 'engines' | 'cribs' | 'concentrators' | 'concentrator' | 'monitor' | 'scanners' | 'oxygen' | 'gloves' | 'gowns' | 'respirators' | 'thermometers' | 'crutches' | 'prostheses' | 'spectacles' | 'eyeglasses' | 'pens' | 'pencils' | 'schoolbags' | 'footballs' | 'basketballs' | 'rackets' | 'goalposts' | 'motorbikes' | 'ploughs' | 'cattle' | 'livestock' | 'piglets' | 'cookers' | 'fridges' | 'heaters' | 'drugs' | 'relief' | 'aid' | 'hats' | 'scarves' | 'socks' | 'soap' | 'detergents' | 'sanitisers' | 'sanitizers' | 'sanitiser' | 'sanitizer' | 'goods' | 'foodstuffs' | 'provisions' | 'essentials' | 'necessities' | 'palliatives' | 'oil' | 'salt' | 'milk' | 'vegetables' | 'fruit' | 'bread' | 'hay' | 'feed' | 'turkeys' | 'televisions' | 'recorders' | 'routers' | 'headsets' | 'hardware'])")
    };
}

/// A colon and the line or the list of lines that it leads to.
macro_rules! listed {
    () => {
        "(Colon [Break | Para]{0,2} [Bullet | Hyphen | Dash | Mark]?)?"
    };
}

/// Nouns for help that may be money.
macro_rules! support {
    () => {
        "'support' | 'assistance' | 'backing' | 'underwriting' | 'contribution' | 'contributions' | 'generosity' | 'help' | 'aid'"
    };
}

/// Nouns for money that is given or lent.
macro_rules! loans {
    () => {
        "'loan' | 'loans' | 'credit' | 'investment' | 'investments' | 'contribution' | 'contributions' | 'award' | 'awards' | 'contract' | 'pledge' | 'support' | 'commitment' | 'facility' | 'guarantee' | 'tranche' | 'legacy' | 'legacies' | 'sum' | 'cheque' | 'check'"
    };
}

/// `a five-year, $8 million grant from`, `loans worth $5 million from`: up to the name.
macro_rules! grant_of {
    () => {
        concat!(
            "['a' | 'an' | 'the' | 'its' | 'their' | 'this']? ",
            kind_of!(),
            " Comma? ",
            about!(),
            " (?<money> MONEY)? ",
            kind_of!(),
            " [",
            grants!(),
            " | ",
            loans!(),
            "] ('agreement' | 'contract')? (",
            worth!(),
            " (?<money> MONEY))? ['provided' | 'awarded' | 'received' | 'made' | 'given' | 'donated' | 'raised' | 'contributed' | 'secured' | 'obtained']? ['from' | 'by' | 'of']"
        )
    };
}

/// What given money does: `will pay for`, `, which enabled the team to`, `helps build`.
macro_rules! does {
    () => {
        concat!(
            "Comma? ['which' | 'that']? (['will' | 'would' | 'is' | 'are' | 'was' | 'were' | 'has' | 'have' | 'be' | 'been' | 'being' | 'also' | 'used' | 'going' | 'designed' | 'intended' | 'to' | Adverb]{0,5} (",
            "['allow' | 'allows' | 'allowed' | 'allowing' | 'enable' | 'enables' | 'enabled' | 'enabling' | 'help' | 'helps' | 'helped' | 'helping' | 'let' | 'lets'] ![FullStop | Para | Comma | Semi | 'to' | MONEY | 'by']{0,6} (?<after> 'to') | ",
            "['help' | 'helps' | 'helped' | 'helping'] (?<after> [Verb & !Function]) | ",
            "['let' | 'lets' | 'letting'] ['us' | 'them' | 'it' | 'the' | ORG | PER | Noun & !Function]{1,3} (?<after> [Verb & !Function & !'be'] 'for'?) | ",
            "['help' | 'helps' | 'helped' | 'helping'] 'the'? [Noun | Adjective | ORG | PER | LOC | 'them' | 'us' | 'it']{1,4} (?<after> ['buy' | 'build' | 'train' | 'expand' | 'create' | 'provide' | 'launch' | 'develop' | 'study' | 'repair' | 'restore' | 'improve' | 'purchase' | 'serve' | 'feed' | 'open' | 'replace' | 'upgrade' | 'support' | 'fund' | 'renovate' | 'hire' | 'acquire' | 'install']) | ",
            "(?<after> ['help' | 'helps' | 'benefit' | 'benefits' | 'reach' | 'reaches']) ['some' | 'more' | 'over' | 'up' | 'about' | 'nearly' | Num | NumWord | NumberWord] | ",
            "(?<after> ['pay' | 'pays' | 'paid' | 'paying' | 'go' | 'goes' | 'went' | 'going'] ['for' | 'to' | 'towards' | 'toward' | 'into']) | ",
            "(?<after> ['fund' | 'funds' | 'funded' | 'funding' | 'support' | 'supports' | 'supported' | 'supporting' | 'finance' | 'finances' | 'financed' | 'financing' | 'cover' | 'covers' | 'covered' | 'provide' | 'provides' | 'provided' | 'sponsor' | 'sponsors' | 'underwrite' | 'underwrites' | 'assist' | 'assists' | 'benefit' | 'benefits' | 'providing' | 'covering' | 'sponsoring' | 'underwriting' | 'assisting'])) | ",
            "['will' | 'would'] 'also'? (?<after> 'create') ('the' | ['a' | 'an'] [(Noun | Adjective) & !('total' | 'estimated' | 'number' | 'opportunity')]) | ",
            "['will' | 'would'] [Adverb | 'also']? ('be' 'used' 'to')? (?<after> [Verb & !Function & !Speech & !('be' | 'have' | 'help' | 'go' | 'allow' | 'enable' | 'let' | 'pay' | 'run' | 'end' | 'create' | 'result' | 'generate' | 'lead' | 'add' | 'make' | 'continue' | 'mark' | 'represent' | 'total' | 'include' | 'play' | 'begin' | 'start' | 'come' | 'take' | 'last' | 'remain')]))"
        )
    };
}

/// Moods of who pays gladly: `is proud to`.
macro_rules! glad {
    () => {
        "['proud' | 'pleased' | 'delighted' | 'honored' | 'honoured' | 'happy' | 'glad' | 'proudly' | 'privileged'] 'to'? ['be' | 'have' | 'continue']? 'able'? 'to'?"
    };
}

/// What stands before such a noun: `generous financial`, `multi-year research`.
macro_rules! kind_of {
    () => {
        "'very'? [(Noun | Adjective | Adverb | Demonym | Gerund | VerbPast | RoleMod | Hyphen | Ordinal | NumberWord | DURATION | Lower & !Common | InTitle & CapShape & !Common) & !Function]{0,4}"
    };
}

/// `of`, `worth up to` before a sum.
macro_rules! worth {
    () => {
        "['of' | 'worth' | 'totalling' | 'totaling' | 'for' | 'valued'] ['at' | 'up' | 'more' | 'over' | 'about' | 'nearly' | 'almost' | 'approximately' | 'around']? ['to' | 'than']?"
    };
}

/// Numbers of grants before who gives them: `grants R01AG055 and P30AG066 from`, `grant no. 850123 from`.
macro_rules! numbers {
    () => {
        "(['no' | 'nos' | 'number' | 'numbers' | 'award' | CapNum | Num | NumWord | Caps | Open] ([!Lower & !FullStop & !Para & !ORG & !PER & !LOC & !OTHER] | FullStop [Num | CapNum] | 'and' | 'no' | 'nos' | 'number' | 'numbers'){0,12})?"
    };
}

/// What loosens a sum, and an article: `up to`, `an additional`, `more than`.
macro_rules! about {
    () => {
        "[Stop & CapShape & !Start]? (['just' | 'only' | 'well' | 'a' | 'an' | 'the' | 'its'] | 'at' ['least' | 'most'] | 'in' 'excess' 'of' | ['upwards' | 'upward' | 'north'] 'of' | 'as' ['much' | 'little'] 'as')? ['up' | 'more' | 'over' | 'about' | 'nearly' | 'almost' | 'approximately' | 'around' | 'some' | 'additional' | 'further' | 'another' | 'extra' | 'initial' | 'total' | 'minimum' | 'maximum' | 'close' | 'roughly' | 'combined' | 'under' | 'record' | 'estimated' | 'whopping' | 'staggering' | 'generous' | 'modest' | 'massive' | 'impressive' | 'incredible' | 'hefty' | 'cool' | 'full']? ['to' | 'than' | 'of' | 'additional' | 'a' | 'an']?"
    };
}

/// What leads to the thing paid for.
macro_rules! towards {
    () => {
        "('in' 'support' 'of' | ['for' | 'to' | 'towards' | 'toward' | 'in' | 'into' | 'on'])"
    };
}

/// What a gift is for or does, where the text says it: `to build a school`, `, which helps train nurses`.
macro_rules! and_then {
    () => {
        concat!(" ((?<after> ", towards!(), ") | ", does!(), ")?")
    };
}

/// `over three years`, `this year`, `in May` beside a sum.
macro_rules! when {
    () => {
        "(['over' | 'in' | 'for' | 'during' | 'on']? ['the' | 'this' | 'next' | 'past' | 'last']{0,2} ([DURATION | DATE | 'today' | 'annually' | 'yearly'] | [NumberWord | Num] ['years' | 'months']) | ['a' | 'per' | 'each' | 'every'] ['year' | 'season' | 'month' | 'week' | 'annum' | 'term' | 'day' | 'head'])?"
    };
}

/// Verb forms between a payer and the verb that pays: `has also`, `this week agreed to`, `announced that it will`.
macro_rules! aux {
    () => {
        "['is' | 'are' | 'was' | 'were' | 'be' | 'been' | 'will' | 'has' | 'have' | 'had' | 'would' | 'to' | 'today' | 'also' | 'each' | 'both' | 'jointly' | 'recently' | 'can' | 'may' | 'on' | 'began' | 'begun' | 'begins' | 'started' | 'starts' | 'kept' | DATE | Adverb]{0,4} (['agreed' | 'agrees' | 'agree' | 'pledged' | 'pledges' | 'committed' | 'decided' | 'promised' | 'promises' | 'plans' | 'planned' | 'planning' | 'plan' | 'pledging' | 'promising' | 'committing' | 'agreeing' | 'deciding' | 'offering' | 'voted' | 'votes' | 'set' | 'vowed' | 'vows' | 'chose' | 'intend' | 'intends' | 'expects' | 'expected' | 'projected' | 'slated' | 'scheduled' | 'poised' | 'due' | 'ready' | 'going' | 'helping' | 'helps' | 'helped' | 'continues' | 'continue' | 'proud' | 'pleased' | 'delighted' | 'excited' | 'thrilled' | 'happy' | 'honored' | 'honoured' | 'announced' | 'announces' | 'confirmed' | 'said'] ('its'? ['plans' | 'plan'])? 'that'? ['it' | 'they']? ['to' | 'will' | 'would' | 'is' | 'are' | 'has' | 'have'] 'be'? 'also'?)?"
    };
}

/// What may stand between a payer and its verb: `(ORG)`, `, in May,`, `, which`.
macro_rules! aside {
    () => {
        "(Open ![Close | Para]{1,6} Close)? (['in' | 'of'] LOC (Comma LOC Comma?)?)? (Comma ![Comma | Para | FullStop | Speech | PER]{1,8} Comma)? (Comma? ['who' | 'which' | 'that'])?"
    };
}

/// What a release calls a payer that it named before: `the foundation`.
macro_rules! body {
    () => {
        "'the' ['company' | 'organization' | 'organisation' | 'foundation' | 'charity' | 'nonprofit' | 'bank' | 'firm' | 'university' | 'group' | 'agency' | 'association' | 'trust' | 'department' | 'ministry' | 'council' | 'institute' | 'institution' | 'airline' | 'corporation' | 'fund' | 'society' | 'club' | 'commission' | 'bureau' | 'federation' | 'government' | 'program' | 'programme' | 'scheme' | 'initiative']"
    };
}

/// Who pays, as a subject: a name, names in a row, or a word that stands for one said before (`it`, `the foundation`).
macro_rules! payer {
    () => {
        concat!(
            "(((?<funder> [ORG | LOC | OTHER]) (Open ![Close | Para]{1,6} Close)? (Comma 'the'? (?<funder> ORG) (Open ![Close | Para]{1,6} Close)?){0,4} ",
            "(Comma? ['and' | Amp] | Comma? ['together' | 'along'] 'with') 'the'?)? (?<funder> [ORG | LOC | OTHER]) | (?<anaphor> 'it' | 'we' | ",
            body!(),
            "))"
        )
    };
}

/// Who pays and what stands before the verb: `UNICEF (New York), founded in 1946, has agreed to`.
macro_rules! subject {
    () => {
        concat!(payer!(), " ", aside!(), " ", aux!())
    };
}

/// Whose money: `ACME's`, `the company's`, `its`.
macro_rules! owner {
    () => {
        concat!("((?<funder> [ORG | LOC]) Poss | (?<anaphor> 'its' | 'our') | (?<anaphor> ", body!(), ") Poss)")
    };
}
