#include "pipeline/engine/circuit_breaker.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <utility>

namespace zylin::engine {
namespace {

/// The upstream was not even asked.
bool is_our_own(errc code) noexcept {
  switch (code) {
    case errc::invalid_input:
    case errc::conflict:
    case errc::storage_failed:
    case errc::storage_full:
    case errc::storage_unusable:
    case errc::defect:
    case errc::cancelled: return true;
    default: return false;
  }
}

}  // namespace

bool is_outage(errc code) noexcept {
  switch (code) {
    case errc::connect_failed:
    case errc::timed_out:
    case errc::connection_lost:
    case errc::rate_limited:
    case errc::server_failed: return true;
    default: return false;
  }
}

std::optional<time_point> circuit_breaker::admit(time_point now) {
  if (!is_open()) {
    return std::nullopt;
  }
  until_ = std::min(until_, now + length_);  // a clock that was set back does not lengthen the pause
  if (now < until_) {
    return until_;
  }
  if (trial_running_) {
    return now + policy_.pause;
  }
  trial_running_ = true;
  return std::nullopt;
}

void circuit_breaker::succeeded() noexcept {
  failures_ = 0;
  opens_ = 0;
  trial_running_ = false;
}

void circuit_breaker::failed(const error& failure, time_point now) noexcept {
  if (is_our_own(failure.code())) {
    abandoned();
    return;
  }
  if (!is_outage(failure.code())) {
    succeeded();
    return;
  }
  ++failures_;
  const bool trial_failed = trial_running_;
  trial_running_ = false;
  if (trial_failed || (!is_open() && failures_ >= policy_.failures)) {
    open(failure.retry_after(), now);
  }
}

void circuit_breaker::open(std::optional<std::chrono::milliseconds> asked_for, time_point now) noexcept {
  constexpr int most_doublings = 20;
  const auto doubled = policy_.pause * (std::int64_t{1} << std::min(opens_, most_doublings));
  ++opens_;
  length_ = std::max(std::min(policy_.cap, std::chrono::milliseconds(doubled)),
                     asked_for.value_or(std::chrono::milliseconds{0}));
  until_ = now + length_;
}

std::string_view to_string(upstream which) noexcept {
  switch (which) {
    case upstream::recordings: return "recordings";
    case upstream::speech: return "speech";
    case upstream::language_model: return "language_model";
    case upstream::messages: return "messages";
    case upstream::second_speech: return "second_speech";
    case upstream::second_language_model: return "second_language_model";
  }
  return "";
}

circuits::circuits(circuit_policy policy)
    : breakers_{circuit_breaker(policy), circuit_breaker(policy), circuit_breaker(policy),
                circuit_breaker(policy), circuit_breaker(policy), circuit_breaker(policy)} {}

circuits::trial::trial(trial&& other) noexcept
    : of_(std::exchange(other.of_, nullptr)), which_(other.which_), number_(other.number_) {}

circuits::trial& circuits::trial::operator=(trial&& other) noexcept {
  if (this != &other) {
    give_back();
    of_ = std::exchange(other.of_, nullptr);
    which_ = other.which_;
    number_ = other.number_;
  }
  return *this;
}

void circuits::trial::give_back() noexcept {
  if (of_ != nullptr) {
    std::exchange(of_, nullptr)->abandon(which_, number_);
  }
}

circuits::admission circuits::admit(upstream which, time_point now) {
  const std::lock_guard guard(mutex_);
  admission given;
  given.not_before = of(which).admit(now);
  if (!given.not_before && of(which).is_open()) {
    given.held = trial(*this, which, ++trials_[static_cast<std::size_t>(which)]);
  }
  return given;
}

std::optional<time_point> circuits::paused_until(upstream which, time_point now) const {
  const std::lock_guard guard(mutex_);
  const circuit_breaker& breaker = breakers_[static_cast<std::size_t>(which)];
  return breaker.is_open() && now < breaker.open_until() ? std::optional(breaker.open_until()) : std::nullopt;
}

bool circuits::is_open(upstream which) const {
  const std::lock_guard guard(mutex_);
  return breakers_[static_cast<std::size_t>(which)].is_open();
}

void circuits::finished(upstream which, const std::optional<error>& failure, time_point now) {
  bool was_open = false;
  bool is_open = false;
  {
    const std::lock_guard guard(mutex_);
    circuit_breaker& breaker = of(which);
    was_open = breaker.is_open();
    if (failure) {
      breaker.failed(*failure, now);
    } else {
      breaker.succeeded();
    }
    is_open = breaker.is_open();
  }
  if (!was_open && is_open) {
    spdlog::error("upstream {} is out of order; what needs it pauses: {}", to_string(which), failure->message());
  } else if (was_open && !is_open) {
    spdlog::info("upstream {} answers again", to_string(which));
  }
}

void circuits::abandon(upstream which, std::uint64_t trial_number) noexcept {
  const std::lock_guard guard(mutex_);
  if (trials_[static_cast<std::size_t>(which)] == trial_number) {
    of(which).abandoned();
  }
}

std::vector<circuit_state> circuits::states() const {
  const std::lock_guard guard(mutex_);
  std::vector<circuit_state> all;
  for (std::size_t i = 0; i < count; ++i) {
    all.push_back({static_cast<upstream>(i), breakers_[i].is_open(), breakers_[i].open_until()});
  }
  return all;
}

}  // namespace zylin::engine
