//! What the same Voice said just before fills in how it travels: "we go on foot", then "two hours already".
//! Refuses where it spoke of several modes or of another crossing, and to touch what says its own.

use border::reading::{Reading, Said, SaidQueue, SaidValue};
use border::topic::{Mode, Topic};

/// What a carried mode leaves of a claim's confidence, per mille: it was said, though not here.
const CARRIED_PER_MILLE: u32 = 900;

/// Gives the mode of the message before to claims that name none and cannot be of all modes at once.
pub fn carry(reading: &mut Reading, before: Option<&Reading>) {
    let Some(before) = before else { return };
    let is_elsewhere = match (&reading.crossing, &before.crossing) {
        (Some(here), Some(there)) => here != there,
        _ => false,
    };
    let Some(mode) = only_mode(before).filter(|_| !is_elsewhere) else { return };
    for said in reading.claims.iter_mut().filter(|said| said.mode.is_none() && is_of_one_mode(said)) {
        said.mode = Some(mode);
        said.confidence = u16::try_from(u32::from(said.confidence) * CARRIED_PER_MILLE / 1000).unwrap_or(0);
    }
}

/// The one mode that a message's claims are of; a wait or queue that names none is of cars.
fn only_mode(reading: &Reading) -> Option<Mode> {
    let by_default = |said: &Said| is_of_one_mode(said).then_some(Mode::Car);
    let mut modes = reading.claims.iter().filter_map(|said| said.mode.or_else(|| by_default(said)));
    let first = modes.next()?;
    modes.all(|mode| mode == first).then_some(first)
}

/// A wait, a pace, a length. Counts say themselves of what they are.
fn is_of_one_mode(said: &Said) -> bool {
    match (&said.topic, &said.value) {
        (Topic::Wait | Topic::Pace, _) => true,
        (Topic::Queue, SaidValue::Queue(queue)) => {
            matches!(queue, SaidQueue::Metres { .. } | SaidQueue::Landmark { .. } | SaidQueue::Full {})
        }
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::{claimed_after, read};

    #[test]
    fn a_wait_is_by_the_mode_that_was_named_before() {
        let before = read("verkhny-lars", "идём в Грузию пешком, человек 200 перед нами", None);
        assert_eq!(claimed_after("verkhny-lars", "уже два часа стоим", &before), ["wait foot 120 so_far"]);
        let of_two = read("verkhny-lars", "пешком час, на машине пять часов", None);
        assert_eq!(claimed_after("verkhny-lars", "уже два часа стоим", &of_two), ["wait 120 so_far"]);
        for own in ["стоим два часа на машине", "two hours by car so far", "2 години на машині стоїмо"]
        {
            assert_eq!(claimed_after("verkhny-lars", own, &before), ["wait 120 so_far"], "{own}");
        }
        assert_eq!(
            claimed_after("verkhny-lars", "впереди ещё 40 машин", &before),
            claimed_after("verkhny-lars", "впереди ещё 40 машин", &read("verkhny-lars", "привет", None))
        );
        let elsewhere = read("verkhny-lars", "Сарпи пешком прошли за час", None);
        assert_eq!(claimed_after("verkhny-lars", "на Ларсе стоим два часа", &elsewhere), ["wait 120 so_far"]);
    }
}
