#pragma once

#include "database_file.hpp"
#include "rows.hpp"
#include "support/temp_folder.hpp"
#include "tables.hpp"

#include "database_file.hpp"

#include <gtest/gtest.h>

#include <memory>

namespace zylin::sqlite::test {

inline constexpr std::size_t many = 100;  ///< rows, more than any test adds

/// The tables on a real file, used directly: no thread, every statement commits by itself.
class database_fixture : public ::testing::Test {
 protected:
  void SetUp() override { open(); }

  /// Closes and opens again, as a restart does.
  void open() {
    tables_.reset();
    db_.reset();
    ASSERT_TRUE(create_private(folder_.database()));
    result<connection> opened = open_for_writing(folder_.database());
    ASSERT_TRUE(opened) << opened.error().message();
    ASSERT_TRUE(opened->execute("PRAGMA synchronous=OFF"));  // these tests are about rows, not about power failures
    db_ = std::make_unique<connection>(std::move(*opened));
    tables_ = std::make_unique<tables>(*db_);
  }

  [[nodiscard]] ports::call_repository& calls() { return tables_->calls(); }
  [[nodiscard]] ports::job_repository& jobs() { return tables_->jobs(); }
  [[nodiscard]] ports::booking_repository& bookings() { return tables_->bookings(); }
  [[nodiscard]] ports::booking_history_repository& history() { return tables_->booking_history(); }
  [[nodiscard]] ports::capacity_repository& capacities() { return tables_->capacities(); }
  [[nodiscard]] ports::message_repository& messages() { return tables_->messages(); }
  [[nodiscard]] ports::follow_up_repository& follow_ups() { return tables_->follow_ups(); }
  [[nodiscard]] ports::sweep_repository& sweeps() { return tables_->sweeps(); }
  [[nodiscard]] ports::calendar_repository& calendar() { return tables_->calendar(); }
  [[nodiscard]] ports::report_repository& report() { return tables_->report(); }
  [[nodiscard]] ports::reminder_repository& reminders() { return tables_->reminders(); }
  [[nodiscard]] ports::waiting_list_repository& waiting_list() { return tables_->waiting_list(); }
  [[nodiscard]] ports::proposal_repository& proposals() { return tables_->proposals(); }
  [[nodiscard]] ports::model_repository& models() { return tables_->models(); }
  [[nodiscard]] ports::opt_out_repository& opt_outs() { return tables_->opt_outs(); }
  [[nodiscard]] ports::external_calendar_repository& external_calendars() { return tables_->external_calendars(); }
  [[nodiscard]] ports::customer_repository& customers() { return tables_->customers(); }
  [[nodiscard]] ports::inbox_repository& inbox() { return tables_->inbox(); }
  [[nodiscard]] ports::conversation_repository& conversations() { return tables_->conversations(); }
  [[nodiscard]] connection& database() { return *db_; }

 private:
  zylin::test::temp_folder folder_;
  std::unique_ptr<connection> db_;
  std::unique_ptr<tables> tables_;
};

}  // namespace zylin::sqlite::test
