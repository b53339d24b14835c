//! What of a part one who comes back sees at once; all else may come later. Refuses to know how it is cut.

/// What a part has for one who comes back to much that is new.
#[derive(Clone, Copy)]
pub(super) struct Brief<'a> {
    /// Of the ways the one that is seen.
    pub way: u8,
    /// Whether a phone holds such words: drawings, rules and buttons that it lacks can wait.
    pub is_held: &'a dyn Fn(&str) -> bool,
}

impl Brief<'_> {
    /// Whether what stands in an element is not seen, but for its summary: it is folded, of the other way, or
    /// below both ways.
    pub fn closes(&self, name: &str, attributes: &str) -> bool {
        let is_seen = attributes.starts_with(&format!(" class=\"way way-{} ", self.way));
        matches!(name, "details" | "section") && !is_seen
    }
}
