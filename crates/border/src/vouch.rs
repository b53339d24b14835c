//! Answering for others: anchors, whom the operator answers for, and invites, by which seasoned Voices answer
//! for others. An invite says of which tree it is and not by whom it was given. Refuses to keep who invited
//! whom, and to let a Voice in by an invite of another crossing or term.

use crate::fact::{Anchored, Digest, Fact};
use crate::fold::Fold;
use crate::limits;
use crate::minute::Minute;
use crate::refusal::Refusal;
use crate::slug::Slug;
use crate::standing::Standing;
use crate::voice::{Term, Voice, hex, unhex};
use sha2::Digest as _;

/// The house's own secret, by which invites are sealed and trees named: 32 random bytes beside the journal.
#[derive(Clone)]
pub struct HouseKey(pub [u8; 32]);

impl std::fmt::Debug for HouseKey {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("HouseKey(…)")
    }
}

/// A block of SHA-256, bytes.
const BLOCK: usize = 64;

impl HouseKey {
    /// The house's key of a data directory's, which has other uses too.
    pub fn of_directory(key: &[u8; 32]) -> Self {
        let Digest(own) = Self(*key).seal(&[b"vouch"]);
        Self(own)
    }

    /// HMAC-SHA-256 (RFC 2104) of parts, each with its length before it, so that no two lists run together;
    /// the first bytes of it.
    pub(crate) fn seal<const N: usize>(&self, parts: &[&[u8]]) -> Digest<N> {
        let pad = |with: u8| {
            let mut block = [with; BLOCK];
            block.iter_mut().zip(self.0).for_each(|(byte, key)| *byte ^= key);
            block
        };
        let mut inner = sha2::Sha256::new().chain_update(pad(0x36));
        for part in parts {
            inner.update((part.len() as u64).to_be_bytes());
            inner.update(part);
        }
        let sealed = sha2::Sha256::new().chain_update(pad(0x5c)).chain_update(inner.finalize()).finalize();
        Digest(std::array::from_fn(|at| sealed[at]))
    }

    /// By which a moderator's key is named in facts: a journal alone tells neither its number nor its id, and
    /// another key of the same number, on a keyring begun anew, is not taken for it.
    pub fn moderator(&self, id: Digest<8>, number: u32) -> Digest<8> {
        self.seal(&[b"moderator", &id.0, &number.to_be_bytes()])
    }

    /// By which an anchor's key is named in facts: another one at each crossing and in each term.
    pub fn card(&self, id: Digest<8>, crossing: &Slug, term: Term) -> Digest<8> {
        self.seal(&[b"card", &id.0, crossing.as_str().as_bytes(), &term.0.to_be_bytes()])
    }

    fn tree(&self, crossing: &Slug, term: Term, root: Voice) -> Digest<8> {
        self.seal(&[b"tree", crossing.as_str().as_bytes(), &term.0.to_be_bytes(), &root.0])
    }
}

/// An invite, as it is handed on: once usable, at one crossing, within one term.
#[derive(Clone, PartialEq, Eq)]
pub struct Invite {
    crossing: Slug,
    term: Term,
    tree: Digest<8>,
    nonce: [u8; 8],
    seal: Digest<16>,
}

impl std::fmt::Debug for Invite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("Invite(…)")
    }
}

impl Invite {
    fn new(key: &HouseKey, crossing: Slug, term: Term, tree: Digest<8>, nonce: [u8; 8]) -> Self {
        let seal = Self::sealed(key, &crossing, term, tree, nonce);
        Self { crossing, term, tree, nonce, seal }
    }

    fn sealed(key: &HouseKey, crossing: &Slug, term: Term, tree: Digest<8>, nonce: [u8; 8]) -> Digest<16> {
        let crossing = crossing.as_str().as_bytes();
        key.seal(&[b"invite", crossing, &term.0.to_be_bytes(), &tree.0, &nonce])
    }

    /// Whether the house made it. The time this takes tells nothing of where two seals differ.
    fn is_sealed_by(&self, key: &HouseKey) -> bool {
        let Digest(due) = Self::sealed(key, &self.crossing, self.term, self.tree, self.nonce);
        due.iter().zip(self.seal.0).fold(0, |differing, (a, b)| differing | (a ^ b)) == 0
    }

    /// By which it is known once it was used.
    fn mark(&self, key: &HouseKey) -> Digest<8> {
        key.seal(&[b"used", &self.nonce, &self.tree.0])
    }

    /// Reads `crossing.term.tree.nonce.seal`.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('.');
        let mut next = || parts.next();
        let invite = Self {
            crossing: Slug::parse(next()?)?,
            term: Term(next()?.parse().ok()?),
            tree: Digest(unhex(next()?)?),
            nonce: unhex(next()?)?,
            seal: Digest(unhex(next()?)?),
        };
        next().is_none().then_some(invite)
    }
}

impl std::fmt::Display for Invite {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let (tree, nonce, seal) = (hex(&self.tree.0), hex(&self.nonce), hex(&self.seal.0));
        write!(f, "{}.{}.{tree}.{nonce}.{seal}", self.crossing.as_str(), self.term.0)
    }
}

/// Makes a Voice an anchor from `now` until `until`, at most until the term ends: in the next it is another
/// Voice.
///
/// # Errors
/// [`Refusal::AnchorIsOver`] where that leaves no time, [`Refusal::NotAVoice`] for the guest.
pub fn anchor(by: Voice, until: Minute, now: Minute) -> Result<Fact, Refusal> {
    if by == Voice::GUEST {
        return Err(Refusal::NotAVoice);
    }
    let until = until.min(Term::of(now).end());
    if until <= now {
        return Err(Refusal::AnchorIsOver);
    }
    Ok(Fact::Anchored(Anchored { by, from: now, until, card: None }))
}

/// Makes a Voice an anchor by a key that the operator handed out, as [`anchor`] does.
///
/// # Errors
/// Those of [`anchor`]; [`Refusal::KnownAlready`] where it is one by this key; [`Refusal::KeySpent`] where
/// the key made as many as it may in this term.
pub fn redeem(fold: &Fold, card: Digest<8>, by: Voice, until: Minute, now: Minute) -> Result<Fact, Refusal> {
    let made = fold.anchored_by(card);
    let Fact::Anchored(anchored) = anchor(by, until, now)? else { return Err(Refusal::AnchorIsOver) };
    match made.contains(&by) {
        true if fold.standing_of(by, now) == Standing::Anchor => Err(Refusal::KnownAlready),
        false if made.len() >= limits::VOICES_PER_CARD => Err(Refusal::KeySpent),
        _ => Ok(Fact::Anchored(Anchored { card: Some(card), ..anchored })),
    }
}

/// Ends the standing of every anchor that a key made in this term, also of what they said before; empty where
/// it made none.
pub fn revoke_card(fold: &Fold, card: Digest<8>, now: Minute) -> Vec<Fact> {
    let made = fold.anchored_by(card).into_iter();
    made.filter(|by| fold.standing_of(*by, now) == Standing::Anchor).map(|by| Fact::Revoked { by }).collect()
}

/// Ends an anchor's standing, also of what it said before.
///
/// # Errors
/// [`Refusal::NotAnAnchor`]
pub fn revoke(fold: &Fold, by: Voice, now: Minute) -> Result<Fact, Refusal> {
    match fold.standing_of(by, now) {
        Standing::Anchor => Ok(Fact::Revoked { by }),
        _ => Err(Refusal::NotAnAnchor),
    }
}

/// Gives a seasoned Voice an invite to hand on; `nonce` is drawn by the caller. The invite holds once the
/// fact is kept.
///
/// # Errors
/// A [`Refusal`] for each reason why not.
pub fn invite(
    fold: &Fold,
    key: &HouseKey,
    by: Voice,
    nonce: [u8; 8],
    now: Minute,
) -> Result<(Fact, Invite), Refusal> {
    if by == Voice::GUEST {
        return Err(Refusal::NotAVoice);
    }
    if !matches!(fold.standing_of(by, now), Standing::Seasoned | Standing::Anchor) {
        return Err(match fold.is_revoked(by) {
            // A Voice of another crossing or term is as unknown here as any other.
            None => Refusal::NotHeard,
            Some(true) => Refusal::KeyRevoked,
            Some(false) => Refusal::NotSeasoned,
        });
    }
    if fold.tree_of(by).is_some_and(|tree| fold.is_closed(tree)) {
        return Err(Refusal::TreeRevoked);
    }
    if fold.are_invites_full() {
        return Err(Refusal::InvitesFull);
    }
    if let Some(again_at) = fold.next_invite_of(by, now) {
        return Err(Refusal::InvitesSpent { again_at });
    }
    let (crossing, term) = (fold.board().crossing.clone(), Term::of(now));
    let tree = fold.tree_of(by).unwrap_or_else(|| key.tree(&crossing, term, by));
    Ok((Fact::Invited { by, tree }, Invite::new(key, crossing, term, tree, nonce)))
}

/// Lets a Voice in by an invite.
///
/// # Errors
/// A [`Refusal`] for each thing that may be wrong with it.
pub fn vouch(fold: &Fold, key: &HouseKey, by: Voice, invite: &Invite, now: Minute) -> Result<Fact, Refusal> {
    if by == Voice::GUEST {
        return Err(Refusal::NotAVoice);
    }
    if !invite.is_sealed_by(key) {
        return Err(Refusal::NoSuchInvite);
    }
    if invite.crossing != fold.board().crossing {
        return Err(Refusal::InviteOfOtherCrossing { crossing: invite.crossing.clone() });
    }
    if invite.term != Term::of(now) {
        return Err(Refusal::InviteIsOver);
    }
    if fold.is_closed(invite.tree) {
        return Err(Refusal::TreeRevoked);
    }
    let mark = invite.mark(key);
    if fold.is_used(mark) {
        return Err(Refusal::InviteUsed);
    }
    if fold.are_invites_full() {
        return Err(Refusal::InvitesFull);
    }
    // Also the root of a tree is in it: whom one let in cannot let one in.
    match (fold.tree_of(by), fold.standing_of(by, now).is_established()) {
        (Some(tree), _) if tree == invite.tree => Err(Refusal::VouchLoop),
        (Some(_), _) | (None, true) => Err(Refusal::KnownAlready),
        (None, false) => Ok(Fact::Vouched { by, tree: invite.tree, invite: mark }),
    }
}
