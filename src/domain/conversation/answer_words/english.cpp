#include "conversation/answer_words/answer_cues.hpp"

namespace zylin::domain::answers {
namespace {

constexpr cues::word_class english_answer_classes[] = {
    {"one", "one|option|choice|slot|time"},
    {"someone",
     "somebody|someone|anybody|anyone|person|human|agent|operator|receptionist|representative|manager|boss|owner"},
    {"days", "mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays"},
    {"moment", "moment|second|sec|minute|min"},
    {"fine", "fine|good|great|perfect|ok|okay|right|correct|lovely|wonderful|alright"},
};

constexpr cues::cue_row english_answer_rows[] = {
    {kind_of(cue::yes),
     "yes; mm hm|hmm; mmhm; mmhmm; mhm; mhmm; uh huh; uhhuh; yeah; yep; yup; ya; sure; ok; okay; correct; exactly; "
     "perfect; fine; great; absolutely; definitely; "
     "certainly; sounds <fine>; that|it works; works for me; go ahead; do it|that; please do; book it|that; of course; "
     "all right; alright; why not; take it|that; lets do it|that; thats|thats <fine>; that is <fine>; that would be "
     "<fine>; that one; i|we think|guess|suppose so"},
    {kind_of(cue::no),
     "no; nope; nah; not really; dont|not book|do|move|cancel|bother|want; leave it|that; forget it|that; not "
     "that|this one?; none of those|these|them|that; neither; rather not; never mind; nevermind; thats wrong; not "
     "right|correct|good; incorrect; doesnt|wont work|suit|fit; does|will not work|suit|fit; cant do; cant make"},
    {kind_of(cue::unknown),
     "dont|do not? know; dunno; maybe; perhaps; no idea; not sure; not certain; hard to say; havent decided; what do "
     "you have; what have you got; whats|what is? free|available|open; when are you free; when do you have; what are "
     "the|my options; what can you offer; what times"},
    {kind_of(cue::any),
     "whichever|whatever ... first|earliest|sooner|soonest|next; first|next available|free|opening; the? earliest; "
     "soonest; anytime; any time|day|of; whenever; whichever; dont|do not? mind|care; doesnt|does not? matter; either; "
     "you choose|pick|decide; im|am easy|flexible; all the same; as soon as; asap"},
    {kind_of(cue::earlier), "earlier; sooner; before that|then"},
    {kind_of(cue::later), "later; after that|then"},
    {kind_of(cue::another),
     "the other; other one|time|day|times|days|options; something|anything else; another <one>|day; different "
     "<one>|day; any others|other; more options|times"},
    {kind_of(cue::first), "first <one>?; 1st <one>?; number one|1; option one|1; the former"},
    {kind_of(cue::second), "second <one>?; 2nd <one>?; number two|2; option two|2; the middle"},
    {kind_of(cue::third), "third <one>?; 3rd <one>?; number three|3; option three|3"},
    {kind_of(cue::last), "last <one>?; latter; final one"},
    {kind_of(cue::repeat),
     "repeat; pardon; say that|it again; once more; come again; what did you say; what was that; "
     "didnt|did|cant|dont|couldnt not? hear|catch|get|understand; again please; tell me again"},
    {kind_of(cue::repeat_alone), "sorry; excuse me; what; huh; eh; hm; again; hello"},
    {kind_of(cue::person),
     "speak|talk|talking|speaking to|with a|the|an|your? real|actual|live? <someone>; speak|talk to|with "
     "dr|doctor|the; real person|human; a person please; a human; put me through; connect me; transfer me; is "
     "anybody|anyone|somebody|someone there|in; get me <someone>; get me a <someone>; an actual person"},
    {kind_of(cue::goodbye),
     "bye; goodbye; good bye; thats|that is? all|it|everything; that will|would be all; thatll be all; nothing "
     "else|more; see you; have a good|nice|great day|one|evening|weekend; hang up; talk to you later; talk later; "
     "call|ring back|again|you? later; no more; im good; nothing thanks"},
    {kind_of(cue::hold_on),
     "hold on; hang on; one|just a|wait a|give me a|a <moment>; one <moment>; just one <moment>; let me "
     "check|see|think|look; let me|us ask|call|check with? my|him|her|them; have|need to ask|check|talk with|to? "
     "my|him|her|them; bear with me"},
    {kind_of(cue::wrong_number),
     "wrong number|place|business|company; misdialed|misdialled; called|dialed|dialled ... by mistake|accident"},
    {kind_of(cue::sales),
     "we|i offer|sell|provide|specialise|specialize ... your business|company|website|energy|insurance; website|web "
     "design|development; seo; search engine; rank ... google; marketing|advertising services|agency|campaign; "
     "business loan|funding|insurance; card machine|terminal; switch your|energy|electricity; calling from ... "
     "marketing|solutions|energy; are you the|decision ... maker; save ... on your|energy|electricity bill|bills"},
    {kind_of(cue::abuse),
     "fuck|fucking|fucker; asshole|arsehole; bastard; bitch; idiot|idiots|moron|cunt|wanker|dickhead; piss|fuck off; "
     "shut up; screw you; go to hell; stupid|dumb|useless machine|robot|bot|computer|thing|system|people"},
    {kind_of(cue::message),
     "tell|let them|him|her|dr|doctor ... rang|called|phoned|that|about|know|i|we; pass on|this|that on? to "
     "them|him|her|dr|doctor"},
    {kind_of(cue::claim),
     "for free|nothing; free of charge; discount; discounts; refund; money back; promised me; half price; dont|not "
     "have to pay"},
    {kind_of(cue::not_on),
     "not on|a? {day}|<days>; not {day}|<days>; no {day}|<days>; never on? <days>; cant|cannot do|make|on|come ... "
     "{day}|<days>; {day} no|not|isnt|doesnt|dont|wont good|work|suit|possible|fit; except {day}|<days>; anything|any "
     "day but {day}; never on? {day}; {day} is|are bad|impossible|out"},
    {kind_of(cue::takes_back), "no; nope; not; dont; wait; leave it|that; stop; never"},
    {kind_of(cue::keeps_a_yes), "no problem|worries; why not; not a problem"},
    {kind_of(cue::means_nothing),
     "not ok|okay|sure|fine; im fine|good|ok|okay; no wait; no problem|worries|need|matter; see|talk|speak you? "
     "later|soon; sooner or later; no idea; call|ring you|back|again later; what "
     "is|are|do|does|did|time|about|if|kind; the second|first|last of; book an|a; no more; do it yourself; why not "
     "ask|wait|check|try"},
};

}  // namespace

const cues::cue_table english{.code = "en", .classes = english_answer_classes, .rows = english_answer_rows};

}  // namespace zylin::domain::answers
