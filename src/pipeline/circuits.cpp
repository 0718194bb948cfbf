#include "zylin/pipeline/circuits.hpp"

#include <spdlog/spdlog.h>

#include <utility>

namespace zylin {

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

}  // namespace zylin
