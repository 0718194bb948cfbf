#include "conversation/answer_words/answer_cues.hpp"

namespace zylin::domain::answers {
namespace {

constexpr cues::word_class hindi_answer_classes[] = {
    {"someone", "kisi|insaan|aadmi|manager|malik|doctor|staff|किसी|इंसान|आदमी|मैनेजर|मालिक|डॉक्टर|स्टाफ"},
    {"one", "wala|wali|vala|vali|waala|waali|वाला|वाली"},
    {"do", "kar|karo|kijiye|kijie|karen|karein|dijiye|do|कर|करो|कीजिए|करें|दीजिए|दो"},
};

constexpr cues::cue_row hindi_answer_rows[] = {
    {kind_of(cue::yes),
     "haan; han; haa; hanji; haanji; ji haan; ji; theek; thik; theek hai; thik hai; bilkul; sahi; sahi hai; kar "
     "dijiye|do; "
     "book <do>; chalega; zaroor; accha; हाँ; हां; हा; जी; जी हाँ; जी हां; ठीक; ठीक है; बिल्कुल; बिलकुल; सही; सही है; कर "
     "दीजिए|दो; "
     "चलेगा; ज़रूर; जरूर; अच्छा"},
    {kind_of(cue::no),
     "nahi; nahin; nahi ji; mat <do>; rehne dijiye|do; galat; koi nahi; नहीं; नही; जी नहीं; मत <do>; रहने दीजिए|दो; ग़लत; "
     "गलत; कोई "
     "नहीं; ना"},
    {kind_of(cue::unknown),
     "pata nahi|nahin; nahi|nahin pata; maloom nahi; kya milega|khali; kab khali|milega|mil; kab kab; koi andaza nahi; "
     "पता नहीं; "
     "मालूम नहीं; नहीं पता; क्या मिलेगा|ख़ाली|खाली; कब ख़ाली|खाली|मिलेगा|मिल; कब कब"},
    {kind_of(cue::any),
     "koi bhi; kabhi bhi; jo bhi; jaldi se jaldi; sabse pehle|pehla|jaldi; jo pehle; jitni jaldi; farak|fark nahi; koi "
     "fark|farak; "
     "कोई भी; कभी भी; जो भी; जल्दी से जल्दी; सबसे पहले|पहला|जल्दी; जो पहले; जितनी जल्दी; फ़र्क़|फर्क नहीं; कोई फ़र्क़|फर्क"},
    {kind_of(cue::earlier), "pehle; thoda pehle; jaldi; पहले; थोड़ा पहले; जल्दी"},
    {kind_of(cue::later), "baad mein|me; thoda baad; baad; der se; बाद में; बाद; देर से"},
    {kind_of(cue::another),
     "doosra|dusra din|samay|time; koi aur; aur koi; kuch aur; doosri|dusri date; दूसरा दिन|समय|टाइम; कोई और; और कोई; "
     "कुछ और; दूसरे "
     "दिन"},
    {kind_of(cue::first),
     "pehla <one>?; pehli <one>?; pahla <one>?; number ek; पहला <one>?; पहली <one>?; पहले वाला|वाली; नंबर एक"},
    {kind_of(cue::second),
     "doosra <one>?; dusra <one>?; doosri <one>?; dusri <one>?; number do; दूसरा <one>?; दूसरी <one>?; दूसरे वाला|वाली; "
     "नंबर दो"},
    {kind_of(cue::third),
     "teesra <one>?; tisra <one>?; teesri <one>?; number teen; तीसरा <one>?; तीसरी <one>?; नंबर तीन"},
    {kind_of(cue::last), "aakhri <one>?; akhri <one>?; आख़िरी <one>?; आखिरी <one>?"},
    {kind_of(cue::repeat),
     "phir se; fir se; dobara; dohraiye; kya kaha; samajh nahi|nahin; sunai nahi|nahin; फिर से; दोबारा; दुबारा; दोहराइए; "
     "क्या कहा; "
     "समझ नहीं; सुनाई नहीं"},
    {kind_of(cue::repeat_alone), "kya; ji kya; hello; maaf kijiye; क्या; जी क्या; हेलो; हैलो; माफ़ कीजिए; माफ कीजिए"},
    {kind_of(cue::person),
     "<someone> se baat; <someone> se ... baat; insaan se; aadmi se; koi hai; <someone> से बात; <someone> से ... बात; "
     "इंसान से; आदमी "
     "से; कोई है"},
    {kind_of(cue::goodbye),
     "alvida; bas itna|itni; bas yahi; aur kuch nahi; kuch nahi; phir milenge; namaste bye; अलविदा; बस इतना|इतनी; बस "
     "यही; और कुछ नहीं; "
     "कुछ नहीं; फिर मिलेंगे; बाय"},
    {kind_of(cue::hold_on),
     "ek minute|minat|second; puchh|poochh|pooch|puch kar|ke; पूछ कर|के; rukiye; ruko; zara rukiye; dekhta|dekhti "
     "hoon|hun; एक मिनट|मिनिट|सेकंड; रुकिए; रुको; ज़रा "
     "रुकिए; "
     "देखता|देखती हूँ|हूं"},
    {kind_of(cue::wrong_number), "galat number; wrong number; galti se; ग़लत|गलत नंबर; ग़लती|गलती से; रॉन्ग नंबर"},
    {kind_of(cue::sales),
     "loan chahiye aapko; aapke business ke liye; hamari company; website banate|banwana; seo; credit card offer; आपके "
     "बिज़नेस|बिजनेस के "
     "लिए; हमारी कंपनी; वेबसाइट बनाते|बनवाना; क्रेडिट कार्ड ऑफ़र"},
    {kind_of(cue::abuse),
     "madarchod; behenchod; chutiya; bhenchod; harami; kutte; saala|sala; bakwaas; bakwas; gadha; चूतिया; मादरचोद; "
     "हरामी; कुत्ते; साला; "
     "बकवास; गधा"},
    {kind_of(cue::message), "unko|unhe|unhen|doctor ko? bata dijiye|dena|do; उनको|उन्हें|डॉक्टर को? बता दीजिए|देना|दो"},
    {kind_of(cue::claim),
     "muft; free mein|me; discount; refund; paise wapas|vapas; मुफ़्त; मुफ्त; फ्री में; छूट; डिस्काउंट; पैसे वापस; वादा किया"},
    {kind_of(cue::not_on),
     "{day} ko nahi|nahin; {day} nahi|nahin; {day} ko ... nahi|nahin; {day} को नहीं; {day} नहीं; {day} को ... नहीं"},
    {kind_of(cue::takes_back), "nahi; nahin; mat; ruko; rukiye; rukie; नहीं; नही; मत; रुको; रुकिए"},
    {kind_of(cue::keeps_a_yes), "koi baat nahi|nahin; कोई बात नहीं; kyon|kyun nahi|nahin; क्यों नहीं"},
    {kind_of(cue::means_nothing),
     "pata nahi|nahin; nahi|nahin pata; theek nahi; koi baat nahi; koi nahi; jaldi se jaldi; kuch nahi; aur kuch nahi; "
     "पता नहीं; नहीं पता; "
     "ठीक नहीं; कोई बात नहीं; कुछ नहीं; जल्दी से जल्दी; सबसे पहले|जल्दी; sabse pehle|jaldi; jo pehle; जो पहले; pehle wala|wali; "
     "पहले "
     "वाला|वाली; ke baad; के बाद; se pehle; से पहले"},
};

}  // namespace

const cues::cue_table hindi{
    .code = "hi", .classes = hindi_answer_classes, .rows = hindi_answer_rows, .romanised = true};

}  // namespace zylin::domain::answers
