#include "zylin/pipeline/follow_up_rules.hpp"

namespace zylin {
namespace {

constexpr std::chrono::hours too_old{24};
constexpr std::chrono::minutes longest_wait_for_sweep{10};

}  // namespace

follow_up_step judge(const missed_call_times& times) {
  const time_point due = times.ended + times.delay;
  if (times.now < due) {
    return follow_up_step::wait;
  }
  if (times.now - times.ended > too_old) {
    return follow_up_step::forget;
  }
  // Twilio lists a recording some seconds after it was made, so a look right at the call's end proves nothing.
  // A search that came further than now had a fast clock: it tells nothing either.
  const bool searched =
      times.seen_until && *times.seen_until >= times.ended + times.delay / 2 && *times.seen_until <= times.now;
  if (times.sweeping && !searched && times.now < due + longest_wait_for_sweep) {
    return follow_up_step::wait;
  }
  return follow_up_step::write;
}

}  // namespace zylin
