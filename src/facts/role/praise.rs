//! Words that say how somebody is, is seen or what somebody does, and look like a post.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

/// Words of praise in front: who is a `talented musician` holds no post.
pub(super) fn is_praise(r: &Release<'_, '_>, (first, end): (u32, u32)) -> bool {
    let before = first.checked_sub(1).map_or(b"".as_slice(), |t| r.doc.lower(t as usize));
    let link = (first + 1..end).find(|t| matches!(r.doc.lower(*t as usize), b"of" | b"in" | b"for" | b"at" | b"on")).unwrap_or(end);
    let words = Words { r, first, end, word: r.doc.lower(first as usize), before, link };
    words.is_verb()
        || words.is_won()
        || words.is_superlative()
        || words.is_good_at()
        || words.is_guest()
        || words.is_learned()
        || words.counts_for_much()
        || words.is_seen_as()
        || words.is_kind_of_people()
        || words.is_praised()
}

struct Words<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    first: u32,
    end: u32,
    /// The first word, and the one before it.
    word: &'r [u8],
    before: &'r [u8],
    /// Where `of` or `in` stands, or the end.
    link: u32,
}

impl<'r> Words<'r, '_, '_> {
    fn lower(&self, t: u32) -> &'r [u8] {
        self.r.doc.lower(t as usize)
    }

    fn is_small(&self, t: u32) -> bool {
        self.r.doc.shape(t as usize) == Shape::Lower
    }

    fn is_single(&self) -> bool {
        self.end == self.first + 1
    }

    fn last(&self) -> &'r [u8] {
        self.lower(self.end.saturating_sub(1))
    }

    fn behind(&self) -> &'r [u8] {
        self.lower(self.end)
    }

    /// The last word in front of the link.
    fn head(&self) -> &'r [u8] {
        self.lower(self.link.saturating_sub(1))
    }

    fn any(&self, is: impl Fn(&[u8]) -> bool) -> bool {
        (self.first..self.end).any(|t| is(self.lower(t)))
    }

    /// What somebody does, and no post.
    fn is_verb(&self) -> bool {
        self.is_single() && (self.is_verb_of_headline() || self.is_small(self.first) && self.is_verb_with_object())
            || self.is_verb_over_a_name()
            || self.is_gerund()
    }

    /// `Board Selects Ann Holt to Lead Children’s Museum`: a verb with its object; `to Lead Engineer`, `to Head of Sales` are posts.
    fn is_verb_over_a_name(&self) -> bool {
        let verb = self.before == b"to" && matches!(self.word, b"lead" | b"head" | b"chair" | b"host" | b"guide" | b"coach" | b"champion");
        let last = self.r.labels(self.end.saturating_sub(1)) & (Label::RoleHead.bit() | Label::RoleTitle.bit());
        let in_title = self.r.cell(self.first).is_some_and(|c| c.place == Place::Title);
        verb && in_title && self.end > self.first + 1 && last == 0 && !matches!(self.lower(self.first + 1), b"of" | b"for" | b"," | b"-" | b"and")
    }

    /// `Ann Holt Named to Lead School`: in a headline it is a verb.
    fn is_verb_of_headline(&self) -> bool {
        self.before == b"to"
            && matches!(self.word, b"lead" | b"head" | b"chair" | b"host" | b"guide" | b"coach")
            && self.r.cell(self.first).is_some_and(|c| c.place == Place::Title)
    }

    fn is_verb_with_object(&self) -> bool {
        let verb = matches!(self.word, b"lead" | b"head" | b"chair" | b"host" | b"coach" | b"captain" | b"guide" | b"partner" | b"pilot");
        let object = matches!(self.behind(), b"the" | b"a" | b"an" | b"its" | b"our" | b"their" | b"this");
        // `welcomed her to lead our team`, `the next model, Zentrix`: what somebody does, what a thing is.
        let to = verb
            && matches!(self.before, b"to" | b"will" | b"would" | b"can" | b"could")
            && (object || matches!(self.behind(), b"his" | b"her" | b"up" | b"with"));
        let model = self.word == b"model"
            && matches!(self.before, b"the" | b"next" | b"new" | b"this" | b"latest")
            && self.r.doc.shape(self.end as usize) == Shape::Comma;
        // `Ann Holt and Paul Tate lead the club`: a verb right behind the names.
        // `Ann Holt, a nurse, and Paul Tate, a cook, head the club`
        to || model || (verb || matches!(self.word, b"judge" | b"referee")) && object && (self.is_behind_name() || self.before == b",") || self.is_infinitive()
    }

    fn is_behind_name(&self) -> bool {
        let r = self.r;
        self.first
            .checked_sub(1)
            .is_some_and(|t| r.doc.shape(t as usize) == Shape::Close || r.found.get(r.found.partition_point(|f| f.end <= t)).is_some_and(|f| f.end == t + 1))
    }

    /// `a chance to host Ms. Holt there`
    fn is_infinitive(&self) -> bool {
        let verb = self.before == b"to" && matches!(self.word, b"judge" | b"host" | b"head" | b"partner" | b"guide" | b"pilot" | b"model" | b"mentor");
        let beside = self.first.checked_sub(2).map_or(b"".as_slice(), |t| self.lower(t));
        // `has promoted Ann Holt to partner`: made it, whatever else the word may be.
        let made = || {
            let near = (self.first.saturating_sub(20)..self.first).rev();
            near.take_while(|t| !matches!(self.r.doc.shape(*t as usize), Shape::Stop | Shape::Para)).any(|t| self.r.doc.is(t as usize, Class::Promoting))
        };
        verb && !matches!(beside, b"according" | b"thanks" | b"speak" | b"spoke" | b"talk" | b"due" | b"similar" | b"addition" | b"letter") && !made()
    }

    /// `is advancing justice`: what somebody does.
    fn is_gerund(&self) -> bool {
        let labels = self.r.labels(self.first);
        labels & Label::Gerund.bit() != 0
            && labels & (Label::RoleMod.bit() | Label::RoleStatus.bit() | Label::RoleHead.bit()) == 0
            && self.end > self.first + 1
            && self.is_small(self.first)
            && (matches!(self.before, b"is" | b"was" | b"are" | b"were" | b"be" | b"been" | b"also" | b"now" | b"currently")
                // `led by steering committee members`
                || self.before == b"by" && labels & Label::Noun.bit() == 0)
    }

    fn is_won(&self) -> bool {
        // `was best speaker`: won.
        if self.before == b"best" && self.is_single() {
            return true;
        }
        // `a clear thinker`, `the next speaker`: how somebody is, whose turn it is.
        let turn = matches!(self.word, b"first" | b"second" | b"third" | b"fourth" | b"next" | b"final" | b"other");
        matches!(self.last(), b"thinker" | b"thinkers")
            || turn && matches!(self.last(), b"panelist" | b"panellist" | b"speaker" | b"presenter" | b"contestant" | b"finalist")
    }

    fn is_superlative(&self) -> bool {
        if !self.is_small(self.first) {
            return false;
        }
        // `the fastest student`
        let fastest = self.end > self.first + 1
            && self.word.len() > 5
            && self.word.ends_with(b"est")
            && self.r.labels(self.first) & Label::Adjective.bit() != 0
            && !matches!(self.word, b"honest" | b"modest" | b"earnest" | b"midwest" | b"southwest" | b"northwest");
        // `the first president to visit`, `the only member who voted`: what set somebody apart.
        fastest
            || matches!(self.word, b"first" | b"only" | b"youngest" | b"oldest" | b"longest-serving" | b"second" | b"third")
                && matches!(self.behind(), b"to" | b"in" | b"who" | b"ever")
    }

    /// `a leading expert on tax`, `a world leader in trade`: what somebody thinks, knows, is good at or stands for.
    fn is_good_at(&self) -> bool {
        // `an experienced leader`, `a seasoned executive`
        let tried = matches!(self.before, b"experienced" | b"seasoned" | b"accomplished" | b"veteran" | b"successful")
            && matches!(self.last(), b"leader" | b"leaders" | b"professional" | b"professionals" | b"executive" | b"executives");
        if tried {
            return true;
        }
        // `a vocal critic`; `vocal coach` is a trade.
        let vocal = self.word == b"vocal" && matches!(self.last(), b"critic" | b"supporter" | b"advocate" | b"opponent" | b"defender" | b"champion");
        // `Industry Leader Ann Holt`
        let veteran = matches!(self.word, b"industry" | b"thought" | b"market" | b"global" | b"category")
            && matches!(self.last(), b"leader" | b"leaders" | b"veteran" | b"veterans" | b"expert" | b"experts" | b"pioneer")
            && self.end == self.first + 2;
        vocal || veteran || self.leads_in() || self.stands_for() || self.is_expert()
    }

    /// The word behind one of the title's.
    fn told(&self, word: &[u8]) -> Option<&'r [u8]> {
        (self.first..self.end).find(|t| self.lower(*t) == word).map(|t| self.lower(t + 1))
    }

    /// `a leader in trade`, `champions of the poor`: how somebody is seen.
    fn leads_in(&self) -> bool {
        const LEADS: [&[u8]; 6] = [b"leader", b"leaders", b"experts", b"pioneers", b"champion", b"champions"];
        let leads = |t: u32| {
            matches!(self.lower(t), b"leader" | b"leaders" | b"expert" | b"experts" | b"pioneer" | b"pioneers" | b"champion" | b"champions") && self.is_small(t)
        };
        (self.first..self.end).any(leads) && LEADS.iter().any(|w| self.told(w) == Some(b"in"))
    }

    /// `a world leader in trade`, `a stalwart advocate for the poor`.
    fn stands_for(&self) -> bool {
        let small = self.is_small(self.end - 1) || self.end > self.first + 1 && self.is_small(self.first);
        small
            && (matches!(self.told(b"advocate"), Some(b"for" | b"of"))
                || matches!(self.word, b"world" | b"global" | b"industry") && self.told(b"leader") == Some(b"in"))
    }

    fn is_expert(&self) -> bool {
        let expert = (self.first..self.end).find(|t| matches!(self.lower(*t), b"expert" | b"specialist") && self.is_small(*t));
        expert.is_some_and(|t| t + 1 < self.end && matches!(self.lower(t + 1), b"in" | b"on" | b"of"))
            && !self.any(|w| matches!(w, b"medicine" | b"surgery" | b"disease" | b"diseases" | b"care"))
    }

    /// `a working professional`, `Chief Guest`.
    fn is_guest(&self) -> bool {
        self.word == b"working" && matches!(self.last(), b"professional" | b"professionals" | b"mother" | b"parent")
            || matches!(self.word, b"chief" | b"special" | b"distinguished" | b"guest") && matches!(self.last(), b"guest" | b"guests")
            || matches!(self.word, b"esq" | b"esquire") && self.end <= self.first + 2
            // `Her successor will be Ann Holt`: in whose place, not in which.
            || self.last() == b"successor" && matches!(self.behind(), b"is" | b"will" | b"was")
    }

    /// `A botanist by training, he runs it`: what somebody learned.
    fn is_learned(&self) -> bool {
        self.behind() == b"by" && matches!(self.lower(self.end + 1), b"training" | b"trade" | b"profession" | b"background" | b"vocation")
    }

    /// `a pivotal member of it`, `an integral part`: how much somebody counts.
    fn counts_for_much(&self) -> bool {
        self.r.doc.is(self.first as usize, Class::CountsForMuch) && Class::CountedPerson.holds(self.head())
    }

    fn is_seen_as(&self) -> bool {
        let head = self.link.saturating_sub(1);
        if !self.is_small(head) {
            return false;
        }
        // `is a pioneer of sound art`, `an icon`: how somebody is seen.
        if matches!(self.head(), b"pioneer" | b"icon" | b"legend" | b"visionary" | b"trailblazer" | b"inspiration") {
            return true;
        }
        // `a business leader`, `is a leader who`, `a supporter of it`, `sponsor of the bill`: what somebody is taken for, or does once; a band leader leads one.
        let alone = head == self.first && matches!(self.before, b"a" | b"an") && self.behind() != b"of";
        match self.head() {
            b"leader" | b"leaders" => alone || head > self.first && self.is_field_of_leaders(head - 1),
            b"candidate" => alone,
            b"supporter" | b"supporters" | b"shareholder" => true,
            b"sponsor" | b"co-sponsor" | b"cosponsor" | b"sponsors" => (self.link..self.end + 8)
                .take_while(|t| self.r.doc.shape(*t as usize) != Shape::Stop)
                .any(|t| matches!(self.lower(t), b"bill" | b"act" | b"legislation" | b"resolution" | b"measure" | b"amendment" | b"motion")),
            _ => false,
        }
    }

    fn is_field_of_leaders(&self, t: u32) -> bool {
        matches!(self.lower(t), b"business" | b"academic" | b"civic" | b"corporate" | b"technology" | b"strategic" | b"educational" | b"influential")
    }

    /// `angel investors A and B`: a kind of people, no post.
    fn is_kind_of_people(&self) -> bool {
        matches!(self.last(), b"investors" | b"shareholders" | b"backers" | b"donors" | b"sponsors")
    }

    fn is_praised(&self) -> bool {
        let ranked = || self.any(|w| matches!(w, b"professor" | b"fellow" | b"chair" | b"lecturer"));
        let rank = || self.word == b"distinguished" && (ranked() || self.r.doc.shape(self.first as usize).is_capital());
        self.end > self.first + 1 && self.r.doc.is(self.first as usize, Class::Praise) && !rank()
    }
}
