#include "side_wishes/side_wish_cues.hpp"

namespace zylin::domain::side_wishes {
namespace {

using enum side_wish_kind;

constexpr cues::word_class hindi_side_wish_classes[] = {
    {"relative",
     "beta|bete|beti|betiyon|pati|patni|biwi|mummy|maa|mata|mataji|papa|pitaji|pita|bhai|behan|bahan|dadi|dada|nani|"
     "nana|bachche|bachcha|bacche|"
     "baccha|bachchi|bachi|dost|saheli|husband|wife|son|daughter|mother|father|sasur|saas|chacha|chachi|mama|mami|bua|"
     "mausi|bhabhi|beton|bachchon|bacchon|"
     "बेटा|बेटे|बेटी|पति|पत्नी|बीवी|मम्मी|माँ|मां|माता|माताजी|पापा|पिताजी|पिता|भाई|बहन|दादी|दादा|नानी|नाना|बच्चे|बच्चा|बच्ची|दोस्त|"
     "सहेली|सास|ससुर|चाचा|चाची|बच्चों"},
    {"my", "mere|meri|mera|apne|apni|apna|hamare|hamari|unke|मेरे|मेरी|मेरा|अपने|अपनी|अपना|हमारे|हमारी"},
    {"people", "log|logon|logo|aadmi|vyakti|members|bande|लोग|लोगों|आदमी|व्यक्ति"},
    {"doctor", "doctor|dr|daktar|madam|sir|डॉक्टर|डॉ|मैडम|सर"},
};

constexpr cues::cue_row hindi_side_wish_rows[] = {
    {kind_of(second_person),
     "<my> aur|और <my> <relative> >; mera|meri|मेरा|मेरी aur|और <my>? <relative> >; mere|मेरे aur|और <my>? <relative> >; "
     "mujhe|मुझे aur|और <my> <relative> >; ek mere liye >; एक मेरे लिए >; <my> <relative> "
     "bhi|भी; hum|हम dono|donon|दोनों; do|teen|char|दो|तीन|चार appointment*|अपॉइंटमेंट; dono|दोनों ke|ki|bachchon|के|की|बच्चों "
     ">; pure|poore parivar ke >; aur <my> <relative> ko|ke|ka bhi >"},
    {kind_of(party_size),
     "{n} <people> ke|ka|ki|hain|hai|के|की|का|हैं|है; hum {n} log; हम {n} लोग; {n} <people>; table {n}"},
    {kind_of(for_whom),
     "<my> <relative> {who} {who}? को|ko; <my> {word}? <relative> {name}? {name}? ke|ki|ka|ko|के|की|का|को "
     "liye|dikhana|lagwana|checkup|vaccination|appointment|लिए|दिखाना|लगवाना|टीका|टीके|बुखार|अपॉइंटमेंट; <my> <relative> "
     "ko|ke|ki|ka|को|के|की|का; <my> dost|दोस्त ke|के liye|लिए; kisi|किसी aur|और ke|के liye|लिए; mere liye nahi|nahin; मेरे "
     "लिए नहीं"},
    {names_whom,
     "uska|unka|iska|inka|उसका|उनका|इसका|इनका naam|nam|नाम; <relative> ka|का naam|nam|नाम; "
     "bete|beti|bachche|patient|बेटे|बेटी|मरीज ka|का naam|नाम"},
    {kind_of(person),
     "<doctor> {who} {day}|kal|aaj|parso|कल|आज|परसों ko|को? "
     "baithte|baithti|aate|aati|milte|milenge|hain|honge|बैठते|बैठती|आते|आती|मिलते|मिलेंगे|हैं|होंगे; <doctor> {who} {name}? "
     "se|ko|ke|hi|से|को|के|ही >; <doctor> {who} hain|hai|honge|available|हैं|है|होंगे|उपलब्ध; {name} "
     "madam|sir|ji|doctor se|ko|ke|ka; unhi|usi|unhin|उन्हीं|उसी "
     "se|ko|doctor|ke|से|को|डॉक्टर >; lady|mahila|female|महिला|लेडी doctor|daktar|डॉक्टर; sirf|सिर्फ|keval "
     "unse|unhi|unko|उनसे|उन्हीं|doctor|dr >; wahi|vahi|वही doctor|डॉक्टर >; {name} se|ke hi|paas "
     "milna|dikhana|cut|karwana"},
    {means_nothing,
     "<doctor> ko|se|को|से dikhana|milna|दिखाना|मिलना; <doctor> kab|kitne|available|sahab|saab|कब|साहब se|ko; <doctor> "
     "sahab"},
    {kind_of(repetition),
     "har|हर {day}|hafte|mahine|roz|doosre|dusre|mangalvaar|din|do|हफ्ते|महीने|दूसरे|दो >; prati|प्रति saptah|maah|सप्ताह >; "
     "hafte|हफ्ते|mahine|महीने mein|me|में {n}|ek|do|एक|दो baar|bar|बार; weekly|monthly; "
     "regular|niyamit|नियमित appointment|रूप; {n} sitting*|session*; agle|अगले {n} hafte|mahine|हफ्ते|महीने; "
     "roz|rozana|रोज|रोज़ >"},
    {means_nothing,
     "har baar; हर बार; har roz|din dard|bukhar|dawai|दर्द; roz|रोज dard|bukhar|dawai|dawa|दर्द|khulta; har ... "
     "khulta|khula|khulte; har|हर {day} ... khula|khulta|khulte|band|बंद|खुला|खुलता"},
    {kind_of(condition),
     "agar|अगर barish|baarish|doctor|dr|paisa|paise|price|insurance|mummy|papa|pati|wife|husband|lady|बारिश|डॉक्टर|पैसे "
     ">; tabhi|तभी >; sirf|सिर्फ tab|tabhi|तब >; shart|शर्त >; barna nahi; "
     "agar|अगर <my> >; agar|अगर {word} madam|sir|doctor|ji >; bas|sirf agar >; jab tak >; जब तक >"},
    {means_nothing,
     "agar|अगर ho|possible|sambhav|हो|संभव sake|सके|ho; agar|अगर time|slot|khali|samay|समय|खाली; agar aap; अगर आप"},
    {kind_of(note),
     "allergy; एलर्जी; allergic; wheelchair; व्हीलचेयर; pregnant; garbhvati; गर्भवती; प्रेग्नेंट; diabetes; diabetic; sugar|शुगर "
     "ki|ka|की|का mariz|patient|bimari|मरीज|बीमारी; sugar hai|patient; शुगर है; bp ki; asthma; dama; "
     "pehli|pahli|पहली baar|bar|बार >; naya|naye|nayi|नया|नए|नई patient|मरीज; report|reports|x|रिपोर्ट|एक्स "
     "lekar|laana|laaunga|laungi|le|saath|ray|लेकर|साथ|रे >; dar|डर lagta|लगता >; "
     "chal nahi >; चल नहीं >; pacemaker; dawai|दवाई chal|le|चल >; sunai nahi; sunayi nahi; dikhai nahi; sirf hindi >; "
     "veg|shakahari|jain|शाकाहारी khana|food; window|khidki seat|ke; janamdin|birthday|"
     "जन्मदिन|सालगिरह >; operation|ऑपरेशन hua|हुआ >; pichli|पिछली baar|बार >"},
    {means_nothing, "kya ... veg|shakahari|wheelchair; allergy ka|ki test|dawai; sugar test; शुगर टेस्ट"},
    {kind_of(call_back),
     "mujhe|mujhko|hume|humein|मुझे|हमें call|phone|कॉल|फोन|फ़ोन back? >; call|phone|कॉल|फोन|फ़ोन "
     "back|wapas|kar|kijiye|karo|karein|karna|karwa|वापस|कर|कीजिए|करो|करें|करवा >; wapas|vapas|वापस call|phone|कॉल|फोन "
     ">; doosre|dusre|दूसरे number|नंबर >; mera|मेरा doosra|dusra|दूसरा number|नंबर >; is|iss|इस number|नंबर par|pe|पर >; "
     "whatsapp kar|karna|kijiye|karein >"},
    {means_nothing,
     "main|मैं call|phone|baad|phir|कॉल|बाद; aapka|आपका call|phone|missed|कॉल|फोन aaya|आया; call|phone kiya|किया tha|था; "
     "phone par|pe|पर; फोन पर; phone number; bill kar"},
    {kind_of(complaint),
     "shikayat|shikaayat|शिकायत >; paise|paisa|पैसे|पैसा wapas|vapas|वापस|return >; refund|रिफंड >; do|दो baar|बार "
     "paise|charge|पैसे|चार्ज >; zyada|jyada|ज़्यादा|ज्यादा paise|charge|पैसे|चार्ज liye|le|लिए; bahut|बहुत "
     "kharab|bekar|bura|ganda|खराब|ख़राब|बेकार|बुरा service|behaviour|anubhav|experience|सर्विस|व्यवहार|अनुभव; "
     "badtameezi|badtamizi|बदतमीजी; {n} ghante|ghanta|घंटे intezar|wait|इंतजार|इंतज़ार >; ghanto|ghante|घंटों "
     "wait|intezar|इंतजार >; galat|गलत bill|dawai|report|बिल|दवाई|रिपोर्ट >; manager|malik|मैनेजर se|ko|से baat|bol|बात >"},
    {means_nothing, "bahut|बहुत kharab|खराब tabiyat|तबीयत; tabiyat|तबीयत bahut kharab; bahut bura dard; बहुत बुरा दर्द"},
    {kind_of(gift_card), "gift card*|voucher*; गिफ्ट कार्ड*|वाउचर; uphaar card"},
    {kind_of(sales),
     "bank|बैंक se|से bol|call|baat|बोल|कॉल|बात >; loan|लोन >; offer|ऑफर hai|le|aapke|dena|है|आपके >; company|कंपनी se|से "
     "bol|call|baat|बोल|कॉल >; insurance policy|bech|ke liye call; credit card offer|ke|lena; "
     "aapke|आपके business|bijness|बिजनेस|dukaan|website ke|ki|ko|के|की >; advertisement|vigyapan|विज्ञापन >; "
     "naukri|job|नौकरी chahiye|ke|चाहिए"},
};

}  // namespace

const cues::cue_table hindi{
    .code = "hi", .classes = hindi_side_wish_classes, .rows = hindi_side_wish_rows, .romanised = true};

}  // namespace zylin::domain::side_wishes
