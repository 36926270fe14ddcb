//! Date lines of releases whose office writes another language: `5 mai 2024`, `5 de mayo de 2024`, `12. Oktober 2024`.

use super::{Release, partial, point};
use crate::record::PartialDate;
use crate::text::Line;
use crate::text::token::Shape;

/// Months from January on: French, Spanish, Portuguese, Italian, German, Dutch, Swedish, Danish and Norwegian, Finnish, Polish, Czech, Turkish, Indonesian;
/// what English has, too, stands in the lists.
#[rustfmt::skip]
const MONTHS: [&[&str]; 12] = [
    &["janvier", "janv", "enero", "janeiro", "gennaio", "gen", "januar", "jänner", "januari", "tammikuuta", "stycznia", "ledna", "ocak", "ene"],
    &["février", "févr", "fév", "febrero", "fevereiro", "fev", "febbraio", "februar", "februari", "helmikuuta", "lutego", "února", "şubat", "pebruari"],
    &["mars", "marzo", "março", "märz", "maart", "marts", "maaliskuuta", "marca", "března", "mart", "maret", "mrt", "mär"],
    &["avril", "avr", "abril", "abr", "aprile", "huhtikuuta", "kwietnia", "dubna", "nisan"],
    &["mai", "mayo", "maio", "maggio", "mag", "mei", "maj", "toukokuuta", "maja", "května", "mayıs"],
    &["juin", "junio", "junho", "giugno", "giu", "juni", "kesäkuuta", "czerwca", "června", "haziran"],
    &["juillet", "juil", "julio", "julho", "luglio", "lug", "juli", "heinäkuuta", "lipca", "července", "temmuz"],
    &["août", "aout", "agosto", "ago", "augustus", "augusti", "elokuuta", "sierpnia", "srpna", "ağustos", "agustus"],
    &["septembre", "septiembre", "setembro", "set", "settembre", "syyskuuta", "września", "září", "eylül"],
    &["octobre", "octubre", "outubro", "out", "ottobre", "ott", "oktober", "okt", "lokakuuta", "października", "října", "ekim"],
    &["novembre", "noviembre", "novembro", "marraskuuta", "listopada", "listopadu", "kasım", "nopember"],
    &["décembre", "déc", "diciembre", "dic", "dezembro", "dez", "dicembre", "dezember", "desember", "joulukuuta", "grudnia", "prosince", "aralık"],
];

/// Words that a date line can have beside its date.
const MOST: usize = 8;

/// The day in a short line.
pub(super) fn day(r: &Release<'_, '_>, line: &Line) -> Option<PartialDate> {
    let doc = r.doc;
    if (line.start..line.end).filter(|t| doc.shape(*t as usize).is_word()).count() > MOST {
        return None;
    }
    let number = |t: u32| Some(doc.lower_word(t as usize)).filter(|_| doc.shape(t as usize) == Shape::Num);
    // What may stand between day, month and year.
    let behind = |t: u32| (t..t + 3).find(|t| !matches!(doc.shape(*t as usize), Shape::Dot | Shape::Stop | Shape::Comma) && doc.lower(*t as usize) != b"de");
    (line.start..line.end).find_map(|t| {
        let day: u8 = number(t).filter(|n| n.len() < 3)?.parse().ok()?;
        let at = behind(t + 1)?;
        let month = MONTHS.iter().position(|names| names.contains(&doc.lower_word(at as usize)))?;
        let year: i32 = number(behind(at + 1)?).filter(|n| n.len() == 4)?.parse().ok()?;
        (at < line.end).then(|| point::civil(year, u8::try_from(month + 1).ok()?, day)).flatten().and_then(partial)
    })
}
