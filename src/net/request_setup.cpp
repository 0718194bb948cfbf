#include "request_setup.hpp"

#include "zylin/core/try.hpp"

#include <algorithm>
#include <array>
#include <filesystem>
#include <fstream>
#include <string_view>

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

CURLcode add_part(curl_mime* form, const ports::multipart_field& field) {
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

bool has_control(std::string_view text) {
  return std::any_of(text.begin(), text.end(), [](unsigned char c) { return c < 0x20 || c == 0x7f; });
}

void set_connection_options(CURL* easy, const ports::http_request& request, const std::string& ca_file) {
  constexpr long idle_seconds = 50;  // upstreams close idle connections after a minute; avoid the race
  curl_easy_setopt(easy, CURLOPT_NOSIGNAL, 1L);
  curl_easy_setopt(easy, CURLOPT_URL, request.url.c_str());
  curl_easy_setopt(easy, CURLOPT_PROTOCOLS_STR, "http,https");
  curl_easy_setopt(easy, CURLOPT_PROXY, "");  // nothing from the environment
  curl_easy_setopt(easy, CURLOPT_FOLLOWLOCATION, 0L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYPEER, 1L);
  curl_easy_setopt(easy, CURLOPT_SSL_VERIFYHOST, 2L);
  curl_easy_setopt(easy, CURLOPT_HTTP_VERSION, CURL_HTTP_VERSION_2TLS);
  curl_easy_setopt(easy, CURLOPT_PIPEWAIT, request.url.starts_with("https") ? 1L : 0L);
  curl_easy_setopt(easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(request.connect_timeout.count()));
  curl_easy_setopt(easy, CURLOPT_MAXAGE_CONN, idle_seconds);
  curl_easy_setopt(easy, CURLOPT_USERAGENT, "zylin");
  if (!ca_file.empty()) {
    curl_easy_setopt(easy, CURLOPT_CAINFO, ca_file.c_str());
  }
}

void set_credentials(CURL* easy, const ports::http_request& request) {
  if (request.basic) {
    curl_easy_setopt(easy, CURLOPT_HTTPAUTH, CURLAUTH_BASIC);
    curl_easy_setopt(easy, CURLOPT_USERNAME, request.basic->user.c_str());
    curl_easy_setopt(easy, CURLOPT_PASSWORD, request.basic->password.expose_c_str());
  } else if (!request.bearer.empty()) {
    curl_easy_setopt(easy, CURLOPT_HTTPAUTH, CURLAUTH_BEARER);
    curl_easy_setopt(easy, CURLOPT_XOAUTH2_BEARER, request.bearer.expose_c_str());
  }
}

result<void> set_headers(CURL* easy, const ports::http_request& request, header_list& headers) {
  bool kept = append(headers, "Expect:");  // else a server that ignores 100-continue costs a second
  for (const auto& [name, value] : request.headers) {
    if (has_control(name) || has_control(value)) {
      return error(errc::invalid_input, "request header with a control character");
    }
    std::string line = name;
    line.append(": ").append(value);
    kept = kept && append(headers, line.c_str());
  }
  if (!kept || has_control(request.bearer.expose())) {
    return error(errc::invalid_input, "request headers cannot be sent");
  }
  curl_easy_setopt(easy, CURLOPT_HTTPHEADER, headers.get());
  return {};
}

}  // namespace

result<void> attach_multipart(CURL* easy, const std::vector<ports::multipart_field>& fields, mime_form& form) {
  form.reset(curl_mime_init(easy));
  for (const ports::multipart_field& field : fields) {
    const bool readable = field.file.empty() || bring_into_memory(field.file);
    if (!readable || add_part(form.get(), field) != CURLE_OK) {
      return error(errc::storage_failed, "a file to be sent cannot be read");
    }
  }
  curl_easy_setopt(easy, CURLOPT_MIMEPOST, form.get());
  return {};
}

void request_body::attach(CURL* easy) {
  curl_easy_setopt(easy, CURLOPT_POST, 1L);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(rest_.size()));
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, &request_body::read);
  curl_easy_setopt(easy, CURLOPT_READDATA, this);
  curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, &request_body::refuse_rewind);
  if (rest_.empty()) {  // without a rewind nothing prevents the repetition
    curl_easy_setopt(easy, CURLOPT_FRESH_CONNECT, 1L);
  }
}

std::size_t request_body::read(char* buffer, std::size_t size, std::size_t count, void* self) noexcept {
  std::string_view& rest = static_cast<request_body*>(self)->rest_;
  const std::size_t taken = std::min(size * count, rest.size());
  rest.copy(buffer, taken);
  rest.remove_prefix(taken);
  return taken;
}

int request_body::refuse_rewind(void* /*self*/, curl_off_t /*offset*/, int /*origin*/) noexcept {
  return CURL_SEEKFUNC_FAIL;
}

result<void> set_up(CURL* easy, const ports::http_request& request, const std::string& ca_file, request_parts& parts) {
  set_connection_options(easy, request, ca_file);
  set_credentials(easy, request);
  TRY(set_headers(easy, request, parts.headers));
  if (request.method == ports::http_method::get) {
    curl_easy_setopt(easy, CURLOPT_HTTPGET, 1L);
    return {};
  }
  if (!request.multipart.empty()) {
    return attach_multipart(easy, request.multipart, parts.form);
  }
  parts.body.emplace(request.body);
  parts.body->attach(easy);
  return {};
}

}  // namespace zylin::net
