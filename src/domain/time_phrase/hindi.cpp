#include "time_phrase/vocabulary.hpp"

namespace zylin::domain::phrase {
namespace {

using kind = token_kind;

// "Kal" and "parson" look both ways; in a wish they look ahead.
constexpr vocabulary_row hindi_rows[] = {
    {kind::number, 0,
     "shunya|शून्य,ek|एक,do|दो,teen|तीन,chaar|chaar|char|चार,paanch|panch|पाँच|पांच|पाच,chhah|chhe|che|chhai|छह|छः|छे|छ"},
    {kind::number, 7, "saat|सात,aath|aat|आठ,nau|नौ,das|dus|दस,gyarah|gyaarah|igyarah|ग्यारह,baarah|barah|bara|बारह"},
    {kind::number, 13,
     "terah|तेरह,chaudah|चौदह,pandrah|pandra|पंद्रह|पन्द्रह,solah|सोलह,satrah|सत्रह,atharah|atthaarah|अठारह"},
    {kind::number, 19,
     "unnees|unnis|उन्नीस,bees|बीस,ikkees|ikkis|इक्कीस,baees|bais|बाईस|बाइस,teis|teyis|तेईस|तेइस,chaubees|चौबीस"},
    {kind::number, 25,
     "pachees|pachchees|पच्चीस,chhabbees|chabbees|छब्बीस,sattaees|sattais|सत्ताईस|सत्ताइस,atthaees|athais|अट्ठाईस|अठ्ठाईस|"
     "अट्ठाइस"},
    {kind::number, 29,
     "untees|unatees|उनतीस,tees|तीस,ikattees|iktees|इकतीस|इकत्तीस,battees|बत्तीस,taintees|tentees|तैंतीस,chauntees|चौंतीस"},
    {kind::number, 35,
     "paintees|पैंतीस,chhattees|छत्तीस,saintees|सैंतीस,adtees|artees|अड़तीस,untaalees|उनतालीस,chaalees|चालीस"},
    {kind::number, 41,
     "iktaalees|इकतालीस,bayaalees|बयालीस,taintaalees|तैंतालीस,chauvaalees|chavaalees|चौवालीस|चवालीस,paintaalees|पैंतालीस"},
    {kind::number, 46,
     "chhiyaalees|छियालीस,saintaalees|सैंतालीस,adtaalees|अड़तालीस,unchaas|उनचास,pachaas|पचास,ikyaavan|इक्यावन"},
    {kind::number, 52,
     "baavan|बावन,tirpan|तिरपन,chauvan|चौवन,pachpan|पचपन,chhappan|छप्पन,sattaavan|सत्तावन,atthaavan|अट्ठावन,unsath|उनसठ"},
    // 60 is "with" as well where it is written in Latin letters.
    {kind::number, 60, "साठ,iksath|इकसठ,baasath|बासठ,tirsath|तिरसठ,chaunsath|चौंसठ"},
    {kind::number, 65, "painsath|पैंसठ,chhiyaasath|छियासठ,sadsath|सड़सठ,adsath|अड़सठ,unhattar|उनहत्तर"},
    {kind::number, 70, "sattar|सत्तर,ikahattar|इकहत्तर,bahattar|बहत्तर,tihattar|तिहत्तर,chauhattar|चौहत्तर"},
    {kind::number, 75, "pachhattar|पचहत्तर,chhihattar|छिहत्तर,satahattar|सतहत्तर,athahattar|अठहत्तर,unaasi|उन्यासी|उनासी"},
    {kind::number, 80, "assi|अस्सी,ikyaasi|इक्यासी,bayaasi|बयासी,tiraasi|तिरासी,chauraasi|चौरासी"},
    {kind::number, 85, "pachaasi|पचासी,chhiyaasi|छियासी,sataasi|सत्तासी,athaasi|अट्ठासी|अठासी,navaasi|नवासी"},
    {kind::number, 90, "nabbe|नब्बे,ikyaanave|इक्यानवे,baanave|बानवे,tiraanave|तिरानवे,chauraanave|चौरानवे"},
    {kind::number, 95,
     "pachaanave|पचानवे|पंचानवे,chhiyaanave|छियानवे,sattaanave|सत्तानवे,atthaanave|अट्ठानवे|अठानवे,ninyaanave|निन्यानवे"},
    {kind::ordinal, 1, "pehli|pahli|पहली,dusri|doosri|दूसरी,teesri|तीसरी,chauthi|चौथी"},
    {kind::nth, 1,
     "pehla|pahla|pehle|पहला|पहले,dusra|doosra|dusre|दूसरा|दूसरे,teesra|teesre|तीसरा|तीसरे,chautha|chauthe|चौथा|चौथे"},

    {kind::month, 1,
     "janvari|january|जनवरी,farvari|february|फरवरी|फ़रवरी,march|मार्च,aprail|april|अप्रैल,mai|may|मई,joon|जून,julai|जुलाई"},
    {kind::month, 8, "agast|अगस्त,sitambar|सितंबर|सितम्बर,aktubar|aktoobar|अक्टूबर|अक्तूबर,navambar|navamber|नवंबर|नवम्बर"},
    {kind::month, 12, "disambar|disamber|दिसंबर|दिसम्बर"},
    {kind::weekday, 0, "ravivaar|ravivar|itvaar|itwar|sunday|रविवार|इतवार|संडे,somvaar|somvar|sombar|monday|सोमवार|मंडे"},
    {kind::weekday, 2,
     "mangalvaar|mangalvar|mangal|tuesday|मंगलवार|मंगल|ट्यूज़डे,budhvaar|budhvar|budh|wednesday|बुधवार|बुध|वेडनेसडे"},
    {kind::weekday, 4,
     "guruvaar|guruvar|brihaspativaar|veervaar|brihaspativar|thursday|गुरुवार|गुरूवार|बृहस्पतिवार|वीरवार|थर्सडे"},
    {kind::weekday, 5, "shukravaar|shukravar|shukrvaar|shukravaar|friday|शुक्रवार|फ्राइडे"},
    {kind::weekday, 6, "shanivaar|shanivar|shanichar|saturday|शनिवार|शनिचर|सैटरडे"},
    {kind::day_offset, 0, "aaj|आज,kal|tomorrow|कल,parson|parso|parsoon|parsun|परसों|परसो,narson|tarson|नरसों"},
    {kind::past_day, 0, "beeta hua kal|beete kal|बीते कल"},
    {kind::word, 0, "suprabhat|shubh sandhya|suprabhaat|सुप्रभात|shubh raatri|good morning"},

    {kind::part_adverb, number_of(day_part::morning), "subah|subeh|savere|saver|subah subah|morning|सुबह|सवेरे"},
    {kind::part_adverb, number_of(day_part::afternoon), "dopahar|dopehar|dopahr|duphar|afternoon|दोपहर"},
    {kind::part_adverb, number_of(day_part::evening), "shaam|sham|sandhya|evening|शाम|संध्या"},
    {kind::part_adverb, number_of(day_part::night), "raat|raatri|rat|night|रात|रात्रि"},
    {kind::part_adverb, number_of(day_part::first_thing), "sabse pehle subah|subah jaldi|jaldi subah|सुबह जल्दी|सुबह सुबह"},
    {kind::any_day, 0, "kisi bhi din|koi bhi din|किसी भी दिन|कोई भी दिन"},
    {kind::any_time, 0, "kabhi bhi|kisi bhi samay|kisi bhi time|कभी भी|किसी भी समय|din bhar"},
    {kind::soonest, 0,
     "abhi|jaldi se jaldi|jitni jaldi ho sake|jitna jaldi ho sake|turant|jald se jald|foran|fauran|abhi ke abhi"},
    {kind::soonest, 0, "अभी|जल्दी से जल्दी|जितनी जल्दी हो सके|तुरंत|जल्द से जल्द|फौरन|जितना जल्दी हो सके|sabse pehle|सबसे पहले"},

    {kind::oclock, 0, "baje|bje|baj kar|bajkar|baj ke|bajke|बजे|बजकर|बज कर|बजके|o clock|oclock"},
    {kind::hour_shift, 30, "saadhe|sadhe|saade|sade|साढ़े|साढे"},
    {kind::hour_shift, 15, "sava|savaa|सवा"},
    {kind::hour_shift, -15, "paune|pauney|पौने"},
    {kind::half_count, 1, "dedh|derh|डेढ़|डेढ,dhaai|dhai|adhaai|ढाई|अढ़ाई"},
    {kind::minus, 0, "bajne mein|bajne me|bajne men|बजने में"},
    {kind::half, 30, "aadhe|aadha|aadhi|आधे|आधा|आधी"},
    {kind::to, 4, "se|से"},
    {kind::after_it, 1, "ke baad|baad|के बाद|बाद"},
    {kind::after_it, 0, "ke baad kabhi bhi|के बाद कभी भी|ke baad hi|ya uske baad|ya baad mein|या उसके बाद"},
    {kind::before_it, 2, "se pehle|se pahle|se pehele|से पहले"},
    {kind::before_it, 0, "tak|तक"},
    {kind::before_it, 1, "ke pehle|के पहले"},
    {kind::between_it, 0, "ke beech|ke bich|ke beech mein|ke beech me|के बीच|के बीच में|beech|beech mein"},
    {kind::conjunction, 0, "aur|और|tatha"},

    {kind::unit, number_of(unit::minute),
     "minat|minute|minutes|मिनट,ghanta|ghante|ghanton|घंटा|घंटे|घण्टे|घंटों,din|dino|dinon|दिन|दिनों"},
    {kind::unit, number_of(unit::week), "hafta|hafte|hafton|saptah|saptaah|हफ्ता|हफ्ते|हफ़्ते|हफ्तों|सप्ताह"},
    {kind::unit, number_of(unit::month), "mahina|mahine|maheena|maheene|mahinon|महीना|महीने|महीनों"},
    {kind::from_now, 0, "mein|men|me|में|ke andar|के अंदर"},
    {kind::around, 0, "lagbhag|kareeb|takreeban|shayad|लगभग|करीब|क़रीब|शायद"},
    {kind::date_mark, 0, "tareekh|tarikh|taarikh|tareek|tarik|तारीख|तारीख़"},
    {kind::next, 0, "agle|agla|agli|अगले|अगला|अगली|next"},
    {kind::coming, 0, "aane vaale|aanewale|aane wale|आने वाले"},
    {kind::coming, 1, "is|iss|इस|isi|इसी"},
    {kind::last, 0, "pichhle|pichle|pichhla|pichli|aakhri|antim|आखिरी|अंतिम|पिछले|पिछला|पिछली"},

    {kind::excluded_behind, 0, "ke alaava|chhod kar|chhodkar|nahin chahiye|nahi chahiye|nahi chalega|nahi ho payega"},
    {kind::excluded_behind, 0, "के अलावा|छोड़ कर|छोड़कर|नहीं चाहिए|नहीं चलेगा|नहीं हो पाएगा"},
    {kind::past_behind, 0, "pehle|pahle|पहले"},
    {kind::past_cue, 0, "pichhli baar|pichli baar|पिछली बार|aakhri baar|आखिरी बार"},
    {kind::reason_cue, 0, "kyunki|kyonki|क्योंकि|mujhe jaana hai|mujhe nikalna hai|मुझे निकलना है|मुझे जाना है"},
    {kind::own_cue, 0, "meri appointment|mera appointment|meri booking|मेरी अपॉइंटमेंट|मेरा अपॉइंटमेंट|मेरी बुकिंग"},
    {kind::question_cue, 0, "khulta hai kya|kab khulta|kab band|खुलता है क्या|कब खुलता|कब बंद"},
    {kind::wish_cue, 0, "kya main|क्या मैं|mujhe chahiye|मुझे चाहिए|appointment chahiye|अपॉइंटमेंट चाहिए|book kar"},
    {kind::conclusion, 0, "isliye|is liye|इसलिए"},
    {kind::alternative, 0, "ya|ya phir|ya fir|nahi to|nahin to|nahi toh|varna|warna|या|या फिर|नहीं तो|वरना"},
    {kind::correction_behind, 0, "ki jagah|के बजाय|ke bajaye|की जगह"},
    {kind::repeated, 0, "har|हर|roz|रोज़|pratidin"},
    {kind::same_time, 0, "usi samay|usi time|उसी समय|us hi samay"},
    {kind::same_day, 0, "usi din|उसी दिन|us din"},
    {kind::correction, 0,
     "nahi|nahin|nahee|balki|maaf kijiye|maaf karna|sorry|matlab|mera matlab|नहीं|नही|बल्कि|माफ कीजिए|माफ़ "
     "कीजिये|मतलब|सॉरी"},
    {kind::filler, 0,
     "please|aana|aaunga|aaungi|milna|chahiye|hai|theek|thik|theek hai|aa|sakta|sakti|ho|kripya|liye"},
    {kind::filler, 0, "आना|आऊंगा|आऊंगी|मिलना|चाहिए|है|ठीक|प्लीज|प्लीज़|कृपया|लिए|हो|आ|सकता|सकती|कर|दीजिए|do na"},
    {kind::silent, 0, "ko|ki|ke|ka|par|pe|hi|bhi|को|की|के|का|पर|ही|भी|samay|wala|wale|wali|वाला|वाले|ji|जी"},

    {kind::countable, 0, "log|logon|aadmi|rupaye|rupay|rupees|saal|baar|bacche|guna|लोग|लोगों|आदमी|रुपये|रुपए|साल|बार|बच्चे"},
    {kind::party, 0, "number|नंबर|kamra|kamra number"},
};

}  // namespace

constinit const language hindi{.code = "hi", .rows = hindi_rows, .romanised = true};

}  // namespace zylin::domain::phrase
