#pragma once

#include "zylin/core/error.hpp"

#include <string>
#include <string_view>

namespace zylin::net {

/// https anywhere, plain http only to loopback unless `allow_insecure`; never user information in the address. Errors:
/// `invalid_input`.
[[nodiscard]] result<void> check_url(std::string_view url, bool allow_insecure);

/// The target of a redirect, made absolute. Only to https, or from loopback to loopback: an upstream must not be able
/// to send us to a service of this machine. Errors: `bad_response`.
[[nodiscard]] result<std::string> redirect_target(std::string_view from, std::string_view location);

/// Host of a URL for an error's sentence; never its path or query, which can hold personal data.
[[nodiscard]] std::string host_of(std::string_view url);

}  // namespace zylin::net
