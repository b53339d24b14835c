//! "Only women today": those who pass, told without a verb. Refuses men, of whom the bare words may
//! say either.

use super::View;
use super::subject::{Subject, subjects};
use crate::concept::Word;
use crate::node::Node;
use border::topic::{Group, Who};
use border::value::State;

/// Words beside those named that say nothing of them.
const SMALL: &[Word] = &[Word::Filler, Word::Only, Word::Now, Word::When, Word::And, Word::At, Word::To];
/// Nodes of a clause that names some and nothing else.
const SHORT: usize = 7;

/// Whether a clause says "only", names people, and has no verb: it heads its message and nothing goes on.
pub(super) fn alone(view: &View<'_>) -> bool {
    let headed = || {
        let names = |clause: usize| {
            view.scene.of(&view.scene.clauses[clause]).iter().all(|node| node.crossing().is_some())
        };
        (0..view.clause).all(names)
    };
    let people = |node: &Node| node.who().is_some() || node.citizens().is_some();
    let light = |node: &Node| people(node) || node.crossing().is_some() || node.is_any(SMALL);
    let first = view.nodes.iter().position(people);
    let only = first.is_some_and(|first| view.nodes[..first].iter().any(|node| node.is(Word::Only)));
    let short = view.nodes.len() <= SHORT && view.scene.clauses.len() == view.clause + 1;
    only && short && view.nodes.iter().all(light) && headed()
}

/// Those named: people with many children and others who are not called up are some of the men.
pub(super) fn named(view: &View<'_>) -> Vec<(Subject, State)> {
    let men = Subject::Who(Who::Group(Group::Men));
    if view.says(&[Word::Exempt]) {
        return vec![(men, State::Limited)];
    }
    let others = |(_, subject): (usize, Subject)| (subject != men).then_some((subject, State::Yes));
    subjects(view).into_iter().filter_map(others).collect()
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn those_named_behind_a_bare_only_pass() {
        for (text, want) in [
            ("только женщин с детьми", &["pass women yes", "pass families yes"][..]),
            ("сьогодні тільки іноземців", &["pass foreigners yes"][..]),
            ("only women and kids this morning", &["pass women yes", "pass children yes"][..]),
            ("aujourd'hui que les femmes", &["pass women yes"][..]),
            ("დღეს მარტო ქალებს", &["pass women yes"][..]),
            ("бүгін тек әйелдерді", &["pass women yes"][..]),
            ("лише багатодітних", &["pass men limited"][..]),
            ("только мужчин", &[][..]),
            ("только женщины стоят", &[][..]),
            ("только женщинам дают воду", &[][..]),
            ("only women in the queue", &[][..]),
        ] {
            let found = claimed("medyka-shehyni", text, None);
            let found: Vec<&str> =
                found.iter().map(String::as_str).filter(|claim| claim.starts_with("pass")).collect();
            assert_eq!(found, want, "{text}");
        }
        assert_eq!(claimed("medyka-shehyni", "только женщин", Some("кому воду дают?")), [""; 0]);
    }
}
