//! Words that are names and something else: both senses, by context.

use newsfacts::{Report, extract};

/// What the report takes the first occurrence of a word for: the name of a thing that holds it, or nothing.
fn sense(report: &Report, text: &str, word: &str) -> &'static str {
    let start = text.find(word).unwrap();
    let end = start + word.len();
    let holds = |mentions: &[newsfacts::Mention]| mentions.iter().any(|m| m.start <= start && end <= m.end);
    if report.people.iter().any(|p| holds(&p.mentions)) {
        "person"
    } else if report.organizations.iter().any(|o| holds(&o.mentions)) {
        "organization"
    } else if let Some(p) = report.places.iter().find(|p| holds(&p.mentions)) {
        match (p.kind, p.country.as_deref()) {
            (newsfacts::PlaceKind::Country, _) => "country",
            (newsfacts::PlaceKind::Region, _) => "region",
            _ => "city",
        }
    } else if report.dates.iter().any(|d| d.start <= start && end <= d.end) {
        "date"
    } else if report.others.iter().any(|o| holds(&o.mentions)) {
        "other"
    } else {
        "word"
    }
}

const CASES: &[(&str, &str, &str)] = &[
    ("Reading", "city", "The plant in Reading closed in May."),
    ("Reading", "city", "The firm moved from Reading, England, to Lyon."),
    ("Reading", "word", "Reading is a pleasure for most children, the survey found."),
    ("Reading", "other", "The charity ran a Reading Week for schools."),
    ("Nice", "city", "The firm opened an office in Nice, France."),
    ("Nice", "city", "Flights from Nice to Tashkent began."),
    ("Nice", "word", "Nice weather helped the farmers, the ministry said."),
    ("Nice", "word", "“Nice work,” the mayor said."),
    ("Mobile", "city", "A shipyard in Mobile, Alabama, won the order."),
    ("Mobile", "city", "She was born in Mobile and lives in Houston."),
    ("Mobile", "word", "Mobile phones were handed to the police."),
    ("Mobile", "word", "Media contact: Ann Holt\nMobile: 0400 000 000"),
    ("Of", "word", "Of these, ten were women."),
    ("Of", "city", "Tea growers of Of, Turkey, met in May."),
    ("March", "date", "The plant opens in March."),
    ("March", "date", "On 3 March the board met."),
    ("March", "word", "Thousands joined the March for the Rivers on Sunday."),
    ("March", "word", "March on, the coach told them."),
    ("March", "person", "Dr. Helen March leads the clinic."),
    ("Will", "person", "Director Will Harding said the plant was safe."),
    ("Will", "word", "Will the bridge be safe, people ask."),
    ("Will", "word", "The Minister Will Open the Bridge\n\nText of it."),
    ("Mark", "person", "Mark Harding, the mayor, opened the bridge."),
    ("Mark", "word", "Mark the date, the organisers said."),
    ("Grant", "person", "Professor Hugh Grant led the study. Grant said it was new."),
    ("Grant", "person", "Grant Harding, chief executive of the charity, agreed."),
    ("Grant", "word", "Grant applications close on 4 June."),
    ("Hope", "person", "Hope Harding, a nurse, agreed."),
    ("Hope", "word", "Hope remains for the missing sailors."),
    ("Hope", "city", "The mill in Hope, Arkansas, closed."),
    ("Turkey", "country", "The ministers of Turkey and Greece met."),
    ("Turkey", "country", "Exports to Turkey grew."),
    ("Turkey", "word", "Turkey dinners were served to 300 guests."),
    ("Georgia", "country", "The talks between Georgia and Armenia were held in Tbilisi, Georgia."),
    ("Georgia", "region", "The plant in Atlanta, Georgia, makes batteries. Plants in Ohio grew."),
    ("Georgia", "person", "Georgia Harding, a nurse, agreed."),
    ("Jordan", "country", "Refugees in Jordan and Lebanon need help."),
    ("Jordan", "person", "Jordan Harding, a nurse, agreed."),
    ("Jordan", "person", "Dr. Michael Jordan, the director, agreed."),
    ("WASHINGTON", "city", "WASHINGTON — The Senate met on Friday."),
    ("Washington", "region", "A plant in Spokane, Washington, closed."),
    ("Washington", "person", "Dr. Denise Washington leads the clinic."),
    ("Victoria", "region", "Farms in Victoria and Queensland were hit."),
    ("Victoria", "person", "Victoria Harding, a nurse, agreed."),
    ("Orange", "city", "The hospital in Orange, New South Wales, opened."),
    ("Orange", "word", "Orange juice prices rose."),
    ("Orange", "organization", "The telecoms company Orange said sales grew."),
    ("Media", "word", "Media contact: Ann Holt, 0400 000 000"),
    ("Media", "city", "The court in Media, Pennsylvania, heard the case."),
    ("Media", "organization", "The film was made by Marlow Media Ltd."),
    ("Police", "word", "Police are asking for witnesses."),
    ("Police", "organization", "The Marlow Police Department arrested two men."),
];

#[test]
fn words_are_names_only_where_the_text_says_so() {
    let mut wrong = Vec::new();
    for (word, want, text) in CASES {
        let report = extract(text);
        let got = sense(&report, text, word);
        if got != *want {
            wrong.push(format!("`{word}` in `{text}`: {got}, not {want}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} wrong:\n{}", wrong.len(), CASES.len(), wrong.join("\n"));
}
