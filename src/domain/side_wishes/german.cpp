#include "side_wishes/side_wish_cues.hpp"

namespace zylin::domain::side_wishes {
namespace {

using enum side_wish_kind;

constexpr cues::word_class german_side_wish_classes[] = {
    {"relative",
     "sohn|tochter|mann|frau|ehemann|ehefrau|mutter|mama|vater|papa|bruder|schwester|oma|opa|großmutter|"
     "großvater|enkel|enkelin|partner|partnerin|freund|freundin|kind|kinder|baby|kollege|kollegen|kollegin|chef|"
     "onkel|tante|cousin|cousine|neffe|neffen|nichte|nachbar|nachbarin|eltern|söhne|töchter|verlobte|verlobten|hund|"
     "katze"},
    {"my", "meinen|meine|meiner|meinem|unseren|unsere|unserem|unserer|mein|unser"},
    {"title", "dr|doktor|frau|herr|herrn|prof|professor|schwester"},
    {"staff",
     "arzt|ärztin|zahnarzt|zahnärztin|therapeut|therapeutin|friseur|friseurin|masseur|masseurin|doktor|kollegin|"
     "kollege|"
     "mitarbeiterin|mitarbeiter|physiotherapeut|physiotherapeutin|behandler|behandlerin|dame|person|stylistin|stylist"},
    {"people", "personen|leute|person|gäste|erwachsene|kinder|freunde|freundinnen|mann|plätze"},
    {"days", "montags|dienstags|mittwochs|donnerstags|freitags|samstags|sonntags|sonnabends"},
};

constexpr cues::cue_row german_side_wish_rows[] = {
    {kind_of(second_person),
     "einen|eine|einmal|ein für mich und >; für mich und <my> >; <my> <relative> und ich|mich|mir; ich und <my> "
     "<relative>; für uns beide|zwei|alle; "
     "für <my> <relative> und mich|<my>; wir beide|zwei; {n} termine; zwei|beide hintereinander; auch für <my> "
     "<relative>; auch noch|einen|eine "
     "für <my> <relative>; <my> <relative> auch|ebenfalls; und für <my> <relative>; und <my> <relative> "
     "auch|möchte|braucht; für beide kinder|söhne|töchter; für die ganze familie; "
     "zusammen mit <my> <relative>; für meine {n} >; sowie <my> <relative>"},
    {kind_of(party_size),
     "tisch|reservierung|platz|plätze für {n} <people>?; wir sind|wären|kommen|werden zu? {n} <people>?; wir "
     "sind|wären|kommen zu "
     "zweit|dritt|viert|fünft|sechst|siebt|acht|acht*|zehnt; zu zweit|dritt|viert|fünft|sechst|siebt; für {n} "
     "personen|leute|gäste|erwachsene|person; {n} personen|leute|gäste|"
     "erwachsene; gruppe von {n}; für eine gruppe"},
    {means_nothing,
     "tisch|reservierung für {n} uhr; <my> <relative> hat|meint|sagte|hatte gesagt|empfohlen; meine frau herr"},
    {kind_of(for_whom),
     "für <my> {word}? <relative> {name}? {name}?; für <my> <relative> an {name} {name}?; für eine|einen {word}? "
     "freund|freundin|bekannte|bekannten|kollegen|kollegin; <my> {word}? <relative> {name}? "
     "{name}? braucht|bräuchte|hat|muss|möchte|will|ist|soll|kann; im namen von {name}? {name}?; nicht für mich; für "
     "jemand anderen|anders; der termin|tisch "
     "ist für >; patient|patientin ist {name}? {name}?; mit <my> kind|sohn|tochter|baby|hund|katze"},
    {names_whom,
     "er|sie|es|<relative> heißt|heisst; sein|ihr|dessen|deren name|vorname ist; <relative> namens; name des "
     "kindes|patienten ist"},
    {kind_of(person),
     "bei|mit|zu|zur|von frau|herr|herrn|dr|doktor|prof {who} {name}?; bei|zu|zur|zum|mit "
     "der|dem|derselben|demselben|derselbe "
     "gleichen|selben <staff>?; bei {name} {name}?; mit {name} {name}? zusammen|reden|sprechen|bitte; "
     "wieder|nur|gerne|am liebsten|unbedingt zu|zur|bei|von|mit frau|herrn|dr|{name} "
     "{name}?; ist|hat|arbeitet frau|herr|dr|doktor|{name} {who}? ... "
     "da|frei|zeit|verfügbar|zurück|im|am|dienst|urlaub; ist|hat|arbeitet|hätte|wäre die|der frau|herr|dr|doktor {who} "
     "... da|frei|zeit|verfügbar|zurück|im|am|dienst|urlaub; ist|hat|hätte|wäre {name} "
     "heute|morgen|übermorgen|am ... ... frei|zeit|da; zu frau|herr|herrn doktor|dr|professor|prof {who}; nur|lieber "
     "bei|mit|zu|von ihm|ihr; zu|bei|von einer|eine "
     "{word}? ärztin|frau|therapeutin|masseurin|zahnärztin|friseurin; eine|einer|einen "
     "weibliche|weiblichen|männliche|männlichen|bestimmte|bestimmten >; von "
     "einer frau; lieber eine|einen ärztin|frau|mann|therapeutin|masseurin|masseur; gleiche|selbe|gleichen|selben "
     "<staff> wie >; meine|meinem|meiner übliche|üblichen|"
     "stammfriseurin|gewohnten <staff>?"},
    {means_nothing,
     "hier ist {name} {name}?; bei ihnen|euch|uns|mir|regen; mit mir|ihnen; bei aok|tk|barmer|dak|der|{day}; mit "
     "karte|rezept|überweisung"},
    {kind_of(repetition),
     "jeden|jede|jedes {n}? {day}|woche|monat|zweiten|zweite|dritten|zwei >; alle {n} wochen|monate|tage; alle "
     "vierzehn tage; wöchentlich*; monatlich*; "
     "vierzehntägig; einmal|zweimal|dreimal die|pro|in|im der? woche|monat; {n} mal pro|die|in woche; immer "
     "<days>|{day}|am {day}?; regelmäßig*; immer <days>; "
     "<days> um|ab|immer; dauertermin|serientermin|folgetermine|stammtermin; für die nächsten {n} wochen|monate|{n}; "
     "{n} sitzungen|behandlungen|termine; "
     "zehnerkarte; mehrere termine; eine reihe von >"},
    {means_nothing,
     "haben|seid|habt|sind|ist|hat sie|ihr|es|der|die ... <days>|jeden|jede {day}?; jedes mal; jeden tag "
     "schmerzen|kopfschmerzen; seit {n} wochen|monaten; <days> kann|geht ... nicht; nicht <days>"},
    {kind_of(condition),
     "nur wenn|falls|sofern >; aber nur wenn|falls|mit|bei >; es sei denn >; außer wenn|es|sie >; je nachdem >; hängt "
     "davon|vom ab? >; vorausgesetzt >; "
     "sofern >; solange >; wenn|falls es regnet|schneit|nicht|kalt|warm|trocken|schön|gutes >; wenn|falls das wetter "
     ">; wenn|falls meine|mein|meinem {word} >; wenn|falls "
     "die|der|frau|herr|dr|doktor {word}? kasse|krankenkasse|arzt|ärztin|preis|versicherung|schmerzen|da|es|bis >; "
     "wenn|falls frau|herr|dr {who} >; unter der bedingung >; wenn|falls es nicht "
     "mehr|zu >; wenn es weniger|billiger|günstiger|unter >"},
    {means_nothing,
     "wenn|falls es|das|dies ist? geht|möglich|passt|klappt|okay|ok|ihnen|recht|machbar|irgendwie; wenn|falls sie|ihr; "
     "wenn|falls möglich|nicht|nötig; falls|wenn es ihnen; solange es|das "
     "geht; falls|wenn es nicht geht|möglich|passt|klappt"},
    {kind_of(note),
     "allergisch gegen|auf >; allergie*; unverträglichkeit; latexallergie; rollstuhl*; gehe|gehen|an|auf "
     "krücken|gehstützen; rollator; schwanger; schwangerschaft; "
     "diabetiker*; diabetes; asthma; epilep*; herzschrittmacher; schrittmacher; blutverdünner*; medikamente; "
     "schwerhörig; taub|gehörlos; blind; angst vor >; "
     "angstpatient*; ängstlich*; das|zum erste|ersten mal; erstes|erster|ersten mal|besuch|termin; neu|neuer|neue "
     "bei|patient|patientin|kunde|kundin >; war noch nie >; bringe|"
     "mitbringen|bringen >; röntgenbild*|röntgen|befund*|überweisung|rezept|mrt|arztbrief; bitte "
     "beachten|klingeln|denken|auf|ins >; übrigens >; kinderstuhl|hochstuhl; "
     "kinderwagen; glutenfrei*|laktose*|vegan*|vegetari*; fensterplatz; draußen|terrasse|außenbereich; am fenster; am "
     "liebsten draußen|drinnen|am >; hat|habe geburtstag; "
     "geburtstag*|hochzeitstag|jubiläum; dolmetscher*; spreche|spricht kein|nur|wenig >; "
     "barrierefrei*|stufenlos|aufzug; empfindliche|empfindlich|dicke|lange|lockige haare|"
     "haut|zähne|kopfhaut; privatpatient*|kassenpatient*|privat|gesetzlich versichert; bandscheibe*|hexenschuss; "
     "operiert|operation|op >; wie|so letztes|beim|letzten mal|"
     "immer >; ohne duft|parfüm|fleisch >; krankschreibung|krankmeldung|attest|bescheinigung; eine|die|meine|neue|ne "
     "au; "
     "blindenhund|assistenzhund"},
    {means_nothing,
     "haben|gibt|nehmen|ist|kann|hat sie|es|man|ihr ... "
     "vegan*|vegetari*|glutenfrei*|draußen|terrasse|rollstuhl*|barrierefrei*|kassenpatient*|privatpatient*; brauche|"
     "braucht ich|man ... überweisung|rezept"},
    {kind_of(call_back),
     "rufen|ruf|ruft sie? mich|uns >; rufen sie >; zurückrufen|zurückgerufen; rückruf >; um rückruf; bitte|bitten um "
     "rückruf >; anrufen; mich|uns ... anrufen|zurückrufen|erreichen >; meine andere|"
     "zweite|neue nummer|handynummer >; auf meiner|unter meiner|der anderen|nummer|handynummer >; melden|melde|meldet "
     "sie|sich? mich|sich|bei|uns bei? mir|uns >; schreiben|schicken sie mir >; kann|könnte|"
     "soll mich|jemand ... anrufen|zurückrufen"},
    {means_nothing,
     "ich rufe|melde; rufe ich; ich ... zurückrufen|anrufen; sie haben mich; haben mich angerufen; ich ... "
     "wieder|nochmal an; wo|wie|wann kann ich ... anrufen|erreichen"},
    {kind_of(complaint),
     "beschwer*; reklam*; geld zurück|erstattung; erstatt*; rückerstattung; zu viel|doppelt|zweimal|falsch "
     "berechnet|bezahlt|abgebucht|abgerechnet; unzufrieden; nicht zufrieden >; "
     "unverschämt*; unfreundlich*; enttäuscht; sehr|ganz|so schlecht|schlechter|schlechte|mieser "
     "service|bedienung|behandlung|erfahrung >; katastrophe|frechheit; {n} stunden gewartet; stunde|stundenlang|ewig "
     "gewartet; rechnung falsch|stimmt|zu >; rechnung ... falsch|nicht|hoch; fehler in|auf|bei rechnung|der|meiner >; "
     "nie wieder >; mit dem|der chef|chefin|inhaber|leitung sprechen|reden; anwalt; "
     "immer noch schmerzen|kaputt; schlechte bewertung"},
    {kind_of(gift_card), "gutschein*; geschenkgutschein*; geschenkkarte*"},
    {kind_of(sales),
     "rufe|anruf|spreche im|an|aus auftrag|namen|von >; ich rufe an von|wegen ihrer|der >; wir sind|haben ein|eine "
     "unternehmen|agentur|firma|angebot >; ihre webseite|website|homepage|google|suchmaschine*|"
     "sichtbarkeit >; gelbe|gelben seiten; branchenbuch|branchenverzeichnis; werbung für|schalten|in >; werbe* "
     "anzeige|kampagne; angebot für ihr|ihre|ihren >; kredit für >; stromanbieter|stromtarif|"
     "stromvertrag|gasanbieter; photovoltaik|solaranlage*; kundengewinnung|neukunden; "
     "zusammenarbeit|kooperation|partnerschaft >; umfrage; bewerbung|bewerben|praktikum|stelle|job >; "
     "vertreter der|von >; neukundengewinnung; versicherung* für ihr*|anbieten; kartenlesegerät*|kartenterminal*"},
    {means_nothing, "im auftrag meiner|meines|von; im namen meiner|meines"},
};

}  // namespace

const cues::cue_table german{.code = "de", .classes = german_side_wish_classes, .rows = german_side_wish_rows};

}  // namespace zylin::domain::side_wishes
