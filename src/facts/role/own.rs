//! Posts that tell by themselves what they are held at: a body of some kind, a party.

use super::post::Post;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use smallvec::SmallVec;

/// Posts that lead a body as a whole, so that the one a release is about is meant when none is named: `CEO`, `chair`, `Vice-Chancellor`, `co-founder`.
pub(super) fn leads_a_body(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    const HEADS: [&str; 28] = [
        "ceo", "chief executive", "chief executive officer", "executive director", "managing director", "vice-chancellor", "vice chancellor", "founder",
        "co-founder", "cofounder", "chair", "chairman", "chairwoman", "chairperson", "chief financial officer", "cfo", "chief operating officer", "coo",
        "executive chairman", "founding partner", "managing partner", "president and ceo", "c.e.o.", "co-ceo", "co-chair", "cochair", "co-chairman",
        "co-owner",
    ];
    // The last word, or what was cut off it, tells most posts from these.
    let may = matches!(
        r.doc.lower((end as usize).saturating_sub(1)),
        b"" | b"."
            | b"o"
            | b"ceo"
            | b"executive"
            | b"officer"
            | b"director"
            | b"vice-chancellor"
            | b"chancellor"
            | b"founder"
            | b"co-founder"
            | b"cofounder"
            | b"chair"
            | b"chairman"
            | b"chairwoman"
            | b"chairperson"
            | b"cfo"
            | b"coo"
            | b"partner"
            | b"c.e.o."
            | b"o."
            | b"c.e.o"
            | b"co-ceo"
            | b"co-chair"
            | b"cochair"
            | b"co-chairman"
            | b"co-owner"
            | b"owner"
            | b"board"
            | b"directors"
            | b"trustees"
    );
    if !may {
        return false;
    }
    let words = r.doc.words(first as usize, end as usize).to_lowercase();
    let words = words.split_whitespace().collect::<Vec<_>>().join(" ");
    // `member of the Board`
    if words.ends_with("of the board")
        || words.ends_with("to the board")
        || words.ends_with("on the board")
        || words.ends_with("of the board of directors")
        || words.ends_with("of the board of trustees")
    {
        return true;
    }
    let bare = ["former ", "acting ", "interim ", "departing ", "outgoing ", "group "].iter().fold(words.as_str(), |w, s| w.strip_prefix(s).unwrap_or(w));
    HEADS.contains(&bare)
}

/// Posts that companies and other bodies have and states have not, so that the body at hand is meant when none is named: `Chief Brand Officer`, `CTO`,
/// `Vice President of Sales`, `General Counsel`.
pub(super) fn is_of_bodies(r: &Release<'_, '_>, title: (u32, u32)) -> bool {
    if leads_a_body(r, title) {
        return true;
    }
    let (first, end) = title;
    // `Managing Director Asia Pacific`: a part of the body's world.
    let link = |t: u32| matches!(r.doc.lower(t as usize), b"of" | b"for" | b"in" | b"at" | b"to" | b",");
    if let Some((_, place)) = r.inside(Kind::Place, first, end).last()
        && place.end == end
        && place.first > first + 1
        && !(first..place.first).any(link)
    {
        return is_of_bodies(r, (first, place.first));
    }
    // `CEO of the Nairobi Hospital`: the words say where.
    let lands = Label::Country.bit() | Label::CountryX.bit();
    if r.inside(Kind::Place, first, end).any(|(_, f)| f.first > first) || end > first + 1 && r.labels(end - 1) & lands != 0 {
        return false;
    }
    // `Chief Medical Officer`: states and health services have them too.
    let of_states = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"medical" | b"nursing" | b"health" | b"veterinary" | b"electoral" | b"returning" | b"dental" | b"fire" | b"ambulance" | b"pharmaceutical"
        )
    };
    if (first..end).any(of_states) && r.sure_issuer().is_none() {
        return false;
    }
    let whole = r.doc.words(first as usize, end as usize);
    let words: SmallVec<[&str; 8]> = whole.split_whitespace().collect();
    let is = |w: &str, of: &str| w.eq_ignore_ascii_case(of);
    let word = |n: usize| words.get(n).copied().unwrap_or("");
    let chief = words.iter().position(|w| is(w, "chief")).is_some_and(|i| words.iter().skip(i + 2).any(|w| is(w.trim_end_matches(','), "officer")));
    // `CTO`, `CHRO`, `Group CFO`.
    let letters = words.iter().any(|w| (3..=4).contains(&w.len()) && w.starts_with('C') && w.ends_with('O') && w.bytes().all(|b| b.is_ascii_uppercase()));
    let vice = ["EVP", "SVP", "AVP", "VP"].contains(&word(0))
        || words.len() > 2 && whole.to_ascii_lowercase().contains("vice president") && !is(word(0), "U.S.") && !is(word(0), "former");
    let counsel = is(word(0), "general") && is(word(1), "counsel") || is(word(1), "general") && is(word(2), "counsel");
    chief || letters || vice || counsel
}

/// `Museum Director` in a release that is about a bank: the post's first word says of what kind its body is.
pub(super) fn is_of_other_kind(r: &Release<'_, '_>, (first, end): (u32, u32), body: Option<u32>) -> bool {
    let word = r.doc.words(first as usize, first as usize + 1).to_lowercase();
    let Some(name) = body.map(|t| r.name(t).to_lowercase()) else { return false };
    end > first + 1 && Class::KindInAPost.holds(word.as_bytes()) && !name.contains(word.as_str())
}

/// Posts of the people who work for a body or run it, that states have of their own only with the state's words beside them: `Head of Product`,
/// `grants committee chair`, `National Spokesperson`.
pub(super) fn is_of_staff(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let link = (first..end)
        .find(|t| {
            matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"in" | b"at" | b"to" | b"on" | b"," | b"-")
                || matches!(r.doc.shape(*t as usize), Shape::Open | Shape::Colon)
        })
        .unwrap_or(end);
    let head = link.checked_sub(1).filter(|t| *t >= first).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    // `the trustees are A and B`
    let head = head.strip_suffix(b"s").filter(|h| Class::StaffPost.holds(h)).unwrap_or(head);
    // `a director` may be one of any board.
    let bare = end == first + 1 && matches!(head, b"director" | b"manager" | b"head" | b"spokesperson" | b"spokesman" | b"spokeswoman");
    let desk = matches!(head, b"officer" | b"organiser" | b"organizer" | b"lead")
        && link > first + 1
        && (head != b"lead" || r.doc.shape(link as usize - 1).is_capital())
        && !(first..link).any(|t| r.doc.is(t as usize, Class::Service));
    desk || Class::StaffPost.holds(head) && !(bare && r.doc.shape(first as usize) == Shape::Lower)
}

/// `Labour leader`, `National health spokesperson`: the party in front of a post that parties have.
pub(super) fn part_party(r: &Release<'_, '_>, p: &mut Post) {
    const POSTS: [&[u8]; 12] = [
        b"leader", b"co-leader", b"spokesperson", b"spokesman", b"spokeswoman", b"whip", b"candidate", b"backbencher", b"frontbencher", b"mp", b"senator",
        b"councillor",
    ];
    let (first, end) = p.title;
    // `Labour's health spokesperson`: the party owns the post.
    if let Some(owner) = first.checked_sub(2).filter(|_| r.doc.shape(first as usize - 1) == Shape::Poss)
        && p.front.is_none()
        && r.doc.shape(owner as usize) == Shape::Cap
        && matches!(
            r.doc.lower(owner as usize),
            b"labour" | b"labor" | b"national" | b"greens" | b"conservatives" | b"democrats" | b"republicans" | b"nationals" | b"liberals"
        )
        && POSTS.contains(&r.doc.lower(end as usize - 1))
    {
        p.front_name = Some((owner, owner + 1));
        return;
    }
    let word = r.doc.lower(first as usize);
    let party = r.doc.shape(first as usize) == Shape::Cap && Class::PartyWord.holds(word);
    if p.front.is_some() || !party || end < first + 2 || !POSTS.contains(&r.doc.lower(end as usize - 1)) {
        return;
    }
    let named = r
        .found
        .iter()
        .take(2048)
        .find(|f| f.kind == Kind::Org && r.doc.lower(f.first as usize) == word && (f.end == f.first + 1 || r.doc.lower(f.end as usize - 1) == b"party"));
    // `National spokesperson` may be one of the whole country.
    if named.is_none() && !matches!(word, b"labour" | b"labor" | b"conservative" | b"tory" | b"greens" | b"libdem") {
        return;
    }
    p.title.0 = first + 1;
    match named.and_then(|f| f.thing) {
        Some(body) => p.front = Some(body),
        None => p.front_name = Some((first, first + 1)),
    }
}

/// `Chief Solutions Officer`, `member`, `partner`: held at bodies, never over a field.
pub(super) fn of_chief(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let last = end.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    let chief = r.doc.lower(first as usize) == b"chief" && last == b"officer";
    let board = last == b"director"
        && (first..end).any(|t| matches!(r.doc.lower(t as usize), b"non-executive" | b"managing" | b"executive" | b"founding" | b"independent"));
    let vice = (first..end).any(|t| r.doc.lower(t as usize) == b"vice");
    chief || board || !vice && Class::PostWithoutField.holds(last)
}

/// Posts in capitals that only bodies give, whatever the field: `Communications Associate`, `Senior Transport Specialist`, `Company Secretary`, `board
/// president`.
pub(super) fn is_of_office(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    const HEADS: [&[u8]; 22] = [
        b"specialist", b"associate", b"strategist", b"adviser", b"advisor", b"executive", b"administrator", b"registrar", b"bursar", b"controller", b"liaison",
        b"analyst", b"engineer", b"scientist", b"economist", b"organiser", b"organizer", b"supervisor", b"superintendent", b"coordinator", b"editor",
        b"fundraiser",
    ];
    let link = (first..end)
        .find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"for" | b"in" | b"at" | b"to" | b"on" | b"," | b"-") || r.doc.shape(*t as usize) == Shape::Open)
        .unwrap_or(end);
    let Some(last) = link.checked_sub(1).filter(|t| *t >= first) else { return false };
    if (first..last).any(|t| r.doc.is(t as usize, Class::Service)) {
        return false;
    }
    let head = r.doc.lower(last as usize);
    let front = last.checked_sub(1).filter(|t| *t >= first).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    let press = (first..last).any(|t| matches!(r.doc.lower(t as usize), b"press" | b"media" | b"political" | b"policy" | b"legislative"));
    let capital = r.doc.shape(last as usize).is_capital() && r.doc.shape(first as usize).is_capital();
    let desk = head == b"secretary" && Class::OfficeDesk.holds(front)
        || matches!(front, b"staff" | b"faculty") && matches!(head, b"member" | b"members")
        || front == b"board" && matches!(head, b"president" | b"member" | b"members" | b"observer" | b"secretary");
    // `will become a senior adviser`
    let senior = matches!(head, b"adviser" | b"advisor") && matches!(front, b"senior" | b"strategic" | b"special" | b"executive");
    desk || senior || capital && last > first && !press && HEADS.contains(&head) || head == b"director" && front == b"independent"
}

/// `Auditor`, `Club captain`: an officer of a body of members, when it stands among its other officers.
pub(super) fn is_officer(r: &Release<'_, '_>, title: (u32, u32)) -> bool {
    title.1 <= title.0 + 2 && r.doc.is(title.1.saturating_sub(1) as usize, Class::ClubPost)
}
