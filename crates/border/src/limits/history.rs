//! Bounds of histories and forecasts, with their reasons. Refuses to bound anything else.

/// Histories kept of one crossing; beyond it none begins. As many as figures on its board, each of waits,
/// vehicles and metres, and the crowd's own.
pub const HISTORIES_PER_CROSSING: usize = 96;
/// Hours of one history: four years and two weeks, the newest. A forecast learns from the last three, each
/// moment of which looks back a year.
pub const HISTORY_HOURS: usize = FORECAST_LOOK_HOURS + 14 * 24;
/// Voices behind an answer from which on its hour is kept as history: fewer could be found again in it.
pub const HISTORY_SOURCES: u32 = 10;
/// Hours that a forecast looks back from the week it learnt to.
pub const FORECAST_LOOK_HOURS: usize = 4 * 8_766;
/// Hours whose moments a forecast learns from: before that a post was another one.
pub const FORECAST_LEARN_HOURS: usize = 3 * 8_760;
/// Hours with a figure that a forecast needs: each hour of a week once, over two weeks.
pub const FORECAST_MIN_HOURS: usize = 168;
/// Hours that a forecast tells of: half a day, after which one is as good as the usual.
pub const FORECAST_HOURS: usize = 12;
/// Hours ahead of which a page tells: the way to a post, and time to choose another.
pub const SOON_HOURS: usize = 3;
/// Hours that the newest figure may be behind: with those told of, a day.
pub const FORECAST_STALE_HOURS: usize = 12;
