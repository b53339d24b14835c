//! Concepts: what a word of any language may stand for. The lexica map forms to these names; the grammar
//! knows nothing else. Refuses to hold a word of any language.

use border::land::LandCode;
use border::topic::{Group, Item, Mode, Stage};
use border::value::Currency;

/// What a word or phrase stands for. A form may stand for several ("ноль": the number and the neutral strip).
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Concept {
    /// A word of the grammar.
    Word(Word),
    /// A way to travel.
    Mode(Mode),
    /// A place in the post.
    Stage(Stage),
    /// A group of people.
    Who(Group),
    /// The citizens of a country.
    Citizens(LandCode),
    /// A thing a claim may be about.
    Item(Item),
    /// A unit of measure.
    Unit(Unit),
    /// A kind of money.
    Currency(Currency),
    /// A number in words, in hundredths.
    Number(u32),
    /// A factor: "тысяч", "сотни", in ones.
    Times(u32),
    /// Whose side or post ("рос. сторона", "les Géorgiens").
    Side(LandCode),
    /// A thing on the road by which people tell how far a queue reaches: index of its base form.
    Landmark(u16),
    /// A country or region by name.
    Land(LandCode, Case),
    /// A town by which people in its room mean the post there: index of the crossing in the names.
    PostTown(u16),
    /// A crossing by name: index in the names.
    Crossing(u16, Case),
    /// A town: index in the names.
    Place(u16, Case),
}

/// What the ending of a name says, in languages whose endings say it.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Case {
    /// Nothing by itself.
    Plain,
    /// Out of it.
    From,
    /// To it.
    To,
    /// At it, of it.
    At,
    /// At it, or to it after a verb of going.
    Into,
    /// As far as it.
    Until,
}

/// Declares the closed list of grammar words: a name in the lexica each, with its meaning.
macro_rules! words {
    ($(#[$outer:meta])* $list:ident { $($name:ident = $key:literal $doc:literal,)+ }) => {
        $(#[$outer])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
        pub enum $list { $(#[doc = $doc] $name,)+ }

        impl $list {
            /// Every one, with its key in the lexica.
            pub const ALL: &'static [(&'static str, $list)] = &[$(($key, $list::$name),)+];

            /// The one of a key.
            pub fn parse(key: &str) -> Option<Self> {
                Self::ALL.iter().find(|(name, _)| *name == key).map(|(_, found)| *found)
            }
        }
    };
}

words! {
    /// The words of the grammar.
    Word {
        Filler = "filler" "Says only which language this is.",
        Not = "not" "Negates what follows (or stands before it).",
        NotAfter = "not_after" "Negates what stands before it.",
        Negative = "negative" "Makes the verb of the same form its own negation.",
        No = "no" "There is none; or the answer no.",
        Yes = "yes" "The answer yes.",
        Nobody = "nobody" "Not one person.",
        Without = "without" "Lacking.",
        OutOfTurn = "out_of_turn" "Past those who stand: how some go, and not how many stand.",
        Only = "only" "None but.",
        Except = "except" "All but.",
        ExceptAfter = "except_after" "All but what stands before it.",
        Both = "both" "The two of them.",
        All = "all" "All of it, all people.",
        NotAll = "not_all" "Not all people: of those named some.",
        Plates = "plates" "Number plates: whose they are names a group.",
        Local = "local" "Of this place, not from elsewhere.",
        Citizen = "citizen" "Makes a country beside it its people.",
        Others = "others" "The others, all else of them.",
        Some = "some" "Some, part.",
        But = "but" "What follows differs.",
        Because = "because" "What follows is why: it begins a clause.",
        Cause = "cause" "What stands behind it is why, and has no verb.",
        And = "and" "And.",
        Or = "or" "Or: an alternative asked.",
        IsIt = "is_it" "A particle that asks.",
        What = "what" "A word that asks.",
        HowLong = "how_long" "Asks for a wait.",
        HowMany = "how_many" "Asks for a number.",
        HowIs = "how_is" "Asks for the whole situation.",
        HowMuch = "how_much" "Asks for a price.",
        TellMe = "tell_me" "Asks the others.",
        Truth = "truth" "Asks whether it is true, wherever in the sentence it stands.",
        Allowed = "allowed" "May one: may, possible.",
        Now = "now" "Now.",
        Already = "already" "Already: still going on.",
        Yet = "yet" "More to come.",
        Remaining = "remaining" "Is left to wait.",
        Usually = "usually" "As a rule.",
        Ago = "ago" "Before now.",
        Since = "since" "From a time on.",
        PerHour = "per_hour" "In an hour.",
        Within = "within" "In so long.",
        At = "at" "At a time of day.",
        Clock = "clock" "A time of day by itself: the number of the same form says which (noon).",
        OClock = "oclock" "Makes a time of day of the number before it.",
        PastHour = "past_hour" "So many minutes after an hour: ten past six.",
        ToHour = "to_hour" "So many minutes before an hour: ten to six.",
        Morning = "morning" "Makes a clock time one before noon.",
        Evening = "evening" "Makes a clock time one after noon.",
        Until = "until" "As far as, up to.",
        Behind = "behind" "Beyond, behind.",
        Before = "before" "In front of.",
        Near = "near" "About a place.",
        Outside = "outside" "Where one stands and waits: outside, in the yard, at the edge of the road.",
        About = "about" "About a number.",
        Real = "real" "What it really was, against what was said or thought.",
        Than = "than" "Compared with.",
        Bound = "bound" "Under or over: makes an age beside it a limit.",
        Total = "total" "In all.",
        OfThem = "of_them" "Part of what was said.",
        Old = "old" "Long past: not of today.",
        Past = "past" "Was, no longer said to be.",
        While = "while" "When, at the time that: with a past it tells of then, not of now.",
        Future = "future" "Will be.",
        When = "when" "A day: tomorrow, Friday.",
        Later = "later" "A day to come: what is said of it is foretold, whatever the tense.",
        WillWrite = "will_write" "I shall write of it: a day or a future beside it is of the writing.",
        From = "from" "Out of.",
        To = "to" "Into.",
        Toward = "toward" "In the direction of.",
        Via = "via" "By way of.",
        Import = "import" "To bring goods over: what may be brought is no topic.",
        With = "with" "Having, by means of.",
        SideOf = "side_of" "On the side of.",
        Side = "side" "A side.",
        Let = "let" "People are let through.",
        Refuse = "refuse" "People are turned back.",
        NotLet = "not_let" "Not let through, in one form: a \"not\" beside it is the same one.",
        Passed = "passed" "We got through.",
        WillPass = "will_pass" "You will get through.",
        Took = "took" "It took so long.",
        Done = "done" "It is over: a time told right before was all of it.",
        Stand = "stand" "We stand, we wait.",
        Moves = "moves" "The queue moves.",
        Runs = "runs" "It goes to and fro: of a bus that there is one to ride on.",
        Stuck = "stuck" "Nothing moves.",
        Fine = "fine" "All right: a verdict on what was named.",
        Bad = "bad" "Not possible: a verdict on what was named.",
        Ask = "ask" "They ask for it, demand it.",
        NotAsk = "not_ask" "They do not ask for it, where one word says so.",
        Check = "check" "They look at it, check it.",
        Accept = "accept" "They take it.",
        Reject = "reject" "They do not take it.",
        Enough = "enough" "It was enough, I passed with it.",
        Needed = "needed" "One needs it.",
        Give = "give" "It is handed out.",
        Sell = "sell" "It is sold.",
        Works = "works" "It works.",
        Exists = "exists" "There is.",
        Plenty = "plenty" "A lot of it.",
        Scarce = "scarce" "Little of it.",
        Coupon = "coupon" "By coupon, rationed.",
        Full = "full" "Packed.",
        Empty = "empty" "Nobody stands.",
        Open = "open" "Open.",
        Closed = "closed" "Closed.",
        Reopened = "reopened" "Open again.",
        Limited = "limited" "In part.",
        Road = "road" "The road.",
        RoadBad = "road_bad" "Ice, snow, fog: by itself a bad road.",
        RoadHard = "road_hard" "Bad, of a road.",
        RoadClear = "road_clear" "Clear, of a road.",
        RoadBlocked = "road_blocked" "Blocked, of a road.",
        Queue = "queue" "A queue.",
        Border = "border" "The border, the post.",
        Customs = "customs" "One of the two posts.",
        Weight = "weight" "Big, of a queue: no number.",
        Ahead = "ahead" "In front of us.",
        InLine = "in_line" "We are n-th.",
        Rank = "rank" "Makes a number a place in line: \"number 30\".",
        Rows = "rows" "Lanes of a queue.",
        By = "by" "So many each.",
        Each = "each" "Each.",
        SameAgain = "same_again" "As many as just said.",
        Too = "too" "What was said of another holds of this one too.",
        AtOnce = "at_once" "At one time: a batch.",
        Couple = "couple" "Two.",
        AndHalf = "and_half" "And a half.",
        Half = "half" "Half of.",
        Quarter = "quarter" "A quarter of an hour, beside an hour.",
        Between = "between" "Heads two numbers joined by and.",
        Many = "many" "A plural of a unit: its number may follow it (\"minutes forty\").",
        Ordinal = "ordinal" "Makes a number a place in line.",
        OrMore = "or_more" "Behind a number: and some more; the number stands.",
        Document = "document" "A paper that has no name of its own here: a certificate, a permit.",
        Animal = "animal" "An animal that is neither cat nor dog.",
        BothWays = "both_ways" "In both directions.",
        Exempt = "exempt" "Those who are not called up: of men only some.",
        Spread = "spread" "An ending of a number that says nothing.",
        Degrees = "degrees" "Of temperature.",
        Below = "below_zero" "Makes degrees ones below zero.",
        Age = "age" "Of age.",
        Me = "me" "I, or a man of mine: a bare number behind it may be an age.",
        Over = "over" "Above an age.",
        NotDone = "not_done" "Wanted, aimed at, likely or all but done: not said to be so.",
        Yesterday = "yesterday" "A day ago.",
        GaveUp = "gave_up" "We left without having passed.",
        Figure = "figure" "Prices, records: what only in speech is shot, beaten or robbed by.",
        Phone = "phone" "A telephone.",
        See = "see" "I saw.",
        Search = "search" "They search it, read it.",
        Guard = "guard" "A guard or officer.",
        Bribe = "bribe" "Money without a receipt.",
        Want = "want" "They want money.",
        Cost = "cost" "It costs.",
        Fuel = "octane" "A kind of fuel by number.",
        Hearsay = "hearsay" "People say.",
        Official = "official" "They announced.",
        Laughter = "laughter" "Written laughter.",
        Disbelief = "disbelief" "I do not believe it.",
        Unsure = "unsure" "I am not sure.",
        News = "news" "Of a news post.",
        Elsewhere = "elsewhere" "A place that is no border: airport, home.",
        Family = "family" "My wife, my mother-in-law.",
        Advice = "advice" "Do this.",
        Rule = "rule" "A rule: obligatory.",
        Always = "always" "I always.",
        Wish = "wish" "If, I would like, I plan.",
        Thanks = "thanks" "Greetings and thanks.",
        Mine = "mine" "Mine, ours: one of those asked of.",
        Such = "such" "Of that kind.",
        Seat = "seat" "A place in a car.",
        Ride = "ride" "I drive, I go.",
        Take = "take" "I take along.",
        Seek = "seek" "I look for.",
        WhoGoes = "who_goes" "Who drives?",
        Passenger = "passenger" "People to take along.",
        Parcel = "parcel" "A parcel, documents, a box.",
        Carry = "carry" "To pass on, to bring.",
        Driver = "driver" "A driver.",
        Back = "back" "The way back.",
        FromLabel = "from_label" "Heads the place of departure.",
        ToLabel = "to_label" "Heads the destination.",
        DateLabel = "date_label" "Heads the date.",
        Money = "money" "Heads the price.",
        Month = "month" "A month.",
        Season = "season" "A season.",
        PerPerson = "per_person" "A head.",
        Paid = "paid" "Money that changed hands.",
        Weekday = "weekday" "A day of the week.",
    }
}

/// A set of grammar words: a bit each, so that asking for several is a few tests and no search.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Words([u64; WORD_BLOCKS]);

/// Blocks of 64 bits that hold every [`Word`].
const WORD_BLOCKS: usize = Word::ALL.len().div_ceil(64);

impl Words {
    /// Adds a word.
    pub fn insert(&mut self, word: Word) {
        self.0[word as usize / 64] |= 1 << (word as usize % 64);
    }

    /// Adds all of another set.
    pub fn join(&mut self, other: Self) {
        self.0.iter_mut().zip(other.0).for_each(|(own, other)| *own |= other);
    }

    /// Whether a word is in it.
    pub fn has(self, word: Word) -> bool {
        self.0[word as usize / 64] & (1 << (word as usize % 64)) != 0
    }

    /// Whether any of some words is in it.
    pub fn any(self, words: &[Word]) -> bool {
        words.iter().any(|word| self.has(*word))
    }
}

words! {
    /// Units of measure.
    Unit {
        Minute = "minute" "60 s.",
        Hour = "hour" "60 minutes.",
        HalfHour = "half_hour" "30 minutes, in one word.",
        QuarterHour = "quarter_hour" "15 minutes, in one word.",
        HourAndHalf = "hour_and_half" "90 minutes, in one word.",
        Day = "day" "24 hours.",
        WholeDay = "whole_day" "24 hours, in one word.",
        LongTime = "week" "Weeks, months, years: never a wait.",
        Metre = "metre" "Length.",
        Kilometre = "kilometre" "1,000 metres.",
        Mile = "mile" "1,600 metres, as people mean it.",
        Weight = "kilogram" "Weight.",
        Speed = "speed" "Speed.",
        Litre = "litre" "Volume.",
        Piece = "piece" "So many of the kind named.",
        Person = "person" "People.",
        Other = "other" "Something counted that is no queue.",
    }
}

impl Concept {
    /// The concept of an entry `[group] key` of a lexicon; landmarks are made by the lexicon itself.
    pub fn parse(group: &str, key: &str) -> Option<Self> {
        match group {
            "word" => Word::parse(key).map(Self::Word),
            "mode" => Mode::parse(key).map(Self::Mode),
            "stage" => Stage::parse(key).map(Self::Stage),
            "who" => Group::parse(key).map(Self::Who),
            "citizens" => LandCode::parse(key).filter(LandCode::is_country).map(Self::Citizens),
            "item" => Item::parse(key).map(Self::Item),
            "unit" => Unit::parse(key).map(Self::Unit),
            "currency" => Currency::parse(key).map(Self::Currency),
            "number" => hundredths(key).map(Self::Number),
            "times" => key.parse().ok().filter(|n| (2..=1_000_000).contains(n)).map(Self::Times),
            "side" => LandCode::parse(key).map(Self::Side),
            _ => None,
        }
    }
}

/// A number key such as `20` or `"1.5"`, in hundredths; at most a million, one digit behind the point.
fn hundredths(key: &str) -> Option<u32> {
    let (whole, tenth) = key.split_once('.').unwrap_or((key, "0"));
    let whole: u32 = whole.parse().ok().filter(|n| *n <= 1_000_000)?;
    let tenth: u32 = tenth.parse().ok().filter(|n| *n < 10)?;
    Some(whole * 100 + tenth * 10)
}

/// The groups a lexicon may have, `landmark` last.
pub const GROUPS: &[&str] = &[
    "word", "mode", "stage", "who", "citizens", "item", "unit", "currency", "number", "times", "side",
    "landmark",
];
