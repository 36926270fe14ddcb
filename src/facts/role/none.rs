//! Words that look like a post and are none: praise, prizes, what is won, whom to call for what.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Words of praise in front: who is a `talented musician` holds no post.
pub(super) fn is_praise(r: &Release<'_, '_>, title: (u32, u32)) -> bool {
    let word = r.doc.lower(title.0 as usize);
    // `the first president to visit`, `the only member who voted`: what set somebody apart.
    // `welcomed her to lead our team`, `the next model, Zentrix`: what somebody does, what a thing is.
    let single = title.1 == title.0 + 1 && r.doc.shape(title.0 as usize) == Shape::Lower;
    let before = title.0.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    if single
        && (matches!(word, b"lead" | b"head" | b"chair" | b"host" | b"coach" | b"captain" | b"guide" | b"partner" | b"pilot")
            && matches!(before, b"to" | b"will" | b"would" | b"can" | b"could")
            && matches!(r.doc.lower(title.1 as usize), b"our" | b"the" | b"a" | b"an" | b"its" | b"their" | b"this" | b"his" | b"her" | b"up" | b"with")
            || word == b"model" && matches!(before, b"the" | b"next" | b"new" | b"this" | b"latest") && r.doc.shape(title.1 as usize) == Shape::Comma)
    {
        return true;
    }
    // `was best speaker`: won.
    if before == b"best" && title.1 == title.0 + 1 {
        return true;
    }
    // `Ann Holt Named to Lead School`: in a headline it is a verb.
    let titled = r.cell(title.0).is_some_and(|c| c.place == crate::text::Place::Title);
    if title.1 == title.0 + 1 && titled && before == b"to" && matches!(word, b"lead" | b"head" | b"chair" | b"host" | b"guide" | b"coach") {
        return true;
    }
    // `Ann Holt and Paul Tate lead the club`: a verb right behind the names.
    let behind_name = title
        .0
        .checked_sub(1)
        .is_some_and(|t| r.doc.shape(t as usize) == Shape::Close || r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.end == t + 1));
    if single
        && matches!(word, b"lead" | b"head" | b"chair" | b"host" | b"coach" | b"captain" | b"guide" | b"partner" | b"pilot" | b"judge" | b"referee")
        && matches!(r.doc.lower(title.1 as usize), b"the" | b"a" | b"an" | b"its" | b"our" | b"their" | b"this")
        && behind_name
    {
        return true;
    }
    // `a clear thinker`, `the next speaker`: how somebody is, whose turn it is.
    let turn = matches!(word, b"first" | b"second" | b"third" | b"fourth" | b"next" | b"final" | b"other");
    if matches!(head_of(r, title), b"thinker" | b"thinkers")
        || turn && matches!(head_of(r, title), b"panelist" | b"panellist" | b"speaker" | b"presenter" | b"contestant" | b"finalist")
    {
        return true;
    }
    // `the fastest student`
    if r.doc.shape(title.0 as usize) == Shape::Lower
        && title.1 > title.0 + 1
        && word.len() > 5
        && word.ends_with(b"est")
        && r.labels(title.0) & Label::Adjective.bit() != 0
        && !matches!(word, b"honest" | b"modest" | b"earnest" | b"midwest" | b"southwest" | b"northwest")
    {
        return true;
    }
    // `a vocal critic`, `a leading expert on tax`: what somebody thinks or knows; `vocal coach` is a trade.
    let head = r.doc.lower(title.1.saturating_sub(1) as usize);
    if word == b"vocal" && matches!(head, b"critic" | b"supporter" | b"advocate" | b"opponent" | b"defender" | b"champion") {
        return true;
    }
    let expert = (title.0..title.1).find(|t| matches!(r.doc.lower(*t as usize), b"expert" | b"specialist") && r.doc.shape(*t as usize) == Shape::Lower);
    let expert =
        expert.filter(|_| !(title.0..title.1).any(|t| matches!(r.doc.lower(t as usize), b"medicine" | b"surgery" | b"disease" | b"diseases" | b"care")));
    // `a world leader in trade`, `a stalwart advocate for the poor`, `a working professional`, `Chief Guest`: what somebody is good at or stands for.
    let small = r.doc.shape(title.1 as usize - 1) == Shape::Lower || title.1 > title.0 + 1 && r.doc.shape(title.0 as usize) == Shape::Lower;
    let behind = r.doc.lower(title.1 as usize);
    let told =
        |w: &[u8]| (title.0..title.1).find(|t| r.doc.lower(*t as usize) == w).map(|t| if t + 1 < title.1 { r.doc.lower(t as usize + 1) } else { behind });
    // `Industry Leader Ann Holt`
    if matches!(word, b"industry" | b"thought" | b"market" | b"global" | b"category")
        && matches!(head, b"leader" | b"leaders" | b"veteran" | b"veterans" | b"expert" | b"experts" | b"pioneer")
        && title.1 == title.0 + 2
    {
        return true;
    }
    let leads = |w: &[u8]| told(w) == Some(b"in");
    // `a leader in trade`, `champions of the poor`: how somebody is seen.
    let lower_head = (title.0..title.1).any(|t| {
        matches!(r.doc.lower(t as usize), b"leader" | b"leaders" | b"expert" | b"experts" | b"pioneer" | b"pioneers" | b"champion" | b"champions")
            && r.doc.shape(t as usize) == Shape::Lower
    });
    if lower_head && [b"leader".as_slice(), b"leaders", b"experts", b"pioneers", b"champion", b"champions"].iter().any(|w| leads(w)) {
        return true;
    }
    if small && (matches!(told(b"advocate"), Some(b"for" | b"of")) || matches!(word, b"world" | b"global" | b"industry") && told(b"leader") == Some(b"in"))
        || word == b"working" && matches!(head, b"professional" | b"professionals" | b"mother" | b"parent")
        || matches!(word, b"chief" | b"special" | b"distinguished" | b"guest") && matches!(head, b"guest" | b"guests")
        || matches!(word, b"esq" | b"esquire") && title.1 <= title.0 + 2
    {
        return true;
    }
    if expert.is_some_and(|t| t + 1 < title.1 && matches!(r.doc.lower(t as usize + 1), b"in" | b"on" | b"of")) {
        return true;
    }
    // `a chance to host Ms. Holt there`
    let verb = single && before == b"to" && matches!(word, b"judge" | b"host" | b"head" | b"partner" | b"guide" | b"pilot" | b"model" | b"mentor");
    // `has promoted Ann Holt to partner`: made it, whatever else the word may be.
    let made = |t: u32| {
        matches!(
            r.doc.lower(t as usize),
            b"promoted"
                | b"promotes"
                | b"promote"
                | b"promoting"
                | b"promotion"
                | b"promotions"
                | b"elected"
                | b"elevated"
                | b"elevates"
                | b"appointed"
                | b"named"
                | b"admitted"
                | b"election"
                | b"elevation"
        )
    };
    let verb = verb && !(title.0.saturating_sub(20)..title.0).rev().take_while(|t| !matches!(r.doc.shape(*t as usize), Shape::Stop | Shape::Para)).any(made);
    let beside = title.0.checked_sub(2).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    if verb && !matches!(beside, b"according" | b"thanks" | b"speak" | b"spoke" | b"talk" | b"due" | b"similar" | b"addition" | b"letter") {
        return true;
    }
    // `A botanist by training, he runs it`: what somebody learned.
    if r.doc.lower(title.1 as usize) == b"by"
        && matches!(r.doc.lower(title.1 as usize + 1), b"training" | b"trade" | b"profession" | b"background" | b"vocation")
    {
        return true;
    }
    // `a pivotal member of it`, `an integral part`: how much somebody counts.
    let counts = Class::CountsForMuch.holds(word);
    let link = (title.0 + 1..title.1).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"in" | b"for" | b"at" | b"on")).unwrap_or(title.1);
    if counts
        && matches!(
            head_of(r, (title.0, link)),
            b"member"
                | b"members"
                | b"leader"
                | b"player"
                | b"figure"
                | b"partner"
                | b"contributor"
                | b"representative"
                | b"contact"
                | b"voice"
                | b"driver"
                | b"architect"
                | b"ally"
                | b"champion"
        )
    {
        return true;
    }
    // `is advancing justice`: what somebody does.
    let gerund =
        r.labels(title.0) & Label::Gerund.bit() != 0 && r.labels(title.0) & (Label::RoleMod.bit() | Label::RoleStatus.bit() | Label::RoleHead.bit()) == 0;
    if gerund
        && title.1 > title.0 + 1
        && r.doc.shape(title.0 as usize) == Shape::Lower
        && (matches!(before, b"is" | b"was" | b"are" | b"were" | b"be" | b"been" | b"also" | b"now" | b"currently")
            // `led by steering committee members`
            || before == b"by" && r.labels(title.0) & Label::Noun.bit() == 0)
    {
        return true;
    }
    // `is a pioneer of sound art`, `an icon`: how somebody is seen.
    let seen = matches!(head_of(r, (title.0, link)), b"pioneer" | b"icon" | b"legend" | b"visionary" | b"trailblazer" | b"inspiration");
    if seen && r.doc.shape(link as usize - 1) == Shape::Lower {
        return true;
    }
    if is_seen_as(r, title, before) {
        return true;
    }
    // `angel investors A and B`: a kind of people, no post.
    if title.1.checked_sub(1).is_some_and(|t| matches!(r.doc.lower(t as usize), b"investors" | b"shareholders" | b"backers" | b"donors" | b"sponsors")) {
        return true;
    }
    let superlative = matches!(word, b"first" | b"only" | b"youngest" | b"oldest" | b"longest-serving" | b"second" | b"third")
        && matches!(r.doc.lower(title.1 as usize), b"to" | b"in" | b"who" | b"ever");
    if superlative && r.doc.shape(title.0 as usize) == Shape::Lower {
        return true;
    }
    let ranked = (title.0..title.1).any(|t| matches!(r.doc.lower(t as usize), b"professor" | b"fellow" | b"chair" | b"lecturer"));
    let rank = word == b"distinguished" && (ranked || r.doc.shape(title.0 as usize).is_capital());
    title.1 > title.0 + 1 && !rank && Class::Praise.holds(word)
}

/// `a business leader`, `is a leader who`, `a supporter of it`, `sponsor of the bill`: what somebody is taken for, or does once; a band leader leads one.
fn is_seen_as(r: &Release<'_, '_>, (first, end): (u32, u32), before: &[u8]) -> bool {
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"in" | b"for" | b"at" | b"on")).unwrap_or(end);
    let head = link.saturating_sub(1);
    if r.doc.shape(head as usize) != Shape::Lower {
        return false;
    }
    let word = |t: u32| r.doc.lower(t as usize);
    let alone = head == first && matches!(before, b"a" | b"an") && r.doc.lower(end as usize) != b"of";
    match word(head) {
        b"leader" | b"leaders" => {
            alone
                || head > first
                    && matches!(
                        word(head - 1),
                        b"business" | b"academic" | b"civic" | b"corporate" | b"technology" | b"strategic" | b"educational" | b"influential"
                    )
        }
        b"candidate" => alone,
        b"supporter" | b"supporters" | b"shareholder" => true,
        b"sponsor" | b"co-sponsor" | b"cosponsor" | b"sponsors" => (link..end + 8)
            .take_while(|t| r.doc.shape(*t as usize) != Shape::Stop)
            .any(|t| matches!(word(t), b"bill" | b"act" | b"legislation" | b"resolution" | b"measure" | b"amendment" | b"motion")),
        _ => false,
    }
}

fn head_of<'a>(r: &'a Release<'_, '_>, title: (u32, u32)) -> &'a [u8] {
    r.doc.lower(title.1.saturating_sub(1) as usize)
}

/// `Contact person: Ann Holt`, `Media Contact`: whom to call.
pub(super) fn is_contact(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let words = r.doc.words(first as usize, end as usize).to_lowercase();
    matches!(words.as_str(), "contact person" | "contact" | "contacts" | "media contact" | "press contact" | "contact persons" | "point of contact")
}

/// `Member of the Order of Merit`, `Journalist of the Year`: an honour, no post.
pub(super) fn is_honour(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let word = |t: u32| r.doc.lower(t as usize);
    let of_the_year =
        |t: u32| word(t) == b"of" && word(t + 1) == b"the" && matches!(word(t + 2), b"year" | b"decade" | b"month" | b"century" | b"match" | b"season");
    // `Nobel laureate`: a prize; a poet laureate is one by post.
    let prize = end.checked_sub(1).is_some_and(|t| {
        matches!(word(t), b"medalist" | b"medallist" | b"medalists" | b"medallists" | b"honoree" | b"honorees" | b"awardee" | b"awardees")
            || matches!(word(t), b"laureate" | b"laureates") && t > first && word(t - 1) != b"poet"
    });
    prize || (first..end + 3).any(|t| word(t) == b"order" && r.doc.shape(t as usize).is_capital() && word(t + 1) == b"of" || t <= end && of_the_year(t))
}

/// `Best Young Scientist: Ann Holt`, `Teacher of the Year – Ann Holt`: what is won, on a line of its own.
pub(super) fn is_award(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let line = (first.saturating_sub(8)..first)
        .rev()
        .find(|t| matches!(r.doc.shape(*t as usize), Shape::Para | Shape::Break | Shape::Bullet))
        .map_or(first, |t| t + 1);
    (line..end + 3).any(|t| {
        matches!(r.doc.lower(t as usize), b"best" | b"award" | b"prize" | b"winner" | b"winners" | b"medal" | b"year" | b"outstanding" | b"category" | b"top")
    })
}

/// `Major General`, `Col.`: nothing but a rank.
pub(super) fn is_rank(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    first < end && (first..end).all(|t| r.doc.is(t as usize, Class::Rank) || r.doc.shape(t as usize) == Shape::Dot)
}

/// `Investors: Jane Miller`, `Presenter: Jane Miller`: whom to call for what, who is on the programme; no post.
pub(super) fn is_audience(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let word = r.doc.lower(first as usize);
    end == first + 1
        && (word.ends_with(b"s")
            || matches!(
                word,
                b"presenter" | b"speaker" | b"moderator" | b"host" | b"author" | b"contact" | b"guest" | b"source" | b"signatory" | b"signatories"
            ))
}

/// `a lifelong reader`, `subscriber to Acme`: who likes or uses something.
pub(super) fn is_audience_of(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"to" | b"for" | b"in")).unwrap_or(end);
    link.checked_sub(1).is_some_and(|t| r.doc.is(t as usize, Class::Audience) && r.doc.shape(t as usize) == Shape::Lower)
}
