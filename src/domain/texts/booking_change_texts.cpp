#include "zylin/domain/texts.hpp"

#include "texts/fit_for_owner.hpp"
#include "texts/text_table.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>

namespace zylin::domain::texts {
namespace {

constexpr std::size_t most_listed = 5;

/// What is known besides the booking itself.
struct circumstances {
  std::optional<time_point> before{};
  std::string_view transcript{};
  std::optional<local_minutes> wish{};
};

std::string fill(std::string_view pattern, const business& business, const booking& row,
                 const circumstances& also = {}) {
  const text_table& texts = texts_in(business.language);
  const auto when = [&](time_point at) { return when_text(texts, business.zone.to_local(at)); };
  return fill_text(pattern, {{"business", business.name},
                             {"customer", row.customer_name},
                             {"number", row.customer_phone},
                             {"service", service_text(texts, row.service, row.staff)},
                             {"when", when(row.starts_at)},
                             {"before", also.before ? when(*also.before) : std::string()},
                             {"wish", also.wish ? when_text(texts, *also.wish) : std::string()},
                             {"notes", row.notes},
                             {"address", business.address},
                             {"phone", business.phone},
                             {"reference", row.reference},
                             {"transcript", also.transcript}});
}

/// With the caller's own words.
std::string asked(std::string_view pattern, const business& business, const booking& row, std::string_view transcript,
                  std::optional<local_minutes> wish = std::nullopt) {
  return fit_for_owner(transcript, texts_in(business.language).rest_in_calls, [&](std::string_view words) {
    return fill(pattern, business, row, {.transcript = words, .wish = wish});
  });
}

}  // namespace

std::string booking_cancelled(const business& business, const booking& row) {
  return fill(texts_in(business.language).booking_cancelled, business, row);
}

std::string booking_moved(const business& business, const booking& row, time_point before) {
  const text_table& texts = texts_in(business.language);
  const bool firm = row.status == booking_status::confirmed;
  return fill(firm ? texts.booking_moved : texts.request_moved, business, row, {.before = before});
}

std::string booking_not_moved(const business& business, const booking& row, local_minutes wish, refusal reason,
                              std::span<const local_minutes> free) {
  return booking_refused(business, wish, reason, free, &row) + "\n" +
         fill(texts_in(business.language).booking_stays, business, row);
}

std::string move_incomplete(const business& business, const booking& row, bool day_missing) {
  const text_table& texts = texts_in(business.language);
  return fill(day_missing ? texts.ask_new_day_and_time : texts.ask_new_time, business, row);
}

std::string cancel_noted(const business& business, const booking& row) {
  return fill(texts_in(business.language).cancel_noted, business, row);
}

std::string move_noted(const business& business, const booking& row) {
  return fill(texts_in(business.language).move_noted, business, row);
}

std::string booking_not_found(const business& business) {
  return fill_text(texts_in(business.language).booking_not_found, {{"business", business.name}});
}

std::string which_booking(const business& business, std::span<const booking> possible) {
  const text_table& texts = texts_in(business.language);
  std::string text = fill_text(texts.which_booking, {{"business", business.name}});
  for (const booking& row : possible.first(std::min(possible.size(), most_listed))) {
    text.append("\n").append(fill(texts.listed_booking, business, row));
  }
  return text.append("\n").append(texts.say_reference);
}

std::string own_bookings(const business& business, std::span<const booking> own, bool person_checks) {
  const text_table& texts = texts_in(business.language);
  std::string text = fill_text(texts.own_bookings, {{"business", business.name}});
  for (const booking& row : own.first(std::min(own.size(), most_listed))) {
    const bool firm = row.status == booking_status::confirmed;
    text.append("\n").append(fill(firm ? texts.listed_booking : texts.listed_request, business, row));
  }
  return person_checks ? text.append("\n").append(texts.person_checks) : text;
}

std::string late_noted(const business& business, bool passed_on) {
  return passed_on ? fill_text(texts_in(business.language).late_passed_on, {{"business", business.name}})
                   : answered(business, texts_in(business.language).message_noted);
}

std::string owner_customer_late(const business& business, std::string_view caller, const booking* meant,
                                std::string_view transcript) {
  const text_table& texts = texts_in(business.language);
  static const booking unknown;
  const booking& row = meant != nullptr ? *meant : unknown;
  const std::string when =
      meant != nullptr ? when_text(texts, business.zone.to_local(meant->starts_at)) : std::string();
  return fit_for_owner(transcript, texts.rest_in_calls, [&](std::string_view words) {
    return fill_text(texts.owner_customer_late, {{"business", business.name},
                                                 {"caller", caller.empty() ? texts.no_number : caller},
                                                 {"when", when},
                                                 {"service", service_text(texts, row.service, row.staff)},
                                                 {"customer", row.customer_name},
                                                 {"reference", row.reference},
                                                 {"transcript", words}});
  });
}

std::string owner_booking_cancelled(const business& business, const booking& row) {
  return fill(texts_in(business.language).owner_booking_cancelled, business, row);
}

std::string owner_booking_moved(const business& business, const booking& row, time_point before) {
  return fill(texts_in(business.language).owner_booking_moved, business, row, {.before = before});
}

std::string owner_cancel_asked(const business& business, const booking& row, std::string_view transcript) {
  return asked(texts_in(business.language).owner_cancel_asked, business, row, transcript);
}

std::string owner_move_asked(const business& business, const booking& row, std::string_view transcript) {
  return asked(texts_in(business.language).owner_move_asked, business, row, transcript);
}

std::string owner_cancel_proposed(const business& business, const booking& row, std::string_view transcript) {
  return asked(texts_in(business.language).owner_cancel_proposed, business, row, transcript);
}

std::string owner_move_proposed(const business& business, const booking& row, std::string_view transcript) {
  return asked(texts_in(business.language).owner_move_proposed, business, row, transcript);
}

std::string own_booking_stands(const business& business, const booking& row, local_minutes wish) {
  return fill(texts_in(business.language).own_booking_stands, business, row, {.wish = wish});
}

std::string owner_second_wish(const business& business, const booking& row, local_minutes wish,
                              std::string_view transcript) {
  return asked(texts_in(business.language).owner_second_wish, business, row, transcript, wish);
}

}  // namespace zylin::domain::texts
