#include "session.hpp"

#include <spdlog/spdlog.h>

#include <exception>
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
  // A cut session may end, and be removed, while the others are cut.
  const std::vector<std::shared_ptr<session>> all(running_.begin(), running_.end());
  for (const std::shared_ptr<session>& each : all) {
    each->cut();
  }
}

ports::awaitable<void> session_registry::wait_for_change(deadline latest) {
  [[maybe_unused]] const bool in_time = co_await changed_.wait(latest);
}

ports::awaitable<void> session_registry::wait_until_empty(deadline latest) {
  while (size() > 0 && std::chrono::steady_clock::now() < latest) {
    co_await wait_for_change(latest);
  }
}

session::session(boost::asio::ip::tcp::socket socket, std::shared_ptr<service> shared)
    : shared_(std::move(shared)), wire_(std::move(socket), shared_->limits.head_bytes + shared_->limits.body_bytes) {}

ports::awaitable<void> session::run() {
  bool more = true;
  while (more) {
    more = co_await serve_one();  // not in the condition: g++ 12 compiles that to a trap instruction
  }
  co_await wire_.close_gently();
}

void session::drain() {
  if (waiting_ && !wire_.input_pending()) {
    wire_.stop_waiting();
  }
}

void session::cut() {
  wire_.close();
  cancelled_.emit(boost::asio::cancellation_type::terminal);
}

ports::awaitable<bool> session::await_first_byte() {
  if (shared_->draining && !wire_.input_pending()) {
    co_return false;
  }
  wire_.release_memory();
  wire_.set_deadline(shared_->limits.idle_time);
  waiting_ = true;
  const bool arrived = co_await wire_.read_some(0);
  waiting_ = false;
  if (!arrived) {
    wire_.close();  // no data is on its way in either direction
  }
  co_return arrived;
}

ports::awaitable<bool> session::serve_one() {
  if (wire_.buffered().empty()) {
    const bool arrived = co_await await_first_byte();
    if (!arrived) {
      co_return false;
    }
  }
  const steady::time_point began = steady::now();
  wire_.set_deadline(shared_->limits.request_time);
  received got = co_await read_request(wire_, shared_->limits);
  wire_.clear_deadline();
  if (const refusal* why = std::get_if<refusal>(&got)) {
    co_return co_await refuse(*why, began);
  }
  if (received_request* complete = std::get_if<received_request>(&got)) {
    co_return co_await serve(std::move(*complete), began);
  }
  co_return false;
}

ports::awaitable<bool> session::serve(received_request complete, steady::time_point began) {
  const router::match found = shared_->routes.find(complete.incoming);
  const response reply = co_await handle(found, complete.incoming);
  const bool keep = complete.keep_alive && !shared_->draining;
  const after_response next = keep ? after_response::keep_open : after_response::close;
  const bool with_body = complete.incoming.method != "HEAD" && may_have_body(reply.status);
  const bool written = co_await answer(reply, next, with_body);
  report(found.route, reply.status, began);
  co_return written&& keep;
}

ports::awaitable<bool> session::refuse(const refusal& why, steady::time_point began) {
  const response reply = error_response(why.status, why.sentence);
  co_await answer(reply, after_response::close, true);
  report("(none)", why.status, began);
  co_return false;
}

ports::awaitable<response> session::handle(const router::match& found, const request& incoming) {
  if (found.target == nullptr) {
    co_return found.refusal;
  }
  try {
    co_return co_await (*found.target)(incoming, found.parameters);
  } catch (const std::exception& bug) {
    spdlog::error("{} {}: the handler threw: {}", incoming.method, found.route, bug.what());
  }
  co_return error_response(500, "internal error");
}

ports::awaitable<bool> session::answer(const response& reply, after_response next, bool with_body) {
  const std::string head = response_head(reply, next);
  wire_.set_deadline(shared_->limits.write_time);
  co_return co_await wire_.write(head, with_body ? std::string_view(reply.body) : std::string_view());
}

void session::report(std::string_view route, int status, steady::time_point began) {
  shared_->events.http_finished(route, status,
                                std::chrono::duration_cast<std::chrono::microseconds>(steady::now() - began));
}

}  // namespace zylin::http
