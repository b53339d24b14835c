### Слова на экране, по-русски. Правит тот, для кого это родной язык; проверка: passage check.
### Кто проверил и когда: «unchecked» значит, что никто, и страницы об этом говорят.

-checked = docs/words.md

checked-by = { -checked }

## Числа и деньги

decimal-mark = ,
digit-group = { "\u00A0" }
up-to = до { $most }
from-to = { $low } – { $high }
in-metres = { $figures } м
in-kilometres = { $figures } км
in-vehicles =
    { $count ->
        [one] { $figures } машина
        [few] { $figures } машины
       *[other] { $figures } машин
    }
in-people =
    { $count ->
        [few] { $figures } человека
       *[other] { $figures } человек
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

## Время

just-now = только что
ago-minutes = { $count } мин назад
ago-hours = { $count } ч назад
ago-hours-minutes = { $hours } ч { $minutes } мин назад
ago-days =
    { $count ->
        [one] { $count } день назад
        [few] { $count } дня назад
       *[other] { $count } дней назад
    }
in-minutes = { $figures } мин
in-hours = { $figures } ч
hours-minutes = { $hours } ч { $minutes } мин
in-days =
    { $count ->
        [one] { $figures } день
        [few] { $figures } дня
       *[other] { $figures } дней
    }
no-wait = без ожидания
clock = { $time }, { $place }
clock-dated = { $date } { $time }, { $place }
date = { $day } { $month }
date-year = { $day } { $month } { $year }
age-clock = { $age } ({ $clock })
month-1 = янв
month-2 = фев
month-3 = мар
month-4 = апр
month-5 = мая
month-6 = июн
month-7 = июл
month-8 = авг
month-9 = сен
month-10 = окт
month-11 = ноя
month-12 = дек

## Страны

toward-land = в сторону: { $land }
land-of =
    { $code ->
        [am] Армении
        [at] Австрии
        [az] Азербайджана
        [ba] Боснии и Герцеговины
        [bf] Буркина-Фасо
        [bg] Болгарии
        [bj] Бенина
        [by] Беларуси
        [ca] Канады
        [cn] Китая
        [cz] Чехии
        [de] Германии
        [ee] Эстонии
        [eg] Египта
        [fi] Финляндии
        [ge] Грузии
        [gh] Ганы
        [gr] Греции
        [hr] Хорватии
        [hu] Венгрии
        [il] Израиля
        [ir] Ирана
        [kg] Киргизии
        [kp] КНДР
        [kz] Казахстана
        [lt] Литвы
        [lv] Латвии
        [md] Молдовы
        [me] Черногории
        [mk] Северной Македонии
        [mn] Монголии
        [mx] Мексики
        [ne] Нигера
        [ng] Нигерии
        [no] Норвегии
        [pl] Польши
        [ps] Палестины
        [ro] Румынии
        [rs] Сербии
        [ru] России
        [se] Швеции
        [sk] Словакии
        [tg] Того
        [tj] Таджикистана
        [tm] Туркмении
        [tr] Турции
        [ua] Украины
        [ua-14] Донецкой обл.
        [us] США
        [uz] Узбекистана
       *[other] ({ $land })
    }
on-side =
    { $code ->
        [az] на азербайджанской стороне
        [by] на белорусской стороне
        [ge] на грузинской стороне
        [kz] на казахстанской стороне
        [pl] на польской стороне
        [ru] на российской стороне
        [tr] на турецкой стороне
        [ua] на украинской стороне
       *[other] на стороне { land-of }
    }
pass-citizens = Граждане { land-of }
who-citizens = граждане { land-of }

## О чём речь

about-open = Пункт пропуска
about-road = Дорога
about-pass = Кого пускают
about-wait = Сколько стоять { $mode }
about-pace = Сколько проходит за час { $mode }
about-price = { $item }, цена
about-paper = Документы
about-pet = Животные
about-supply = Что есть на месте
about-hazard = Опасности
about-situation = Какая там обстановка
about-any-open = Работает ли пункт пропуска
about-any-pass = Кого пускают
about-any-wait = Сколько стоять
about-any-pace = Сколько проходит за час
about-any-queue = Какая очередь
about-any-paper = Какие нужны документы
about-any-pet = Пускают ли с животными
about-any-supply = Что есть на месте
about-any-price = Какие цены
about-any-hazard = Чего беречься
about-any-road = Какая дорога
pass-foot = Пешком
pass-bicycle = На велосипеде
pass-scooter = На самокате
pass-motorcycle = На мотоцикле
pass-car = На машине
pass-bus = На автобусе
pass-truck = На грузовике
pass-train = На поезде
pass-ferry = На пароме
mode-foot = пешком
mode-bicycle = на велосипеде
mode-scooter = на самокате
mode-motorcycle = на мотоцикле
mode-car = на машине
mode-bus = на автобусе
mode-truck = на грузовике
mode-train = на поезде
mode-ferry = на пароме
queue-of-foot = Очередь пеших
queue-of-bicycle = Очередь на велосипеде
queue-of-scooter = Очередь на самокате
queue-of-motorcycle = Очередь мотоциклов
queue-of-car = Очередь машин
queue-of-bus = Очередь автобусов
queue-of-truck = Очередь грузовиков
queue-of-train = Очередь на поезд
queue-of-ferry = Очередь на паром
stage-approach = до шлагбаума
stage-post = на посту
stage-neutral = между постами
stage-second-post = на втором посту

## Люди

pass-men = Мужчины
pass-women = Женщины
pass-children = Дети
pass-families = Семьи
pass-elderly = Пожилые
pass-disabled = Люди с инвалидностью
pass-foreigners = Иностранцы
pass-other-plates = Машины с чужими номерами
who-men = мужчины
who-women = женщины
who-children = дети
who-families = семьи
who-elderly = пожилые
who-disabled = люди с инвалидностью
who-foreigners = иностранцы
who-other-plates = машины с чужими номерами
list-and = { $first } и { $last }

## Вещи и документы

item-passport = Загранпаспорт
item-id-card = Внутренний паспорт
item-child-passport = Паспорт ребёнка
item-birth-certificate = Свидетельство о рождении
item-consent = Согласие родителей
item-visa = Виза
item-car-papers = Документы на машину
item-car-insurance = Страховка на машину
item-medical-insurance = Медицинская страховка
item-military-id = Военный билет
item-covid-test = Тест на ковид
item-pet-passport = Паспорт животного
item-pet-chip = Чип у животного
item-pet-vaccination = Прививка животного
item-driving-licence = Водительские права
item-cat = С кошкой
item-dog = С собакой
item-fuel = Топливо
item-food = Еда
item-water = Вода
item-toilet = Туалет
item-lodging = Ночлег
item-cash = Наличные и обмен
item-sim = Сим-карты
item-internet = Интернет
item-power = Электричество
item-medicine = Лекарства
item-warmth = Где согреться
item-transport = Транспорт
item-baby = Всё для младенцев
item-seat = Место в машине
item-taxi = Такси
item-bicycle = Велосипед
item-scooter = Самокат
item-insurance = Страховка
item-fine = Штраф
item-scam = Мошенники
item-robbery = Грабежи
item-police = Проверки полиции
item-summons = Повестки
item-phone-check = Проверка телефонов
item-bribe = Вымогают деньги
item-violence = Насилие
item-cold = Холод
item-heat = Жара
item-other = Другое
item-other-paper = Другой документ
item-other-pet = С другим животным

## Что так и есть

state-open-yes = работает
state-open-no = закрыт
state-open-limited = работает не для всех: смотрите, кого пускают
state-pass-yes = пускают
state-pass-no = не пускают
state-pass-limited = не для всех: смотрите, кого пускают
state-pet-yes = пускают
state-pet-no = не пускают
state-pet-limited = пускают не всех: смотрите, какие нужны документы
state-supply-yes = есть
state-supply-no = нет
state-supply-limited = есть, но не всегда и не всем хватает
state-paper-required = спрашивают
state-paper-not-required = не спрашивают
state-paper-accepted = с этим пропускают
state-paper-refused = с этим не пропускают
state-hazard-present = пишут: осторожно
state-hazard-absent = такого не видят
state-road-clear = проезд свободный
state-road-difficult = проехать трудно
state-road-blocked = перекрыта
limited-only = только: { $people }
limited-except = не для всех; не пускают: { $people }
wait-crossing-now = кто прошёл сейчас, стоял { $range }
wait-computed = { $wait } (расчёт)
wait-joining-now = если встать сейчас: { $range }
wait-standing-now = стоят уже { $range }, ещё не прошли
wait-one-post = на одном посту: { $range }
queue-empty = никого
queue-packed = забито, стоять негде
queue-derived = { $told } (примерно { $derived })
queue-around = примерно { $told } ({ $range })
pace-none = не движется
pace-per-hour = { $figures } в час
landmark-bridge = до моста
landmark-car-wash = до мойки
landmark-hotel = до гостиницы
landmark-monastery = до монастыря
landmark-petrol-station = до заправки
landmark-tunnel = до тоннеля
landmark-turn = до поворота
landmark-waterfall = до водопада
landmark-named = до места «{ $name }»
held = { $value } – { $count }
differ = пишут разное: { $sides }

## Кто так говорит

support-confirmed =
    { $count ->
        [one] так пишет { $count } независимый человек или чат
        [few] так пишут { $count } независимых человека и чата
       *[other] так пишут { $count } независимых человек и чатов
    }
support-likely =
    { $count ->
        [one] похоже, что так ({ $count } сообщение)
        [few] похоже, что так ({ $count } сообщения)
       *[other] похоже, что так ({ $count } сообщений)
    }
support-single = пишет один человек, никто не подтвердил
practice-passed =
    { $count ->
        [one] { $count } человек пишет, что пускают
        [few] { $count } человека пишут, что пускают
       *[other] { $count } человек пишут, что пускают
    }
practice-stopped =
    { $count ->
        [one] { $count } человека не пустили
       *[other] { $count } не пустили
    }
practice-none-stopped = об отказах никто не писал; кого не пустили, пишут редко
practice-paper-required = у { $count } из { $all } это спросили
practice-paper-not-required = { $count } из { $all } пропустили без этого
practice-paper-accepted = { $count } из { $all } пропустили с этим
practice-paper-refused = { $count } из { $all } с этим не пропустили
practice-pet-yes = { $count } из { $all } пропустили
practice-pet-no = { $count } из { $all } не пропустили
practice-pet-limited = { $count } из { $all } пропустили лишь частично
support-practice =
    { $count ->
        [one] так видел { $count } человек; это не правило
        [few] так видели { $count } человека; это не правило
       *[other] так видели { $count } человек; это не правило
    }
rule-none = Официального источника здесь нет, проверьте перед дорогой
rule-line = Официально, { $who }: { $what }
rule-written = { $rule } – { $source } ({ $dates })
rule-title = Официально: документы и животные
rule-required = нужно
rule-not-required = не нужно
rule-everyone = все
rule-citizens = граждане: { $lands }
rule-document = с этим: { $item }
rule-age-from = с { $age } лет
rule-age-under = до { $age } лет
rule-age-between = { $from }–{ $to } лет
rule-parents-both = с обоими родителями
rule-parents-one = с одним родителем
rule-parents-none = без родителей
rule-pet-cat = с кошкой
rule-pet-dog = с собакой
rule-pet-other = с другим животным
rule-car-own = на своей машине
rule-car-others = на чужой машине
rule-car-rented = на прокатной машине
rule-car-foreign-plates = на машине с иностранными номерами
rule-stay =
    { $count ->
        [one] до { $count } дня
       *[other] до { $count } дней
    }
rule-since = с { $date }
rule-from = только с { $date }
rule-until = по { $date }
rule-checked = проверено { $date }
rule-unchecked = не проверено
support-disputed =
    { $count ->
        [one] всего { $count } сообщение
        [few] всего { $count } сообщения
       *[other] всего { $count } сообщений
    }
support-stale = старое: последнее сообщение { $age }
note-against =
    { $count ->
        [one] { $count } пишет другое ({ $age })
       *[other] { $count } пишут другое ({ $age })
    }
price-asked = просят { $money }
price-paid = платили { $money }
note-unusual =
    { $count ->
        [one] { $count } необычная цена не учтена
        [few] { $count } необычные цены не учтены
       *[other] { $count } необычных цен не учтено
    }
note-inferred = куда едут, не сказано: взято обычное направление
note-paused = остановлено: как было в { $clock }
note-earlier = до { $clock }: { $value }
and-also = { "; " }
answer-line = { $title }: { $value } · { $support } · { $age }
nothing = Сейчас никто не пишет. Это не значит, что свободно
nothing-of-open = Открыто ли, сейчас никто не пишет
last-told = последнее сообщение { $age }
stale-banner = Старые сведения: последнее сообщение { $age } ({ $clock }). Сейчас всё может быть иначе
as-of-banner = Так было на { $clock }. Это не то, что сейчас

## Тревоги, слухи, вопросы, объявления

alert-closure-amber = Возможно, закрыли проезд { $place }. Пока не проверено ({ $age })
alert-closure-red =
    { $count ->
        [one] Проезд { $place } закрыт: пишет { $count } независимый ({ $age })
       *[other] Проезд { $place } закрыт: пишут { $count } независимых ({ $age })
    }
alert-rule-amber = { $title }: возможно, { $value }. Пока не проверено ({ $age })
alert-rule-red =
    { $count ->
        [one] { $title }: { $value }. Пишет { $count } независимый ({ $age })
       *[other] { $title }: { $value }. Пишут { $count } независимых ({ $age })
    }
alert-retracted = Тревога снята { $age }: «{ $title }: { $value }»
alert-retracted-still = { $retracted }; так всё ещё пишут: { $count }
rumour =
    { $count ->
        [one] { $title } – { $value }. Пишет { $count } независимый ({ $age })
       *[other] { $title } – { $value }. Пишут { $count } независимых ({ $age })
    }
rumour-ahead = { $value } (так ещё только будет)
rumour-lead = Ходит слух:
rumour-first = Впервые написали { $age }
rumour-source-office = Показали официальную страницу
rumour-no-source = Официальной страницы никто не показал
rumour-unseen = На месте с тех пор никто ничего не видел
rumour-seen = На месте с тех пор: { $list } ({ $age })
rumour-seen-one = { $value } – { $count }
rumour-verdict = Модераторы проверили { $age }: { $ruling }
ruling-false = неправда
ruling-partly = отчасти правда
ruling-true = правда
ruling-unknown = узнать не удалось
question =
    { $count ->
        [one] { $what }? Спрашивает { $count } человек ({ $age })
        [few] { $what }? Спрашивают { $count } человека ({ $age })
       *[other] { $what }? Спрашивают { $count } человек ({ $age })
    }
question-toward = { $what } ({ $place })
question-answered = { $what }? Ответ есть ({ $age })
notice = { $text } – { $source }, действует до { $clock }
notice-coming = С { $clock }: { $text } – { $source }
official = Официально ({ $mode }): { $value }, { $age } – { $source }
forecast-official = По официальным данным, через { $hours } ч, вероятно, { $range } ({ $mode })
forecast-crowd = По прежним сообщениям, через { $hours } ч, вероятно, { $range } ({ $mode })
strip-title = Последние 48 часов, { $mode }
strip-wait = Ждать, если встать, { $mode }
strip-said = { $what }: { $last } { $age }, за двое суток { $all }
strip-heading = Последние 48 часов
strip-legend = Линия – середина. Тень – разброс. Пробел – сведений не было.
strip-legend-official = Точки – официальные данные.

## Страницы: общее

page-name = Passage
page-skip = К содержанию
page-description = Что сейчас на границе: кто пишет, сколько их и как давно
page-language = Язык
page-draft = Машинный перевод, числа и знаки верны
page-checked-by = Слова по списку { $who }
page-home = На главную
page-about = Об этом сайте
page-more = подробнее
page-updated = Обновлено { $age }
page-live = Обновляется само
page-offline = Связи нет. Это то, что было { $age }
page-example = ПРИМЕР. Всё здесь выдумано
page-example-title = ПРИМЕР ({ $name })
page-warning =
    Это может прочесть любой, пограничники тоже. Без имён, телефонов, номеров машин и точного места.
page-paused = Приём сообщений здесь приостановлен: как было в { $clock }
page-read-only = Сейчас можно только читать
page-starting = Запускаемся, подождите минуту
page-bots = Секунду: защита от ботов

## Страницы: главная

page-home-title = Что сейчас на границе
page-home-from = Где я
page-home-to = Куда
page-home-search = Найти
page-home-name = Название перехода или города
page-home-optional = Можно не заполнять
page-home-between = Между: { $from } – { $to }
page-home-none-between = Между { $from } и { $to } мы не знаем ни одного перехода
page-home-unknown-place = Такого места мы не знаем: { $text }
page-home-changed = Что изменилось последним
page-home-all = Все переходы
page-home-named = По названию: { $name }
page-home-none = Ничего не нашлось
page-home-begin = Сообщений ещё нет. Загрузите выгрузку чата или посмотрите пример:
page-border-yes = Граница открыта для людей
page-border-no = Граница закрыта для людей
page-border-citizens = Граница открыта только для граждан двух стран
page-border-some = Границу открывают лишь для некоторых
page-border-since = с { $date }
page-source = Источник:

## Страницы: переход

page-board = Что сейчас
page-alerts = Тревоги
page-rumours = Слухи
page-rumours-more = И ещё слухи: { $count }
page-notices = Объявления
page-questions = Что спрашивают
page-questions-none = Сейчас никто ничего не спрашивает
page-answers-none = Об этом сейчас никто не пишет. Это не значит, что свободно
ask-none-toward = По пути { $toward } об этом сейчас никто не пишет. Это не значит, что свободно
ask-beside = Что ещё об этом пишут
page-begin = Здесь ещё никто не писал. Станьте первым: сообщите, что видите
page-other-way = В другую сторону: { $toward }
page-both-ways = В обе стороны
page-history = Как менялось
page-users-all = Для всех
page-users-citizens-of-both = Только для граждан двух стран
page-users-locals = Только для местных жителей
page-hours = Часы работы: { $hours }
page-always-open = Круглосуточно
page-modes = Обычно можно: { $modes }
page-position-town = Место на карте – город, а не сам пост
page-report = Сообщить, что вижу
go-tell = Рассказать
go-ask = Спросить
page-report-words = Своими словами
page-report-example = Например: пешком не пускают, машин 20, стоим 3 часа
page-report-toward = Куда вы едете
page-report-send = Отправить
page-working = Секунду: защита от ботов
page-keep-voice = Пусть мои сообщения со временем весят больше: хранить на этом устройстве случайный номер две недели
page-report-thanks = Спасибо. Записано
page-report-understood = Понято так:
page-report-not-understood = Записано, но на доску ничего не попало: не поняли, что именно так
page-report-later = Принято. Там, где пишут немногие, это появится в течение получаса, чтобы по минутам нельзя было понять, кто писал
page-report-another = Сообщить ещё
page-tap-open-yes = Работает
page-tap-open-no = Закрыто
page-tap-queue-full = Всё забито
page-tap-fuel-yes = Топливо есть
page-tap-fuel-no = Топлива нет
page-tap-road-blocked = Дорога перекрыта
page-ask = Спросить тех, кто там
page-ask-field = Ваш вопрос
page-ask-example = Например: пускают ли пешком?
page-ask-send = Спросить
page-ask-known = Вот что уже известно
page-ask-similar = Похожее уже спрашивали
page-ask-post = Всё равно спросить тех, кто там
page-ask-posted = Вопрос виден всем. Загляните позже: ответ появится здесь
page-ask-not-understood = Не поняли вопрос. Спросите короче, об одном
page-talk-off = Сообщения других людей здесь не показываем: пока нет тех, кто за ними следит. Только ответы
page-paste = Вставить из чата
page-paste-field = Скопированные сообщения
page-paste-hint = Имена убираем первым делом. Слова прочтём, посчитаем и не покажем
page-paste-done =
    { $count ->
        [one] Прочитано { $count } сообщение
        [few] Прочитано { $count } сообщения
       *[other] Прочитано { $count } сообщений
    }
page-visit-name = Имя на этот визит
page-clear = Убрать моё

## Страницы: об этом сайте

page-about-what =
    Люди пишут, что видят у границы. Мы считаем, сколько их и как давно. Никого не проверяем.
page-about-who = Кто ведёт этот сайт
page-about-who-unset = Тот, кто его запустил, не назвал себя
page-about-contact = Связь: { $contact }
page-about-kept = Что храним и как долго
page-about-kept-words =
    { $hours ->
        [one] Слова сообщений: { $hours } час
        [few] Слова сообщений: { $hours } часа
       *[other] Слова сообщений: { $hours } часов
    }
page-about-kept-facts =
    { $days ->
        [one] Что вы сообщили, без слов: { $days } день, потом только общий счёт
        [few] Что вы сообщили, без слов: { $days } дня, потом только общий счёт
       *[other] Что вы сообщили, без слов: { $days } дней, потом только общий счёт
    }
page-about-not-kept = Не храним: имя, телефон, адрес в сети, учётную запись
page-about-posts = Только официальные пункты пропуска и законный путь
page-about-promise = Это слова людей, не обещание. Решаете вы
page-about-code = Исходный код открыт
page-about-no-script = Всё работает и без JavaScript

## Ошибки

page-problem-400 = Не поняли запрос
page-problem-404 = Такого перехода у нас нет: { $name }
page-problem-404-page = Такой страницы нет
page-problem-405 = Так с этим адресом нельзя
page-problem-409 = Этот номер отправки уже занят другим сообщением
page-problem-413 = Слишком длинно: самое большее { $bytes } байт
page-problem-415 = Такой вид данных мы не принимаем
page-problem-422 = В этом нельзя разобраться: { $what }
page-problem-422-empty = Здесь ничего нет
page-problem-422-other-crossing = Это о другом переходе: { $name }
page-problem-429 = Слишком часто. Попробуйте через { $seconds } с
page-problem-kept = Что вы написали
page-problem-work-needed = Сначала устройство должно показать, что это не бот. Включите JavaScript или попробуйте через минуту
page-problem-work-other-day = Эта проверка от другого дня. Откройте страницу заново
page-problem-work-not-yours = Эта проверка сделана для другого отправителя или перехода. Откройте страницу заново
page-problem-work-undone = Проверка не доделана. Откройте страницу заново
page-problem-work-too-little = Сейчас нужна проверка подольше. Откройте страницу заново
page-problem-500 = У нас сломалось. Ваше сообщение не записано
page-problem-503 = Сейчас слишком много сообщений. Попробуйте через { $seconds } с
page-problem-503-space = Место кончилось: сейчас можно только читать
page-problem-nearest = Похожие: { $names }

## Доверие

within-hour = в течение последнего часа
within-hours = в течение последних { $count } ч
pass-any = Люди
page-flooded = Необычный наплыв с { $clock }: сейчас учитываем только тех, кто пишет давно и верно
refusal-not-a-voice = Для этого нужно имя на этот визит: у гостей его нет
refusal-not-heard = Под этим именем здесь за эти две недели никто не писал: имя действует только на одном переходе
refusal-tree-revoked = Приглашения этого круга больше не принимаются: один из его ключей отозван
refusal-not-seasoned = Приглашать могут только те, кто три дня пишет здесь верно
refusal-invites-spent = Три приглашения на эту неделю уже отданы. Новые через неделю
refusal-invites-full = В эти две недели приглашения здесь больше не принимаются
refusal-no-such-invite = Такого приглашения нет
refusal-invite-of-other-crossing = Это приглашение на другой переход: { $name }
refusal-invite-is-over = Приглашение кончилось: оно было на две недели
refusal-invite-used = Это приглашение уже использовано
refusal-vouch-loop = Тот, кого вы впустили, не может впустить вас
refusal-known-already = Вас здесь уже знают, приглашение не нужно
refusal-anchor-is-over = Этому ключу не остаётся времени: он действует не дольше двух недель
refusal-not-an-anchor = Этот ключ не действует или больше не действует

## Модераторы

watch-title = Стол модераторов
watch-key = Ваш ключ
watch-key-hint = Его даёт тот, кто ведёт этот сайт. На телефоне он не хранится
watch-open = Открыть
watch-you = Вы: { $key }
watch-flood = Наплыв новых людей
watch-copies = Почти одни и те же слова
watch-pending = Ждёт второго ключа
watch-waiting = Новые слова, придержаны
watch-disputed = Пишут разное
watch-rumour = Ходит слух
watch-rule = Что выяснилось
watch-rule-hint = Видно всем, когда согласится второй ключ, не меньше суток
watch-rumour-past = Уже сошло с доски
watch-talk = Что писали недавно
watch-counts = Сообщений: { $count }, людей: { $people }
watch-more = и ещё { $count } таких же
watch-none = Сейчас смотреть нечего
watch-hide = Скрыть слова…
watch-let = Показать эти
watch-confirm = Согласиться
watch-own = Это ваше: согласиться должен другой ключ
watch-freeze = Приостановить
watch-thaw = Продолжить
watch-undo = Отменить
watch-pause = Приостановить или продолжить
watch-topic = Что именно
watch-all = Всё здесь
watch-hold = Придержать новые слова на 6 ч
watch-show = Снова показывать новые слова
watch-hold-hint = Новые слова ждут, пока их не покажет модератор. Сообщения всё равно учитываются
watch-held = Новые слова ждут модератора до { $clock }
watch-two = Действует, когда согласится второй ключ, в течение 6 ч
watch-notice = Повесить объявление
watch-notice-text = Текст, на этом языке
watch-notice-link = Где опубликовано
watch-notice-source = Чьё оно
watch-notice-hours = На сколько часов
watch-unfit-length = «{ $field }»: напишите что-нибудь, не больше { $most } байт
watch-unfit-masked = «{ $field }»: без имён, телефонов, адресов и ссылок
watch-unfit-link = «{ $field }»: полный адрес защищённой страницы
watch-unfit-hours = «{ $field }»: число от 1 до { $most }
watch-again = Посмотреть снова
log-title = Что делали модераторы
log-about = Каждое действие ключей и владельца сайта, 14 дней. Один ключ лишь скрывает слова, для остального нужны два
log-none = За 14 дней ничего не делали
log-older = Более раннее
log-hide = Скрыты слова: { $count } ({ $reason })
log-let = Показаны слова: { $count }
log-freeze = Пауза для всего
log-freeze-topic = Пауза: { $topic }
log-thaw = Конец паузы для всего
log-thaw-topic = Конец паузы: { $topic }
log-notice = Объявление: { $source }
log-notice-unsaid = Объявление
log-rule = Слух «{ $title } – { $value }»: { $ruling }
log-hold = Новые слова придержаны
log-show = Новые слова снова видны
log-open-hide = Вернутся { $clock }, если не согласится второй ключ
log-open = Ждёт второго ключа до { $clock }
log-until = До { $clock }
log-final = Насовсем
log-done = Сделано
log-confirmed = { $key } согласился { $clock }: насовсем
log-returned = Никто не согласился: снова видны с { $clock }
log-lapsed = Никто не согласился: не действует ({ $clock })
log-ended = Закончилось { $clock }
log-undone = Отменено { $clock }
cause-name = имя
cause-number = номер
cause-address = адрес
cause-minor = ребёнок
cause-threat = угроза
cause-spam = реклама
cause-false = неправда
cause-other = другое
page-key = Ключ
page-key-title = Ключ для тех, кто пишет с места
page-key-use = Применить
page-key-done = Ваши сообщения учитываются как сообщения того, кто дал ключ, до { $clock }
page-key-voice = Ваше имя на этот визит (8–64 латинских букв или цифр, только ваше)
refusal-no-such-key = Такого ключа нет
refusal-key-revoked = Этот ключ отозван
refusal-key-is-over = Срок этого ключа вышел
refusal-key-of-other-kind = Этот ключ для другого
refusal-key-of-other-crossing = Этот ключ для другого перехода: { $name }
refusal-key-spent = Этим ключом за две недели воспользовались три телефона: больше нельзя
refusal-keys-full = Больше ключей не выдаётся
refusal-nothing-to-hide = Здесь больше нечего делать: ничего не отмечено или уже сделано
refusal-hidden-before = Вы это уже скрывали, и никто не согласился: может другой ключ
refusal-no-such-deed = Такого действия больше нет
refusal-needs-no-second = Для этого второй ключ не нужен
refusal-deed-is-over = Это уже закончилось
refusal-same-key = Согласиться должен другой ключ, не ваш
refusal-nothing-to-undo = Отменять нечего
refusal-undo-is-over = Отменить уже нельзя: прошло больше десяти минут
refusal-deeds-spent = Этот ключ сделал всё, что можно за час
refusal-notice-is-over = Это объявление уже не действует
refusal-no-such-rumour = Такого слуха нет, или он был слишком давно
refusal-words-held-already = Новые слова уже придержаны
refusal-words-not-held = Новые слова не придержаны

## What is set aside, and what the operator does

page-report-waits = Принято и ждёт модераторов: до вас почти то же самое прислали несколько человек. Отмеченное галочкой не ждёт никогда
watch-count = Пропустить
watch-aside = Отложено, не считается: { $count }
log-count = Пропущены копии: { $count }
log-operator = Владелец сайта
log-off = Снято с табло: { $what } ({ $reason })
log-a-figure = цифра ведомства
log-a-report = сообщение
reason-personal = о человеке
reason-flood = наплыв
reason-outdated = устарело

## Pages: what is promised

page-promises = Что мы обещаем и чего нет
promise-taken = Если компьютер заберут
promise-taken-never = На нём нет, потому что не хранится: кто вы, ваш телефон, ваш адрес в сети
promise-taken-words = На нём есть: слова за последние трое суток, без имён и номеров, которые мы в них нашли
promise-taken-facts = На нём есть: что сообщали последние две недели, под случайными именами, которые живут не дольше двух недель
promise-taken-later = От всего более старого остаются только итоги. По ним нельзя узнать, кто что сообщил
promise-guard = Если читает пограничник
promise-guard-sees = Он видит то же, что и все: сколько людей что пишут, и никаких имён
promise-guard-later = Где пишут немногие, «я прошёл» и «меня не пустили» появляются на 10–30 минут позже и с точностью до часа
promise-guard-few = Где почти никто не проходит, и это может вас не скрыть. Пишите только то, что могли видеть многие
promise-lies = Если кто-то лжёт
promise-lies-many = Много имён из одних рук считаются одной группой, а слова одного человека так и показаны: пишет один
promise-lies-copies = Одинаковые слова от многих считаются один раз. Новые копии ждут, пока их не пропустят два модератора
promise-lies-moderators = Один модератор может лишь скрыть слова. Для остального нужны двое, и все могут прочитать, что они сделали
promise-not = Чего не может обещать никто
promise-not-true = Что сообщение верно. Мы никого не проверяем
promise-not-server = Что владелец сайта честен: изменённая программа может записывать всё или показывать ложное табло
promise-not-phone = Что телефон в чужих руках ничего не расскажет: историю браузера очистите сами
promise-not-network = Что тот, кто следит за всей сетью, не увидит, что вы читаете эту страницу
promise-not-masks = Что мы найдём в тексте каждое имя. Поэтому не пишите имён
promise-not-back = Что прочитанное кем-то можно вернуть
promise-do = Что можете сделать вы
promise-do-ticks = Отмечайте галочками, а не словами: так о вас видно меньше
promise-do-private = Откройте эту страницу в приватном окне и потом закройте его

## Тревоги: что звучит и что известно рядом

alert-contradictory = { $title }: противоречиво ({ $age })
alert-sides = «{ $value }» – { $count }, иначе – { $against }
alert-since = С { $clock }
alert-against = Пишут обратное: { $against }
alert-works = Пока работает: { $list }
alert-works-none = Ни про какой другой путь здесь не пишут, что он работает
alert-works-one = { $title } – { $value } ({ $age })
alert-shut = Тоже нет: { $list }
alert-unknown = Неизвестно: { $list }
alert-near = Рядом, пишут, открыто: { $list }
alert-near-one = { $name } ({ $age })
alert-silent-budget = Без звука: за этот час здесь уже была тревога. Прозвучит: { $clock }, если всё так же
alert-silent-held = Без звука: тревоги здесь придержаны до { $clock }
alert-silent-contradictory = Без звука: об этом уже писали и снимали, и никто не проверил, что верно
alert-turned = Теперь пишут обратное
alert-lapsed = Больше никто так не пишет. Это не значит, что свободно
alert-crowd = Так писали сразу много новых людей; вместе это один голос. Это не значит, что открыто
alerts-held = Тревоги здесь придержаны до { $clock }. Смотрите саму страницу
log-hold-alerts = Тревоги придержаны до { $clock }
log-release-alerts = Тревоги снова звучат

## Почему так

why = Почему так
why-group = { $value } – { $weight }: { $count }
why-number = { $weight }: { $count }
weight-much = считается полностью
weight-some = считается наполовину
weight-little = считается немного
because-fresh = видели недавно
because-ageing = видели раньше
because-old = видели давно
because-hearsay = слышали от других
because-inferred = направление предполагаем
because-copy = те же слова, что у других
why-reasons = { $group } ({ $reasons })
why-claim = { $value } · { $weight } ({ $reasons }) · { $age }
why-new = Новые здесь (считаются немного, пока их сразу очень много): { $count }
why-known = Здесь уже знакомы: { $count }
why-held = Не засчитано или не полностью: { $reason }
why-held-some = Не засчитано или не полностью: { $reason } – { $count } или больше
held-paused = приём на паузе
held-flood = необычный наплыв новых людей
held-copy = почти те же слова, что у других
held-hidden = снято
held-old = пришло слишком поздно
held-room = больше, чем может сказать одна группа
held-unsure = поняли недостаточно
held-heard = это слышали от других – стоит среди слухов

## Whom to call

help-title = Помощь
help-first = Если жизнь в опасности, звоните сейчас. На этом сайте на просьбы о помощи никто не ответит.
help-emergency = Экстренные службы, единый номер
help-medical = Скорая помощь
help-police = Полиция
help-trafficking = Если человека удерживают, продают, заставляют работать
help-child = Детям и о детях
help-legal = Совет о правах и документах
help-ngo = Волонтёры
help-none = Номера здесь мы не знаем. С мобильного 112 соединяет со службами спасения в большинстве стран.
help-always = круглосуточно
help-sources = Откуда эти номера
help-all = Номера других стран
help-unsent = Ещё не отправлено
help-send = Всё равно отправить
help-line = Экстренные номера: { $numbers }

## At one look

glance-open-yes = открыто
glance-open-no = закрыто
glance-open-limited = не для всех
glance-differ = пишут разное
glance-perhaps = { $word }?
glance-some = людей пускают
glance-none = никого не пускают
glance-unsure = неясно
glance-nothing = нет новостей
glance-modes = { $modes }: { $value }
glance-passed = пускают
glance-stopped = развернули
glance-stopped-rarely = Кого развернули, пишут редко: это не обещание
glance-in-part = только часть: { $count }
glance-asked = просили: { $list }
glance-asked-one = { $item } – { $count } из { $all }
glance-unknown = Сейчас никто не пишет: { $list }
glance-faster = движется быстрее, чем { $count } ч назад
glance-slower = движется медленнее, чем { $count } ч назад
glance-same = движется так же, как { $count } ч назад
glance-word-faster = быстрее
glance-word-slower = медленнее
glance-word-same = так же
glance-far = { $length } по прямой
look-who = Кто проходит
look-who-none = За 48 ч никто не писал, кого пустили. Это не значит, что пускают всех
look-modes = Как пройти
look-grey = серое – до закрытия
look-before = до закрытия
look-times = время – если встать сейчас
look-signs = × сколько пишут · ? только один · ≈ расчёт
look-queue = Очередь
look-papers = Документы и животные
look-supplies = Что есть на месте
look-dangers = Опасности и дорога
look-prices = Цены
look-others = Другие пункты { $toward }
look-others-order = Ближние впереди; равно далёкие по очереди, чтобы не все ехали в одно место
look-more = Что ещё об этом известно
look-hour = На всех границах за последний час
look-hour-old = Что менялось последним на всех границах
look-hour-none = За последний час ничего не изменилось
look-all = Все остальные пункты
place-bridge = Мост
place-car-wash = Автомойка
place-hotel = Гостиница
place-monastery = Монастырь
place-petrol-station = Заправка
place-tunnel = Тоннель
place-turn = Поворот
place-waterfall = Водопад
road-title = Дорога к посту, не в масштабе
road-place = { $name } – { $length } до поста
road-queue = Очередь: { $value }
road-post = { $name }, пост
## Telling: what waits on the phone, taps, clearing

tell-waiting = Ждёт отправки на этом телефоне:
tell-waits = Ждёт отправки:
tell-sending = Отправляю…
tell-sent = Отправлено то, что ждало на этом телефоне
tell-kept = Связи нет. Запечатано: здесь прочесть нельзя, уйдёт само в течение суток
tell-unkept = Этот телефон не может это сохранить: не закрывайте страницу, пока не отправится
tell-dropped = Что-то ждало здесь больше суток и не отправлено. Этого никто не получил
tell-refused = Не принято:
tell-nothing = Пока ничего не понято. Напишите, открыто ли, кого пускают, сколько ждать
tell-later = Связи нет: прочтём, когда дойдёт
tell-not = Не так
tell-back = Всё-таки так
tell-struck = Остальное уйдёт отметками, без ваших слов
tell-elsewhere = Это о другом переходе:
tell-again = Нажмите «Отправить» ещё раз, чтобы всё же отправить
tell-box-key = Это запечатано для другого табло или слишком давно: открыть никто не может. Напишите снова
tell-box-old = Это ждало больше суток и не принято: вчерашнее сегодня может быть неправдой
tell-box-broken = Это дошло повреждённым, прочесть нельзя. Напишите снова
leave = Убрать моё
leave-what = Что останется
leave-done = Убрано. В истории браузера осталось, что вы открывали эту страницу
leave-failed = Убрать удалось не всё: очистите данные этого сайта в настройках браузера
leave-takes = Уходит с телефона: что ждёт отправки, имя на этот визит, за чем вы следите и что выбрали
leave-stays = Остаётся: общий список переходов, одинаковый для всех
leave-history = История браузера помнит, что вы открывали страницу, а кэш может её хранить: очистите их сами
leave-sent = Отправленное остаётся среди других сообщений, без имени, не дольше двух недель
leave-network = Хозяин сети мог видеть, что вы заходили на этот сайт, и когда
leave-seen = Что другие уже прочли или сняли, вернуть нельзя
leave-empty = Пустой телефон тоже вызывает вопросы. Здесь и так хранилось мало
still-so = Всё ещё так
still-not = Уже нет
still-yes = Теперь да
still-no = Теперь нет
see = Что вы видите?
see-pass = Кого пускают
see-open = Открыто или закрыто
see-queue = Очередь
see-wait = Я стою
see-crossed = Я уже на той стороне
see-pace = Как быстро идёт
see-price = Цена
tap-mode = Как
tap-limited = Только некоторых
tap-yes = Пускают
tap-no = Не пускают
tap-who = Кого, если не всех
tap-vehicles = Машин перед вами
tap-hours = Сколько часов уже
tap-took = Сколько часов заняло
tap-when = Когда
tap-now = сейчас
tap-ago = { $hours } ч назад
tap-asked = Что спрашивали, если спрашивали
tap-pace = Пропускают за час
tap-price = Сколько
tap-currency = В каких деньгах
tap-unit = В чём считать
lack-mode = Отметьте, как: пешком, на машине или иначе
lack-pass = Отметьте, пускают или нет
lack-whom = Отметьте, кого пускают
lack-open = Отметьте, открыто или закрыто
lack-number = Отметьте или напишите, сколько
lack-price = Напишите цену и выберите деньги
lack-words = Напишите, что вы видите
unit-vehicles = машин
unit-people = человек
unit-km = км
## Out of the house: copying, short links, files; asking on the page; being told of changes

out-copy = Скопировать
out-copied = Скопировано
out-copy-by-hand = Скопируйте эту строку сами:
out-line = { $crossing }. { $title }: { $value } ({ $count }), { $when }
out-when = { $time } (время: { $place }), { $date }
out-about = около { $clock }
out-single = один человек
out-groups =
    { $count ->
        [one] { $count } человек или чат
        [few] { $count } человека и чата
       *[other] { $count } человек и чатов
    }
out-reports =
    { $count ->
        [one] { $count } сообщение
        [few] { $count } сообщения
       *[other] { $count } сообщений
    }
out-unchanged = Всё так же: { $value }
out-changed = С тех пор изменилось. Сейчас: { $value }
out-so-now = Сейчас: { $value }
out-unheard = Об этом давно никто не писал. Сейчас может быть совсем иначе
out-now = Сейчас
out-then = Что здесь было сказано тогда
out-older = Что было сказано тогда, показать уже нельзя.
out-line-field = Строка, чтобы передать дальше
out-all = Всё, что известно об этом переходе
out-preview = Могло измениться: откройте, чтобы увидеть, как сейчас.
out-save = Сохранить страницу файлом
out-saved = Сохранено. Откроется и без сети
out-file-as-of = Так было в { $when }
out-file-age = Старое: сохранено { $age } или раньше. Сейчас может быть совсем иначе
out-file-clock = Часы этого устройства отстают: старое здесь может не выглядеть старым.
out-file-note = Сохранено из Passage. Просроченное зачёркивается по часам этого устройства.
ask-here-none = Об этом здесь никто не писал.
ask-here-old = Нет сети. Вот что есть в телефоне:
ask-here-unsure = Нет сети, и вопрос здесь не понят. Посмотрите табло выше.
wish-tell = Сообщить, когда изменится
wish-kept = Только на этом телефоне, 7 дней
wish-title = Вы хотели знать
wish-changed = { $title } было: { $before }; сейчас: { $after }
wish-gone = { $title } было: { $before }; сейчас об этом никто не пишет
wish-remove = Больше не сообщать
wish-list = Ждём перемен
wish-full = Больше телефон не запоминает. Сначала уберите одно
wish-seen = Понятно
alarm-sound = Звук и вибрация, когда что-то закрывают
alarm-other = Тревога: { $name }
alarm-back = Отменено
## Kept on the phone, and what changed meanwhile

since-title = С { $clock } ({ $age })
since-changed = { $title }: { $before } → { $after }
since-now = { $title }: … → { $after }
since-moved = { $title }: { $change }, сейчас { $after }
since-new = { $title }: { $after } (новое)
since-gone = { $title }: об этом больше никто не пишет
since-rang = Тревога. { $title }: { $after }
since-back = Тревога снята. { $title }: { $after }
since-ruled = Слух «{ $title }»: { $verdict }
since-answered = Теперь есть ответ: { $title }
since-more = Изменилось ещё: { $count }
since-nothing = С { $clock } ничего не изменилось ({ $age })
phone-catching = Так было { $age }. Загружаем новое…
phone-portal = Эта сеть сначала просит войти на своей странице.
phone-portal-link = Открыть её страницу
phone-full = На телефоне нет места: без связи этой страницы не будет. Освободите немного места.
phone-denied = Браузер не даёт сохранять страницы. Выйдите из приватного окна или сохраните страницу файлом.
phone-clock = Часы телефона идут неверно. Время здесь считается по часам сервера.
phone-newer = Есть новая версия этой страницы.
phone-newer-link = Загрузить
phone-broken = Сохранённое на телефоне не читается. Оно удалено и загружается заново.
phone-rest = Подробности ещё не пришли: пока здесь прежние или пусто.
phone-unsent = Связи нет: ничего не отправлено. Написанное осталось здесь, попробуйте ещё раз.
phone-along = Взять эту границу с собой
phone-along-doing = Сохраняем…
phone-along-done = Страниц на телефоне: { $count }, { $size } КБ. Три дня читается без связи.
phone-along-part = Сохранено только { $count } из { $all }. Попробуйте ещё раз, когда связь будет лучше.
phone-along-full = Сохранено только { $count } из { $all }: на телефоне нет места. Освободите место и нажмите ещё раз.
phone-save = Беречь батарею
phone-save-off = Снова обновлять само
phone-saving = Бережём батарею: так было { $age }
phone-update = Обновить сейчас
away-title = Связи нет
away-text = Связи нет, и эта страница не сохранена на телефоне.
away-kept = Сохранено на телефоне:

## Пути через границы

ways-title = Пути через границы
ways-link = Как добраться: пути, документы, автобусы
ways-lead = Откуда и куда: какие границы по дороге, какие нужны документы и что ходит.
ways-from = Откуда (город)
ways-to = Куда (город или страна)
ways-over = С остановкой в (не обязательно)
ways-who = Кто едет
ways-citizenship = Гражданство
ways-unsaid = не указано
ways-document = Документ
ways-child = Ребёнок с вами: сколько ему полных лет (младенцу 0)
ways-child-document = Документ ребёнка
ways-child-parents = С ребёнком едут
ways-pet = Животное
ways-car = Машина
ways-nothing = нет
ways-day = Когда
ways-return = Показать и пути назад через страну, из которой уже уехали
ways-search = Показать пути
ways-private = Выбранное здесь нигде не сохраняется и не попадает в адрес страницы.
ways-again = Изменить вопрос
ways-need = Напишите, откуда и куда.
ways-unread = «{ $words }»: такого города или страны здесь не знают.
ways-meant = Может быть:
ways-no-day = «{ $words }» – не дата. Взят сегодняшний день.
ways-no-age = «{ $words }» – не возраст ребёнка. Полные годы, до 17; младенец – 0.
ways-same = { $from }: обе точки в одной стране, границу пересекать не нужно.
ways-apart = { $from } и { $to }: общей границы нет.
ways-cut = { $from } – { $to }: открытого прохода между ними здесь не известно.
ways-shut = { $from } и { $to }: открытой для вас общей границы нет.
ways-unknown = { $from } и { $to }: была ли граница открыта в этот день, здесь не известно.
ways-some = { $from } и { $to }: граница открыта не всем. Что известно, сказано ниже.
ways-remains = Остаётся путь через другие страны.
ways-none = Пути по суше здесь не известно.
ways-found =
    { $count ->
        [one] { $count } путь по суше
        [few] { $count } пути по суше
       *[other] { $count } путей по суше
    }
ways-not-back = Есть путь назад через уже покинутое: { $lands }. Он не показан: отметьте это в форме, если нужен.
ways-not-covered = Самолёты и морские паромы здесь не учтены: иногда проще лететь или плыть.
ways-estimate = Расстояния приблизительны: прямая плюс три десятых.
way-borders =
    { $count ->
        [one] { $count } граница
        [few] { $count } границы
       *[other] { $count } границ
    }
way-length = около { $length } по дороге
way-length-part = длина не известна: не все посты на пути известны
way-papers-fine = по документам препятствий не известно
way-papers-refused =
    { $count ->
        [one] не пустят с этими документами: { $count } въезд
        [few] не пустят с этими документами: { $count } въезда
       *[other] не пустят с этими документами: { $count } въездов
    }
way-papers-unknown =
    { $count ->
        [one] правило не известно: { $count } въезд
        [few] правило не известно: { $count } въезда
       *[other] правило не известно: { $count } въездов
    }
way-papers-unsure =
    { $count ->
        [one] хватит ли документа, не известно: { $count } въезд
        [few] хватит ли документа, не известно: { $count } въезда
       *[other] хватит ли документа, не известно: { $count } въездов
    }
way-papers-disputed =
    { $count ->
        [one] правила противоречат друг другу: { $count } въезд
        [few] правила противоречат друг другу: { $count } въезда
       *[other] правила противоречат друг другу: { $count } въездов
    }
way-papers-visas =
    { $count ->
        [one] нужна виза или разрешение: { $count } въезд
        [few] нужна виза или разрешение: { $count } въезда
       *[other] нужна виза или разрешение: { $count } въездов
    }
way-papers-more =
    { $count ->
        [one] нужен ещё { $count } документ
        [few] нужны ещё { $count } документа
       *[other] нужно ещё { $count } документов
    }
way-far = до поста около { $length } по дороге
way-last = Дальше около { $length } по дороге: { $town }
way-no-post = Постов на этой границе здесь не знают. Узнайте заранее.
way-unchecked = Обычно здесь документы не проверяют: обе страны в одной зоне. Держите их при себе.
way-others = Другие посты этой границы
way-shut-posts = Закрыты в этот день
way-other-same = не дальше
way-other-longer = дальше на { $length }
way-unknown = { $from } → { $to }: открыта ли граница в этот день, здесь не известно
way-posts-shut = { $from } → { $to }: все известные здесь посты в этот день закрыты. Узнайте, открыт ли другой.
way-some = { $from } → { $to }: пускают лишь некоторых. Узнайте заранее, пустят ли вас.
way-car = { $from } → { $to }: без машины пропускают, а с машиной — здесь не известно. Узнайте заранее.
way-shut = { $from } → { $to }: граница для вас закрыта
way-return = Возврат в страну, из которой уже уехали: { $land }. Подумайте, безопасно ли это для вас.
way-detached = Этот пост ведёт в часть, отрезанную по суше от остальной страны: { $land }
border-leave-azerbaijan = Иностранцев здесь выпускают из Азербайджана, но не впускают.
border-ukrainians-home = Граждане Украины могут вернуться домой пешком: Мокраны – Доманово.
border-by-order = Посты здесь открывают и закрывают приказом: узнайте, какой работает.
border-six-sections = Гражданам других стран можно только на шести участках дорог.
border-some-days = В отдельные дни и праздники посты закрыты: узнайте перед дорогой.
border-by-day = Ночью здесь не работает ни один пост.
border-snow = Временами закрывают из-за снега и камнепадов.
border-invitation = В Туркменистан пускают только с визой и приглашением.
border-transnistria = Приднестровский участок закрыт.
border-russians-some = Граждан России впускают только в исключительных случаях.
border-breaks-law = Такой въезд на территорию Украины нарушает закон Украины.
border-agreed-lists = Временами открывают только для людей из согласованных списков.
border-exceptions = Есть исключения: спросите ведомство, касаются ли они вас.
way-traveller = Путник { $count }
way-age =
    { $count ->
        [one] { $count } год
        [few] { $count } года
       *[other] { $count } лет
    }
way-by-table = по таблице, загруженной { $date }, не от ведомства
way-enough = этого документа достаточно
way-needs = нужно иметь: { $items }
way-papers-link = Документы подробно
way-scheduled = По расписанию
way-helpers = Помощь от организаций
way-run-via = через пост { $post }
way-run-elsewhere = через другой пост, какой – здесь не известно
way-no-runs = На этом пути автобусов, поездов и паромов через границу здесь не знают.
way-seats =
    { $count ->
        [one] Предлагают { $count } место
        [few] Предлагают { $count } места
       *[other] Предлагают { $count } мест
    }
way-run-bus = Автобус
way-run-train = Поезд
way-run-ferry = Паром
way-daily = каждый день
way-day-mon = пн
way-day-tue = вт
way-day-wed = ср
way-day-thu = чт
way-day-fri = пт
way-day-sat = сб
way-day-sun = вс
way-free-of-charge = бесплатно
way-now = Сейчас

## Papers

papers-title = Документы
papers-lead = Что иметь с собой на границе: так говорят ведомства.
papers-private = Ваш выбор никуда не отправляется и нигде не хранится, и на этом телефоне тоже.
papers-plain = Все правила по странам въезда. Адрес такой страницы называет страну и больше ничего.
papers-who = Кто едет: гражданство
papers-other = Другая страна
papers-stateless = Без гражданства или с документом беженца
papers-unlisted = Страны нет в списке
papers-document = С каким документом
papers-to = Куда
papers-from = Откуда выезжаете
papers-more = Ребёнок, животное, машина, другой путь
papers-age = Возраст
papers-adult = взрослый
papers-infant = меньше года
papers-years =
    { $count ->
        [one] { $count } год
        [few] { $count } года
       *[other] { $count } лет
    }
papers-parents = С ребёнком едут
papers-pet = Животное
papers-car = Машина
papers-none = нет
papers-doc-passport = Загранпаспорт
papers-doc-id-card = Внутренний паспорт или удостоверение личности
papers-doc-child-passport = Свой паспорт ребёнка
papers-doc-birth-certificate = Свидетельство о рождении
papers-doc-none = Другой или никакого
papers-entry-home = Ваша страна: виза не нужна
papers-entry-free = Виза не нужна
papers-entry-eta = Нужно разрешение, его получают через интернет до поездки
papers-entry-on-arrival = Визу дают на границе
papers-entry-e-visa = Нужна виза, её получают через интернет до поездки
papers-entry-visa-before = Нужна виза, её получают до поездки
papers-entry-limited = Пускают не всех
papers-entry-other-document = С этим документом не пускают
papers-entry-refused = Въезд запрещён
papers-entry-disputed = Правила противоречат друг другу: ниже оба
papers-entry-unknown = Правила не нашлось: можно ли въехать, здесь не известно
papers-entry-more = Это не «да» и не «нет». Спросите консульство той страны до поездки.
papers-depends = Пропустят ли, зависит от возраста и пола.
papers-table = По таблице, загруженной { $date }, не от ведомства. До поездки посмотрите страницу ведомства.
papers-required = Иметь с собой
papers-disputed = Правила противоречат друг другу: спросите до поездки
papers-perhaps = Зависит от возраста
papers-accepted = Достаточно одного из этого
papers-animals = Ваше животное
papers-refused = Не подойдёт
papers-not-required = Не требуется
papers-to-come = Начнёт действовать позже
papers-document-unknown = Ни одно правило здесь не говорит, что документа у вас на руках достаточно.
papers-nobody = Граждан этой страны здесь не называет ни одно правило. Ниже то, что сказано о всех.
papers-nothing = Для этого пути здесь нет правил. Это не значит, что ничего не нужно.
papers-no-pet = Правила о животном здесь не найдено: спросите до поездки.
papers-no-car = Правила о машине здесь не найдено: спросите до поездки.
papers-no-child = Правила о выезде ребёнка из его страны здесь не найдено: спросите пограничников до поездки.
papers-barred-pet = С этим животным не пустят
papers-barred-car = С этой машиной не пустят
papers-instead = Подойдёт: { $items }
papers-young = Возраст не указан: это для ребёнка до { $age } лет. Если старше – укажите возраст.
papers-choose = Выберите, кто едет, документ и куда. Список появится здесь.
papers-checked-today = проверено сегодня
papers-checked-days =
    { $count ->
        [one] проверено { $count } день назад
        [few] проверено { $count } дня назад
       *[other] проверено { $count } дней назад
    }
papers-checked-weeks =
    { $count ->
        [one] проверено { $count } неделю назад
        [few] проверено { $count } недели назад
       *[other] проверено { $count } недель назад
    }
papers-checked-months =
    { $count ->
        [one] проверено { $count } месяц назад
        [few] проверено { $count } месяца назад
       *[other] проверено { $count } месяцев назад
    }
papers-old = В последнее время не проверяли: прежде чем полагаться, посмотрите страницу ведомства
papers-party = Кто едет вместе
papers-add-adult = Ещё взрослый
papers-add-child = Ещё ребёнок
papers-drop = Убрать этого
papers-child = ребёнок
papers-incomplete = Ещё не выбрано: гражданство, документ, у ребёнка возраст
papers-print = Напечатать
papers-clear = Убрать выбор
papers-toward = Документы { $toward }
papers-of = Граждане: { $land }
papers-of-all = Все, с любым гражданством
papers-limited = не для всех
papers-visa-on-arrival = на границе
papers-visa-e-visa = через интернет, до поездки
papers-visa-eta = разрешение через интернет, до поездки
papers-visa-before = в консульстве, до поездки

## Seats offered and sought

# Seats offered and sought.
seat-title = Места в машинах
seat-title-at = { $name }: места
seat-a-ride = поездка
seat-ruled-stays = поездка, о которой предупреждали, остаётся
seat-ruled-goes = поездка, о которой предупреждали, убрана
seat-case = Поездка, о которой предупредили
seat-case-stays = Пусть остаётся
seat-case-goes = Убрать
seat-way = { $from } → { $to }
seat-leaves = выезд { $clock }
seat-left = уехала { $clock }
seat-free =
    { $count ->
        [one] { $count } место свободно
        [few] { $count } места свободно
       *[other] { $count } мест свободно
    }
seat-sought =
    { $count ->
        [one] ищут { $count } место
        [few] ищут { $count } места
       *[other] ищут { $count } мест
    }
seat-count =
    { $count ->
        [one] { $count } место
        [few] { $count } места
       *[other] { $count } мест
    }
seat-waiting =
    { $count ->
        [one] { $count } человек ждёт очереди
        [few] { $count } человека ждут очереди
       *[other] { $count } человек ждут очереди
    }
seat-full = все места заняты
seat-fare = { $money } за место
seat-fare-none = бесплатно
seat-fare-unsaid = цена не названа
seat-by-timetable = по расписанию { $money }
seat-usual = обычно { $money }
seat-times =
    { $count ->
        [one] в { $count } раз дороже обычного ({ $money })
        [few] в { $count } раза дороже обычного ({ $money })
       *[other] в { $count } раз дороже обычного ({ $money })
    }
seat-trait-luggage = багаж
seat-trait-child-seat = детское кресло
seat-trait-pets = животные
seat-trait-woman-driver = говорит: за рулём женщина (не проверено)
seat-woman-wanted = только если за рулём женщина
seat-vehicle-car = легковая
seat-vehicle-bus = автобус
seat-off = На этой доске места не предлагают.
seat-unmet-keys = Для этого нужны два модератора.
seat-unmet-contact = Для этого должно быть сказано, как связаться с владельцем доски.
seat-first = Сначала посмотрите автобусы, поезда и помощь организаций: так безопаснее.
seat-ways = Автобусы, поезда, помощь
seat-card = Прежде чем сесть
seat-card-pay = Платите по приезде. Никогда заранее.
seat-card-papers = Документы держите при себе.
seat-card-friend = Скажите близкому, с кем, когда и куда вы едете.
seat-card-pack = Не везите того, что упаковали не вы сами.
seat-card-unchecked = Водителей здесь никто не проверяет.
seat-parcel = Передачи здесь не размещают. Не везите того, что упаковали не вы сами.
seat-child = До 18 лет без родителей с чужими не ездят. Вот кто поможет.
seat-read = Так это понято. Проверьте, укажите день и час.
seat-read-lacks = Не найдено в ваших словах: { $fields }
seat-read-none = Мест в этих словах не найдено. Заполните поля ниже.
seat-when-words = Вы написали: «{ $words }»
seat-put = Предложить или найти место
seat-words = Своими словами (без телефона и имени)
seat-words-example = Завтра Владикавказ – Тбилиси, 2 места, 3000 с человека
seat-words-read = Заполнить по словам
seat-kind = Что нужно
seat-kind-offered = Еду, есть места
seat-kind-sought = Ищу место
seat-who = Кто едет
seat-who-adult = Взрослые или дети с родителем
seat-who-child = Кому нет 18, без родителей
seat-from = Откуда
seat-to = Куда
seat-way-field = Направление
seat-day = День
seat-at = Час выезда
seat-today = сегодня
seat-tomorrow = завтра
seat-any = любое
seat-seats = Сколько мест
seat-vehicle = На чём
seat-fare-field = Цена за место
seat-currency = Валюта
seat-fare-hint = Пусто – цена не названа, 0 – бесплатно.
seat-send = Разместить
seat-look = Показать
seat-offered = Места предлагают
seat-sought-title = Места ищут
seat-none = Сейчас ничего нет.
seat-hold = Занять место
seat-give = Подвезти
seat-hold-how = Место ваше 15 минут. Потом оба подтверждают, и лишь тогда передают контакт.
seat-adult = Мне есть 18 или со мной едет родитель
seat-warn = Предупредить о поездке
seat-warn-how = Вам её больше не покажут. После двух предупреждений её не увидит никто.
seat-mine = Ваши места
seat-mine-keep = Что они ваши, знает только эта страница. Не закрывайте её.
seat-mine-held-back = О поездке предупредили дважды: её не видно, пока не посмотрят модераторы.
seat-mine-waiting = Вы в очереди: { $seats }
seat-mine-held = За вами { $seats } до { $clock }
seat-mine-agreed = Оба согласны: { $seats } ваши
seat-of-waiting = Кто-то ждёт: { $seats }
seat-of-held = Кто-то занял { $seats } до { $clock }
seat-of-agreed = Оба согласны: { $seats }
seat-you-agreed = Вы согласились. Ждём другую сторону.
seat-other-agreed = Другая сторона согласна. Теперь вы.
seat-not-given = Вам контакт не передают: на сегодня довольно. Пассажир получит ваш и напишет сам.
seat-agree = Согласен
seat-unhold = Отпустить место
seat-turn-away = Отказать
seat-cancel = Отменить поездку
seat-fits = Подходит:
seat-done-offer = Размещено. Исчезнет через 6 часов после выезда.
seat-done-hold = Записано. Ниже видно, держат ли место за вами.
seat-done-unhold = Место отпущено.
seat-done-accept = Ваше согласие записано.
seat-done-cancel = Отменено.
seat-done-report = Спасибо. Вам эту поездку больше не показывают.
seat-up = выставлено { $age }
seat-problem = Не всё заполнено верно
seat-need-from = Скажите, откуда.
seat-need-to = Скажите, куда.
seat-need-who = Скажите, кто едет.
seat-need-words = Напишите, куда, когда и сколько мест.
seat-none-yet = Сейчас мест никто не предлагает и не ищет.
seat-none-else = Кроме вас мест никто не предлагает и не ищет.
seat-none-such = На это направление и день ничего нет.
seat-all = Показать все: { $count }
seat-no-past = Этот час уже прошёл.
seat-no-too-far = Это слишком далеко: не больше недели вперёд.
seat-no-seats = В машине от 1 до 8 мест, в автобусе до 60.
seat-no-same-place = Откуда и куда – одно и то же место.
seat-no-wrong-way = Эти места не по разные стороны границы в эту сторону.
seat-no-unknown-place = Этого места доска не знает. Возьмите город поближе.
seat-no-price = Такой цены у места не бывает.
seat-no-rides-open = У вас уже три поездки. Отмените одну.
seat-no-overlap = У вас уже есть машина на этой дороге примерно в этот час. Сначала отмените её.
seat-no-board-full = Мест на доске больше нет. Попробуйте позже.
seat-no-no-such-ride = Этой поездки больше нет.
seat-no-left = Эта машина уже уехала.
seat-no-own-ride = Это ваша собственная поездка.
seat-no-held-already = Вы уже заняли или ждёте место здесь.
seat-no-not-held = Места за вами нет: время вышло или его отпустили.
seat-no-not-yours = Это не ваше место и не ваша поездка.
seat-no-holds-open = Вы уже ждёте или держите места в трёх поездках.
seat-no-line-full = Очередь на эту поездку полна.
seat-no-too-few-seats = Столько мест здесь нет.
seat-no-held-back = Об этой поездке предупреждали. Её смотрят модераторы.
seat-no-reported-already = Вы уже предупредили о ней.
seat-no-handovers-spent = За сутки передают не больше трёх контактов. Попробуйте завтра.
seat-no-agreed-already = Вы уже согласились.
seat-no-toward = Выберите направление.
seat-no-when = Укажите день и час выезда.
seat-no-work = Телефон не выполнил нужный расчёт. Включите JavaScript и попробуйте снова.
seat-no-other-content = Эту форму уже отправили. Откройте страницу снова.
seat-link = Места в машинах
seat-scam-luring = Так заманивают девушек и детей. Не размещаем. Помощь – на странице «Кому звонить».
seat-scam-taking-papers = Документы никому не отдают, только офицеру на посту. Не размещаем.
seat-scam-around-the-post = Мимо поста – незаконно и опасно. Не размещаем. Законный путь – через открытый пост.
seat-scam-forged-papers = Поддельные бумаги ведут под суд. Не размещаем. Законно – через консульство или ведомство.
seat-scam-bribe = Взятка – преступление и часто обман. Не размещаем. На посту платят только по квитанции.
seat-scam-prepayment = Здесь просят деньги вперёд: так чаще всего обманывают. Платят по приезде.
seat-scam-guarantee = Здесь обещают проезд: этого не может обещать никто. Решает офицер на посту.
seat-scam-queue-skipping = Здесь продают место в очереди: её держат все. Льготная очередь – у офицера, бесплатно.

## Contacts of two who agreed on a ride

handover-title = Обменяться контактами
handover-hint = Запечатывается на вашем телефоне для этого человека: табло прочесть не может. Удаляется через 48 часов.
handover-own = Ваш телефон или имя в мессенджере
handover-give = Отдать мой контакт
handover-agree = Контакты откроются, когда согласны оба.
handover-yours = Оба согласны. Отдайте свой контакт: тогда откроется и другой.
handover-waits = Ждём другого. Не закрывайте эту страницу.
handover-got = Запишите: здесь это видно, пока открыта страница.
handover-code = Созвонившись или встретясь, сверьте это число. Не совпало: между вами кто-то есть, контакту не верьте.
handover-done = Ваш контакт у другого. Он позвонит вам.
handover-none-today = Водителям сегодня больше контактов не дают. Отдайте свой: пассажир позвонит сам.
handover-gone = Этот контакт уже забрали, второй раз его не дают.
handover-away = Связи нет. Попробуем снова.
handover-script = Чтобы обменяться контактами, нужен JavaScript: без него запечатать нельзя.
handover-early = Контакт оставляют, когда вы согласились и другой тоже здесь.
handover-key = У другого теперь новый ключ. Отдайте контакт ещё раз.
handover-not-given = Водителям сегодня больше контактов не дают. Позвоните по его контакту.
handover-taken = Этот контакт уже забрали.
handover-over = Прошло 48 часов с согласия: контакты больше не передаются.

## A journey shared with a friend

trip-title = Поделиться поездкой
trip-lead = Один человек, которому вы верите, видит, куда вы едете, когда должны быть там и кому звонить, если вас нет.
trip-sealed = Запечатывается на этом телефоне, ключ только в ссылке: это табло прочесть не может.
trip-script = Здесь нужен JavaScript: без него запечатать нельзя.
trip-sms = Без этого: отправьте близкому СМС с номером машины, телефоном водителя, дорогой и часом приезда.
trip-sms-text = Еду. Номер машины: … Водитель: … Откуда и куда: … Буду там в …
trip-sms-open = Написать СМС
trip-from = Откуда
trip-via = Через какой переход
trip-via-second = Второй переход, если есть
trip-to = Куда
trip-by = На чём
trip-by-bus = автобус
trip-by-ride = попутная машина
trip-by-own = своя машина
trip-by-other = другое
trip-leaves = Выезд
trip-crosses = На переходе
trip-arrives = Приезд
trip-margin = Через сколько часов опоздания показать красным
trip-plate = Номер машины
trip-contact = Телефон или имя водителя
trip-people = Сколько вас
trip-more = Ещё: второй переход, фото, слова
trip-note = Что ещё знать
trip-photo = Фото машины или номера
trip-photo-hint = Фото уменьшается на телефоне; имя файла, место и время съёмки не уходят.
trip-photo-small = Фото готово. Так его увидит близкий.
trip-photo-seen = Фото от того, кто едет
trip-preview = Фото, как оно уйдёт
trip-make = Сделать ссылку
trip-making = Запечатываем …
trip-missing = Напишите, куда и когда вы должны приехать.
trip-wrong-times = Время не сходится: выезд, переход, приезд по порядку, приезд в ближайшие шесть дней.
trip-too-long = Слишком много слов. Уберите часть или фото.
trip-no-photo = Этот снимок прочесть нельзя. Ссылку можно сделать и без него.
trip-failed = Не отправлено. Проверьте связь и нажмите ещё раз.
trip-crowded = Сейчас слишком много просят. Нажмите ещё раз через минуту.
trip-full = Места для поездок сейчас нет. Отправьте номер и час близкому по СМС.
trip-link = Ваша ссылка
trip-link-hint = У кого ссылка, тот видит поездку. Отправьте её одному человеку.
trip-share = Отправить
trip-copy = Скопировать
trip-copied = Скопировано.
trip-keep = Хранить ключ на этом телефоне, пока я не доеду
trip-keep-hint = Иначе ключ исчезнет вместе с этой страницей: не закрывайте её.
trip-through = Граница пройдена
trip-arrived = Я на месте
trip-later = На два часа позже
trip-unsafe = Мне опасно
trip-take = Убрать поездку
trip-take-hint = По ссылке не останется ничего: ни пути, ни машины, ни номеров для звонка. Вернуть нельзя.
trip-take-now = Убрать
trip-unsafe-hint = «Мне опасно» близкий увидит крупно и красным. Звука нет, и само никого не зовёт: звонит он.
trip-shown = Что видит близкий
trip-shown-hint = Узнает, только когда откроет ссылку: сигнала там нет. Позвонить должны вы или он.
trip-until-hint = Через 72 часа после приезда всё исчезает. Сервер знает только этот час.
trip-told = Передано в { $clock }.
trip-waits = Ждёт связи и уйдёт само. Не закрывайте страницу, если ключ не хранится.
trip-taken = Убрано. По ссылке больше ничего нет.
trip-gone = Этой поездки больше нет: прошло 72 часа после приезда, или её убрали.
trip-damaged = Ссылка повреждена или пришла не целиком. Попросите прислать её ещё раз.
trip-view-title = Чья-то поездка
trip-view-script = Чтобы открыть поездку, нужен JavaScript. Номера для звонка есть на странице «Помощь».
trip-view-hint = Кто держит в руках этот телефон, тот видит поездку. Ссылка осталась в истории браузера.
trip-on-way = В пути
trip-is-through = Граница пройдена: { $clock }
trip-has-arrived = На месте: { $clock }
trip-is-unsafe = ОПАСНО. Нажато: { $clock }
trip-later-said = На два часа позже: { $clock }
trip-overdue = Опаздывает на { $hours } ч { $minutes } мин
trip-no-word-through = О переходе границы вестей нет. Ждали к { $clock }
trip-no-word-arrived = О приезде вестей нет. Ждали к { $clock }
trip-red-at = Без вестей станет красным: { $clock }
trip-call = Кому звонить
trip-call-first = Сначала тому, кто едет, и водителю. Не отвечают: по этим номерам. Назовите машину, дорогу, последнюю весть.
trip-call-unsafe = Звонок на телефон едущего может ему навредить. Звоните по этим номерам: машина, дорога, последняя весть.
trip-call-abroad = Короткий номер соединит со службами вашей страны. Скажите, где человек, или звоните по номеру с «+».
trip-said = Что передано с дороги
trip-none = Пока ничего
trip-clock = Время по часам этого устройства.
trip-looked = Последний раз проверено: { $clock }
trip-away = Связи нет: новые вести сюда не доходят.
trip-unreached = Связи нет. Откроется, когда она будет.
trip-insecure = Этот браузер не может открыть запечатанное.
trip-left = Убрано с экрана. Ссылка открывает поездку снова.
trip-box-taken = Под этим номером лежит другое. Возьмите новый.
trip-box-gone = Такого здесь нет или уже нет.
trip-box-not-yours = Менять и убирать это может только тот, кто оставил.
trip-box-size = Это больше, чем сюда помещается.
trip-box-full = Места сейчас нет. Попробуйте позже.

## Offers that harm

scam-refused = Это не принято.
scam-asked = Здесь говорят только о законных путях через открытые посты.
scam-asked-lawful = Вот что можно: другие посты, документы и те, кто поможет бесплатно.
scam-ways = Пути
scam-papers = Документы
scam-luring = Так заманивают: работа, ночлег или поездка для одиноких девушек и детей.
scam-taking-papers = Тот, кто забирает паспорт, забирает и выбор: паспорт остаётся при вас.
scam-around-the-post = Это путь мимо поста: там мины, патрули и уголовное дело.
scam-forged-papers = За поддельную бумагу на границе задерживают того, кто её показал.
scam-bribe = За взятку судят обоих, а чаще всего деньги просто забирают.
scam-prepayment = Просят деньги до поездки: так чаще всего обманывают. Платите на месте.
scam-guarantee = Проход не может обещать никто: решает пограничник.
scam-queue-skipping = Очередь не продаётся: за место обычно платят зря.
scam-lawful-luring = Если вас зовут так, позвоните по номерам помощи; ночлег дают Красный Крест и НКО.
scam-lawful-taking-papers = Паспорт показывают только пограничнику и держат при себе.
scam-lawful-around-the-post = Посмотрите другие открытые посты и рейсы.
scam-lawful-forged-papers = Посмотрите, какие документы нужны и кто выдаёт их по закону.
scam-lawful-bribe = Если деньги требует служащий, запишите пост и время и позвоните на горячую линию.

## Pages of offices that are asked

feed-beside = { $line }. { $feed }
feed-silent = Новых данных нет с { $clock }: сайт ведомства не отвечает
feed-changed = Новых данных нет с { $clock }: сайт ведомства изменился, прочесть его не удаётся
feed-stuck = Одно и то же с { $clock }: возможно, никто не обновляет

## Фразы, чтобы показать

phrases-title = Фразы, чтобы показать
phrases-how = Нажмите на фразу, и она станет крупной. Работает и без сети.
phrases-into = На каком языке показать
phrases-unread = Ни один носитель языка этих фраз ещё не проверил.
speak-yes = Да.
speak-no = Нет.
speak-thanks = Спасибо.
speak-help = Помогите, пожалуйста.
speak-write = Я не понимаю. Напишите, пожалуйста.
speak-tongue =
    { $tongue ->
        [uk] Кто-нибудь здесь говорит по-украински?
        [en] Кто-нибудь здесь говорит по-английски?
        [fr] Кто-нибудь здесь говорит по-французски?
        [ka] Кто-нибудь здесь говорит по-грузински?
        [kk] Кто-нибудь здесь говорит по-казахски?
       *[other] Кто-нибудь здесь говорит по-русски?
    }
speak-doctor = Мне нужен врач.
speak-ill = Этому человеку плохо. Он не может ждать.
speak-infant = Со мной грудной ребёнок.
speak-pregnant = Я беременна.
speak-water = Где есть вода?
speak-warm = Где можно согреться?
speak-toilet = Где туалет?
speak-open = Граница открыта?
speak-where = Куда мне идти?
speak-foot = Где очередь для пеших?
speak-cars = Где очередь для машин?
speak-long = Сколько это займёт?
speak-bus = Откуда идёт автобус в …?
speak-consent = Я еду с ребёнком. Вот согласие родителя.
speak-together = Не разделяйте нас: мы едем вместе.
speak-cat = Со мной кошка. Вот её документы.
speak-dog = Со мной собака. Вот её документы.
speak-passport = Не забирайте мой паспорт. Верните его, пожалуйста.
speak-call = Можно мне позвонить?
speak-refused = Мне отказали. Дайте, пожалуйста, причину письменно.
speak-asylum = Я хочу попросить защиты (убежища).
speak-danger = Если меня вернут, я буду в опасности.
speak-lawyer = Я хочу поговорить с адвокатом.
