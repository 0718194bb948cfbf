#include "zylin/control/control_client.hpp"

#include "socket_address.hpp"

#include <sys/socket.h>
#include <sys/time.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <exception>
#include <optional>

namespace zylin::control {
namespace {

namespace asio = boost::asio;
using protocol = asio::local::stream_protocol;
using boost::system::error_code;

/// Connecting only waits if the server's queue is full, which means that its io thread is stuck.
void limit_connecting(protocol::socket& server, std::chrono::milliseconds timeout) {
  const auto seconds = std::chrono::floor<std::chrono::seconds>(timeout);
  timeval most{};
  most.tv_sec = seconds.count();
  most.tv_usec = std::chrono::microseconds(timeout - seconds).count();
  ::setsockopt(server.native_handle(), SOL_SOCKET, SO_SNDTIMEO, &most, sizeof most);
}

ports::awaitable<void> converse(protocol::socket& server, const std::string& line, std::optional<reply>& answer) {
  error_code failed;
  co_await asio::async_write(server, asio::buffer(line), asio::redirect_error(asio::use_awaitable, failed));
  std::string received;
  if (!failed) {
    co_await asio::async_read_until(server, asio::dynamic_buffer(received, longest_line), '\n',
                                    asio::redirect_error(asio::use_awaitable, failed));
  }
  if (failed) {
    answer.emplace(error(errc::connection_lost, "the server closed the connection: " + failed.message()));
  } else {
    answer.emplace(read_reply(received));
  }
}

}  // namespace

reply send_command(const std::filesystem::path& socket, const command& asked, std::chrono::milliseconds timeout) {
  const result<socket_address> where = socket_address::of(socket);
  if (!where) {
    return error(errc::connect_failed, where.error().message());
  }
  asio::io_context loop{1};
  protocol::socket server(loop, protocol());
  limit_connecting(server, timeout);
  error_code failed;
  server.connect(where->endpoint(), failed);
  if (failed) {
    return error(errc::connect_failed, "nobody listens at " + socket.string() + ": " + failed.message());
  }
  const std::string line = write_command(asked);
  std::optional<reply> answer;
  asio::co_spawn(loop, converse(server, line, answer), [](const std::exception_ptr& bug) {
    if (bug) {
      std::rethrow_exception(bug);
    }
  });
  loop.run_for(timeout);
  return answer.value_or(
      error(errc::timed_out, "the server did not answer within " + std::to_string(timeout.count()) + " ms"));
}

}  // namespace zylin::control
