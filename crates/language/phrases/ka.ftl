### სიტყვები ეკრანზე, ქართულად. ასწორებს ის, ვისთვისაც ეს მშობლიური ენაა; შემოწმება: passage check.
### ვინ შეამოწმა და როდის: „unchecked“ ნიშნავს, რომ არავინ, და გვერდები ამას ამბობს.

-checked = unchecked

checked-by = { -checked }

## რიცხვები და ფული

decimal-mark = ,
digit-group = { "\u00A0" }
up-to = { $most }-მდე
from-to = { $low } – { $high }
in-metres = { $figures } მ
in-kilometres = { $figures } კმ
in-vehicles = { $figures } მანქანა
in-people = { $figures } ადამიანი
money =
    { $currency ->
        [GEL] { $amount } ₾
        [USD] { $amount } $
        [EUR] { $amount } €
        [RUB] { $amount } ₽
        [TRY] { $amount } ₺
       *[other] { $amount } { $currency }
    }

## დრო

just-now = ახლახან
ago-minutes = { $count } წუთის წინ
ago-hours = { $count } საათის წინ
ago-hours-minutes = { $hours } სთ { $minutes } წუთის წინ
ago-days = { $count } დღის წინ
in-minutes = { $figures } წთ
in-hours = { $figures } სთ
hours-minutes = { $hours } სთ { $minutes } წთ
in-days = { $figures } დღე
no-wait = ლოდინის გარეშე
clock = { $time }, { $place }
clock-dated = { $date } { $time }, { $place }
date = { $day } { $month }
date-year = { $day } { $month } { $year }
age-clock = { $age } ({ $clock })
month-1 = იან
month-2 = თებ
month-3 = მარ
month-4 = აპრ
month-5 = მაი
month-6 = ივნ
month-7 = ივლ
month-8 = აგვ
month-9 = სექ
month-10 = ოქტ
month-11 = ნოე
month-12 = დეკ

## ქვეყნები

toward-land = მიმართულება: { $land }
land-of =
    { $code ->
        [am] სომხეთის
        [at] ავსტრიის
        [az] აზერბაიჯანის
        [ba] ბოსნიის
        [bf] ბურკინა-ფასოს
        [bg] ბულგარეთის
        [bj] ბენინის
        [by] ბელარუსის
        [ca] კანადის
        [cn] ჩინეთის
        [cz] ჩეხეთის
        [de] გერმანიის
        [ee] ესტონეთის
        [eg] ეგვიპტის
        [fi] ფინეთის
        [ge] საქართველოს
        [gh] განის
        [gr] საბერძნეთის
        [hr] ხორვატიის
        [hu] უნგრეთის
        [il] ისრაელის
        [ir] ირანის
        [kg] ყირგიზეთის
        [kp] ჩრდილოეთ კორეის
        [kz] ყაზახეთის
        [lt] ლიეტუვის
        [lv] ლატვიის
        [md] მოლდოვის
        [me] მონტენეგროს
        [mk] ჩრდილოეთ მაკედონიის
        [mn] მონღოლეთის
        [mx] მექსიკის
        [ne] ნიგერის
        [ng] ნიგერიის
        [no] ნორვეგიის
        [pl] პოლონეთის
        [ps] პალესტინის
        [ro] რუმინეთის
        [rs] სერბეთის
        [ru] რუსეთის
        [se] შვედეთის
        [sk] სლოვაკეთის
        [tg] ტოგოს
        [tj] ტაჯიკეთის
        [tm] თურქმენეთის
        [tr] თურქეთის
        [ua] უკრაინის
        [ua-14] დონეცკის ოლქის
        [us] აშშ-ის
        [uz] უზბეკეთის
       *[other] ({ $land })
    }
on-side = { land-of } მხარეს
pass-citizens = { land-of } მოქალაქეები
who-citizens = { land-of } მოქალაქეები

## რაზეა საუბარი

about-open = გამშვები პუნქტი
about-road = გზა
about-pass = ვის უშვებენ
about-wait = რამდენი ხანი უნდა { $mode }
about-pace = საათში რამდენი გადის { $mode }
about-price = { $item }, ფასი
about-paper = საბუთები
about-pet = ცხოველები
about-supply = რა არის ადგილზე
about-hazard = საფრთხეები
about-situation = რა ხდება იქ
about-any-open = მუშაობს თუ არა გამშვები პუნქტი
about-any-pass = ვის უშვებენ
about-any-wait = რამდენი ხანი უნდა
about-any-pace = საათში რამდენი გადის
about-any-queue = როგორი რიგია
about-any-paper = რა საბუთებია საჭირო
about-any-pet = უშვებენ თუ არა ცხოველით
about-any-supply = რა არის ადგილზე
about-any-price = რა ფასებია
about-any-hazard = რას უნდა ვერიდოთ
about-any-road = როგორი გზაა
pass-foot = ფეხით
pass-bicycle = ველოსიპედით
pass-scooter = სკუტერით
pass-motorcycle = მოტოციკლით
pass-car = მანქანით
pass-bus = ავტობუსით
pass-truck = სატვირთოთი
pass-train = მატარებლით
pass-ferry = ბორნით
mode-foot = ფეხით
mode-bicycle = ველოსიპედით
mode-scooter = სკუტერით
mode-motorcycle = მოტოციკლით
mode-car = მანქანით
mode-bus = ავტობუსით
mode-truck = სატვირთოთი
mode-train = მატარებლით
mode-ferry = ბორნით
queue-of-foot = ფეხით მოსიარულეთა რიგი
queue-of-bicycle = ველოსიპედების რიგი
queue-of-scooter = სკუტერების რიგი
queue-of-motorcycle = მოტოციკლების რიგი
queue-of-car = მანქანების რიგი
queue-of-bus = ავტობუსების რიგი
queue-of-truck = სატვირთოების რიგი
queue-of-train = რიგი მატარებელზე
queue-of-ferry = რიგი ბორანზე
stage-approach = შლაგბაუმამდე
stage-post = პუნქტში
stage-neutral = პუნქტებს შორის
stage-second-post = მეორე პუნქტში

## ადამიანები

pass-men = კაცები
pass-women = ქალები
pass-children = ბავშვები
pass-families = ოჯახები
pass-elderly = ხანდაზმულები
pass-disabled = შეზღუდული შესაძლებლობის მქონენი
pass-foreigners = უცხოელები
pass-other-plates = უცხონომრიანი მანქანები
who-men = კაცები
who-women = ქალები
who-children = ბავშვები
who-families = ოჯახები
who-elderly = ხანდაზმულები
who-disabled = შეზღუდული შესაძლებლობის მქონენი
who-foreigners = უცხოელები
who-other-plates = უცხონომრიანი მანქანები
list-and = { $first } და { $last }

## ნივთები და საბუთები

item-passport = პასპორტი
item-id-card = პირადობის მოწმობა
item-child-passport = ბავშვის პასპორტი
item-birth-certificate = დაბადების მოწმობა
item-consent = მშობლების თანხმობა
item-visa = ვიზა
item-car-papers = მანქანის საბუთები
item-car-insurance = მანქანის დაზღვევა
item-medical-insurance = სამედიცინო დაზღვევა
item-military-id = სამხედრო ბილეთი
item-covid-test = კოვიდის ტესტი
item-pet-passport = ცხოველის პასპორტი
item-pet-chip = ცხოველის ჩიპი
item-pet-vaccination = ცხოველის აცრა
item-driving-licence = მართვის მოწმობა
item-cat = კატით
item-dog = ძაღლით
item-fuel = საწვავი
item-food = საკვები
item-water = წყალი
item-toilet = ტუალეტი
item-lodging = ღამის გასათევი
item-cash = ნაღდი ფული და გადაცვლა
item-sim = სიმბარათები
item-internet = ინტერნეტი
item-power = ელექტროენერგია
item-medicine = წამლები
item-warmth = სად გავთბეთ
item-transport = ტრანსპორტი
item-baby = ჩვილებისთვის
item-seat = ადგილი მანქანაში
item-taxi = ტაქსი
item-bicycle = ველოსიპედი
item-scooter = სკუტერი
item-insurance = დაზღვევა
item-fine = ჯარიმა
item-scam = თაღლითები
item-robbery = ძარცვა
item-police = პოლიციის შემოწმება
item-summons = გაწვევის უწყებები
item-phone-check = ტელეფონების შემოწმება
item-bribe = ფულს ითხოვენ
item-violence = ძალადობა
item-cold = სიცივე
item-heat = სიცხე
item-other = სხვა
item-other-paper = სხვა საბუთი
item-other-pet = სხვა ცხოველით

## რა არის ასე

state-open-yes = მუშაობს
state-open-no = დაკეტილია
state-open-limited = ყველასთვის არ მუშაობს: ნახეთ, ვის უშვებენ
state-pass-yes = უშვებენ
state-pass-no = არ უშვებენ
state-pass-limited = ყველას არა: ნახეთ, ვის უშვებენ
state-pet-yes = უშვებენ
state-pet-no = არ უშვებენ
state-pet-limited = ყველას არა: ნახეთ, რა საბუთებია საჭირო
state-supply-yes = არის
state-supply-no = არ არის
state-supply-limited = არის, მაგრამ არა ყოველთვის და ყველას არ ჰყოფნის
state-paper-required = ითხოვენ
state-paper-not-required = არ ითხოვენ
state-paper-accepted = ამით უშვებენ
state-paper-refused = ამით არ უშვებენ
state-hazard-present = წერენ: ფრთხილად
state-hazard-absent = არ უნახავთ
state-road-clear = გზა თავისუფალია
state-road-difficult = ძნელად გაივლება
state-road-blocked = გადაკეტილია
limited-only = მხოლოდ: { $people }
limited-except = ყველას არა; არ უშვებენ: { $people }
wait-crossing-now = ვინც ახლა გავიდა, იდგა { $range }
wait-computed = { $wait } (გამოთვლილი)
wait-joining-now = თუ ახლა დადგებით: { $range }
wait-standing-now = დგანან უკვე { $range }, ჯერ არ გასულან
wait-one-post = ერთ პუნქტში: { $range }
queue-empty = არავინაა
queue-packed = სავსეა, დასადგომი არ არის
queue-derived = { $told } (დაახლოებით { $derived })
queue-around = დაახლოებით { $told } ({ $range })
pace-none = არ მოძრაობს
pace-per-hour = { $figures } საათში
landmark-bridge = ხიდამდე
landmark-car-wash = სამრეცხაომდე
landmark-hotel = სასტუმრომდე
landmark-monastery = მონასტრამდე
landmark-petrol-station = ბენზინგასამართამდე
landmark-tunnel = გვირაბამდე
landmark-turn = მოსახვევამდე
landmark-waterfall = ჩანჩქერამდე
landmark-named = ადგილამდე: „{ $name }“
held = { $value } – { $count }
differ = სხვადასხვას წერენ: { $sides }

## ვინ ამბობს

support-confirmed = ასე წერს { $count } დამოუკიდებელი ადამიანი და ჩატი
support-likely = ჩანს, რომ ასეა ({ $count } შეტყობინება)
support-single = ერთი ადამიანი წერს, სხვას არ დაუდასტურებია
practice-passed =
    { $count ->
        [one] { $count } წერს, რომ უშვებენ
       *[other] { $count } წერს, რომ უშვებენ
    }
practice-stopped =
    { $count ->
        [one] { $count } არ გაუშვეს
       *[other] { $count } არ გაუშვეს
    }
practice-none-stopped = უარზე არავინ წერს; ვისაც არ უშვებენ, იშვიათად წერს
practice-paper-required = { $all }-დან { $count }-ს მოსთხოვეს
practice-paper-not-required = { $all }-დან { $count } ამის გარეშე გაუშვეს
practice-paper-accepted = { $all }-დან { $count } ამით გაუშვეს
practice-paper-refused = { $all }-დან { $count } ამით არ გაუშვეს
practice-pet-yes = { $all }-დან { $count } გაუშვეს
practice-pet-no = { $all }-დან { $count } არ გაუშვეს
practice-pet-limited = { $all }-დან { $count } ნაწილობრივ გაუშვეს
support-practice = ასე ნახა { $count } ადამიანმა; ეს წესი არ არის
rule-none = ოფიციალური წყარო აქ არ გვაქვს, შეამოწმეთ გზამდე
rule-line = ოფიციალურად, { $who }: { $what }
rule-written = { $rule } – { $source } ({ $dates })
rule-title = ოფიციალურად: საბუთები და ცხოველები
rule-required = საჭიროა
rule-not-required = საჭირო არ არის
rule-everyone = ყველა
rule-citizens = მოქალაქეები: { $lands }
rule-document = ამით: { $item }
rule-age-from = { $age } წლიდან
rule-age-under = { $age } წლამდე
rule-age-between = { $from }–{ $to } წლის
rule-parents-both = ორივე მშობელთან
rule-parents-one = ერთ მშობელთან
rule-parents-none = მშობლების გარეშე
rule-pet-cat = კატით
rule-pet-dog = ძაღლით
rule-pet-other = სხვა ცხოველით
rule-car-own = საკუთარი მანქანით
rule-car-others = სხვისი მანქანით
rule-car-rented = ნაქირავები მანქანით
rule-car-foreign-plates = უცხოურნომრიანი მანქანით
rule-stay = { $count } დღემდე
rule-since = ამ დღიდან: { $date }
rule-from = მხოლოდ ამ დღიდან: { $date }
rule-until = ამ დღემდე: { $date }
rule-checked = შემოწმდა { $date }
rule-unchecked = შეუმოწმებელია
support-disputed = სულ { $count } შეტყობინება
support-stale = ძველია: ბოლო შეტყობინება { $age }
note-against = { $count } სხვას წერს ({ $age })
price-asked = ითხოვენ { $money }
price-paid = გადაიხადეს { $money }
note-unusual = { $count } უჩვეულო ფასი არ ითვლება
note-inferred = მიმართულება არ უთქვამთ: აღებულია ჩვეულებრივი
note-paused = შეჩერებულია: როგორც იყო { $clock }
note-earlier = მანამდე ({ $clock }): { $value }
and-also = { "; " }
answer-line = { $title }: { $value } · { $support } · { $age }
nothing = ახლა არავინ წერს. ეს არ ნიშნავს, რომ თავისუფალია
nothing-of-open = ღიაა თუ არა, ახლა არავინ წერს
last-told = ბოლო შეტყობინება: { $age }
stale-banner = ძველი ცნობები: ბოლო შეტყობინება { $age } ({ $clock }). ახლა შეიძლება სხვაგვარად იყოს
as-of-banner = ასე იყო { $clock }. ეს ახლანდელი არ არის

## განგაში, ჭორები, კითხვები, განცხადებები

alert-closure-amber = გზა { $place } შესაძლოა დაკეტეს. ჯერ არ შემოწმებულა ({ $age })
alert-closure-red = გზა { $place } დაკეტილია: { $count } დამოუკიდებელი შეტყობინება ({ $age })
alert-rule-amber = { $title }: შესაძლოა, { $value }. ჯერ არ შემოწმებულა ({ $age })
alert-rule-red = { $title }: { $value }. { $count } დამოუკიდებელი შეტყობინება ({ $age })
alert-retracted = განგაში მოიხსნა { $age }: „{ $title }: { $value }“
alert-retracted-still = { $retracted }; ასე ჯერ კიდევ წერს { $count }
rumour = { $title } – { $value }. { $count } დამოუკიდებელი შეტყობინება ({ $age })
rumour-ahead = { $value } (ჯერ არა: მომავალში)
rumour-lead = ჭორი:
rumour-first = პირველად დაიწერა { $age }
rumour-source-office = ოფიციალური გვერდი აჩვენეს
rumour-no-source = ოფიციალური გვერდი არავის უჩვენებია
rumour-unseen = ადგილზე მას შემდეგ არავის არაფერი უნახავს
rumour-seen = ადგილზე მას შემდეგ: { $list } ({ $age })
rumour-seen-one = { $value } – { $count }
rumour-verdict = მოდერატორებმა შეამოწმეს { $age }: { $ruling }
ruling-false = სიმართლე არ არის
ruling-partly = ნაწილობრივ სიმართლეა
ruling-true = სიმართლეა
ruling-unknown = ვერ დადგინდა
question = { $what }? კითხულობს { $count } ადამიანი ({ $age })
question-toward = { $what } ({ $place })
question-answered = { $what }? პასუხი არის ({ $age })
notice = { $text } – { $source }, მოქმედებს ამ დრომდე: { $clock }
notice-coming = ამ დროიდან: { $clock }: { $text } – { $source }
official = ოფიციალურად ({ $mode }): { $value }, { $age } – { $source }
forecast-official = ოფიციალური მონაცემებით, { $hours } საათში სავარაუდოდ { $range } ({ $mode })
forecast-crowd = ადრინდელი შეტყობინებებით, { $hours } საათში სავარაუდოდ { $range } ({ $mode })
strip-title = ბოლო 48 საათი, { $mode }
strip-wait = ლოდინი, თუ დადგებით, { $mode }
strip-said = { $what }: { $last } { $age }, ორ დღეში { $all }
strip-heading = ბოლო 48 საათი
strip-legend = ხაზი – შუა. ჩრდილი – დიაპაზონი. სიცარიელე – ცნობა არ იყო.
strip-legend-official = წერტილები – ოფიციალური მონაცემები.

## გვერდები: საერთო

page-name = Passage
page-skip = შინაარსზე გადასვლა
page-description = რა ხდება ახლა საზღვარზე: რამდენი წერს და რამდენი ხნის წინ
page-language = ენა
page-draft = მანქანური თარგმანი, რიცხვები და ნიშნები სწორია
page-checked-by = სიტყვები სიიდან { $who }
page-home = მთავარი
page-about = ამ საიტის შესახებ
page-more = დაწვრილებით
page-updated = განახლდა { $age }
page-live = თავად ახლდება
page-offline = კავშირი არ არის. ასე იყო { $age }
page-example = მაგალითი. აქ ყველაფერი გამოგონილია
page-example-title = მაგალითი ({ $name })
page-warning =
    ამას ყველა წაიკითხავს, მესაზღვრეებიც. სახელების, ნომრების, მანქანის ნომრისა და ზუსტი ადგილის გარეშე.
page-paused = შეტყობინებების მიღება შეჩერებულია: როგორც იყო { $clock }
page-read-only = ახლა მხოლოდ წაკითხვა შეიძლება
page-starting = ირთვება, დაელოდეთ წუთს
page-bots = ერთი წამით: ბოტებისგან დაცვა

## გვერდები: მთავარი

page-home-title = ახლა საზღვარზე
page-home-from = სად ვარ
page-home-to = საით
page-home-search = ძებნა
page-home-name = გადასასვლელის ან ქალაქის სახელი
page-home-optional = შეიძლება ცარიელი დარჩეს
page-home-between = შორის: { $from } – { $to }
page-home-none-between = ამათ შორის გადასასვლელი არ ვიცით: { $from } – { $to }
page-home-unknown-place = ასეთი ადგილი არ ვიცით: { $text }
page-home-changed = რა შეიცვალა ბოლოს
page-home-all = ყველა გადასასვლელი
page-home-named = სახელით: { $name }
page-home-none = ვერაფერი მოიძებნა
page-home-begin = შეტყობინებები ჯერ არ არის. ჩატვირთეთ ჩატის ფაილი ან ნახეთ მაგალითი:
page-border-yes = საზღვარი ხალხისთვის ღიაა
page-border-no = საზღვარი ხალხისთვის დაკეტილია
page-border-citizens = საზღვარი ღიაა მხოლოდ ორი ქვეყნის მოქალაქეებისთვის
page-border-some = საზღვარი ღიაა მხოლოდ ზოგიერთი მგზავრისთვის
page-border-since = ამ დღიდან: { $date }
page-source = წყარო:

## გვერდები: გადასასვლელი

page-board = რა არის ახლა
page-alerts = განგაში
page-rumours = ჭორები
page-rumours-more = კიდევ ჭორები: { $count }
page-notices = განცხადებები
page-questions = რას კითხულობენ
page-questions-none = ახლა არავინ არაფერს კითხულობს
page-answers-none = ამაზე ახლა არავინ წერს. ეს არ ნიშნავს, რომ თავისუფალია
ask-none-toward = { $toward }: ამაზე ახლა არავინ წერს. ეს არ ნიშნავს, რომ თავისუფალია
ask-beside = კიდევ რას წერენ ამაზე
page-begin = აქ ჯერ არავის დაუწერია. იყავით პირველი: დაწერეთ, რას ხედავთ
page-other-way = მეორე მხარეს: { $toward }
page-both-ways = ორივე მხარეს
page-history = როგორ იცვლებოდა
page-users-all = ყველასთვის
page-users-citizens-of-both = მხოლოდ ორი ქვეყნის მოქალაქეებისთვის
page-users-locals = მხოლოდ ადგილობრივებისთვის
page-hours = მუშაობის დრო: { $hours }
page-always-open = დღე და ღამე
page-modes = ჩვეულებრივ შეიძლება: { $modes }
page-position-town = რუკაზე ქალაქია და არა თვითონ პუნქტი
page-report = ვწერ, რას ვხედავ
go-tell = თქვით
go-ask = იკითხეთ
page-report-words = თქვენი სიტყვებით
page-report-example = მაგალითად: ფეხით არ უშვებენ, 20 მანქანა, ვდგავართ 3 საათი
page-report-toward = საით მიდიხართ
page-report-send = გაგზავნა
page-working = ერთი წუთით: ბოტებისგან დაცვა
page-keep-voice = დროთა განმავლობაში ჩემმა შეტყობინებებმა მეტი იწონოს: შემთხვევითი ნომერი ამ მოწყობილობაზე ორი კვირა შეინახოს
page-report-thanks = გმადლობთ. ჩაიწერა
page-report-understood = ასე გავიგეთ:
page-report-not-understood = ჩაიწერა, მაგრამ დაფაზე არაფერი მოხვდა: ვერ გავიგეთ, რა არის ასე
page-report-later = მიღებულია. სადაც ცოტა ადამიანი წერს, ნახევარ საათში გამოჩნდება, რომ წუთების მიხედვით ვერავინ მიხვდეს, ვინ დაწერა
page-report-another = კიდევ რამის დაწერა
page-tap-open-yes = მუშაობს
page-tap-open-no = დაკეტილია
page-tap-queue-full = სავსეა
page-tap-fuel-yes = საწვავი არის
page-tap-fuel-no = საწვავი არ არის
page-tap-road-blocked = გზა გადაკეტილია
page-ask = ვკითხოთ მათ, ვინც იქ არის
page-ask-field = თქვენი კითხვა
page-ask-example = მაგალითად: ფეხით უშვებენ?
page-ask-send = კითხვა
page-ask-known = აი, რა ვიცით უკვე
page-ask-similar = მსგავსი უკვე იკითხეს
page-ask-post = მაინც ვკითხოთ მათ, ვინც იქ არის
page-ask-posted = კითხვას ყველა ხედავს. მოგვიანებით შემოიხედეთ: პასუხი აქ იქნება
page-ask-not-understood = კითხვა ვერ გავიგეთ. იკითხეთ მოკლედ, ერთ რამეზე
page-talk-off = სხვების სიტყვებს არ ვაჩვენებთ: ჯერ არავინ უვლის. მხოლოდ პასუხები
page-paste = ჩატიდან ჩასმა
page-paste-field = კოპირებული შეტყობინებები
page-paste-hint = ჯერ სახელებს ვშლით. სიტყვებს წავიკითხავთ, დავთვლით და არ ვაჩვენებთ
page-paste-done = წაკითხულია { $count } შეტყობინება
page-visit-name = სახელი ამ ვიზიტზე
page-clear = ჩემის წაშლა

## გვერდები: ამ საიტის შესახებ

page-about-what =
    ხალხი წერს, რას ხედავს საზღვარზე. ჩვენ ვითვლით, რამდენი წერს და რამდენი ხნის წინ. არავის ვამოწმებთ.
page-about-who = ვინ უძღვება ამ საიტს
page-about-who-unset = ვინც გაუშვა, სახელი არ თქვა
page-about-contact = კავშირი: { $contact }
page-about-kept = რას ვინახავთ და რამდენ ხანს
page-about-kept-words = შეტყობინებების სიტყვები: { $hours } საათი
page-about-kept-facts = რაც დაწერეთ, სიტყვების გარეშე: { $days } დღე, მერე მხოლოდ საერთო რიცხვი
page-about-not-kept = არ ვინახავთ: სახელს, ტელეფონს, ქსელის მისამართს, ანგარიშს
page-about-posts = მხოლოდ ოფიციალური პუნქტები და კანონიერი გზა
page-about-promise = ეს ხალხის სიტყვებია და არა დაპირება. გადაწყვეტთ თქვენ
page-about-code = კოდი ღიაა
page-about-no-script = ყველაფერი JavaScript-ის გარეშეც მუშაობს

## შეცდომები

page-problem-400 = მოთხოვნა ვერ გავიგეთ
page-problem-404 = ასეთი გადასასვლელი არ გვაქვს: { $name }
page-problem-404-page = ასეთი გვერდი არ არის
page-problem-405 = ამ მისამართზე ასე არ შეიძლება
page-problem-409 = გაგზავნის ეს ნომერი უკვე სხვა შეტყობინებას აქვს
page-problem-413 = ძალიან გრძელია: არაუმეტეს { $bytes } ბაიტი
page-problem-415 = ასეთ მონაცემებს არ ვიღებთ
page-problem-422 = ამაში ვერ გავერკვიეთ: { $what }
page-problem-422-empty = აქ არაფერია
page-problem-422-other-crossing = ეს სხვა გადასასვლელზეა: { $name }
page-problem-429 = ძალიან ხშირად. სცადეთ ისევ { $seconds } წამში
page-problem-kept = რაც დაწერეთ
page-problem-work-needed = ჯერ თქვენმა მოწყობილობამ უნდა აჩვენოს, რომ ბოტი არ არის. ჩართეთ JavaScript ან სცადეთ ერთ წუთში
page-problem-work-other-day = ეს შემოწმება სხვა დღისაა. გახსენით გვერდი თავიდან
page-problem-work-not-yours = ეს შემოწმება სხვა გამომგზავნის ან გადასასვლელისთვისაა. გახსენით გვერდი თავიდან
page-problem-work-undone = შემოწმება დაუმთავრებელია. გახსენით გვერდი თავიდან
page-problem-work-too-little = ახლა უფრო გრძელი შემოწმებაა საჭირო. გახსენით გვერდი თავიდან
page-problem-500 = ჩვენთან რაღაც გაფუჭდა. თქვენი შეტყობინება არ ჩაიწერა
page-problem-503 = ახლა ძალიან ბევრი შეტყობინებაა. სცადეთ ისევ { $seconds } წამში
page-problem-503-space = ადგილი აღარ არის: ახლა მხოლოდ წაკითხვა შეიძლება
page-problem-nearest = მსგავსი: { $names }

## ნდობა

within-hour = ბოლო ერთი საათის განმავლობაში
within-hours = ბოლო { $count } საათის განმავლობაში
pass-any = ხალხი
page-flooded = უჩვეულო მოზღვავება ({ $clock }): ახლა ითვლება მხოლოდ ის, ვინც დიდხანს და სწორად წერს
refusal-not-a-voice = ამისთვის საჭიროა სახელი ამ ვიზიტისთვის: სტუმარს არ აქვს
refusal-not-heard = ამ სახელით ამ ორ კვირაში აქ არავის დაუწერია: სახელი მხოლოდ ერთ გადასასვლელზე მოქმედებს
refusal-tree-revoked = ამ წრის მოწვევები აღარ მიიღება: მისი ერთ-ერთი გასაღები გაუქმებულია
refusal-not-seasoned = მოწვევა შეუძლია მხოლოდ მას, ვინც სამი დღე სწორად წერს აქ
refusal-invites-spent = ამ კვირის სამი მოწვევა უკვე გაცემულია. ახალი ერთ კვირაში
refusal-invites-full = ამ ორ კვირაში მოწვევები აქ აღარ მიიღება
refusal-no-such-invite = ასეთი მოწვევა არ არსებობს
refusal-invite-of-other-crossing = ეს მოწვევა სხვა გადასასვლელზეა: { $name }
refusal-invite-is-over = მოწვევას ვადა გაუვიდა: ორი კვირით იყო
refusal-invite-used = ეს მოწვევა უკვე გამოყენებულია
refusal-vouch-loop = ვინც თქვენ მოიწვიეთ, ის ვერ მოგიწვევთ
refusal-known-already = აქ უკვე გიცნობენ, მოწვევა არ გჭირდებათ
refusal-anchor-is-over = ამ გასაღებს დრო აღარ რჩება: მოქმედებს არაუმეტეს ორი კვირა
refusal-not-an-anchor = ეს გასაღები არ მოქმედებს ან აღარ მოქმედებს

## მოდერატორები

watch-title = მოდერაციის მაგიდა
watch-key = თქვენი გასაღები
watch-key-hint = მას საიტის გამძღოლი იძლევა. ტელეფონში არ ინახება
watch-open = გახსნა
watch-you = თქვენ: { $key }
watch-flood = ახალი ხალხის მოზღვავება
watch-copies = თითქმის ერთი და იგივე სიტყვები
watch-pending = მეორე გასაღებს ელოდება
watch-waiting = ახალი სიტყვები, შეჩერებული
watch-disputed = სხვადასხვას წერენ
watch-rumour = ხმა დადის
watch-rule = რა გაირკვა
watch-rule-hint = ყველა ხედავს, როცა მეორე გასაღები დაეთანხმება, სულ მცირე ერთი დღე
watch-rumour-past = დაფიდან უკვე გავიდა
watch-talk = რა დაიწერა ახლახან
watch-counts = შეტყობინება: { $count }, ადამიანი: { $people }
watch-more = და კიდევ { $count } ასეთი
watch-none = ახლა სანახავი არაფერია
watch-hide = სიტყვების დამალვა…
watch-let = ამათი ჩვენება
watch-confirm = თანხმობა
watch-own = თქვენია: სხვა გასაღები უნდა დაეთანხმოს
watch-freeze = შეჩერება
watch-thaw = გაგრძელება
watch-undo = გაუქმება
watch-pause = შეჩერება ან გაგრძელება
watch-topic = რა
watch-all = ყველაფერი აქ
watch-hold = ახალი სიტყვების შეჩერება 6 სთ
watch-show = ახალი სიტყვები ისევ გამოჩნდეს
watch-hold-hint = ახალი სიტყვები მოდერატორს ელოდება. ნათქვამი მაინც ითვლება
watch-held = ახალი სიტყვები მოდერატორს ელოდება ({ $clock })
watch-two = ძალაში შედის, როცა მეორე გასაღები დაეთანხმება, 6 სთ-ში
watch-notice = განცხადების გამოქვეყნება
watch-notice-text = ტექსტი, ამ ენაზე
watch-notice-link = სად არის გამოქვეყნებული
watch-notice-source = ვისია
watch-notice-hours = რამდენი საათით
watch-unfit-length = „{ $field }“: დაწერეთ რამე, არაუმეტეს { $most } ბაიტისა
watch-unfit-masked = „{ $field }“: სახელების, ტელეფონების, მისამართებისა და ბმულების გარეშე
watch-unfit-link = „{ $field }“: დაცული გვერდის სრული მისამართი
watch-unfit-hours = „{ $field }“: რიცხვი 1-დან { $most }-მდე
watch-again = ხელახლა ნახვა
log-title = რა გააკეთეს მოდერატორებმა
log-about = გასაღებებისა და მფლობელის ყოველი ქმედება, 14 დღე. ერთი გასაღები მხოლოდ სიტყვებს მალავს, დანარჩენს ორი სჭირდება
log-none = 14 დღეში არაფერი გაკეთებულა
log-older = უფრო ადრე
log-hide = დამალული სიტყვები: { $count } ({ $reason })
log-let = ნაჩვენები სიტყვები: { $count }
log-freeze = ყველაფრის პაუზა
log-freeze-topic = პაუზა: { $topic }
log-thaw = პაუზის დასასრული ყველაფრისთვის
log-thaw-topic = პაუზის დასასრული: { $topic }
log-notice = განცხადება: { $source }
log-notice-unsaid = განცხადება
log-rule = ჭორი „{ $title } – { $value }“: { $ruling }
log-hold = ახალი სიტყვები შეჩერდა
log-show = ახალი სიტყვები ისევ ჩანს
log-open-hide = დაბრუნდება { $clock }, თუ მეორე გასაღები არ დაეთანხმა
log-open = ელოდება მეორე გასაღებს ({ $clock })
log-until = { $clock } – მდე
log-final = სამუდამოდ
log-done = შესრულდა
log-confirmed = { $key } დაეთანხმა { $clock }: სამუდამოდ
log-returned = არავინ დაეთანხმა: ისევ ჩანს ({ $clock })
log-lapsed = არავინ დაეთანხმა: ძალაში არ შესულა ({ $clock })
log-ended = დასრულდა { $clock }
log-undone = გაუქმდა { $clock }
cause-name = სახელი
cause-number = ნომერი
cause-address = მისამართი
cause-minor = ბავშვი
cause-threat = მუქარა
cause-spam = რეკლამა
cause-false = სიცრუე
cause-other = სხვა
page-key = გასაღები
page-key-title = გასაღები მათთვის, ვინც ადგილიდან წერს
page-key-use = გამოყენება
page-key-done = თქვენი ნათქვამი ითვლება როგორც გასაღების მომცემის ({ $clock })
page-key-voice = თქვენი სახელი ამ ვიზიტისთვის (8–64 ლათინური ასო ან ციფრი)
refusal-no-such-key = ასეთი გასაღები არ არის
refusal-key-revoked = ეს გასაღები გაუქმებულია
refusal-key-is-over = ამ გასაღების ვადა გავიდა
refusal-key-of-other-kind = ეს გასაღები სხვა რამისთვისაა
refusal-key-of-other-crossing = ეს გასაღები სხვა პუნქტისთვისაა: { $name }
refusal-key-spent = ეს გასაღები ორ კვირაში სამმა ტელეფონმა გამოიყენა: მეტი არ შეიძლება
refusal-keys-full = მეტი გასაღები არ გაიცემა
refusal-nothing-to-hide = აქ მეტი არაფერია გასაკეთებელი: არაფერია მონიშნული ან უკვე გაკეთდა
refusal-hidden-before = ეს უკვე დამალეთ და არავინ დაეთანხმა: სხვა გასაღებს შეუძლია
refusal-no-such-deed = ასეთი ქმედება აღარ არის
refusal-needs-no-second = ამას მეორე გასაღები არ სჭირდება
refusal-deed-is-over = ეს უკვე დასრულდა
refusal-same-key = სხვა გასაღები უნდა დაეთანხმოს, არა თქვენი
refusal-nothing-to-undo = გასაუქმებელი არაფერია
refusal-undo-is-over = გაუქმება აღარ შეიძლება: ათ წუთზე მეტი გავიდა
refusal-deeds-spent = ამ გასაღებმა საათის ლიმიტი ამოწურა
refusal-notice-is-over = ეს განცხადება უკვე ძალაში აღარ არის
refusal-no-such-rumour = ასეთი ჭორი არ არის, ან ძალიან დიდი ხნის წინ იყო
refusal-words-held-already = ახალი სიტყვები უკვე შეჩერებულია
refusal-words-not-held = ახალი სიტყვები შეჩერებული არ არის

## What is set aside, and what the operator does

page-report-waits = მიღებულია და მოდერატორებს ელოდება: თქვენამდე რამდენიმემ თითქმის იგივე გამოგზავნა. მონიშნული არასოდეს ელოდება
watch-count = გაშვება
watch-aside = გადადებულია, არ ითვლება: { $count }
log-count = გაშვებული ასლები: { $count }
log-operator = საიტის მფლობელი
log-off = დაფიდან მოხსნილია: { $what } ({ $reason })
log-a-figure = უწყების მონაცემი
log-a-report = შეტყობინება
reason-personal = ადამიანის შესახებ
reason-flood = მოზღვავება
reason-outdated = მოძველდა

## Pages: what is promised

page-promises = რას გპირდებით და რას არა
promise-taken = თუ კომპიუტერს წაიღებენ
promise-taken-never = მასზე არ არის, რადგან არ ინახება: ვინ ხართ, თქვენი ტელეფონი, თქვენი ქსელის მისამართი
promise-taken-words = მასზეა: ბოლო სამი დღის სიტყვები, იმ სახელებისა და ნომრების გარეშე, რომლებიც ვიპოვეთ
promise-taken-facts = მასზეა: რა შეატყობინეს ბოლო ორ კვირაში, შემთხვევითი სახელებით, რომლებიც ორ კვირაზე დიდხანს არ ცოცხლობს
promise-taken-later = უფრო ძველისგან მხოლოდ ჯამები რჩება. მათით ვერავინ გაიგებს, ვინ რა შეატყობინა
promise-guard = თუ მესაზღვრე კითხულობს
promise-guard-sees = ის ხედავს იმას, რასაც ყველა: რამდენი ადამიანი რას წერს, და არც ერთ სახელს
promise-guard-later = სადაც ცოტა წერს, „გავიარე“ და „არ გამიშვეს“ 10–30 წუთით გვიან ჩნდება და მხოლოდ საათის სიზუსტით
promise-guard-few = სადაც თითქმის არავინ გადის, შეიძლება ამანაც ვერ დაგმალოთ. წერეთ მხოლოდ ის, რაც ბევრს შეეძლო ენახა
promise-lies = თუ ვინმე ტყუის
promise-lies-many = ერთი ხელის ბევრი სახელი ერთ ჯგუფად ითვლება, ერთი ადამიანის სიტყვა კი ერთისად ჩანს
promise-lies-copies = ბევრის ერთნაირი სიტყვები ერთხელ ითვლება. სხვა ასლები ელოდება, სანამ ორი მოდერატორი გაუშვებს
promise-lies-moderators = ერთ მოდერატორს მხოლოდ სიტყვების დამალვა შეუძლია. დანარჩენს ორი სჭირდება და ყველას შეუძლია წაკითხვა, რა ქნეს
promise-not = რის დაპირებაც არავის შეუძლია
promise-not-true = რომ შეტყობინება მართალია. ჩვენ არავის ვამოწმებთ
promise-not-server = რომ საიტის მფლობელი პატიოსანია: შეცვლილ პროგრამას ყველაფრის ჩაწერა ან ყალბი დაფის ჩვენება შეუძლია
promise-not-phone = რომ სხვის ხელში მოხვედრილი ტელეფონი არაფერს იტყვის: ბრაუზერის ისტორია თავად გაასუფთავეთ
promise-not-network = რომ ვინც მთელ ქსელს აკვირდება, ვერ დაინახავს, რომ ამ გვერდს კითხულობთ
promise-not-masks = რომ ტექსტში ყველა სახელს ვიპოვით. ამიტომ ნუ დაწერთ
promise-not-back = რომ წაკითხულის უკან დაბრუნება შეიძლება
promise-do = რა შეგიძლიათ თქვენ
promise-do-ticks = წერის ნაცვლად მონიშნეთ: ასე თქვენზე ნაკლები ჩანს
promise-do-private = გახსენით ეს გვერდი პირად ფანჯარაში და მერე დახურეთ

## განგაში: რა ჟღერს და რა არის ცნობილი

alert-contradictory = { $title }: ურთიერთსაწინააღმდეგო ({ $age })
alert-sides = „{ $value }“ – { $count }, სხვაგვარად – { $against }
alert-since = დაიწყო: { $clock }
alert-against = საპირისპიროს წერს: { $against }
alert-works = ამასობაში მუშაობს: { $list }
alert-works-none = სხვა გზაზე აქ არავინ წერს, რომ მუშაობს
alert-works-one = { $title } – { $value } ({ $age })
alert-shut = ასევე არა: { $list }
alert-unknown = უცნობია: { $list }
alert-near = ახლოს, წერენ, ღიაა: { $list }
alert-near-one = { $name } ({ $age })
alert-silent-budget = უხმოდ: ამ საათში აქ უკვე იყო განგაში. გაჟღერდება { $clock }, თუ ისევ ასეა
alert-silent-held = უხმოდ: განგაში აქ შეჩერებულია, ვადა: { $clock }
alert-silent-contradictory = უხმოდ: ეს უკვე თქვეს და მოხსნეს, რა არის მართალი, არავის შეუმოწმებია
alert-turned = ახლა საპირისპიროს წერენ
alert-lapsed = ასე აღარავინ წერს. ეს არ ნიშნავს, რომ თავისუფალია
alert-crowd = ასე ერთბაშად ბევრმა ახალმა დაწერა; ერთად ეს ერთი ხმაა. ეს არ ნიშნავს, რომ ღიაა
alerts-held = განგაში აქ შეჩერებულია, ვადა: { $clock }. თვითონ გვერდს უყურეთ
log-hold-alerts = განგაში შეჩერდა, ვადა: { $clock }
log-release-alerts = განგაში ისევ ჟღერს

## რატომ არის ასე

why = რატომ
why-group = { $value } – { $weight }: { $count }
why-number = { $weight }: { $count }
weight-much = სრულად ითვლება
weight-some = ნახევრად ითვლება
weight-little = ცოტათი ითვლება
because-fresh = ახლახან ნახეს
because-ageing = ცოტა ხნის წინ ნახეს
because-old = დიდი ხნის წინ ნახეს
because-hearsay = სხვებისგან გაიგეს
because-inferred = მიმართულება ვარაუდია
because-copy = იგივე სიტყვები, რაც სხვებს
why-reasons = { $group } ({ $reasons })
why-claim = { $value } · { $weight } ({ $reasons }) · { $age }
why-new = აქ ახლები (ცოტათი ითვლება, სანამ ერთბაშად ძალიან ბევრია): { $count }
why-known = აქ უკვე ნაცნობები: { $count }
why-held = არ ჩათვლილა ან სრულად არა: { $reason }
why-held-some = არ ჩათვლილა ან სრულად არა: { $reason } – { $count } ან მეტი
held-paused = მიღება შეჩერებულია
held-flood = ახალი ადამიანების უჩვეულო ნაკადი
held-copy = თითქმის იგივე სიტყვები, რაც სხვებს
held-hidden = მოხსნილია
held-old = ძალიან გვიან მოვიდა
held-room = მეტი, ვიდრე ერთ ჯგუფს შეუძლია თქვას
held-unsure = საკმარისად ვერ გავიგეთ
held-heard = სხვებისგან გაგონილი – ჭორებშია

## Whom to call

help-title = დახმარება
help-first = თუ სიცოცხლეს საფრთხე ემუქრება, ახლავე დარეკეთ. ამ საიტზე დახმარების თხოვნას არავინ პასუხობს.
help-emergency = გადაუდებელი დახმარება, ერთიანი ნომერი
help-medical = სასწრაფო დახმარება
help-police = პოლიცია
help-trafficking = თუ ადამიანს აკავებენ, ყიდიან ან ძალით ამუშავებენ
help-child = ბავშვებისთვის და ბავშვებზე
help-legal = რჩევა უფლებებსა და საბუთებზე
help-ngo = მოხალისეები
help-none = აქ ნომერი არ ვიცით. მობილურიდან 112 უმეტეს ქვეყანაში დამხმარეს აკავშირებს.
help-always = დღე და ღამე
help-sources = საიდან არის ეს ნომრები
help-all = სხვა ქვეყნების ნომრები
help-unsent = ჯერ არ გაგზავნილა
help-send = მაინც გაგზავნა
help-line = გადაუდებელი დახმარების ნომრები: { $numbers }

## At one look

glance-open-yes = ღიაა
glance-open-no = დაკეტილია
glance-open-limited = ყველასთვის არა
glance-differ = სხვადასხვას წერენ
glance-perhaps = { $word }?
glance-some = ხალხი გადის
glance-none = არავინ გადის
glance-unsure = გაურკვეველია
glance-nothing = სიახლე არ არის
glance-modes = { $modes }: { $value }
glance-passed = უშვებენ
glance-stopped = გააბრუნეს
glance-stopped-rarely = გაბრუნებული იშვიათად წერს: ეს დაპირება არაა
glance-in-part = მხოლოდ ნაწილი: { $count }
glance-asked = მოითხოვეს: { $list }
glance-asked-one = { $item } – { $all }-დან { $count }
glance-unknown = ახლა არავინ წერს: { $list }
glance-faster = უფრო სწრაფად მიდის, ვიდრე { $count } სთ წინ
glance-slower = უფრო ნელა მიდის, ვიდრე { $count } სთ წინ
glance-same = ისევე მიდის, როგორც { $count } სთ წინ
glance-word-faster = ჩქარდება
glance-word-slower = ნელდება
glance-word-same = უცვლელად
glance-far = პირდაპირ { $length }
look-who = ვინ გადის
look-who-none = 48 საათში არავის დაუწერია, ვინ გაუშვეს. ეს არ ნიშნავს, რომ ყველას უშვებენ
look-modes = როგორ გადავიდე
look-grey = ნაცრისფერი – დაკეტვამდე
look-before = დაკეტვამდე
look-times = თუ ახლა დადგებით
look-signs = × რამდენი წერს · ? მხოლოდ ერთი · ≈ გამოთვლილი
look-queue = რიგი
look-papers = საბუთები და ცხოველები
look-supplies = რა არის ადგილზე
look-dangers = საფრთხეები და გზა
look-prices = ფასები
look-others = სხვა პუნქტები { $toward }
look-others-order = ჯერ ახლოები; თანაბრად შორეულები ცვალებადი რიგით, რომ ყველა ერთ ადგილას არ წავიდეს
look-more = კიდევ რა არის ცნობილი
look-hour = ყველა საზღვარზე ბოლო საათში
look-hour-old = ბოლო ცვლილებები ყველა საზღვარზე
look-hour-none = ბოლო საათში არაფერი შეცვლილა
look-all = ყველა სხვა პუნქტი
place-bridge = ხიდი
place-car-wash = ავტოსამრეცხაო
place-hotel = სასტუმრო
place-monastery = მონასტერი
place-petrol-station = ბენზინგასამართი
place-tunnel = გვირაბი
place-turn = მოსახვევი
place-waterfall = ჩანჩქერი
road-title = გზა პუნქტამდე, მასშტაბის გარეშე
road-place = { $name } – პუნქტამდე { $length }
road-queue = რიგი: { $value }
road-post = { $name }, პუნქტი
## Telling: what waits on the phone, taps, clearing

tell-waiting = ამ ტელეფონზე გაგზავნას ელოდება:
tell-waits = გაგზავნას ელოდება:
tell-sending = იგზავნება…
tell-sent = გაიგზავნა ის, რაც ამ ტელეფონზე იცდიდა
tell-kept = კავშირი არ არის. დალუქულია: აქ ვერავინ წაიკითხავს, ერთ დღეში თავად გაიგზავნება
tell-unkept = ეს ტელეფონი ვერ ინახავს: ნუ დახურავთ გვერდს, სანამ არ გაიგზავნება
tell-dropped = რაღაც აქ ერთ დღეზე მეტს ელოდა და არ გაიგზავნა. არავის მიუღია
tell-refused = არ მიიღეს:
tell-nothing = ჯერ ვერაფერი გავიგეთ. დაწერეთ, ღიაა თუ არა, ვის უშვებენ, რამდენ ხანს იცდიან
tell-later = კავშირი არ არის: წავიკითხავთ, როცა მოვა
tell-not = ასე არ არის
tell-back = მაინც ასეა
tell-struck = დანარჩენი მონიშვნებად გაიგზავნება, თქვენი სიტყვების გარეშე
tell-elsewhere = ეს სხვა გადასასვლელზეა:
tell-again = მაინც რომ გაგზავნოთ, კიდევ ერთხელ დააჭირეთ გაგზავნას
tell-box-key = ეს სხვა დაფისთვის ან ძალიან დიდი ხნის წინ დაილუქა: ვერავინ გახსნის. თავიდან დაწერეთ
tell-box-old = ეს ერთ დღეზე მეტს ელოდა და არ მიიღეს: გუშინდელი დღეს შეიძლება ასე აღარ იყოს
tell-box-broken = ეს დაზიანებული მოვიდა და ვერ წავიკითხეთ. თავიდან დაწერეთ
leave = ჩემის წაშლა
leave-what = რა რჩება
leave-done = წაშლილია. ბრაუზერის ისტორიაში დარჩა, რომ ეს გვერდი გახსენით
leave-failed = ყველაფერი ვერ წაიშალა: ამ საიტის მონაცემები ბრაუზერის პარამეტრებში წაშალეთ
leave-takes = ტელეფონიდან ქრება: რაც გაგზავნას ელის, სახელი ამ ვიზიტზე, რასაც აკვირდებით და რაც აირჩიეთ
leave-stays = რჩება: გადასასვლელების საჯარო სია, ყველასთვის ერთნაირი
leave-history = ბრაუზერის ისტორიას ახსოვს ეს გვერდი და ქეშში შეიძლება იყოს: თავად გაასუფთავეთ
leave-sent = გაგზავნილი სხვა შეტყობინებებთან რჩება, უსახელოდ, არაუმეტეს ორი კვირისა
leave-network = ქსელის პატრონს შეეძლო ენახა, რომ ამ საიტზე შემოხვედით და როდის
leave-seen = რაც სხვებმა წაიკითხეს ან გადაიღეს, უკან ვერ დაბრუნდება
leave-empty = ცარიელი ტელეფონიც აჩენს კითხვებს. აქ ისედაც ცოტა რამ ინახებოდა
still-so = ისევ ასეა
still-not = აღარ
still-yes = ახლა კი
still-no = ახლა არა
see = რას ხედავთ?
see-pass = ვის უშვებენ
see-open = ღიაა თუ დაკეტილი
see-queue = რიგი
see-wait = ვდგავარ
see-crossed = ახლახან გადავკვეთე
see-pace = რა სისწრაფით მიდის
see-price = ფასი
tap-mode = როგორ
tap-limited = მხოლოდ ზოგს
tap-yes = უშვებენ
tap-no = არ უშვებენ
tap-who = ვის, თუ ყველას არა
tap-vehicles = მანქანები თქვენ წინ
tap-hours = რამდენი საათია უკვე
tap-took = რამდენი საათი დასჭირდა
tap-when = როდის
tap-now = ახლა
tap-ago = { $hours } სთ-ის წინ
tap-asked = რა მოითხოვეს, თუ მოითხოვეს
tap-pace = საათში უშვებენ
tap-price = რამდენი
tap-currency = რომელი ფული
tap-unit = რით ითვლება
lack-mode = მონიშნეთ, როგორ: ფეხით, მანქანით თუ სხვაგვარად
lack-pass = მონიშნეთ, უშვებენ თუ არა
lack-whom = მონიშნეთ, ვის უშვებენ
lack-open = მონიშნეთ, ღიაა თუ დაკეტილი
lack-number = მონიშნეთ ან დაწერეთ, რამდენი
lack-price = დაწერეთ ფასი და აირჩიეთ ფული
lack-words = დაწერეთ, რას ხედავთ
unit-vehicles = მანქანა
unit-people = ადამიანი
unit-km = კმ
## Out of the house: copying, short links, files; asking on the page; being told of changes

out-copy = კოპირება
out-copied = დაკოპირდა
out-copy-by-hand = დააკოპირეთ ეს სტრიქონი ხელით:
out-line = { $crossing }. { $title }: { $value } ({ $count }), { $when }
out-when = { $time } (დრო: { $place }), { $date }
out-about = დაახლოებით { $clock }
out-single = ერთი ადამიანი
out-groups = { $count } ადამიანი და ჩატი
out-reports = { $count } შეტყობინება
out-unchanged = ისევ ასეა: { $value }
out-changed = მას შემდეგ შეიცვალა. ახლა: { $value }
out-so-now = ახლა: { $value }
out-unheard = ამაზე დიდი ხანია არავის უწერია. ახლა შეიძლება სულ სხვანაირად იყოს
out-now = ახლა
out-then = რა ეწერა მაშინ
out-older = რა ეწერა მაშინ, აღარ ჩანს.
out-line-field = გადასაცემი სტრიქონი
out-all = ყველაფერი ამ გადასასვლელზე
out-preview = შეიძლება შეიცვალა: გახსენით, რომ ნახოთ, როგორ არის ახლა.
out-save = გვერდის ფაილად შენახვა
out-saved = შენახულია. უქსელოდაც იხსნება
out-file-as-of = ასე იყო: { $when }
out-file-age = ძველია: შენახულია { $age } ან უფრო ადრე. ახლა შეიძლება სულ სხვანაირად იყოს
out-file-clock = ამ მოწყობილობის საათი ჩამორჩება: ძველი აქ შეიძლება ძველად არ ჩანდეს.
out-file-note = შენახულია Passage-დან. ვადაგასული გადახაზულია ამ მოწყობილობის საათით.
ask-here-none = ამაზე აქ არავის უწერია.
ask-here-old = ქსელი არ არის. აი, რა არის ტელეფონში:
ask-here-unsure = ქსელი არ არის და კითხვა აქ ვერ გავიგეთ. ნახეთ დაფა ზემოთ.
wish-tell = მაცნობეთ, როცა შეიცვლება
wish-kept = მხოლოდ ამ ტელეფონში, 7 დღე
wish-title = გინდოდათ გცოდნოდათ
wish-changed = { $title } იყო: { $before }; ახლა: { $after }
wish-gone = { $title } იყო: { $before }; ახლა ამაზე არავინ წერს
wish-remove = აღარ მაცნობოთ
wish-list = ველოდებით ცვლილებას
wish-full = მეტს ტელეფონი ვერ იმახსოვრებს. ჯერ ერთი მოხსენით
wish-seen = გასაგებია
alarm-sound = ხმა და ვიბრაცია, როცა რამე იკეტება
alarm-other = განგაში: { $name }
alarm-back = გაუქმდა
## Kept on the phone, and what changed meanwhile

since-title = { $clock } შემდეგ ({ $age })
since-changed = { $title }: { $before } → { $after }
since-now = { $title }: … → { $after }
since-moved = { $title }: { $change }, ახლა { $after }
since-new = { $title }: { $after } (ახალი)
since-gone = { $title }: ამაზე აღარავინ წერს
since-rang = განგაში. { $title }: { $after }
since-back = განგაში მოიხსნა. { $title }: { $after }
since-ruled = ჭორი „{ $title }“: { $verdict }
since-answered = უკვე არის პასუხი: { $title }
since-more = კიდევ შეიცვალა: { $count }
since-nothing = { $clock } შემდეგ არაფერი შეცვლილა ({ $age })
phone-catching = ასე იყო { $age }. იტვირთება ახალი…
phone-portal = ეს ქსელი ჯერ შესვლას ითხოვს თავის გვერდზე.
phone-portal-link = მისი გვერდის გახსნა
phone-full = ტელეფონში ადგილი არ არის: უკავშიროდ ეს გვერდი აღარ იქნება. გაათავისუფლეთ ადგილი.
phone-denied = ბრაუზერი გვერდებს არ ინახავს. გამოდით პირადი ფანჯრიდან ან შეინახეთ გვერდი ფაილად.
phone-clock = ტელეფონის საათი არასწორია. დრო აქ სერვერის საათით ითვლება.
phone-newer = არის ამ გვერდის ახალი ვერსია.
phone-newer-link = ჩატვირთვა
phone-broken = ტელეფონში შენახული არ იკითხება. წაიშალა და თავიდან იტვირთება.
phone-rest = დეტალები ჯერ არ მოსულა: აქ ჯერ წინანდელია ან ცარიელია.
phone-unsent = კავშირი არ არის: არაფერი გაგზავნილა. დაწერილი აქ დარჩა, სცადეთ თავიდან.
phone-along = ამ საზღვრის თან წაღება
phone-along-doing = ინახება…
phone-along-done = ტელეფონშია: { $count } გვერდი, { $size } კბ. უკავშიროდ იკითხება სამი დღე.
phone-along-part = შეინახა მხოლოდ { $count } { $all }-დან. სცადეთ ისევ, როცა კავშირი უკეთესი იქნება.
phone-along-full = შეინახა მხოლოდ { $count } { $all }-დან: ტელეფონში ადგილი არ არის. გაათავისუფლეთ და სცადეთ ისევ.
phone-save = ბატარეის დაზოგვა
phone-save-off = ისევ თავისით განახლდეს
phone-saving = ბატარეა იზოგება: ასე იყო { $age }
phone-update = ახლა განახლება
away-title = კავშირი არ არის
away-text = კავშირი არ არის და ეს გვერდი ტელეფონში შენახული არ არის.
away-kept = ტელეფონში შენახულია:

## გზები საზღვრებზე

ways-title = გზები საზღვრებზე
ways-link = როგორ მივიდე: გზები, საბუთები, ავტობუსები
ways-lead = საიდან სად: რომელი საზღვრებია გზაში, რა საბუთებია საჭირო და რა დადის.
ways-from = საიდან (ქალაქი)
ways-to = სად (ქალაქი ან ქვეყანა)
ways-over = გაჩერებით (თუ გინდათ)
ways-who = ვინ მიდის
ways-citizenship = მოქალაქეობა
ways-unsaid = არ არის მითითებული
ways-document = საბუთი
ways-child = ბავშვი თქვენთან: რამდენი წლისაა (ჩვილი: 0)
ways-child-document = ბავშვის საბუთი
ways-child-parents = ბავშვთან ერთად
ways-pet = ცხოველი
ways-car = მანქანა
ways-nothing = არა
ways-day = როდის
ways-return = მაჩვენე გზებიც უკან იმ ქვეყნით, საიდანაც უკვე წავედით
ways-search = გზების ჩვენება
ways-private = აქ არჩეული არსად ინახება და გვერდის მისამართში არ ჩანს.
ways-again = კითხვის შეცვლა
ways-need = დაწერეთ, საიდან და სად.
ways-unread = „{ $words }“: ასეთი ქალაქი ან ქვეყანა აქ ცნობილი არ არის.
ways-meant = იქნებ:
ways-no-day = „{ $words }“ თარიღი არ არის. აღებულია დღევანდელი დღე.
ways-no-age = „{ $words }“ ბავშვის ასაკი არ არის: სრული წლები 17-მდე, ჩვილი – 0.
ways-same = { $from }: ორივე ერთ ქვეყანაშია, საზღვრის გადაკვეთა არ არის საჭირო.
ways-apart = { $from } და { $to }: საერთო საზღვარი არ არის.
ways-cut = { $from } – { $to }: მათ შორის ღია გადასასვლელი აქ ცნობილი არ არის.
ways-shut = { $from } და { $to }: თქვენთვის ღია საერთო საზღვარი არ არის.
ways-unknown = { $from } და { $to }: იმ დღეს საზღვარი ღიაა თუ არა, აქ ცნობილი არ არის.
ways-some = { $from } და { $to }: საზღვარი ყველასთვის ღია არ არის. რაც ცნობილია, ქვემოთ წერია.
ways-remains = რჩება გზა სხვა ქვეყნებით.
ways-none = სახმელეთო გზა აქ ცნობილი არ არის.
ways-found =
    { $count ->
        [one] { $count } სახმელეთო გზა
       *[other] { $count } სახმელეთო გზა
    }
ways-not-back = არის გზა უკან, დატოვებულით: { $lands }. ნაჩვენები არ არის, თუ არ მოითხოვთ.
ways-not-covered = ავიარეისები და საზღვაო ბორნები აქ არ არის: ზოგჯერ ეს უფრო მარტივია.
ways-estimate = მანძილი სავარაუდოა: სწორი ხაზი და კიდევ სამი მეათედი.
way-borders =
    { $count ->
        [one] { $count } საზღვარი
       *[other] { $count } საზღვარი
    }
way-length = დაახლოებით { $length } გზით
way-length-part = სიგრძე უცნობია: გზაზე ყველა პოსტი ცნობილი არ არის
way-papers-fine = საბუთები: დაბრკოლება ცნობილი არ არის
way-papers-refused =
    { $count ->
        [one] ამ საბუთებით არ შეუშვებენ: { $count } შესვლა
       *[other] ამ საბუთებით არ შეუშვებენ: { $count } შესვლა
    }
way-papers-unknown =
    { $count ->
        [one] წესი უცნობია: { $count } შესვლა
       *[other] წესი უცნობია: { $count } შესვლა
    }
way-papers-unsure =
    { $count ->
        [one] უცნობია, კმარა თუ არა საბუთი: { $count } შესვლა
       *[other] უცნობია, კმარა თუ არა საბუთი: { $count } შესვლა
    }
way-papers-disputed =
    { $count ->
        [one] წესები ერთმანეთს ეწინააღმდეგება: { $count } შესვლა
       *[other] წესები ერთმანეთს ეწინააღმდეგება: { $count } შესვლა
    }
way-papers-visas =
    { $count ->
        [one] საჭიროა ვიზა ან ნებართვა: { $count } შესვლა
       *[other] საჭიროა ვიზა ან ნებართვა: { $count } შესვლა
    }
way-papers-more =
    { $count ->
        [one] საჭიროა კიდევ { $count } საბუთი
       *[other] საჭიროა კიდევ { $count } საბუთი
    }
way-far = პოსტამდე დაახლოებით { $length } გზით
way-last = შემდეგ დაახლოებით { $length } გზით: { $town }
way-no-post = ამ საზღვარზე პოსტი აქ ცნობილი არ არის. წინასწარ გაარკვიეთ.
way-unchecked = აქ საბუთებს ჩვეულებრივ არ ამოწმებენ: ორივე ერთ ზონაშია. თან იქონიეთ.
way-others = ამ საზღვრის სხვა პოსტები
way-shut-posts = იმ დღეს დაკეტილია
way-other-same = არ არის უფრო შორს
way-other-longer = { $length }-ით შორს
way-unknown = { $from } → { $to }: იმ დღეს საზღვარი ღიაა თუ არა, აქ უცნობია
way-posts-shut = { $from } → { $to }: აქ ცნობილი ყველა პოსტი იმ დღეს დაკეტილია. იკითხეთ, სხვა თუა ღია.
way-some = { $from } → { $to }: მხოლოდ ზოგიერთს უშვებენ. წინასწარ გაიგეთ, გაგიშვებენ თუ არა.
way-car = { $from } → { $to }: უმანქანოდ უშვებენ; მანქანით გაუშვებენ თუ არა, აქ უცნობია. წინასწარ იკითხეთ.
way-shut = { $from } → { $to }: საზღვარი თქვენთვის დაკეტილია
way-return = უკან ბრუნდება ქვეყანაში, საიდანაც წავედით: { $land }. უსაფრთხოა თქვენთვის?
way-detached = ეს მიდის ნაწილში, რომელიც ხმელეთით მოწყვეტილია დანარჩენს: { $land }
border-leave-azerbaijan = უცხოელებს აქედან აზერბაიჯანიდან უშვებენ, შესვლა კი არ შეიძლება.
border-ukrainians-home = უკრაინის მოქალაქეებს შინ ფეხით დაბრუნება შეუძლიათ: მოკრანი – დომანოვე.
border-by-order = პოსტებს აქ ბრძანებით ხსნიან და კეტავენ: იკითხეთ, რომელი მუშაობს.
border-six-sections = სხვა ქვეყნების მოქალაქეები მხოლოდ ექვს საგზაო მონაკვეთზე გადიან.
border-some-days = ზოგ დღეს და დღესასწაულზე პოსტები დაკეტილია: გზის წინ იკითხეთ.
border-by-day = ღამით აქ არცერთი პოსტი არ მუშაობს.
border-snow = ზოგჯერ თოვლისა და ქვათაცვენის გამო იკეტება.
border-invitation = თურქმენეთში მხოლოდ ვიზით და მოწვევით უშვებენ.
border-transnistria = დნესტრისპირეთის მონაკვეთი დაკეტილია.
border-russians-some = რუსეთის მოქალაქეებს მხოლოდ გამონაკლისის სახით უშვებენ.
border-breaks-law = უკრაინის ტერიტორიაზე ასე შესვლა უკრაინის კანონს არღვევს.
border-agreed-lists = ზოგჯერ იხსნება მხოლოდ შეთანხმებულ სიებში მყოფთათვის.
border-exceptions = გამონაკლისები არსებობს: უწყებაში იკითხეთ, გეხებათ თუ არა.
way-traveller = მგზავრი { $count }
way-age =
    { $count ->
        [one] { $count } წლის
       *[other] { $count } წლის
    }
way-by-table = { $date } შემოტანილი ცხრილით, არა უწყებისგან
way-enough = ეს დოკუმენტი საკმარისია
way-needs = თან უნდა გქონდეთ: { $items }
way-papers-link = საბუთები დაწვრილებით
way-scheduled = განრიგით
way-helpers = დამხმარე ორგანიზაციებისგან
way-run-via = პოსტით: { $post }
way-run-elsewhere = სხვა პოსტით, რომლით – აქ უცნობია
way-no-runs = ამ გზაზე საზღვრის გადამკვეთი ავტობუსი, მატარებელი ან ბორანი აქ უცნობია.
way-seats =
    { $count ->
        [one] შემოთავაზებულია { $count } ადგილი
       *[other] შემოთავაზებულია { $count } ადგილი
    }
way-run-bus = ავტობუსი
way-run-train = მატარებელი
way-run-ferry = ბორანი
way-daily = ყოველდღე
way-day-mon = ორშ
way-day-tue = სამ
way-day-wed = ოთხ
way-day-thu = ხუთ
way-day-fri = პარ
way-day-sat = შაბ
way-day-sun = კვი
way-free-of-charge = უფასოდ
way-now = ახლა

## Papers

papers-title = საბუთები
papers-lead = რა უნდა გქონდეთ თან საზღვარზე, უწყებების მიხედვით.
papers-private = თქვენი არჩევანი არსად იგზავნება და არსად ინახება, არც ამ ტელეფონში.
papers-plain = ყველა წესი ქვეყნების მიხედვით. ასეთი გვერდის მისამართი მხოლოდ ქვეყანას ასახელებს.
papers-who = ვინ მიდის: მოქალაქეობა
papers-other = სხვა ქვეყანა
papers-stateless = მოქალაქეობის გარეშე ან ლტოლვილის საბუთით
papers-unlisted = ქვეყანა სიაში არ არის
papers-document = რომელი საბუთით
papers-to = საით
papers-from = საიდან გადიხართ
papers-more = ბავშვი, ცხოველი, მანქანა, სხვა გზა
papers-age = ასაკი
papers-adult = ზრდასრული
papers-infant = წლამდე
papers-years = { $count } წლის
papers-parents = ბავშვთან ერთად
papers-pet = ცხოველი
papers-car = მანქანა
papers-none = არა
papers-doc-passport = საზღვარგარეთის პასპორტი
papers-doc-id-card = შიდა პასპორტი ან პირადობის მოწმობა
papers-doc-child-passport = ბავშვის საკუთარი პასპორტი
papers-doc-birth-certificate = დაბადების მოწმობა
papers-doc-none = სხვა ან არცერთი
papers-entry-home = თქვენი ქვეყანა: ვიზა არ არის საჭირო
papers-entry-free = ვიზა არ არის საჭირო
papers-entry-eta = საჭიროა ნებართვა, ინტერნეტით, გამგზავრებამდე
papers-entry-on-arrival = ვიზას საზღვარზე იძლევიან
papers-entry-e-visa = საჭიროა ვიზა, ინტერნეტით, გამგზავრებამდე
papers-entry-visa-before = საჭიროა ვიზა, გამგზავრებამდე
papers-entry-limited = ყველას არ უშვებენ
papers-entry-other-document = ამ საბუთით არ უშვებენ
papers-entry-refused = შესვლა აკრძალულია
papers-entry-disputed = წესები ერთმანეთს ეწინააღმდეგება: ორივე ქვემოთაა
papers-entry-unknown = წესი ვერ მოიძებნა: შეგიძლიათ თუ არა შესვლა, აქ უცნობია
papers-entry-more = ეს არც „კი“ არის და არც „არა“. გამგზავრებამდე ჰკითხეთ იმ ქვეყნის საკონსულოს.
papers-depends = გაგიშვებენ თუ არა, დამოკიდებულია ასაკსა და სქესზე.
papers-table = { $date } შემოტანილი ცხრილით, არა უწყებისგან. წასვლამდე ნახეთ უწყების გვერდი.
papers-required = თან იქონიეთ
papers-disputed = წესები ერთმანეთს ეწინააღმდეგება: იკითხეთ გამგზავრებამდე
papers-perhaps = ასაკზეა დამოკიდებული
papers-accepted = ამათგან ერთიც საკმარისია
papers-animals = თქვენი ცხოველი
papers-refused = არ გამოდგება
papers-not-required = არ მოითხოვება
papers-to-come = უფრო გვიან ამოქმედდება
papers-document-unknown = არცერთი წესი აქ არ ამბობს, რომ თქვენი საბუთი საკმარისია.
papers-nobody = ამ ქვეყნის მოქალაქეებს აქ არცერთი წესი არ ასახელებს. ქვემოთ ყველას ეხება.
papers-nothing = ამ გზისთვის აქ წესი არ არის. ეს არ ნიშნავს, რომ არაფერია საჭირო.
papers-no-pet = ცხოველზე წესი აქ ვერ მოიძებნა: წასვლამდე იკითხეთ.
papers-no-car = მანქანაზე წესი აქ ვერ მოიძებნა: წასვლამდე იკითხეთ.
papers-no-child = ბავშვის საკუთარი ქვეყნიდან გასვლაზე წესი აქ ვერ მოიძებნა: წასვლამდე მესაზღვრეებს ჰკითხეთ.
papers-barred-pet = ამ ცხოველით არ შეუშვებენ
papers-barred-car = ამ მანქანით არ შეუშვებენ
papers-instead = გამოდგება: { $items }
papers-young = ასაკი მითითებული არ არის: ეს { $age } წლამდე ბავშვისთვისაა. თუ უფროსია, მიუთითეთ ასაკი.
papers-choose = აირჩიეთ, ვინ მიდის, საბუთი და საით. სია აქ გამოჩნდება.
papers-checked-today = შემოწმდა დღეს
papers-checked-days = შემოწმდა { $count } დღის წინ
papers-checked-weeks = შემოწმდა { $count } კვირის წინ
papers-checked-months = შემოწმდა { $count } თვის წინ
papers-old = ბოლო ხანს არ შემოწმებულა: სანამ დაეყრდნობით, ნახეთ უწყების გვერდი
papers-party = ვინ მიდის ერთად
papers-add-adult = კიდევ ზრდასრული
papers-add-child = კიდევ ბავშვი
papers-drop = ამის ამოღება
papers-child = ბავშვი
papers-incomplete = ჯერ არ არის არჩეული: მოქალაქეობა, საბუთი, ბავშვის ასაკი
papers-print = ბეჭდვა
papers-clear = არჩევანის წაშლა
papers-toward = საბუთები: { $toward }
papers-of = მოქალაქეები: { $land }
papers-of-all = ყველა, ნებისმიერი მოქალაქეობით
papers-limited = მხოლოდ ზოგისთვის
papers-visa-on-arrival = საზღვარზე
papers-visa-e-visa = ინტერნეტით, გამგზავრებამდე
papers-visa-eta = ნებართვა ინტერნეტით, გამგზავრებამდე
papers-visa-before = საკონსულოში, გამგზავრებამდე

## Seats offered and sought

# Seats offered and sought.
seat-title = ადგილები მანქანებში
seat-title-at = { $name }: ადგილები
seat-a-ride = მგზავრობა
seat-ruled-stays = გაფრთხილებული მგზავრობა რჩება
seat-ruled-goes = გაფრთხილებული მგზავრობა მოიხსნა
seat-case = მგზავრობა, რომელზეც აფრთხილებენ
seat-case-stays = დარჩეს
seat-case-goes = მოიხსნას
seat-way = { $from } → { $to }
seat-leaves = გასვლა { $clock }
seat-left = გავიდა { $clock }
seat-free =
    { $count ->
        [one] { $count } ადგილი თავისუფალია
       *[other] { $count } ადგილი თავისუფალია
    }
seat-sought =
    { $count ->
        [one] ეძებენ { $count } ადგილს
       *[other] ეძებენ { $count } ადგილს
    }
seat-count =
    { $count ->
        [one] { $count } ადგილი
       *[other] { $count } ადგილი
    }
seat-waiting =
    { $count ->
        [one] { $count } ელოდება რიგს
       *[other] { $count } ელოდება რიგს
    }
seat-full = ყველა ადგილი დაკავებულია
seat-fare = { $money } ადგილი
seat-fare-none = უფასოდ
seat-fare-unsaid = ფასი არ თქმულა
seat-by-timetable = განრიგით { $money }
seat-usual = ჩვეულებრივ { $money }
seat-times =
    { $count ->
        [one] { $count }-ჯერ ჩვეულებრივზე ძვირი ({ $money })
       *[other] { $count }-ჯერ ჩვეულებრივზე ძვირი ({ $money })
    }
seat-trait-luggage = ბარგი
seat-trait-child-seat = ბავშვის სავარძელი
seat-trait-pets = ცხოველები
seat-trait-woman-driver = ამბობს: მძღოლი ქალია (შეუმოწმებელი)
seat-woman-wanted = მხოლოდ ქალ მძღოლთან
seat-vehicle-car = მანქანა
seat-vehicle-bus = ავტობუსი
seat-off = ამ დაფაზე ადგილებს არ სთავაზობენ.
seat-unmet-keys = საჭიროა ორი მოდერატორი.
seat-unmet-contact = საჭიროა დაფის მფლობელთან დაკავშირების გზა.
seat-first = ჯერ ნახეთ ავტობუსები, მატარებლები და დახმარება: ასე უსაფრთხოა.
seat-ways = ავტობუსები, მატარებლები, დახმარება
seat-card = სანამ ჩაჯდებით
seat-card-pay = გადაიხადეთ ჩასვლისას. არასოდეს წინასწარ.
seat-card-papers = საბუთები თქვენთან იქონიეთ.
seat-card-friend = უთხარით ახლობელს, ვისთან, როდის და სად მიდიხართ.
seat-card-pack = არ წაიღოთ ის, რაც თავად არ ჩაგილაგებიათ.
seat-card-unchecked = მძღოლებს აქ არავინ ამოწმებს.
seat-parcel = ამანათებს აქ არ აქვეყნებენ. არ წაიღოთ, რაც თავად არ ჩაგილაგებიათ.
seat-child = 18 წლამდე მშობლის გარეშე უცხოებთან ნუ წახვალთ. ესენი დაგეხმარებიან.
seat-read = ასე გავიგეთ. შეამოწმეთ, მიუთითეთ დღე და საათი.
seat-read-lacks = თქვენს სიტყვებში ვერ მოიძებნა: { $fields }
seat-read-none = აქ ადგილი ვერ გავიგეთ. შეავსეთ ქვემოთ.
seat-when-words = თქვენ დაწერეთ: „{ $words }“
seat-put = ადგილის შეთავაზება ან ძებნა
seat-words = თქვენი სიტყვებით (ნომრისა და სახელის გარეშე)
seat-words-example = ხვალ ვლადიკავკაზი – თბილისი, 2 ადგილი, 3000
seat-words-read = სიტყვებით შევსება
seat-kind = რა გჭირდებათ
seat-kind-offered = მივდივარ, ადგილები მაქვს
seat-kind-sought = ვეძებ ადგილს
seat-who = ვინ მიდის
seat-who-adult = მოზრდილები ან ბავშვები მშობელთან
seat-who-child = 18 წლამდე, მშობლის გარეშე
seat-from = საიდან
seat-to = სად
seat-way-field = მიმართულება
seat-day = დღე
seat-at = გასვლის დრო
seat-today = დღეს
seat-tomorrow = ხვალ
seat-any = ნებისმიერი
seat-seats = რამდენი ადგილი
seat-vehicle = რით
seat-fare-field = ადგილის ფასი
seat-currency = ვალუტა
seat-fare-hint = ცარიელი – არ თქმულა, 0 – უფასოდ.
seat-send = განთავსება
seat-look = ჩვენება
seat-offered = სთავაზობენ ადგილებს
seat-sought-title = ეძებენ ადგილებს
seat-none = ახლა არაფერია.
seat-hold = ადგილის დაკავება
seat-give = წაყვანა
seat-hold-how = ადგილი თქვენია 15 წუთით. ორივე თანხმდება, მერე გადაეცემა კონტაქტი.
seat-adult = ვარ 18 წლის ან მშობელი მახლავს
seat-warn = გაფრთხილება
seat-warn-how = თქვენ აღარ ნახავთ. ორი გაფრთხილების შემდეგ – ვერავინ.
seat-mine = თქვენი ადგილები
seat-mine-keep = რომ თქვენია, მხოლოდ ამ გვერდმა იცის. ნუ დახურავთ.
seat-mine-held-back = ორჯერ გააფრთხილეს: დამალულია, სანამ მოდერატორები ნახავენ.
seat-mine-waiting = რიგში ხართ: { $seats }
seat-mine-held = თქვენთვის: { $seats }, { $clock }-მდე
seat-mine-agreed = ორივე თანახმაა. თქვენია: { $seats }
seat-of-waiting = ვიღაც ელოდება: { $seats }
seat-of-held = ვიღაცამ დაიკავა { $seats }, { $clock }-მდე
seat-of-agreed = ორივე თანახმაა: { $seats }
seat-you-agreed = თქვენ დათანხმდით. ველოდებით მეორე მხარეს.
seat-other-agreed = მეორე მხარე თანახმაა. ახლა თქვენ.
seat-not-given = კონტაქტს დღეს აღარ გადმოგცემენ. მგზავრი მიიღებს თქვენსას.
seat-agree = თანახმა ვარ
seat-unhold = ადგილის გათავისუფლება
seat-turn-away = უარი
seat-cancel = მგზავრობის გაუქმება
seat-fits = შეეფერება:
seat-done-offer = განთავსდა. გაქრება გასვლიდან 6 საათში.
seat-done-hold = ჩაწერილია. ქვემოთ ჩანს, გიკავიათ თუ არა.
seat-done-unhold = ადგილი გათავისუფლდა.
seat-done-accept = თქვენი თანხმობა ჩაიწერა.
seat-done-cancel = გაუქმდა.
seat-done-report = გმადლობთ. ამ მგზავრობას აღარ ნახავთ.
seat-up = განთავსდა { $age }
seat-problem = ყველაფერი ჯერ სწორი არ არის
seat-need-from = თქვით, საიდან.
seat-need-to = თქვით, საით.
seat-need-who = თქვით, ვინ მგზავრობს.
seat-need-words = დაწერეთ, საით, როდის და რამდენი ადგილი.
seat-none-yet = ახლა ადგილს არავინ სთავაზობს და არ ეძებს.
seat-none-else = თქვენ გარდა ადგილს არავინ სთავაზობს და არ ეძებს.
seat-none-such = ამ მიმართულებით და დღეს არაფერია.
seat-all = ყველას ჩვენება: { $count }
seat-no-past = ეს დრო უკვე გავიდა.
seat-no-too-far = ძალიან შორსაა: მაქსიმუმ ერთი კვირა.
seat-no-seats = მანქანაში 1–8 ადგილია, ავტობუსში 60-მდე.
seat-no-same-place = საიდან და სად ერთი და იგივეა.
seat-no-wrong-way = ეს ადგილები ამ მიმართულებით საზღვრის სხვადასხვა მხარეს არ არის.
seat-no-unknown-place = ამ ადგილს დაფა არ იცნობს. აირჩიეთ ახლო ქალაქი.
seat-no-price = ასეთი ფასი ადგილს არ აქვს.
seat-no-rides-open = უკვე სამი მგზავრობა გაქვთ. ერთი გააუქმეთ.
seat-no-overlap = ამ გზაზე დაახლოებით ამ საათზე უკვე გაქვთ მანქანა. ჯერ ის გააუქმეთ.
seat-no-board-full = დაფა სავსეა. სცადეთ მოგვიანებით.
seat-no-no-such-ride = ეს მგზავრობა აღარ არის.
seat-no-left = უკვე გავიდა.
seat-no-own-ride = ეს თქვენივე მგზავრობაა.
seat-no-held-already = აქ უკვე გაქვთ ადგილი ან ელოდებით.
seat-no-not-held = ადგილი აღარ გიკავიათ: დრო გავიდა ან გათავისუფლდა.
seat-no-not-yours = ეს თქვენი არ არის.
seat-no-holds-open = უკვე სამ მგზავრობაში გაქვთ ან ელოდებით ადგილს.
seat-no-line-full = ამ მგზავრობის რიგი სავსეა.
seat-no-too-few-seats = ამდენი ადგილი არ არის.
seat-no-held-back = ამ მგზავრობაზე აფრთხილებენ. მოდერატორები ამოწმებენ.
seat-no-reported-already = უკვე გააფრთხილეთ.
seat-no-handovers-spent = დღეში მაქსიმუმ სამი კონტაქტი. სცადეთ ხვალ.
seat-no-agreed-already = უკვე დათანხმდით.
seat-no-toward = აირჩიეთ მიმართულება.
seat-no-when = მიუთითეთ გასვლის დღე და საათი.
seat-no-work = ტელეფონმა საჭირო გამოთვლა ვერ შეასრულა. ჩართეთ JavaScript და სცადეთ.
seat-no-other-content = ეს ფორმა უკვე გაიგზავნა. გახსენით გვერდი თავიდან.
seat-link = ადგილები მანქანებში
seat-scam-luring = ასე იტყუებენ გოგონებსა და ბავშვებს. არ ვაქვეყნებთ. ნახეთ, ვის დაურეკოთ.
seat-scam-taking-papers = საბუთებს მხოლოდ პოსტზე ოფიცერს აძლევენ. არ ვაქვეყნებთ.
seat-scam-around-the-post = პოსტის გვერდის ავლა უკანონოა და სახიფათო. კანონიერი გზა – ღია პოსტი.
seat-scam-forged-papers = ყალბი საბუთი სასამართლოთი მთავრდება. კანონიერად – საკონსულო ან უწყება.
seat-scam-bribe = ქრთამი დანაშაულია და ხშირად მოტყუება. პოსტზე მხოლოდ ქვითრით იხდიან.
seat-scam-prepayment = ფულს წინასწარ ითხოვენ: ყველაზე ხშირი მოტყუება. იხდიან ჩასვლისას.
seat-scam-guarantee = გავლას ჰპირდებიან: ამას ვერავინ დაჰპირდება. წყვეტს ოფიცერი.
seat-scam-queue-skipping = რიგში ადგილს ყიდიან. შეღავათიან რიგს ოფიცერი უფასოდ უშვებს.

## Contacts of two who agreed on a ride

handover-title = კონტაქტების გაცვლა
handover-hint = იბეჭდება თქვენს ტელეფონზე ამ ერთი ადამიანისთვის: დაფა ვერ წაიკითხავს. იშლება 48 საათში.
handover-own = თქვენი ტელეფონი ან სახელი მესენჯერში
handover-give = ჩემი კონტაქტის მიცემა
handover-agree = კონტაქტები გაიხსნება, როცა ორივე თანახმაა.
handover-yours = ორივე თანახმაა. მიეცით თქვენი კონტაქტი და მეორეც გაიხსნება.
handover-waits = ველოდებით მეორეს. ნუ დახურავთ გვერდს.
handover-got = ჩაიწერეთ: ჩანს, სანამ ეს გვერდი ღიაა.
handover-code = დარეკვისას ან შეხვედრისას შეადარეთ ეს რიცხვი. თუ არ ემთხვევა, შუაში ვიღაცაა: კონტაქტს ნუ ენდობით.
handover-done = მეორეს თქვენი კონტაქტი აქვს და დაგირეკავთ.
handover-none-today = მძღოლებს დღეს კონტაქტები აღარ ეძლევათ. მიეცით თქვენი: მგზავრი დარეკავს.
handover-gone = ეს კონტაქტი უკვე აიღეს, მეორედ არ გაიცემა.
handover-away = კავშირი არ არის. კიდევ ვცდით.
handover-script = კონტაქტების გასაცვლელად საჭიროა JavaScript: მის გარეშე დაბეჭდვა შეუძლებელია.
handover-early = კონტაქტს ტოვებენ, როცა დათანხმდით და მეორეც აქ არის.
handover-key = მეორეს ახალი გასაღები აქვს. მიეცით კონტაქტი ხელახლა.
handover-not-given = მძღოლებს დღეს კონტაქტები აღარ ეძლევათ. დარეკეთ მის კონტაქტზე.
handover-taken = ეს კონტაქტი უკვე აიღეს.
handover-over = თანხმობიდან 48 საათი გავიდა: კონტაქტები აღარ გადაიცემა.

## A journey shared with a friend

trip-title = მგზავრობის გაზიარება
trip-lead = ერთი სანდო ადამიანი ხედავს, სად მიდიხართ, როდის უნდა იყოთ იქ და ვის დაურეკოს, თუ არ ხართ.
trip-sealed = იბეჭდება ამ ტელეფონზე, გასაღები მხოლოდ ბმულშია: ეს დაფა ვერ წაიკითხავს.
trip-script = აქ საჭიროა JavaScript: მის გარეშე დაბეჭდვა შეუძლებელია.
trip-sms = ამის გარეშე: გაუგზავნეთ ახლობელს SMS: მანქანის ნომერი, მძღოლის ტელეფონი, გზა და მისვლის საათი.
trip-sms-text = მივდივარ. მანქანის ნომერი: … მძღოლი: … საიდან და სად: … ვიქნები იქ: …
trip-sms-open = SMS-ის დაწერა
trip-from = საიდან
trip-via = რომელი გადასასვლელით
trip-via-second = მეორე გადასასვლელი, თუ არის
trip-to = სად
trip-by = რითი
trip-by-bus = ავტობუსი
trip-by-ride = თანამგზავრად
trip-by-own = საკუთარი მანქანა
trip-by-other = სხვა
trip-leaves = გასვლა
trip-crosses = გადასასვლელზე
trip-arrives = მისვლა
trip-margin = რამდენი საათის დაგვიანების შემდეგ გაწითლდეს
trip-plate = მანქანის ნომერი
trip-contact = მძღოლის ტელეფონი ან სახელი
trip-people = რამდენი ხართ
trip-more = კიდევ: მეორე გადასასვლელი, ფოტო, სიტყვები
trip-note = კიდევ რა უნდა იცოდეს
trip-photo = მანქანის ან ნომრის ფოტო
trip-photo-hint = ფოტო მცირდება ტელეფონზე; ფაილის სახელი, გადაღების ადგილი და დრო არ იგზავნება.
trip-photo-small = ფოტო მზადაა. ასე დაინახავს ახლობელი.
trip-photo-seen = მგზავრის ფოტო
trip-preview = ფოტო, როგორც გაიგზავნება
trip-make = ბმულის შექმნა
trip-making = იბეჭდება …
trip-missing = დაწერეთ, სად და როდის უნდა მიხვიდეთ.
trip-wrong-times = დრო არ ემთხვევა: გასვლა, გადასასვლელი, მისვლა რიგით, და მისვლა ექვს დღეში.
trip-too-long = ძალიან ბევრი სიტყვაა. მოაკელით ან მოხსენით ფოტო.
trip-no-photo = ეს სურათი ვერ იკითხება. ბმული მის გარეშეც მუშაობს.
trip-failed = არ გაიგზავნა. შეამოწმეთ კავშირი და დააჭირეთ ხელახლა.
trip-crowded = ახლა ძალიან ბევრი ითხოვს. დააჭირეთ ერთ წუთში.
trip-full = ადგილი ახლა არ არის. გაუგზავნეთ ნომერი და საათი ახლობელს SMS-ით.
trip-link = თქვენი ბმული
trip-link-hint = ვისაც ბმული აქვს, ხედავს მგზავრობას. გაუგზავნეთ ერთ ადამიანს.
trip-share = გაგზავნა
trip-copy = კოპირება
trip-copied = დაკოპირდა.
trip-keep = გასაღების შენახვა ამ ტელეფონზე, სანამ მივალ
trip-keep-hint = სხვაგვარად გასაღები ამ გვერდთან ერთად გაქრება: ნუ დახურავთ.
trip-through = საზღვარი გადავკვეთე
trip-arrived = მივედი
trip-later = ორი საათით გვიან
trip-unsafe = საფრთხეში ვარ
trip-take = მგზავრობის მოხსნა
trip-take-hint = ბმულზე აღარაფერი დარჩება: არც გზა, არც მანქანა, არც დასარეკი ნომრები. დაბრუნება შეუძლებელია.
trip-take-now = წაშლა
trip-unsafe-hint = „საფრთხეში ვარ“ ახლობელთან დიდად და წითლად ჩანს. ხმა არ არის და თავად არავის ურეკავს.
trip-shown = რას ხედავს ახლობელი
trip-shown-hint = გაიგებს, როცა ბმულს გახსნის: ხმა არ გაისმის. დარეკვა თქვენ ან მას მოუწევს.
trip-until-hint = მისვლიდან 72 საათში ყველაფერი ქრება. სერვერმა მხოლოდ ეს საათი იცის.
trip-told = გადაეცა { $clock }-ზე.
trip-waits = ელოდება კავშირს და თავად წავა. ნუ დახურავთ გვერდს, თუ გასაღები არ ინახება.
trip-taken = მოიხსნა. ბმული აღარაფერს აჩვენებს.
trip-gone = ეს მგზავრობა აღარ არის: მისვლიდან 72 საათი გავიდა, ან მოიხსნა.
trip-damaged = ბმული დაზიანებულია ან არასრული. სთხოვეთ ხელახლა გამოგზავნა.
trip-view-title = თქვენთან გაზიარებული მგზავრობა
trip-view-script = მგზავრობის გასახსნელად საჭიროა JavaScript. ნომრები დახმარების გვერდზეა.
trip-view-hint = ვისაც ეს ტელეფონი უჭირავს, ხედავს მგზავრობას. ბმული ბრაუზერის ისტორიაში რჩება.
trip-on-way = გზაშია
trip-is-through = საზღვარი გადალახულია: { $clock }
trip-has-arrived = ადგილზეა: { $clock }
trip-is-unsafe = საფრთხე. დაჭერილია: { $clock }
trip-later-said = ორი საათით გვიან: { $clock }
trip-overdue = იგვიანებს { $hours } სთ { $minutes } წთ
trip-no-word-through = საზღვრის გადალახვაზე ამბავი არ არის. ველოდით { $clock }
trip-no-word-arrived = მისვლაზე ამბავი არ არის. ველოდით { $clock }
trip-red-at = ამბის გარეშე გაწითლდება: { $clock }
trip-call = ვის დავურეკოთ
trip-call-first = ჯერ მგზავრს და მძღოლს. თუ არ პასუხობენ: ამ ნომრებზე. თქვით მანქანა, გზა, ბოლო ამბავი.
trip-call-unsafe = მგზავრის ტელეფონზე დარეკვა შეიძლება საშიში იყოს. დარეკეთ ამ ნომრებზე: მანქანა, გზა, ბოლო ამბავი.
trip-call-abroad = მოკლე ნომერი თქვენი ქვეყნის სამსახურს უკავშირდება. თქვით, სად არის ადამიანი, ან დარეკეთ „+“-იან ნომერზე.
trip-said = გზიდან გადმოცემული
trip-none = ჯერ არაფერი
trip-clock = დრო ამ მოწყობილობის საათით.
trip-looked = ბოლოს შემოწმდა: { $clock }
trip-away = კავშირი არ არის: ახალი ამბავი აქ არ აღწევს.
trip-unreached = კავშირი არ არის. გაიხსნება, როცა იქნება.
trip-insecure = ეს ბრაუზერი ვერ ხსნის დაბეჭდილს.
trip-left = ეკრანიდან მოიხსნა. ბმული მგზავრობას ისევ ხსნის.
trip-box-taken = ეს ნომერი დაკავებულია. აიღეთ ახალი.
trip-box-gone = ასეთი აქ არ არის ან აღარ არის.
trip-box-not-yours = შეცვლა და მოხსნა მხოლოდ დამტოვებელს შეუძლია.
trip-box-size = ეს იმაზე მეტია, რაც აქ ეტევა.
trip-box-full = ადგილი ახლა არ არის. სცადეთ მოგვიანებით.

## Offers that harm

scam-refused = ეს არ მიიღება.
scam-asked = აქ მხოლოდ კანონიერ გზებზე საუბრობენ, ღია პოსტებით.
scam-asked-lawful = რა შეიძლება: სხვა პოსტები, საბუთები და უფასო დახმარება.
scam-ways = გზები
scam-papers = საბუთები
scam-luring = ასე იტყუებენ: სამუშაო, ღამისთევა ან მგზავრობა მარტო გოგონებისა და ბავშვებისთვის.
scam-taking-papers = ვინც პასპორტს იღებს, არჩევანს გართმევთ: პასპორტი თქვენთან რჩება.
scam-around-the-post = ეს პოსტის გვერდის ავლაა: იქ ნაღმები, პატრული და სისხლის სამართლის საქმეა.
scam-forged-papers = ყალბი საბუთისთვის საზღვარზე იმას აკავებენ, ვინც აჩვენა.
scam-bribe = ქრთამი ორივესთვის დანაშაულია, ფული კი ხშირად უბრალოდ იკარგება.
scam-prepayment = ფულს მგზავრობამდე ითხოვენ: ეს ყველაზე ხშირი თაღლითობაა. გადაიხადეთ ადგილზე.
scam-guarantee = გასვლას ვერავინ დაგპირდებათ: მესაზღვრე წყვეტს.
scam-queue-skipping = რიგი არ იყიდება: ადგილში ხშირად ტყუილად იხდიან.
scam-lawful-luring = თუ ასე გეძახიან, დარეკეთ დახმარების ნომერზე; ღამისთევას წითელი ჯვარი იძლევა.
scam-lawful-taking-papers = პასპორტი მხოლოდ მესაზღვრეს აჩვენეთ და თან იქონიეთ.
scam-lawful-around-the-post = ნახეთ სხვა ღია პოსტები და რეისები.
scam-lawful-forged-papers = ნახეთ, რა საბუთებია საჭირო და ვინ გასცემს მათ.
scam-lawful-bribe = თუ თანამშრომელი ფულს ითხოვს, ჩაინიშნეთ პოსტი და დრო და დარეკეთ ცხელ ხაზზე.

## Pages of offices that are asked

feed-beside = { $line }. { $feed }
feed-silent = ბოლო მონაცემი: { $clock }. უწყების გვერდი არ პასუხობს
feed-changed = ბოლო მონაცემი: { $clock }. უწყების გვერდი შეიცვალა, ვერ ვკითხულობთ
feed-stuck = ბოლო ცვლილება: { $clock }. შესაძლოა, აღარავინ აახლებს

## ფრაზები საჩვენებლად

phrases-title = ფრაზები საჩვენებლად
phrases-how = შეეხეთ ფრაზას და გადიდდება. უქსელოდაც მუშაობს.
phrases-into = რომელ ენაზე ვაჩვენოთ
phrases-unread = ეს ფრაზები ენის მცოდნეს ჯერ არ შეუმოწმებია.
speak-yes = დიახ.
speak-no = არა.
speak-thanks = გმადლობთ.
speak-help = გთხოვთ, დამეხმარეთ.
speak-write = არ მესმის. გთხოვთ, დაწეროთ.
speak-tongue =
    { $tongue ->
        [uk] აქ ვინმე ლაპარაკობს უკრაინულად?
        [en] აქ ვინმე ლაპარაკობს ინგლისურად?
        [fr] აქ ვინმე ლაპარაკობს ფრანგულად?
        [ka] აქ ვინმე ლაპარაკობს ქართულად?
        [kk] აქ ვინმე ლაპარაკობს ყაზახურად?
       *[other] აქ ვინმე ლაპარაკობს რუსულად?
    }
speak-doctor = ექიმი მჭირდება.
speak-ill = ეს ადამიანი ცუდადაა. ლოდინი არ შეუძლია.
speak-infant = თან ჩვილი მყავს.
speak-pregnant = ორსულად ვარ.
speak-water = სად არის წყალი?
speak-warm = სად შეიძლება გათბობა?
speak-toilet = სად არის ტუალეტი?
speak-open = საზღვარი ღიაა?
speak-where = საით წავიდე?
speak-foot = რომელი რიგია ფეხით მოსიარულეთათვის?
speak-cars = რომელი რიგია მანქანებისთვის?
speak-long = რამდენი ხანი დასჭირდება?
speak-bus = საიდან გადის ავტობუსი … მიმართულებით?
speak-consent = ბავშვთან ერთად ვმგზავრობ. აი მშობლის თანხმობა.
speak-together = გთხოვთ, ნუ დაგვაშორებთ: ერთად ვმგზავრობთ.
speak-cat = თან კატა მყავს. აი მისი საბუთები.
speak-dog = თან ძაღლი მყავს. აი მისი საბუთები.
speak-passport = გთხოვთ, ნუ წამართმევთ პასპორტს. დამიბრუნეთ.
speak-call = შეიძლება ვინმეს დავურეკო?
speak-refused = უარი მითხრეს. გთხოვთ, მიზეზი წერილობით მომეცით.
speak-asylum = მსურს საერთაშორისო დაცვის (თავშესაფრის) თხოვნა.
speak-danger = თუ უკან დამაბრუნებენ, საფრთხე მემუქრება.
speak-lawyer = ადვოკატთან საუბარი მსურს.
