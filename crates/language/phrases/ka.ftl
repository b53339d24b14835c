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
state-hazard-present = ფრთხილად, ხდება
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
        [one] { $count } წერს, რომ გავიდა
       *[other] { $count } წერს, რომ გავიდა
    }
practice-stopped =
    { $count ->
        [one] { $count } არ გაუშვეს ან ნაწილობრივ
       *[other] { $count } არ გაუშვეს ან ნაწილობრივ
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
stale-banner = ძველი ცნობები: ბოლო შეტყობინება { $age } ({ $clock }). ახლა შეიძლება სხვაგვარად იყოს
as-of-banner = ასე იყო { $clock }. ეს ახლანდელი არ არის

## განგაში, ჭორები, კითხვები, განცხადებები

alert-closure-amber = გზა { $place } შესაძლოა დაკეტეს. ჯერ არ შემოწმებულა ({ $age })
alert-closure-red = გზა { $place } დაკეტილია: { $count } დამოუკიდებელი შეტყობინება ({ $age })
alert-rule-amber = { $title }: შესაძლოა, { $value }. ჯერ არ შემოწმებულა ({ $age })
alert-rule-red = { $title }: { $value }. { $count } დამოუკიდებელი შეტყობინება ({ $age })
alert-retracted = განგაში მოიხსნა { $age }: „{ $title }: { $value }“
rumour = { $title } – { $value }. { $count } დამოუკიდებელი შეტყობინება ({ $age })
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
page-description = რა ხდება ახლა საზღვარზე: რამდენი წერს და რამდენი ხნის წინ
page-language = ენა
page-draft = მანქანური თარგმანი, რიცხვები და ნიშნები სწორია
page-checked-by = სიტყვები სიიდან { $who }
page-home = მთავარი
page-about = ამ საიტის შესახებ
page-more = დაწვრილებით
page-updated = განახლდა { $age }
page-live = თავისით ახლდება
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
page-home-none = ვერაფერი მოიძებნა
page-home-begin = შეტყობინებები ჯერ არ არის. ჩატვირთეთ ჩატის ფაილი ან ნახეთ მაგალითი:
page-border-yes = საზღვარი ხალხისთვის ღიაა
page-border-no = საზღვარი ხალხისთვის დაკეტილია
page-border-citizens = საზღვარი ღიაა მხოლოდ ორი ქვეყნის მოქალაქეებისთვის
page-border-since = ამ დღიდან: { $date }
page-source = წყარო: { $source }

## გვერდები: გადასასვლელი

page-board = რა არის ახლა
page-alerts = განგაში
page-rumours = ჭორები
page-rumours-more = კიდევ ჭორები: { $count }
page-notices = განცხადებები
page-questions = რას კითხულობენ
page-questions-none = ახლა არავინ არაფერს კითხულობს
page-answers-none = ამაზე ახლა არავინ წერს. ეს არ ნიშნავს, რომ თავისუფალია
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
page-problem-work-needed = ახლა ძალიან ბევრი წერს. ჩართეთ JavaScript და მოწყობილობა დაამტკიცებს, რომ ბოტი არ არის, ან სცადეთ ერთ წუთში
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
watch-again = ხელახლა ნახვა
log-title = რა გააკეთეს მოდერატორებმა
log-about = გასაღებებისა და მფლობელის ყოველი ქმედება, 14 დღე. ერთი გასაღები მხოლოდ სიტყვებს მალავს, დანარჩენს ორი სჭირდება
log-none = 14 დღეში არაფერი გაკეთებულა
log-hide = დამალული სიტყვები: { $count } ({ $reason })
log-let = ნაჩვენები სიტყვები: { $count }
log-freeze = ყველაფრის პაუზა
log-freeze-topic = პაუზა: { $topic }
log-thaw = პაუზის დასასრული ყველაფრისთვის
log-thaw-topic = პაუზის დასასრული: { $topic }
log-notice = განცხადება: { $source }
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

alert-contradictory = { $title }: ურთიერთსაწინააღმდეგო. „{ $value }“ – { $count }, სხვაგვარად – { $against } ({ $age })
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

## Whom to call

help-title = დახმარება
help-first = თუ სიცოცხლეს საფრთხე ემუქრება, ახლავე დარეკეთ. ამ საიტზე დახმარების თხოვნას არავინ პასუხობს.
help-emergency = გადაუდებელი დახმარება, ერთიანი ნომერი
help-medical = სასწრაფო დახმარება
help-police = პოლიცია
help-trafficking = თუ ადამიანს აკავებენ, ყიდიან ან ძალით ამუშავებენ
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
glance-passed = გავიდა
glance-stopped = გააბრუნეს
glance-stopped-rarely = გაბრუნებულები იშვიათად წერენ: ბევრი „გავიდა“ დაპირება არ არის
glance-in-part = მხოლოდ ნაწილი: { $count }
glance-asked = მოითხოვეს: { $list }
glance-asked-one = { $item } – { $all }-დან { $count }
glance-unknown = ახლა არავინ წერს: { $list }
glance-faster = უფრო სწრაფად მიდის, ვიდრე { $count } სთ წინ
glance-slower = უფრო ნელა მიდის, ვიდრე { $count } სთ წინ
glance-same = ისევე მიდის, როგორც { $count } სთ წინ
glance-far = პირდაპირ { $length }
look-who = ვინ გადის
look-who-none = 48 საათში არავის დაუწერია, ვინ გაუშვეს. ეს არ ნიშნავს, რომ ყველას უშვებენ
look-modes = როგორ გადავიდე
look-queue = რიგი
look-papers = საბუთები და ცხოველები
look-supplies = რა არის ადგილზე
look-dangers = საფრთხეები და გზა
look-prices = ფასები
look-others = სხვა პუნქტები { $toward }
look-others-order = რიგითობა იცვლება, რომ ყველა ერთ ადგილას არ წავიდეს
look-more = კიდევ რა არის ცნობილი
look-hour = ყველა საზღვარზე ბოლო საათში
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
see = რას ხედავთ?
see-pass = ვის უშვებენ
see-open = ღიაა თუ დაკეტილი
see-queue = რიგი
see-wait = ვდგავარ
see-crossed = ახლახან გადავკვეთე
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
since-now = { $title }: ახლა { $after }
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
phone-clock = ტელეფონის საათი არასწორია. დრო აქ სერვერის საათით ითვლება.
phone-newer = არის ამ გვერდის ახალი ვერსია.
phone-newer-link = ჩატვირთვა
phone-broken = ტელეფონში შენახული არ იკითხება. წაიშალა და თავიდან იტვირთება.
phone-along = ამ საზღვრის თან წაღება
phone-along-doing = ინახება…
phone-along-done = ტელეფონშია: { $count } გვერდი, { $size } კბ. უკავშიროდ იკითხება სამი დღე.
phone-along-part = შეინახა მხოლოდ { $count } { $all }-დან. სცადეთ ისევ, როცა კავშირი უკეთესი იქნება.
phone-save = ბატარეის დაზოგვა
phone-save-off = ისევ თავისით განახლდეს
phone-saving = ბატარეა იზოგება: ასე იყო { $age }
phone-update = ახლა განახლება
away-title = კავშირი არ არის
away-text = კავშირი არ არის და ეს გვერდი ტელეფონში შენახული არ არის.
away-kept = ტელეფონში შენახულია:
