#pragma once

#include "twilio/account.hpp"
#include "zylin/http/router.hpp"

#include <memory>

namespace zylin::sim {

/// `GET /2010-04-01/Accounts/{account}/Calls/{file}`, the file being `{sid}.json`.
[[nodiscard]] http::handler fetch_call(std::shared_ptr<twilio_account> account);

}  // namespace zylin::sim
