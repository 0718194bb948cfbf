#include "zylin/pipeline/call_parties.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin {

awaitable<result<std::optional<call>>> call_parties::learn(const job& work, const call& log) const {
  if (!log.from.empty()) {
    co_return std::optional<call>{};
  }
  result<directory_entry> entry = co_await tools_.directory.find(work.call);
  if (entry) {
    co_return std::optional<call>(std::move(entry->row));
  }
  if (entry.error().code() == errc::cancelled || !gives_up(work, entry.error(), policies_)) {
    co_return entry.error();
  }
  spdlog::warn("{} goes on without its caller's number: {}", work.call.str(), entry.error().message());
  co_return std::optional<call>{};
}

result<void> call_parties::keep(transaction& within, const call& told) {
  result<std::optional<call>> log = within.calls().find(told.sid);
  if (!log) {
    return log.error();
  }
  if (!*log) {
    return {};
  }
  learn_parties(**log, told.from, told.to);
  return within.calls().save(**log);
}

}  // namespace zylin
