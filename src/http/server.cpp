#include "zylin/http/server.hpp"

#include "listener.hpp"
#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/co_spawn.hpp>

#include <exception>

namespace zylin::http {
namespace {

/// Time for cut sessions to end: a handler may await something that cannot be cancelled.
constexpr std::chrono::milliseconds after_cut{500};

}  // namespace

struct server::state {
  state(const boost::asio::any_io_executor& where, router routes, server_limits limits, ports::telemetry& events)
      : executor(where),
        shared(std::make_shared<service>(std::move(routes), limits, events)),
        entrance(where, shared) {}

  boost::asio::any_io_executor executor;
  std::shared_ptr<service> shared;
  listener entrance;
};

server::server(const boost::asio::any_io_executor& executor, router routes, server_limits limits,
               ports::telemetry& events)
    : state_(std::make_shared<state>(executor, std::move(routes), limits, events)) {}

server::~server() {
  state_->shared->draining = true;
  state_->entrance.close();
  state_->entrance.sessions().cut_all();
}

result<void> server::start(const std::string& host, std::uint16_t port) {
  TRY(state_->entrance.bind(host, port));
  auto ended = [held = state_](const std::exception_ptr& thrown) {
    if (thrown) {
      spdlog::critical("the HTTP listener stopped: an exception reached it");
    }
  };
  boost::asio::co_spawn(state_->executor, state_->entrance.run(), std::move(ended));
  return {};
}

std::uint16_t server::port() const noexcept {
  return state_->entrance.port();
}

ports::awaitable<void> server::stop(std::chrono::milliseconds grace) {
  const std::shared_ptr<state> held = state_;
  session_registry& sessions = held->entrance.sessions();
  held->shared->draining = true;
  held->entrance.close();
  sessions.drain_all();
  co_await sessions.wait_until_empty(std::chrono::steady_clock::now() + grace);
  sessions.cut_all();
  co_await sessions.wait_until_empty(std::chrono::steady_clock::now() + after_cut);
}

}  // namespace zylin::http
