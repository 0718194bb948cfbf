#include "booking_holder/holder_cues.hpp"

namespace zylin::domain::holder {
namespace {

constexpr cues::word_class french_bearer_classes[] = {
    {"appt", "rendez|rdv|réservation|réservations|table|séance|consultation|coupe|visite|créneau"},
    {"relative",
     "fils|fille|mari|femme|époux|épouse|mère|maman|père|papa|frère|soeur|copain|copine|compagnon|compagne|conjoint|"
     "conjointe|ami|amie|enfant|bébé|chef|patron|patronne|oncle|tante|cousin|cousine|neveu|nièce|voisin|voisine|"
     "collègue|chum|blonde|client|cliente|petit|petite|grand|beau|belle"},
    {"my", "mon|ma|mes|notre|nos|un|une"},
    {"change", "annuler|annule|annulez|déplacer|décaler|reporter|modifier|changer|avancer|repousser|annulation"},
};

constexpr cues::cue_row french_bearer_rows[] = {
    {kind_of(cue::somebody),
     "<appt> vous? ... de|pour|d' <my> {word}? <relative> {name}? {name}?; <change> ... de|pour|celui <my> {word}? "
     "<relative> {name}? {name}?; celui|celle de <my> <relative> {name}?; rendez vous de|pour {name} {name}?; "
     "réservation|table|séance|consultation|coupe de|pour {name} {name}?; rendez vous de madame|monsieur|mme {name} "
     "{name}?; de la part de {name}? {name}?; rendez vous pour|de lui|elle; quelqu'un d'autre; <my> <relative> {name}? "
     "a|avait|avaient ... <appt>; au nom de <my> <relative> {name}? {name}?; <my> <relative> {name}? ne? "
     "peut|pourra|pourrait pas|plus venir|être; pas le mien|mienne|pour moi; son rendez vous"},
    {kind_of(cue::under),
     "au nom de madame|monsieur|mme? {name} {name}?; au nom d'{name}; sous le nom de? {name} {name}?"},
    {kind_of(cue::number),
     "son|leur {word}? numéro|téléphone|portable est|c'est; avec|sous|depuis un|le|mon autre|son "
     "numéro|téléphone|portable; un autre numéro|portable|téléphone; numéro|téléphone de <my>|lui"},
    {kind_of(cue::own),
     "rendez vous avec|chez le|la? docteur|dr|madame|monsieur? {name}?; rendez vous de|pour|du "
     "demain|aujourd'hui|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|ce; me rappeler|joindre ... "
     "numéro|téléphone|portable; rappelez|joignez moi ... numéro|téléphone|portable"},
    {kind_of(cue::only_own),
     "seulement|uniquement|juste le|la mien|mienne; seulement|uniquement|juste mon|ma {word}? <appt>; que "
     "le|la mien|mienne; pas les autres; pas l'autre"},
};

}  // namespace

const cues::cue_table french{.code = "fr", .classes = french_bearer_classes, .rows = french_bearer_rows};

}  // namespace zylin::domain::holder
