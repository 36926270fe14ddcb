//! Posts that stand in a match and are somebody else's, or are held elsewhere.

use super::beside::{behind_name, one_of, speaks};
use super::claim::Stated;
use super::post::Post;
use super::{none, own, row, wording};
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// `Members`, `Student Reps`; the `Dean of Students` is one.
fn is_of_several(r: &crate::facts::Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for")).unwrap_or(end);
    wording::has_plural(r, (link - 1, link))
}

impl Stated<'_, '_, '_> {
    /// Posts that are not held at the body in front.
    pub(super) fn leave_fronts(&mut self) {
        let (r, c) = (self.r, self.c);
        match c.rule.name {
            "body-led-by-post-name" => {
                let elsewhere: Vec<bool> = self.posts.iter().map(|p| self.is_led_from_elsewhere(p)).collect();
                self.posts.iter_mut().zip(elsewhere).filter(|(_, elsewhere)| *elsewhere).for_each(|(p, _)| p.front = None);
            }
            // `comes to Acme with twenty years of experience as an educator and author`: gained elsewhere.
            "name-does-as-post" if (c.start..c.end).any(|t| r.doc.lower(t as usize) == b"experience" && r.doc.lower(t as usize + 1) == b"as") => {
                self.posts.iter_mut().for_each(|p| p.front = None);
                self.posts.retain(|p| !wording::is_free(r, p.title) || !p.bodies.is_empty());
            }
            // `Acme's Ann Holt, a geologist and author`: what somebody is anywhere.
            "bodys-name-posts" => self.posts.iter_mut().filter(|p| wording::is_occupation(r, p.title)).for_each(|p| p.front = None),
            _ => {}
        }
    }

    /// `a group led by former President Holt`, `by Captain Marsh`: posts that are not the group's.
    fn is_led_from_elsewhere(&self, p: &Post) -> bool {
        let r = self.r;
        r.labels(p.title.0) & Label::RoleStatus.bit() != 0
            || r.labels(p.title.0) & Label::RoleTitle.bit() != 0 && r.labels(p.title.0) & Label::RoleHead.bit() == 0
            || none::is_rank(r, p.title)
            || !own::is_of_bodies(r, p.title)
                && !own::is_of_staff(r, p.title)
                && !own::is_of_office(r, p.title)
                && r.doc.shape(p.title.1 as usize - 1).is_capital()
    }

    /// Posts in front of a name that are the ones' before it.
    pub(super) fn drop_the_ones_before(&mut self) {
        if !self.is_by("post-before-name") {
            return;
        }
        if self.first_is_behind_its_name() {
            self.posts.remove(0);
        }
        if self.two_are_behind_their_name() {
            self.posts.drain(..2);
        }
        if self.first_is_who_was_named() {
            self.posts.remove(0);
        }
        // `on behalf of the Members, the Board Chairman, Mr. A`: no one is several.
        let r = self.r;
        let one = self.c.all("holder").nth(1).is_none();
        self.posts.retain(|p| !(one && r.doc.shape(p.end as usize) == Shape::Comma && p.is_untold() && is_of_several(r, p.title)));
        if self.first_serves_the_second() {
            self.posts.remove(0);
        }
        row::in_front(self.r, &mut self.posts);
    }

    /// `A was chief of staff to United States Rep. B`: A's, and B is whom A served.
    fn first_serves_the_second(&self) -> bool {
        let r = self.r;
        let [first, second] = self.posts.as_slice() else { return false };
        let link = (first.title.0 + 1..first.title.1).find(|t| matches!(r.doc.lower(*t as usize), b"to" | b"for"));
        let land = |link: u32| r.inside(Kind::Place, link, first.title.1).any(|(_, f)| f.first == link + 1 && f.end == first.title.1);
        first.title.1 == second.title.0 && link.is_some_and(land)
    }

    /// `A, a reader at Acme, and students B`: the first post is A's.
    fn first_is_behind_its_name(&self) -> bool {
        let r = self.r;
        let Some(first) = self.posts.first() else { return false };
        // The second may be nothing but a form of address.
        let second = self.posts.get(1).map(|p| p.title.0).or_else(|| self.c.all("title").map(|s| s.first).find(|t| *t >= first.end));
        second.is_some_and(|second| behind_name(r, first.title.0, (first.end..second).any(|t| matches!(r.doc.shape(t as usize), Shape::Comma | Shape::Semi))))
    }

    /// `A, violinist and leader of Acme, and pianist B`: all before the comma are A's.
    fn two_are_behind_their_name(&self) -> bool {
        let r = self.r;
        let [a, b, last] = self.posts.as_slice() else { return false };
        r.doc.lower(b.title.0 as usize - 1) == b"and"
            && (b.end..last.title.0).any(|t| r.doc.shape(t as usize) == Shape::Comma)
            && behind_name(r, a.title.0, true)
    }

    /// `was named dean of Acme, Provost A announced`: the first post is somebody else's.
    fn first_is_who_was_named(&self) -> bool {
        let r = self.r;
        let [a, b, ..] = self.posts.as_slice() else { return false };
        if r.doc.shape(a.end as usize) != Shape::Comma {
            return false;
        }
        let Some(mut t) = a.title.0.checked_sub(1) else { return false };
        let the = |t: u32| matches!(r.doc.lower(t as usize), b"the" | b"a" | b"an" | b"its" | b"new" | b"next" | b"first" | b"their" | b"our");
        while t > 0 && the(t) {
            t -= 1;
        }
        // `has named Ann Holt its next editor, publisher Paul Marsh said`
        let named = r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.end == t + 1 && f.kind == Kind::Person);
        let made = matches!(
            r.doc.lower(t as usize),
            b"named" | b"appointed" | b"elected" | b"as" | b"become" | b"became" | b"becomes" | b"made" | b"promoted" | b"chosen" | b"selected" | b"hired"
        );
        named && t + 1 < a.title.0 || made && r.doc.lower(b.title.0 as usize - 1) != b"and"
    }

    /// What many are, what kin are, and what is said of others.
    pub(super) fn drop_of_others(&mut self) {
        let (r, c) = (self.r, self.c);
        // `Dr. Smith, the students of Acme and others`: a plural is not what one person is.
        if self.who.holders.len() == 1 && c.rule.posts.single {
            self.posts.retain(|p| !wording::is_plural(r, p.title) || one_of(r, p.title.0));
            // `Ann Holt (Narrow Gate Partners)`
            self.posts.retain(|p| !(r.doc.shape(p.title.0.saturating_sub(1) as usize) == Shape::Open && wording::has_plural(r, p.title)));
        }
        // `her partner, the chef Paul Marsh`
        let kin = |p: &Post| {
            let of_one = p.title.0.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"his" | b"her" | b"their"));
            of_one && p.title.1 == p.title.0 + 1 && r.doc.lower(p.title.0 as usize) == b"partner"
        };
        self.posts.retain(|p| !kin(p));
        match c.rule.name {
            // `A lifelong reader of it, she knows it`: what many are.
            "post-then-pronoun" => self.posts.retain(|p| !none::is_audience_of(r, p.title)),
            // `Speakers` on the line over the first of them.
            "post-line-name-line" => self.posts.retain(|p| !wording::has_plural(r, p.title)),
            // `the Commissioner, Dr. Salako, the First Lady said`: who speaks is somebody else.
            "name-comma-posts" => self.posts.retain(|p| !speaks(r, c, p)),
            _ => {}
        }
    }
}
