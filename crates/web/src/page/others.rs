//! Other crossings of the same border, for one who cannot or will not wait at this one: how far, when, for
//! whom, and what is so there. Refuses to send everyone to the same one: among those equally far the order
//! changes by the hour, and one that is closed never comes first.

use super::row::Tone;
use crate::door::Door;
use crate::ground;
use border::crossing::Crossing;
use border::land::LandCode;
use language::say::Speaker;
use live::BoardState;

/// How many are named: more are farther than anyone goes.
const NAMED: usize = 6;
/// Farther than this one does not go to cross, metres in a straight line.
const FARTHEST: f64 = 700_000.0;

/// To these distances ways are alike, metres in a straight line: an hour's, two hours', half a day's drive.
const BANDS: [f64; 3] = [60_000.0, 150_000.0, 350_000.0];

/// One of them at one look.
pub(crate) struct Other {
    pub slug: String,
    /// The same way, where its page shows the other first.
    pub toward: Option<LandCode>,
    pub name: String,
    pub far: String,
    /// When, for whom, and by what.
    pub facts: String,
    pub word: String,
    pub age: String,
    pub tone: &'static str,
    /// Closed last; else the near ones first, and those equally far as the hour has it.
    place: (bool, usize, u64),
}

/// The nearest of the same border, in the order of this hour.
pub(crate) fn of(door: &Door, speaker: &Speaker<'_>, toward: LandCode) -> Vec<Other> {
    let here = speaker.ground;
    let mut near: Vec<(f64, &Crossing)> = door
        .site
        .live
        .atlas()
        .crossings()
        .filter(|other| other.slug != here.slug && ground::is_same_border(here, other))
        .map(|other| (ground::far(ground::point(here), ground::point(other)), &**other))
        .filter(|(far, _)| *far <= FARTHEST)
        .collect();
    near.sort_by(|a, b| a.0.total_cmp(&b.0));
    near.truncate(NAMED);
    let mut others: Vec<Other> =
        near.into_iter().filter_map(|(far, other)| Other::new(door, speaker, other, far, toward)).collect();
    others.sort_by_key(|other| other.place);
    others
}

impl Other {
    fn new(door: &Door, here: &Speaker<'_>, other: &Crossing, far: f64, toward: LandCode) -> Option<Self> {
        let speaker = super::speaker(door, other, here.lang);
        let goal = ground::ways(other).into_iter().find(|land| land.country() == toward.country())?;
        let glance = match door.site.live.board(other.slug.as_str()) {
            BoardState::Ready(published) => Some(speaker.glance(&published.board, goal)),
            _ => None,
        };
        let is_closed = glance.as_ref().is_some_and(|glance| glance.passes == Some(false));
        Some(Self {
            slug: other.slug.to_string(),
            toward: ground::named_way(other, goal),
            name: other.name(here.lang.as_str()).to_owned(),
            far: speaker.distance(whole_kilometres(far)),
            facts: ground::facts(door, other, here.lang).join(" · "),
            tone: glance.as_ref().map_or(Tone::Plain, Tone::of_glance).class(),
            word: glance.as_ref().map(|glance| glance.word.clone()).unwrap_or_default(),
            age: glance.map(|glance| glance.age).unwrap_or_default(),
            place: (is_closed, band(far), turn(here.now.0.div_euclid(60), other.slug.as_str())),
        })
    }
}

/// Of those within one band none is so much nearer that everyone has to go there.
fn band(far: f64) -> usize {
    BANDS.iter().filter(|end| far > **end).count()
}

/// How far a crossing is from a place, metres.
pub(crate) fn metres(from: [f64; 2], to: &Crossing) -> u32 {
    // No two points of the Earth are farther apart than a u32 holds.
    libm::round(ground::far(from, ground::point(to))) as u32
}

/// The same, as it is said.
pub(crate) fn said_far(speaker: &Speaker<'_>, from: [f64; 2], to: &Crossing) -> String {
    speaker.distance(whole_kilometres(ground::far(from, ground::point(to))))
}

/// To ten kilometres from ten on: the road is longer than the straight line, and how much nobody says.
fn whole_kilometres(far: f64) -> u32 {
    let step = if far < 10_000.0 { 1_000.0 } else { 10_000.0 };
    // At most FARTHEST, and no less than nothing.
    (libm::round(far / step) * step) as u32
}

/// A number by which the order of an hour is made: FNV-1a of the hour and the name.
fn turn(hour: i64, slug: &str) -> u64 {
    let bytes = hour.to_le_bytes().into_iter().chain(slug.bytes());
    bytes.fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(test)]
mod tests {
    use super::{BANDS, band, turn};

    #[test]
    fn what_is_near_comes_before_what_is_far() {
        assert_eq!([0.0, BANDS[0], 70_000.0, 200_000.0, 600_000.0].map(band), [0, 0, 1, 2, 3]);
    }

    #[test]
    fn every_place_comes_first_in_some_hour() {
        let slugs = ["guguti-gogavan", "ninotsminda-bavra", "sadakhlo-bagratashen", "akhkerpi-privolnoye"];
        let first = |hour: i64| slugs.into_iter().min_by_key(|slug| turn(hour, slug));
        for slug in slugs {
            let hours = (0..240).filter(|hour| first(*hour) == Some(slug)).count();
            assert!((30..=90).contains(&hours), "{slug}: {hours} of 240 hours");
        }
    }
}
