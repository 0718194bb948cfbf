#include "zylin/pipeline/report_clock.hpp"

#include "zylin/core/date_text.hpp"
#include "zylin/domain/daily_report.hpp"
#include "zylin/pipeline/owner_notice.hpp"
#include "zylin/pipeline/report_reader.hpp"
#include "zylin/ports/report_repository.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <string>
#include <utility>

namespace zylin {
namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr std::chrono::seconds pause_after_failed_report{30};

}  // namespace

report_clock::report_clock(store& db, const clock& time, const settings& configured,
                           std::function<void()> message_added)
    : db_(db), time_(time), configured_(configured), message_added_(std::move(message_added)) {}

local_days report_clock::today(time_point now) const {
  return std::chrono::floor<days>(configured_.facts.zone.to_local(now));
}

std::optional<time_point> report_clock::due(time_point now) const {
  if (!configured_.owner_phone) {
    return std::nullopt;
  }
  const local_days day = today(now);
  const bool done = written_ == day;
  std::optional<time_point> moment = report_due(configured_.facts, done ? day + days(1) : day);
  if (moment && failed_at_ && now >= *failed_at_) {  // a clock that was set back does not prolong the pause
    moment = std::max<time_point>(*moment, *failed_at_ + pause_after_failed_report);
  }
  return moment;
}

awaitable<result<std::vector<awaitable<void>>>> report_clock::claim(std::size_t /*room*/) {
  const time_point now = time_.now();
  const std::optional<time_point> moment = due(now);
  if (moment && *moment <= now) {
    co_await write(today(now));
  }
  co_return std::vector<awaitable<void>>();
}

awaitable<result<std::optional<time_point>>> report_clock::next_due() {
  co_return due(time_.now());
}

awaitable<void> report_clock::write(local_days day) {
  const time_point now = time_.now();
  const result<bool> posted = co_await post(day, now);
  if (!posted) {
    spdlog::error("the daily report cannot be written, trying again: {}", posted.error().message());
    failed_at_ = now;
    co_return;
  }
  failed_at_.reset();
  written_ = day;
  if (*posted && message_added_) {
    message_added_();
  }
}

/// False when it was written before. The first part tells: another run could cut a changed text into more of them.
awaitable<result<bool>> report_clock::post(local_days day, time_point now) {
  owner_notice notice;
  notice.key = "report:" + format_date(std::chrono::year_month_day(day)).value_or("");
  auto read = [this, day, &notice](transaction& within) -> result<std::optional<daily_report>> {
    const result<bool> known = within.report().is_written(notice.key + ":0");
    if (!known || *known) {
      return known ? result<std::optional<daily_report>>(std::nullopt) : known.error();
    }
    result<daily_report> report = read_report(within, configured_.facts, day);
    return report ? result<std::optional<daily_report>>(std::move(*report)) : report.error();
  };
  const result<std::optional<daily_report>> report = co_await transact<std::optional<daily_report>>(db_, read);
  if (!report || !*report) {
    co_return report ? result<bool>(false) : result<bool>(report.error());
  }
  notice.text = report_text(configured_.facts, **report);
  auto write = [this, &notice, now](transaction& within) -> result<bool> {
    const result<bool> known = within.report().is_written(notice.key + ":0");
    if (!known || *known) {
      return known ? result<bool>(false) : known;
    }
    const result<void> posted = post_notice(within, configured_, notice, now);
    return posted ? result<bool>(true) : result<bool>(posted.error());
  };
  co_return co_await transact<bool>(db_, write);
}

}  // namespace zylin
