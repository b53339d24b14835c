//! The adapters over all recorded answers, where there are any: how many figures come of them, which posts
//! are unknown, and whether the numbers are those of the recordings.

use border::atlas::Atlas;
use border::minute::Minute;
use offices::adapter::Adapter;
use offices::answered::Answered;
use offices::feed::{self, Feed};
use std::collections::BTreeMap;
use std::path::{Path, PathBuf};

fn feeds() -> Vec<Feed> {
    let atlas = Atlas::builtin().expect("the built-in atlas");
    feed::all(&BTreeMap::new(), &atlas).expect("the built-in feeds")
}

fn feed_of(adapter: Adapter) -> Feed {
    feeds().into_iter().find(|feed| feed.adapter == adapter).expect("every adapter has its feed")
}

/// The recordings of a name in a folder beside the working copy; says so where there are none.
fn recorded(folder: &str, name: &str) -> Vec<PathBuf> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../../shared/data/queues").join(folder);
    let Ok(entries) = std::fs::read_dir(&root) else {
        eprintln!("skipped: there are no recordings in {}", root.display());
        return vec![];
    };
    let mut files: Vec<PathBuf> = entries.flatten().map(|entry| entry.path()).collect();
    files.retain(|file| file.file_name().is_some_and(|file| file.to_string_lossy().starts_with(name)));
    files.sort();
    files
}

/// All answers of the recordings, read at a moment after the last.
fn answered(adapter: Adapter, folder: &str, name: &str) -> Vec<Answered> {
    let (feed, fetched) = (feed_of(adapter), Minute::parse("2026-11-01T00:00:00Z").expect("a moment"));
    let read = |file: PathBuf| {
        let bytes = std::fs::read(&file).expect("it is read");
        let answered = Answered::of(&feed, &[(bytes, None)], fetched);
        answered.unwrap_or_else(|fault| panic!("{}: {fault}", file.display()))
    };
    recorded(folder, name).into_iter().map(read).collect()
}

fn sum(answers: &[Answered], count: impl Fn(&Answered) -> usize) -> usize {
    answers.iter().map(count).sum()
}

#[test]
fn the_map_of_the_ukrainian_guard() {
    let answers = answered(Adapter::Dpsu, "border-queue-logger/data", "dpsu_");
    if answers.is_empty() {
        return;
    }
    // 1,307 rows, each with a number of lorries but for posts without any, 1,123 with one of cars.
    assert_eq!(sum(&answers, |a| a.counts.unknown + a.counts.future + a.counts.out_of_bounds), 0);
    let (cars, lorries) = (1_123, sum(&answers, |a| a.counts.figures) - 1_123);
    eprintln!("dpsu: {} days, {cars} figures of cars, {lorries} of lorries", answers.len());
    assert!((1_290..=1_307).contains(&lorries), "{lorries}");
    let most = answers.iter().flat_map(|a| &a.figures).filter_map(|(_, figure)| figure.vehicles).max();
    assert_eq!(most, Some(2_671));
}

#[test]
fn the_ukrainian_electronic_queue() {
    let answers = answered(Adapter::Echerha, "border-queue-logger/data", "echerha_");
    if answers.is_empty() {
        return;
    }
    let (figures, not_used) = (sum(&answers, |a| a.counts.figures), sum(&answers, |a| a.counts.not_used));
    eprintln!("echerha: {} days, {figures} figures, {not_used} of queues left out", answers.len());
    assert_eq!(sum(&answers, |a| a.counts.unknown + a.counts.unread + a.counts.out_of_bounds), 0);
    // Ten queues at 1,888 moments, less where they are paused.
    assert!((12_000..=18_880).contains(&figures), "{figures}");
    assert!(answers.iter().flat_map(|a| &a.figures).all(|(_, f)| f.wait_minutes <= Some(8_754)));
}

#[test]
fn the_polish_waits() {
    let answers = answered(Adapter::Granica, "border-queue-logger/data", "queues_");
    if answers.is_empty() {
        return;
    }
    let figures = sum(&answers, |a| a.counts.figures);
    eprintln!("granica: {} days, {figures} figures", answers.len());
    assert_eq!(sum(&answers, |a| a.counts.unknown + a.counts.unread + a.counts.out_of_bounds), 0);
    assert!(figures > 11_000, "{figures}");
    // Every one of them is on the way out of Poland: the other way was recorded empty.
    assert!(answers.iter().flat_map(|a| &a.figures).all(|(_, figure)| figure.toward.to_string() == "ua"));
}

#[test]
fn the_waits_into_the_united_states() {
    let answers = answered(Adapter::Cbp, "us-cbp-samples", "currentBorderCrossings");
    let [answered] = &answers[..] else { return };
    eprintln!("cbp: {:?}", answered.counts);
    assert_eq!((answered.counts.figures, answered.counts.unread), (3, 0));
    assert!(answered.counts.unknown > 100 && answered.counts.unknown_posts.contains("070801"));
    let of = |crossing: &str| {
        let figures = answered.figures.iter().filter(|(slug, _)| slug.as_str() == crossing);
        figures.map(|(_, f)| (f.mode.as_str(), f.wait_minutes, f.told.to_string())).collect::<Vec<_>>()
    };
    let at = || "2022-06-29T17:00:00Z".to_owned();
    assert_eq!(of("peace-arch"), [("car", Some(40), at())]);
    assert_eq!(of("pacific-highway"), [("truck", Some(5), at()), ("car", Some(25), at())]);
}
