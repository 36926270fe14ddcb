fn main() {
    let text = std::fs::read_to_string(std::env::args().nth(1).unwrap()).unwrap();
    let e = newsfacts::Extractor::default().explain(&text, &newsfacts::Context::new());
    for w in &e.words { println!("{} {} {:?}", w.text, w.shape, w.labels); }
    for c in &e.candidates { println!("{} {} {:?} {:?}", c.phase, c.rule, c.text, c.slots); }
    for f in &e.report.funding { println!("{f:#?}"); }
}
