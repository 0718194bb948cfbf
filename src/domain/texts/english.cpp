#include "texts/text_table.hpp"

namespace zylin::domain {

const text_table english_texts{
    .weekdays = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"},
    .months = {"January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
               "November", "December"},
    .part_of_day = {"AM", "AM", "AM", "AM", "AM", "AM", "AM", "AM", "AM", "AM", "AM", "AM",
                    "PM", "PM", "PM", "PM", "PM", "PM", "PM", "PM", "PM", "PM", "PM", "PM"},
    .clock = "{hour}:{minute} {part}",
    .full_hour = "{hour}:{minute} {part}",
    .day = "{weekday} {number} {month}",
    .first_of_month = "1",
    .when = "{day} at {time}",
    .hours = "{opens} to {closes}",
    .and_hours = " and ",
    .list_separator = ", ",
    .list_end = " and ",
    .list_end_of_several = ", and ",

    .voice = "Polly.Joanna",
    .locale = "en-US",
    .spoken_greeting = "Hello! I'm Zylin, your AI receptionist. How can I help you today?",
    .spoken_recording_notice = "This call is recorded.",
    .spoken_apology =
        "We are sorry, we have a technical problem and cannot answer you as usual. Please leave a message with your "
        "name and number after the tone, and a person will call you back.",
    .spoken_nothing_heard = "I did not hear anything. Please call again. Goodbye.",
    .spoken_thanks = "Thank you. We will get back to you shortly. Goodbye.",
    .spoken_too_many_calls = "You have called too often in the last minute. Please try again later. Goodbye.",
    .spoken_wait = "One moment, please.",
    .spoken_wait_again = "Bear with me for a second, please.",
    .spoken_message_request =
        "Please say your name, your number and what I can do for you after the tone, and we will get back to you.",

    .booking_confirmed =
        "Hello {customer}!\n"
        "Your booking with {business} is confirmed for {when}.\n"
        "Service: {service}\n"
        "Address: {address}\n"
        "Reference: {reference}\n"
        "To change or cancel it, please call us: {phone}",
    .booking_requested =
        "Hello {customer}!\n"
        "{business} has noted your request for {when}. It is not confirmed yet: a person will check "
        "it and get back to you.\n"
        "Service: {service}\n"
        "Reference: {reference}",
    .booking_reminder =
        "Hello {customer}!\n"
        "This is a reminder of your appointment with {business}: {when}.\n"
        "Service: {service}\n"
        "Address: {address}\n"
        "Reference: {reference}\n"
        "To change or cancel it, please call us: {phone}",
    .visit_confirmed =
        "Hello {customer}!\n"
        "Your appointments with {business} are confirmed:",
    .visit_requested =
        "Hello {customer}!\n"
        "{business} has noted your request for these appointments. They are not confirmed yet: a person will check "
        "them "
        "and get back to you.",
    .visit_reminder =
        "Hello {customer}!\n"
        "This is a reminder of your appointments with {business}:",
    .visit_end =
        "Address: {address}\n"
        "To change or cancel them, please call us: {phone}",
    .service_for_people = "{service} for {count} people",
    .series_passed_on =
        "Only this appointment is in our calendar. We have passed on that you would like to come regularly: a person "
        "will get back to you.",
    .ask_day =
        "Thank you for calling {business}. We would like to book you in, but we did not catch the day. "
        "On which day would you like to come? Please call us again and tell us.",
    .ask_time =
        "Thank you for calling {business}. We would like to book you in, but we did not catch the time. "
        "At what time would you like to come? Please call us again and tell us.",
    .ask_day_and_time =
        "Thank you for calling {business}. We would like to book you in, but we did not catch when. "
        "On which day and at what time would you like to come? Please call us again and tell us.",
    .urgent_received =
        "If anybody is in danger, call the emergency services now: {number}.\n"
        "{business} has received your urgent message, and we are telling a person now.",
    .urgent_received_untold =
        "If anybody is in danger, call the emergency services now: {number}.\n"
        "{business} has received your urgent message, but it may be a while until a person reads it.",
    .person_will_call = "Thank you for calling {business}. We heard you, and a person will call you back.",
    .service_not_offered =
        "Thank you for calling {business}. We do not offer this: {service}.\n"
        "What we offer: {services}.\n"
        "A person will look at your message.",
    .nothing_heard =
        "Thank you for calling {business}. We could not hear a message on your call. Please call us again, "
        "or write to us what we can do for you.",
    .missed_call =
        "You have just called {business}, and we did not hear a message from you.\n"
        "To book an appointment, please call us again and say your name and the day and the time you would like.\n"
        "Our number: {phone}",
    .person_not_known = "Thank you for calling {business}. We do not know whom you asked for: {wish}.",
    .person_does_not_do = "Thank you for calling {business}. {staff} does not do this: {service}.",
    .service_done_by =
        "{service} is done by {staff}.\n"
        "Nothing is booked yet. Please call us again and say with whom you would like it, or that anybody is fine.",

    .thanks_for_calling = "Thank you for calling {business}.",
    .person_will_answer = "A person will answer your question.",
    .checking_request = "We are checking your appointment request.",
    .checking_request_for = "We are checking your request for {when}.",
    .person_will_cancel = "A person will take care of your cancellation and confirm it to you.",
    .person_will_move = "A person will take care of your change and confirm the new time to you.",
    .message_noted = "We have your message, and a person will get back to you.",

    .open_week = "We are open {days}.",
    .open_days = "{days} {hours}",
    .every_day = "every day",
    .two_days = "{first} and {last}",
    .day_range = "{first} to {last}",
    .open_on = "On {day} we are open {hours}.",
    .closed_on = "On {day} we are closed.",
    .never_open = "We have no regular opening hours.",
    .price = "{service} costs {price}.",
    .prices = "Our prices: {prices}.",
    .listed_price = "{service} {price}",
    .duration = "We plan {minutes} minutes for {service}.",
    .person_tells_price = "A person will tell you the price of {service}.",
    .offered = "Yes, we offer {service}.",
    .offered_for = "Yes, we offer {service} for {price}.",
    .person_tells_prices = "A person will tell you our prices.",
    .our_address = "You find us at {address}.",
    .person_tells_address = "A person will tell you our address.",
    .our_phone = "You can reach us at {phone}.",
    .our_phone_is_the_called_one = "You can reach us at the number you called.",
    .our_services = "We offer {services}.",
    .person_tells_services = "A person will tell you what we offer.",

    .booking_cancelled =
        "Hello {customer}!\n"
        "Your booking with {business} for {when} is cancelled.\n"
        "Service: {service}\n"
        "Reference: {reference}\n"
        "To book another time, please call us: {phone}",
    .visit_cancelled = "Hello {customer}!\nThese appointments with {business} are cancelled:",
    .visit_cancelled_end = "To book another time, please call us: {phone}",
    .booking_moved =
        "Hello {customer}!\n"
        "Your booking with {business} is now for {when}.\n"
        "Before: {before}\n"
        "Service: {service}\n"
        "Address: {address}\n"
        "Reference: {reference}\n"
        "To change or cancel it, please call us: {phone}",
    .request_moved =
        "Hello {customer}!\n"
        "{business} has noted that your request is now for {when}. It is not confirmed yet: a person will "
        "check it and get back to you.\n"
        "Before: {before}\n"
        "Service: {service}\n"
        "Reference: {reference}",
    .booking_stays = "Your booking {reference} stays at {when}.",
    .ask_new_time =
        "Thank you for calling {business}. We would like to move your booking {reference} for {when}, but we did not "
        "catch the new time. At what time would you like to come? Please call us again and tell us.",
    .ask_new_day_and_time =
        "Thank you for calling {business}. We would like to move your booking {reference} for {when}, but we did not "
        "catch the new time. On which day and at what time would you like to come? Please call us again and tell us.",
    .cancel_noted =
        "Thank you for calling {business}. We have noted that you want to cancel your booking {reference} for {when}. "
        "It is not cancelled yet: a person will check it and confirm it to you.",
    .move_noted =
        "Thank you for calling {business}. We have noted that you want to move your booking {reference} for {when}. "
        "It is not moved yet: a person will check it and confirm it to you.",
    .existing_booking_stands =
        "Thank you for calling {business}. You have a booking with us, and it stands as it is: {when}, {service}, "
        "reference {reference}. We have noted that you asked for {wish}: a person will see to it and get back to you.",
    .booking_not_found =
        "Thank you for calling {business}. We found no booking under the number you called from. A person will look "
        "into it and get back to you.",
    .which_booking =
        "Thank you for calling {business}. We are not sure which booking you mean, so nothing has been changed. "
        "Under your number we have:",
    .listed_booking = "{reference}: {when}, {service}",
    .existing_bookings = "Thank you for calling {business}. Under the number you called from we have:",
    .listed_request = "{reference}: {when}, {service} (not confirmed yet)",
    .person_checks = "A person will look into what you asked and get back to you.",
    .late_passed_on = "Thank you for telling us that you will be late. We have passed it on to {business}.",
    .say_reference = "Please call us again and say the reference of the one you mean.",
    .waiting_list_joined = "You are on our waiting list: we will write to you if the time you wanted becomes free.",
    .waiting_list_offer =
        "Hello {customer}!\n"
        "The time you wanted at {business} has become free: {when}.\n"
        "Service: {service}\n"
        "Answer YES by {until} to book it. It is not reserved: somebody who calls may be faster.",
    .waiting_list_left = "Thank you for telling us. You are no longer on the waiting list of {business} for {when}.",
    .waiting_list_too_late =
        "Sorry, our offer of {when} at {business} is over, and we have not booked that time for you.",

    .propose_booking =
        "Hello {customer}!\n"
        "{business} understood that you would like to come on {when}.\n"
        "Service: {service}\n"
        "Nothing is booked yet: please answer YES by {until} to book it. For anything else, write to us what you "
        "would like.",
    .propose_either =
        "Hello {customer}!\n"
        "{business} is not sure which time you mean:\n"
        "1: {when}\n"
        "2: {other}\n"
        "Service: {service}\n"
        "Nothing is booked yet: please answer 1 or 2 by {until} to book it. For anything else, write to us what you "
        "would like.",
    .propose_move =
        "Hello {customer}!\n"
        "{business} understood that you would like to move your booking {reference} to {when}.\n"
        "Before: {before}\n"
        "Nothing is changed yet: please answer YES by {until} to move it. For anything else, write to us what you "
        "would like.",
    .propose_cancel =
        "Hello {customer}!\n"
        "{business} understood that you would like to cancel your booking {reference} for {when}.\n"
        "Nothing is changed yet: please answer YES by {until} to cancel it. For anything else, write to us what you "
        "would like.",
    .propose_cancel_visit =
        "Hello {customer}!\n{business} understood that you would like to cancel these appointments:",
    .propose_cancel_visit_end =
        "Nothing is changed yet: please answer YES by {until} to cancel all of them. For anything else, write to us "
        "what you would like.",
    .proposal_too_late =
        "Sorry, our question about {when} at {business} is over, so we have neither booked nor changed anything.",
    .asked_to_book = "to book {service}, {when}",
    .asked_to_move = "to move {service} to {when}",
    .asked_to_cancel = "to cancel {service}, {when}",
    .or_when = " or {when}",

    .booking_refused = "Sorry, {business} cannot offer {when}: {reason}.",
    .free_times = "These times are free:",
    .choose_free_time = "Please call us again to book one of them.",
    .choose_another_day = "Please call us again and name another day.",

    .closed_that_day = "we are closed on {weekday}s",
    .holiday = "that day is a holiday",
    .opens_later = "we open at {opens}",
    .closes_earlier = "we close at {closes}",
    .in_a_break = "that day we are open {hours}",
    .in_the_past = "that time has passed",
    .too_little_notice = "please give us {notice} notice",
    .same_day_only = "we take bookings for the same day only",
    .too_far_ahead = "we take bookings up to {days} ahead",
    .no_such_time = "the clocks go forward that day and skip this time",
    .taken = "that time is taken",
    .person_away = "{staff} is not there for that then",
    .nobody_there = "nobody is there for that then",
    .person_does_other_things = "{staff} does not do this: {service}",
    .service_with = "{service} with {staff}",

    .minute_notice = "a minute's",
    .minutes_notice = "{count} minutes'",
    .hour_notice = "an hour's",
    .hours_notice = "{count} hours'",
    .day_notice = "a day's",
    .days_notice = "{count} days'",
    .one_day = "1 day",
    .several_days = "{count} days",

    .owner_alert =
        "Urgent call for {business}\n"
        "From: {caller}\n"
        "Name: {name}\n"
        "Number given: {number}\n"
        "Summary: {summary}\n"
        "Notes: {notes}\n"
        "They said: {transcript}",
    .owner_written_alert =
        "Urgent message for {business}\n"
        "From: {caller}\n"
        "Attachments: {number}, to be seen in the Twilio console\n"
        "They wrote: {transcript}",
    .owner_message =
        "A message for {business}\n"
        "From: {caller}\n"
        "Name: {name}\n"
        "Number given: {number}\n"
        "Summary: {summary}\n"
        "Notes: {notes}\n"
        "They said: {transcript}",
    .owner_handover =
        "A call for {business} needs you: please call back.\n"
        "From: {caller}\n"
        "Reason: {reason}\n"
        "They said: {transcript}\n"
        "Recording: {recording}",
    .upstream_paused = "paused: {upstream} out of order",
    .worker_lost = "the program ended or lost its worker {count} times in a row at step {step}",
    .recording_failed = "the recording failed",
    .job_steps = {"download", "transcribe", "understand", "act", "answer"},
    .upstreams = {"recordings", "speech", "language model", "messages", "second speech", "second language model"},
    .failures = {"a service that we need does not answer", "a service that we need takes no more requests for now",
                 "the account with a service that we need has no money left",
                 "a service that we need refuses our credentials",
                 "a service that we need did not give a usable answer", "the program or its storage failed"},
    .owner_undelivered =
        "{business} could not reach a customer: please call them.\n"
        "Number: {caller}\n"
        "Reason: {reason}\n"
        "They were to be told: {transcript}",
    .owner_late =
        "A call for {business} still waits for its answer, longer than it should. Zylin goes on trying; "
        "you may want to call back.\n"
        "From: {caller}\n"
        "Called: {when}\n"
        "Reason: {reason}\n"
        "Recording: {recording}",
    .call_back_on = "Call back on {number}",
    .no_name_given = "No name was given; known for this number: {names}",
    .owner_booking_request =
        "A booking request at {business} waits for you to confirm it.\n"
        "When: {when}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "Number: {number}\n"
        "Notes: {notes}\n"
        "Reference: {reference}\n"
        "They said: {transcript}\n"
        "Also said: {also}",
    .owner_booked_unreachable =
        "Booked at {business} by a caller without a number, to whom nobody can write that it is confirmed.\n"
        "When: {when}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "From: {caller}\n"
        "Number given: {number}\n"
        "Notes: {notes}\n"
        "Reference: {reference}\n"
        "They said: {transcript}",
    .owner_not_booked_unreachable =
        "Not booked at {business}: a caller without a number wanted an appointment, and nobody can write to them.\n"
        "They were to be told: {reason}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "From: {caller}\n"
        "Number given: {number}\n"
        "Notes: {notes}\n"
        "They said: {transcript}",
    .owner_booking_cancelled =
        "A customer cancelled a booking at {business}.\n"
        "When: {when}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "Number: {number}\n"
        "Reference: {reference}",
    .owner_booking_moved =
        "A customer moved a booking at {business}.\n"
        "Before: {before}\n"
        "Now: {when}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "Number: {number}\n"
        "Reference: {reference}",
    .owner_cancel_asked =
        "A customer asks {business} to cancel a booking. Nothing is changed: please do it, and tell them.\n"
        "When: {when}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "Number: {number}\n"
        "Reference: {reference}\n"
        "They said: {transcript}",
    .owner_move_asked =
        "A customer asks {business} to move a booking. Nothing is changed: please do it, and tell them.\n"
        "When: {when}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "Number: {number}\n"
        "Reference: {reference}\n"
        "They said: {transcript}",
    .owner_cancel_proposed =
        "A customer wants to cancel a booking at {business}. We asked them to confirm it with YES; until they do, it "
        "stands.\n"
        "When: {when}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "Number: {number}\n"
        "Reference: {reference}\n"
        "They said: {transcript}",
    .owner_move_proposed =
        "A customer wants to move a booking at {business}. We asked them to confirm it with YES; until they do, it "
        "stays "
        "where it is.\n"
        "When: {when}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "Number: {number}\n"
        "Reference: {reference}\n"
        "They said: {transcript}",
    .owner_second_wish =
        "A customer of {business} asked for an appointment where they have one. Nothing is changed: please ask whether "
        "they want another time, or one more.\n"
        "They have: {when}\n"
        "They asked for: {wish}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "Number: {number}\n"
        "Reference: {reference}\n"
        "They said: {transcript}",
    .owner_wish_open =
        "Somebody wants an appointment at {business}, and nothing is booked yet.\n"
        "From: {caller}\n"
        "Name: {customer}\n"
        "They said: {transcript}\n"
        "Also said: {also}\n"
        "We told them: {reason}",
    .owner_booking_note =
        "Booked at {business}, with something for you to read.\n"
        "When: {when}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "Number: {number}\n"
        "Notes: {notes}\n"
        "Reference: {reference}\n"
        "They said: {transcript}\n"
        "Also said: {also}",
    .owner_customer_late =
        "A customer of {business} will be late.\n"
        "From: {caller}\n"
        "When: {when}\n"
        "Service: {service}\n"
        "Name: {customer}\n"
        "Reference: {reference}\n"
        "They said: {transcript}",
    .owner_incoming =
        "Somebody wrote to {business}\n"
        "From: {caller}\n"
        "Place: {place}\n"
        "Attachments: {number}, to be seen in the Twilio console\n"
        "They wrote: {transcript}\n"
        "We had asked them: {reason}",
    .owner_opted_out =
        "A customer does not want to be written to by {channel} any more. {business} writes there no longer; a later "
        "call "
        "of theirs is answered by another channel, if there is one.\n"
        "From: {caller}\n"
        "They wrote: {transcript}\n"
        "If they meant an appointment, please call them.",
    .owner_opted_in =
        "A customer of {business} wants to be written to by {channel} again.\n"
        "From: {caller}\n"
        "They wrote: {transcript}",
    .owner_not_answered =
        "Until tomorrow {business} no longer answers a number that writes very often, or the same again and again.\n"
        "From: {caller}\n"
        "By: {channel}\n"
        "They wrote: {transcript}",
    .owner_missed_call =
        "A missed call for {business}: nobody left a message.\n"
        "From: {caller}\n"
        "When: {when}",
    .owner_missed_anonymous_call =
        "A missed call for {business}: somebody without a number called and left no message.\n"
        "When: {when}",
    .owner_model_replaced =
        "A model that is set for {business} is not there at its provider.\n"
        "Model: {model}\n"
        "Calls go on with: {successor}\n"
        "Please take it out of {setting}, or correct it.",
    .owner_model_missing =
        "A model that is set for {business} is not there at its provider, and {setting} names none that is.\n"
        "Model: {model}\n"
        "Please set {setting} to a model that is there.\n"
        "For instance: {successor}\n"
        "Until then calls are answered without it where that is possible; the others come to you.",
    .owner_calendar_unread =
        "A calendar that blocks times of {business} cannot be read since {when}.\n"
        "Calendar: {calendar}\n"
        "What was known of it still blocks times. New entries in it do not, and bookings for times that are not known "
        "are only requested. Please check its address.",

    .report_title = "{business}, {day}",
    .report_today = "Today: {bookings}",
    .no_bookings = "no bookings",
    .one_booking = "1 booking",
    .several_bookings = "{count} bookings",
    .not_confirmed = "not confirmed yet",
    .completed = "completed",
    .did_not_come = "did not come",
    .report_yesterday = "Yesterday: {calls}",
    .no_calls = "no calls",
    .one_call = "1 call",
    .several_calls = "{count} calls",
    .calls_to_book = "{count} to book",
    .calls_to_move = "{count} to move a booking",
    .calls_to_cancel = "{count} to cancel",
    .calls_with_question = "{count} with a question",
    .calls_urgent = "{count} urgent",
    .calls_about_else = "{count} about something else",
    .calls_not_understood = "{count} not understood",
    .calls_missed = "{count} missed",
    .calls_blocked = "{count} blocked",
    .report_missed_call = "missed: {caller} at {time}",
    .unknown_number = "unknown number",
    .one_undelivered = "1 message of yesterday did not arrive",
    .several_undelivered = "{count} messages of yesterday did not arrive",
    .undelivered_to = " to ",
    .and_more = "and {count} more",
    .calendar_phone = "Phone: {phone}",
    .calendar_reference = "Reference: {reference}",
    .calendar_status = "Status: {status}",
    .calendar_cancelled = "Cancelled: ",

    .report_unassigned = "In need of somebody",
    .report_at_once =
        "At most {count} at one time over all services: set {key} in the business file, or list who serves as staff",
    .report_calendars = "Calendars that block times",
    .report_calendar_fails = "{calendar}: cannot be read, last read on {when}",
    .report_calendar_unread = "{calendar}: never read since it was set up on {when}",
    .report_models = "Models",
    .model_ends = "the shutdown date of {model} is {day}",
    .model_missing = "{model} is not there",
    .model_followed = ": calls go on with {successor}",
    .model_to_set = ": set {setting} to {successor}, or to another model",
    .model_to_choose = ": set {setting} to another model",
    .no_text = "(no text)",
    .nameless = "customer",
    .no_number = "no number shown",
    .no_transcript = "(there is no transcript)",
    .other_type = "(no text, but what WhatsApp calls {type})",
    .sms_name = "SMS",
    .whatsapp_name = "WhatsApp",
    .attached_contact = "a contact",
    .attached_voice = "a voice message",
    .attached_picture = "a picture",
    .attached_video = "a video",
    .attached_document = "a document",
    .rest_in_calls = "… (the rest: zylin calls --json)",
};

}  // namespace zylin::domain
