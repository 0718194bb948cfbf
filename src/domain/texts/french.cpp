#include "texts/text_table.hpp"

namespace zylin::domain {

const text_table french_texts{
    .weekdays = {"dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"},
    .months = {"janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
               "novembre", "décembre"},
    .part_of_day = {},
    .clock = "{hour24}h{minute}",
    .full_hour = "{hour24}h",
    .day = "{weekday} {number} {month}",
    .first_of_month = "1er",
    .when = "{day} à {time}",
    .hours = "de {opens} à {closes}",
    .and_hours = " et ",
    .list_separator = ", ",
    .list_end = " et ",
    .list_end_of_several = ", et ",

    .voice = "Polly.Lea",
    .locale = "fr-FR",
    .spoken_greeting = "Bonjour ! Je suis Zylin, votre accueil automatique. Que puis-je faire pour vous ?",
    .spoken_recording_notice = "Cet appel est enregistré.",
    .spoken_apology =
        "Nous sommes désolés, nous avons un problème technique et ne pouvons pas vous répondre comme d'habitude. "
        "Laissez votre nom, votre numéro et votre message après le bip, et quelqu'un vous rappellera.",
    .spoken_nothing_heard = "Je n'ai rien entendu. Merci de rappeler. Au revoir.",
    .spoken_thanks = "Merci. Nous revenons vers vous très vite. Au revoir.",
    .spoken_too_many_calls =
        "Vous avez appelé trop souvent pendant la dernière minute. Merci de réessayer plus tard. Au revoir.",
    .spoken_wait = "Un instant, s'il vous plaît.",
    .spoken_wait_again = "Je suis à vous tout de suite.",
    .spoken_message_request =
        "Dites votre nom, votre numéro et votre demande après le bip, et nous reviendrons vers vous.",

    .booking_confirmed =
        "Bonjour {customer},\n"
        "Votre rendez-vous chez {business} est confirmé pour le {when}.\n"
        "Prestation : {service}\n"
        "Adresse : {address}\n"
        "Référence : {reference}\n"
        "Pour le modifier ou l'annuler, appelez-nous : {phone}",
    .booking_requested =
        "Bonjour {customer},\n"
        "{business} a noté votre demande pour le {when}. Elle n'est pas encore confirmée : quelqu'un va la vérifier et "
        "vous répondra.\n"
        "Prestation : {service}\n"
        "Référence : {reference}",
    .booking_reminder =
        "Bonjour {customer},\n"
        "Nous vous rappelons votre rendez-vous chez {business} : {when}.\n"
        "Prestation : {service}\n"
        "Adresse : {address}\n"
        "Référence : {reference}\n"
        "Pour le modifier ou l'annuler, appelez-nous : {phone}",
    .visit_confirmed =
        "Bonjour {customer},\n"
        "Vos rendez-vous chez {business} sont confirmés :",
    .visit_requested =
        "Bonjour {customer},\n"
        "{business} a noté votre demande pour ces rendez-vous. Ils ne sont pas encore confirmés : quelqu'un va les "
        "vérifier et vous répondra.",
    .visit_reminder =
        "Bonjour {customer},\n"
        "Nous vous rappelons vos rendez-vous chez {business} :",
    .visit_end =
        "Adresse : {address}\n"
        "Pour les modifier ou les annuler, appelez-nous : {phone}",
    .service_for_people = "{service} pour {count} personnes",
    .series_passed_on =
        "Seul ce rendez-vous est enregistré. Nous avons transmis que vous souhaitez venir régulièrement : "
        "quelqu'un vous répondra.",
    .ask_day =
        "Merci d'avoir appelé {business}. Nous aimerions vous donner un rendez-vous, mais nous n'avons pas compris le "
        "jour. Quel jour souhaitez-vous venir ? Merci de nous rappeler pour nous le dire.",
    .ask_time =
        "Merci d'avoir appelé {business}. Nous aimerions vous donner un rendez-vous, mais nous n'avons pas compris "
        "l'heure. À quelle heure souhaitez-vous venir ? Merci de nous rappeler pour nous le dire.",
    .ask_day_and_time =
        "Merci d'avoir appelé {business}. Nous aimerions vous donner un rendez-vous, mais nous n'avons pas compris "
        "quand. Quel jour et à quelle heure souhaitez-vous venir ? Merci de nous rappeler pour nous le dire.",
    .urgent_received =
        "Si quelqu'un est en danger, appelez tout de suite les secours : {number}.\n"
        "{business} a bien reçu votre message urgent, et nous prévenons quelqu'un maintenant.",
    .urgent_received_untold =
        "Si quelqu'un est en danger, appelez tout de suite les secours : {number}.\n"
        "{business} a bien reçu votre message urgent, mais il peut se passer un moment avant que quelqu'un le lise.",
    .person_will_call =
        "Merci d'avoir appelé {business}. Nous avons bien reçu votre message, et quelqu'un vous rappellera.",
    .service_not_offered =
        "Merci d'avoir appelé {business}. Nous ne proposons pas ceci : {service}.\n"
        "Ce que nous proposons : {services}.\n"
        "Quelqu'un va lire votre message.",
    .nothing_heard =
        "Merci d'avoir appelé {business}. Nous n'avons entendu aucun message pendant votre appel. Merci de nous "
        "rappeler, ou de nous écrire ce que nous pouvons faire pour vous.",
    .missed_call =
        "Vous venez d'appeler {business}, et nous n'avons entendu aucun message de votre part.\n"
        "Pour prendre rendez-vous, rappelez-nous et dites votre nom, le jour et l'heure souhaités.\n"
        "Notre numéro : {phone}",

    .person_not_known = "Merci d'avoir appelé {business}. Nous ne savons pas qui vous demandez : {wish}.",
    .person_does_not_do = "Merci d'avoir appelé {business}. {staff} ne fait pas cela : {service}.",
    .service_done_by =
        "{service} : avec {staff}.\n"
        "Rien n'est encore réservé. Rappelez-nous et dites-nous avec qui vous le souhaitez, ou que cela vous est égal.",
    .thanks_for_calling = "Merci d'avoir appelé {business}.",
    .person_will_answer = "Quelqu'un répondra à votre question.",
    .checking_request = "Nous vérifions votre demande de rendez-vous.",
    .checking_request_for = "Nous vérifions votre demande pour le {when}.",
    .person_will_cancel = "Quelqu'un va s'occuper de votre annulation et vous la confirmer.",
    .person_will_move = "Quelqu'un va s'occuper du changement et vous confirmer la nouvelle heure.",
    .message_noted = "Nous avons bien votre message, et quelqu'un vous répondra.",

    .open_week = "Nos horaires : {days}.",
    .open_days = "{days} {hours}",
    .every_day = "tous les jours",
    .two_days = "{first} et {last}",
    .day_range = "du {first} au {last}",
    .open_on = "Le {day}, nous sommes ouverts {hours}.",
    .closed_on = "Le {day}, nous sommes fermés.",
    .never_open = "Nous n'avons pas d'horaires fixes.",
    .price = "{service} coûte {price}.",
    .prices = "Nos tarifs : {prices}.",
    .listed_price = "{service} {price}",
    .duration = "Pour {service}, nous prévoyons {minutes} minutes.",
    .person_tells_price = "Quelqu'un vous dira le prix de {service}.",
    .offered = "Oui, nous proposons {service}.",
    .offered_for = "Oui, nous proposons {service} pour {price}.",
    .person_tells_prices = "Quelqu'un vous dira nos tarifs.",
    .our_address = "Vous nous trouverez ici : {address}.",
    .person_tells_address = "Quelqu'un vous dira notre adresse.",
    .our_phone = "Vous pouvez nous joindre au {phone}.",
    .our_phone_is_the_called_one = "Vous pouvez nous joindre au numéro que vous avez appelé.",
    .our_services = "Nous proposons {services}.",
    .person_tells_services = "Quelqu'un vous dira ce que nous proposons.",

    .booking_cancelled =
        "Bonjour {customer},\n"
        "Votre rendez-vous chez {business} du {when} est annulé.\n"
        "Prestation : {service}\n"
        "Référence : {reference}\n"
        "Pour un autre rendez-vous, appelez-nous : {phone}",
    .visit_cancelled = "Bonjour {customer},\nCes rendez-vous chez {business} sont annulés :",
    .visit_cancelled_end = "Pour un autre rendez-vous, appelez-nous : {phone}",
    .booking_moved =
        "Bonjour {customer},\n"
        "Votre rendez-vous chez {business} est maintenant le {when}.\n"
        "Avant : {before}\n"
        "Prestation : {service}\n"
        "Adresse : {address}\n"
        "Référence : {reference}\n"
        "Pour le modifier ou l'annuler, appelez-nous : {phone}",
    .request_moved =
        "Bonjour {customer},\n"
        "{business} a noté que votre demande est maintenant pour le {when}. Elle n'est pas encore confirmée : "
        "quelqu'un va la vérifier et vous répondra.\n"
        "Avant : {before}\n"
        "Prestation : {service}\n"
        "Référence : {reference}",
    .booking_stays = "Votre rendez-vous {reference} reste le {when}.",
    .ask_new_time =
        "Merci d'avoir appelé {business}. Nous aimerions déplacer votre rendez-vous {reference} du {when}, mais nous "
        "n'avons pas compris la nouvelle heure. À quelle heure souhaitez-vous venir ? Merci de nous rappeler pour nous "
        "le dire.",
    .ask_new_day_and_time =
        "Merci d'avoir appelé {business}. Nous aimerions déplacer votre rendez-vous {reference} du {when}, mais nous "
        "n'avons pas compris quand. Quel jour et à quelle heure souhaitez-vous venir ? Merci de nous rappeler pour "
        "nous "
        "le dire.",
    .cancel_noted =
        "Merci d'avoir appelé {business}. Nous avons noté que vous voulez annuler votre rendez-vous {reference} du "
        "{when}. Il n'est pas encore annulé : quelqu'un va vérifier et vous le confirmer.",
    .move_noted =
        "Merci d'avoir appelé {business}. Nous avons noté que vous voulez déplacer votre rendez-vous {reference} du "
        "{when}. Il n'est pas encore déplacé : quelqu'un va vérifier et vous le confirmer.",
    .existing_booking_stands =
        "Merci d'avoir appelé {business}. Vous avez déjà un rendez-vous chez nous, et il reste tel quel : {when}, "
        "{service}, référence {reference}. Nous avons noté votre demande pour le {wish} : quelqu'un va s'en occuper et "
        "vous répondra.",
    .booking_not_found =
        "Merci d'avoir appelé {business}. Nous n'avons trouvé aucun rendez-vous au numéro d'où vous avez appelé. "
        "Quelqu'un va vérifier et vous répondra.",
    .which_booking =
        "Merci d'avoir appelé {business}. Nous ne savons pas de quel rendez-vous vous parlez, donc rien n'a été "
        "changé. "
        "À votre numéro, nous avons :",
    .listed_booking = "{reference} : {when}, {service}",
    .existing_bookings = "Merci d'avoir appelé {business}. Au numéro d'où vous avez appelé, nous avons :",
    .listed_request = "{reference} : {when}, {service} (pas encore confirmé)",
    .person_checks = "Quelqu'un va regarder votre demande et vous répondra.",
    .late_passed_on = "Merci de nous prévenir de votre retard. Nous l'avons transmis à {business}.",
    .say_reference = "Merci de nous rappeler et de dire la référence du rendez-vous.",
    .waiting_list_joined = "Vous êtes sur notre liste d'attente : nous vous écrirons si l'heure souhaitée se libère.",
    .waiting_list_offer =
        "Bonjour {customer},\n"
        "L'heure que vous vouliez chez {business} s'est libérée : {when}.\n"
        "Prestation : {service}\n"
        "Répondez OUI avant le {until} pour la réserver. Elle n'est pas gardée : quelqu'un d'autre peut être plus "
        "rapide.",
    .waiting_list_left =
        "Merci de nous prévenir. Vous n'êtes plus sur la liste d'attente de {business} pour le {when}.",
    .waiting_list_too_late =
        "Désolés, notre offre pour le {when} chez {business} a expiré, et nous n'avons pas réservé cette heure pour "
        "vous.",

    .propose_booking =
        "Bonjour {customer},\n"
        "{business} a compris que vous souhaitez venir le {when}.\n"
        "Prestation : {service}\n"
        "Rien n'est encore réservé : répondez OUI avant le {until} pour réserver. Pour autre chose, écrivez-nous ce "
        "que "
        "vous souhaitez.",
    .propose_either =
        "Bonjour {customer},\n"
        "{business} ne sait pas de quelle heure vous parlez :\n"
        "1 : {when}\n"
        "2 : {other}\n"
        "Prestation : {service}\n"
        "Rien n'est encore réservé : répondez 1 ou 2 avant le {until} pour réserver. Pour autre chose, écrivez-nous ce "
        "que vous souhaitez.",
    .propose_move =
        "Bonjour {customer},\n"
        "{business} a compris que vous souhaitez déplacer votre rendez-vous {reference} au {when}.\n"
        "Avant : {before}\n"
        "Rien n'est encore changé : répondez OUI avant le {until} pour le déplacer. Pour autre chose, écrivez-nous ce "
        "que vous souhaitez.",
    .propose_cancel =
        "Bonjour {customer},\n"
        "{business} a compris que vous souhaitez annuler votre rendez-vous {reference} du {when}.\n"
        "Rien n'est encore changé : répondez OUI avant le {until} pour l'annuler. Pour autre chose, écrivez-nous ce "
        "que "
        "vous souhaitez.",
    .propose_cancel_visit = "Bonjour {customer},\n{business} a compris que vous souhaitez annuler ces rendez-vous :",
    .propose_cancel_visit_end =
        "Rien n'est encore changé : répondez OUI avant le {until} pour les annuler tous. Pour autre chose, "
        "écrivez-nous ce que vous souhaitez.",
    .proposal_too_late =
        "Désolés, notre question sur le {when} chez {business} a expiré ; nous n'avons rien réservé ni changé.",
    .asked_to_book = "réserver {service}, {when}",
    .asked_to_move = "déplacer {service} au {when}",
    .asked_to_cancel = "annuler {service}, {when}",
    .or_when = " ou {when}",

    .booking_refused = "Désolés, {business} ne peut pas vous proposer le {when} : {reason}.",
    .free_times = "Ces horaires sont libres :",
    .choose_free_time = "Merci de nous rappeler pour en réserver un.",
    .choose_another_day = "Merci de nous rappeler et de proposer un autre jour.",

    .closed_that_day = "nous sommes fermés le {weekday}",
    .holiday = "ce jour-là est férié",
    .opens_later = "nous ouvrons à {opens}",
    .closes_earlier = "nous fermons à {closes}",
    .in_a_break = "ce jour-là, nous sommes ouverts {hours}",
    .in_the_past = "cette heure est déjà passée",
    .too_little_notice = "merci de nous prévenir au moins {notice} à l'avance",
    .same_day_only = "nous prenons les rendez-vous pour le jour même seulement",
    .too_far_ahead = "nous prenons les rendez-vous au plus {days} à l'avance",
    .no_such_time = "ce jour-là, on avance les horloges et cette heure n'existe pas",
    .taken = "cette heure est déjà prise",

    .person_away = "{staff} n'est pas là pour cela à ce moment",
    .nobody_there = "personne n'est là pour cela à ce moment",
    .person_does_other_things = "{staff} ne fait pas cela : {service}",
    .service_with = "{service} avec {staff}",
    .minute_notice = "une minute",
    .minutes_notice = "{count} minutes",
    .hour_notice = "une heure",
    .hours_notice = "{count} heures",
    .day_notice = "un jour",
    .days_notice = "{count} jours",
    .one_day = "1 jour",
    .several_days = "{count} jours",

    .owner_alert =
        "Appel urgent pour {business}\n"
        "De : {caller}\n"
        "Nom : {name}\n"
        "Numéro donné : {number}\n"
        "Résumé : {summary}\n"
        "Remarques : {notes}\n"
        "Paroles : {transcript}",
    .owner_written_alert =
        "Message urgent pour {business}\n"
        "De : {caller}\n"
        "Pièces jointes : {number}, à voir dans la console Twilio\n"
        "Texte : {transcript}",
    .owner_message =
        "Un message pour {business}\n"
        "De : {caller}\n"
        "Nom : {name}\n"
        "Numéro donné : {number}\n"
        "Résumé : {summary}\n"
        "Remarques : {notes}\n"
        "Paroles : {transcript}",
    .owner_handover =
        "Un appel pour {business} a besoin de vous : merci de rappeler.\n"
        "De : {caller}\n"
        "Raison : {reason}\n"
        "Paroles : {transcript}\n"
        "Enregistrement : {recording}",
    .upstream_paused = "en pause : {upstream} en panne",
    .worker_lost = "le programme s'est arrêté ou a perdu son processus {count} fois de suite à l'étape {step}",
    .recording_failed = "l'enregistrement a échoué",
    .job_steps = {"téléchargement", "transcription", "compréhension", "exécution", "réponse"},
    .upstreams = {"le service des enregistrements", "la reconnaissance vocale", "le modèle de langage",
                  "l'envoi des messages", "la deuxième reconnaissance vocale", "le deuxième modèle de langage"},
    .failures = {"un service nécessaire ne répond pas",
                 "un service nécessaire n'accepte plus de demandes pour l'instant",
                 "le compte d'un service nécessaire n'a plus de crédit",
                 "un service nécessaire refuse nos identifiants",
                 "un service nécessaire n'a pas donné de réponse utilisable", "le programme ou son stockage a échoué"},
    .owner_undelivered =
        "{business} n'a pas pu joindre un client : merci de l'appeler.\n"
        "Numéro : {caller}\n"
        "Raison : {reason}\n"
        "À lui dire : {transcript}",
    .owner_late =
        "Un appel pour {business} attend sa réponse plus longtemps que prévu. Zylin continue d'essayer ; vous voudrez "
        "peut-être rappeler.\n"
        "De : {caller}\n"
        "Appel : {when}\n"
        "Raison : {reason}\n"
        "Enregistrement : {recording}",
    .call_back_on = "Rappeler au {number}",
    .no_name_given = "Aucun nom donné ; connus pour ce numéro : {names}",
    .owner_booking_request =
        "Une demande de rendez-vous chez {business} attend votre confirmation.\n"
        "Quand : {when}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "Numéro : {number}\n"
        "Remarques : {notes}\n"
        "Référence : {reference}\n"
        "Paroles : {transcript}\n"
        "Dit aussi : {also}",
    .owner_booked_unreachable =
        "Rendez-vous pris chez {business} par quelqu'un sans numéro, à qui personne ne peut écrire qu'il est "
        "confirmé.\n"
        "Quand : {when}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "De : {caller}\n"
        "Numéro donné : {number}\n"
        "Remarques : {notes}\n"
        "Référence : {reference}\n"
        "Paroles : {transcript}",
    .owner_not_booked_unreachable =
        "Pas de rendez-vous chez {business} : quelqu'un sans numéro en voulait un, et personne ne peut lui écrire.\n"
        "À lui dire : {reason}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "De : {caller}\n"
        "Numéro donné : {number}\n"
        "Remarques : {notes}\n"
        "Paroles : {transcript}",
    .owner_booking_cancelled =
        "Un client a annulé un rendez-vous chez {business}.\n"
        "Quand : {when}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "Numéro : {number}\n"
        "Référence : {reference}",
    .owner_booking_moved =
        "Un client a déplacé un rendez-vous chez {business}.\n"
        "Avant : {before}\n"
        "Maintenant : {when}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "Numéro : {number}\n"
        "Référence : {reference}",
    .owner_cancel_asked =
        "Un client demande à {business} d'annuler un rendez-vous. Rien n'est changé : merci de le faire et de le "
        "prévenir.\n"
        "Quand : {when}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "Numéro : {number}\n"
        "Référence : {reference}\n"
        "Paroles : {transcript}",
    .owner_move_asked =
        "Un client demande à {business} de déplacer un rendez-vous. Rien n'est changé : merci de le faire et de le "
        "prévenir.\n"
        "Quand : {when}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "Numéro : {number}\n"
        "Référence : {reference}\n"
        "Paroles : {transcript}",
    .owner_cancel_proposed =
        "Un client veut annuler un rendez-vous chez {business}. Nous lui avons demandé de confirmer par OUI ; d'ici "
        "là, le rendez-vous tient.\n"
        "Quand : {when}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "Numéro : {number}\n"
        "Référence : {reference}\n"
        "Paroles : {transcript}",
    .owner_move_proposed =
        "Un client veut déplacer un rendez-vous chez {business}. Nous lui avons demandé de confirmer par OUI ; d'ici "
        "là, le rendez-vous reste tel quel.\n"
        "Quand : {when}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "Numéro : {number}\n"
        "Référence : {reference}\n"
        "Paroles : {transcript}",
    .owner_second_wish =
        "Un client de {business} a demandé un rendez-vous alors qu'il en a un. Rien n'est changé : demandez-lui s'il "
        "veut une autre heure, ou un rendez-vous de plus.\n"
        "Il a : {when}\n"
        "Il demande : {wish}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "Numéro : {number}\n"
        "Référence : {reference}\n"
        "Paroles : {transcript}",
    .owner_wish_open =
        "Quelqu'un veut un rendez-vous chez {business}, et rien n'est encore réservé.\n"
        "De : {caller}\n"
        "Nom : {customer}\n"
        "Paroles : {transcript}\n"
        "Dit aussi : {also}\n"
        "Notre réponse : {reason}",
    .owner_booking_note =
        "Rendez-vous pris chez {business}, avec quelque chose à lire pour vous.\n"
        "Quand : {when}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "Numéro : {number}\n"
        "Remarques : {notes}\n"
        "Référence : {reference}\n"
        "Paroles : {transcript}\n"
        "Dit aussi : {also}",
    .owner_customer_late =
        "Un client de {business} sera en retard.\n"
        "De : {caller}\n"
        "Quand : {when}\n"
        "Prestation : {service}\n"
        "Nom : {customer}\n"
        "Référence : {reference}\n"
        "Paroles : {transcript}",
    .owner_incoming =
        "Quelqu'un a écrit à {business}\n"
        "De : {caller}\n"
        "Lieu : {place}\n"
        "Pièces jointes : {number}, à voir dans la console Twilio\n"
        "Texte : {transcript}\n"
        "Notre question avant : {reason}",
    .owner_opted_out =
        "Un client ne veut plus de messages par {channel}. {business} n'y écrit plus ; s'il rappelle, la réponse passe "
        "par un autre moyen, s'il y en a un.\n"
        "De : {caller}\n"
        "Texte : {transcript}\n"
        "S'il parlait d'un rendez-vous, merci de l'appeler.",
    .owner_opted_in =
        "Un client de {business} veut de nouveau des messages par {channel}.\n"
        "De : {caller}\n"
        "Texte : {transcript}",
    .owner_not_answered =
        "Jusqu'à demain, {business} ne répond plus à un numéro qui écrit trop souvent, ou toujours la même chose.\n"
        "De : {caller}\n"
        "Par : {channel}\n"
        "Texte : {transcript}",
    .owner_missed_call =
        "Appel manqué pour {business} : personne n'a laissé de message.\n"
        "De : {caller}\n"
        "Quand : {when}",
    .owner_missed_anonymous_call =
        "Appel manqué pour {business} : quelqu'un sans numéro a appelé sans laisser de message.\n"
        "Quand : {when}",
    .owner_model_replaced =
        "Un modèle réglé pour {business} n'existe pas chez son fournisseur.\n"
        "Modèle : {model}\n"
        "Les appels continuent avec : {successor}\n"
        "Merci de le retirer de {setting}, ou de le corriger.",
    .owner_model_missing =
        "Un modèle réglé pour {business} n'existe pas chez son fournisseur, et {setting} n'en nomme aucun qui existe.\n"
        "Modèle : {model}\n"
        "Merci de mettre dans {setting} un modèle qui existe.\n"
        "Par exemple : {successor}\n"
        "En attendant, les appels sont traités sans lui si possible ; les autres vous arrivent.",
    .owner_calendar_unread =
        "Un calendrier qui bloque des heures de {business} ne peut plus être lu depuis le {when}.\n"
        "Calendrier : {calendar}\n"
        "Ce qui en était connu bloque toujours des heures. Ses nouvelles entrées ne bloquent rien, et les réservations "
        "pour des heures inconnues sont seulement demandées. Merci de vérifier son adresse.",

    .report_title = "{business}, {day}",
    .report_today = "Aujourd'hui : {bookings}",
    .no_bookings = "aucun rendez-vous",
    .one_booking = "1 rendez-vous",
    .several_bookings = "{count} rendez-vous",
    .not_confirmed = "pas encore confirmé",
    .completed = "terminé",
    .did_not_come = "absent",
    .report_yesterday = "Hier : {calls}",
    .no_calls = "aucun appel",
    .one_call = "1 appel",
    .several_calls = "{count} appels",
    .calls_to_book = "{count} pour un rendez-vous",
    .calls_to_move = "{count} pour en déplacer un",
    .calls_to_cancel = "{count} pour annuler",
    .calls_with_question = "{count} pour une question",
    .calls_urgent = "{count} pour une urgence",
    .calls_about_else = "{count} pour autre chose",
    .calls_not_understood = "{count} sans être compris",
    .calls_missed = "{count} sans réponse",
    .calls_blocked = "{count} de numéros bloqués",
    .report_missed_call = "sans réponse : {caller} à {time}",
    .unknown_number = "numéro inconnu",
    .one_undelivered = "1 message d'hier n'est pas arrivé",
    .several_undelivered = "{count} messages d'hier ne sont pas arrivés",
    .undelivered_to = " à ",
    .and_more = "et {count} de plus",
    .calendar_phone = "Téléphone : {phone}",
    .calendar_reference = "Référence : {reference}",
    .calendar_status = "État : {status}",
    .calendar_cancelled = "Annulé : ",

    .report_unassigned = "Sans personne attribuée",
    .report_at_once =
        "Au plus {count} à la fois pour tous les services : indiquez {key} dans le fichier de l'entreprise, ou listez "
        "dans staff qui sert",
    .report_calendars = "Calendriers qui bloquent des heures",
    .report_calendar_fails = "{calendar} : illisible, lu pour la dernière fois le {when}",
    .report_calendar_unread = "{calendar} : jamais lu depuis sa configuration le {when}",
    .report_models = "Modèles",
    .model_ends = "{model} s'arrête le {day}",
    .model_missing = "{model} n'existe pas",
    .model_followed = " : les appels continuent avec {successor}",
    .model_to_set = " : mettez {successor} ou un autre modèle dans {setting}",
    .model_to_choose = " : mettez un autre modèle dans {setting}",
    .no_text = "(pas de texte)",
    .nameless = "client",
    .no_number = "numéro masqué",
    .no_transcript = "(il n'y a pas de transcription)",
    .other_type = "(pas de texte, mais ce que WhatsApp appelle {type})",
    .sms_name = "SMS",
    .whatsapp_name = "WhatsApp",
    .attached_contact = "un contact",
    .attached_voice = "un message vocal",
    .attached_picture = "une image",
    .attached_video = "une vidéo",
    .attached_document = "un document",
    .rest_in_calls = "… (la suite : zylin calls --json)",
};

}  // namespace zylin::domain
