//! Power loss: what the house acknowledged is on the disk, and not only on its way there. A disk that keeps
//! nothing but what was synced (`disk.c`, preloaded into the binary) stands in for the plug; a disk that lies
//! proves that a loss would be seen. Refuses to pass in silence where there is no C compiler.

use crate::kill::{Load, moment, rounds, the_board_is_a_refold};
use crate::served::Served;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;
use tempfile::TempDir;

/// Syncs of the log after which the lying disk begins: the house is up by then.
const LIES_FROM: &str = "20";

/// The disk as a library to preload; none, and a word about it, where nothing compiles C.
fn shim() -> Option<PathBuf> {
    let source = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/end_to_end/disk.c");
    let name = format!("disk-{}-{:?}.so", std::process::id(), std::thread::current().id());
    let library = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
    let mut compiler = Command::new("cc");
    compiler.args(["-O2", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC", "-o"]);
    match compiler.arg(&library).arg(&source).args(["-ldl", "-lpthread"]).status() {
        Ok(status) => {
            assert!(status.success(), "disk.c does not compile");
            Some(library)
        }
        Err(error) => {
            eprintln!("SKIPPED: power loss is not tested here: cc: {error}");
            None
        }
    }
}

/// What is left of a data directory when the power comes back.
struct Shadow(TempDir);

impl Shadow {
    fn new() -> Self {
        let dir = TempDir::new().expect("a folder");
        for part in ["inodes", "names"] {
            std::fs::create_dir(dir.path().join(part)).expect("a folder");
        }
        Self(dir)
    }

    fn names(&self) -> PathBuf {
        self.0.path().join("names")
    }

    /// Serves a directory on a disk that keeps here what is synced.
    fn serve(&self, shim: &Path, dir: &Path, more: &[(&str, &str)]) -> Served {
        let of = |path: &Path| path.to_str().expect("UTF-8").to_owned();
        let (shim, shadow, dir) = (of(shim), of(self.0.path()), of(dir));
        let watched = [("LD_PRELOAD", &*shim), ("DISK_DATA", &*dir), ("DISK_SHADOW", &*shadow)];
        Served::start_with(Path::new(&dir), &[], &[&watched, more].concat())
    }
}

fn real(dir: &TempDir) -> PathBuf {
    dir.path().canonicalize().expect("a folder")
}

#[test]
fn power_loss_at_any_moment_loses_nothing_that_was_acknowledged() {
    let Some(shim) = shim() else { return };
    let first = TempDir::new().expect("a folder");
    let (mut dir, mut shadows) = (real(&first), Vec::new());
    let load = Load::default();
    for round in 0..rounds() {
        let shadow = Shadow::new();
        load.until_killed(shadow.serve(&shim, &dir, &[]), moment(round));
        // The machine starts again with what its disk has.
        dir = shadow.names().canonicalize().expect("a folder");
        shadows.push(shadow);
        let served = Served::start(&dir, &[]);
        load.assert_all_kept(&served, &dir);
        the_board_is_a_refold(&served, &dir);
        served.end();
    }
    load.assert_heavy();
    drop(std::fs::remove_file(shim));
}

#[test]
fn a_disk_that_lies_is_found_out() {
    let Some(shim) = shim() else { return };
    let (dir, shadow, load) = (TempDir::new().expect("a folder"), Shadow::new(), Load::default());
    let served = shadow.serve(&shim, &real(&dir), &[("DISK_FORGETS", LIES_FROM)]);
    load.until_killed(served, Duration::from_millis(700));
    load.assert_heavy();
    assert!(load.lost(&real(&dir)).is_empty(), "the system's cache lost something");
    // What such a disk keeps may be damaged, which the house says by itself, or only lack something.
    let is_whole = Served::are_all_up(&shadow.names());
    let is_found = !is_whole || !load.lost(&shadow.names()).is_empty();
    assert!(is_found, "a synced write was dropped and nobody saw it");
    drop(std::fs::remove_file(shim));
}
