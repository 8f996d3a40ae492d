//! What was read before, each with its revision: asking whether it is still so costs less than reading it again. Losing it
//! costs a query, nothing else.

use std::{
    collections::BTreeMap,
    hash::Hash,
    sync::{Arc, Mutex, PoisonError},
};

use hashlink::LruCache;

/// Records by what names them, each as it was at a revision. As many as it holds; the longest unused one makes room.
#[derive(Debug)]
pub struct Remembered<K: Eq + Hash, R, V>(Mutex<LruCache<K, (R, Arc<V>)>>);

impl<K: Copy + Ord + Hash, R: Copy + PartialEq, V> Remembered<K, R, V> {
    /// Nothing yet; room for so many.
    pub fn new(room: usize) -> Self {
        Self(Mutex::new(LruCache::new(room)))
    }

    /// Those that are still as remembered, and which ones are to be read.
    pub fn find(&self, asked: &[(K, R)]) -> (BTreeMap<K, Arc<V>>, Vec<K>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let (mut found, mut lacking) = (BTreeMap::new(), Vec::new());
        for (key, revision) in asked {
            match kept.get(key).filter(|(of, _)| of == revision) {
                Some((_, record)) => drop(found.insert(*key, Arc::clone(record))),
                None => lacking.push(*key),
            }
        }
        (found, lacking)
    }

    /// One as it is at a revision: as remembered, or made now.
    pub fn or_made(&self, key: K, revision: R, make: impl FnOnce() -> V) -> Arc<V> {
        let asked = [(key, revision)];
        let (mut found, _) = self.find(&asked);
        if let Some(there) = found.remove(&key) {
            return there;
        }
        let fresh = Arc::new(make());
        self.keep(&asked, &BTreeMap::from([(key, Arc::clone(&fresh))]));
        fresh
    }

    /// Remembers what was read after `asked` was: it is at least as new as that.
    pub fn keep(&self, asked: &[(K, R)], read: &BTreeMap<K, Arc<V>>) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        for (key, revision) in asked {
            if let Some(record) = read.get(key) {
                kept.insert(*key, (*revision, Arc::clone(record)));
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(records: &[(u8, &str)]) -> BTreeMap<u8, Arc<String>> {
        records.iter().map(|(key, record)| (*key, Arc::new((*record).to_owned()))).collect()
    }

    #[test]
    fn what_has_another_revision_is_read_again() {
        let remembered = Remembered::new(8);
        remembered.keep(&[(1, 1), (2, 1)], &read(&[(1, "one"), (2, "two")]));

        let (found, lacking) = remembered.find(&[(1, 1), (2, 2), (3, 1)]);

        assert_eq!((found, lacking), (read(&[(1, "one")]), vec![2, 3]));
    }

    #[test]
    fn what_is_made_once_is_made_anew_only_for_another_revision() {
        let (remembered, made) = (Remembered::new(8), std::cell::Cell::new(0));
        let ask = |revision: i64| {
            *remembered.or_made(1_u8, revision, || {
                made.set(made.get() + 1);
                made.get()
            })
        };

        assert_eq!([ask(1), ask(1), ask(2), ask(2)], [1, 1, 2, 2]);
    }

    #[test]
    fn the_longest_unused_makes_room() {
        let remembered = Remembered::new(2);
        remembered.keep(&[(1, 1), (2, 1)], &read(&[(1, "one"), (2, "two")]));
        remembered.find(&[(1, 1)]);

        remembered.keep(&[(3, 1)], &read(&[(3, "three")]));

        let (found, lacking) = remembered.find(&[(1, 1), (2, 1), (3, 1)]);
        assert_eq!((found, lacking), (read(&[(1, "one"), (3, "three")]), vec![2]));
    }
}
