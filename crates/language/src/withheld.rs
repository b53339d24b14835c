//! What is kept back of a reading: offers that harm and what is told beside them. Refuses to judge words; the
//! shield does.

use crate::concept::Word;
use crate::frame::{Draft, guard_says};
use crate::scam;
use crate::scene::Scene;
use border::reading::{Announced, Offer};
use border::topic::Topic;

/// Takes back what words that harm offer, and what is told beside them.
pub fn withhold(
    scene: &Scene<'_>,
    offers: &mut Vec<Offer>,
    drafts: &mut Vec<Draft>,
    announced: &mut Vec<Announced>,
) {
    if offers.is_empty() && drafts.is_empty() && announced.is_empty() {
        return;
    }
    let is_price = |draft: &Draft| draft.said.topic == Topic::Price;
    let is_priced = !offers.is_empty() || drafts.iter().any(is_price);
    let judged = scam::offered(scene.text, scene.tokens, is_priced);
    // What harms is offered at no price that others should see as usual.
    if judged.is_offer() {
        offers.clear();
        drafts.retain(|draft| !is_price(draft));
    }
    // Of an offer that no door takes nothing is a report, wherever it was told.
    if judged.blocked().is_some() {
        drafts.retain(|draft| told_of_guard(scene, draft));
        announced.clear();
    }
}

/// "The officer said: 10 thousand and you go first": who tells what a guard wants offers nothing.
fn told_of_guard(scene: &Scene<'_>, draft: &Draft) -> bool {
    // "I have a guard of my own: 10 thousand, write to me" is the offer itself.
    let own = |clause: usize| scene.clauses[clause].words.any(&[Word::Exists, Word::Mine]);
    let offers = scene.says(&[Word::News, Word::Parcel]) || draft.clause.checked_sub(1).is_some_and(own);
    draft.said.topic == Topic::Hazard && guard_says(scene, draft.clause) && !offers
}

#[cfg(test)]
mod tests {
    use crate::reader::tests::claimed;

    #[test]
    fn a_bribe_in_a_guards_words_is_told_and_one_offered_is_not() {
        for text in [
            "прапор на въезде прямым текстом: 10 тысяч и поедешь первым",
            "прикордонник прямо каже: 2000 і поїдеш першим",
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), ["hazard bribe present"], "{text}");
        }
        for text in [
            "есть свой пограничник: 10 тысяч и поедешь первым, пиши в личку",
            "помогу пройти: инспектор свой, 10 тысяч и поедете первым",
        ] {
            assert_eq!(claimed("verkhny-lars", text, None), [""; 0], "{text}");
        }
    }
}
