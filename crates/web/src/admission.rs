//! Who may file, how often, and after how much work. A Voice with standing comes in by it; a fresh one by
//! its work; all others share a little. Refuses to know an address.

use crate::door::Door;
use crate::effort::MOST as MOST_WORK;
use crate::gate::{Entrance, Ticket};
use crate::problem::{Kind, Problem};
use crate::work::{Bits, WorkFault};
use border::crossing::Crossing;
use border::minute::Minute;
use border::slug::{HOUSE, Slug};
use border::voice::Voice;

impl From<WorkFault> for Problem {
    fn from(fault: WorkFault) -> Self {
        Self::of(match fault {
            WorkFault::OtherDay => Kind::WorkOtherDay,
            WorkFault::NotYours => Kind::WorkNotYours,
            WorkFault::Undone => Kind::WorkUndone,
            WorkFault::TooLittle => Kind::WorkTooLittle,
        })
    }
}

/// Work as it came with a filing.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Work {
    /// None came.
    None,
    /// A program sent it: what is wrong with it is told.
    Api(String),
    /// It was done for a box: the work, and what stands for the box in it. The Voice is inside, and whoever
    /// sends the box need not know it.
    Box(String, Voice),
    /// A form sent it: where it will not do, the filing shares the little, for its writer did nothing wrong.
    Form(String),
}

/// Lets one filing in, or says what it lacks. As whom it speaks: whoever has no standing and did no work
/// speaks as the guest, or cheap Voices would crowd out those who paid.
pub(crate) fn admit(
    door: &Door,
    crossing: &Crossing,
    voice: Voice,
    work: &Work,
    now: Minute,
) -> Result<Voice, Problem> {
    if door.gate.is_open() {
        return Ok(voice);
    }
    let ticket = ticket(door, &crossing.slug, voice, work, now)?;
    if door.gate.enter(&crossing.slug, ticket, now) == Entrance::Wait {
        let is_idle = ticket == Ticket::None && voice != Voice::GUEST;
        return Err(Problem::of(if is_idle { Kind::WorkNeeded } else { Kind::TooMany }));
    }
    match ticket {
        Ticket::None | Ticket::Reading | Ticket::Locker | Ticket::Change(_) => Ok(Voice::GUEST),
        Ticket::Standing(voice) => Ok(voice),
        Ticket::Work(voice) => {
            door.efforts.worked(&crossing.slug, voice, now);
            Ok(voice)
        }
    }
}

/// Lets words be read of which nothing is kept.
pub(crate) fn admit_reading(door: &Door, crossing: &Crossing) -> Result<(), Problem> {
    match door.gate.enter(&crossing.slug, Ticket::Reading, door.site.live.clock().now()) {
        Entrance::Free => Ok(()),
        Entrance::Wait => Err(Problem::of(Kind::TooMany)),
    }
}

/// Lets something in that no Voice stands for.
pub(crate) fn admit_guest(door: &Door, crossing: &Crossing) -> Result<(), Problem> {
    admit(door, crossing, Voice::GUEST, &Work::None, door.site.live.clock().now()).map(drop)
}

fn ticket(door: &Door, crossing: &Slug, voice: Voice, work: &Work, now: Minute) -> Result<Ticket, Problem> {
    if voice == Voice::GUEST {
        return Ok(Ticket::None);
    }
    if door.site.live.standing_of(crossing.as_str(), voice).is_established() {
        return Ok(Ticket::Standing(voice));
    }
    let check = |work: &str| door.works.check(work, crossing, voice, asked(door, crossing, now), now);
    match work {
        Work::None => Ok(Ticket::None),
        Work::Box(work, sealed) => {
            let (asked, boxes) = (asked(door, crossing, now), boxes().ok_or(WorkFault::NotYours)?);
            Ok(door.works.check(work, &boxes, *sealed, asked, now).map(|()| Ticket::Work(voice))?)
        }
        Work::Api(work) => Ok(check(work).map(|()| Ticket::Work(voice))?),
        Work::Form(work) => Ok(check(work).map_or(Ticket::None, |()| Ticket::Work(voice))),
    }
}

/// The zero bits that a fresh Voice's work has to have.
fn asked(door: &Door, crossing: &Slug, now: Minute) -> Bits {
    let is_flooded = door.board(crossing.as_str()).is_ok_and(|held| held.board.flooded_at.is_some());
    door.efforts.asked(crossing, now, is_flooded)
}

/// In the place of a crossing in work done for a box: which it is of, is told by what is inside alone.
fn boxes() -> Option<Slug> {
    Slug::parse(HOUSE)
}

/// What is asked for before a box is sent: as much as at the crossing that asks for most.
pub(crate) fn asked_of_box(door: &Door, sealed: Voice) -> Option<(String, Bits)> {
    if door.gate.is_open() {
        return None;
    }
    let now = door.site.live.clock().now();
    let bits = door.site.live.atlas().crossings().map(|crossing| asked(door, &crossing.slug, now)).max()?;
    Some((door.works.challenge(&boxes()?, sealed, bits, now), bits))
}

/// What is asked for before a locker is filled: more as they fill, so that the last cost most.
pub(crate) fn asked_of_locker(door: &Door, id: Voice) -> Option<(String, Bits)> {
    if door.gate.is_open() {
        return None;
    }
    let (house, now) = (boxes()?, door.site.live.clock().now());
    let bits = locker_bits(door, &house, now);
    Some((door.works.challenge(&house, id, bits, now), bits))
}

fn locker_bits(door: &Door, house: &Slug, now: Minute) -> Bits {
    let full = door.site.live.lockers_full() / 2;
    (door.efforts.asked(house, now, false) + full).min(MOST_WORK)
}

/// Lets one locker be filled by its work: by nothing else, for nobody has a standing here.
pub(crate) fn admit_locker(door: &Door, id: Voice, work: Option<&str>) -> Result<(), Problem> {
    if door.gate.is_open() {
        return Ok(());
    }
    let (house, now) = (boxes().ok_or(WorkFault::NotYours)?, door.site.live.clock().now());
    let work = work.ok_or(Problem::of(Kind::WorkNeeded))?;
    door.works.check(work, &house, id, locker_bits(door, &house, now), now)?;
    if door.gate.enter(&house, Ticket::Locker, now) == Entrance::Wait {
        return Err(Problem::of(Kind::TooMany));
    }
    door.efforts.worked(&house, id, now);
    Ok(())
}

/// Lets one locker be changed.
pub(crate) fn admit_change(door: &Door, id: Voice) -> Result<(), Problem> {
    let (house, now) = (boxes().ok_or(WorkFault::NotYours)?, door.site.live.clock().now());
    match door.gate.enter(&house, Ticket::Change(id), now) {
        Entrance::Free => Ok(()),
        Entrance::Wait => Err(Problem::of(Kind::TooMany)),
    }
}

/// What a Voice is asked for before it files: nothing, or a challenge and its zero bits.
pub(crate) fn asked_of(door: &Door, crossing: &Crossing, voice: Voice) -> Option<(String, Bits)> {
    let (slug, now) = (&crossing.slug, door.site.live.clock().now());
    if door.gate.is_open() || door.site.live.standing_of(slug.as_str(), voice).is_established() {
        return None;
    }
    let bits = asked(door, slug, now);
    Some((door.works.challenge(slug, voice, bits, now), bits))
}
