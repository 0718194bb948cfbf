#include "zylin/pipeline/call_pipeline.hpp"

#include "zylin/core/failpoint.hpp"
#include "zylin/pipeline/lease.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace zylin {
namespace {

/// How long a job trusts the outbox to report that its messages have settled before it looks itself.
constexpr std::chrono::minutes answer_patience{10};
/// Four minutes with the default base: longer than most outages, shorter than a caller's patience.
constexpr int outage_patience_in_bases = 120;
/// Twilio usually has a recording within seconds, and says "not there" for a few minutes at worst.
constexpr int not_ready_attempts = 10;
constexpr std::chrono::milliseconds not_ready_cap{60'000};

step_policies step_policies_from(const pipeline_settings& configured) {
  step_policies policies;
  policies.step.base = configured.job_retry_base;
  policies.step.max_attempts = configured.job_max_attempts;
  policies.not_ready.base = configured.recording_retry_base;
  policies.not_ready.cap = not_ready_cap;
  policies.not_ready.max_attempts = std::max(configured.job_max_attempts, not_ready_attempts);
  return policies;
}

std::optional<upstream> upstream_of(job_step step) noexcept {
  switch (step) {
    case job_step::download: return upstream::recordings;
    case job_step::transcribe: return upstream::speech;
    case job_step::understand: return upstream::language_model;
    case job_step::act:
    case job_step::answer: break;
  }
  return std::nullopt;
}

void reach(job_step step, std::string_view boundary) {
  failpoint(std::string(to_string(step)).append(":").append(boundary));
}

result<void> no_product(transaction& /*within*/) {
  return {};
}

std::chrono::milliseconds elapsed_since(std::chrono::steady_clock::time_point started) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
}

}  // namespace

call_pipeline::call_pipeline(pipeline_tools tools)
    : tools_(std::move(tools)),
      policies_(step_policies_from(tools_.configured.pipeline)),
      steps_(tools_, policies_),
      checkpoint_(tools_.db),
      lease_(lease_time(tools_.configured.pipeline)) {}

void call_pipeline::stop() noexcept {
  stopping_ = true;
  checkpoint_.stop();
}

awaitable<void> call_pipeline::run(job work) {
  const audio_shelf::hold audio(tools_.audio, work.recording);
  while (work.state == job_state::running) {
    awaitable<result<job>> moving = stopping_ ? release(work) : run_step(work);
    result<job> next = co_await std::move(moving);
    if (!next) {
      spdlog::warn("{} left as it is stored: {}", work.call.str(), next.error().message());
      co_return;
    }
    work = std::move(*next);
  }
  announce_end(work);
}

awaitable<result<job>> call_pipeline::run_step(job work) {
  if (is_interrupted_too_often(work)) {
    co_return co_await bury(after_last_interruption(std::move(work)));
  }
  circuits::admission admitted = admit(work);
  if (admitted.not_before) {
    co_return co_await pause(std::move(work), *admitted.not_before);
  }
  const std::int64_t lease = work.lease;
  const job_step step = work.step;
  const auto started = std::chrono::steady_clock::now();
  result<store::work> produced = co_await perform(work, std::move(admitted.held));
  error failure;
  if (produced) {
    job next = after_success(work, tools_.time.now(), answer_patience);
    next.lease_until = tools_.time.now() + lease_;
    result<job> stored = co_await checkpoint_.save(std::move(next), lease, std::move(*produced));
    reach(step, "stored");
    if (stored || stored.error().code() == errc::cancelled) {
      tools_.events.step_finished(work.call, step, elapsed_since(started), nullptr);
      co_return stored;
    }
    failure = stored.error();
  } else {
    failure = produced.error();
  }
  tools_.events.step_finished(work.call, step, elapsed_since(started), &failure);
  co_return co_await fail(std::move(work), std::move(failure));
}

/// Attempts are not spent on an upstream that is out of order; but nobody waits for ever: after a while a job goes on
/// to whatever serves its caller without it.
circuits::admission call_pipeline::admit(const job& work) {
  circuits::admission given;
  const std::optional<upstream> needed = upstream_of(work.step);
  const time_point now = tools_.time.now();
  if (!needed || now >= patient_until(work)) {
    return given;
  }
  if (const std::optional<upstream> second = second_upstream(work.step)) {
    given.not_before = both_paused(*needed, *second, now);
  } else {
    given = tools_.upstreams.admit(*needed, now);
  }
  given.not_before = in_patience(work, given.not_before);
  return given;
}

/// A step may end without asking its upstream (silence needs no reader), or throw: the trial goes with it.
awaitable<result<store::work>> call_pipeline::perform(job& work, [[maybe_unused]] circuits::trial held) {
  reach(work.step, "begin");
  result<store::work> produced = co_await steps_.perform(work);
  reach(work.step, "performed");
  co_return produced;
}

/// Neither the failure that opens a circuit nor the trial that finds it still out of order costs an attempt.
std::optional<time_point> call_pipeline::pause_after(const job& work, const error& failure) const {
  const std::optional<upstream> needed = upstream_of(work.step);
  const time_point now = tools_.time.now();
  if (!needed || !is_outage(failure.code()) || now >= patient_until(work)) {
    return std::nullopt;
  }
  const std::optional<upstream> second = second_upstream(work.step);
  return in_patience(work, second ? both_paused(*needed, *second, now) : tools_.upstreams.paused_until(*needed, now));
}

time_point call_pipeline::patient_until(const job& work) const noexcept {
  return work.created_at + tools_.configured.pipeline.job_retry_base * outage_patience_in_bases;
}

std::optional<time_point> call_pipeline::in_patience(const job& work, std::optional<time_point> pause) const noexcept {
  return pause ? std::optional(std::min(*pause, patient_until(work))) : std::nullopt;
}

std::optional<upstream> call_pipeline::second_upstream(job_step step) const noexcept {
  if (step == job_step::transcribe && tools_.second_ears != nullptr) {
    return upstream::second_speech;
  }
  if (step == job_step::understand && tools_.second_reader != nullptr) {
    return upstream::second_language_model;
  }
  return std::nullopt;
}

/// As long as one of two providers may be asked, the step goes on and chooses itself.
std::optional<time_point> call_pipeline::both_paused(upstream first, upstream second, time_point now) const {
  const std::optional<time_point> first_until = tools_.upstreams.paused_until(first, now);
  const std::optional<time_point> second_until = tools_.upstreams.paused_until(second, now);
  return first_until && second_until ? std::optional(std::min(*first_until, *second_until)) : std::nullopt;
}

awaitable<result<job>> call_pipeline::pause(job work, time_point until) {
  const std::int64_t lease = work.lease;
  const std::string reason = std::string(to_string(*upstream_of(work.step))) + " out of order";
  job paused = after_pause(std::move(work), until, reason);
  store::work produced = no_product;
  co_return co_await checkpoint_.save(std::move(paused), lease, std::move(produced));
}

awaitable<result<job>> call_pipeline::fail(job work, error failure) {
  if (failure.code() == errc::cancelled) {
    co_return co_await release(std::move(work));
  }
  if (const std::optional<time_point> paused_until = pause_after(work, failure)) {
    co_return co_await pause(std::move(work), *paused_until);
  }
  job next = after_failure(std::move(work), failure, tools_.time.now(), policies_, tools_.roll());
  if (next.state == job_state::dead) {
    co_return co_await bury(std::move(next));
  }
  const std::int64_t lease = next.lease;
  store::work produced = no_product;
  co_return co_await checkpoint_.save(std::move(next), lease, std::move(produced));
}

awaitable<result<job>> call_pipeline::bury(job dead) {
  const std::int64_t lease = dead.lease;
  store::work produced = co_await steps_.hand_over(dead);
  co_return co_await checkpoint_.save(std::move(dead), lease, std::move(produced));
}

awaitable<result<job>> call_pipeline::release(job work) {
  const std::int64_t lease = work.lease;
  job released = after_interruption(std::move(work), tools_.time.now());
  store::work produced = no_product;
  co_return co_await checkpoint_.save(std::move(released), lease, std::move(produced));
}

/// After `act` nobody needs the audio any more (Twilio keeps the original); a dead job's stays for a person to hear.
void call_pipeline::announce_end(const job& ended) {
  if (ended.step == job_step::answer) {
    tools_.audio.remove(ended.recording);
  }
  if (ended.step == job_step::answer || ended.state == job_state::dead) {
    tools_.message_added();
  }
  if (ended.state == job_state::done || ended.state == job_state::dead) {
    tools_.events.job_finished(ended.call, ended.state);
  }
}

}  // namespace zylin
