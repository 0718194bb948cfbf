#include "socket_address.hpp"

#include <fcntl.h>

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
  descriptor opened(::open(folder.c_str(), O_PATH | O_DIRECTORY | O_CLOEXEC));
  if (!opened.is_open()) {
    return error(errc::not_found, folder.string() + ": " + std::generic_category().message(errno));
  }
  const std::string address = "/proc/self/fd/" + std::to_string(opened.get()) + "/" + name;
  return socket_address(std::move(opened), address);
}

}  // namespace zylin::control
