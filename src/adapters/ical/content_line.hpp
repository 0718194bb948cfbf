#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::ical {

/// One unfolded line of an iCalendar text: `DTSTART;TZID=Europe/Berlin:20270115T090000` (RFC 5545, 3.1).
struct content_line {
  std::string_view name;        ///< in the case it is written in
  std::string_view parameters;  ///< with the leading semicolon; empty if there are none
  std::string_view value;

  [[nodiscard]] bool is(std::string_view wanted_name) const noexcept;
  [[nodiscard]] bool is(std::string_view wanted_name, std::string_view wanted_value) const noexcept;
  /// Without quotation marks.
  [[nodiscard]] std::optional<std::string_view> parameter(std::string_view wanted_name) const noexcept;
};

/// Reads a text line by line, however its lines end. Only one line is unfolded at a time: a text may have 16 MiB.
class content_lines {
 public:
  explicit content_lines(std::string_view text);

  /// Nothing at the end. What is returned is valid until the next call.
  [[nodiscard]] std::optional<content_line> next();

 private:
  [[nodiscard]] bool next_unfolded();
  [[nodiscard]] std::string_view take_physical();

  std::string_view rest_;
  std::string line_;
};

}  // namespace zylin::ical
