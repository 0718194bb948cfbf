#pragma once

#include "zylin/ports/store.hpp"

namespace zylin::test {

/// A real transaction, for tests that replace one of its tables.
class forwarding_transaction : public ports::transaction {
 public:
  explicit forwarding_transaction(ports::transaction& real) : real_(real) {}

  ports::call_repository& calls() override { return real_.calls(); }
  ports::job_repository& jobs() override { return real_.jobs(); }
  ports::booking_repository& bookings() override { return real_.bookings(); }
  ports::booking_history_repository& booking_history() override { return real_.booking_history(); }
  ports::capacity_repository& capacities() override { return real_.capacities(); }
  ports::message_repository& messages() override { return real_.messages(); }
  ports::inbox_repository& inbox() override { return real_.inbox(); }
  ports::follow_up_repository& follow_ups() override { return real_.follow_ups(); }
  ports::calendar_repository& calendar() override { return real_.calendar(); }
  ports::report_repository& report() override { return real_.report(); }
  ports::sweep_repository& sweeps() override { return real_.sweeps(); }
  ports::reminder_repository& reminders() override { return real_.reminders(); }
  ports::waiting_list_repository& waiting_list() override { return real_.waiting_list(); }
  ports::proposal_repository& proposals() override { return real_.proposals(); }
  ports::model_repository& models() override { return real_.models(); }
  ports::opt_out_repository& opt_outs() override { return real_.opt_outs(); }
  ports::customer_repository& customers() override { return real_.customers(); }
  ports::external_calendar_repository& external_calendars() override { return real_.external_calendars(); }
  ports::conversation_repository& conversations() override { return real_.conversations(); }
  result<void> probe() override { return real_.probe(); }

 private:
  ports::transaction& real_;
};

}  // namespace zylin::test
