//! A representative board in all six languages, as committed tables; and what `limited` says.

use crate::scene::{Scene, answer, minute, slot, state};
use border::answer::{
    Answer, Derived, DerivedWait, Earlier, Grain, Held, Level, Minutes, Shown, ShownQueue, ShownWait,
};
use border::board::Board;
use border::fact::Direction;
use border::fold::{Account, Because, Counted, Newcomers, PutAside, Spurned, Weight};
use border::item::{Alert, AlertKind, AlertLevel, Key, NoticeItem, Question, Retraction, Silence};
use border::land::LandCode;
use border::lang::Lang;
use border::reading::Ask;
use border::rumour::{Named, Ruling, Rumour, Seen, Verdict};
use border::value::{Currency, Deal, LandmarkId, State, Value};
use std::collections::BTreeMap;

fn states() -> Vec<Answer> {
    let held =
        |value, reports| Held { value, reports, sources: 3, newest_at: minute("2022-09-23T08:40:00Z") };
    let earlier = Earlier {
        value: State::Yes,
        from: minute("2022-09-22T20:00:00Z"),
        to: minute("2022-09-23T04:10:00Z"),
    };
    let no_on_foot = state("pass/ge/foot//", State::No, Level::Confirmed);
    let disputed = answer("pass/ge///men", None, Level::Disputed);
    let stale = state("pass/ge/bicycle//", State::Yes, Level::Stale);
    let three_hours = minute("2022-09-23T03:48:00Z");
    vec![
        Answer { groups: 1, ..state("open/ge///", State::Yes, Level::Confirmed) },
        Answer { history: vec![earlier], against: 2, against_at: Some(no_on_foot.newest_at), ..no_on_foot },
        Answer { values: vec![held(State::Yes, 5), held(State::No, 4)], reports: 9, ..disputed },
        state("pass/ge/car//", State::Limited, Level::Likely),
        Answer { newest_at: three_hours, ..stale },
        state("supply/ru///fuel", State::Limited, Level::Single),
        Answer { reports: 3, ..state("paper/ge/car//car_insurance", State::Required, Level::Likely) },
        Answer { direction: Direction::Inferred, ..state("hazard/ge///scam", State::Present, Level::Single) },
        Answer {
            paused_at: Some(minute("2022-09-23T08:20:00Z")),
            ..state("road/ge///", State::Blocked, Level::Likely)
        },
        state("pass/ge///ru", State::Yes, Level::Confirmed),
    ]
}

fn numbers() -> Vec<Answer> {
    let minutes = |minutes| Some(Minutes { minutes });
    let wait = ShownWait {
        crossing_now: minutes([540, 660, 840]),
        joining_now: minutes([300, 300, 300]),
        standing_now: minutes([45, 60, 540]),
        one_post: None,
        derived: vec![],
    };
    let queue = |landmark: &str| ShownQueue {
        metres: Some([400, 700, 1000]),
        landmark: Some(LandmarkId(landmark.into())),
        vehicles: Some([20, 22, 25]),
        ..ShownQueue::default()
    };
    let counted = ShownQueue {
        vehicles: Some([60, 80, 80]),
        metres: Some([300, 560, 800]),
        derived: Some(Derived::Metres),
        ..ShownQueue::default()
    };
    let measured = ShownQueue { derived: Some(Derived::Vehicles), ..queue("petrol-station") };
    let empty = ShownQueue { vehicles: Some([0, 0, 0]), ..ShownQueue::default() };
    let price = Shown::Price {
        amount_minor: [150_000, 200_000, 1_200_000],
        currency: Currency::Rub,
        deal: Deal::Told,
        n_eff: 3,
        paid: None,
        unusual: 0,
    };
    vec![
        answer("wait/ge/car//", Some(Shown::Wait(wait)), Level::Confirmed),
        answer("queue/ge/car/approach/", Some(Shown::Queue(queue("petrol-station"))), Level::Likely),
        answer("queue/ge/truck//", Some(Shown::Queue(queue("lone-pine"))), Level::Single),
        answer("queue/ge/car/post/", Some(Shown::Queue(counted)), Level::Single),
        answer("queue/ge/car//", Some(Shown::Queue(measured)), Level::Single),
        answer("queue/ge/bus/neutral/", Some(Shown::Queue(empty)), Level::Single),
        answer("pace/ge/car//", Some(Shown::Pace { per_hour: [10, 12, 15] }), Level::Likely),
        answer("price/ge///seat", Some(price), Level::Confirmed),
    ]
}

/// A rumour of which nothing is known, and one that was looked into.
fn rumours(scene: &Scene) -> [Rumour; 2] {
    let rumour = Rumour {
        key: Key::Rumour(slot("pass/ge///men"), State::No),
        changed: 1,
        slot: slot("pass/ge///men"),
        value: State::No,
        first_at: scene.now - 300,
        newest_at: scene.now - 65,
        reports: 4,
        sources: 3,
        groups: 2,
        ahead: true,
        named: None,
        seen_since: vec![],
        verdict: None,
    };
    let seen = |value, groups, ago| Seen { value, sources: 7, groups, newest_at: scene.now - ago };
    let looked_into = Rumour {
        first_at: scene.now - 65,
        groups: 5,
        named: Some(Named::Office),
        seen_since: vec![seen(State::No, 1, 40), seen(State::Yes, 6, 12)],
        verdict: Some(Verdict { ruling: Ruling::Partly, at: scene.now - 5 }),
        ..rumour.clone()
    };
    [rumour, looked_into]
}

fn items(scene: &Scene, lang: Lang) -> Vec<String> {
    let speaker = scene.speaker(lang);
    let alert = |key: &str, kind, level, retracted_at| Alert {
        key: Key::Alert(slot(key)),
        changed: 1,
        kind,
        slot: slot(key),
        level,
        since: scene.now - 20,
        value: State::No,
        reports: 7,
        sources: 5,
        groups: 5,
        against: 0,
        rang_at: None,
        silence: None,
        rings_at: None,
        retraction: None,
        retracted_at,
    };
    let [rumour, looked_into] = rumours(scene);
    let question = |answered_at| Question {
        key: Key::Question(Ask::Situation, LandCode::parse("ge")),
        changed: 1,
        ask: Ask::Situation,
        toward: LandCode::parse("ge"),
        askers: 2,
        first_at: scene.now - 50,
        newest_at: scene.now - 40,
        answer: None,
        answered_at,
    };
    let notice = |from| NoticeItem {
        key: Key::Notice(3),
        changed: 3,
        text: BTreeMap::from([(Lang::En, "The tunnel is closed for repair.".into())]),
        link: "https://example.org/tunnel".into(),
        source: "Road office".into(),
        from,
        until: scene.now + 600,
    };
    vec![
        speaker.alert(&alert("open/ge///", AlertKind::Closure, AlertLevel::Amber, None)),
        speaker.alert(&alert("open/ge///", AlertKind::Closure, AlertLevel::Red, None)),
        speaker.alert(&alert("pass/ge/foot//", AlertKind::Rule, AlertLevel::Amber, None)),
        speaker.alert(&alert("pass/ge/foot//", AlertKind::Rule, AlertLevel::Red, None)),
        speaker.alert(&alert("open/ge///", AlertKind::Closure, AlertLevel::Red, Some(scene.now - 3))),
        speaker.rumour(&rumour).line(),
        speaker.rumour(&looked_into).line(),
        speaker.question(&question(None)),
        speaker.question(&question(Some(scene.now - 1))),
        speaker.notice(&notice(scene.now - 600)),
        speaker.notice(&notice(scene.now + 60)),
        speaker.nothing(),
        speaker.stale_banner(Some(scene.now - 5 * 1440)).expect("five days old"),
        speaker.as_of_banner(scene.now),
        speaker.nearest(&["Ларс", "Sarpi"]).expect("two names"),
    ]
}

#[test]
fn a_board_in_six_languages() {
    let scene = Scene::new();
    for lang in Lang::ALL {
        let speaker = scene.speaker(*lang);
        let mut lines: Vec<String> = states().iter().chain(&numbers()).map(|one| speaker.line(one)).collect();
        lines.extend(items(&scene, *lang));
        insta::assert_snapshot!(format!("board-{lang}"), lines.join("\n"));
    }
}

#[test]
fn what_is_limited_says_for_whom() {
    let scene = Scene::new();
    let foot = state("pass/ge/foot//", State::Limited, Level::Confirmed);
    let open = state("open/ge///", State::Limited, Level::Confirmed);
    let women = state("pass/ge///women", State::Yes, Level::Likely);
    let children = state("pass/ge///children", State::Yes, Level::Single);
    let men = state("pass/ge///men", State::No, Level::Confirmed);
    let other_way = state("pass/ru///elderly", State::Yes, Level::Confirmed);
    let old = state("pass/ge///families", State::Yes, Level::Stale);
    let by_car = state("pass/ge/car//", State::Yes, Level::Confirmed);
    let ru = scene.speaker(Lang::Ru);
    let all = [&foot, &open, &women, &children, &men, &other_way, &old, &by_car].map(Clone::clone);
    let board = scene.board(all);
    assert_eq!(ru.answer_on(&board, &foot).value, "только: женщины и дети");
    assert_eq!(ru.answer_on(&board, &open).value, "только: на машине, женщины и дети");
    let board = scene.board([foot.clone(), men, old]);
    assert_eq!(ru.answer_on(&board, &foot).value, "не для всех; не пускают: мужчины");
    let alone = "не для всех: смотрите, кого пускают";
    assert_eq!(ru.answer_on(&scene.board([foot.clone()]), &foot).value, alone);
    assert_eq!(ru.answer(&foot).value, alone);
    assert!(ru.line_on(&scene.board([foot.clone(), women]), &foot).contains("только: женщины ·"));
}

#[test]
fn an_answer_past_its_time_is_old_even_where_nobody_folded_it_again() {
    let mut scene = Scene::new();
    let one = state("pass/ge/foot//", State::No, Level::Confirmed);
    scene.now = one.until;
    let said = scene.speaker(Lang::Ru).answer(&one);
    assert_eq!(
        (said.support.as_str(), said.age.as_str()),
        ("старое: последнее сообщение 2 ч назад", "11:40, Москва")
    );
    scene.now = one.until - 1;
    assert!(scene.speaker(Lang::Ru).answer(&one).support.starts_with("так пишут 6"));
}

#[test]
fn a_computed_wait_says_so_and_one_that_could_be_anything_is_left_out() {
    let scene = Scene::new();
    let said = |joining: [u32; 3]| {
        let wait = ShownWait {
            joining_now: Some(Minutes { minutes: joining }),
            standing_now: Some(Minutes { minutes: [180, 180, 180] }),
            derived: vec![DerivedWait::JoiningNow],
            ..ShownWait::default()
        };
        let answer = answer("wait/ge/car//", Some(Shown::Wait(wait)), Level::Single);
        scene.speaker(Lang::En).answer(&answer).value
    };
    let narrow = said([120, 240, 480]);
    assert!(narrow.contains("join now") && narrow.contains("(computed)"), "{narrow}");
    let wide = said([50, 300, 1800]);
    assert!(!wide.contains("join now") && wide.contains("3 h"), "{wide}");
}

#[test]
fn what_one_who_joins_should_expect_is_told_in_two_parts_that_make_the_sentence() {
    let scene = Scene::new();
    let wait = |derived: Vec<DerivedWait>| {
        let joining_now = Some(Minutes { minutes: [120, 240, 480] });
        let wait = ShownWait { joining_now, derived, ..ShownWait::default() };
        answer("wait/ge/car//", Some(Shown::Wait(wait)), Level::Likely)
    };
    for lang in Lang::ALL {
        let told = scene.speaker(*lang).joining(&wait(vec![])).expect("a wait");
        assert_eq!(format!("{} {}", told.lead, told.range), told.said, "{lang}: the range comes last");
        assert_eq!(told.rest, "", "{lang}");
        let computed = scene.speaker(*lang).joining(&wait(vec![DerivedWait::JoiningNow])).expect("a wait");
        assert_eq!(computed.range, format!("≈ {}", told.range), "{lang}: what is computed has a sign");
    }
}

#[test]
fn an_alarm_says_what_works_and_what_is_not_known() {
    let scene = Scene::new();
    let told = [
        state("open/ge///", State::No, Level::Confirmed),
        state("pass/ge/foot//", State::No, Level::Likely),
        state("pass/ge/bicycle//", State::Yes, Level::Single),
        // Told before the post shut.
        Answer {
            newest_at: scene.now - 40,
            until: scene.now + 60,
            ..state("pass/ge/bus//", State::Yes, Level::Likely)
        },
        state("open/ru///", State::Yes, Level::Likely),
        // Never a bare yes.
        state("pass/ge///men", State::Yes, Level::Likely),
    ];
    let board = Board { alerts_held_until: Some(scene.now + 30), ..scene.board(told) };
    let red = Alert {
        key: Key::Alert(slot("open/ge///")),
        changed: 1,
        kind: AlertKind::Closure,
        slot: slot("open/ge///"),
        level: AlertLevel::Red,
        since: scene.now - 20,
        value: State::No,
        reports: 7,
        sources: 6,
        groups: 5,
        against: 2,
        rang_at: Some(scene.now - 12),
        silence: None,
        rings_at: None,
        retracted_at: None,
        retraction: None,
    };
    let silent = |silence, rings_at| Alert {
        level: AlertLevel::Amber,
        rang_at: None,
        silence: Some(silence),
        rings_at,
        ..red.clone()
    };
    let back =
        |retraction| Alert { retracted_at: Some(scene.now - 3), retraction: Some(retraction), ..red.clone() };
    let alarms = [
        red.clone(),
        silent(Silence::Budget, Some(scene.now + 48)),
        silent(Silence::Held, Some(scene.now + 30)),
        silent(Silence::Contradictory, None),
        back(Retraction::Turned),
        back(Retraction::Lapsed),
    ];
    for lang in Lang::ALL {
        let speaker = scene.speaker(*lang);
        let near = [("Sarpi".to_owned(), speaker.age(scene.now - 9))];
        let mut lines: Vec<String> = Vec::new();
        for alarm in alarms.iter().map(|alert| speaker.alarm(&board, alert, &near)) {
            lines.push(alarm.head);
            lines.extend(alarm.parts.into_iter().map(|part| format!("    {part}")));
        }
        lines.extend(speaker.alerts_held(&board));
        insta::assert_snapshot!(format!("alarm-{lang}"), lines.join("\n"));
    }
}

#[test]
fn why_an_answer_stands_is_in_words() {
    let scene = Scene::new();
    let claim = |value, weight, because: &[Because]| Counted {
        value: Value::State(value),
        seen_at: scene.now - 65,
        grain: Grain::Minute,
        weight,
        because: because.to_vec(),
        direction: Direction::Said,
        share_per_mille: 1000,
    };
    let account = Account {
        claims: vec![
            claim(State::Yes, Weight::Much, &[Because::Fresh]),
            claim(State::Yes, Weight::Much, &[Because::Fresh, Because::Copy]),
            claim(State::Yes, Weight::Some, &[Because::Ageing, Because::Inferred]),
            claim(State::No, Weight::Little, &[Because::Old, Because::Hearsay]),
        ],
        newcomers: Some(Newcomers { new: 8, known: 5 }),
        put_aside: Spurned::ALL
            .iter()
            .map(|why| PutAside { why: *why, at_least: (*why != Spurned::Paused).then_some(10) })
            .collect(),
    };
    for lang in Lang::ALL {
        let (speaker, slot) = (scene.speaker(*lang), slot("pass/ge/foot//").into());
        let mut lines = speaker.why(&slot, &account);
        lines.extend(account.claims.iter().map(|claim| speaker.why_claim(&slot, claim)));
        insta::assert_snapshot!(format!("why-{lang}"), lines.join("\n"));
    }
}

#[test]
fn the_heading_of_a_way_says_who_writes_otherwise_and_is_no_old_word_of_one() {
    let scene = Scene::new();
    let (speaker, ge) = (scene.speaker(Lang::En), LandCode::parse("ge").expect("a land"));
    let mut open = state("open/ge///", State::Yes, Level::Likely);
    (open.against, open.against_at) = (9, Some(open.newest_at));
    let support = speaker.glance(&scene.board([open]), ge).support;
    assert!(support.ends_with(" · 9 say otherwise (8 min ago)"), "{support}");

    let heads = |level: Level, minutes: i64| {
        let foot = state("pass/ge/foot//", State::Yes, level);
        let foot = Answer { newest_at: scene.now - minutes, until: scene.now + 60, ..foot };
        speaker.glance(&scene.board([foot]), ge).is_told
    };
    assert!(heads(Level::Single, 179) && heads(Level::Likely, 181));
    assert!(!heads(Level::Single, 181));
}
