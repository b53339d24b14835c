//! The feeds of a running house: each office that the operator named is asked at its pace, its figures are
//! filed, and boards are told how its page stands. Refuses to ask anyone whom the operator did not name.

use crate::config::Config;
use crate::ground::Ground;
use border::log_line::LogLine;
use border::minute::Minute;
use border::official::{FeedState, Fetched, Figure};
use border::slug::Slug;
use journal::log::log;
use live::Live;
use live::feeds::FeedLine;
use offices::adapter::AdapterFault;
use offices::answered::Answered;
use offices::call::{Caller, Round};
use offices::feed::Feed;
use offices::pace::Pace;
use offices::standing::{Standing, Tried};
use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use tokio::task::JoinHandle;

/// One feed, and all that is known of it since the start.
pub(super) struct Asked {
    feed: Feed,
    /// Away while it asks.
    caller: Option<Caller>,
    pace: Pace,
    standing: Standing,
    answered_at: Option<Minute>,
    failures: u64,
    figures: u64,
    fault: Option<String>,
}

/// Begins to ask, in the background; none where the operator named no office.
pub(super) fn begin(config: &Config, ground: &Ground, live: &Live, seed: u64) -> Option<JoinHandle<()>> {
    let named = ground.feeds.iter().filter(|feed| config.feeds.contains(&feed.adapter));
    let now = live.clock().now();
    let ask =
        |feed: &Feed| Asked::new(feed.clone(), Caller::new(feed.adapter), config.feed_minutes, seed, now);
    let asked: Vec<Asked> = named.map(ask).collect();
    (!asked.is_empty()).then(|| tokio::spawn(run(asked, live.clone())))
}

async fn run(mut asked: Vec<Asked>, live: Live) {
    for one in &mut asked {
        one.tell(&live);
    }
    loop {
        let Some(one) = asked.iter_mut().min_by_key(|one| one.pace.next()) else { return };
        while live.clock().now() < one.pace.next() {
            tokio::time::sleep(live.clock().until(one.pace.next())).await;
        }
        one.ask(&live).await;
    }
}

impl Asked {
    pub(super) fn new(feed: Feed, caller: Caller, interval: i64, seed: u64, now: Minute) -> Self {
        let mut own = DefaultHasher::new();
        (seed, feed.name()).hash(&mut own);
        Self {
            pace: Pace::new(interval.max(feed.adapter.least_minutes()), own.finish(), now),
            standing: Standing::new(feed.adapter.statement(), feed.quiet_minutes, now),
            feed,
            caller: Some(caller),
            answered_at: None,
            failures: 0,
            figures: 0,
            fault: None,
        }
    }

    /// Asks once, and files what came.
    pub(super) async fn ask(&mut self, live: &Live) {
        let asked_at = live.clock().now();
        let round = self.round(asked_at).await;
        // What came is of now: a round may have taken a minute or two.
        let now = live.clock().now();
        let bidden = match &round {
            Round::Failed { retry_minutes, .. } => *retry_minutes,
            Round::Answers { .. } | Round::Unchanged => None,
        };
        let tried = self.read(round, now);
        let before = self.standing.state().0;
        let takes = self.standing.note(&tried, now);
        match &tried {
            Tried::Answered(_) | Tried::Unchanged => {
                self.answered_at = Some(now);
                self.pace.answered(now);
            }
            Tried::Changed | Tried::Silent => {
                self.failures += 1;
                self.pace.failed(now, bidden);
            }
        }
        if self.standing.state().0 != before {
            log(LogLine::FeedStands(&self.feed.office, self.standing.state().0));
        }
        if let Some((state, since)) = self.standing.to_say(now) {
            self.say(live, state, since).await;
        }
        if let (true, Tried::Answered(answered)) = (takes, tried) {
            self.file(live, answered).await;
        }
        self.tell(live);
    }

    /// One round, on a thread of its own: it blocks, and nobody waits for it at the end of the house.
    async fn round(&mut self, now: Minute) -> Round {
        let posts: Vec<String> = self.feed.posts.iter().map(|post| post.name.clone()).collect();
        let requests = self.feed.adapter.requests(&self.feed.addresses, &posts, now);
        let mut caller = self.caller.take().unwrap_or_else(|| Caller::new(self.feed.adapter));
        let (done, came) = tokio::sync::oneshot::channel();
        std::thread::spawn(move || {
            let round = caller.round(&requests, now);
            // Nobody hears it where the house has closed.
            drop(done.send((caller, round)));
        });
        match came.await {
            Ok((caller, round)) => {
                self.caller = Some(caller);
                round
            }
            Err(_) => Round::Failed { why: offices::call::Unreached::NoConnection, retry_minutes: None },
        }
    }

    fn read(&mut self, round: Round, now: Minute) -> Tried {
        let (tried, fault) = match round {
            Round::Unchanged => (Tried::Unchanged, None),
            Round::Failed { why, .. } => (Tried::Silent, Some(why.to_string())),
            Round::Answers { answers, failed } => match Answered::of(&self.feed, &answers, now) {
                Ok(answered) => {
                    let faulty = failed + answered.counts.faulty;
                    let some = (faulty > 0).then(|| format!("{faulty} of its answers did not come whole"));
                    (Tried::Answered(answered), some)
                }
                Err(AdapterFault::Broken) => (Tried::Silent, Some(AdapterFault::Broken.to_string())),
                Err(fault) => (Tried::Changed, Some(fault.to_string())),
            },
        };
        self.fault = fault;
        tried
    }

    /// Tells every board that its figures stand on how its page stands.
    async fn say(&self, live: &Live, state: FeedState, since: Minute) {
        for crossing in self.feed.crossings() {
            let fetched = Fetched { source: self.feed.office.clone(), state, since };
            if live.fetched(crossing.as_str(), fetched).await.is_err() {
                log(LogLine::FeedNotKept(&crossing));
            }
        }
    }

    async fn file(&mut self, live: &Live, answered: Answered) {
        let mut figures: BTreeMap<Slug, Vec<Figure>> = BTreeMap::new();
        for (crossing, figure) in answered.figures {
            figures.entry(crossing).or_default().push(figure);
        }
        for (crossing, mut figures) in figures {
            figures.truncate(border::limits::OFFICIAL_BATCH);
            match live.measure(crossing.as_str(), figures).await {
                Ok(taken) => self.figures += taken as u64,
                Err(_) => log(LogLine::FeedNotKept(&crossing)),
            }
        }
    }

    /// Tells the one who runs the house.
    fn tell(&self, live: &Live) {
        let line = FeedLine {
            state: self.standing.state().0,
            answered_at: self.answered_at,
            newest_at: self.standing.newest(),
            failures: self.failures,
            figures: self.figures,
            next_at: self.pace.next(),
            fault: self.fault.clone(),
        };
        live.note_feed(self.feed.name(), line);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::house::settings_of;
    use border::official::{FeedNote, OfficialItem};
    use border::vouch::HouseKey;
    use live::BoardState;
    use live::clock::Clock;
    use std::io::{Read as _, Write as _};
    use std::sync::{Arc, Mutex};
    use std::time::Duration;

    const NOON: Minute = Minute(29_710_000);

    /// An office of this machine that answers what it is set to; an empty text closes the connection.
    struct Office {
        says: Arc<Mutex<String>>,
        port: u16,
    }

    impl Office {
        fn open() -> Self {
            let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
            let port = listener.local_addr().expect("an address").port();
            let says = Arc::new(Mutex::new(String::new()));
            let kept = says.clone();
            std::thread::spawn(move || {
                for mut stream in listener.incoming().flatten() {
                    let _head = stream.read(&mut [0; 4096]);
                    let text = kept.lock().expect("no panic").clone();
                    // It says that it closes: a line kept for the next question might be found dead by it.
                    let head = format!(
                        "HTTP/1.1 200 OK\r\nConnection: close\r\nContent-Length: {}\r\n\r\n",
                        text.len()
                    );
                    if !text.is_empty() {
                        let _gone = stream.write_all(format!("{head}{text}").as_bytes());
                    }
                }
            });
            Self { says, port }
        }

        fn says(&self, text: &str) {
            text.clone_into(&mut self.says.lock().expect("no panic"));
        }
    }

    fn queue(seconds: u32) -> String {
        format!(
            "{{\"data\": [{{\"id\": 8, \"for_vehicle_type\": 1, \"is_paused\": false, \
             \"wait_time\": {seconds}, \"vehicle_in_active_queues_counts\": 9}}]}}"
        )
    }

    async fn house() -> (Live, Clock, Office, Asked) {
        let ground = Ground::of(&BTreeMap::new()).expect("the built-in files");
        let (clock, office) = (Clock::manual(NOON), Office::open());
        let journal = Arc::new(journal::memory::Memory::seeded(0));
        let settings = settings_of(HouseKey([0; 32]));
        let live = Live::open(settings, ground.atlas.clone(), journal, clock.clone());
        while live.readiness().starting > 0 {
            tokio::time::sleep(Duration::from_millis(5)).await;
        }
        let feed = ground.feeds.iter().find(|feed| feed.name() == "echerha").expect("it is built in");
        let address = format!("http://127.0.0.1:{}/", office.port);
        let feed = Feed { addresses: vec![address], ..feed.clone() };
        let asked = Asked::new(feed, Caller::loopback(Duration::from_secs(5)), 30, 7, NOON);
        (live, clock, office, asked)
    }

    /// The one figure on the board once it is as wanted.
    async fn shown(live: &Live, wanted: impl Fn(&OfficialItem) -> bool) -> OfficialItem {
        for _ in 0..400 {
            if let BoardState::Ready(published) = live.board("medyka-shehyni") {
                let mut items = published.board.official.values();
                if let Some(item) = items.next().filter(|item| wanted(item)) {
                    return item.clone();
                }
            }
            tokio::time::sleep(Duration::from_millis(10)).await;
        }
        panic!("the board never says so");
    }

    #[tokio::test]
    async fn what_an_office_says_stands_on_the_board_and_so_does_that_it_fell_silent_or_changed() {
        let (live, clock, office, mut asked) = house().await;
        office.says(&queue(5_400));
        asked.ask(&live).await;
        let item = shown(&live, |_| true).await;
        assert_eq!((item.wait_minutes, item.vehicles, item.at, item.feed), (Some(90), Some(9), NOON, None));

        office.says("");
        for tries in 1..=2 {
            clock.set(NOON + 40 * tries);
            asked.ask(&live).await;
        }
        let item = shown(&live, |item| item.feed.is_some()).await;
        let silent = FeedNote { state: FeedState::Silent, since: NOON };
        assert_eq!((item.feed, item.at), (Some(silent), NOON), "what is old keeps its time");
        let line = &live.readiness().feeds["echerha"];
        assert_eq!((line.state, line.failures, line.answered_at), (FeedState::Silent, 2, Some(NOON)));
        assert!(line.fault.is_some() && line.next_at >= NOON + 140, "{line:?}");

        clock.set(NOON + 200);
        office.says("<html>new and better</html>");
        asked.ask(&live).await;
        let item = shown(&live, |item| item.feed.map(|note| note.state) == Some(FeedState::Changed)).await;
        assert_eq!(item.at, NOON);

        clock.set(NOON + 300);
        office.says(&queue(7_200));
        asked.ask(&live).await;
        let item = shown(&live, |item| item.at == NOON + 300).await;
        assert_eq!((item.wait_minutes, item.feed), (Some(120), None));
        live.close().await;
    }

    #[tokio::test]
    async fn an_office_that_says_the_same_and_calls_it_now_is_never_shown_as_new() {
        let (live, clock, office, mut asked) = house().await;
        office.says(&queue(5_400));
        let quiet = asked.feed.quiet_minutes;
        for round in 0..24 {
            clock.set(NOON + 30 * round);
            asked.ask(&live).await;
        }
        let item = shown(&live, |item| item.feed.is_some()).await;
        assert_eq!(item.feed, Some(FeedNote { state: FeedState::Stuck, since: NOON }));
        assert!(item.at < NOON + quiet, "nothing was taken as new after that: {}", item.at);
        assert_eq!(asked.figures, u64::try_from(quiet / 30).expect("rounds"), "one a round until then");
        live.close().await;
    }

    #[test]
    fn a_house_asks_only_whom_its_operator_named() {
        let ground = Ground::of(&BTreeMap::new()).expect("the built-in files");
        let runtime = crate::house::runtime().expect("a runtime");
        runtime.block_on(async {
            let journal = Arc::new(journal::memory::Memory::seeded(0));
            let settings = settings_of(HouseKey([0; 32]));
            let live = Live::open(settings, ground.atlas.clone(), journal, Clock::manual(NOON));
            let config = Config::defaults().expect("the sample reads");
            assert!(begin(&config, &ground, &live, 7).is_none());
            live.close().await;
        });
    }
}
