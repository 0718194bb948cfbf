#include "texts/text_table.hpp"

namespace zylin::domain {

const text_table german_texts{
    .weekdays = {"Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag"},
    .months = {"Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September", "Oktober",
               "November", "Dezember"},
    .part_of_day = {},
    .clock = "{hour24}:{minute}",  // the sentences say "Uhr", once for both ends of a span
    .full_hour = "{hour24}:00",
    .day = "{weekday}, {number}. {month}",
    .first_of_month = "1",
    .when = "{day}, {time} Uhr",
    .hours = "von {opens} bis {closes} Uhr",
    .and_hours = " und ",
    .list_separator = ", ",
    .list_end = " und ",
    .list_end_of_several = " und ",

    .voice = "Polly.Vicki",
    .locale = "de-DE",
    .spoken_greeting = "Guten Tag! Ich bin Zylin, Ihre digitale Rezeption. Was kann ich für Sie tun?",
    .spoken_recording_notice = "Dieser Anruf wird aufgezeichnet.",
    .spoken_apology =
        "Entschuldigen Sie bitte, wir haben eine technische Störung und können Ihnen nicht wie gewohnt antworten. "
        "Bitte "
        "hinterlassen Sie nach dem Ton Ihren Namen, Ihre Nummer und Ihr Anliegen. Wir rufen Sie zurück.",
    .spoken_nothing_heard = "Ich habe nichts gehört. Bitte rufen Sie noch einmal an. Auf Wiederhören.",
    .spoken_thanks = "Vielen Dank. Wir melden uns in Kürze bei Ihnen. Auf Wiederhören.",
    .spoken_too_many_calls =
        "Sie haben in der letzten Minute zu oft angerufen. Bitte versuchen Sie es später noch einmal. Auf Wiederhören.",
    .spoken_wait = "Einen Moment, bitte.",
    .spoken_wait_again = "Ich bin gleich so weit.",
    .spoken_message_request =
        "Bitte nennen Sie nach dem Ton Ihren Namen, Ihre Nummer und Ihr Anliegen. Wir melden uns bei Ihnen.",

    .booking_confirmed =
        "Guten Tag {customer},\n"
        "Ihr Termin bei {business} ist bestätigt: {when}.\n"
        "Leistung: {service}\n"
        "Adresse: {address}\n"
        "Buchungscode: {reference}\n"
        "Zum Ändern oder Absagen rufen Sie uns bitte an: {phone}",
    .booking_requested =
        "Guten Tag {customer},\n"
        "{business} hat Ihre Terminanfrage notiert: {when}. Der Termin ist noch nicht bestätigt; wir prüfen ihn und "
        "melden uns bei Ihnen.\n"
        "Leistung: {service}\n"
        "Buchungscode: {reference}",
    .booking_reminder =
        "Guten Tag {customer},\n"
        "Erinnerung an Ihren Termin bei {business}: {when}.\n"
        "Leistung: {service}\n"
        "Adresse: {address}\n"
        "Buchungscode: {reference}\n"
        "Zum Ändern oder Absagen rufen Sie uns bitte an: {phone}",
    .visit_confirmed =
        "Guten Tag {customer},\n"
        "Ihre Termine bei {business} sind bestätigt:",
    .visit_requested =
        "Guten Tag {customer},\n"
        "{business} hat diese Terminanfragen notiert. Die Termine sind noch nicht bestätigt; wir prüfen sie und "
        "melden uns bei Ihnen.",
    .visit_reminder =
        "Guten Tag {customer},\n"
        "wir erinnern Sie an Ihre Termine bei {business}:",
    .visit_end =
        "Adresse: {address}\n"
        "Zum Ändern oder Absagen rufen Sie uns bitte an: {phone}",
    .service_for_people = "{service} für {count} Personen",
    .series_passed_on =
        "Nur dieser Termin ist eingetragen. Dass Sie regelmäßig kommen möchten, haben wir weitergegeben; wir melden "
        "uns "
        "bei Ihnen.",
    .ask_day =
        "Danke für Ihren Anruf bei {business}. Wir geben Ihnen gern einen Termin, haben aber den Tag nicht verstanden. "
        "An welchem Tag möchten Sie kommen? Bitte rufen Sie noch einmal an und sagen Sie es uns.",
    .ask_time =
        "Danke für Ihren Anruf bei {business}. Wir geben Ihnen gern einen Termin, haben aber die Uhrzeit nicht "
        "verstanden. Um wie viel Uhr möchten Sie kommen? Bitte rufen Sie noch einmal an und sagen Sie es uns.",
    .ask_day_and_time =
        "Danke für Ihren Anruf bei {business}. Wir geben Ihnen gern einen Termin, haben aber nicht verstanden, wann. "
        "An welchem Tag und um wie viel Uhr möchten Sie kommen? Bitte rufen Sie noch einmal an und sagen Sie es uns.",
    .urgent_received =
        "Wenn jemand in Gefahr ist, rufen Sie sofort den Notruf: {number}.\n"
        "{business} hat Ihre dringende Nachricht erhalten, und wir geben sie jetzt an einen Menschen weiter.",
    .urgent_received_untold =
        "Wenn jemand in Gefahr ist, rufen Sie sofort den Notruf: {number}.\n"
        "{business} hat Ihre dringende Nachricht erhalten, aber es kann dauern, bis sie jemand liest.",
    .person_will_call =
        "Danke für Ihren Anruf bei {business}. Wir haben Ihre Nachricht erhalten und rufen Sie persönlich zurück.",
    .service_not_offered =
        "Danke für Ihren Anruf bei {business}. Das bieten wir nicht an: {service}.\n"
        "Unser Angebot: {services}.\n"
        "Wir sehen uns Ihre Nachricht persönlich an.",
    .nothing_heard =
        "Danke für Ihren Anruf bei {business}. In Ihrem Anruf war keine Nachricht zu hören. Bitte rufen Sie noch "
        "einmal "
        "an oder schreiben Sie uns, was wir für Sie tun können.",
    .missed_call =
        "Sie haben gerade bei {business} angerufen, und wir haben keine Nachricht von Ihnen gehört.\n"
        "Für einen Termin rufen Sie bitte noch einmal an und nennen Sie Ihren Namen, den Tag und die Uhrzeit.\n"
        "Unsere Nummer: {phone}",

    .person_not_known = "Danke für Ihren Anruf bei {business}. Wen Sie wünschen, wissen wir nicht: {wish}.",
    .person_does_not_do = "Danke für Ihren Anruf bei {business}. {staff} macht das nicht: {service}.",
    .service_done_by =
        "{service} machen bei uns: {staff}.\n"
        "Noch ist nichts gebucht. Bitte rufen Sie noch einmal an und sagen Sie, zu wem Sie möchten oder dass es Ihnen "
        "gleich ist.",
    .thanks_for_calling = "Danke für Ihren Anruf bei {business}.",
    .person_will_answer = "Wir beantworten Ihre Frage persönlich.",
    .checking_request = "Wir prüfen Ihren Terminwunsch.",
    .checking_request_for = "Wir prüfen Ihren Terminwunsch: {when}.",
    .person_will_cancel = "Wir kümmern uns um Ihre Absage und bestätigen sie Ihnen.",
    .person_will_move = "Wir kümmern uns um die Änderung und bestätigen Ihnen den neuen Termin.",
    .message_noted = "Wir haben Ihre Nachricht und melden uns bei Ihnen.",

    .open_week = "Unsere Öffnungszeiten: {days}.",
    .open_days = "{days} {hours}",
    .every_day = "täglich",
    .two_days = "{first} und {last}",
    .day_range = "{first} bis {last}",
    .open_on = "Am {day} haben wir {hours} geöffnet.",
    .closed_on = "Am {day} haben wir geschlossen.",
    .never_open = "Wir haben keine festen Öffnungszeiten.",
    .price = "{service} kostet {price}.",
    .prices = "Unsere Preise: {prices}.",
    .listed_price = "{service} {price}",
    .duration = "Für {service} planen wir {minutes} Minuten ein.",
    .person_tells_price = "Den Preis für {service} nennen wir Ihnen persönlich.",
    .offered = "Ja, wir bieten {service} an.",
    .offered_for = "Ja, wir bieten {service} für {price} an.",
    .person_tells_prices = "Unsere Preise nennen wir Ihnen persönlich.",
    .our_address = "Sie finden uns hier: {address}.",
    .person_tells_address = "Unsere Adresse nennen wir Ihnen persönlich.",
    .our_phone = "Sie erreichen uns unter {phone}.",
    .our_phone_is_the_called_one = "Sie erreichen uns unter der Nummer, die Sie angerufen haben.",
    .our_services = "Wir bieten an: {services}.",
    .person_tells_services = "Unser Angebot nennen wir Ihnen persönlich.",

    .booking_cancelled =
        "Guten Tag {customer},\n"
        "Ihr Termin bei {business} ist abgesagt: {when}.\n"
        "Leistung: {service}\n"
        "Buchungscode: {reference}\n"
        "Für einen neuen Termin rufen Sie uns bitte an: {phone}",
    .visit_cancelled = "Guten Tag {customer},\nIhre Termine bei {business} sind abgesagt:",
    .visit_cancelled_end = "Für einen neuen Termin rufen Sie uns bitte an: {phone}",
    .booking_moved =
        "Guten Tag {customer},\n"
        "Ihr Termin bei {business} ist jetzt: {when}.\n"
        "Vorher: {before}\n"
        "Leistung: {service}\n"
        "Adresse: {address}\n"
        "Buchungscode: {reference}\n"
        "Zum Ändern oder Absagen rufen Sie uns bitte an: {phone}",
    .request_moved =
        "Guten Tag {customer},\n"
        "{business} hat Ihre geänderte Terminanfrage notiert: {when}. Der Termin ist noch nicht bestätigt; wir prüfen "
        "ihn und melden uns bei Ihnen.\n"
        "Vorher: {before}\n"
        "Leistung: {service}\n"
        "Buchungscode: {reference}",
    .booking_stays = "Ihr Termin {reference} bleibt bestehen: {when}.",
    .ask_new_time =
        "Danke für Ihren Anruf bei {business}. Wir verlegen gern Ihren Termin {reference} ({when}), haben aber die "
        "neue "
        "Uhrzeit nicht verstanden. Um wie viel Uhr möchten Sie kommen? Bitte rufen Sie noch einmal an und sagen Sie es "
        "uns.",
    .ask_new_day_and_time =
        "Danke für Ihren Anruf bei {business}. Wir verlegen gern Ihren Termin {reference} ({when}), haben aber nicht "
        "verstanden, auf wann. An welchem Tag und um wie viel Uhr möchten Sie kommen? Bitte rufen Sie noch einmal an "
        "und sagen Sie es uns.",
    .cancel_noted =
        "Danke für Ihren Anruf bei {business}. Wir haben notiert, dass Sie Ihren Termin {reference} ({when}) absagen "
        "möchten. Er ist noch nicht abgesagt: Wir prüfen das und bestätigen es Ihnen.",
    .move_noted =
        "Danke für Ihren Anruf bei {business}. Wir haben notiert, dass Sie Ihren Termin {reference} ({when}) verlegen "
        "möchten. Er ist noch nicht verlegt: Wir prüfen das und bestätigen es Ihnen.",
    .existing_booking_stands =
        "Danke für Ihren Anruf bei {business}. Sie haben schon einen Termin bei uns, und er bleibt, wie er ist: "
        "{when}, "
        "{service}, Buchungscode {reference}. Ihren Wunsch haben wir notiert: {wish}. Wir kümmern uns darum und melden "
        "uns bei Ihnen.",
    .booking_not_found =
        "Danke für Ihren Anruf bei {business}. Unter der Nummer, von der Sie angerufen haben, finden wir keinen "
        "Termin. "
        "Wir sehen nach und melden uns bei Ihnen.",
    .which_booking =
        "Danke für Ihren Anruf bei {business}. Wir sind nicht sicher, welchen Termin Sie meinen, deshalb ist nichts "
        "geändert. Unter Ihrer Nummer haben wir:",
    .listed_booking = "{reference}: {when}, {service}",
    .existing_bookings =
        "Danke für Ihren Anruf bei {business}. Unter der Nummer, von der Sie angerufen haben, haben wir:",
    .listed_request = "{reference}: {when}, {service} (noch nicht bestätigt)",
    .person_checks = "Wir sehen uns Ihr Anliegen persönlich an und melden uns bei Ihnen.",
    .late_passed_on = "Danke, dass Sie uns Ihre Verspätung mitteilen. Wir haben sie an {business} weitergegeben.",
    .say_reference = "Bitte rufen Sie noch einmal an und nennen Sie den Buchungscode des Termins.",
    .waiting_list_joined = "Sie stehen auf unserer Warteliste: Wir schreiben Ihnen, wenn Ihr Wunschtermin frei wird.",
    .waiting_list_offer =
        "Guten Tag {customer},\n"
        "Ihr Wunschtermin bei {business} ist frei geworden: {when}.\n"
        "Leistung: {service}\n"
        "Antworten Sie JA bis {until}, um ihn zu buchen. Er ist nicht reserviert: Jemand anderes kann schneller sein.",
    .waiting_list_left = "Danke für Ihre Nachricht. Sie stehen bei {business} nicht mehr auf der Warteliste: {when}.",
    .waiting_list_too_late =
        "Leider ist unser Angebot bei {business} abgelaufen ({when}), und wir haben den Termin nicht für Sie gebucht.",

    .propose_booking =
        "Guten Tag {customer},\n"
        "{business} hat verstanden, dass Sie zu dieser Zeit kommen möchten: {when}.\n"
        "Leistung: {service}\n"
        "Noch ist nichts gebucht: Bitte antworten Sie JA bis {until}, um zu buchen. Wenn Sie etwas anderes möchten, "
        "schreiben Sie es uns.",
    .propose_either =
        "Guten Tag {customer},\n"
        "{business} ist nicht sicher, welche Zeit Sie meinen:\n"
        "1: {when}\n"
        "2: {other}\n"
        "Leistung: {service}\n"
        "Noch ist nichts gebucht: Bitte antworten Sie 1 oder 2 bis {until}, um zu buchen. Wenn Sie etwas anderes "
        "möchten, schreiben Sie es uns.",
    .propose_move =
        "Guten Tag {customer},\n"
        "{business} hat verstanden, dass Sie Ihren Termin {reference} verlegen möchten: {when}.\n"
        "Vorher: {before}\n"
        "Noch ist nichts geändert: Bitte antworten Sie JA bis {until}, um ihn zu verlegen. Wenn Sie etwas anderes "
        "möchten, schreiben Sie es uns.",
    .propose_cancel =
        "Guten Tag {customer},\n"
        "{business} hat verstanden, dass Sie Ihren Termin {reference} absagen möchten: {when}.\n"
        "Noch ist nichts geändert: Bitte antworten Sie JA bis {until}, um ihn abzusagen. Wenn Sie etwas anderes "
        "möchten, schreiben Sie es uns.",
    .propose_cancel_visit = "Guten Tag {customer},\n{business} hat verstanden, dass Sie diese Termine absagen möchten:",
    .propose_cancel_visit_end =
        "Noch ist nichts geändert: Bitte antworten Sie JA bis {until}, um alle abzusagen. Wenn Sie etwas anderes "
        "möchten, schreiben Sie es uns.",
    .proposal_too_late =
        "Leider ist unsere Frage bei {business} abgelaufen ({when}); wir haben nichts gebucht und nichts geändert.",
    .asked_to_book = "{service} buchen, {when}",
    .asked_to_move = "{service} verlegen auf {when}",
    .asked_to_cancel = "{service} absagen, {when}",
    .or_when = " oder {when}",

    .booking_refused = "Leider kann {business} Ihnen diesen Termin nicht anbieten ({when}): {reason}.",
    .free_times = "Diese Zeiten sind frei:",
    .choose_free_time = "Bitte rufen Sie noch einmal an, um eine davon zu buchen.",
    .choose_another_day = "Bitte rufen Sie noch einmal an und nennen Sie einen anderen Tag.",

    .closed_that_day = "am {weekday} haben wir geschlossen",
    .holiday = "an diesem Tag haben wir wegen eines Feiertags geschlossen",
    .opens_later = "wir öffnen um {opens} Uhr",
    .closes_earlier = "wir schließen um {closes} Uhr",
    .in_a_break = "an diesem Tag haben wir {hours} geöffnet",
    .in_the_past = "diese Zeit ist schon vorbei",
    .too_little_notice = "bitte melden Sie sich mindestens {notice} vorher",
    .same_day_only = "wir vergeben Termine nur für denselben Tag",
    .too_far_ahead = "wir vergeben Termine höchstens {days} im Voraus",
    .no_such_time = "an diesem Tag werden die Uhren vorgestellt, und diese Zeit gibt es nicht",
    .taken = "diese Zeit ist schon vergeben",

    .person_away = "{staff} ist zu dieser Zeit nicht verfügbar",
    .nobody_there = "zu dieser Zeit ist dafür niemand verfügbar",
    .person_does_other_things = "{staff} macht das nicht: {service}",
    .service_with = "{service} bei {staff}",
    .minute_notice = "eine Minute",
    .minutes_notice = "{count} Minuten",
    .hour_notice = "eine Stunde",
    .hours_notice = "{count} Stunden",
    .day_notice = "einen Tag",
    .days_notice = "{count} Tage",
    .one_day = "1 Tag",
    .several_days = "{count} Tage",

    .owner_alert =
        "Dringender Anruf für {business}\n"
        "Von: {caller}\n"
        "Anrufer heißt: {name}\n"
        "Genannte Nummer: {number}\n"
        "Zusammenfassung: {summary}\n"
        "Notizen: {notes}\n"
        "Gesagt wurde: {transcript}",
    .owner_written_alert =
        "Dringende Nachricht für {business}\n"
        "Von: {caller}\n"
        "Anhänge: {number}, zu sehen in der Twilio-Konsole\n"
        "Geschrieben wurde: {transcript}",
    .owner_message =
        "Eine Nachricht für {business}\n"
        "Von: {caller}\n"
        "Anrufer heißt: {name}\n"
        "Genannte Nummer: {number}\n"
        "Zusammenfassung: {summary}\n"
        "Notizen: {notes}\n"
        "Gesagt wurde: {transcript}",
    .owner_handover =
        "Ein Anruf für {business} braucht Sie: Bitte rufen Sie zurück.\n"
        "Von: {caller}\n"
        "Grund: {reason}\n"
        "Gesagt wurde: {transcript}\n"
        "Aufnahme: {recording}",
    .upstream_paused = "angehalten: {upstream} ist gestört",
    .worker_lost = "das Programm endete oder verlor seinen Arbeiter {count}-mal hintereinander beim Schritt {step}",
    .recording_failed = "die Aufnahme ist fehlgeschlagen",
    .job_steps = {"Herunterladen", "Verschriftlichen", "Verstehen", "Ausführen", "Antworten"},
    .upstreams = {"Aufnahmedienst", "Spracherkennung", "Sprachmodell", "Nachrichtenversand", "zweite Spracherkennung",
                  "zweites Sprachmodell"},
    .failures = {"ein benötigter Dienst antwortet nicht",
                 "ein benötigter Dienst nimmt zurzeit keine weiteren Anfragen an",
                 "das Konto bei einem benötigten Dienst hat kein Guthaben mehr",
                 "ein benötigter Dienst lehnt unsere Zugangsdaten ab",
                 "ein benötigter Dienst gab keine brauchbare Antwort", "das Programm oder sein Speicher hat versagt"},
    .owner_undelivered =
        "{business} konnte einen Kunden nicht erreichen: Bitte rufen Sie ihn an.\n"
        "Nummer: {caller}\n"
        "Grund: {reason}\n"
        "Mitzuteilen war: {transcript}",
    .owner_late =
        "Ein Anruf für {business} wartet länger als vorgesehen auf Antwort. Zylin versucht es weiter; vielleicht "
        "möchten Sie zurückrufen.\n"
        "Von: {caller}\n"
        "Angerufen: {when}\n"
        "Grund: {reason}\n"
        "Aufnahme: {recording}",
    .call_back_on = "Rückruf unter {number}",
    .no_name_given = "Kein Name genannt; zu dieser Nummer bekannt: {names}",
    .owner_booking_request =
        "Eine Terminanfrage bei {business} wartet auf Ihre Bestätigung.\n"
        "Wann: {when}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Nummer: {number}\n"
        "Notizen: {notes}\n"
        "Buchungscode: {reference}\n"
        "Gesagt wurde: {transcript}\n"
        "Außerdem: {also}",
    .owner_booked_unreachable =
        "Termin bei {business} gebucht von jemandem ohne Nummer: Niemand kann die Bestätigung schreiben.\n"
        "Wann: {when}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Von: {caller}\n"
        "Genannte Nummer: {number}\n"
        "Notizen: {notes}\n"
        "Buchungscode: {reference}\n"
        "Gesagt wurde: {transcript}",
    .owner_not_booked_unreachable =
        "Kein Termin bei {business}: Jemand ohne Nummer wollte einen, und niemand kann antworten.\n"
        "Mitzuteilen war: {reason}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Von: {caller}\n"
        "Genannte Nummer: {number}\n"
        "Notizen: {notes}\n"
        "Gesagt wurde: {transcript}",
    .owner_booking_cancelled =
        "Ein Kunde hat einen Termin bei {business} abgesagt.\n"
        "Wann: {when}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Nummer: {number}\n"
        "Buchungscode: {reference}",
    .owner_booking_moved =
        "Ein Kunde hat einen Termin bei {business} verlegt.\n"
        "Vorher: {before}\n"
        "Jetzt: {when}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Nummer: {number}\n"
        "Buchungscode: {reference}",
    .owner_cancel_asked =
        "Ein Kunde möchte einen Termin bei {business} absagen. Nichts ist geändert: Bitte erledigen Sie es und sagen "
        "Sie ihm Bescheid.\n"
        "Wann: {when}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Nummer: {number}\n"
        "Buchungscode: {reference}\n"
        "Gesagt wurde: {transcript}",
    .owner_move_asked =
        "Ein Kunde möchte einen Termin bei {business} verlegen. Nichts ist geändert: Bitte erledigen Sie es und sagen "
        "Sie ihm Bescheid.\n"
        "Wann: {when}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Nummer: {number}\n"
        "Buchungscode: {reference}\n"
        "Gesagt wurde: {transcript}",
    .owner_cancel_proposed =
        "Ein Kunde möchte einen Termin bei {business} absagen. Wir haben ihn gebeten, das mit JA zu bestätigen; bis "
        "dahin bleibt der Termin bestehen.\n"
        "Wann: {when}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Nummer: {number}\n"
        "Buchungscode: {reference}\n"
        "Gesagt wurde: {transcript}",
    .owner_move_proposed =
        "Ein Kunde möchte einen Termin bei {business} verlegen. Wir haben ihn gebeten, das mit JA zu bestätigen; bis "
        "dahin bleibt der Termin, wie er ist.\n"
        "Wann: {when}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Nummer: {number}\n"
        "Buchungscode: {reference}\n"
        "Gesagt wurde: {transcript}",
    .owner_second_wish =
        "Ein Kunde von {business} möchte einen Termin und hat schon einen. Nichts ist geändert: Bitte fragen Sie, ob "
        "er "
        "eine andere Zeit oder einen weiteren Termin möchte.\n"
        "Vorhanden: {when}\n"
        "Gewünscht: {wish}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Nummer: {number}\n"
        "Buchungscode: {reference}\n"
        "Gesagt wurde: {transcript}",
    .owner_wish_open =
        "Jemand möchte einen Termin bei {business}, und noch ist nichts gebucht.\n"
        "Von: {caller}\n"
        "Kunde: {customer}\n"
        "Gesagt wurde: {transcript}\n"
        "Außerdem: {also}\n"
        "Unsere Antwort: {reason}",
    .owner_booking_note =
        "Termin bei {business} gebucht, mit etwas für Sie zum Lesen.\n"
        "Wann: {when}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Nummer: {number}\n"
        "Notizen: {notes}\n"
        "Buchungscode: {reference}\n"
        "Gesagt wurde: {transcript}\n"
        "Außerdem: {also}",
    .owner_customer_late =
        "Ein Kunde von {business} verspätet sich.\n"
        "Von: {caller}\n"
        "Wann: {when}\n"
        "Leistung: {service}\n"
        "Kunde: {customer}\n"
        "Buchungscode: {reference}\n"
        "Gesagt wurde: {transcript}",
    .owner_incoming =
        "Jemand hat an {business} geschrieben\n"
        "Von: {caller}\n"
        "Ort: {place}\n"
        "Anhänge: {number}, zu sehen in der Twilio-Konsole\n"
        "Geschrieben wurde: {transcript}\n"
        "Unsere Frage davor: {reason}",
    .owner_opted_out =
        "Ein Kunde möchte keine Nachrichten per {channel} mehr. {business} schreibt dort nicht mehr; ein späterer "
        "Anruf "
        "wird auf einem anderen Weg beantwortet, wenn es einen gibt.\n"
        "Von: {caller}\n"
        "Geschrieben wurde: {transcript}\n"
        "Wenn ein Termin gemeint war, rufen Sie bitte an.",
    .owner_opted_in =
        "Ein Kunde von {business} möchte wieder Nachrichten per {channel}.\n"
        "Von: {caller}\n"
        "Geschrieben wurde: {transcript}",
    .owner_not_answered =
        "Bis morgen antwortet {business} einer Nummer nicht mehr, die sehr oft oder immer wieder dasselbe schreibt.\n"
        "Von: {caller}\n"
        "Per: {channel}\n"
        "Geschrieben wurde: {transcript}",
    .owner_missed_call =
        "Verpasster Anruf für {business}: ohne Nachricht.\n"
        "Von: {caller}\n"
        "Wann: {when}",
    .owner_missed_anonymous_call =
        "Verpasster Anruf für {business}: jemand ohne Nummer, ohne Nachricht.\n"
        "Wann: {when}",
    .owner_model_replaced =
        "Ein Modell, das für {business} eingestellt ist, gibt es bei seinem Anbieter nicht.\n"
        "Modell: {model}\n"
        "Anrufe gehen weiter mit: {successor}\n"
        "Bitte nehmen Sie es aus {setting} heraus oder berichtigen Sie es.",
    .owner_model_missing =
        "Ein Modell, das für {business} eingestellt ist, gibt es bei seinem Anbieter nicht, und {setting} nennt "
        "keines, "
        "das es gibt.\n"
        "Modell: {model}\n"
        "Bitte stellen Sie in {setting} ein vorhandenes Modell ein.\n"
        "Zum Beispiel: {successor}\n"
        "Bis dahin werden Anrufe, wo es geht, ohne es beantwortet; die übrigen kommen zu Ihnen.",
    .owner_calendar_unread =
        "Ein Kalender, der Zeiten von {business} sperrt, ist nicht mehr lesbar seit {when}.\n"
        "Kalender: {calendar}\n"
        "Was daraus bekannt war, sperrt weiterhin Zeiten. Neue Einträge darin sperren nichts, und Buchungen für "
        "Zeiten, "
        "die nicht bekannt sind, werden nur vorgemerkt. Bitte prüfen Sie seine Adresse.",

    .report_title = "{business}, {day}",
    .report_today = "Heute: {bookings}",
    .no_bookings = "keine Termine",
    .one_booking = "1 Termin",
    .several_bookings = "{count} Termine",
    .not_confirmed = "noch nicht bestätigt",
    .completed = "erledigt",
    .did_not_come = "nicht erschienen",
    .report_yesterday = "Gestern: {calls}",
    .no_calls = "keine Anrufe",
    .one_call = "1 Anruf",
    .several_calls = "{count} Anrufe",
    .calls_to_book = "{count} für einen Termin",
    .calls_to_move = "{count} zum Verlegen",
    .calls_to_cancel = "{count} zum Absagen",
    .calls_with_question = "{count} mit einer Frage",
    .calls_urgent = "{count} dringend",
    .calls_about_else = "{count} wegen etwas anderem",
    .calls_not_understood = "{count} nicht verstanden",
    .calls_missed = "{count} verpasst",
    .calls_blocked = "{count} blockiert",
    .report_missed_call = "verpasst: {caller} um {time} Uhr",
    .unknown_number = "unbekannte Nummer",
    .one_undelivered = "1 Nachricht von gestern kam nicht an",
    .several_undelivered = "{count} Nachrichten von gestern kamen nicht an",
    .undelivered_to = " an ",
    .and_more = "und {count} weitere",
    .calendar_phone = "Telefon: {phone}",
    .calendar_reference = "Buchungscode: {reference}",
    .calendar_status = "Stand: {status}",
    .calendar_cancelled = "Abgesagt: ",

    .report_unassigned = "Noch niemandem zugeteilt",
    .report_at_once =
        "Über alle Leistungen höchstens {count} gleichzeitig: setzen Sie {key} in der Geschäftsdatei, oder führen Sie "
        "unter staff auf, wer bedient",
    .report_calendars = "Kalender, die Zeiten sperren",
    .report_calendar_fails = "{calendar}: nicht lesbar, zuletzt gelesen am {when}",
    .report_calendar_unread = "{calendar}: noch nie gelesen, eingerichtet am {when}",
    .report_models = "Modelle",
    .model_ends = "{model} wird abgeschaltet am {day}",
    .model_missing = "{model} gibt es nicht",
    .model_followed = ": Anrufe gehen weiter mit {successor}",
    .model_to_set = ": in {setting} {successor} oder ein anderes Modell einstellen",
    .model_to_choose = ": in {setting} ein anderes Modell einstellen",
    .no_text = "(kein Text)",
    .nameless = "Kunde",
    .no_number = "keine Nummer sichtbar",
    .no_transcript = "(es gibt keine Mitschrift)",
    .other_type = "(kein Text, sondern was WhatsApp {type} nennt)",
    .sms_name = "SMS",
    .whatsapp_name = "WhatsApp",
    .attached_contact = "ein Kontakt",
    .attached_voice = "eine Sprachnachricht",
    .attached_picture = "ein Bild",
    .attached_video = "ein Video",
    .attached_document = "ein Dokument",
    .rest_in_calls = "… (der Rest: zylin calls --json)",
};

}  // namespace zylin::domain
