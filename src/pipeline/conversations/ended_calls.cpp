#include "pipeline/conversations/ended_calls.hpp"

#include "zylin/core/try.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <vector>

namespace zylin::conversations {

ports::awaitable<result<void>> ended_calls::run() {
  constexpr std::size_t most_at_once = 100;
  using rows = std::vector<domain::stored_conversation>;
  auto find = [](ports::transaction& tx) { return tx.conversations().left_open(most_at_once); };
  CO_TRY_ASSIGN(const rows left, co_await transact<rows>(tools_.db, find));
  for (const domain::stored_conversation& row : left) {
    conversation_party who;
    who.channel = row.channel;
    who.call = row.call;
    heard_turn end{.key = hang_up_key, .what = {}};
    end.what.kind = domain::turn_kind::hangup;
    CO_TRY(co_await room_.take_turn(std::move(who), std::move(end)));
  }
  co_return result<void>();
}

}  // namespace zylin::conversations
