//! The test vectors of the protocol. Refuses a vector file that is empty or has what it does not know.

use border::fold::FOLD_VERSION;
use border::voice::{hex, unhex};
use journal::JournalId;
use journal::codec::{CodecError, decode, encode, leaf, words_hash};
use journal::restore::epoch;
use serde::Deserialize;
use serde::de::DeserializeOwned;
use std::path::Path;

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EntryVector {
    name: String,
    bytes: String,
    salt: String,
    leaf: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct RefusedVector {
    name: String,
    bytes: String,
    needs_format: Option<u32>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct WordsVector {
    salt: String,
    text: String,
    hash: String,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EpochVector {
    journal: String,
    fold_version: u32,
    epoch: String,
}

fn vectors<T: DeserializeOwned>(name: &str) -> Vec<T> {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/protocol/vectors");
    let text = std::fs::read_to_string(dir.join(name)).expect("the vectors are kept with the code");
    let vectors: Vec<T> = serde_json::from_str(&text).expect("vectors");
    assert!(!vectors.is_empty());
    vectors
}

#[test]
fn entries_have_these_bytes_and_leaves() {
    for vector in vectors::<EntryVector>("entries.json") {
        let entry =
            decode(vector.bytes.as_bytes()).unwrap_or_else(|error| panic!("{}: {error}", vector.name));
        assert_eq!(encode(&entry).as_deref(), Ok(vector.bytes.as_bytes()), "{}", vector.name);
        let salt = unhex(&vector.salt).expect("16 bytes");
        assert_eq!(hex(&leaf(&salt, vector.bytes.as_bytes())), vector.leaf, "{}", vector.name);
    }
}

#[test]
fn what_is_no_entry_is_refused() {
    for vector in vectors::<RefusedVector>("refused.json") {
        match (decode(vector.bytes.as_bytes()), vector.needs_format) {
            (Err(CodecError::Newer { needed, .. }), Some(format)) => {
                assert_eq!(needed, format, "{}", vector.name)
            }
            (Err(CodecError::Damaged(_)), None) => {}
            (other, _) => panic!("{}: {other:?}", vector.name),
        }
    }
}

#[test]
fn words_enter_by_these_hashes() {
    for vector in vectors::<WordsVector>("words.json") {
        let salt = unhex(&vector.salt).expect("16 bytes");
        assert_eq!(hex(&words_hash(&salt, &vector.text).0), vector.hash, "{}", vector.text);
    }
}

#[test]
fn epochs_are_these_of_the_present_fold_version() {
    let present: Vec<EpochVector> = vectors("epochs.json");
    let present: Vec<_> = present.iter().filter(|vector| vector.fold_version == FOLD_VERSION).collect();
    assert!(!present.is_empty(), "a new fold version has a vector too");
    for vector in present {
        let journal = JournalId(unhex(&vector.journal).expect("16 bytes"));
        assert_eq!(format!("{:08x}", epoch(journal).0), vector.epoch, "{}", vector.journal);
    }
}
