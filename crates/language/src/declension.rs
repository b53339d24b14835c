//! Declension of names: the forms a crossing, a country or a town takes in a sentence, in Slavic, Kazakh and
//! Georgian, and what an ending says of direction. Refuses to know any name.

use crate::concept::Case;

/// The forms of a normalised name (words parted by one space), with itself first.
pub fn forms(name: &str) -> Vec<(String, Case)> {
    let mut found = vec![(name.to_owned(), Case::Plain)];
    let (head, last) = name.rsplit_once(' ').map_or((String::new(), name), |(h, l)| (format!("{h} "), l));
    match last.chars().next_back() {
        Some('\u{400}'..='\u{52f}') => {
            slavic(name, &mut found);
            let mut add = |stem: &str, back: bool| {
                found
                    .extend(kazakh(stem, back).map(|(suffix, case)| (format!("{head}{last}{suffix}"), case)));
            };
            let back = is_back(last);
            add(last, back);
            if either_harmony(last) {
                add(last, !back);
            }
            if let Some(possessive) = possessive(last).filter(|_| !head.is_empty()) {
                let endings =
                    possessive.iter().map(|(suffix, case)| (format!("{head}{last}{suffix}"), *case));
                found.extend(endings);
            }
        }
        Some('ა'..='ჰ') => {
            let stem = last.strip_suffix(['ი', 'ა']).unwrap_or(last);
            let stems = [Some(stem.to_owned()), Some(last.to_owned()), syncopated(stem)];
            let bare = head.trim_end().strip_suffix('ი').filter(|head| !head.contains(' '));
            for (suffixes, case) in GEORGIAN {
                for stem in stems.iter().flatten() {
                    for suffix in suffixes.iter().filter(|suffix| joins(stem, suffix)) {
                        found.push((format!("{head}{stem}{suffix}"), *case));
                        // "წითელი ხიდი", "წითელ ხიდზე": an adjective loses its ending where the noun has
                        // another.
                        found.extend(bare.iter().map(|head| (format!("{head} {stem}{suffix}"), *case)));
                    }
                }
            }
        }
        _ => {}
    }
    found
}

/// Whether a name's last vowel is a back one, by which Kazakh endings go.
fn is_back(name: &str) -> bool {
    name.chars().rev().find(|c| VOWELS.contains(*c)).is_none_or(|c| !"әеөүіи".contains(c))
}

const VOWELS: &str = "аоұыуяюёэәеөүіи";

/// Whether people give a name endings of either kind: it is no Kazakh word and its last vowel does not tell.
fn either_harmony(name: &str) -> bool {
    let foreign = !name.chars().any(|c| "әғқңөұүһі".contains(c));
    foreign && name.chars().rev().find(|c| VOWELS.contains(*c)).is_some_and(|c| "еиэюяо".contains(c))
}

/// The endings of a Kazakh compound whose last word is of the third person: Жібек жолы, Жібек жолында.
fn possessive(last: &str) -> Option<&'static [(&'static str, Case)]> {
    match last.chars().next_back() {
        Some('ы') => Some(&[("нда", Case::At), ("нан", Case::From), ("на", Case::To), ("н", Case::At)]),
        Some('і') => Some(&[("нде", Case::At), ("нен", Case::From), ("не", Case::To), ("н", Case::At)]),
        _ => None,
    }
}

/// Whether a Georgian ending may follow a stem: no vowel follows the vowel of a noun's own ending.
fn joins(stem: &str, suffix: &str) -> bool {
    let vowel = |c: Option<char>| c.is_some_and(|c| matches!(c, 'ა' | 'ე' | 'ი' | 'ო' | 'უ'));
    !(vowel(stem.chars().next_back()) && vowel(suffix.chars().next()) && suffix.chars().count() > 1)
}

/// The Kazakh endings that go with a name's last vowel (back or front) and last sound (voiced, voiceless,
/// nasal, vowel).
fn kazakh(name: &str, back: bool) -> impl Iterator<Item = (&'static str, Case)> {
    const CASES: [Case; 5] = [Case::From, Case::To, Case::At, Case::At, Case::At];
    let front = !back;
    let endings: [&str; 5] = match (name.chars().next_back().unwrap_or(' '), front) {
        ('п' | 'к' | 'қ' | 'т' | 'с' | 'ф' | 'х' | 'ц' | 'ч' | 'ш' | 'щ' | 'б' | 'в' | 'г' | 'д', false) => {
            ["тан", "қа", "та", "тың", "ты"]
        }
        ('п' | 'к' | 'қ' | 'т' | 'с' | 'ф' | 'х' | 'ц' | 'ч' | 'ш' | 'щ' | 'б' | 'в' | 'г' | 'д', true) => {
            ["тен", "ке", "те", "тің", "ті"]
        }
        ('м' | 'н' | 'ң', false) => ["нан", "ға", "да", "ның", "ды"],
        ('м' | 'н' | 'ң', true) => ["нен", "ге", "де", "нің", "ді"],
        (_, false) => ["дан", "ға", "да", "ның", "ды"],
        (_, true) => ["ден", "ге", "де", "нің", "ді"],
    };
    endings.into_iter().zip(CASES)
}

const GEORGIAN: &[(&[&str], Case)] = &[
    (&["დან", "იდან", "ოდან"], Case::From),
    (&["კენ", "ისკენ", "სკენ", "ასკენ", "აკენ"], Case::To),
    (&["ში", "აში", "ოში", "შია"], Case::Into),
    (
        &[
            "ზე",
            "აზე",
            "ოს",
            "ს",
            "ის",
            "ას",
            "ით",
            "თან",
            "სთან",
            "ისთან",
            "ა",
            "ია",
            "აა",
            "ზეა",
            "თანაა",
            "სთანაა",
        ],
        Case::At,
    ),
    (&["მდე", "ამდე", "მდეა", "ამდეა"], Case::Until),
];

/// Columns of the endings.
const ACCUSATIVE: usize = 3;
const LOCATIVE: usize = 5;
const LOCATIVE_UK: usize = 7;

/// A Georgian stem that loses its last vowel before some endings: ერევან, ერევნიდან.
fn syncopated(stem: &str) -> Option<String> {
    let mut letters: Vec<char> = stem.chars().collect();
    let [.., vowel, last] = letters[..] else { return None };
    let loses =
        letters.len() > 3 && matches!(vowel, 'ა' | 'ე' | 'ო') && matches!(last, 'ლ' | 'მ' | 'ნ' | 'რ');
    letters.remove(letters.len() - 2);
    loses.then(|| letters.into_iter().collect())
}

/// Each word takes the ending of one case; words of a name agree, so the n-th endings go together.
fn slavic(name: &str, found: &mut Vec<(String, Case)>) {
    let words: Vec<(&str, &[&str])> = name.split(' ').map(endings).collect();
    let mut straight = Vec::new();
    let longest = words.iter().map(|(_, endings)| endings.len()).max().unwrap_or(0);
    for n in 0..longest {
        let declined = words.iter().map(|(stem, endings)| {
            let ending = endings.get(n).or(endings.last()).copied().unwrap_or_default();
            if n == LOCATIVE_UK && ending == "і" { softened(stem) } else { spelled(stem, ending) }
        });
        let form = declined.collect::<Vec<_>>().join(" ");
        let locative = n == LOCATIVE || n == LOCATIVE_UK;
        match found.iter_mut().find(|(known, _)| *known == form) {
            Some((_, case)) if locative && !straight.contains(&form) => *case = Case::At,
            Some(_) => {}
            None => found.push((form.clone(), if locative { Case::At } else { Case::Plain })),
        }
        if n == 0 || n == ACCUSATIVE {
            straight.push(form);
        }
    }
    for other in fleeting(name) {
        for ending in ["а", "я", "у", "ю", "е", "і", "ом", "ем", "ові", "еві"] {
            found.push((format!("{other}{ending}"), Case::Plain));
        }
    }
}

/// The stem and the endings of a word by the class its last letters show; both Slavic languages together.
fn endings(word: &str) -> (&str, &'static [&'static str]) {
    // One column a case: nominative, genitive, dative, accusative, instrumental, locative; Ukrainian
    // genitive, locative.
    const CLASSES: &[(&[&str], &[&str])] = &[
        (&["ний", "ній"], &["ний", "него", "нему", "ний", "ним", "нем", "нього", "ньому"]),
        (&["ий", "ый"], &["ий", "ого", "ому", "ый", "им", "ом", "ого", "ому"]),
        (&["ая"], &["ая", "ой", "ой", "ую", "ой", "ой", "ої", "ій"]),
        (&["ія", "ия"], &["ия", "ии", "ии", "ию", "ией", "ии", "ію", "ії", "ія"]),
        (&["ое", "ее"], &["ое", "ого", "ому", "ое", "ым", "ом"]),
        (&["а"], &["а", "ы", "е", "у", "ой", "е", "и", "і", "ою"]),
        (&["я"], &["я", "и", "е", "ю", "ей", "е", "і", "ї", "ею"]),
        (&["ь"], &["ь", "я", "ю", "ь", "ем", "е", "і", "и", "ью"]),
        (&["й"], &["й", "я", "ю", "й", "ем", "е", "ю", "ї"]),
        (&["ы", "и"], &["ы", "ов", "ам", "и", "ами", "ах", "ей", "ям", "ях"]),
        (&["і"], &["і", "ів", "ям", "і", "ями", "ях", "ам", "ах"]),
        (&["о"], &["о", "а", "у", "о", "ом", "е", "а", "і"]),
        (&["е"], &["е", "я", "ю", "е", "ем", "е", "ого", "ому"]),
        (&["у", "ю", "э", "ї"], &[""]),
    ];
    for (tails, class) in CLASSES {
        for tail in *tails {
            if let Some(stem) = word.strip_suffix(tail).filter(|stem| stem.chars().count() >= 2) {
                let fixed = matches!(*tail, "у" | "ю" | "э" | "ї");
                return if fixed { (word, &[""]) } else { (stem, class) };
            }
        }
    }
    let consonant = word.chars().next_back().is_some_and(char::is_alphabetic) && word.chars().count() >= 3;
    if consonant { (word, &["", "а", "у", "", "ом", "е", "ові", "і", "ы"]) } else { (word, &[""]) }
}

/// A stem with its ending; after some consonants Russian writes `и` for `ы`.
fn spelled(stem: &str, ending: &str) -> String {
    match ending.strip_prefix('ы') {
        Some(rest) if stem.ends_with(['г', 'к', 'х', 'ж', 'ш', 'щ', 'ч']) => format!("{stem}и{rest}"),
        _ => format!("{stem}{ending}"),
    }
}

/// The Ukrainian locative in `і`, before which the last sound of some stems changes: Медика, на Медиці.
fn softened(stem: &str) -> String {
    const SOFT: &[(char, char)] = &[('к', 'ц'), ('г', 'з'), ('х', 'с')];
    let soft = SOFT.iter().find_map(|(hard, soft)| Some(format!("{}{soft}і", stem.strip_suffix(*hard)?)));
    soft.unwrap_or_else(|| format!("{stem}і"))
}

/// The stems of a name whose last vowel falls out or changes before an ending: Краковец, Краковець (у
/// Краківці), Львів, Угринів (на Угриневі).
fn fleeting(name: &str) -> impl Iterator<Item = String> {
    const CHANGES: &[(&str, &str)] = &[
        ("овець", "івц"),
        ("ець", "ц"),
        ("ец", "ц"),
        ("ів", "ов"),
        ("ів", "ев"),
        ("їв", "єв"),
        ("ок", "к"),
        ("ень", "н"),
        ("ель", "л"),
    ];
    CHANGES.iter().filter_map(move |(tail, other)| {
        let stem = name.strip_suffix(tail).filter(|stem| stem.chars().count() >= 2)?;
        Some(format!("{stem}{other}"))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn has(name: &str, form: &str) -> Option<Case> {
        forms(name).into_iter().find(|(text, _)| text == form).map(|(_, case)| case)
    }

    #[test]
    fn names_take_the_endings_of_their_language() {
        for (name, form, case) in [
            ("успенка", "успенке", Case::At),
            ("медика", "медиці", Case::At),
            ("рига", "ризі", Case::At),
            ("წითელი ხიდი", "წითელ ხიდზე", Case::At),
            ("верхний ларс", "верхнего ларса", Case::Plain),
            ("камень", "камня", Case::Plain),
            ("куйбышево", "куйбышево", Case::Plain),
            ("краковец", "краковца", Case::Plain),
            ("краковець", "краківці", Case::Plain),
            ("угринів", "угриневі", Case::Plain),
            ("румунія", "румунію", Case::Plain),
            ("румунія", "румунії", Case::At),
            ("львів", "львова", Case::Plain),
            ("шегині", "шегинях", Case::At),
            ("россия", "россию", Case::Plain),
            ("ресей", "ресейден", Case::From),
            ("алматы", "алматыға", Case::To),
            ("жібек жолы", "жібек жолында", Case::At),
            ("жібек жолы", "жібек жолынан", Case::From),
            ("ақ жол", "ақ жолға", Case::To),
            ("бугристое", "бугристоеда", Case::At),
            ("бугристое", "бугристоеде", Case::At),
            ("петухово", "петуховоге", Case::To),
            ("сагарчин", "сагарчиннен", Case::From),
            ("საქართველო", "საქართველოსკენ", Case::To),
            ("თბილისი", "თბილისიდან", Case::From),
            ("ლარსი", "ლარსზე", Case::At),
            ("ერევანი", "ერევნისკენ", Case::To),
            ("კობი", "კობამდე", Case::Until),
            ("სომხეთი", "სომხეთში", Case::Into),
        ] {
            assert_eq!(has(name, form), Some(case), "{name} -> {form}");
        }
    }
}
