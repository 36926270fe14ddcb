//! A university called by its place alone, where the words around say so: `Oxley researchers`, `a degree from Oxley`.

use super::propagate::Labels;
use crate::gazetteer::label::Label;
use crate::text::Document;
use crate::text::token::Shape;

/// People and things that universities have and regions have not.
const ACADEMIC: [&[u8]; 26] = [
    b"expert", b"experts", b"researcher", b"researchers", b"scientist", b"scientists", b"academic", b"academics", b"graduate", b"graduates", b"alumnus",
    b"alumna", b"alumni", b"professor", b"professors", b"lecturer", b"lecturers", b"postgraduate", b"postgraduates", b"undergraduate", b"undergraduates",
    b"vice-chancellor", b"chancellor", b"student", b"students", b"phd",
];

/// What stands behind the possessive besides.
const OWNED: [&[u8]; 16] = [
    b"school", b"faculty", b"department", b"college", b"campus", b"campuses", b"research", b"degree", b"degrees", b"library", b"income", b"council",
    b"reputation", b"medical", b"teaching", b"law",
];

/// What is had from a university.
const DEGREES: [&[u8]; 18] = [
    b"degree", b"degrees", b"doctorate", b"doctorates", b"phd", b"ph.d.", b"bachelor", b"bachelors", b"master", b"masters", b"honours", b"diploma",
    b"graduated", b"graduate", b"graduating", b"msc", b"mba", b"university",
];

/// The place of a university of this release, tokens `t..end`, means the university here.
pub(super) fn means_university(doc: &Document<'_>, t: u32, end: u32, labels: Labels<'_>) -> bool {
    let word = |t: u32| doc.lower(t as usize);
    let before = t.checked_sub(1).map_or(b"".as_slice(), word);
    if ACADEMIC.contains(&word(end)) && !matches!(before, b"in" | b"near" | b"across") {
        return true;
    }
    if doc.shape(end as usize) == Shape::Poss {
        let owned = |t: u32| ACADEMIC.contains(&word(t)) || OWNED.contains(&word(t));
        return owned(end + 1) || labels(end + 1) & Label::Adjective.bit() != 0 && owned(end + 2);
    }
    // `studied at Oxley`, `a lecture at Oxley`; `at Oxley Park` is another place.
    let alone = !doc.shape(end as usize).is_capital();
    if before == b"at" && alone {
        return true;
    }
    if before == b"from" && alone {
        let team = t.checked_sub(2).map_or(b"".as_slice(), word);
        if ACADEMIC.contains(&team) || matches!(team, b"team" | b"teams" | b"colleagues") {
            return true;
        }
        return (t.saturating_sub(16)..t)
            .rev()
            .take_while(|b| !matches!(doc.shape(*b as usize), Shape::Stop | Shape::Para))
            .any(|b| DEGREES.contains(&word(b)));
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
