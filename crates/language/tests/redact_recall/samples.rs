//! Samples: invented phones, plates, documents and the like, as people write them. Refuses to hold anybody's.

use crate::dice::Dice;
use crate::shapes::{DOCUMENTS, HOSTS, PHONES, PLATES};

/// A phone in digits.
pub fn phone(dice: &mut Dice) -> String {
    let shape = dice.pick(&PHONES);
    let mut number = dice.fill(shape.trim());
    if dice.below(12) == 0 && number.contains("0") {
        // The letter O in place of a zero inside the number.
        let last = number.pop().unwrap_or('0');
        number = number.replacen('0', if dice.below(2) == 0 { "О" } else { "o" }, 2);
        number.push(last);
    }
    number
}

/// A plate, now and then in small letters or in the other alphabet.
pub fn plate(dice: &mut Dice) -> String {
    let plate = loop {
        let shape = dice.pick(&PLATES);
        let plate = dice.fill(shape);
        // What reads as a unit, a currency or a word in both alphabets is no fair sample.
        if ![" KM", " KG", " AM", " PM", "USD", "EUR", " EU ", " UA ", " RU "]
            .iter()
            .any(|word| plate.contains(word))
        {
            break plate;
        }
    };
    let is_glued = !plate.contains([' ', '-']);
    match dice.below(6) {
        0 if is_glued => plate.to_lowercase(),
        1 => twins(&plate),
        _ => plate,
    }
}

/// The same plate typed in the other alphabet.
fn twins(plate: &str) -> String {
    let (cyrillic, latin) = ("АВЕКМНОРСТУХ", "ABEKMHOPCTYX");
    plate
        .chars()
        .map(|c| {
            cyrillic.chars().position(|twin| twin == c).and_then(|at| latin.chars().nth(at)).unwrap_or(c)
        })
        .collect()
}

/// The number of a document.
pub fn document(dice: &mut Dice) -> String {
    let shape = dice.pick(&DOCUMENTS);
    dice.fill(shape)
}

/// A bank card whose check digit fits.
pub fn card(dice: &mut Dice) -> String {
    let mut digits: Vec<u32> = dice.fill("4##############").chars().filter_map(|c| c.to_digit(10)).collect();
    digits[0] = [4, 5, 2, 6][dice.below(4)];
    let sum: u32 = digits
        .iter()
        .rev()
        .enumerate()
        .map(|(place, digit)| if place % 2 == 0 { digit * 2 / 10 + digit * 2 % 10 } else { *digit })
        .sum();
    digits.push((10 - sum % 10) % 10);
    let text: String = digits.iter().filter_map(|digit| char::from_digit(*digit, 10)).collect();
    let groups: Vec<&str> = [0, 4, 8, 12].into_iter().map(|at| &text[at..at + 4]).collect();
    groups.join(dice.pick(&["", " ", "-", "  ", "."]))
}

/// An e-mail address, in one piece, spaced or spoken.
pub fn email(dice: &mut Dice) -> String {
    let name = dice.pick(&["vasya.pupkin", "olga_77", "m.ivanova", "john-doe", "k4tya", "giorgi.b+lars"]);
    let name = format!("{name}{}", dice.below(100));
    let host =
        dice.pick(&["mail.ru", "gmail.com", "yandex.ru", "ukr.net", "mail.kz", "orange.fr", "posta.ge"]);
    let (site, end) = host.split_once('.').unwrap_or((host, "ru"));
    match dice.below(9) {
        0 => format!("{name} @ {host}"),
        1 => format!("{name}(at){host}"),
        2 => format!("{name} [at] {site} [dot] {end}"),
        3 => format!("{name} собака {site} точка {end}"),
        4 => format!("{name} собака {host}"),
        5 => format!("{name}＠{host}"),
        6 => format!("{name}@{host}").to_uppercase(),
        _ => format!("{name}@{host}"),
    }
}

/// The name of an account.
pub fn handle(dice: &mut Dice) -> String {
    let name =
        dice.pick(&["vasya", "katya_lars", "Ivan_77", "driver2022", "masha.kh", "Saqartvelo_taxi", "x_men"]);
    match dice.below(5) {
        0 => format!("@{name}{}", dice.below(1000)),
        1 => format!("＠{name}"),
        2 => format!("{name}_{}", dice.below(1000)),
        _ => format!("@{name}"),
    }
}

/// A link.
pub fn link(dice: &mut Dice) -> String {
    if dice.below(3) == 0 {
        return dice.pick(&HOSTS).to_owned();
    }
    let tail = dice.below(100_000);
    let link = dice.pick(&[
        "https://t.me/joinchat/AAA",
        "t.me/vasya",
        "t.me/+Qx",
        "wa.me/7903",
        "vk.com/id",
        "instagram.com/masha",
        "www.lars.ru/",
        "http://example.com/?a=",
        "T.ME/Vasya",
        "t . me / vasya",
        "t[.]me/vasya",
        "hxxps://t.me/v",
        "tg://resolve?domain=v",
        "chat.whatsapp.com/K",
        "https://maps.app.goo.gl/",
        "granica-lars.com/",
        "m.vk.com/x",
        "ｔ.me/vasya",
        "t\u{200B}.me/v",
        "https://пример.рф/",
        "youtu.be/",
    ]);
    format!("{link}{tail}")
}

/// A position finer than 1 km.
pub fn coordinates(dice: &mut Dice) -> String {
    let shape = dice.pick(&[
        "42.%##%, 44.%##%",
        "42.%##% 44.%##%",
        "42.%##%##,44.%##%##",
        "42,%##% 44,%##%",
        "N42.%##% E44.%##%",
        "42.%##%° N, 44.%##%° E",
        "42°%4'%2\"N 44°%3'%1\"E",
        "42° 1%' 3%.#\" N 44° 2%' 1%.#\" E",
        "42.%#%/44.%#%",
        "-42.%##%; 144.%##%",
        "42°1%.###' 44°2%.###'",
        "lat 42.%##% lon 44.%##%",
        "широта 42.%##%, долгота 44.%##%",
        "42.%##%°с.ш. 44.%##%°в.д.",
        "42 3% 1% N, 44 3% 2% E",
        "N42 3%.1## E044 1%.2##",
    ]);
    dice.fill(shape)
}

/// Puts a sample where people put things: in brackets, in quotes, between signs.
pub fn wrapped(sample: &str, dice: &mut Dice) -> String {
    let around =
        dice.pick(&["{}", "{}", "{}", "({})", "[{}]", "«{}»", "\"{}\"", "*{}*", "{}!", ":{}", "{}\n", "{};"]);
    around.replace("{}", sample)
}
