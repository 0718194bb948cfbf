#include "request_body.hpp"

#include <algorithm>

namespace zylin::net {

void request_body::attach(CURL* easy) {
  curl_easy_setopt(easy, CURLOPT_POST, 1L);
  curl_easy_setopt(easy, CURLOPT_POSTFIELDSIZE_LARGE, static_cast<curl_off_t>(rest_.size()));
  curl_easy_setopt(easy, CURLOPT_READFUNCTION, &request_body::read);
  curl_easy_setopt(easy, CURLOPT_READDATA, this);
  curl_easy_setopt(easy, CURLOPT_SEEKFUNCTION, &request_body::refuse_rewind);
  if (rest_.empty()) {  // nothing to rewind, so nothing would stop the repetition
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

}  // namespace zylin::net
