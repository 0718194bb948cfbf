#pragma once

#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>

#include <cstdint>

namespace zylin::test {

/// A loopback port that no other process gets while its server is down. The server itself can listen on it, since it
/// sets SO_REUSEADDR and this does not listen; without it a parallel test may get the port between two runs of the
/// server.
class reserved_port {
 public:
  explicit reserved_port(boost::asio::io_context& context) : socket_(context) {
    socket_.open(boost::asio::ip::tcp::v4());
    socket_.set_option(boost::asio::socket_base::reuse_address(true));
    socket_.bind({boost::asio::ip::address_v4::loopback(), 0});
  }

  [[nodiscard]] std::uint16_t number() const { return socket_.local_endpoint().port(); }

 private:
  boost::asio::ip::tcp::socket socket_;
};

}  // namespace zylin::test
