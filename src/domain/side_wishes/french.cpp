#include "side_wishes/side_wish_cues.hpp"

namespace zylin::domain::side_wishes {
namespace {

using enum side_wish_kind;

constexpr cues::word_class french_side_wish_classes[] = {
    {"relative",
     "fils|fille|filles|mari|femme|époux|épouse|mère|maman|père|papa|frère|soeur|grand|grands|petit|petite|copain|"
     "copine|compagnon|compagne|conjoint|conjointe|ami|amie|amis|amies|enfant|enfants|bébé|chef|patron|patronne|"
     "oncle|tante|cousin|cousine|neveu|nièce|voisin|voisine|parents|collègue|chum|blonde|fiancé|fiancée|chien|chat|"
     "beau|belle"},
    {"my", "mon|ma|mes|notre|nos"},
    {"title", "dr|docteur|madame|monsieur|mme|mlle|mademoiselle|professeur|maître"},
    {"staff",
     "docteur|médecin|dentiste|coiffeur|coiffeuse|esthéticienne|kiné|masseur|masseuse|barbier|personne|praticien|"
     "praticienne|dame|collègue|thérapeute|hygiéniste|styliste|coloriste"},
    {"people", "personnes|couverts|adultes|convives|enfants|amis|copines|invités|gens"},
    {"weekdays",
     "lundis|mardis|mercredis|jeudis|vendredis|samedis|dimanches|lundi|mardi|mercredi|jeudi|vendredi|samedi"},
};

constexpr cues::cue_row french_side_wish_rows[] = {
    {kind_of(second_person),
     "un|une pour moi et un|une >; pour moi et pour? <my> >; <my> <relative> et moi|pour; moi et <my> <relative>; pour "
     "les|nous deux|trois|quatre; pour nous {n}|deux; tous les deux|trois >; toutes les deux|trois >; et un|une autre? "
     "pour <my>? >; aussi pour <my> <relative>; et <my> <relative> aussi; pour <my> <relative> aussi|également; pour "
     "<my> <relative> et pour|moi|<my>; deux|trois|quatre|2|3|4 rendez vous; pour mes {n} >; pour toute la famille; et "
     "pour <my> <relative>"},
    {kind_of(party_size),
     "table|réservation|réserver|place|places|dîner|déjeuner|manger pour {n} <people>?; on|nous "
     "sera|serait|sommes|serons|serions|est {n} <people>?; nous sommes|serons|serions {n}; pour {n} "
     "personnes|couverts|adultes|convives; {n} personnes|couverts|convives; groupe de {n}; table de {n}"},
    {means_nothing,
     "table|réservation|réserver pour {n} heures|heure|h; <my> <relative> m'a|a dit|conseillé|recommandé; nous|on "
     "sera|sommes|est le? {n} novembre|décembre|janvier|février|mars|avril|heures"},
    {kind_of(for_whom),
     "pour <my> {word}? <relative> {name}? {name}?; <my> <relative> {name}? {name}? aurait|a|doit|voudrait|aimerait|"
     "souhaite|souhaiterait|est|veut|besoin; pour un|une ami|amie|collègue|proche|copain|copine; de la part de {name}? "
     "{name}?; pas pour moi; pour quelqu'un d'autre >; le|la patient|patiente est|c'est|s'appelle {name}? {name}?; "
     "amener|emmener|amène <my> <relative> {name}?"},
    {names_whom,
     "il|elle|<relative> s'appelle; <relative> qui s'appelle; son nom|prénom est|c'est; nom du patient|l'enfant est; "
     "nom de l'enfant est"},
    {kind_of(person),
     "avec|chez|voir|consulter|par le|la? <title> {who} {name}?; avec|chez {name} {name}?; seulement|uniquement|plutôt "
     "avec|chez {name}|lui|elle; avec lui|elle; est ce que le|la? <title>|{name} {who}? ... est|travaille|consulte|"
     "disponible|libre|là; avec|chez|par le|la même <staff> >; la|le même <staff> que|qu'il >; <my> <staff> "
     "habituel|habituelle|attitré|attitrée; avec|par un|une {word}? femme|homme|dentiste|kiné|spécialiste|coloriste|"
     "praticienne; préfère|préférerais|voudrais un|une femme|homme|autre; je préfère que >; un médecin|docteur femme; "
     "une femme médecin|docteur|de|pour"},
    {means_nothing,
     "avec vous|plaisir|moi|ça|grand|beaucoup|carte|ordonnance|mutuelle; chez vous|moi|nous; avec {n}; rendez vous "
     "chez|avec vous; voir si|avec|quand|ce; avec <my> <relative>; bonjour|merci docteur|madame|monsieur; peu "
     "importe|n'importe avec? qui"},
    {kind_of(repetition),
     "tous|toutes les {n}? <weekdays>|mois|semaines|matins|jours|quinze|deux >; chaque <weekdays>|semaine|mois|mardi "
     ">; {n} fois par semaine|mois|an; une|deux fois par semaine|mois|an; hebdomadaire*; "
     "mensuel|mensuelle|mensuellement; un samedi|mardi|jeudi sur deux; rendez vous réguliers|régulier|fixe|récurrent; "
     "une? série de rendez|séances; deux|trois|quatre|cinq|six|dix séances; pendant les {n} prochaines semaines; "
     "régulièrement >; un abonnement"},
    {means_nothing,
     "tous les jours j'ai|mal|ça; ouvert|ouverts|ouvrez|fermé|fermez|travaillez|fermés ... tous|chaque les? "
     "<weekdays>|jours; vous|êtes ... tous|toutes les <weekdays>|jours; tous les deux|trois; toutes les deux|trois; à "
     "chaque fois; chaque fois"},
    {kind_of(condition),
     "seulement|uniquement|que|sauf si >; à condition que|de|qu'il >; à moins que|qu'il|de >; sauf s'il >; du moment "
     "que >; pourvu que|qu'il >; en fonction de|du >; ça|cela dépend de|du|si >; si le|la|mon|ma|les "
     "docteur|médecin|prix|temps|mari|femme|mutuelle|chef|patron >; s'il pleut|neige|fait|ne pleut >; si c'est "
     "remboursé|moins|gratuit|bien|avec >; si {name} est|peut|travaille >; si madame|monsieur {name} >; si ça ne "
     "coûte|fait >"},
    {means_nothing, "savoir|demander|voir si|s'il; sauf erreur"},
    {kind_of(note),
     "allergique au|aux|à >; allergie* >; fauteuil roulant; béquilles; déambulateur; enceinte; grossesse; diabétique*; "
     "asthmatique*; asthme; l'asthme; épileptique*; pacemaker; anticoagulants; malentendant*; sourd|sourde|malvoyant*; "
     "aveugle; peur du|des|de >; phobie du|des >; très|assez|un stressé|stressée|angoissé|angoissée|nerveux|nerveuse "
     ">; la? première fois|visite|consultation >; jamais venu|venue|été >; nouveau|nouvelle|nouveaux "
     "patient|patiente|client|cliente|patients >; j'apporte|j'apporterai|apporter|apporterai|amène >; "
     "radio|radios|radiographie|ordonnance|irm|scanner|carte vitale|du|de|récente >; au fait >; merci de|d'apporter "
     "prévoir|noter|sonner|préparer >; à savoir|noter que >; chaise haute|bébé; poussette; sans "
     "gluten|lactose|porc|alcool; intolérant* >; végan*|végétarien*; en|la terrasse; près de la|une? fenêtre; "
     "c'est|pour son|mon|un|notre|l' anniversaire; anniversaire; interprète; parle|parlons pas|peu|mal|seulement "
     "français|anglais|que >; peau|cuir|cheveux|dents sensible|sensibles|fins|longs|épais|bouclés|frisés|chevelu; "
     "opéré|opérée|opération >; comme la dernière fois; comme d'habitude; arrêt de? travail|maladie; certificat "
     "médical; mutuelle|cmu|ame c'est|est >; chien guide|d'assistance; allaite*; pmr; j'ai les cheveux >"},
    {means_nothing,
     "vous|avez|faites|proposez|acceptez|est|y|il ... terrasse|végétarien*|gluten|végan*|mutuelle|fauteuil|chaise; "
     "avez|prenez|acceptez vous ... terrasse|gluten|mutuelle|carte|nouveaux; faut il ... ordonnance"},
    {kind_of(call_back),
     "rappelez|rappeler|rappelle|recontactez|recontacter|contactez moi|nous >; me|nous rappeler|rappelez|rappelle|"
     "recontacter|contacter|joindre|téléphoner >; être rappelé|rappelée|recontacté >; appelez moi|nous >; "
     "m'appeler|m'écrire|m'envoyer >; que vous me rappeliez >; mon|un autre|nouveau numéro|portable|téléphone >; "
     "envoyez moi un|le|la message|sms|texto|confirmation >; j'attends votre appel; un rappel s'il|svp|au|demain; "
     "laissez moi un message"},
    {means_nothing,
     "je vous|te|le? rappelle|rappellerai|rappelais|rappeler; vous m'avez|avez appelé|rappelé|contacté; je|on "
     "peux|peut vous rappeler|joindre; vous rappeler; vous joindre; comment ... joindre; me rappeler "
     "quand|à|la|l'heure|mon"},
    {kind_of(complaint),
     "plainte; porter plainte >; me plaindre >; réclamation* >; rembours* >; remboursé|remboursée >; pas|très "
     "content|contente|mécontent|mécontente|satisfait|satisfaite|déçu|déçue >; mécontent*; déçu|déçue de|par|du >; "
     "inadmissible; scandaleux|scandaleuse; honteux|honte de|du; inacceptable; c'est une honte|catastrophe; "
     "vraiment|très|trop mal reçu|reçue|accueilli|accueillie|coiffé|coiffée >; mal fait|coupé|accueilli|reçue >; "
     "parler ... responsable|gérant|gérante|patron|patronne|directeur|directrice; avez ... "
     "débité|facturé|compté|encaissé ... deux|trop|double >; facturé|débité|prélevé|facturée|débitée|prélevée "
     "deux|trop|double >; erreur de|sur|dans facture|la|ma|facturation|caisse >; attendu {n}|plus|une|trop "
     "heure|heures|d'une|longtemps >; attends depuis une|des|deux >; plus jamais chez >; avocat; mauvais avis|service; "
     "malpoli*; désagréable|désagréables; a raté|loupé|cramé mes|ma|la >; toujours mal|aussi mal|depuis"},
    {means_nothing,
     "conditions|politique ... rembours*; est|c'est|ce ... remboursé|remboursée par|la|combien; rembours* "
     "par|sécu|mutuelle; mal aux|au|à; vous remboursez; pas content* >?; remboursé par; toujours mal aux|au|à|depuis"},
    {kind_of(complaint),
     "pas contente|content du|de|d'avoir|des >; ne suis pas du tout? satisfait|satisfaite|content|contente >"},
    {kind_of(gift_card),
     "carte|cartes|bon|bons|chèque|chèques cadeau|cadeaux; cartes cadeaux; offrir un|une "
     "soin|bon|coupe|massage|séance"},
    {kind_of(sales),
     "appelle|appelons|contacte ... part|compte|nom de|d'une|du société|entreprise|agence|{name} >; "
     "appelle|appelons|contacte de|du|depuis chez société|agence|l'agence|la|edf|engie|orange|google >; votre|vos "
     "site|visibilité|référencement|fiche google|internet|web|sur|en >; référencement; pages jaunes; "
     "offre|proposition|solution|tarif commerciale|commercial|pour votre|les|vos? entreprise|professionnels|commerce|"
     "établissement >; vous proposer|présenter|offrir une|un|notre|nos|des >; fournisseur d'énergie|de|d'électricité; "
     "contrat d'électricité|de gaz; panneaux solaires|photovoltaïques; photovoltaïque*; terminal|terminaux de "
     "paiement|carte; prêt professionnel; sondage; partenariat; candidature|stage|cv|alternance|apprentissage >; "
     "cherche|recherche du|un travail|emploi|stage|apprentissage; recrutez; vous recrutez; mutuelle|assurance pour "
     "votre|vos; démarch*; éligible*"},
    {means_nothing,
     "de la part de mon|ma|mes; appelle pour|au sujet|parce; du travail; au travail; de travail; au nom de"},
};

}  // namespace

const cues::cue_table french{.code = "fr", .classes = french_side_wish_classes, .rows = french_side_wish_rows};

}  // namespace zylin::domain::side_wishes
