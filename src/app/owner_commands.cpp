#include "zylin/app/owner_commands.hpp"

#include "pipeline/calls/job_runner.hpp"
#include "pipeline/reports/calendar_feed.hpp"
#include "zylin/core/number.hpp"
#include "zylin/core/random_token.hpp"
#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace zylin::app {
namespace {

std::optional<std::int64_t> number_of(const control::command& asked, const std::string& name) {
  const auto found = asked.arguments.find(name);
  if (found == asked.arguments.end()) {
    return std::nullopt;
  }
  return parse_number<std::int64_t>(found->second);
}

}  // namespace

ports::awaitable<control::reply> owner_commands::perform(control::command asked) {
  if (asked.name == "jobs.retry") {
    co_return co_await retry_job(asked);
  }
  if (asked.name == "calendar.new") {
    co_return co_await open_calendar();
  }
  if (asked.name == "calendar.revoke") {
    co_return co_await revoke_calendars(asked);
  }
  if (booking_commands::takes(asked)) {
    co_return co_await bookings_.perform(std::move(asked));
  }
  if (customer_commands::takes(asked)) {
    co_return co_await customers_.perform(std::move(asked));
  }
  co_return error(errc::invalid_input, "the server does not know this command; is it of another version?");
}

ports::awaitable<control::reply> owner_commands::retry_job(const control::command& asked) {
  const std::optional<std::int64_t> id = number_of(asked, "id");
  if (!id) {
    co_return error(errc::invalid_input, "the id is a whole number");
  }
  auto unit = [this, number = *id](ports::transaction& tx) { return calls::revive_job(tx, number, time_.now()); };
  CO_TRY_ASSIGN(const domain::job revived, co_await transact<domain::job>(db_, unit));
  spdlog::info("{} is worked on again, as its owner says", revived.call.str());
  if (job_added_) {
    job_added_();
  }
  co_return "job " + std::to_string(revived.id) + " is worked on again, from step " +
      std::string(to_string(revived.step));
}

/// The address appears only in this reply.
ports::awaitable<control::reply> owner_commands::open_calendar() {
  if (settings_.server.public_url.empty()) {
    co_return error(errc::invalid_input, "PUBLIC_URL is not set, so the calendar has no address");
  }
  const secret key = make_random_token();
  auto unit = [this, &key](ports::transaction& tx) { return reports::open_calendar_feed(tx, key, time_.now()); };
  CO_TRY_ASSIGN(const std::int64_t opened, co_await transact<std::int64_t>(db_, unit));
  spdlog::info("calendar address {} was made", opened);
  co_return "calendar address " + std::to_string(opened) + " (shown this once; whoever has it sees the bookings):\n" +
      reports::calendar_address(settings_.server.public_url, key);
}

ports::awaitable<control::reply> owner_commands::revoke_calendars(const control::command& asked) {
  const bool all = asked.arguments.contains("all");
  const std::optional<std::int64_t> id = number_of(asked, "id");
  if (!all && !id) {
    co_return error(errc::invalid_input, "the id is a whole number, or all");
  }
  auto unit = [this, all, id](ports::transaction& tx) {
    return reports::revoke_calendar_feeds(tx, all ? std::nullopt : id, time_.now());
  };
  CO_TRY_ASSIGN(const std::int64_t revoked, co_await transact<std::int64_t>(db_, unit));
  spdlog::info("{} calendar address(es) revoked", revoked);
  co_return revoked == 1 ? "1 calendar address is revoked"
                         : std::to_string(revoked) + " calendar addresses are revoked";
}

}  // namespace zylin::app
