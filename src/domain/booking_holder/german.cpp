#include "booking_holder/holder_cues.hpp"

namespace zylin::domain::holder {
namespace {

constexpr cues::word_class german_bearer_classes[] = {
    {"appt", "termin|termine|terminen|buchung|reservierung|tisch|sitzung|behandlung|stunde|massage"},
    {"relative",
     "sohn|sohnes|sohns|tochter|mann|mannes|mannes|frau|mutter|mama|vater|vaters|papa|papas|bruder|bruders|schwester|"
     "oma|omas|opa|opas|großmutter|großvater|großvaters|enkel|enkels|enkelin|partner|partners|partnerin|freund|"
     "freundes|freundin|kind|kindes|baby|kollege|kollegen|kollegin|chef|chefs|chefin|onkel|onkels|tante|nachbar|"
     "nachbarn|nachbarin|neffe|neffen|nichte|schwiegermutter|schwager|kunde|kunden|kundin|bekannten|mitbewohner"},
    {"my", "mein|meine|meinen|meiner|meines|meinem|unser|unsere|unseren|unserer|unseres|einer|eines|einen|eine|einem"},
    {"title", "dr|doktor|prof|frau doktor|herrn doktor"},
};

constexpr cues::cue_row german_bearer_rows[] = {
    {kind_of(cue::somebody),
     "<appt> ... von|für|vom <my> {word}? <relative> {name}? {name}?; <appt> <my> {word}? <relative> {name}? {name}?; "
     "für <my> {word}? <relative> {name}? {name}? ... absagen|stornieren|verschieben|verlegen; <appt> von|für "
     "herrn|frau? "
     "{name} {name}?; seinen|seine|ihren|deren {word}? <appt>; im|in namen|auftrag von|meiner|meines {word}? {name}?; "
     "jemand|jemandem anders|anderem|anderes; <my> {word}? <relative> {name}? hat|hatte|kann ... <appt>; <my> {word}? "
     "<relative> {name}? kann ... nicht kommen|wahrnehmen; er|sie kann ... nicht kommen|wahrnehmen; <my> <relative> "
     "{name} <appt>; nicht meiner|mein|für mich"},
    {kind_of(cue::possessed), "{name} <appt>"},
    {kind_of(cue::under),
     "auf|unter den|dem namen|name {name} {name}?; auf|unter den|dem namen|name {who} {who}?; unter {name} {name}?"},
    {kind_of(cue::number),
     "seine|ihre|deren {word}? nummer|handynummer|telefonnummer ist|lautet; unter|mit|von "
     "der|einer|seiner|ihrer|meiner {word}? nummer|handynummer|telefonnummer; andere|anderen|anderer "
     "nummer|handynummer|telefonnummer"},
    {kind_of(cue::own),
     "<appt> bei herrn|frau? <title>? {name}? {name}?; <appt> für|von "
     "heute|morgen|übermorgen|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag; "
     "erreichen|anrufen|zurückrufen ... nummer|handynummer; unter dieser|der nummer ... "
     "erreichen|erreichbar|anrufen|zurück"},
    {kind_of(cue::only_own),
     "nur meinen|meiner|meine|meins|mich; nur den meinen; nur mein|meinen|meine {word}? <appt>; nicht "
     "die|den anderen|andere; die anderen bleiben|behalten"},
};

}  // namespace

const cues::cue_table german{.code = "de", .classes = german_bearer_classes, .rows = german_bearer_rows};

}  // namespace zylin::domain::holder
