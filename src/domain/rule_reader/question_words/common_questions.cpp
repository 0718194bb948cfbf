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
     "in|up|along|over; drop in; without an|taking|making|having|fixing|getting|any? a|an|prior? "
     "appointment*|booking|reservation; walk|come|turn|show|drop right|straight|just? in|up|by|along without|or; "
     "is|are|do|need|necessary|compulsory|mandatory|required appointment*|booking|prior "
     "compulsory|mandatory|must|necessary|needed|required|appointment*; have|need to take|make|book an? appointment* "
     "first; sin cita; sans rendez|rdv|réservation; passer|venir comme ça; ohne termin|termine|voranmeldung; einfach "
     "vorbeikommen|kommen; bina appointment; appointment ke "
     "bina; seedha|sidha aa; सीधे आ|सीधा; बिना अपॉइंटमेंट"},
    {kind_of(common_question::parking),
     "can|could|where|place|space ... park; park my|the|our|a car|van|bike; anywhere|somewhere|spot|room to|for ... "
     "park; se|me|nous garer; garer ma|la|sa voiture; stationner; stationnement; somewhere|anywhere|where ... leave "
     "my|our|the|a car|van|bike; parking; car park; parkplatz; parkplätze; "
     "parkmöglichkeit*; wo ... auto abstellen|lassen|stehen; auto abstellen; tiefgarage; parken; aparcar; "
     "aparcamiento; aparco; parking|parqueo; estacionar; estacionamiento; dejar el coche|carro; plaza de garaje; "
     "gaadi|gadi ... park|khadi; पार्किंग; गाड़ी"},
    {kind_of(common_question::dress_code),
     "dress code; dress up|smart|smartly|formal|formally; dressed up; what ... wear; "
     "okay|ok|allowed|fine|come|turn|show|go ... in jeans|shorts|trainers|sneakers|sandals|flip; "
     "jeans|shorts|trainers|sneakers ok|okay|allowed|fine|all; jacket|tie|suit required|needed|necessary; how formal; "
     "kleiderordnung; dresscode; was ... anziehen; código de vestimenta; vestimenta; cómo|como hay que ir vestido; ir "
     "de etiqueta; ir arreglado|arreglados; qué|que me pongo; kya pehen*; kapde kaise|kaunse; ड्रेस कोड; क्या पहन*"},
    {kind_of(common_question::insurance),
     "insurance*; insurer*; insured; mediclaim; cashless treatment|facility|claim; versicherung*; versicherer; seguro "
     "médico|dental|de|privado|con|del; mi|un|el|algún seguro; seguros; aseguradora|aseguradoras; mutua|mutuas; bima; "
     "beema; बीमा; इंश्योरेंस"},
    {kind_of(common_question::public_insurance),
     "kassenpatient*; kasse|kassen|krankenkasse|krankenkassen; kassenärztlich*; kassenzulassung; gesetzlich*; aok; "
     "barmer; dak; tk; ikk; bkk"},
    {kind_of(common_question::step_free),
     "wheelchair access|accessible|accessibility|friendly|ramp|users; step free; disabled access|toilet|parking; "
     "is|are|have there|you|got a|an|any? lift|elevator|ramp; barrierefrei*; rollstuhlgerecht*; aufzug; fahrstuhl; "
     "ascensor; rampa; silla|sillas de ruedas; lift hai; लिफ्ट"},
    {kind_of(common_question::wifi), "wifi; wi fi; wlan; internet password|access; वाईफाई"},
    {kind_of(common_question::nothing),
     "my|our|his|her|your|private|travel insurance number|card|needs|wants|asked|asks; versicherung* "
     "für|nummer|karte|kärtchen; seguro que|qué; es|está|estoy seguro; kasse bezahlen|zahlen; an der kasse; "
     "meine|meiner|deine krankenkasse hat|will|sagt|braucht; gesetzlich* feiertag*; "
     "how much ... pay; how much do|does|must|should|would|will i|we|it have? to? pay; pay|paying ... "
     "fee|fees|if|when|cancel|cancels|deposit|for|extra|charge; have to pay; wie viel|wieviel ... bezahlen|zahlen; "
     "zahlen|bezahlen ... wenn|falls; cuánto|cuanto ... pagar; combien|quand ... payer|régler; payer|régler ... "
     "si|quand|acompte|frais; si j'annule|annule|annulez ... ... payer|régler; pagar ... si|por; "
     "visa application|medical|medicals|form|interview; parking "
     "ticket|fine|fee; bank|report|score|gift|voucher card|cards"},
};

}  // namespace

const cues::cue_table common_questions{.code = "", .classes = {}, .rows = common_question_rows};

}  // namespace zylin::domain::rules
