//! Messages copied out of a chat, as phones and computers copy them.

use crate::folding::{atlas, now, reader};
use border::minute::Minute;
use border::reading::Stance;
use border::voice::Voice;
use jiff::tz::TimeZone;
use telegram::paste::{Pasted, Pasting, paste};

fn pasted(text: &str, crossing: Option<&str>) -> Pasted {
    let (atlas, reader) = (atlas(), reader());
    let zone = TimeZone::get("Europe/Moscow").expect("a zone");
    let crossing = crossing.and_then(|slug| atlas.crossing(slug)).map(std::sync::Arc::as_ref);
    paste(text, &Pasting { atlas: &atlas, reader: &reader, crossing, zone: &zone, now: now(), voice: None })
}

fn told(pasted: &Pasted) -> Vec<String> {
    pasted.filings.iter().map(|(_, filing)| filing.told.to_string()).collect()
}

#[test]
fn a_selection_from_telegram_is_read_with_its_times_and_without_its_names() {
    let text = "Вася Пупкинсон, [05.10.2026 11:07]\nВ Грузию 30 машин\n\n\
        Ларс Ульрихович, [05.10.2026 11:20]\n\
        [Переслано от Тайный Канал]\nПешком в Грузию не пускают\n\n\
        Вася Пупкинсон, [05.10.2026 11:25]\n[Фото]\n";
    let pasted = pasted(text, Some("verkhny-lars"));
    assert_eq!((pasted.messages, pasted.timed), (2, 2));
    assert_eq!(told(&pasted), ["2026-10-05T08:07:00Z", "2026-10-05T08:20:00Z"]);
    assert_eq!(pasted.filings[1].1.reading.claims[0].stance, Stance::Hearsay);
    let out = format!("{pasted:?}");
    for name in ["Вася", "Пупкинсон", "Ульрих", "Тайный"] {
        assert!(!out.contains(name), "{name} came out");
    }
    assert!(pasted.filings.iter().all(|(_, filing)| filing.by == Voice::GUEST));
}

#[test]
fn american_times_and_one_line_headers_are_read() {
    let text = "[10/5/26, 11:07:11 AM] Nino: cars to Georgia: 30\n\
        [10/5/26, 11:20:00 AM] Gio: no pedestrians to Georgia";
    let read = pasted(text, Some("verkhny-lars"));
    assert_eq!((read.messages, read.timed), (2, 2), "{read:?}");
    assert!(told(&read).iter().all(|at| at.starts_with("2026-10-05T08:")), "{read:?}");
    let old = pasted("Nino:\nВ Грузию 30 машин", Some("verkhny-lars"));
    assert_eq!((old.messages, old.timed, old.filings.len()), (1, 0, 1));
}

#[test]
fn a_place_with_a_colon_is_no_name() {
    let pasted = pasted("Сарпи:\nв Турцию 12 машин\n", None);
    assert_eq!(pasted.filings.len(), 1, "{pasted:?}");
    assert_eq!(pasted.filings[0].0.as_str(), "sarpi");
}

#[test]
fn plain_lines_are_messages_of_now() {
    let read = pasted("На Сарпи в Турцию 12 машин\nНа Верхнем Ларсе в Грузию 40 машин", None);
    assert_eq!((read.messages, read.timed, read.filings.len()), (2, 0, 2));
    assert_eq!(told(&read), vec![now().to_string(); 2]);
    assert_eq!(pasted("стоим, 40 машин", None).unplaced, 1);
    assert_eq!(pasted("", None), Pasted::default());
    assert_eq!(pasted("Nino, [05.10.2026 11:07]\n", None).messages, 0);
}

#[test]
fn a_time_to_come_is_now_and_an_old_one_stays_old() {
    let text = "А, [07.10.2026 11:07]\nВ Грузию 30 машин\n\nБ, [01.10.2026 11:07]\nВ Грузию 20 машин";
    let read = pasted(text, Some("verkhny-lars"));
    assert_eq!(told(&read), [now().to_string(), "2026-10-01T08:07:00Z".to_owned()]);
    let _: Minute = read.filings[0].1.told;
}

#[test]
fn a_paste_is_bounded_and_never_fails() {
    let many = "Nino, [05.10.2026 11:07]\nВ Грузию 30 машин\n".repeat(2_000);
    assert_eq!(pasted(&many, Some("verkhny-lars")).messages, border::limits::PASTE_MESSAGES);
    for odd in [
        "\0".repeat(300),
        ":".repeat(9_000),
        "а\u{301}".repeat(5_000),
        "\u{202e}, [1:1]".repeat(500),
        "[".repeat(9_000),
    ] {
        assert!(pasted(&odd, None).filings.is_empty());
    }
}
