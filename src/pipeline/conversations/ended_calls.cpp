#include "pipeline/conversations/ended_calls.hpp"

#include "pipeline/conversations/hand_over.hpp"
#include "zylin/core/try.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <spdlog/spdlog.h>

#include <optional>
#include <vector>

namespace zylin::conversations {
namespace {

conversation_party caller_on(domain::conversation_channel channel, const call_sid& call) {
  conversation_party who;
  who.channel = channel;
  who.call = call;
  return who;
}

/// A conversation as a hang-up finds it.
struct talk_left {
  std::optional<domain::stored_conversation> row{};
  std::vector<domain::stored_turn> unanswered{};
};

result<talk_left> look_at(ports::transaction& tx, const call_sid& call) {
  talk_left left;
  TRY_ASSIGN(left.row, tx.conversations().of_call(call));
  if (left.row) {
    TRY_ASSIGN(left.unanswered, unanswered_turns(tx, left.row->id));
  }
  return left;
}

}  // namespace

ports::awaitable<result<void>> end_conversation(conversation_manager& manager, const conversation_tools& tools,
                                                call_sid call) {
  auto look = [&](ports::transaction& tx) { return look_at(tx, call); };
  CO_TRY_ASSIGN(const talk_left left, co_await transact<talk_left>(tools.db, look));
  for (const domain::stored_turn& each : left.unanswered) {
    heard_turn heard{.key = each.key, .what = {}};
    heard.what.kind = each.kind;
    heard.what.words = each.words;
    conversation_party who = caller_on(left.row->channel, call);
    CO_TRY(co_await manager.take_turn(std::move(who), std::move(heard)));
  }
  CO_TRY_ASSIGN(const talk_left now, co_await transact<talk_left>(tools.db, look));
  if (!now.row || now.row->status != domain::conversation_status::open) {
    co_return result<void>();
  }
  // A key for each state that is hung up on: words that come in late may open it again.
  heard_turn end{.key = "hangup:" + std::to_string(now.row->revision), .what = {}};
  end.what.kind = domain::turn_kind::hangup;
  conversation_party who = caller_on(now.row->channel, call);
  CO_TRY(co_await manager.take_turn(std::move(who), std::move(end)));
  co_return result<void>();
}

ports::awaitable<result<void>> ended_calls::run() {
  constexpr std::size_t most_at_once = 100;
  constexpr int most_rounds = 10;
  using rows = std::vector<domain::stored_conversation>;
  std::map<std::int64_t, int> still_failing;
  std::int64_t after = 0;
  for (int round = 0; round < most_rounds; ++round) {
    auto find = [after](ports::transaction& tx) { return tx.conversations().left_open(after, most_at_once); };
    CO_TRY_ASSIGN(const rows left, co_await transact<rows>(tools_.db, find));
    for (const domain::stored_conversation& row : left) {
      after = row.id;
      const result<void> ended = co_await end(row);
      if (!ended && ended.error().code() == errc::cancelled) {
        co_return ended;
      }
      if (!ended) {
        still_failing.emplace(row.id, failures_[row.id] + 1);
        spdlog::warn("conversation {} could not be ended: {}", row.id, ended.error().message());
      }
    }
    if (left.size() < most_at_once) {
      break;
    }
  }
  failures_ = std::move(still_failing);
  co_return result<void>();
}

ports::awaitable<result<void>> ended_calls::end(const domain::stored_conversation& row) {
  const auto failed = failures_.find(row.id);
  if (failed != failures_.end() && failed->second >= most_failures) {
    co_return co_await give_up(*row.call);
  }
  co_return co_await end_conversation(manager_, tools_, *row.call);
}

ports::awaitable<result<void>> ended_calls::give_up(call_sid call) {
  const time_point now = tools_.time.now();
  auto unit = [&](ports::transaction& tx) { return hand_over(tx, tools_.settings, call, now); };
  CO_TRY_ASSIGN(const handed_words done, co_await transact<handed_words>(tools_.db, unit));
  if (done.told) {
    tools_.message_added();
  }
  co_return result<void>();
}

}  // namespace zylin::conversations
