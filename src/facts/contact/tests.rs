//! Blocks and sentences that say whom to ask, in the layouts that press offices use. All are invented.

use crate::extractor::Extractor;

/// Person, post and body; `*` is anything.
type Wanted = (&'static str, &'static str, &'static str);

const NONE: &str = "";

const RELEASE: &str = "Zelhad Marine Opens Plant\n\nOSLO, Norway, May 3, 2023 – Zelhad Marine AS, a maker of pumps, today opened a plant. “We grow,” said Ann Holt, CEO of Zelhad Marine.\n\n";

#[rustfmt::skip]
const ROWS: &[(&str, &[Wanted])] = &[
    ("Media Contact:\nJane Marsh\nOxley Communications\njane@oxley.com\n+1 212 555 0134", &[("Jane Marsh", NONE, "Oxley Communications")]),
    ("Contact: Jane Marsh, Director of Communications, 212-555-0134, jane@zelhad.com", &[("Jane Marsh", "Director of Communications", "Zelhad Marine AS")]),
    ("For more information, contact Jane Marsh at jane@zelhad.com or (212) 555-0134.", &[("Jane Marsh", NONE, "Zelhad Marine AS")]),
    ("Jane Marsh (Minister's Office) 06 277 7660 Cathy Holt (Oxley Institute) 06 276 4960", &[("Jane Marsh", NONE, "Minister's Office"), ("Cathy Holt", NONE, "Oxley Institute")]),
    ("Media contacts:\nJane Marsh, Vocatus, jane@vocatus.com, 212 555 0134\nTom Kemp, Zelhad Marine, tom@zelhad.com", &[("Jane Marsh", NONE, "Vocatus"), ("Tom Kemp", NONE, "Zelhad Marine AS")]),
    ("Media enquiries: Tony Marsh, (06) 276 4971 or A.H. (06) 295 8568. Wendy Holt, (06) 276 4966", &[("Tony Marsh", NONE, "*"), ("Wendy Holt", NONE, "*")]),
    ("Jane Marsh | Head of Press | Zelhad Marine | jane@zelhad.com | +47 22 33 44 55", &[("Jane Marsh", "Head of Press", "Zelhad Marine AS")]),
    ("Press office\nZelhad Marine AS\nTel: +47 22 33 44 55\nEmail: press@zelhad.com", &[(NONE, "*", "Zelhad Marine AS")]),
    ("Contacts\n\nInvestors\nTom Kemp\nVP, Investor Relations\nTel. 212-555-0135\nir@zelhad.com\n\nMedia\nJane Marsh\nSenior Manager, Public Relations\nTel. 212-555-0134\npress@zelhad.com", &[("Tom Kemp", "VP, Investor Relations", "*"), ("Jane Marsh", "Senior Manager, Public Relations", "*")]),
    ("Media Contact\n\nCompany Name: Zelhad Marine AS\nContact Person: Jane Marsh\nEmail: jane@zelhad.com\nPhone: +47 22 33 44 55\nCountry: Norway\nWebsite: https://zelhad.com", &[("Jane Marsh", NONE, "Zelhad Marine AS")]),
    ("Jane Marsh\nChair, Faculty of Marine Studies\n(mob) 0418 453 447", &[("Jane Marsh", "Chair", "Faculty of Marine Studies")]),
    ("MEDIA CONTACT: Jane Marsh 0418 453 447 / Tom Kemp 0419 400 078", &[("Jane Marsh", NONE, "*"), ("Tom Kemp", NONE, "*")]),
    ("Jane Marsh\nMarlow + Associates for Zelhad Marine\n212 555 0134\njane@marlow.com", &[("Jane Marsh", NONE, "*")]),
    ("Contact:\nJane Marsh\nCommunications Specialist\nOffice: 212.555.0134\nCell: 917.555.0155\njane.marsh@zelhad.com", &[("Jane Marsh", "Communications Specialist", "*")]),
    ("###\n\nJane Marsh, jmarsh@zelhad.com, 555-212-0134", &[("Jane Marsh", NONE, "*")]),
    ("For media: Jane Marsh - jane@zelhad.com; for investors: Tom Kemp - tom@zelhad.com.", &[("Jane Marsh", NONE, "*"), ("Tom Kemp", NONE, "*")]),
    ("Further information: Dr Jane Marsh, Department of Physics, University of Marlow, 03 479 8888, jane.marsh@marlow.ac.nz", &[("Jane Marsh", NONE, "Department of Physics")]),
    ("Press Contact: Jane Marsh, (212) 555-0134 (office), (917) 555-0155 (mobile)", &[("Jane Marsh", NONE, "*")]),
];

#[test]
fn every_layout_gives_its_contacts() {
    let extractor = Extractor::default();
    let mut wrong = Vec::new();
    for (block, wanted) in ROWS {
        let report = extractor.extract(&format!("{RELEASE}{block}\n"));
        let name = |id: &Option<String>| {
            let id = id.as_deref().unwrap_or("");
            let person = report.people.iter().find(|p| p.id == id).map(|p| p.name.clone());
            person.or_else(|| report.organizations.iter().find(|o| o.id == id).map(|o| o.name.clone())).unwrap_or_default()
        };
        let got: Vec<_> = report.contacts.iter().map(|c| (name(&c.person), c.role.clone().unwrap_or_default(), name(&c.organization))).collect();
        let fits = |got: &str, wanted: &str| wanted == "*" || got == wanted;
        let all = got.len() == wanted.len() && got.iter().zip(*wanted).all(|(g, w)| fits(&g.0, w.0) && fits(&g.1, w.1) && fits(&g.2, w.2));
        if !all {
            wrong.push(format!("{block:?}\n  wanted {wanted:?}\n  got {got:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
