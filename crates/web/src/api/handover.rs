//! Two who agreed on a ride hand each other a contact: each leaves a key of this ride, then a contact
//! sealed to the other's, and takes what the other left. One address for all of it, since it is one look:
//! how it stands, with what one brings. Refuses to hand out a contact before both agreed and one's own is
//! there, after it was taken, or to anybody else; and to take one for a ride that has left.

use crate::door::Door;
use crate::filing::CLIENT_ID;
use crate::form::body;
use crate::handover::{Contact, Key, Left, Of, keep, left};
use crate::problem::{Kind, Problem, Wrong};
use crate::sealed::{decode, encode};
use crate::seats;
use crate::stack::wiped;
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, header};
use axum::response::{IntoResponse, Response};
use border::fact::Seq;
use border::filing::is_client_id;
use border::limits;
use border::minute::Minute;
use border::refusal::Refusal;
use border::ride::{HoldState, NoSeat, Ride, Side, party_tag};
use border::slug::Slug;
use p256::PublicKey;
use serde::{Deserialize, Serialize};

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Sent {
    /// By which one is known at the ride.
    voice: String,
    /// The hold, of who put the ride up.
    hold: Option<Seq>,
    /// The public half of a key pair made for this ride.
    key: Option<String>,
    /// One's contact, sealed.
    r#box: Option<String>,
    /// The key it is sealed to.
    sealed_to: Option<String>,
    /// That the other's contact is opened: it goes from here.
    #[serde(default)]
    taken: bool,
}

/// How a handover stands for one of the two.
#[derive(Serialize)]
struct Shown {
    hold: Seq,
    side: Side,
    /// Whether both agreed.
    agreed: bool,
    /// Whether the other is given one's own contact, once both agreed.
    gives: bool,
    /// Whether one is given the other's.
    given: bool,
    /// One's own key, as it was left.
    #[serde(skip_serializing_if = "Option::is_none")]
    own_key: Option<String>,
    /// How one's own contact stands: `none`, `here`, `taken`.
    own: &'static str,
    /// The other's key.
    #[serde(skip_serializing_if = "Option::is_none")]
    key: Option<String>,
    /// How the other's contact stands.
    other: &'static str,
    /// The other's contact, sealed to one's own key.
    #[serde(skip_serializing_if = "Option::is_none")]
    r#box: Option<String>,
}

/// One of the two at a hold.
struct Party<'a> {
    crossing: &'a Slug,
    side: Side,
    hold: Seq,
    ride: Ride,
    now: Minute,
}

/// Brings what one brings, and says how it stands.
pub(crate) async fn post(
    State(door): State<Door>,
    Path((slug, seq)): Path<(String, String)>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    seats::check(&door)?;
    let ride: Seq = seq.parse().map_err(|_| Problem::of(Kind::NotFound))?;
    let sent = read(&headers, body).await?;
    let party = party(&door, &crossing.slug, ride, &sent)?;
    let key = sent.key.as_deref().map(|key| point("/key", key)).transpose()?;
    let sealed = sent.r#box.as_deref().map(sealed).transpose()?;
    let sealed_to = sent.sealed_to.as_deref().map(|key| point("/sealed_to", key)).transpose()?;
    let is_change = key.is_some() || sealed.is_some() || sent.taken;
    let _turn = if is_change { Some(door.handovers.lock().await) } else { None };
    if key.is_some() || sealed.is_some() {
        party.may_leave()?;
    }
    if let Some(key) = key {
        party.leave_key(&door, key).await?;
    }
    if let Some(sealed) = sealed {
        party.leave_contact(&door, sealed, sealed_to).await?;
    }
    if sent.taken {
        party.take(&door).await?;
    }
    let shown = party.shown(&door).await?;
    Ok(([(header::CACHE_CONTROL, "no-store")], Json(shown)).into_response())
}

/// Who one is there.
fn party<'a>(door: &Door, crossing: &'a Slug, ride: Seq, sent: &Sent) -> Result<Party<'a>, Problem> {
    let (live, slug) = (&door.site.live, crossing.as_str());
    let no = |why: NoSeat| Problem::from(Refusal::Seat(why));
    let departs = live.departs(slug, ride).ok_or_else(|| no(NoSeat::NoSuchRide))?;
    let tag = wiped(|| party_tag(crossing, departs, sent.voice.as_bytes()));
    let (party, ride) = live.ride_party(slug, ride, tag).ok_or_else(|| no(NoSeat::NotYours))?;
    let hold = match party.side {
        Side::Holder => party.hold,
        Side::Offerer => sent.hold,
    };
    let hold = hold.filter(|hold| ride.holds().contains_key(hold)).ok_or_else(|| no(NoSeat::NotHeld))?;
    Ok(Party { crossing, side: party.side, hold, ride, now: live.clock().now() })
}

impl Party<'_> {
    fn other(&self) -> Side {
        if self.side == Side::Offerer { Side::Holder } else { Side::Offerer }
    }

    fn of(&self, side: Side) -> Of<'_> {
        Of { crossing: self.crossing, hold: self.hold, side }
    }

    /// Since when both agree.
    fn agreed_at(&self) -> Option<Minute> {
        match self.ride.holds().get(&self.hold)?.state {
            HoldState::Agreed { at, .. } => Some(at),
            HoldState::Waiting | HoldState::Held { .. } => None,
        }
    }

    /// Whether a side is given the other's contact; as far as is known before both agreed.
    fn is_given(&self, side: Side) -> bool {
        match self.ride.holds().get(&self.hold).map(|hold| hold.state) {
            Some(HoldState::Agreed { handing, .. }) => self.ride.is_given(side, handing),
            _ => true,
        }
    }

    fn has_agreed(&self) -> bool {
        let hold = self.ride.holds().get(&self.hold);
        hold.is_some_and(|hold| hold.is_agreed() || hold.agreed.contains(&self.side))
    }

    /// Nothing is left for a ride that has left, is held back, or was agreed on too long ago.
    fn may_leave(&self) -> Result<(), Problem> {
        let no = |why: NoSeat| Err(Problem::from(Refusal::Seat(why)));
        if self.ride.has_left(self.now) {
            return no(NoSeat::Left);
        }
        if self.ride.is_held_back {
            return no(NoSeat::HeldBack);
        }
        let is_over = |at| self.now.since(at) > (limits::HANDOVER_HOURS + 1) * 60;
        if self.agreed_at().is_some_and(is_over) { Err(Problem::of(Kind::HandoverOver)) } else { Ok(()) }
    }

    /// A phone that lost its key brings another: what was sealed to the first is of no use and goes.
    async fn leave_key(&self, door: &Door, key: Key) -> Result<(), Problem> {
        let before = left(door, self.of(self.side)).await?;
        if before.as_ref().is_some_and(|before| before.key == key) {
            return Ok(());
        }
        if let Some(mut theirs) = left(door, self.of(self.other())).await?
            && before.is_some()
        {
            if theirs.contact == Contact::Taken {
                return Err(Problem::of(Kind::HandoverTaken));
            }
            theirs.contact = Contact::None;
            keep(door, self.of(self.other()), &theirs).await?;
        }
        let contact = before.map_or(Contact::None, |before| before.contact);
        keep(door, self.of(self.side), &Left { key, contact }).await
    }

    async fn leave_contact(&self, door: &Door, sealed: Vec<u8>, to: Option<Key>) -> Result<(), Problem> {
        let early = || Problem::of(Kind::HandoverEarly);
        if !self.has_agreed() {
            return Err(early());
        }
        if !self.is_given(self.other()) {
            return Err(Problem::of(Kind::HandoverNotGiven));
        }
        let mut own = left(door, self.of(self.side)).await?.ok_or_else(early)?;
        let theirs = left(door, self.of(self.other())).await?.ok_or_else(early)?;
        if own.contact == Contact::Taken {
            return Err(Problem::of(Kind::HandoverTaken));
        }
        if to != Some(theirs.key) {
            return Err(Problem::of(Kind::HandoverKey));
        }
        own.contact = Contact::Here(sealed);
        keep(door, self.of(self.side), &own).await
    }

    /// The other's contact is opened: it goes from here, and is given to nobody again.
    async fn take(&self, door: &Door) -> Result<(), Problem> {
        let Some(mut theirs) = left(door, self.of(self.other())).await? else { return Ok(()) };
        let own = left(door, self.of(self.side)).await?;
        if self.handed(own.as_ref(), Some(&theirs)).is_some() {
            theirs.contact = Contact::Taken;
            keep(door, self.of(self.other()), &theirs).await?;
        }
        Ok(())
    }

    /// The other's contact, where it is one's to have: both agreed, and one's own is there for the other.
    fn handed<'a>(&self, own: Option<&Left>, theirs: Option<&'a Left>) -> Option<&'a [u8]> {
        let is_even = !self.is_given(self.other()) || own.is_some_and(|own| own.contact != Contact::None);
        self.agreed_at().filter(|_| is_even && self.is_given(self.side))?;
        match &theirs?.contact {
            Contact::Here(sealed) => Some(sealed),
            Contact::None | Contact::Taken => None,
        }
    }

    async fn shown(&self, door: &Door) -> Result<Shown, Problem> {
        let own = left(door, self.of(self.side)).await?;
        let theirs = left(door, self.of(self.other())).await?;
        let handed = self.handed(own.as_ref(), theirs.as_ref());
        let key = |left: &Option<Left>| left.as_ref().map(|left| encode(&left.key));
        Ok(Shown {
            hold: self.hold,
            side: self.side,
            agreed: self.agreed_at().is_some(),
            gives: self.is_given(self.other()),
            given: self.is_given(self.side),
            own_key: key(&own),
            own: word(own.as_ref()),
            key: key(&theirs),
            other: word(theirs.as_ref()),
            r#box: handed.map(encode),
        })
    }
}

fn word(left: Option<&Left>) -> &'static str {
    match left.map(|left| &left.contact) {
        None | Some(Contact::None) => "none",
        Some(Contact::Here(_)) => "here",
        Some(Contact::Taken) => "taken",
    }
}

async fn read(headers: &HeaderMap, body: Body) -> Result<Sent, Problem> {
    let bytes = body::json(headers, body, limits::FILING_BYTES).await?;
    let sent: Sent = serde_json::from_slice(&bytes).map_err(|error| unfit("", error.to_string()))?;
    if is_client_id(&sent.voice) { Ok(sent) } else { Err(unfit("/voice", CLIENT_ID)) }
}

/// A point of the curve, as WebCrypto writes it.
fn point(pointer: &str, text: &str) -> Result<Key, Problem> {
    let bytes = decode(text).filter(|bytes| PublicKey::from_sec1_bytes(bytes).is_ok());
    let key = bytes.and_then(|bytes| Key::try_from(bytes).ok());
    key.ok_or_else(|| unfit(pointer, "is an uncompressed point of P-256, base64url"))
}

fn sealed(text: &str) -> Result<Vec<u8>, Problem> {
    let bytes = decode(text).filter(|bytes| bytes.len() == limits::HANDOVER_BOX_BYTES);
    bytes.ok_or_else(|| unfit("/box", format!("is {} bytes, base64url", limits::HANDOVER_BOX_BYTES)))
}

fn unfit(pointer: &str, detail: impl Into<String>) -> Problem {
    Problem::unfit(vec![Wrong::new(pointer, detail)])
}
