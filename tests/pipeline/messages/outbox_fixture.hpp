#pragma once

#include "pipeline/clinic.hpp"
#include "pipeline/event_list.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/messages/fake_messenger.hpp"
#include "pipeline/messages/outbox.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"

#include <gtest/gtest.h>

#include <string>
#include <vector>

namespace zylin::test {

/// The outbox with a scripted provider and a real database in which the job of call 1 waits for its messages.
class outbox_fixture : public ::testing::Test {
 protected:
  void SetUp() override {
    domain::job waiting = sample_job(1);
    waiting.state = domain::job_state::waiting;
    waiting.step = domain::job_step::answer;
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> call_added = tx.calls().add(sample_call(1));
      const result<bool> job_added = tx.jobs().add(waiting);
      if (!call_added || !job_added) {
        return error(errc::storage_failed, "the samples were not stored");
      }
      return tx.calls().save(sample_call(1));
    });
  }

  void add(const std::string& body, const std::string& to = customer_number,
           domain::message_kind kind = domain::message_kind::booking_confirmation) {
    domain::message row;
    row.kind = kind;
    row.to = to;
    row.body = body;
    row.call = call_number(1);
    row.job_id = to == customer_number ? std::optional(data.jobs().front().id) : std::nullopt;
    row.dedupe_key = body;
    row.run_at = time.now();
    row.created_at = time.now();
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<bool> added = tx.messages().add(row);
      return added ? result<void>{} : result<void>(added.error());
    });
  }

  /// Sends, or looks up, what is due now: one look of the loop.
  void run_due() { wait_for(run_claimed()); }
  /// The same, after all delays have passed.
  void run_later() {
    time.advance(std::chrono::minutes(5));
    run_due();
  }

  [[nodiscard]] domain::message row(std::size_t index = 0) const { return data.messages().at(index); }
  [[nodiscard]] domain::job the_job() const { return data.jobs().front(); }
  [[nodiscard]] domain::call the_call() const { return data.stored_call(call_number(1)); }

  fake_clock time{friday_morning};
  config::settings settings = clinic_settings();
  real_store data;
  failing_store disk{data.db()};
  fake_messenger post;
  event_list events;
  engine::circuits upstreams{engine::circuit_policy{}};
  messages::outbox messages{messages::outbox_tools{disk, post, time, events, settings, [] { return 0.5; }, upstreams}};

 private:
  ports::awaitable<void> run_claimed() {
    result<std::vector<ports::awaitable<void>>> pieces = co_await messages.claim(10);
    for (ports::awaitable<void>& piece : *pieces) {
      co_await std::move(piece);
    }
  }
};

}  // namespace zylin::test
