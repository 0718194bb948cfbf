#pragma once

#include "pipeline/clinic.hpp"
#include "pipeline/fake_clock.hpp"
#include "pipeline/real_store.hpp"
#include "zylin/pipeline/front_desk.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace zylin::test {

/// A desk with a fixed clock and a real database that knows call 1 and its recording.
class front_desk_fixture : public ::testing::Test {
 protected:
  void SetUp() override { add_call(sample_call(1)); }

  void add_call(const call& row) {
    data.write([&](transaction& within) -> result<void> {
      const result<bool> added = within.calls().add(row);
      return added ? within.calls().save(row) : result<void>(added.error());
    });
  }

  /// The job of that recording as it is stored; it is added the first time.
  job job_of(int number) {
    data.write([&](transaction& within) -> result<void> {
      const result<bool> added = within.jobs().add(sample_job(number));
      return added ? result<void>{} : result<void>(added.error());
    });
    for (const job& row : data.jobs()) {
      if (row.recording == recording_number(number)) {
        return row;
      }
    }
    return sample_job(number);
  }

  void act(const understanding& what, int number = 1) {
    const front_desk desk(facts, owner);
    const job work = job_of(number);
    const std::uint32_t random = ++draws_;
    data.write([&](transaction& within) { return desk.act(within, work, what, time.now(), random); });
  }

  void hand_over(const std::string& reason, int number = 1) {
    const front_desk desk(facts, owner);
    const job work = job_of(number);
    data.write([&](transaction& within) {
      return desk.hand_over(within, work, reason, time.now(), known_callers(facts.region));
    });
  }

  [[nodiscard]] call the_call(int number = 1) const { return data.stored_call(call_number(number)); }
  [[nodiscard]] std::vector<message> to_customer() const { return data.messages_to(customer_number); }
  [[nodiscard]] std::vector<message> to_owner() const { return data.messages_to(owner_number); }

  business facts = clinic_facts();
  std::optional<phone_number> owner = *phone_number::from_e164(owner_number);
  fake_clock time{friday_morning};
  real_store data;

 private:
  std::uint32_t draws_ = 0;
};

}  // namespace zylin::test
