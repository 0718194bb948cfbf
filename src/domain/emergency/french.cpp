#include "emergency/phrase_book.hpp"

namespace zylin::domain::emergencies {
namespace {

using kind = phrase_kind;

// Apostrophes are dropped: "n'arrive" is "narrive". Single short words are avoided, since every language is read in
// every text: "ne", "pas", "plus", "sans" and "car" are words of others too.
constexpr word_group french_groups[] = {
    {"@who",
     "mari|femme|pere|mere|papa|maman|fils|fille|bebe|enfant|lenfant|copain|copine|conjoint|conjointe|compagnon|"
     "compagne|frere|soeur|grand_pere|grand_mere|papy|papi|mamie|ami|amie|voisin|voisine|client|cliente|patient|"
     "patiente|collegue|monsieur|dame|chum|blonde|oncle|tante|quelquun|homme|il|elle|gars|petit|petite"},
    {"@small",
     "bebe|enfant|lenfant|fils|fille|nourrisson|gamin|gamine|chiot|petit_fils|petite_fille|nouveau_ne|petit|petite|"
     "gosse"},
    {"@body",
     "doigt|doigts|main|mains|pouce|poignet|poignets|veines|tete|crane|bras|jambe|pied|orteil|lorteil|genou|visage|"
     "figure|front|arcade|larcade|menton|oeil|loeil|cou|gorge|levre"},
    {"@stuff",
     "pile|piles|poison|javel|medicaments|medicament|comprimes|cachets|piece|aimant|aimants|detergent|lessive|acide|"
     "lacide|dacide|essence|lessence|dessence|produit|produits|champignons|mort_aux_rats|verre|aiguille|laiguille|"
     "bille|clou|savon|desinfectant|antigel|lantigel|deboucheur|pilules|somniferes|raticide|ammoniaque|lammoniaque|"
     "capsule|epingle|petrole"},
    {"@room",
     "cuisine|maison|appartement|lappartement|appart|lappart|salon|voiture|cheminee|friteuse|immeuble|limmeuble|four|"
     "poubelle|garage|chambre|restaurant|boutique|cave|toit|rideaux|poele|batiment|magasin|bureau|prise|canape|camion"},
    {"@awful",
     "insupportable|insupportables|atroce|atroces|horrible|horribles|terrible|terribles|intenable|intense|intenses|"
     "violente|violentes|aigue|aigues|intolerable|intolerables|affreuse|affreuses|foudroyante|brutale|soudaine"},
    {"@number", "15|18|17|112|911|samu|smur|pompiers|police|ambulance|secours|gendarmes|policiers|quinze|114"},
};

constexpr lexicon_row french_rows[] = {
    // Breathing, consciousness
    {kind::happening,
     "ne respire|respires|respirent plus|pas|presque|quasiment|quasi, respire plus|pas|mal|difficilement|a_peine|"
     "presque_plus, narrive|arrive|arrives|narrivent|arrivait|arrivons plus|pas .. respirer|avaler, "
     "peux|peut|pouvons|puis plus|pas respirer|avaler, mal a|pour respirer|avaler, difficulte|difficultes|peine|gene|"
     "grand_peine a|pour|dans respirer|avaler|reprendre, difficultes respiratoires, detresse respiratoire, "
     "manque|manquer|manquent|plus dair|doxygene, arrete|cesse de respirer, etouffe|setouffe|metouffe|etouffer|"
     "setouffer|metouffer|etouffent|suffoque|suffoquer|suffoquait|asphyxie|asphyxier, setrangle|setrangler & "
     "@small|@who|avec|manger, fausse route & @small|@who, levres|visage|doigts|teint & bleu|bleue|bleues|bleus|violet|"
     "violettes|bleuit, devient|devenu|devenue|vire|tout|toute bleu|bleue|violet|violette & @who"},
    {kind::happening,
     "inconscient, inconsciente, inconscients, sans connaissance|conscience|reaction, ne "
     "repond|reagit|bouge|reveille|reveillait plus|pas, repond|reagit|bouge plus|pas & @who, ne se|me reveille "
     "plus|pas, se reveille plus|pas, narrive|arrive|arrivons|peux|peut pas|plus .. reveiller, pas|plus|aucun de? "
     "pouls, plus|pas de pouls, coeur sest|est|ne arrete|bat_plus, donne plus signe, va|vais|vas "
     "mevanouir|sevanouir|mourir|perdre_connaissance|tomber_dans_les_pommes|y_rester, tout|toute mou|molle & @small"},
    {kind::event,
     "evanoui, evanouie, evanouir, sevanouir, mevanouir, sevanouit, evanouissement, "
     "un|fait|fais|faire|eu|gros|petit|de malaise, malaise cardiaque|vagal|dans|devant, "
     "perdu|perd|perdre|perds|perdent .. connaissance|conscience, tombe|tombee|tomber dans les pommes|vapes, "
     "effondre|effondree|ecroule|ecroulee & @who|sest, seffondre|secroule & @who, convulse, convulsion, convulsions, "
     "syncope & fait|fais|une, tourne_de_loeil"},
    // Heart, stroke, fits, allergy
    {kind::topic,
     "poitrine|thorax|thoracique|thoraciques & mal|douleur|douleurs|serre|serree|serrer|oppress*|opress*|pression|"
     "poids|brule|brulure|pincement|pincements|pointe|etau|comprime|ecrase, coeur & douleur|douleurs|serre|oppress*|"
     "lache|emballe|semballe|palpite, coeur bat|battait tres|trop|super|vite|fort|bizarre|nimporte_comment|a_toute, "
     "infarctus|linfarctus|dinfarctus, crise|crises cardiaque|cardiaques|depilepsie|epileptique|epileptiques|dasthme|"
     "convulsive|dangoisse_terrible|tetanie, crise & epilepsie|asthme|fait, avc|lavc|davc, accident vasculaire, "
     "attaque|attaques cerebrale|cardiaque|cardiaques, danevrisme, anevrisme, embolie, arret "
     "cardiaque|respiratoire|cardio, palpitations, bras|epaule|lepaule|machoire gauche & "
     "mal|douleur|engourdi|engourdie|paralys*|fourmi*|sens|lourd, bras|jambe|visage|cote|moitie & paralys*, "
     "engourdi|engourdie & cote|moitie|dun_coup|soudain|soudainement, bouche|visage|sourire & "
     "tordu|tordue|deforme|deformee|affaisse|affaissee|tombante|travers|paralys*, parle & bizarre|bizarrement|charabia|"
     "travers|comprend_rien|incomprehensible, narrive|arrive|peux|peut|arrivait plus|pas .. parler|bouger|articuler|"
     "lever|relever|voir, vois|voit plus|presque_plus, vois|voit plus rien, confus|confuse & "
     "dun_coup|soudain|tombe|bras|parle|fievre"},
    {kind::topic,
     "allergi* & gonfl*|gorge|respir*|grave|forte|visage|severe|enfl*|yeux|langue|levres, "
     "fais|fait|faire|en|grosse|grave reaction allergique, choc anaphylactique|allergique|septique, anaphylaxie, "
     "oedeme de quincke, oedeme & gorge|visage|langue, visage|langue|levres|levre|gorge|yeux|oeil|loeil|cou|paupiere|"
     "paupieres|joue|machoire|figure & gonfle|gonfles|gonflee|gonflent|enfle|enfles|enflee|enflent|gonfler|enfler|"
     "double, gorge & gonfl*|serre|bloquee|ferme|coince|coincee|noue, hypoglycemie & fait|fais|diabetique|tremble, "
     "coma & est|dans|tombe|tombee, meningite, septicemie, hypothermie, coup de chaleur, glycemie|sucre & tres|trop & "
     "bas|basse|haut|haute, fievre & 41|quarante_et_un|quarante_deux|42|convuls*|delire|nourrisson"},
    // Blood, wounds, burns, eyes
    {kind::happening,
     "saigne|saignes|saignait|saignent .. beaucoup|enormement|abondamment|partout|sans_arret|fort|toujours|abondance|"
     "flots, narrete|arrete|sarrete|arretent|narretent|narretait|narrive|arrive|cesse pas|plus .. "
     "saigner|saignement|saignements|hemorragie, saign*|sang & sarrete_pas|sarrete_plus|veut_pas|arrete_pas|"
     "narrete_pas|sarretent_pas|sarreter|arrete_plus|sarretait_pas, sang & partout|gicle|jaillit|flots|flaque|baigne|"
     "pisse|coule|plein|selles|urines, perds|perd|perdu|perdre|perdait .. sang, vomi|vomit|vomis|vomir|crache|crachait|"
     "tousse|pisse .. du|le sang, se vide de son, en sang & visage|plein|tout|est|couvert"},
    {kind::topic,
     "saigne, saignes, saignent, saigner, saignait, saignement, saignements, hemorragie, hemorragies, emorragie, "
     "sest|suis|setait|setre|mest coupe|coupee|tranche|tranchee|entaille|entaillee|ouvert|ouverte|arrache|arrachee|"
     "ecrase|ecrasee|sectionne|sectionnee|coince|coincee .. @body, plaie|entaille|coupure|blessure "
     "profonde|profondement|beante|ouverte|grave, doigt|doigts|main|bras|pouce|pied coupe|coupes|sectionne|arrache|"
     "ecrase|ampute|tranche, poignarde, poignardee, poignarder, coup|coups de couteau|feu|fusil, tire dessus, "
     "blesse|blessee|blesses par_balle|grave|gravement|graves|grievement, gravement|grievement "
     "blesse|blessee|malade|brule|brulee, fracture ouverte, os .. sort|depasse, traumatisme cranien, commotion, tete & "
     "cogne|cognee|frappe|choc|fracasse|heurte|tombe|tombee, tombe|tombee|tomber|chute & escalier|lescalier|escaliers|"
     "echelle|lechelle|toit|balcon|fenetre|etage|letage|echafaudage|lechafaudage|bouge|releve|relever|inconscient|"
     "inconsciente|table_a_langer|hauteur|cheval|arbre|larbre, sest|suis|crois casse|cassee|fracture|demis .. "
     "jambe|bras|hanche|poignet|cheville|machoire|col|epaule|lepaule|femur|cou|dos|nez, machoire & "
     "bloquee|deboitee|demise|decrochee, dent|dents & expulsee|delogee|arrachee|sautee|sauter|saute & "
     "coup|choc|tombe|tombee|chute|accident|match|velo|foot"},
    {kind::event,
     "brule|brulee|brulure|brulures|bruler|brules & huile|lhuile|dhuile|bouillante|bouillant|bouilli|eau|leau|deau|"
     "@body|cuir|chevelu|acide|lacide|dacide|yeux|degre|grave|graves|peau|cloques|javel|friteuse|vapeur|chimique, "
     "ebouillante, ebouillantee, cuir chevelu & brule|cloques|brulure, electrocute, electrocutee, decharge electrique, "
     "choc electrique, pris|prend|prendre .. chataigne|decharge|coup_de_jus, se noie|noyait, noyade, noye|noyee & "
     "piscine|mer|lac|baignoire, accident & voiture|moto|velo|grave|scooter|eu|route|blesse*|travail & "
     "vient|viens|vient_davoir|eu|grave|arrive|blesse*|devant, renverse|renversee|fauche|fauchee "
     "par|voiture|velo|scooter & voiture|velo|scooter|camion|bus|moto, mordu|mordue & serpent|vipere|chien|rat, "
     "pique|piquee|piqure & serpent|vipere|frelon|frelons|scorpion|guepes, oeil|loeil|yeux & "
     "produit|javel|acide|lacide|dacide|brulent|colle|gicle|eclabousse|eclat|metal|perce|creve|eclaboussure, "
     "perdu|perds la vue, aveugle & dun_coup|soudain"},
    {kind::topic,
     "douleur|douleurs & @awful|hurle|hurler|pleure|crie|tiens|supporte, mal & insupportable|atroce|intenable|"
     "intolerable|hurle|en_crever, horriblement|atrocement|affreusement|terriblement mal, souffre le "
     "martyre|atrocement|horriblement|enormement, tord|tords|tordait de douleur"},
    {kind::event,
     "avale|avalee|avaler|ingere|ingeree|bois|bu & @stuff, chien|chienne|chat|chatte|chiot & mange|avale|bouffe|ingere "
     "& chocolat|poison|raisin|raisins|rats|xylitol|medicaments, empoisonne, empoisonnee, empoisonnement, intoxique, "
     "intoxiquee, surdose, overdose, pris|avale|prend tous|toute|trop|plein|boite|tout|enormement .. "
     "comprimes|medicaments|cachets|somniferes|boite|pilules|tablette, trompe|erreur & dose|medicament & "
     "grave|pris|bebe"},
    // Suicide
    {kind::happening,
     "suicider, suicide & veut|veux|envie|tente|tentative|vient|idees, me|se suis|est|sest suicide|suicidee, "
     "envie|veux|veut|voudrais|prefere|prefererais|vais|va .. mourir|en_finir|me_tuer|se_tuer|crever|me_pendre|"
     "se_pendre|me_foutre_en_lair|me_supprimer|se_supprimer|etre_mort|etre_morte|me_jeter, plus envie|la_force|gout .. "
     "vivre|vie|continuer_a_vivre, ne|je|il|elle veux|veut|peux plus|pas vivre, nen|en peux plus .. vivre|vie, "
     "mettre|mettrai|mets fin .. jours|vie, finir avec .. vie, me|se|lui faire du mal, mouvrir|souvrir|me_tailler|"
     "se_tailler|me_couper les veines, raison|raisons de vivre, train de mourir, mourant, mourante, agonise, "
     "veut|vont|voulait me|nous tuer, va|vont me|nous tuer, sauter|jeter & pont|fenetre|balcon|metro & "
     "veut|veux|va|vais|envie"},
    {kind::event, "je meurs, il|elle meurt, je creve, meurt & @small|@who"},
    // Birth, babies
    {kind::event,
     "perdu|perd|perds|rompu .. eaux, poche des eaux & perce|rompue|rompu|pete, contractions & ont_commence|toutes_les|"
     "rapprochees|regulieres|commence|minutes, en train daccoucher, va|vais accoucher, accouche & "
     "train|maintenant|vite|voiture|aide, enceinte|grossesse & saign*|sang|douleur|douleurs|tombee|perds|perd|"
     "bouge_plus|contractions|pertes|malaise|chute, fausse couche, bebe & bouge_plus|arrive|sort|tete_sort|nait & "
     "plus|maintenant|vite|train|tete, @small & inanime|inanimee|amorphe|bleu|bleue|convuls*|etouff*|setouffe"},
    // Fire, gas, water
    {kind::topic,
     "fuite|odeur|sent|sens|sentent .. gaz, gaz & fuite|partout|echappe|senteur, monoxyde, detecteur|alarme|lalarme & "
     "fumee|incendie|lincendie|gaz|monoxyde & sonne|declenche|declenchee|hurle, explosion|lexplosion & "
     "gaz|cuisine|chaudiere|immeuble|limmeuble|rue|eu, explose|explosee & chaudiere|gaz|bouteille|batterie|four, "
     "incendie|lincendie, incendies, en flammes, le|du feu & @room, le|du feu dans|chez|au, a le feu, au feu, "
     "pris|prend|prendre|prennent feu, brule|brulent & maison|cuisine|appartement|lappartement|immeuble|limmeuble|four|"
     "restaurant|boutique|rideaux, fumee & partout|sort|epaisse|noire|plein|prise|appartement|lappartement|cuisine, "
     "etincelles & prise|tableau|compteur|fil|sort, court circuit, pompiers, brule .. odeur|sent, sent .. le|fort "
     "brule, cable|fil & denude|tombe|electrique & danger|pend"},
    {kind::topic,
     "tuyau|tuyaux|canalisation|conduite|robinet|radiateur|chaudiere|chauffe_eau|cumulus|ballon & "
     "eclate|casse|cassee|perce|explose|pete|rompu|rompue|lache & eau|leau|deau|inond*|coule|gicle|partout|tuyau|"
     "canalisation|conduite, inonde, inondee, inondes, inondation|linondation, inondations, eau|leau|deau & "
     "plafond|gicle|jaillit|monte|prises|compteur & coule|gicle|jaillit|monte|tombe|goutte|electrique|prises|partout, "
     "eau|leau|deau .. coule|gicle|sort|jaillit partout, plafond|toit|mur & effondre|seffondre|ecroule|secroule, "
     "egout|egouts|toilettes|wc & refoule|refoulent|debordent|deborde"},
    // Trapped, missing, violence
    {kind::topic,
     "coince|coincee|coinces|coincees|bloque|bloquee|bloques|bloquees|enferme|enfermee|enfermes & "
     "ascenseur|lascenseur|cave|@small|congelateur|dedans|chambre_froide, otage, otages, kidnappe, kidnappee, "
     "enlevement, disparu|disparue|introuvable & @small"},
    {kind::topic,
     "couteau|pistolet|fusil|machette|hache|flingue|revolver|arme|larme|darme & quelquun|homme|type|menac*|il_a|"
     "attaque|braque|client|mec|agite, menace|menacent|menacee|menaces & mort|tuer|couteau|arme|larme|darme|pistolet|"
     "client|homme|nous|me, cambriole|cambrioler|cambriolage|braquage|braque|braquer & train|nous|me|maison|maintenant|"
     "fait|voisins|chez|on, cambrioleur, cambrioleurs, intrus, quelquun|homme|inconnu|type & "
     "dans_la_maison|dans_ma_maison|dans_mon|rentre_chez|entre_chez|forcer_la_porte|force_la_porte|dans_le_jardin, "
     "train de me|nous suivre|frapper|attaquer|agresser|menacer|cambrioler|voler|tuer, agresse, agressee, agresses, "
     "agression|lagression, me|nous|la|le frappe|frapper|tabasse|etrangle|poursuit|suit & mari|quelquun|homme|type|il|"
     "mec|copain|ex|client, ete|est|fait violee|viole|violer, un|le|tentative_de viol, alerte a la bombe, bombe & "
     "colis|menace|poser|posee, fusillade, attentat, tireur, terroriste, terroristes, nous|me tire|tirent dessus, "
     "tirent sur, se battent & couteau|sang|bouteille"},
    // In so many words
    {kind::topic,
     "urgence, urgences, durgence, lurgence, cest .. urgent, tres|vraiment|hyper|super|extremement|trop urgent, "
     "urgemment, appelez|appeler|appelle|appellent|envoyez|envoyer le|la|les|une|un|vite @number, faut les|une|la|des "
     "pompiers|ambulance|police|secours, besoin dune|dun ambulance|medecin_vite|secours, besoin des|du "
     "pompiers|samu|secours, le samu, au secours, a laide, aidez|aide moi|nous & "
     "vite|secours|pitie|supplie|prie|mourir, danger de mort, en danger, vie & danger|mort & question|en|de, vite & "
     "medecin|docteur|ambulance|secours|venez & vite, venez|viens|faites vite, medecin|docteur|dentiste & "
     "tout_de_suite|immediatement & faut|besoin|envoyez|vite, cest|etat|tres|vraiment|super grave, etat "
     "critique|grave, pronostic vital"},

    {kind::idiom,
     "meurs|meurt|mourir|creve|creves|mourrais|meurent de faim|soif|rire|chaud|froid|fatigue|honte|envie|peur|ennui|"
     "trouille|sommeil|curiosite|jalousie|vieillesse, meurs|meurt|mourir|creve|meurent "
     "denvie|dennui|dimpatience|damour, failli mourir de, se|me meurt|meurs .. chaud|froid|faim|soif, mourir de rire, "
     "mort|morte de fatigue|rire|faim|froid|trouille|peur|honte, a mourir de, a crever, ca me tue, va|vont me tuer & "
     "patron|chef|mere|femme|copine|boss|coiffeuse|patronne, vont me tuer & enfants|gosses|ados|collegues, "
     "crise|crises|infarctus|linfarctus|dinfarctus|attaque & prix|facture|addition|note|failli|donne|presque, de rire, "
     "crise de rire|nerfs|foi|foie, feu de cheminee|joie|bois|camp|signalisation, feu rouge|vert|orange, rouge feu, "
     "dartifice, tout feu, feu au lac, pas le feu, coup de feu & midi|cuisine|service, bombe & balayage|soiree|coupe|"
     "de_la_bombe|couleur|coiffure|look|bain|glacee, noye|noyee & travail|boulot|mails|messages|papiers|paperasse, "
     "coince*|bloque* & bouchons|embouteillages|embouteillage|trafic|circulation|metro|reunion|dos|travail|boulot, "
     "explose|explosent & prix|tarifs|rire|telephone|planning, tombe|tombee sur votre|la|ton|un|une|le & "
     "repondeur|messagerie|site|annonce|avis|boite|numero, repond|repondez & telephone|messages|mails|message|appels, "
     "inonde|inondee|inondes de|dappels, tue lamour|le_temps, vol de, etouffe|etouffer & chaleur|chaud, pas "
     "durgence|urgent|urgente|grave|une_urgence|vraiment_urgent|tres_urgent|bien_grave|si_grave|trop_grave|"
     "super_urgent|vraiment_une_urgence|hyper_urgent, sans urgence, rien durgent|de_grave|de_bien_grave, aucune "
     "urgence, pas .. cest grave, cheveux|ongles|couleur|meches|reflets|vernis|robe & bleu|bleue|bleus|violet|violette|"
     "violettes, respire bien|mieux|normalement, cest grave cool|bien|beau, au feu rouge|tricolore|vert, saigne .. "
     "steak|cuisson, viande & saign*, steak & saign*"},
    {kind::harmless,
     "mal au coeur, coup|coups de soleil, brulures|brulure destomac|estomac, intoxication alimentaire, "
     "gencive|gencives & saign*, saign* & brosse|brossage|fil_dentaire|brossant, regles & saign*|abondantes, "
     "prise|analyse|analyses|test|bilan|don|groupe .. sang, en cas durgence|dincendie|daccident|de_malaise, "
     "premiers|premier|sortie|issue|porte|roue secours, premiers|issue|sortie de? secours, gestes de secours, "
     "numero|numeros|contact|escalier|lescalier|sortie|poste durgence|durgences|de_secours, suite a|de "
     "un|une|mon|son|lavc|linfarctus|avc|davc|accident & avc|lavc|davc|infarctus|linfarctus|dinfarctus|accident|"
     "operation, apres|depuis un|son|mon|lavc|une|cet|sa avc|lavc|davc|infarctus|linfarctus|dinfarctus|accident|"
     "embolie|crise|operation|chute|brulure, reeducation & avc|lavc|davc|accident|infarctus|linfarctus|dinfarctus|"
     "fracture, calendrier|calendriers|bal des|de pompiers, detecteur|detecteurs|extincteur|alarme|lalarme & "
     "installer|installation|pose|poser|entretien|acheter|vendez|devis, entretien|revision|installation|ramonage|"
     "contrat & chaudiere|gaz, assurance & incendie|lincendie|accident|accidents|inondation|linondation, degat des "
     "eaux & assurance|constat|declaration, vous|te|rappeler appeler le, 15|17|18 janvier|fevrier|mars|avril|mai|juin|"
     "juillet|aout|septembre|octobre|novembre|decembre, cheville|genou|chevilles|pied|pieds|jambes & gonfl*, botox, "
     "dent coupe, film|livre|serie|jeu & suicide|bombe|attentat"},
    {kind::negation,
     "je|il|elle|ca|cela|on|nous|qui|ils|elles ne, nai|na|nest|navons|nont|netait|navait|navais|ny_a|ny_avait|nayant "
     "pas|plus|jamais|aucun|aucune, jai|cest|ya|y_a|il_a|elle_a|suis|javais|cetait|est|ai|etait pas|jamais, jai plus, "
     "il ny a ni, aucun, aucune, jamais, jamais eu, pas de|du|la|le|un|une|dun|dune|mon|mal, sans "
     "aucun|aucune|la_moindre|le_moindre, ni, pas besoin|question|question_de|lieu|envie|envie_de, ne|nai jamais, pas "
     "vraiment, rien a voir .. avec, au lieu de|dun|dune"},
    {kind::negation_after,
     "sest arrete|calme|termine|calmee|arretee, est passe|passee|fini|finie|terminee|eteint, a cesse|disparu, fausse "
     "alerte, est eteint|maitrise|sous_controle, cest fini|passe, netait rien"},
    {kind::affirmation,
     "pas seulement|que|juste|possible|normal|sur|sure|arret|arrete|arreter|quoi|comment|attendre|temps|air|blague|"
     "de_blague|une_blague, pas quoi|de_pouls|de_temps, sans blague|doute, pas du tout bien, je ne "
     "sais|peux|plaisante|rigole|comprends|vois|tiens|supporte|respire|sens|veux, il|elle ne "
     "respire|repond|bouge|reagit|parle|peut|se|va|sent|reprend, ca|cela ne sarrete|va|passe|sarretent|veut, on|nous "
     "ne sait|peut|arrive|savons|pouvons, ne sarrete|passe"},
    {kind::past,
     "lannee|annee|semaine|fois derniere|passee, derniere|dernieres fois|annee|annees, mois|lete|lhiver|printemps|"
     "lautomne|noel|an|siecle|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche dernier|passe, il y a|avait .. "
     "ans|mois|semaines|annees|longtemps|an, ya .. ans|mois|annees, quand jetais|il_etait|elle_etait|javais|petit|"
     "petite|jetais_petit, etant petit|enfant|lenfant|petite|jeune, dans mon|son|ma enfance|jeunesse, en #year, a "
     "lepoque, autrefois, antecedents, antecedent, deja fait|eu|ete, dans le passe, par le passe, une fois quand, "
     "depuis des annees, en janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre "
     "dernier"},
    {kind::question,
     "vous traitez|faites|soignez|prenez|gerez|avez|acceptez|proposez|vendez|reparez|installez|recevez|couvrez|"
     "remboursez|intervenez, traitez|faites|soignez|prenez|gerez|avez|acceptez|proposez|vendez|reparez|installez|"
     "recevez vous, est ce que vous|ce_que, que faire|faut_il_faire, quoi faire en, combien "
     "coute|coutent|ca|vaut|pour|de, quel|quelle|quels|quelles est|sont, comment eviter|prevenir|traiter|reconnaitre|"
     "reagir|se|savoir|gerer, formation|formations|cours|stage|assurance|assurances|information|informations|question|"
     "questions|renseignement|renseignements|peur|prevention|risque|risques|specialiste|specialistes|article|livre|"
     "conference|experience|specialise|specialisee sur|contre|aux|au|a|en|dun|dune|du|des|de|pour|dans, y a t il, qui "
     "soigne|traite|soccupe|repare, savoir|demander si|comment|combien|quand"},
    {kind::condition,
     "en cas de|dun|dune, au cas ou, si jamais, sil y a|avait|avait_un|a_une, si jai|on|il|elle|cest|je|javais|jamais|"
     "vous|une|un, sauf, sauf en, uniquement|seulement pour|en|les, pour les|une_eventuelle, en prevision de|dun, lors "
     "de|dun"},
    {kind::softener,
     "une, un, de, des, du, la, le, les, dun, dune, mal, vraiment, vrai, vraie, veritable, tres, trop, eu, ete, fait, "
     "encore, aux, au, grosse, gros, petite, particuliere, special, speciale, du tout, autre, autres, aucune, aucun, "
     "ici, plus, avoir, parler, forcement, simplement, specialement, et, quelconque, dautre, actuellement, en"},
    {kind::either, "ou, ni"},
    {kind::present,
     "maintenant, depuis, aujourdhui, ce matin|soir, cette nuit|apres, en ce moment, tout de suite, "
     "vient|viens|venons|viennent de|davoir|detre, soudain, tout a coup, dun coup, vite, encore, toujours, "
     "immediatement, a linstant, de nouveau, la maintenant"},
    {kind::joint, "mais, parce que, alors, donc, puis, ensuite, et il|elle|je|la|maintenant|ce, sauf que, depuis"},
    {kind::personal, "mon, ma, mes, je, jai, il, elle, nous, notre, quelquun, on a|vient, moi"},
};

}  // namespace

constinit const lexicon french{.code = "fr", .groups = french_groups, .rows = french_rows};

}  // namespace zylin::domain::emergencies
