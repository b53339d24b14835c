//! Rules and practice in words: side by side, with their dates and counts, in all languages.

use crate::scene::{Scene, answer, slot};
use border::answer::{Answer, Held, Level, Paid, Shown};
use border::lang::Lang;
use border::value::{Currency, Deal, State};

fn rules(scene: &Scene, lang: Lang, key: &str) -> Vec<String> {
    let speaker = scene.speaker(lang);
    let said = speaker.rule_of(&slot(key));
    said.rules.iter().map(|rule| speaker.rule_line(rule)).chain(said.none).collect()
}

fn practice(scene: &Scene, key: &str, counts: &[(State, u32)], level: Level) -> Answer {
    let held = |&(value, reports): &(State, u32)| Held {
        value,
        reports,
        sources: reports,
        newest_at: scene.now - 180,
    };
    let practice: Vec<Held> = counts.iter().map(held).collect();
    let value = counts.first().map(|(value, _)| Shown::State(*value));
    let against = counts.iter().skip(1).map(|(_, reports)| reports).sum();
    let against_at = (against > 0).then_some(scene.now - 200);
    Answer { practice, against, against_at, newest_at: scene.now - 180, ..answer(key, value, level) }
}

#[test]
fn a_rule_says_of_whom_what_where_and_since_when() {
    let scene = Scene::new();
    assert_eq!(
        rules(&scene, Lang::En, "paper/ge/foot//visa"),
        ["Official, citizens: Russia, Georgia: not needed, up to 365 days – www.police.ge \
          (since 8 Jun 2015, looked up 1 Sep 2022) https://www.police.ge/visa"]
    );
    assert_eq!(
        rules(&scene, Lang::En, "paper/ge///child_passport"),
        ["Official, with this: Passport, aged 2 to 13, with one parent, \
             in someone else’s car: needed, of any kind – police.ge \
             (only from 20 Jan 2023 on, until 20 Jan 2024, not checked) https://police.ge/child"]
    );
    assert_eq!(
        rules(&scene, Lang::Ru, "pet/ge///dog"),
        ["Официально, с собакой / с кошкой: Чип у животного – нужно – police.ge (не проверено) \
          https://police.ge/chip"]
    );
}

#[test]
fn where_there_is_no_rule_that_is_said_in_every_language() {
    let scene = Scene::new();
    assert_eq!(rules(&scene, Lang::En, "paper/ru///visa"), ["No official source here, check before you go"]);
    assert!(rules(&scene, Lang::En, "open/ge///").is_empty(), "of an open post there is no rule to look for");
    let lines = Lang::ALL.iter().map(|lang| rules(&scene, *lang, "paper/ru///visa").concat());
    let lines: std::collections::BTreeSet<String> = lines.collect();
    assert_eq!(lines.len(), Lang::ALL.len(), "{lines:?}");
}

#[test]
fn practice_is_counts_and_says_that_it_is_no_rule() {
    use State::{NotRequired, Required, Yes};
    let scene = Scene::new();
    let chip = practice(&scene, "paper/ge///pet_chip", &[(NotRequired, 9), (Required, 2)], Level::Likely);
    let line = scene.speaker(Lang::En).line(&chip);
    assert!(
        line.starts_with(
            "Pet's chip, to Georgia: 9 of 11 let through without it, 2 of 11 were asked for it · \
             what 11 people saw, not the rule · 3 h ago"
        ),
        "{line}"
    );
    for lang in Lang::ALL {
        let said = scene.speaker(*lang).answer(&chip);
        assert!(said.value.contains('9') && said.value.contains("11") && said.value.contains('2'), "{lang}");
        assert!(said.notes.is_empty(), "{lang}: what differs is counted already");
        for state in [NotRequired, Required, State::Accepted, State::Refused] {
            let one = practice(&scene, "paper/ge///visa", &[(state, 3)], Level::Likely);
            assert!(scene.speaker(*lang).answer(&one).value.contains('3'), "{lang} {state}");
        }
        for state in [Yes, State::No, State::Limited] {
            let one = practice(&scene, "pet/ge///dog", &[(state, 4)], Level::Likely);
            assert!(scene.speaker(*lang).answer(&one).value.contains('4'), "{lang} {state}");
        }
    }
}

#[test]
fn nobody_asked_for_a_military_record_is_no_comfort() {
    let scene = Scene::new();
    let key = "paper/ge///military_id";
    let counts = [(State::NotRequired, 29)];
    let bare = Answer { value: None, ..practice(&scene, key, &counts, Level::Disputed) };
    let said = scene.speaker(Lang::En).answer(&bare);
    assert_eq!(
        said.value,
        "29 of 29 let through without it, nobody wrote of being stopped; who is stopped rarely writes"
    );
    let mixed = practice(&scene, key, &[(State::Required, 1), (State::NotRequired, 28)], Level::Single);
    assert!(!scene.speaker(Lang::En).answer(&mixed).value.contains("nobody wrote"));
}

#[test]
fn rules_of_what_nobody_wrote_are_listed_once() {
    let scene = Scene::new();
    let speaker = scene.speaker(Lang::En);
    let keys = |answers: Vec<Answer>| -> Vec<String> {
        speaker.other_rules(&scene.board(answers)).iter().map(|(slot, _)| slot.key()).collect()
    };
    assert_eq!(keys(vec![]), ["paper/ge///child_passport", "paper/ge///visa", "paper/ge///pet_chip"]);
    let visa = practice(&scene, "paper/ge/car//visa", &[(State::Required, 1)], Level::Single);
    assert_eq!(keys(vec![visa]), ["paper/ge///child_passport", "paper/ge///pet_chip"]);
}

#[test]
fn asked_and_paid_are_said_apart_and_what_was_left_out_too() {
    let scene = Scene::new();
    let price = |deal, paid| Shown::Price {
        amount_minor: [500_000, 600_000, 700_000],
        currency: Currency::Rub,
        deal,
        n_eff: 5,
        paid,
        unusual: 2,
    };
    let said =
        |lang, shown| scene.speaker(lang).answer(&answer("price/ge///seat", Some(shown), Level::Likely));
    let paid = Some(Paid { amount_minor: [400_000, 450_000, 500_000], n_eff: 3 });
    let both = said(Lang::En, price(Deal::Told, paid));
    assert_eq!(both.value, "asked: 5000–7000 RUB; paid: 4000–5000 RUB");
    assert_eq!(both.notes, ["2 unusual prices left out"]);
    assert_eq!(said(Lang::En, price(Deal::Paid, None)).value, "paid: 5000–7000 RUB");
    assert_eq!(said(Lang::En, price(Deal::Told, None)).value, "5000–7000 RUB");
    for lang in Lang::ALL {
        let value = said(*lang, price(Deal::Told, paid)).value;
        assert!(value.contains("5000–7000") && value.contains("4000–5000"), "{lang}: {value}");
    }
}
