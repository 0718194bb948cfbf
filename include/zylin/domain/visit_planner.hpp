#pragma once

#include "zylin/domain/availability.hpp"
#include "zylin/domain/business.hpp"
#include "zylin/domain/occupied_span.hpp"
#include "zylin/domain/requested_time.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// One appointment of several that are wanted together.
struct visit_part {
  service wanted;                    ///< as agreed: with its capacity and resources
  std::string person{};              ///< who is to serve, if they asked for somebody who is listed; else empty
  std::vector<time_span> avoided{};  ///< taken for this part, whatever else is free
};

/// When it begins, and who serves; nobody where nobody needs to.
struct planned_part {
  local_minutes start{};
  const staff_member* who = nullptr;
};

/// Finds times for appointments that are wanted together, each by the rules of `availability`, with what the earlier
/// ones take. Pure.
///
/// In a row: with one person who does all of it, if there is one who is free, each after the buffer of the one before;
/// else the next one begins at once with anybody, else after the buffer. At the same time: all of them begin together;
/// if no start of the wish has room for that, they follow each other.
///
/// A start on the clock that comes twice (the clocks go back) means the first one: what would have to begin at the
/// second one is not planned.
///
/// What is taken is read into one `availability` for each service and person asked for. Only a start that it allows for
/// each part alone is tried with what the earlier parts take, in what is taken around that start.
class visit_planner {
 public:
  enum class order { in_a_row, same_time_if_possible };

  /// `parts` is not empty. `taken` must cover the span that is asked about and is read here once; `business` must
  /// outlive the object.
  visit_planner(const business& business, std::vector<visit_part> parts, order how, const taken_times& taken,
                time_point now);
  visit_planner(const visit_planner&) = delete;
  visit_planner(visit_planner&&) = default;
  visit_planner& operator=(const visit_planner&) = delete;
  visit_planner& operator=(visit_planner&&) = delete;
  ~visit_planner() = default;

  /// For the first start of the span that has room for all, in the order of the parts; nothing if there is none. Of a
  /// long span at most `most_starts_tried` are looked at.
  [[nodiscard]] std::optional<std::vector<planned_part>> find(const start_span& starts) const;

  /// The `count` starts nearest to `wish` that have room for all, ascending; of at most `most_starts_tried`.
  [[nodiscard]] std::vector<local_minutes> nearest(local_minutes wish, std::size_t count) const;

  static constexpr std::size_t most_starts_tried = 96;

 private:
  using plan = std::vector<planned_part>;
  /// What is taken around one start, and by the parts that are planned already.
  struct surroundings {
    taken_times taken;
    bool has_plans = false;
  };
  /// How much around a start is read: the fewest appointments of a day can only be counted in the whole day.
  enum class reach { visit, day };

  [[nodiscard]] std::optional<plan> at_same_time(local_minutes start, reach how_far) const;
  [[nodiscard]] std::optional<plan> in_a_row(local_minutes start, reach how_far) const;
  [[nodiscard]] std::optional<plan> in_a_row(local_minutes start, reach how_far, const staff_member* first) const;
  [[nodiscard]] std::optional<plan> at(local_minutes start, reach how_far) const;
  [[nodiscard]] surroundings around(local_minutes start, reach how_far) const;
  [[nodiscard]] std::optional<planned_part> place(std::size_t part, local_minutes start, const surroundings& near,
                                                  const staff_member* who) const;
  [[nodiscard]] std::optional<planned_part> place_next(std::size_t part, const planned_part& before,
                                                       const surroundings& near) const;
  [[nodiscard]] availability calendar_for(std::size_t part, const taken_times& taken, std::string_view person) const;
  [[nodiscard]] const availability& calendar_of(std::size_t part) const { return calendars_[calendar_[part]]; }
  [[nodiscard]] std::optional<local_minutes> later(local_minutes start, std::chrono::minutes by) const;
  void take(surroundings& near, std::size_t part, const planned_part& there) const;
  [[nodiscard]] std::vector<local_minutes> starts_of(const start_span& starts) const;

  const business& business_;
  std::vector<visit_part> parts_;
  order how_;
  taken_times taken_;  // the bookings in the order of their starts
  time_point now_;
  std::chrono::milliseconds longest_{0};  // of the bookings
  std::vector<availability> calendars_;   // without the visit's own parts: one for each service and person asked for
  std::vector<std::size_t> calendar_;     // which of them, of each part
};

}  // namespace zylin::domain
