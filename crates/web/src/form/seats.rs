//! Seats by forms: looking through them, reading words into the form, offering, holding, agreeing, letting
//! go, warning. The secret by which one's seats are one's own stands in the form. Refuses to keep the words.

use super::fields::{Fields, Form};
use super::report::nonce;
use crate::admission::Work;
use crate::api::rides::minor;
use crate::caller::Caller;
use crate::door::Door;
use crate::filing::{NoWords, check_words};
use crate::page::seats::{self as page, Filled, Filter, Said, View, Wrong};
use crate::problem::{Kind, Problem};
use crate::seats::{self, Rider};
use axum::extract::{Path, State};
use axum::response::Response;
use border::atlas::{Atlas, normalised};
use border::crossing::Crossing;
use border::fact::Seq;
use border::filing::is_client_id;
use border::land::LandCode;
use border::limits;
use border::minute::Minute;
use border::reading::{Offer, OfferKind};
use border::refusal::Refusal;
use border::ride::{Fare, NoSeat, RideKind, Terms, Trait, Vehicle, Wanted};
use border::slug::Slug;
use border::value::Currency;
use jiff::civil::{Date, Time};
use language::Context;
use language::redact::redact;

/// Takes a form of the page and shows the page again, with what came of it.
pub(crate) async fn post(
    State(door): State<Door>,
    Path(slug): Path<String>,
    caller: Caller,
    Form(fields): Form<{ limits::FORM_BYTES }>,
) -> Result<Response, Problem> {
    let crossing = door.crossing(&slug)?;
    let given = fields.text("voice").trim();
    let secret = if is_client_id(given) { given.to_owned() } else { nonce() };
    let mut view = View::new(secret);
    view.filter = Filter {
        toward: LandCode::parse(fields.text("only")),
        day: fields.text("day-only").parse().ok(),
        is_all: fields.text("all") == "yes",
    };
    if seats::check(&door).is_ok() {
        let rider = Rider { door: &door, crossing: &crossing, secret: &view.secret.clone() };
        view = done(&rider, &fields, view).await?;
    }
    Ok(page::page(&door, &crossing, caller.lang, view))
}

/// Does what a form asks for. What can be said of it is said on the page; only what is wrong with the house
/// or the sender's rate is a page of its own.
async fn done(rider: &Rider<'_>, fields: &Fields, view: View) -> Result<View, Problem> {
    match fields.text("do") {
        "read" => read(rider, fields, view),
        "offer" => offer(rider, fields, view).await,
        "hold" if fields.text("adult") != "yes" => Ok(View { said: Said::Child, ..view }),
        "hold" | "unhold" | "accept" | "cancel" | "report" => want(rider, fields, view).await,
        _ => Ok(view),
    }
}

/// Reads words into the form.
fn read(rider: &Rider<'_>, fields: &Fields, view: View) -> Result<View, Problem> {
    crate::admission::admit_reading(rider.door, rider.crossing)?;
    let words = match check_words(fields.text("words")) {
        Err(NoWords::Empty) => return Ok(at_words(view, "seat-need-words")),
        checked => checked?,
    };
    // Of words that are refused or shown with a warning the reader takes no seat: their writer is told why.
    let judged = language::scam::judge(&words);
    if let Some(kind) = judged.blocked().or(judged.labelled()) {
        return Ok(View { said: Said::Refused(format!("seat-scam-{kind}")), ..view });
    }
    if language::underage::alone(&words) {
        return Ok(View { said: Said::Child, ..view });
    }
    let words = redact(&words).text;
    let told_at = rider.door.site.live.clock().now();
    let context = Context { crossing: Some(rider.crossing), quoted: None, before: None, told_at };
    let reading = rider.door.site.reader.read(&words, &context);
    let is_parcel = |offer: &Offer| matches!(offer.kind, OfferKind::ParcelOffer | OfferKind::ParcelRequest);
    if reading.offers.iter().any(is_parcel) {
        return Ok(View { said: Said::Refused("seat-parcel".into()), ..view });
    }
    let Some(offer) = reading.offers.first() else {
        return Ok(at_words(view, "seat-read-none"));
    };
    let filled = filled(offer, reading.toward.filter(|toward| rider.crossing.leaving(*toward).is_some()));
    Ok(View { filled, is_filling: true, said: Said::Read(lacks(offer)), ..view })
}

/// The fields that an offer in words says nothing of, by the phrases that name them.
fn lacks(offer: &Offer) -> Vec<&'static str> {
    let fields = [
        ("seat-from", offer.from.is_none()),
        ("seat-to", offer.to.is_none()),
        ("seat-day", offer.date.is_none()),
        ("seat-seats", offer.seats.is_none()),
        ("seat-fare-field", offer.price.is_none()),
    ];
    fields.into_iter().filter(|(_, is_missing)| *is_missing).map(|(field, _)| field).collect()
}

/// The page again, with what is wrong with the words beside them.
fn at_words(view: View, said: &'static str) -> View {
    View { wrong: vec![Wrong { field: "words", said }], is_filling: true, ..view }
}

/// The form as an offer in words fills it; its day and hour are for their writer to tap.
fn filled(offer: &Offer, toward: Option<LandCode>) -> Filled {
    let units = |minor: u32| minor / 100;
    Filled {
        kind: match offer.kind {
            OfferKind::SeatRequest => RideKind::Sought,
            _ => RideKind::Offered,
        },
        vehicle: if offer.seats.is_some_and(|seats| seats > limits::CAR_SEATS) {
            Vehicle::Bus
        } else {
            Vehicle::Car
        },
        from: offer.from.clone().unwrap_or_default(),
        to: offer.to.clone().unwrap_or_default(),
        toward: toward.map(|toward| toward.to_string()).unwrap_or_default(),
        seats: offer.seats.map_or_else(String::new, |seats| seats.to_string()),
        fare: offer.price.map_or_else(String::new, |price| units(price.amount_minor.hi).to_string()),
        currency: offer.price.map(|price| price.currency),
        when: offer.date.clone().unwrap_or_default(),
        ..Filled::default()
    }
}

async fn offer(rider: &Rider<'_>, fields: &Fields, view: View) -> Result<View, Problem> {
    if fields.text("who") == "child" {
        return Ok(View { said: Said::Child, ..view });
    }
    let filled = of_form(fields);
    let terms = match terms(rider, &filled) {
        Ok(terms) => terms,
        Err(wrong) => return Ok(View { filled, is_filling: true, wrong, ..view }),
    };
    let given = fields.text("nonce");
    let id = if is_client_id(given) { format!("seat-{given}") } else { format!("seat-{}", nonce()) };
    let id: String = id.chars().take(limits::CLIENT_ID_MAX).collect();
    match rider.offer(&id, terms, &Work::Form(fields.text("work").to_owned())).await {
        Ok(_) => Ok(View { said: Said::Done("seat-done-offer".into()), ..view }),
        Err(problem) => match field_of(&problem) {
            Some(wrong) => Ok(View { filled, is_filling: true, wrong: vec![wrong], ..view }),
            None => Ok(View { filled, is_filling: true, said: Said::Refused(sentence(problem)?), ..view }),
        },
    }
}

/// The field that a refusal is about, where it is about one.
fn field_of(problem: &Problem) -> Option<Wrong> {
    let Some(Refusal::Seat(why)) = problem.refusal else { return None };
    let (field, said) = match why {
        NoSeat::Past => ("at", "seat-no-past"),
        NoSeat::TooFar => ("day", "seat-no-too-far"),
        NoSeat::Seats => ("seats", "seat-no-seats"),
        NoSeat::SamePlace => ("to", "seat-no-same-place"),
        NoSeat::WrongWay => ("toward", "seat-no-wrong-way"),
        NoSeat::Price => ("fare", "seat-no-price"),
        _ => return None,
    };
    Some(Wrong { field, said })
}

async fn want(rider: &Rider<'_>, fields: &Fields, view: View) -> Result<View, Problem> {
    let number = |name: &str| fields.text(name).parse::<Seq>().ok();
    let (act, ride, hold) = (fields.text("do"), number("ride").unwrap_or(0), number("hold"));
    let wanted = match act {
        "hold" => Wanted::Hold { ride, seats: fields.text("seats").parse().unwrap_or(0) },
        "unhold" => Wanted::Unhold { ride },
        "accept" => Wanted::Accept { ride, hold },
        "cancel" => Wanted::Cancel { ride, hold },
        _ => Wanted::Report { ride },
    };
    match rider.want(ride, wanted, &Work::Form(fields.text("work").to_owned())).await {
        Ok(_) => Ok(View { said: Said::Done(format!("seat-done-{act}")), ..view }),
        Err(problem) => Ok(View { said: Said::Refused(sentence(problem)?), ..view }),
    }
}

/// The phrase of a problem that the page itself can say; all others are pages of their own.
fn sentence(problem: Problem) -> Result<String, Problem> {
    match (problem.kind, &problem.refusal) {
        (_, Some(Refusal::Seat(why))) => Ok(format!("seat-no-{why}")),
        (Kind::WorkNeeded, _) => Ok("seat-no-work".into()),
        (Kind::OtherContent, _) => Ok("seat-no-other-content".into()),
        _ => Err(problem),
    }
}

/// The fields as they were sent.
fn of_form(fields: &Fields) -> Filled {
    let short = |name: &str| fields.text(name).trim().chars().take(80).collect::<String>();
    Filled {
        is_adult: fields.text("who") == "adult",
        kind: RideKind::parse(fields.text("kind")).unwrap_or(RideKind::Offered),
        vehicle: Vehicle::parse(fields.text("vehicle")).unwrap_or(Vehicle::Car),
        from: short("from"),
        to: short("to"),
        toward: short("toward"),
        day: short("day"),
        at: short("at"),
        seats: short("seats"),
        fare: short("fare"),
        currency: Currency::parse(fields.text("currency")),
        traits: fields.texts("trait").filter_map(Trait::parse).collect(),
        when: String::new(),
    }
}

/// What a form offers, or all that is wrong with it, field by field.
fn terms(rider: &Rider<'_>, filled: &Filled) -> Result<Terms, Vec<Wrong>> {
    let atlas = rider.door.site.live.atlas();
    let mut wrong = Vec::new();
    let mut no = |field, said| wrong.push(Wrong { field, said });
    if !filled.is_adult {
        no("who", "seat-need-who");
    }
    let mut place = |field, words: &str, blank| {
        let found = place_of(atlas, words);
        if found.is_none() {
            no(field, if words.is_empty() { blank } else { "seat-no-unknown-place" });
        }
        found
    };
    let from = place("from", &filled.from, "seat-need-from");
    let to = place("to", &filled.to, "seat-need-to");
    let toward = LandCode::parse(&filled.toward);
    if toward.is_none() {
        no("toward", "seat-no-toward");
    }
    let departs = toward.and_then(|toward| departs(rider.crossing, toward, &filled.day, &filled.at));
    if departs.is_none() && toward.is_some() {
        no("at", "seat-no-when");
    }
    let seats = filled.seats.parse::<u64>().ok().and_then(|seats| u8::try_from(seats).ok());
    if seats.is_none() {
        no("seats", "seat-no-seats");
    }
    let fare = match amount(&filled.fare) {
        Some(amount) => {
            Some(Fare { minor: minor(amount), currency: filled.currency.unwrap_or(Currency::Rub) })
        }
        None if filled.fare.is_empty() => None,
        None => {
            no("fare", "seat-no-price");
            None
        }
    };
    match (from, to, toward, departs, seats) {
        (Some(from), Some(to), Some(toward), Some(departs), Some(seats)) if wrong.is_empty() => Ok(Terms {
            kind: filled.kind,
            vehicle: filled.vehicle,
            from,
            toward,
            to,
            departs,
            seats,
            fare,
            traits: filled.traits.clone(),
        }),
        _ => Err(wrong),
    }
}

/// An amount as people write it: `3000`, `3 000`, `3.000`, `2,50`. What stands after a point or comma is a
/// part of one where it is shorter than three figures; three are thousands.
fn amount(words: &str) -> Option<f64> {
    let plain: String = words.chars().filter(|c| !c.is_whitespace() && !"'’".contains(*c)).collect();
    let (whole, part) = match plain.rsplit_once([',', '.']) {
        Some((whole, part)) if part.len() < 3 => (whole, part),
        _ => (plain.as_str(), ""),
    };
    let groups: Vec<&str> = whole.split([',', '.']).collect();
    let is_grouped = groups.len() == 1 || groups[0].len() <= 3 && groups[1..].iter().all(|g| g.len() == 3);
    let digits = groups.concat();
    let is_number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
    let is_whole = is_grouped && !digits.is_empty() && is_number(&digits) && is_number(part);
    is_whole.then(|| format!("{digits}.{part}0").parse().ok()).flatten()
}

/// The place that words name, by its id, a name in any language, or a short form.
fn place_of(atlas: &Atlas, words: &str) -> Option<Slug> {
    let wanted = normalised(words);
    let is = |name: &String| normalised(name) == wanted;
    let places = atlas.places();
    let found = places.iter().find(|place| {
        place.id.as_str() == words || place.names.values().any(is) || place.aliases.iter().any(is)
    });
    found.filter(|_| !wanted.is_empty()).map(|place| place.id.clone())
}

/// A day and an hour by the clocks of the side that is left.
fn departs(crossing: &Crossing, toward: LandCode, day: &str, at: &str) -> Option<Minute> {
    let zone = &crossing.leaving(toward)?.zone;
    let (day, at): (Date, Time) = (day.parse().ok()?, at.parse().ok()?);
    let then = day.to_datetime(at).to_zoned(zone.clone()).ok()?;
    Some(Minute::from_unix_seconds(then.timestamp().as_second()))
}

#[cfg(test)]
mod tests {
    use super::amount;

    #[test]
    fn an_amount_is_read_as_people_write_it() {
        for words in ["3000", "3 000", "3\u{a0}000", "3,000", "3.000", "3'000", "3000.00", "3 000,0", "3000,"]
        {
            assert_eq!(amount(words), Some(3000.0), "{words}");
        }
        assert_eq!(
            (amount("2,50"), amount("0.5"), amount("1.234.567,8")),
            (Some(2.5), Some(0.5), Some(1234567.8))
        );
        for words in ["", "-3", "три", "3,0000", "30,00,00", "1e9", "NaN", ",5", "3..000"] {
            assert_eq!(amount(words), None, "{words}");
        }
    }
}
