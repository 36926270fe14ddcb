//! Signs: what the words beside a name say it is.

use super::clause::{clause, pronoun, what};
use super::runs::{Run, post};
use super::{Reader, words};
use crate::gazetteer::label::{Label, LabelSet};
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// One thing that a place of a name says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
pub(super) enum Sign {
    /// `About Bruma Coffee` heads a line.
    About,
    /// An address is made of its letters.
    Address,
    /// `Bruma Coffee (NYSE: BRC)`
    Ticker,
    /// `Bruma Coffee, Inc.`
    Suffix,
    /// `Bruma Coffee is a leading provider of`
    What,
    /// `Bruma Coffee was founded in 1910`, `She founded Bruma Coffee`
    Founded,
    /// `Bruma Coffee, headquartered in`
    Seat,
    /// `the coffee company Bruma`
    KindBefore,
    /// `CEO of Bruma Coffee`, `Bruma Coffee CEO Ann Holt`
    Post,
    /// `© 2024 Bruma Coffee`, `From: Bruma Coffee`
    Source,
    /// `Bruma Coffee opens`
    Acts,
    /// `Bruma Coffee’s stores`
    Owns,
    /// `the Bruma Coffee brand`
    The,
    /// `Bruma Coffee traces its origins`
    Its,
    /// `in partnership with Bruma Coffee`
    With,
    /// `at Bruma Coffee`
    At,
    /// `Mr. Bruma`, `Bruma, 43,`, `Bruma, who`
    Person,
    /// `Bruma … his`, `said Bruma`
    Bearer,
    /// `Bruma Coffee says`: of whoever is no person, a body.
    Agent,
    /// `the Bruma` and no noun behind
    Article,
    /// `Bruma Coffee Opens …` begins a headline.
    Headline,
    /// Always by its whole name: nobody is `Marlowe Finch` ten times and never `Finch`.
    Whole,
    /// `a Bruma`, `Bruma is a new drug`
    Thing,
    /// `the Bruma app`: of a body that makes it, or itself a product
    Product,
    /// `in Bruma`, `Bruma, Ohio`, `the Bruma area`
    In,
    /// `launches Bruma`, `the release of Bruma`: of a thing, and no body.
    Launched,
    /// `users of Bruma`, `access to Bruma`, `during Bruma`
    Used,
    /// `Bruma is available`, `Bruma was created`, `Bruma will take place`
    Works,
}

impl Sign {
    pub(super) const ALL: [Sign; 28] = [
        Sign::About,
        Sign::Address,
        Sign::Ticker,
        Sign::Suffix,
        Sign::What,
        Sign::Founded,
        Sign::Seat,
        Sign::KindBefore,
        Sign::Post,
        Sign::Source,
        Sign::Acts,
        Sign::Owns,
        Sign::The,
        Sign::Its,
        Sign::With,
        Sign::At,
        Sign::Person,
        Sign::Bearer,
        Sign::Agent,
        Sign::Article,
        Sign::Headline,
        Sign::Whole,
        Sign::Thing,
        Sign::Product,
        Sign::In,
        Sign::Launched,
        Sign::Used,
        Sign::Works,
    ];

    pub(super) fn weight(self) -> i32 {
        match self {
            Sign::Address | Sign::Ticker | Sign::Suffix | Sign::About => 5,
            Sign::What | Sign::KindBefore | Sign::Founded | Sign::Seat => 4,
            Sign::Post | Sign::Acts | Sign::Source => 3,
            Sign::Owns | Sign::The | Sign::Its | Sign::With | Sign::Agent => 2,
            Sign::At | Sign::Article => 1,
            Sign::Headline | Sign::Whole => 3,
            Sign::Product | Sign::In | Sign::Launched | Sign::Used | Sign::Works => 0,
            Sign::Person => -6,
            Sign::Bearer => -3,
            Sign::Thing => -2,
        }
    }

    /// However often it stands there, it says no more.
    pub(super) fn most(self) -> i32 {
        match self {
            Sign::Acts => 9,
            Sign::At | Sign::Article => 2,
            Sign::Headline | Sign::Whole => 3,
            s => (s.weight() * 2).max(0),
        }
    }

    /// What only bodies have and do; an address may be a thing's, too.
    pub(super) fn is_of_bodies(self) -> bool {
        self.is_sure() && self != Sign::Address || matches!(self, Sign::Acts | Sign::Owns | Sign::With | Sign::At | Sign::Agent)
    }

    /// Of a body, and of nothing else.
    pub(super) fn is_sure(self) -> bool {
        matches!(
            self,
            Sign::About | Sign::Address | Sign::Ticker | Sign::Suffix | Sign::What | Sign::Founded | Sign::Seat | Sign::KindBefore | Sign::Post | Sign::Source
        )
    }
}

/// All signs at one place.
pub(super) fn read(r: &Reader<'_, '_>, run: Run, out: &mut Vec<Sign>) {
    // `Oxley’s Bruma`: what a body owns is a thing or a part of it.
    let town = Label::City.bit() | Label::BigCity.bit() | Label::Country.bit() | Label::Subdivision.bit();
    if run.first.checked_sub(2).is_some_and(|o| r.shape(run.first - 1) == Shape::Poss && r.capital(o) && !r.has(o, town)) {
        out.push(Sign::Thing);
        return;
    }
    let the = before(r, run, out);
    if run.after > run.end {
        out.push(Sign::Suffix);
    }
    let said = out.len();
    // `the Bruma and Oxley brands` are two.
    let two = (run.first..run.end).any(|t| r.lower(t) == b"and" || r.shape(t) == Shape::Amp);
    let plural = r.lower(run.after).ends_with(b"s") && r.is(run.after, words::OWNED | words::PRODUCT);
    if !(two && plural) {
        behind(r, run.after, the, out);
    }
    if the && out.len() == said && !matches!(r.shape(run.after), Shape::Lower | Shape::Hyphen) {
        out.push(Sign::Article);
    }
    if r.place(run.first) == Place::Start || the || r.lower(run.first.wrapping_sub(1)) == b"," {
        out.extend(pronoun(r, run.after));
    }
}

/// What stands in front; whether it is `the`.
fn before(r: &Reader<'_, '_>, run: Run, out: &mut Vec<Sign>) -> bool {
    let Some(mut at) = run.first.checked_sub(1) else { return false };
    let the = r.lower(at) == b"the";
    if the {
        let Some(b) = at.checked_sub(1) else { return true };
        at = b;
    }
    let back = |n: u32| at.checked_sub(n).map_or(&b""[..], |t| r.lower(t));
    let kind = |n: u32, classes: u16| at.checked_sub(n).is_some_and(|t| r.is(t, classes));
    let role = |n: u32| at.checked_sub(n).is_some_and(|t| r.has(t, Label::RoleHead.bit()));
    let line_end = matches!(r.shape(run.after), Shape::Break | Shape::Para | Shape::Colon) || super::runs::twice(r, run.first, run.end);
    match r.lower(at) {
        b"about" if line_end && matches!(r.place(at), Place::Start | Place::Title) => out.push(Sign::About),
        b"copyright" => out.push(Sign::Source),
        b"founded" | b"co-founded" | b"founding" => out.push(Sign::Founded),
        b"joined" | b"joining" | b"joins" | b"rejoins" | b"rejoined" | b"re-joins" | b"re-joined" | b"re-join" | b"rejoin" | b"captained" => {
            out.push(Sign::Post);
        }
        b"of" if role(1) || kind(1, words::OF_WHAT) => out.push(Sign::Post),
        b"at" if role(1) || kind(1, words::WORK) => out.push(Sign::Post),
        b"with" | b"for" if kind(1, words::WORK) || role(1) => out.push(Sign::With),
        b"with" | b"between" if kind(1, words::JOINT_WORK) => out.push(Sign::With),
        b"by" if matches!(back(1), b"acquired" | b"powered" | b"operated" | b"manufactured" | b"distributed" | b"employed") => out.push(Sign::With),
        b"at" => out.push(Sign::At),
        // `a gift to Bruma Coffee`, `the lawsuit against Bruma Coffee`: a person too, whose name says so.
        b"to" if kind(1, words::GIVEN) => out.push(Sign::Agent),
        b"against" | b"sued" | b"suing" | b"sues" | b"fined" | b"fines" | b"orders" | b"ordered" | b"requires" => out.push(Sign::Agent),
        b"that" if matches!(back(1), b"alleges" | b"alleged" | b"alleging" | b"allege") => out.push(Sign::Agent),
        // `another step in Bruma’s mission`
        b"in" if r.shape(run.after) == Shape::Poss && r.doc.is(run.after as usize + 1, Class::OwnWill) => {}
        b"in" | b"near" | b"across" | b"around" | b"throughout" | b"outside" | b"downtown" => out.push(Sign::In),
        b"a" | b"an" if !the => out.push(Sign::Thing),
        b"using" | b"utilizing" | b"utilising" | b"uses" | b"utilizes" | b"utilises" | b"utilized" | b"via" | b"wearing" | b"taking" => out.push(Sign::Thing),
        _ if r.is(at, words::KIND_BEFORE) && (r.shape(at) == Shape::Lower || r.shape(at) == Shape::Cap && r.place(at) == Place::Start) => {
            out.push(Sign::KindBefore)
        }
        w if r.doc.is(at as usize, Class::LaunchedBehind) || matches!(w, b"of") && r.doc.is(at.saturating_sub(1) as usize, Class::LaunchOf) => {
            out.push(Sign::Launched);
        }
        b"during" | b"attended" | b"attend" | b"attending" | b"under" | b"onto" => out.push(Sign::Used),
        w if matches!(w, b"of" | b"to" | b"for") && r.doc.is(at.saturating_sub(1) as usize, Class::UseOf) => out.push(Sign::Used),
        // `the discovery tool Bruma`
        _ if r.is(at, words::THING_NOUN) && !r.is(at, words::BODY_NOUN) && r.shape(at) == Shape::Lower && !the && !r.lower(at).ends_with(b"s") => {
            out.push(Sign::Thing);
        }
        // `its subsidiary, Bruma,`
        b"," if r.shape(run.after) == Shape::Comma && at > 0 && r.is(at - 1, words::KIND_BEFORE) && r.shape(at - 1) == Shape::Lower => {
            out.push(Sign::KindBefore);
        }
        b":" if matches!(back(1), b"from" | b"source" | b"by" | b"company" | b"organization" | b"organisation" | b"issuer" | b"client" | b"release") => {
            out.push(Sign::Source)
        }
        _ => {
            let year = r.shape(at) == Shape::Num && matches!(back(1), b"\xc2\xa9" | b"copyright" | b")");
            if r.doc.word(at as usize) == "©" || year && (back(1) != b")" || back(2) == b"c") {
                out.push(Sign::Source);
            } else if addressed(r, at) || r.lower(at).ends_with(b"year-old") {
                out.push(Sign::Person);
            } else if !the && !heads(r, run.after) && (speaks(r, at) || r.has(at, Label::RoleHead.bit() | Label::RoleTitle.bit()) && r.shape(at).is_word()) {
                out.push(Sign::Bearer);
            }
        }
    }
    the
}

/// `Mr Bruma`, `Mr. Bruma`
fn addressed(r: &Reader<'_, '_>, at: u32) -> bool {
    let dot = u32::from(r.shape(at) == Shape::Dot);
    at.checked_sub(dot).is_some_and(|t| r.has(t, Label::Honorific.bit()) && r.capital(t))
}

/// Somebody's post of it: `said Bruma Coffee executive director Ann Holt`
pub(super) fn heads(r: &Reader<'_, '_>, end: u32) -> bool {
    let modifier = |t: &u32| r.shape(*t) == Shape::Lower && r.has(*t, Label::RoleMod.bit() | Label::RoleStatus.bit());
    let head = end + (end..end + 3).take_while(modifier).count() as u32;
    // The last modifier may be the head: `president and chief executive`
    let at = |t: u32| r.shape(t) == Shape::Lower && r.has(t, Label::RoleHead.bit()) && (r.capital(t + 1) || r.shape(t + 1) == Shape::Comma);
    // `Bruma director of rugby, Ann Holt`
    let of = |t: u32| r.shape(t) == Shape::Lower && r.has(t, Label::RoleHead.bit()) && r.lower(t + 1) == b"of" && r.shape(t + 2) == Shape::Lower;
    at(head) || head > end && at(head - 1) || of(head) && r.has(head + 2, Label::Noun.bit())
}

/// `said`, `adds`: bodies announce and report.
pub(super) fn speaks(r: &Reader<'_, '_>, t: u32) -> bool {
    r.has(t, Label::Speech.bit()) && r.shape(t) == Shape::Lower && !matches!(r.lower(t), b"announced" | b"reported")
}

pub(super) const STATE: LabelSet = Label::Country.bit() | Label::CountryX.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit() | Label::StateAbbr.bit();

/// What stands behind.
fn behind(r: &Reader<'_, '_>, end: u32, the: bool, out: &mut Vec<Sign>) {
    let mut at = end;
    let exchange = |t: u32| r.has(t, Label::Exchange.bit()) && r.shape(t) != Shape::Lower || matches!(r.lower(t), b"isin" | b"ticker");
    // `Bruma™ (NYSE: BRC)`
    if r.shape(at) == Shape::Mark && r.shape(at + 1) == Shape::Open {
        at += 1;
    }
    // `Bruma (formerly Oxley) (NYSE: BRC)`
    for _ in 0..3 {
        if r.shape(at) != Shape::Open {
            break;
        }
        let Some(close) = (at..at + 14).find(|t| r.shape(*t) == Shape::Close) else { break };
        if (at..close).any(exchange) {
            out.push(Sign::Ticker);
        }
        at = close + 1;
    }
    // `(Bruma – NYSE: BRC)`
    if r.shape(at) == Shape::Dash && r.shape(at + 2) == Shape::Colon && exchange(at + 1) {
        out.push(Sign::Ticker);
    }
    match r.shape(at) {
        // `Bruma, America’s first charging network`
        Shape::Comma if r.capital(at + 1) && r.has(at + 1, STATE) && r.shape(at + 2) != Shape::Poss => out.push(Sign::In),
        Shape::Comma => behind_comma(r, at + 1, out),
        Shape::Poss => {
            // `Bruma’s Reno plant`
            let noun = (at + 1..at + 5).take_while(|t| r.shape(*t) == Shape::Lower || r.capital(*t)).any(|t| r.is(t, words::OWNED | words::PRODUCT));
            if noun || post(r, at + 1) {
                out.push(Sign::Owns);
            }
        }
        // `Bruma by Oxley`: what a maker offers.
        Shape::Lower if r.lower(at) == b"by" && r.capital(at + 1) && r.place(end - 1) != Place::Title => out.push(Sign::Thing),
        Shape::Lower => {
            if works(r, at) {
                out.push(Sign::Works);
            }
            clause(r, at, the, out);
        }
        Shape::Cap | Shape::Caps if post(r, at) => {
            // `Bruma Coffee CEO Ann Holt`
            out.push(if the { Sign::The } else { Sign::Post });
        }
        _ => {}
    }
}

/// `Bruma is available`, `Bruma was created`, `Bruma enables`, `Bruma will take place`, `Bruma can be`
fn works(r: &Reader<'_, '_>, at: u32) -> bool {
    let be = |t: u32| matches!(r.lower(t), b"is" | b"are" | b"was" | b"were" | b"be");
    let will = u32::from(matches!(r.lower(at), b"will" | b"can" | b"may" | b"also" | b"now" | b"has" | b"currently"));
    let verb = at + will;
    if r.lower(verb) == b"been" || be(verb) {
        let now = u32::from(matches!(r.lower(verb + 1), b"now" | b"also" | b"currently" | b"being" | b"been" | b"not"));
        return r.doc.is((verb + 1 + now) as usize, Class::DoneToAThing);
    }
    r.doc.is(verb as usize, Class::DoneByAThing)
}

/// `Bruma Coffee, a leading provider of`, `Bruma, 43,`
fn behind_comma(r: &Reader<'_, '_>, at: u32, out: &mut Vec<Sign>) {
    match r.lower(at) {
        b"who" | b"whose" | b"whom" | b"aged" => out.push(Sign::Person),
        // `Bruma, Oxley’s loyalty programme,`
        _ if r.capital(at) && (at + 1..at + 4).any(|t| r.shape(t) == Shape::Poss) => {
            let owner = (at + 1..at + 4).find(|t| r.shape(*t) == Shape::Poss).unwrap_or(at);
            if what(r, owner + 1) == Some(Sign::Thing) {
                out.extend([Sign::Thing; 3]);
            }
        }
        b"a" | b"an" | b"the" | b"one" => {
            out.extend(what(r, at + 1));
            // `Bruma, a battery recycler, has raised $5 million`
            let ends = |t: &u32| matches!(r.shape(*t), Shape::Comma | Shape::Stop | Shape::Para | Shape::Break);
            if let Some(t) = (at + 1..at + 20).find(ends).filter(|t| r.shape(*t) == Shape::Comma && r.shape(t + 1) == Shape::Lower) {
                clause(r, t + 1, false, out);
            }
        }
        b"headquartered" | b"incorporated" => out.push(Sign::Seat),
        b"founded" | b"established" => out.push(Sign::Founded),
        _ if r.shape(at) == Shape::Num && r.lower(at).len() == 2 && r.shape(at + 1) == Shape::Comma => out.push(Sign::Person),
        _ if r.has(at, Label::PostNominalSure.bit()) && r.shape(at) != Shape::Lower => out.push(Sign::Person),
        _ => {
            let head = |t: u32| r.has(t, Label::RoleHead.bit());
            let title = (at..at + 4).take_while(|t| r.shape(*t).is_word()).find(|t| head(*t));
            // `Bruma Park, circuit board specialists, have`: of people there would be one.
            if title.is_some_and(|t| r.doc.is(t as usize, Class::CallingOfAFirm) && r.shape(t + 1) == Shape::Comma) {
                out.push(Sign::What);
                return;
            }
            let said = title.is_some_and(|t| matches!(r.lower(t + 1), b"of" | b"at" | b"for" | b"with" | b"in" | b"," | b"and" | b"." | b"said" | b"to"));
            if said && r.shape(at + 1) != Shape::Comma {
                out.push(Sign::Person);
            }
        }
    }
}
