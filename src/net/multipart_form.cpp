#include "multipart_form.hpp"

#include <array>
#include <filesystem>
#include <fstream>

namespace zylin::net {
namespace {

/// False when the file cannot be read to its end.
bool bring_into_memory(const std::filesystem::path& file) {
  constexpr std::size_t block = std::size_t{64} * 1024;
  std::ifstream source(file, std::ios::binary);
  std::array<char, block> buffer{};
  while (source.read(buffer.data(), buffer.size())) {
  }
  return source.eof();
}

CURLcode add_part(curl_mime* form, const multipart_field& field) {
  curl_mimepart* part = curl_mime_addpart(form);
  CURLcode code = curl_mime_name(part, field.name.c_str());
  if (code == CURLE_OK) {
    code = field.file.empty() ? curl_mime_data(part, field.value.data(), field.value.size())
                              : curl_mime_filedata(part, field.file.c_str());
  }
  if (code == CURLE_OK && !field.file_name.empty()) {
    code = curl_mime_filename(part, field.file_name.c_str());
  }
  if (code == CURLE_OK && !field.content_type.empty()) {
    code = curl_mime_type(part, field.content_type.c_str());
  }
  return code;
}

}  // namespace

result<void> attach_multipart(CURL* easy, const std::vector<multipart_field>& fields, mime_form& form) {
  form.reset(curl_mime_init(easy));
  for (const multipart_field& field : fields) {
    const bool readable = field.file.empty() || bring_into_memory(field.file);
    if (!readable || add_part(form.get(), field) != CURLE_OK) {
      return error(errc::storage_failed, "a file to be sent cannot be read");
    }
  }
  curl_easy_setopt(easy, CURLOPT_MIMEPOST, form.get());
  return {};
}

}  // namespace zylin::net
