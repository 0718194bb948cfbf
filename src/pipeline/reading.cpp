#include "zylin/pipeline/reading.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/pipeline/second_provider.hpp"
#include "zylin/pipeline/watched.hpp"

#include <spdlog/spdlog.h>

namespace zylin {
namespace {

understanding silence(const business& facts) {
  understanding nobody_spoke;
  nobody_spoke.reply = answer::nothing_heard(facts);
  return nobody_spoke;
}

}  // namespace

awaitable<result<understanding>> reading::read(const job& work, const call& log) const {
  const business& facts = tools_.configured.facts;
  if (log.transcript.empty()) {
    co_return silence(facts);
  }
  result<understanding> what = co_await ask_models(work, log);
  if (what || !has_failed_for_good(work, what.error(), policies_)) {
    co_return what;
  }
  spdlog::warn("{} read by the rules, the model failed: {}", work.call.str(), what.error().message());
  co_return read_by_rules(log.transcript, facts, facts.zone.to_local(log.started_at));
}

awaitable<result<understanding>> reading::ask_models(const job& work, const call& log) const {
  if (tools_.second_reader == nullptr) {
    co_return co_await watched(tools_, upstream::language_model, tools_.reader.understand(log.transcript));
  }
  const time_point now = tools_.time.now();
  const circuits::admission first = tools_.upstreams.admit(upstream::language_model, now);
  if (first.not_before) {
    result<understanding> alone = co_await ask_second(log);
    if (!alone) {
      co_return failed_alone(alone.error(), now, *first.not_before);
    }
    co_return alone;
  }
  result<understanding> what =
      co_await watched(tools_, upstream::language_model, tools_.reader.understand(log.transcript));
  if (what || !has_failed_for_good(work, what.error(), policies_)) {
    co_return what;
  }
  spdlog::warn("{} goes to the second model, the first failed: {}", work.call.str(), what.error().message());
  result<understanding> second = co_await ask_second(log);
  if (!second) {
    co_return both_failed(what.error(), second.error());
  }
  co_return second;
}

/// Asked in any case, as listening.cpp does.
awaitable<result<understanding>> reading::ask_second(const call& log) const {
  const circuits::admission held = tools_.upstreams.admit(upstream::second_language_model, tools_.time.now());
  co_return co_await watched(tools_, upstream::second_language_model, tools_.second_reader->understand(log.transcript));
}

}  // namespace zylin
