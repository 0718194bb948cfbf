#pragma once

#include "zylin/config/json_node.hpp"
#include "zylin/domain/business.hpp"

#include <chrono>
#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::config {

// One function for each part of the business file.

/// A list of ["HH:MM", "HH:MM"] pairs.
[[nodiscard]] domain::day_hours read_day_hours(const json_node& node);
/// By weekday; a missing one is closed.
[[nodiscard]] domain::week_hours read_week(const json_node& node);
[[nodiscard]] std::vector<std::chrono::year_month_day> read_dates(const json_node& node);
/// A date, or a report of what is none.
[[nodiscard]] std::optional<std::chrono::year_month_day> read_date(const json_node& node);
void read_hours(const json_node& node, domain::business& into);
void read_closures(const json_node& node, domain::business& into);
void read_special_days(const json_node& node, domain::business& into);
/// Refers to resources, so these are read first.
void read_services(const json_node& node, domain::business& into);
void read_resources(const json_node& node, domain::business& into);
/// Refers to services, so these are read first.
void read_staff(const json_node& node, domain::business& into);
/// A list of texts without repetitions.
[[nodiscard]] std::vector<std::string> read_names(const json_node& node, std::size_t most);
/// A list of names that are all among `known`; reports the nearest one of each that is not.
[[nodiscard]] std::vector<std::string> read_references(const json_node& node, std::span<const std::string_view> known,
                                                       std::string_view what);
/// The addresses of the business's external calendars.
void read_calendars(const json_node& node, domain::business& into);
/// One address; reports what is none without showing it.
[[nodiscard]] secret read_calendar_address(const json_node& node);
void read_faq(const json_node& node, domain::business& into);
void read_booking_rules(const json_node& node, domain::booking_rules& into);
/// Begin and end, two times of day; an empty list switches them off.
void read_quiet_hours(const json_node& node, domain::business& into);
/// An ISO 639-1 code, as far as its letters show.
[[nodiscard]] bool is_language_code(std::string_view text);
/// By language; `language` must have been read.
void read_voices(const json_node& node, domain::business& into);
void read_greetings(const json_node& node, domain::business& into);
/// By language.
void read_emergency_words(const json_node& node, domain::business& into);
void read_emergency_number(const json_node& node, domain::business& into);
/// What callers are served by.
void read_phone_mode(const json_node& node, domain::business& into);
void read_conversation(const json_node& node, domain::conversation_rules& into);
void read_templates(const json_node& node, domain::business& into);

}  // namespace zylin::config
