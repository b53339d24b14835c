//! Seats by JSON: offered and sought, held, agreed on, let go of, warned of, and one's own. Refuses to say
//! yes before it is durable, and to tell anybody of others' holds.

use crate::admission::Work;
use crate::door::Door;
use crate::filing::{CLIENT_ID, escape};
use crate::form::body;
use crate::origin;
use crate::problem::{Kind, Problem, Wrong};
use crate::seats::{self, Rider};
use axum::Json;
use axum::body::Body;
use axum::extract::{Path, State};
use axum::http::{HeaderMap, StatusCode};
use axum::response::{IntoResponse, Response};
use border::crossing::Crossing;
use border::fact::Seq;
use border::filing::is_client_id;
use border::land::LandCode;
use border::limits;
use border::minute::Minute;
use border::ride::{Fare, Hold, HoldState, RideItem, RideKind, Side, Terms, Trait, Vehicle, Wanted};
use border::slug::Slug;
use border::value::Currency;
use live::order::{Outcome, Seated};
use live::seats::Own;
use serde::Serialize;
use serde_json::{Map, Value, json};
use std::collections::BTreeSet;
use std::sync::Arc;

/// Puts a ride up.
pub(crate) async fn offer(
    State(door): State<Door>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let mut sent = Sent::take(&door, &slug, &headers, body).await?;
    let id = sent.client_id("id");
    let terms = sent.terms();
    let (Some(id), Some(terms)) = (id, terms) else { return Err(sent.unfit()) };
    sent.done()?;
    let seated = sent.rider(&door).offer(&id, terms, &sent.work).await?;
    Ok(answer(seated))
}

/// Does one thing about a ride.
pub(crate) async fn act(
    State(door): State<Door>,
    Path((slug, seq, act)): Path<(String, String, String)>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let ride: Seq = seq.parse().map_err(|_| Problem::of(Kind::NotFound))?;
    let mut sent = Sent::take(&door, &slug, &headers, body).await?;
    let wanted = match act.as_str() {
        "hold" => {
            let seats = sent.number("seats", 1).unwrap_or(0);
            Wanted::Hold { ride, seats: u8::try_from(seats).unwrap_or(u8::MAX) }
        }
        "unhold" => Wanted::Unhold { ride },
        "accept" => Wanted::Accept { ride, hold: sent.number_or_none("hold") },
        "cancel" => Wanted::Cancel { ride, hold: sent.number_or_none("hold") },
        "report" => Wanted::Report { ride },
        _ => return Err(Problem::of(Kind::NotFound)),
    };
    sent.done()?;
    let seated = sent.rider(&door).want(ride, wanted, &sent.work).await?;
    Ok(answer(seated))
}

fn answer(seated: Seated) -> Response {
    let status = if seated.outcome == Outcome::Repeated { StatusCode::OK } else { StatusCode::CREATED };
    (status, Json(json!({"seq": seated.seq}))).into_response()
}

/// One's own ride: as on the board, and how it stands between the two.
#[derive(Serialize)]
struct Shown {
    ride: RideItem,
    side: Side,
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    held_back: bool,
    holds: Vec<ShownHold>,
}

#[derive(Serialize)]
struct ShownHold {
    hold: Seq,
    seats: u8,
    /// `waiting`, `held`, `agreed`.
    is: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    until: Option<Minute>,
    /// Who agreed so far.
    agreed: Vec<Side>,
    /// Whether this side is given the other's contact.
    #[serde(skip_serializing_if = "Option::is_none")]
    given: Option<bool>,
}

impl Shown {
    fn new(own: &Own) -> Self {
        let fits = |seq: &Seq| own.party.side == Side::Offerer || own.party.hold == Some(*seq);
        let shown = |(seq, hold): (&Seq, &Hold)| ShownHold {
            hold: *seq,
            seats: hold.seats,
            is: match hold.state {
                HoldState::Waiting => "waiting",
                HoldState::Held { .. } => "held",
                HoldState::Agreed { .. } => "agreed",
            },
            until: match hold.state {
                HoldState::Held { until } => Some(until),
                HoldState::Waiting | HoldState::Agreed { .. } => None,
            },
            agreed: hold.agreed.clone(),
            given: match hold.state {
                HoldState::Agreed { handing, .. } => Some(own.ride.is_given(own.party.side, handing)),
                _ => None,
            },
        };
        let holds = own.ride.holds().iter().filter(|(seq, _)| fits(seq)).map(shown).collect();
        Self { ride: own.item.clone(), side: own.party.side, held_back: own.ride.is_held_back, holds }
    }
}

/// The rides of whoever has the secret.
pub(crate) async fn mine(
    State(door): State<Door>,
    Path(slug): Path<String>,
    headers: HeaderMap,
    body: Body,
) -> Result<Response, Problem> {
    let sent = Sent::take(&door, &slug, &headers, body).await?;
    sent.done()?;
    let rides: Vec<Shown> = sent.rider(&door).own().iter().map(Shown::new).collect();
    Ok(Json(json!({"rides": rides})).into_response())
}

/// What was sent, field by field; what is wrong with it is told all at once.
struct Sent {
    crossing: Arc<Crossing>,
    fields: Map<String, Value>,
    voice: String,
    work: Work,
    wrong: Vec<Wrong>,
    known: BTreeSet<&'static str>,
}

impl Sent {
    async fn take(door: &Door, slug: &str, headers: &HeaderMap, body: Body) -> Result<Self, Problem> {
        let crossing = door.crossing(slug)?;
        seats::check(door)?;
        if !origin::is_own(headers) {
            return Err(Problem::of(Kind::OtherSite));
        }
        let bytes = body::json(headers, body, limits::FILING_BYTES).await?;
        let fields: Map<String, Value> = serde_json::from_slice(&bytes)
            .map_err(|error| Problem::unfit(vec![Wrong::new("", error.to_string())]))?;
        let (voice, work, wrong) = (String::new(), Work::None, Vec::new());
        let mut sent = Self { crossing, fields, voice, work, wrong, known: BTreeSet::new() };
        sent.voice = sent.client_id("voice").unwrap_or_default();
        if let Some(work) = sent.text("work") {
            sent.work = Work::Api(work);
        }
        Ok(sent)
    }

    fn rider<'a>(&'a self, door: &'a Door) -> Rider<'a> {
        Rider { door, crossing: &self.crossing, secret: &self.voice }
    }

    fn complain<T>(&mut self, name: &str, detail: &str) -> Option<T> {
        self.wrong.push(Wrong::new(format!("/{name}"), detail));
        None
    }

    fn unfit(&mut self) -> Problem {
        Problem::unfit(std::mem::take(&mut self.wrong))
    }

    /// Says no if anything was wrong, or is not known.
    fn done(&self) -> Result<(), Problem> {
        let mut wrong = self.wrong.clone();
        let unknown = self.fields.keys().filter(|name| !self.known.contains(name.as_str()));
        wrong.extend(unknown.map(|name| Wrong::new(format!("/{}", escape(name)), "no such field")));
        if wrong.is_empty() { Ok(()) } else { Err(Problem::unfit(wrong)) }
    }

    fn field(&mut self, name: &'static str) -> Option<Value> {
        self.known.insert(name);
        self.fields.get(name).cloned()
    }

    fn text(&mut self, name: &'static str) -> Option<String> {
        let field = self.field(name)?;
        field.as_str().map(str::to_owned).or_else(|| self.complain(name, "is a text"))
    }

    fn client_id(&mut self, name: &'static str) -> Option<String> {
        let text = self.field(name).and_then(|field| field.as_str().map(str::to_owned));
        text.filter(|text| is_client_id(text)).or_else(|| self.complain(name, CLIENT_ID))
    }

    fn number_or_none(&mut self, name: &'static str) -> Option<u64> {
        let field = self.field(name)?;
        field.as_u64().or_else(|| self.complain(name, "is a whole number, 0 or more"))
    }

    fn number(&mut self, name: &'static str, absent: u64) -> Option<u64> {
        self.known.insert(name);
        if self.fields.contains_key(name) { self.number_or_none(name) } else { Some(absent) }
    }

    fn read<T>(&mut self, name: &'static str, must: &str, read: impl Fn(&str) -> Option<T>) -> Option<T> {
        let text = self.field(name).and_then(|field| field.as_str().map(str::to_owned));
        text.and_then(|text| read(&text)).or_else(|| self.complain(name, must))
    }

    fn terms(&mut self) -> Option<Terms> {
        let kind = self.read("kind", "is `offered` or `sought`", RideKind::parse);
        let vehicle = if self.fields.contains_key("vehicle") {
            self.read("vehicle", "is `car` or `bus`", Vehicle::parse)
        } else {
            Some(Vehicle::Car)
        };
        let from = self.read("from", "is the id of a place", Slug::parse);
        let to = self.read("to", "is the id of a place", Slug::parse);
        let toward = self.read("toward", "is a side of this crossing", LandCode::parse);
        let departs = self.read("departs", "is a time in RFC 3339", |text| Minute::parse(text).ok());
        let seats = self.number("seats", 1).map(|seats| u8::try_from(seats).unwrap_or(u8::MAX));
        let fare = self.field("fare").map(|fare| fare_of(&fare));
        if fare == Some(None) {
            self.complain::<()>("fare", "is an amount of 0 or more, and a currency of the list");
        }
        let traits = self.field("traits").map_or(Some(BTreeSet::new()), |list| traits_of(&list));
        if traits.is_none() {
            self.complain::<()>("traits", "is a list of luggage, child_seat, pets, woman_driver");
        }
        let fare = fare.flatten();
        Some(Terms {
            kind: kind?,
            vehicle: vehicle?,
            from: from?,
            toward: toward?,
            to: to?,
            departs: departs?,
            seats: seats?,
            fare,
            traits: traits?,
        })
    }
}

/// Units of a currency, as hundredths; what is beyond any price is still a price, and is refused as one.
fn fare_of(fare: &Value) -> Option<Fare> {
    let currency = Currency::parse(fare.get("currency")?.as_str()?)?;
    let amount = fare.get("amount")?.as_f64().filter(|amount| *amount >= 0.0)?;
    Some(Fare { minor: minor(amount), currency })
}

/// Hundredths of a unit, as far as a number goes.
pub(crate) fn minor(amount: f64) -> u32 {
    (amount * 100.0 + 0.5).min(f64::from(u32::MAX)) as u32
}

fn traits_of(list: &Value) -> Option<BTreeSet<Trait>> {
    list.as_array()?.iter().map(|word| Trait::parse(word.as_str()?)).collect()
}
