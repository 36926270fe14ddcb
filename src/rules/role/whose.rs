//! Whose a post in front of a name is: between commas it may be that of the name before it.

use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::atom::Kind;
use crate::tape::automaton::Match;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `Directors are A, …`: posts that several hold side by side; leaders, speakers and researchers are only called so.
pub(super) fn several_posts(view: &View<'_, '_>, m: &Match) -> bool {
    let Some((first, end)) = view.slot(m, "title") else { return false };
    let last = |s: u32| view.words(s, s + 1).rsplit(' ').next().is_some_and(|w| Class::PostOfSeveral.holds(w.to_ascii_lowercase().as_bytes()));
    // `Other members are A and B`: of what?
    let alone = end == first + 1 && view.slot(m, "body").is_none() && view.lower(first) == b"members";
    !alone && (first..end).any(last)
}

/// `Minister for Trade, Industry and Tourism, Mr. Smith`: one post's fields, no body.
pub(super) fn fields_go_on(view: &View<'_, '_>, m: &Match) -> bool {
    let holds = |slot: &str, words: &[&[u8]]| view.slot(m, slot).is_some_and(|(a, b)| (a..b).any(|s| words.contains(&view.lower(s))));
    holds("title", &[b"for", b"of"]) && holds("unlisted", &[b"and"])
}

/// `A as chairman, B as director`, `A, the chairman, B, a director`: between commas a post belongs to the name before it.
pub(super) fn own_post(view: &View<'_, '_>, m: &Match) -> bool {
    let (Some((first, end)), Some((name, _))) = (view.slot(m, "title"), view.slot(m, "holder")) else { return true };
    let article = matches!(view.lower(m.start), b"a" | b"an");
    let post = Post { view, m, first, end, name, article };
    if post.is_of_an_office() || post.is_before_address() {
        return false;
    }
    // `A, architect at Acme Inc. B, director`: with a body between, too.
    let body = view.slot(m, "body").is_some_and(|(s, _)| s >= end && s < name);
    if !body && !post.is_apart() {
        return true;
    }
    if post.is_told() || post.is_plural() {
        return false;
    }
    post.is_first_of_two() || !post.is_anothers()
}

/// What makes somebody the holder of a post.
const MADE: [&[u8]; 8] = [b"elected", b"appointed", b"named", b"made", b"chosen", b"became", b"becomes", b"re-elected"];

/// A post, steps `first..end`, in front of a name.
struct Post<'v, 'a, 't> {
    view: &'v View<'a, 't>,
    m: &'v Match,
    first: u32,
    end: u32,
    name: u32,
    /// `a` or `an` begins the match.
    article: bool,
}

impl Post<'_, '_, '_> {
    fn has_comma(&self, first: u32, end: u32) -> bool {
        (first..end).any(|s| self.view.shape(s) == Shape::Comma)
    }

    /// A comma parts it from the name.
    fn is_apart(&self) -> bool {
        self.has_comma(self.end, self.name)
    }

    /// `the Deputy Head of the Office of the President, Ann Holt`: the post is the one in front.
    fn is_of_an_office(&self) -> bool {
        let Post { view, first, .. } = *self;
        self.is_apart() && first > 2 && view.lower(first - 1) == b"the" && view.lower(first - 2) == b"of" && view.is(first - 3, Class::OfficeOfAPost)
    }

    /// `THE HON. A MP, PRIME MINISTER THE HON. B MP, MINISTER FOR TRADE`: behind a name and a comma, with an address of its own for the next name.
    fn is_before_address(&self) -> bool {
        let Post { view, m, first, end, name, .. } = *self;
        let behind = view.slots_of(m, "title").chain(view.slots_of(m, "body")).map(|(_, e)| e).filter(|e| *e <= name).max().unwrap_or(end);
        let the_next = (behind..name).any(|s| view.lower(s) == b"the" || view.lower(s).starts_with(b"the hon"));
        if !the_next || first <= 1 || view.shape(first - 1) != Shape::Comma {
            return false;
        }
        let named = (first.saturating_sub(5)..first - 1).rev().find(|s| !view.has(*s, Label::PostNominal) && view.shape(*s) != Shape::Comma);
        named.is_some_and(|s| view.kind(s) == Some(Kind::Person) && !post_in_front(view, s))
    }

    /// `They will elect a new chair, Ann Holt said`: who speaks is told behind the sentence.
    fn is_told(&self) -> bool {
        let Post { view, m, article, .. } = *self;
        let speaks = |e: u32| view.has(e, Label::Speech) && view.shape(e) == Shape::Lower;
        let verb = |s: u32| view.shape(s) == Shape::Lower && [Label::Verb, Label::VerbPast, Label::VerbS].iter().any(|l| view.has(s, *l));
        article && view.slots_of(m, "holder").last().is_some_and(|(_, e)| speaks(e)) && m.start.checked_sub(1).is_some_and(verb)
    }

    /// `with other scientists, Dr. Smith`: a plural before a comma is not what the one behind it is.
    /// `the sales manager, Ann Holt`: of a listed post of several words it is the last that counts.
    fn is_plural(&self) -> bool {
        let Post { view, end, .. } = *self;
        let last = end - 1;
        let words = view.words(last, end);
        let plural = view.shape(last) == Shape::Lower && words.ends_with('s') && !words.ends_with("ss") && !words.ends_with("us");
        plural && view.labels(last) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0
    }

    /// The name has a post of its own, behind this one.
    fn is_first_of_two(&self) -> bool {
        let Post { view, m, end, name, article, .. } = *self;
        // `A, a reader at Acme Ltd., and students B`
        let closed = || (end..m.end).any(|s| matches!(view.shape(s), Shape::Comma | Shape::Semi) && matches!(view.lower(s + 1), b"and" | b"&"));
        if view.slots_of(m, "title").count() > 1 && (article || closed()) {
            return true;
        }
        // `A, head of Acme, Zelhad Councillor B`
        let second = view.slots_of(m, "title").map(|(a, _)| a).filter(|a| *a > end).min();
        second.is_some_and(|second| self.has_comma(end, second) && !self.has_comma(second, name))
    }

    /// What stands before the post says that it is somebody else's.
    fn is_anothers(&self) -> bool {
        let Some(before) = self.begins().checked_sub(1) else { return false };
        self.is_behind_person(before)
            || self.is_link_of_person(before)
            || self.article && matches!(self.view.lower(before), b"is" | b"was" | b"been" | b"became" | b"becomes" | b"remains" | b"being" | b"remained")
            || self.is_made(before)
            || matches!(self.view.lower(before), b"as" | b"will")
    }

    /// Where the words begin that lead to the post: `the`, its body.
    fn begins(&self) -> u32 {
        let Post { view, .. } = *self;
        // `As a nurse, Ms. Holt's rounds began early`
        let inside = |s: u32| {
            view.shape(s).is_capital() && view.kind(s) != Some(Kind::Person) && !(self.article && view.lower(s) == b"as")
                || matches!(view.shape(s), Shape::Hyphen | Shape::Dash | Shape::Amp | Shape::Poss)
                || matches!(view.lower(s), b"the" | b"of" | b"and" | b"for")
        };
        let first = self.first();
        let mut at = first;
        while at > 0 && first - at < 12 && inside(at - 1) {
            at -= 1;
        }
        at
    }

    fn first(&self) -> u32 {
        if self.article { self.m.start } else { self.first }
    }

    /// `A, head of Acme, B`
    fn is_behind_person(&self, before: u32) -> bool {
        let Post { view, .. } = *self;
        // `A of Leeds, N.Y., chair of Acme, and president B`: over where somebody is from.
        let from = |s: u32| view.kind(s) == Some(Kind::Place) || matches!(view.lower(s), b"of" | b"from");
        // `A (Zelhad), chair of Acme, B`
        let open = |s: u32| (s.saturating_sub(8)..s).rev().find(|t| view.shape(*t) == Shape::Open);
        let comma = before.checked_sub(1).filter(|s| view.shape(*s) == Shape::Close).and_then(open).unwrap_or(before);
        let named = (comma.saturating_sub(6)..comma)
            .rev()
            .find(|s| !view.has(*s, Label::PostNominal) && view.shape(*s) != Shape::Comma && !from(*s))
            .filter(|s| view.kind(*s) == Some(Kind::Person));
        view.shape(before) == Shape::Comma && named.is_some_and(|n| !post_in_front(view, n))
    }

    /// `A is the chair, B is the deputy`
    fn is_link_of_person(&self, before: u32) -> bool {
        let Post { view, .. } = *self;
        view.lower(before + 1) == b"the"
            && before >= 1
            && matches!(view.lower(before), b"is" | b"was" | b"remains" | b"becomes" | b"became")
            && view.kind(before - 1) == Some(Kind::Person)
            && self.is_apart()
    }

    /// `A was elected president, B secretary`: A's; `the newly elected president, B`. The word may stand in the title.
    fn is_made(&self, before: u32) -> bool {
        let Post { view, .. } = *self;
        let verb = if MADE.contains(&view.lower(self.first())) { self.first() } else { before };
        let told = |s: u32| view.kind(s).is_some() || matches!(view.lower(s), b"was" | b"were" | b"been" | b"be" | b"is" | b"being" | b"has" | b"also");
        !self.article && MADE.contains(&view.lower(verb)) && verb.checked_sub(1).is_some_and(told)
    }
}

/// `the Mayor of Zelhad, Mr A, the Chair of Acme, Ms B, and`: A has a post in front, so that the next one is B's; a form of address before A shows it.
pub(super) fn post_in_front(view: &View<'_, '_>, name: u32) -> bool {
    let address = |s: u32| view.has(s, Label::Honorific) || view.has(s, Label::RoleTitle) && view.words(s, s + 1).len() <= 5;
    // `the chair, A, and the deputy chair, B, left`: an `and` between two such pairs shows it too.
    let paired = view.shape(name + 1) == Shape::Comma && view.lower(name + 2) == b"and";
    if paired && name.checked_sub(1).is_some_and(|s| view.labels(s) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 && !address(s)) {
        return true;
    }
    let Some(mut at) = name.checked_sub(1).filter(|s| address(*s)).or(Some(name).filter(|_| paired)) else { return false };
    while at > 0 && address(at - 1) {
        at -= 1;
    }
    let Some(comma) = at.checked_sub(1).filter(|s| view.shape(*s) == Shape::Comma) else { return false };
    // `Three members of the council, Dr A, head of Acme, Mr B`: all of them are.
    let post = |s: u32| view.labels(s) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 && !view.last(s).ends_with(b"members");
    // `Minister for Trade, Tourism and Transport, Hon. A`: the fields of one post have commas between them.
    let field = |s: u32| view.kind(s).is_none() && view.shape(s).is_capital() || matches!(view.lower(s), b"and" | b"&");
    // `A, president of Acme, Mr. B, the chair, Mr. C`: that one stands behind an earlier name.
    let segment = (comma.saturating_sub(16)..comma).rev().find(|s| matches!(view.shape(*s), Shape::Comma | Shape::Stop | Shape::Para));
    let named = segment.filter(|s| view.shape(*s) == Shape::Comma).and_then(|s| {
        let close = s.checked_sub(1).filter(|t| view.shape(*t) == Shape::Close);
        let end = close.and_then(|c| (c.saturating_sub(8)..c).rev().find(|t| view.shape(*t) == Shape::Open)).unwrap_or(s);
        end.checked_sub(1)
    });
    if named.is_some_and(|s| view.kind(s) == Some(Kind::Person)) && !paired {
        return false;
    }
    let mut fields = true;
    (comma.saturating_sub(12)..comma)
        .rev()
        .take_while(|s| {
            fields &= field(*s) || view.shape(*s) == Shape::Comma;
            view.kind(*s) != Some(Kind::Person) && !matches!(view.shape(*s), Shape::Stop | Shape::Para) && (fields || view.shape(*s) != Shape::Comma)
        })
        .any(post)
}

/// `Senators A and B`, not `Senator A and B`: the title is a plural.
pub(super) fn several(view: &View<'_, '_>, m: &Match) -> bool {
    let Some((first, end)) = view.slot(m, "title") else { return false };
    let plural = |step: u32| {
        view.labels(step) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0
            && crate::text::class::plural(view.words(step, step + 1).trim_end_matches('.').as_bytes())
    };
    // `Deputy Vice-Chancellor for Academics Mr. A and Ms. B`: what stands behind a link is no head.
    let link = (first + 1..end).find(|s| view.kind(*s).is_none() && matches!(view.lower(*s), b"of" | b"for" | b"to" | b"on" | b"in")).unwrap_or(end);
    (first..link).any(plural)
}
