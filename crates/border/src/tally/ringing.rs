//! What an alarm asks of what is believed and of what was told lately. Refuses to know what it is of, beyond
//! its topic, and when it was called before (`fold/ringing.rs`).

use crate::topic::Topic;

/// What an alarm wants.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) struct Demand {
    /// How much the state is believed, per mille.
    believed: u64,
    /// How much is said for it within [`Demand::MINUTES`], thousandths of a seasoned Voice's first-hand
    /// report.
    least: u64,
    /// And so many times what is said otherwise.
    times: u64,
    /// Whether somebody who has shown something must be among those who say so.
    wants_proven: bool,
}

/// Of a rule: two who have shown something, and no more of them who saw it otherwise just before; …
const RULE: Demand = Demand { believed: 800, least: 2_000, times: 1, wants_proven: true };
/// … and where there are two camps three, of whom hardly anyone says anything else.
const RULE_CONTESTED: Demand = Demand { believed: 800, least: 3_000, times: 3, wants_proven: true };
/// That a way is shut: what is believed settles it, as those who saw it open minutes ago go on telling so.
/// Strangers who are no throng say it too.
const SHUT: Demand = Demand { believed: 930, least: 4_000, times: 0, wants_proven: true };
/// Where there are two camps …
const SHUT_CONTESTED: Demand = Demand { believed: 930, least: 3_000, times: 2, wants_proven: true };
/// … and where strangers throng, of whom none is counted: of the few that are left less can be asked.
const SHUT_IN_A_THRONG: Demand = Demand { believed: 930, least: 1_500, times: 1, wants_proven: true };

impl Demand {
    /// Minutes within which it is told.
    pub const MINUTES: i64 = 10;

    /// Where nobody has shown anything.
    pub const fn among_strangers(topic: Topic) -> Self {
        let believed = if matches!(topic, Topic::Open) { 870 } else { 800 };
        Self { believed, least: 0, times: 0, wants_proven: false }
    }

    /// What an alarm of a topic wants, by whether no throng is feared and whether there are two camps.
    pub fn of(topic: Topic, is_calm: bool, is_contested: bool) -> Self {
        match (topic, is_calm, is_contested) {
            (Topic::Open, false, _) => SHUT_IN_A_THRONG,
            (Topic::Open, true, true) => SHUT_CONTESTED,
            (Topic::Open, true, false) => SHUT,
            (_, _, true) => RULE_CONTESTED,
            (_, _, false) => RULE,
        }
    }

    /// Whether it is met by how much the state is believed, per mille, by what was told for it and otherwise,
    /// and by whether anyone who has shown something says so.
    pub fn is_met(&self, believed: u64, [own, other]: [u64; 2], is_held: bool) -> bool {
        let is_told = own >= self.least && own >= other * self.times;
        believed >= self.believed && is_told && (is_held || !self.wants_proven)
    }
}
