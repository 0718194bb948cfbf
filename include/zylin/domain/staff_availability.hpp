#pragma once

#include "zylin/domain/business.hpp"
#include "zylin/domain/taken_times.hpp"

#include <chrono>
#include <span>
#include <string>
#include <vector>

namespace zylin::domain {

/// When somebody is needed for bookings of a service that are nobody's.
struct needed_span {
  std::string service;
  time_span when;
};

/// For bookings without a listed person: one for each service and start, more if its capacity is exceeded.
[[nodiscard]] std::vector<needed_span> needed_for_unassigned(const business& business,
                                                             std::span<const occupied_span> taken);

/// When one person can take an appointment of one service: they are there, have nothing else, and can be spared.
///
/// A person holds one appointment at a time, or those of one service that start together, up to its capacity (a class).
/// Older bookings without a listed person need somebody as well: one person for each service and start, more if its
/// capacity is exceeded. Busy and needed people together are never more than there are, nor more than do that service.
class staff_availability {
 public:
  /// `business`, `wanted` and `who` must outlive the object; `taken` is read here once. `needed` is what its bookings
  /// need: found once for all people, because that compares every booking with every name.
  staff_availability(const business& business, const service& wanted, const staff_member& who, const taken_times& taken,
                     const std::vector<needed_span>& needed);

  [[nodiscard]] const staff_member& who() const noexcept { return *who_; }
  [[nodiscard]] day_hours hours(std::chrono::local_days day) const;
  /// Whether an appointment from `from` until `until`, its buffer included, cannot be theirs.
  [[nodiscard]] bool is_taken(time_point from, time_point until) const;
  /// Whether they hold an appointment of that service already that begins then: a class, which others may join.
  [[nodiscard]] bool holds_class(time_point start) const;
  /// Whether their external calendar says that they are busy at some time of it. The owner may overrule that.
  [[nodiscard]] bool is_away(time_point from, time_point until) const;
  /// Those that begin on that day; a class is one.
  [[nodiscard]] int appointments_on(std::chrono::local_days day) const;

 private:
  /// Bookings of one service and start.
  struct held {
    time_point from{};
    time_point until{};
    std::string service;  ///< in small letters
    int count = 0;
  };

  void join_classes();

  const business* business_;
  const service* wanted_;
  const staff_member* who_;
  std::vector<held> own_;                 // ascending by their start
  std::chrono::milliseconds longest_{0};  // of those
  std::vector<time_span> not_spared_;     // all others are busy or needed
  std::vector<time_span> away_;           // by their external calendar
};

/// When the external calendars block `who`, or the whole business if null: ascending and disjoint.
[[nodiscard]] std::vector<time_span> busy_spans_of(const std::vector<busy_time>& busy, const staff_member* who);

}  // namespace zylin::domain
