//! The page.

use newsfacts::Report;

/// A page in the making.
#[derive(Debug, Default)]
pub(crate) struct Page {
    records: Vec<(Report, String)>,
}

impl Page {
    pub(crate) fn add(&mut self, records: Vec<(Report, String)>) {
        self.records.extend(records);
    }

    pub(crate) fn render(&self) -> String {
        String::new()
    }
}
