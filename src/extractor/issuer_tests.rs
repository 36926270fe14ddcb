//! Bodies that the release as a whole proves.

fn organizations(text: &str) -> Vec<(String, usize)> {
    crate::extract(text).organizations.into_iter().map(|o| (o.name, o.mentions.len())).collect()
}

fn people(text: &str) -> Vec<String> {
    crate::extract(text).people.into_iter().map(|p| p.name).collect()
}

const COFFEE: &str = "Bruma Coffee Opens Third Shop In The Old Harbour District\n\nBruma Coffee opens a shop by the harbour in May. The Bruma Coffee \
    team hires ten people there.\n\nBruma Coffee’s customers may sit outside. “We wait for May,” said Ann Holt, manager at Bruma Coffee.\n\nAbout Bruma \
    Coffee: Bruma Coffee was founded in 1982.\n";

#[test]
fn a_company_with_a_plain_second_word_is_no_person() {
    assert_eq!(organizations(COFFEE), [("Bruma Coffee".to_owned(), 7)]);
    assert_eq!(people(COFFEE), ["Ann Holt"]);
}

#[test]
fn two_surnames_are_a_firm_when_the_release_says_so() {
    let text = COFFEE.replace("Bruma Coffee", "Marlowe Finch").replace("Bruma \n    Coffee", "Marlowe Finch");
    assert!(organizations(&text).iter().any(|(n, times)| n == "Marlowe Finch" && *times >= 6), "{:?}", organizations(&text));
    assert_eq!(people(&text), ["Ann Holt"]);
}

#[test]
fn ordinary_words_and_verbs_are_one() {
    for name in ["Green Anchor Cash", "Save the Harbours", "Thread & Needle", "7Harbors", "Boston Threads"] {
        let text = COFFEE.replace("Bruma Coffee", name);
        assert!(organizations(&text).iter().any(|(n, times)| n == name && *times >= 5), "{name}: {:?}", organizations(&text));
    }
}

#[test]
fn who_has_a_title_or_an_age_is_a_person() {
    let text = "Mr. Marlowe Finch opens a shop in May. Marlowe Finch, 43, launches it with his wife. “We wait,” said Marlowe Finch, chief executive \
        of Zentrix Ltd.\n\nAbout Marlowe Finch\n\nMarlowe Finch operates two shops. He was born in Lisbon.\n";
    assert_eq!(people(text), ["Marlowe Finch"]);
}

#[test]
fn a_product_is_no_body() {
    let text = "The Bruma Lift is a new device for harbours. Ships are moored utilizing the Bruma Lift. The Bruma Lift robotic system \
        was shown in May.\n\nAbout the Bruma Lift\n\nThe Bruma Lift system lifts ships.\n";
    assert!(organizations(text).is_empty(), "{:?}", organizations(text));
}
