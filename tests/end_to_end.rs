//! The house from outside, as its users meet it: commands, pages, the API, a kill at a bad moment. Refuses to
//! reach beyond loopback.

#[path = "end_to_end/bad_input.rs"]
mod bad_input;
#[path = "end_to_end/chat_to_board.rs"]
mod chat_to_board;
#[path = "end_to_end/feeds.rs"]
mod feeds;
#[path = "end_to_end/gtfs.rs"]
mod gtfs;
#[path = "end_to_end/keys.rs"]
mod keys;
#[path = "end_to_end/kill.rs"]
mod kill;
#[path = "end_to_end/official.rs"]
mod official;
#[path = "end_to_end/operator.rs"]
mod operator;
#[path = "../crates/web/tests/routes/phone.rs"]
mod phone;
#[path = "end_to_end/power.rs"]
mod power;
#[path = "end_to_end/seizure.rs"]
mod seizure;
#[path = "end_to_end/served.rs"]
mod served;
#[path = "end_to_end/traveller.rs"]
mod traveller;
#[path = "end_to_end/visas.rs"]
mod visas;
