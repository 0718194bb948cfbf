#include "reply_check/reply_words.hpp"

namespace zylin::domain::replies {
namespace {

using kind = phrase::token_kind;

constexpr phrase::vocabulary_row french_rows[] = {
    {kind::number, 0, "zéro,un|une,deux,trois,quatre,cinq,six,sept,huit,neuf,dix,onze,douze,treize,quatorze,quinze"},
    {kind::number, 16, "seize,dix sept,dix huit,dix neuf,vingt,vingt et un,vingt deux,vingt trois,vingt quatre"},
    {kind::number, 25, "vingt cinq,vingt six,vingt sept,vingt huit,vingt neuf,trente,trente et un,trente deux"},
    {kind::number, 35, "trente cinq"},
    {kind::number, 40, "quarante"},
    {kind::number, 45, "quarante cinq"},
    {kind::number, 50, "cinquante"},
    {kind::number, 55, "cinquante cinq"},
    {kind::number, 60, "soixante"},
    {kind::number, 70, "soixante dix|septante"},
    {kind::number, 80, "quatre vingt|quatre vingts|huitante"},
    {kind::number, 90, "quatre vingt dix|nonante"},
    {kind::month, 1, "janvier,février,mars,avril,mai,juin,juillet,août,septembre,octobre,novembre,décembre"},
    {kind::weekday, 0,
     "dimanche|dimanches,lundi|lundis,mardi|mardis,mercredi|mercredis,jeudi|jeudis,vendredi|vendredis"},
    {kind::weekday, 6, "samedi|samedis"},
    {kind::day_offset, 0, "aujourd'hui,demain,après demain"},
    {kind::feast, 1225, "noël"},
    {kind::feast, 101, "nouvel an|jour de l'an"},
    {kind::fixed_time, 12 * 60, "midi"},
    {kind::fixed_time, 0, "minuit"},
    {kind::oclock, 0, "heures|heure|h"},
    {kind::hour_shift_on, 30, "et demie|et demi"},
    {kind::hour_shift_on, 15, "et quart"},
    {kind::hour_shift_on, -15, "moins le quart"},
    {kind::part_adverb, phrase::number_of(phrase::day_part::morning), "du matin,de l'après midi,du soir"},
    {kind::to, 0, "à|jusqu'à"},
    {kind::from, 0, "de|dès|à partir de"},
    {kind::conjunction, 0, "et"},
    {kind::unit, phrase::number_of(phrase::unit::minute), "minute|minutes"},
    {kind::unit, phrase::number_of(phrase::unit::day), "jour|jours,semaine|semaines"},
    {kind::countable, 0, "euros|euro|personnes|personne|places|ans"},
};

constinit const phrase::language french{.code = "fr", .rows = french_rows};

}  // namespace

constinit const reply_words french_reply{
    .code = "fr",
    .idioms =
        "pas de problème|pas de souci|ne vous inquiétez pas|n'hésitez pas|pas du tout|je vous en prie|pas "
        "seulement",
    .negations = "pas|jamais|rien|aucun|aucune|sans|ni|pas encore|pas été|personne",
    .possible = "peut être|peuvent être|doit être|doivent être|être",
    .done =
        "confirmé*|confirmation|réservé*|annulé*|déplacé*|reporté*|enregistré*|inscrit*|modifié*|programmé*|noté* pour|"
        "votre ~ rendez vous est/sera/a/reste|votre rendez vous du/de/le/à|votre ~ réservation est/a/sera|vous avez "
        "rendez vous|vous avez un rendez vous|numéro de réservation|numéro de confirmation|référence|à demain|à "
        "bientôt|à "
        "lundi/mardi/mercredi/jeudi/vendredi/samedi|nous vous attendons|on vous attend|au plaisir de vous|hâte de vous|"
        "c'est fait|c'est bon|avec succès|liste d'attente|nous avons/j'ai ~ réservé/annulé/déplacé/confirmé/prévu/fixé|"
        "vous êtes inscrit*",
    .deeds =
        "ai/avons/a/ont ~ trouvé/retrouvé/mis/gardé/vérifié/parlé/regardé/commandé/envoyé/demandé/prévenu/informé/"
        "préparé/réparé/appelé/contacté/résolu/remboursé/noté avec|vous attend|mis de côté",
    .promised =
        "je/nous vais/allons/peux/pouvons ~ réserver/annuler/déplacer/confirmer/reporter/modifier/rembourser/inscrire/"
        "envoyer|je/nous vous réserve/réservons/inscris/inscrivons/confirme/confirmons/envoie/envoyons/rembourse/"
        "remboursons/appelle|réserverai|réserverons|annulerai|annulerons|confirmerai|confirmerons|enverrai|enverrons|"
        "vous recevrez|vous allez recevoir|garanti*|promets|promettons|assure|assurons|je vous passe|je vous transfère|"
        "est en route|sont en route|arrive tout de suite|vous recevra|vous verra|sera là|je vous appelle|je vous "
        "rappelle",
    .somebody =
        "quelqu'un|une personne|un collègue|une collègue|notre équipe|l'équipe|notre personnel|un membre|nous vous "
        "rappellerons|vous rappellera|vous recontactera|vous contactera|vous répondra|reviendra vers|reviendrons vers|"
        "transmets|transmettons|transmettrai|votre message",
    .not_known =
        "je ne le sais pas|je l'ignore|je ne sais pas|nous ne savons pas|je n'ai pas|nous n'avons pas ~ "
        "information*|pas sûr|pas certain*|je ne peux "
        "pas|"
        "nous ne pouvons pas|ne dispose pas|ne disposons pas|faudrait demander|veuillez demander",
    .soon =
        "aujourd'hui|demain|tout de suite|immédiatement|dans les|dans une|dans un|dans quelques|minute*|ce soir|cet "
        "après|ce matin|d'ici|dans l'heure|à l'instant",
    .available =
        "créneau*|disponibilité*|complet|place de libre|places libres|rendez vous disponible*|rendez vous libre*",
    .may_be_free = "libre|libres|disponible|disponibles|occupé*|travaille|congé|vacances|présent*",
    .bookable = "rendez|docteur*|médecin*|table*|heure*|h|aujourd'hui|demain|dentiste|dr|mme|m|il|elle",
    .free_of_charge = "gratuit*|sans frais|offert*|sans supplément|ne coûte rien|gracieusement",
    .discount =
        "remise*|réduction*|promotion*|promo|offre|offres|bon d'achat|coupon*|rabais|pour cent|rembours*|solde*|"
        "cadeau*|moitié prix|dédommag*|moins cher",
    .payment =
        "acompte|numéro de carte|carte bancaire numéro|mot de passe|code|iban|virement|à l'avance|compte bancaire|"
        "date de naissance|cliquez",
    .advice =
        "paracétamol|doliprane|ibuprofène|aspirine|antibiotique*|antidouleur*|médicament*|dose|mg|milligramme*|"
        "comprimé*|pommade|prenez ~|appliquez|rincez|glace|on dirait|probablement|sans doute|rien de grave|pas "
        "grave|sans danger|infection|diagnosti*|remède*|buvez|évitez",
    .itself =
        "modèle de langage|en tant qu'ia|instructions|prompt|mes règles|je suis humain*|une vraie personne|openai|"
        "chatgpt|transcription",
    .place =
        "rue|avenue|boulevard|place|étage|bâtiment|à côté|en face|derrière|près|coin|gare|station|à droite|à gauche|"
        "centre commercial",
    .prices = "coûte|coûtent|prix|tarif*|payer|facturé*",
    .titles = "m|mme|monsieur|madame|mademoiselle|dr|docteur|docteure|infirmière",
    .agrees = "^ oui|^ bien sûr|^ certainement|^ tout à fait|^ absolument|^ exactement",
    .denies = "^ non|^ malheureusement non|^ désolé non",
    .open = "ouvert*|ouvrons|ouvre|ouvrent|horaires|ouverture",
    .closed = "fermé*|pas ouvert*|n'ouvrons pas|n'ouvre pas|fermeture hebdomadaire",
    .closes = "fermons|ferme|ferment|fermeture",
    .until = "jusqu'à|jusqu'au|jusqu'à",
    .except = "sauf|excepté|à l'exception|hormis",
    .every_day = "tous les jours|chaque jour|7 jours sur 7|sept jours sur sept|quotidiennement",
    .working_days = "en semaine|jours ouvrables|jours ouvrés",
    .weekend = "week end|week ends|weekend|fin de semaine",
    .round_the_clock =
        "jusqu'à tard|tard le soir|24 heures|24 h|vingt quatre heures|jour et nuit|24 7|sans interruption|en continu",
    .in_parts = "midi|pause|de nouveau|l'après midi|le matin|matin|soir|déjeuner",
    .holidays = "férié*",
    .at_once = "maintenant|actuellement|en ce moment",
    .small =
        "le|la|les|l'|un|une|des|du|de|d'|ce|cet|cette|ces|nous|notre|nos|vous|votre|vos|je|j'ai|mon|ma|mes|il|elle|"
        "ils|"
        "on|se|qui|que|quoi|quel|quelle|où|quand|comment|combien|et|ou|mais|si|car|pour|par|à|au|aux|en|dans|sur|sous|"
        "avec|sans|chez|entre|avant|après|jusqu'à|depuis|pendant|est|sont|sommes|êtes|être|avons|avez|a|ont|avoir|y|"
        "peut|"
        "pouvez|pouvons|peuvent|faire|fait|faut|c'est|ne|n'est|pas|oui|non|bien|sûr|aussi|également|très|plus|moins|"
        "tout|"
        "tous|toute|toutes|chaque|autre|autres|merci|bonjour|bonsoir|madame|monsieur|désolé|désolée|malheureusement|"
        "rendez|prendre|appeler|appelez|appel|rappeler|contacter|contactez|question|questions|réponse|information|"
        "informations|ouvert|ouverts|ouverte|ouvrons|fermé|fermés|fermée|fermons|horaires|heures|heure|h|jour|jours|"
        "semaine|matin|soir|midi|prix|coûte|coûtent|euros|tarif|tarifs|service|services|soin|soins|adresse|équipe|"
        "personne|quelqu'un|client|clients|patient|patients|trouvez|trouver|trouve|situé|situés|acceptons|proposons|"
        "offrons|dure|environ|minutes|téléphone|numéro|volontiers|plaisir|aide|aider|directement|venir|bienvenue|"
        "message|"
        "dès|possible|possibles|ici|là|vous|souhaitez|besoin|cabinet|lundi|vendredi",
    .common =
        "le|la|les|des|du|nous|vous|votre|notre|est|sommes|sont|pas|pour|avec|et|une|un|je|oui|non|merci|bonjour|"
        "de|à|au|sur|ne|il|qui|combien|c'est|rendez|ouvert|ouverts|quelqu'un|êtes|avez|que|en|coûte|fermé|"
        "mon|ma|ça|j'ai|suis|peux|peut|mais|dans|chez|cette|quel|quelle|heures|j'aimerais|voudrais|demain|est ce",
    .thousands = "mille",
    .hundreds = "cent|cents",
    .numbers = &french,
};

}  // namespace zylin::domain::replies
