#pragma once

#include "zylin/ports/store.hpp"

namespace zylin::test {

/// A real transaction, for tests in which one of its tables is to behave otherwise.
class forwarding_transaction : public transaction {
 public:
  explicit forwarding_transaction(transaction& real) : real_(real) {}

  call_repository& calls() override { return real_.calls(); }
  job_repository& jobs() override { return real_.jobs(); }
  booking_repository& bookings() override { return real_.bookings(); }
  booking_history_repository& booking_history() override { return real_.booking_history(); }
  capacity_repository& capacities() override { return real_.capacities(); }
  message_repository& messages() override { return real_.messages(); }
  inbox_repository& inbox() override { return real_.inbox(); }
  follow_up_repository& follow_ups() override { return real_.follow_ups(); }
  calendar_repository& calendar() override { return real_.calendar(); }
  report_repository& report() override { return real_.report(); }
  sweep_repository& sweeps() override { return real_.sweeps(); }
  reminder_repository& reminders() override { return real_.reminders(); }
  waiting_list_repository& waiting_list() override { return real_.waiting_list(); }
  model_repository& models() override { return real_.models(); }
  result<void> probe() override { return real_.probe(); }

 private:
  transaction& real_;
};

}  // namespace zylin::test
