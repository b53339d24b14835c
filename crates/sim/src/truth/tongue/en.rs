//! English. Refuses to sound like anyone in particular.

use super::Tongue;
use crate::truth::saying::Kind;

pub(super) const TONGUE: Tongue = Tongue {
    phrases,
    toward: &["to Georgia", "towards Georgia"],
    ago: &["{n} minutes ago", "{n} min ago"],
    hour_ago: &["1 hour ago", "60 minutes ago"],
    at: &["at {c}"],
    heard: &["they say", "people say", "I heard that"],
    minutes: &["{n} minutes", "{n} min"],
    hours: [&["{n} hour", "{n} h"], &["{n} hours", "{n} h"], &["{n} hours", "{n} h"]],
    decimal: '.',
    kilometres: &["{n} km", "{n} kilometres"],
    times_numbers: true,
    metres: &["{n} m", "{n} metres"],
    tails: &["good luck all", "cold wind here", "kids asleep", "more later", "bad signal", "patience"],
    chatter: &["thank you so much", "what a view", "my tea went cold", "hello everyone", "lovely mountains"],
    questions: &["is the border open?", "how many hours now?", "can men cross?", "is it possible on foot?"],
};

fn phrases(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::OpenYes => &[
            "the border is open",
            "Lars is open",
            "border {t} is open",
            "it is open",
            "the crossing is open",
        ],
        Kind::OpenNo => &[
            "the border is closed",
            "Lars is closed",
            "border {t} is closed",
            "it is closed",
            "the crossing is closed",
        ],
        Kind::FootYes => &[
            "crossing on foot is allowed",
            "they let people through on foot",
            "you can cross {t} on foot",
            "pedestrians are let through",
        ],
        Kind::FootNo => {
            &["on foot {t} not allowed", "they do not let people through on foot", "no crossing on foot"]
        }
        Kind::FootLimited => {
            &["on foot only women and children are let through", "they let only women through on foot"]
        }
        Kind::MenYes => &["men are let through", "men can cross {t}", "they let men through"],
        Kind::MenNo => &["men are not let through", "men are turned back", "they do not let men through"],
        Kind::SummonsPresent => {
            &["summonses are handed out at the post", "they hand out draft summons at the border"]
        }
        Kind::SummonsAbsent => &["no summons are handed out", "they do not hand out draft summons"],
        Kind::Took => {
            &["crossed in {d}", "got through {t} in {d}", "it took us {d} to cross", "crossed by car in {d}"]
        }
        Kind::TookOnFoot => &["crossed on foot in {d}", "walked across in {d}"],
        Kind::Standing => {
            &["waiting for {d} already", "we have been standing for {d}", "standing {d} already"]
        }
        Kind::StandingOnFoot => &["on foot, waiting for {d} already", "waiting on foot for {d} already"],
        Kind::Left => &["another {d} to wait", "still {d} to wait"],
        Kind::Metres => &["the queue is {m}", "queue {t} is {m}", "queue {m} long"],
        Kind::Vehicles => &["{n} cars in the queue", "{n} cars ahead of us", "queue of {n} cars"],
        Kind::Pace => &["they let through {n} cars per hour", "{n} cars an hour get through"],
        Kind::BanComing | Kind::BackYes | Kind::BackNo | Kind::BackTook => &[],
        Kind::Fee => &["a seat in a car costs {n} rub", "seat in a car {n} roubles"],
    }
}
