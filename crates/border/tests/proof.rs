//! Proof of the domain: what must hold of the fold and of decisions, whatever is told in whatever order.
//! Refuses to know how the estimator weighs: only what its answers may never say.

#![expect(clippy::disallowed_methods, reason = "a test reads its files and its settings")]

mod support {
    pub mod door;
    pub mod log;
    pub mod seated;
    pub mod trusted;
    pub mod world;
}

mod fold {
    mod alerts;
    mod as_of;
    mod aside;
    mod base;
    mod bounds;
    mod cheap;
    mod closed;
    mod guard;
    mod held;
    mod hiding;
    mod interleaving;
    mod levels;
    mod official;
    mod patches;
    mod pausing;
    mod practice;
    mod price;
    mod questions;
    mod replay;
    mod ringing;
    mod rumours;
    mod schedule;
    mod stolen_key;
    mod strips;
    mod trust;
    mod vector;
    mod votes;
    mod wave;
    mod why;
}

mod decide {
    mod clock;
    mod copies;
    mod direction;
    mod keys;
    mod moderating;
    mod official;
    mod place;
    mod turn;
    mod vouching;
}
