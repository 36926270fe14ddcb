//! schema.org: the release as a `NewsArticle` in JSON-LD.

use super::json::{Json, Value, object};
use crate::record::{Funding, Organization, OrganizationKind, OtherKind, Person, Place, PlaceKind, Report};

/// The release as a `NewsArticle` of schema.org, in JSON-LD: what it names stands in `mentions`, its quotes in `hasPart`.
///
/// Organizations, people, places, events, products and gifts (`Grant`, `MonetaryGrant`) are kept, with roles (`OrganizationRole`), parents, countries and amounts. Lost: where
/// mentions stand, dates but for that of publication, durations, counts, acronyms other than names of organizations, contacts, rules and certainty, the status of roles, posts relative to another's.
///
/// ```
/// let report = newsfacts::extract("Dr. Ann Holt, Director of Oxfam, opened the clinic.");
/// let json = serde_json::to_value(newsfacts::export::schema_org(&report)).unwrap();
/// assert_eq!(json["mentions"][1]["worksFor"][0]["roleName"], "Director");
/// ```
#[must_use]
pub fn schema_org(report: &Report) -> Json {
    let mut mentions: Vec<Value> = report.organizations.iter().map(organization).collect();
    mentions.extend(report.people.iter().map(person));
    mentions.extend(report.places.iter().map(place));
    mentions.extend(report.others.iter().map(|o| {
        let kind = match o.kind {
            OtherKind::Event => "Event",
            OtherKind::Product => "Product",
            OtherKind::Publication | OtherKind::Law | OtherKind::Treaty => "CreativeWork",
            _ => "Thing",
        };
        object([("@type", kind.into()), ("@id", reference(&o.id)), ("name", (&o.name).into()), ("alternateName", o.acronym.as_ref().into())])
    }));
    mentions.extend(report.funding.iter().map(|f| grant(report, f)));
    let quotes: Vec<Value> = report
        .quotes
        .iter()
        .map(|q| object([("@type", "Quotation".into()), ("text", (&q.text).into()), ("spokenByCharacter", q.speaker.as_deref().map(linked).into())]))
        .collect();
    Json(object([
        ("@context", "https://schema.org".into()),
        ("@type", "NewsArticle".into()),
        ("identifier", report.id.as_ref().into()),
        ("headline", report.headline.as_ref().map(|h| &h.text).into()),
        ("datePublished", report.published.map(|d| d.to_string()).into()),
        ("inLanguage", "en".into()),
        ("locationCreated", report.dateline.as_ref().and_then(|d| d.place.as_deref()).map(linked).into()),
        ("mentions", mentions.into()),
        ("hasPart", quotes.into()),
    ]))
}

fn reference(id: &str) -> Value {
    format!("#{id}").into()
}

fn linked(id: &str) -> Value {
    object([("@id", reference(id))])
}

fn organization(o: &Organization) -> Value {
    let kind = match o.kind {
        OrganizationKind::Company => "Corporation",
        OrganizationKind::Government | OrganizationKind::Court | OrganizationKind::Police | OrganizationKind::Military => "GovernmentOrganization",
        OrganizationKind::Nonprofit => "NGO",
        OrganizationKind::Education => "EducationalOrganization",
        OrganizationKind::Media => "NewsMediaOrganization",
        OrganizationKind::Party => "PoliticalParty",
        _ => "Organization",
    };
    let address = o.country.as_ref().map(|c| object([("@type", "PostalAddress".into()), ("addressCountry", c.into())]));
    let identifiers: Vec<Value> =
        o.identifiers.iter().map(|i| object([("@type", "PropertyValue".into()), ("propertyID", (&i.scheme).into()), ("value", (&i.id).into())])).collect();
    object([
        ("@type", kind.into()),
        ("@id", reference(&o.id)),
        ("name", (&o.name).into()),
        ("alternateName", o.acronym.as_ref().filter(|a| **a != o.name).into()),
        ("parentOrganization", o.parent.as_deref().map(linked).into()),
        ("address", address.into()),
        ("identifier", identifiers.into()),
    ])
}

fn person(p: &Person) -> Value {
    let held = p.roles.iter().filter_map(|r| {
        let at = r.organization.as_deref().map(linked).or_else(|| {
            let name = r.organization_name.as_ref()?;
            Some(object([("@type", "Organization".into()), ("name", name.into())]))
        })?;
        Some(object([("@type", "OrganizationRole".into()), ("roleName", (&r.title).into()), ("worksFor", at)]))
    });
    object([
        ("@type", "Person".into()),
        ("@id", reference(&p.id)),
        ("name", (&p.name).into()),
        ("honorificPrefix", p.honorific_prefix.as_ref().into()),
        ("givenName", p.given_name.as_ref().into()),
        ("familyName", p.family_name.as_ref().into()),
        ("honorificSuffix", p.honorific_suffix.as_ref().into()),
        ("jobTitle", p.roles.iter().map(|r| &r.title).collect::<Vec<_>>().into()),
        ("worksFor", Value::List(held.collect())),
    ])
}

fn place(p: &Place) -> Value {
    let kind = match p.kind {
        PlaceKind::Country => "Country",
        PlaceKind::City => "City",
        _ => "Place",
    };
    let country = p.country.as_ref().filter(|_| p.kind != PlaceKind::Country);
    let within = country.map(|c| object([("@type", "Country".into()), ("identifier", c.into())]));
    let same = p.geonames.as_ref().map(|id| format!("https://sws.geonames.org/{id}/"));
    object([("@type", kind.into()), ("@id", reference(&p.id)), ("name", (&p.name).into()), ("containedInPlace", within.into()), ("sameAs", same.into())])
}

fn grant(report: &Report, f: &Funding) -> Value {
    let amount = f.amount.as_ref().map(|a| {
        let range = a.value_to.is_some();
        object([
            ("@type", "MonetaryAmount".into()),
            ("currency", a.currency.as_ref().into()),
            ("value", a.value.filter(|_| !range).into()),
            ("minValue", a.value.filter(|_| range).into()),
            ("maxValue", a.value_to.into()),
        ])
    });
    let item = f.activity.as_ref().map(|a| a.refers_to.as_ref().map_or(&a.text, |meant| &meant.text));
    let item = item.map(|words| object([("@type", "Product".into()), ("name", words.into())]));
    object([
        ("@type", if amount.is_some() { "MonetaryGrant" } else { "Grant" }.into()),
        ("identifier", f.grant_number.as_ref().into()),
        ("funder", Value::List(f.funders.iter().filter(|f| report.name(&f.id).is_some()).map(|f| linked(&f.id)).collect())),
        ("fundedItem", item.into()),
        ("amount", amount.into()),
        ("description", (&f.evidence.text).into()),
    ])
}
