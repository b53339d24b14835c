//! Bounds of what offices say: rules, numbers to call, figures. Refuses to bound anything else.

/// Hosts of links looked at of one text: who links to an office does so at once.
pub const LINKED_HOSTS: usize = 4;
/// Offices whose figures and links are known: some three of each country of the atlas.
pub const OFFICES: usize = 256;
/// Rules of papers and animals, of all files: some sixty countries, twenty each, with room for those to come.
pub const RULES: usize = 2_048;
/// What a rule says in words in one language, bytes: two lines on a phone, also in Georgian.
pub const RULE_TEXT_BYTES: usize = 400;
/// Numbers to call in one land: more is a directory, and nobody in need reads one.
pub const HELP_LINES: usize = 24;
/// Days after which nobody has looked whether a rule or a number still stands: `passage check` names it.
pub const RULE_CHECKED_DAYS: i32 = 180;
/// Figures of offices shown on one board: two ways, four modes, two offices each, with room.
pub const OFFICIAL_PER_BOARD: usize = 32;
/// Minutes an office's figure is shown: some give one a day.
pub const OFFICIAL_MINUTES: i64 = 24 * 60;
/// One line of a file of official figures, bytes: ten times what one holds.
pub const OFFICIAL_LINE_BYTES: usize = 4 * 1024;
/// Figures in one order at a desk, and three times as many that wait for theirs to fill.
pub const OFFICIAL_BATCH: usize = 512;
/// Lines of such a file that are named with what is wrong with them; the others are counted.
pub const OFFICIAL_FAULTS: usize = 100;
/// Minutes of wait that an office can mean: longer than the longest queue known lasted (4 days).
pub const OFFICIAL_WAIT_MINUTES: u32 = 7 * 24 * 60;
/// Metres of queue that an office can mean: the longest known was 25 km.
pub const OFFICIAL_METRES: u32 = 60_000;
