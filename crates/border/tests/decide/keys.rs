//! Keys of moderators and of anchors: what they open, how often, and each refusal.

use crate::support::log::{Log, MORNING, ground, voice};
use border::fact::{Digest, Fact};
use border::keyring::{KeyKind, Keyring, Secret, key_id};
use border::limits;
use border::minute::Minute;
use border::refusal::Refusal;
use border::slug::Slug;
use border::standing::Standing;
use border::voice::{Term, Voice};
use border::vouch::{HouseKey, redeem, revoke_card};

const HOUSE: HouseKey = HouseKey([7; 32]);
const DAY: i64 = 24 * 60;

fn lars() -> Slug {
    ground("verkhny-lars").slug.clone()
}

fn secret(n: u8) -> Secret {
    Secret::of([n; 16])
}

#[test]
fn a_key_opens_what_it_is_for_and_nothing_else() {
    let mut keys = Keyring::default();
    let watch = keys.invite(&secret(1), None, MORNING + DAY, MORNING).expect("a key");
    let anchor = keys.invite(&secret(2), Some(lars()), MORNING + DAY, MORNING).expect("a key");
    assert_eq!((watch.number, anchor.number, watch.kind), (1, 2, KeyKind::Watch));
    let open = |n: u8, at: Option<&Slug>, now| keys.open(secret(n).as_str(), at, now).map(|kept| kept.number);
    let other = ground("uspenka").slug.clone();
    assert_eq!((watch.id, watch.proof == anchor.proof), (key_id(secret(1).as_str()), false));
    assert_eq!(open(1, None, MORNING), Ok(1));
    assert_eq!(open(2, Some(&lars()), MORNING), Ok(2));
    assert_eq!(open(2, None, MORNING), Err(Refusal::KeyOfOtherKind), "an anchor's key at the desk");
    assert_eq!(open(1, Some(&lars()), MORNING), Err(Refusal::KeyOfOtherKind));
    let elsewhere = Refusal::KeyOfOtherCrossing { crossing: lars() };
    assert_eq!(open(2, Some(&other), MORNING), Err(elsewhere));
    assert_eq!(open(3, None, MORNING), Err(Refusal::NoSuchKey));
    assert_eq!(open(1, None, MORNING + DAY), Err(Refusal::KeyIsOver));
    for garbage in ["", " ", "k1", "\u{0}", &"a".repeat(10_000)] {
        assert_eq!(keys.open(garbage, None, MORNING), Err(Refusal::NoSuchKey));
    }
}

#[test]
fn a_revoked_key_opens_nothing_from_that_minute_on() {
    let mut keys = Keyring::default();
    let kept = keys.invite(&secret(1), None, MORNING + DAY, MORNING).expect("a key");
    assert_eq!(keys.revoke(KeyKind::Anchor, kept.id, MORNING), Err(Refusal::KeyOfOtherKind));
    assert_eq!(keys.revoke(KeyKind::Watch, key_id("x"), MORNING), Err(Refusal::NoSuchKey));
    keys.revoke(KeyKind::Watch, kept.id, MORNING).expect("it is one");
    assert_eq!(keys.open(secret(1).as_str(), None, MORNING), Err(Refusal::KeyRevoked));
    assert_eq!(keys.revoke(KeyKind::Watch, kept.id, MORNING), Err(Refusal::KeyRevoked));
    let later = MORNING + limits::KEY_MINUTES;
    let next = keys.invite(&secret(2), None, later + DAY, later).expect("a key");
    assert_eq!((keys.keys().len(), next.number), (1, 2), "long ended ones are forgotten, numbers are not");
}

#[test]
fn ten_thousand_invites_are_bounded() {
    let mut keys = Keyring::default();
    let mut given = 0;
    for n in 0..10_000_u32 {
        let mut random = [0; 16];
        random[..4].copy_from_slice(&n.to_be_bytes());
        match keys.invite(&Secret::of(random), None, MORNING + DAY, MORNING) {
            Ok(_) => given += 1,
            Err(refusal) => assert_eq!(refusal, Refusal::KeysFull),
        }
    }
    assert_eq!((given, keys.keys().len()), (limits::KEYS, limits::KEYS));
}

fn redeems(log: &mut Log, by: Voice, now: Minute) -> Result<(), Refusal> {
    let card = HOUSE.card(Digest([1; 8]), &lars(), Term::of(now));
    let fact = redeem(&log.fold, card, by, MORNING + 60 * DAY, now)?;
    log.keep(now, fact);
    Ok(())
}

#[test]
fn an_anchors_key_makes_three_anchors_a_term_and_again_in_the_next() {
    let mut log = Log::of("verkhny-lars");
    assert_eq!(redeems(&mut log, Voice::GUEST, MORNING), Err(Refusal::NotAVoice));
    for n in 1..=3 {
        redeems(&mut log, voice(n), MORNING).expect("one of three");
        assert_eq!(log.fold.standing_of(voice(n), MORNING), Standing::Anchor);
    }
    assert_eq!(redeems(&mut log, voice(4), MORNING), Err(Refusal::KeySpent));
    assert_eq!(redeems(&mut log, voice(1), MORNING), Err(Refusal::KnownAlready));
    let next = Term::of(MORNING).end();
    assert_eq!(log.fold.standing_of(voice(1), next), Standing::Fresh, "nothing crosses a term by itself");
    redeems(&mut log, voice(5), next).expect("the next term's Voice");
    let cards = log.entries.iter().filter_map(|entry| match entry.fact {
        Fact::Anchored(anchored) => anchored.card,
        _ => None,
    });
    let cards: Vec<_> = cards.collect();
    assert_ne!(cards[0], cards[3], "one term's card says nothing of the next one's");
}

#[test]
fn a_revoked_anchors_key_ends_the_standing_of_all_it_made() {
    let mut log = Log::of("verkhny-lars");
    redeems(&mut log, voice(1), MORNING).expect("one of three");
    redeems(&mut log, voice(2), MORNING).expect("one of three");
    let card = HOUSE.card(Digest([1; 8]), &lars(), Term::of(MORNING));
    let other = HOUSE.card(Digest([2; 8]), &lars(), Term::of(MORNING));
    assert!(revoke_card(&log.fold, other, MORNING).is_empty());
    for fact in revoke_card(&log.fold, card, MORNING) {
        log.keep(MORNING, fact);
    }
    assert_eq!(log.fold.standing_of(voice(1), MORNING), Standing::Fresh);
    assert_eq!(log.fold.standing_of(voice(2), MORNING), Standing::Fresh);
    assert!(revoke_card(&log.fold, card, MORNING).is_empty(), "once is enough");
}
