#include "emergency/phrase_book.hpp"

namespace zylin::domain::emergencies {
namespace {

using kind = phrase_kind;

constexpr word_group german_groups[] = {
    {"@who",
     "er|sie|jemand|mann|frau|vater|papa|mutter|mama|kind|sohn|tochter|baby|saugling|oma|opa|grossmutter|grossvater|"
     "bruder|schwester|freund|freundin|kollege|kollegin|nachbar|nachbarin|kunde|kundin|patient|patientin|kleine|"
     "kleiner|hund|katze|partner|partnerin|ehemann|ehefrau"},
    {"@small", "baby|saugling|kind|kleinkind|sohn|tochter|kleine|kleiner|enkel|enkelin|kinder|hund|neugeborenes"},
    {"@breath", "atmet|atmen|atme|atmest|luft|atem|atmung|schnaufen|schnauft"},
    {"@pain", "*schmerzen|*schmerz|schmerz|schmerzen|kopfweh|bauchweh|zahnweh"},
    {"@awful",
     "starke|starken|starker|schlimme|schlimmen|unertragliche|unertraglichen|hollische|hollischen|furchtbare|"
     "furchtbaren|wahnsinnige|wahnsinnigen|extreme|extremen|heftige|heftigen|schreckliche|schrecklichen|massive|"
     "akute|akuten|plotzliche|plotzlich|heftigste|starkste|starksten"},
    {"@stuff",
     "batterie|batterien|knopfzelle|knopfbatterie|gift|rattengift|putzmittel|reiniger|rohrreiniger|tabletten|"
     "tablette|pillen|medikamente|munze|magnet|magnete|spulmittel|waschmittel|saure|lauge|benzin|pilze|pilz|nadel|"
     "murmel|bleiche|chlor|desinfektionsmittel|essigessenz|lampenol|verdunnung|schrauben|schraube|nagel|beeren|glas|"
     "scherbe|frostschutzmittel|schokolade"},
    {"@burn",
     "verbrannt|verbruht|verbrennung|verbrennungen|verbruhung|verbruhungen|verbrannte|veratzt|veratzung|veratzungen"},
    {"@room",
     "haus|kuche|wohnung|dach|auto|keller|ofen|pfanne|zimmer|garage|gebaude|laden|buro|steckdose|kabel|herd|mull|"
     "mulltonne|balkon|bett|sofa|trockner|waschmaschine|heizung|sicherungskasten|salon|vorhang|adventskranz|baum"},
};

constexpr lexicon_row german_rows[] = {
    // Atmung, Bewusstsein
    {kind::happening,
     "atmet|atmen|atme|atmest|atmung|schnaufen & nicht|kaum|nimmer|schlecht|schwer|schlechter|keine|aufgehort|"
     "ausgesetzt|komisch|unregelmassig|rochelnd|flach, keine|kaum|wenig luft|atem|atmung, luft|atem & nicht|keine|"
     "kaum|schlecht & bekomme|bekommt|kriege|kriegt|krieg|holen, bekomme|bekommt|kriege|kriegt|krieg keine luft, "
     "ringt|ringen|ringe nach luft|atem, schnappt|schnappe nach luft, atemnot, luftnot, *atemnot, atemstillstand, "
     "erstick*, wurgt & kein|nicht|@who, blau angelaufen, lauft|lief .. blau|bla an, wird|ist|ganz blau, blaue|"
     "blauen lippen|gesicht, lippen & blau"},
    {kind::happening,
     "bewusstlos*, ohnmachtig*, nicht mehr|richtig ansprechbar, nicht ansprechbar, kaum ansprechbar, @who & reagiert|"
     "reagieren & nicht, reagiert nicht|kaum mehr, reagiert auf nichts, wacht|wachen & nicht & auf, nicht aufwachen|"
     "wach|wecken|aufwecken, kein|keinen puls|herzschlag, ohne bewusstsein, nicht bei bewusstsein, bewegt|ruhrt sich "
     "nicht, bewegt|ruhrt sich .. nicht, leblos*, weggetreten, schlaff & @small, regungslos*, nicht mehr zu sich"},
    {kind::event,
     "ohnmacht, umgekippt & @who|ich, umgefallen & @who|ich, kippt|kippte|fallt um, zusammengebrochen, zusammen "
     "gebrochen, zusammengesackt, zusammengeklappt, kollabiert, bewusstsein & verloren|verliert|verlor, bricht|brach "
     ".. zusammen, krampft, krampfanfall, krampfanfalle, krampfanfallen, fieberkrampf, schaum & mund, zuckt & ganzen|"
     "unkontrolliert|korper"},
    // Herz, Schlaganfall, Allergie
    {kind::topic,
     "brust|brustkorb|herz|herzgegend|brustbein & "
     "schmerz*|druck|druckt|enge|eng|sticht|stechen|stiche|weh|brennt|brennen|krampf*|zieht, brustschmerz*, brustenge, "
     "herzschmerz*, herzinfarkt, infarkt, herz infarkt, herzanfall, herzattacke, herzstillstand, "
     "herzkreislaufstillstand, herz & stehen|aufgehort|rast|stolpert, herzrasen, linken|linker|linke "
     "arm|seite|schulter & taub|schmerz*|weh|gelahmt|kribbel*|schwach|schwer, "
     "arm|gesicht|mund|mundwinkel|gesichtshalfte|halfte|seite|korperhalfte & "
     "gelahmt|lahm|lahmung*|hangt|hangen|schief|herunter, arm|arme|korperhalfte & taub, schlaganfall, schlaganfalle, "
     "hirnschlag, gehirnschlag, hirnblutung, lahmungserscheinung*, lallt, lalle, lallen, verwaschene|undeutlich "
     "sprache|spricht, kann & plotzlich & nicht & sprechen|reden|sehen|gehen|bewegen, nicht mehr sprechen|reden, "
     "kein|keine|keinerlei gefuhl .. bein|beine|beinen|arm|arme|armen|hand|handen|fussen|seite, spur*|fuhl* & "
     "nicht|nichts|kaum & bein|beine|beinen|arm|arme|armen|hande|handen|fusse|fussen, bein|beine|arm|arme|hand & nicht "
     "& bewegen|heben|anheben, red*|sprich*|spricht|sprache & komisch|wirr|undeutlich|verwaschen|lallend & "
     "@who|plotzlich, kann|konnen .. nicht .. aufstehen & plotzlich|schwarz|gefuhl|schnell|sturz*|notfall, schwarz vor "
     "augen, plotzlich & taub|gelahmt|blind|verwirrt|nichts, epileptisch*, epilepsieanfall, asthmaanfall, asthma "
     "anfall, anfall & hat|epilep*|asthma|schwer*, anaphyla*, allergischer|allergische|allergischen schock|reaktion, "
     "allergie schock, allergieschock, hals|rachen|kehle|zunge|lippe|lippen|gesicht|backe|wange|auge|augen|kiefer & "
     "schwillt|schwellen|geschwollen|angeschwollen|zugeschwollen|zuschwillt|anschwillt|schwellung|dicke, "
     "hals|rachen|kehle & zu|enger|schnurt|eng & schnurt|geht|macht|wird|zieht, nicht|kaum mehr|richtig schlucken, "
     "kann|konnen nicht schlucken, epipen, hitzschlag, hitzeschlag, unterkuhlung, unterkuhlt, blutvergiftung, "
     "hirnhautentzundung, unterzucker*, zuckerschock, kreislaufkollaps, kreislaufzusammenbruch, panikattacke & "
     "gerade|habe|hat, lungenembolie, embolie, blinddarmdurchbruch, fieber & 41|krampf*"},
    // Blut, Wunden, Verbrennungen, Augen, Zaehne
    {kind::happening,
     "blut*|*blutung|nachblutung & hort|horen|hort's|stoppt|stoppen|stillen|aufhort|aufhoren|aufgehort & nicht, "
     "blut*|*blutung & nicht & stillen|stoppen|auf|aufhoren, hort|horen|will nicht auf .. blut*, blutet|bluten|blute "
     ".. stark|heftig|wie|schlimm|immer|uberall|weiter, stark|heftig|immer|massiv bluten|blutet|blutend|blutende, "
     "blut & spritzt|uberall|*spuck*|*hust*|erbr*|*kotz*|lache|stromt|schiesst|lauft|tropft, viel|soviel|literweise "
     "blut, blut verloren, verliert .. blut, verliere .. blut, blutverlust, blut im stuhl|urin|erbrochenen, verblut*"},
    {kind::topic,
     "unfall & gehabt|hatte|hatten|passiert|gebaut|verletzt*|schwer*|gerade|gab, blutet, bluten, blute, blutung, "
     "blutungen, nachblutung, nachblutungen, gehirnblutung, blutend, durchgeblutet, geblutet & stark|viel|heftig|"
     "gerade, schnittwunde & tief*, geschnitten & tief|stark|pulsader*|blut*|sehne, tiefe wunde|schnittwunde, "
     "pulsader*, finger|hand|zeh|daumen|arm & abgeschnitten|abgetrennt|abgehackt|abgesagt|gequetscht|eingeklemmt|ab, "
     "platzwunde, platzwunden, kopf|schadel & gestossen|aufgeschlagen|gefallen|verletzt|verletzung|angeschlagen|"
     "geknallt|sturz*|blutet|angehauen, kopfverletzung*, schadelbruch, schadelhirntrauma, gehirnerschutterung, "
     "treppe|leiter|dach|fenster|balkon|gerust|wickeltisch|pferd|baum & gefallen|gesturzt|runtergefallen|herunter|"
     "heruntergefallen|runter|fallt|sturzte|fiel, gesturzt|gefallen|hingefallen & kommt|komme|kommen & nicht & "
     "hoch|auf|raus, gesturzt & kann|aufstehen|bewegen|kopf|hufte|blut*, offener|offene "
     "bruch|fraktur|wunde, knochen & raus|schaut|herausschaut, wirbelsaule|genick|ruckgrat & gebrochen|verletzt, "
     "querschnitt*, kiefer & ausgerenkt|gebrochen|klemmt, angeschossen, niedergestochen, erschossen, messerstich*, "
     "erstochen, verletzt|verletzte|verletzter & schwer|lebensgefahrlich, schwerverletzt*, schwer verletzt"},
    {kind::event,
     "@burn, kochendem|heissem|kochendes|heisses|heissen|heisser wasser|ol|fett|dampf|tee|kaffee & ubergossen|"
     "verschuttet|@burn, blasen & kopfhaut|haut|brennt|verbr*, kopfhaut & brennt|brannt|verbr*|blasen|veratzt, "
     "stromschlag, stromschlage, stromunfall, starkstrom, elektroschock & bekommen|gekriegt, gewischt & strom|"
     "steckdose, blitz & getroffen|eingeschlagen, vom|von|einem auto|lkw|bus|zug|lastwagen|motorrad & angefahren|"
     "uberfahren|erfasst, angefahren, uberfahren & @who|auto, autounfall, verkehrsunfall, arbeitsunfall, "
     "motorradunfall, fahrradunfall, badeunfall, ertrink*, ertrunken, gebissen & schlange|hund|zecke|spinne|ratte, "
     "schlangenbiss, kreuzotter, wespe|biene|hornisse|gestochen & allergi*|hals|mund|geschwollen|luft"},
    {kind::event,
     "auge|augen & veratzt|saure|chemikal*|lauge|reiniger|spritz*|gespritzt|splitter|verletzt|kleber|sekundenkleber|"
     "bleiche|farbe|gestochen|glas|metall|nicht_offnen|nicht_aufmachen|nicht_aufbekommen|geht_nicht|kalk, auge|augen "
     "& nicht|kaum & offnen|aufmachen|auf, sehe|sehen|sieht & nichts mehr|plotzlich, nichts mehr sehen, plotzlich|pl "
     "blind|erblindet, sehkraft & verloren, zahn|zahne|schneidezahn|frontzahn|schneidezahne|frontzahne|vorderzahn & "
     "ausgeschlagen|rausgeschlagen|herausgeschlagen|ausgefallen|rausgefallen|herausgefallen|rausgeflogen|"
     "rausgebrochen|herausgebrochen|ausgeschlagene|ausgeschlagener|geschlagen|verloren"},
    // Schmerz
    {kind::topic,
     "@awful @pain, @awful .. @pain, @pain & unertraglich|aushalten|auszuhalten|wahnsinnig|unfassbar|umbringen|"
     "extrem|kaum & aushalt*|ertragen|nicht|mehr|sehr, @pain & unertraglich*|wahnsinnig|unfassbar|auszuhalten|"
     "aushalten|umwerfend, halte|halt|halten|ertrage .. nicht mehr aus, halte|halt .. nicht mehr, nicht mehr "
     "auszuhalten, schreit|schreie|krummt|krumme|windet .. schmerz|schmerzen"},
    // Vergiftung, Lebensmuede
    {kind::event,
     "verschluckt|geschluckt|gegessen|getrunken|runtergeschluckt|verschluckte|gefressen|genommen|eingeatmet|mund & "
     "@stuff, verschluckt & @small|luft|hustet|blau, vergiftet, vergiftung, vergiftungen, uberdosis, uberdosiert, zu "
     "viele|viel tabletten|pillen|medikamente|insulin|schlaftabletten, schlaftabletten & genommen|geschluckt|packung|"
     "alle, ganze|alle|packung tabletten|schlaftabletten|pillen & genommen|geschluckt, falsches medikament|"
     "medikamente, giftnotruf"},
    {kind::happening,
     "mich|sich|uns umbringen|tot machen, umbringen & will|mochte|werde|wollte|wird|versucht|droht, selbstmord*, "
     "suizid*, selbsttotung, das leben nehmen, leben nehmen, nicht mehr leben|weiterleben|aufwachen|da_sein, will|"
     "mochte|wollte .. sterben, sterben will|mochte, leben .. beenden, mein|dem leben .. ende|schluss machen|setzen, "
     "keinen sinn mehr, schluss machen & leben, etwas|was|nichts antun|anzutun, antun & mir|sich, ritzt|ritze mich|"
     "sich, aufhangen|erhangen|aufgehangt|erhangt & mich|sich|@who, springe|springen|springt & brucke|dach|fenster|"
     "zug|bahn|hochhaus, lebensmude, stirbt, sterbe, liegt im sterben, am sterben, stirb nicht"},
    {kind::event,
     "wehen, fruchtblase, fruchtwasser, geburt & los|beginnt|geht|angefangen, kind|baby & kommt|bewegt_nicht|gerade, "
     "kommt & baby, schwanger|schwangere|schwangerschaft|ssw|schwangerschaftswoche & blut*|schmerz*|gesturzt|"
     "gefallen|krampf*|bewegt|fruchtwasser|unfall|schwindel*, fehlgeburt, fruhgeburt, nabelschnur, @small & bewegt|"
     "ruhrt|atmet|trinkt|reagiert|schreit & nicht, @small & blau|schlaff|leblos|steif|krampft|krampf"},
    // Gas, Feuer, Wasser, Strom, Eingeschlossene, Gewalt
    {kind::topic,
     "gasgeruch, gasleck, gasaustritt, gasalarm, gasexplosion, gas leck, riecht|stinkt|rieche|geruch|riechen|roch|"
     "gerochen & gas, gas & tritt|austritt|stromt|ausgetreten|undicht*|entweicht|zischt|leck|lauft, gasleitung|"
     "gasherd|gastherme|gasflasche & undicht|leck|defekt|kaputt|beschadigt|offen|angebohrt, kohlenmonoxid*, co "
     "melder|warner|alarm & piept|schlagt|los|an, rauchmelder|feuermelder & piept|schlagt|los|an|geht, dampfe & "
     "schwindelig|ubel, explosion, explodiert, explodier*"},
    {kind::topic,
     "es brennt, brennt es, brennt & @room|lichterloh|bei_uns|hier, feuer & @room|ausgebrochen|gefangen|brennt|hier|"
     "grosses|im|wir, in flammen, flammen, wohnungsbrand, kuchenbrand, hausbrand, zimmerbrand, kabelbrand, "
     "schwelbrand, fettbrand, brandgeruch, kellerbrand, autobrand, brand & ausgebrochen|haus|wohnung|kuche|keller|"
     "salon|gesetzt|geraten, verbrannt|verschmort & riecht|geruch, rauch & quillt|kommt|wohnung|haus|uberall|dichter|"
     "treppenhaus|steigt|viel|steckdose, qualm, qualmt & @room|steckdose|es, raucht & steckdose|sicherungskasten|"
     "motor|kabel|gerat, funken & steckdose|kabel|spruhen|spruht|sicherung*|leitung|schlagt, feuerwehr & ruf*|"
     "schnell|kommen|alarm*|sofort|holen|brauch*|bitte|schick*"},
    {kind::topic,
     "rohrbruch, wasserrohrbruch, rohr|leitung|wasserleitung|schlauch|boiler|heizung|heizkorper|rohre|wasserrohr|"
     "wasserhahn & geplatzt|gebrochen|gerissen|geborsten|platzt|explodiert|spritzt, wasser & spritzt|stromt|schiesst|"
     "uberall|decke|steckdose|strom|wanden|wand|keller|sturzt|abstellen|stoppen|lampe, uberschwemm*, uberflut*, "
     "unter wasser & keller|wohnung|kuche|bad|laden|steht, wasser im keller, vollgelaufen, decke & eingesturzt|"
     "einsturzt|kommt_runter|bricht|tropft|eingebrochen, abwasser|kanal & hochgedruckt|kommt|druckt|hoch, toilette|"
     "klo & ubergelaufen|lauft uber, eingesturzt, einsturz*"},
    {kind::topic,
     "eingesperrt, eingeschlossen, eingeklemmt, verschuttet, ausgesperrt & @small|herd|kind|baby|ofen, aufzug|"
     "fahrstuhl|lift & stecke|stecken|steckt|fest|festsitz*|sitze|sitzen|hangen|hangt|gefangen|stehen|geblieben, "
     "kind|baby|hund|sohn|tochter|kleinkind & im auto|wagen|aufzug|bad|zimmer & *gesperrt|heiss|hitze|*geschlossen|"
     "allein, komme|kommen|kommt nicht mehr|hier raus|heraus, nicht mehr raus & komme|kommt|kommen, kind|sohn|"
     "tochter|baby & verschwunden|vermisst|entfuhrt|weg, geisel*, entfuhrt, entfuhrung"},
    {kind::topic,
     "bedroht|bedrohen|bedrohung|droht & mich|uns|messer|pistole|waffe|mann|jemand|kunde|kollegin|kollegen|patient|"
     "er, mit|hat .. messer|pistole|waffe|axt|gewehr, bewaffnet*, einbrecher, eingebrochen & jemand|gerade|bei|uns|"
     "laden|wohnung|haus|nacht, bricht|brechen .. ein, einbruch, jemand & im haus|wohnung|laden & fremd*|unbekannt*|"
     "eingedrungen, uberfall, uberfallen, ausgeraubt, raububerfall, angegriffen & mich|uns|jemand|sie|ihn|werden|"
     "wird|hund, greift|greifen .. an, schlagt|pruegelt|prugelt|verprugelt|wurgt|schlug & mich|sie|uns|ihn|mann|"
     "vater|freund, verfolgt & mich|uns|jemand|stalker|werde, vergewaltig*, bringt|bringen|brachte mich|uns|sie|ihn "
     "um, umbringen & mich|uns|er, bombe, bombendrohung, amok*, schiesst, schusse"},
    {kind::topic,
     "notfall, notfalle, notfallen, notfaelle, *notfall, *notfalle, notfalltermin, notfallpatient, notruf, notarzt, "
     "notartz, notaerztin, notarztin, notarzte, notdienst, krankenwagen, rettungswagen, rettungsdienst, rettung & "
     "rufen|rufe|schicken|holen|schnell, sanitater, ambulanz & rufen|rufe|schnell|dringend, 112|110 & rufen|rufe|"
     "anrufen|gerufen|gewahlt, lebensgefahr*, lebensbedrohlich*, leben|tod & tod|leben & auf|um, schwebt in|zwischen "
     ".. gefahr|leben, um leben und tod, hilfe hilfe, zu hilfe, hilfe & schnell|sofort|schicken|dringend|bitte bitte,"
     " helfen|helft & schnell|sofort, dringend|sofort|schnell|unbedingt & arzt|zahnarzt|arztin|doktor|hilfe|notarzt|"
     "krankenhaus, es|ist|sehr|wirklich|super|ausserst|total dringend, dringender|akuter fall|notfall, akuter|akute "
     "notlage, polizei & rufen|rufe|schnell|brauchen|sofort, schnell & kommen & arzt|hilfe|bitte, grosser|hochster "
     "gefahr|not, in gefahr, sos"},

    {kind::idiom,
     "bringt mich um & "
     "rucken|nacken|kreuz|knie|schulter|schultern|fuss|fusse|stress|chef|arbeit|lachen|hitze|hunger|warten, bringst "
     "mich um, sterbe|stirbt|sterben vor|fur "
     "hunger|durst|neugier|langeweile|lachen|freude|sehnsucht|schokolade|pizza|sie, sterbe|stirbt|sterben vor, zum "
     "sterben schon|langweilig|gut, herzinfarkt|schlag|schlaganfall & preis|rechnung|fast|beinahe|gesehen, fast "
     "einen herzinfarkt, sterblich*, feuer und flamme, feuer|flamme fur, feuerabend, feuerzeug, feuerwerk*, brennt|"
     "brennen & unter den nageln, es brennt beim|nicht an, brennt beim|darauf, brennt fur|darauf, brennt & licht|"
     "birne|lampe, unfallversicherung, unfallfrei, zusammengebrochen & server|system|internet|netz|webseite|handy|"
     "verbindung|umsatz|umsatze, eingebrochen & umsatz|umsatze|kurse|zahlen|preise, uberfallen & fragen|nicht|fuhlt, "
     "uberflutet von|mit, ertrinke|ertrinken & arbeit|mails|papierkram, eingeschlossen & preis|inklusive|service|"
     "fruhstuck|getranke, schluss gemacht, tot lachen|gelacht|mude, todmude, totgelacht, umgefallen & vor lachen, "
     "explodiert & preise|kosten, bombe & sieht|aussehen|frisur|stimmung|war, sterben & rosen|pflanzen|pflanze|handy|"
     "akku, in eile, kurz luft holen, frische luft, luft holen & termin, keine luft mehr im|in, luft im|aus, "
     "erstick* in|an arbeit|papier|mails|terminen, atem beraubend, atemberaubend, mit wehenden, mich bedroht gefuhlt "
     "nicht, schlagt vor|ihnen|mir vor, schlagt & vor & termin, blaue augen|flecken|haare|nagel|strahnen|kleid|"
     "tonung, wird blau & haare|farbe|nagel"},
    {kind::harmless,
     "lebensmittelvergiftung, wegen .. unfall|unfalls|krankheit|einbruch|wasserschaden, zahnfleisch & blut*, "
     "zahnfleischbluten, *fleischbluten, regelblutung, monatsblutung, zwischenblutung & oft|termin, nasenbluten & "
     "ofter|oft|manchmal, blutet|bluten & zahneputzen|putzen|zahnseide, nach|seit|wegen|von einem|meinem|dem|seinem|"
     "ihrem|meines|einer|meiner|der schlaganfall|herzinfarkt|unfall|autounfall|arbeitsunfall|infarkt|operation|"
     "schlaganfalls|bandscheibenvorfall|sturz|gehirnerschutterung|fehlgeburt, schlaganfallpatient*, infarktpatient*, "
     "nachsorge & schlaganfall|infarkt|herzinfarkt, reha & schlaganfall|unfall|infarkt|herzinfarkt, arbeitsunfall & "
     "bericht|versicherung|berufsgenossenschaft|formular|rezept|verordnung, sonnenbrand, fettverbrennung, "
     "verbrennungsmotor, rauchmelder|feuermelder|co & installier*|montier*|wartung|batterie|prufen|kaufen|austausch*|"
     "warten|einbauen|angebot, feuerloscher, feuerwehr & fest|mann|auto|einfahrt|zufahrt|kurs|ausbildung, notfall|"
     "erste & kurs|koffer|tasche|set|kontakt|plan|hilfe kurs, erste hilfe, notfallkontakt, im notfall, bei|fur|zum "
     ".. notfall|notfalle|notfallen|notfaelle, notfallnummer, notfallausweis, notausgang, gasherd & anschliessen|"
     "anschluss|kaufen, gastherme & wartung|warten, brand & schutz|versicherung|schaden, brandschutz*, wasserschaden,"
     " einbruch & schutz|versicherung|sicherung, einbruchschutz, elektroschock & therapie|gerat, krankenwagen & "
     "spielzeug|fahrer, feuerwehrauto, wespennest, botox, schwellung & normal|zuruckgegangen, geschwollen & knie|"
     "knochel|fuss|fusse|finger|leicht, taub & betaubung|spritze, epileptisch* & vorgeschichte|bekannt"},

    {kind::negation,
     "kein, keine, keinen, keinerlei, keiner, nicht, ohne, niemand, nie, noch nie, weder, kein richtiger, nichts, "
     "statt, keines, nix"},
    {kind::negation_after,
     "nicht, nicht mehr, hat|haben aufgehort|nachgelassen, ist|sind|war vorbei|gestillt|weg|geloscht|fehlalarm, "
     "aufgehort, vorbei, wurde|ist behandelt|geloscht|gestoppt, ist nicht|kein, war ein fehlalarm"},
    {kind::affirmation,
     "nicht nur|bloss|allein, nicht auszuhalten|aushalten|zu|aufhoren|auf|auflegen|stillen|stoppen|warten|ertragen|"
     "ob|was|wie|wohin|weiter|gut|besser|von|normal|selbst, keine zeit|ahnung|luft|frage|zweifel|minute, nicht "
     "aufgehort|gestoppt|ansprechbar|atmet|atmen, nichts hilft|mehr, ist|sind nicht mehr ansprechbar, nicht mehr "
     "aufhoren|auf|aus|atmen|bewegen|sprechen|ansprechbar"},
    {kind::past,
     "letztes|letzten|letzte|vergangenes|vergangenen|voriges|vorige|vorigen|letzter jahr|monat|woche|sommer|winter|"
     "fruhling|herbst|mal|weihnachten|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|januar|februar|"
     "marz|april|mai|juni|juli|august|september|oktober|november|dezember, vor .. jahren|monaten|wochen|jahr|monat|"
     "jahrzehnten, vor langer|langem zeit, fruher, damals, als kind|jugendlicher|ich|er|sie, als ich|er|sie klein|"
     "kind|jung|schwanger|noch|zehn, in meiner|seiner|ihrer kindheit|jugend, im|in #year, #year, im jahr, "
     "vorgeschichte, seit jahren|monaten, war schon|bereits behandelt, im januar|februar|marz|april|mai|juni|juli|"
     "august|september|oktober|november|dezember, im letzten|vergangenen"},
    {kind::question,
     "behandeln|behandelt|machen|macht|bieten|haben|hatten|nehmen|ubernehmen|reparieren|beheben|betreuen|versorgen|"
     "kennen|verkaufen|installieren|konnen|konnten|durfen|arbeiten|helfen sie|ihr|man|wir, sind|ist sie|ihr, gibt es,"
     " gibts, was|wieviel|wie kostet|kosten|viel|ist|sind|tun|mache|macht|tue|erkenne|erkennt|lange|hoch|verhalte, "
     "erfahrung|erfahrungen|spezialisiert|frage|fragen|informationen|info|auskunft|angst|sorge|schutz|vorsorge|"
     "vorbeugung|vortrag|kurs|artikel|buch|versicherung|risiko|unterschied mit|bei|auf|zu|uber|vor|gegen|fur|zum|zur|"
     "nach, ab wann|wann, wer hat|macht|behandelt|ubernimmt, welche|welcher, interessiere|interesse|wissen|fragen .. "
     "fur|an|ob|wie, vorbeugen, verhindern, vermeiden"},
    {kind::condition,
     "falls, wenn, falls|wenn|sollte|ob es|das|dies ein|einen|eine|sich|mal|um, falls|wenn|ob es ein, falls|wenn|ob "
     "ein|eine|jemand, im falle eines, nur im|bei|fur, ausser im|bei, bei einem|jedem, fur zukunftige"},
    {kind::softener,
     "ein, eine, einen, einem, einer, richtiger, richtigen, echter, echten, wirklich, wirklicher, wirkliche, "
     "besonders, so, sehr, akuter, akute, akuten, starke, starken, ernster, medizinischer, direkt, unbedingt, mehr, "
     "gar, irgendwelche, grosse, grosser, schlimmer, lebensbedrohlicher, wahrer, eigentlich, also, sonst, jetzt, mit,"
     " von, zum gluck, auch, aktuell, gerade, mal, einzelne, ganz, sofort, weitere, weiteren, sonstige, ist, sich, "
     "bisher, je"},
    {kind::either, "oder, noch"},
    {kind::present,
     "jetzt, wieder, gerade, eben, noch, seit, sofort, heute, momentan, aktuell, plotzlich, immer noch, schnell, "
     "bitte kommen, auf der stelle, dringend, soeben, erneut, nun"},
    {kind::joint, "und, aber, weil, denn, dann, deshalb, sondern, doch, danach, nachdem"},
    {kind::personal,
     "mein, meine, meinem, meinen, meiner, ich, er, unser, unsere, unserem, sein, seine, ihr, ihm, mir, mich, uns, "
     "wir, jemand, jemanden, hier"},
};

}  // namespace

constinit const lexicon german{.code = "de", .groups = german_groups, .rows = german_rows};

}  // namespace zylin::domain::emergencies
