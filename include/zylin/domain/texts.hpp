#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/booking_proposal.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/job.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/model_status.hpp"
#include "zylin/domain/waiting_entry.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// The sentences we say and send, in the language of whoever reads them where we have it, else in English. Facts
/// (times, references) come from here, never from the model. Plain text without markup; what a caller said becomes one
/// line of it. What we do not know (an address, a name) is left out.
namespace texts {

/// Whom a sentence is for: somebody who has to do with that business, and the language it is worded in (ISO 639-1), for
/// a customer that of `customer_language.hpp`. Only to be passed on: it refers to both.
struct audience {
  const domain::business& business;
  std::string_view language;
};

/// Who owns the business reads everything in its own language.
[[nodiscard]] inline audience owner_of(const domain::business& business) noexcept {
  return {.business = business, .language = business.language};
}

/// The voice that speaks to them, and the language it speaks, as Twilio names both ("Polly.Vicki", "de-DE").
[[nodiscard]] std::string spoken_voice(const audience& to);
[[nodiscard]] std::string_view spoken_locale(const audience& to);
/// Said to the caller on the line. The greeting is the business's own, if it has one in that language.
[[nodiscard]] std::string spoken_greeting(const audience& to, bool open = true);
/// That the call is recorded; empty where the business does not say so.
[[nodiscard]] std::string spoken_recording_notice(const audience& to);
/// Instead of the greeting, if the call cannot be served as usual: still asks for a message.
[[nodiscard]] std::string spoken_apology(const audience& to);
[[nodiscard]] std::string spoken_nothing_heard(const audience& to);
/// After the recording.
[[nodiscard]] std::string spoken_thanks(const audience& to);
[[nodiscard]] std::string spoken_too_many_calls(const audience& to);
/// Said while a reply is made, in two wordings, so that the same is not said twice in a row.
[[nodiscard]] std::string spoken_wait(const audience& to, bool other_wording);
/// Asks for a recording where a conversation cannot go on.
[[nodiscard]] std::string spoken_message_request(const audience& to);

[[nodiscard]] std::string booking_confirmed(const audience& to, const booking& made);
[[nodiscard]] std::string booking_requested(const audience& to, const booking& wish);
/// Several appointments that were made together.
[[nodiscard]] std::string visit_reminder(const audience& to, std::span<const booking> rows);
/// Several appointments that were made together: confirmed, or only requested.
[[nodiscard]] std::string visit_made(const audience& to, std::span<const booking> rows);
[[nodiscard]] std::string visit_cancelled(const audience& to, std::span<const booking> rows);
/// Asks for a yes to cancelling all of them by `until`.
[[nodiscard]] std::string propose_cancel_visit(const audience& to, std::span<const booking> rows, time_point until);
/// "Haircut for 2 people", "Haircut and Manicure": what is wanted together, in one line.
[[nodiscard]] std::string visit_services(const audience& to, std::span<const booking> rows);
/// The appointments one a line, each with its reference.
[[nodiscard]] std::string listed_bookings(const audience& to, std::span<const booking> rows);
/// Added to a booking whose customer wants to come regularly.
[[nodiscard]] std::string series_passed_on(const audience& to);
/// For an appointment that is confirmed and soon.
[[nodiscard]] std::string booking_reminder(const audience& to, const booking& made);
/// Added to a refusal: they will be told when that time becomes free.
[[nodiscard]] std::string waiting_list_joined(const audience& to);
/// The wished time is free now; a yes by `until` books it.
[[nodiscard]] std::string waiting_list_offer(const audience& to, const waiting_entry& who, time_point until);
/// They do not want it any more.
[[nodiscard]] std::string waiting_list_left(const audience& to, const waiting_entry& who);
/// They said yes when the offer was over.
[[nodiscard]] std::string waiting_list_too_late(const audience& to, local_minutes wish,
                                                std::span<const local_minutes> free);
/// Asks for a yes to what we understood. `row`: the booking to be moved or cancelled.
[[nodiscard]] std::string proposal(const audience& to, const booking_proposal& asked, const booking* row);
/// Their yes came after the deadline; lists free times for what they wanted to book.
[[nodiscard]] std::string proposal_too_late(const audience& to, const booking_proposal& asked,
                                            std::span<const local_minutes> free);
/// What they were asked, on one line, for the owner.
[[nodiscard]] std::string proposal_line(const business& business, const booking_proposal& asked);
/// Names the reason and up to three free times; with none the customer is asked to name another day. `about`: what was
/// wanted, whose service may have a notice of its own, and the person who was asked for.
[[nodiscard]] std::string booking_refused(const audience& to, local_minutes wish, refusal reason,
                                          std::span<const local_minutes> free, const booking* about = nullptr);
/// Why not, alone: "that time is taken".
[[nodiscard]] std::string refusal_reason(const audience& to, local_minutes wish, refusal reason,
                                         const booking* about = nullptr);
/// Asks for exactly what is missing.
[[nodiscard]] std::string booking_incomplete(const audience& to, bool date_missing, bool time_missing);
/// Whom to call in danger, and that a person was told, or that it may take a while until one reads it.
[[nodiscard]] std::string urgent_received(const audience& to, bool person_told);
[[nodiscard]] std::string heard_person_will_call(const audience& to);
/// A question, answered by the business's own facts.
[[nodiscard]] std::string answered(const audience& to, std::string_view answer);
/// A question or a message that only a person can answer.
[[nodiscard]] std::string person_will_answer(const audience& to);
/// They want what the business does not offer: lists what it does. `wanted` is in the caller's own words.
[[nodiscard]] std::string service_not_offered(const audience& to, std::string_view wanted);
/// They want somebody whom the business does not list, or who does not do that: says who does. Nothing is booked.
[[nodiscard]] std::string person_not_known(const audience& to, std::string_view wanted, std::string_view service);
[[nodiscard]] std::string person_does_not_do(const audience& to, std::string_view staff, std::string_view service);
/// The recording holds no words.
[[nodiscard]] std::string nothing_heard(const audience& to);
/// To a caller who left nothing: which business they called, and how to book.
[[nodiscard]] std::string missed_call(const audience& to);
/// For the owner, who must be able to call back: numbers are unmasked, so these texts belong in no log line.
/// `caller` is what Twilio delivered as From. May exceed one message: see split_text.
[[nodiscard]] std::string owner_alert(const business& business, std::string_view caller, const understanding& what,
                                      std::string_view transcript);
/// The same for what is not urgent.
[[nodiscard]] std::string owner_message(const business& business, std::string_view caller, const understanding& what,
                                        std::string_view transcript);
[[nodiscard]] std::string owner_handover(const business& business, std::string_view caller, std::string_view transcript,
                                         std::string_view recording, std::string_view reason);
/// The provider lost the recording. `subject`: its SID, or the call's.
[[nodiscard]] std::string owner_recording_failed(const business& business, std::string_view caller,
                                                 std::string_view subject);
/// A number that a caller only said: for a booking's notes.
[[nodiscard]] std::string call_back_note(const business& business, std::string_view number);
/// The names known for a number whose caller did not say who is to be served: likewise. At most four are listed.
[[nodiscard]] std::string known_names_note(const business& business, std::span<const std::string> names);
/// `transcript`, and what else was said or not understood, may be empty.
[[nodiscard]] std::string owner_booking_request(const business& business, const booking& wish,
                                                std::string_view transcript = {}, std::string_view also = {});
/// A wish without a booking so far: what the customer was told.
[[nodiscard]] std::string owner_wish_open(const business& business, std::string_view caller, const understanding& what,
                                          std::string_view told, std::string_view transcript, std::string_view also);
/// Somebody called and left nothing. `caller` is empty if there is no number to call back.
[[nodiscard]] std::string owner_missed_call(const business& business, std::string_view caller, time_point called_at);
/// A text that could not be delivered to a customer, and why.
[[nodiscard]] std::string owner_undelivered(const business& business, std::string_view customer, std::string_view text,
                                            std::string_view reason);
/// What somebody wrote to us. `asked`: what we had asked them before, if anything.
[[nodiscard]] std::string owner_incoming(const business& business, const incoming_message& written,
                                         std::string_view asked = {});
/// The same of somebody who is in danger.
[[nodiscard]] std::string owner_written_alert(const business& business, const incoming_message& written);
/// Why work on a recording waits: the service its step needs does not answer.
/// The stored failure of a job in words for the owner: the operator's own (English) sentence is in `zylin jobs`. What
/// begins with no code is worded already.
[[nodiscard]] std::string owner_reason(const business& business, std::string_view last_error);
[[nodiscard]] std::string upstream_paused(const business& business, std::string_view upstream);
/// Why work on a recording was given up: its worker, or the program with it, was lost that often at this step.
[[nodiscard]] std::string worker_lost(const business& business, int times, job_step step);
/// They do not want to be written to by that channel any more, or want it again.
[[nodiscard]] std::string owner_opted_out(const business& business, const incoming_message& written);
[[nodiscard]] std::string owner_opted_in(const business& business, const incoming_message& written);
/// Somebody writes so often, or the same again and again, that they get no reply until tomorrow.
[[nodiscard]] std::string owner_not_answered(const business& business, const incoming_message& written);
/// A call that has waited since that moment, too long, for its answer; `reason` may be empty.
[[nodiscard]] std::string owner_late(const business& business, std::string_view caller, time_point since,
                                     std::string_view recording, std::string_view reason);
/// A configured model does not exist.
[[nodiscard]] std::string owner_model_missing(const business& business, const model_status& model);
/// An external calendar could not be read since then; `calendar` says which.
[[nodiscard]] std::string owner_calendar_unread(const business& business, std::string_view calendar, time_point since);
/// One line of the daily report about a model that is missing, or whose end is announced.
[[nodiscard]] std::string report_model(const business& business, const model_status& model);

}  // namespace texts

/// "Monday 23 November at 3:00 PM", "Monday 23 November", "3:00 PM": always in English.
[[nodiscard]] std::string format_when(local_minutes when);
[[nodiscard]] std::string format_day(std::chrono::local_days day);
[[nodiscard]] std::string format_clock(std::chrono::minutes after_midnight);

/// Splits at sentence ends, else at blanks, else at code points, so that no part exceeds `limit` characters (Unicode
/// code points, as Twilio counts them). Only blanks at the cuts and at both ends are dropped; no part is empty, so a
/// blank text has none. Any bytes are accepted: one that is not UTF-8 counts as one.
[[nodiscard]] std::vector<std::string> split_text(std::string_view text, std::size_t limit = 1600);

}  // namespace zylin::domain

/// Texts about bookings that exist already.
namespace zylin::domain::texts {

[[nodiscard]] std::string booking_cancelled(const audience& to, const booking& row);
/// `row` has its new time; `before` is the old one.
[[nodiscard]] std::string booking_moved(const audience& to, const booking& row, time_point before);
/// Like booking_refused, and says that the booking stays.
[[nodiscard]] std::string booking_not_moved(const audience& to, const booking& row, local_minutes wish, refusal reason,
                                            std::span<const local_minutes> free);
/// Asks for the new time, and for the day if none was said.
[[nodiscard]] std::string move_incomplete(const audience& to, const booking& row, bool day_missing);
/// A person will do it.
[[nodiscard]] std::string cancel_noted(const audience& to, const booking& row);
[[nodiscard]] std::string move_noted(const audience& to, const booking& row);
/// They asked for `wish` but have `row`: that stands, and a person will ask them.
[[nodiscard]] std::string existing_booking_stands(const audience& to, const booking& row, local_minutes wish);
[[nodiscard]] std::string booking_not_found(const audience& to);
/// Lists up to five bookings by reference and asks which one is meant.
[[nodiscard]] std::string which_booking(const audience& to, std::span<const booking> possible);
/// Lists up to five bookings that they have; with `person_checks`, that a person will look into the rest.
[[nodiscard]] std::string existing_bookings(const audience& to, std::span<const booking> own, bool person_checks);
/// To somebody who will be late: it is passed on or, if there is no owner, we have the message.
[[nodiscard]] std::string late_noted(const audience& to, bool passed_on);

/// For the owner: somebody will be late; `meant` may be null. Numbers are unmasked here and below.
[[nodiscard]] std::string owner_customer_late(const business& business, std::string_view caller, const booking* meant,
                                              std::string_view transcript);
[[nodiscard]] std::string owner_booking_cancelled(const business& business, const booking& row);
[[nodiscard]] std::string owner_booking_moved(const business& business, const booking& row, time_point before);
/// Asked for in a call whose words were read only by the rules.
[[nodiscard]] std::string owner_cancel_asked(const business& business, const booking& row, std::string_view transcript);
[[nodiscard]] std::string owner_move_asked(const business& business, const booking& row, std::string_view transcript);
/// The same if the customer was asked to confirm it with YES.
[[nodiscard]] std::string owner_cancel_proposed(const business& business, const booking& row,
                                                std::string_view transcript);
[[nodiscard]] std::string owner_move_proposed(const business& business, const booking& row,
                                              std::string_view transcript);
/// They asked for `wish` but have `row`.
[[nodiscard]] std::string owner_second_wish(const business& business, const booking& row, local_minutes wish,
                                            std::string_view transcript);
/// A new booking whose notes the owner should read.
[[nodiscard]] std::string owner_booking_note(const business& business, const booking& made, std::string_view transcript,
                                             std::string_view also = {});

/// For the owner, about a caller who cannot be written to: what they would have been told. Numbers are unmasked, so
/// never log these texts. `caller` is what Twilio delivered as From; one that only looks like a number is not shown.
[[nodiscard]] std::string owner_booked_unreachable(const business& business, std::string_view caller,
                                                   const booking& made, std::string_view transcript);
/// `told` is what a reachable caller would read: why not and which times are free, or what is missing.
[[nodiscard]] std::string owner_not_booked_unreachable(const business& business, std::string_view caller,
                                                       const understanding& what, std::string_view told,
                                                       std::string_view transcript);

}  // namespace zylin::domain::texts
