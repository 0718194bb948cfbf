#pragma once

#include "zylin/adapters/sqlite/inspection.hpp"
#include "zylin/adapters/twilio/account_reader.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/domain/booking.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/external_calendar.hpp"
#include "zylin/domain/model_status.hpp"
#include "zylin/ports/external_calendar_source.hpp"

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::cli {

enum class severity { ok, warning, failed };

/// One line of the doctor's output: what was checked, the result, and the remedy unless all is well.
struct finding {
  severity how = severity::ok;
  std::string subject;
  std::string seen;
  std::string advice;
};

using findings = std::vector<finding>;

// Conclusions from what was read. No I/O.

[[nodiscard]] findings assess_settings(const config::settings& settings);
[[nodiscard]] finding assess_public_url(const std::string& address);
[[nodiscard]] finding assess_database(const std::string& file, const result<sqlite::inspection>& seen);
[[nodiscard]] finding assess_disk_space(std::uintmax_t free_bytes);
[[nodiscard]] finding assess_account(const result<twilio::account_facts>& seen);
/// Compares the webhooks set at Twilio with those that `public_url` needs.
[[nodiscard]] findings assess_number(const result<std::optional<twilio::number_facts>>& seen,
                                     const std::string& public_url);
/// `subject`: which provider. `asked`: the models that will be used there. `today`: in UTC, like the announced dates.
[[nodiscard]] findings assess_models(const std::string& subject, const result<std::vector<domain::listed_model>>& seen,
                                     const config::openai_settings& asked, std::chrono::sys_days today);
/// Staff: what may run at once if the file does not say so, and coming bookings without a person.
[[nodiscard]] findings assess_staff(const domain::business& business, const std::vector<domain::booking>& unassigned);
/// An external calendar that was asked: `own` names and shows it without its secret.
[[nodiscard]] finding assess_calendar(const domain::external_calendar& own,
                                      const result<ports::external_calendar_answer>& seen);
/// Models that the server found missing while it ran.
[[nodiscard]] findings assess_missing_models(const std::vector<domain::model_status>& known);

}  // namespace zylin::cli
