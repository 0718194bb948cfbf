#include "task_list.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <utility>

namespace zylin::app {

namespace asio = boost::asio;

task_list::task_list(asio::thread_pool& workers, const clock& time) : workers_(workers), time_(time) {}

engine::polling_loop& task_list::add(engine::work_source& source, std::string name, std::size_t limit) {
  return add(std::make_unique<engine::work_loop>(workers_.get_executor(), time_, source, std::move(name), limit), true);
}

engine::polling_loop& task_list::add(engine::periodic_task& task, std::string name) {
  return add(std::make_unique<engine::periodic_loop>(workers_.get_executor(), time_, task, std::move(name)), false);
}

engine::polling_loop& task_list::add(std::unique_ptr<engine::periodic_task> task, std::string name) {
  owned_.push_back(std::move(task));
  return add(*owned_.back(), std::move(name));
}

engine::polling_loop& task_list::add(std::unique_ptr<engine::polling_loop> loop, bool has_grace) {
  entry added;
  added.loop = std::move(loop);
  added.has_grace = has_grace;
  entries_.push_back(std::move(added));
  return *entries_.back().loop;
}

void task_list::start() {
  for (const entry& each : entries_) {
    each.loop->start();
  }
}

void task_list::drain(shutdown_signal& leaving, std::chrono::steady_clock::time_point deadline,
                      const std::function<void()>& cancel_requests) {
  for (entry& each : entries_) {
    each.drained = asio::co_spawn(workers_, each.loop->drain(), asio::use_future);
  }
  cut_short(false);
  if (!wait_for_grace(leaving, deadline)) {
    spdlog::info("stopping: what is unfinished is released and resumes at the next start");
    cut_short(true);
  }
  cancel_requests();
  for (const entry& each : entries_) {
    each.drained.wait();
  }
}

void task_list::cut_short(bool has_grace) {
  for (const entry& each : entries_) {
    if (each.has_grace == has_grace) {
      each.loop->cut_short();
    }
  }
}

bool task_list::wait_for_grace(shutdown_signal& leaving, std::chrono::steady_clock::time_point deadline) const {
  return std::ranges::all_of(
      entries_, [&](const entry& each) { return !each.has_grace || leaving.wait(each.drained, deadline); });
}

}  // namespace zylin::app
