//! Files that are no export, or not to their end.

use crate::folding::{Folding, fixture, import, run};
use border::fact::Fact;
use std::io::{Cursor, Read};
use std::sync::Arc;
use telegram::export::{Event, Export, ExportFault};
use telegram::import::Cause;

fn said(file: impl Into<Vec<u8>>) -> String {
    let halted = run(import(), Cursor::new(file.into()), &Arc::new(Folding::default())).expect_err("a fault");
    halted.to_string()
}

#[test]
fn what_is_no_export_is_said_with_what_was_expected() {
    let utf16: Vec<u8> = "\u{feff}{}".encode_utf16().flat_map(u16::to_le_bytes).collect();
    for (file, words) in [
        (&b""[..], "the file is empty"),
        (b"  \n ", "the file is empty"),
        (b"<!DOCTYPE html><html>", "HTML"),
        (b"[{\"id\": 1}]", "is a list"),
        (b"PK\x03\x04rest", "zip"),
        (b"hello", "not JSON at byte 0"),
        (b"{} x", "something follows"),
        (b"{\"a\": 1}", "no `messages`"),
        (b"{\"a\" 1}", "a colon was expected"),
        (b"{\"a\": 1 \"b\": 2}", "not JSON at byte 8"),
        (b"{\"a\": nonsense\n", "ends at byte"),
        (b"{\"a\": ?}", "not JSON at byte 6"),
        (b"{\"a\": \"one\ntwo\"}", "a line ends inside a string"),
        (b"{\"messages\": []}", "do not stand before"),
        (b"{\"type\": \"private_group\", \"messages\": []}", "do not stand before"),
        (b"{\"type\": \"private_group\", \"id\": 1, \"messages\": {}}", "a list of messages was expected"),
        (b"{\"chats\": {\"list\": [1]}}", "a chat was expected"),
        (&utf16, "UTF-16"),
    ] {
        let said = said(file);
        assert!(said.contains(words), "{said}");
    }
}

#[test]
fn an_eight_bit_code_page_is_said_with_its_message() {
    let mut file = br#"{"name": "x", "type": "private_group", "id": 1, "messages": ["#.to_vec();
    let at = file.len();
    file.extend(br#"{"id": 1, "text": ""#);
    file.extend([0xCF, 0xF3, 0xF1, 0xF2, 0xEE]);
    file.extend(br#""}]}"#);
    let said = said(file);
    assert!(said.contains("windows-1251") && said.contains(&format!("at byte {at}")), "{said}");
}

#[test]
fn a_folder_is_said() {
    let folder = std::fs::File::open(env!("CARGO_MANIFEST_DIR")).expect("opens on this system");
    let halted = run(import(), folder, &Arc::new(Folding::default())).expect_err("a fault");
    assert!(matches!(halted.cause, Cause::Export(ExportFault::Folder)), "{halted}");
}

#[test]
fn a_byte_order_mark_and_crlf_do_not_matter() {
    let text = String::from_utf8(fixture("chat").to_vec()).expect("UTF-8");
    let marked = format!("\u{feff}{}", text.replace('\n', "\r\n"));
    let (plain, sink) = (Arc::new(Folding::default()), Arc::new(Folding::default()));
    run(import(), fixture("chat"), &plain).expect("a whole file");
    run(import(), Cursor::new(marked), &sink).expect("a whole file");
    assert_eq!(plain.facts(), sink.facts());
}

/// Whole messages before the end of a cut file, as the reader gives them.
fn elements(bytes: &[u8]) -> (usize, bool) {
    let Ok(mut export) = Export::open(bytes, None) else { return (0, false) };
    let mut count = 0;
    loop {
        match export.next_event() {
            Ok(Some(Event::Element(_))) => count += 1,
            Ok(Some(_)) => {}
            Ok(None) => return (count, true),
            Err(ExportFault::Truncated { .. }) => return (count, false),
            Err(other) => panic!("{other}"),
        }
    }
}

#[test]
fn a_file_cut_at_any_byte_loses_nothing_that_was_whole() {
    for name in ["chat", "account"] {
        let whole = fixture(name);
        let close = whole.iter().rposition(|b| *b == b'}').expect("it closes");
        let mut most = 0;
        for end in 0..=close {
            let (count, is_whole) = elements(&whole[..end]);
            assert!(!is_whole && count >= most, "{name} {end}");
            most = count;
        }
        let (all, is_whole) = elements(&whole[..=close]);
        assert!(is_whole && all >= most && most > 8, "{name}");
    }
}

#[test]
fn a_cut_file_is_imported_up_to_the_cut_and_says_where_it_ends() {
    let whole = fixture("chat");
    let clean = Arc::new(Folding::default());
    run(import(), whole, &clean).expect("a whole file");
    let clean: Vec<Fact> = clean.facts().into_values().flatten().collect();
    for end in (100..whole.len() - 5).step_by(37) {
        let sink = Arc::new(Folding::default());
        let halted = run(import(), &whole[..end], &sink).expect_err("it is cut");
        assert!(halted.to_string().contains(&format!("ends at byte {end}")), "{halted}");
        let facts: Vec<Fact> = sink.facts().into_values().flatten().collect();
        assert!(facts.iter().all(|fact| clean.contains(fact)), "{end}");
        let messages = halted.report.messages as usize;
        assert_eq!(messages, elements(&whole[..end]).0);
    }
}

/// A string of a gigabyte inside one message, made as it is read.
fn gigabyte(head: &'static str, tail: &'static str) -> impl Read + Send {
    head.as_bytes().chain(std::io::repeat(b'a').take(1 << 30)).chain(tail.as_bytes())
}

#[test]
#[ignore = "a gigabyte takes a minute unoptimised: `cargo test --release -p telegram -- --ignored`"]
fn a_message_of_a_gigabyte_is_skipped_and_the_next_one_read() {
    let head = r#"{"name":"Сарпи","type":"private_group","id":1,"messages":[{"id":1,"text":""#;
    let tail = r#""},{"id":2,"type":"message","date_unixtime":"1791176460","text":"в Турцию 5 машин"}]}"#;
    let sink = Arc::new(Folding::default());
    let report = run(import(), gigabyte(head, tail), &sink).expect("a whole file");
    assert_eq!(report.skipped[&telegram::export::Skip::TooLong], 1);
    assert_eq!(sink.counts(), [("sarpi".to_owned(), 1)]);
}

#[test]
fn a_message_longer_than_any_is_skipped_and_the_next_one_read() {
    let long = "а".repeat(border::limits::IMPORT_MESSAGE_BYTES);
    let file = format!(
        r#"{{"name":"Сарпи","type":"private_group","id":1,"messages":[{{"id":1,"text":"{long}"}},
        {{"id":2,"type":"message","date_unixtime":"1791176460","text":"в Турцию 5 машин"}}]}}"#
    );
    let sink = Arc::new(Folding::default());
    let report = run(import(), Cursor::new(file), &sink).expect("a whole file");
    assert_eq!(report.skipped[&telegram::export::Skip::TooLong], 1);
    assert_eq!(sink.counts(), [("sarpi".to_owned(), 1)]);
}

/// Gives a byte or two at a time, as a slow pipe does.
struct Drops(Cursor<&'static [u8]>);

impl Read for Drops {
    fn read(&mut self, buffer: &mut [u8]) -> std::io::Result<usize> {
        let most = buffer.len().min(2);
        self.0.read(&mut buffer[..most])
    }
}

#[test]
fn bytes_that_come_in_drops_are_the_same_file() {
    let (plain, sink) = (Arc::new(Folding::default()), Arc::new(Folding::default()));
    run(import(), fixture("chat"), &plain).expect("a whole file");
    run(import(), Drops(Cursor::new(fixture("chat"))), &sink).expect("a whole file");
    assert_eq!(plain.facts(), sink.facts());
}
