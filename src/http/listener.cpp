#include "listener.hpp"

#include "session.hpp"
#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/bind_cancellation_slot.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/ip/address.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <exception>

namespace zylin::http {
namespace {

namespace asio = boost::asio;
using asio::ip::tcp;
using boost::system::error_code;

/// Long enough not to spin, short enough to be unnoticed once descriptors are free again.
constexpr std::chrono::milliseconds accept_pause{100};

result<asio::ip::address> read_address(const std::string& host) {
  if (host == "localhost") {
    return asio::ip::address(asio::ip::address_v4::loopback());
  }
  const bool bracketed = host.size() > 2 && host.front() == '[' && host.back() == ']';
  error_code malformed;
  asio::ip::address address = asio::ip::make_address(bracketed ? host.substr(1, host.size() - 2) : host, malformed);
  if (malformed) {
    return error(errc::invalid_input, "\"" + host + "\" is no IP address to listen on");
  }
  return address;
}

error_code open_acceptor(tcp::acceptor& acceptor, const tcp::endpoint& where) {
  error_code failed;
  acceptor.open(where.protocol(), failed);
  if (!failed) {
    acceptor.set_option(tcp::acceptor::reuse_address(true), failed);
  }
  if (!failed) {
    acceptor.bind(where, failed);
  }
  if (!failed) {
    acceptor.listen(asio::socket_base::max_listen_connections, failed);
  }
  return failed;
}

/// A session may also end by the cancellation that cut it, or by a bug.
void report_end(const std::exception_ptr& thrown) {
  if (!thrown) {
    return;
  }
  try {
    std::rethrow_exception(thrown);
  } catch (const boost::system::system_error& failure) {
    if (failure.code() != asio::error::operation_aborted) {
      spdlog::error("an HTTP session ended with an error: {}", failure.what());
    }
  } catch (const std::exception& bug) {
    spdlog::error("an HTTP session ended with an exception: {}", bug.what());
  }
}

}  // namespace

listener::listener(const asio::any_io_executor& executor, std::shared_ptr<service> shared)
    : shared_(std::move(shared)), sessions_(std::make_shared<session_registry>(executor)), acceptor_(executor) {}

result<void> listener::bind(const std::string& host, std::uint16_t port) {
  TRY_ASSIGN(const asio::ip::address address, read_address(host));
  if (const error_code failed = open_acceptor(acceptor_, {address, port}); failed) {
    close();
    return error(errc::connect_failed,
                 "cannot listen on " + host + ":" + std::to_string(port) + ": " + failed.message());
  }
  error_code ignored;
  port_ = acceptor_.local_endpoint(ignored).port();
  return {};
}

ports::awaitable<void> listener::run() {
  while (acceptor_.is_open()) {
    if (sessions_->size() >= shared_->limits.connections) {
      co_await sessions_->wait_for_change(session_registry::deadline::max());
      continue;
    }
    error_code failed;
    tcp::socket accepted = co_await acceptor_.async_accept(asio::redirect_error(asio::use_awaitable, failed));
    if (!failed) {
      starved_ = false;
      start_session(std::move(accepted));
    } else if (failed != asio::error::operation_aborted && failed != asio::error::connection_aborted) {
      co_await pause_after(failed);
    }
  }
}

void listener::close() {
  error_code ignored;
  acceptor_.close(ignored);
  sessions_->wake();
}

ports::awaitable<void> listener::pause_after(error_code failed) {
  if (!starved_) {
    spdlog::warn("cannot accept connections, trying again until it works: {}", failed.message());
    starved_ = true;
  }
  asio::steady_timer pause(acceptor_.get_executor(), accept_pause);
  co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, failed));
}

void listener::start_session(tcp::socket accepted) {
  auto started = std::make_shared<session>(std::move(accepted), shared_);
  // However the session ends, this removes it from the registry.
  auto ended = [entry = sessions_->add(started)](const std::exception_ptr& thrown) { report_end(thrown); };
  asio::co_spawn(acceptor_.get_executor(), started->run(),
                 asio::bind_cancellation_slot(started->cancellation(), std::move(ended)));
}

}  // namespace zylin::http
