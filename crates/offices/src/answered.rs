//! What came of an answer: figures of crossings, and a count of everything that became none, with why.
//! Refuses a time to come, a number beyond its bounds, and a post that nobody said which crossing it is.

use crate::adapter::{AdapterFault, Row, Rows, Statement};
use crate::feed::Feed;
use border::limits;
use border::minute::Minute;
use border::official::Figure;
use border::slug::Slug;
use serde::Serialize;
use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

/// What came of the answers of one round.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub struct Answered {
    /// The figures, each with its crossing.
    pub figures: Vec<(Slug, Figure)>,
    /// What was counted.
    pub counts: Counts,
    /// The newest time that the office stated, of figures that were taken.
    pub newest: Option<Minute>,
    /// A digest of its figures: of numbers without times where it states none of its own.
    pub says: u64,
}

/// What became of the rows.
#[derive(Clone, PartialEq, Eq, Debug, Default, Serialize)]
pub struct Counts {
    /// Rows that were read.
    pub rows: usize,
    /// Figures taken.
    pub figures: usize,
    /// Of these, so old that no board shows them.
    pub old: usize,
    /// Of posts that are known and left out, or of modes or ways that are.
    pub not_used: usize,
    /// Of posts that no crossing here is.
    pub unknown: usize,
    /// The first of those posts, by name.
    pub unknown_posts: BTreeSet<String>,
    /// Of a time to come.
    pub future: usize,
    /// Of more minutes or vehicles than there can be.
    pub out_of_bounds: usize,
    /// Rows whose time, number or kind could not be read.
    pub unread: usize,
    /// Answers of the round whose shape could not be read, beside others that could.
    pub faulty: usize,
}

impl Answered {
    /// Reads the answers of one round, `(bytes, post that was asked for)` each. One that cannot be read is
    /// counted where others can.
    ///
    /// # Errors
    /// [`AdapterFault`] of the first, where none can be read.
    pub fn of(
        feed: &Feed,
        answers: &[(Vec<u8>, Option<String>)],
        fetched: Minute,
    ) -> Result<Self, AdapterFault> {
        let (mut answered, mut faults) = (Self::default(), Vec::new());
        let mut has_post = false;
        let mut says = DefaultHasher::new();
        for (bytes, post) in answers {
            match feed.adapter.read(bytes, post.as_deref(), fetched) {
                Ok(rows) => {
                    has_post |= rows.posts.iter().any(|post| feed.post(post).is_some());
                    answered.take(feed, rows, fetched, &mut says);
                }
                Err(fault) => faults.push(fault),
            }
        }
        answered.says = says.finish();
        answered.counts.faulty = faults.len();
        match faults.into_iter().next() {
            Some(fault) if answered.counts.faulty == answers.len() => Err(fault),
            _ if !has_post => Err(AdapterFault::NoPost),
            _ => Ok(answered),
        }
    }

    fn take(&mut self, feed: &Feed, rows: Rows, fetched: Minute, says: &mut DefaultHasher) {
        self.counts.rows += rows.rows.len();
        self.counts.unread += rows.unread;
        for row in &rows.rows {
            if let Some((crossing, figure)) = self.figure(feed, row, fetched) {
                let told = (feed.adapter.statement() == Statement::Own).then_some(row.told.0);
                (&row.post, row.way, row.mode.as_str(), row.wait_minutes, row.vehicles, told).hash(says);
                self.newest = self.newest.max(Some(figure.told));
                self.counts.figures += 1;
                self.counts.old += usize::from(figure.told + limits::OFFICIAL_MINUTES <= fetched);
                self.figures.push((crossing, figure));
            }
        }
    }

    /// A row's figure, or none, which is counted.
    fn figure(&mut self, feed: &Feed, row: &Row, fetched: Minute) -> Option<(Slug, Figure)> {
        let counts = &mut self.counts;
        let Some(post) = feed.post(&row.post) else {
            match feed.passes_over(&row.post) {
                true => counts.not_used += 1,
                false => {
                    counts.unknown += 1;
                    if counts.unknown_posts.len() < limits::FEED_POSTS_NAMED {
                        counts.unknown_posts.insert(shown(&row.post));
                    }
                }
            }
            return None;
        };
        let Some(toward) = post.toward(row.way).filter(|_| post.modes.contains(&row.mode)) else {
            counts.not_used += 1;
            return None;
        };
        // A clock a little ahead of ours is of now; one further ahead lies, and what it says counts for
        // nothing.
        if row.told > fetched + limits::FEED_AHEAD_MINUTES {
            counts.future += 1;
            return None;
        }
        let within = |count: Option<u64>, most: u32| match count {
            None => Ok(None),
            Some(count) => u32::try_from(count).ok().filter(|count| *count <= most).map(Some).ok_or(()),
        };
        let wait = within(row.wait_minutes, limits::OFFICIAL_WAIT_MINUTES);
        let vehicles = within(row.vehicles, limits::QUEUE_COUNT);
        let (Ok(wait_minutes), Ok(vehicles)) = (wait, vehicles) else {
            counts.out_of_bounds += 1;
            return None;
        };
        let told = row.told.min(fetched);
        let source = feed.office.clone();
        let figure = Figure { toward, mode: row.mode, told, source, wait_minutes, vehicles, metres: None };
        Some((post.crossing.clone(), figure))
    }
}

/// A post's name as it can be printed: what an office sends is a stranger's text.
fn shown(name: &str) -> String {
    name.chars().filter(|c| !c.is_control()).take(60).collect()
}
