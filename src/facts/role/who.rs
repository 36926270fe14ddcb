//! Who holds the posts of a match, and who held them before.

use super::post::Post;
use super::{holder, row, wording};
use crate::facts::Release;
use crate::rules::People;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::token::Shape;

/// The people of a match.
pub(super) struct Who {
    pub(super) holders: Vec<u32>,
    /// `succeeds Ann Holt as chair`: who goes held it, too.
    pub(super) gone: Option<u32>,
}

impl Who {
    /// Those whom the match names, or whom a row goes on with.
    pub(super) fn named(r: &Release<'_, '_>, c: &Candidate) -> Who {
        let mut who = Who { holders: holder::holders(r, c), gone: None };
        match c.rule.posts.people {
            People::Named => {}
            People::List => holder::all_of_list(r, c, &mut who.holders),
            // What an `and` closes does not go on.
            // `Student representatives: A (Zelhad), B and C`
            People::Row => who.holders.extend(c.all("holder").last().map(|last| row::behind(r, last)).into_iter().flatten()),
            People::Successor => who.gone = c.slot("title").and_then(|title| who.other_before(r, c, title.first)),
        }
        if c.rule.name == "name-does-as-post" {
            who.replace(r, c);
            // `takes over as principal of Acme from Paul Marsh`
            who.gone = who.gone.or_else(|| holder::replaced(r, c)).filter(|t| !who.holders.contains(t));
        }
        who
    }

    fn other_before(&self, r: &Release<'_, '_>, c: &Candidate, title: u32) -> Option<u32> {
        r.inside(Kind::Person, c.start, title).filter_map(|(_, f)| f.thing).find(|t| !self.holders.contains(t))
    }

    /// `asked Ann Holt, a chemist, to replace Paul Marsh as captain`: who comes holds the post.
    fn replace(&mut self, r: &Release<'_, '_>, c: &Candidate) {
        let Some(left) = c.slot("holder").filter(|s| r.doc.lower(s.end as usize) == b"as") else { return };
        let Some(verb) = holder::succeeded(r, left.first) else { return };
        self.gone = r.mention(left).and_then(|f| f.thing);
        self.holders = holder::before(r, verb).into_iter().filter(|t| Some(*t) != self.gone).collect();
    }

    /// One post in the plural is all people's of a row, one in the singular the last one's.
    pub(super) fn by_number(&mut self, r: &Release<'_, '_>, c: &Candidate, posts: &[Post]) {
        let [p] = posts else { return };
        let plural = || wording::has_plural(r, p.title);
        let all = match c.rule.name {
            // `A and B have joined Acme as trustees`
            "name-does-as-post" => plural(),
            // `A, B and C (trustees)`: a plural in brackets behind the last of a row.
            "name-comma-posts" => plural() && r.doc.shape(p.title.0.saturating_sub(1) as usize) == Shape::Open,
            _ => false,
        };
        if all && let Some(last) = c.slot("holder").and_then(|s| s.mention) {
            self.holders = row::ends_with(r, last);
        }
        // `Ann Holt and Jane Marsh, Director of Acme`: one post is the last one's; `directors of Acme` are all.
        if c.rule.name == "names-comma-post"
            && !plural()
            && let Some(last) = c.all("holder").last().and_then(|s| r.mention(s)).and_then(|f| f.thing)
        {
            self.holders = vec![last];
        }
    }
}
