//! Every input that fuzzing once kept, again. Refuses to look for new ones: `fuzz/` does.

#![expect(clippy::disallowed_methods, reason = "a test reads its files")]

#[path = "fuzz_seeds/inputs.rs"]
mod inputs;

use std::path::Path;

/// Gives each seed of a target to it.
fn again(target: &str, run: impl Fn(&[u8])) {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/seeds").join(target);
    let mut seeds: Vec<_> =
        folder.read_dir().expect("seeds are committed").flatten().map(|seed| seed.path()).collect();
    seeds.sort();
    assert!(seeds.len() >= 20, "{target}: {} seeds", seeds.len());
    for seed in seeds {
        eprintln!("{target} {}", seed.display());
        run(&std::fs::read(&seed).expect("a seed"));
    }
}

#[test]
fn seeds_of_read_are_read() {
    inputs::open();
    again("read", inputs::read);
}

#[test]
fn seeds_of_redact_are_masked() {
    again("redact", inputs::redact);
}
