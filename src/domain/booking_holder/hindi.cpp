#include "booking_holder/holder_cues.hpp"

namespace zylin::domain::holder {
namespace {

// Both scripts in each row.
constexpr cues::word_class hindi_bearer_classes[] = {
    {"appt",
     "appointment|apointment|booking|reservation|checkup|अपॉइंटमेंट|अपाइंटमेंट|अपॉइन्टमेंट|बुकिंग|रिज़र्वेशन|चेकअप|"
     "consultation|slot|स्लॉट"},
    {"relative",
     "beta|bete|beti|pati|patni|biwi|maa|mummy|mata|pita|papa|bhai|behen|bahan|didi|dadi|dada|nani|nana|dost|saheli|"
     "bachcha|bachche|bacche|chacha|chachi|mama|mami|padosi|boss|saas|sasur|bhabhi|wife|husband|friend|mother|father|"
     "son|daughter|बेटा|बेटे|बेटी|पति|पत्नी|बीवी|माँ|मां|मम्मी|माता|पिता|पापा|भाई|बहन|दीदी|दादी|दादा|नानी|नाना|दोस्त|"
     "सहेली|बच्चा|बच्चे|चाचा|चाची|मामा|मामी|पड़ोसी|बॉस|सास|ससुर|भाभी"},
    {"my", "mera|mere|meri|hamara|hamare|hamari|apne|apni|मेरा|मेरे|मेरी|हमारा|हमारे|हमारी|अपने|अपनी"},
    {"of", "ka|ki|ke|का|की|के"},
    {"ji", "ji|जी|bhai|sahab"},
};

constexpr cues::cue_row hindi_bearer_rows[] = {
    {kind_of(cue::somebody),
     "<my> <relative> <ji>? {who}? {who}? <ji>? <of> ... <appt>; <my> <relative> <ji>? {who}? {who}? <ji>? <of> "
     "liye|लिए ... "
     "<appt>; uska|uski|uske|unka|unki|unke|inka|inki|उसका|उसकी|उसके|उनका|उनकी|उनके|इनका|इनकी {word}? {word}? <appt>; "
     "{name} <ji>? <of> <appt>; {name} {name} <ji>? <of> <appt>; <my> <relative> {who}? nahin|nahi|नहीं aa|आ; kisi "
     "aur|और "
     "<of>; किसी और <of>"},
    {kind_of(cue::under),
     "{who} <ji>? ke|के naam|नाम se|par|pe|से|पर|पे; {who} {who} <ji>? ke|के naam|नाम se|par|pe|से|पर|पे"},
    {kind_of(cue::number),
     "uska|uski|unka|unki|iska|उसका|उसकी|उनका|उनकी {word}? number|phone|mobile|नंबर|नम्बर|फोन|मोबाइल; "
     "dusre|doosre|dusra|doosra|alag|दूसरे|दूसरा|अलग number|नंबर|नम्बर|फोन"},
    {kind_of(cue::own),
     "mere|मेरे ke? naam|नाम; apne|अपने naam|नाम; doctor|dr|डॉक्टर|डॉ {who}? <ji>? <of> <appt>; "
     "baje|kal|aaj|parso|subah|shaam|sham|dopahar|raat|din|somvar|mangalvar|budhvar|guruvar|shukravar|shanivar|"
     "बजे|कल|आज|परसों|सुबह|शाम|दोपहर|रात|दिन|सोमवार|मंगलवार|बुधवार|गुरुवार|शुक्रवार|शनिवार|रविवार <of> <appt>; "
     "dant|daant|दाँत|दांत|aankh|आँख <of> <appt>"},
    {kind_of(cue::only_own),
     "sirf|keval|bas|सिर्फ|सिर्फ़|केवल|बस mera|meri|mere|apna|apni|मेरा|मेरी|मेरे|अपना|अपनी; "
     "baaki|baki|बाकी rehne|rahne|रहने"},
};

}  // namespace

const cues::cue_table hindi{
    .code = "hi", .classes = hindi_bearer_classes, .rows = hindi_bearer_rows, .romanised = true};

}  // namespace zylin::domain::holder
