//! A short link to one answer as a board showed it: which crossing, which slot, the entry that made the
//! answer what it was, and the minute it speaks of, in twenty letters and digits. Everybody who copies the
//! same answer has the same link, so it tells nothing of who made it or when. Refuses to hold what was
//! answered, and to be made up by anyone but the house.

use crate::crossing::Crossing;
use crate::fact::{Digest, Seq};
use crate::land::LandCode;
use crate::minute::Minute;
use crate::slot::{About, Slot};
use crate::slug::Slug;
use crate::topic::{Group, Item, Mode, Stage, Topic, Who};
use crate::vouch::HouseKey;
use sha2::{Digest as _, Sha256};

/// Letters and digits of which none is taken for another when read aloud or copied by hand (base 58).
const ALPHABET: &[u8; 58] = b"123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz";
/// Characters of a code: 58^20 is more than the 2^116 of its parts.
pub const CODE_CHARS: usize = 20;
/// Links speak of minutes from 2020 on: 24 bits of them reach to 2051.
const FIRST_MINUTE: i64 = 26_297_280;
/// The parts of a code and their bits, from the lowest on. The order and the places of words on the closed
/// lists are the format: what is new is put at the end of its list.
const BITS: [u32; 10] = [4, 4, 2, 10, 1, 3, 28, 24, 16, 24];

/// What a short link is of.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Link {
    /// At which crossing.
    pub crossing: Slug,
    /// Which answer.
    pub slot: Slot,
    /// The entry that last changed it then.
    pub seq: Seq,
    /// The newest moment it spoke of then.
    pub minute: Minute,
}

impl Link {
    /// The code of a link. None for what has no room in one: a slot of neither side, a log past 2^28
    /// entries, a minute before 2020.
    pub fn code(&self, ground: &Crossing, key: &HouseKey) -> Option<String> {
        let [kind, about] = about_number(self.slot.about)?;
        let lands = lands(ground);
        let parts = [
            place(Topic::ALL, self.slot.topic)? - 1,
            self.slot.mode.map_or(Some(0), |mode| place(Mode::ALL, mode))?,
            kind,
            about,
            lands.iter().position(|land| *land == self.slot.land)? as u64,
            self.slot.stage.map_or(Some(0), |stage| place(Stage::ALL, stage))?,
            self.seq,
            u64::try_from(self.minute.since(Minute(FIRST_MINUTE))).ok()?,
            mark(&self.crossing),
            self.check(key),
        ];
        let mut number = 0_u128;
        for (part, bits) in parts.iter().zip(BITS).rev() {
            if part >> bits != 0 {
                return None;
            }
            number = number << bits | u128::from(*part);
        }
        Some(spell(number))
    }

    /// The link of a code, if the house made it and the crossing is one of these.
    pub fn parse<'a>(
        code: &str,
        mut crossings: impl Iterator<Item = &'a Crossing>,
        key: &HouseKey,
    ) -> Option<Self> {
        let mut number = unspell(code)?;
        let parts = BITS.map(|bits| {
            let part = (number & ((1 << bits) - 1)) as u64;
            number >>= bits;
            part
        });
        if number != 0 {
            return None;
        }
        let [topic, mode, kind, about, land, stage, seq, minute, crossing, check] = parts;
        let link = |ground: &Crossing| {
            let slot = Slot {
                topic: *Topic::ALL.get(topic as usize)?,
                land: lands(ground)[land as usize],
                mode: word(Mode::ALL, mode)?,
                stage: word(Stage::ALL, stage)?,
                about: about_of(kind, about)?,
            };
            let minute = Minute(FIRST_MINUTE + minute as i64);
            let link = Self { crossing: ground.slug.clone(), slot, seq, minute };
            // Whatever reads back as a key is a slot that can be asked.
            (link.check(key) == check && Slot::parse(&slot.key()) == Some(slot)).then_some(link)
        };
        crossings.find_map(|ground| (mark(&ground.slug) == crossing).then(|| link(ground)).flatten())
    }

    /// By which the house knows its own: nobody makes it look up what no page ever showed.
    fn check(&self, key: &HouseKey) -> u64 {
        let (seq, minute) = (self.seq.to_be_bytes(), self.minute.0.to_be_bytes());
        let Digest([a, b, c]) = key.seal(&[
            b"link",
            self.crossing.as_str().as_bytes(),
            self.slot.key().as_bytes(),
            &seq,
            &minute,
        ]);
        u64::from(u32::from_be_bytes([0, a, b, c]))
    }
}

/// The two sides, in an order that no file decides.
fn lands(ground: &Crossing) -> [LandCode; 2] {
    let [one, other] = [ground.sides[0].code, ground.sides[1].code];
    [one.min(other), one.max(other)]
}

fn mark(slug: &Slug) -> u64 {
    let hash = Sha256::digest(slug.as_str());
    u64::from(u16::from_be_bytes([hash[0], hash[1]]))
}

/// The place of a word on its closed list, from 1 on: 0 is none.
fn place<T: PartialEq>(all: &[T], word: T) -> Option<u64> {
    all.iter().position(|known| *known == word).map(|at| at as u64 + 1)
}

#[expect(clippy::option_option, reason = "no such word, or no word")]
fn word<T: Copy>(all: &[T], place: u64) -> Option<Option<T>> {
    match place {
        0 => Some(None),
        at => all.get(at as usize - 1).copied().map(Some),
    }
}

fn about_number(about: Option<About>) -> Option<[u64; 2]> {
    Some(match about {
        None => [0, 0],
        Some(About::Item(item)) => [1, place(Item::ALL, item)?],
        Some(About::Who(Who::Group(group))) => [2, place(Group::ALL, group)?],
        Some(About::Who(Who::Citizens(land))) => match land.as_str().as_bytes() {
            [one, two] => [3, u64::from(one - b'a') * 26 + u64::from(two - b'a')],
            _ => return None,
        },
    })
}

#[expect(clippy::option_option, reason = "nothing that can be asked about, or nothing asked about")]
fn about_of(kind: u64, number: u64) -> Option<Option<About>> {
    match kind {
        0 => (number == 0).then_some(None),
        1 => Some(word(Item::ALL, number)?.map(About::Item)),
        2 => Some(word(Group::ALL, number)?.map(|group| About::Who(Who::Group(group)))),
        _ => {
            let letter = |n: u64| char::from(b'a' + n as u8);
            let land = LandCode::parse(&String::from_iter([letter(number / 26 % 26), letter(number % 26)]))?;
            Some(Some(About::Who(Who::Citizens(land))))
        }
    }
}

fn spell(mut number: u128) -> String {
    let mut code = [b'1'; CODE_CHARS];
    for place in code.iter_mut().rev() {
        *place = ALPHABET[(number % 58) as usize];
        number /= 58;
    }
    code.iter().map(|byte| char::from(*byte)).collect()
}

fn unspell(code: &str) -> Option<u128> {
    if code.len() != CODE_CHARS {
        return None;
    }
    code.bytes().try_fold(0_u128, |number, byte| {
        let digit = ALPHABET.iter().position(|known| *known == byte)?;
        number.checked_mul(58)?.checked_add(digit as u128)
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::atlas::Atlas;

    const KEY: HouseKey = HouseKey([7; 32]);

    fn link(key: &str) -> Link {
        Link {
            crossing: Slug::parse("verkhny-lars").expect("a slug"),
            slot: Slot::parse(key).expect("a key"),
            seq: 812,
            minute: Minute::parse("2026-11-27T10:32:00Z").expect("a time"),
        }
    }

    fn atlas() -> Atlas {
        Atlas::builtin().expect("built-in data")
    }

    fn coded(atlas: &Atlas, link: &Link) -> Option<String> {
        link.code(atlas.crossing(link.crossing.as_str())?, &KEY)
    }

    #[test]
    fn every_kind_of_slot_comes_back_and_its_code_stays_what_it_was() {
        let atlas = atlas();
        for (key, known) in [
            ("pass/ge/foot//", "8NrFkaPjVSr6kxDMTZxC"),
            ("open/ru///", "4fij8SHz4sbN1F39SpKh"),
            ("queue/ge/truck/approach/", "CrMJMktpcVrrp5fpm5bZ"),
            ("supply/ru///fuel", "KwzvRmcciTyTTxerSRyY"),
            ("pass/ge///men", "Qf3PtzzG6uVZXLA9ZvtY"),
            ("pass/ge///kz", "Azs8MQrzZiZkRGr5y23A"),
            ("paper/ru/car//other", "AfPb4cVNMSwGUwCCFJAg"),
        ] {
            let link = link(key);
            let code = coded(&atlas, &link).expect("a code");
            assert_eq!(code, known, "{key}");
            let crossings = atlas.crossings().map(|ground| &**ground);
            assert_eq!(Link::parse(&code, crossings, &KEY).as_ref(), Some(&link), "{key}");
        }
    }

    #[test]
    fn what_the_house_did_not_make_is_no_link() {
        let atlas = atlas();
        let code = coded(&atlas, &link("pass/ge/foot//")).expect("a code");
        let parse =
            |code: &str, key: &HouseKey| Link::parse(code, atlas.crossings().map(|ground| &**ground), key);
        assert_eq!(parse(&code, &HouseKey([8; 32])), None, "another house's");
        let swapped = |at: usize| {
            let mut letters: Vec<char> = code.chars().collect();
            letters[at] = if letters[at] == '2' { '3' } else { '2' };
            letters.into_iter().collect::<String>()
        };
        for at in 0..CODE_CHARS {
            assert_eq!(parse(&swapped(at), &KEY), None, "{at}");
        }
        for bad in ["", "x", &code[1..], &format!("{code}1"), "zzzzzzzzzzzzzzzzzzzz", "0OIl0OIl0OIl0OIl0OIl"]
        {
            assert_eq!(parse(bad, &KEY), None, "{bad}");
        }
    }

    #[test]
    fn what_has_no_room_has_no_code() {
        let atlas = atlas();
        let foot = link("pass/ge/foot//");
        assert_eq!(coded(&atlas, &Link { seq: 1 << 28, ..foot.clone() }), None);
        assert_eq!(coded(&atlas, &Link { minute: Minute(0), ..foot.clone() }), None);
        assert_eq!(coded(&atlas, &link("pass/kz/foot//")), None, "{foot:?}");
    }
}
