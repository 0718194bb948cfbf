#include "side_wishes/side_wish_cues.hpp"

namespace zylin::domain::side_wishes {
namespace {

using enum side_wish_kind;

constexpr cues::word_class spanish_side_wish_classes[] = {
    {"relative",
     "hijo|hija|hijos|hijas|marido|mujer|esposo|esposa|madre|mamá|padre|papá|hermano|hermana|abuela|abuelo|nieto|nieta|"
     "pareja|novio|novia|amigo|amiga|amigos|amigas|niño|niña|niños|bebé|bebe|jefe|jefa|tío|tía|primo|prima|sobrino|"
     "sobrina|"
     "vecino|vecina|padres|suegra|suegro|compañero|compañera|perro|perra|gato|gata|pequeño|pequeña"},
    {"my", "mi|mis|nuestro|nuestra|nuestros|nuestras|su"},
    {"title", "dr|dra|doctor|doctora|señor|señora|señorita|don|doña|sr|sra|profesor|profesora|enfermera"},
    {"staff",
     "doctor|doctora|médico|médica|dentista|peluquera|peluquero|estilista|higienista|fisioterapeuta|fisio|masajista|"
     "chica|"
     "chico|persona|profesional|especialista|barbero|terapeuta"},
    {"people", "personas|persona|comensales|adultos|niños|amigos|amigas|invitados|gente"},
    {"weekdays", "lunes|martes|miércoles|jueves|viernes|sábados|domingos|sábado|domingo"},
};

constexpr cues::cue_row spanish_side_wish_rows[] = {
    {kind_of(second_person),
     "una|uno para mí|mi y >; para mí|mi y para? <my>? >; <my> <relative> y yo|para|mí; yo y <my> <relative>; para "
     "los|las dos|tres|cuatro|ambos; "
     "para mí y <my> <relative>; y otra|otro|una|uno para <my>? >; también para <my> <relative>; y <my> <relative> "
     "también; para <my> <relative> "
     "también; para <my> <relative> y para|mí|<my>; {n} citas; para mis {n} >; para toda la familia; <my> <relative> "
     "también >; los|las dos juntos|juntas; para nosotros|nosotras {n}|dos"},
    {kind_of(party_size),
     "mesa|reserva|sitio|reservar|cenar|comer para {n} <people>?; somos|seremos|seríamos|vamos|iremos a? ser? {n} "
     "<people>?; para {n} "
     "personas|comensales|adultos; {n} personas|comensales|adultos; grupo de {n}; mesa de {n}"},
    {means_nothing,
     "mesa|reserva para las|la {n}; <my> <relative> me|dijo|recomendó; para {n} personas ... cuesta; son las {n}"},
    {kind_of(for_whom),
     "para <my> {word}? <relative> {name}? {name}? {name}?; para un|una amigo|amiga|familiar|conocido|compañero; <my> "
     "{word}? "
     "<relative> {name}? {name}? "
     "necesita|tiene|está|quiere|quisiera|le|se|lleva; a nombre de otra persona >; en nombre de >; no es para mí; "
     "es|sería para "
     "<my> >; el|la paciente es {name}? {name}?; a <my> <relative> {name}? le|que|se; llevar a <my> <relative>; traer "
     "a <my> <relative>"},
    {names_whom, "se llama; <my> <relative> se llama; su nombre es; llamado|llamada; el nombre del niño|paciente es"},
    {kind_of(person),
     "verme|vernos|atenderme|atendernos|atienda|atender el|la doctor|doctora|dr|dra {who} {name}?; "
     "tiene|tienen|tendría|tendrá|hay hueco|sitio|hora|cita|algo con? el|la? doctor|doctora|dr|dra {who} {name}?; "
     "con el|la|los doctor|doctora|dr|dra|señor|señora|enfermera|dentista|peluquera|peluquero {who} {name}?; con "
     "dr|dra|doctor|doctora|don|doña {who} {name}?; con "
     "{name} {name}?; solo|sólo|solamente con >; con él|ella; ver|quiero a|al la|el? doctor|doctora|dr|dra {who} "
     "{name}?; "
     "está|trabaja|atiende|viene|tiene el|la? doctor|doctora|dr|dra|{name} {who}? ... "
     "disponible|libre|consulta|mañana|el; con la|el misma|mismo|de <staff>|siempre "
     "{word}?; la|el misma|mismo <staff> de|que >; prefiero|quiero|quisiera que me >; que me atienda|vea|corte|haga >; "
     "una|un "
     "doctora|mujer|médica|hombre|chica femenina|mujer|por|que; una mujer|doctora por|que|si|mejor; con mi <staff> "
     "habitual|de; con una|un "
     "mujer|doctora|chica|hombre|especialista; mi <staff> de siempre|habitual"},
    {means_nothing,
     "con ustedes|usted|vosotros|sanitas|adeslas|mapfre|asisa|dkv|tarjeta|antelación; con el seguro; con cita; con mi "
     "seguro; con mucho dolor; con el doctor de|a|en|para; con la doctora de|a|en|para"},
    {kind_of(repetition),
     "todos los <weekdays>|días|meses|lunes >; todas las semanas|tardes|mañanas >; cada {n}? "
     "{day}|semana|mes|semanas|meses|quince|dos >; "
     "semanal*; mensual*; quincenal*; una|dos|tres vez|veces por|a|al la? semana|mes; {n} veces por|a|al "
     "semana|la|mes; "
     "cita|citas fija|fijas|periódica|periódicas|recurrente|regular; los "
     "lunes|martes|miércoles|jueves|viernes|sábados|domingos a|por las|la; durante|por las|los próximas|próximos {n} "
     "semanas|"
     "meses; {n} sesiones; una serie de >; un bono de >; de forma regular|periódica"},
    {means_nothing,
     "todos los días me|tengo|dolor|duele; abren|abrís|cierran|están|atienden|trabajan ... los|todos los? "
     "<weekdays>|días; cada vez; desde hace {n} semanas; no puedo los <weekdays>"},
    {kind_of(condition),
     "solo|sólo|solamente|únicamente si >; pero solo|sólo si|con >; siempre y cuando|que >; siempre que >; a menos que "
     ">; a no ser que >; salvo que|si >; "
     "dependiendo de|del|si >; depende de|del|si >; con la condición de >; con tal de >; en caso de que|lluvia >; si "
     "llueve|nieva|hace|hay lluvia|sol|frío|calor|buen|mal; "
     "si no llueve|hace|nieva >; si el|la|mi|los "
     "doctor|doctora|seguro|precio|tiempo|marido|mujer|jefe|hijo|hija|dolor|dr|dra >; si cuesta|es "
     "menos|más|barato|gratis|menor >; si está "
     "el|la doctor|doctora|dr|dra >; si {name} está|puede|no >; siempre que no >"},
    {means_nothing,
     "si es posible|tan|urgente; si puede|pueden|podría|hay|tienen|tiene|quiere|no le|les hueco|sitio|algo; si no "
     "hay|puede|es; si no; si hay; si le|les parece|viene"},
    {kind_of(note),
     "alérgic* a|al >; alergia* a|al >; soy|es|está alérgic*; silla de ruedas; muletas; embarazada; embarazo; "
     "diabétic*; diabetes; asma|asmátic*; "
     "epilep*; marcapasos; anticoagulantes; sintrom; sord*; cieg*; miedo a|al|del >; me da miedo >; nervios*; "
     "ansiedad; pánico; primera vez|visita|cita >; nunca he|hemos "
     "estado|ido|venido >; soy|es nuev* aquí|paciente|cliente|en; paciente nuev*; llevo|llevaré|traigo|traeré|tengo "
     "las|la|los|el|mis|mi|una|un radiografía*|radiografias|"
     "informe*|análisis|receta|volante|pruebas|resonancia >; radiografía*; por cierto >; por favor "
     "avise*|traigan|tengan|tenga en|toque >; tenga|tengan en cuenta >; trona; "
     "silla para|de bebé|niño; carrito; sin gluten|lactosa|azúcar|alcohol; celíac*; vegan*|vegetarian*; intoleran*; en "
     "la terraza; terraza; fuera|ventana; junto a la "
     "ventana; es|por|celebramos|celebrar mi|su|el|nuestro|un cumpleaños|aniversario; cumpleaños|aniversario; "
     "intérprete; no hablo|habla >; piel|dientes|pelo|cabello "
     "sensible*|largo|rizado|grueso; operación|operado|operada >; me operaron >; como la última vez; como siempre; "
     "factura; justificante; baja médica; seguro|mutua sanitas|adeslas|de|es >; tengo "
     "sanitas|adeslas|mapfre|asisa|dkv|seguro >; perro guía; lactancia|pecho"},
    {means_nothing,
     "tienen|hay|aceptan|hacen|es|tiene|sirven|ofrecen ... vegan*|vegetarian*|gluten|terraza|silla|celíac*|trona; hay "
     "... ventana; primera hora; aceptan|trabajan con?"},
    {kind_of(call_back),
     "llámeme|llamame|llámame|llámenme|llamarme|llamarnos|llámennos|llámenos|llamadme >; que me "
     "llamen|llame|llamara|llamaran|telefoneen >; me pueden|puede|podrían|podría "
     "llamar|devolver|contactar >; devuélvanme|devolverme|devolver la|mi? llamada >; mi otro|otro "
     "número|móvil|teléfono >; al|en|a mi|otro|este otro|número|móvil|teléfono >; a otro "
     "número|teléfono|móvil >; contacten|contactar|contácteme|escríbanme|escribirme conmigo|por|al? >; "
     "avísenme|avíseme >; espero su llamada"},
    {means_nothing,
     "volveré|vuelvo a llamar; les|le|os llamo|llamaba|llamé|llamaré|devuelvo; me han|habéis|ha|llamaron "
     "llamado|ustedes; tengo una llamada perdida; a qué número; puedo llamar; llamo "
     "de|para|por"},
    {kind_of(complaint),
     "queja*|quejarme|reclama*|reclamación|reclamo >; reembolso|reembols*|devolución >; "
     "devolver|devuelvan|devuelva|devolverme el|mi dinero; "
     "cobraron|cobrado|cargaron|cobraste dos|doble|de|demás|mal|dos veces|más >; me cobraron >; muy|tan|pésimo|mal "
     "mal|mala|malo|pésimo|servicio|trato|descontento|"
     "descontenta|enfadado|enfadada|decepcionad* servicio|experiencia|atención|con; mal servicio; maleducad*; "
     "grosero|grosera; decepcionad*; esper* {n}? hora|horas; esperando|esperé "
     "{n}|más|dos|mucho hora|horas|de >; inaceptable; vergüenza; hablar con el|la "
     "encargado|encargada|jefe|gerente|dueño|dueña|responsable; factura|cobro|cuenta mal|equivocad*|"
     "incorrect*|está >; error en la|mi|el|una >; nunca más|vuelvo >; abogado; denuncia*; hoja de reclamaciones; no me "
     "escuchó|escucharon|atendieron|hicieron >; todavía|aún me duele"},
    {means_nothing, "muy mal|mala de|tos|dolor|gripe|la|del; política de devolución|reembolso; ropa"},
    {kind_of(gift_card), "tarjeta|tarjetas|cheque|bono|vale|vales de? regalo; cheques regalo; cupón regalo"},
    {kind_of(sales),
     "llamo|llamamos|hablo|le|les de|desde|del|en la|parte|nombre empresa|compañía|banco|agencia|de >; "
     "llamo|llamamos|le hablo|llamo de|del|desde "
     "banco|páginas|vodafone|movistar|orange|google|endesa|iberdrola|naturgy|la >; páginas amarillas; "
     "oferta|promoción|descuento|propuesta|préstamo|crédito para su|el|empresas|negocio|negocios >; "
     "su página|sitio|web|negocio|presencia|ficha web|de|en|necesita|online >; publicidad >; posicionamiento; "
     "ofrecerle|ofrecerles|proponerle|presentarle >; "
     "préstamo* preaprobado|personal|para; tarifa* de luz|electricidad|telefonía|gas; proveedor de|proveedores >; "
     "encuesta; colaboración|colaborar|patrocinar >; placas|paneles solares; "
     "datáfono*; currículum|trabajo|empleo|vacante en|con|para|de; busco trabajo|empleo; captar|más clientes"},
    {means_nothing,
     "llamo de parte de mi|la|el; trabajo a|hasta|por|y|el|los|mañana; salgo del trabajo; en el trabajo; del trabajo"},
};

}  // namespace

const cues::cue_table spanish{.code = "es", .classes = spanish_side_wish_classes, .rows = spanish_side_wish_rows};

}  // namespace zylin::domain::side_wishes
