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

/// Sender and recipient of a message as Twilio writes them: `whatsapp:+…` on WhatsApp, plain numbers for SMS.
struct message_addresses {
  std::string to;
  std::string from;
};

/// Errors: `rejected` when no sender is configured for the channel.
[[nodiscard]] result<message_addresses> addresses_of(const config::twilio_settings& account,
                                                     const domain::message& outgoing);

/// The content: `Body`, or `ContentSid` and `ContentVariables`.
void add_content(form& fields, const domain::message& outgoing);

/// One entry of a message list; unreadable members are empty. Every member of Twilio's JSON may be null.
struct listed_message {
  ports::message_receipt receipt;
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
[[nodiscard]] result<ports::message_receipt> read_receipt(std::string_view body);
[[nodiscard]] result<message_page> read_page(std::string_view body);

/// How far our clock may have been ahead of Twilio's when a message was written; a message not found is sent again. A
/// false match can only be a message by others to the same number in that time with the same text (a template's text is
/// not known), since those whose SIDs we know are skipped.
constexpr std::chrono::hours clock_leeway{2};

/// Whether `listed` can be the message `wanted`, made at or after `since` with `clock_leeway`: the text is the same, or
/// it is a template, whose text Twilio makes. There is no upper limit: a slow clock, or a message that had to wait,
/// makes it look late.
[[nodiscard]] bool is_same_message(const listed_message& listed, const message_addresses& between,
                                   const domain::message& wanted, time_point since);

}  // namespace zylin::twilio
