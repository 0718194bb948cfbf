#pragma once

#include "twilio/account.hpp"
#include "twilio/delivery_reporter.hpp"

#include "zylin/http/router.hpp"

#include <memory>

namespace zylin::sim {

/// `POST /2010-04-01/Accounts/{account}/Messages.json`.
[[nodiscard]] http::handler create_message(std::shared_ptr<twilio_account> account, delivery_reporter reporter);
/// `GET …/Messages.json?To=&From=&DateSent>=`: one page that holds everything.
[[nodiscard]] http::handler list_messages(std::shared_ptr<twilio_account> account);
/// `GET …/Messages/{file}`, the file being `{sid}.json`.
[[nodiscard]] http::handler fetch_message(std::shared_ptr<twilio_account> account);

}  // namespace zylin::sim
