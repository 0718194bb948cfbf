#include "rule_reader/question_words/question_words.hpp"

namespace zylin::domain::rules {
namespace {

constexpr cues::cue_row spanish_question_rows[] = {
    {kind_of(topic::hours),
     "a qué hora abren|cierran|abrís|cerráis|abre|cierra|empiezan|están; "
     "abren|abre|abrís|cierran|cierra|cerráis; abierto|abiertos|abierta|abiertas|cerrado|cerrados; "
     "horario|horarios; qué días abren|trabajan|atienden; hasta qué hora; desde qué hora; cuándo "
     "abren|cierran|abrís|están; trabajan los|el"},
    {kind_of(topic::price),
     "cuánto "
     "cuesta|cuestan|vale|valen|cobran|es|sale|son|costaría|costarían|saldría|saldrían|cobrarían|cobráis|cobra|me; "
     "precio|precios|tarifa|tarifas; qué precio; coste; cuesta|cuestan"},
    {kind_of(topic::address),
     "dónde están|estáis|está|queda|quedan|se|os puedo?; dónde están|quedan|queda; dirección; ubicación; "
     "ubicados; cómo llego|llegar|puedo llegar?; en qué calle|zona|barrio"},
    {kind_of(topic::phone), "su|vuestro|el|qué|cuál número|teléfono de?; número de teléfono; teléfono de contacto"},
    {kind_of(topic::services),
     "qué servicios|tratamientos|ofrecen|hacen; cuáles son sus servicios; servicios ofrecen|tienen|ofrecéis"},
    {kind_of(topic::duration),
     "cuánto|cuanto dura|duran|tarda|tardan|tardáis|demora|se; cuánto|cuanto tiempo "
     "dura|duran|tarda|tardan|lleva|llevan|toma|se|es|hay|necesito|requiere; qué duración; duración de|del; cuántos "
     "minutos dura|son|tarda; es larga|largo la|el|una"},
    {kind_of(topic::offer), "hacen|ofrecen|hacéis|ofrecéis|tienen|realizan|tenéis|venden; hace|ofrece|realiza"},
    {kind_of(topic::holiday),
     "navidad|navidades|nochebuena|nochevieja|reyes|semana santa?; festivo|festivos|puente|feriado|feriados; "
     "año nuevo; vacaciones"},
    {kind_of(topic::nothing),
     "cuánto|cuanto tiempo? ... esperar|espera; cuánto se paga|cobra; su dirección ... email|correo; dirección de "
     "correo; mi dirección; cambiar la dirección; mi número|teléfono"},
};

}  // namespace

const cues::cue_table spanish_questions{.code = "es", .classes = {}, .rows = spanish_question_rows};

}  // namespace zylin::domain::rules
