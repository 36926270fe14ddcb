//! Identities: the same thing has the same key in every release, with what the lists know of it.

use newsfacts::{OrganizationKind, OtherKind, PlaceKind, Report, extract};

/// The keys of the organizations, people and places of a text.
fn keys(report: &Report) -> Vec<String> {
    let mut out: Vec<String> = report.organizations.iter().map(|o| o.key.clone()).collect();
    out.extend(report.people.iter().map(|p| p.key.clone()));
    out.extend(report.places.iter().map(|p| p.key.clone()));
    out
}

/// Two releases, one thing: however it is named, its key is one.
#[test]
fn a_key_joins_a_thing_across_releases() {
    let pairs = [
        ("UNODC opened an office.", "The United Nations Office on Drugs and Crime opened an office."),
        ("WHO staff met in May. The WHO said so.", "The World Health Organization said so."),
        ("The Food and Drug Administration said so.", "The FDA said so."),
        ("The European Commission pays.", "Officials of the European Commission agreed."),
        ("They met in Burma.", "They met in Myanmar."),
        ("They met in the United States.", "They met in the U.S. again."),
        ("They live in Türkiye.", "Exports to Turkey grew."),
        ("They met in São Paulo.", "They met in Sao Paulo, Brazil."),
        ("They fished in the Black Sea.", "The Black Sea is deep."),
        ("The Labour Institute of Marlow met.", "The Labor Institute of Marlow met."),
        ("Dr. Ann Holt agreed.", "Ann Holt, a nurse, agreed."),
    ];
    for (a, b) in pairs {
        let (left, right) = (keys(&extract(a)), keys(&extract(b)));
        assert!(left.iter().any(|k| !k.is_empty() && right.contains(k)), "`{a}` has {left:?}, `{b}` has {right:?}");
    }
}

/// Things of one name that are not one have keys of their own.
#[test]
fn a_key_keeps_namesakes_apart() {
    let key = |text: &str| extract(text).places[0].key.clone();
    assert_ne!(key("Halifax, England, is old."), key("Halifax, Nova Scotia, is old."));
    assert_ne!(key("Tbilisi is the capital of Georgia."), key("Atlanta, Georgia, is large."));
}

#[test]
fn places_carry_their_codes() {
    let report = extract("The team flew from Denver, Colorado, to Samarkand, Uzbekistan, over the Caspian Sea, and on to Hong Kong and Puerto Rico.");
    let place = |name: &str| report.places.iter().find(|p| p.name == name).unwrap_or_else(|| panic!("no {name}"));
    let codes = |name: &str| (place(name).kind, place(name).country.as_deref().unwrap_or(""), place(name).subdivision.as_deref().unwrap_or(""));
    assert_eq!(codes("Colorado"), (PlaceKind::Region, "US", "US-CO"));
    assert_eq!(codes("Uzbekistan"), (PlaceKind::Country, "UZ", ""));
    assert_eq!(codes("Caspian Sea"), (PlaceKind::Natural, "", ""));
    assert_eq!(codes("Hong Kong").1, "HK");
    assert_eq!(codes("Puerto Rico"), (PlaceKind::Region, "PR", ""));
    if cfg!(feature = "geonames") {
        assert_eq!(codes("Denver"), (PlaceKind::City, "US", "US-CO"));
        assert_eq!(place("Denver").geonames.as_deref(), Some("5419384"));
        assert_eq!(place("Denver").key, "place:geonames-5419384");
        assert_eq!(place("Samarkand").country.as_deref(), Some("UZ"));
        assert!(place("Samarkand").geonames.is_some());
    }
    assert!(place("Colorado").geonames.is_none());
}

#[test]
fn listed_organizations_carry_kind_country_and_parent() {
    let report = extract("The Department of Justice and its Federal Bureau of Investigation met UNICEF, Reuters and the Bundestag.");
    let body = |name: &str| report.organizations.iter().find(|o| o.name == name).unwrap_or_else(|| panic!("no {name}"));
    let fbi = body("Federal Bureau of Investigation");
    assert_eq!((fbi.kind, fbi.country.as_deref()), (OrganizationKind::Police, Some("US")));
    assert_eq!(fbi.parent, Some(body("Department of Justice").id.clone()));
    assert_eq!(body("UNICEF").kind, OrganizationKind::Intergovernmental);
    assert_eq!(body("UNICEF").country, None);
    assert_eq!(body("Reuters").kind, OrganizationKind::Media);
    assert_eq!(body("Bundestag").country.as_deref(), Some("DE"));
}

#[test]
fn treaties_and_days_carry_kind_and_value() {
    let report = extract("States of the Paris Agreement met on World Water Day under the Kyoto Protocol.");
    let other = |name: &str| report.others.iter().find(|o| o.name == name).unwrap_or_else(|| panic!("no {name}: {:?}", report.others));
    assert_eq!(other("Paris Agreement").kind, OtherKind::Treaty);
    assert_eq!(other("Kyoto Protocol").kind, OtherKind::Treaty);
    assert_eq!(other("World Water Day").kind, OtherKind::Day);
    assert_eq!(other("World Water Day").from.map(|d| d.to_string()).as_deref(), Some("--03-22"));
    assert_eq!(other("World Water Day").to.map(|d| d.to_string()).as_deref(), Some("--03-22"));
}
