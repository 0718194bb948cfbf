#pragma once

#include "twilio/account.hpp"
#include "zylin/http/router.hpp"

#include <memory>

namespace zylin::sim {

/// `GET /2010-04-01/Accounts/{account}/Calls/{file}`, the file being `{sid}.json`.
[[nodiscard]] http::handler fetch_call(std::shared_ptr<twilio_account> account);

/// `GET /2010-04-01/Accounts/{file}`, the file being `{AccountSid}.json`.
[[nodiscard]] http::handler fetch_account(std::shared_ptr<twilio_account> account);
/// `GET …/IncomingPhoneNumbers.json?PhoneNumber=`: the account's one number, if it has one and it is the wanted one.
[[nodiscard]] http::handler list_numbers(std::shared_ptr<twilio_account> account);

}  // namespace zylin::sim
