//! Any bytes as a message to mask. Refuses to judge what was masked.
#![no_main]

#[expect(dead_code, reason = "each target runs one of them")]
#[path = "../../tests/fuzz_seeds/inputs.rs"]
mod inputs;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| inputs::redact(bytes));
