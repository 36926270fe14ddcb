//! The number of a folded word. The tables of the lists are made with it at build time and read in place, so both sides use this file.

const K: u64 = 0x9E37_79B9_7F4A_7C15;

/// The bytes of a word of so many, of eight.
const MASKS: [u64; 9] = [0, 0xFF, 0xFFFF, 0xFF_FFFF, 0xFFFF_FFFF, 0xFF_FFFF_FFFF, 0xFFFF_FFFF_FFFF, 0xFF_FFFF_FFFF_FFFF, u64::MAX];

/// A folded word as the tables know it: words of 16 bytes and less are told apart by length, beginning and end.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Key<'w> {
    pub(crate) word: &'w [u8],
    pub(crate) hash: u64,
    /// The first eight bytes as a number; shorter words end with noughts.
    pub(crate) first: u64,
    /// The last eight bytes of a longer word, else nought.
    pub(crate) last: u64,
}

impl<'w> Key<'w> {
    /// The key of a word.
    #[inline]
    pub(crate) fn new(word: &'w [u8]) -> Key<'w> {
        Key::known(word, first(word), None)
    }

    /// The key of the word at `range` of a text that goes on for eight bytes and more behind it: no case to tell apart.
    #[inline]
    pub(crate) fn within(text: &'w [u8], range: core::ops::Range<usize>, hash: Option<u64>) -> Key<'w> {
        let Some((word, chunk)) = text.get(range.start..).and_then(|t| Some((t.get(..range.end.wrapping_sub(range.start))?, t.first_chunk()?))) else {
            return Key::known(&[], 0, hash);
        };
        let first = u64::from_le_bytes(*chunk) & MASKS.get(word.len().min(8)).copied().unwrap_or(0);
        Key::known(word, first, hash)
    }

    #[inline]
    fn known(word: &'w [u8], first: u64, hash: Option<u64>) -> Key<'w> {
        let last = if word.len() > 8 { word.last_chunk().map_or(0, |c| u64::from_le_bytes(*c)) } else { 0 };
        let hash = hash.unwrap_or_else(|| {
            let mut h = mix(K ^ (word.len() as u64) ^ first);
            if word.len() > 8 {
                if word.len() > 16 {
                    for c in word.get(8..).unwrap_or(&[]).chunks_exact(8) {
                        h = mix(h ^ c.first_chunk().map_or(0, |c| u64::from_le_bytes(*c)));
                    }
                }
                h = mix(h ^ last);
            }
            h
        });
        Key { word, hash, first, last }
    }
}

/// A 64-bit hash of a folded word: eight bytes at a time, multiply and fold.
#[inline]
pub(crate) fn hash(word: &[u8]) -> u64 {
    Key::new(word).hash
}

/// The first eight bytes of a word as a number; shorter words end with noughts.
#[inline]
fn first(word: &[u8]) -> u64 {
    match word.first_chunk() {
        Some(c) => u64::from_le_bytes(*c),
        None => word.iter().rev().fold(0, |n, b| n << 8 | u64::from(*b)),
    }
}

/// The last eight bytes of a word as a number, the last of all highest; shorter words begin with noughts.
#[inline]
pub(crate) fn tail(word: &[u8]) -> u64 {
    match word.last_chunk() {
        Some(c) => u64::from_le_bytes(*c),
        None => first(word).checked_shl(64 - 8 * word.len() as u32).unwrap_or(0),
    }
}

#[inline]
fn mix(x: u64) -> u64 {
    let p = u128::from(x) * u128::from(K | 1);
    (p as u64) ^ ((p >> 64) as u64)
}

/// Bucket of a hash, of `buckets`.
#[inline]
pub(crate) fn bucket(h: u64, buckets: u32) -> u32 {
    (((h >> 32) * u64::from(buckets)) >> 32) as u32
}

/// Slot of a hash under its bucket's displacement, of `slots`.
#[inline]
pub(crate) fn slot(h: u64, displacement: u32, slots: u32) -> u32 {
    let x = mix(h.wrapping_add(u64::from(displacement).wrapping_mul(0xD6E8_FEB8_6659_FD93)));
    (((x >> 32) * u64::from(slots)) >> 32) as u32
}

/// Bit, of `bits`, of a pair of numbers in a filter of pairs.
#[inline]
pub(crate) fn pair(a: u32, b: u32, bits: u32) -> u32 {
    let x = mix((u64::from(a) << 32 | u64::from(b)) ^ K);
    (((x >> 32) * u64::from(bits)) >> 32) as u32
}
