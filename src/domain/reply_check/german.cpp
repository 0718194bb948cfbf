#include "reply_check/reply_words.hpp"

namespace zylin::domain::replies {

constinit const reply_words german_reply{
    .code = "de",
    .idioms =
        "kein problem|keine sorge|keine ursache|zögern sie nicht|nicht zuletzt|nicht wahr|gern geschehen|"
        "machen sie sich keine|fühlen sie sich frei",
    .negations = "nicht|nichts|kein|keine|keinen|keiner|keinem|nie|niemals|noch nicht|weder|niemand|leider nicht|ohne",
    .possible = "kann|können|muss|müssen|soll|sollte|darf|dürfen|zu|werden kann",
    .done =
        "bestätigt|bestätigung|gebucht|reserviert|vorgemerkt|eingetragen|storniert|abgesagt|verschoben|verlegt|"
        "umgebucht|"
        "eingeplant|terminiert|angemeldet|geändert|gestrichen|ihr/euer/dein ~ termin ist/war/wird/wurde/steht/findet|"
        "ihre ~ buchung/reservierung/bestellung/anfrage ist/wurde/war/steht|ihr termin am/um|buchungsnummer|"
        "referenznummer|bestätigungsnummer|referenz|bis dann|bis morgen|bis bald|bis "
        "montag/dienstag/mittwoch/donnerstag/"
        "freitag/samstag|wir sehen uns|wir erwarten sie|erwarten wir sie|freuen uns ~ auf sie|freuen uns auf ihren|wir "
        "freuen uns ~ sie|ich habe/hab ~ "
        "erledigt/notiert/gelegt|alles erledigt|ist erledigt|erfolgreich|steht fest|warteliste|für sie freigehalten|"
        "für sie gehalten|halten ~ frei|haben sie einen termin|sie sind ~ dabei",
    .deeds =
        "haben/habe/hat/hab/wurde/wurden/ist/sind ~ gefunden/zurückgelegt/beiseitegelegt/geprüft/überprüft/nachgesehen/"
        "nachgeschaut/nachgefragt/gesprochen/bestellt/geschickt/gesendet/gemailt/gefragt/informiert/benachrichtigt/"
        "vorbereitet/repariert/erstattet/hinterlegt/vermerkt/besorgt/verschickt/überwiesen/angerufen/kontaktiert/"
        "gelöst/geklärt/erledigt/korrigiert/gelöscht/verlängert/ausgestellt/abgegeben/aufgehoben/aufbewahrt/gesucht/"
        "unterschrieben/gedruckt/besprochen/abgesprochen|haben/habe/hat/wurde/ist _ _ _ ~ "
        "gefunden/zurückgelegt/geprüft/"
        "nachgesehen/gesprochen/bestellt/geschickt/gefragt/informiert/benachrichtigt/vorbereitet/hinterlegt/vermerkt/"
        "verschickt/angerufen/kontaktiert/geklärt/erledigt/aufgehoben/besprochen|liegt/liegen/steht ~ bereit|liegt ~ "
        "für sie|beim arzt vermerkt|wartet/warten auf sie",
    .promised =
        "wir/ich werde/werden/kann/können/könnte ~ buche*/reservier*/eintrag*/stornier*/absag*/verschieb*/umbuch*/"
        "bestätig*/erstatt*/freihalt*|ich/wir buche/buchen/reserviere/reservieren/storniere/stornieren/verschiebe/"
        "verschieben/bestätige/bestätigen/trage/tragen/erstatte/erstatten/lege/legen/halte/halten|ich rufe|"
        "ich/wir schicke/schicken/sende/senden ~ ihnen|senden wir ihnen|schicken wir ihnen|sie erhalten|sie bekommen|"
        "erhalten sie|bekommen sie|werden sie erhalten|garantier*|versprech*|versprochen|versicher*|verlassen sie sich|"
        "ich verbinde|verbinde sie|stelle sie durch|ist unterwegs|sind unterwegs|kommt gleich|kommen gleich|kommt zu|"
        "holt sie|wird da sein|werden da sein|nimmt sich zeit|hat zeit|wird sie empfangen|wird sie behandeln",
    .somebody =
        "jemand ~ wird/meldet/kann/ruft/kümmert|jemand|ein/eine/unser/unsere/einer mitarbeiter*/kolleg*/person/mensch/"
        "team|unser team|das team|wir melden uns|wir rufen sie|meldet sich|melden uns|sich melden|wird sich ~ melden|"
        "rückruf|zurückrufen|ruft sie zurück|rufen sie zurück|geben ~ weiter|gebe ~ weiter|leiten ~ weiter|leite ~ "
        "weiter|weitergegeben|weitergeleitet|ihre nachricht",
    .not_known =
        "weiß ich nicht|kann ich ~ nichts|können wir ~ nichts|nichts sagen|weiß nicht|nicht sicher|keine "
        "information*|keine angabe*|nicht bekannt|liegt mir nicht|liegen "
        "mir|"
        "kann ich ~ nicht|können wir ~ nicht|kann ihnen ~ nicht|leider nicht sagen|habe ich ~ keine|haben wir ~ keine "
        "information*|müsste ~ nachfragen|fragen sie bitte|bitte fragen|darüber ~ keine",
    .soon =
        "heute|morgen|übermorgen|sofort|umgehend|gleich|unverzüglich|innerhalb|minute*|stunde|stunden|augenblick*|"
        "noch diese|in kürze kommt|vormittag|nachmittag|abend|jetzt gleich",
    .available =
        "termin ist frei|termine frei|freie termine|freier termin|freien termin|freie plätze|platz frei|"
        "plätze frei|ausgebucht|verfügbarkeit|noch frei|lücke|zeit frei|termine verfügbar|termin verfügbar",
    .may_be_free = "frei|verfügbar|anwesend|im urlaub|arbeitet|belegt",
    .bookable = "termin*|arzt|ärztin|tisch*|platz|uhr|heute|morgen|herr|frau|dr|zahnarzt",
    .free_of_charge =
        "kostenlos*|kostenfrei*|gratis|umsonst|gebührenfrei|ohne aufpreis|ohne kosten|geht aufs haus|"
        "kostet nichts|unentgeltlich",
    .discount =
        "rabatt*|gutschein*|aktion|sonderangebot*|angebot|angebote|sonderpreis*|prozent|ermäßig*|reduziert*|"
        "günstiger|nachlass|erstattung|erstatten|entschädig*|bonus|geschenk*|halber preis|zum halben preis|skonto",
    .payment =
        "anzahlung|kartennummer|kreditkartendaten|passwort|pin|tan|iban|kontonummer|bankverbindung|überweis*|"
        "vorkasse|im voraus|geburtsdatum|ausweis|klicken",
    .advice =
        "paracetamol|ibuprofen|aspirin|antibiotik*|schmerzmittel|medikament*|dosis|dosierung|mg|milligramm|tablette|"
        "tabletten|salbe|kühlen sie|einnehmen|nehmen sie ~ ein|nehmen sie zwei/eine/einen|spülen sie|kamille*|klingt "
        "nach|wahrscheinlich|vermutlich|nichts ernstes|nicht schlimm|unbedenklich|ungefährlich|entzündung|infektion|"
        "diagnose|hausmittel|sie haben bestimmt|heilt|legen sie ~ hoch|trinken sie|schonen sie",
    .itself =
        "sprachmodell|als ki|anweisungen|systemprompt|prompt|meine regeln|ich bin ein mensch|openai|chatgpt|"
        "transkript|kein roboter",
    .place =
        "*straße|straße|strasse|weg|platz|gasse|allee|stock|etage|neben|gegenüber|hinter|nahe|ecke|bahnhof|"
        "haltestelle|gebäude|filiale*|zweigstelle|zentrum|links|rechts",
    .prices = "kostet|kosten|preis|preise|gebühr*|zahlen|bezahlen|betrag",
    .titles = "herr|herrn|frau|dr|doktor|prof|schwester",
    .agrees = "^ ja|^ jawohl|^ natürlich|^ selbstverständlich|^ klar|^ gern|^ gerne|^ sicher|^ richtig|^ stimmt",
    .denies = "^ nein|^ nee|^ leider nein|^ leider nicht",
    .open = "geöffnet|offen|öffnen|öffnet|öffnungszeiten|sprechzeiten",
    .closed = "geschlossen|nicht geöffnet|nicht offen|ruhetag|keine sprechstunde",
    .closes = "schließen|schließt|schluss",
    .until = "bis",
    .except = "außer|ausgenommen|bis auf|nur nicht",
    .every_day = "jeden tag|täglich|alle tage|sieben tage|rund um die woche|an allen tagen",
    .working_days = "werktags|werktag|werktagen|wochentags|unter der woche|wochentagen",
    .weekend = "wochenende|wochenenden|am wochenende",
    .round_the_clock =
        "bis spät|bis in die nacht|länger geöffnet|länger offen|rund um die uhr|24 stunden|durchgehend ~ geöffnet|24 "
        "7|tag und nacht",
    .in_parts = "mittagspause|pause|wieder|vormittags|nachmittags|abends|morgens|vormittag|nachmittag",
    .holidays = "feiertag*",
    .at_once = "jetzt|gerade|momentan|derzeit|aktuell",
    .small =
        "der|die|das|den|dem|des|ein|eine|einen|einem|einer|eines|dieser|diese|dieses|diesen|diesem|es|wir|uns|unser|"
        "unsere|unserer|unserem|unseren|sie|ihnen|ihr|ihre|ihren|ihrem|ihrer|ich|mir|mich|man|alle|allen|jede|jeder|"
        "jeden|jedem|und|oder|aber|wenn|weil|dass|damit|da|ob|für|von|vom|zu|zum|zur|auf|in|im|an|am|um|bei|beim|mit|"
        "ohne|nach|vor|über|unter|aus|bis|ab|zwischen|durch|gegen|seit|ist|sind|war|waren|sein|haben|hat|habe|hatte|"
        "kann|"
        "können|könnte|könnten|werden|wird|würde|würden|soll|sollen|sollte|muss|müssen|darf|dürfen|möchten|möchte|gibt|"
        "geht|gehen|kommt|kommen|nehmen|machen|macht|bieten|bietet|finden|findet|erreichen|helfen|hilft|beantworten|"
        "anrufen|anruf|rufen|ruft|melden|meldet|termin|termine|vereinbaren|buchen|buchung|frage|fragen|antwort|"
        "auskunft|"
        "information|informationen|ja|nein|nicht|kein|keine|keinen|gern|gerne|natürlich|selbstverständlich|leider|"
        "bitte|"
        "danke|dank|vielen|herzlich|herzlichen|willkommen|hallo|guten|tag|tage|tagen|morgen|abend|uhr|stunde|stunden|"
        "minute|minuten|heute|jetzt|hier|dort|auch|nur|noch|schon|wieder|immer|sehr|so|wie|was|wo|wann|welche|welcher|"
        "welches|wer|dann|denn|etwa|ungefähr|circa|geöffnet|offen|öffnen|öffnet|geschlossen|schließen|schließt|"
        "öffnungszeiten|preis|preise|kostet|kosten|leistung|leistungen|behandlung|behandlungen|praxis|adresse|"
        "anschrift|"
        "team|mitarbeiter|kollege|kollegin|person|jemand|gern|direkt|einfach|weitere|weiteren|mehr|etwas|möglich|"
        "jeweils|"
        "zwar|außerdem|sowie|je|pro|regulär|normalerweise|telefonisch|telefon|telefonnummer|nummer|unter|erreichbar|"
        "dauert|"
        "sich|selbst|meine|mein|meiner|zurück|kurz|weiter|gut|schön|freuen|wochenende|montag|mittags|geben|gebe|"
        "dazu|darüber|dafür|davon|hierzu|dabei|daran|deshalb|daher|gern|berechnen|berechnet|bezahlen|betragen|lautet|"
        "beträgt|liegt|befindet|befinden|heißt|stehen|steht|verfügung|lediglich|derzeit|aktuell|gibt|patienten|"
        "patient|kunden|gäste|wünschen|wünsche|braucht|brauchen|benötigen|ihres|anliegen|nachricht",
    .common =
        "der|die|das|und|wir|sie|ist|sind|nicht|für|von|mit|uns|ihr|ihre|ihnen|ich|bitte|uhr|ein|eine|einen|bei|"
        "auf|zu|haben|kann|können|ja|nein|gern|danke|im|am|wie|was|guten|termin|möchte|geöffnet|kostet|jemand|es",
    .thousands = "tausend",
    .hundreds = "hundert",
    .names_are_capitals = false,
    .numbers = &phrase::german,
};

}  // namespace zylin::domain::replies
