#include "rule_reader/question_words/question_words.hpp"

namespace zylin::domain::rules {
namespace {

constexpr cues::cue_row hindi_question_rows[] = {
    {kind_of(topic::hours),
     "kitne|kab|kitni|कितने|कब baje|bajhe|बजे? ... "
     "khulta|khulti|khulte|khulega|khula|khuli|band|bandh|खुलता|खुलती|खुलते|खुलेगा|खुला|खुली|बंद; "
     "khulta|khula|khulte|khuli|khulega|खुलता|खुला|खुले|खुली|खुलेगा hai|hain|kya|rahta|है|हैं|क्या|रहता|रहती|रहेगा; "
     "band|bandh|बंद hota|hai|rahta|rehta|होता|है|रहता; timing*; टाइमिंग; samay|समय kya|क्या hai|है; kab tak "
     "khula|khule; open|ओपन hai|hain|है|हैं; khule|khula|khuli|band|बंद|खुले|खुला|खुली "
     "rehte|rehta|rehti|rahte|rahta|rahti|रहते|रहता|रहती ...; khule|khulte|खुले|खुलते ho|hain|हो|हैं"},
    {kind_of(topic::price),
     "kitna|kitne|kitni|कितना|कितने|कितनी ... "
     "paisa|paise|charge|fees|fee|rupaye|rupees|lagega|lagta|lagenge|kharcha|पैसा|पैसे|चार्ज|फीस|रुपये|लगेगा|लगता|लगेंगे|खर्चा; "
     "fees|fee|फीस|fis kitni|kitna|kya|कितनी|क्या; rate|price|daam|kharcha|charge|रेट|दाम|खर्चा|चार्ज; kitne "
     "ka|ki|mein; कितने का|की|में; fees|फीस"},
    {kind_of(topic::address),
     "kahan|kaha|kahaan|kidhar|कहाँ|कहां|किधर ... hai|hain|ho|par|pe|है|हैं|हो|पर; pata|पता "
     "kya|bata|bataiye|क्या|बता|बताइए|बताओ; address|एड्रेस|location|लोकेशन kya|bata|hai|bhej|क्या|बता|भेज; "
     "kaise pahunche|aaye|aana; कैसे पहुँचे|पहुंचे|आना"},
    {kind_of(topic::phone), "aapka|aapke|आपका|clinic phone|number|mobile|contact|नंबर|फोन number?|नंबर?"},
    {kind_of(topic::services),
     "kya kya|kaun|kaunsi|konsi services|service|ilaaj|hota|suvidha|treatment*; क्या क्या|सेवाएं|सुविधा|इलाज; "
     "kaun kaun si"},
    {kind_of(topic::duration),
     "kitna|kitni|कितना|कितनी time|samay|waqt|der|टाइम|समय|वक्त|देर ... lagta|lagti|lagega|lagegi|lag|chalta|hota|"
     "लगता|लगती|लगेगा|लगेगी|लग|चलता|होता; kitne|कितने minute|ghante|मिनट|घंटे ... "
     "lagte|lagenge|ka|ki|lagta|लगते|लगेंगे|का|की"},
    {kind_of(topic::offer),
     "karte|hota|hoti|milta|milti|करते|होता|होती|मिलता|मिलती ho|hain|hai|kya|हैं|है|हो|क्या; kya aap"},
    {kind_of(topic::holiday),
     "diwali|deepawali|holi|eid|dussehra|rakhi|christmas|दिवाली|दीपावली|होली|ईद|दशहरा|राखी|क्रिसमस; "
     "chhutti|chutti|छुट्टी; republic|independence day; navratri"},
    {kind_of(topic::nothing),
     "kitni|kitna|कितनी|कितना der|time|देर|टाइम ... wait|intezaar|intzaar|इंतज़ार|इंतजार; mera|मेरा "
     "number|phone|address|नंबर|पता; pata|पता nahi|नहीं|chala; appointment ... kitne baje; अपॉइंटमेंट ... कितने बजे; "
     "kahan dard; कहाँ दर्द; mera appointment kahan"},
};

}  // namespace

const cues::cue_table hindi_questions{.code = "hi", .classes = {}, .rows = hindi_question_rows, .romanised = true};

}  // namespace zylin::domain::rules
