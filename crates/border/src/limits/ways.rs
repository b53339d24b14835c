//! Bounds of ways, of what runs on them and of feeds of timetables. Refuses to know of anything else.

// Ways.
/// Borders of the atlas: all that roads cross on Earth are some three hundred.
pub const BORDERS: usize = 512;
/// Times that a border was opened or shut, as kept: a border that turned every month for two years.
pub const BORDER_PERIODS: usize = 24;
/// Times that one post was shut, as kept: as many as a border's.
pub const SHUT_SPANS: usize = 24;
/// Scheduled and other runs of all files: the buses of a continent.
pub const RUNS: usize = 20_000;
/// Posts that one run passes.
pub const RUN_CROSSINGS: usize = 4;
/// After so many days without a look at its source a run is greyed: timetables change by the season.
pub const RUN_CHECKED_DAYS: i32 = 90;
/// A run that ends so many days after the day of the journey, or sooner, is told with its last day.
pub const RUN_ENDS_SOON_DAYS: i32 = 30;
/// Borders of one way: who needs more takes a plane, and each more makes ten times as many ways to look at.
pub const WAY_BORDERS: usize = 5;
/// Ways shown: more is no help in choosing.
pub const WAYS: usize = 8;
/// Ways over a shut border shown: they are there to be told, not to be gone.
pub const WAYS_SHUT: usize = 2;
/// Chains of lands looked at in one search, the shortest first.
pub const WAY_CHAINS: usize = 2_048;
/// Towns between the first and the last.
pub const WAY_STOPS: usize = 2;
/// Other posts of a border named beside the one a way takes.
pub const WAY_ALTERNATIVES: usize = 6;
/// Runs of one kind named on one border of a way.
pub const WAY_RUNS: usize = 4;
/// By so much, percent, may a run's way be longer over both ends of a leg than straight, and still come by
/// them.
pub const WAY_RUN_ABOUT_PERCENT: u64 = 120;
/// Metres to the ends of a run that are no detour, however short a way is: across a town, or to the next one.
pub const WAY_RUN_AWAY: u32 = 150_000;
/// Posts of one border that a way may take, those the least way about first: the longest border has twenty.
pub const WAY_POSTS: usize = 48;
/// Who travels together: a family and its friends in two cars.
pub const TRAVELLERS: usize = 8;
/// Full years of a traveller: nobody is known to have grown older than 122.
pub const AGE_MAX: u8 = 122;

// Timetables of a feed (GTFS).
/// Files in a zip: a feed has thirty.
pub const GTFS_FILES: usize = 256;
/// The directory of a zip, bytes: so many names of a kilobyte.
pub const GTFS_DIRECTORY_BYTES: usize = 512 * 1024;
/// One file of a feed, unpacked, bytes: the stop times of a large country are a tenth.
pub const GTFS_FILE_BYTES: u64 = 8 * 1024 * 1024 * 1024;
/// One row, bytes: the longest of real feeds are names of a few hundred.
pub const GTFS_ROW_BYTES: usize = 16 * 1024;
/// Fields of a row: GTFS knows two dozen for any file.
pub const GTFS_FIELDS: usize = 64;
/// An id or a name in a feed, bytes.
pub const GTFS_ID_BYTES: usize = 256;
/// Carriers of a feed.
pub const GTFS_AGENCIES: usize = 10_000;
/// Stops of a feed: Germany has 500,000.
pub const GTFS_STOPS: usize = 1_000_000;
/// Lines of a feed.
pub const GTFS_ROUTES: usize = 100_000;
/// Calendars of a feed.
pub const GTFS_SERVICES: usize = 500_000;
/// Trips of a feed: Germany has two million, most of them trams of one town; some 100 bytes each are held.
pub const GTFS_TRIPS: usize = 3_000_000;
/// The hour after which no trip of one day goes on: a week.
pub const GTFS_HOURS: u32 = 168;
/// Runs written of one feed.
pub const GTFS_RUNS: usize = 2_000;
/// Broken rows that are told, the first ones: who puts them right looks again.
pub const GTFS_FAULTS: usize = 20;
/// Letters of a broken field that are told.
pub const GTFS_FAULT_CHARS: usize = 60;
/// Letters of a carrier's name.
pub const GTFS_CARRIER_CHARS: usize = 40;
/// Letters of the name of the file that is written.
pub const GTFS_NAME_CHARS: usize = 48;
