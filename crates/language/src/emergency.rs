//! Whether words read as an emergency: a small closed list in six languages, on purpose narrow. It decides
//! only whether numbers to call are shown before the words are sent. Refuses to judge, count or keep them: no
//! reading and no fact knows of it.

use crate::normal::letters;

/// What people write while a life or freedom is at stake, normal letters, words in a row; `*` ends a stem.
const CRIES: [&[&str]; 6] = [
    // ru
    &[
        "умирает",
        "умираю",
        "умирают",
        "без сознания",
        "потерял* сознание",
        "не дышит",
        "инфаркт*",
        "сердечный приступ",
        "инсульт*",
        "рожает",
        "рожаю",
        "начались роды",
        "роды начались",
        "отошли воды",
        "истека* кровью",
        "кровотечени*",
        "вызовите скорую",
        "нужна скорая",
        "нужен реаниматолог",
        "изнасил*",
        "похитили",
        "держат силой",
        "держат взаперти",
        "в рабстве",
        "продали в рабство",
        "нас убивают",
        "меня убивают",
        "хочу умереть",
        "покончить с собой",
    ],
    // uk
    &[
        "помирає",
        "помираю",
        "помирають",
        "вмирає",
        "вмираю",
        "непритомн*",
        "без свідомості",
        "втрати* свідомість",
        "не дихає",
        "серцевий напад",
        "інфаркт*",
        "інсульт*",
        "народжує",
        "народжую",
        "почалися пологи",
        "відійшли води",
        "стікає кров'ю",
        "кровотеч*",
        "викличте швидку",
        "потрібна швидка",
        "зґвалт*",
        "викрали людину",
        "викрали дитину",
        "тримають силою",
        "у рабстві",
        "в рабстві",
        "нас вбивають",
        "мене вбивають",
        "хочу померти",
        "покінчити з собою",
    ],
    // en
    &[
        "is dying",
        "i'm dying",
        "im dying",
        "unconscious",
        "not breathing",
        "heart attack",
        "having a stroke",
        "in labour",
        "in labor",
        "giving birth",
        "waters broke",
        "bleeding",
        "call an ambulance",
        "need an ambulance",
        "raped",
        "rape",
        "kidnapped",
        "held against",
        "trafficked",
        "being sold",
        "going to kill me",
        "going to kill us",
        "want to die",
        "kill myself",
        "suicide",
    ],
    // fr
    &[
        "en train de mourir",
        "va mourir",
        "inconscient*",
        "sans connaissance",
        "ne respire plus",
        "ne respire pas",
        "crise cardiaque",
        "infarctus",
        "un avc",
        "accouche",
        "perdu les eaux",
        "hemorragie*",
        "saigne",
        "appelez une ambulance",
        "besoin d'une ambulance",
        "viole",
        "violee",
        "kidnappe*",
        "sequestre*",
        "retenu* de force",
        "en esclavage",
        "veux mourir",
        "suicide*",
    ],
    // ka
    &[
        "კვდება",
        "ვკვდები",
        "უგონოდ*",
        "გონება დაკარგა",
        "არ სუნთქავს",
        "ინფარქტი*",
        "ინსულტი*",
        "მშობიარობ*",
        "მშობიარე",
        "სისხლდენ*",
        "სისხლისგან იცლება",
        "სასწრაფო გვჭირდება",
        "გამოიძახეთ სასწრაფო",
        "გააუპატიურ*",
        "გაიტაცეს",
        "ძალით გვაკავებენ",
        "ძალით მაკავებენ",
        "მონობაში",
        "სიკვდილი მინდა",
        "თავის მოკვლა",
    ],
    // kk
    &[
        "өліп бара*",
        "өліп жатыр",
        "ес түссіз",
        "есінен тан*",
        "дем алмай*",
        "тыныс алмай*",
        "инфаркт*",
        "инсульт*",
        "босанып жатыр",
        "толғағы баста*",
        "қан кетіп",
        "қансырап",
        "жедел жәрдем керек",
        "жедел жәрдем шақыр*",
        "зорла*",
        "ұрлап кетті",
        "күшпен ұстап",
        "құлдықта",
        "өлгім келеді",
        "өзіме қол жұмса*",
    ],
];

/// Whether somebody who writes this may need help at once. Linear in the text for a list of fixed length.
pub fn is_emergency(words: &str) -> bool {
    let normal: String = letters(words).into_iter().map(|letter| letter.c).collect();
    let is_letter = |c: char| c.is_alphanumeric() || c == '\'';
    let spoken: Vec<&str> = normal.split(|c| !is_letter(c)).filter(|word| !word.is_empty()).collect();
    CRIES.iter().copied().flatten().any(|cry| is_in(&spoken, cry))
}

fn is_in(spoken: &[&str], cry: &str) -> bool {
    let parts = cry.split(' ').count();
    let is_part = |(word, part): (&&str, &str)| match part.strip_suffix('*') {
        Some(stem) => word.starts_with(stem),
        None => *word == part,
    };
    spoken.windows(parts).any(|row| row.iter().zip(cry.split(' ')).all(is_part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn cries_of_six_languages_are_read() {
        for words in [
            "Тут мужчина БЕЗ СОЗНАНИЯ, у второго поста!!",
            "жена рожает в машине",
            "людина не дихає",
            "у нього інфаркт",
            "a man is unconscious by the barrier",
            "he’s not breathing",
            "they are held against their will",
            "ma femme a perdu les eaux",
            "il a une hémorragie",
            "კაცი არ სუნთქავს",
            "адам ес түссіз жатыр",
            "толғағы басталды",
        ] {
            assert!(is_emergency(words), "{words}");
        }
    }

    #[test]
    fn what_is_said_of_queues_papers_and_quarrels_is_none() {
        for words in [
            "",
            "*",
            "Очередь умеренная, рождаемость ни при чём",
            "Подскажите, нужна ли страховка? Помогите советом",
            "скорость очереди 3 машины в час",
            "Чи потрібен паспорт народженій торік дитині",
            "medical insurance is asked for, no ambulance seen",
            "labour migrants are let through",
            "on passe en une heure, violence zéro",
            "რიგი დიდია, სასწრაფოდ ჩადით",
            "кезек ұзын, құжат керек",
            "драка в очереди за бензином",
        ] {
            assert!(!is_emergency(words), "{words}");
        }
    }

    #[test]
    fn every_cry_is_written_as_it_is_compared() {
        for cry in CRIES.iter().copied().flatten() {
            let whole = cry.replace('*', "");
            assert!(is_emergency(&whole), "{cry}");
        }
    }
}
