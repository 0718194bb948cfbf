#pragma once

#include "curl_handle.hpp"
#include "zylin/ports/http_client.hpp"

#include <curl/curl.h>

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::net {

/// Makes `fields` the multipart/form-data body of a POST. Files are streamed, but read once here into the page cache,
/// because libcurl reads them on the io thread, which must not wait for a disk. Errors: `storage_failed`. Unlike a
/// plain body, libcurl may send it a second time when a kept-alive connection dies.
[[nodiscard]] result<void> attach_multipart(CURL* easy, const std::vector<ports::multipart_field>& fields,
                                            mime_form& form);

/// A POST body that libcurl can read only once. When a kept-alive connection dies before the first byte of an answer,
/// libcurl silently repeats the request on a new one; that would send a message twice. It must rewind the body for
/// that, which this refuses (CURLE_SEND_FAIL_REWIND), so the caller learns that the outcome is unknown.
class request_body {
 public:
  explicit request_body(std::string_view bytes) : rest_(bytes) {}

  /// The object must outlive the exchange and stay where it is.
  void attach(CURL* easy);

 private:
  static std::size_t read(char* buffer, std::size_t size, std::size_t count, void* self) noexcept;
  static int refuse_rewind(void* self, curl_off_t offset, int origin) noexcept;

  std::string_view rest_;
};

/// What an easy handle refers to while it runs.
struct request_parts {
  header_list headers;
  mime_form form;
  std::optional<request_body> body;
};

/// Sets everything except the callbacks for the answer. `request` and `parts` must outlive the exchange. Reads the
/// files of a multipart body once, so that libcurl later finds them in memory. Errors: `invalid_input`,
/// `storage_failed`.
[[nodiscard]] result<void> set_up(CURL* easy, const ports::http_request& request, const std::string& ca_file,
                                  request_parts& parts);

}  // namespace zylin::net
