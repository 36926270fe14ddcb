//! Money of one name that several countries have: `$`, rupees, pesos, `Sh`. Whose it is, the release's country tells.

use super::value;
use crate::facts::{Release, organization};
use crate::gazetteer::index::Entry;
use crate::gazetteer::label::Label;
use crate::tape::atom::Kind;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;
use smallvec::SmallVec;

/// Money that several countries call the same.
#[derive(Debug, PartialEq)]
pub(super) struct Shared {
    /// Country and currency.
    of: &'static [(&'static str, &'static str)],
    /// Which it is where the release names none of these countries.
    alone: Option<&'static str>,
    /// How many votes a country needs.
    least: u32,
}

/// Dollars of the countries that write a bare `$` for their own. Where most sums are told in those of the United States, as in Liberia, none is.
const DOLLARS: &[(&str, &str)] = &[
    ("AU", "AUD"),
    ("BB", "BBD"),
    ("BM", "BMD"),
    ("BN", "BND"),
    ("BS", "BSD"),
    ("BZ", "BZD"),
    ("CA", "CAD"),
    ("FJ", "FJD"),
    ("GY", "GYD"),
    ("HK", "HKD"),
    ("JM", "JMD"),
    ("KY", "KYD"),
    ("NZ", "NZD"),
    ("SB", "SBD"),
    ("SG", "SGD"),
    ("TT", "TTD"),
    ("US", "USD"),
];

/// Those, and the other countries whose money has cents.
const CENTS: &[(&str, &str)] = &[
    ("AT", "EUR"),
    ("AU", "AUD"),
    ("BB", "BBD"),
    ("BE", "EUR"),
    ("BM", "BMD"),
    ("BN", "BND"),
    ("BS", "BSD"),
    ("BZ", "BZD"),
    ("CA", "CAD"),
    ("CY", "EUR"),
    ("DE", "EUR"),
    ("EE", "EUR"),
    ("ES", "EUR"),
    ("FI", "EUR"),
    ("FJ", "FJD"),
    ("FR", "EUR"),
    ("GR", "EUR"),
    ("GY", "GYD"),
    ("HK", "HKD"),
    ("HR", "EUR"),
    ("IE", "EUR"),
    ("IT", "EUR"),
    ("JM", "JMD"),
    ("KE", "KES"),
    ("KY", "KYD"),
    ("LT", "EUR"),
    ("LU", "EUR"),
    ("LV", "EUR"),
    ("MT", "EUR"),
    ("NL", "EUR"),
    ("NZ", "NZD"),
    ("PT", "EUR"),
    ("SB", "SBD"),
    ("SG", "SGD"),
    ("SI", "EUR"),
    ("SK", "EUR"),
    ("TT", "TTD"),
    ("US", "USD"),
    ("ZA", "ZAR"),
];

const CFA: &[(&str, &str)] = &[
    ("BF", "XOF"),
    ("BJ", "XOF"),
    ("CF", "XAF"),
    ("CG", "XAF"),
    ("CI", "XOF"),
    ("CM", "XAF"),
    ("GA", "XAF"),
    ("GQ", "XAF"),
    ("GW", "XOF"),
    ("ML", "XOF"),
    ("NE", "XOF"),
    ("SN", "XOF"),
    ("TD", "XAF"),
    ("TG", "XOF"),
];

const FRANCS: &[(&str, &str)] = &[
    ("BF", "XOF"),
    ("BI", "BIF"),
    ("BJ", "XOF"),
    ("CD", "CDF"),
    ("CF", "XAF"),
    ("CG", "XAF"),
    ("CH", "CHF"),
    ("CI", "XOF"),
    ("CM", "XAF"),
    ("DJ", "DJF"),
    ("GA", "XAF"),
    ("GN", "GNF"),
    ("GQ", "XAF"),
    ("GW", "XOF"),
    ("KM", "KMF"),
    ("LI", "CHF"),
    ("ML", "XOF"),
    ("NC", "XPF"),
    ("NE", "XOF"),
    ("PF", "XPF"),
    ("RW", "RWF"),
    ("SN", "XOF"),
    ("TD", "XAF"),
    ("TG", "XOF"),
];

const RUPEES: &[(&str, &str)] = &[("IN", "INR"), ("LK", "LKR"), ("MU", "MUR"), ("NP", "NPR"), ("PK", "PKR"), ("SC", "SCR")];
const PESOS: &[(&str, &str)] = &[("AR", "ARS"), ("CL", "CLP"), ("CO", "COP"), ("CU", "CUP"), ("DO", "DOP"), ("MX", "MXN"), ("PH", "PHP"), ("UY", "UYU")];
const SHILLINGS: &[(&str, &str)] = &[("KE", "KES"), ("SO", "SOS"), ("TZ", "TZS"), ("UG", "UGX")];
const POUNDS: &[(&str, &str)] =
    &[("EG", "EGP"), ("GB", "GBP"), ("GG", "GBP"), ("GI", "GIP"), ("IM", "GBP"), ("JE", "GBP"), ("LB", "LBP"), ("SD", "SDG"), ("SS", "SSP"), ("SY", "SYP")];
const DINARS: &[(&str, &str)] =
    &[("BH", "BHD"), ("DZ", "DZD"), ("IQ", "IQD"), ("JO", "JOD"), ("KW", "KWD"), ("LY", "LYD"), ("MK", "MKD"), ("RS", "RSD"), ("TN", "TND")];
const RIALS: &[(&str, &str)] = &[("IR", "IRR"), ("OM", "OMR"), ("QA", "QAR"), ("SA", "SAR"), ("YE", "YER")];
const CROWNS: &[(&str, &str)] = &[("CZ", "CZK"), ("DK", "DKK"), ("FO", "DKK"), ("GL", "DKK"), ("IS", "ISK"), ("NO", "NOK"), ("SE", "SEK")];

/// What a word, letter or sign at a number is shared by; none for one that is a single currency's.
pub(super) fn shared(word: &[u8]) -> Option<&'static Shared> {
    macro_rules! shared {
        ($of:expr, $alone:expr, $least:expr) => {{
            const ONE: Shared = Shared { of: $of, alone: $alone, least: $least };
            &ONE
        }};
    }
    Some(match word {
        b"$" | b"dollar" | b"dollars" => shared!(DOLLARS, Some("USD"), 2),
        b"cent" | b"cents" | b"c" | b"\xc2\xa2" => shared!(CENTS, Some("USD"), 2),
        b"rs" | b"rupee" | b"rupees" | b"re" => shared!(RUPEES, Some("INR"), 1),
        b"peso" | b"pesos" => shared!(PESOS, None, 1),
        b"sh" | b"shs" | b"shilling" | b"shillings" => shared!(SHILLINGS, None, 1),
        b"pound" | b"pounds" => shared!(POUNDS, Some("GBP"), 1),
        b"dinar" | b"dinars" => shared!(DINARS, None, 1),
        b"rial" | b"rials" | b"riyal" | b"riyals" => shared!(RIALS, None, 1),
        b"dirham" | b"dirhams" | b"dh" | b"dhs" => shared!(&[("AE", "AED"), ("MA", "MAD")], Some("AED"), 1),
        b"lira" | b"liras" => shared!(&[("TR", "TRY")], None, 1),
        b"kr" => shared!(CROWNS, None, 1),
        b"krone" | b"kroner" | b"crowns" => shared!(&[("DK", "DKK"), ("FO", "DKK"), ("GL", "DKK"), ("NO", "NOK")], None, 1),
        b"krona" => shared!(&[("IS", "ISK"), ("SE", "SEK")], Some("SEK"), 1),
        b"franc" | b"francs" => shared!(FRANCS, None, 1),
        b"cfa" | b"fcfa" | b"f" => shared!(CFA, Some("XOF"), 1),
        b"\xc2\xa5" | b"\xef\xbf\xa5" => shared!(&[("CN", "CNY"), ("JP", "JPY")], Some("JPY"), 1),
        b"kwacha" => shared!(&[("MW", "MWK"), ("ZM", "ZMW")], Some("ZMW"), 1),
        b"k" => shared!(&[("MM", "MMK"), ("MW", "MWK"), ("PG", "PGK"), ("ZM", "ZMW")], None, 1),
        b"p" => shared!(&[("BW", "BWP"), ("PH", "PHP")], None, 1),
        b"som" => shared!(&[("KG", "KGS"), ("UZ", "UZS")], None, 1),
        b"manat" | b"manats" => shared!(&[("AZ", "AZN"), ("TM", "TMT")], None, 1),
        b"leu" | b"lei" => shared!(&[("MD", "MDL"), ("RO", "RON")], None, 1),
        b"ruble" | b"rubles" | b"rouble" | b"roubles" => shared!(&[("BY", "BYN"), ("RU", "RUB")], Some("RUB"), 1),
        b"escudo" | b"escudos" => shared!(&[("CV", "CVE")], None, 1),
        b"florin" | b"florins" => shared!(&[("AW", "AWG")], None, 1),
        _ => return None,
    })
}

/// An ISO 3166-1 code.
pub(crate) type Country = [u8; 2];

fn code(country: &str) -> Option<Country> {
    country.as_bytes().try_into().ok()
}

/// Which of its currencies money of several countries is in this release: that of the country which most speaks for, if it is most by far; nobody can tell
/// where several are named alike.
pub(super) fn currency(r: &Release<'_, '_>, shared: &Shared) -> Option<&'static str> {
    let votes = r.known.money_votes.get_or_init(|| votes(r));
    // Nearly all of these countries are not spoken of.
    let voted = shared.of.iter().filter_map(|(country, currency)| Some((*currency, code(country).and_then(|c| votes.get(&c)).copied().filter(|n| *n > 0)?)));
    let voted: SmallVec<[(&str, u32); 4]> = voted.collect();
    let sum = |currency: &str| voted.iter().filter(|(c, _)| *c == currency).map(|(_, n)| n).sum::<u32>();
    let all: u32 = voted.iter().map(|(_, n)| n).sum();
    if all == 0 {
        return shared.alone;
    }
    let most = voted.iter().map(|(currency, _)| *currency).max_by_key(|currency| sum(currency))?;
    let least = if most == "USD" { 1 } else { shared.least };
    (sum(most) >= least && 2 * sum(most) > all).then_some(most)
}

/// How much speaks for each country as that whose money is meant.
fn votes(r: &Release<'_, '_>) -> FxHashMap<Country, u32> {
    let mut votes: FxHashMap<Country, u32> = FxHashMap::default();
    let mut vote = |country: Option<Country>, n: u32| {
        if let Some(c) = country {
            *votes.entry(c).or_default() += n;
        }
    };
    let named = Label::Country.bit() | Label::CountryX.bit() | Label::Demonym.bit();
    for c in r.cells {
        if matches!(c.shape, Shape::Email | Shape::Url) {
            vote(domain(r.doc.lower_word(c.first as usize)), 2);
        }
        if !c.shape.is_word() {
            continue;
        }
        let labels = r.gazetteer.labels(c);
        if labels & named != 0 && c.shape.is_capital() {
            let place = |e: &Entry<'_>| matches!(e.label(), "country" | "demonym");
            vote(r.gazetteer.entries(c).find(place).and_then(|e| code(e.country())), 1);
        }
        // `(TSX: ABC)`
        if labels & Label::Exchange.bit() != 0 && r.doc.shape(c.end as usize) == Shape::Colon {
            vote(exchange(r.doc.lower(c.first as usize)), 2);
        }
        // `all amounts are in Canadian dollars`
        if labels & Label::CurrencyWord.bit() != 0 && c.first > 0 && matches!(r.doc.lower(c.first as usize - 1), b"in" | b"of") {
            let currency = r.gazetteer.entries(c).find(|e| e.label() == "currency").map_or("", |e| e.code());
            let told = |(_, x): &&(&str, &str)| *x == currency && shared(r.doc.lower(c.first as usize)).is_none();
            vote(DOLLARS.iter().find(told).and_then(|(country, _)| code(country)), 10);
        }
    }
    for f in r.found.iter().filter(|f| f.kind == Kind::Place) {
        // Countries were counted by their words; a small town's name may be another's.
        let known = Label::BigCity.bit() | Label::Subdivision.bit() | Label::SubdivisionX.bit() | Label::StateAbbr.bit();
        let labels = r.labels(f.first);
        let city = f.thing.filter(|_| labels & named == 0 && labels & known != 0).and_then(|t| r.known.places.get(t as usize).copied().flatten());
        vote(city.and_then(|p| code(p.country)), 1);
    }
    vote(r.known.stands_in.get().copied(), 3);
    if let Some(t) = r.issuer() {
        vote(organization::country(r, t).and_then(code), 2);
        // What the United Nations and the World Bank give is told in dollars of the United States.
        if r.entries(t).iter().any(|e| e.label() == "org" && e.kind() == "intergovernmental") {
            vote(Some(*b"US"), 2);
        }
    }
    for (country, n) in spelt(r) {
        vote(code(country), n);
    }
    votes
}

/// Sums whose dollars the release spells out: `A$5m` says that `$6m` is the same, but not `$5m (US$3m)`, which turns one into the other.
fn spelt(r: &Release<'_, '_>) -> impl Iterator<Item = (&'static str, u32)> {
    let money = |f: &&crate::resolve::Found| f.kind == Kind::Money;
    r.found.iter().filter(money).filter_map(move |f| {
        let code = value::read(r, f).currency?;
        let bracket = f.first > 0 && r.doc.shape(f.first as usize - 1) == Shape::Open || r.doc.shape(f.end as usize) == Shape::Open;
        let (country, _) = DOLLARS.iter().find(|(_, c)| *c == code).filter(|_| !bracket)?;
        Some((*country, if *country == "US" { 1 } else { 4 }))
    })
}

/// The country of a stock exchange, where it tells of a company's home.
fn exchange(code: &[u8]) -> Option<Country> {
    Some(match code {
        b"tsx" | b"tsxv" | b"cse" => *b"CA",
        b"asx" => *b"AU",
        b"nzx" => *b"NZ",
        b"sgx" => *b"SG",
        b"hkex" | b"sehk" | b"hkse" => *b"HK",
        b"nyse" | b"nasdaq" | b"amex" | b"otcqb" | b"otcqx" => *b"US",
        b"nse" | b"bse" => *b"IN",
        _ => return None,
    })
}

/// The country of an address: `press@example.com.au`, `www.example.govt.nz/news`. Endings that are sold to everybody tell nothing.
fn domain(address: &str) -> Option<Country> {
    const SOLD: [&[u8]; 22] = [
        b"ac", b"ag", b"ai", b"am", b"cc", b"co", b"eu", b"fm", b"gg", b"gl", b"io", b"is", b"la", b"ly", b"me", b"nu", b"sc", b"sh", b"to", b"tv", b"vc",
        b"ws",
    ];
    let host = address.rsplit('@').next().unwrap_or(address);
    let host = host.split_once("://").map_or(host, |(_, rest)| rest).split(['/', '?', ':', '#']).next().unwrap_or("");
    match host.rsplit('.').next().unwrap_or("").as_bytes() {
        b"gov" | b"mil" => Some(*b"US"),
        b"uk" => Some(*b"GB"),
        ending if SOLD.contains(&ending) => None,
        [a, b] => Some([a.to_ascii_uppercase(), b.to_ascii_uppercase()]),
        _ => None,
    }
}
