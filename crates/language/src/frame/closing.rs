//! Closings that are none: over by now, only asked back, of a window of the post; and where the cause of one
//! begins. Refuses to judge a plain closing.

use super::verdict::timed;
use super::{Claims, View, state};
use crate::concept::{Unit, Word};
use crate::mood::rhetorical;
use crate::node::Node;
use border::topic::{Stage, Topic};
use border::value::State;

/// Nodes between a window or lane and the state told of it.
const WINDOW_REACH: usize = 3;
/// Nodes a clause that tells how it is now may have: a longer one tells of more.
const NOW: usize = 8;
/// Words of a post at which people get on.
const GOES: &[Word] = &[Word::Moves, Word::Passed, Word::Let, Word::Open, Word::Reopened, Word::Works];

/// Words of a way that leads to another post or back.
const ELSEWHERE: &[Word] = &[Word::Elsewhere, Word::Back, Word::Via, Word::Others, Word::Toward];

/// "It was shut in the morning, moving now": how it is behind a closing that is over, and the clause that
/// says so.
pub(super) fn over<'a>(view: &View<'a>) -> Option<(View<'a>, Option<State>)> {
    // "We were there, shut" is no past of the closing.
    let was = |n: usize| (n.saturating_sub(2)..=n + 2).any(|k| view.is(k, &[Word::Past]));
    let past = (0..view.nodes.len()).any(|n| view.is(n, &[Word::Closed]) && was(n));
    let lasted = view.says(&[Word::Stand, Word::Took]) && timed(view);
    let next = view.follows().filter(|next| past || lasted || reopens(next))?;
    let now = next.says(&[Word::Now, Word::Already, Word::But]);
    let elsewhere = next.nodes.iter().any(|node| node.crossing().is_some()) || next.says(ELSEWHERE);
    let goes = next.nodes.iter().position(|node| node.is_any(GOES));
    let on = goes.is_some_and(|n| !next.negated(n)) && !next.says(&[Word::Closed, Word::Refuse, Word::Stuck]);
    let still =
        next.says(&[Word::Closed, Word::Too, Word::Refuse, Word::Stuck, Word::Yet]) || goes.is_some() && !on;
    let over = now && !still || past && on || reopens(&next) && on;
    let some = next.mode().is_some() || next.says(&[Word::Only, Word::Limited, Word::NotAll]);
    let yes = on && !elsewhere && !some && next.nodes.len() <= NOW && !next.says(&[Word::Future, Word::When]);
    over.then(|| (next, yes.then_some(State::Yes)))
}

/// "Shut since midnight, reopened an hour ago": it is said when, or that it is so again.
fn reopens(next: &View<'_>) -> bool {
    let open = next.nodes.iter().position(|node| node.is_any(&[Word::Open, Word::Reopened]));
    let told = next.says(&[Word::Ago, Word::Reopened]);
    let to_come = [Word::Future, Word::Later, Word::When, Word::Wish, Word::Ask];
    let part = next.mode().is_some() || next.says(&[Word::Only, Word::Limited, Word::NotAll]);
    open.is_some_and(|n| !next.negated(n)) && told && !part && !next.says(&to_come)
}

/// "Who said that it is shut? I have just passed."
pub(super) fn denied_closing(view: &View<'_>, claims: &mut Claims) {
    let Some(asked) = view.scene.clauses[view.clause].sentence.checked_sub(1) else { return };
    let passed = view.nodes.iter().position(|node| node.is_any(&[Word::Passed, Word::Moves]));
    let shut = || view.scene.sentence(asked).iter().any(|node| node.is(Word::Closed));
    if passed.is_some_and(|n| !view.negated(n)) && rhetorical(view.scene, asked) && shut() {
        claims.push(view, state(Topic::Open, State::Yes));
    }
}

/// "The post is shut because of a landslide on the road": of a post that is named, where its state ends and
/// the cause begins.
pub(super) fn before_cause(view: &View<'_>, n: usize) -> Option<usize> {
    let cause = (n + 1..view.nodes.len()).find(|k| view.is(*k, &[Word::Cause]))?;
    let named = |node: &Node| node.crossing().is_some() || node.is(Word::Border);
    view.nodes[..cause].iter().any(named).then_some(cause)
}

/// "The passport window is shut, go to another", "the barrier is shut, but they let cars in one by one": a
/// part of a post that works.
pub(super) fn of_part(view: &View<'_>, n: usize) -> bool {
    let window = |k: usize| {
        let post = view.is(k, &[Word::Border, Word::Customs]);
        view.unit(k) == Some(Unit::Other) && !post && k.abs_diff(n) <= WINDOW_REACH
    };
    let barrier = || {
        let posts = view.nodes.iter().any(|node| node.crossing().is_some() || node.is(Word::Border));
        let lets = |next: View<'_>| {
            next.nodes
                .iter()
                .position(|node| node.is_any(&[Word::Let, Word::Passed]))
                .is_some_and(|n| !next.negated(n))
        };
        view.one_stage() == Some(Stage::Approach) && !posts && view.later().is_some_and(lets)
    };
    (0..view.nodes.len()).any(window) || barrier()
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_closing_that_is_over_is_none() {
        for text in [
            "утром было закрыто, теперь потихоньку едем",
            "до полудня было закрыто, но уже запускают",
            "вранці було зачинено, тепер рухаємось",
            "was shut all morning, moving now",
            "it was shut for two hours but it's moving again",
            "c'était fermé ce matin, maintenant ça avance",
            "დილით დაკეტილი იყო, ახლა მოძრაობენ",
            "закрыт с полуночи, час назад открыли",
            "was shut from midnight, reopened an hour ago",
            "закрито з ночі, годину тому відкрили",
            "fermé depuis minuit, rouvert il y a une heure",
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), ["open yes"], "{text}");
        }
        for (text, want) in [
            ("утром было закрыто, сейчас тоже закрыто", &["open no"][..]),
            ("закрыт, открыли час назад только для фур", &["open no", "pass truck yes"][..]),
            ("shut, reopens tomorrow at 8", &[][..]),
            ("was closed this morning, still closed now", &["open no"][..]),
            ("для мужчин было закрыто, сейчас пускают", &["pass men yes"][..]),
            ("утром было закрыто, сейчас не знаю", &[][..]),
            ("закрытые простояли 2 часа, теперь тронулись", &["wait 120 whole", "open yes"][..]),
            ("были у поста, закрыто, сейчас едем обратно", &["open no"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }

    #[test]
    fn a_closing_that_is_only_asked_back_is_denied() {
        for text in [
            "кто сказал что там закрыто? мы только проехали",
            "who said it's closed? we just crossed",
            "qui a dit que c'est fermé ? je viens de passer",
            "fermé? non je viens de passer",
            "хто казав що закрито? все працює",
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), ["open yes"], "{text}");
        }
        assert_eq!(claimed("verkhny-lars", "закрыто? мы вчера проехали", None), [""; 0]);
    }

    #[test]
    fn a_closing_with_its_cause_or_its_year_is_of_the_post() {
        for (text, want) in [
            ("Ларс закрыт в связи со сходом камней", &["open no"][..]),
            ("ФТС: Ларс закрыт в связи с селем до особого распоряжения", &["open no"][..]),
            ("Ларс закрито через обвал дороги", &["open no", "road blocked"][..]),
            ("Lars shut because of a rockslide on the road", &["open no", "road blocked"][..]),
            ("Lars fermé à cause d'un éboulement sur la route", &["open no", "road blocked"][..]),
            ("Ларс закрыт с 2023 года", &["open no"][..]),
            ("Ларс закрывали в 2023 году", &[][..]),
            ("Ларс закрыт из-за аварии на дороге", &["open no", "road blocked"][..]),
            ("окно паспортистов закрыто, идите в другое", &[][..]),
            ("шлагбаум закрыт, но машины пускают", &["pass car yes"][..]),
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), want, "{text}");
        }
    }
}
