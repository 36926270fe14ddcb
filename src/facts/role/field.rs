//! Fields of posts: `Minister for Trade`, `Vice President, Sales`, `Director of Community Services`.

use super::own;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::check::ends_as_field;
use crate::rules::phase::Slot;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// `Minister for Trade` where something took the field for a body: ministers have fields, unless it is a ministry.
pub(super) fn is_field(r: &Release<'_, '_>, title: (u32, u32), body: &Slot) -> bool {
    let word = |t: u32| r.doc.lower(t as usize);
    let secretary = |t: u32| word(t) == b"secretary" && t > title.0 && matches!(word(t - 1), b"parliamentary" | b"cabinet" | b"shadow");
    let minister = (title.0..title.1).any(|t| matches!(word(t), b"minister" | b"ministers") || secretary(t));
    let link = body.first.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    let link = if link == b"the" { body.first.checked_sub(2).map_or(b"".as_slice(), |t| r.doc.lower(t as usize)) } else { link };
    let body = r.doc.lower(body.first as usize);
    // `Minister responsible for the Development Agency`: a body.
    let responsible = title.1.checked_sub(1).is_some_and(|t| word(t) == b"responsible");
    !responsible && minister && matches!(link, b"for" | b"of") && !matches!(body, b"ministry" | b"department" | b"government" | b"cabinet" | b"council")
}

/// `Vice President of Community Services`, `Vice Provost of Academic Operations`: words of every day behind a post that has a field, without an article.
pub(super) fn is_plain_field(r: &Release<'_, '_>, title: (u32, u32), (first, end): (u32, u32)) -> bool {
    let Some(link) = first.checked_sub(1) else { return false };
    let head = title.1.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    let alone = head == b"president" && title.1 == title.0 + 1;
    if link != title.1
        || !matches!(r.doc.lower(link as usize), b"of" | b"for")
        || !Class::PostWithPlainField.holds(head)
        || alone
        || own::of_chief(r, title)
        || end < first + 2 && !one_field(r, title, first)
    {
        return false;
    }
    // `Professor of Marine & Coastal Law`: nobody is a professor of a body that is not called a school.
    let teaches = matches!(head, b"professor" | b"lecturer" | b"reader");
    let common = Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
    let heads = if teaches { Label::OrgHeadFirst.bit() } else { Label::OrgHead.bit() | Label::OrgHeadFirst.bit() };
    let names = Label::Org.bit() | Label::Given.bit() | Label::Country.bit() | Label::Demonym.bit();
    let words = (first..end).all(|t| {
        let l = r.labels(t);
        r.doc.lower(t as usize) == b"and"
            || matches!(r.doc.shape(t as usize), Shape::Amp | Shape::Comma)
            // `Administration`, `Works` are what people administer, too.
            || teaches && r.doc.shape(t as usize) == Shape::Cap && l & heads == 0
            || r.doc.shape(t as usize) == Shape::Cap && l & common != 0 && l & names == 0 && (l & heads == 0 || l & Label::RoleMod.bit() != 0)
    });
    let once = || r.inside(Kind::Org, first, end).filter_map(|(_, f)| f.thing).all(|t| r.places_of(t).len() < 2);
    words && r.inside(Kind::Place, first, end).next().is_none() && once()
}

/// `Head of Treasury`, `Chief of Detectives`: one word of every day that tells a field or whom somebody leads.
fn one_field(r: &Release<'_, '_>, title: (u32, u32), first: u32) -> bool {
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let word = r.doc.lower(first as usize);
    let people = r.labels(first) & heads != 0 && word.ends_with(b"s");
    title.1 + 1 == first && r.doc.shape(first as usize) == Shape::Cap && (people || r.labels(first) & Label::RoleMod.bit() != 0)
}

/// `vice president for research and economic development`: the list has the post with the first half of its field.
fn lower_field_behind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    let cell = end.checked_sub(1).and_then(|t| r.cell(t)).filter(|c| c.end == end && c.first >= first)?;
    // `Vice President for Research, Development and Extension`
    let capital = |t: u32| r.doc.shape(t as usize).is_capital() && r.labels(t) & (Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Given.bit()) == 0;
    if cell.end > cell.first + 2
        && (cell.first..end).any(|t| matches!(r.doc.lower(t as usize), b"for" | b"of"))
        && capital(end - 1)
        && r.doc.shape(end as usize) == Shape::Comma
        && let Some(and) = (end + 2..end + 8).find(|t| r.doc.lower(*t as usize) == b"and" || r.doc.shape(*t as usize) == Shape::Amp)
        && (end..and).all(|t| capital(t) || r.doc.shape(t as usize) == Shape::Comma)
        && capital(and + 1)
    {
        return (and + 1..and + 5).find(|t| !capital(*t));
    }
    let field = (cell.first..end).any(|t| matches!(r.doc.lower(t as usize), b"for" | b"of")) && r.doc.shape(end as usize - 1) == Shape::Lower;
    if !field || r.doc.lower(end as usize) != b"and" {
        return None;
    }
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Function.bit() | Label::Speech.bit() | Label::VerbPast.bit();
    let noun = |t: u32| {
        r.doc.shape(t as usize) == Shape::Lower
            && r.labels(t) & heads == 0
            && r.labels(t) & (Label::Noun.bit() | Label::Adjective.bit() | Label::RoleMod.bit()) != 0
    };
    let stop = (end + 1..end + 5).find(|t| !noun(*t))?;
    let ends = matches!(r.doc.shape(stop as usize), Shape::Stop | Shape::Dot | Shape::Para | Shape::Break | Shape::Comma | Shape::Semi)
        || matches!(r.doc.lower(stop as usize), b"at" | b"of" | b"for");
    (stop > end + 1 && ends).then_some(stop)
}

/// `promoted to Vice President, Sales.`, `Managing Director, Europe, said`: where a field ends that a comma parts from its post, when no body stands behind.
pub(super) fn field_behind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    if let Some(end) = lower_field_behind(r, (first, end)) {
        return Some(end);
    }
    let post = end > first && r.doc.is(end as usize - 1, Class::PostWithFieldBehindComma) && (end > first + 1 || r.doc.shape(end as usize - 1).is_capital());
    // `Chief Revenue Officer, Oakham Metro Media`: the field is told.
    let chief = r.doc.lower(end as usize - 1) == b"officer" && (first..end).any(|t| r.doc.lower(t as usize) == b"chief");
    if !post || chief || r.doc.shape(end as usize) != Shape::Comma {
        return None;
    }
    let field = Label::RoleMod.bit() | Label::Noun.bit() | Label::Adjective.bit() | Label::Gerund.bit();
    let other = Label::RoleHead.bit() | Label::RoleTitle.bit() | Label::Honorific.bit() | Label::Given.bit() | Label::Function.bit() | Label::OrgHead.bit();
    let place = |t: u32| r.inside(Kind::Place, t, t + 3).next().filter(|(_, f)| f.first == t).map(|(_, f)| f.end);
    let mut at = end + 1;
    let from = at;
    while at < from + 6 {
        let typed = r.found.get(r.found.partition_point(|f| f.end <= at)).is_some_and(|f| f.first <= at);
        let known = r.labels(at) & (field | Label::OrgHeadX.bit()) != 0 || ends_as_field(r.doc.lower(at as usize));
        let word = r.doc.shape(at as usize).is_capital() && known && r.labels(at) & other == 0 && !typed;
        let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
        let joint = at > from
            && (r.doc.lower(at as usize) == b"and" || r.doc.shape(at as usize) == Shape::Amp)
            && r.doc.shape(at as usize + 1).is_capital()
            && r.labels(at + 1) & heads == 0;
        match place(at) {
            Some(behind) if at == from && end > first + 1 => at = behind,
            _ if word || joint => at += 1,
            _ => break,
        }
    }
    // `Senior Vice President, Finance and Treasurer of Acme`
    let next = (r.doc.lower(at as usize) == b"and" || r.doc.shape(at as usize) == Shape::Amp) && {
        r.doc.shape(at as usize + 1).is_capital() && r.labels(at + 1) & (Label::RoleHead.bit() | Label::RoleTitle.bit()) != 0
    };
    let ends = matches!(r.doc.shape(at as usize), Shape::Stop | Shape::Dot | Shape::Para | Shape::Break)
        || next
        || matches!(r.doc.lower(at as usize), b"of" | b"at") && r.doc.shape(at as usize) == Shape::Lower
        || r.labels(at) & Label::Speech.bit() != 0
        || r.doc.shape(at as usize) == Shape::Comma && (r.labels(at + 1) & Label::Speech.bit() != 0 || r.doc.shape(at as usize + 1) == Shape::Lower);
    (at > from && ends).then_some(at)
}

/// `Advocacy/Programs Director`: over a field in front of a slash.
pub(super) fn behind_slash(r: &Release<'_, '_>, first: u32) -> u32 {
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let field = |t: u32| r.doc.shape(t as usize).is_capital() && r.labels(t) & heads == 0 && r.labels(t) & (Label::Noun.bit() | Label::RoleMod.bit()) != 0;
    let glued = |t: u32| r.doc.bytes(t as usize, t as usize + 1).end == r.doc.bytes(t as usize + 1, t as usize + 2).start;
    let slash = first.checked_sub(2).filter(|t| r.doc.shape(*t as usize + 1) == Shape::Slash && field(*t) && glued(*t) && glued(*t + 1));
    slash.filter(|_| r.doc.shape(first as usize).is_capital()).unwrap_or(first)
}

/// Where a field goes on behind a part of it that was taken for a body: `Primary Industries and Energy`.
pub(super) fn field_end(r: &Release<'_, '_>, mut end: u32) -> u32 {
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    let name = |t: u32| r.doc.shape(t as usize).is_capital() && r.labels(t) & heads == 0 && r.found.binary_search_by_key(&t, |f| f.first).is_err();
    let joined = r.doc.lower(end as usize) == b"and" && name(end + 1);
    if joined {
        end += 1;
        let from = end;
        while name(end) && end < from + 4 {
            end += 1;
        }
    }
    end
}

/// `Director for Trade & External Affairs for Tidal Bank`: fields that an `and` joins, up to the body.
pub(super) fn is_pair_of_fields(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let common = Label::Noun.bit() | Label::Adjective.bit() | Label::RoleMod.bit() | Label::Gerund.bit();
    let joins = |t: u32| r.doc.lower(t as usize) == b"and" || r.doc.shape(t as usize) == Shape::Amp;
    let last = r.labels(end.saturating_sub(1));
    let field = last & Label::RoleMod.bit() != 0 && last & (Label::OrgUnit.bit() | Label::OrgHead.bit()) == 0;
    field && (first..end).any(joins) && (first..end).all(|t| joins(t) || r.labels(t) & common != 0)
}
