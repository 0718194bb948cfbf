#include "simulate/performance.hpp"

#include "simulate/look_up.hpp"
#include "simulate/outside_world.hpp"
#include "simulate/server_watch.hpp"
#include "simulate/thread_count.hpp"
#include "zylin/app/application.hpp"

#include <algorithm>
#include <utility>

namespace zylin::cli {
namespace {

using steady = std::chrono::steady_clock;

constexpr std::chrono::minutes longest_wait{3};       // the real model may be slow and asked again
constexpr std::chrono::seconds delivery_patience{5};  // a report that was lost is not sent twice

/// Shows what happens until every call is over.
class observation {
 public:
  observation(ledger& calls, view& audience, happenings& log, const std::filesystem::path& database)
      : calls_(calls), audience_(audience), log_(log), database_(database) {}

  void run() {
    const auto limit = steady::now() + longest_wait;
    while (!calls_.all_over()) {
      const auto patience = calls_.all_answered() ? steady::now() + delivery_patience : limit;
      const auto next = log_.next(std::min(patience, limit));
      if (!next) {
        return;
      }
      show(*next);
    }
  }

  [[nodiscard]] int threads() const noexcept { return threads_; }

 private:
  void show(const happening& next) {
    call_record* record = calls_.apply(next);
    if (record == nullptr) {
      return;
    }
    const bool acted = next.what == happening::kind::step_ended && next.step == job_step::act;
    if (acted && calls_.records().size() == 1) {
      // When it fails now, the look at the end tells.
      static_cast<void>(look_up(database_, calls_.records()));
    }
    threads_ = std::max(threads_, next.what == happening::kind::request ? count_threads() : 0);
    audience_.happened(*record, next);
  }

  ledger& calls_;
  view& audience_;
  happenings& log_;
  const std::filesystem::path& database_;
  int threads_ = 0;
};

}  // namespace

result<performance_result> perform(settings configured, std::vector<scripted_call> script, stage_facts facts,
                                   view& audience) {
  const system_clock time;
  happenings log;
  server_watch watch(log);
  outside_world world(configured, time, log);
  if (const auto started = world.start(); !started) {
    return started.error();
  }
  configured.twilio.api_base_url = world.twilio_url();
  if (!facts.real_openai) {
    configured.openai.base_url = world.openai_url();
  }
  const std::filesystem::path database = configured.database_path;
  facts.twilio_url = configured.twilio.api_base_url;
  facts.openai_url = configured.openai.base_url;
  auto server = app::application::start(std::move(configured), {time, &watch});
  if (!server) {
    return server.error();
  }
  facts.server_url = "http://127.0.0.1:" + std::to_string((*server)->port());
  audience.opened(facts);

  performance_result outcome{ledger(script)};
  const auto begun = steady::now();
  world.place_calls(facts.server_url, std::move(script));
  observation seen(outcome.calls, audience, log, database);
  seen.run();
  outcome.took = std::chrono::round<std::chrono::milliseconds>(steady::now() - begun);
  outcome.threads = seen.threads();
  if (const auto read = look_up(database, outcome.calls.records()); !read) {
    return read.error();
  }
  return outcome;  // every call is over: the server needs no grace to end
}

}  // namespace zylin::cli
