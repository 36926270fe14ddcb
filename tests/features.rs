//! What the Cargo features put in. `.ci/run` also runs this file without the default ones.

use newsfacts::extract;

/// Without `geonames` the small and large cities are unknown, but a town named with its country is still found and placed.
#[test]
fn cities_come_with_the_feature_geonames() {
    let report = extract("The office in Samarkand, Uzbekistan, opened in May. Staff flew to Tashkent.");
    let place = |name: &str| report.places.iter().find(|p| p.name == name);
    let samarkand = place("Samarkand").expect("a town before its country");
    assert_eq!(samarkand.country.as_deref(), Some("UZ"));
    assert_eq!(samarkand.geonames.is_some(), cfg!(feature = "geonames"));
    assert_eq!(place("Uzbekistan").and_then(|p| p.country.as_deref()), Some("UZ"));
    assert_eq!(place("Tashkent").is_some_and(|p| p.geonames.is_some()), cfg!(feature = "geonames"));
}

/// What the README, NOTICE and `Cargo.toml` say of licences: CC BY comes with `geonames` and with nothing else.
#[test]
fn cc_by_comes_with_the_feature_geonames() {
    let under = |licence: &str| newsfacts::lists().filter(|l| l.licence.contains(licence)).map(|l| l.name).collect::<Vec<_>>();
    let expected: &[&str] = if cfg!(feature = "geonames") { &["cities.tsv", "city_aliases.tsv", "counties.tsv", "towns.tsv"] } else { &[] };
    assert_eq!(under("CC-"), expected);
    // Each licence of a list is in the licence of the package, and the notices name every list that is not the project's alone.
    let (package, notice) = (crate::read("Cargo.toml"), crate::read("NOTICE"));
    let licence = package.lines().find_map(|l| l.strip_prefix("license = ")).unwrap();
    for list in newsfacts::lists().filter(|l| l.licence != "MIT OR Apache-2.0") {
        for part in list.licence.split(" AND ") {
            assert!(licence.contains(part), "{}: Cargo.toml does not name {part}", list.name);
        }
        assert!(notice.contains(list.name), "NOTICE does not name {}", list.name);
    }
}

/// The other lists do not lean on the cities.
#[test]
fn people_bodies_and_dates_need_no_cities() {
    let report = extract("GENEVA, 3 May 2024 - Dr. Ann Holt, director of UNICEF, thanked the Government of Kenya on Friday.");
    assert_eq!(report.people[0].name, "Ann Holt");
    assert!(report.organizations.iter().any(|o| o.name == "UNICEF"));
    assert!(report.organizations.iter().any(|o| o.name == "Government of Kenya"));
    assert!(report.dates.iter().any(|d| d.timex.as_deref() == Some("2024-05-03")));
}
