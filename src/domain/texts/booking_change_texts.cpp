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

std::string fill(std::string_view pattern, const audience& to, const booking& row, const circumstances& also = {}) {
  const text_table& texts = texts_in(to.language);
  const auto when = [&](time_point at) { return when_text(texts, to.business.zone.to_local(at)); };
  return fill_text(pattern, {{"business", to.business.name},
                             {"customer", row.customer_name},
                             {"number", row.customer_phone},
                             {"service", service_text(to, row.service, row.staff)},
                             {"when", when(row.starts_at)},
                             {"before", also.before ? when(*also.before) : std::string()},
                             {"wish", also.wish ? when_text(texts, *also.wish) : std::string()},
                             {"notes", row.notes},
                             {"address", to.business.address},
                             {"phone", to.business.phone},
                             {"reference", row.reference},
                             {"transcript", also.transcript}});
}

/// With the caller's own words.
std::string asked(std::string_view pattern, const business& business, const booking& row, std::string_view transcript,
                  std::optional<local_minutes> wish = std::nullopt) {
  return fit_for_owner(transcript, texts_in(business.language).rest_in_calls, [&](std::string_view words) {
    return fill(pattern, owner_of(business), row, {.transcript = words, .wish = wish});
  });
}

}  // namespace

std::string booking_cancelled(const audience& to, const booking& row) {
  return fill(texts_in(to.language).booking_cancelled, to, row);
}

std::string booking_moved(const audience& to, const booking& row, time_point before) {
  const text_table& texts = texts_in(to.language);
  const bool firm = row.status == booking_status::confirmed;
  return fill(firm ? texts.booking_moved : texts.request_moved, to, row, {.before = before});
}

std::string booking_not_moved(const audience& to, const booking& row, local_minutes wish, refusal reason,
                              std::span<const local_minutes> free) {
  return booking_refused(to, wish, reason, free, &row) + "\n" + fill(texts_in(to.language).booking_stays, to, row);
}

std::string move_incomplete(const audience& to, const booking& row, bool day_missing) {
  const text_table& texts = texts_in(to.language);
  return fill(day_missing ? texts.ask_new_day_and_time : texts.ask_new_time, to, row);
}

std::string cancel_noted(const audience& to, const booking& row) {
  return fill(texts_in(to.language).cancel_noted, to, row);
}

std::string move_noted(const audience& to, const booking& row) {
  return fill(texts_in(to.language).move_noted, to, row);
}

std::string booking_not_found(const audience& to) {
  return fill_text(texts_in(to.language).booking_not_found, {{"business", to.business.name}});
}

std::string which_booking(const audience& to, std::span<const booking> possible) {
  const text_table& texts = texts_in(to.language);
  std::string text = fill_text(texts.which_booking, {{"business", to.business.name}});
  text.append("\n").append(listed_bookings(to, possible.first(std::min(possible.size(), most_listed))));
  return text.append("\n").append(texts.say_reference);
}

std::string existing_bookings(const audience& to, std::span<const booking> own, bool person_checks) {
  const text_table& texts = texts_in(to.language);
  std::string text = fill_text(texts.existing_bookings, {{"business", to.business.name}});
  text.append("\n").append(listed_bookings(to, own.first(std::min(own.size(), most_listed))));
  return person_checks ? text.append("\n").append(texts.person_checks) : text;
}

std::string late_noted(const audience& to, bool passed_on) {
  return passed_on ? fill_text(texts_in(to.language).late_passed_on, {{"business", to.business.name}})
                   : answered(to, texts_in(to.language).message_noted);
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
  return fill(texts_in(business.language).owner_booking_cancelled, owner_of(business), row);
}

std::string owner_booking_moved(const business& business, const booking& row, time_point before) {
  return fill(texts_in(business.language).owner_booking_moved, owner_of(business), row, {.before = before});
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

std::string existing_booking_stands(const audience& to, const booking& row, local_minutes wish) {
  return fill(texts_in(to.language).existing_booking_stands, to, row, {.wish = wish});
}

std::string owner_second_wish(const business& business, const booking& row, local_minutes wish,
                              std::string_view transcript) {
  return asked(texts_in(business.language).owner_second_wish, business, row, transcript, wish);
}

}  // namespace zylin::domain::texts
