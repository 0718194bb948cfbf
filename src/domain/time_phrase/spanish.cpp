#include "time_phrase/languages.hpp"

namespace zylin::phrase {
namespace {

using kind = token_kind;

constexpr int part(day_part which) {
  return static_cast<int>(which);
}
constexpr int length(unit which) {
  return static_cast<int>(which);
}

constexpr vocabulary_row rows[] = {
    {kind::number, 0,
     "cero,un|uno|una,dos,tres,cuatro,cinco,seis,siete,ocho,nueve,diez,once,doce,trece,catorce,quince"},
    {kind::number, 16, "dieciséis|diez y seis,diecisiete|diez y siete,dieciocho|diez y ocho,diecinueve|diez y nueve"},
    {kind::number, 20, "veinte,veintiuno|veintiún|veintiuna,veintidós,veintitrés,veinticuatro,veinticinco,veintiséis"},
    {kind::number, 27, "veintisiete,veintiocho,veintinueve,treinta"},
    {kind::number, 40, "cuarenta"},
    {kind::number, 50, "cincuenta"},
    {kind::number, 60, "sesenta"},
    {kind::number, 70, "setenta"},
    {kind::number, 80, "ochenta"},
    {kind::number, 90, "noventa"},
    {kind::number, 2, "un par de"},
    {kind::number, 2026, "dos mil veintiséis,dos mil veintisiete,dos mil veintiocho"},
    {kind::ordinal, 1, "primero|primer"},
    {kind::nth, 2, "segundo,tercer"},
    {kind::ordinal, 0, "#º|#ª|#ro|#er|#do|#to"},

    {kind::month, 1, "enero|ene,febrero|feb,marzo|mar,abril|abr,mayo|may,junio|jun,julio|jul,agosto|ago"},
    {kind::month, 9, "septiembre|setiembre|sept|sep,octubre|oct,noviembre|nov,diciembre|dic"},
    {kind::feast, 1224, "nochebuena|víspera de navidad,navidad|día de navidad"},
    {kind::feast, 106, "día de reyes"},
    {kind::feast, 214, "san valentín|día de san valentín"},
    {kind::feast, 1231, "nochevieja|fin de año|víspera de año nuevo"},
    {kind::feast, 101, "año nuevo"},
    {kind::weekday, 0, "domingo|dom,lunes|lun,martes,miércoles|mie,jueves|jue,viernes|vie,sábado|sab"},
    {kind::weekend, 0, "fin de semana|finde"},
    {kind::day_offset, 0, "hoy,mañana,pasado mañana|pasado"},
    {kind::past_day, 0, "ayer|anteayer|antier|anoche|lunes pasado|martes pasado|miércoles pasado|jueves pasado"},
    {kind::past_day, 0, "viernes pasado|sábado pasado|domingo pasado"},
    {kind::tonight, part(day_part::morning), "esta mañana,esta tarde,esta noche"},
    {kind::tonight, part(day_part::morning), "hoy en la mañana|hoy por la mañana,hoy en la tarde,hoy en la noche"},
    {kind::word, 0, "buenos días|buen día|buenas tardes|buenas noches|buena tarde|buena noche|muy buenas"},
    {kind::part_adverb, part(day_part::morning), "de la mañana|por la mañana|en la mañana|a la mañana"},
    {kind::part_adverb, part(day_part::afternoon), "de la tarde|por la tarde|en la tarde|a la tarde"},
    {kind::part_adverb, part(day_part::evening), "de la noche|por la noche|en la noche|a la noche"},
    {kind::part_adverb, part(day_part::small_hours), "de la madrugada|por la madrugada|en la madrugada"},
    {kind::part_adverb, part(day_part::midday), "del mediodía|del medio día"},
    {kind::day_part, part(day_part::morning), "la mañana|las mañanas|mañana por la mañana temprano,tarde,noche"},
    {kind::day_part, part(day_part::small_hours), "madrugada"},
    {kind::day_part, part(day_part::first_thing),
     "a primera hora|primera hora|temprano|bien temprano|a primera hora de la mañana"},
    {kind::day_part, part(day_part::late_morning), "a media mañana|media mañana"},
    {kind::day_part, part(day_part::midday), "a la hora de comer|a la hora del almuerzo"},
    {kind::day_part, part(day_part::early_afternoon),
     "a primera hora de la tarde|después de comer|después del almuerzo"},
    {kind::day_part, part(day_part::late_afternoon), "a última hora|a media tarde|a última hora de la tarde"},
    {kind::day_part, part(day_part::early_evening), "después del trabajo"},
    {kind::any_time, 0, "a cualquier hora|cualquier hora|cuando sea|todo el día|en cualquier momento"},
    {kind::soonest, 0,
     "lo antes posible|cuanto antes|lo más pronto posible|ahora|ahora mismo|ahorita|ya mismo|de inmediato"},
    {kind::soonest, 0,
     "en cuanto se pueda|en cuanto puedan|tan pronto como sea posible|inmediatamente|lo más rápido posible"},
    {kind::soonest, 0,
     "la primera cita disponible|lo más temprano posible|cuanto más pronto mejor|la primera hora libre"},

    {kind::fixed_time, 12 * 60, "mediodía|medio día|al mediodía|a mediodía"},
    {kind::fixed_time, 0, "medianoche|media noche|a medianoche"},
    {kind::oclock, 0, "en punto|hrs|h,horas"},
    {kind::meridiem, 0, "am|a m"},
    {kind::meridiem, 12, "pm|p m"},
    {kind::hour_shift_on, 30, "y media"},
    {kind::hour_shift_on, 15, "y cuarto|y un cuarto"},
    {kind::hour_shift_on, -15, "menos cuarto|menos un cuarto"},
    {kind::minus, 0, "menos"},
    {kind::half, 30, "media"},
    {kind::quarter, 15, "un cuarto|cuarto|al cuarto"},
    {kind::part_of_hour, 15, "cuarto de hora|un cuarto de hora"},
    {kind::part_of_hour, 45, "tres cuartos de hora"},
    {kind::past, 0, "después de|después de las|después de la|después del|pasadas|pasadas las|luego de las"},
    {kind::after, 0, "a partir de|a partir de las|a partir de la|a partir del|más tarde de las"},
    {kind::after, 0, "no antes de|no antes de las|no antes de la|más allá de las"},
    {kind::before, 0,
     "antes de|antes de las|antes de la|antes del|no más tarde de|no más tarde de las|no después de las"},
    {kind::to, 0, "a|faltan|faltando"},
    {kind::to, 1, "hasta|hasta las|hasta la|hasta el"},
    {kind::after_it, 0, "o más tarde|o después|en adelante"},
    {kind::before_it, 0, "o antes|o más temprano|como muy tarde|a más tardar"},
    {kind::between, 0, "entre|entre las|entre la"},
    {kind::from, 0, "desde|desde las|desde la|de las"},
    {kind::conjunction, 1, "y"},

    {kind::unit, length(unit::minute), "minuto|minutos|min,hora|horita,día|días,semana|semanas,quincena,mes|meses"},
    {kind::at, 1, "a las|a la"},
    {kind::at, 2, "para las|para la"},
    {kind::at, 0, "las|sobre las|hacia las|a eso de las|a eso de la|como a las|alrededor de las"},
    {kind::at, 0, "tipo|mejor a las|mejor las"},
    {kind::around, 0, "sobre|hacia|quizás|tal vez|digamos"},
    {kind::on, 1, "el|al|el día|para el|para el día|día"},
    {kind::in, 0, "en|dentro de"},
    {kind::the, 0, "la|los|lo"},
    {kind::of, 1, "de"},
    {kind::of, 0, "del"},
    {kind::next, 0, "próxima|siguiente|otra"},
    {kind::coming, 0, "próximo"},
    {kind::coming, 1, "este|esta"},
    {kind::next_on, 1, "que viene|próximo|entrante|que entra|que sigue|siguiente"},
    {kind::last, 0, "pasado|pasada|último|última"},

    {kind::excluded, 0,
     "menos el|excepto|excepto el|salvo|salvo el|no puedo|no puedo el|en vez de|en lugar de|en vez del"},
    {kind::excluded_behind, 0, "no me viene bien|no me va bien|no me sirve|es imposible|no funciona|no se puede"},
    {kind::correction, 0,
     "no|perdón|perdone|disculpe|digo|mejor|mejor dicho|quiero decir|o sea|es decir|bueno|más bien|sino"},
    {kind::filler, 0, "por favor|gracias|si|está|estaría|sería|o|puede|pueden|entonces|bien|vale|me|para|con"},
    {kind::silent, 0, "eh|este pues|pues|mmm"},

    {kind::countable, 0, "personas|persona|gente|niños|adultos|euros|euro|pesos|dólares|por ciento|veces|años|metros"},
    {kind::countable, 0, "citas|cita|mesas|piso|invitados|de nosotros"},
    {kind::countable, 1, "calle|avenida"},
    {kind::party, 0, "mesa para|somos|número|habitación|grupo de|calle|avenida|teléfono"},
};

}  // namespace

constinit const language spanish{.code = "es", .rows = rows};

}  // namespace zylin::phrase
