//! Sets up an extractor: the caller's lists, what is wanted, the one that the process shares.

use super::{Extractor, Inner, Kinds};
use crate::error::Error;
use crate::gazetteer::{self, Gazetteer};
use crate::record::{Certainty, PartialDate};
use crate::rules::phase::engines;
use once_cell::sync::Lazy;
use std::sync::{Arc, Mutex};

static DEFAULT: Lazy<Extractor> = Lazy::new(|| Extractor::builder().build().unwrap_or_else(Extractor::without_rules));

impl Default for Extractor {
    /// The built-in lists and rules, compiled once for the process.
    ///
    /// Should that fail, which takes a fault in the library itself, every report says so in its `warnings`; [`ExtractorBuilder::build`] gives the error.
    fn default() -> Self {
        DEFAULT.clone()
    }
}

/// Sets up an [`Extractor`].
///
/// ```
/// # fn main() -> Result<(), newsfacts::Error> {
/// let list = "# label: org\nsurface\tid\tkind\nNarrow Gate\tnarrow-gate\tnonprofit\n";
/// let extractor = newsfacts::Extractor::builder().list_text("mine.tsv", list).build()?;
/// let report = extractor.extract("We thank Narrow Gate for its help.");
/// assert_eq!(report.organizations[0].name, "Narrow Gate");
/// # Ok(())
/// # }
/// ```
#[derive(Clone, Debug)]
pub struct ExtractorBuilder {
    published: Option<PartialDate>,
    lists: Vec<(String, String)>,
    kinds: Kinds,
    least: Certainty,
}

impl Extractor {
    /// Starts an extractor of your own making.
    ///
    /// ```
    /// use newsfacts::{Extractor, Kinds};
    ///
    /// # fn main() -> Result<(), newsfacts::Error> {
    /// let dates = Extractor::builder().kinds(Kinds::DATES).build()?;
    /// let report = dates.extract("UNODC was founded in 1997.");
    /// assert_eq!((report.dates.len(), report.organizations.len()), (1, 0));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn builder() -> ExtractorBuilder {
        ExtractorBuilder { published: None, lists: Vec::new(), kinds: Kinds::all(), least: Certainty::Weak }
    }

    /// What cannot find anything, and says in every report why.
    pub(super) fn without_rules(failure: Error) -> Extractor {
        let (gazetteer, failure) = (Gazetteer::new(None), Some(failure));
        let inner = Inner { gazetteer, engines: Vec::new(), published: None, kinds: Kinds::all(), least: Certainty::Weak, failure, pool: Mutex::default() };
        Extractor { inner: Arc::new(inner) }
    }
}

impl ExtractorBuilder {
    /// The day of publication of every text that no [`Context`](crate::Context) gives another: what `yesterday` and `30 July` are counted from. A date
    /// that lacks its year, month or day settles nothing; it is only the report's `published`.
    ///
    /// ```
    /// # fn main() -> Result<(), Box<dyn std::error::Error>> {
    /// let extractor = newsfacts::Extractor::builder().published("2023-01-18".parse()?).build()?;
    /// let report = extractor.extract("It opened yesterday.");
    /// assert_eq!(report.dates[0].timex.as_deref(), Some("2023-01-17"));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn published(mut self, day: PartialDate) -> Self {
        self.published = Some(day);
        self
    }

    /// A list of your own, in the form of the project's lists ([`documentation::lists`](crate::documentation::lists)); `name` is what errors call it.
    /// Where it and a built-in list know the same words, it wins.
    ///
    /// ```
    /// # fn main() -> Result<(), newsfacts::Error> {
    /// let list = "# label: other\nsurface\tid\tkind\nBlue Thread\tblue-thread\tcampaign\n";
    /// let extractor = newsfacts::Extractor::builder().list_text("campaigns.tsv", list).build()?;
    /// let report = extractor.extract("Oxfam joined Blue Thread in May.");
    /// assert_eq!(report.others[0].kind, newsfacts::OtherKind::Campaign);
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn list_text(mut self, name: impl Into<String>, tsv: impl Into<String>) -> Self {
        self.lists.push((name.into(), tsv.into()));
        self
    }

    /// The kinds of records wanted; of the others only the names that these refer to are in the report. See [`Kinds`].
    #[must_use]
    pub fn kinds(mut self, kinds: Kinds) -> Self {
        self.kinds = kinds;
        self
    }

    /// The least certainty wanted: of a role, date, funding statement or quote its own, of a name that of its surest mention. Names that a wanted
    /// record refers to stay, however little sure they are, and so does what has no certainty (durations, contacts, amounts, counts, acronyms).
    ///
    /// ```
    /// use newsfacts::{Certainty, Extractor};
    ///
    /// # fn main() -> Result<(), newsfacts::Error> {
    /// let sure = Extractor::builder().least(Certainty::Sure).build()?;
    /// let report = sure.extract("Dr. Ann Holt, Director of the Marine Research Institute, met UNODC in Vienna on 3 May 2023.");
    /// assert!(report.dates.iter().all(|date| date.certainty == Certainty::Sure));
    /// # Ok(())
    /// # }
    /// ```
    #[must_use]
    pub fn least(mut self, least: Certainty) -> Self {
        self.least = least;
        self
    }

    /// Compiles lists and rules.
    ///
    /// ```
    /// let error = newsfacts::Extractor::builder().list_text("mine.tsv", "# label: orgs\nsurface\n").build().unwrap_err();
    /// assert_eq!(error.to_string(), "list `mine.tsv`, line 1: unknown label `orgs`");
    /// ```
    ///
    /// # Errors
    /// When a list of the caller's is malformed ([`Error::is_list`]): the message names list, line and cause.
    pub fn build(self) -> Result<Extractor, Error> {
        let own = if self.lists.is_empty() { None } else { Some(gazetteer::compile_own(&self.lists).map_err(Error::list)?) };
        let mut gazetteer = Gazetteer::new(own);
        let engines = engines(&mut gazetteer).map_err(Error::rule)?;
        let (published, kinds, least, pool) = (self.published, self.kinds, self.least, Mutex::default());
        Ok(Extractor { inner: Arc::new(Inner { gazetteer, engines, published, kinds, least, failure: None, pool }) })
    }
}
