#include "rule_reader/question_words/question_words.hpp"

namespace zylin::domain::rules {
namespace {

// Words of the five languages for what a business answers in its own questions. One table: callers mix languages.
constexpr cues::cue_row common_question_rows[] = {
    {kind_of(common_question::payment),
     "how|can|could|do|may|should|where ... pay|paying; pay by|with|in|using|through|via|cash|online|later; payment "
     "method*|option*|mode*|type*; gpay; google|apple|samsung pay; phonepe; paytm; upi; cash; by|with|take|accept "
     "card|cards; credit|debit card|cards; accept|take|with visa|mastercard|amex; contactless; cheque|cheques|check "
     "or|accepted; bizum; zelle; venmo; paypal; cómo|puedo|se puede? ... pagar; pagar con|en; con tarjeta; efectivo; "
     "wie|kann|kann man|können ... bezahlen|zahlen; mit|per karte|ec; kartenzahlung; bargeld; bar bezahlen|zahlen; "
     "payer|régler|paiement par|en|avec|comptant|carte; peut|peux|puis|comment|est on|je|ce? ... payer|régler; par "
     "carte; carte bancaire|bleue|bancontact; moyens|moyen|modes|mode de paiement; en espèces|liquide; en|par "
     "chèque|chèques; tickets|titres restaurant; bancontact; interac; paise kaise; bhugtan; भुगतान; नकद; कार्ड; "
     "यूपीआई; पेमेंट"},
    {kind_of(common_question::walk_in),
     "walk in|ins; walkin|walkins; directly come; come|go directly|straight; just|simply come|turn|show|walk "
     "in|up|along|over; drop in; without an? prior? appointment*|booking; have|need to take|make|book an? appointment* "
     "first; sin cita; sans rendez|rdv|réservation; passer|venir comme ça; ohne termin|termine|voranmeldung; einfach "
     "vorbeikommen|kommen; bina appointment; appointment ke bina; seedha|sidha aa; सीधे आ|सीधा; बिना अपॉइंटमेंट"},
    {kind_of(common_question::parking),
     "can|could|where|place|space ... park; park my|the|our|a car|van|bike; parking; car park; se|me|nous garer; garer "
     "ma|la|sa voiture; stationner; stationnement; parkplatz; parkplätze; parken; aparcar; aparcamiento; gaadi|gadi "
     "... park|khadi; पार्किंग; गाड़ी"},
    {kind_of(common_question::nothing),
     "how much ... pay; how much do|does|must|should|would|will i|we|it have? to? pay; pay|paying ... "
     "fee|fees|if|when|cancel|cancels|deposit|for|extra|charge; have to pay; wie viel|wieviel ... bezahlen|zahlen; "
     "zahlen|bezahlen ... wenn|falls; cuánto|cuanto ... pagar; combien|quand ... payer|régler; payer|régler ... "
     "si|quand|acompte|frais; pagar ... si|por; visa application|medical|medicals|form|interview; parking "
     "ticket|fine|fee; bank|report|score|gift|voucher card|cards"},
};

}  // namespace

const cues::cue_table common_questions{.code = "", .classes = {}, .rows = common_question_rows};

}  // namespace zylin::domain::rules
