//! What lists are built in: read off the files when the library is built.

/// One of the built-in lists.
///
/// ```
/// let countries = newsfacts::lists().find(|list| list.name == "countries.tsv").unwrap();
/// assert!(countries.rows > 200);
/// assert!(countries.licence.contains("Unicode-3.0"));
/// assert!(newsfacts::lists().map(|list| list.rows).sum::<usize>() > 100_000);
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct List {
    /// The file in `gazetteers/`.
    pub name: &'static str,
    /// How many entries it has.
    pub rows: usize,
    /// What tells one state of it from another: a fingerprint of its bytes, in hexadecimal.
    pub version: &'static str,
    /// Under which licences it stands, as an SPDX expression; what SPDX has no name for is a `LicenseRef-…` (`NOTICE` explains it).
    pub licence: &'static str,
    /// What it holds and where that comes from, in the words of the file.
    pub about: &'static str,
}

static CATALOGUE: &str = include_str!(concat!(env!("OUT_DIR"), "/lists.tsv"));

/// The built-in lists, by name.
///
/// ```
/// // Bodies that are known as such, without the lists of GeoNames.
/// assert!(newsfacts::lists().any(|list| list.name == "orgs_igo.tsv" && list.licence == "MIT OR Apache-2.0"));
/// ```
pub fn lists() -> impl Iterator<Item = List> {
    CATALOGUE.lines().filter_map(|line| {
        let mut fields = line.split('\t');
        let mut next = || fields.next();
        Some(List { name: next()?, rows: next()?.parse().ok()?, version: next()?, licence: next()?, about: next()? })
    })
}
