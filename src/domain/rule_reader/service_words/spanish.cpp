#include "rule_reader/service_words/service_words.hpp"

namespace zylin::domain::rules {
namespace {

constexpr cues::cue_row spanish_service_rows[] = {
    {kind_of(service_concept::checkup), "revisión|revisiones|chequeo|control; revisar; revisarme"},
    {kind_of(service_concept::vaccination), "vacuna*"},
    {kind_of(service_concept::haircut), "corte|cortarme|cortar el|de? pelo?; corte de pelo"},
    {kind_of(service_concept::color), "tinte|teñirme|teñir|coloración|color"},
    {kind_of(service_concept::clean), "limpieza|limpiezas|limpiarme; limpieza dental|bucal|de; higiene dental|bucal"},
    {kind_of(service_concept::filling), "empaste|empastes|caries"},
    {kind_of(service_concept::consultation), "consulta general|médica?"},
    {kind_of(service_concept::manicure), "manicura|manicure"},
    {kind_of(service_concept::pedicure), "pedicura"},
    {kind_of(service_concept::massage), "masaje|masajes"},
    {kind_of(service_concept::extraction), "extracción|muela sacar?"},
    {kind_of(service_concept::root_canal), "endodoncia"},
    {kind_of(service_concept::physiotherapy), "fisioterapia|fisio"},
    {kind_of(service_concept::table), "mesa|mesas"},
    {kind_of(service_concept::whitening), "blanqueamiento"},
    {kind_of(service_concept::dental), "dental; diente*; muela|muelas"},
};

}  // namespace

const cues::cue_table spanish_services{.code = "es", .classes = {}, .rows = spanish_service_rows};

}  // namespace zylin::domain::rules
