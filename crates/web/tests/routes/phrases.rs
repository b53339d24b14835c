//! `GET /phrases`.

use super::house::{House, LARS};

const LANGS: [&str; 6] = ["ru", "uk", "en", "fr", "ka", "kk"];

#[tokio::test]
async fn each_sentence_stands_in_both_languages() {
    let house = House::usual().await;
    for lang in LANGS {
        for to in LANGS {
            let page = house.get(&format!("/phrases/{to}?lang={lang}")).await;
            assert_eq!(page.status, 200);
            let text = page.text();
            let rows = text.matches("<details name=\"speak\">").count();
            assert!(rows >= 24, "{lang} {to}: {rows}");
            let shown = if to == lang { if lang == "en" { "ru" } else { "en" } } else { to };
            assert_eq!(text.matches(&format!("<b lang=\"{shown}\">")).count(), rows, "{lang} {to}");
            assert!(!text.contains("speak-") && !text.contains("{$"), "{lang} {to}");
        }
    }
    let page = house.get("/phrases/ka?lang=ru").await.text();
    assert!(page.contains("Мне нужен врач. <b lang=\"ka\">ექიმი მჭირდება.</b>"));
    assert!(page.contains("რუსულად"), "who speaks the reader's own language is asked for");
}

#[tokio::test]
async fn crossings_and_help_lead_there() {
    let house = House::usual().await;
    let page = house.get(&format!("/{LARS}?lang=ru")).await.text();
    assert!(page.contains("href=\"/phrases/ka?lang=ru\"") && page.contains("href=\"/phrases/ru?lang=ru\""));
    assert!(house.get("/help?lang=ru").await.text().contains("href=\"/phrases?lang=ru\""));
    assert!(house.get("/phrases?lang=en").await.text().contains("<b lang=\"ru\">"));
    assert_eq!(house.get("/phrases/xx").await.status, 404);
}
