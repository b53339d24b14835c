//! Anchors and invites: who gets one, and everything that is refused, each with its own reason.

use crate::support::log::{Log, MORNING, ground, slot, state, voice};
use border::fact::{Anchored, Fact};
use border::minute::Minute;
use border::refusal::Refusal;
use border::standing::Standing;
use border::value::State;
use border::voice::{Term, Voice};
use border::vouch::{HouseKey, Invite, anchor, invite, revoke, vouch};

const KEY: HouseKey = HouseKey([7; 32]);

/// A log in which Voice 1 is an anchor, who may invite as a seasoned Voice may.
fn with_anchor() -> Log {
    let mut log = Log::of("verkhny-lars");
    log.keep(MORNING, anchor(voice(1), MORNING + 60_000, MORNING).expect("time is left"));
    log
}

fn invited(log: &mut Log, by: Voice, n: u8, now: Minute) -> Result<Invite, Refusal> {
    let (fact, invite) = invite(&log.fold, &KEY, by, [n; 8], now)?;
    log.keep(now, fact);
    Ok(Invite::parse(&invite.to_string()).expect("its own text"))
}

fn let_in(log: &mut Log, by: Voice, invite: &Invite, now: Minute) -> Result<(), Refusal> {
    let fact = vouch(&log.fold, &KEY, by, invite, now)?;
    log.keep(now, fact);
    Ok(())
}

#[test]
fn an_invite_prints_no_secret() {
    let mut log = with_anchor();
    let invite = invited(&mut log, voice(1), 1, MORNING).expect("an invite");
    let secret = invite.to_string();
    let printed = format!("{invite:?}");
    assert!(secret.split('.').skip(2).all(|part| !printed.contains(part)), "{printed}");
    assert_eq!(printed, "Invite(…)");
}

#[test]
fn a_revoked_key_takes_down_whom_it_let_in_and_what_they_said() {
    let mut log = with_anchor();
    let invite = invited(&mut log, voice(1), 1, MORNING).expect("an invite");
    let_in(&mut log, voice(2), &invite, MORNING + 1).expect("let in");
    log.tell(MORNING + 2, 2, "open/ge///", state(State::Yes));
    log.tell(MORNING + 2, 3, "open/ge///", state(State::Yes));
    let shares = |log: &Log| -> Vec<u32> {
        log.fold.why(&slot("open/ge///")).iter().map(|vote| vote.share_per_mille).collect()
    };
    assert_eq!(log.fold.standing_of(voice(2), MORNING + 2), Standing::Vouched);
    assert_ne!(shares(&log), [1000, 1000]);
    log.keep(MORNING + 3, revoke(&log.fold, voice(1), MORNING + 3).expect("it was one"));
    assert_eq!(log.fold.standing_of(voice(2), MORNING + 3), Standing::Fresh);
    let now = shares(&log);
    assert!(now[0] <= now[1], "no more than anyone's: {now:?}");
}

#[test]
fn an_anchor_holds_until_the_term_ends_at_most_and_until_it_is_revoked() {
    let mut log = with_anchor();
    let Fact::Anchored(Anchored { until, .. }) = log.entries[0].fact else { panic!("an anchor") };
    assert_eq!(until, Term::of(MORNING).end());
    assert_eq!(log.fold.standing_of(voice(1), MORNING), Standing::Anchor);
    assert_eq!(log.fold.standing_of(voice(1), until), Standing::Fresh);
    assert_eq!(anchor(voice(2), MORNING, MORNING), Err(Refusal::AnchorIsOver));
    assert_eq!(anchor(Voice::GUEST, MORNING + 60, MORNING), Err(Refusal::NotAVoice));
    assert_eq!(revoke(&log.fold, voice(2), MORNING), Err(Refusal::NotAnAnchor));
    let fact = revoke(&log.fold, voice(1), MORNING).expect("it is one");
    log.keep(MORNING, fact);
    assert_eq!(log.fold.standing_of(voice(1), MORNING), Standing::Fresh);
    assert_eq!(revoke(&log.fold, voice(1), MORNING), Err(Refusal::NotAnAnchor), "revoked already");
    assert_eq!(invited(&mut log, voice(1), 1, MORNING), Err(Refusal::KeyRevoked), "in mid-act");
}

#[test]
fn three_invites_a_week_and_ten_thousand_more_are_refused() {
    let mut log = with_anchor();
    for n in 0..3 {
        assert!(invited(&mut log, voice(1), n, MORNING + i64::from(n)).is_ok());
    }
    let week = border::limits::INVITE_MINUTES;
    for n in 3..10_000_i64 {
        let refused = invited(&mut log, voice(1), n as u8, MORNING + 3);
        assert_eq!(refused, Err(Refusal::InvitesSpent { again_at: MORNING + week }));
    }
    assert_eq!(log.entries.len(), 4, "a refusal leaves nothing behind");
    let mut later = log.clone();
    later.pass(MORNING + week);
    if Term::of(MORNING + week) == Term::of(MORNING) {
        assert!(invited(&mut later, voice(1), 9, MORNING + week).is_ok());
    }
}

#[test]
fn only_who_is_seasoned_here_invites() {
    let mut log = with_anchor();
    let elsewhere = Voice::derive(&ground("uspenka").slug, Term::of(MORNING), b"a secret");
    for by in [voice(2), elsewhere] {
        assert_eq!(invited(&mut log, by, 1, MORNING), Err(Refusal::NotHeard));
    }
    assert_eq!(invited(&mut log, Voice::GUEST, 1, MORNING), Err(Refusal::NotAVoice));
    let next = Term::of(MORNING).end();
    log.pass(next);
    assert_eq!(invited(&mut log, voice(1), 1, next), Err(Refusal::NotHeard), "a Voice of another term");
}

#[test]
fn an_invite_lets_one_in_once_here_and_now() {
    let mut log = with_anchor();
    let code = invited(&mut log, voice(1), 1, MORNING).expect("an invite");
    let mut other = Log::of("uspenka");
    let refused = let_in(&mut other, voice(3), &code, MORNING);
    assert_eq!(
        refused,
        Err(Refusal::InviteOfOtherCrossing { crossing: ground("verkhny-lars").slug.clone() })
    );
    let next = Term::of(MORNING).end();
    assert_eq!(vouch(&log.fold, &KEY, voice(3), &code, next), Err(Refusal::InviteIsOver));
    assert_eq!(let_in(&mut log, Voice::GUEST, &code, MORNING), Err(Refusal::NotAVoice));
    assert_eq!(let_in(&mut log, voice(1), &code, MORNING), Err(Refusal::VouchLoop), "oneself");
    assert_eq!(let_in(&mut log, voice(3), &code, MORNING), Ok(()));
    assert_eq!(log.fold.standing_of(voice(3), MORNING), Standing::Vouched);
    assert_eq!(let_in(&mut log, voice(4), &code, MORNING), Err(Refusal::InviteUsed));
}

#[test]
fn what_was_changed_or_made_elsewhere_is_no_invite() {
    let mut log = with_anchor();
    let code = invited(&mut log, voice(1), 1, MORNING).expect("an invite").to_string();
    let forged = |from: &str, to: &str| Invite::parse(&code.replacen(from, to, 1)).expect("a shape");
    let parts: Vec<&str> = code.split('.').collect();
    for (from, to) in [(parts[3], "0202020202020202"), (parts[2], "0202020202020202"), (parts[0], "uspenka")]
    {
        let refused = let_in(&mut log, voice(3), &forged(from, to), MORNING);
        assert_eq!(refused, Err(Refusal::NoSuchInvite), "{from}");
    }
    let code = Invite::parse(&code).expect("its own text");
    let elsewhere = vouch(&log.fold, &HouseKey([8; 32]), voice(3), &code, MORNING);
    assert_eq!(elsewhere, Err(Refusal::NoSuchInvite));
    for text in ["", "verkhny-lars", "a.b.c.d.e", "verkhny-lars.1.00.00.00.00"] {
        assert_eq!(Invite::parse(text), None, "{text}");
    }
}

#[test]
fn whom_one_let_in_lets_nobody_of_the_same_tree_in() {
    let mut log = with_anchor();
    let to_three = invited(&mut log, voice(1), 1, MORNING).expect("an invite");
    let_in(&mut log, voice(3), &to_three, MORNING).expect("let in");
    assert_eq!(invited(&mut log, voice(3), 2, MORNING), Err(Refusal::NotSeasoned), "vouched is not seasoned");
    log.keep(MORNING, anchor(voice(3), MORNING + 600, MORNING).expect("time is left"));
    let back = invited(&mut log, voice(3), 3, MORNING).expect("an invite");
    assert_eq!(let_in(&mut log, voice(1), &back, MORNING), Err(Refusal::VouchLoop));
    log.keep(MORNING, anchor(voice(5), MORNING + 600, MORNING).expect("time is left"));
    assert_eq!(let_in(&mut log, voice(5), &back, MORNING), Err(Refusal::KnownAlready));
}

#[test]
fn what_a_revoked_key_handed_on_lets_nobody_in() {
    let mut log = with_anchor();
    let code = invited(&mut log, voice(1), 1, MORNING).expect("an invite");
    let fact = revoke(&log.fold, voice(1), MORNING).expect("it is an anchor");
    log.keep(MORNING, fact);
    assert_eq!(let_in(&mut log, voice(3), &code, MORNING), Err(Refusal::TreeRevoked));
    log.keep(MORNING, anchor(voice(1), MORNING + 600, MORNING).expect("time is left"));
    assert_eq!(invited(&mut log, voice(1), 2, MORNING), Err(Refusal::TreeRevoked), "also once it is back");
    let bytes = log.fold.to_bytes().expect("a fold");
    let again = border::fold::Fold::from_bytes(&bytes).expect("its own bytes");
    assert_eq!(vouch(&again, &KEY, voice(3), &code, MORNING), Err(Refusal::TreeRevoked), "read back");
}

#[test]
fn no_fact_says_who_invited_whom() {
    let mut log = with_anchor();
    let code = invited(&mut log, voice(1), 1, MORNING).expect("an invite");
    let_in(&mut log, voice(3), &code, MORNING).expect("let in");
    let by = border::voice::hex(&voice(1).0);
    let json = serde_json::to_string(&log.entries[2].fact).expect("JSON");
    assert!(!json.contains(&by) && !code.to_string().contains(&by), "{json}");
}
