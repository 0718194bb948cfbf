#include "session_registry.hpp"

#include "session.hpp"

#include <vector>

namespace zylin::http {

session_registry::entry::entry(std::shared_ptr<session_registry> registry, std::shared_ptr<session> running)
    : registry_(std::move(registry)), running_(std::move(running)) {
  registry_->running_.insert(running_);
}

session_registry::entry::~entry() {
  if (registry_) {
    registry_->running_.erase(running_);
    registry_->wake();
  }
}

void session_registry::drain_all() {
  for (const std::shared_ptr<session>& each : running_) {
    each->drain();
  }
}

void session_registry::cut_all() {
  // A cut session may end, and be removed, before the next one's turn.
  const std::vector<std::shared_ptr<session>> all(running_.begin(), running_.end());
  for (const std::shared_ptr<session>& each : all) {
    each->cut();
  }
}

awaitable<void> session_registry::wait_for_change(deadline latest) {
  [[maybe_unused]] const bool in_time = co_await changed_.wait(latest);
}

awaitable<void> session_registry::wait_until_empty(deadline latest) {
  while (size() > 0 && std::chrono::steady_clock::now() < latest) {
    co_await wait_for_change(latest);
  }
}

}  // namespace zylin::http
