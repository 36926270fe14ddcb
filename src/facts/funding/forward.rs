//! The noun phrase that begins at a place in the text, word by word.

use super::super::Release;
use super::behind::{acts, acts_on, describing, done_by, participial, relative};
use super::list;
use super::phrase::{LONGEST, PREPOSITIONS, article, closes, content, is, lower, name_at, opened, place_behind, starts_noun, trim};
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What tells that a price follows.
const PRICE: &[&[u8]] = &[b"tune", b"cost", b"total", b"value", b"sum", b"price"];

/// The noun phrase that begins at a token.
pub(super) fn forward(r: &Release<'_, '_>, from: u32) -> Option<(u32, u32)> {
    run(r, from, true)
}

/// The same without a purpose: `the National Council [to support]`, `the school [for its pupils]`.
pub(super) fn forward_within(r: &Release<'_, '_>, from: u32) -> Option<(u32, u32)> {
    run(r, from, false)
}

fn run(r: &Release<'_, '_>, from: u32, wide: bool) -> Option<(u32, u32)> {
    let mut walk = Walk { r, from, at: from, head: false, turns: 0, list: None, wide };
    while walk.at < walk.limit() && walk.step() {}
    let end = trim(r, from, walk.at);
    let end = if wide { relative(r, from, end) } else { end };
    (walk.head && end > from).then_some((from, end))
}

/// How far a phrase has been read.
struct Walk<'w, 'a, 't> {
    r: &'w Release<'a, 't>,
    from: u32,
    at: u32,
    /// A noun or a name was met.
    head: bool,
    /// How many joints were passed.
    turns: u32,
    /// `clinics, two schools and a bridge`: where its `and` stands, and its end.
    list: Option<(u32, u32)>,
    /// Over all prepositions.
    wide: bool,
}

impl Walk<'_, '_, '_> {
    fn limit(&self) -> u32 {
        let furthest = self.from + LONGEST;
        self.list.map_or(furthest, |(_, end)| end.max(furthest))
    }

    /// Takes a token or more; false where the phrase ends.
    fn step(&mut self) -> bool {
        if let Some(f) = name_at(self.r, self.at) {
            return self.name(f);
        }
        self.mark().or_else(|| self.leading()).or_else(|| self.noun()).or_else(|| self.before_noun()).or_else(|| self.joint()).unwrap_or(false)
    }

    fn on(&mut self, tokens: u32) -> Option<bool> {
        self.at += tokens;
        Some(true)
    }

    /// Goes on behind a joint, over articles.
    fn turn(&mut self, tokens: u32) -> Option<bool> {
        self.turns += 1;
        self.at += tokens;
        self.articles();
        Some(true)
    }

    fn articles(&mut self) {
        while article(self.r, self.at) {
            self.at += 1;
        }
    }

    fn shape(&self, t: u32) -> Shape {
        self.r.doc.shape(t as usize)
    }

    fn preposition(&self, word: &[u8]) -> bool {
        const WITHIN: &[&[u8]] = &[b"of", b"in", b"at", b"across", b"within"];
        if self.wide { PREPOSITIONS } else { WITHIN }.contains(&word)
    }

    fn name(&mut self, f: &Found) -> bool {
        let r = self.r;
        let value = matches!(f.kind, Kind::Date | Kind::Money | Kind::Duration);
        // `the 2011 energy projects`
        let dated = matches!(f.kind, Kind::Date | Kind::Duration) && content(r, f.end);
        // `the $9 million library`
        let priced = f.kind == Kind::Money && self.at > self.from && article(r, self.at - 1) && content(r, f.end);
        // `next year's fair`
        let owned = f.kind == Kind::Date && self.shape(f.end) == Shape::Poss && content(r, f.end + 1);
        if !self.head && (dated || priced || owned) {
            self.at = f.end + u32::from(owned && !dated);
            return true;
        }
        if !value {
            (self.at, self.head) = (f.end, true);
        }
        !value
    }

    fn mark(&mut self) -> Option<bool> {
        let (r, at) = (self.r, self.at);
        match self.shape(at) {
            Shape::Poss | Shape::Hyphen | Shape::Amp | Shape::Slash if self.head => self.on(1),
            Shape::Break if self.shape(at + 1) == Shape::Lower => self.on(1),
            Shape::Comma if self.head => self.comma(),
            Shape::SingleOpen | Shape::Quote | Shape::QuoteOpen if !self.head && closes(r.doc, at).is_some() => self.on(1),
            Shape::Single | Shape::Quote | Shape::QuoteClose if self.head && opened(r.doc, self.from, at) => self.on(1),
            Shape::Open if self.head => match closes(r.doc, at).filter(|c| content(r, c + 1)) {
                Some(close) => self.on(close + 1 - at),
                None => Some(false),
            },
            _ => None,
        }
    }

    /// `clinics, two schools, and a bridge`, `a mill in Leeds, Kenya`
    fn comma(&mut self) -> Option<bool> {
        let (r, at) = (self.r, self.at);
        let more = || self.list.is_some_and(|(and, _)| at < and) || self.list.is_none() && list::forward(r, at).is_some();
        if !participial(r, at + 1) && !told(r, at) && more() {
            self.list = self.list.or_else(|| list::forward(r, at));
            self.at += 1;
            while article(r, self.at) || matches!(lower(r, self.at), b"and" | b"or") {
                self.at += 1;
            }
            return Some(true);
        }
        if self.list.is_none() && list::within(r, at) {
            return self.on(1);
        }
        None
    }

    /// Words that begin a phrase before its noun.
    fn leading(&mut self) -> Option<bool> {
        let (r, at, word) = (self.r, self.at, lower(self.r, self.at));
        // `[those] who need it`
        if !self.head && word == b"those" && matches!(lower(r, at + 1), b"who" | b"affected" | b"in" | b"with") {
            self.head = true;
            return self.on(1);
        }
        if !self.head && article(r, at) {
            return self.on(1);
        }
        // `[Dr.] Ann Holt`: the form of address before a name.
        let led = at > self.from && (matches!(lower(r, at - 1), b"by" | b"and") || PREPOSITIONS.contains(&lower(r, at - 1)));
        if (!self.head || led) && is(r, at, Label::Honorific) && titled(r, at).is_some() {
            self.at = titled(r, at).unwrap_or(at + 1);
            return Some(true);
        }
        // `the Holt under-12 team`
        if matches!(word, b"under" | b"over" | b"u") && self.shape(at + 1) == Shape::Hyphen && matches!(self.shape(at + 2), Shape::Num | Shape::NumWord) {
            return self.on(3);
        }
        // `more than 400 projects`, `community-led projects`
        let than = !self.head && at > self.from && word == b"than";
        let compound = self.head && self.shape(at) == Shape::Lower && at > self.from && self.shape(at - 1) == Shape::Hyphen;
        // `medically supervised camps`
        let supervised = || (self.turns == 0 || shared(r, self.from, at)) && described(r, self.from, at);
        if than || compound || supervised() { self.on(1) } else { None }
    }

    fn noun(&mut self) -> Option<bool> {
        let (r, at) = (self.r, self.at);
        if nominal(r, self.from, at) {
            self.head = true;
            return self.on(1);
        }
        if !content(r, at) {
            return None;
        }
        let gerund = is(r, at, Label::Gerund) && article(r, at + 1);
        // `widening the road`: what is done and the thing itself.
        if at == self.from && self.shape(at) == Shape::Lower && gerund {
            return self.on(1);
        }
        // `projects funded by`: a participle behind the head belongs to the next statement.
        let funded = is(r, at, Label::VerbPast) && lower(r, at + 1) == b"by" && !done_by(r, at);
        // `meals to the school [ahead] of the feast`
        let ahead = lower(r, at) == b"ahead";
        if self.head && (funded || ahead || finite(r, at) || gerund && self.turns > 1) {
            return Some(false);
        }
        // `agencies supporting the refugees`
        if self.head && gerund {
            return self.turn(1);
        }
        self.head = true;
        self.on(1)
    }

    /// Words before a noun that are none themselves, and a participle with what it governs.
    fn before_noun(&mut self) -> Option<bool> {
        let (r, at, word) = (self.r, self.at, lower(self.r, self.at));
        // `a study [led by Ann Holt]`
        if self.head && self.turns < 3 && word == b"by" && done_by(r, at - 1) {
            return self.turn(1);
        }
        // `[each of] the four schools`
        let each = |w: &[u8]| matches!(w, b"each" | b"all" | b"both" | b"some" | b"many" | b"most" | b"several");
        let of = !self.head && at > self.from && word == b"of" && each(lower(r, at - 1));
        // `projects [focused] on tides`
        let focused = self.head && self.turns < 3 && self.wide && (done_by(r, at) || describing(r, at));
        // `the [following] staff`
        let following = !self.head && word == b"following" && content(r, at + 1);
        // `healthy[,] fresh lunches`
        let adjectives = self.shape(at) == Shape::Comma && self.head && self.list.is_none() && list::adjectives(r, self.from, at);
        // `[one] student`
        let one = !self.head && at == self.from && word == b"one" && content(r, at + 1);
        if of || focused || following || adjectives || one { self.on(1) } else { None }
    }

    /// A preposition or conjunction behind the noun.
    fn joint(&mut self) -> Option<bool> {
        let (r, at, word) = (self.r, self.at, lower(self.r, self.at));
        if !self.head {
            return None;
        }
        // `the scheme [to the tune of $5 million]`, `[at a cost of]`
        let price = || matches!(word, b"to" | b"at" | b"for" | b"with") && article(r, at + 1) && (at + 2..at + 4).any(|t| PRICE.contains(&lower(r, t)));
        // `a prize [in honour of]`
        let way = || word == b"in" && r.doc.is(at as usize + 1, Class::WayOfDoing);
        // `to open the mill [and drive sales]`
        let other = || word == b"and" && acts_on(r, self.from, at + 1);
        // `food to 1,200 families [with support from] UNICEF`
        let means = || word == b"with" && (at + 1..at + 5).any(|t| Class::HelpGiven.holds(lower(r, t)) && matches!(lower(r, t + 1), b"from" | b"of" | b"by"));
        if price() || way() || other() || means() {
            return Some(false);
        }
        if self.turns >= 3 {
            return None;
        }
        if self.preposition(word) {
            return self.governed(word);
        }
        // `a plant near the Holt River`
        if self.wide && place_behind(r, at) {
            return self.turn(1);
        }
        // `events such as the Holt Fair`
        if word == b"such" && lower(r, at + 1) == b"as" && name_at(r, at + 2 + u32::from(article(r, at + 2))).is_some() {
            return self.turn(2);
        }
        if matches!(word, b"and" | b"or") { self.conjunct() } else { None }
    }

    fn governed(&mut self, word: &[u8]) -> Option<bool> {
        let (r, at) = (self.r, self.at);
        // `in [more than] 40 towns`
        let more = 2 * u32::from(matches!(lower(r, at + 1), b"more" | b"fewer") && lower(r, at + 2) == b"than");
        let infinitive = word == b"to" && is(r, at + 1, Label::Verb) && !article(r, at + 1);
        if named_alone(r, self.from, at) || !starts_noun(r, at + 1 + more) || infinitive || when(r, at) {
            return Some(false);
        }
        self.turn(1 + more)
    }

    fn conjunct(&mut self) -> Option<bool> {
        let (r, at) = (self.r, self.at);
        let verb = is(r, at + 1, Label::Verb) && (article(r, at + 2) || !is(r, at + 1, Label::Noun))
            || is(r, at + 1, Label::Gerund) && name_at(r, at + 1).is_none() && article(r, at + 2)
            || acts(r, at + 1);
        if !starts_noun(r, at + 1) || verb {
            return Some(false);
        }
        let turns = self.turns + u32::from(self.list.is_none());
        self.turn(1);
        self.turns = turns;
        Some(true)
    }
}

/// `the Holt Fair, a show of looms and wheels`: what is told of a thing is no further thing, unless the last of the row has an article too.
fn told(r: &Release<'_, '_>, comma: u32) -> bool {
    let row = || list::forward(r, comma).is_some_and(|(and, _)| article(r, and + 1) || name_at(r, and + 1).is_some());
    matches!(lower(r, comma + 1), b"a" | b"an") && (comma.checked_sub(1).is_some_and(|t| name_at(r, t).is_some()) || !row())
}

/// `a complete [rebuild] of`: a word known as a verb alone that an article or an adjective leads.
fn nominal(r: &Release<'_, '_>, from: u32, at: u32) -> bool {
    let before = at.saturating_sub(1);
    let led = article(r, before) || is(r, before, Label::Adjective) && !is(r, before, Label::Noun) && before > from && article(r, before - 1);
    at > from && led && r.doc.shape(at as usize) == Shape::Lower && is(r, at, Label::Verb) && lower(r, at + 1) == b"of"
}

/// `the team [for] the coming season`, `clinics [in] their first year`: how long and when.
fn when(r: &Release<'_, '_>, at: u32) -> bool {
    let time = |t: u32| {
        matches!(
            lower(r, t),
            b"season" | b"seasons" | b"year" | b"years" | b"month" | b"months" | b"week" | b"weeks" | b"term" | b"semester" | b"decade" | b"quarter"
        )
    };
    let inner = |t: u32| name_at(r, t).is_none() && (article(r, t) || r.doc.shape(t as usize) == Shape::NumWord || content(r, t));
    let end = (at + 1..at + 5).find(|t| time(*t) || !inner(*t)).filter(|t| time(*t));
    let behind = |t: u32| r.doc.shape(t as usize).is_word() && (content(r, t) || lower(r, t) == b"of") || r.doc.shape(t as usize) == Shape::Poss;
    matches!(lower(r, at), b"for" | b"in" | b"on" | b"within" | b"throughout") && end.is_some_and(|t| article(r, at + 1) && !behind(t + 1))
}

/// Behind a name alone: `the Holt Choir [with] a tour`, `Ann Holt [in] the race`.
fn named_alone(r: &Release<'_, '_>, from: u32, at: u32) -> bool {
    let first = if article(r, from) { from + 1 } else { from };
    name_at(r, first).is_some_and(|f| {
        let word = lower(r, at);
        f.first == first
            && f.end == at
            && match f.kind {
                // `the Holt Choir [at its] fair`
                Kind::Org => {
                    matches!(word, b"with" | b"for" | b"on" | b"from" | b"to") || word == b"at" && matches!(lower(r, at + 1), b"its" | b"their" | b"our")
                }
                Kind::Person => word != b"of",
                _ => false,
            }
    })
}

/// Where the person's name begins behind a form of address.
fn titled(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let name = at + 1 + u32::from(matches!(r.doc.shape(at as usize + 1), Shape::Dot | Shape::Stop));
    name_at(r, name).filter(|f| f.kind == Kind::Person && f.first == name).map(|_| name)
}

/// `a fifth of all [federally supported] research`: behind `of` all belongs together.
fn shared(r: &Release<'_, '_>, from: u32, at: u32) -> bool {
    let mut t = at - 1;
    while t > from && article(r, t - 1) {
        t -= 1;
    }
    t > from && lower(r, t - 1) == b"of"
}

/// A participle that an adverb leads and a noun follows.
fn described(r: &Release<'_, '_>, from: u32, at: u32) -> bool {
    at > from
        && is(r, at, Label::VerbPast)
        && lower(r, at - 1).ends_with(b"ly")
        && r.doc.shape(at as usize) == Shape::Lower
        && starts_noun(r, at + 1)
        && !article(r, at + 1)
}

/// Behind a head: a word that is a verb here (`The project aims to`): third person or past, and no noun follows that it could describe.
fn finite(r: &Release<'_, '_>, at: u32) -> bool {
    let verb = is(r, at, Label::VerbS) && !is(r, at, Label::Noun) || is(r, at, Label::VerbPast) && !is(r, at, Label::Noun);
    // `the school trained 22 bakers`
    let named = || at.checked_sub(1).and_then(|t| name_at(r, t)).is_some();
    let counted =
        matches!(r.doc.shape(at as usize + 1), Shape::Num | Shape::NumWord) && is(r, at, Label::VerbPast) && (!is(r, at, Label::Adjective) || named());
    // `The project runs until 2027`
    let lasts =
        is(r, at, Label::VerbS) && matches!(lower(r, at + 1), b"until" | b"till" | b"from" | b"since" | b"through") && r.doc.shape(at as usize) == Shape::Lower;
    lasts || verb && !describing(r, at) && (counted || article(r, at + 1) || matches!(lower(r, at + 1), b"to" | b"on" | b"in" | b"for" | b"that"))
}
