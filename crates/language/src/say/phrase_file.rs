//! One file of phrases: its syntax tree, its ids and what each of them takes. Refuses to know what a phrase
//! means.

use fluent_bundle::FluentResource;
use fluent_syntax::ast::{Entry, Expression, InlineExpression, Pattern, PatternElement};
use std::collections::{BTreeMap, BTreeSet};

/// Ids of phrases, each with the names of what it takes (`{ $count }`).
pub(super) type Takes<'a> = BTreeMap<&'a str, BTreeSet<&'a str>>;

/// Reads a file.
///
/// # Errors
/// All faults of its syntax, each with its line.
pub(super) fn parse(path: &str, text: &str) -> Result<FluentResource, Vec<String>> {
    let fault = |at: usize, what: &dyn std::fmt::Display| format!("{path}:{}: {what}", line_of(text, at));
    FluentResource::try_new(text.to_owned())
        .map_err(|(_, errors)| errors.iter().map(|error| fault(error.pos.start, error)).collect())
}

/// The line, from 1, that holds this byte.
fn line_of(text: &str, at: usize) -> usize {
    1 + text.bytes().take(at).filter(|byte| *byte == b'\n').count()
}

/// The line on which a message is defined, the last one where it is there twice.
fn line_of_id(text: &str, id: &str) -> usize {
    let is_defined =
        |line: &str| line.strip_prefix(id).is_some_and(|rest| rest.trim_start().starts_with('='));
    text.lines().zip(1..).filter(|(line, _)| is_defined(line)).last().map_or(1, |(_, line)| line)
}

/// What the phrases of all given files take, by id: a language may choose its words by something that
/// another one does not look at. What a phrase takes by way of another phrase counts, one step deep.
pub(super) fn given<'a>(builtin: impl Iterator<Item = &'a FluentResource>) -> Takes<'a> {
    let mut given = Takes::new();
    let mut by_way_of: Vec<(&str, &str)> = Vec::new();
    for resource in builtin {
        for entry in resource.entries() {
            let Entry::Message(message) = entry else { continue };
            let mut taken = Taken::default();
            message.value.iter().for_each(|pattern| of_pattern(pattern, &mut taken));
            given.entry(message.id.name).or_default().extend(taken.names);
            by_way_of.extend(taken.phrases.into_iter().map(|other| (message.id.name, other)));
        }
    }
    for (id, other) in by_way_of {
        let names = given.get(other).cloned().unwrap_or_default();
        given.entry(id).or_default().extend(names);
    }
    given
}

/// What a pattern takes: things by name, and other phrases.
#[derive(Default)]
struct Taken<'a> {
    names: BTreeSet<&'a str>,
    phrases: BTreeSet<&'a str>,
}

fn of_pattern<'a>(pattern: &Pattern<&'a str>, taken: &mut Taken<'a>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, taken);
        }
    }
}

fn of_expression<'a>(expression: &Expression<&'a str>, taken: &mut Taken<'a>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, taken),
        Expression::Select { selector, variants } => {
            of_inline(selector, taken);
            for variant in variants {
                of_pattern(&variant.value, taken);
            }
        }
    }
}

fn of_inline<'a>(inline: &InlineExpression<&'a str>, taken: &mut Taken<'a>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            taken.names.insert(id.name);
        }
        InlineExpression::MessageReference { id, .. } => {
            taken.phrases.insert(id.name);
        }
        InlineExpression::FunctionReference { arguments, .. } => {
            arguments.positional.iter().for_each(|argument| of_inline(argument, taken));
        }
        InlineExpression::Placeable { expression } => of_expression(expression, taken),
        InlineExpression::StringLiteral { .. }
        | InlineExpression::NumberLiteral { .. }
        | InlineExpression::TermReference { .. } => {}
    }
}

/// Reads a file that replaces a built-in one.
///
/// # Errors
/// Faults of its syntax, ids not among the `given`, ids there twice, and things taken that are not given.
pub(super) fn replacing(path: &str, text: &str, given: &Takes<'_>) -> Result<FluentResource, Vec<String>> {
    let own = parse(path, text)?;
    let mut faults = Vec::new();
    let mut seen = BTreeSet::new();
    for entry in own.entries() {
        let Entry::Message(message) = entry else { continue };
        let id = message.id.name;
        let mut fault = |what: String| faults.push(format!("{path}:{}: {what}", line_of_id(text, id)));
        if !seen.insert(id) {
            fault(format!("`{id}` is there twice"));
        }
        let Some(given) = given.get(id) else {
            fault(format!("there is no phrase `{id}`"));
            continue;
        };
        let mut taken = Taken::default();
        message.value.iter().for_each(|pattern| of_pattern(pattern, &mut taken));
        for name in taken.names.difference(given) {
            fault(format!("`{id}` is not given ${name}"));
        }
    }
    if faults.is_empty() { Ok(own) } else { Err(faults) }
}
