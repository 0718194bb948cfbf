#include "pipeline/recovery/stale_calls.hpp"

#include "pipeline/recovery/sweep_rules.hpp"
#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>

#include <utility>
#include <vector>

namespace zylin::recovery {
namespace {

constexpr std::size_t most_calls_at_once = 20;
/// Greeting, recording and farewell together take less.
constexpr std::chrono::minutes longest_call{10};
constexpr std::chrono::hours oldest{24};

/// `told` is nothing if the provider does not know the call.
result<void> close(ports::transaction& tx, const call_sid& id, const std::optional<domain::call>& told) {
  TRY_ASSIGN(std::optional<domain::call> row, tx.calls().find(id));
  if (!row) {
    return {};
  }
  if (told) {
    complete(*row, *told);
    close_if_ended(*row);
  } else {
    mark_missed(*row);
    row->status = merge_status(row->status, domain::call_status::completed);
  }
  return tx.calls().save(*row);
}

}  // namespace

ports::awaitable<result<void>> stale_calls::look() {
  const time_point now = time_.now();
  auto unit = [now](ports::transaction& tx) -> result<std::vector<call_sid>> {
    TRY(tx.follow_ups().follow_clock_back(now));
    return tx.follow_ups().find_stale(now - oldest, now - longest_call, most_calls_at_once);
  };
  CO_TRY_ASSIGN(const std::vector<call_sid> calls, co_await transact<std::vector<call_sid>>(db_, unit));
  for (const call_sid& id : calls) {
    const result<void> asked = co_await ask(id);
    if (!asked && !concerns_one_call_only(asked.error().code())) {
      co_return asked;
    }
    if (!asked) {
      spdlog::warn("sweep: what became of call {} could not be asked: {}", id.str(), asked.error().message());
    }
  }
  co_return result<void>{};
}

ports::awaitable<result<void>> stale_calls::ask(const call_sid& id) {
  result<ports::directory_entry> entry = co_await directory_.find(id);
  if (!entry && entry.error().code() != errc::not_found) {
    co_return entry.error();
  }
  std::optional<domain::call> told;
  if (entry) {
    told = std::move(entry->row);
  }
  ports::store::work unit = [&id, &told](ports::transaction& tx) { return close(tx, id, told); };
  co_return co_await db_.run(std::move(unit));
}

}  // namespace zylin::recovery
