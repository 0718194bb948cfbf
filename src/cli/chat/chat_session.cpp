#include "chat/chat_session.hpp"

#include "pipeline/bookings/enforced_limits.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/core/try.hpp"
#include "zylin/ports/conversation_repository.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <exception>
#include <optional>
#include <random>
#include <utility>

namespace zylin::cli {
namespace {

double any_fraction() {
  static std::random_device source;
  return std::uniform_real_distribution<double>(0.0, 1.0)(source);
}

}  // namespace

template <class T>
result<T> chat_session::wait_for(ports::awaitable<result<T>> work) {
  boost::asio::io_context loop{1};
  std::optional<result<T>> outcome;
  auto ended = [&](const std::exception_ptr& failure, result<T> done) {
    if (!failure) {
      outcome.emplace(std::move(done));
    }
  };
  boost::asio::co_spawn(loop, std::move(work), std::move(ended));
  loop.run();
  return outcome.value_or(error(errc::defect, "the turn ended without a result"));
}

chat_session::chat_session(const config::settings& settings, std::unique_ptr<ports::store> db,
                           conversations::conversation_party who)
    : settings_(settings),
      db_(std::move(db)),
      who_(std::move(who)),
      room_(conversations::conversation_tools{*db_, time_, settings_, any_fraction}) {}

result<std::unique_ptr<chat_session>> chat_session::open(const config::settings& settings, const phone_number& caller,
                                                         std::string language) {
  sqlite::store_options options;
  options.file = settings.database_path;
  TRY_ASSIGN(std::unique_ptr<ports::store> db, sqlite::open_store(options));
  auto limits = [&settings](ports::transaction& tx) -> result<bool> {
    TRY(bookings::write_capacities(tx, settings.business));
    return true;
  };
  TRY(wait_for<bool>(ports::transact<bool>(*db, limits)));
  conversations::conversation_party who;
  who.channel = domain::conversation_channel::chat;
  who.number = caller;
  who.language = std::move(language);
  return std::unique_ptr<chat_session>(new chat_session(settings, std::move(db), std::move(who)));
}

result<conversations::conversation_reply> chat_session::begin() {
  TRY_ASSIGN(conversations::conversation_reply reply, wait_for<conversations::conversation_reply>(room_.begin(who_)));
  who_.chat = reply.conversation;
  return reply;
}

result<conversations::conversation_reply> chat_session::take(const domain::conversation_turn& turn) {
  conversations::heard_turn heard{.key = std::to_string(++turn_), .what = turn};
  return wait_for<conversations::conversation_reply>(room_.take_turn(who_, std::move(heard)));
}

result<domain::conversation_status> chat_session::status() {
  auto look = [this](ports::transaction& tx) -> result<domain::conversation_status> {
    TRY_ASSIGN(const std::optional<domain::stored_conversation> row, tx.conversations().find(who_.chat.value_or(0)));
    return row ? row->status : domain::conversation_status::done;
  };
  return wait_for<domain::conversation_status>(ports::transact<domain::conversation_status>(*db_, look));
}

result<chat_outcome> chat_session::outcome() {
  constexpr std::size_t most_shown = 100;
  auto look = [this](ports::transaction& tx) -> result<chat_outcome> {
    chat_outcome left;
    TRY_ASSIGN(left.bookings, tx.bookings().all_of(who_.number->str(), 0, most_shown));
    TRY_ASSIGN(left.messages, tx.messages().latest(most_shown));
    std::ranges::reverse(left.messages);
    return left;
  };
  return wait_for<chat_outcome>(ports::transact<chat_outcome>(*db_, look));
}

}  // namespace zylin::cli
