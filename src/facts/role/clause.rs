//! What a clause says of a post, word by word: is it held, was it, or will it be?

use crate::facts::Release;
use crate::text::class::Class;

/// What a clause says of a post.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) enum Told {
    Past,
    Now,
    /// Just given: `was appointed`.
    Given,
    Ahead,
}

/// A clause, read word by word: the last verb decides.
#[derive(Debug, Default)]
pub(super) struct Clause {
    pub(super) says: Option<Told>,
    /// `will`
    ahead: bool,
    /// `has`
    perfect: bool,
    /// `previously`, `before`, `after`
    earlier: bool,
}

/// A word of a clause, and what stands beside it.
struct Word<'r, 'a, 't> {
    r: &'r Release<'a, 't>,
    at: u32,
    /// Where the clause begins.
    start: u32,
}

impl<'r> Word<'r, '_, '_> {
    /// The word so many before it in the clause.
    fn before(&self, k: u32) -> &'r [u8] {
        self.at.checked_sub(k).filter(|b| *b >= self.start).map_or(b"".as_slice(), |b| self.r.doc.lower(b as usize))
    }

    fn behind(&self) -> &'r [u8] {
        self.r.doc.lower(self.at as usize + 1)
    }

    /// `is set to become`, `due to join`, `to serve` at the clause's beginning.
    fn is_to_come(&self) -> bool {
        self.before(1) == b"to"
            && (self.at == self.start + 1
                || matches!(
                    self.before(2),
                    b"set" | b"due" | b"expected" | b"slated" | b"scheduled" | b"poised" | b"about" | b"is" | b"are" | b"nominated" | b"named" | b"nominee"
                ))
    }
}

impl Clause {
    pub(super) fn read(&mut self, r: &Release<'_, '_>, at: u32, start: u32) {
        let w = Word { r, at, start };
        let word = r.doc.lower(at as usize);
        if !self.helping(word) && !self.holding(word, &w) && !self.coming_or_going(word, &w) {
            self.time(word, &w);
        }
    }

    /// `will`, `has`, `is`: verbs that tell when.
    fn helping(&mut self, word: &[u8]) -> bool {
        match word {
            b"will" | b"shall" | b"'ll" => (self.ahead, self.earlier) = (true, false),
            b"has" | b"have" | b"'s" | b"'ve" => (self.perfect, self.ahead, self.earlier, self.says) = (true, false, false, Some(Told::Now)),
            b"had" => self.set(Told::Past),
            b"is" | b"are" | b"'m" | b"am" => self.set(Told::Now),
            b"was" | b"were" => (self.says, self.perfect, self.ahead) = (Some(Told::Past), false, false),
            _ => return false,
        }
        true
    }

    /// `serves as`, `has served as`, `serving as`.
    fn holding(&mut self, word: &[u8], w: &Word<'_, '_, '_>) -> bool {
        let past = |held: bool| if held { Told::Now } else { Told::Past };
        match word {
            b"serves" | b"works" | b"acts" | b"remains" | b"holds" | b"sits" | b"chairs" => self.set(Told::Now),
            b"remain" | b"continue" | b"continues" | b"stay" | b"stays" | b"retain" | b"retains" | b"continuing" => self.set(Told::Now),
            b"served" | b"worked" | b"acted" | b"sat" | b"spent" | b"occupied" | b"functioned" | b"practised" | b"practiced" => {
                self.says = Some(past(self.perfect && !self.earlier));
            }
            // `has held positions including chair`: some time.
            b"held" => self.says = Some(past(self.perfect && !self.earlier && matches!(w.behind(), b"the" | b"this"))),
            b"began" | b"started" => self.says = Some(Told::Past),
            b"serving" | b"working" | b"acting" | b"being" => {
                let gone = self.earlier || matches!(w.before(1), b"after" | b"before" | b"while" | b"following" | b"recently" | b"to" | b"from");
                self.says = Some(past(!gone));
            }
            _ => return false,
        }
        true
    }

    fn coming_or_going(&mut self, word: &[u8], w: &Word<'_, '_, '_>) -> bool {
        match word {
            b"become" | b"be" | b"serve" | b"join" | b"lead" | b"assume" | b"act" | b"succeed" | b"replace" | b"take" | b"work" | b"return" | b"move" => {
                if self.ahead || w.is_to_come() {
                    self.says = Some(Told::Ahead);
                } else if word == b"become" {
                    self.says = Some(Told::Given);
                }
            }
            b"became" | b"becomes" | b"takes" | b"took" | b"taken" | b"joins" | b"joined" | b"assumes" | b"assumed" | b"succeeds" | b"succeeded"
            | b"replaces" | b"replaced" => self.says = Some(Told::Given),
            _ if Class::Appointed.holds(word) => self.says = Some(if self.ahead { Told::Ahead } else { Told::Given }),
            b"nominated" | b"nominates" | b"nominate" => self.says = Some(Told::Ahead),
            b"appoint" | b"elect" | b"promote" if self.ahead => self.says = Some(Told::Ahead),
            b"appoints" | b"names" | b"elects" | b"promotes" | b"hires" | b"taps" | b"selects" => self.says = Some(Told::Given),
            _ if Class::LeftAPost.holds(word) => {
                let gone = word.ends_with(b"ed") || matches!(word, b"quit" | b"stood" | b"left");
                let gone = !self.ahead && (gone || self.earlier || matches!(w.before(1), b"after" | b"since" | b"following"));
                self.says = Some(if gone { Told::Past } else { Told::Now });
            }
            _ => return false,
        }
        true
    }

    fn time(&mut self, word: &[u8], w: &Word<'_, '_, '_>) {
        match word {
            b"now" | b"currently" | b"presently" | b"today" => (self.says, self.earlier) = (Some(Told::Now), false),
            // `during his time as`, `after ten years as`, `in her previous role as`
            b"time" | b"years" | b"tenure" | b"term" | b"terms" | b"stint" | b"career" | b"decade" | b"decades" | b"months" | b"spell" | b"retirement"
            | b"resignation" | b"departure"
                if matches!(w.behind(), b"as" | b"with") =>
            {
                let past = self.earlier || (1..=4).any(|k| matches!(w.before(k), b"during" | b"after" | b"following" | b"since" | b"spent" | b"previous"));
                if past {
                    self.says = Some(Told::Past);
                }
            }
            b"role" | b"roles" | b"position" | b"positions" | b"post" | b"posts" | b"job" | b"jobs" | b"appointments" | b"capacity" | b"experience"
                if (1..=2).any(|k| matches!(w.before(k), b"previous" | b"former" | b"prior" | b"past" | b"last" | b"earlier")) =>
            {
                self.says = Some(Told::Past);
            }
            b"previously" | b"formerly" | b"earlier" | b"once" | b"originally" | b"prior" | b"before" | b"after" => {
                self.earlier = true;
                if matches!(word, b"previously" | b"formerly" | b"once") {
                    self.says = Some(Told::Past);
                }
            }
            b"recently" if matches!(w.before(1), b"most" | b"until" | b"till") => self.set(Told::Past),
            _ => {}
        }
    }

    fn set(&mut self, says: Told) {
        (self.says, self.ahead, self.perfect, self.earlier) = (Some(says), false, false, false);
    }
}
