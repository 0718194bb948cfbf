#include "zylin/pipeline/missed_calls.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/pipeline/correspondence.hpp"
#include "zylin/pipeline/follow_up_rules.hpp"

#include <algorithm>
#include <utility>

namespace zylin {
namespace {

/// A call that waits for the sweep is woken by it; this is how often we ask for one meanwhile.
constexpr std::chrono::seconds sweep_look_again{10};

/// A keypad spelling that only looks like a number is none for the owner either.
std::string_view shown_caller(const caller& who, const call& missed) {
  return who.phone || who.kind == caller_kind::client ? std::string_view(missed.from) : std::string_view();
}

time_point end_of(const call& missed) {
  return missed.ended_at.value_or(missed.started_at);
}

}  // namespace

bool missed_calls::sweeping() const noexcept {
  return tools_.configured.pipeline.sweep_interval.count() > 0;
}

awaitable<result<std::vector<awaitable<void>>>> missed_calls::claim(std::size_t room) {
  const time_point now = tools_.time.now();
  auto see = [this, now, room](transaction& within) { return callers_due(within, now, room); };
  const result<std::vector<std::string>> due = co_await transact<std::vector<std::string>>(tools_.db, see);
  if (!due) {
    co_return due.error();
  }
  known_callers callers(tools_.configured.facts.region);
  for (const std::string& each : *due) {
    callers.read_ahead(each);
  }
  auto unit = [this, &callers, now, room](transaction& within) { return follow_up_due(within, callers, now, room); };
  const result<batch> done = co_await transact<batch>(tools_.db, unit);
  if (!done) {
    co_return done.error();
  }
  waits_for_sweep_ = done->waits_for_sweep;
  if (done->written > 0) {
    tools_.message_added();
  }
  if (waits_for_sweep_) {
    tools_.sweep_wanted();
  }
  co_return std::vector<awaitable<void>>{};
}

awaitable<result<std::optional<time_point>>> missed_calls::next_due() {
  auto look = [](transaction& within) { return within.follow_ups().earliest_open(); };
  const result<std::optional<time_point>> ended = co_await transact<std::optional<time_point>>(tools_.db, look);
  if (!ended || !*ended) {
    co_return ended;
  }
  const time_point due = **ended + tools_.configured.pipeline.missed_call_delay;
  co_return std::optional<time_point>(waits_for_sweep_ ? std::max(due, tools_.time.now() + sweep_look_again) : due);
}

result<std::vector<std::string>> missed_calls::callers_due(transaction& within, time_point now,
                                                           std::size_t room) const {
  const result<std::vector<call_sid>> due =
      within.follow_ups().open_until(now - tools_.configured.pipeline.missed_call_delay, room);
  if (!due) {
    return due.error();
  }
  std::vector<std::string> callers;
  for (const call_sid& id : *due) {
    result<std::optional<call>> missed = within.calls().find(id);
    if (!missed) {
      return missed.error();
    }
    callers.push_back(std::move((*missed)->from));
  }
  return callers;
}

result<missed_calls::batch> missed_calls::follow_up_due(transaction& within, const known_callers& callers,
                                                        time_point now, std::size_t room) const {
  const std::chrono::milliseconds delay = tools_.configured.pipeline.missed_call_delay;
  if (const result<void> followed = within.follow_ups().follow_clock_back(now); !followed) {
    return followed.error();
  }
  const result<std::vector<call_sid>> due = within.follow_ups().open_until(now - delay, room);
  const result<std::optional<sweep_mark>> swept = within.sweeps().find();
  if (!due || !swept) {
    return due ? swept.error() : due.error();
  }
  batch done;
  for (const call_sid& id : *due) {
    const result<std::optional<call>> missed = within.calls().find(id);
    if (!missed) {
      return missed.error();
    }
    missed_call_times times{end_of(**missed), now, delay, sweeping(), std::nullopt};
    if (*swept) {
      times.seen_until = (*swept)->seen_until;
    }
    const follow_up_step step = judge(times);
    if (step == follow_up_step::wait) {
      done.waits_for_sweep = true;
      break;  // those that ended later wait for it too
    }
    const result<int> written =
        step == follow_up_step::write ? write(within, callers.find((*missed)->from), **missed, now) : result<int>(0);
    const result<void> closed = within.follow_ups().close(id);
    if (!written || !closed) {
      return written ? closed.error() : written.error();
    }
    done.written += *written;
  }
  return done;
}

result<int> missed_calls::write(transaction& within, const caller& who, const call& missed, time_point now) const {
  const business& facts = tools_.configured.facts;
  if (!facts.missed_call_follow_up) {
    return 0;
  }
  correspondence letters(facts, tools_.configured.owner_phone, who.phone, missed, now);
  letters.tell_owner(message_kind::owner_missed_call,
                     answer::owner_missed_call(facts, shown_caller(who, missed), missed.started_at));
  if (letters.reaches_customer()) {
    const result<bool> may = may_write_to_caller(within, missed, letters.customer()->str(), now);
    if (!may) {
      return may.error();
    }
    if (*may) {
      letters.tell_customer(message_kind::missed_call, answer::missed_call(facts));
    }
  }
  return letters.post(within);
}

/// Who hung up and called again has an answer to that call.
result<bool> missed_calls::may_write_to_caller(transaction& within, const call& missed, std::string_view number,
                                               time_point now) const {
  const result<bool> spoke = within.follow_ups().left_recording_since(missed.from, missed.started_at);
  if (!spoke) {
    return spoke.error();
  }
  return *spoke ? result<bool>(false) : within.follow_ups().claim_number(number, now, one_follow_up_in);
}

}  // namespace zylin
