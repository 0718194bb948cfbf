#include "twilio/message_rules.hpp"

#include "zylin/core/ids.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <string_view>

namespace zylin::sim {

namespace {

constexpr std::string_view whatsapp = "whatsapp:";
constexpr std::size_t max_body_characters = 1600;
constexpr std::size_t max_callback_bytes = 4000;

bool is_e164(std::string_view text) {
  if (text.size() < 8 || text.size() > 16 || text.front() != '+') {
    return false;
  }
  return text.find_first_not_of("0123456789", 1) == std::string_view::npos;
}

bool is_address(std::string_view text) {
  if (text.starts_with(whatsapp)) {
    text.remove_prefix(whatsapp.size());
  }
  return is_e164(text);
}

bool is_template(std::string_view content_sid) {
  return is_sid(content_sid, "HX");
}

bool is_absolute(std::string_view url) {
  return (url.starts_with("http://") || url.starts_with("https://")) && url.size() <= max_callback_bytes;
}

std::optional<message_refusal> check_addresses(std::string_view to, std::string_view from) {
  if (to.empty()) {
    return message_refusal{21604, "A 'To' phone number is required."};
  }
  if (from.empty()) {
    return message_refusal{21603, "A 'From' phone number is required."};
  }
  if (!is_address(to)) {
    return message_refusal{21211, "Invalid 'To' Phone Number"};
  }
  if (!is_address(from)) {
    return message_refusal{21212, "Invalid 'From' Phone Number"};
  }
  if (to.starts_with(whatsapp) != from.starts_with(whatsapp)) {
    return message_refusal{21910, "Invalid 'From' and 'To' pair. 'From' and 'To' should be of the same channel"};
  }
  return std::nullopt;
}

std::optional<message_refusal> check_content(std::string_view body, std::string_view content_sid) {
  if (body.empty() && content_sid.empty()) {
    return message_refusal{21602, "Message body is required."};
  }
  if (utf8::count(body) > max_body_characters) {
    return message_refusal{21617, "The concatenated message body exceeds the 1600 character limit"};
  }
  if (!content_sid.empty() && !is_template(content_sid)) {
    return message_refusal{21655, "The ContentSid is Invalid"};
  }
  return std::nullopt;
}

}  // namespace

std::optional<message_refusal> check_message(const form& fields) {
  if (auto refusal = check_addresses(fields.get("To"), fields.get("From"))) {
    return refusal;
  }
  if (auto refusal = check_content(fields.get("Body"), fields.get("ContentSid"))) {
    return refusal;
  }
  const auto callback = fields.find("StatusCallback");
  if (callback && !is_absolute(*callback)) {
    return message_refusal{21609, "Invalid 'StatusCallback' URL"};
  }
  return std::nullopt;
}

}  // namespace zylin::sim
