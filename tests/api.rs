//! What other programs rely on: the JSON form of every record, reports of older and newer versions, auto traits, the JSON Schema.

#![allow(clippy::indexing_slicing, clippy::panic, clippy::unwrap_used)]

use std::fmt::Debug;
use std::panic::{RefUnwindSafe, UnwindSafe};

use newsfacts::{
    Acronym, Activity, Amount, Anchor, Certainty, Contact, Context, Count, Date, DateKind, DatePart, Dateline, Duration, DurationKind, Email, Error, Extractor,
    ExtractorBuilder, Funder, Funding, FundingKind, Identifier, Kinds, Mention, MentionKind, Modifier, Organization, OrganizationKind, Other, OtherKind,
    PartialDate, PartialDateError, Person, Phone, Place, PlaceKind, Quote, Report, Role, RoleStatus, Span,
};
use serde::Serialize;
use serde::de::DeserializeOwned;

/// Reads a record, writes it again and demands the same JSON: every field, in the same order.
/// The literals are compact JSON, broken into lines to be read.
#[track_caller]
fn same<T: Serialize + DeserializeOwned>(json: &str) -> T {
    let json: String = json.lines().map(str::trim).collect();
    let record: T = serde_json::from_str(&json).unwrap_or_else(|e| panic!("{e}\n{json}"));
    assert_eq!(serde_json::to_string(&record).unwrap(), json);
    record
}

#[test]
fn span() {
    let span: Span = same(r#"{"start":14,"end":28,"text":"funded by Acme"}"#);
    assert_eq!(span.range(), 14..28);
}

#[test]
fn mention() {
    let mention: Mention = same(r#"{"start":4,"end":9,"text":"UNODC","kind":"acronym","rule":"acronym-defined","certainty":"likely"}"#);
    assert_eq!((mention.kind, mention.certainty), (MentionKind::Acronym, Certainty::Likely));
    same::<Mention>(r#"{"start":0,"end":0,"text":"","kind":"full","rule":"","certainty":"sure"}"#);
    same::<Mention>(r#"{"start":0,"end":0,"text":"","kind":"short","rule":"","certainty":"weak"}"#);
}

#[test]
fn organization() {
    let organization: Organization = same(
        r#"{"id":"org1","key":"org:unodc","name":"United Nations Office on Drugs and Crime","acronym":"UNODC",
        "kind":"intergovernmental","parent":"org2","country":"AT","identifiers":[{"scheme":"wikidata","id":"Q1065"}],
        "mentions":[{"start":4,"end":9,"text":"UNODC","kind":"acronym","rule":"list-organization","certainty":"sure"}]}"#,
    );
    assert_eq!(organization.kind, OrganizationKind::Intergovernmental);
}

#[test]
fn person_and_role() {
    let person: Person = same(
        r#"{"id":"person1","key":"jane doe","name":"Jane Doe","honorific_prefix":"Dr.","given_name":"Jane","family_name":"Doe",
        "honorific_suffix":"PhD","roles":[{"title":"former Director for Energy","organization":"org1","organization_name":"Acme",
        "relative_to":"person2","place":"place1","status":"former","start":10,"end":44,"text":"former Director for Energy at Acme",
        "rule":"person-comma-role","certainty":"sure"}],"mentions":[]}"#,
    );
    assert_eq!(person.roles[0].status, RoleStatus::Former);
}

#[test]
fn date() {
    let date: Date = same(
        r#"{"start":3,"end":26,"text":"late 4 to 8 December 2023","kind":"range","from":"2023-12-04","to":"2023-12-08",
        "timex":"2023-12-04/2023-12-08","modifier":"END","edtf":"2023-12-04/2023-12-08","anchor":"previous",
        "parts":[{"start":3,"end":4,"text":"4","timex":"2023-12-04"}],"rule":"date-range","certainty":"sure"}"#,
    );
    assert_eq!((date.kind, date.modifier, date.anchor), (DateKind::Range, Some(Modifier::End), Some(Anchor::Previous)));
    assert_eq!(date.from, PartialDate::from_ymd(2023, 12, 4));
    let yearless: Date = same(
        r#"{"start":0,"end":7,"text":"30 July","kind":"date","from":"--07-30","to":"--07-30","timex":"XXXX-07-30","modifier":null,
        "edtf":null,"anchor":null,"parts":[],"rule":"date-day-month","certainty":"sure"}"#,
    );
    assert_eq!(yearless.from, PartialDate::new(None, Some(7), Some(30)));
}

#[test]
fn duration() {
    let duration: Duration =
        same(r#"{"start":0,"end":13,"text":"every Tuesday","kind":"set","timex":"XXXX-WXX-2","modifier":"MORE_THAN","rule":"set-weekday"}"#);
    assert_eq!(duration.kind, DurationKind::Set);
}

#[test]
fn place() {
    let place: Place = same(
        r#"{"id":"place1","key":"place:geonames-5128581","name":"New York","kind":"city","country":"US","subdivision":"US-NY",
        "geonames":"5128581","mentions":[]}"#,
    );
    assert_eq!(place.kind, PlaceKind::City);
}

#[test]
fn funding() {
    let funding: Funding = same(
        r#"{"kind":"support","funders":[{"id":"org2","name":"INL"}],
        "activity":{"start":0,"end":15,"text":"This initiative","refers_to":{"start":30,"end":42,"text":"the meetings"}},
        "recipient":"org1","amount":{"start":50,"end":62,"text":"$1.5 million","value":1500000.0,"value_to":2000000.0,
        "qualifier":"up to","currency":"USD"},"grant_number":"EP/T001234/1",
        "programme":{"start":70,"end":82,"text":"Horizon 2020"},"evidence":{"start":20,"end":36,"text":"supported by INL"},
        "rule":"funding-supported-by","certainty":"likely"}"#,
    );
    assert_eq!(funding.kind, FundingKind::Support);
}

#[test]
fn quote() {
    let quote: Quote = same(
        r#"{"start":1,"end":16,"text":"We are pleased.","speaker":"person1","speaker_text":"the minister",
        "cue":{"start":18,"end":22,"text":"said"},"block":true,"rule":"quote-said","certainty":"sure"}"#,
    );
    assert!(quote.block);
}

#[test]
fn contact() {
    let contact: Contact = same(
        r#"{"person":"person1","role":"Communication Officer","organization":"org1","purpose":"media",
        "phones":[{"text":"(+998) 71 120-80-50 ext. 5","e164":"+998711208050","extension":"5","label":"mobile"}],
        "emails":[{"text":"press [at] un.org","address":"press@un.org","obfuscated":true}],"urls":["www.un.org"],
        "start":100,"end":180,"rule":"contact-block"}"#,
    );
    assert_eq!(contact.emails[0].address.as_deref(), Some("press@un.org"));
}

#[test]
fn other() {
    let other: Other = same(
        r#"{"id":"other1","name":"World Day Against Trafficking in Persons","acronym":"WDAT","kind":"day",
        "from":"--07-30","to":"--07-30","mentions":[]}"#,
    );
    assert_eq!(other.kind, OtherKind::Day);
}

#[test]
fn count() {
    same::<Count>(r#"{"start":0,"end":23,"text":"some 30 representatives","value":30.0,"approximate":true,"object":"representatives"}"#);
}

#[test]
fn acronym() {
    same::<Acronym>(r#"{"short":"TIP","long":"trafficking in persons","start":0,"end":28,"defines":"other1"}"#);
}

#[test]
fn report() {
    let report: Report = same(
        r#"{"id":"a.txt","version":1,"headline":{"start":0,"end":5,"text":"Hello"},
        "dateline":{"place":"place1","date":"2023-01-18","source":"UNODC","start":6,"end":40,"text":"TASHKENT, 18 January 2023 (UNODC)"},
        "published":"2023-01-18","organizations":[],"people":[],"dates":[],"durations":[],"places":[],"funding":[],"quotes":[],
        "contacts":[],"others":[],"amounts":[],"counts":[],"acronyms":[],"warnings":["30 February is no day"]}"#,
    );
    assert_eq!(report.published, PartialDate::from_ymd(2023, 1, 18));
}

/// Nothing is left out: what a release does not state is `null` or `[]`.
/// The text stands behind all else, and only where it was kept.
#[test]
fn report_with_its_text() {
    let mut report = Report::default();
    report.text = Some("Oxfam opened.".to_owned());
    let json = serde_json::to_string(&report).unwrap();
    assert!(json.ends_with(r#""warnings":[],"text":"Oxfam opened."}"#), "{json}");
    assert_eq!(same::<Report>(&json), report);
    report.text = None;
    assert!(!serde_json::to_string(&report).unwrap().contains(r#","text":"#));
}

#[test]
fn empty_report() {
    let json = serde_json::to_string(&Report::default()).unwrap();
    assert_eq!(same::<Report>(&json), Report::default());
    insta::assert_snapshot!(json, @r#"{"id":null,"version":1,"headline":null,"dateline":null,"published":null,"organizations":[],"people":[],"dates":[],"durations":[],"places":[],"funding":[],"quotes":[],"contacts":[],"others":[],"amounts":[],"counts":[],"acronyms":[],"warnings":[]}"#);
}

/// A report of a later version: fields and kinds that this one does not know.
#[test]
fn future_report() {
    let report: Report = serde_json::from_str(
        r#"{"version":7,"mood":{"tone":"glad"},"organizations":[{"id":"org1","name":"Acme","kind":"startup","employees":9,
            "mentions":[{"start":0,"end":4,"text":"Acme","kind":"nickname","rule":"new-rule","certainty":"proven"}]}],
            "people":[{"roles":[{"title":"Director","status":"suspended","since":"2020"}]}],
            "dates":[{"kind":"era","modifier":"ROUGHLY","anchor":"reader"}],"durations":[{"kind":"rhythm"}],
            "places":[{"kind":"planet"}],"funding":[{"kind":"blessing"}],"others":[{"kind":"song"}]}"#,
    )
    .unwrap();
    assert_eq!(report.version, 7);
    assert_eq!(report.organizations[0].kind, OrganizationKind::Other);
    assert_eq!(report.organizations[0].mentions[0].kind, MentionKind::Other);
    assert_eq!(report.organizations[0].mentions[0].certainty, Certainty::Weak);
    assert_eq!(report.people[0].roles[0].status, RoleStatus::Other);
    assert_eq!(report.dates[0].kind, DateKind::Other);
    assert_eq!(report.dates[0].modifier, Some(Modifier::Other));
    assert_eq!(report.dates[0].anchor, Some(Anchor::Other));
    assert_eq!(report.durations[0].kind, DurationKind::Other);
    assert_eq!(report.places[0].kind, PlaceKind::Other);
    assert_eq!(report.funding[0].kind, FundingKind::Other);
    assert_eq!(report.others[0].kind, OtherKind::Other);
}

/// A report of an older version: any field may be missing, in any record.
#[test]
fn old_report() {
    fn empty<T: DeserializeOwned + Default + PartialEq + Debug>() {
        assert_eq!(serde_json::from_str::<T>("{}").unwrap(), T::default());
    }
    empty::<Report>();
    empty::<Dateline>();
    empty::<Span>();
    empty::<Mention>();
    empty::<Organization>();
    empty::<Identifier>();
    empty::<Person>();
    empty::<Role>();
    empty::<Date>();
    empty::<DatePart>();
    empty::<Duration>();
    empty::<Place>();
    empty::<Funding>();
    empty::<Funder>();
    empty::<Activity>();
    empty::<Quote>();
    empty::<Contact>();
    empty::<Phone>();
    empty::<Email>();
    empty::<Other>();
    empty::<Amount>();
    empty::<Count>();
    empty::<Acronym>();
    let report: Report = serde_json::from_str(r#"{"people":[{"name":"Jane Doe","roles":[{"title":"Director"}]}]}"#).unwrap();
    assert_eq!(report.people[0].roles[0].title, "Director");
    assert_eq!(report.people[0].roles[0].status, RoleStatus::Current);
}

/// An impossible date is an error, not another date.
#[test]
fn impossible_date() {
    assert!(serde_json::from_str::<Date>(r#"{"from":"2023-02-29"}"#).is_err());
    assert!(serde_json::from_str::<Report>(r#"{"published":"June"}"#).is_err());
}

/// A kind in JSON, in `as_str` and as printed is one word.
#[test]
fn kinds_are_words() {
    assert_eq!(serde_json::to_string(&OrganizationKind::Nonprofit).unwrap(), "\"nonprofit\"");
    assert_eq!(OrganizationKind::Nonprofit.as_str(), "nonprofit");
    assert_eq!(format!("{:>10}|{:<10}|", OrganizationKind::Nonprofit, Modifier::OnOrAfter), " nonprofit|ON_OR_AFTER|");
}

#[test]
fn auto_traits() {
    fn all<T: Clone + Debug + PartialEq + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static>() {}
    fn record<T: Default + Serialize + DeserializeOwned + Clone + Debug + PartialEq + Send + Sync + UnwindSafe + RefUnwindSafe>() {}
    record::<Report>();
    record::<Dateline>();
    record::<Span>();
    record::<Mention>();
    record::<MentionKind>();
    record::<Certainty>();
    record::<Organization>();
    record::<OrganizationKind>();
    record::<Identifier>();
    record::<Person>();
    record::<Role>();
    record::<RoleStatus>();
    record::<Date>();
    record::<DateKind>();
    record::<DatePart>();
    record::<Anchor>();
    record::<Modifier>();
    record::<Duration>();
    record::<DurationKind>();
    record::<Place>();
    record::<PlaceKind>();
    record::<Funding>();
    record::<FundingKind>();
    record::<Funder>();
    record::<Activity>();
    record::<Quote>();
    record::<Contact>();
    record::<Phone>();
    record::<Email>();
    record::<Other>();
    record::<OtherKind>();
    record::<Amount>();
    record::<Count>();
    record::<Acronym>();
    all::<PartialDate>();
    all::<PartialDateError>();
    all::<Error>();
    all::<Kinds>();
    fn shared<T: Clone + Debug + Send + Sync + Unpin + UnwindSafe + RefUnwindSafe + 'static>() {}
    shared::<Extractor>();
    shared::<ExtractorBuilder>();
    shared::<Context>();
}

/// The JSON Schema of what `newsfacts --format jsonl` writes a line of.
#[cfg(feature = "schema")]
#[test]
fn schema() {
    let schema = schemars::generate::SchemaSettings::draft2020_12().for_serialize().into_generator().into_root_schema_for::<Report>();
    insta::assert_json_snapshot!("report_schema", schema);
}
