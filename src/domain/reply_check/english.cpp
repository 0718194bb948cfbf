#include "reply_check/reply_words.hpp"

namespace zylin::domain::replies {

constinit const reply_words english_reply{
    .code = "en",
    .idioms =
        "happy/glad/pleased to see/welcome you|no problem|not a problem|no worries|don't worry|do not worry|don't "
        "hesitate|do not hesitate|no need to worry|"
        "not at all|feel free|free to call/contact/ask/visit/write/reach/come/get/drop/stop/walk/message|toll free|"
        "no doubt|why not|if not|not only|no later|no earlier|not before|not until",
    .negations =
        "not|isn't|aren't|hasn't|haven't|wasn't|weren't|never|nothing|can't|cannot|couldn't|won't|unable to|"
        "don't|doesn't|didn't|no|not yet|without|unable|neither|nobody|none",
    .possible =
        "can be|can only be|could be|may be|must be|should be|needs/need to be|has/have to be|to be|"
        "can/must/should always be",
    .done =
        "confirmed|confirmation/reference/booking number/code/id|reference is|your reference|your confirmation|booked|"
        "reserved|scheduled|rescheduled|cancelled/canceled|penciled/pencilled|all set|locked in|secured|"
        "you're/you set/good/in/down/booked|you are all/now set/good/in/down/booked|you are set|set you up|"
        "put/got/have/had/has you ~ down|got you|have/has you at/for/on|fit/fitted/squeeze/squeezed you in|see "
        "you|waiting for you|cancelling/canceling/booking/rescheduling/moving/confirming/reserving "
        "it/that/this/your/you|"
        "look/looking forward to see/seeing/welcome/welcoming/meet/meeting/hearing|expect/expecting you|await/awaiting "
        "you|"
        "your ~ appointment/booking/reservation/slot/visit/spot/session/order/request "
        "is/was/has/will/are/stands/remains|"
        "your appointment/booking/reservation/slot/spot at/on/for/with|successfully|"
        "has/have/been/is/was ~ moved/changed/updated/postponed/shifted/brought/registered/processed/approved/granted|"
        "i've/we've/i/we moved/changed/updated/postponed/shifted/added/made/placed/arranged/registered/processed/"
        "approved/put/sent/told/informed/spoken|have been added|added you|waiting list/waitlist|waitlist|"
        "holding/hold/held/keep/keeping/kept/saved/saving ~ for you|signed you|appointment made|booking made|"
        "is/it's/that's/all done/sorted/settled|^ done|taken care of|have an/your appointment|have a/your "
        "booking/reservation|we received your payment|payment received|called off|crossed off|off the calendar",
    .deeds =
        "i/we/i've/we've/they/they've/he/she/team/staff/colleague/colleagues/doctor/manager/receptionist/owner/"
        "somebody/"
        "someone ~ found/checked/spoke/spoken/talked/looked/ordered/emailed/asked/called/phoned/rang/prepared/fixed/"
        "solved/repaired/refunded/returned/posted/mailed/shipped/printed/uploaded/attached/contacted/notified/alerted/"
        "reminded/corrected/removed/deleted/completed/reviewed/verified/organised/organized/agreed/approved/extended/"
        "transferred/connected/written/wrote/marked/flagged/recorded/logged/filed/discussed/paid/delivered/saved/"
        "handled/resolved/packed/requested/submitted/entered/informed/texted/messaged/collected/picked/waived/"
        "credited/charged/issued/renewed/prescribed/inspected/investigated/searched/looked/opened/cleaned/replaced/"
        "exchanged/adjusted/noticed/tracked|haven't/hasn't/didn't/couldn't ~ find/found/see/seen|"
        "put/set/laid/kept/left ~ aside/away|aside for you|kept/keeping/kept/left/put ~ it/them/one for "
        "you|made/left/added/wrote/put a note|left a message/word for|spoken/spoke/talked to/with|had a word|"
        "looked into/for/up|on your behalf|it/they/item is/are waiting|your _ is/are "
        "here/ready/waiting/safe/found/back|"
        "your _ _ is/are here/ready/waiting/safe/found/back|it's/it ~ here/ready/waiting/safe for you|"
        "noted ~ with/in/on the/your/our doctor/file/record/records/system/calendar/chart/diary|noted with|"
        "has/have/been/was/were ~ found/checked/ordered/prepared/sent/emailed/told/informed/notified/alerted/repaired/"
        "fixed/refunded/returned/posted/shipped/solved/resolved/issued/waived/credited|"
        "is/are looking/checking/searching/investigating/preparing/working on|i'm/we're/i/we ~ "
        "looking/checking/searching/investigating/preparing/holding",
    .promised =
        "i'll/we'll/i/we/let/they'll will/can/shall/could/am/are/have/would/me/us ~ book*/schedul*/reserv*/cancel*/"
        "reschedul*/arrang*/hold/squeez*/fit/refund*/waiv*/transfer*/upgrade|"
        "i'll/we'll/i'm/we're/they'll ~ book*/schedul*/reserv*/cancel*/reschedul*/arrang*/hold/squeez*/fit/refund*/"
        "waiv*/transfer*/upgrade/confirm*/move/put/add|"
        "i/we/they will ~ confirm/move/put/add/change|"
        "i'll/we'll/i/we ~ send/sent/sending/text/texted/email/emailed/mail/mailed/whatsapp you|"
        "i'll call/ring/phone/come/visit/drop|i will ~ call/ring/phone/come/visit|"
        "send/sent/text/email/mail you|sent to you|sent to your|send it to you|you'll ~ receive/get/hear|"
        "you will ~ receive/get/hear/be|you can expect|guarante*|promise*|assure*|rest assured|go ahead and|"
        "will ~ see you|will ~ be ready/waiting/there/expecting|will ~ come to|will ~ come over|will ~ "
        "arrive/visit/deliver/"
        "pick|on the/their/our/his/her/its way|put you through|put you|connect* you|transferring you|"
        "dispatch*|an ambulance is|help is coming|is coming|are coming|will be held|will be there",
    .somebody =
        "a/some/our/the/one person/somebody/someone/staff/team/colleague/colleagues/reception/receptionist/owner/us/"
        "human/member ~ will/can/would/to/need/needs/has|"
        "somebody/someone/staff ~ will/can/would/to/needs/has|"
        "our/the team/staff/colleagues/reception ~ will/can|we'll get back|we will get back|we'll call/ring/contact "
        "you|we will call/ring/contact you|"
        "we/i will/can/shall ~ pass/forward/check/ask/find|we'll/i'll ~ pass/forward/check/ask/find/let/have/make|"
        "i've/we've ~ passed/noted/forwarded|i/we have ~ passed/noted/forwarded|get back to you|be in touch|"
        "passed/pass ~ on|call you back|we have your message|we have noted|your message",
    .not_known =
        "don't ~ know|do not ~ know|i don't ~ have/see|i do not ~ have/see|don't have ~ "
        "information/details/answer/record/records/access/data|do not have ~ "
        "information/details/answer/record/records/access/data|not sure|not certain|can't/cannot/unable/"
        "couldn't ~ "
        "say/tell/confirm/answer/see/"
        "check/help/give/find/promise/book/make/change/cancel/arrange/access/provide|not able to|no "
        "information/details|"
        "have/has to check|would/will/need/needs to ~ check/confirm/ask|please ask|isn't/not listed|not aware|"
        "unfortunately i/we can't/cannot|don't have that|let me check|to be sure",
    .soon =
        "today|tonight|tomorrow|immediately|right away|straight away|at once|instantly|in a minute/moment/"
        "second/few/couple|within|minute*|an hour|half hour|few hours|this morning/afternoon/evening/week|right now|"
        "next week|right back|by the end|before/after/at noon/lunch",
    .available =
        "slot*|an opening|openings|vacanc*|fully booked|spot/spots|booked up|booked out|space left|space "
        "for|room for you|fit you in|not busy|free time*|free appointment*|have time",
    .may_be_free = "available|availability|free|busy|on vacation|on holiday|on leave|works/working on/at",
    .bookable =
        "appointment*|doctor*|table*|slot*|time*|today|tomorrow|tonight|now|dentist|stylist|he|she|they|"
        "mr|mrs|ms|dr",
    .free_of_charge =
        "free|complimentary|no charge|no cost|no fee|without charge|at no|gratis|waived|on the house|is/are on us|"
        "for nothing|costs/cost nothing|won't cost",
    .discount =
        "discount*|coupon*|voucher*|promo*|special offer*|offer/offers of/ends|deal|deals|percent/% off|off "
        "your|"
        "half price|half off|cheaper|rebate*|loyalty|bonus|gift/gifts|cashback|reduced|refund*|reimburs*|"
        "compensat*|money back|on sale|two for one|special price|special rate",
    .payment =
        "deposit|card number|credit card details|debit card number|card details|cvv|otp|one time|password*|pin|"
        "iban|bank account|bank details|prepay*|wire|gift card*|send money|transfer money|pay now|pay "
        "online/"
        "upfront|in advance|account number|date of birth|social security|passport|verify your|click|tap the",
    .advice =
        "paracetamol|ibuprofen|aspirin|acetaminophen|tylenol|advil|antibiotic*|amoxicillin|crocin|dolo|painkiller*|"
        "medication*|medicine*|dose|doses|dosage|mg|milligram*|ml|tablet|tablets|pill|pills|capsule*|insulin|steroid*|"
        "ointment*|apply ~ ice/cream/ointment/pressure/heat|rinse|gargle|salt water|compress|ice pack|put ice|"
        "sounds like|you probably/likely have|you may/might/could have|it's probably|it is probably|nothing "
        "serious|not serious|"
        "nothing to worry|it's safe|it is safe|safe to|harmless|will "
        "heal|heals|diagnos*|symptom*|infection|infected|stop "
        "taking|"
        "keep taking|drink plenty|get some rest|avoid eating|do not eat|don't eat|you should eat/drink/take/rest/stay|"
        "take two/one/a/some|home remed*|cure/cures/cured|treat it|yourself at home|you don't need ~ doctor|not an "
        "emergency|contagious|blood pressure",
    .itself =
        "language model|as an ai|system prompt|my instructions|instructions|prompt|openai|chatgpt|gpt|ignore "
        "previous|transcript|json|i'm ~ human/person|i am ~ human/person|real person|developer mode|my rules|not a "
        "robot|intent",
    .place =
        "street|road|avenue|lane|floor|building|next to|opposite|behind|across|corner|near|nearby|between ~ and|"
        "landmark|station|mall|branch|branches|location*|located|exit|turn left/right|minutes from|walk from|map",
    .prices = "cost|costs|price|prices|priced|charge|charges|fee|fees|pay|rate|rates|worth|rupees|total",
    .titles = "mr|mrs|ms|miss|dr|doctor|prof|professor|nurse|sir",
    .agrees = "^ yes|^ yeah|^ yep|^ sure|^ certainly|^ absolutely|^ of course|^ correct|^ indeed|^ we do|^ definitely",
    .denies = "^ no|^ nope|^ sorry no|^ unfortunately no|^ unfortunately not|^ we don't|^ not",
    .open = "open|opens|opening|opened|hours are|reopen*|start/starts at",
    .closed = "closed|not open|aren't open|isn't open|don't open|doesn't open|never open|not working|no opening|shut",
    .closes = "close|closes|closing",
    .until = "until|till|til|up to|by",
    .except = "except|except for|but not|apart from|excluding|other than|but",
    .every_day = "every day|everyday|daily|seven days|7 days|all days|all week|each day|any day",
    .working_days = "weekday|weekdays|working days|business days|during the week",
    .weekend = "weekend|weekends",
    .round_the_clock =
        "till/until/til late|late hours|extended hours|longer hours|late night*|late opening|24 7|24 hours|around the "
        "clock|round the clock|open ~ all day|day and night|"
        "twenty four hours|24x7|all night",
    .in_parts = "lunch|break|again|reopen*|morning|afternoon|evening|first half|second half|siesta",
    .holidays = "holiday|holidays|public holiday*|bank holiday*",
    .at_once = "now|right now|currently|at the moment|at this time|still",
    .small =
        "a|an|the|this|that|these|those|here|there|it|its|it's|we|we're|we've|we'll|we'd|us|our|ours|you|you're|you'll|"
        "you'd|your|yours|i|i'm|i'll|i've|i'd|me|my|they|they're|them|their|he|she|one|ones|some|any|all|both|each|"
        "every|other|others|another|more|most|least|less|few|many|much|lot|lots|bit|also|too|as|well|so|then|than|"
        "and|or|but|if|when|while|because|since|before|after|until|till|during|once|unless|whether|though|although|"
        "for|from|to|of|on|in|at|by|with|without|about|into|over|under|up|down|out|off|between|through|per|via|"
        "is|are|was|were|be|been|being|am|do|does|did|done|have|has|had|having|can|could|will|would|shall|should|may|"
        "might|must|need|needs|want|wants|like|let|lets|let's|get|gets|got|give|gives|go|goes|going|come|comes|coming|"
        "take|takes|taken|make|makes|made|see|know|say|said|tell|ask|asked|asking|call|calls|called|calling|phone|"
        "reach|contact|visit|visits|book|booking|bookings|appointment|appointments|schedule|reservation|reservations|"
        "offer|offers|offering|provide|provides|find|find*|help|helps|happy|glad|pleased|welcome|thank|thanks|you|"
        "please|sorry|yes|no|not|sure|certainly|absolutely|course|indeed|great|good|fine|okay|ok|hello|hi|hey|dear|"
        "morning|afternoon|evening|day|days|week|weeks|weekend|weekends|weekday|weekdays|month|today|tomorrow|tonight|"
        "now|currently|moment|soon|shortly|later|always|usually|normally|generally|regular|usual|time|times|hour|hours|"
        "minute|minutes|open|opens|opening|close|closes|closed|closing|price|prices|cost|costs|charge|charges|fee|fees|"
        "question|questions|answer|answers|information|details|info|interest|call*|inquir*|enquir*|message|customer|"
        "customers|caller|client|clients|patient|patients|guest|guests|business|service|services|treatment|treatments|"
        "address|location|located|place|team|staff|person|people|someone|somebody|anyone|colleague|colleagues|owner|"
        "receptionist|reception|back|touch|what|which|who|where|how|why|anything|something|nothing|everything|else|"
        "further|directly|simply|just|only|even|still|already|yet|again|first|next|last|new|able|possible|available|"
        "right|left|long|available|following|wish|would|feel|free|hesitate|don't|doesn't|isn't|aren't|can't|cannot|"
        "won't|unfortunately|however|currently|afraid|unable|check|let|pass|note|noted|forward|follow|regarding|day's|"
        "that's|there's|here's|what's|exactly|such|same|different|kind|type|work|works|working|use|using|used|might|"
        "list|listed|follow|follows|including|include|includes|various|several|convenient|convenience|around|about|"
        "latest|earliest|early|late|either|own|our|thanks|reply|respond|response|assist|assistance|nice|lovely|hope|"
        "hear|heard|apologi*|inconvenience|patience|understand|trouble|feedback|experience|share|sharing|very|really|"
        "quite|rather|best|better|total|amount|each|number|half|quarter|noon|midday|midnight|lunch|break|"
        "am|pm|o'clock|oclock|except|public|holiday|holidays|daily|plus|until|respectively|specific|currently|look|"
        "looking|"
        "forward|drop|stop|walk|long|arrive|way|require|required|requires|necessary|takes|lasts|last",
    .common =
        "the|is|are|we|you|our|your|and|to|of|for|on|in|at|with|from|please|yes|can|will|have|it|a|this|that|be|"
        "do|not|i|thank|i'd|i'm|we're|what|how|much|my|would|like|open|hello|hi|there|an|if",
    .thousands = "thousand",
    .hundreds = "hundred",
    .numbers = &phrase::english,
};

}  // namespace zylin::domain::replies
