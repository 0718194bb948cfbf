#pragma once

#include <curl/curl.h>

#include <boost/asio/any_io_executor.hpp>
#include <boost/asio/posix/stream_descriptor.hpp>
#include <boost/asio/strand.hpp>
#include <boost/system/error_code.hpp>

#include <functional>
#include <memory>

namespace zylin::net {

/// Everything that touches the multi handle runs here, one piece at a time.
using reactor_strand = boost::asio::strand<boost::asio::any_io_executor>;

/// Watches one of libcurl's sockets. libcurl owns and closes it: `stop` releases the descriptor without closing it, and
/// must run before libcurl closes it, or the number could already belong to another socket.
class socket_watch : public std::enable_shared_from_this<socket_watch> {
 public:
  /// Receives the socket and what happened on it (CURL_CSELECT_…).
  using listener = std::function<void(curl_socket_t, int)>;

  socket_watch(const reactor_strand& reactor, curl_socket_t socket, listener ready);
  socket_watch(const socket_watch&) = delete;
  socket_watch& operator=(const socket_watch&) = delete;
  ~socket_watch() { stop(); }

  /// `what`: CURL_POLL_NONE, _IN, _OUT or _INOUT.
  void want(int what);
  void stop();

 private:
  struct direction {
    boost::asio::posix::descriptor_base::wait_type wait;
    int poll_bit;
    int select_bit;
    bool outstanding = false;
  };

  void arm(direction& way);
  void on_ready(direction& way, const boost::system::error_code& failure);

  curl_socket_t socket_;
  listener ready_;
  boost::asio::posix::stream_descriptor descriptor_;
  direction read_{boost::asio::posix::descriptor_base::wait_read, CURL_POLL_IN, CURL_CSELECT_IN};
  direction write_{boost::asio::posix::descriptor_base::wait_write, CURL_POLL_OUT, CURL_CSELECT_OUT};
  int wanted_ = CURL_POLL_NONE;
  bool stopped_ = false;
};

}  // namespace zylin::net
