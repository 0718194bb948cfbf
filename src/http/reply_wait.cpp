#include "reply_wait.hpp"

#include <algorithm>

namespace zylin::http {
namespace {

using std::chrono::milliseconds;

constexpr milliseconds first_wait{800};
constexpr milliseconds poll_wait{2'500};
/// A reply that is ready is still taken when Twilio asks too late.
constexpr milliseconds shortest_wait{100};

}  // namespace

reply_wait wait_for_reply(const turn_address& asked, milliseconds patience, time_point now) {
  const milliseconds longest = asked.poll == 0 ? first_wait : poll_wait;
  milliseconds waited{0};
  if (asked.poll > 0) {
    waited = std::max(first_wait + poll_wait * (asked.poll - 1), now - asked.heard_at);
  }
  const milliseconds left = patience - waited;
  reply_wait found;
  found.most = std::clamp(left, shortest_wait, longest);
  found.is_last = left <= longest;
  return found;
}

}  // namespace zylin::http
