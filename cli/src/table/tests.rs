//! The table as it is seen.

#![allow(clippy::unwrap_used)]

use super::*;

const REPORT: &str = r#"{"id":"releases/tip.txt","published":"2023-01-18",
"headline":{"text":"Uzbekistan strengthens its multi-stakeholder coordination\nto counter trafficking in persons, says \u001b[31mUNODC"},
"organizations":[
 {"id":"org1","name":"United Nations Office on Drugs and Crime","acronym":"UNODC","kind":"intergovernmental","mentions":[{},{},{}]},
 {"id":"org2","name":"Bureau of International Narcotics and Law Enforcement Affairs of the U.S. State Department","acronym":"INL","kind":"government","country":"US","parent":"org3","mentions":[{}]},
 {"id":"org3","name":"U.S. State Department","kind":"government","mentions":[{}]}],
"people":[
 {"id":"person1","name":"Reda Valendiene","honorific_prefix":"Ms.","mentions":[{},{}],"roles":[
  {"title":"Regional Adviser for Central Asia on Countering TIP and Smuggling of Migrants","organization":"org1","certainty":"sure"},
  {"title":"former Mayor","certainty":"sure","status":"former"},{"title":"Chair","organization_name":"the committee","status":"acting"}]},
 {"id":"person2","name":"Jane Doe","honorific_suffix":"PhD","mentions":[{}]}],
"dates":[{"text":"17 January 2023","from":"2023-01-17","to":"2023-01-17","timex":"2023-01-17","certainty":"sure"},
 {"text":"4 to 8 December","from":"2023-12-04","to":"2023-12-08","timex":"2023-12-04/2023-12-08","anchor":"published","certainty":"sure"},
 {"text":"since May","from":"2022-05-01","to":null,"timex":"2022-05","modifier":"ON_OR_AFTER","certainty":"weak"}],
"durations":[{"text":"30 days","timex":"P30D"}],
"places":[{"id":"place1","name":"Uzbekistan","kind":"country","country":"UZ","mentions":[{}]}],
"funding":[{"kind":"financial","funders":[{"id":"org2","name":"Bureau of International Narcotics and Law Enforcement Affairs"}],
 "activity":{"text":"This initiative","refers_to":{"text":"the multi-stakeholder counter-TIP coordination meetings"}},
 "amount":{"text":"$1.5 million"},"recipient":"org1","evidence":{"text":"under the financial support of INL"},"certainty":"sure"}],
"quotes":[{"text":"Regular coordination meetings are what makes the difference, and we thank all partners for the work that they have done over the past year, in all regions of the country and beyond","speaker":"person1","certainty":"sure"},
 {"text":"We are glad","speaker_text":"the minister","certainty":"weak"}],
"contacts":[{"person":"person2","role":"Communication Officer","organization":"org1","purpose":"media",
 "phones":[{"text":"(+998) 71 120-80-50","label":"Tel."}],"emails":[{"text":"a [at] un.org","address":"a@un.org"}],"urls":["www.un.org"]}],
"others":[{"id":"other1","name":"World Day Against Trafficking in Persons","kind":"day","from":"--07-30","to":"--07-30","mentions":[{}]}],
"amounts":[{"text":"more than $1.5 million","value":1500000,"qualifier":"more than","currency":"USD"}],
"counts":[{"text":"some 30 representatives","value":30,"object":"representatives"}],
"acronyms":[{"short":"TIP","long":"trafficking in persons"}],
"warnings":["30 February is no day"]}"#;

fn table(width: usize, bold: bool) -> String {
    let report: Report = serde_json::from_str(REPORT).unwrap();
    Style { width, bold }.render(&report)
}

#[test]
fn wide() {
    insta::assert_snapshot!(table(100, false));
}

#[test]
fn narrow() {
    let table = table(60, false);
    assert!(table.lines().all(|line| textwrap::core::display_width(line) <= 60), "{table}");
    insta::assert_snapshot!(table);
}

#[test]
fn only_headings_are_bold() {
    let bold = table(100, true);
    assert_eq!(bold.replace("\u{1b}[1m", "").replace("\u{1b}[0m", ""), table(100, false));
    assert!(bold.contains("\u{1b}[1mOrganizations\u{1b}[0m 3\n"));
    assert!(!table(100, false).contains('\u{1b}'));
}

#[test]
fn a_release_without_facts_is_its_title() {
    let table = Style { width: 50, bold: false }.render(&Report::default());
    assert_eq!(table, "━━ release ━━━━━━━━━━━━━━━━ no publication date ━━\n\nNo facts found.\n\n");
}
