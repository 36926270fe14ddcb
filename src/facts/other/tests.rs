//! What sort of thing names stand for. All are invented.

use crate::extractor::Extractor;

#[rustfmt::skip]
const ROWS: &[(&str, &[(&str, &str)])] = &[
    ("The Marlow International Film Festival opens on 3 May; the festival's director is Ann Holt.", &[("Marlow International Film Festival", "event")]),
    ("The Marlow Coastal Resilience Programme (MCRP) began. The MCRP is funded by Norway.", &[("Marlow Coastal Resilience Programme", "programme")]),
    ("The Convention on Northern Tidal Waters (CNTW) entered into force.", &[("Convention on Northern Tidal Waters", "treaty")]),
    ("The Clean Ports and Harbours Act (CPHA) passed in 2021.", &[("Clean Ports and Harbours Act", "law")]),
    ("The 5th Marlow Boat Expo (MBE 2023) opens.", &[("5th Marlow Boat Expo", "event")]),
    ("The Global Boats Programme and the Clean Sea Project began; the Tidal Skills Scheme ended.", &[("Global Boats Programme", "programme"), ("Clean Sea Project", "programme"), ("Tidal Skills Scheme", "programme")]),
    ("The Marlow Protocol and the Treaty of Oxley bind them.", &[("Marlow Protocol", "treaty"), ("Treaty of Oxley", "treaty")]),
    ("The Tidal Fraud Act 1993, the Clean Ports Bill and the Boats Regulations 2011 apply.", &[("Tidal Fraud Act 1993", "law"), ("Clean Ports Bill", "law"), ("Boats Regulations 2011", "law")]),
    ("The Marlow Boat Summit, the Oxley Tea Conference and the Fenwick Marathon take place in May.", &[("Marlow Boat Summit", "event"), ("Oxley Tea Conference", "event"), ("Fenwick Marathon", "event")]),
    ("It is World Boat Day, Marlow Heritage Week and the International Year of Tea.", &[("World Boat Day", "day"), ("Marlow Heritage Week", "day"), ("International Year of Tea", "day")]),
    ("The Save Our Boats campaign and the Blue Hull Campaign began.", &[("Blue Hull Campaign", "campaign")]),
    ("The Oxlorat platform, the Permalux Pro lamp and the B719 scanner are sold.", &[("Oxlorat", "product")]),
    ("Ann Holt won the Marlow Prize, the Oxley Medal, a Fenwick Scholarship and the Tidal Science Award.", &[("Marlow Prize", "award"), ("Oxley Medal", "award"), ("Fenwick Scholarship", "award"), ("Tidal Science Award", "award")]),
    ("The World Boat Report, the Journal of Boats and the Marlow Tea Index appeared.", &[("World Boat Report", "publication")]),
    ("She wrote the book “The Dry Years of Marsh” and the film “Salt and Rope”.", &[("The Dry Years of Marsh", "publication")]),
    ("The game “Harbour Quest” is out, and so is the album “Salt”.", &[("Harbour Quest", "product")]),
    ("The Marlow Fellowship Program and the Oxley Research Grant support young scientists.", &[("Marlow Fellowship Program", "programme"), ("Oxley Research Grant", "programme")]),
    ("The 2023 Marlow Boat Awards were held, and the Hull of the Year Award went to Ann Holt.", &[("2023 Marlow Boat Awards", "award"), ("Hull of the Year Award", "award")]),
    ("The Tidal Energy Directive and the Marlow Declaration were adopted; the Boats Strategy 2030 was not.", &[("Tidal Energy Directive", "law"), ("Marlow Declaration", "treaty"), ("Boats Strategy 2030", "programme")]),
    ("The 2024 Marlow Cup, the Oxley Grand Prix and the Fenwick Open begin on Monday.", &[("2024 Marlow Cup", "event"), ("Oxley Grand Prix", "event")]),
    ("Operation Salt Rope led to ten arrests; Project Bluewater follows.", &[("Operation Salt Rope", "programme"), ("Project Bluewater", "programme")]),
    ("Hurricane Zelda hit the coast, said the mayor.", &[("Hurricane Zelda", "event")]),
    ("The ruling in Holt v. Oxley Pumps stands.", &[("Holt v. Oxley Pumps", "other")]),
    ("Follow us on Facebook, LinkedIn and Instagram.", &[("Facebook", "product"), ("LinkedIn", "product"), ("Instagram", "product")]),
    ("The tablet OxPad 3 and the vaccine Marvax are approved.", &[("OxPad 3", "product")]),
    ("The Marlow Charter and the Memorandum of Oxley were signed.", &[("Marlow Charter", "treaty")]),
    ("A webinar, “Boats and Tea in a Warm World,” is on Friday.", &[("Boats and Tea in a Warm World", "event")]),
    ("The exhibition “Salt and Rope” opens at the Oxley Museum.", &[("Salt and Rope", "event")]),
    ("The board approved the Hollin Harbour Regeneration Scheme and the Clean Quay Initiative.", &[("Hollin Harbour Regeneration Scheme", "programme"), ("Clean Quay Initiative", "programme")]),
    ("A documentary called “Last Ferry” and a podcast, “Rope Talk,” won the Golden Oar Award.", &[("Last Ferry", "publication"), ("Golden Oar Award", "award")]),
    ("The Hollin Half Marathon and the Oar Festival return; the National Rope Day is in May.", &[("Hollin Half Marathon", "event"), ("National Rope Day", "day")]),
    ("The Seaweed Farming Bill 2022 and the Port Dues Regulations 2019 apply.", &[("Seaweed Farming Bill 2022", "law")]),
    ("Users of the Ropelink app and the Quaymaster software will see it.", &[("Ropelink", "product"), ("Quaymaster", "product")]),
    ("The tablet was sold as Zolperan™ in Japan.", &[("Zolperan", "product")]),
    ("She received the Order of the Oar and a Hollin Fellowship.", &[("Order of the Oar", "award"), ("Hollin Fellowship", "award")]),
    ("The Treaty on Northern Ropes and the Hollin Accord bind us.", &[("Hollin Accord", "treaty")]),
];

#[test]
fn things_are_of_their_kind() {
    let x = Extractor::default();
    let mut wrong = Vec::new();
    for (text, wanted) in ROWS {
        let report = x.extract(text);
        for (name, kind) in *wanted {
            let has = report.others.iter().find(|o| o.name == *name).map_or("nothing", |o| o.kind.as_str());
            if has != *kind {
                wrong.push(format!("{text}\n   {name}: want {kind}, have {has}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
