#pragma once

#include "pipeline/calls/fake_upstreams.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/real_store.hpp"
#include "pipeline/recovery/fake_recording_list.hpp"
#include "pipeline/recovery/lost_webhook_search.hpp"
#include "support/fake_clock.hpp"

#include <gtest/gtest.h>

namespace zylin::test {

/// The sweep with a scripted list and a real database that starts when the first turn runs.
class sweep_fixture : public ::testing::Test {
 protected:
  void SetUp() override {
    settings.twilio.voice_number = *phone_number::from_e164("+918033333333");
    ASSERT_TRUE(turn());  // the first start
    time.advance(std::chrono::minutes(1));
  }

  result<int> turn() { return wait_for(sweeper.turn()); }
  void know_call(int number, domain::call_outcome outcome = domain::call_outcome::open) {
    data.write([&](ports::transaction& tx) -> result<void> {
      domain::call row = sample_call(number);
      row.outcome = outcome;
      const result<bool> added = tx.calls().add(row);
      return added ? result<void>{} : result<void>(added.error());
    });
  }
  void tell_directory(int number, const std::string& to = "+918033333333") {
    ports::directory_entry entry(call_number(number));
    entry.row.from = customer_number;
    entry.row.to = to;
    entry.row.status = domain::call_status::completed;
    entry.row.started_at = friday_morning - std::chrono::minutes(3);
    entry.row.ended_at = friday_morning;
    entry.row.duration = std::chrono::seconds(180);
    entry.direction = "inbound";
    directory.add(std::move(entry));
  }
  [[nodiscard]] ports::sweep_mark mark() const {
    return data.look<std::optional<ports::sweep_mark>>([](ports::transaction& tx) { return tx.sweeps().find(); })
        .value();
  }

  fake_clock time{friday_morning};
  config::settings settings = clinic_settings();
  real_store data;
  failing_store disk{data.db()};
  fake_recording_list list;
  fake_directory directory;
  recovery::lost_webhook_search sweeper{recovery::sweep_tools{disk, list, directory, time, settings}};
};

}  // namespace zylin::test
