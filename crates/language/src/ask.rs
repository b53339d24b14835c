//! Asks: what a question wants to know, in the topics of the board. Refuses to answer.

use crate::concept::{Concept, Word};
use crate::mood::Mood;
use crate::node::{Node, What};
use crate::quantity::Quantity;
use crate::scene::{Scene, says};
use border::limits::ASKS_PER_READING;
use border::reading::Ask;
use border::topic::{Group, Item, Mode, Topic, Who};

/// What the questions of a message ask.
pub fn asks(scene: &Scene<'_>, moods: &[Mood]) -> Vec<Ask> {
    let mut found = Vec::new();
    for (n, _) in moods.iter().enumerate().filter(|(_, mood)| **mood == Mood::Asks) {
        of_sentence(scene.sentence(n), &mut found);
        for clause in scene.clauses.iter().filter(|clause| clause.sentence == n) {
            open(scene.of(clause), &mut found);
        }
    }
    if found.is_empty() && moods.contains(&Mood::Asks) {
        situation(scene, moods, &mut found);
    }
    found.truncate(ASKS_PER_READING);
    found
}

fn add(found: &mut Vec<Ask>, ask: Ask) {
    if !found.contains(&ask) {
        found.push(ask);
    }
}

fn of_sentence(nodes: &[Node], found: &mut Vec<Ask>) {
    let says = |words: &[Word]| says(nodes, words);
    if says(&[Word::HowIs]) && !nodes.iter().any(|node| node.items().next().is_some() || node.is(Word::Road))
    {
        add(found, Ask::Situation);
    }
    if !says(&[Word::Import]) {
        things(nodes, found);
    }
    let road = nodes.iter().enumerate().any(|(n, node)| {
        node.is_any(&[Word::Road, Word::RoadBad])
            && (found.is_empty() || n == 0 || !nodes[n - 1].is(Word::At))
            && !found.iter().any(|ask| matches!(ask, Ask::Item(Topic::Hazard, _)))
    });
    if road {
        add(found, Ask::Topic(Topic::Road));
    }
    people_and_modes(nodes, found);
    let how_many_cars = says(&[Word::HowMany, Word::Plenty])
        && nodes.iter().any(|node| node.mode().is_some() || node.is(Word::Ahead));
    let how_many_cars = how_many_cars || counted(nodes);
    let time = [Word::Stand, Word::Took, Word::Remaining, Word::WillPass, Word::Passed];
    let timed = nodes.iter().any(|node| matches!(node.quantity(), Some(Quantity::Minutes(_))));
    let timed = timed && found.is_empty() && !says(&[Word::Ago, Word::Ride, Word::Seat]);
    let long = !how_many_cars
        && found.is_empty()
        && says(&[Word::Weight, Word::Remaining])
        && !says(&[Word::Queue, Word::HowMany]);
    let how_long =
        long || timed || says(&[Word::HowLong]) || (says(&[Word::HowMany]) && says(&time) && !how_many_cars);
    let flow = (says(&[Word::PerHour]) || within_an_hour(nodes))
        && (says(&[Word::HowMany]) || says(&[Word::Let, Word::Moves]));
    if flow {
        add(found, Ask::Topic(Topic::Pace));
    } else if how_long {
        add(found, Ask::Topic(Topic::Wait));
    } else if says(&[Word::Queue]) || how_many_cars {
        add(found, Ask::Topic(Topic::Queue));
    }
    if says(&[Word::Stand]) && found.is_empty() && !says(&[Word::What, Word::Cost]) {
        add(found, Ask::Topic(Topic::Queue));
    }
    if says(&[Word::Moves]) && found.is_empty() {
        add(found, Ask::Topic(Topic::Pace));
    }
}

/// "How many passed in an hour?"
fn within_an_hour(nodes: &[Node]) -> bool {
    let hour = |node: &Node| matches!(node.quantity(), Some(Quantity::Minutes(range)) if range.hi == 60);
    let within = |n: usize| nodes.get(n).is_some_and(|node| node.is(Word::Within));
    (0..nodes.len()).any(|n| hour(&nodes[n]) && (within(n) || n > 0 && within(n - 1) || within(n + 1)))
        && says(nodes, &[Word::HowMany])
        && !says(nodes, &[Word::HowLong, Word::HowMuch])
}

/// "Are there really 100 cars now?": vehicles counted in a question, and not let through, sold or ridden in.
fn counted(nodes: &[Node]) -> bool {
    let pairs = nodes.windows(2).any(|pair| {
        let vehicle = pair[1].mode().is_some_and(|mode| matches!(mode, Mode::Car | Mode::Truck | Mode::Bus));
        vehicle && matches!(pair[0].quantity(), Some(Quantity::Count(range)) if range.hi > 1)
    });
    pairs && !says(nodes, &[Word::Let, Word::Refuse, Word::Seat, Word::HowMuch, Word::Cost])
}

/// Whether the post works, where nothing else of the clause may be open or shut.
fn open(nodes: &[Node], found: &mut Vec<Ask>) {
    let thing = nodes.iter().any(|node| node.items().next().is_some()) || says(nodes, &[Word::Road]);
    let some = nodes
        .iter()
        .find_map(|node| node.who().map(|group| Ask::Who(Who::Group(group))).or(node.mode().map(Ask::Mode)));
    let opens = says(nodes, &[Word::Open, Word::Closed, Word::Works, Word::Reopened, Word::Limited]);
    if opens && !thing && !found.iter().any(|ask| matches!(ask, Ask::Mode(_) | Ask::Who(_))) {
        add(found, some.unwrap_or(Ask::Topic(Topic::Open)));
    }
}

/// Papers, pets, supplies, prices and dangers asked about.
fn things(nodes: &[Node], found: &mut Vec<Ask>) {
    let paid = [Word::Ask, Word::Want, Word::Cost, Word::Money];
    let price = says(nodes, &[Word::HowMuch]) || (says(nodes, &[Word::HowMany]) && says(nodes, &paid));
    let pet = nodes.iter().flat_map(Node::items).find(|item| matches!(item, Item::Cat | Item::Dog));
    let child = nodes.iter().any(|node| node.who() == Some(Group::Children));
    // "Is the vaccination enough for a dog?" asks of the paper.
    let of_pet = |item: Item| matches!(item, Item::PetPassport | Item::PetChip | Item::PetVaccination);
    let paper_only = nodes.iter().flat_map(Node::items).any(of_pet)
        && !says(nodes, PASSING)
        && !says(nodes, &[Word::Take, Word::Carry, Word::Import, Word::Ride, Word::Without, Word::With]);
    for node in nodes {
        if node.is(Word::Phone) && says(nodes, &[Word::Search, Word::Check]) {
            add(found, Ask::Item(Topic::Hazard, Item::PhoneCheck));
        }
        let priced = match node.mode() {
            Some(Mode::Bicycle) => Some(Item::Bicycle),
            Some(Mode::Scooter) => Some(Item::Scooter),
            _ => node.is(Word::Seat).then_some(Item::Seat),
        };
        if let Some(item) = priced.filter(|_| price) {
            add(found, Ask::Item(Topic::Price, item));
        }
        if node.is(Word::Bribe) {
            add(found, Ask::Item(Topic::Hazard, Item::Bribe));
        }
        if node.is(Word::Animal) && says(nodes, PASSING) {
            add(found, Ask::Item(Topic::Pet, Item::Other));
        }
        // "Is there a petrol station before the border?"
        if node.landmark().is_some() && node.is(Word::Fuel) && is_sought(nodes) {
            add(found, Ask::Item(Topic::Supply, Item::Fuel));
        }
        let items: Vec<Item> = node.items().collect();
        let animal = |item: &Item| matches!(item, Item::Cat | Item::Dog);
        let Some(&first) = items.iter().find(|item| !paper_only || !animal(item)) else { continue };
        let topics = [Topic::Paper, Topic::Pet, Topic::Supply, Topic::Hazard];
        let cost = items.iter().find(|item| Topic::Price.items().contains(item) && price);
        if let Some(item) = cost {
            add(found, Ask::Item(Topic::Price, *item));
            continue;
        }
        let item = match first {
            Item::Passport if pet.is_some() => Item::PetPassport,
            Item::Passport if child => Item::ChildPassport,
            other => other,
        };
        if let Some(topic) =
            topics.into_iter().find(|topic| topic.items().contains(&item) && item != Item::Other)
        {
            add(found, Ask::Item(topic, item));
        }
    }
}

/// Whether a question is if there is something, and not how far a queue reaches.
fn is_sought(nodes: &[Node]) -> bool {
    let there = says(nodes, &[Word::Exists, Word::IsIt, Word::No, Word::Works, Word::Open]);
    there
        && !says(nodes, &[Word::Queue, Word::Stand, Word::Full])
        && nodes.iter().all(|node| node.mode().is_none())
}

/// Verbs of a question whether someone passes.
const PASSING: &[Word] = &[
    Word::Let,
    Word::Refuse,
    Word::Allowed,
    Word::Passed,
    Word::WillPass,
    Word::Accept,
    Word::Reject,
    Word::Fine,
    Word::Bad,
];

/// Modes and people of whom it is asked whether they pass.
fn people_and_modes(nodes: &[Node], found: &mut Vec<Ask>) {
    let passing = says(nodes, PASSING);
    if !passing || says(nodes, &[Word::HowLong, Word::Road, Word::HowMany]) {
        return;
    }
    let things = !found.is_empty();
    if own_age(nodes) && says(nodes, &[Word::Let, Word::Refuse]) {
        add(found, Ask::Who(Who::Group(Group::Men)));
    }
    for (n, node) in nodes.iter().enumerate() {
        if n > 0 && nodes[n - 1].is(Word::Without) {
            continue;
        }
        if let Some(group) = node.who() {
            add(found, Ask::Who(Who::Group(group)));
        } else if let Some(land) = node.citizens() {
            add(found, Ask::Who(Who::Citizens(land)));
        } else if let Some(mode) = node.mode().filter(|mode| !things || *mode != Mode::Car) {
            let plain_car = mode == Mode::Car && !says(nodes, &[Word::Let, Word::Refuse]);
            if !plain_car {
                add(found, Ask::Mode(mode));
            }
        }
    }
}

/// "At 35, do I risk being turned back?": who asks so by age asks of those called up.
fn own_age(nodes: &[Node]) -> bool {
    let age =
        |node: &Node| matches!(node.quantity(), Some(Quantity::Age(age)) if (18..=60).contains(&age.lo));
    nodes.iter().any(age) && nodes.iter().all(|node| node.who().is_none() && !node.is(Word::Family))
}

/// A crossing with nothing but small words beside it: "А Ларс?", "Мариновка в РФ?"
fn bare_name(nodes: &[Node]) -> bool {
    let small = [Word::Filler, Word::Now, Word::And, Word::But, Word::To, Word::From, Word::At, Word::Thanks];
    let name = |node: &Node| {
        node.concepts().any(|c| matches!(c, Concept::Crossing(..) | Concept::PostTown(_) | Concept::Land(..)))
    };
    let light = |node: &Node| name(node) || node.is_any(&small) || node.what != What::Word;
    nodes.iter().all(light) && nodes.iter().all(|node| node.quantity().is_none())
}

/// "Через Бугаздрой ехал кто?", "А Ларс?": a crossing asked about with no topic is asked about as a whole.
fn situation(scene: &Scene<'_>, moods: &[Mood], found: &mut Vec<Ask>) {
    for (n, _) in moods.iter().enumerate().filter(|(_, mood)| **mood == Mood::Asks) {
        let nodes = scene.sentence(n);
        let crossing = nodes.iter().any(|node| node.crossing().is_some());
        let about =
            says(nodes, &[Word::Ride, Word::WhoGoes, Word::Passed, Word::What, Word::HowIs, Word::Border]);
        let thing = nodes.iter().any(|node| node.concepts().any(|c| matches!(c, Concept::Item(_))));
        let via = nodes.windows(2).any(|pair| pair[0].is(Word::Via) && pair[1].place().is_some());
        if via && !crossing && about {
            add(found, Ask::Topic(Topic::Road));
        }
        if crossing
            && (about || bare_name(nodes))
            && !thing
            && !says(nodes, &[Word::Carry, Word::Parcel, Word::Seat])
        {
            add(found, Ask::Situation);
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::read;

    fn asked(text: &str) -> Vec<String> {
        read("verkhny-lars", text, None).asks.iter().map(ToString::to_string).collect()
    }

    #[test]
    fn a_station_is_asked_for_its_fuel_and_a_medic_is_no_medicine() {
        for text in [
            "есть заправка перед границей?",
            "заправка перед кордоном є?",
            "is there a petrol station before the border?",
            "y a une station-service avant la frontière ?",
            "საზღვრამდე ბენზინგასამართი არის?",
            "шекара алдында жанармай бекеті бар ма?",
        ] {
            assert_eq!(asked(text), ["supply:fuel"], "{text}");
        }
        assert_eq!(asked("is the queue back to the petrol station?"), ["queue"]);
        for text in ["жінок-медиків випускають?", "женщин-медиков выпускают?", "are women medics let out?"]
        {
            assert_eq!(asked(text), ["pass:women"], "{text}");
        }
        assert_eq!(asked("лекарства для детей есть?"), ["supply:medicine"]);
    }

    #[test]
    fn a_bare_name_an_age_and_a_paper_are_each_asked_of() {
        assert_eq!(asked("Мариновка?"), ["situation"]);
        assert_eq!(asked("Мариновка закрыта?"), ["open"]);
        assert_eq!(asked("à 35 ans je risque de me faire renvoyer ?"), ["pass:men"]);
        assert_eq!(asked("Нужна ли прививка для собаки?"), ["paper:pet_vaccination"]);
        assert_eq!(asked("С собакой без прививки пускают?"), ["pet:dog", "paper:pet_vaccination"]);
        assert_eq!(asked("сколько машин прошло за час?"), ["pace"]);
        assert_eq!(asked("иттің чипін тексере ме?"), ["paper:pet_chip"]);
        assert_eq!(asked("фуры докуда стоят?"), ["queue"]);
    }
}
