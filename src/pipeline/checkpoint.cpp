#include "zylin/pipeline/checkpoint.hpp"

#include "zylin/pipeline/completion.hpp"
#include "zylin/pipeline/durable_write.hpp"

#include <utility>

namespace zylin {
namespace {

result<job> move_on(transaction& within, const job& next, std::int64_t lease, const store::work& produced) {
  if (const result<void> written = produced(within); !written) {
    return written.error();
  }
  const result<bool> ours = within.jobs().save(next, lease);
  if (!ours) {
    return ours.error();
  }
  if (!*ours) {
    return error(errc::cancelled, "the job's lease is no longer ours");
  }
  result<std::optional<job>> finished = finish_if_settled(within, next.id);
  if (!finished) {
    return finished.error();
  }
  return finished->value_or(next);
}

}  // namespace

awaitable<result<job>> checkpoint::save(job next, std::int64_t lease, store::work produced) {
  auto unit = [&](transaction& within) { return move_on(within, next, lease, produced); };
  co_return co_await transact_until_stored<job>(db_, unit, next.call.str(), stopping_);
}

}  // namespace zylin
