#include "pipeline/conversations/written_conversation.hpp"

#include "zylin/core/failpoint.hpp"
#include "zylin/core/redact.hpp"
#include "zylin/core/try.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>

namespace zylin::conversations {
namespace {

/// More do not wait at once; those that have waited longest are first.
constexpr std::size_t most_writers = 1'000;

std::chrono::seconds pause_after(int failures) {
  constexpr int first = 2;
  constexpr int longest = 300;
  return std::chrono::seconds(std::min(first << std::min(failures, 8), longest));
}

}  // namespace

/// When a clock was fast, what was written then counts as written long ago.
time_point written_conversation::due_at(const domain::waiting_writer& writer) const {
  if (writer.is_taking || writer.last_at > tools_.time.now() + longest_gathering) {
    return writer.first_at;
  }
  return std::min(writer.last_at + gather_, writer.first_at + std::max(gather_, longest_gathering));
}

ports::awaitable<result<std::vector<domain::waiting_writer>>> written_conversation::waiting(bool expire) {
  using rows = std::vector<domain::waiting_writer>;
  const time_point since = tools_.time.now() - writing_open_for;
  auto find = [expire, since](ports::transaction& tx) -> result<rows> {
    if (expire) {
      TRY(tx.conversations().expire(since));
    }
    return tx.inbox().waiting_writers(most_writers);
  };
  co_return co_await transact<rows>(tools_.db, find);
}

ports::awaitable<result<std::vector<ports::awaitable<void>>>> written_conversation::claim(std::size_t room) {
  std::vector<ports::awaitable<void>> pieces;
  CO_TRY_ASSIGN(const std::vector<domain::waiting_writer> writers, co_await waiting(true));
  for (const domain::waiting_writer& writer : writers) {
    if (pieces.size() < room && start(writer)) {
      pieces.push_back(work_on(writer));
    }
  }
  co_return std::move(pieces);
}

ports::awaitable<result<std::optional<time_point>>> written_conversation::next_due() {
  CO_TRY_ASSIGN(const std::vector<domain::waiting_writer> writers, co_await waiting(false));
  std::optional<time_point> next;
  const std::lock_guard lock(mutex_);
  for (const domain::waiting_writer& writer : writers) {
    const auto known = efforts_.find({writer.number, writer.by});
    if (known != efforts_.end() && known->second.running) {
      continue;  // its end looks again
    }
    const time_point due = known == efforts_.end() ? due_at(writer) : std::max(due_at(writer), known->second.again_at);
    next = next ? std::min(*next, due) : due;
  }
  co_return next;
}

/// False if it is not due, or is being answered: then it goes on with that.
bool written_conversation::start(const domain::waiting_writer& writer) {
  const time_point now = tools_.time.now();
  const std::lock_guard lock(mutex_);
  const auto known = efforts_.find({writer.number, writer.by});
  const bool waits =
      known != efforts_.end() &&
      (known->second.running || (known->second.again_at > now && known->second.again_at <= now + pause_after(8)));
  if (waits || due_at(writer) > now) {
    return false;
  }
  efforts_[{writer.number, writer.by}].running = true;
  return true;
}

int written_conversation::failures_of(const domain::waiting_writer& writer) {
  const std::lock_guard lock(mutex_);
  return efforts_[{writer.number, writer.by}].failures;
}

void written_conversation::ended(const domain::waiting_writer& writer, bool failed) {
  const std::lock_guard lock(mutex_);
  const writer_key key{writer.number, writer.by};
  if (!failed) {
    efforts_.erase(key);
    return;
  }
  effort& known = efforts_[key];
  known.running = false;
  known.again_at = tools_.time.now() + pause_after(known.failures);
  ++known.failures;
}

ports::awaitable<void> written_conversation::work_on(domain::waiting_writer writer) {
  result<void> done;
  if (failures_of(writer) >= most_failures) {
    done = co_await give_up(writer);
  } else {
    done = co_await answer(writer);
  }
  if (!done) {
    spdlog::error("what {} wrote could not be answered: {}", mask_phone(writer.number), done.error().message());
  }
  ended(writer, !done);
}

ports::awaitable<result<void>> written_conversation::answer(domain::waiting_writer writer) {
  const time_point now = tools_.time.now();
  auto begin = [&](ports::transaction& tx) { return begin_turn(tx, tools_.settings, writer, now); };
  CO_TRY_ASSIGN(const begun_turn begun, co_await transact<begun_turn>(tools_.db, begin));
  if (begun.message_added) {
    tools_.message_added();
  }
  if (!begun.turn) {
    co_return result<void>();
  }
  failpoint("written:begun");
  const written_turn& turn = *begun.turn;
  CO_TRY_ASSIGN(const conversation_reply reply, co_await manager_.take_turn(turn.who, turn.heard));
  failpoint("written:taken");
  const time_point then = tools_.time.now();
  ports::store::work end = [&](ports::transaction& tx) { return end_turn(tx, tools_.settings, turn, reply, then); };
  CO_TRY(co_await tools_.db.run(std::move(end)));
  tools_.message_added();
  co_return result<void>();
}

ports::awaitable<result<void>> written_conversation::give_up(domain::waiting_writer writer) {
  const time_point now = tools_.time.now();
  ports::store::work unit = [&](ports::transaction& tx) { return pass_on_turn(tx, tools_.settings, writer, now); };
  CO_TRY(co_await tools_.db.run(std::move(unit)));
  tools_.message_added();
  co_return result<void>();
}

}  // namespace zylin::conversations
