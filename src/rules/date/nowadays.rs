//! `today` as nowadays: `today’s supply chains`, `Today, Acme serves clients in 30 countries`.

use super::check::{today_is_a_day, word_before};
use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::automaton::Match;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// How many words of a sentence are asked for its verb.
const REACH: u32 = 30;

/// `today` is the day of the release.
pub(super) fn today_stands(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "date") else { return false };
    if !today_is_a_day(v, m) {
        return false;
    }
    let word = v.lower(a);
    if v.shape(b) == Shape::Poss {
        return !is_of_the_times(v, b + 1, word == b"tomorrow");
    }
    // `a safe and peaceful tomorrow`
    if word == b"tomorrow" {
        let before = word_before(v, a, 1);
        // `solutions for tomorrow.`, not `a vote scheduled for tomorrow.`
        let planned = v.has(a.saturating_sub(2), Label::VerbPast) || matches!(word_before(v, a, 2), b"due" | b"set" | b"forecast" | b"ready");
        let future = matches!(before, b"for" | b"of") && !planned && !v.shape(b).is_word();
        return !future && !(a > 0 && v.has(a - 1, Label::Adjective) && !v.has(a - 1, Label::Adverb) || matches!(before, b"a" | b"the" | b"our" | b"their"));
    }
    if word == b"today" && v.shape(a) == Shape::Lower && is_now(v, a, b) {
        return false;
    }
    let starts = v.cell(a).is_some_and(|c| c.place == Place::Start);
    let opens = starts && v.shape(b) == Shape::Comma;
    // `Today there is a small school.`, `Today it freezes its own catch.`
    // `Today 81% of pages use it.`
    let share = starts && v.shape(b) == Shape::Num && (v.shape(b + 1) == Shape::Percent || matches!(v.lower(b + 1), b"percent" | b"per"));
    if word == b"today" && share {
        return false;
    }
    let pronoun = starts && matches!(v.lower(b), b"there" | b"it" | b"he" | b"she" | b"they");
    !(word == b"today" && (opens && tells_of_the_present(v, b + 1) || pronoun && tells_of_the_present(v, b)))
}

/// Inside of a sentence `today` is now: `the country we are today`, `in the world today`, `solve your needs today`, `today and for tomorrow`.
fn is_now(v: &View<'_, '_>, a: u32, b: u32) -> bool {
    let today = Today { v, a, b, before: word_before(v, a, 1) };
    // `cleaner today than it was`
    if today.has_become() || today.is_depended_upon() || v.lower(b) == b"than" {
        return true;
    }
    // `who we are today`, not `is today announcing`
    if matches!(today.before, b"are" | b"am" | b"is") {
        let told = today.ends(b) || matches!(v.lower(b), b"," | b"a" | b"an" | b"the" | b"one" | b"and" | b"more" | b"still");
        return told && !v.is(b, Class::DoingOnTheDay);
    }
    if today.is_of_a_state() || today.lasts() {
        return true;
    }
    // `which today equals millions`
    if matches!(today.before, b"which" | b"that" | b"who") && v.has(b, Label::VerbS) {
        return !v.is(b, Class::DoneOnTheDay);
    }
    today.is_asked() || today.is_of_our_times() || today.is_before_tomorrow() || today.is_readers()
}

/// `today`, steps `a..b`, inside of a sentence.
struct Today<'v, 'a, 't> {
    v: &'v View<'a, 't>,
    a: u32,
    b: u32,
    before: &'v [u8],
}

impl Today<'_, '_, '_> {
    fn ends(&self, s: u32) -> bool {
        matches!(self.v.shape(s), Shape::Stop | Shape::Para | Shape::Break | Shape::Semi | Shape::Bang)
    }

    fn is_one_of(&self, s: u32, words: &[&[u8]]) -> bool {
        self.v.shape(s) == Shape::Lower && words.contains(&self.v.lower(s))
    }

    /// The words before in the sentence, the nearest first.
    fn back(&self) -> impl Iterator<Item = u32> {
        (1..=REACH).filter_map(|k| self.a.checked_sub(k)).take_while(|s| !self.ends(*s))
    }

    fn ahead(&self) -> impl Iterator<Item = u32> {
        (self.b..self.b + REACH).take_while(|s| !self.ends(*s))
    }

    /// `has today become a large one`
    fn has_become(&self) -> bool {
        matches!(self.before, b"has" | b"have")
            && matches!(
                self.v.lower(self.b),
                b"grown" | b"become" | b"evolved" | b"expanded" | b"turned" | b"developed" | b"emerged" | b"transformed" | b"spread"
            )
    }

    /// `services that people depend upon today`; not `what was decided on today`
    fn is_depended_upon(&self) -> bool {
        let Today { v, a, .. } = *self;
        matches!(self.before, b"upon" | b"on") && a > 1 && v.has(a - 2, Label::Verb) && !v.has(a - 2, Label::VerbPast) && !v.has(a - 2, Label::Noun)
    }

    /// `the law today imposes little`, `the firm today has 300 staff`
    fn is_of_a_state(&self) -> bool {
        let Today { v, a, b, .. } = *self;
        let noun = a > 0 && v.shape(a - 1).is_word() && !v.has(a - 1, Label::Function) && !v.has(a - 1, Label::VerbPast);
        noun && v.is(b, Class::StateVerb) && !(v.lower(b) == b"has" && v.has(b + 1, Label::VerbPast))
    }

    /// `gaps still exist today and`, `the custom survives today`
    fn lasts(&self) -> bool {
        let lasts = |s: u32| self.v.shape(s) == Shape::Lower && self.v.is(s, Class::Lasting) || self.is_one_of(s, &[b"still"]) && !past_behind(self.v, s);
        let clause = |s: &u32| !self.ends(*s) && self.v.shape(*s) != Shape::Comma;
        (1..=5).filter_map(|k| self.a.checked_sub(k)).take_while(clause).any(lasts)
    }

    fn is_asked(&self) -> bool {
        let Today { v, a, b, .. } = *self;
        let told = |s: u32| v.has(s, Label::VerbPast) || self.is_one_of(s, &[b"was", b"were", b"has", b"had", b"will", b"is"]);
        let asked = |s: u32| v.is(s, Class::AskedAtOnce) && !(s + 1..a).any(told);
        let opens = |s: &u32| v.cell(*s).is_some_and(|c| matches!(c.place, Place::Start | Place::Title));
        let Some(first) = (1..=16).filter_map(|k| a.checked_sub(k)).find(opens) else { return false };
        // `Apply to be a mentor today.`
        let goes_on = matches!(v.lower(b), b"to" | b"and" | b"at" | b"for" | b"by" | b"with" | b"on" | b"or");
        if asked(first) && (self.ends(b) || goes_on) {
            return true;
        }
        // `To learn more, sign up today.`
        let aim = matches!(v.lower(first), b"to" | b"if" | b"for" | b"when" | b"so" | b"ready" | b"interested");
        aim && self.ends(b) && self.back().any(|s| v.shape(s) == Shape::Comma && asked(s + 1))
    }

    /// `in the world today`
    fn is_of_our_times(&self) -> bool {
        let Today { v, b, .. } = *self;
        let present = || v.shape(b) == Shape::Lower && v.has(b, Label::Verb) && !v.has(b, Label::VerbPast) && !v.has(b, Label::Function);
        Class::TimesOfOurs.holds(self.before) && (!v.shape(b).is_word() || present())
    }

    /// `better tools today to grow the food of tomorrow`
    fn is_before_tomorrow(&self) -> bool {
        self.ahead().any(|s| self.v.lower(s) == b"tomorrow" && !matches!(self.v.lower(s - 1), b"and" | b"or"))
    }

    /// `solve your integration needs today`: nothing happened.
    fn is_readers(&self) -> bool {
        let v = self.v;
        let told = |s: u32| v.shape(s) == Shape::Lower && v.has(s, Label::VerbPast) || self.is_one_of(s, &[b"will", b"would", b"was", b"were", b"had"]);
        v.has(self.a.saturating_sub(1), Label::Noun)
            && self.back().chain(self.ahead()).any(|s| self.is_one_of(s, &[b"you", b"your"]))
            && !self.back().chain(self.ahead()).any(told)
    }
}

/// `still stood`, `still had`: of the past.
fn past_behind(v: &View<'_, '_>, still: u32) -> bool {
    v.has(still + 1, Label::VerbPast) || matches!(v.lower(still.saturating_sub(1)), b"was" | b"were" | b"had")
}

/// `today’s founders`, `today’s complex operations`; not `today’s preliminary ruling`.
fn is_of_the_times(v: &View<'_, '_>, from: u32, ahead: bool) -> bool {
    // `today’s Britain`
    if v.has(from, Label::Country) || v.has(from, Label::Region) {
        return !v.shape(from + 1).is_word();
    }
    let phrase = || (from..from + 6).take_while(|s| v.shape(*s).is_word() && !v.has(*s, Label::Function));
    if phrase().any(|s| v.is(s, Class::EventOfADay)) {
        return false;
    }
    for s in phrase() {
        let (word, shape) = (v.lower(s), v.shape(s));
        if Class::OfOurTimes.holds(word) {
            return true;
        }
        let plural = shape == Shape::Lower && v.has(s, Label::Noun) && word.ends_with(b"s") && !word.ends_with(b"ss");
        if plural {
            return true;
        }
    }
    ahead
}

/// The sentence tells how things are: `it is a model`, `Acme serves`, `many schools lack`.
fn tells_of_the_present(v: &View<'_, '_>, from: u32) -> bool {
    // `Today, as part of the plan, Acme opened …`
    let aside = (v.has(from, Label::VerbPast) || matches!(v.lower(from), b"driven" | b"known" | b"run" | b"given" | b"grown" | b"chosen" | b"woven"))
        && v.shape(from) == Shape::Lower
        && matches!(v.lower(from + 1), b"by" | b"in" | b"on" | b"as" | b"with" | b"from" | b"to")
        || matches!(v.lower(from), b"as" | b"in" | b"at" | b"on" | b"with" | b"after" | b"following" | b"during" | b"before" | b"under" | b"by");
    let behind = (from..from + REACH).find(|s| v.shape(*s) == Shape::Comma).map(|s| s + 1);
    let from = behind.filter(|_| aside).unwrap_or(from);
    let sentence = || (from..from + REACH).take_while(|s| !matches!(v.shape(*s), Shape::Stop | Shape::Para | Shape::Break | Shape::Semi | Shape::Bang));
    let short = [b"'re".as_slice(), "’re".as_bytes(), b"'m", "’m".as_bytes(), b"'ve", "’ve".as_bytes()].iter().any(|e| v.lower(from).ends_with(e));
    let ours = matches!(v.lower(from), b"we" | b"i" | b"my" | b"our") || short;
    // `Today, we’re proud to announce it.`
    if short {
        return !(v.is(from + 1, Class::DoingOnTheDay)
            || v.has(from + 1, Label::Adjective)
            || v.has(from + 1, Label::Gerund)
            || v.has(from + 1, Label::VerbPast));
    }
    // The first helping verb before a comma or a clause.
    let clause = sentence().take_while(|s| v.shape(*s) != Shape::Comma && !matches!(v.lower(*s), b"that" | b"who" | b"which"));
    for s in clause {
        let next = v.lower(s + 1);
        match v.lower(s) {
            b"was" | b"were" | b"had" | b"did" | b"will" | b"shall" | b"would" => return false,
            b"is" | b"are" => return !Class::DoingOnTheDay.holds(next) && !(ours && (v.has(s + 1, Label::Adjective) || v.has(s + 1, Label::Gerund))),
            b"has" | b"have" => return !v.has(s + 1, Label::VerbPast),
            _ => {}
        }
    }
    if sentence().skip(1).any(|s| v.shape(s) == Shape::Lower && v.has(s, Label::VerbPast)) {
        return false;
    }
    let verb = sentence().find(|s| {
        let name = *s > from && v.shape(*s - 1).is_capital();
        v.shape(*s) == Shape::Lower && v.has(*s, Label::VerbS) && (name || !v.has(*s, Label::Noun))
    });
    match verb {
        Some(s) => !v.is(s, Class::DoneOnTheDay),
        None => !ours && v.shape(from) == Shape::Lower,
    }
}
