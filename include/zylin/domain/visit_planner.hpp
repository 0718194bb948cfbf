#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/occupied_span.hpp"
#include "zylin/domain/requested_time.hpp"

#include <cstddef>
#include <optional>
#include <span>
#include <string>
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
class visit_planner {
 public:
  enum class order { in_a_row, same_time_if_possible };

  /// `parts` is not empty. `taken` must cover the span that is asked about; it and `business` must outlive the object.
  visit_planner(const business& business, std::vector<visit_part> parts, order how, const taken_times& taken,
                time_point now);

  /// For the first start of the span that has room for all, in the order of the parts; nothing if there is none. Of a
  /// long span at most `most_starts_tried` are looked at.
  [[nodiscard]] std::optional<std::vector<planned_part>> find(const start_span& starts) const;

  /// The `count` starts nearest to `wish` that have room for all, ascending; of at most `most_starts_tried`.
  [[nodiscard]] std::vector<local_minutes> nearest(local_minutes wish, std::size_t count) const;

  static constexpr std::size_t most_starts_tried = 96;

 private:
  using plan = std::vector<planned_part>;

  [[nodiscard]] std::optional<plan> at_same_time(local_minutes start) const;
  [[nodiscard]] std::optional<plan> in_a_row(local_minutes start) const;
  [[nodiscard]] std::optional<plan> in_a_row(local_minutes start, const std::string& first_person) const;
  [[nodiscard]] std::optional<plan> at(local_minutes start) const;
  [[nodiscard]] taken_times around(local_minutes start) const;
  [[nodiscard]] std::optional<planned_part> place(const visit_part& part, local_minutes start,
                                                  const taken_times& taken) const;
  [[nodiscard]] std::optional<planned_part> place_next(const visit_part& before, const planned_part& there,
                                                       const visit_part& part, const taken_times& taken) const;
  [[nodiscard]] local_minutes later(local_minutes start, std::chrono::minutes by) const;
  void take(taken_times& taken, const visit_part& part, const planned_part& there) const;
  [[nodiscard]] std::vector<local_minutes> starts_of(const start_span& starts) const;

  const business& business_;
  std::vector<visit_part> parts_;
  order how_;
  const taken_times& taken_;
  time_point now_;
};

}  // namespace zylin::domain
