//! Proof of seats: none is sold twice, whatever is wanted in whatever order, nothing that cannot be is taken,
//! and made-up drivers harvest next to nothing. Refuses to look inside the fold further than its own words.

mod seats {
    mod bad;
    mod board;
    mod fares;
    mod fitting;
    mod harvest;
    mod runs;
    mod turn;
    mod warned;
    pub mod way;
}
