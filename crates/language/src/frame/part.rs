//! Parts: "not everyone", "only women", "only under 23", "nobody": how many of those named a verdict is
//! about. Refuses to say what the verdict is.

use super::View;
use super::subject::{Subject, subjects};
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use border::lang::Lang;
use border::topic::{Group, Item};

/// Years from which men over them are none of those asked about, and the most years that are an age.
const OLD: u32 = 55;
const AGE: u32 = 110;
/// Nodes between "no" and the verb of those whom nobody refuses: "not a single man has been".
const PASSIVE: usize = 3;
/// Nodes of a clause that is "but not everyone" and nothing else.
const BARE: usize = 4;

impl View<'_> {
    /// "Not everyone is let through", "пускают не всех"; "not all papers" is of things.
    pub(super) fn not_all(&self) -> bool {
        let thing = |n: usize| self.at(n).is_some_and(|node| node.items().any(|item| !pet(item)));
        (0..self.nodes.len()).any(|n| {
            let not = self.before(n, &[Word::Not])
                || self.is(n + 1, &[Word::NotAfter]) && !self.is(n + 1, &[Word::Not]);
            self.is(n, &[Word::NotAll]) || self.is(n, &[Word::All]) && not && !thing(n) && !thing(n + 1)
        })
    }
}

fn pet(item: Item) -> bool {
    matches!(item, Item::Cat | Item::Dog)
}

/// Whether only a part of a subject passes where it is said to.
pub(super) fn part_of(view: &View<'_>, subject: Subject) -> bool {
    // "They let men out, but not all."
    let bare = |next: &View<'_>| next.nodes.len() <= BARE && next.not_all() && subjects(next).is_empty();
    let not_all = view.not_all() || view.later().is_some_and(|next| bare(&next));
    match subject {
        Subject::Mode(_) => not_all || only_some(view),
        Subject::Who(_) => not_all,
        Subject::Pet(_) => false,
    }
}

/// "Only women are let through on foot": of those on foot some.
fn only_some(view: &View<'_>) -> bool {
    let mode = |n: usize| view.at(n).is_some_and(|node| node.mode().is_some());
    (0..view.nodes.len()).any(|n| {
        let named = view.who(n + 1).is_some() || !mode(n + 1) && view.who(n + 2).is_some();
        let behind = n > 0 && view.who(n - 1).is_some() && !mode(n + 1);
        view.is(n, &[Word::Only]) && !view.before(n, &[Word::Not]) && (named || behind)
    })
}

/// "Only guys under 23 get out": of men those up to an age.
pub(super) fn bounded(view: &View<'_>) -> bool {
    let years = |node: &Node| match node.quantity() {
        Some(Quantity::Age(years) | Quantity::Count(years)) => (16..=60).contains(&years.lo),
        _ => false,
    };
    // "Men 18-22 can leave": from the year one is called up on, and not up to the last.
    let young = |node: &Node| match node.quantity() {
        Some(Quantity::Age(years) | Quantity::Count(years)) => {
            (16..=18).contains(&years.lo) && years.lo < years.hi && years.hi < OLD
        }
        _ => false,
    };
    let men = |n: usize| view.at(n).and_then(Node::who) == Some(Group::Men);
    let told = |n: usize| {
        view.is(n, &[Word::Bound]) || view.at(n + 1).is_some_and(young) || n > 0 && young(&view.nodes[n - 1])
    };
    if (0..view.nodes.len()).any(|n| men(n) && told(n)) {
        return true;
    }
    (0..view.nodes.len()).any(|n| {
        let bound = [Word::Bound, Word::Until];
        let said = view.before(n, &bound) || view.is(n + 1, &bound);
        years(&view.nodes[n]) && said
    })
}

/// "Men over 60 get out": people of an age over that of those who are called up.
pub(super) fn beyond(view: &View<'_>) -> bool {
    let old = |n: usize| match view.at(n).and_then(Node::quantity) {
        Some(Quantity::Age(years) | Quantity::Count(years)) => (OLD..=AGE).contains(&years.lo),
        _ => false,
    };
    (0..view.nodes.len())
        .any(|n| view.is(n, &[Word::Over]) && (old(n + 1) || n.checked_sub(1).is_some_and(old)))
}

/// "Nobody lets men out", "none of the men are let out": the verb at `n` is nobody's.
pub(super) fn nobody_does(view: &View<'_>, n: usize) -> bool {
    // "Nobody here" is of the queue.
    let does = |node: &Node| node.is(Word::Nobody) && !node.is_any(&[Word::No, Word::Empty]);
    let Some(nobody) = view.nodes[..n].iter().rposition(does) else { return false };
    let between = nobody + 1..n;
    let helps = |k: usize| view.is(k, &[Word::IsIt]);
    between.is_empty()
        || between.clone().any(helps)
            && between.clone().all(|k| helps(k) || view.is(k, &[Word::Filler]) || view.who(k).is_some())
}

/// "No man was turned back", "not one guy got sent back": the refusal at `n` is of none of those named.
pub(super) fn none_of_them(view: &View<'_>, n: usize) -> bool {
    // Elsewhere "no" before people is an answer: "нет, мужчин развернули", with or without the comma.
    let counts = matches!(view.scene.lang, Some(Lang::En | Lang::Fr));
    // "Nobody here" is of the queue.
    let nobody = |node: &Node| node.is(Word::Nobody) && !node.is_any(&[Word::No, Word::Empty]);
    let none = |node: &Node| nobody(node) || counts && node.is(Word::No);
    let Some(none) = view.nodes[..n].iter().rposition(none) else { return false };
    let between = &view.nodes[none + 1..n];
    let pet = |node: &Node| node.is(Word::Animal) || node.items().any(pet);
    let people = |node: &Node| node.who().is_some() || node.citizens().is_some();
    let named = |node: &Node| people(node) || node.mode().is_some() || pet(node);
    let plain = |node: &Node| named(node) || node.is_any(&[Word::IsIt, Word::Filler, Word::Past, Word::Mine]);
    let leads = [Word::Filler, Word::With, Word::From];
    let of_them = nobody(&view.nodes[none]) && !between.iter().any(people);
    let heads = |node: &Node| named(node) || node.is_unknown() || of_them && node.is_any(&leads);
    between.first().is_some_and(heads)
        && between[1..].iter().all(|node| plain(node) || node.is_unknown())
        && between.len() <= PASSIVE
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn of_not_everyone_and_of_only_some_a_part_passes() {
        for (text, want) in [
            ("пешком пускают не всех", &["pass foot limited"][..]),
            ("не всех мужчин выпускают", &["pass men limited"][..]),
            ("пускають не всіх чоловіків", &["pass men limited"][..]),
            ("not everyone is let through on foot", &["pass foot limited"][..]),
            ("they don't let everyone in on foot", &["pass foot limited"][..]),
            ("pas tous les hommes passent", &["pass men limited"][..]),
            ("ფეხით ყველას არ უშვებენ", &["pass foot limited"][..]),
            ("ерлердің бәрін емес шығарады", &["pass men limited"][..]),
            ("only women are let on foot", &["pass women yes", "pass foot limited"][..]),
            ("мужчин выпускают, но не всех", &["pass men limited"][..]),
            ("всех мужчин не пускают", &["pass men no"][..]),
            ("пускают не только женщин", &["pass women yes"][..]),
            ("мужчин не всегда пускают", &["pass men limited"][..]),
            ("men are sometimes let through", &["pass men limited"][..]),
            ("мужчин после 60 пускают", &[][..]),
            ("чоловіків після 60 пускають", &[][..]),
            ("men over 60 get through", &["pass elderly yes"][..]),
            ("60 წლის შემდეგ კაცებს უშვებენ", &[][..]),
            ("никого не пускают, только женщин", &["pass women yes"][..]),
            ("men under 23 can leave", &["pass men limited"][..]),
            ("men 18-24 can leave", &["pass men limited"][..]),
            ("до 24 лет парней выпускают", &["pass men limited"][..]),
            ("до 24 років хлопців випускають", &["pass men limited"][..]),
            ("чоловіків з бронею пропускають", &["pass men limited"][..]),
            ("мужчин 18-60 лет не выпускают", &["pass men no"][..]),
            ("мужа, 43 года, выпустили", &["pass men yes"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }

    #[test]
    fn of_whom_none_is_refused_pass() {
        for (text, want) in [
            ("no men were turned back here", &["pass men yes"][..]),
            ("not a single man was turned back today", &["pass men yes"][..]),
            ("aucun homme n'est refoulé ici", &["pass men yes"][..]),
            ("aucun homme refoulé ce matin", &["pass men yes"][..]),
            ("men were turned back", &["pass men no"][..]),
            ("no, men were turned back", &["pass men no"][..]),
            ("нет мужчин развернули", &["pass men no"][..]),
            ("no dogs were turned back", &["pet dog yes"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
        let one = claimed("verkhny-lars", "not one guy got sent back", None);
        assert!(!one.iter().any(|line| line.ends_with(" no")), "{one:?}");
    }

    #[test]
    fn a_negation_told_twice_or_behind_the_verb_is_one() {
        for text in [
            "on ne laisse pas passer les hommes",
            "ils ne laissent plus sortir les hommes",
            "мужчин пускать не стали",
            "мужчин никого не впускают",
            "ерлерді ешкім өткізбейді",
            "запретили выпускать мужчин",
            "не дают мужчинам пройти",
            "nobody is letting men through",
            "none of the men are let out",
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), ["pass men no"], "{text}");
        }
    }
}
