//! Names in a title's scope that are no field: `co-founder of Zentrix`, `founding member of the trio The Narrow Gates`, `clerk to Judge Holt of Acme`.

use super::body::{main, rules};
use super::own;
use super::post::Post;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// What stands behind a post's head is read: a body that nothing typed, or that the scope ran over, becomes the post's.
pub(super) fn part(r: &Release<'_, '_>, p: &mut Post) {
    if belongs_to_person(r, p) {
        p.bodies.clear();
        (p.name, p.above) = (None, None);
        return;
    }
    // `Willow board chair` where the Willow Theatre is told of.
    if let Some((first, end)) = p.front_name.filter(|(a, b)| *b == a + 1 && p.front.is_none())
        && let Some(body) = begun_by(r, first, end)
    {
        (p.front, p.front_name) = (Some(body), None);
    }
    // `Tidal's CEO` where no body is called so: `the Harbour's chair`.
    let common = Label::Noun.bit() | Label::Verb.bit() | Label::Adjective.bit() | Label::RoleMod.bit();
    if p.front_name.is_some_and(|(a, b)| b == a + 1 && r.labels(a) & common != 0 && r.doc.shape(a as usize).is_capital()) {
        p.front_name = None;
    }
    // `President of Local 1400`, `of CWA Local 1400`
    let branch = |t: u32| {
        matches!(r.doc.lower(t as usize), b"local" | b"lodge" | b"branch" | b"chapter" | b"post" | b"troop" | b"squadron" | b"platoon")
            && r.doc.shape(t as usize + 1) == Shape::Num
    };
    if p.bodies.len() == 1 && p.body_words.1 > 0 && branch(p.body_words.1) {
        p.name = Some((p.body_words.0, p.body_words.1 + 2));
        p.bodies.clear();
        return;
    }
    if let Some(last) = p.title.1.checked_sub(1).filter(|t| branch(*t))
        && let Some(link) = (p.title.0 + 1..last).rev().find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"at" | b"for"))
    {
        (p.name, p.title.1, p.end) = (Some((link + 1, last + 2)), link, last + 2);
        p.bodies.clear();
        return;
    }
    if let Some((link, name)) = unit_before_body(r, p) {
        (p.name, p.title.1) = (Some((name, p.body_words.1)), link);
        p.bodies.clear();
        return;
    }
    if p.front.is_some() || !p.bodies.is_empty() || p.name.is_some() {
        return;
    }
    if let Some((link, name)) = leads_named(r, p.title) {
        (p.name, p.title.1) = (Some((name, p.title.1)), link);
        return;
    }
    if let Some((link, name, end)) = kind_and_name(r, p) {
        let typed = r.inside(Kind::Org, name, end).map(|(_, f)| f).find(|f| f.first == name).and_then(|f| f.thing);
        (p.title.1, p.end) = (link, p.end.max(end));
        match typed {
            Some(body) => p.bodies.push(body),
            None => p.name = Some((name, end)),
        }
    } else if let Some(link) = short_of_sender(r, p) {
        p.title.1 = link;
        p.bodies.extend(main(r));
    }
}

/// The body of the release whose name begins with a word and goes on; none if several do.
fn begun_by(r: &Release<'_, '_>, first: u32, end: u32) -> Option<u32> {
    const NAMES: usize = 256;
    let word = r.doc.lower(first as usize);
    let i = r.found.partition_point(|f| f.first < first);
    let begins = |f: &&crate::resolve::Found| f.kind == Kind::Org && f.end > f.first + (end - first) && r.doc.lower(f.first as usize) == word;
    let mut all = r.found.get(..i).unwrap_or(&[]).iter().rev().take(NAMES).filter(begins).filter_map(|f| f.thing);
    let body = all.next()?;
    all.all(|t| t == body).then_some(body)
}

/// `law clerk to Judge Holt of the District Court`: the court is the judge's.
fn belongs_to_person(r: &Release<'_, '_>, p: &Post) -> bool {
    let (first, end) = p.title;
    let name = r.inside(Kind::Person, first, end).last().map(|(_, f)| f).filter(|f| f.end == end && f.first > first + 1);
    name.is_some_and(|f| (first + 1..f.first).any(|t| matches!(r.doc.lower(t as usize), b"to" | b"for")))
}

/// `professor in the School of CSE`, `counsellor of the Embassy of the Commonwealth`: the unit's name begins in the title's scope.
fn unit_before_body(r: &Release<'_, '_>, p: &Post) -> Option<(u32, u32)> {
    let (first, end) = p.title;
    let word = end.checked_sub(1).filter(|t| *t > first + 1)?;
    let head = r.labels(word) & (Label::OrgHeadFirst.bit() | Label::OrgHead.bit()) != 0 && r.doc.shape(word as usize).is_capital();
    let the = u32::from(r.doc.lower(word as usize - 1) == b"the");
    let link = word.checked_sub(1 + the).filter(|t| *t > first && matches!(r.doc.lower(*t as usize), b"in" | b"of" | b"at"))?;
    let gap = p.body_words.0.checked_sub(end)?;
    let of = r.doc.lower(end as usize) == b"of" && gap <= 2 && p.body_words.1 > p.body_words.0;
    (head && of && p.bodies.len() == 1).then_some((link, word))
}

/// `CEO of Weed for Good`: who leads a body has no field; the link, and where the name begins.
fn leads_named(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"at"))?;
    let head = r.doc.lower(link as usize - 1);
    let leads = Class::HeadOfABody.holds(head) && (!matches!(head, b"officer" | b"director" | b"chairman") || own::leads_a_body(r, (first, link)));
    let name = link + 1 + u32::from(r.doc.lower(link as usize + 1) == b"the");
    let word = |t: u32| {
        r.doc.shape(t as usize).is_capital()
            || matches!(r.doc.shape(t as usize), Shape::Amp | Shape::Hyphen | Shape::Poss)
            || matches!(r.doc.lower(t as usize), b"of" | b"for" | b"and" | b"the" | b"in")
    };
    let common = Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
    let field = |t: u32| {
        let pair = firm_of_two(r.doc.word(t as usize));
        r.labels(t) & common != 0 && !pair || !r.doc.shape(t as usize).is_capital()
    };
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let board =
        |t: u32| matches!(r.doc.lower(t as usize), b"board" | b"state" | b"states" | b"committee" | b"council" | b"operations" | b"sales" | b"marketing");
    // `CEO of Oakway` that is a village somewhere: nobody is that of a town.
    let lands = Label::Country.bit() | Label::CountryX.bit() | Label::Region.bit() | Label::Subdivision.bit() | Label::BigCity.bit();
    let firm = matches!(head, b"ceo" | b"cfo" | b"coo" | b"cto" | b"founder" | b"co-founder" | b"cofounder" | b"co-ceo") && r.labels(name) & lands == 0;
    let place = !firm && r.inside(Kind::Place, name, end).any(|(_, f)| f.first == name && f.end == end);
    let joint = (name..end).any(|t| matches!(r.doc.lower(t as usize), b"for"));
    let plain = name < end && r.doc.shape(name as usize).is_capital() && (name..end).all(word) && !(name..end).any(|t| r.labels(t) & heads != 0 || board(t));
    (leads && plain && !place && (joint || !(name..end).all(field))).then_some((link, name))
}

/// `Zentrix-Marlow`: two capital words that a hyphen makes one.
fn firm_of_two(word: &str) -> bool {
    word.split_once('-').is_some_and(|(a, b)| a.starts_with(char::is_uppercase) && b.starts_with(char::is_uppercase))
}

/// `of the folk trio The Narrow Gates`: the link, and the name behind the word for its kind.
fn kind_and_name(r: &Release<'_, '_>, p: &Post) -> Option<(u32, u32, u32)> {
    let (first, end) = p.title;
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"at" | b"with"))?;
    let lower = |t: u32| r.doc.shape(t as usize) == Shape::Lower;
    let kind = end.checked_sub(1).filter(|t| *t > link && lower(*t) && r.doc.is(*t as usize, Class::KindBeforeName))?;
    if !(link + 1..kind).all(|t| lower(t) || r.doc.shape(t as usize) == Shape::Hyphen) || !r.doc.shape(end as usize).is_capital() {
        return None;
    }
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Honorific.bit();
    let inner = |t: u32| {
        matches!(r.doc.shape(t as usize), Shape::Amp | Shape::Poss | Shape::Hyphen)
            || matches!(r.doc.lower(t as usize), b"of" | b"the" | b"on" | b"in" | b"for")
    };
    let mut stop = end;
    while stop < end + 8 && (r.doc.shape(stop as usize).is_capital() || inner(stop)) {
        stop += 1;
    }
    while stop > end && inner(stop - 1) {
        stop -= 1;
    }
    let person = r.inside(Kind::Person, end, stop).next().is_some();
    (stop > end && !person && r.labels(end) & heads == 0).then_some((link, end, stop))
}

/// `co-founder of Zentrix` in the release of Zentrix Therapeutics: the link in front of the sender's first word.
fn short_of_sender(r: &Release<'_, '_>, p: &Post) -> Option<u32> {
    let (first, end) = p.title;
    let body = main(r).filter(|b| !rules(r, *b))?;
    let link = end.checked_sub(2).filter(|t| *t > first && matches!(r.doc.lower(*t as usize), b"of" | b"at" | b"with"))?;
    let word = end - 1;
    let posts = own::leads_a_body(r, (first, link)) || own::is_of_bodies(r, (first, link)) || own::is_of_staff(r, (first, link));
    let plain = Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
    let known = r.labels(word) & plain != 0 && !own::leads_a_body(r, (first, link));
    let full = r.things.get(body as usize).and_then(|x| r.found.get(x.fullest))?;
    let begins = full.end > full.first + 1 && r.doc.lower(full.first as usize) == r.doc.lower(word as usize);
    (posts && !known && begins && r.doc.shape(word as usize).is_capital()).then_some(link)
}

/// `a member of the firm's Trade Group`: words behind the possessive of a word for a body.
pub(super) fn behind_word(r: &Release<'_, '_>, at: u32) -> Option<(u32, u32)> {
    if r.doc.shape(at as usize) != Shape::Poss {
        return None;
    }
    let first = at + 1;
    let end = (first..first + 6).take_while(|t| r.doc.shape(*t as usize).is_capital()).last()? + 1;
    (end > first + 1).then_some((first, end))
}
