#pragma once

#include "pipeline/front_desk_fixture.hpp"

#include <string>
#include <vector>

namespace zylin::test {

inline constexpr const char* somebody_else = "+919833333333";

/// Customers who have booked (in call 1: Monday the 18th at 3 PM) and call again.
class front_desk_change_fixture : public front_desk_fixture {
 protected:
  void SetUp() override {
    front_desk_fixture::SetUp();
    act(booking_wish());
  }

  /// Another booking, made in that call.
  void book(int number, unsigned day, int hour, const std::string& from = customer_number) {
    understanding what = booking_wish();
    what.date = january(day);
    what.time = std::chrono::hours(hour);
    add_call(sample_call(number, from));
    act(what, number);
  }

  /// A call in which those words are said and understood as `what`.
  void say(int number, const std::string& words, const understanding& what, const std::string& from = customer_number) {
    call row = sample_call(number, from);
    row.transcript = words;
    add_call(row);
    act(what, number);
  }

  static understanding wants_to(intent meaning, const std::string& when = {}) {
    understanding what;
    what.meaning = meaning;
    what.reply = "The model's own words";
    if (!when.empty()) {
      what.when_phrase = when;
    }
    return what;
  }

  [[nodiscard]] booking first() const { return data.bookings().front(); }
  [[nodiscard]] message last_to_customer() const { return to_customer().back(); }
  [[nodiscard]] std::vector<booking_change> history_of(const booking& row) const {
    return data.look<std::vector<booking_change>>(
        [&](transaction& within) { return within.booking_history().of(row.id); });
  }
};

}  // namespace zylin::test
