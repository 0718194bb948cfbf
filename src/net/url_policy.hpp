#pragma once

#include "zylin/core/error.hpp"

#include <string>
#include <string_view>

namespace zylin::net {

/// https anywhere, plain http only to loopback unless `allow_insecure`; never user information in the address. Errors:
/// `invalid_input`.
[[nodiscard]] result<void> check_url(std::string_view url, bool allow_insecure);

/// The target of a redirect, made absolute, which must pass `check_url` too. Plain http is only followed from plain
/// http, and to this machine only from this machine. Errors: `bad_response`.
[[nodiscard]] result<std::string> redirect_target(std::string_view from, std::string_view location,
                                                  bool allow_insecure);

/// Whether a numeric address is not one of the public internet: this machine, a private or shared network, the local
/// link, a group, or nobody's. Also true for what is no address.
[[nodiscard]] bool is_internal_address(std::string_view address);

/// Host of a URL for an error's sentence; never its path or query, which can hold personal data.
[[nodiscard]] std::string host_of(std::string_view url);

}  // namespace zylin::net
