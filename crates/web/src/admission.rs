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

/// Work as it came with a filing.
#[derive(Clone, PartialEq, Eq)]
pub(crate) enum Work {
    /// None came.
    None,
    /// A program sent it: what is wrong with it is told.
    Api(String),
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
        Ticket::None => Ok(Voice::GUEST),
        Ticket::Standing(voice) => Ok(voice),
        Ticket::Work(voice) => {
            door.efforts.worked(&crossing.slug, voice, now);
            Ok(voice)
        }
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
        Work::Api(work) => Ok(check(work).map(|()| Ticket::Work(voice))?),
        Work::Form(work) => Ok(check(work).map_or(Ticket::None, |()| Ticket::Work(voice))),
    }
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
