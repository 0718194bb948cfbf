#include "pipeline/conversations/phone_conversation.hpp"

#include "pipeline/conversations/ended_calls.hpp"
#include "pipeline/conversations/hand_over.hpp"
#include "pipeline/conversations/open_conversation.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/caller.hpp"
#include "zylin/domain/outside_text.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <algorithm>
#include <optional>
#include <utility>

namespace zylin::conversations {
namespace {

/// What the recogniser would not expect: the names of this business.
std::vector<std::string> names_of(const domain::business& business) {
  std::vector<std::string> names;
  for (const domain::service& each : business.services) {
    names.push_back(each.name);
    names.insert(names.end(), each.also.begin(), each.also.end());
  }
  for (const domain::staff_member& each : business.staff) {
    names.push_back(each.name);
    names.insert(names.end(), each.also.begin(), each.also.end());
  }
  names.resize(std::min(names.size(), ports::most_hints));
  return names;
}

conversation_party caller_of(const call_sid& call) {
  conversation_party who;
  who.channel = domain::conversation_channel::phone;
  who.call = call;
  return who;
}

domain::turn_kind kind_of(ports::phone_turn::kind heard) {
  switch (heard) {
    case ports::phone_turn::kind::words: return domain::turn_kind::words;
    case ports::phone_turn::kind::keys: return domain::turn_kind::keys;
    case ports::phone_turn::kind::silence: break;
  }
  return domain::turn_kind::silence;
}

/// Stores a turn of a call that has begun, and whose question was asked.
result<stored_words> keep_phone_turn(ports::transaction& tx, const domain::business& business,
                                     const conversation_party& who, const heard_turn& heard, int number,
                                     time_point now) {
  TRY_ASSIGN(const std::optional<domain::stored_conversation> row, tx.conversations().of_call(*who.call));
  if (!row || number < 1 || number > row->turns + 1) {
    return error(errc::invalid_input, "a turn of a call that was not asked for");
  }
  return keep_words(tx, business, who, heard, now);
}

/// The turn of that number, as it was heard.
result<heard_turn> find_phone_turn(ports::transaction& tx, const call_sid& call, int number) {
  constexpr std::size_t enough = 400;
  TRY_ASSIGN(const std::optional<domain::stored_conversation> row, tx.conversations().of_call(call));
  heard_turn heard{.key = std::to_string(number), .what = {}};
  if (row) {
    TRY_ASSIGN(const std::vector<domain::stored_turn> turns, tx.conversations().turns_of(row->id, enough));
    for (const domain::stored_turn& each : turns) {
      if (each.who == domain::turn_author::customer && each.key == heard.key) {
        heard.what = {.kind = each.kind, .words = each.words};
        return heard;
      }
    }
  }
  return error(errc::invalid_input, "a turn that was never heard");
}

/// Hands the call over with the words of its last turn, which may not be stored yet.
result<handed_words> leave_call(ports::transaction& tx, const config::settings& settings, const call_sid& call,
                                int number, const std::string& unheard, time_point now) {
  TRY_ASSIGN(const std::optional<domain::stored_conversation> row, tx.conversations().of_call(call));
  if (!row) {
    return handed_words{};
  }
  if (!unheard.empty()) {
    domain::stored_turn turn;
    turn.words = domain::kept_writing(unheard);
    turn.key = std::to_string(number);
    turn.at = now;
    TRY(tx.conversations().add_turn(row->id, turn));
  }
  return is_over(row->status) ? pass_on_late_words(tx, settings, *row, now) : hand_over(tx, settings, call, now);
}

}  // namespace

phone_conversation::phone_conversation(conversation_tools tools, boost::asio::any_io_executor workers,
                                       std::size_t most_at_once)
    : tools_(tools),
      manager_(std::move(tools)),
      workers_(std::move(workers)),
      in_flight_(workers_, most_at_once),
      hints_(names_of(tools_.settings.business)) {}

ports::phone_reply phone_conversation::spoken(const conversation_reply& reply) const {
  ports::phone_reply next;
  next.number = reply.turn + 1;
  next.sentences = reply.sentences;
  next.language = reply.language;
  next.hints = hints_;
  next.ends = reply.ends;
  return next;
}

ports::awaitable<phone_conversation::turn_result> phone_conversation::on_worker(ports::awaitable<turn_result> work) {
  co_return co_await boost::asio::co_spawn(workers_, std::move(work), boost::asio::use_awaitable);
}

/// A number may take long to read.
ports::awaitable<phone_conversation::turn_result> phone_conversation::begin(domain::call_progress told,
                                                                            std::string language) {
  conversation_party who = caller_of(told.sid);
  who.number = domain::identify_caller(told.from, tools_.settings.business).phone;
  who.called = told.to;
  who.language = std::move(language);
  co_return co_await manager_.begin(std::move(who));
}

ports::awaitable<result<ports::phone_reply>> phone_conversation::call_began(domain::call_progress told,
                                                                            std::string language) {
  ports::awaitable<turn_result> work = begin(std::move(told), std::move(language));
  CO_TRY_ASSIGN(const conversation_reply reply, co_await on_worker(std::move(work)));
  co_return spoken(reply);
}

/// After a hang-up what is open goes on in writing.
ports::awaitable<phone_conversation::turn_result> phone_conversation::take(conversation_party who, heard_turn heard,
                                                                           bool hung_up) {
  const call_sid call = *who.call;
  turn_result reply = co_await manager_.take_turn(std::move(who), std::move(heard));
  if (hung_up && reply) {
    CO_TRY(co_await end_conversation(manager_, tools_, call));
  }
  co_return reply;
}

ports::awaitable<result<std::optional<ports::phone_reply>>> phone_conversation::wait_for_reply(
    conversation_party who, heard_turn heard, bool hung_up, std::chrono::milliseconds wait) {
  std::string name = who.call->str() + ":" + heard.key;
  turns_in_flight::work begin = [this, who = std::move(who), heard = std::move(heard), hung_up] {
    return take(who, heard, hung_up);
  };
  const std::optional<turn_result> reply = co_await in_flight_.join(std::move(name), std::move(begin), wait);
  if (!reply) {
    co_return std::optional<ports::phone_reply>();
  }
  if (!*reply) {
    co_return reply->error();
  }
  co_return std::optional<ports::phone_reply>(spoken(**reply));
}

ports::awaitable<result<std::optional<ports::phone_reply>>> phone_conversation::turn_heard(
    ports::phone_turn turn, std::chrono::milliseconds wait) {
  const time_point now = tools_.time.now();
  conversation_party who = caller_of(turn.told.sid);
  heard_turn heard{.key = std::to_string(turn.number), .what = {}};
  heard.what.kind = kind_of(turn.what);
  heard.what.words = std::move(turn.text);
  auto keep = [&](ports::transaction& tx) {
    return keep_phone_turn(tx, tools_.settings.business, who, heard, turn.number, now);
  };
  CO_TRY(co_await transact<stored_words>(tools_.db, keep));
  const bool hung_up = turn.told.status && is_terminal(*turn.told.status);
  co_return co_await wait_for_reply(std::move(who), std::move(heard), hung_up, wait);
}

ports::awaitable<result<std::optional<ports::phone_reply>>> phone_conversation::reply_to(
    call_sid call, int number, std::chrono::milliseconds wait) {
  auto find = [&](ports::transaction& tx) { return find_phone_turn(tx, call, number); };
  CO_TRY_ASSIGN(heard_turn heard, co_await transact<heard_turn>(tools_.db, find));
  co_return co_await wait_for_reply(caller_of(call), std::move(heard), false, wait);
}

ports::awaitable<result<bool>> phone_conversation::recording_asked(call_sid call, int number, std::string unheard) {
  const time_point now = tools_.time.now();
  auto unit = [&](ports::transaction& tx) { return leave_call(tx, tools_.settings, call, number, unheard, now); };
  CO_TRY_ASSIGN(const handed_words done, co_await transact<handed_words>(tools_.db, unit));
  if (done.told) {
    tools_.message_added();
  }
  co_return done.danger;
}

}  // namespace zylin::conversations
