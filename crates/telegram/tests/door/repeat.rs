//! Imports run again: whole, half-way, longer, and with a board that fails or is busy.

use crate::folding::{Folding, fixture, import, run};
use std::io::Cursor;
use std::sync::Arc;
use telegram::export::Skip;
use telegram::import::{Cause, SinkFault};

/// A chat of so many messages, two in three with a claim, of two crossings, ids with holes.
fn long_chat(messages: usize) -> Vec<u8> {
    let mut json =
        r#"{"name": "Верхний Ларс", "type": "public_supergroup", "id": 9, "messages": ["#.to_owned();
    for n in 0..messages {
        let text = match n % 6 {
            0 => "спасибо большое".to_owned(),
            1 => format!("На Сарпи в Турцию {} машин", n % 90 + 2),
            3 => format!("В Грузию стоим {} часа", n % 3 + 2),
            _ => format!("В Грузию {} машин", n % 70 + 2),
        };
        let (id, at, from) = (n + n / 7, 1_791_170_000 + n, n % 97);
        let comma = if n == 0 { "" } else { "," };
        json.push_str(&format!(
            r#"{comma}{{"id":{id},"type":"message","date_unixtime":"{at}",
            "from_id":"user{from}","text":"{text}"}}"#
        ));
    }
    json.push_str("]}");
    json.into_bytes()
}

#[test]
fn the_second_run_of_a_file_adds_nothing() {
    let sink = Arc::new(Folding::default());
    let first = run(import(), fixture("chat"), &sink).expect("a whole file");
    let facts = sink.facts();
    let second = run(import(), fixture("chat"), &sink).expect("a whole file");
    assert_eq!(sink.facts(), facts);
    assert_eq!((second.claims, second.messages), (0, first.messages));
    assert!(second.skipped[&Skip::Already] >= 4, "{second:?}");
    assert_eq!(second.messages, second.read + second.skipped.values().sum::<u64>());
}

#[test]
fn an_import_that_fails_anywhere_and_is_run_again_ends_as_a_clean_one() {
    let file = long_chat(1_400);
    let clean = Arc::new(Folding::default());
    let report = run(import(), Cursor::new(file.clone()), &clean).expect("a whole file");
    assert!(report.claims > 900, "{report:?}");
    for batches in 0..3 {
        let sink = Folding::failing_after(batches);
        let halted = run(import(), Cursor::new(file.clone()), &sink).expect_err("it fails");
        assert!(matches!(halted.cause, Cause::Sink(SinkFault::Unfiled(_))), "{halted}");
        sink.mend();
        run(import(), Cursor::new(file.clone()), &sink).expect("a whole file");
        assert!(sink.facts() == clean.facts(), "after {batches} batches");
    }
}

#[test]
fn a_longer_export_of_the_same_chat_adds_what_is_new_in_it() {
    let (half, whole) = (long_chat(500), long_chat(900));
    let clean = Arc::new(Folding::default());
    run(import(), Cursor::new(whole.clone()), &clean).expect("a whole file");
    let sink = Arc::new(Folding::default());
    run(import(), Cursor::new(half), &sink).expect("a whole file");
    run(import(), Cursor::new(whole), &sink).expect("a whole file");
    assert!(sink.facts() == clean.facts());
}

#[test]
fn a_chat_that_stands_twice_in_a_file_counts_once() {
    let chat = String::from_utf8(long_chat(300)).expect("UTF-8");
    let twice = format!(r#"{{"chats": {{"list": [{chat}, {chat}]}}}}"#);
    let (once, sink) = (Arc::new(Folding::default()), Arc::new(Folding::default()));
    run(import(), Cursor::new(chat), &once).expect("a whole file");
    let report = run(import(), Cursor::new(twice), &sink).expect("a whole file");
    assert!(sink.facts() == once.facts());
    assert!(report.skipped[&Skip::Already] > 200, "{report:?}");
}

#[test]
fn a_busy_board_is_asked_again() {
    let sink = Folding::busy(2);
    let report = run(import(), fixture("chat"), &sink).expect("a whole file");
    assert!(report.claims > 0);
}
