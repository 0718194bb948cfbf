#include "pipeline/bookings/unread_calendar_alarm.hpp"

#include "pipeline/bookings/external_calendar_reader.hpp"
#include "pipeline/messages/call_messages.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/report_repository.hpp"

#include <chrono>
#include <string>
#include <utility>
#include <vector>

namespace zylin::bookings {
namespace {

constexpr std::chrono::hours told_after{24};
constexpr std::chrono::minutes unread_looked_for_every{10};

}  // namespace

unread_calendar_alarm::unread_calendar_alarm(ports::store& db, const clock& time, const config::settings& settings,
                                             std::function<void()> message_added)
    : db_(db), time_(time), settings_(settings), message_added_(std::move(message_added)) {}

ports::awaitable<result<void>> unread_calendar_alarm::run() {
  const time_point now = time_.now();
  auto unit = [this, now](ports::transaction& tx) { return tell_all(tx, now); };
  CO_TRY_ASSIGN(const int told, co_await transact<int>(db_, unit));
  last_look_ = now;
  if (told > 0 && message_added_) {
    message_added_();
  }
  co_return result<void>();
}

std::optional<time_point> unread_calendar_alarm::next_due() const {
  if (external_calendars(settings_.business).empty()) {
    return std::nullopt;
  }
  return last_look_ ? *last_look_ + unread_looked_for_every : time_.now();
}

result<int> unread_calendar_alarm::tell_all(ports::transaction& tx, time_point now) const {
  TRY_ASSIGN(const std::vector<ports::external_calendar_state> rows, tx.external_calendars().all());
  int told = 0;
  for (const domain::external_calendar& each : external_calendars(settings_.business)) {
    if (const auto row = find_calendar_row(rows, each)) {
      TRY_ASSIGN(const bool now_told, tell(tx, each, *row, now));
      told += now_told ? 1 : 0;
    }
  }
  return told;
}

/// An outage begins when it was last read. True if the owner was told now.
result<bool> unread_calendar_alarm::tell(ports::transaction& tx, const domain::external_calendar& which,
                                         const ports::external_calendar_state& row, time_point now) const {
  const time_point since = row.read_at.value_or(row.configured_at);
  if (now - since < told_after) {
    return false;
  }
  messages::owner_notice notice;
  notice.key = "own-calendar:" + std::to_string(row.id) + ":" + std::to_string(since.time_since_epoch().count());
  notice.text = domain::texts::owner_calendar_unread(settings_.business, name_for_owner(which), since);
  const result<bool> known = tx.report().is_written(notice.key + ":0");
  if (!known || *known) {
    return known ? result<bool>(false) : known;
  }
  TRY(enqueue_notice(tx, settings_, notice, now));
  return true;
}

}  // namespace zylin::bookings
