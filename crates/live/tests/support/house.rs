//! A small house for tests: the built-in ground, a journal that may fail, a clock that stands.

use border::atlas::Atlas;
use border::fact::Via;
use border::filing::{Filing, Identity, Origin, Trace};
use border::land::LandCode;
use border::likeness::Likeness;
use border::minute::Minute;
use border::reading::{Intent, Reading, Said, SaidValue};
use border::slug::Slug;
use border::topic::{Mode, Topic};
use border::value::State;
use border::voice::{Term, Voice};
use border::vouch::HouseKey;
use journal::Journal;
use live::clock::Clock;
use live::hub::Published;
use live::order::Offered;
use live::{BoardState, Copying, Live, Settings, Times, WordsShown, Writing};
use std::sync::Arc;
use std::time::Duration;

pub const CROSSING: &str = "verkhny-lars";

pub fn noon() -> Minute {
    Minute::parse("2022-09-23T12:00:00Z").expect("a minute")
}

pub fn slug() -> Slug {
    Slug::parse(CROSSING).expect("a slug")
}

pub fn house(journal: Arc<dyn Journal>, clock: &Clock) -> Live {
    house_that(Writing::Open, journal, clock)
}

pub fn house_that(writing: Writing, journal: Arc<dyn Journal>, clock: &Clock) -> Live {
    let settings = Settings {
        writing,
        words: WordsShown::Yes,
        times: Times::AtOnce,
        copies: Copying::Waits,
        likeness,
        key: HouseKey([7; 32]),
    };
    let atlas = Atlas::builtin().expect("the built-in ground").example(CROSSING).expect("the crossing");
    Live::open(settings, Arc::new(atlas), journal, clock.clone())
}

/// The likeness of a text for tests: that of its first letter, of long ones.
pub fn likeness(text: &str) -> Option<Likeness> {
    text.chars().next().filter(|_| text.len() > 40).map(|first| Likeness(u64::from(u32::from(first))))
}

/// Waits until the crossing is up.
pub async fn up(live: &Live) -> Arc<Published> {
    loop {
        match live.board(CROSSING) {
            BoardState::Ready(published) => return published,
            BoardState::Starting => tokio::time::sleep(Duration::from_millis(2)).await,
            other => panic!("not up: {other:?}"),
        }
    }
}

/// Waits until the published board has passed an entry.
pub async fn at_least(live: &Live, seq: u64) -> Arc<Published> {
    for _ in 0..2_000 {
        let published = up(live).await;
        if published.board.seq >= seq {
            return published;
        }
        tokio::time::sleep(Duration::from_millis(2)).await;
    }
    panic!("entry {seq} was never published");
}

/// A filing that on foot one may pass, or not, toward Georgia.
pub fn on_foot(id: &str, secret: &str, state: State, told: Minute) -> Offered {
    let mut said = Said::new(Topic::Pass, SaidValue::State(state));
    said.mode = Some(Mode::Foot);
    said.toward = LandCode::parse("ge");
    let reading = Reading { intents: [Intent::Report].into(), claims: vec![said], ..Reading::default() };
    let filing = Filing {
        identity: Some(Identity::of(&slug(), id, state.as_str().as_bytes())),
        by: Voice::derive(&slug(), Term::of(told), secret.as_bytes()),
        told,
        lang: None,
        words: None,
        reply_to: None,
        reading,
        origin: Origin::Taps,
        via: Via::Web,
        trace: Trace::default(),
    };
    Offered { filing, text: Some(format!("on foot: {state}")), client_id: Some(id.into()) }
}
