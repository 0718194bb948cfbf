#pragma once

#include "pipeline/clinic.hpp"
#include "pipeline/event_list.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/intake/webhook_intake.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace zylin::test {

/// What webhooks report is stored in a real database; the wakes are counted.
class webhook_fixture : public ::testing::Test {
 protected:
  using status = domain::call_status;
  using outcome = domain::call_outcome;

  [[nodiscard]] static domain::call_progress told(std::optional<status> what = status::ringing, int number = 1) {
    domain::call_progress made(call_number(number));
    made.from = customer_number;
    made.to = "+918033333333";
    made.status = what;
    return made;
  }
  /// As in a recording's callback, which has neither numbers nor the call's status.
  [[nodiscard]] static domain::call_progress unnamed(int number = 1) {
    return domain::call_progress(call_number(number));
  }

  ports::call_arrival arrive(const domain::call_progress& what) {
    const result<ports::call_arrival> known = wait_for(intake.call_arrived(what));
    EXPECT_TRUE(known);
    return known ? *known : ports::call_arrival{};
  }
  void progress(const domain::call_progress& what) { EXPECT_TRUE(wait_for(intake.call_progressed(what))); }
  void record(const domain::call_progress& what, int recording = 1) {
    EXPECT_TRUE(wait_for(intake.recording_arrived(what, recording_number(recording))));
  }
  void leave_nothing(const domain::call_progress& what) { EXPECT_TRUE(wait_for(intake.recording_absent(what))); }
  void lose_recording(const domain::call_progress& what) {
    const std::optional<recording_sid> lost = recording_number(1);
    EXPECT_TRUE(wait_for(intake.recording_failed(what, lost)));
  }
  void set_outcome(outcome what) {
    domain::call row = the_call();
    row.outcome = what;
    data.write([&row](ports::transaction& tx) { return tx.calls().save(row); });
  }

  [[nodiscard]] domain::call the_call(int number = 1) const { return data.stored_call(call_number(number)); }
  [[nodiscard]] std::vector<domain::call> calls() const {
    return data.look<std::vector<domain::call>>([](ports::transaction& tx) { return tx.calls().latest(1'000); });
  }

  fake_clock time{friday_morning};
  config::settings settings = clinic_settings();
  real_store data;
  failing_store disk{data.db()};
  event_list events;
  int jobs_woken = 0;
  int outbox_woken = 0;
  int missed_calls_woken = 0;
  intake::webhook_intake intake{
      disk,
      time,
      events,
      settings,
      {[this] { ++jobs_woken; }, [this] { ++outbox_woken; }, [this] { ++missed_calls_woken; }}};
};

}  // namespace zylin::test
