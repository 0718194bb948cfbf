#include "zylin/config/text_file.hpp"

#include "zylin/core/unicode.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>
#include <fstream>

namespace zylin::config {

bool is_plain_line(std::string_view text, std::size_t most) noexcept {
  if (text.size() > most || text.find_first_not_of(' ') == std::string_view::npos) {
    return false;
  }
  while (!text.empty()) {
    const utf8::unit next = utf8::decode(text);
    if (!next.valid || unicode::is_control(next.code_point)) {
      return false;
    }
    text.remove_prefix(next.length);
  }
  return true;
}

bool is_plain_word(std::string_view text, std::size_t most) noexcept {
  const auto printable = [](char c) { return c > ' ' && c < '\x7F'; };
  return !text.empty() && text.size() <= most && std::all_of(text.begin(), text.end(), printable);
}

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

}  // namespace zylin::config
