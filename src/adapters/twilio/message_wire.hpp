#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/core/form.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/ports/messenger.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::twilio {

/// Both ends of a message as Twilio writes them: `whatsapp:+…` on WhatsApp, plain numbers for SMS.
struct message_addresses {
  std::string to;
  std::string from;
};

/// Errors: `rejected` when no sender is configured for the channel.
[[nodiscard]] result<message_addresses> addresses_of(const twilio_settings& account, const message& outgoing);

/// What is said: `Body`, or `ContentSid` and `ContentVariables`.
void add_content(form& fields, const message& outgoing);

/// One entry of a message list, as far as it is readable. Every member of Twilio's JSON may be null.
struct listed_message {
  message_receipt receipt;
  std::string to;
  std::string from;
  std::string body;
  std::string direction;
  std::optional<time_point> made_at;
};

struct message_page {
  std::vector<listed_message> messages;
  std::string next_page;  ///< path and query, empty on the last page
};

/// Errors: `bad_response`.
[[nodiscard]] result<message_receipt> read_receipt(std::string_view body);
[[nodiscard]] result<message_page> read_page(std::string_view body);

/// Whether `listed` can be what became of `wanted`, made at or after `since` (a minute of leeway between clocks): the
/// text is the same, or it is a template, whose text Twilio makes.
[[nodiscard]] bool is_same_message(const listed_message& listed, const message_addresses& between,
                                   const message& wanted, time_point since);

}  // namespace zylin::twilio
