#include "time_phrase/resolution.hpp"

#include "time_phrase/collected.hpp"
#include "time_phrase/said_month.hpp"
#include "time_phrase/unread.hpp"

#include <algorithm>
#include <optional>
#include <vector>

namespace zylin::domain::phrase {
namespace {

constexpr std::size_t most_collected = 8;

bool is_wanted(const mention& what) {
  return what.role == mention_role::wish || what.role == mention_role::own;
}

class wish_list {
 public:
  void add(const mention& said) {
    const mention_link link = std::max(said.link, carried_);
    carried_ = mention_link::none;
    if (!is_wanted(said) || !said.what.says_something()) {
      keep_for_later(said, link);
      return;
    }
    if (wishes_.empty()) {
      begin_wish({}, said);
    } else if (link == mention_link::alternative) {
      begin_wish(wishes_.back().alternative(), said);
    } else if (link != mention_link::none || (own_ && said.role == mention_role::wish)) {
      replace(said, link);
    } else if (wishes_.back().add(said.what, said.begin) == fit::contradicts) {
      ambiguous_ = true;
      begin_wish(wishes_.back().alternative(), said);
    }
    own_ = said.role == mention_role::own;
  }

  [[nodiscard]] time_request result(const time_context& context) {
    complete();
    if (wishes_.empty() && asked_about_) {
      wishes_.push_back(*asked_about_);
    }
    time_request request;
    for (const collected& each : wishes_) {
      const time_reading reading = each.reading(context);
      const bool known = std::ranges::find(request.wishes, reading) != request.wishes.end();
      if (!known && reading != time_reading{} && request.wishes.size() < most_wishes) {
        request.wishes.push_back(reading);
      }
    }
    request.ambiguous = ambiguous_ && request.wishes.size() > 1;
    request.unwanted = unwanted_.reading(context);
    return request;
  }

 private:
  /// A link is kept for the next wish: "Monday, no, not Monday, Tuesday".
  void keep_for_later(const mention& said, mention_link link) {
    carried_ = link;
    if (said.role == mention_role::question) {
      asked_about_ = asked_about_.value_or(collected{});
      asked_about_->add(said.what, said.begin);
    } else if (said.role == mention_role::excluded) {
      unwanted_.add(said.what, said.begin);
    }
  }

  void begin_wish(collected from, const mention& said) {
    if (wishes_.size() < most_collected) {
      from.add(said.what, said.begin);
      wishes_.push_back(from);
    }
  }

  void replace(const mention& said, mention_link link) {
    if (ambiguous_) {  // none of them is certain
      wishes_ = {wishes_.back().alternative()};
      ambiguous_ = false;
    } else if (wishes_.size() > 1 && (said.what.date || said.what.first_day || said.what.last_day)) {
      wishes_ = {wishes_.back()};
    }
    link == mention_link::correction ? wishes_.back().correct() : wishes_.back().conclude();
    wishes_.back().add(said.what, said.begin);
  }

  /// "Tomorrow at 10 or at 3", "Monday or Tuesday at 5": each takes what it lacks from its neighbour.
  void complete() {
    for (std::size_t i = 1; i < wishes_.size(); ++i) {
      complete(wishes_[i], wishes_[i - 1]);
    }
    for (std::size_t i = wishes_.size(); i-- > 1;) {
      collected& earlier = wishes_[i - 1];
      const collected& later = wishes_[i];
      if (!earlier.has_time()) {
        earlier.take_week(later);
      }
      if (!earlier.has_time() && !earlier.is_soonest()) {
        earlier.take_time(later);
      }
      if (!earlier.has_day() && !earlier.is_soonest() && !later.day_before_time()) {
        earlier.take_day(later);
      }
    }
    const bool no_day = std::ranges::none_of(wishes_, &collected::has_day);
    for (collected& each : wishes_) {
      if (no_day && asked_about_) {
        each.take_day(*asked_about_);
      }
    }
  }

  static void complete(collected& later, const collected& earlier) {
    if (!later.has_day() && !later.is_soonest()) {
      later.take_day(earlier);
    }
    if (!later.has_time() && !later.is_soonest()) {
      later.take_time(earlier);
    }
  }

  std::vector<collected> wishes_;
  std::optional<collected> asked_about_;
  collected unwanted_;
  mention_link carried_ = mention_link::none;
  bool ambiguous_ = false;
  bool own_ = false;  ///< the last one was of a booking they have
};

}  // namespace

resolution resolve(const scan_result& found, const time_context& context) {
  wish_list wishes;
  resolution result;
  for (const mention& each : found.mentions) {
    wishes.add(each);
    if (each.role != mention_role::past && each.role != mention_role::reason) {
      result.begin = result.end == 0 ? found.tokens[each.cue].begin : result.begin;
      result.end = found.tokens[each.end - 1].end;
    }
  }
  result.request = wishes.result(context);
  result.request.unread =
      find_unread(found, result.request, year_of(std::chrono::floor<std::chrono::days>(context.now)));
  return result;
}

}  // namespace zylin::domain::phrase
