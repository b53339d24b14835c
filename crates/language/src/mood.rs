//! Mood: whether a sentence tells, asks, advises, foretells, remembers or jokes, and how its writer knows.
//! Only what is told becomes a claim. Refuses to know what is told.

use crate::concept::Word;
use crate::idle::{is_idle, laughs, outraged, two_sides};
use crate::node::{Node, What};
use crate::quantity::Quantity;
use crate::scene::{End, Scene, Sentence, says};
use crate::token::Mark;
use border::reading::Stance;
use border::topic::Topic;

/// What a sentence does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mood {
    /// Says how things are.
    Tells,
    /// Wants to know.
    Asks,
    /// Says what to do.
    Advises,
    /// Says what will be.
    Foretells,
    /// Says what was long ago, is elsewhere, is a joke or not believed.
    Idle,
    /// Has a wish, a doubt or another place in it: clauses without one may still tell.
    Aside,
}

/// Words that ask by themselves, wherever they stand.
const ASKS: &[Word] = &[Word::TellMe, Word::Truth];
/// Words that ask at the head of a sentence.
const ASKS_FIRST: &[Word] =
    &[Word::What, Word::HowLong, Word::HowMany, Word::HowIs, Word::HowMuch, Word::IsIt, Word::WhoGoes];
/// Words that make advice of a clause.
pub const ADVICE: &[Word] = &[Word::Advice, Word::Rule, Word::Always];
/// Words that make a clause tell nothing.
const ASIDE: &[Word] = &[Word::Elsewhere, Word::Wish, Word::Unsure];
/// Nodes between the writing announced and the day told of it: "will write more tomorrow".
const WRITING_REACH: usize = 2;
/// How many words a sentence may have that only names what the next one speaks of ("id card? refused").
const TOPIC_WORDS: usize = 3;

/// The mood of each sentence.
pub fn moods(scene: &Scene<'_>, year: i16) -> Vec<Mood> {
    if is_idle(scene, year) {
        let asks = |n: usize| asks(scene, n);
        let joking = laughs(scene) || scene.says(&[Word::Old]);
        let mood = |n| if asks(n) && !joking { Mood::Asks } else { Mood::Idle };
        return (0..scene.sentences.len()).map(mood).collect();
    }
    (0..scene.sentences.len()).map(|n| mood(scene, n)).collect()
}

fn mood(scene: &Scene<'_>, n: usize) -> Mood {
    let nodes = scene.sentence(n);
    if rhetorical(scene, n) {
        return Mood::Idle;
    }
    if two_sides(scene, n) {
        let witness = says(nodes, &[Word::Stand, Word::Passed, Word::See, Word::Took, Word::Ahead]);
        return if witness { Mood::Aside } else { Mood::Idle };
    }
    if asks(scene, n) {
        let remembers = says(nodes, &[Word::Old]) && !says(nodes, ASKS) && !says(nodes, ASKS_FIRST);
        return if remembers { Mood::Idle } else { Mood::Asks };
    }
    if says(nodes, &[Word::Advice]) && says(nodes, &[Word::Wish, Word::Later]) {
        return Mood::Advises;
    }
    if says(nodes, &[Word::While]) && says(nodes, &[Word::Past]) {
        return Mood::Idle;
    }
    // "Was shut from midnight, reopened": what follows what was is no day to come.
    let is_over = says(nodes, &[Word::Past]) && says(nodes, &[Word::Closed]) && says(nodes, &[Word::Ago]);
    let later = foretold(nodes, Word::Later) && !says(nodes, &[Word::Passed, Word::Took]) && !is_over;
    let later = later || (heard_from_a_day(nodes) && !says(nodes, &[Word::Passed, Word::Took]));
    if (foretold(nodes, Word::Future) || later) && !says(nodes, &[Word::WillPass]) {
        return Mood::Foretells;
    }
    if says(nodes, &[Word::Old, Word::Disbelief]) && !outraged(scene, n) {
        return if turns_to_now(scene, n) { Mood::Aside } else { Mood::Idle };
    }
    let firsthand = says(nodes, &[Word::Stand, Word::Passed, Word::Took, Word::InLine]);
    let head =
        scene.clauses.iter().find(|clause| clause.sentence == n).map_or(nodes, |clause| scene.of(clause));
    if forbids(head) && !firsthand {
        return Mood::Advises;
    }
    if says(nodes, ASIDE) || nobody_said(nodes) {
        return Mood::Aside;
    }
    let met = [Word::Let, Word::Refuse, Word::Check, Word::Ask, Word::Reject];
    let ruled = says(nodes, &[Word::Rule]) && !says(nodes, &met);
    if (says(head, ADVICE) || ruled) && !firsthand && !counts_cars(nodes) {
        return Mood::Advises;
    }
    Mood::Tells
}

/// "Don't change money at the fence, walk to the bank": a clause that begins with what not to do.
fn forbids(head: &[Node]) -> bool {
    let thanks = |node: &&Node| node.is_any(&[Word::Thanks, Word::But]) && !node.is(Word::Not);
    let mut said = head.iter().skip_while(thanks);
    let not = said.next().is_some_and(|node| node.is(Word::Not));
    not && said.next().is_some_and(|node| node.is(Word::Advice)) && !says(head, &[Word::Wish, Word::Unsure])
}

/// Whether a word of what will be is of anything but the writer's own next message: "closed, will write
/// tomorrow".
fn foretold(nodes: &[Node], word: Word) -> bool {
    let writes = |near: &mut dyn Iterator<Item = &Node>| {
        near.take(WRITING_REACH)
            .take_while(|node| !matches!(node.what, What::Mark(_)))
            .any(|node| node.is(Word::WillWrite))
    };
    (0..nodes.len()).any(|n| {
        let own = nodes[n].is(Word::WillWrite)
            || writes(&mut nodes[..n].iter().rev())
            || writes(&mut nodes[n + 1..].iter());
        nodes[n].is(word) && !own
    })
}

/// "Last time my brother got through, today he was turned back": what is now is told beside what was.
fn turns_to_now(scene: &Scene<'_>, n: usize) -> bool {
    let mut clauses = scene.clauses.iter().filter(|clause| clause.sentence == n);
    !says(scene.sentence(n), &[Word::Disbelief])
        && clauses.any(|clause| clause.words.has(Word::Old) && !clause.words.has(Word::Now))
        && clauses.any(|clause| clause.words.has(Word::Now) && !clause.words.has(Word::Old))
}

/// "Nobody said that it is shut."
fn nobody_said(nodes: &[Node]) -> bool {
    let near = |n: usize| nodes[n + 1..].iter().take(WRITING_REACH).any(|node| node.is(Word::Hearsay));
    (0..nodes.len()).any(|n| nodes[n].is(Word::Nobody) && near(n))
}

/// "They say from Monday …": what others say holds from a day on is foretold.
fn heard_from_a_day(nodes: &[Node]) -> bool {
    let day = |node: &Node| {
        node.is_any(&[Word::Weekday, Word::When]) || matches!(node.quantity(), Some(Quantity::Date))
    };
    let from = |n: usize| {
        let near = &nodes[n.saturating_sub(2)..(n + 2).min(nodes.len())];
        says(near, &[Word::Since, Word::From])
    };
    says(nodes, &[Word::Hearsay]) && (0..nodes.len()).any(|n| day(&nodes[n]) && from(n))
}

/// Whether a clause beside one that wishes, doubts or is of elsewhere is a witness's: "an hour at the till,
/// the border took us 12 minutes".
pub fn tells_beside(nodes: &[Node], sentence: &[Node]) -> bool {
    if says(sentence, &[Word::Old]) {
        return says(nodes, &[Word::Now]) && !says(nodes, &[Word::Old]) && !says(sentence, ASIDE);
    }
    let measured = nodes.iter().any(|node| {
        matches!(node.quantity(), Some(Quantity::Minutes(_) | Quantity::Count(_) | Quantity::Clock(_)))
    });
    let placed = nodes.iter().any(|node| node.crossing().is_some() || node.is(Word::Border));
    // "If the car is another's, they ask for a power of attorney."
    let paper = |node: &Node| node.items().any(|item| Topic::Paper.items().contains(&item));
    let asked = says(nodes, &[Word::Ask, Word::Check]) && nodes.iter().any(paper) && !says(nodes, ASIDE);
    if asked && !says(sentence, &[Word::Elsewhere, Word::Unsure]) {
        return true;
    }
    let witness =
        says(nodes, &[Word::Passed, Word::Stand, Word::Took]) && !says(sentence, &[Word::Elsewhere]);
    !says(nodes, ASIDE) && measured && (placed || witness)
}

/// Whether a clause has no word that asks.
pub fn asks_nothing(nodes: &[Node]) -> bool {
    !says(nodes, ASKS) && !says(nodes, ASKS_FIRST)
}

fn counts_cars(nodes: &[Node]) -> bool {
    nodes.iter().any(|node| matches!(node.quantity(), Some(Quantity::Minutes(_) | Quantity::Metres(_))))
}

fn asks(scene: &Scene<'_>, n: usize) -> bool {
    let sentence = &scene.sentences[n];
    let nodes = scene.sentence(n);
    if sentence.end == End::Question {
        return !is_topic(scene, n, sentence) && !rhetorical(scene, n);
    }
    let words = || nodes.iter().filter(|node| node.what == What::Word);
    let greeting = [Word::Thanks, Word::But, Word::And, Word::Now, Word::Filler];
    let head: Vec<&Node> = words().skip_while(|node| node.is_any(&greeting)).take(2).collect();
    let asks_next = [Word::HowLong, Word::HowMany, Word::HowIs, Word::WhoGoes];
    let passes_on = head.first().is_some_and(|node| node.is_any(&[Word::Hearsay, Word::See])) && told(nodes);
    let asked_first = head.first().is_some_and(|node| node.is_any(ASKS_FIRST))
        || !passes_on && head.get(1).is_some_and(|node| node.is_any(&asks_next));
    // A single one is often no number: "or do they want the international one".
    let answered = nodes.iter().any(|node| match node.quantity() {
        Some(Quantity::Count(range)) => range.hi > 1,
        quantity => matches!(quantity, Some(Quantity::Minutes(_))),
    });
    !says(nodes, &[Word::Unsure])
        && (says(nodes, ASKS) || alternative(nodes) || (asked_first && !answered) || asked_at_end(scene, n))
}

/// "They write that at the post summonses are handed out": what is passed on is no question, and "they say
/// how it is there" passes nothing on.
fn told(nodes: &[Node]) -> bool {
    let deeds = [Word::Let, Word::Refuse, Word::Give, Word::Closed, Word::Open, Word::Stand, Word::Check];
    let counts = |node: &Node| {
        matches!(node.quantity(), Some(Quantity::Count(_) | Quantity::Minutes(_) | Quantity::Metres(_)))
    };
    !says(nodes, &[Word::IsIt, Word::Or])
        && nodes.iter().any(|node| node.is_any(&deeds) || node.items().next().is_some() || counts(node))
}

/// "They let lorries through or still standing": "or" between two verbs of the post, with nothing counted.
fn alternative(nodes: &[Node]) -> bool {
    let verb = |node: &Node| {
        node.is_any(&[
            Word::Let,
            Word::Refuse,
            Word::Open,
            Word::Closed,
            Word::Works,
            Word::Stand,
            Word::Moves,
        ])
    };
    let Some(or) = nodes.iter().position(|node| node.is(Word::Or)) else { return false };
    nodes[..or].iter().any(verb)
        && nodes[or..].iter().any(verb)
        && nodes.iter().all(|node| node.quantity().is_none())
}

/// "… отзовитесь пожалуйста сколько машин": a word for how many with no number in the sentence.
fn asked_at_end(scene: &Scene<'_>, n: usize) -> bool {
    let nodes = scene.sentence(n);
    says(nodes, &[Word::HowMany, Word::HowLong]) && nodes.iter().all(|node| node.quantity().is_none())
}

/// A few words with a question mark that the same message goes on to answer: they name the topic.
fn is_topic(scene: &Scene<'_>, n: usize, sentence: &Sentence) -> bool {
    let nodes = scene.sentence(n);
    let words = nodes.iter().filter(|node| node.what == What::Word).count();
    let verdicts = [
        Word::Yes,
        Word::No,
        Word::Not,
        Word::NotAfter,
        Word::Refuse,
        Word::Let,
        Word::Reject,
        Word::Accept,
        Word::Fine,
        Word::Bad,
        Word::Ask,
        Word::Passed,
        Word::Nobody,
    ];
    let states = [Word::Open, Word::Closed, Word::Works, Word::Reopened];
    let plain = !says(nodes, ASKS_FIRST) && !says(nodes, ASKS) && !says(nodes, &verdicts);
    let plain = plain && !says(nodes, &states);
    let next = scene.sentences.get(n + 1);
    let answered = next.is_some_and(|next| {
        let close = next.nodes.start <= sentence.nodes.end + 2
            || scene.nodes[sentence.nodes.end..next.nodes.start]
                .iter()
                .all(|node| node.is_mark(Mark::Question));
        next.end == End::Plain && close && {
            says(scene.sentence(n + 1), &verdicts) && !says(scene.sentence(n + 1), &[Word::Truth, Word::Or])
        }
    });
    words <= TOPIC_WORDS && plain && answered
}

/// "Who said that it is shut? I have just passed", "what queue? it's empty": a question whose writer goes on
/// to say how it is.
pub fn rhetorical(scene: &Scene<'_>, n: usize) -> bool {
    let sentence = &scene.sentences[n];
    let Some(next) = scene.sentences.get(n + 1) else { return false };
    if sentence.end != End::Question || next.end == End::Question {
        return false;
    }
    let nodes: Vec<&Node> = scene.sentence(n).iter().filter(|node| node.what == What::Word).collect();
    let starts = [Word::But, Word::And, Word::Filler];
    let asks = |node: &&Node| node.is_any(&[Word::What, Word::HowMany]);
    let Some(head) = nodes.iter().position(|node| asks(node) || !node.is_any(&starts)) else { return false };
    let says_next = |words: &[Word]| says(scene.sentence(n + 1), words);
    let doubts = says_next(ASIDE) || says_next(ASKS) || says_next(ASKS_FIRST) || says_next(&[Word::Or]);
    let tells = says_next(&[Word::Passed, Word::Empty, Word::Nobody, Word::Works, Word::Moves, Word::Open]);
    let said = nodes[head + 1..].iter().take(2).any(|node| node.is(Word::Hearsay));
    let what = asks(&nodes[head]) && nodes.len() <= head + 2;
    let of_queue =
        what && nodes[head..].iter().any(|node| node.is_any(&[Word::Queue, Word::HowMany, Word::Closed]));
    // "Shut? No, I have just passed."
    let shut = nodes.len() <= 2 && nodes.iter().any(|node| node.is(Word::Closed));
    let denied = shut && says_next(&[Word::Passed]) && scene.sentence(n + 1)[0].is(Word::No);
    !doubts && tells && (asks(&nodes[head]) && said || of_queue || denied)
}

/// How the writer of a sentence knows.
pub fn stance(scene: &Scene<'_>, n: usize) -> Stance {
    let nodes = scene.sentence(n);
    if says(nodes, &[Word::Hearsay]) {
        Stance::Hearsay
    } else if says(nodes, &[Word::Official]) {
        Stance::Official
    } else {
        Stance::Firsthand
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::reader::tests::with_scene;

    #[test]
    fn the_same_words_tell_ask_advise_foretell_and_joke() {
        for (text, want) in [
            ("Ларс закрыт", Mood::Tells),
            ("Ларс закрыт?", Mood::Asks),
            ("подскажите Ларс закрыт", Mood::Asks),
            ("Ларс закроют", Mood::Foretells),
            ("Ларс закрывали в прошлом году", Mood::Idle),
            ("берите страховку", Mood::Advises),
            ("не верю, открыт", Mood::Idle),
            ("меня домой не пустили 😂", Mood::Idle),
            ("ахах уже 7 часов стоим 😂", Mood::Tells),
            ("lol the line is 4 km", Mood::Tells),
            ("is it closed", Mood::Asks),
            ("Ларс закрыт, завтра напишу", Mood::Tells),
            ("border closed, will update tonight", Mood::Tells),
            ("закроют завтра, напишу", Mood::Foretells),
            ("пишут, что на посту вручают повестки", Mood::Tells),
            ("говорят, как там обстановка", Mood::Asks),
            ("they closed it in 2020", Mood::Idle),
            ("shut since 2020", Mood::Tells),
            ("ковбасу і сир не везіть, поляки викидають", Mood::Advises),
            ("не меняйте деньги у забора", Mood::Advises),
            ("don't exchange money at the fence, walk to the bank", Mood::Advises),
            ("n'achetez pas d'assurance ici", Mood::Advises),
            ("ნუ იყიდით აქ დაზღვევას", Mood::Advises),
            ("мұнда ақша айырбастамаңыз", Mood::Advises),
            ("they don't take id cards", Mood::Tells),
            ("в прошлый раз пускали, а сегодня не пускают", Mood::Aside),
        ] {
            assert_eq!(with_scene(text, |scene| moods(scene, 2026)[0]), want, "{text}");
        }
    }

    #[test]
    fn a_topic_with_a_question_mark_is_answered_by_what_follows() {
        let moods = |text| with_scene(text, |scene| moods(scene, 2026));
        assert_eq!(moods("id card? refused"), [Mood::Tells, Mood::Tells]);
        assert_eq!(moods("пускают? да"), [Mood::Asks, Mood::Tells]);
        for text in [
            "кто сказал что там закрыто? мы только проехали",
            "какая очередь? там пусто",
            "хто сказав що закрито? все працює",
            "яка черга? нікого нема",
            "who said it is closed? we just crossed",
            "what line? nobody here",
            "quelle file ? c'est vide",
            "რა რიგი? ცარიელია",
            "қандай кезек? бос тұр",
        ] {
            assert_eq!(moods(text), [Mood::Idle, Mood::Tells], "{text}");
        }
        assert_eq!(moods("кто сказал что закрыто? подскажите")[0], Mood::Asks);
        assert_eq!(moods("какая очередь? я завтра еду")[0], Mood::Asks);
    }
}
