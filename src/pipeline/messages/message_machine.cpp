#include "pipeline/messages/message_machine.hpp"

#include <algorithm>
#include <string>
#include <utility>

namespace zylin::messages {
namespace {

struct send_limits {
  int doubts;    ///< how often its outcome may be unknown
  int attempts;  ///< how often it may be certainly not accepted
};

/// A message that a customer may have got twice is not sent a third time: the owner must check. A message for the owner
/// is retried for hours, since twice is better than never.
send_limits limits_of(const domain::message& row, const message_policies& policies) {
  constexpr send_limits for_owner{.doubts = 10, .attempts = 60};
  return is_for_owner(row.kind) ? for_owner : send_limits{.doubts = 2, .attempts = policies.send.max_attempts};
}

/// The second repetition comes half a minute later with the default base, the others up to five minutes apart.
constexpr int outage_step = 3;
/// Sends and failed lookups together: with the delays in between, an outage of about an hour is outlasted.
constexpr int max_attempts_in_doubt = 20;

std::string describe(const error& failure) {
  const std::string code = failure.provider_code() ? " " + std::to_string(*failure.provider_code()) : std::string{};
  return std::string(to_string(failure.code())) + code + ": " + failure.message();
}

domain::message accepted(domain::message current, const ports::message_receipt& receipt) {
  current.state = domain::message_state::sent;
  current.provider_sid = receipt.provider_sid;
  current.error.clear();
  current.error_code.reset();
  return current;
}

/// Perhaps it arrived, but this cannot be found out any more.
domain::message lost_in_doubt(domain::message current) {
  current.state = domain::message_state::failed;
  current.in_doubt = true;
  return current;
}

bool surely_not_accepted(errc code) noexcept {
  return code == errc::connect_failed || code == errc::rate_limited;
}

/// The provider could not be asked. When we stop asking, a person must check.
domain::message after_failed_lookup(domain::message current, const error& failure, time_point now,
                                    const message_policies& policies, double random_fraction) {
  if (failure.code() == errc::cancelled) {
    current.run_at = now;
    return current;
  }
  current.error = describe(failure);
  if (!engine::is_retryable(failure.code()) || current.attempts >= max_attempts_in_doubt) {
    return lost_in_doubt(std::move(current));
  }
  const std::chrono::milliseconds delay = growing_delay(policies.send, current.attempts, random_fraction);
  current.run_at = now + std::max(delay, failure.retry_after().value_or(delay));
  ++current.attempts;
  return current;
}

}  // namespace

bool is_ambiguous(errc code) noexcept {
  switch (code) {
    case errc::timed_out:
    case errc::connection_lost:
    case errc::server_failed:
    case errc::bad_response:
    case errc::response_too_large:
    case errc::cancelled: return true;
    default: return false;
  }
}

domain::message after_send(domain::message current, const result<ports::message_receipt>& outcome, time_point now,
                           const message_policies& policies, double random_fraction) {
  if (outcome) {
    return accepted(std::move(current), *outcome);
  }
  const error failure = outcome.error();
  current.error = describe(failure);
  current.error_code = failure.provider_code();
  if (is_ambiguous(failure.code())) {
    current.state = domain::message_state::ambiguous;
    ++current.doubts;
    current.run_at = now + policies.reconcile_delay;
  } else if (surely_not_accepted(failure.code()) && current.attempts < limits_of(current, policies).attempts) {
    current.state = domain::message_state::pending;
    current.run_at = now + full_jitter(policies.send, current.attempts, random_fraction, failure.retry_after());
  } else {
    current.state = domain::message_state::failed;
  }
  return current;
}

domain::message after_lookup(domain::message current, const result<std::optional<ports::message_receipt>>& found,
                             time_point now, const message_policies& policies, double random_fraction) {
  if (!found) {
    return after_failed_lookup(std::move(current), found.error(), now, policies, random_fraction);
  }
  if (*found) {
    return accepted(std::move(current), **found);
  }
  if (current.doubts >= limits_of(current, policies).doubts) {
    return lost_in_doubt(std::move(current));
  }
  current.state = domain::message_state::pending;
  current.run_at =
      now + (current.doubts > 1 ? growing_delay(policies.send, current.attempts + outage_step, random_fraction)
                                : std::chrono::milliseconds{0});
  return current;
}

}  // namespace zylin::messages
