//! The panel of a release: its facts by kind, each linked with its words.

use maud::{Markup, html};
use newsfacts::{Certainty, Mention, Report};

use super::timeline;
use crate::table::words::{clean, contact_line, first_words, full_name, joined, money, name, role_line};

/// All facts.
pub(super) fn render(report: &Report, anchor: &str) -> Markup {
    let panel = Panel { report, anchor };
    html! {
        (panel.organizations())
        (panel.people())
        (panel.funding())
        (panel.quotes())
        (timeline::render(report, anchor))
        (panel.places())
        (panel.contacts())
        (panel.others())
        (panel.amounts())
        (panel.warnings())
    }
}

/// A section of the panel; nothing where there is no fact.
pub(super) fn section(title: &str, class: &str, count: usize, items: &Markup) -> Markup {
    html! {
        @if count > 0 {
            details open {
                summary { h3.(class) { (title) " " span.count { (count) } } }
                (items)
            }
        }
    }
}

/// The rule, small, behind its fact.
pub(super) fn rule(rule: &str, certainty: Option<Certainty>) -> Markup {
    let doubt = certainty.filter(|c| *c != Certainty::Sure).map(|c| format!(", {c}")).unwrap_or_default();
    html! { @if !rule.is_empty() { " " small.rule { (rule) (doubt) } } }
}

struct Panel<'a> {
    report: &'a Report,
    anchor: &'a str,
}

impl Panel<'_> {
    /// An item that lights its words.
    fn item(&self, fact: &str, inside: &Markup) -> Markup {
        let id = format!("{}-{fact}", self.anchor);
        html! { li id=(id) data-fact=(id) { (inside) } }
    }

    /// Links to each mention.
    fn mentions(&self, id: &str, mentions: &[Mention]) -> Markup {
        html! {
            span.mentions {
                @for (n, m) in mentions.iter().enumerate() {
                    " "
                    a href={ "#" (self.anchor) "-at-" (m.start) "-" (id) } title={ "“" (clean(&m.text)) "” – rule " (m.rule) ", " (m.certainty) }
                        aria-label={ "mention " (n + 1) ": " (clean(&m.text)) ", rule " (m.rule) } { (n + 1) }
                }
            }
        }
    }

    /// A link to the words of a fact.
    fn to_words(&self, start: usize, fact: &str, words: &str) -> Markup {
        html! { a href={ "#" (self.anchor) "-at-" (start) "-" (fact) } { (words) } }
    }

    fn organizations(&self) -> Markup {
        let items = html! {
            ul {
                @for o in &self.report.organizations {
                    @let parent = o.parent.as_deref().map(|id| format!("part of {}", name(self.report, id)));
                    (self.item(&o.id, &html! {
                        strong { (clean(&o.name)) }
                        @if let Some(acronym) = o.acronym.as_ref().filter(|a| **a != o.name) { " (" (clean(acronym)) ")" }
                        " " span.more { (joined([Some(o.kind.to_string()), o.country.clone(), parent])) }
                        (self.mentions(&o.id, &o.mentions))
                    }))
                }
            }
        };
        section("Organizations", "org", self.report.organizations.len(), &items)
    }

    fn people(&self) -> Markup {
        let items = html! {
            ul {
                @for p in &self.report.people {
                    (self.item(&p.id, &html! {
                        strong { (full_name(p)) }
                        (self.mentions(&p.id, &p.mentions))
                        @if !p.roles.is_empty() {
                            ul {
                                @for (n, r) in p.roles.iter().enumerate() {
                                    (self.item(&format!("{}-role{}", p.id, n + 1), &html! { (role_line(self.report, r)) (rule(&r.rule, Some(r.certainty))) }))
                                }
                            }
                        }
                    }))
                }
            }
        };
        section("People", "person", self.report.people.len(), &items)
    }

    fn funding(&self) -> Markup {
        let items = html! {
            ul {
                @for (n, f) in self.report.funding.iter().enumerate() {
                    @let fact = format!("funding{}", n + 1);
                    @let payers: Vec<String> = f.funders.iter().map(|f| clean(&f.name)).collect();
                    @let details = [Some(f.kind.to_string()), f.amount.as_ref().map(|a| clean(&a.text)),
                        f.recipient.as_deref().map(|id| format!("to {}", name(self.report, id))),
                        f.programme.as_ref().map(|p| format!("within {}", clean(&p.text))), f.grant_number.as_deref().map(|n| format!("grant {}", clean(n)))];
                    (self.item(&fact, &html! {
                        strong { @if payers.is_empty() { "?" } @else { (payers.join(", ")) } }
                        " pays for "
                        @match &f.activity {
                            Some(a) => {
                                (clean(&a.text))
                                @if let Some(meant) = &a.refers_to { " (= " (clean(&meant.text)) ")" }
                            }
                            None => "?",
                        }
                        " " span.more { (joined(details)) }
                        br; "“" (self.to_words(f.evidence.start, &fact, &first_words(&f.evidence.text))) "”"
                        (rule(&f.rule, Some(f.certainty)))
                    }))
                }
            }
        };
        section("Funding", "funding", self.report.funding.len(), &items)
    }

    fn quotes(&self) -> Markup {
        let items = html! {
            ul {
                @for (n, q) in self.report.quotes.iter().enumerate() {
                    @let fact = format!("quote{}", n + 1);
                    @let who = q.speaker.as_deref().map(|id| name(self.report, id)).or_else(|| q.speaker_text.as_deref().map(clean));
                    (self.item(&fact, &html! {
                        strong { (who.unwrap_or_else(|| "somebody".to_owned())) } ": “"
                        (self.to_words(q.start, &fact, &first_words(&q.text))) "”" (rule(&q.rule, Some(q.certainty)))
                    }))
                }
            }
        };
        section("Quotes", "quote", self.report.quotes.len(), &items)
    }

    fn places(&self) -> Markup {
        let items = html! {
            ul {
                @for p in &self.report.places {
                    (self.item(&p.id, &html! {
                        strong { (clean(&p.name)) }
                        " " span.more { (joined([Some(p.kind.to_string()), p.subdivision.clone().or_else(|| p.country.clone())])) }
                        (self.mentions(&p.id, &p.mentions))
                    }))
                }
            }
        };
        section("Places", "place", self.report.places.len(), &items)
    }

    fn contacts(&self) -> Markup {
        let items = html! {
            ul {
                @for c in &self.report.contacts { li { (contact_line(self.report, c)) (rule(&c.rule, None)) } }
            }
        };
        section("Contacts", "contact", self.report.contacts.len(), &items)
    }

    fn others(&self) -> Markup {
        let items = html! {
            ul {
                @for o in &self.report.others {
                    (self.item(&o.id, &html! { strong { (clean(&o.name)) } " " span.more { (o.kind) } (self.mentions(&o.id, &o.mentions)) }))
                }
            }
        };
        section("Other names", "other", self.report.others.len(), &items)
    }

    fn amounts(&self) -> Markup {
        let items = html! {
            ul {
                @for (n, a) in self.report.amounts.iter().enumerate() {
                    @let fact = format!("amount{}", n + 1);
                    (self.item(&fact, &html! { (self.to_words(a.start, &fact, &clean(&a.text))) " " span.more { (money(a)) } }))
                }
            }
        };
        section("Amounts", "money", self.report.amounts.len(), &items)
    }

    fn warnings(&self) -> Markup {
        let items = html! { ul { @for w in &self.report.warnings { li { (clean(w)) } } } };
        section("Warnings", "warning", self.report.warnings.len(), &items)
    }
}
