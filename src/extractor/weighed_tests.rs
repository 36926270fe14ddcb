//! Names that all their places together tell.

use crate::Extractor;

/// What the release knows `Qormala` as, at its places in their order: `O`, `X`, `P`, `L`.
fn kinds(text: &str) -> String {
    let report = Extractor::default().extract(text);
    let mut all: Vec<(usize, char)> = Vec::new();
    let mut note = |mentions: &[crate::record::Mention], kind: char| {
        all.extend(mentions.iter().filter(|m| m.text.contains("Qormala")).map(|m| (m.start, kind)));
    };
    report.organizations.iter().for_each(|o| note(&o.mentions, 'O'));
    report.others.iter().for_each(|o| note(&o.mentions, 'X'));
    report.people.iter().for_each(|o| note(&o.mentions, 'P'));
    report.places.iter().for_each(|o| note(&o.mentions, 'L'));
    all.sort_unstable();
    all.into_iter().map(|(_, kind)| kind).collect()
}

#[test]
fn a_clear_sum_overrules_one_context() {
    // Launched once, and otherwise what backs things and employs people.
    let body = "They celebrated the debut of Qormala. All of them use Qormala every day. The fair, backed by Oxley Inc. and Qormala, opens in May, \
                said Ann Holt, a director at Qormala.";
    assert_eq!(kinds(body), "OOOO");
    // `Orlund Qormala opens` is said of somebody, too.
    let event = "Orlund Qormala opens in May. Visitors like this Orlund Qormala, and the next Orlund Qormala will be held during the Oxley Award and \
                 Orlund Qormala.";
    assert_eq!(kinds(event), "XXXX");
    // `The Ulvanter Qormala announced`
    let meeting = "The Ulvanter Qormala announced its finalists. Sixty firms took part in this Ulvanter Qormala, and tickets for the Ulvanter Qormala \
                   were sold during the last Ulvanter Qormala.";
    assert_eq!(kinds(meeting), "XXXX");
}

#[test]
fn what_is_not_clear_stays_as_it_was_told() {
    assert_eq!(kinds("The Qormala platform is new. Ann Holt runs it."), "X");
    assert_eq!(kinds("Holt Qormala has opened a store. “We like it,” Qormala said. Qormala, 43, has a dog."), "PPP");
}
