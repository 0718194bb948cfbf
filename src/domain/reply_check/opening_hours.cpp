#include "reply_check/opening_hours.hpp"

#include "zylin/domain/availability.hpp"
#include "zylin/domain/opening_hours.hpp"

#include <algorithm>
#include <ranges>

namespace zylin::domain::replies {
namespace {

using std::chrono::minutes;

constexpr minutes half_day{12 * 60};
constexpr minutes whole_day{24 * 60};

struct said_clock {
  minutes time{0};
  bool either_half = false;
  bool ends = false;    ///< after "until", "closes"
  bool joined = false;  ///< after "to": the end of an interval
};

enum class polarity : std::uint8_t { unsaid, open, closed };

/// Days and what is said about them.
struct claim {
  weekday_set days{};
  std::vector<std::chrono::local_days> dates;
  weekday_set left_out{};
  polarity state = polarity::unsaid;
  bool state_after_days = false;
  bool closing = false;  ///< "closes" was said
  std::vector<said_clock> times;

  [[nodiscard]] bool has_days() const { return days.any() || !dates.empty(); }
  [[nodiscard]] bool empty() const { return !has_days() && times.empty() && state == polarity::unsaid && !closing; }
};

bool same_time(const said_clock& said, minutes fact) {
  const minutes fact_of_day = fact % whole_day;
  const minutes said_of_day = said.time % whole_day;
  return said_of_day == fact_of_day || (said.either_half && (said_of_day + half_day) % whole_day == fact_of_day);
}

/// Groups the words of a sentence into claims.
class grouper {
 public:
  std::vector<claim> group(const stated_hours& text) {
    const auto first_content = std::ranges::find_if(
        text.words, [](const hours_word& one) { return one.kind == hours_kind::day || one.kind == hours_kind::time; });
    times_first_ = first_content != text.words.end() && first_content->kind == hours_kind::time;
    for (const hours_word& one : text.words) {
      take(one);
    }
    flush();
    return std::move(claims_);
  }

 private:
  void take(const hours_word& one) {
    switch (one.kind) {
      case hours_kind::day: take_day(one); break;
      case hours_kind::time: take_time(one); break;
      case hours_kind::open: take_state(polarity::open); break;
      case hours_kind::closed: take_state(polarity::closed); break;
      case hours_kind::closes: take_closing(); break;
      case hours_kind::until: joined_ = ends_ = true; break;
      case hours_kind::joins: joined_ = true; break;
      case hours_kind::except: excepting_ = true; break;
    }
  }

  void take_day(const hours_word& one) {
    if (excepting_) {
      current_.left_out |= one.days;
      return;
    }
    const bool complete = times_first_ ? current_.has_days() && !joined_ && last_was_time_ : !current_.times.empty();
    if (complete || current_.state_after_days) {
      const polarity state = current_.state_after_days || current_.closing ? polarity::unsaid : current_.state;
      flush();
      current_.state = state == polarity::closed ? polarity::unsaid : state;
    }
    if (joined_ && last_day_ && one.days.count() == 1 && !one.date && current_.days.any()) {
      fill_range(*last_day_, first_day(one.days));
    } else if (one.date) {
      current_.dates.push_back(*one.date);
    } else {
      current_.days |= one.days;
    }
    last_day_ = one.days.count() == 1 ? std::optional(first_day(one.days)) : std::nullopt;
    joined_ = ends_ = false;
    last_was_time_ = false;
  }

  static std::size_t first_day(const weekday_set& days) {
    std::size_t at = 0;
    while (at < days.size() && !days[at]) {
      ++at;
    }
    return at;
  }

  void fill_range(std::size_t from, std::size_t to) {
    for (std::size_t day = from; day != to; day = (day + 1) % current_.days.size()) {
      current_.days.set(day);
    }
    current_.days.set(to);
  }

  void take_time(const hours_word& one) {
    if (times_first_ && current_.has_days() && !closes_now_) {
      const polarity state = current_.state;
      flush();
      current_.state = state;
    }
    const bool second = joined_ && !current_.times.empty() && !current_.times.back().joined;
    current_.times.push_back({.time = one.time,
                              .either_half = one.either_half,
                              .ends = (ends_ && !second) || closes_now_,
                              .joined = second && !closes_now_});
    joined_ = ends_ = closes_now_ = excepting_ = false;
    last_was_time_ = true;
  }

  void take_state(polarity state) {
    const bool finished =
        current_.has_days() && (!current_.times.empty() || current_.state != polarity::unsaid || current_.closing);
    const bool turns = current_.state != polarity::unsaid && current_.state != state;
    if (finished || (turns && !current_.empty())) {
      flush();
    }
    excepting_ = false;
    current_.state_after_days = current_.has_days();
    current_.state = state;
  }

  void take_closing() {
    if (current_.has_days() && !current_.times.empty() && current_.closing) {
      flush();
    }
    current_.closing = true;
    closes_now_ = true;
    excepting_ = false;
  }

  void flush() {
    if (!current_.empty()) {
      claims_.push_back(std::move(current_));
    }
    current_ = {};
    joined_ = ends_ = closes_now_ = excepting_ = last_was_time_ = false;
    last_day_.reset();
  }

  std::vector<claim> claims_;
  claim current_;
  std::optional<std::size_t> last_day_;
  bool times_first_ = false;
  bool joined_ = false;
  bool ends_ = false;
  bool closes_now_ = false;
  bool excepting_ = false;
  bool last_was_time_ = false;
};

bool same_interval(const said_clock& from, const said_clock& to, const day_interval& fact) {
  return same_time(from, fact.opens) && same_time(to, fact.closes);
}

/// Compares one day's hours with the times said about it.
bool times_hold(const claim& said, const day_hours& hours, bool in_parts) {
  if (hours.empty()) {
    return false;
  }
  std::size_t intervals = 0;
  for (std::size_t i = 0; i < said.times.size(); ++i) {
    const said_clock& one = said.times[i];
    const bool begins = i + 1 < said.times.size() && said.times[i + 1].joined;
    if (begins) {
      const said_clock& end = said.times[++i];
      ++intervals;
      if (std::ranges::none_of(hours, [&](const day_interval& fact) { return same_interval(one, end, fact); })) {
        return false;
      }
    } else if (one.ends) {
      const bool last = same_time(one, hours.back().closes);
      const bool any =
          std::ranges::any_of(hours, [&](const day_interval& fact) { return same_time(one, fact.closes); });
      if (!last && !(in_parts && any)) {
        return false;
      }
    } else {
      const bool first = same_time(one, hours.front().opens);
      const bool any = std::ranges::any_of(hours, [&](const day_interval& fact) { return same_time(one, fact.opens); });
      if (!first && !(in_parts && any)) {
        return false;
      }
    }
  }
  return intervals == 0 || intervals == hours.size() || in_parts;
}

/// "Closed from one to two": a break between two intervals.
bool is_break(const claim& said, const day_hours& hours) {
  if (said.times.size() != 2 || hours.size() < 2) {
    return false;
  }
  for (std::size_t i = 0; i + 1 < hours.size(); ++i) {
    if (same_time(said.times[0], hours[i].closes) && same_time(said.times[1], hours[i + 1].opens)) {
      return true;
    }
  }
  return false;
}

bool day_holds(const claim& said, const day_hours& hours, bool in_parts) {
  const bool pause = said.closing && said.times.size() == 2 && said.times.back().joined;  // "we close from one to two"
  if (pause) {
    return is_break(said, hours);
  }
  const bool closed = said.state == polarity::closed || (said.closing && said.times.empty());
  if (closed) {
    return said.times.empty() ? hours.empty() : is_break(said, hours);
  }
  return said.times.empty() ? !hours.empty() : times_hold(said, hours, in_parts);
}

/// A sentence without any day or time claims nothing ("we open our doors").
hours_truth claim_holds(const claim& said, const business& facts, const days_meant& meant, bool in_parts) {
  const bool mere_closing = said.closing && said.times.empty() && said.state == polarity::unsaid;
  if (mere_closing && !said.has_days()) {  // "until an hour before we close"
    return hours_truth::nothing_said;
  }
  weekday_set days = said.days;
  std::vector<std::chrono::local_days> dates = said.dates;
  if (!said.has_days()) {
    days = meant.days;
    if (meant.date) {
      dates.push_back(*meant.date);
    }
  }
  const bool unnamed = days.none() && dates.empty();
  if (unnamed && said.times.empty() && said.left_out.none()) {
    return hours_truth::nothing_said;
  }
  bool holds = true;
  bool any = false;
  for (std::size_t day = 0; day < facts.hours.size(); ++day) {
    const day_hours& hours = facts.hours.at(day);
    const bool named = unnamed ? !hours.empty() : days[day] && !said.left_out[day];
    const bool closed_break = unnamed && said.state == polarity::closed;
    if (said.left_out[day]) {
      holds = holds && hours.empty();
    } else if (named && !(closed_break && hours.size() < 2)) {
      any = true;
      holds = holds && day_holds(said, hours, in_parts);
    }
  }
  for (const std::chrono::local_days date : dates) {
    any = true;
    holds = holds && day_holds(said, hours_on(facts, date), in_parts);
  }
  return holds && any ? hours_truth::holds : hours_truth::differs;
}

}  // namespace

days_meant days_in(const stated_hours& text) {
  days_meant meant;
  for (const hours_word& one : text.words) {
    if (one.kind == hours_kind::day) {
      meant.days |= one.days;
      meant.date = one.date ? one.date : meant.date;
    }
  }
  return meant;
}

hours_truth check_hours(const stated_hours& said, const business& facts, const days_meant& meant) {
  hours_truth truth = hours_truth::nothing_said;
  for (const claim& one : grouper().group(said)) {
    const hours_truth found = claim_holds(one, facts, meant, said.in_parts);
    if (found == hours_truth::differs) {
      return found;
    }
    truth = found == hours_truth::holds ? found : truth;
  }
  return truth;
}

}  // namespace zylin::domain::replies
