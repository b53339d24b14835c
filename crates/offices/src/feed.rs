//! A feed: an adapter, where it asks, and which crossing each of its posts is, from `data/feeds/*.toml`.
//! What a post is called there is data, never code. Refuses a file that names what the atlas does not know.

use crate::adapter::{Adapter, Way};
use border::atlas::{Atlas, DataFault};
use border::land::LandCode;
use border::limits;
use border::slug::Slug;
use border::topic::Mode;
use serde::Deserialize;
use std::collections::BTreeMap;

/// The files that are built in.
const BUILTIN: [(&str, &str); 4] = [
    ("feeds/cbp.toml", include_str!("../../../data/feeds/cbp.toml")),
    ("feeds/dpsu.toml", include_str!("../../../data/feeds/dpsu.toml")),
    ("feeds/echerha.toml", include_str!("../../../data/feeds/echerha.toml")),
    ("feeds/granica.toml", include_str!("../../../data/feeds/granica.toml")),
];

/// A feed, as its file has it.
#[derive(Clone, Debug)]
pub struct Feed {
    /// What reads it.
    pub adapter: Adapter,
    /// Whose figures they are.
    pub office: Slug,
    /// What it asks, in their order.
    pub addresses: Vec<String>,
    /// Minutes after which an answer that says the same is no longer believed to be of now.
    pub quiet_minutes: i64,
    /// The posts that are crossings here.
    pub posts: Vec<Post>,
    /// Posts, or queues at a post, that are known and left out.
    pub not_used: Vec<String>,
}

/// A post of an office, and which crossing it is.
#[derive(Clone, Debug, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Post {
    /// What the office calls it.
    pub name: String,
    /// Which crossing it is.
    pub crossing: Slug,
    /// Where those go of whom the office counts the way out of its land; absent where it is not taken.
    pub out: Option<LandCode>,
    /// The same of the way in.
    pub into: Option<LandCode>,
    /// Whose figures are taken.
    pub modes: Vec<Mode>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct FeedFile {
    office: Slug,
    #[serde(default)]
    addresses: Vec<String>,
    quiet_minutes: i64,
    #[serde(default)]
    not_used: Vec<String>,
    posts: Vec<Post>,
}

impl Feed {
    /// Its name.
    pub fn name(&self) -> &'static str {
        self.adapter.name()
    }

    /// The post of a name, however it is capitalised.
    pub fn post(&self, name: &str) -> Option<&Post> {
        let name = name.to_lowercase();
        self.posts.iter().find(|post| post.name.to_lowercase() == name)
    }

    /// Whether a post is known and left out on purpose.
    pub fn passes_over(&self, name: &str) -> bool {
        self.not_used.iter().any(|known| known == name)
    }

    /// The crossings of which it brings figures.
    pub fn crossings(&self) -> Vec<Slug> {
        let mut crossings: Vec<Slug> = self.posts.iter().map(|post| post.crossing.clone()).collect();
        crossings.sort();
        crossings.dedup();
        crossings
    }
}

impl Post {
    /// The side that those go to whom a figure counts.
    pub fn toward(&self, way: Way) -> Option<LandCode> {
        match way {
            Way::Out => self.out,
            Way::Into => self.into,
        }
    }
}

/// The host of an `https://` address.
pub(crate) fn host(address: &str) -> Option<&str> {
    let rest = address.strip_prefix("https://")?;
    let host = rest.split(['/', '?', '#']).next()?;
    (!host.contains(['@', ':'])).then_some(host)
}

/// All feeds, in the order of their names: the built-in files, each replaced by one of the same path in
/// `own`.
///
/// # Errors All faults of all files.
pub fn all(own: &BTreeMap<String, String>, atlas: &Atlas) -> Result<Vec<Feed>, Vec<DataFault>> {
    let (mut feeds, mut faults) = (Vec::new(), Vec::new());
    for path in own.keys().filter(|path| path.starts_with("feeds/")) {
        if !BUILTIN.iter().any(|(known, _)| known == path) {
            let what = "no adapter has this name; there are cbp, dpsu, echerha and granica".into();
            faults.push(DataFault { file: path.clone(), what });
        }
    }
    for ((path, text), adapter) in BUILTIN.iter().zip(Adapter::ALL) {
        let text = own.get(*path).map_or(*text, String::as_str);
        match toml::from_str::<FeedFile>(text) {
            Ok(file) => {
                let feed = Feed {
                    adapter,
                    office: file.office,
                    addresses: file.addresses,
                    quiet_minutes: file.quiet_minutes,
                    posts: file.posts,
                    not_used: file.not_used,
                };
                let wrong = wrong(&feed, atlas);
                faults.extend(wrong.into_iter().map(|what| DataFault { file: (*path).into(), what }));
                feeds.push(feed);
            }
            Err(error) => {
                faults.push(DataFault { file: (*path).into(), what: error.to_string().trim().into() });
            }
        }
    }
    if faults.is_empty() { Ok(feeds) } else { Err(faults) }
}

/// All that is wrong with a feed.
fn wrong(feed: &Feed, atlas: &Atlas) -> Vec<String> {
    let mut wrong = Vec::new();
    if atlas.office(&feed.office).is_none() {
        wrong.push(format!("office `{}` is not in offices.toml", feed.office));
    }
    if feed.addresses.len() > limits::FEED_ADDRESSES {
        wrong.push(format!("more than {} addresses", limits::FEED_ADDRESSES));
    }
    let hosts = feed.adapter.hosts();
    for address in &feed.addresses {
        if !host(address).is_some_and(|host| hosts.contains(&host)) {
            wrong.push(format!("address `{address}`: expected https:// and one of {}", hosts.join(", ")));
        }
    }
    let least = feed.adapter.least_minutes();
    if !(least..=limits::OFFICIAL_MINUTES).contains(&feed.quiet_minutes) {
        let most = limits::OFFICIAL_MINUTES;
        wrong.push(format!("quiet_minutes {}: expected {least} to {most}", feed.quiet_minutes));
    }
    for (place, post) in feed.posts.iter().enumerate() {
        let name = &post.name;
        if feed.posts[..place].iter().any(|other| other.name.to_lowercase() == name.to_lowercase()) {
            wrong.push(format!("post `{name}` stands there twice"));
        }
        if post.modes.is_empty() || (post.out.is_none() && post.into.is_none()) {
            wrong.push(format!("post `{name}`: name one of `modes`, and `out` or `into`, at least"));
        }
        let Some(crossing) = atlas.crossing(post.crossing.as_str()) else {
            wrong.push(format!("post `{name}`: no crossing `{}`", post.crossing));
            continue;
        };
        for land in [post.out, post.into].into_iter().flatten() {
            if crossing.leaving(land).is_none() {
                wrong.push(format!("post `{name}`: `{land}` is no side of {}", post.crossing));
            }
        }
        if post.out.is_some() && post.out == post.into {
            wrong.push(format!("post `{name}`: `out` and `into` are the same side"));
        }
    }
    wrong
}
