//! Amounts of money. Facts read the value off the words; here only where an amount begins and ends.

pub(crate) mod check;
pub(crate) mod currency;
pub(crate) mod spelled;

use super::{RULE, Rule};
use check::{
    apostrophes, by_twos, code, coins, comma_before_word, comma_decimals, glued_code, joined_number, named_behind, numbers, power_code, prefixed, range,
    spaced_before, spaced_behind_letter, spaced_thousands, suffixed, thousands, word,
};
use spelled::one_word;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "amount-with-sign",
        pattern: "(?<money> Currency [Num | NumWord] (Hyphen? Magnitude)? [CurrencyWord & Caps]?)",
        check: numbers,
        yes: &[
            "a grant of [$1.5 million] for", "It cost [€2.5bn].", "raised [$66.4million] so far", "a [£1.5-million] fund", "worth [₹ 500 crore] now",
            "paid [$300,000 USD]",
        ],
        no: &["5 million people", "a plan for $ and cents", "the $2nd prize"],
        ..RULE
    },
    Rule {
        name: "amount-with-spaced-thousands",
        pattern: "(?<money> [Caps | Initial | Dotted | CapShape | CurrencyWord]? Currency Num Num{1,3})",
        check: spaced_thousands,
        priority: 2,
        yes: &["a grant of [$130 000] for", "worth [NZ$2 500 000] today", "[€45 000] a year"],
        no: &["from $50 1000 people", "paid $1,500 200 times", "for $5 in 2012"],
        ..RULE
    },
    Rule {
        name: "amount-with-glued-letter-and-space",
        pattern: "(?<money> CapNum Num{1,2}) [!(Num | NumWord) & Any]",
        check: spaced_behind_letter,
        priority: 1,
        yes: &["a gift of [R25 000] for it", "worth [N1 250 000] today"],
        no: &["the R25 50 km on", "the K12 500 schools", "on the A1 400 cars"],
        ..RULE
    },
    Rule {
        name: "amount-by-twos",
        pattern: "(?<money> [Currency | CurrencyWord] [Dot | FullStop]? Num Comma Num)",
        check: by_twos,
        priority: 3,
        yes: &["a grant of [₹2,50,000] for", "worth [Rs. 12,50,000] today"],
        no: &["from $50, 10,000 people", "paid ₹1,500, 200 times"],
        ..RULE
    },
    Rule {
        name: "amount-of-spaced-thousands",
        pattern: "(?<money> Num Num{1,3} [Currency | CurrencyWord]) [!(Num | NumWord) & Any]",
        check: spaced_before,
        priority: 2,
        yes: &["a grant of [250 000 €] for it", "worth [1 200 000 SEK] today"],
        no: &["from 50 1000 € each", "in 2012 200 € was", "for 250 000 people"],
        ..RULE
    },
    Rule {
        name: "amount-with-signed-range",
        pattern: "(?<money> Currency [Num | NumWord] (Hyphen? Magnitude)? [Dash | Hyphen | 'to'] Currency? [Num | NumWord] (Hyphen? Magnitude)?)",
        check: range,
        priority: 1,
        yes: &["between [$5–10 million] a year", "from [$50 to $100]", "of [€2.1 billion to €2.3 billion] in"],
        no: &["from $50 to five people", "pages 5-10", "of $310,000 to 14 clubs"],
        ..RULE
    },
    Rule {
        name: "amount-between-two-signs",
        pattern: "'between' (?<money> Currency [Num | NumWord] Magnitude? 'and' Currency [Num | NumWord] Magnitude?)",
        check: numbers,
        priority: 1,
        yes: &["costs between [$5 and $10 million] to build", "between [£50m and £60m] more"],
        no: &["between May and July", "awards of $5,000 and $1,000"],
        ..RULE
    },
    Rule {
        name: "amount-with-prefixed-sign",
        pattern: "(?<money> [Caps | Initial | Dotted | CapShape | Inner | CurrencyWord] Currency [Num | NumWord] (Hyphen? Magnitude)?)",
        check: prefixed,
        priority: 1,
        yes: &["a loan of [US$100,000] from", "gave [A$5m] to", "worth [NZ$2.5 billion] today", "[U.S. $5 million] in aid", "some [Cdn$5 million] more"],
        no: &["Can $5 million help?", "A $5 million grant", "The US spent money"],
        ..RULE
    },
    Rule {
        name: "amount-with-prefixed-range",
        pattern: "(?<money> [Caps | Initial | Dotted | CapShape | Inner | CurrencyWord] Currency [Num | NumWord] (Hyphen? Magnitude)? [Dash | Hyphen | 'to'] ([Caps | Initial | CurrencyWord]? Currency)? [Num | NumWord] (Hyphen? Magnitude)?)",
        check: prefixed,
        priority: 2,
        yes: &["loans of [US$1-2 million] each", "from [A$50 to A$100] a head"],
        no: &["A $5-10 grant", "a US$5 note"],
        ..RULE
    },
    Rule {
        name: "amount-with-suffixed-sign",
        pattern: "(?<money> Currency [Caps | Initial | CurrencyWord] [Num | NumWord] (Hyphen? Magnitude)?)",
        check: suffixed,
        yes: &["spent [$US 5 million] on", "[$NZ 300,000] was found"],
        no: &["the $UK 5", "spent $5 million"],
        ..RULE
    },
    Rule {
        name: "amount-with-code",
        pattern: "(?<money> CurrencyWord (Dot | FullStop | Currency)? [Num | NumWord] (Hyphen? Magnitude)? ([Dash | Hyphen | 'to'] [Num | NumWord] (Hyphen? Magnitude)?)?)",
        check: code,
        yes: &["allocated [USD 300,000] from", "gave [Birr 20 million] to", "a subsidy of [RMB 800] per head", "[Rs. 500 crore] was set aside", "[EUR 5m] for"],
        no: &["The COP 26 talks", "the euro 2024 cup"],
        ..RULE
    },
    Rule {
        name: "amount-with-glued-code",
        pattern: "(?<money> Currency? CapNum ([Comma | Dot] [Num | NumWord]){0,3} (Hyphen? Magnitude)?)",
        check: glued_code,
        yes: &[
            "the tune of [$US2.8 billion] in", "a bribe of about [USD95,000] from", "rose to [$A6.4 billion] last", "a loan of [R1.4 billion] for",
            "gave [N500,000] to", "cost [R1,7 million] so far", "raised [R2.5m] from", "some [P9,640,000] is due", "worth [RM45 million] now",
        ],
        no: &["the COP26 talks", "the TOP10 list", "made of US5 steel", "the N12 road", "K12 schools", "vitamin K2, 500 of them"],
        ..RULE
    },
    Rule {
        name: "amount-in-words",
        pattern: "(?<money> ([Num | NumWord] | 'half'? 'a' | ['quarter' | 'half'] 'of' 'a' | NumberWord{1,3} | NumberWord ('and' 'a' 'half' | Magnitude? 'and' NumberWord{1,2}) | Num 'and' 'a' 'half') (Hyphen? Magnitude){0,2} ([Dash | 'to'] Num (Hyphen? Magnitude)?)? CurrencyWord)",
        check: word,
        yes: &[
            "[1.5 million dollars] for",
            "cost [5,000 euros] a year",
            "some [500 million Kenyan shillings]",
            "only [50 cents] each",
            "[half a million US dollars] in aid",
            "a [quarter of a million dollars] in aid",
            "worth [62 billion won] in all",
            "[two and a half million euros] more",
            "[two hundred and fifty thousand naira] in all",
        ],
        no: &["20 won medals", "5 of them won 1,200 votes", "lost 20 pounds", "5 million people", "gave 12,000 pounds of rice"],
        ..RULE
    },
    Rule {
        // `a half-million-dollar gift`
        name: "amount-in-one-word",
        pattern: "(?<money> CurrencyWord & Lower)",
        check: |v, m| one_word(v.lower(m.start)).is_some(),
        yes: &["a [half-million-dollar] gift", "the [million-pound] grant", "a [two-million-euro] loan"],
        no: &["a multi-million-dollar gift", "a five-dollar bill", "the pound-for-pound champion", "a dollar bill"],
        ..RULE
    },
    Rule {
        // A number of thousands or millions that a grant is of is money, whatever its currency: `a 180K grant`.
        name: "amount-of-grant",
        pattern: "(['awarded' | 'donated' | 'granted' | 'pledged' | 'receives' | 'received' | 'raises' | 'raised' | 'secures' | 'secured' | 'wins' | 'won'] [(Adverb | Adjective) & !Function]? (?<money> NumWord) ['from' | 'by' | 'to' | 'for' | 'in'] | (?<money> NumWord) [(Noun | Adjective) & !Function]{0,2} ['grant' | 'grants' | 'donation' | 'donations' | 'scholarship' | 'bursary' | 'fellowship' | 'sponsorship' | 'bequest' | 'endowment' | 'investment' | 'funding'])",
        check: thousands,
        priority: -1,
        yes: &["a generous [180K] grant from it", "The choir was awarded [200k] from it", "a [2.5m] research grant"],
        no: &["a 2nd grant", "The 10K race raised a grant", "received 5G from it"],
        ..RULE
    },
    Rule {
        name: "amount-with-comma-decimals",
        pattern: "(?<money> [Currency | CurrencyWord] [Dot | FullStop]? Num Comma [Num | NumWord] (Hyphen? Magnitude)?)",
        check: comma_decimals,
        priority: 2,
        yes: &["a grant of [€3,5 million] for", "a fare of [€3,50] today", "worth [EUR 1.234.567,89] now"],
        no: &["from €3, 5 million people", "of $5,10,15 million", "prices of €5,1 each"],
        ..RULE
    },
    Rule {
        name: "amount-of-comma-decimals",
        pattern: "(?<money> Num Comma Num Magnitude? CurrencyWord)",
        check: comma_before_word,
        priority: 2,
        yes: &["a grant of [3,5 million euros] for", "worth [12,5 million kroner] now"],
        no: &["from 3, 5 million euros", "the years 3,5 million people"],
        ..RULE
    },
    Rule {
        name: "amount-with-apostrophes",
        pattern: "(?<money> [Currency | CurrencyWord] Num ([Single | SingleOpen] Num){1,3})",
        check: apostrophes,
        priority: 2,
        yes: &["a grant of [CHF 1'200'000] for", "worth [CHF 45’000] today"],
        no: &["from CHF 1'20'0 on", "in CHF ’24 200"],
        ..RULE
    },
    Rule {
        // As reports of Nordic and German companies have it.
        name: "amount-with-power-code",
        pattern: "(?<money> Caps Num)",
        check: |v, m| power_code(v.lower(m.start)).is_some(),
        yes: &["sales of [MSEK 340] in", "a loss of [TEUR 900]."],
        no: &["the MARK 340 fee is", "MSEC 340 is it"],
        ..RULE
    },
    Rule {
        name: "amount-of-coins",
        pattern: "(['at' | 'costs' | 'cost' | 'of' | 'to' | 'from' | 'by' | 'for' | 'or' | 'just' | 'only' | 'paid'] (?<money> NumWord) | (?<money> NumWord) ['a' | 'per' | 'an' | 'each' | 'off' | 'in' | 'more' | 'or'])",
        check: coins,
        yes: &["sold for [99p] each", "a levy [80c] a litre", "it is [5p] a bag"],
        no: &["in 1080p a day", "of 80C at night", "by the 99th a year"],
        ..RULE
    },
    Rule {
        name: "amount-in-joined-number",
        pattern: "(?<money> [Lower | CapShape] [CurrencyWord & !Caps])",
        check: joined_number,
        priority: 1,
        yes: &["a [half-million dollars] more", "a [quarter-million pounds] of it"],
        no: &["multi-million dollars", "well-known dollars"],
        ..RULE
    },
    Rule {
        name: "amount-between-two-numbers",
        pattern: "'between' (?<money> [Num | NumberWord] Magnitude? 'and' [Num | NumberWord] Magnitude? CurrencyWord)",
        check: word,
        priority: 1,
        yes: &["costs between [5 and 7 million euros] to", "between [two and three billion dollars] more"],
        no: &["between 5 and 7 people", "between May and 7"],
        ..RULE
    },
    Rule {
        name: "amount-with-country-behind",
        pattern: "(?<money> Currency [Num | NumWord] (Hyphen? Magnitude)? (['us' & Caps | 'u.s.' | 'canadian' | 'cdn' | 'australian'] | Open [Caps | 'us' | 'u.s.'] Close)) [FullStop | Para | Comma | Semi | Close | 'to' | 'in' | 'for' | 'from' | 'by' | 'on' | 'and' | 'per' | 'over' | 'of' | 'was' | 'is' | 'or']",
        check: named_behind,
        priority: 1,
        yes: &["a gift of [$10 million US] to it", "sold for [$5 million (CAD)] in", "costs [$5 million Canadian]."],
        no: &["a $10 million US grant", "the $5 million (ABC) fund is"],
        ..RULE
    },
    Rule {
        // `S/ 50 million`: soles, as Peru writes them.
        name: "amount-in-soles",
        pattern: "(?<money> Initial Slash Dot? [Num | NumWord] Magnitude?)",
        check: |v, m| v.lower(m.start) == b"s" && numbers(v, m),
        yes: &["a loan of [S/ 50 million] for", "worth [S/.200] now"],
        no: &["the A/ 50 road", "an S 50"],
        ..RULE
    },
    Rule {
        // `two (2) million USD`: the figure repeats the word.
        name: "amount-in-words-and-figures",
        pattern: "(?<money> CurrencyWord? NumberWord{1,4} Open Currency? [Num | NumWord] Close Magnitude? CurrencyWord)",
        check: numbers,
        priority: 1,
        yes: &["with [two (2) million USD] in all", "a fee of [fifty (50) dollars] a head"],
        no: &["two (2) million people", "clause two (2) of it"],
        ..RULE
    },
    Rule {
        name: "amount-with-sign-behind",
        pattern: "(?<money> [Num | NumWord] Magnitude? Currency) [!(Num | NumWord | Caps) & Any]",
        check: numbers,
        yes: &["about [5.50 €] a day", "from [300 million €], they"],
        no: &["In 2012 $5 was", "the 30 $US notes"],
        ..RULE
    },
];
