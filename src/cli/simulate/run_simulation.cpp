#include "simulate/run_simulation.hpp"

#include "simulate/call_ledger.hpp"
#include "simulate/simulation_environment.hpp"
#include "simulate/simulation_events.hpp"
#include "zylin/adapters/sqlite/sqlite_store.hpp"
#include "zylin/app/application.hpp"
#include "zylin/core/try.hpp"
#include "zylin/ports/telemetry.hpp"

#include <algorithm>
#include <atomic>
#include <filesystem>
#include <iterator>
#include <span>
#include <system_error>
#include <utility>

namespace zylin::cli {
namespace {

/// Reports what the server does with a call.
class server_watch final : public ports::telemetry {
 public:
  explicit server_watch(event_queue& log) : log_(log) {}

  void call_received(bool) override {}
  void step_finished(const call_sid& call, domain::job_step step, std::chrono::milliseconds took,
                     const error* failure) override;
  void job_finished(const call_sid& call, domain::job_state state) override;
  void message_changed(const domain::message& row) override;
  void upstream_finished(std::string_view upstream, std::string_view operation, std::string_view outcome,
                         std::chrono::milliseconds took) override;
  void parameter_refused(std::string_view, std::string_view, std::string_view) override {}
  void http_finished(std::string_view, int, std::chrono::microseconds) override {}

  /// How many calls a model has read.
  [[nodiscard]] std::size_t read_by_model() const noexcept { return read_by_model_; }

 private:
  event_queue& log_;
  std::atomic<std::size_t> read_by_model_{0};
};

void server_watch::upstream_finished(std::string_view /*upstream*/, std::string_view operation,
                                     std::string_view outcome, std::chrono::milliseconds /*took*/) {
  read_by_model_ += operation == "understand" && outcome == "ok" ? 1 : 0;
}

void server_watch::step_finished(const call_sid& call, domain::job_step step, std::chrono::milliseconds took,
                                 const error* failure) {
  simulation_event ended(simulation_event::kind::step_ended);
  ended.call_sid = call.str();
  ended.step = step;
  ended.took = took;
  if (failure != nullptr) {
    ended.text = std::string(to_string(failure->code())) + ": " + failure->message();
  }
  log_.add(std::move(ended));
}

void server_watch::job_finished(const call_sid& call, domain::job_state state) {
  simulation_event ended(simulation_event::kind::job_ended);
  ended.call_sid = call.str();
  ended.state = state;
  log_.add(std::move(ended));
}

void server_watch::message_changed(const domain::message& row) {
  simulation_event moved(simulation_event::kind::message_moved);
  moved.call_sid = row.call ? row.call->str() : std::string();
  moved.message = row;
  log_.add(std::move(moved));
}

result<void> read_record(ports::transaction& tx, call_record& record) {
  const auto sid = call_sid::parse(record.sid);
  if (!sid) {
    return {};  // this call never began
  }
  TRY_ASSIGN(record.row, tx.calls().find(*sid));
  TRY_ASSIGN(std::optional<domain::booking> first, tx.bookings().find_by_call(*sid));
  if (!first) {
    return {};
  }
  if (first->visit) {
    constexpr std::size_t most_shown = 16;
    TRY_ASSIGN(record.booked, tx.bookings().of_visit(*first->visit, most_shown));
  } else {
    record.booked.push_back(std::move(*first));
  }
  return {};
}

/// Fills in the call rows and bookings, read from the database while the server runs. Errors: those of
/// `sqlite::read_only`.
result<void> look_up(const std::filesystem::path& database, std::span<call_record> records) {
  return sqlite::read_only(database, [records](ports::transaction& tx) -> result<void> {
    for (call_record& each : records) {
      TRY(read_record(tx, each));
    }
    return {};
  });
}

/// How many threads this process has now; 0 if the system does not tell.
int count_threads() {
  std::error_code failure;
  const std::filesystem::directory_iterator threads("/proc/self/task", failure);
  return failure ? 0 : static_cast<int>(std::distance(begin(threads), end(threads)));
}

using steady = std::chrono::steady_clock;

constexpr std::chrono::minutes longest_wait{3};      // the real model may be slow and asked twice
constexpr std::chrono::seconds delivery_timeout{5};  // a lost report is not sent again

/// Shows what happens until every call is over.
class observation {
 public:
  observation(call_ledger& calls, view& output, event_queue& log, const std::filesystem::path& database)
      : calls_(calls), output_(output), log_(log), database_(database) {}

  void run() {
    const auto limit = steady::now() + longest_wait;
    while (!calls_.all_over()) {
      const auto timeout = calls_.all_answered() ? steady::now() + delivery_timeout : limit;
      const auto next = log_.next(std::min(timeout, limit));
      if (!next) {
        return;
      }
      show(*next);
    }
  }

  [[nodiscard]] int threads() const noexcept { return threads_; }

 private:
  void show(const simulation_event& next) {
    call_record* record = calls_.apply(next);
    if (record == nullptr) {
      return;
    }
    const bool acted = next.what == simulation_event::kind::step_ended && next.step == domain::job_step::act;
    if (acted && calls_.records().size() == 1) {
      // A failure here is reported by the look-up at the end.
      static_cast<void>(look_up(database_, calls_.records()));
    }
    threads_ = std::max(threads_, next.what == simulation_event::kind::request ? count_threads() : 0);
    output_.happened(*record, next);
  }

  call_ledger& calls_;
  view& output_;
  event_queue& log_;
  const std::filesystem::path& database_;
  int threads_ = 0;
};

}  // namespace

result<simulation_result> run_simulation(config::settings settings, std::vector<scripted_call> script,
                                         simulation_info info, view& output) {
  const system_clock time;
  event_queue log;
  server_watch watch(log);
  simulation_environment world(settings, time, log);
  TRY(world.start());
  settings.twilio.api_base_url = world.twilio_url();
  if (!info.real_openai) {
    settings.openai.base_url = world.openai_url();
  }
  const std::filesystem::path database = settings.database_path;
  info.twilio_url = settings.twilio.api_base_url;
  info.openai_url = settings.openai.base_url;
  TRY_ASSIGN(auto server, app::application::start(std::move(settings), {time, &watch}));
  info.server_url = "http://127.0.0.1:" + std::to_string(server->port());
  output.opened(info);

  simulation_result outcome{call_ledger(script)};
  const auto begun = steady::now();
  world.place_calls(info.server_url, std::move(script));
  observation seen(outcome.calls, output, log, database);
  seen.run();
  outcome.took = std::chrono::round<std::chrono::milliseconds>(steady::now() - begun);
  outcome.threads = seen.threads();
  TRY(look_up(database, outcome.calls.records()));
  const auto heard = static_cast<std::size_t>(std::ranges::count_if(
      outcome.calls.records(), [](const call_record& each) { return each.row && !each.row->transcript.empty(); }));
  outcome.read_by_rules = heard - std::min(heard, watch.read_by_model());
  return outcome;  // every call is over: the server needs no grace period
}

}  // namespace zylin::cli
