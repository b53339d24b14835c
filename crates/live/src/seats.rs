//! The way to seats: what is wanted of them, and how they stand with one who rides. Refuses to tell anyone of
//! others than himself and those who hold seats of his ride.

use crate::Live;
use crate::order::{Order, Seated, Unfiled};
use border::fact::Seq;
use border::item::Key;
use border::minute::Minute;
use border::ride::{Asking, Party, PartyTag, Ride, RideItem};
use tokio::sync::oneshot;

/// A ride of one's own: put up by them, or held.
#[derive(Clone, PartialEq, Debug)]
pub struct Own {
    /// The entry that brought it.
    pub seq: Seq,
    /// As it stands, also where reports hold it back.
    pub item: RideItem,
    /// Who they are at it.
    pub party: Party,
    /// The ride with its holds; people are known by nothing that a door shows.
    pub ride: Ride,
}

impl Live {
    /// Does what is wanted of seats, and answers once it is durable.
    ///
    /// # Errors
    /// [`Unfiled`]; every refusal has a sentence of its own.
    pub async fn seat(&self, slug: &str, asking: Asking) -> Result<Seated, Unfiled> {
        self.may_write()?;
        let shelved = self.inner.shelves.get(slug).ok_or(Unfiled::UnknownCrossing)?;
        let (done, seated) = oneshot::channel();
        let order = Order::Seat { asking: Box::new(asking), done };
        shelved.filings.try_send(order).map_err(|_| Unfiled::Busy)?;
        seated.await.map_err(|_| Unfiled::Closed)?
    }

    /// When a ride leaves; none where there is no such ride. By this a door makes the tag of who asks.
    pub fn departs(&self, slug: &str, ride: Seq) -> Option<Minute> {
        let fold = self.inner.shelves.get(slug)?.shelf.fold();
        fold.ride(ride).map(|ride| ride.terms.departs)
    }

    /// A ride and who one is at it, by one's tag; none where there is no such ride or one is nobody there.
    pub fn ride_party(&self, slug: &str, ride: Seq, tag: PartyTag) -> Option<(Party, Ride)> {
        let fold = self.inner.shelves.get(slug)?.shelf.fold();
        let ride = fold.ride(ride)?;
        ride.party(tag).map(|party| (party, ride.clone()))
    }

    /// The rides that one warned of: they are shown to everybody else while nobody else warns.
    pub fn warned_rides(&self, slug: &str, tag: impl Fn(Minute) -> PartyTag) -> Vec<Seq> {
        let Some(shelved) = self.inner.shelves.get(slug) else { return vec![] };
        let fold = shelved.shelf.fold();
        let warned = fold.rides().filter(|(_, ride)| ride.is_warned_by(tag(ride.terms.departs)));
        warned.map(|(seq, _)| seq).collect()
    }

    /// All rides of one's own at a crossing; the tag of each departure is made by who asks.
    pub fn own_rides(&self, slug: &str, tag: impl Fn(Minute) -> PartyTag) -> Vec<Own> {
        let Some(shelved) = self.inner.shelves.get(slug) else { return vec![] };
        let fold = shelved.shelf.fold();
        let own = |(seq, ride): (Seq, &Ride)| {
            let party = ride.party(tag(ride.terms.departs))?;
            let shown = fold.board().rides.get(&Key::Ride(seq));
            let item = shown.cloned().unwrap_or_else(|| ride.item(seq, seq, fold.at()));
            Some(Own { seq, item, party, ride: ride.clone() })
        };
        fold.rides().filter_map(own).collect()
    }
}
