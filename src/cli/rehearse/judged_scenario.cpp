#include "rehearse/judged_scenario.hpp"

#include "listing_shape.hpp"

#include <algorithm>
#include <array>
#include <optional>
#include <utility>

namespace zylin::cli {
namespace {

bool matches(const expected_booking& wanted, const domain::booking& row) {
  return (!wanted.service || *wanted.service == row.service) &&
         (!wanted.staff || *wanted.staff == row.staff.value_or("")) &&
         (!wanted.starts_at || *wanted.starts_at == row.starts_at) &&
         (!wanted.status || *wanted.status == row.status) && (!wanted.name || *wanted.name == row.customer_name) &&
         (!wanted.reference || *wanted.reference == row.reference);
}

/// Which row each expected booking gets, as many as can have one: an expectation that says little may not take the row
/// that another one needs.
class booking_match {
 public:
  booking_match(const std::vector<expected_booking>& wanted, const std::vector<domain::booking>& rows)
      : wanted_(wanted), rows_(rows), taken_by_(rows.size()) {
    for (std::size_t i = 0; i < wanted_.size(); ++i) {
      tried_.assign(rows_.size(), false);
      if (!find_row(i)) {
        missing_.push_back(i);
      }
    }
  }

  [[nodiscard]] const std::vector<std::size_t>& missing() const noexcept { return missing_; }
  [[nodiscard]] bool is_expected(std::size_t row) const { return taken_by_[row].has_value(); }

 private:
  bool find_row(std::size_t wanted) {
    for (std::size_t row = 0; row < rows_.size(); ++row) {
      if (tried_[row] || !matches(wanted_[wanted], rows_[row])) {
        continue;
      }
      tried_[row] = true;
      if (!taken_by_[row] || find_row(*taken_by_[row])) {
        taken_by_[row] = wanted;
        return true;
      }
    }
    return false;
  }

  const std::vector<expected_booking>& wanted_;
  const std::vector<domain::booking>& rows_;
  std::vector<std::optional<std::size_t>> taken_by_;
  std::vector<bool> tried_;
  std::vector<std::size_t> missing_;
};

std::string shown_row(const domain::time_zone& zone, const domain::booking& row) {
  return row.service + (row.staff ? " with " + *row.staff : std::string()) + " at " + short_time(zone, row.starts_at) +
         ", " + std::string(to_string(row.status)) + ", for \"" + row.customer_name + '"';
}

std::string shown_expectation(const domain::time_zone& zone, const expected_booking& wanted) {
  std::string text = wanted.service.value_or("something");
  if (wanted.staff) {
    text += wanted.staff->empty() ? " with nobody" : " with " + *wanted.staff;
  }
  text += wanted.starts_at ? " at " + short_time(zone, *wanted.starts_at) : std::string();
  text += wanted.status ? ", " + std::string(to_string(*wanted.status)) : std::string();
  text += wanted.name ? ", for \"" + *wanted.name + '"' : std::string();
  return text + (wanted.reference ? ", reference " + *wanted.reference : std::string());
}

class scenario_judge {
 public:
  scenario_judge(const scenario& what, const played_scenario& played) : what_(what), played_(played) {}

  judgement give() {
    compare_bookings();
    compare_texts();
    if (what_.expect.ends && *what_.expect.ends != played_.ends) {
      fall_short("it ended " + std::string(to_string(played_.ends)) + ", not " +
                 std::string(to_string(*what_.expect.ends)));
    }
    if (what_.expect.most_turns && played_.count > *what_.expect.most_turns) {
      given_.reasons.push_back(std::to_string(played_.count) + " turns, at most " +
                               std::to_string(*what_.expect.most_turns) + " were wanted");
      raise(rehearsal_outcome::asked_too_much);
    }
    return std::move(given_);
  }

 private:
  void raise(rehearsal_outcome to) { given_.outcome = std::max(given_.outcome, to); }
  void wrong(std::string reason) {
    given_.reasons.push_back(std::move(reason));
    raise(rehearsal_outcome::wrong);
  }
  /// Something is missing: because the customer had no more turns, or because it was not done.
  void fall_short(std::string reason) {
    given_.reasons.push_back(std::move(reason));
    raise(played_.still_asking ? rehearsal_outcome::asked_too_much : rehearsal_outcome::wrong);
  }

  void compare_bookings() {
    if (!what_.expect.bookings) {
      return;
    }
    const domain::time_zone& zone = what_.settings.business.zone;
    const booking_match match(*what_.expect.bookings, played_.bookings);
    for (const std::size_t each : match.missing()) {
      fall_short("no booking: " + shown_expectation(zone, (*what_.expect.bookings)[each]));
    }
    for (std::size_t row = 0; row < played_.bookings.size(); ++row) {
      if (match.is_expected(row)) {
        continue;
      }
      if (is_as_before(played_.bookings[row])) {
        fall_short("unchanged: " + shown_row(zone, played_.bookings[row]));
        continue;
      }
      given_.unexpected_booking = true;
      wrong("a booking that nothing expects: " + shown_row(zone, played_.bookings[row]));
    }
  }

  [[nodiscard]] bool is_as_before(const domain::booking& row) const {
    return std::ranges::any_of(what_.bookings, [&](const seeded_booking& seed) {
      return seed.service == row.service && seed.starts_at == row.starts_at && seed.status == row.status &&
             seed.phone == row.customer_phone && (!seed.staff || seed.staff == row.staff);
    });
  }

  void compare_texts() {
    for (const text_pattern& each : what_.expect.said) {
      if (!is_said(each)) {
        fall_short("never said: " + each.written());
      }
    }
    for (const text_pattern& each : what_.expect.never_said) {
      if (is_said(each)) {
        wrong("said: " + each.written());
      }
    }
    for (const text_pattern& each : what_.expect.owner_told) {
      if (std::ranges::none_of(played_.owner_told, [&](const std::string& text) { return each.is_in(text); })) {
        fall_short("the owner was not told: " + each.written());
      }
    }
  }

  [[nodiscard]] bool is_said(const text_pattern& what) const {
    return std::ranges::any_of(played_.turns, [&](const played_turn& turn) { return what.is_in(turn.said); });
  }

  const scenario& what_;
  const played_scenario& played_;
  judgement given_;
};

}  // namespace

std::string_view to_string(rehearsal_outcome which) noexcept {
  switch (which) {
    case rehearsal_outcome::passed: return "passed";
    case rehearsal_outcome::asked_too_much: return "asked too much";
    case rehearsal_outcome::wrong: break;
  }
  return "wrong";
}

judgement judge(const scenario& what, const played_scenario& played) {
  return scenario_judge(what, played).give();
}

}  // namespace zylin::cli
