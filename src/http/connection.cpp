#include "connection.hpp"

#include <boost/asio/buffer.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>

namespace zylin::http {
namespace {

namespace asio = boost::asio;
using boost::system::error_code;

constexpr std::size_t smallest_read = 4'096;
constexpr std::size_t largest_read = 65'536;
constexpr std::chrono::milliseconds farewell_time{1'000};
constexpr std::size_t farewell_bytes = 1'048'576;

}  // namespace

watchdog::watchdog(boost::asio::ip::tcp::socket& guarded)
    : watch_(std::make_shared<watch>()), timer_(guarded.get_executor()) {
  watch_->guarded = &guarded;
}

watchdog::~watchdog() {
  disarm();
}

void watchdog::arm(std::chrono::milliseconds allowed) {
  watch_->fired = false;
  const unsigned round = ++watch_->round;
  timer_.expires_after(allowed);
  timer_.async_wait([held = watch_, round](boost::system::error_code cancelled) {
    // A handler that was queued before it could be cancelled belongs to an earlier round.
    if (cancelled || held->round != round) {
      return;
    }
    held->fired = true;
    boost::system::error_code ignored;
    held->guarded->cancel(ignored);
  });
}

void watchdog::disarm() {
  ++watch_->round;
  timer_.cancel();
}

connection::connection(asio::ip::tcp::socket socket, std::size_t max_buffered)
    : socket_(std::move(socket)), buffer_(max_buffered), deadline_(socket_) {
  error_code ignored;
  socket_.set_option(asio::ip::tcp::no_delay(true), ignored);
}

std::string_view connection::buffered() const noexcept {
  const auto bytes = buffer_.data();
  return {static_cast<const char*>(bytes.data()), bytes.size()};
}

void connection::release_memory() {
  if (buffer_.size() == 0 && buffer_.capacity() > smallest_read) {
    buffer_.shrink_to_fit();
  }
}

ports::awaitable<bool> connection::read_some(std::size_t wanted) {
  const std::size_t room =
      std::min(buffer_.max_size() - buffer_.size(), std::clamp(wanted, smallest_read, largest_read));
  if (room == 0 || timed_out()) {
    co_return false;
  }
  error_code failed;
  const std::size_t arrived =
      co_await socket_.async_read_some(buffer_.prepare(room), asio::redirect_error(asio::use_awaitable, failed));
  buffer_.commit(arrived);
  co_return !failed;
}

ports::awaitable<bool> connection::write(std::string_view head, std::string_view body) {
  const std::array<asio::const_buffer, 2> parts{asio::buffer(head), asio::buffer(body)};
  error_code failed;
  co_await asio::async_write(socket_, parts, asio::redirect_error(asio::use_awaitable, failed));
  co_return !failed;
}

ports::awaitable<void> connection::close_gently() {
  error_code failed;
  socket_.shutdown(asio::ip::tcp::socket::shutdown_send, failed);
  set_deadline(farewell_time);
  buffer_.clear();
  for (std::size_t dropped = 0; !failed && !timed_out() && dropped < farewell_bytes;) {
    dropped += co_await socket_.async_read_some(buffer_.prepare(smallest_read),
                                                asio::redirect_error(asio::use_awaitable, failed));
  }
  close();
}

void connection::close() {
  clear_deadline();
  error_code ignored;
  socket_.close(ignored);
}

void connection::stop_waiting() {
  error_code ignored;
  socket_.cancel(ignored);
}

bool connection::input_pending() const {
  error_code failed;
  return socket_.available(failed) > 0 && !failed;
}

asio::ip::address connection::peer() const {
  error_code unknown;
  const asio::ip::tcp::endpoint other = socket_.remote_endpoint(unknown);
  return unknown ? asio::ip::address() : other.address();
}

}  // namespace zylin::http
