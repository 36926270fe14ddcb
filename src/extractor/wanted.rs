//! What of a report was asked for: kinds of records, and the least certainty; and with it whatever it refers to.

use super::{Extractor, Kinds};
use crate::record::{Certainty, Mention, Report};
use rustc_hash::{FxHashMap, FxHashSet};

impl Extractor {
    /// Drops what was not asked for and what nothing kept refers to: a role at `org3` keeps `org3`, however little sure that is.
    pub(super) fn keep_wanted(&self, report: &mut Report) {
        let (kinds, least) = (self.inner.kinds, self.inner.least);
        if kinds == Kinds::all() && least == Certainty::Weak {
            return;
        }
        keep_facts(report, kinds, least);
        let kept = kept_things(report, kinds, least);
        report.organizations.retain(|o| kept.contains(&o.id));
        report.people.retain(|p| kept.contains(&p.id));
        report.places.retain(|p| kept.contains(&p.id));
        report.others.retain(|o| kept.contains(&o.id));
    }
}

/// Facts stand for themselves: of a wanted kind, and as sure as asked where they say how sure they are.
fn keep_facts(report: &mut Report, kinds: Kinds, least: Certainty) {
    let wanted = |kind: Kinds| kinds.contains(kind);
    for p in &mut report.people {
        p.roles.retain(|r| wanted(Kinds::PEOPLE) && r.certainty >= least);
    }
    report.dates.retain(|d| wanted(Kinds::DATES) && d.certainty >= least);
    report.durations.retain(|_| wanted(Kinds::DATES));
    report.funding.retain(|f| wanted(Kinds::FUNDING) && f.certainty >= least);
    report.quotes.retain(|q| wanted(Kinds::QUOTES) && q.certainty >= least);
    report.contacts.retain(|_| wanted(Kinds::CONTACTS));
    report.amounts.retain(|_| wanted(Kinds::AMOUNTS));
    report.counts.retain(|_| wanted(Kinds::AMOUNTS));
    report.acronyms.retain(|_| wanted(Kinds::ACRONYMS));
}

/// The ids of the things that stay: of a wanted kind with a mention as sure as asked, or referred to by what stays.
fn kept_things(report: &Report, kinds: Kinds, least: Certainty) -> FxHashSet<String> {
    let enough = |kind: Kinds, mentions: &[Mention]| kinds.contains(kind) && mentions.iter().any(|m| m.certainty >= least);
    let mut next: Vec<&String> = Vec::new();
    next.extend(report.organizations.iter().filter(|o| enough(Kinds::ORGANIZATIONS, &o.mentions)).map(|o| &o.id));
    next.extend(report.people.iter().filter(|p| enough(Kinds::PEOPLE, &p.mentions)).map(|p| &p.id));
    next.extend(report.places.iter().filter(|p| enough(Kinds::PLACES, &p.mentions)).map(|p| &p.id));
    next.extend(report.others.iter().filter(|o| enough(Kinds::OTHERS, &o.mentions)).map(|o| &o.id));
    next.extend(report.dateline.iter().filter_map(|d| d.place.as_ref()));
    next.extend(report.funding.iter().flat_map(|f| f.funders.iter().map(|funder| &funder.id).chain(&f.recipient)));
    next.extend(report.quotes.iter().filter_map(|q| q.speaker.as_ref()));
    next.extend(report.contacts.iter().flat_map(|c| c.person.iter().chain(&c.organization)));
    next.extend(report.acronyms.iter().filter_map(|a| a.defines.as_ref()));
    // `the Institute's Laboratory`: who keeps the laboratory keeps the institute.
    let mut behind: FxHashMap<&String, Vec<&String>> = FxHashMap::default();
    for o in &report.organizations {
        behind.insert(&o.id, o.parent.iter().collect());
    }
    for p in &report.people {
        behind.insert(&p.id, p.roles.iter().flat_map(|r| [&r.organization, &r.relative_to, &r.place]).flatten().collect());
    }
    let mut kept = FxHashSet::default();
    while let Some(id) = next.pop() {
        if kept.insert(id.clone()) {
            next.extend(behind.get(id).into_iter().flatten());
        }
    }
    kept
}
