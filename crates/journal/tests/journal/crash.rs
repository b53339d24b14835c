//! What was acknowledged is there once, whatever ended the process. Refuses to prove more than it can: a
//! killed process loses what it had not given to the system, which these tests would see; a power cut also
//! loses what the system had not given to the disk, which they would not. Against that stands the trace of
//! the writer's calls, where `strace` is at hand: the log was synced after its last write and before the
//! turn was told. What the disk then does is its own.

use crate::logs::{DAY, append, claims, entries, open, slug, words};
use border::fact::Seq;
use journal::restore::open_fold;
use journal::turn::Turn;
use journal::{AppendError, Journal};
use std::collections::BTreeMap;
use std::io::{BufRead as _, BufReader, Write as _};
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::sync::mpsc::sync_channel;

const DIR: &str = "JOURNAL_CRASH_DIR";
/// Set for a child that is to write so many turns at one crossing, one after the other, and to end.
const FEW: &str = "JOURNAL_CRASH_FEW";
const CROSSINGS: [&str; 4] = ["sarpi", "vale", "rafah", "uspenka"];
/// More than any round lets the child write.
const TURNS: usize = 100_000;
const TURN: Seq = 3;

/// What is written after a place: the same each time, so that what is found can be told to be what was
/// written.
fn turn_after(after: Seq) -> Turn {
    let text = format!("words of {after}");
    Turn { words: vec![words(after + 1, DAY, &text)], ..claims(after, DAY, TURN) }
}

/// The process that is killed: it appends, a turn in flight a crossing, and says `crossing last` for each
/// that is durable.
#[test]
#[ignore = "run by the test below, which kills it"]
fn child() {
    let Ok(dir) = std::env::var(DIR) else { return };
    let few = std::env::var(FEW).ok().and_then(|few| few.parse().ok());
    let crossings = if few.is_some() { &CROSSINGS[..1] } else { &CROSSINGS[..] };
    let journal = open(Path::new(&dir));
    let (tell, told) = sync_channel::<(usize, Seq, Result<(), AppendError>)>(CROSSINGS.len());
    let send = |which: usize, after: Seq| {
        let tell = tell.clone();
        let done = Box::new(move |result| tell.send((which, after + TURN, result)).unwrap_or_default());
        journal.append(&slug(CROSSINGS[which]), after, turn_after(after), done);
    };
    for (which, name) in crossings.iter().enumerate() {
        send(which, journal.last(&slug(name)).expect("readable"));
    }
    let mut out = std::io::stdout();
    for (which, last, result) in told.iter().take(few.unwrap_or(TURNS)) {
        assert_eq!(result, Ok(()));
        writeln!(out, "{} {last}", CROSSINGS[which]).and_then(|()| out.flush()).expect("someone reads");
        send(which, last);
    }
}

fn start_child(dir: &Path) -> Child {
    let own = std::env::current_exe().expect("this test");
    let mut command = Command::new(own);
    command.args(["--ignored", "--exact", "crash::child", "--nocapture"]).env(DIR, dir);
    command.stdout(Stdio::piped()).stderr(Stdio::null()).spawn().expect("started")
}

/// Lets the child write until it has acknowledged so many turns, kills it, and gives the last place of each
/// crossing that it acknowledged, up to its very end.
fn kill_after(dir: &Path, acknowledged: usize) -> BTreeMap<String, Seq> {
    let mut child = start_child(dir);
    let lines = BufReader::new(child.stdout.take().expect("piped")).lines();
    let mut last = BTreeMap::new();
    let mut count = 0;
    for line in lines {
        let line = line.expect("text");
        // The harness says things of its own, and the last line may be cut.
        let Some((name, seq)) = line.split_once(' ').filter(|(name, _)| CROSSINGS.contains(name)) else {
            continue;
        };
        last.insert(name.to_owned(), seq.parse().expect("a place"));
        count += 1;
        if count == acknowledged {
            child.kill().expect("killed");
        }
    }
    assert!(count >= acknowledged, "it ended by itself after {count}");
    child.wait().expect("gone");
    last
}

#[test]
fn a_killed_process_has_lost_nothing_that_it_acknowledged() {
    let dir = tempfile::tempdir().expect("a temporary directory");
    for (round, acknowledged) in [41, 307, 120].into_iter().enumerate() {
        let acknowledged = kill_after(dir.path(), acknowledged);
        assert_eq!(acknowledged.len(), CROSSINGS.len());
        let journal = open(dir.path());
        for (name, last) in acknowledged {
            let crossing = slug(&name);
            let found = entries(&journal, &crossing, 0);
            assert!(found.len() as Seq >= last, "round {round}: {name} has {} of {last}", found.len());
            let wanted = (0..found.len() as Seq / TURN).flat_map(|n| turn_after(n * TURN).entries);
            assert!(
                wanted.map(|(entry, _)| entry).eq(found),
                "round {round}: each once, in order, as written"
            );
            for seq in (0..last).step_by(TURN as usize) {
                let kept = journal.words(&crossing, seq + 1).expect("readable");
                assert_eq!(kept, Some(turn_after(seq).words[0].clone()), "round {round}: its words too");
            }
            assert_eq!(
                open_fold(&journal, &crossing).expect("readable").seq(),
                journal.last(&crossing).expect("readable")
            );
        }
    }
}

fn copy_folder(from: &Path, to: &Path) {
    std::fs::create_dir(to).expect("made");
    for file in std::fs::read_dir(from).expect("readable") {
        let file = file.expect("readable").path();
        let copy = to.join(file.file_name().expect("a name"));
        match file.is_dir() {
            true => copy_folder(&file, &copy),
            false => drop(std::fs::copy(&file, copy).expect("copied")),
        }
    }
}

/// The files as they are at the moment of each acknowledgement: the callback runs on the writing thread,
/// which writes nothing meanwhile. A journal that told before its data was in the files, or told of half a
/// turn, fails.
#[test]
fn the_files_hold_a_turn_whole_when_it_is_told() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let journal = open(&home.path().join("data"));
    let (tell, told) = sync_channel(24);
    for n in 0..24 {
        let (from, to) = (home.path().join("data"), home.path().join(format!("copy-{n}")));
        let tell = tell.clone();
        let done = Box::new(move |result: Result<(), AppendError>| {
            copy_folder(&from, &to);
            tell.send((n, to, result)).expect("it listens");
        });
        journal.append(&slug("sarpi"), n * TURN, turn_after(n * TURN), done);
    }
    for (n, copy, result) in told.iter().take(24) {
        assert_eq!(result, Ok(()));
        let copied = open(&copy);
        let found = entries(&copied, &slug("sarpi"), 0).len() as Seq;
        assert!(
            found >= (n + 1) * TURN && found.is_multiple_of(TURN),
            "{found} entries when turn {n} was told"
        );
        assert!(copied.words(&slug("sarpi"), n * TURN + 1).expect("readable").is_some());
        append(&copied, &slug("sarpi"), found, turn_after(found)).expect("the copy goes on");
    }
}

/// What a line of a trace says of the log.
fn log_call<'a>(line: &'a str, calls: &[&str]) -> Option<&'a str> {
    let of_log = line.contains("journal.sqlite-wal>");
    (of_log && calls.iter().any(|call| line.contains(call))).then_some(line)
}

#[test]
fn the_log_is_synced_after_its_last_write_and_before_a_turn_is_told() {
    let home = tempfile::tempdir().expect("a temporary directory");
    let trace = home.path().join("trace");
    let own = std::env::current_exe().expect("this test");
    let traced = Command::new("strace")
        .args(["-f", "-y", "-e", "trace=write,pwrite64,fdatasync,fsync", "-o"])
        .arg(&trace)
        .arg(own)
        .args(["--ignored", "--exact", "crash::child", "--nocapture"])
        .env(DIR, home.path().join("data"))
        .env(FEW, "12")
        .output();
    if !traced.is_ok_and(|traced| traced.status.success()) {
        eprintln!("skipped: strace is not here, or may not trace");
        return;
    }
    let trace = std::fs::read_to_string(trace).expect("readable");
    let is_told = |line: &str| line.contains(" write(1<") && line.contains("\"sarpi ");
    let key_synced = |line: &str| line.contains("fsync(") && line.contains("/keys>");
    let mut before: Vec<&str> = trace.lines().take_while(|line| !is_told(line)).collect();
    before.retain(|line| key_synced(line) || log_call(line, &["pwrite64("]).is_some());
    let key_at = before.iter().position(|line| key_synced(line)).expect("a day's key is synced");
    assert!(key_at + 1 < before.len(), "and the words under it are written later");
    let (mut written, mut synced, mut told) = (0, 0, 0);
    for line in trace.lines() {
        if log_call(line, &["pwrite64("]).is_some() {
            (written, synced) = (written + 1, 0);
        } else if log_call(line, &["fdatasync(", "fsync("]).is_some() {
            synced += 1;
        } else if is_told(line) {
            assert!(written > 0 && synced > 0, "told after {written} writes and {synced} syncs: {line}");
            (written, told) = (0, told + 1);
        }
    }
    assert_eq!(told, 12, "{trace}");
}
