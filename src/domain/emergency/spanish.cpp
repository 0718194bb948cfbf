#include "emergency/phrase_book.hpp"

namespace zylin::domain::emergencies {
namespace {

using kind = phrase_kind;

constexpr word_group spanish_groups[] = {
    {"@who",
     "el|ella|alguien|marido|esposo|esposa|mujer|hombre|padre|papa|madre|mama|hijo|hija|hijos|nino|nina|bebe|abuelo|"
     "abuela|hermano|hermana|amigo|amiga|vecino|vecina|senor|senora|cliente|clienta|paciente|companero|companera|"
     "persona|tio|tia|perro|perra|gato|gata|novio|novia|suegra|suegro"},
    {"@small", "bebe|hijo|hija|nino|nina|recien_nacido|nieto|nieta|pequeno|pequena|perro|perrito|cachorro|ninos"},
    {"@breath", "respira|respirar|respiro|respiran|respirando|respiracion"},
    {"@awful",
     "insoportable|insoportables|horrible|horribles|terrible|terribles|fuerte|fuertes|fortisimo|fortisimos|intenso|"
     "intensos|agudo|agudos|espantoso|atroz|tremendo|brutal|fuertisimo|severo|extremo|inaguantable"},
    {"@stuff",
     "pila|pilas|veneno|lejia|cloro|pastillas|pastilla|moneda|iman|imanes|detergente|acido|gasolina|bateria|baterias|"
     "quimico|quimicos|raticida|insecticida|medicamentos|medicinas|amoniaco|alcohol|aguarras|setas|hongos|vidrio|"
     "alfiler|aguja|canica|clavo|tornillo|jabon|desinfectante|diluyente|sosa|chocolate|queroseno|lavandina"},
    {"@room",
     "casa|cocina|piso|coche|carro|auto|edificio|habitacion|apartamento|departamento|local|tienda|garaje|horno|"
     "sarten|techo|cuarto|bodega|oficina|sotano|enchufe|cama|colchon|camion|moto|salon|peluqueria"},
};

constexpr lexicon_row spanish_rows[] = {
    // Respiracion, conciencia
    {kind::happening,
     "no @breath, no puedo|puede|pueden|logra|logro|consigue|consigo|esta|parece|podia|pudiendo|alcanza|alcanzo .. "
     "@breath, apenas|cuesta|costando|dificultad|dificultades|dificil|trabajo|mal|cuestan|problemas|batallando .. "
     "@breath, casi no @breath, dejo|deja|dejado de respirar, paro respiratorio, se|me|esta|estoy ahoga|ahogo|"
     "ahogando|ahogandose|ahogandome|ahogado, asfixi*, atragant*, falta|faltando .. aire|aliento, sin aire|aliento|"
     "poder respirar, no entra|llega|le|me entra|llega|agarra aire, no le|me entra|llega aire|el, ahogo & pecho|aire,"
     " azul|morado|morada|amoratado|moradito|azulado & labios|@small|@who|cara|poniendo|puso"},
    {kind::happening,
     "inconsciente, inconciente, insconsciente, sin conocimiento|consciencia|conciencia, @who & no & responde|"
     "reacciona|contesta|despierta, no reacciona, no despierta|despertar, no se despierta, no consigo|puedo "
     "despertar*, sin pulso, no tiene|encuentro|siento pulso|latido, @who & no se mueve, no se mueve, no vuelve en "
     "si, sin vida, flacid* & @small, semiinconsciente"},
    {kind::event,
     "desmay*, desvanec*, perdio|perdido|pierde|perdi|perdiendo .. conocimiento|conciencia|consciencia|sentido, "
     "desplom*, colapso|colapsado|colapsada & @who|me|se, cayo redondo|redonda|desplomado, convuls*, combuls*, "
     "espuma & boca"},
    {kind::topic,
     "pecho|corazon|torax & "
     "dolor|dolores|duele|doliendo|duelen|oprime|opresion|presion|aprieta|apretado|punzada*|ardor|pinchazo*|apretando|"
     "tira, "
     "infarto, infartos, infart*, ataque|atake|ataques & corazon|cardiaco|epileptico|epilepsia|asma, paro "
     "cardiaco|cardiorespiratorio, corazon & para|paro|paro|late|acelerado, taquicardia, derrame, ictus, embolia, "
     "apoplejia, acv, brazo|lado|hombro|mandibula & izquierdo|izquierda & "
     "dormido|duele|dolor|adormecido|entumecido|hormigue*|siento|siente, brazo|lado|cara|pierna & "
     "dormido|dormida|adormecid*|entumecid*|paraliz*|siente|responde & de repente|repente|subito|pronto, no "
     "siento|siente|sentimos|noto|nota .. pierna|piernas|brazo|brazos|mano|manos|pies, perdido|perdi|perdio|sin "
     "la|toda|el? sensibilidad|fuerza .. pierna|piernas|brazo|brazos|mano|pies, no puedo|puede mover|levantar .. "
     "pierna|piernas|brazo|brazos, brazo dormido|adormecido, boca|cara & "
     "torcida|chueca|caida|desviada|ladeada|paraliz*|torcio, habla & rara|raro|enredad*|trabad*|arrastra, no & "
     "puede|puedo & hablar|mover|caminar & bien|repente|brazo|pierna|lado, paraliz* & medio|lado|cuerpo, ataque "
     "epileptico, convulsion, epileptico|epileptica & ataque|crisis, crisis "
     "epileptica|asmatica|convulsiva|cardiaca|hipertensiva, anafila*, reaccion|choque|shock "
     "alergica|alergico|anafilactico, alergi* & hinch*|ahog*|garganta|respir*|grave|fuerte, garganta & "
     "cierra|cerrando|cierre|cerrado|hinch*|inflam*, cara|lengua|labios|labio|ojo|ojos|cuello|mejilla|parpado & "
     "hinch*|inflamad*|inflam*, no puedo|puede tragar|pasar, golpe de calor, hipotermia, meningitis, septicemia, coma "
     "diabetico, hipoglucemia, bajon de azucar, azucar & muy|baja|alta & baja|alta|baja, sobre dosis, fiebre & "
     "41|convuls*, epilepsia & ataque|crisis|ahora"},
    {kind::happening,
     "no para|deja|paro|cesa|detiene|dejo|paraba de sangrar|sangrar|salir, sangr* & no para|deja|detiene|paro|cesa|"
     "corta|puedo|logro, sangra|sangrando|sangro .. mucho|muchisimo|bastante|sin, sangre & por_todos|por_todas|sale|"
     "saliendo|perdiendo|pierde|mucha|tos*|vomit*|escup*|orin*|chorro*|borbotones|heces|charco|perdido|brota|llena|"
     "lleno, desangr*"},
    {kind::topic,
     "sangra, sangran, sangrando, sangro, sangrado, sangrados, sangramiento, hemorragia, hemorragias, emorragia, "
     "corte|cortado|corto|cortada|herida|tajo & profund*|vena|venas|arteria|sangr*|hondo|tendon, dedo|dedos|mano|"
     "brazo|pie & amputad*|cortado|aplastad*|arrancad*|corto|rebanad*|atrapad*, cabeza & golpe*|golpeo|cayo|abierta|"
     "abrio|abierto|sangr*|herida|pego|parti*|rompio|descalabr*|contusion, traumatismo, craneo, conmocion, cayo|"
     "caido|caida|cai|caimos & no_se|no_puede|no_puedo|no_despierta, cayo|caido|caida|cai|caida & escalera|escaleras|"
     "techo|tejado|balcon|ventana|andamio|levantar|levanta|mover|mueve|caballo|arbol|altura|cambiador, fractura & "
     "expuesta|abierta, hueso & fuera|sale|salido|ve, apunal*, acuchill*, navajazo, balazo, disparo, disparos, "
     "tiroteo, baleado, herido|herida|heridos & grave|gravemente|bala, mandibula & dislocad*|desencajad*|trabad*|"
     "rota, columna & rota|golpe"},
    {kind::event,
     "quem*|escald* & agua|aceite|cara|mano|manos|brazo|piel|cuero|cabeza|ojos|ojo|pierna|cuerpo|grave|acido|"
     "hirviendo|ampollas|bebe|hijo|hija|nino|nina|fuego|quimico|cafe|tinte|decoloracion|grado|espalda|pecho|me, "
     "quemadura, quemaduras, escaldad*, ampollas & cuero|cabeza|tinte|quem*, electrocut*, descarga electrica, "
     "corriente & dio|electrica|descarga|pego, calambrazo, rayo & cayo|alcanzo, atropell*, accidente & tenido|hubo|"
     "sufrido|tuve|tuvo|coche|moto|carro|trafico|grave|laboral|trabajo|ha|habido|acabo|hay, choque & coche|carro|"
     "moto|heridos, chocamos, ahogando & piscina|agua|mar|rio, ahogado & piscina|agua|mar, mordi*|pic* & serpiente|"
     "vibora|perro|alacran|escorpion|arana|culebra|abeja|avispa|rata"},
    {kind::event,
     "ojo|ojos & quimico|quimicos|acido|lejia|cloro|abrir|abre|quem*|salpic*|clav*|vidrio|tinte|producto|pegamento|"
     "sangr*|metal|cal|ardor|arde|limpiador, no veo|ve nada|bien, perdi|perdio|perdido|perdiendo .. vista|vision, "
     "quede|quedo|quedado ciego|ciega, diente|dientes|muela|paleta & cayo|caido|salio|salido|arranc*|golpe|volado|"
     "saltado|salto|tumb*|partio|rompio|perdido"},
    {kind::topic,
     "dolor|dolores & insoportable*|horrible*|terrible*|fuerte|fuertes|muchisimo|intenso*|agudo|espantoso|fortisimo|"
     "atroz|tremendo|brutal|muero|inaguantable|extremo|soportar|aguantar, no aguanto|soporto|aguanta|resisto .. "
     "dolor|mas, retuerce|grita|llora|gritando|llorando|retorciendo .. dolor, duele .. muchisimo|horrores|barbaridad|"
     "horriblemente|terriblemente"},
    {kind::event,
     "trag*|comio|comido|bebio|bebido|tomo|tomado|ingirio|ingerido|comi|bebi|tome|chupo & @stuff, trag* & @small|"
     "objeto|algo, envenen*, intoxicad*, intoxicacion, sobredosis, demasiadas|muchas|todas|bote|frasco|caja & "
     "pastillas|pildoras|medicamentos|tranquilizantes & tom*, medicamento|dosis equivocad*|incorrect*"},
    {kind::happening,
     "suicid*, matarme, matarse, me|se quiero|quiere|voy|va .. matar, me voy a matar, se quiere|va matar|a matar, "
     "quitarme|quitarse|quitar .. vida, quiero|quiere|queria morir|morirme|morirse, quiero|quiere estar muert*, no "
     "quiero|quiere|queria|puedo .. vivir|viviendo, ya no quiero|quiere vivir|seguir, no quiero|quiere seguir "
     "viviendo|viva|vivo, acabar|terminar con mi|su vida, acabar|terminar con todo, hacerme|hacerse|hacer dano, "
     "cortarme|cortarse|cortado .. venas, venas & cort*, tirarme|tirarse|lanzarme|saltar & puente|ventana|balcon|"
     "tren|vacio|tejado, ahorcar*, ahorcad*, se muere, esta muriendo, muriendose, se nos muere, me estoy muriendo, "
     "me muero, moribund*, va a morir, voy a morir, no hay razon .. vivir, mejor muert*"},
    {kind::event,
     "de|en parto & estoy|esta|mujer|esposa|ponerse|puso|trabajo|bebe, trabajo de parto, contracciones, romp*|roto "
     ".. fuente|aguas|bolsa, fuente & rompio|roto, embarazada|embarazo|embarazad*|semanas|meses & sangr*|dolor|duele|"
     "caid*|cai|cayo|golpe|mueve|mancha*|contracc*|liquido|mareos, aborto, aborto espontaneo, bebe & viene|nace|"
     "naciendo|saliendo|mueve|coronando, @small & no & respira|mueve|responde|reacciona|despierta|llora|come, @small "
     "& azul|morado|morada|flacid*|convuls*|rigido|ahog*"},
    {kind::topic,
     "fuga|escape|perdida de gas, olor|huele|oler|huelo|oliendo & gas, gas & fuga|escap*|sale|saliendo|perdida|"
     "pierde, monoxido, detector|alarma & gas|humo|incendios & suena|sonando|pitando, explosion, exploto, explotado, "
     "estallo, incendi*, en llamas, hay fuego|llamas|incendio, fuego & @room|hay|prendio|prendido|se|salio|prende|"
     "sale, quem*|ardiendo|arde|arden & @room & se|esta, se esta quemando, se quema, humo & sale|saliendo|mucho|"
     "lleno|negro|llena|enchufe, chispas & enchufe|cable*|cuadro|salen|sale|contacto|saltan, olor|huele .. quemado, "
     "cortocircuito, bomberos, cable & pelado|suelto|caido|luz"},
    {kind::topic,
     "tuberia|tuberias|cano|caneria|canilla|tubo|tubos|calentador|boiler|radiador|manguera|termo|llave|grifo & rota|"
     "roto|rompio|revent*|estall*|explot*|rompieron|botando|tirando, inund*, agua & chorro*|por_todas|techo|saliendo|"
     "sale|parar|entra|brota|cortar|cerrar|enchufes|luz|cae|caiga|subiendo, techo & cae|cayo|cayendo|derrumb*|"
     "desplom*, derrumb*, aguas negras|residuales, desague & desborda*|revento"},
    {kind::topic,
     "encerrad*, atrapad*, ascensor|elevador & atascad*|parado|quedado|quedamos|stuck|atorad*|parada|dentro, atorad*|"
     "atascad* & dentro|elevador|@small|@who, @small & dentro|encerr*|solo|cerrado|cerro & coche|carro|auto, no "
     "podemos|puedo|puede|pueden salir, sepultad*, secuestr*, rehen*, desaparecid* & @small|@who"},
    {kind::topic,
     "amenaz*, alguien|hombre|desconocido|gente & entro|entrado|entrando|metio|metido & casa|local|tienda|piso, "
     "cuchillo|pistola|arma|navaja|machete & con|tiene|hombre|alguien|apunt*, armado|armada|armados, ladron, "
     "ladrones, intruso, intrusos, robando|asaltando|robaron|asaltaron|asalto|robo|entraron|entrando|forzando & "
     "ahora|local|tienda|casa|nos|me|estan|alguien|acaban, me|nos|la|lo|le pega|golpea|pegando|golpeando|golpeo|pego|"
     "ataco|ataca|atacando|ahorca|estrangula, esta pegando|golpeando|atacando|agrediendo, me|nos siguen|persigue|"
     "persiguen|persiguiendo, violaron|violado|violada|violacion|abusaron, agredi*, agresion, bomba & hay|amenaza|"
     "aviso, me|nos|lo|la va|quiere|van a matar, me quiere matar, tirotean|disparando, miedo por mi|su vida"},
    {kind::topic,
     "emergencia, emergencias, emerjencia, emergensia, emergecia, urgencia, urgencias, urjencia, urgente, urgentes, "
     "urgentemente, urjente, urgentisimo, ambulancia, ambulancias, anbulancia, socorro, auxilio, vida o muerte, vida "
     "& peligro|riesgo, peligro de muerte|vida, en peligro, paramedicos, paramedico, sanitarios & llam*|venir|"
     "necesit*, llam*|llame|llamad|llamen .. ambulancia|policia|911|112|061|bomberos, policia & llam*|necesit*|"
     "rapido|venga, muy grave|mal|malito|malita & @who|esta, grave|gravisimo|gravemente|critico & @who|esta|herid*|"
     "estado, ayuda & rapido|ya|urgente|ahora|inmediata|socorro|muere|desesperad*, ayudenme|ayudeme|ayuden|ayudadme &"
     " rapido|favor|muere|ahora, medico|doctor|doctora|dentista & ya|inmediat*|rapido|urgente|ahora_mismo|corriendo, "
     "vengan|venga|manden|envien .. rapido|ya|ambulancia, sos"},

    {kind::idiom,
     "me muero|muero|morirme|morir|morirse|muriendo de hambre|risa|ganas|sed|sueno|calor|frio|verguenza|amor|"
     "curiosidad|aburrimiento, muero de hambre|risa|ganas|sed|sueno|calor|frio|verguenza|curiosidad, me muero por, "
     "muero por, morirse de risa, infarto & precio|factura|casi|vi|susto, casi me da un, infarto de, me matas|mata "
     "de risa|el, me va a matar mi mujer|jefe|jefa|esposa|marido|madre, jefe|jefa|mujer|esposa|marido|madre|mama me "
     "va|quiere a|matar & matar, jefe|jefa|mujer|esposa|marido|madre|mama me va a matar, ahogad*|ahogando en|entre|"
     "de trabajo|deudas|papeles|risa|correos, ahogado en un vaso, inundad* de|con llamadas|mensajes|trabajo|correos|"
     "pedidos, fuegos artificiales, a fuego lento, fuego & parrilla|chimenea|lento, ataque de risa|nervios|celos, "
     "atrapad* en el|un|trafico|atasco trafico|atasco|reunion, atascad* en|trafico, secuestr* & emocional, robo & "
     "precio, es un robo, quem* & fotos|discos|calorias|grasa|etapa, corazon roto|contento, de todo corazon, romper "
     "el hielo, dormid* & novocaina, explosion de color|sabor, bomba de crema|bano|agua, la bomba, desmayad* & de "
     "hambre, ojo morado, morado & pelo|tinte|unas|color|vestido, azul & pelo|unas|color|vestido|ojos|zona|marino, "
     "quemado por|del trabajo|trabajar, ataque al bolsillo"},
    {kind::harmless,
     "intoxicacion alimentaria, intoxicacion por alimentos, encia|encias & sangr*, sangr* & cepill*|lavarme|encias|"
     "hilo, sangrado menstrual|nasal, analisis|prueba|examen|muestra|tipo|donar|donacion|presion|extraccion .. "
     "sangre, despues|tras|desde|por de|del|un|una|el|la|mi ictus|infarto|derrame|accidente|embolia|operacion|caida|"
     "paralisis, despues|tras|desde de|del un|una|el|la|mi|su ictus|infarto|derrame|accidente|embolia|caida, "
     "rehabilitacion & ictus|accidente|infarto|derrame, quem* & sol|solar, quemadura|quemaduras de sol|solar|solares,"
     " quemado|quemada & sol|playa, quemar grasa|calorias, detector|alarma|extintor & instal*|comprar|revis*|precio|"
     "bateria|mantenimiento, revision|inspeccion|instalacion|mantenimiento .. gas, seguro|seguros contra|de "
     "incendios|inundaciones|robo|accidentes|accidente, parte de accidente, salida|contacto|telefono|numero|kit|luz|"
     "luces|plan|escalera de emergencia|emergencias, en caso de emergencia|emergencias|urgencia|incendio|urgencias, "
     "primeros auxilios, auxilios, curso|simulacro & incendios|emergencias|incendio|primeros, sin urgencia, ataque "
     "de panico & volar|dentista, pecho & radiografia|depil*|cera|leche|pollo, corazon & forma|unas, botox, relleno, "
     "hinchad* & tobillo|tobillos|rodilla|pie|pies|normal|poco, anestesia & dormida|dormido, aire acondicionado"},
    {kind::negation,
     "no, no es, no hay, no tengo|tiene|tenemos|tuve|siento|veo|era|fue|ha|he|habia|esta|estoy, sin, nunca, ninguna, "
     "ningun, ni, jamas, tampoco, nada de, nadie, no creo que sea|haya|tenga, no parece, no necesito|necesita|"
     "necesitamos|hace|quiero|se|me falta|un|una, no se trata de, no considero, no me|le|se|ha|nos, no le ha, en vez "
     "de, en lugar de"},
    {kind::negation_after,
     "ya paro|ceso|pasa|termino|paso|controlado, ya se paro|paso|fue|apago, ya no, esta controlad*, falsa alarma"},
    {kind::affirmation,
     "no solo|solamente|unicamente, no se que|si|como|quien, sin duda|broma|bromas|pulso|aire|parar, no es broma|"
     "solo, no para|deja|puedo|puede|aguanto|respira|cuelgue|cuelguen|responde|reacciona|despierta|mejora|baja|"
     "tarden|tarde|cierra"},
    {kind::past,
     "ano|mes|semana|verano|invierno|otono|lunes|martes|miercoles|jueves|viernes|sabado|domingo|enero|febrero|marzo|"
     "abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre pasado|pasada, anos|meses|semanas atras, "
     "hace .. anos|meses|semanas|ano|mes|decadas, hace tiempo|mucho|anos, cuando era|tenia|eramos|estaba|nino|nina, "
     "de nino|nina|pequeno|pequena|joven, en #year, antecedentes de, antecedentes, el ano pasado, en el pasado, "
     "antes tenia, una vez tuve, hace unos|varios|muchos, en mi infancia|juventud, desde hace anos|meses, en enero|"
     "febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre, ya recuperad*, me recupere"},
    {kind::question,
     "atienden|tratan|ofrecen|hacen|tienen|reparan|arreglan|cubren|manejan|aceptan|dan|realizan|trabajan|instalan|"
     "venden|saben, ustedes atienden|tratan|hacen, atiende|trata|ofrece|hace|tiene|repara|cubre usted|ustedes, "
     "cuanto cuesta|cuestan|vale|cobran|sale, que hago|hacer|hacen|sintomas, cual|cuales es|son, hay algun|alguna|"
     "servicio|costo, como tratan|se|evitar|prevenir|puedo|reconocer|actuar, precio|precios|costo|curso|taller|"
     "informacion|pregunta|preguntar|consulta|dudas|seguro|charla|libro|articulo|miedo|experiencia|especialista|"
     "especialistas|riesgo|prevencion|prevenir|evitar de|del|sobre|por|para|contra|a|en|con|si|una|un|al, estan "
     "abiertos|disponibles|capacitados, quien trata|atiende, saber|preguntar si|sobre|por|cuanto, tienen servicio"},
    {kind::condition,
     "en caso de, si hay|hubiera|tengo|tiene|tienen|surge|tuviera|ocurre alguna|una|un, si hay, si fuera, si fuese, "
     "solo para|en|por, para, por si|alguna, excepto, salvo, durante, solo atienden|atendemos, para casos de, en "
     "cualquier"},
    {kind::softener,
     "una, un, ningun, ninguna, gran, muy, tan, realmente, verdadera, verdadero, ningun tipo de, de, tipo, tanta, "
     "nada, grave, graves, fuerte, fuertes, la, el, ya, tampoco, ahora, actualmente, mucho, mucha, tanto, mas, "
     "signos, senales, medica, dental, precisamente, exactamente, en, que, sea, otra, otro, ha, he, haber, habido, "
     "sufrido, tenido"},
    {kind::either, "ni, o, u"},
    {kind::present,
     "ahora, otra vez, de nuevo, nuevamente, todavia, aun, sigue, desde, ahorita, ahora mismo, hoy, esta manana|"
     "tarde|noche, acaba, acaban, en este momento, de repente, rapido, ya, por favor vengan, actualmente, "
     "inmediatamente"},
    {kind::joint, "y, pero, porque, aunque, entonces, e, luego, asi que"},
    {kind::personal, "mi, mis, yo, el, ella, nuestro, nuestra, su, me, nos, le, alguien, tengo, estoy, se, acabo"},
};

}  // namespace

constinit const lexicon spanish{.code = "es", .groups = spanish_groups, .rows = spanish_rows};

}  // namespace zylin::domain::emergencies
