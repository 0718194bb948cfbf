#pragma once

#include "booking_table.hpp"
#include "call_table.hpp"
#include "inbox_table.hpp"
#include "job_table.hpp"
#include "message_table.hpp"
#include "probe.hpp"

#include "zylin/ports/store.hpp"

namespace zylin::sqlite {

/// Everything a unit of work may touch, on one connection.
class tables final : public transaction {
 public:
  explicit tables(connection& db) : db_(db), calls_(db), jobs_(db), bookings_(db), messages_(db), inbox_(db) {}

  call_repository& calls() override { return calls_; }
  job_repository& jobs() override { return jobs_; }
  booking_repository& bookings() override { return bookings_; }
  message_repository& messages() override { return messages_; }
  inbox_repository& inbox() override { return inbox_; }
  result<void> probe() override { return sqlite::probe(db_); }

 private:
  connection& db_;
  call_table calls_;
  job_table jobs_;
  booking_table bookings_;
  message_table messages_;
  inbox_table inbox_;
};

}  // namespace zylin::sqlite
