#pragma once

#include "service.hpp"
#include "session.hpp"
#include "zylin/core/error.hpp"

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <cstdint>
#include <memory>
#include <string>

namespace zylin::http {

/// A socket that accepts connections and starts a session for each, up to the limit.
class listener {
 public:
  listener(const boost::asio::any_io_executor& executor, std::shared_ptr<service> shared);

  /// Errors as for `server::start`.
  [[nodiscard]] result<void> bind(const std::string& host, std::uint16_t port);
  [[nodiscard]] std::uint16_t port() const noexcept { return port_; }
  /// Accepts until `close`. The caller keeps it alive.
  [[nodiscard]] ports::awaitable<void> run();
  void close();

  [[nodiscard]] session_registry& sessions() noexcept { return *sessions_; }

 private:
  ports::awaitable<void> pause_after(boost::system::error_code failed);
  void start_session(boost::asio::ip::tcp::socket accepted);

  std::shared_ptr<service> shared_;
  std::shared_ptr<session_registry> sessions_;
  boost::asio::ip::tcp::acceptor acceptor_;
  std::uint16_t port_ = 0;
  bool starved_ = false;  ///< the last attempt to accept failed, and that was logged
};

}  // namespace zylin::http
