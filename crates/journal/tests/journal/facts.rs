//! Facts drawn at random, each kind and each field of it, and logs of them. Refuses to draw what no type
//! allows.

use border::deed::{Cause, Deed, Moderated, SeatRuling};
use border::entry::Entry;
use border::fact::{
    Anchored, Asked, Claim, Digest, Direction, Fact, Filed, Foretold, Notice, Reason, Seq, Target, Via,
};
use border::item::Key;
use border::land::LandCode;
use border::lang::Lang;
use border::minute::Minute;
use border::official::{FeedState, Fetched, Figure};
use border::reading::{Ask, Intent, Stance};
use border::ride::{Fare, RideKind, Seated, Side, Terms, Trait, Vehicle};
use border::rumour::Ruling;
use border::slot::{About, Slot};
use border::slug::Slug;
use border::topic::{Group, Item, Mode, Stage, Topic, Who};
use border::value::{Currency, Deal, LandmarkId, Packed, Range, Span, State, Value};
use border::voice::Voice;
use proptest::collection::{btree_map, btree_set};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;

/// Whole minutes from the years 0001 to 9999, and the edges of what a number holds.
fn minute() -> impl Strategy<Value = Minute> {
    prop_oneof![(-1_035_593_000_i64..4_223_368_000).prop_map(Minute), any::<i64>().prop_map(Minute)]
}

fn voice() -> impl Strategy<Value = Voice> {
    any::<[u8; 16]>().prop_map(Voice)
}

fn land() -> impl Strategy<Value = LandCode> {
    select(&["ge", "ru", "ua-14", "us-wa", "pl", "kz"][..])
        .prop_map(|code| LandCode::parse(code).expect("a code"))
}

fn who() -> impl Strategy<Value = Who> {
    prop_oneof![
        select(Group::ALL).prop_map(Who::Group),
        select(&["ru", "by"][..]).prop_map(|code| Who::Citizens(LandCode::parse(code).expect("a country"))),
    ]
}

fn slot() -> BoxedStrategy<Slot> {
    let about = prop_oneof![select(Item::ALL).prop_map(About::Item), who().prop_map(About::Who)];
    let parts = (
        select(Topic::ALL),
        land(),
        option::of(select(Mode::ALL)),
        option::of(select(Stage::ALL)),
        option::of(about),
    );
    parts
        .prop_filter_map("no such slot", |(topic, land, mode, stage, about)| {
            Slot { topic, land, mode, stage, about }.canonical()
        })
        .boxed()
}

fn range() -> impl Strategy<Value = Range> {
    any::<(u32, u32)>().prop_map(|(a, b)| Range::new(a, b))
}

fn value() -> BoxedStrategy<Value> {
    let landmark = option::of("[a-z0-9]{2,10}(-[a-z0-9]{1,10}){0,2}");
    prop_oneof![
        select(State::ALL).prop_map(Value::State),
        (range(), select(Span::ALL)).prop_map(|(wait_minutes, span)| Value::Wait { wait_minutes, span }),
        range().prop_map(|vehicles| Value::Vehicles { vehicles }),
        range().prop_map(|people| Value::People { people }),
        (range(), landmark).prop_map(|(queue_metres, landmark)| Value::Metres {
            queue_metres,
            landmark: landmark.map(|id| LandmarkId(id.into())),
        }),
        Just(Value::Full { queue: Packed::Full }),
        range().prop_map(|per_hour| Value::Pace { per_hour }),
        (range(), select(Currency::ALL), select(Deal::ALL))
            .prop_map(|(amount_minor, currency, deal)| Value::Price { amount_minor, currency, deal }),
    ]
    .boxed()
}

fn ask() -> impl Strategy<Value = Ask> {
    let item = select(Topic::ALL)
        .prop_filter_map("no items", |topic| topic.items().first().map(|item| Ask::Item(topic, *item)));
    prop_oneof![
        Just(Ask::Situation),
        select(Topic::ALL).prop_map(Ask::Topic),
        select(Mode::ALL).prop_map(Ask::Mode),
        who().prop_map(Ask::Who),
        item,
    ]
}

fn filed() -> impl Strategy<Value = Fact> {
    let hashes = (any::<[u8; 8]>(), any::<[u8; 8]>(), option::of(any::<[u8; 32]>()));
    let said = (voice(), minute(), option::of(select(Lang::ALL)), btree_set(select(Intent::ALL), 0..4));
    let later = (option::of(any::<u8>()), option::of(any::<Seq>()));
    let how = (option::of(any::<Seq>()), select(Via::ALL), later);
    (hashes, said, how).prop_map(|(hashes, said, (reply_to, via, (held_minutes, aside_of)))| {
        let ((id, content, words), (by, told, lang, intents)) = (hashes, said);
        let words = words.map(Digest);
        Fact::Filed(Filed {
            id: Digest(id),
            content: Digest(content),
            by,
            told,
            lang,
            intents,
            words,
            reply_to,
            via,
            held_minutes,
            aside_of,
        })
    })
}

fn claimed() -> impl Strategy<Value = Fact> {
    let what = (voice(), slot(), value(), minute(), minute());
    let how = (select(Stance::ALL), 0..=1000_u16, select(Direction::ALL), select(Via::ALL));
    let from = (option::of(any::<Seq>()), option::of(any::<Seq>()), option::of(any::<u8>()));
    (what, how, from).prop_map(|(what, (stance, sure, direction, via), (of, copy_of, held_minutes))| {
        let (by, slot, value, told, seen) = what;
        Fact::Claimed(Claim {
            by,
            slot,
            value,
            told,
            seen,
            stance,
            sure,
            direction,
            via,
            of,
            copy_of,
            held_minutes,
        })
    })
}

fn asked() -> impl Strategy<Value = Fact> {
    let parts = (voice(), ask(), option::of(land()), minute(), option::of(any::<Seq>()));
    parts.prop_map(|(by, ask, toward, told, of)| Fact::Asked(Asked { by, ask, toward, told, of }))
}

fn announced() -> impl Strategy<Value = Fact> {
    let from = (option::of(any::<Seq>()), option::of(any::<Seq>()));
    let how = (select(Stance::ALL), select(Via::ALL), from);
    let parts = (voice(), slot(), value(), minute(), how);
    parts.prop_map(|(by, slot, value, told, (stance, via, (of, copy_of)))| {
        Fact::Announced(Foretold { by, slot, value, told, stance, via, of, copy_of })
    })
}

fn noticed() -> impl Strategy<Value = Fact> {
    // Quotes, backslashes, control and combining characters: what JSON has more than one writing for.
    let text =
        btree_map(select(Lang::ALL), "\\PC{0,60}[\"\\\\/\u{0}-\u{1f}\u{7f}\u{301}\u{2028}]{0,8}", 0..=6);
    (text, "https://\\PC{0,40}", "\\PC{0,18}", minute(), minute()).prop_map(
        |(text, link, source, from, until)| Fact::Noticed(Notice { text, link, source, from, until }),
    )
}

fn office() -> impl Strategy<Value = Slug> {
    "[a-z0-9]{2,10}(-[a-z0-9]{1,10}){0,2}".prop_map(|id| Slug::parse(&id).expect("an id"))
}

fn measured() -> impl Strategy<Value = Fact> {
    let count = || option::of(any::<u32>());
    (land(), select(Mode::ALL), minute(), office(), [count(), count(), count()]).prop_map(
        |(toward, mode, told, source, [wait_minutes, vehicles, metres])| {
            Fact::Measured(Figure { toward, mode, told, source, wait_minutes, vehicles, metres })
        },
    )
}

fn target() -> impl Strategy<Value = Target> {
    let key = prop_oneof![
        slot().prop_map(Key::Answer),
        slot().prop_map(Key::Alert),
        (slot(), select(State::ALL)).prop_map(|(slot, state)| Key::Rumour(slot, state)),
        (ask(), option::of(land())).prop_map(|(ask, toward)| Key::Question(ask, toward)),
        any::<Seq>().prop_map(Key::Notice),
        any::<Seq>().prop_map(Key::Ride),
        (land(), select(Mode::ALL), office()).prop_map(|(to, mode, id)| Key::Official(to, mode, id)),
    ];
    prop_oneof![any::<Seq>().prop_map(Target::Filing), key.prop_map(Target::Item)]
}

fn moderated() -> impl Strategy<Value = Fact> {
    let lines = || btree_set(any::<Seq>(), 1..5);
    let topic = || option::of(select(Topic::ALL));
    let notice = noticed().prop_filter_map("always one", |fact| match fact {
        Fact::Noticed(notice) => Some(notice),
        _ => None,
    });
    let deed = prop_oneof![
        (lines(), select(Cause::ALL), minute()).prop_map(|(lines, cause, until)| Deed::Hide {
            lines,
            cause,
            until
        }),
        (lines(), minute()).prop_map(|(lines, until)| Deed::Let { lines, until }),
        (lines(), minute()).prop_map(|(lines, until)| Deed::Count { lines, until }),
        (topic(), minute()).prop_map(|(topic, until)| Deed::Freeze { topic, until }),
        (topic(), minute()).prop_map(|(topic, until)| Deed::Thaw { topic, until }),
        (notice, minute()).prop_map(|(notice, until)| Deed::Notice { notice, until }),
        (slot(), select(State::ALL), select(Ruling::ALL), minute())
            .prop_map(|(slot, value, ruling, until)| Deed::Rule { slot, value, ruling, until }),
        (any::<Seq>(), select(SeatRuling::ALL), minute()).prop_map(|(ride, ruling, until)| Deed::Seat {
            ride,
            ruling,
            until
        }),
        minute().prop_map(|until| Deed::HoldWords { until }),
        Just(Deed::ShowWords),
        any::<Seq>().prop_map(|entry| Deed::Confirm { entry }),
        any::<Seq>().prop_map(|entry| Deed::Undo { entry }),
    ];
    let key = any::<[u8; 8]>().prop_map(Digest);
    (key, deed).prop_map(|(key, deed)| Fact::Moderated(Moderated { key, deed }))
}

fn answered_for() -> impl Strategy<Value = Fact> {
    let digest = || any::<[u8; 8]>().prop_map(Digest);
    prop_oneof![
        (voice(), minute(), minute(), option::of(digest()))
            .prop_map(|(by, from, until, card)| Fact::Anchored(Anchored { by, from, until, card })),
        voice().prop_map(|by| Fact::Revoked { by }),
        (voice(), digest()).prop_map(|(by, tree)| Fact::Invited { by, tree }),
        (voice(), digest(), digest()).prop_map(|(by, tree, invite)| Fact::Vouched { by, tree, invite }),
    ]
}

fn terms() -> impl Strategy<Value = Terms> {
    let place = || "[a-z0-9]{2,10}(-[a-z0-9]{1,10}){0,2}".prop_map(|id| Slug::parse(&id).expect("an id"));
    let fare = (any::<u32>(), select(Currency::ALL)).prop_map(|(minor, currency)| Fare { minor, currency });
    let way = (place(), land(), place(), minute());
    let what = (select(RideKind::ALL), select(Vehicle::ALL), any::<u8>(), option::of(fare));
    (way, what, btree_set(select(Trait::ALL), 0..4)).prop_map(
        |((from, toward, to, departs), (kind, vehicle, seats, fare), traits)| Terms {
            kind,
            vehicle,
            from,
            toward,
            to,
            departs,
            seats,
            fare,
            traits,
        },
    )
}

fn seated() -> impl Strategy<Value = Fact> {
    let party = || any::<[u8; 16]>().prop_map(Digest);
    let digest = || any::<[u8; 8]>().prop_map(Digest);
    let seq = any::<Seq>;
    let seated = prop_oneof![
        (digest(), digest(), voice(), party(), terms()).prop_map(|(id, content, by, party, terms)| {
            Seated::Offered { id, content, by, party, terms }
        }),
        (voice(), party(), seq(), any::<u8>()).prop_map(|(by, party, ride, seats)| Seated::Held {
            by,
            party,
            ride,
            seats
        }),
        (seq(), seq(), select(Side::ALL)).prop_map(|(ride, hold, side)| Seated::Accepted {
            ride,
            hold,
            side
        }),
        (seq(), seq()).prop_map(|(ride, hold)| Seated::Unheld { ride, hold }),
        (seq(), option::of(seq())).prop_map(|(ride, hold)| Seated::Cancelled { ride, hold }),
        (voice(), party(), seq()).prop_map(|(by, party, ride)| Seated::Reported { by, party, ride }),
    ];
    seated.prop_map(Fact::Seated)
}

/// Any fact.
pub fn fact() -> impl Strategy<Value = Fact> {
    let topic = || option::of(select(Topic::ALL));
    // Boxed: a strategy of all kinds side by side is too large for a test's stack.
    prop_oneof![
        filed().boxed(),
        claimed().boxed(),
        asked().boxed(),
        announced().boxed(),
        minute().prop_map(|to| Fact::Passed { to }).boxed(),
        noticed().boxed(),
        measured().boxed(),
        (office(), select(FeedState::ALL), minute())
            .prop_map(|(source, state, since)| Fact::Fetched(Fetched { source, state, since }))
            .boxed(),
        (target(), select(Reason::ALL)).prop_map(|(what, reason)| Fact::Hidden { what, reason }).boxed(),
        answered_for().boxed(),
        moderated().boxed(),
        topic().prop_map(|topic| Fact::Froze { topic }).boxed(),
        topic().prop_map(|topic| Fact::Thawed { topic }).boxed(),
        minute().prop_map(|until| Fact::AlertsHeld { until }).boxed(),
        Just(Fact::AlertsReleased).boxed(),
        seated().boxed(),
    ]
}

/// Any entry.
pub fn entry() -> impl Strategy<Value = Entry> {
    (any::<Seq>(), minute(), fact()).prop_map(|(seq, at, fact)| Entry { seq, at, fact })
}

/// A claim that a mode may pass or not, of some Voice, seen as it is told.
pub fn claim(voice: [u8; 16], at: Minute, state: State) -> Fact {
    Fact::Claimed(Claim {
        by: Voice(voice),
        slot: Slot::parse("pass/ge/foot//").expect("a slot"),
        value: Value::State(state),
        told: at,
        seen: at,
        stance: Stance::Firsthand,
        sure: 900,
        direction: Direction::Said,
        via: Via::Web,
        of: None,
        copy_of: None,
        held_minutes: None,
    })
}
