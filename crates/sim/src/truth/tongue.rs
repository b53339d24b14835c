//! Six languages as small phrase grammars: an assertion with its time and its source becomes a sentence as
//! people write it in a chat. Refuses to quote: every sentence here was made up for this purpose.

use super::saying::{Kind, Knowing, Saying, Timing};
use crate::dice::Dice;
use border::lang::Lang;

mod en;
mod fr;
mod ka;
mod kk;
mod ru;
mod uk;

/// The grammar of one language. In a phrase `{t}` is the direction, `{d}` a duration, `{m}` a length, `{n}` a
/// number.
struct Tongue {
    phrases: fn(Kind) -> &'static [&'static str],
    /// Where one goes.
    toward: &'static [&'static str],
    /// `{n}` minutes ago.
    ago: &'static [&'static str],
    /// An hour ago.
    hour_ago: &'static [&'static str],
    /// At `{c}`.
    at: &'static [&'static str],
    /// They say.
    heard: &'static [&'static str],
    /// So many minutes below an hour: `{n}`.
    minutes: &'static [&'static str],
    /// So many hours: `{n}`, said for one, for few (2 to 4) and for many.
    hours: [&'static [&'static str]; 3],
    /// The sign between hours and their half.
    decimal: char,
    /// `{n}` kilometres and metres.
    kilometres: &'static [&'static str],
    metres: &'static [&'static str],
    /// Whether it tells a time beside other numbers, without one being taken for another.
    times_numbers: bool,
    /// What people add.
    tails: &'static [&'static str],
    chatter: &'static [&'static str],
    questions: &'static [&'static str],
}

fn of(lang: Lang) -> &'static Tongue {
    match lang {
        Lang::Ru => &ru::TONGUE,
        Lang::Ka => &ka::TONGUE,
        Lang::En => &en::TONGUE,
        Lang::Uk => &uk::TONGUE,
        Lang::Kk => &kk::TONGUE,
        Lang::Fr => &fr::TONGUE,
    }
}

/// What people put around assertions.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Dress {
    /// Nothing.
    Bare,
    /// Now and then a word of their own.
    Tailed,
}

/// A message that says all of these, seen at one moment.
pub fn message(
    lang: Lang,
    sayings: &[Saying],
    timing: Timing,
    knowing: Knowing,
    dress: Dress,
    dice: &mut Dice,
) -> String {
    let tongue = of(lang);
    let said: Vec<String> = sayings.iter().map(|saying| phrase(tongue, *saying, dice)).collect();
    let mut text = said.join(*dice.one_of(&[", ", ". ", ", "]));
    let time = time(tongue, timing, dice).filter(|_| is_timed(lang, sayings, timing));
    if let Some(time) = time {
        let is_first = dice.one_in(2) || sayings.iter().any(|saying| is_of_numbers(*saying));
        text = if is_first { format!("{time} {text}") } else { format!("{text} {time}") };
    }
    if knowing == Knowing::Heard {
        text = format!("{} {text}", dice.one_of(tongue.heard));
    }
    if dress == Dress::Tailed && dice.one_in(4) {
        text = format!("{text}. {}", dice.one_of(tongue.tails));
    }
    text
}

/// Whether a message with these sayings tells such a time.
pub fn is_timed(lang: Lang, sayings: &[Saying], timing: Timing) -> bool {
    let has_numbers = sayings.iter().any(|saying| is_of_numbers(*saying));
    match timing {
        Timing::Plain => true,
        Timing::Ago(_) => !has_numbers || of(lang).times_numbers,
        Timing::At(_) => !has_numbers,
    }
}

/// Every phrase of a kind with every way to say when and how one knows, for one saying: what a test reads.
pub fn every(lang: Lang, saying: Saying, timing: Timing, knowing: Knowing, dice: &mut Dice) -> Vec<String> {
    let tongue = of(lang);
    let mut all = Vec::new();
    for pattern in (tongue.phrases)(saying.kind()) {
        let text = filled(tongue, pattern, saying, dice);
        let time = time(tongue, timing, dice);
        let mut texts = match time {
            Some(time) if is_of_numbers(saying) => vec![format!("{time} {text}")],
            Some(time) => vec![format!("{time} {text}"), format!("{text} {time}")],
            None => vec![text],
        };
        if knowing == Knowing::Heard {
            texts.iter_mut().for_each(|text| *text = format!("{} {text}", dice.one_of(tongue.heard)));
        }
        all.extend(texts);
    }
    all
}

/// What is no assertion.
pub fn chatter(lang: Lang, dice: &mut Dice) -> String {
    (*dice.one_of(of(lang).chatter)).to_owned()
}

/// A question.
pub fn question(lang: Lang, dice: &mut Dice) -> String {
    (*dice.one_of(of(lang).questions)).to_owned()
}

/// Whether a time after it would be taken for one of its numbers, by people too.
fn is_of_numbers(saying: Saying) -> bool {
    use Saying::{Back, BanComing, Foot, Men, Open, Summons};
    !matches!(saying, Open(_) | Foot(_) | Men(_) | Summons(_) | Back(_) | BanComing)
}

fn phrase(tongue: &Tongue, saying: Saying, dice: &mut Dice) -> String {
    // Whoever has no words for it in this grammar says it in Russian.
    let has_words = !(tongue.phrases)(saying.kind()).is_empty();
    let tongue = if has_words { tongue } else { &ru::TONGUE };
    let pattern = *dice.one_of::<&str>((tongue.phrases)(saying.kind()));
    filled(tongue, pattern, saying, dice)
}

fn filled(tongue: &Tongue, pattern: &str, saying: Saying, dice: &mut Dice) -> String {
    let mut text = pattern.replace("{t}", dice.one_of::<&str>(tongue.toward));
    match saying {
        Saying::Took(_, minutes)
        | Saying::Standing(_, minutes)
        | Saying::Left(minutes)
        | Saying::BackTook(minutes) => {
            text = text.replace("{d}", &duration(tongue, minutes, dice));
        }
        Saying::Metres(metres) => text = text.replace("{m}", &length(tongue, metres, dice)),
        Saying::Vehicles(number) | Saying::Pace(number) | Saying::Fee(number) => {
            text = text.replace("{n}", &number.to_string());
        }
        Saying::Open(_)
        | Saying::Foot(_)
        | Saying::Men(_)
        | Saying::Summons(_)
        | Saying::Back(_)
        | Saying::BanComing => {}
    }
    text
}

fn time(tongue: &Tongue, timing: Timing, dice: &mut Dice) -> Option<String> {
    match timing {
        Timing::Plain => None,
        Timing::Ago(60) => Some((*dice.one_of(tongue.hour_ago)).to_owned()),
        Timing::Ago(minutes) => Some(dice.one_of(tongue.ago).replace("{n}", &minutes.to_string())),
        Timing::At(clock) => {
            let clock = format!("{}:{:02}", clock / 60, clock % 60);
            Some(dice.one_of(tongue.at).replace("{c}", &clock))
        }
    }
}

fn duration(tongue: &Tongue, minutes: u32, dice: &mut Dice) -> String {
    if minutes < 60 {
        return dice.one_of(tongue.minutes).replace("{n}", &minutes.to_string());
    }
    let (hours, half) = (minutes / 60, minutes % 60 >= 30);
    let form = match (hours % 100, hours % 10, half) {
        (.., true) => 1,
        (11..15, ..) => 2,
        (_, 1, _) => 0,
        (_, 2..5, _) => 1,
        _ => 2,
    };
    let number = if half { format!("{hours}{}5", tongue.decimal) } else { hours.to_string() };
    dice.one_of(tongue.hours[form]).replace("{n}", &number)
}

fn length(tongue: &Tongue, metres: u32, dice: &mut Dice) -> String {
    if metres < 1_000 {
        return dice.one_of(tongue.metres).replace("{n}", &metres.to_string());
    }
    let (whole, tenth) = (metres / 1_000, metres % 1_000 / 100);
    let number = if tenth > 0 { format!("{whole}{}{tenth}", tongue.decimal) } else { whole.to_string() };
    dice.one_of(tongue.kilometres).replace("{n}", &number)
}
