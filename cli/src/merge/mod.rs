//! Reports joined: what is named in which release, who held which post when, who funds what.
//!
//! Things are joined by their `key`. A person whom a release gives only one name (`Holt`) is never joined with anybody of another release:
//! such a person stands by itself, without a key.

mod command;
mod tables;

use std::collections::BTreeMap;
use std::collections::HashMap;

use newsfacts::{Organization, PartialDate, Person, Place, Report, RoleStatus};
use serde::Serialize;

pub(crate) use self::command::{MergeArgs, run};

/// All that the reports say together.
#[derive(Debug, Default)]
pub(crate) struct Merged {
    pub(crate) organizations: Vec<Thing>,
    pub(crate) people: Vec<Thing>,
    pub(crate) places: Vec<Thing>,
    pub(crate) funding: Vec<Payment>,
}

/// An organization, person or place, with every release that names it.
#[derive(Clone, Debug, Default, Serialize)]
pub(crate) struct Thing {
    pub(crate) key: Option<String>,
    /// The name that most releases give it.
    pub(crate) name: String,
    /// All names, the most frequent first.
    pub(crate) names: Vec<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub(crate) acronyms: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) kind: Option<&'static str>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) country: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub(crate) posts: Option<Vec<Post>>,
    pub(crate) mentions: usize,
    pub(crate) releases: Vec<Naming>,
}

/// A release that names something.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Naming {
    pub(crate) release: String,
    pub(crate) published: Option<PartialDate>,
    /// The thing's id there.
    pub(crate) id: String,
    pub(crate) mentions: usize,
}

/// A post of a person: another title, organization or status is another post.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Post {
    pub(crate) title: String,
    pub(crate) organization: Option<String>,
    pub(crate) organization_key: Option<String>,
    pub(crate) status: &'static str,
    /// The days of the first and the last release that say so.
    pub(crate) first: Option<PartialDate>,
    pub(crate) last: Option<PartialDate>,
    pub(crate) releases: Vec<String>,
}

/// Who pays for what, by one statement of one release.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Payment {
    pub(crate) funder: Option<String>,
    pub(crate) funder_key: Option<String>,
    pub(crate) kind: &'static str,
    /// What is paid for; what `This initiative` stands for, where that is known.
    pub(crate) activity: Option<String>,
    pub(crate) recipient: Option<String>,
    pub(crate) recipient_key: Option<String>,
    pub(crate) amount: Option<f64>,
    pub(crate) currency: Option<String>,
    pub(crate) amount_text: Option<String>,
    pub(crate) release: String,
    pub(crate) published: Option<PartialDate>,
    pub(crate) evidence: String,
}

/// Joins reports one after the other.
#[derive(Debug, Default)]
pub(crate) struct Joiner {
    organizations: Things,
    people: Things,
    places: Things,
    posts: Vec<Vec<Post>>,
    funding: Vec<Payment>,
    releases: usize,
}

#[derive(Debug, Default)]
struct Things {
    by_key: HashMap<String, usize>,
    joined: Vec<Joined>,
}

#[derive(Debug, Default)]
struct Joined {
    thing: Thing,
    names: BTreeMap<String, usize>,
    kinds: BTreeMap<&'static str, usize>,
}

/// Folded words, for what has no key: reports of other programs.
fn folded(name: &str) -> String {
    name.split_whitespace().map(str::to_lowercase).collect::<Vec<_>>().join(" ")
}

impl Things {
    /// The place of the thing of that key; without one, a place of its own.
    fn place(&mut self, key: Option<String>) -> usize {
        let next = self.joined.len();
        let at = key.as_ref().map_or(next, |key| *self.by_key.entry(key.clone()).or_insert(next));
        if at == next {
            self.joined.push(Joined { thing: Thing { key, ..Thing::default() }, ..Joined::default() });
        }
        at
    }

    fn add(&mut self, key: Option<String>, name: &str, kind: Option<&'static str>, country: Option<&String>, naming: Naming) -> usize {
        let at = self.place(key);
        if let Some(joined) = self.joined.get_mut(at) {
            *joined.names.entry(name.to_owned()).or_default() += 1;
            if let Some(kind) = kind {
                *joined.kinds.entry(kind).or_default() += 1;
            }
            joined.thing.country = joined.thing.country.take().or_else(|| country.cloned());
            joined.thing.mentions += naming.mentions;
            joined.thing.releases.push(naming);
        }
        at
    }

    /// The things, those of the most releases first.
    fn finish(self) -> Vec<Thing> {
        let mut things: Vec<Thing> = self
            .joined
            .into_iter()
            .map(|j| {
                let mut names: Vec<(String, usize)> = j.names.into_iter().collect();
                // Of names as frequent the longer says more.
                names.sort_by_key(|(name, times)| (std::cmp::Reverse(*times), std::cmp::Reverse(name.len())));
                let names: Vec<String> = names.into_iter().map(|(name, _)| name).collect();
                // `other` is not known.
                let kind = j.kinds.iter().max_by_key(|(kind, times)| (**kind != "other", **times)).map(|(kind, _)| *kind);
                Thing { name: names.first().cloned().unwrap_or_default(), names, kind, ..j.thing }
            })
            .collect();
        things.sort_by(|a, b| (b.releases.len(), b.mentions, &a.name).cmp(&(a.releases.len(), a.mentions, &b.name)));
        things
    }
}

impl Joiner {
    /// Adds a release.
    pub(crate) fn add(&mut self, report: &Report) {
        self.releases += 1;
        let release = report.id.clone().unwrap_or_else(|| format!("release {}", self.releases));
        let naming = |id: &str, mentions: usize| Naming { release: release.clone(), published: report.published, id: id.to_owned(), mentions };
        for o in &report.organizations {
            let at = self.organizations.add(organization_key(o), &o.name, Some(o.kind.as_str()), o.country.as_ref(), naming(&o.id, o.mentions.len()));
            if let (Some(joined), Some(acronym)) = (self.organizations.joined.get_mut(at), &o.acronym)
                && !joined.thing.acronyms.contains(acronym)
            {
                joined.thing.acronyms.push(acronym.clone());
            }
        }
        for p in &report.places {
            self.places.add(place_key(p), &p.name, Some(p.kind.as_str()), p.country.as_ref(), naming(&p.id, p.mentions.len()));
        }
        for p in &report.people {
            let at = self.people.add(person_key(p), &p.name, None, None, naming(&p.id, p.mentions.len()));
            self.posts.resize_with(self.people.joined.len().max(self.posts.len()), Vec::new);
            if let Some(posts) = self.posts.get_mut(at) {
                add_posts(posts, p, report, &release);
            }
        }
        self.funding.extend(payments(report, &release));
    }

    /// All that the reports say together.
    pub(crate) fn finish(mut self) -> Merged {
        for (joined, mut posts) in self.people.joined.iter_mut().zip(self.posts) {
            posts.sort_by(|a, b| (a.first.map(|d| d.to_string()), &a.title).cmp(&(b.first.map(|d| d.to_string()), &b.title)));
            joined.thing.posts = Some(posts);
        }
        Merged { organizations: self.organizations.finish(), people: self.people.finish(), places: self.places.finish(), funding: self.funding }
    }
}

fn organization_key(o: &Organization) -> Option<String> {
    Some(if o.key.is_empty() { folded(&o.name) } else { o.key.clone() })
}

fn place_key(p: &Place) -> Option<String> {
    Some(if p.key.is_empty() { folded(&p.name) } else { p.key.clone() })
}

/// A listed identity, or a name of two words and more.
fn person_key(p: &Person) -> Option<String> {
    let key = if p.key.is_empty() { folded(&p.name) } else { p.key.clone() };
    (key.contains(':') || key.split_whitespace().count() > 1).then_some(key)
}

fn add_posts(posts: &mut Vec<Post>, person: &Person, report: &Report, release: &str) {
    for role in &person.roles {
        let held_at = role.organization.as_deref().and_then(|id| report.organization(id));
        let organization = held_at.map(|o| o.name.clone()).or_else(|| role.organization_name.clone());
        let organization_key = held_at.and_then(organization_key);
        let status = if role.status == RoleStatus::default() { RoleStatus::default().as_str() } else { role.status.as_str() };
        let same = |post: &Post| {
            let at = |key: &Option<String>, name: &Option<String>| key.clone().or_else(|| name.as_deref().map(folded));
            folded(&post.title) == folded(&role.title)
                && at(&post.organization_key, &post.organization) == at(&organization_key, &organization)
                && post.status == status
        };
        match posts.iter_mut().find(|post| same(post)) {
            Some(post) => {
                if post.releases.last().is_none_or(|last| last != release) {
                    post.releases.push(release.to_owned());
                }
                post.first = earlier(post.first, report.published);
                post.last = later(post.last, report.published);
            }
            None => posts.push(Post {
                title: role.title.clone(),
                organization,
                organization_key,
                status,
                first: report.published,
                last: report.published,
                releases: vec![release.to_owned()],
            }),
        }
    }
}

fn earlier(a: Option<PartialDate>, b: Option<PartialDate>) -> Option<PartialDate> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if b < a { b } else { a }),
        _ => a.or(b),
    }
}

fn later(a: Option<PartialDate>, b: Option<PartialDate>) -> Option<PartialDate> {
    match (a, b) {
        (Some(a), Some(b)) => Some(if b > a { b } else { a }),
        _ => a.or(b),
    }
}

fn payments<'a>(report: &'a Report, release: &'a str) -> impl Iterator<Item = Payment> + 'a {
    report.funding.iter().flat_map(move |f| {
        let named = |id: Option<&str>| id.and_then(|id| report.name(id)).map(str::to_owned);
        let keyed = |id: Option<&str>| id.and_then(|id| crate::output::rows::key(report, id)).map(str::to_owned);
        let activity = f.activity.as_ref().map(|a| a.refers_to.as_ref().map_or(&a.text, |meant| &meant.text).clone());
        let recipient = f.recipient.as_deref();
        let one = move |funder: Option<&newsfacts::Funder>| Payment {
            funder: funder.map(|f| f.name.clone()),
            funder_key: keyed(funder.map(|f| f.id.as_str())),
            kind: f.kind.as_str(),
            activity: activity.clone(),
            recipient: named(recipient),
            recipient_key: keyed(recipient),
            amount: f.amount.as_ref().and_then(|a| a.value),
            currency: f.amount.as_ref().and_then(|a| a.currency.clone()),
            amount_text: f.amount.as_ref().map(|a| a.text.clone()),
            release: release.to_owned(),
            published: report.published,
            evidence: f.evidence.text.clone(),
        };
        let nobody = f.funders.is_empty().then(|| one(None));
        f.funders.iter().map(|funder| one(Some(funder))).chain(nobody).collect::<Vec<_>>()
    })
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn merged(reports: &[&str]) -> Merged {
        let mut joiner = Joiner::default();
        reports.iter().for_each(|json| joiner.add(&serde_json::from_str(json).unwrap()));
        joiner.finish()
    }

    #[test]
    fn people_are_joined_by_full_names_only() {
        let merged = merged(&[
            r#"{"id":"a","people":[{"id":"person1","key":"jane doe","name":"Jane Doe"},{"id":"person2","key":"smith","name":"Smith"}]}"#,
            r#"{"id":"b","people":[{"id":"person1","key":"smith","name":"Smith"},{"id":"person2","key":"jane doe","name":"Jane Doe"}]}"#,
        ]);
        let people: Vec<_> = merged.people.iter().map(|p| (p.key.as_deref(), p.name.as_str(), p.releases.len())).collect();
        assert_eq!(people, [(Some("jane doe"), "Jane Doe", 2), (None, "Smith", 1), (None, "Smith", 1)]);
    }

    #[test]
    fn a_post_that_changed_is_two() {
        let report = |id: &str, day: &str, title: &str| {
            format!(
                r#"{{"id":"{id}","published":"{day}","organizations":[{{"id":"org1","key":"org:acme","name":"Acme"}}],
                "people":[{{"id":"person1","key":"jane doe","name":"Jane Doe","roles":[{{"title":"{title}","organization":"org1"}}]}}]}}"#
            )
        };
        let reports = [report("c", "2023-03-01", "chair"), report("a", "2022-01-01", "Deputy Chair"), report("b", "2021-01-01", "deputy chair")];
        let merged = merged(&reports.each_ref().map(String::as_str));
        let posts = merged.people[0].posts.as_ref().unwrap();
        let lines: Vec<_> = posts.iter().map(|p| (p.title.as_str(), p.first.unwrap().to_string(), p.last.unwrap().to_string(), p.releases.len())).collect();
        assert_eq!(
            lines,
            [("Deputy Chair", "2021-01-01".to_owned(), "2022-01-01".to_owned(), 2), ("chair", "2023-03-01".to_owned(), "2023-03-01".to_owned(), 1)]
        );
    }

    #[test]
    fn names_and_kinds_are_the_most_frequent() {
        let merged = merged(&[
            r#"{"id":"a","organizations":[{"id":"org1","key":"org:x","name":"X","acronym":"X","kind":"other"}]}"#,
            r#"{"id":"b","organizations":[{"id":"org1","key":"org:x","name":"Ex Office","acronym":"X","kind":"government","country":"UZ"}]}"#,
        ]);
        let x = &merged.organizations[0];
        assert_eq!((x.name.as_str(), x.kind, x.country.as_deref(), x.acronyms.len()), ("Ex Office", Some("government"), Some("UZ"), 1));
    }
}
