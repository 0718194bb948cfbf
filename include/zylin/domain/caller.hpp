#pragma once

#include "zylin/core/phone_number.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace zylin {

enum class caller_kind {
  phone,      ///< a real number: it can be written to
  anonymous,  ///< withheld, or a keypad spelling such as +266696687 that only looks like a number
  client,     ///< a Twilio client or SIP identity
  unreadable  ///< whatever else the carrier delivered, nothing included
};

/// Who is on the line, read from Twilio's `From`, which is not always a phone number (Twilio docs: "How Twilio
/// handles anonymous callers", "TwiML for Programmable Voice: request").
struct caller {
  caller_kind kind = caller_kind::unreadable;
  std::optional<phone_number> phone;  ///< present exactly when `kind` is `phone`
};

/// `region` reads national numbers. Never fails: what cannot be read is `unreadable`.
[[nodiscard]] caller identify_caller(std::string_view from, std::string_view region);

}  // namespace zylin
