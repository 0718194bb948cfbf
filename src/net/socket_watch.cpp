#include "socket_watch.hpp"

#include <boost/asio/error.hpp>
#include <boost/asio/post.hpp>

#include <utility>

namespace zylin::net {

socket_watch::socket_watch(const reactor_strand& reactor, curl_socket_t socket, listener ready)
    : socket_(socket), ready_(std::move(ready)), descriptor_(reactor) {}

void socket_watch::want(int what) {
  wanted_ = what;
  if (!descriptor_.is_open()) {
    boost::system::error_code failure;
    descriptor_.assign(socket_, failure);
    if (failure) {  // epoll refused it: libcurl must be told, but not from within its own callback
      boost::asio::post(descriptor_.get_executor(),
                        [self = shared_from_this(), failure] { self->on_ready(self->read_, failure); });
      return;
    }
  }
  arm(read_);
  arm(write_);
}

void socket_watch::stop() {
  stopped_ = true;
  if (descriptor_.is_open()) {
    descriptor_.release();
  }
}

void socket_watch::arm(direction& way) {
  if (stopped_ || way.outstanding || (wanted_ & way.poll_bit) == 0) {
    return;
  }
  way.outstanding = true;
  descriptor_.async_wait(way.wait, [self = shared_from_this(), &way](const boost::system::error_code& failure) {
    way.outstanding = false;
    self->on_ready(way, failure);
  });
}

void socket_watch::on_ready(direction& way, const boost::system::error_code& failure) {
  if (stopped_ || failure == boost::asio::error::operation_aborted) {
    return;
  }
  if (failure) {
    ready_(socket_, CURL_CSELECT_ERR);
    return;
  }
  if ((wanted_ & way.poll_bit) != 0) {
    ready_(socket_, way.select_bit);  // may stop this watch
  }
  arm(way);
}

}  // namespace zylin::net
