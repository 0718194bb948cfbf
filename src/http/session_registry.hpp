#pragma once

#include "zylin/ports/async_event.hpp"

#include <boost/asio/any_io_executor.hpp>

#include <cstddef>
#include <memory>
#include <unordered_set>
#include <utility>

namespace zylin::http {

class session;

/// The sessions that are running, so that they can be counted and ended.
class session_registry : public std::enable_shared_from_this<session_registry> {
 public:
  using deadline = async_event::deadline;

  explicit session_registry(boost::asio::any_io_executor executor) : changed_(std::move(executor)) {}

  /// While it lives, its session counts as running.
  class entry {
   public:
    entry(std::shared_ptr<session_registry> registry, std::shared_ptr<session> running);
    entry(entry&&) noexcept = default;
    entry& operator=(entry&&) = delete;
    ~entry();

   private:
    std::shared_ptr<session_registry> registry_;
    std::shared_ptr<session> running_;
  };

  [[nodiscard]] entry add(std::shared_ptr<session> started) { return {shared_from_this(), std::move(started)}; }
  [[nodiscard]] std::size_t size() const noexcept { return running_.size(); }

  void drain_all();
  void cut_all();
  /// Until a session ends, `wake` is called, or `latest` has come.
  [[nodiscard]] awaitable<void> wait_for_change(deadline latest);
  [[nodiscard]] awaitable<void> wait_until_empty(deadline latest);
  void wake() { changed_.notify_all(); }

 private:
  std::unordered_set<std::shared_ptr<session>> running_;
  async_event changed_;
};

}  // namespace zylin::http
