//! How a feed stands: dead, changed, back, and one that lies about its time.

use border::minute::Minute;
use border::official::FeedState;
use offices::adapter::Statement;
use offices::answered::Answered;
use offices::standing::{Standing, Tried};

const NOON: Minute = Minute(29_000_000);

fn says(what: u64, newest: Minute) -> Tried {
    Tried::Answered(Answered { says: what, newest: Some(newest), ..Answered::default() })
}

#[test]
fn one_hiccup_is_no_news_and_a_dead_page_is_silent_since_it_was_last_heard() {
    let mut standing = Standing::new(Statement::Own, 240, NOON);
    assert!(standing.note(&says(1, NOON - 10), NOON));
    assert_eq!(standing.to_say(NOON), Some((FeedState::Answers, NOON)));
    standing.note(&Tried::Silent, NOON + 30);
    assert_eq!((standing.state().0, standing.to_say(NOON + 30)), (FeedState::Answers, None));
    standing.note(&Tried::Silent, NOON + 90);
    assert_eq!(standing.to_say(NOON + 90), Some((FeedState::Silent, NOON)));
    standing.note(&Tried::Silent, NOON + 180);
    assert_eq!((standing.state(), standing.to_say(NOON + 180)), ((FeedState::Silent, NOON), None));
    standing.note(&says(1, NOON - 10), NOON + 200);
    assert_eq!(standing.to_say(NOON + 200), Some((FeedState::Answers, NOON + 200)));
}

#[test]
fn a_page_of_another_shape_is_told_from_a_dead_one_at_once() {
    let mut standing = Standing::new(Statement::Now, 240, NOON);
    standing.note(&says(1, NOON), NOON);
    assert!(!standing.note(&Tried::Changed, NOON + 30));
    assert_eq!(standing.to_say(NOON + 30), Some((FeedState::Changed, NOON)));
    assert_eq!(standing.state(), (FeedState::Changed, NOON));
}

#[test]
fn boards_hear_at_most_one_word_an_hour_of_a_page_that_flaps() {
    let mut standing = Standing::new(Statement::Now, 240, NOON);
    let mut said = Vec::new();
    for minute in 0..240 {
        let now = NOON + minute;
        let odd = minute % 2 == 1;
        standing.note(&if odd { Tried::Changed } else { says(minute.unsigned_abs(), now) }, now);
        said.extend(standing.to_say(now).map(|_| now));
    }
    assert!(said.len() >= 3, "{said:?}");
    assert!(said.windows(2).all(|pair| pair[1].since(pair[0]) >= 60), "{said:?}");
}

#[test]
fn what_claims_to_be_now_and_never_moves_is_stuck_and_not_taken_as_new() {
    let mut standing = Standing::new(Statement::Now, 240, NOON);
    let mut taken = 0;
    for round in 0..20 {
        let now = NOON + 30 * round;
        taken += usize::from(standing.note(&says(7, now), now));
    }
    // Half past the fourth hour it is no longer believed: what came until then was of its time.
    assert_eq!((standing.state(), taken), ((FeedState::Stuck, NOON), 8));
    let now = NOON + 600;
    assert!(standing.note(&says(8, now), now), "it moved");
    assert_eq!(standing.state().0, FeedState::Answers);
}

#[test]
fn the_word_that_nothing_changed_is_the_same_said_again() {
    let mut standing = Standing::new(Statement::Now, 60, NOON);
    standing.note(&says(7, NOON), NOON);
    for round in 1..4 {
        standing.note(&Tried::Unchanged, NOON + 30 * round);
    }
    assert_eq!(standing.state(), (FeedState::Stuck, NOON));
}

#[test]
fn an_office_with_a_clock_of_its_own_is_stuck_at_its_own_word_whenever_it_is_heard() {
    let mut standing = Standing::new(Statement::Own, 240, NOON);
    let (old, mut states) = (NOON - 600, Vec::new());
    for round in 0..4 {
        // Its figures keep their own time: to take them makes nothing new.
        assert!(standing.note(&says(7, old), NOON + 15 * round));
        states.push(standing.state().0);
    }
    use FeedState::{Answers, Stuck};
    assert_eq!(states, [Answers, Answers, Stuck, Stuck]);
    assert_eq!(standing.state().1, old);
}

#[test]
fn a_house_that_begins_anew_tells_boards_that_a_page_is_back() {
    let mut standing = Standing::new(Statement::Own, 240, NOON);
    standing.note(&Tried::Silent, NOON - 30);
    assert_eq!(standing.to_say(NOON - 30), None, "nothing was heard yet, and one failure is no news");
    standing.note(&says(1, NOON), NOON);
    assert_eq!(standing.to_say(NOON), Some((FeedState::Answers, NOON)));
    standing.note(&says(2, NOON + 120), NOON + 120);
    assert_eq!(standing.to_say(NOON + 120), None);
}
