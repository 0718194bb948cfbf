#include "zylin/app/application.hpp"

#include "background_tasks.hpp"
#include "event_log.hpp"
#include "metrics.hpp"
#include "pipeline/bookings/booking_ledger.hpp"
#include "pipeline/bookings/enforced_limits.hpp"
#include "pipeline/bookings/external_calendar_reader.hpp"
#include "pipeline/calls/recording_cache.hpp"
#include "pipeline/conversations/phone_conversation.hpp"
#include "pipeline/engine/circuit_breaker.hpp"
#include "pipeline/intake/webhook_intake.hpp"
#include "pipeline/recovery/restart.hpp"
#include "pipeline/reports/calendar_feed.hpp"
#include "providers.hpp"
#include "readiness.hpp"
#include "service_manager.hpp"
#include "shutdown.hpp"
#include "zylin/adapters/ical/write_calendar.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/app/audio_directory.hpp"
#include "zylin/app/owner_commands.hpp"
#include "zylin/control/control_server.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/staff.hpp"
#include "zylin/http/api.hpp"
#include "zylin/http/server.hpp"

#include <spdlog/spdlog.h>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/executor_work_guard.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/asio/use_future.hpp>

#include <algorithm>
#include <future>
#include <thread>
#include <utility>

namespace zylin::app {
namespace {

namespace asio = boost::asio;

std::size_t worker_count() {
  return std::clamp(std::thread::hardware_concurrency(), 2U, 4U);
}

/// With the default base: a pause of half a minute, doubled up to five minutes.
engine::circuit_policy circuit_policy_of(const config::pipeline_settings& settings) {
  constexpr int first_pause_in_bases = 15;
  constexpr int longest_pause_in_bases = 150;
  engine::circuit_policy policy;
  policy.pause = settings.job_retry_base * first_pause_in_bases;
  policy.cap = settings.job_retry_base * longest_pause_in_bases;
  return policy;
}

}  // namespace

/// Members in dependency order: built from top to bottom, destroyed from bottom to top.
struct application::parts {
  parts(config::settings checked, const options& how, std::unique_ptr<ports::store> opened);
  parts(const parts&) = delete;
  parts& operator=(const parts&) = delete;
  ~parts() { db->stop(); }  // units refer to the members destroyed next

  result<void> recover();
  result<void> start();
  void stop();
  intake::intake_callbacks intake_callbacks();
  http::api_context api();
  [[nodiscard]] std::vector<std::string> paused_upstreams() const;
  [[nodiscard]] metrics::gauges surroundings() const;

  config::settings settings;
  const clock& time;
  metrics counts;
  event_log log;
  telemetry_fanout events;

  asio::thread_pool workers{worker_count()};
  // Destroyed before the pool: pending handlers may hold strands over the workers.
  asio::io_context io{1};
  asio::executor_work_guard<asio::io_context::executor_type> io_stays{io.get_executor()};

  std::unique_ptr<ports::store> db;
  providers ask;

  engine::circuits upstreams;
  calls::recording_cache audio;
  background_tasks background;
  conversations::phone_conversation own_conversation;
  ports::phone_conversation& conversation;

  intake::webhook_intake intake;
  reports::calendar_publisher calendars;
  readiness ready;
  http::server server;
  owner_commands commands;
  control::control_server control_server;
  service_manager manager;
  shutdown_signal leaving;
  std::thread io_thread;
};

application::parts::parts(config::settings checked, const options& how, std::unique_ptr<ports::store> opened)
    : settings(std::move(checked)),
      time(how.time),
      events({&counts, &log, how.observer}),
      db(std::move(opened)),
      ask(create_providers(io.get_executor(), settings, time, events, [this] { background.availability_changed(); })),
      upstreams(circuit_policy_of(settings.pipeline)),
      audio(audio_directory(settings.database_path), static_cast<std::uintmax_t>(settings.pipeline.audio_limit_mb)
                                                         << 20U),
      background({workers, *db, ask, time, events, settings, upstreams, audio, how.gather_texts_for}),
      own_conversation(background.conversation_tools(), workers.get_executor()),
      conversation(how.conversation != nullptr ? *how.conversation : own_conversation),
      intake(*db, time, events, settings, intake_callbacks()),
      calendars(*db, time, settings.business, workers.get_executor(), ical::write_calendar),
      ready(*db, settings.database_path, io.get_executor(), workers.get_executor()),
      server(io.get_executor(), http::make_api(api()), http::server_limits{}, events),
      commands(
          *db, time, settings, [this] { background.job_added(); }, [this] { background.message_added(); }),
      control_server(io.get_executor(), [this](control::command asked) { return commands.perform(std::move(asked)); }),
      manager(io.get_executor(), workers.get_executor(), *db) {}

intake::intake_callbacks application::parts::intake_callbacks() {
  return {[this] { background.job_added(); }, [this] { background.message_added(); },
          [this] { background.call_missed(); }, [this] { background.call_ended(); },
          [this] { background.text_added(); }};
}

http::api_context application::parts::api() {
  http::api_context context{settings,
                            time,
                            events,
                            intake,
                            calendars,
                            [this] { return ready.check(); },
                            [this] { return counts.render(*db, time, surroundings()); },
                            [this] { return paused_upstreams(); },
                            [this] { return background.is_late(); }};
  context.conversation = &conversation;
  return context;
}

metrics::gauges application::parts::surroundings() const {
  return metrics::gauges{upstreams.states(), background.models(), background.is_late(), audio.bytes(),
                         background.calendars()};
}

std::vector<std::string> application::parts::paused_upstreams() const {
  std::vector<std::string> paused;
  for (const engine::circuit_state& each : upstreams.states()) {
    if (each.open) {
      paused.emplace_back(to_string(each.which));
    }
  }
  return paused;
}

/// Before anything runs: stores the capacities and external calendars of the current settings and resumes unfinished
/// work of the last run.
result<void> application::parts::recover() {
  if (at_once_is_guessed(settings.business)) {
    spdlog::warn(
        "at most {} appointments run at one time over all services: set {} in the business file, or list who"
        " serves as staff",
        most_at_once(settings.business), domain::at_once_key);
  }
  std::vector<domain::booking> unassigned;
  ports::store::work resume = [this, &unassigned](ports::transaction& tx) -> result<void> {
    constexpr std::size_t most_counted = 1000;
    TRY(bookings::write_capacities(tx, settings.business));
    TRY(bookings::assign_renamed_staff(tx, settings.business, time.now()));
    TRY_ASSIGN(unassigned, tx.bookings().unassigned(time.now(), service_names(settings.business), most_counted));
    TRY(bookings::write_external_calendars(tx, settings.business, time.now()));
    return recovery::resume_after_restart(tx, time.now(), settings.pipeline.reconcile_delay);
  };
  TRY(asio::co_spawn(workers, db->run(std::move(resume)), asio::use_future).get());
  if (!unassigned.empty()) {
    spdlog::warn("{} coming booking(s) are in need of somebody: `zylin bookings` names them", unassigned.size());
  }
  return {};
}

result<void> application::parts::start() {
  TRY(audio.prepare());
  TRY(recover());
  TRY(server.start(settings.server.listen_host, settings.server.listen_port));
  const result<void> listening_for_owner = control_server.start(control::socket_of(settings.database_path));
  if (!listening_for_owner) {
    spdlog::warn(
        "`zylin jobs retry`, `zylin calendar` and changes of bookings work only while the server is stopped: {}",
        listening_for_owner.error().message());
  }
  background.start();
  io_thread = std::thread([this] { io.run(); });
  manager.ready();
  return {};
}

/// Stops the servers first, then the running work, then the tools it needs.
void application::parts::stop() {
  const auto deadline = std::chrono::steady_clock::now() + settings.server.shutdown_grace;
  ready.start_draining();
  manager.stopping();
  spdlog::info("stopping: no new requests");
  control_server.stop();
  leaving.wait(asio::co_spawn(io, server.stop(settings.server.shutdown_grace), asio::use_future), deadline);

  background.stop(leaving, deadline);
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

result<std::unique_ptr<application>> application::start(config::settings settings, options how) {
  sqlite::store_options storage;
  storage.file = settings.database_path;
  TRY_ASSIGN(std::unique_ptr<ports::store> opened, sqlite::open_store(storage));
  auto built = std::make_unique<parts>(std::move(settings), how, std::move(opened));
  TRY(built->start());
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
