//! People's names with all their words, and the body that their posts are held at when the release names none.

use super::Extractor;

/// (text, people it must give, people it must not give)
const NAMES: [(&str, &[&str], &[&str]); 13] = [
    ("It was sent to Gen. Walter Prior.", &["Walter Prior"], &["Walter"]),
    ("Spc. Tyrell Holt, a mechanic, left.", &["Tyrell Holt"], &[]),
    ("The case of Marcus Quek Jia Hao was heard. Later Quek left.", &["Marcus Quek Jia Hao"], &["Quek"]),
    ("We asked Inês Brandão de Quellar about it.", &["Inês Brandão de Quellar"], &["Inês Brandão"]),
    ("The judge was Idris Abu al-Qarim Zelhad, of course.", &["Idris Abu al-Qarim Zelhad"], &["Idris Abu"]),
    ("Then Mr. MORITAKE Shigeyo spoke.", &["MORITAKE Shigeyo"], &["MORITAKE"]),
    ("The floor went to Ms. Zainab Beevi K. P., who agreed.", &["Zainab Beevi K. P."], &["Zainab Beevi"]),
    ("Lord Harrow of Quellmere, the chair, agreed.", &["Harrow of Quellmere"], &[]),
    ("They met Dr. Holt Zentrix, who agreed. Later Holt Zentrix left.", &["Holt Zentrix"], &[]),
    ("We met Ann Holt Foundation people.", &[], &["Ann Holt Foundation"]),
    ("The Wellingtonian Geoff Holt was there.", &["Geoff Holt"], &["Wellingtonian Geoff Holt"]),
    ("Then Minister Jane Holt spoke to the Lieutenant-General Peter Holt.", &["Jane Holt", "Peter Holt"], &["Lieutenant-General Peter Holt"]),
    ("On Monday Jack Anderson went to Paris.", &["Jack Anderson"], &["Monday Jack Anderson"]),
];

#[test]
fn names_take_all_their_words() {
    for (text, yes, no) in NAMES {
        let report = Extractor::default().extract(text);
        let found: Vec<&str> = report.people.iter().map(|p| p.name.as_str()).collect();
        assert!(yes.iter().all(|y| found.contains(y)), "{text}: {found:?}");
        assert!(!no.iter().any(|n| found.contains(n)), "{text}: {found:?}");
    }
}

/// (text, person, post, body)
const POSTS: [(&str, &str, &str, Option<&str>); 17] = [
    ("It was led by retired U.S. Air Force Maj. Gen. Peter Holt.", "Peter Holt", "retired U.S. Air Force Maj. Gen.", Some("U.S. Air Force")),
    ("We met Rear Admiral (retired) Peter Holt there.", "Peter Holt", "Rear Admiral (retired)", None),
    ("A pool goes to Zelhad School and to UNICEF. Principal Ann Holt says so.", "Ann Holt", "Principal", Some("Zelhad School")),
    ("They met UNICEF. Principal Ann Holt says so.", "Ann Holt", "Principal", None),
    ("The Quellan City Council met. Council President Ann Holt agreed.", "Ann Holt", "President", Some("Quellan City Council")),
    ("They were fed by the Zelhad Presbyterian Church. Its treasurer, Ann Holt, agreed.", "Ann Holt", "treasurer", Some("Zelhad Presbyterian Church")),
    ("We met Ann Holt, a train driver and life member of UNICEF.", "Ann Holt", "train driver", None),
    ("We met Ann Holt, Parliamentary Secretary for Local Government, today.", "Ann Holt", "Parliamentary Secretary for Local Government", None),
    ("We met Ann Holt, Vice President, Middle East, of UNICEF.", "Ann Holt", "Vice President, Middle East", Some("UNICEF")),
    ("It came from the late Justice Ann Holt.", "Ann Holt", "Justice", None),
    ("The shares went to UNICEF, whose chief executive, Ann Holt, agreed.", "Ann Holt", "chief executive", Some("UNICEF")),
    ("The board:\n\nVice-Chair – Ann Holt\nTreasurer – Jane Marsh\n", "Jane Marsh", "Treasurer", None),
    (
        "Zentrix Foundation opens a school\n\nBOSTON, May 3 - The Zentrix Foundation today announced a new school. “We are glad,” said Ann Holt, Head of Schools.\n\nThe Zentrix Foundation runs nine schools.\n\nAbout Zentrix Foundation\n\nThe Zentrix Foundation was founded in 1990.",
        "Ann Holt",
        "Head of Schools",
        Some("Zentrix Foundation"),
    ),
    (
        "Zentrix Foundation and Globex Inc. open a school\n\nThe Zentrix Foundation met Globex Inc. in Boston, where Zentrix Foundation and Globex Inc. are. “We are glad,” said Ann Holt, Head of Schools.",
        "Ann Holt",
        "Head of Schools",
        None,
    ),
    (
        "Zentrix Foundation opens a school\n\nBOSTON, May 3 - The Zentrix Foundation today announced a new school. “We are glad,” said Ann Holt, a farmer.\n\nThe Zentrix Foundation runs nine schools.\n\nAbout Zentrix Foundation\n\nThe Zentrix Foundation was founded in 1990.",
        "Ann Holt",
        "farmer",
        None,
    ),
    ("We met Ann Holt and Jane Marsh, Director of UNICEF.", "Jane Marsh", "Director", Some("UNICEF")),
    ("We met Ann Holt and Jane Marsh, directors of UNICEF.", "Ann Holt", "directors", Some("UNICEF")),
];

#[test]
fn posts_are_held_at_the_body_that_the_release_is_about() {
    for (text, person, post, body) in POSTS {
        let report = Extractor::default().extract(text);
        let person = report.people.iter().find(|p| p.name == person);
        let role = person.and_then(|p| p.roles.iter().find(|r| r.title == post));
        assert!(role.is_some(), "{text}: {person:?}");
        assert_eq!(role.and_then(|r| r.organization.as_deref()).and_then(|id| report.name(id)), body, "{text}");
    }
    let report = Extractor::default().extract("We met Ann Holt and Jane Marsh, Director of UNICEF.");
    assert!(report.people.iter().any(|p| p.name == "Ann Holt" && p.roles.is_empty()));
}

#[test]
fn towns_behind_names_in_a_list_are_no_part_of_them() {
    let text = "Honours\n\nThe order was given to them in May.\n\nMr John Smithson Auckland\nDr Ann HOLT Dublin\nMs Laura Doeman Leeds\nMr Jack Tanner York\n";
    let report = Extractor::default().extract(text);
    let people: Vec<&str> = report.people.iter().map(|p| p.name.as_str()).collect();
    let places: Vec<&str> = report.places.iter().map(|p| p.name.as_str()).collect();
    assert_eq!(people, ["John Smithson", "Ann HOLT", "Laura Doeman", "Jack Tanner"]);
    assert_eq!(places, ["Auckland", "Dublin", "Leeds", "York"]);
    // One is somebody's name.
    let report = Extractor::default().extract("They met Ann Ferguson York, and left.");
    assert_eq!(report.people[0].name, "Ann Ferguson York");
}
