//! Each refusal of standing has a sentence of its own in every language.

use border::lang::Lang;
use border::minute::Minute;
use border::refusal::Refusal;
use border::slug::Slug;
use language::say::Phrases;
use std::collections::BTreeSet;

#[test]
fn no_two_refusals_of_standing_are_told_alike_in_any_language() {
    let phrases = Phrases::builtin().expect("the built-in phrases");
    let refusals = [
        Refusal::NotAVoice,
        Refusal::NotHeard,
        Refusal::KeyRevoked,
        Refusal::TreeRevoked,
        Refusal::NotSeasoned,
        Refusal::InvitesSpent { again_at: Minute(27_730_080) },
        Refusal::InvitesFull,
        Refusal::NoSuchInvite,
        Refusal::InviteOfOtherCrossing { crossing: Slug::parse("uspenka").expect("a slug") },
        Refusal::InviteIsOver,
        Refusal::InviteUsed,
        Refusal::VouchLoop,
        Refusal::KnownAlready,
        Refusal::AnchorIsOver,
        Refusal::NotAnAnchor,
    ];
    let mut told = BTreeSet::new();
    for lang in Lang::ALL {
        for refusal in &refusals {
            let words = phrases.refusal(*lang, refusal).expect("a sentence");
            assert!(told.insert(words.clone()), "{lang:?} {refusal:?}: {words}");
        }
    }
    assert_eq!(told.len(), Lang::ALL.len() * refusals.len());
}
