#pragma once

#include "zylin/core/descriptor.hpp"
#include "zylin/core/error.hpp"

#include <boost/asio/local/stream_protocol.hpp>

#include <filesystem>
#include <string>
#include <utility>

namespace zylin::control {

/// A socket's address holds 107 bytes, but a path may have 4096, so the folder is opened and named by its descriptor
/// (proc(5)). Keep this object until the socket is bound or connected.
class socket_address {
 public:
  /// Errors: `not_found` when there is no such folder, `invalid_input` when even the name is too long.
  [[nodiscard]] static result<socket_address> of(const std::filesystem::path& socket);

  [[nodiscard]] const boost::asio::local::stream_protocol::endpoint& endpoint() const noexcept { return endpoint_; }

 private:
  socket_address(descriptor folder, const std::string& address) : folder_(std::move(folder)), endpoint_(address) {}

  descriptor folder_;
  boost::asio::local::stream_protocol::endpoint endpoint_;
};

}  // namespace zylin::control
