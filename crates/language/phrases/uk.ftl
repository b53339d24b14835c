### Слова на екрані, українською. Виправляє той, для кого це рідна мова; перевірка: passage check.
### Хто перевірив і коли: «unchecked» означає, що ніхто, і сторінки про це кажуть.

-checked = unchecked

checked-by = { -checked }

## Числа і гроші

decimal-mark = ,
digit-group = { "\u00A0" }
up-to = до { $most }
from-to = { $low } – { $high }
in-metres = { $figures } м
in-kilometres = { $figures } км
in-vehicles =
    { $count ->
        [one] { $figures } машина
        [few] { $figures } машини
       *[other] { $figures } машин
    }
in-people =
    { $count ->
        [one] { $figures } людина
        [few] { $figures } людини
       *[other] { $figures } людей
    }
money =
    { $currency ->
        [RUB] { $amount } ₽
        [USD] { $amount } $
        [EUR] { $amount } €
        [UAH] { $amount } ₴
        [GEL] { $amount } ₾
        [KZT] { $amount } ₸
        [TRY] { $amount } ₺
       *[other] { $amount } { $currency }
    }

## Час

just-now = щойно
ago-minutes = { $count } хв тому
ago-hours = { $count } год тому
ago-hours-minutes = { $hours } год { $minutes } хв тому
ago-days =
    { $count ->
        [one] { $count } день тому
        [few] { $count } дні тому
       *[other] { $count } днів тому
    }
in-minutes = { $figures } хв
in-hours = { $figures } год
hours-minutes = { $hours } год { $minutes } хв
in-days =
    { $count ->
        [one] { $figures } день
        [few] { $figures } дні
       *[other] { $figures } днів
    }
no-wait = без очікування
clock = { $time }, { $place }
clock-dated = { $date } { $time }, { $place }
date = { $day } { $month }
date-year = { $day } { $month } { $year }
age-clock = { $age } ({ $clock })
month-1 = січ
month-2 = лют
month-3 = бер
month-4 = квіт
month-5 = трав
month-6 = черв
month-7 = лип
month-8 = серп
month-9 = вер
month-10 = жовт
month-11 = лист
month-12 = груд

## Країни

toward-land = у бік: { $land }
land-of =
    { $code ->
        [am] Вірменії
        [at] Австрії
        [az] Азербайджану
        [ba] Боснії і Герцеговини
        [bf] Буркіна-Фасо
        [bg] Болгарії
        [bj] Беніну
        [by] Білорусі
        [ca] Канади
        [cn] Китаю
        [cz] Чехії
        [de] Німеччини
        [ee] Естонії
        [eg] Єгипту
        [fi] Фінляндії
        [ge] Грузії
        [gh] Гани
        [gr] Греції
        [hr] Хорватії
        [hu] Угорщини
        [il] Ізраїлю
        [ir] Ірану
        [kg] Киргизстану
        [kp] КНДР
        [kz] Казахстану
        [lt] Литви
        [lv] Латвії
        [md] Молдови
        [me] Чорногорії
        [mk] Північної Македонії
        [mn] Монголії
        [mx] Мексики
        [ne] Нігеру
        [ng] Нігерії
        [no] Норвегії
        [pl] Польщі
        [ps] Палестини
        [ro] Румунії
        [rs] Сербії
        [ru] Росії
        [se] Швеції
        [sk] Словаччини
        [tg] Того
        [tj] Таджикистану
        [tm] Туркменістану
        [tr] Туреччини
        [ua] України
        [ua-14] Донецької обл.
        [us] США
        [uz] Узбекистану
       *[other] ({ $land })
    }
on-side =
    { $code ->
        [az] на азербайджанському боці
        [by] на білоруському боці
        [ge] на грузинському боці
        [hu] на угорському боці
        [kz] на казахстанському боці
        [md] на молдовському боці
        [pl] на польському боці
        [ro] на румунському боці
        [ru] на російському боці
        [sk] на словацькому боці
        [tr] на турецькому боці
        [ua] на українському боці
       *[other] на боці { land-of }
    }
pass-citizens = Громадяни { land-of }
who-citizens = громадяни { land-of }

## Про що мова

about-open = Пункт пропуску
about-road = Дорога
about-pass = Кого пускають
about-wait = Скільки стояти { $mode }
about-pace = Скільки проходить за годину { $mode }
about-price = { $item }, ціна
about-paper = Документи
about-pet = Тварини
about-supply = Що є на місці
about-hazard = Небезпеки
about-situation = Як там зараз
about-any-open = Чи працює пункт пропуску
about-any-pass = Кого пускають
about-any-wait = Скільки стояти
about-any-pace = Скільки проходить за годину
about-any-queue = Яка черга
about-any-paper = Які потрібні документи
about-any-pet = Чи пускають із тваринами
about-any-supply = Що є на місці
about-any-price = Які ціни
about-any-hazard = Чого стерегтися
about-any-road = Яка дорога
pass-foot = Пішки
pass-bicycle = На велосипеді
pass-scooter = На самокаті
pass-motorcycle = На мотоциклі
pass-car = Автомобілем
pass-bus = Автобусом
pass-truck = Вантажівкою
pass-train = Потягом
pass-ferry = Поромом
mode-foot = пішки
mode-bicycle = на велосипеді
mode-scooter = на самокаті
mode-motorcycle = на мотоциклі
mode-car = автомобілем
mode-bus = автобусом
mode-truck = вантажівкою
mode-train = потягом
mode-ferry = поромом
queue-of-foot = Черга пішки
queue-of-bicycle = Черга на велосипеді
queue-of-scooter = Черга на самокаті
queue-of-motorcycle = Черга мотоциклів
queue-of-car = Черга автомобілів
queue-of-bus = Черга автобусів
queue-of-truck = Черга вантажівок
queue-of-train = Черга на потяг
queue-of-ferry = Черга на пором
stage-approach = перед шлагбаумом
stage-post = на пункті
stage-neutral = між пунктами
stage-second-post = на другому пункті

## Люди

pass-men = Чоловіки
pass-women = Жінки
pass-children = Діти
pass-families = Родини
pass-elderly = Люди похилого віку
pass-disabled = Люди з інвалідністю
pass-foreigners = Іноземці
pass-other-plates = Авто з чужими номерами
who-men = чоловіки
who-women = жінки
who-children = діти
who-families = родини
who-elderly = люди похилого віку
who-disabled = люди з інвалідністю
who-foreigners = іноземці
who-other-plates = авто з чужими номерами
list-and = { $first } і { $last }

## Речі й документи

item-passport = Закордонний паспорт
item-id-card = Внутрішній паспорт
item-child-passport = Паспорт дитини
item-birth-certificate = Свідоцтво про народження
item-consent = Згода батьків
item-visa = Віза
item-car-papers = Документи на авто
item-car-insurance = Страховка на авто
item-medical-insurance = Медична страховка
item-military-id = Військовий квиток
item-covid-test = Тест на ковід
item-pet-passport = Паспорт тварини
item-pet-chip = Чип у тварини
item-pet-vaccination = Щеплення тварини
item-driving-licence = Водійські права
item-cat = З котом
item-dog = Із собакою
item-fuel = Пальне
item-food = Їжа
item-water = Вода
item-toilet = Туалет
item-lodging = Нічліг
item-cash = Готівка й обмін
item-sim = Сім-картки
item-internet = Інтернет
item-power = Електрика
item-medicine = Ліки
item-warmth = Де зігрітися
item-transport = Транспорт
item-baby = Усе для немовлят
item-seat = Місце в авто
item-taxi = Таксі
item-bicycle = Велосипед
item-scooter = Самокат
item-insurance = Страховка
item-fine = Штраф
item-scam = Шахраї
item-robbery = Грабежі
item-police = Перевірки поліції
item-summons = Повістки
item-phone-check = Перевірка телефонів
item-bribe = Вимагають гроші
item-violence = Насильство
item-cold = Холод
item-heat = Спека
item-other = Інше
item-other-paper = Інший документ
item-other-pet = З іншою твариною

## Що так і є

state-open-yes = працює
state-open-no = зачинено
state-open-limited = працює не для всіх: дивіться, кого пускають
state-pass-yes = пускають
state-pass-no = не пускають
state-pass-limited = не для всіх: дивіться, кого пускають
state-pet-yes = пускають
state-pet-no = не пускають
state-pet-limited = пускають не всіх: дивіться, які потрібні документи
state-supply-yes = є
state-supply-no = немає
state-supply-limited = є, але не завжди й не всім вистачає
state-paper-required = питають
state-paper-not-required = не питають
state-paper-accepted = із цим пропускають
state-paper-refused = із цим не пропускають
state-hazard-present = пишуть: обережно
state-hazard-absent = такого не бачать
state-road-clear = проїзд вільний
state-road-difficult = проїхати важко
state-road-blocked = перекрито
limited-only = лише: { $people }
limited-except = не для всіх; не пускають: { $people }
wait-crossing-now = хто пройшов зараз, стояв { $range }
wait-computed = { $wait } (розрахунок)
wait-joining-now = якщо стати зараз: { $range }
wait-standing-now = стоять уже { $range }, ще не пройшли
wait-one-post = на одному пункті: { $range }
queue-empty = нікого
queue-packed = забито, стати ніде
queue-derived = { $told } (приблизно { $derived })
queue-around = приблизно { $told } ({ $range })
pace-none = не рухається
pace-per-hour = { $figures } за годину
landmark-bridge = до мосту
landmark-car-wash = до мийки
landmark-hotel = до готелю
landmark-monastery = до монастиря
landmark-petrol-station = до заправки
landmark-tunnel = до тунелю
landmark-turn = до повороту
landmark-waterfall = до водоспаду
landmark-named = до місця «{ $name }»
held = { $value } – { $count }
differ = пишуть різне: { $sides }

## Хто так каже

support-confirmed =
    { $count ->
        [one] так пише { $count } незалежна людина або чат
        [few] так пишуть { $count } незалежні людини й чати
       *[other] так пишуть { $count } незалежних людей і чатів
    }
support-likely =
    { $count ->
        [one] схоже, що так ({ $count } повідомлення)
        [few] схоже, що так ({ $count } повідомлення)
       *[other] схоже, що так ({ $count } повідомлень)
    }
support-single = пише одна людина, ніхто не підтвердив
practice-passed =
    { $count ->
        [one] { $count } людина пише, що пропускають
        [few] { $count } людини пишуть, що пропускають
       *[other] { $count } людей пишуть, що пропускають
    }
practice-stopped =
    { $count ->
        [one] { $count } людину не пропустили
       *[other] { $count } не пропустили
    }
practice-none-stopped = про відмови ніхто не писав; кого не пустили, пишуть рідко
practice-paper-required = у { $count } з { $all } це спитали
practice-paper-not-required = { $count } з { $all } пропустили без цього
practice-paper-accepted = { $count } з { $all } пропустили з цим
practice-paper-refused = { $count } з { $all } із цим не пропустили
practice-pet-yes = { $count } з { $all } пропустили
practice-pet-no = { $count } з { $all } не пропустили
practice-pet-limited = { $count } з { $all } пропустили лише частково
support-practice =
    { $count ->
        [one] так бачила { $count } людина; це не правило
        [few] так бачили { $count } людини; це не правило
       *[other] так бачили { $count } людей; це не правило
    }
rule-none = Офіційного джерела тут немає, перевірте перед дорогою
rule-line = Офіційно, { $who }: { $what }
rule-written = { $rule } – { $source } ({ $dates })
rule-title = Офіційно: документи й тварини
rule-required = потрібно
rule-not-required = не потрібно
rule-everyone = усі
rule-citizens = громадяни: { $lands }
rule-document = із цим: { $item }
rule-age-from = від { $age } років
rule-age-under = до { $age } років
rule-age-between = { $from }–{ $to } років
rule-parents-both = з обома батьками
rule-parents-one = з одним із батьків
rule-parents-none = без батьків
rule-pet-cat = з котом
rule-pet-dog = із собакою
rule-pet-other = з іншою твариною
rule-car-own = на своїй машині
rule-car-others = на чужій машині
rule-car-rented = на орендованій машині
rule-car-foreign-plates = на машині з іноземними номерами
rule-stay =
    { $count ->
        [one] до { $count } дня
       *[other] до { $count } днів
    }
rule-since = з { $date }
rule-from = лише з { $date }
rule-until = по { $date }
rule-checked = перевірено { $date }
rule-unchecked = не перевірено
support-disputed =
    { $count ->
        [one] усього { $count } повідомлення
        [few] усього { $count } повідомлення
       *[other] усього { $count } повідомлень
    }
support-stale = старе: останнє повідомлення { $age }
note-against =
    { $count ->
        [one] { $count } пише інше ({ $age })
       *[other] { $count } пишуть інше ({ $age })
    }
price-asked = просять { $money }
price-paid = платили { $money }
note-unusual =
    { $count ->
        [one] { $count } незвичну ціну не враховано
        [few] { $count } незвичні ціни не враховано
       *[other] { $count } незвичних цін не враховано
    }
note-inferred = куди їдуть, не сказано: взято звичайний напрямок
note-paused = зупинено: як було о { $clock }
note-earlier = до { $clock }: { $value }
and-also = { "; " }
answer-line = { $title }: { $value } · { $support } · { $age }
nothing = Зараз ніхто не пише. Це не означає, що вільно
nothing-of-open = Чи відчинено, зараз ніхто не пише
last-told = останнє повідомлення { $age }
stale-banner = Старі відомості: останнє повідомлення { $age } ({ $clock }). Зараз усе може бути інакше
as-of-banner = Так було на { $clock }. Це не те, що зараз

## Тривоги, чутки, запитання, оголошення

alert-closure-amber = Можливо, закрили проїзд { $place }. Поки не перевірено ({ $age })
alert-closure-red =
    { $count ->
        [one] Проїзд { $place } закрито: { $count } незалежне повідомлення ({ $age })
        [few] Проїзд { $place } закрито: { $count } незалежні повідомлення ({ $age })
       *[other] Проїзд { $place } закрито: { $count } незалежних повідомлень ({ $age })
    }
alert-rule-amber = { $title }: можливо, { $value }. Поки не перевірено ({ $age })
alert-rule-red =
    { $count ->
        [one] { $title }: { $value }. { $count } незалежне повідомлення ({ $age })
        [few] { $title }: { $value }. { $count } незалежні повідомлення ({ $age })
       *[other] { $title }: { $value }. { $count } незалежних повідомлень ({ $age })
    }
alert-retracted = Тривогу знято { $age }: «{ $title }: { $value }»
alert-retracted-still = { $retracted }; так досі пишуть: { $count }
rumour =
    { $count ->
        [one] { $title } – { $value }. { $count } незалежне повідомлення ({ $age })
        [few] { $title } – { $value }. { $count } незалежні повідомлення ({ $age })
       *[other] { $title } – { $value }. { $count } незалежних повідомлень ({ $age })
    }
rumour-ahead = { $value } (так ще тільки буде)
rumour-lead = Ходить чутка:
rumour-first = Уперше написали { $age }
rumour-source-office = Показали офіційну сторінку
rumour-no-source = Офіційної сторінки ніхто не показав
rumour-unseen = На місці відтоді ніхто нічого не бачив
rumour-seen = На місці відтоді: { $list } ({ $age })
rumour-seen-one = { $value } – { $count }
rumour-verdict = Модератори перевірили { $age }: { $ruling }
ruling-false = неправда
ruling-partly = частково правда
ruling-true = правда
ruling-unknown = дізнатися не вдалося
question =
    { $count ->
        [one] { $what }? Питає { $count } людина ({ $age })
        [few] { $what }? Питають { $count } людини ({ $age })
       *[other] { $what }? Питають { $count } людей ({ $age })
    }
question-toward = { $what } ({ $place })
question-answered = { $what }? Відповідь є ({ $age })
notice = { $text } – { $source }, діє до { $clock }
notice-coming = З { $clock }: { $text } – { $source }
official = Офіційно ({ $mode }): { $value }, { $age } – { $source }
forecast-official = За офіційними даними, через { $hours } год, імовірно, { $range } ({ $mode })
forecast-crowd = За попередніми повідомленнями, через { $hours } год, імовірно, { $range } ({ $mode })
strip-title = Останні 48 годин, { $mode }
strip-wait = Чекати, якщо стати, { $mode }
strip-said = { $what }: { $last } { $age }, за дві доби { $all }
strip-heading = Останні 48 годин
strip-legend = Лінія – середина. Тінь – розкид. Прогалина – відомостей не було.
strip-legend-official = Крапки – офіційні дані.

## Сторінки: спільне

page-name = Passage
page-skip = До змісту
page-description = Що зараз на кордоні: хто пише, скільки їх і як давно
page-language = Мова
page-draft = Машинний переклад, числа й знаки правильні
page-checked-by = Слова за списком { $who }
page-home = На головну
page-about = Про цей сайт
page-more = докладніше
page-updated = Оновлено { $age }
page-live = Оновлюється само
page-offline = Зв’язку немає. Це те, що було { $age }
page-example = ПРИКЛАД. Усе тут вигадано
page-example-title = ПРИКЛАД ({ $name })
page-warning =
    Це може прочитати будь-хто, прикордонники теж. Без імен, телефонів, номерів авто й того, де саме ви стоїте.
page-paused = Приймання повідомлень тут зупинено: як було о { $clock }
page-read-only = Зараз можна лише читати
page-starting = Запускаємося, зачекайте хвилину
page-bots = Секунду: захист від ботів

## Сторінки: головна

page-home-title = Що зараз на кордоні
page-home-from = Де я
page-home-to = Куди
page-home-search = Знайти
page-home-name = Назва переходу або міста
page-home-optional = Можна не заповнювати
page-home-between = Між: { $from } – { $to }
page-home-none-between = Між { $from } і { $to } ми не знаємо жодного переходу
page-home-unknown-place = Такого місця ми не знаємо: { $text }
page-home-changed = Що змінилося останнім
page-home-all = Усі переходи
page-home-named = За назвою: { $name }
page-home-none = Нічого не знайшлося
page-home-begin = Повідомлень ще немає. Завантажте вивантаження чату або подивіться приклад:
page-border-yes = Кордон відкритий для людей
page-border-no = Кордон закритий для людей
page-border-citizens = Кордон відкритий лише для громадян двох країн
page-border-some = Кордон відкривають лише для декого
page-border-since = з { $date }
page-source = Джерело:

## Сторінки: перехід

page-board = Що зараз
page-alerts = Тривоги
page-rumours = Чутки
page-rumours-more = І ще чуток: { $count }
page-notices = Оголошення
page-questions = Що питають
page-questions-none = Зараз ніхто нічого не питає
page-answers-none = Про це зараз ніхто не пише. Це не означає, що вільно
ask-none-toward = Дорогою { $toward } про це зараз ніхто не пише. Це не означає, що вільно
ask-beside = Що ще про це пишуть
page-begin = Тут ще ніхто не писав. Станьте першим: повідомте, що бачите
page-other-way = В інший бік: { $toward }
page-both-ways = В обидва боки
page-history = Як змінювалося
page-users-all = Для всіх
page-users-citizens-of-both = Лише для громадян двох країн
page-users-locals = Лише для місцевих жителів
page-hours = Години роботи: { $hours }
page-always-open = Цілодобово
page-modes = Зазвичай можна: { $modes }
page-position-town = Місце на карті – місто, а не сам пункт
page-report = Повідомити, що бачу
go-tell = Розповісти
go-ask = Запитати
page-report-words = Своїми словами
page-report-example = Наприклад: пішки не пускають, авто 20, стоїмо 3 години
page-report-toward = Куди ви їдете
page-report-send = Надіслати
page-working = Хвилинку: захист від ботів
page-keep-voice = Нехай мої повідомлення з часом важать більше: зберігати на цьому пристрої випадковий номер два тижні
page-report-thanks = Дякуємо. Записано
page-report-understood = Зрозуміли так:
page-report-not-understood = Записано, але на дошку нічого не потрапило: не зрозуміли, що саме так
page-report-later = Прийнято. Там, де пише мало людей, це з’явиться протягом пів години, щоб за хвилинами не можна було зрозуміти, хто писав
page-report-another = Повідомити ще
page-tap-open-yes = Працює
page-tap-open-no = Зачинено
page-tap-queue-full = Усе забито
page-tap-fuel-yes = Пальне є
page-tap-fuel-no = Пального немає
page-tap-road-blocked = Дорогу перекрито
page-ask = Спитати тих, хто там
page-ask-field = Ваше запитання
page-ask-example = Наприклад: чи пускають пішки?
page-ask-send = Спитати
page-ask-known = Ось що вже відомо
page-ask-similar = Схоже вже питали
page-ask-post = Усе одно спитати тих, хто там
page-ask-posted = Запитання бачать усі. Загляньте пізніше: відповідь з’явиться тут
page-ask-not-understood = Не зрозуміли запитання. Спитайте коротше, про одне
page-talk-off = Чужих повідомлень тут не показуємо: поки немає тих, хто за ними стежить. Лише відповіді
page-paste = Вставити з чату
page-paste-field = Скопійовані повідомлення
page-paste-hint = Імена прибираємо насамперед. Слова прочитаємо, полічимо й не покажемо
page-paste-done =
    { $count ->
        [one] Прочитано { $count } повідомлення
        [few] Прочитано { $count } повідомлення
       *[other] Прочитано { $count } повідомлень
    }
page-visit-name = Ім’я на цей візит
page-clear = Прибрати моє

## Сторінки: про цей сайт

page-about-what =
    Люди пишуть, що бачать на кордоні. Ми рахуємо, скільки їх і як давно. Нікого не перевіряємо.
page-about-who = Хто веде цей сайт
page-about-who-unset = Той, хто його запустив, не назвав себе
page-about-contact = Зв’язок: { $contact }
page-about-kept = Що зберігаємо і як довго
page-about-kept-words =
    { $hours ->
        [one] Слова повідомлень: { $hours } година
        [few] Слова повідомлень: { $hours } години
       *[other] Слова повідомлень: { $hours } годин
    }
page-about-kept-facts =
    { $days ->
        [one] Що ви повідомили, без слів: { $days } день, потім лише загальний рахунок
        [few] Що ви повідомили, без слів: { $days } дні, потім лише загальний рахунок
       *[other] Що ви повідомили, без слів: { $days } днів, потім лише загальний рахунок
    }
page-about-not-kept = Не зберігаємо: ім’я, телефон, адресу в мережі, обліковий запис
page-about-posts = Лише офіційні пункти пропуску й законний шлях
page-about-promise = Це слова людей, не обіцянка. Вирішуєте ви
page-about-code = Вихідний код відкритий
page-about-no-script = Усе працює і без JavaScript

## Помилки

page-problem-400 = Не зрозуміли запит
page-problem-404 = Такого переходу в нас немає: { $name }
page-problem-404-page = Такої сторінки немає
page-problem-405 = Так із цією адресою не можна
page-problem-409 = Цей номер надсилання вже зайнятий іншим повідомленням
page-problem-413 = Задовго: щонайбільше { $bytes } байтів
page-problem-415 = Такий вид даних ми не приймаємо
page-problem-422 = У цьому не можна розібратися: { $what }
page-problem-422-empty = Тут нічого немає
page-problem-422-other-crossing = Це про інший перехід: { $name }
page-problem-429 = Занадто часто. Спробуйте через { $seconds } с
page-problem-kept = Що ви написали
page-problem-work-needed = Спочатку пристрій має показати, що це не бот. Увімкніть JavaScript або спробуйте за хвилину
page-problem-work-other-day = Ця перевірка з іншого дня. Відкрийте сторінку заново
page-problem-work-not-yours = Цю перевірку зроблено для іншого відправника чи переходу. Відкрийте сторінку заново
page-problem-work-undone = Перевірку не завершено. Відкрийте сторінку заново
page-problem-work-too-little = Зараз потрібна довша перевірка. Відкрийте сторінку заново
page-problem-500 = У нас зламалося. Ваше повідомлення не записано
page-problem-503 = Зараз забагато повідомлень. Спробуйте через { $seconds } с
page-problem-503-space = Місце закінчилося: зараз можна лише читати
page-problem-nearest = Схожі: { $names }

## Довіра

within-hour = протягом останньої години
within-hours = протягом останніх { $count } год
pass-any = Люди
page-flooded = Незвичний наплив з { $clock }: зараз враховуємо лише тих, хто пише давно і правильно
refusal-not-a-voice = Для цього потрібне ім’я на цей візит: гості його не мають
refusal-not-heard = Під цим ім’ям тут за ці два тижні ніхто не писав: ім’я діє лише на одному переході
refusal-tree-revoked = Запрошення цього кола більше не приймаються: один із його ключів відкликано
refusal-not-seasoned = Запрошувати можуть лише ті, хто три дні пише тут правильно
refusal-invites-spent = Три запрошення на цей тиждень уже віддано. Нові за тиждень
refusal-invites-full = У ці два тижні запрошення тут більше не приймають
refusal-no-such-invite = Такого запрошення немає
refusal-invite-of-other-crossing = Це запрошення на інший перехід: { $name }
refusal-invite-is-over = Запрошення скінчилося: воно було на два тижні
refusal-invite-used = Це запрошення вже використано
refusal-vouch-loop = Той, кого ви впустили, не може впустити вас
refusal-known-already = Вас тут уже знають, запрошення не потрібне
refusal-anchor-is-over = Цьому ключу не лишається часу: він діє щонайбільше два тижні
refusal-not-an-anchor = Цей ключ не діє або вже не діє

## Модератори

watch-title = Стіл модераторів
watch-key = Ваш ключ
watch-key-hint = Його дає той, хто веде цей сайт. На телефоні він не зберігається
watch-open = Відкрити
watch-you = Ви: { $key }
watch-flood = Наплив нових людей
watch-copies = Майже ті самі слова
watch-pending = Чекає другого ключа
watch-waiting = Нові слова, притримані
watch-disputed = Пишуть різне
watch-rumour = Ходить чутка
watch-rule = Що з’ясувалося
watch-rule-hint = Видно всім, коли погодиться другий ключ, щонайменше добу
watch-rumour-past = Уже зійшло з дошки
watch-talk = Що писали нещодавно
watch-counts = Повідомлень: { $count }, людей: { $people }
watch-more = і ще { $count } таких самих
watch-none = Зараз дивитися нема на що
watch-hide = Сховати слова…
watch-let = Показати ці
watch-confirm = Погодитися
watch-own = Це ваше: погодитися має інший ключ
watch-freeze = Призупинити
watch-thaw = Продовжити
watch-undo = Скасувати
watch-pause = Призупинити або продовжити
watch-topic = Що саме
watch-all = Усе тут
watch-hold = Притримати нові слова на 6 год
watch-show = Знову показувати нові слова
watch-hold-hint = Нові слова чекають, доки їх не покаже модератор. Повідомлення однаково враховуються
watch-held = Нові слова чекають модератора до { $clock }
watch-two = Діє, коли погодиться другий ключ, протягом 6 год
watch-notice = Вивісити оголошення
watch-notice-text = Текст, цією мовою
watch-notice-link = Де опубліковано
watch-notice-source = Чиє воно
watch-notice-hours = На скільки годин
watch-unfit-length = «{ $field }»: напишіть щось, не більше { $most } байтів
watch-unfit-masked = «{ $field }»: без імен, телефонів, адрес і посилань
watch-unfit-link = «{ $field }»: повна адреса захищеної сторінки
watch-unfit-hours = «{ $field }»: число від 1 до { $most }
watch-again = Подивитися знову
log-title = Що робили модератори
log-about = Кожна дія ключів і власника сайту, 14 днів. Один ключ може лише сховати слова, для решти треба два
log-none = За 14 днів нічого не робили
log-older = Раніше
log-hide = Сховано слова: { $count } ({ $reason })
log-let = Показано слова: { $count }
log-freeze = Пауза для всього
log-freeze-topic = Пауза: { $topic }
log-thaw = Кінець паузи для всього
log-thaw-topic = Кінець паузи: { $topic }
log-notice = Оголошення: { $source }
log-notice-unsaid = Оголошення
log-rule = Чутка «{ $title } – { $value }»: { $ruling }
log-hold = Нові слова притримано
log-show = Нові слова знову видно
log-open-hide = Повернуться { $clock }, якщо не погодиться другий ключ
log-open = Чекає другого ключа до { $clock }
log-until = До { $clock }
log-final = Назавжди
log-done = Зроблено
log-confirmed = { $key } погодився { $clock }: назавжди
log-returned = Ніхто не погодився: знову видно з { $clock }
log-lapsed = Ніхто не погодився: не діє ({ $clock })
log-ended = Закінчилося { $clock }
log-undone = Скасовано { $clock }
cause-name = ім’я
cause-number = номер
cause-address = адреса
cause-minor = дитина
cause-threat = погроза
cause-spam = реклама
cause-false = неправда
cause-other = інше
page-key = Ключ
page-key-title = Ключ для тих, хто пише з місця
page-key-use = Застосувати
page-key-done = Ваші повідомлення враховуються як повідомлення того, хто дав ключ, до { $clock }
page-key-voice = Ваше ім’я на цей візит (8–64 латинських літер або цифр, лише ваше)
refusal-no-such-key = Такого ключа немає
refusal-key-revoked = Цей ключ відкликано
refusal-key-is-over = Строк цього ключа вийшов
refusal-key-of-other-kind = Цей ключ для іншого
refusal-key-of-other-crossing = Цей ключ для іншого переходу: { $name }
refusal-key-spent = Цим ключем за два тижні скористалися три телефони: більше не можна
refusal-keys-full = Більше ключів не видається
refusal-nothing-to-hide = Тут більше нема що робити: нічого не позначено або вже зроблено
refusal-hidden-before = Ви це вже ховали, і ніхто не погодився: може інший ключ
refusal-no-such-deed = Такої дії більше немає
refusal-needs-no-second = Для цього другий ключ не потрібен
refusal-deed-is-over = Це вже закінчилося
refusal-same-key = Погодитися має інший ключ, не ваш
refusal-nothing-to-undo = Скасовувати нічого
refusal-undo-is-over = Скасувати вже не можна: минуло понад десять хвилин
refusal-deeds-spent = Цей ключ зробив усе, що можна за годину
refusal-notice-is-over = Це оголошення вже не діє
refusal-no-such-rumour = Такої чутки немає, або вона була надто давно
refusal-words-held-already = Нові слова вже притримано
refusal-words-not-held = Нові слова не притримано

## What is set aside, and what the operator does

page-report-waits = Прийнято й чекає на модераторів: до вас майже те саме надіслали кілька людей. Позначене галочкою не чекає ніколи
watch-count = Пропустити
watch-aside = Відкладено, не рахується: { $count }
log-count = Пропущено копії: { $count }
log-operator = Власник сайту
log-off = Знято з табло: { $what } ({ $reason })
log-a-figure = цифра відомства
log-a-report = повідомлення
reason-personal = про людину
reason-flood = наплив
reason-outdated = застаріло

## Pages: what is promised

page-promises = Що ми обіцяємо і чого ні
promise-taken = Якщо комп’ютер заберуть
promise-taken-never = На ньому немає, бо не зберігається: хто ви, ваш телефон, ваша адреса в мережі
promise-taken-words = На ньому є: слова за останні три доби, без імен і номерів, які ми в них знайшли
promise-taken-facts = На ньому є: що повідомляли останні два тижні, під випадковими іменами, які живуть не довше двох тижнів
promise-taken-later = Від усього старішого лишаються тільки підсумки. За ними не дізнатися, хто що повідомив
promise-guard = Якщо читає прикордонник
promise-guard-sees = Він бачить те саме, що й усі: скільки людей що пишуть, і жодних імен
promise-guard-later = Де пише мало людей, «я пройшов» і «мене не пустили» з’являються на 10–30 хвилин пізніше й лише з точністю до години
promise-guard-few = Де майже ніхто не проходить, і це може вас не сховати. Пишіть лише те, що могли бачити багато хто
promise-lies = Якщо хтось бреше
promise-lies-many = Багато імен з одних рук рахуються як одна група, а слова однієї людини так і показано: пише одна
promise-lies-copies = Однакові слова від багатьох рахуються один раз. Нові копії чекають, доки їх не пропустять два модератори
promise-lies-moderators = Один модератор може лише сховати слова. Для решти треба двох, і всі можуть прочитати, що вони зробили
promise-not = Чого не може обіцяти ніхто
promise-not-true = Що повідомлення правдиве. Ми нікого не перевіряємо
promise-not-server = Що власник сайту чесний: змінена програма може записувати все або показувати хибне табло
promise-not-phone = Що телефон у чужих руках нічого не розповість: історію браузера очистьте самі
promise-not-network = Що той, хто стежить за всією мережею, не побачить, що ви читаєте цю сторінку
promise-not-masks = Що ми знайдемо в тексті кожне ім’я. Тому не пишіть імен
promise-not-back = Що прочитане кимось можна повернути
promise-do = Що можете зробити ви
promise-do-ticks = Позначайте галочками, а не словами: так про вас видно менше
promise-do-private = Відкрийте цю сторінку в приватному вікні й потім закрийте його

## Тривоги: що звучить і що відомо поруч

alert-contradictory = { $title }: суперечливо ({ $age })
alert-sides = «{ $value }» – { $count }, інакше – { $against }
alert-since = З { $clock }
alert-against = Пишуть протилежне: { $against }
alert-works = Поки працює: { $list }
alert-works-none = Про жоден інший шлях тут не пишуть, що він працює
alert-works-one = { $title } – { $value } ({ $age })
alert-shut = Теж ні: { $list }
alert-unknown = Невідомо: { $list }
alert-near = Поруч, пишуть, відчинено: { $list }
alert-near-one = { $name } ({ $age })
alert-silent-budget = Без звуку: за цю годину тут уже була тривога. Пролунає: { $clock }, якщо все так само
alert-silent-held = Без звуку: тривоги тут притримано до { $clock }
alert-silent-contradictory = Без звуку: про це вже писали й знімали, і ніхто не перевірив, що правда
alert-turned = Тепер пишуть протилежне
alert-lapsed = Більше ніхто так не пише. Це не означає, що вільно
alert-crowd = Так писали одразу багато нових людей; разом це один голос. Це не означає, що відчинено
alerts-held = Тривоги тут притримано до { $clock }. Дивіться саму сторінку
log-hold-alerts = Тривоги притримано до { $clock }
log-release-alerts = Тривоги знову лунають

## Чому так

why = Чому так
why-group = { $value } – { $weight }: { $count }
why-number = { $weight }: { $count }
weight-much = рахується повністю
weight-some = рахується наполовину
weight-little = рахується трохи
because-fresh = бачили нещодавно
because-ageing = бачили раніше
because-old = бачили давно
because-hearsay = чули від інших
because-inferred = напрямок припускаємо
because-copy = ті самі слова, що в інших
why-reasons = { $group } ({ $reasons })
why-claim = { $value } · { $weight } ({ $reasons }) · { $age }
why-new = Нові тут (рахуються трохи, поки їх одразу дуже багато): { $count }
why-known = Тут уже знайомі: { $count }
why-held = Не зараховано або не повністю: { $reason }
why-held-some = Не зараховано або не повністю: { $reason } – { $count } або більше
held-paused = приймання на паузі
held-flood = незвичний наплив нових людей
held-copy = майже ті самі слова, що в інших
held-hidden = знято
held-old = надійшло запізно
held-room = більше, ніж може сказати одна група
held-unsure = зрозуміли недостатньо
held-heard = це чули від інших – стоїть серед чуток

## Whom to call

help-title = Допомога
help-first =
    Якщо життя в небезпеці, телефонуйте зараз. На цьому сайті на прохання про допомогу ніхто не відповість.
help-emergency = Екстрені служби, єдиний номер
help-medical = Швидка допомога
help-police = Поліція
help-trafficking = Якщо людину утримують, продають, змушують працювати
help-child = Дітям і про дітей
help-legal = Порада щодо прав і документів
help-ngo = Волонтери
help-none = Номера тут ми не знаємо. З мобільного 112 з’єднує зі службами порятунку в більшості країн.
help-always = цілодобово
help-sources = Звідки ці номери
help-all = Номери інших країн
help-unsent = Ще не надіслано
help-send = Усе одно надіслати
help-line = Екстрені номери: { $numbers }

## At one look

glance-open-yes = відчинено
glance-open-no = зачинено
glance-open-limited = не для всіх
glance-differ = пишуть різне
glance-perhaps = { $word }?
glance-some = людей пускають
glance-none = нікого не пускають
glance-unsure = неясно
glance-nothing = немає новин
glance-modes = { $modes }: { $value }
glance-passed = пускають
glance-stopped = розвернули
glance-stopped-rarely = Кого розвернули, пишуть рідко: це не обіцянка
glance-in-part = лише частина: { $count }
glance-asked = питали: { $list }
glance-asked-one = { $item } – { $count } з { $all }
glance-unknown = Зараз ніхто не пише: { $list }
glance-faster = рухається швидше, ніж { $count } год тому
glance-slower = рухається повільніше, ніж { $count } год тому
glance-same = рухається так само, як { $count } год тому
glance-word-faster = швидше
glance-word-slower = повільніше
glance-word-same = так само
glance-far = { $length } навпростець
look-who = Хто проходить
look-who-none = За 48 год ніхто не писав, кого пропустили. Це не означає, що пропускають усіх
look-modes = Як пройти
look-grey = сіре – до закриття
look-before = до закриття
look-times = час – якщо стати зараз
look-signs = × скільки пишуть · ? лише один · ≈ розрахунок
look-queue = Черга
look-papers = Документи й тварини
look-supplies = Що є на місці
look-dangers = Небезпеки й дорога
look-prices = Ціни
look-others = Інші пункти { $toward }
look-others-order = Ближчі спершу; однаково далекі по черзі, щоб не всі їхали в одне місце
look-more = Що ще про це відомо
look-hour = На всіх кордонах за останню годину
look-hour-old = Що змінювалося останнім на всіх кордонах
look-hour-none = За останню годину нічого не змінилося
look-all = Усі інші пункти
place-bridge = Міст
place-car-wash = Автомийка
place-hotel = Готель
place-monastery = Монастир
place-petrol-station = Заправка
place-tunnel = Тунель
place-turn = Поворот
place-waterfall = Водоспад
road-title = Дорога до поста, не в масштабі
road-place = { $name } – { $length } до поста
road-queue = Черга: { $value }
road-post = { $name }, пост
## Telling: what waits on the phone, taps, clearing

tell-waiting = Чекає надсилання на цьому телефоні:
tell-waits = Чекає надсилання:
tell-sending = Надсилаю…
tell-sent = Надіслано те, що чекало на цьому телефоні
tell-kept = Зв’язку немає. Запечатано: тут прочитати не можна, піде саме протягом доби
tell-unkept = Цей телефон не може це зберегти: не закривайте сторінку, доки не надішлеться
tell-dropped = Щось чекало тут понад добу й не надіслане. Цього ніхто не отримав
tell-refused = Не прийнято:
tell-nothing = Поки нічого не зрозуміло. Напишіть, чи відкрито, кого пускають, скільки чекати
tell-later = Зв’язку немає: прочитаємо, коли дійде
tell-not = Не так
tell-back = Таки так
tell-struck = Решта піде позначками, без ваших слів
tell-elsewhere = Це про інший перехід:
tell-again = Натисніть «Надіслати» ще раз, щоб усе ж надіслати
tell-box-key = Це запечатано для іншого табло або надто давно: відкрити ніхто не може. Напишіть знову
tell-box-old = Це чекало понад добу й не прийнято: вчорашнє сьогодні може бути неправдою
tell-box-broken = Це дійшло пошкодженим, прочитати не можна. Напишіть знову
leave = Прибрати моє
leave-what = Що залишиться
leave-done = Прибрано. В історії браузера лишилося, що ви відкривали цю сторінку
leave-failed = Прибрати вдалося не все: очистіть дані цього сайту в налаштуваннях браузера
leave-takes = Зникає з телефона: що чекає надсилання, ім’я на цей візит, за чим стежите й що вибрали
leave-stays = Лишається: загальний список переходів, однаковий для всіх
leave-history = Історія браузера пам’ятає, що ви відкривали сторінку, а кеш може її зберігати: очистіть самі
leave-sent = Надіслане лишається серед інших повідомлень, без імені, не довше двох тижнів
leave-network = Власник мережі міг бачити, що ви заходили на цей сайт, і коли
leave-seen = Що інші вже прочитали чи зняли, повернути не можна
leave-empty = Порожній телефон теж викликає питання. Тут і так зберігалося мало
still-so = Досі так
still-not = Уже ні
still-yes = Тепер так
still-no = Тепер ні
see = Що ви бачите?
see-pass = Кого пускають
see-open = Відкрито чи закрито
see-queue = Черга
see-wait = Я стою
see-crossed = Я вже на тому боці
see-pace = Як швидко рухається
see-price = Ціна
tap-mode = Як
tap-limited = Лише декого
tap-yes = Пускають
tap-no = Не пускають
tap-who = Кого, якщо не всіх
tap-vehicles = Машин перед вами
tap-hours = Скільки годин уже
tap-took = Скільки годин зайняло
tap-when = Коли
tap-now = зараз
tap-ago = { $hours } год тому
tap-asked = Що питали, якщо питали
tap-pace = Пропускають за годину
tap-price = Скільки
tap-currency = У яких грошах
tap-unit = У чому рахувати
lack-mode = Позначте, як: пішки, автомобілем чи інакше
lack-pass = Позначте, пускають чи ні
lack-whom = Позначте, кого пускають
lack-open = Позначте, відкрито чи закрито
lack-number = Позначте або напишіть, скільки
lack-price = Напишіть ціну й виберіть гроші
lack-words = Напишіть, що ви бачите
unit-vehicles = машин
unit-people = людей
unit-km = км
## Out of the house: copying, short links, files; asking on the page; being told of changes

out-copy = Скопіювати
out-copied = Скопійовано
out-copy-by-hand = Скопіюйте цей рядок самі:
out-line = { $crossing }. { $title }: { $value } ({ $count }), { $when }
out-when = { $time } (час: { $place }), { $date }
out-about = близько { $clock }
out-single = одна людина
out-groups =
    { $count ->
        [one] { $count } людина або чат
        [few] { $count } людини й чати
       *[other] { $count } людей і чатів
    }
out-reports =
    { $count ->
        [one] { $count } повідомлення
        [few] { $count } повідомлення
       *[other] { $count } повідомлень
    }
out-unchanged = Усе так само: { $value }
out-changed = Відтоді змінилося. Зараз: { $value }
out-so-now = Зараз: { $value }
out-unheard = Про це давно ніхто не писав. Зараз може бути зовсім інакше
out-now = Зараз
out-then = Що тут було сказано тоді
out-older = Що було сказано тоді, показати вже не можна.
out-line-field = Рядок, щоб передати далі
out-all = Усе, що відомо про цей перехід
out-preview = Могло змінитися: відкрийте, щоб побачити, як зараз.
out-save = Зберегти сторінку файлом
out-saved = Збережено. Відкриється і без мережі
out-file-as-of = Так було о { $when }
out-file-age = Старе: збережено { $age } або раніше. Зараз може бути зовсім інакше
out-file-clock = Годинник цього пристрою відстає: старе тут може не виглядати старим.
out-file-note = Збережено з Passage. Прострочене закреслюється за годинником цього пристрою.
ask-here-none = Про це тут ніхто не писав.
ask-here-old = Немає мережі. Ось що є в телефоні:
ask-here-unsure = Немає мережі, і запитання тут не зрозуміле. Перегляньте табло вище.
wish-tell = Сповістити, коли зміниться
wish-kept = Лише на цьому телефоні, 7 днів
wish-title = Ви хотіли знати
wish-changed = { $title } було: { $before }; зараз: { $after }
wish-gone = { $title } було: { $before }; зараз про це ніхто не пише
wish-remove = Більше не сповіщати
wish-list = Чекаємо змін
wish-full = Більше телефон не запам’ятовує. Спершу приберіть одне
wish-seen = Зрозуміло
alarm-sound = Звук і вібрація, коли щось закривають
alarm-other = Тривога: { $name }
alarm-back = Скасовано
## Kept on the phone, and what changed meanwhile

since-title = З { $clock } ({ $age })
since-changed = { $title }: { $before } → { $after }
since-now = { $title }: … → { $after }
since-moved = { $title }: { $change }, зараз { $after }
since-new = { $title }: { $after } (нове)
since-gone = { $title }: про це більше ніхто не пише
since-rang = Тривога. { $title }: { $after }
since-back = Тривогу знято. { $title }: { $after }
since-ruled = Чутка «{ $title }»: { $verdict }
since-answered = Тепер є відповідь: { $title }
since-more = Змінилося ще: { $count }
since-nothing = З { $clock } нічого не змінилося ({ $age })
phone-catching = Так було { $age }. Завантажуємо нове…
phone-portal = Ця мережа спершу просить увійти на своїй сторінці.
phone-portal-link = Відкрити її сторінку
phone-full = На телефоні немає місця: без зв’язку цієї сторінки не буде. Звільніть трохи місця.
phone-denied = Браузер не дає зберігати сторінки. Вийдіть із приватного вікна або збережіть сторінку файлом.
phone-clock = Годинник телефона йде неправильно. Час тут рахується за годинником сервера.
phone-newer = Є новіша версія цієї сторінки.
phone-newer-link = Завантажити
phone-broken = Збережене на телефоні не читається. Його видалено, завантажуємо заново.
phone-rest = Подробиці ще не надійшли: поки тут попередні або порожньо.
phone-unsent = Зв’язку немає: нічого не надіслано. Написане лишилося тут, спробуйте ще раз.
phone-along = Взяти цей кордон із собою
phone-along-doing = Зберігаємо…
phone-along-done = Сторінок на телефоні: { $count }, { $size } КБ. Три дні читається без зв’язку.
phone-along-part = Збережено лише { $count } з { $all }. Спробуйте ще раз, коли зв’язок буде кращим.
phone-along-full = Збережено лише { $count } з { $all }: на телефоні немає місця. Звільніть місце й натисніть ще раз.
phone-save = Берегти батарею
phone-save-off = Знову оновлювати самому
phone-saving = Бережемо батарею: так було { $age }
phone-update = Оновити зараз
away-title = Зв’язку немає
away-text = Зв’язку немає, і цю сторінку не збережено на телефоні.
away-kept = Збережено на телефоні:

## Шляхи через кордони

ways-title = Шляхи через кордони
ways-link = Як дістатися: шляхи, документи, автобуси
ways-lead = Звідки й куди: які кордони дорогою, які потрібні документи і що ходить.
ways-from = Звідки (місто)
ways-to = Куди (місто або країна)
ways-over = Із зупинкою в (не обов’язково)
ways-who = Хто їде
ways-citizenship = Громадянство
ways-unsaid = не вказано
ways-document = Документ
ways-child = Дитина з вами: скільки їй повних років (немовляті 0)
ways-child-document = Документ дитини
ways-child-parents = З дитиною їдуть
ways-pet = Тварина
ways-car = Автомобіль
ways-nothing = немає
ways-day = Коли
ways-return = Показати й шляхи назад через країну, з якої вже виїхали
ways-search = Показати шляхи
ways-private = Вибране тут ніде не зберігається і не потрапляє в адресу сторінки.
ways-again = Змінити запит
ways-need = Напишіть, звідки й куди.
ways-unread = «{ $words }»: такого міста чи країни тут не знають.
ways-meant = Можливо:
ways-no-day = «{ $words }» – не дата. Взято сьогоднішній день.
ways-no-age = «{ $words }» – не вік дитини. Повні роки, до 17; немовля – 0.
ways-same = { $from }: обидва місця в одній країні, кордон перетинати не треба.
ways-apart = { $from } і { $to }: спільного кордону немає.
ways-cut = { $from } – { $to }: відкритого проходу між ними тут не відомо.
ways-shut = { $from } і { $to }: відкритого для вас спільного кордону немає.
ways-unknown = { $from } і { $to }: чи був кордон відкритий того дня, тут не відомо.
ways-some = { $from } і { $to }: кордон відкритий не всім. Що відомо, сказано нижче.
ways-remains = Лишається шлях через інші країни.
ways-none = Шляху суходолом тут не відомо.
ways-found =
    { $count ->
        [one] { $count } шлях суходолом
        [few] { $count } шляхи суходолом
       *[other] { $count } шляхів суходолом
    }
ways-not-back = Є шлях назад через уже покинуте: { $lands }. Його не показано: позначте це у формі, якщо потрібен.
ways-not-covered = Літаки й морські пороми тут не враховано: часом простіше летіти або пливти.
ways-estimate = Відстані приблизні: пряма плюс три десятих.
way-borders =
    { $count ->
        [one] { $count } кордон
        [few] { $count } кордони
       *[other] { $count } кордонів
    }
way-length = близько { $length } дорогою
way-length-part = довжина не відома: не всі пости на шляху відомі
way-papers-fine = щодо документів перешкод не відомо
way-papers-refused =
    { $count ->
        [one] не пустять із цими документами: { $count } в’їзд
        [few] не пустять із цими документами: { $count } в’їзди
       *[other] не пустять із цими документами: { $count } в’їздів
    }
way-papers-unknown =
    { $count ->
        [one] правило не відоме: { $count } в’їзд
        [few] правило не відоме: { $count } в’їзди
       *[other] правило не відоме: { $count } в’їздів
    }
way-papers-unsure =
    { $count ->
        [one] чи вистачить документа, не відомо: { $count } в’їзд
        [few] чи вистачить документа, не відомо: { $count } в’їзди
       *[other] чи вистачить документа, не відомо: { $count } в’їздів
    }
way-papers-disputed =
    { $count ->
        [one] правила суперечать одне одному: { $count } в’їзд
        [few] правила суперечать одне одному: { $count } в’їзди
       *[other] правила суперечать одне одному: { $count } в’їздів
    }
way-papers-visas =
    { $count ->
        [one] потрібна віза або дозвіл: { $count } в’їзд
        [few] потрібна віза або дозвіл: { $count } в’їзди
       *[other] потрібна віза або дозвіл: { $count } в’їздів
    }
way-papers-more =
    { $count ->
        [one] потрібен ще { $count } документ
        [few] потрібні ще { $count } документи
       *[other] потрібно ще { $count } документів
    }
way-far = до поста близько { $length } дорогою
way-last = Далі близько { $length } дорогою: { $town }
way-no-post = Постів на цьому кордоні тут не знають. Дізнайтеся заздалегідь.
way-unchecked = Зазвичай тут документи не перевіряють: обидві країни в одній зоні. Майте їх при собі.
way-others = Інші пости цього кордону
way-shut-posts = Зачинені того дня
way-other-same = не далі
way-other-longer = далі на { $length }
way-unknown = { $from } → { $to }: чи відкритий кордон того дня, тут не відомо
way-posts-shut = { $from } → { $to }: усі відомі тут пости того дня закриті. Дізнайтеся, чи відкритий інший.
way-some = { $from } → { $to }: пускають лише декого. Дізнайтеся заздалегідь, чи пустять вас.
way-car = { $from } → { $to }: без машини пропускають, а з машиною — тут не відомо. Дізнайтеся заздалегідь.
way-shut = { $from } → { $to }: кордон для вас закритий
way-return = Повернення до країни, з якої вже виїхали: { $land }. Подумайте, чи це для вас безпечно.
way-detached = Цей пост веде до частини, відрізаної суходолом від решти країни: { $land }
border-leave-azerbaijan = Іноземців тут випускають з Азербайджану, але не впускають.
border-ukrainians-home = Громадяни України можуть повернутися додому пішки: Мокрани – Доманове.
border-by-order = Пости тут відкривають і закривають наказом: дізнайтеся, який працює.
border-six-sections = Громадянам інших країн можна лише на шести ділянках доріг.
border-some-days = В окремі дні та свята пости зачинені: дізнайтеся перед дорогою.
border-by-day = Уночі тут не працює жоден пост.
border-snow = Часом зачиняють через сніг і каменепади.
border-invitation = До Туркменистану пускають лише з візою та запрошенням.
border-transnistria = Придністровську ділянку зачинено.
border-russians-some = Громадян Росії впускають лише у виняткових випадках.
border-breaks-law = Такий в’їзд на територію України порушує закон України.
border-agreed-lists = Часом відкривають лише для людей з узгоджених списків.
border-exceptions = Є винятки: спитайте відомство, чи стосуються вони вас.
way-traveller = Подорожній { $count }
way-age =
    { $count ->
        [one] { $count } рік
        [few] { $count } роки
       *[other] { $count } років
    }
way-by-table = за таблицею, завантаженою { $date }, не від відомства
way-enough = цього документа достатньо
way-needs = треба мати: { $items }
way-papers-link = Документи докладно
way-scheduled = За розкладом
way-helpers = Допомога від організацій
way-run-via = через пост { $post }
way-run-elsewhere = через інший пост, який – тут не відомо
way-no-runs = На цьому шляху автобусів, потягів і поромів через кордон тут не знають.
way-seats =
    { $count ->
        [one] Пропонують { $count } місце
        [few] Пропонують { $count } місця
       *[other] Пропонують { $count } місць
    }
way-run-bus = Автобус
way-run-train = Потяг
way-run-ferry = Пором
way-daily = щодня
way-day-mon = пн
way-day-tue = вт
way-day-wed = ср
way-day-thu = чт
way-day-fri = пт
way-day-sat = сб
way-day-sun = нд
way-free-of-charge = безкоштовно
way-now = Зараз

## Papers

papers-title = Документи
papers-lead = Що мати із собою на кордоні: так кажуть відомства.
papers-private = Ваш вибір нікуди не надсилається й ніде не зберігається, і на цьому телефоні теж.
papers-plain = Усі правила за країнами в’їзду. Адреса такої сторінки називає країну й більше нічого.
papers-who = Хто їде: громадянство
papers-other = Інша країна
papers-stateless = Без громадянства або з документом біженця
papers-unlisted = Країни немає в списку
papers-document = З яким документом
papers-to = Куди
papers-from = Звідки виїжджаєте
papers-more = Дитина, тварина, авто, інший шлях
papers-age = Вік
papers-adult = дорослий
papers-infant = менше року
papers-years =
    { $count ->
        [one] { $count } рік
        [few] { $count } роки
       *[other] { $count } років
    }
papers-parents = З дитиною їдуть
papers-pet = Тварина
papers-car = Авто
papers-none = немає
papers-doc-passport = Закордонний паспорт
papers-doc-id-card = Внутрішній паспорт або паспорт-картка
papers-doc-child-passport = Власний паспорт дитини
papers-doc-birth-certificate = Свідоцтво про народження
papers-doc-none = Інший або жодного
papers-entry-home = Ваша країна: віза не потрібна
papers-entry-free = Віза не потрібна
papers-entry-eta = Потрібен дозвіл, його отримують через інтернет до поїздки
papers-entry-on-arrival = Візу дають на кордоні
papers-entry-e-visa = Потрібна віза, її отримують через інтернет до поїздки
papers-entry-visa-before = Потрібна віза, її отримують до поїздки
papers-entry-limited = Пускають не всіх
papers-entry-other-document = З цим документом не пускають
papers-entry-refused = В’їзд заборонено
papers-entry-disputed = Правила суперечать одне одному: нижче обидва
papers-entry-unknown = Правила не знайшлося: чи можна в’їхати, тут не відомо
papers-entry-more = Це не «так» і не «ні». Спитайте консульство тієї країни до поїздки.
papers-depends = Чи пропустять, залежить від віку та статі.
papers-table = За таблицею, завантаженою { $date }, не від відомства. До поїздки гляньте сторінку відомства.
papers-required = Мати із собою
papers-disputed = Правила суперечать одне одному: спитайте до поїздки
papers-perhaps = Залежить від віку
papers-accepted = Досить одного з цього
papers-animals = Ваша тварина
papers-refused = Не підійде
papers-not-required = Не вимагається
papers-to-come = Почне діяти пізніше
papers-document-unknown = Жодне правило тут не каже, що документа у вас на руках досить.
papers-nobody = Громадян цієї країни тут не називає жодне правило. Нижче те, що сказано про всіх.
papers-nothing = Для цього шляху тут немає правил. Це не означає, що нічого не потрібно.
papers-no-pet = Правила про тварину тут не знайдено: спитайте перед поїздкою.
papers-no-car = Правила про машину тут не знайдено: спитайте перед поїздкою.
papers-no-child = Правила про виїзд дитини з її країни тут не знайдено: спитайте прикордонників перед поїздкою.
papers-barred-pet = З цією твариною не пустять
papers-barred-car = З цією машиною не пустять
papers-instead = Підійде: { $items }
papers-young = Вік не вказано: це для дитини до { $age } років. Якщо старша – вкажіть вік.
papers-choose = Виберіть, хто їде, документ і куди. Список з’явиться тут.
papers-checked-today = перевірено сьогодні
papers-checked-days =
    { $count ->
        [one] перевірено { $count } день тому
        [few] перевірено { $count } дні тому
       *[other] перевірено { $count } днів тому
    }
papers-checked-weeks =
    { $count ->
        [one] перевірено { $count } тиждень тому
        [few] перевірено { $count } тижні тому
       *[other] перевірено { $count } тижнів тому
    }
papers-checked-months =
    { $count ->
        [one] перевірено { $count } місяць тому
        [few] перевірено { $count } місяці тому
       *[other] перевірено { $count } місяців тому
    }
papers-old = Останнім часом не перевіряли: перш ніж покладатися, подивіться сторінку відомства
papers-party = Хто їде разом
papers-add-adult = Ще дорослий
papers-add-child = Ще дитина
papers-drop = Прибрати цього
papers-child = дитина
papers-incomplete = Ще не вибрано: громадянство, документ, у дитини вік
papers-print = Надрукувати
papers-clear = Прибрати вибір
papers-toward = Документи { $toward }
papers-of = Громадяни: { $land }
papers-of-all = Усі, з будь-яким громадянством
papers-limited = не для всіх
papers-visa-on-arrival = на кордоні
papers-visa-e-visa = через інтернет, до поїздки
papers-visa-eta = дозвіл через інтернет, до поїздки
papers-visa-before = у консульстві, до поїздки

## Seats offered and sought

# Seats offered and sought.
seat-title = Місця в машинах
seat-title-at = { $name }: місця
seat-a-ride = поїздка
seat-ruled-stays = поїздка, про яку попереджали, лишається
seat-ruled-goes = поїздку, про яку попереджали, прибрано
seat-case = Поїздка, про яку попередили
seat-case-stays = Нехай лишається
seat-case-goes = Прибрати
seat-way = { $from } → { $to }
seat-leaves = виїзд { $clock }
seat-left = поїхала { $clock }
seat-free =
    { $count ->
        [one] { $count } місце вільне
        [few] { $count } місця вільні
       *[other] { $count } місць вільно
    }
seat-sought =
    { $count ->
        [one] шукають { $count } місце
        [few] шукають { $count } місця
       *[other] шукають { $count } місць
    }
seat-count =
    { $count ->
        [one] { $count } місце
        [few] { $count } місця
       *[other] { $count } місць
    }
seat-waiting =
    { $count ->
        [one] { $count } людина чекає черги
        [few] { $count } людини чекають черги
       *[other] { $count } людей чекають черги
    }
seat-full = усі місця зайняті
seat-fare = { $money } за місце
seat-fare-none = безкоштовно
seat-fare-unsaid = ціну не названо
seat-by-timetable = за розкладом { $money }
seat-usual = зазвичай { $money }
seat-times =
    { $count ->
        [one] у { $count } раз дорожче, ніж зазвичай ({ $money })
        [few] у { $count } рази дорожче, ніж зазвичай ({ $money })
       *[other] у { $count } разів дорожче, ніж зазвичай ({ $money })
    }
seat-trait-luggage = багаж
seat-trait-child-seat = дитяче крісло
seat-trait-pets = тварини
seat-trait-woman-driver = каже: за кермом жінка (не перевірено)
seat-woman-wanted = лише якщо за кермом жінка
seat-vehicle-car = легкова
seat-vehicle-bus = автобус
seat-off = На цій дошці місць не пропонують.
seat-unmet-keys = Для цього потрібні два модератори.
seat-unmet-contact = Для цього має бути сказано, як зв’язатися з власником дошки.
seat-first = Спершу гляньте автобуси, поїзди й допомогу організацій: так безпечніше.
seat-ways = Автобуси, поїзди, допомога
seat-card = Перш ніж сісти
seat-card-pay = Платіть після приїзду. Ніколи наперед.
seat-card-papers = Документи тримайте при собі.
seat-card-friend = Скажіть близькому, з ким, коли й куди ви їдете.
seat-card-pack = Не везіть того, що пакували не ви самі.
seat-card-unchecked = Водіїв тут ніхто не перевіряє.
seat-parcel = Передачі тут не розміщують. Не везіть того, що пакували не ви самі.
seat-child = До 18 років без батьків із чужими не їздять. Ось хто допоможе.
seat-read = Так це зрозуміло. Перевірте, вкажіть день і годину.
seat-read-lacks = Не знайдено у ваших словах: { $fields }
seat-read-none = Місць у цих словах не знайдено. Заповніть поля нижче.
seat-when-words = Ви написали: «{ $words }»
seat-put = Запропонувати або знайти місце
seat-words = Своїми словами (без телефону й імені)
seat-words-example = Завтра Владикавказ – Тбілісі, 2 місця, 3000 з людини
seat-words-read = Заповнити за словами
seat-kind = Що потрібно
seat-kind-offered = Їду, є місця
seat-kind-sought = Шукаю місце
seat-who = Хто їде
seat-who-adult = Дорослі або діти з батьками
seat-who-child = Кому немає 18, без батьків
seat-from = Звідки
seat-to = Куди
seat-way-field = Напрямок
seat-day = День
seat-at = Година виїзду
seat-today = сьогодні
seat-tomorrow = завтра
seat-any = будь-яке
seat-seats = Скільки місць
seat-vehicle = На чому
seat-fare-field = Ціна за місце
seat-currency = Валюта
seat-fare-hint = Порожньо – ціну не названо, 0 – безкоштовно.
seat-send = Розмістити
seat-look = Показати
seat-offered = Місця пропонують
seat-sought-title = Місця шукають
seat-none = Зараз нічого немає.
seat-hold = Зайняти місце
seat-give = Підвезти
seat-hold-how = Місце ваше 15 хвилин. Потім обоє підтверджують, і лише тоді передають контакт.
seat-adult = Мені є 18 або зі мною їде хтось із батьків
seat-warn = Попередити про поїздку
seat-warn-how = Вам її більше не покажуть. Після двох попереджень її не побачить ніхто.
seat-mine = Ваші місця
seat-mine-keep = Що вони ваші, знає лише ця сторінка. Не закривайте її.
seat-mine-held-back = Про поїздку попередили двічі: її не видно, доки не глянуть модератори.
seat-mine-waiting = Ви в черзі: { $seats }
seat-mine-held = За вами { $seats } до { $clock }
seat-mine-agreed = Обоє згодні: { $seats } ваші
seat-of-waiting = Хтось чекає: { $seats }
seat-of-held = Хтось зайняв { $seats } до { $clock }
seat-of-agreed = Обоє згодні: { $seats }
seat-you-agreed = Ви погодилися. Чекаємо на другу сторону.
seat-other-agreed = Друга сторона згодна. Тепер ви.
seat-not-given = Вам контакт не передають: на сьогодні досить. Пасажир отримає ваш і напише сам.
seat-agree = Згоден
seat-unhold = Відпустити місце
seat-turn-away = Відмовити
seat-cancel = Скасувати поїздку
seat-fits = Підходить:
seat-done-offer = Розміщено. Зникне через 6 годин після виїзду.
seat-done-hold = Записано. Нижче видно, чи тримають місце за вами.
seat-done-unhold = Місце відпущено.
seat-done-accept = Вашу згоду записано.
seat-done-cancel = Скасовано.
seat-done-report = Дякуємо. Вам цю поїздку більше не показують.
seat-up = виставлено { $age }
seat-problem = Не все заповнено правильно
seat-need-from = Скажіть, звідки.
seat-need-to = Скажіть, куди.
seat-need-who = Скажіть, хто їде.
seat-need-words = Напишіть, куди, коли і скільки місць.
seat-none-yet = Зараз місць ніхто не пропонує і не шукає.
seat-none-else = Крім вас, місць ніхто не пропонує і не шукає.
seat-none-such = На цей напрямок і день нічого немає.
seat-all = Показати всі: { $count }
seat-no-past = Ця година вже минула.
seat-no-too-far = Це надто далеко: не більше тижня наперед.
seat-no-seats = У машині від 1 до 8 місць, в автобусі до 60.
seat-no-same-place = Звідки й куди – те саме місце.
seat-no-wrong-way = Ці місця не по різні боки кордону в цей бік.
seat-no-unknown-place = Цього місця дошка не знає. Візьміть місто поблизу.
seat-no-price = Такої ціни в місця не буває.
seat-no-rides-open = У вас уже три поїздки. Скасуйте одну.
seat-no-overlap = У вас уже є машина на цій дорозі приблизно о цій годині. Спершу скасуйте її.
seat-no-board-full = На дошці більше немає місця. Спробуйте пізніше.
seat-no-no-such-ride = Цієї поїздки більше немає.
seat-no-left = Ця машина вже поїхала.
seat-no-own-ride = Це ваша власна поїздка.
seat-no-held-already = Ви вже зайняли або чекаєте місце тут.
seat-no-not-held = Місця за вами немає: час вийшов або його відпустили.
seat-no-not-yours = Це не ваше місце і не ваша поїздка.
seat-no-holds-open = Ви вже чекаєте або тримаєте місця в трьох поїздках.
seat-no-line-full = Черга на цю поїздку повна.
seat-no-too-few-seats = Стільки місць тут немає.
seat-no-held-back = Про цю поїздку попереджали. Її дивляться модератори.
seat-no-reported-already = Ви вже попередили про неї.
seat-no-handovers-spent = За добу передають не більше трьох контактів. Спробуйте завтра.
seat-no-agreed-already = Ви вже погодилися.
seat-no-toward = Виберіть напрямок.
seat-no-when = Вкажіть день і годину виїзду.
seat-no-work = Телефон не виконав потрібний розрахунок. Увімкніть JavaScript і спробуйте знову.
seat-no-other-content = Цю форму вже надіслано. Відкрийте сторінку знову.
seat-link = Місця в машинах
seat-scam-luring = Так заманюють дівчат і дітей. Не розміщуємо. Допомога – на сторінці «Кому дзвонити».
seat-scam-taking-papers = Документи нікому не віддають, лише офіцеру на посту. Не розміщуємо.
seat-scam-around-the-post = Повз пост – незаконно й небезпечно. Не розміщуємо. Законний шлях – через відкритий пост.
seat-scam-forged-papers = Підроблені папери ведуть під суд. Не розміщуємо. Законно – через консульство чи відомство.
seat-scam-bribe = Хабар – злочин і часто обман. Не розміщуємо. На посту платять лише за квитанцією.
seat-scam-prepayment = Тут просять гроші наперед: так найчастіше обманюють. Платять після приїзду.
seat-scam-guarantee = Тут обіцяють проїзд: цього не може обіцяти ніхто. Вирішує офіцер на посту.
seat-scam-queue-skipping = Тут продають місце в черзі: її тримають усі. Пільгова черга – в офіцера, безкоштовно.

## Contacts of two who agreed on a ride

handover-title = Обмінятися контактами
handover-hint = Запечатується на вашому телефоні для цієї людини: табло прочитати не може. Видаляється за 48 годин.
handover-own = Ваш телефон або ім’я в месенджері
handover-give = Віддати мій контакт
handover-agree = Контакти відкриються, коли згодні обоє.
handover-yours = Обоє згодні. Віддайте свій контакт: тоді відкриється й інший.
handover-waits = Чекаємо на іншого. Не закривайте цю сторінку.
handover-got = Запишіть: тут це видно, доки відкрита сторінка.
handover-code = Зателефонувавши чи зустрівшись, звірте це число. Не збіглося: між вами хтось є, контакту не вірте.
handover-done = Ваш контакт в іншого. Він вам подзвонить.
handover-none-today = Водіям сьогодні більше контактів не дають. Віддайте свій: пасажир подзвонить сам.
handover-gone = Цей контакт уже забрали, вдруге його не дають.
handover-away = Зв’язку немає. Спробуємо ще раз.
handover-script = Щоб обмінятися контактами, потрібен JavaScript: без нього запечатати не можна.
handover-early = Контакт залишають, коли ви погодилися й інший теж тут.
handover-key = В іншого тепер новий ключ. Віддайте контакт ще раз.
handover-not-given = Водіям сьогодні більше контактів не дають. Подзвоніть за його контактом.
handover-taken = Цей контакт уже забрали.
handover-over = Минуло 48 годин від згоди: контакти більше не передаються.

## A journey shared with a friend

trip-title = Поділитися поїздкою
trip-lead = Одна людина, якій ви вірите, бачить, куди ви їдете, коли маєте бути там і кому дзвонити, якщо вас немає.
trip-sealed = Запечатується на цьому телефоні, ключ лише в посиланні: це табло прочитати не може.
trip-script = Тут потрібен JavaScript: без нього запечатати не можна.
trip-sms = Без цього: надішліть близькій людині СМС з номером авто, телефоном водія, шляхом і годиною приїзду.
trip-sms-text = Їду. Номер авто: … Водій: … Звідки й куди: … Буду там о …
trip-sms-open = Написати СМС
trip-from = Звідки
trip-via = Через який перехід
trip-via-second = Другий перехід, якщо є
trip-to = Куди
trip-by = Чим
trip-by-bus = автобус
trip-by-ride = попутна машина
trip-by-own = своя машина
trip-by-other = інше
trip-leaves = Виїзд
trip-crosses = На переході
trip-arrives = Приїзд
trip-margin = Через скільки годин запізнення показати червоним
trip-plate = Номер авто
trip-contact = Телефон або ім’я водія
trip-people = Скільки вас
trip-more = Ще: другий перехід, фото, слова
trip-note = Що ще знати
trip-photo = Фото авто або номера
trip-photo-hint = Фото зменшується на телефоні; назва файлу, місце й час зйомки не надсилаються.
trip-photo-small = Фото готове. Так його побачить близька людина.
trip-photo-seen = Фото від того, хто їде
trip-preview = Фото, як воно піде
trip-make = Зробити посилання
trip-making = Запечатуємо …
trip-missing = Напишіть, куди й коли ви маєте приїхати.
trip-wrong-times = Час не сходиться: виїзд, перехід, приїзд за порядком, приїзд у найближчі шість днів.
trip-too-long = Забагато слів. Приберіть частину або фото.
trip-no-photo = Це фото прочитати не можна. Посилання можна зробити й без нього.
trip-failed = Не надіслано. Перевірте зв’язок і натисніть ще раз.
trip-crowded = Зараз забагато запитів. Натисніть ще раз за хвилину.
trip-full = Місця для поїздок зараз немає. Надішліть номер і годину близькій людині СМС.
trip-link = Ваше посилання
trip-link-hint = У кого посилання, той бачить поїздку. Надішліть його одній людині.
trip-share = Надіслати
trip-copy = Скопіювати
trip-copied = Скопійовано.
trip-keep = Зберігати ключ на цьому телефоні, доки я не доїду
trip-keep-hint = Інакше ключ зникне разом із цією сторінкою: не закривайте її.
trip-through = Кордон пройдено
trip-arrived = Я на місці
trip-later = На дві години пізніше
trip-unsafe = Мені небезпечно
trip-take = Прибрати поїздку
trip-take-hint = За посиланням не лишиться нічого: ні шляху, ні машини, ні номерів для дзвінка. Повернути не можна.
trip-take-now = Прибрати
trip-unsafe-hint = «Мені небезпечно» близька людина побачить великим і червоним. Звуку немає, саме нікого не кличе.
trip-shown = Що бачить близька людина
trip-shown-hint = Дізнається, коли відкриє посилання: сигналу не буде. Дзвонити треба вам або їй.
trip-until-hint = Через 72 години після приїзду все зникає. Сервер знає лише цю годину.
trip-told = Передано о { $clock }.
trip-waits = Чекає на зв’язок і піде само. Не закривайте сторінку, якщо ключ не зберігається.
trip-taken = Прибрано. За посиланням більше нічого немає.
trip-gone = Цієї поїздки більше немає: минуло 72 години після приїзду, або її прибрали.
trip-damaged = Посилання пошкоджене або не повне. Попросіть надіслати його ще раз.
trip-view-title = Чиясь поїздка
trip-view-script = Щоб відкрити поїздку, потрібен JavaScript. Номери для дзвінка є на сторінці «Допомога».
trip-view-hint = Хто тримає цей телефон, той бачить поїздку. Посилання лишилося в історії браузера.
trip-on-way = У дорозі
trip-is-through = Кордон пройдено: { $clock }
trip-has-arrived = На місці: { $clock }
trip-is-unsafe = НЕБЕЗПЕКА. Натиснуто: { $clock }
trip-later-said = На дві години пізніше: { $clock }
trip-overdue = Запізнюється на { $hours } год { $minutes } хв
trip-no-word-through = Про перехід кордону звістки немає. Чекали на { $clock }
trip-no-word-arrived = Про приїзд звістки немає. Чекали на { $clock }
trip-red-at = Без звістки стане червоним: { $clock }
trip-call = Кому дзвонити
trip-call-first = Спершу тому, хто їде, і водієві. Не відповідають: за цими номерами. Назвіть авто, шлях, останню звістку.
trip-call-unsafe = Дзвінок на телефон того, хто їде, може йому зашкодити. Дзвоніть за цими номерами: авто, шлях, звістка.
trip-call-abroad = Короткий номер з’єднає зі службами вашої країни. Скажіть, де людина, або дзвоніть на номер із «+».
trip-said = Що передано з дороги
trip-none = Поки нічого
trip-clock = Час за годинником цього пристрою.
trip-looked = Востаннє перевірено: { $clock }
trip-away = Зв’язку немає: нові звістки сюди не доходять.
trip-unreached = Зв’язку немає. Відкриється, коли він буде.
trip-insecure = Цей браузер не може відкрити запечатане.
trip-left = Прибрано з екрана. Посилання відкриє поїздку знову.
trip-box-taken = Під цим номером лежить інше. Візьміть новий.
trip-box-gone = Такого тут немає або вже немає.
trip-box-not-yours = Змінювати й прибирати це може лише той, хто залишив.
trip-box-size = Це більше, ніж сюди вміщається.
trip-box-full = Місця зараз немає. Спробуйте пізніше.

## Offers that harm

scam-refused = Це не прийнято.
scam-asked = Тут говорять лише про законні шляхи через відкриті пости.
scam-asked-lawful = Ось що можна: інші пости, документи й ті, хто допоможе безкоштовно.
scam-ways = Шляхи
scam-papers = Документи
scam-luring = Так заманюють: робота, ночівля чи поїздка для самотніх дівчат і дітей.
scam-taking-papers = Хто забирає паспорт, забирає й вибір: паспорт лишається у вас.
scam-around-the-post = Це шлях повз пост: там міни, патрулі й кримінальна справа.
scam-forged-papers = За підроблений папір на кордоні затримують того, хто його показав.
scam-bribe = За хабар судять обох, а найчастіше гроші просто забирають.
scam-prepayment = Просять гроші до поїздки: так найчастіше дурять. Платіть на місці.
scam-guarantee = Прохід не може обіцяти ніхто: вирішує прикордонник.
scam-queue-skipping = Черга не продається: за місце зазвичай платять дарма.
scam-lawful-luring = Якщо вас так кличуть, подзвоніть на номери допомоги; ночівлю дають Червоний Хрест і НУО.
scam-lawful-taking-papers = Паспорт показують лише прикордоннику й тримають при собі.
scam-lawful-around-the-post = Подивіться інші відкриті пости та рейси.
scam-lawful-forged-papers = Подивіться, які документи потрібні і хто видає їх за законом.
scam-lawful-bribe = Якщо гроші вимагає службовець, запишіть пост і час і подзвоніть на гарячу лінію.

## Pages of offices that are asked

feed-beside = { $line }. { $feed }
feed-silent = Нових даних немає з { $clock }: сайт відомства не відповідає
feed-changed = Нових даних немає з { $clock }: сайт відомства змінився, прочитати його не вдається
feed-stuck = Те саме з { $clock }: можливо, ніхто не оновлює

## Фрази, щоб показати

phrases-title = Фрази, щоб показати
phrases-how = Торкніться фрази, і вона стане великою. Працює й без мережі.
phrases-into = Якою мовою показати
phrases-unread = Жоден носій мови цих фраз ще не перевірив.
speak-yes = Так.
speak-no = Ні.
speak-thanks = Дякую.
speak-help = Допоможіть, будь ласка.
speak-write = Я не розумію. Напишіть, будь ласка.
speak-tongue =
    { $tongue ->
        [uk] Хтось тут говорить українською?
        [en] Хтось тут говорить англійською?
        [fr] Хтось тут говорить французькою?
        [ka] Хтось тут говорить грузинською?
        [kk] Хтось тут говорить казахською?
       *[other] Хтось тут говорить російською?
    }
speak-doctor = Мені потрібен лікар.
speak-ill = Цій людині погано. Вона не може чекати.
speak-infant = Зі мною немовля.
speak-pregnant = Я вагітна.
speak-water = Де є вода?
speak-warm = Де можна зігрітися?
speak-toilet = Де туалет?
speak-open = Кордон відкрито?
speak-where = Куди мені йти?
speak-foot = Де черга для пішоходів?
speak-cars = Де черга для машин?
speak-long = Скільки це триватиме?
speak-bus = Звідки їде автобус до …?
speak-consent = Я їду з дитиною. Ось згода одного з батьків.
speak-together = Не розділяйте нас: ми їдемо разом.
speak-cat = Зі мною кішка. Ось її документи.
speak-dog = Зі мною собака. Ось її документи.
speak-passport = Не забирайте мій паспорт. Поверніть його, будь ласка.
speak-call = Можна мені подзвонити?
speak-refused = Мені відмовили. Дайте, будь ласка, причину письмово.
speak-asylum = Я хочу попросити захисту (притулку).
speak-danger = Якщо мене повернуть, я буду в небезпеці.
speak-lawyer = Я хочу поговорити з адвокатом.
