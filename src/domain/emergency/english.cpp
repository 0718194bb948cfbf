#include "emergency/phrase_book.hpp"

namespace zylin::domain::emergencies {
namespace {

using kind = phrase_kind;

constexpr word_group english_groups[] = {
    {"@who",
     "he|she|they|him|her|hes|shes|theyre|someone|somebody|anyone|man|woman|lady|guy|people|person|patient|customer|"
     "colleague|worker|baby|infant|newborn|toddler|child|kid|kids|boy|girl|son|sons|daughter|father|fathers|dad|dads|"
     "papa|mother|mothers|mom|moms|mum|mums|mama|husband|husbands|wife|wifes|brother|sister|grandma|grandmother|"
     "grandpa|grandfather|granny|uncle|aunt|friend|friends|partner|boyfriend|girlfriend|neighbour|neighbor|roommate|"
     "dog|cat|puppy|kitten"},
    {"@me", "i|im|ive|me|we|us|were|weve|my|our"},
    {"@small",
     "baby|infant|newborn|toddler|child|kid|kids|children|boy|girl|son|daughter|grandson|granddaughter|dog|puppy"},
    {"@cant",
     "cant|cannot|couldnt|unable|barely|hardly|scarcely|struggling|struggles|trouble|troubles|difficulty|"
     "difficulties|hard|harder|difficult|problem|problems|fighting|gasping|labored|laboured|cnt"},
    {"@breath", "breath|breathe|breathes|breathing|breth|breathin|breating|brethe|inhale"},
    {"@awful",
     "severe|terrible|unbearable|extreme|excruciating|agonizing|agonising|horrible|horrific|awful|intense|crazy|"
     "insane|massive|crushing|stabbing|sudden|worst|serious|acute|tremendous|crippling"},
    {"@pain", "pain|pains|headache|toothache|stomachache|ache|cramps|migraine"},
    {"@body",
     "hand|hands|arm|arms|face|leg|legs|foot|feet|skin|scalp|head|neck|back|body|eye|eyes|mouth|throat|lips|fingers|"
     "finger|chest|ear|forehead|hairline"},
    {"@number",
     "911|999|112|108|102|000|111|100|101|ambulance|ambulence|paramedics|police|firefighters|fireman|firemen"},
    {"@stuff",
     "battery|batteries|bleach|poison|poisonous|magnet|magnets|coin|coins|pills|pill|tablets|tablet|detergent|"
     "cleaner|cleaning|chemical|chemicals|acid|antifreeze|glass|needle|pin|marble|petrol|gasoline|kerosene|medicine|"
     "medication|medicines|pesticide|insecticide|mushrooms|mushroom|berries|toy|nail|screw|razor|turpentine|thinner|"
     "polish|phenyl|pod|perfume|lotion|shampoo|cologne|varnish|remover|paint|glue|fuel|vape|nicotine|cannabis|edible|"
     "edibles|disinfectant|sanitizer|sanitiser|chocolate|xylitol|raisins|grapes"},
    {"@many",
     "ten|twelve|fifteen|twenty|thirty|forty|fifty|sixty|hundred|10|12|15|20|25|30|40|50|60|80|100|all|whole|bunch|"
     "dozens|handful|lots"},
    {"@drug",
     "paracetamol|aspirin|ibuprofen|tylenol|acetaminophen|xanax|valium|insulin|panadol|codeine|morphine|pills|"
     "tablets|antidepressants|sleepers|painkillers|capsules|opioids|fentanyl|methadone"},
    {"@room",
     "house|home|kitchen|room|flat|apartment|building|car|van|garage|shed|roof|office|shop|store|oven|stove|pan|"
     "socket|outlet|plug|boiler|dryer|wall|basement|attic|bedroom|salon|restaurant|fryer|machine|charger|scooter|"
     "curtains|bed|sofa|bin|wire|wiring|panel|box|furnace|heater|chimney|toaster|microwave"},
};

constexpr lexicon_row english_rows[] = {
    // Breathing, consciousness
    {kind::happening,
     "@cant .. @breath, can not .. @breath, can t .. @breath, cant|cannot|couldnt|unable|hardly|barely .. swallow, "
     "struggling|struggles|struggle|trouble|difficulty .. swallow|swallowing, gone|went|going|goes completely|totally|"
     "all limp|floppy, gone|went limp|floppy, "
     "cant|cannot|couldnt|unable .. open .. mouth|jaw, not breathing|breathin|breathe|brething, isnt|aint|"
     "wasnt|stopped|stops|quit breathing|brething, not|isnt|doesnt|dont really|properly|actually|even|well|seem|"
     "appear|normally breathing|breathe, doesnt|dont|didnt breathe, doesnt|not|isnt seem|appear|seeming to be "
     "breathing, no breathing, without breathing, no longer breathing, breathing has stopped, breathing stopped, "
     "gasping, gasping for air, shortness of breath, short of breath, suffocat*, cant get .. air|oxygen, not getting "
     ".. air|oxygen, no air, breath* & weird|funny|shallow|strangely|rattling|blue, lips|face|fingers|fingernails|"
     "baby|@who & blue, turning|turned|going|gone|went blue|purple|grey, choking, chokes, choked on"},
    {kind::happening,
     "unconscious, unconcious, unconsious, uncouncious, unconscience, unresponsive, @who & not|isnt|arent|stopped|"
     "wont|doesnt responding|respond|react|reacting|moving|move|waking, wont|cant|cannot|doesnt|not|isnt wake|waking "
     ".. up, not waking|wake|waken, wont|cant|doesnt wake|move, cant wake|rouse|revive, cant be woken|roused, cannot "
     "be woken, no pulse, cant feel|find .. pulse|heartbeat, no heartbeat, heart .. stopped, heart isnt beating, "
     "lifeless, limp|floppy & @small, barely|hardly|semi conscious, out cold, comatose, in a coma, about|going to "
     "faint|collapse"},
    {kind::topic,
     "cant|cannot|couldnt|dont|doesnt|not .. feel|feeling .. leg|legs|arm|arms|hand|hands|foot|feet, "
     "no|lost|losing|loss of|all|any|the|my|his|her feeling|sensation .. leg|legs|arm|arms|hand|hands|foot|feet|side, "
     "no|lost|losing feeling|sensation .. leg|legs|arm|arms|hand|hands|foot|feet|side, leg|legs|arm|arms & "
     "gave_way|given_way|dead & suddenly|sudden, face|cheek|jaw|neck|head & "
     "blown_up|ballooned|ballooning|like_a_balloon"},
    {kind::event,
     "fainted, fainting, faint & @who, collapsed, colapsed, collapsing, collapse, keeled over, passed|passing|passes "
     "out, blacked|blacking out, blackout & @who, lost|losing|loses .. consciousness, knocked unconscious|out cold, "
     "stopped moving, convulsing, convulsions, convulsion, having|had|has a fit|fits, foaming, shaking "
     "uncontrollably|violently, twitching uncontrollably"},
    // Heart, stroke, fits, allergy
    {kind::topic,
     "chest|chst & elephant|weight|sitting|pain*|hurt*|tight*|pressure|heavy|heaviness|burning|squeez*|crush*|ache|"
     "aches|aching|discomfort|pinch*|stabbing|radiat*, heart attack|atack|attacks|attck, heartattack, heart & hurts|"
     "hurting|pain|pains|paining|racing|pounding|failing|stopping, cardiac arrest, cardiac|heart failure, "
     "palpitations, left arm|shoulder|jaw & pain*|hurt*|numb*|weak*|tingl*|heavy, arm|arms|side & numb|paraly*|limp|"
     "droop*, face|mouth|smile & droop*|lopsided|crooked|sagging|hanging|paraly*, leg|legs|hand & suddenly numb|"
     "paralyzed|paralysed|weak, numb|weak & one|left|right side, slurr* & speech|words|speaking|talking|voice, "
     "slurring, slurred, @who .. cant|cannot|couldnt|stopped|unable speak|talk|speaking|talking|move, he|she cant|"
     "cannot see, face & isnt|not moving|move, cant|cannot|couldnt|unable .. speak|talk|move|walk|see|stand .. "
     "properly|anymore|suddenly, suddenly cant|cannot .. speak|talk|move|see|walk|stand, sudden* & numb*|weak*|"
     "blind*|vision|confus*|headache|paraly*, confused & suddenly|very|stroke|arm|face|leg|speech|headache|fell|"
     "pills, stroke, strokes, aneurysm|aneurism, brain bleed|haemorrhage|hemorrhage, embolism, seizure, seizures, "
     "siezure, seizing, seisure, epileptic fit|attack|seizure, asthma attack, asthma & attack|severe|bad|inhaler, "
     "anaphyla*, anaphalactic, epipen, epi pen, hives & all|over|everywhere|breath*|tongue|throat|face, tongue|"
     "throat & thick|tight|tingl*|itchy|funny, allergic reaction|shock, allergy|allergic & swelling|swollen|breath*|"
     "bad|severe|throat|hives, throat|throats & clos*|swell*|swollen|tight*|block*|stuck, "
     "tongue|tongues|lips|lip|face|faces|neck|jaw|"
     "cheek|eyelid|eye|eyes & swell*|swollen|swelled|swole, cant|cannot|unable|hard .. swallow, heatstroke, heat "
     "stroke, hypothermia, sepsis, septic, meningitis, insulin|diabetic shock|coma|ketoacidosis, hypo & diabetic, "
     "sugar & very|extremely|dangerously|too_low|too_high, panic attack & having, appendix & burst|ruptured, fever & "
     "104|105|106|41|seizure*|convuls*|stiff, newborn & fever|jaundice|yellow, blood|bp pressure & 200|220|"
     "dangerously|extremely|dropping|crashing, oxygen & dropping|low|falling|level"},
    // Blood, wounds, burns, eyes
    {kind::happening,
     "bleed* & wont|not|doesnt|cant|cannot|never|hasnt|isnt stop|stopping|stopped, cant|cannot|wont|doesnt|not|isnt|"
     "hasnt stop|stopped|stopping .. bleeding|blood, keeps bleeding, bleed* .. heavily|badly|profusely|alot|lot|"
     "everywhere|hard|out|internally|again|still, heavily|badly|profusely|still|heavy|heavly|uncontrolled|internal "
     "bleeding, bleeding to death, blood & everywhere|gush*|spurt*|pouring|squirt*|streaming|pool|soaked, losing|"
     "lost .. blood, lot|lots|pool|loads of blood, so much blood, cough*|vomit*|throw*|spit*|puk*|peeing|pooping|"
     "passing|urinating .. blood, blood in|with .. stool|stools|urine|vomit|pee|poop, blood wont stop"},
    {kind::topic,
     "bleeding, bleedin, bleding, bleeds, bleed, bled, haemorrhag*, hemorrhag*, hemorag*, vomiting blood, cut|"
     "slashed|slit & deep|deeply|artery|vein|wrist|wrists|tendon|bone|badly|throat|open, deep cut|wound|gash, gash, "
     "cut|chopped|sliced|sawed|sawn|bit .. finger|thumb|toe|hand|fingers|fingertip .. off, finger|fingers|hand|toe|"
     "arm|thumb|leg & cut off|chopped|severed|amputated|crushed|sliced|torn off|ripped|caught, stabb*, been|was|got|"
     "is shot, gunshot, gunfire, shots & fired|heard, gun shot, impaled, open fracture, bone & "
     "sticking|poking|showing|out|through, head injury|"
     "injuries|trauma|wound, hit|hits|banged|bumped|smashed|cracked|bashed|whacked|slammed|split his|her|my|their|"
     "the|its head, fell|fallen|falls|fall|landed|dropped & head, head & bleed*|cracked|split|bashed|injured, fell|"
     "fallen|falls & stairs|ladder|roof|height|balcony|window|scaffold*|cant_get|cannot_get|cant_move|cannot_move|"
     "unable|storey|tree|horse|changing_table, skull, concussion, concussed, neck|back|spine & broken|broke|snapped &"
     " cant|cannot|moving, spinal injury, think & broke|broken & leg|arm|hip|wrist|ankle|neck|back|jaw|bone, just "
     "broke|broken my|his|her leg|arm|hip|wrist|ankle|jaw|neck|back, jaw & dislocat*|locked|broken|wont_close|"
     "cant_close|cant_open, dislocat* & shoulder|hip|knee|jaw"},
    {kind::event,
     "boiling|hot water|oil|tea|coffee|soup|milk & spill*|poured|over|splash*|fell|pulled|arm|skin, burn*|scald*|"
     "sizzl* & @body|boiling|oil|acid|steam|blister*|badly|severe|severely|degree|chemical|bleach|dye|himself|"
     "herself|myself|hot, scalded, burns & severe|bad|degree|chemical|serious|baby, chemical burn|burns, blister* & "
     "scalp|burn*|chemical|peeling, electrocut*, electric shock, shock|shocked & socket|outlet|wire|electric*|volts|"
     "current, lightning & struck|hit, hit|struck|knocked by .. car|bus|truck|lorry|bike|train|van|motorbike|scooter|"
     "vehicle, run|ran over & @who|by|car, crash|crashed & car|bike|motorbike|truck|injured|hurt, been an accident, "
     "serious|terrible|horrible|bad|major|fatal|awful accident, car|road|bike|motorcycle|work|traffic|motorbike "
     "accident, accident & hurt|injur*|blood|highway|happened, drown*, bit|bitten|bite|bites|bitten & snake|dog|"
     "spider|scorpion|rat|bat|fox|viper|cobra, snakebite, stung & scorpion|allerg*|swell*|swollen|throat|jellyfish|"
     "face"},
    {kind::happening,
     "cant|cannot|couldnt|unable|wont .. open|see .. eye|eyes|out, eye|eyes & wont|cant|cannot|doesnt open, went|"
     "gone|going blind, cant|cannot|couldnt see anything, cant|cannot see properly|anymore, lost|losing .. vision|"
     "sight|eyesight"},
    {kind::event,
     "eye|eyes & chemical*|acid|bleach|burn*|cleaner|splash*|splatter*|lime|glass|metal|glue|superglue|poked|stabbed|"
     "blood|bleeding|sprayed|pepper|alkali|solution|developer|dye|tint, tooth|teeth|front & knock*|nocked|punched|"
     "kicked|avulsed, knock*|lost|bashed|punched & tooth|teeth & just|out, tooth|teeth & fell|fallen|came|come|"
     "popped|broke|smashed out, tooth|teeth & pushed & in|back"},
    // Unbearable pain
    {kind::topic,
     "@awful @pain, @awful .. @pain, pain & unbearable|excruciating|agony|worst|killing|extreme|insane|intolerable|"
     "severe|terrible|horrible|out of control|off the scale|ten|10 out, agony, screaming|crying|doubled|rolling|"
     "writhing|curled .. pain, cant|cannot|couldnt take|bear|stand|tolerate|handle .. pain|anymore, so much pain, "
     "abscess & swell*|swollen|fever|throat|eye, face & one_side|droop*|drooping|crooked|twisted|numb, "
     "not|cant|cannot|unable|isnt .. talk*|speak* .. properly|clearly|straight, slurr*, got|having|has|had|getting "
     "fits, eyes & rolling|rolled|going_up|turned_up, going up .. eyes, eyes .. going up, hives & "
     "wheez*|swell*|swollen|breath*|throat|lips|face|injection, wheezing & hives|rash|swollen|lips|badly|cant|now, "
     "burning up & shiver*|shak*|tooth|surgery|operation|rash|baby, "
     "shiver*|shaking & fever|temperature|tooth|surgery|infect*"},
    // Poison, overdose, ending one's life
    {kind::event,
     "swallow*|swalow*|ate|eaten|drank|drunk|ingest*|inhaled|drink|chewed & @stuff, overdos*, "
     "took|taken|take|swallowed & too many|whole|all|bottle|handful & "
     "pills|tablets|medicine|medication|pill|tablet|sleeping|paracetamol|aspirin|insulin, took|taken|swallowed|had & "
     "@many & @drug, too many|much .. @drug, drank|drunk|swallowed|licked|ate|eaten & "
     "under_the_sink|cleaning_cupboard|medicine_cabinet|medicine_cupboard, got into & @stuff|pills|medicine|meds, "
     "poisoned, poisoning, poison & got|child|dog|cat|baby|drank|ate|rat, wrong medicine|medication|dose|pills & "
     "gave|took|taken|given, button battery|batteries"},
    {kind::happening,
     "kill myself|himself|herself|themselves|themself|ourselves|me|us, killing myself|himself|herself|themselves, "
     "end|ending|ended|take|taking|took my|his|her|their own|life|lives, end|take|taking|ending my|his|her|their own "
     "life, end it all, ending it all, end it tonight|now|today, suicid*, sucid*, want|wants|wanted|wanna|going|"
     "gonna|ready|rather|wish|wishes .. die|dead, want|wants|wanna|going|gonna|about .. jump off|from|out|onto|"
     "in_front, wish i was|were dead, dont|doesnt|not|no_longer|didnt want|wants|wanna|wanting .. live|be_alive|"
     "be_here|exist|go_on|wake_up, dont|no|cant|isnt|not .. reason|point .. living|live|go_on, nothing to live for, "
     "better off dead|without, life|living & not|isnt worth .. living|it, want|wants|going|gonna|wanting|trying|"
     "threatening|thinking to|of .. hurt|harm|hurting|harming myself|herself|himself|themselves|somebody|someone, "
     "cutting|cuts|harming myself|herself|himself, self harm*, jump|jumping & bridge|roof|window|train|building, "
     "hang|hanging|hanged|hung myself|himself|herself|themselves, slit|slitting .. wrists|wrist, @who .. dying, "
     "dying & help|please|fast, im|i dying, i am dying, about to die, going to die, gonna die, might|may|will|could "
     "die, is dying, are dying"},
    // Pregnancy, small children
    {kind::event,
     "in|into|having labour|labor, labour|labor & started|starting|begun|pains|pain, water|waters .. broke|broken|"
     "burst|breaking|leaking, contractions, contraction, pregnan*|weeks & bleed*|blood|pain|pains|cramp*|fell|fallen|"
     "fall|moving|dizzy|spotting|movement|waters|leaking|headache|vision, baby & coming|born|movement, baby & not|"
     "isnt|stopped|hasnt|havent moving|moved|kicking|kicked|crying|feeding|breathing|felt, giving birth, miscarr*, "
     "placenta, umbilical, crowning"},
    {kind::happening,
     "@small & blue|limp|floppy|lifeless|stiff|grey, @small & wont|cant|isnt|not|doesnt wake|waking|stop|respond*|"
     "react*, @small & not|isnt|doesnt|stopped breathing|breathe"},
    // Gas, fire, water, electricity, people who are shut in, violence
    {kind::topic,
     "smell*|smelt|reek*|stink* .. gas, gas & leak*|smell*|hissing|escaping|everywhere, odour|odor of gas, rotten "
     "eggs, carbon monoxide, co|carbon|monoxide alarm|detector|monitor & going|beeping|sounding|ringing|off|went, "
     "fumes & dizzy|overcome|sick|room|house, on fire, fire & @room|broke|spreading|big|huge|caught|started|starting|"
     "inside|there, theres|is|was a fire, there is fire, caught|catches|catching fire, in flames, flames, burning "
     "down, @room & burning|smoke|smoking|flames|sparks|sparking|ablaze|smoldering, smoke & coming|pouring|"
     "everywhere|filling|full|thick|black|lots, burning smell, smell*|smells .. burning|smoke|burnt, explosion, "
     "exploded, explode*, blew up, fire|smoke alarm & going|ringing|wont|went|cant, sparks|sparking|arcing & outlet|"
     "socket|wire*|fuse*|panel|box|meter|switch|plug|cable|breaker, live wire|wires|cable, power line & down|fell, "
     "bare wires|wire & touch*|exposed"},
    {kind::topic,
     "burst|bursting|busted|exploded|ruptured|split|cracked|broken & pipe|pipes|main|mains|boiler|tank|hose|radiator|"
     "cylinder, pipe|pipes|main|radiator|tank|heater & burst*|broke|gush*|spray*|exploded|bursted|pouring, flood*, "
     "water & pouring|gushing|everywhere|spraying|flooding|rising|shooting|squirting|coming & ceiling|through|in|"
     "everywhere|from|wall|lights|out|electric*|socket, water & wont|cant|cannot|doesnt stop|turn|shut, water|leak* &"
     " ceiling|lights|electric*|fuse|socket|collapse*, ceiling & collaps*|coming|caving|fell|sagging|leak*|dripping|"
     "falling, sewage|sewer & back*|coming|overflow*|everywhere|flood*, toilet & overflow*|flooding, roof|wall|"
     "building|balcony|tree & collaps*|fell_on|fallen_on|coming_down"},
    {kind::topic,
     "locked|trapped|stuck|shut|imprisoned & @small|kids|grandmother|mother|father|wife|husband|someone|person|"
     "daughter|patient|customer & in|inside|car|bathroom|room|lift|elevator|bath, elevator|lift & stuck|jammed, "
     "trapped, locked|stuck|shut|trapped|stranded in|inside .. car|lift|elevator|bathroom|toilet|room|freezer|"
     "building|house|flat|basement|vault|shop|salon|store|office|cupboard|chimney|closet|here, im|i|we|are|were|am|"
     "been locked|stuck inside|in, cant|cannot get out & car|lift|elevator|room|bathroom|house|building|here, buried|"
     "pinned|crushed under|by, @small|dog|kid & hot|locked & car, holding .. hostage, kidnap*, abduct*, missing & "
     "child|kid|son|daughter|toddler|girl|boy"},
    {kind::topic,
     "threaten*|attack*|following|stalking|chasing|beating|hitting|strangl*|assault* & me|us|him|her|staff|customer|"
     "wife|husband|man|someone|somebody|knife|gun|weapon|my, man|guy|someone|somebody|intruder|burglar|he|person|"
     "customer|stranger & knife|gun|weapon|armed|machete, intruder, burglar*, try|tries|trying|tried to break in|"
     "into|down, breaking into|in|down, broke|broken|breaks|forced into, broke in, break in & there|been|was, "
     "someone|somebody|stranger|man & in|inside|outside my|the|our house|home|flat|room|shop|window, break in "
     "progress, being attacked|robbed|followed|beaten|held|threatened|assaulted|chased|raped|stalked, robbery, "
     "robbed, robbing, mugged, raped, rape, assaulted, strangled, hostage, bomb, shooting, shooter, gunman, gunmen, "
     "with|has|holding|got|pulled|waving .. gun|knife|machete|pistol|rifle|weapon, is|will|gonna|going|tried|trying|"
     "wants to kill me|us|him|her, husband|boyfriend|wife|partner|ex|father|dad|stepdad|he|she hits|hit|beat|beats|"
     "beating|hitting|choked|strangled me|us|her|him|my, afraid|scared|fear for .. life, violent & he|she|husband|"
     "patient|customer|man, help me"},
    // Plain words
    {kind::topic,
     "emergency, emergencies, emergancy, emergecy, emergeny, emergncy, emergensy, emergenci, imergency, emrgency, "
     "emergencys, urgent, urgently, urgnt, urgant, urjent, critical condition|state, critically ill|injured, life or "
     "death, life and death, life threatening, life|lives & danger|risk|stake, matter of life, mortal danger, "
     "ambulance, ambulence, ambulans, ambulanc, paramedic, paramedics, emt, nine one one, nine nine nine, call|"
     "calling|called|phone|ring|dial|rang|send|get|need .. @number, sos, mayday, need|send|get|want help & now|"
     "immediately|fast|quickly|quick|asap|hurry|desperate*, please|pls|somebody|someone|god help & hurry|quick*|fast|"
     "now|dying, help help, send help, somebody|someone help, doctor|dentist|nurse|medic|medical & immediately|now|"
     "instantly|right away|this minute|quick|quickly, very|seriously|gravely|critically|badly|severely ill|injured|"
     "hurt|wounded, badly|severely|seriously hurt|injured|dehydrated, dying"},

    // Other meanings of these words
    {kind::idiom,
     "received your urgent message, hair|curls|fringe|bangs & limp|floppy, breathe a word, cant|cannot|wont|couldnt "
     "breathe a word, are|is|am|im|were dying to|for, dying to|for, dying of "
     "laughter|laughing|boredom|curiosity|hunger|thirst, dying my|her|the|out|hair|roots|down, die for, to die for, "
     "die of laughter|embarrassment|boredom, die hard, dye*, killing me, kill two birds, kill time, killing time, kill "
     "for, killed it, killing it, boss|mom|mum|mother|dad|teacher|coach|manager "
     "is_going_to|will|would|might|is_gonna|gonna kill me, wife|girlfriend is_going_to|will|would|gonna|is_gonna kill "
     "me & late|forget|miss|hair|price|party|wedding, would kill me to, die|dye|dying my|her|the|his & "
     "hair|eyebrows|brows|lashes|eyelashes|roots|beard, passed out early|asleep, stroke of luck|genius|midnight, back "
     "stroke, breast stroke, brush stroke|strokes, strokes of luck|genius, key stroke*, different strokes, hole in "
     "one, heart attack & price|bill|laugh*|saw|quote|joking|almost|nearly|gave|give|prices, gave|give|gives|giving me "
     "a heart attack, bleeding edge, bleed dry, bleeding money, fire away|sale|up|him|her|them, you guys are on fire, "
     "youre on fire, sales|business|team|youre|playing on fire, fire pit|place|wood|roasted|grilled, like a house on "
     "fire, friendly fire, flood light*, floodlight*, flooded with calls|requests|emails|work|messages|orders, flood "
     "of calls|requests|emails|orders|people|customers, drowning in work|paperwork|emails|debt|laundry, choked up, "
     "choking on the price, burst into, burst out laughing, bursting with, trapped nerve, trapped wind|gas, stuck in "
     ".. junction|signal|jam|traffic|road|roads|motorway|freeway|highway|metro|queue|rush, stuck at .. "
     "junction|signal|lights|work|office|airport, stuck in traffic|meeting|work|mud, hold .. breath, holding .. "
     "breath, breath of fresh, take .. breath away, breathtaking, "
     "bad breath, breath smells, breath freshener|mint|mints|spray|test, breathing "
     "exercise|exercises|course|class|classes|technique|techniques|workshop|yoga|meditation, breathe & relief, room to "
     "breathe, breathe easy, breathing down my neck, break a leg, break in "
     "march|april|may|june|july|august|september|october|november|december|january|february, break in the|my "
     "shoes|rain|weather|clouds, take a break in, need a break in, crash course|diet|landing, fainthearted, faint "
     "memory|line|scar, collapse sofa, collapsed price*, passed out flyers, passing out flyers|leaflets|cards, shot "
     "down, locked in|into on|at|for|the|a .. date|price|rate|contract|deal|time, cant|cannot|couldnt see "
     "any|her|my|the|your|his|it|a .. "
     "calendar|website|slots|slot|link|screen|page|appointment|email|message|booking|times|menu|prices, shooting "
     "star|stars|photos|video, photo shooting, "
     "flu|booster|covid|vaccine|tetanus|hep|vitamin|b12|allergy|energy|coffee|espresso shot|shots, bomb dot com, the "
     "bomb, bath bomb|bombs, photo bomb, swallow my pride, swallow* & bird|birds|nest, drink driving, hit me up, hit "
     "the road|gym|spot, help me "
     "with|book|find|choose|out|understand|to|get|change|reschedule|cancel|move|fix|pick|make|set|plan|schedule|"
     "arrange|order|check|know|locate|return|update|sort|see|decide|reach|log|pay, "
     "get help with, need help with|booking|to|finding|choosing|understanding|from, could|can|would you help me, can "
     "someone|somebody help me with|to|book, help me decide, smoking area|section|room|table|policy|ban|allowed, non "
     "smoking, no smoking, smoking or non, smoked salmon|meat|brisket, quit|quitting smoking, want|help|how to stop "
     "smoking, stop smoking course|program|programme|hypnosis|therapy|advice, burning "
     "calories|fat|question|man|desire, burn fat|calories|out, burned out, burnt out, burnout, heart burn, heartburn, "
     "sunburn*, razor burn, burn* & cd|dvd, to the ground running, blowing up my phone, phone is blowing up, blood "
     "red|orange|test|tests|work|pressure_check|pressure_machine|sugar_test|donation|donor|drive|group|type|sample|"
     "report|reports, "
     "emergency contact|contacts|exit|exits|light|lights|lighting|kit|kits|fund|funds|brake|food|generator|number of "
     "a, dentist|hair|fashion|style|beauty|nail|nails|wardrobe|makeup|brow|haircut|party emergency, code red, stuck on "
     "& song, attack plan, blue "
     "badge|cross|shield|eyes|shirt|dress|hair|nails|colour|color|dye|highlights|streaks|car|door|house|light, feel* "
     "blue, feeling blue, blue & nails|hair|dye|colour|color|eyes|shirt|dress|car|paint|icing|cake, hang|hanging up "
     "and call|dial @number, hang up and dial|call, danger .. call the emergency services"},
    {kind::harmless,
     "urgent & came|work|meeting|kaam|business|errand|trip|family, food poisoning, gum|gums & bleed*, bleeding|bleed "
     "& brush*|floss*, nose bleeds & often|sometimes|child, bleed the radiator|radiators|brakes|boiler, bleed*|bled &"
     " radiator|radiators|brakes, period bleeding, bleeding between periods, breakthrough bleeding, chest x|xray|"
     "freezer|of|wax*|hair|press|exercise*|physio*|infection, stroke patient|patients|rehab*|recovery|survivor|"
     "survivors|victim|victims|risk|prevention|association|unit|physio*, post stroke, after|since|following a|the|my|"
     "his|her|their stroke|strokes|accident|seizure|fall|surgery|overdose|burns, after|since heart attack, after|"
     "since|following a|the|my|his|her|their heart|car|road|bike attack|accident, heart attack prevention|risk|"
     "survivor, seizure medication|meds|medicine|free|tablets|disorder|alert|dog|threshold, epilepsy review|clinic|"
     "nurse, gas|leak|smoke|fire|carbon|co|monoxide test|check|detection|detector|detectors|alarm|alarms|inspection|"
     "certificate|extinguisher|extinguishers|safety|drill|sensor & install*|fit|sell|buy|service|check|checked|"
     "replace*|need|want|get|price|cost|annual|book|inspect*|regular|battery|new|order, gas leak test|check|"
     "certificate|detection|inspection, fire alarm test|inspection|service|system|installation, fire|police brigade|"
     "department|service|chief|marshal|officer & inspect*|approved|cleared|certificate|party|report|access|check, "
     "fire drill|safety|extinguisher*|door|doors|insurance|station, fire damage|restoration, flood damage|"
     "restoration|insurance|zone, water damage, ambulance service_contract|driver|company|chasers|station|job|"
     "entrance|bay|parking, first aid, cpr, emergency services training|course|job, suicide squad|prevention|door|"
     "doors|awareness, anaphylaxis training|course|plan, epipen refill|prescription|training|renew*|expired|renewal, "
     "epipen & prescription|refill|renew*|expired, asthma attack plan|clinic|review, concussion test|protocol|"
     "baseline|clinic, wisdom|scheduled|planned|routine labor|labour, labour|labor cost|costs|charge|charges|day|"
     "party|rate|rates|law|union|included|fee, parts and labor|labour, trapped in the past, stuck in & past|routine, "
     "locked in & price|rate|deal|time|slot|appointment, robbery at that price, daylight robbery, highway robbery, "
     "bomb cyclone, rape seed|oil, skull tattoo|cap|candy, attack dog, swelling|swollen & normal|gone|gone_down|"
     "went_down|going_down|ankles|ankle|knee|knees|finger|feet, numb & anaesthetic|anesthetic|injection|cream|numbing"},

    // What cancels a danger
    {kind::negation,
     "no|dont|doesnt|didnt|wont|without|any need|want|reason|cause|point .. for|of|to|call|an|the|any, not, no, isnt,"
     " arent, wasnt, aint, never, nothing, non, without, dont|doesnt|didnt|wont|never call|send|require|get, dont|"
     "doesnt|didnt|havent|hasnt|hadnt|not have|had|having|see|feel|smell|need|want, dont|doesnt|not|wouldnt think|"
     "believe|say|call|consider .. its|is|this|thats, dont|doesnt think i|he|she have|has|had, no longer, no more, "
     "no need, nobody|noone is|was, no one is|was, neither, free of, stopped having, ruled|ruling out, instead of, "
     "rather than, hasnt|havent|not been, dont, doesnt, didnt, nor, isn t, wasn t, don t, doesn t"},
    {kind::negation_after,
     "has|have|is stopped|gone|resolved|over|finished, stopped, is|has all|now|already gone|stopped|over|resolved|"
     "fixed|better, is under control, went away, has gone away, was a false alarm, false alarm"},
    {kind::affirmation,
     "not only|just|merely|simply, no joke|kidding|doubt|question|time|wait|please|help|idea|matter|one, nothing "
     "helps|works|stops, not kidding|joking|stopping|improving|better|going|getting|letting|sure, dont hang|wait|"
     "know|hesitate|care, never ending|stops|felt|had|seen|been & like|this|before|such|so, stopped & breathing|"
     "moving|responding"},
    {kind::past,
     "last year|month|week|summer|winter|spring|autumn|fall|christmas|time|monday|tuesday|wednesday|thursday|friday|"
     "saturday|sunday|january|february|march|april|june|july|august|september|october|november|december, years|"
     "months|weeks|decades|year|month|week ago|back, when i|he|she|we|they was|were a|little|young|younger|small|"
     "pregnant|in|at|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|a, when i|he|she was, as a child|kid|"
     "teenager|boy|girl|baby, used to, history of, back in, in the past, previously, long time ago, a while ago|back,"
     " recovered, recovering, in #year, in two thousand|nineteen|twenty, now .. is|hes|shes|im fine|ok|okay|alright,  "
     "in my|his|her childhood|youth|twenties|thirties|teens, for years, for months,"
     " for many years|months, in january|february|march|april|june|july|august|september|october|november|december, "
     "already|was|got|been treated|discharged|released|home, once had, earlier this year, recently treated, died of|"
     "from"},
    {kind::question,
     "you|they offer|treat|handle|provide|accept|take|do|perform|deal, can|will|would|could you|they .. treat|handle|"
     "repair|offer|cover, do|does|did you|they|your|the|he|she .. treat|treats|handle|handles|do|offer|offers|take|"
     "see|deal|accept|have|provide|repair|cover|work|attend|specialise|specialize|sell|install|teach|perform|support|"
     "manage, how|what do|does|about|is|are|should|causes, how much, how do|does, what counts|qualifies, what are|is "
     "the, whats the, is there a|an|any, are there, are you|they open|available|trained|equipped|able|qualified, "
     "have you got|any|an, experience with|in, specialise|specialize|specialising|specializing|specialist in, know|"
     "ask|asking|question|information|info|inquire|enquire|enquiry|wondering|curious|article|leaflet|read|talk|"
     "lecture|blog about|whether|if|regarding|on, course|class|training|workshop|seminar on|in|about|for, covered|"
     "insurance|insured for|against, which doctor|services|service, who treats|handles|does, prevent|preventing|"
     "prevention|avoid|reduce, risk of, fear|phobia of, write|writing|study|studying|research|thesis|paper|book on|"
     "about, policy|plan|procedure|advice|tips on|for, in & movie|book|story|game|film"},
    {kind::condition,
     "if, incase, unless, in case, if|incase|unless|whether|case|when it|this|that|there|you|anyone|someone is|has|"
     "have|was|are, if|incase|unless|whether|case|when its|thats|theres|youre, in case of, in the event of, in event "
     "of, only for|in|if, what happens in|if, who do i|we call|contact in|for, whom to call in, even|except|other "
     "than|outside in|for|of, during any|all|future, except, non, for future|any|all, number|line|plan|protocol|"
     "training for|in"},
    {kind::softener,
     "a, an, any, really, very, that, so, terribly, super, particularly, exactly, having, had, have, has, been, even,"
     " actually, such, sign, signs, of, severe, heavy, serious, major, much, real, bad, medical, dental, some, sort, "
     "kind, currently, feeling, experiencing, getting, being, big, true, life, great, huge, quite, too, anything, "
     "other, previous, recent, active, excessive, visible, known, longer, all"},
    {kind::present,
     "now, again, just, still, since, currently, right now, this morning|afternoon|evening|minute|second, today, "
     "tonight, at the moment, i have, i am, im, ive, keeps, suddenly, immediately, asap, yet, help, please come, "
     "right away, straight away, the past hour|minutes"},
    {kind::either, "or, nor"},
    {kind::joint, "and, but, so, then, plus, because, while, however, nd, n"},
    {kind::personal,
     "my, i, im, ive, he, she, hes, shes, we, were, our, his, her, us, me, they, theyre, someone, somebody, mine, "
     "its, theres, baby"},
};

}  // namespace

constinit const lexicon english{.code = "en", .groups = english_groups, .rows = english_rows};

}  // namespace zylin::domain::emergencies
