#include "pipeline/conversations/conversation_manager.hpp"

#include "pipeline/conversations/decided_turn.hpp"
#include "pipeline/conversations/hand_over.hpp"
#include "pipeline/conversations/model_reading.hpp"
#include "pipeline/conversations/store_turn.hpp"
#include "zylin/core/failpoint.hpp"
#include "zylin/core/try.hpp"

#include <cstdint>
#include <utility>

namespace zylin::conversations {
namespace {

conversation_reply silent_reply(const domain::stored_conversation& row) {
  conversation_reply reply;
  reply.conversation = row.id;
  reply.turn = row.turns;
  reply.language = row.language;
  reply.ends = row.status != domain::conversation_status::open;
  return reply;
}

/// A repeated turn is given the latest reply; it may have been written by another version of the program.
conversation_reply given_reply(const domain::stored_conversation& row) {
  result<conversation_reply> reply = parse_reply(row.last_reply);
  return reply ? std::move(*reply) : silent_reply(row);
}

/// As it was when it began: later notifications of a call may not tell it.
std::optional<phone_number> customer_of(const domain::stored_conversation& row) {
  const result<phone_number> number = phone_number::from_e164(row.customer);
  return number ? std::optional(*number) : std::nullopt;
}

bool speaks(const heard_turn& heard) {
  return heard.what.kind == domain::turn_kind::words || heard.what.kind == domain::turn_kind::keys;
}

/// It is over, a person has taken over, or they are gone and have not written.
bool stays_unanswered(const domain::stored_conversation& row, const heard_turn& heard) {
  const bool gone = row.status == domain::conversation_status::waiting && !speaks(heard);
  return gone || is_over(row.status) || row.status == domain::conversation_status::paused;
}

}  // namespace

/// What a turn that is decided again need not find out again.
struct conversation_manager::earlier_attempts {
  std::vector<domain::time_span> refused;  ///< times that must count as taken
  model_reading by_model;
};

ports::awaitable<result<conversation_reply>> conversation_manager::begin(conversation_party who) {
  const time_point now = tools_.time.now();
  auto open = [&](ports::transaction& tx) { return open_conversation(tx, tools_.settings.business, who, now); };
  CO_TRY_ASSIGN(const domain::stored_conversation row, co_await transact<domain::stored_conversation>(tools_.db, open));
  co_return row.turns > 0 ? given_reply(row) : silent_reply(row);
}

ports::awaitable<result<conversation_reply>> conversation_manager::take_turn(conversation_party who, heard_turn heard) {
  earlier_attempts earlier;
  for (int attempt = 0; attempt < most_attempts; ++attempt) {
    const time_point now = tools_.time.now();
    auto keep = [&](ports::transaction& tx) { return keep_words(tx, tools_.settings.business, who, heard, now); };
    CO_TRY_ASSIGN(const stored_words kept, co_await transact<stored_words>(tools_.db, keep));
    if (kept.is_answered) {
      co_return given_reply(kept.row);
    }
    if (who.call && is_over(kept.row.status) && speaks(heard)) {
      CO_TRY(co_await pass_on(kept.row));
    }
    if (stays_unanswered(kept.row, heard)) {
      co_return silent_reply(kept.row);
    }
    failpoint("conversation:heard");
    CO_TRY_ASSIGN(std::optional<conversation_reply> reply, co_await answer(kept.row, heard, earlier));
    if (reply) {
      failpoint("conversation:answered");
      co_return std::move(*reply);
    }
  }
  co_return error(errc::conflict, "a turn was overtaken each time it was decided");
}

/// The call has ended before these words came in.
ports::awaitable<result<void>> conversation_manager::pass_on(const domain::stored_conversation& row) {
  const time_point now = tools_.time.now();
  auto unit = [&](ports::transaction& tx) { return pass_on_late_words(tx, tools_.settings, row, now); };
  CO_TRY_ASSIGN(const handed_words done, co_await transact<handed_words>(tools_.db, unit));
  if (done.told) {
    tools_.message_added();
  }
  co_return result<void>();
}

ports::awaitable<result<std::optional<conversation_reply>>> conversation_manager::answer(
    const domain::stored_conversation& row, const heard_turn& heard, earlier_attempts& earlier) {
  constexpr double draws = 4294967296.0;
  const domain::business& business = tools_.settings.business;
  const time_point now = tools_.time.now();
  const std::optional<phone_number> number = customer_of(row);
  read_turn_result read = read_heard(row, heard, business, now);
  CO_TRY(co_await read_by_model(tools_, row, heard, number, earlier.by_model, read, now));
  auto gather = [&](ports::transaction& tx) { return gather_facts(tx, business, number, read.needed, now); };
  CO_TRY_ASSIGN(domain::turn_facts facts, co_await transact<domain::turn_facts>(tools_.db, gather));
  facts.can_be_written_to = number.has_value();
  facts.owner_can_be_told = tools_.settings.owner_phone.has_value();
  for (const domain::time_span& span : earlier.refused) {
    domain::busy_time busy;
    busy.when = span;
    facts.taken.busy.push_back(std::move(busy));
  }
  const decided_turn decided = decide(row, heard, std::move(read), facts, business, number.has_value(), now);
  const auto random = static_cast<std::uint32_t>(tools_.random_fraction() * draws);
  const turn_to_store turn{tools_.settings, row, number, heard, decided, now, random};
  turn_obstacle obstacle;
  auto unit = [&](ports::transaction& tx) { return store_turn(tx, turn, obstacle); };
  result<conversation_reply> stored = co_await transact<conversation_reply>(tools_.db, unit);
  if (stored) {
    if (!decided.step.actions.empty()) {
      tools_.message_added();
    }
    co_return std::optional<conversation_reply>(std::move(*stored));
  }
  if (!obstacle.any()) {
    co_return stored.error();
  }
  earlier.refused.insert(earlier.refused.end(), obstacle.refused.begin(), obstacle.refused.end());
  co_return std::optional<conversation_reply>();
}

}  // namespace zylin::conversations
