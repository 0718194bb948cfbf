#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"

#include <optional>
#include <string_view>

namespace zylin::domain {

/// What a written message asks about being written to.
enum class contact_wish { none, stop, start };

/// Read from the whole of a message: a keyword alone (STOP, END, BAJA, …) or a short phrase ("stop texting me"),
/// whatever its case, punctuation, pictures and politeness. "Please stop by tomorrow" asks nothing. CANCEL alone closes
/// SMS, where carriers take it for STOP; on WhatsApp it is a wish about a booking. A plain yes opens SMS, as it does
/// there; it may answer something else as well, so it matters only where that channel is closed.
[[nodiscard]] contact_wish read_contact_wish(std::string_view text, channel by);

/// Twilio's `OptOutType` (Advanced Opt-Out): STOP or START; HELP and whatever else ask nothing.
[[nodiscard]] contact_wish parse_opt_out_type(std::string_view value) noexcept;

/// By which channels somebody does not want to be written to, and since when.
struct opt_outs {
  std::optional<time_point> whatsapp;
  std::optional<time_point> sms;

  [[nodiscard]] const std::optional<time_point>& of(channel by) const noexcept {
    return by == channel::sms ? sms : whatsapp;
  }
  [[nodiscard]] bool any() const noexcept { return whatsapp || sms; }
};

/// Whether a message to somebody may go out: never by a closed channel. While one is closed, the other carries only
/// what answers a call that began after it was closed (`call_began`), and what is for the owner.
[[nodiscard]] bool may_be_sent(const message& row, const opt_outs& closed,
                               std::optional<time_point> call_began) noexcept;

/// True for what nobody has asked for at that moment: a reminder, an offer, a follow-up of a missed call. Nobody misses
/// one that is held back.
[[nodiscard]] bool is_unasked(message_kind kind) noexcept;

/// What is said for that in a message's `error`.
inline constexpr std::string_view opted_out = "opted out: they do not want to be written to";

/// Twilio's number for a recipient who has opted out there.
inline constexpr int recipient_opted_out = 21610;

}  // namespace zylin::domain
