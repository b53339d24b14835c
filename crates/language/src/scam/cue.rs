//! Cues: what a word or phrase may have to do with such an offer; a closed list, each a key in the files of
//! `scam/`. Refuses to know the words, and what several of them mean together.

/// Declares the list: a name with its key in the files and what it stands for.
macro_rules! cues {
    ($($name:ident = $key:literal $doc:literal,)+) => {
        /// A cue.
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub(super) enum Cue { $(#[doc = $doc] $name,)+ }

        impl Cue {
            /// All of them, each with its key.
            pub const ALL: &'static [(&'static str, Cue)] = &[$(($key, Cue::$name),)+];

            /// The cue of a key.
            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().find(|(known, _)| *known == key).map(|(_, cue)| *cue)
            }
        }
    };
}

cues! {
    // Who speaks, and how.
    Harmless = "harmless" "Nothing: a phrase that hides a cue inside it.",
    Not = "not" "Negates what follows, or the noun before it.",
    NotAfter = "not_after" "Negates what stands before it.",
    Without = "without" "Lacking what follows.",
    WithoutAfter = "without_after" "Lacking what stands before it.",
    Asks = "asks" "Asks, wherever it stands.",
    AsksFirst = "asks_first" "Asks at the head of a sentence.",
    How = "how" "Asks for a way, a place, a person or a price.",
    Truth = "truth" "Asks whether it is true, or wise.",
    YouNeed = "you_need" "\"Need …?\": a question that advertises.",
    Seek = "seek" "I look for, I buy.",
    Warn = "warn" "Warns, forbids, or calls it a fraud.",
    Told = "told" "What others want, offer, say or did.",
    Past = "past" "What we did or what happened.",
    Rule = "rule" "Let through by right: children, the ill, lanes.",
    // What an offer has.
    Me = "me" "I do it for you, we do.",
    Ad = "ad" "With us, services, reviews, years of it.",
    Sum = "sum" "A number that may be money.",
    Contact = "contact" "Write to me.",
    Price = "price" "Money, or what it costs.",
    // Money before the ride.
    Prepay = "prepay" "A prepayment, a deposit.",
    Pay = "pay" "To pay, to send money; a payment.",
    Before = "before" "Before the ride, in advance.",
    After = "after" "On arrival, on the spot.",
    Card = "card" "To a card, an account, a wallet.",
    Crypto = "crypto" "Coins of a chain.",
    Hold = "hold" "To keep a seat for who pays.",
    Rest = "rest" "The rest of the money.",
    Part = "part" "A part of the money.",
    // What nobody can promise.
    Guarantee = "guarantee" "A guarantee.",
    Surely = "surely" "One hundred per cent, without refusal.",
    WillPass = "will_pass" "You will get through, you will be let through.",
    Passing = "passing" "Getting through, as a thing.",
    NoFail = "no_fail" "Nobody was ever turned back.",
    Carries = "carries" "Takes people, gets them through; they get through.",
    Barred = "barred" "Those who may not leave, or lack what one needs.",
    // Past the others.
    Skip = "skip" "Past the queue.",
    Side = "side" "By the side, through another gate.",
    Slot = "slot" "A place in the queue.",
    Queue = "queue" "A queue.",
    Sell = "sell" "I sell.",
    Yields = "yields" "I give up my place for something.",
    Ahead = "ahead" "Near the barrier, soon to go.",
    Retag = "retag" "Written over to your plate or name.",
    Rank = "rank" "First, second, third.",
    // Somebody at the post.
    Official = "official" "A guard, an officer, an inspector.",
    Post = "post" "The post, customs, a checkpoint.",
    Border = "border" "The border.",
    Arrange = "arrange" "To settle it with somebody.",
    OwnMan = "own_man" "A man of ours, connections.",
    Bribe = "bribe" "A bribe.",
    BlindEye = "blind_eye" "Looks away, stamps without a look.",
    Put = "put" "To put into the passport.",
    Mention = "mention" "Say that I sent you.",
    InPapers = "in_papers" "Inside a passport or papers.",
    // Papers made.
    Fake = "fake" "Forged.",
    Make = "make" "To make, to get, to issue.",
    Paper = "paper" "A paper that is forged for money.",
    Visa = "visa" "A visa, a permit, an invitation.",
    Passport = "passport" "A passport, documents.",
    InBase = "in_base" "Entered in a register; passes a check.",
    ToOrder = "to_order" "Made to order, of any sort, from a photo.",
    Backdate = "backdate" "Dated back.",
    Stamp = "stamp" "What a border puts into a passport.",
    Unseen = "unseen" "Without showing up; without questions asked.",
    Fast = "fast" "In a day.",
    Office = "office" "An office, a clinic, a lawyer, a till: where it is done by right.",
    Copy = "copy" "Copies, photographs, translations.",
    Ticket = "ticket" "A ticket, a booking.",
    // Around the post.
    Lead = "lead" "To lead or take somebody across.",
    Guide = "guide" "One who leads.",
    Around = "around" "Not through a post.",
    Bypass = "bypass" "To go around.",
    Terrain = "terrain" "Forest, river, field, mountain, path.",
    Quietly = "quietly" "By night, unnoticed.",
    Unwatched = "unwatched" "No cameras, no patrols, no one looks.",
    OnFoot = "on_foot" "On foot.",
    Meets = "meets" "Somebody waits on the other side.",
    Can = "can" "One can; there is a way.",
    Cross = "cross" "To cross over.",
    Sights = "sights" "Hiking, sights, sport.",
    // Papers taken.
    Leave = "leave" "To leave, to hand over; we take, we keep.",
    WithMe = "with_me" "With me, with the driver.",
    Pledge = "pledge" "As a pledge.",
    Until = "until" "Until all is paid, so that nobody runs away.",
    Aboard = "aboard" "When one gets in.",
    // People lured.
    ClubWork = "club_work" "Work girls are lured to.",
    Looks = "looks" "Pretty, slim, so young.",
    Favours = "favours" "For company, for being nice.",
    Work = "work" "Work.",
    Girls = "girls" "Girls.",
    Women = "women" "Women.",
    Minor = "minor" "Under age.",
    Only = "only" "None but.",
    Alone = "alone" "Alone.",
    Free = "free" "Free of charge, all paid.",
    Bed = "bed" "A bed, a room.",
    Abroad = "abroad" "Abroad.",
    GoodPay = "good_pay" "High pay, no experience.",
    Aid = "aid" "Aid by those who are known for it; families.",
    HerToo = "her_too" "A woman drives.",
    // People hidden in what drives through the post.
    Hidden = "hidden" "In the boot, under the load, without a sound.",
}

/// A set of cues.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub(super) struct Cues(u128);

impl Cues {
    /// The set of some.
    pub const fn of(cues: &[Cue]) -> Self {
        let (mut bits, mut at) = (0, 0);
        while at < cues.len() {
            bits |= 1 << cues[at] as u32;
            at += 1;
        }
        Self(bits)
    }

    /// Both sets.
    pub const fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    /// The numbers of those in it, in order.
    pub fn numbers(self) -> impl Iterator<Item = usize> {
        let mut bits = self.0;
        std::iter::from_fn(move || {
            let number = bits.trailing_zeros();
            bits &= bits.wrapping_sub(1);
            (number < u128::BITS).then_some(number as usize)
        })
    }

    /// Whether a cue is in it.
    pub const fn has(self, cue: Cue) -> bool {
        self.0 & (1 << cue as u32) != 0
    }

    /// Whether the sets share a cue.
    pub const fn meets(self, other: Self) -> bool {
        self.0 & other.0 != 0
    }

    /// Without those of another set.
    pub const fn less(self, other: Self) -> Self {
        Self(self.0 & !other.0)
    }
}

// A set is 128 bits.
const _: () = assert!(Cue::ALL.len() <= 128);
