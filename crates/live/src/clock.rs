//! The one place that reads time. A minute never goes back; a wall clock that leaps an hour away from the
//! monotonic one is not believed. Refuses to be read inside a decision: the minute is handed on as an
//! argument.

#![expect(clippy::disallowed_methods, reason = "the one file that reads time")]

use border::minute::Minute;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant, SystemTime, UNIX_EPOCH};

/// How far the wall clock may stand from the monotonic one, seconds, before it is not believed.
const TRUST_SECONDS: i64 = 60 * 60;

/// Whether the clock can be trusted.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum ClockState {
    /// Wall and monotonic clock agree.
    Trusted,
    /// The wall clock is ahead by more than an hour: nothing is written.
    Ahead {
        /// By how much.
        minutes: i64,
    },
}

/// The house's clock; cheap to clone.
#[derive(Clone)]
pub struct Clock(Arc<Source>);

enum Source {
    System(Mutex<System>),
    /// Runs at a speed from a moment on: the sample day.
    Scaled {
        start: Instant,
        from_seconds: i64,
        speed: f64,
    },
    /// Stands still until moved: tests.
    Manual(Mutex<i64>),
}

struct System {
    started: Instant,
    /// Wall seconds at `started`, corrected by what was believed since.
    wall_at_start: i64,
    latest: i64,
    state: ClockState,
    wall: fn() -> i64,
}

impl Clock {
    /// The machine's clock.
    pub fn system() -> Self {
        Self::of_wall(wall_seconds)
    }

    fn of_wall(wall: fn() -> i64) -> Self {
        let now = wall();
        let system = System {
            started: Instant::now(),
            wall_at_start: now,
            latest: now,
            state: ClockState::Trusted,
            wall,
        };
        Self(Arc::new(Source::System(Mutex::new(system))))
    }

    /// A clock that starts at a minute and runs `speed` times as fast.
    pub fn scaled(from: Minute, speed: f64) -> Self {
        let speed = if speed.is_finite() && speed > 0.0 { speed } else { 1.0 };
        Self(Arc::new(Source::Scaled { start: Instant::now(), from_seconds: from.unix_seconds(), speed }))
    }

    /// A clock that stands until [`Clock::set`].
    pub fn manual(at: Minute) -> Self {
        Self(Arc::new(Source::Manual(Mutex::new(at.unix_seconds()))))
    }

    /// Moves a manual clock; others cannot be moved.
    pub fn set(&self, at: Minute) {
        if let Source::Manual(seconds) = &*self.0 {
            *lock(seconds) = at.unix_seconds();
        }
    }

    /// The minute it is.
    pub fn now(&self) -> Minute {
        Minute::from_unix_seconds(self.seconds())
    }

    /// Whether it can be trusted.
    pub fn state(&self) -> ClockState {
        self.seconds();
        match &*self.0 {
            Source::System(system) => lock(system).state,
            Source::Scaled { .. } | Source::Manual(_) => ClockState::Trusted,
        }
    }

    /// How long to sleep until a minute begins; at most a minute, so that a clock that was moved is noticed.
    pub fn until(&self, minute: Minute) -> Duration {
        const MOST: Duration = Duration::from_secs(60);
        let left = minute.unix_seconds().saturating_sub(self.seconds()).max(0);
        match &*self.0 {
            Source::System(_) => Duration::from_secs(left.unsigned_abs()).min(MOST),
            Source::Scaled { speed, .. } => Duration::from_secs_f64((left as f64 / speed).min(60.0)),
            Source::Manual(_) => Duration::from_millis(10),
        }
    }

    fn seconds(&self) -> i64 {
        match &*self.0 {
            Source::System(system) => lock(system).read(),
            Source::Scaled { start, from_seconds, speed } => {
                from_seconds + (start.elapsed().as_secs_f64() * speed) as i64
            }
            Source::Manual(seconds) => *lock(seconds),
        }
    }
}

/// How long something took, for reports; it has no part in any decision.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(Instant);

impl Stopwatch {
    /// Starts now.
    pub fn start() -> Self {
        Self(Instant::now())
    }

    /// Seconds since the start.
    pub fn seconds(&self) -> f64 {
        self.0.elapsed().as_secs_f64()
    }
}

fn lock<T>(mutex: &Mutex<T>) -> std::sync::MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(std::sync::PoisonError::into_inner)
}

fn wall_seconds() -> i64 {
    SystemTime::now().duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs() as i64)
}

impl System {
    /// Wall seconds where they are believed, else those of the monotonic clock; never back.
    fn read(&mut self) -> i64 {
        let elapsed = self.started.elapsed().as_secs() as i64;
        let wall = (self.wall)();
        let (seconds, state) = believe(self.wall_at_start + elapsed, wall);
        if state == ClockState::Trusted && seconds == wall {
            self.wall_at_start = wall - elapsed;
        }
        self.state = state;
        self.latest = self.latest.max(seconds);
        self.latest
    }
}

/// What to believe of a wall clock beside a monotonic one.
fn believe(monotonic: i64, wall: i64) -> (i64, ClockState) {
    match wall - monotonic {
        ahead if ahead > TRUST_SECONDS => (monotonic, ClockState::Ahead { minutes: ahead / 60 }),
        back if back <= -60 => (monotonic, ClockState::Trusted),
        _ => (wall, ClockState::Trusted),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_leap_ahead_is_not_believed_and_a_step_back_is_ridden_out() {
        assert_eq!(believe(1_000_000, 1_000_030), (1_000_030, ClockState::Trusted));
        assert_eq!(believe(1_000_000, 1_000_000 - 3_600), (1_000_000, ClockState::Trusted));
        let day_ahead = believe(1_000_000, 1_000_000 + 86_400);
        assert_eq!(day_ahead, (1_000_000, ClockState::Ahead { minutes: 1_440 }));
    }

    #[test]
    fn a_minute_never_goes_back() {
        let clock = Clock::of_wall(|| 0);
        let first = clock.now();
        assert!(clock.now() >= first);
    }

    #[test]
    fn a_scaled_clock_runs_fast() {
        let clock = Clock::scaled(Minute(100), 60_000.0);
        std::thread::sleep(Duration::from_millis(20));
        assert!(clock.now() > Minute(100));
    }
}
