//! Markdown: the words without the markup; day and title of a front matter.

use pulldown_cmark::{Event, Options, Parser, Tag, TagEnd};

use super::html::{Extracted, under_headline};
use super::published;

/// The words of a Markdown file: paragraphs apart by empty lines, list items on lines of their own.
pub(crate) fn extract(markdown: &str) -> Extracted {
    let mut words = Words::default();
    for event in Parser::new_ext(markdown, Options::ENABLE_YAML_STYLE_METADATA_BLOCKS | Options::ENABLE_TABLES | Options::ENABLE_STRIKETHROUGH) {
        words.take(event);
    }
    let matter = |keys: &[&str]| {
        words.matter.lines().find_map(|line| {
            let (key, value) = line.split_once(':')?;
            keys.contains(&key.trim().to_ascii_lowercase().as_str()).then(|| value.trim().trim_matches(['"', '\'']).to_owned())
        })
    };
    let published = matter(&["published", "date", "pubdate", "publishdate"]).and_then(|words| published::of_words(&words));
    Extracted { text: under_headline(&matter(&["title"]).unwrap_or_default(), words.text.trim()), published }
}

#[derive(Default)]
struct Words {
    text: String,
    matter: String,
    in_matter: bool,
    /// Inside of what is no text: pictures' descriptions, footnotes' marks.
    hidden: usize,
    lists: usize,
}

impl Words {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(Tag::MetadataBlock(_)) => self.in_matter = true,
            Event::End(TagEnd::MetadataBlock(_)) => self.in_matter = false,
            Event::Text(text) if self.in_matter => self.matter.push_str(&text),
            Event::Start(Tag::Image { .. }) => self.hidden += 1,
            Event::End(TagEnd::Image) => self.hidden = self.hidden.saturating_sub(1),
            _ if self.hidden > 0 => {}
            Event::Text(text) | Event::Code(text) => self.text.push_str(&text),
            Event::SoftBreak => self.text.push(' '),
            Event::HardBreak => self.text.push('\n'),
            Event::Start(Tag::List(_)) => self.lists += 1,
            Event::End(TagEnd::List(_)) => {
                self.lists = self.lists.saturating_sub(1);
                self.apart("\n\n");
            }
            Event::Start(Tag::Item) => {
                self.apart("\n");
                self.text.push_str("- ");
            }
            Event::End(TagEnd::TableCell) => self.text.push('\t'),
            Event::End(TagEnd::TableRow | TagEnd::TableHead | TagEnd::Item) => self.apart("\n"),
            Event::End(TagEnd::Paragraph) if self.lists > 0 => self.apart("\n"),
            Event::End(TagEnd::Paragraph | TagEnd::Heading(_) | TagEnd::CodeBlock | TagEnd::BlockQuote(_) | TagEnd::Table) | Event::Rule => self.apart("\n\n"),
            _ => {}
        }
    }

    /// Ends a line or paragraph, once.
    fn apart(&mut self, by: &str) {
        if !self.text.is_empty() && !self.text.ends_with(by) {
            self.text.truncate(self.text.trim_end().len());
            self.text.push_str(by);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use newsfacts::PartialDate;

    #[test]
    fn markup_goes_and_words_stay() {
        let found = extract(
            "---\ntitle: \"Study opens\"\ndate: 2023-05-03\n---\n\n**LISBON** – The [Institute](https://x.example)\nwill *study*.\n\n## What is new\n\n- one\n- two\n\n\
             > We are `glad`.\n\n![logo](x.png)\n",
        );
        assert_eq!(found.text, "Study opens\n\nLISBON – The Institute will study.\n\nWhat is new\n\n- one\n- two\n\nWe are glad.");
        assert_eq!(found.published, PartialDate::from_ymd(2023, 5, 3));
    }
}
