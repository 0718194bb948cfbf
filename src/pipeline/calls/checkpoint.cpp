#include "pipeline/calls/checkpoint.hpp"

#include "pipeline/engine/durable_write.hpp"
#include "pipeline/messages/message_ledger.hpp"
#include "zylin/core/try.hpp"

#include <utility>

namespace zylin::calls {
namespace {

result<domain::job> move_on(ports::transaction& tx, const domain::job& next, std::int64_t lease_token,
                            const ports::store::work& produced) {
  TRY(produced(tx));
  TRY_ASSIGN(const bool ours, tx.jobs().save(next, lease_token));
  if (!ours) {
    return error(errc::cancelled, "the job's lease is no longer ours");
  }
  TRY_ASSIGN(std::optional<domain::job> finished, messages::finish_if_settled(tx, next.id));
  return finished.value_or(next);
}

}  // namespace

ports::awaitable<result<domain::job>> checkpoint::save(domain::job next, std::int64_t lease_token,
                                                       ports::store::work produced) {
  auto unit = [&](ports::transaction& tx) { return move_on(tx, next, lease_token, produced); };
  co_return co_await engine::transact_until_stored<domain::job>(db_, unit, next.call.str(), stopping_);
}

}  // namespace zylin::calls
