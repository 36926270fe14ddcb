//! Words that bodies stand beside: closed classes, typed whole.

use crate::text::hash::hash;
use once_cell::sync::Lazy;
use rustc_hash::FxHashMap;

/// What a body is: the last noun of `a leading provider of`.
pub(super) const BODY_NOUN: u16 = 1 << 0;
/// What a thing is that is no body: `is a new platform`.
pub(super) const THING_NOUN: u16 = 1 << 1;
/// What bodies do and people hardly, in the present: `opens its first store`.
pub(super) const ACTS_NOW: u16 = 1 << 2;
/// The same behind: what people do as well is no sign.
pub(super) const ACTED: u16 = 1 << 3;
/// `Bruma Coffee’s customers`, `Bruma Coffee stores`
pub(super) const OWNED: u16 = 1 << 4;
/// `the Bruma app`: products as often as what a body makes.
pub(super) const PRODUCT: u16 = 1 << 5;
/// `the Bruma Coffee team`
pub(super) const OF_BODY: u16 = 1 << 6;
/// `the company Bruma`, `its subsidiary Bruma`
pub(super) const KIND_BEFORE: u16 = 1 << 7;
/// `employees of Bruma`, `the board of Bruma`
pub(super) const OF_WHAT: u16 = 1 << 8;
/// `joined Bruma`, `a partner at Bruma`
pub(super) const WORK: u16 = 1 << 9;
/// `in partnership with Bruma`
pub(super) const JOINT_WORK: u16 = 1 << 10;
/// What somebody with a will does: a person or a body.
pub(super) const AGENT: u16 = 1 << 11;
/// `a gift to Bruma`, `donated to Bruma`
pub(super) const GIVEN: u16 = 1 << 12;

const CLASSES: [(u16, &str); 13] = [
    (
        BODY_NOUN,
        "company companies firm provider maker manufacturer developer producer supplier startup start-up charity nonprofit non-profit \
         not-for-profit organization organisation retailer operator bank brand agency distributor publisher consultancy insurer lender airline \
         carrier brewery brewer winery distillery roaster roastery restaurant hotelier chain franchise franchisor corporation conglomerate \
         subsidiary affiliate division business enterprise cooperative co-operative partnership consortium coalition alliance association \
         federation union society network foundation institute institution university college school hospital museum gallery theatre \
         theater orchestra club league party ngo think-tank ministry department authority regulator broadcaster newspaper magazine studio \
         label broker brokerage exchange marketplace utility builder contractor automaker carmaker shipyard fintech biotech group \
         collective community movement campaigner builders house fund trust practice integrator reseller vendor giant specialist clinic \
         centre center laboratory producers leader pioneer innovator roasters recycler refiner processor packager bottler miller shipper importer \
         exporter wholesaler caterer toymaker chipmaker drugmaker steelmaker winemaker cheesemaker boatbuilder homebuilder housebuilder \
         supermarket grocer pharmacy bakery dairy mill foundry refinery smelter miner explorer incubator accelerator refurbisher forwarder",
    ),
    (
        THING_NOUN,
        "product products drug vaccine medicine therapy treatment app application software tool device system game car vehicle phone \
         smartphone model event conference festival summit award awards prize competition contest exhibition campaign initiative programme \
         program project scheme course book novel film movie album song series podcast report survey study law bill act treaty convention \
         city town village suburb region province state country island river lake mountain park building stadium ship vessel language \
         disease virus condition species framework protocol standard solution technology wallet cryptocurrency token chatbot assistant \
         holiday day week month",
    ),
    (
        ACTS_NOW,
        "announces launches unveils opens appoints acquires partners operates employs specializes specialises manufactures releases expands \
         introduces completes secures raises hires names invites offers serves provides delivers develops designs produces distributes \
         reports invests sponsors awards donates teams signs selects debuts enters joins extends celebrates upgrades reaches surpasses \
         confirms builds merges recalls rolls receives publishes hosts owns recruits rebrands taps adds welcomes commits pledges urges calls closes files \
         supplies ships sells markets licenses integrates maintains combines",
    ),
    (
        ACTED,
        "announced announce launched launch unveiled acquired partnered employed manufactured released expanded introduced opened secured \
         raised hired invested sponsored operated issued operate offer provide donated grown merged acquire partner deployed shipped \
         expects intends",
    ),
    (
        OWNED | OF_BODY,
        "headquarters customers clients employees shareholders stockholders subsidiary subsidiaries portfolio operations stores store shops \
         shop boutique boutiques restaurants branches outlets locations franchise franchises franchisees volunteers members donors staff \
         revenue revenues spokesperson spokeswoman spokesman board ceo cfo coo cto founder founders co-founder shares stock brand brands \
         website network facilities facility factory factories plant plants fleet offices campus management executives shoppers guests \
         subscribers policyholders investors research engineers scientists researchers teams team workers drivers partners suppliers \
         catalog catalogue concept mission",
    ),
    (
        PRODUCT,
        "platform platforms app apps software solution solutions system systems technology technologies product products suite tool tools \
         device devices service services model models series game drug vaccine engine line range feature features framework toolkit card",
    ),
    (OF_BODY, "company group organization organisation family community experience name"),
    (
        KIND_BEFORE,
        "company firm business startup start-up brand maker manufacturer producer supplier retailer insurer lender consultancy nonprofit non-profit \
         charity agency broadcaster publisher operator distributor giant conglomerate bank airline organisation organization subsidiary \
         affiliate competitor rival chain brewer studio label broker franchise automaker carmaker chipmaker drugmaker fintech dealer \
         dealership landlord contractor subcontractor builder homebuilder supermarket restaurant hotelier nightclub casino pharmacy \
         delicatessen bakery brewery winery distillery grocer caterer wholesaler importer exporter reseller integrator vendor solicitor \
         fundraiser telemarketer moneylender steelmaker shipbuilder shipyard foundry utility refiner miner explorer hotel-operator",
    ),
    (
        OF_WHAT,
        "customers clients employees staff board behalf subsidiary division member members founder co-founder ceo acquisition shareholders \
         shares offices headquarters affiliate unit president owner chairman chair director officer manager head supporters volunteers \
         donors",
    ),
    (
        WORK,
        "works worked working work signs signed signing plays played playing debut appearances spell stint loan joined joining staff team experience career tenure employed jobs",
    ),
    (
        JOINT_WORK,
        "partnership partnerships collaboration partnered partnering conjunction agreement contract alliance merger collaborated \
         collaborating affiliated contracts agreements",
    ),
    (
        AGENT,
        "plans hopes aims believes considers thanks supports votes wants seeks opposes condemns demands works helps advocates campaigns \
         continues remains strives holds represents recognises recognizes encourages reminds warns rejects criticises criticizes agrees \
         recommends congratulates manages runs conducts leads trains funds protects became becomes grew began \
         spent spends faces faced failed fails violated misled owes paid pays uses requires accepts",
    ),
    (GIVEN, "given gift gifts donate donated donation donations grant grants awarded award contribution contributions contributed cheque check payable thanks"),
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

/// Behind `will`: `Bruma Coffee will supply`
pub(super) fn acts(word: &[u8]) -> bool {
    [b"s".as_slice(), b"es"].iter().any(|end| classes(hash(&[word, end].concat())) & ACTS_NOW != 0)
}

/// The classes of a word, by the number that the text gives it.
pub(super) fn classes(word: u64) -> u16 {
    BY_WORD.get(&word).copied().unwrap_or(0)
}
