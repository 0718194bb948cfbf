#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/message.hpp"
#include "zylin/domain/token_bucket.hpp"

#include <cstddef>
#include <vector>

namespace zylin {

/// How many messages each of our two senders may send a second. Used when messages are claimed, so that those which
/// must wait do so as `pending`. One thread at a time.
class sender_rates {
 public:
  struct allowance {
    std::size_t whatsapp = 0;
    std::size_t sms = 0;
  };
  struct opening {
    time_point whatsapp;
    time_point sms;
  };

  explicit sender_rates(const pipeline_settings& configured)
      : whatsapp_(configured.whatsapp_messages_per_second), sms_(configured.sms_messages_per_second) {}

  [[nodiscard]] allowance available(time_point now) { return {whatsapp_.available(now), sms_.available(now)}; }
  /// From when on each may send again.
  [[nodiscard]] opening next(time_point now) { return {whatsapp_.next(now), sms_.next(now)}; }
  /// These are sent now; those that are merely looked up cost nothing.
  void take(const std::vector<message>& claimed) noexcept;

 private:
  token_bucket whatsapp_;
  token_bucket sms_;
};

}  // namespace zylin
