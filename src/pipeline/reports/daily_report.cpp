#include "pipeline/reports/daily_report.hpp"

#include "pipeline/messages/call_messages.hpp"
#include "zylin/core/ascii.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/digest.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/daily_report.hpp"
#include "zylin/domain/external_calendar.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/ports/external_calendar_repository.hpp"
#include "zylin/ports/report_repository.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <string>
#include <utility>

namespace zylin::reports {
namespace {

using std::chrono::days;
using std::chrono::local_days;

constexpr std::chrono::seconds pause_after_failed_report{30};

/// What fails now, or was never read. The database knows an address by its digest.
result<std::vector<domain::unread_calendar>> read_unread_calendars(ports::transaction& tx,
                                                                   const domain::business& business) {
  std::vector<domain::unread_calendar> unread;
  const std::vector<domain::external_calendar> configured = external_calendars(business);
  if (configured.empty()) {
    return unread;
  }
  TRY_ASSIGN(const std::vector<ports::external_calendar_state> rows, tx.external_calendars().all());
  for (const domain::external_calendar& each : configured) {
    const std::string hash = sha256_hex(each.address.expose());
    const auto row = std::ranges::find_if(rows, [&](const ports::external_calendar_state& stored) {
      return stored.address_hash == hash && ascii::equals_ignoring_case(stored.staff, each.staff);
    });
    if (row != rows.end() && (!row->read_at || row->failures > 0)) {
      unread.push_back({.name = name_for_owner(each),
                        .staff = each.staff,
                        .since = row->read_at.value_or(row->configured_at),
                        .was_read = row->read_at.has_value()});
    }
  }
  return unread;
}

}  // namespace

result<domain::daily_report> read_daily_report(ports::transaction& tx, const domain::business& business,
                                               std::chrono::local_days day) {
  constexpr std::size_t most_rows = 10'000;  // of each kind; a day of one business has hundreds
  const domain::time_span today = span_of_day(business.zone, day);
  const domain::time_span yesterday = span_of_day(business.zone, day - std::chrono::days(1));
  TRY_ASSIGN(std::vector<domain::booking> bookings, tx.bookings().between(today.from, today.until, most_rows));
  TRY_ASSIGN(std::vector<domain::report_call> calls, tx.report().calls(yesterday, most_rows));
  TRY_ASSIGN(std::vector<domain::undelivered_message> undelivered, tx.report().undelivered(yesterday, most_rows));
  TRY_ASSIGN(std::vector<domain::model_status> models, tx.models().all());
  TRY_ASSIGN(std::vector<domain::booking> unassigned,
             tx.bookings().unassigned(today.from, service_names(business), most_rows));
  TRY_ASSIGN(std::vector<domain::unread_calendar> calendars, read_unread_calendars(tx, business));
  return domain::make_report(day, {std::move(bookings), std::move(calls), std::move(undelivered), std::move(models),
                                   std::move(unassigned), std::move(calendars)});
}

daily_report_sender::daily_report_sender(ports::store& db, const clock& time, const config::settings& settings,
                                         std::function<void()> message_added)
    : db_(db), time_(time), settings_(settings), message_added_(std::move(message_added)) {}

local_days daily_report_sender::today(time_point now) const {
  return std::chrono::floor<days>(settings_.business.zone.to_local(now));
}

std::optional<time_point> daily_report_sender::due(time_point now) const {
  if (!settings_.owner_phone) {
    return std::nullopt;
  }
  const local_days day = today(now);
  const bool done = written_ == day;
  std::optional<time_point> moment = report_due(settings_.business, done ? day + days(1) : day);
  if (moment && failed_at_ && now >= *failed_at_) {  // a clock that was set back does not prolong the pause
    moment = std::max<time_point>(*moment, *failed_at_ + pause_after_failed_report);
  }
  return moment;
}

ports::awaitable<result<void>> daily_report_sender::run() {
  const time_point now = time_.now();
  const std::optional<time_point> moment = due(now);
  if (moment && *moment <= now) {
    co_await write(today(now));
  }
  co_return result<void>();
}

std::optional<time_point> daily_report_sender::next_due() const {
  return due(time_.now());
}

ports::awaitable<void> daily_report_sender::write(local_days day) {
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

/// False if it was written before. The first part decides: another run could split a changed text into more parts.
ports::awaitable<result<bool>> daily_report_sender::post(local_days day, time_point now) {
  messages::owner_notice notice;
  notice.key = "report:" + format_date(std::chrono::year_month_day(day)).value_or("");
  auto read = [this, day, &notice](ports::transaction& tx) -> result<std::optional<domain::daily_report>> {
    const result<bool> known = tx.report().is_written(notice.key + ":0");
    if (!known || *known) {
      return known ? result<std::optional<domain::daily_report>>(std::nullopt) : known.error();
    }
    TRY_ASSIGN(domain::daily_report report, read_daily_report(tx, settings_.business, day));
    return report;
  };
  const result<std::optional<domain::daily_report>> report =
      co_await transact<std::optional<domain::daily_report>>(db_, read);
  if (!report || !*report) {
    co_return report ? result<bool>(false) : result<bool>(report.error());
  }
  notice.text = report_text(settings_.business, **report);
  auto write = [this, &notice, now](ports::transaction& tx) -> result<bool> {
    const result<bool> known = tx.report().is_written(notice.key + ":0");
    if (!known || *known) {
      return known ? result<bool>(false) : known;
    }
    TRY(enqueue_notice(tx, settings_, notice, now));
    return true;
  };
  co_return co_await transact<bool>(db_, write);
}

}  // namespace zylin::reports
