#pragma once

#include "pipeline/clinic.hpp"
#include "pipeline/real_store.hpp"
#include "zylin/pipeline/booking_ledger.hpp"
#include "zylin/pipeline/service_capacities.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <utility>
#include <vector>

namespace zylin::test {

/// The clinic's ledger on a real database, on Friday at 10. What is wanted is on Monday the 18th unless said otherwise.
class booking_ledger_fixture : public ::testing::Test {
 protected:
  void SetUp() override { set_capacity(1); }

  void set_capacity(int capacity) {
    facts.services.front().capacity = capacity;
    data.write([this](transaction& within) { return write_capacities(within, facts); });
  }

  [[nodiscard]] static local_minutes on_monday(int hour, int minute = 0) {
    return std::chrono::local_days(january(18)) + std::chrono::hours(hour) + std::chrono::minutes(minute);
  }

  [[nodiscard]] booking wanted() const {
    booking row;
    row.customer_name = "Asha";
    row.customer_phone = customer_number;
    row.service = facts.services.front().name;
    row.duration = facts.services.front().duration;
    return row;
  }

  /// `ask` is a callable `result<T>(booking_ledger&)`; an error takes everything back.
  template <class T, class Ask>
  result<T> with_ledger(const Ask& ask) {
    std::optional<T> value;
    const result<void> done = data.run([&](transaction& within) -> result<void> {
      booking_ledger ledger(within, facts, origin, now, rules);
      result<T> got = ask(ledger);
      if (!got) {
        return got.error();
      }
      value.emplace(std::move(*got));
      return {};
    });
    return done ? result<T>(std::move(*value)) : result<T>(done.error());
  }

  result<slot_outcome> add(local_minutes start) { return add(wanted(), start); }
  result<slot_outcome> add(const booking& row, local_minutes start) {
    const std::uint32_t random = ++draws_;
    return with_ledger<slot_outcome>([&](booking_ledger& ledger) { return ledger.add(row, start, random); });
  }
  /// A booking that must succeed.
  booking added(local_minutes start) { return std::get<booking>(add(start).value()); }
  result<slot_outcome> move(const booking& row, local_minutes start) {
    return with_ledger<slot_outcome>([&](booking_ledger& ledger) { return ledger.move(row, start); });
  }
  result<booking> change_status(const booking& row, booking_status to) {
    return with_ledger<booking>([&](booking_ledger& ledger) { return ledger.change_status(row, to); });
  }

  [[nodiscard]] booking stored(std::int64_t id) const {
    return data.look<std::optional<booking>>([&](transaction& within) { return within.bookings().find(id); }).value();
  }
  [[nodiscard]] std::vector<booking_change> history(std::int64_t id) const {
    return data.look<std::vector<booking_change>>([&](transaction& within) { return within.booking_history().of(id); });
  }

  business facts = clinic_facts();
  booking_origin origin = from_call(call_number(1));
  time_point now = friday_morning;
  house_rules rules = house_rules::kept;
  real_store data;

 private:
  std::uint32_t draws_ = 0;
};

}  // namespace zylin::test
