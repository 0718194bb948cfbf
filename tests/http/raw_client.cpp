#include "http/raw_client.hpp"

#include <poll.h>
#include <sys/socket.h>
#include <sys/time.h>

#include <boost/asio/buffer.hpp>
#include <boost/asio/ip/address_v4.hpp>
#include <boost/asio/write.hpp>

#include <algorithm>
#include <array>
#include <cctype>

namespace zylin::http::test {
namespace {

using boost::system::error_code;

raw_response parse_head(std::string_view head) {
  raw_response parsed;
  parsed.status = std::stoi(std::string(head.substr(head.find(' ') + 1, 3)));
  head.remove_prefix(head.find("\r\n") + 2);
  while (!head.empty()) {
    const std::size_t end = head.find("\r\n");
    const std::string_view line = head.substr(0, end);
    std::string name(line.substr(0, line.find(':')));
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return std::tolower(c); });
    parsed.headers[name] = std::string(line.substr(line.find(':') + 2));
    head.remove_prefix(end + 2);
  }
  return parsed;
}

/// Takes one complete response off `bytes`.
std::optional<raw_response> take_response(std::string& bytes, bool to_head) {
  const std::size_t head_end = bytes.find("\r\n\r\n");
  if (head_end == std::string::npos) {
    return std::nullopt;
  }
  raw_response parsed = parse_head(std::string_view(bytes).substr(0, head_end + 2));
  const auto length = parsed.headers.find("content-length");
  const std::size_t body = to_head || length == parsed.headers.end() ? 0 : std::stoul(length->second);
  if (bytes.size() < head_end + 4 + body) {
    return std::nullopt;
  }
  parsed.body = bytes.substr(head_end + 4, body);
  bytes.erase(0, head_end + 4 + body);
  return parsed;
}

}  // namespace

raw_client::raw_client() : socket_(context_, boost::asio::ip::tcp::v4()) {}

raw_client::raw_client(std::uint16_t port) : raw_client() {
  connect(port);
}

void raw_client::connect(std::uint16_t port) {
  socket_.connect({boost::asio::ip::address_v4::loopback(), port});
  socket_.set_option(boost::asio::ip::tcp::no_delay(true));
  const timeval timeout{10, 0};
  setsockopt(socket_.native_handle(), SOL_SOCKET, SO_RCVTIMEO, &timeout, sizeof timeout);
  setsockopt(socket_.native_handle(), SOL_SOCKET, SO_SNDTIMEO, &timeout, sizeof timeout);
}

void raw_client::send(std::string_view bytes) {
  error_code ignored;
  boost::asio::write(socket_, boost::asio::buffer(bytes), ignored);
}

void raw_client::end_sending() {
  error_code ignored;
  socket_.shutdown(boost::asio::ip::tcp::socket::shutdown_send, ignored);
}

void raw_client::close() {
  error_code ignored;
  socket_.close(ignored);
}

bool raw_client::wait_for_input(std::chrono::milliseconds timeout) {
  pollfd waiting{socket_.native_handle(), POLLIN, 0};
  return !buffered_.empty() || ::poll(&waiting, 1, static_cast<int>(timeout.count())) > 0;
}

bool raw_client::read_more() {
  std::array<char, 8192> chunk{};
  const ssize_t got = ::recv(socket_.native_handle(), chunk.data(), chunk.size(), 0);
  if (got <= 0) {
    return false;
  }
  buffered_.append(chunk.data(), static_cast<std::size_t>(got));
  return true;
}

std::optional<raw_response> raw_client::read_response(bool to_head) {
  for (;;) {
    std::optional<raw_response> complete = take_response(buffered_, to_head);
    if (complete || !read_more()) {
      return complete;
    }
  }
}

std::string raw_client::read_all() {
  while (read_more()) {
  }
  return std::exchange(buffered_, {});
}

bool raw_client::is_closed() {
  char byte = 0;
  return buffered_.empty() && ::recv(socket_.native_handle(), &byte, 1, 0) == 0;
}

std::vector<raw_response> split_responses(std::string stream) {
  std::vector<raw_response> all;
  while (std::optional<raw_response> next = take_response(stream, false)) {
    all.push_back(std::move(*next));
  }
  return all;
}

std::vector<raw_response> exchange(std::uint16_t port, std::string_view bytes) {
  raw_client client(port);
  client.send(bytes);
  client.end_sending();
  return split_responses(client.read_all());
}

}  // namespace zylin::http::test
