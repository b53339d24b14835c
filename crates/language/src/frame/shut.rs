//! Nobody gets through: a post that turns all back is shut, whatever else is said of it. Refuses a refusal of
//! some, of a thing, or of a place that is no post.

use super::verdict::verdict;
use super::{Claims, View, state};
use crate::concept::Word;
use crate::node::{Node, What};
use border::reading::SaidValue;
use border::topic::Topic;
use border::value::State;

/// Words beside a refusal that say nothing of whom or where else.
const LIGHT: &[Word] = &[
    Word::Let,
    Word::Refuse,
    Word::Accept,
    Word::Reject,
    Word::Not,
    Word::NotAfter,
    Word::Negative,
    Word::Nobody,
    Word::All,
    Word::Filler,
    Word::IsIt,
    Word::But,
    Word::And,
    Word::Now,
    Word::Already,
    Word::Yet,
    Word::To,
    Word::At,
    Word::From,
    Word::Toward,
    Word::Border,
    Word::Customs,
    Word::Guard,
    Word::Hearsay,
    Word::Yesterday,
    Word::Back,
    Word::InLine,
];

pub(super) fn read(view: &View<'_>, claims: &mut Claims) {
    let verbs = [Word::Let, Word::Refuse, Word::Accept, Word::Reject];
    if !view.says(&verbs) || !view.nodes.iter().all(light) || verdict(view) != Some(false) || parted(view) {
        return;
    }
    let everyone = view.says(&[Word::Nobody]) || view.says(&[Word::All]) && view.says(&[Word::Refuse]);
    let yes = |draft: &super::Draft| {
        let near = draft.clause + 2 >= view.clause && draft.said.topic == Topic::Open;
        near && draft.said.value == SaidValue::State(State::Yes)
    };
    if everyone {
        claims.drafts.retain(|draft| !yes(draft));
        claims.push(view, state(Topic::Open, State::No));
        return;
    }
    // "Open, but we were not let through": for some.
    let open = claims.drafts.iter_mut().filter(|draft| yes(draft)).collect::<Vec<_>>();
    if !open.is_empty() {
        return open.into_iter().for_each(|draft| draft.said.value = SaidValue::State(State::Limited));
    }
    let placed = |node: &Node| node.crossing().is_some() || node.land().is_some();
    if view.nodes.iter().any(placed) && view.nodes.iter().all(|node| !node.is(Word::InLine)) {
        claims.push(view, state(Topic::Open, State::No));
    }
}

fn light(node: &Node) -> bool {
    let places = node.crossing().is_some() || node.land().is_some() || node.place().is_some();
    let names = node.who().is_some()
        || node.citizens().is_some()
        || node.mode().is_some()
        || node.items().next().is_some()
        || node.landmark().is_some() && node.crossing().is_none();
    !names && (places || node.is_any(LIGHT) || matches!(node.what, What::Flag(_)))
}

/// Whether the message names any who are let through or turned back, or says that some are excepted.
fn parted(view: &View<'_>) -> bool {
    let named = |node: &Node| {
        let paper = node
            .items()
            .any(|item| Topic::Paper.items().contains(&item) || Topic::Pet.items().contains(&item));
        node.who().is_some() || node.citizens().is_some() || node.mode().is_some() || paper
    };
    let near = [view.earlier(2), view.earlier(1), view.later()];
    let of_some = near.iter().flatten().any(|other| other.nodes.iter().any(named));
    let excepted = [Word::Only, Word::Except, Word::ExceptAfter, Word::Limited, Word::Without];
    let of_road =
        view.sentence().iter().any(|node| node.is_any(&[Word::Road, Word::RoadBad, Word::RoadBlocked]));
    of_some || of_road || near.iter().flatten().any(|other| other.says(&excepted))
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_post_that_lets_nobody_through_is_shut() {
        for text in [
            "никого не выпускают",
            "Ларс: сейчас никого не впускают",
            "всех заворачивают",
            "в Грузию не пропускают",
            "нікого не пропускають",
            "nobody gets let through",
            "they let nobody through",
            "everyone is being turned back",
            "ils ne laissent passer personne",
            "არავის ატარებენ",
            "ешкімді жібермейді",
            "открыто, но никого не пропускают",
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), ["open no"], "{text}");
        }
    }

    #[test]
    fn a_refusal_of_some_or_of_another_place_shuts_no_post() {
        for (text, want) in [
            ("граница открыта, но нас не пропустили", &["open limited"][..]),
            ("никого не пускают, только детей", &["pass children yes"][..]),
            ("никого не пускают без визы", &["paper visa required"][..]),
            ("в столовую никого не пускают", &[][..]),
            ("не пускают", &[][..]),
            ("всех пропускают", &[][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
        let asked = claimed("sarpi", "tous renvoyés", Some("les Iraniens passent ?"));
        assert!(!asked.contains(&"open no".to_owned()), "{asked:?}");
    }
}
