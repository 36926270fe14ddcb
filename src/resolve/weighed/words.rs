//! Words that stand beside names of one kind oftener than of another: closed classes, typed whole.

use crate::text::hash::hash;
use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

/// People, offices and holdings of a body: `Bruma staff`, `members of Bruma`
pub(super) const OF_A_BODY: u16 = 1 << 0;
/// What a thing is or has: `the Bruma app`, `Bruma tickets`
pub(super) const OF_A_THING: u16 = 1 << 1;
/// `Bruma residents`
pub(super) const OF_A_PLACE: u16 = 1 << 2;
/// `Bruma launched`
pub(super) const ACTS: u16 = 1 << 3;
/// What things do, and bodies too: `Bruma allows`
pub(super) const DOES: u16 = 1 << 4;
/// What is done to things: `Bruma is designed`
pub(super) const MADE: u16 = 1 << 5;
/// `Bruma is proud`
pub(super) const PROUD: u16 = 1 << 6;
/// `said Bruma`
pub(super) const SPEAKS: u16 = 1 << 7;
/// `the latest Bruma`
pub(super) const IN_A_ROW: u16 = 1 << 8;
/// `the launch of Bruma`
pub(super) const LAUNCH_OF: u16 = 1 << 9;
/// `launched Bruma`, `won Bruma`
pub(super) const LAUNCHED: u16 = 1 << 10;
/// `using Bruma`
pub(super) const USING: u16 = 1 << 11;
/// `in partnership with Bruma`
pub(super) const JOINT: u16 = 1 << 12;
/// `based in Bruma`
pub(super) const BASED: u16 = 1 << 13;
/// `funded by Bruma`
pub(super) const LED: u16 = 1 << 14;
/// `is also`, `has recently`
pub(super) const PASSED_OVER: u16 = 1 << 15;

const CLASSES: [(u16, &str); 16] = [
    (
        OF_A_BODY,
        "website headquarters student students member members staff team researcher researchers scientists employee employees customer customers client \
         clients board officer officers official officials representative representatives executive executives spokesperson spokesman spokeswoman \
         shareholder shareholders investors partners branches stores offices volunteers leaders management subsidiary director president ceo chairman \
         chair head founder co-founder behalf agents personnel engineers faculty alumni donors supporters managers trustees economist economists",
    ),
    (
        OF_A_THING,
        "program programme programs programmes platform app apps application software system systems technology technologies tool tools device devices \
         project projects initiative campaign award awards winner winners prize competition event events conference summit festival exhibition series \
         model models range version versions edition study report survey scheme framework protocol standard suite service services product products \
         users account accounts card cards feature features line collection trial trials drug vaccine treatment licence license certification \
         certified process ticket tickets participants finalists attendees workshop course vehicle vehicles engine interface process patients rules",
    ),
    (
        OF_A_PLACE,
        "area areas residents resident region city town village suburb district coast border mainland peninsula natives market state county harbour \
         harbor airport neighborhood neighbourhood downtown-area waters province valley bay",
    ),
    (
        ACTS,
        "announces announced launches launched plans continues remains represents operates joined calls called welcomes expects acquired signed urged \
         urges partnered opened opens receives received invests invested believes wants works worked looks manages manufactures owns employs serves \
         published publishes conducts hosts hosted appointed appoints recently maintains strives exists donated pledged filed sued agreed decided \
         refused failed recommends advocates committed raised hired expanded merged sells sold",
    ),
    (
        DOES,
        "provides offers allows enables includes features helps makes delivers combines takes comes aims marks focuses gives covers runs lets leverages \
         uses brings supports requires ensures applies contains consists measures ranks celebrates showcases builds",
    ),
    (
        MADE,
        "designed available held launched created developed used intended built based established supported offered made expected set part funded \
         approved underway passed introduced published aimed administered organised organized named scheduled free compatible powered",
    ),
    (PROUD, "committed proud pleased delighted excited thrilled dedicated headquartered honored honoured grateful concerned confident"),
    (SPEAKS, "said says say added adds told explained explains commented comments noted notes stated states"),
    (
        IN_A_ROW,
        "first second third annual inaugural latest upcoming recent next new current previous forthcoming original entire flagship popular existing \
         proposed updated improved",
    ),
    (LAUNCH_OF, "launch release use impact version value launching development introduction part users implementation benefits rollout adoption"),
    (
        LAUNCHED,
        "won received awarded receive win winning receiving launch launched launches introduce introduces introducing introduced unveiled unveils attend \
         attended celebrate celebrating entitled titled released develop developed",
    ),
    (USING, "using through via use used utilizing utilising uses leveraging access onto"),
    (JOINT, "partnership partnered collaboration partner partnering agreement conjunction work working works worked collaborating contract collaborated"),
    (BASED, "based located people headquartered live lives living held born communities families offices business somewhere operations"),
    (LED, "funded supported led provided hosted organised organized operated published conducted issued owned acquired employed"),
    (PASSED_OVER, "also now today currently already recently proudly always further not been being be"),
];

static BY_WORD: Lazy<FxHashMap<u64, u16>> = Lazy::new(|| {
    let mut out = FxHashMap::default();
    for (class, words) in CLASSES {
        for word in words.split_ascii_whitespace() {
            *out.entry(hash(word.as_bytes())).or_insert(0) |= class;
        }
    }
    out
});

/// The classes of a word, by the number that the text gives it.
pub(super) fn classes(word: u64) -> u16 {
    BY_WORD.get(&word).copied().unwrap_or(0)
}
