#include "booking_holder/holder_cues.hpp"

namespace zylin::domain::holder {
namespace {

constexpr cues::word_class english_bearer_classes[] = {
    {"appt",
     "appointment*|appt|booking|bookings|reservation*|visit|slot|session|meeting|consultation|checkup|check|table|"
     "haircut|treatment|cleaning|massage|one"},
    {"relative",
     "son|daughter|husband|wife|mother|mom|mum|mummy|father|dad|daddy|brother|sister|grandmother|grandma|granny|"
     "grandfather|grandpa|grandson|granddaughter|partner|boyfriend|girlfriend|fiance|fiancee|child|kid|kids|children|"
     "baby|friend|colleague|boss|uncle|aunt|auntie|cousin|nephew|niece|neighbour|neighbor|flatmate|roommate|client|"
     "stepson|stepdaughter|hubby|mate|buddy|coworker|employee|patient|landlady|landlord|ex"},
    {"theirs",
     "sons|daughters|husbands|wifes|wives|mothers|moms|mums|mummys|fathers|dads|daddys|brothers|sisters|grandmothers|"
     "grandmas|grannys|grandfathers|grandpas|grandsons|granddaughters|partners|boyfriends|girlfriends|fiances|"
     "fiancees|childs|childrens|kids|babys|friends|colleagues|bosss|bosses|uncles|aunts|aunties|cousins|nephews|"
     "nieces|neighbours|neighbors|flatmates|roommates|clients|stepsons|hubbys|mates|buddys|coworkers|employees|"
     "patients|parents|inlaws"},
    {"title", "dr|doctor|doctors|mr|mrs|ms|miss|prof|professor|nurse|dentist|dentists|stylist|stylists"},
    {"change",
     "cancel|cancelling|canceling|move|moving|reschedule|rescheduling|postpone|postponing|change|changing|shift|push"},
};

constexpr cues::cue_row english_bearer_rows[] = {
    {kind_of(cue::somebody),
     "<theirs> {word}? {word}? <appt>; <theirs> from|on|at|tomorrow|today|for; <appt> for|of|from "
     "my|our|a|his|her|the {word}? <relative> {name}? {name}?; <change> ... for my|our|a|his|her {word}? <relative> "
     "{name}? {name}?; my|our|a|his|her {word}? <relative> has|had|booked|made|got ... <appt>; his|her|hers|their "
     "{word}? {word}? <appt>; <change> ... for|on him|her|them; <appt> of|for|from {name} {name}?; <appt> that|which "
     "my|our {word}? <relative> {name}?; on behalf of {name}? {name}?; somebody|someone elses; <change> "
     "his|hers|theirs; my|our|a {word}? <relative> {name}? {name}? cant|cannot|wont ... "
     "come|make|attend|keep; he|she|they cant|cannot|wont ... come|make|attend|keep; not mine|me; not my {word}? "
     "<appt>"},
    {kind_of(cue::possessed), "{name} {word}? {word}? <appt>; {name} {name} {word}? <appt>"},
    {kind_of(cue::under),
     "under|in|on the? name|names|surname is|of? {name} {name}?; under {name} {name}?; name on|for it|the|that "
     "{word}? is {name} {name}?; in {name} {name}? name; booked for {name} {name}?; registered to|for|under {name} "
     "{name}?; name of {who} {who}?"},
    {kind_of(cue::number),
     "his|her|hers|their {word}? {word}? number|phone|mobile|cell; under|with|from|by|on "
     "the|a|another|different|other|old|my "
     "{word}? number|phone|mobile|cell; under|with number; a different|another|other {word}? number|phone|mobile; "
     "other "
     "number"},
    {kind_of(cue::own),
     "<title> {name} {name}? {word}? <appt>; <title> {word}? <appt>; with <title>? {name} {name}?; "
     "todays|tomorrows|tonights|mondays|tuesdays|wednesdays|thursdays|fridays|saturdays|sundays|mornings|afternoons|"
     "evenings|weeks|months {word}? {word}? <appt>; lets {word}? <appt>; its {word}? <appt>; "
     "call|reach|text|ring|phone|contact ... number|phone|mobile|cell; new number; from my number|phone|mobile|cell"},
    {kind_of(cue::only_own),
     "only|just mine|me; only|just my|our? own {word}? <appt>; only|just my {word}? <appt>; mine "
     "only|alone; my {word}? <appt> only|alone; not the others|other|rest; keep|leave the "
     "others|other|rest"},
};

}  // namespace

const cues::cue_table english{.code = "en", .classes = english_bearer_classes, .rows = english_bearer_rows};

}  // namespace zylin::domain::holder
