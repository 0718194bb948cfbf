#include "rule_reader/question_words/question_words.hpp"

namespace zylin::domain::rules {
namespace {

constexpr cues::cue_row french_question_rows[] = {
    {kind_of(topic::hours),
     "horaire|horaires; heures|heure|jours d'ouverture|de fermeture?; vous|est|c'est|êtes|sera|serez|salon|cabinet|"
     "restaurant|magasin|toujours|encore ouvert|ouverts|ouverte|ouvertes|fermé|fermés|fermée; êtes|serez vous ... "
     "ouvert|ouverts|ouverte|ouvertes|fermé|fermés; vous ouvrez|fermez|ouvrirez; ouvrez|fermez|ouvrirez vous; quelle "
     "heure ... ouvrez|fermez|ouvre|ferme|ouvert|ouverts|fermés; ça|qui ouvre|ferme à|quand; jusqu'à quelle "
     "heure|quand; ouvert|ouverts|ouverte|fermé|fermés le|la|les|aujourd'hui|demain|ce|cet|{day}|jusqu'à|entre|pendant|"
     "à|tous|aussi|midi; quels|quel jours|jour ... ouvert|ouverts|ouvrez|travaillez|là; vous travaillez|bossez "
     "le|les|{day}; vous êtes là le|jusqu'à"},
    {kind_of(topic::price),
     "combien coûte|coûtent|coûterait|ça|c'est|vous|je|faut|pour|vaut|fait|est|ca; c'est|ça|est|coûte combien; à "
     "combien; ça coûte|coûterait|fait combien|quoi|cher|un|une; quel|quels|quelle|quelles ... prix|tarif|tarifs; "
     "le|vos|votre|les|au|un prix|tarif|tarifs; prix|tarif|tarifs d'une|d'un|de|du|des|pour; coûte|coûtent; c'est "
     "cher"},
    {kind_of(topic::address),
     "où êtes|vous|se êtes|situez|trouvez|trouve|vous ...; où êtes vous; vous êtes|c'est|trouvez|situez où; où ... "
     "situé|située|situés|trouvez|trouver|trouve|trouvent|situez; votre|l'adresse|quelle adresse; l'adresse; quelle "
     "rue; dans|à quelle rue|station|arrêt; comment ... venir|aller|rendre|arriver ... chez|vous|salon|cabinet|là; "
     "comment on|je|peut viens|vient|venir|va chez|jusque|à; quel quartier|arrondissement|métro; vous trouver"},
    {kind_of(topic::phone),
     "votre|le|quel numéro de|du? téléphone?; numéro de téléphone du|de; à|quel quel numéro; vous joindre "
     "à|au|par|quel"},
    {kind_of(topic::services),
     "quels|quelles|quel sont|types|type? de|vos|les? services|prestations|soins|traitements|massages; vos|les "
     "services|prestations; qu'est ce que vous faites|proposez; vous proposez|faites quoi; que proposez|faites vous"},
    {kind_of(topic::offer),
     "vous faites|proposez|avez|vendez|réalisez|pratiquez|offrez; faites|proposez|avez|vendez|réalisez|pratiquez|"
     "offrez vous; y a t il; est ce que vous"},
    {kind_of(topic::holiday),
     "à|pour|de|le|avant|après|entre|pendant|avec noël|pâques|pentecôte|toussaint|l'ascension|jour férié?; la "
     "toussaint|pentecôte; jour|jours férié|fériés; férié|fériés; nouvel an; jour de l'an; saint sylvestre; "
     "14|quatorze juillet; onze|11 novembre; premier|1er mai; fête nationale; saint jean; vacances|congés; le|les "
     "fêtes"},
    {kind_of(topic::nothing),
     "mon|notre adresse|numéro; ma nouvelle adresse; adresse mail|email|électronique; l'adresse mail|email; combien "
     "de|d'heures temps|minutes|jours|places|personnes|séances?; combien je dois annul*; bouche ... ouverte; compte "
     "ouvert; prix fixe; où en est|sont; c'est où ... que j'ai|je"},
};

}  // namespace

const cues::cue_table french_questions{.code = "fr", .classes = {}, .rows = french_question_rows};

}  // namespace zylin::domain::rules
