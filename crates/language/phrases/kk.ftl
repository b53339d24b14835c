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

state-open-yes = ашық
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
state-hazard-present = жазады: сақ болыңыз
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
queue-around = шамамен { $told } ({ $range })
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
        [one] { $count } адам өткізеді деп жазды
       *[other] { $count } адам өткізеді деп жазды
    }
practice-stopped =
    { $count ->
        [one] { $count } адам өткізілмеді
       *[other] { $count } адам өткізілмеді
    }
practice-none-stopped = бас тарту туралы ешкім жазбады; өткізілмегендер сирек жазады
practice-paper-required = { $all } адамның { $count }-інен сұрады
practice-paper-not-required = { $all } адамның { $count }-і онсыз өтті
practice-paper-accepted = { $all } адамның { $count }-і осымен өтті
practice-paper-refused = { $all } адамның { $count }-ін осымен өткізбеді
practice-pet-yes = { $all } жағдайдың { $count }-інде өткізді
practice-pet-no = { $all } жағдайдың { $count }-інде өткізбеді
practice-pet-limited = { $all } жағдайдың { $count }-інде жартылай өткізді
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
rule-age-between = { $from }–{ $to } жас
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
nothing-of-open = Ашық па, жоқ па, қазір ешкім жазбайды
last-told = соңғы хабар { $age }
stale-banner = Ескі мәлімет: соңғы хабар { $age } ({ $clock }). Қазір бәрі басқаша болуы мүмкін
as-of-banner = Мына уақытта солай болған: { $clock }. Бұл қазіргі емес

## Дабыл, қауесет, сұрақ, хабарландыру

alert-closure-amber = { $place } жол жабылған болуы мүмкін. Әлі тексерілмеді ({ $age })
alert-closure-red = { $place } жол жабық: { $count } тәуелсіз хабар ({ $age })
alert-rule-amber = { $title }: мүмкін, { $value }. Әлі тексерілмеді ({ $age })
alert-rule-red = { $title }: { $value }. { $count } тәуелсіз хабар ({ $age })
alert-retracted = Дабыл { $age } алынды: «{ $title }: { $value }»
alert-retracted-still = { $retracted }; әлі солай жазатындар: { $count }
rumour = { $title } – { $value }. { $count } тәуелсіз хабар ({ $age })
rumour-ahead = { $value } (әлі емес: алда болмақ)
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
page-skip = Мазмұнға өту
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
page-home-named = Атауы бойынша: { $name }
page-home-none = Ештеңе табылмады
page-home-begin = Әзірге хабар жоқ. Чат файлын жүктеңіз немесе мысалды қараңыз:
page-border-yes = Шекара адамдарға ашық
page-border-no = Шекара адамдарға жабық
page-border-citizens = Шекара тек екі елдің азаматтарына ашық
page-border-some = Шекара тек кейбір жолаушыларға ашық
page-border-since = мына күннен: { $date }
page-source = Дереккөз:

## Беттер: өткел

page-board = Қазір не бар
page-alerts = Дабылдар
page-rumours = Қауесеттер
page-rumours-more = Тағы қауесеттер: { $count }
page-notices = Хабарландырулар
page-questions = Не сұрайды
page-questions-none = Қазір ешкім ештеңе сұрамайды
page-answers-none = Бұл туралы қазір ешкім жазбайды. Бұл бос дегенді білдірмейді
ask-none-toward = { $toward }: бұл туралы қазір ешкім жазбайды. Бұл бос дегенді білдірмейді
ask-beside = Бұл туралы тағы не жазады
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
go-tell = Айту
go-ask = Сұрау
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
page-problem-work-needed = Алдымен құрылғы бот емес екенін көрсетуі керек. JavaScript қосыңыз не бір минуттан кейін қайталаңыз
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
watch-unfit-length = «{ $field }»: бірдеңе жазыңыз, ең көбі { $most } байт
watch-unfit-masked = «{ $field }»: есімсіз, телефонсыз, мекенжайсыз және сілтемесіз
watch-unfit-link = «{ $field }»: қорғалған беттің толық мекенжайы
watch-unfit-hours = «{ $field }»: 1-ден { $most }-ге дейінгі сан
watch-again = Қайта қарау
log-title = Модераторлар не істеді
log-about = Кілттер мен сайт иесінің әр әрекеті, 14 күн. Бір кілт тек сөзді жасыра алады, қалғанына екеу керек
log-none = 14 күнде ештеңе істелмеді
log-older = Бұрынғылары
log-hide = Сөздер жасырылды: { $count } ({ $reason })
log-let = Сөздер көрсетілді: { $count }
log-freeze = Бәріне кідіріс
log-freeze-topic = Кідіріс: { $topic }
log-thaw = Бәріне кідірістің соңы
log-thaw-topic = Кідірістің соңы: { $topic }
log-notice = Хабарландыру: { $source }
log-notice-unsaid = Хабарландыру
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

alert-contradictory = { $title }: қарама-қайшы ({ $age })
alert-sides = «{ $value }» – { $count }, басқаша – { $against }
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
alert-crowd = Мұны бірден көп жаңа адам жазды; бәрі бірге бір дауыс. Бұл ашық дегенді білдірмейді
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
held-heard = басқалардан естіген – қауесеттер арасында тұр

## Whom to call

help-title = Көмек
help-first = Өмірге қауіп төнсе, қазір қоңырау шалыңыз. Бұл сайтта көмек сұрағанға ешкім жауап бермейді.
help-emergency = Шұғыл қызметтер, бірыңғай нөмір
help-medical = Жедел жәрдем
help-police = Полиция
help-trafficking = Адамды ұстап отырса, сатса немесе күштеп жұмыс істетсе
help-child = Балаларға және балалар туралы
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
glance-passed = өткізеді
glance-stopped = қайтарды
glance-stopped-rarely = Қайтарылғандар сирек жазады: бұл уәде емес
glance-in-part = бір бөлігі ғана: { $count }
glance-asked = сұрады: { $list }
glance-asked-one = { $item } – { $all } адамнан { $count }
glance-unknown = Қазір ешкім жазбайды: { $list }
glance-faster = { $count } сағ бұрынғыдан жылдамырақ жүреді
glance-slower = { $count } сағ бұрынғыдан баяуырақ жүреді
glance-same = { $count } сағ бұрынғыдай жүреді
glance-word-faster = жылдамырақ
glance-word-slower = баяуырақ
glance-word-same = бұрынғыдай
glance-far = тура { $length }
look-who = Кім өтеді
look-who-none = 48 сағатта кімді өткізгенін ешкім жазбады. Бұл бәрін өткізеді деген сөз емес
look-modes = Қалай өтуге болады
look-grey = сұр – жабылғанға дейін
look-before = жабылғанға дейін
look-times = қазір тұрсаңыз
look-signs = × неше адам жазды · ? тек біреу · ≈ есептелген
look-queue = Кезек
look-papers = Құжаттар мен жануарлар
look-supplies = Ол жерде не бар
look-dangers = Қауіптер мен жол
look-prices = Бағалар
look-others = Басқа өткелдер, { $toward }
look-others-order = Әуелі жақындары; бірдей алыстары ауыспалы ретпен, бәрі бір жерге бармас үшін
look-more = Бұл туралы тағы не белгілі
look-hour = Барлық шекарада соңғы сағатта
look-hour-old = Барлық шекарада соңғы өзгергендер
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
tell-waits = Жіберуді күтіп тұр:
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
still-yes = Қазір иә
still-no = Қазір жоқ
see = Не көріп тұрсыз?
see-pass = Кімді өткізеді
see-open = Ашық па, жабық па
see-queue = Кезек
see-wait = Тұрмын
see-crossed = Жаңа ғана өттім
see-pace = Қалай жылжиды
see-price = Баға
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
tap-pace = Сағатына өткізеді
tap-price = Қанша
tap-currency = Қай ақшамен
tap-unit = Немен саналады
lack-mode = Қалай екенін белгілеңіз: жаяу, көлікпен не басқаша
lack-pass = Өткізе ме, жоқ па, белгілеңіз
lack-whom = Кімді өткізетінін белгілеңіз
lack-open = Ашық па, жабық па, белгілеңіз
lack-number = Қанша екенін белгілеңіз не жазыңыз
lack-price = Бағасын жазып, ақшасын таңдаңыз
lack-words = Не көріп тұрғаныңызды жазыңыз
unit-vehicles = көлік
unit-people = адам
unit-km = км
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
since-now = { $title }: … → { $after }
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
phone-denied = Браузер беттерді сақтатпайды. Жеке терезеден шығыңыз немесе бетті файл етіп сақтаңыз.
phone-clock = Телефонның сағаты қате. Мұнда уақыт сервер сағатымен есептеледі.
phone-newer = Бұл беттің жаңа нұсқасы бар.
phone-newer-link = Жүктеу
phone-broken = Телефонда сақталғаны оқылмайды. Ол өшірілді, қайта жүктеледі.
phone-rest = Толығы әлі келген жоқ: әзірге бұрынғысы немесе бос.
phone-unsent = Байланыс жоқ: ештеңе жіберілген жоқ. Жазғаныңыз осында қалды, қайта көріңіз.
phone-along = Бұл шекараны өзіңізбен алу
phone-along-doing = Сақталуда…
phone-along-done = Телефонда: { $count } бет, { $size } КБ. Байланыссыз үш күн оқылады.
phone-along-part = { $all } беттің тек { $count } сақталды. Байланыс жақсарғанда қайталаңыз.
phone-along-full = { $all } беттің тек { $count } сақталды: телефонда орын жоқ. Орын босатып, қайта басыңыз.
phone-save = Батареяны үнемдеу
phone-save-off = Қайтадан өзі жаңарсын
phone-saving = Батарея үнемделуде: { $age } солай болған
phone-update = Қазір жаңарту
away-title = Байланыс жоқ
away-text = Байланыс жоқ және бұл бет телефонда сақталмаған.
away-kept = Телефонда сақталған:

## Шекаралар арқылы жолдар

ways-title = Шекаралар арқылы жолдар
ways-link = Қалай жетуге болады: жолдар, құжаттар, автобустар
ways-lead = Қайдан қайда: жолда қандай шекаралар бар, қандай құжат керек, не жүреді.
ways-from = Қайдан (қала)
ways-to = Қайда (қала немесе ел)
ways-over = Жолда аялдау (қаласаңыз)
ways-who = Кім барады
ways-citizenship = Азаматтығы
ways-unsaid = көрсетілмеген
ways-document = Құжат
ways-child = Қасыңыздағы бала: неше жаста (нәресте: 0)
ways-child-document = Баланың құжаты
ways-child-parents = Баламен бірге
ways-pet = Жануар
ways-car = Көлік
ways-nothing = жоқ
ways-day = Қашан
ways-return = Кетіп қалған ел арқылы кері жолдарды да көрсету
ways-search = Жолдарды көрсету
ways-private = Мұнда таңдалған ештеңе сақталмайды және бет мекенжайына түспейді.
ways-again = Сұрауды өзгерту
ways-need = Қайдан және қайда екенін жазыңыз.
ways-unread = «{ $words }»: мұндай қала не ел мұнда белгісіз.
ways-meant = Мүмкін:
ways-no-day = «{ $words }» – күн емес. Бүгінгі күн алынды.
ways-no-age = «{ $words }» – баланың жасы емес: толық жыл, 17-ге дейін; сәби – 0.
ways-same = { $from }: екеуі де бір елде, шекарадан өтудің қажеті жоқ.
ways-apart = { $from } және { $to }: ортақ шекара жоқ.
ways-cut = { $from } – { $to }: араларында ашық өткел мұнда белгісіз.
ways-shut = { $from } және { $to }: сізге ашық ортақ шекара жоқ.
ways-unknown = { $from } және { $to }: сол күні шекара ашық па, мұнда белгісіз.
ways-some = { $from } және { $to }: шекара бәріне ашық емес. Белгілісі төменде.
ways-remains = Басқа елдер арқылы ғана жол қалады.
ways-none = Құрлықпен жүретін жол мұнда белгісіз.
ways-found =
    { $count ->
        [one] Құрлықпен { $count } жол
       *[other] Құрлықпен { $count } жол
    }
ways-not-back = Кетіп қалған ел арқылы кері жол бар: { $lands }. Сұралмаса, көрсетілмейді.
ways-not-covered = Ұшақ пен теңіз паромы мұнда есепке алынбаған: кейде солай оңайырақ.
ways-estimate = Қашықтық шамамен: түзу сызық және оннан үш қосылады.
way-borders =
    { $count ->
        [one] { $count } шекара
       *[other] { $count } шекара
    }
way-length = жолмен шамамен { $length }
way-length-part = ұзындығы белгісіз: жолдағы бекеттердің бәрі белгілі емес
way-papers-fine = құжат бойынша кедергі белгісіз
way-papers-refused =
    { $count ->
        [one] бұл құжаттармен кіргізбейді: { $count } рет
       *[other] бұл құжаттармен кіргізбейді: { $count } рет
    }
way-papers-unknown =
    { $count ->
        [one] ережесі белгісіз: { $count } рет
       *[other] ережесі белгісіз: { $count } рет
    }
way-papers-unsure =
    { $count ->
        [one] құжат жете ме, белгісіз: { $count } рет
       *[other] құжат жете ме, белгісіз: { $count } рет
    }
way-papers-disputed =
    { $count ->
        [one] ережелер бір-біріне қайшы: { $count } рет
       *[other] ережелер бір-біріне қайшы: { $count } рет
    }
way-papers-visas =
    { $count ->
        [one] виза не рұқсат керек: { $count } рет
       *[other] виза не рұқсат керек: { $count } рет
    }
way-papers-more =
    { $count ->
        [one] тағы { $count } құжат керек
       *[other] тағы { $count } құжат керек
    }
way-far = бекетке дейін жолмен шамамен { $length }
way-last = Әрі қарай жолмен шамамен { $length }: { $town }
way-no-post = Бұл шекарадағы бекет мұнда белгісіз. Алдын ала біліп алыңыз.
way-unchecked = Мұнда әдетте құжат тексерілмейді: екеуі бір аймақта. Құжатыңыз қасыңызда болсын.
way-others = Осы шекараның басқа бекеттері
way-shut-posts = Сол күні жабық
way-other-same = алыс емес
way-other-longer = { $length } алысырақ
way-unknown = { $from } → { $to }: сол күні шекара ашық па, мұнда белгісіз
way-posts-shut = { $from } → { $to }: мұнда белгілі бекеттің бәрі сол күні жабық. Басқасы ашық па, сұраңыз.
way-some = { $from } → { $to }: тек кейбіреулерді өткізеді. Сізді өткізе ме, алдын ала біліңіз.
way-car = { $from } → { $to }: көліксіз өткізеді; көлікпен өткізе ме — мұнда белгісіз. Алдын ала сұраңыз.
way-shut = { $from } → { $to }: шекара сіз үшін жабық
way-return = Кетіп қалған елге қайта кіреді: { $land }. Бұл сізге қауіпсіз бе?
way-detached = Бұл құрлықпен бөлініп қалған бөлікке апарады: { $land }
border-leave-azerbaijan = Шетелдіктер мұнда Әзербайжаннан шыға алады, бірақ кіре алмайды.
border-ukrainians-home = Украина азаматтары үйіне жаяу қайта алады: Мокраны – Доманове.
border-by-order = Бекеттер бұйрықпен ашылып-жабылады: қайсысы жұмыс істейтінін біліңіз.
border-six-sections = Басқа елдердің азаматтары тек алты жол бөлігінде өте алады.
border-some-days = Кей күндері және мерекеде бекеттер жабық: жолға шықпай тұрып біліңіз.
border-by-day = Түнде мұнда бірде-бір бекет жұмыс істемейді.
border-snow = Кейде қар мен тас құлауынан жабылады.
border-invitation = Түркіменстанға тек виза және шақырумен кіргізеді.
border-transnistria = Днестр маңы бөлігі жабық.
border-russians-some = Ресей азаматтары тек ерекше жағдайда кіргізіледі.
border-breaks-law = Украина аумағына осылай кіру Украина заңын бұзады.
border-agreed-lists = Кейде тек келісілген тізімдегі адамдарға ашылады.
border-exceptions = Ерекше жағдайлар бар: мекемеден сізге қатысы бар-жоғын сұраңыз.
way-traveller = Жолаушы { $count }
way-age =
    { $count ->
        [one] { $count } жаста
       *[other] { $count } жаста
    }
way-by-table = { $date } жүктелген кесте бойынша, ресми емес
way-enough = бұл құжат жеткілікті
way-needs = қолда болуы керек: { $items }
way-papers-link = Құжаттар толығырақ
way-scheduled = Кестемен
way-helpers = Көмек ұйымдарынан
way-run-via = мына бекетпен: { $post }
way-run-elsewhere = басқа бекетпен, қайсысы – мұнда белгісіз
way-no-runs = Бұл жолда шекара арқылы автобус, пойыз не паром мұнда белгісіз.
way-seats =
    { $count ->
        [one] { $count } орын ұсынылады
       *[other] { $count } орын ұсынылады
    }
way-run-bus = Автобус
way-run-train = Пойыз
way-run-ferry = Паром
way-daily = күн сайын
way-day-mon = дс
way-day-tue = сс
way-day-wed = ср
way-day-thu = бс
way-day-fri = жм
way-day-sat = сб
way-day-sun = жс
way-free-of-charge = тегін
way-now = Қазір

## Papers

papers-title = Құжаттар
papers-lead = Шекарада қасыңызда не болуы керек: мекемелер осылай дейді.
papers-private = Таңдауыңыз ешқайда жіберілмейді және еш жерде, бұл телефонда да сақталмайды.
papers-plain = Баратын ел бойынша барлық ереже. Мұндай беттің мекенжайы тек елді атайды.
papers-who = Кім барады: азаматтығы
papers-other = Басқа ел
papers-stateless = Азаматтығы жоқ немесе босқын құжатымен
papers-unlisted = Ел тізімде жоқ
papers-document = Қандай құжатпен
papers-to = Қайда
papers-from = Қай елден шығасыз
papers-more = Бала, жануар, көлік, басқа жол
papers-age = Жасы
papers-adult = ересек
papers-infant = бір жасқа толмаған
papers-years = { $count } жас
papers-parents = Баламен бірге
papers-pet = Жануар
papers-car = Көлік
papers-none = жоқ
papers-doc-passport = Шетелдік паспорт
papers-doc-id-card = Ішкі паспорт немесе жеке куәлік
papers-doc-child-passport = Баланың өз паспорты
papers-doc-birth-certificate = Туу туралы куәлік
papers-doc-none = Басқа немесе жоқ
papers-entry-home = Өз еліңіз: виза керек емес
papers-entry-free = Виза керек емес
papers-entry-eta = Сапарға дейін интернетте алынатын рұқсат керек
papers-entry-on-arrival = Визаны шекарада береді
papers-entry-e-visa = Сапарға дейін интернетте алынатын виза керек
papers-entry-visa-before = Сапарға дейін алынатын виза керек
papers-entry-limited = Бәрін кіргізбейді
papers-entry-other-document = Бұл құжатпен кіргізбейді
papers-entry-refused = Кіруге тыйым салынған
papers-entry-disputed = Ережелер бір-біріне қайшы: екеуі де төменде
papers-entry-unknown = Ереже табылмады: кіруге бола ма, мұнда белгісіз
papers-entry-more = Бұл «иә» де, «жоқ» та емес. Сапарға дейін сол елдің консулдығынан сұраңыз.
papers-depends = Өткізетіні жасыңыз бен жынысыңызға байланысты.
papers-table = { $date } жүктелген кесте бойынша, мекеменікі емес. Сапарға дейін мекеме бетін қараңыз.
papers-required = Қасыңызда болсын
papers-disputed = Ережелер бір-біріне қайшы: сапарға дейін сұраңыз
papers-perhaps = Жасқа байланысты
papers-accepted = Осының біреуі жеткілікті
papers-animals = Жануарыңыз
papers-refused = Жарамайды
papers-not-required = Талап етілмейді
papers-to-come = Кейін күшіне енеді
papers-document-unknown = Мұнда бірде-бір ереже қолыңыздағы құжат жеткілікті демейді.
papers-nobody = Бұл елдің азаматтарын мұнда бірде-бір ереже атамайды. Төмендегісі бәріне қатысты.
papers-nothing = Бұл жол үшін мұнда ереже жоқ. Бұл ештеңе керек емес дегенді білдірмейді.
papers-no-pet = Жануар туралы ереже табылмады: жолға шықпай тұрып сұраңыз.
papers-no-car = Көлік туралы ереже табылмады: жолға шықпай тұрып сұраңыз.
papers-no-child = Баланың өз елінен шығуы туралы ереже табылмады: жолға шықпай шекарашылардан сұраңыз.
papers-barred-pet = Бұл жануармен кіргізбейді
papers-barred-car = Бұл көлікпен кіргізбейді
papers-instead = Жарайтыны: { $items }
papers-young = Жасы айтылмаған: бұл { $age } жасқа толмаған балаға. Үлкенірек болса, жасын көрсетіңіз.
papers-choose = Кім баратынын, құжатты және қайда екенін таңдаңыз. Тізім осында шығады.
papers-checked-today = бүгін тексерілді
papers-checked-days = { $count } күн бұрын тексерілді
papers-checked-weeks = { $count } апта бұрын тексерілді
papers-checked-months = { $count } ай бұрын тексерілді
papers-old = Соңғы кезде тексерілмеген: сенбес бұрын мекеме бетін қараңыз
papers-party = Кім бірге барады
papers-add-adult = Тағы бір ересек
papers-add-child = Тағы бір бала
papers-drop = Мұны алып тастау
papers-child = бала
papers-incomplete = Әлі таңдалмаған: азаматтық, құжат, баланың жасы
papers-print = Басып шығару
papers-clear = Таңдауды өшіру
papers-toward = Құжаттар: { $toward }
papers-of = Азаматтар: { $land }
papers-of-all = Бәрі, азаматтығы қандай болса да
papers-limited = тек кейбіреуге
papers-visa-on-arrival = шекарада
papers-visa-e-visa = интернетте, сапарға дейін
papers-visa-eta = интернеттегі рұқсат, сапарға дейін
papers-visa-before = консулдықта, сапарға дейін

## Seats offered and sought

# Seats offered and sought.
seat-title = Көліктегі орындар
seat-title-at = { $name }: орындар
seat-a-ride = сапар
seat-ruled-stays = ескертілген сапар қалады
seat-ruled-goes = ескертілген сапар алынды
seat-case = Адамдар ескерткен сапар
seat-case-stays = Қалсын
seat-case-goes = Алып тастау
seat-way = { $from } → { $to }
seat-leaves = шығуы { $clock }
seat-left = кетті { $clock }
seat-free =
    { $count ->
        [one] { $count } орын бос
       *[other] { $count } орын бос
    }
seat-sought =
    { $count ->
        [one] { $count } орын іздейді
       *[other] { $count } орын іздейді
    }
seat-count =
    { $count ->
        [one] { $count } орын
       *[other] { $count } орын
    }
seat-waiting =
    { $count ->
        [one] { $count } адам кезекте
       *[other] { $count } адам кезекте
    }
seat-full = барлық орын ұсталған
seat-fare = бір орын { $money }
seat-fare-none = тегін
seat-fare-unsaid = бағасы айтылмаған
seat-by-timetable = кесте бойынша { $money }
seat-usual = әдетте { $money }
seat-times =
    { $count ->
        [one] әдеттегіден { $count } есе қымбат ({ $money })
       *[other] әдеттегіден { $count } есе қымбат ({ $money })
    }
seat-trait-luggage = жүк
seat-trait-child-seat = бала орындығы
seat-trait-pets = жануарлар
seat-trait-woman-driver = айтуынша, жүргізуші әйел (тексерілмеген)
seat-woman-wanted = тек әйел жүргізушімен
seat-vehicle-car = жеңіл көлік
seat-vehicle-bus = автобус
seat-off = Бұл тақтада орын ұсынылмайды.
seat-unmet-keys = Ол үшін екі модератор керек.
seat-unmet-contact = Ол үшін тақта иесімен байланыс жолы керек.
seat-first = Алдымен автобус, пойыз, көмек ұйымдарын қараңыз: қауіпсіздеу.
seat-ways = Автобус, пойыз, көмек
seat-card = Отырмас бұрын
seat-card-pay = Жеткенде төлеңіз. Ешқашан алдын ала емес.
seat-card-papers = Құжатыңызды өзіңізде ұстаңыз.
seat-card-friend = Жақыныңызға кіммен, қашан, қайда баратыныңызды айтыңыз.
seat-card-pack = Өзіңіз жинамаған затты алып жүрмеңіз.
seat-card-unchecked = Мұнда жүргізушілерді ешкім тексермейді.
seat-parcel = Сәлемдеме жарияланбайды. Өзіңіз жинамаған затты алып жүрмеңіз.
seat-child = 18-ге дейін ата-анасыз бөтендермен жүрмеңіз. Мына адамдар көмектеседі.
seat-read = Осылай түсінілді. Тексеріп, күні мен сағатын көрсетіңіз.
seat-read-lacks = Сөздеріңізден табылмады: { $fields }
seat-read-none = Бұл сөздерден орын түсінілмеді. Төмендегіні толтырыңыз.
seat-when-words = Сіз жаздыңыз: «{ $words }»
seat-put = Орын ұсыну не іздеу
seat-words = Өз сөзіңізбен (нөмірсіз, атсыз)
seat-words-example = Ертең Владикавказ – Тбилиси, 2 орын, 3000
seat-words-read = Сөзден толтыру
seat-kind = Не керек
seat-kind-offered = Көлікпен барамын, орын бар
seat-kind-sought = Орын іздеймін
seat-who = Кім барады
seat-who-adult = Ересектер не ата-анасымен балалар
seat-who-child = 18-ге толмаған, ата-анасыз
seat-from = Қайдан
seat-to = Қайда
seat-way-field = Бағыты
seat-day = Күні
seat-at = Шығу уақыты
seat-today = бүгін
seat-tomorrow = ертең
seat-any = кез келген
seat-seats = Неше орын
seat-vehicle = Немен
seat-fare-field = Бір орын бағасы
seat-currency = Валюта
seat-fare-hint = Бос болса – айтылмаған, 0 – тегін.
seat-send = Жариялау
seat-look = Көрсету
seat-offered = Орын ұсынады
seat-sought-title = Орын іздейді
seat-none = Қазір ештеңе жоқ.
seat-hold = Орын ұстау
seat-give = Алып кету
seat-hold-how = Орын 15 минут сіздікі. Екеуі де келіссе ғана байланыс беріледі.
seat-adult = 18-ге толғанмын не ата-анам бірге барады
seat-warn = Сапар туралы ескерту
seat-warn-how = Сізге енді көрсетілмейді. Екі ескертуден кейін ешкім көрмейді.
seat-mine = Сіздің орындарыңыз
seat-mine-keep = Бұлар сіздікі екенін тек осы бет біледі. Оны жаппаңыз.
seat-mine-held-back = Екі рет ескертілді: модераторлар қарағанша жасырын.
seat-mine-waiting = Сіз кезектесіз: { $seats }
seat-mine-held = Сізге ұсталды: { $seats }, { $clock } дейін
seat-mine-agreed = Екеуі де келісті. Сіздікі: { $seats }
seat-of-waiting = Біреу күтуде: { $seats }
seat-of-held = Біреу { $seats } ұстады, { $clock } дейін
seat-of-agreed = Екеуі де келісті: { $seats }
seat-you-agreed = Сіз келістіңіз. Екінші жақты күтеміз.
seat-other-agreed = Екінші жақ келісті. Енді сіз.
seat-not-given = Бүгін сізге байланыс берілмейді. Жолаушы сіздікін алады.
seat-agree = Келісемін
seat-unhold = Орынды босату
seat-turn-away = Бас тарту
seat-cancel = Сапарды болдырмау
seat-fits = Сәйкес келеді:
seat-done-offer = Жарияланды. Шыққаннан 6 сағаттан соң жойылады.
seat-done-hold = Жазылды. Төменде орын сізге ұсталғаны көрінеді.
seat-done-unhold = Орын босатылды.
seat-done-accept = Келісіміңіз жазылды.
seat-done-cancel = Болдырылмады.
seat-done-report = Рақмет. Бұл сапар сізге енді көрсетілмейді.
seat-up = { $age } қойылған
seat-problem = Бәрі әлі дұрыс емес
seat-need-from = Қайдан екенін айтыңыз.
seat-need-to = Қайда екенін айтыңыз.
seat-need-who = Кім баратынын айтыңыз.
seat-need-words = Қайда, қашан, неше орын екенін жазыңыз.
seat-none-yet = Қазір ешкім орын ұсынбайды да, іздемейді де.
seat-none-else = Сізден басқа ешкім орын ұсынбайды да, іздемейді де.
seat-none-such = Бұл бағыт пен күнге ештеңе жоқ.
seat-all = Бәрін көрсету: { $count }
seat-no-past = Бұл уақыт өтіп кетті.
seat-no-too-far = Тым алыс: ең көбі бір апта.
seat-no-seats = Жеңіл көлікте 1–8 орын, автобуста 60-қа дейін.
seat-no-same-place = Қайдан мен қайда бір жер.
seat-no-wrong-way = Бұл жерлер осы бағытта шекараның екі жағында емес.
seat-no-unknown-place = Тақта бұл жерді білмейді. Жақын қаланы алыңыз.
seat-no-price = Орынның мұндай бағасы болмайды.
seat-no-rides-open = Сізде үш сапар бар. Біреуін болдырмаңыз.
seat-no-overlap = Бұл жолда шамамен осы сағатта көлігіңіз бар. Алдымен соны болдырмаңыз.
seat-no-board-full = Тақта толы. Кейінірек көріңіз.
seat-no-no-such-ride = Бұл сапар енді жоқ.
seat-no-left = Көлік кетіп қалды.
seat-no-own-ride = Бұл өз сапарыңыз.
seat-no-held-already = Мұнда орын ұстадыңыз не күтудесіз.
seat-no-not-held = Орын ұсталмаған: уақыты өтті не босатылды.
seat-no-not-yours = Бұл сіздікі емес.
seat-no-holds-open = Үш сапардан орын ұстадыңыз не күтудесіз.
seat-no-line-full = Бұл сапардың кезегі толы.
seat-no-too-few-seats = Мұнда сонша орын жоқ.
seat-no-held-back = Бұл сапар туралы ескертілді. Модераторлар қарауда.
seat-no-reported-already = Сіз ескерткенсіз.
seat-no-handovers-spent = Күніне ең көбі үш байланыс. Ертең көріңіз.
seat-no-agreed-already = Сіз келіскенсіз.
seat-no-toward = Бағытты таңдаңыз.
seat-no-when = Шығу күні мен сағатын көрсетіңіз.
seat-no-work = Телефон қажетті есепті орындамады. JavaScript қосып, қайталаңыз.
seat-no-other-content = Бұл нысан жіберілген. Бетті қайта ашыңыз.
seat-link = Көліктегі орындар
seat-scam-luring = Қыздар мен балаларды осылай алдайды. Жарияланбайды. Кімге қоңырау шалуды қараңыз.
seat-scam-taking-papers = Құжат тек бекеттегі офицерге беріледі. Жарияланбайды.
seat-scam-around-the-post = Бекетті айналып өту заңсыз, қауіпті. Жарияланбайды. Заңды жол – ашық бекет.
seat-scam-forged-papers = Жалған құжат сотқа апарады. Жарияланбайды. Заңды жол – консулдық не мекеме.
seat-scam-bribe = Пара – қылмыс, көбіне алдау. Жарияланбайды. Бекетте тек түбіртекпен төлейді.
seat-scam-prepayment = Ақша алдын ала сұралады: ең жиі алдау. Жеткенде төлейді.
seat-scam-guarantee = Өтуге уәде беріледі: оған ешкім уәде бере алмайды. Офицер шешеді.
seat-scam-queue-skipping = Кезектегі орын сатылады. Жеңілдікті офицер тегін береді.

## Contacts of two who agreed on a ride

handover-title = Байланыс алмасу
handover-hint = Телефоныңызда тек осы адамға мөрленеді: тақта оқи алмайды. 48 сағаттан соң жойылады.
handover-own = Телефоныңыз не мессенджердегі атыңыз
handover-give = Байланысымды беру
handover-agree = Екеуі келіскенде байланыс ашылады.
handover-yours = Екеуі келісті. Байланысыңызды беріңіз, сонда екіншісі ашылады.
handover-waits = Екіншісін күтудеміз. Бетті жаппаңыз.
handover-got = Жазып алыңыз: бет ашық тұрғанда ғана көрінеді.
handover-code = Қоңырау шалғанда не кездескенде осы санды салыстырыңыз. Сәйкес келмесе, арада біреу бар: сенбеңіз.
handover-done = Байланысыңыз екіншісінде. Ол қоңырау шалады.
handover-none-today = Бүгін жүргізушілерге байланыс берілмейді. Өзіңіздікін беріңіз: жолаушы қоңырау шалады.
handover-gone = Бұл байланыс алынған, екінші рет берілмейді.
handover-away = Байланыс жоқ. Қайта көреміз.
handover-script = Байланыс алмасуға JavaScript керек: онсыз мөрлеу мүмкін емес.
handover-early = Келіскен соң және екіншісі де болғанда байланыс қалдырылады.
handover-key = Екіншісінде жаңа кілт бар. Байланысыңызды қайта беріңіз.
handover-not-given = Бүгін жүргізушілерге байланыс берілмейді. Оның байланысымен қоңырау шалыңыз.
handover-taken = Бұл байланыс алынған.
handover-over = Келісімнен бері 48 сағат өтті: байланыс енді берілмейді.

## A journey shared with a friend

trip-title = Сапарыммен бөлісу
trip-lead = Сенетін бір адам қайда бара жатқаныңызды, қашан жететініңізді және жетпесеңіз кімге қоңырау шалуды көреді.
trip-sealed = Осы телефонда мөрленеді, кілті тек сілтемеде: бұл тақта оқи алмайды.
trip-script = Бұған JavaScript керек: онсыз мөрлеу мүмкін емес.
trip-sms = Онсыз: жақыныңызға көлік нөмірін, жүргізуші телефонын, жол мен жететін сағатты СМС-пен жіберіңіз.
trip-sms-text = Жолдамын. Көлік нөмірі: … Жүргізуші: … Қайдан, қайда: … Жететін уақытым: …
trip-sms-open = СМС жазу
trip-from = Қайдан
trip-via = Қай өткел арқылы
trip-via-second = Екінші өткел, болса
trip-to = Қайда
trip-by = Немен
trip-by-bus = автобус
trip-by-ride = жолай көлік
trip-by-own = өз көлігім
trip-by-other = басқа
trip-leaves = Шығу
trip-crosses = Өткелде
trip-arrives = Жету
trip-margin = Неше сағат кешіксе қызыл болсын
trip-plate = Көлік нөмірі
trip-contact = Жүргізушінің телефоны не аты
trip-people = Нешеусіз
trip-more = Тағы: екінші өткел, фото, сөз
trip-note = Тағы не білу керек
trip-photo = Көліктің не нөмірдің суреті
trip-photo-hint = Сурет телефонда кішірейтіледі; файл аты, түсірілген жері мен уақыты кетпейді.
trip-photo-small = Сурет дайын. Жақыныңыз осылай көреді.
trip-photo-seen = Жолаушының суреті
trip-preview = Кететін сурет
trip-make = Сілтеме жасау
trip-making = Мөрленуде …
trip-missing = Қайда және қашан жететініңізді жазыңыз.
trip-wrong-times = Уақыт сәйкес емес: шығу, өткел, жету ретімен және алты күн ішінде болсын.
trip-too-long = Сөз тым көп. Азайтыңыз не суретті алып тастаңыз.
trip-no-photo = Бұл суретті оқу мүмкін емес. Сілтемені онсыз да жасауға болады.
trip-failed = Жіберілмеді. Байланысты тексеріп, қайта басыңыз.
trip-crowded = Қазір сұраныс тым көп. Бір минуттан соң қайта басыңыз.
trip-full = Қазір сапарларға орын жоқ. Нөмір мен сағатты жақыныңызға СМС-пен жіберіңіз.
trip-link = Сілтемеңіз
trip-link-hint = Сілтемесі бар адам сапарды көреді. Бір адамға ғана жіберіңіз.
trip-share = Жіберу
trip-copy = Көшіру
trip-copied = Көшірілді.
trip-keep = Жеткенше кілтті осы телефонда сақтау
trip-keep-hint = Әйтпесе кілт осы бетпен бірге жоғалады: жаппаңыз.
trip-through = Өтіп кеттім
trip-arrived = Жетіп келдім
trip-later = Екі сағат кейін
trip-unsafe = Қауіптемін
trip-take = Сапарды алып тастау
trip-take-hint = Сілтемеде ештеңе қалмайды: жол да, көлік те, қоңырау шалатын нөмірлер де. Қайтару мүмкін емес.
trip-take-now = Алып тастау
trip-unsafe-hint = «Қауіптемін» жақыныңызда үлкен, қызыл көрінеді. Дыбыс жоқ, өзі ешкімді шақырмайды.
trip-shown = Жақыныңыз не көреді
trip-shown-hint = Сілтемені ашқанда ғана біледі: дыбыс болмайды. Сізге не оған қоңырау шалу керек.
trip-until-hint = Жеткеннен кейін 72 сағатта бәрі жойылады. Сервер тек сол сағатты біледі.
trip-told = { $clock } жеткізілді.
trip-waits = Желі күтеді, өзі кетеді. Кілт сақталмаса, бетті жаппаңыз.
trip-taken = Алынды. Сілтеме енді ештеңе көрсетпейді.
trip-gone = Бұл сапар енді жоқ: жеткеннен бері 72 сағат өтті не ол алынды.
trip-damaged = Сілтеме бүлінген не толық емес. Қайта сұраңыз.
trip-view-title = Сізбен бөліскен сапар
trip-view-script = Сапарды ашуға JavaScript керек. Нөмірлер көмек бетінде.
trip-view-hint = Осы телефонды ұстаған адам сапарды көреді. Сілтеме браузер тарихында қалады.
trip-on-way = Жолда
trip-is-through = Шекарадан өтті: { $clock }
trip-has-arrived = Жетті: { $clock }
trip-is-unsafe = ҚАУІП. Басылды: { $clock }
trip-later-said = Екі сағат кейін: { $clock }
trip-overdue = { $hours } сағ { $minutes } мин кешігуде
trip-no-word-through = Шекарадан өткені туралы хабар жоқ. Күтілген уақыт: { $clock }
trip-no-word-arrived = Жеткені туралы хабар жоқ. Күтілген уақыт: { $clock }
trip-red-at = Хабар болмаса қызыл болады: { $clock }
trip-call = Кімге қоңырау шалу керек
trip-call-first = Алдымен жолаушы мен жүргізушіге. Жауап болмаса: осы нөмірлер. Көлікті, жолды, соңғы хабарды айтыңыз.
trip-call-unsafe = Жолаушыға қоңырау оған қауіпті болуы мүмкін. Осы нөмірлерге: көлік, жол, соңғы хабар.
trip-call-abroad = Қысқа нөмір өз еліңіздің қызметіне қосады. Адамның қайда екенін айтыңыз не «+» бар нөмірге қоңырау шалыңыз.
trip-said = Жолдан жеткен хабар
trip-none = Әзірге ештеңе
trip-clock = Уақыт осы құрылғының сағатымен.
trip-looked = Соңғы тексеру: { $clock }
trip-away = Байланыс жоқ: жаңа хабар мұнда жетпейді.
trip-unreached = Байланыс жоқ. Болғанда ашылады.
trip-insecure = Бұл браузер мөрленгенді аша алмайды.
trip-left = Экраннан алынды. Сілтеме сапарды қайта ашады.
trip-box-taken = Бұл нөмір бос емес. Жаңасын алыңыз.
trip-box-gone = Мұнда ондай жоқ немесе енді жоқ.
trip-box-not-yours = Мұны тек қалдырған адам өзгертіп, ала алады.
trip-box-size = Бұл осында сиятыннан көп.
trip-box-full = Қазір орын жоқ. Кейінірек көріңіз.

## Offers that harm

scam-refused = Бұл қабылданбайды.
scam-asked = Мұнда тек ашық бекеттер арқылы өтетін заңды жолдар айтылады.
scam-asked-lawful = Не істеуге болады: басқа бекеттер, құжаттар және тегін көмек.
scam-ways = Жолдар
scam-papers = Құжаттар
scam-luring = Осылай алдайды: жалғыз қыздар мен балаларға жұмыс, жатын орын не жол.
scam-taking-papers = Төлқұжатты алған адам таңдауыңызды да алады: ол өзіңізде қалсын.
scam-around-the-post = Бұл бекетті айналып өту: ол жақта мина, патруль және қылмыстық іс бар.
scam-forged-papers = Жалған құжат үшін шекарада оны көрсеткен адам ұсталады.
scam-bribe = Пара екі жаққа да қылмыс, ал ақша көбіне жай ғана жоғалады.
scam-prepayment = Ақшаны сапарға дейін сұрайды: ең жиі алаяқтық. Орнында төлеңіз.
scam-guarantee = Өтуді ешкім уәде ете алмайды: шекарашы шешеді.
scam-queue-skipping = Кезек сатылмайды: орын үшін көбіне босқа төлейді.
scam-lawful-luring = Сізді осылай шақырса, көмек нөміріне қоңырау шалыңыз; Қызыл Ай қонатын орын береді.
scam-lawful-taking-papers = Төлқұжатты тек шекарашыға көрсетіп, өзіңізде ұстаңыз.
scam-lawful-around-the-post = Басқа ашық бекеттер мен рейстерді қараңыз.
scam-lawful-forged-papers = Қандай құжат керегін және оны кім беретінін қараңыз.
scam-lawful-bribe = Қызметкер ақша талап етсе, бекет пен уақытты жазып, жедел желіге хабарласыңыз.

## Pages of offices that are asked

feed-beside = { $line }. { $feed }
feed-silent = Соңғы дерек: { $clock }. Мекеменің беті жауап бермейді
feed-changed = Соңғы дерек: { $clock }. Мекеменің беті өзгерді, оқи алмаймыз
feed-stuck = Соңғы өзгеріс: { $clock }. Мүмкін, ешкім жаңартпай жатыр

## Көрсететін сөздер

phrases-title = Көрсететін сөздер
phrases-how = Сөйлемді түртсеңіз, үлкейеді. Желісіз де істейді.
phrases-into = Қай тілде көрсету керек
phrases-unread = Бұл сөйлемдерді тілді жақсы білетін адам әлі тексермеген.
speak-yes = Иә.
speak-no = Жоқ.
speak-thanks = Рақмет.
speak-help = Көмектесіңізші.
speak-write = Мен түсінбеймін. Жазып беріңізші.
speak-tongue =
    { $tongue ->
        [uk] Мұнда біреу украинша сөйлей ме?
        [en] Мұнда біреу ағылшынша сөйлей ме?
        [fr] Мұнда біреу французша сөйлей ме?
        [ka] Мұнда біреу грузинше сөйлей ме?
        [kk] Мұнда біреу қазақша сөйлей ме?
       *[other] Мұнда біреу орысша сөйлей ме?
    }
speak-doctor = Маған дәрігер керек.
speak-ill = Бұл адам ауырып тұр. Күте алмайды.
speak-infant = Менімен бірге сәби бар.
speak-pregnant = Мен жүктімін.
speak-water = Су қайда бар?
speak-warm = Қайда жылынуға болады?
speak-toilet = Дәретхана қайда?
speak-open = Шекара ашық па?
speak-where = Маған қайда бару керек?
speak-foot = Жаяу жүргіншілердің кезегі қайсы?
speak-cars = Көліктердің кезегі қайсы?
speak-long = Бұл қанша уақыт алады?
speak-bus = … бағытындағы автобус қайдан жүреді?
speak-consent = Мен баламен келе жатырмын. Міне, ата-анасының келісімі.
speak-together = Бізді бөлмеңіздер: біз бірге келе жатырмыз.
speak-cat = Менде мысық бар. Міне, оның құжаттары.
speak-dog = Менде ит бар. Міне, оның құжаттары.
speak-passport = Паспортымды алып қоймаңыз. Қайтарып беріңізші.
speak-call = Біреуге қоңырау шалуға бола ма?
speak-refused = Маған бас тартылды. Себебін жазбаша беріңізші.
speak-asylum = Мен қорғауды (пана беруді) сұрағым келеді.
speak-danger = Мені кері қайтарса, маған қауіп төнеді.
speak-lawyer = Мен адвокатпен сөйлескім келеді.
