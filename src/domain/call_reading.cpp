#include "zylin/domain/call_reading.hpp"

#include "confirmation_request.hpp"
#include "customer_name.hpp"
#include "quoted_words.hpp"
#include "zylin/core/subscriber.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/customer_language.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/spoken_wish.hpp"

#include <algorithm>
#include <utility>

namespace zylin::domain {
namespace {

/// Nothing if the number is the one they call from.
std::optional<phone_number> other_number(std::optional<phone_number> spoken,
                                         const std::optional<phone_number>& caller) {
  const bool same = spoken && caller && same_subscriber(spoken->str(), caller->str());
  return same ? std::nullopt : std::move(spoken);
}

/// A party's size is passed on with the booking, and that they want to come regularly, so these are not left over.
bool is_passed_on(std::string_view words, const std::vector<side_wish>& side_wishes) {
  return std::ranges::any_of(side_wishes, [&](const side_wish& one) {
    const bool passed_on = one.kind == side_wish_kind::party_size || one.kind == side_wish_kind::repetition;
    return passed_on && one.words.find(words) != std::string::npos;
  });
}

/// Whether everything that was said has its place in a plain booking.
bool are_complete(const std::vector<text_span>& unread, std::string_view transcript,
                  const std::vector<side_wish>& side_wishes, const std::optional<visit_wish>& together) {
  return std::ranges::all_of(unread,
                             [&](const text_span& one) {
                               const std::string_view words = transcript.substr(one.begin, one.end - one.begin);
                               return is_passed_on(words, side_wishes) ||
                                      (together && together->words.find(words) != std::string::npos);
                             }) &&
         std::ranges::none_of(side_wishes, [](const side_wish& one) { return changes_the_booking(one.kind); });
}

}  // namespace

call_reading::call_reading(const call& log, const understanding& what, const business& business,
                           const caller_memory& remembered)
    : spoken_in(spoken_language(what, log.transcript)),
      answered_in(customer_language(business, spoken_in, remembered.language)),
      caller(identify_caller(log.from, business).phone),
      call_back(other_number(spoken_number(what, log.transcript, business), caller)),
      name(said_name(what.customer_name.value_or(""), log.transcript)),
      spoken(read_wish(log.transcript)),
      confirms(asks_to_confirm(log.transcript)),
      service(match_service(log.transcript, what.service, business, name.value_or(""))),
      about(read_booking_words(log.transcript, what.service.value_or(""))),
      intent_agreement(compare_intent(what, read_wish(log.transcript))),
      side_wishes(read_side_wishes(log.transcript, business)),
      from_(log.from),
      transcript_(log.transcript),
      started_at_(log.started_at) {
  const local_minutes began = business.zone.to_local(log.started_at);
  read_booked_name(what, remembered);
  read_person(business);
  if (what.meaning == intent::cancel || what.meaning == intent::reschedule) {
    holder = read_booking_holder(log.transcript, business);
  }
  switch (what.meaning) {
    case intent::booking:
      read_together(business);
      read_booking_start(what, business, began);
      break;
    case intent::cancel: said_time = read_said_time(what, log.transcript, business, began); break;
    case intent::reschedule:
      moving = read_requested_move(what, log.transcript, business, began);
      start_agreement =
          compare_new_start(what, read_requested_move(log.transcript, what.language, business, began).to, moving.to);
      break;
    case intent::faq:
    case intent::other: reply = choose_reply(what, log.transcript, {business, answered_in}, began); break;
    case intent::urgent: break;
  }
  if ((confirms || spoken == spoken_wish::enquiry) && what.meaning != intent::cancel) {
    said_time = read_said_time(what, log.transcript, business, began);
  }
}

/// A name that the model gives though the words do not have it, and a booking for somebody else, leave open who is to
/// be served: only if nobody was named at all is it whoever is known.
void call_reading::read_booked_name(const understanding& what, const caller_memory& remembered) {
  if (name) {
    const std::optional<std::string> known = known_name_for(remembered.names, *name);
    booked_as = known ? known : name;
    return;
  }
  const std::string given = what.customer_name.value_or("");
  const bool other_name = said_name(given, given) && !known_name_for(remembered.names, given);
  if (!other_name && find_side_wish(side_wishes, side_wish_kind::for_whom) == nullptr) {
    booked_as = name_if_none_said(remembered);
  }
  if (!booked_as) {
    known_names = remembered.names;
  }
}

/// A person who was understood is no longer something left to read.
void call_reading::read_person(const business& business) {
  person = find_asked_person(transcript_, business, side_wishes);
  if (person.choice == person_choice::known || person.choice == person_choice::anyone) {
    std::erase_if(side_wishes, [](const side_wish& one) { return one.kind == side_wish_kind::person; });
  }
}

/// Several people or services that were understood are no longer something left to read.
void call_reading::read_together(const business& business) {
  together = read_visit_wish(transcript_, side_wishes, service, business);
  if (together) {
    std::erase_if(side_wishes, [](const side_wish& one) {
      return one.kind == side_wish_kind::second_person || one.kind == side_wish_kind::second_service;
    });
  }
}

/// If the words name two times without a choice, both are kept, so that the customer can be asked.
void call_reading::read_booking_start(const understanding& what, const business& business, local_minutes began) {
  const time_request words = read_said_request(what, transcript_, business, began);
  const time_request request = read_requested_times(what, transcript_, business, began);
  start_agreement = compare_start(what, short_form(words));
  words_complete = are_complete(words.unread, transcript_, side_wishes, together);
  wish = short_form(request);
  if (request.ambiguous && request.wishes.size() == 2 && request.wishes[0].date && request.wishes[0].time &&
      request.wishes[1].date && request.wishes[1].time) {
    wish = request.wishes[0];
    either = request.wishes[1];
  } else if (!request.ambiguous && !request.wishes.empty()) {
    otherwise.assign(request.wishes.begin() + 1, request.wishes.end());
  }
  if (start_agreement == agreement::differ && !either && what.date && what.time && wish.date && wish.time) {
    either = time_reading{.date = what.date, .time = what.time};
  }
}

bool call_reading::is_of(const call& log) const {
  return log.from == from_ && log.transcript == transcript_ && log.started_at == started_at_;
}

}  // namespace zylin::domain
