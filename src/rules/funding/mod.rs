//! Who pays for what. Names are one cell here, and so is an amount.
//!
//! Slots: `funder` a payer; `money` the sum; `before` words in front of which the thing paid for stands (`[is funded] by`), `after` words behind
//! which it stands (`a grant [for]`); `recipient` who gets the money. `anaphor` a word that stands
//! for the payer (`the foundation`), `verb` a verb whose subject pays, `leads` the colon behind which a list of grants begins, `gift` a thing given, `scheme` a named grant that pays where nobody else is named. A match without a
//! `funder` takes the payer of the statement before it. A weak match with a `funder` stands only where a surer statement of the release names
//! that payer too: who supports, helps and provides pays where it is known to pay.

#[macro_use]
mod words;
mod active;
mod again;
mod backer;
mod check;
mod credit;
mod deed;
mod echo;
mod frame;
mod gift;
mod giver;
mod goods;
mod grant;
mod grantees;
mod hand;
mod headline;
mod kind;
mod lend;
mod lines;
mod living;
mod means;
mod noun;
mod onward;
mod outlay;
mod own;
mod party;
mod passive;
mod patron;
pub(super) mod payer;
pub(super) mod payer_sure;
pub(super) mod payer_told;
mod plain;
mod raise;
mod reached;
mod received;
mod roll;
mod round;
mod running;
mod scheme;
mod scholarship;
mod sequel;
mod source;
mod spend;
mod sums;
mod support;
mod syndicate;
mod things;
mod together;
mod venture;
mod verb;
mod who;
mod won;

use super::Rule;

pub(crate) const TABLES: &[&[Rule]] = &[
    passive::RULES,
    support::RULES,
    grant::RULES,
    hand::RULES,
    plain::RULES,
    active::RULES,
    outlay::RULES,
    giver::RULES,
    received::RULES,
    running::RULES,
    frame::RULES,
    venture::RULES,
    sequel::RULES,
    scholarship::RULES,
    echo::RULES,
    source::RULES,
    spend::RULES,
    round::RULES,
    kind::RULES,
    lines::RULES,
    own::RULES,
    gift::RULES,
    means::RULES,
    who::RULES,
    again::RULES,
    sums::RULES,
    together::RULES,
    deed::RULES,
    backer::RULES,
    credit::RULES,
    won::RULES,
    things::RULES,
    headline::RULES,
    roll::RULES,
    syndicate::RULES,
    onward::RULES,
    patron::RULES,
    scheme::RULES,
    grantees::RULES,
    living::RULES,
    raise::RULES,
    noun::RULES,
    lend::RULES,
    goods::RULES,
    reached::RULES,
    super::count::RULES,
];
