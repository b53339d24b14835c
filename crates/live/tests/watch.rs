//! The moderation desk of a running board: cases, hidden words and their deletion, restarts, followers.

#[path = "support/house.rs"]
mod support;

use border::deed::{Cause, Wish};
use border::fact::{Digest, Notice, Reason, Seq, Target};
use border::fold::Veil;
use border::item::Key;
use border::likeness::Likeness;
use border::minute::Minute;
use border::reading::{Reading, Stance};
use border::refusal::Refusal;
use border::rumour::Ruling;
use border::value::State;
use journal::Journal;
use journal::memory::Memory;
use live::cases::CaseKind;
use live::clock::Clock;
use live::follower::{Only, Wish as Following};
use live::order::{Act, Asking, Idle, Offered, Unfiled};
use live::talk::Wanted;
use live::{Live, WordsShown};
use std::sync::Arc;
use support::{CROSSING, at_least, house, noon, on_foot, slug, up};

const ONE: Digest<8> = Digest([1; 8]);
const OTHER: Digest<8> = Digest([2; 8]);

async fn tell(live: &Live, id: &str, now: Minute) -> Seq {
    let offered = on_foot(&format!("filing-{id}"), &format!("secret-{id}"), State::No, now);
    live.file(CROSSING, offered).await.expect("taken").seq
}

async fn hide(live: &Live, key: Digest<8>, line: Seq, cause: Cause) -> Result<Seq, Unfiled> {
    live.moderate(CROSSING, key, Wish::Hide([line].into(), cause)).await
}

fn veil(live: &Live, line: Seq) -> Option<Veil> {
    live.line(CROSSING, line).expect("it is in the ring").veil
}

fn words(live: &Live, line: Seq) -> Option<String> {
    let line = live.line(CROSSING, line).expect("it is in the ring");
    line.public_words(WordsShown::Yes).map(str::to_owned)
}

#[tokio::test]
async fn hidden_words_stay_hidden_after_a_restart_and_return_when_nobody_agrees() {
    let (journal, clock) = (Arc::new(Memory::seeded(1)), Clock::manual(noon()));
    let live = house(journal.clone(), &clock);
    let line = tell(&live, "a", noon()).await;
    hide(&live, ONE, line, Cause::Spam).await.expect("it may");
    assert_eq!(words(&live, line), None);
    live.close().await;
    let live = house(journal.clone(), &clock);
    up(&live).await;
    assert_eq!(words(&live, line), None);
    assert!(journal.words(&slug(), line).expect("it reads").is_some(), "they may come back");
    clock.set(noon() + 6 * 60);
    let later = tell(&live, "b", noon() + 6 * 60).await;
    at_least(&live, later).await;
    assert_eq!(words(&live, line).as_deref(), Some("on foot: no"));
}

#[tokio::test]
async fn words_that_nobody_can_bring_back_are_deleted() {
    let (journal, clock) = (Arc::new(Memory::seeded(2)), Clock::manual(noon()));
    let live = house(journal.clone(), &clock);
    let (named, false_one) = (tell(&live, "a", noon()).await, tell(&live, "b", noon()).await);
    hide(&live, ONE, named, Cause::Name).await.expect("it may");
    let entry = hide(&live, ONE, false_one, Cause::False).await.expect("it may");
    assert!(journal.words(&slug(), named).expect("it reads").is_some(), "it may be undone");
    live.moderate(CROSSING, OTHER, Wish::Confirm(entry)).await.expect("another key");
    assert!(journal.words(&slug(), false_one).expect("it reads").is_none());
    clock.set(noon() + 10);
    tell(&live, "c", noon() + 10).await;
    assert!(journal.words(&slug(), named).expect("it reads").is_none());
    let line = live.line(CROSSING, named).expect("it is in the ring");
    assert!(line.words.is_none() && !line.reading.claims.is_empty(), "what was told stays");
    let off = live.line(CROSSING, false_one).expect("it is in the ring");
    assert_eq!(off.reading, Reading::default());
    assert_eq!(veil(&live, false_one), Some(Veil::Hidden { cause: Cause::False, until: None }));
}

#[tokio::test]
async fn only_what_stands_in_talk_is_hidden() {
    let live = house(Arc::new(Memory::seeded(3)), &Clock::manual(noon()));
    let line = tell(&live, "a", noon()).await;
    let nothing = Err(Unfiled::Refused(Refusal::NothingToHide));
    assert_eq!(hide(&live, ONE, line + 1, Cause::Name).await, nothing, "a claim is no line");
    assert_eq!(hide(&live, ONE, 999, Cause::Name).await, nothing);
}

#[tokio::test]
async fn near_copies_and_a_flood_are_one_case_each() {
    let (journal, clock) = (Arc::new(Memory::seeded(4)), Clock::manual(noon()));
    let live = house(journal, &clock);
    let copy = |id: &str| -> Offered {
        let mut offered = on_foot(&format!("filing-{id}"), &format!("secret-{id}"), State::No, noon());
        offered.filing.trace.likeness = Some(Likeness(0xdead_beef));
        offered
    };
    let head = live.file(CROSSING, copy("a")).await.expect("taken").seq;
    for id in ["b", "c"] {
        live.file(CROSSING, copy(id)).await.expect("taken");
    }
    tell(&live, "alone", noon()).await;
    let cases = live.cases(CROSSING);
    assert_eq!(cases[0].kind, CaseKind::Copies);
    assert_eq!((cases[0].lines.len(), cases[0].people, cases[0].lines[2].seq), (3, 3, head));
    assert_eq!((&cases[1].kind, cases[1].lines.len()), (&CaseKind::Talk, 1));
    let anchored = on_foot("filing-x", "secret-x", State::Yes, noon());
    let until = noon() + 60 * 24;
    live.ask_standing(CROSSING, Asking::Anchor { by: anchored.filing.by, until }).await.expect("an anchor");
    live.file(CROSSING, anchored).await.expect("taken");
    for n in 0..30 {
        tell(&live, &format!("flood-{n}"), noon()).await;
    }
    let cases = live.cases(CROSSING);
    assert!(matches!(cases[0].kind, CaseKind::Flood(_)), "{:?}", cases[0].kind);
    assert_eq!(cases[0].lines.len(), 34, "all that is fresh");
    assert!(cases[1..].iter().flat_map(|case| &case.lines).all(|line| line.told == noon()));
    let lines = cases[0].lines.iter().map(|line| line.seq).collect();
    let entry = live.moderate(CROSSING, ONE, Wish::Hide(lines, Cause::Spam)).await.expect("at once");
    assert!(live.cases(CROSSING).iter().any(|case| case.kind == CaseKind::Pending(entry)));
}

#[tokio::test]
async fn a_follower_hears_that_words_are_hidden() {
    let live = house(Arc::new(Memory::seeded(5)), &Clock::manual(noon()));
    up(&live).await;
    let wish = Following { only: Only::Talk, ..Following::default() };
    let mut follower = live.follow(CROSSING, wish).expect("a crossing");
    follower.next().await.expect("how to come back");
    let heard = tokio::spawn(async move {
        let mut heard = String::new();
        while !heard.contains("\"hidden\"") {
            let frame = follower.next().await.expect("the house is open");
            heard = String::from_utf8(frame.to_vec()).expect("UTF-8");
        }
        heard
    });
    tokio::time::sleep(std::time::Duration::from_millis(20)).await;
    let line = tell(&live, "a", noon()).await;
    tokio::time::sleep(std::time::Duration::from_millis(400)).await;
    hide(&live, ONE, line, Cause::Threat).await.expect("it may");
    let heard = heard.await.expect("no panic");
    assert!(heard.contains("\"words\":null,\"hidden\":{\"reason\":\"threat\"}"), "{heard}");
    assert!(!heard.contains("id: "), "it comes again, behind the cursor: {heard}");
    assert_eq!(live.talk(CROSSING, &Wanted::default()).len(), 1);
}

#[tokio::test]
async fn a_rumour_of_two_is_a_case_and_its_verdict_goes_out_at_once() {
    let live = house(Arc::new(Memory::seeded(6)), &Clock::manual(noon()));
    let hears = async |id: &str| {
        let mut offered = on_foot(&format!("filing-{id}"), &format!("secret-{id}"), State::No, noon());
        offered.filing.reading.claims[0].stance = Stance::Hearsay;
        live.file(CROSSING, offered).await.expect("taken").seq
    };
    let rumours = || -> Vec<u32> {
        let cases = live.cases(CROSSING);
        cases.iter().filter_map(|case| case.rumour.as_ref()).map(|(rumour, _)| rumour.groups).collect()
    };
    hears("a").await;
    assert_eq!(rumours(), [0; 0], "what one says is no case");
    let last = hears("b").await;
    assert_eq!(rumours(), [2]);
    let published = at_least(&live, last + 1).await;
    let rumour = published.board.rumours.values().next().expect("a rumour").clone();
    let mut follower = live.follow(CROSSING, Following::default()).expect("a crossing");
    follower.next().await.expect("how to come back");
    let wish = Wish::Rule(rumour.slot, rumour.value, Ruling::Unknown);
    let entry = live.moderate(CROSSING, ONE, wish).await.expect("it may");
    live.moderate(CROSSING, OTHER, Wish::Confirm(entry)).await.expect("another key");
    // No minute passes: counts and times alone would wait.
    let heard = tokio::time::timeout(std::time::Duration::from_secs(5), async {
        loop {
            let frame = follower.next().await.expect("the house is open");
            let text = String::from_utf8(frame.to_vec()).expect("UTF-8");
            if text.contains("\"ruling\":\"unknown\"") {
                return;
            }
        }
    });
    heard.await.expect("it was told");
}

#[tokio::test]
async fn a_notice_that_waits_is_taken_off_by_the_operator_and_agreed_to_no_more() {
    let live = house(Arc::new(Memory::seeded(21)), &Clock::manual(noon()));
    up(&live).await;
    let text = [(border::lang::Lang::En, "Closed".to_owned())].into();
    let (link, source) = ("https://example.org".to_owned(), "An office".to_owned());
    let notice = Notice { text, link, source, from: noon(), until: noon() + 60 };
    let waits = live.moderate(CROSSING, ONE, Wish::Notice(Box::new(notice))).await.expect("it may");
    assert_eq!(live.cases(CROSSING).len(), 1);
    let hide = Act::Hide(Target::Item(Key::Notice(waits)), Reason::Personal);
    live.act(CROSSING, hide.clone()).await.expect("it is there");
    assert!(live.is_notice_off(CROSSING, waits) && live.cases(CROSSING).is_empty());
    let agreed = live.moderate(CROSSING, OTHER, Wish::Confirm(waits)).await;
    assert_eq!(agreed, Err(Unfiled::Refused(Refusal::DeedIsOver)));
    assert_eq!(live.act(CROSSING, hide).await, Err(Idle::HiddenAlready.into()));
}

#[tokio::test]
async fn an_act_of_the_operator_that_changes_nothing_is_refused_and_in_no_log() {
    use border::topic::Topic;
    let live = house(Arc::new(Memory::seeded(22)), &Clock::manual(noon()));
    up(&live).await;
    let line = tell(&live, "a", noon()).await;
    let act = async |act: Act| live.act(CROSSING, act).await;
    let hide = |seq| Act::Hide(Target::Filing(seq), Reason::Personal);
    assert_eq!(act(hide(999_999)).await, Err(Idle::NoSuchFiling(999_999).into()));
    let ride = Act::Hide(Target::Item(Key::Ride(7)), Reason::Wrong);
    assert_eq!(act(ride).await, Err(Idle::NotOnBoard("ride/7".into()).into()));
    assert_eq!(act(Act::Thaw(None)).await, Err(Idle::NotPaused.into()));
    assert_eq!(act(Act::Thaw(Some(Topic::Pass))).await, Err(Idle::NotPaused.into()));
    assert_eq!(act(Act::ReleaseAlerts).await, Err(Idle::AlertsNotHeld.into()));
    assert!(live.operated(CROSSING, None, 9).is_empty(), "nothing was done");
    for done in [hide(line), Act::Freeze(None), Act::HoldAlerts { minutes: 60 }] {
        act(done).await.expect("it changes something");
    }
    assert_eq!(act(hide(line)).await, Err(Idle::HiddenAlready.into()));
    assert_eq!(act(Act::Freeze(None)).await, Err(Idle::PausedAlready.into()));
    act(Act::HoldAlerts { minutes: 90 }).await.expect("for longer");
    act(Act::Thaw(None)).await.expect("it was paused");
    let topic = Some(Topic::Open);
    act(Act::Freeze(topic)).await.expect("it was not paused");
    assert_eq!(act(Act::Freeze(topic)).await, Err(Idle::PausedAlready.into()));
    act(Act::Thaw(topic)).await.expect("it was paused");
    assert_eq!(act(Act::Thaw(topic)).await, Err(Idle::NotPaused.into()));
}

#[tokio::test]
async fn on_a_full_disk_what_takes_off_goes_on_and_what_adds_does_not() {
    use journal::embedded::{Embedded, Kind, Options};
    use std::sync::atomic::{AtomicU64, Ordering};
    let dir = tempfile::tempdir().expect("a temporary directory");
    let free = Arc::new(AtomicU64::new(u64::MAX));
    let asked = Arc::clone(&free);
    let options = Options {
        free_space: Arc::new(move || asked.load(Ordering::SeqCst)),
        ..Options::new(dir.path(), Kind::Live)
    };
    let live = house(Arc::new(Embedded::open(options).expect("nobody else's")), &Clock::manual(noon()));
    up(&live).await;
    let line = tell(&live, "a", noon()).await;
    free.store(0, Ordering::SeqCst);
    assert!(!live.readiness().has_room);
    let told = on_foot("filing-b", "secret-b", State::No, noon());
    let off = Act::Hide(Target::Filing(line), Reason::Personal);
    // Also where both come to one turn.
    let (told, off) = tokio::join!(live.file(CROSSING, told), live.act(CROSSING, off));
    assert_eq!(told, Err(Unfiled::DiskFull));
    let off = off.expect("the last room is kept for this");
    assert!(at_least(&live, off).await.board.answers.is_empty());
    free.store(u64::MAX, Ordering::SeqCst);
    assert!(live.readiness().has_room);
    tell(&live, "c", noon()).await;
    live.close().await;
}
