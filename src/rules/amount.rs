//! Amounts of money. Facts read the value off the words; here only where an amount begins and ends.

pub(crate) mod currency;

use super::{RULE, Rule, View};
use crate::tape::automaton::Match;
use crate::text::token::Shape;
use currency::{dollar, letter_currency};

/// `2m`, `66.4million`, `150K`: how many bytes of a token are its number; the rest is its magnitude.
pub(crate) fn digits(word: &[u8]) -> usize {
    let n = word.iter().take_while(|b| b.is_ascii_digit() || matches!(b, b',' | b'.')).count();
    word.get(..n).map_or(0, |w| w.iter().rposition(u8::is_ascii_digit).map_or(0, |p| p + 1))
}

/// The power of ten of a magnitude that is glued to its number.
pub(crate) fn glued(word: &[u8]) -> Option<i32> {
    Some(match word.strip_prefix(b"-").unwrap_or(word) {
        b"k" => 3,
        b"m" | b"mn" | b"mil" | b"mln" | b"mm" | b"million" => 6,
        b"b" | b"bn" | b"bln" | b"billion" => 9,
        b"t" | b"tn" | b"trn" | b"trillion" => 12,
        b"cr" | b"crore" | b"crores" => 7,
        b"lakh" | b"lakhs" => 5,
        _ => return None,
    })
}

/// Every number with letters in it is one with a magnitude: `2m`, not `2nd`.
fn numbers(v: &View<'_, '_>, m: &Match) -> bool {
    (m.start..m.end).filter(|s| v.shape(*s) == Shape::NumWord).all(|s| v.lower(s).get(digits(v.lower(s))..).and_then(glued).is_some())
}

/// The first cell is a prefix that a dollar sign knows; one letter must touch it (`A$5`, not `A $5 grant`).
fn prefixed(v: &View<'_, '_>, m: &Match) -> bool {
    let (first, _) = v.tokens(m.start, m.start + 1);
    let glued = v.doc.tokens.get(first as usize + 1).is_some_and(|t| !t.spaced);
    dollar(v.lower(m.start)).is_some() && (glued || v.lower(m.start).len() > 1) && numbers(v, m)
}

/// `$130 000`: groups of three digits behind at most three.
fn spaced_thousands(v: &View<'_, '_>, m: &Match) -> bool {
    let digits = |s: u32| Some(v.lower(s)).filter(|w| w.iter().all(u8::is_ascii_digit)).map(<[u8]>::len);
    let mut numbers = (m.start..m.end).filter(|s| v.shape(*s) == Shape::Num);
    let first = numbers.next().and_then(digits).is_some_and(|n| n <= 3);
    let prefix = v.shape(m.start) == Shape::Currency || prefixed(v, m);
    first && prefix && numbers.all(|s| digits(s) == Some(3))
}

/// The cell behind the sign is such a prefix: `$US 5m`.
fn suffixed(v: &View<'_, '_>, m: &Match) -> bool {
    dollar(v.lower(m.start + 1)).is_some() && numbers(v, m)
}

/// Letters and digits in one token: `$US2`, `USD95`. How many of its bytes are letters.
pub(crate) fn letters(word: &[u8]) -> usize {
    word.iter().take_while(|b| b.is_ascii_alphabetic()).count()
}

/// `$US2.8 billion`, `USD95,000`, `R1.4 billion`: the letters are a dollar's prefix, a currency's code or its letter, which counts before a large sum.
fn glued_code(v: &View<'_, '_>, m: &Match) -> bool {
    let at = if v.shape(m.start) == Shape::Currency { m.start + 1 } else { m.start };
    let word = v.lower(at);
    let (code, rest) = word.split_at_checked(letters(word)).unwrap_or((word, b""));
    let n = digits(rest);
    let power = rest.get(n..).filter(|w| !w.is_empty()).map(glued);
    let number = n > 0 && power.is_none_or(|p| p.is_some());
    let long_enough = at > m.start || code.len() == 3;
    // `COP27`, `SAT1`, `TOP10` are no dollars without their sign.
    let word_like = at == m.start && matches!(code, b"cop" | b"sat" | b"top" | b"sin" | b"mop" | b"nad" | b"mex" | b"col");
    let coded = power.is_none() && long_enough && !word_like && dollar(code).is_some() | matches!(code, b"eur" | b"gbp" | b"rmb" | b"chf" | b"inr" | b"jpy");
    // `N500,000`, `R1.4 billion`, `R5m`; not `K12`, not `P5,6`.
    let large = || {
        let groups = (at + 1..m.end).filter(|s| v.shape(*s) == Shape::Num && v.shape(*s - 1) == Shape::Comma);
        let three =
            |s: u32| v.lower(s).split(|b| *b == b',').all(|g| g.len() == 3) && v.doc.tokens.get(v.tokens(s, s + 1).0 as usize).is_some_and(|t| !t.spaced);
        let magnitude = (at..m.end).any(|s| v.has(s, crate::gazetteer::label::Label::Magnitude));
        // `R1,7 million`, `R2.5m`: the comma of decimals.
        let parts = (at + 1..m.end).filter(|s| matches!(v.shape(*s), Shape::Comma | Shape::Dot)).count();
        let decimal = parts == 1
            && (v.shape(at + 2) == Shape::Num && magnitude && v.lower(at + 2).len() < 3
                || v.shape(at + 2) == Shape::NumWord && v.lower(at + 2).get(digits(v.lower(at + 2))..).and_then(glued).is_some());
        // `R500000.00`, `N250000`: many digits of a currency that its letter tells.
        let known = letter_currency(code).flatten().is_some() && power.is_none();
        let cents = parts == 1 && n > 2 && v.shape(at + 1) == Shape::Dot && v.lower(at + 2).len() == 2;
        if known && (cents || parts == 0 && n > 4 && rest.ends_with(b"00")) {
            return true;
        }
        let whole = groups.clone().all(three) && (parts == groups.clone().count() || magnitude);
        decimal || whole && (groups.count() > 0 || magnitude || power.is_some() || code.len() == 3)
    };
    number && (coded || at == m.start && letter_currency(code).is_some() && large())
}

/// The kind that money.tsv gives the currency word in the match, and whether a magnitude or a thousands comma stands beside it.
fn word_kind(v: &View<'_, '_>, m: &Match, wanted: &[&str]) -> bool {
    use crate::gazetteer::label::Label::{CurrencyWord, Magnitude};
    let kinds = |s: u32, label: &str| v.cell(s).and_then(|c| v.gazetteer.entries(c).find(|e| e.label() == label).map(|e| e.kind()));
    let Some(kind) = (m.start..m.end).filter(|s| v.has(*s, CurrencyWord)).find_map(|s| kinds(s, "currency")) else { return false };
    let magnitude = || (m.start..m.end).any(|s| v.has(s, Magnitude) && kinds(s, "magnitude") == Some("word"));
    let large = || magnitude() || (m.start..m.end).any(|s| v.lower(s).contains(&b','));
    // `62 billion won`; before a number it is a verb.
    let behind = || !v.has(m.start, CurrencyWord) && magnitude();
    wanted.contains(&kind) || kind == "weak" && large() || kind == "behind" && wanted.contains(&"word") && behind()
}

/// `USD 300,000`; the currency's whole name stands before large sums: `Birr 20 million`, `Euro 2.1 million`.
fn code(v: &View<'_, '_>, m: &Match) -> bool {
    let large = || {
        v.shape(m.start).is_capital()
            && (m.start..m.end).any(|s| v.has(s, crate::gazetteer::label::Label::Magnitude) || v.shape(s) == Shape::Num && v.lower(s).contains(&b','))
    };
    (word_kind(v, m, &["code"]) || word_kind(v, m, &["word"]) && large()) && numbers(v, m)
}

/// `180K`, `2.5m`: thousands or more, and no race of so many metres.
fn thousands(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((at, end)) = v.slot(m, "money") else { return false };
    let race = (end..end + 2).any(|s| matches!(v.lower(s), b"race" | b"run" | b"walk" | b"ride" | b"swim"));
    let large = v.lower(at).get(digits(v.lower(at))..).and_then(glued).is_some();
    large && !race
}

fn word(v: &View<'_, '_>, m: &Match) -> bool {
    // `a million-dollar grant`: the article is the grant's.
    let one = m.end.checked_sub(1).is_some_and(|s| one_word(v.lower(s)).is_some());
    !one && word_kind(v, m, &["word", "code", "hundredth"]) && numbers(v, m)
}

/// What `half-million-dollar` is worth: number words, a magnitude and a currency joined by hyphens.
pub(crate) fn one_word(word: &[u8]) -> Option<f64> {
    let mut parts = word.split(|b| *b == b'-');
    parts.next_back()?;
    let (mut value, mut large) = (None, false);
    for part in parts {
        let power: f64 = match part {
            b"thousand" => 1e3,
            b"million" => 1e6,
            b"billion" => 1e9,
            b"trillion" => 1e12,
            _ => {
                let n = match part {
                    b"half" => 0.5,
                    b"quarter" => 0.25,
                    b"one" => 1.0,
                    b"two" => 2.0,
                    b"three" => 3.0,
                    b"four" => 4.0,
                    b"five" => 5.0,
                    b"six" => 6.0,
                    b"seven" => 7.0,
                    b"eight" => 8.0,
                    b"nine" => 9.0,
                    b"ten" => 10.0,
                    _ => return None,
                };
                value = Some(n);
                continue;
            }
        };
        (value, large) = (Some(value.unwrap_or(1.0) * power), true);
    }
    value.filter(|_| large)
}

/// `$3 million to 12 clinics` is no range: a sum with a magnitude goes up to one with a magnitude or a sign.
fn range(v: &View<'_, '_>, m: &Match) -> bool {
    let magnitude = |s: u32| v.has(s, crate::gazetteer::label::Label::Magnitude);
    let split = (m.start..m.end).find(|s| v.lower(*s) == b"to" || matches!(v.shape(*s), Shape::Dash));
    let bare = split.is_some_and(|t| {
        (m.start..t).any(magnitude)
            && !(t..m.end).any(|s| magnitude(s) || v.shape(s) == Shape::Currency || v.lower(s).last().is_some_and(u8::is_ascii_alphabetic) && s > t)
    });
    // `$310,000 to 14 clubs`: up to less than it begins with is no range either.
    let value = |s: u32| v.lower(s).iter().filter(|b| b.is_ascii_digit()).fold(0u64, |n, b| n.saturating_mul(10).saturating_add(u64::from(b - b'0')));
    let mut ends = (m.start..m.end).filter(|s| v.shape(*s) == Shape::Num);
    let falls = !(m.start..m.end).any(magnitude) && ends.next().zip(ends.next()).is_some_and(|(a, b)| value(b) < value(a) && !v.lower(a).contains(&b'.'));
    !bare && !falls && numbers(v, m)
}

/// `₹2,50,000`: lakhs and crores are parted by twos.
fn by_twos(v: &View<'_, '_>, m: &Match) -> bool {
    let mut numbers = (m.start..m.end).filter(|s| v.shape(*s) == Shape::Num);
    let Some((a, b)) = numbers.next().zip(numbers.next()) else { return false };
    let glued = |s: u32| v.doc.tokens.get(v.tokens(s, s + 1).0 as usize).is_some_and(|t| !t.spaced);
    let groups: Vec<usize> = v.lower(b).split(|c| *c == b',').map(<[u8]>::len).collect();
    let twos = groups.split_last().is_some_and(|(last, rest)| *last == 3 && !rest.is_empty() && rest.iter().all(|n| *n == 2));
    v.lower(a).len() <= 2 && twos && glued(b) && glued(b - 1)
}

/// `R25 000`: a currency's letter, at most three digits, then groups of three.
fn spaced_behind_letter(v: &View<'_, '_>, m: &Match) -> bool {
    let (code, rest) = v.lower(m.start).split_at_checked(letters(v.lower(m.start))).unwrap_or((b"", b""));
    let end = v.slot(m, "money").map_or(m.start, |(_, b)| b);
    let three = |s: u32| v.lower(s).len() == 3 && v.lower(s).iter().all(u8::is_ascii_digit);
    let first = (1..=3).contains(&rest.len()) && rest.iter().all(u8::is_ascii_digit);
    first && letter_currency(code).flatten().is_some() && (m.start + 1..end).all(three)
}

/// `250 000 €`: groups of three digits behind at most three, then the currency.
fn spaced_before(v: &View<'_, '_>, m: &Match) -> bool {
    let digits = |s: u32| Some(v.lower(s)).filter(|w| w.iter().all(u8::is_ascii_digit)).map(<[u8]>::len);
    let mut numbers = (m.start..m.end).filter(|s| v.shape(*s) == Shape::Num);
    let first = numbers.next().and_then(digits).is_some_and(|n| n <= 3);
    let last = v.slot(m, "money").map_or(m.end, |(_, b)| b).saturating_sub(1);
    let currency = v.shape(last) == Shape::Currency || word_kind(v, m, &["code", "word"]);
    first && currency && numbers.all(|s| digits(s) == Some(3))
}

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
        pattern: "(?<money> [Caps | Initial | Dotted | CurrencyWord]? Currency Num Num{1,3})",
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
        pattern: "(?<money> [Caps | Initial | Dotted | CurrencyWord] Currency [Num | NumWord] (Hyphen? Magnitude)?)",
        check: prefixed,
        priority: 1,
        yes: &["a loan of [US$100,000] from", "gave [A$5m] to", "worth [NZ$2.5 billion] today", "[U.S. $5 million] in aid"],
        no: &["A $5 million grant", "The US spent money"],
        ..RULE
    },
    Rule {
        name: "amount-with-prefixed-range",
        pattern: "(?<money> [Caps | Initial | Dotted | CurrencyWord] Currency [Num | NumWord] (Hyphen? Magnitude)? [Dash | Hyphen | 'to'] ([Caps | Initial | CurrencyWord]? Currency)? [Num | NumWord] (Hyphen? Magnitude)?)",
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
        pattern: "(?<money> ([Num | NumWord] | 'half'? 'a' | ['quarter' | 'half'] 'of' 'a' | NumberWord{1,3}) (Hyphen? Magnitude){0,2} ([Dash | 'to'] Num (Hyphen? Magnitude)?)? CurrencyWord)",
        check: word,
        yes: &[
            "[1.5 million dollars] for",
            "cost [5,000 euros] a year",
            "some [500 million Kenyan shillings]",
            "only [50 cents] each",
            "[half a million US dollars] in aid",
            "a [quarter of a million dollars] in aid",
            "worth [62 billion won] in all",
        ],
        no: &["20 won medals", "5 of them won 1,200 votes", "lost 20 pounds", "5 million people"],
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
