#pragma once

#include "zylin/ports/awaitable.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/steady_timer.hpp>

#include <chrono>
#include <cstddef>
#include <memory>
#include <unordered_set>

namespace zylin::http {

class session;

/// The sessions that are running, so that they can be counted and ended.
class session_registry {
 public:
  using deadline = std::chrono::steady_clock::time_point;

  explicit session_registry(boost::asio::any_io_executor executor) : executor_(std::move(executor)) {}

  void add(const std::shared_ptr<session>& started);
  void remove(const std::shared_ptr<session>& ended);
  [[nodiscard]] std::size_t size() const noexcept { return running_.size(); }

  void drain_all();
  void cut_all();
  /// Until a session ends, `wake` is called, or `latest` has come.
  [[nodiscard]] awaitable<void> wait_for_change(deadline latest);
  [[nodiscard]] awaitable<void> wait_until_empty(deadline latest);
  void wake();

 private:
  boost::asio::any_io_executor executor_;
  std::unordered_set<std::shared_ptr<session>> running_;
  std::unordered_set<boost::asio::steady_timer*> waiting_;
};

}  // namespace zylin::http
