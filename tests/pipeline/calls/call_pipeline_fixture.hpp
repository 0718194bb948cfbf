#pragma once

#include "pipeline/calls/call_pipeline.hpp"
#include "pipeline/calls/fake_upstreams.hpp"
#include "pipeline/calls/job_runner.hpp"
#include "pipeline/clinic.hpp"
#include "pipeline/event_list.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/real_store.hpp"
#include "support/fake_clock.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace zylin::test {

/// The pipeline with scripted upstreams and a real database that holds one fresh recording of call 1.
class call_pipeline_fixture : public ::testing::Test {
 protected:
  void SetUp() override {
    extractor.meaning = booking_wish();
    add_recording(1, customer_number);
  }

  /// Runs everything that is due, one job after the other, each as far as possible.
  void run_due() { wait_for(run_claimed(pipeline)); }
  /// The same, after all delays have passed.
  void run_later() {
    time.advance(std::chrono::minutes(5));
    run_due();
  }

  ports::awaitable<void> run_claimed(calls::call_pipeline& by) {
    calls::job_runner runner(data.db(), time, by, calls::lease_time(settings.pipeline));
    result<std::vector<ports::awaitable<void>>> pieces = co_await runner.claim(10);
    for (ports::awaitable<void>& piece : *pieces) {
      co_await std::move(piece);
    }
  }

  /// Another recording, of a call of its own.
  void add_recording(int number, const std::string& from) {
    data.write([number, &from](ports::transaction& tx) -> result<void> {
      const result<bool> call_added = tx.calls().add(sample_call(number, from));
      const result<bool> job_added = tx.jobs().add(sample_job(number));
      if (!call_added || !job_added) {
        return error(errc::storage_failed, "the samples were not stored");
      }
      return tx.calls().save(sample_call(number, from));
    });
  }

  [[nodiscard]] domain::job the_job() const { return data.jobs().front(); }
  [[nodiscard]] domain::call the_call() const { return data.stored_call(call_number(1)); }
  [[nodiscard]] std::filesystem::path audio() const { return data.folder() / (recording_number(1).str() + ".wav"); }

  /// A fresh claim of the job, whichever worker holds it now.
  domain::job steal() {
    domain::job stolen = sample_job(1);
    data.write([&](ports::transaction& tx) -> result<void> {
      const result<int> released = tx.jobs().release_all(time.now());
      const auto claimed = tx.jobs().claim_due(time.now(), 1, calls::lease_time(settings.pipeline));
      if (!released || !claimed || claimed->empty()) {
        return error(errc::storage_failed, "nothing to steal");
      }
      stolen = claimed->front();
      return {};
    });
    return stolen;
  }

  fake_clock time{friday_morning};
  config::settings settings = clinic_settings();
  real_store data;
  failing_store disk{data.db()};
  fake_recordings recordings;
  fake_transcriber transcriber;
  fake_extractor extractor;
  fake_transcriber second_transcriber;
  fake_extractor second_extractor;
  fake_directory directory;
  event_list events;
  int outbox_woken = 0;
  calls::recording_cache cache{data.folder(), 1U << 20U};
  engine::circuits upstreams{engine::circuit_policy{}};
  calls::call_pipeline pipeline{calls::pipeline_tools{disk, recordings, transcriber, extractor, directory, time, events,
                                                      settings, cache, [] { return 0.5; }, [this] { ++outbox_woken; },
                                                      upstreams}};
  /// The same with a second provider.
  calls::call_pipeline with_second{calls::pipeline_tools{
      disk, recordings, transcriber, extractor, directory, time, events, settings, cache, [] { return 0.5; },
      [this] { ++outbox_woken; }, upstreams, &second_transcriber, &second_extractor}};
};

}  // namespace zylin::test
