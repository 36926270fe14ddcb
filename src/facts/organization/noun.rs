//! What nouns say of the body that they stand for: `a maker of pumps` sells, `the charity` does not.

use crate::record::OrganizationKind;
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
        (stem, true) => in_y(stem).filter(|k| *k != Party || PARTIES.contains(&before)).and_then(strong),
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
        return strong(kind).filter(|_| kind != Party || PARTIES.contains(&before));
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

/// Words before `party` that say it is a political one.
const PARTIES: [&[u8]; 22] = [
    b"political", b"opposition", b"ruling", b"governing", b"left", b"right", b"left-wing", b"right-wing", b"far-right", b"far-left", b"centrist",
    b"center-left", b"centre-left", b"center-right", b"centre-right", b"conservative", b"liberal", b"socialist", b"nationalist", b"green", b"populist",
    b"parliamentary",
];

/// `news agency`, `advertising agency`, `aid agency`
fn agency(before: &[u8]) -> Option<Noun> {
    let kind = match before {
        b"news" | b"press" | b"photo" => Media,
        b"advertising" | b"ad" | b"marketing" | b"creative" | b"digital" | b"design" | b"branding" | b"communications" | b"relations" | b"pr" | b"talent"
        | b"staffing" | b"recruitment" | b"recruiting" | b"employment" | b"travel" | b"estate" | b"rating" | b"ratings" | b"media" | b"modelling"
        | b"modeling" | b"casting" | b"insurance" | b"collection" | b"web" | b"letting" | b"booking" | b"research" | b"strategy" | b"experiential"
        | b"social-media" | b"full-service" | b"independent" | b"integrated" | b"consulting" => Company,
        b"nonprofit" | b"non-profit" | b"charitable" | b"adoption" | b"volunteer" | b"relief" | b"humanitarian" => Nonprofit,
        b"nations" | b"un" | b"specialized" | b"specialised" | b"intergovernmental" | b"multilateral" => Intergovernmental,
        b"police" | b"policing" | b"enforcement" => Police,
        _ => Government,
    };
    // `the agency` may be of any kind.
    let told = kind != Government || GOVERNS.contains(&before);
    told.then_some(Noun { kind, strong: true })
}

/// Words before `agency`, `body`, `organization` that say it is a state's.
const GOVERNS: [&[u8]; 30] = [
    b"government", b"governmental", b"federal", b"state", b"national", b"executive", b"public", b"regulatory", b"statutory", b"municipal", b"local",
    b"provincial", b"county", b"city", b"intelligence", b"space", b"tax", b"development", b"aid", b"environmental", b"protection", b"security", b"promotion",
    b"state-run", b"border", b"investment", b"lead", b"supervisory", b"licensing", b"standards",
];

/// What bodies of many kinds are called by, and the words before it that say which: kind, words before, nouns.
type Shared = (OrganizationKind, &'static [&'static [u8]], &'static [&'static [u8]]);

const SHARED: [Shared; 13] = [
    (
        Nonprofit,
        &[
            b"nonprofit", b"non-profit", b"not-for-profit", b"charitable", b"humanitarian", b"advocacy", b"membership", b"grassroots", b"voluntary",
            b"volunteer", b"faith-based", b"community-based", b"philanthropic", b"campaign", b"campaigning", b"rights", b"lobby", b"lobbying", b"pressure",
            b"aid", b"relief", b"conservation", b"environmental", b"non-governmental", b"nongovernmental", b"umbrella", b"professional", b"representative",
            b"trade", b"consumer", b"labor", b"labour", b"religious", b"youth", b"women's", b"student", b"welfare", b"community", b"civic", b"veterans",
            b"development", b"industry",
        ],
        &[b"organization", b"organisation", b"group", b"body", b"institution"],
    ),
    (Nonprofit, &[b"nonprofit", b"charitable", b"humanitarian", b"relief", b"non-profit", b"conservation"], &[b"fund", b"trust", b"network", b"corporation"]),
    (
        Nonprofit,
        &[b"football", b"soccer", b"rugby", b"cricket", b"basketball", b"baseball", b"hockey", b"cycling", b"racing", b"netball", b"league"],
        &[b"team", b"side", b"franchise"],
    ),
    (Nonprofit, &[b"think"], &[b"tank"]),
    (Nonprofit, &[b"research", b"policy"], &[b"institute", b"center", b"centre", b"institution"]),
    (Nonprofit, &[b"national", b"leading", b"collective", b"united", b"unified"], &[b"voice"]),
    (
        Intergovernmental,
        &[b"intergovernmental", b"inter-governmental", b"multilateral", b"supranational", b"treaty-based"],
        &[b"organization", b"organisation", b"body", b"institution", b"group", b"forum"],
    ),
    (
        Government,
        &[b"governmental", b"government", b"statutory", b"public", b"regulatory", b"federal", b"municipal", b"crown", b"state"],
        &[b"body", b"organization", b"organisation", b"institution", b"corporation", b"service", b"entity"],
    ),
    (Government, &[b"city", b"local", b"county", b"district", b"town", b"parish", b"borough"], &[b"council"]),
    (Military, &[b"armed", b"military", b"army"], &[b"unit", b"force", b"service"]),
    (
        Media,
        &[b"news", b"media", b"radio", b"television", b"tv", b"broadcasting", b"publishing"],
        &[b"organization", b"organisation", b"outlet", b"site", b"website", b"station", b"channel", b"network", b"service", b"group", b"house"],
    ),
    (Education, &[b"education", b"educational", b"academic", b"higher-education", b"teaching", b"degree-granting"], &[b"institution", b"institute"]),
    (
        Company,
        &[
            b"venture", b"capital", b"equity", b"hedge", b"investment", b"credit", b"growth", b"seed", b"venture-capital", b"private-equity", b"buyout",
            b"mutual", b"index", b"asset", b"wealth", b"property", b"financial", b"banking", b"commercial", b"fashion", b"auction", b"software", b"trading",
            b"department", b"grocery", b"convenience", b"retail", b"hotel", b"mining", b"energy", b"luxury", b"food", b"industrial", b"engineering",
            b"logistics", b"shipping", b"transport", b"technology", b"tech", b"healthcare", b"pharmaceutical", b"chemical", b"chemicals", b"steel",
            b"automotive", b"insurance", b"consulting", b"construction", b"entertainment", b"gaming", b"telecommunications", b"telecom", b"travel",
            b"beverage", b"drinks", b"leisure", b"packaging", b"electronics", b"family-owned", b"agribusiness", b"listed", b"corporate", b"diversified",
            b"hospitality", b"restaurant", b"advisory", b"defence", b"defense", b"aerospace",
        ],
        &[b"fund", b"trust", b"group", b"house", b"manager", b"store", b"institution", b"corporation"],
    ),
];

fn by_modifier(word: &[u8], before: &[u8]) -> Option<Noun> {
    let police = before == b"police" && matches!(word, b"unit" | b"force" | b"service");
    let told = SHARED.iter().find(|(_, words, nouns)| nouns.contains(&word) && words.contains(&before)).map(|(kind, ..)| *kind);
    let kind = told.or(if police { Some(Police) } else { None }).or(if word == b"corporation" { Some(Company) } else { None });
    kind.map(|kind| Noun { kind, strong: true })
}

/// Nouns that say by themselves what the body is, and whether they say so of any body.
fn plain(word: &[u8]) -> Option<(OrganizationKind, bool)> {
    Some(match word {
        b"firm" | b"startup" | b"start-up" | b"retailer" | b"manufacturer" | b"maker" | b"distributor" | b"insurer" | b"reinsurer" | b"airline"
        | b"automaker" | b"carmaker" | b"brewer" | b"distiller" | b"enterprise" | b"conglomerate" | b"biotech" | b"fintech" | b"agritech" | b"edtech"
        | b"proptech" | b"medtech" | b"insurtech" | b"biopharma" | b"wholesaler" | b"lender" | b"homebuilder" | b"housebuilder" | b"miner" | b"drugmaker"
        | b"chipmaker" | b"steelmaker" | b"planemaker" | b"winemaker" | b"toymaker" | b"shipbuilder" | b"shipyard" | b"shipowner" | b"telco" | b"telecom"
        | b"multinational" | b"unicorn" | b"scale-up" | b"scaleup" | b"spinout" | b"spin-out" | b"spinoff" | b"spin-off" | b"brokerage" | b"broker"
        | b"dealership" | b"bookmaker" | b"casino" | b"hotelier" | b"restaurateur" | b"supermarket" | b"grocer" | b"caterer" | b"exporter" | b"importer"
        | b"refiner" | b"underwriter" | b"custodian" | b"reit" | b"joint-venture" | b"holding" | b"plc" | b"bakery" | b"smelter" | b"microbrewery"
        | b"e-tailer" | b"etailer" | b"consultant" | b"bancorp" | b"carrier" | b"printer" | b"tailor" | b"business" | b"affiliate" => (Company, true),
        b"provider" | b"developer" | b"producer" | b"supplier" | b"operator" | b"brand" | b"builder" | b"contractor" | b"vendor" | b"reseller"
        | b"integrator" | b"leader" | b"platform" | b"innovator" | b"creator" | b"seller" | b"grower" | b"designer" | b"marketplace" | b"investor"
        | b"chain" | b"franchise" | b"studio" | b"exchange" | b"pioneer" | b"specialist" | b"venture" | b"solution" | b"technology" | b"software"
        | b"label" | b"franchisor" | b"owner" => (Company, false),
        b"nonprofit" | b"non-profit" | b"not-for-profit" | b"ngo" | b"501" | b"think-tank" | b"foodbank" | b"federation" | b"association" | b"foundation"
        | b"foodshelf" | b"hospice" | b"cso" | b"union" | b"society" | b"movement" | b"museum" | b"orchestra" | b"choir" | b"congregation" | b"diocese"
        | b"synagogue" | b"mosque" | b"monastery" | b"coalition" | b"alliance" | b"confederation" | b"ballet" => (Nonprofit, true),
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
