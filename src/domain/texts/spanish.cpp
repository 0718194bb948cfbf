#include "texts/text_table.hpp"

namespace zylin::domain {

const text_table spanish_texts{
    .weekdays = {"domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"},
    .months = {"enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre",
               "noviembre", "diciembre"},
    .part_of_day = {},
    .clock = "{hour24}:{minute}",
    .full_hour = "{hour24}:00",
    .day = "{weekday} {number} de {month}",
    .first_of_month = "1",
    .when = "{day} a las {time}",
    .hours = "de {opens} a {closes}",
    .and_hours = " y ",
    .list_separator = ", ",
    .list_end = " y ",
    .list_end_of_several = ", y ",

    .voice = "Polly.Lupe",
    .locale = "es-US",
    .spoken_greeting = "¡Hola! Soy Zylin, su recepcionista virtual. ¿En qué puedo ayudarle?",
    .spoken_recording_notice = "Esta llamada se graba.",
    .spoken_apology =
        "Lo sentimos, tenemos un problema técnico y no podemos atenderle como de costumbre. Deje un mensaje con su "
        "nombre y su número después de la señal, y una persona le devolverá la llamada.",
    .spoken_nothing_heard = "No he oído nada. Por favor, vuelva a llamar. Adiós.",
    .spoken_thanks = "Gracias. Nos pondremos en contacto con usted en breve. Adiós.",
    .spoken_too_many_calls = "Ha llamado demasiadas veces en el último minuto. Por favor, inténtelo más tarde. Adiós.",
    .spoken_wait = "Un momento, por favor.",
    .spoken_wait_again = "Enseguida estoy con usted.",
    .spoken_message_request =
        "Por favor, diga después de la señal su nombre, su número y qué desea, y nos pondremos en contacto con usted.",

    .booking_confirmed =
        "Hola, {customer}:\n"
        "Su cita en {business} está confirmada para el {when}.\n"
        "Servicio: {service}\n"
        "Dirección: {address}\n"
        "Referencia: {reference}\n"
        "Para cambiarla o cancelarla, llámenos: {phone}",
    .booking_requested =
        "Hola, {customer}:\n"
        "{business} ha anotado su solicitud para el {when}. Aún no está confirmada: una persona la revisará y le "
        "responderá.\n"
        "Servicio: {service}\n"
        "Referencia: {reference}",
    .booking_reminder =
        "Hola, {customer}:\n"
        "Le recordamos su cita en {business}: {when}.\n"
        "Servicio: {service}\n"
        "Dirección: {address}\n"
        "Referencia: {reference}\n"
        "Para cambiarla o cancelarla, llámenos: {phone}",
    .visit_confirmed =
        "Hola, {customer}:\n"
        "Sus citas en {business} están confirmadas:",
    .visit_requested =
        "Hola, {customer}:\n"
        "{business} ha anotado su solicitud de estas citas. Aún no están confirmadas: una persona las revisará y le "
        "responderá.",
    .visit_reminder =
        "Hola, {customer}:\n"
        "Le recordamos sus citas en {business}:",
    .visit_end =
        "Dirección: {address}\n"
        "Para cambiarlas o cancelarlas, llámenos: {phone}",
    .service_for_people = "{service} para {count} personas",
    .series_passed_on =
        "Solo esta cita está reservada. Hemos comunicado que desea venir con regularidad: una persona se pondrá en "
        "contacto con usted.",
    .ask_day =
        "Gracias por llamar a {business}. Nos gustaría darle cita, pero no hemos entendido el día. "
        "¿Qué día le gustaría venir? Vuelva a llamarnos y díganoslo, por favor.",
    .ask_time =
        "Gracias por llamar a {business}. Nos gustaría darle cita, pero no hemos entendido la hora. "
        "¿A qué hora le gustaría venir? Vuelva a llamarnos y díganosla, por favor.",
    .ask_day_and_time =
        "Gracias por llamar a {business}. Nos gustaría darle cita, pero no hemos entendido para cuándo. "
        "¿Qué día y a qué hora le gustaría venir? Vuelva a llamarnos y díganoslo, por favor.",
    .urgent_received =
        "Si alguien está en peligro, llame ahora mismo a emergencias: {number}.\n"
        "{business} ha recibido su mensaje urgente y estamos avisando a una persona.",
    .urgent_received_untold =
        "Si alguien está en peligro, llame ahora mismo a emergencias: {number}.\n"
        "{business} ha recibido su mensaje urgente, pero puede pasar un tiempo hasta que lo lea una persona.",
    .person_will_call =
        "Gracias por llamar a {business}. Hemos recibido su mensaje y una persona le devolverá la llamada.",
    .service_not_offered =
        "Gracias por llamar a {business}. No ofrecemos esto: {service}.\n"
        "Lo que ofrecemos: {services}.\n"
        "Una persona revisará su mensaje.",
    .nothing_heard =
        "Gracias por llamar a {business}. No se oía ningún mensaje en su llamada. Vuelva a llamarnos, por favor, "
        "o escríbanos qué podemos hacer por usted.",
    .missed_call =
        "Acaba de llamar a {business} y no hemos oído ningún mensaje suyo.\n"
        "Para pedir cita, vuelva a llamarnos y díganos su nombre, el día y la hora que desea.\n"
        "Nuestro número: {phone}",

    .person_not_known = "Gracias por llamar a {business}. No sabemos a quién se refiere: {wish}.",
    .person_does_not_do = "Gracias por llamar a {business}. {staff} no hace esto: {service}.",
    .service_done_by =
        "{service}: lo hace {staff}.\n"
        "Todavía no hay nada reservado. Vuelva a llamarnos y díganos con quién lo quiere, o que le da igual.",
    .thanks_for_calling = "Gracias por llamar a {business}.",
    .person_will_answer = "Una persona responderá a su pregunta.",
    .checking_request = "Estamos revisando su solicitud de cita.",
    .checking_request_for = "Estamos revisando su solicitud para el {when}.",
    .person_will_cancel = "Una persona se ocupará de su cancelación y se la confirmará.",
    .person_will_move = "Una persona se ocupará del cambio y le confirmará la nueva hora.",
    .message_noted = "Tenemos su mensaje y una persona le responderá.",

    .open_week = "Nuestro horario: {days}.",
    .open_days = "{days} {hours}",
    .every_day = "todos los días",
    .two_days = "{first} y {last}",
    .day_range = "{first} a {last}",
    .open_on = "El {day} abrimos {hours}.",
    .closed_on = "El {day} está cerrado.",
    .never_open = "No tenemos un horario fijo.",
    .price = "{service} cuesta {price}.",
    .prices = "Nuestros precios: {prices}.",
    .listed_price = "{service} {price}",
    .duration = "Para {service} reservamos {minutes} minutos.",
    .person_tells_price = "Una persona le dirá el precio de {service}.",
    .offered = "Sí, ofrecemos {service}.",
    .offered_for = "Sí, ofrecemos {service} por {price}.",
    .person_tells_prices = "Una persona le dirá nuestros precios.",
    .our_address = "Nos encuentra en {address}.",
    .person_tells_address = "Una persona le dirá nuestra dirección.",
    .our_phone = "Puede llamarnos al {phone}.",
    .our_phone_is_the_called_one = "Puede llamarnos al número que ha marcado.",
    .our_services = "Ofrecemos {services}.",
    .person_tells_services = "Una persona le dirá qué ofrecemos.",

    .booking_cancelled =
        "Hola, {customer}:\n"
        "Su cita en {business} del {when} está cancelada.\n"
        "Servicio: {service}\n"
        "Referencia: {reference}\n"
        "Para pedir otra cita, llámenos: {phone}",
    .visit_cancelled = "Hola, {customer}:\nEstas citas en {business} están canceladas:",
    .visit_cancelled_end = "Para pedir otra cita, llámenos: {phone}",
    .booking_moved =
        "Hola, {customer}:\n"
        "Su cita en {business} es ahora el {when}.\n"
        "Antes: {before}\n"
        "Servicio: {service}\n"
        "Dirección: {address}\n"
        "Referencia: {reference}\n"
        "Para cambiarla o cancelarla, llámenos: {phone}",
    .request_moved =
        "Hola, {customer}:\n"
        "{business} ha anotado que su solicitud es ahora para el {when}. Aún no está confirmada: una persona la "
        "revisará y le responderá.\n"
        "Antes: {before}\n"
        "Servicio: {service}\n"
        "Referencia: {reference}",
    .booking_stays = "Su cita {reference} se mantiene: {when}.",
    .ask_new_time =
        "Gracias por llamar a {business}. Nos gustaría cambiar su cita {reference} del {when}, pero no hemos "
        "entendido la nueva hora. ¿A qué hora le gustaría venir? Vuelva a llamarnos y díganosla, por favor.",
    .ask_new_day_and_time =
        "Gracias por llamar a {business}. Nos gustaría cambiar su cita {reference} del {when}, pero no hemos "
        "entendido para cuándo. ¿Qué día y a qué hora le gustaría venir? Vuelva a llamarnos y díganoslo, por favor.",
    .cancel_noted =
        "Gracias por llamar a {business}. Hemos anotado que quiere cancelar su cita {reference} del {when}. "
        "Aún no está cancelada: una persona lo revisará y se lo confirmará.",
    .move_noted =
        "Gracias por llamar a {business}. Hemos anotado que quiere cambiar su cita {reference} del {when}. "
        "Aún no está cambiada: una persona lo revisará y se lo confirmará.",
    .existing_booking_stands =
        "Gracias por llamar a {business}. Ya tiene una cita con nosotros y sigue como está: {when}, {service}, "
        "referencia {reference}. Hemos anotado que pide cita para el {wish}: una persona se ocupará y le responderá.",
    .booking_not_found =
        "Gracias por llamar a {business}. No hemos encontrado ninguna cita con el número desde el que ha llamado. Una "
        "persona lo revisará y le responderá.",
    .which_booking =
        "Gracias por llamar a {business}. No sabemos con seguridad a qué cita se refiere, así que no se ha cambiado "
        "nada. Con su número tenemos:",
    .listed_booking = "{reference}: {when}, {service}",
    .existing_bookings = "Gracias por llamar a {business}. Con el número desde el que ha llamado tenemos:",
    .listed_request = "{reference}: {when}, {service} (aún sin confirmar)",
    .person_checks = "Una persona revisará lo que ha pedido y le responderá.",
    .late_passed_on = "Gracias por avisarnos de que llegará tarde. Se lo hemos comunicado a {business}.",
    .say_reference = "Vuelva a llamarnos y díganos la referencia de la cita, por favor.",
    .waiting_list_joined = "Está en nuestra lista de espera: le escribiremos si la hora que quería queda libre.",
    .waiting_list_offer =
        "Hola, {customer}:\n"
        "La hora que quería en {business} ha quedado libre: {when}.\n"
        "Servicio: {service}\n"
        "Responda SÍ antes del {until} para reservarla. No está guardada: otra persona puede adelantarse.",
    .waiting_list_left = "Gracias por avisarnos. Ya no está en la lista de espera de {business} para el {when}.",
    .waiting_list_too_late =
        "Lo sentimos, nuestra oferta del {when} en {business} ha vencido y no le hemos reservado esa hora.",

    .propose_booking =
        "Hola, {customer}:\n"
        "{business} ha entendido que le gustaría venir el {when}.\n"
        "Servicio: {service}\n"
        "Aún no hay nada reservado: responda SÍ antes del {until} para reservar. Si quiere otra cosa, escríbanosla.",
    .propose_either =
        "Hola, {customer}:\n"
        "{business} no sabe con seguridad a qué hora se refiere:\n"
        "1: {when}\n"
        "2: {other}\n"
        "Servicio: {service}\n"
        "Aún no hay nada reservado: responda 1 o 2 antes del {until} para reservar. Si quiere otra cosa, "
        "escríbanosla.",
    .propose_move =
        "Hola, {customer}:\n"
        "{business} ha entendido que le gustaría cambiar su cita {reference} al {when}.\n"
        "Antes: {before}\n"
        "Aún no se ha cambiado nada: responda SÍ antes del {until} para cambiarla. Si quiere otra cosa, escríbanosla.",
    .propose_cancel =
        "Hola, {customer}:\n"
        "{business} ha entendido que le gustaría cancelar su cita {reference} del {when}.\n"
        "Aún no se ha cambiado nada: responda SÍ antes del {until} para cancelarla. Si quiere otra cosa, "
        "escríbanosla.",
    .propose_cancel_visit = "Hola, {customer}:\n{business} ha entendido que le gustaría cancelar estas citas:",
    .propose_cancel_visit_end =
        "Aún no se ha cambiado nada: responda SÍ antes del {until} para cancelarlas todas. Si quiere otra cosa, "
        "escríbanosla.",
    .proposal_too_late =
        "Lo sentimos, nuestra pregunta sobre el {when} en {business} ha vencido; no hemos reservado ni cambiado nada.",
    .asked_to_book = "reservar {service}, {when}",
    .asked_to_move = "cambiar {service} al {when}",
    .asked_to_cancel = "cancelar {service}, {when}",
    .or_when = " o {when}",

    .booking_refused = "Lo sentimos, {business} no puede ofrecerle el {when}: {reason}.",
    .free_times = "Estas horas están libres:",
    .choose_free_time = "Vuelva a llamarnos para reservar una de ellas.",
    .choose_another_day = "Vuelva a llamarnos y díganos otro día, por favor.",

    .closed_that_day = "el {weekday} cerramos",
    .holiday = "ese día es festivo",
    .opens_later = "abrimos a las {opens}",
    .closes_earlier = "cerramos a las {closes}",
    .in_a_break = "ese día abrimos {hours}",
    .in_the_past = "esa hora ya ha pasado",
    .too_little_notice = "avísenos con al menos {notice} de antelación",
    .same_day_only = "solo damos citas para el mismo día",
    .too_far_ahead = "damos citas con un máximo de {days} de antelación",
    .no_such_time = "ese día se adelanta el reloj y esa hora no existe",
    .taken = "esa hora está ocupada",

    .person_away = "{staff} no está para eso a esa hora",
    .nobody_there = "a esa hora no hay nadie para eso",
    .person_does_other_things = "{staff} no hace esto: {service}",
    .service_with = "{service} con {staff}",
    .minute_notice = "un minuto",
    .minutes_notice = "{count} minutos",
    .hour_notice = "una hora",
    .hours_notice = "{count} horas",
    .day_notice = "un día",
    .days_notice = "{count} días",
    .one_day = "1 día",
    .several_days = "{count} días",

    .owner_alert =
        "Llamada urgente para {business}\n"
        "De: {caller}\n"
        "Nombre: {name}\n"
        "Número indicado: {number}\n"
        "Resumen: {summary}\n"
        "Notas: {notes}\n"
        "Ha dicho: {transcript}",
    .owner_written_alert =
        "Mensaje urgente para {business}\n"
        "De: {caller}\n"
        "Adjuntos: {number}, se ven en la consola de Twilio\n"
        "Ha escrito: {transcript}",
    .owner_message =
        "Un mensaje para {business}\n"
        "De: {caller}\n"
        "Nombre: {name}\n"
        "Número indicado: {number}\n"
        "Resumen: {summary}\n"
        "Notas: {notes}\n"
        "Ha dicho: {transcript}",
    .owner_handover =
        "Una llamada para {business} le necesita: devuélvala, por favor.\n"
        "De: {caller}\n"
        "Motivo: {reason}\n"
        "Ha dicho: {transcript}\n"
        "Grabación: {recording}",
    .upstream_paused = "en pausa: {upstream} no funciona",
    .worker_lost = "el programa terminó o perdió su proceso {count} veces seguidas en el paso {step}",
    .recording_failed = "la grabación falló",
    .job_steps = {"descarga", "transcripción", "comprensión", "ejecución", "respuesta"},
    .upstreams = {"el servicio de grabaciones", "el reconocimiento de voz", "el modelo de lenguaje",
                  "el envío de mensajes", "el segundo reconocimiento de voz", "el segundo modelo de lenguaje"},
    .failures = {"un servicio necesario no responde", "un servicio necesario no admite más solicitudes por ahora",
                 "la cuenta de un servicio necesario no tiene saldo",
                 "un servicio necesario rechaza nuestras credenciales",
                 "un servicio necesario no dio una respuesta válida", "falló el programa o su almacenamiento"},
    .owner_undelivered =
        "{business} no ha podido avisar a un cliente: llámele, por favor.\n"
        "Número: {caller}\n"
        "Motivo: {reason}\n"
        "Queríamos decirle: {transcript}",
    .owner_late =
        "Una llamada para {business} sigue sin respuesta más tiempo de lo debido. Zylin sigue intentándolo; quizá "
        "quiera devolverla usted.\n"
        "De: {caller}\n"
        "Llamó: {when}\n"
        "Motivo: {reason}\n"
        "Grabación: {recording}",
    .call_back_on = "Devolver la llamada al {number}",
    .no_name_given = "No se dijo ningún nombre; de este número se conocen: {names}",
    .owner_booking_request =
        "Una solicitud de cita en {business} espera su confirmación.\n"
        "Cuándo: {when}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "Número: {number}\n"
        "Notas: {notes}\n"
        "Referencia: {reference}\n"
        "Ha dicho: {transcript}\n"
        "También ha dicho: {also}",
    .owner_booked_unreachable =
        "Cita en {business} de alguien que llama sin número y a quien nadie puede escribir que está confirmada.\n"
        "Cuándo: {when}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "De: {caller}\n"
        "Número indicado: {number}\n"
        "Notas: {notes}\n"
        "Referencia: {reference}\n"
        "Ha dicho: {transcript}",
    .owner_not_booked_unreachable =
        "Sin cita en {business}: alguien que llama sin número quería una, y nadie puede escribirle.\n"
        "Queríamos decirle: {reason}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "De: {caller}\n"
        "Número indicado: {number}\n"
        "Notas: {notes}\n"
        "Ha dicho: {transcript}",
    .owner_booking_cancelled =
        "Un cliente ha cancelado una cita en {business}.\n"
        "Cuándo: {when}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "Número: {number}\n"
        "Referencia: {reference}",
    .owner_booking_moved =
        "Un cliente ha cambiado una cita en {business}.\n"
        "Antes: {before}\n"
        "Ahora: {when}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "Número: {number}\n"
        "Referencia: {reference}",
    .owner_cancel_asked =
        "Un cliente pide a {business} cancelar una cita. No se ha cambiado nada: hágalo usted y avísele, por favor.\n"
        "Cuándo: {when}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "Número: {number}\n"
        "Referencia: {reference}\n"
        "Ha dicho: {transcript}",
    .owner_move_asked =
        "Un cliente pide a {business} cambiar una cita. No se ha cambiado nada: hágalo usted y avísele, por favor.\n"
        "Cuándo: {when}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "Número: {number}\n"
        "Referencia: {reference}\n"
        "Ha dicho: {transcript}",
    .owner_cancel_proposed =
        "Un cliente quiere cancelar una cita en {business}. Le hemos pedido que lo confirme con SÍ; hasta entonces, la "
        "cita sigue en pie.\n"
        "Cuándo: {when}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "Número: {number}\n"
        "Referencia: {reference}\n"
        "Ha dicho: {transcript}",
    .owner_move_proposed =
        "Un cliente quiere cambiar una cita en {business}. Le hemos pedido que lo confirme con SÍ; hasta entonces, la "
        "cita sigue como está.\n"
        "Cuándo: {when}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "Número: {number}\n"
        "Referencia: {reference}\n"
        "Ha dicho: {transcript}",
    .owner_second_wish =
        "Un cliente de {business} ha pedido una cita y ya tiene una. No se ha cambiado nada: pregúntele si quiere otra "
        "hora o una cita más.\n"
        "Tiene: {when}\n"
        "Ha pedido: {wish}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "Número: {number}\n"
        "Referencia: {reference}\n"
        "Ha dicho: {transcript}",
    .owner_wish_open =
        "Alguien quiere una cita en {business} y aún no hay nada reservado.\n"
        "De: {caller}\n"
        "Nombre: {customer}\n"
        "Ha dicho: {transcript}\n"
        "También ha dicho: {also}\n"
        "Le hemos dicho: {reason}",
    .owner_booking_note =
        "Cita en {business} con algo que debe leer.\n"
        "Cuándo: {when}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "Número: {number}\n"
        "Notas: {notes}\n"
        "Referencia: {reference}\n"
        "Ha dicho: {transcript}\n"
        "También ha dicho: {also}",
    .owner_customer_late =
        "Un cliente de {business} llegará tarde.\n"
        "De: {caller}\n"
        "Cuándo: {when}\n"
        "Servicio: {service}\n"
        "Nombre: {customer}\n"
        "Referencia: {reference}\n"
        "Ha dicho: {transcript}",
    .owner_incoming =
        "Alguien ha escrito a {business}\n"
        "De: {caller}\n"
        "Lugar: {place}\n"
        "Adjuntos: {number}, se ven en la consola de Twilio\n"
        "Ha escrito: {transcript}\n"
        "Le habíamos preguntado: {reason}",
    .owner_opted_out =
        "Un cliente no quiere recibir más mensajes por {channel}. {business} ya no le escribe por ahí; si vuelve a "
        "llamar, se le responde por otra vía, si la hay.\n"
        "De: {caller}\n"
        "Ha escrito: {transcript}\n"
        "Si se refería a una cita, llámele, por favor.",
    .owner_opted_in =
        "Un cliente de {business} quiere volver a recibir mensajes por {channel}.\n"
        "De: {caller}\n"
        "Ha escrito: {transcript}",
    .owner_not_answered =
        "Hasta mañana {business} ya no responde a un número que escribe demasiado, o siempre lo mismo.\n"
        "De: {caller}\n"
        "Por: {channel}\n"
        "Ha escrito: {transcript}",
    .owner_missed_call =
        "Llamada perdida para {business}: nadie dejó un mensaje.\n"
        "De: {caller}\n"
        "Cuándo: {when}",
    .owner_missed_anonymous_call =
        "Llamada perdida para {business}: alguien sin número llamó y no dejó ningún mensaje.\n"
        "Cuándo: {when}",
    .owner_model_replaced =
        "Un modelo configurado para {business} no existe en su proveedor.\n"
        "Modelo: {model}\n"
        "Las llamadas siguen con: {successor}\n"
        "Quítelo de {setting} o corríjalo, por favor.",
    .owner_model_missing =
        "Un modelo configurado para {business} no existe en su proveedor, y {setting} no nombra ninguno que exista.\n"
        "Modelo: {model}\n"
        "Ponga en {setting} un modelo que exista, por favor.\n"
        "Por ejemplo: {successor}\n"
        "Hasta entonces, las llamadas se responden sin él cuando es posible; las demás le llegan a usted.",
    .owner_calendar_unread =
        "Un calendario que bloquea horas de {business} no se puede leer desde el {when}.\n"
        "Calendario: {calendar}\n"
        "Lo que se sabía de él sigue bloqueando horas. Sus entradas nuevas no, y las reservas para horas que no se "
        "conocen quedan solo solicitadas. Compruebe su dirección, por favor.",

    .report_title = "{business}, {day}",
    .report_today = "Hoy: {bookings}",
    .no_bookings = "ninguna cita",
    .one_booking = "1 cita",
    .several_bookings = "{count} citas",
    .not_confirmed = "aún sin confirmar",
    .completed = "atendida",
    .did_not_come = "no vino",
    .report_yesterday = "Ayer: {calls}",
    .no_calls = "ninguna llamada",
    .one_call = "1 llamada",
    .several_calls = "{count} llamadas",
    .calls_to_book = "{count} para pedir cita",
    .calls_to_move = "{count} para cambiar una cita",
    .calls_to_cancel = "{count} para cancelar",
    .calls_with_question = "{count} con una pregunta",
    .calls_urgent = "{count} por una urgencia",
    .calls_about_else = "{count} por otra cosa",
    .calls_not_understood = "{count} sin entender",
    .calls_missed = "{count} sin contestar",
    .calls_blocked = "{count} de números bloqueados",
    .report_missed_call = "sin contestar: {caller} a las {time}",
    .unknown_number = "número desconocido",
    .one_undelivered = "1 mensaje de ayer no llegó",
    .several_undelivered = "{count} mensajes de ayer no llegaron",
    .undelivered_to = " a ",
    .and_more = "y {count} más",
    .calendar_phone = "Teléfono: {phone}",
    .calendar_reference = "Referencia: {reference}",
    .calendar_status = "Estado: {status}",
    .calendar_cancelled = "Cancelada: ",

    .report_unassigned = "Sin persona asignada",
    .report_at_once =
        "Como máximo {count} a la vez entre todos los servicios: ponga {key} en el archivo del negocio, o indique en "
        "staff quién atiende",
    .report_calendars = "Calendarios que bloquean horas",
    .report_calendar_fails = "{calendar}: no se puede leer, leído por última vez el {when}",
    .report_calendar_unread = "{calendar}: nunca leído desde que se configuró el {when}",
    .report_models = "Modelos",
    .model_ends = "la fecha de cierre de {model} es {day}",
    .model_missing = "{model} no existe",
    .model_followed = ": las llamadas siguen con {successor}",
    .model_to_set = ": ponga {successor} u otro modelo en {setting}",
    .model_to_choose = ": ponga otro modelo en {setting}",
    .no_text = "(sin texto)",
    .nameless = "cliente",
    .no_number = "sin número visible",
    .no_transcript = "(no hay transcripción)",
    .other_type = "(sin texto, sino lo que WhatsApp llama {type})",
    .sms_name = "SMS",
    .whatsapp_name = "WhatsApp",
    .attached_contact = "un contacto",
    .attached_voice = "un mensaje de voz",
    .attached_picture = "una imagen",
    .attached_video = "un vídeo",
    .attached_document = "un documento",
    .rest_in_calls = "… (el resto: zylin calls --json)",
};

}  // namespace zylin::domain
