//! Where a body's shares are listed: `(NYSE: ZTX)`, `(TSX: OXG; OTCQB: OXGDF)`.

use crate::facts::Release;
use crate::gazetteer::label::Label;
use crate::record::Identifier;
use crate::text::token::Shape;

/// One listing: tokens of the exchange's code and of the ticker.
struct Listing {
    exchange: (u32, u32),
    ticker: (u32, u32),
}

/// The listings in the brackets behind a body's mentions, each once.
fn listings(r: &Release<'_, '_>, thing: u32) -> Vec<Listing> {
    let mut out: Vec<Listing> = Vec::new();
    for f in r.mentions_of(thing).take(16) {
        let mut open = f.end;
        for _ in 0..4 {
            if r.doc.shape(open as usize) != Shape::Open {
                break;
            }
            let Some(close) = (open + 1..open + 32).find(|t| r.doc.shape(*t as usize) == Shape::Close) else { break };
            in_bracket(r, open + 1, close, &mut out);
            open = close + 1;
        }
        if !out.is_empty() {
            break;
        }
    }
    out
}

fn in_bracket(r: &Release<'_, '_>, first: u32, close: u32, out: &mut Vec<Listing>) {
    let mut from = first;
    while let Some(colon) = (from..close).find(|t| r.doc.shape(*t as usize) == Shape::Colon) {
        let listed = (from..colon).find(|t| exchange(r, *t));
        let part =
            |t: u32| matches!(r.doc.shape(t as usize), Shape::Caps | Shape::CapNum | Shape::Num | Shape::Initial | Shape::Dotted | Shape::NumWord | Shape::Cap);
        let mut end = colon + 1;
        while end < close && (part(end) || end > colon + 1 && matches!(r.doc.shape(end as usize), Shape::Dot | Shape::Hyphen | Shape::Slash) && part(end + 1)) {
            end += 1;
        }
        if let Some(exchange) = listed.filter(|_| end > colon + 1) {
            out.push(Listing { exchange: (exchange, colon), ticker: (colon + 1, end) });
        }
        from = end.max(colon + 1);
    }
}

/// `NYSE`, `London Stock Exchange`, `Euronext Paris`; `Frankfurt` before a ticker.
fn exchange(r: &Release<'_, '_>, t: u32) -> bool {
    let Some(cell) = r.cell(t) else { return false };
    let labels = r.gazetteer.labels(cell);
    let named = |s: &str| ["exchange", "bourse", "bursa", "borse", "bolsa", "nasdaq", "nyse", "euronext"].iter().any(|w| s.contains(w));
    labels & (Label::Exchange.bit() | Label::BigCity.bit()) != 0
        || labels & (Label::Org.bit() | Label::OrgX.bit()) != 0
            && (r.gazetteer.entries(cell).any(|e| named(&e.name().to_lowercase()))
                || named(&r.doc.words(cell.first as usize, cell.end as usize).to_lowercase()))
}

/// `Zentrix (NYSE: ZTX)`
pub(super) fn is_listed(r: &Release<'_, '_>, thing: u32) -> bool {
    !listings(r, thing).is_empty()
}

/// `ticker`, `NYSE:ZTX`
pub(super) fn identifiers(r: &Release<'_, '_>, thing: u32) -> Vec<Identifier> {
    let one = |l: Listing| {
        let words = |(a, b): (u32, u32)| r.doc.words(a as usize, b as usize).to_owned();
        Identifier { scheme: "ticker".to_owned(), id: format!("{}:{}", words(l.exchange), words(l.ticker)) }
    };
    listings(r, thing).into_iter().map(one).collect()
}

/// The country of the exchange that lists it: of several the one that is not in New York, where half the world is listed.
pub(super) fn country<'a>(r: &Release<'a, '_>, thing: u32) -> Option<&'a str> {
    let of = |l: &Listing| {
        // `Nasdaq Stockholm` is in Stockholm.
        let told = |labels: &'static [&'static str]| {
            let cells = (l.exchange.0..l.exchange.1).filter_map(|t| r.cell(t));
            let known = cells.flat_map(|c| r.gazetteer.entries(c)).filter(|e| labels.contains(&e.label()) && !e.country().is_empty());
            known.max_by_key(|e| e.value().unwrap_or(0)).map(|e| e.country())
        };
        told(&["city"]).or_else(|| told(&["exchange"])).or_else(|| told(&["org"]))
    };
    let all: Vec<&str> = listings(r, thing).iter().filter_map(of).collect();
    all.iter().find(|c| **c != "US").or(all.first()).copied()
}
