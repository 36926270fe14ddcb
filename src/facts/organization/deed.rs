//! What kind of body a name without a head is, by what it has and does: `Zentrix’s customers`, `Zentrix manufactures pumps`, its chief financial officer.

use super::told::past_brackets;
use crate::facts::Release;
use crate::record::OrganizationKind::{self, Company, Education, Media, Nonprofit, Other};
use crate::record::Person;
use crate::text::class::Class;
use crate::text::token::Shape;
use rustc_hash::FxHashMap;

/// How many mentions of a body are asked.
const LOOKED: usize = 32;

/// Posts that only firms, schools, papers and clubs have, by the id of the body.
#[derive(Debug)]
pub(super) struct Deeds<'p> {
    posts: FxHashMap<&'p str, [u32; 4]>,
}

/// The kinds that deeds tell.
const KINDS: [OrganizationKind; 4] = [Company, Education, Media, Nonprofit];

impl<'p> Deeds<'p> {
    pub(super) fn new(people: &'p [Person]) -> Deeds<'p> {
        let mut posts: FxHashMap<&str, [u32; 4]> = FxHashMap::default();
        for role in people.iter().flat_map(|p| &p.roles) {
            let (Some(body), Some(n)) = (role.organization.as_deref(), post(&role.title)) else { continue };
            if let Some(slot) = posts.entry(body).or_default().get_mut(n) {
                *slot += 1;
            }
        }
        Deeds { posts }
    }

    /// The kind that most of it tells.
    pub(super) fn kind(&self, r: &Release<'_, '_>, thing: u32, id: &str) -> OrganizationKind {
        let mut votes = [0u32; 4];
        for (slot, n) in votes.iter_mut().zip(self.posts.get(id).copied().unwrap_or_default()) {
            *slot += n;
        }
        for f in r.mentions_of(thing).take(LOOKED) {
            let word = |t: u32| r.doc.lower(t as usize);
            let told = if r.doc.shape(f.end as usize) == Shape::Poss {
                // `Zentrix’s largest customers`
                (f.end + 1..f.end + 4).take_while(|t| r.doc.shape(*t as usize) == Shape::Lower).find_map(|t| owned(word(t)))
            } else {
                deed(word(past_brackets(r, f)))
            };
            if let Some(slot) = told.and_then(|k| KINDS.iter().position(|x| *x == k)).and_then(|n| votes.get_mut(n)) {
                *slot += 1;
            }
        }
        let most = votes.iter().copied().max().unwrap_or(0);
        let mut best = KINDS.iter().zip(votes).filter(|(_, n)| *n == most && most > 0).map(|(k, _)| *k);
        match (best.next(), best.next()) {
            (Some(k), None) => k,
            _ => Other,
        }
    }
}

/// The small letters of a text, a bit each.
#[allow(clippy::indexing_slicing)] // below the length
const fn letters(text: &str) -> u32 {
    let (bytes, mut all, mut i) = (text.as_bytes(), 0, 0);
    while i < bytes.len() {
        if bytes[i].is_ascii_lowercase() {
            all |= 1 << (bytes[i] - b'a');
        }
        i += 1;
    }
    all
}

/// Words with their letters: a title that lacks one of these need not be searched.
#[allow(clippy::indexing_slicing)] // at compile time; an index beyond the table would not compile
const fn lettered<const N: usize>(words: [&'static str; N]) -> [(u32, &'static str); N] {
    let (mut all, mut i) = ([(0, ""); N], 0);
    while i < N {
        all[i] = (letters(words[i]), words[i]);
        i += 1;
    }
    all
}

const OF_SCHOOLS: [(u32, &str); 7] = lettered(["professor", "lecturer", "provost", "vice-chancellor", "vice chancellor", "student", "dean of"]);

const OF_PAPERS: [(u32, &str); 6] = lettered(["correspondent", "reporter", "news editor", "columnist", "editor-in-chief", "newsreader"]);

const OF_FIRMS: [(u32, &str); 27] = lettered([
    "chief financial officer", "chief technology officer", "chief commercial officer", "chief revenue officer", "chief product officer",
    "chief marketing officer", "vice president of sales", "vice president, sales", "sales director", "head of sales", "sales manager", "general counsel",
    "brand manager", "country manager", "managing partner", "investor relations", "co-founder", "cofounder", "founder and ceo", "general partner",
    "vice president of marketing", "vp of", "vp,", "svp", "evp", "product manager", "shareholder",
]);

/// Place in [`KINDS`] of the bodies that have such a post.
fn post(title: &str) -> Option<usize> {
    let title = title.to_ascii_lowercase();
    let letters = letters(&title);
    let has = |words: &[(u32, &str)]| words.iter().any(|(needs, w)| needs & !letters == 0 && title.contains(w));
    let is = |words: &[&str]| title.split(|c: char| !c.is_alphanumeric()).any(|w| words.contains(&w));
    if is(&["coach", "midfielder", "striker", "goalkeeper", "quarterback", "defender", "winger", "pitcher"]) {
        Some(3)
    } else if has(&OF_SCHOOLS) {
        Some(1)
    } else if has(&OF_PAPERS) {
        Some(2)
    } else if is(&["cfo", "cto", "coo", "cmo", "cro", "cpo", "ciso"]) || has(&OF_FIRMS) {
        Some(0)
    } else {
        None
    }
}

/// What a body has.
fn owned(word: &[u8]) -> Option<OrganizationKind> {
    Some(match word {
        w if Class::HadByCompanies.holds(w) => Company,
        b"students" | b"faculty" | b"campus" | b"campuses" | b"alumni" | b"undergraduates" | b"professors" | b"curriculum" | b"graduates" => Education,
        b"readers" | b"readership" | b"newsroom" | b"viewers" | b"listeners" | b"journalists" | b"editors" => Media,
        b"donors" | b"volunteers" | b"volunteer" | b"beneficiaries" | b"charitable" | b"fundraising" => Nonprofit,
        _ => return None,
    })
}

/// What a body does.
fn deed(word: &[u8]) -> Option<OrganizationKind> {
    Some(match word {
        b"manufactures" | b"sells" | b"designs" | b"markets" | b"distributes" | b"manufactured" | b"sold" | b"acquired" | b"acquires" | b"brews"
        | b"leases" | b"insures" | b"lends" | b"customers" | b"stores" | b"products" | b"shareholders" | b"stock" | b"employees" => Company,
        b"students" | b"alumni" | b"campus" | b"graduates" | b"undergraduates" => Education,
        b"volunteers" | b"donors" | b"campaigns" | b"advocates" => Nonprofit,
        b"reporters" | b"journalists" | b"readers" => Media,
        _ => return None,
    })
}
