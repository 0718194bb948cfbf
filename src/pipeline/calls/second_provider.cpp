#include "pipeline/calls/second_provider.hpp"

namespace zylin::calls {

bool has_failed_for_good(const domain::job& work, const error& failure, const step_policies& policies) noexcept {
  return failure.code() != errc::cancelled && gives_up(work, failure, policies);
}

error both_failed(const error& first, const error& second) {
  return error(second.code(), first.message() + "; second provider: " + second.message())
      .with_retry_after(second.retry_after());
}

error failed_alone(const error& second, time_point now, time_point until) {
  if (second.code() == errc::cancelled || engine::is_retryable(second.code())) {
    return second;
  }
  return error(errc::server_failed, "the first provider is out of order; second provider: " + second.message())
      .with_retry_after(std::chrono::duration_cast<std::chrono::milliseconds>(until - now));
}

}  // namespace zylin::calls
