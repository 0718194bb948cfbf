#include "wishes/wish_cues.hpp"

namespace zylin::domain::wishes {
namespace {

constexpr cues::word_class hindi_wish_classes[] = {
    {"appt",
     "appointment|booking|appointments|slot|table|samay|time|tarikh|number|reservation|अपॉइंटमेंट|अपॉइन्टमेंट|अपाइंटमेंट|"
     "अपॉइंटमेन्ट|बुकिंग|समय|टाइम|"
     "स्लॉट|टेबल|नंबर"},
    {"my", "mera|meri|mere|hamara|hamari|hamare|apna|apni|apne|kal|aaj|मेरा|मेरी|मेरे|हमारा|हमारी|अपना|अपनी|अपने"},
    {"do",
     "kar|karo|karna|karni|karwana|karwa|karva|karvana|kardo|kardijiye|karo|karein|kijiye|kijie|kariye|karte|karenge|"
     "karana|kara|कर|करो|करना|करनी|"
     "करवाना|करवा|करें|कीजिए|कीजिये|करिए|करवानी|करा|कराना|करानी"},
    {"cancel", "cancel|radd|rad|cancil|कैंसल|कैंसिल|कैन्सल|रद्द|रद"},
    {"move",
     "badal|badalna|badalwana|badalni|badalvana|badlo|badlna|badlwana|shift|reschedule|postpone|aage|peeche|बदल|बदलना|"
     "बदलवाना|बदलनी|"
     "शिफ्ट|आगे|पीछे|रीशेड्यूल|पोस्टपोन"},
    {"not", "nahi|nahin|mat|na|nahee|नहीं|मत|नही|ना"},
    {"want",
     "chahiye|chahie|chaahiye|chahta|chahti|chahte|hai|hain|lena|leni|le|dijiye|de|do|dena|milega|milegi|mil|mile|"
     "chahenge|karna|"
     "चाहिए|चाहिये|चाहता|चाहती|चाहते|लेना|लेनी|दीजिए|दीजिये|दे|दो|मिलेगा|मिलेगी|मिल"},
    {"when", "kab|kitne|kis|kaunse|konse|kaun|कब|कितने|किस|कौनसे|कौन"},
};

constexpr cues::cue_row hindi_wish_rows[] = {
    {kind_of(cue::cancel),
     "<cancel> <do>; <cancel> chahiye|चाहिए|hai; <appt> <cancel>; <appt> ... hata|hatao|हटा|हटाओ dijiye|do|दीजिए|दो; "
     "nahi|nahin|नहीं|नही aa|aana|pahunch|pahuch|आ|पहुंच|पहुँच "
     "paunga|paungi|paaunga|paunge|sakta|sakti|sakunga|sakungi|sakte|raha|rahi|payenge|पाऊंगा|पाऊँगा|पाऊंगी|पाऊँगी|सकता|"
     "सकती|सकूंगा|सकूँगा|सकते|सकूंगी|पाएंगे|रहा|रही; "
     "aa nahi|nahin|नहीं paunga|paungi|sakta|sakti|paaunga|paayenge|payenge|sakunga; आ नहीं ...; nahi|nahin|नहीं "
     "aaunga|aaungi|aayenge|aunga|आऊंगा|आऊँगा|आऊंगी|आऊँगी|आएंगे; <appt> ki|की zaroorat|zarurat|jarurat|ज़रूरत|जरूरत "
     "nahi|nahin|नहीं; <appt> nahi|nahin|नहीं chahiye|चाहिए; <cancel>; <appt>|wala|vala|वाला|वाली "
     "rehne|rahne|chhod|chod|रहने|छोड़ dijiye|do|dena|den|दीजिए|दो|दें|दीजिये; <appt> rehne|rahne|रहने "
     "dijiye|do|दीजिए|दो; <appt> ... rehne|rahne|रहने dijiye|do|दीजिए|दो; usko|use|उसको|उसे hata|hatao|हटा "
     "do|dijiye|dena|दो|दीजिए; hata|हटा do|dijiye|दो|दीजिए"},
    {kind_of(cue::no_cancel),
     "<cancel> <not>; <cancel> <do> <not>; nahi|nahin|नहीं ... <cancel>; <cancel> ho gaya|gayi|gya; <cancel> हो "
     "गया|गई; <cancel> hua|हुआ; <cancel> to nahi; <cancel> तो नहीं; aapne|आपने ... <cancel>; nahi ... se pehle; नहीं "
     "... से पहले"},
    {kind_of(cue::policy),
     "<cancel>|<move> ... charge|charges|paisa|paise|fees|fee|policy|चार्ज|पैसे|पैसा|फीस|पॉलिसी; "
     "charge|paise|paisa|चार्ज|पैसे ... <cancel>|<move>; agar|अगर ... <cancel>|<move>; kya|क्या ... <cancel>|<move> "
     "... padta|padega|padegi|zaroori|jaruri|पड़ता|पड़ेगा|ज़रूरी|जरूरी; <cancel>|<move> ... padta|padega|पड़ता|पड़ेगा; "
     "kaise|कैसे <cancel>|<move>; <cancel>|<move> ... kaise|कैसे; kab tak ... <cancel>; कब तक ... <cancel>; <cancel> "
     "... pehle batana; <cancel> ... पहले बताना; agar|अगर ... nahi|nahin|नहीं aa|aaya|aayi|aaye|आ|आया|आई >; free ... "
     "<cancel>; <cancel> <do> par|pe|पर; kya|क्या ... book|बुक <do> zaroori|jaruri|padta|padega; <appt> lena|leni|लेना "
     "zaroori|zaruri|jaruri|ज़रूरी|जरूरी|padta|padega|पड़ता|पड़ेगा; bina|बिना <appt>; <appt> ke|के bina|बिना; "
     "kaise|कैसे book|बुक; book|बुक kaise|कैसे; <appt> ki zaroorat|zarurat|jarurat hai kya; kya ... <appt> ki "
     "zaroorat|zarurat|jarurat"},
    {kind_of(cue::move),
     "mera|meri|hamara|मेरा|मेरी|हमारा {day}|kal|aaj|parso|parson|कल|आज|परसों ka|ki|wala|wali|का|की|वाला|वाली <appt> "
     "{day}|kal|parso|parson|कल|परसों ko|को ... kar|karo|rakh|कर|करो|रख "
     "do|dijiye|dena|den|sakte|दो|दीजिए|दीजिये|दें|सकते; <appt> ... <move>; <appt> ko? "
     "{day}|kal|aaj|parso|parson|कल|आज|परसों se|से|ki|की ... <do>; "
     "wala|vala|wali|वाला|वाली <appt>? {day}|kal|parso|parson|agle|dusre|doosre|कल|परसों|अगले ... <do>|rakh|रख; samay "
     "badal*; <move> <do> dijiye|do|dena|hai|chahiye|दीजिए|दो|है|चाहिए|sakte|सकते; badal "
     "dijiye|do|den|dena|sakte|दीजिए|दो|सकते; badalna|badalwana|badalvana|बदलना|बदलवाना "
     "hai|tha|chahta|chahti|है|था|चाहता|चाहती|padega; aage badha*; आगे बढ़ा*; same|usi|उसी time|samay|टाइम|समय "
     "par|pe|पर|पे ... dusre|doosre|agle|दूसरे|अगले; ek|do|aadha|aadhe|एक|दो|आधा|आधे "
     "ghanta|ghante|hafta|hafte|din|घंटा|घंटे|हफ्ता|हफ्ते|दिन aage|pehle|peeche|baad|late|jaldi|आगे|पहले|पीछे|बाद|लेट "
     "kar|karo|karna|karwa|rakh|aa|kijiye|कर|करो|करना|रख; aage|peeche|आगे|पीछे "
     "kar|karo|karna|karwana|कर|करना|करो|करवाना; <appt> ki jagah; की जगह ... कर; ki jagah ... kar|karo|aa|aana|rakh; "
     "कोई और समय|दिन; dusre|doosre|दूसरे din|दिन|time; koi aur time|din|samay|slot; <appt> <move>; <appt> ... "
     "same|usi|उसी time|samay|समय|टाइम pe|par|पर|पे kar|rakh|कर|रख; <appt> parson|kal|parso|परसों|कल "
     "ko|pe|par|ka|को|पर|का? ... <do> do|dijiye|दो|दीजिए|दीजिये|dena; <appt> ... parson|parso|परसों ... kar|rakh|कर|रख "
     "do|dijiye|दो|दीजिए; <appt> hai|tha|है|था ... usko|use|usse|उसको|उसे ... <do>|sakte|sakta|sakti|सकते|सकती; "
     "wala|वाला <appt> ... <do> sakte|sakta|sakti|dijiye|do|सकते|दीजिए|दो; tha|thi|था|थी lekin|par|लेकिन|पर|magar "
     "ab|अब? ... kar|कर do|dijiye|दो|दीजिए|दीजिये"},
    {kind_of(cue::no_move),
     "<move> <not>; nahi ... badal*; नहीं ... बदल*; badal to nahi; badal gaya|gayi; बदल गया|गई; aage|आगे se|से"},
    {kind_of(cue::other_time),
     "ki jagah; की जगह; ke badle; के बदले; koi aur|dusra|doosra din|time|samay|tarikh; कोई और दिन|समय; "
     "dusre|doosre|दूसरे din|time|दिन|समय; kisi aur|किसी और; uski jagah"},
    {kind_of(cue::book),
     "<appt> ... chahiye|chahie|chaahiye|chahta|chahti|चाहिए|चाहिये|चाहता|चाहती; <appt> book <do>; book <do>; बुक "
     "<do>; <appt> बुक; <appt> ... lena|leni|le|लेना|लेनी|ले "
     "hai|chahta|chahti|sakta|sakte|है|चाहता|चाहती|था|सकते|सकता; <appt> de|dijiye|dijie|dena|दे|दो|दीजिए|दीजिये ...; "
     "<appt> mil|milega|milegi|milega|मिल|मिलेगा|मिलेगी ...; <appt> fix|set|laga|lagwa|फिक्स ...; <appt> <do> "
     "dijiye|do|dena|hai|दीजिए|दो|है; dikhana|dikhane|दिखाना|दिखाने hai|aana|है|tha|आना|chahta|chahti|ke; dikha|दिखा "
     "sakte|sakta|sakti|lena|dena|doon|dun|lun|सकते|सकता|सकती|लेना ...; doctor|daktar|डॉक्टर ko|se|को|से ... "
     "dikhana|milna|दिखाना|मिलना; aana|आना chahta|chahti|hai|चाहता|चाहती|है|tha; aa sakta|sakte|sakti|सकता|सकते|सकती "
     "...; आ सकता|सकते|सकती; naam likh|लिख; नाम लिख; number laga; नंबर लगा; "
     "cut|karwana|karvana|katwana|lagwana|lagvana|कटवाने|लगवाना|करवाना|कटवाना hai|chahta|chahti|है|tha|चाहता|चाहती; "
     "khali|खाली hai|है|slot|time; kuch khali"},
    {kind_of(cue::no_book),
     "bina|बिना <appt> ... aa|आ sakta|sakte|sakti|सकता|सकते|सकती; seedha|sidha|सीधे|सीधा aa|आ "
     "sakta|sakte|sakti|सकता|सकते|सकती; <my> {day}|kal|aaj|parso|parson|कल|आज|परसों "
     "ka|ki|wala|wali|का|की|वाला|वाली <appt> hai|है; <my> <appt>; <appt> hai|है kya|कब|kab|kal|mera; <appt> ... cancel; "
     "<appt> le|लिया "
     "liya|li|liya|रखा|rakha|thi|tha; book ki|kiya|की|किया thi|tha|hai|थी|था|है; <appt> <cancel>; <appt> ho gaya|gayi; "
     "<appt> nahi chahiye; <appt> नहीं चाहिए; <not> ... aa sakta|sakte|sakti; nahi aa ...; नहीं आ ..."},
    {kind_of(cue::own),
     "<my> {day}|kal|aaj|parso|parson|कल|आज|परसों ka|ki|wala|wali|का|की|वाला|वाली <appt> hai|है na|kya|ya|ना|न|क्या|या; "
     "<my> <appt> ... <when> ...; <appt> <when> hai|है|ka|ki|को|ko|baje|din|बजे; <my> <appt> ... hai|है|hua|हुआ "
     "na|ya|kya|क्या|ना|नहीं|nahi|ki|या|abhi; kya|क्या <my> <appt> ...; <my> <appt> ... "
     "confirm|pakka|pakki|confirmed|ho gaya|hua|hui|हुआ|हुई|कन्फर्म|पक्का|पक्की|hogaya; <my> <appt> ... "
     "check|dekh|चेक|देख ...; <my> <appt> ... bata|batao|bataiye|बता|बताओ|बताइए; booking|बुकिंग ho "
     "gayi|gai|गई|gaya|hui|हुई ...; booking|बुकिंग confirm|hui|हुई|mili|मिली ...; book hua|hui|ho|हुआ|हुई ... "
     "kya|ya|क्या|या|nahi; online ... book ... lekin|par|magar ...; ऑनलाइन ... बुक ... लेकिन|पर ...; <appt> abhi bhi; "
     "<appt> अभी भी; mujhe|मुझे <when> aana|आना hai|है|tha|था; <when> baje|बजे aana|आना hai|है; "
     "confirmation|कन्फर्मेशन nahi|नहीं ...; message|मैसेज nahi|नहीं aaya|आया; <when> baje ki|ka|का|की "
     "appointment|booking; bhool|भूल gaya|gayi|गया|गई ... <appt>|kab|time; <appt> ... bhool|भूल; yaad|याद nahi|नहीं "
     "... <appt>|kab; <appt> bookd|booked hai"},
    {kind_of(cue::no_own),
     "<appt> chahiye|चाहिए; <appt> kab mil*; <appt> कब मिल*; <appt> ... mil|milega|milegi|मिल|मिलेगा|मिलेगी; <appt> "
     "... le|lena|leni|लेना|लेनी; agla|pehla|अगला|पहला ... kab; book <do> hai; <appt> book <do>"},
    {kind_of(cue::late),
     "late ho|aaunga|aaungi|aayenge|ho|pahunchunga|aa|pahuchunga|aaunga|hun|hoon|hu|hain ...; der "
     "ho|se|hogi|lagegi|hone|ho jayegi|jaegi ...; deri ho|se|hogi ...; देर हो|से|होगी|लगेगी ...; "
     "देरी हो|से|होगी ...; लेट हो|आऊंगा|आऊँगा|आऊंगी|हूँ|हूं ...; minute|मिनट late|der|लेट|देर; traffic|ट्रैफिक|jam|जाम "
     "me|mein|main|में ... phas|fas|phans|fans|फंस|फँस|hoon|hun|हूं|हूँ|atka|अटका*"},
    {kind_of(cue::no_late),
     "agar|अगर ... late|der|लेट|देर; kitni|कितनी late|der|देर; zyada|bahut der|देर ...; doctor ... late; der se ... "
     "dard; der raat|रात; देर रात; thodi|थोड़ी der|देर mein|me|में|baad|बाद ... call|phone|कॉल|फोन; kab tak; late tak; "
     "late ho gaya kya"},
    {kind_of(cue::question),
     "kya|kitna|kitne|kitni|kab|kahan|kaha|kidhar|kaise|kaun|kaunsa|kaunse|konsa|kyun|kyon; "
     "क्या|कितना|कितने|कितनी|कब|कहाँ|कहां|किधर|कैसे|कौन|कौनसा|कौनसी|क्यों; "
     "pata|पता bata|batao|bataiye|बता|बताइए|बताओ; poochna|puchna|पूछना; jaanna|janna|जानना; batao|bataiye|बताइए|बताओ; "
     "khulta|khula|khulte|khulega|khuli|खुलता|खुला|खुले|खुलेगा; "
     "bandh|band|बंद; rate|fees|fee|daam|kharcha|price|फीस|रेट|दाम|खर्चा"},
    {kind_of(cue::no_question),
     "kya ... appointment|booking|slot mil*; kya ... aa sakta|sakte|sakti; kya ... cancel|book; kya ... time mil*; "
     "क्या ... मिल*; क्या ... आ सकता|सकते|सकती; kuch nahi; kya ... bata; kab bhi; kabhi bhi"},
    {kind_of(cue::want),
     "chahiye|chahie|chaahiye|chahta|chahti|chahte|चाहिए|चाहिये|चाहता|चाहती|चाहते; "
     "karwana|karvana|karana|lagwana|lagvana|katwana|katwane|katvane hai|hain|tha|thi|chahta|chahti; "
     "करवाना|कराना|लगवाना|लगवानी|करवानी|करानी|कटवाने है|हैं|था|थी; dikhana|दिखाना; de dijiye|do; दे दीजिए|दो"},
    {kind_of(cue::visit),
     "aana; aa sakta|sakte|sakti; aaun|aaunga|aaungi; आना; आ सकता|सकते|सकती; आऊंगा|आऊँगा|आऊंगी; khali|खाली; available; "
     "milega|milegi|मिलेगा|मिलेगी; koi bhi time|समय; kabhi "
     "bhi; कभी भी; dikhana|दिखाना"},
    {kind_of(cue::noun), "appointment*; booking; अपॉइंटमेंट|अपॉइन्टमेंट|अपाइंटमेंट; बुकिंग; slot; table; टेबल"},
};

}  // namespace

const cues::cue_table hindi{.code = "hi", .classes = hindi_wish_classes, .rows = hindi_wish_rows, .romanised = true};

}  // namespace zylin::domain::wishes
