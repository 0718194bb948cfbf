#include "zylin/adapters/openai/configured_models.hpp"

#include "chat_dialect.hpp"
#include "model_pool.hpp"
#include "speech_dialect.hpp"
#include "zylin/adapters/openai/model_list.hpp"
#include "zylin/adapters/upstream_timer.hpp"

#include <algorithm>
#include <iterator>
#include <mutex>
#include <utility>

namespace zylin::openai {
namespace {

std::vector<domain::model_status> with_successors(std::vector<domain::model_status> understanding,
                                                  std::vector<domain::model_status> transcription,
                                                  const std::vector<domain::listed_model>& listed) {
  const config::openai_settings defaults;
  add_successors(understanding, listed, defaults.models.front());
  add_successors(transcription, listed, defaults.transcribe_models.front());
  std::ranges::move(transcription, std::back_inserter(understanding));
  return understanding;
}

std::vector<domain::model_status> named(const config::openai_settings& account, domain::model_use use,
                                        const std::vector<std::string>& names) {
  std::vector<domain::model_status> all;
  for (const std::string& name : names) {
    domain::model_status& each = all.emplace_back();
    each.provider = account.upstream;
    each.use = use;
    each.name = name;
  }
  return all;
}

}  // namespace

struct configured_models::state {
  state(ports::http_client& asked, config::openai_settings from, const clock& time_source,
        std::chrono::milliseconds longest, ports::telemetry& events, std::function<void()> availability_changed)
      : network(asked),
        time(time_source),
        account(std::move(from)),
        limit(std::min<std::chrono::milliseconds>(longest, std::chrono::seconds(10))),  // status changes wait for it
        told{events, account.upstream, std::move(availability_changed)},
        understanding(account.models, time, told),
        transcription(account.transcribe_models, time, told) {}

  /// A listed model exists, unless its shutdown date has come: some lists are updated later.
  template <class Dialect>
  void note_listed(model_pool<Dialect>& pool, const std::vector<std::string>& names) {
    const auto today = std::chrono::floor<std::chrono::days>(time.now());
    for (const domain::listed_model& each : listed) {
      if (std::ranges::find(names, each.name) != names.end() && (!each.shutdown || *each.shutdown > today)) {
        pool.listed(each.name);
      }
    }
  }

  void take(std::vector<domain::listed_model> seen) {
    const std::lock_guard held(access);
    listed = std::move(seen);
    note_listed(understanding, account.models);
    note_listed(transcription, account.transcribe_models);
  }

  ports::http_client& network;
  const clock& time;
  config::openai_settings account;
  std::chrono::milliseconds limit;  ///< of the request for the list
  model_listener told;
  model_pool<chat_dialect> understanding;
  model_pool<speech_dialect> transcription;
  mutable std::mutex access;
  std::vector<domain::listed_model> listed;  ///< by the last answer
};

configured_models::configured_models(ports::http_client& network, config::openai_settings account,
                                     const clock& time_source, std::chrono::milliseconds time, ports::telemetry& events,
                                     std::function<void()> availability_changed)
    : state_(std::make_unique<state>(network, std::move(account), time_source, time, events,
                                     std::move(availability_changed))) {}

configured_models::~configured_models() = default;

std::vector<domain::model_status> configured_models::status() const {
  const std::lock_guard held(state_->access);
  return with_successors(state_->understanding.status(domain::model_use::understanding),
                         state_->transcription.status(domain::model_use::transcription), state_->listed);
}

ports::awaitable<result<void>> configured_models::refresh() {
  const upstream_timer timer(state_->told.events, state_->account.upstream, "models");
  result<std::vector<domain::listed_model>> seen =
      co_await list_models(state_->network, state_->account, state_->limit);
  if (seen) {
    state_->take(std::move(*seen));
  }
  const result<void> outcome = seen ? result<void>() : result<void>(seen.error());
  if (seen || seen.error().code() != errc::rejected) {  // a server without a list is not a failure
    timer.finish(outcome);
  }
  co_return outcome;
}

model_pool<chat_dialect>& configured_models::understanding() noexcept {
  return state_->understanding;
}

model_pool<speech_dialect>& configured_models::transcription() noexcept {
  return state_->transcription;
}

std::vector<domain::model_status> status_of(const config::openai_settings& account,
                                            const std::vector<domain::listed_model>& listed) {
  return with_successors(named(account, domain::model_use::understanding, account.models),
                         named(account, domain::model_use::transcription, account.transcribe_models), listed);
}

}  // namespace zylin::openai
