### Les mots à l’écran, en français. Un francophone de naissance les corrige ici ; contrôle : passage check.
### Qui les a relus et quand : « unchecked » veut dire personne, et les pages le disent.

-checked = unchecked

checked-by = { -checked }

## Nombres et argent

decimal-mark = ,
digit-group = { "\u202F" }
up-to = jusqu’à { $most }
from-to = { $low } – { $high }
in-metres = { $figures } m
in-kilometres = { $figures } km
in-vehicles =
    { $count ->
        [one] { $figures } véhicule
       *[other] { $figures } véhicules
    }
in-people =
    { $count ->
        [one] { $figures } personne
       *[other] { $figures } personnes
    }
money =
    { $currency ->
        [EUR] { $amount } €
        [USD] { $amount } $
        [GBP] { $amount } £
       *[other] { $amount } { $currency }
    }

## Temps

just-now = à l’instant
ago-minutes = il y a { $count } min
ago-hours = il y a { $count } h
ago-hours-minutes = il y a { $hours } h { $minutes } min
ago-days =
    { $count ->
        [one] il y a { $count } jour
       *[other] il y a { $count } jours
    }
in-minutes = { $figures } min
in-hours = { $figures } h
hours-minutes = { $hours } h { $minutes } min
in-days =
    { $count ->
        [one] { $figures } jour
       *[other] { $figures } jours
    }
no-wait = sans attendre
clock = { $time }, { $place }
clock-dated = { $date } { $time }, { $place }
date = { $day } { $month }
date-year = { $day } { $month } { $year }
age-clock = { $age } ({ $clock })
month-1 = janv.
month-2 = févr.
month-3 = mars
month-4 = avr.
month-5 = mai
month-6 = juin
month-7 = juil.
month-8 = août
month-9 = sept.
month-10 = oct.
month-11 = nov.
month-12 = déc.

## Pays

toward-land = vers : { $land }
land-of = { $land }
on-side =
    { $code ->
        [ge] côté géorgien
        [pl] côté polonais
        [ru] côté russe
        [tr] côté turc
        [ua] côté ukrainien
       *[other] côté { land-of }
    }
pass-citizens = Citoyens ({ land-of })
who-citizens = citoyens ({ land-of })

## De quoi il s'agit

about-open = Le poste
about-road = La route
about-pass = Qui peut passer
about-wait = Temps de passage { $mode }
about-pace = Passages par heure { $mode }
about-price = { $item }, prix
about-paper = Documents
about-pet = Animaux
about-supply = Ce qu’on trouve sur place
about-hazard = Dangers
about-situation = Comment c’est là-bas
about-any-open = Le poste fonctionne-t-il
about-any-pass = Qui peut passer
about-any-wait = Combien de temps cela prend
about-any-pace = Combien de passages par heure
about-any-queue = Quelle est la file
about-any-paper = Quels documents il faut
about-any-pet = Les animaux passent-ils
about-any-supply = Ce qu’on trouve sur place
about-any-price = Quels sont les prix
about-any-hazard = De quoi se méfier
about-any-road = Comment est la route
pass-foot = À pied
pass-bicycle = À vélo
pass-scooter = En trottinette
pass-motorcycle = À moto
pass-car = En voiture
pass-bus = En autocar
pass-truck = En camion
pass-train = En train
pass-ferry = En bateau
mode-foot = à pied
mode-bicycle = à vélo
mode-scooter = en trottinette
mode-motorcycle = à moto
mode-car = en voiture
mode-bus = en autocar
mode-truck = en camion
mode-train = en train
mode-ferry = en bateau
queue-of-foot = File à pied
queue-of-bicycle = File à vélo
queue-of-scooter = File en trottinette
queue-of-motorcycle = File des motos
queue-of-car = File des voitures
queue-of-bus = File des autocars
queue-of-truck = File des camions
queue-of-train = File pour le train
queue-of-ferry = File pour le bateau
stage-approach = avant la barrière
stage-post = au poste
stage-neutral = entre les postes
stage-second-post = au deuxième poste

## Personnes

pass-men = Hommes
pass-women = Femmes
pass-children = Enfants
pass-families = Familles
pass-elderly = Personnes âgées
pass-disabled = Personnes handicapées
pass-foreigners = Étrangers
pass-other-plates = Voitures immatriculées ailleurs
who-men = hommes
who-women = femmes
who-children = enfants
who-families = familles
who-elderly = personnes âgées
who-disabled = personnes handicapées
who-foreigners = étrangers
who-other-plates = voitures immatriculées ailleurs
list-and = { $first } et { $last }

## Choses et documents

item-passport = Passeport
item-id-card = Carte d’identité
item-child-passport = Passeport de l’enfant
item-birth-certificate = Acte de naissance
item-consent = Accord des parents
item-visa = Visa
item-car-papers = Papiers de la voiture
item-car-insurance = Assurance de la voiture
item-medical-insurance = Assurance médicale
item-military-id = Livret militaire
item-covid-test = Test covid
item-pet-passport = Passeport de l’animal
item-pet-chip = Puce de l’animal
item-pet-vaccination = Vaccin de l’animal
item-driving-licence = Permis de conduire
item-cat = Avec un chat
item-dog = Avec un chien
item-fuel = Carburant
item-food = Nourriture
item-water = Eau
item-toilet = Toilettes
item-lodging = Où dormir
item-cash = Espèces et change
item-sim = Cartes SIM
item-internet = Internet
item-power = Électricité
item-medicine = Médicaments
item-warmth = Où se réchauffer
item-transport = Transports
item-baby = Pour les bébés
item-seat = Place dans une voiture
item-taxi = Taxi
item-bicycle = Vélo
item-scooter = Trottinette
item-insurance = Assurance
item-fine = Amende
item-scam = Escrocs
item-robbery = Vols
item-police = Contrôles de police
item-summons = Convocations militaires
item-phone-check = Téléphones fouillés
item-bribe = Argent exigé
item-violence = Violences
item-cold = Froid
item-heat = Chaleur
item-other = Autre chose
item-other-paper = Autre document
item-other-pet = Avec un autre animal

## Ce qui est

state-open-yes = ouvert
state-open-no = fermé
state-open-limited = pas ouvert à tous : voir qui passe
state-pass-yes = on passe
state-pass-no = on ne passe pas
state-pass-limited = pas pour tous : voir qui passe
state-pet-yes = on laisse passer
state-pet-no = on ne laisse pas passer
state-pet-limited = pas tous : voir quels documents il faut
state-supply-yes = il y en a
state-supply-no = il n’y en a pas
state-supply-limited = il y en a, pas toujours et pas assez pour tous
state-paper-required = demandé
state-paper-not-required = pas demandé
state-paper-accepted = suffit pour passer
state-paper-refused = ne suffit pas pour passer
state-hazard-present = on avertit : attention
state-hazard-absent = pas vu
state-road-clear = on roule librement
state-road-difficult = on roule mal
state-road-blocked = coupée
limited-only = seulement : { $people }
limited-except = pas pour tous ; ne passent pas : { $people }
wait-crossing-now = ceux qui passent maintenant ont attendu { $range }
wait-computed = { $wait } (calculé)
wait-joining-now = si vous arrivez maintenant : { $range }
wait-standing-now = on attend depuis { $range }, sans être passé
wait-one-post = à un seul poste : { $range }
queue-empty = personne
queue-packed = plein, plus de place
queue-derived = { $told } (environ { $derived })
queue-around = environ { $told } ({ $range })
pace-none = cela n’avance pas
pace-per-hour = { $figures } par heure
landmark-bridge = jusqu’au pont
landmark-car-wash = jusqu’à la station de lavage
landmark-hotel = jusqu’à l’hôtel
landmark-monastery = jusqu’au monastère
landmark-petrol-station = jusqu’à la station-service
landmark-tunnel = jusqu’au tunnel
landmark-turn = jusqu’au virage
landmark-waterfall = jusqu’à la cascade
landmark-named = jusqu’à « { $name } »
held = { $value } – { $count }
differ = les avis diffèrent : { $sides }

## Qui le dit

support-confirmed =
    { $count ->
        [one] { $count } personne ou groupe indépendant l’écrit
       *[other] { $count } personnes et groupes indépendants l’écrivent
    }
support-likely =
    { $count ->
        [one] il semble que oui ({ $count } message)
       *[other] il semble que oui ({ $count } messages)
    }
support-single = une personne l’écrit, aucune autre encore
practice-passed =
    { $count ->
        [one] { $count } personne écrit qu’on passe
       *[other] { $count } personnes écrivent qu’on passe
    }
practice-stopped =
    { $count ->
        [one] { $count } a été refusée
       *[other] { $count } ont été refusées
    }
practice-none-stopped = personne n'écrit avoir été refusé ; les refusés écrivent rarement
practice-paper-required = demandé : { $count } sur { $all }
practice-paper-not-required = passage sans : { $count } sur { $all }
practice-paper-accepted = passage avec : { $count } sur { $all }
practice-paper-refused = refus avec : { $count } sur { $all }
practice-pet-yes = passage : { $count } sur { $all }
practice-pet-no = refus : { $count } sur { $all }
practice-pet-limited = passage partiel : { $count } sur { $all }
support-practice =
    { $count ->
        [one] vu par { $count } personne, ce n’est pas la règle
       *[other] vu par { $count } personnes, ce n’est pas la règle
    }
rule-none = Pas de source officielle ici, vérifiez avant de partir
rule-line = Officiel, { $who } : { $what }
rule-written = { $rule } – { $source } ({ $dates })
rule-title = Officiel : papiers et animaux
rule-required = nécessaire
rule-not-required = pas nécessaire
rule-everyone = tout le monde
rule-citizens = citoyens : { $lands }
rule-document = avec ceci : { $item }
rule-age-from = à partir de { $age } ans
rule-age-under = moins de { $age } ans
rule-age-between = de { $from } à { $to } ans
rule-parents-both = avec les deux parents
rule-parents-one = avec un seul parent
rule-parents-none = sans parents
rule-pet-cat = avec un chat
rule-pet-dog = avec un chien
rule-pet-other = avec un autre animal
rule-car-own = dans sa propre voiture
rule-car-others = dans la voiture d’un autre
rule-car-rented = en voiture de location
rule-car-foreign-plates = en voiture immatriculée à l’étranger
rule-stay =
    { $count ->
        [one] jusqu’à { $count } jour
       *[other] jusqu’à { $count } jours
    }
rule-since = depuis le { $date }
rule-from = seulement à partir du { $date }
rule-until = jusqu’au { $date }
rule-checked = vérifié le { $date }
rule-unchecked = non vérifié
support-disputed =
    { $count ->
        [one] { $count } message en tout
       *[other] { $count } messages en tout
    }
support-stale = ancien : dernier message { $age }
note-against =
    { $count ->
        [one] { $count } dit autre chose ({ $age })
       *[other] { $count } disent autre chose ({ $age })
    }
price-asked = demandé : { $money }
price-paid = payé : { $money }
note-unusual =
    { $count ->
        [one] { $count } prix inhabituel écarté
       *[other] { $count } prix inhabituels écartés
    }
note-inferred = le sens n’est pas dit : c’est le sens habituel
note-paused = suspendu : comme c’était à { $clock }
note-earlier = jusqu’à { $clock } : { $value }
and-also = { " ; " }
answer-line = { $title } : { $value } · { $support } · { $age }
nothing = Personne n’écrit en ce moment. Cela ne veut pas dire que la voie est libre
nothing-of-open = Personne n’écrit en ce moment si c’est ouvert
last-told = dernier message { $age }
stale-banner = Nouvelles anciennes : dernier message { $age } ({ $clock }). Tout peut avoir changé
as-of-banner = C’était ainsi à { $clock }. Ce n’est pas maintenant

## Alertes, rumeurs, questions, annonces

alert-closure-amber = Le passage { $place } est peut-être fermé. Pas encore vérifié ({ $age })
alert-closure-red =
    { $count ->
        [one] Le passage { $place } est fermé : { $count } message indépendant ({ $age })
       *[other] Le passage { $place } est fermé : { $count } messages indépendants ({ $age })
    }
alert-rule-amber = { $title } : peut-être – { $value }. Pas encore vérifié ({ $age })
alert-rule-red =
    { $count ->
        [one] { $title } : { $value }. { $count } message indépendant ({ $age })
       *[other] { $title } : { $value }. { $count } messages indépendants ({ $age })
    }
alert-retracted = Alerte levée { $age } : « { $title } : { $value } »
alert-retracted-still = { $retracted } ; encore écrit par { $count }
rumour =
    { $count ->
        [one] { $title } – { $value }. { $count } message indépendant ({ $age })
       *[other] { $title } – { $value }. { $count } messages indépendants ({ $age })
    }
rumour-ahead = { $value } (pas encore : ce serait à venir)
rumour-lead = On raconte :
rumour-first = Dit pour la première fois { $age }
rumour-source-office = Quelqu’un a montré une page officielle
rumour-no-source = Personne n’a montré de page officielle
rumour-unseen = Personne sur place n’en a parlé depuis
rumour-seen = Sur place depuis : { $list } ({ $age })
rumour-seen-one = { $value } – { $count }
rumour-verdict = Vérifié par les modérateurs { $age } : { $ruling }
ruling-false = ce n’est pas vrai
ruling-partly = en partie vrai
ruling-true = c’est vrai
ruling-unknown = impossible à savoir
question =
    { $count ->
        [one] { $what } ? { $count } personne le demande ({ $age })
       *[other] { $what } ? { $count } personnes le demandent ({ $age })
    }
question-toward = { $what } ({ $place })
question-answered = { $what } ? Il y a une réponse ({ $age })
notice = { $text } – { $source }, jusqu’à { $clock }
notice-coming = À partir de { $clock } : { $text } – { $source }
official = Officiel ({ $mode }) : { $value }, { $age } – { $source }
forecast-official = D’après les chiffres officiels, dans { $hours } h, probablement { $range } ({ $mode })
forecast-crowd = D’après les messages passés, dans { $hours } h, probablement { $range } ({ $mode })
strip-title = Les 48 dernières heures, { $mode }
strip-wait = Attente si vous arrivez, { $mode }
strip-said = { $what } : { $last } { $age }, en deux jours { $all }
strip-heading = Les 48 dernières heures
strip-legend = Ligne : le milieu. Ombre : l’étendue. Vide : rien de connu.
strip-legend-official = Points : chiffres officiels.

## Pages : partout

page-name = Passage
page-skip = Aller au contenu
page-description = Ce qui est vrai à la frontière : combien le disent et depuis quand
page-language = Langue
page-draft = Traduction automatique, les nombres et les signes sont justes
page-checked-by = Mots d’après { $who }
page-home = Accueil
page-about = À propos de ce site
page-more = détails
page-updated = Mis à jour { $age }
page-live = Se met à jour tout seul
page-offline = Pas de connexion. C’était ainsi { $age }
page-example = EXEMPLE. Tout ici est inventé
page-example-title = EXEMPLE ({ $name })
page-warning =
    Tout le monde peut lire ceci, les gardes aussi. Ni nom, ni numéro, ni plaque, ni l’endroit exact.
page-paused = Les messages sont suspendus ici : comme c’était à { $clock }
page-read-only = Pour l’instant, lecture seulement
page-starting = Démarrage, attendez une minute
page-bots = Un instant : protection contre les robots

## Pages : accueil

page-home-title = À la frontière maintenant
page-home-from = Où je suis
page-home-to = Où je vais
page-home-search = Chercher
page-home-name = Nom d’un passage ou d’une ville
page-home-optional = Peut rester vide
page-home-between = Entre : { $from } – { $to }
page-home-none-between = Nous ne connaissons aucun passage entre { $from } et { $to }
page-home-unknown-place = Nous ne connaissons pas ce lieu : { $text }
page-home-changed = Derniers changements d’abord
page-home-all = Tous les passages
page-home-named = Par nom : { $name }
page-home-none = Rien trouvé
page-home-begin = Pas encore de messages. Chargez un export de chat ou voyez l’exemple :
page-border-yes = La frontière est ouverte aux voyageurs
page-border-no = La frontière est fermée aux voyageurs
page-border-citizens = La frontière n’est ouverte qu’aux citoyens des deux pays
page-border-some = La frontière n’est ouverte qu’à certains voyageurs
page-border-since = depuis le { $date }
page-source = Source :

## Pages : un passage

page-board = Ce qui est maintenant
page-alerts = Alertes
page-rumours = On raconte
page-rumours-more = Ce qu’on raconte encore : { $count }
page-notices = Annonces
page-questions = Ce qu’on demande
page-questions-none = Personne ne demande rien en ce moment
page-answers-none = Personne n’en parle en ce moment. Cela ne veut pas dire que la voie est libre
ask-none-toward = En allant { $toward } : personne n’en parle en ce moment. Cela ne veut pas dire que la voie est libre
ask-beside = Ce qui se dit d’autre à ce sujet
page-begin = Personne n’a encore écrit ici. Commencez : dites ce que vous voyez
page-other-way = Dans l’autre sens : { $toward }
page-both-ways = Dans les deux sens
page-history = Comment cela a changé
page-users-all = Pour tous
page-users-citizens-of-both = Pour les citoyens des deux pays seulement
page-users-locals = Pour les habitants du voisinage seulement
page-hours = Heures : { $hours }
page-always-open = Jour et nuit
page-modes = D’ordinaire possible : { $modes }
page-position-town = Le lieu sur la carte est la ville, non le poste
page-report = Dire ce que je vois
go-tell = Raconter
go-ask = Demander
page-report-words = Avec vos mots
page-report-example = Par exemple : on ne passe pas à pied, 20 voitures, 3 heures d’attente
page-report-toward = Où vous allez
page-report-send = Envoyer
page-working = Un instant : protection contre les robots
page-keep-voice = Que mes messages comptent davantage avec le temps : garder un numéro aléatoire sur cet appareil pendant deux semaines
page-report-thanks = Merci. C’est noté
page-report-understood = Compris ainsi :
page-report-not-understood = Noté, mais rien n’est au tableau : nous n’avons pas compris ce qui est
page-report-later = Bien reçu. Là où peu de gens écrivent, cela paraît dans la demi-heure, pour que nul ne devine qui a écrit
page-report-another = Dire autre chose
page-tap-open-yes = Ouvert
page-tap-open-no = Fermé
page-tap-queue-full = Tout est plein
page-tap-fuel-yes = Il y a du carburant
page-tap-fuel-no = Pas de carburant
page-tap-road-blocked = La route est coupée
page-ask = Demander à ceux qui y sont
page-ask-field = Votre question
page-ask-example = Par exemple : laisse-t-on passer à pied ?
page-ask-send = Demander
page-ask-known = Voici ce qu’on sait déjà
page-ask-similar = Des questions proches ont été posées
page-ask-post = Demander tout de même à ceux qui y sont
page-ask-posted = Tous voient la question. Revenez plus tard : la réponse sera ici
page-ask-not-understood = Question non comprise. Demandez plus court, une chose à la fois
page-talk-off = Les messages des autres ne sont pas montrés : personne n’y veille encore. Réponses seulement
page-paste = Coller depuis un chat
page-paste-field = Messages copiés
page-paste-hint = Les noms sont ôtés d’abord. Les mots sont lus et comptés, jamais montrés
page-paste-done =
    { $count ->
        [one] { $count } message lu
       *[other] { $count } messages lus
    }
page-visit-name = Nom pour cette visite
page-clear = Effacer ce qui est à moi

## Pages : à propos

page-about-what =
    Les gens écrivent ce qu’ils voient à la frontière. Nous comptons combien et quand, sans vérifier qui.
page-about-who = Qui tient ce site
page-about-who-unset = Qui l’a lancé n’a pas donné de nom
page-about-contact = Contact : { $contact }
page-about-kept = Ce qui est gardé et combien de temps
page-about-kept-words =
    { $hours ->
        [one] Les mots des messages : { $hours } heure
       *[other] Les mots des messages : { $hours } heures
    }
page-about-kept-facts =
    { $days ->
        [one] Ce que vous avez dit, sans les mots : { $days } jour, puis seulement le total
       *[other] Ce que vous avez dit, sans les mots : { $days } jours, puis seulement le total
    }
page-about-not-kept = Jamais gardés : nom, téléphone, adresse réseau, compte
page-about-posts = Postes officiels et voies légales seulement
page-about-promise = Ce sont les mots des gens, pas une promesse. C’est vous qui décidez
page-about-code = Le code source est ouvert
page-about-no-script = Tout marche sans JavaScript

## Erreurs

page-problem-400 = Demande non comprise
page-problem-404 = Nous n’avons pas ce passage : { $name }
page-problem-404-page = Cette page n’existe pas
page-problem-405 = Cette adresse ne s’emploie pas ainsi
page-problem-409 = Ce numéro d’envoi a déjà servi pour un autre message
page-problem-413 = Trop long : au plus { $bytes } octets
page-problem-415 = Nous n’acceptons pas ce genre de données
page-problem-422 = Nous ne pouvons rien en tirer : { $what }
page-problem-422-empty = Il n’y a rien dedans
page-problem-422-other-crossing = C’est un autre passage : { $name }
page-problem-429 = Trop souvent. Réessayez dans { $seconds } s
page-problem-kept = Ce que vous avez écrit
page-problem-work-needed = Votre appareil doit d’abord montrer qu’il n’est pas un robot. Activez JavaScript, ou réessayez dans une minute
page-problem-work-other-day = Cette vérification est d’un autre jour. Rouvrez la page
page-problem-work-not-yours = Cette vérification a été faite pour un autre expéditeur ou un autre passage. Rouvrez la page
page-problem-work-undone = La vérification n’est pas terminée. Rouvrez la page
page-problem-work-too-little = Il faut pour le moment une vérification plus longue. Rouvrez la page
page-problem-500 = Une panne chez nous. Votre message n’est pas gardé
page-problem-503 = Trop de messages à la fois. Réessayez dans { $seconds } s
page-problem-503-space = Plus de place : pour l’instant, lecture seulement
page-problem-nearest = Vouliez-vous dire : { $names }

## Confiance

within-hour = dans la dernière heure
within-hours = dans les { $count } dernières h
pass-any = Les gens
page-flooded = Afflux inhabituel depuis { $clock } : seuls comptent ceux qui écrivent juste depuis longtemps
refusal-not-a-voice = Il faut un nom pour cette visite : les invités n’en ont pas
refusal-not-heard = Personne de ce nom ne s’est exprimé ici ces deux dernières semaines : un nom ne vaut qu’à un seul passage
refusal-tree-revoked = Les invitations de ce cercle ne sont plus acceptées : une de ses clés a été révoquée
refusal-not-seasoned = Seuls ceux qui écrivent juste ici depuis trois jours peuvent inviter
refusal-invites-spent = Les trois invitations de la semaine sont données. D’autres dans une semaine
refusal-invites-full = Plus d’invitation acceptée ici pendant ces deux semaines
refusal-no-such-invite = Cette invitation n’existe pas
refusal-invite-of-other-crossing = Cette invitation est pour un autre passage : { $name }
refusal-invite-is-over = Cette invitation est finie : elle valait deux semaines
refusal-invite-used = Cette invitation a déjà servi
refusal-vouch-loop = Qui vous avez invité ne peut pas vous inviter
refusal-known-already = On vous connaît déjà ici, pas besoin d’invitation
refusal-anchor-is-over = Il ne reste pas de temps à cette clé : deux semaines au plus
refusal-not-an-anchor = Cette clé n’est pas valable, ou ne l’est plus

## Modérateurs

watch-title = Table de modération
watch-key = Votre clé
watch-key-hint = Elle est donnée par qui tient ce site. Elle n’est pas gardée sur ce téléphone
watch-open = Ouvrir
watch-you = Vous êtes { $key }
watch-flood = Un afflux de nouveaux venus
watch-copies = Presque les mêmes mots
watch-pending = Attend une deuxième clé
watch-waiting = Nouveaux mots, retenus
watch-disputed = Les avis diffèrent
watch-rumour = On dit que
watch-rule = Ce qu’on a trouvé
watch-rule-hint = Visible par tous quand une deuxième clé approuve, au moins un jour
watch-rumour-past = Déjà retiré du tableau
watch-talk = Écrit récemment
watch-counts = Messages : { $count }, personnes : { $people }
watch-more = et { $count } autres du même genre
watch-none = Rien à voir pour l’instant
watch-hide = Cacher les mots…
watch-let = Montrer ceux-ci
watch-confirm = Approuver
watch-own = C’est à vous : une autre clé doit approuver
watch-freeze = Suspendre
watch-thaw = Reprendre
watch-undo = Annuler
watch-pause = Suspendre ou reprendre
watch-topic = Quoi
watch-all = Tout ici
watch-hold = Retenir les nouveaux mots 6 h
watch-show = Montrer à nouveau les nouveaux mots
watch-hold-hint = Les nouveaux mots attendent alors un modérateur. Ce qui est signalé compte toujours
watch-held = Les nouveaux mots attendent un modérateur jusqu’à { $clock }
watch-two = Vaut dès qu’une deuxième clé approuve, dans les 6 h
watch-notice = Afficher un avis
watch-notice-text = Son texte, dans cette langue
watch-notice-link = Où il est publié
watch-notice-source = De qui il vient
watch-notice-hours = Pour combien d’heures
watch-unfit-length = « { $field } » : écrivez quelque chose, { $most } octets au plus
watch-unfit-masked = « { $field } » : sans nom, numéro de téléphone, adresse ni lien
watch-unfit-link = « { $field } » : l’adresse complète d’une page sécurisée
watch-unfit-hours = « { $field } » : un nombre de 1 à { $most }
watch-again = Regarder à nouveau
log-title = Ce que les modérateurs ont fait
log-about = Chaque acte des clés et du responsable, 14 jours. Une clé ne peut que cacher des mots ; le reste en demande deux
log-none = Rien n’a été fait en 14 jours
log-older = Plus ancien
log-hide = Mots cachés : { $count } ({ $reason })
log-let = Mots montrés : { $count }
log-freeze = Pause de tout
log-freeze-topic = Pause : { $topic }
log-thaw = Fin de la pause pour tout
log-thaw-topic = Fin de la pause : { $topic }
log-notice = Avis de { $source }
log-notice-unsaid = Un avis
log-rule = On raconte « { $title } – { $value } » : { $ruling }
log-hold = Nouveaux mots retenus
log-show = Nouveaux mots à nouveau montrés
log-open-hide = Ils reviennent à { $clock } si aucune autre clé n’approuve
log-open = Attend une deuxième clé jusqu’à { $clock }
log-until = Jusqu’à { $clock }
log-final = Définitivement
log-done = Fait
log-confirmed = { $key } a approuvé à { $clock } : définitif
log-returned = Personne n’a approuvé : à nouveau montrés depuis { $clock }
log-lapsed = Personne n’a approuvé : sans effet ({ $clock })
log-ended = Terminé à { $clock }
log-undone = Annulé à { $clock }
cause-name = un nom
cause-number = un numéro
cause-address = une adresse
cause-minor = un enfant
cause-threat = une menace
cause-spam = publicité
cause-false = faux
cause-other = autre chose
page-key = Clé
page-key-title = Une clé pour ceux qui écrivent sur place
page-key-use = L’utiliser
page-key-done = Vos messages comptent comme ceux de qui vous a donné la clé, jusqu’à { $clock }
page-key-voice = Votre nom pour cette visite (8 à 64 lettres ou chiffres, à vous seul)
refusal-no-such-key = Cette clé n’existe pas
refusal-key-revoked = Cette clé a été retirée
refusal-key-is-over = Cette clé n’est plus valable
refusal-key-of-other-kind = Cette clé sert à autre chose
refusal-key-of-other-crossing = Cette clé est pour un autre poste : { $name }
refusal-key-spent = Trois téléphones ont utilisé cette clé en deux semaines : pas plus
refusal-keys-full = Plus aucune clé n’est donnée
refusal-nothing-to-hide = Rien à faire ici : rien n’est coché, ou c’est déjà fait
refusal-hidden-before = Vous l’avez déjà caché et personne n’a approuvé : une autre clé le peut
refusal-no-such-deed = Cet acte n’existe plus
refusal-needs-no-second = Cela ne demande pas de deuxième clé
refusal-deed-is-over = C’est déjà terminé
refusal-same-key = Une autre clé doit approuver, pas la vôtre
refusal-nothing-to-undo = Il n’y a rien à annuler
refusal-undo-is-over = Trop tard pour annuler : c’était il y a plus de dix minutes
refusal-deeds-spent = Cette clé a fait tout ce qu’elle peut en une heure
refusal-notice-is-over = Cet avis est déjà terminé
refusal-no-such-rumour = Personne ne raconte cela, ou c’était il y a trop longtemps
refusal-words-held-already = Les nouveaux mots sont déjà retenus
refusal-words-not-held = Les nouveaux mots ne sont pas retenus

## What is set aside, and what the operator does

page-report-waits = Bien reçu, en attente : plusieurs personnes ont envoyé presque les mêmes mots avant. Ce qui est coché n’attend jamais
watch-count = Laisser passer
watch-aside = Mis de côté, non compté : { $count }
log-count = Copies laissées passer : { $count }
log-operator = Responsable du site
log-off = Retiré du tableau : { $what } ({ $reason })
log-a-figure = le chiffre d'un service
log-a-report = un message
reason-personal = sur une personne
reason-flood = un afflux
reason-outdated = périmé

## Pages: what is promised

page-promises = Ce que nous promettons, et ce que nous ne promettons pas
promise-taken = Si l’ordinateur est saisi
promise-taken-never = Rien dessus, car jamais gardé : qui vous êtes, votre téléphone, votre adresse réseau
promise-taken-words = Dessus : les mots des trois derniers jours, sans les noms et numéros que nous y avons trouvés
promise-taken-facts = Dessus : ce qui a été signalé en deux semaines, sous des noms au hasard qui durent deux semaines au plus
promise-taken-later = De tout ce qui est plus ancien : des totaux seulement. Nul ne peut y trouver qui a signalé quoi
promise-guard = Si un garde-frontière lit aussi
promise-guard-sees = Il voit ce que tous voient : combien de gens disent quoi, et aucun nom
promise-guard-later = Où peu de gens écrivent, « je suis passé » et « on m’a arrêté » paraissent 10 à 30 minutes plus tard, à l’heure près
promise-guard-few = Où presque personne ne passe, cela peut ne pas suffire. N’écrivez que ce que beaucoup ont pu voir
promise-lies = Si quelqu’un ment
promise-lies-many = Beaucoup de noms d’une même main comptent comme un groupe, et le mot d’un seul est montré comme tel
promise-lies-copies = Les mêmes mots de beaucoup comptent une fois. Les autres copies attendent que deux modérateurs les laissent passer
promise-lies-moderators = Un modérateur seul ne peut que cacher des mots. Le reste en demande deux, et chacun peut lire ce qu’ils ont fait
promise-not = Ce que personne ne peut vous promettre
promise-not-true = Qu’un message soit vrai. Nous ne vérifions personne
promise-not-server = Que le responsable du site soit honnête : un programme modifié peut tout noter ou montrer un faux tableau
promise-not-phone = Qu’un téléphone en d’autres mains ne dise rien : effacez vous-même l’historique du navigateur
promise-not-network = Que nul, en surveillant tout le réseau, ne voie que vous lisez cette page
promise-not-masks = Que nous trouvions chaque nom dans un texte. N’en écrivez donc aucun
promise-not-back = Que ce qui a été lu puisse être repris
promise-do = Ce que vous pouvez faire
promise-do-ticks = Cochez au lieu d’écrire : cela en dit moins sur vous
promise-do-private = Ouvrez cette page dans une fenêtre privée, puis fermez-la

## Alertes : ce qui sonne et ce que l’on sait à côté

alert-contradictory = { $title } : contradictoire ({ $age })
alert-sides = « { $value } » – { $count }, autrement – { $against }
alert-since = Depuis { $clock }
alert-against = Messages contraires : { $against }
alert-works = Fonctionne pendant ce temps : { $list }
alert-works-none = Personne ne dit d’un autre chemin ici qu’il fonctionne
alert-works-one = { $title } – { $value } ({ $age })
alert-shut = Non plus : { $list }
alert-unknown = On ne sait pas : { $list }
alert-near = Dit ouvert tout près : { $list }
alert-near-one = { $name } ({ $age })
alert-silent-budget = Muette : une alerte a sonné ici dans l’heure. Elle sonnera à { $clock } si c’est encore vrai
alert-silent-held = Muette : les alertes sont retenues ici jusqu’à { $clock }
alert-silent-contradictory = Muette : dit puis retiré auparavant, et personne n’a vérifié ce qui est vrai
alert-turned = Maintenant on dit le contraire
alert-lapsed = Plus personne ne le dit. Cela ne veut pas dire que c’est libre
alert-crowd = Beaucoup de nouveaux l’ont écrit d’un coup ; ensemble, c’est une voix. Ce n’est pas forcément ouvert
alerts-held = Les alertes sont retenues ici jusqu’à { $clock }. Regardez la page elle-même
log-hold-alerts = Alertes retenues jusqu’à { $clock }
log-release-alerts = Les alertes sonnent à nouveau

## Pourquoi cette réponse

why = Pourquoi
why-group = { $value } – { $weight } : { $count }
why-number = { $weight } : { $count }
weight-much = compte en entier
weight-some = compte à moitié
weight-little = compte peu
because-fresh = vu récemment
because-ageing = vu il y a un moment
because-old = vu il y a longtemps
because-hearsay = entendu par d’autres
because-inferred = sens supposé
because-copy = les mêmes mots que d’autres
why-reasons = { $group } ({ $reasons })
why-claim = { $value } · { $weight } ({ $reasons }) · { $age }
why-new = Nouveaux ici (comptent peu tant qu’il en vient beaucoup d’un coup) : { $count }
why-known = Connus ici : { $count }
why-held = Pas compté, ou pas en entier : { $reason }
why-held-some = Pas compté, ou pas en entier : { $reason } – { $count } ou plus
held-paused = les messages sont en pause
held-flood = un afflux inhabituel de nouveaux
held-copy = presque les mêmes mots que d’autres
held-hidden = retiré
held-old = trop ancien à l’arrivée
held-room = plus que la part d’un groupe
held-unsure = pas assez bien compris
held-heard = entendu dire : voir « On raconte »

## Whom to call

help-title = Aide
help-first = Si une vie est en danger, appelez maintenant. Personne ne répond aux appels à l’aide sur ce site.
help-emergency = Urgences, tous les services
help-medical = Ambulance
help-police = Police
help-trafficking = Si quelqu’un est retenu, vendu ou forcé à travailler
help-child = Pour les enfants, et au sujet d’un enfant
help-legal = Conseil sur les droits et les papiers
help-ngo = Bénévoles
help-none =
    Nous ne connaissons pas de numéro ici. D’un mobile, le 112 joint les secours dans la plupart des pays.
help-always = jour et nuit
help-sources = D’où viennent ces numéros
help-all = Numéros d’autres pays
help-unsent = Pas encore envoyé
help-send = Envoyer quand même
help-line = Numéros d’urgence : { $numbers }

## At one look

glance-open-yes = ouvert
glance-open-no = fermé
glance-open-limited = pas pour tous
glance-differ = avis partagés
glance-perhaps = { $word } ?
glance-some = des gens passent
glance-none = personne ne passe
glance-unsure = pas clair
glance-nothing = pas de nouvelles
glance-modes = { $modes } : { $value }
glance-passed = passent
glance-stopped = refoulés
glance-stopped-rarely = Les refoulés écrivent peu : rien n’est promis
glance-in-part = en partie : { $count }
glance-asked = demandé : { $list }
glance-asked-one = { $item } – { $count } sur { $all }
glance-unknown = Personne n’écrit en ce moment : { $list }
glance-faster = avance plus vite qu’il y a { $count } h
glance-slower = avance moins vite qu’il y a { $count } h
glance-same = avance comme il y a { $count } h
glance-word-faster = plus vite
glance-word-slower = moins vite
glance-word-same = pareil
glance-far = { $length } à vol d’oiseau
look-who = Qui passe
look-who-none = En 48 h, personne n’a écrit qui est passé. Cela ne veut pas dire que tous passent
look-modes = Comment passer
look-grey = gris : avant la fermeture
look-before = avant la fermeture
look-times = attente à l’arrivée
look-signs = × combien l’écrivent · ? une seule personne · ≈ calculé
look-queue = La file
look-papers = Papiers et animaux
look-supplies = Ce qu’il y a sur place
look-dangers = Dangers et route
look-prices = Les prix
look-others = Autres points de passage { $toward }
look-others-order = Les plus proches d’abord ; à distance égale, en ordre changeant, pour ne pas tous aller au même
look-more = Ce qu’on en sait d’autre
look-hour = À toutes les frontières, la dernière heure
look-hour-old = Derniers changements à toutes les frontières
look-hour-none = Rien n’a changé depuis une heure
look-all = Tous les autres points de passage
place-bridge = Pont
place-car-wash = Lavage auto
place-hotel = Hôtel
place-monastery = Monastère
place-petrol-station = Station-service
place-tunnel = Tunnel
place-turn = Virage
place-waterfall = Cascade
road-title = La route jusqu’au poste, pas à l’échelle
road-place = { $name } – { $length } avant le poste
road-queue = File : { $value }
road-post = { $name }, poste
## Telling: what waits on the phone, taps, clearing

tell-waiting = En attente d’envoi sur ce téléphone :
tell-waits = En attente d’envoi :
tell-sending = Envoi…
tell-sent = Envoyé : ce qui attendait sur ce téléphone
tell-kept = Pas de connexion. C’est scellé, illisible ici, et partira tout seul d’ici un jour
tell-unkept = Ce téléphone ne peut pas le garder : restez sur cette page jusqu’à l’envoi
tell-dropped = Quelque chose a attendu plus d’un jour et n’a pas été envoyé. Personne ne l’a reçu
tell-refused = Pas pris :
tell-nothing = Rien de compris encore. Dites si c’est ouvert, qui passe, combien de temps
tell-later = Pas de connexion : ce sera lu à l’arrivée
tell-not = Non
tell-back = Si
tell-struck = Le reste part en cases cochées, sans vos mots
tell-elsewhere = Il s’agit d’un autre point de passage :
tell-again = Appuyez encore une fois sur Envoyer pour l’envoyer quand même
tell-box-key = Scellé pour un autre tableau ou il y a trop longtemps : personne ne peut l’ouvrir. Redites-le
tell-box-old = Cela a attendu plus d’un jour et n’est pas pris : hier n’est pas aujourd’hui
tell-box-broken = C’est arrivé abîmé et illisible. Redites-le, s’il vous plaît
leave = Effacer mes affaires
leave-what = Ce qui reste
leave-done = Effacé. L’historique du navigateur dit encore que vous avez ouvert cette page
leave-failed = Tout n’a pas pu être effacé : effacez les données de ce site dans le navigateur
leave-takes = Part du téléphone : ce qui attend, votre nom de visite, ce que vous suivez et avez choisi
leave-stays = Reste : la liste publique des points de passage, la même pour tous
leave-history = L’historique dit que vous avez ouvert la page et le cache peut la garder : effacez-les
leave-sent = Ce que vous avez envoyé reste parmi les autres, sans nom, deux semaines au plus
leave-network = Qui gère le Wi-Fi a pu voir que vous avez visité ce site, et quand
leave-seen = Ce que d’autres ont lu ou photographié ne peut être repris
leave-empty = Un téléphone vidé pose aussi question. Il y avait peu ici de toute façon
still-so = Toujours vrai
still-not = Plus maintenant
still-yes = Maintenant oui
still-no = Maintenant non
see = Que voyez-vous ?
see-pass = Qui passe
see-open = Ouvert ou fermé
see-queue = La file
see-wait = J’attends
see-crossed = Je viens de passer
see-pace = À quel rythme
see-price = Un prix
tap-mode = Comment
tap-limited = Seulement certains
tap-yes = On passe
tap-no = On ne passe pas
tap-who = Qui, si ce n’est pas tous
tap-vehicles = Véhicules devant vous
tap-hours = Heures jusqu’ici
tap-took = Heures que cela a pris
tap-when = Quand
tap-now = maintenant
tap-ago = il y a { $hours } h
tap-asked = Ce qu’on a demandé, s’il y a lieu
tap-pace = Passent en une heure
tap-price = Combien
tap-currency = Dans quelle monnaie
tap-unit = Compté en
lack-mode = Indiquez comment : à pied, en voiture ou autrement
lack-pass = Indiquez si l’on laisse passer ou non
lack-whom = Indiquez qui passe
lack-open = Indiquez si c’est ouvert ou fermé
lack-number = Choisissez ou écrivez combien
lack-price = Écrivez le prix et choisissez la monnaie
lack-words = Écrivez ce que vous voyez
unit-vehicles = véhicules
unit-people = personnes
unit-km = km
## Out of the house: copying, short links, files; asking on the page; being told of changes

out-copy = Copier
out-copied = Copié
out-copy-by-hand = Copiez cette ligne à la main :
out-line = { $crossing }. { $title } : { $value } ({ $count }), { $when }
out-when = { $time } (heure : { $place }), { $date }
out-about = vers { $clock }
out-single = une personne
out-groups =
    { $count ->
        [one] { $count } personne ou groupe
       *[other] { $count } personnes et groupes
    }
out-reports =
    { $count ->
        [one] { $count } message
       *[other] { $count } messages
    }
out-unchanged = Toujours pareil : { $value }
out-changed = Cela a changé depuis. Maintenant : { $value }
out-so-now = Maintenant : { $value }
out-unheard = Personne n’en a parlé récemment. Ce peut être tout autre chose maintenant
out-now = Maintenant
out-then = Ce que le tableau disait alors
out-older = Ce qui était dit alors ne peut plus être montré.
out-line-field = La ligne à transmettre
out-all = Tout ce qu’on sait de ce passage
out-preview = Cela a pu changer : ouvrez pour voir ce qu’il en est maintenant.
out-save = Enregistrer la page dans un fichier
out-saved = Enregistré. S’ouvre sans réseau
out-file-as-of = Tel que c’était à { $when }
out-file-age = Ancien : enregistré { $age } ou plus. Ce peut être tout autre chose maintenant
out-file-clock = L’horloge de cet appareil retarde : ce qui est ancien peut ne pas en avoir l’air.
out-file-note = Enregistré depuis Passage. Ce qui est périmé est barré selon l’horloge de cet appareil.
ask-here-none = Personne n’en a parlé ici.
ask-here-old = Pas de réseau. Voici ce que le téléphone contient :
ask-here-unsure = Pas de réseau, et la question n’a pas été comprise ici. Voyez le tableau ci-dessus.
wish-tell = Me prévenir quand cela change
wish-kept = Sur ce téléphone seulement, 7 jours
wish-title = Vous vouliez savoir
wish-changed = { $title } : c’était { $before } ; maintenant { $after }
wish-gone = { $title } : c’était { $before } ; maintenant personne n’en parle
wish-remove = Ne plus me prévenir
wish-list = En attente d’un changement
wish-full = Ce téléphone n’en retient pas plus. Retirez-en une d’abord
wish-seen = Vu
alarm-sound = Son et vibration quand quelque chose ferme
alarm-other = Une alerte à { $name }
alarm-back = Retiré
## Kept on the phone, and what changed meanwhile

since-title = Depuis { $clock } ({ $age })
since-changed = { $title } : { $before } → { $after }
since-now = { $title }: … → { $after }
since-moved = { $title } : { $change }, maintenant { $after }
since-new = { $title } : { $after } (nouveau)
since-gone = { $title } : plus personne n’en parle
since-rang = Alerte. { $title } : { $after }
since-back = Alerte retirée. { $title } : { $after }
since-ruled = Rumeur « { $title } » : { $verdict }
since-answered = Il y a une réponse : { $title }
since-more = Autres changements : { $count }
since-nothing = Rien n’a changé depuis { $clock } ({ $age })
phone-catching = C’était ainsi { $age }. Nous cherchons du nouveau…
phone-portal = Ce Wi-Fi demande d’abord de se connecter.
phone-portal-link = Ouvrir sa page
phone-full = Plus de place sur ce téléphone : sans réseau, cette page manquera. Libérez un peu de place.
phone-denied = Ce navigateur ne garde aucune page. Quittez la fenêtre privée ou enregistrez la page en fichier.
phone-clock = L’horloge de ce téléphone est fausse. Les âges suivent ici l’horloge du serveur.
phone-newer = Il existe une version plus récente de cette page.
phone-newer-link = La charger
phone-broken = Ce que gardait ce téléphone est illisible. C’est effacé et repris à neuf.
phone-rest = Les détails ne sont pas encore arrivés : ici les précédents, ou rien.
phone-unsent = Pas de connexion : rien n’est parti. Ce que vous avez écrit est encore ici ; réessayez.
phone-along = Emporter cette frontière
phone-along-doing = Enregistrement…
phone-along-done = Pages sur ce téléphone : { $count }, { $size } Ko. Lisible sans réseau pendant trois jours.
phone-along-part = Seulement { $count } sur { $all } enregistrées. Réessayez avec un meilleur réseau.
phone-along-full = Seulement { $count } sur { $all } : le téléphone est plein. Libérez de la place et touchez encore.
phone-save = Économiser la batterie
phone-save-off = Mettre à jour tout seul
phone-saving = Batterie économisée : état { $age }
phone-update = Mettre à jour
away-title = Pas de connexion
away-text = Pas de connexion, et cette page n’est pas gardée sur ce téléphone.
away-kept = Gardé sur ce téléphone :

## Chemins par les frontières

ways-title = Chemins par les frontières
ways-link = Comment y aller : chemins, papiers, cars
ways-lead = D’où à où : quelles frontières, quels papiers, quels cars et trains.
ways-from = De (ville)
ways-to = Vers (ville ou pays)
ways-over = Avec une halte à (facultatif)
ways-who = Qui voyage
ways-citizenship = Nationalité
ways-unsaid = non précisé
ways-document = Document
ways-child = Un enfant vous accompagne : son âge en années (bébé : 0)
ways-child-document = Document de l’enfant
ways-child-parents = Avec l’enfant
ways-pet = Animal
ways-car = Voiture
ways-nothing = aucun
ways-day = Quand
ways-return = Montrer aussi les chemins qui repassent par un pays déjà quitté
ways-search = Montrer les chemins
ways-private = Ce que vous choisissez ici n’est gardé nulle part et n’est dans aucune adresse.
ways-again = Modifier la demande
ways-need = Indiquez d’où et vers où.
ways-unread = « { $words } » : ni ville ni pays connu ici.
ways-meant = Peut-être :
ways-no-day = « { $words } » n’est pas une date. On prend aujourd’hui.
ways-no-age = « { $words } » n’est pas l’âge d’un enfant : années entières jusqu’à 17, un bébé a 0.
ways-same = { $from } : les deux sont dans le même pays, aucune frontière à passer.
ways-apart = { $from } et { $to } : pas de frontière commune.
ways-cut = { $from } – { $to } : aucun passage ouvert entre les deux n’est connu ici.
ways-shut = { $from } et { $to } : pas de frontière ouverte pour vous.
ways-unknown = { $from } et { $to } : on ignore ici si la frontière est ouverte ce jour-là.
ways-some = { $from } et { $to } : la frontière n’est pas ouverte à tous. Ce qu’on sait est plus bas.
ways-remains = Reste à passer par d’autres pays.
ways-none = Aucun chemin par voie de terre n’est connu ici.
ways-found =
    { $count ->
        [one] { $count } chemin par voie de terre
       *[other] { $count } chemins par voie de terre
    }
ways-not-back = Il existe un chemin par un pays déjà quitté : { $lands }. Il n’est montré que sur demande.
ways-not-covered = L’avion et la mer ne sont pas couverts ici : c’est parfois plus simple.
ways-estimate = Les longueurs sont estimées : la ligne droite plus trois dixièmes.
way-borders =
    { $count ->
        [one] { $count } frontière
       *[other] { $count } frontières
    }
way-length = environ { $length } par la route
way-length-part = longueur inconnue : certains postes ne sont pas connus
way-papers-fine = papiers : aucun obstacle connu
way-papers-refused =
    { $count ->
        [one] entrée refusée avec ces documents : { $count } fois
       *[other] entrée refusée avec ces documents : { $count } fois
    }
way-papers-unknown =
    { $count ->
        [one] règle inconnue : { $count } fois
       *[other] règle inconnue : { $count } fois
    }
way-papers-unsure =
    { $count ->
        [one] on ne sait pas si le document suffit : { $count } fois
       *[other] on ne sait pas si le document suffit : { $count } fois
    }
way-papers-disputed =
    { $count ->
        [one] des règles se contredisent : { $count } fois
       *[other] des règles se contredisent : { $count } fois
    }
way-papers-visas =
    { $count ->
        [one] visa ou autorisation : { $count } fois
       *[other] visa ou autorisation : { $count } fois
    }
way-papers-more =
    { $count ->
        [one] il faut encore { $count } papier
       *[other] il faut encore { $count } papiers
    }
way-far = environ { $length } par la route jusqu’au poste
way-last = Puis environ { $length } par la route : { $town }
way-no-post = Aucun poste de cette frontière n’est connu ici. Renseignez-vous avant.
way-unchecked = Pas de contrôle régulier ici : les deux sont dans une même zone. Gardez vos papiers.
way-others = Autres postes de cette frontière
way-shut-posts = Fermés ce jour-là
way-other-same = pas plus loin
way-other-longer = { $length } de plus
way-unknown = { $from } → { $to } : on ignore ici si cette frontière est ouverte ce jour-là
way-posts-shut = { $from } → { $to } : tous les postes connus ici sont fermés ce jour-là. Un autre est-il ouvert ?
way-some = { $from } → { $to } : seules certaines personnes passent. Renseignez-vous avant de partir.
way-car = { $from } → { $to } : sans voiture on passe ; avec une voiture, on l’ignore ici. Renseignez-vous avant.
way-shut = { $from } → { $to } : cette frontière vous est fermée
way-return = Ramène dans un pays déjà quitté : { $land }. Est-ce sûr pour vous ?
way-detached = Ceci mène à une partie coupée du reste par voie de terre : { $land }
border-leave-azerbaijan = Les étrangers peuvent quitter l’Azerbaïdjan ici, mais pas y entrer.
border-ukrainians-home = Les citoyens ukrainiens peuvent rentrer à pied : Mokrany – Domanove.
border-by-order = Les postes s’ouvrent et se ferment par décret : demandez lequel fonctionne.
border-six-sections = Les citoyens d’autres pays ne passent que sur six tronçons de route.
border-some-days = Des postes ferment certains jours et jours fériés : demandez avant de partir.
border-by-day = Aucun poste n’est ouvert la nuit ici.
border-snow = Fermé par moments à cause de la neige et des chutes de pierres.
border-invitation = Le Turkménistan n’admet qu’avec un visa et une invitation.
border-transnistria = Le tronçon de Transnistrie est fermé.
border-russians-some = Les citoyens russes ne sont admis que par exception.
border-breaks-law = Entrer ainsi sur le territoire de l’Ukraine viole la loi ukrainienne.
border-agreed-lists = Ouvert par moments aux seules personnes des listes convenues.
border-exceptions = Il y a des exceptions : demandez à un service si vous en êtes.
way-traveller = Personne { $count }
way-age =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
way-by-table = selon une table importée le { $date }, pas une autorité
way-enough = ce document suffit
way-needs = à avoir sur soi : { $items }
way-papers-link = Les papiers en détail
way-scheduled = Selon un horaire
way-helpers = Par des gens qui aident
way-run-via = par le poste { $post }
way-run-elsewhere = par un autre poste, on ignore ici lequel
way-no-runs = Aucun car, train ou bac par une frontière de ce chemin n’est connu ici.
way-seats =
    { $count ->
        [one] { $count } place offerte
       *[other] { $count } places offertes
    }
way-run-bus = Car
way-run-train = Train
way-run-ferry = Bac
way-daily = tous les jours
way-day-mon = lun
way-day-tue = mar
way-day-wed = mer
way-day-thu = jeu
way-day-fri = ven
way-day-sat = sam
way-day-sun = dim
way-free-of-charge = gratuit
way-now = Maintenant

## Papers

papers-title = Papiers
papers-lead = Ce qu’il faut avoir sur soi à la frontière, selon les autorités.
papers-private = Votre choix n’est envoyé ni gardé nulle part, pas même sur ce téléphone.
papers-plain = Toutes les règles par pays d’arrivée. L’adresse d’une telle page nomme le pays, rien d’autre.
papers-who = Qui voyage : nationalité
papers-other = Autre pays
papers-stateless = Sans nationalité, ou avec un titre de réfugié
papers-unlisted = Pays hors de la liste
papers-document = Avec quel document
papers-to = Où aller
papers-from = Départ de
papers-more = Enfant, animal, voiture, autre trajet
papers-age = Âge
papers-adult = adulte
papers-infant = moins d’un an
papers-years =
    { $count ->
        [one] { $count } an
       *[other] { $count } ans
    }
papers-parents = Avec l’enfant
papers-pet = Animal
papers-car = Voiture
papers-none = aucun
papers-doc-passport = Passeport (voyage à l’étranger)
papers-doc-id-card = Passeport intérieur ou carte d’identité
papers-doc-child-passport = Passeport de l’enfant
papers-doc-birth-certificate = Acte de naissance
papers-doc-none = Un autre ou aucun
papers-entry-home = Votre propre pays : sans visa
papers-entry-free = Pas besoin de visa
papers-entry-eta = Il faut une autorisation en ligne avant le départ
papers-entry-on-arrival = Le visa est donné à la frontière
papers-entry-e-visa = Il faut un visa en ligne avant le départ
papers-entry-visa-before = Il faut un visa avant le départ
papers-entry-limited = Certains seulement entrent
papers-entry-other-document = Pas avec ce document
papers-entry-refused = Entrée refusée
papers-entry-disputed = Les règles se contredisent : les deux sont plus bas
papers-entry-unknown = Aucune règle trouvée : on ne sait pas ici si vous pouvez entrer
papers-entry-more = Ce n’est ni oui ni non. Demandez au consulat de ce pays avant de partir.
papers-depends = Le passage dépend de l’âge et du sexe.
papers-table = Selon une table importée le { $date }, pas une autorité. Voyez la page officielle avant de partir.
papers-required = À avoir sur soi
papers-disputed = Des règles se contredisent : demandez avant de partir
papers-perhaps = Selon l’âge
papers-accepted = Un seul de ceux-ci suffit
papers-animals = Votre animal
papers-refused = Ne suffit pas
papers-not-required = Pas demandé
papers-to-come = À partir d’un jour à venir
papers-document-unknown = Aucune règle ici ne dit que le document que vous avez suffit.
papers-nobody = Aucune règle ici ne nomme les citoyens de ce pays. Ce qui suit vaut pour tous.
papers-nothing = Aucune règle connue ici pour ce trajet. Cela ne veut pas dire qu’il ne faut rien.
papers-no-pet = Aucune règle trouvée pour l’animal : renseignez-vous avant de partir.
papers-no-car = Aucune règle trouvée pour la voiture : renseignez-vous avant de partir.
papers-no-child = Aucune règle trouvée pour un enfant qui quitte son pays : demandez aux garde-frontières avant.
papers-barred-pet = Pas avec cet animal
papers-barred-car = Pas avec cette voiture
papers-instead = Ce qui convient : { $items }
papers-young = Âge non indiqué : ceci vaut pour un enfant de moins de { $age } ans. S’il est plus âgé, indiquez-le.
papers-choose = Choisissez qui voyage, le document et où aller. La liste vient ici.
papers-checked-today = vérifié aujourd’hui
papers-checked-days =
    { $count ->
        [one] vérifié il y a { $count } jour
       *[other] vérifié il y a { $count } jours
    }
papers-checked-weeks =
    { $count ->
        [one] vérifié il y a { $count } semaine
       *[other] vérifié il y a { $count } semaines
    }
papers-checked-months = vérifié il y a { $count } mois
papers-old = Pas vérifié récemment : voyez la page officielle avant de vous y fier
papers-party = Qui voyage ensemble
papers-add-adult = Ajouter un adulte
papers-add-child = Ajouter un enfant
papers-drop = Retirer celui-ci
papers-child = enfant
papers-incomplete = Pas encore choisi : nationalité, document, âge de l’enfant
papers-print = Imprimer
papers-clear = Effacer le choix
papers-toward = Papiers { $toward }
papers-of = Citoyens : { $land }
papers-of-all = Tout le monde, quelle que soit la nationalité
papers-limited = pour certains seulement
papers-visa-on-arrival = à la frontière
papers-visa-e-visa = en ligne, avant le départ
papers-visa-eta = autorisation en ligne, avant le départ
papers-visa-before = au consulat, avant le départ

## Seats offered and sought

# Seats offered and sought.
seat-title = Places en voiture
seat-title-at = { $name } : places
seat-a-ride = un trajet
seat-ruled-stays = un trajet signalé reste
seat-ruled-goes = un trajet signalé est retiré
seat-case = Trajet signalé
seat-case-stays = Il peut rester
seat-case-goes = Le retirer
seat-way = { $from } → { $to }
seat-leaves = départ { $clock }
seat-left = parti { $clock }
seat-free =
    { $count ->
        [one] { $count } place libre
       *[other] { $count } places libres
    }
seat-sought =
    { $count ->
        [one] cherche { $count } place
       *[other] cherche { $count } places
    }
seat-count =
    { $count ->
        [one] { $count } place
       *[other] { $count } places
    }
seat-waiting =
    { $count ->
        [one] { $count } personne attend
       *[other] { $count } personnes attendent
    }
seat-full = toutes les places sont retenues
seat-fare = { $money } la place
seat-fare-none = gratuit
seat-fare-unsaid = prix non dit
seat-by-timetable = selon l’horaire { $money }
seat-usual = d’habitude { $money }
seat-times =
    { $count ->
        [one] { $count } fois le prix habituel ({ $money })
       *[other] { $count } fois le prix habituel ({ $money })
    }
seat-trait-luggage = bagages
seat-trait-child-seat = siège enfant
seat-trait-pets = animaux
seat-trait-woman-driver = dit : conductrice (non vérifié)
seat-woman-wanted = seulement avec une conductrice
seat-vehicle-car = voiture
seat-vehicle-bus = bus
seat-off = Ce tableau ne propose pas de places.
seat-unmet-keys = Il faut deux modérateurs.
seat-unmet-contact = Il faut pouvoir joindre qui tient ce tableau.
seat-first = Voyez d’abord bus, trains et associations : c’est plus sûr.
seat-ways = Bus, trains, aide
seat-card = Avant de monter
seat-card-pay = Payez à l’arrivée. Jamais avant.
seat-card-papers = Gardez vos papiers sur vous.
seat-card-friend = Dites à un proche avec qui, quand et où vous allez.
seat-card-pack = Ne transportez pas ce que vous n’avez pas emballé vous-même.
seat-card-unchecked = Personne ici ne vérifie les conducteurs.
seat-parcel = Pas de colis ici. Ne transportez pas ce que vous n’avez pas emballé vous-même.
seat-child = Moins de 18 ans sans parent : ne montez pas avec des inconnus. Ils aident.
seat-read = Voici ce qui a été compris. Vérifiez, indiquez le jour et l’heure.
seat-read-lacks = Pas trouvé dans vos mots : { $fields }
seat-read-none = Aucune place comprise ici. Remplissez les champs ci-dessous.
seat-when-words = Vous avez écrit : « { $words } »
seat-put = Proposer ou chercher une place
seat-words = Avec vos mots (sans numéro ni nom)
seat-words-example = Demain Vladikavkaz – Tbilissi, 2 places, 3000 chacun
seat-words-read = Remplir d’après les mots
seat-kind = De quoi s’agit-il
seat-kind-offered = Je conduis, j’ai des places
seat-kind-sought = Je cherche une place
seat-who = Qui voyage
seat-who-adult = Adultes, ou enfants avec un parent
seat-who-child = Moins de 18 ans sans parent
seat-from = De
seat-to = À
seat-way-field = Sens
seat-day = Jour
seat-at = Heure de départ
seat-today = aujourd’hui
seat-tomorrow = demain
seat-any = tous
seat-seats = Combien de places
seat-vehicle = En quoi
seat-fare-field = Prix d’une place
seat-currency = Monnaie
seat-fare-hint = Vide : non dit. 0 : gratuit.
seat-send = Publier
seat-look = Afficher
seat-offered = Places proposées
seat-sought-title = Places cherchées
seat-none = Rien pour l’instant.
seat-hold = Retenir une place
seat-give = Les emmener
seat-hold-how = Elle est à vous 15 minutes. Les deux acceptent, puis les contacts passent.
seat-adult = J’ai 18 ans ou plus, ou un parent vient avec moi
seat-warn = Signaler ce trajet
seat-warn-how = Vous ne le verrez plus. Après deux signalements, plus personne.
seat-mine = Vos places
seat-mine-keep = Seule cette page sait qu’elles sont à vous. Gardez-la ouverte.
seat-mine-held-back = Signalé deux fois : caché jusqu’à l’avis des modérateurs.
seat-mine-waiting = Vous attendez : { $seats }
seat-mine-held = Retenu pour vous : { $seats }, jusqu’à { $clock }
seat-mine-agreed = Accord des deux. À vous : { $seats }
seat-of-waiting = Quelqu’un attend : { $seats }
seat-of-held = Quelqu’un retient { $seats } jusqu’à { $clock }
seat-of-agreed = Accord des deux : { $seats }
seat-you-agreed = Vous avez accepté. L’autre doit encore accepter.
seat-other-agreed = L’autre est d’accord. À vous.
seat-not-given = Pas de contact pour vous : assez pour aujourd’hui. Le passager aura le vôtre.
seat-agree = Accepter
seat-unhold = Libérer
seat-turn-away = Refuser
seat-cancel = Annuler le trajet
seat-fits = Cela convient :
seat-done-offer = Publié. Disparaît 6 heures après le départ.
seat-done-hold = C’est noté. Voyez ci-dessous si elle est retenue pour vous.
seat-done-unhold = Place libérée.
seat-done-accept = Votre accord est noté.
seat-done-cancel = Annulé.
seat-done-report = Merci. Vous ne voyez plus ce trajet.
seat-up = publié { $age }
seat-problem = Il reste quelque chose à corriger
seat-need-from = Dites d’où l’on part.
seat-need-to = Dites pour où.
seat-need-who = Dites qui voyage.
seat-need-words = Écrivez pour où, quand et combien de places.
seat-none-yet = Personne n’offre ni ne cherche de place maintenant.
seat-none-else = Personne d’autre n’offre ni ne cherche de place maintenant.
seat-none-such = Rien pour cette direction et ce jour.
seat-all = Tout afficher: { $count }
seat-no-past = Cette heure est passée.
seat-no-too-far = C’est trop loin : une semaine au plus.
seat-no-seats = Une voiture a 1 à 8 places, un bus jusqu’à 60.
seat-no-same-place = Le départ et l’arrivée sont le même lieu.
seat-no-wrong-way = Ces lieux ne sont pas de part et d’autre de la frontière dans ce sens.
seat-no-unknown-place = Le tableau ne connaît pas ce lieu. Prenez une ville proche.
seat-no-price = Aucune place ne coûte cela.
seat-no-rides-open = Vous avez déjà trois trajets. Annulez-en un.
seat-no-overlap = Vous avez déjà une voiture sur cette route vers cette heure. Annulez-la d’abord.
seat-no-board-full = Le tableau est plein. Réessayez plus tard.
seat-no-no-such-ride = Ce trajet n’est plus là.
seat-no-left = Il est déjà parti.
seat-no-own-ride = C’est votre propre trajet.
seat-no-held-already = Vous avez déjà retenu ou attendez une place ici.
seat-no-not-held = Aucune place retenue : le délai est passé ou elle fut libérée.
seat-no-not-yours = Ce n’est pas à vous.
seat-no-holds-open = Vous retenez ou attendez déjà des places de trois trajets.
seat-no-line-full = La file pour ce trajet est pleine.
seat-no-too-few-seats = Il n’a pas autant de places.
seat-no-held-back = Ce trajet est signalé. Les modérateurs l’examinent.
seat-no-reported-already = Vous l’avez déjà signalé.
seat-no-handovers-spent = Trois contacts par jour au plus. Réessayez demain.
seat-no-agreed-already = Vous avez déjà accepté.
seat-no-toward = Choisissez un sens.
seat-no-when = Indiquez le jour et l’heure du départ.
seat-no-work = L’appareil n’a pas fait le calcul demandé. Activez JavaScript et réessayez.
seat-no-other-content = Ce formulaire a déjà été envoyé. Rouvrez la page.
seat-link = Places en voiture
seat-scam-luring = C’est ainsi qu’on attire filles et enfants. Refusé. Voyez qui appeler à l’aide.
seat-scam-taking-papers = On ne donne ses papiers qu’à l’agent du poste. Refusé.
seat-scam-around-the-post = Contourner le poste est illégal et dangereux. Refusé. La voie légale : un poste ouvert.
seat-scam-forged-papers = Les faux papiers mènent au tribunal. Refusé. Voie légale : consulat ou bureau.
seat-scam-bribe = Un pot-de-vin est un crime, souvent une ruse. Refusé. Au poste on paie avec reçu.
seat-scam-prepayment = On demande l’argent d’avance : la ruse la plus courante. On paie à l’arrivée.
seat-scam-guarantee = On promet le passage : personne ne le peut. L’agent du poste décide.
seat-scam-queue-skipping = On vend une place dans la file. La priorité s’obtient de l’agent, gratuitement.

## Contacts of two who agreed on a ride

handover-title = Échanger les contacts
handover-hint = Scellé sur votre téléphone pour cette seule personne : ce tableau ne peut pas le lire. Effacé sous 48 h.
handover-own = Votre téléphone ou nom de messagerie
handover-give = Donner mon contact
handover-agree = Les contacts s’ouvrent quand les deux sont d’accord.
handover-yours = Les deux sont d’accord. Donnez votre contact, l’autre s’ouvrira.
handover-waits = En attente de l’autre. Gardez cette page ouverte.
handover-got = Notez-le : il s’affiche tant que cette page est ouverte.
handover-code = Au téléphone ou sur place, comparez ce nombre. S’il diffère, quelqu’un s’interpose : ne vous y fiez pas.
handover-done = L’autre a votre contact et vous appellera.
handover-none-today = Plus de contacts pour les conducteurs aujourd’hui. Donnez le vôtre : le passager appellera.
handover-gone = Ce contact a été récupéré ; il n’est pas redonné.
handover-away = Pas de connexion. Nouvel essai bientôt.
handover-script = Échanger les contacts demande JavaScript : sans lui, rien ne peut être scellé.
handover-early = On laisse un contact après accord, et quand l’autre est là aussi.
handover-key = L’autre a une nouvelle clé. Redonnez votre contact.
handover-not-given = Plus de contacts pour les conducteurs aujourd’hui. Appelez avec le sien.
handover-taken = Ce contact a déjà été récupéré.
handover-over = 48 heures après l’accord : les contacts ne sont plus transmis.

## A journey shared with a friend

trip-title = Partager mon trajet
trip-lead = Une personne de confiance voit où vous allez, quand vous devez arriver et qui appeler sinon.
trip-sealed = Scellé sur ce téléphone ; la clé n’est que dans le lien : ce tableau ne peut pas le lire.
trip-script = Il faut JavaScript : sans lui, rien ne peut être scellé.
trip-sms = Sinon : envoyez à un proche par SMS la plaque, le téléphone du chauffeur, la route et l’heure.
trip-sms-text = Je pars. Plaque : … Chauffeur : … De et vers : … J’arrive vers …
trip-sms-open = Écrire un SMS
trip-from = De
trip-via = Par quel passage
trip-via-second = Deuxième passage, s’il y en a
trip-to = Vers
trip-by = Moyen
trip-by-bus = bus
trip-by-ride = covoiturage
trip-by-own = ma voiture
trip-by-other = autre
trip-leaves = Départ
trip-crosses = Au passage
trip-arrives = Arrivée
trip-margin = Passer au rouge après tant d’heures sans nouvelles
trip-plate = Plaque
trip-contact = Téléphone ou nom du chauffeur
trip-people = Combien êtes-vous
trip-more = Plus : deuxième passage, photo, mots
trip-note = À savoir aussi
trip-photo = Photo de la voiture ou de la plaque
trip-photo-hint = Réduite sur ce téléphone ; le nom du fichier, le lieu et l’heure de la prise ne partent pas.
trip-photo-small = La photo est prête. Votre proche la verra ainsi.
trip-photo-seen = Photo envoyée par le voyageur
trip-preview = La photo telle qu’elle partira
trip-make = Créer le lien
trip-making = Scellement …
trip-missing = Dites où vous allez et quand vous devez arriver.
trip-wrong-times = Ces heures ne vont pas : départ, passage, arrivée dans l’ordre, et arrivée sous six jours.
trip-too-long = Trop de mots. Retirez-en, ou la photo.
trip-no-photo = Cette image est illisible. Le lien marche aussi sans elle.
trip-failed = Pas envoyé. Vérifiez la connexion et réessayez.
trip-crowded = Trop de demandes. Réessayez dans une minute.
trip-full = Plus de place pour l’instant. Envoyez la plaque et l’heure à un proche par SMS.
trip-link = Votre lien
trip-link-hint = Qui a le lien voit le trajet. Envoyez-le à une seule personne.
trip-share = Envoyer
trip-copy = Copier
trip-copied = Copié.
trip-keep = Garder la clé sur ce téléphone jusqu’à mon arrivée
trip-keep-hint = Sinon la clé disparaît avec cette page : ne la fermez pas.
trip-through = J’ai passé la frontière
trip-arrived = Je suis arrivé·e
trip-later = Deux heures plus tard
trip-unsafe = Pas en sécurité
trip-take = Retirer le trajet
trip-take-hint = Le lien ne montrera plus rien : ni trajet, ni voiture, ni numéros à appeler. C’est définitif.
trip-take-now = Retirer
trip-unsafe-hint = « Pas en sécurité » s’affiche en grand chez votre proche. Aucun son, aucun appel : c’est lui qui appelle.
trip-shown = Ce que voit votre proche
trip-shown-hint = Visible seulement une fois le lien ouvert : rien ne sonne. Il faut appeler : vous ou votre proche.
trip-until-hint = Tout disparaît 72 heures après l’arrivée. Le serveur ne connaît que cette heure.
trip-told = Transmis à { $clock }.
trip-waits = Attend le réseau et partira seul. Gardez cette page ouverte si la clé n’est pas gardée.
trip-taken = Retiré. Le lien ne montre plus rien.
trip-gone = Ce trajet n’existe plus : 72 heures après l’arrivée sont passées, ou il a été retiré.
trip-damaged = Ce lien est abîmé ou incomplet. Redemandez-le.
trip-view-title = Un trajet partagé avec vous
trip-view-script = Pour ouvrir un trajet, il faut JavaScript. Les numéros à appeler sont à la page d’aide.
trip-view-hint = Qui tient ce téléphone voit le trajet. Le lien reste dans l’historique du navigateur.
trip-on-way = En route
trip-is-through = Frontière passée : { $clock }
trip-has-arrived = Arrivé·e : { $clock }
trip-is-unsafe = EN DANGER. Signalé : { $clock }
trip-later-said = Deux heures plus tard : { $clock }
trip-overdue = En retard de { $hours } h { $minutes } min
trip-no-word-through = Aucune nouvelle du passage de la frontière. Attendu à { $clock }
trip-no-word-arrived = Aucune nouvelle de l’arrivée. Attendue à { $clock }
trip-red-at = Passe au rouge sans nouvelles : { $clock }
trip-call = Qui appeler
trip-call-first = D’abord le voyageur et le chauffeur. Sans réponse : ces numéros. Dites la voiture, la route, les nouvelles.
trip-call-unsafe = Appeler le voyageur peut le mettre en danger. Appelez ces numéros : voiture, route, dernières nouvelles.
trip-call-abroad = Un numéro court joint les secours de votre pays. Dites où est la personne, ou appelez un numéro en « + ».
trip-said = Transmis en route
trip-none = Rien pour l’instant
trip-clock = Heures selon l’horloge de cet appareil.
trip-looked = Dernière vérification : { $clock }
trip-away = Pas de connexion : les nouvelles n’arrivent pas ici.
trip-unreached = Pas de connexion. Le trajet s’ouvrira dès qu’il y en aura.
trip-insecure = Ce navigateur ne peut pas ouvrir ce qui est scellé.
trip-left = Retiré de l’écran. Le lien rouvre le trajet.
trip-box-taken = Cet identifiant est déjà pris. Prenez-en un autre.
trip-box-gone = Il n’y a rien de tel ici, ou plus.
trip-box-not-yours = Seul qui l’a laissé peut le changer ou le retirer.
trip-box-size = C’est plus que ce qui tient ici.
trip-box-full = Plus de place pour l’instant. Réessayez plus tard.

## Offers that harm

scam-refused = Ceci n’est pas accepté.
scam-asked = Passage ne parle que de voies légales, par des postes ouverts.
scam-asked-lawful = Ce qui est possible : d’autres postes, vos papiers, et une aide gratuite.
scam-ways = Trajets
scam-papers = Papiers
scam-luring = C’est ainsi qu’on attire : travail, lit ou trajet pour filles et enfants seuls.
scam-taking-papers = Qui prend votre passeport prend votre choix : il reste avec vous.
scam-around-the-post = Cela contourne le poste : mines, patrouilles et poursuites pénales.
scam-forged-papers = Qui montre un faux papier à la frontière est celui qu’on arrête.
scam-bribe = Un pot-de-vin est un délit pour les deux, et l’argent est souvent perdu.
scam-prepayment = On veut l’argent avant le trajet : la fraude la plus courante. Payez sur place.
scam-guarantee = Personne ne peut promettre le passage : le garde-frontière décide.
scam-queue-skipping = La file n’est pas à vendre : une place s’y paie le plus souvent pour rien.
scam-lawful-luring = Si on vous appelle ainsi, appelez un numéro d’aide ; la Croix-Rouge et les ONG hébergent.
scam-lawful-taking-papers = Montrez votre passeport au garde-frontière seul, et gardez-le sur vous.
scam-lawful-around-the-post = Regardez les autres postes ouverts et les cars réguliers.
scam-lawful-forged-papers = Voyez quels papiers il faut et quel bureau les délivre.
scam-lawful-bribe = Si un agent exige de l’argent, notez le poste et l’heure et appelez la ligne d’aide.

## Pages of offices that are asked

feed-beside = { $line }. { $feed }
feed-silent = Aucun nouveau chiffre depuis { $clock } : le site ne répond pas
feed-changed = Aucun nouveau chiffre depuis { $clock } : le site a changé, nous ne pouvons pas le lire
feed-stuck = Inchangé depuis { $clock } : peut-être que personne ne le met à jour

## Phrases à montrer

phrases-title = Phrases à montrer
phrases-how = Touchez une phrase, elle devient grande. Fonctionne aussi sans réseau.
phrases-into = Dans quelle langue montrer
phrases-unread = Aucun locuteur natif n’a encore relu ces phrases.
speak-yes = Oui.
speak-no = Non.
speak-thanks = Merci.
speak-help = Aidez-moi, s’il vous plaît.
speak-write = Je ne comprends pas. Écrivez-le, s’il vous plaît.
speak-tongue =
    { $tongue ->
        [uk] Quelqu’un ici parle-t-il ukrainien ?
        [en] Quelqu’un ici parle-t-il anglais ?
        [fr] Quelqu’un ici parle-t-il français ?
        [ka] Quelqu’un ici parle-t-il géorgien ?
        [kk] Quelqu’un ici parle-t-il kazakh ?
       *[other] Quelqu’un ici parle-t-il russe ?
    }
speak-doctor = J’ai besoin d’un médecin.
speak-ill = Cette personne est malade et ne peut pas attendre.
speak-infant = J’ai un bébé avec moi.
speak-pregnant = Je suis enceinte.
speak-water = Où y a-t-il de l’eau ?
speak-warm = Où peut-on se réchauffer ?
speak-toilet = Où sont les toilettes ?
speak-open = La frontière est-elle ouverte ?
speak-where = Où dois-je aller ?
speak-foot = Quelle file est pour les piétons ?
speak-cars = Quelle file est pour les voitures ?
speak-long = Combien de temps cela prend-il ?
speak-bus = D’où part le bus pour … ?
speak-consent = Je voyage avec un enfant. Voici l’autorisation parentale.
speak-together = Ne nous séparez pas : nous voyageons ensemble.
speak-cat = J’ai un chat. Voici ses papiers.
speak-dog = J’ai un chien. Voici ses papiers.
speak-passport = Ne gardez pas mon passeport. Rendez-le-moi, s’il vous plaît.
speak-call = Puis-je appeler quelqu’un ?
speak-refused = On m’a refusé. Donnez-moi le motif par écrit, s’il vous plaît.
speak-asylum = Je veux demander une protection (l’asile).
speak-danger = Si l’on me renvoie, je suis en danger.
speak-lawyer = Je veux parler à un avocat.
