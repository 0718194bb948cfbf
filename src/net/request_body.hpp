#pragma once

#include <cstddef>
#include <string_view>

#include <curl/curl.h>

namespace zylin::net {

/// A POST body that is handed to libcurl once and never again. libcurl silently repeats a request on a new
/// connection when a kept-alive one dies before the first byte of an answer; for a message that
/// would be a second message. It must rewind the body for that, which this refuses
/// (CURLE_SEND_FAIL_REWIND), so the caller learns that the outcome is unknown.
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

}  // namespace zylin::net
