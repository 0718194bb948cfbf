#include "support/scripted_http_server.hpp"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/buffer.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/read.hpp>
#include <boost/asio/read_until.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <condition_variable>
#include <cstdlib>
#include <mutex>
#include <optional>
#include <thread>

namespace zylin::test {
namespace asio = boost::asio;
using asio::ip::tcp;
namespace {

char lower(char message) {
  return message >= 'A' && message <= 'Z' ? static_cast<char>(message - 'A' + 'a') : message;
}

bool same_ignoring_case(std::string_view left, std::string_view right) {
  return std::equal(left.begin(), left.end(), right.begin(), right.end(),
                    [](char a, char b) { return lower(a) == lower(b); });
}

received_request parse_head(std::string head, std::size_t connection) {
  received_request parsed;
  const std::size_t blank = head.find(' ');
  const std::size_t second = head.find(' ', blank + 1);
  parsed.method = head.substr(0, blank);
  parsed.target = head.substr(blank + 1, second - blank - 1);
  parsed.head = std::move(head);
  parsed.connection = connection;
  return parsed;
}

}  // namespace

std::string received_request::header(std::string_view name) const {
  std::string_view rest = head;
  while (!rest.empty()) {
    const std::string_view line = rest.substr(0, rest.find("\r\n"));
    rest.remove_prefix(std::min(rest.size(), line.size() + 2));
    const std::size_t colon = line.find(':');
    if (colon != std::string_view::npos && same_ignoring_case(line.substr(0, colon), name)) {
      const std::size_t start = line.find_first_not_of(' ', colon + 1);
      return start == std::string_view::npos ? std::string() : std::string(line.substr(start));
    }
  }
  return {};
}

std::string http_answer(int status, std::string_view body, std::string_view headers) {
  return "HTTP/1.1 " + std::to_string(status) + " Scripted\r\nContent-Length: " + std::to_string(body.size()) + "\r\n" +
         std::string(headers) + "\r\n" + std::string(body);
}

struct scripted_http_server::state {
  explicit state(script wanted) : answers(std::move(wanted)), gate(io) {
    gate.expires_at(asio::steady_timer::time_point::max());
  }

  asio::awaitable<void> accept_all();
  asio::awaitable<void> serve(tcp::socket socket, std::size_t number);
  asio::awaitable<std::optional<received_request>> read_request(tcp::socket& socket, std::string& buffer,
                                                                std::size_t number);
  asio::awaitable<bool> play(tcp::socket& socket, scripted_reply reply);
  asio::awaitable<void> wait_at_gate();
  void open_gate();
  void record(const received_request& arrived);

  script answers;
  asio::io_context io{1};
  tcp::acceptor acceptor{io, tcp::endpoint(asio::ip::address_v4::loopback(), 0)};
  asio::steady_timer gate;
  bool open = false;
  std::size_t held = 0;
  std::size_t open_at = 0;
  std::thread thread;

  mutable std::mutex mutex;
  mutable std::condition_variable changed;
  std::vector<received_request> requests;
  std::size_t connections = 0;
};

void scripted_http_server::state::record(const received_request& arrived) {
  const std::lock_guard guard(mutex);
  requests.push_back(arrived);
  changed.notify_all();
}

void scripted_http_server::state::open_gate() {
  open = true;
  gate.cancel();
}

asio::awaitable<void> scripted_http_server::state::wait_at_gate() {
  ++held;
  if (open_at > 0 && held >= open_at) {
    open_gate();
  }
  while (!open) {
    boost::system::error_code woken;
    co_await gate.async_wait(asio::redirect_error(asio::use_awaitable, woken));
  }
}

asio::awaitable<void> scripted_http_server::state::accept_all() {
  for (;;) {
    tcp::socket socket = co_await acceptor.async_accept(asio::use_awaitable);
    std::size_t number = 0;
    {
      const std::lock_guard guard(mutex);
      number = connections++;
    }
    asio::awaitable<void> served = serve(std::move(socket), number);
    asio::co_spawn(io, std::move(served), asio::detached);  // detached: a broken connection just ends
  }
}

asio::awaitable<std::optional<received_request>> scripted_http_server::state::read_request(tcp::socket& socket,
                                                                                           std::string& buffer,
                                                                                           std::size_t number) {
  constexpr std::string_view head_end = "\r\n\r\n";
  boost::system::error_code failure;
  auto input = asio::dynamic_buffer(buffer);
  const std::size_t head =
      co_await asio::async_read_until(socket, input, head_end, asio::redirect_error(asio::use_awaitable, failure));
  if (failure) {
    co_return std::nullopt;
  }
  received_request arrived = parse_head(buffer.substr(0, head - head_end.size()), number);
  buffer.erase(0, head);
  const std::size_t length = std::strtoul(arrived.header("Content-Length").c_str(), nullptr, 10);
  if (buffer.size() < length) {
    const std::size_t missing = length - buffer.size();
    auto rest = asio::dynamic_buffer(buffer);
    co_await asio::async_read(socket, rest, asio::transfer_exactly(missing),
                              asio::redirect_error(asio::use_awaitable, failure));
  }
  if (failure) {
    co_return std::nullopt;
  }
  arrived.body = buffer.substr(0, length);
  buffer.erase(0, length);
  co_return arrived;
}

asio::awaitable<bool> scripted_http_server::state::play(tcp::socket& socket, scripted_reply reply) {
  if (reply.held) {
    co_await wait_at_gate();
  }
  const std::size_t step = reply.drip.count() > 0 ? 1 : std::max<std::size_t>(reply.bytes.size(), 1);
  asio::steady_timer pause(io);
  boost::system::error_code failure;
  for (std::size_t at = 0; at < reply.bytes.size() && !failure; at += step) {
    const auto piece = asio::buffer(reply.bytes.data() + at, std::min(step, reply.bytes.size() - at));
    co_await asio::async_write(socket, piece, asio::redirect_error(asio::use_awaitable, failure));
    if (reply.drip.count() > 0 && !failure) {
      pause.expires_after(reply.drip);
      co_await pause.async_wait(asio::use_awaitable);
    }
  }
  if (reply.then == scripted_reply::ending::reset) {
    const asio::socket_base::linger at_once(true, 0);
    socket.set_option(at_once, failure);
  }
  co_return !failure && reply.then == scripted_reply::ending::keep_alive;
}

asio::awaitable<void> scripted_http_server::state::serve(tcp::socket socket, std::size_t number) {
  std::string buffer;
  for (;;) {
    std::optional<received_request> arrived = co_await read_request(socket, buffer, number);
    if (!arrived) {
      co_return;
    }
    record(*arrived);
    scripted_reply reply = answers(*arrived);
    const bool goes_on = co_await play(socket, std::move(reply));
    if (!goes_on) {
      co_return;
    }
  }
}

scripted_http_server::scripted_http_server(script answers) : state_(std::make_shared<state>(std::move(answers))) {
  asio::awaitable<void> accepting = state_->accept_all();
  asio::co_spawn(state_->io, std::move(accepting), asio::detached);  // detached: ends with the context
  state_->thread = std::thread([running = state_.get()] { running->io.run(); });
}

scripted_http_server::~scripted_http_server() {
  state_->io.stop();
  state_->thread.join();
}

std::string scripted_http_server::url(std::string_view path) const {
  return "http://127.0.0.1:" + std::to_string(state_->acceptor.local_endpoint().port()) + std::string(path);
}

void scripted_http_server::release() {
  asio::post(state_->io, [running = state_.get()] { running->open_gate(); });
}

void scripted_http_server::release_when_held(std::size_t count) {
  asio::post(state_->io, [running = state_.get(), count] {
    running->open_at = count;
    if (running->held >= count) {
      running->open_gate();
    }
  });
}

bool scripted_http_server::wait_for_requests(std::size_t count) const {
  constexpr std::chrono::seconds longest(20);
  std::unique_lock lock(state_->mutex);
  return state_->changed.wait_for(lock, longest, [&] { return state_->requests.size() >= count; });
}

std::vector<received_request> scripted_http_server::requests() const {
  const std::lock_guard guard(state_->mutex);
  return state_->requests;
}

std::size_t scripted_http_server::connections() const {
  const std::lock_guard guard(state_->mutex);
  return state_->connections;
}

}  // namespace zylin::test
