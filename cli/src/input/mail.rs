//! Mails: the subject as headline, the body (its plain text, else its page), the day of the `Date` header.

use mail_parser::{MessageParser, PartType};
use newsfacts::PartialDate;

use super::html::{self, Extracted};

/// What a mail says; nothing when it is none.
pub(crate) fn extract(bytes: &[u8]) -> Option<Extracted> {
    let mail = MessageParser::default().parse(bytes)?;
    let body = mail.text_body.iter().filter_map(|part| mail.part(*part)).find_map(|part| match &part.body {
        PartType::Text(text) => Some(text.trim().replace("\r\n", "\n")),
        PartType::Html(page) => Some(html::extract(page).text),
        _ => None,
    })?;
    // `Fwd: Re: New clinic` is `New clinic`.
    let subject = mail.thread_name().unwrap_or_default();
    let published = mail.date().and_then(|d| PartialDate::from_ymd(i32::from(d.year), d.month, d.day));
    Some(Extracted { text: html::under_headline(subject, &body), published })
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn plain_body_subject_and_date() {
        let mail = "From: Press <press@acme.example>\r\nSubject: =?utf-8?Q?Fwd:_Caf=C3=A9_opens?=\r\nDate: Wed, 18 Jan 2023 10:00:00 +0100\r\n\
            MIME-Version: 1.0\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n\
            Acme said yesterday that its caf=C3=A9=\r\n opened.\r\n";
        let found = extract(mail.as_bytes()).unwrap();
        assert_eq!(found.text, "Café opens\n\nAcme said yesterday that its café opened.");
        assert_eq!(found.published, PartialDate::from_ymd(2023, 1, 18));
    }

    #[test]
    fn the_plain_part_is_preferred_and_a_page_is_read() {
        let both = "Subject: A\r\nContent-Type: multipart/alternative; boundary=b\r\n\r\n--b\r\nContent-Type: text/plain\r\n\r\nPlain words.\r\n\
            --b\r\nContent-Type: text/html\r\n\r\n<p>Page words.</p>\r\n--b--\r\n";
        assert_eq!(extract(both.as_bytes()).unwrap().text, "A\n\nPlain words.");
        let page = "Subject: A\r\nContent-Type: text/html\r\n\r\n<style>p{}</style><p>Page words.</p>\r\n";
        assert_eq!(extract(page.as_bytes()).unwrap().text, "A\n\nPage words.");
    }
}
