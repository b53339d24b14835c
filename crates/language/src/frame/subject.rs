//! Subjects: the people, animals and ways to travel that a clause names and a verdict may be about. Refuses
//! to judge them.

use super::View;
use crate::concept::Word;
use crate::node::Node;
use crate::quantity::Quantity;
use border::topic::{Group, Item, Mode, Who};

/// Whom or what a verdict is about.
#[derive(Clone, Copy, PartialEq)]
pub(super) enum Subject {
    Mode(Mode),
    Who(Who),
    Pet(Item),
}

/// The subjects of a clause with where they stand.
pub(super) fn subjects(view: &View<'_>) -> Vec<(usize, Subject)> {
    let plates = (0..view.nodes.len()).any(|n| view.who(n) == Some(Who::Group(Group::OtherPlates)));
    let people = (0..view.nodes.len()).any(|n| view.who(n).is_some());
    let pet =
        |node: &Node| node.is(Word::Animal) || node.items().any(|item| matches!(item, Item::Cat | Item::Dog));
    let pets = view.nodes.iter().any(pet);
    let found = (0..view.nodes.len()).filter_map(|n| {
        let node = view.at(n)?;
        let came_by = matches!(node.mode(), Some(Mode::Bus | Mode::Train | Mode::Ferry)) && people;
        let joined = view.before(n, &[Word::And]) || view.is(n + 1, &[Word::And]);
        // "Two lads from our car": what they came by.
        let from = people && (1..=2).any(|back| n >= back && view.is(n - back, &[Word::From]));
        let rides_in = node.mode().is_some() && from
            || plates && node.who() == Some(Group::Men)
            || node.mode().is_some()
                && (plates || came_by && !joined || ((people || pets) && view.before(n, &[Word::At])));
        if rides_in || sent_to(view, n) || (view.who(n).is_some() && view.before(n, &[Word::Without])) {
            return None;
        }
        // "My brother of the second group": the group behind a person is the person's.
        let of_group = |k: usize| matches!(view.at(k).and_then(Node::who), Some(Group::Disabled));
        let of_one = of_group(n + 1) || n > 0 && of_group(n - 1);
        if matches!(node.who(), Some(Group::Men | Group::Women)) && of_one {
            return None;
        }
        let pet = node.items().find(|item| matches!(item, Item::Cat | Item::Dog));
        let pet = pet.or(node.is(Word::Animal).then_some(Item::Other));
        let subject = view.who(n).map(Subject::Who).or(pet.map(Subject::Pet));
        let subject = subject.or_else(|| told_by_age(node).filter(|_| !people).map(Subject::Who));
        subject.or_else(|| node.mode().map(Subject::Mode)).map(|subject| (n, subject))
    });
    found.collect()
}

/// "Everyone was sent back to the buses": where people are sent to is not what was turned back.
fn sent_to(view: &View<'_>, n: usize) -> bool {
    let to = |k: usize| view.is(k, &[Word::To, Word::Toward, Word::Until]);
    let lead = n.checked_sub(1).filter(|k| to(*k)).or_else(|| n.checked_sub(2).filter(|k| to(*k)));
    let Some(lead) = lead.filter(|_| view.nodes[n].mode().is_some()) else { return false };
    let between = &view.nodes[lead + 1..n];
    // "In a bus" is also how one came.
    let either = view.is(lead, &[Word::At]) && !view.is(lead, &[Word::Toward]);
    let refused = view.nodes[..lead].iter().rposition(|node| node.is(Word::Refuse));
    let close = refused.is_some_and(|verb| lead - verb <= 2 && !view.negated(verb));
    close && !either && between.iter().all(|node| node.is(Word::Filler))
}

/// "I am 35 and was not let out": one who tells an age tells it of a man, a child or the old.
fn told_by_age(node: &Node) -> Option<Who> {
    let Some(Quantity::Age(years)) = node.quantity() else { return None };
    let group = match years.hi {
        ..18 => Group::Children,
        18..60 => Group::Men,
        _ => Group::Elderly,
    };
    Some(Who::Group(group))
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn people_are_named_by_kin_age_and_group_and_not_by_what_they_came_in() {
        for (text, want) in [
            ("two lads from our marshrutka, 22 and 30, both sent home", &["pass men no"][..]),
            ("двое парней из нашей машины, развернули обоих", &["pass men no"][..]),
            ("35 წლის ვარ და არ გამიშვეს", &["pass men no"][..]),
            ("сын 10 лет прошел", &["pass children yes"][..]),
            ("mon fils de 10 ans est passé", &["pass children yes"][..]),
            ("my son 12 years old got through", &["pass children yes"][..]),
            ("my disabled brother got through", &["pass disabled yes"][..]),
            ("guys with Russian plates get turned back", &["pass other_plates no"][..]),
            ("пускают людей и автобусы", &["pass bus yes"][..]),
            ("everyone was sent back to the buses", &[][..]),
            ("всех отправили обратно к автобусам", &[][..]),
            ("усіх завернули до автобусів", &[][..]),
            ("tous refoulés vers les bus", &[][..]),
            ("ქალები ავტობუსებთან დააბრუნეს", &["pass women no"][..]),
            ("әйелдерді автобустарға қайтарды", &["pass women no"][..]),
            ("the buses were sent back to Tbilisi", &["pass bus no"][..]),
            ("автобусы развернули", &["pass bus no"][..]),
            ("моему 19, пропустили", &["pass men yes"][..]),
            ("моєму 20, вчора випустили", &["pass men yes"][..]),
            ("мне 27, развернули", &["pass men no"][..]),
            ("i'm 33, stamped out", &["pass men yes"][..]),
            ("j'ai 33 ans, ils m'ont laissé passer", &["pass men yes"][..]),
            ("моей 19, пропустили", &[][..]),
            (
                "у чоловіка перевірили військовий, потім пустили",
                &["paper military_id required", "pass men yes"][..],
            ),
            ("мужу проверили военник, развернули", &["paper military_id required", "pass men no"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }
}
