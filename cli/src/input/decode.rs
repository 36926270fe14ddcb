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
        // UTF-16 of English words is good UTF-8, with a zero byte in each character.
        Ok(text) if !text.as_bytes().contains(&0) || wide(text.as_bytes()).is_none() => return Decoded { text, note: None },
        Ok(text) => text.into_bytes(),
        Err(error) => error.into_bytes(),
    };
    let (encoding, why) = match (Encoding::for_bom(&bytes), wide(&bytes)) {
        (Some((encoding, _)), _) => (encoding, "by its byte order mark"),
        (None, Some(encoding)) => (encoding, "as it looks"),
        (None, None) if mostly_utf8(&bytes) => (encoding_rs::UTF_8, "with bad bytes replaced"),
        (None, None) => (guess(&bytes), "as it looks"),
    };
    let (text, encoding, _) = encoding.decode(&bytes);
    let note = format!("not UTF-8, read as {} {why}", encoding.name());
    Decoded { text: text.into_owned(), note: Some(note) }
}

/// Reads a web page: as [`decode`], but a page that is no UTF-8 says its encoding itself (`<meta charset="windows-1252">`).
pub(crate) fn decode_page(bytes: Vec<u8>) -> Decoded {
    if std::str::from_utf8(&bytes).is_ok() || Encoding::for_bom(&bytes).is_some() {
        return decode(bytes);
    }
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(2048)).unwrap_or(&bytes)).to_ascii_lowercase();
    let label = head.split("charset=").nth(1).map(|rest| rest.trim_start_matches(['"', '\'']));
    let label = label.and_then(|l| l.split(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')).next());
    match label.and_then(|l| Encoding::for_label(l.as_bytes())).filter(|e| *e != encoding_rs::UTF_8) {
        Some(encoding) => {
            let (text, encoding, _) = encoding.decode(&bytes);
            Decoded { text: text.into_owned(), note: Some(format!("not UTF-8, read as {} as the page says", encoding.name())) }
        }
        None => decode(bytes),
    }
}

/// UTF-16 without a mark: every other byte is zero, as the characters are mostly ASCII.
pub(crate) fn wide(bytes: &[u8]) -> Option<&'static Encoding> {
    let head = bytes.get(..bytes.len().min(8192)).unwrap_or(bytes);
    let zeros = |odd: usize| head.iter().skip(odd).step_by(2).filter(|b| **b == 0).count();
    let (even, odd, half) = (zeros(0), zeros(1), head.len() / 2);
    if half == 0 {
        None
    } else if odd * 10 > half * 6 && even * 20 < half {
        Some(encoding_rs::UTF_16LE)
    } else if even * 10 > half * 6 && odd * 20 < half {
        Some(encoding_rs::UTF_16BE)
    } else {
        None
    }
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
    fn pages_say_their_encoding() {
        let decoded = decode_page(b"<meta charset='iso-8859-2'><p>\xb3\xf3d\xbc".to_vec());
        assert_eq!(decoded.text, "<meta charset='iso-8859-2'><p>łódź");
        assert_eq!(decoded.note.as_deref(), Some("not UTF-8, read as ISO-8859-2 as the page says"));
        assert_eq!(decode_page("<meta charset=latin1>ü".as_bytes().to_vec()).text, "<meta charset=latin1>ü");
    }

    #[test]
    fn other_encodings_are_read_and_named() {
        for (bytes, text, name) in [
            (&b"The minister\x92s \x93plan\x94 for caf\xe9s"[..], "The minister’s “plan” for cafés", "windows-1252"),
            (b"\xff\xfeH\0i\0", "Hi", "UTF-16LE"),
            (b"\xfe\xff\0H\0i", "Hi", "UTF-16BE"),
            (b"H\0e\0y\0!\0", "Hey!", "UTF-16LE"),
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
