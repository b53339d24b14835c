//! Signs: the constructions by which an offer is known, each a few cues near each other. Refuses to look at
//! what only asks, warns or tells.

use super::Kind;
use super::cue::Cue::{self, *};
use super::cue::Cues;
use super::line::{Item, Line};
use std::collections::BTreeSet;

/// How near cues of one construction stand, words: side by side, in a sentence, in a short message.
const CLOSE: usize = 4;
const NEAR: usize = 8;
const FAR: usize = 24;

/// What has the look of an offer.
const OFFERS: &[Cue] = &[Me, Ad, Contact, Price, Lead, Make, Sell];

/// What words that no door takes are about: papers, who looks at them, the ground beside the post, who is
/// lured; and money.
const MATTERS: Cues = Cues::of(&[
    Official, OwnMan, Arrange, Bribe, BlindEye, Fake, Paper, Visa, Passport, InBase, Backdate, Stamp, Unseen,
    Lead, Guide, Around, Bypass, Terrain, Quietly, Unwatched, Pledge, ClubWork, Favours, Girls, Women, Minor,
    Bed, Pay, Price, Hidden,
]);

/// Whether a message speaks of anything that words no door takes are about.
pub(super) fn matters(line: &Line) -> bool {
    line.items.iter().any(|item| item.cues.meets(MATTERS))
}

/// What a man at the post is spoken of for.
const HELPS: &[Cue] = &[
    Me, Ad, Contact, Price, Pay, Can, Put, Make, WillPass, BlindEye, Arrange, Bribe, Lead, Skip, Guarantee,
    Surely, Sum,
];

/// What a message offers.
pub(super) fn offered(line: &Line) -> BTreeSet<Kind> {
    let said = Said::new(line.said());
    let mut found = BTreeSet::new();
    let mut add = |kind: Kind, is_it: bool| {
        if is_it {
            found.insert(kind);
        }
    };
    // Who lures looks for girls, and asks which of them are alone.
    let sought = Said::new(line.sought());
    add(Kind::Luring, luring(&sought));
    add(Kind::TakingPapers, taking_papers(&said));
    add(Kind::AroundThePost, around(&said) || hidden(&said));
    add(Kind::ForgedPapers, forged(&said));
    add(Kind::Bribe, bribe(&said));
    add(Kind::Prepayment, prepayment(&said));
    add(Kind::Guarantee, guarantee(&said));
    add(Kind::QueueSkipping, queue_skipping(&said));
    found
}

/// What is said, in order.
struct Said {
    items: Vec<Item>,
    /// The cues of all items.
    all: Cues,
}

impl Said {
    fn new(items: Vec<Item>) -> Self {
        let all = items.iter().fold(Cues::default(), |all, item| all.and(item.cues));
        Self { items, all }
    }

    /// Whether any of some cues is said.
    fn any(&self, cues: &[Cue]) -> bool {
        self.all.meets(Cues::of(cues))
    }

    /// How many of some cues are said.
    fn count(&self, cues: &[Cue]) -> usize {
        let cues = Cues::of(cues);
        self.items.iter().filter(|item| item.cues.meets(cues)).count()
    }

    /// Whether one of each set stands within so many words; one form may be of several.
    fn near(&self, sets: &[&[Cue]], reach: usize) -> bool {
        // Most constructions lack a part altogether.
        if !sets.iter().all(|set| self.any(set)) {
            return false;
        }
        let sets: Vec<Cues> = sets.iter().map(|set| Cues::of(set)).collect();
        let mut last = vec![None; sets.len()];
        for item in &self.items {
            for (seen, _) in last.iter_mut().zip(&sets).filter(|(_, set)| item.cues.meets(**set)) {
                *seen = Some(item.at);
            }
            let oldest = last.iter().copied().min().flatten();
            if oldest.is_some_and(|oldest| item.at - oldest <= reach) {
                return true;
            }
        }
        false
    }
}

fn prepayment(said: &Said) -> bool {
    let late = said.any(&[After]);
    let booked =
        said.near(&[&[Ticket, Office], &[Prepay, Pay]], NEAR) && !said.any(&[Card, Crypto, Me, WithMe]);
    !booked
        && (said.any(&[Prepay])
            || said.near(&[&[Pay, Price], &[Before]], CLOSE)
            || !late && said.near(&[&[Pay, Price], &[Card, Crypto]], NEAR)
            || said.near(&[&[Hold], &[Part]], FAR)
            || said.near(&[&[Part], &[Card, Crypto]], NEAR)
            || said.near(&[&[Hold], &[Card, Crypto], &[Pay, Price, Sum]], FAR)
            || said.near(&[&[Rest], &[Price, Pay, Card, Part]], NEAR)
                && said.any(&[Hold, Card, Crypto, Part]))
}

fn guarantee(said: &Said) -> bool {
    let passing = &[Passing, WillPass, Border, Post, Cross, Lead];
    said.near(&[&[Guarantee], passing], NEAR)
        || said.near(&[&[Surely], &[WillPass, Passing, Cross, Lead]], NEAR) && said.any(OFFERS)
        || said.near(&[&[Barred], &[WillPass, Passing, Lead, Carries], OFFERS], FAR)
        || said.near(&[&[Carries, WillPass, Lead, Cross], &[Surely], &[Barred, NoFail]], FAR)
        || said.near(&[&[Carries], &[NoFail], &[Barred]], FAR)
        || said.near(&[&[Surely, Guarantee], &[WillPass, Passing, Lead, Cross], &[Barred]], FAR)
        || said.near(&[&[NoFail], &[WithMe, Ad]], NEAR) && said.any(&[Barred, Me, Price, Contact])
        || said.near(&[&[NoFail], &[Carries, WillPass, Lead, OwnMan, Passing]], FAR)
            && said.any(&[OwnMan, Ad, Contact, Price, Lead, Barred, Surely])
}

fn queue_skipping(said: &Said) -> bool {
    said.near(&[&[Skip], OFFERS], FAR)
        || said.near(&[&[Slot], &[Sell]], NEAR)
        || said.near(&[&[Slot], &[Price], &[Contact]], FAR)
        || said.near(&[&[Yields, Sell], &[Ahead, Rank], &[Price, Contact, Sum]], FAR) && !said.any(&[Ticket])
        || said.near(&[&[Yields], &[Queue, Post, Slot], &[Price, Contact, Sum]], FAR)
        || said.near(&[&[Side], &[Me, Lead, WillPass], &[Price, Sum]], FAR)
        || said.near(&[&[Retag], &[Sell, Price, Sum, Slot, Yields, Contact]], FAR)
}

fn bribe(said: &Said) -> bool {
    let there = &[Official, Post, Border];
    said.near(&[&[Arrange], there], NEAR)
        || said.near(&[&[OwnMan], there], NEAR) && said.any(HELPS)
        || said.near(&[&[OwnMan], &[Bribe]], FAR)
        || said.near(&[&[BlindEye], &[Official, Post, Passport]], NEAR)
        || said.near(&[&[OwnMan], &[BlindEye]], FAR)
        || said.near(&[&[BlindEye], &[Price, Pay, Put, Sum], &[Official, Post, Me, Bribe]], FAR)
        || said.near(&[&[Mention], &[Official, Post, OwnMan, BlindEye], &[Price, Sum, Put, BlindEye]], FAR)
        || said.near(&[&[Bribe], &[WillPass, BlindEye, Official, Post]], FAR)
            && said.any(&[Price, Sum, WillPass])
        || said.near(&[&[InPapers], &[Price, Sum, Put]], CLOSE) && !said.any(&[Paper, Visa, Office])
        || said.near(&[&[Bribe], &[Me, Ad, Contact, Pay]], NEAR)
        || said.near(&[&[Put], &[Price], &[Passport]], NEAR)
        || said.near(&[&[Pay, Put], &[Official], &[WillPass, BlindEye]], NEAR)
        || said.near(&[&[Official], &[Price], &[WillPass, Pay]], NEAR)
}

fn forged(said: &Said) -> bool {
    let offers = said.any(&[Me, Ad, Contact, Price, Sell]);
    let made = said.near(&[&[Make, Sell], &[Paper, Visa, Passport]], CLOSE + 1)
        || said.near(&[&[Paper], &[Unseen, Price, Contact]], NEAR)
        || said.near(&[&[Visa, Passport], &[Unseen]], CLOSE);
    let fake = said.near(&[&[Fake], &[Paper, Visa, Passport]], CLOSE) && said.any(OFFERS);
    let listed = said.count(&[Paper, Visa, Passport]) > 1
        && said.near(&[&[Contact, Price, Ad], &[Make, Sell, Fast, InBase, Unseen]], FAR);
    let known = said.near(&[&[InBase], &[Paper, Visa, Passport]], FAR) && said.any(OFFERS);
    let ordered =
        said.near(&[&[Paper], &[ToOrder]], FAR) && said.any(&[Make, Sell, Contact, Price, Ad, Fast]);
    let made_fairly = said.any(&[Office, Ticket]) && !said.any(&[Unseen])
        || said.any(&[Copy]) && !said.any(&[InBase, ToOrder, Unseen]);
    fake || (listed || known || ordered) && !made_fairly
        || said.near(&[&[Backdate], &[Make]], NEAR) && said.any(&[Paper, Visa, Passport])
        || said.near(&[&[Backdate], &[Paper, Visa, Passport]], NEAR)
        || offers && made && !said.any(&[Office, Copy])
        || said.near(&[&[Make, Sell], &[Stamp]], CLOSE) && !said.any(&[Office])
}

fn around(said: &Said) -> bool {
    let doing = &[Lead, Guide, Me, Price, Contact, Ad, Can, Cross, Passing];
    let sights = said.any(&[Sights]);
    said.near(&[&[Around], doing], NEAR)
        || said.near(&[&[Bypass], &[Post, Border, Official], doing], NEAR)
        || !sights && said.near(&[&[Terrain], &[Lead]], NEAR)
        || !sights && said.near(&[&[Terrain], &[Guide, Cross], &[Border, Price, Contact]], FAR)
        || said.near(&[&[Quietly], &[Lead, Guide, Cross], &[Border, Post, Terrain]], NEAR)
        || !sights
            && said.near(&[&[Unwatched], &[Terrain, Quietly, Lead, Cross], &[Price, Contact, Me, Lead]], FAR)
        || !sights && said.near(&[&[Terrain], &[Quietly], &[Lead, Guide]], FAR)
        || !sights
            && said.near(&[&[Around, Terrain], &[OnFoot], &[Price, Sum]], FAR)
            && said.any(&[Around, Unwatched, Border, Meets, Guide, Lead])
        || !sights && said.near(&[&[Around, Guide], &[OnFoot, Terrain], &[Meets, Price]], FAR)
        || !sights && said.near(&[&[Guide], &[Border]], CLOSE) && said.any(&[Price, Contact, Me])
}

/// People carried through the post where nobody looks. What is asked of them there is asked by who carries.
fn hidden(said: &Said) -> bool {
    let carried = &[Carries, Lead, Cross, Can, WillPass, Passing, Meets];
    said.near(&[&[Hidden], carried], NEAR)
        || said.near(&[&[Hidden], &[Border, Post, Official, Unwatched, Bypass], &[Me, Price, Contact]], FAR)
        || said.count(&[Hidden]) > 1 && said.any(&[Me, Price, Contact, Carries, Lead, Cross, Border, Post])
}

fn taking_papers(said: &Said) -> bool {
    let guarded = said.near(&[&[Passport], &[Official, Post]], CLOSE);
    said.near(&[&[Passport], &[Leave], &[WithMe, Pledge]], NEAR) && !guarded
        || said.near(&[&[Passport], &[Pledge]], NEAR)
        || (said.near(&[&[Passport], &[Leave], &[Until, Aboard]], FAR)
            || said.near(&[&[Passport], &[WithMe], &[Until]], FAR))
            && !said.near(&[&[Passport], &[Official, Post, Office]], NEAR)
}

fn luring(said: &Said) -> bool {
    if said.any(&[Favours]) && said.any(&[Girls, Women]) && said.any(&[Free, Bed, WithMe]) {
        return true;
    }
    if said.any(&[Aid]) {
        return false;
    }
    let whom = &[Girls, Minor];
    let count = |cues: &[Cue]| cues.iter().filter(|cue| said.any(&[**cue])).count();
    let work = said.near(&[&[Work], &[Girls, Women, Minor]], FAR)
        && count(&[Abroad, Free, Bed, GoodPay, Leave, Only]) > 0;
    let alone = said.any(whom) && !said.any(&[HerToo]) && count(&[Free, Bed, Alone, WithMe, Only]) > 1;
    let club = said.any(&[ClubWork]) && count(&[Abroad, Free, Bed, GoodPay, Alone, Girls]) > 2;
    let looks = said.any(&[Work, Girls]) && said.any(&[Looks]) && count(&[Abroad, Free, Bed, GoodPay]) > 0;
    let sent = said.any(&[Girls]) && count(&[Abroad, Free]) > 1;
    let called = said.any(whom) && count(&[Free, Bed, Alone, WithMe, Abroad, GoodPay]) > 2;
    work || alone
        || club
        || called
        || looks
        || sent && !said.any(&[HerToo])
        || said.near(&[&[Work], &[Abroad], &[Leave], &[Passport]], FAR)
}

/// Kinds of which so plain a sign is there that nothing can outweigh it: what is done and what it is done to
/// stand side by side.
pub(super) fn plain(line: &Line) -> BTreeSet<Kind> {
    let said = Said::new(line.said());
    let close = |sets: &[&[Cue]]| said.near(sets, CLOSE);
    let found = [
        (Kind::AroundThePost, close(&[&[Around, Terrain], &[Lead], &[Border, Post, Price, Contact]])),
        (Kind::Bribe, close(&[&[Arrange], &[Official, Post], &[Me, Price, Contact]])),
        (Kind::Prepayment, close(&[&[Prepay], &[Card, Crypto]])),
        (Kind::Guarantee, close(&[&[Guarantee], &[Passing, WillPass]])),
        (Kind::QueueSkipping, close(&[&[Slot], &[Sell]]) || close(&[&[Skip], &[Me, Lead], &[Price, Sum]])),
        (Kind::ForgedPapers, close(&[&[Make, Sell], &[Paper], &[Unseen, InBase, Backdate]])),
        (Kind::TakingPapers, close(&[&[Passport], &[Leave], &[Pledge, Until]])),
    ];
    found.into_iter().filter(|(_, is_it)| *is_it).map(|(kind, _)| kind).collect()
}
