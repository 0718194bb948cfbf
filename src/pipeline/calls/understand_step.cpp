#include "pipeline/calls/understand_step.hpp"

#include "pipeline/calls/second_provider.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/texts.hpp"

#include <spdlog/spdlog.h>

namespace zylin::calls {
namespace {

domain::understanding silence(const domain::business& business) {
  domain::understanding nobody_spoke;
  nobody_spoke.reply = domain::texts::nothing_heard(business);
  return nobody_spoke;
}

}  // namespace

ports::awaitable<result<domain::understanding>> understand_step::understand_transcript(const domain::job& work,
                                                                                       const domain::call& log) const {
  const domain::business& business = tools_.settings.business;
  if (log.transcript.empty()) {
    co_return silence(business);
  }
  result<domain::understanding> what = co_await ask_models(work, log);
  if (what || !has_failed_for_good(work, what.error(), policies_)) {
    co_return what;
  }
  spdlog::warn("{} read by the rules, the model failed: {}", work.call.str(), what.error().message());
  co_return read_by_rules(log.transcript, business, business.zone.to_local(log.started_at));
}

ports::awaitable<result<domain::understanding>> understand_step::ask_models(const domain::job& work,
                                                                            const domain::call& log) const {
  if (tools_.second_extractor == nullptr) {
    co_return co_await through_circuit(tools_, engine::upstream::language_model,
                                       tools_.extractor.understand(log.transcript));
  }
  const time_point now = tools_.time.now();
  const engine::circuits::admission first = tools_.upstreams.admit(engine::upstream::language_model, now);
  if (first.not_before) {
    result<domain::understanding> alone = co_await ask_second(log);
    if (!alone) {
      co_return failed_alone(alone.error(), now, *first.not_before);
    }
    co_return alone;
  }
  result<domain::understanding> what =
      co_await through_circuit(tools_, engine::upstream::language_model, tools_.extractor.understand(log.transcript));
  if (what || !has_failed_for_good(work, what.error(), policies_)) {
    co_return what;
  }
  spdlog::warn("{} goes to the second model, the first failed: {}", work.call.str(), what.error().message());
  result<domain::understanding> second = co_await ask_second(log);
  if (!second) {
    co_return both_failed(what.error(), second.error());
  }
  co_return second;
}

/// Asked in any case, as transcribe_step.cpp does.
ports::awaitable<result<domain::understanding>> understand_step::ask_second(const domain::call& log) const {
  const engine::circuits::admission held =
      tools_.upstreams.admit(engine::upstream::second_language_model, tools_.time.now());
  co_return co_await through_circuit(tools_, engine::upstream::second_language_model,
                                     tools_.second_extractor->understand(log.transcript));
}

}  // namespace zylin::calls
