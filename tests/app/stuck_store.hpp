#pragma once

#include "zylin/ports/store.hpp"

#include <boost/asio/io_context.hpp>
#include <boost/asio/redirect_error.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <functional>

namespace zylin::test {

/// A database thread that does not answer until it is told to.
class stuck_store final : public ports::store {
 public:
  explicit stuck_store(boost::asio::io_context& context)
      : gate_(context, boost::asio::steady_timer::time_point::max()) {}

  ports::awaitable<result<void>> run(work /*unit*/) override {
    asked();
    boost::system::error_code ignored;
    co_await gate_.async_wait(boost::asio::redirect_error(boost::asio::use_awaitable, ignored));
    co_return error(errc::storage_full, "the disk is full");
  }

  /// Answers everybody who waits, or asks from now on.
  void release() { gate_.expires_at(boost::asio::steady_timer::time_point::min()); }

  std::function<void()> asked = [] {};

 private:
  boost::asio::steady_timer gate_;
};

}  // namespace zylin::test
