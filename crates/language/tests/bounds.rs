//! Anything may be typed: the reader never panics, its result is bounded, and the case of letters does not
//! matter. That time grows with the text and no faster is shown by the benchmark.

use border::atlas::Atlas;
use border::limits::{ASKS_PER_READING, CLAIMS_PER_READING, OFFERS_PER_READING};
use border::reading::Reading;
use language::{Context, Reader};
use proptest::prelude::*;
use std::sync::LazyLock;

static READER: LazyLock<(Atlas, Reader)> = LazyLock::new(|| {
    let atlas = Atlas::builtin().expect("built-in data");
    let reader = Reader::new(&atlas).expect("built-in lexica");
    (atlas, reader)
});

fn read(text: &str) -> Reading {
    let (atlas, reader) = &*READER;
    let crossing = atlas.crossing("sarpi").map(|found| &**found);
    let bare = Context { crossing, ..Context::default() };
    let quoted = reader.read("Сколько фур? Пешком пускают? Is it closed?", &bare);
    reader.read(text, &Context { quoted: Some(&quoted), before: Some(&quoted), ..bare })
}

fn is_bounded(reading: &Reading) -> bool {
    reading.claims.len() <= CLAIMS_PER_READING
        && reading.announced.len() <= CLAIMS_PER_READING
        && reading.asks.len() <= ASKS_PER_READING
        && reading.offers.len() <= OFFERS_PER_READING
        && !reading.intents.is_empty()
}

/// Words that the grammar does something with; an underscore is a space.
const WORDS: &str = "\
    Сарпи машин фур не пускают развернули пешком стоим час полтора с половиной из в РФ 🇬🇪 ➡️ \
    палка ноль забит до заправки по ряда 2-х 25-е 20-25 40+ 9h20 3.30 за назад тыс руб паспорт \
    без кота бензин нет есть обратно Минск возьму закроют завтра only men let in queue \
    per_hour არ უშვებენ საათნახევარი кезек жоқ бір жарым сағат une_heure_et_demie n'avance pas \
    4/0/16/?";

/// Known words, signs and numbers, in any order.
fn sentence() -> impl Strategy<Value = String> {
    let word = prop_oneof![
        prop::sample::select(WORDS.split(' ').collect::<Vec<_>>()).prop_map(|word| word.replace('_', " ")),
        "[0-9]{1,12}",
        "[.,?!:;/+~%-]{1,3}",
        "\\PC{0,6}",
    ];
    prop::collection::vec(word, 0..40).prop_map(|words| words.join(" "))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 400, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn anything_is_read_and_the_result_is_bounded(text in "\\PC{0,200}") {
        prop_assert!(is_bounded(&read(&text)));
    }

    #[test]
    fn any_order_of_known_words_is_read_and_the_result_is_bounded(text in sentence()) {
        prop_assert!(is_bounded(&read(&text)));
    }
}

#[test]
fn garbage_of_every_kind_is_read() {
    let marks: String = std::iter::once('e').chain(std::iter::repeat_n('\u{301}', 10_000)).collect();
    let right_to_left = "\u{202e}\u{200f}سارپی שלום ".repeat(2_000);
    let kinds = [
        marks,
        right_to_left,
        "\0".repeat(100_000),
        "9".repeat(100_000),
        "a1".repeat(50_000),
        "(".repeat(100_000),
    ];
    for text in kinds.iter().map(String::as_str).chain(["", " ", "?", "\u{feff}", "🇬", "🇬🇬🇬"]) {
        assert!(is_bounded(&read(text)), "{}", text.chars().take(20).collect::<String>());
    }
}

#[test]
fn the_case_of_letters_does_not_matter() {
    let messages = [
        "Сарпи в сторону Турции 30 машин, стоим 2 часа",
        "Warszawa => Lviv, 15.09, возьму посылку",
        "Еду завтра Минск - Гродно, 2 места",
        "On attend depuis 6h du mat côté turc, ça n'avance pas",
        "Men are sent back, women let in. Is it closed?",
        "Қордай ашық, бірақ тек жаяуларға",
    ];
    for message in messages {
        let (mut lower, mut upper) = (read(&message.to_lowercase()), read(&message.to_uppercase()));
        // The words for a date are quoted as they stand.
        for reading in [&mut lower, &mut upper] {
            reading.offers.iter_mut().for_each(|offer| offer.date = None);
        }
        assert_eq!(lower, upper, "{message}");
    }
}
