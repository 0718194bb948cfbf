#include "watchdog.hpp"

namespace zylin::http {

watchdog::watchdog(boost::asio::ip::tcp::socket& guarded)
    : watch_(std::make_shared<watch>()), timer_(guarded.get_executor()) {
  watch_->guarded = &guarded;
}

watchdog::~watchdog() {
  disarm();
}

void watchdog::arm(std::chrono::milliseconds allowed) {
  watch_->fired = false;
  const unsigned round = ++watch_->round;
  timer_.expires_after(allowed);
  timer_.async_wait([held = watch_, round](boost::system::error_code cancelled) {
    // A handler that was queued before it could be cancelled belongs to an earlier round.
    if (cancelled || held->round != round) {
      return;
    }
    held->fired = true;
    boost::system::error_code ignored;
    held->guarded->cancel(ignored);
  });
}

void watchdog::disarm() {
  ++watch_->round;
  timer_.cancel();
}

}  // namespace zylin::http
