//! The numbers to call in danger, as one line. Refuses to say one that the atlas does not hold.

use super::{Arg, Speaker};

impl Speaker<'_> {
    /// The numbers for a danger of this minute on both sides; none where none is known.
    pub fn emergency_numbers(&self) -> Option<String> {
        let sides = self.atlas.help_at(self.ground).into_iter().filter_map(|(land, lines)| {
            let urgent = lines.iter().filter(|line| line.kind.is_urgent());
            let numbers: Vec<&str> = urgent.map(|line| line.number.as_str()).collect();
            (!numbers.is_empty()).then(|| format!("{} {}", self.land_name(land), numbers.join(", ")))
        });
        let numbers = sides.collect::<Vec<_>>().join(" · ");
        (!numbers.is_empty()).then(|| self.say("help-line", &[("numbers", Arg::Text(&numbers))]))
    }
}
