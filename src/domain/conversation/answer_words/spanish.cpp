#include "conversation/answer_words/answer_cues.hpp"

namespace zylin::domain::answers {
namespace {

constexpr cues::word_class spanish_answer_classes[] = {
    {"someone", "alguien|persona|humano|operador|operadora|encargado|encargada|jefe|jefa|dueño|dueña"},
    {"moment", "momento|momentito|segundo|segundito|minuto"},
    {"fine", "bien|perfecto|genial|correcto|estupendo|vale|ok|okay"},
};

constexpr cues::cue_row spanish_answer_rows[] = {
    {kind_of(cue::yes),
     "sí; si; claro; vale; de acuerdo; por supuesto; exacto; correcto; perfecto; genial; está|esta <fine>; me parece "
     "<fine>; me va|viene <fine>; adelante; hágalo; resérvelo|resérvela; reserve; ese|esa me va|sirve; desde luego; "
     "cómo "
     "no; por qué no; ok; okay; bueno"},
    {kind_of(cue::no),
     "no; mejor no; no lo reserve|haga|cancele|cambie; déjelo; déjalo; ninguno; ninguna; no me va|viene|sirve; está "
     "mal; "
     "no es correcto; olvídelo"},
    {kind_of(cue::unknown),
     "no sé; no lo sé; ni idea; no estoy seguro|segura; qué tiene|tienen|hay; cuándo tiene|tienen|hay|puede; qué "
     "horas|días; qué opciones; qué me ofrece"},
    {kind_of(cue::any),
     "cualquiera; cualquier hora|día|momento; da igual; me da igual; lo antes posible; cuanto antes; el|la primero|"
     "primera que ...; la primera|el primero libre|disponible; cuando sea; el que sea; lo que ... primero|antes; elija "
     "usted; es igual"},
    {kind_of(cue::earlier), "más temprano|pronto; antes"},
    {kind_of(cue::later), "más tarde; después"},
    {kind_of(cue::another),
     "el|la otro|otra; otro|otra día|hora|opción|cita; otra cosa; otros días; otras horas; alguna otra"},
    {kind_of(cue::first), "primero; primera; primer; número uno|1; opción uno|1"},
    {kind_of(cue::second),
     "el segundo; la segunda; segunda; número dos|2; opción dos|2; el|la de en? medio; del medio"},
    {kind_of(cue::third), "tercero; tercera; número tres|3; opción tres|3"},
    {kind_of(cue::last), "último; última"},
    {kind_of(cue::repeat),
     "repita; repetir; repítalo; repite; otra vez; cómo dice; qué ha dicho; no le|lo|la? he? "
     "entendido|entiendo|oído|oigo; no entiendo; de nuevo"},
    {kind_of(cue::repeat_alone), "cómo; qué; perdón; perdone; eh; disculpe; mande; hola; oiga"},
    {kind_of(cue::person),
     "hablar con <someone>; hablar con una|un|el|la ... <someone>; hablar con el|la doctor|doctora; una <someone>; "
     "páseme; "
     "pasarme con; póngame con; hay <someone>; <someone> real; una persona de verdad"},
    {kind_of(cue::goodbye),
     "adiós; hasta luego|pronto|mañana; eso es todo; es todo; nada más; nada gracias; buen|buenos día|días gracias; "
     "chao|chau; que tenga buen; llamo|llamaré más tarde|luego|después"},
    {kind_of(cue::hold_on),
     "un <moment>; <moment> por favor; espere; espera; no cuelgue; déjeme|déjame ver|mirar|pensar|consultar; "
     "déjeme|déjame preguntar a; tengo que preguntar|consultar a|con; a ver"},
    {kind_of(cue::wrong_number), "número equivocado; me he equivocado de; me equivoqué de; equivocado de número"},
    {kind_of(cue::sales),
     "ofrecemos ... su empresa|negocio|web; le ofrezco ... empresa|negocio; posicionamiento web; seo; diseño web; "
     "compañía "
     "eléctrica|telefónica; ahorrar ... factura|luz; tarifa de luz; agencia de publicidad|marketing; placas solares"},
    {kind_of(cue::abuse),
     "mierda; gilipollas; idiota; imbécil; hijo|hija de puta; puta; puto; cabrón; cállate; cállese; vete|váyase a la; "
     "estúpido|estúpida máquina|robot; máquina estúpida|inútil; joder"},
    {kind_of(cue::message), "dígale|dígales|dile|diles que; avísele|avíseles que|de"},
    {kind_of(cue::claim),
     "gratis; descuento; descuentos; reembolso; devuelvan el dinero; me prometió|prometieron; sin pagar"},
    {kind_of(cue::not_on),
     "no el|los? {day}; no los? lunes|martes|miércoles|jueves|viernes|sábados|domingos; ni el|los {day}; el? {day} no; "
     "los {day} no; menos|excepto el|los {day}; el {day} no puedo"},
    {kind_of(cue::takes_back), "no; espera; espere; mejor no|otro|otra; nunca; déjelo; déjalo"},
    {kind_of(cue::keeps_a_yes), "no hay problema; por qué no; cómo no; no importa"},
    {kind_of(cue::means_nothing),
     "no está bien; no hay problema; no importa; tarde o temprano; hasta luego; antes de; después de; antes que; llamo "
     "más "
     "tarde; llamaré más tarde; lo antes; cuanto antes; qué precio|cuesta|es|horario; cómo puedo|es|se; no "
     "espere|espera; "
     "un segundo; primera vez; última vez; puesta"},
};

}  // namespace

const cues::cue_table spanish{.code = "es", .classes = spanish_answer_classes, .rows = spanish_answer_rows};

}  // namespace zylin::domain::answers
