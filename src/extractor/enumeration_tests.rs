//! Members of a list are of one kind.

use super::Extractor;

/// (text, bodies it must give, bodies it must not give)
const TEXTS: [(&str, &[&str], &[&str]); 7] = [
    ("She filed a lawsuit against Quick Lantern, Green Oak Loans and Merit.", &["Quick Lantern", "Green Oak Loans", "Merit"], &[]),
    ("The fund has backed companies including Quiltra, Numeral Works, Merit and Gridwise.", &["Quiltra", "Numeral Works", "Merit", "Gridwise"], &[]),
    ("Its portfolio includes Stitchly (NYSE: STY), Kestrel, Minna, Waypoint and Tarrow.", &["Stitchly", "Kestrel", "Minna", "Waypoint", "Tarrow"], &[]),
    ("It closed the round with participation from Zeal Capital, Tern and Oxbow.", &["Tern", "Oxbow"], &[]),
    ("Our clients are based in Paris, Lyon and Nantes.", &[], &["Paris", "Lyon", "Nantes"]),
    ("Its values are Courage, Merit and Candor.", &[], &["Courage", "Merit", "Candor"]),
    ("They met customers like John Smith, Jane Miller and Ann Brown.", &[], &["John Smith", "Jane Miller", "Ann Brown"]),
];

#[test]
fn members_of_a_list_are_of_one_kind() {
    for (text, yes, no) in TEXTS {
        let report = Extractor::default().extract(text);
        let found: Vec<&str> = report.organizations.iter().map(|o| o.name.as_str()).collect();
        assert!(yes.iter().all(|y| found.contains(y)), "{text}: {found:?}");
        assert!(!no.iter().any(|n| found.contains(n)), "{text}: {found:?}");
    }
}
