#include "pipeline/calls/understand_step.hpp"

#include "pipeline/calls/second_provider.hpp"
#include "pipeline/messages/customer_profile.hpp"
#include "zylin/domain/emergency.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/texts.hpp"

#include <spdlog/spdlog.h>

namespace zylin::calls {
namespace {

domain::understanding silence(const domain::business& business) {
  domain::understanding nobody_spoke;
  nobody_spoke.reply = domain::texts::nothing_heard(domain::texts::owner_of(business));
  return nobody_spoke;
}

/// A model that gave two unusable answers would give a third; the rules can answer instead.
bool is_over(const domain::job& work, const error& failure, const step_policies& policies) noexcept {
  return failure.code() == errc::bad_response || has_failed_for_good(work, failure, policies);
}

}  // namespace

/// A caller who cannot be looked up is read as somebody unknown: an emergency must not wait for that.
ports::awaitable<messages::known_caller> understand_step::look_up(const domain::call& log) const {
  const time_point now = tools_.time.now();
  const std::string number = messages::customer_number(tools_.settings.business, log.from);
  auto look = [this, &number, now](ports::transaction& tx) {
    return messages::look_up_caller(tx, tools_.settings.business, number, now);
  };
  result<messages::known_caller> found = co_await transact<messages::known_caller>(tools_.db, look);
  if (!found) {
    spdlog::warn("{} is read without what is known of the caller: {}", log.sid.str(), found.error().message());
    co_return messages::known_caller();
  }
  co_return std::move(*found);
}

ports::awaitable<result<domain::understanding>> understand_step::understand_transcript(const domain::job& work,
                                                                                       const domain::call& log) const {
  const domain::business& business = tools_.settings.business;
  if (log.transcript.empty()) {
    co_return silence(business);
  }
  const messages::known_caller caller = co_await look_up(log);
  if (is_emergency(log.transcript, business)) {
    domain::understanding danger = co_await read_emergency(work, log, caller);
    co_return danger;
  }
  if (caller.memory.blocked) {  // nothing follows from the call, so no model is paid for it
    co_return read_without_model(log, caller);
  }
  result<domain::understanding> what = co_await ask_models(work, log, caller);
  if (what || !is_over(work, what.error(), policies_)) {
    co_return what;
  }
  spdlog::warn("{} read by the rules, the model failed: {}", work.call.str(), what.error().message());
  co_return read_without_model(log, caller);
}

domain::understanding understand_step::read_without_model(const domain::call& log,
                                                          const messages::known_caller& caller) const {
  const domain::business& business = tools_.settings.business;
  return read_by_rules(log.transcript, business, business.zone.to_local(log.started_at), caller.memory.language);
}

/// The model may find a name and a summary, but does not decide whether this is an emergency; it is asked only once.
ports::awaitable<domain::understanding> understand_step::read_emergency(const domain::job& work,
                                                                        const domain::call& log,
                                                                        const messages::known_caller& caller) const {
  const engine::circuits::admission given = tools_.upstreams.admit(engine::upstream::language_model, tools_.time.now());
  if (!given.not_before) {
    ports::awaitable<result<domain::understanding>> asked = tools_.extractor.understand(log.transcript, caller.facts);
    result<domain::understanding> what =
        co_await through_circuit(tools_, engine::upstream::language_model, std::move(asked));
    if (what) {
      what->meaning = domain::intent::urgent;
      co_return std::move(*what);
    }
    spdlog::warn("{} is an emergency read by the rules, the model failed: {}", work.call.str(), what.error().message());
  }
  co_return read_without_model(log, caller);
}

ports::awaitable<result<domain::understanding>> understand_step::ask_models(
    const domain::job& work, const domain::call& log, const messages::known_caller& caller) const {
  const provider_pair<ports::intent_extractor> models{tools_.extractor,
                                                      tools_.second_extractor,
                                                      engine::upstream::language_model,
                                                      engine::upstream::second_language_model,
                                                      "model",
                                                      /*final_when_unusable=*/true};
  const auto ask = [&log, &caller](ports::intent_extractor& each) {
    return each.understand(log.transcript, caller.facts);
  };
  co_return co_await ask_providers(tools_, policies_, work, models, ask);
}

}  // namespace zylin::calls
