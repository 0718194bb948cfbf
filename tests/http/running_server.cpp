#include "http/running_server.hpp"

#include "http/raw_client.hpp"

#include <pthread.h>
#include <time.h>

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/use_future.hpp>

#include <stdexcept>

namespace zylin::http::test {

void event_log::call_received(bool refused) {
  const std::lock_guard lock(guard_);
  calls_.push_back(refused);
}

void event_log::message_changed(const domain::message& row) {
  const std::lock_guard lock(guard_);
  changes_.push_back(row.state);
}

void event_log::http_finished(std::string_view route, int status, std::chrono::microseconds) {
  const std::lock_guard lock(guard_);
  answered_.emplace_back(route, status);
  changed_.notify_all();
}

void event_log::wait_for_answers(std::size_t count) const {
  std::unique_lock lock(guard_);
  changed_.wait_for(lock, std::chrono::seconds(30), [&] { return answered_.size() >= count; });
}

std::vector<std::pair<std::string, int>> event_log::answered() const {
  const std::lock_guard lock(guard_);
  return answered_;
}

std::vector<bool> event_log::calls() const {
  const std::lock_guard lock(guard_);
  return calls_;
}

std::vector<domain::message_state> event_log::changes() const {
  const std::lock_guard lock(guard_);
  return changes_;
}

running_server::running_server(router routes, server_limits limits)
    : server_(std::make_unique<server>(context_.get_executor(), std::move(routes), limits, events_)),
      work_(context_.get_executor()) {
  if (const result<void> started = server_->start("127.0.0.1", 0); !started) {
    throw std::runtime_error(started.error().message());
  }
  thread_ = std::thread([this] { context_.run(); });
}

running_server::~running_server() {
  boost::asio::post(context_, [this] {
    server_.reset();
    work_.reset();
  });
  thread_.join();
}

void running_server::settle() const {
  // Connections are accepted in order, so all earlier ones are known once this one is answered.
  raw_client last(port());
  last.send("GET /settled HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
  static_cast<void>(last.read_all());
}

std::chrono::nanoseconds running_server::busy_time() {
  clockid_t processor = 0;
  timespec used{};
  pthread_getcpuclockid(thread_.native_handle(), &processor);
  clock_gettime(processor, &used);
  return std::chrono::seconds(used.tv_sec) + std::chrono::nanoseconds(used.tv_nsec);
}

std::future<void> running_server::stop(std::chrono::milliseconds grace) {
  return boost::asio::co_spawn(context_, server_->stop(grace), boost::asio::use_future);
}

}  // namespace zylin::http::test
