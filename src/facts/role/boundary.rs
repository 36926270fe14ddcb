//! Where a title begins and ends.

use super::post::Post;
use super::wording::{address, is_occupation};
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::rules::phase::Slot;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Leaves out what is no part of a title: `new` and `current` in front, `Professor` behind (`Vice-Chancellor Professor X`), a place that owns what follows
/// (`Director of Australia's Acme`).
pub(super) fn trim(r: &Release<'_, '_>, (mut first, mut end): (u32, u32)) -> (u32, u32) {
    while first < end {
        let Some(cell) = r.cell(first) else { break };
        // Who goes is called so in the title: `outgoing treasurer`.
        let fresh = r.gazetteer.entries(cell).any(|e| e.label() == "role-status" && e.kind() == "current")
            && !matches!(r.doc.lower(first as usize), b"outgoing" | b"out-going" | b"departing" | b"retiring" | b"longtime" | b"long-time" | b"inaugural");
        let article = r.doc.is(first as usize, Class::BeforeATitle);
        // `three new directors`
        let number = cell.end < end && matches!(r.doc.shape(first as usize), Shape::Num | Shape::NumWord)
            || matches!(r.doc.lower(first as usize), b"two" | b"three" | b"four" | b"five" | b"six" | b"seven" | b"eight" | b"nine" | b"ten" | b"other");
        let opens = cell.place == crate::text::Place::Start && r.doc.shape(cell.end as usize) == Shape::Lower;
        // `the distinguished scholar Ann Holt`: directly before a name the occupation is told, however it is praised.
        let praised = matches!(
            r.doc.lower(first as usize),
            b"distinguished" | b"accomplished" | b"talented" | b"gifted" | b"outstanding" | b"exceptional" | b"brilliant" | b"beloved" | b"much-loved" | b"top"
        ) && r.doc.shape(first as usize) == Shape::Lower
            && r.found.binary_search_by_key(&end, |f| f.first).is_ok()
            && is_occupation(r, (cell.end, end));
        let fame = praised || (r.doc.shape(first as usize) == Shape::Lower || opens) && cell.end < end && Class::Fame.holds(r.doc.lower(first as usize));
        // `Grammy-winning pianist`, `Oscar-nominated actor`
        let word = r.doc.lower(first as usize);
        let won = cell.end < end
            && [b"-winning".as_slice(), b"-nominated", b"-based", b"-born", b"-trained", b"-bred", b"-raised", b"-educated"].iter().any(|e| word.ends_with(e));
        // `part-time lecturer`: how much of somebody's time.
        let share = cell.end < end && matches!(word, b"full-time" | b"part-time" | b"half-time" | b"fulltime" | b"parttime");
        let fame = fame || won || share;
        if !fresh && !article && !fame && !(number && cell.end < end && !ranks(r, first)) {
            break;
        }
        first = cell.end;
    }
    // `the film stars actor Ann Holt`
    let shows = |t: &u32| matches!(r.doc.lower(*t as usize), b"stars" | b"features" | b"starring" | b"featuring") && r.doc.shape(*t as usize) == Shape::Lower;
    if let Some(verb) = (first..end.saturating_sub(1)).find(shows) {
        first = verb + 1;
    }
    // `enquiries contact publicist Ann Holt`
    if end > first + 1 && matches!(r.doc.lower(first as usize), b"contact" | b"email" | b"phone") && r.doc.shape(first as usize) == Shape::Lower {
        first += 1;
    }
    // `in welcoming new members Ann Holt and`
    let greets = matches!(r.doc.lower(first as usize), b"congratulating" | b"welcoming" | b"thanking" | b"introducing" | b"honoring" | b"honouring");
    if end > first + 1 && greets && r.doc.shape(first as usize) == Shape::Lower {
        first += 1;
    }
    // `can contact attorney Ann Holt`, `to support President Holt`: what is done to them.
    if end > first + 1
        && r.doc.shape(first as usize) == Shape::Lower
        && r.doc.is(first as usize, Class::DoneToPeople)
        && first.checked_sub(1).is_some_and(|t| {
            matches!(r.doc.lower(t as usize), b"to" | b"also" | b"can" | b"please" | b"will" | b"may" | b"should" | b"must" | b"could" | b"would")
        })
    {
        first += 1;
    }
    // `Kenyan-born artist`, `London-based designer`.
    let cut = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"born" | b"based" | b"trained" | b"educated" | b"raised" | b"led" | b"winning" | b"selling" | b"renowned" | b"acclaimed" | b"known" | b"famous"
        )
    };
    if end > first + 3 && r.doc.shape(first as usize + 1) == Shape::Hyphen && cut(first + 2) {
        first += 3;
    }
    if first > 1 && end > first + 1 && r.doc.shape(first as usize - 1) == Shape::Hyphen && cut(first) {
        first += 1;
    }
    // `Harbour Search and owner Jane Doe`: an `and` joins capitals without a post to one in small letters, or to a bare `CEO`: something ended before it.
    let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
    if let Some(and) = (first + 1..end).find(|t| r.doc.lower(*t as usize) == b"and" || r.doc.shape(*t as usize) == Shape::Amp)
        && (first..and).all(|t| r.doc.shape(t as usize).is_capital() && r.labels(t) & heads == 0)
        && (r.doc.shape(and as usize + 1) == Shape::Lower || r.doc.lower(and as usize + 1) == b"ceo" || and + 2 == end && r.labels(and + 1) & heads != 0)
        && r.doc.lower(and as usize + 1) != b"the"
    {
        first = and + 1;
    }
    if r.doc.shape(end as usize) == Shape::Poss
        && let Some(link) = (first + 1..end).rev().find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"at" | b"for" | b"in"))
    {
        end = link;
    }
    // `a leader in driving growth`: what somebody does.
    let doing = |t: &u32| {
        matches!(r.doc.lower(*t as usize), b"in" | b"for" | b"of") && r.labels(t + 1) & Label::Gerund.bit() != 0 && r.doc.shape(*t as usize + 1) == Shape::Lower
    };
    if let Some(link) = (first + 1..end).find(|t| doing(t) && r.labels(t + 1) & Label::Noun.bit() == 0) {
        end = link;
    }
    // `the Norwegian novelist`, `US journalist`: where somebody is from; posts keep it (`French Ambassador`, `U.S. Senator`).
    if let Some(cell) = r.cell(first)
        && cell.end < end
        && (r.labels(first) & Label::Demonym.bit() != 0 || r.inside(Kind::Place, first, end).any(|(_, f)| f.first == first && f.end == cell.end))
        && is_occupation(r, (cell.end, end))
        && !matches!(r.doc.lower(end as usize - 1), b"correspondent" | b"correspondents")
    {
        first = cell.end;
    }
    // `an economist in London`, `she becomes counsel in Leeds`: where somebody lives; posts abroad keep their place (`Ambassador in Jakarta`).
    if let Some(link) = (first + 1..end).find(|t| r.doc.lower(*t as usize) == b"in")
        && r.inside(Kind::Place, link + 1, end).any(|(_, f)| f.first <= link + 2)
        && (r.doc.shape(link as usize - 1) == Shape::Lower && r.labels(link - 1) & heads != 0
            || r.cell(link - 1).is_some_and(|c| r.gazetteer.entries(c).any(|e| e.label().contains("role-head") && e.kind() == "occupation")))
        && !r.doc.is(link as usize - 1, Class::Sent)
    {
        end = link;
    }
    // `Lt Gen (Dr) Holt`, `press officer (Arabic, French)`: a form of address, the languages that somebody speaks.
    if r.doc.shape(end as usize - 1) == Shape::Close
        && let Some(open) = (first + 1..end).rev().find(|t| r.doc.shape(*t as usize) == Shape::Open)
        && (open + 1..end - 1).all(|t| {
            r.labels(t) & (Label::Honorific.bit() | Label::Demonym.bit()) != 0
                || matches!(r.doc.shape(t as usize), Shape::Dot | Shape::Comma | Shape::Slash)
                || r.doc.lower(t as usize) == b"and"
        })
    {
        end = open;
    }
    // `Commissioner for Education in the State`: no more than where the speaker is.
    if end > first + 4
        && r.doc.lower(end as usize - 2) == b"the"
        && r.doc.lower(end as usize - 3) == b"in"
        && matches!(r.doc.lower(end as usize - 1), b"state" | b"country" | b"region" | b"area" | b"city" | b"county" | b"district" | b"world" | b"province")
    {
        end -= 3;
    }
    // `Board Chair for Program Year 2026`: how long. `adviser for two Acme deans`: whom somebody advises there.
    if let Some(link) = (first + 1..end).rev().find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"to" | b"in" | b"on")) {
        let dated = r.found.get(r.found.partition_point(|f| f.end <= end)).is_some_and(|f| f.first <= end && f.kind == Kind::Date);
        let term = matches!(r.doc.lower(end as usize - 1), b"program" | b"programme" | b"fiscal" | b"academic" | b"calendar" | b"financial" | b"school");
        let count = end == link + 2 && r.labels(link + 1) & Label::NumberWord.bit() != 0 && r.found.binary_search_by_key(&end, |f| f.first).is_ok();
        if dated && term && end == link + 2 || count {
            end = link;
        }
    }
    // `Ambassador of Oyrotal on behalf of the Government`
    if end > first + 2 && r.doc.lower(end as usize - 1) == b"behalf" {
        end -= 2;
    }
    // `Director in place of Mr. Holt`
    if end > first + 2 && r.doc.lower(end as usize - 2) == b"in" && matches!(r.doc.lower(end as usize - 1), b"place" | b"addition" | b"succession") {
        end -= 2;
    }
    // `Chief Officer for Trade and Senior Vice` in front of `President`: the next post's first words.
    let ranks = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"senior"
                | b"vice"
                | b"deputy"
                | b"assistant"
                | b"associate"
                | b"executive"
                | b"chief"
                | b"acting"
                | b"managing"
                | b"first"
                | b"former"
                | b"interim"
        )
    };
    if r.labels(end) & heads != 0
        && r.doc.shape(end as usize).is_capital()
        && let Some(and) = (first + 2..end.saturating_sub(1)).rev().find(|t| r.doc.lower(*t as usize) == b"and")
        && (and + 1..end).all(ranks)
    {
        end = and;
    }
    while end > first + 1 && matches!(r.doc.lower(end as usize - 1), b"of" | b"the" | b"for" | b"at" | b"and" | b"in" | b"on" | b"to") {
        end -= 1;
    }
    while end > first + 1 && matches!(r.doc.lower(end as usize - 1), b"previously" | b"formerly" | b"currently" | b"presently" | b"now" | b"then" | b"recently")
    {
        end -= 1;
    }
    while let Some(cell) = end.checked_sub(1).and_then(|t| r.cell(t)) {
        let behind = cell.first > first
            && cell.end >= end
            && (address(r, cell.first) || matches!(r.doc.lower(cell.first as usize), b"sir" | b"dame" | b"sister" | b"brother" | b"father" | b"mother" | b"sr" | b"fr"))
            && r.found.binary_search_by_key(&end, |f| f.first).is_ok()
            // `Computer Science Professor Ann Holt`: the post itself.
            && (first..cell.first).any(|t| r.labels(t) & (heads | Label::RoleStatus.bit() | Label::Honorific.bit()) != 0);
        if !behind {
            break;
        }
        end = cell.first;
    }
    (first.min(end), end)
}

/// `editor of the online magazine Zelhad`, `Vice President, Treasury`: words that say what kind of body follows are no part of the title. Where they begin.
pub(super) fn kind_of_body(r: &Release<'_, '_>, (first, end): (u32, u32), body: &Slot) -> Option<u32> {
    // `patron of the reading club the Zelhad Circle`
    let gap = body.first == end + 2
        && r.doc.lower(end as usize + 1) == b"the"
        && r.doc.shape(end as usize) == Shape::Lower
        && !matches!(r.doc.lower(end as usize), b"of" | b"at" | b"for" | b"in" | b"with" | b"on" | b"to");
    if body.first != end && !gap {
        return None;
    }
    let link = (first + 1..end).rev().find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"at" | b"in" | b"with" | b"on"))?;
    let plain = |t: u32| r.doc.shape(t as usize) == Shape::Lower;
    // `director of partner Acme`
    let kind = end > link + 1 && r.doc.is(end as usize - 1, Class::KindBesideName);
    ((kind || r.doc.lower(link as usize + 1) == b"the" && end > link + 2) && (link + 1..end).all(plain)).then_some(link)
}

/// `retired U.S. Army General`, `former Acme executive`: a status in front of the body stays in the title, and the body's words with it. Where it begins.
pub(super) fn with_status(r: &Release<'_, '_>, c: &crate::rules::phase::Candidate, title: &Slot) -> u32 {
    // `1st Vice President`
    if let Some(before) = title.first.checked_sub(1).filter(|t| ranks(r, *t))
        && r.doc.shape(title.first as usize).is_capital()
    {
        return before;
    }
    let Some(front) = c.all("front").find(|f| f.end == title.first) else { return title.first };
    let Some(before) = front.first.checked_sub(1) else { return title.first };
    let status = matches!(
        r.doc.lower(before as usize),
        b"former" | b"retired" | b"ex" | b"acting" | b"interim" | b"caretaker" | b"outgoing" | b"incoming" | b"departing" | b"retiring"
    );
    if status { before } else { title.first }
}

/// `1st Vice President`; the `12th President` is one of a row.
fn ranks(r: &Release<'_, '_>, t: u32) -> bool {
    let next = r.doc.lower(t as usize + 1);
    is_ordinal(r, t)
        && matches!(
            next,
            b"vice"
                | b"deputy"
                | b"assistant"
                | b"lieutenant"
                | b"sergeant"
                | b"officer"
                | b"secretary"
                | b"engineer"
                | b"class"
                | b"violin"
                | b"district"
                | b"ward"
        )
}

/// `1st`, `2nd`: in digits.
fn is_ordinal(r: &Release<'_, '_>, t: u32) -> bool {
    let word = r.doc.lower(t as usize);
    let digits = word.iter().take_while(|b| b.is_ascii_digit()).count();
    (1..=2).contains(&digits) && matches!(word.get(digits..), Some(b"st" | b"nd" | b"rd" | b"th"))
}

/// Where a rank begins behind another post, directly before a name: `Minister Senator X`, `Governor-General Major-General X`.
pub(super) fn rank_behind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<u32> {
    const POSTS: [&str; 18] = [
        "governor-general", "minister", "president", "secretary", "speaker", "commissioner", "governor", "mayor", "chairman", "leader", "chair", "chairwoman",
        "chairperson", "whip", "treasurer", "deputy", "spokesperson", "chief",
    ];
    const RANKS: [&str; 14] = [
        "major-general", "lieutenant-general", "brigadier", "senator", "colonel", "captain", "admiral", "vice-admiral", "rear-admiral", "general", "commodore",
        "lieutenant", "justice", "ambassador",
    ];
    let rank = end.checked_sub(1).and_then(|t| r.cell(t)).map(|c| c.first).filter(|t| *t > first)?;
    let is = |t: u32, of: &[&str]| of.iter().any(|w| w.as_bytes() == r.doc.lower(t as usize));
    // `brigade secretary Capt. X`, `branch treasurer Sgt. X`.
    let only_rank = || {
        let post = Label::RoleHead.bit();
        r.labels(rank) & Label::RoleTitle.bit() != 0
            && r.labels(rank) & post == 0
            && r.doc.shape(rank as usize).is_capital()
            && r.labels(rank - 1) & post != 0
            && (r.doc.shape(rank as usize - 1) == Shape::Lower && !matches!(r.doc.lower(rank as usize - 1), b"detective" | b"police")
                || is(rank - 1, &POSTS) && !is(rank - 1, &["chief", "deputy"]))
    };
    (end == rank + 1 && is(rank, &RANKS) && is(rank - 1, &POSTS) || only_rank()).then_some(rank)
}

/// Where a title ends whose last words are the first of a committee's name: `Chair of the Standing`.
pub(super) fn before_kind(r: &Release<'_, '_>, (first, end): (u32, u32)) -> u32 {
    let word = |t: u32| r.doc.lower(t as usize);
    let kind = end > first + 3 && matches!(word(end - 1), b"standing" | b"select" | b"joint" | b"special" | b"permanent");
    if kind && word(end - 2) == b"the" && matches!(word(end - 3), b"of" | b"on") { end - 3 } else { end }
}

/// Is the listed word at a token an occupation and no post?
fn is_trade(r: &Release<'_, '_>, t: u32) -> bool {
    r.cell(t).is_some_and(|c| r.gazetteer.entries(c).any(|e| e.label().contains("role-head") && e.kind() == "occupation"))
}

/// `Chief Weaver and CEO`: two posts, where an unknown one in front of the `and` is a chief's. The `and`, and where the second begins.
pub(super) fn joined(r: &Release<'_, '_>, (first, end): (u32, u32)) -> Option<(u32, u32)> {
    // `MD & CEO`
    if r.doc.lower(first as usize) == b"md" && end > first + 2 {
        return Some((first + 1, first + 2));
    }
    // `President/CEO`: two; `singer/songwriter` is one.
    let two = |t: u32| {
        let gap = |a: u32| r.doc.bytes(a as usize, a as usize + 1).end < r.doc.bytes(a as usize + 1, a as usize + 2).start;
        let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
        let post = |at: u32| !is_trade(r, at);
        r.doc.shape(t as usize) == Shape::Slash
            && r.labels(t - 1) & heads != 0
            && (t + 1..end.min(t + 5)).any(|s| r.labels(s) & heads != 0)
            && (gap(t - 1) || gap(t) || post(t - 1) && post(t + 1))
    };
    if let Some(slash) = (first + 1..end.saturating_sub(1)).find(|t| two(*t)) {
        return Some((slash, slash + 1));
    }
    // `VP Engineering and VP Product`, `Head of Trade and Head of Sales`: two of one kind.
    let again = |t: &u32| {
        let joins = r.doc.lower(*t as usize) == b"and" || r.doc.shape(*t as usize) == Shape::Amp;
        let heads = Label::RoleHead.bit() | Label::RoleTitle.bit();
        // `Minister for Roads and Member for Oakham West`: two of two kinds.
        let own = r.doc.shape(*t as usize + 1).is_capital()
            && matches!(r.doc.lower(*t as usize + 1), b"member" | b"minister" | b"leader" | b"senator" | b"secretary" | b"ambassador" | b"spokesperson")
            && matches!(r.doc.lower(*t as usize + 2), b"for" | b"of" | b"to")
            && (first + 1..*t).any(|l| matches!(r.doc.lower(l as usize), b"for" | b"of" | b"to"));
        joins && r.labels(t + 1) & heads != 0 && (own || r.doc.lower(first as usize) == r.doc.lower(*t as usize + 1))
    };
    if let Some(and) = (first + 2..end.saturating_sub(2)).find(again) {
        return Some((and, and + 1));
    }
    // `MINISTER FOR TRADE SENATOR FOR OHIO`: a letterhead whose lines ran together.
    let seat = |t: &u32| {
        matches!(r.doc.lower(*t as usize), b"member" | b"senator" | b"minister" | b"leader" | b"manager")
            && matches!(r.doc.lower(*t as usize + 1), b"for" | b"of")
            && r.doc.shape(*t as usize).is_capital()
    };
    if let Some(mut second) = (first + 3..end).find(seat).filter(|t| (first..*t).any(|l| matches!(r.doc.lower(l as usize), b"for" | b"of"))) {
        while second > first
            && matches!(r.doc.lower(second as usize - 1), b"shadow" | b"deputy" | b"acting" | b"assistant" | b"opposition" | b"federal" | b"state")
            && r.doc.shape(second as usize - 1).is_capital()
        {
            second -= 1;
        }
        let runs_on =
            r.doc.shape(second as usize - 1).is_capital() && r.labels(second - 1) & Label::Function.bit() == 0 && r.doc.lower(second as usize - 1) != b"prime";
        return runs_on.then_some((second, second));
    }
    if r.doc.lower(first as usize) != b"chief" {
        return None;
    }
    let and = (first + 2..end).find(|t| r.doc.lower(*t as usize) == b"and" || r.doc.shape(*t as usize) == Shape::Amp)?;
    let alone = r.cell(and + 1).is_some_and(|c| c.first == and + 1 && c.end >= end && r.gazetteer.labels(c) & Label::RoleHead.bit() != 0);
    alone.then_some((and, and + 1))
}

/// `Chief Merchant and Marketing Officer`: one post, of which the list cut off the second half.
pub(super) fn join_chief(r: &Release<'_, '_>, posts: &mut Vec<Post>) {
    let word = |t: u32| r.doc.lower(t as usize);
    let halves = |a: &Post, b: &Post| {
        let ((first, end), (second, last)) = (a.title, b.title);
        word(first) == b"chief"
            && end == first + 2
            && !matches!(word(first + 1), b"executive" | b"officer")
            && a.bodies.is_empty()
            && second == end + 1
            && (word(end) == b"and" || r.doc.shape(end as usize) == Shape::Amp)
            && word(second) != b"chief"
            && (second + 1..last.min(second + 4)).any(|t| word(t) == b"officer")
    };
    let Some(at) = posts.windows(2).position(|w| matches!(w, [a, b] if halves(a, b))) else { return };
    let second = posts.remove(at + 1);
    if let Some(p) = posts.get_mut(at) {
        *p = Post { title: (p.title.0, second.title.1), front: p.front, ..second };
    }
}
