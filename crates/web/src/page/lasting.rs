//! How long the state of a way holds, and since when it is shut: what is older than a closing is no news of
//! it. Refuses to judge what is so.

use border::answer::Answer;
use border::board::Board;
use border::land::LandCode;
use border::minute::Minute;
use border::topic::Topic;
use language::say::Speaker;

/// Whether the post works, as told.
fn open(board: &Board, toward: LandCode) -> Option<&Answer> {
    board
        .answers
        .values()
        .find(|answer| answer.slot.topic == Topic::Open && answer.slot.toward == Some(toward))
}

/// When the state of a way is greyed, if nothing more is heard; none where nobody tells of it.
pub(crate) fn until(board: &Board, toward: LandCode) -> Option<String> {
    let by_mode = || {
        let of_modes = |answer: &&Answer| {
            answer.slot.topic == Topic::Pass
                && answer.slot.mode.is_some()
                && answer.slot.toward == Some(toward)
        };
        board.answers.values().filter(of_modes).map(|answer| answer.until).max()
    };
    open(board, toward).map(|answer| answer.until).or_else(by_mode).map(|until| until.to_string())
}

/// Since when a way is shut, where it is: the first word of it, or when it turned.
pub(crate) fn closed_since(speaker: &Speaker<'_>, board: &Board, toward: LandCode) -> Option<Minute> {
    let is_shut = speaker.glance(board, toward).passes == Some(false);
    let answer = open(board, toward).filter(|_| is_shut)?;
    let turned = answer.history.first().map_or(answer.oldest_at, |earlier| earlier.to);
    Some(turned.min(answer.newest_at))
}
