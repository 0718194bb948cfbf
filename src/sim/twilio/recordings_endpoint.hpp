#pragma once

#include "twilio/account.hpp"

#include "zylin/http/router.hpp"

#include <memory>

namespace zylin::sim {

/// `GET /2010-04-01/Accounts/{account}/Recordings/{file}`.
[[nodiscard]] http::handler download_recording(std::shared_ptr<twilio_account> account);

/// `GET …/Recordings.json?DateCreated>=&PageSize=`: newest first, in pages.
[[nodiscard]] http::handler list_recordings(std::shared_ptr<twilio_account> account);

}  // namespace zylin::sim
