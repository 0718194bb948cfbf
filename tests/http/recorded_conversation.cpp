#include "http/recorded_conversation.hpp"

#include <gtest/gtest.h>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/this_coro.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <utility>

namespace zylin::http::test {

ports::awaitable<result<void>> recorded_conversation::note(asked_of_conversation asked) {
  {
    const std::lock_guard lock(guard_);
    all_.push_back(std::move(asked));
  }
  boost::asio::steady_timer stall(co_await boost::asio::this_coro::executor);
  while (stalls) {
    stall.expires_after(std::chrono::milliseconds(1));
    co_await stall.async_wait(boost::asio::use_awaitable);
  }
  if (fails) {
    co_return error(errc::storage_failed, "disk I/O error");
  }
  co_return result<void>{};
}

std::optional<ports::phone_reply> recorded_conversation::prepared_reply(int number) {
  const std::lock_guard lock(guard_);
  const auto found = replies_.find(number);
  if (found == replies_.end() || found->second.polls-- > 0) {
    return std::nullopt;
  }
  found->second.polls = 0;
  return found->second.reply;
}

ports::awaitable<result<ports::phone_reply>> recorded_conversation::call_began(domain::call_progress told,
                                                                               std::string language) {
  asked_of_conversation asked{.what = "call_began", .call = told.sid.str(), .language = language};
  const result<void> noted = co_await note(std::move(asked));
  if (!noted) {
    co_return noted.error();
  }
  std::optional<ports::phone_reply> reply = prepared_reply(0);
  co_return reply ? *reply : reply_of(1, {}, language);
}

ports::awaitable<result<std::optional<ports::phone_reply>>> recorded_conversation::turn_heard(
    ports::phone_turn turn, std::chrono::milliseconds wait) {
  const int number = turn.number;
  asked_of_conversation asked{.what = "turn_heard", .call = turn.told.sid.str(), .number = number, .wait = wait};
  asked.language = turn.language;
  asked.turn = std::move(turn);
  const result<void> noted = co_await note(std::move(asked));
  if (!noted) {
    co_return noted.error();
  }
  co_return prepared_reply(number);
}

ports::awaitable<result<std::optional<ports::phone_reply>>> recorded_conversation::reply_to(
    call_sid call, int number, std::chrono::milliseconds wait) {
  asked_of_conversation asked{.what = "reply_to", .call = call.str(), .number = number, .wait = wait};
  const result<void> noted = co_await note(std::move(asked));
  if (!noted) {
    co_return noted.error();
  }
  co_return prepared_reply(number);
}

ports::awaitable<result<bool>> recorded_conversation::recording_asked(call_sid call, int number, std::string unheard) {
  asked_of_conversation asked{.what = "recording_asked", .call = call.str(), .number = number};
  asked.unheard = std::move(unheard);
  const result<void> noted = co_await note(std::move(asked));
  if (!noted) {
    co_return noted.error();
  }
  co_return knows_danger.load();
}

void recorded_conversation::answer(int number, ports::phone_reply reply, int polls) {
  const std::lock_guard lock(guard_);
  replies_.insert_or_assign(number, prepared{std::move(reply), polls});
}

std::vector<asked_of_conversation> recorded_conversation::all() const {
  const std::lock_guard lock(guard_);
  return all_;
}

std::vector<std::string> recorded_conversation::names() const {
  std::vector<std::string> names;
  for (const asked_of_conversation& each : all()) {
    names.push_back(each.what);
  }
  return names;
}

asked_of_conversation recorded_conversation::last() const {
  const std::vector<asked_of_conversation> known = all();
  if (known.empty()) {
    ADD_FAILURE() << "nothing was asked";
    return {};
  }
  return known.back();
}

ports::phone_reply reply_of(int number, std::vector<std::string> sentences, std::string language) {
  ports::phone_reply reply;
  reply.number = number;
  reply.sentences = std::move(sentences);
  reply.language = std::move(language);
  return reply;
}

}  // namespace zylin::http::test
