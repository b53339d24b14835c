//! What would let the memory or the past of a house reach a disk or another's eyes: swap, core dumps, logs,
//! open folders, file systems that write beside. Refuses to judge what it cannot read: it says so.

use super::finding::Finding;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;

/// All of them, of this process and a data directory.
pub fn findings(data: &Path) -> Vec<Finding> {
    let read = |path: &str| std::fs::read_to_string(path).ok();
    let swap_max = read("/proc/self/cgroup").and_then(|groups| read(&swap_limit_file(&groups)?));
    let is_crypt = |device: &str| {
        let name = std::fs::canonicalize(device).ok();
        let name = name.as_deref().and_then(Path::file_name).and_then(|name| name.to_str());
        let uuid = name.and_then(|name| read(&format!("/sys/block/{name}/dm/uuid")));
        uuid.is_some_and(|uuid| uuid.starts_with("CRYPT-"))
    };
    let core = rustix::process::getrlimit(rustix::process::Resource::Core).current;
    vec![
        swap(read("/proc/swaps").as_deref(), swap_max.as_deref(), is_crypt),
        core_dumps(core, read("/proc/sys/kernel/core_pattern").as_deref()),
        log_level(["PASSAGE_LOG", "RUST_LOG"].map(|name| std::env::var(name).ok())),
        readable(data),
        file_system(data),
    ]
}

/// Where the second kind of control group keeps its bound of swap.
fn swap_limit_file(groups: &str) -> Option<String> {
    let own = groups.lines().find_map(|line| line.strip_prefix("0::"))?;
    Some(format!("/sys/fs/cgroup{}/memory.swap.max", own.trim_end_matches('/')))
}

fn swap(swaps: Option<&str>, limit: Option<&str>, is_crypt: impl Fn(&str) -> bool) -> Finding {
    let what = "swap";
    let Some(swaps) = swaps else { return Finding::weak(what, "/proc/swaps cannot be read") };
    if limit.is_some_and(|limit| limit.trim() == "0") {
        return Finding::good(what, "this process may not be swapped (memory.swap.max is 0)");
    }
    let devices = swaps.lines().skip(1).filter_map(|line| line.split_whitespace().next());
    let plain: Vec<&str> =
        devices.filter(|device| !device.starts_with("/dev/zram") && !is_crypt(device)).collect();
    match plain.is_empty() {
        true => Finding::good(what, "none, or encrypted, or in memory"),
        false => Finding::bad(
            what,
            format!("{} is in use and not encrypted: memory can be written to it", plain.join(", ")),
            "`swapoff -a`, or MemorySwapMax=0 in the service, and run the doctor as that service",
        ),
    }
}

fn core_dumps(limit: Option<u64>, pattern: Option<&str>) -> Finding {
    let what = "core dumps";
    let pattern = pattern.unwrap_or("core").trim();
    let to_program = pattern.starts_with('|');
    match limit {
        // A program that takes them is given them whatever the limit, except one of 1.
        Some(0) if !to_program => Finding::good(what, "off (the limit is 0)"),
        _ if pattern.is_empty() || pattern == "|/bin/false" => Finding::good(what, "the system keeps none"),
        _ => Finding::bad(
            what,
            format!("the system may write this process's memory to `{pattern}`"),
            match to_program {
                true => "`sysctl -w kernel.core_pattern='|/bin/false'`, and LimitCORE=0 in the service",
                false => "LimitCORE=0 in the service, or `ulimit -c 0`",
            },
        ),
    }
}

fn log_level(asked: [Option<String>; 2]) -> Finding {
    let what = "log";
    let talkative =
        |level: &String| ["debug", "trace"].iter().any(|loud| level.to_ascii_lowercase().contains(loud));
    match asked.iter().flatten().any(talkative) {
        true => {
            Finding::bad(what, "lines for finding faults are asked for", "PASSAGE_LOG=warn, and no RUST_LOG")
        }
        false => Finding::good(what, "faults only, in closed lines"),
    }
}

fn readable(data: &Path) -> Finding {
    let what = "others' eyes";
    let open =
        |path: &Path| std::fs::metadata(path).is_ok_and(|about| about.permissions().mode() & 0o077 != 0);
    let inside = std::fs::read_dir(data).into_iter().flatten().flatten().map(|file| file.path());
    let is_ours = |path: &std::path::PathBuf| {
        let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
        name.starts_with("journal.sqlite") || ["key", "keys", "boxes", "lock", "passage.sock"].contains(&name)
    };
    let found = std::iter::once(data.to_owned()).chain(inside.filter(is_ours)).find(|path| open(path));
    match found {
        None => Finding::good(what, "only its owner may enter the data directory"),
        Some(path) => Finding::bad(
            what,
            format!("{} may be entered or read by others than its owner", path.display()),
            format!("chmod -R go= {}", data.display()),
        ),
    }
}

/// File systems that write beside what they overwrite, by the number that the system gives them.
const BESIDE: &[(u64, &str)] =
    &[(0x9123_683e, "btrfs"), (0x2fc1_2fc1, "zfs"), (0x3434, "nilfs"), (0xca45_1a4e, "bcachefs")];

fn file_system(data: &Path) -> Finding {
    let what = "file system";
    let parent = data.parent().filter(|parent| !parent.as_os_str().is_empty()).unwrap_or(Path::new("."));
    let dir = if data.exists() { data } else { parent };
    match rustix::fs::statfs(dir) {
        Err(_) => Finding::weak(what, "the system does not say which it is"),
        Ok(about) => of_kind(u64::try_from(about.f_type).unwrap_or(0), dir),
    }
}

fn of_kind(number: u64, dir: &Path) -> Finding {
    let what = "file system";
    match BESIDE.iter().find(|(kind, _)| *kind == number) {
        None => {
            Finding::good(what, "none that is known to keep what was overwritten; take no snapshots of it")
        }
        Some((_, name)) => Finding::bad(
            what,
            format!(
                "{} is on {name}, which keeps what was overwritten, and in snapshots for long",
                dir.display()
            ),
            "put the data directory on ext4 or xfs, on an encrypted disk",
        ),
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::Verdict;
    use super::*;

    #[test]
    fn swap_is_bad_unless_it_is_encrypted_or_not_for_us() {
        let head = "Filename\tType\tSize\tUsed\tPriority\n";
        let disk = format!("{head}/dev/sda2  partition 8388604 0 -2\n");
        let verdict =
            |swaps: &str, limit: Option<&str>, crypt: bool| swap(Some(swaps), limit, |_| crypt).verdict;
        assert_eq!(verdict(head, None, false), Verdict::Good);
        assert_eq!(verdict(&disk, None, false), Verdict::Bad);
        assert_eq!(verdict(&disk, Some("max\n"), false), Verdict::Bad);
        assert_eq!(verdict(&disk, Some("0\n"), false), Verdict::Good);
        assert_eq!(verdict(&disk, None, true), Verdict::Good);
        assert_eq!(verdict(&format!("{head}/dev/zram0 partition 1 0 100\n"), None, false), Verdict::Good);
        assert_eq!(swap(None, None, |_| true).verdict, Verdict::Weak);
        let file = swap_limit_file("9:name=systemd:/\n0::/system.slice/passage.service\n");
        assert_eq!(file.as_deref(), Some("/sys/fs/cgroup/system.slice/passage.service/memory.swap.max"));
    }

    #[test]
    fn a_core_is_kept_by_limit_or_by_program() {
        let verdict = |limit, pattern| core_dumps(limit, Some(pattern)).verdict;
        assert_eq!(verdict(Some(0), "core\n"), Verdict::Good);
        assert_eq!(verdict(Some(1024), "core\n"), Verdict::Bad);
        assert_eq!(verdict(None, "core\n"), Verdict::Bad);
        assert_eq!(verdict(Some(0), "|/usr/lib/systemd/systemd-coredump %P\n"), Verdict::Bad);
        assert_eq!(verdict(None, "|/bin/false\n"), Verdict::Good);
    }

    #[test]
    fn debug_lines_open_folders_and_file_systems_that_remember_are_bad() {
        let level = |text: &str| log_level([Some(text.to_owned()), None]).verdict;
        assert_eq!(
            [level("warn"), level("DEBUG"), level("hyper=trace")],
            [Verdict::Good, Verdict::Bad, Verdict::Bad]
        );
        let dir = tempfile::tempdir().expect("a folder");
        let mode = |mode| std::fs::set_permissions(dir.path(), std::fs::Permissions::from_mode(mode));
        mode(0o755).expect("changed");
        let found = readable(dir.path());
        assert_eq!(found.verdict, Verdict::Bad);
        assert!(found.mend.is_some_and(|mend| mend.starts_with("chmod -R go= ")));
        mode(0o700).expect("changed");
        assert_eq!(readable(dir.path()).verdict, Verdict::Good);
        std::fs::write(dir.path().join("key"), "").expect("written");
        std::fs::set_permissions(dir.path().join("key"), std::fs::Permissions::from_mode(0o640))
            .expect("changed");
        assert_eq!(readable(dir.path()).verdict, Verdict::Bad);
        assert_eq!(of_kind(0x9123_683e, dir.path()).verdict, Verdict::Bad);
        assert_eq!(of_kind(0xef53, dir.path()).verdict, Verdict::Good);
    }

    #[test]
    fn every_bad_finding_names_what_mends_it() {
        for finding in findings(Path::new("/")) {
            assert_eq!(finding.verdict == Verdict::Bad, finding.mend.is_some(), "{finding}");
            assert_ne!(finding.for_loopback().verdict, Verdict::Bad);
        }
    }
}
