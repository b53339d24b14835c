### Words on screen, in English. A native speaker corrects them here; `passage check` reads them.
### Who checked them and when: "unchecked" means nobody, and pages say so.

-checked = docs/words.md

checked-by = { -checked }

## Numbers and money

decimal-mark = .
digit-group = ,
up-to = up to { $most }
from-to = { $low } – { $high }
in-metres = { $figures } m
in-kilometres = { $figures } km
in-vehicles =
    { $count ->
        [one] { $figures } vehicle
       *[other] { $figures } vehicles
    }
in-people =
    { $count ->
        [one] { $figures } person
       *[other] { $figures } people
    }
money =
    { $currency ->
        [USD] ${ $amount }
        [EUR] €{ $amount }
        [GBP] £{ $amount }
       *[other] { $amount } { $currency }
    }

## Time

just-now = just now
ago-minutes = { $count } min ago
ago-hours = { $count } h ago
ago-hours-minutes = { $hours } h { $minutes } min ago
ago-days =
    { $count ->
        [one] { $count } day ago
       *[other] { $count } days ago
    }
in-minutes = { $figures } min
in-hours = { $figures } h
hours-minutes = { $hours } h { $minutes } min
in-days =
    { $count ->
        [one] { $figures } day
       *[other] { $figures } days
    }
no-wait = no waiting
clock = { $time }, { $place }
clock-dated = { $date }, { $time }, { $place }
date = { $day } { $month }
date-year = { $day } { $month } { $year }
age-clock = { $age } ({ $clock })
month-1 = Jan
month-2 = Feb
month-3 = Mar
month-4 = Apr
month-5 = May
month-6 = Jun
month-7 = Jul
month-8 = Aug
month-9 = Sep
month-10 = Oct
month-11 = Nov
month-12 = Dec

## Countries

toward-land = to { $land }
land-of = { $land }
on-side =
    { $code ->
        [am] on the Armenian side
        [az] on the Azerbaijani side
        [bg] on the Bulgarian side
        [by] on the Belarusian side
        [ca] on the Canadian side
        [ee] on the Estonian side
        [fi] on the Finnish side
        [ge] on the Georgian side
        [hu] on the Hungarian side
        [kg] on the Kyrgyz side
        [kz] on the Kazakh side
        [lt] on the Lithuanian side
        [lv] on the Latvian side
        [md] on the Moldovan side
        [mn] on the Mongolian side
        [pl] on the Polish side
        [ro] on the Romanian side
        [ru] on the Russian side
        [sk] on the Slovak side
        [tr] on the Turkish side
        [ua] on the Ukrainian side
        [uz] on the Uzbek side
       *[other] on the side of { land-of }
    }
pass-citizens = Citizens of { land-of }
who-citizens = citizens of { land-of }

## What it is about

about-open = The post
about-road = The road
about-pass = Who is let through
about-wait = Time to cross { $mode }
about-pace = How many get through an hour { $mode }
about-price = { $item }, cost
about-paper = Papers
about-pet = Animals
about-supply = What is there
about-hazard = Dangers
about-situation = How it is there
about-any-open = Does the post work
about-any-pass = Who is let through
about-any-wait = How long it takes
about-any-pace = How many get through an hour
about-any-queue = How long the queue is
about-any-paper = Which papers are needed
about-any-pet = Are animals let through
about-any-supply = What is there
about-any-price = What things cost
about-any-hazard = What to beware of
about-any-road = How the road is
pass-foot = On foot
pass-bicycle = By bicycle
pass-scooter = By scooter
pass-motorcycle = By motorcycle
pass-car = By car
pass-bus = By bus
pass-truck = By lorry
pass-train = By train
pass-ferry = By ferry
mode-foot = on foot
mode-bicycle = by bicycle
mode-scooter = by scooter
mode-motorcycle = by motorcycle
mode-car = by car
mode-bus = by bus
mode-truck = by lorry
mode-train = by train
mode-ferry = by ferry
queue-of-foot = Queue on foot
queue-of-bicycle = Queue of bicycles
queue-of-scooter = Queue of scooters
queue-of-motorcycle = Queue of motorcycles
queue-of-car = Queue of cars
queue-of-bus = Queue of buses
queue-of-truck = Queue of lorries
queue-of-train = Queue for the train
queue-of-ferry = Queue for the ferry
stage-approach = before the barrier
stage-post = at the post
stage-neutral = between the posts
stage-second-post = at the second post

## People

pass-men = Men
pass-women = Women
pass-children = Children
pass-families = Families
pass-elderly = Elderly people
pass-disabled = Disabled people
pass-foreigners = Foreigners
pass-other-plates = Cars with foreign plates
who-men = men
who-women = women
who-children = children
who-families = families
who-elderly = elderly people
who-disabled = disabled people
who-foreigners = foreigners
who-other-plates = cars with foreign plates
list-and = { $first } and { $last }

## Things and papers

item-passport = Passport
item-id-card = Identity card
item-child-passport = Child's passport
item-birth-certificate = Birth certificate
item-consent = Parents' consent
item-visa = Visa
item-car-papers = Car papers
item-car-insurance = Car insurance
item-medical-insurance = Medical insurance
item-military-id = Military record
item-covid-test = Covid test
item-pet-passport = Pet's passport
item-pet-chip = Pet's chip
item-pet-vaccination = Pet's vaccination
item-driving-licence = Driving licence
item-cat = With a cat
item-dog = With a dog
item-fuel = Fuel
item-food = Food
item-water = Water
item-toilet = Toilet
item-lodging = A place to sleep
item-cash = Cash and exchange
item-sim = SIM cards
item-internet = Internet
item-power = Electricity
item-medicine = Medicines
item-warmth = A place to get warm
item-transport = Transport
item-baby = Things for babies
item-seat = A seat in a car
item-taxi = Taxi
item-bicycle = Bicycle
item-scooter = Scooter
item-insurance = Insurance
item-fine = A fine
item-scam = Swindlers
item-robbery = Robbery
item-police = Police checks
item-summons = Call-up papers
item-phone-check = Phones searched
item-bribe = Bribes asked for
item-violence = Violence
item-cold = Cold
item-heat = Heat
item-other = Something else
item-other-paper = Another paper
item-other-pet = With another animal

## What is so

state-open-yes = open
state-open-no = closed
state-open-limited = not open for all: see who is let through
state-pass-yes = let through
state-pass-no = not let through
state-pass-limited = not for all: see who is let through
state-pet-yes = let through
state-pet-no = not let through
state-pet-limited = not all let through: see which papers are needed
state-supply-yes = there is
state-supply-no = there is none
state-supply-limited = there is some, not always and not enough for all
state-paper-required = asked for
state-paper-not-required = not asked for
state-paper-accepted = enough to be let through
state-paper-refused = not enough to be let through
state-hazard-present = people warn of it
state-hazard-absent = not seen
state-road-clear = free to drive
state-road-difficult = hard to drive
state-road-blocked = cut off
limited-only = only: { $people }
limited-except = not for all; not let through: { $people }
wait-crossing-now = people getting through now waited { $range }
wait-computed = { $wait } (computed)
wait-joining-now = if you join now: { $range }
wait-standing-now = standing { $range }, not through yet
wait-one-post = at one post alone: { $range }
queue-empty = nobody
queue-packed = packed, no room to stand
queue-derived = { $told } (about { $derived })
queue-around = about { $told } ({ $range })
pace-none = not moving
pace-per-hour = { $figures } an hour
landmark-bridge = back to the bridge
landmark-car-wash = back to the car wash
landmark-hotel = back to the hotel
landmark-monastery = back to the monastery
landmark-petrol-station = back to the petrol station
landmark-tunnel = back to the tunnel
landmark-turn = back to the turn
landmark-waterfall = back to the waterfall
landmark-named = back to “{ $name }”
held = { $value } – { $count }
differ = reports differ: { $sides }

## Who says so

support-confirmed =
    { $count ->
        [one] { $count } independent person or chat says so
       *[other] { $count } independent people and chats say so
    }
support-likely =
    { $count ->
        [one] it looks like it ({ $count } report)
       *[other] it looks like it ({ $count } reports)
    }
support-single = one person says so, nobody else has yet
practice-passed =
    { $count ->
        [one] { $count } says: let through
       *[other] { $count } say: let through
    }
practice-stopped =
    { $count ->
        [one] { $count } was stopped
       *[other] { $count } were stopped
    }
practice-none-stopped = nobody wrote of being stopped; who is stopped rarely writes
practice-paper-required =
    { $count ->
        [one] { $count } of { $all } was asked for it
       *[other] { $count } of { $all } were asked for it
    }
practice-paper-not-required = { $count } of { $all } let through without it
practice-paper-accepted = { $count } of { $all } let through with it
practice-paper-refused = { $count } of { $all } not let through with it
practice-pet-yes = { $count } of { $all } let through
practice-pet-no = { $count } of { $all } not let through
practice-pet-limited = { $count } of { $all } let through in part
support-practice =
    { $count ->
        [one] what { $count } person saw, not the rule
       *[other] what { $count } people saw, not the rule
    }
rule-none = No official source here, check before you go
rule-line = Official, { $who }: { $what }
rule-written = { $rule } – { $source } ({ $dates })
rule-title = Official: papers and animals
rule-required = needed
rule-not-required = not needed
rule-everyone = everyone
rule-citizens = citizens: { $lands }
rule-document = with this: { $item }
rule-age-from = aged { $age } or over
rule-age-under = aged under { $age }
rule-age-between = aged { $from } to { $to }
rule-parents-both = with both parents
rule-parents-one = with one parent
rule-parents-none = without parents
rule-pet-cat = with a cat
rule-pet-dog = with a dog
rule-pet-other = with another animal
rule-car-own = in one’s own car
rule-car-others = in someone else’s car
rule-car-rented = in a rented car
rule-car-foreign-plates = in a car with foreign plates
rule-stay =
    { $count ->
        [one] up to { $count } day
       *[other] up to { $count } days
    }
rule-since = since { $date }
rule-from = only from { $date } on
rule-until = until { $date }
rule-checked = looked up { $date }
rule-unchecked = not checked
support-disputed =
    { $count ->
        [one] { $count } report in all
       *[other] { $count } reports in all
    }
support-stale = old: last report { $age }
note-against =
    { $count ->
        [one] { $count } says otherwise ({ $age })
       *[other] { $count } say otherwise ({ $age })
    }
price-asked = asked: { $money }
price-paid = paid: { $money }
note-unusual =
    { $count ->
        [one] { $count } unusual price left out
       *[other] { $count } unusual prices left out
    }
note-inferred = which way was not said: the usual way is assumed
note-paused = paused: as it was at { $clock }
note-earlier = until { $clock }: { $value }
and-also = { "; " }
answer-line = { $title }: { $value } · { $support } · { $age }
nothing = No fresh reports. That does not mean it is clear
nothing-of-open = Nobody writes now whether it is open
last-told = last report { $age }
stale-banner = Old news: last report { $age } ({ $clock }). It may be quite different now
as-of-banner = As it was at { $clock }. This is not now

## Alerts, rumours, questions, notices

alert-closure-amber = The way { $place } may be closed. Not checked yet ({ $age })
alert-closure-red =
    { $count ->
        [one] The way { $place } is closed: { $count } independent report ({ $age })
       *[other] The way { $place } is closed: { $count } independent reports ({ $age })
    }
alert-rule-amber = { $title }: maybe { $value }. Not checked yet ({ $age })
alert-rule-red =
    { $count ->
        [one] { $title }: { $value }. { $count } independent report ({ $age })
       *[other] { $title }: { $value }. { $count } independent reports ({ $age })
    }
alert-retracted = Alert taken back { $age }: “{ $title }: { $value }”
alert-retracted-still = { $retracted }; still written by { $count }
rumour =
    { $count ->
        [one] { $title } – { $value }. { $count } independent report ({ $age })
       *[other] { $title } – { $value }. { $count } independent reports ({ $age })
    }
rumour-ahead = { $value } (not yet: it is to come)
rumour-lead = People are saying:
rumour-first = First told { $age }
rumour-source-office = Somebody showed an official page
rumour-no-source = Nobody showed an official page
rumour-unseen = Nobody on the spot has told of it since
rumour-seen = On the spot since: { $list } ({ $age })
rumour-seen-one = { $value } – { $count }
rumour-verdict = Moderators looked into it { $age }: { $ruling }
ruling-false = not true
ruling-partly = partly true
ruling-true = true
ruling-unknown = could not be found out
question =
    { $count ->
        [one] { $what }? { $count } person asks ({ $age })
       *[other] { $what }? { $count } people ask ({ $age })
    }
question-toward = { $what } ({ $place })
question-answered = { $what }? There is an answer ({ $age })
notice = { $text } – { $source }, until { $clock }
notice-coming = From { $clock }: { $text } – { $source }
official = Official ({ $mode }): { $value }, { $age } – { $source }
forecast-official = By official figures, in { $hours } h probably { $range } ({ $mode })
forecast-crowd = By earlier reports, in { $hours } h probably { $range } ({ $mode })
strip-title = The last 48 hours, { $mode }
strip-wait = Wait if you join, { $mode }
strip-said = { $what }: { $last } { $age }, in two days { $all }
strip-heading = The last 48 hours
strip-legend = Line: the middle. Shade: the range. Gap: nothing was known.
strip-legend-official = Dots: official figures.

## Pages: everywhere

page-name = Passage
page-skip = To the content
page-description = What is true at the border now: how many say so, and how long ago
page-language = Language
page-draft = Machine draft, numbers and signs are right
page-checked-by = Words after { $who }
page-home = Home
page-about = About this site
page-more = details
page-updated = Updated { $age }
page-live = Updates by itself
page-offline = No connection. This is how it was { $age }
page-example = EXAMPLE. Everything here is made up
page-example-title = EXAMPLE ({ $name })
page-warning = Anyone can read this, border guards too. No names, phones, plates, or where you stand exactly.
page-paused = Reports are paused here: as it was at { $clock }
page-read-only = For now you can only read
page-starting = Starting, please wait a minute
page-bots = One moment: keeping bots out

## Pages: home

page-home-title = At the border now
page-home-from = Where I am
page-home-to = Where to
page-home-search = Search
page-home-name = Name of a crossing or town
page-home-optional = May be left empty
page-home-between = Between: { $from } – { $to }
page-home-none-between = We know no crossing between { $from } and { $to }
page-home-unknown-place = We do not know this place: { $text }
page-home-changed = Latest changes first
page-home-all = All crossings
page-home-named = By name: { $name }
page-home-none = Nothing found
page-home-begin = There are no reports yet. Load a chat export or see the example:
page-border-yes = The border is open to travellers
page-border-no = The border is closed to travellers
page-border-citizens = The border is open to citizens of the two countries only
page-border-some = The border is open to some travellers only
page-border-since = since { $date }
page-source = Source:

## Pages: a crossing

page-board = What is so now
page-alerts = Alerts
page-rumours = People are saying
page-rumours-more = More that people are saying: { $count }
page-notices = Notices
page-questions = What people ask
page-questions-none = Nobody asks anything now
page-answers-none = No fresh reports of this. That does not mean it is clear
ask-none-toward = On the way { $toward }: no fresh reports of this. That does not mean it is clear
ask-beside = What else is told of this
page-begin = Nobody has written here yet. Be the first: tell what you see
page-other-way = The other way: { $toward }
page-both-ways = Both ways
page-history = How it changed
page-users-all = For everyone
page-users-citizens-of-both = For citizens of the two countries only
page-users-locals = For local people only
page-hours = Hours: { $hours }
page-always-open = Day and night
page-modes = Usually possible: { $modes }
page-position-town = The place on the map is the town, not the post itself
page-report = Tell what you see
go-tell = Tell
go-ask = Ask
page-report-words = In your own words
page-report-example = For example: nobody let through on foot, 20 cars, standing 3 hours
page-report-toward = Where you are going
page-report-send = Send
page-working = One moment: keeping bots out
page-keep-voice = Let my reports count for more in time: keep a random number on this device for two weeks
page-report-thanks = Thank you. It is kept
page-report-understood = Understood so:
page-report-not-understood = Kept, but nothing of it is on the board: we did not understand what is so
page-report-later = Taken. Where few people write it appears within half an hour, so that nobody can tell by the minute who wrote it
page-report-another = Tell something else
page-tap-open-yes = Open
page-tap-open-no = Closed
page-tap-queue-full = Packed
page-tap-fuel-yes = There is fuel
page-tap-fuel-no = There is no fuel
page-tap-road-blocked = The road is cut off
page-ask = Ask those who are there
page-ask-field = Your question
page-ask-example = For example: do they let people through on foot?
page-ask-send = Ask
page-ask-known = This is known already
page-ask-similar = Asked already, in like words
page-ask-post = Still ask those who are there
page-ask-posted = Everyone can see the question. Look again later: the answer will be here
page-ask-not-understood = We did not understand the question. Ask shorter, one thing at a time
page-talk-off = Other people's words are not shown: nobody looks after them yet. Answers only
page-paste = Paste from a chat
page-paste-field = Copied messages
page-paste-hint = Names are dropped first. The words are read and counted, never shown
page-paste-done =
    { $count ->
        [one] { $count } message read
       *[other] { $count } messages read
    }
page-visit-name = Name for this visit
page-clear = Clear my things

## Pages: about this site

page-about-what =
    People write what they see at the border. We count how many and how long ago. We check nobody.
page-about-who = Who runs this site
page-about-who-unset = Whoever started it has given no name
page-about-contact = Contact: { $contact }
page-about-kept = What is kept and how long
page-about-kept-words =
    { $hours ->
        [one] The words of messages: { $hours } hour
       *[other] The words of messages: { $hours } hours
    }
page-about-kept-facts =
    { $days ->
        [one] What you reported, without the words: { $days } day, then only as totals
       *[other] What you reported, without the words: { $days } days, then only as totals
    }
page-about-not-kept = Never kept: name, phone, network address, account
page-about-posts = Official posts and legal ways only
page-about-promise = These are people's words, not a promise. You decide
page-about-code = The source code is open
page-about-no-script = Everything works without JavaScript

## Errors

page-problem-400 = We did not understand the request
page-problem-404 = We have no such crossing: { $name }
page-problem-404-page = There is no such page
page-problem-405 = This address cannot be used in this way
page-problem-409 = This id was already used for another message
page-problem-413 = Too long: at most { $bytes } bytes
page-problem-415 = We do not take this kind of data
page-problem-422 = We cannot make sense of this: { $what }
page-problem-422-empty = There is nothing in it
page-problem-422-other-crossing = This is about another crossing: { $name }
page-problem-429 = Too often. Try again in { $seconds } s
page-problem-kept = What you wrote
page-problem-work-needed = Your device must first show that it is no bot. Turn on JavaScript, or try again in a minute
page-problem-work-other-day = This check is of another day. Open the page again
page-problem-work-not-yours = This check was made for another sender or crossing. Open the page again
page-problem-work-undone = The check is not finished. Open the page again
page-problem-work-too-little = A longer check is needed just now. Open the page again
page-problem-500 = Something of ours broke. Your message was not kept
page-problem-503 = Too many messages at once. Try again in { $seconds } s
page-problem-503-space = No room left: for now you can only read
page-problem-nearest = Did you mean: { $names }

## Standing

within-hour = within the last hour
within-hours = within the last { $count } h
pass-any = People
page-flooded = Unusual flood since { $clock }: only established reporters count now
refusal-not-a-voice = This needs a name for this visit: guests have none
refusal-not-heard = Nobody of this name was heard here in these two weeks: a name holds at one crossing only
refusal-tree-revoked = Invites of this circle are no longer taken: a key in it was revoked
refusal-not-seasoned = Only those who have reported here truly for three days can hand on invites
refusal-invites-spent = You have handed on this week's three invites. More in a week
refusal-invites-full = No more invites are taken here in these two weeks
refusal-no-such-invite = There is no such invite
refusal-invite-of-other-crossing = This invite is for another crossing: { $name }
refusal-invite-is-over = This invite is over: it was for two weeks
refusal-invite-used = This invite was already used
refusal-vouch-loop = Whom you let in cannot let you in
refusal-known-already = You are known here already and need no invite
refusal-anchor-is-over = That leaves this key no time: it holds for two weeks at most
refusal-not-an-anchor = This key is not valid, or no longer

## Moderators

watch-title = Moderation desk
watch-key = Your key
watch-key-hint = Whoever runs this site gives it. It is not kept on this phone
watch-open = Open
watch-you = You are { $key }
watch-flood = A flood of new people
watch-copies = Nearly the same words
watch-pending = Waits for a second key
watch-waiting = New words, held back
watch-disputed = Reports differ
watch-rumour = People are saying
watch-rule = What was found
watch-rule-hint = Everyone sees it once a second key agrees, for a day at least
watch-rumour-past = Off the board already
watch-talk = What was written lately
watch-counts = Messages: { $count }, people: { $people }
watch-more = and { $count } more like these
watch-none = Nothing to look at now
watch-hide = Hide words…
watch-let = Show these
watch-confirm = Agree
watch-own = Yours: another key must agree
watch-freeze = Pause
watch-thaw = Go on
watch-undo = Undo
watch-pause = Pause or go on
watch-topic = What
watch-all = Everything here
watch-hold = Hold new words back for 6 h
watch-show = Show new words again
watch-hold-hint = New words then wait until a moderator shows them. What people report still counts
watch-held = New words wait for a moderator until { $clock }
watch-two = Holds once a second key agrees, within 6 h
watch-notice = Put up a notice
watch-notice-text = Its words, in this language
watch-notice-link = Where it is published
watch-notice-source = Whose it is
watch-notice-hours = For how many hours
watch-unfit-length = “{ $field }”: write something, at most { $most } bytes
watch-unfit-masked = “{ $field }”: no names, phone numbers, addresses or links in it
watch-unfit-link = “{ $field }”: the full address of a secure page
watch-unfit-hours = “{ $field }”: a number from 1 to { $most }
watch-again = Look again
log-title = What moderators did
log-about = Every act of every key and of the operator, for 14 days. One key can only hide words; all else needs two
log-none = Nothing was done in 14 days
log-older = Earlier acts
log-hide = Words hidden: { $count } ({ $reason })
log-let = Words shown: { $count }
log-freeze = Pause of all reports
log-freeze-topic = Pause: { $topic }
log-thaw = End of the pause for all
log-thaw-topic = End of the pause: { $topic }
log-notice = Notice of { $source }
log-notice-unsaid = A notice
log-rule = People are saying “{ $title } – { $value }”: { $ruling }
log-hold = New words held back
log-show = New words shown again
log-open-hide = They return at { $clock } unless a second key agrees
log-open = Waits for a second key until { $clock }
log-until = Until { $clock }
log-final = For good
log-done = Done
log-confirmed = { $key } agreed at { $clock }: for good
log-returned = Nobody agreed: shown again since { $clock }
log-lapsed = Nobody agreed: nothing came of it ({ $clock })
log-ended = Over since { $clock }
log-undone = Taken back at { $clock }
cause-name = a name
cause-number = a number
cause-address = an address
cause-minor = a child
cause-threat = a threat
cause-spam = advertising
cause-false = untrue
cause-other = something else
page-key = Key
page-key-title = A key for those who report on the spot
page-key-use = Use it
page-key-done = Your reports count as those of whoever gave you the key, until { $clock }
page-key-voice = Your name for this visit (8 to 64 letters or digits, only yours)
refusal-no-such-key = There is no such key
refusal-key-revoked = This key was taken back
refusal-key-is-over = This key’s time is over
refusal-key-of-other-kind = This key is for something else
refusal-key-of-other-crossing = This key is for another crossing: { $name }
refusal-key-spent = This key was used by three phones in these two weeks: no more
refusal-keys-full = No more keys are given out
refusal-nothing-to-hide = There is nothing left to do here: nothing is ticked, or it is done
refusal-hidden-before = You hid this before and nobody agreed: another key may
refusal-no-such-deed = There is no such act any more
refusal-needs-no-second = This needs no second key
refusal-deed-is-over = This is over already
refusal-same-key = Another key must agree, not yours
refusal-nothing-to-undo = There is nothing to undo
refusal-undo-is-over = Too late to undo: that was more than ten minutes ago
refusal-deeds-spent = This key has done all it may within an hour
refusal-notice-is-over = This notice is over already
refusal-no-such-rumour = Nobody is saying this, or it was too long ago
refusal-words-held-already = New words are held back already
refusal-words-not-held = New words are not held back

## What is set aside, and what the operator does

page-report-waits = Taken, and waits for moderators: several people sent nearly the same words before you. What is ticked never waits
watch-count = Let through
watch-aside = Set aside, not counted: { $count }
log-count = Copies let through: { $count }
log-operator = Operator
log-off = Taken off the board: { $what } ({ $reason })
log-a-figure = an office's figure
log-a-report = a report
reason-personal = about a person
reason-flood = a flood
reason-outdated = out of date

## Pages: what is promised

page-promises = What we promise and what we do not
promise-taken = If the computer is taken
promise-taken-never = Not on it, because it is never kept: who you are, your phone, your network address
promise-taken-words = On it: the words of the last three days, without the names and numbers that we found in them
promise-taken-facts = On it: what was reported in the last two weeks, under random names that last two weeks at most
promise-taken-later = Of all that is older: totals only. Nobody can find out from them who reported what
promise-guard = If a border guard reads along
promise-guard-sees = He sees what everyone sees: how many people say what, and no names
promise-guard-later = Where few write, “I passed” and “I was stopped” appear 10 to 30 minutes later, and only by the hour
promise-guard-few = Where hardly anyone passes, even that may not hide you. Write only what many could have seen
promise-lies = If somebody lies
promise-lies-many = Many names of one hand count as one group, and what one person says is shown as one person’s word
promise-lies-copies = The same words from many people count once. Further copies wait until two moderators let them through
promise-lies-moderators = One moderator can only hide words. All else takes two, and everyone can read what they did
promise-not = What nobody can promise you
promise-not-true = That a report is true. We check nobody
promise-not-server = That whoever runs this site is honest: a changed program could note everything, or show a false board
promise-not-phone = That a phone in someone else’s hand tells nothing: clear the browser’s history yourself
promise-not-network = That nobody who watches the whole network sees that you read this page
promise-not-masks = That we find every name in a text. So write none
promise-not-back = That what somebody has read can be taken back
promise-do = What you can do
promise-do-ticks = Tick instead of writing: ticks tell less about you
promise-do-private = Open this page in a private window and close it afterwards

## Alerts: what rings, what is known beside it

alert-contradictory = { $title }: contradictory ({ $age })
alert-sides = “{ $value }” – { $count }, otherwise – { $against }
alert-since = Since { $clock }
alert-against = Reports of the contrary: { $against }
alert-works = Works meanwhile: { $list }
alert-works-none = Nobody says of any other way here that it works
alert-works-one = { $title } – { $value } ({ $age })
alert-shut = Also not: { $list }
alert-unknown = Not known: { $list }
alert-near = Said to be open nearby: { $list }
alert-near-one = { $name } ({ $age })
alert-silent-budget = Silent: another alert here came within the hour. It sounds at { $clock } if it is still so
alert-silent-held = Silent: alerts are held back here until { $clock }
alert-silent-contradictory = Silent: it was said and taken back before, and nobody has checked which is true
alert-turned = Now people say the contrary
alert-lapsed = Nobody says so any more. That does not mean it is clear
alert-crowd = Many new people wrote it at once; together they count as one. That does not mean it is open
alerts-held = Alerts are held back here until { $clock }. Look at this page itself
log-hold-alerts = Alerts held back until { $clock }
log-release-alerts = Alerts sound again

## Why an answer stands

why = Why so
why-group = { $value } – { $weight }: { $count }
why-number = { $weight }: { $count }
weight-much = counts fully
weight-some = counts half
weight-little = counts little
because-fresh = seen lately
because-ageing = seen a while ago
because-old = seen long ago
because-hearsay = heard from others
because-inferred = the way is assumed
because-copy = the same words as others
why-reasons = { $group } ({ $reasons })
why-claim = { $value } · { $weight } ({ $reasons }) · { $age }
why-new = New here (count little while very many come at once): { $count }
why-known = Known here: { $count }
why-held = Not counted, or not in full: { $reason }
why-held-some = Not counted, or not in full: { $reason } – { $count } or more
held-paused = reports are paused
held-flood = an unusual flood of new people
held-copy = nearly the same words as others
held-hidden = taken off
held-old = too old when they came
held-room = more than one group has room for
held-unsure = not understood well enough
held-heard = heard from others: it stands under “People are saying”

## Whom to call

help-title = Help
help-first = If a life is in danger, call now. Nobody answers calls for help on this site.
help-emergency = Emergency, all services
help-medical = Ambulance
help-police = Police
help-trafficking = If someone is held, sold or forced to work
help-child = For children, and about a child
help-legal = Advice on rights and papers
help-ngo = Volunteers
help-none = We know no number here. From a mobile phone, 112 reaches help in most countries.
help-always = round the clock
help-sources = Who says so
help-all = Numbers of other countries
help-unsent = Not sent yet
help-send = Send it all the same
help-line = Emergency numbers: { $numbers }

## At one look

glance-open-yes = open
glance-open-no = closed
glance-open-limited = not for all
glance-differ = reports differ
glance-perhaps = { $word }?
glance-some = people get through
glance-none = nobody gets through
glance-unsure = not sure
glance-nothing = no news
glance-modes = { $modes }: { $value }
glance-passed = let through
glance-stopped = turned back
glance-stopped-rarely = Those turned back rarely write: this is no promise
glance-in-part = only some: { $count }
glance-asked = asked for: { $list }
glance-asked-one = { $item } – { $count } of { $all }
glance-unknown = Nobody writes now: { $list }
glance-faster = moving faster than { $count } h ago
glance-slower = moving slower than { $count } h ago
glance-same = moving as it did { $count } h ago
glance-word-faster = faster
glance-word-slower = slower
glance-word-same = steady
glance-far = { $length } in a straight line
look-who = Who passes
look-who-none = In 48 h nobody wrote who was let through. That does not mean that all are
look-modes = How to pass
look-grey = grey – before it closed
look-before = before it closed
look-times = time – if you join now
look-signs = × how many write · ? one alone · ≈ computed
look-queue = The queue
look-papers = Papers and animals
look-supplies = What is there
look-dangers = Dangers and the road
look-prices = What things cost
look-others = Other crossings { $toward }
look-others-order = Near ones first; those equally far in changing order, so that not all go to one place
look-more = What else is known of it
look-hour = On all borders in the last hour
look-hour-old = What changed last on all borders
look-hour-none = Nothing changed in the last hour
look-all = All other crossings
place-bridge = Bridge
place-car-wash = Car wash
place-hotel = Hotel
place-monastery = Monastery
place-petrol-station = Petrol station
place-tunnel = Tunnel
place-turn = Turn
place-waterfall = Waterfall
road-title = The road to the post, not to scale
road-place = { $name } – { $length } before the post
road-queue = Queue: { $value }
road-post = { $name }, post
## Telling: what waits on the phone, taps, clearing

tell-waiting = Waiting on this phone to be sent:
tell-waits = Waiting to be sent:
tell-sending = Sending…
tell-sent = Sent: what was waiting on this phone
tell-kept = No connection. It is sealed here, cannot be read on this phone, and goes out by itself within a day
tell-unkept = This phone cannot keep it: stay on this page until it is sent
tell-dropped = Something waited here for more than a day and was not sent. Nobody got it
tell-refused = Not taken:
tell-nothing = Nothing understood yet. Say whether it is open, who gets through, how long it takes
tell-later = No connection: it will be read when it arrives
tell-not = Not so
tell-back = It is so
tell-struck = The rest is sent as ticks, without your words
tell-elsewhere = This is about another crossing:
tell-again = Press Send once more to send it all the same
tell-box-key = This was sealed for another board or too long ago: nobody can open it. Please tell it again
tell-box-old = This waited for more than a day and was not taken: what was so yesterday may not be so now
tell-box-broken = This arrived damaged and could not be read. Please tell it again
leave = Clear my things
leave-what = What remains
leave-done = Cleared. Your browser’s history still says that you opened this page
leave-failed = Not all could be cleared: clear this site’s data in the browser’s settings
leave-takes = Goes from this phone: what waits to be sent, your name for this visit, what you follow and chose
leave-stays = Stays: the public list of crossings, the same for everyone
leave-history = The browser’s history still says that you opened this page, and its cache may hold the page: clear them yourself
leave-sent = What you sent stays with the others’ reports, without a name, for two weeks at most
leave-network = Whoever runs the Wi-Fi may have seen that you visited this site, and when
leave-seen = What others have read or photographed cannot be taken back
leave-empty = An emptied phone can raise questions too. Little was here in the first place
still-so = Still so
still-not = No longer
still-yes = Now yes
still-no = Now no
see = What do you see?
see-pass = Who gets through
see-open = Open or closed
see-queue = The queue
see-wait = I am standing
see-crossed = I just crossed
see-pace = How fast it moves
see-price = A price
tap-mode = How
tap-limited = Only some
tap-yes = Let through
tap-no = Not let through
tap-who = Who, if not everyone
tap-vehicles = Vehicles before you
tap-hours = Hours so far
tap-took = Hours it took
tap-when = When
tap-now = now
tap-ago = { $hours } h ago
tap-asked = Asked for, if anything
tap-pace = Let through in an hour
tap-price = How much
tap-currency = Which money
tap-unit = Counted in
lack-mode = Choose how: on foot, by car or otherwise
lack-pass = Choose whether they let through or not
lack-whom = Choose who is let through
lack-open = Choose open or closed
lack-number = Choose or write how many
lack-price = Write the price and choose the money
lack-words = Write what you see
unit-vehicles = vehicles
unit-people = people
unit-km = km
## Out of the house: copying, short links, files; asking on the page; being told of changes

out-copy = Copy
out-copied = Copied
out-copy-by-hand = Copy this line by hand:
out-line = { $crossing }. { $title }: { $value } ({ $count }), { $when }
out-when = { $time } { $place } time, { $date }
out-about = about { $clock }
out-single = one person
out-groups =
    { $count ->
        [one] { $count } person or chat
       *[other] { $count } people and chats
    }
out-reports =
    { $count ->
        [one] { $count } report
       *[other] { $count } reports
    }
out-unchanged = Still the same: { $value }
out-changed = Changed since. Now: { $value }
out-so-now = Now: { $value }
out-unheard = Nobody has told of this lately. It may be quite different now
out-now = Now
out-then = What the board said then
out-older = What was said then can no longer be shown.
out-line-field = The line to pass on
out-all = All that is known of this crossing
out-preview = It may have changed: open to see what is so now.
out-save = Save this page as a file
out-saved = Saved. It opens without a network
out-file-as-of = As it was at { $when }
out-file-age = Old: this was saved { $age } or more. It may be quite different now
out-file-clock = The clock of this device is behind: what is old here may not look it.
out-file-note = Saved from Passage. What is past its time is crossed out by the clock of this device.
ask-here-none = Nobody has told of this here.
ask-here-old = No network. This is what the phone holds:
ask-here-unsure = No network, and the question was not understood here. Look through the board above.
wish-tell = Tell me when it changes
wish-kept = Told on this phone only, for 7 days
wish-title = You wanted to know
wish-changed = { $title } was: { $before }; now: { $after }
wish-gone = { $title } was: { $before }; now nobody tells of it
wish-remove = Do not tell me any more
wish-list = Waiting for a change
wish-full = That is as many as this phone keeps. Take one off first
wish-seen = Seen
alarm-sound = Sound and vibrate when something shuts
alarm-other = An alert at { $name }
alarm-back = Taken back
## Kept on the phone, and what changed meanwhile

since-title = Since { $clock } ({ $age })
since-changed = { $title }: { $before } → { $after }
since-now = { $title }: … → { $after }
since-moved = { $title }: { $change }, now { $after }
since-new = { $title }: { $after } (new)
since-gone = { $title }: nobody reports it any more
since-rang = Alarm. { $title }: { $after }
since-back = Alarm taken back. { $title }: { $after }
since-ruled = Rumour “{ $title }”: { $verdict }
since-answered = There is an answer now: { $title }
since-more = More that changed: { $count }
since-nothing = Nothing changed since { $clock } ({ $age })
phone-catching = This is how it was { $age }. Getting what is new …
phone-portal = This Wi-Fi asks you to sign in first.
phone-portal-link = Open its page
phone-full = This phone has no room for the board: it will be gone without a connection. Free some space.
phone-denied = This browser lets no page be kept. Leave the private window or allow storage, or save the page as a file.
phone-clock = This phone’s clock is wrong. Ages here go by the board’s clock.
phone-newer = There is a newer version of this page.
phone-newer-link = Load it
phone-broken = What was kept on this phone cannot be read. It was removed and is fetched anew.
phone-rest = Details have not come yet: until then the earlier ones stand here, or none.
phone-unsent = No connection: nothing was sent. What you wrote is still here; try again.
phone-along = Take this border along
phone-along-doing = Taking along …
phone-along-done = Pages on this phone: { $count }, { $size } KB. Readable with no connection for three days.
phone-along-part = Only { $count } of { $all } could be taken along. Try again when the connection is better.
phone-along-full = Only { $count } of { $all } were taken along: this phone is full. Free some space and tap again.
phone-save = Save battery
phone-save-off = Update by itself again
phone-saving = Saving battery: as of { $age }
phone-update = Update now
away-title = No connection
away-text = There is no connection, and this page is not kept on this phone.
away-kept = Kept on this phone:

## Ways over borders

ways-title = Ways over borders
ways-link = How to get there: ways, papers, buses
ways-lead = From where to where: which borders lie between, which papers they ask for, what runs.
ways-from = From (town)
ways-to = To (town or country)
ways-over = Staying on the way in (if anywhere)
ways-who = Who travels
ways-citizenship = Citizenship
ways-unsaid = not said
ways-document = Document
ways-child = A child comes along: its age in years (a baby: 0)
ways-child-document = The child’s document
ways-child-parents = With the child go
ways-pet = Animal
ways-car = Car
ways-nothing = none
ways-day = When
ways-return = Show ways back through a country already left, too
ways-search = Show the ways
ways-private = What you choose here is kept nowhere and stands in no address.
ways-again = Change what is asked
ways-need = Say from where and to where.
ways-unread = “{ $words }” is no town or country known here.
ways-meant = Perhaps:
ways-no-day = “{ $words }” is no day. Today is taken.
ways-no-age = “{ $words }” is no age of a child: full years up to 17, a baby is 0.
ways-same = { $from }: both are in one country, there is no border to cross.
ways-apart = { $from } and { $to } share no border.
ways-cut = { $from } – { $to }: no open crossing between them is known here.
ways-shut = { $from } and { $to } share no border open to you.
ways-unknown = { $from } and { $to }: whether the border is open on that day is not known here.
ways-some = { $from } and { $to }: the border is not open to everyone. What is known stands below.
ways-remains = What remains leads through other countries.
ways-none = No way by land is known here.
ways-found =
    { $count ->
        [one] { $count } way by land
       *[other] { $count } ways by land
    }
ways-not-back = There is a way back through what was left: { $lands }. It is not shown unless you ask for it.
ways-not-covered = Air and sea are not covered here: to fly or sail may be simpler.
ways-estimate = Lengths are estimates: the straight line and three tenths more.
way-borders =
    { $count ->
        [one] { $count } border
       *[other] { $count } borders
    }
way-length = about { $length } by road
way-length-part = length not known: not every post on the way is known
way-papers-fine = papers: no obstacle known
way-papers-refused =
    { $count ->
        [one] not let in with these documents: { $count } entry
       *[other] not let in with these documents: { $count } entries
    }
way-papers-unknown =
    { $count ->
        [one] no rule known: { $count } entry
       *[other] no rule known: { $count } entries
    }
way-papers-unsure =
    { $count ->
        [one] not known whether the document is enough: { $count } entry
       *[other] not known whether the document is enough: { $count } entries
    }
way-papers-disputed =
    { $count ->
        [one] rules contradict each other: { $count } entry
       *[other] rules contradict each other: { $count } entries
    }
way-papers-visas =
    { $count ->
        [one] a visa or permission: { $count } entry
       *[other] a visa or permission: { $count } entries
    }
way-papers-more =
    { $count ->
        [one] { $count } more paper is needed
       *[other] { $count } more papers are needed
    }
way-far = about { $length } by road to the post
way-last = Then about { $length } by road: { $town }
way-no-post = No post on this border is known here. Ask before you go.
way-unchecked = No regular checks here: both are of one area. Keep your papers with you.
way-others = Other posts on this border
way-shut-posts = Shut on that day
way-other-same = no farther
way-other-longer = { $length } farther
way-unknown = { $from } → { $to }: whether this border is open on that day is not known here
way-posts-shut = { $from } → { $to }: every post known here is shut on that day. Ask whether another one is open.
way-some = { $from } → { $to }: only some people are let across. Find out beforehand whether you are.
way-car = { $from } → { $to }: without a car you are let across; whether with one is not known here. Ask beforehand.
way-shut = { $from } → { $to }: this border is shut to you
way-return = Leads back into a country already left: { $land }. Think whether that is safe for you.
way-detached = This leads into a part that is cut off by land from the rest: { $land }
border-leave-azerbaijan = Foreigners may leave Azerbaijan here; nobody is let in.
border-ukrainians-home = Citizens of Ukraine may go home on foot: Mokrany – Domanove.
border-by-order = Posts are opened and shut by order here: ask which one works.
border-six-sections = Citizens of other countries may cross on six sections of road only.
border-some-days = Posts may be shut on some days and holidays: ask before you go.
border-by-day = No post here is open at night.
border-snow = Shut at times for snow and rockfall.
border-invitation = Turkmenistan lets in with a visa and an invitation only.
border-transnistria = The stretch along Transnistria is shut.
border-russians-some = Citizens of Russia are let in on exceptions only.
border-breaks-law = Entering Ukraine’s territory this way breaks Ukraine’s law.
border-agreed-lists = Opened at times for people on agreed lists only.
border-exceptions = There are exceptions: ask an office whether you are one.
way-traveller = Traveller { $count }
way-age =
    { $count ->
        [one] { $count } year old
       *[other] { $count } years old
    }
way-by-table = by a table imported on { $date }, not an office’s
way-enough = the document in hand is enough
way-needs = to have in hand: { $items }
way-papers-link = Papers in detail
way-scheduled = By timetable
way-helpers = By people who help
way-run-via = by the post { $post }
way-run-elsewhere = by another post, which one is not known here
way-no-runs = No bus, train or ferry over a border of this way is known here.
way-seats =
    { $count ->
        [one] { $count } seat offered
       *[other] { $count } seats offered
    }
way-run-bus = Bus
way-run-train = Train
way-run-ferry = Ferry
way-daily = daily
way-day-mon = Mon
way-day-tue = Tue
way-day-wed = Wed
way-day-thu = Thu
way-day-fri = Fri
way-day-sat = Sat
way-day-sun = Sun
way-free-of-charge = free of charge
way-now = Now

## Papers

papers-title = Papers
papers-lead = What to have with you at the border, by what offices say.
papers-private = What you choose here is sent nowhere and kept nowhere, not on this phone either.
papers-plain = All rules by country gone to. The address of such a page names the country, and nothing else.
papers-who = Who travels: a citizen of
papers-other = Another country
papers-stateless = No citizenship, or a refugee’s document
papers-unlisted = A country not in this list
papers-document = With which document
papers-to = Where to
papers-from = Leaving from
papers-more = A child, an animal, a car, another way
papers-age = Age
papers-adult = adult
papers-infant = under one year
papers-years =
    { $count ->
        [one] { $count } year
       *[other] { $count } years
    }
papers-parents = With the child goes
papers-pet = Animal
papers-car = Car
papers-none = none
papers-doc-passport = Passport for travel abroad
papers-doc-id-card = Internal passport or identity card
papers-doc-child-passport = The child’s own passport
papers-doc-birth-certificate = Birth certificate
papers-doc-none = Another, or none
papers-entry-home = Your own country: no visa
papers-entry-free = No visa needed
papers-entry-eta = A permission got online before you go is needed
papers-entry-on-arrival = A visa is given at the border
papers-entry-e-visa = A visa got online before you go is needed
papers-entry-visa-before = A visa got before you go is needed
papers-entry-limited = Only some are let in
papers-entry-other-document = Not with this document
papers-entry-refused = Not let in
papers-entry-disputed = The rules contradict each other: both are below
papers-entry-unknown = No rule found: whether you may enter is not known here
papers-entry-more = That means neither yes nor no. Ask the consulate of that country before you go.
papers-depends = Whether you are let through depends on age and sex.
papers-table = By a table imported on { $date }, not by an office. Look at the office’s page before you go.
papers-required = Have with you
papers-disputed = Rules contradict each other: ask before you go
papers-perhaps = Depends on age
papers-accepted = Any one of these is enough
papers-animals = Your animal
papers-refused = Will not do
papers-not-required = Not asked for
papers-to-come = From a later day
papers-document-unknown = No rule here says that the document in your hand is enough.
papers-nobody = No rule here names citizens of this country. What is below is said of everyone.
papers-nothing = No rule is known here for this way. That does not mean that nothing is needed.
papers-no-pet = No rule found here for the animal: ask before you go.
papers-no-car = No rule found here for the car: ask before you go.
papers-no-child = No rule found here for a child who leaves its country: ask its border guard before you go.
papers-barred-pet = Not with this animal
papers-barred-car = Not with this car
papers-instead = What will do: { $items }
papers-young = No age is said: this is for a child under { $age }. If it is older, say its age.
papers-choose = Choose who travels, the document and where to. The list comes here.
papers-checked-today = checked today
papers-checked-days =
    { $count ->
        [one] checked { $count } day ago
       *[other] checked { $count } days ago
    }
papers-checked-weeks =
    { $count ->
        [one] checked { $count } week ago
       *[other] checked { $count } weeks ago
    }
papers-checked-months =
    { $count ->
        [one] checked { $count } month ago
       *[other] checked { $count } months ago
    }
papers-old = Not checked lately: look at the office’s page before you rely on it
papers-party = Who travels together
papers-add-adult = Add an adult
papers-add-child = Add a child
papers-drop = Leave this one out
papers-child = child
papers-incomplete = Not chosen yet: citizenship, document, and a child’s age
papers-print = Print
papers-clear = Clear
papers-toward = Papers { $toward }
papers-of = Citizens: { $land }
papers-of-all = Everyone, whatever the citizenship
papers-limited = for some only
papers-visa-on-arrival = at the border
papers-visa-e-visa = online, before you go
papers-visa-eta = a permission online, before you go
papers-visa-before = from a consulate, before you go

## Seats offered and sought

# Seats offered and sought.
seat-title = Seats
seat-title-at = { $name }: seats
seat-a-ride = a ride
seat-ruled-stays = a ride that was warned of stays
seat-ruled-goes = a ride that was warned of goes
seat-case = A ride that people warn of
seat-case-stays = It may stay
seat-case-goes = Take it off
seat-way = { $from } → { $to }
seat-leaves = leaves { $clock }
seat-left = left { $clock }
seat-free =
    { $count ->
        [one] { $count } seat free
       *[other] { $count } seats free
    }
seat-sought =
    { $count ->
        [one] { $count } seat sought
       *[other] { $count } seats sought
    }
seat-count =
    { $count ->
        [one] { $count } seat
       *[other] { $count } seats
    }
seat-waiting =
    { $count ->
        [one] { $count } person waits in line
       *[other] { $count } people wait in line
    }
seat-full = all seats are held
seat-fare = { $money } a seat
seat-fare-none = free of charge
seat-fare-unsaid = price not said
seat-by-timetable = by timetable { $money }
seat-usual = usually { $money }
seat-times =
    { $count ->
        [one] { $count } time the usual ({ $money })
       *[other] { $count } times the usual ({ $money })
    }
seat-trait-luggage = luggage
seat-trait-child-seat = child seat
seat-trait-pets = animals
seat-trait-woman-driver = says: woman driver (not checked)
seat-woman-wanted = only with a woman driver
seat-vehicle-car = car
seat-vehicle-bus = bus
seat-off = No seats are offered on this board.
seat-unmet-keys = It takes two moderators.
seat-unmet-contact = It takes a way to reach whoever runs this board.
seat-first = Look at buses, trains and aid groups first: that is safer.
seat-ways = Buses, trains, help
seat-card = Before you get in
seat-card-pay = Pay on arrival. Never before.
seat-card-papers = Keep your papers.
seat-card-friend = Tell a friend with whom, when and where you go.
seat-card-pack = Do not carry what you did not pack yourself.
seat-card-unchecked = Nobody here checks drivers.
seat-parcel = Parcels are not listed. Do not carry what you did not pack yourself.
seat-child = Under 18 and without a parent, do not ride with strangers. These people help.
seat-read = This is what was understood. Check it, give day and hour.
seat-read-lacks = Not found in your words: { $fields }
seat-read-none = No seat was understood here. Fill in the fields below.
seat-when-words = You wrote: “{ $words }”
seat-put = Offer or seek a seat
seat-words = In your own words (no number, no name)
seat-words-example = Tomorrow Vladikavkaz – Tbilisi, 2 seats, 3000 each
seat-words-read = Fill in from the words
seat-kind = What it is
seat-kind-offered = I drive and have seats
seat-kind-sought = I seek a seat
seat-who = Who travels
seat-who-adult = Adults, or children with a parent
seat-who-child = Somebody under 18 without a parent
seat-from = From
seat-to = To
seat-way-field = Direction
seat-day = Day
seat-at = Leaves at
seat-today = today
seat-tomorrow = tomorrow
seat-any = any
seat-seats = How many seats
seat-vehicle = In what
seat-fare-field = Price of a seat
seat-currency = Currency
seat-fare-hint = Blank: not said. 0: free of charge.
seat-send = Put it up
seat-look = Show
seat-offered = Seats offered
seat-sought-title = Seats sought
seat-none = Nothing now.
seat-hold = Hold a seat
seat-give = Offer them a ride
seat-hold-how = It is yours for 15 minutes. Both agree, and only then contacts are passed on.
seat-adult = I am 18 or older, or a parent rides with me
seat-warn = Warn of this ride
seat-warn-how = You will not see it any more. After two warnings nobody does.
seat-mine = Your seats
seat-mine-keep = Only this page knows that they are yours. Keep it open.
seat-mine-held-back = Warned of twice: hidden until moderators have looked.
seat-mine-waiting = You wait in line: { $seats }
seat-mine-held = Held for you: { $seats }, until { $clock }
seat-mine-agreed = Both agreed. Yours: { $seats }
seat-of-waiting = Somebody waits: { $seats }
seat-of-held = Somebody holds { $seats } until { $clock }
seat-of-agreed = Both agreed: { $seats }
seat-you-agreed = You agreed. The other side has to agree too.
seat-other-agreed = The other side agrees. Now you.
seat-not-given = You get no contact: enough for today. Who rides gets yours and writes to you.
seat-agree = Agree
seat-unhold = Let go
seat-turn-away = Turn away
seat-cancel = Cancel the ride
seat-fits = These fit:
seat-done-offer = It is up. It is gone 6 hours after it leaves.
seat-done-hold = Taken down. Below you see whether it is held for you.
seat-done-unhold = You let go of it.
seat-done-accept = You agreed.
seat-done-cancel = Cancelled.
seat-done-report = Thank you. You do not see this ride any more.
seat-up = put up { $age }
seat-problem = Something is not right yet
seat-need-from = Say from where it leaves.
seat-need-to = Say where to.
seat-need-who = Say who travels.
seat-need-words = Write where to, when, and how many seats.
seat-none-yet = Nobody offers or seeks a seat now.
seat-none-else = Nobody but you offers or seeks a seat now.
seat-none-such = Nothing for this direction and day.
seat-all = Show all: { $count }
seat-no-past = That hour is over.
seat-no-too-far = That is too far off: a week ahead at most.
seat-no-seats = A car has 1 to 8 seats, a bus up to 60.
seat-no-same-place = From and to are the same place.
seat-no-wrong-way = These places are not on the two sides of the border, that way round.
seat-no-unknown-place = The board does not know this place. Take a town near it.
seat-no-price = No seat costs that.
seat-no-rides-open = You have three rides up. Cancel one.
seat-no-overlap = You already have a car on this road at about that hour. Cancel that one first.
seat-no-board-full = The board is full. Try later.
seat-no-no-such-ride = This ride is gone.
seat-no-left = It has left.
seat-no-own-ride = This is your own ride.
seat-no-held-already = You hold or wait for a seat here already.
seat-no-not-held = No seat is held: its time ran out, or it was let go.
seat-no-not-yours = This is not yours.
seat-no-holds-open = You hold or wait for seats of three rides already.
seat-no-line-full = The line for this ride is full.
seat-no-too-few-seats = It has not so many seats.
seat-no-held-back = People warn of this ride. Moderators look at it.
seat-no-reported-already = You have warned of it.
seat-no-handovers-spent = Three contacts a day are passed on at most. Try tomorrow.
seat-no-agreed-already = You have agreed.
seat-no-toward = Choose a direction.
seat-no-when = Give the day and hour it leaves.
seat-no-work = Your device did not do the sum it is asked for. Turn on JavaScript and try again.
seat-no-other-content = This form was sent before. Open the page again.
seat-link = Seats in cars
seat-scam-luring = This is how girls and children are lured. Not listed. See whom to call for help.
seat-scam-taking-papers = Papers are handed to nobody but the officer at the post. Not listed.
seat-scam-around-the-post = Around the post is unlawful and dangerous. Not listed. The lawful way is an open post.
seat-scam-forged-papers = Forged papers end in court. Not listed. The lawful way is a consulate or office.
seat-scam-bribe = A bribe is a crime and often a trick. Not listed. At a post one pays by receipt only.
seat-scam-prepayment = Money is asked before the ride: the commonest trick. One pays on arrival.
seat-scam-guarantee = Passage is promised: nobody can. The officer at the post decides.
seat-scam-queue-skipping = A place in the queue is sold. Those with priority are let ahead by the officer, free.

## Contacts of two who agreed on a ride

handover-title = Exchange contacts
handover-hint = Sealed on your phone for this one person: this board cannot read it. Gone after 48 hours.
handover-own = Your phone, or name in a messenger
handover-give = Give my contact
handover-agree = Contacts open once both have agreed.
handover-yours = Both agreed. Give your contact, and the other one opens.
handover-waits = Waiting for the other. Keep this page open.
handover-got = Write it down: it is shown while this page is open.
handover-code = When you call or meet, compare this number. Not the same: somebody sits between, do not trust the contact.
handover-done = The other has your contact and will call you.
handover-none-today = Drivers are given no more contacts today. Give yours: the passenger will call.
handover-gone = This contact was picked up, and is not given twice.
handover-away = No connection. It is tried again.
handover-script = Exchanging contacts needs JavaScript: nothing can be sealed without it.
handover-early = A contact is left once you have agreed and the other is there too.
handover-key = The other has a new key by now. Give your contact again.
handover-not-given = Drivers are given no more contacts today. Call by the one you get.
handover-taken = This contact was picked up.
handover-over = 48 hours since both agreed are over: contacts are not handed over any more.

## A journey shared with a friend

trip-title = Share my trip
trip-lead = One person you trust sees where you are going, when you should be there, and whom to call if you are not.
trip-sealed = Sealed on this phone, with the key in the link alone: this board cannot read it.
trip-script = This needs JavaScript: nothing can be sealed without it.
trip-sms = Without it: send a friend the number plate, the driver’s phone, the way and the hour by SMS.
trip-sms-text = On my way. Number plate: … Driver: … From and to: … I should be there at …
trip-sms-open = Write an SMS
trip-from = From
trip-via = Through which crossing
trip-via-second = Second crossing, if any
trip-to = To
trip-by = By
trip-by-bus = bus
trip-by-ride = a ride with someone
trip-by-own = own car
trip-by-other = other
trip-leaves = Leaving
trip-crosses = At the crossing
trip-arrives = Arriving
trip-margin = Turn red after so many hours without a word
trip-plate = Number plate
trip-contact = Driver’s phone or name
trip-people = How many of you
trip-more = More: second crossing, photo, words
trip-note = What else to know
trip-photo = Photo of the car or plate
trip-photo-hint = It is made small on this phone; the file’s name and where and when it was taken do not go along.
trip-photo-small = The photo is ready. Your friend will see it like this.
trip-photo-seen = Photo from the traveller
trip-preview = The photo as it will go
trip-make = Make the link
trip-making = Sealing …
trip-missing = Say where to, and when you should arrive.
trip-wrong-times = These times do not fit: leaving, crossing, arriving in order, and arriving within six days.
trip-too-long = Too many words. Take some out, or the photo.
trip-no-photo = This picture cannot be read. The link works without it too.
trip-failed = Not sent. Check the connection and press again.
trip-crowded = Too many ask right now. Press again in a minute.
trip-full = No room for trips right now. Send the plate and the hour to a friend by SMS.
trip-link = Your link
trip-link-hint = Whoever has the link sees the trip. Send it to one person.
trip-share = Send
trip-copy = Copy
trip-copied = Copied.
trip-keep = Keep the key on this phone until I have arrived
trip-keep-hint = Else the key goes with this page: do not close it.
trip-through = I am through
trip-arrived = I have arrived
trip-later = Two hours later
trip-unsafe = Not safe
trip-take = Take the trip back
trip-take-hint = The link will show nothing any more: no way, no car, no numbers to call. It cannot be undone.
trip-take-now = Take it back
trip-unsafe-hint = “Not safe” is large and red on your friend’s page. No sound is made, and nobody is called: the friend calls.
trip-shown = What your friend sees
trip-shown-hint = Seen only once the link is opened: nothing rings there. Somebody has to call: you or your friend.
trip-until-hint = All of it is gone 72 hours after arrival. The server knows that hour and nothing else.
trip-told = Told at { $clock }.
trip-waits = Waits for a network and then goes by itself. Keep this page open if the key is not kept.
trip-taken = Taken back. The link shows nothing any more.
trip-gone = This trip is gone: 72 hours after arrival are over, or it was taken back.
trip-damaged = This link is damaged or not whole. Ask for it again.
trip-view-title = A trip shared with you
trip-view-script = Opening a trip needs JavaScript. Numbers to call are on the help page.
trip-view-hint = Whoever holds this phone sees the trip. The link stays in the browser’s history.
trip-on-way = On the way
trip-is-through = Through the border: { $clock }
trip-has-arrived = Arrived: { $clock }
trip-is-unsafe = NOT SAFE. Pressed: { $clock }
trip-later-said = Two hours later: { $clock }
trip-overdue = Overdue by { $hours } h { $minutes } min
trip-no-word-through = No word that the border is behind them. Expected at { $clock }
trip-no-word-arrived = No word that they have arrived. Expected at { $clock }
trip-red-at = Turns red without a word: { $clock }
trip-call = Whom to call
trip-call-first = First the traveller and the driver. No answer: these numbers. Say the car, the way, and the last word.
trip-call-unsafe = A call to the traveller’s phone may put them in danger. Call these numbers: the car, the way, the last word.
trip-call-abroad = A short number reaches the services of your own country. Say where the person is, or call one with “+”.
trip-said = Told on the way
trip-none = Nothing yet
trip-clock = Times are by this device’s clock.
trip-looked = Last looked: { $clock }
trip-away = No connection: news does not reach this page.
trip-unreached = No connection. It opens when there is one.
trip-insecure = This browser cannot open what is sealed.
trip-left = Cleared from the screen. The link opens the trip again.
trip-box-taken = Something else has this id. Take a new one.
trip-box-gone = There is no such box here, or not any more.
trip-box-not-yours = Only whoever left it may change it or take it back.
trip-box-size = This is more than fits here.
trip-box-full = There is no room right now. Try again later.

## Offers that harm

scam-refused = This is not taken.
scam-asked = Passage speaks only of lawful ways, through posts that are open.
scam-asked-lawful = What you can do: other posts, your papers, and people who help for free.
scam-ways = Ways
scam-papers = Papers
scam-luring = This is how people are lured: work, a bed or a ride for girls and children alone.
scam-taking-papers = Who takes your passport takes your choice: it stays with you.
scam-around-the-post = This leads around the post: there are mines, patrols and a criminal charge.
scam-forged-papers = Whoever shows a forged paper at the border is the one arrested.
scam-bribe = A bribe is a crime for both sides, and mostly the money is just gone.
scam-prepayment = Money is wanted before the ride: the commonest fraud. Pay on the spot.
scam-guarantee = Nobody can promise passage: the border guard decides.
scam-queue-skipping = The queue is not for sale: a place in it is mostly paid for in vain.
scam-lawful-luring = If somebody calls you like this, ring a help number; the Red Cross and NGOs give beds.
scam-lawful-taking-papers = Show your passport to a border guard only, and keep it on you.
scam-lawful-around-the-post = Look at other open posts and at scheduled buses.
scam-lawful-forged-papers = See which papers are needed and which office issues them.
scam-lawful-bribe = If an official demands money, note the post and the time and call the hotline.

## Pages of offices that are asked

feed-beside = { $line }. { $feed }
feed-silent = No new figure since { $clock }: its page does not answer
feed-changed = No new figure since { $clock }: its page has changed, we cannot read it
feed-stuck = The same since { $clock }: perhaps nobody renews it

## Phrases to show

phrases-title = Phrases to show
phrases-how = Tap a sentence and it becomes large. Works without a network too.
phrases-into = In which language to show
phrases-unread = No native speaker has looked these sentences over yet.
speak-yes = Yes.
speak-no = No.
speak-thanks = Thank you.
speak-help = Please help me.
speak-write = I do not understand. Please write it down.
speak-tongue =
    { $tongue ->
        [uk] Does anybody here speak Ukrainian?
        [en] Does anybody here speak English?
        [fr] Does anybody here speak French?
        [ka] Does anybody here speak Georgian?
        [kk] Does anybody here speak Kazakh?
       *[other] Does anybody here speak Russian?
    }
speak-doctor = I need a doctor.
speak-ill = This person is ill and cannot wait.
speak-infant = I have an infant with me.
speak-pregnant = I am pregnant.
speak-water = Where is there water?
speak-warm = Where can we get warm?
speak-toilet = Where is the toilet?
speak-open = Is the border open?
speak-where = Where do I have to go?
speak-foot = Which queue is for people on foot?
speak-cars = Which queue is for cars?
speak-long = How long does it take?
speak-bus = Where does the bus to … leave?
speak-consent = I am travelling with a child. Here is the parent’s consent.
speak-together = Please do not separate us: we travel together.
speak-cat = I have a cat. Here are its papers.
speak-dog = I have a dog. Here are its papers.
speak-passport = Please do not keep my passport. Give it back to me.
speak-call = May I call somebody?
speak-refused = I was not let through. Please give me the reason in writing.
speak-asylum = I want to ask for protection (asylum).
speak-danger = If I am sent back I am in danger.
speak-lawyer = I want to speak to a lawyer.
