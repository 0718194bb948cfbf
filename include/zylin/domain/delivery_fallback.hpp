#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// The ways a message can take, from the first to the last resort. A message goes only forward, so it takes none of
/// them twice; each is a row of its own.
enum class delivery_method { whatsapp_text, whatsapp_template, sms };

[[nodiscard]] std::string_view to_string(delivery_method value) noexcept;
/// The one a stored message stands on.
[[nodiscard]] delivery_method method_of(const message& row) noexcept;

/// WhatsApp takes free text for 24 hours after the recipient wrote to us (Twilio docs: "WhatsApp key concepts").
/// A minute less counts here: the message has a way to go.
[[nodiscard]] bool is_window_open(std::optional<time_point> last_wrote, time_point now) noexcept;

/// Free text where the window is open, else the template where there is one, else free text all the same: the sandbox
/// takes it, and whether somebody wrote to us we may not know.
[[nodiscard]] delivery_method first_method(bool has_template, bool window_open) noexcept;

/// Why a method failed.
struct method_failure {
  delivery_method failed = delivery_method::whatsapp_text;
  std::optional<int> code;  ///< the provider's number
  bool in_doubt = false;    ///< the message may have arrived all the same
};

/// What is tried after `failure`; nothing when that was the last resort, or when another try could make it two.
[[nodiscard]] std::optional<delivery_method> next_method(const method_failure& failure, bool has_template,
                                                         bool has_sms) noexcept;

/// The rows that carry on for the failed one: none, one, or several where an SMS holds less. Made from the same row
/// they have the same dedupe keys, however often they are made.
[[nodiscard]] std::vector<message> next_messages(const message& failed, bool has_sms, time_point now);

}  // namespace zylin::domain
