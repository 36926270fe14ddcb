//! Blocks and sentences that say whom to ask, in the layouts that press offices use. All are invented.

use crate::extractor::Extractor;

/// Person, post and body; `*` is anything.
type Wanted = (&'static str, &'static str, &'static str);

const NONE: &str = "";

const RELEASE: &str = "Zelhad Marine Opens Plant\n\nOSLO, Norway, May 3, 2023 – Zelhad Marine AS, a maker of pumps, today opened a plant. “We grow,” said Ann Holt, CEO of Zelhad Marine.\n\n";

#[rustfmt::skip]
const ROWS: &[(&str, &[Wanted])] = &[
    ("Media Contact:\nJane Morrow\nOxley Communications\njane@oxley.com\n+1 212 555 0134", &[("Jane Morrow", NONE, "Oxley Communications")]),
    ("Contact: Jane Morrow, Director of Communications, 212-555-0134, jane@zelhad.com", &[("Jane Morrow", "Director of Communications", "Zelhad Marine AS")]),
    ("For more information, contact Jane Morrow at jane@zelhad.com or (212) 555-0134.", &[("Jane Morrow", NONE, "Zelhad Marine AS")]),
    ("Jane Morrow (Minister's Office) 06 277 7660 Cathy Holt (Oxley Institute) 06 276 4960", &[("Jane Morrow", NONE, "Minister's Office"), ("Cathy Holt", NONE, "Oxley Institute")]),
    ("Media contacts:\nJane Morrow, Vocatus, jane@vocatus.com, 212 555 0134\nTom Kemp, Zelhad Marine, tom@zelhad.com", &[("Jane Morrow", NONE, "Vocatus"), ("Tom Kemp", NONE, "Zelhad Marine AS")]),
    ("Media enquiries: Tony Marsh, (06) 276 4971 or A.H. (06) 295 8568. Wendy Holt, (06) 276 4966", &[("Tony Marsh", NONE, "*"), ("Wendy Holt", NONE, "*")]),
    ("Jane Morrow | Head of Press | Zelhad Marine | jane@zelhad.com | +47 22 33 44 55", &[("Jane Morrow", "Head of Press", "Zelhad Marine AS")]),
    ("Press office\nZelhad Marine AS\nTel: +47 22 33 44 55\nEmail: press@zelhad.com", &[(NONE, "*", "Zelhad Marine AS")]),
    ("Contacts\n\nInvestors\nTom Kemp\nVP, Investor Relations\nTel. 212-555-0135\nir@zelhad.com\n\nMedia\nJane Morrow\nSenior Manager, Public Relations\nTel. 212-555-0134\npress@zelhad.com", &[("Tom Kemp", "VP, Investor Relations", "*"), ("Jane Morrow", "Senior Manager, Public Relations", "*")]),
    ("Media Contact\n\nCompany Name: Zelhad Marine AS\nContact Person: Jane Morrow\nEmail: jane@zelhad.com\nPhone: +47 22 33 44 55\nCountry: Norway\nWebsite: https://zelhad.com", &[("Jane Morrow", NONE, "Zelhad Marine AS")]),
    ("Jane Morrow\nChair, Faculty of Marine Studies\n(mob) 0418 453 447", &[("Jane Morrow", "Chair", "Faculty of Marine Studies")]),
    ("MEDIA CONTACT: Jane Morrow 0418 453 447 / Tom Kemp 0419 400 078", &[("Jane Morrow", NONE, "*"), ("Tom Kemp", NONE, "*")]),
    ("Jane Morrow\nMarlow + Associates for Zelhad Marine\n212 555 0134\njane@marlow.com", &[("Jane Morrow", NONE, "*")]),
    ("Contact:\nJane Morrow\nCommunications Specialist\nOffice: 212.555.0134\nCell: 917.555.0155\njane.morrow@zelhad.com", &[("Jane Morrow", "Communications Specialist", "*")]),
    ("###\n\nJane Morrow, jmorrow@zelhad.com, 555-212-0134", &[("Jane Morrow", NONE, "*")]),
    ("For media: Jane Morrow - jane@zelhad.com; for investors: Tom Kemp - tom@zelhad.com.", &[("Jane Morrow", NONE, "*"), ("Tom Kemp", NONE, "*")]),
    ("Further information: Dr Jane Morrow, Department of Physics, University of Marlow, 03 479 8888, jane.morrow@marlow.ac.nz", &[("Jane Morrow", NONE, "Department of Physics")]),
    ("Press Contact: Jane Morrow, (212) 555-0134 (office), (917) 555-0155 (mobile)", &[("Jane Morrow", NONE, "*")]),
    ("CONTACT: Jane Morrow, Zelhad Marine, +47 22 33 44 55, jane@zelhad.com", &[("Jane Morrow", NONE, "Zelhad Marine AS")]),
    ("For more information please contact:\n\nMs. Jane Morrow\nExternal Relations Officer\nOxley Regional Office for Central Asia\nTel: (99871) 120 80 50\nEmail: jane.morrow@oxley.org", &[("Jane Morrow", "External Relations Officer", "Oxley Regional Office for Central Asia")]),
    ("Press contacts: Jane Morrow (+32 2 295 38 44), Tom Kemp (+32 2 296 14 23)", &[("Jane Morrow", NONE, "*"), ("Tom Kemp", NONE, "*")]),
    ("Contact: Office of Communications\nPhone: 212-555-0134\nEmail: news@zelhad.com", &[(NONE, "*", "*")]),
    ("Media Contact: media@zelhad.com", &[(NONE, NONE, "Zelhad Marine AS")]),
    ("Jane Morrow\nPublic Relations, Zelhad Marine\njane@zelhad.com\n(212) 555-0134", &[("Jane Morrow", "*", "Zelhad Marine AS")]),
    ("Media Relations:\nJane Morrow, APR\nManager of Media Relations\n212.555.0134\n\nInvestor Relations:\nTom Kemp, CFA\nOxley Advisors LLC\n212.555.0135", &[("Jane Morrow", "Manager of Media Relations", "*"), ("Tom Kemp", NONE, "Oxley Advisors LLC")]),
    ("Contact Information:\nZelhad Marine AS\nJane Morrow\n212-555-0134\njane@zelhad.com", &[("Jane Morrow", NONE, "Zelhad Marine AS")]),
    ("Media enquiries\nJane Morrow on 0418 453 447 or jane@zelhad.com", &[("Jane Morrow", NONE, "Zelhad Marine AS")]),
    ("To arrange an interview, please call Jane Morrow, Zelhad Marine media adviser, on 0418 453 447.", &[("Jane Morrow", "media adviser", "Zelhad Marine AS")]),
    ("-ENDS-\n\nFor further information please contact:\n\nJane Holt / Tom Kemp\nOxley Communications\n+44 20 7946 0123\nzelhad@oxleycomms.co.uk", &[("Jane Holt", NONE, "Oxley Communications"), ("Tom Kemp", NONE, "Oxley Communications")]),
    ("Notes to editors\n\nContact\nJane Morrow, Press Officer, tel 020 7946 0123, mobile 07700 900123, jane@zelhad.com", &[("Jane Morrow", "Press Officer", "Zelhad Marine AS")]),
    ("For interviews: Jane Morrow 0418 453 447", &[("Jane Morrow", NONE, "*")]),
    ("Journalists may contact Jane Morrow, chief of staff at the Oxley Institute, at jane@oxley.org.", &[("Jane Morrow", "chief of staff", "Oxley Institute")]),
    ("Zelhad Marine Press Office: +47 22 33 44 55", &[(NONE, "*", "Zelhad Marine AS")]),
    ("Contact:\nJane Morrow — Zelhad Marine — 212-555-0134\nTom Kemp — Oxley Institute — 212-555-0135", &[("Jane Morrow", NONE, "Zelhad Marine AS"), ("Tom Kemp", NONE, "Oxley Institute")]),
    ("Jane Morrow\nSenior Vice President, Communications\nZelhad Marine\nM: +47 922 33 444\nE: jane@zelhad.com\n\nTom Kemp\nHead of Investor Relations\nZelhad Marine\nM: +47 922 33 445\nE: tom@zelhad.com", &[("Jane Morrow", "Senior Vice President, Communications", "Zelhad Marine AS"), ("Tom Kemp", "Head of Investor Relations", "Zelhad Marine AS")]),
    ("Additional information is available from Jane Morrow at 212-555-0134.", &[("Jane Morrow", NONE, "*")]),
    ("MEDIA CONTACTS\nJANE MORROW\nZelhad Marine\n212-555-0134\nJANE@ZELHAD.COM", &[("JANE MORROW", NONE, "Zelhad Marine AS")]),
    ("Contact person: Prof. Jane Morrow, Institute of Physics, University of Marlow, phone: +49 30 1234567, e-mail: morrow@marlow.de", &[("Jane Morrow", NONE, "Institute of Physics")]),
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
