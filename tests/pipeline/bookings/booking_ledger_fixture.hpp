#pragma once

#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/clinic.hpp"
#include "pipeline/real_store.hpp"

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
    business.services.front().capacity = capacity;
    data.write([this](ports::transaction& tx) { return bookings::write_capacities(tx, business); });
  }

  [[nodiscard]] static domain::local_minutes on_monday(int hour, int minute = 0) {
    return std::chrono::local_days(january(18)) + std::chrono::hours(hour) + std::chrono::minutes(minute);
  }

  [[nodiscard]] domain::booking wanted() const {
    domain::booking row;
    row.customer_name = "Asha";
    row.customer_phone = customer_number;
    row.service = business.services.front().name;
    row.duration = business.services.front().duration;
    return row;
  }

  /// `ask` is a callable `result<T>(booking_ledger&)`; an error rolls everything back.
  template <class T, class Ask>
  result<T> with_ledger(const Ask& ask) {
    std::optional<T> value;
    const result<void> done = data.run([&](ports::transaction& tx) -> result<void> {
      bookings::booking_ledger ledger(tx, business, origin, now, rules);
      result<T> got = ask(ledger);
      if (!got) {
        return got.error();
      }
      value.emplace(std::move(*got));
      return {};
    });
    return done ? result<T>(std::move(*value)) : result<T>(done.error());
  }

  result<bookings::slot_outcome> add(domain::local_minutes start) { return add(wanted(), start); }
  result<bookings::slot_outcome> add(const domain::booking& row, domain::local_minutes start) {
    const std::uint32_t random = ++draws_;
    return with_ledger<bookings::slot_outcome>(
        [&](bookings::booking_ledger& ledger) { return ledger.add(row, start, random); });
  }
  /// A booking that must succeed.
  domain::booking added(domain::local_minutes start) { return std::get<domain::booking>(add(start).value()); }
  result<bookings::slot_outcome> move(const domain::booking& row, domain::local_minutes start) {
    return with_ledger<bookings::slot_outcome>(
        [&](bookings::booking_ledger& ledger) { return ledger.move(row, start); });
  }
  result<domain::booking> change_status(const domain::booking& row, domain::booking_status to) {
    return with_ledger<domain::booking>(
        [&](bookings::booking_ledger& ledger) { return ledger.change_status(row, to); });
  }

  [[nodiscard]] domain::booking stored(std::int64_t id) const {
    return data.look<std::optional<domain::booking>>([&](ports::transaction& tx) { return tx.bookings().find(id); })
        .value();
  }
  [[nodiscard]] std::vector<domain::booking_change> history(std::int64_t id) const {
    return data.look<std::vector<domain::booking_change>>(
        [&](ports::transaction& tx) { return tx.booking_history().of(id); });
  }

  domain::business business = clinic_facts();
  domain::booking_origin origin = domain::from_call(call_number(1));
  time_point now = friday_morning;
  bookings::rule_enforcement rules = bookings::rule_enforcement::enforced;
  real_store data;

 private:
  std::uint32_t draws_ = 0;
};

}  // namespace zylin::test
