//! One entry has one writing. Refuses nothing: it draws.

use crate::facts;
use journal::codec::{CodecError, ENTRY_FORMAT, decode, encode, leaf};
use proptest::prelude::*;

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn an_entry_reads_back_from_its_bytes(entry in facts::entry()) {
        let bytes = encode(&entry).expect("it may be kept");
        prop_assert_eq!(decode(&bytes), Ok(entry));
    }

    #[test]
    fn no_other_bytes_are_the_same_entry(
        entry in facts::entry(), at in any::<prop::sample::Index>(), to in any::<u8>(),
    ) {
        let bytes = encode(&entry).expect("it may be kept");
        let mut other = bytes.clone();
        *at.get_mut(&mut other) = to;
        match decode(&other) {
            Ok(read) => prop_assert!(other == bytes || read != entry),
            Err(CodecError::Newer { needed, .. }) => prop_assert!(needed > ENTRY_FORMAT),
            Err(_) => prop_assert!(other != bytes),
        }
        prop_assert!(decode(&bytes[..at.index(bytes.len())]).is_err(), "cut short");
        for space in [&b" "[..], b"\n", b"0"] {
            prop_assert!(decode(&[bytes.as_slice(), space].concat()).is_err(), "bytes too many");
        }
    }

    #[test]
    fn any_bytes_are_refused_without_a_panic(bytes in prop::collection::vec(any::<u8>(), 0..200)) {
        prop_assert!(decode(&bytes).is_err());
        let like_an_entry = [b"{\"f\":1,".as_slice(), &bytes].concat();
        prop_assert!(decode(&like_an_entry).is_err());
    }

    #[test]
    fn a_leaf_depends_on_salt_and_bytes(
        a in facts::entry(), b in facts::entry(), salts in any::<[[u8; 16]; 2]>(),
    ) {
        let (a, b) = (encode(&a).expect("kept"), encode(&b).expect("kept"));
        prop_assume!(a != b && salts[0] != salts[1]);
        let first = leaf(&salts[0], &a);
        prop_assert!(first != leaf(&salts[1], &a) && first != leaf(&salts[0], &b));
    }
}
