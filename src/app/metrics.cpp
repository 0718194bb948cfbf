#include "metrics.hpp"

#include "zylin/core/try.hpp"
#include "zylin/ports/wait_at_most.hpp"

#include <prometheus/counter.h>
#include <prometheus/gauge.h>
#include <prometheus/histogram.h>
#include <prometheus/registry.h>
#include <prometheus/text_serializer.h>

#include <array>
#include <map>
#include <optional>
#include <utility>

namespace zylin::app {
namespace {

namespace prom = prometheus;

template <class Builder>
auto& build(Builder builder, prom::Registry& registry, const char* name, const char* help) {
  return builder.Name(name).Help(help).Register(registry);
}

double seconds(std::chrono::duration<double> span) {
  return span.count();
}

constexpr std::array all_job_states{domain::job_state::available, domain::job_state::running,
                                    domain::job_state::waiting, domain::job_state::done, domain::job_state::dead};
constexpr std::array all_message_states{domain::message_state::pending,  domain::message_state::sending,
                                        domain::message_state::sent,     domain::message_state::delivered,
                                        domain::message_state::read,     domain::message_state::failed,
                                        domain::message_state::ambiguous};

/// The counts from one read of the database.
struct queue_depths {
  std::map<domain::job_state, std::int64_t> jobs;
  std::map<domain::message_state, std::int64_t> messages;
  std::optional<time_point> oldest_job;
};

result<queue_depths> look(ports::transaction& tx) {
  TRY_ASSIGN(auto jobs, tx.jobs().count_by_state());
  TRY_ASSIGN(auto messages, tx.messages().count_by_state());
  TRY_ASSIGN(const std::optional<domain::job> oldest, tx.jobs().oldest_unfinished());
  return queue_depths{std::move(jobs), std::move(messages), oldest ? std::optional(oldest->created_at) : std::nullopt};
}

ports::awaitable<result<queue_depths>> look_into(ports::store& db) {
  co_return co_await transact<queue_depths>(db, look);
}

}  // namespace

struct metrics::families {
  prom::Registry registry;
  prom::Family<prom::Counter>& calls =
      build(prom::BuildCounter(), registry, "zylin_calls_total", "Calls that reached the voice webhook");
  prom::Family<prom::Histogram>& steps =
      build(prom::BuildHistogram(), registry, "zylin_step_duration_seconds", "Pipeline steps by outcome");
  prom::Family<prom::Counter>& jobs_finished =
      build(prom::BuildCounter(), registry, "zylin_jobs_finished_total", "Recordings that reached a final state");
  prom::Family<prom::Counter>& message_changes =
      build(prom::BuildCounter(), registry, "zylin_message_changes_total", "Message states reached, by kind");
  prom::Family<prom::Histogram>& upstream = build(
      prom::BuildHistogram(), registry, "zylin_upstream_request_duration_seconds", "Upstream requests by outcome");
  prom::Family<prom::Counter>& parameter_refusals =
      build(prom::BuildCounter(), registry, "zylin_model_parameter_refusals_total",
            "Parameters that a model refused, and was asked without or otherwise from then on");
  prom::Family<prom::Gauge>& model_available =
      build(prom::BuildGauge(), registry, "zylin_model_available", "0 while a configured model is not there");
  prom::Family<prom::Gauge>& model_shutdown =
      build(prom::BuildGauge(), registry, "zylin_model_shutdown_timestamp_seconds",
            "When the provider shuts a configured model down; absent while no day is announced");
  prom::Family<prom::Counter>& http_requests =
      build(prom::BuildCounter(), registry, "zylin_http_requests_total", "HTTP requests by route and status");
  prom::Family<prom::Histogram>& http_duration =
      build(prom::BuildHistogram(), registry, "zylin_http_request_duration_seconds", "Time to answer HTTP requests");
  prom::Family<prom::Gauge>& paused =
      build(prom::BuildGauge(), registry, "zylin_upstream_paused", "1 while an upstream is out of order and not asked");
  prom::Family<prom::Gauge>& jobs = build(prom::BuildGauge(), registry, "zylin_jobs", "Jobs by state");
  prom::Family<prom::Gauge>& messages = build(prom::BuildGauge(), registry, "zylin_messages", "Messages by state");
  prom::Gauge& oldest_job = build(prom::BuildGauge(), registry, "zylin_oldest_job_age_seconds",
                                  "Age of the oldest job that is neither done nor dead; 0 without one")
                                .Add({});
  prom::Gauge& queue_age_alarm = build(prom::BuildGauge(), registry, "zylin_queue_age_alarm",
                                       "1 while a recording waits for longer than QUEUE_AGE_ALARM_MS")
                                     .Add({});
  prom::Gauge& audio =
      build(prom::BuildGauge(), registry, "zylin_audio_bytes", "Recordings kept on disk, AUDIO_LIMIT_MB at most")
          .Add({});
  prom::Family<prom::Gauge>& calendar_age =
      build(prom::BuildGauge(), registry, "zylin_external_calendar_age_seconds",
            "Time since an external calendar was last read; absent if it was not read since the start");
  prom::Family<prom::Gauge>& calendar_failures =
      build(prom::BuildGauge(), registry, "zylin_external_calendar_failures",
            "Attempts to read an external calendar that have failed since it was last read");

  void show(const queue_depths& depths, time_point now);
  void show(const std::vector<domain::model_status>& models);
  void show(const std::vector<bookings::external_calendar_health>& calendars, time_point now);
};

/// A state without rows shows 0: a gauge that is left out keeps its last value.
void metrics::families::show(const queue_depths& depths, time_point now) {
  for (const domain::job_state state : all_job_states) {
    const auto found = depths.jobs.find(state);
    jobs.Add({{"state", std::string(to_string(state))}})
        .Set(found == depths.jobs.end() ? 0.0 : static_cast<double>(found->second));
  }
  for (const domain::message_state state : all_message_states) {
    const auto found = depths.messages.find(state);
    messages.Add({{"state", std::string(to_string(state))}})
        .Set(found == depths.messages.end() ? 0.0 : static_cast<double>(found->second));
  }
  oldest_job.Set(depths.oldest_job ? seconds(now - *depths.oldest_job) : 0.0);
}

/// A date that is no longer announced must leave no series.
void metrics::families::show(const std::vector<domain::model_status>& models) {
  for (const domain::model_status& each : models) {
    const prom::Labels labels{
        {"upstream", each.provider}, {"use", std::string(to_string(each.use))}, {"model", each.name}};
    model_available.Add(labels).Set(each.missing ? 0.0 : 1.0);
    prom::Gauge& end = model_shutdown.Add(labels);
    if (each.shutdown) {
      end.Set(seconds(each.shutdown->time_since_epoch()));
    } else {
      model_shutdown.Remove(&end);
    }
  }
}

void metrics::families::show(const std::vector<bookings::external_calendar_health>& calendars, time_point now) {
  for (const bookings::external_calendar_health& each : calendars) {
    const prom::Labels labels{{"calendar", each.label}};
    calendar_failures.Add(labels).Set(static_cast<double>(each.failures));
    if (each.read_at) {
      calendar_age.Add(labels).Set(seconds(now - *each.read_at));
    }
  }
}

namespace {

const prom::Histogram::BucketBoundaries upstream_buckets{0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60};
const prom::Histogram::BucketBoundaries http_buckets{0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5};

}  // namespace

metrics::metrics(std::chrono::milliseconds timeout) : timeout_(timeout), families_(std::make_unique<families>()) {
  families_->calls.Add({{"refused", "false"}});
  families_->calls.Add({{"refused", "true"}});
}

metrics::~metrics() = default;

void metrics::call_received(bool refused) {
  families_->calls.Add({{"refused", refused ? "true" : "false"}}).Increment();
}

void metrics::step_finished(const call_sid& /*call*/, domain::job_step step, std::chrono::milliseconds took,
                            const error* failure) {
  const std::string outcome(failure == nullptr ? "ok" : to_string(failure->code()));
  families_->steps.Add({{"step", std::string(to_string(step))}, {"outcome", outcome}}, upstream_buckets)
      .Observe(seconds(took));
}

void metrics::job_finished(const call_sid& /*call*/, domain::job_state state) {
  families_->jobs_finished.Add({{"state", std::string(to_string(state))}}).Increment();
}

void metrics::message_changed(const domain::message& row) {
  families_->message_changes
      .Add({{"kind", std::string(to_string(row.kind))}, {"state", std::string(to_string(row.state))}})
      .Increment();
}

void metrics::upstream_finished(std::string_view upstream, std::string_view operation, std::string_view outcome,
                                std::chrono::milliseconds took) {
  families_->upstream
      .Add({{"upstream", std::string(upstream)},
            {"operation", std::string(operation)},
            {"outcome", std::string(outcome)}},
           upstream_buckets)
      .Observe(seconds(took));
}

void metrics::parameter_refused(std::string_view upstream, std::string_view model, std::string_view parameter) {
  families_->parameter_refusals
      .Add({{"upstream", std::string(upstream)}, {"model", std::string(model)}, {"parameter", std::string(parameter)}})
      .Increment();
}

void metrics::http_finished(std::string_view route, int status, std::chrono::microseconds took) {
  families_->http_requests.Add({{"route", std::string(route)}, {"status", std::to_string(status)}}).Increment();
  families_->http_duration.Add({{"route", std::string(route)}}, http_buckets).Observe(seconds(took));
}

ports::awaitable<std::string> metrics::render(ports::store& db, const clock& time, gauges seen) {
  for (const engine::circuit_state& each : seen.upstreams) {
    families_->paused.Add({{"upstream", std::string(to_string(each.which))}}).Set(each.open ? 1.0 : 0.0);
  }
  families_->show(seen.models);
  families_->show(seen.calendars, time.now());
  families_->queue_age_alarm.Set(seen.queue_age_alarm ? 1.0 : 0.0);
  families_->audio.Set(static_cast<double>(seen.audio_bytes));
  const std::optional<result<queue_depths>> depths = co_await ports::wait_at_most(timeout_, look_into(db));
  if (depths && *depths) {
    families_->show(**depths, time.now());
  }
  co_return prom::TextSerializer().Serialize(families_->registry.Collect());
}

}  // namespace zylin::app
