//! What is said of a panic: its place in our code. Refuses to say its message: that may quote words, an
//! address or a secret, as `unwrap` and `assert!` do.

use crate::out;
use std::panic::PanicHookInfo;

/// From here on a panic, in any thread, is one line on standard error.
pub fn say_place_only() {
    std::panic::set_hook(Box::new(|panic| out::note(line_of(panic))));
}

fn line_of(panic: &PanicHookInfo<'_>) -> String {
    match panic.location() {
        Some(place) => format!("passage: a fault of ours at {place}; please report this line"),
        None => "passage: a fault of ours, at a place that is not known".to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::{Arc, Mutex};

    #[test]
    fn a_panics_message_is_not_said() {
        let said = Arc::new(Mutex::new(String::new()));
        let before = std::panic::take_hook();
        let saying = Arc::clone(&said);
        std::panic::set_hook(Box::new(move |panic| {
            saying.lock().expect("not poisoned").push_str(&line_of(panic));
        }));
        let panicked = std::panic::catch_unwind(|| panic!("{} is here", "Anna"));
        std::panic::set_hook(before);
        assert!(panicked.is_err());
        let said = said.lock().expect("not poisoned");
        assert!(said.contains("panics.rs:") && !said.contains("Anna"), "{said}");
    }
}
