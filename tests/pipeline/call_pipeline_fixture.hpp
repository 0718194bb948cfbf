#pragma once

#include "pipeline/clinic.hpp"
#include "pipeline/event_list.hpp"
#include "pipeline/failing_store.hpp"
#include "pipeline/fake_clock.hpp"
#include "pipeline/fake_upstreams.hpp"
#include "pipeline/real_store.hpp"
#include "zylin/pipeline/call_pipeline.hpp"
#include "zylin/pipeline/job_runner.hpp"
#include "zylin/pipeline/lease.hpp"

#include <gtest/gtest.h>

#include <filesystem>
#include <string>
#include <vector>

namespace zylin::test {

/// The pipeline with scripted upstreams and a real database that holds one fresh recording of call 1.
class call_pipeline_fixture : public ::testing::Test {
 protected:
  void SetUp() override {
    reader.meaning = booking_wish();
    add_recording(1, customer_number);
  }

  /// Runs everything that is due, one job after the other, each as far as it gets.
  void run_due() { wait_for(run_claimed(pipeline)); }
  /// The same after so long that every delay has passed.
  void run_later() {
    time.advance(std::chrono::minutes(5));
    run_due();
  }

  awaitable<void> run_claimed(call_pipeline& by) {
    job_runner runner(data.db(), time, by, lease_time(configured.pipeline));
    result<std::vector<awaitable<void>>> pieces = co_await runner.claim(10);
    for (awaitable<void>& piece : *pieces) {
      co_await std::move(piece);
    }
  }

  /// Another recording, of a call of its own.
  void add_recording(int number, const std::string& from) {
    data.write([number, &from](transaction& within) -> result<void> {
      const result<bool> call_added = within.calls().add(sample_call(number, from));
      const result<bool> job_added = within.jobs().add(sample_job(number));
      if (!call_added || !job_added) {
        return error(errc::storage_failed, "the samples were not stored");
      }
      return within.calls().save(sample_call(number, from));
    });
  }

  [[nodiscard]] job the_job() const { return data.jobs().front(); }
  [[nodiscard]] call the_call() const { return data.stored_call(call_number(1)); }
  [[nodiscard]] std::filesystem::path audio() const { return data.folder() / (recording_number(1).str() + ".wav"); }

  /// A fresh claim of the job, whoever holds it now.
  job steal() {
    job stolen = sample_job(1);
    data.write([&](transaction& within) -> result<void> {
      const result<int> released = within.jobs().release_all(time.now());
      const auto claimed = within.jobs().claim_due(time.now(), 1, lease_time(configured.pipeline));
      if (!released || !claimed || claimed->empty()) {
        return error(errc::storage_failed, "nothing to steal");
      }
      stolen = claimed->front();
      return {};
    });
    return stolen;
  }

  fake_clock time{friday_morning};
  settings configured = clinic_settings();
  real_store data;
  failing_store disk{data.db()};
  fake_recordings recordings;
  fake_ears ears;
  fake_reader reader;
  fake_ears second_ears;
  fake_reader second_reader;
  fake_directory directory;
  event_list events;
  int outbox_woken = 0;
  audio_shelf shelf{data.folder(), 1U << 20U};
  circuits upstreams{circuit_policy{}};
  call_pipeline pipeline{pipeline_tools{disk, recordings, ears, reader, directory, time, events, configured, shelf,
                                        [] { return 0.5; }, [this] { ++outbox_woken; }, upstreams}};
  /// The same with a second provider.
  call_pipeline with_second{pipeline_tools{disk, recordings, ears, reader, directory, time, events, configured, shelf,
                                           [] { return 0.5; }, [this] { ++outbox_woken; }, upstreams, &second_ears,
                                           &second_reader}};
};

}  // namespace zylin::test
