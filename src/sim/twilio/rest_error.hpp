#pragma once

#include "zylin/http/message.hpp"

#include <string_view>

namespace zylin::sim {

/// `{"code":…,"message":…,"more_info":…,"status":…}` (Twilio docs: REST API responses).
[[nodiscard]] http::response rest_error(int status, int code, std::string_view message);
/// The same as XML: what a media address answers with.
[[nodiscard]] http::response rest_exception(int status, int code, std::string_view message);

[[nodiscard]] http::response not_authenticated(http::response refusal);

}  // namespace zylin::sim
