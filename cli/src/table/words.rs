//! One fact in words: what a cell or a line of the table says.

use newsfacts::{Amount, Certainty, Contact, Date, Funding, Mention, Person, Quote, Report, Role, RoleStatus};

/// So many words of a quotation or of an evidence are shown.
const FIRST_WORDS: usize = 24;

/// `Dr. Jane Doe, PhD`.
pub(crate) fn full_name(person: &Person) -> String {
    let mut words = String::new();
    if let Some(prefix) = &person.honorific_prefix {
        words = clean(prefix) + " ";
    }
    words += &clean(&person.name);
    if let Some(suffix) = &person.honorific_suffix {
        words = words + ", " + &clean(suffix);
    }
    words
}

/// `Director for Energy at Acme Ltd.`; the status where the words do not already say it.
pub(crate) fn role_line(report: &Report, role: &Role) -> String {
    let mut words = clean(&role.title);
    let at = role.organization.as_deref().map(|id| name(report, id)).or_else(|| role.organization_name.as_deref().map(clean));
    if let Some(at) = at {
        words = words + " at " + &at;
    }
    if let Some(person) = &role.relative_to {
        words = words + ", to " + &name(report, person);
    }
    if role.status != RoleStatus::Current && !words.to_lowercase().contains(role.status.as_str()) {
        words = format!("{words} ({})", role.status);
    }
    words + doubt(role.certainty)
}

/// The days that a date covers: `2023-12-04 to 2023-12-08`.
pub(crate) fn days(date: &Date) -> String {
    match (date.from, date.to) {
        (None, None) => String::new(),
        (Some(from), Some(to)) if from == to => from.to_string(),
        (Some(from), Some(to)) => format!("{from} to {to}"),
        (Some(from), None) => format!("from {from}"),
        (None, Some(to)) => format!("until {to}"),
    }
}

/// `INL → This initiative (the meetings), $2 million, to UNODC`.
pub(crate) fn funding_line(report: &Report, funding: &Funding) -> String {
    let funders: Vec<String> = funding.funders.iter().map(|f| clean(&f.name)).collect();
    let mut words = if funders.is_empty() { "?".to_owned() } else { funders.join(", ") };
    words += " → ";
    match &funding.activity {
        Some(activity) => words += &clean(&activity.text),
        None => words.push('?'),
    }
    if let Some(meant) = funding.activity.as_ref().and_then(|a| a.refers_to.as_ref()) {
        words = format!("{words} (= {})", clean(&meant.text));
    }
    let details = [
        Some(funding.kind.to_string()),
        funding.amount.as_ref().map(|a| clean(&a.text)),
        funding.recipient.as_deref().map(|id| format!("to {}", name(report, id))),
        funding.programme.as_ref().map(|p| format!("within {}", clean(&p.text))),
        funding.grant_number.as_deref().map(|n| format!("grant {}", clean(n))),
    ];
    words + ", " + &joined(details) + doubt(funding.certainty)
}

/// `Jane Doe: “The first words …”`.
pub(crate) fn quote_line(report: &Report, quote: &Quote) -> String {
    let speaker = quote.speaker.as_deref().map(|id| name(report, id));
    let speaker = speaker.or_else(|| quote.speaker_text.as_deref().map(clean)).unwrap_or_else(|| "somebody".to_owned());
    format!("{speaker}: “{}”{}", first_words(&quote.text), doubt(quote.certainty))
}

/// `Jane Doe, Communication Officer, UNODC (media): +998711208050, press@un.org`.
pub(crate) fn contact_line(report: &Report, contact: &Contact) -> String {
    let who = joined([
        contact.person.as_deref().map(|id| name(report, id)),
        contact.role.as_deref().map(clean),
        contact.organization.as_deref().map(|id| name(report, id)),
        contact.purpose.as_deref().map(|purpose| format!("for {}", clean(purpose))),
    ]);
    let phones = contact.phones.iter().map(|p| joined([p.label.as_deref().map(clean), Some(clean(&p.text))]).replace(", ", " "));
    let emails = contact.emails.iter().map(|e| clean(e.address.as_deref().unwrap_or(&e.text)));
    let ways: Vec<String> = phones.chain(emails).chain(contact.urls.iter().map(|url| clean(url))).collect();
    joined([Some(who), Some(ways.join(", "))])
}

/// `1500000 to 2000000 USD`.
pub(crate) fn money(amount: &Amount) -> String {
    let mut words = amount.qualifier.as_deref().map(clean).unwrap_or_default();
    for part in [amount.value.map(|v| v.to_string()), amount.value_to.map(|v| format!("to {v}")), amount.currency.clone()].into_iter().flatten() {
        if !words.is_empty() {
            words.push(' ');
        }
        words += &part;
    }
    words
}

/// The name of what has that id; the id itself where nothing has it.
pub(crate) fn name(report: &Report, id: &str) -> String {
    let acronym = report.organization(id).and_then(|o| o.acronym.as_deref());
    clean(acronym.or_else(|| report.name(id)).unwrap_or(id))
}

/// How often a thing is named.
pub(crate) fn times(mentions: &[Mention]) -> String {
    format!("{}×", mentions.len())
}

/// A word of warning after what only a relaxed rule found.
pub(crate) const fn doubt(certainty: Certainty) -> &'static str {
    match certainty {
        Certainty::Weak => " (weak)",
        _ => "",
    }
}

/// The parts that are there, with commas between.
pub(crate) fn joined(parts: impl IntoIterator<Item = Option<String>>) -> String {
    parts.into_iter().flatten().filter(|part| !part.is_empty()).collect::<Vec<_>>().join(", ")
}

/// Words of a release on one line, without what would move the terminal's cursor or change its colours.
pub(crate) fn clean(words: &str) -> String {
    let mut line = String::with_capacity(words.len());
    for word in words.split(|c: char| c.is_whitespace() || c.is_control()).filter(|word| !word.is_empty()) {
        if !line.is_empty() {
            line.push(' ');
        }
        line.extend(word.chars().filter(|c| !moves_text(*c)));
    }
    line
}

/// Lines with [`clean`] words, their indents kept.
pub(crate) fn clean_lines(text: &str) -> String {
    let line = |line: &str| line.chars().filter(|c| !c.is_control() && !moves_text(*c)).chain(['\n']).collect::<String>();
    text.lines().map(line).collect()
}

/// Invisible characters that reorder the text beside them.
pub(crate) const fn moves_text(c: char) -> bool {
    matches!(c, '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// The beginning of a long passage.
pub(crate) fn first_words(words: &str) -> String {
    let words = clean(words);
    match words.match_indices(' ').nth(FIRST_WORDS) {
        Some((end, _)) => words.get(..end).unwrap_or(&words).to_owned() + " …",
        None => words,
    }
}
