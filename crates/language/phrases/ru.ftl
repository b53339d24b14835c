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
state-hazard-present = будьте осторожны, такое есть
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
        [one] { $count } человек пишет, что прошёл
        [few] { $count } человека пишут, что прошли
       *[other] { $count } человек пишут, что прошли
    }
practice-stopped =
    { $count ->
        [one] { $count } человека не пустили или пустили не так
       *[other] { $count } не пустили или пустили не так
    }
practice-none-stopped = об отказах никто не писал; кого не пустили, пишут редко
practice-paper-required = у { $count } из { $all } это спросили
practice-paper-not-required = { $count } из { $all } пропустили без этого
practice-paper-accepted = { $count } из { $all } пропустили с этим
practice-paper-refused = { $count } из { $all } с этим не пропустили
practice-pet-yes = { $count } из { $all } пропустили
practice-pet-no = { $count } из { $all } не пропустили
practice-pet-limited = { $count } из { $all } пропустили не так
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
rumour =
    { $count ->
        [one] { $title } – { $value }. Пишет { $count } независимый ({ $age })
       *[other] { $title } – { $value }. Пишут { $count } независимых ({ $age })
    }
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
page-home-none = Ничего не нашлось
page-home-begin = Сообщений ещё нет. Загрузите выгрузку чата или посмотрите пример:
page-border-yes = Граница открыта для людей
page-border-no = Граница закрыта для людей
page-border-citizens = Граница открыта только для граждан двух стран
page-border-since = с { $date }
page-source = Источник: { $source }

## Страницы: переход

page-board = Что сейчас
page-alerts = Тревоги
page-rumours = Слухи
page-rumours-more = И ещё слухи: { $count }
page-notices = Объявления
page-questions = Что спрашивают
page-questions-none = Сейчас никто ничего не спрашивает
page-answers-none = Об этом сейчас никто не пишет. Это не значит, что свободно
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
page-problem-work-needed = Сейчас пишут очень многие. Включите JavaScript, и устройство докажет, что это не бот, или попробуйте через минуту
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
watch-again = Посмотреть снова
log-title = Что делали модераторы
log-about = Каждое действие ключей и владельца сайта, 14 дней. Один ключ лишь скрывает слова, для остального нужны два
log-none = За 14 дней ничего не делали
log-hide = Скрыты слова: { $count } ({ $reason })
log-let = Показаны слова: { $count }
log-freeze = Пауза для всего
log-freeze-topic = Пауза: { $topic }
log-thaw = Конец паузы для всего
log-thaw-topic = Конец паузы: { $topic }
log-notice = Объявление: { $source }
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

alert-contradictory = { $title }: противоречиво. «{ $value }» – { $count }, иначе – { $against } ({ $age })
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

## Whom to call

help-title = Помощь
help-first = Если жизнь в опасности, звоните сейчас. На этом сайте на просьбы о помощи никто не ответит.
help-emergency = Экстренные службы, единый номер
help-medical = Скорая помощь
help-police = Полиция
help-trafficking = Если человека удерживают, продают, заставляют работать
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
glance-passed = прошли
glance-stopped = развернули
glance-stopped-rarely = Кого развернули, пишут редко: много «прошли» ничего не обещает
glance-in-part = только часть: { $count }
glance-asked = спрашивали: { $list }
glance-asked-one = { $item } – { $count } из { $all }
glance-unknown = Сейчас никто не пишет: { $list }
glance-faster = движется быстрее, чем { $count } ч назад
glance-slower = движется медленнее, чем { $count } ч назад
glance-same = движется так же, как { $count } ч назад
glance-far = { $length } по прямой
look-who = Кто проходит
look-who-none = За 48 ч никто не писал, кого пустили. Это не значит, что пускают всех
look-modes = Как пройти
look-queue = Очередь
look-papers = Документы и животные
look-supplies = Что есть на месте
look-dangers = Опасности и дорога
look-prices = Цены
look-others = Другие пункты { $toward }
look-others-order = Порядок меняется, чтобы не все ехали в одно место
look-more = Что ещё об этом известно
look-hour = На всех границах за последний час
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
see = Что вы видите?
see-pass = Кого пускают
see-open = Открыто или закрыто
see-queue = Очередь
see-wait = Я стою
see-crossed = Я уже на той стороне
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
since-now = { $title }: сейчас { $after }
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
phone-clock = Часы телефона идут неверно. Время здесь считается по часам сервера.
phone-newer = Есть новая версия этой страницы.
phone-newer-link = Загрузить
phone-broken = Сохранённое на телефоне не читается. Оно удалено и загружается заново.
phone-along = Взять эту границу с собой
phone-along-doing = Сохраняем…
phone-along-done = Страниц на телефоне: { $count }, { $size } КБ. Три дня читается без связи.
phone-along-part = Сохранено только { $count } из { $all }. Попробуйте ещё раз, когда связь будет лучше.
phone-save = Беречь батарею
phone-save-off = Снова обновлять само
phone-saving = Бережём батарею: так было { $age }
phone-update = Обновить сейчас
away-title = Связи нет
away-text = Связи нет, и эта страница не сохранена на телефоне.
away-kept = Сохранено на телефоне:
