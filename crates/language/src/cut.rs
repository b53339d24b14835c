//! Cuts: where one who sets no signs ends what is said of some and begins what is said of others ("women get
//! through men don't"). Refuses to judge: it sees only that two are named and two verdicts fall.

use crate::concept::{Word, Words};
use crate::node::Node;
use crate::quantity::Quantity;
use crate::scene::is_count;
use border::topic::Item;

/// Verdicts that need nothing beside them.
const VERDICTS: &[Word] = &[
    Word::Let,
    Word::Refuse,
    Word::Passed,
    Word::Allowed,
    Word::Bad,
    Word::Fine,
    Word::Open,
    Word::Closed,
    Word::Reopened,
    Word::Needed,
    Word::NotAsk,
];
/// Deeds told of those named, so that no verdict on others is theirs.
const DEEDS: &[Word] = &[
    Word::Stand,
    Word::Stuck,
    Word::Moves,
    Word::Queue,
    Word::Full,
    Word::Check,
    Word::Ask,
    Word::Search,
    Word::Accept,
    Word::Reject,
    Word::RoadBlocked,
];
/// Verdicts on a post, which may also stand for themselves ("closed women get through").
const STATES: &[Word] = &[Word::Open, Word::Closed, Word::Reopened];
/// Words of a post's work: verdicts only on those whose post it is.
const WORKS: &[Word] = &[Word::Works];
/// Verdicts where they stand right behind those named and nothing but others named follows.
const BARE: &[Word] = &[Word::No, Word::Not, Word::NotAfter, Word::Yes, Word::IsIt, Word::Too];
/// Words by which two who are named stand together.
const JOINS: &[Word] = &[Word::And, Word::Or, Word::With, Word::From, Word::Citizen, Word::Plates];
/// What leads to those named and goes with them.
const LEADS: &[Word] = &[
    Word::At,
    Word::With,
    Word::By,
    Word::To,
    Word::From,
    Word::Filler,
    Word::And,
    Word::Only,
    Word::All,
    Word::NotAll,
    Word::Some,
    Word::Without,
    Word::Except,
];

/// A run of verdicts or of those named, with no other kind between them.
struct Run {
    verdict: bool,
    /// Where each of it stands.
    at: Vec<usize>,
}

/// Where new clauses begin among nodes that no sign parts; `words` are the grammar words among them.
pub fn cuts(nodes: &[Node], words: Words) -> Vec<usize> {
    if !words.any(VERDICTS) && !words.any(BARE) {
        return vec![];
    }
    let named = |n: usize| is_named(nodes, n);
    let first = (0..nodes.len()).find(|n| named(*n));
    let Some(first) = first else { return vec![] };
    if !(first + 1..nodes.len()).any(named) {
        return of_one(nodes, first);
    }
    let runs = runs(nodes);
    let mut found = contrasts(nodes, &runs);
    let count = |verdict: bool| runs.iter().filter(|run| run.verdict == verdict).count();
    let judged = |n: &usize| nodes[*n].is_any(VERDICTS) || nodes[*n].is_any(BARE);
    if count(true) < 2 || !runs.iter().any(|run| run.verdict && run.at.iter().any(judged)) {
        return found;
    }
    let runs = if runs[0].verdict && stands_alone(nodes, &runs) {
        found.push(lead(nodes, runs[1].at[0], runs[0].end(nodes)));
        &runs[1..]
    } else {
        &runs[..]
    };
    found.extend(paired(nodes, runs));
    found.sort_unstable();
    found.dedup();
    found.retain(|n| *n > 0);
    found
}

/// "They let me through my husband no": people with a bare verdict of their own behind a verb.
fn of_one(nodes: &[Node], n: usize) -> Vec<usize> {
    let people = nodes[n].who().is_some() || nodes[n].citizens().is_some();
    let verb = (0..n).any(|k| nodes[k].is_any(&[Word::Let, Word::Refuse, Word::Passed]));
    let denied =
        || (n + 1..nodes.len()).any(|k| nodes[k].is_any(&[Word::No, Word::Not]) && is_bare(nodes, k));
    let begins = lead(nodes, n, 0);
    if people && verb && begins > 0 && denied() { vec![begins] } else { vec![] }
}

/// Cuts between runs: each verdict keeps those whom it stands behind, or before.
fn paired(nodes: &[Node], runs: &[Run]) -> Vec<usize> {
    let (Some(first), Some(last)) = (runs.first(), runs.last()) else { return vec![] };
    let pairs = || runs.windows(2).filter(|pair| pair[0].verdict != pair[1].verdict);
    if first.verdict && !last.verdict {
        let begins = pairs().filter(|pair| pair[1].verdict);
        return begins.map(|pair| lead_of_verdict(nodes, pair[1].at[0], pair[0].last())).collect();
    }
    if let [_, between, _] = runs
        && first.verdict
    {
        return shared(nodes, between);
    }
    // The last ones named belong to the verdict before them where none follows.
    let own = |pair: &&[Run]| pair[0].verdict && pair[1].last() < last.last();
    let skipped = usize::from(first.verdict);
    pairs().filter(own).skip(skipped).map(|pair| lead(nodes, pair[1].at[0], pair[0].end(nodes))).collect()
}

/// "They let women through men no": of those between two verdicts the first and the last have one each, and
/// of whom the others are is not known.
fn shared(nodes: &[Node], between: &Run) -> Vec<usize> {
    let joined = |from: usize, to: usize| nodes[from..to].iter().any(|node| node.is(Word::And));
    let parted = between.at.windows(2).filter(|pair| !joined(pair[0], pair[1]));
    let found: Vec<usize> = parted.map(|pair| lead(nodes, pair[1], pair[0])).collect();
    match found[..] {
        [] => vec![],
        [only] => vec![only],
        [first, .., last] => vec![first, last],
    }
}

/// "On foot no only by car", "ils laissent passer les femmes pas les hommes": others named against what was
/// said before.
fn contrasts(nodes: &[Node], runs: &[Run]) -> Vec<usize> {
    let Some(last) = runs.last().filter(|run| !run.verdict) else { return vec![] };
    let Some(verdict) = runs.iter().rev().find(|run| run.verdict) else { return vec![] };
    let subject = last.at[last.at.len() - 1];
    let begins = lead(nodes, subject, 0);
    let ends = subject + 1 == nodes.len();
    let other = runs.iter().any(|run| !run.verdict && run.at[0] < subject);
    let refused = verdict.at.iter().any(|n| refuses(nodes, *n));
    let only = (verdict.last() + 1..subject).find(|n| nodes[*n].is(Word::Only));
    if let Some(only) = only.filter(|only| refused && runs[0].at[0] < *only && !runs[0].verdict) {
        return vec![only];
    }
    let not = begins.checked_sub(1).filter(|n| nodes[*n].is(Word::Not) && *n > verdict.at[0]);
    not.filter(|_| ends && other && !refused).into_iter().collect()
}

/// Whether a verdict is that some do not pass, as far as the words right beside it say.
fn refuses(nodes: &[Node], n: usize) -> bool {
    let not = n > 0 && nodes[n - 1].is(Word::Not)
        || nodes.get(n + 1).is_some_and(|next| next.is(Word::NotAfter) && !next.is(Word::Only));
    let refusals = [Word::Refuse, Word::Bad, Word::Closed, Word::No, Word::Not, Word::NotAfter];
    nodes[n].is_any(&refusals) != not || nodes[n].is_any(&[Word::No, Word::Not, Word::NotAfter])
}

/// "Closed women get through": a state of the post right before those named with nothing that leads to them.
fn stands_alone(nodes: &[Node], runs: &[Run]) -> bool {
    let (state, Some(named)) = (runs[0].last(), runs.get(1)) else { return false };
    nodes[state].is_any(STATES) && named.at[0] == state + 1 && runs.get(2).is_some()
}

fn runs(nodes: &[Node]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut add = |verdict: bool, n: usize| match runs.last_mut().filter(|run| run.verdict == verdict) {
        Some(run) => run.at.push(n),
        None => runs.push(Run { verdict, at: vec![n] }),
    };
    let mut before: Option<usize> = None;
    let of_posts = nodes.iter().any(|node| node.side().is_some());
    for n in 0..nodes.len() {
        if is_named(nodes, n) {
            // "Ukrainians are filtered Russians let through": whatever is told of the
            // first, it is another thing.
            let deed = before.and_then(|before| (before + 1..n).find(|k| tells_more(nodes, before, *k, n)));
            if let Some(deed) = deed {
                add(true, deed);
            }
            add(false, n);
            before = Some(n);
        }
        let works = of_posts && nodes[n].is_any(WORKS);
        if nodes[n].is_any(VERDICTS) || nodes[n].is_any(DEEDS) || works || is_bare(nodes, n) {
            add(true, n);
            before = None;
        }
    }
    runs
}

/// Whether a node between two who are named, with no verdict between them, tells something of the first.
fn tells_more(nodes: &[Node], first: usize, n: usize, second: usize) -> bool {
    let joined = nodes[first..second].iter().any(|node| node.is_any(JOINS));
    let node = &nodes[n];
    let sum =
        matches!(node.quantity(), Some(Quantity::Money(..) | Quantity::Thousands(_) | Quantity::Count(_)));
    !joined && (node.is_unknown() || sum)
}

/// Whether a node names people, an animal, a way to travel or whose post, and counts none.
fn is_named(nodes: &[Node], n: usize) -> bool {
    let node = &nodes[n];
    let people = node.who().is_some() || node.citizens().is_some();
    let pet = node.is(Word::Animal) || node.items().any(|item| matches!(item, Item::Cat | Item::Dog));
    let named = people || pet || node.mode().is_some() || node.side().is_some();
    let counted = n > 0 && is_count(&nodes[n - 1]) || nodes.get(n + 1).is_some_and(is_count);
    named && !counted
}

/// "Men no", "women are": a word that is a verdict only because nothing else is said of those before it.
fn is_bare(nodes: &[Node], n: usize) -> bool {
    let small = [Word::IsIt, Word::Customs, Word::Side, Word::Filler, Word::Now, Word::Yet];
    let helps = |node: &Node| node.is_any(&small) && !node.is_any(VERDICTS) && !node.is_any(DEEDS);
    let behind = (0..n).rev().find(|k| is_named(nodes, *k) || !helps(&nodes[*k]));
    let next = (n + 1..nodes.len()).find(|k| !nodes[*k].is_any(LEADS));
    let ends = next.is_none_or(|k| is_named(nodes, k));
    // "Neither men nor women".
    let neither =
        behind.is_some_and(|k| lead(nodes, k, 0).checked_sub(1).is_some_and(|k| nodes[k].is(Word::Not)));
    let helper = nodes[n].is(Word::IsIt) && n + 1 < nodes.len();
    nodes[n].is_any(BARE) && !helper && !neither && ends && behind.is_some_and(|k| is_named(nodes, k))
}

/// Where what leads to the one named at `n` begins, behind `after`.
fn lead(nodes: &[Node], n: usize, after: usize) -> usize {
    let leads = |k: &usize| nodes[*k].is_any(LEADS) && !nodes[*k].is_any(VERDICTS);
    let first = (after + 1..n).rev().take_while(leads).last();
    first.unwrap_or(n)
}

/// Where what belongs to the verdict at `n` begins, behind those named before it.
fn lead_of_verdict(nodes: &[Node], n: usize, after: usize) -> usize {
    let helps = [Word::Not, Word::NotAfter, Word::No, Word::Nobody, Word::Filler, Word::IsIt, Word::And];
    (after + 1..n).rev().take_while(|k| nodes[*k].is_any(&helps)).last().unwrap_or(n)
}

impl Run {
    fn last(&self) -> usize {
        self.at[self.at.len() - 1]
    }

    /// The last node of a run of verdicts with what negates it from behind.
    fn end(&self, nodes: &[Node]) -> usize {
        let last = self.last();
        let not = nodes.get(last + 1).is_some_and(|next| next.is(Word::NotAfter));
        last + usize::from(not && self.verdict)
    }
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::{claimed, with_scene};

    #[test]
    fn each_verdict_said_without_a_sign_is_of_those_beside_it() {
        for (text, yes, no) in [
            ("женщин пускают мужчин нет", "women", "men"),
            ("мужиков разворачивают девчонок пропускают", "women", "men"),
            ("не пускают мужчин пускают женщин", "women", "men"),
            ("украинцев впускают белорусов нет", "ua", "by"),
            ("чоловіків не випускають жінок випускають", "women", "men"),
            ("women get through men dont", "women", "men"),
            ("they turn men back women pass", "women", "men"),
            ("Russians are let through Kazakhs are not", "ru", "kz"),
            ("ils laissent passer les femmes pas les hommes", "women", "men"),
            ("les femmes passent, pas les hommes", "women", "men"),
            ("les hommes ne passent pas les femmes passent", "women", "men"),
            ("ქალებს უშვებენ კაცებს არა", "women", "men"),
            ("კაცებს აბრუნებენ ქალებს ატარებენ", "women", "men"),
            ("әйелдерді өткізеді ерлерді өткізбейді", "women", "men"),
            ("орыстарды өткізеді өзбектерді өткізбейді", "ru", "uz"),
            ("пропускают велосипедистов пеших разворачивают", "bicycle", "foot"),
            ("пешком нельзя только на машине", "car", "foot"),
            ("пішки не можна тільки на машині", "car", "foot"),
            ("cars get through pedestrians dont", "car", "foot"),
            ("piétons refusés voitures ok", "car", "foot"),
            ("ფეხით არ უშვებენ ველოსიპედით უშვებენ", "bicycle", "foot"),
            ("машиналарға жабық жаяу болады", "foot", "car"),
            ("закрыто для машин пешком можно", "foot", "car"),
        ] {
            let mut found = claimed("verkhny-lars", text, None);
            found.sort();
            let mut want = [format!("pass {yes} yes"), format!("pass {no} no")];
            want.sort();
            assert_eq!(found, want, "{text}");
        }
    }

    #[test]
    fn of_whom_no_verdict_falls_nothing_is_claimed() {
        for (text, want) in [
            ("мужчин проверяют женщин пропускают", &["pass women yes"][..]),
            ("меня пустили мужа нет", &["pass men no"][..]),
            ("девушкам можно парням пока нет", &["pass women yes", "pass men no"][..]),
            (
                "les piétons passent les vélos aussi les voitures attendent",
                &["pass foot yes", "pass bicycle yes"][..],
            ),
            ("украинцев фильтруют россиян пропускают", &["pass ru yes"][..]),
            ("велик не нужен пешком пускают", &["pass foot yes"][..]),
            ("pas besoin de vélo on passe à pied", &["pass foot yes"][..]),
            ("велосипед не потрібен пішки пускають", &["pass foot yes"][..]),
            ("men are not let through women are", &["pass men no"][..]),
            ("les camions attendent les voitures passent", &["pass car yes"][..]),
            ("машиналар тұр жаяулар өтеді", &["pass foot yes"][..]),
            ("пускают женщин детей мужчин нет", &["pass women yes", "pass men no"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }

    #[test]
    fn one_verdict_on_several_is_one_clause() {
        for text in [
            "мужчин и женщин на машине пускают без проблем",
            "they let men and women in by car",
            "ни мужчин ни женщин не пускают",
            "не впускают ни пешком ни на велосипеде",
            "მანქანით კაცებს და ქალებს უშვებენ",
            "женщин не разворачивают пускают",
            "à pied ou en voiture on passe",
        ] {
            assert_eq!(with_scene(text, |scene| scene.clauses.len()), 1, "{text}");
        }
    }
}
