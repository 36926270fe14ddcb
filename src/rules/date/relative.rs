//! What the day of publication or the date before it settles: `today`, `last week`, `two years ago`, `the following day`.

use super::super::{RULE, Rule};
use super::check::{points, reads};
use super::nowadays::today_stands;
use super::part;

pub(crate) const RULES: &[Rule] = &[
    Rule {
        name: "today",
        pattern: "(?<date> ['today' | 'yesterday' | 'tomorrow' | 'tonight' | 'to-day' | 'to-morrow' | 'to-night'])",
        check: today_stands,
        yes: &[
            "announced [today] that",
            "[Yesterday] they",
            "[Today], Acme announced a fund.",
            "He welcomed [today]’s decision.",
            "[Today], the council will meet.",
            "used by more than 900 shops, [today] announced that",
            "[Today], we’re proud to announce a grant.",
            "said [to-day] that",
            "Start of the works was announced [today] by Acme.",
        ],
        no: &[
            "in today’s world",
            "wrote in USA Today that",
            "it is as useful today as it was then",
            "the people we are today.",
            "a boat, which today carries mail",
            "We build solutions today to meet the needs of tomorrow.",
            "It meets your needs today.",
            "We build for tomorrow.",
            "It fits today’s complex operations and",
            "Today, many schools lack books.",
            "Today, driven by demand, Acme is dedicated to pumps.",
            "Today, Acme serves clients in 30 countries.",
            "a safe and peaceful tomorrow for",
            "in today’s Britain.",
            "Gaps still exist today and grow.",
            "The law today imposes little on us.",
            "Today’s banking is shaped by apps.",
            "Today there is a small school.",
            "Apply to be a mentor today.",
            "Contact the team today to get a quote.",
            "To learn more, call us today.",
            "Today 81% of pages use it.",
            "services that people depend upon today, as",
            "the shop has today grown into a chain",
        ],
        ..RULE
    },
    Rule {
        name: "today-with-day",
        pattern: concat!(
            "(?<date> ['today' | 'yesterday' | 'tomorrow' | 'tonight'] (DayPart | (Comma | Open)? (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "| Weekday | NamedDay)) | ['this' | 'last'] DayPart Comma (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "))"
        ),
        check: reads,
        yes: &[
            "they march [tomorrow, May Day], to",
            "a webinar [today, January 29] to",
            "[yesterday morning] he",
            "will meet [tomorrow, Tuesday] at",
            "the board met [last night, Monday 4 July] at",
        ],
        no: &["today, 300 people", "tomorrow, he"],
        ..RULE
    },
    Rule {
        name: "today-with-day-in-brackets",
        pattern: concat!(
            "(?<date> (['today' | 'yesterday' | 'tomorrow' | 'tonight'] DayPart? | ['this' | 'last'] DayPart) Open (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "| Weekday | [Num | NumWord]) Close (['at' | 'after' | 'from' | 'by' | 'before'] [Num | NumWord] ['am' | 'pm' | 'a.m.' | 'p.m.' | 'a.m' | 'p.m']?)?)"
        ),
        check: reads,
        yes: &[
            "The bureau said [today (March 27)] that",
            "They met [yesterday (03)] in the hall",
            "Stay at home [tonight (May 30) after 8:00 p.m.] please",
            "It opened [this morning (5 May)] with",
            "It shut [last night (Wednesday 13 March)] at",
        ],
        no: &["today (at last) it", "yesterday (300) people", "this (3) is"],
        ..RULE
    },
    Rule {
        name: "weekday-with-day-in-brackets",
        pattern: concat!("(?<date> Weekday Open (", part!(day_month_year), "| ", part!(day_month), ") Close)"),
        check: reads,
        yes: &["He said on [Monday (April 27)] that", "It opens on [Friday (8 October 2021)] in"],
        no: &["on Monday (27 people) they", "Monday (at last) it"],
        ..RULE
    },
    Rule {
        name: "day-before-yesterday",
        pattern: "(?<date> TimeUnit ['before' | 'after'] ['yesterday' | 'tomorrow'])",
        check: reads,
        yes: &["the [day before yesterday] he", "the [day after tomorrow] it"],
        no: &["the week before yesterday"],
        ..RULE
    },
    Rule {
        name: "shifted-period",
        pattern: concat!(
            "(?<date> ",
            part!(shift),
            "['same' | 'past' | 'coming' | 'very']? ",
            part!(fiscal),
            "? [TimeUnit | Month | MonthX | Weekday | Season | DayPart | NamedDay])"
        ),
        check: points,
        yes: &[
            "[This year] it", "hit [last month] by", "on the [following day] she", "[this June] we", "[last Friday] he", "[this financial year] it",
            "[next Christmas] they", "the [same month] it",
        ],
        no: &[
            "over the past year they", "this second one", "alive to this day and", "Last day for orders", "in his last year at school he",
            "that half the fleet", "on the last Sunday of each month they", "current Year 8 pupils", "with Same Day Delivery from",
        ],
        ..RULE
    },
    Rule {
        name: "shifted-day",
        pattern: concat!(
            "(?<date> ",
            part!(shift),
            "(Weekday (Comma? (",
            part!(day_month_year),
            "| ",
            part!(day_month),
            "))? DayPart? | [Month | MonthX] [Num | NumWord] | TimeUnit DayPart))"
        ),
        check: points,
        yes: &["[this Friday, 3 May] we", "[last Tuesday night] he", "[next June 5] it", "From [next Monday], they won’t"],
        no: &["last orders", "next people"],
        ..RULE
    },
    Rule {
        name: "calendar-of-shifted-year",
        pattern: concat!(
            "(?<date> (",
            part!(day_month),
            "| ",
            part!(month),
            "| Season | NamedDay | Weekday) 'of'? ['this' | 'last' | 'next' | 'that' | 'the'] ['same' | 'following' | 'previous']? [TimeUnit])"
        ),
        check: points,
        yes: &["built in [March last year] by", "on [3 May this year] we", "[Friday last week] they", "In [August of that year] he"],
        no: &["June last seen", "May the year be good"],
        ..RULE
    },
    Rule {
        name: "counted-from-a-date",
        pattern: "(?<date> (['nearly' | 'almost' | 'about' | 'around' | 'roughly' | 'approximately' | 'just' | 'over' | 'some'] ['over' | 'under']? | ['more' | 'less'] 'than' | 'at' 'least')? [Num | NumberWord | 'a' | 'an' | 'half' | 'couple'] [NumberWord | 'half' | 'a' | 'couple' | 'and']? ['of' | 'a' | 'half']? TimeUnit? Hyphen? TimeUnit ['ago' | 'earlier' | 'later' | 'hence' | 'before' | 'previously'])",
        check: counted,
        yes: &[
            "[nearly five years ago] it", "[two days later] they", "[half a century ago] he", "[three years earlier] in", "agreed [18 months previously] by",
        ],
        no: &["five years in prison", "years later they", "a dozen apples ago"],
        ..RULE
    },
    Rule {
        name: "counted-from-and-to",
        pattern: "(?<date> (['some' | 'about' | 'around' | 'roughly' | 'approximately' | 'nearly' | 'almost'])? [Num | NumberWord] ['to' | 'or' | Hyphen | Dash] [Num | NumberWord] TimeUnit ['ago' | 'hence' | 'earlier' | 'later'])",
        check: reads,
        yes: &["said so [around 15 to 25 years ago] in", "it broke [five or six weeks ago], he said"],
        no: &["5 to 6 people ago", "two or three years of it"],
        ..RULE
    },
    Rule {
        name: "day-of-shifted-month",
        pattern: "(?<date> [Ordinal | NumWord] 'of' ['this' | 'that' | 'last' | 'next' | 'same'] TimeUnit)",
        check: reads,
        yes: &["on the [28th of that month] they", "by the [fifth of next month] it"],
        no: &["one of this month", "the 28th of that lot"],
        ..RULE
    },
    Rule {
        name: "the-weekend",
        pattern: "['over' | 'during' | 'throughout' | 'of' | 'for' | 'before' | 'after' | 'on' | 'at'] 'the' (?<date> TimeUnit)",
        check: weekend,
        yes: &["held over the [weekend] in", "throughout the [weekend]."],
        no: &["over the week", "of the weekend edition"],
        ..RULE
    },
    Rule {
        name: "counted-from-now",
        pattern: "(?<date> [Num | NumberWord | 'a'] TimeUnit 'from' ['now' | 'today'])",
        check: reads,
        yes: &["[two weeks from now] we", "[a year from today] it"],
        no: &["two miles from now on"],
        ..RULE
    },
    Rule {
        name: "period-but-one",
        pattern: "(?<date> TimeUnit ('before' 'last' | 'after' 'next'))",
        check: reads,
        yes: &["the [week before last] he", "the [year after next] it"],
        no: &["the week before it", "the day after the last"],
        ..RULE
    },
    Rule {
        name: "in-so-much-time",
        pattern: "'in' (?<date> [Num | NumberWord | 'a'] TimeUnit [Poss | Single] 'time')",
        check: reads,
        yes: &["It opens in [two weeks’ time] at", "in [a month’s time] we"],
        no: &["in two weeks we", "in a timely manner"],
        ..RULE
    },
    Rule {
        name: "period-before-or-after",
        pattern: "'the' (?<date> TimeUnit ['before' | 'after' | 'following' | 'earlier'])",
        check: plain_end,
        yes: &["a decrease from the [year before].", "and left the [day after]."],
        no: &["the day after the battle", "the year before that"],
        ..RULE
    },
];

use super::super::View;
use super::reading::Reading;
use super::word::pieces;
use crate::gazetteer::label::Label;
use crate::tape::automaton::Match;
use crate::text::token::Shape;

/// `ten minutes later` is no date; `two years before the vote` counts from an event.
fn counted(v: &View<'_, '_>, m: &Match) -> bool {
    use super::word::Unit;
    let Some((a, b)) = v.slot(m, "date") else { return false };
    let (first, end) = v.tokens(a, b);
    let read = super::read(&pieces(v.doc, v.gazetteer, v.cells_from(a), first, end));
    let reading = read.as_ref().map(Reading::plain);
    let big = !matches!(reading, Some(Reading::Counted { unit: Unit::Second | Unit::Minute, .. }) | None)
        && (!matches!(reading, Some(Reading::Counted { unit: Unit::Hour, .. })) || v.lower(b - 1) == b"ago");
    let closed = matches!(
        v.shape(b),
        Shape::Stop | Shape::Comma | Shape::Semi | Shape::Para | Shape::Break | Shape::Close | Shape::Quote | Shape::QuoteClose | Shape::Dash
    );
    big && (closed || v.lower(b - 1) != b"before") && v.lower(b) != b"than"
}

fn weekend(v: &View<'_, '_>, m: &Match) -> bool {
    v.lower(m.end - 1) == b"weekend"
        && !(v.shape(m.end) == Shape::Lower && v.has(m.end, Label::Noun) && !v.has(m.end, Label::Function))
        && v.lower(m.end) != b"of"
}

/// Nothing follows that it would be before or after.
fn plain_end(v: &View<'_, '_>, m: &Match) -> bool {
    reads(v, m)
        && matches!(
            v.shape(m.end),
            Shape::Stop | Shape::Comma | Shape::Semi | Shape::Para | Shape::Break | Shape::Close | Shape::Quote | Shape::QuoteClose | Shape::Dash
        )
}
