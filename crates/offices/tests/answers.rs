//! Answers of our own making, in the shapes that offices give, and in shapes that they do not: what is
//! taken, what is counted, what is a fault.

use border::atlas::Atlas;
use border::minute::Minute;
use offices::adapter::{Adapter, AdapterFault};
use offices::answered::Answered;
use offices::feed::{self, Feed};
use proptest::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;

fn minute(text: &str) -> Minute {
    Minute::parse(text).expect("a moment")
}

fn feed_of(adapter: Adapter) -> Feed {
    let atlas = Atlas::builtin().expect("the built-in atlas");
    let feeds = feed::all(&BTreeMap::new(), &atlas).expect("the built-in feeds");
    feeds.into_iter().find(|feed| feed.adapter == adapter).expect("every adapter has its feed")
}

fn read_at(adapter: Adapter, text: &str, post: Option<&str>, at: &str) -> Result<Answered, AdapterFault> {
    Answered::of(&feed_of(adapter), &[(text.into(), post.map(str::to_owned))], minute(at))
}

/// Figures as `crossing toward mode wait vehicles time`.
fn figures(answered: &Answered) -> Vec<String> {
    let figure = |(crossing, f): &(border::slug::Slug, border::official::Figure)| {
        let [wait, vehicles] = [f.wait_minutes, f.vehicles].map(|n| n.map_or("-".into(), |n| n.to_string()));
        format!("{crossing} {} {} {wait} {vehicles} {}", f.toward, f.mode, f.told)
    };
    answered.figures.iter().map(figure).collect()
}

fn lane(updated: &str, delay: &str) -> Value {
    json!({"update_time": updated, "operational_status": "delay", "delay_minutes": delay, "lanes_open": "2"})
}

fn port(number: &str, date: &str, time: &str, car: Value) -> Value {
    json!({"port_number": number, "date": date, "time": time,
        "commercial_vehicle_lanes": {"standard_lanes": lane("", "")},
        "passenger_vehicle_lanes": {"standard_lanes": car},
        "pedestrian_lanes": {"standard_lanes": lane("", "")}})
}

#[test]
fn a_port_says_its_time_in_its_own_zone_and_of_the_day_before_past_midnight() {
    let ports = json!([
        port("300402", "3/9/2026", "00:25:16", lane("At 11:00 pm PDT", "35")),
        port("300401", "12/9/2025", "13:25:16", lane("At Noon PST", "5")),
        port("999999", "12/9/2025", "13:25:16", lane("At Noon PST", "5")),
    ]);
    let answered = read_at(Adapter::Cbp, &ports.to_string(), None, "2026-03-09T08:00:00Z").expect("ports");
    assert_eq!(
        figures(&answered),
        ["peace-arch us car 35 - 2026-03-09T06:00:00Z", "pacific-highway us car 5 - 2025-12-09T20:00:00Z"]
    );
    assert_eq!((answered.counts.unknown, answered.counts.unknown_posts.len()), (1, 1));
    // S in July is a slip of the port: the clock on the wall counts.
    let july = json!([port("300402", "7/1/2026", "10:25:16", lane("At 9:00 am PST", "35"))]).to_string();
    let answered = read_at(Adapter::Cbp, &july, None, "2026-07-01T17:30:00Z").expect("ports");
    assert_eq!(figures(&answered), ["peace-arch us car 35 - 2026-07-01T16:00:00Z"]);
}

#[test]
fn a_time_to_come_is_refused_and_a_clock_a_little_ahead_is_of_now() {
    let ports =
        |time: &str| json!([port("300402", "7/1/2026", time, lane("At 10:04 am PDT", "35"))]).to_string();
    let at = |fetched| read_at(Adapter::Cbp, &ports("10:05:00"), None, fetched).expect("ports");
    let near = at("2026-07-01T17:00:00Z");
    assert_eq!(figures(&near), ["peace-arch us car 35 - 2026-07-01T17:00:00Z"]);
    let far = at("2026-07-01T16:30:00Z");
    assert_eq!((far.counts.future, far.figures.len(), far.newest), (1, 0, None));
}

#[test]
fn numbers_beyond_all_bounds_are_counted_and_not_taken() {
    let ports = |delay: &str| {
        let odd = port("300402", "7/1/2026", "10:05:00", lane("At 10:00 am PDT", delay));
        let good = port("300401", "7/1/2026", "10:05:00", lane("At 10:00 am PDT", "5"));
        let text = json!([odd, good]).to_string();
        read_at(Adapter::Cbp, &text, None, "2026-07-01T18:00:00Z").expect("ports").counts
    };
    assert_eq!((ports("10081").out_of_bounds, ports("99999999999").out_of_bounds), (1, 1));
    assert_eq!((ports("-5").unread, ports("soon").unread, ports("").unread), (1, 1, 0));
    assert_eq!((ports("10080").figures, ports("10081").figures), (2, 1));
}

#[test]
fn a_port_without_some_lanes_or_shut_takes_nothing_from_the_others() {
    let good = || port("300402", "7/1/2026", "10:05:00", lane("At 10:00 am PDT", "35"));
    let other = |change: &dyn Fn(&mut serde_json::Map<String, Value>)| {
        let mut port = port("300401", "7/1/2026", "10:05:00", lane("At 10:00 am PDT", "5"));
        change(port.as_object_mut().expect("a port"));
        read_at(Adapter::Cbp, &json!([good(), port]).to_string(), None, "2026-07-01T18:00:00Z")
            .expect("ports")
    };
    let figures = |change: &dyn Fn(&mut serde_json::Map<String, Value>)| other(change).counts.figures;
    assert_eq!(figures(&|_| {}), 2);
    assert_eq!(figures(&|port| drop(port.remove("pedestrian_lanes"))), 2);
    assert_eq!(figures(&|port| drop(port.remove("passenger_vehicle_lanes"))), 1);
    let dateless = other(&|port| drop(port.remove("date")));
    assert_eq!((dateless.counts.figures, dateless.counts.unread), (1, 1));
    assert_eq!(figures(&|port| port["passenger_vehicle_lanes"]["standard_lanes"] = json!({})), 1);
    assert_eq!(figures(&|port| drop(port.insert("port_status".into(), json!("Closed")))), 1);
    let closed = json!("Lanes Closed");
    let shut = |port: &mut serde_json::Map<String, Value>| {
        port["passenger_vehicle_lanes"]["standard_lanes"]["operational_status"] = closed.clone();
    };
    assert_eq!(figures(&shut), 1, "what wait stands beside lanes that are closed is none");
}

#[test]
fn figures_that_no_board_shows_any_more_are_counted_as_old() {
    let ports = json!([port("300402", "7/1/2026", "10:05:00", lane("At 10:00 am PDT", "35"))]).to_string();
    let old = |at: &str| read_at(Adapter::Cbp, &ports, None, at).expect("ports").counts;
    for (at, is_old) in
        [("2026-07-02T16:59:00Z", 0), ("2026-07-02T17:00:00Z", 1), ("2027-07-02T17:00:00Z", 1)]
    {
        assert_eq!((old(at).figures, old(at).old), (1, is_old), "{at}");
    }
}

#[test]
fn another_shape_is_a_fault_that_says_what_is_missing() {
    let mut ports = json!([port("300402", "7/1/2026", "10:05:00", lane("At 10:00 am PDT", "5"))]);
    ports[0].as_object_mut().expect("a port").remove("passenger_vehicle_lanes");
    let fault = |adapter, text: &str| {
        read_at(adapter, text, Some("Medyka"), "2026-07-01T18:00:00Z")
            .map(|a| a.counts)
            .map_err(|f| f.to_string())
    };
    let missing = |what: &str| Err(format!("missing: {what}"));
    let lanes = "passenger_vehicle_lanes.standard_lanes";
    assert_eq!(fault(Adapter::Cbp, &ports.to_string()), missing(lanes));
    assert_eq!(fault(Adapter::Cbp, "{}"), missing("a list of ports"));
    assert_eq!(fault(Adapter::Cbp, "<html>"), Err("no JSON at line 1, column 1".into()));
    assert_eq!(fault(Adapter::Echerha, r#"{"queues": []}"#), missing("data"));
    assert_eq!(fault(Adapter::Dpsu, "<html><p>Ведуться роботи</p></html>"), missing("data-state_of_busy"));
    assert_eq!(fault(Adapter::Dpsu, "id,name\n1,2"), missing("dpsu_name"));
    assert_eq!(fault(Adapter::Granica, "<e:Envelope/>"), missing("getCzasyWszystkoResponse"));
    assert_eq!(fault(Adapter::Granica, "id,crossing_id"), missing("trucks_exit_min"));
    let broken = "the office says that something of its own broke";
    assert_eq!(fault(Adapter::Granica, "blad\n"), Err(broken.into()));
    assert_eq!(
        fault(Adapter::Cbp, &json!([port("1", "1.7.2026", "10:05", lane("10:00", "5"))]).to_string()),
        Err("none of 1 rows can be read".into())
    );
    let bytes =
        Answered::of(&feed_of(Adapter::Cbp), &[(vec![0xff, 0xfe], None)], minute("2026-07-01T18:00:00Z"));
    assert_eq!(bytes, Err(AdapterFault::NoText));
}

#[test]
fn the_guards_map_is_read_from_its_page() {
    let option = |kind: &str, name: &str, state: &str, told: &str, busy: &str| {
        format!(
            "<option data-country='poland' data-created_at=\"{told}\" data-type=\"{kind}\" \
             data-state_of_busy=\"{busy}\" data-state=\"{state}\" selected value=\"{name}\">{name}</option>"
        )
    };
    let busy = "Кількість легкових авто перед ППр: 40 &lt;br&gt; Швидкість оформлення: 9 авто/год \
        <br> Кількість вантажних авто перед ППр: 966";
    let without = "Кількість легкових авто перед ППр: Пропуск не здійснюється <br> \
        Кількість вантажних авто перед ППр: 12";
    let winter = "2026-01-10 12:00:00";
    let page = [
        "<html><select><option>усі</option>".to_owned(),
        option("car", "Шегині - Медика", "відкритий", winter, busy),
        option("train", "Шегині - Медика", "відкритий", winter, busy),
        option("car", "Ягодин - Дорогуськ", "відкритий", "2026-07-10 12:00:00", without),
        option("car", "Краківець - Корчова", "закритий", winter, busy),
        option("car", "Лудин (пункт контролю)", "відкритий", winter, busy),
        option("car", "Нове - Село", "відкритий", winter, busy),
        option("car", "Устилуг - Зосін", "відкритий", "вчора", busy),
    ];
    let answered = read_at(Adapter::Dpsu, &page.concat(), None, "2026-07-10T10:00:00Z").expect("a page");
    assert_eq!(
        figures(&answered),
        [
            "medyka-shehyni pl car - 40 2026-01-10T10:00:00Z",
            "medyka-shehyni pl truck - 966 2026-01-10T10:00:00Z",
            "yahodyn-dorohusk pl truck - 12 2026-07-10T09:00:00Z",
        ]
    );
    let counts = &answered.counts;
    assert_eq!((counts.not_used, counts.unknown, counts.unread), (2, 2, 1));
    assert!(counts.unknown_posts.contains("Нове - Село"));
}

#[test]
fn the_electronic_queue_is_of_now_and_a_paused_one_has_no_wait() {
    let queue = |id: u64, kind: u64, paused: bool, wait: Value| {
        json!({"id": id, "title": "…", "country_id": 133, "for_vehicle_type": kind, "is_paused": paused,
            "wait_time": wait, "vehicle_in_active_queues_counts": 12})
    };
    let data = [
        queue(8, 1, false, json!(5_400)),
        queue(24, 2, false, Value::Null),
        queue(6, 1, true, json!(60)),
        queue(19, 1, false, json!(60)),
        queue(777, 1, false, json!(60)),
        queue(5, 9, false, json!(60)),
    ];
    let text = json!({"data": data, "filters": {}}).to_string();
    let answered = read_at(Adapter::Echerha, &text, None, "2026-07-10T10:00:00Z").expect("queues");
    assert_eq!(
        figures(&answered),
        [
            "medyka-shehyni pl truck 90 12 2026-07-10T10:00:00Z",
            "medyka-shehyni pl bus - 12 2026-07-10T10:00:00Z",
        ]
    );
    let counts = &answered.counts;
    assert_eq!((counts.not_used, counts.unknown, counts.unread), (1, 1, 1));
}

#[test]
fn the_polish_service_is_asked_for_its_own_hour_and_answers_in_hours() {
    let feed = feed_of(Adapter::Granica);
    let posts: Vec<String> = feed.posts.iter().map(|post| post.name.clone()).collect();
    let asked = Adapter::Granica.requests(&feed.addresses, &posts, minute("2026-07-31T22:30:00Z"));
    assert_eq!(asked.len(), 9);
    let body = asked[6].body.as_deref().expect("a question");
    for part in ["Medyka</jednostka>", "8</miesiac>", "1</dzien>", "0</godzina>"] {
        assert!(body.contains(part), "{part}: {body}");
    }
    let answer = |cars: &str, lorries: &str| {
        let field = |name: &str, text: &str| format!("<{name} xsi:type=\"xsd:string\">{text}</{name}>");
        let fields = [
            field("czas_ciezarowe_wyjazd", lorries),
            field("czas_ciezarowe_wjazd", "-"),
            field("czas_osobowe_wyjazd", cars),
            "<czas_osobowe_wjazd xsi:type=\"xsd:string\"/>".to_owned(),
            field("czas_autokary_wyjazd", "0"),
            field("czas_autokary_wjazd", "0.5"),
            field("data", "2026-8-1"),
            field("godzina", "0"),
        ];
        format!(
            "<?xml version=\"1.0\"?><S:Envelope><S:Body><ns1:getCzasyWszystkoResponse><dane_out_wszystko>{}\
             </dane_out_wszystko></ns1:getCzasyWszystkoResponse></S:Body></S:Envelope>",
            fields.concat()
        )
    };
    let read =
        |text: &str| read_at(Adapter::Granica, text, Some("Medyka"), "2026-07-31T22:31:00Z").expect("hours");
    assert_eq!(
        figures(&read(&answer("1:30", "20"))),
        [
            "medyka-shehyni ua truck 1200 - 2026-07-31T22:00:00Z",
            "medyka-shehyni ua car 90 - 2026-07-31T22:00:00Z",
            "medyka-shehyni ua bus 0 - 2026-07-31T22:00:00Z",
            "medyka-shehyni pl bus 30 - 2026-07-31T22:00:00Z",
        ]
    );
    let odd = read(&answer("NaN", "1e300")).counts;
    assert_eq!((odd.unread, odd.figures), (2, 2));
}

#[test]
fn one_answer_of_a_round_that_cannot_be_read_is_counted_and_all_are_a_fault() {
    let feed = feed_of(Adapter::Echerha);
    let paused = json!({"id": 8, "for_vehicle_type": 1, "is_paused": true});
    let good = json!({"data": [paused]}).to_string().into_bytes();
    let at = minute("2026-07-10T10:00:00Z");
    let some = Answered::of(&feed, &[(b"no".to_vec(), None), (good, None)], at).expect("one can be read");
    assert_eq!(some.counts.faulty, 1);
    let other = Answered::of(&feed, &[(br#"{"data": []}"#.to_vec(), None)], at);
    assert_eq!(other, Err(AdapterFault::NoPost), "posts that went by other names are no silence");
    let none = Answered::of(&feed, &[(b"{".to_vec(), None), (b"{".to_vec(), None)], at);
    assert!(matches!(none, Err(AdapterFault::NoJson { .. })), "{none:?}");
}

#[test]
fn a_files_faults_are_all_named() {
    let atlas = Atlas::builtin().expect("the built-in atlas");
    let text = "office = \"nobody\"\naddresses = [\"http://bwt.cbp.gov/\", \"https://bwt.cbp.gov@x.org/\"]\n\
        quiet_minutes = 1\n\
        [[posts]]\nname = \"1\"\ncrossing = \"nowhere\"\ninto = \"us\"\nmodes = [\"car\"]\n\
        [[posts]]\nname = \"1\"\ncrossing = \"peace-arch\"\ninto = \"pl\"\nmodes = []\n";
    let own = BTreeMap::from([
        ("feeds/cbp.toml".to_owned(), text.to_owned()),
        ("feeds/dpsu.toml".to_owned(), "office = 1".to_owned()),
        ("feeds/others.toml".to_owned(), String::new()),
    ]);
    let faults = feed::all(&own, &atlas).expect_err("faults");
    let of = |file: &str| faults.iter().filter(|fault| fault.file == file).count();
    assert_eq!(
        (of("feeds/cbp.toml"), of("feeds/dpsu.toml"), of("feeds/others.toml")),
        (8, 1, 1),
        "{faults:#?}"
    );
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(256))]

    /// Whatever an office sends, an adapter comes to an end and brings nothing of a time to come.
    #[test]
    fn any_text_is_read_or_refused(
        text in "(<option |<|>|\"|'|=|,|\n|data-type=|\\{|\\[|\\]|\\}|:|[0-9a-zа-я ]){0,200}",
        which in 0_usize..4,
    ) {
        let feed = feed_of_cached(which);
        let now = Minute(29_000_000);
        if let Ok(answered) = Answered::of(feed, &[(text.into_bytes(), Some("Medyka".into()))], now) {
            prop_assert!(answered.figures.iter().all(|(_, figure)| figure.told <= now));
        }
    }
}

fn feed_of_cached(which: usize) -> &'static Feed {
    static FEEDS: std::sync::OnceLock<Vec<Feed>> = std::sync::OnceLock::new();
    &FEEDS.get_or_init(|| Adapter::ALL.map(feed_of).to_vec())[which]
}
