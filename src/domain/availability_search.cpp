#include "zylin/domain/availability.hpp"

#include <algorithm>
#include <tuple>

namespace zylin::domain {
namespace {

using std::chrono::days;
using std::chrono::local_days;
using std::chrono::minutes;

/// The nearest starts found so far, the best first; never more than wanted.
class nearest_starts {
 public:
  nearest_starts(local_minutes wish, std::size_t count) : wish_(wish), count_(count) {}

  void offer(const std::vector<local_minutes>& starts) {
    best_.insert(best_.end(), starts.begin(), starts.end());
    std::ranges::sort(best_, {}, [this](local_minutes start) { return std::tuple(distance(start), start); });
    best_.resize(std::min(best_.size(), count_));
  }

  /// False once no start of that day could replace one that we have.
  [[nodiscard]] bool may_improve_with(local_days day) const {
    return best_.size() < count_ || (count_ > 0 && distance(day) <= distance(best_.back()));
  }

  [[nodiscard]] std::vector<local_minutes> ascending() && {
    std::ranges::sort(best_);
    return std::move(best_);
  }

 private:
  [[nodiscard]] minutes distance(local_minutes start) const { return start < wish_ ? wish_ - start : start - wish_; }
  /// From the wish to the nearest minute of that day.
  [[nodiscard]] minutes distance(local_days day) const {
    const local_minutes first = day;
    const local_minutes last = first + days(1) - minutes(1);
    return distance(std::clamp(wish_, first, last));
  }

  local_minutes wish_;
  std::size_t count_;
  std::vector<local_minutes> best_;
};

}  // namespace

std::optional<local_minutes> availability::first_free(local_minutes from, local_minutes until) const {
  // Clamped to the bookable days first, so that no arithmetic on a wish can overflow.
  const local_minutes begin = std::max(from, local_minutes(first_day_));
  const local_minutes end = std::min(until, local_minutes(last_day_ + days(1)));
  if (begin >= end) {
    return std::nullopt;
  }
  for (local_days day = std::chrono::floor<days>(begin); day < end; day += days(1)) {
    const std::vector<local_minutes> free = free_slots(day);
    const auto fitting = std::ranges::lower_bound(free, begin);
    if (fitting != free.end()) {
      return *fitting < end ? std::optional(*fitting) : std::nullopt;
    }
  }
  return std::nullopt;
}

std::vector<local_minutes> availability::nearest_free(local_minutes wish, std::size_t count) const {
  // Beyond either end the order of the starts is the same as at that end, and the arithmetic cannot overflow.
  const local_minutes near = std::clamp(wish, local_minutes(first_day_), local_minutes(last_day_ + days(1)));
  nearest_starts found(near, count);
  const auto look_at = [&](local_days day) {
    const bool worth_it = day >= first_day_ && day <= last_day_ && found.may_improve_with(day);
    if (worth_it) {
      found.offer(free_slots(day));
    }
    return worth_it;
  };
  const local_days middle = std::chrono::floor<days>(near);
  look_at(middle);
  bool back = true;
  bool ahead = true;
  for (days away(1); back || ahead; ++away) {
    back = back && look_at(middle - away);
    ahead = ahead && look_at(middle + away);
  }
  return std::move(found).ascending();
}

}  // namespace zylin::domain
