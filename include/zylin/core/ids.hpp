#pragma once

#include "zylin/core/ascii.hpp"
#include "zylin/core/error.hpp"

#include <algorithm>
#include <compare>
#include <cstddef>
#include <string>
#include <string_view>

namespace zylin {

/// Whether `text` is written as Twilio's identifiers are: two letters, `prefix`, and 32 hexadecimal digits.
[[nodiscard]] inline bool is_sid(std::string_view text, std::string_view prefix) noexcept {
  constexpr std::size_t digits = 32;
  return text.size() == prefix.size() + digits && text.starts_with(prefix) &&
         std::ranges::all_of(text.substr(prefix.size()), ascii::is_hex_digit);
}

/// A Twilio identifier: two letters and 32 hexadecimal digits (protocols: Twilio "String identifier").
/// Only validated values exist, so one may be put into a URL or a file name as it is.
template <class Tag>
class sid {
 public:
  /// Errors: `invalid_input` when prefix, length or digits are wrong.
  [[nodiscard]] static result<sid> parse(std::string_view text) {
    if (!is_sid(text, Tag::prefix)) {
      return error(errc::invalid_input, std::string("not a ") + std::string(Tag::name));
    }
    return sid(std::string(text));
  }

  [[nodiscard]] const std::string& str() const noexcept { return value_; }
  friend bool operator==(const sid&, const sid&) = default;
  friend auto operator<=>(const sid&, const sid&) = default;

 private:
  explicit sid(std::string value) : value_(std::move(value)) {}

  std::string value_;
};

struct account_sid_tag {
  static constexpr std::string_view prefix = "AC";
  static constexpr std::string_view name = "AccountSid (AC and 32 hexadecimal digits)";
};
struct call_sid_tag {
  static constexpr std::string_view prefix = "CA";
  static constexpr std::string_view name = "CallSid (CA and 32 hexadecimal digits)";
};
struct recording_sid_tag {
  static constexpr std::string_view prefix = "RE";
  static constexpr std::string_view name = "RecordingSid (RE and 32 hexadecimal digits)";
};

using account_sid = sid<account_sid_tag>;
using call_sid = sid<call_sid_tag>;
using recording_sid = sid<recording_sid_tag>;

}  // namespace zylin
