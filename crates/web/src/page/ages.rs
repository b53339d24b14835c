//! Ages in a page: elements that name their moment, so that a phone counts them on by itself. Refuses to know
//! what is old.

use language::say::AGE_MARKS;

/// Puts the marked ages of sentences into elements that name their moment, in place of an element that does
/// so around them. Inside of a tag words alone stay.
pub(crate) fn with_ages(html: &str) -> String {
    let [before, between, after] = AGE_MARKS;
    let mut parts = html.split(before);
    let mut done = parts.next().unwrap_or_default().to_owned();
    let mut around = false;
    for part in parts {
        let (moment, rest) = part.split_once(between).unwrap_or(("", part));
        let (words, rest) = rest.split_once(after).unwrap_or((rest, ""));
        let grain = match moment.chars().next() {
            Some('h') => " data-grain=\"hour\"",
            Some('c') => " data-grain=\"clock\"",
            _ => "",
        };
        let moment = moment.trim_start_matches(['h', 'c']);
        let outer = done.rfind("<time ").filter(|open| done.rfind("</time>").is_none_or(|shut| shut < *open));
        if let Some((open, end)) = outer.and_then(|open| Some((open, open + done[open..].find('>')?))) {
            done.replace_range(open..=end, "");
            around = true;
        }
        let open = done.rfind('<').unwrap_or_default();
        if done.rfind('>').is_none_or(|shut| shut < open) {
            done += words;
        } else {
            done += &format!("<time datetime=\"{moment}\"{grain}>{words}</time>");
        }
        match rest.split_once("</time>").filter(|_| around) {
            Some((inside, outside)) => {
                done += inside;
                done += outside;
                around = false;
            }
            None => done += rest,
        }
    }
    done
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marked_ages_become_elements_outside_of_tags() {
        let [a, b, c] = AGE_MARKS;
        let html =
            with_ages(&format!("<p title=\"{a}T1{b}8 min{c}.\">so {a}hT2{b}1 h{c}, {a}T3{b}2 h{c}</p>"));
        let hour = "<time datetime=\"T2\" data-grain=\"hour\">1 h</time>";
        assert_eq!(html, format!("<p title=\"8 min.\">so {hour}, <time datetime=\"T3\">2 h</time></p>"));
        let around =
            with_ages(&format!("<i><time datetime=\"T\">{a}T1{b}8 min{c} ({a}cT1{b}04:14{c})</time>.</i>"));
        let clock = "<time datetime=\"T1\" data-grain=\"clock\">04:14</time>";
        assert_eq!(
            around,
            format!("<i><time datetime=\"T1\">8 min</time> ({clock}).</i>"),
            "one around gives way"
        );
        assert_eq!(with_ages(&format!("{a}{a}{b}{c}{c}{b}")).matches(AGE_MARKS).count(), 2, "garbage ends");
    }

    proptest::proptest! {
        #[test]
        fn garbage_is_only_ever_passed_through(
            parts in proptest::collection::vec("<|>|[a-z\" é]{0,20}|<time [a-z]*>|</time>", 0..40),
            marks in proptest::collection::vec(0..4_usize, 40),
        ) {
            let mark = |of: usize| AGE_MARKS.get(of).map_or_else(String::new, ToString::to_string);
            let html: String = parts.iter().zip(marks).map(|(part, of)| part.clone() + &mark(of)).collect();
            with_ages(&html);
        }
    }
}
