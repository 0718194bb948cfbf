#include "zylin/app/application.hpp"

#include "appointment_watch.hpp"
#include "event_log.hpp"
#include "lookout.hpp"
#include "metrics.hpp"
#include "providers.hpp"
#include "readiness.hpp"
#include "recovery.hpp"
#include "service_manager.hpp"
#include "shutdown.hpp"
#include "telemetry_fanout.hpp"
#include "zylin/adapters/ical/write_calendar.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/app/audio_directory.hpp"
#include "zylin/app/owner_commands.hpp"
#include "zylin/control/control_server.hpp"
#include "zylin/http/api.hpp"
#include "zylin/http/server.hpp"
#include "zylin/pipeline/audio_shelf.hpp"
#include "zylin/pipeline/calendar_publisher.hpp"
#include "zylin/pipeline/call_pipeline.hpp"
#include "zylin/pipeline/delivery_reports.hpp"
#include "zylin/pipeline/job_runner.hpp"
#include "zylin/pipeline/lease.hpp"
#include "zylin/pipeline/model_watch.hpp"
#include "zylin/pipeline/outbox.hpp"
#include "zylin/pipeline/queue_alarm.hpp"
#include "zylin/pipeline/report_clock.hpp"
#include "zylin/pipeline/service_capacities.hpp"
#include "zylin/pipeline/work_loop.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <future>
#include <random>
#include <thread>
#include <utility>

namespace zylin::app {
namespace {

namespace asio = boost::asio;

constexpr std::size_t recordings_at_once = 128;
constexpr std::size_t messages_at_once = 128;

std::size_t worker_count() {
  return std::clamp(std::thread::hardware_concurrency(), 2U, 4U);
}

double roll() {
  thread_local std::mt19937_64 dice{std::random_device{}()};
  return std::uniform_real_distribution<double>{}(dice);
}

/// With the default base: half a minute's pause, doubled up to five minutes.
circuit_policy circuit_policy_of(const pipeline_settings& configured) {
  constexpr int first_pause_in_bases = 15;
  constexpr int longest_pause_in_bases = 150;
  circuit_policy policy;
  policy.pause = configured.job_retry_base * first_pause_in_bases;
  policy.cap = configured.job_retry_base * longest_pause_in_bases;
  return policy;
}

}  // namespace

/// Members in dependency order: built from top to bottom, destroyed from bottom to top.
struct application::parts {
  parts(settings checked, const options& how, std::unique_ptr<store> opened);
  parts(const parts&) = delete;
  parts& operator=(const parts&) = delete;
  ~parts() { db->stop(); }  // units refer to what goes next

  result<void> start();
  void stop();
  http::api_context api();
  [[nodiscard]] std::vector<std::string> paused_upstreams() const;
  [[nodiscard]] metrics::gauges surroundings() const;
  void availability_changed();

  settings configured;
  const clock& time;
  metrics counts;
  event_log log;
  telemetry_fanout events;

  asio::thread_pool workers{worker_count()};
  // Goes before the pool: what is left in it may hold strands over the workers.
  asio::io_context io{1};
  asio::executor_work_guard<asio::io_context::executor_type> io_stays{io.get_executor()};

  std::unique_ptr<store> db;
  providers ask;

  circuits upstreams;
  audio_shelf audio;
  outbox letters;
  work_loop letter_loop;
  call_pipeline pipeline;
  job_runner jobs;
  work_loop job_loop;
  lookout watch;
  queue_alarm alarm;
  work_loop alarm_loop;
  report_clock mornings;
  work_loop morning_loop;
  model_watch models;
  work_loop model_loop;
  appointment_watch appointments;

  delivery_reports reports;
  calendar_publisher calendars;
  readiness ready;
  http::server server;
  owner_commands commands;
  control::control_server owners_door;
  service_manager manager;
  shutdown_signal leaving;
  std::thread io_thread;
};

application::parts::parts(settings checked, const options& how, std::unique_ptr<store> opened)
    : configured(std::move(checked)),
      time(how.time),
      events({&counts, &log, how.observer}),
      db(std::move(opened)),
      ask(create_providers(io.get_executor(), configured, time, events, [this] { availability_changed(); })),
      upstreams(circuit_policy_of(configured.pipeline)),
      audio(audio_directory(configured.database_path), static_cast<std::uintmax_t>(configured.pipeline.audio_limit_mb)
                                                           << 20U),
      letters(outbox_tools{*db, *ask.post, time, events, configured, roll, upstreams}),
      letter_loop(workers.get_executor(), time, letters, "outbox", messages_at_once),
      pipeline(pipeline_tools{*db, *ask.recordings, *ask.ears, *ask.reader, *ask.directory, time, events, configured,
                              audio, roll, [this] { letter_loop.wake(); }, upstreams, ask.second_ears.get(),
                              ask.second_reader.get()}),
      jobs(*db, time, pipeline, lease_time(configured.pipeline)),
      job_loop(workers.get_executor(), time, jobs, "jobs", recordings_at_once),
      watch(
          workers, sweep_tools{*db, *ask.listed_recordings, *ask.directory, time, configured},
          [this] { job_loop.wake(); }, [this] { letter_loop.wake(); }),
      alarm(*db, time, configured, [this] { letter_loop.wake(); }),
      alarm_loop(workers.get_executor(), time, alarm, "queue alarm", 1),
      mornings(*db, time, configured, [this] { letter_loop.wake(); }),
      morning_loop(workers.get_executor(), time, mornings, "daily report", 1),
      models(*db, ask.catalogs(), time, configured, [this] { letter_loop.wake(); }),
      model_loop(workers.get_executor(), time, models, "models", 1),
      appointments(workers, *db, time, configured.facts, [this] { letter_loop.wake(); }),
      reports(*db, time, events, configured, [this] { letter_loop.wake(); }),
      calendars(*db, time, configured.facts, workers.get_executor(), ical::write_calendar),
      ready(*db, configured.database_path, io.get_executor(), workers.get_executor()),
      server(io.get_executor(), http::make_api(api()), http::server_limits{}, events),
      commands(
          *db, time, configured, [this] { job_loop.wake(); }, [this] { letter_loop.wake(); }),
      owners_door(io.get_executor(), [this](control::command asked) { return commands.perform(std::move(asked)); }),
      manager(io.get_executor(), workers.get_executor(), *db) {}

http::api_context application::parts::api() {
  return http::api_context{configured,
                           *db,
                           time,
                           events,
                           reports,
                           calendars,
                           [this] { job_loop.wake(); },
                           [this] { letter_loop.wake(); },
                           [this] { return ready.check(); },
                           [this] { return counts.render(*db, time, surroundings()); },
                           [this] { return paused_upstreams(); },
                           [this] { watch.call_missed(); },
                           [this] { return alarm.is_late(); }};
}

metrics::gauges application::parts::surroundings() const {
  return metrics::gauges{upstreams.states(), models.status(), alarm.is_late(), audio.bytes()};
}

void application::parts::availability_changed() {
  models.availability_changed();
  model_loop.wake();
}

std::vector<std::string> application::parts::paused_upstreams() const {
  std::vector<std::string> paused;
  for (const circuit_state& each : upstreams.states()) {
    if (each.open) {
      paused.emplace_back(to_string(each.which));
    }
  }
  return paused;
}

result<void> application::parts::start() {
  if (const result<void> prepared = audio.prepare(); !prepared) {
    return prepared.error();
  }
  store::work resume = [this](transaction& within) -> result<void> {
    if (result<void> written = write_capacities(within, configured.facts); !written) {
      return written;
    }
    return recover(within, time.now(), configured.pipeline.reconcile_delay);
  };
  const result<void> recovered = asio::co_spawn(workers, db->run(std::move(resume)), asio::use_future).get();
  if (!recovered) {
    return recovered.error();
  }
  const result<void> bound = server.start(configured.server.listen_host, configured.server.listen_port);
  if (!bound) {
    return bound.error();
  }
  const result<void> door = owners_door.start(control::socket_of(configured.database_path));
  if (!door) {
    spdlog::warn(
        "`zylin jobs retry`, `zylin calendar` and changes of bookings work only while the server is stopped: {}",
        door.error().message());
  }
  letter_loop.start();
  job_loop.start();
  watch.start();
  alarm_loop.start();
  morning_loop.start();
  model_loop.start();
  appointments.start();
  io_thread = std::thread([this] { io.run(); });
  manager.ready();
  return {};
}

/// Callers first, then the work in hand, then the tools it needs.
void application::parts::stop() {
  const auto deadline = std::chrono::steady_clock::now() + configured.server.shutdown_grace;
  ready.start_draining();
  manager.stopping();
  spdlog::info("stopping: no new requests");
  owners_door.stop();
  leaving.wait(asio::co_spawn(io, server.stop(configured.server.shutdown_grace), asio::use_future), deadline);

  watch.stop();
  appointments.stop();
  auto alarm_drained = asio::co_spawn(workers, alarm_loop.drain(), asio::use_future);
  auto morning_drained = asio::co_spawn(workers, morning_loop.drain(), asio::use_future);
  auto models_drained = asio::co_spawn(workers, model_loop.drain(), asio::use_future);
  auto jobs_drained = asio::co_spawn(workers, job_loop.drain(), asio::use_future);
  auto letters_drained = asio::co_spawn(workers, letter_loop.drain(), asio::use_future);
  const bool in_time = leaving.wait(jobs_drained, deadline) && leaving.wait(letters_drained, deadline);
  if (!in_time) {
    spdlog::info("stopping: what is unfinished is released and resumes at the next start");
    pipeline.stop();
    letters.stop();
    ask.network->cancel_all();
    jobs_drained.wait();
    letters_drained.wait();
  }
  ask.network->cancel_all();  // all that may still be asked for is a list of models
  models_drained.wait();
  alarm_drained.wait();
  morning_drained.wait();
  workers.join();
  io_stays.reset();
  io.stop();
  io_thread.join();
  db->stop();
  spdlog::info("stopped");
}

application::application(std::unique_ptr<parts> built) : parts_(std::move(built)) {}

application::~application() {
  if (parts_->io_thread.joinable()) {
    parts_->leaving.cut_short();
    parts_->stop();
  }
}

result<std::unique_ptr<application>> application::start(settings configured, options how) {
  sqlite::store_options storage;
  storage.file = configured.database_path;
  result<std::unique_ptr<store>> opened = sqlite::open_store(storage);
  if (!opened) {
    return opened.error();
  }
  auto built = std::make_unique<parts>(std::move(configured), how, std::move(*opened));
  if (const result<void> started = built->start(); !started) {
    return started.error();
  }
  return std::unique_ptr<application>(new application(std::move(built)));
}

std::uint16_t application::port() const noexcept {
  return parts_->server.port();
}

void application::stop() {
  parts_->stop();
}

void application::hurry() {
  parts_->leaving.cut_short();
}

}  // namespace zylin::app
