//! A small ground of its own, so that no edit of the data files moves a word here, and items to be worded.

use border::answer::{Answer, Grain, Level, Shown};
use border::atlas::Atlas;
use border::board::Board;
use border::crossing::Crossing;
use border::fact::Direction;
use border::lang::Lang;
use border::minute::Minute;
use border::slot::Slot;
use border::slug::Slug;
use border::value::State;
use language::say::{Ages, Phrases, Speaker};
use std::sync::Arc;

const CROSSING: &str = r#"
slug = "high-pass"
usual_toward = "ge"
hours = "24/7"
who = "all"
modes = ["car"]
modes_source = "made up"
[names]
ru = "Высокий"
en = "High Pass"
[[sides]]
code = "ru"
zone = "Europe/Moscow"
[[sides]]
code = "ge"
zone = "Asia/Tbilisi"
[position]
lat = 42.0
lon = 44.0
kind = "post"
source = "made up"
[[landmarks]]
id = "petrol-station"
toward = "ge"
metres = 700
spread_metres = 300
source = "made up"
names = ["заправка"]
[[landmarks]]
id = "lone-pine"
toward = "ge"
metres = 2000
spread_metres = 500
source = "made up"
names = ["сосна", "lone pine"]
"#;

const COUNTRIES: &str = r#"
[ge]
name = { ru = "Грузия", uk = "Грузія", en = "Georgia", fr = "Géorgie", ka = "საქართველო", kk = "Грузия" }
[ge.toward]
ru = "в Грузию"
uk = "до Грузії"
en = "to Georgia"
fr = "vers la Géorgie"
ka = "საქართველოსკენ"
kk = "Грузияға"
[ge.from]
[ru]
name = { ru = "Россия", uk = "Росія", en = "Russia", fr = "Russie", ka = "რუსეთი", kk = "Ресей" }
[ru.toward]
ru = "в Россию"
uk = "до Росії"
en = "to Russia"
fr = "vers la Russie"
ka = "რუსეთისკენ"
kk = "Ресейге"
[ru.from]
"#;

const OFFICES: &str = r#"
[[offices]]
id = "ge-police"
name = "საპატრულო პოლიცია"
domains = ["police.ge"]
"#;

const RULES: &str = r#"
[[rules]]
id = "visa"
topic = "paper"
item = "visa"
need = "not_required"
to = ["ge"]
stay_days = 365
source = "https://www.police.ge/visa"
valid_from = "2015-06-08"
checked_on = "2022-09-01"
who.citizens = ["ru", "ge"]

[[rules]]
id = "child"
topic = "paper"
item = "child_passport"
need = "required"
from = ["ru"]
source = "https://police.ge/child"
valid_from = "2023-01-20"
valid_until = "2024-01-20"
who = { document = "passport", age_from = 2, age_under = 14, parents = "one", car = "others" }
text.en = "of any kind"

[[rules]]
id = "chip"
topic = "paper"
item = "pet_chip"
need = "required"
to = ["ge"]
source = "https://police.ge/chip"
who.pet = ["dog", "cat"]
"#;

const PLACES: &str = r#"
[[places]]
id = "moscow"
land = "ru"
lat = 55.8
lon = 37.6
names = { ru = "Москва", uk = "Москва", en = "Moscow", fr = "Moscou", ka = "მოსკოვი", kk = "Мәскеу" }
[[places]]
id = "tbilisi"
land = "ge"
lat = 41.7
lon = 44.8
names = { ru = "Тбилиси", uk = "Тбілісі", en = "Tbilisi", fr = "Tbilissi", ka = "თბილისი", kk = "Тбилиси" }
"#;

/// 2022-09-23, 11:48 in Moscow and 12:48 in Tbilisi.
pub const NOW: &str = "2022-09-23T08:48:00Z";

pub struct Scene {
    pub phrases: Phrases,
    pub atlas: Atlas,
    pub ground: Arc<Crossing>,
    pub now: Minute,
}

impl Scene {
    pub fn new() -> Self {
        let files = [
            ("crossings/high-pass.toml", CROSSING),
            ("countries.toml", COUNTRIES),
            ("places.toml", PLACES),
            ("offices.toml", OFFICES),
            ("rules/ge.toml", RULES),
        ];
        let atlas = Atlas::parse(files).expect("the scene's own files");
        let ground = Arc::clone(atlas.crossing("high-pass").expect("the scene's crossing"));
        let phrases = Phrases::builtin().expect("the built-in phrases");
        Self { phrases, atlas, ground, now: minute(NOW) }
    }

    pub fn speaker(&self, lang: Lang) -> Speaker<'_> {
        Speaker {
            phrases: &self.phrases,
            atlas: &self.atlas,
            ground: &self.ground,
            lang,
            now: self.now,
            ages: Ages::Plain,
        }
    }

    /// A board of these answers.
    pub fn board(&self, answers: impl IntoIterator<Item = Answer>) -> Board {
        let slug = Slug::parse("high-pass").expect("a slug");
        let answers = answers.into_iter().map(|answer| (answer.key, answer)).collect();
        Board { answers, ..Board::empty(slug, self.now) }
    }
}

pub fn minute(text: &str) -> Minute {
    Minute::parse(text).expect("RFC 3339")
}

pub fn slot(key: &str) -> Slot {
    Slot::parse(key).unwrap_or_else(|| panic!("{key}"))
}

/// An answer of 8 minutes ago, by 6 groups, that holds for two hours.
pub fn answer(key: &str, value: Option<Shown>, level: Level) -> Answer {
    let key = slot(key);
    let newest_at = minute(NOW) - 8;
    Answer {
        key,
        slot: key.into(),
        changed: 1,
        value,
        values: vec![],
        practice: vec![],
        level,
        reports: 14,
        against: 0,
        against_at: None,
        sources: 9,
        groups: 6,
        newest_at,
        oldest_at: newest_at - 30,
        until: newest_at + 120,
        direction: Direction::Said,
        paused_at: None,
        grain: Grain::Minute,
        history: vec![],
    }
}

pub fn state(key: &str, value: State, level: Level) -> Answer {
    answer(key, Some(Shown::State(value)), level)
}
