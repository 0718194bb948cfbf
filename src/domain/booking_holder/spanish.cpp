#include "booking_holder/holder_cues.hpp"

namespace zylin::domain::holder {
namespace {

constexpr cues::word_class spanish_bearer_classes[] = {
    {"appt", "cita|citas|reserva|reservación|turno|mesa|consulta|visita|sesión|revisión|hora"},
    {"relative",
     "hijo|hija|hijos|marido|esposo|esposa|mujer|madre|mamá|padre|papá|hermano|hermana|abuela|abuelo|nieto|nieta|"
     "pareja|novio|novia|niño|niña|bebé|amigo|amiga|compañero|compañera|jefe|jefa|tío|tía|primo|prima|sobrino|"
     "sobrina|vecino|vecina|suegra|suegro|cuñado|cuñada|cliente|clienta"},
    {"my", "mi|mis|nuestro|nuestra|un|una|su"},
    {"change", "cancelar|anular|cambiar|mover|aplazar|cancele|anule|cambie|cancelen|anulen|cambien|cancela|anula"},
};

constexpr cues::cue_row spanish_bearer_rows[] = {
    {kind_of(cue::somebody),
     "<appt> ... de|para|del <my> {word}? <relative> {name}? {name}?; <change> ... de|para <my> {word}? <relative> "
     "{name}? {name}?; la|lo de <my> <relative> {name}?; <appt> de|para {name} {name}?; de parte de {name}? {name}?; "
     "en "
     "nombre de {name}? {name}?; <appt> de|para él|ella|ellos; otra persona; <my> <relative> {name}? tiene|tenía ... "
     "<appt>; a nombre de <my> <relative> {name}? {name}?; <my> <relative> {name}? no puede|podrá ir|venir|asistir; no "
     "es mía|mi|para mí"},
    {kind_of(cue::under), "a nombre de {name} {name}?; bajo el nombre de? {name} {name}?; al nombre de {name} {name}?"},
    {kind_of(cue::number),
     "su {word}? número|teléfono|móvil es; con|desde|bajo otro|el|su número|teléfono|móvil; otro "
     "número|teléfono|móvil; número|teléfono|móvil de él|ella|<my>"},
    {kind_of(cue::own),
     "<appt> con {name}?; <appt> de|para mañana|hoy|lunes|martes|miércoles|jueves|viernes|sábado|domingo; "
     "con la|el? doctor|doctora|dr|dra {name}?; su número de ustedes; llamarme|llámenme|llámeme ... "
     "número|teléfono|móvil"},
    {kind_of(cue::only_own),
     "solo|sólo|solamente|únicamente la|lo mía|mío; solo|sólo|solamente|únicamente mi {word}? <appt>; no "
     "la|las de los|las demás; no las|la otras|otra"},
};

}  // namespace

const cues::cue_table spanish{.code = "es", .classes = spanish_bearer_classes, .rows = spanish_bearer_rows};

}  // namespace zylin::domain::holder
