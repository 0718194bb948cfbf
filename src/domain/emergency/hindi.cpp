#include "emergency/phrase_book.hpp"

namespace zylin::domain::emergencies {
namespace {

using kind = phrase_kind;

constexpr word_group hindi_groups[] = {
    {"@not", "nahi|nahin|nhi|nai|nahee|naheen|नहीं|नही|नहि|ना|na"},
    {"@who",
     "papa|pitaji|pita|mummy|mammi|maa|mata|mataji|beta|bete|beti|bachcha|bacha|bacche|bachche|bachchi|bachi|bhai|"
     "bahan|behan|pati|patni|biwi|dada|dadi|nana|nani|dost|aadmi|aurat|koi|kisi|unko|usko|unhe|use|woh|wo|vo|ve|"
     "mareez|patient|padosi|husband|wife|father|mother|baby|baccha|mujhe|mujhko|main|mai|mein|kutta|shishu|chacha|"
     "uncle|aunty|पापा|पिताजी|पिता|मम्मी|माँ|मां|माता|बेटा|बेटे|बेटी|बच्चा|बच्चे|बच्ची|भाई|बहन|पति|पत्नी|बीवी|दादा|"
     "दादी|नाना|नानी|दोस्त|आदमी|औरत|कोई|किसी|उनको|उसको|उन्हें|उसे|वह|वो|मरीज|मुझे|मैं|शिशु|चाचा|अंकल|आंटी|कुत्ता"},
    {"@small",
     "bachcha|bacha|bacche|bachche|bachchi|bachi|beta|bete|beti|baby|baccha|shishu|navjat|बच्चा|बच्चे|बच्ची|बेटा|"
     "बेटे|बेटी|शिशु|नवजात|बेबी"},
    {"@breath", "saans|sans|sanse|saanse|saansen|saas|sas|swas|saanson|सांस|साँस|सांसें|श्वास|सास|breathing"},
    {"@pain", "dard|pain|peeda|दर्द|पीड़ा"},
    {"@blood", "khoon|khun|blood|khoom|lahu|rakt|खून|ख़ून|रक्त|ब्लड|लहू"},
    {"@went", "gaya|gya|gayi|gyi|gai|gaye|gye|gae|गया|गई|गयी|गए|गये"},
    {"@stuff",
     "battery|cell|zeher|zahar|zaher|jahar|jeher|phenyl|fenail|finail|acid|tezab|sikka|magnet|harpic|chuhe|chuha|"
     "keetnashak|kitnashak|petrol|detergent|surf|kerosene|bleach|बैटरी|सेल|ज़हर|जहर|फिनाइल|फिनायल|एसिड|तेजाब|तेज़ाब|"
     "सिक्का|मैग्नेट|चुंबक|हार्पिक|चूहे|कीटनाशक|पेट्रोल|डिटर्जेंट"},
};

constexpr lexicon_row hindi_rows[] = {
    // Saans, hosh
    {kind::happening,
     "@breath & @not, @breath & ruk*|रुक*|taklif|takleef|taqleef|dikkat|pareshani|mushkil|phool*|phul*|fool*|band|"
     "atak*|ghut*|ukhad*|tez|तकलीफ|तकलीफ़|दिक्कत|परेशानी|मुश्किल|फूल*|बंद|अटक*|घुट*|उखड़*|problem|प्रॉब्लम, dam|दम "
     "ghut*|घुट*|toot*|टूट*|nikal*|निकल*, gala|gale|गला|गले & ghut*|घुट*|atak*|अटक*|phans*|phas*|fas*|fans*|फंस*|"
     "फँस*, neela|nila|neeli|nile|neele|नीला|नीली|नीले & pad*|पड़*|ho|हो|hont|होंठ|chehra|@small"},
    {kind::happening,
     "behosh, behoshi, behosi, बेहोश, बेहोशी, hosh|होश & @not|udd|kho|उड़, hosh|होश mein|me|में @not, uth|utha|jag|"
     "jaag|hil|hilta|uthti|उठ|जाग|हिल|utth & @not & @who|raha|rahi|rahe|rha|rhi|रहा|रही|रहे, koi|कोई response|harkat|"
     "हरकत @not, response|reaction|रिस्पॉन्स @not, nabz|nabj|pulse|dhadkan|नब्ज|नब्ज़|धड़कन & @not|ruk*|band|रुक*|"
     "बंद, unconscious, achet, अचेत"},
    {kind::event,
     "chakkar|चक्कर & gir*|गिर*|behosh, @who & gir*|गिर* & achanak|अचानक|uth|उठ|sar|sir|seedhi*|सीढ़*|chhat|छत|"
     "behosh, seedhi*|sidhi*|chhat|chat|stairs|सीढ़*|सीढी*|छत|balcony|बालकनी & gir*|गिर*, daura|doura|daure|dauray|"
     "dora|दौरा|दौरे & pad*|पड़*|aa|aaya|aya|आ|आया|aate, mirgi|मिर्गी, jhatke|झटके & aa|आ|lag, jhaag|jhag|झाग & munh|"
     "muh|मुंह|मुँह, fits & aa|aaye|pad|रहे|rahe, फिट्स, bp|बीपी & bahut|बहुत & kam|low|high|gir, collapse|कोलैप्स"},
    {kind::topic,
     "seene|sine|seena|chhati|chaati|chati|chest|dil|सीने|सीना|छाती|दिल|चेस्ट & "
     "@pain|jalan|jalna|bhari|bhaari|dabav|dabaw|jakdan|जलन|भारी|दबाव|जकड़न|dukh|dukhta, dil|दिल ka|का "
     "daura|doura|dora|दौरा, heart|hart|haart|हार्ट|हर्ट attack|atack|atek|ataik|अटैक|fail|फेल, attack|अटैक & "
     "aa|aaya|aya|आ|आया|pada|heart|हार्ट, dil|दिल & band|रुक|ruk|zor|ghabra|बंद, "
     "haath|hath|bazu|bazoo|baanh|paon|pair|sharir|shareer|badan|शरीर|बदन|हाथ|बाजू|बाज़ू|बांह|पैर|pairon|pairo|पैरों|haathon|"
     "हाथों|taang|tang|taango|tangon|टांग "
     "& mehsus_nahi|mahsoos_nahi|jaan_nahi|महसूस_नहीं|जान_नहीं|हिल_नहीं|hil_nahi|sunn|sun|सुन्न|सुन|numb|kaam_nahi, "
     "lakwa|lakva|laqwa|लकवा|पक्षाघात, paralysis|पैरालिसिस, stroke, strok, स्ट्रोक, munh|muh|chehra|मुंह|मुँह|चेहरा & "
     "tedha|teda|latak*|टेढ़ा|टेढ़|लटक*, bol|बोल @not pa|paa|पा, zubaan|zuban|juban|aawaz|ज़ुबान|जुबान|आवाज & "
     "ladkhada*|लड़खड़ा*|band|बंद, allergy|allergic|एलर्जी & saans|gala|sujan|soojan|सूजन|सांस|गला|reaction, "
     "gala|gale|jeebh|jibh|hont|chehra|munh|aankh|गला|गले|जीभ|होंठ|चेहरा|आंख|आँख & sooj*|suj*|सूज*|swelling, gala|गला "
     "& band|बंद, nigal @not|paa, दमा|asthma|dama & attack|daura|अटैक|दौरा, sugar|शुगर|shugar & bahut|एकदम & "
     "kam|low|कम|gir, bukhar|बुखार & 104|105|106"},
    // Khoon, chot, jalna
    {kind::happening,
     "@blood|bleeding|ब्लीडिंग & @not & ruk*|rok*|band|रुक*|रोक*|बंद, @blood & band @not, @blood & beh*|bah*|nikal*|"
     "bahut|ulti|khaansi|thook*|बह*|निकल*|बहुत|उल्टी|खांसी|थूक*|pishab|latrine|पेशाब|aa_raha|aa_rahi|आ_रहा|lathpath|"
     "लथपथ|tapak*|fawwara, lahuluhan|लहूलुहान"},
    {kind::topic,
     "bleeding, ब्लीडिंग, रक्तस्राव, raktsrav, kat|kaat|कट @went & gehra|गहरा|nas|नस|haath|hath|ungli|उंगली|हाथ|gala|"
     "गला|bahut|बहुत|khoon, ungli|haath|hath|pair|उंगली|हाथ|पैर|angutha & kat|कट & @went|alag|अलग, sar|sir|sr|sirr|"
     "सिर|सर|matha|माथा mein|me|main|men|par|pe|pr|में|पर .. chot|chott|lagi|lag|चोट|लगी|लग, sar|sir|सिर|सर & phat*|"
     "fat*|phoot*|foot*|फट*|फूट*, gehri|gambhir|badi|गहरी|गंभीर chot|चोट|ghav, haddi|हड्डी & toot*|tut*|टूट*|bahar|"
     "बाहर, goli|गोली lag|maar|लग|मार & @went|दी|di, chaku|chaaku|chakoo|चाकू"},
    {kind::event,
     "haath|hath|chehra|munh|pair|skin|scalp|sar|aankh|@who|हाथ|चेहरा|मुंह|पैर|आंख|त्वचा & jal|jala|jhulas|jhulsa|जल|"
     "जला|झुलस & @went|di|diya|दिया|raha|rahi, jal|जल @went, jhulas*|झुलस*, khaulta|khaulte|ubalta|ubalte|garam|"
     "खौलता|खौलते|उबलता|उबलते|गरम & paani|pani|tel|पानी|तेल|chai|चाय & gir*|jal*|गिर*|जल*, tezab|acid|तेजाब|तेज़ाब|"
     "एसिड & gir*|phek*|fenk*|daal*|गिर*|फेंक*, current|karant|karent|करंट|करेंट|bijli|बिजली & lag|laga|लग|लगा|"
     "jhatka|झटका|chipak, doob|dub|dubb|डूब raha|rahi|rha|gaya|@went|रहा|रही, saanp|sanp|saap|सांप|साँप|bichhu|"
     "bichchhu|bichoo|बिच्छू|kutte|कुत्ते & kaat*|kat*|das*|kata|काट*|डस*|डंक*, accident|aksident|एक्सीडेंट|"
     "एक्सिडेंट|durghatna|दुर्घटना|हादसा|haadsa & ho|hua|huaa|हो|हुआ|kar|में, gaadi|truck|bus|car|गाड़ी|ट्रक|बस|कार &"
     " takkar|टक्कर|kuchal|कुचल|maar di, takkar|टक्कर"},
    {kind::event,
     "aankh|ankh|aankhon|aankhein|aankho|आंख|आँख|आंखों|आँखों & chemical|acid|tezab|khul|chot|khoon|dikh*|dikhai|"
     "केमिकल|तेजाब|खुल|चोट|खून|दिख*|jal|जल|chuna|चूना|kaanch|कांच|dye|color|bleach & @not|gir*|lag*|chala|chali|padd|"
     "गिर*|लग*|चला|गया|गई|@went|raha|rahi|rha|रहा|रही, dikhai|dikhna|दिखाई @not|band|बंद, kuch|कुछ @not dikh|दिख, "
     "andha|अंधा ho|हो @went, daant|dant|dat|daat|दांत|दाँत|दात & toot*|tut*|tot*|टूट*|nikal|gir|ukhad*|ukhar*|निकल|"
     "गिर|उखड़*|bahar|बाहर & @went|kar|achanak|abhi|चोट|chot|गया"},
    {kind::topic,
     "asahniya|asahaniya|bhayanak|bhayankar|behisaab|असहनीय|भयानक|भयंकर|बेहिसाब|tez|tej|तेज|तेज़|jaanleva & @pain, "
     "@pain & bardasht|bardaasht|sahan|sahaa|saha|seh|बर्दाश्त|सहन|सहा|mara|तड़प*|tadap*|chilla*|cheekh*|चिल्ला*|चीख*"},
    // Zeher, jaan dena
    {kind::event,
     "nigal*|niga*|ngal|kha|khaa|pee|pi|peeli|khali|निगल*|खा|पी|khaya|piya|खाया|पिया|gale|गटक* & @stuff & li|liya|"
     "lia|ली|लिया|@went|rakha|raha|gaye|लिए|liye|zyada|bahut|khaya|piya|खाया|पिया, zeher|zahar|zaher|jahar|ज़हर|जहर, "
     "overdose|ओवरडोज|overdoz, shishi|sheeshi|botal|bottle|शीशी|बोतल & dawa|dawai|goli*|दवा|दवाई|गोलियां & pi|pee|"
     "kha|पी|खा, bahut saari|sari|सारी goliyan|goliya|dawai|गोलियां, neend|नींद ki|की goli*|गोली* & kha*|खा*|bahut|"
     "बहुत|sari"},
    {kind::happening,
     "aatmahatya, atmahatya, aatmhatya, atamhatya, आत्महत्या, आत्महत्त्या, khudkushi, khudkhushi, khudkusi, खुदकुशी, "
     "ख़ुदकुशी, suicide, सुसाइड, marna|मरना chahta|chahti|chahte|चाहता|चाहती|चाहते|hai, mar|मर jana|jaana|jaun|"
     "jaunga|jaungi|जाना|जाऊं|जाऊँ|जाऊंगा|जाऊंगी, jeena|jina|जीना|zinda|ज़िंदा|जिंदा|rehna & @not & chahta|chahti|"
     "चाहता|चाहती|chahte|hai|है, jaan|jan|जान de|dene|dena|दे|देने|देना & dunga|dungi|du|dega|degi|raha|rahi|wala|"
     "wali|chahta|chahti|दूंगा|दूंगी|रहा|रही|वाला|चाहता, apni|अपनी jaan|jan|जान le|lena|lene|de|dene|ले|लेना|दे, "
     "khud|khudko|खुद|apne_ko & khatam|खत्म|ख़त्म|maar|mar|मार|nuksan|नुकसान, zindagi|jindagi|ज़िंदगी|जिंदगी & "
     "khatam|खत्म|ख़त्म, nas|kalai|नस|कलाई & kaat*|kat*|काट*, phansi|faansi|fansi|फांसी|फाँसी & laga*|लगा*|lat*|लटक*,"
     " mar|मर raha|rahi|rahe|rha|रहा|रही|रहे, marne|मरने wala|wali|wale|vala|वाला|वाली|वाले|की, mar jayega|jayegi|"
     "jaayega|जाएगा|जाएगी|जायेगा, मर जाएगा|जाएगी|जायेगा|जायेगी, dam tod*|दम तोड़*"},
    {kind::event,
     "prasav|प्रसव & dard|peeda|दर्द|पीड़ा|shuru|शुरू|ho, labour|labor|लेबर & pain|dard|दर्द|पेन|shuru, delivery|"
     "डिलीवरी & hone|होने|dard|shuru|ho_rahi, paani|pani|पानी toot|टूट @went, paani|pani|पानी ki|की theli|thaili|"
     "थैली & phat*|fat*|toot*|फट*|टूट*, pregnant|garbhvati|garbhwati|pregnancy|प्रेग्नेंट|गर्भवती|प्रेगनेंट|pet_se & "
     "@blood|bleeding|@pain|gir*|गिर*|ब्लीडिंग|chakkar|hil, bachcha|baby|bacha|बच्चा & hone|होने|paida|पैदा|aane|hil "
     "& wala|wali|वाला|raha|ho|@not, garbhpat|गर्भपात, @small & @not & hil|hilta|ro|uth|jag|doodh|हिल|रो|उठ|जाग, "
     "@small & neela|nila|नीला|dheela|ढीला"},
    // Gas, aag, paani, band
    {kind::topic,
     "gas|gais|गैस & leak*|lik|leek|badbu|smell|mehak|boo|nikal*|ris*|लीक*|बदबू|महक|बू|निकल*|रिस*|phat*|cylinder, "
     "cylinder|silinder|सिलेंडर|सिलिंडर & phat*|fat*|aag|leak*|फट*|आग|लीक*|blast, aag|aaag|आग & lag*|lagi|laga|लग*|"
     "jal|jal*|जल*|ghar|घर|bhadak*|भड़क*|dukaan|kitchen, jal|जल raha|rahi|रहा|रही & ghar|makaan|dukaan|kitchen|घर|"
     "मकान|दुकान|gaadi|गाड़ी, dhuaan|dhua|dhuan|dhuaa|dhunwa|धुआं|धुआँ|धुंआ & nikal*|bhar*|bahut|uth*|निकल*|भर*|बहुत|"
     "उठ*, dhamaka|धमाका|blast|ब्लास्ट & hua|ho|हुआ|हो, chingari|chingariyan|चिंगारी|चिंगारियां, short circuit|शॉर्ट "
     "सर्किट, fire brigade, फायर ब्रिगेड, damkal|दमकल"},
    {kind::topic,
     "pipe|paip|पाइप|nal|नल|tanki|टंकी|geyser|गीजर & phat*|fat*|phut*|toot*|tut*|burst|फट*|टूट*, paani|pani|पानी & "
     "bhar*|bhar|भर*|ghus*|घुस*|chhat|छत|ruk|band & ghar|dukaan|kitchen|kamre|घर|दुकान|कमरे|raha|@went|gaya|switch|"
     "board, baadh|badh|बाढ़, chhat|deewar|छत|दीवार & gir*|गिर*|tapak*"},
    {kind::topic,
     "phans*|phas*|fans*|fas*|फंस*|फँस*|band|lock|atak*|बंद|लॉक|अटक* & lift|लिफ्ट|gaadi|gadi|car|kamre|kamra|"
     "bathroom|andar|गाड़ी|कार|कमरे|बाथरूम|अंदर & @went|hai|hain|hu|hoon|ho|हैं|है|हूं|हूँ|हो, bahar|बाहर @not nikal|"
     "aa|निकल|आ & pa|paa|raha|rahe|पा|sakt*, malbe|मलबे"},
    {kind::topic,
     "dhamki|dhamka*|धमकी|धमका* & de|di|raha|rahe|दे|दी|रहा, bandook|banduk|pistol|talwar|बंदूक|पिस्तौल|पिस्टल|तलवार,"
     " maar|mar dalega|daalega|dalenge|daalenge, jaan|जान se|से maar|मार, मार डालेगा|डालेंगे|देगा|रहा|रहे|रही, maar|"
     "mar raha|rahe|peet & mujhe|humein|mujhko|pati|usko, chor|चोर|daku|डाकू|ghuspaith* & ghus*|ghar|andar|घुस*|घर|"
     "अंदर|aa, hamla|हमला, peet|पीट raha|rahe|रहा|रहे, balatkar|बलात्कार|rape, kidnap|apharan|अपहरण|अगवा, loot|लूट "
     "liya|rahe|लिया|रहे, pichha|peecha|पीछा kar|कर"},
    {kind::topic,
     "emergency, emergancy, emergensi, imargency, imergency, imarjensi, emarjensi, emerjency, emerjensi, emergncy, "
     "इमरजेंसी, इमर्जेंसी, एमरजेंसी, इमरजेन्सी, इमेर्जेंसी, इमर्जेन्सी, एमर्जेंसी, आपातकाल*, aapatkal*, apatkal*, "
     "aapaatkal*, आपात, ambulance, embulance, ambulans, emblance, ambulence, एम्बुलेंस, एंबुलेंस, एम्बुलैंस, "
     "ऐम्बुलेंस, ऐंबुलेंस, bachao, bachaao, bachalo, बचाओ, bacha|बचा lo|lijiye|lijie|लो|लीजिए|do, khatre|khatra|खतरे|"
     "खतरा & jaan|jan|जान|mein|hai|में|है, halat|haalat|halaat|हालत & kharab|khrab|gambhir|nazuk|najuk|serious|"
     "bigad*|खराब|गंभीर|नाजुक|बिगड़*, tabiyat|tabiyet|तबीयत|तबियत & kharab|khrab|gambhir|nazuk|najuk|serious|bigad*|"
     "खराब|ख़राब|गंभीर|नाजुक|नाज़ुक|बिगड़*|सीरियस & bahut|bohot|bahot|zyada|jyada|achanak|ekdum|बहुत|ज्यादा|अचानक|"
     "एकदम|@went|rahi|रही, gambhir|गंभीर|nazuk|नाजुक|serious|सीरियस halat|hai|hain|हालत|है, urgent, arjent, arjant, "
     "argent, अर्जेंट, अर्जेन्ट, turant|jaldi|foran|fauran|jald|तुरंत|जल्दी|फौरन|फ़ौरन & doctor|daktar|docter|"
     "hospital|aspatal|haspatal|डॉक्टर|डाक्टर|अस्पताल|हॉस्पिटल|madad|मदद & bhej*|bula*|chahiye|le|भेज*|बुला*|चाहिए|"
     "ले|zaroorat|जरूरत, madad|मदद & jaldi|turant|करो|जल्दी|तुरंत|bachao, 108|102|112|police|पुलिस & bula*|बुला*|"
     "call|phone|फोन|bhej*, jaan|jan|जान|jindagi ka|का|aur|और khatra|sawaal|sawal|खतरा|सवाल|maut, zindagi|jindagi|"
     "ज़िंदगी|जिंदगी & maut|मौत, atyant|अत्यंत aavashyak|आवश्यक"},

    {kind::idiom,
     "mar|मर raha|rahi|rha|रहा|रही & hans*|hansi|bhookh|bhukh|pyas|garmi|intezaar|हंस*|भूख|प्यास|गर्मी, mar|मर @went "
     "& bhookh|hans*|hansi|भूख, jaan le li|loge, dil|दिल se|से, dil khush, dil & chahta|karta|चाहता, pet|पेट & gas|"
     "गैस, gas & pet|acidity|पेट, aag|आग laga di|दी, jal|jalan & mujhse, bulb|fuse|बल्ब|फ्यूज jal|जल @went, traffic|"
     "jam|ट्रैफिक|जाम & phans*|phas*|fas*|fans*|फंस*, meeting & phans*|fas*|phas*, net|internet|phone|mobile|नेट|फोन "
     "& band|बंद, dukaan|clinic|shop|दुकान|क्लिनिक band|बंद, blue|neela|नीला|नीली & rang|color|kapd*|baal|रंग|कपड़*|"
     "बाल, sans lene ki fursat, saans lene ki fursat, सांस लेने की फुर्सत"},
    {kind::harmless,
     "khoon|blood|खून|ब्लड ki|ka|की|का jaanch|janch|test|जांच|टेस्ट|report|daan, blood test|pressure|sugar|group|"
     "report|donation|bank, masudo|masude|masudon|मसूड़ों|मसूड़े|मसूड़*|gums & @blood|bleeding|ब्लीडिंग, brush|ब्रश &"
     " @blood, food poisoning, फूड पॉइजनिंग, lakwa|lakva|stroke|लकवा|heart_attack|मिर्गी|mirgi ka|ke|का|के ilaj|"
     "ilaaj|इलाज|baad|बाद|mareez|मरीज|doctor, mirgi|मिर्गी ki|की dawai|dawa|दवाई|दवा, attack|daura|accident|stroke|"
     "operation|अटैक|दौरा|एक्सीडेंट|ऑपरेशन ke|के baad|बाद, emergency number|contact|exit|light|gate|ward, इमरजेंसी "
     "नंबर, emergency|इमरजेंसी|urgent & dekhte|dekhti|karte|lete|hoti|milti|देखते|करते|लेते|होती & kya|क्या, gas|गैस "
     "& connection|booking|chulha|कनेक्शन|चूल्हा, cylinder & booking|बुकिंग|delivery, chor|चोर bazaar|बाजार, sujan|"
     "soojan|सूजन & pair|ghutne|पैर|घुटने|halki"},
    {kind::negation, "bina, बिना, kisi tarah|prakar ki|ka"},
    {kind::negation_after,
     "@not, @not hai|hua|है|हुआ, band|बंद|ruk|रुक ho|हो|गया|@went, ruk @went, रुक गया|गई, theek|ठीक ho|हो @went, "
     "khatam|खत्म, जैसा @not, jaisa|jaisi|wali|vali @not"},
    {kind::affirmation,
     "@not ruk*|rok*|band|sirf|bas|bardasht|sah*|seh|pata|aa|aati|le|रुक*|रोक*|बंद|सिर्फ|बर्दाश्त|सह*|पता|आ|आती|ले|"
     "ho|हो|khul|खुल|utar|thehr* & raha|rahi|rahe|rha|rhi|rahaa|hota|hoti|pa|paa|rukta|रहा|रही|रहे|होता|पा|sakta|"
     "sakti, sirf|सिर्फ @not, band|बंद @not"},
    {kind::past,
     "pichle|pichhle|pichli|pichhli|pichhale|guzre|पिछले|पिछली|गुज़रे saal|sal|mahine|hafte|haphte|baar|bar|साल|"
     "महीने|हफ्ते|सप्ताह|बार, saal|sal|mahine|mahina|hafte|haphte|साल|महीने|महीना|हफ्ते|सप्ताह|barso|बरसों pehle|"
     "pahle|pehele|पहले|पहिले, bachpan|बचपन mein|me|में, bahut|बहुत|kaafi|kafi|काफी pehle|pahle|पहले, pehle|pahle|"
     "पहले kabhi|कभी|bhi|भी|hua|tha|थी|था|thi, #year mein|me|में, purana|purani|पुराना|पुरानी, last year|month|week, "
     "kabhi|कभी hua|हुआ tha|था"},
    {kind::question,
     "kya|क्या aap|आप|aapke|आपके|apke|aapki|wahan|yahan|यहां|clinic, aap|आप|ap log|लोग, kitna|kitne|kitni|कितना|"
     "कितने|कितनी, ka|का|ke|के liye|ilaaj|इलाज kya|क्या, kya|क्या hota|hoti|है|hai|होता, kaise|कैसे bach*|बच*|roke|"
     "pata|पता, course|training|jaankari|जानकारी|beema|bima|insurance|बीमा|darr|dar|डर|puchna|पूछना|poochna"},
    {kind::condition, "agar, अगर, yadi, यदि, agar|अगर koi|कोई, sirf|सिर्फ, agar kabhi, jab, जब"},
    {kind::softener,
     "koi, कोई, bilkul, बिल्कुल, itni, itna, इतनी, इतना, bhi, भी, to, toh, तो, hi, ही, abhi, अभी, aisi, aisa, ऐसी, "
     "ऐसा, waali, wala, ki, की, ka, का, ho, raha, rahi, hui, hua, hai, है, ek, एक, badi, bada, बड़ी, बड़ा, vaise, "
     "वैसे, ye, yeh, यह, ये, baat, बात, case, केस, jaisi, jaisa, kuch, कुछ, filhaal, फिलहाल, zyada, koi bhi"},
    {kind::either, "ya, या, aur na, na hi"},
    {kind::present,
     "abhi, अभी, phir, fir, फिर, dobara, dubara, दोबारा, aaj, आज, turant, तुरंत, jaldi, जल्दी, achanak, अचानक, hafte|"
     "mahine|saal|din|kal|subah|raat|महीने|हफ्ते|साल|दिन|कल|सुबह|रात se|से, अब, is waqt, इस वक्त, ekdum, एकदम, tabse,"
     " तबसे"},
    {kind::joint, "aur, और, lekin, लेकिन, par, magar, मगर, kyunki, क्योंकि, isliye, इसलिए, tab"},
    {kind::personal,
     "mere, mera, meri, mujhe, मेरे, मेरा, मेरी, मुझे, hamare, hamara, हमारे, uske, usko, unko, उसको, उनको, main, "
     "मैं, ham, hum, हम, woh, वह"},
};

}  // namespace

constinit const lexicon hindi{.code = "hi", .groups = hindi_groups, .rows = hindi_rows, .romanised = true};

}  // namespace zylin::domain::emergencies
