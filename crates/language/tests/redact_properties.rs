//! Redaction on anything: never fails, masks once, grows by its masks alone, takes time in proportion.
//! Refuses to look at what is masked; that is for the recall tests.

use language::redact::{Kind, Redacted, redact};
use proptest::prelude::*;

/// Pieces that recognisers react to, and what stands between.
const PIECES: [&str; 84] = [
    "8",
    "9",
    "0",
    "12",
    "903",
    "123",
    "4510",
    "123456",
    "89031234567",
    "4111",
    "1111",
    "+7",
    "+995",
    "00",
    "(903)",
    "15000",
    "42.1234",
    "44.12345",
    "°",
    "'",
    "\"",
    "А",
    "ВС",
    "AB",
    "A",
    "км",
    "KM",
    "О",
    "з",
    "l",
    "RUS",
    "-",
    " ",
    "  ",
    ".",
    ",",
    "/",
    ":",
    "@",
    "_",
    "\n",
    "(",
    ")",
    "#",
    "№",
    "тел",
    "паспорт",
    "номер",
    "карта",
    "меня зовут",
    "звоните",
    "Марина",
    "Олега",
    "и",
    "мქვია",
    "მქვია",
    "გიორგი",
    "Марат",
    "хабарласыңыз",
    "собака",
    "точка",
    "mail",
    "ru",
    "t",
    "me",
    "t.me",
    "https://",
    "vasya",
    "id",
    "восемь",
    "девятьсот",
    "ноль",
    "сто",
    "quatre",
    "vingt",
    "[phone]",
    "[name]",
    "[plate]",
    "[url]",
    "\u{200B}",
    "\u{301}",
    "\u{202E}",
    "руб",
    "this is",
];

fn pieces() -> impl Strategy<Value = String> {
    let piece = proptest::sample::select(PIECES.to_vec());
    proptest::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn spaced_pieces() -> impl Strategy<Value = String> {
    proptest::collection::vec(proptest::sample::select(PIECES.to_vec()), 0..30)
        .prop_map(|pieces| pieces.join(" "))
}

fn masks(text: &str) -> usize {
    Kind::ALL.iter().map(|kind| text.matches(kind.mask()).count()).sum()
}

fn holds(text: &str) -> Result<Redacted, TestCaseError> {
    let once = redact(text);
    let again = redact(&once.text);
    prop_assert_eq!(&again.text, &once.text, "masked again: {:?}", text);
    prop_assert!(again.masked.is_empty(), "counted again: {:?}", text);
    let longest = Kind::ALL.iter().map(|kind| kind.mask().len()).max().unwrap_or_default();
    let counted: u32 = once.masked.values().sum();
    prop_assert!(once.text.len() <= text.len() + longest * counted as usize);
    prop_assert_eq!(counted == 0, once.text == text);
    Ok(once)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1_000, ..ProptestConfig::default() })]

    #[test]
    fn pieces_are_masked_once(text in pieces()) {
        holds(&text)?;
    }

    #[test]
    fn spaced_pieces_are_masked_once(text in spaced_pieces()) {
        holds(&text)?;
    }

    #[test]
    fn anything_is_masked_once(text in any::<String>()) {
        holds(&text)?;
    }

    #[test]
    fn numbers_and_signs_are_masked_once(text in "[0-9 +().,/@a-zА-Я-]{0,80}") {
        holds(&text)?;
    }

    #[test]
    fn what_is_masked_already_stays(before in "[а-я ]{0,12}", kind in 0..Kind::ALL.len()) {
        let kind = Kind::ALL[kind];
        let text = format!("{before} {} {before}", kind.mask());
        let out = redact(&text);
        prop_assert!(masks(&out.text) == 1 + out.masked.values().sum::<u32>() as usize);
        prop_assert!(out.text.contains(kind.mask()));
    }
}

/// More handles one behind the other than a text is looked through.
#[test]
fn handles_in_a_row_are_masked_at_once() {
    let once = holds("пишите @aa@a0@aА@aМ@aА@bb@cc завтра").expect("masked once");
    assert_eq!(once.masked.values().sum::<u32>(), 7, "{}", once.text);
}

/// 100 KB of one thing over and over, of which no recogniser may walk more than a window.
#[test]
fn garbage_of_any_sort_ends() {
    const BYTES: usize = 100 * 1024;
    const SHORT: usize = 1024;
    for piece in [
        "1 ",
        "1",
        "12-",
        "0О",
        "a@",
        "a.",
        "@",
        "._",
        "a_",
        "+7 ",
        "(",
        "\u{301}",
        "e\u{301}",
        "\u{200B}",
        "\u{202E}1",
        "\0",
        "А1",
        "А 1 ",
        "t.me/",
        "http:",
        "://",
        "восемь ",
        "сто ",
        "меня зовут ",
        "зовут Марина ",
        "паспорт ",
        "паспорт 1 ",
        "тел ",
        "тел 12 ",
        "42.1234 ",
        "1°1'",
        "собака ",
        "a собака точка ",
        "[phone]",
        "[",
        "🙂",
        "Саша, ",
        "აბ",
        "ﷺ",
        "номер А",
        "iban",
        "GB82 ",
        "1.1.",
        "a-1",
        "x1_",
        "un ",
        "vingt-",
        "tg ",
        "tg:",
    ] {
        let text = piece.repeat(BYTES / piece.len());
        let once = redact(&text);
        assert!(once.text.len() <= text.len() * 14, "{piece:?}");
        let short = redact(&piece.repeat(SHORT / piece.len()));
        assert_eq!(redact(&short.text).text, short.text, "{piece:?}");
    }
}

#[test]
fn ten_thousand_marks_hide_nothing() {
    let marks = "\u{301}".repeat(10_000);
    let out = redact(&format!("тел 8{marks}903 123 45 67 ждем"));
    assert_eq!(out.text, "тел [phone] ждем");
    assert_eq!(out.masked.get(&Kind::Phone), Some(&1));
}

#[test]
fn right_to_left_and_nul_pass() {
    assert_eq!(redact("\u{202E}пусто\0\u{202C}").text, "\u{202E}пусто\0\u{202C}");
    assert_eq!(redact("\u{202E}8\u{0}903\u{0}1234567\u{202C} да").text, "\u{202E}[phone]\u{202C} да");
}

#[test]
fn the_hosts_of_links_are_told_and_nothing_else_of_them() {
    let hosts = |text: &str| redact(text).hosts;
    assert_eq!(hosts("официально https://Granica.gov.pl/ua?id=7 закрыто"), ["granica.gov.pl"]);
    assert_eq!(hosts("https://granica.gov.pl@bad.example/x"), Vec::<String>::new(), "an address is no page");
    assert_eq!(hosts("закрыто, пишите +7 900 000-00-00"), Vec::<String>::new());
    assert_eq!(hosts(&"https://a.example/x ".repeat(50)).len(), border::limits::LINKED_HOSTS);
}
