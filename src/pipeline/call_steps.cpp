#include "zylin/pipeline/call_steps.hpp"

#include "zylin/domain/answer.hpp"
#include "zylin/domain/rule_reader.hpp"
#include "zylin/domain/understanding_json.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin {
namespace {

result<void> nothing(transaction& /*within*/) {
  return {};
}

store::work keep_transcript(call_sid id, std::string words) {
  return [id = std::move(id), words = std::move(words)](transaction& within) -> result<void> {
    result<std::optional<call>> log = within.calls().find(id);
    if (!log) {
      return log.error();
    }
    if (!*log) {
      return error(errc::not_found, "the call of this recording is not in the log");
    }
    (*log)->transcript = words;
    return within.calls().save(**log);
  };
}

understanding silence(const business& facts) {
  understanding nobody_spoke;
  nobody_spoke.reply = answer::nothing_heard(facts);
  return nobody_spoke;
}

}  // namespace

call_steps::call_steps(const pipeline_tools& tools, step_policies policies)
    : tools_(tools), policies_(policies), desk_(tools.configured.facts, tools.configured.owner_phone) {}

awaitable<result<store::work>> call_steps::perform(job& work) {
  switch (work.step) {
    case job_step::download: co_return co_await download(work);
    case job_step::transcribe: co_return co_await transcribe(work);
    case job_step::understand: co_return co_await understand(work);
    case job_step::act: co_return act(work);
    case job_step::answer: break;
  }
  co_return store::work(nothing);  // answering is the outbox's work; the checkpoint looks whether it is done
}

store::work call_steps::hand_over(const job& dead) const {
  const time_point now = tools_.time.now();
  return [this, dead, now](transaction& within) { return desk_.hand_over(within, dead, dead.last_error, now); };
}

std::filesystem::path call_steps::audio_file(const job& work) const {
  return tools_.audio_directory / (work.recording.str() + ".wav");
}

/// Tells the upstream's circuit how a request to it ended.
template <class T>
awaitable<result<T>> call_steps::watched(upstream which, awaitable<result<T>> request) {
  result<T> outcome = co_await std::move(request);
  const std::optional<error> failure = outcome ? std::nullopt : std::optional(outcome.error());
  tools_.upstreams.finished(which, failure, tools_.time.now());
  co_return outcome;
}

awaitable<result<store::work>> call_steps::download(const job& work) {
  const result<void> saved =
      co_await watched(upstream::recordings, tools_.recordings.download(work.recording, audio_file(work)));
  if (!saved) {
    co_return saved.error();
  }
  co_return store::work(nothing);
}

awaitable<result<store::work>> call_steps::transcribe(const job& work) {
  result<std::string> words = co_await watched(upstream::speech, tools_.ears.transcribe(audio_file(work)));
  if (!words) {
    co_return words.error();
  }
  co_return keep_transcript(work.call, std::move(*words));
}

awaitable<result<store::work>> call_steps::understand(job& work) {
  const result<call> log = co_await stored_call(work);
  if (!log) {
    co_return log.error();
  }
  const result<understanding> what = co_await read(work, *log);
  if (!what) {
    co_return what.error();
  }
  work.understood = to_json(*what);
  co_return store::work(nothing);
}

/// The model's reading; on silence none is needed, and where the model fails for good the rules read.
awaitable<result<understanding>> call_steps::read(const job& work, const call& log) {
  if (log.transcript.empty()) {
    co_return silence(tools_.configured.facts);
  }
  result<understanding> what = co_await watched(upstream::language_model, tools_.reader.understand(log.transcript));
  if (what || what.error().code() == errc::cancelled || !gives_up(work, what.error(), policies_)) {
    co_return what;
  }
  spdlog::warn("{} read by the rules, the model failed: {}", work.call.str(), what.error().message());
  const business& facts = tools_.configured.facts;
  co_return read_by_rules(log.transcript, facts, facts.zone.to_local(log.started_at));
}

awaitable<result<call>> call_steps::stored_call(const job& work) {
  auto find = [&work](transaction& within) { return within.calls().find(work.call); };
  result<std::optional<call>> log = co_await transact<std::optional<call>>(tools_.db, find);
  if (!log) {
    co_return log.error();
  }
  if (!*log) {
    co_return error(errc::not_found, "the call of this recording is not in the log");
  }
  co_return std::move(**log);
}

result<store::work> call_steps::act(const job& work) const {
  result<understanding> what = parse_understanding(work.understood);
  if (!what) {
    return what.error();
  }
  constexpr double draws = 4294967296.0;
  const auto random = static_cast<std::uint32_t>(tools_.roll() * draws);
  const time_point now = tools_.time.now();
  return store::work([this, work, what = std::move(*what), now, random](transaction& within) {
    return desk_.act(within, work, what, now, random);
  });
}

}  // namespace zylin
