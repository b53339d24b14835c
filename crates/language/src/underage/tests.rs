//! What is taken for a child alone, and what is not, in six languages.

use super::*;
use crate::normal::letters;

#[test]
fn a_child_that_travels_alone_is_known_and_one_with_a_parent_is_not() {
    for words in [
        "Мне 16, еду один, ищу место из Владикавказа в Тбилиси",
        "мне 17 лет нужно в Тбилиси",
        "Мені 15, їду сама до Варшави",
        "Ребёнок едет без родителей, встретит бабушка",
        "I'm 16 and looking for a ride to Tbilisi",
        "I am 15 years old, need a seat",
        "J'ai 16 ans, je cherche une place pour Tbilissi",
        "მე 16 წლის ვარ, ადგილი მჭირდება",
        "Маған 16 жас, Астанаға орын керек",
        "Мен 17 жастамын, жалғыз барам",
    ] {
        assert!(alone(words), "{words}");
    }
    for words in [
        "Еду с дочкой 5 лет, нужно два места",
        "Мне 2 места до Тбилиси",
        "мне 34, еду один",
        "Мені 2 місця до Варшави",
        "I'm 5 km from the border, two seats free",
        "I need 2 seats, my son is 6 years old",
        "I am 16 cars from the barrier",
        "Je cherche 2 places, mon fils a 6 ans",
        "ბავშვი 6 წლის, ორი ადგილი",
        "Маған 2 орын керек",
        "Балам 6 жаста, екі орын",
        "Выезд в 16, один пассажир",
    ] {
        assert!(!alone(words), "{words}");
    }
}

#[test]
fn a_child_that_somebody_sends_alone_is_known() {
    for words in [
        "Ищу место для дочки 12 лет, едет одна до Тбилиси",
        "Сын 14 лет поедет один, ищу машину до Тбилиси",
        "Возьмёте сына? Ему 13, доедет сам, встретим в Тбилиси",
        "Отправляю дочь одну, 15 лет, нужно место до Астаны",
        "12-летняя племянница едет самостоятельно, нужно место",
        "Ребёнок поедет один до Алматы, ищем водителя",
        "Ищу попутку с женщиной за рулём, внучка 11 лет едет без взрослых",
        "Подросток без сопровождения, место до Уральска",
        "Looking for a seat for my son, 13, travelling alone to Tbilisi",
        "My daughter is 15 and needs a ride to Tbilisi by herself",
        "My 12-year-old nephew is going to Tbilisi on his own, one seat please",
        "An unaccompanied child needs a seat to Almaty",
        "Seat wanted for a girl aged 14, she travels without an adult",
        "Шукаю місце для доньки 13 років, їде сама",
        "Син 16 років поїде один до Кракова",
        "Дитина їде без дорослих, місце до Варшави",
        "Cherche une place pour ma fille de 12 ans, seule, jusqu'à Tbilissi",
        "Mon fils a 15 ans et voyage seul, une place pour Varsovie",
        "Enfant non accompagné, une place pour Tbilissi",
        "ჩემი შვილი 12 წლისაა, მარტო მიდის თბილისში, ადგილი მინდა",
        "ბავშვი მარტო მიდის, ადგილი მინდა ბათუმამდე",
        "Қызым 12 жаста, жалғыз барады, Тбилисиге орын іздеймін",
        "Ұлым 15 жаста, өзі барады, Алматыға орын керек",
    ] {
        assert!(alone(words), "{words}");
    }
}

#[test]
fn who_takes_a_child_along_or_is_grown_up_is_given_a_seat() {
    for words in [
        "Еду одна с дочкой 12 лет, нужно два места",
        "Еду один, дочка 12 лет ждёт в Тбилиси",
        "Сын 14 лет едет со мной, я одна, два места",
        "Я один, везу ребёнка 8 лет, два места",
        "Дочь 20 лет едет одна до Тбилиси",
        "Сын едет один до Тбилиси, одно место",
        "Нужно место для сына 14 лет и меня, одна сумка",
        "Есть 3 места, один ребёнок уже едет, с ним мама",
        "I'm travelling alone with my son, 6, two seats",
        "My daughter is 25 and needs a ride by herself",
        "I drive alone, room for a child and 2 adults",
        "Two seats for me and my son, 13",
        "Їду сама з донькою 13 років, два місця",
        "Je voyage seule avec mon fils de 6 ans",
        "Une seule place pour ma fille de 12 ans et moi",
        "Ma fille de 22 ans voyage seule",
        "შვილთან ერთად მივდივარ, 12 წლისაა, მარტო ვარ",
        "Қызыммен барамын, 12 жаста, жалғыз емеспін",
        "Қызым 22 жаста, жалғыз барады",
    ] {
        assert!(!alone(words), "{words}");
    }
}

#[test]
fn every_word_is_written_as_it_is_compared() {
    for lang in Lang::ALL.iter().copied() {
        let words = Words::parse(lang);
        let lists = [
            &words.own,
            &words.own_after,
            &words.own_years,
            &words.years,
            &words.goes_on,
            &words.said,
            &words.kin,
            &words.child,
            &words.between,
            &words.alone,
            &words.one,
            &words.goes,
            &words.mine,
            &words.with,
            &words.company,
        ];
        assert!(!words.years.is_empty() && !words.kin.is_empty() && !words.alone.is_empty(), "{lang}");
        for word in lists.into_iter().flatten() {
            let normal: String = letters(word).into_iter().map(|letter| letter.c).collect();
            assert_eq!(normal, *word, "{lang}");
        }
    }
}
