#include "time_phrase/languages.hpp"

namespace zylin::phrase {
namespace {

using kind = token_kind;

constexpr int part(day_part which) {
  return static_cast<int>(which);
}
constexpr int length(unit which) {
  return static_cast<int>(which);
}

constexpr vocabulary_row rows[] = {
    {kind::number, 0, "null,ein|eine|einer|einem|einen|eins,zwei|zwo,drei,vier,fünf|fuenf,sechs,sieben,acht,neun,zehn"},
    {kind::number, 11, "elf,zwölf|zwoelf,dreizehn,vierzehn,fünfzehn|fuenfzehn,sechzehn,siebzehn,achtzehn,neunzehn"},
    {kind::number, 20, "zwanzig,einundzwanzig,zweiundzwanzig|zwoundzwanzig,dreiundzwanzig,vierundzwanzig"},
    {kind::number, 25, "fünfundzwanzig|fuenfundzwanzig,sechsundzwanzig,siebenundzwanzig,achtundzwanzig,neunundzwanzig"},
    {kind::number, 30, "dreißig,einunddreißig,zweiunddreißig,dreiunddreißig,vierunddreißig"},
    {kind::number, 35,
     "fünfunddreißig|fuenfunddreissig,sechsunddreißig,siebenunddreißig,achtunddreißig,neununddreißig"},
    {kind::number, 40,
     "vierzig,einundvierzig,zweiundvierzig,dreiundvierzig,vierundvierzig,fünfundvierzig|fuenfundvierzig"},
    {kind::number, 46, "sechsundvierzig,siebenundvierzig,achtundvierzig,neunundvierzig,fünfzig|fuenfzig,einundfünfzig"},
    {kind::number, 52, "zweiundfünfzig,dreiundfünfzig,vierundfünfzig,fünfundfünfzig,sechsundfünfzig,siebenundfünfzig"},
    {kind::number, 58, "achtundfünfzig,neunundfünfzig,sechzig"},
    {kind::number, 61, "einundsechzig,zweiundsechzig,dreiundsechzig,vierundsechzig,fünfundsechzig|fuenfundsechzig"},
    {kind::number, 66, "sechsundsechzig,siebenundsechzig,achtundsechzig,neunundsechzig"},
    {kind::number, 70, "siebzig,einundsiebzig,zweiundsiebzig,dreiundsiebzig,vierundsiebzig"},
    {kind::number, 75, "fünfundsiebzig|fuenfundsiebzig,sechsundsiebzig,siebenundsiebzig,achtundsiebzig,neunundsiebzig"},
    {kind::number, 80, "achtzig,einundachtzig,zweiundachtzig,dreiundachtzig,vierundachtzig"},
    {kind::number, 85, "fünfundachtzig|fuenfundachtzig,sechsundachtzig,siebenundachtzig,achtundachtzig,neunundachtzig"},
    {kind::number, 90, "neunzig,einundneunzig,zweiundneunzig,dreiundneunzig,vierundneunzig"},
    {kind::number, 95, "fünfundneunzig|fuenfundneunzig,sechsundneunzig,siebenundneunzig,achtundneunzig,neunundneunzig"},
    {kind::number, 2, "ein paar"},
    {kind::number, 2026, "zweitausendsechsundzwanzig,zweitausendsiebenundzwanzig,zweitausendachtundzwanzig"},
    {kind::ordinal, 1, "erste,zweite,dritte,vierte,fünfte|fuenfte,sechste,siebte|siebente,achte,neunte,zehnte",
     "|n|r|s"},
    {kind::ordinal, 11, "elfte,zwölfte|zwoelfte,dreizehnte,vierzehnte,fünfzehnte|fuenfzehnte,sechzehnte", "|n|r"},
    {kind::ordinal, 17, "siebzehnte,achtzehnte,neunzehnte,zwanzigste,einundzwanzigste,zweiundzwanzigste", "|n|r"},
    {kind::ordinal, 23, "dreiundzwanzigste,vierundzwanzigste,fünfundzwanzigste|fuenfundzwanzigste", "|n|r"},
    {kind::ordinal, 26, "sechsundzwanzigste,siebenundzwanzigste,achtundzwanzigste,neunundzwanzigste", "|n|r"},
    {kind::ordinal, 30, "dreißigste,einunddreißigste", "|n|r"},
    {kind::ordinal, 0, "#te|#ten|#ter"},

    {kind::month, 1,
     "januar|jänner|jaenner|jan,februar|feber|feb,märz|maerz|mrz,april|apr,mai,juni|juno|jun,juli|julei|jul"},
    {kind::month, 8, "august|aug,september|sept|sep,oktober|okt,november|nov,dezember|dez"},
    {kind::feast, 1224,
     "heiligabend|heilig abend|heiliger abend,weihnachten|erster weihnachtstag|ersten weihnachtstag"},
    {kind::feast, 1226, "zweiter weihnachtstag|zweiten weihnachtstag"},
    {kind::feast, 1206, "nikolaus|nikolaustag"},
    {kind::feast, 214, "valentinstag"},
    {kind::feast, 1231, "silvester"},
    {kind::feast, 101, "neujahr"},
    {kind::weekday, 0, "sonntag,montag,dienstag,mittwoch,donnerstag,freitag,samstag|sonnabend", "|s"},
    {kind::weekend, 0, "wochenende"},
    {kind::short_weekday, 0, "so,mo,di,mi,do,fr,sa"},
    {kind::day_offset, 0, "heute|heut"},
    {kind::day_offset, 2, "übermorgen|uebermorgen|über morgen"},
    {kind::day_offset, 3, "überübermorgen"},
    {kind::morrow, 0, "morgen"},
    {kind::tonight, part(day_part::morning), "heute morgen|heute früh|heute frueh"},
    {kind::day_part, part(day_part::morning), "am morgen|der morgen|den morgen|früh|frueh|in der früh|am vormittag"},
    {kind::day_part, part(day_part::morning), "vormittag|im laufe des vormittags,nachmittag|am nachmittag"},
    {kind::day_part, part(day_part::evening), "abend|am abend,nacht|in der nacht"},
    {kind::part_adverb, part(day_part::morning), "morgens|vormittags|am morgen|des morgens,nachmittags,abends"},
    {kind::part_adverb, part(day_part::night), "nachts,frühmorgens|früh morgens"},
    {kind::day_part, part(day_part::first_thing),
     "gleich morgens|gleich früh|gleich in der früh|als erstes|früh am morgen"},
    {kind::day_part, part(day_part::first_thing), "am frühen morgen|gleich am morgen|gleich in der frühe|ganz früh"},
    {kind::day_part, part(day_part::late_morning), "am späten vormittag|später vormittag"},
    {kind::part_adverb, part(day_part::midday), "mittags|um die mittagszeit|über mittag|in der mittagspause"},
    {kind::day_part, part(day_part::early_afternoon), "am frühen nachmittag|früher nachmittag"},
    {kind::day_part, part(day_part::late_afternoon), "am späten nachmittag|später nachmittag|spätnachmittag"},
    {kind::day_part, part(day_part::early_evening), "am frühen abend|nach feierabend|nach der arbeit"},
    {kind::any_time, 0, "jederzeit|egal wann|ganztägig|den ganzen tag|irgendwann"},
    {kind::word, 0, "guten morgen|guten tag|guten abend|gute nacht|schönen tag|so gegen mittag"},
    {kind::past_day, 0, "gestern|vorgestern"},
    {kind::soonest, 0, "so schnell wie möglich|so bald wie möglich|sobald wie möglich|schnellstmöglich|baldmöglichst"},
    {kind::soonest, 0,
     "so schnell es geht|so bald es geht|so früh es geht|möglichst bald|möglichst schnell|so früh wie "
     "möglich|jetzt|sofort|jetzt gleich|ehestmöglich"},
    {kind::soonest, 0,
     "nächstmöglich|am ehesten|nächstmöglichen|nächster freier|nächsten freien|umgehend|frühestmöglich"},

    {kind::oclock, 0, "uhr|h"},
    {kind::fixed_time, 12 * 60, "mittag|am mittag|zu mittag"},
    {kind::fixed_time, 0, "mitternacht"},
    {kind::hour_shift, -30, "halb"},
    {kind::hour_shift, -15, "dreiviertel|drei viertel"},
    {kind::quarter, 15, "viertel"},
    {kind::half, 30, "halbe|halben"},
    {kind::part_of_hour, 15, "viertelstunde|viertel stunde"},
    {kind::part_of_hour, 45, "dreiviertelstunde|dreiviertel stunde"},
    {kind::half_count, 1, "anderthalb|eineinhalb|einundeinhalb,zweieinhalb,dreieinhalb"},
    {kind::past, 0, "nach|irgendwann nach|jederzeit nach"},
    {kind::to, 2, "vor"},
    {kind::to, 1, "bis|bis um|bis zum|bis spätestens"},
    {kind::after, 0, "ab|frühestens|nicht vor|erst ab|ab etwa|frühestens um|frühestens ab|von ab"},
    {kind::before, 0, "spätestens|spätestens um|nicht nach|nicht später als|noch vor"},
    {kind::after_it, 0, "oder später|oder danach|aufwärts"},
    {kind::before_it, 0, "oder früher|oder davor|spätestens"},
    {kind::between, 0, "zwischen"},
    {kind::from, 0, "von"},
    {kind::conjunction, 0, "und"},

    {kind::unit, length(unit::minute), "minute|minuten|min,stunde|stunden|std,tag|tage|tagen,woche|wochen"},
    {kind::unit, length(unit::month), "monat|monate|monaten|monats"},
    {kind::at, 0, "um|um genau|um circa|um etwa|um ungefähr|um ca|punkt"},
    {kind::around, 0, "gegen|so gegen|etwa|ungefähr|circa|ca|vielleicht|so um|sagen wir"},
    {kind::on, 1, "am|den|vom|zum"},
    {kind::on, 0, "an"},
    {kind::in, 0, "in|im"},
    {kind::the, 0, "der|die|das|dem|des"},
    {kind::next, 0, "nächste|naechste", "|n|r|s|m"},
    {kind::coming, 0, "kommende", "|n|r|s|m"},
    {kind::coming, 1, "diese", "|n|r|s|m"},
    {kind::last, 0, "letzte|vergangene|vorige", "|n|r|s|m"},
    {kind::next, 1, "übernächste|uebernaechste", "|n|r|s"},

    {kind::excluded, 0, "nicht|nicht am|nicht um|außer|außer am|kein|keinen|statt|anstatt|kann nicht am|nur nicht"},
    {kind::excluded_behind, 0, "geht nicht|geht leider nicht|kann ich nicht|kann ich leider nicht|passt nicht"},
    {kind::excluded_behind, 0, "klappt nicht|passt mir nicht|geht es nicht|geht bei mir nicht"},
    {kind::correction, 0, "nein|nee|doch|entschuldigung|verzeihung|sorry|quatsch|ach nein|ich meine|ich meinte|lieber"},
    {kind::correction, 0, "besser|beziehungsweise|vielmehr|moment|doch lieber|nein doch"},
    {kind::filler, 0,
     "bitte|danke|wenn|würde|wäre|oder|passt|ist|geht|ginge|dann|sollte|kommen|einen|vorbei|gut|rum|herum"},
    {kind::silent, 0, "äh|ähm|öh|hm|jahres"},

    {kind::countable, 0,
     "personen|person|leute|gäste|kinder|erwachsene|euro|cent|prozent|mal|jahre|jahren|kilo|zimmer"},
    {kind::countable, 0, "termine|termin|plätze|grad|stock|etage|zähne|tisch"},
    {kind::countable, 1, "straße|strasse|allee|weg|platz|gasse"},
    {kind::party, 0, "tisch für|gruppe von|nummer|zimmer|hausnummer|wohnung|raum|telefonnummer|linie"},
};

}  // namespace

constinit const language german{.code = "de", .rows = rows};

}  // namespace zylin::phrase
