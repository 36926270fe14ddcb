//! The hash of the word table. The tables are made at build time and read in place, so both sides use this file.

const K: u64 = 0x9E37_79B9_7F4A_7C15;

/// A 64-bit hash of a folded word: eight bytes at a time, multiply and fold.
pub(crate) fn hash(word: &[u8]) -> u64 {
    let mut h: u64 = K ^ (word.len() as u64);
    let mut chunks = word.chunks_exact(8);
    for c in chunks.by_ref() {
        let mut b = [0u8; 8];
        b.copy_from_slice(c);
        h = mix(h ^ u64::from_le_bytes(b));
    }
    let mut b = [0u8; 8];
    for (to, from) in b.iter_mut().zip(chunks.remainder()) {
        *to = *from;
    }
    mix(h ^ u64::from_le_bytes(b))
}

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
