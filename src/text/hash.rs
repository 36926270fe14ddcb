//! The number of a folded word. The tables of the lists are made with it at build time and read in place, so both sides use this file.

const K: u64 = 0x9E37_79B9_7F4A_7C15;

/// A 64-bit hash of a folded word: eight bytes at a time, multiply and fold.
pub(crate) fn hash(word: &[u8]) -> u64 {
    let mut h = mix(K ^ (word.len() as u64) ^ prefix(word));
    if let Some(rest) = word.get(8..).filter(|r| !r.is_empty()) {
        for c in rest.chunks_exact(8) {
            h = mix(h ^ c.first_chunk().map_or(0, |c| u64::from_le_bytes(*c)));
        }
        // The last eight bytes, whatever of them was seen before.
        h = mix(h ^ word.last_chunk().map_or(0, |c| u64::from_le_bytes(*c)));
    }
    h
}

/// The first eight bytes of a word as a number; shorter words end with noughts.
#[inline]
pub(crate) fn prefix(word: &[u8]) -> u64 {
    let four = |c: Option<&[u8; 4]>| c.map_or(0, |c| u64::from(u32::from_le_bytes(*c)));
    match word {
        [] => 0,
        [a] => u64::from(*a),
        [a, b] => u64::from(*a) | u64::from(*b) << 8,
        [a, b, c] => u64::from(*a) | u64::from(*b) << 8 | u64::from(*c) << 16,
        _ => match word.first_chunk::<8>() {
            Some(c) => u64::from_le_bytes(*c),
            None => four(word.first_chunk()) | four(word.last_chunk()) << (8 * (word.len() as u32 - 4)),
        },
    }
}

#[inline]
fn mix(x: u64) -> u64 {
    let p = u128::from(x) * u128::from(K | 1);
    (p as u64) ^ ((p >> 64) as u64)
}

/// Bucket of a hash, of `buckets`.
pub(crate) fn bucket(h: u64, buckets: u32) -> u32 {
    (((h >> 32) * u64::from(buckets)) >> 32) as u32
}

/// Slot of a hash under its bucket's displacement, of `slots`.
pub(crate) fn slot(h: u64, displacement: u32, slots: u32) -> u32 {
    let x = mix(h.wrapping_add(u64::from(displacement).wrapping_mul(0xD6E8_FEB8_6659_FD93)));
    (((x >> 32) * u64::from(slots)) >> 32) as u32
}
