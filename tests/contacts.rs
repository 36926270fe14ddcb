//! Contact blocks and sentences in the forms that releases show, all invented.

use newsfacts::{Contact, Extractor, Report};

/// A contact as one line: person | role | organization | purpose | phones (`E.164`, `xEXT`, `(label)`) | e-mail addresses | web addresses.
fn line(report: &Report, c: &Contact) -> String {
    let name = |id: &Option<String>| {
        let id = id.as_deref().unwrap_or("");
        let person = report.people.iter().find(|p| p.id == id).map(|p| p.name.as_str());
        person.or_else(|| report.organizations.iter().find(|o| o.id == id).map(|o| o.name.as_str())).unwrap_or("-").to_owned()
    };
    let phones = c.phones.iter().map(|p| {
        let number = p.e164.clone().unwrap_or_else(|| format!("?{}", p.text));
        let extension = p.extension.as_ref().map(|x| format!(" x{x}")).unwrap_or_default();
        let label = p.label.as_ref().map(|l| format!(" ({l})")).unwrap_or_default();
        format!("{number}{extension}{label}")
    });
    let emails = c.emails.iter().map(|e| e.address.clone().unwrap_or_else(|| format!("?{}", e.text)));
    let list = |v: Vec<String>| if v.is_empty() { "-".to_owned() } else { v.join(", ") };
    [
        name(&c.person),
        c.role.clone().unwrap_or_else(|| "-".to_owned()),
        name(&c.organization),
        c.purpose.as_deref().unwrap_or("-").to_owned(),
        list(phones.collect()),
        list(emails.collect()),
        list(c.urls.clone()),
    ]
    .join(" | ")
}

/// Stands above every block: a release has a body.
const BODY: &str = "New mill opens in Sydney\n\nThe mill opened its doors on Monday after two years of work, and the whole town of Sydney came to see it run for the first time.\n\n";

const BLOCKS: &[(&str, &[&str])] = &[
    ("Media Contact:\n\nSusan Miller\n\nsusan.miller@example.com\n", &["Susan Miller | - | - | media | - | susan.miller@example.com | -"]),
    ("Media contact: Susan Miller 0419 123 862\n", &["Susan Miller | - | - | media | +61419123862 | - | -"]),
    ("MEDIA CONTACT: Peter Jones - 0491 570 158\n", &["Peter Jones | - | - | media | +61491570158 | - | -"]),
    ("Media Contact: Susan Miller, Media Adviser, 0491 570 159\n", &["Susan Miller | Media Adviser | - | media | +61491570159 | - | -"]),
    (
        "For more information, please contact Susan Miller at 415.555.0127 or press@example.org.\n",
        &["Susan Miller | - | - | - | +14155550127 | press@example.org | -"],
    ),
    (
        "For media inquiries, please contact: Susan Miller, susan@example.ca (905) 555-0156\n",
        &["Susan Miller | - | - | media | +19055550156 | susan@example.ca | -"],
    ),
    (
        "For further information contact:\n\nSusan Miller\n\nCommunication Officer\n\nTel: +41 21 555 10 20\n\nE-mail: susan.miller[at]example.org\n",
        &["Susan Miller | Communication Officer | - | - | +41215551020 (Tel) | susan.miller@example.org | -"],
    ),
    (
        "Contacts\n\nSusan Miller\n\nsusan@example.com\n\n+44 7388 100200\n\nPeter Jones\n\npeter@example.com\n",
        &["Susan Miller | - | - | - | +447388100200 | susan@example.com | -", "Peter Jones | - | - | - | - | peter@example.com | -"],
    ),
    (
        "Media contacts: Susan Miller: 0491 570 157 (mobile) Peter Jones 0491 570 110 (mobile)\n",
        &["Susan Miller | - | - | media | +61491570157 (mobile) | - | -", "Peter Jones | - | - | media | +61491570110 (mobile) | - | -"],
    ),
    (
        "Media contact:\n\nSusan Miller ph (03) 7010 0123 or 0491 570 156; smiller@example.org.au\n",
        &["Susan Miller | - | - | media | +61370100123 (ph), +61491570156 | smiller@example.org.au | -"],
    ),
    ("Contact: Susan Miller, 202/555-0144.\n", &["Susan Miller | - | - | - | +12025550144 | - | -"]),
    ("Media enquiries: +64 (0)21 555 019 WhatsApp\n", &["- | - | - | media | +6421555019 (WhatsApp) | - | -"]),
    (
        "Investor Relations Contact:ir@example.com212-555-0186\n\nMedia Contact:press@example.com202-555-0129\n",
        &["- | - | - | investors | +12125550186 | ir@example.com | -", "- | - | - | media | +12025550129 | press@example.com | -"],
    ),
    ("Company Contact:\nSusan Miller\nTel: 631-555-0131press@example.com\n", &["Susan Miller | - | - | - | +16315550131 (Tel) | press@example.com | -"]),
    (
        "Media Contact\n\nSusan Miller\n\n+1 917-555-0180\n\nsusan@example.com\n\nCompany Website: https://www.example.com\n\nView source version on wire.example: https://wire.example/1\n",
        &["Susan Miller | - | - | media | +19175550180 | susan@example.com | https://www.example.com"],
    ),
    (
        "For more information call Susan Miller on 09 368 1234 ext 8471 or e-mail s.miller@example.ac.nz\n",
        &["Susan Miller | - | - | - | +6493681234 x8471 | s.miller@example.ac.nz | -"],
    ),
    ("Contact: Tel: (64-9) 368-1234 x 5735 Fax: (64-9) 368-1299\n", &["- | - | - | - | +6493681234 x5735 (Tel), +6493681299 (Fax) | - | -"]),
    ("Press contact: press (at) example dot org\n", &["- | - | - | media | - | press@example.org | -"]),
    ("For more information, please contact Susan Miller\n\nE-mail: susan.miller[at]\n", &["Susan Miller | - | - | - | - | ?susan.miller[at] | -"]),
    (
        "The mill is open. To register, contact susan.miller@example.ac.nz before Friday. The tour starts at noon and takes two hours in all.\n",
        &["- | - | - | registration | - | susan.miller@example.ac.nz | -"],
    ),
    (
        "For media comment contact Susan Miller or Peter Jones, 02 7010 0456\n",
        &["Susan Miller | - | - | media | +61270100456 | - | -", "Peter Jones | - | - | media | +61270100456 | - | -"],
    ),
    ("Media contact: Susan Miller (02) 6271 0000 or A.H (02) 7010 0789\n", &["Susan Miller | - | - | media | +61262710000, +61270100789 (A.H) | - | -"]),
    ("For interviews: Susan Miller | Director | press@example.com\n", &["Susan Miller | Director | - | media | - | press@example.com | -"]),
    ("Contact: UNICEF Media Office, media @ example.org\n", &["- | - | UNICEF Media Office | media | - | media@example.org | -"]),
    (
        "Media Contact:\n\nSusan Miller\n\nUNICEF\n\nsusan@example.com\n\nPeter Jones\n\nUNICEF\n\npeter@example.com\n",
        &["Susan Miller | - | UNICEF | media | - | susan@example.com | -", "Peter Jones | - | UNICEF | media | - | peter@example.com | -"],
    ),
    ("Media contact: Susan Miller, D: (877) 555-0144, M: 415 555 0127\n", &["Susan Miller | - | - | media | +18775550144 (D), +14155550127 (M) | - | -"]),
    ("For all media inquiries, please contact the office of UNICEF on 02 7010 0456.\n", &["- | - | UNICEF | media | +61270100456 | - | -"]),
    // None of these is a contact.
    ("The mill made 1 250 000 bags in 2022-2023 and paid $4 500 000 for them; call it a good year.\n", &[]),
    ("Contact sports such as rugby rose by 12.5 per cent between 2001 and 2019.\n", &[]),
];

#[test]
fn contact_blocks_are_read() {
    let extractor = Extractor::default();
    let mut wrong = Vec::new();
    for (block, want) in BLOCKS {
        let report = extractor.extract(&format!("{BODY}{block}"));
        let got: Vec<String> = report.contacts.iter().map(|c| line(&report, c)).collect();
        if got != *want {
            wrong.push(format!("{block}\n  want {want:#?}\n  got  {got:#?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} blocks:\n{}", wrong.len(), BLOCKS.len(), wrong.join("\n"));
}

#[test]
fn a_broken_address_is_marked_and_not_invented() {
    let report = Extractor::default().extract(&format!("{BODY}For more information contact Susan Miller\n\nE-mail: susan.miller[at]\n"));
    let email = &report.contacts[0].emails[0];
    assert_eq!((email.text.as_str(), email.address.as_deref(), email.obfuscated), ("susan.miller[at]", None, true));
    assert!(report.warnings.iter().any(|w| w.contains("susan.miller[at]")), "{:?}", report.warnings);
}

#[test]
fn spans_hold_what_they_say() {
    let text = format!("{BODY}Media Contact: Susan Miller, 0491 570 159, press@example.org\n");
    let report = Extractor::default().extract(&text);
    let c = &report.contacts[0];
    assert_eq!(&text[c.start..c.end], "Susan Miller, 0491 570 159, press@example.org");
}
