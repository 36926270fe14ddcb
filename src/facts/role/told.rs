//! Bodies that a sentence tells elsewhere than beside the post: `Acme, where she is director`, `Acme, whose director`, `From Acme, Ann Holt, chair, …`.

use super::body;
use super::post::Post;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::resolve::Found;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// How many words stand before the colon of a line that tells whose people it lists.
const LABELLED: u32 = 16;
/// How far before a clause its body ends at most: `Acme Ltd. (ACM) in Leeds, where`.
const NEAR: u32 = 12;

/// `joins from Acme, where she is director`, `Acme, of which he was chair`, `Acme, whose director, Ann Holt,`: the body that the clause goes with.
pub(super) fn in_clause(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> Option<u32> {
    let words = Label::Honorific.bit() | Label::RoleTitle.bit() | Label::RoleMod.bit() | Label::RoleStatus.bit() | Label::Adjective.bit();
    let begins = [c.slot("pronoun"), c.slot("holder")].into_iter().flatten().map(|s| s.first).min()?.min(p.title.0);
    let mut at = begins;
    while at > 0 && begins - at < 4 && (r.labels(at - 1) & words != 0 || matches!(r.doc.lower(at as usize - 1), b"then" | b"now" | b"new" | b"current")) {
        at -= 1;
    }
    let link = at.checked_sub(1)?;
    let relative = match r.doc.lower(link as usize) {
        b"where" | b"whose" => true,
        b"which" => link > 0 && matches!(r.doc.lower(link as usize - 1), b"of" | b"at" | b"for"),
        _ => false,
    };
    if !relative {
        return None;
    }
    let from = body::sentence(r, link);
    r.bodies_before(link).next_back().filter(|f| f.first >= from && f.end + NEAR >= link).and_then(|f| f.thing)
}

/// `From Acme, Ms. Ann Holt, chair, and …`, `On the Acme side, …`, `Representing Acme were …`: whose people a sentence is about from its first words on.
pub(super) fn topic(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let from = body::sentence_of_line(r, at);
    let led = match r.doc.lower(from as usize) {
        b"from" | b"at" | b"representing" | b"on" | b"for" | b"within" => true,
        _ => return None,
    };
    let f = r.bodies_before(at).rev().take_while(|f| f.first > from).last()?;
    let between = || (from + 1..f.first).all(|t| matches!(r.doc.lower(t as usize), b"the" | b"behalf" | b"of" | b"side"));
    let side = matches!(r.doc.lower(f.end as usize), b"side" | b"were" | b"was" | b"are" | b"is") || r.doc.shape(f.end as usize) == Shape::Comma;
    // `At Acme, engineers like Ann Holt, a pilot, …` is about anything; a name follows at once.
    let soon = r.inside(Kind::Person, f.end, f.end + 10).next().is_some() || (f.end..f.end + 4).any(|t| matches!(r.doc.lower(t as usize), b"he" | b"she"));
    (led && between() && side && soon).then_some(f.thing).flatten()
}

/// `Led by director Ann Holt, Acme has grown`, `Under the leadership of …, Acme`: the body that the sentence goes on with behind the name.
pub(super) fn led(r: &Release<'_, '_>, c: &Candidate) -> Option<u32> {
    let from = body::sentence_of_line(r, c.start);
    let word = |t: u32| r.doc.lower(t as usize);
    let led = matches!(word(from), b"led" | b"headed" | b"chaired" | b"run" | b"directed" | b"managed" | b"founded" | b"guided") && word(from + 1) == b"by";
    let under = word(from) == b"under"
        && (from + 1..from + 5).any(|t| {
            matches!(word(t), b"leadership" | b"direction" | b"guidance" | b"management" | b"stewardship" | b"presidency" | b"chairmanship" | b"tenure")
        });
    // `Acme was represented by Ann Holt, a lawyer`
    let subject = r.bodies_before(c.start).rev().take_while(|f| f.first >= from).last().filter(|f| f.first <= from + 1);
    let by = |f: &Found| {
        (f.end..(f.end + 9).min(c.start))
            .take_while(|t| r.doc.shape(*t as usize) != Shape::Stop)
            .any(|t| matches!(word(t), b"represented" | b"led" | b"headed" | b"chaired" | b"run" | b"managed") && word(t + 1) == b"by")
    };
    // `A delegation of Acme, headed by Chairman Ann Holt`
    let subject = subject.or_else(|| {
        let party = |t: u32| matches!(word(t), b"delegation" | b"team" | b"group" | b"mission" | b"party" | b"members" | b"representatives" | b"officials");
        (from..from + 6).find(|t| party(*t)).and_then(|t| {
            let name = t + 2 + u32::from(word(t + 2) == b"the");
            let links = matches!(word(t + 1), b"of" | b"from");
            r.found.get(r.found.partition_point(|f| f.first < name)).filter(|f| links && f.first == name && f.kind == Kind::Org)
        })
    });
    if let Some(f) = subject.filter(|f| by(f) && matches!(c.rule.name, "name-comma-posts" | "post-before-name")) {
        return f.thing;
    }
    let name = c.all("holder").last().filter(|h| (led || under) && h.first < from + 16)?;
    let the = name.end + 1 + u32::from(word(name.end + 1) == b"the");
    let f = r.found.get(r.found.partition_point(|f| f.first < the)).filter(|f| f.first == the && f.kind == Kind::Org)?;
    (r.doc.shape(name.end as usize) == Shape::Comma && r.doc.shape(f.end as usize) != Shape::Poss).then_some(f.thing).flatten()
}

/// `Ann Holt joined Acme in 2010. She became sales director in 2012.`: the only body of the sentence before, if somebody came to work there.
pub(super) fn joined_before(r: &Release<'_, '_>, c: &Candidate) -> Option<u32> {
    let word = |t: u32| r.doc.lower(t as usize);
    let at = [c.slot("pronoun"), c.slot("holder")].into_iter().flatten().map(|s| s.first).min()?;
    let from = body::sentence_of_line(r, at);
    let rises = |t: u32| {
        matches!(
            word(t),
            b"became"
                | b"promoted"
                | b"appointed"
                | b"named"
                | b"made"
                | b"rose"
                | b"advanced"
                | b"elevated"
                | b"was"
                | b"been"
                | b"served"
                | b"worked"
                | b"started"
                | b"began"
                | b"held"
                | b"progressed"
                | b"moved"
        )
    };
    // `There he was head of sales`, `During her time there she was`
    let there = || (from..at).any(|t| word(t) == b"there") && at < from + 8;
    let begins = at <= from + 2 || there();
    if !begins || !(from..c.end).any(rises) || r.bodies_before(c.end).next_back().is_some_and(|f| f.first >= from) {
        return None;
    }
    let end = from.checked_sub(1).filter(|t| r.doc.shape(*t as usize) == Shape::Stop)?;
    let start = body::sentence_of_line(r, end);
    let came = |t: u32| {
        matches!(
            word(t),
            b"joined"
                | b"joins"
                | b"joining"
                | b"started"
                | b"began"
                | b"came"
                | b"worked"
                | b"works"
                | b"career"
                | b"spent"
                | b"employed"
                | b"hired"
                | b"recruited"
                | b"been"
        )
    };
    let mut there = r.bodies_before(end).rev().take_while(|f| f.first >= start).filter_map(|f| f.thing);
    let only = there.next().filter(|_| (start..end).any(came))?;
    there.all(|t| t == only).then_some(only)
}

/// `Contact Acme: Ann Holt - Director`, `For Acme: Ann Holt, Press Officer`: the body that a line names before a colon, whose people it lists.
pub(super) fn label(r: &Release<'_, '_>, name: u32) -> Option<u32> {
    let paragraph = body::paragraph(r, name);
    // An item of a list is a line of its own: `– Acme: Ann Holt, Director`.
    let breaks = |t: &u32| matches!(r.doc.shape(*t as usize), Shape::Break | Shape::Bullet);
    let line = (paragraph.max(name.saturating_sub(64))..name).rev().find(breaks).map_or(paragraph, |t| t + 1);
    let line = line + u32::from(matches!(r.doc.shape(line as usize), Shape::Bullet | Shape::Hyphen | Shape::Dash | Shape::Mark));
    let words = |t: u32| {
        matches!(r.doc.lower(t as usize), b"contact" | b"contacts" | b"press" | b"media" | b"for" | b"at" | b"the" | b"on" | b"behalf" | b"of" | b"from")
    };
    // The first colon of the line: `Acme: Ann Holt, Chair; Paul Marsh, Trustee`.
    let colon = (line..name.min(line + LABELLED)).find(|t| r.doc.shape(*t as usize) == Shape::Colon)?;
    // `Media: Acme: Ann Holt, Press Officer`
    let colon = name.checked_sub(1).filter(|t| *t > colon && *t <= line + LABELLED && r.doc.shape(*t as usize) == Shape::Colon).unwrap_or(colon);
    let f = r.bodies_before(colon).next_back().filter(|f| f.end == colon || f.end + 3 == colon && r.doc.shape(f.end as usize) == Shape::Open)?;
    let mut at = name;
    while at > 0 && r.labels(at - 1) & (Label::Honorific.bit() | Label::RoleTitle.bit()) != 0 {
        at -= 1;
    }
    // In a row each stands behind a mark of its own, and no sentence between.
    let first = at == colon + 1;
    let row = matches!(r.doc.shape(at.saturating_sub(1) as usize), Shape::Semi) && !(colon..at).any(|t| r.doc.shape(t as usize) == Shape::Stop);
    (f.first >= line && f.first <= line + 5 && (line..f.first).all(|t| words(t) || r.doc.shape(t as usize) == Shape::Colon) && (first || row))
        .then_some(f.thing)
        .flatten()
}

/// `elected Fellows of the Royal Society … The new Fellows are A and B`: the body that the same plural has behind it before.
pub(super) fn of_same_post(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> Option<u32> {
    if !matches!(c.rule.name, "posts-are-people" | "posts-are-names" | "posts-before-names") {
        return None;
    }
    of_same_plural(r, p.title)
}

/// The same of a title by itself.
pub(super) fn of_same_plural(r: &Release<'_, '_>, title: (u32, u32)) -> Option<u32> {
    if title.1 != title.0 + 1 {
        return None;
    }
    let word = r.doc.lower(title.0 as usize);
    let mut bodies = r.bodies_before(title.0).rev().take(body::NAMES).filter(|f| {
        let the = f.first.checked_sub(1).filter(|t| r.doc.lower(*t as usize) == b"the").unwrap_or(f.first);
        let of = the.checked_sub(1).filter(|t| r.doc.lower(*t as usize) == b"of");
        of.and_then(|t| t.checked_sub(1)).is_some_and(|t| r.doc.lower(t as usize) == word)
    });
    let first = bodies.next().and_then(|f| f.thing)?;
    bodies.all(|f| f.thing == Some(first)).then_some(first)
}

/// How many lines back the heading of a list is looked for, and how long its lines are.
const LINES: usize = 24;
const SHORT: u32 = 28;
/// How long an item of a list is that begins with a mark.
const ITEM: u32 = 90;
/// How long a post is that stands over its holder.
const LABEL: u32 = 8;

/// The body that a heading names, and whether it says that those under it are its people.
pub(super) struct Over {
    pub(super) body: u32,
    pub(super) people: bool,
}

/// `The new committee of Acme:` over `Ann Holt – chair`, `Paul Marsh – treasurer`: the only body of the line with a colon that a list stands under.
pub(super) fn heading(r: &Release<'_, '_>, at: u32) -> Option<Over> {
    let here = r.doc.line_of(at as usize);
    let line = r.doc.lines.get(here)?;
    let marked = |l: &crate::text::Line| matches!(r.doc.shape(l.start as usize), Shape::Bullet | Shape::Dash | Shape::Hyphen | Shape::Mark);
    let long = |l: &crate::text::Line| l.end > l.start + if marked(l) { ITEM } else { SHORT };
    // Numbers, bullets, forms of address and the post itself may stand in front.
    if at > line.start + 6 || long(line) {
        return None;
    }
    for above in r.doc.lines.get(here.saturating_sub(LINES)..here)?.iter().rev() {
        let mut end = above.end;
        while end > above.start && matches!(r.doc.shape(end as usize - 1), Shape::Stop | Shape::Para | Shape::Break) {
            end -= 1;
        }
        if end > above.start && r.doc.shape(end as usize - 1) == Shape::Colon {
            let mut bodies = r.inside(Kind::Org, above.start, end).filter_map(|(_, f)| f.thing);
            // `Vice President:` over the next name.
            match bodies.next() {
                Some(body) => {
                    let from = |t: u32| r.doc.lower(t as usize) == b"from" && r.inside(Kind::Org, t + 1, t + 4).next().is_some();
                    let people = (above.start..end).any(|t| r.doc.is(t as usize, Class::PeopleOfTheBody) || from(t));
                    return bodies.all(|t| t == body).then_some(Over { body, people });
                }
                None if end <= above.start + LABEL => continue,
                None => return None,
            }
        }
        if long(above) {
            return None;
        }
    }
    None
}

/// `Leaders at Acme include John Smith as Head of Sales and …`: the body whose people the sentence goes through.
pub(super) fn people_of(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let from = body::sentence(r, at);
    // `The Trade Committee is made up of A (chair), B and C`
    let subject = r.bodies_before(at).rev().take_while(|f| f.first >= from).last().filter(|f| f.first <= from + 2);
    if let Some(f) = subject {
        let made_of = |t: u32| {
            matches!(r.doc.lower(t as usize), b"comprises" | b"comprised" | b"consists" | b"consisted" | b"includes" | b"comprise" | b"consist")
                || matches!(r.doc.lower(t as usize), b"made" | b"composed") && matches!(r.doc.lower(t as usize + 1), b"up" | b"of")
        };
        if (f.end..(f.end + 5).min(at)).any(made_of) {
            return f.thing;
        }
    }
    let listed = |f: &&Found| {
        let link = f.first.saturating_sub(1 + u32::from(r.doc.lower((f.first as usize).saturating_sub(1)) == b"the"));
        let of = matches!(r.doc.lower(link as usize), b"in" | b"of" | b"at" | b"from" | b"for");
        let go_through = |t: u32| matches!(r.doc.lower(t as usize), b"include" | b"includes" | b"included" | b"including" | b"are" | b"were" | b"comprise");
        of && link > from && r.doc.is(link as usize - 1, Class::PeopleOfTheBody) && (f.end..(f.end + 6).min(at)).any(go_through)
    };
    r.bodies_before(at).rev().take_while(|f| f.first > from).find(listed).and_then(|f| f.thing)
}

/// `He took posts at Acme in 2003 as head of sales`: the only body that the sentence names before the career.
pub(super) fn only_body_before(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let from = body::sentence(r, at);
    // `Prior to joining Acme, he held posts …`: not those.
    let joined = |f: &&Found| {
        let the = f.first.checked_sub(1).filter(|t| r.doc.lower(*t as usize) == b"the").unwrap_or(f.first);
        the.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"joining" | b"founding" | b"launching" | b"starting" | b"leading"))
    };
    let mut here = r.bodies_before(at).rev().take_while(|f| f.first >= from).filter(|f| !joined(f)).filter_map(|f| f.thing);
    let body = here.next()?;
    here.all(|t| t == body).then_some(body)
}

/// `a long career in Fisheries, including as`: the body that has the word in its name.
pub(super) fn body_of_career(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let from = body::sentence(r, at).max(at.saturating_sub(12));
    let link = (from..at).rev().find(|t| matches!(r.doc.lower(*t as usize), b"in" | b"at" | b"with") && r.doc.shape(*t as usize + 1) == Shape::Cap)?;
    let word = r.doc.lower(link as usize + 1);
    r.bodies_before(at).rev().take(body::NAMES).find(|f| f.end > f.first + 1 && (f.first..f.end).any(|t| r.doc.lower(t as usize) == word)).and_then(|f| f.thing)
}

/// `roles over her ten-year tenure, including`: where somebody is said to have stayed, in the sentence of no other body.
pub(super) fn of_tenure(r: &Release<'_, '_>, at: u32) -> Option<u32> {
    let from = body::sentence(r, at).max(at.saturating_sub(24));
    let stay = (from..at).rev().find(|t| r.doc.lower(*t as usize) == b"tenure")?;
    let own = (stay.saturating_sub(6)..stay).any(|t| matches!(r.doc.lower(t as usize), b"his" | b"her" | b"their"));
    let other = r.bodies_before(at).next_back().is_some_and(|f| f.first + 8 >= stay && f.first >= from && f.thing != body::main(r));
    body::main(r).filter(|t| own && !other && !body::rules(r, *t))
}

/// What a list's section is headed by: a body, or words for one that nothing typed.
pub(super) enum Section {
    Body(u32),
    Words((u32, u32)),
}

/// How many lines back the heading of a section is looked for.
const SECTION: usize = 40;

/// `Technical Committee` on a line of its own over `Chair: Ann Holt` and `Members: …`: the unit that the nearest such line above the `n`th names.
pub(super) fn section(r: &Release<'_, '_>, n: usize) -> Option<Section> {
    for line in r.doc.lines.get(n.saturating_sub(SECTION)..n)?.iter().rev() {
        let first = super::list::line_begins(r, *line);
        let mut end = super::list::line_ends(r, *line);
        if end > first && r.doc.shape(end as usize - 1) == Shape::Colon {
            end -= 1;
        }
        if end <= first {
            continue;
        }
        if end > first + SHORT || (first..end).any(|t| r.doc.shape(t as usize) == Shape::Stop) {
            return None;
        }
        let mut bodies = r.inside(Kind::Org, first, end).map(|(_, f)| f);
        let only = bodies.next().filter(|_| bodies.next().is_none());
        if let Some(f) = only.filter(|f| f.first == first && f.end == end) {
            return f.thing.map(Section::Body);
        }
        // `Board of Directors of Acme`, `Acme Leadership Team 2024`
        let people = |t: u32| {
            matches!(
                r.doc.lower(t as usize),
                b"board"
                    | b"officers"
                    | b"committee"
                    | b"council"
                    | b"trustees"
                    | b"directors"
                    | b"executive"
                    | b"team"
                    | b"leadership"
                    | b"staff"
                    | b"management"
            )
        };
        if let Some(f) = only.filter(|f| end <= first + 14 && (first..f.first).chain(f.end..end).any(people)) {
            return f.thing.map(Section::Body);
        }
        let name = |t: u32| r.doc.shape(t as usize).is_capital() || matches!(r.doc.lower(t as usize), b"and" | b"on" | b"of" | b"for" | b"the" | b"&" | b"-");
        let own = end > first + 1 && end < first + 8 && (first..end).all(name) && r.doc.is(end as usize - 1, Class::SectionUnit);
        if own {
            return Some(Section::Words((first, end)));
        }
    }
    None
}
