#pragma once

#include <chrono>
#include <cstddef>
#include <functional>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::test {

/// A request as it came over the socket.
struct received_request {
  std::string method;
  std::string target;
  std::string head;  ///< request line and headers as sent, without the empty line
  std::string body;
  std::size_t connection = 0;  ///< counts from 0

  /// First value of a header, name in any case; empty when absent.
  [[nodiscard]] std::string header(std::string_view name) const;
};

/// What the server does with one request.
struct scripted_reply {
  enum class ending { keep_alive, close, reset };

  std::string bytes;                  ///< written as they are; may be half an answer or none
  bool held = false;                  ///< only after `release()`
  std::chrono::milliseconds drip{0};  ///< pause after every byte
  ending then = ending::keep_alive;
};

/// A complete HTTP/1.1 answer with Content-Length; `headers` are whole lines ending in CRLF.
[[nodiscard]] std::string http_answer(int status, std::string_view body,
                                      std::string_view headers = "Content-Type: application/json\r\n");

/// A small HTTP/1.1 server on 127.0.0.1 with its own thread, for tests of upstream clients. The script is called on
/// that thread for each complete request, in order of arrival.
class scripted_http_server {
 public:
  using script = std::function<scripted_reply(const received_request&)>;

  explicit scripted_http_server(script answers);
  scripted_http_server(const scripted_http_server&) = delete;
  scripted_http_server& operator=(const scripted_http_server&) = delete;
  ~scripted_http_server();

  /// `http://127.0.0.1:<port>` and `path`.
  [[nodiscard]] std::string url(std::string_view path = "") const;

  /// Sends every held reply, now and from now on.
  void release();
  /// Like `release`, automatically once that many requests are held at the same time.
  void release_when_held(std::size_t count);

  /// Waits (at most 20 s) until that many requests have arrived. False when they did not.
  [[nodiscard]] bool wait_for_requests(std::size_t count) const;
  [[nodiscard]] std::vector<received_request> requests() const;
  [[nodiscard]] std::size_t connections() const;

 private:
  struct state;
  std::shared_ptr<state> state_;
};

}  // namespace zylin::test
