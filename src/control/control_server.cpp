#include "zylin/control/control_server.hpp"

#include "socket_address.hpp"
#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <unistd.h>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/local/stream_protocol.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <exception>
#include <set>
#include <system_error>
#include <utility>

namespace zylin::control {
namespace {

void report_bug(const std::exception_ptr& thrown) {
  if (thrown) {
    spdlog::critical("an exception ended a task of the owner's socket");
  }
}

namespace asio = boost::asio;
using protocol = asio::local::stream_protocol;
using boost::system::error_code;

constexpr std::size_t most_connections = 8;
constexpr std::chrono::milliseconds accept_pause{100};

/// The file's mode keeps others out already; this check still works if somebody changed the mode.
bool is_ours(protocol::socket& peer) {
  ucred who{};
  socklen_t length = sizeof who;
  return ::getsockopt(peer.native_handle(), SOL_SOCKET, SO_PEERCRED, &who, &length) == 0 &&
         (who.uid == ::geteuid() || who.uid == 0);
}

error_code open_private(protocol::acceptor& acceptor, const socket_address& where) {
  error_code failed;
  acceptor.open(protocol(), failed);
  // Before it is bound: others can connect at no moment (unix(7)).
  if (!failed && ::fchmod(acceptor.native_handle(), S_IRUSR | S_IWUSR) != 0) {
    failed.assign(errno, boost::system::system_category());
  }
  if (!failed) {
    acceptor.bind(where.endpoint(), failed);
  }
  if (!failed) {
    acceptor.listen(most_connections, failed);
  }
  return failed;
}

}  // namespace

/// Outlives the server as long as a coroutine runs.
struct control_server::state : std::enable_shared_from_this<control_server::state> {
  class connection;

  state(const asio::any_io_executor& executor, handler how, std::chrono::milliseconds wait)
      : acceptor(executor), perform(std::move(how)), timeout(wait) {}

  ports::awaitable<void> accept();
  ports::awaitable<void> serve(connection one);
  void close();

  protocol::acceptor acceptor;
  handler perform;
  std::chrono::milliseconds timeout;
  std::set<std::shared_ptr<protocol::socket>> connections;
  std::filesystem::path bound;
};

/// One of the limited connections. However serving it ends, it is closed and its place is free again.
class control_server::state::connection {
 public:
  connection(std::shared_ptr<state> owner, protocol::socket peer)
      : owner_(std::move(owner)), peer_(std::make_shared<protocol::socket>(std::move(peer))) {
    owner_->connections.insert(peer_);
  }
  connection(connection&&) noexcept = default;
  connection& operator=(connection&&) = delete;
  ~connection() {
    if (peer_) {
      owner_->connections.erase(peer_);
    }
  }

  [[nodiscard]] const std::shared_ptr<protocol::socket>& peer() const noexcept { return peer_; }

 private:
  std::shared_ptr<state> owner_;  ///< lives as long
  std::shared_ptr<protocol::socket> peer_;
};

/// Ends when the acceptor is closed.
ports::awaitable<void> control_server::state::accept() {
  const std::shared_ptr<state> alive = shared_from_this();
  while (acceptor.is_open()) {
    error_code failed;
    protocol::socket peer = co_await acceptor.async_accept(asio::redirect_error(asio::use_awaitable, failed));
    if (failed) {
      asio::steady_timer pause(acceptor.get_executor(), accept_pause);
      co_await pause.async_wait(asio::redirect_error(asio::use_awaitable, failed));
      continue;
    }
    if (connections.size() < most_connections && is_ours(peer)) {
      connection one(alive, std::move(peer));
      asio::co_spawn(acceptor.get_executor(), serve(std::move(one)), report_bug);
    }
  }
}

/// One command, one reply. The reply waits for the database as long as needed; only reading has a deadline, since only
/// there a stranger could be slow.
ports::awaitable<void> control_server::state::serve(connection one) {
  const std::shared_ptr<protocol::socket> peer = one.peer();
  asio::steady_timer deadline(acceptor.get_executor(), timeout);
  deadline.async_wait([peer](const error_code& cancelled) {
    if (!cancelled) {
      error_code ignored;
      peer->close(ignored);
    }
  });
  error_code failed;
  std::string line;
  const std::size_t length = co_await asio::async_read_until(*peer, asio::dynamic_buffer(line, longest_line), '\n',
                                                             asio::redirect_error(asio::use_awaitable, failed));
  deadline.cancel();
  if (!failed) {
    result<command> asked = read_command(std::string_view(line).substr(0, length));
    reply answer = asked ? reply(std::string()) : reply(asked.error());
    if (asked) {
      answer = co_await perform(std::move(*asked));
    }
    const std::string written = write_reply(answer);
    co_await asio::async_write(*peer, asio::buffer(written), asio::redirect_error(asio::use_awaitable, failed));
  }
}

void control_server::state::close() {
  error_code ignored;
  acceptor.close(ignored);
  for (const std::shared_ptr<protocol::socket>& each : connections) {
    each->close(ignored);
  }
  if (!bound.empty()) {
    std::error_code gone;
    std::filesystem::remove(bound, gone);
    bound.clear();
  }
}

std::filesystem::path socket_of(const std::filesystem::path& database) {
  return database.string() + ".sock";
}

control_server::control_server(const asio::any_io_executor& executor, handler perform,
                               std::chrono::milliseconds timeout)
    : state_(std::make_shared<state>(executor, std::move(perform), timeout)) {}

control_server::~control_server() {
  state_->close();
}

result<void> control_server::start(const std::filesystem::path& socket) {
  TRY_ASSIGN(const socket_address where, socket_address::of(socket));
  std::error_code ignored;
  std::filesystem::remove(socket, ignored);
  if (const error_code failed = open_private(state_->acceptor, where); failed) {
    state_->close();
    return error(errc::connect_failed, "cannot listen on " + socket.string() + ": " + failed.message());
  }
  state_->bound = socket;
  asio::co_spawn(state_->acceptor.get_executor(), state_->accept(), report_bug);
  return {};
}

void control_server::stop() {
  asio::post(state_->acceptor.get_executor(), [held = state_] { held->close(); });
}

}  // namespace zylin::control
