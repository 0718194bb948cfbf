#include "rule_reader/service_words/service_words.hpp"

namespace zylin::domain::rules {
namespace {

constexpr cues::cue_row german_service_rows[] = {
    {kind_of(service_concept::checkup),
     "kontrolle|kontrolltermin|vorsorge|vorsorgeuntersuchung|kontrolluntersuchung|untersuchung"},
    {kind_of(service_concept::vaccination), "impf*|geimpft|grippeimpfung|auffrischung"},
    {kind_of(service_concept::haircut), "haarschnitt|haareschneiden; haare schneiden|geschnitten"},
    {kind_of(service_concept::color), "färben|farbe|färbung|coloration"},
    {kind_of(service_concept::blow_dry), "föhnen|fönen"},
    {kind_of(service_concept::clean), "zahnreinigung|reinigung|prophylaxe|pzr"},
    {kind_of(service_concept::filling), "füllung|füllungen|plombe"},
    {kind_of(service_concept::consultation), "beratung|beratungsgespräch|sprechstunde"},
    {kind_of(service_concept::manicure), "maniküre"},
    {kind_of(service_concept::pedicure), "pediküre|fußpflege"},
    {kind_of(service_concept::massage), "massage|massagen|massiert|massieren|rückenmassage"},
    {kind_of(service_concept::root_canal), "wurzelbehandlung"},
    {kind_of(service_concept::physiotherapy), "krankengymnastik|physiotherapie|physio|kg"},
    {kind_of(service_concept::first_talk),
     "erstgespräch|erst gespräch|kennenlerngespräch|ersttermin; erstes gespräch; erst gespräch"},
    {kind_of(service_concept::table), "tisch|tische"},
    {kind_of(service_concept::whitening), "bleaching"},
    {kind_of(service_concept::dental), "zahn|zähne|zähnen|zahnschmerzen|zahnarzt|zahnweh"},
};

}  // namespace

const cues::cue_table german_services{.code = "de", .classes = {}, .rows = german_service_rows};

}  // namespace zylin::domain::rules
