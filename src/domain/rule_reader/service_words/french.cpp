#include "rule_reader/service_words/service_words.hpp"

namespace zylin::domain::rules {
namespace {

// "dent" alone is a word of garages in English.
constexpr cues::cue_row french_service_rows[] = {
    {kind_of(service_concept::checkup),
     "contrôle|contrôles; bilan; visite|examen|consultation de contrôle|routine; bilan de santé"},
    {kind_of(service_concept::vaccination),
     "vacciné|vaccinée|vacciner|vaccin|vaccins; rappel de|du? vaccin|tétanos|coqueluche|grippe; piqûre contre la|le "
     "grippe|covid|tétanos; vaccin contre|de la|le? grippe|covid|tétanos|rage"},
    {kind_of(service_concept::haircut),
     "coupe|coupes; coupe de cheveux; couper|coupe les|mes|la|ses cheveux|pointes|frange|tifs; rafraîchir la|ma "
     "coupe|nuque"},
    {kind_of(service_concept::color),
     "coloration|colorations|couleur|couleurs|teinture|mèches|balayages|teindre|racines|décoloration|coloriste; ombré "
     "hair; un balayage"},
    {kind_of(service_concept::blow_dry), "brushing|brushings; mise en plis"},
    {kind_of(service_concept::clean),
     "détartrage|détartrages|détartrer; nettoyage dentaire|des|de dents?; nettoyage des dents"},
    {kind_of(service_concept::filling), "plombage|plombages|carie; des caries"},
    {kind_of(service_concept::consultation), "consultation|consultations|consulter"},
    {kind_of(service_concept::manicure),
     "manucure|manucures; pose de? vernis|d'ongles; vernis semi permanent?; faire les|mes ongles; les|mes ongles"},
    {kind_of(service_concept::pedicure), "pédicure|pédicures|pédicurie; beauté des pieds"},
    {kind_of(service_concept::massage), "massage|massages|masser|massé|massée"},
    {kind_of(service_concept::extraction), "extraction de|d'une? dent|dents?; arracher|retirer|enlever une|la|ma dent"},
    {kind_of(service_concept::root_canal), "dévitalisation|dévitaliser; traitement de canal|racine"},
    {kind_of(service_concept::physiotherapy), "kiné|kinésithérapie|physiothérapie|rééducation; séance de kiné"},
    {kind_of(service_concept::first_talk),
     "premier rendez vous; première consultation|visite|séance; premier entretien|contact"},
    {kind_of(service_concept::table), "table|tables"},
    {kind_of(service_concept::facial), "soin|soins du visage; nettoyage de peau"},
    {kind_of(service_concept::beard), "barbe; taille|coupe de la? barbe; tailler la|ma barbe"},
    {kind_of(service_concept::whitening), "blanchiment; blanchiment dentaire|des dents?; blanchir les|mes dents"},
    {kind_of(service_concept::dental),
     "dentaire|dentaires; aux|les|mes|des|de dents; une|ma|la|cette|à dent; mal|rage aux|de|à dents|dent; molaire"},
};

}  // namespace

const cues::cue_table french_services{.code = "fr", .classes = {}, .rows = french_service_rows};

}  // namespace zylin::domain::rules
