#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/texts.hpp"

#include <array>
#include <chrono>
#include <initializer_list>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::domain {

/// Every sentence that we say or send, in one language: a further language is one more table. Names in braces are
/// replaced (`fill_text`); a line with a value that we do not have is left out.
struct text_table {
  std::array<std::string_view, 7> weekdays;  ///< from Sunday
  std::array<std::string_view, 12> months;
  std::array<std::string_view, 24> part_of_day;  ///< of each hour, where the clock names it; else empty
  std::string_view clock;                        ///< {hour} of twelve or {hour24}, {minute}, {part}
  std::string_view full_hour;                    ///< the same without minutes
  std::string_view day;                          ///< {weekday} {number} {month}
  std::string_view first_of_month;               ///< the {number} of the first day
  std::string_view when;                         ///< {day} {time}
  std::string_view hours;                        ///< {opens} {closes}
  std::string_view and_hours;                    ///< between two of them

  std::string_view list_separator;       ///< between the items of a list
  std::string_view list_end;             ///< before its last one
  std::string_view list_end_of_several;  ///< likewise, if the list is long or its items hold an "and"

  /// Spoken on the line.
  std::string_view voice;                    ///< as Twilio names it, where the business names none
  std::string_view locale;                   ///< likewise, of a voice that speaks several languages
  std::string_view spoken_greeting;          ///< of a business that has none of its own
  std::string_view spoken_recording_notice;  ///< where the business says so in another language
  std::string_view spoken_apology;           ///< instead of the greeting
  std::string_view spoken_nothing_heard;
  std::string_view spoken_thanks;
  std::string_view spoken_too_many_calls;
  std::string_view spoken_wait;             ///< while a reply is made
  std::string_view spoken_wait_again;       ///< the same in other words
  std::string_view spoken_message_request;  ///< where a conversation cannot go on

  /// For the customer: {business} {customer} {service} {when} {address} {phone} {reference}.
  std::string_view booking_confirmed;
  std::string_view booking_requested;
  std::string_view booking_reminder;
  std::string_view visit_confirmed;     ///< several appointments: before the list of them
  std::string_view visit_requested;     ///< likewise
  std::string_view visit_reminder;      ///< likewise
  std::string_view visit_end;           ///< after the list: {address} {phone}
  std::string_view service_for_people;  ///< {service} {count}
  std::string_view series_passed_on;    ///< after a booking whose customer wants it regularly
  std::string_view ask_day;
  std::string_view ask_time;
  std::string_view ask_day_and_time;
  std::string_view urgent_received;         ///< {business} {number}: whom to call; a person is told
  std::string_view urgent_received_untold;  ///< the same if nobody is told
  std::string_view person_will_call;
  std::string_view service_not_offered;  ///< {business} {service} {services}
  std::string_view nothing_heard;
  std::string_view missed_call;
  std::string_view person_not_known;    ///< {business} {wish}
  std::string_view person_does_not_do;  ///< {business} {staff} {service}
  std::string_view service_done_by;     ///< after either: {service} {staff}

  /// Replies that only the rules have written: `thanks_for_calling` and one of the others.
  std::string_view thanks_for_calling;  ///< {business}
  std::string_view person_will_answer;
  std::string_view checking_request;
  std::string_view checking_request_for;  ///< {when}
  std::string_view person_will_cancel;
  std::string_view person_will_move;
  std::string_view message_noted;

  /// Answers to questions about the business.
  std::string_view open_week;  ///< {days}: several of `open_days`
  std::string_view open_days;  ///< {days} {hours}
  std::string_view every_day;
  std::string_view two_days;            ///< {first} {last}
  std::string_view day_range;           ///< {first} {last}
  std::string_view open_on;             ///< {day} {hours}
  std::string_view closed_on;           ///< {day}
  std::string_view never_open;          ///< in a usual week
  std::string_view price;               ///< {service} {price}
  std::string_view prices;              ///< {prices}: several of `listed_price`
  std::string_view listed_price;        ///< {service} {price}
  std::string_view duration;            ///< {service} {minutes}
  std::string_view person_tells_price;  ///< {service}
  std::string_view offered;             ///< {service}: it is offered
  std::string_view offered_for;         ///< {service} {price}
  std::string_view person_tells_prices;
  std::string_view our_address;  ///< {address}
  std::string_view person_tells_address;
  std::string_view our_phone;  ///< {phone}
  std::string_view our_phone_is_the_called_one;
  std::string_view our_services;  ///< {services}
  std::string_view person_tells_services;

  /// Of a booking that was there, as above and {before}: the time it had.
  std::string_view booking_cancelled;
  std::string_view visit_cancelled;      ///< before the list of several
  std::string_view visit_cancelled_end;  ///< after it
  std::string_view booking_moved;
  std::string_view request_moved;  ///< of one that is not confirmed
  std::string_view booking_stays;  ///< after the reason why it cannot be moved
  std::string_view ask_new_time;
  std::string_view ask_new_day_and_time;
  std::string_view cancel_noted;  ///< a person must do it
  std::string_view move_noted;
  std::string_view existing_booking_stands;  ///< {wish}: the time they also asked for
  std::string_view booking_not_found;
  std::string_view which_booking;          ///< before the list
  std::string_view listed_booking;         ///< one of them
  std::string_view existing_bookings;      ///< {business}: before the list of what they have
  std::string_view listed_request;         ///< one of them that is not confirmed
  std::string_view person_checks;          ///< after it: they have asked for something else
  std::string_view late_passed_on;         ///< {business}
  std::string_view say_reference;          ///< after it
  std::string_view waiting_list_joined;    ///< {business}
  std::string_view waiting_list_offer;     ///< {business} {customer} {service} {when} {until}
  std::string_view waiting_list_left;      ///< {business} {when}
  std::string_view waiting_list_too_late;  ///< {business} {when}

  /// Asks for a yes; {until}: how long it counts, {other}: the second time where two may be meant.
  std::string_view propose_booking;
  std::string_view propose_either;
  std::string_view propose_move;
  std::string_view propose_cancel;
  std::string_view propose_cancel_visit;      ///< several: before the list of them
  std::string_view propose_cancel_visit_end;  ///< after it: {until}
  std::string_view proposal_too_late;         ///< {business} {when}
  std::string_view asked_to_book;             ///< for the owner, on one line: {service} {when}
  std::string_view asked_to_move;
  std::string_view asked_to_cancel;
  std::string_view or_when;  ///< after it: {when}

  std::string_view booking_refused;     ///< {business} {when} {reason}
  std::string_view free_times;          ///< before the list of them
  std::string_view choose_free_time;    ///< after it
  std::string_view choose_another_day;  ///< when there are none

  /// Why not, the end of `booking_refused`.
  std::string_view closed_that_day;  ///< {weekday}
  std::string_view holiday;
  std::string_view opens_later;     ///< {opens}
  std::string_view closes_earlier;  ///< {closes}
  std::string_view in_a_break;      ///< {hours}
  std::string_view in_the_past;
  std::string_view too_little_notice;  ///< {notice}
  std::string_view same_day_only;
  std::string_view too_far_ahead;  ///< {days}
  std::string_view no_such_time;
  std::string_view taken;
  std::string_view person_away;               ///< {staff}
  std::string_view nobody_there;              ///< the same where nobody was asked for
  std::string_view person_does_other_things;  ///< {staff} {service}
  std::string_view service_with;              ///< {service} {staff}: instead of a {service} that is a person's

  /// Amounts of one and of {count}: the notice asked for, the days ahead.
  std::string_view minute_notice;
  std::string_view minutes_notice;
  std::string_view hour_notice;
  std::string_view hours_notice;
  std::string_view day_notice;
  std::string_view days_notice;
  std::string_view one_day;
  std::string_view several_days;

  /// For the owner: {business} {caller} {name} {number} {summary} {notes} {transcript} {recording} {reason},
  /// of a booking as for the customer.
  std::string_view owner_alert;
  std::string_view owner_written_alert;  ///< as owner_incoming
  std::string_view owner_message;
  std::string_view owner_handover;
  std::string_view upstream_paused;           ///< a {reason}: {upstream}
  std::string_view worker_lost;               ///< a {reason}: {count} {step}
  std::string_view recording_failed;          ///< a {reason}
  std::array<std::string_view, 5> job_steps;  ///< {step}, in the order of `job_step`
  /// {upstream}: recordings, speech, language model, messages, second speech, second language model.
  std::array<std::string_view, 6> upstreams;
  /// A {reason}: no answer, too many requests, no money left, credentials refused, no usable answer, our own.
  std::array<std::string_view, 6> failures;
  std::string_view owner_undelivered;  ///< {business} {caller} {reason} {transcript}: the message they did not get
  std::string_view owner_late;         ///< {business} {caller} {when} {reason} {recording}
  std::string_view call_back_on;       ///< {number}
  std::string_view no_name_given;      ///< {names}: those known for the number
  std::string_view owner_booking_request;
  std::string_view owner_booked_unreachable;      ///< of a caller who cannot be written to
  std::string_view owner_not_booked_unreachable;  ///< {reason}: the message they would have got
  std::string_view owner_booking_cancelled;
  std::string_view owner_booking_moved;
  std::string_view owner_cancel_asked;
  std::string_view owner_move_asked;
  std::string_view owner_cancel_proposed;
  std::string_view owner_move_proposed;
  std::string_view owner_second_wish;    ///< {wish}: what the booking's customer asked for besides
  std::string_view owner_wish_open;      ///< {caller} {customer} {reason}: what they were told; {also}: what
                                         ///< else was said
  std::string_view owner_booking_note;   ///< of a booking that holds a note
  std::string_view owner_customer_late;  ///< {caller}; without a booking its lines are left out
  std::string_view owner_incoming;       ///< {business} {caller} {transcript} {place} {number}: attachments; {reason}:
                                         ///< what they were asked before
  std::string_view owner_opted_out;      ///< {business} {caller} {channel} {transcript}
  std::string_view owner_opted_in;       ///< the same
  std::string_view owner_not_answered;   ///< the same: of whoever writes too often
  std::string_view owner_missed_call;    ///< {business} {caller} {when}
  std::string_view owner_missed_anonymous_call;  ///< {business} {when}
  std::string_view owner_model_replaced;         ///< {business} {model} {setting} {successor}
  std::string_view owner_model_missing;          ///< the same; there may be no {successor}
  std::string_view owner_calendar_unread;        ///< {business} {calendar} {when}: since then

  /// The daily report, and the calendar.
  std::string_view report_title;  ///< {business} {day}
  std::string_view report_today;  ///< {bookings}
  std::string_view no_bookings;
  std::string_view one_booking;
  std::string_view several_bookings;  ///< {count}
  std::string_view not_confirmed;     ///< after a booking in the report
  std::string_view completed;         ///< of a booking
  std::string_view did_not_come;      ///< of a booking
  std::string_view report_yesterday;  ///< {calls}
  std::string_view no_calls;
  std::string_view one_call;
  std::string_view several_calls;         ///< {count}
  std::string_view calls_to_book;         ///< {count}
  std::string_view calls_to_move;         ///< {count}
  std::string_view calls_to_cancel;       ///< {count}
  std::string_view calls_with_question;   ///< {count}
  std::string_view calls_urgent;          ///< {count}
  std::string_view calls_about_else;      ///< {count}
  std::string_view calls_not_understood;  ///< {count}
  std::string_view calls_missed;          ///< {count}
  std::string_view calls_blocked;         ///< {count}: of blocked numbers
  std::string_view report_missed_call;    ///< {caller} {time}
  std::string_view unknown_number;        ///< instead of its {caller}
  std::string_view one_undelivered;
  std::string_view several_undelivered;  ///< {count}
  std::string_view undelivered_to;       ///< between a message's kind and its number
  std::string_view and_more;             ///< {count}: the entries a list leaves out
  std::string_view calendar_phone;       ///< {phone}
  std::string_view calendar_reference;   ///< {reference}
  std::string_view calendar_status;      ///< {status}
  std::string_view calendar_cancelled;   ///< before the title of a cancelled event

  std::string_view report_unassigned;       ///< before the bookings without a person
  std::string_view report_at_once;          ///< {count} {key}: what to set
  std::string_view report_calendars;        ///< before the lines about them
  std::string_view report_calendar_fails;   ///< {calendar} {when}: when it was last read
  std::string_view report_calendar_unread;  ///< {calendar} {when}: since when it is never read
  std::string_view report_models;           ///< before the lines about them
  std::string_view model_ends;              ///< {model} {day}
  std::string_view model_missing;           ///< {model}
  std::string_view model_followed;          ///< after either: {successor} replaces it automatically
  std::string_view model_to_set;            ///< after either: {setting} is to be set to {successor}
  std::string_view model_to_choose;         ///< after either: {setting} needs another model
  std::string_view no_text;                 ///< instead of what was written
  std::string_view nameless;                ///< instead of the customer's name in a template
  std::string_view no_number;               ///< instead of the caller
  std::string_view no_transcript;           ///< instead of the transcript
  std::string_view other_type;              ///< instead of what was written: {type}
  std::string_view sms_name;
  std::string_view whatsapp_name;
  std::string_view attached_contact;  ///< types of attachments
  std::string_view attached_voice;
  std::string_view attached_picture;
  std::string_view attached_video;
  std::string_view attached_document;
  std::string_view rest_in_calls;  ///< if a long transcript was cut
};

// One file each: english.cpp, …
extern const text_table english_texts;
extern const text_table spanish_texts;
extern const text_table german_texts;
extern const text_table hindi_texts;
extern const text_table french_texts;

struct conversation_table;

struct language_texts {
  std::string_view code;  ///< ISO 639-1
  const text_table* texts;
  const conversation_table* conversation;
};

/// Every language that has sentences.
[[nodiscard]] std::span<const language_texts> all_texts() noexcept;

/// The sentences in `language` (ISO 639-1), in English if there are none.
[[nodiscard]] const text_table& texts_in(std::string_view language);

using text_values = std::initializer_list<std::pair<std::string_view, std::string_view>>;

/// Replaces `{name}` in `pattern` by the value of `name`. A line with a value that is empty or not given is left out
/// with its line break. A value is one line, and braces inside it are not replaced.
[[nodiscard]] std::string fill_text(std::string_view pattern, text_values values);

/// "Haircut with Maria", or the service alone.
[[nodiscard]] std::string service_text(const text_table& texts, std::string_view service,
                                       const std::optional<std::string>& staff);
/// The same for a customer: who is not listed any more is not named.
[[nodiscard]] std::string service_text(const texts::audience& to, std::string_view service,
                                       const std::optional<std::string>& staff);

/// "Haircut, Manicure and Beard trim"
[[nodiscard]] std::string list_text(const text_table& texts, const std::vector<std::string>& items);

/// "3:00 PM", "15:00"; the end of a day (1440) is "12:00 AM" or "24:00".
[[nodiscard]] std::string clock_text(const text_table& texts, std::chrono::minutes after_midnight);
/// In Spanish one o'clock is singular: "a la 1:00".
[[nodiscard]] std::string agreeing_with_one(std::string text);
/// The same in other patterns, which name {hour}, {hour24}, {minute} and {part}.
[[nodiscard]] std::string clock_text(const text_table& texts, std::chrono::minutes after_midnight,
                                     std::string_view full_hour, std::string_view clock);
/// "Monday 23 November"
[[nodiscard]] std::string day_text(const text_table& texts, std::chrono::local_days day);
/// "Monday 23 November at 3:00 PM"
[[nodiscard]] std::string when_text(const text_table& texts, local_minutes when);
/// "9:00 AM to 1:00 PM and 2:00 PM to 6:00 PM"
[[nodiscard]] std::string hours_text(const text_table& texts, const day_hours& hours);

}  // namespace zylin::domain
