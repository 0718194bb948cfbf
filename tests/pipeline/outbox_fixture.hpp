#pragma once

#include "pipeline/clinic.hpp"
#include "pipeline/event_list.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/fake_clock.hpp"
#include "pipeline/fake_messenger.hpp"
#include "pipeline/real_store.hpp"
#include "zylin/pipeline/outbox.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zylin::test {

/// The outbox with a scripted provider and a real database in which the job of call 1 waits for its messages.
class outbox_fixture : public ::testing::Test {
 protected:
  void SetUp() override {
    job waiting = sample_job(1);
    waiting.state = job_state::waiting;
    waiting.step = job_step::answer;
    data.write([&](transaction& within) -> result<void> {
      const result<bool> call_added = within.calls().add(sample_call(1));
      const result<bool> job_added = within.jobs().add(waiting);
      if (!call_added || !job_added) {
        return error(errc::storage_failed, "the samples were not stored");
      }
      return within.calls().save(sample_call(1));
    });
  }

  void add(const std::string& body, const std::string& to = customer_number,
           message_kind kind = message_kind::booking_confirmation) {
    message row;
    row.kind = kind;
    row.to = to;
    row.body = body;
    row.call = call_number(1);
    row.job_id = to == customer_number ? std::optional(data.jobs().front().id) : std::nullopt;
    row.dedupe_key = body;
    row.run_at = time.now();
    row.created_at = time.now();
    data.write([&](transaction& within) -> result<void> {
      const result<bool> added = within.messages().add(row);
      return added ? result<void>{} : result<void>(added.error());
    });
  }

  /// Sends, or looks up, what is due now: one look of the loop.
  void run_due() { wait_for(run_claimed()); }
  /// The same after so long that every delay has passed.
  void run_later() {
    time.advance(std::chrono::minutes(5));
    run_due();
  }

  [[nodiscard]] message row(std::size_t index = 0) const { return data.messages().at(index); }
  [[nodiscard]] job the_job() const { return data.jobs().front(); }
  [[nodiscard]] call the_call() const { return data.stored_call(call_number(1)); }

  fake_clock time{friday_morning};
  settings configured = clinic_settings();
  real_store data;
  failing_store disk{data.db()};
  fake_messenger post;
  event_list events;
  circuits upstreams{circuit_policy{}};
  outbox letters{outbox_tools{disk, post, time, events, configured, [] { return 0.5; }, upstreams}};

 private:
  awaitable<void> run_claimed() {
    result<std::vector<awaitable<void>>> pieces = co_await letters.claim(10);
    for (awaitable<void>& piece : *pieces) {
      co_await std::move(piece);
    }
  }
};

}  // namespace zylin::test
