#include "pipeline/conversations/turns_in_flight.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>
#include <map>
#include <mutex>
#include <utility>
#include <vector>

namespace zylin::conversations {

namespace asio = boost::asio;

/// One work, and who waits for it. Guarded by the list's mutex; a timer is used on its own executor alone.
struct turns_in_flight::entry {
  std::vector<std::shared_ptr<asio::steady_timer>> waiting;
  std::optional<turn_result> done;
};

/// Outlives the object while works run.
struct turns_in_flight::list {
  mutable std::mutex guard;
  std::map<std::string, std::shared_ptr<entry>> entries;

  void finish(const std::string& name, entry& one, turn_result done) {
    const std::lock_guard lock(guard);  // to the end: who has stopped waiting may be gone with its executor after it
    one.done = std::move(done);
    entries.erase(name);
    for (const std::shared_ptr<asio::steady_timer>& timer : one.waiting) {
      asio::post(timer->get_executor(), [timer] { timer->expires_at(asio::steady_timer::time_point::min()); });
    }
    one.waiting.clear();
  }
};

turns_in_flight::turns_in_flight(asio::any_io_executor workers, std::size_t most)
    : workers_(std::move(workers)), most_(most), list_(std::make_shared<list>()) {}

std::size_t turns_in_flight::count() const {
  const std::lock_guard lock(list_->guard);
  return list_->entries.size();
}

/// Null if there are too many.
std::shared_ptr<turns_in_flight::entry> turns_in_flight::find_or_begin(const std::string& name, const work& begin) {
  auto fresh = std::make_shared<entry>();
  {
    const std::lock_guard lock(list_->guard);
    if (const auto known = list_->entries.find(name); known != list_->entries.end()) {
      return known->second;
    }
    if (list_->entries.size() >= most_) {
      return nullptr;
    }
    list_->entries.emplace(name, fresh);
  }
  auto ended = [name, fresh, all = list_](const std::exception_ptr& failure, turn_result done) {
    all->finish(name, *fresh,
                failure ? turn_result(error(errc::defect, "the work of a turn has thrown")) : std::move(done));
  };
  ports::awaitable<turn_result> running = begin();
  asio::co_spawn(workers_, std::move(running), std::move(ended));
  return fresh;
}

ports::awaitable<std::optional<turns_in_flight::turn_result>> turns_in_flight::join(std::string name, work begin,
                                                                                    std::chrono::milliseconds wait) {
  const asio::any_io_executor here = co_await asio::this_coro::executor;
  const std::shared_ptr<entry> one = find_or_begin(name, begin);
  if (!one) {
    co_return std::nullopt;
  }
  const auto over = std::make_shared<asio::steady_timer>(here, wait);
  bool running = false;
  {
    const std::lock_guard lock(list_->guard);
    running = !one->done;
    if (running) {
      one->waiting.push_back(over);
    }
  }
  if (running) {
    boost::system::error_code ignored;
    co_await over->async_wait(asio::redirect_error(asio::use_awaitable, ignored));
  }
  const std::lock_guard lock(list_->guard);
  std::erase(one->waiting, over);
  co_return one->done;
}

}  // namespace zylin::conversations
