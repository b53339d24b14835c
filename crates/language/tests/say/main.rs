//! What the words on screen must hold in all six languages.

mod answers;
mod files;
mod official;
mod phone;
mod refusals;
mod rules;
mod scene;
mod screen;
mod strip;
mod times;
mod ways;
mod ways_papers;
