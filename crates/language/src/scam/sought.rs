//! What unlawful thing a message asks or looks for: the way around a post, a forged paper, somebody to bribe.
//! Refuses to take a question of whether it is so for one of how to.

use super::Kind;
use super::cue::Cue::{self, *};
use super::line::{Line, Mood};
use std::collections::BTreeSet;

/// What a message seeks.
pub(super) fn sought(line: &Line) -> BTreeSet<Kind> {
    let mut found = BTreeSet::new();
    for sentence in line.sentences.iter().filter(|sentence| matches!(sentence.mood, Mood::Asks | Mood::Seeks))
    {
        let items = &line.items[sentence.items.clone()];
        let says = |cues: &[Cue]| {
            items.iter().any(|item| !item.negated && cues.iter().any(|cue| item.cues.has(*cue)))
        };
        if says(&[Truth]) || !says(&[How, Seek, Can]) {
            continue;
        }
        let across = says(&[Border, Post, Official]);
        if says(&[Around])
            || says(&[Bypass]) && across
            || says(&[Terrain, Quietly]) && says(&[Cross, Lead, Guide])
        {
            found.insert(Kind::AroundThePost);
        }
        if says(&[Fake]) && says(&[Paper, Visa, Passport])
            || says(&[Seek, Make, Sell]) && says(&[Paper]) && says(&[Unseen, Backdate])
        {
            found.insert(Kind::ForgedPapers);
        }
        if says(&[Bribe]) && says(&[How, Seek]) || says(&[Arrange, OwnMan]) && says(&[Official, Post]) {
            found.insert(Kind::Bribe);
        }
    }
    found
}
