### Экрандағы сөздер, қазақша. Ана тілі қазақша адам түзетеді; тексеру: passage check.
### Кім және қашан тексерді: «unchecked» дегені – ешкім, мұны беттер де айтады.

-checked = unchecked

checked-by = { -checked }

## Сандар мен ақша

decimal-mark = ,
digit-group = { "\u00A0" }
up-to = ең көбі { $most }
from-to = { $low } – { $high }
in-metres = { $figures } м
in-kilometres = { $figures } км
in-vehicles = { $figures } көлік
in-people = { $figures } адам
money =
    { $currency ->
        [KZT] { $amount } ₸
        [RUB] { $amount } ₽
        [USD] { $amount } $
        [EUR] { $amount } €
       *[other] { $amount } { $currency }
    }

## Уақыт

just-now = жаңа ғана
ago-minutes = { $count } мин бұрын
ago-hours = { $count } сағ бұрын
ago-hours-minutes = { $hours } сағ { $minutes } мин бұрын
ago-days = { $count } күн бұрын
in-minutes = { $figures } мин
in-hours = { $figures } сағ
hours-minutes = { $hours } сағ { $minutes } мин
in-days = { $figures } күн
no-wait = күтусіз
clock = { $time }, { $place }
clock-dated = { $date } { $time }, { $place }
date = { $day } { $month }
date-year = { $year } ж. { $day } { $month }
age-clock = { $age } ({ $clock })
month-1 = қаң
month-2 = ақп
month-3 = нау
month-4 = сәу
month-5 = мам
month-6 = мау
month-7 = шіл
month-8 = там
month-9 = қыр
month-10 = қаз
month-11 = қар
month-12 = жел

## Елдер

toward-land = бағыты: { $land }
land-of = { $land }
on-side = { land-of } жағында
pass-citizens = { land-of } азаматтары
who-citizens = { land-of } азаматтары

## Не туралы

about-open = Өткізу бекеті
about-road = Жол
about-pass = Кімді өткізеді
about-wait = Қанша тұру керек ({ $mode })
about-pace = Сағатына қанша өтеді ({ $mode })
about-price = { $item }, бағасы
about-paper = Құжаттар
about-pet = Жануарлар
about-supply = Сол жерде не бар
about-hazard = Қауіптер
about-situation = Ол жақта жағдай қалай
about-any-open = Өткізу бекеті жұмыс істей ме
about-any-pass = Кімді өткізеді
about-any-wait = Қанша тұру керек
about-any-pace = Сағатына қанша өтеді
about-any-queue = Кезек қандай
about-any-paper = Қандай құжаттар керек
about-any-pet = Жануармен өткізе ме
about-any-supply = Сол жерде не бар
about-any-price = Бағалар қандай
about-any-hazard = Неден сақтану керек
about-any-road = Жол қалай
pass-foot = Жаяу
pass-bicycle = Велосипедпен
pass-scooter = Самокатпен
pass-motorcycle = Мотоциклмен
pass-car = Көлікпен
pass-bus = Автобуспен
pass-truck = Жүк көлігімен
pass-train = Пойызбен
pass-ferry = Пароммен
mode-foot = жаяу
mode-bicycle = велосипедпен
mode-scooter = самокатпен
mode-motorcycle = мотоциклмен
mode-car = көлікпен
mode-bus = автобуспен
mode-truck = жүк көлігімен
mode-train = пойызбен
mode-ferry = пароммен
queue-of-foot = Жаяулар кезегі
queue-of-bicycle = Велосипедтер кезегі
queue-of-scooter = Самокаттар кезегі
queue-of-motorcycle = Мотоциклдер кезегі
queue-of-car = Көліктер кезегі
queue-of-bus = Автобустар кезегі
queue-of-truck = Жүк көліктерінің кезегі
queue-of-train = Пойыз кезегі
queue-of-ferry = Паром кезегі
stage-approach = шлагбаумға дейін
stage-post = бекетте
stage-neutral = бекеттер арасында
stage-second-post = екінші бекетте

## Адамдар

pass-men = Ер адамдар
pass-women = Әйелдер
pass-children = Балалар
pass-families = Отбасылар
pass-elderly = Қарт адамдар
pass-disabled = Мүгедектігі бар адамдар
pass-foreigners = Шетелдіктер
pass-other-plates = Бөтен нөмірлі көліктер
who-men = ер адамдар
who-women = әйелдер
who-children = балалар
who-families = отбасылар
who-elderly = қарт адамдар
who-disabled = мүгедектігі бар адамдар
who-foreigners = шетелдіктер
who-other-plates = бөтен нөмірлі көліктер
list-and = { $first } және { $last }

## Заттар мен құжаттар

item-passport = Шетелдік паспорт
item-id-card = Жеке куәлік
item-child-passport = Баланың паспорты
item-birth-certificate = Туу туралы куәлік
item-consent = Ата-ананың келісімі
item-visa = Виза
item-car-papers = Көлік құжаттары
item-car-insurance = Көлік сақтандыруы
item-medical-insurance = Медициналық сақтандыру
item-military-id = Әскери билет
item-covid-test = Ковид тесті
item-pet-passport = Жануардың паспорты
item-pet-chip = Жануардың чипі
item-pet-vaccination = Жануардың екпесі
item-driving-licence = Жүргізуші куәлігі
item-cat = Мысықпен
item-dog = Итпен
item-fuel = Жанармай
item-food = Тамақ
item-water = Су
item-toilet = Дәретхана
item-lodging = Түнейтін жер
item-cash = Қолма-қол ақша, айырбас
item-sim = SIM-карталар
item-internet = Интернет
item-power = Электр қуаты
item-medicine = Дәрі-дәрмек
item-warmth = Жылынатын жер
item-transport = Көлік қатынасы
item-baby = Сәбилерге арналған заттар
item-seat = Көліктегі орын
item-taxi = Такси
item-bicycle = Велосипед
item-scooter = Самокат
item-insurance = Сақтандыру
item-fine = Айыппұл
item-scam = Алаяқтар
item-robbery = Тонау
item-police = Полиция тексеруі
item-summons = Шақыру қағаздары
item-phone-check = Телефон тексеру
item-bribe = Ақша талап етеді
item-violence = Зорлық-зомбылық
item-cold = Суық
item-heat = Ыстық
item-other = Басқа
item-other-paper = Басқа құжат
item-other-pet = Басқа жануармен

## Не солай

state-open-yes = жұмыс істейді
state-open-no = жабық
state-open-limited = бәріне емес: кімді өткізетінін қараңыз
state-pass-yes = өткізеді
state-pass-no = өткізбейді
state-pass-limited = бәріне емес: кімді өткізетінін қараңыз
state-pet-yes = өткізеді
state-pet-no = өткізбейді
state-pet-limited = бәрін емес: қандай құжат керегін қараңыз
state-supply-yes = бар
state-supply-no = жоқ
state-supply-limited = бар, бірақ әрдайым емес, бәріне жетпейді
state-paper-required = сұрайды
state-paper-not-required = сұрамайды
state-paper-accepted = осымен өткізеді
state-paper-refused = осымен өткізбейді
state-hazard-present = сақ болыңыз, болып тұрады
state-hazard-absent = ондайды көрген жоқ
state-road-clear = жол ашық
state-road-difficult = өту қиын
state-road-blocked = жабылған
limited-only = тек: { $people }
limited-except = бәріне емес; өткізбейді: { $people }
wait-crossing-now = қазір өткендер { $range } тұрды
wait-computed = { $wait } (есептелген)
wait-joining-now = қазір тұрсаңыз: { $range }
wait-standing-now = { $range } тұр, әлі өткен жоқ
wait-one-post = бір бекетте: { $range }
queue-empty = ешкім жоқ
queue-packed = лық толы, тұрар жер жоқ
queue-derived = { $told } (шамамен { $derived })
pace-none = қозғалмайды
pace-per-hour = сағатына { $figures }
landmark-bridge = көпірге дейін
landmark-car-wash = автожууға дейін
landmark-hotel = қонақүйге дейін
landmark-monastery = монастырьға дейін
landmark-petrol-station = жанармай бекетіне дейін
landmark-tunnel = туннельге дейін
landmark-turn = бұрылысқа дейін
landmark-waterfall = сарқырамаға дейін
landmark-named = мына жерге дейін: «{ $name }»
held = { $value } – { $count }
differ = әртүрлі жазады: { $sides }

## Кім айтады

support-confirmed = { $count } тәуелсіз адам мен чат солай жазады
support-likely = солай сияқты ({ $count } хабар)
support-single = бір адам жазады, басқа ешкім растаған жоқ
practice-passed =
    { $count ->
        [one] { $count } адам өттім деп жазды
       *[other] { $count } адам өттік деп жазды
    }
practice-stopped =
    { $count ->
        [one] { $count } адам өткізілмеді не жартылай өтті
       *[other] { $count } адам өткізілмеді не жартылай өтті
    }
practice-none-stopped = бас тарту туралы ешкім жазбады; өткізілмегендер сирек жазады
practice-paper-required = { $all } адамның { $count } адамынан сұрады
practice-paper-not-required = { $all } адамның { $count } адамын онсыз өткізді
practice-paper-accepted = { $all } адамның { $count } адамын осымен өткізді
practice-paper-refused = { $all } адамның { $count } адамын осымен өткізбеді
practice-pet-yes = { $all } адамның { $count } адамын өткізді
practice-pet-no = { $all } адамның { $count } адамын өткізбеді
practice-pet-limited = { $all } адамның { $count } адамын жартылай өткізді
support-practice = { $count } адамның көргені, бұл ереже емес
rule-none = Мұнда ресми дереккөз жоқ, жолға шықпай тұрып тексеріңіз
rule-line = Ресми дерек, { $who }: { $what }
rule-written = { $rule } – { $source } ({ $dates })
rule-title = Ресми дерек: құжаттар мен жануарлар
rule-required = керек
rule-not-required = керек емес
rule-everyone = бәрі
rule-citizens = азаматтар: { $lands }
rule-document = осымен: { $item }
rule-age-from = { $age } жастан бастап
rule-age-under = { $age } жасқа дейін
rule-parents-both = екі ата-анасымен
rule-parents-one = ата-анасының бірімен
rule-parents-none = ата-анасыз
rule-pet-cat = мысықпен
rule-pet-dog = итпен
rule-pet-other = басқа жануармен
rule-car-own = өз көлігімен
rule-car-others = басқа біреудің көлігімен
rule-car-rented = жалға алынған көлікпен
rule-car-foreign-plates = шетелдік нөмірлі көлікпен
rule-stay = { $count } күнге дейін
rule-since = мына күннен: { $date }
rule-from = тек мына күннен: { $date }
rule-until = мына күнге дейін: { $date }
rule-checked = тексерілген күні: { $date }
rule-unchecked = тексерілмеген
support-disputed = барлығы { $count } хабар
support-stale = ескі: соңғы хабар { $age }
note-against = { $count } адам басқаша жазады ({ $age })
price-asked = сұрайды: { $money }
price-paid = төледі: { $money }
note-unusual = { $count } ерекше баға есептелмеді
note-inferred = бағыты айтылмаған: әдеттегі бағыт алынды
note-paused = тоқтатылды, мына уақыттағыдай: { $clock }
note-earlier = бұрын ({ $clock }): { $value }
and-also = { "; " }
answer-line = { $title }: { $value } · { $support } · { $age }
nothing = Қазір ешкім жазбайды. Бұл бос дегенді білдірмейді
stale-banner = Ескі мәлімет: соңғы хабар { $age } ({ $clock }). Қазір бәрі басқаша болуы мүмкін
as-of-banner = Мына уақытта солай болған: { $clock }. Бұл қазіргі емес

## Дабыл, қауесет, сұрақ, хабарландыру

alert-closure-amber = { $place } жол жабылған болуы мүмкін. Әлі тексерілмеді ({ $age })
alert-closure-red = { $place } жол жабық: { $count } тәуелсіз хабар ({ $age })
alert-rule-amber = { $title }: мүмкін, { $value }. Әлі тексерілмеді ({ $age })
alert-rule-red = { $title }: { $value }. { $count } тәуелсіз хабар ({ $age })
alert-retracted = Дабыл { $age } алынды: «{ $title }: { $value }»
rumour = { $title } – { $value }. { $count } тәуелсіз хабар ({ $age })
rumour-lead = Қауесет:
rumour-first = Алғаш { $age } жазылды
rumour-source-office = Ресми бетті көрсетті
rumour-no-source = Ресми бетті ешкім көрсетпеді
rumour-unseen = Содан бері орнында ешкім ештеңе көрмеді
rumour-seen = Содан бері орнында: { $list } ({ $age })
rumour-seen-one = { $value } – { $count }
rumour-verdict = Модераторлар { $age } тексерді: { $ruling }
ruling-false = рас емес
ruling-partly = ішінара рас
ruling-true = рас
ruling-unknown = анықталмады
question = { $what }? { $count } адам сұрайды ({ $age })
question-toward = { $what } ({ $place })
question-answered = { $what }? Жауап бар ({ $age })
notice = { $text } – { $source }, мына уақытқа дейін: { $clock }
notice-coming = Мына уақыттан: { $clock }: { $text } – { $source }
official = Ресми дерек ({ $mode }): { $value }, { $age } – { $source }
forecast-official = Ресми деректер бойынша, { $hours } сағаттан кейін, бәлкім, { $range } ({ $mode })
forecast-crowd = Бұрынғы хабарламалар бойынша, { $hours } сағаттан кейін, бәлкім, { $range } ({ $mode })
strip-title = Соңғы 48 сағат, { $mode }
strip-wait = Тұрсаңыз, күту, { $mode }
strip-said = { $what }: { $last } { $age }, екі тәулікте { $all }
strip-heading = Соңғы 48 сағат
strip-legend = Сызық – ортасы. Көлеңке – аралығы. Бос жер – дерек болған жоқ.
strip-legend-official = Нүктелер – ресми дерек.

## Беттер: жалпы

page-name = Passage
page-description = Қазір шекарада не болып жатыр: қанша адам жазады, қашан
page-language = Тіл
page-draft = Машина аудармасы, сандар мен белгілер дұрыс
page-checked-by = Сөздер тізімі: { $who }
page-home = Басты бет
page-about = Бұл сайт туралы
page-more = толығырақ
page-updated = Жаңартылды: { $age }
page-live = Өзі жаңарады
page-offline = Байланыс жоқ. Солай болған: { $age }
page-example = МЫСАЛ. Мұндағының бәрі ойдан шығарылған
page-example-title = МЫСАЛ ({ $name })
page-warning =
    Мұны кез келген адам оқи алады, шекарашылар да. Ат, нөмір, көлік нөмірін және нақты орныңызды жазбаңыз.
page-paused = Хабар қабылдау тоқтатылды, мына уақыттағыдай: { $clock }
page-read-only = Қазір тек оқуға болады
page-starting = Іске қосылуда, бір минут күтіңіз
page-bots = Бір сәт: боттардан қорғаныс

## Беттер: басты бет

page-home-title = Қазір шекарада
page-home-from = Мен қайдамын
page-home-to = Қайда барамын
page-home-search = Іздеу
page-home-name = Өткел немесе қала атауы
page-home-optional = Бос қалдыруға болады
page-home-between = Арасы: { $from } – { $to }
page-home-none-between = Бұлардың арасындағы өткелді білмейміз: { $from } – { $to }
page-home-unknown-place = Мұндай жерді білмейміз: { $text }
page-home-changed = Соңғы өзгерген
page-home-all = Барлық өткелдер
page-home-none = Ештеңе табылмады
page-home-begin = Әзірге хабар жоқ. Чат файлын жүктеңіз немесе мысалды қараңыз:
page-border-yes = Шекара адамдарға ашық
page-border-no = Шекара адамдарға жабық
page-border-citizens = Шекара тек екі елдің азаматтарына ашық
page-border-since = мына күннен: { $date }
page-source = Дереккөз: { $source }

## Беттер: өткел

page-board = Қазір не бар
page-alerts = Дабылдар
page-rumours = Қауесеттер
page-rumours-more = Тағы қауесеттер: { $count }
page-notices = Хабарландырулар
page-questions = Не сұрайды
page-questions-none = Қазір ешкім ештеңе сұрамайды
page-answers-none = Бұл туралы қазір ешкім жазбайды. Бұл бос дегенді білдірмейді
page-begin = Мұнда әлі ешкім жазған жоқ. Бірінші болыңыз: не көргеніңізді жазыңыз
page-other-way = Екінші бағыт: { $toward }
page-both-ways = Екі бағытта
page-history = Қалай өзгерді
page-users-all = Бәріне
page-users-citizens-of-both = Тек екі елдің азаматтарына
page-users-locals = Тек жергілікті тұрғындарға
page-hours = Жұмыс уақыты: { $hours }
page-always-open = Тәулік бойы
page-modes = Әдетте болады: { $modes }
page-position-town = Картадағы орын – қала, бекеттің өзі емес
page-report = Не көргенімді айту
page-report-words = Өз сөзіңізбен
page-report-example = Мысалы: жаяу өткізбейді, 20 көлік, 3 сағат тұрмыз
page-report-toward = Қайда барасыз
page-report-send = Жіберу
page-working = Бір сәт: боттардан қорғаныс
page-keep-voice = Хабарларым уақыт өте көбірек есептелсін: осы құрылғыда кездейсоқ нөмірді екі апта сақтау
page-report-thanks = Рақмет. Жазылды
page-report-understood = Былай түсіндік:
page-report-not-understood = Жазылды, бірақ тақтаға ештеңе түспеді: не солай екенін түсінбедік
page-report-later = Қабылданды. Аз адам жазатын жерде бұл жарты сағат ішінде шығады, минутына қарап кім жазғанын ешкім біле алмасын деп
page-report-another = Тағы айту
page-tap-open-yes = Жұмыс істейді
page-tap-open-no = Жабық
page-tap-queue-full = Лық толы
page-tap-fuel-yes = Жанармай бар
page-tap-fuel-no = Жанармай жоқ
page-tap-road-blocked = Жол жабылған
page-ask = Сол жердегілерден сұрау
page-ask-field = Сұрағыңыз
page-ask-example = Мысалы: жаяу өткізе ме?
page-ask-send = Сұрау
page-ask-known = Қазірдің өзінде белгілісі
page-ask-similar = Осыған ұқсас сұрақтар қойылған
page-ask-post = Бәрібір сол жердегілерден сұрау
page-ask-posted = Сұрақты бәрі көреді. Кейінірек кіріңіз: жауап осында болады
page-ask-not-understood = Сұрақты түсінбедік. Қысқа, бір нәрсе туралы сұраңыз
page-talk-off = Басқалардың сөзін көрсетпейміз: оны қарайтын адам әзірге жоқ. Тек жауаптар
page-paste = Чаттан қою
page-paste-field = Көшірілген хабарлар
page-paste-hint = Алдымен аттарды алып тастаймыз. Сөздерді оқып, санаймыз, көрсетпейміз
page-paste-done = { $count } хабар оқылды
page-visit-name = Осы жолғы атыңыз
page-clear = Менікін өшіру

## Беттер: бұл сайт туралы

page-about-what =
    Адамдар шекарада не көргенін жазады. Біз қанша адам және қашан жазғанын санаймыз. Ешкімді тексермейміз.
page-about-who = Бұл сайтты кім жүргізеді
page-about-who-unset = Іске қосқан адам атын айтпаған
page-about-contact = Байланыс: { $contact }
page-about-kept = Нені және қанша сақтаймыз
page-about-kept-words = Хабар сөздері: { $hours } сағат
page-about-kept-facts = Айтқаныңыз, сөзінсіз: { $days } күн, кейін тек жалпы сан
page-about-not-kept = Сақтамаймыз: ат, телефон, желі мекенжайы, тіркелгі
page-about-posts = Тек ресми бекеттер мен заңды жол
page-about-promise = Бұл – адамдардың сөзі, уәде емес. Шешім сізде
page-about-code = Бастапқы код ашық
page-about-no-script = JavaScript болмаса да бәрі жұмыс істейді

## Қателер

page-problem-400 = Сұрауды түсінбедік
page-problem-404 = Бізде мұндай өткел жоқ: { $name }
page-problem-404-page = Мұндай бет жоқ
page-problem-405 = Бұл мекенжаймен олай болмайды
page-problem-409 = Бұл жіберу нөмірі басқа хабарда тұр
page-problem-413 = Тым ұзын: ең көбі { $bytes } байт
page-problem-415 = Мұндай дерек түрін қабылдамаймыз
page-problem-422 = Мұны түсіну мүмкін емес: { $what }
page-problem-422-empty = Мұнда ештеңе жоқ
page-problem-422-other-crossing = Бұл басқа өткел туралы: { $name }
page-problem-429 = Тым жиі. { $seconds } с кейін қайталаңыз
page-problem-kept = Сіз жазған сөз
page-problem-work-needed = Жазып жатқандар көп. JavaScript қосыңыз, құрылғы бот емес екенін көрсетеді, не бір минуттан кейін қайталаңыз
page-problem-work-other-day = Бұл тексеру басқа күндікі. Бетті қайта ашыңыз
page-problem-work-not-yours = Бұл тексеру басқа жіберушіге немесе өткелге арналған. Бетті қайта ашыңыз
page-problem-work-undone = Тексеру аяқталмаған. Бетті қайта ашыңыз
page-problem-work-too-little = Қазір ұзағырақ тексеру керек. Бетті қайта ашыңыз
page-problem-500 = Бізде ақау шықты. Хабарыңыз жазылмады
page-problem-503 = Қазір хабар тым көп. { $seconds } с кейін қайталаңыз
page-problem-503-space = Орын бітті: қазір тек оқуға болады
page-problem-nearest = Ұқсас: { $names }

## Сенім

within-hour = соңғы бір сағат ішінде
within-hours = соңғы { $count } сағат ішінде
pass-any = Адамдар
page-flooded = Әдеттен тыс ағын ({ $clock }): қазір тек көптен бері дұрыс жазатындар есептеледі
refusal-not-a-voice = Бұған осы сапарға арналған ат керек: қонақта ол жоқ
refusal-not-heard = Бұл атпен осы екі аптада мұнда ешкім жазған жоқ: ат тек бір өткелде жарамды
refusal-tree-revoked = Бұл топтың шақырулары енді қабылданбайды: оның бір кілті қайтарып алынды
refusal-not-seasoned = Мұнда үш күн дұрыс жазғандар ғана шақыра алады
refusal-invites-spent = Осы аптаның үш шақыруы берілді. Жаңасы бір аптадан кейін
refusal-invites-full = Осы екі аптада мұнда шақыру енді қабылданбайды
refusal-no-such-invite = Мұндай шақыру жоқ
refusal-invite-of-other-crossing = Бұл шақыру басқа өткелге: { $name }
refusal-invite-is-over = Шақырудың мерзімі бітті: екі аптаға еді
refusal-invite-used = Бұл шақыру қолданылып қойған
refusal-vouch-loop = Сіз шақырған адам сізді шақыра алмайды
refusal-known-already = Сізді мұнда біледі, шақыру керек емес
refusal-anchor-is-over = Бұл кілтке уақыт қалмайды: ең көбі екі апта
refusal-not-an-anchor = Бұл кілт жарамайды немесе енді жарамайды

## Модераторлар

watch-title = Модераторлар үстелі
watch-key = Кілтіңіз
watch-key-hint = Оны сайтты жүргізетін адам береді. Телефонда сақталмайды
watch-open = Ашу
watch-you = Сіз: { $key }
watch-flood = Жаңа адамдар ағыны
watch-copies = Бір-біріне ұқсас сөздер
watch-pending = Екінші кілтті күтеді
watch-waiting = Жаңа сөздер, ұсталып тұр
watch-disputed = Әртүрлі жазады
watch-rumour = Қауесет бар
watch-rule = Не анықталды
watch-rule-hint = Екінші кілт келіскенде бәріне көрінеді, кемінде бір тәулік
watch-rumour-past = Тақтадан түсіп қойған
watch-talk = Жақында жазылғаны
watch-counts = Хабар: { $count }, адам: { $people }
watch-more = және тағы { $count } осындай
watch-none = Қазір қарайтын ештеңе жоқ
watch-hide = Сөздерді жасыру…
watch-let = Мыналарды көрсету
watch-confirm = Келісу
watch-own = Бұл сіздікі: басқа кілт келісуі керек
watch-freeze = Тоқтата тұру
watch-thaw = Жалғастыру
watch-undo = Қайтару
watch-pause = Тоқтату не жалғастыру
watch-topic = Нені
watch-all = Мұнда бәрін
watch-hold = Жаңа сөздерді 6 сағ ұстау
watch-show = Жаңа сөздерді қайта көрсету
watch-hold-hint = Жаңа сөздер модераторды күтеді. Хабарлар бәрібір есептеледі
watch-held = Жаңа сөздер модераторды күтеді ({ $clock } дейін)
watch-two = Екінші кілт 6 сағ ішінде келіссе, күшіне енеді
watch-notice = Хабарландыру ілу
watch-notice-text = Мәтіні, осы тілде
watch-notice-link = Қайда жарияланған
watch-notice-source = Кімдікі
watch-notice-hours = Неше сағатқа
watch-again = Қайта қарау
log-title = Модераторлар не істеді
log-about = Кілттер мен сайт иесінің әр әрекеті, 14 күн. Бір кілт тек сөзді жасыра алады, қалғанына екеу керек
log-none = 14 күнде ештеңе істелмеді
log-hide = Сөздер жасырылды: { $count } ({ $reason })
log-let = Сөздер көрсетілді: { $count }
log-freeze = Бәріне кідіріс
log-freeze-topic = Кідіріс: { $topic }
log-thaw = Бәріне кідірістің соңы
log-thaw-topic = Кідірістің соңы: { $topic }
log-notice = Хабарландыру: { $source }
log-rule = Қауесет «{ $title } – { $value }»: { $ruling }
log-hold = Жаңа сөздер ұсталды
log-show = Жаңа сөздер қайта көрінеді
log-open-hide = Екінші кілт келіспесе, { $clock } қайтады
log-open = Екінші кілтті күтеді ({ $clock } дейін)
log-until = { $clock } дейін
log-final = Біржола
log-done = Орындалды
log-confirmed = { $key } келісті, { $clock }: біржола
log-returned = Ешкім келіспеді: { $clock } бастап қайта көрінеді
log-lapsed = Ешкім келіспеді: күшіне енбеді ({ $clock })
log-ended = { $clock } аяқталды
log-undone = { $clock } қайтарылды
cause-name = аты-жөні
cause-number = нөмір
cause-address = мекенжай
cause-minor = бала
cause-threat = қоқан-лоққы
cause-spam = жарнама
cause-false = өтірік
cause-other = басқа
page-key = Кілт
page-key-title = Орнынан жазатындарға арналған кілт
page-key-use = Қолдану
page-key-done = Хабарларыңыз кілт бергендікі болып есептеледі ({ $clock } дейін)
page-key-voice = Осы сапарға атыңыз (8–64 латын әрпі не цифр, тек сіздікі)
refusal-no-such-key = Мұндай кілт жоқ
refusal-key-revoked = Бұл кілт қайтарып алынған
refusal-key-is-over = Бұл кілттің мерзімі бітті
refusal-key-of-other-kind = Бұл кілт басқа нәрсеге арналған
refusal-key-of-other-crossing = Бұл кілт басқа өткелге арналған: { $name }
refusal-key-spent = Бұл кілтті екі аптада үш телефон қолданды: артық болмайды
refusal-keys-full = Енді кілт берілмейді
refusal-nothing-to-hide = Мұнда істейтін ештеңе жоқ: белгіленбеген не істеліп қойған
refusal-hidden-before = Мұны жасырғансыз, ешкім келіспеді: басқа кілт жасыра алады
refusal-no-such-deed = Мұндай әрекет енді жоқ
refusal-needs-no-second = Бұған екінші кілт керек емес
refusal-deed-is-over = Бұл аяқталып қойған
refusal-same-key = Сіздікі емес, басқа кілт келісуі керек
refusal-nothing-to-undo = Қайтаратын ештеңе жоқ
refusal-undo-is-over = Қайтаруға кеш: он минуттан асты
refusal-deeds-spent = Бұл кілт бір сағаттық шегіне жетті
refusal-notice-is-over = Бұл хабарландыру енді күшінде емес
refusal-no-such-rumour = Мұндай қауесет жоқ немесе ол тым бұрын болған
refusal-words-held-already = Жаңа сөздер ұсталып тұр
refusal-words-not-held = Жаңа сөздер ұсталмаған

## What is set aside, and what the operator does

page-report-waits = Қабылданды, модераторларды күтеді: сізден бұрын бірнеше адам дерлік осы сөзді жіберді. Белгіленгені ешқашан күтпейді
watch-count = Өткізу
watch-aside = Кейінге қойылды, саналмайды: { $count }
log-count = Өткізілген көшірме: { $count }
log-operator = Сайт иесі
log-off = Тақтадан алынды: { $what } ({ $reason })
log-a-figure = ведомствоның деректері
log-a-report = хабар
reason-personal = адам туралы
reason-flood = тасқын
reason-outdated = ескірген

## Pages: what is promised

page-promises = Неге уәде береміз, неге бермейміз
promise-taken = Компьютерді алып кетсе
promise-taken-never = Онда жоқ, себебі сақталмайды: кім екеніңіз, телефоныңыз, желідегі мекенжайыңыз
promise-taken-words = Онда бар: соңғы үш күннің сөздері, біз тапқан ат пен нөмірлерсіз
promise-taken-facts = Онда бар: соңғы екі аптада хабарланғаны, екі аптадан көп тұрмайтын кездейсоқ аттармен
promise-taken-later = Одан ескісінен тек жиынтық сандар қалады. Олардан кім не хабарлағанын ешкім біле алмайды
promise-guard = Шекарашы да оқыса
promise-guard-sees = Ол бәрі көргенді көреді: қанша адам не жазады, ал ат жоқ
promise-guard-later = Аз адам жазатын жерде «өттім» және «мені өткізбеді» 10–30 минут кейін, тек сағатымен шығады
promise-guard-few = Ешкім дерлік өтпейтін жерде бұл да жасырмауы мүмкін. Көп адам көре алатынды ғана жазыңыз
promise-lies = Біреу өтірік айтса
promise-lies-many = Бір қолдың көп аты бір топ болып саналады, ал бір адамның сөзі бір адамдікі болып көрінеді
promise-lies-copies = Көп адамның бірдей сөзі бір рет саналады. Қалған көшірме екі модератор өткізгенше күтеді
promise-lies-moderators = Бір модератор тек сөзді жасыра алады. Қалғанына екеу керек, не істегенін бәрі оқи алады
promise-not = Ешкім уәде ете алмайтын нәрсе
promise-not-true = Хабардың рас екені. Біз ешкімді тексермейміз
promise-not-server = Сайт иесінің адал екені: өзгертілген бағдарлама бәрін жазып алуы не жалған тақта көрсетуі мүмкін
promise-not-phone = Бөтен қолдағы телефонның ештеңе айтпайтыны: браузер тарихын өзіңіз тазалаңыз
promise-not-network = Бүкіл желіні бақылайтын адамның осы бетті оқығаныңызды көрмейтіні
promise-not-masks = Мәтіндегі әр атты табатынымыз. Сондықтан ат жазбаңыз
promise-not-back = Біреу оқығанды қайтарып алуға болатыны
promise-do = Сіз не істей аласыз
promise-do-ticks = Жазудың орнына белгілеңіз: сонда сіз туралы аз көрінеді
promise-do-private = Бұл бетті жасырын терезеде ашып, кейін жабыңыз

## Дабылдар: не естіледі және қасында не белгілі

alert-contradictory = { $title }: қарама-қайшы. «{ $value }» – { $count }, басқаша – { $against } ({ $age })
alert-since = Басталғаны: { $clock }
alert-against = Керісінше жазғандар: { $against }
alert-works = Әзірге жұмыс істейді: { $list }
alert-works-none = Мұндағы басқа жол жұмыс істейді деп ешкім жазбайды
alert-works-one = { $title } – { $value } ({ $age })
alert-shut = Бұл да жоқ: { $list }
alert-unknown = Белгісіз: { $list }
alert-near = Жақын жерде ашық деп жазады: { $list }
alert-near-one = { $name } ({ $age })
alert-silent-budget = Дыбыссыз: осы сағатта мұнда дабыл болды. Әлі солай болса, { $clock } естіледі
alert-silent-held = Дыбыссыз: дабылдар мұнда тоқтатылған, мерзімі: { $clock }
alert-silent-contradictory = Дыбыссыз: бұл бұрын айтылып, алынды, қайсысы рас екенін ешкім тексермеді
alert-turned = Енді керісінше жазады
alert-lapsed = Енді ешкім олай жазбайды. Бұл бос деген сөз емес
alerts-held = Дабылдар мұнда тоқтатылған, мерзімі: { $clock }. Беттің өзіне қараңыз
log-hold-alerts = Дабылдар тоқтатылды, мерзімі: { $clock }
log-release-alerts = Дабылдар қайта естіледі

## Неге бұлай

why = Неге
why-group = { $value } – { $weight }: { $count }
why-number = { $weight }: { $count }
weight-much = толық есептеледі
weight-some = жартылай есептеледі
weight-little = аз есептеледі
because-fresh = жақында көрген
because-ageing = біраз бұрын көрген
because-old = баяғыда көрген
because-hearsay = басқалардан естіген
because-inferred = бағыты болжам
because-copy = басқалармен бірдей сөздер
why-reasons = { $group } ({ $reasons })
why-claim = { $value } · { $weight } ({ $reasons }) · { $age }
why-new = Мұнда жаңалар (бірден өте көп болғанда аз есептеледі): { $count }
why-known = Мұнда таныстар: { $count }
why-held = Есептелмеді немесе толық емес: { $reason }
why-held-some = Есептелмеді немесе толық емес: { $reason } – { $count } не одан көп
held-paused = қабылдау кідіртілген
held-flood = жаңа адамдардың әдеттен тыс ағыны
held-copy = басқалармен бірдей дерлік сөздер
held-hidden = алынған
held-old = тым кеш келді
held-room = бір топ айта алатыннан көп
held-unsure = жеткілікті түсінілмеді

## Whom to call

help-title = Көмек
help-first = Өмірге қауіп төнсе, қазір қоңырау шалыңыз. Бұл сайтта көмек сұрағанға ешкім жауап бермейді.
help-emergency = Шұғыл қызметтер, бірыңғай нөмір
help-medical = Жедел жәрдем
help-police = Полиция
help-trafficking = Адамды ұстап отырса, сатса немесе күштеп жұмыс істетсе
help-legal = Құқық пен құжат жөнінде кеңес
help-ngo = Еріктілер
help-none = Мұндағы нөмірді білмейміз. Ұялы телефоннан 112 көп елде құтқару қызметіне қосады.
help-always = тәулік бойы
help-sources = Бұл нөмірлер қайдан алынған
help-all = Басқа елдердің нөмірлері
help-unsent = Әлі жіберілген жоқ
help-send = Бәрібір жіберу
help-line = Шұғыл нөмірлер: { $numbers }

## At one look

glance-open-yes = ашық
glance-open-no = жабық
glance-open-limited = бәріне емес
glance-differ = әртүрлі жазады
glance-perhaps = { $word }?
glance-some = адамдар өтіп жатыр
glance-none = ешкім өтпейді
glance-unsure = анық емес
glance-nothing = жаңалық жоқ
glance-modes = { $modes }: { $value }
glance-passed = өтті
glance-stopped = қайтарды
glance-stopped-rarely = Қайтарылғандар сирек жазады: көп «өтті» деген уәде емес
glance-in-part = бір бөлігі ғана: { $count }
glance-asked = сұрады: { $list }
glance-asked-one = { $item } – { $all } адамнан { $count }
glance-unknown = Қазір ешкім жазбайды: { $list }
glance-faster = { $count } сағ бұрынғыдан жылдамырақ жүреді
glance-slower = { $count } сағ бұрынғыдан баяуырақ жүреді
glance-same = { $count } сағ бұрынғыдай жүреді
glance-far = тура { $length }
look-who = Кім өтеді
look-who-none = 48 сағатта кімді өткізгенін ешкім жазбады. Бұл бәрін өткізеді деген сөз емес
look-modes = Қалай өтуге болады
look-queue = Кезек
look-papers = Құжаттар мен жануарлар
look-supplies = Ол жерде не бар
look-dangers = Қауіптер мен жол
look-prices = Бағалар
look-others = Басқа өткелдер, { $toward }
look-others-order = Бәрі бір жерге бармас үшін реті өзгеріп тұрады
look-more = Бұл туралы тағы не белгілі
look-hour = Барлық шекарада соңғы сағатта
look-hour-none = Соңғы сағатта ештеңе өзгерген жоқ
look-all = Қалған өткелдер
place-bridge = Көпір
place-car-wash = Автожуу
place-hotel = Қонақүй
place-monastery = Монастырь
place-petrol-station = Жанармай бекеті
place-tunnel = Туннель
place-turn = Бұрылыс
place-waterfall = Сарқырама
road-title = Бекетке дейінгі жол, масштабсыз
road-place = { $name } – бекетке { $length }
road-queue = Кезек: { $value }
road-post = { $name }, бекет
## Telling: what waits on the phone, taps, clearing

tell-waiting = Осы телефонда жіберуді күтіп тұр:
tell-sending = Жіберілуде…
tell-sent = Осы телефонда күтіп тұрған нәрсе жіберілді
tell-kept = Байланыс жоқ. Мөрленді: мұнда оқу мүмкін емес, бір тәулік ішінде өзі кетеді
tell-unkept = Бұл телефон сақтай алмайды: жіберілгенше бетті жаппаңыз
tell-dropped = Бірдеңе мұнда бір тәуліктен артық күтіп, жіберілмеді. Оны ешкім алған жоқ
tell-refused = Қабылданбады:
tell-nothing = Әзірге түсініксіз. Ашық па, кімді өткізеді, қанша күтеді – соны жазыңыз
tell-later = Байланыс жоқ: жеткенде оқылады
tell-not = Олай емес
tell-back = Солай
tell-struck = Қалғаны белгілер ретінде кетеді, сөздеріңізсіз
tell-elsewhere = Бұл басқа өткел туралы:
tell-again = Сонда да жіберу үшін «Жіберу» түймесін тағы басыңыз
tell-box-key = Бұл басқа тақтаға не тым бұрын мөрленген: ешкім аша алмайды. Қайта жазыңыз
tell-box-old = Бұл бір тәуліктен артық күтті, қабылданбады: кешегі бүгін басқаша болуы мүмкін
tell-box-broken = Бұл бүлініп жетті, оқу мүмкін болмады. Қайта жазыңыз
leave = Менікін өшіру
leave-what = Не қалады
leave-done = Өшірілді. Браузер тарихында бұл бетті ашқаныңыз қалды
leave-failed = Бәрі өшпеді: осы сайттың деректерін браузер баптауынан өшіріңіз
leave-takes = Телефоннан кетеді: жіберуді күткен, осы сапардағы атыңыз, бақылағаныңыз бен таңдағаныңыз
leave-stays = Қалады: өткелдердің жалпы тізімі, бәріне бірдей
leave-history = Браузер тарихы бұл бетті есте сақтайды, кэште де болуы мүмкін: өзіңіз тазалаңыз
leave-sent = Жібергеніңіз басқалардың арасында, атсыз, ең көбі екі апта қалады
leave-network = Желі иесі осы сайтқа қашан кіргеніңізді көруі мүмкін
leave-seen = Басқалар оқыған не түсіріп алған нәрсені қайтару мүмкін емес
leave-empty = Бос телефон да сұрақ тудырады. Мұнда онсыз да аз сақталған
still-so = Әлі солай
still-not = Енді емес
see = Не көріп тұрсыз?
see-pass = Кімді өткізеді
see-open = Ашық па, жабық па
see-queue = Кезек
see-wait = Тұрмын
see-crossed = Жаңа ғана өттім
tap-mode = Қалай
tap-limited = Тек кейбіреуін
tap-yes = Өткізеді
tap-no = Өткізбейді
tap-who = Бәрі болмаса, кімді
tap-vehicles = Алдыңыздағы көлік саны
tap-hours = Қазірге дейін неше сағат
tap-took = Неше сағат кетті
tap-when = Қашан
tap-now = қазір
tap-ago = { $hours } сағ бұрын
tap-asked = Не сұрады, егер сұраса
## Out of the house: copying, short links, files; asking on the page; being told of changes

out-copy = Көшіру
out-copied = Көшірілді
out-copy-by-hand = Бұл жолды өзіңіз көшіріңіз:
out-line = { $crossing }. { $title }: { $value } ({ $count }), { $when }
out-when = { $time } (уақыт: { $place }), { $date }
out-about = шамамен { $clock }
out-single = бір адам
out-groups = { $count } адам мен чат
out-reports = { $count } хабар
out-unchanged = Бәрі сол қалпында: { $value }
out-changed = Содан бері өзгерді. Қазір: { $value }
out-so-now = Қазір: { $value }
out-unheard = Бұл туралы көптен ешкім жазған жоқ. Қазір мүлде басқаша болуы мүмкін
out-now = Қазір
out-then = Сол кезде не айтылған
out-older = Сол кезде не айтылғанын енді көрсету мүмкін емес.
out-line-field = Басқаға жіберетін жол
out-all = Бұл өткел туралы белгілінің бәрі
out-preview = Өзгерген болуы мүмкін: қазір қалай екенін көру үшін ашыңыз.
out-save = Бетті файл етіп сақтау
out-saved = Сақталды. Желісіз де ашылады
out-file-as-of = { $when } осылай болған
out-file-age = Ескі: { $age } немесе бұрын сақталған. Қазір мүлде басқаша болуы мүмкін
out-file-clock = Бұл құрылғының сағаты артта: ескі нәрсе ескі болып көрінбеуі мүмкін.
out-file-note = Passage-тен сақталған. Мерзімі өткені осы құрылғының сағатымен сызылады.
ask-here-none = Бұл туралы мұнда ешкім жазған жоқ.
ask-here-old = Желі жоқ. Телефонда бары мынау:
ask-here-unsure = Желі жоқ, сұрақ мұнда түсініксіз болды. Жоғарыдағы тақтаны қараңыз.
wish-tell = Өзгерсе, айтыңыз
wish-kept = Тек осы телефонда, 7 күн
wish-title = Білгіңіз келген
wish-changed = { $title } болған: { $before }; қазір: { $after }
wish-gone = { $title } болған: { $before }; қазір бұл туралы ешкім жазбайды
wish-remove = Енді айтпаңыз
wish-list = Өзгерісті күтудеміз
wish-full = Телефон бұдан көп сақтамайды. Алдымен біреуін алып тастаңыз
wish-seen = Түсінікті
alarm-sound = Бірдеңе жабылса, дыбыс пен діріл
alarm-other = Дабыл: { $name }
alarm-back = Қайтарып алынды
## Kept on the phone, and what changed meanwhile

since-title = { $clock } бері ({ $age })
since-changed = { $title }: { $before } → { $after }
since-now = { $title }: қазір { $after }
since-moved = { $title }: { $change }, қазір { $after }
since-new = { $title }: { $after } (жаңа)
since-gone = { $title }: бұл туралы енді ешкім жазбайды
since-rang = Дабыл. { $title }: { $after }
since-back = Дабыл қайтарылды. { $title }: { $after }
since-ruled = «{ $title }» деген қауесет: { $verdict }
since-answered = Енді жауап бар: { $title }
since-more = Тағы өзгергені: { $count }
since-nothing = { $clock } бері ештеңе өзгерген жоқ ({ $age })
phone-catching = { $age } солай болған. Жаңасы жүктелуде…
phone-portal = Бұл желі алдымен өз бетінде кіруді сұрайды.
phone-portal-link = Оның бетін ашу
phone-full = Телефонда орын жоқ: байланыссыз бұл бет болмайды. Біраз орын босатыңыз.
phone-clock = Телефонның сағаты қате. Мұнда уақыт сервер сағатымен есептеледі.
phone-newer = Бұл беттің жаңа нұсқасы бар.
phone-newer-link = Жүктеу
phone-broken = Телефонда сақталғаны оқылмайды. Ол өшірілді, қайта жүктеледі.
phone-along = Бұл шекараны өзіңізбен алу
phone-along-doing = Сақталуда…
phone-along-done = Телефонда: { $count } бет, { $size } КБ. Байланыссыз үш күн оқылады.
phone-along-part = { $all } беттің тек { $count } сақталды. Байланыс жақсарғанда қайталаңыз.
phone-save = Батареяны үнемдеу
phone-save-off = Қайтадан өзі жаңарсын
phone-saving = Батарея үнемделуде: { $age } солай болған
phone-update = Қазір жаңарту
away-title = Байланыс жоқ
away-text = Байланыс жоқ және бұл бет телефонда сақталмаған.
away-kept = Телефонда сақталған:
