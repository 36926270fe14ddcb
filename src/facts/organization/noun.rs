//! What nouns say of the body that they stand for: `a maker of pumps` sells, `the charity` does not.

use crate::record::OrganizationKind;
use crate::text::class::{Class, OneOf};
use OrganizationKind::{Company, Court, Education, Government, Intergovernmental, Media, Military, Nonprofit, Party, Police};

/// What a noun says of the body that it is called by.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Noun {
    pub(super) kind: OrganizationKind,
    /// It says so whatever the body's name is: a hospital may be a provider of care and is no company for that.
    pub(super) strong: bool,
}

/// What a noun in small letters says, in the singular or the plural. `before`: the word in front of it.
pub(super) fn noun(word: &[u8], before: &[u8]) -> Option<Noun> {
    let strong = |kind| Some(Noun { kind, strong: true });
    one(word, before).or_else(|| match singular(word)? {
        (b"agenc", true) => agency(before),
        (b"authorit", true) => strong(Government),
        (stem, true) => in_y(stem).filter(|k| *k != Party || Class::Political.holds(before)).and_then(strong),
        (stem, false) => one(stem, before),
    })
}

/// `firms` without its ending; of `companies` what stands before it, and true.
fn singular(word: &[u8]) -> Option<(&[u8], bool)> {
    match word {
        [stem @ .., b'i', b'e', b's'] => Some((stem, true)),
        [stem @ .., b'h', b'e', b's'] if stem.len() >= 3 => word.get(..word.len() - 2).map(|w| (w, false)),
        [stem @ .., b's'] if stem.len() >= 3 && !stem.ends_with(b"s") => Some((stem, false)),
        _ => None,
    }
}

/// Nouns in `-y`, by what stands before it.
fn in_y(stem: &[u8]) -> Option<OrganizationKind> {
    Some(match stem {
        b"compan" | b"consultanc" | b"utilit" | b"subsidiar" | b"brewer" | b"distiller" | b"winer" | b"refiner" | b"baker" | b"baner" | b"tanner"
        | b"foundr" | b"granar" | b"creamer" => Company,
        b"charit" | b"philanthrop" => Nonprofit,
        b"universit" | b"academ" | b"facult" => Education,
        b"ministr" | b"municipalit" | b"embass" => Government,
        b"part" => Party,
        b"militar" | b"arm" | b"nav" => Military,
        _ => return None,
    })
}

fn one(word: &[u8], before: &[u8]) -> Option<Noun> {
    let strong = |kind| Some(Noun { kind, strong: true });
    let weak = |kind| Some(Noun { kind, strong: false });
    if let [stem @ .., b'y'] = word
        && let Some(kind) = in_y(stem)
    {
        // `third party`, `a birthday party`
        return strong(kind).filter(|_| kind != Party || Class::Political.holds(before));
    }
    match word {
        b"bank" => match before {
            b"food" | b"blood" | b"milk" | b"seed" | b"gene" | b"time" | b"clothing" | b"toy" | b"tissue" | b"eye" => strong(Nonprofit),
            b"central" | b"reserve" => strong(Government),
            // A bank that develops is a state's, or of many states.
            b"development" => weak(Company),
            _ => strong(Company),
        },
        b"agency" => agency(before),
        b"authority" => strong(Government),
        _ => plain(word).map(|(kind, strong)| Noun { kind, strong }).or_else(|| by_modifier(word, before)),
    }
}

/// `news agency`, `advertising agency`, `aid agency`
fn agency(before: &[u8]) -> Option<Noun> {
    let kind = match before {
        b"news" | b"press" | b"photo" => Media,
        w if Class::CompanyAgency.holds(w) => Company,
        b"nonprofit" | b"non-profit" | b"charitable" | b"adoption" | b"volunteer" | b"relief" | b"humanitarian" => Nonprofit,
        b"nations" | b"un" | b"specialized" | b"specialised" | b"intergovernmental" | b"multilateral" => Intergovernmental,
        b"police" | b"policing" | b"enforcement" => Police,
        _ => Government,
    };
    // `the agency` may be of any kind.
    let told = kind != Government || Class::Governing.holds(before);
    told.then_some(Noun { kind, strong: true })
}

/// What bodies of many kinds are called by, and the words before it that say which: kind, words before, nouns.
type Shared = (OrganizationKind, OneOf, &'static [&'static [u8]]);

const SHARED: [Shared; 13] = [
    (Nonprofit, OneOf::Class(Class::BeforeNonprofitGroup), &[b"organization", b"organisation", b"group", b"body", b"institution"]),
    (
        Nonprofit,
        OneOf::Few(&[b"nonprofit", b"charitable", b"humanitarian", b"relief", b"non-profit", b"conservation"]),
        &[b"fund", b"trust", b"network", b"corporation"],
    ),
    (
        Nonprofit,
        OneOf::Few(&[b"football", b"soccer", b"rugby", b"cricket", b"basketball", b"baseball", b"hockey", b"cycling", b"racing", b"netball", b"league"]),
        &[b"team", b"side", b"franchise"],
    ),
    (Nonprofit, OneOf::Few(&[b"think"]), &[b"tank"]),
    (Nonprofit, OneOf::Few(&[b"research", b"policy"]), &[b"institute", b"center", b"centre", b"institution"]),
    (Nonprofit, OneOf::Few(&[b"national", b"leading", b"collective", b"united", b"unified"]), &[b"voice"]),
    (
        Intergovernmental,
        OneOf::Few(&[b"intergovernmental", b"inter-governmental", b"multilateral", b"supranational", b"treaty-based"]),
        &[b"organization", b"organisation", b"body", b"institution", b"group", b"forum"],
    ),
    (
        Government,
        OneOf::Few(&[b"governmental", b"government", b"statutory", b"public", b"regulatory", b"federal", b"municipal", b"crown", b"state"]),
        &[b"body", b"organization", b"organisation", b"institution", b"corporation", b"service", b"entity"],
    ),
    (Government, OneOf::Few(&[b"city", b"local", b"county", b"district", b"town", b"parish", b"borough"]), &[b"council"]),
    (Military, OneOf::Few(&[b"armed", b"military", b"army"]), &[b"unit", b"force", b"service"]),
    (
        Media,
        OneOf::Few(&[b"news", b"media", b"radio", b"television", b"tv", b"broadcasting", b"publishing"]),
        &[b"organization", b"organisation", b"outlet", b"site", b"website", b"station", b"channel", b"network", b"service", b"group", b"house"],
    ),
    (
        Education,
        OneOf::Few(&[b"education", b"educational", b"academic", b"higher-education", b"teaching", b"degree-granting"]),
        &[b"institution", b"institute"],
    ),
    (Company, OneOf::Class(Class::BeforeCompanyGroup), &[b"fund", b"trust", b"group", b"house", b"manager", b"store", b"institution", b"corporation"]),
];

fn by_modifier(word: &[u8], before: &[u8]) -> Option<Noun> {
    let police = before == b"police" && matches!(word, b"unit" | b"force" | b"service");
    let told = SHARED.iter().find(|(_, words, nouns)| nouns.contains(&word) && words.holds(before)).map(|(kind, ..)| *kind);
    let kind = told.or(if police { Some(Police) } else { None }).or(if word == b"corporation" { Some(Company) } else { None });
    kind.map(|kind| Noun { kind, strong: true })
}

/// Nouns that say by themselves what the body is, and whether they say so of any body.
fn plain(word: &[u8]) -> Option<(OrganizationKind, bool)> {
    Some(match word {
        w if Class::CompanyNoun.holds(w) => (Company, true),
        w if Class::CompanyNounBesideName.holds(w) => (Company, false),
        w if Class::NonprofitNoun.holds(w) => (Nonprofit, true),
        b"church" | b"club" | b"hospital" | b"league" | b"collective" | b"cooperative" | b"co-operative" | b"co-op" => (Nonprofit, false),
        b"college" | b"school" | b"polytechnic" | b"seminary" | b"conservatory" | b"conservatoire" | b"kindergarten" | b"preschool" => (Education, true),
        b"newspaper" | b"magazine" | b"broadcaster" | b"newswire" | b"newsletter" | b"tabloid" | b"newsroom" | b"publisher" => (Media, true),
        b"podcast" | b"publication" | b"journal" | b"weekly" | b"daily" => (Media, false),
        b"intergovernmental" | b"inter-governmental" | b"treaty-based" | b"supranational" => (Intergovernmental, true),
        b"regulator" | b"watchdog" | b"quango" | b"parliament" | b"legislature" => (Government, true),
        b"court" | b"tribunal" => (Court, true),
        b"constabulary" => (Police, true),
        _ => return None,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nouns_alone_and_behind_the_word_that_tells() {
        let kind = |phrase: &str| {
            let mut words = phrase.rsplit(' ');
            let word = words.next().unwrap_or("");
            noun(word.as_bytes(), words.next().unwrap_or("").as_bytes()).map(|n| n.kind)
        };
        for (phrase, want) in [
            ("firms", Some(Company)),
            ("breweries", Some(Company)),
            ("the bank", Some(Company)),
            ("food bank", Some(Nonprofit)),
            ("central bank", Some(Government)),
            ("news agency", Some(Media)),
            ("talent agencies", Some(Company)),
            ("federal agency", Some(Government)),
            ("the agency", None),
            ("political party", Some(Party)),
            ("third party", None),
            ("trade body", Some(Nonprofit)),
            ("public body", Some(Government)),
            ("the body", None),
            ("churches", Some(Nonprofit)),
            ("hotel group", Some(Company)),
            ("working group", None),
            ("pumps", None),
        ] {
            assert_eq!(kind(phrase), want, "{phrase}");
        }
    }
}
