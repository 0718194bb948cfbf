#include "wishes/wish_cues.hpp"

namespace zylin::domain::wishes {
namespace {

constexpr cues::word_class english_wish_classes[] = {
    {"appt", "appointment*|appt|booking|bookings|reservation*|visit|slot|session|meeting|consultation|checkup"},
    {"my", "my|our|the|this|that|his|her|their|an|a|mine|todays|tomorrows"},
    {"we", "i|we"},
    {"you", "you|u|ya"},
    {"not", "not|don't|dont|doesn't|didn't|never|won't|wouldn't|isn't|aren't"},
    {"want",
     "want|wanna|wanted|wanting|wish|like|love|need|needing|have|gotta|got|going|gonna|trying|looking|calling|asking|"
     "here|planning|plan|intend|intending|mean|think|phoning|ringing|hoping|ready"},
    {"cant", "can't|cannot|cant|couldn't|won't|unable"},
    {"change",
     "bump|bumping|knock|slide|move|change|shift|push|switch|moving|changing|shifting|amend|bring|swap|alter|rearrange|"
     "modify|put"},
    {"shift", "move|change|shift|push|switch|slide|bump|knock|moving|changing|shifting|pushing"},
    {"change_it", "cancel|cancelling|reschedule|rescheduling|postpone|move|change|rearrange|rebook"},
    {"come", "make|attend|come|keep|be"},
    {"svc", "appointment|table|consultation|time|slot|spot|place|space|room|reservation|checkup|booking"},
};

constexpr cues::cue_row english_wish_rows[] = {
    // Cancelling.
    {kind_of(cue::cancel),
     "cancel; cancelling my|our|the; canceling my|our|the; call off; calling off <my>; <want> <my>? <appt> "
     "cancelled|canceled; <want> it cancelled|canceled; make|request ... cancellation; <cant> make it; <cant> "
     "make|keep|attend <my>; <cant> come; <cant> come in; not able to make|come|attend|keep; not be able to "
     "make|come|attend|keep; unable to make|come|attend|keep; won't|wont be able to make|come|attend|keep; won't "
     "make|attend; not going to make|be it|able|my|the; not gonna make it; won't be needing <my>; won't need <my> ... "
     "<appt>; don't need <my> ... <appt>; no longer need|want <my> ... <appt>; no longer be needing <my>; won't be "
     "coming|attending; not coming|attending tomorrow|today|on|to|for|after|anymore; have to miss <my>; give up <my> "
     "... <appt>; delete|scrap|drop|remove my|our|the ... <appt>; take me|us off <my>|your ... "
     "schedule|list|calendar|book|diary; {day} <appt>? has to go; something ... come|came up so|and; <cant> do {day} "
     "anymore|anymore; don't want my|the|our ... <appt>; <not> be coming|attending|needing|in|there; will|shall not be "
     "coming|attending|needing|in|there|able; shan't|shant be|come|make; not be making it; not coming anymore|any; "
     "pull|back out of; <cant> be there|in on|tomorrow|today|this|after; not be in on|tomorrow|today; won't "
     "need|want|be needing it|that|this|the|my ... anymore; won't need it|that|this|the; don't|do not need "
     "it|that|this anymore|anymore; found somebody|someone|somewhere else|closer|cheaper|nearer; bail on|out; "
     "not|don't|dont|needn't keep|hold|save my|our|the|that ... <appt>|table|place|time; please|just|kindly|you|to "
     "drop|scrap|ditch|bin my|our|the|that|this {word}? <appt>; take my name off|out; let my|our|that|the|this {word}? "
     "<appt>|table|slot go; isn't|not happening anymore; take|cross|strike me|us off|out; kindly|please drop it; "
     "scratch my|our|the <appt>"},
    {kind_of(cue::no_cancel),
     "<not> <want>? to? cancel; <not> <want> <want>? to cancel; do not <want>? to? cancel; not ... wanting|trying to "
     "cancel; rather not cancel; no need|reason to cancel; without cancelling; never cancel|cancelled; did|didn't "
     "<we>|you|they|he|she ... cancel; why|when did ... cancel; have|has|had you|they|someone|somebody ... cancel; "
     "<cant> make|come|attend|keep ... before|until|till|any|earlier|after|sooner; <cant> make|come|get it? to the "
     "phone; <cant> make it on|in time; <cant> come out|from; not able to make|come|attend ... "
     "before|until|till|any|earlier|sooner|after; won't be able to make|come ... "
     "before|until|till|any|earlier|sooner|after; cancel my|the|our "
     "order|subscription|insurance|card|membership|delivery|account|payment|debit|contract; not coming "
     "out|off|through"},
    {kind_of(cue::policy),
     "do|does|must <we>|one|people|patients|you ... <change_it>; how "
     "do|can|could|should|would|much|late|long|early|soon|far|many|often ... <change_it>; what if|happens ... "
     "<change_it>|<cant>; what|what's|whats your|the ... <change_it>; if|when|unless|whether "
     "<we>|you|they|he|she|someone|people have|had|need|needed|want|wanted|must|ever|should to? <change_it>; "
     "if|when|unless|whether <we>|you|they|he|she|someone|people <change_it>; in case <we> ... <change_it>|<cant>; "
     "fee|fees|charge|charges|charged|penalty|cost|costs|policy|deadline|notice|allowed|rules ... <change_it>; "
     "cancel|reschedule ... hours|days|policy|fee|fees|charge|charged|penalty|refund|notice|anytime|online|beforehand; "
     "cancel|reschedule ... free of|charge; cancel|reschedule for free; cancel|reschedule ... in advance; cancel ... "
     "last minute; cancel|reschedule without; cancel|reschedule up to; until|till when ... <change_it>; latest <we> "
     "can <change_it>; easy|free to <change_it>; if|when|unless|before|case <we>|someone|he|she|my <cant> "
     "make|come|attend|keep >; cancellation|cancelation|rescheduling policy|fee|fees|charge|charges|notice|rules; "
     "do|does|must <we>|you|people|one|patients ... book|reserve|schedule ...; do|does|must <we>|one|people ... "
     "need|have to? book|make|reserve|an|a ...; do|does <we> need ... <appt>; need|have|required|necessary to "
     "book|reserve in|ahead|online|before|first|to; how do|can|could|would|far|early|soon|long <we>|you|in|one|does "
     "... book|schedule|get|make|reserve ...; can|could you|one|people book online; without booking|an|a "
     "appointment*|reservation|booking; is it|an|a appointment*|reservation|booking needed|required|necessary; "
     "if|when|before <we>|you book; do|does|must <we>|one|people ... have|need to take|get|make ... appointment*; "
     "can|could|may <we>|one directly|straight|just come|walk|turn|show; directly|straight come|walk; come "
     "directly|straight; just|simply turn|show|walk up|in; without prior|taking|making|having|fixing|getting|any "
     "an|a|prior? appointment*|booking|reservation"},

    // Moving.
    {kind_of(cue::move),
     "move|change|shift|postpone|push booking|reservation|appointment; reschedule; rescheduling; re schedule; "
     "rescheduled for|to; postpone; postponing; rearrange; rebook; <change> "
     "<my> ... <appt>; <change> <my> {word}? {word}? o'clock; <change> it|that|me|us|mine|this "
     "to|back|forward|up|from|for|earlier|later|on; <change> <my> ... to {day}; <change> <my> {n}|{day} to|from|for; "
     "<change> <my> {day} {word}? <appt>; push|put|move <my> ... forward|back; bring|pull <my> ... forward; "
     "do|make|have|move|push|put|get|come|start my|our|it|in|that|this? ... hour|hours|minutes|day|days|week|weeks "
     "earlier|later|sooner; <change> the|my|our time|date|day|hour; move ... from {day} to; a? different "
     "time|day|date|slot for my|our|the; another time|day|date|slot for my|our|the; to another|a different? "
     "time|day|date|slot|week; to a different time|day|date|slot; <appt> earlier|later|forward|to another; come "
     "earlier|later than; instead of my|the|our ... <appt>; come ... instead of {day}|today|tomorrow; <appt> ... can "
     "i|we come ... instead; have|do it on {day} instead; swap ... for; delay my|the|our ... <appt>; an "
     "earlier|later|different|another|alternative time|slot|date|day ... my|our|the ... <appt>; need|want|like an? "
     "earlier|later|different time|slot|<appt> than; prepone*; preponing; <change> <my>? {day} to|until|till|for|from; "
     "<change> <my>? tomorrow|today to|until|till|for; make <my> ... <appt> ... later|earlier|sooner; make <my> "
     "{word}? <appt> a bit|little later|earlier; make it a bit|little? later|earlier; <change>|pull|bring "
     "it|that|things forward|back|earlier|later|up; keep|have|do it|that on? some|any|an|a|another "
     "other|another|different day|time|week|date; <appt> {word}? {word}? <want> to? prepone|postpone|shift|advance; "
     "advance my|the|our ... <appt>; <change> <my>? {word}? ... from {n}|{day}|tomorrow to; <change> <my> "
     "{day}|tomorrow ... up|back|out|over|forward to?; supposed|meant|due|booked|down|scheduled ... could|can|may <we> "
     "... instead; <we> supposed|meant|due|booked|down|scheduled ... instead; {day}|tomorrow|today out for me|us; "
     "{day}|{day}'s out for me|us; what else|other do|have you have|got|times|days; {n} o'clock you shift|move|change "
     "to; shift|move|change to evening|morning|afternoon; rather do|have|come|make ... swap|change|move|switch; "
     "can|could|would you swap|switch it|that|them|us; any way|chance|possibility ... same time; put "
     "{day}|tomorrow|it|that|things off; put off my|our|the|till|until; i'm|im|we're|we've|i've|i in|down|got|have ... "
     "instead; same time you|please? give|put|make|keep; supposed|meant to come|be|have|see|get|visit ... ... ... "
     "can|could|may|would we|i|you do|have|come|make|move|change|push; booked|scheduled in|for|at ... ... ... "
     "can|could|may|would we|i|you do|have|come|make|move|change|push; at|to|for|come {n} {n}? ... instead|rather "
     "of|than {n}; come ... ... instead|rather of|than {n}|{day}|tomorrow|today; any|some way|chance to|of|you|we|i "
     "could|can? make|making|do|doing that|it|this {n}; any way to change|move|shift|push|make it|that|mine|this; "
     "can|could|may|might we|i|you make it|that half|quarter|{n} ... instead|rather; can|could|may|might|shall "
     "we|i|you do|have|make|take my|our {day}|tomorrow|today {word}? ... instead|after|following|before; "
     "have|has|got|do|is|would|could|can you|there|i|we got|have|do|get? the|at same time|slot "
     "on|the|next|{day}|tomorrow|in|but; meant|supposed|booked|down|scheduled|coming to|for|in|at ... ... but|any "
     "could|can|would|may|is|way|chance you|we|i|there|to make|move|do|come|change|push|shift|swap; <shift> my|our "
     "{word}? {word}? to|till|until next|the|this|another|a|{day}|{n}|tomorrow|later|earlier|sometime; <shift> my|our "
     "{word}? {word}? {word}? back|forward|up|ahead|by; put|push my|our {word}? {word}? back|forward; bring|pull "
     "my|our {word}? {word}? forward; a|an|one|two|{n}|half week|weeks|day|days|hour|hours|an|minutes hour? "
     "later|earlier|sooner than|instead|if|please|on|for|same; <cant> do {day} now|after|any|anymore ...; how "
     "about|could|can <we> do {day} same time"},
    {kind_of(cue::no_move),
     "<change> my|our|the "
     "address|number|name|email|phone|details|card|surname|insurance|mind|plan|hair|colour|color|dressing; no need to "
     "reschedule|move|change|rearrange; <not> <want>? to? reschedule|move|change|postpone|rearrange|rebook; <not> "
     "<want> to reschedule|move|change; did <we>|you|they ... reschedule|move|change|postpone|rearrange; have|has "
     "you|they|my|the ... moved|changed; without rescheduling|changing"},
    {kind_of(cue::other_time),
     "instead; rather come; another|other|different|better day|time|date|slot; make it {day}|{n}|tomorrow|next; some "
     "other day|time; how about {day}|{n}|tomorrow|next; could|can|may|shall <we> come ... {day}|tomorrow|next|later"},

    // Booking.
    {kind_of(cue::book),
     "book a|an|me|us|the|in|for|my|him|her|two|three|four|some|something|another; to book; please book; book please; "
     "booking for <we>|me|us|my|two|three|four; make|making|arrange|arranging|schedule|scheduling|set|fix|take|taking "
     "up? <my>? {word}? appointment*|booking|reservation|checkup; make|reserve|get|have|need|want|like|wanna|do "
     "a|an|one|some|another|the {word}? {word}? <svc> for|at|on|with|tomorrow|today|next|this|please|as|to; schedule "
     "a|an|me|my|him|her|us; to schedule; schedule in; reserve a|the|us|me; to reserve; get|getting <my>|one {word}? "
     "<svc>; need|want|wanted|like|wanna|love|after|request|requesting|looking <my>|for|one {word}? {word}? "
     "appointment*|reservation|consultation|table|slot|booking|checkup; looking for a|an {word}? <svc>; see <my> "
     "{word}? doctor|dentist|hygienist|specialist|nurse|vet|therapist|physio|stylist|barber|lawyer|optician; see "
     "someone|somebody|doctor; be seen; fit me|us|him|her in; fit in; squeeze me|us|him|her in; get me|us|him|her in; "
     "get in to see; get in this|today|tomorrow|on|for|next|at; sign me|us up; put|pencil me|us|him|her down|in; slot "
     "me|us in; can|could|may|would <we> ... get|have a|an|the|one|some ... "
     "appointment*|table|slot|reservation|booking; appointment please; give me|us|him|her? an? appointment*|slot|time; "
     "give appointment*; take one|an|a appointment*; want|need|like|wanna|wish appointment*; have you got|do you have "
     "any|an|some ... appointment*|slots|openings|availability; any|some "
     "appointment*|slot|slots|openings|availability|chance; reserve|book ... for {n}; save|hold ... a|us|me "
     "table|spot|slot|place; come in|by|over for a|an|my|the; put my|our name down|in; can i|we book; let's book; "
     "can|could|may we|i sit|dine|eat outside|inside|at|on|by|tomorrow|tonight|{day}; would|will|might|could there be "
     "anything|something|any|a|an|room|space|time ...; would|will|might|could you have "
     "anything|something|any|a|an|room|space|time ...; you have|had|got anything|something "
     "any|a|at|on|for|{day}|tomorrow|today|this|next|left|going|free; could|can|would|will you|someone|somebody|anyone "
     "do|manage|see|take|fit me|us|him|her? {day}|tomorrow|today|this|on|at|next; can|could|will|would <we>|you "
     "say|do|make it|that? {day}|{n}|tomorrow; kindly|please give|make|arrange|fix|keep|put "
     "today|tomorrow|{day}|one|me|for; due|overdue my|a|an|for ... <svc>|cleaning|clean|check|checkup|trim|cut; "
     "sort|sorting something|out|an|a for|out|my; any|an opening|openings|slots for|on|at|this|next|{day}|tomorrow|in; "
     "put|get|slot|squeeze|pencil me|us|him|her in|down|on; wanna|gotta book; set|setting|fix|fixing up? a|an "
     "<svc>|haircut|cut|colour|color|cleaning|session|time; soonest|earliest|quickest|first "
     "<we>|you|anybody|anyone|somebody|someone|they can|could|would see|fit|take|get|do|have; when can|could "
     "<we>|you|someone|somebody|anyone|anybody see|fit|squeeze me|us|him|her|my"},
    {kind_of(cue::no_book),
     "cancel|cancelling a|an|my|the|our|this|that {word}? <appt> please?; <not> <want>? to? book|schedule; did "
     "<we>|you|people ... book|schedule|make|reserve|have|get; no "
     "appointment*|booking|reservation; i|we|he|she already? have|had|got|ve an|a|my {word}? <appt>; i've|we've got? "
     "an|a|my {word}? <appt>; to book {who}? a? hotel|flight|taxi|holiday; phone|guest|cash|prescription book; any "
     "chance ... refund|discount; <we>|he|she already? have|had|has|ve? taken|booked|got|made|fixed|scheduled "
     "an|a|my|the? {word}? <appt>; had taken|booked|made|fixed an|a|my? {word}? <appt>"},

    // Their own booking.
    {kind_of(cue::own),
     "what|which|whats|when|whens|where time|day|date|hour? is|was|are|s|did|do|does my|our ... <appt>|table|booked; "
     "what|which time|day|date is|was the ... <appt>; when|whens is|was? the ... <appt>; what|which time|day|date "
     "my|our|the ... <appt>|table is|was|are; when|what my|our ... <appt> is|was|are; when am i "
     "booked|coming|due|scheduled|down|in|meant|supposed|seeing; what|which time|day|date am|are <we>; what|which "
     "time|day ... booked|book|scheduled|down|supposed; time ... supposed to come|be; is|was my|our ... <appt> "
     "still|confirmed|on|at|today|tomorrow|for|booked|cancelled|canceled|with|go|going|definitely|this|next|okay|ok; "
     "is|are it|that|we still on|happening|booked|good|confirmed|going; still on for|today|tomorrow|then; it's|it "
     "still on; still booked|confirmed|happening; still going ahead; "
     "check|confirm|verify|find|double|checking|confirming|see|know|remember ... my|our <appt>; "
     "check|confirm|verify|reconfirm|checking|confirming my|our|the {word}? {word}? <appt>; check if|whether|that "
     "i'm|i|we've|we|my|our am|have|are|had|<appt>|booked; check if|whether|that i'm|we're; did|has|have my|our|the "
     "... <appt>|request|form gone|go|come|been|get|got|went|change|changed|move|moved; did|have <you> "
     "get|got|received|receive my|our|the ... <appt>|request|form|message; did|have|has you|they|someone ... "
     "cancel|cancelled|moved|move|changed ... my|our <appt>; do|have|did <we> have|got|book|made|make|still "
     "an|a|any|my ... <appt>|table; have <we> an|a|any|my ... <appt>; am|are <we> ... booked|down|confirmed|scheduled; "
     "is there an|a|any ... <appt> under|for; do|have <you> have|got me|us down|booked|in; do|have <you> have|got "
     "a|an|my|any ... <appt>|table under|for me|my|the|us; <we> booked online; <we> booked|made|reserved ... but; <we> "
     "booked|made ... can|could <you> check|confirm|tell|look; <we> have|had|got|ve an|a {word}? <appt> ... but "
     "it|my|the says|said|shows; but it|the|my {word}? says|said|shows|showed; says|shows the? wrong; wrong "
     "time|date|day on|in|for my|our|the; forgot|forget|forgotten|remember|sure|lost|know when|what|which ... my|our "
     "<appt>|time; forgot|forgotten ... time|when|date; who is|s my|our ... <appt> with; which "
     "doctor|dentist|stylist|one is|am ... <appt>|seeing|booked|with; how long is|will my|our ... <appt>; details "
     "of|about|for my|our ... <appt>; haven't|didn't|never|not get|got|gotten|received|receive|had|have a|the|my|any "
     "... confirmation|text|email; confirmation never|hasn't|has|didn't ... arrived|come|came; confirm i'm|that; "
     "confirm <we> am|are; my <appt> ... is|was that|it right|correct|still|confirmed; tell me|us when|what|which ... "
     "my|our|the ... <appt>; my next <appt> is when; remind me when|what|of; "
     "forgot|forgotten|forget|unsure|sure|certain|remember|recall whether|if it|that|this|mine|i|we is|was|am|are|had "
     "at|on|for? {n}|{day}|today|tomorrow|supposed|booked|down; what|which|when time|day|date? i|we "
     "forgot|forget|forgotten; time|day|date i|we forgot|forget|forgotten; have|had|got|ve an|a? <appt> ... but "
     "i|we|it|what|when forgot|forget|lost|can't|cannot|don't|didn't|time|day|what; your|a|the "
     "text|message|email|reminder|confirmation saying|says|said|that|states; got|received|get|had a|an|the|your "
     "text|message|email|reminder saying|says|that|about; is|are that|it|those definitely|still|actually|really "
     "right|correct|on|true|happening; thought you|you'd|they ... put|booked|had me|us; did|have <you> "
     "guys|people|folks|all? get|got|received|receive|have|see my|our|the ... <appt>|request|form|message; still in|on "
     "your|the book|books|system|diary|list|calendar|schedule; in|on your book|books|diary|system ... or|for; "
     "whether|if my|our {word}? {word}? <appt> ... is|was|has|still|confirmed; whens|wheres|whats is? "
     "my|our|the|his|her ... <appt>; what|which|when|whens time|day|date? is|was|s? my|our {word}? "
     "check|filling|clean|cut|haircut|color|colour|manicure|massage|treatment|root|blow|trim|facial|vaccination|jab; "
     "gonna|going|will|only to? be {n} instead|not|rather of|than? {n}; what have <we> got booked; what appointment* "
     "do <we> have; any appointment* under|booked; {n} of us|people ... not {n}; {n} of us ... instead of {n}; {n} "
     "people instead of {n}; there's|there|be ... {n} of us ... not"},
    {kind_of(cue::no_own),
     "<appt> fee|fees|cost|costs|price|prices|charge|charges|policy; is the ... table available|free; what|when "
     "time|day? is|are the next|first|earliest|soonest|nearest|latest; do <we> have to|an|a ... before|first; do <we> "
     "need; have you got|do you have any|an|a ... <appt> for {day}|tomorrow|today|next|this; have|had a|an meeting ... "
     "but; can|could <we> see|book|get|make; do <we> make|book"},
    {kind_of(cue::late),
     "running {word}? {word}? {word}? late|behind; be {word}? {word}? {word}? {word}? late; i'm|im|we're|were|i|we am? "
     "a|about|like? {word}? {word}? {word}? late; {n} minutes|mins|min late; bit|little|few|half late; late for "
     "my|our|the ... <appt>; arrive|arriving|get|getting|make|come|coming|there ... late; i'm|im|we're|i am|be|am "
     "late; stuck|caught in ... traffic; held up; got held; be there in {n}; {n} minutes|mins|min away; on my way but; "
     "traffic is ... bad|terrible|awful|heavy; missed my|the|our bus|train ...; delayed; running to my|our ... <appt>"},
    {kind_of(cue::no_late),
     "what if ... late; if|when|in|unless <we>|someone|you|case|somebody ... late; how late ...; too late; late "
     "afternoon|morning|evening|night|november|december|january|lunch|as|enough; be too late; sorry|apolog* ... "
     "calling late; calling ... late; late fee|fees|payment|charge; as late as; "
     "results|report|reports|order|delivery|parcel|period|invoice ... delayed|late; "
     "you|doctor|dentist|she|he|they|stylist was|were|are|is ... late; was|were {word}? {word}? {word}? late; late "
     "last|yesterday; open|close|closing|opening ... late; late on {day}|a|friday; period is ... late; nothing ... "
     "late; not ... late; prefer|something|anything|come|slot|time ... late; not too late; if late; stay ... late; "
     "work ... late; working late"},

    // Questions.
    {kind_of(cue::question),
     "do|does|did i|we|you|u|your|the|one|people|patients|ya|it|they ...; is|are there ...; are you|u|ya|your|the ...; "
     "is the|it|that|your|this|dr|doctor|mr|mrs|ms|{name} ...; have you|u got|any|a|ever ...; "
     "what|what's|whats|when|where|where's|which|who|who's|why|how|how's|whose ...; "
     "can|could|may|would|will|should|shall|must <we>|you|u|it|they|my|the|doctor|one|someone ...; am i ...; tell "
     "me|us what|when|where|how|if|whether|about|which|who|your|the; give|send|share me|us your|the ur? full|exact? "
     "address|number|location|timings|timing|price|prices|details|hours|rates; let me|us know "
     "if|what|when|how|whether; like|want|need|love to know; wondering if|whether|what|how|about; i|we was|were? "
     "wondering; asking|ask if|whether|what|about|how; question about|on|regarding; have|got|had a|one|some question*; "
     "quick question; any idea; or not >; or no >; will you|doctor|the ... or not; you ... or only >; whereabouts ...; "
     "till what ..."},
    {kind_of(cue::no_question),
     "dont|not mind|care|bothered|fussed who ...; doesnt matter who ...; would|will there be ... "
     "anything|something|any|a|an|room|space ...; how are you ...; this|here|name|it is ...; "
     "can|could|may|would <we>|you ... "
     "book|come|get|have|make|schedule|reserve|see|fit|squeeze|put|do|take|bring|move|change|cancel|reschedule|give|"
     "drop|pop|have; "
     "do|have you|u|ya have|got ... anything|something|any|a|an ... "
     "free|available|open|slot|slots|space|spaces|room|appointment*|time|table|tables|opening*|availability|tomorrow|"
     "today|on|for; "
     "do you have anything|something|any|time|room|space ...; is there anything|any|a|an|something|room ... "
     "free|available|open|slot|slots|space|appointment*|time|table|opening*|chance|availability|tomorrow|today|on; are "
     "there any ... free|available|slots|spaces|appointment*|tables|openings|times; are you free|available|open "
     "{word}? {word}? {word}? for a|an|my; wondering if|whether ... you|i|we ... "
     "have|get|book|come|could|can|fit|squeeze; what time|times|slots|days ... have|got|is|are ... available|free; "
     "would it be possible ...; can|could|may|would|will someone|somebody|anybody|anyone|they|he|she|the ... "
     "look|see|check|fit|do|take|come|have|fix; can|could|may|would <we>|you ... "
     "swing|stop|nip|pop|squeeze|sneak|be|start|try|catch|look|say|sort|manage; is|are there "
     "anything|any|something|a|an ... left|going|this|before|after|at|around|early|late|sooner|next; "
     "can|could|shall|may <we> say; what's|whats up; what is up; how's it going; my|our|your|his|her {word}? son|sons; "
     "shall|should|can i spell|repeat ...; is it|this|that {name} okay|ok|yes|right; is it {name} {name}?; have i "
     "reached|got the|through {word}?; is anything|something there on|tomorrow|today|this|in|at|between; "
     "anything|something is there ..."},

    // A wish if a service or a time is named too.
    {kind_of(cue::want),
     "i|we|he|she|my {word}? need|needs|want|wants|wanna|wanted|require ...; i'd|we'd|id|would like|love|prefer; just "
     "need|want; i'm|im looking|after|hoping; looking for|to; due for a|an|my; in for a|an|my; have|get my|a|an ... "
     "done|colored|coloured|cut|checked|cleaned|fixed; i|we can|could do|make|come|manage|be; "
     "works|suits|good|great|fine for me|us; suits me|us; i'm|im|we're|i am|we are "
     "trying|hoping|wanting|after|ringing|calling|phoning to|about|for; trying|hoping to; <we> have to ...; <we> all? "
     "need|have|want to take|get|do|have; can|could|may|would|will <we>|you|someone|somebody|anyone|anybody ... "
     "look|see|check|fit|say|do|squeeze|sort|manage; please; would|could you; is there any chance; any chance; show to "
     "doctor|the; want to show|see|visit; <we> can|could|will come ...; i am|i'm wanting"},
    {kind_of(cue::visit),
     "come in|by|over|at|on|tomorrow|today|around|down|for|this|next|to|{day}; stop|drop|pop|swing|call|nip "
     "in|by|over|round|to; see you|someone|somebody|him|her|dr|doctor; be seen; available; availability; "
     "anything|something|someone ... free|available|open; free slot|time|table|appointment*|spot|space; openings; an "
     "opening; a spot|space; have|got anything|something|time|room|space|any; are you free; bring "
     "him|her|my|our|the|them in|over|round|tomorrow|on; bring my ... in; get in; can <we> come ...; any "
     "time|slots|slot|space|spaces|room; anytime|whenever; that time works; anything|something|any|a|an left|going; "
     "swing|stop|drop|pop|come|nip by; look|looked at; anything|something is there"},
    {kind_of(cue::noun),
     "appointment*; reservation*; booking; consultation; slot; table for; table; checkup; check up; appt"},
};

}  // namespace

const cues::cue_table english{.code = "en", .classes = english_wish_classes, .rows = english_wish_rows};

}  // namespace zylin::domain::wishes
