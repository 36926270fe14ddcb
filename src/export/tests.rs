//! What other programs read of the exports.

#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic)]

use super::*;
use serde_json::Value;

const TEXT: &str = "LISBON, Portugal, 3 May 2023 – The Marine Research Institute (MRI) of Portugal will study “seagrass” from 4 to 8 December 2023 for six years, said \
    Dr. Ann Holt, Director of the Marine Research Institute. “We & all are glad,” she said. The study is funded by the European Commission with $2 million. The Lisbon Summit opens at 10:00 a.m.";

fn json(export: &Json) -> Value {
    serde_json::to_value(export).unwrap()
}

fn report() -> crate::Report {
    crate::Extractor::default().extract_with(TEXT, &crate::Context::new().id("releases/a b.txt"))
}

/// Every `@id` that is referred to is given, and each thing has a type of schema.org.
#[test]
fn schema_org_refers_only_to_what_it_has() {
    const TYPES: [&str; 22] = [
        "NewsArticle", "Corporation", "GovernmentOrganization", "NGO", "EducationalOrganization", "NewsMediaOrganization", "PoliticalParty", "Organization",
        "PostalAddress", "PropertyValue", "Person", "OrganizationRole", "Country", "City", "Place", "Event", "Product", "CreativeWork", "Thing", "Grant",
        "MonetaryGrant", "MonetaryAmount",
    ];
    fn walk(value: &Value, ids: &mut Vec<String>, references: &mut Vec<String>) {
        match value {
            Value::Object(fields) => {
                if let Some(kind) = fields.get("@type") {
                    let kind = kind.as_str().unwrap();
                    assert!(TYPES.contains(&kind) || kind == "Quotation", "{kind}");
                }
                if let Some(id) = fields.get("@id") {
                    let to = if fields.len() == 1 { &mut *references } else { &mut *ids };
                    to.push(id.to_string());
                }
                for (name, value) in fields {
                    assert!(!value.is_null(), "{name} is null");
                    walk(value, ids, references);
                }
            }
            Value::Array(items) => items.iter().for_each(|item| walk(item, ids, references)),
            _ => {}
        }
    }
    let (mut ids, mut references) = (Vec::new(), Vec::new());
    let export = json(&schema_org(&report()));
    walk(&export, &mut ids, &mut references);
    assert!(references.len() >= 3, "{export:#}");
    assert!(references.iter().all(|r| ids.contains(r)), "{references:?} {ids:?}");
    assert_eq!(export["datePublished"], "2023-05-03");
}

/// The properties of ninjs 3.1 that are written, and their types, as its schema has them: everything else would be refused there.
#[test]
fn ninjs_has_the_properties_of_the_standard() {
    let export = json(&ninjs(&report(), Some(TEXT)));
    let strings = ["uri", "type", "language", "contentCreated", "located"];
    let lists = ["headlines", "organisations", "people", "places", "events", "subjects", "bodies"];
    for (name, value) in export.as_object().unwrap() {
        assert!(
            value.is_string() && strings.contains(&name.as_str()) || value.is_array() && lists.contains(&name.as_str()) || name == "standard",
            "{name}: {value}"
        );
    }
    for list in ["organisations", "people", "places", "events", "subjects"] {
        for concept in export[list].as_array().into_iter().flatten() {
            assert!(concept.as_object().unwrap().iter().all(|(name, v)| ["name", "rel", "literal"].contains(&name.as_str()) && v.is_string()), "{concept}");
        }
    }
    assert_eq!(export["uri"], "urn:newsfacts:releases/a%20b.txt");
    assert_eq!(export["contentCreated"], "2023-05-03T00:00:00Z");
    assert_eq!(export["bodies"][0]["value"], TEXT);
}

#[test]
fn timeml_is_xml_and_its_text_is_the_release() {
    let xml = timeml(&report(), TEXT);
    let document = roxmltree::Document::parse(&xml).unwrap();
    let text = document.descendants().find(|n| n.has_tag_name("TEXT")).unwrap();
    let words: String = text.descendants().filter(roxmltree::Node::is_text).filter_map(|n| n.text()).collect();
    assert_eq!(words, TEXT);
    let timexes: Vec<_> = text.children().filter(|n| n.has_tag_name("TIMEX3")).map(|n| (n.attribute("type").unwrap(), n.attribute("value").unwrap())).collect();
    assert!(timexes.contains(&("DATE", "2023-05-03")) && timexes.contains(&("DATE", "2023-12-08")) && timexes.contains(&("DURATION", "P6Y")), "{timexes:?}");
    let mut ids: Vec<_> = document.descendants().filter_map(|n| n.attribute("tid")).collect();
    let count = ids.len();
    ids.sort_unstable();
    ids.dedup();
    assert_eq!((ids.len(), ids[0]), (count, "t0"));
}

#[test]
fn annotations_point_at_their_words() {
    let export = json(&web_annotations(&report(), TEXT));
    let characters: Vec<char> = TEXT.chars().collect();
    let items = export["items"].as_array().unwrap();
    assert!(items.len() > 8);
    for item in items {
        assert_eq!(item["type"], "Annotation");
        let (position, quote) = (&item["target"]["selector"][0], &item["target"]["selector"][1]);
        let (start, end) = (position["start"].as_u64().unwrap() as usize, position["end"].as_u64().unwrap() as usize);
        assert_eq!(characters[start..end].iter().collect::<String>(), quote["exact"].as_str().unwrap());
        let around = format!("{}{}{}", quote["prefix"].as_str().unwrap(), quote["exact"].as_str().unwrap(), quote["suffix"].as_str().unwrap());
        assert!(TEXT.contains(&around));
    }
}

#[test]
fn any_text_can_be_exported() {
    for text in ["", "\u{0}\r\n\u{b} <3 May 2023> & \u{ffff}", "……"] {
        let report = crate::extract(text);
        let _ = (json(&schema_org(&report)), json(&ninjs(&report, Some(text))), json(&web_annotations(&report, text)));
        roxmltree::Document::parse(&timeml(&report, text)).unwrap();
    }
}
