#pragma once

#include "pipeline/bookings/external_calendar_reader.hpp"
#include "pipeline/calls/call_pipeline.hpp"
#include "pipeline/calls/job_runner.hpp"
#include "pipeline/calls/recording_cache.hpp"
#include "pipeline/conversations/ended_calls.hpp"
#include "pipeline/conversations/written_conversation.hpp"
#include "pipeline/engine/circuit_breaker.hpp"
#include "pipeline/messages/outbox.hpp"
#include "pipeline/recovery/missed_calls.hpp"
#include "pipeline/recovery/model_watch.hpp"
#include "pipeline/recovery/queue_alarm.hpp"
#include "pipeline/recovery/sweep.hpp"
#include "providers.hpp"
#include "shutdown.hpp"
#include "task_list.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/domain/model_status.hpp"
#include "zylin/ports/store.hpp"
#include "zylin/ports/telemetry.hpp"

#include <boost/asio/thread_pool.hpp>

#include <chrono>
#include <vector>

namespace zylin::app {

/// What the background tasks work with. Everything must outlive them.
struct background_tools {
  boost::asio::thread_pool& workers;
  ports::store& db;
  const providers& ask;
  const clock& time;
  ports::telemetry& events;
  const config::settings& settings;
  engine::circuits& upstreams;
  calls::recording_cache& audio;
  std::chrono::milliseconds gather_texts_for = conversations::written_conversation::gathering;
};

/// The program's work in the background: the queues, and the periodic tasks.
class background_tasks {
 public:
  explicit background_tasks(const background_tools& tools);

  void start() { tasks_.start(); }
  /// Lets running work finish until the deadline, or until the grace is cut short; unfinished work is released and
  /// resumes at the next start. Cancels the network. Returns when everything has ended. Not on a worker; once only.
  void stop(shutdown_signal& leaving, std::chrono::steady_clock::time_point deadline);

  // Each may be called on any thread.
  void job_added() { job_loop_.wake(); }
  void message_added() { outbox_loop_.wake(); }
  void call_missed() { missed_loop_.wake(); }
  /// What its conversation left open goes on in writing.
  void call_ended() { ended_loop_.wake(); }
  void text_added() { writing_loop_.wake(); }
  /// A model was found missing, or available again.
  void availability_changed();
  /// A recording waits too long for its answer.
  [[nodiscard]] bool is_late() const noexcept { return alarm_.is_late(); }
  /// All configured models and their state now.
  [[nodiscard]] std::vector<domain::model_status> models() const { return models_.status(); }
  /// How the external calendars are doing.
  [[nodiscard]] std::vector<bookings::external_calendar_health> calendars() const { return calendars_.health(); }

  /// What conversations need; valid as long as this.
  [[nodiscard]] conversations::conversation_tools conversation_tools();

 private:
  void add_tasks_nobody_wakes();
  void sweep_soon();

  background_tools tools_;
  task_list tasks_;
  messages::outbox outbox_;
  engine::polling_loop& outbox_loop_;
  calls::call_pipeline pipeline_;
  calls::job_runner jobs_;
  engine::polling_loop& job_loop_;
  recovery::missed_calls missed_;
  engine::polling_loop& missed_loop_;
  conversations::ended_calls ended_;
  engine::polling_loop& ended_loop_;
  conversations::written_conversation writing_;
  engine::polling_loop& writing_loop_;
  recovery::sweep sweep_;
  engine::polling_loop& sweep_loop_;
  recovery::model_watch models_;
  engine::polling_loop& model_loop_;
  recovery::queue_alarm alarm_;
  bookings::external_calendar_reader calendars_;
};

}  // namespace zylin::app
