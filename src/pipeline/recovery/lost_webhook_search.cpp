#include "pipeline/recovery/lost_webhook_search.hpp"

#include "pipeline/intake/call_intake.hpp"
#include "pipeline/intake/recording_intake.hpp"
#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::recovery {
namespace {

constexpr int most_pages = 10;
constexpr std::size_t most_foreign = 10'000;

/// True when it changed anything.
result<bool> take(ports::transaction& tx, domain::call row, const ports::listed_recording& listed, recording_class kind,
                  time_point now) {
  if (kind == recording_class::take) {
    return intake::take_recording(tx, std::move(row), listed.recording, now);
  }
  if (row.outcome != domain::call_outcome::open) {
    return false;
  }
  mark_missed(row);
  row.ended_at = row.ended_at.value_or(now);
  TRY(tx.calls().save(row));
  return false;
}

}  // namespace

ports::awaitable<result<int>> lost_webhook_search::turn() {
  CO_TRY(co_await begin_list());
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

/// A list that was not read to its end continues where it stopped.
ports::awaitable<result<void>> lost_webhook_search::begin_list() {
  if (!next_.empty()) {
    co_return result<void>{};
  }
  const time_point now = tools_.time.now();
  const result<ports::sweep_mark> mark = co_await load_mark(now);
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

ports::awaitable<result<int>> lost_webhook_search::read_pages() {
  int taken = 0;
  for (int count = 0; count < most_pages && (count == 0 || !next_.empty()); ++count) {
    CO_TRY_ASSIGN(const ports::recording_page page, co_await tools_.recordings.page(since_, std::exchange(next_, {})));
    CO_TRY_ASSIGN(const int added, co_await take_page(page));
    taken += added;
    next_ = page.next;
  }
  co_return taken;
}

/// At the first start of all, older recordings are excluded. A corrected mark is stored at once: while the list cannot
/// be read, the clock could reach the wrong mark, which would then look valid.
ports::awaitable<result<ports::sweep_mark>> lost_webhook_search::load_mark(time_point now) {
  auto unit = [now](ports::transaction& tx) -> result<ports::sweep_mark> {
    const result<std::optional<ports::sweep_mark>> stored = tx.sweeps().find();
    if (!stored) {
      return stored.error();
    }
    const ports::sweep_mark mark =
        without_future(stored->value_or(ports::sweep_mark{.begun_at = now, .seen_until = now}), now);
    TRY(tx.sweeps().save(mark));
    return mark;
  };
  co_return co_await transact<ports::sweep_mark>(tools_.db, unit);
}

ports::awaitable<result<void>> lost_webhook_search::save_mark() {
  mark_.seen_until = began_;
  const ports::sweep_mark reached = mark_;
  ports::store::work unit = [reached](ports::transaction& tx) { return tx.sweeps().save(reached); };
  co_return co_await tools_.db.run(std::move(unit));
}

ports::awaitable<result<int>> lost_webhook_search::take_page(const ports::recording_page& page) {
  auto unit = [this, &page](ports::transaction& tx) { return sort(tx, page); };
  CO_TRY_ASSIGN(const sorted_page sorted, co_await transact<sorted_page>(tools_.db, unit));
  int taken = sorted.taken;
  for (const ports::listed_recording& listed : sorted.of_unknown_calls) {
    const result<bool> added = co_await take_of_unknown_call(listed);
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

/// Takes the recordings of known calls. A refused or blocked call heard no greeting that asked for a recording.
result<lost_webhook_search::sorted_page> lost_webhook_search::sort(ports::transaction& tx,
                                                                   const ports::recording_page& page) const {
  sorted_page sorted;
  for (const ports::listed_recording& listed : page.recordings) {
    const recording_class kind = classify_recording(listed, mark_.begun_at);
    if (kind == recording_class::not_work || foreign_.contains(listed.recording.str())) {
      continue;
    }
    const result<bool> known = tx.jobs().knows(listed.recording);
    const result<std::optional<domain::call>> row = tx.calls().find(listed.call);
    if (!known || !row) {
      return known ? row.error() : known.error();
    }
    if (*known || (*row && was_turned_away(**row))) {
      continue;
    }
    if (!*row) {
      sorted.of_unknown_calls.push_back(listed);
      continue;
    }
    TRY_ASSIGN(const bool added, take(tx, **row, listed, kind, tools_.time.now()));
    sorted.taken += added ? 1 : 0;
  }
  return sorted;
}

ports::awaitable<result<bool>> lost_webhook_search::take_of_unknown_call(const ports::listed_recording& listed) {
  result<ports::directory_entry> entry = co_await tools_.directory.find(listed.call);
  if (!entry && entry.error().code() != errc::not_found) {
    co_return entry.error();
  }
  if (!entry || !is_ours(*entry, tools_.settings.twilio)) {
    if (foreign_.size() >= most_foreign) {
      foreign_.clear();
    }
    foreign_.insert(listed.recording.str());
    co_return false;
  }
  const time_point now = tools_.time.now();
  domain::call& told = entry->row;
  if (told.started_at == time_point{}) {
    told.started_at = listed.made_at.value_or(now);
  }
  const recording_class kind = classify_recording(listed, mark_.begun_at);
  auto unit = [&](ports::transaction& tx) -> result<bool> {
    result<domain::call> row = intake::find_or_add(tx.calls(), told);
    if (!row) {
      return row.error();
    }
    complete(*row, told);
    TRY(tx.calls().save(*row));
    return take(tx, std::move(*row), listed, kind, now);
  };
  co_return co_await transact<bool>(tools_.db, unit);
}

}  // namespace zylin::recovery
