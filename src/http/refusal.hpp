#pragma once

#include <string_view>

namespace zylin::http {

/// Why a request is not handed on. It is answered with `status`, then the connection is closed, because the next
/// request on it cannot be found reliably.
struct refusal {
  constexpr refusal() = default;
  constexpr refusal(int code, std::string_view why) : status(code), sentence(why) {}

  int status = 400;
  std::string_view sentence;  ///< a literal
};

}  // namespace zylin::http
