#include "socket_address.hpp"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <string>
#include <system_error>
#include <utility>

namespace zylin::control {

result<socket_address> socket_address::of(const std::filesystem::path& socket) {
  constexpr std::size_t longest_name = 80;
  const std::string name = socket.filename();
  if (name.empty() || name.size() > longest_name) {
    return error(errc::invalid_input, "the name of " + socket.string() + " is too long for a socket");
  }
  const std::filesystem::path folder = socket.has_parent_path() ? socket.parent_path() : ".";
  const int opened = ::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC);
  if (opened < 0) {
    return error(errc::not_found, folder.string() + ": " + std::generic_category().message(errno));
  }
  return socket_address(opened, "/proc/self/fd/" + std::to_string(opened) + "/" + name);
}

socket_address::socket_address(socket_address&& other) noexcept
    : folder_(std::exchange(other.folder_, -1)), endpoint_(other.endpoint_) {}

socket_address::~socket_address() {
  if (folder_ >= 0) {
    ::close(folder_);
  }
}

}  // namespace zylin::control
