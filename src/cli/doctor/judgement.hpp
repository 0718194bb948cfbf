#pragma once

#include "doctor/finding.hpp"
#include "zylin/adapters/sqlite/inspection.hpp"
#include "zylin/adapters/twilio/account_reader.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/domain/model_status.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::cli {

// What is seen, judged. No I/O.

[[nodiscard]] findings judge_settings(const settings& configured);
[[nodiscard]] finding judge_public_url(const std::string& address);
[[nodiscard]] finding judge_database(const std::string& file, const result<sqlite::inspection>& seen);
[[nodiscard]] finding judge_room(std::uintmax_t free_bytes);
[[nodiscard]] finding judge_account(const result<twilio::account_facts>& seen);
/// The webhooks as Twilio has them against those that `public_url` needs.
[[nodiscard]] findings judge_number(const result<std::optional<twilio::number_facts>>& seen,
                                    const std::string& public_url);
/// `subject`: which provider. `asked`: the models that will be used there. `today`: in UTC, as ends are announced.
[[nodiscard]] findings judge_models(const std::string& subject, const result<std::vector<listed_model>>& seen,
                                    const openai_settings& asked, std::chrono::sys_days today);
/// What the server has found missing while it ran.
[[nodiscard]] findings judge_missing_models(const std::vector<model_status>& known);

}  // namespace zylin::cli
