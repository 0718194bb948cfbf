#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"

#include <optional>
#include <string_view>

namespace zylin::domain {

/// What a message says about the wish to get messages.
enum class opt_out_request { none, stop, start };

/// Read from the whole message: a keyword alone (STOP, END, BAJA, …) or a short phrase ("stop texting me"), ignoring
/// case, punctuation, emoji and polite words. "Please stop by tomorrow" is none. CANCEL alone closes SMS, because
/// carriers treat it as STOP; on WhatsApp it is about a booking. A plain yes reopens SMS, as carriers do; it may also
/// answer a question, so it counts only if that channel is closed.
[[nodiscard]] opt_out_request read_contact_wish(std::string_view text, channel by);

/// Twilio's `OptOutType` (Advanced Opt-Out): STOP or START; HELP and all others are `none`.
[[nodiscard]] opt_out_request parse_opt_out_type(std::string_view value) noexcept;

/// The channels that somebody has closed, and since when.
struct opt_outs {
  std::optional<time_point> whatsapp;
  std::optional<time_point> sms;

  [[nodiscard]] const std::optional<time_point>& of(channel by) const noexcept {
    return by == channel::sms ? sms : whatsapp;
  }
  [[nodiscard]] bool any() const noexcept { return whatsapp || sms; }
};

/// Whether a message to somebody may be sent: never by a closed channel. While one channel is closed, the other carries
/// only answers to a call that began after that (`call_began`), and messages for the owner.
[[nodiscard]] bool may_be_sent(const message& row, const opt_outs& closed,
                               std::optional<time_point> call_began) noexcept;

/// True for messages that nobody asked for at that moment: a reminder, an offer, a follow-up of a missed call. Nobody
/// waits for one that is held back.
[[nodiscard]] bool is_unasked(message_kind kind) noexcept;

/// The text in such a message's `error`.
inline constexpr std::string_view opted_out = "opted out: they do not want to be written to";

/// Twilio's error for a recipient who has opted out.
inline constexpr int recipient_opted_out = 21610;

}  // namespace zylin::domain
