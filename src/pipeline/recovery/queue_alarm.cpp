#include "pipeline/recovery/queue_alarm.hpp"

#include "pipeline/messages/call_messages.hpp"
#include "zylin/core/redact.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/texts.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <string>
#include <utility>

namespace zylin::recovery {
namespace {

constexpr std::chrono::milliseconds longest_interval{30'000};

}  // namespace

queue_alarm::queue_alarm(ports::store& db, const clock& time, const config::settings& settings,
                         std::function<void()> message_added)
    : db_(db),
      time_(time),
      settings_(settings),
      message_added_(std::move(message_added)),
      interval_(std::min(settings.pipeline.queue_age_alarm, longest_interval)) {}

ports::awaitable<result<void>> queue_alarm::run() {
  const time_point now = time_.now();
  const bool clock_was_set_back = now < last_look_;
  if (interval_.count() > 0 && (clock_was_set_back || now - last_look_ >= interval_)) {
    last_look_ = now;
    co_await look();
  }
  co_return result<void>();
}

std::optional<time_point> queue_alarm::next_due() const {
  return interval_.count() > 0 ? std::optional(last_look_ + interval_) : std::nullopt;
}

ports::awaitable<void> queue_alarm::look() {
  const time_point now = time_.now();
  auto unit = [this, now](ports::transaction& tx) { return find(tx, now); };
  const result<finding> found = co_await transact<finding>(db_, unit);
  if (!found) {
    spdlog::error("cannot look whether recordings wait too long: {}", found.error().message());
    co_return;
  }
  conclude(*found);
}

/// A job counts as late only if two looks find it so: a clock that jumps makes everything look old for a moment.
result<queue_alarm::finding> queue_alarm::find(ports::transaction& tx, time_point now) const {
  finding found;
  TRY_ASSIGN(std::optional<domain::job> oldest, tx.jobs().oldest_unfinished());
  if (!oldest || now - oldest->created_at < settings_.pipeline.queue_age_alarm) {
    return found;
  }
  found.late = std::move(oldest);
  found.sure = found.late->id == seen_late_;
  if (found.sure && found.late->id != reported_) {
    TRY(tell_owner(tx, *found.late, now));
  }
  return found;
}

result<void> queue_alarm::tell_owner(ports::transaction& tx, const domain::job& late, time_point now) const {
  TRY_ASSIGN(const std::optional<domain::call> log, tx.calls().find(late.call));
  messages::owner_notice notice;
  notice.text = domain::texts::owner_late(settings_.business, log ? log->from : std::string(), late.created_at,
                                          late.recording.str(), late.last_error);
  notice.key = "late:" + std::to_string(late.id);
  notice.call = late.call;
  return enqueue_notice(tx, settings_, notice, now);
}

void queue_alarm::conclude(const finding& found) {
  seen_late_ = found.late ? found.late->id : 0;
  if (!found.late && late_.exchange(false)) {
    spdlog::info("no recording waits too long any more");
  }
  if (!found.sure) {
    return;
  }
  late_ = true;
  if (found.late->id == reported_) {
    return;
  }
  reported_ = found.late->id;
  spdlog::error(
      "{} waits for its answer for longer than QUEUE_AGE_ALARM_MS, at step {}: {} (zylin jobs shows the rest)",
      found.late->call.str(), to_string(found.late->step),
      found.late->last_error.empty() ? "no failure is known" : redact(found.late->last_error));
  if (message_added_) {
    message_added_();
  }
}

}  // namespace zylin::recovery
