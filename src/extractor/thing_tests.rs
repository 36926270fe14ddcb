//! Names of things that what stands beside them tells.

use crate::Extractor;

/// Each text has its things in square brackets.
fn check(marked: &[&str]) {
    let x = Extractor::default();
    let mut wrong = Vec::new();
    for m in marked {
        let text = m.replace(['[', ']'], "");
        let want: Vec<&str> = m.split('[').skip(1).filter_map(|s| s.split(']').next()).collect();
        let report = x.extract(&text);
        let mut got: Vec<(u32, u32)> = report.others.iter().flat_map(|o| &o.mentions).map(|m| (m.start as u32, m.end as u32)).collect();
        got.sort_unstable();
        let got: Vec<&str> = got.iter().filter_map(|(a, b)| text.get(*a as usize..*b as usize)).collect();
        if got != want {
            wrong.push(format!("{text}\n   got {got:?}\n  want {want:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn numbers_lead_and_end_names() {
    check(&[
        "The finalists of the [2021 ZXQW Marsh Water Award] were told today.",
        "They came to the [12th Annual Boat Builders Conference] in May.",
        "She spoke at [OxelCon 2023], and [OxelCon] was full.",
        "This year is the 30th Anniversary of the house.",
        "In 2021 Marlow Pumps grew.",
    ]);
}

#[test]
fn nouns_beside_names_tell_things() {
    check(&[
        "They built it with the [Oxlorat] platform last year.",
        "He bought nine [B719-100] jets for them.",
        "The board met the Council project team.",
        "An AI platform is a tool.",
        "They showed [Permalux™ Clear] to us.",
    ]);
}

#[test]
fn titles_in_quotation_marks() {
    check(&[
        "She wrote the book “[The Dry Years of Marsh]” in May.",
        "The theme of the day was “Marsh and Sea for All”.",
        "It ended the “[Big Leap]” initiative there.",
    ]);
}

#[test]
fn laws_cases_and_storms() {
    check(&[
        "It falls under the [Tidal Fraud, Piracy and Other Crimes (Seizure of Gains) Act 1993], they said.",
        "The ruling in [Holt v. Oxley Pumps] stands.",
        "Roofs flew when [Hurricane Zelda] came.",
        "Follow us on [Facebook], [X] and [LinkedIn].",
    ]);
}

#[test]
fn whom_a_release_names_is_no_thing_before_a_noun() {
    let report = Extractor::default().extract("It took down a video of Ann Holtby in May. The Ann Holtby video was seen by many. Ann Holtby left.");
    assert_eq!(report.people.iter().map(|p| p.mentions.len()).collect::<Vec<_>>(), [3]);
    assert!(report.others.is_empty());
}
