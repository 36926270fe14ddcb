//! What of a report was asked for: kinds of records, and the least certainty.

use super::{Extractor, Kinds};
use crate::record::{Certainty, Report};

impl Extractor {
    /// Drops what was not asked for.
    pub(super) fn keep_wanted(&self, report: &mut Report) {
        let (kinds, least) = (self.inner.kinds, self.inner.least);
        let mut drop = |kind: Kinds, clear: &mut dyn FnMut(&mut Report)| {
            if !kinds.contains(kind) {
                clear(report);
            }
        };
        drop(Kinds::ORGANIZATIONS, &mut |r| r.organizations.clear());
        drop(Kinds::PEOPLE, &mut |r| r.people.clear());
        drop(Kinds::DATES, &mut |r| (r.dates.clear(), r.durations.clear()).0);
        drop(Kinds::PLACES, &mut |r| r.places.clear());
        drop(Kinds::FUNDING, &mut |r| r.funding.clear());
        drop(Kinds::QUOTES, &mut |r| r.quotes.clear());
        drop(Kinds::CONTACTS, &mut |r| r.contacts.clear());
        drop(Kinds::OTHERS, &mut |r| r.others.clear());
        drop(Kinds::AMOUNTS, &mut |r| (r.amounts.clear(), r.counts.clear()).0);
        if least > Certainty::Weak {
            for p in &mut report.people {
                p.roles.retain(|r| r.certainty >= least);
            }
            report.dates.retain(|d| d.certainty >= least);
            report.funding.retain(|f| f.certainty >= least);
            report.quotes.retain(|q| q.certainty >= least);
            let enough = |m: &[crate::record::Mention]| m.iter().any(|m| m.certainty >= least);
            report.organizations.retain(|o| enough(&o.mentions));
            report.people.retain(|p| enough(&p.mentions));
            report.places.retain(|p| enough(&p.mentions));
            report.others.retain(|o| enough(&o.mentions));
        }
    }
}
