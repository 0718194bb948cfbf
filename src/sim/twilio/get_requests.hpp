#pragma once

#include "twilio/account.hpp"
#include "zylin/core/form.hpp"
#include "zylin/http/router.hpp"

#include <nlohmann/json_fwd.hpp>

#include <memory>

namespace zylin::sim {

/// Answers a GET request of the account's owner.
using reader = http::response (*)(twilio_account&, const http::request&, const http::path_parameters&);

/// `read` after the account's delay and its authentication.
[[nodiscard]] http::handler get_handler(reader read, std::shared_ptr<twilio_account> account);

[[nodiscard]] http::response json_answer(const nlohmann::ordered_json& document);

/// The parameters after the question mark; none when they cannot be read.
[[nodiscard]] form read_query(const http::request& incoming);

}  // namespace zylin::sim
