#pragma once

#include "client_address.hpp"
#include "zylin/http/router.hpp"

#include <string>

namespace zylin::http {

/// `behind`, and for each 403 that it answers a log line with the client's address: the operator sees who knocks.
/// The address is not masked; whoever is refused is not Twilio, so it is no customer's.
[[nodiscard]] handler log_refusals(std::string route, client_address client, handler behind);

}  // namespace zylin::http
