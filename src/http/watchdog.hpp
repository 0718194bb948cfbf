#pragma once

#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <memory>

namespace zylin::http {

/// An absolute deadline for what a socket is waiting for: when it passes, the pending operation is
/// cancelled and `fired()` says why. Progress does not move it, so a peer that drips bytes gains nothing.
class watchdog {
 public:
  explicit watchdog(boost::asio::ip::tcp::socket& guarded);
  watchdog(const watchdog&) = delete;
  watchdog& operator=(const watchdog&) = delete;
  ~watchdog();

  void arm(std::chrono::milliseconds allowed);
  void disarm();
  /// Since the last `arm`.
  [[nodiscard]] bool fired() const noexcept { return watch_->fired; }

 private:
  // Shared with the timer's handler, which may run once more after this object is gone.
  struct watch {
    boost::asio::ip::tcp::socket* guarded = nullptr;
    unsigned round = 0;
    bool fired = false;
  };
  std::shared_ptr<watch> watch_;
  boost::asio::steady_timer timer_;
};

}  // namespace zylin::http
