//! Replies: a short message under a question answers it with "yes", "no" or a number. Refuses to guess what a
//! bare word answers where the question asked several unlike things.

use crate::concept::Word;
use crate::frame::{Claims, Draft};
use crate::node::Node;
use crate::quantity::Quantity;
use crate::scene::Scene;
use border::limits::CLAIMS_PER_READING;
use border::reading::{Ask, Reading, Said, SaidQueue, SaidValue};
use border::topic::{Group, Item, Mode, Topic, Who};
use border::value::{Range, Span, State};

mod paper;

/// Nodes beyond which a message speaks for itself.
const SHORT: usize = 24;

/// What a reply says of what was asked.
#[derive(Clone, Copy)]
enum Verdict {
    /// By a verb of its own: "they let us through".
    Own(bool),
    /// Only "yes" or "no": true or not of what was asked.
    OfAsked(bool),
}

impl Verdict {
    fn yes(self) -> bool {
        let (Self::Own(yes) | Self::OfAsked(yes)) = self;
        yes
    }
}

/// Adds what a message answers to the questions of the one it replies to.
pub fn answer(scene: &Scene<'_>, quoted: &Reading, claims: &mut Claims) {
    if scene.nodes.len() > SHORT || quoted.asks.is_empty() || scene.clauses.is_empty() {
        return;
    }
    let verdict = verdict(scene);
    // "Is it shut?" "It was yesterday": what was is no answer.
    let was = scene.says(&[Word::Past]) && !scene.says(&[Word::Now]) && scene.nodes.len() <= 4;
    if was && !matches!(verdict, Some(Verdict::Own(_))) {
        return;
    }
    let mut answers: Vec<Said> = Vec::new();
    let own_road = road(scene).is_some();
    if let Some(Verdict::OfAsked(yes)) = verdict {
        let others = quoted.questioned.iter().filter(|said| said.topic != Topic::Road || !own_road);
        answers.extend(others.filter_map(|asked| confirmed(asked, yes)));
    }
    // Whether "no" means "not let" or "not turned back" is known only from what was asked.
    let own = if let Some(Verdict::Own(yes)) = verdict { Some(yes) } else { None };
    let any = verdict.map(Verdict::yes);
    clear(scene, quoted, verdict, claims);
    let own = own.filter(|_| !is_of_others(quoted, claims));
    by_asked(scene, quoted, claims);
    for ask in &quoted.asks {
        let said = match *ask {
            Ask::Mode(mode) => own.map(|yes| Said { mode: Some(mode), ..state(Topic::Pass, yes_or_no(yes)) }),
            Ask::Who(who) => own.map(|yes| Said { who: Some(who), ..state(Topic::Pass, yes_or_no(yes)) }),
            Ask::Item(topic, item) => thing(scene, quoted, topic, item, verdict),
            // "Does it work?" "Yes, just went through."
            Ask::Topic(Topic::Open) => {
                (own == Some(true) && scene.says(&[Word::Passed])).then(|| state(Topic::Open, State::Yes))
            }
            Ask::Topic(Topic::Wait) => wait(scene, quoted),
            // "Are you still standing?" "Five hours."
            Ask::Topic(Topic::Queue) => queue(scene, quoted, any).or_else(|| wait(scene, quoted)),
            Ask::Topic(Topic::Pace) => count(scene).map(|(per_hour, mode)| Said {
                mode,
                ..Said::new(Topic::Pace, SaidValue::Pace { per_hour })
            }),
            Ask::Topic(Topic::Road) => road(scene),
            Ask::Topic(_) | Ask::Situation => None,
        };
        answers.extend(said);
    }
    // "Not of me, a French passport": of whose citizens it is told.
    let mut citizens = scene.nodes.iter().filter_map(Node::citizens);
    let who = citizens.next().filter(|_| citizens.next().is_none()).map(Who::Citizens);
    for mut said in answers {
        if said.item == Some(Item::Visa) {
            said.who = said.who.or(who);
        }
        let answered = claims.drafts.iter().any(|draft| {
            let known = &draft.said;
            let people = said.topic != Topic::Pass || same_people(known, &said);
            known.topic == said.topic && known.item == said.item && people
        });
        if !answered && claims.drafts.len() < CLAIMS_PER_READING {
            claims.drafts.push(Draft { said: Said { confidence: 700, ..said }, clause: 0 });
        }
    }
}

/// "Are the lorries moving?" "4 an hour": of what was asked about, where the answer names no other.
fn by_asked(scene: &Scene<'_>, quoted: &Reading, claims: &mut Claims) {
    let named = scene.nodes.iter().any(|node| node.mode().is_some());
    let Some(mode) = quoted.by.filter(|mode| *mode != Mode::Car && !named) else { return };
    for draft in claims.drafts.iter_mut().filter(|draft| draft.said.mode.is_none()) {
        if matches!(draft.said.topic, Topic::Queue | Topic::Pace) {
            draft.said.mode = Some(mode);
        }
    }
}

/// "Will they let my father?" "They let pensioners": of others than those asked of.
fn is_of_others(quoted: &Reading, claims: &Claims) -> bool {
    claims.drafts.iter().any(|draft| {
        let of = (draft.said.mode, draft.said.who);
        let asked = quoted.asks.iter().any(|ask| match *ask {
            Ask::Mode(mode) => of.0 == Some(mode),
            Ask::Who(who) => of.1 == Some(who),
            _ => false,
        });
        // Of one's own people, whoever they are: "for the disabled?" "They let my brother out".
        let kin = of.1 == Some(Who::Group(Group::Men));
        draft.said.topic == Topic::Pass && !asked && !kin
    })
}

/// Takes back what the frames made of words that only answer: "not us, me and my brother" to another question
/// than who may pass, "seven cars" to how many passed, "yes, in the shop" to whether there is water.
fn clear(scene: &Scene<'_>, quoted: &Reading, verdict: Option<Verdict>, claims: &mut Claims) {
    let asks = |is: fn(&Ask) -> bool| quoted.asks.iter().any(is);
    let answers = matches!(verdict, Some(Verdict::OfAsked(_)));
    let passes = asks(|ask| matches!(ask, Ask::Mode(_) | Ask::Who(_)));
    let flows = asks(|ask| *ask == Ask::Topic(Topic::Pace)) && !asks(|ask| *ask == Ask::Topic(Topic::Queue));
    let stands = scene.says(&[Word::Queue, Word::Stand, Word::Ahead, Word::InLine]);
    let sold = matches!(verdict, Some(Verdict::OfAsked(true))) && scene.nodes.len() <= 6;
    let named = !passes && scene.says(&[Word::Only]);
    let supplied = sold && asks(|ask| matches!(ask, Ask::Item(Topic::Supply, _)));
    claims.drafts.retain(|draft| match draft.said.topic {
        Topic::Pass => !answers && !named || passes || scene.says(&[Word::Let, Word::Refuse, Word::Passed]),
        // "Are Iranians let through?" "All turned back" is of them.
        Topic::Open => {
            !passes || scene.says(&[Word::Open, Word::Closed, Word::Works, Word::Reopened, Word::Limited])
        }
        Topic::Queue => !flows || stands,
        Topic::Supply => !supplied || draft.said.value != SaidValue::State(State::Yes),
        _ => true,
    });
}

/// What was asked, said to be so or not.
fn confirmed(asked: &Said, yes: bool) -> Option<Said> {
    let SaidValue::State(value) = asked.value else { return None };
    let value = match (value, yes) {
        (value, true) => value,
        (State::Yes, false) => State::No,
        (State::No, false) => State::Yes,
        (State::Blocked | State::Difficult, false) => State::Clear,
        (State::Clear, false) => State::Difficult,
        (State::Present, false) => State::Absent,
        (State::Absent, false) => State::Present,
        (State::Required, false) => State::NotRequired,
        (State::NotRequired, false) => State::Required,
        _ => return None,
    };
    Some(Said { value: SaidValue::State(value), ..asked.clone() })
}

fn same_people(a: &Said, b: &Said) -> bool {
    a.mode == b.mode && a.who == b.who
}

fn state(topic: Topic, state: State) -> Said {
    Said::new(topic, SaidValue::State(state))
}

fn yes_or_no(yes: bool) -> State {
    if yes { State::Yes } else { State::No }
}

/// Whether the message affirms or denies, by its first word that does either.
fn verdict(scene: &Scene<'_>) -> Option<Verdict> {
    let nodes = scene.nodes;
    let deeds = [
        Word::Let,
        Word::Accept,
        Word::Passed,
        Word::Refuse,
        Word::Reject,
        Word::Bad,
        Word::Fine,
        Word::Allowed,
    ];
    if let Some(n) = nodes.iter().position(|node| node.is_any(&deeds)) {
        let not = (1..=2).any(|back| {
            n.checked_sub(back).is_some_and(|k| nodes[k].is(Word::Not) || nodes[k].is(Word::Nobody))
        }) || nodes.get(n + 1).is_some_and(|node| node.is(Word::NotAfter))
            || nodes[n].is(Word::Negative);
        let yes = !nodes[n].is_any(&[Word::Refuse, Word::Reject, Word::Bad]);
        return Some(Verdict::Own(yes != not));
    }
    let no_longer = nodes.last().is_some_and(|node| node.is_any(&[Word::Not, Word::No]))
        && nodes.len() >= 2
        && nodes[nodes.len() - 2].is(Word::Now);
    if no_longer {
        return Some(Verdict::OfAsked(false));
    }
    let plain = nodes.iter().find_map(|node| {
        if node.is_any(&[Word::No, Word::Not, Word::Nobody, Word::NotAfter, Word::Negative]) {
            Some(Verdict::OfAsked(false))
        } else {
            node.is_any(&[Word::Yes, Word::Exists, Word::All]).then_some(Verdict::OfAsked(true))
        }
    });
    // "Did they open?" "An hour ago": when it happened says that it did.
    let since = nodes.len() <= 4 && nodes.iter().any(|node| node.is(Word::Ago));
    plain.or_else(|| since.then_some(Verdict::OfAsked(true)))
}

fn names(scene: &Scene<'_>, item: Item) -> bool {
    scene.nodes.iter().any(|node| node.items().any(|named| named == item))
}

/// "What do they let a cat in with?" "They looked at the passport, that is all": it is in.
fn shown(scene: &Scene<'_>, quoted: &Reading, item: Item) -> Option<Said> {
    let let_in = quoted.questioned.iter().any(|said| {
        said.topic == Topic::Pet && said.item == Some(item) && said.value == SaidValue::State(State::Yes)
    });
    let shown = let_in && done(scene) == Some(true);
    shown.then(|| Said { item: Some(item), ..state(Topic::Pet, State::Yes) })
}

/// Whether what was asked of was done, by a verb of the guards: "they looked", "nobody asked".
fn done(scene: &Scene<'_>) -> Option<bool> {
    let verbs = [Word::Ask, Word::Check, Word::Search, Word::Give, Word::Want];
    let n = scene.nodes.iter().position(|node| node.is_any(&verbs))?;
    let not = scene.nodes[..n].iter().any(|node| node.is_any(&[Word::Not, Word::Nobody]))
        || scene.nodes[n].is(Word::Negative)
        || scene.nodes.get(n + 1).is_some_and(|node| node.is(Word::NotAfter));
    Some(!not)
}

/// "How is the road?" "Dry": a verdict without the word for road.
fn road(scene: &Scene<'_>) -> Option<Said> {
    let value = scene.nodes.iter().enumerate().find_map(|(n, node)| {
        let not = n > 0 && scene.nodes[n - 1].is_any(&[Word::Not, Word::No, Word::Without]);
        if node.is_any(&[Word::RoadClear, Word::Fine]) {
            return Some(if not { State::Difficult } else { State::Clear });
        }
        let hard = node.is_any(&[Word::RoadHard, Word::RoadBad, Word::Bad]);
        let blocked = node.is_any(&[Word::RoadBlocked, Word::Closed]);
        (hard || blocked).then_some(if not {
            State::Clear
        } else if blocked {
            State::Blocked
        } else {
            State::Difficult
        })
    })?;
    Some(state(Topic::Road, value))
}

fn price(scene: &Scene<'_>, item: Item) -> Option<Said> {
    let money = crate::frame::money(scene.nodes, scene.lang, true)?;
    Some(Said { item: Some(item), ..Said::new(Topic::Price, SaidValue::Price(money)) })
}

fn thing(
    scene: &Scene<'_>,
    quoted: &Reading,
    topic: Topic,
    item: Item,
    answered: Option<Verdict>,
) -> Option<Said> {
    let verdict = answered.map(Verdict::yes);
    let value = match topic {
        Topic::Supply if scene.says(&[Word::Scarce, Word::Coupon]) => State::Limited,
        // "Toilets?" "One by the barrier": what is named again is there.
        Topic::Supply if verdict.is_none() && names(scene, item) => State::Yes,
        // "Who got a cat through without papers?" "We did, nobody looked at it."
        Topic::Pet if scene.says(&[Word::NotAsk]) || done(scene) == Some(false) => State::Yes,
        // "What did they ask for the cat?" "The passport, not the chip": of papers only.
        Topic::Pet if paper::alone(scene, answered) => return shown(scene, quoted, item),
        Topic::Pet | Topic::Supply => yes_or_no(verdict?),
        Topic::Price => return price(scene, item),
        Topic::Hazard => {
            if done(scene).or(verdict)? {
                State::Present
            } else {
                State::Absent
            }
        }
        Topic::Paper => paper::answered(scene, quoted, item, answered)?,
        _ => return None,
    };
    Some(Said { item: Some(item), ..state(topic, value) })
}

/// How long: the part of the way is the reply's own, else the question's, else so far.
fn wait(scene: &Scene<'_>, quoted: &Reading) -> Option<Said> {
    let asked = quoted.questioned.iter().find_map(|said| match said.value {
        SaidValue::Wait { span, .. } => Some((span, said.stage, said.mode)),
        _ => None,
    });
    let own = if scene.says(&[Word::Remaining, Word::WillPass]) {
        Some(Span::Left)
    } else {
        scene.says(&[Word::Passed, Word::Took]).then_some(Span::Whole)
    };
    let stage = asked.filter(|_| own != Some(Span::Left)).and_then(|(_, stage, _)| stage);
    let of_stage = stage.and(Some(Span::Stage));
    let span = of_stage.or(own).or(asked.map(|(span, ..)| span)).unwrap_or(Span::SoFar);
    let own_mode = scene.nodes.iter().find_map(Node::mode).filter(|mode| *mode != Mode::Car);
    let mode = own_mode.or(asked.and_then(|(_, _, mode)| mode));
    let minutes = scene.nodes.iter().find_map(|node| match node.quantity() {
        Some(Quantity::Minutes(minutes)) => Some(minutes),
        _ => None,
    });
    // "Still six hours?" "No, about four": in the unit of the question.
    let asked_minutes = quoted.questioned.iter().find_map(|said| match said.value {
        SaidValue::Wait { minutes, .. } if minutes.hi > 0 => Some(minutes),
        _ => None,
    });
    let in_unit = || {
        let per = if asked_minutes?.lo.is_multiple_of(60) { 60 } else { 1 };
        let (count, mode) = count(scene).filter(|(count, _)| count.hi <= 90)?;
        mode.is_none().then(|| Range::new(count.lo * per, count.hi * per))
    };
    let Some(minutes) = minutes.or_else(in_unit) else {
        let since =
            scene.nodes.windows(2).find_map(|pair| match (pair[0].quantity(), pair[1].quantity()) {
                (_, Some(Quantity::Clock(time))) if pair[0].is(Word::Since) => Some(time),
                (Some(Quantity::Clock(time)), _) if pair[1].is(Word::Since) => Some(time),
                _ => None,
            })?;
        return Some(Said::new(Topic::Wait, SaidValue::Since { since, span: Span::SoFar }));
    };
    Some(Said { stage, mode, ..Said::new(Topic::Wait, SaidValue::Wait { minutes, span }) })
}

/// The number of a reply and the mode it counts.
fn count(scene: &Scene<'_>) -> Option<(Range, Option<Mode>)> {
    let range = scene.nodes.iter().find_map(|node| match node.quantity() {
        Some(Quantity::Count(range)) => Some(range),
        _ => None,
    })?;
    Some((range, scene.nodes.iter().find_map(Node::mode)))
}

fn queue(scene: &Scene<'_>, quoted: &Reading, verdict: Option<bool>) -> Option<Said> {
    let none = || (verdict == Some(false) && scene.says(&[Word::No, Word::Nobody])).then_some(Range::of(0));
    let range = count(scene).map(|(range, _)| range).or_else(none)?;
    let asked = || quoted.questioned.iter().filter(|asked| asked.topic == Topic::Queue);
    let mode = scene.nodes.iter().find_map(Node::mode).or_else(|| asked().find_map(|asked| asked.mode));
    let stage = asked().find_map(|asked| asked.stage);
    let queue =
        if mode == Some(Mode::Foot) { SaidQueue::People { range } } else { SaidQueue::Vehicles { range } };
    Some(Said { mode, stage, ..Said::new(Topic::Queue, SaidValue::Queue(queue)) })
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn an_answer_is_of_what_was_asked() {
        for (text, quoted, want) in [
            ("yep. five and a half hrs", "you guys still waiting??", &["wait 330 so_far"][..]),
            ("сім автівок", "скільки пройшло за годину?", &["pace car 7"][..]),
            ("под сотню", "Сколько машин до шлагбаума?", &["queue car approach 100 vehicles"][..]),
            ("полчаса", "из РФ сколько вас грузины держали?", &["wait second_post 30 stage"][..]),
            ("у нас с братом нет", "телефоны шмонают?", &["hazard phone_check absent"][..]),
            ("брата нет, не пустили", "мужчин выпускают?", &["pass men no"][..]),
            (
                "yes she asked for it",
                "did u have to show the rabies certificate for the dog",
                &["paper pet_vaccination required"][..],
            ),
            (
                "à moi non, passeport français",
                "on vous a demandé un visa ?",
                &["paper visa fr not_required"][..],
            ),
            ("yes, just went through", "does Sarpi work?", &["open yes"][..]),
            ("да, только что проехал", "Ларс открыт?", &["open yes"][..]),
            ("une quarantaine", "y'a beaucoup de camions ?", &["queue truck 40 vehicles"][..]),
            ("no, about 4", "still 6 hours?", &["wait 240 so_far"][..]),
            ("it was yesterday", "is it closed?", &[][..]),
            ("пенсионеров пускают", "Отцу 68, пропустят?", &["pass elderly yes"][..]),
            ("иә, дүкенде сатылады", "шекарада ауызсу бар ма?", &["supply water yes"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, Some(quoted)), want, "{text}");
        }
    }
}
