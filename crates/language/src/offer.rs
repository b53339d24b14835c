//! Seats and parcels offered and sought. Refuses a traveller's plans that offer nothing.

use crate::concept::{Concept, Unit, Word};
use crate::mood::Mood;
use crate::node::Node;
use crate::quantity::Quantity;
use crate::route::{Route, route};
use crate::scene::{Scene, says};
use border::limits::OFFERS_PER_READING;
use border::reading::{Money, Offer, OfferKind};
use border::topic::Item;
use std::ops::Range;

/// The offers of a message.
pub fn offers(scene: &Scene<'_>, moods: &[Mood]) -> Vec<Offer> {
    let kinds = kinds(scene, moods);
    let mut found = Vec::new();
    if kinds.is_empty() {
        return found;
    }
    let turn = scene.nodes.iter().position(|node| node.is(Word::Back));
    let parts = parts(scene, turn);
    let mut there = Route::default();
    for (n, part) in parts.iter().enumerate() {
        let mut way = route(scene, part.clone());
        if n == 0 {
            there = way.clone();
        } else if way.from.is_none() || way.to.is_none() {
            way = there.back();
        }
        if way.is_empty() {
            continue;
        }
        for kind in &kinds {
            let nodes = &scene.nodes[part.clone()];
            found.push(Offer {
                kind: *kind,
                from: way.from.clone(),
                to: way.to.clone(),
                seats: seats(nodes, *kind),
                price: price(scene.nodes),
                date: date(scene, part.clone()),
            });
        }
    }
    found.truncate(OFFERS_PER_READING);
    found
}

/// The way there, and the way back: from its line or sentence on.
fn parts(scene: &Scene<'_>, turn: Option<usize>) -> Vec<Range<usize>> {
    let all = scene.nodes.len();
    let Some(turn) = turn else { return legs(scene).unwrap_or_else(|| std::iter::once(0..all).collect()) };
    let sentence = scene.sentences.iter().find(|sentence| sentence.nodes.contains(&turn));
    let start = sentence.map_or(turn, |sentence| sentence.nodes.start);
    if start == 0 { vec![0..turn, turn..all] } else { vec![0..start, start..all] }
}

/// "On the 3rd Minsk-Vilnius, on the 5th Vilnius-Minsk": each clause with both ends of a way is a trip.
fn legs(scene: &Scene<'_>) -> Option<Vec<Range<usize>>> {
    let way = |nodes: &Range<usize>| route(scene, nodes.clone());
    let whole = |nodes: &Range<usize>| way(nodes).from.is_some() && way(nodes).to.is_some();
    let clauses = || scene.clauses.iter().map(|clause| clause.nodes.clone());
    let starts: Vec<Range<usize>> = clauses().filter(whole).collect();
    let back = starts.windows(2).any(|pair| way(&pair[0]).back() == way(&pair[1]));
    (starts.len() == 2 && back).then_some(starts)
}

/// What the message offers or seeks.
fn kinds(scene: &Scene<'_>, moods: &[Mood]) -> Vec<OfferKind> {
    let says = |words: &[Word]| scene.says(words);
    let parcel = says(&[Word::Parcel]);
    let carry = says(&[Word::Carry]);
    let weight =
        scene.nodes.iter().any(|node| node.is(Word::Parcel) || node.quantity() == Some(Quantity::Other))
            && scene
                .nodes
                .iter()
                .any(|node| matches!(node.what, crate::node::What::Mark(crate::token::Mark::Arrow)));
    let people = takes_people(scene);
    let rides = says(&[Word::Ride, Word::Take]);
    let asked = moods.contains(&Mood::Asks);
    let seeks = says(&[Word::Seek])
        || (says(&[Word::WhoGoes]) && (parcel || carry || says(&[Word::Seat])))
        || (asked && parcel)
        || (asked && says(&[Word::Seat]) && !says(&[Word::HowMuch]) && (rides || has_route(scene)))
        || (says(&[Word::WhoGoes]) && has_route(scene) && counts_people(scene))
        || (parcel && carry && says(&[Word::Wish]))
        || (says(&[Word::WhoGoes]) && rides && carry);
    let seeks = seeks || needs_seats(scene);
    if seeks {
        return match () {
            () if (parcel || carry) && !seat_sought(scene) => vec![OfferKind::ParcelRequest],
            () if (says(&[Word::Seat, Word::Ride, Word::Passenger, Word::Driver, Word::WhoGoes])
                || has_both_ends(scene) && counts_people(scene))
                && !papers(scene) =>
            {
                vec![OfferKind::SeatRequest]
            }
            () => vec![],
        };
    }
    if asked {
        return vec![];
    }
    let mut kinds = Vec::new();
    let none = scene.nodes.windows(2).any(|pair| pair[0].is(Word::Seat) && pair[1].is(Word::No));
    // Places to sleep are no seats.
    let lodges = scene.nodes.iter().any(|node| node.items().any(|item| item == Item::Lodging));
    let free_seat = says(&[Word::Seat]) && !none && !lodges && (rides || has_route(scene));
    if free_seat && !papers(scene) || people {
        kinds.push(OfferKind::SeatOffer);
    }
    if parcel && (rides || says(&[Word::Seat]) || has_route(scene))
        || (carry && rides)
        || (weight && !people && !free_seat && !of_post(scene))
        || (carry && says(&[Word::Driver, Word::Advice, Word::Passenger]) && has_route(scene))
    {
        kinds.push(OfferKind::ParcelOffer);
    }
    kinds
}

/// "Looking for a seat, just me and a small bag": the seat is named right behind the seeking, before the bag.
fn seat_sought(scene: &Scene<'_>) -> bool {
    let seek = scene.nodes.iter().position(|node| node.is_any(&[Word::Seek, Word::Needed]));
    let Some(seek) = seek else { return false };
    let named = scene.nodes[seek..].iter().take(5);
    let first = named.into_iter().find(|node| node.is_any(&[Word::Seat, Word::Parcel, Word::Carry]));
    first.is_some_and(|node| node.is(Word::Seat))
}

/// "Нужны два места", "need 2 seats".
fn needs_seats(scene: &Scene<'_>) -> bool {
    let seat = |n: usize| scene.nodes[n..].iter().take(4).any(|node| node.is(Word::Seat));
    let needs = |n: usize| scene.nodes[n].is(Word::Needed) && !(n > 0 && scene.nodes[n - 1].is(Word::Not));
    let said = scene.says(&[Word::Needed]) && scene.says(&[Word::Seat]);
    said && (0..scene.nodes.len()).any(|n| needs(n) && seat(n)) && has_route(scene)
}

/// A crossing or vehicles named: what is weighed there is a queue.
fn of_post(scene: &Scene<'_>) -> bool {
    scene.nodes.iter().any(|node| node.crossing().is_some() || node.mode().is_some())
}

/// "Кто едет на Снежное? нас двое": so many people, and no cars.
fn counts_people(scene: &Scene<'_>) -> bool {
    let few = |node: &Node| matches!(node.quantity(), Some(Quantity::Count(range)) if range.hi <= 8);
    scene.nodes.iter().any(few) && scene.nodes.iter().all(|node| node.mode().is_none())
}

/// "Возьму двоих", "заберу 2-3 человека", "возьму попутчиков", "I can drive from …".
fn takes_people(scene: &Scene<'_>) -> bool {
    let nodes = scene.nodes;
    let taken = nodes.iter().enumerate().any(|(n, node)| {
        let next = |k: usize| nodes.get(n + k);
        let people = |node: Option<&Node>| {
            node.is_some_and(|node| {
                node.is(Word::Passenger)
                    || node.means(Concept::Unit(Unit::Person))
                    || matches!(node.quantity(), Some(Quantity::Count(range)) if range.hi <= 8)
            })
        };
        let thing = |node: Option<&Node>| {
            node.is_some_and(|node| node.is(Word::Parcel) || node.items().next().is_some())
        };
        node.is(Word::Take) && (1..=4).any(|k| people(next(k)) && !(1..=k + 1).any(|k| thing(next(k))))
    });
    let drives = nodes.iter().any(|node| node.is(Word::Take) && node.is(Word::Ride));
    (taken && !scene.says(&[Word::Let, Word::Refuse]))
        || (drives && has_route(scene))
        || (scene.says(&[Word::Ride]) && scene.says(&[Word::Passenger]))
}

fn papers(scene: &Scene<'_>) -> bool {
    says(scene.nodes, &[Word::Let, Word::Refuse, Word::Check])
}

fn has_route(scene: &Scene<'_>) -> bool {
    let way = route(scene, 0..scene.nodes.len());
    way.from.is_some() || way.to.is_some()
}

fn has_both_ends(scene: &Scene<'_>) -> bool {
    let way = route(scene, 0..scene.nodes.len());
    way.from.is_some() && way.to.is_some()
}

fn seats(nodes: &[Node], kind: OfferKind) -> Option<u8> {
    if !matches!(kind, OfferKind::SeatOffer | OfferKind::SeatRequest) {
        return None;
    }
    let counted = nodes.windows(2).find_map(|pair| {
        let Some(Quantity::Count(range)) = pair[0].quantity() else { return None };
        let seat =
            pair[1].is_any(&[Word::Seat, Word::Passenger]) || pair[1].means(Concept::Unit(Unit::Person));
        seat.then_some(range.hi)
    });
    let taken = || {
        nodes.windows(2).find_map(|pair| match pair[1].quantity() {
            Some(Quantity::Count(range)) if pair[0].is_any(&[Word::Take, Word::Seat]) => Some(range.hi),
            _ => None,
        })
    };
    counted.or_else(taken).and_then(|n| u8::try_from(n).ok()).filter(|n| (1..=60).contains(n))
}

fn price(nodes: &[Node]) -> Option<Money> {
    nodes.iter().find_map(|node| match node.quantity() {
        Some(Quantity::Money(amount_minor, currency)) => Some(Money { amount_minor, currency }),
        _ => None,
    })
}

/// The words of the text for when: from the first date or day on, as long as they go on.
fn date(scene: &Scene<'_>, part: Range<usize>) -> Option<String> {
    let dated = |node: &Node| {
        matches!(node.quantity(), Some(Quantity::Date)) || node.is_any(&[Word::When, Word::Weekday])
    };
    let first = part.clone().find(|n| dated(&scene.nodes[*n]))?;
    let goes_on = |node: &Node| {
        dated(node)
            || matches!(node.quantity(), Some(Quantity::Clock(_)))
            || node.is_any(&[Word::At, Word::Morning, Word::Evening])
    };
    let mut end = first + 1;
    while end < part.end && goes_on(&scene.nodes[end]) {
        end += 1;
    }
    while end > first + 1 && scene.nodes[end - 1].is(Word::At) {
        end -= 1;
    }
    Some(scene.original(first..end).to_owned())
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::read;

    fn offered(text: &str) -> Vec<(Option<String>, Option<String>)> {
        read("", text, None).offers.into_iter().map(|offer| (offer.from, offer.to)).collect()
    }

    #[test]
    fn places_to_sleep_are_no_seats_and_towns_no_posts() {
        assert!(offered("ყაზბეგში ჰოსტელში არის ადგილები, ღამე 60 ლარი").is_empty());
        let ride = read("", "2 places dispo Varsovie → Brest → Minsk dimanche", None);
        assert_eq!((ride.offers.len(), ride.crossing), (1, None));
        let post = read("", "2 места Ростов → Верхний Ларс", None);
        assert!(post.crossing.is_some());
    }

    #[test]
    fn a_seat_needed_or_sought_with_a_bag_is_a_request_for_a_seat() {
        for text in [
            "Looking for a seat Lviv to Krakow, just me and a small bag",
            "Нужны два места из Тбилиси в Баку",
        ] {
            let kinds: Vec<_> = read("", text, None).offers.into_iter().map(|offer| offer.kind).collect();
            assert_eq!(kinds, [border::reading::OfferKind::SeatRequest], "{text}");
        }
    }

    #[test]
    fn what_is_to_be_sent_is_a_parcel() {
        for text in [
            "მოსკოვიდან თბილისში ვინ მოდის? წამალი მაქვს გამოსაგზავნი",
            "кто едет из Москвы в Тбилиси? лекарства передать",
        ] {
            let kinds: Vec<_> = read("", text, None).offers.into_iter().map(|offer| offer.kind).collect();
            assert_eq!(kinds, [border::reading::OfferKind::ParcelRequest], "{text}");
        }
    }

    #[test]
    fn ends_of_a_way_are_told_by_endings_and_spelled_as_in_the_text() {
        let way = |from: &str, to: &str| vec![(Some(from.to_owned()), Some(to.to_owned()))];
        assert_eq!(offered("ბათუმიდან ღვინოვანში მივდივარ, ერთი ადგილი დამრჩა"), way("ბათუმი", "ღვინოვანი"));
        assert_eq!(offered("Петропавлдан Қорғанжарға шығам, 2 орын бар"), way("Петропавл", "Қорғанжар"));
        assert_eq!(offered("Ищем 2 места Бишкек - Алматы"), way("Бишкек", "Алматы"));
        assert_eq!(offered("Орын іздейміз Бішкек - Алматы, екеуміз"), way("Бішкек", "Алматы"));
        assert_eq!(offered("Recherche covoit Bucarest - Chisinau"), way("Bucarest", "Chisinau"));
        let legs = offered("3 октября Минск-Вильнюс, 5 октября Вильнюс-Минск. Есть места");
        assert_eq!(legs, [way("Минск", "Вильнюс"), way("Вильнюс", "Минск")].concat());
        let parcel = offered("Шукаю, хто візьме пакет з документами Горянів - Люблін");
        assert_eq!(parcel, way("Горянів", "Люблін"));
        let sought = offered("Есть кто с Ростова на Луганск в воскресенье? нас трое");
        assert_eq!(sought, way("Ростов", "Луганск"));
    }
}
