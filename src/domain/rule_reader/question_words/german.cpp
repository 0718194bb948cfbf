#include "rule_reader/question_words/question_words.hpp"

namespace zylin::domain::rules {
namespace {

constexpr cues::cue_row german_question_rows[] = {
    {kind_of(topic::hours),
     "geöffnet|öffnungszeiten|sprechzeiten|sprechstunde|sprechstunden|öffnen|geschlossen|schließen|schließt|öffnet; "
     "haben|habt|hat|sind|seid|ist|machen|macht sie|ihr|die|der|das ... "
     "offen|auf|geöffnet|zu|geschlossen|dicht; wann machen|macht|habt|haben|sind|öffnet|öffnen ... "
     "auf|offen|zu|geöffnet; wie lange haben|habt|sind ... auf|offen|geöffnet|da; bis wann haben|habt|sind ... "
     "auf|offen|da|geöffnet; ab wann haben|sind ... auf|offen|da"},
    {kind_of(topic::price),
     "kostet|kosten|koste; preis|preise|preisliste; wie teuer; wie viel|was "
     "kostet|kosten|nehmen|verlangen|zahle|bezahlt|würde; wieviel; was nehmen|verlangen sie"},
    {kind_of(topic::address),
     "wo sind|seid|ist|liegt|befindet|befinden|finde|finden sie|ihr|die|ich|sich|der|das "
     "praxis?|laden|salon|restaurant; wo sind sie; wo genau|denn|eigentlich "
     "sind|seid|ist|liegt|befindet|befinden|finde|finden; wo finde ich; adresse; anschrift; anfahrt; wie "
     "komme|kommt|kommen ich|man ... zu|hin; welche straße; in welcher straße"},
    {kind_of(topic::phone),
     "ihre|eure|welche|die telefonnummer|rufnummer|handynummer|nummer; telefonnummer von; unter welcher nummer"},
    {kind_of(topic::services),
     "welche|was für leistungen|behandlungen|angebote|dienstleistungen|therapien; was bieten|bietet|machen "
     "sie|ihr an|alles; ihre leistungen"},
    {kind_of(topic::duration),
     "wie lange dauert|dauern|geht|gehen|braucht|brauche|muss|werde|sitzt|sitze; wie lang dauert|dauern|geht|ist; "
     "dauert ... lange >; wie viel|wieviel zeit ... einplanen|brauche|braucht|nimmt|dauert|einrechnen; wie viele "
     "minuten|stunden dauert|sind|geht; dauer der|einer|von"},
    {kind_of(topic::offer), "bieten|machen|haben|bietet|macht|habt|verkaufen|gibt sie|ihr|es"},
    {kind_of(topic::holiday),
     "weihnachten|heiligabend|silvester|ostern|pfingsten|neujahr|karneval|fasching|feiertag|feiertage|feiertagen|"
     "brückentag|ferien; "
     "zwischen den jahren"},
    {kind_of(topic::nothing),
     "wie lange ... warten|wartezeit|offen|auf|geöffnet; wie lange muss|soll ich ... warten; meine nummer|adresse; "
     "meine neue adresse|nummer; auf|zu mich|mir; wo ist mein|meine; was kostet ... absage"},
};

}  // namespace

const cues::cue_table german_questions{.code = "de", .classes = {}, .rows = german_question_rows};

}  // namespace zylin::domain::rules
