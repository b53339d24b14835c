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
            Refusal::KeyRevoked => "refusal-key-revoked",
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
        };
        Some(self.text(lang, id))
    }
}
