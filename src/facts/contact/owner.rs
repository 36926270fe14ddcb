//! Whose an address is: the body whose name or letters its host is made of.

use crate::facts::Release;
use crate::facts::organization::things;
use crate::resolve::address;
use crate::tape::atom::Kind;
use rustc_hash::FxHashMap;

/// Words in front of a body's name that a host may be made of.
const WORDS: usize = 5;

/// Bodies by what their hosts would be called.
#[derive(Debug)]
pub(super) struct Hosts {
    /// Labels of hosts and the ids of bodies; none where two bodies would have one.
    by_label: FxHashMap<String, Option<String>>,
}

impl Hosts {
    pub(super) fn new(r: &Release<'_, '_>) -> Hosts {
        let mut hosts = Hosts { by_label: FxHashMap::default() };
        for (t, id) in things(r, Kind::Org) {
            let Some(thing) = r.things.get(t as usize) else { continue };
            let mut label = String::new();
            for word in thing.key.split(' ').filter(|w| *w != "the").take(WORDS) {
                label.extend(word.chars().filter(char::is_ascii_alphanumeric));
                // `Oak Ltd` owns no `oa.com`, and `north.com` is nobody's of many.
                if label.len() >= 4 {
                    hosts.add(&label, id);
                }
            }
            if let Some(letters) = thing.acronym.as_deref().filter(|a| a.len() >= 3) {
                hosts.add(&letters.to_lowercase(), id);
            }
        }
        hosts
    }

    fn add(&mut self, label: &str, id: &str) {
        match self.by_label.get_mut(label) {
            Some(owner) if owner.as_deref() != Some(id) => *owner = None,
            Some(_) => {}
            None => {
                self.by_label.insert(label.to_owned(), Some(id.to_owned()));
            }
        }
    }

    /// The id of the body whose an e-mail address is.
    pub(super) fn body(&self, address: &str) -> Option<&str> {
        let host = address.rsplit('@').next()?.to_ascii_lowercase();
        let label: String = address::owner(&host)?.chars().filter(char::is_ascii_alphanumeric).collect();
        if address::is_shared(&label) {
            return None;
        }
        let longest = (0..).map_while(|cut| label.get(..label.len().checked_sub(cut)?)).take(5).find_map(|l| self.by_label.get(l));
        longest.and_then(Option::as_deref)
    }
}
