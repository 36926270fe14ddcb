//! Facts: mentions read in their context, written as records.

mod acronym;
mod amount;
mod contact;
mod date;
mod funding;
mod headline;
mod issuer;
mod organization;
mod other;
mod person;
mod place;
mod quote;
mod release;
mod report;
mod role;

pub(crate) use release::{Known, Release, cell_at, index_cells};
pub(crate) use report::write;
