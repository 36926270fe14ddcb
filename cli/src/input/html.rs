//! Web pages: the main text without menus and footers, the headline before it, and the day that the page's metadata gives.

use dom_query::Document;
use dom_smoothie::{Config, Readability, TextMode};
use newsfacts::PartialDate;

use super::published;

/// What was found in a page, a mail or a Markdown file.
#[derive(Debug, Default)]
pub(crate) struct Extracted {
    pub(crate) text: String,
    pub(crate) published: Option<PartialDate>,
}

/// The main text of a page, by Readability; of a page without any, all its text.
pub(crate) fn extract(html: &str) -> Extracted {
    let document = Document::from(html);
    let published = time_of(&document);
    let heading = heading_of(&document);
    let config = Config { text_mode: TextMode::Formatted, ..Config::default() };
    let article = Readability::with_document(document, None, Some(config)).and_then(|mut r| r.parse());
    match article {
        Ok(article) if !article.text_content.trim().is_empty() => {
            let published = article.published_time.as_deref().and_then(published::of_words).or(published);
            Extracted { text: under_headline(heading.as_deref().unwrap_or(&article.title), article.text_content.trim()), published }
        }
        _ => Extracted { text: all_text(html), published },
    }
}

/// The one first heading of a page: its title often has the site's name too (`New clinic | Acme`).
fn heading_of(document: &Document) -> Option<String> {
    let headings = document.select("h1");
    let mut headings = headings.iter().map(|h| h.formatted_text().trim().replace('\n', " ")).filter(|words| !words.is_empty());
    headings.next().filter(|_| headings.next().is_none())
}

/// The first `<time datetime>`, `<meta name="date">` or the like: what Readability does not read itself.
fn time_of(document: &Document) -> Option<PartialDate> {
    const META: &str = "meta[name='date'], meta[name='pubdate'], meta[name='publish-date'], meta[name='publication_date'], meta[name='DC.date'], \
        meta[name='DC.date.issued'], meta[name='dcterms.date'], meta[name='dcterms.issued'], meta[itemprop='datePublished']";
    let meta = document.select(META);
    let content = meta.iter().find_map(|m| published::of_words(&m.attr("content")?));
    content.or_else(|| {
        let times = document.select("time[datetime]");
        times.iter().next().and_then(|t| published::of_words(&t.attr("datetime")?))
    })
}

fn all_text(html: &str) -> String {
    let document = Document::from(html);
    document.select("script, style, noscript, template, head, nav").remove();
    document.formatted_text().trim().to_owned()
}

/// The text with its headline as the first line, unless it stands there already.
pub(crate) fn under_headline(headline: &str, text: &str) -> String {
    let headline = headline.trim();
    let head = text.get(..text.floor_char_boundary(600)).unwrap_or(text);
    if headline.is_empty() || head.contains(headline) { text.to_owned() } else { format!("{headline}\n\n{text}") }
}

#[cfg(test)]
mod tests {
    use super::*;

    const PAGE: &str = r#"<!doctype html><html><head><title>Seagrass study opens | Marine Institute</title>
<meta property="article:published_time" content="2023-05-03T09:00:00+01:00"></head><body>
<nav><a href="/">Home</a> <a href="/news">All news</a></nav>
<article><h1>Seagrass study opens</h1><p>LISBON, 3 May 2023 – The Marine Research Institute will study seagrass for six years, said
Dr. Ann Holt, Director of the Marine Research Institute, at a meeting of all who take part, in Lisbon and beyond, on Wednesday.</p>
<p>The study is funded by the European Commission &amp; others. It runs in four countries, and its first results, which the partners
expect in the autumn, will be open to everybody who wants to read them, they said.</p></article>
<footer>Cookies and terms, © 2023</footer><script>track()</script></body></html>"#;

    #[test]
    fn the_main_text_of_a_page_is_read() {
        let found = extract(PAGE);
        assert!(found.text.starts_with("Seagrass study opens\n\nLISBON, 3 May 2023 – The Marine"), "{}", found.text);
        assert!(found.text.contains("European Commission & others"), "{}", found.text);
        assert!(!found.text.contains("All news") && !found.text.contains("track()"), "{}", found.text);
        assert_eq!(found.published, PartialDate::from_ymd(2023, 5, 3));
    }

    #[test]
    fn a_page_without_main_text_is_all_its_text() {
        let found = extract("<p>Acme opened.</p><script>x</script><time datetime='2020-02-01'>then</time>");
        assert_eq!(found.text.lines().next(), Some("Acme opened."));
        assert!(!found.text.contains('x'), "{}", found.text);
        assert_eq!(found.published, PartialDate::from_ymd(2020, 2, 1));
        assert_eq!(extract("").text, "");
    }
}
