#pragma once

#include "pipeline/calls/act_step_fixture.hpp"

#include <string>
#include <vector>

namespace zylin::test {

inline constexpr const char* somebody_else = "+919833333333";

/// Customers who have booked (in call 1: Monday the 18th at 3 PM) and call again.
class act_step_change_fixture : public act_step_fixture {
 protected:
  void SetUp() override {
    act_step_fixture::SetUp();
    act(booking_wish());
  }

  /// Another booking, made in that call.
  void book(int number, unsigned day, int hour, const std::string& from = customer_number) {
    domain::understanding what = booking_wish();
    what.date = january(day);
    what.time = std::chrono::hours(hour);
    add_call(sample_call(number, from));
    act(what, number);
  }

  /// A call in which those words are said and understood as `what`.
  void say(int number, const std::string& words, const domain::understanding& what,
           const std::string& from = customer_number) {
    domain::call row = sample_call(number, from);
    row.transcript = words;
    add_call(row);
    act(what, number);
  }

  static domain::understanding wants_to(domain::intent meaning, const std::string& when = {}) {
    domain::understanding what;
    what.meaning = meaning;
    what.reply = "The model's own words";
    if (!when.empty()) {
      what.when_phrase = when;
    }
    return what;
  }

  [[nodiscard]] domain::booking first() const { return data.bookings().front(); }
  [[nodiscard]] domain::message last_to_customer() const { return to_customer().back(); }
  [[nodiscard]] std::vector<domain::booking_change> history_of(const domain::booking& row) const {
    return data.look<std::vector<domain::booking_change>>(
        [&](ports::transaction& tx) { return tx.booking_history().of(row.id); });
  }
};

}  // namespace zylin::test
