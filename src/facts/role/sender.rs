//! Whether a post that names no body is held at the one that the release is about.

use super::body;
use super::post::Post;
use super::{own, wording};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The post's words up to what tells its field: `Senior Lecturer` of `Senior Lecturer in Plant Science`. The token behind them.
fn head_end(r: &Release<'_, '_>, (first, end): (u32, u32)) -> u32 {
    (first + 1..end)
        .find(|t| {
            matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"in" | b"at" | b"to" | b"on" | b",")
                || matches!(r.doc.shape(*t as usize), Shape::Open | Shape::Colon | Shape::Dash)
        })
        .unwrap_or(end)
}

/// Words of public posts that others have in front of theirs: `Deputy Director`, `General Counsel`, `Major Gifts Officer`, `Speaker Coordinator`.
const IN_FRONT: [&[u8]; 12] =
    [b"deputy", b"general", b"major", b"speaker", b"captain", b"delegate", b"constable", b"parliament", b"elder", b"commissioner", b"judge", b"clerk"];

pub(super) fn is_public(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let last = head_end(r, (first, end)).saturating_sub(1);
    let desk = |t: u32| {
        let word = r.doc.lower(t as usize);
        let desk = t > first && word == b"general" && matches!(r.doc.lower(t as usize - 1), b"director" | b"secretary" | b"manager");
        desk || t < last && IN_FRONT.contains(&word) && (own::is_of_staff(r, (first, end)) || own::is_of_office(r, (first, end)) || academic(r, (first, end)))
    };
    (first..end)
        .any(|t| r.doc.is(t as usize, Class::PublicPost) && !desk(t) || r.labels(t) & Label::RoleTitle.bit() != 0 && r.doc.word(t as usize).ends_with('.'))
}

/// What a post is held at, told behind it: `of`, `at Acme`, `, Leeds`.
fn told_behind(r: &Release<'_, '_>, p: &Post) -> bool {
    // `treasurer from 2019 to 2022`, `chair for two years`
    let time = r.found.get(r.found.partition_point(|f| f.first <= p.title.1)).filter(|f| f.first == p.title.1 + 1);
    if time.is_some_and(|f| matches!(f.kind, Kind::Date | Kind::Duration)) {
        return false;
    }
    let link = super::ours::told_by_link;
    matches!(r.doc.lower(p.title.1 as usize), b"of" | b"at" | b"for" | b"with" | b"from" | b"in" | b"on")
        || link(r, &Post { end: p.title.1, ..p.clone() })
        || link(r, p)
}

/// Has the name of the body one of these words?
fn called(r: &Release<'_, '_>, body: u32, words: &[&str]) -> bool {
    has_word(r, body, |w| words.contains(&w))
}

/// The same of a class of words.
fn called_by(r: &Release<'_, '_>, body: u32, class: Class) -> bool {
    has_word(r, body, |w| class.holds(w.as_bytes()))
}

fn has_word(r: &Release<'_, '_>, body: u32, is: impl Fn(&str) -> bool) -> bool {
    r.name(body).to_lowercase().split([' ', '-', '’', '\'', ',']).any(is)
}

/// Ranks of teachers and officers that universities have.
pub(super) fn academic(r: &Release<'_, '_>, title: (u32, u32)) -> bool {
    let end = head_end(r, title);
    let head = end.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    let front = end.checked_sub(2).filter(|t| *t >= title.0).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    matches!(
        head,
        b"lecturer"
            | b"professor"
            | b"registrar"
            | b"provost"
            | b"vice-chancellor"
            | b"pro-vice-chancellor"
            | b"pro-chancellor"
            | b"dean"
            | b"rector"
            | b"bursar"
            | b"postdoc"
            | b"vc"
            | b"dvc"
            | b"pvc"
    ) || head == b"chancellor" && matches!(front, b"vice" | b"pro-vice" | b"")
        || head == b"fellow" && matches!(front, b"research" | b"teaching" | b"postdoctoral" | b"post-doctoral" | b"senior" | b"doctoral")
        || head == b"instructor"
}

const SCHOOLS: [&str; 14] = [
    "university", "college", "universität", "université", "universidad", "universidade", "universitas", "università", "polytechnic", "institute", "seminary",
    "school", "academy", "conservatory",
];

/// `The Vice-Chancellor, Ann Holt, spoke for Leeds University` in the release of a club: the one school of the sentence, where the sender is none.
pub(super) fn school(r: &Release<'_, '_>, p: &Post) -> Option<Option<u32>> {
    let rules_one = academic(r, p.title) && !own::is_of_staff(r, p.title);
    if !rules_one || body::main(r).is_some_and(|t| called(r, t, &SCHOOLS)) {
        return None;
    }
    let from = body::sentence(r, p.title.0);
    let end = (p.title.1..p.title.1 + 40).find(|t| matches!(r.doc.shape(*t as usize), Shape::Stop | Shape::Para)).unwrap_or(p.title.1 + 40);
    let mut here = r.inside(crate::tape::atom::Kind::Org, from, end).filter_map(|(_, f)| f.thing).filter(|t| called(r, *t, &SCHOOLS));
    let first = here.next();
    Some(first.filter(|f| here.all(|t| t == *f)))
}

/// `Chief Holt`, `Sergeant Marsh` in the release of a fire department or of a police force: ranks that only such bodies give.
pub(super) fn serves(r: &Release<'_, '_>, title: (u32, u32), body: u32) -> bool {
    let end = head_end(r, title);
    let rank = end.checked_sub(1).is_some_and(|t| r.doc.is(t as usize, Class::ServiceRank));
    rank && called(r, body, &["police", "constabulary", "fire", "sheriff", "gendarmerie", "garda", "rescue", "patrol"])
}

/// Posts of a trade, and words of the names of the houses that have it: a curator is a museum's, a ward sister a hospital's, a head brewer a brewery's.
const TRADES: [(Class, Class); 8] = [
    (Class::ClinicalPost, Class::ClinicWord),
    (Class::StagePost, Class::StageWord),
    (Class::CollectionPost, Class::CollectionWord),
    (Class::TablePost, Class::TableWord),
    (Class::ResearchPost, Class::ResearchWord),
    (Class::ClergyPost, Class::ChurchWord),
    (Class::PressPost, Class::PressWord),
    (Class::CrewPost, Class::CarrierWord),
];

/// `said head brewer Ann Holt` in the release of a brewery; `Ann Holt, a brewer`, is one anywhere.
fn of_trade(r: &Release<'_, '_>, (first, end): (u32, u32), body: u32) -> bool {
    let Some(last) = end.checked_sub(1) else { return false };
    let apart = r.labels(first) & Label::RoleStatus.bit() != 0
        || first.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"a" | b"an" | b"another"))
        // `researcher`, said of anybody who studies something.
        || r.doc.is(last as usize, Class::ResearchPost) && !(end > first + 1 && matches!(r.doc.lower(first as usize), b"lead" | b"principal" | b"chief" | b"senior"));
    // `Musical director`, `stage manager`.
    let stage = matches!(r.doc.lower(last as usize), b"director" | b"manager")
        && end == first + 2
        && matches!(r.doc.lower(first as usize), b"musical" | b"music" | b"artistic" | b"stage" | b"technical" | b"production" | b"casting" | b"film")
        && called_by(r, body, Class::StageWord);
    // `Head Librarian` of a university.
    let house = matches!(r.doc.lower(last as usize), b"librarian" | b"archivist" | b"chaplain") && called(r, body, &SCHOOLS);
    !apart && (stage || house) || !apart && TRADES.iter().any(|(post, house)| r.doc.is(last as usize, *post) && called_by(r, body, *house))
}

/// Bodies whose own kind has such a post: a lecturer is a university's, a senior associate a law firm's, a treasurer an association's.
fn of_kind(r: &Release<'_, '_>, title: (u32, u32), body: u32) -> bool {
    let (first, end) = (title.0, head_end(r, title));
    let last = end.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    // `Founding Partners A and B`
    let last = last.strip_suffix(b"s").filter(|w| matches!(*w, b"partner" | b"associate" | b"solicitor" | b"consultant")).unwrap_or(last);
    let front = end.checked_sub(2).filter(|t| *t >= first).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    if academic(r, title) {
        return called(r, body, &SCHOOLS);
    }
    if serves(r, title, body) {
        return end <= first + 3;
    }
    if of_trade(r, (first, end), body) {
        return true;
    }
    const SEES: [&str; 6] = ["diocese", "archdiocese", "eparchy", "archeparchy", "vicariate", "synod"];
    match last {
        b"captain" | b"vice-captain" | b"co-captain" | b"goalkeeper" | b"keeper" | b"skipper" | b"manager" | b"halfback" | b"flanker" | b"prop" | b"lock"
        | b"batter" | b"bowler" | b"striker" | b"midfielder" | b"defender" | b"winger" | b"fullback" | b"hooker"
            if called(
                r,
                body,
                &[
                    "fc", "afc", "rfc", "united", "rovers", "wanderers", "rugby", "football", "hockey", "netball", "cricket", "basketball", "hurling",
                    "camogie", "lacrosse", "softball", "baseball", "volleyball", "handball",
                ],
            ) =>
        {
            end <= first + 2
        }
        b"member" if front == b"cabinet" => called(r, body, &["council", "borough", "county", "district", "city"]),
        b"leader" if matches!(front, b"" | b"deputy" | b"council") && called(r, body, &["council"]) => true,
        b"teacher" | b"pupil" | b"student" | b"tutor" | b"senco" | b"prefect" | b"governors" | b"governor"
            if called(r, body, &["school", "primary", "academy", "kura"]) =>
        {
            !r.doc.shape(title.0 as usize).is_word() || front != b"retired" && front != b"former"
        }
        b"superintendent" => called(r, body, &["district", "schools", "school"]),
        b"editor" | b"publisher" | b"reporter" | b"columnist" | b"photographer" | b"correspondent" => {
            r.labels(first) & Label::RoleStatus.bit() == 0 && end <= first + 2 && called_by(r, body, Class::NewspaperWord)
        }
        b"mayor" => called(r, body, &["city", "council", "municipality", "town", "borough", "township", "village", "ville"]),
        b"justice" | b"judge" | b"magistrate" => called(r, body, &["court", "courts", "tribunal"]),
        // `Owner Ann Holt began with one cow`; `the owner` may be one of a dog.
        b"owner" | b"proprietor" | b"owner-operator" => {
            r.sure_issuer() == Some(body) && end == first + 1 && !first.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"the" | b"an" | b"a"))
        }
        // `chief of paediatric surgery`, `head of radiology`
        b"chief" | b"head" if r.doc.lower(end as usize) == b"of" && title.1 > end => called_by(r, body, Class::ClinicWord),
        b"leader" if front.is_empty() && called(r, body, &["orchestra", "sinfonia", "philharmonic", "ensemble", "quartet", "symphony"]) => true,
        b"registrar" => called(r, body, &["court", "courts", "tribunal", "registry"]),
        b"archdeacon" | b"chancellor" => called(r, body, &SEES),
        b"general" if front == b"vicar" => called(r, body, &SEES),
        b"secretary" if matches!(front, b"permanent" | b"principal" | b"additional" | b"joint" | b"under" | b"deputy") => {
            called(r, body, &["ministry", "department"])
        }
        b"leader" | b"secretary-general" | b"whip" | b"chairman" | b"co-leader" | b"spokesperson" | b"spokesman" | b"spokeswoman" | b"candidate" => {
            called(r, body, &["party", "democrats", "greens", "labour", "labor", "conservatives", "liberals", "nationals", "movement", "alliance", "coalition"])
        }
        b"president" | b"vice-president" | b"president-elect" | b"treasurer" | b"chairperson" | b"chair" | b"vice-chair" | b"patron" | b"captain" => {
            (last != b"captain" || front == b"club") && called_by(r, body, Class::MembersBody)
        }
        b"secretary" => {
            matches!(front, b"" | b"general" | b"honorary" | b"hon" | b"membership" | b"social" | b"branch" | b"national")
                && called_by(r, body, Class::MembersBody)
        }
        b"partner" | b"associate" | b"counsel" | b"consultant" | b"solicitor" | b"paralegal" if !matches!(front, b"city" | b"town" | b"county") => {
            called_by(r, body, Class::ProfessionalFirm)
        }
        b"coach" | b"physio" | b"doctor" | b"mission" => (last != b"doctor" || front == b"team") && called_by(r, body, Class::TeamWord),
        b"governor" => called(r, body, &["bank"]),
        b"administrator" | b"clerk" | b"planner" | b"solicitor" | b"chief" => {
            const TOWNS: [&str; 8] = ["city", "town", "county", "village", "borough", "township", "municipality", "district"];
            let service = matches!(front, b"fire" | b"police" | b"city" | b"town" | b"county" | b"village" | b"borough" | b"township");
            last == b"administrator" && called(r, body, &["administration", "agency"]) || service && called(r, body, &TOWNS)
        }
        _ => false,
    }
}

/// `President`, `Deputy Secretary`, `Secretary General`: posts that any body with officers has.
pub(super) fn presides(r: &Release<'_, '_>, title: (u32, u32)) -> bool {
    let end = head_end(r, title);
    let word = |t: u32| r.doc.lower(t as usize);
    (title.0..end).any(|t| matches!(word(t), b"president" | b"vice-president" | b"secretary" | b"member" | b"members")) && !is_public(r, title)
}

/// `has been named head of sales`, `will serve as editor`, in a sentence of no other body: news of the sender.
fn fresh(r: &Release<'_, '_>, c: &Candidate) -> bool {
    let word = |t: u32| r.doc.lower(t as usize);
    let new = (c.start..c.end).any(|t| {
        matches!(word(t), b"has" | b"have") && matches!(word(t + 1), b"been" | b"joined" | b"named" | b"hired" | b"promoted" | b"appointed")
            || word(t) == b"will" && matches!(word(t + 1), b"serve" | b"join" | b"become" | b"be" | b"continue" | b"return" | b"remain" | b"act" | b"stay")
            || matches!(word(t), b"returns" | b"continues" | b"remains" | b"stays" | b"rejoins")
    });
    let from = body::sentence(r, c.start);
    let main = body::main(r);
    new && r.bodies_before(c.end).rev().take_while(|f| f.first >= from).all(|f| f.thing == main)
}

/// Rules by which somebody comes to a post: `has been appointed Director`.
fn appoints(rule: &str) -> bool {
    matches!(
        rule,
        "name-is-post"
            | "name-made-post"
            | "names-made-post"
            | "name-later-is-post"
            | "name-later-as-post"
            | "name-comes-to-post"
            | "somebody-makes-name-post"
            | "name-does-as-post"
            | "name-moves-to-post"
            | "career-as-posts"
    )
}

/// The body that a release is about holds a post that names none: because bodies of its kind have such posts, because it is sure and presidents are of
/// bodies where they are no heads of states, or because it tells whom it made what.
pub(super) fn of_sender(r: &Release<'_, '_>, c: &Candidate, p: &Post) -> Option<u32> {
    let body = body::main(r)?;
    let (first, end) = p.title;
    let court = called(r, body, &["court", "courts"]) && of_kind(r, p.title, body) || serves(r, p.title, body);
    if told_behind(r, p) || body::rules(r, body) && !court || r.inside(crate::tape::atom::Kind::Place, first, end).next().is_some() {
        return None;
    }
    // `President Holt of Kenya`
    let land = |s: &crate::rules::phase::Slot| {
        let country = Label::Country.bit() | Label::CountryX.bit();
        let the = u32::from(r.doc.lower(s.end as usize + 1) == b"the");
        r.doc.lower(s.end as usize) == b"of" && r.labels(s.end + 1 + the) & country != 0
    };
    if c.slot("holder").is_some_and(land) {
        return None;
    }
    let capital = |(a, b): (u32, u32)| (a..b).all(|t| r.doc.shape(t as usize).is_capital() || !r.doc.shape(t as usize).is_word());
    let head = (first, head_end(r, p.title));
    let last = head.1.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    // `Mayor of Leeds`: of what, is told, whatever kind the sender is.
    let told_in_title = !academic(r, p.title)
        && r.doc.lower(head.1 as usize) == b"of"
        && head.1 + 1 < end
        && (head.1 + 1..end).all(|t| r.doc.shape(t as usize).is_capital() && r.labels(t) & (Label::RoleMod.bit() | Label::Noun.bit()) == 0);
    if told_in_title {
        return None;
    }
    let one = r.cell(first).is_some_and(|cell| cell.first == first && cell.end == head.1);
    let bare_before = c.rule.name == "post-before-name" && (head.1 == first + 1 || one);
    // `President Holt` in a company's release may be a state's.
    let presides = matches!(last, b"president" | b"vice-president") && !(bare_before && r.doc.shape(first as usize).is_capital());
    // Whom a release calls by the family name alone needs no telling: `President Holt` of a state.
    let known = || c.slot("holder").and_then(|s| r.mention(s)).and_then(|f| f.thing).is_some_and(|t| r.name(t).split_whitespace().count() > 1);
    let fits = of_kind(r, p.title, body) && (!bare_before || last != b"president" || known())
        || r.sure_issuer().is_some()
            && (presides
                || appoints(c.rule.name)
                    && (capital(head) || fresh(r, c))
                    && !is_public(r, p.title)
                    && !wording::is_occupation(r, p.title)
                    && !own::is_of_other_kind(r, p.title, Some(body)));
    fits.then_some(body)
}
