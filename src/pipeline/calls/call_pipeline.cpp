#include "pipeline/calls/call_pipeline.hpp"

#include "zylin/core/failpoint.hpp"
#include "zylin/domain/texts.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <string>
#include <utility>

namespace zylin::calls {
namespace {

/// How long a job waits for the outbox to report that its messages have settled before it checks itself.
constexpr std::chrono::minutes answer_timeout{10};
/// Four minutes with the default base: longer than most outages, shorter than a caller's patience.
constexpr int outage_patience_in_bases = 120;
/// Twilio usually has a recording within seconds, and answers 404 for a few minutes at worst.
constexpr int not_ready_attempts = 10;
constexpr std::chrono::milliseconds not_ready_cap{60'000};

step_policies step_policies_from(const config::pipeline_settings& settings) {
  step_policies policies;
  policies.step.base = settings.job_retry_base;
  policies.step.max_attempts = settings.job_max_attempts;
  policies.not_ready.base = settings.recording_retry_base;
  policies.not_ready.cap = not_ready_cap;
  policies.not_ready.max_attempts = std::max(settings.job_max_attempts, not_ready_attempts);
  return policies;
}

/// The upstream that the job needs next. A call that the rules have read already, because it is an emergency, needs no
/// model.
std::optional<engine::upstream> upstream_of(const domain::job& work) noexcept {
  switch (work.step) {
    case domain::job_step::download: return engine::upstream::recordings;
    case domain::job_step::transcribe: return engine::upstream::speech;
    case domain::job_step::understand:
      return work.understood.empty() ? std::optional(engine::upstream::language_model) : std::nullopt;
    case domain::job_step::act:
    case domain::job_step::answer: break;
  }
  return std::nullopt;
}

void reach(domain::job_step step, std::string_view boundary) {
  failpoint(std::string(to_string(step)).append(":").append(boundary));
}

result<void> no_product(ports::transaction& /*tx*/) {
  return {};
}

std::chrono::milliseconds elapsed_since(std::chrono::steady_clock::time_point started) {
  return std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - started);
}

}  // namespace

call_pipeline::call_pipeline(pipeline_tools tools)
    : tools_(std::move(tools)),
      policies_(step_policies_from(tools_.settings.pipeline)),
      steps_(tools_, policies_),
      checkpoint_(tools_.db),
      lease_duration_(lease_time(tools_.settings.pipeline)) {}

void call_pipeline::stop() noexcept {
  stopping_ = true;
  checkpoint_.stop();
}

ports::awaitable<void> call_pipeline::run(domain::job work) {
  const recording_cache::hold audio(tools_.audio, work.recording);
  while (work.state == domain::job_state::running) {
    ports::awaitable<result<domain::job>> moving = stopping_ ? release(work) : run_step(work);
    result<domain::job> next = co_await std::move(moving);
    if (!next) {
      spdlog::warn("{} left as it is stored: {}", work.call.str(), next.error().message());
      co_return;
    }
    work = std::move(*next);
  }
  announce_end(work);
}

ports::awaitable<result<domain::job>> call_pipeline::run_step(domain::job work) {
  if (is_interrupted_too_often(work)) {
    std::string reason = domain::texts::worker_lost(tools_.settings.business, work.interruptions, work.step);
    co_return co_await give_up(after_last_interruption(std::move(work), std::move(reason)));
  }
  engine::circuits::admission admitted = admit(work);
  if (admitted.not_before) {
    co_return co_await pause(std::move(work), *admitted.not_before);
  }
  const std::int64_t lease_token = work.lease_token;
  const domain::job_step step = work.step;
  const auto started = std::chrono::steady_clock::now();
  result<ports::store::work> produced = co_await perform(work, std::move(admitted.held));
  error failure;
  if (produced) {
    domain::job next = after_success(work, tools_.time.now(), answer_timeout);
    next.lease_until = tools_.time.now() + lease_duration_;
    result<domain::job> stored = co_await checkpoint_.save(std::move(next), lease_token, std::move(*produced));
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

/// No attempts are spent on an upstream that is out of order; but no caller waits for ever: after a while the job goes
/// on without it, as well as it can.
engine::circuits::admission call_pipeline::admit(const domain::job& work) {
  engine::circuits::admission given;
  const std::optional<engine::upstream> needed = upstream_of(work);
  const time_point now = tools_.time.now();
  if (!needed || now >= patient_until(work)) {
    return given;
  }
  if (const std::optional<engine::upstream> second = second_upstream(work.step)) {
    given.not_before = both_paused(*needed, *second, now);
  } else {
    given = tools_.upstreams.admit(*needed, now);
  }
  given.not_before = in_patience(work, given.not_before);
  return given;
}

/// A step may end without asking its upstream (silence needs no reader), or throw: then the trial ends with it.
ports::awaitable<result<ports::store::work>> call_pipeline::perform(domain::job& work,
                                                                    [[maybe_unused]] engine::circuits::trial held) {
  reach(work.step, "begin");
  result<ports::store::work> produced = co_await steps_.perform(work);
  reach(work.step, "performed");
  co_return produced;
}

/// Neither the failure that opens a circuit nor a failed trial costs an attempt.
std::optional<time_point> call_pipeline::pause_after(const domain::job& work, const error& failure) const {
  const std::optional<engine::upstream> needed = upstream_of(work);
  const time_point now = tools_.time.now();
  if (!needed || !engine::is_outage(failure.code()) || now >= patient_until(work)) {
    return std::nullopt;
  }
  const std::optional<engine::upstream> second = second_upstream(work.step);
  return in_patience(work, second ? both_paused(*needed, *second, now) : tools_.upstreams.paused_until(*needed, now));
}

time_point call_pipeline::patient_until(const domain::job& work) const noexcept {
  return work.created_at + tools_.settings.pipeline.job_retry_base * outage_patience_in_bases;
}

std::optional<time_point> call_pipeline::in_patience(const domain::job& work,
                                                     std::optional<time_point> pause) const noexcept {
  return pause ? std::optional(std::min(*pause, patient_until(work))) : std::nullopt;
}

std::optional<engine::upstream> call_pipeline::second_upstream(domain::job_step step) const noexcept {
  if (step == domain::job_step::transcribe && tools_.second_transcriber != nullptr) {
    return engine::upstream::second_speech;
  }
  if (step == domain::job_step::understand && tools_.second_extractor != nullptr) {
    return engine::upstream::second_language_model;
  }
  return std::nullopt;
}

/// If one of two providers may be asked, the step goes on and chooses itself.
std::optional<time_point> call_pipeline::both_paused(engine::upstream first, engine::upstream second,
                                                     time_point now) const {
  const std::optional<time_point> first_until = tools_.upstreams.paused_until(first, now);
  const std::optional<time_point> second_until = tools_.upstreams.paused_until(second, now);
  return first_until && second_until ? std::optional(std::min(*first_until, *second_until)) : std::nullopt;
}

ports::awaitable<result<domain::job>> call_pipeline::pause(domain::job work, time_point until) {
  const std::int64_t lease_token = work.lease_token;
  std::string reason = domain::texts::upstream_paused(tools_.settings.business, to_string(*upstream_of(work)));
  domain::job paused = after_pause(std::move(work), until, std::move(reason));
  ports::store::work produced = no_product;
  co_return co_await checkpoint_.save(std::move(paused), lease_token, std::move(produced));
}

ports::awaitable<result<domain::job>> call_pipeline::fail(domain::job work, error failure) {
  if (failure.code() == errc::cancelled) {
    co_return co_await release(std::move(work));
  }
  if (const std::optional<time_point> paused_until = pause_after(work, failure)) {
    co_return co_await pause(std::move(work), *paused_until);
  }
  domain::job next = after_failure(std::move(work), failure, tools_.time.now(), policies_, tools_.random_fraction());
  if (next.state == domain::job_state::dead) {
    co_return co_await give_up(std::move(next));
  }
  const std::int64_t lease_token = next.lease_token;
  ports::store::work produced = no_product;
  co_return co_await checkpoint_.save(std::move(next), lease_token, std::move(produced));
}

ports::awaitable<result<domain::job>> call_pipeline::give_up(domain::job dead) {
  const std::int64_t lease_token = dead.lease_token;
  ports::store::work produced = co_await steps_.escalate_to_owner(dead);
  co_return co_await checkpoint_.save(std::move(dead), lease_token, std::move(produced));
}

ports::awaitable<result<domain::job>> call_pipeline::release(domain::job work) {
  const std::int64_t lease_token = work.lease_token;
  domain::job released = after_interruption(std::move(work), tools_.time.now());
  ports::store::work produced = no_product;
  co_return co_await checkpoint_.save(std::move(released), lease_token, std::move(produced));
}

/// After `act` the audio is not needed any more (Twilio keeps the original); a dead job's stays for a person to hear.
void call_pipeline::announce_end(const domain::job& ended) {
  if (ended.step == domain::job_step::answer) {
    tools_.audio.remove(ended.recording);
  }
  if (ended.step == domain::job_step::answer || ended.state == domain::job_state::dead) {
    tools_.message_added();
  }
  if (ended.state == domain::job_state::done || ended.state == domain::job_state::dead) {
    tools_.events.job_finished(ended.call, ended.state);
  }
}

}  // namespace zylin::calls
