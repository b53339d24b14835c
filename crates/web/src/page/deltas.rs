//! What was left over of boards for phones that hold most of them, packed: after a cut of the net many come
//! back at once and hold the same. Refuses to keep any of it longer than its minute, and more than so many.

use super::cache::{Edition, Sheet};
use crate::encoding::Encoding;
use border::lang::Lang;
use border::limits;
use bytes::Bytes;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// Of which page, what the phone holds of it, and which way is seen if only that is asked for.
pub(crate) type Key = (Sheet, Lang, Encoding, [u8; 16], Option<u8>);

#[derive(Default)]
pub(crate) struct Deltas(Mutex<BTreeMap<Key, (Edition, Bytes)>>);

impl Deltas {
    /// From memory, or made and packed now.
    pub fn get(&self, key: Key, edition: Edition, make: impl FnOnce() -> Bytes) -> Bytes {
        let known = |deltas: &BTreeMap<Key, (Edition, Bytes)>| {
            deltas.get(&key).filter(|(of, _)| *of == edition).map(|(_, body)| body.clone())
        };
        if let Some(body) = known(&self.0.lock().unwrap_or_else(PoisonError::into_inner)) {
            return body;
        }
        let body = make();
        let mut deltas = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if deltas.len() >= limits::DELTAS_CACHED {
            deltas.retain(|_, (of, _)| of.minute == edition.minute);
        }
        if deltas.len() >= limits::DELTAS_CACHED {
            deltas.clear();
        }
        deltas.insert(key, (edition, body.clone()));
        body
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use border::entry::{Cursor, Epoch};
    use border::minute::Minute;
    use border::slug::Slug;

    #[test]
    fn what_is_remembered_is_of_its_edition_and_bounded() {
        let deltas = Deltas::default();
        let sheet = Sheet::Board(Slug::parse("post").expect("a slug"));
        let key = |n: u16| (sheet.clone(), Lang::En, Encoding::Plain, u128::from(n).to_be_bytes(), None);
        let edition = |seq| Edition { cursor: Cursor { epoch: Epoch(1), seq }, minute: Minute(1) };
        assert_eq!(deltas.get(key(0), edition(1), || Bytes::from_static(b"a")), "a");
        assert_eq!(deltas.get(key(0), edition(1), || Bytes::from_static(b"b")), "a");
        assert_eq!(deltas.get(key(0), edition(2), || Bytes::from_static(b"b")), "b");
        for n in 0..limits::DELTAS_CACHED as u16 + 9 {
            deltas.get(key(n), edition(2), Bytes::new);
        }
        assert!(deltas.0.lock().expect("held").len() <= limits::DELTAS_CACHED);
    }
}
