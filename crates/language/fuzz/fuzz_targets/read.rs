//! Any bytes as a message: read without a room, in one, and as an answer. Refuses to judge what was read.
#![no_main]

#[expect(dead_code, reason = "each target runs one of them")]
#[path = "../../tests/fuzz_seeds/inputs.rs"]
mod inputs;

libfuzzer_sys::fuzz_target!(init: inputs::open(), |bytes: &[u8]| inputs::read(bytes));
