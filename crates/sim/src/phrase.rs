//! Phrases of an invented border chat in six languages: reports, questions and chatter, made of a small
//! grammar. Refuses to sound like anyone: no sentence here was ever written by a traveller.
//!
//! In a phrase `{n}` is a number of vehicles, `{h}` of hours, `{m}` of metres, `{p}` a place, `{t}` a
//! direction, `{l}` a landmark, `{v}` a way to travel.

use crate::dice::Dice;

/// What a phrase does.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Sort {
    /// It says how things are.
    Report,
    /// It asks.
    Question,
    /// It does neither.
    Chatter,
}

/// The phrases of one language.
struct Tongue {
    reports: &'static [&'static str],
    questions: &'static [&'static str],
    chatter: &'static [&'static str],
    places: &'static [&'static str],
    toward: &'static [&'static str],
    landmarks: &'static [&'static str],
    modes: &'static [&'static str],
}

const RUSSIAN: Tongue = Tongue {
    reports: &[
        "{p} {t} {n} машин",
        "стоим уже {h} ч, {t}",
        "{t} проехали за {h} часов",
        "{v} {t} не пускают",
        "{v} {t} пускают, только что прошли",
        "очередь {t} до {l}, примерно {m} м",
        "перед шлагбаумом {n} машин, на нейтралке пусто",
        "{p} закрыт, всех разворачивают",
        "{p} открыт, движение идёт",
        "бензина нет на заправке у {l}",
        "за час запустили {n} машин",
        "дорога к посту чистая, снега нет",
        "за место просят {m} руб",
        "{n} фур стоят у {l}, легковые едут",
    ],
    questions: &[
        "{v} пускают {t}?",
        "сколько часов ждать {t}?",
        "какая сейчас очередь {t}?",
        "{p} работает?",
        "бензин есть по дороге?",
        "страховку на машину спрашивают?",
    ],
    chatter: &[
        "спасибо, добрый человек",
        "всем тёплого чая и терпения",
        "ну и ночка выдалась",
        "кто забыл синий термос на лавке, он цел",
        "сижу, считаю звёзды, сбился на второй сотне",
        "дети уснули, собака тоже, завидую обоим",
        "не флудите, пожалуйста, читайте закреп",
        "у меня зарядка кончается, пропаду до утра",
        "музыка у соседей хорошая, но громкая",
        "вот это поворот, а обещали пять минут",
        "плов у дороги вкусный, рекомендую от души",
        "держимся, осталось меньше, чем было",
        "а кто-нибудь видел рассвет над горами? красиво же",
        "+",
        "ахах, точно",
    ],
    places: &["Ларс", "на Ларсе", "Верхний Ларс", "на посту"],
    toward: &["в Грузию", "в сторону Грузии", "из РФ", "в РФ", "на выезд"],
    landmarks: &["заправки", "моста", "тоннеля", "поворота", "поста ГАИ"],
    modes: &["пешком", "на велике", "на самокате", "на машине", "автобусом"],
};

const UKRAINIAN: Tongue = Tongue {
    reports: &[
        "{p} {t} {n} машин",
        "стоїмо вже {h} год {t}",
        "{v} {t} не пускають",
        "{v} {t} пропускають, щойно пройшли",
        "черга {t} до {l}, десь {m} м",
    ],
    questions: &["{v} пускають {t}?", "скільки годин чекати {t}?", "яка зараз черга {t}?"],
    chatter: &[
        "дякую, пане добродію",
        "тримаймося, друзі",
        "кава скінчилась, настрій ні",
        "яка ж зоряна ніч",
    ],
    places: &["Ларс", "на Ларсі"],
    toward: &["в Грузію", "до Грузії", "в РФ"],
    landmarks: &["заправки", "мосту", "повороту"],
    modes: &["пішки", "на велосипеді", "на авто"],
};

const ENGLISH: Tongue = Tongue {
    reports: &[
        "{p} {t} {n} cars",
        "we have been waiting {h} hours {t}",
        "{v} {t} not allowed",
        "got through {t} in {h} hours",
        "queue {t} reaches the {l}, about {m} m",
    ],
    questions: &["can one cross {v} {t}?", "how many hours {t}?", "how long is the queue {t}?"],
    chatter: &[
        "thank you kind stranger",
        "that goat is back on the road",
        "my tea went cold twice",
        "good luck all",
    ],
    places: &["Lars", "at Lars"],
    toward: &["to Georgia", "towards Georgia", "to Russia"],
    landmarks: &["petrol station", "bridge", "tunnel"],
    modes: &["on foot", "by bike", "by car"],
};

const FRENCH: Tongue = Tongue {
    reports: &[
        "{p} {t} {n} voitures",
        "on attend depuis {h} heures {t}",
        "{v} {t} interdit",
        "la file {t} va jusqu'au {l}, {m} m",
    ],
    questions: &["on passe {v} {t} ?", "combien d'heures {t} ?"],
    chatter: &["merci beaucoup", "quel ciel ce soir", "bon courage à tous", "le chat du douanier est gras"],
    places: &["Lars", "à Lars"],
    toward: &["vers la Géorgie", "vers la Russie"],
    landmarks: &["pont", "tunnel", "virage"],
    modes: &["à pied", "à vélo", "en voiture"],
};

const GEORGIAN: Tongue = Tongue {
    reports: &[
        "{p} {t} {n} მანქანა",
        "{h} საათია ვდგავართ {t}",
        "{v} {t} არ უშვებენ",
        "რიგი {t} {l} ამდე, {m} მეტრი",
    ],
    questions: &["{v} უშვებენ {t}?", "რამდენი საათია {t}?"],
    chatter: &["დიდი მადლობა", "რა ლამაზი ღამეა", "ჩაი გაცივდა", "გაუძელით მეგობრებო"],
    places: &["ლარსი", "ლარსზე"],
    toward: &["საქართველოში", "რუსეთში"],
    landmarks: &["ხიდი", "გვირაბი"],
    modes: &["ფეხით", "ველოსიპედით", "მანქანით"],
};

const KAZAKH: Tongue = Tongue {
    reports: &[
        "{p} {t} {n} көлік",
        "{h} сағат тұрмыз {t}",
        "{v} {t} жібермейді",
        "кезек {t} {l} дейін, {m} метр",
    ],
    questions: &["{v} жібере ме {t}?", "қанша сағат күту {t}?"],
    chatter: &["рахмет бәріңізге", "түн қандай ашық", "шай суып қалды", "сабыр, ағайын"],
    places: &["Ларс", "Ларста"],
    toward: &["Грузияға", "Ресейге"],
    landmarks: &["көпір", "туннель"],
    modes: &["жаяу", "велосипедпен", "көлікпен"],
};

/// Posts other than the chat's own, named now and then.
const ELSEWHERE: [&str; 6] = ["Сарпи", "Вале", "Sarpi", "Сырым", "Садахло", "Red Bridge"];

/// Six phrases in ten are Russian, the rest are of the other five languages alike.
fn tongue(dice: &mut Dice) -> &'static Tongue {
    match dice.below(100) {
        0..60 => &RUSSIAN,
        60..68 => &UKRAINIAN,
        68..76 => &ENGLISH,
        76..84 => &FRENCH,
        84..92 => &GEORGIAN,
        _ => &KAZAKH,
    }
}

/// One message's words.
pub fn phrase(sort: Sort, dice: &mut Dice) -> String {
    let tongue = tongue(dice);
    let pattern = match sort {
        Sort::Report => *dice.one_of::<&str>(tongue.reports),
        Sort::Question => *dice.one_of::<&str>(tongue.questions),
        Sort::Chatter => *dice.one_of::<&str>(tongue.chatter),
    };
    let mut words = String::with_capacity(pattern.len() * 2);
    let mut rest = pattern;
    while let Some((plain, after)) = rest.split_once('{') {
        let Some((slot, after)) = after.split_once('}') else { break };
        words.push_str(plain);
        words.push_str(&filled(slot, tongue, dice));
        rest = after;
    }
    words.push_str(rest);
    if sort == Sort::Chatter && dice.per_mille(300) {
        words.push(' ');
        words.push_str(dice.one_of::<&str>(tongue.chatter));
    }
    words
}

fn filled(slot: &str, tongue: &Tongue, dice: &mut Dice) -> String {
    match slot {
        "n" => (2 + dice.below(180)).to_string(),
        "h" => (1 + dice.below(20)).to_string(),
        "m" => (100 * (1 + dice.below(90))).to_string(),
        "p" if dice.per_mille(150) => (*dice.one_of::<&str>(&ELSEWHERE)).to_owned(),
        "p" => (*dice.one_of::<&str>(tongue.places)).to_owned(),
        "t" => (*dice.one_of::<&str>(tongue.toward)).to_owned(),
        "l" => (*dice.one_of::<&str>(tongue.landmarks)).to_owned(),
        _ => (*dice.one_of::<&str>(tongue.modes)).to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_slot_is_filled_and_a_seed_says_the_same_again() {
        let (mut one, mut two) = (Dice::new(3), Dice::new(3));
        for _ in 0..3_000 {
            for sort in [Sort::Report, Sort::Question, Sort::Chatter] {
                let words = phrase(sort, &mut one);
                assert!(!words.contains(['{', '}']) && !words.is_empty(), "{words}");
                assert_eq!(words, phrase(sort, &mut two));
            }
        }
    }
}
