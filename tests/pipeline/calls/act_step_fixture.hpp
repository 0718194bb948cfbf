#pragma once

#include "pipeline/calls/act_step.hpp"
#include "pipeline/clinic.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"

#include <gtest/gtest.h>

#include <optional>
#include <string>
#include <vector>

namespace zylin::test {

/// The step with a fixed clock and a real database that knows call 1 and its recording.
class act_step_fixture : public ::testing::Test {
 protected:
  void SetUp() override { add_call(sample_call(1)); }

  void add_call(const domain::call& row) {
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.calls().add(row);
      return added ? tx.calls().save(row) : result<void>(added.error());
    });
  }

  /// The stored job of that recording; the first call adds it.
  domain::job job_of(int number) {
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.jobs().add(sample_job(number));
      return added ? result<void>{} : result<void>(added.error());
    });
    for (const domain::job& row : data.jobs()) {
      if (row.recording == recording_number(number)) {
        return row;
      }
    }
    return sample_job(number);
  }

  /// If a call has no words yet, it gets those of the wish.
  void hear(const domain::understanding& what, int number = 1) {
    const std::string words = words_for(what);
    if (words.empty()) {
      return;
    }
    domain::call row = the_call(number);
    if (row.transcript.empty()) {
      row.transcript = words;
      data.write([&](ports::transaction& tx) { return tx.calls().save(row); });
    }
  }

  void act(const domain::understanding& what, int number = 1) {
    hear(what, number);
    const calls::act_step step(business, owner);
    const domain::job work = job_of(number);
    const std::uint32_t random = ++draws_;
    data.write([&](ports::transaction& tx) { return step.act(tx, work, what, time.now(), random); });
  }

  void escalate_to_owner(const std::string& reason, int number = 1, bool danger = false) {
    const calls::act_step step(business, owner);
    const domain::job work = job_of(number);
    data.write([&](ports::transaction& tx) {
      return step.escalate_to_owner(tx, work, reason, time.now(), domain::caller_cache(business), {.danger = danger});
    });
  }

  [[nodiscard]] domain::call the_call(int number = 1) const { return data.stored_call(call_number(number)); }
  [[nodiscard]] std::vector<domain::message> to_customer() const { return data.messages_to(customer_number); }
  [[nodiscard]] std::vector<domain::message> to_owner() const { return data.messages_to(owner_number); }

  domain::business business = clinic_facts();
  std::optional<phone_number> owner = *phone_number::from_e164(owner_number);
  fake_clock time{friday_morning};
  real_store data;

 private:
  std::uint32_t draws_ = 0;
};

}  // namespace zylin::test
