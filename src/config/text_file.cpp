#include "text_file.hpp"

#include <fstream>

namespace zylin {

result<std::string> read_text_file(const std::filesystem::path& file) {
  constexpr std::size_t most = 1024UL * 1024;
  std::error_code failed;
  const auto status = std::filesystem::status(file, failed);
  if (status.type() == std::filesystem::file_type::not_found) {
    return error(errc::not_found, "no such file");
  }
  if (std::filesystem::is_directory(status)) {
    return error(errc::invalid_input, "a directory");
  }
  std::ifstream stream(file, std::ios::binary);
  if (!stream) {
    return error(errc::invalid_input, "a file that cannot be opened");
  }
  std::string text(most + 1, '\0');
  stream.read(text.data(), static_cast<std::streamsize>(text.size()));
  text.resize(static_cast<std::size_t>(stream.gcount()));
  if (stream.bad()) {
    return error(errc::invalid_input, "a file that cannot be read");
  }
  if (text.size() > most) {
    return error(errc::invalid_input, "a file of more than 1 MiB");
  }
  return text;
}

}  // namespace zylin
