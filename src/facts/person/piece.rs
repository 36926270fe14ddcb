//! The pieces of a name: what spaces part.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::text::class::Class;
use crate::text::fold::fold;
use crate::text::token::Shape;

/// `St.`, `O’Riordan`, `S.P.`: what stands between two spaces of a name.
#[derive(Clone, Debug)]
pub(super) struct Piece<'t> {
    /// Its tokens.
    pub(super) first: u32,
    pub(super) end: u32,
    pub(super) text: &'t str,
    /// The word as lists know it.
    pub(super) key: String,
}

/// The pieces of a token range.
pub(super) fn pieces<'t>(r: &Release<'_, 't>, first: u32, end: u32) -> Vec<Piece<'t>> {
    let mut out: Vec<Piece<'t>> = Vec::new();
    let mut at = first;
    while at < end {
        let from = at;
        at += 1;
        // `S.T.Gill` lacks a space.
        let glued = |t: u32| matches!(r.doc.shape(t as usize - 1), Shape::Initial | Shape::Dotted) && r.doc.shape(t as usize) == Shape::Cap;
        while at < end && r.doc.bytes(at as usize - 1, at as usize).end == r.doc.bytes(at as usize, at as usize + 1).start && !glued(at) {
            at += 1;
        }
        let text = r.doc.words(from as usize, at as usize).trim();
        if !matches!(r.doc.shape(from as usize), Shape::Break | Shape::Para | Shape::Comma) && !text.is_empty() {
            out.push(Piece { first: from, end: at, text, key: fold(text) });
        }
    }
    out
}

impl Piece<'_> {
    /// A word that is rather a family name than a given name.
    pub(super) fn is_family(&self, r: &Release<'_, '_>) -> bool {
        r.labels(self.first) & Label::FamilyName.bit() != 0
    }

    /// A word that people are called by, and not rather a family name.
    pub(super) fn is_given(&self, r: &Release<'_, '_>) -> bool {
        let l = r.labels(self.first);
        l & (Label::Given.bit() | Label::GivenX.bit()) != 0 && l & Label::FamilyName.bit() == 0
    }

    /// A given name that no family is called by.
    pub(super) fn is_only_given(&self, r: &Release<'_, '_>) -> bool {
        self.is_given(r) && r.labels(self.first) & (Label::Surname.bit() | Label::SurnameX.bit()) == 0
    }

    /// A family name that nobody is called by.
    pub(super) fn is_only_family(&self, r: &Release<'_, '_>) -> bool {
        self.is_family(r) && r.labels(self.first) & (Label::Given.bit() | Label::GivenX.bit()) == 0
    }

    /// `DUPONT`, `VAN-DYKE`: all in capitals, and no initials.
    pub(super) fn is_caps(&self) -> bool {
        let letters = || self.text.chars().filter(|c| c.is_alphabetic());
        letters().count() >= 2 && letters().all(|c| !c.is_lowercase()) && !self.text.contains('.')
    }

    /// `J.`, `S.P.`, `K`
    pub(super) fn is_initial(&self) -> bool {
        let letters = || self.text.chars().filter(|c| c.is_alphabetic());
        letters().count() == 1 || self.text.contains('.') && letters().count() <= 4 && letters().all(char::is_uppercase)
    }

    /// `van`, `De`, `bin`, `O`: a word that the family name behind it takes with it.
    pub(super) fn is_particle(&self, r: &Release<'_, '_>) -> bool {
        // Given names and words of other names as well, when they are capitalised: `Ben`, `San`.
        let listed = r.labels(self.first) & Label::Particle.bit() != 0;
        match r.doc.shape(self.first as usize) {
            Shape::Lower => listed || matches!(self.key.as_str(), "s/o" | "d/o" | "a/l" | "a/p"),
            _ => Class::CapitalParticle.holds(self.key.as_bytes()) || matches!(self.key.as_str(), "s/o" | "d/o" | "a/l" | "a/p"),
        }
    }
}
