//! How a reading came about: what each stage made of a message, with places in the original. Refuses to be
//! part of a reading: nothing that is kept or shown depends on it.

use crate::concept::{Concept, Word};
use crate::node::What;
use crate::reading::Read;
use crate::scene::Scene;
use border::reading::{Reading, Said};
use serde::Serialize;
use std::ops::Range;

/// A part of the message.
#[derive(Clone, Debug, Serialize)]
pub struct Part {
    /// Its first byte in the message.
    pub start: u32,
    /// The byte behind its last.
    pub end: u32,
    /// What a stage made of it, in the words of the lexica.
    pub is: String,
}

/// A claim and the clause that led to it.
#[derive(Clone, Debug, Serialize)]
pub struct Explained {
    /// The clause.
    pub of: Part,
    /// The claim.
    pub claim: Said,
}

/// What the stages made of a message.
#[derive(Clone, Debug, Serialize)]
pub struct Explanation {
    /// Words, numbers and signs with what each may stand for; an unknown word is `unknown`.
    pub nodes: Vec<Part>,
    /// Sentences with their moods.
    pub sentences: Vec<Part>,
    /// Clauses with their directions.
    pub clauses: Vec<Part>,
    /// The claims.
    pub claims: Vec<Explained>,
    /// The reading.
    pub reading: Reading,
}

/// Explains a reading.
pub fn explain(scene: &Scene<'_>, read: Read) -> Explanation {
    let at = |nodes: &Range<usize>, is: String| {
        let (start, end) = scene.bytes(nodes.clone());
        Part { start, end, is }
    };
    let nodes = (0..scene.nodes.len()).map(|n| at(&(n..n + 1), node(scene, n))).collect();
    let sentences = scene.sentences.iter().zip(&read.moods);
    let sentences = sentences.map(|(sentence, mood)| at(&sentence.nodes, format!("{mood:?}").to_lowercase()));
    let toward =
        |way: &Option<border::land::LandCode>| way.map_or_else(String::new, |to| format!("toward {to}"));
    let clauses: Vec<Part> =
        scene.clauses.iter().zip(&read.ways).map(|(clause, way)| at(&clause.nodes, toward(way))).collect();
    let claims = read.reading.claims.iter().zip(&read.clauses);
    let claims =
        claims.map(|(claim, n)| Explained { of: clauses[*n].clone(), claim: claim.clone() }).collect();
    Explanation { nodes, sentences: sentences.collect(), clauses, claims, reading: read.reading }
}

fn node(scene: &Scene<'_>, n: usize) -> String {
    let node = &scene.nodes[n];
    let mut said: Vec<String> = match node.what {
        What::Word if node.is_unknown() => return "unknown".into(),
        What::Word => vec![],
        What::Figure(_) => vec!["figure".into()],
        What::Quantity(quantity) => vec![format!("{quantity:?}")],
        What::Flag(land) => vec![format!("flag of {land}")],
        What::Mark(mark) => vec![format!("sign {mark:?}").to_lowercase()],
        What::Mask => vec!["masked".into()],
    };
    said.extend(node.concepts().map(|concept| concept_of(scene, concept)));
    said.join(", ")
}

fn concept_of(scene: &Scene<'_>, concept: Concept) -> String {
    let names = &scene.vocabulary.names;
    let crossing = |index: u16| {
        names.crossings.get(usize::from(index)).map_or_else(String::new, |crossing| crossing.slug.to_string())
    };
    match concept {
        Concept::Word(word) => {
            Word::ALL.iter().find(|(_, known)| *known == word).map_or("", |(key, _)| key).to_owned()
        }
        Concept::Landmark(index) => format!("landmark {}", scene.landmark(index)),
        Concept::Crossing(index, case) => format!("crossing {} {case:?}", crossing(index)),
        Concept::PostTown(index) => format!("post of {}", crossing(index)),
        Concept::Place(index, case) => {
            let place = names.places.get(usize::from(index)).map_or("", |place| &place.base);
            format!("town {place} {case:?}")
        }
        other => format!("{other:?}"),
    }
}

#[cfg(test)]
mod tests {
    use crate::{Context, Reader};
    use border::atlas::Atlas;

    #[test]
    fn each_claim_names_the_words_that_led_to_it() {
        let atlas = Atlas::builtin().expect("built-in data");
        let reader = Reader::new(&atlas).expect("built-in lexica");
        let crossing = atlas.crossing("verkhny-lars").map(|crossing| &**crossing);
        let text = "пешком не пускают, бензин есть";
        let said = reader.explain(text, &Context { crossing, ..Context::default() });
        let of: Vec<&str> =
            said.claims.iter().map(|claim| &text[claim.of.start as usize..claim.of.end as usize]).collect();
        assert_eq!(of, ["пешком не пускают", "бензин есть"]);
        assert_eq!(said.reading, reader.read(text, &Context { crossing, ..Context::default() }));
    }
}
