#include "wishes/wish_cues.hpp"

namespace zylin::domain::wishes {
namespace {

constexpr cues::word_class spanish_wish_classes[] = {
    {"appt", "cita|citas|reserva|reservación|reservacion|mesa|consulta|turno|hora|visita|sesión|revisión"},
    {"my", "mi|mis|la|el|las|los|una|un|nuestra|nuestro|esta|este|esa|su|tu|lo"},
    {"want",
     "quiero|quisiera|quería|queria|queremos|querría|querríamos|queríamos|necesito|necesitamos|necesitaría|tengo|"
     "tenemos|"
     "deseo|desearía|debo|gustaría|gustaria|podría|podrían|puede|puedo|pueden|podemos|podría|voy|vamos|busco|buscaba|"
     "llamo|llamaba"},
    {"cancel",
     "cancelar|anular|cancelarla|anularla|cancele|anule|cancelen|anulen|cancela|anula|cancelo|anulo|cancelarme|"
     "anularme|suspender|cancelarlo|anularlo|cancelármela|cancelamos|anulamos|cancélame|anúlame|canceleme"},
    {"cancelled", "cancelada|anulada|cancelado|anulado|canceladas|cancelan|cancelaron|canceló"},
    {"change_it",
     "cancelar|anular|cambiar|mover|reprogramar|aplazar|cancelo|anulo|cambio|cancelarla|anularla|modificar"},
    {"move",
     "cambiar|mover|reprogramar|aplazar|posponer|adelantar|retrasar|atrasar|modificar|cambiarla|moverla|cambiarme|"
     "aplazarla|"
     "moverme|adelantarme|retrasarme|aplazarme|posponerme|adelantarnos|retrasarnos|adelantarla|retrasarla|pasar|"
     "pasarla|reagendar|reagendarla|cambie|cambiarlo|cambien|muevan|cambia|"
     "trasladar|correr|cámbiame|pospóngame"},
};

constexpr cues::cue_row spanish_wish_rows[] = {
    {kind_of(cue::cancel),
     "<cancel>; no puedo|podré|podre|podemos|podremos ... ir|asistir|acudir|venir|llegar; no voy|vamos a? poder ... "
     "ir|asistir|acudir|venir; no voy|vamos|iré|iremos|asistiré a ir|asistir|la|mi; no iré; no podré; ya no necesito|"
     "necesitamos|quiero|queremos ... <appt>; dar de baja|borrar mi|la <appt>; dar de baja; borrar <my> <appt>; "
     "eliminar <my> "
     "<appt>; quitar <my> <appt>; me surgió|surgio|ha ...; no me es posible ir|asistir|acudir; quitarme la cita; dejar "
     "libre ... cita; imposible ir|venir|acudir|asistir; bórreme|borre|borrar|quite|quitar|quíteme|elimine|elimíneme "
     "<my>? cita|reserva|de; no voy|vamos a poder ir|venir|llegar|asistir; no iré|iremos|vendré|asistiré; no me va a "
     "ser posible"},
    {kind_of(cue::no_cancel),
     "no quiero|queremos|quisiera|quería|voy|deseo|pienso|es|hace|necesito|llamo ... <cancel>; no ... <cancel>; "
     "me|nos|ustedes han|ha|habéis|cancelaron|canceló|anularon; <cancelled>; no puedo ... antes|después|hasta; no "
     "puedo ir|venir "
     "antes|hasta|después; no puedo ir al baño; cancelar ... suscripción|tarjeta|seguro|pedido; ustedes|usted cancela"},
    {kind_of(cue::policy),
     "tengo|hay|debo|tendría|tenemos que <change_it> ... horas|antes|antelación|día|días; tengo|hay que <change_it> "
     "con; hay "
     "que <change_it>; tengo que avisar; hasta cuándo|cuando|qué ... <change_it>; cómo|como|dónde|donde "
     "puedo|se|hago|podría|podemos|puede ... <change_it>; si <change_it>; si "
     "tengo|tuviera|tenemos|necesito|quiero|quisiera|hay que? "
     "... <change_it>; si no puedo|podemos|voy|vamos ... ir|asistir|venir|llegar; se puede <change_it>; puedo "
     "<change_it> ... "
     "gratis|coste|antes|horas|online|internet; sin coste|cargo <change_it>; cobran ... <change_it>; cuesta|cuánto ... "
     "<change_it>; qué|que pasa si|cuando >; política ... <change_it>|cancelación; para <change_it> hay; gastos de "
     "cancelación; "
     "avisar ... antes; hay que ... reservar|pedir|sacar; necesito|necesita|hace una? falta? cita|reserva para "
     "ir|entrar|venir|pasar; necesito cita o; es necesario ... cita|reservar|pedir|reserva; sin cita|reserva; "
     "cómo|como|dónde "
     "puedo|se|hago ... pedir|reservar|sacar|pido|reserva"},
    {kind_of(cue::move),
     "<move> <my> ... <appt>; <move> <my> ... hora|día|fecha; reprogramar; reagendar; reagendarla; posponer; aplazar; "
     "aplazarla; moverla; cambiarla; adelantarla; retrasarla; cambiarme <my>? <appt>|día|hora; <appt> ... "
     "cambiar|mover|pasar|adelantar|retrasar|aplazar; cambio de cita|hora|día|fecha; <move> ... para|al|a|del <my>? "
     "otro|otra|{day}; <move> de hora|día|fecha; para|a otro|otra día|hora|fecha|momento; otro|otra día|hora|fecha "
     "para mi|la|nuestra; en vez|lugar de|del <my>? {day}|mañana|hoy|cita|las; pasar <my> ... <appt> ...; pasarla "
     "a|al|para; ponerla|ponerme|pónganla para|otro|el|más; más tarde|temprano ... <appt>; me lo|la "
     "cambia|cambian|cambie|pasa|pasan|mueve|mueven|cambias|podéis|pueden|puede; "
     "cambiármelo|cambiármela|cambiarmela|cambiarlo|cambiarla|moverlo|moverla; para el mismo día; la|a misma hora "
     "el|del|pero|otro|{day}; una|media|dos|{n} hora|horas|semana|semanas|día|días más|antes|después|para "
     "tarde|temprano|pronto|adelante|atrás; no voy|vamos a poder ... me|nos"},
    {kind_of(cue::no_move),
     "no quiero|queremos|hace|necesito|voy ... <move>; no <move>; han|ha|habéis ... cambiado|movido; <move> de "
     "dentista|médico|seguro"},
    {kind_of(cue::other_time),
     "en su lugar; en vez; en lugar; mejor el|a|para|mañana; otro|otra día|hora|fecha|momento; otra vez; prefiero "
     "el|a|ir|"
     "venir; cambiar ... por; puedo|podría ir|venir ... {day}|mañana"},
    {kind_of(cue::book),
     "<want> ... pedir|reservar|coger|agendar|sacar|hacer|concertar|programar|solicitar|tener|apartar; <want> ... "
     "una|un|otra|hora <appt>|mesa|turno; <want> que? cita; "
     "pedir|coger|sacar|agendar|concertar|solicitar|dar|darme|hacer|programar|tomar <my>? "
     "cita|hora|turno|consulta|mesa|reserva; dar|dame|deme|darme|denme|darnos una|un|cita|hora|turno ...; reservar; "
     "reservarme; agendar; agéndame; resérvame; apúntame; apúnteme; apuntarme; cita|mesa|turno|reserva para|por "
     "favor|con|el ...; hay|tiene|tienen|tenéis|tendría|tendrían|tienes|habría|queda ... "
     "hueco|cita|citas|disponible|disponibilidad|libre|mesa|turno|sitio; me gustaría ... ir|venir|pasar|cita|reservar; "
     "puedo|podría|podríamos ir|venir|pasar|pasarme|pasarnos ...; <want> ... ir|venir|ver a? al? "
     "doctor|doctora|dentista|médico; ver al doctor|médico|dentista; ver a la doctora; necesito|quiero ... que me "
     "vea|vean|atiendan|corten; <want> hacerme|ponerme|cortarme|teñirme|limpiarme|hacer ...; que me lo|la|los|las "
     "vea|vean|viera|vieran|mire|miren|mirara|miraran|arregle|arreglen|arreglaran; que me|nos "
     "vea|vean|viera|vieran|atienda|atiendan|atendieran|reciban; me pueden|podrían|podría|puede "
     "ver|atender|mirar|coger hoy|mañana|el|cuanto|lo; cuanto antes; a ver si puede|podría|pudiera ser; "
     "puede|podría|pudiera ser el|a|mañana|hoy|pasado|por|sobre|{day}; es|sería para "
     "hacerme|ponerme|limpiarme|cortarme|revisarme|arreglarme; es|sería para una|un|la|el "
     "limpieza|revisión|empaste|cita|corte|consulta|masaje|tinte|mesa; tendría|tendrían|tienen|tenéis|hay algo "
     "libre|para|el|por|mañana"},
    {kind_of(cue::no_book),
     "hay|tienen|tiene|tenéis ... sitio|plaza|lugar|parking para|de|donde|dónde "
     "aparcar|estacionar|parking|garaje|dejar|el; sitio|plaza|lugar|zona para|de|donde "
     "aparcar|estacionar|garaje|dejar; tengo|tenía|tenemos|teníamos|tuve ya? una|un|la|mi|cita|reserva "
     "cita|reserva|mesa|turno|el|para|a|mañana|hoy|con; tengo|tenemos cita|reserva; no ... reservar; mi|nuestra "
     "cita|reserva; la cita de|del; ya ... reservé|pedí|reservado"},
    {kind_of(cue::own),
     "a qué|que hora|día ... <appt>|toca|tengo|tenía|era|es; qué|que|cuál día|hora|cuando ... "
     "mi|la|nuestra|tengo|teníamos|tenía <appt>|cita; cuándo|cuando es|era|tengo|tenía|tenemos|toca|sería "
     "mi|la|nuestra|una ... <appt>; cuándo|cuando tengo|tenemos|tenía|me toca|viene ...; sigue|siguen|está|esta|sigo "
     "en? pie|mi|la|nuestra ... <appt>|pie|confirmada|apuntada; sigue en pie; sigue ... vigente|confirmada|igual; "
     "confirmar|comprobar|verificar|revisar|confirmarme|confirme|mirar|consultar mi|la|nuestra|si|que|a|cuándo ... "
     "<appt>|hora|reservada; confirmar si ...; ha|han|se|fue|quedó|llegó|llegado|habéis ... mi|la|nuestra "
     "reserva|cita|solicitud ...; se ha|hizo ... registrado|confirmado|hecho|reserva|cita; se hizo bien ...; "
     "tengo|tenemos alguna|una|un? <appt> ... a mi|nombre|hoy|mañana|registrada|reservada; estoy|estamos "
     "apuntado|apuntada|apuntados|registrado; hay alguna|una cita|reserva a ...; tienen|tiene|tenéis mi|nuestra|una "
     "... cita|reserva ...; reservé|pedí|saqué ... pero; reservé|pedí|saqué ... puede|pueden ...; por internet|online "
     "... pero ...; pero me? pone|sale|dice|aparece|figura ...; no me ha|han|he llegado|enviado|recibido ...; no he "
     "recibido ... confirmación; sin confirmación; no recuerdo|me|acuerdo ... <appt>|hora|día|cuándo; se me olvidó|ha "
     "olvidado ...; olvidé cuándo|la|qué ...; con quién|qué ... <appt>; cuánto dura mi <appt>; "
     "recordarme|recuérdeme|decirme cuándo|a|la|qué ... <appt>; saber cuándo|a|si|qué ... tengo|mi|es|era ... <appt>; "
     "saber si sigue|tengo|está ...; olvidé|olvidado|acuerdo|recuerdo|sé|seguro|segura si era|es|tengo|tenía|fue|son|a "
     "...; su|un|el mensaje|correo|sms ... dice|pone|decía|diciendo|de"},
    {kind_of(cue::no_own),
     "cuándo|cuando es|sería|hay la|el próxima|próximo|primera|primer|siguiente ...; cuándo|cuando "
     "puedo|podría|tienen|hay ...; a qué hora "
     "puedo|abren|cierran|tienen|hay ...; da igual con? quién|qué ...; qué hora|día hay|tienen|puedo ...; tengo una|un "
     "<appt> ...; si tienen ..."},
    {kind_of(cue::late),
     "llegar|llegaré|llego|llegamos|llegaremos|voy|vamos ... tarde; llegar|llegaré|llego|voy|llegamos ... {n} minutos; "
     "con retraso; "
     "de retraso; retrasado; retrasada; me retraso; me retrasaré; me estoy retrasando; nos retrasamos; minutos tarde; "
     "minutos de retraso; atasco; "
     "atascado; atascada; en el tráfico; mucho tráfico; trancón; se me ha|hizo hecho? tarde; voy en camino pero; "
     "perdí|perdido el bus|tren|autobús"},
    {kind_of(cue::no_late),
     "si llego|llegamos|llegara|se|voy ... tarde; qué pasa ... tarde; de la tarde; por la tarde; demasiado|muy tarde "
     "para; tarde o; "
     "buenas tardes; más tarde; lo más tarde; llegaron|ustedes|esperé ... retraso|tarde; {day} tarde; mañana tarde; "
     "ayer ... tarde; pago ... tarde"},
    {kind_of(cue::question),
     "qué|cuánto|cuánta|cuántos|cuándo|dónde|cómo|cuál|cuáles|quién ...; que "
     "horario|horarios|servicios|precio|precios|días|seguros|"
     "métodos ...; cuanto cuesta|cuestan|vale|valen|cobran|sale|es ...; donde están|estáis|queda|quedan|está|puedo|se "
     "...; "
     "como llego|puedo|se ...; "
     "aceptan|acepta|aceptáis|atienden|tienen|tenéis|hacen|hacéis|venden|ofrecen|abren|cierran|abrís|están|estáis|"
     "hablan|trabajan|admiten|"
     "cobran|incluye|necesito|puedo|se|hay|es|está|son|tiene|vende|hace|atiende ...; quería|quisiera|quiero|me ... "
     "saber|preguntar|consultar; gustaría "
     "saber; una pregunta; tengo una pregunta|duda; me|nos puede|puedes|podría decir|informar ...; saber "
     "si|cuánto|qué|dónde|a|el|los"},
    {kind_of(cue::no_question),
     "cuando puedan|podáis|pueda|quieran|sea|tengan|tengáis|les|os ...; a ver si ...; así|ya que ...; se "
     "llama|llaman ...; da igual|lo con? quién ...; con quien sea; "
     "hay|tiene|tienen|tenéis|tendría|tendrían|habría ... hueco|cita|citas|libre|disponible|disponibilidad|mesa|algo; "
     "hay|tiene|tienen|tenéis|tendrían ... sitio para el|la|hoy|mañana|esta|{n}|{day}|dos|cuatro ...; "
     "puedo|podría|podríamos ... ir|venir|pasar|pedir|reservar|cambiar|mover|cancelar|anular; necesito|quiero|quisiera "
     "... cita; es para ...; es que ...; se ... reservar; está bien; es el|la|urgente ..."},
    {kind_of(cue::want),
     "quiero|quisiera|necesito|quería|querría|me "
     "gustaría|queremos|necesitamos|necesita|necesitan|busco|deseo|queríamos ...; me|nos "
     "va|viene bien; puedo; podría; "
     "podemos; para ...; me gustaría ..."},
    {kind_of(cue::visit),
     "ir; venir; pasar; pasarme; hueco; disponible; libre; disponibilidad; sitio; atender; atenderme; algo; cualquier "
     "hora; cuando sea; cuando puedan"},
    {kind_of(cue::noun), "cita; citas; reserva; mesa; turno; consulta; hora para; revisión"},
};

}  // namespace

const cues::cue_table spanish{.code = "es", .classes = spanish_wish_classes, .rows = spanish_wish_rows};

}  // namespace zylin::domain::wishes
