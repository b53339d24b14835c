// Questions as people ask them in chats, invented; by these the little index of the phone is held against the
// server's reader.
export const QUESTIONS = {
  ru: `Пешком пускают?
Пешеходов пропускают в Грузию?
На велосипеде можно проехать?
Самокаты пропускают?
Мужчин выпускают?
Женщин с детьми пускают?
Сколько стоять сейчас?
Какая очередь?
Большая очередь на Ларсе?
Сколько машин стоит?
Граница открыта?
Закрыли границу?
КПП работает?
Дорога открыта?
Какая дорога до поста?
Бензин есть на заправке?
Где заправиться?
Вода есть?
Есть где переночевать?
Интернет ловит?
Сим карту где купить?
Сколько стоит место в машине?
Почем самокат?
С кошкой пустят?
Собаку пропускают?
Нужен ли загранпаспорт?
По внутреннему паспорту пускают?
Военник спрашивают?
Нужна виза?
Прививка для собаки нужна?
Телефоны проверяют?
Взятки требуют?
Автобусы пропускают?
Сколько ждать на машине?
Страховка на машину нужна?
Туалет есть?
Погода какая?
Кто сейчас едет?
Всем привет
Как там дела?
А курс доллара какой?
Можно ли с ребёнком без согласия отца?
Иностранцев пускают?
Пенсионеров пропускают?
Обменник есть?
Мотоциклы пускают?
Кафе работает?
Аптека есть?
Долго ли стоите?
Холодно ночью?`,
  uk: `Пішки пускають?
Пішоходів пропускають?
На велосипеді можна проїхати?
Чоловіків випускають?
Жінок з дітьми пускають?
Скільки стояти зараз?
Яка черга?
Велика черга?
Скільки машин стоїть?
Кордон відкритий?
Закрили кордон?
Пункт працює?
Дорога відкрита?
Яка дорога до поста?
Бензин є на заправці?
Вода є?
Є де переночувати?
Інтернет ловить?
Де купити сімку?
Скільки коштує місце в машині?
З кішкою пустять?
Собаку пропускають?
Чи потрібен закордонний паспорт?
Потрібна віза?
Щеплення для собаки потрібне?
Телефони перевіряють?
Хабарі вимагають?
Автобуси пропускають?
Скільки чекати на машині?
Страховка на машину потрібна?
Туалет є?
Яка погода?
Всім привіт
Як там справи?
Який курс долара?
Іноземців пускають?
Обмінник є?
Мотоцикли пускають?
Аптека є?
Довго стоїте?
Холодно вночі?
Військовий квиток питають?`,
  en: `Can I cross on foot?
Do they let pedestrians through?
Can you cross by bicycle?
Are scooters allowed?
Do they let men out?
Are women with children let through?
How long is the wait now?
How long is the queue?
Is there a big queue?
How many cars are waiting?
Is the border open?
Is it closed?
Is the crossing working?
Is the road open?
How is the road to the post?
Is there petrol?
Is there water?
Is there anywhere to sleep?
Is there internet?
Where can I buy a SIM card?
How much is a seat in a car?
How much is a scooter?
Can I take my cat?
Do they let dogs through?
Do I need a passport?
Do I need a visa?
Do they ask for a military ID?
Is a vaccination needed for the dog?
Do they check phones?
Do they ask for bribes?
Are buses let through?
How long by car?
Do I need car insurance?
Is there a toilet?
What is the weather like?
Hi everyone
How are things?
What is the dollar rate?
Are foreigners let through?
Are old people let through?
Is there an exchange?
Are motorcycles let through?
Is there a pharmacy?
Is it cold at night?
Who is going to Tbilisi tomorrow?
Does anyone have a football?
Where are you all from?`,
  fr: `On peut passer à pied ?
Les piétons passent ?
On peut passer à vélo ?
Les trottinettes passent ?
Les hommes passent ?
Les femmes avec enfants passent ?
Combien de temps d'attente ?
Quelle est la file ?
Il y a beaucoup de queue ?
Combien de voitures attendent ?
La frontière est ouverte ?
C'est fermé ?
Le poste fonctionne ?
La route est ouverte ?
Comment est la route ?
Il y a de l'essence ?
Il y a de l'eau ?
Où dormir ?
Il y a internet ?
Où acheter une carte SIM ?
Combien coûte une place en voiture ?
On peut passer avec un chat ?
Les chiens passent ?
Il faut un passeport ?
Il faut un visa ?
Ils demandent le livret militaire ?
Il faut un vaccin pour le chien ?
Ils vérifient les téléphones ?
Ils demandent des pots-de-vin ?
Les bus passent ?
Combien de temps en voiture ?
Il faut une assurance auto ?
Il y a des toilettes ?
Quel temps fait-il ?
Bonjour à tous
Comment ça va ?
Quel est le cours du dollar ?
Les étrangers passent ?
Il y a un bureau de change ?
Les motos passent ?
Il y a une pharmacie ?
Il fait froid la nuit ?`,
  ka: `ფეხით უშვებენ?
ველოსიპედით შეიძლება გავლა?
კაცებს უშვებენ?
ქალებს ბავშვებით უშვებენ?
რამდენი ხანი უნდა ლოდინი?
რა რიგია?
დიდი რიგია?
რამდენი მანქანა დგას?
საზღვარი ღიაა?
საზღვარი დაკეტილია?
გზა ღიაა?
როგორი გზაა?
ბენზინი არის?
წყალი არის?
სად დავიძინო?
ინტერნეტი არის?
რა ღირს ადგილი მანქანაში?
კატას უშვებენ?
ძაღლს უშვებენ?
პასპორტი საჭიროა?
ვიზა საჭიროა?
ტელეფონებს ამოწმებენ?
ქრთამს ითხოვენ?
ავტობუსებს უშვებენ?
დაზღვევა საჭიროა?
ტუალეტი არის?
როგორი ამინდია?
გამარჯობა ყველას
დოლარის კურსი რა არის?
უცხოელებს უშვებენ?
აფთიაქი არის?
მოტოციკლებს უშვებენ?
ღამით ცივა?`,
  kk: `Жаяу өткізе ме?
Велосипедпен өтуге бола ма?
Ер адамдарды шығара ма?
Балалы әйелдерді өткізе ме?
Қанша уақыт күту керек?
Кезек қандай?
Кезек көп пе?
Неше көлік тұр?
Шекара ашық па?
Шекара жабық па?
Бекет жұмыс істей ме?
Жол ашық па?
Жол қандай?
Бензин бар ма?
Су бар ма?
Қонатын жер бар ма?
Интернет бар ма?
Көліктегі орын қанша тұрады?
Мысықты өткізе ме?
Итті өткізе ме?
Паспорт керек пе?
Виза керек пе?
Телефон тексере ме?
Пара сұрай ма?
Автобус өткізе ме?
Сақтандыру керек пе?
Дәретхана бар ма?
Ауа райы қандай?
Бәріне сәлем
Доллар бағамы қанша?
Шетелдіктерді өткізе ме?
Дәріхана бар ма?
Мотоцикл өткізе ме?
Түнде суық па?`,
};
