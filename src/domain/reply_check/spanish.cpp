#include "reply_check/reply_words.hpp"

namespace zylin::domain::replies {

constinit const reply_words spanish_reply{
    .code = "es",
    .idioms =
        "no hay problema|sin problema|no se preocupe|no te preocupes|no dude en|no duden en|no solo|no sólo|"
        "no faltaba más|libre de llamar|cómo no",
    .negations = "no|nunca|nada|sin|ni|tampoco|ningún|ninguna|no está|no ha|no ha sido|todavía no|aún no",
    .possible = "puede ser|pueden ser|debe ser|deben ser|tiene que ser|ser|estar",
    .done =
        "confirmad*|confirmación|reservad*|agendad*|programad*|cancelad*|anulad*|cambiad*|reprogramad*|apuntad*|anotad*"
        " "
        "para|"
        "su/tu ~ cita es/está/queda/quedó/será/sigue|su/tu ~ reserva es/está/queda/quedó/será|su cita "
        "para/del/de|tiene "
        "cita|tiene una cita|tiene su cita|le hemos dado|hemos/he ~ cambiado/movido/reservado/cancelado/anulado/dado/"
        "apuntado|queda/quedó ~ para|número de reserva|número de confirmación|número de referencia|referencia|nos "
        "vemos|"
        "le esperamos|lo esperamos|la esperamos|les esperamos|te esperamos|le veremos|hasta mañana|hasta el lunes/"
        "martes/miércoles/jueves/viernes/sábado|esperamos verle/verlo/verla/su|listo|ya está hecho|con éxito|lista de "
        "espera|le guardamos|le hemos guardado|todo arreglado|ha sido movida/registrada/aceptada|ya está",
    .deeds =
        "he/hemos/ha/han/hemos ~ "
        "encontrado/guardado/apartado/revisado/comprobado/hablado/mirado/pedido/enviado/mandado/"
        "preguntado/avisado/informado/preparado/arreglado/llamado/contactado/solucionado/resuelto/devuelto/impreso/"
        "corregido/borrado/dejado/buscado/consultado/notificado/verificado/gestionado|ha/han sido ~ "
        "encontrad*/guardad*/"
        "enviad*/avisad*/informad*/preparad*/devuelt*|encontré|encontramos su/sus/tu|guardé|guardamos su/sus|hablé|"
        "hablamos con|envié|pedí|pregunté|avisé|avisamos "
        "al|revisé|comprobé|miré|llamé|dejé|aparté|apartamos|está/están "
        "guardad*/apartad*/aquí/list*/preparad* para|le está esperando|le espera|le están esperando|anotado con",
    .promised =
        "voy/vamos a ~ reserva*/agenda*/cancela*/anula*/cambia*/mover*/confirma*/apunta*/envia*/devolver*/reembolsa*|"
        "le/lo/la/te reservo/reservamos/agendo/agendamos/cancelo/cancelamos/anulo/anulamos/apunto/apuntamos/cambio/"
        "cambiamos/confirmo/confirmamos/envío/enviamos/mando/mandamos/llamo/doy/damos|reservaré|reservaremos|cancelaré|"
        "cancelaremos|confirmaré|confirmaremos|cambiaré|cambiaremos|anularemos|agendaremos|enviaré|enviaremos|"
        "mandaremos|"
        "le enviaremos|recibirá|recibirás|le llegará|podemos reservarle/darle/ofrecerle/cambiarle|puedo "
        "reservarle/darle/"
        "ofrecerle/cambiarle/cancelar*|garantiz*|prometo|prometemos|aseguro|aseguramos|le paso con|le transfiero|"
        "le conecto|va en camino|está en camino|están en camino|le atenderá|le verá|le recibirá|yo le llamo|le llamaré|"
        "vendrá|irá a",
    .somebody =
        "alguien ~ le/se/va/puede|alguien|una persona|un compañero|una compañera|nuestro equipo|el equipo|nuestro "
        "personal|"
        "el personal|un empleado|un miembro|le devolveremos|le llamaremos|nos pondremos en contacto|se pondrá en "
        "contacto|"
        "le responderá|le contestará|le contactará|le contactaremos|pasaré su|paso su|pasaremos su|hemos recibido su "
        "mensaje|su mensaje|devolverá la llamada|le devolverá",
    .not_known =
        "no lo sé|no lo sabemos|no tengo|no tenemos ~ información|no sé|no sabemos|no estoy segur*|no puedo|no "
        "dispongo|no disponemos|no "
        "consta|no "
        "figura|no podemos ~ decir*/confirma*/informar*|habría que consultar|tendría que consultar|consulte con",
    .soon =
        "hoy|mañana|enseguida|inmediatamente|ahora mismo|ya mismo|de inmediato|dentro de|en unos minutos|minuto*|"
        "en una hora|media hora|esta tarde|esta noche|esta mañana|en seguida|al instante",
    .available =
        "hueco*|disponibilidad|citas libres|cita libre|plazas libres|completo|está lleno|mesa libre|"
        "citas disponibles|cita disponible|horas libres|hora libre",
    .may_be_free = "libre|libres|disponible|disponibles|ocupad*|trabaja|de vacaciones",
    .bookable = "cita*|doctor*|mesa*|hora|horas|hoy|mañana|dentista|sr|sra|dra|dr|él|ella",
    .free_of_charge = "gratis|gratuit*|sin coste|sin costo|sin cargo|no cuesta nada|de regalo|invita la casa",
    .discount =
        "descuento*|oferta|ofertas|promoción|promociones|cupón|vale|por ciento|rebaja*|reembols*|devolución|"
        "compensa*|bono|regalo|mitad de precio|más barato|2x1|dos por uno|precio especial",
    .payment =
        "depósito|anticipo|por adelantado|número de tarjeta|datos de la tarjeta|contraseña|clave|pin|iban|"
        "cuenta bancaria|transferencia|pagar ya|fecha de nacimiento|dni|haga clic|pulse",
    .advice =
        "paracetamol|ibuprofeno|aspirina|antibiótic*|analgésic*|medicament*|dosis|mg|miligramo*|pastilla*|tableta*|"
        "pomada|tome/tómese ~|aplique|aplíquese|enjuag*|póngase hielo|hielo|suena a|parece una|probablemente|no es "
        "grave|"
        "nada grave|es seguro|infección|infectad*|diagnóstic*|remedio*|debería tomar/comer/beber|beba "
        "mucha|inflamación|"
        "contagios*",
    .itself =
        "modelo de lenguaje|como ia|instrucciones|prompt|mis reglas|soy humano|soy una persona real|openai|chatgpt|"
        "transcripción|no soy un robot",
    .place =
        "calle|avenida|plaza|planta|piso|edificio|al lado|enfrente|frente a|detrás|cerca|junto a|esquina|estación|"
        "sucursal*|centro comercial|a la derecha|a la izquierda|paseo",
    .prices = "cuesta|cuestan|precio|precios|vale|valen|tarifa*|pagar|coste|costo|cobra*",
    .titles = "sr|sra|señor|señora|dr|dra|doctor|doctora|don|doña|enfermera",
    .agrees = "^ sí|^ si claro|^ claro|^ por supuesto|^ desde luego|^ correcto|^ efectivamente|^ exacto",
    .denies = "^ no|^ lamentablemente no|^ lo siento no|^ desgraciadamente no",
    .open = "abiert*|abrimos|abre|abren|horario|atendemos|apertura|abrir",
    .closed = "cerrad*|no abrimos|no abre|no estamos abiertos|no atendemos|no abren",
    .closes = "cerramos|cierra|cierran|cierre",
    .until = "hasta",
    .except = "excepto|salvo|menos|a excepción|pero no",
    .every_day = "todos los días|cada día|a diario|diariamente|los siete días|siete días",
    .working_days = "días laborables|días hábiles|entre semana|laborables",
    .weekend = "fin de semana|fines de semana|finde",
    .round_the_clock = "hasta tarde|hasta muy tarde|24 horas|las veinticuatro horas|24 7|día y noche|sin interrupción",
    .in_parts = "mediodía|descanso|de nuevo|por la tarde|por la mañana|siesta|otra vez|de la tarde|de la mañana",
    .holidays = "festivo*|feriado*",
    .at_once = "ahora|en este momento|actualmente",
    .small =
        "el|la|los|las|lo|un|una|unos|unas|este|esta|estos|estas|ese|esa|eso|esto|nosotros|nuestro|nuestra|nuestros|"
        "nuestras|usted|ustedes|su|sus|tu|le|les|se|nos|me|mi|te|yo|que|qué|cual|cuál|quien|donde|dónde|cuando|cuándo|"
        "como|cómo|cuánto|y|e|o|u|pero|si|sí|no|porque|para|por|de|del|a|al|en|con|sin|sobre|entre|desde|hasta|antes|"
        "después|durante|también|además|solo|sólo|muy|más|menos|todo|todos|toda|todas|cada|otro|otra|otros|es|son|está|"
        "estamos|están|ser|estar|hay|ha|han|he|hemos|tiene|tenemos|tienen|tener|puede|pueden|podemos|puedo|poder|"
        "quiere|"
        "desea|hacer|hace|ofrecemos|ofrece|aceptamos|acepta|damos|da|dar|pedir|cita|citas|reservar|reserva|llamar|"
        "llame|llamada|llamarnos|llámenos|contactar|gracias|favor|hola|buenos|buenas|días|día|tardes|tarde|noches|"
        "noche|"
        "mañana|hoy|ahora|hora|horas|minuto|minutos|semana|lunes|viernes|abierto|abiertos|abierta|abrimos|abre|cerrado|"
        "cerrados|cerramos|cierra|horario|precio|precios|cuesta|cuestan|euros|servicio|servicios|tratamiento|"
        "tratamientos|"
        "dirección|clínica|consulta|equipo|persona|alguien|pregunta|preguntas|respuesta|información|contacto|claro|"
        "supuesto|bien|bueno|encantados|gusto|ayudar|ayudarle|disculpe|siento|lamentablemente|aquí|allí|teléfono|"
        "número|"
        "encuentra|encontramos|encontrará|dura|unos|aproximadamente|cliente|clientes|paciente|pacientes|visitar|venir|"
        "directamente|necesita|necesario|normalmente|siempre|seguridad|esto|eso|aquello|dura|duran|pagar|trabajamos|"
        "trabaja|queda|quedan|encuentra|encontrar|nuevo|"
        "nueva|mediodía|medio|partir|punto|aprox|verdad|"
        "correcto|usted|través|según|mensaje|pronto|posible|breve|brevedad|bienvenido|"
        "esperamos",
    .common =
        "el|la|los|las|de|que|es|son|está|estamos|no|sí|para|por|con|una|un|su|nuestro|nuestra|usted|gracias|hola|"
        "en|a|del|al|se|le|y|hay|tenemos|puede|abrimos|cita|buenos|buenas|mi|quiero|cuánto|qué|me|alguien|cuesta",
    .thousands = "mil",
    .hundreds = "cien|ciento|cientos",
    .numbers = &phrase::spanish,
};

}  // namespace zylin::domain::replies
