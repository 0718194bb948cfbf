#include "zylin/app/owner_commands.hpp"

#include "zylin/core/number.hpp"
#include "zylin/core/random_token.hpp"
#include "zylin/pipeline/calendar_feeds.hpp"
#include "zylin/pipeline/revival.hpp"

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

awaitable<control::reply> owner_commands::perform(control::command asked) {
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
  co_return error(errc::invalid_input, "the server does not know this command; is it of another version?");
}

awaitable<control::reply> owner_commands::retry_job(const control::command& asked) {
  const std::optional<std::int64_t> id = number_of(asked, "id");
  if (!id) {
    co_return error(errc::invalid_input, "the id is a whole number");
  }
  auto unit = [this, number = *id](transaction& within) { return revive_job(within, number, time_.now()); };
  const result<job> revived = co_await transact<job>(db_, unit);
  if (!revived) {
    co_return revived.error();
  }
  spdlog::info("{} is worked on again, as its owner says", revived->call.str());
  if (job_added_) {
    job_added_();
  }
  co_return "job " + std::to_string(revived->id) + " is worked on again, from step " +
      std::string(to_string(revived->step));
}

/// Only this reply ever holds the address.
awaitable<control::reply> owner_commands::open_calendar() {
  if (configured_.server.public_url.empty()) {
    co_return error(errc::invalid_input, "PUBLIC_URL is not set, so the calendar has no address");
  }
  const secret key = make_random_token();
  auto unit = [this, &key](transaction& within) { return open_calendar_feed(within, key, time_.now()); };
  const result<std::int64_t> opened = co_await transact<std::int64_t>(db_, unit);
  if (!opened) {
    co_return opened.error();
  }
  spdlog::info("calendar address {} was made", *opened);
  co_return "calendar address " + std::to_string(*opened) + " (shown this once; whoever has it sees the bookings):\n" +
      calendar_address(configured_.server.public_url, key);
}

awaitable<control::reply> owner_commands::revoke_calendars(const control::command& asked) {
  const bool all = asked.arguments.contains("all");
  const std::optional<std::int64_t> id = number_of(asked, "id");
  if (!all && !id) {
    co_return error(errc::invalid_input, "the id is a whole number, or all");
  }
  auto unit = [this, all, id](transaction& within) {
    return revoke_calendar_feeds(within, all ? std::nullopt : id, time_.now());
  };
  const result<std::int64_t> revoked = co_await transact<std::int64_t>(db_, unit);
  if (!revoked) {
    co_return revoked.error();
  }
  spdlog::info("{} calendar address(es) revoked", *revoked);
  co_return *revoked == 1 ? "1 calendar address is revoked"
                          : std::to_string(*revoked) + " calendar addresses are revoked";
}

}  // namespace zylin::app
