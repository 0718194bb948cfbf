#pragma once

#include "zylin/core/error.hpp"

#include <boost/asio/local/stream_protocol.hpp>

#include <filesystem>

namespace zylin::control {

/// A socket's address holds 107 bytes, a path may have 4096: the folder is opened and named by its descriptor
/// (proc(5)). To be kept until the socket is bound or connected.
class socket_address {
 public:
  /// Errors: `not_found` when there is no such folder, `invalid_input` when even the name is too long.
  [[nodiscard]] static result<socket_address> of(const std::filesystem::path& socket);

  socket_address(socket_address&& other) noexcept;
  socket_address& operator=(socket_address&&) = delete;
  ~socket_address();

  [[nodiscard]] const boost::asio::local::stream_protocol::endpoint& endpoint() const noexcept { return endpoint_; }

 private:
  socket_address(int folder, const std::string& address) : folder_(folder), endpoint_(address) {}

  int folder_;
  boost::asio::local::stream_protocol::endpoint endpoint_;
};

}  // namespace zylin::control
