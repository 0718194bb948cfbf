#pragma once

#include "zylin/core/clock.hpp"
#include "zylin/core/error.hpp"
#include "zylin/ports/async_event.hpp"
#include "zylin/ports/awaitable.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/strand.hpp>

#include <chrono>
#include <optional>
#include <string>

namespace zylin::engine {

/// Looks for work, one look at a time: at the start, when woken, when something becomes due, and in any case every half
/// minute (so a clock that jumps delays nothing for long). A failed look is repeated a second later; the log says when
/// failures begin and end. Derived classes define what a look does: `work_loop`, `periodic_loop`.
class polling_loop {
 public:
  polling_loop(const polling_loop&) = delete;
  polling_loop& operator=(const polling_loop&) = delete;
  virtual ~polling_loop() = default;

  void start();
  /// There may be new work. Any thread.
  void wake();
  /// Starts no look from now on; completes when everything that was started has ended.
  [[nodiscard]] ports::awaitable<void> drain();
  /// Running work ends as soon as it can. Any thread.
  virtual void cut_short() = 0;

 protected:
  using strand_type = boost::asio::strand<boost::asio::any_io_executor>;

  /// The clock must outlive the loop. Looks run on a strand over `workers`.
  polling_loop(const boost::asio::any_io_executor& workers, const clock& time, std::string name);

  [[nodiscard]] const strand_type& strand() const noexcept { return strand_; }
  [[nodiscard]] const std::string& name() const noexcept { return name_; }
  /// Something has changed: the next look comes at once, and a drain checks whether it is done. On the strand.
  void look_again();

 private:
  /// When the next look is due, if that is known. On the strand.
  [[nodiscard]] virtual ports::awaitable<result<std::optional<time_point>>> look() = 0;
  /// Whether everything that a look has started has ended. On the strand.
  [[nodiscard]] virtual bool is_idle() const noexcept = 0;

  ports::awaitable<void> run();
  ports::awaitable<result<std::optional<time_point>>> look_safely();
  ports::awaitable<void> pause(std::chrono::milliseconds length);
  [[nodiscard]] std::chrono::milliseconds pause_until(const std::optional<time_point>& due) const;
  void note(std::string failure);
  ports::awaitable<void> wait_until_idle();

  strand_type strand_;
  ports::async_event wake_up_;
  ports::async_event idle_;
  const clock& time_;
  std::string name_;
  // Only used on the strand.
  bool running_ = false;
  bool woken_ = false;
  bool stopping_ = false;
  std::string failure_;  ///< of the last look; empty: none
};

}  // namespace zylin::engine
