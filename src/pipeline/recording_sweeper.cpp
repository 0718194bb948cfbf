#include "zylin/pipeline/recording_sweeper.hpp"

#include "zylin/ports/recording_intake.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin {
namespace {

constexpr int most_pages = 10;
constexpr std::size_t most_foreign = 10'000;

/// True when it changed anything.
result<bool> take(transaction& within, call row, const listed_recording& listed, sweep_verdict verdict,
                  time_point now) {
  if (verdict == sweep_verdict::take) {
    return take_recording(within, std::move(row), listed.recording, now);
  }
  if (row.outcome != call_outcome::open) {
    return false;
  }
  mark_missed(row);
  row.ended_at = row.ended_at.value_or(now);
  if (const result<void> saved = within.calls().save(row); !saved) {
    return saved.error();
  }
  return false;
}

}  // namespace

awaitable<result<int>> recording_sweeper::turn() {
  const result<void> begun = co_await begin_list();
  if (!begun) {
    co_return begun.error();
  }
  result<int> taken = co_await read_pages();
  if (taken && is_complete()) {
    const result<void> saved = co_await save_mark();
    if (!saved) {
      taken = saved.error();
    }
  }
  nothing_left_out_ = nothing_left_out_ && taken;
  co_return taken;
}

/// A list that was not read to its end goes on where it was left.
awaitable<result<void>> recording_sweeper::begin_list() {
  if (!next_.empty()) {
    co_return result<void>{};
  }
  const time_point now = tools_.time.now();
  const result<sweep_mark> mark = co_await load_mark(now);
  if (!mark) {
    nothing_left_out_ = false;
    co_return mark.error();
  }
  mark_ = *mark;
  began_ = now;
  since_ = list_from(mark_, began_);
  nothing_left_out_ = true;
  co_return result<void>{};
}

awaitable<result<int>> recording_sweeper::read_pages() {
  int taken = 0;
  for (int count = 0; count < most_pages && (count == 0 || !next_.empty()); ++count) {
    const result<recording_page> page = co_await tools_.recordings.page(since_, std::exchange(next_, {}));
    if (!page) {
      co_return page.error();
    }
    const result<int> added = co_await take_page(*page);
    if (!added) {
      co_return added;
    }
    taken += *added;
    next_ = page->next;
  }
  co_return taken;
}

/// The first start ever is where our business begins. A corrected mark is stored at once: while the list cannot be read
/// the clock could reach the wrong one, which would be believed then.
awaitable<result<sweep_mark>> recording_sweeper::load_mark(time_point now) {
  auto unit = [now](transaction& within) -> result<sweep_mark> {
    const result<std::optional<sweep_mark>> stored = within.sweeps().find();
    if (!stored) {
      return stored.error();
    }
    const sweep_mark mark = without_future(stored->value_or(sweep_mark{.begun_at = now, .seen_until = now}), now);
    const result<void> saved = within.sweeps().save(mark);
    return saved ? result<sweep_mark>(mark) : result<sweep_mark>(saved.error());
  };
  co_return co_await transact<sweep_mark>(tools_.db, unit);
}

awaitable<result<void>> recording_sweeper::save_mark() {
  mark_.seen_until = began_;
  const sweep_mark reached = mark_;
  store::work unit = [reached](transaction& within) { return within.sweeps().save(reached); };
  co_return co_await tools_.db.run(std::move(unit));
}

awaitable<result<int>> recording_sweeper::take_page(const recording_page& page) {
  auto unit = [this, &page](transaction& within) { return sort(within, page); };
  const result<sorted_page> sorted = co_await transact<sorted_page>(tools_.db, unit);
  if (!sorted) {
    co_return sorted.error();
  }
  int taken = sorted->taken;
  for (const listed_recording& listed : sorted->strangers) {
    const result<bool> added = co_await take_stranger(listed);
    if (!added && !concerns_one_call_only(added.error().code())) {
      co_return added.error();
    }
    if (!added) {
      spdlog::warn("sweep: {} is left out: {}", listed.recording.str(), added.error().message());
      nothing_left_out_ = false;
      continue;
    }
    taken += *added ? 1 : 0;
  }
  co_return taken;
}

/// Takes what belongs to calls that we know. One that was refused heard no greeting that asked for a recording.
result<recording_sweeper::sorted_page> recording_sweeper::sort(transaction& within, const recording_page& page) const {
  sorted_page sorted;
  for (const listed_recording& listed : page.recordings) {
    const sweep_verdict verdict = judge(listed, mark_.begun_at);
    if (verdict == sweep_verdict::not_work || foreign_.contains(listed.recording.str())) {
      continue;
    }
    const result<bool> known = within.jobs().knows(listed.recording);
    const result<std::optional<call>> row = within.calls().find(listed.call);
    if (!known || !row) {
      return known ? row.error() : known.error();
    }
    if (*known || (*row && (*row)->outcome == call_outcome::refused)) {
      continue;
    }
    if (!*row) {
      sorted.strangers.push_back(listed);
      continue;
    }
    const result<bool> added = take(within, **row, listed, verdict, tools_.time.now());
    if (!added) {
      return added.error();
    }
    sorted.taken += *added ? 1 : 0;
  }
  return sorted;
}

awaitable<result<bool>> recording_sweeper::take_stranger(const listed_recording& listed) {
  result<directory_entry> entry = co_await tools_.directory.find(listed.call);
  if (!entry && entry.error().code() != errc::not_found) {
    co_return entry.error();
  }
  if (!entry || !is_ours(*entry, tools_.configured.twilio)) {
    if (foreign_.size() >= most_foreign) {
      foreign_.clear();
    }
    foreign_.insert(listed.recording.str());
    co_return false;
  }
  const time_point now = tools_.time.now();
  call& told = entry->row;
  if (told.started_at == time_point{}) {
    told.started_at = listed.made_at.value_or(now);
  }
  const sweep_verdict verdict = judge(listed, mark_.begun_at);
  auto unit = [&](transaction& within) -> result<bool> {
    result<call> row = find_or_add(within.calls(), told);
    if (!row) {
      return row.error();
    }
    complete(*row, told);
    if (const result<void> saved = within.calls().save(*row); !saved) {
      return saved.error();
    }
    return take(within, std::move(*row), listed, verdict, now);
  };
  co_return co_await transact<bool>(tools_.db, unit);
}

}  // namespace zylin
