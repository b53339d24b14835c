//! Transliteration: Russian, Ukrainian, Georgian and Kazakh words as people type them on a Latin keyboard,
//! and Kazakh ones on a Russian keyboard. Refuses to go the other way: forms are spelled out once, when the
//! lexica are compiled, so that reading costs nothing more.

use border::lang::Lang;

/// How many spellings of one word are made at most.
const SPELLINGS: usize = 4;

/// Latin spellings of a normalised word of a language; none for English and French.
pub fn latin(word: &str, lang: Lang) -> Vec<String> {
    if matches!(lang, Lang::En | Lang::Fr) || word.is_ascii() {
        return vec![];
    }
    let mut found = vec![String::new()];
    for c in word.chars() {
        let choices = letter(c, lang);
        let grown = |choice: &str, found: &[String]| -> Vec<String> {
            found.iter().map(|head| format!("{head}{choice}")).collect()
        };
        let Some((first, others)) = choices.split_first() else {
            found = grown(c.encode_utf8(&mut [0; 4]), &found);
            continue;
        };
        let mut next = grown(first, &found);
        for other in others {
            if next.len() + found.len() <= SPELLINGS {
                next.extend(grown(other, &found));
            }
        }
        found = next;
    }
    found
}

/// A name in Latin letters, letter by letter, capitals kept; none where no letter of it is Cyrillic.
pub fn romanized(name: &str) -> Option<String> {
    let is_ukrainian = name.contains(['і', 'ї', 'є', 'ґ', 'І', 'Ї', 'Є', 'Ґ']);
    let lang = if is_ukrainian { Lang::Uk } else { Lang::Ru };
    let mut latin = String::with_capacity(name.len());
    let mut is_cyrillic = false;
    for letter in name.chars() {
        let small = letter.to_lowercase().next().unwrap_or(letter);
        let Some(spelled) = cyrillic(small, lang).first() else {
            latin.push(letter);
            continue;
        };
        is_cyrillic = true;
        match (small == letter, spelled.split_at_checked(1)) {
            (false, Some((first, rest))) => latin.extend([&first.to_ascii_uppercase(), rest]),
            _ => latin.push_str(spelled),
        }
    }
    is_cyrillic.then_some(latin)
}

/// A Kazakh word with the letters that a Russian keyboard lacks replaced; none where it has none of them.
pub fn russian_keyboard(word: &str) -> Option<String> {
    let plain: String = word
        .chars()
        .map(|c| match c {
            'ә' => 'а',
            'ғ' => 'г',
            'қ' => 'к',
            'ң' => 'н',
            'ө' => 'о',
            'ұ' | 'ү' => 'у',
            'һ' => 'х',
            'і' => 'и',
            _ => c,
        })
        .collect();
    (plain != word).then_some(plain)
}

/// The Latin spellings of one letter, the commonest first.
fn letter(c: char, lang: Lang) -> &'static [&'static str] {
    if lang == Lang::Ka { georgian(c) } else { cyrillic(c, lang) }
}

fn cyrillic(c: char, lang: Lang) -> &'static [&'static str] {
    match c {
        'а' => &["a"],
        'б' => &["b"],
        'в' => &["v"],
        'г' if lang == Lang::Uk => &["h", "g"],
        'г' => &["g"],
        'ґ' => &["g"],
        'д' => &["d"],
        'е' => &["e"],
        'є' => &["ye", "ie"],
        'ж' if lang == Lang::Kk => &["zh", "j"],
        'ж' => &["zh"],
        'з' => &["z"],
        'и' if lang == Lang::Uk => &["y", "i"],
        'и' => &["i"],
        'і' => &["i"],
        'ї' => &["yi", "i"],
        'й' => &["y", "i", "j"],
        'к' => &["k"],
        'л' => &["l"],
        'м' => &["m"],
        'н' => &["n"],
        'о' => &["o"],
        'п' => &["p"],
        'р' => &["r"],
        'с' => &["s"],
        'т' => &["t"],
        'у' => &["u"],
        'ф' => &["f"],
        'х' => &["h", "kh", "x"],
        'ц' => &["c", "ts"],
        'ч' => &["ch"],
        'ш' => &["sh"],
        'щ' => &["sch", "shch"],
        'ъ' => &[""],
        'ы' => &["y", "i"],
        'ь' => &["", "'"],
        'э' => &["e"],
        'ю' => &["yu", "u"],
        'я' => &["ya", "ia"],
        'ә' => &["a"],
        'ғ' => &["g", "gh"],
        'қ' => &["q", "k"],
        'ң' => &["n", "ng"],
        'ө' => &["o"],
        'ұ' | 'ү' => &["u"],
        'һ' => &["h"],
        _ => &[],
    }
}

fn georgian(c: char) -> &'static [&'static str] {
    match c {
        'ა' => &["a"],
        'ბ' => &["b"],
        'გ' => &["g"],
        'დ' => &["d"],
        'ე' => &["e"],
        'ვ' => &["v"],
        'ზ' => &["z"],
        'თ' => &["t"],
        'ი' => &["i"],
        'კ' => &["k"],
        'ლ' => &["l"],
        'მ' => &["m"],
        'ნ' => &["n"],
        'ო' => &["o"],
        'პ' => &["p"],
        'ჟ' => &["zh", "j"],
        'რ' => &["r"],
        'ს' => &["s"],
        'ტ' => &["t"],
        'უ' => &["u"],
        'ფ' => &["f", "p"],
        'ქ' => &["q", "k"],
        'ღ' => &["g", "gh"],
        'ყ' => &["y", "k", "q"],
        'შ' => &["sh"],
        'ჩ' => &["ch"],
        'ც' => &["c", "ts"],
        'ძ' => &["dz"],
        'წ' => &["w", "ts", "c"],
        'ჭ' => &["ch", "w"],
        'ხ' => &["x", "kh"],
        'ჯ' => &["j"],
        'ჰ' => &["h"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn common_spellings_are_made() {
        assert!(latin("пешком", Lang::Ru).contains(&"peshkom".to_owned()));
        assert!(latin("пускают", Lang::Ru).contains(&"puskayut".to_owned()));
        assert!(latin("черга", Lang::Uk).contains(&"cherga".to_owned()));
        assert!(latin("მანქანა", Lang::Ka).contains(&"manqana".to_owned()));
        assert!(latin("ақтөбе", Lang::Kk).contains(&"aqtobe".to_owned()));
        assert_eq!(latin("queue", Lang::En), Vec::<String>::new());
        assert_eq!(russian_keyboard("қазір").as_deref(), Some("казир"));
    }

    #[test]
    fn spellings_are_bounded() {
        assert!(latin(&"хцщю".repeat(20), Lang::Ru).len() <= SPELLINGS);
    }
}
