//! What a desk is asked of standing: anchors and invites, decided on the working fold as filings are. Refuses
//! to keep an invite: it is handed out once its fact is durable.

use super::Desk;
use super::draft::Draft;
use crate::order::{Asking, Granted, Unfiled};
use border::fold::Fold;
use border::minute::Minute;
use border::vouch::{anchor, invite, redeem, revoke, revoke_card, vouch};

impl Draft {
    pub(super) fn stand(
        &mut self,
        desk: &Desk,
        working: &mut Fold,
        asking: &Asking,
        now: Minute,
    ) -> Result<Granted, Unfiled> {
        let key = &desk.settings.key;
        let (fact, granted) = match asking {
            Asking::Anchor { by, until } => (anchor(*by, *until, now)?, None),
            Asking::Redeem { card, by, until } => (redeem(working, *card, *by, *until, now)?, None),
            Asking::RevokeCard { card } => {
                self.keep(working, now, revoke_card(working, *card, now));
                return Ok(Granted::Kept(working.seq()));
            }
            Asking::Revoke { by } => (revoke(working, *by, now)?, None),
            Asking::Invite { by } => {
                let (fact, invite) = invite(working, key, *by, nonce()?, now)?;
                (fact, Some(Granted::Invite(invite)))
            }
            Asking::Vouch { by, invite } => (vouch(working, key, *by, invite, now)?, None),
        };
        let seq = working.seq() + 1;
        self.keep(working, now, vec![fact]);
        Ok(granted.unwrap_or(Granted::Kept(seq)))
    }
}

/// What makes an invite another one. Where the system has no randomness to give, none is made.
fn nonce() -> Result<[u8; 8], Unfiled> {
    let mut nonce = [0; 8];
    getrandom::fill(&mut nonce).map_err(|_| Unfiled::Store)?;
    Ok(nonce)
}
