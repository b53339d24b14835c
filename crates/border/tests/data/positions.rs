//! Positions against other people's lists: a post within 2 km, a town or settlement within 15 km.

use crate::{crossings, shared};
use border::atlas::normalised;
use border::crossing::{Crossing, PositionKind};
use std::collections::{BTreeMap, BTreeSet};

const FILES: [&str; 4] = [
    "data/crossings/caucasus_and_other_points.csv",
    "data/crossings/hdx-ukraine-2022/ukr_border_crossings_140422.csv",
    "data/crossings/kazakhstan_crossings.csv",
    "data/crossings/pl_ua_dpsu_crossings.csv",
];

/// Rows that are wrong themselves: words of the row, and why.
const WRONG: [(&str, &str); 2] = [
    ("Kazbegi (Upper Lars)", "the town of Stepantsminda, 9 km south of the post, as the file itself says"),
    ("Жана Жол", "another post: the slug of the corpora joins Karakoga with Petukhovo, 200 km west of it"),
];

/// One row of a list: what it is called, and where it is said to be.
struct Row {
    title: String,
    names: BTreeSet<String>,
    lat: f64,
    lon: f64,
    is_settlement: bool,
}

/// Fields of a line of CSV; quotes may hold commas.
fn fields(line: &str) -> Vec<String> {
    let mut fields = vec![String::new()];
    let mut quoted = false;
    for c in line.chars() {
        match c {
            '"' => quoted = !quoted,
            ',' if !quoted => fields.push(String::new()),
            c => fields.last_mut().expect("at least one").push(c),
        }
    }
    fields
}

/// The rows of a list that have a position.
fn rows(text: &str) -> Vec<Row> {
    let mut lines = text.lines();
    let header = fields(lines.next().unwrap_or_default());
    let row = |line: &str| {
        let fields = fields(line);
        let named: BTreeMap<&str, &str> =
            header.iter().map(String::as_str).zip(fields.iter().map(String::as_str)).collect();
        let number =
            |names: [&str; 3]| names.iter().find_map(|name| named.get(name)?.trim().parse::<f64>().ok());
        let titles =
            ["name_en", "name_uk", "name_ru", "name_local", "crossing_name", "dpsu_name", "kz_post_ru"];
        let parts = |title: &&str| -> Vec<String> {
            let split = title.split(['-', '–', '/', '(', ')', ',']);
            split.map(normalised).filter(|part| part.chars().count() > 2).collect()
        };
        let whole = titles.iter().filter_map(|title| named.get(title));
        Some(Row {
            title: whole.clone().map(|title| title.to_string()).collect::<Vec<_>>().join(" | "),
            names: whole
                .flat_map(parts)
                .chain(titles.iter().filter_map(|t| Some(normalised(named.get(t)?))))
                .collect(),
            lat: number(["lat", "approx_lat", "latitude"])?,
            lon: number(["lon", "lng", "approx_lon"])?,
            is_settlement: named.get("coord_quality").is_some_and(|how| how.starts_with("settlement")),
        })
    };
    lines.filter_map(row).collect()
}

/// Kilometres between two points of degrees north and east, on a sphere.
fn kilometres(a: (f64, f64), b: (f64, f64)) -> f64 {
    let half = |x: f64, y: f64| ((x - y).to_radians() / 2.0).sin().powi(2);
    let chord = half(a.0, b.0) + a.0.to_radians().cos() * b.0.to_radians().cos() * half(a.1, b.1);
    2.0 * 6371.0 * chord.sqrt().asin()
}

/// Names of a crossing's two posts, and those of both together.
fn names(crossing: &Crossing) -> [BTreeSet<String>; 3] {
    let of_side = |side: usize| {
        let side = &crossing.sides[side];
        side.posts.iter().chain(&side.towns).map(|name| normalised(name)).collect()
    };
    let both = crossing.names.values().chain(&crossing.nicknames).map(|name| normalised(name)).collect();
    [of_side(0), of_side(1), both]
}

/// Whether a row is of a crossing: it names both posts, or what both are called.
fn is_of(row: &Row, [one, other, both]: &[BTreeSet<String>; 3]) -> bool {
    let names = |set: &BTreeSet<String>| !set.is_disjoint(&row.names);
    (names(one) && names(other)) || names(both)
}

#[test]
fn positions_agree_with_other_lists() {
    let mut compared = BTreeSet::new();
    let mut apart = Vec::new();
    let mut files = 0;
    for file in FILES {
        let Some(text) = shared(file) else { continue };
        files += 1;
        for row in rows(&text) {
            if WRONG.iter().any(|(title, _)| row.title.starts_with(title)) {
                continue;
            }
            for crossing in crossings().filter(|crossing| is_of(&row, &names(crossing))) {
                let position = &crossing.position;
                let distance = kilometres((position.lat, position.lon), (row.lat, row.lon));
                let is_post = position.kind == PositionKind::Post && !row.is_settlement;
                let most = if is_post { 2.0 } else { 15.0 };
                if distance > most {
                    apart.push(format!("{}: {distance:.1} km from {}", crossing.slug, row.title));
                }
                compared.insert(crossing.slug.to_string());
            }
        }
    }
    assert_eq!(apart, Vec::<String>::new());
    assert!(files < FILES.len() || compared.len() >= 30, "only {} compared", compared.len());
}

#[test]
fn positions_are_where_the_people_of_the_atlas_live() {
    for crossing in crossings() {
        let position = &crossing.position;
        let degree = |value: f64| value != 0.0 && value.is_finite();
        assert!(degree(position.lat) && degree(position.lon), "{}", crossing.slug);
        assert!(!position.source.trim().is_empty(), "{} has a position of nobody's", crossing.slug);
    }
}
