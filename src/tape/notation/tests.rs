//! What the notation reads, and what it refuses.

use super::{Pattern, Reader};

fn read(pattern: &str) -> Result<Pattern<'_>, String> {
    Reader::default().read(pattern)
}

fn fails(pattern: &str) -> String {
    read(pattern).expect_err(pattern)
}

#[test]
fn no_repetition_without_an_end() {
    assert!(fails("Capital*").contains("needs an end"));
    assert!(fails("(Capital | 'of')+").contains("needs an end"));
    assert!(fails("Capital{2,}").contains("needs both ends"));
    assert!(fails("Capital{,}").contains("needs both ends"));
    assert!(read("Capital{2,5} 'of'? (?<org> OrgHead)").is_ok());
    assert_eq!(read("Capital{3}"), read("Capital{3,3}"));
}

#[test]
fn faults_are_named() {
    assert!(fails("NoSuchClass").contains("NoSuchClass"));
    assert!(fails("(Capital").contains("not closed"));
    assert!(fails("[Capital | Comma").contains("not closed"));
    assert!(fails("Capital )").contains(')'));
    assert!(fails("(?org> Capital)").contains("slot"));
    assert!(fails("capital").contains("class was expected"));
}

#[test]
fn slots_words_and_classes() {
    let mut reader = Reader::default();
    let pattern = reader.read("(?<org> 'the' [Org & !'of'] 'the')").unwrap();
    assert_eq!(reader.literals, ["the", "of"]);
    let Pattern::Slot(name, inner) = pattern else { panic!("one slot") };
    assert_eq!(name, "org");
    let Pattern::Sequence(words) = inner.as_ref() else { panic!("a slot holds a sequence") };
    assert_eq!(words[0], words[2], "a class has one number");
    assert_ne!(words[0], words[1]);
}

/// The same word has the same number in every rule of a program.
#[test]
fn literals_are_numbered_once() {
    let mut reader = Reader::default();
    for pattern in ["'of' 'the'", "'the' 'of'", "['of' | 'for']"] {
        reader.read(pattern).unwrap();
    }
    assert_eq!(reader.literals, ["of", "the", "for"]);
}
