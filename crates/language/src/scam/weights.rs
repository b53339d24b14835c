//! What each thing that a message may show weighs: learned from the invented rows of `corpus/scam` by
//! `sim scam --learn`, kept in one file. Refuses to know what a number stands for (`shown`).
//!
//! A net tells whether it is an offer that harms (`net`). Which, if it is one, is told by the cues alone: the
//! evidence is the sum of their weights by the root of their count, and a constant: the logit of a logistic
//! regression of which all features are 0 or 1 and each row has the length 1.

use super::Kind;
use super::net::Net;
use super::shown::OF_CUES;
use std::sync::LazyLock;

/// Weights of one kind, as small whole numbers.
#[derive(Clone, PartialEq, Debug)]
pub struct Head {
    /// Added to every message.
    pub constant: f32,
    /// What one of the weights comes to.
    pub scale: f32,
    /// By the number of what is shown of cues.
    pub weights: Vec<i8>,
}

/// All weights.
#[derive(Clone, PartialEq, Debug)]
pub struct Weights {
    /// Evidence from which on a message without a sign is taken for an offer.
    pub likely: f32,
    /// The same of one in which a sign was found: a sign is hard to come by, and one weight among many.
    pub signed: f32,
    /// Evidence from which on it is taken for one although no sign is there that a reason could name.
    pub sure: f32,
    /// SHA-256 of the rows it was learned from, the first eight bytes.
    pub learned_from: [u8; 8],
    /// Whether it is an offer that harms.
    pub harm: Net,
    /// Which, if it is one.
    pub kinds: Vec<Head>,
}

/// The learned file.
static FILE: &[u8] = include_bytes!("../../scam/weights.bin");

static WEIGHTS: LazyLock<Weights> = LazyLock::new(|| match Weights::parse(FILE) {
    Some(weights) => weights,
    // Going on without it would let such offers through; the file is part of the build.
    None => panic!("the built-in weights of scams do not parse"),
});

impl Head {
    /// The evidence of a message that shows so much.
    pub fn evidence(&self, shown: &[u32]) -> f32 {
        let weights = shown.iter().filter_map(|number| self.weights.get(*number as usize));
        let (sum, count) = weights.fold((0, 0_u32), |(sum, n), weight| (sum + i32::from(*weight), n + 1));
        self.constant + sum as f32 * self.scale / (count.max(1) as f32).sqrt()
    }

    fn write(&self, to: &mut Vec<u8>) {
        to.extend(self.constant.to_le_bytes());
        to.extend(self.scale.to_le_bytes());
        to.extend(self.weights.iter().map(|weight| weight.cast_unsigned()));
    }

    fn read(from: &mut &[u8]) -> Option<Self> {
        let (constant, scale) = (figure(from)?, figure(from)?);
        let (weights, rest) = from.split_at_checked(OF_CUES)?;
        *from = rest;
        Some(Self { constant, scale, weights: weights.iter().map(|weight| weight.cast_signed()).collect() })
    }
}

pub(super) fn figure(from: &mut &[u8]) -> Option<f32> {
    let (bytes, rest) = from.split_first_chunk::<4>()?;
    *from = rest;
    Some(f32::from_le_bytes(*bytes)).filter(|figure| figure.is_finite())
}

impl Weights {
    /// Those inside the binary.
    pub fn builtin() -> &'static Self {
        &WEIGHTS
    }

    /// As a file: three bounds and what it was learned from, then the net and each kind. Little end first.
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for bound in [self.likely, self.signed, self.sure] {
            bytes.extend(bound.to_le_bytes());
        }
        bytes.extend(self.learned_from);
        self.harm.write(&mut bytes);
        self.kinds.iter().for_each(|head| head.write(&mut bytes));
        bytes
    }

    /// Reads a file; none where it is not whole.
    pub fn parse(mut bytes: &[u8]) -> Option<Self> {
        let from = &mut bytes;
        let (likely, signed, sure) = (figure(from)?, figure(from)?, figure(from)?);
        let (learned_from, rest) = from.split_first_chunk::<8>()?;
        *from = rest;
        let harm = Net::read(from)?;
        let kinds = Kind::ALL.iter().map(|_| Head::read(from)).collect::<Option<_>>()?;
        let weights = Self { likely, signed, sure, learned_from: *learned_from, harm, kinds };
        from.is_empty().then_some(weights)
    }

    /// The kind an offer most probably is.
    pub fn kind(&self, shown: &[u32]) -> Kind {
        let evidence = |head: &Head| head.evidence(shown);
        let best = Kind::ALL.into_iter().zip(self.kinds.iter().map(evidence));
        best.max_by(|(_, a), (_, b)| a.total_cmp(b)).map_or(Kind::Luring, |(kind, _)| kind)
    }
}
