#include "pipeline/recovery/missed_calls.hpp"

#include "pipeline/messages/call_messages.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/texts.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace zylin::recovery {
namespace {

constexpr std::chrono::hours too_old{24};
constexpr std::chrono::minutes longest_wait_for_sweep{10};

/// The sweep wakes this task for waiting calls; until then, this is how often a sweep is requested.
constexpr std::chrono::seconds sweep_look_again{10};

/// A keypad spelling that only looks like a number is not shown to the owner either.
std::string_view shown_caller(const domain::caller& who, const domain::call& missed) {
  return who.phone || who.kind == domain::caller_kind::client ? std::string_view(missed.from) : std::string_view();
}

time_point end_of(const domain::call& missed) {
  return missed.ended_at.value_or(missed.started_at);
}

}  // namespace

follow_up_step decide_follow_up(const missed_call_times& times) {
  const time_point due = times.ended + times.delay;
  if (times.now < due) {
    return follow_up_step::wait;
  }
  if (times.now - times.ended > too_old) {
    return follow_up_step::forget;
  }
  // Twilio lists a recording some seconds after it was made, so a search right at the call's end proves nothing. A mark
  // in the future comes from a fast clock and proves nothing either.
  const bool searched =
      times.seen_until && *times.seen_until >= times.ended + times.delay / 2 && *times.seen_until <= times.now;
  if (times.sweeping && !searched && times.now < due + longest_wait_for_sweep) {
    return follow_up_step::wait;
  }
  return follow_up_step::write;
}

bool missed_calls::sweeping() const noexcept {
  return tools_.settings.pipeline.sweep_interval.count() > 0;
}

ports::awaitable<result<std::vector<ports::awaitable<void>>>> missed_calls::claim(std::size_t room) {
  const time_point now = tools_.time.now();
  auto see = [this, now, room](ports::transaction& tx) { return callers_due(tx, now, room); };
  CO_TRY_ASSIGN(const std::vector<std::string> due, co_await transact<std::vector<std::string>>(tools_.db, see));
  domain::caller_cache callers(tools_.settings.business);
  for (const std::string& each : due) {
    callers.read_ahead(each);
  }
  auto unit = [this, &callers, now, room](ports::transaction& tx) { return follow_up_due(tx, callers, now, room); };
  CO_TRY_ASSIGN(const batch done, co_await transact<batch>(tools_.db, unit));
  waits_for_sweep_ = done.waits_for_sweep;
  if (done.written > 0) {
    tools_.message_added();
  }
  if (waits_for_sweep_) {
    tools_.sweep_wanted();
  }
  co_return std::vector<ports::awaitable<void>>{};
}

ports::awaitable<result<std::optional<time_point>>> missed_calls::next_due() {
  auto look = [](ports::transaction& tx) { return tx.follow_ups().earliest_open(); };
  const result<std::optional<time_point>> ended = co_await transact<std::optional<time_point>>(tools_.db, look);
  if (!ended || !*ended) {
    co_return ended;
  }
  const time_point due = **ended + tools_.settings.pipeline.missed_call_delay;
  co_return std::optional<time_point>(waits_for_sweep_ ? std::max(due, tools_.time.now() + sweep_look_again) : due);
}

result<std::vector<std::string>> missed_calls::callers_due(ports::transaction& tx, time_point now,
                                                           std::size_t room) const {
  TRY_ASSIGN(const std::vector<call_sid> due,
             tx.follow_ups().open_until(now - tools_.settings.pipeline.missed_call_delay, room));
  std::vector<std::string> callers;
  for (const call_sid& id : due) {
    TRY_ASSIGN(std::optional<domain::call> missed, tx.calls().find(id));
    callers.push_back(std::move(missed->from));
  }
  return callers;
}

result<missed_calls::batch> missed_calls::follow_up_due(ports::transaction& tx, const domain::caller_cache& callers,
                                                        time_point now, std::size_t room) const {
  const std::chrono::milliseconds delay = tools_.settings.pipeline.missed_call_delay;
  TRY(tx.follow_ups().follow_clock_back(now));
  const result<std::vector<call_sid>> due = tx.follow_ups().open_until(now - delay, room);
  const result<std::optional<ports::sweep_mark>> swept = tx.sweeps().find();
  if (!due || !swept) {
    return due ? swept.error() : due.error();
  }
  batch done;
  for (const call_sid& id : *due) {
    TRY_ASSIGN(const std::optional<domain::call> missed, tx.calls().find(id));
    missed_call_times times{end_of(*missed), now, delay, sweeping(), std::nullopt};
    if (*swept) {
      times.seen_until = (*swept)->seen_until;
    }
    const follow_up_step step = decide_follow_up(times);
    if (step == follow_up_step::wait) {
      done.waits_for_sweep = true;
      break;  // later calls wait for it too
    }
    const result<int> written =
        step == follow_up_step::write ? write(tx, callers.find(missed->from), *missed, now) : result<int>(0);
    const result<void> closed = tx.follow_ups().close(id);
    if (!written || !closed) {
      return written ? closed.error() : written.error();
    }
    done.written += *written;
  }
  return done;
}

result<int> missed_calls::write(ports::transaction& tx, const domain::caller& who, const domain::call& missed,
                                time_point now) const {
  const domain::business& business = tools_.settings.business;
  TRY_ASSIGN(const bool blocked, messages::is_blocked(tx, business, who.phone ? who.phone->str() : std::string()));
  if (!business.missed_call_follow_up || blocked) {  // blocked after calling: else the call was not answered at all
    return 0;
  }
  messages::call_messages messages(business, tools_.settings.owner_phone, who.phone, missed, now);
  messages.tell_owner(domain::message_kind::owner_missed_call,
                      domain::texts::owner_missed_call(business, shown_caller(who, missed), missed.started_at));
  if (messages.reaches_customer()) {
    TRY_ASSIGN(const bool may, may_write_to_caller(tx, missed, messages.customer()->str(), now));
    if (may) {
      TRY_ASSIGN(const std::string language, messages::language_for(tx, business, messages.customer()->str()));
      messages.tell_customer(domain::message_kind::missed_call, domain::texts::missed_call({business, language}));
    }
  }
  return messages.post(tx);
}

/// A caller who called again and left a recording gets the answer to that call.
result<bool> missed_calls::may_write_to_caller(ports::transaction& tx, const domain::call& missed,
                                               std::string_view number, time_point now) const {
  TRY_ASSIGN(const bool spoke, tx.follow_ups().left_recording_since(missed.from, missed.started_at));
  return spoke ? result<bool>(false) : tx.follow_ups().claim_number(number, now, domain::one_follow_up_in);
}

}  // namespace zylin::recovery
