#include "wishes/wish_cues.hpp"

namespace zylin::domain::wishes {
namespace {

// "rendez-vous" is two words here, and an apostrophe joins: "j'annule" is one.
constexpr cues::word_class french_wish_classes[] = {
    {"appt", "rendez|rdv|réservation|réservations|table|séance|consultation|coupe|couleur|visite|créneau|détartrage"},
    {"my", "mon|ma|mes|notre|nos|le|la|ce|cette|l'autre|son|leur"},
    {"want",
     "voudrais|jvoudrais|voudrait|voudrions|aimerais|j'aimerais|aimerait|aimerions|souhaite|souhaiterais|souhaitons|"
     "souhaiterait|veux|jveux|voulais|jvoulais|voulons|aurais|j'aurais|aurait|faudrait|faut|dois|devrais|doit|désire|"
     "désirerais|cherche|peux|pourrais|puis|peut|pourrait|pouvez|pourriez|besoin|viendrais|appelle"},
    {"cancel",
     "annuler|annule|annules|annulez|annulons|annulerai|annulerais|j'annule|j'annulerai|d'annuler|l'annuler|l'annule|"
     "décommander|décommande|décommandez|désister|désiste"},
    {"cancelled", "annulé|annulée|annulés|décommandé"},
    {"move",
     "déplacer|déplace|déplacez|décaler|décale|décalez|reporter|reporte|reportez|repousser|repousse|repoussez|"
     "avancer|avance|avancez|d'avancer|l'avancer|changer|change|changez|modifier|modifie|modifiez|reprogrammer|"
     "replanifier|retarder|remettre|reculer|bouger"},
    {"change_it",
     "annuler|annule|j'annule|d'annuler|l'annuler|décommander|déplacer|décaler|reporter|repousser|modifier|changer|"
     "avancer|annulation"},
    {"free",
     "place|places|dispo|dispos|disponibilité|disponibilités|d'disponibilité|créneau|créneaux|rendez|rdv|table|trou|"
     "libre|quelque|disponible"},
    {"times", "jour|date|heure|d'heure|horaire|d'horaire|moment|créneau|semaine"},
};

constexpr cues::cue_row french_wish_rows[] = {
    {kind_of(cue::cancel),
     "<cancel>; ne pourrai|pourrais|pourrons|pourra|peux|pouvons|peut ... pas|plus venir|être|honorer|assurer|aller|"
     "passer|me|m'y|nous; je|on|nous pourrai|pourra|pourrons|peux|peut pas|plus venir|être|honorer|aller|passer|me; "
     "viendrai|viendrons|viendra|viens pas|plus; serai|serons|sera pas|plus là|présent|présente|disponible; j'ai|ai|eu "
     "... empêchement|contretemps|imprévu; un empêchement|contretemps|imprévu; plus besoin de|du|d'un <my>? <appt>; "
     "laisser tomber <my>? <appt>; libérer <my> <appt>|place; supprimer|supprimez|enlever|enlevez|retirer <my> <appt>; "
     "n'irai pas|plus; pas possible ... de? venir; me désister"},
    {kind_of(cue::no_cancel),
     "pas|jamais|sans|plutôt <cancel>; pas {word} <cancel>; veux|voudrais|voulais|souhaite pas|surtout ... <cancel>; "
     "n'annulez|n'annule; vous|ils|elle|il|on avez|ont|a|m'avez|m'a ... <cancelled>; est|été|était|sont|êtes "
     "<cancelled>; annuler|résilier ... abonnement|l'abonnement|commande|contrat|carte|assurance; pas|plus venir "
     "avant|après|plus|jusque; pourrai|peux|pourrais|peut pas|plus venir avant|après|plus; pourrai|peux|pourrais|peut "
     "pas|plus venir à {n}; plutôt que d'annuler"},
    {kind_of(cue::policy),
     "si j'annule; si on annule; si je|on|nous ... <cancel>; si je|on|nous ne? peux|peut|pouvais|pouvons|viens "
     "pas|plus ...; en cas d'annulation; cas d'annulation; frais|conditions|politique|délai|délais|pénalité "
     "d'annulation|pour|si ...; jusqu'à|avant|combien quand|quelle|de|à ... <change_it>; comment ... <change_it>; "
     "comment ... réserver|réserve|prendre|prend|rendez|fixer; peut on <change_it>; on|je peut|peux|pourrait "
     "<change_it> ... gratuitement|frais|ligne|internet|heures|avant; combien ... <cancel>|annulation; faut il ... "
     "prévenir|réserver|prendre|rendez|avoir; est ce qu'il faut|qu'on|que ... prévenir|réserver|rendez|prendre ... "
     "rendez|avance|ou; est ce que|qu'on je|on|doit dois|doit|faut ... réserver|rendez|prendre|prévenir; est ce qu'il "
     "faut ... réserver|rendez|prendre|prévenir; est ce qu'on doit ... réserver|rendez|prendre|prévenir; dois|doit "
     "je|on ... réserver|rendez|prendre|prévenir; sans rendez|rdv|réservation; sur rendez|rdv; puis|peux|peut|pourrais "
     "je|on|tu? venir|passer ... sans rendez|rdv|réservation; ou on|je|vous peut|peux|prenez ... passer|venir|sans; "
     "qu'est ce qui se passe ... si; que se passe t il ...; et si j'annule; réserver|prendre ... en ligne|internet; "
     "rendez vous obligatoire"},
    {kind_of(cue::move),
     "<move> <my> {word}? <appt>; <move> <my> ... rendez|rdv|réservation; <move> le|la|ça|l'heure à|au|pour ...; "
     "<move> de|d'heure|d'horaire <times>?; changer|change d'heure|d'horaire; changer|modifier l'heure|l'horaire|la|le "
     "date|jour|heure? ...; décaler; décalez; déplacer; déplacez; reprogrammer; replanifier; repousser; "
     "reporter|reportez mon|ma|notre|le|la|à|au|ça|ce|cette ...; le|la reporter|repousser|décaler|déplacer|changer|"
     "modifier|avancer; d'avancer; l'avancer; avancer|avancez mon|ma|notre|le|la|d'une|de ...; que je|on|nous "
     "repousse|décale|déplace|reporte|avance|change|modifie ...; <my> <appt> ... <move>|plus; remettre "
     "ça|cela|mon|ma|le|la|notre ... à|au|pour; remettre à plus|{day}|un|une|la; au|à lieu de|du <my>? "
     "{day}|demain|rendez; à la place de|du <my>? {day}|demain|rendez; mettre|passer <my> <appt> ... "
     "{day}|demain|plus|autre; un|une|d'un|d'une autre <times> pour mon|ma|notre; vous me changez|décalez|déplacez; "
     "plutôt que <my>? {day}|demain"},
    {kind_of(cue::no_move),
     "pas|jamais|sans <move>; vous|ils|on avez|ont|a|m'a ... déplacé|décalé|reporté|changé|avancé; a|est|été|était "
     "déplacé|décalé|reporté|avancé; pas ... changer|déplacer|décaler|reporter; changer|change de? "
     "couleur|coupe|coiffure|tête|dentiste|médecin|coiffeur|adresse|numéro|tout"},
    {kind_of(cue::other_time),
     "à la place; au lieu; plutôt le|la|à|vers|en|{day}|demain|dans; un|une|d'un|d'une autre <times>|rendez|fois; "
     "autre <times>; peux|pourrais|puis|peut|pourrait je|on? venir|passer|avoir ... {day}|demain|prochaine; possible "
     "... {day}|demain|prochaine; vaudrait|vaut mieux ...; m'arrangerait ...; un nouveau rendez|créneau; reprendre un? "
     "rendez|rdv|date"},
    {kind_of(cue::book),
     "prendre|prends|prenne|prendrais|fixer|avoir|d'avoir|obtenir|d'obtenir|caler|demander|programmer|trouver|donner|"
     "aurais|j'aurais ... rendez|rdv|créneau|table; <want> ... prendre|réserver|avoir|fixer|obtenir|caler; <want> ... "
     "un|une|d'un|d'une|des|nouveau rendez|rdv|créneau|table|place|réservation|coupe|consultation|soin; réserver; "
     "réserve pour|une|un; je réserverais; un|d'un rendez|rdv vous? s'il|svp|pour|avec|chez|le|la|demain|en|{day}; "
     "rendez vous s'il|svp; une table pour|ce|s'il; vous auriez|avez|aurez|resterait|reste ... <free>; "
     "auriez|avez|aurez vous ... <free>; vous reste|restait|resterait ... <free>; si vous aviez|auriez|avez ... "
     "<free>; n'auriez|n'avez|n'aurait pas|plus ... <free>; y a t il ... <free>; y aurait t? il? ... <free>; il y "
     "a|aurait ... <free>; reste t il ... <free>; pourriez|pouvez|peut|pourrait vous|on? me|nous|le|la "
     "prendre|recevoir|caser|donner|voir|coiffer|fixer|glisser|mettre|trouver|inscrire; me "
     "prendre|recevoir|caser|glisser demain|aujourd'hui|{day}|entre|le|ce|cette|à|vite|cet; <want> ... "
     "venir|passer|voir|consulter|m'inscrire; peux|pourrais|puis|peut|pourrait je|on? venir|passer ...; me faire "
     "couper|coiffer|vacciner|épiler|masser|détartrer|teindre|colorer|soigner|faire|retirer|poser; m'inscrire; dès que "
     "possible; plus vite|tôt possible"},
    {kind_of(cue::no_book),
     "mon|ma|notre|nos|son rendez|rdv|réservation|séance; j'ai|j'avais|avais|avons|avait|avions|ai déjà? un|une? "
     "rendez|rdv|réservation|table|réservé; pas|jamais réserver; pas|plus venir|passer|être; j'ai réservé|déjà ...; le "
     "rendez vous de|du|d'hier|d'aujourd'hui; rendez vous que|qui; avez|auriez vous mon|ma|reçu|bien"},
    {kind_of(cue::own),
     "quand est|sera|était|c'est|ai|j'ai|a|avons ... mon|ma|notre|rendez|rdv <appt>?; quelle|quel heure|jour|date ... "
     "mon|ma|notre|j'ai|ai|avons|rendez|rdv <appt>|je|rendez; j'ai|on|nous|avons a? rendez|rdv vous? ... "
     "quelle|quand|quel; c'est|est quand|quel|à ... mon|ma|notre rendez|rdv|réservation; mon|ma|notre <appt> ... "
     "toujours|bien|confirmé|confirmée|maintenu|maintenue|tient|enregistré|enregistrée|noté|quand|quelle|quel; "
     "confirmer|reconfirmer|confirme|vérifier|vérifiez|contrôler ... mon|ma|notre|que|si|le|l'heure|la ... "
     "rendez|rdv|réservation|noté|séance|heure|venue; confirmer|vérifier|savoir ... mon|ma|notre|le|la "
     "rendez|rdv|réservation; est ce que mon|ma|notre rendez|rdv|réservation; toujours "
     "bon|valable|d'actualité|confirmé|prévu; est ce que j'ai|j'avais|nous|on ... rendez|rdv|réservation|table; ai je "
     "... rendez|rdv; avons nous ... rendez|rdv; vous avez|m'avez bien|reçu|noté|enregistré ... "
     "mon|ma|notre|reçu|noté|enregistré; avez vous bien|reçu ... mon|ma|notre|reçu|noté|enregistré; réservé ... "
     "mais|en ... mais|ligne|internet; pas|rien|jamais reçu ... confirmation; oublié ... "
     "heure|l'heure|rendez|quand|date|jour; sais|souviens|rappelle plus|pas ... quand|heure|l'heure|rendez|quel|quelle|"
     "date; avec qui ... rendez|rdv; combien|dure ... mon|ma rendez|séance|consultation; savoir|dire|rappeler "
     "quand|quel|à|si ... mon|ma|notre|j'ai|ai rendez|rdv|réservation|un; suis je|bien|toujours "
     "inscrit|inscrite|noté|notée|bien"},
    {kind_of(cue::no_own),
     "quand est|serait|sera|c'est|avez|auriez ... prochaine|prochain|premier|première|libre|disponibilité|"
     "disponibilités|créneau|place; quand puis|pouvez|pourrais|pourriez|avez|auriez|est ...; quand est ce que vous|je "
     "... peux|pouvez|auriez|avez|ouvrez; quelle heure puis|pourrais|peux|avez|auriez|ouvrez|fermez|vous|est ...; "
     "quel|quels jour|jours avez|auriez|vous"},
    {kind_of(cue::late),
     "en|de|du|mon retard; un petit|léger|gros? retard; minutes plus tard; arriverai|arrive|arriver|arriverons|"
     "arrivera|serai|sera ... retard|tard; coincé|coincée|coincés|bloqué|bloquée|bloqués ... bouchons|embouteillages|"
     "embouteillage|circulation|trafic|métro|train|rer|tram|périph|périphérique; les bouchons; embouteillages; "
     "raté|loupé|manqué mon|le train|bus|métro|rer|tram; suis en route mais; à la bourre; pas à l'heure"},
    {kind_of(cue::no_late),
     "si ... retard; cas de retard; passe ... retard; vous|docteur|médecin|coiffeuse|coiffeur "
     "êtes|étiez|était|avez|aviez|avait|a ... retard; retard de|du paiement|livraison|règles|facture; attendu|attendre "
     "... retard; pas|jamais ... retard; est ce ... grave ... retard; trop tard; rappellerai|rappelle plus tard"},
    {kind_of(cue::question),
     "combien ...; quel|quelle|quels|quelles est|sont|heure|jour|jours|horaires|tarifs|tarif|prix|services|prestations|"
     "soins|adresse|numéro|types|moyens|rue ...; est ce que|qu'on|qu'il|qu'elle|qu'elles|qu'ils ...; qu'est ce que "
     "...; vous|on|c'est êtes|avez|faites|acceptez|prenez|proposez|ouvrez|fermez|vendez|parlez|travaillez|traitez|peut|"
     "ouvert|fermé|où|combien|pratiquez|offrez|bossez|situez|savez ...; êtes|avez|faites|acceptez|prenez|proposez|"
     "ouvrez|fermez|vendez|parlez|travaillez|traitez|pratiquez|peut|puis|pouvez|offrez vous|on|je ...; y a t il ...; "
     "comment ça|on|je|vous|faire|fait|puis|peut|se|venir|aller|fonctionne ...; où est|êtes|se|puis|peut|vous|c'est|ça|"
     "je|on ...; vous êtes où; vous trouvez où; quand est|ouvrez|fermez|êtes|serez ...; jusqu'à quelle|quand ...; "
     "pourquoi ...; une question; votre|l'adresse adresse|numéro|s'il; vos horaires|tarifs|prix; savoir "
     "si|combien|quand|où|comment|à|quel|quelle|quels|quelles|s'il|ce|qui ...; me dire|renseigner|renseignez ...; "
     "renseignement|renseignements|information|informations s'il|sur; voulais|voudrais|aimerais|j'aimerais|souhaite "
     "savoir|demander ...; acceptez|proposez|vendez|faites vous ..."},
    {kind_of(cue::no_question),
     "si vous aviez|auriez|avez ... <free>; vous auriez|avez|aurez|reste|resterait ... <free>; auriez|avez|aurez vous "
     "... <free>; y a t il ... place|places|dispo|créneau|créneaux|rendez|table; vous faites mal; "
     "puis|peux|peut|pourrais|pourrait|pouvez|pourriez|possible je|on|vous? ... prendre|réserver|annuler|déplacer|"
     "décaler|reporter|avancer|repousser|changer|modifier|venir|passer|avoir|d'avoir|d'annuler|d'avancer|fixer|rendez|"
     "rdv|me|m'inscrire; est ce que|qu'il|qu'on ... place|places|dispo|créneau|créneaux|rendez|rdv|table|reste|quelque|"
     "aurait|auriez; est ce possible ..."},
    {kind_of(cue::want),
     "je|on|nous voudrais|voudrait|voudrions|veux|souhaite|souhaiterais|souhaiterait|cherche|désire|voulais|aimerais|"
     "aimerait|aimerions|prends|préfère|préférerais|préfèrerais|peux|pourrais ...; jvoudrais ...; jveux ...; "
     "j'aimerais|j'aurais ...; il|y me|nous|lui|faudrait|faut faut|faudrait|que|un|une|nous? ...; besoin "
     "de|d'un|d'une|d'être ...; c'est|ce|ça serait|sera? pour un|une|des|le|la|mon|ma|prendre|faire ...; ça "
     "me|nous|m'arrange|m'irait|irait|conviendrait|convient va|convient|arrange|irait|conviendrait?; m'arrange; me "
     "convient; s'il vous|te plaît; svp"},
    {kind_of(cue::visit),
     "venir|passer le|la|à|vers|chez|demain|ce|cet|cette|{day}|vous|en|dans|samedi; une|de|des "
     "place|places|dispo|disponibilité|disponibilités; créneau; créneaux; dispo; n'importe quand; quand vous "
     "voulez|pouvez"},
    {kind_of(cue::noun), "rendez vous; rdv; une|ma|la|cette|de réservation; une table; créneau"},
};

}  // namespace

const cues::cue_table french{.code = "fr", .classes = french_wish_classes, .rows = french_wish_rows};

}  // namespace zylin::domain::wishes
