//! Refusals of standing in words: each its own sentence. Refuses to know who was refused.

use super::{Arg, Phrases};
use border::lang::Lang;
use border::refusal::Refusal;

impl Phrases {
    /// Why an anchor, an invite or its use is refused; none for a refusal of a filing, which its door words.
    pub fn refusal(&self, lang: Lang, refusal: &Refusal) -> Option<String> {
        let id = match refusal {
            Refusal::OtherContent { .. }
            | Refusal::OtherCrossing { .. }
            | Refusal::BadTap { .. }
            | Refusal::Empty => return None,
            Refusal::NotAVoice => "refusal-not-a-voice",
            Refusal::NotHeard => "refusal-not-heard",
            Refusal::TreeRevoked => "refusal-tree-revoked",
            Refusal::NotSeasoned => "refusal-not-seasoned",
            Refusal::InvitesSpent { .. } => "refusal-invites-spent",
            Refusal::InvitesFull => "refusal-invites-full",
            Refusal::NoSuchInvite => "refusal-no-such-invite",
            Refusal::InviteOfOtherCrossing { crossing } => {
                let name = [("name", Arg::Text(crossing.as_str()))];
                return Some(self.with(lang, "refusal-invite-of-other-crossing", &name));
            }
            Refusal::InviteIsOver => "refusal-invite-is-over",
            Refusal::InviteUsed => "refusal-invite-used",
            Refusal::VouchLoop => "refusal-vouch-loop",
            Refusal::KnownAlready => "refusal-known-already",
            Refusal::AnchorIsOver => "refusal-anchor-is-over",
            Refusal::NotAnAnchor => "refusal-not-an-anchor",
            Refusal::KeyOfOtherCrossing { crossing } => {
                let name = [("name", Arg::Text(crossing.as_str()))];
                return Some(self.with(lang, "refusal-key-of-other-crossing", &name));
            }
            Refusal::Seat(why) => return Some(self.text(lang, &format!("seat-no-{why}"))),
            refusal => of_a_key(refusal)?,
        };
        Some(self.text(lang, id))
    }
}

/// Why a key opens nothing, or what it wants is not done.
fn of_a_key(refusal: &Refusal) -> Option<&'static str> {
    Some(match refusal {
        Refusal::NoSuchKey => "refusal-no-such-key",
        Refusal::KeyRevoked => "refusal-key-revoked",
        Refusal::KeyIsOver => "refusal-key-is-over",
        Refusal::KeyOfOtherKind => "refusal-key-of-other-kind",
        Refusal::KeySpent => "refusal-key-spent",
        Refusal::KeysFull => "refusal-keys-full",
        Refusal::NothingToHide => "refusal-nothing-to-hide",
        Refusal::HiddenBefore => "refusal-hidden-before",
        Refusal::NoSuchDeed => "refusal-no-such-deed",
        Refusal::NeedsNoSecond => "refusal-needs-no-second",
        Refusal::DeedIsOver => "refusal-deed-is-over",
        Refusal::SameKey => "refusal-same-key",
        Refusal::NothingToUndo => "refusal-nothing-to-undo",
        Refusal::UndoIsOver => "refusal-undo-is-over",
        Refusal::DeedsSpent { .. } => "refusal-deeds-spent",
        Refusal::NoSuchRumour => "refusal-no-such-rumour",
        Refusal::NoticeIsOver => "refusal-notice-is-over",
        Refusal::WordsHeldAlready => "refusal-words-held-already",
        Refusal::WordsNotHeld => "refusal-words-not-held",
        _ => return None,
    })
}
