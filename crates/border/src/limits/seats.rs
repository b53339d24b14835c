//! Bounds of seats offered and sought, with their reasons. Refuses to bound anything else.

/// How far ahead a ride may leave, minutes: a week. Nobody knows a border for longer, and whoever it names
/// is forgotten well before its entries are.
pub const RIDE_AHEAD_MINUTES: i64 = 7 * 24 * 60;
/// Minutes after it left that a ride is gone from the board: a queue may hold it up so long, and friends
/// look.
pub const RIDE_GONE_MINUTES: i64 = 6 * 60;
/// Minutes for which a seat is held: long enough to ask one's family, short enough for the next in line.
pub const HOLD_MINUTES: i64 = 15;
/// Seats that a car, and that a bus can have.
pub const CAR_SEATS: u8 = 8;
/// See [`CAR_SEATS`].
pub const BUS_SEATS: u8 = 60;
/// Rides on one board: a busy day's offers of the largest chats, three times over.
pub const RIDES_PER_BOARD: usize = 512;
/// Rides on one board that fresh Voices put up, all together: anybody can be many of them for some seconds of
/// work each, and what they fill must leave room for those who are known.
pub const FRESH_RIDES_PER_BOARD: usize = RIDES_PER_BOARD / 2;
/// Rides of one Voice that have not left: there, back, and one more.
pub const RIDES_PER_VOICE: usize = 3;
/// Between two cars that one Voice offers the same way: nobody drives two at about one hour.
pub const RIDE_APART_MINUTES: i64 = 60;
/// Seats that one Voice holds or waits for at once, by ride: whoever holds more takes them from others.
pub const HOLDS_PER_VOICE: usize = 3;
/// Contacts that one Voice, one invite tree, or all fresh drivers of a crossing together are given a day: a
/// thousand made-up offers are to harvest no more (issue 7).
pub const HANDOVERS_PER_DAY: u32 = 3;
/// Minutes of such a day: any 24 hours, or six could be had around midnight.
pub const HANDOVER_DAY_MINUTES: i64 = 24 * 60;
/// Purses of such a day that are remembered; beyond it nobody is given a contact on the driver's side.
pub const HANDOVER_PURSES: usize = 4_096;
/// People who wait for seats of one ride: as many as a bus has; whoever comes after that looks elsewhere.
pub const WAITING_PER_RIDE: usize = 60;
/// Reports of one ride that are remembered: two groups are enough, and one group may be many.
pub const REPORTS_PER_RIDE: usize = 16;
/// Groups whose reports hold a ride for all until two keys decide (issue 7).
pub const RIDE_REPORTS: usize = 2;
/// The highest price of a seat on the shortest way, euros: chosen far above what any is worth, so that only a
/// slip of the finger or a hoax lies beyond, and looked up nowhere. To it comes [`SEAT_EUROS_PER_100_KM`].
pub const SEAT_EUROS: u64 = 1_000;
/// What each hundred kilometres by road add to it, euros: a whole taxi asks as much.
pub const SEAT_EUROS_PER_100_KM: u64 = 100;
/// Borders at which papers are looked at, from a ride's first place to its last: from Bishkek to Yerevan by
/// Verkhny Lars there are four.
pub const RIDE_BORDERS: usize = 4;
/// By so much, percent, may a ride over its post be longer than straight from place to place: whoever flees
/// from Mariupol to Warsaw goes by Narva, twice as far.
pub const RIDE_ABOUT_PERCENT: u64 = 200;
/// Metres that it may be longer beside: between towns near a border the next open post is far.
pub const RIDE_ABOUT_METRES: u64 = 700_000;
/// Prices of seats remembered of one crossing, the newest: a week of its offers.
pub const FARES_PER_BOARD: usize = 512;
/// Minutes for which a price says what is usual.
pub const FARE_MINUTES: i64 = 7 * 24 * 60;
/// Groups whose prices make a usual one: fewer may be one hand.
pub const FARE_GROUPS: usize = 3;
/// Rides shown as fitting one that is looked at: more is the list itself.
pub const RIDES_FITTING: usize = 12;
/// Minutes either side within which a ride fits another: half a day is how far a plan moves.
pub const RIDE_FIT_MINUTES: i64 = 12 * 60;
