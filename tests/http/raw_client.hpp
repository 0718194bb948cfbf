#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <chrono>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::http::test {

struct raw_response {
  int status = 0;
  std::map<std::string, std::string> headers;  ///< names in lower case
  std::string body;
};

/// A blocking client that sends exactly the bytes it is given. Reads give up after ten seconds.
class raw_client {
 public:
  explicit raw_client(std::uint16_t port);
  /// Holds a socket that `connect` uses later.
  [[nodiscard]] static raw_client unconnected() { return {}; }
  void connect(std::uint16_t port);

  /// Bytes that the server no longer accepts are dropped: it may have closed already.
  void send(std::string_view bytes);
  void end_sending();
  void close();

  /// Something can be read, or the connection ended, within that time.
  [[nodiscard]] bool wait_for_input(std::chrono::milliseconds timeout);

  /// The next response, or nothing when the connection ended first. `to_head`: no body follows.
  [[nodiscard]] std::optional<raw_response> read_response(bool to_head = false);
  /// Everything up to the end of the stream.
  [[nodiscard]] std::string read_all();
  /// True when the server ended the connection and nothing more came.
  [[nodiscard]] bool is_closed();

 private:
  raw_client();
  [[nodiscard]] bool read_more();

  boost::asio::io_context context_;
  boost::asio::ip::tcp::socket socket_;
  std::string buffered_;
};

/// The responses in `stream`, none of them to HEAD.
[[nodiscard]] std::vector<raw_response> split_responses(std::string stream);

/// Sends `bytes` on a fresh connection, ends the sending side, and returns every response until the end.
[[nodiscard]] std::vector<raw_response> exchange(std::uint16_t port, std::string_view bytes);

}  // namespace zylin::http::test
