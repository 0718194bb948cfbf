#include "conversation/conversation_session.hpp"

#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/conversations/ended_calls.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/call.hpp"
#include "zylin/ports/conversation_repository.hpp"
#include "zylin/sim/simulated_caller.hpp"

#include <boost/asio/co_spawn.hpp>
#include <boost/asio/io_context.hpp>

#include <algorithm>
#include <exception>
#include <optional>
#include <random>
#include <utility>

namespace zylin::cli {
namespace {

bool is_call(domain::conversation_channel channel) {
  return channel == domain::conversation_channel::phone || channel == domain::conversation_channel::live;
}

double any_fraction() {
  static std::random_device source;
  return std::uniform_real_distribution<double>(0.0, 1.0)(source);
}

}  // namespace

template <class T>
result<T> conversation_session::wait_for(ports::awaitable<result<T>> work) {
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

conversation_session::conversation_session(const config::settings& settings, std::unique_ptr<ports::store> db,
                                           conversations::conversation_party who, std::optional<time_point> now)
    : settings_(settings),
      time_(now),
      db_(std::move(db)),
      who_(std::move(who)),
      manager_(conversations::conversation_tools{*db_, time_, settings_, any_fraction}) {}

result<std::unique_ptr<conversation_session>> conversation_session::open(const config::settings& settings,
                                                                         session_options options) {
  sqlite::store_options store;
  store.file = settings.database_path;
  TRY_ASSIGN(std::unique_ptr<ports::store> db, sqlite::open_store(store));
  conversations::conversation_party who;
  who.channel = options.channel;
  who.number = options.caller;
  who.language = std::move(options.language);
  if (is_call(who.channel)) {
    TRY_ASSIGN(who.call, call_sid::parse(sim::random_sid("CA")));
  }
  std::unique_ptr<conversation_session> session(
      new conversation_session(settings, std::move(db), std::move(who), options.now));
  TRY(session->prepare([&](ports::transaction& tx) { return bookings::write_capacities(tx, settings.business); }));
  return session;
}

result<void> conversation_session::prepare(const work& unit) {
  auto once = [&unit](ports::transaction& tx) -> result<bool> {
    TRY(unit(tx));
    return true;
  };
  TRY(wait_for<bool>(ports::transact<bool>(*db_, once)));
  return {};
}

result<conversations::conversation_reply> conversation_session::begin() {
  if (who_.call) {
    domain::call row(*who_.call);
    row.from = who_.number ? who_.number->str() : std::string();
    row.started_at = time_.now();
    row.status = domain::call_status::in_progress;
    TRY(prepare([&row](ports::transaction& tx) -> result<void> {
      TRY(tx.calls().add(row));
      return {};
    }));
  }
  TRY_ASSIGN(conversations::conversation_reply reply,
             wait_for<conversations::conversation_reply>(manager_.begin(who_)));
  conversation_ = reply.conversation;
  if (who_.channel == domain::conversation_channel::chat) {
    who_.chat = reply.conversation;
  }
  return reply;
}

result<conversations::conversation_reply> conversation_session::take(const domain::conversation_turn& turn) {
  const bool hangs_up = turn.kind == domain::turn_kind::hangup;
  conversations::heard_turn heard{.key = hangs_up ? std::string("hangup") : std::to_string(++turn_), .what = turn};
  TRY_ASSIGN(conversations::conversation_reply reply,
             wait_for<conversations::conversation_reply>(manager_.take_turn(who_, std::move(heard))));
  conversation_ = reply.conversation;
  if (hangs_up && who_.call) {
    who_.channel = domain::conversation_channel::whatsapp;
    who_.call.reset();
  }
  return reply;
}

result<std::optional<domain::stored_conversation>> conversation_session::stored() {
  using row = std::optional<domain::stored_conversation>;
  auto look = [this](ports::transaction& tx) { return tx.conversations().find(conversation_); };
  return wait_for<row>(ports::transact<row>(*db_, look));
}

result<conversation_outcome> conversation_session::outcome() {
  constexpr std::size_t most_shown = 100;
  auto look = [this](ports::transaction& tx) -> result<conversation_outcome> {
    conversation_outcome left;
    if (who_.number) {
      TRY_ASSIGN(left.bookings, tx.bookings().all_of(who_.number->str(), 0, most_shown));
    }
    TRY_ASSIGN(left.messages, tx.messages().latest(most_shown));
    std::ranges::reverse(left.messages);
    return left;
  };
  return wait_for<conversation_outcome>(ports::transact<conversation_outcome>(*db_, look));
}

}  // namespace zylin::cli
