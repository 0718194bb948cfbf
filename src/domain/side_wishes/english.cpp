#include "side_wishes/side_wish_cues.hpp"

namespace zylin::domain::side_wishes {
namespace {

using enum side_wish_kind;

constexpr cues::word_class english_side_wish_classes[] = {
    {"relative",
     "son|sons|daughter|daughters|husband|wife|mother|mom|mum|mommy|mummy|father|dad|daddy|brother|sister|"
     "grandmother|grandma|granny|nan|grandfather|grandpa|grandson|granddaughter|partner|boyfriend|girlfriend|"
     "fiance|fiancee|child|kid|kids|children|baby|boy|girl|friend|friends|colleague|colleagues|boss|uncle|aunt|"
     "auntie|cousin|nephew|niece|neighbour|neighbor|parents|flatmate|roommate|client|twins|stepson|stepdaughter|"
     "bridesmaid|bridesmaids|grandchild|grandchildren|missus|hubby|dog|cat|puppy|kitten|toddler|teenager|guest|guests|"
     "sons|daughters"},
    {"people",
     "people|persons|person|adults|kids|children|guests|ladies|women|men|girls|boys|pax|folks|friends|colleagues|"
     "bridesmaids|diners|heads"},
    {"title", "dr|doctor|doc|mr|mrs|ms|miss|prof|professor|nurse|sir|madam"},
    {"staff",
     "doctor|dentist|stylist|barber|therapist|hygienist|physio|hairdresser|beautician|nurse|specialist|masseur|"
     "masseuse|vet|optician|technician|colorist|person|lady|girl|guy|one|instructor|trainer|waiter|gynecologist"},
    {"period", "week|month|fortnight|weeks|months|fortnights|weekday|weekdays|weekend|weekends"},
    {"weekdays", "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"},
};

constexpr cues::cue_row english_side_wish_rows[] = {
    {kind_of(second_person),
     "one for me|myself and >; me|myself and|plus my {word}? <relative>; me|myself and|plus a|another "
     "<relative>|<people>; my {word}? <relative> and i|me|myself|my|her|his; i|me|myself|her|him|she|he|us and {n} "
     "{word}? <people>|<relative>; i|me|she|he|her|him and my|her|his|our {word}? <relative> "
     "both|want|need|would|all|are; {n} of my|our|her|his <people>|<relative>; side by side; next to each other; at "
     "the same time as my; we|they both|all want|need|would|are|have|like; all of us want|need; my {n} {word}? "
     "<relative>; both of us; both my|our|the <relative>; {n} of us; all of us; the whole family; us two|both; for us "
     "both; for {n} <people>; {n} appointments|bookings|slots|haircuts|cuts|manicures|sessions|people|checkups; back "
     "to back; and my {word}? <relative> too|as|also|wants|needs; my {word}? <relative> too|also|wants|needs|would "
     "also|one|as|to|too; as well as my {word}? <relative>; together with my {word}? <relative>; another one for my "
     "{word}? <relative>; and one for my|her|him {word}? <relative>?; and another for my {word}? <relative>?; for my "
     "{word}? <relative> and my? {word}? <relative>|me|myself; me plus one|my; along with my {word}? <relative>; for "
     "me and >; couples massage; and another for >"},
    {kind_of(party_size),
     "table|reservation|booking|dinner|lunch|brunch|booth|seats|space|room for {n} <people>?; table|reservation for a "
     "party of {n}; party|group of {n}; "
     "{n} of us; table|reservation|dinner for the {n} of us; we|we'll|there are|be|will be? {n} <people>?; there "
     "are|will|ll be? {n} of us; we'll be {n}; {n} "
     "people|persons|guests|adults|diners|pax; {n} adults|kids|children; {n} seater; for {n} "
     "people|persons|guests|adults|pax; table for us {n}"},
    {means_nothing,
     "table|reservation|booking|dinner|lunch|space|room for {n} {n}|o'clock|pm|am|p|a|thirty|fifteen|forty|in; for {n} "
     "{n} p|"
     "a|pm|am; {n} of us have|been; my friend told|recommended|said; my {word}? <relative> "
     "recommended|told|said|works|drives|dropped; there are {n} reasons|ways; "
     "we'll be {n} minutes|mins|hours; be {n} minutes|mins|hours; we are {n} minutes|mins; for my {word}? <relative> "
     "wedding|"
     "birthday|party"},
    {kind_of(for_whom),
     "for my|our|his|her {word}? <relative> {name}? {name}? {name}?; for a|the <relative> of mine {name}? {name}?; for "
     "a {word}? friend|"
     "colleague|client|neighbour|neighbor|child|baby|toddler {name}? {name}?; my {word}? <relative> {name}? {name}? "
     "needs|need|has|have|is|was|wants|wanted|would|cannot|"
     "can't|hurt|fell|broke|got|gets|feels; my {word}? <relative> {name}? {name}? should|could|must|will; "
     "get|bring|bringing|take|see|have|getting my|our {word}? <relative> "
     "{name}? {name}?; on behalf of {word}? {word}? {name}?; for somebody|someone else; it's|its not for me; the "
     "appointment|booking is for "
     "my|{name} {word}? {name}?; the patient is|was|s my|{name} {name}? {name}?; patient's|patient name is {name} "
     "{name}?; not for me|myself; "
     "for him|her not|please; i'm|im|am calling|booking|phoning for my {word}? <relative>?; for my|our|his|her {word}? "
     "<relative> in law {name}? {name}? {name}?; my {word}? <relative> in law {name}? {name}? "
     "needs|need|has|is|wants|would|could|should"},
    {names_whom,
     "his|her|their|child's|child|baby's|son's|daughter's|husband's|wife's|patient's|patient|mother's|father's|mum's|"
     "mom's|dad's|dog's|cat's name|name's|names is?; "
     "<relative>|he|she is|s called|named; <relative> called|named"},
    {kind_of(person),
     "with <title> {who} {name}?; see|meet|visit|want|prefer|like|ask|for|by|seeing|meeting <title> {who} {name}?; "
     "is|are "
     "<title> {who} {name}? ... available|in|working|there|free|on|around|back|seeing; is|are {name} {name}? "
     "available|in|working|there|free|on|around|back; with {name} {name}?; by {name} please|only|again; see|meet "
     "{name} {name}? "
     "only|please|again|on|at|tomorrow|if; ask|asking|asked|request|requesting for? {name} {name}?; "
     "want|like|prefer|need|love to meet|see|have|go "
     "to|with? him|her|{name} only?; meet|see|have|with|by him|her only|again; only with|by {who}; only him|her; same "
     "<staff> as|again|who|that|please; the same <staff>; my usual|regular|normal|own <staff>; "
     "prefer|want|like|need|see|have|with|is|got a|an|there any|with? "
     "female|male|lady|woman|man|gentleman|specific|particular|senior <staff>; a female|male|lady|woman|senior "
     "<staff>; the "
     "female|male|lady|head|senior|main <staff>; {name} does|cuts|did my|it; whoever did|cut|saw >; <staff> who|that "
     "did|cut|saw >; not with <title>? "
     "{who}; anyone|anybody but|except {who} {name}?; is|are the {word}? <staff> available|in|working|there|free; only "
     "let {name} ...; get|book|have|see him|her on|at|for|tomorrow|today|this|next|{day}; {name} still? work|works "
     "there|here|with; does|do {name} still? work"},
    {means_nothing,
     "with "
     "nhs|sanitas|adeslas|denplan|aetna|bupa|medicare|medicaid|aok|tk|visa|mastercard|amex|paypal|upi|gpay|google|"
     "apple|english|"
     "spanish|german|hindi|covid|botox|invisalign|zoom|whatsapp|hdfc|axa|cigna|vhi|laya|barmer|insurance|cash|card; "
     "in|on <title> "
     "{who} street|road; my|our|the name is; with you|your|ya|us; doctor "
     "on|in|at|for|about|said|told|available|please|tomorrow|today|appointment|did|and|again|or|to|immediately; tell "
     "the doctor; see|meet doctor "
     "on|in|at|for|about|please|tomorrow|today|again|or|and; with doctor on|in|at|for|about|please|tomorrow|today; "
     "for sister; "
     "one of; is there|it|that ... person"},
    {kind_of(repetition),
     "every|each {day} >; every|each {n}? <period>; every other|second|third|few|couple|alternate|alternative "
     "{day}|day|week|month|<period>; alternate {day}|days|weeks|<weekdays>; on alternate; {day} and {day} every; every "
     "other of? <period>; every morning|evening|afternoon for|from|until|next; weekly; monthly; fortnightly; biweekly; "
     "bi weekly; once|twice|thrice a|per|every week|month|fortnight|year; {n} times|x a|per week|month; a|week|month "
     "regular|standing|recurring|repeating|weekly|monthly|repeat; "
     "regular|standing|recurring|repeating|repeat|ongoing|block appointment*|booking|slot|sessions|visits|basis; on "
     "<weekdays>; <weekdays> at|for|from|please; for the next {n}? few|couple|several? <period>; a? series|course of "
     ">; {n} weeks|days in a row; {n} sessions; on a weekly|monthly|regular basis; same time every {word}"},
    {means_nothing,
     "every time; everyday; open|close|closed|opens|hours|timings every|each|on|weekly {day}? <weekdays>?; are|do|is "
     "you|u|ya|the|it|your ... on|every|closed|open|work <weekdays>|{day}|week; pain|"
     "headache|headaches|hurts|bleeding|bleeds|period|medicine|tablets|pill|fever ... every|weekly|monthly {word}?; "
     "for the last|past {n}? <period>; been ... "
     "for {n} weeks|months; for {n} weeks|months now; closed on <weekdays>; can't|cannot|not do|on|make|come|available "
     "on? <weekdays>"},
    {kind_of(condition),
     "only if|when|provided >; but|and only with|by >; unless >; depending on|how|whether|upon >; depends "
     "on|how|whether >; provided|providing|assuming that? >; as|so "
     "long as >; on condition|the condition that? >; if it's|its|it|it is|isn't|not|does|doesn't "
     "rains|raining|rain|snows|snowing|sunny|cold|hot|dry|warm|windy|"
     "wet|nice|not >; if the weather >; if the rain >; if|in the? "
     "dr|doctor|dentist|stylist|same|price|insurance|weather|pain|boss|results|test|reports|swelling {word}? "
     "is|isn't|are|has|gets|doesn't|does|agrees|allows|come|comes >; if my {word} "
     "is|isn't|are|has|gets|doesn't|does|agrees|allows|covers|can|can't|comes|lets|"
     "pays >; if it costs|cost >; if it is|it's|its cheaper|less|under|below|more|covered|free|not >; if|in case you "
     "accept|take|do|don't|allow|offer "
     "my|insurance|cards|discount|discounts|walk|nhs|children|dogs >; in case it|the|my >; if {name} "
     "is|isn't|can|can't|has >; if he|she is|isn't|can|can't|has >; "
     "subject to >; whether or not >; if there's|there is a|an discount|offer|parking|lift|wheelchair >"},
    {means_nothing,
     "if it's|its|it|that is? possible|okay|ok|alright|fine|available|convenient|free|works|good|not possible|too|a "
     "problem|no trouble; if it's|its not "
     "possible|available|too; if that's|thats|that|this; as long as possible; as|so long as it takes; if you "
     "have|can|could|would|may|please|need|want|don't mind; if not; "
     "if possible|available|necessary|needed|so; as soon as possible; in case you need|want; depending on "
     "your|you|availability|what|when ... availability|have|free; if he|she|the doctor is free"},
    {kind_of(note),
     "ive|have had this|a|an|some|the {word} {word}? since|for >; allergic; allergic to|against >; allergy|allergies "
     "to? >; an|a ... allergy; "
     "wheelchair >; use|using|on crutches; crutches; a walker; walking stick; can't|cannot climb|do|walk|use|manage "
     "stairs|the|up >; pregnant; expecting a|my baby; "
     "weeks pregnant; diabetic; diabetes; asthma|asthmatic; epilep*; pacemaker; blood thinner*|pressure; on "
     "blood|medication|antibiotics|insulin|warfarin|medicine >; deaf; "
     "blind; hard of hearing; hearing aid*; autis*; adhd; dementia; alzheimer*; nervous "
     "about|of|patient|around|because; scared|afraid|terrified|anxious|phobia|phobic of|about >; dental "
     "phobia|anxiety; panic attacks; first|1st visit|time|appointment "
     "with|here|there|at|coming|patient|for|and|so|ever|to?; never been there|to|here|before|a >; new|"
     "returning|existing patient|customer|client|here|there; bring|bringing|take|taking|have|got "
     "my|the|our|his|her|their|a|an|some|along "
     "x|xray|xrays|rays|report|reports|prescription|referral|scan|scans|results|"
     "records|documents|own|service|insurance|dog|baby|pram|pushchair|stroller|cake|papers|file|letter|mri|blood >; "
     "please note|remember|mind|be >; "
     "by the way >; just so you|u know >; you should know >; please ring|use|park|knock|don't "
     "ring|bring|mention|tell|let the|my|him|her|them|at|in|dr|doctor >; high chair*|highchair*; "
     "booster seat; pushchair|pram|buggy|stroller; gluten|lactose|dairy|nut free|intoleran*|allergy; "
     "vegan|vegetarian|coeliac|celiac|halal|kosher; window|corner|booth|outside|outdoor|"
     "patio|terrace|quiet|garden seat|table|booth|seating|seats; outside|outdoors please|if|on; on the terrace|patio; "
     "a quiet >; near|by the window|door|entrance; it's|its|is|for|celebrating my|our|his|her|{n}? {word}? "
     "{word}? birthday|anniversary; interpreter|translator|sign language?; don't|doesn't speak >; do not speak >; "
     "speak "
     "no|little >; ground|step floor|free; step free; disabled; sensitive skin|scalp|teeth|gums|gag; very|really|super "
     "long|thick|thin|curly|short|sensitive hair|skin|teeth; long|"
     "thick|curly hair; referred by >; referral from >; insurance|insured is|with|through|number >; coming "
     "straight|directly from >; will|can|want to|need to pay in|by|with cash|card >; need an? "
     "invoice|receipt|sick note|certificate|letter; sick note; last time >; like last time; same as last time; keep it "
     "short|natural >; no chemicals|perfume|meat|pork|nuts|sugar >; "
     "anaesthetic|anesthetic|sedation|sedated|numbing; recently had|operated >; surgery|operation last|in|two|recently "
     ">; recovering from >; breastfeeding|nursing a?; service|guide dog"},
    {means_nothing,
     "first time on|in the|this|available|you; do|are|is|have|can you|there|the|u|we|they|i ... "
     "vegan|vegetarian|gluten|halal|kosher|outside|outdoor|patio|terrace|"
     "wheelchair|pram|highchair|high; blood pressure check*|test; vaccination|check|test|tests ... diabetes; take my "
     "blood; last time "
     "you|i was; last time on|in"},
    {kind_of(call_back),
     "call|ring|phone|text|message|whatsapp|contact|buzz me|us|him|her back >; call|ring|phone me|us >; give|drop "
     "me|us a call|ring|buzz|callback|bell|text|shout >; call|ring|callback back please|as|asap|when|on|after|at; my|"
     "on|an|the|another|other other|different|second|alternative|landline|work|office|new|mobile|husband's|wife's "
     "number|phone|mobile|cell >; return|returned my call; can|could|ask|have|get|please|tell "
     "someone|somebody|anyone|the|dr|doctor|him|her|them|{name} ... "
     "call|ring|phone|text|contact me|us >; get back to me|us >; reach me|us at|on|under >; call|phone|ring "
     "after|before {n} >; a callback; a call back; "
     "contact|text|message me|us at|on|by|instead|when >; please call; don't call|ring|phone >; to "
     "call|ring|phone|speak to me|us; wants|want|like someone|somebody|the|a|you to call|ring|phone|speak|talk >; like "
     "a call; <relative>|i|we left my|our|a|the {word}? {word}? at your|the|yours >; left my|our {word}? {word}? at "
     "your|the|yours >; forgot my {word}? {word}? at|in your|the >; lost and found >; lost property >; lost my {word}? "
     "{word}? at your|the >; tell|inform|ask the? doctor|dr|doc|him|her|them {who}? that|my|our|i|we|today|this >; "
     "pass on|along a|this|the|my message|word >; leave|take a message >; don't|dont cancel me|us|my|our >; "
     "he|she|doctor told me|us to inform|call|report|tell >"},
    {means_nothing,
     "i'll|i|will|we|we'll|let|i'd call|ring|phone|text|message you|back|again; call back later; calling you|back|ya; "
     "calling|returning|phoning|ringing your|you|"
     "back; called|rang|phoned me|us; who called; you|you've|someone called me|us|back; missed call; call me {name}; "
     "call me if; they|you call me; people|friends|everyone call me; "
     "call|phone|ring me a|an taxi|ambulance|cab"},
    {kind_of(complaint),
     "refund|refunds|refunded >; money back; charged|billed|paid twice|double|wrong|too|wrongly|extra|for >; "
     "overcharged; double charged; complain*; complaint|complaints about >; very|really|so|extremely|quite|not|most "
     "bad|poor|unhappy|happy|disappointed|upset|angry|rude|unprofessional|dissatisfied|annoyed|satisfied "
     "service|with|about|experience|that|because|how >; "
     "bad|poor|terrible|awful|horrible|worst|lousy|appalling|disgusting "
     "service|experience|job|haircut|treatment|manner|staff|food >; unacceptable; disgusted|disappointed; was|were|is "
     "{word}? rude >; rude to me|us|my; waited|waiting {n} hours|hour|minutes >; waited {word}? {word}? "
     "hours|hour|ages >; waited for hours|ages; did|didn't not? listen|care|help|fix; ruined my >; "
     "messed|screwed|botched|butchered|fried|wrecked up? my|our|her|his|the >; mess of my >; fix|redo|correct "
     "it|this|that for free|nothing >; not happy|impressed|pleased|acceptable|good with|enough|at|about? >; "
     "disgraceful|shocking|shambles; nobody|no one called|told|answered|came|said|picked|bothered|listened >; "
     "spoke|talked|shouted|yelled|speaking to|at me|my|us {word}? {word}? rudely|badly|like >; so|very rudely; out of "
     "pocket; broke my >; damaged my >; not what i|we wanted|asked|ordered|paid; speak|talk|complain to|with "
     "the|a|your manager|owner|boss|supervisor; file|make|lodge|leave a? complaint|bad|negative review; never coming "
     "back|again; never come|go|again back|there; want|need|demand my money; still hurts|hurting|broken|not "
     "after|since|working|fixed >; lawyer|solicitor; sue you|u|your|them|the; wrong "
     "bill|amount|invoice|order|medicine|prescription; "
     "mistake|error|problem in|on|with my|the|your bill|invoice|order|prescription|service >; doesn't look like >; "
     "fell|falling|came out|off after|again|already|the >; took|taken|charged|charging {n}|extra|more|me|us ... "
     "for|from|but >; return|refund|give back|give my|our|me|the back|money|{n} >; throwing|threw up after|all >; food "
     "poisoning; sick|ill after we|i|eating|the|your >; were|was up all night >; needs to look into >; look into "
     "that|it|this >"},
    {means_nothing,
     "make|file|with no complaints; very|really|so bad|poor "
     "tooth*|head*|back|pain|knee|cough|cold|fever|migraine|flu|throat; hair|tooth|teeth falling|fell out; refund "
     "policy|policies; "
     "bad tooth*|pain|cough|cold|back|fever|knee|breath|headache; what|is|do you|your|the ... refund policy|if"},
    {kind_of(gift_card),
     "gift card*|voucher*|certificate*|coupon*|vouchers; giftcard*; voucher|vouchers; a present|gift for >; gift "
     "certificate"},
    {kind_of(sales),
     "calling|call|phoning from|on behalf {word}? {word}? "
     "bank|insurance|pages|marketing|company|agency|google|media|solutions|telecom|energy|software|yelp|limited|ltd|"
     "inc|group|finance|capital|broker*|directory|consulting; "
     "from yellow|yelp|google >; your|the business|website|google|online|listing|seo|web|company "
     "listing|profile|ranking|qualifies|page|owner|loan|presence|site|website|is|has|insurance >; listing is >; "
     "personal|business|pre|small|credit approved|loan|card|line|business loan|offer|personal; loan offer|approved|at; "
     "pre approved; special|exclusive|great|limited|free offer|deal|trial|consultation for|on|to "
     "your|business|businesses >; decision maker; are|am|speak|speaking you|to|with the owner|manager|business "
     "of|owner ... business?; promote|grow|boost|improve|advertise|increase your >; advertis* in|on|with|space; "
     "marketing services|campaign|agency; search engine; web design; extended|car warranty|insurance expir*; "
     "electricity|electric|energy|power|gas|phone|broadband|water|utility|internet bill|bills; "
     "lower|cut|reduce|slash|save your|on|you {word}? {word}? {word}? "
     "rate|rates|bill|bills|costs|fees|premium|premiums|taxes|tariff|energy; electricity|electric|energy|gas|phone "
     "bill|supplier|contract|rates|tariff for|saving|savings|business|provider|price; card machine*|reader|terminal; "
     "payment terminal*; solar panels; conducting|doing a|quick survey; interested in selling|partnering|our|a "
     "partnership >; partnership|sponsor* opportunity; we|i noticed|saw|found that? your|you >; "
     "supply|supplier|wholesale|distributor of|for|price* >; lead generation; more customers|clients|patients for|to "
     "your; reduce your >; you've|you have won >; cleaning services for your >; "
     "job|vacancy|vacancies|hiring|apprenticeship|resume|cv; applying for >; looking for work|a job; investment "
     "opportunity; crypto*|bitcoin; courtesy call >; you|your|business may|might|could|do? qualify|qualifies|eligible "
     "for >; press one|1|two|2|nine|9 to|or|now|for >; lower|better|reduced rate|rates|price on|for >; credit card "
     "processing|rates|terminal|machine; merchant account|services|cash; stay on the line; we are|we're "
     "giving|offering|providing|selling|launching >; {word} policy|policies|scheme|schemes|plan|plans for "
     "your|the|clinic|office|all staff|employees|team|clinic >; if|is|are the|your owner|boss|decision|proprietor is? "
     "free|available|there|around|in|maker >; come and explain|show|demonstrate|present >; group health|insurance "
     "policy|plan"},
    {means_nothing, "with|have my insurance company"},
};

}  // namespace

const cues::cue_table english{.code = "en", .classes = english_side_wish_classes, .rows = english_side_wish_rows};

}  // namespace zylin::domain::side_wishes
