#include "rule_reader/question_words/question_words.hpp"

namespace zylin::domain::rules {
namespace {

// Words of the four languages for what a business answers in its own questions. One table: callers mix languages.
constexpr cues::cue_row common_question_rows[] = {
    {kind_of(common_question::payment),
     "pay; payment*; gpay; google|apple|samsung pay; phonepe; paytm; upi; cash; by|with|take|accept card|cards; "
     "credit|debit card|cards; visa|"
     "mastercard|amex; contactless; cheque|cheques|check or|accepted; only cash; cash only|or; bizum; zelle; venmo; "
     "paypal; pagar; pago; tarjeta; efectivo; bezahlen; zahlen; "
     "kartenzahlung; karte; bargeld; paise dena; bhugtan; भुगतान; नकद; कार्ड; यूपीआई; पेमेंट"},
    {kind_of(common_question::walk_in),
     "walk in|ins; walkin|walkins; directly come; come|go directly|straight; just|simply come|turn|show|walk "
     "in|up|along|over; drop in; without|no|prior an? prior? appointment*|booking; have|need to take|make|book "
     "an? appointment* first; sin cita; ohne termin|termine|voranmeldung; einfach vorbeikommen|kommen; bina "
     "appointment; appointment ke bina; seedha|sidha aa; सीधे आ|सीधा; बिना अपॉइंटमेंट"},
    {kind_of(common_question::parking),
     "park; parking; car park; parkplatz; parkplätze; parken; aparcar; aparcamiento; parking; gaadi; gadi; पार्किंग; "
     "गाड़ी"},
};

}  // namespace

const cues::cue_table common_questions{.code = "", .classes = {}, .rows = common_question_rows};

}  // namespace zylin::domain::rules
