//! The reading of a scene: crossing, direction, mood, claims, asks, offers and what is announced, put
//! together. Refuses to look at words; the stages before did.

use crate::ask::asks;
use crate::asked::questioned;
use crate::concept::{Concept, Word};
use crate::direction::{Sides, carried, directions};
use crate::earlier::carry;
use crate::frame::{Claims, Draft, claims};
use crate::mood::{Mood, moods, stance};
use crate::node::Node;
use crate::offer::offers;
use crate::post_town;
use crate::quantity::Quantity;
use crate::reader::Context;
use crate::reply;
use crate::scene::{Scene, says};
use crate::telling::{crosses, news, told};
use crate::withheld::withhold;
use border::crossing::Crossing;
use border::land::LandCode;
use border::limits::CLAIMS_PER_READING;
use border::reading::{Announced, Intent, Offer, OfferKind, Reading, Said, Stance};
use border::slug::Slug;
use border::topic::{Mode, Topic};
use std::collections::BTreeSet;

/// A reading, and of each of its claims the clause that led to it.
pub struct Read {
    /// What is understood.
    pub reading: Reading,
    /// Index of the clause of each claim, in their order.
    pub clauses: Vec<usize>,
    /// The mood of each sentence.
    pub moods: Vec<Mood>,
    /// The direction of each clause.
    pub ways: Vec<Option<LandCode>>,
}

/// Reads a scene.
pub fn of(scene: &Scene<'_>, context: &Context<'_>) -> Read {
    let year = context.told_at.timestamp().to_zoned(jiff::tz::TimeZone::UTC).year();
    let moods = moods(scene, year);
    let mut offers = offers(scene, &moods);
    let mut named = crossings(scene, context);
    if !offers.is_empty() {
        named.retain(|crossing| !only_a_town(scene, crossing));
    }
    if named.is_empty() && offers.is_empty() && context.crossing.is_none() {
        named.extend(post_town::told(scene));
    }
    let crossing = match &named[..] {
        [one] => Some(*one),
        _ => None,
    };
    let quoted = context.quoted.and_then(|quoted| quoted.crossing.clone());
    let spoken_of = named.first().copied().or(context.crossing).or_else(|| known(scene, quoted.as_ref()));
    let sides = Sides { crossing: spoken_of };
    let (mut toward, ways) = carried(&directions(scene, sides));
    let placed = spoken_of.is_some() || context.quoted.is_some() || toward.is_some() && crosses(scene);
    let told = told(scene, &moods, placed, offers.is_empty());
    let mut made = claims(scene, sides, &ways, &told);
    let tells = moods.iter().all(|mood| !matches!(mood, Mood::Asks | Mood::Idle | Mood::Aside));
    if let Some(quoted) = context.quoted.filter(|_| tells) {
        reply::answer(scene, quoted, &mut made);
        toward = toward.or(quoted.toward.filter(|_| !made.drafts.is_empty()));
    }
    let future: Vec<bool> =
        scene.clauses.iter().map(|clause| moods[clause.sentence] == Mood::Foretells).collect();
    let mut announced =
        if news(scene) || !offers.is_empty() { vec![] } else { announced(scene, sides, &ways, &future) };
    let asks = if offers.is_empty() { asks(scene, &moods) } else { vec![] };
    let questioned = questioned(scene, sides, &ways, &moods);
    let several = named.len() > 1;
    let drafts = finish(scene, made, toward, &ways, several.then_some(&named));
    let mut drafts = if toward.is_none() { both_ways(scene, sides, drafts) } else { drafts };
    withhold(scene, &mut offers, &mut drafts, &mut announced);
    let clauses = drafts.iter().map(|draft| draft.clause).collect();
    let claims = drafts.into_iter().map(|draft| draft.said).collect();
    let mut reading = Reading {
        lang: scene.lang,
        intents: BTreeSet::new(),
        crossing: crossing.map(|crossing| crossing.slug.clone()),
        toward: if offers.is_empty() { toward } else { toward.filter(|_| named_as_land(scene, &offers)) },
        claims,
        by: by(scene).filter(|_| !asks.is_empty()),
        asks,
        offers,
        questioned,
        announced,
    };
    if reading.crossing.is_none() && !reading.claims.is_empty() && !several {
        reading.crossing = quoted;
    }
    reading.intents = intents(scene, &moods, &reading, context, !named.is_empty());
    let idle = reading.intents == BTreeSet::from([Intent::Talk]);
    reading.toward = reading.toward.filter(|_| !idle);
    // Who names a way of going means that one, also where it is the usual.
    let names_none = scene.nodes.iter().all(|node| node.mode().is_none());
    carry(&mut reading, context.before.filter(|_| names_none));
    Read { reading, clauses, moods, ways }
}

/// The way to travel that a message names, where it is one.
fn by(scene: &Scene<'_>) -> Option<Mode> {
    let modes: BTreeSet<Mode> = scene.nodes.iter().filter_map(|node| node.mode()).collect();
    modes.first().copied().filter(|_| modes.len() == 1)
}

/// In offers the ends of the way say where to; only a land named as such is also a direction.
fn named_as_land(scene: &Scene<'_>, offers: &[Offer]) -> bool {
    let parcel = offers.iter().any(|offer| offer.kind == OfferKind::ParcelRequest);
    parcel && scene.nodes.iter().any(|node| node.land().is_some()) && scene.says(&[Word::Toward])
}

fn known<'a>(scene: &Scene<'a>, slug: Option<&Slug>) -> Option<&'a Crossing> {
    let slug = slug?;
    scene
        .vocabulary
        .names
        .crossings
        .iter()
        .find(|crossing| crossing.slug == *slug)
        .map(|crossing| &**crossing)
}

/// The crossings a message names, each once, in order; those it only compares with are left out.
fn crossings<'a>(scene: &Scene<'a>, context: &Context<'a>) -> Vec<&'a Crossing> {
    let mut named: Vec<&Crossing> = Vec::new();
    for (n, node) in scene.nodes.iter().enumerate() {
        let compared = scene.nodes[n.saturating_sub(3)..n].iter().any(|node| node.is(Word::Than));
        if compared {
            continue;
        }
        let candidates: Vec<&Crossing> = node
            .concepts()
            .filter_map(|concept| match concept {
                Concept::PostTown(index) => {
                    let crossing =
                        scene.vocabulary.names.crossings.get(usize::from(index)).map(|crossing| &**crossing);
                    crossing
                        .filter(|crossing| context.crossing.is_some_and(|room| room.slug == crossing.slug))
                }
                Concept::Crossing(index, _) => {
                    scene.vocabulary.names.crossings.get(usize::from(index)).map(|crossing| &**crossing)
                }
                _ => None,
            })
            .collect();
        let own = candidates
            .iter()
            .find(|crossing| context.crossing.is_some_and(|room| room.slug == crossing.slug));
        if let Some(crossing) = own.or(candidates.first())
            && named.iter().all(|known| known.slug != crossing.slug)
        {
            named.push(crossing);
        }
    }
    named
}

/// A town that somebody drives from or to is no post, though people at the border call the post by it.
fn only_a_town(scene: &Scene<'_>, crossing: &Crossing) -> bool {
    let names = |node: &Node| {
        let named =
            node.crossing().and_then(|(index, _)| scene.vocabulary.names.crossings.get(usize::from(index)));
        named.is_some_and(|named| named.slug == crossing.slug)
    };
    scene.nodes.iter().filter(|node| names(node)).all(|node| node.place().is_some())
}

/// Puts what is known of the whole message and of its sentences on the claims.
fn finish(
    scene: &Scene<'_>,
    made: Claims,
    toward: Option<LandCode>,
    ways: &[Option<LandCode>],
    several: Option<&Vec<&Crossing>>,
) -> Vec<Draft> {
    let finish = |Draft { said, clause }: Draft| {
        let sentence = scene.clauses[clause].sentence;
        let nodes = scene.sentence(sentence);
        let stance = stance(scene, sentence);
        let day_ago = yesterday(scene.of(&scene.clauses[clause]), nodes).then_some(DAY);
        let at = clock(nodes).filter(|_| day_ago.is_none());
        let mut said = Said { stance, at, ago_minutes: ago(nodes).or(day_ago), ..said };
        said.confidence = said.confidence.min(if stance == Stance::Hearsay { 600 } else { 900 });
        if toward.is_none() {
            said.toward = ways[clause];
        }
        if several.is_some() {
            said.crossing = crossing_before(scene, clause);
        }
        Draft { said, clause }
    };
    made.drafts.into_iter().map(finish).collect()
}

/// "Empty both ways": what moves or stands is so toward each side.
fn both_ways(scene: &Scene<'_>, sides: Sides<'_>, drafts: Vec<Draft>) -> Vec<Draft> {
    let Some(crossing) = sides.crossing.filter(|_| scene.says(&[Word::BothWays])) else { return drafts };
    let flows = |said: &Said| matches!(said.topic, Topic::Queue | Topic::Wait | Topic::Pace);
    let each = |draft: Draft| -> Vec<Draft> {
        if !flows(&draft.said) || draft.said.toward.is_some() {
            return vec![draft];
        }
        let toward = |side: &border::crossing::Side| {
            let said = Said { toward: Some(side.code), ..draft.said.clone() };
            Draft { said, clause: draft.clause }
        };
        crossing.sides.iter().map(toward).collect()
    };
    drafts.into_iter().flat_map(each).take(CLAIMS_PER_READING).collect()
}

/// The crossing named last, up to a clause.
fn crossing_before(scene: &Scene<'_>, clause: usize) -> Option<Slug> {
    let index = scene.crossing_before(clause)?;
    scene.vocabulary.names.crossings.get(usize::from(index)).map(|crossing| crossing.slug.clone())
}

/// A time of day at which it was so.
fn clock(nodes: &[Node]) -> Option<border::reading::ClockTime> {
    nodes
        .iter()
        .enumerate()
        .find_map(|(n, node)| match node.quantity() {
            Some(Quantity::Clock(time)) if n == 0 || !nodes[n - 1].is(Word::Since) => Some(time),
            _ => None,
        })
        .filter(|_| !says(nodes, &[Word::Since, Word::Stand]))
}

/// A month: what was longer ago is no news of a border.
const MOST_AGO: u32 = 31 * 24 * 60;

/// A day, in minutes.
const DAY: u32 = 24 * 60;

/// Whether what a clause tells was so yesterday, and is not said to have been so since then.
fn yesterday(clause: &[Node], sentence: &[Node]) -> bool {
    let since = |nodes: &[Node], n: usize| {
        nodes[n].is(Word::Since) || n > 0 && nodes[n - 1].is_any(&[Word::Since, Word::From])
    };
    let told = |nodes: &[Node]| (0..nodes.len()).any(|n| nodes[n].is(Word::Yesterday) && !since(nodes, n));
    let goes_on = [Word::Now, Word::Stand, Word::Already];
    told(clause) && !says(clause, &goes_on) || told(sentence) && !says(sentence, &goes_on)
}

fn ago(nodes: &[Node]) -> Option<u32> {
    nodes.iter().enumerate().find_map(|(n, node)| match node.quantity() {
        Some(Quantity::Minutes(range)) => {
            let ago = |k: Option<usize>| k.and_then(|k| nodes.get(k)).is_some_and(|node| node.is(Word::Ago));
            (ago(Some(n + 1)) || ago(n.checked_sub(1)))
                .then_some(range.middle())
                .filter(|ago| *ago <= MOST_AGO)
        }
        _ => None,
    })
}

/// What is said of the future: claims with the words for when.
fn announced(
    scene: &Scene<'_>,
    sides: Sides<'_>,
    ways: &[Option<LandCode>],
    future: &[bool],
) -> Vec<Announced> {
    let made = claims(scene, sides, ways, future);
    let announce = |draft: Draft| {
        let sentence = scene.clauses[draft.clause].sentence;
        let range = scene.sentences[sentence].nodes.clone();
        let timed = |n: &usize| {
            let node = &scene.nodes[*n];
            node.is_any(&[Word::When, Word::Weekday])
                || matches!(node.quantity(), Some(Quantity::Date | Quantity::Clock(_)))
        };
        let from = range.clone().find(timed).map(|first| {
            let since = first > range.start && scene.nodes[first - 1].is_any(&[Word::Since, Word::From]);
            let mut end = first + 1;
            while end < range.end && (timed(&end) || scene.nodes[end].is(Word::Since)) {
                end += 1;
            }
            scene.original(first - usize::from(since)..end).to_owned()
        });
        let said = Said { stance: stance(scene, sentence), confidence: 600, ..draft.said };
        let named = scene.sentences[sentence].nodes.clone().find(|n| scene.nodes[*n].is(Word::Official));
        let source = named.map(|n| scene.original(n..n + 1).to_owned());
        Announced { said, from, source }
    };
    made.drafts.into_iter().map(announce).collect()
}

fn intents(
    scene: &Scene<'_>,
    moods: &[Mood],
    reading: &Reading,
    context: &Context<'_>,
    named: bool,
) -> BTreeSet<Intent> {
    let mut intents = BTreeSet::new();
    for offer in &reading.offers {
        intents.insert(match offer.kind {
            OfferKind::SeatOffer | OfferKind::ParcelOffer => Intent::Offer,
            OfferKind::SeatRequest | OfferKind::ParcelRequest => Intent::Request,
        });
    }
    if !intents.is_empty() {
        intents.extend((!reading.claims.is_empty()).then_some(Intent::Report));
        return intents;
    }
    let border = named || context.crossing.is_some();
    let of_border = border || scene.says(&[Word::Border, Word::Customs, Word::Queue]);
    let idle_question = reading.asks.is_empty() && (!reading.claims.is_empty() || !of_border);
    if moods.contains(&Mood::Asks) && !idle_question {
        intents.insert(Intent::Question);
    }
    if !reading.claims.is_empty() {
        intents.insert(Intent::Report);
    }
    if !intents.is_empty() {
        return intents;
    }
    let tells = moods.contains(&Mood::Tells);
    let witness = [
        Word::Stand,
        Word::Passed,
        Word::Let,
        Word::Refuse,
        Word::Moves,
        Word::Stuck,
        Word::Queue,
        Word::Closed,
        Word::Open,
    ];
    intents.insert(match () {
        () if news(scene) => {
            if named {
                Intent::Report
            } else {
                Intent::Talk
            }
        }
        () if !reading.announced.is_empty() => Intent::Talk,
        () if tells && named => Intent::Report,
        () if moods.contains(&Mood::Advises) => Intent::Advice,
        () if tells && border && scene.says(&witness) => Intent::Report,
        () => Intent::Talk,
    });
    intents
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::read;

    #[test]
    fn what_was_so_yesterday_is_a_day_old() {
        let ago =
            |text| read("verkhny-lars", text, None).claims.iter().map(|said| said.ago_minutes).collect();
        for (text, want) in [
            ("вчера мужчин не пускали", vec![Some(1_440)]),
            ("мужчин вчера пускали", vec![Some(1_440)]),
            ("вчора закрили", vec![Some(1_440)]),
            ("yesterday they let men through", vec![Some(1_440)]),
            ("hier ils laissaient passer à pied", vec![Some(1_440)]),
            ("გუშინ კაცებს უშვებდნენ", vec![Some(1_440)]),
            ("кеше ерлерді өткізді", vec![Some(1_440)]),
            ("они закрылись вчера, сегодня открыто", vec![None]),
            ("closed since yesterday", vec![None]),
            ("закрыто со вчера", vec![None]),
        ] {
            let found: Vec<Option<u32>> = ago(text);
            assert_eq!(found, want, "{text}");
        }
    }
}
