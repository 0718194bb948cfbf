#include "rule_reader/question_words/question_words.hpp"

namespace zylin::domain::rules {
namespace {

constexpr cues::cue_row english_question_rows[] = {
    {kind_of(topic::hours),
     "be|is|are|you the|your? clinic|shop|place|office|salon|restaurant|surgery|practice|store|you|u|it|there? "
     "working|functioning|operating|running|open "
     "on|during|over|this|for|at|till|until|that|christmas|new|diwali|holi|eid|sunday|saturday; "
     "work|working|function|functioning on|during|over "
     "christmas|xmas|diwali|holi|eid|thanksgiving|easter|holiday|holidays|sundays|saturdays|public|bank; "
     "are|is|be|r|you|u|it|we|they|be|still|clinic|shop|place|office|restaurant|salon|practice|surgery|store|already "
     "open|closed|shut; open|close|closed|shut "
     "at|on|till|until|today|tomorrow|this|next|over|during|now|late|early|for|{day}|weekends|weekend|saturdays|"
     "sundays; "
     "do|does you|it|the|u {word}? open|close|shut; when|what do|does|are|time|is ... open|opening|close|closing|shut; "
     "what time|hour ... open|opening|close|shut|start; "
     "opening|business|working|office|visiting|consulting|clinic|surgery|store hours|times|time; your|the|what "
     "hours|timings|timing|schedule; hours on|for|today|of; timings; how late|early are|do|is|can; the hours; closing "
     "time|times; what days ... open|closed|work; you|u|ya guys|people|folks|all open|closed|there; till what "
     "time|hour; until|till when are|do|is you|u|the; what time|hour ... you|people|guys "
     "there|available|close|shut|till|until; you people|guys are|r there|open; what time ... finish|stop; with the "
     "holiday|holidays; you|clinic|shop|salon|office will|be|is there or; will be there or"},
    {kind_of(topic::price),
     "how much; price|prices|pricing|priced; what|whats ... cost|costs|charge|fee|fees|rate|rates|price; cost|costs; "
     "do you charge; your|the rates|fees|fee|charges; charges|fees|fee for; expensive; what ... charge; rate for; set "
     "me|us back; what ... run|runs for|me|us|to|you; what am|would|will|are i|we|be looking|paying|spending; "
     "what|what's|whats|is the damage; going rate; how expensive|pricey; ballpark|rough "
     "price|figure|cost|idea|estimate; what|how ... costing|charging"},
    {kind_of(topic::address),
     "where are|is|s you|u|your|the|ur "
     "clinic|office|shop|salon|restaurant|practice|surgery|place|store|located|location|entrance?; where are|r "
     "you|u|ya; where exactly; where ... located|situated; where's your|the "
     "clinic|office|shop|salon|restaurant|practice|surgery|place|store; where do|can|to i? find you|u|your; "
     "your|the|ur|what's|whats|full|exact address; address of|please|for; your|the "
     "street|postal|full|exact|physical|complete|clinic|shop|office|salon|restaurant address; what|which "
     "address|postcode|zip; located; your|the|exact|share location; directions to; how do|can|to i? get to|there; how "
     "do i find; which landmark|area|street; what street|area|part; near which; whereabouts are|r you|u|ya; "
     "whereabouts"},
    {kind_of(topic::phone),
     "your|the phone|telephone|mobile|contact|whatsapp number; your number; number can|do|should|to i? call; "
     "phone number of|for; which|what number; call you on; how do|can i reach you; reach you"},
    {kind_of(topic::services),
     "what|which {word}? services; your services; services do|you|are; list of services; what do you offer|do; "
     "what|which treatments; what kind|type|sort of services|treatments|things; what treatments"},
    {kind_of(topic::duration),
     "how long ... ... will|would|does|might take|last|be; how long does|do|will|would|is|are|s|should ... ... "
     "take|takes|last|lasts|appointment*|session*|treatment*|for; how long it|this|that|they|a|an|the "
     "will|would|does|is|might ... take|last|be; how long ... takes|lasts; how long i'll be; how long will i be; how "
     "long is|are|s a|an|the|one|your ...; how much time does|do|will|should|is ... take|need|allow|needed|required; "
     "how many minutes|hours is|are|does|do|will; does it|that|a|an|the {word}? {word}? take|last long; will "
     "it|that|a|an|the {word}? {word}? take|last long; duration of; how long to allow"},
    {kind_of(topic::offer),
     "do|does|can|will you|u|ya|guys|they ... do|offer|provide|give|have|sell|perform|make; is|are there; do "
     "you guys; have you got; you offer"},
    {kind_of(topic::holiday),
     "christmas|xmas|easter|thanksgiving|diwali|holi|eid|ramadan|hanukkah|halloween|independence|republic|memorial|"
     "labor|labour|boxing|valentine|valentines; "
     "bank|public|national|school holiday|holidays; holiday|holidays; new year|years|year's; good friday; july "
     "4th; fourth|4th of july"},
    {kind_of(topic::nothing),
     "on|for holiday from|in; open an|a account|bottle|wound|the; an|any|free|some open|opening|openings "
     "slot|slots|appointment*|time?|on|for?; my eye|mouth ... open; open my|your mouth|eye|eyes; open slot*; email "
     "address; my|change|new|wrong address; how much longer|time|pain|notice; charge my|phone; how long ... "
     "wait|waiting|queue|been|open|since|ago|before|notice|until; how long do|can|must|should i|we "
     "leave|keep|stay|avoid|wait; where is my|the report|reports|prescription|order|doctor|dr|invoice; is the "
     "appointment ... open"},
};

}  // namespace

const cues::cue_table english_questions{.code = "en", .classes = {}, .rows = english_question_rows};

}  // namespace zylin::domain::rules
