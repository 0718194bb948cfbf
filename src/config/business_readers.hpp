#pragma once

#include "json_node.hpp"
#include "zylin/domain/business.hpp"

#include <string_view>

namespace zylin::config {

// One function for each part of the business file.

/// A list of ["HH:MM", "HH:MM"] pairs.
[[nodiscard]] domain::day_hours read_day_hours(const json_node& node);
/// By weekday; a missing one is closed.
void read_hours(const json_node& node, domain::business& into);
void read_closures(const json_node& node, domain::business& into);
void read_special_days(const json_node& node, domain::business& into);
void read_services(const json_node& node, domain::business& into);
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
void read_templates(const json_node& node, domain::business& into);

}  // namespace zylin::config
