#include "reply_check/reply_words.hpp"

namespace zylin::domain::replies {

// Both scripts in each row: Devanagari, and Latin letters as people write them.
constinit const reply_words hindi_reply{
    .code = "hi",
    .romanised = true,
    .idioms = "koi baat nahin|chinta mat|chinta na|कोई बात नहीं|चिंता मत|चिंता न|koi samasya nahin|कोई समस्या नहीं",
    .negations = "nahin|nahi|nahee|na|mat|नहीं|नही|न|मत|bina|बिना|abhi tak nahin|अभी तक नहीं",
    .denied_after = true,
    .possible = "",
    .done =
        "confirm*|kanfarm*|कन्फर्म*|कंफर्म*|pakka|pakki|पक्का|पक्की|पुष्टि|pushti|book ho*|book kar*|booked|book hai|बुक "
        "हो*|बुक "
        "कर*|बुक है|reserv*|रिज़र्व*|आरक्षित*|cancel ho*|cancel kar di*|cancelled|कैंसल हो*|कैंसिल हो*|रद्द हो*|रद्द कर "
        "दि*|रद्द कर दी|कैंसल कर दि*|कैंसिल कर दि*|radd ho*|radd kar di*|schedule ho*|शेड्यूल*|badal di*|बदल दि*|बदल दी|"
        "aapka/aapki ~ appointment/booking ~ hai/ho/tha/rahega/rahegi|आपका/आपकी ~ अपॉइंटमेंट/अपॉइन्टमेंट/बुकिंग/समय ~ "
        "है/हो/"
        "रहेगा/रहेगी|milte hain|milenge|मिलते हैं|मिलेंगे|intezaar karenge|इंतज़ार करेंगे|reference|रेफरेंस|ho gaya hai|"
        "हो गया है|हो गई है|kar diya hai|kar diya gaya|कर दिया है|कर दिया गया|कर दी गई|waiting list|वेटिंग लिस्ट|"
        "naam likh liya|नाम लिख लिया|ho chuka|ho chuki|हो चुका|हो चुकी",
    .deeds =
        "mil gaya|mil gayi|mil gya|mili hai|mila hai|मिल गया|मिल गई|मिल गयी|मिला है|मिली है|dhoondh liya|ढूँढ लिया|"
        "ढूंढ लिया|rakh diya|rakh di|rakh diye|rakha hai|rakhi hai|रख दिया|रख दी|रख दिये|रखा है|रखी है|रख ली|"
        "baat kar li|baat ki|baat kar chuke|बात कर ली|बात की|bata diya|bata di|बता दिया|बता दी|order kar diya|check "
        "kar "
        "liya|check kiya|चेक कर लिया|चेक किया|जाँच लिया|जांच लिया|जाँच कर ली|dekh liya|देख लिया|pooch liya|puch liya|"
        "पूछ लिया|पूछा है|khareed liya|खरीद लिया|theek kar diya|ठीक कर दिया|soochit kar diya|सूचित कर दिया|bhej di|"
        "bhej diye|भेज दी|भेज दिए|mangwa liya|मंगवा लिया|मँगवा लिया|phone kar diya|फोन कर दिया|call kar diya|कॉल कर दिया|"
        "taiyar hai|taiyaar hai|तैयार है|तैयार रखा",
    .promised =
        "book kar dunga/dungi/denge/deta/deti/dete/doonga/doongi|बुक कर दूंगा/दूंगी/देंगे/देता/देती|cancel kar dunga/"
        "dungi/"
        "denge|कैंसल कर दूंगा/दूंगी/देंगे|रद्द कर देंगे/दूंगा/दूंगी|bhej denge/dunga/dungi/rahe/diya|भेज "
        "देंगे/दूंगा/दूंगी/रहे/दिया|bhejenge|भेजेंगे|guarantee|गारंटी|vaada|वादा|milega|mil jayega|मिलेगा|मिल जाएगा|मिल "
        "जायेगा|"
        "raste mein|रास्ते में|aa rahe hain|आ रहे हैं|main aapko call|main call|मैं आपको फोन|मैं फोन|dekhenge|देखेंगे|"
        "rakh liya|रख लिया|badal denge|बदल देंगे",
    .somebody =
        "koi|ek vyakti|कोई|एक व्यक्ति|hamari team|hamaari team|हमारी टीम|sampark kar*|संपर्क कर*|सम्पर्क कर*|jawab "
        "denge|जवाब देंगे|जवाब देगा|jawab dega|call karenge|call karega|phone karenge|phone karega|फोन करेंगे|फोन "
        "करेगा|कॉल करेंगे|कॉल करेगा|aapka sandesh|आपका संदेश|bata denge|बता देंगे|bataenge|बताएंगे|bataega|बताएगा",
    .not_known =
        "jaankari nahin|jankari nahi*|जानकारी नहीं|pata nahin|pata nahi|पता नहीं|nahin bata sak*|नहीं बता सक*|"
        "maloom nahin|मालूम नहीं|uplabdh nahin|उपलब्ध नहीं है मेरे|poochna hoga|पूछना होगा",
    .soon =
        "aaj|kal|turant|abhi|आज|कल|तुरंत|अभी|minute*|minat|मिनट|ghante|घंटे|घण्टे|ke andar|के अंदर|shaam tak|शाम तक|"
        "fauran|फौरन",
    .available =
        "slot*|स्लॉट*|khaali hai|khali hai|खाली है|खाली हैं|jagah hai|जगह है|appointment uplabdh|अपॉइंटमेंट "
        "उपलब्ध|"
        "appointment mil|अपॉइंटमेंट मिल",
    .may_be_free = "uplabdh|उपलब्ध|available|khaali|khali|खाली|baithte|बैठते",
    .bookable = "appointment|अपॉइंटमेंट|doctor*|डॉक्टर*|baje|बजे|aaj|kal|आज|कल|table|dr|डॉ",
    .free_of_charge = "muft|मुफ्त|मुफ़्त|free|फ्री|nishulk|निःशुल्क|निशुल्क|bina paise|बिना पैसे|koi charge nahin",
    .discount =
        "discount*|chhoot|chhut|छूट|डिस्काउंट|offer|ऑफर|pratishat|प्रतिशत|refund*|रिफंड|paise vapas|पैसे वापस|coupon|"
        "कूपन|sasta|सस्ता|upahaar|उपहार|gift*",
    .payment =
        "advance|एडवांस|otp|ओटीपी|password|पासवर्ड|pin|पिन|card number|कार्ड नंबर|khaata|खाता|transfer|ट्रांसफर|link|"
        "लिंक|aadhaar|आधार",
    .advice =
        "paracetamol|पैरासिटामोल|crocin|क्रोसिन|dolo|डोलो|davai|davaai|dawai|दवाई|दवा|goli|गोली|antibiotic*|एंटीबायोटिक*|"
        "khuraak|खुराक|mg|lagaiye|लगाइए|लगाएं|baraf|बर्फ|shayad aapko|शायद आपको|infection|इन्फेक्शन|संक्रमण|gharelu|"
        "घरेलू|pareshani ki baat nahin|gambhir nahin|गंभीर नहीं|aaram kar*|आराम कर*|kullaa|कुल्ला|piyen|पिएं|पियें",
    .itself = "language model|prompt|instructions|निर्देश|nirdesh|main insaan|मैं इंसान|openai|chatgpt",
    .place =
        "sadak|सड़क|road|manzil|मंजिल|मंज़िल|ke paas|के पास|ke peeche|के पीछे|ke saamne|के सामने|chauraha|चौराहा|station|"
        "स्टेशन|building|बिल्डिंग|इमारत|बगल",
    .prices =
        "keemat|kimat|कीमत|क़ीमत|daam|दाम|fees|fee|फीस|फ़ीस|शुल्क|shulk|charge|चार्ज|kharch|खर्च|lagte|लगते|rupaye|रुपये|"
        "रुपए",
    .titles = "dr|doctor|डॉ|डॉक्टर|shri|श्री|shrimati|श्रीमती|mr|mrs",
    .agrees = "^ haan|^ ji haan|^ हाँ|^ हां|^ जी हाँ|^ जी हां|^ bilkul|^ बिल्कुल|^ zaroor|^ ज़रूर|^ जरूर",
    .denies = "^ nahin|^ nahi|^ ji nahin|^ नहीं|^ जी नहीं|^ नही",
    .open = "khula*|khule*|khulta|khulti|khulte|khuli|खुला*|खुले*|खुलता|खुलती|खुलते|खुली|khulne|खुलने|open|ओपन",
    .closed = "band|बंद|बन्द|closed|chhutti|छुट्टी|nahin khul*|नहीं खुल*",
    .closes = "band hota|band hoti|band hote|बंद होता|बंद होती|बंद होते",
    .until = "tak|तक",
    .except = "chhodkar|chhod kar|ko chhodkar|छोड़कर|छोड़ कर|ke alava|के अलावा|sivay|सिवाय",
    .every_day = "har din|roz|rozana|roj|हर दिन|रोज|रोज़|रोज़ाना|प्रतिदिन|saaton din|सातों दिन|har roz|हर रोज़",
    .working_days = "kaam ke din|weekdays|weekday",
    .weekend = "weekend|weekends|वीकेंड|saptahant|सप्ताहांत",
    .round_the_clock = "der tak|der raat|देर तक|देर रात|24 ghante|24 घंटे|chaubees ghante|चौबीस घंटे|din raat|दिन रात|24 7",
    .in_parts = "lunch|लंच|phir|फिर|dobara|दोबारा|subah|सुबह|shaam|शाम|dopahar|दोपहर|dopahr",
    .holidays = "holiday*|tyohar*|त्योहार*|sarkari chhutti|सरकारी छुट्टी",
    .at_once = "abhi|अभी|is samay|इस समय|filhaal|फिलहाल",
    .small =
        "main|mein|hum|ham|hamara|hamari|hamare|aap|aapka|aapki|aapke|aapko|hamein|ka|ki|ke|ko|se|par|pe|tak|aur|ya|to|"
        "bhi|hi|hai|hain|tha|thi|ho|hota|hoti|hote|kar|karen|kare|karein|karte|karna|sakte|sakta|sakti|hum|yah|ye|vah|"
        "woh|koi|kuch|sab|sabhi|nahin|haan|ji|kripya|dhanyavaad|shukriya|namaste|liye|yahan|vahan|kya|kab|kahan|kaise|"
        "kitna|kitne|baje|din|samay|ghante|minute|subah|shaam|dopahar|somvaar|shukravaar|khula|khule|khulta|band|"
        "keemat|"
        "fees|rupaye|rupay|rupees|clinic|klinik|appointment|call|phone|number|pata|sampark|jaankari|jawab|savaal|team|"
        "vyakti|में|मैं|हम|हमारा|हमारी|हमारे|आप|आपका|आपकी|आपके|आपको|हमें|का|की|के|को|से|पर|तक|और|या|तो|भी|ही|है|हैं|था|थी|हो|"
        "होता|होती|होते|कर|करें|करते|करना|सकते|सकता|सकती|यह|ये|वह|कोई|कुछ|सब|सभी|नहीं|हाँ|हां|जी|कृपया|धन्यवाद|शुक्रिया|नमस्ते|"
        "लिए|यहाँ|यहां|क्या|कब|कहाँ|कैसे|कितना|कितने|बजे|दिन|समय|घंटे|मिनट|सुबह|शाम|दोपहर|सोमवार|शुक्रवार|खुला|खुले|खुलता|बंद|"
        "कीमत|फीस|रुपये|रुपए|क्लिनिक|अपॉइंटमेंट|फोन|नंबर|पता|संपर्क|जानकारी|जवाब|सवाल|टीम|व्यक्ति",
    .common =
        "hai|hain|aap|aapka|aapki|aapke|aapko|hum|ham|hamara|hamari|ka|ki|ke|ko|se|mein|nahin|nahi|haan|ji|kar|"
        "karen|karenge|kripya|dhanyavaad|namaste|baje|aur|kya|kitne|kitna|mera|meri|mujhe|chahiye|tak|par|koi|"
        "kijiye|hoga|din|subah|shaam|band|khula|liye|raha|rahi|kal|aaj",
    .thousands = "hazaar|hajaar|hazar|hajar|हज़ार|हजार",
    .hundreds = "sau|सौ",
    .names_are_capitals = false,
    .numbers = &phrase::hindi,
};

}  // namespace zylin::domain::replies
