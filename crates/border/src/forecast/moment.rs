//! A moment: what is known at an hour of an hour to come, as numbers to weigh. Refuses to see past it.

use super::usual::Usual;

/// How many numbers.
pub(super) const KNOWN: usize = 25;
/// Places of some of them.
pub(super) const NOW: usize = 1;
pub(super) const BEFORE: usize = 2;
pub(super) const USUAL_THEN: usize = 4;
pub(super) const USUAL_NOW: usize = 5;
pub(super) const OFF_DAY: usize = 9;
pub(super) const OFF_MORNING: usize = 12;

/// The numbers of one moment.
pub(super) type Known = [f64; KNOWN];

/// What is known at `from` of the hour `ahead` hours later; `ahead` is at most a day.
pub(super) fn known(usual: &Usual, from: usize, ahead: usize) -> Known {
    let then = from + ahead;
    let usual_then = usual.usual(then);
    let ago = |hours: usize| from.checked_sub(hours).map_or(usual_then, |place| usual.filled(place));
    let (now, before) = (ago(0), ago(1));
    // In units of a few usual figures: sizes matter beside proportions.
    let size = |pressed: f64| usual.figure(pressed) / (4.0 * usual.scale);
    let mut known = [0.0; KNOWN];
    let first = [
        1.0,
        now,
        before,
        ago(2),
        usual_then,
        usual.usual(from),
        ago(24 - ahead),
        ago(48 - ahead),
        ago(168 - ahead),
        usual.off(from, 24),
        usual.off(from, 168),
        usual.off(from, 3),
        usual.off(from, 6),
        now * now,
        now * usual_then,
        size(now),
        size(before),
        size(usual_then),
        last_year(usual, then).map_or(0.0, |last_year| last_year - usual_then),
    ];
    known[..first.len()].copy_from_slice(&first);
    // Sunday is what the others are held against.
    if let Some(day) = known[first.len()..].get_mut(usual.day_of_week(then)) {
        *day = 1.0;
    }
    known
}

/// What the same hour of the week brought in the three weeks of a year before.
fn last_year(usual: &Usual, then: usize) -> Option<f64> {
    let told = [51, 52, 53].map(|weeks| then.checked_sub(168 * weeks).and_then(|place| usual.told(place)));
    let (sum, count) = told.into_iter().flatten().fold((0.0, 0.0), |(sum, count), z| (sum + z, count + 1.0));
    (count > 0.0).then(|| sum / count)
}
