//! Near copies at a desk: an echo counts, what is beyond it waits for two keys, also across a restart.

#[path = "support/house.rs"]
mod support;

use border::deed::Wish;
use border::fact::Digest;
use border::filing::{Filing, Origin};
use border::minute::Minute;
use border::value::State;
use journal::memory::Memory;
use live::Live;
use live::cases::CaseKind;
use live::clock::Clock;
use live::order::{Offered, Outcome};
use live::talk::Wanted;
use std::sync::Arc;
use support::{CROSSING, at_least, house, likeness, noon, on_foot, up};

/// A filing of words that have a likeness, by somebody.
fn long_words(id: &str, secret: &str, told: Minute) -> Offered {
    let offered = on_foot(id, secret, State::No, told);
    let text = "nobody is let through on foot today, we have stood here since five".to_owned();
    let mut filing = Filing { origin: Origin::Words, ..offered.filing };
    filing.trace.likeness = likeness(&text);
    Offered { filing, text: Some(text), ..offered }
}

async fn copy(live: &Live, who: &str) -> (u64, Outcome) {
    let offered = long_words(&format!("filing-{who}"), &format!("secret-{who}"), noon());
    let receipt = live.file(CROSSING, offered).await.expect("taken");
    (receipt.seq, receipt.outcome)
}

fn talk(live: &Live) -> usize {
    live.talk(CROSSING, &Wanted::default()).len()
}

#[tokio::test]
async fn what_is_beyond_an_echo_waits_until_two_keys_let_it_through() {
    let live = house(Arc::new(Memory::seeded(1)), &Clock::manual(noon()));
    for who in ["a", "b", "c"] {
        assert_eq!(copy(&live, who).await.1, Outcome::New, "{who}");
    }
    let (line, outcome) = copy(&live, "d").await;
    assert_eq!((outcome, talk(&live)), (Outcome::SetAside, 3));
    assert_eq!(copy(&live, "a").await.1, Outcome::Repeated);
    assert!(live.line(CROSSING, line).is_none(), "nobody sees it");
    let cases = live.cases(CROSSING);
    assert_eq!((&cases[0].kind, cases[0].lines.len(), cases[0].aside()), (&CaseKind::Copies, 4, 1));
    let lines = cases[0].lines.iter().map(|line| line.seq).collect();
    let entry = live.moderate(CROSSING, Digest([1; 8]), Wish::Count(lines)).await.expect("it may");
    assert_eq!(talk(&live), 3, "one key lets nothing through");
    let seq = live.moderate(CROSSING, Digest([2; 8]), Wish::Confirm(entry)).await.expect("another key");
    assert_eq!(talk(&live), 4);
    let published = at_least(&live, seq).await;
    assert!(published.board.answers.values().any(|answer| answer.reports == 4 && answer.groups == 1));
}

#[tokio::test]
async fn copies_of_what_was_told_before_a_restart_are_known() {
    let (journal, clock) = (Arc::new(Memory::seeded(2)), Clock::manual(noon()));
    let live = house(journal.clone(), &clock);
    for who in ["a", "b", "c", "d"] {
        copy(&live, who).await;
    }
    live.close().await;
    let live = house(journal.clone(), &clock);
    up(&live).await;
    assert_eq!(talk(&live), 3, "the fourth is still set aside");
    assert_eq!(copy(&live, "e").await.1, Outcome::SetAside);
    let mut again = long_words("filing-a-again", "secret-a", noon());
    again.filing.identity = long_words("filing-other", "secret-a", noon()).filing.identity;
    let receipt = live.file(CROSSING, again).await.expect("taken");
    assert_eq!(receipt.outcome, Outcome::New, "whoever told it first may say it again");
    let cases = live.cases(CROSSING);
    assert_eq!((&cases[0].kind, cases[0].lines.len(), cases[0].people), (&CaseKind::Copies, 6, 5));
    live.close().await;
}

#[tokio::test]
async fn what_was_told_more_than_a_day_ago_is_news_again_after_a_restart() {
    let (journal, clock) = (Arc::new(Memory::seeded(3)), Clock::manual(noon()));
    let live = house(journal.clone(), &clock);
    for who in ["a", "b", "c"] {
        copy(&live, who).await;
    }
    live.close().await;
    clock.set(noon() + 24 * 60 + 1);
    let live = house(journal, &clock);
    up(&live).await;
    let offered = long_words("filing-late", "secret-late", noon() + 24 * 60 + 1);
    let receipt = live.file(CROSSING, offered).await.expect("taken");
    assert_eq!((receipt.outcome, talk(&live)), (Outcome::New, 1));
}
