//! The six languages people read and write here. Refuses to know their words: that is `language`.

use crate::closed::closed_list;

closed_list! {
    /// A language of the board, by its ISO 639-1 code.
    Lang {
        Ru = "ru",
        Uk = "uk",
        En = "en",
        Fr = "fr",
        Ka = "ka",
        Kk = "kk",
    }
}
