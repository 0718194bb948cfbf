#include "wishes/wish_cues.hpp"

namespace zylin::domain::wishes {
namespace {

constexpr cues::word_class german_wish_classes[] = {
    {"appt", "termin|termine|terminen|buchung|reservierung|tisch|besuch|verabredung|sitzung|behandlung|stunde"},
    {"my",
     "meinen|meinem|meiner|meine|mein|unseren|unserem|unsere|unserer|unser|den|dem|die|der|das|diesen|diese|ihren|"
     "seinen|einen|eine|einem|morgigen|heutigen|nächsten"},
    {"we", "ich|wir"},
    {"cancel",
     "absagen|abzusagen|stornieren|zu stornieren|canceln|abbestellen|abmelden|streichen|ausfallen|abgesagt|"
     "storniert|gecancelt"},
    {"move",
     "verschieben|verlegen|umbuchen|umlegen|vorverlegen|vorziehen|umplanen|ändern|aendern|tauschen|verschoben|"
     "verlegt|umgebucht|rüberschieben"},
    {"want",
     "möchte|moechte|möchten|will|wollen|muss|müssen|würde|würden|wollte|wollten|hätte|haette|hätten|brauche|"
     "brauchen|bräuchte|bräuchten|suche|kann|könnte|können|könnten"},
    {"change_it", "absagen|stornieren|canceln|verschieben|verlegen|umbuchen|absage|storniere|verschiebe|ändern"},
    {"not", "nicht|kein|keinen|keine|nie"},
};

constexpr cues::cue_row german_wish_rows[] = {
    {kind_of(cue::cancel),
     "absagen; abzusagen; stornieren; canceln; abbestellen; sage <my> ... <appt> ab; sagen sie? <my> ... <appt> ab; "
     "streichen sie <my> ... <appt>; <my> <appt> ... streichen; <appt> ... ausfallen lassen; ausfallen lassen; "
     "storniere; stornieren; kann ... nicht kommen; kann ... nicht wahrnehmen; nicht wahrnehmen; können ... nicht "
     "kommen; schaffe|schaff ... nicht; schaffen ... nicht; kann ... nicht einhalten; klappt ... nicht; kann ... doch "
     "nicht; brauche <my> <appt> ... nicht mehr; brauche den termin ... nicht; komme ... nicht; kommen ... doch nicht; "
     "muss ... passen; bin ... verhindert; sind ... verhindert; nicht mehr benötigen; benötige ... nicht mehr; sage "
     "ab; absage; <appt> ... zurückgeben; ist mir was|etwas dazwischengekommen; werde|werden ich|wir? ... nicht "
     "kommen|da|erscheinen|schaffen; termin|tisch ... wegfallen|raus|löschen|austragen; nehmen sie mich ... "
     "raus|runter; trage|tragen ... aus; <appt> ... können|könnten|bitte sie? streichen; <my>? <appt> ... streichen; "
     "den|meinen|unseren <appt> am|um {day} um {word} ... "
     "streichen|absagen|löschen|austragen"},
    {kind_of(cue::no_cancel),
     "nicht ... absagen|stornieren|canceln; nicht abzusagen; nichts absagen; haben sie ... abgesagt|storniert; wurde "
     "... "
     "abgesagt|storniert; ohne abzusagen; komme ... nicht durch|weiter|klar|drauf|rein|hinterher|vor|früher; kann ... "
     "nicht "
     "vor|bis|früher ... kommen; kommt nicht; klappt ... nicht mit der; abonnement|abo|vertrag stornieren; "
     "absagen|stornieren|canceln|verschieben will|möchte|wollte|muss|kann|mag ich|wir ... nicht; nicht "
     "absagen|stornieren|canceln"},
    {kind_of(cue::policy),
     "muss|müssen|soll|darf man ... <change_it>; muss|müssen ich|wir ... stunden|vorher|rechtzeitig|tag|tage|früh ... "
     "<change_it>; muss|müssen ich|wir ... <change_it> wenn; muss ich <change_it>; bis wann ... <change_it>; "
     "wie|wo|wann "
     "kann|muss|soll ich|man|wir ... <change_it>; kann man ... <change_it>; wenn|falls ich|wir|man ... "
     "<change_it>|absagte; falls|wenn ich|wir ... nicht kommen|schaffe|schaffen|kann|können; kostet|kosten ... "
     "<change_it>|absage|stornierung; was passiert ... absage|absagen|storniere|nicht >; kostenlos|kostenfrei|gratis "
     "<change_it>; absagen|stornieren ... kostenlos|gebühr|vorher|stunden; gebühr|frist|gebühren ... <change_it>; "
     "absage|stornierung ... gebühr|frist|kosten; bei absage; muss|müssen|muß ich|man|wir ... "
     "buchen|reservieren|anmelden|vereinbaren; muss ich ... termin; braucht|brauche|brauchen man|ich|wir ... "
     "termin|reservierung; ohne termin|reservierung|buchung; oder kann|darf ich|man|wir ... kommen|vorbeikommen; "
     "wie|wo kann ich|man ... buchen|reservieren; kann man ... "
     "buchen|reservieren; online buchen|reservieren"},
    {kind_of(cue::move),
     "verschieben; verlegen; umbuchen; umlegen; vorverlegen; vorziehen; rüberschieben; umplanen; <appt> ... "
     "ändern|tauschen|wechseln; verschiebe|verlege ... <appt>; anderen|andere|anderes|neuen <appt>|tag|uhrzeit|zeit "
     "für|statt|anstatt|als; auf einen|eine anderen|andere|späteren|früheren <appt>|tag|uhrzeit|zeit|termin; <appt> "
     "auf {day}|morgen|übermorgen|nächste ... legen|schieben|setzen; statt <my>? {day}|termin|morgen|heute; anstatt "
     "<my>? {day}|termin; {day} statt {day}; lieber am|um {day}|{n} ... kommen; <appt> ... später|früher|vor|nach "
     "hinten|machen|kommen|schieben; einen früheren|späteren <appt> als; uhrzeit|zeit|tag ... "
     "ändern|verschieben|wechseln; habe|hab|haben ich|wir? ... <appt> ... ginge|geht|ginge's|ging das|es auch; "
     "ginge|geht das|es auch ... am|um; <appt> ginge|geht das|es? auch|stattdessen; stattdessen am|um; nach "
     "vorn|vorne|hinten ziehen|schieben|legen|verlegen|verschieben|setzen; eine|zwei|halbe|{n} "
     "stunde|stunden|woche|wochen|tag|tage früher|später|vor|nach "
     "legen|machen|schieben|kommen|haben|verlegen|vorne|hinten|verschieben; kann|könnte|können|könnten ich|wir|man|sie "
     "<my> ... auf|zu ... legen|schieben|ziehen|setzen|ändern; selbe|gleiche|dieselbe uhrzeit|zeit am|an|nur|aber; "
     "geht|ginge es|das stattdessen ...; nee|nein das schaffe|schaff ich nicht"},
    {kind_of(cue::no_move),
     "nicht ... verschieben|verlegen|umbuchen|ändern; haben sie ... verschoben|verlegt; wurde ... verschoben|verlegt"},
    {kind_of(cue::other_time),
     "stattdessen; dafür lieber; lieber am|um|morgen|nächste; ein anderer|anderes|andermal tag|termin|mal|zeit; "
     "anderen tag|"
     "termin|zeitpunkt; andere uhrzeit|zeit; an einem anderen; neuen termin; statt; dann lieber; geht es ... "
     "am|um|auch"},
    {kind_of(cue::book),
     "<want> ... gern|gerne? einen|nen|eine|n|ein ... "
     "termin|tisch|reservierung|beratung|untersuchung|plätze|platz|behandlung; <want> "
     "termin|tisch; termin|tisch vereinbaren|ausmachen|machen|buchen|bekommen|haben|reservieren|kriegen|abmachen; "
     "vereinbaren; ausmachen; buchen; "
     "einen|nen termin ... bitte; termin bitte; einen|nen|eine|ein termin|tisch|reservierung für|am|bei|zur|zum|um; "
     "tisch "
     "für {n}; reservieren; anmelden; vormerken; eintragen; einschieben; dazwischenschieben; dranzukommen; drankommen; "
     "brauche|bräuchte|brauchen|suche|suchen ... termin; termin ... bekommen|haben|frei; haben sie ... "
     "termin|termine|frei|platz; "
     "hätten sie ... termin|frei|platz|was|etwas; gibt es|gibts ... termin|termine|freie|platz; ist ... termin|noch "
     "was|etwas frei; ist ... frei; noch? was|etwas|irgendwas frei; kann "
     "ich ... vorbeikommen|kommen; könnte ich ... vorbeikommen|kommen; würde gern|gerne ... kommen|vorbeikommen; zum "
     "arzt|doktor|zahnarzt; <want> ... zur ... untersuchung|kontrolle|massage|behandlung|reinigung"},
    {kind_of(cue::no_book),
     "<not> ... buchen|reservieren; habe|hab|haben|hatte|hatten ich|wir? ... schon|bereits einen? "
     "termin|tisch|gebucht|reserviert; ich|wir habe|hab|haben|hatte einen|nen|eine termin|tisch|reservierung|buchung; "
     "habe|hab ich ... termin; online ... gebucht; mein|meine|meinen|meinem termin|buchung"},
    {kind_of(cue::own),
     "vergessen|unsicher|sicher ob|wann|um|welcher|welche|wie|ob's um|am|ich|der|mein|er|es|viel|uhrzeit|tag ...; "
     "weiß|weiss|erinnere nicht|mich mehr|nicht? ob|wann|um|wie|welche|welcher ...; <appt> ... aber ich? habe|hab? ... "
     "vergessen; ihre|eine|die sms|nachricht|mail|email|erinnerung sagt|steht|bekommen|erhalten|dass; wann "
     "ist|war|wäre "
     "noch|denn|eigentlich mal|noch? mein|meine|unser|unsere|der ... <appt>; wann ist|war nochmal|gleich "
     "mein|meine|unser|unsere|der ... <appt>; wann "
     "ist|war|habe|hab|haben|hätte|wäre ich|wir|mein|meine|unser ... <appt>; wann ist|war mein|meine|unser|unsere|der "
     "... <appt>|nächster; wann bin|sind ich|wir ... dran|gebucht|eingetragen|bestellt; wann muss|soll|sollte ich ... "
     "kommen|da|sein; wie viel uhr ... <appt>|dran; wieviel uhr ... <appt>|dran; welcher|welche|welchem "
     "uhrzeit|tag|zeit ... <appt>; wie spät ... mein <appt>; steht mein|unser|der|meine ... <appt>; <appt> noch "
     "steht|gilt|stimmt; ob er|es|sie noch steht|gilt|stimmt; bleibt es bei; findet ... <appt> ... statt; gilt "
     "mein|der|unser <appt>; stimmt mein|der ... <appt>; hat mein|meine|unsere|die ... <appt>|anmeldung ... "
     "geklappt|funktioniert; ist mein|meine|unsere|unser|die ... <appt>|anfrage ... "
     "angekommen|durchgegangen|eingegangen|bestätigt|noch|richtig|gebucht|eingetragen; ist mein|meine|unser <appt> "
     "um|am|morgen|heute|noch; haben sie mein|meine|meinen|unsere ... <appt>|anfrage; bin|sind ich|wir ... "
     "eingetragen|gebucht|angemeldet|vorgemerkt; habe|hab|haben ich|wir ... einen|eine|nen <appt>; <my> <appt> "
     "bestätigen|überprüfen|prüfen|checken|nachschauen|nachsehen; bestätigen ob; nachfragen ob ... <appt>|noch; "
     "nachfragen wann; wissen|fragen|sagen|schauen|nachsehen|nachschauen|prüfen wann|ob|welche|um|wie "
     "mein|ich|wir|meine|der|unser|viel|spät ... <appt>|dran|gebucht|eingetragen; online ... gebucht; gebucht aber; "
     "habe|hab ... gebucht ... aber; da|dort steht|stand aber|jetzt|zehn|um; aber da|dort|hier steht; keine "
     "bestätigung; bestätigung nicht|nie; habe|hab vergessen wann; nicht mehr wann; nicht mehr um wie; bei wem ... "
     "<appt>; wie lange dauert mein ... <appt>; wann ich|wir ... dran|bestellt|gebucht|kommen; wissen wann|um ... "
     "dran"},
    {kind_of(cue::no_own),
     "wann ist|wäre|haben der|sie nächste|nächster|früheste|freie|freier|erste; wann ist|wäre der "
     "nächste|früheste|nächstmögliche|erste; habe ich ... absagen; wann haben ... frei; habe|hab ich ... keinen "
     "<appt>; ich "
     "habe|hab|haben einen|eine|nen <appt>; wann kann|könnte ich; hätte ich ... gern|gerne; habe ich ... zeit"},
    {kind_of(cue::late),
     "verspäte|verspaete mich; verspätung; verspäten uns; verspätet sich; minuten später; minuten zu spät; zu spät; "
     "etwas|bisschen|"
     "wenig|paar später ... komme|kommen|da|dran; komme ... später; kommen ... später; bin ... spät dran; stehe ... im "
     "stau; "
     "stecke ... im stau; im stau; schaffe es nicht pünktlich; nicht pünktlich; nicht rechtzeitig; bin unterwegs aber; "
     "bahn|bus|zug hat|fällt ... verspätung|aus|verpasst"},
    {kind_of(cue::no_late),
     "wenn|falls ich|wir|man ... spät|später|verspäte|verspätung; was passiert ... spät|später; wie spät; ist es ... "
     "zu spät; morgen|"
     "nachmittag|abend ... nicht zu spät; so spät wie; möglichst spät; lieber ... später; später "
     "nochmal|noch|zurück|wieder; komme ... "
     "später ... nochmal|zurück; melde mich ... später; waren sie ... spät; der arzt ... spät"},
    {kind_of(cue::question),
     "was|wann|wo|wie|wer|welche|welcher|welches|warum|wieso|wohin|wieviel "
     "kostet|kosten|ist|sind|haben|habt|hat|kann|können|"
     "muss|müssen|viel|lange|lang|genau|teuer|nehmen|machen|bieten|macht|öffnen|schließen|komme|findet|befindet|liegt|"
     "bekomme|"
     "gibt|tage|zeiten|leistungen|erreiche ...; haben|"
     "hat|bieten|nehmen|akzeptieren|machen|sprechen|verkaufen|behandeln|gibt|gibts|sind|ist|habt|macht|nehmt|führen|"
     "arbeiten|kann|darf|muss|"
     "kostet|braucht|brauche|übernimmt|zahlt "
     "sie|ihr|es|man|der|die|das|bei|hier|heute|ich|wir|dr|doktor|frau|herr|am|eine|ein ...; ich "
     "wollte|möchte|will fragen|wissen ...; frage; fragen; wissen ob|wann|was|wie|wo"},
    {kind_of(cue::no_question),
     "haben|hätten|gibt|gibts sie|ihr|es ... frei|freien|freie|termin|termine|platz|tisch; noch? was|etwas|irgendwas "
     "frei; "
     "kann|könnte|könnten|können|darf ich|wir|sie ... "
     "termin|kommen|vorbeikommen|haben|bekommen|buchen|reservieren|verschieben|absagen|verlegen|stornieren|umbuchen|"
     "machen|mich|eintragen; ist "
     "... frei|platz|möglich"},
    {kind_of(cue::want),
     "ich|wir brauche|bräuchte|brauchen|will|möchte|moechte|hätte|haette|wollte|wollen|würde|suche ...; einmal; ich "
     "hätte "
     "gern|gerne; würde gern; passt mir|uns; geht bei mir; ich|wir kann|könnte|können; "
     "kann|könnte|könnten|können|dürfte ich|wir; nehme; gerne ...; bitte ...; "
     "wär|wäre das; <appt>? wäre|wär gut|schön|super|toll|ideal; erst ab; kann ich erst|nur|ab"},
    {kind_of(cue::visit),
     "vorbeikommen; vorbeischauen; kommen; frei; freie; noch was|etwas; platz; verfügbar; drankommen; zeit für; egal "
     "wann; jederzeit; irgendwann"},
    {kind_of(cue::noun), "termin; termine; tisch; reservierung; buchung; untersuchung; beratung; platz"},
};

}  // namespace

const cues::cue_table german{.code = "de", .classes = german_wish_classes, .rows = german_wish_rows};

}  // namespace zylin::domain::wishes
