//! A perfect hash: every word of the lists in a place of its own, told by its hash and a displacement.

use crate::text::hash;

/// Hash and displace: a displacement a bucket, a slot a key, the number of slots.
pub(super) fn perfect(keys: &[&String]) -> (Vec<u16>, Vec<u32>, u32) {
    let hashes: Vec<u64> = keys.iter().map(|k| hash::hash(k.as_bytes())).collect();
    let mut slots = (keys.len() as u32 + keys.len() as u32 / 16).max(1);
    loop {
        if let Some((displacements, slot_of)) = displace(&hashes, slots) {
            return (displacements, slot_of, slots);
        }
        slots += slots / 8 + 1;
    }
}

/// Displacements for so many slots, if they are enough.
fn displace(hashes: &[u64], slots: u32) -> Option<(Vec<u16>, Vec<u32>)> {
    let buckets = (hashes.len() as u32 / 3).max(1);
    let mut by_bucket: Vec<Vec<u32>> = vec![Vec::new(); buckets as usize];
    for (i, h) in hashes.iter().enumerate() {
        by_bucket.get_mut(hash::bucket(*h, buckets) as usize)?.push(i as u32);
    }
    let mut order: Vec<usize> = (0..by_bucket.len()).collect();
    order.sort_by_key(|b| (core::cmp::Reverse(by_bucket.get(*b).map_or(0, Vec::len)), *b));
    let (mut taken, mut displacements, mut slot_of) = (vec![false; slots as usize], vec![0u16; buckets as usize], vec![0u32; hashes.len()]);
    for b in order {
        let Some(members) = by_bucket.get(b).filter(|m| !m.is_empty()) else { continue };
        let place = |d: u16| {
            let mut chosen: Vec<u32> = Vec::with_capacity(members.len());
            for i in members {
                let s = hash::slot(hashes.get(*i as usize).copied()?, u32::from(d), slots);
                if taken.get(s as usize).copied()? || chosen.contains(&s) {
                    return None;
                }
                chosen.push(s);
            }
            Some((d, chosen))
        };
        let (d, chosen) = (0..=u16::MAX).find_map(place)?;
        *displacements.get_mut(b)? = d;
        for (i, s) in members.iter().zip(&chosen) {
            *taken.get_mut(*s as usize)? = true;
            *slot_of.get_mut(*i as usize)? = *s;
        }
    }
    Some((displacements, slot_of))
}
