#pragma once

#include "zylin/core/phone_number.hpp"
#include "zylin/domain/asked_person.hpp"
#include "zylin/domain/booking_decision.hpp"
#include "zylin/domain/booking_holder.hpp"
#include "zylin/domain/booking_search.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/domain/customer.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/intent.hpp"
#include "zylin/domain/reply_choice.hpp"
#include "zylin/domain/requested_move.hpp"
#include "zylin/domain/service_match.hpp"
#include "zylin/domain/side_wishes.hpp"
#include "zylin/domain/spoken_wish.hpp"
#include "zylin/domain/time_phrase.hpp"
#include "zylin/domain/visit_wish.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// What the words and the number of a call say, given what was understood. Phrases and telephone numbers take long to
/// read, so this is made before the transaction that acts on the call.
class call_reading {
 public:
  /// `remembered`: what is known of this caller.
  call_reading(const call& log, const understanding& what, const business& business,
               const caller_memory& remembered = {});

  /// False if what was read from the call has changed since.
  [[nodiscard]] bool is_of(const call& log) const;

  used_language spoken_in;                ///< the language they spoke
  std::string answered_in;                ///< the language they are answered in
  std::optional<phone_number> caller;     ///< who called and can be written to
  std::optional<phone_number> call_back;  ///< another number that they gave: a note for the owner and nothing else
  std::optional<std::string> name;        ///< the customer's, if it was said
  std::optional<std::string>
      booked_as;  ///< the same in the form known for that number; if none was said, the known one
  std::vector<std::string> known_names;    ///< for the owner, if nobody can tell which of them is to be served
  spoken_wish spoken = spoken_wish::none;  ///< what the words themselves ask for
  bool confirms = false;                   ///< they only want to hear that a booking of theirs is valid
  service_match service;                   ///< which one is wanted; points into the business
  asked_person person;                     ///< who is to serve them; points into the business
  std::optional<visit_wish> together;      ///< of a booking: several appointments; points into the business
  reply_choice reply;                      ///< to a question or a message
  booking_words about;                     ///< of a booking they have
  booking_holder holder;                   ///< of a change: whose booking they speak of
  time_reading wish;                       ///< of a booking: when it is wanted
  std::vector<time_reading> otherwise;     ///< of a booking: second choices, if that is not free, the best first
  std::optional<time_reading> either;      ///< of a booking whose words name two times without a choice: the second one
  agreement start_agreement = agreement::neither;   ///< of a booking: how the model and the words agree about `wish`
  agreement intent_agreement = agreement::neither;  ///< the same about what they want
  std::vector<side_wish> side_wishes;               ///< what else was said and must not get lost
  bool words_complete = false;                      ///< nothing that looks like a part of the wish was left unread
  time_reading said_time;                           ///< of a cancellation, or of such a booking: when it is
  requested_move moving;                            ///< of a move: from when to when

 private:
  void read_booked_name(const understanding& what, const caller_memory& remembered);
  void read_person(const business& business);
  void read_together(const business& business);
  void read_booking_start(const understanding& what, const business& business, local_minutes began);

  std::string from_;
  std::string transcript_;
  time_point started_at_;
};

}  // namespace zylin::domain
