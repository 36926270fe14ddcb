//! Whole releases: what comes out of each fixture, once to be read (`facts@…`), once as JSON (`json@…`).
//!
//! After a change: `cargo insta review`, or `INSTA_UPDATE=always cargo test releases` and read the diff.

use newsfacts::{Context, Extractor};

#[test]
fn facts() {
    insta::glob!("../fixtures/releases", "*.txt", |path| {
        let text = crate::read(path);
        let report = Extractor::default().extract(&text);
        insta::assert_snapshot!("facts", crate::render::render(&report, &text));
    });
}

#[test]
fn json() {
    insta::glob!("../fixtures/releases", "*.txt", |path| {
        let text = crate::read(path);
        let name = path.file_name().unwrap().to_string_lossy().into_owned();
        let report = Extractor::default().extract_with(&text, &Context::new().id(name));
        insta::assert_json_snapshot!("json", report);
    });
}
