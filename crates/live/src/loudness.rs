//! Which changes of a board are worth an immediate patch: a value, a level, a range step, an alert, a new or
//! gone item, what moderators found. Counts and times alone wait for the minute. Refuses to drop anything: it
//! only sorts.

use border::answer::{Answer, Minutes, Shown};
use border::board::Board;
use border::fact::Seq;
use border::item::Alert;
use border::rumour::Rumour;

/// The last entry of `board` after `since` that changed something loudly; `since` where none did.
pub(crate) fn loudest(before: &Board, board: &Board, since: Seq) -> Seq {
    let answers = board
        .answers
        .values()
        .filter(|answer| answer.changed > since)
        .filter(|answer| before.answers.get(&answer.key).is_none_or(|old| differ(old, answer)));
    let answers = answers.map(|answer| answer.changed);
    let alerts = board.alerts.values();
    let alerts = alerts.filter(|item| before.alerts.get(&item.slot).is_none_or(|old| calls(old, item)));
    let alerts = alerts.map(|item| item.changed);
    let notices = board.notices.values().map(|item| item.changed);
    let questions = board.questions.values().map(|item| item.changed);
    let is_news = |old: &Rumour, item: &Rumour| old.verdict != item.verdict;
    let rumours = board.rumours.values();
    let rumours = rumours.filter(|item| before.rumours.get(&item.key).is_none_or(|old| is_news(old, item)));
    let rides = board.rides.values().map(|item| item.changed);
    let gone = board.gone.values().map(|item| item.changed);
    let is_other = before.paused_at != board.paused_at
        || before.flooded_at != board.flooded_at
        || before.alerts_held_until != board.alerts_held_until;
    let paused = is_other.then_some(board.seq);
    let rumours = rumours.map(|item| item.changed);
    let changed =
        answers.chain(alerts).chain(notices).chain(questions).chain(rumours).chain(rides).chain(gone);
    changed.chain(paused).max().unwrap_or(since).max(since)
}

fn differ(old: &Answer, new: &Answer) -> bool {
    old.level != new.level || old.paused_at != new.paused_at || kind(old) != kind(new)
}

/// Whether an alert is another one but for its counts: one that is taken back as loudly as one that rings.
fn calls(old: &Alert, new: &Alert) -> bool {
    (old.level, old.rang_at, old.silence, old.retracted_at)
        != (new.level, new.rang_at, new.silence, new.retracted_at)
}

/// What an answer says without its counts and times; numbers by their step.
#[derive(PartialEq, Eq)]
enum Kind {
    Held(Vec<border::value::State>),
    State(border::value::State),
    Steps(Vec<Option<u32>>),
}

fn kind(answer: &Answer) -> Kind {
    let minutes = |range: &Option<Minutes>| range.map(|range| step(range.minutes[1]));
    match &answer.value {
        None => Kind::Held(answer.values.iter().map(|held| held.value).collect()),
        Some(Shown::State(state)) => Kind::State(*state),
        Some(Shown::Wait(wait)) => Kind::Steps(vec![
            minutes(&wait.crossing_now),
            minutes(&wait.joining_now),
            minutes(&wait.standing_now),
            minutes(&wait.one_post),
        ]),
        Some(Shown::Queue(queue)) => Kind::Steps(vec![
            queue.metres.map(|range| step(range[1])),
            queue.vehicles.map(|range| step(range[1])),
            queue.people.map(|range| step(range[1])),
            queue.packed.map(|_| 0),
        ]),
        Some(Shown::Pace { per_hour }) => Kind::Steps(vec![Some(step(per_hour[1]))]),
        Some(Shown::Price { amount_minor, .. }) => Kind::Steps(vec![Some(step(amount_minor[1]))]),
    }
}

/// Steps of about a quarter: four to a doubling.
fn step(n: u32) -> u32 {
    let bits = n.checked_ilog2().unwrap_or(0);
    let quarter = if bits >= 2 { (n >> (bits - 2)) & 3 } else { n & 3 };
    bits * 4 + quarter
}
