#pragma once

#include "zylin/core/error.hpp"

#include <compare>
#include <string>
#include <string_view>

namespace zylin {

/// A Twilio identifier: two letters and 32 hexadecimal digits (protocols: Twilio "String identifier").
/// Only validated values exist, so one may be put into a URL or a file name as it is.
template <class Tag>
class sid {
 public:
  /// Errors: `invalid_input` when prefix, length or digits are wrong.
  [[nodiscard]] static result<sid> parse(std::string_view text) {
    if (!well_formed(text)) {
      return error(errc::invalid_input, std::string("not a ") + std::string(Tag::name));
    }
    return sid(std::string(text));
  }

  [[nodiscard]] const std::string& str() const noexcept { return value_; }
  friend bool operator==(const sid&, const sid&) = default;
  friend auto operator<=>(const sid&, const sid&) = default;

 private:
  explicit sid(std::string value) : value_(std::move(value)) {}

  static bool well_formed(std::string_view text) noexcept {
    constexpr std::size_t digits = 32;
    if (text.size() != 2 + digits || text.substr(0, 2) != Tag::prefix) {
      return false;
    }
    return text.find_first_not_of("0123456789abcdefABCDEF", 2) == std::string_view::npos;
  }

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
