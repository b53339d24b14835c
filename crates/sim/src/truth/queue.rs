//! A queue as a fluid: what comes, what is let through, and so how long those crossing now waited and those
//! joining now will wait, first come first served. Refuses to know who is in it.

/// A queue, minute by minute.
#[derive(Clone, Debug, Default)]
pub struct Queue {
    /// How many came until the end of each minute.
    came: Vec<f64>,
    /// How many got through until then.
    through: Vec<f64>,
    /// What is let through in an hour, if anyone is there.
    per_hour: Vec<f64>,
    /// Minutes that controls take without any queue.
    control: f64,
}

impl Queue {
    /// A queue whose controls take so long.
    pub fn new(control: f64) -> Self {
        Self { control, ..Self::default() }
    }

    /// One more minute: what comes and what may get through, an hour.
    pub fn step(&mut self, coming: f64, letting: f64) {
        let (came, through) = (self.last(&self.came), self.last(&self.through));
        let came = came + coming / 60.0;
        self.through.push((through + letting / 60.0).min(came));
        self.came.push(came);
        self.per_hour.push(letting);
    }

    /// Everyone who stands here leaves.
    pub fn clear(&mut self) {
        if let (Some(came), Some(through)) = (self.came.last(), self.through.last_mut()) {
            *through = *came;
        }
    }

    fn last(&self, sums: &[f64]) -> f64 {
        sums.last().copied().unwrap_or(0.0)
    }

    /// How many stand at the end of a minute.
    pub fn standing(&self, minute: usize) -> f64 {
        self.came[minute] - self.through[minute]
    }

    /// What is let through in an hour.
    pub fn per_hour(&self, minute: usize) -> f64 {
        self.per_hour[minute]
    }

    /// Minutes that whoever is let through now has waited; none while nobody is.
    pub fn crossing(&self, minute: usize) -> Option<f64> {
        let is_moving = self.per_hour[minute] > 0.0;
        is_moving.then(|| self.control + self.since(self.through[minute], minute))
    }

    /// Minutes since the one came whose place in the row of all is `place`.
    fn since(&self, place: f64, minute: usize) -> f64 {
        let joined = self.came[..=minute].partition_point(|came| *came < place - 1e-9);
        minute.saturating_sub(joined) as f64
    }

    /// Minutes that somebody has stood before whom is a share of the queue.
    pub fn stood(&self, minute: usize, ahead: f64) -> f64 {
        self.since(self.through[minute] + ahead * self.standing(minute), minute)
    }

    /// Minutes that whoever joins now will in the end have waited; none where the world ends before.
    pub fn joining(&self, minute: usize) -> Option<f64> {
        let place = self.came[minute];
        let later = self.through[minute..].partition_point(|through| *through < place - 1e-9);
        (minute + later < self.through.len()).then_some(self.control + later as f64)
    }

    /// Minutes that whoever joins now would wait at the pace of now; none while nobody is let through.
    pub fn at_this_pace(&self, minute: usize) -> Option<f64> {
        let per_hour = self.per_hour[minute];
        (per_hour > 0.0).then(|| self.control + 60.0 * self.standing(minute) / per_hour)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_steady_queue_takes_its_length_by_its_pace() {
        let mut queue = Queue::new(10.0);
        for minute in 0..600 {
            let coming = if minute < 60 { 120.0 } else { 60.0 };
            queue.step(coming, 60.0);
        }
        // Sixty more came in the first hour than got through: an hour's work ever since.
        assert!((queue.standing(300) - 60.0).abs() < 0.01);
        for waited in [queue.crossing(300), queue.joining(300), queue.at_this_pace(300)] {
            assert!((waited.expect("it moves") - 70.0).abs() <= 2.0, "{waited:?}");
        }
        assert!((queue.stood(300, 0.5) - 30.0).abs() <= 2.0);
    }

    #[test]
    fn while_it_is_shut_nobody_crosses_and_who_joins_waits_for_the_opening() {
        let mut queue = Queue::new(0.0);
        for minute in 0..300 {
            queue.step(30.0, if (60..120).contains(&minute) { 0.0 } else { 60.0 });
        }
        assert_eq!(queue.crossing(90), None);
        assert_eq!(queue.at_this_pace(90), None);
        let joining = queue.joining(89).expect("it opens again");
        // Half an hour until it opens, and fifteen that came before.
        assert!((joining - 45.0).abs() <= 2.0, "{joining}");
    }
}
