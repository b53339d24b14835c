//! Kinds: what a mask stands for, as a closed list of words. Refuses to know what was under the mask.

use serde::Serialize;

/// What was masked. The words are part of the formats: a mask is the word in square brackets.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    /// `phone`: a telephone number, in digits or spoken out.
    Phone,
    /// `handle`: an account's name on some network.
    Handle,
    /// `email`: an address of a mailbox.
    Email,
    /// `url`: a link or a host name.
    Url,
    /// `plate`: a vehicle's registration.
    Plate,
    /// `card`: a bank card or an account number.
    Card,
    /// `document`: the number of a passport, an identity card, a licence.
    Document,
    /// `coordinates`: a position finer than 1 km.
    Coordinates,
    /// `name`: a person's name after a cue.
    Name,
}

/// First of the private-use characters that stand for masks while a text is scanned.
const SENTINEL: u32 = 0xF_0000;

impl Kind {
    /// Every kind, in the order of declaration.
    pub const ALL: [Self; 9] = [
        Self::Phone,
        Self::Handle,
        Self::Email,
        Self::Url,
        Self::Plate,
        Self::Card,
        Self::Document,
        Self::Coordinates,
        Self::Name,
    ];

    /// The fixed word of this kind.
    pub const fn as_str(self) -> &'static str {
        let mask = self.mask();
        match mask.split_at(1).1.split_at_checked(mask.len() - 2) {
            Some((word, _)) => word,
            None => mask,
        }
    }

    /// What stands in the text instead.
    pub const fn mask(self) -> &'static str {
        match self {
            Self::Phone => "[phone]",
            Self::Handle => "[handle]",
            Self::Email => "[email]",
            Self::Url => "[url]",
            Self::Plate => "[plate]",
            Self::Card => "[card]",
            Self::Document => "[document]",
            Self::Coordinates => "[coordinates]",
            Self::Name => "[name]",
        }
    }

    /// The kind whose mask `text` starts with: what was masked before stays as it is.
    pub(super) fn at(text: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| text.starts_with(kind.mask()))
    }

    /// One character for a whole mask, so that no recogniser looks into it or across it.
    pub(super) fn sentinel(self) -> char {
        char::from_u32(SENTINEL + self as u32).unwrap_or(char::REPLACEMENT_CHARACTER)
    }

    /// The kind of a sentinel.
    pub(super) fn of_sentinel(c: char) -> Option<Self> {
        let index = (c as u32).checked_sub(SENTINEL)?;
        Self::ALL.get(usize::try_from(index).ok()?).copied()
    }
}

impl std::fmt::Display for Kind {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mask_is_its_word_in_brackets() {
        for kind in Kind::ALL {
            assert_eq!(kind.mask(), format!("[{}]", kind.as_str()));
            assert_eq!(Kind::at(kind.mask()), Some(kind));
            assert_eq!(Kind::of_sentinel(kind.sentinel()), Some(kind));
        }
        assert_eq!(Kind::at("[phones]"), None);
        assert_eq!(Kind::of_sentinel('a'), None);
    }
}
