//! What one may say of the crossing, before it has words: an assertion, when it was seen, how one knows.
//! Refuses to know any word for it.

use border::fact::Claim;
use border::land::LandCode;
use border::slot::About;
use border::topic::{Group, Item, Mode, Topic, Who};
use border::value::{Span, State, Value};
use serde::Serialize;

/// One assertion of the crossing in its usual direction.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Saying {
    /// It works or is shut.
    Open(State),
    /// Those on foot are let through, not, or some of them.
    Foot(State),
    /// Men of call-up age are let through, or not.
    Men(State),
    /// Summonses are handed out at the post, or not.
    Summons(State),
    /// The whole way took so many minutes.
    Took(Mode, u32),
    /// Standing for so many minutes, not through yet.
    Standing(Mode, u32),
    /// Whoever joins now stands so many minutes, by their guess.
    Left(u32),
    /// The queue's length in metres.
    Metres(u32),
    /// Cars in the queue.
    Vehicles(u32),
    /// Cars let through an hour.
    Pace(u32),
    /// What a place in a car costs, roubles.
    Fee(u32),
    /// From tomorrow on men will not be let out: nobody has seen it, and it is so or not.
    BanComing,
    /// It works or is shut the other way.
    Back(State),
    /// The whole way took so many minutes the other way.
    BackTook(u32),
}

/// The kinds of phrases there are.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
#[expect(missing_docs, reason = "the names of sayings")]
pub enum Kind {
    OpenYes,
    OpenNo,
    FootYes,
    FootNo,
    FootLimited,
    MenYes,
    MenNo,
    SummonsPresent,
    SummonsAbsent,
    Took,
    TookOnFoot,
    Standing,
    StandingOnFoot,
    Left,
    Metres,
    Vehicles,
    Pace,
    Fee,
    BanComing,
    BackYes,
    BackNo,
    BackTook,
}

impl Kind {
    /// All of them that claim something, each with an example.
    pub const ALL: [(Self, Saying); 21] = [
        (Self::OpenYes, Saying::Open(State::Yes)),
        (Self::OpenNo, Saying::Open(State::No)),
        (Self::FootYes, Saying::Foot(State::Yes)),
        (Self::FootNo, Saying::Foot(State::No)),
        (Self::FootLimited, Saying::Foot(State::Limited)),
        (Self::MenYes, Saying::Men(State::Yes)),
        (Self::MenNo, Saying::Men(State::No)),
        (Self::SummonsPresent, Saying::Summons(State::Present)),
        (Self::SummonsAbsent, Saying::Summons(State::Absent)),
        (Self::Took, Saying::Took(Mode::Car, 420)),
        (Self::TookOnFoot, Saying::Took(Mode::Foot, 90)),
        (Self::Standing, Saying::Standing(Mode::Car, 300)),
        (Self::StandingOnFoot, Saying::Standing(Mode::Foot, 60)),
        (Self::Left, Saying::Left(240)),
        (Self::Metres, Saying::Metres(3_000)),
        (Self::Vehicles, Saying::Vehicles(250)),
        (Self::Pace, Saying::Pace(60)),
        (Self::Fee, Saying::Fee(4_000)),
        (Self::BackYes, Saying::Back(State::Yes)),
        (Self::BackNo, Saying::Back(State::No)),
        (Self::BackTook, Saying::BackTook(120)),
    ];
}

impl Saying {
    /// Of which kind it is.
    pub fn kind(self) -> Kind {
        match self {
            Self::Open(State::Yes) => Kind::OpenYes,
            Self::Open(_) => Kind::OpenNo,
            Self::Foot(State::Yes) => Kind::FootYes,
            Self::Foot(State::Limited) => Kind::FootLimited,
            Self::Foot(_) => Kind::FootNo,
            Self::Men(State::Yes) => Kind::MenYes,
            Self::Men(_) => Kind::MenNo,
            Self::Summons(State::Present) => Kind::SummonsPresent,
            Self::Summons(_) => Kind::SummonsAbsent,
            Self::Took(Mode::Foot, _) => Kind::TookOnFoot,
            Self::Took(..) => Kind::Took,
            Self::Standing(Mode::Foot, _) => Kind::StandingOnFoot,
            Self::Standing(..) => Kind::Standing,
            Self::Left(_) => Kind::Left,
            Self::Metres(_) => Kind::Metres,
            Self::Vehicles(_) => Kind::Vehicles,
            Self::Pace(_) => Kind::Pace,
            Self::Fee(_) => Kind::Fee,
            Self::BanComing => Kind::BanComing,
            Self::Back(State::Yes) => Kind::BackYes,
            Self::Back(_) => Kind::BackNo,
            Self::BackTook(_) => Kind::BackTook,
        }
    }

    /// Whether it is of those who go the other way.
    pub fn is_back(self) -> bool {
        matches!(self, Self::Back(_) | Self::BackTook(_))
    }

    /// Whether it is of cars, said or not.
    pub fn is_of_cars(self) -> bool {
        match self {
            Self::Took(mode, _) | Self::Standing(mode, _) => mode == Mode::Car,
            Self::Left(_) | Self::Metres(_) | Self::Vehicles(_) | Self::Pace(_) => true,
            _ => false,
        }
    }

    /// Whether a kept claim says just this, `toward` being where most go: a number may be read a tenth off.
    pub fn is_said_by(self, claim: &Claim, toward: LandCode) -> bool {
        let slot = &claim.slot;
        if self.is_back() == (slot.land == toward) {
            return false;
        }
        let near = |number: u32, said: u32| number.abs_diff(said) * 10 <= said.max(10);
        let is = |state: State| claim.value == Value::State(state);
        match (self, &claim.value) {
            (Self::Open(state) | Self::Back(state), _) => slot.topic == Topic::Open && is(state),
            // "Only women" is kept as a yes with the women's beside it.
            (Self::Foot(State::Limited), _) => slot.topic == Topic::Pass && slot.mode == Some(Mode::Foot),
            (Self::Foot(state), _) => slot.topic == Topic::Pass && slot.mode == Some(Mode::Foot) && is(state),
            (Self::Men(state), _) => slot.about == Some(About::Who(Who::Group(Group::Men))) && is(state),
            (Self::Summons(state), _) => slot.about == Some(About::Item(Item::Summons)) && is(state),
            (Self::Took(mode, minutes), Value::Wait { wait_minutes, span: Span::Whole })
            | (Self::Standing(mode, minutes), Value::Wait { wait_minutes, span: Span::SoFar }) => {
                slot.mode == Some(mode) && near(wait_minutes.middle(), minutes)
            }
            (Self::BackTook(minutes), Value::Wait { wait_minutes, span: Span::Whole }) => {
                near(wait_minutes.middle(), minutes)
            }
            (Self::Left(minutes), Value::Wait { wait_minutes, span: Span::Left }) => {
                near(wait_minutes.middle(), minutes)
            }
            (Self::Metres(metres), Value::Metres { queue_metres, .. }) => near(queue_metres.middle(), metres),
            (Self::Vehicles(cars), Value::Vehicles { vehicles }) => near(vehicles.middle(), cars),
            (Self::Pace(cars), Value::Pace { per_hour }) => near(per_hour.middle(), cars),
            (Self::Fee(roubles), Value::Price { amount_minor, .. }) => {
                near(amount_minor.middle() / 100, roubles)
            }
            _ => false,
        }
    }
}

/// How the moment is put into words.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Timing {
    /// Not at all: it sounds like now.
    Plain,
    /// So many minutes ago.
    Ago(u32),
    /// At this local time of day, minutes since midnight.
    At(u32),
}

/// How the writer says to know it.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Knowing {
    /// As if seen.
    Seen,
    /// "They say".
    Heard,
}
