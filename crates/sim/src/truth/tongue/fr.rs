//! French. Refuses to sound like anyone in particular.

use super::Tongue;
use crate::truth::saying::Kind;

pub(super) const TONGUE: Tongue = Tongue {
    phrases,
    toward: &["vers la Géorgie", "pour la Géorgie"],
    ago: &["il y a {n} minutes", "il y a {n} min"],
    hour_ago: &["il y a une heure"],
    at: &["à {c}"],
    heard: &["on dit que", "il paraît que"],
    minutes: &["{n} minutes", "{n} min"],
    hours: [&["{n} heure", "{n} h"], &["{n} heures", "{n} h"], &["{n} heures", "{n} h"]],
    decimal: ',',
    kilometres: &["{n} km", "{n} kilomètres"],
    times_numbers: false,
    metres: &["{n} m", "{n} mètres"],
    tails: &["bon courage à tous", "il fait froid", "les enfants dorment", "à plus tard"],
    chatter: &["merci beaucoup", "quelle vue", "mon thé est froid", "bonjour à tous"],
    questions: &["la frontière est ouverte ?", "combien d'heures ?", "les hommes passent ?"],
};

fn phrases(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::OpenYes => {
            &["la frontière est ouverte", "Lars est ouvert", "le poste est ouvert", "le passage est ouvert"]
        }
        Kind::OpenNo => {
            &["la frontière est fermée", "Lars est fermé", "le poste est fermé", "le passage est fermé"]
        }
        Kind::FootYes => &["à pied on passe", "à pied {t} on laisse passer", "on passe à pied"],
        Kind::FootNo => &["à pied {t} c'est interdit", "à pied on ne passe pas", "on ne passe pas à pied"],
        Kind::FootLimited => {
            &["à pied seules les femmes passent", "à pied seuls les femmes et les enfants passent"]
        }
        Kind::MenYes => &["les hommes passent", "on laisse passer les hommes"],
        Kind::MenNo => {
            &["les hommes ne passent pas", "les hommes ne peuvent pas passer", "les hommes sont refoulés"]
        }
        Kind::SummonsPresent => {
            &["on distribue des convocations militaires", "on distribue des convocations au poste"]
        }
        Kind::SummonsAbsent => &["on ne distribue pas de convocations", "pas de convocations au poste"],
        Kind::Took => &["passé en {d}", "nous sommes passés en {d}", "passés {t} en {d}"],
        Kind::TookOnFoot => &["nous avons traversé à pied en {d}", "à pied nous sommes passés en {d}"],
        Kind::Standing => &["on attend depuis {d}", "nous attendons depuis {d}"],
        Kind::StandingOnFoot => &["à pied, on attend depuis {d}"],
        Kind::Left => &["encore {d} d'attente", "il reste {d} d'attente"],
        Kind::Metres => &["la file fait {m}", "file de {m}", "queue de {m} {t}"],
        Kind::Vehicles => &["{n} voitures dans la file", "file de {n} voitures", "{n} voitures devant nous"],
        Kind::Pace => &["{n} voitures par heure passent", "on laisse passer {n} voitures par heure"],
        Kind::BanComing | Kind::BackYes | Kind::BackNo | Kind::BackTook => &[],
        Kind::Fee => &["une place en voiture coûte {n} roubles", "place en voiture {n} roubles"],
    }
}
