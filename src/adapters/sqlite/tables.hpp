#pragma once

#include "booking_limits_table.hpp"
#include "booking_tables.hpp"
#include "booking_task_tables.hpp"
#include "call_tables.hpp"
#include "conversation_table.hpp"
#include "customer_table.hpp"
#include "external_calendar_table.hpp"
#include "job_table.hpp"
#include "message_tables.hpp"
#include "model_table.hpp"
#include "opt_out_table.hpp"
#include "probe.hpp"
#include "proposal_table.hpp"
#include "report_tables.hpp"

#include "zylin/ports/store.hpp"

namespace zylin::sqlite {

/// Everything a unit of work may touch, on one connection.
class tables final : public ports::transaction {
 public:
  explicit tables(connection& db)
      : db_(db),
        calls_(db),
        jobs_(db),
        bookings_(db),
        booking_history_(db),
        capacities_(db),
        messages_(db),
        inbox_(db),
        follow_ups_(db),
        sweeps_(db),
        calendar_(db),
        report_(db),
        reminders_(db),
        waiting_list_(db),
        proposals_(db),
        models_(db),
        opt_outs_(db),
        customers_(db),
        external_calendars_(db),
        conversations_(db) {}

  ports::call_repository& calls() override { return calls_; }
  ports::job_repository& jobs() override { return jobs_; }
  ports::booking_repository& bookings() override { return bookings_; }
  ports::booking_history_repository& booking_history() override { return booking_history_; }
  ports::capacity_repository& capacities() override { return capacities_; }
  ports::message_repository& messages() override { return messages_; }
  ports::inbox_repository& inbox() override { return inbox_; }
  ports::follow_up_repository& follow_ups() override { return follow_ups_; }
  ports::sweep_repository& sweeps() override { return sweeps_; }
  ports::calendar_repository& calendar() override { return calendar_; }
  ports::report_repository& report() override { return report_; }
  ports::reminder_repository& reminders() override { return reminders_; }
  ports::waiting_list_repository& waiting_list() override { return waiting_list_; }
  ports::proposal_repository& proposals() override { return proposals_; }
  ports::model_repository& models() override { return models_; }
  ports::opt_out_repository& opt_outs() override { return opt_outs_; }
  ports::customer_repository& customers() override { return customers_; }
  ports::external_calendar_repository& external_calendars() override { return external_calendars_; }
  ports::conversation_repository& conversations() override { return conversations_; }
  result<void> probe() override { return sqlite::probe(db_); }

 private:
  connection& db_;
  call_table calls_;
  job_table jobs_;
  booking_table bookings_;
  booking_history_table booking_history_;
  booking_limits_table capacities_;
  message_table messages_;
  inbox_table inbox_;
  follow_up_table follow_ups_;
  sweep_table sweeps_;
  calendar_table calendar_;
  report_table report_;
  reminder_table reminders_;
  waiting_list_table waiting_list_;
  proposal_table proposals_;
  model_table models_;
  opt_out_table opt_outs_;
  customer_table customers_;
  external_calendar_table external_calendars_;
  conversation_table conversations_;
};

}  // namespace zylin::sqlite
