#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"

#include <optional>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// The ways to deliver a message, from the first to the last resort. A message only moves forward, so it uses none of
/// them twice; each attempt is a row of its own.
enum class delivery_method { whatsapp_text, whatsapp_template, sms };

[[nodiscard]] std::string_view to_string(delivery_method value) noexcept;
/// The method that a stored message uses.
[[nodiscard]] delivery_method method_of(const message& row) noexcept;

/// WhatsApp takes free text for 24 hours after the recipient wrote to us (Twilio docs: "WhatsApp key concepts"). One
/// minute less counts here, because the message takes time to get there.
[[nodiscard]] bool is_window_open(std::optional<time_point> last_wrote, time_point now) noexcept;

/// Free text if the window is open, else the template if there is one, else free text all the same: the sandbox takes
/// it, and we may not know that somebody wrote to us.
[[nodiscard]] delivery_method first_method(bool has_template, bool window_open) noexcept;

/// Why a method failed.
struct method_failure {
  delivery_method failed = delivery_method::whatsapp_text;
  std::optional<int> code;  ///< the provider's number
  bool in_doubt = false;    ///< the message may have arrived all the same
};

/// The method after `failure`; nothing if that was the last one, or if another try could deliver the message twice.
[[nodiscard]] std::optional<delivery_method> next_method(const method_failure& failure, bool has_template,
                                                         bool has_sms) noexcept;

/// The rows that follow a failed one: none, one, or several if an SMS holds less. The same row always gives the same
/// dedupe keys.
[[nodiscard]] std::vector<message> next_messages(const message& failed, bool has_sms, time_point now);

}  // namespace zylin::domain
