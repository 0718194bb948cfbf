#include "pipeline/calls/call_parties.hpp"

#include "zylin/core/try.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin::calls {

ports::awaitable<result<std::optional<domain::call>>> call_parties::learn(const domain::job& work,
                                                                          const domain::call& log) const {
  if (!log.from.empty()) {
    co_return std::optional<domain::call>{};
  }
  result<ports::directory_entry> entry = co_await tools_.directory.find(work.call);
  if (entry) {
    co_return std::optional<domain::call>(std::move(entry->row));
  }
  if (entry.error().code() == errc::cancelled || !gives_up(work, entry.error(), policies_)) {
    co_return entry.error();
  }
  spdlog::warn("{} goes on without its caller's number: {}", work.call.str(), entry.error().message());
  co_return std::optional<domain::call>{};
}

result<void> call_parties::keep(ports::transaction& tx, const domain::call& told) {
  TRY_ASSIGN(std::optional<domain::call> log, tx.calls().find(told.sid));
  if (!log) {
    return {};
  }
  learn_parties(*log, told.from, told.to);
  return tx.calls().save(*log);
}

}  // namespace zylin::calls
