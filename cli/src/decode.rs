//! Bytes to text: UTF-8 as it is, anything else by its byte order mark or by what it looks like.

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::Encoding;

/// Text, and how it was read if its bytes are no UTF-8.
#[derive(Debug)]
pub(crate) struct Decoded {
    pub(crate) text: String,
    pub(crate) note: Option<String>,
}

/// Reads bytes as text; there are no bytes that cannot be read.
///
/// UTF-8 is kept byte for byte, so that offsets into the text are offsets into the file.
pub(crate) fn decode(bytes: Vec<u8>) -> Decoded {
    let bytes = match String::from_utf8(bytes) {
        Ok(text) => return Decoded { text, note: None },
        Err(error) => error.into_bytes(),
    };
    let (encoding, why) = match Encoding::for_bom(&bytes) {
        Some((encoding, _)) => (encoding, "by its byte order mark"),
        None if mostly_utf8(&bytes) => (encoding_rs::UTF_8, "with bad bytes replaced"),
        None => (guess(&bytes), "as it looks"),
    };
    let (text, encoding, _) = encoding.decode(&bytes);
    let note = format!("not UTF-8, read as {} {why}", encoding.name());
    Decoded { text: text.into_owned(), note: Some(note) }
}

/// Whether more characters beyond ASCII are good UTF-8 than not: a text damaged in places.
fn mostly_utf8(bytes: &[u8]) -> bool {
    let (good, bad) = bytes.utf8_chunks().fold((0, 0), |(good, bad), chunk| {
        let beyond_ascii = chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        (good + beyond_ascii, bad + usize::from(!chunk.invalid().is_empty()))
    });
    good > bad
}

/// What the bytes look like, leaning to Western Europe's encodings: the releases are English, so a text has few
/// characters beyond ASCII to judge by.
fn guess(bytes: &[u8]) -> &'static Encoding {
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    detector.guess(Some(b"us"), Utf8Detection::Deny)
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn utf8_is_kept_byte_for_byte() {
        for text in ["", "plain", "“curly” – naïve", "\u{feff}marked"] {
            let decoded = decode(text.as_bytes().to_vec());
            assert_eq!((decoded.text.as_str(), decoded.note), (text, None));
        }
    }

    #[test]
    fn other_encodings_are_read_and_named() {
        for (bytes, text, name) in [
            (&b"The minister\x92s \x93plan\x94 for caf\xe9s"[..], "The minister’s “plan” for cafés", "windows-1252"),
            (b"\xff\xfeH\0i\0", "Hi", "UTF-16LE"),
            (b"\xfe\xff\0H\0i", "Hi", "UTF-16BE"),
            ("d\u{e9}j\u{e0} vu: “so” \u{fffd}".as_bytes(), "déjà vu: “so” \u{fffd}", ""),
            (b"\xe2\x80\x9cquoted\xe2\x80\x9d and \xff cut", "“quoted” and \u{fffd} cut", "UTF-8 with bad bytes"),
        ] {
            let decoded = decode(bytes.to_vec());
            assert_eq!(decoded.text, text);
            assert_eq!(decoded.note.is_none(), name.is_empty());
            assert!(decoded.note.unwrap_or_default().contains(name), "{text}");
        }
    }
}
