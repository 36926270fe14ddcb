//! What things are called by: the nouns behind, before and beside their names.

use crate::text::Document;
use crate::text::class::Class;

/// What sort of thing a noun says it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sort {
    /// What is made and used: it bears its maker's name with its own (`NAVO One platform`).
    Product,
    /// What somebody runs, gives or holds.
    Programme,
    /// What is read, seen or heard.
    Work,
}

/// May a word, in small letters or with a capital, tell of a thing?
pub(super) fn may_tell(doc: &Document<'_>, t: usize, small: bool) -> bool {
    const SMALL: [Class; 6] = [Class::NamedProduct, Class::NamedProgramme, Class::NamedWork, Class::TitledWork, Class::NamingParticiple, Class::Launching];
    const CAPITAL: [Class; 4] = [Class::Launching, Class::HeldOrWon, Class::Superlative, Class::NamedInCapitals];
    if small { doc.is_of_one(t, &SMALL) || matches!(doc.lower(t), b"is" | b"was") } else { doc.is_of_one(t, &CAPITAL) }
}

/// `v` between those who go to court: `Holt v. Oxley`.
pub(super) fn against(word: &[u8]) -> bool {
    matches!(word, b"v" | b"vs" | b"v." | b"vs.")
}

pub(super) fn sort(word: &[u8]) -> Option<Sort> {
    let sorts = [(Class::NamedProduct, Sort::Product), (Class::NamedProgramme, Sort::Programme), (Class::NamedWork, Sort::Work)];
    sorts.iter().find(|(class, _)| class.holds(word)).map(|(_, sort)| *sort)
}

/// Nouns before a title in quotation marks that no name has behind it: `the article "The End of Water"`, `a talk, "Inside a Marsh"`.
pub(super) fn titled(word: &[u8]) -> bool {
    Class::TitledWork.holds(word) || sort(word).is_some() && !matches!(word, b"system" | b"systems" | b"card" | b"products" | b"package" | b"packages")
}

/// `called`, `titled`: a name follows.
pub(super) fn calls(word: &[u8]) -> bool {
    Class::NamingParticiple.holds(word)
}

/// Nouns that say of a subject that it is a thing and no body: companies are platforms, services and brands as often.
pub(super) fn beside(word: &[u8]) -> bool {
    match word {
        w if Class::ThingOrBody.holds(w) => false,
        b"candidate" | b"chatbot" | b"successor" | b"gala" => true,
        _ => sort(word).is_some(),
    }
}

/// `launch of Oxlo`, `unveils Oxlo`
pub(super) fn launches(word: &[u8], next: &[u8]) -> bool {
    let noun = matches!(word, b"launch" | b"release" | b"rollout" | b"debut" | b"introduction" | b"unveiling" | b"availability" | b"arrival") && next == b"of";
    noun || matches!(
        word,
        b"launches" | b"launched" | b"launching" | b"unveils" | b"unveiled" | b"unveiling" | b"introduces" | b"introducing" | b"debuts" | b"releases"
    )
}

/// Networks beside which a bare `X` is one.
pub(super) fn network(word: &[u8]) -> bool {
    matches!(
        word,
        b"facebook"
            | b"twitter"
            | b"linkedin"
            | b"instagram"
            | b"youtube"
            | b"tiktok"
            | b"threads"
            | b"bluesky"
            | b"insta"
            | b"fb"
            | b"mastodon"
            | b"pinterest"
    )
}

/// Heads of what a body of letters gives or holds under its own name: `ZXW Awards`, `the WEQ Annual Meetings`.
pub(super) fn held(word: &[u8]) -> bool {
    Class::HeldOrWon.holds(word)
}

/// Words that begin what is won: `Best Small Bank`, `Top 10 Product`.
pub(super) fn superlative(word: &[u8]) -> bool {
    Class::Superlative.holds(word)
}

/// Of these, what comes with money.
pub(super) fn given(word: &[u8]) -> bool {
    matches!(word, b"award" | b"awards" | b"prize" | b"prizes" | b"medal" | b"medals" | b"scholarship" | b"fellowship" | b"grant" | b"grants")
}
