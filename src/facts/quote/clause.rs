//! Which reporting clause belongs to which quotation.

use super::marks::Span;
use super::speaker::Speaker;
use super::text;
use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::Certainty;
use crate::rules::Phase;
use crate::rules::phase::Candidate;
use crate::tape::atom::Kind;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;

/// Who a clause says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Who {
    /// A name: its place in `found`.
    Name(u32),
    /// A pronoun: its token.
    Pronoun(u32),
    /// `the minister`: its tokens.
    Role(u32, u32),
    /// `the company`: its tokens.
    Body(u32, u32),
    /// Words that name nobody known.
    Nobody,
    /// The clause itself does not say: the subject of its sentence, from this token on, does.
    Subject(u32),
}

/// A reporting clause.
#[derive(Clone, Copy, Debug)]
pub(super) struct Clause {
    pub(super) rule: &'static str,
    pub(super) certainty: Certainty,
    pub(super) start: u32,
    pub(super) end: u32,
    pub(super) cue: (u32, u32),
    pub(super) who: Who,
    /// A body says it, no person.
    pub(super) body: bool,
    /// The reporting verb hardly means anything else (`said`, `according to`).
    pub(super) strong: bool,
    /// The quotation is a part of the clause's own sentence: `He said that it is “the best that we have”`.
    pub(super) fragment: bool,
}

impl Clause {
    /// `feedback should be titled “…”`: where nobody is the subject, a word that may be a noun reports no part of a sentence.
    pub(super) fn stands(&self, who: &Speaker) -> bool {
        !(self.fragment && matches!(self.who, Who::Subject(_)) && who.thing.is_none())
    }
}

/// The clauses of a release, by where they stand.
#[derive(Debug)]
pub(super) struct Clauses {
    /// By the token of the closing mark that they follow.
    after: FxHashMap<u32, Vec<Clause>>,
    /// By the token of the opening mark that they lead to.
    to: FxHashMap<u32, Clause>,
    /// All others, outside of quotations, in the order of their verbs.
    free: Vec<Clause>,
}

impl Clauses {
    pub(super) fn new(r: &Release<'_, '_>, spans: &[Span]) -> Clauses {
        let mut out = Clauses { after: FxHashMap::default(), to: FxHashMap::default(), free: Vec::new() };
        for c in r.of(Phase::Speech) {
            let Some(clause) = read(r, c).filter(|c| c.rule != "line-of-name") else { continue };
            if let Some(closer) = c.slot("closer") {
                out.after.entry(closer.first).or_insert_with(|| Vec::with_capacity(1)).push(clause);
            } else if let Some(opener) = c.slot("opener") {
                out.to.insert(opener.first, clause);
            } else if !(inside(spans, clause.cue.0) || inside(spans, clause.start) && clause.rule != "says-name") {
                out.free.push(clause);
            }
        }
        // Read from behind: of one verb the clause that says most comes last.
        out.free.sort_by_key(|c| (c.cue.0, core::cmp::Reverse(rank(c)), c.start));
        out
    }

    /// The clause that reports a quotation. `before`: the quotation in front of it.
    pub(super) fn of(&self, r: &Release<'_, '_>, span: &Span, before: Option<&Span>) -> Option<Clause> {
        let leading = self.leading(span, sentence(r, span, before));
        // `“A,” said Ann, “B”`: the clause of the one leads to the other.
        let shared = before.and_then(|b| self.following(r, b)).filter(|f| leading.is_some_and(|c| c.cue == f.cue));
        let leading = shared.or(leading);
        let direct = leading.filter(|c| leads(r, span, c) || shared.is_some());
        let named = direct.filter(|c| !matches!(c.who, Who::Subject(_)));
        named.or_else(|| self.following(r, span)).or(direct).or_else(|| leading.map(|c| Clause { fragment: true, ..c }))
    }

    /// The clause in front of a quotation, in the sentence that begins at a token.
    fn leading(&self, span: &Span, sentence: u32) -> Option<Clause> {
        let end = self.free.partition_point(|c| c.cue.0 < span.open);
        let near = || self.free.get(..end).unwrap_or(&[]).iter().rev().take_while(|c| c.cue.0 >= sentence);
        let named = near().find(|c| c.end <= span.open + 1).copied();
        let subject = self.to.get(&span.open).filter(|c| c.cue.0 >= sentence).map(|c| Clause { who: Who::Subject(sentence), ..*c });
        // `Holt shared her joy, stating “…”`: the last verb leads to it.
        subject.filter(|c| c.rule == "stating-quote").or(named).or(subject)
    }

    fn following(&self, r: &Release<'_, '_>, span: &Span) -> Option<Clause> {
        let all = self.after.get(&span.after.checked_sub(1)?)?;
        all.iter().filter(|c| ends_with_it(r, span, c)).min_by_key(|c| (rank(c), c.start, c.end)).copied()
    }

    /// The last clause of a person between token `from` and token `to`.
    pub(super) fn last_free(&self, from: u32, to: u32) -> Option<Clause> {
        let end = self.free.partition_point(|c| c.cue.0 < to);
        self.free.get(..end)?.iter().rev().take_while(|c| c.cue.0 >= from).take(64).find(|c| c.end <= to && rank(c) == 0).copied()
    }
}

/// A name of a person says more than one of a body in the same clause (`said Acme's director Ann Roe`).
fn rank(c: &Clause) -> u8 {
    match c.who {
        Who::Name(_) if c.body => 1,
        Who::Name(_) | Who::Pronoun(_) => 0,
        Who::Body(..) => 2,
        Who::Role(..) if c.certainty > Certainty::Weak => 2,
        Who::Role(..) => 3,
        Who::Nobody => 4,
        Who::Subject(_) => 5,
    }
}

fn read(r: &Release<'_, '_>, c: &Candidate) -> Option<Clause> {
    let cue = c.slot("cue")?;
    let who = if let Some(s) = c.slot("speaker") {
        Who::Name(s.mention?)
    } else if let Some(p) = c.slot("pronoun") {
        Who::Pronoun(p.first)
    } else if let Some(x) = c.slot("role") {
        Who::Role(x.first, x.end)
    } else if let Some(x) = c.slot("body") {
        Who::Body(x.first, x.end)
    } else if c.slot("closer").is_some() {
        Who::Nobody
    } else {
        Who::Subject(cue.first)
    };
    let body = c.slot("speaker").and_then(|s| r.mention(s)).is_some_and(|f| f.kind == Kind::Org);
    let strong = r.cell(cue.first).is_some_and(|cell| {
        r.gazetteer.labels(cell) & Label::Speech.bit() == 0 || r.gazetteer.entries(cell).any(|e| e.label() == "speech-verb" && e.kind() == "strong")
    });
    Some(Clause { rule: c.rule.name, certainty: c.rule.certainty, start: c.start, end: c.end, cue: (cue.first, cue.end), who, body, strong, fragment: false })
}

/// Is a token between quotation marks?
pub(super) fn inside(spans: &[Span], token: u32) -> bool {
    let n = spans.partition_point(|s| s.close <= token);
    spans.get(n).is_some_and(|s| s.first <= token)
}

/// The token where the sentence begins in which the opening mark stands; over a colon or comma and a line's end too (`the statement:⏎“`).
fn sentence(r: &Release<'_, '_>, span: &Span, before: Option<&Span>) -> u32 {
    let least = before.map_or(0, |b| b.after);
    let mut at = span.open;
    let line_end = |t: u32| matches!(r.doc.shape(t as usize), Shape::Break | Shape::Para);
    if at > least + 1 && line_end(at - 1) && matches!(r.doc.shape(at as usize - 2), Shape::Colon | Shape::Comma) {
        at -= 2;
    }
    while at > least && span.open - at < 160 {
        if matches!(r.doc.shape(at as usize - 1), Shape::Stop | Shape::Bang | Shape::Para | Shape::Break) {
            break;
        }
        at -= 1;
    }
    at
}

/// A clause with the verb behind its subject ends the sentence of the quotation (`…,” he said.`), or it is a sentence of its own that only
/// follows it (`….” He said that …`).
fn ends_with_it(r: &Release<'_, '_>, span: &Span, c: &Clause) -> bool {
    let verb_first = c.who == Who::Nobody
        || matches!(c.who, Who::Name(m) if r.found.get(m as usize).is_some_and(|f| f.first > c.cue.0))
        || matches!(c.who, Who::Pronoun(t) | Who::Role(t, _) | Who::Body(t, _) if t > c.cue.0);
    let to_its_end = matches!(r.doc.shape(c.end.saturating_sub(1) as usize), Shape::Para | Shape::Break);
    if verb_first || to_its_end || !text::ends_sentence(r, span) && !matches!(r.doc.shape(span.after as usize), Shape::Stop | Shape::Dot) {
        return true;
    }
    c.strong
        && (c.end..c.end + 4)
            .map(|t| r.doc.shape(t as usize))
            .find(|s| !s.is_word() && *s != Shape::Num)
            .is_some_and(|s| matches!(s, Shape::Stop | Shape::Para | Shape::Break))
}

/// Does a clause in front of the opening mark lead to it directly?
pub(super) fn leads(r: &Release<'_, '_>, span: &Span, c: &Clause) -> bool {
    let mut at = span.open as usize;
    while at > 0 && matches!(r.doc.shape(at - 1), Shape::Break | Shape::Para) {
        at -= 1;
    }
    let before = at.checked_sub(1);
    before.is_some_and(|b| {
        let near = (b as u32).saturating_sub(c.cue.1) <= 8 || r.labels(b as u32) & Label::Speech.bit() != 0;
        let comma = r.doc.shape(b) == Shape::Comma;
        // `shared her joy, saying, “…`
        if r.doc.is(if comma { b.saturating_sub(1) } else { b }, Class::ReportingParticiple) {
            return true;
        }
        match r.doc.shape(b) {
            Shape::Colon => true,
            Shape::Comma => near,
            // `thanked them all and said “…”`, no `so-called “…”`.
            _ if r.labels(b as u32) & Label::Speech.bit() != 0 => !b.checked_sub(1).is_some_and(|x| r.doc.shape(x) == Shape::Hyphen),
            _ => b as u32 + 1 == c.cue.1 || r.doc.lower(b) == b"that" && near,
        }
    })
}

/// The first name of a person in a token range, else of a body.
pub(super) fn subject(r: &Release<'_, '_>, from: u32, to: u32) -> Option<u32> {
    let first = |kind| r.inside(kind, from, to).next().map(|(n, _)| n as u32);
    first(Kind::Person).or_else(|| first(Kind::Org))
}
