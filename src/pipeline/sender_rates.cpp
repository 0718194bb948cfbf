#include "zylin/pipeline/sender_rates.hpp"

namespace zylin {

void sender_rates::take(const std::vector<message>& claimed) noexcept {
  for (const message& row : claimed) {
    if (row.state == message_state::sending) {
      (row.channel == channel::sms ? sms_ : whatsapp_).take(1);
    }
  }
}

}  // namespace zylin
