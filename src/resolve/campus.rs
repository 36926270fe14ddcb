//! A university called by its place alone, where the words around say so: `Oxley researchers`, `a degree from Oxley`.

use super::propagate::Labels;
use crate::gazetteer::label::Label;
use crate::text::Document;
use crate::text::class::Class;
use crate::text::token::Shape;

/// The place of a university of this release, tokens `t..end`, means the university here.
pub(super) fn means_university(doc: &Document<'_>, t: u32, end: u32, labels: Labels<'_>) -> bool {
    let word = |t: u32| doc.lower(t as usize);
    let before = t.checked_sub(1).map_or(b"".as_slice(), word);
    if Class::Academic.holds(word(end)) && !matches!(before, b"in" | b"near" | b"across") {
        return true;
    }
    if doc.shape(end as usize) == Shape::Poss {
        let owned = |t: u32| Class::Academic.holds(word(t)) || Class::CampusThing.holds(word(t));
        return owned(end + 1) || labels(end + 1) & Label::Adjective.bit() != 0 && owned(end + 2);
    }
    // `studied at Oxley`, `a lecture at Oxley`; `at Oxley Park` is another place.
    let alone = !doc.shape(end as usize).is_capital();
    if before == b"at" && alone {
        return true;
    }
    if before == b"from" && alone {
        let team = t.checked_sub(2).map_or(b"".as_slice(), word);
        if Class::Academic.holds(team) || matches!(team, b"team" | b"teams" | b"colleagues") {
            return true;
        }
        return (t.saturating_sub(16)..t)
            .rev()
            .take_while(|b| !matches!(doc.shape(*b as usize), Shape::Stop | Shape::Para))
            .any(|b| Class::FromAUniversity.holds(word(b)));
    }
    let opens = t.checked_sub(1).is_none_or(|b| matches!(doc.shape(b as usize), Shape::Para | Shape::Break | Shape::Stop | Shape::QuoteOpen | Shape::Quote))
        || before == b"that";
    // `Oxley to host public lecture` as a headline.
    let hosts = word(end) == b"to"
        && matches!(
            word(end + 1),
            b"host" | b"offer" | b"open" | b"launch" | b"award" | b"lead" | b"celebrate" | b"honour" | b"honor" | b"welcome" | b"study" | b"teach" | b"confer"
        );
    opens && hosts
        || opens
            && matches!(
                word(end),
                b"receives"
                    | b"received"
                    | b"announces"
                    | b"announced"
                    | b"offers"
                    | b"appoints"
                    | b"appointed"
                    | b"launches"
                    | b"launched"
                    | b"researches"
                    | b"enrols"
                    | b"enrolled"
            )
}
