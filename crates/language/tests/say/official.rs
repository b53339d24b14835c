//! Figures of offices and hours to come, in all languages: with their age, their office and their range.

use crate::scene::Scene;
use border::land::LandCode;
use border::lang::Lang;
use border::official::{By, Figure, OfficialItem};
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
