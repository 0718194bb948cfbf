#include "conversation/answer_words/answer_cues.hpp"

namespace zylin::domain::answers {
namespace {

constexpr cues::word_class german_answer_classes[] = {
    {"someone", "jemand|jemandem|jemanden|menschen|mensch|person|mitarbeiter|mitarbeiterin|chef|chefin|inhaber"},
    {"moment", "moment|sekunde|augenblick|minute|momentchen"},
    {"fine", "gut|super|perfekt|prima|ok|okay|richtig|korrekt|passt|klasse|toll|wunderbar"},
};

constexpr cues::cue_row german_answer_rows[] = {
    {kind_of(cue::yes),
     "ja; jawohl; jo; jap; gerne; gern; genau; richtig; stimmt; passt; in ordnung; einverstanden; klar; na klar; "
     "natürlich; selbstverständlich; auf jeden fall; machen sie das|es; buchen sie das|es|ihn; das|den nehme ich; das "
     "ist "
     "<fine>; das wäre <fine>; <fine>; warum nicht"},
    {kind_of(cue::no),
     "nein; nee; nö; ne; lieber nicht; nicht buchen|absagen|verschieben; lassen sie es|das; lassen wir das; "
     "keinen|keiner "
     "davon; keine davon; das ist falsch; stimmt nicht; passt nicht|mir nicht; geht nicht; doch nicht; vergessen sie "
     "es|das"},
    {kind_of(cue::unknown),
     "weiß|weiss nicht; weiß|weiss ich nicht; keine ahnung; nicht sicher; schwer zu sagen; was haben sie; was ist "
     "frei; "
     "wann haben sie; wann ist frei; wann geht es|ging es; was gibt es|gibts; was können sie anbieten; welche "
     "zeiten|termine|möglichkeiten"},
    {kind_of(cue::any),
     "egal; ist mir egal; irgendwann; jederzeit; so bald|schnell|früh wie möglich; sobald wie möglich; "
     "schnellstmöglich; "
     "frühestmöglich*; der|den|die|das nächste|nächsten|früheste|frühesten freie|freien|termin|mögliche|möglichen; was "
     "... zuerst|frei; wann immer; suchen sie ... aus; ganz gleich; beides; beide"},
    {kind_of(cue::earlier), "früher; eher; davor; vorher"},
    {kind_of(cue::later), "später; danach; nachher"},
    {kind_of(cue::another),
     "der|den|die|das andere|anderen; anderer|anderen|anderes|andere termin|tag|zeit|uhrzeit; was|etwas anderes; noch "
     "andere; ein|einen andermal|anderer|anderen"},
    {kind_of(cue::first), "erste; ersten; erster; erstes; nummer eins|1; ersteres"},
    {kind_of(cue::second), "zweite; zweiten; zweiter; zweites; nummer zwei|2; der|den|die|das mittlere|mittleren"},
    {kind_of(cue::third), "dritte; dritten; dritter; drittes; nummer drei|3"},
    {kind_of(cue::last), "letzte; letzten; letzter; letzteres; letzteren"},
    {kind_of(cue::repeat),
     "wiederholen; noch einmal|mal; nochmal; nochmals; wie bitte; was haben sie gesagt; nicht verstanden|gehört"},
    {kind_of(cue::repeat_alone), "was; bitte; hä; entschuldigung; hallo; wie"},
    {kind_of(cue::person),
     "mit <someone> ... sprechen|reden; mit einem|einer|ihrem|dem|der ... <someone> sprechen|reden; mit "
     "einem|einer|der "
     "<someone>; einen <someone>; verbinden; stellen sie mich durch; durchstellen; ist da jemand; <someone> ... "
     "sprechen; mit frau|herrn|dr|doktor ... sprechen|reden"},
    {kind_of(cue::goodbye),
     "tschüss; tschüs; tschau; ciao; auf wiederhören|wiedersehen; wiederhören; das war es|alles; das wars; das ist "
     "alles; sonst nichts; nichts mehr|weiter; schönen tag|abend; bis dann|bald; rufe später ... an; melde mich "
     "später"},
    {kind_of(cue::hold_on),
     "<moment>; moment mal|bitte; einen|eine <moment>; warten sie; warte; bleiben sie dran; lassen sie mich "
     "kurz|nachsehen|überlegen; muss ich? erst ... fragen|nachsehen|überlegen; frage|frag erst; ich schaue|schau "
     "kurz|mal|nach; kurz nachsehen|schauen"},
    {kind_of(cue::wrong_number), "verwählt; falsche nummer; falsch verbunden; aus versehen angerufen"},
    {kind_of(cue::sales),
     "wir bieten ... ihr|ihre|ihrem|ihren unternehmen|firma|betrieb|webseite|website; suchmaschinenoptimierung; seo; "
     "strom|gas ... sparen; stromanbieter|gasanbieter|energieanbieter; photovoltaik; werbeagentur; werbung ... "
     "schalten; "
     "neue website|webseite|homepage"},
    {kind_of(cue::abuse),
     "arschloch; scheiße|scheiss|scheiß; idiot|idioten; halt ... maul|klappe|fresse; wichser; verpiss; leck mich; "
     "blöde|"
     "dumme|dämliche maschine|kuh|kiste; fick*"},
    {kind_of(cue::message), "sagen|richten sie ihm|ihr|ihnen|dem|der ... aus|dass|bitte"},
    {kind_of(cue::claim),
     "umsonst; kostenlos; gratis; rabatt; ermäßigung; geld zurück; erstattung; erstatten; hat mir ... versprochen; "
     "nichts "
     "zahlen|bezahlen"},
    {kind_of(cue::not_on),
     "nicht am|an? {day}; nicht {day}; kein {day}; {day} nicht; {day} geht|passt|kann ... nicht; {day} ist schlecht; "
     "außer {day}; nur nicht {day}; montags nicht|nie; nicht "
     "montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags"},
    {kind_of(cue::takes_back), "nein; nicht; warte; warten sie; halt; stopp; niemals"},
    {kind_of(cue::keeps_a_yes), "kein problem; warum nicht; wieso nicht"},
    {kind_of(cue::means_nothing),
     "nicht gut|ok|okay|richtig; kein problem|thema; früher oder später; bis später; rufe später; melde mich später; "
     "nein "
     "warten|warte|moment; was kostet|ist|sind|machen; wie viel|lange|teuer|spät; das passt nicht; passt ... nicht; "
     "das "
     "erste|letzte mal; erste hilfe"},
};

}  // namespace

const cues::cue_table german{.code = "de", .classes = german_answer_classes, .rows = german_answer_rows};

}  // namespace zylin::domain::answers
