//! Figures of offices and hours to come, in all languages: with their age, their office and their range.

use crate::scene::Scene;
use border::land::LandCode;
use border::lang::Lang;
use border::official::{By, FeedNote, FeedState, Figure, OfficialItem};
use border::slug::Slug;
use border::topic::Mode;

fn item(scene: &Scene, wait_minutes: Option<u32>, vehicles: Option<u32>) -> OfficialItem {
    let figure = Figure {
        toward: LandCode::parse("ge").expect("a land"),
        mode: Mode::Car,
        told: scene.now - 20,
        source: Slug::parse("ge-police").expect("an id"),
        wait_minutes,
        vehicles,
        metres: None,
    };
    OfficialItem::new(7, &figure)
}

#[test]
fn a_figure_says_whose_it_is_and_how_old() {
    let scene = Scene::new();
    let en = scene.speaker(Lang::En);
    assert_eq!(
        en.official(&item(&scene, Some(45), None)),
        "Official (by car): 45 min, 20 min ago – საპატრულო პოლიცია"
    );
    assert_eq!(
        scene.speaker(Lang::Ru).official(&item(&scene, Some(0), Some(40))),
        "Официально (на машине): без ожидания, 40 машин, 20 мин назад – საპატრულო პოლიცია"
    );
    let elsewhere =
        OfficialItem { source: Slug::parse("gone-office").expect("an id"), ..item(&scene, Some(5), None) };
    assert!(
        en.official(&elsewhere).ends_with("gone-office"),
        "an office no longer listed is named by its id"
    );
}

#[test]
fn an_hour_to_come_is_a_range_in_every_language() {
    let scene = Scene::new();
    assert_eq!(
        scene.speaker(Lang::En).forecast(Mode::Car, By::Crowd, 3, [40, 70]),
        "By earlier reports, in 3 h probably 40–70 min (by car)"
    );
    for lang in Lang::ALL {
        let said = scene.speaker(*lang).forecast(Mode::Truck, By::Office, 3, [40, 70]);
        assert!(said.contains("40–70") && said.contains('3'), "{lang}: {said}");
        let official = scene.speaker(*lang).official(&item(&scene, Some(45), None));
        assert!(official.contains("45") && official.contains("20"), "{lang}: {official}");
    }
}

#[test]
fn a_page_that_fails_is_said_beside_its_figure_and_the_figure_keeps_its_age() {
    let scene = Scene::new();
    let with = |state| {
        let feed = Some(FeedNote { state, since: scene.now - 300 });
        OfficialItem { feed, ..item(&scene, Some(45), None) }
    };
    let said = |lang, state| scene.speaker(lang).official(&with(state));
    for lang in Lang::ALL {
        let all = [FeedState::Silent, FeedState::Changed, FeedState::Stuck].map(|state| said(*lang, state));
        let plain = scene.speaker(*lang).official(&item(&scene, Some(45), None));
        assert!(all.iter().all(|line| line.starts_with(&plain) && line.len() > plain.len()), "{all:#?}");
        assert!(all[0] != all[1] && all[1] != all[2] && all[0] != all[2], "{all:#?}");
    }
    let clock = |at| scene.speaker(Lang::En).clock(at, LandCode::parse("ge"));
    let (figure, since) = (clock(scene.now - 20), clock(scene.now - 300));
    let silent = said(Lang::En, FeedState::Silent);
    assert!(
        silent.ends_with(&format!(". No new figure since {figure}: its page does not answer")),
        "{silent}"
    );
    let stuck = said(Lang::En, FeedState::Stuck);
    assert!(stuck.ends_with(&format!(". The same since {since}: perhaps nobody renews it")), "{stuck}");
}
