//! The door itself: the site and what this process remembers while it runs (rendered pages, counts by
//! address). Refuses to keep any of it.

use crate::effort::Efforts;
use crate::gate::Gate;
use crate::page::cache::Pages;
use crate::page::deltas::Deltas;
use crate::problem::{Kind, Problem};
use crate::receipts::Receipts;
use crate::site::Site;
use crate::stems::Stems;
use crate::work::Works;
use border::crossing::Crossing;
use border::entry::Epoch;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use live::BoardState;
use live::hub::Published;
use std::sync::{Arc, OnceLock};

/// The state of all handlers; cheap to clone.
#[derive(Clone)]
pub(crate) struct Door {
    inner: Arc<Inner>,
}

pub(crate) struct Inner {
    pub site: Site,
    pub pages: Pages,
    pub deltas: Deltas,
    pub gate: Gate,
    pub works: Works,
    pub efforts: Efforts,
    pub stems: Stems,
    /// What was told by a form and is shown to its sender once.
    pub receipts: Receipts,
    /// Names the rules that pages of papers are made of.
    pub papers: OnceLock<Epoch>,
    /// Held while a handover is changed: two phones may change one at once.
    pub handovers: tokio::sync::Mutex<()>,
}

impl std::ops::Deref for Door {
    type Target = Inner;
    fn deref(&self) -> &Inner {
        &self.inner
    }
}

impl Door {
    pub fn new(site: Site) -> Self {
        let (gate, works) = (Gate::new(site.admission), Works::new());
        let (pages, deltas, stems) = (Pages::default(), Deltas::default(), Stems::default());
        let (efforts, papers, handovers) =
            (Efforts::default(), OnceLock::new(), tokio::sync::Mutex::default());
        let receipts = Receipts::default();
        let inner = Inner { site, pages, deltas, gate, works, efforts, stems, receipts, papers, handovers };
        Self { inner: Arc::new(inner) }
    }

    /// The day it is by UTC.
    pub fn today(&self) -> Date {
        self.site.live.clock().now().local(&TimeZone::UTC).date()
    }

    /// The crossing of a slug.
    pub fn crossing(&self, slug: &str) -> Result<Arc<Crossing>, Problem> {
        self.site.live.crossing(slug).cloned().ok_or_else(|| Problem::unknown_crossing(self, slug))
    }

    /// A crossing's board as published.
    pub fn board(&self, slug: &str) -> Result<Arc<Published>, Problem> {
        match self.site.live.board(slug) {
            BoardState::Ready(published) => Ok(published),
            BoardState::Starting => Err(Problem::of(Kind::Starting)),
            BoardState::Damaged(_) => Err(Problem::of(Kind::Damaged)),
            BoardState::Unknown => Err(Problem::unknown_crossing(self, slug)),
        }
    }
}
