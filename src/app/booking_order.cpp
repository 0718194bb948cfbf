#include "booking_order.hpp"

#include "zylin/core/ascii.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/phone_number.hpp"
#include "zylin/core/try.hpp"
#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"
#include "zylin/domain/requested_time.hpp"
#include "zylin/domain/staff.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

namespace zylin::app {
namespace {

constexpr std::string_view prefix = "bookings.";
constexpr std::size_t longest_word = 100;  // bytes: references, names, phrases
constexpr std::size_t longest_notes = 1000;

constexpr auto verbs = std::to_array<std::pair<booking_verb, std::string_view>>({{booking_verb::add, "add"},
                                                                                 {booking_verb::move, "move"},
                                                                                 {booking_verb::cancel, "cancel"},
                                                                                 {booking_verb::confirm, "confirm"},
                                                                                 {booking_verb::complete, "complete"},
                                                                                 {booking_verb::no_show, "no_show"}});

std::optional<booking_verb> verb_of(std::string_view command) noexcept {
  if (!command.starts_with(prefix)) {
    return std::nullopt;
  }
  const auto* found = std::ranges::find(verbs, command.substr(prefix.size()), &decltype(verbs)::value_type::second);
  return found == verbs.end() ? std::nullopt : std::optional(found->first);
}

bool is_one_line(std::string_view text) {
  while (!text.empty()) {
    const utf8::unit first = utf8::decode(text);
    if (!first.valid || unicode::is_control(first.code_point)) {
      return false;
    }
    text.remove_prefix(first.length);
  }
  return true;
}

/// An argument that is one line of text; empty when it is missing.
result<std::string> read_line(const control::command& asked, const std::string& name, std::size_t limit) {
  const auto found = asked.arguments.find(name);
  if (found == asked.arguments.end()) {
    return std::string();
  }
  if (found->second.size() > limit || !is_one_line(found->second)) {
    return error(errc::invalid_input,
                 "the " + name + " must be one line of at most " + std::to_string(limit) + " bytes of UTF-8");
  }
  return found->second;
}

result<std::string> require_line(const control::command& asked, const std::string& name) {
  result<std::string> text = read_line(asked, name, longest_word);
  if (text && text->find_first_not_of(' ') == std::string::npos) {
    return error(errc::invalid_input, "the " + name + " is missing");
  }
  return text;
}

result<domain::service> read_service(const control::command& asked, const domain::business& business) {
  TRY_ASSIGN(const std::string name, read_line(asked, "service", longest_word));
  if (name.empty()) {
    return business.services.front();
  }
  if (const domain::service* found = find_named_service(business, name)) {
    return *found;
  }
  return unknown_service(business, name);
}

/// As the file spells it; nothing where nobody is named.
result<std::optional<std::string>> read_staff(const control::command& asked, const domain::business& business) {
  TRY_ASSIGN(const std::string name, read_line(asked, "staff", longest_word));
  if (name.empty()) {
    return std::optional<std::string>();
  }
  if (const domain::staff_member* found = find_staff_by_any_name(business, name)) {
    return std::optional(found->name);
  }
  return unknown_person(business, name);
}

result<phone_number> read_phone(const control::command& asked, const domain::business& business) {
  TRY_ASSIGN(const std::string text, require_line(asked, "phone"));
  result<phone_number> number = phone_number::parse(text, business.region);
  if (!number) {
    return error(errc::invalid_input,
                 "'" + text + "' is no phone number: write it with its country code, like +14155550123");
  }
  return number;
}

result<domain::booking> read_new_booking(const control::command& asked, const domain::business& business) {
  domain::booking row;
  TRY_ASSIGN(row.customer_name, require_line(asked, "name"));
  TRY_ASSIGN(const phone_number phone, read_phone(asked, business));
  TRY_ASSIGN(row.notes, read_line(asked, "notes", longest_notes));
  TRY_ASSIGN(const domain::service wanted, read_service(asked, business));
  row.customer_phone = phone.str();
  TRY_ASSIGN(row.staff, read_staff(asked, business));
  row.service = wanted.name;
  row.duration = wanted.duration;
  row.buffer = wanted.buffer;
  return row;
}

constexpr std::size_t date_length = 10;
constexpr std::size_t exact_length = 16;

error unreadable(std::string_view text, std::string_view why) {
  return {errc::invalid_input, "'" + std::string(text) + "' " + std::string(why) +
                                   ": write it like \"2026-12-05 15:00\" or \"tomorrow at 3 pm\""};
}

/// "2026-12-05", or a text that begins like it.
bool begins_like_date(std::string_view text) {
  constexpr std::string_view form = "dddd-dd-dd";
  return text.size() >= date_length && std::ranges::equal(text.substr(0, date_length), form, [](char each, char place) {
           return place == '-' ? each == '-' : ascii::is_digit(each);
         });
}

std::optional<domain::local_minutes> read_exact(std::string_view text) {
  if (text.size() != exact_length || (text[date_length] != ' ' && text[date_length] != 'T')) {
    return std::nullopt;
  }
  const auto date = parse_date(text.substr(0, date_length));
  const auto time = parse_time(text.substr(date_length + 1));
  return date && time ? std::optional<domain::local_minutes>(std::chrono::local_days{*date} + *time) : std::nullopt;
}

}  // namespace

std::string_view to_string(booking_verb verb) noexcept {
  return std::ranges::find(verbs, verb, &decltype(verbs)::value_type::first)->second;
}

bool is_booking_order(std::string_view command) noexcept {
  return verb_of(command).has_value();
}

result<booking_order> read_booking_order(const control::command& asked, const domain::business& business,
                                         time_point now) {
  const std::optional<booking_verb> verb = verb_of(asked.name);
  if (!verb) {
    return error(errc::invalid_input, "this is no command about bookings");
  }
  booking_order order;
  order.verb = *verb;
  order.terms.quiet = asked.arguments.contains("quiet");
  order.terms.rules =
      asked.arguments.contains("force") ? bookings::rule_enforcement::overridden : bookings::rule_enforcement::enforced;
  if (order.verb == booking_verb::add) {
    TRY_ASSIGN(order.wanted, read_new_booking(asked, business));
  } else {
    TRY_ASSIGN(order.reference, require_line(asked, "reference"));
  }
  if (order.verb != booking_verb::add && order.verb != booking_verb::move) {
    return order;
  }
  TRY_ASSIGN(order.staff, read_staff(asked, business));
  TRY_ASSIGN(const std::string at, require_line(asked, "at"));
  TRY_ASSIGN(order.start, read_start(at, business, now));
  return order;
}

result<domain::local_minutes> read_start(std::string_view text, const domain::business& business, time_point now) {
  if (const std::optional<domain::local_minutes> exact = read_exact(text)) {
    return *exact;
  }
  // The phrase reader finds a date in almost any text; a typing error in an exact one must not become another day.
  if (begins_like_date(text)) {
    return unreadable(text, "is no date and time of day");
  }
  const domain::time_reading meant = read_when(text, "en", business, business.zone.to_local(now)).reading;
  if (!meant.date) {
    return unreadable(text, "names no day that can be understood");
  }
  if (!meant.time) {
    return unreadable(text, "names no time of day that can be understood");
  }
  return std::chrono::local_days{*meant.date} + *meant.time;
}

}  // namespace zylin::app
