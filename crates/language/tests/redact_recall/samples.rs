//! Samples: invented phones, plates, documents and the like, as people write them. Refuses to hold anybody's.

use crate::dice::Dice;

/// Shapes of phones, by country and habit.
const PHONES: [&str; 128] = [
    "+79%%#######",
    "89%########",
    "+7 9## ### ## ##",
    "8 9## ### ## ##",
    "8-9##-###-##-##",
    "8(9##)###-##-##",
    "8 (9##) ### ## ##",
    "+7(9##)###-##-##",
    "+7 (9##) ###-##-##",
    "+7-9##-###-##-##",
    "8.9##.###.##.##",
    "89## ### ## ##",
    "8 9## ####### ",
    "8 9#########",
    "9## ### ## ##",
    "9##-###-##-##",
    "9#########",
    "79#########",
    "7 9## ### ## ##",
    "8 9 # # # # # # # # #",
    "8-9-#-#-#-#-#-#-#-#-#",
    "8 9# ## ## ## ##",
    "8_9##_###_##_##",
    "89##-###-####",
    "8 9##-#######",
    "+7 7## ### ## ##",
    "8 7## ### ## ##",
    "877########",
    "8(70#)#######",
    "+770########",
    "8-777-###-##-##",
    "+380 %# ### ## ##",
    "+380%########",
    "380%########",
    "0%% ### ## ##",
    "0%%-###-##-##",
    "(0%%) ### ## ##",
    "0%%#######",
    "0 %% ### ## ##",
    "+38(0%%)###-##-##",
    "+38 0%% ### ## ##",
    "067 ### #### ",
    "050#######",
    "+375 29 ### ## ##",
    "+375(29)###-##-##",
    "8 029 ### ## ##",
    "80 29 ### ## ##",
    "8029#######",
    "8 (033) ###-##-##",
    "+37544#######",
    "29 ### ## ##",
    "+995 5## ## ## ##",
    "+995 5## ### ###",
    "+9955########",
    "995 5## ## ## ##",
    "5## ## ## ##",
    "5## ### ###",
    "5########",
    "(+995) 5## ## ## ##",
    "599-##-##-##",
    "+374 9# ######",
    "+374 9# ## ## ##",
    "09# ## ## ##",
    "09#-######",
    "09#######",
    "+48 %## ### ###",
    "+48%########",
    "0048 %## ### ###",
    "5%# ### ###",
    "60# ### ###",
    "+90 5## ### ## ##",
    "+905#########",
    "05## ### ## ##",
    "05#########",
    "0 5## ### ## ##",
    "+33 6 ## ## ## ##",
    "+336########",
    "06 ## ## ## ##",
    "07.##.##.##.##",
    "06########",
    "0033 6 ## ## ## ##",
    "+49 15# ########",
    "+49 (0) 15# #######",
    "+44 7### ######",
    "07### ######",
    "+1 (%##) ###-####",
    "+998 9# ### ## ##",
    "+996 %## ######",
    "+992 9# ### ####",
    "+976 ########",
    "+358 4# ### ####",
    "+994 50 ### ## ##",
    "(+7)9## ###-##-##",
    "(+7) 9## ### ## ##",
    "+7/9##/###/##/##",
    "+7.9##.###.##.##",
    "+ 7 9## ### ## ##",
    "(8)9##-###-##-##",
    "(8) 9## ### ## ##",
    "00 7 9## ### ## ##",
    "007 9## ### ## ##",
    "8 9## ###-####",
    "+7 9##  ###  ##  ##",
    "7-9##-###-##-##",
    "+7 (7##) ### ## ##",
    "8(7##) ### ## ##",
    "+380-%#-###-##-##",
    "(+380) %# ### ## ##",
    "+375-29-###-##-##",
    "+995-5##-##-##-##",
    "+995(5##)######",
    "00995 5## ## ## ##",
    "+374-9#-###-###",
    "+374(9#)######",
    "(+48) %## ### ###",
    "+48-%##-###-###",
    "+49/15#/########",
    "+49 15## #######",
    "0151 ########",
    "0049 15# ########",
    "+90 (5##) ### ## ##",
    "0(5##)### ## ##",
    "+228 9# ## ## ##",
    "+227 9# ## ## ##",
    "+226 7# ## ## ##",
    "(+33) 6 ## ## ## ##",
    "06-##-##-##-##",
    "+33 (0)6 ## ## ## ##",
];

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

/// Shapes of plates.
const PLATES: [&str; 74] = [
    "Я%##ЯЯ77",
    "Я%##ЯЯ%%",
    "Я%##ЯЯ1%%",
    "Я%##ЯЯ7%%",
    "Я %## ЯЯ %%",
    "Я%##ЯЯ %%",
    "Я %##ЯЯ 1%%",
    "Я-%##-ЯЯ-%%",
    "Я %## ЯЯ 1%%",
    "Я%##ЯЯ%%RUS",
    "Я%##ЯЯ 1%% RUS",
    "Я %##ЯЯ%%",
    "AA-%##-AA",
    "AA%##AA",
    "AA %## AA",
    "%##AAA02",
    "%##AAA1#",
    "%## AAA 0%",
    "%##AA02",
    "ЯЯ%###ЯЯ",
    "ЯЯ %### ЯЯ",
    "ЯЯ-%###-ЯЯ",
    "%### ЯЯ-7",
    "%###ЯЯ-%",
    "%###ЯЯ7",
    "%### ЯЯ %",
    "%#AA%##",
    "%# AA %##",
    "%#-AA-%##",
    "WA %###%",
    "KR %###%",
    "LUB %####",
    "AAA%##AA",
    "AA%###A",
    "34 AAA %##",
    "34AAA%##",
    "34 AA %###",
    "06AA%##",
    "%#A%##AA",
    "AA-%##-AA",
    "AA 1## AA",
    "AA%#AAA",
    "AA%##AA",
    "%#-AA-%##",
    "Я1##ЯЯ197",
    "Я0#%ЯЯ77",
    "ЯЯ%###ЯЯ",
    "%#KG%##AAA",
    "A-AA %###",
    "AA-AA %##",
    "AAA-A %##",
    "AA-A %###",
    "AA %####",
    "AAA %###",
    "AA %A###",
    "AAA %#AA",
    "%## AAA 1#",
    "%##-AAA-0%",
    "A%##AAA",
    "A %## AAA",
    "%## AA 0%",
    "%#AA%##",
    "%##AA%#",
    "%## AA %#",
    "34 A %####",
    "06 AA %###",
    "35 AAA %#",
    "AA-%##-AA",
    "B %## AAA",
    "ЯЯ %###-7",
    "%###ЯЯ %",
    "01 A %## AA",
    "01KG%##AAA",
    "AA %### AA",
];

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

/// Shapes of document numbers.
const DOCUMENTS: [&str; 33] = [
    "%### ######",
    "%# ## ######",
    "%#########",
    "%### № ######",
    "%###-######",
    "%###/######",
    "%#########%%",
    "AA%######",
    "AA %######",
    "A%#######",
    "N%#######",
    "№%########",
    "%########",
    "%######",
    "ЯЯ%#####",
    "ЯЯ %#####",
    "%##%##%##%%1",
    "%#########%%%1",
    "%######A%##AA%",
    "%# %######",
    "AAA%#####",
    "%##-%##-%## %%",
    "%#AA%####%",
    "0%0%%######",
    "%# %# ######",
    "%#-%#-######",
    "%### N ######",
    "AA-%######",
    "AA№%######",
    "A %######",
    "№ %######",
    "AA %## %###",
    "%#%#.######",
];

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

/// Hosts by themselves, some with endings that are words too.
const HOSTS: [&str; 14] = [
    "granica.by",
    "www.granica.by",
    "rezerv.granica.by",
    "gpk.gov.by",
    "echerha.gov.ua",
    "goswift.eu",
    "carrier.gks.ru",
    "sarpi-online.ge",
    "ocheredi.kz",
    "kolejka.gov.pl",
    "border24.online/lars",
    "HTTP://GRANICA.BY",
    "granica [.] by",
    "granica(dot)by",
];

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
