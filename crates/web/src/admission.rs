//! Who may file, how often, and after how much work. A Voice with standing comes in by it; a fresh one by
//! its work; all others share a little. Refuses to know an address.

use crate::door::Door;
use crate::gate::{Entrance, Ticket};
use crate::problem::{Kind, Problem};
use crate::work::{Bits, WorkFault};
use border::crossing::Crossing;
use border::minute::Minute;
use border::slug::Slug;
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

/// Lets one filing of a Voice in, or says what it lacks.
pub(crate) fn admit(
    door: &Door,
    crossing: &Crossing,
    voice: Voice,
    work: Option<&str>,
    now: Minute,
) -> Result<(), Problem> {
    let ticket = ticket(door, &crossing.slug, voice, work, now)?;
    match (door.gate.enter(&crossing.slug, ticket, now), ticket) {
        (Entrance::Free, Ticket::Work(_)) => door.efforts.worked(&crossing.slug, now),
        (Entrance::Free, _) => {}
        (Entrance::Wait, Ticket::None) if voice != Voice::GUEST => return Err(Problem::of(Kind::WorkNeeded)),
        (Entrance::Wait, _) => return Err(Problem::of(Kind::TooMany)),
    }
    Ok(())
}

/// Lets something in that no Voice stands for.
pub(crate) fn admit_guest(door: &Door, crossing: &Crossing) -> Result<(), Problem> {
    admit(door, crossing, Voice::GUEST, None, door.site.live.clock().now())
}

fn ticket(
    door: &Door,
    crossing: &Slug,
    voice: Voice,
    work: Option<&str>,
    now: Minute,
) -> Result<Ticket, Problem> {
    if voice == Voice::GUEST || door.gate.is_open() {
        return Ok(Ticket::None);
    }
    let standing = door.site.live.standing_of(crossing.as_str(), voice);
    if standing.is_established() {
        return Ok(Ticket::Standing(voice, standing));
    }
    let Some(work) = work else { return Ok(Ticket::None) };
    door.works.check(work, crossing, voice, asked(door, crossing, now), now)?;
    Ok(Ticket::Work(voice))
}

/// The zero bits that a fresh Voice's work has to have.
fn asked(door: &Door, crossing: &Slug, now: Minute) -> Bits {
    let is_flooded = door.board(crossing.as_str()).is_ok_and(|held| held.board.flooded_at.is_some());
    door.efforts.asked(crossing, now, is_flooded)
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
