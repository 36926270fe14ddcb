//! Nicknames: names that one person goes by beside the given name.

/// Each line: a given name, then what its bearers are called.
const NAMES: [&[&str]; 57] = [
    &["alexander", "alex", "sandy", "xander"],
    &["alexandra", "alex", "sandra", "lexi"],
    &["andrew", "andy", "drew"],
    &["anthony", "tony"],
    &["barbara", "barb", "babs"],
    &["benjamin", "ben", "benny"],
    &["catherine", "cathy", "kate", "katie", "cate"],
    &["charles", "charlie", "chuck", "chas"],
    &["christopher", "chris", "kit"],
    &["christina", "chris", "tina"],
    &["daniel", "dan", "danny"],
    &["david", "dave", "davey"],
    &["deborah", "deb", "debbie"],
    &["dorothy", "dot", "dottie"],
    &["edward", "ed", "eddie", "ted", "ned"],
    &["elizabeth", "liz", "beth", "betty", "lizzie", "eliza", "libby"],
    &["francis", "frank", "fran"],
    &["franklin", "frank"],
    &["frederick", "fred", "freddie"],
    &["gerald", "gerry", "jerry"],
    &["gregory", "greg"],
    &["henry", "hank", "harry"],
    &["jacob", "jake"],
    &["james", "jim", "jimmy", "jamie"],
    &["jeffrey", "jeff"],
    &["jennifer", "jen", "jenny"],
    &["john", "jack", "johnny"],
    &["jonathan", "jon", "jonny"],
    &["joseph", "joe", "joey"],
    &["joshua", "josh"],
    &["katherine", "kathy", "kate", "katie", "kat"],
    &["kenneth", "ken", "kenny"],
    &["lawrence", "larry"],
    &["leonard", "len", "lenny"],
    &["margaret", "meg", "maggie", "peggy", "marge"],
    &["matthew", "matt"],
    &["michael", "mike", "mick", "mickey"],
    &["nathaniel", "nate", "nat"],
    &["nicholas", "nick"],
    &["pamela", "pam"],
    &["patricia", "pat", "patty", "trish"],
    &["patrick", "pat", "paddy"],
    &["peter", "pete"],
    &["philip", "phil"],
    &["rebecca", "becky", "becca"],
    &["richard", "rick", "dick", "rich", "ricky"],
    &["robert", "bob", "rob", "bobby", "robbie"],
    &["ronald", "ron", "ronnie"],
    &["samuel", "sam", "sammy"],
    &["stephen", "steve"],
    &["steven", "steve"],
    &["susan", "sue", "susie"],
    &["theodore", "ted", "theo"],
    &["thomas", "tom", "tommy"],
    &["timothy", "tim"],
    &["victoria", "vicky", "tori", "vicki"],
    &["william", "bill", "will", "billy", "willy", "liam"],
];

/// What somebody of that given name (in lower case) is called too: `tom` of `thomas`.
pub(crate) fn nicknames(given: &str) -> &'static [&'static str] {
    NAMES.iter().find(|n| n.first() == Some(&given)).and_then(|n| n.get(1..)).unwrap_or(&[])
}

/// Two given names can be one person's: one a nickname of the other, or one that begins like it.
pub(crate) fn same_given(a: &str, b: &str) -> bool {
    nicknames(a).contains(&b) || nicknames(b).contains(&a) || a.chars().zip(b.chars()).take_while(|(x, y)| x == y).count() >= 3
}
