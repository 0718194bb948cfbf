#include "byte_source.hpp"

#include <algorithm>

namespace zylin {

std::string memory_source::read(std::uint64_t at, std::uint64_t length) {
  const auto begin = static_cast<std::size_t>(std::min<std::uint64_t>(at, bytes_.size()));
  const auto count = static_cast<std::size_t>(std::min<std::uint64_t>(length, bytes_.size() - begin));
  const auto part = bytes_.subspan(begin, count);
  std::string bytes(count, '\0');
  std::transform(part.begin(), part.end(), bytes.begin(), [](std::byte b) { return static_cast<char>(b); });
  return bytes;
}

std::string file_source::read(std::uint64_t at, std::uint64_t length) {
  std::string bytes(static_cast<std::size_t>(length), '\0');
  file_.clear();
  file_.seekg(static_cast<std::streamoff>(at));
  file_.read(bytes.data(), static_cast<std::streamsize>(length));
  bytes.resize(static_cast<std::size_t>(file_.gcount()));
  return bytes;
}

}  // namespace zylin
