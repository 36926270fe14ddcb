//! Prints what the extractor saw in a text: `cargo run --example explain -- "Dr. Ann Holt said so."`, or a file's path.

fn main() {
    let argument = std::env::args().nth(1).unwrap_or_else(|| "The Ministry of Health met UNICEF in Nairobi.".to_owned());
    let text = std::fs::read_to_string(&argument).unwrap_or(argument);
    let why = newsfacts::Extractor::default().explain(&text, &newsfacts::Context::new());
    let mut out = String::new();
    for w in &why.words {
        out += &format!("{:30} {:14} {}\n", w.text.replace('\n', "⏎"), w.shape, w.labels.join(" "));
    }
    for c in &why.candidates {
        let slots: Vec<String> = c.slots.iter().map(|(name, s)| format!("{name} {:?}", s.text)).collect();
        out += &format!("{:8} {:34} {}\n", c.phase, c.rule, slots.join(", "));
    }
    for l in &why.losers {
        out += &format!("lost: {} {:?} to {} {:?}, which {}\n", l.rule, l.text, l.winner_rule, l.winner.text, l.reason);
    }
    for run in &why.untyped {
        out += &format!("untyped: {:?}\n", run.text);
    }
    for what in &why.rejected {
        out += &format!("rejected: {what}\n");
    }
    eprintln!("{out}");
}
