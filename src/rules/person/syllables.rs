//! Names of East Asia in Latin letters: the family name stands first.

use crate::gazetteer::label::Label;
use crate::rules::View;
use crate::tape::automaton::Match;
use crate::text::Place;

/// Family names of China, Korea and Vietnam in Latin letters: what stands before a given name of two joined syllables.
/// In the order of their letters.
const EAST_ASIAN: [&[u8]; 383] = [
    b"ahn", b"an", b"au", b"bae", b"baek", b"bai", b"ban", b"bang", b"bao", b"bi", b"bian", b"bo", b"byun", b"cai", b"cao", b"cen", b"cha", b"chai", b"chan",
    b"chang", b"chao", b"che", b"cheah", b"chen", b"cheng", b"cheong", b"cheung", b"chew", b"chi", b"chia", b"chiang", b"chien", b"chih", b"chin", b"ching",
    b"chiou", b"chiu", b"cho", b"choe", b"choi", b"chong", b"choo", b"chou", b"chow", b"choy", b"chu", b"chua", b"chuang", b"chueh", b"chui", b"chun",
    b"chung", b"chwee", b"cui", b"dai", b"deng", b"di", b"ding", b"dong", b"du", b"duan", b"fan", b"fang", b"fei", b"feng", b"fok", b"fong", b"foo", b"fu",
    b"fung", b"gan", b"gang", b"gao", b"ge", b"geng", b"gil", b"gim", b"go", b"goh", b"gong", b"gu", b"guan", b"gui", b"guo", b"gwak", b"ha", b"hai", b"han",
    b"hao", b"he", b"heng", b"heo", b"hew", b"ho", b"hong", b"hoo", b"hou", b"hsia", b"hsiao", b"hsieh", b"hsiung", b"hsu", b"hu", b"hua", b"huang", b"hui",
    b"hung", b"huo", b"hwang", b"hyun", b"im", b"jang", b"jao", b"jeon", b"jeong", b"ji", b"jia", b"jian", b"jiang", b"jiao", b"jie", b"jin", b"jing", b"jo",
    b"ju", b"juan", b"jun", b"jung", b"kam", b"kan", b"kang", b"kao", b"keng", b"khoo", b"khor", b"kiang", b"kil", b"kim", b"ko", b"kong", b"koo", b"kook",
    b"ku", b"kuan", b"kuang", b"kum", b"kung", b"kuo", b"kwak", b"kwan", b"kwek", b"kwok", b"kwon", b"lai", b"lam", b"lan", b"lao", b"lau", b"lee", b"lei",
    b"leng", b"leong", b"leung", b"lew", b"li", b"lian", b"liang", b"liao", b"lien", b"liew", b"lim", b"lin", b"ling", b"liu", b"loh", b"loke", b"long",
    b"loo", b"lou", b"low", b"lu", b"lui", b"luk", b"lun", b"lung", b"luo", b"lyu", b"ma", b"maeng", b"mak", b"man", b"mao", b"mei", b"meng", b"mi", b"miao",
    b"min", b"mo", b"mok", b"moon", b"mou", b"mui", b"mun", b"na", b"nam", b"namgung", b"ng", b"nguyen", b"ni", b"nie", b"ning", b"niu", b"noh", b"oh", b"ok",
    b"ong", b"ou", b"ouyang", b"paik", b"pak", b"pan", b"pang", b"park", b"pei", b"peng", b"phua", b"poh", b"poon", b"pu", b"pyo", b"qi", b"qian", b"qiao",
    b"qin", b"qiu", b"qu", b"quan", b"quek", b"ra", b"ren", b"rhee", b"rong", b"ruan", b"rui", b"ryu", b"sa", b"sam", b"se", b"seah", b"seet", b"seo", b"seok",
    b"seol", b"shang", b"shao", b"she", b"shen", b"sheng", b"shi", b"shih", b"shim", b"shin", b"shiu", b"shu", b"shum", b"si", b"sim", b"situ", b"siu", b"soh",
    b"sohn", b"son", b"song", b"soong", b"su", b"suh", b"sui", b"sun", b"sung", b"szeto", b"tai", b"tak", b"tam", b"tan", b"tang", b"tao", b"tay", b"tee",
    b"teh", b"teng", b"teo", b"teoh", b"thong", b"tian", b"tien", b"tin", b"ting", b"to", b"toh", b"tong", b"tou", b"tsai", b"tsang", b"tsao", b"tse",
    b"tseng", b"tsoi", b"tsui", b"tu", b"tung", b"uhm", b"um", b"wai", b"wan", b"wang", b"wee", b"wei", b"wen", b"weng", b"won", b"wong", b"woo", b"woon",
    b"wu", b"xi", b"xia", b"xian", b"xiang", b"xiao", b"xie", b"xin", b"xing", b"xiong", b"xu", b"xue", b"xun", b"yam", b"yan", b"yang", b"yao", b"yap",
    b"yau", b"ye", b"yee", b"yeh", b"yen", b"yeo", b"yeom", b"yeow", b"yeung", b"yi", b"yim", b"yin", b"ying", b"yip", b"yiu", b"yong", b"yoo", b"yoon",
    b"you", b"young", b"yu", b"yuan", b"yue", b"yuen", b"yun", b"yung", b"zang", b"zeng", b"zha", b"zhai", b"zhan", b"zhang", b"zhao", b"zhen", b"zheng",
    b"zhong", b"zhou", b"zhu", b"zhuang", b"zhuo", b"zou", b"zuo",
];

/// Family names of Vietnam with their marks: what is written so is nothing else.
const MARKED: [&str; 30] = [
    "nguyễn", "trần", "lê", "phạm", "hoàng", "huỳnh", "vũ", "võ", "đặng", "bùi", "đỗ", "hồ", "ngô", "dương", "lý", "đinh", "trương", "đoàn", "trịnh", "lâm",
    "lương", "hà", "thái", "tạ", "tô", "tống", "đào", "đàm", "kiều", "lưu",
];

/// A family name of Vietnam, with its marks or without.
pub(crate) fn family_of_vietnam(word: &[u8]) -> bool {
    VIETNAMESE.contains(&word) || MARKED.iter().any(|m| m.as_bytes() == word)
}

/// `Nguyễn Thị Marqa`: written with its marks, and nothing capitalised runs on.
pub(super) fn marked_name(v: &View<'_, '_>, m: &Match) -> bool {
    let runs_on = v.shape(m.end).is_capital() && v.kind(m.end).is_none() && v.cell(m.end).is_some_and(|c| c.place != Place::Start);
    MARKED.iter().any(|x| x.as_bytes() == v.lower(m.start)) && !runs_on
}

/// `Staff Sergeant Tan Boon Kiat`, `one Lim Soo Wah`: a family name and two short words, where a title or `one` says that it is somebody.
pub(super) fn three_syllables(v: &View<'_, '_>, m: &Match) -> bool {
    let Some((a, b)) = v.slot(m, "person") else { return false };
    let short = |s: u32| (2..=6).contains(&v.words(s, s + 1).len()) && v.length(s) == 1;
    let runs_on = v.shape(b).is_capital() && v.kind(b).is_none() && v.cell(b).is_some_and(|c| c.place != Place::Start);
    east_asian(v.lower(a)) && b == a + 3 && (a + 1..b).all(short) && !runs_on
}

/// Family names of Vietnam: three or four words are a whole name there, and the first may be a word of English (`Do`, `Le`).
const VIETNAMESE: [&[u8]; 40] = [
    b"nguyen", b"tran", b"le", b"pham", b"hoang", b"huynh", b"phan", b"vu", b"vo", b"dang", b"bui", b"do", b"ho", b"ngo", b"duong", b"ly", b"dinh", b"truong",
    b"doan", b"trinh", b"mai", b"lam", b"luong", b"cao", b"ha", b"thai", b"ta", b"quach", b"chu", b"to", b"tong", b"dao", b"dam", b"kieu", b"luu", b"mac",
    b"nghiem", b"quan", b"thach", b"vuong",
];

/// `Kwon Tae-sik`: a family name, then two syllables joined by a hyphen, no words of English.
pub(super) fn joined_syllables(v: &View<'_, '_>, m: &Match) -> bool {
    let given = v.words(m.end - 1, m.end);
    let Some((a, b)) = given.split_once('-') else { return false };
    let syllable = |s: &str| (2..=6).contains(&s.len()) && s.bytes().all(|c| c.is_ascii_alphabetic());
    let runs_on = v.shape(m.end).is_capital() && v.kind(m.end).is_none() && v.cell(m.end).is_some_and(|c| c.place != Place::Start);
    east_asian(v.lower(m.start)) && syllable(a) && syllable(b) && !runs_on
}

/// A family name of China, Korea or Vietnam that is no word of English.
pub(crate) fn family_of_east_asia(word: &[u8]) -> bool {
    east_asian(word)
}

/// `Soo-jin`: two syllables joined by a hyphen, the second small.
pub(crate) fn two_joined(word: &str) -> bool {
    let Some((a, b)) = word.split_once('-') else { return false };
    let syllable = |s: &str| {
        (2..=6).contains(&s.len()) && s.bytes().all(|c| c.is_ascii_alphabetic()) && s.bytes().any(|c| matches!(c, b'a' | b'e' | b'i' | b'o' | b'u' | b'y'))
    };
    syllable(a) && syllable(b) && b.starts_with(|c: char| c.is_ascii_lowercase()) && !super::BEHIND_HYPHEN.contains(&b)
}

fn east_asian(word: &[u8]) -> bool {
    word.len() <= 8 && EAST_ASIAN.binary_search(&word).is_ok()
}

/// Beginnings and ends of syllables as China writes them in Latin letters.
const INITIALS: [&str; 22] = ["zh", "ch", "sh", "b", "p", "m", "f", "d", "t", "n", "l", "g", "k", "h", "j", "q", "x", "r", "z", "c", "s", "y"];
const FINALS: [&str; 34] = [
    "a", "o", "e", "i", "u", "v", "ai", "ei", "ao", "ou", "an", "en", "ang", "eng", "ong", "ia", "ie", "iao", "iu", "ian", "in", "iang", "ing", "iong", "ua",
    "uo", "uai", "ui", "uan", "un", "uang", "ue", "er", "uen",
];

/// One syllable: `jian`, `wei`.
fn syllable(s: &str) -> bool {
    let rest = INITIALS.iter().find_map(|i| s.strip_prefix(i)).or_else(|| s.strip_prefix('w')).unwrap_or(s);
    FINALS.contains(&rest)
}

/// `Tang Weijian`: a family name of China, then two of its syllables in one word.
pub(super) fn two_syllables(v: &View<'_, '_>, m: &Match) -> bool {
    // Looked at first: nearly all pairs of words end here.
    if !east_asian(v.lower(m.start)) {
        return false;
    }
    let given = v.words(m.end - 1, m.end).to_ascii_lowercase();
    let runs_on = v.shape(m.end).is_capital() && v.kind(m.end).is_none() && v.cell(m.end).is_some_and(|c| c.place != Place::Start);
    // `Affairs Tang Weijian` is a post's field and a name.
    let other = crate::rules::check::capital_before(v, m.start) && m.start.checked_sub(1).is_some_and(|b| !v.has(b, Label::Noun));
    // Words of every day.
    let word = matches!(v.lower(m.start), b"man" | b"to" | b"you" | b"he" | b"low" | b"see" | b"long" | b"ran" | b"me" | b"do" | b"she" | b"her");
    two_pinyin(&given) && !runs_on && !other && !word
}

/// `weijian`: two syllables of China in one word.
pub(crate) fn two_pinyin(given: &str) -> bool {
    let cut = |n: usize| given.get(..n).zip(given.get(n..)).is_some_and(|(a, b)| syllable(a) && syllable(b));
    given.len() >= 5 && (2..given.len() - 1).any(cut)
}

#[test]
fn family_names_stand_in_order() {
    assert!(EAST_ASIAN.is_sorted());
}
