#include "recovery_tasks.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

#include <utility>

namespace zylin::app {
namespace {

namespace asio = boost::asio;

constexpr std::size_t missed_calls_at_once = 32;

}  // namespace

recovery_tasks::recovery_tasks(asio::thread_pool& workers, const recovery::sweep_tools& tools,
                               const std::function<void()>& job_added, std::function<void()> message_added)
    : workers_(workers),
      sweeping_(tools.settings.pipeline.sweep_interval.count() > 0),
      sweep_(workers.get_executor(), tools, {job_added, [this] { missed_loop_.wake(); }}),
      sweep_loop_(workers.get_executor(), tools.time, sweep_, "sweep", 1),
      missed_({tools.db, tools.time, tools.settings, std::move(message_added), [this] { sweep_soon(); }}),
      missed_loop_(workers.get_executor(), tools.time, missed_, "missed calls", missed_calls_at_once) {}

void recovery_tasks::start() {
  missed_loop_.start();
  if (sweeping_) {
    sweep_loop_.start();
  }
}

void recovery_tasks::sweep_soon() {
  sweep_.want_soon();
  sweep_loop_.wake();
}

void recovery_tasks::stop() {
  sweep_.stop();
  auto swept = asio::co_spawn(workers_, sweep_loop_.drain(), asio::use_future);
  auto followed_up = asio::co_spawn(workers_, missed_loop_.drain(), asio::use_future);
  swept.wait();
  followed_up.wait();
}

}  // namespace zylin::app
