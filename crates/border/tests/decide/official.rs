//! What calls itself official counts as hearsay unless it links to an office.

use crate::support::door::{report, said, words};
use crate::support::log::{MORNING, ground};
use border::atlas::Atlas;
use border::decide::{Decision, decide};
use border::fact::Fact;
use border::filing::{Filing, Linked, Trace};
use border::fold::Fold;
use border::reading::{Announced, Reading, Stance};
use serde_json::json;

fn stances(linked: Linked, stance: &str) -> Vec<Stance> {
    let ground = ground("verkhny-lars");
    let shut = said(json!({"topic": "open", "toward": "ge", "value": "no", "stance": stance}));
    let announced = vec![Announced { said: shut.clone(), from: None, source: None }];
    let filing = words(1, Reading { announced, ..report(vec![shut]) });
    let filing = Filing { trace: Trace { linked, ..Trace::default() }, ..filing };
    let decided = decide(&Fold::empty(ground.slug.clone()), &ground, &filing, MORNING);
    let Ok(Decision::New(facts)) = decided else { panic!("{decided:?}") };
    let stance = |fact| match fact {
        Fact::Claimed(claim) => Some(claim.stance),
        Fact::Announced(foretold) => Some(foretold.stance),
        _ => None,
    };
    facts.into_iter().filter_map(stance).collect()
}

#[test]
fn official_without_a_link_is_hearsay() {
    assert_eq!(stances(Linked::No, "official"), [Stance::Hearsay; 2]);
    assert_eq!(stances(Linked::Office, "official"), [Stance::Official; 2]);
    assert_eq!(stances(Linked::Office, "hearsay"), [Stance::Hearsay; 2]);
    assert_eq!(stances(Linked::No, "firsthand"), [Stance::Firsthand; 2]);
}

#[test]
fn a_link_counts_by_its_host_and_by_nothing_else() {
    let atlas = Atlas::builtin().expect("the built-in data files");
    let linked = |host: &str| Linked::of(&atlas, &[host.to_owned()]);
    assert_eq!(linked("granica.gov.pl"), Linked::Office);
    assert_eq!(linked("www.Granica.gov.pl"), Linked::Office);
    for other in ["granica.gov.pl.example.org", "notgranica.gov.pl", "gov.pl", ""] {
        assert_eq!(linked(other), Linked::No, "{other}");
    }
    assert_eq!(Linked::of(&atlas, &[]), Linked::No);
}

#[test]
fn an_office_is_meant_by_its_id_its_names_and_its_hosts() {
    let atlas = Atlas::builtin().expect("the built-in data files");
    let meant = |name: &str| atlas.office_meant(name).map(|office| office.id.to_string());
    for name in
        ["pl-granica", "granica.gov.pl", "https://granica.gov.pl/Ukraina?x=1", "GRANICA", "granica_gov_pl"]
    {
        assert_eq!(meant(name).as_deref(), Some("pl-granica"), "{name}");
    }
    for name in ["", "https://", "granica.gov.pl.example.org", "nobody"] {
        assert_eq!(meant(name), None, "{name}");
    }
}

#[test]
fn a_faulty_list_of_offices_is_refused() {
    let with = |text: &str| {
        let files = Atlas::builtin_files().into_iter().chain([("offices.toml", text)]);
        Atlas::parse(files).map(|atlas| atlas.offices().len()).map_err(|faults| faults.len())
    };
    assert_eq!(with("[[offices]]\nid = \"own\"\nname = \"Own\"\ndomains = [\"own.example\"]\n"), Ok(1));
    assert_eq!(
        with("[[offices]]\nid = \"own\"\nname = \"Own\"\ndomains = [\"https://own.example\"]\n"),
        Err(1)
    );
    assert_eq!(with("[[offices]]\nid = \"own\"\nname = \"\"\ndomains = []\n"), Err(1));
}
