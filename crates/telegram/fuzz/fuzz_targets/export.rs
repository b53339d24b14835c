//! Any bytes as an export file. Refuses to judge what came of it.
#![no_main]

#[expect(dead_code, reason = "each target runs one of them")]
#[path = "../../tests/fuzz_seeds/inputs.rs"]
mod inputs;

libfuzzer_sys::fuzz_target!(|bytes: &[u8]| inputs::export(bytes));
