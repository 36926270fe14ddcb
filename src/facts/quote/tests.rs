//! Who says it, in which words, and the verb. All are invented.

use crate::extractor::Extractor;

/// How a quote begins, its speaker's name, the words for one who has none, the cue, `block` for one without marks.
type Wanted = (&'static str, &'static str, &'static str, &'static str, &'static str);

#[rustfmt::skip]
const ROWS: &[(&str, &[Wanted])] = &[
    ("“We are glad that it works,” said Ann Holt, director of Marlow Steel Ltd.", &[("We are glad", "Ann Holt", "", "said", "")]),
    ("“We are glad that it works,” a spokesperson said. Marlow Steel Ltd. makes beams.", &[("We are glad", "", "a spokesperson", "said", "")]),
    ("“We are glad that it works,” the minister said.", &[("We are glad", "", "the minister", "said", "")]),
    ("“We are glad that it works,” said the minister.", &[("We are glad", "", "the minister", "said", "")]),
    ("“We are glad that it works,” said a spokesman for Marlow Steel Ltd. on Monday.", &[("We are glad", "", "a spokesman for Marlow Steel Ltd.", "said", "")]),
    ("Ann Holt, director of Marlow Steel Ltd., said: “We are glad that it works.”", &[("We are glad", "Ann Holt", "", "said", "")]),
    ("According to Ann Holt, “we are glad that it works.”", &[("we are glad", "Ann Holt", "", "According to", "")]),
    ("In a statement, Marlow Steel Ltd. said, “We are glad that it works.”", &[("We are glad", "Marlow Steel Ltd.", "", "said", "")]),
    ("“We are glad that it works,” one of the farmers told reporters.", &[("We are glad", "", "one of the farmers", "told", "")]),
    ("“We are glad that it works,” he added.", &[("We are glad", "", "he", "added", "")]),
    ("“We are glad that it works,” the company said in a statement. The company makes beams.", &[("We are glad", "", "the company", "said in a statement", "")]),
    ("“We are glad that it works,” explained the report's authors.", &[("We are glad", "", "the report's authors", "explained", "")]),
    ("“We are glad that it works,” the report says.", &[("We are glad", "", "the report", "says", "")]),
    ("“We are glad that it works,” wrote the researchers in the paper.", &[("We are glad", "", "the researchers", "wrote", "")]),
    ("“We are glad that it works,” police said on Monday.", &[("We are glad", "", "police", "said", "")]),
    ("“We are glad that it works,” officials said on Monday.", &[("We are glad", "", "officials", "said", "")]),
    ("“We are glad that it works,” residents told Ann Holt.", &[("We are glad", "", "residents", "told", "")]),
    ("Marlow Steel grows\n\nWe are so glad that it works. Our people deserve it.\n\n— Ann Holt, director, Marlow Steel Ltd.", &[("We are so glad", "Ann Holt", "", "", "block")]),
    ("Marlow Steel grows\n\n“We are so glad that it works. Our people deserve it.”\n\n— Ann Holt, director, Marlow Steel Ltd.", &[("We are so glad", "Ann Holt", "", "", "")]),
    ("“We are glad that it works”, commented Ann Holt.", &[("We are glad", "Ann Holt", "", "commented", "")]),
    ("“We are glad,” said Ann Holt, “that it works so very well.”", &[("We are glad", "Ann Holt", "", "said", ""), ("that it works", "Ann Holt", "", "said", "")]),
    ("Ann Holt went on to say, “We are glad that it works.”", &[("We are glad", "Ann Holt", "", "went on to say", "")]),
    ("“We are glad that it works,” Ann Holt is quoted as saying.", &[("We are glad", "Ann Holt", "", "is quoted as saying", "")]),
    ("Ann Holt was quoted as saying: “We are glad that it works.”", &[("We are glad", "Ann Holt", "", "was quoted as saying", "")]),
    ("Speaking at the launch, the mayor of Oxley said, “We are glad that it works.”", &[("We are glad", "", "the mayor of Oxley", "said", "")]),
    ("“It is a fine result for all of us,” said a spokesperson for the Ministry of Mines.", &[("It is a fine", "", "a spokesperson for the Ministry of Mines", "said", "")]),
    ("“It is a fine result for all of us,” the head of the union said.", &[("It is a fine", "", "the head of the union", "said", "")]),
    ("“It is a fine result for all of us,” a senior official at the ministry told reporters.", &[("It is a fine", "", "a senior official at the ministry", "told", "")]),
    ("“It is a fine result for all of us,” experts said.", &[("It is a fine", "", "experts", "said", "")]),
    ("“It is a fine result for all of us,” the victim said.", &[("It is a fine", "", "the victim", "said", "")]),
    ("“It is a fine result for all of us,” said the report's lead author, Ann Holt.", &[("It is a fine", "Ann Holt", "", "said", "")]),
    ("“It is a fine result for all of us,” the judge wrote.", &[("It is a fine", "", "the judge", "wrote", "")]),
];

#[test]
fn speakers_are_said_as_the_release_says_them() {
    let x = Extractor::default();
    let mut wrong = Vec::new();
    for (text, wanted) in ROWS {
        let report = x.extract(text);
        let people = report.people.iter().map(|p| (&p.id, &p.name));
        let names: Vec<_> = people.chain(report.organizations.iter().map(|o| (&o.id, &o.name))).collect();
        for (begins, speaker, words, cue, block) in *wanted {
            let Some(q) = report.quotes.iter().find(|q| q.text.starts_with(begins)) else {
                wrong.push(format!("{text}\n   no quote {begins}"));
                continue;
            };
            let name = q.speaker.as_ref().and_then(|s| names.iter().find(|(id, _)| *id == s)).map_or("", |(_, n)| n.as_str());
            let has = (name, q.speaker_text.as_deref().unwrap_or(""), q.cue.as_ref().map_or("", |c| c.text.as_str()), if q.block { "block" } else { "" });
            if has != (*speaker, *words, *cue, *block) {
                wrong.push(format!("{text}\n   want {:?}\n   have {has:?}", (speaker, words, cue, block)));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}
