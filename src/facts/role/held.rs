//! What stands behind a title: the body where the post is held, or words of a field that something took for one.

use super::post::Post;
use super::{beyond, body, boundary, descriptor, field, own, scope, wording};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::{Candidate, Slot};
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// A slot behind a title.
pub(super) struct Held<'r, 'a, 't> {
    pub(super) r: &'r Release<'a, 't>,
    pub(super) c: &'r Candidate,
    pub(super) s: &'r Slot,
    /// The body that it names.
    pub(super) organization: Option<u32>,
    /// Whom the clause is about.
    pub(super) subject: Option<u32>,
    /// Where the post ended before it.
    pub(super) before: u32,
}

impl Held<'_, '_, '_> {
    pub(super) fn read(&self, p: &mut Post) {
        let (r, s) = (self.r, self.s);
        p.end = p.end.max(s.end);
        match s.name {
            "body" => self.body(p),
            "field" => p.title.1 = s.end,
            "above" => self.above(p),
            "ref" => self.reference(p),
            "unlisted" => self.unlisted(p),
            // `director of Acme, and Globex grew`: what acts is no second body.
            "more" if followed_by_post(r, s.end) || (self.before..s.first).any(|t| r.doc.shape(t as usize) == Shape::Comma) && acts(r, s.end) => {}
            _ => self.at_it(p),
        }
    }

    fn body(&self, p: &mut Post) {
        let (r, s) = (self.r, self.s);
        // `columnist for large papers such as the Oakham Post`: what kind of bodies they are.
        if let Some(link) = descriptor::link(r, p.title, s).or_else(|| descriptor::such_as(r, p.title, s.first)) {
            p.title.1 = link;
            self.at_it(p);
        // `author of The Long Winter` that something took for a body.
        } else if descriptor::writes(r, p.title) && (p.title.1..s.first).any(|t| r.doc.lower(t as usize) == b"of") {
            self.in_title(p);
        } else if self.is_where_they_met(p) {
            p.end = self.before;
        // `Director of Property Finance and Loans at Acme`: a field that something took for a body.
        } else if let Some((field, body)) = runs_on(r, s) {
            (p.title.1, p.end) = (field, body.map_or(field, |(_, end)| end));
            p.bodies.extend(body.map(|(t, _)| t));
        // `joins Acme as head of sales from Globex`: where somebody comes from.
        } else if self.subject.is_some() && self.subject != self.organization && beyond::comes_from(r, s.first) {
            p.end = self.before;
        // `Permanent Representative to the African Union`: sent to it, not of it.
        } else if beyond::sent_to(r, p.title, s.first) {
            self.in_title(p);
        } else if !self.is_field(p) {
            self.name(p);
        }
    }

    /// `High Commissioner of Oyrotal, at the High Commission in London`: where they met.
    fn is_where_they_met(&self, p: &Post) -> bool {
        (p.title.1..self.s.first).any(|t| self.r.doc.lower(t as usize) == b"behalf")
            || beyond::represents_a_land(self.r, p.title) && self.r.doc.shape(p.title.1 as usize) == Shape::Comma
    }

    /// Does the title go on with what is run, or with its field?
    fn is_field(&self, p: &mut Post) -> bool {
        let (r, s) = (self.r, self.s);
        if self.is_run() {
            (p.title.1, p.end) = (s.end + 1, s.end + 1);
        } else if field::is_field(r, p.title, s) {
            p.title.1 = field::field_end(r, s.end);
            p.end = p.title.1;
        // `Vice President, Investor Relations, tel.`: a desk that something took for a body.
        } else if self.is_behind_comma() && is_desk(r, (s.first, s.end)) && r.doc.shape(p.title.1 as usize) == Shape::Comma {
            (p.title.1, p.end) = (s.end, s.end);
        // `Acme's head of Cards & Payments`: a field that something took for a body.
        } else if p.front.is_some() && wording::all_common(r, (s.first, s.end)) {
            p.title.1 = s.end;
        // `Representing Acme as its president, Globex CEO A said`: the next post's body.
        } else if self.c.rule.name == "as-post-then-name" && p.front.is_some() && self.is_behind_comma() {
            p.end = self.before;
        } else {
            return self.is_plain_field(p);
        }
        true
    }

    /// `Director of the Artist-in-Residence program`: what is run, no body.
    fn is_run(&self) -> bool {
        let (r, s) = (self.r, self.s);
        s.first.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"the" | b"of" | b"for"))
            && r.doc.shape(s.end as usize) == Shape::Lower
            && r.doc.is(s.end as usize, Class::RunByPeople)
    }

    /// `Vice President of Community Services`: words of every day without an article are a field.
    fn is_plain_field(&self, p: &mut Post) -> bool {
        let (r, s) = (self.r, self.s);
        if !field::is_plain_field(r, p.title, (s.first, s.end)) {
            return false;
        }
        p.title.1 = s.end;
        if let Some((body, end)) = body_behind(r, s.end) {
            p.bodies.push(body);
            p.end = p.end.max(end);
        }
        true
    }

    fn name(&self, p: &mut Post) {
        let (r, s) = (self.r, self.s);
        if let Some(name) = wording::unlisted_unit(r, s) {
            p.name = Some(name);
        // `financial analyst, Treasury Manager`: the next post's first word.
        } else if self.is_behind_comma() && r.labels(s.end) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0 && r.doc.shape(s.end as usize).is_capital()
        {
            p.end = self.before;
        } else if let Some(link) = boundary::kind_of_body(r, p.title, s) {
            p.title.1 = link;
            self.at_it(p);
        } else {
            // `Chair of the Standing Senate Committee` where the name begins behind its first word.
            if s.first == p.title.1 {
                p.title.1 = boundary::before_kind(r, p.title);
            }
            self.at_it(p);
        }
    }

    fn above(&self, p: &mut Post) {
        let r = self.r;
        // `VP of Business Development at Acme`: a field that something took for a body.
        let field = p.bodies.len() == 1
            && (wording::all_common(r, p.body_words) || wording::is_nameless_unit(r, p.body_words) || field::is_pair_of_fields(r, p.body_words));
        if field {
            p.title.1 = p.body_words.1;
            p.bodies.clear();
            self.at_it(p);
        } else {
            p.above = self.organization;
        }
    }

    fn reference(&self, p: &mut Post) {
        let r = self.r;
        if let Some(unit) = scope::behind_word(r, self.s.end) {
            let typed = r.inside(Kind::Org, unit.0, unit.1).map(|(_, f)| f).find(|f| f.first == unit.0).and_then(|f| f.thing);
            p.bodies.extend(typed);
            p.name = Some(unit).filter(|_| typed.is_none());
        } else {
            p.bodies.extend(body::reference(r, self.s));
        }
    }

    fn unlisted(&self, p: &mut Post) {
        let (r, s) = (self.r, self.s);
        // `Ann Holt as General Secretary, KJ Gupta as Treasurer`: somebody's letters.
        if self.is_plain_field(p) || self.is_behind_comma() && r.doc.shape(s.end as usize).is_capital() {
            return;
        }
        // `Director of the Artist-in-Residence program`
        if r.doc.shape(s.end as usize) == Shape::Lower && r.doc.is(s.end as usize, Class::RunByPeople) {
            (p.title.1, p.end) = (s.end + 1, s.end + 1);
            return;
        }
        // `CEO of farm-zx`; `head of pre-sales` has a field.
        if r.doc.shape(s.first as usize) == Shape::Lower && !own::leads_a_body(r, p.title) {
            (p.title.1, p.end) = (s.end, s.end);
            return;
        }
        // `founder of https://acme.sh`: an address is no name.
        if !r.doc.words(s.first as usize, s.end as usize).contains("://") {
            p.name = Some((s.first, s.end));
        }
    }

    fn is_behind_comma(&self) -> bool {
        self.s.first.checked_sub(1).is_some_and(|t| self.r.doc.shape(t as usize) == Shape::Comma)
    }

    fn at_it(&self, p: &mut Post) {
        p.bodies.extend(self.organization);
        p.body_words = (self.s.first, self.s.end);
    }

    /// Its words belong to the title, and the post is held nowhere.
    fn in_title(&self, p: &mut Post) {
        (p.title.1, p.end) = (self.s.end, self.s.end);
        p.own_only = true;
    }
}

/// `Investor Relations`, `Public Affairs`: words that every firm has desks for, and no name among them.
fn is_desk(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let desk = matches!(
        r.doc.lower(end as usize - 1),
        b"relations" | b"affairs" | b"communications" | b"marketing" | b"operations" | b"resources" | b"development" | b"outreach" | b"advancement"
    );
    let plain =
        |t: u32| r.labels(t) & (Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit()) != 0 || matches!(r.doc.lower(t as usize), b"and" | b"&");
    desk && end > first + 1 && end <= first + 4 && (first..end).all(plain)
}

/// `Head of Treasury at Tidal Bank`: the body behind a field that was taken for one.
fn body_behind(r: &Release<'_, '_>, at: u32) -> Option<(u32, u32)> {
    let link = matches!(r.doc.lower(at as usize), b"at" | b"with" | b"for" | b"of") || r.doc.shape(at as usize) == Shape::Comma;
    let name = at + 1 + u32::from(r.doc.lower(at as usize + 1) == b"the");
    let f = r.found.get(r.found.partition_point(|f| f.first < name)).filter(|f| link && f.first == name && f.kind == Kind::Org)?;
    f.thing.map(|t| (t, f.end))
}

/// Words of every day that nothing but an `and` and more of them follow, up to where the post is held: the end of the field, and the body with its own.
fn runs_on(r: &Release<'_, '_>, body: &Slot) -> Option<(u32, Option<(u32, u32)>)> {
    let plain = |t: u32| {
        let common = Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
        r.doc.shape(t as usize) == Shape::Cap && r.labels(t) & common != 0
    };
    let and = r.doc.lower(body.end as usize) == b"and" || r.doc.shape(body.end as usize) == Shape::Amp;
    let link = r.doc.lower(body.first.checked_sub(1)? as usize);
    if !and || !matches!(link, b"of" | b"for") || !(body.first..body.end).all(plain) || !plain(body.end + 1) {
        return None;
    }
    let end = (body.end + 1..body.end + 5).find(|t| !plain(*t))?;
    let name = end + 1 + u32::from(r.doc.lower(end as usize + 1) == b"the");
    let at = matches!(r.doc.lower(end as usize), b"at" | b"with") || r.doc.shape(end as usize) == Shape::Comma;
    let found = r.found.get(r.found.partition_point(|f| f.first < name)).filter(|f| at && f.first == name && f.kind == Kind::Org);
    at.then(|| (end, found.and_then(|f| Some((f.thing?, f.end)))))
}

/// `a trustee of Acme, the Zelhad Museum and Globex`: a row of bodies that an `and` closes is one post at each.
pub(super) fn further_bodies(r: &Release<'_, '_>, p: &mut Post) {
    const MANY: usize = 12;
    if p.bodies.is_empty() || p.name.is_some() || p.above.is_some() || p.body_words.1 == 0 {
        return;
    }
    let (mut at, mut row, mut closed) = (p.body_words.1, Vec::new(), false);
    while row.len() < MANY {
        let comma = r.doc.shape(at as usize) == Shape::Comma;
        let and = matches!(r.doc.lower(at as usize + usize::from(comma)), b"and" | b"&");
        if !comma && !and {
            break;
        }
        let mut name = at + u32::from(comma) + u32::from(and);
        name += u32::from(matches!(r.doc.lower(name as usize), b"of" | b"at"));
        name += u32::from(r.doc.lower(name as usize) == b"the");
        let Some(f) = r.found.binary_search_by_key(&name, |f| f.first).ok().and_then(|i| r.found.get(i)).filter(|f| f.kind == Kind::Org) else { break };
        // `and Globex's chief`, `, Globex grew`: of somebody or something else.
        if followed_by_post(r, f.end) || comma && !row.is_empty() && and && acts(r, f.end) {
            return;
        }
        row.push((f.thing, f.end));
        at = f.end;
        if and {
            closed = true;
            break;
        }
    }
    // Two with a comma between may be a body and what it belongs to.
    if closed && row.len() > 1 {
        p.end = p.end.max(at);
        let known: Vec<u32> = row.into_iter().filter_map(|(t, _)| t).filter(|t| !p.bodies.contains(t)).collect();
        p.bodies.extend(known);
    }
}

fn acts(r: &Release<'_, '_>, at: u32) -> bool {
    r.doc.shape(at as usize) == Shape::Lower && r.labels(at) & (Label::Verb.bit() | Label::VerbS.bit() | Label::VerbPast.bit() | Label::Speech.bit()) != 0
}

/// `and Globex's chief`: a second body that owns what follows is none.
fn followed_by_post(r: &Release<'_, '_>, at: u32) -> bool {
    r.doc.shape(at as usize) == Shape::Poss || r.labels(at) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0
}
