//! What is no part of a title though it stands in its slot.

use super::boundary::ranks;
use super::wording::{address, is_occupation};
use crate::facts::Release;
use crate::gazetteer::Cell;
use crate::gazetteer::label::{Label, LabelSet};
use crate::tape::atom::Kind;
use crate::text::Place;
use crate::text::class::Class;
use crate::text::token::Shape;

const HEADS: LabelSet = Label::RoleHead.bit() | Label::RoleTitle.bit();

/// Leaves out what is no part of a title: `new` and `current` in front, `Professor` behind (`Vice-Chancellor Professor X`), a place that owns what follows
/// (`Director of Australia's Acme`).
pub(super) fn trim(r: &Release<'_, '_>, (first, end): (u32, u32)) -> (u32, u32) {
    let mut title = Title { r, first, end };
    title.drop_what_qualifies();
    title.drop_what_is_done();
    title.drop_what_qualifies();
    title.drop_degree();
    title.drop_origin();
    title.drop_another_name();
    title.drop_owner();
    title.drop_activity();
    title.drop_nation();
    title.drop_home();
    title.drop_bracket();
    title.drop_seat_of_speaker();
    title.drop_term();
    title.drop_instead();
    title.drop_next_ones_rank();
    title.drop_loose_ends();
    title.drop_address();
    (title.first.min(title.end), title.end)
}

struct Title<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    first: u32,
    end: u32,
}

impl<'r> Title<'r, '_, '_> {
    fn word(&self, t: u32) -> &'r [u8] {
        self.r.doc.lower(t as usize)
    }

    fn shape(&self, t: u32) -> Shape {
        self.r.doc.shape(t as usize)
    }

    fn is_small(&self, t: u32) -> bool {
        self.shape(t) == Shape::Lower
    }

    fn before_name(&self) -> bool {
        self.r.found.binary_search_by_key(&self.end, |f| f.first).is_ok()
    }

    fn drop_what_qualifies(&mut self) {
        while self.first < self.end {
            let Some(cell) = self.r.cell(self.first) else { break };
            let number = cell.end < self.end && self.counts() && !ranks(self.r, self.first);
            if !self.is_fresh(cell) && !self.r.doc.is(self.first as usize, Class::BeforeATitle) && !self.praises(cell) && !number {
                break;
            }
            self.first = cell.end;
        }
    }

    /// Who goes is called so in the title: `outgoing treasurer`.
    fn is_fresh(&self, cell: &Cell) -> bool {
        self.r.gazetteer.entries(cell).any(|e| e.label() == "role-status" && e.kind() == "current")
            && !matches!(self.word(self.first), b"outgoing" | b"out-going" | b"departing" | b"retiring" | b"longtime" | b"long-time" | b"inaugural")
    }

    /// `three new directors`
    fn counts(&self) -> bool {
        matches!(self.shape(self.first), Shape::Num | Shape::NumWord)
            || matches!(self.word(self.first), b"two" | b"three" | b"four" | b"five" | b"six" | b"seven" | b"eight" | b"nine" | b"ten" | b"other")
    }

    fn praises(&self, cell: &Cell) -> bool {
        const WON: [&[u8]; 8] = [b"-winning", b"-nominated", b"-based", b"-born", b"-trained", b"-bred", b"-raised", b"-educated"];
        let word = self.word(self.first);
        // `the distinguished scholar Ann Holt`: directly before a name the occupation is told, however it is praised.
        let praised = matches!(
            word,
            b"distinguished" | b"accomplished" | b"talented" | b"gifted" | b"outstanding" | b"exceptional" | b"brilliant" | b"beloved" | b"much-loved" | b"top"
        ) && self.is_small(self.first)
            && self.before_name()
            && is_occupation(self.r, (cell.end, self.end));
        if praised || cell.end >= self.end {
            return praised;
        }
        let opens = cell.place == Place::Start && self.is_small(cell.end);
        (self.is_small(self.first) || opens) && Class::Fame.holds(word)
            // `Grammy-winning pianist`, `Oscar-nominated actor`
            || WON.iter().any(|e| word.ends_with(e))
            // `part-time lecturer`: how much of somebody's time.
            || matches!(word, b"full-time" | b"part-time" | b"half-time" | b"fulltime" | b"parttime")
    }

    /// Verbs in front, whose object the holder is.
    fn drop_what_is_done(&mut self) {
        // `the film stars actor Ann Holt`
        let shows = |t: &u32| matches!(self.word(*t), b"stars" | b"features" | b"starring" | b"featuring") && self.is_small(*t);
        if let Some(verb) = (self.first..self.end.saturating_sub(1)).find(shows) {
            self.first = verb + 1;
        }
        // `enquiries contact publicist Ann Holt`
        self.drop_first_if(|w| matches!(w, b"contact" | b"email" | b"phone"));
        // `in welcoming new members Ann Holt and`
        self.drop_first_if(|w| matches!(w, b"congratulating" | b"welcoming" | b"thanking" | b"introducing" | b"honoring" | b"honouring"));
        // `can contact attorney Ann Holt`, `to support President Holt`: what is done to them.
        let asked = self
            .first
            .checked_sub(1)
            .is_some_and(|t| matches!(self.word(t), b"to" | b"also" | b"can" | b"please" | b"will" | b"may" | b"should" | b"must" | b"could" | b"would"));
        let done = asked && self.r.doc.is(self.first as usize, Class::DoneToPeople);
        self.drop_first_if(|_| done);
    }

    fn drop_first_if(&mut self, verb: impl Fn(&[u8]) -> bool) {
        if self.end > self.first + 1 && self.is_small(self.first) && verb(self.word(self.first)) {
            self.first += 1;
        }
    }

    /// `Bachelor of [Computing and Mathematics (BCM)] student`: what is studied goes on before the title.
    fn drop_degree(&mut self) {
        let Some(of) = self.first.checked_sub(2).filter(|_| self.word(self.first - 1) == b"of") else { return };
        let last = self.end.saturating_sub(1);
        if last > self.first && self.r.doc.is(of as usize, Class::Degree) && matches!(self.word(last), b"student" | b"graduate" | b"candidate") {
            self.first = last;
        }
    }

    /// `Kenyan-born artist`, `London-based designer`.
    fn drop_origin(&mut self) {
        let cut = |t: u32| {
            matches!(
                self.word(t),
                b"born"
                    | b"based"
                    | b"trained"
                    | b"educated"
                    | b"raised"
                    | b"led"
                    | b"winning"
                    | b"selling"
                    | b"renowned"
                    | b"acclaimed"
                    | b"known"
                    | b"famous"
            )
        };
        let mut first = self.first;
        if self.end > first + 3 && self.shape(first + 1) == Shape::Hyphen && cut(first + 2) {
            first += 3;
        }
        if first > 1 && self.end > first + 1 && self.shape(first - 1) == Shape::Hyphen && cut(first) {
            first += 1;
        }
        self.first = first;
    }

    /// `Harbour Search and owner Jane Doe`: an `and` joins capitals without a post to one in small letters, or to a bare `CEO`: something ended before it.
    fn drop_another_name(&mut self) {
        let r = self.r;
        let joins = |t: &u32| self.word(*t) == b"and" || self.shape(*t) == Shape::Amp;
        let Some(and) = (self.first + 1..self.end).find(joins) else { return };
        if (self.first..and).all(|t| self.shape(t).is_capital() && r.labels(t) & HEADS == 0)
            && (self.is_small(and + 1) || self.word(and + 1) == b"ceo" || and + 2 == self.end && r.labels(and + 1) & HEADS != 0)
            && self.word(and + 1) != b"the"
        {
            self.first = and + 1;
        }
    }

    fn drop_owner(&mut self) {
        if self.shape(self.end) == Shape::Poss
            && let Some(link) = (self.first + 1..self.end).rev().find(|t| matches!(self.word(*t), b"of" | b"at" | b"for" | b"in"))
        {
            self.end = link;
        }
    }

    /// `a leader in driving growth`: what somebody does.
    fn drop_activity(&mut self) {
        let doing = |t: &u32| {
            let does = self.r.labels(t + 1);
            matches!(self.word(*t), b"in" | b"for" | b"of") && does & Label::Gerund.bit() != 0 && self.is_small(*t + 1) && does & Label::Noun.bit() == 0
        };
        if let Some(link) = (self.first + 1..self.end).find(doing) {
            self.end = link;
        }
    }

    /// `the Norwegian novelist`, `US journalist`: where somebody is from; posts keep it (`French Ambassador`, `U.S. Senator`).
    fn drop_nation(&mut self) {
        let (r, first, end) = (self.r, self.first, self.end);
        if let Some(cell) = r.cell(first)
            && cell.end < end
            && (r.labels(first) & Label::Demonym.bit() != 0 || r.inside(Kind::Place, first, end).any(|(_, f)| f.first == first && f.end == cell.end))
            && is_occupation(r, (cell.end, end))
            && !matches!(self.word(end - 1), b"correspondent" | b"correspondents")
        {
            self.first = cell.end;
        }
    }

    /// `an economist in London`, `she becomes counsel in Leeds`: where somebody lives; posts abroad keep their place (`Ambassador in Jakarta`).
    fn drop_home(&mut self) {
        let (r, end) = (self.r, self.end);
        let Some(link) = (self.first + 1..end).find(|t| self.word(*t) == b"in") else { return };
        let trade = || r.cell(link - 1).is_some_and(|c| r.gazetteer.entries(c).any(|e| e.label().contains("role-head") && e.kind() == "occupation"));
        if r.inside(Kind::Place, link + 1, end).any(|(_, f)| f.first <= link + 2)
            && (self.is_small(link - 1) && r.labels(link - 1) & HEADS != 0 || trade())
            && !r.doc.is(link as usize - 1, Class::Sent)
        {
            self.end = link;
        }
    }

    /// `Lt Gen (Dr) Holt`, `press officer (Arabic, French)`: a form of address, the languages that somebody speaks.
    fn drop_bracket(&mut self) {
        let inner = |t: u32| {
            self.r.labels(t) & (Label::Honorific.bit() | Label::Demonym.bit()) != 0
                || matches!(self.shape(t), Shape::Dot | Shape::Comma | Shape::Slash)
                || self.word(t) == b"and"
        };
        // `for Europe and Africa (EMEA)`, `Chief Executive (CE)`: the letters of what stands before them.
        let letters = |open: u32| open + 3 == self.end && self.shape(open + 1) == Shape::Caps && !self.r.doc.is(open as usize + 1, Class::FieldInLetters);
        let short = |open: u32| letters(open) && self.word(open + 1).first() == self.initial(open, self.word(open + 1).len()).as_ref();
        if self.shape(self.end - 1) == Shape::Close
            && let Some(open) = (self.first + 1..self.end).rev().find(|t| self.shape(*t) == Shape::Open)
            && ((open + 1..self.end - 1).all(inner) || short(open))
        {
            self.end = open;
        }
    }

    /// The first letter of the word so many capitalised words before a token.
    fn initial(&self, before: u32, words: usize) -> Option<u8> {
        let capital = |t: &u32| self.shape(*t).is_capital();
        (self.first..before).rev().filter(capital).nth(words.checked_sub(1)?).and_then(|t| self.word(t).first().copied())
    }

    /// `Commissioner for Education in the State`: no more than where the speaker is.
    fn drop_seat_of_speaker(&mut self) {
        let end = self.end;
        if end > self.first + 4
            && self.word(end - 2) == b"the"
            && self.word(end - 3) == b"in"
            && matches!(self.word(end - 1), b"state" | b"country" | b"region" | b"area" | b"city" | b"county" | b"district" | b"world" | b"province")
        {
            self.end -= 3;
        }
    }

    /// `Board Chair for Program Year 2026`: how long. `adviser for two Acme deans`: whom somebody advises there.
    fn drop_term(&mut self) {
        let (r, end) = (self.r, self.end);
        let link = (self.first + 1..end).rev().find(|t| matches!(self.word(*t), b"of" | b"for" | b"to" | b"in" | b"on"));
        let Some(link) = link.filter(|t| end == t + 2) else { return };
        let dated = r.found.get(r.found.partition_point(|f| f.end <= end)).is_some_and(|f| f.first <= end && f.kind == Kind::Date);
        let term = matches!(self.word(end - 1), b"program" | b"programme" | b"fiscal" | b"academic" | b"calendar" | b"financial" | b"school");
        if dated && term || r.labels(link + 1) & Label::NumberWord.bit() != 0 && self.before_name() {
            self.end = link;
        }
    }

    fn drop_instead(&mut self) {
        // `Ambassador of Oyrotal on behalf of the Government`
        if self.end > self.first + 2 && self.word(self.end - 1) == b"behalf" {
            self.end -= 2;
        }
        // `Director in place of Mr. Holt`
        if self.end > self.first + 2 && self.word(self.end - 2) == b"in" && matches!(self.word(self.end - 1), b"place" | b"addition" | b"succession") {
            self.end -= 2;
        }
    }

    /// `Chief Officer for Trade and Senior Vice` in front of `President`: the next post's first words.
    fn drop_next_ones_rank(&mut self) {
        let rank = |t: u32| {
            matches!(
                self.word(t),
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
        if self.r.labels(self.end) & HEADS != 0
            && self.shape(self.end).is_capital()
            && let Some(and) = (self.first + 2..self.end.saturating_sub(1)).rev().find(|t| self.word(*t) == b"and")
            && (and + 1..self.end).all(rank)
        {
            self.end = and;
        }
    }

    fn drop_loose_ends(&mut self) {
        self.drop_last_while(|w| matches!(w, b"of" | b"the" | b"for" | b"at" | b"and" | b"in" | b"on" | b"to"));
        self.drop_last_while(|w| matches!(w, b"previously" | b"formerly" | b"currently" | b"presently" | b"now" | b"then" | b"recently"));
    }

    fn drop_last_while(&mut self, loose: impl Fn(&[u8]) -> bool) {
        while self.end > self.first + 1 && loose(self.word(self.end - 1)) {
            self.end -= 1;
        }
    }

    fn drop_address(&mut self) {
        let r = self.r;
        while let Some(cell) = self.end.checked_sub(1).and_then(|t| r.cell(t)) {
            let behind = cell.first > self.first
                && cell.end >= self.end
                && self.is_address(cell.first)
                && self.before_name()
                // `Computer Science Professor Ann Holt`: the post itself.
                && (self.first..cell.first).any(|t| r.labels(t) & (HEADS | Label::RoleStatus.bit() | Label::Honorific.bit()) != 0);
            if !behind {
                break;
            }
            self.end = cell.first;
        }
    }

    fn is_address(&self, t: u32) -> bool {
        address(self.r, t) || matches!(self.word(t), b"sir" | b"dame" | b"sister" | b"brother" | b"father" | b"mother" | b"sr" | b"fr")
    }
}
