//! A module or a stylesheet as it goes over the wire: without the lines that are for whoever reads the code.
//! Refuses to touch a line that does anything: what runs is what was written.

/// The text without blank lines, indents and comments that have their lines to themselves.
pub(super) fn bare(source: &str) -> String {
    let mut bare = String::with_capacity(source.len());
    let mut inside = false;
    for line in source.lines() {
        let said = line.trim();
        // A comment with code behind it on its line, such as a type cast, is of the code.
        inside = inside || (said.starts_with("/*") && (said.ends_with("*/") || !said.contains("*/")));
        let is_for_readers = inside || said.is_empty() || said.starts_with("//");
        if !is_for_readers {
            bare.push_str(said);
            bare.push('\n');
        }
        inside = inside && !said.ends_with("*/");
    }
    bare
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::asset::{ALONE, APART, TOGETHER, WORKER};

    fn modules() -> impl Iterator<Item = &'static str> {
        TOGETHER.iter().chain(&ALONE).chain(&APART).map(|(_, source)| *source).chain([WORKER])
    }

    #[test]
    fn what_runs_stays_and_what_is_said_of_it_goes() {
        let source =
            "/**\n * Why.\n */\nlet a = 1; // kept\n\n  // gone\n/* gone */\n/** @type {N} */ (a).b();\n";
        assert_eq!(bare(source), "let a = 1; // kept\n/** @type {N} */ (a).b();\n");
    }

    /// Where a text in back quotes goes over several lines, a line in it may look like a comment.
    #[test]
    fn no_text_in_the_modules_goes_over_a_line() {
        for source in modules() {
            let code = bare(source);
            let open = code.lines().find(|line| line.matches('`').count() % 2 == 1);
            assert_eq!(open, None);
        }
    }

    #[test]
    fn no_comment_begins_behind_code_and_goes_over_a_line() {
        for source in modules() {
            let code = bare(source);
            let open = code.lines().find(|line| line.contains("/*") && !line.contains("*/"));
            assert_eq!(open, None);
        }
    }
}
