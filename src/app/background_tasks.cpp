#include "background_tasks.hpp"

#include "pipeline/bookings/reminders.hpp"
#include "pipeline/bookings/slot_offers.hpp"
#include "pipeline/bookings/unread_calendar_alarm.hpp"
#include "pipeline/reports/daily_report.hpp"

#include <cstddef>
#include <functional>
#include <memory>
#include <random>

namespace zylin::app {
namespace {

constexpr std::size_t recordings_at_once = 128;
constexpr std::size_t messages_at_once = 128;
constexpr std::size_t missed_calls_at_once = 32;
constexpr std::size_t writers_at_once = 32;

double random_fraction() {
  thread_local std::mt19937_64 dice{std::random_device{}()};
  return std::uniform_real_distribution<double>{}(dice);
}

}  // namespace

background_tasks::background_tasks(const background_tools& tools)
    : tools_(tools),
      tasks_(tools.workers, tools.time),
      outbox_(messages::outbox_tools{tools.db, *tools.ask.post, tools.time, tools.events, tools.settings,
                                     random_fraction, tools.upstreams}),
      outbox_loop_(tasks_.add(outbox_, "outbox", messages_at_once)),
      pipeline_(calls::pipeline_tools{tools.db, *tools.ask.recordings, *tools.ask.transcriber, *tools.ask.extractor,
                                      *tools.ask.directory, tools.time, tools.events, tools.settings, tools.audio,
                                      random_fraction, [this] { message_added(); }, tools.upstreams,
                                      tools.ask.second_transcriber.get(), tools.ask.second_extractor.get()}),
      jobs_(tools.db, tools.time, pipeline_, calls::lease_time(tools.settings.pipeline)),
      job_loop_(tasks_.add(jobs_, "jobs", recordings_at_once)),
      missed_({tools.db, tools.time, tools.settings, [this] { message_added(); }, [this] { sweep_soon(); }}),
      missed_loop_(tasks_.add(missed_, "missed calls", missed_calls_at_once)),
      ended_(conversation_tools()),
      ended_loop_(tasks_.add(ended_, "ended calls")),
      writing_(conversation_tools(), tools.gather_texts_for),
      writing_loop_(tasks_.add(writing_, "conversations in writing", writers_at_once)),
      sweep_(tools.workers.get_executor(),
             recovery::sweep_tools{tools.db, *tools.ask.listed_recordings, *tools.ask.directory, tools.time,
                                   tools.settings},
             {[this] { job_added(); }, [this] { call_missed(); }}),
      sweep_loop_(tasks_.add(sweep_, "sweep")),
      models_(tools.db, tools.ask.catalogs(), tools.time, tools.settings, [this] { message_added(); }),
      model_loop_(tasks_.add(models_, "models")),
      alarm_(tools.db, tools.time, tools.settings, [this] { message_added(); }),
      calendars_(tools.db, *tools.ask.calendars, tools.time, tools.settings) {
  add_tasks_nobody_wakes();
}

conversations::conversation_tools background_tasks::conversation_tools() {
  return {
      tools_.db, tools_.time, tools_.settings, random_fraction, [this] { message_added(); }, tools_.ask.turns.get()};
}

/// A further task of this kind is one more line.
void background_tasks::add_tasks_nobody_wakes() {
  ports::store& db = tools_.db;
  const clock& time = tools_.time;
  const config::settings& settings = tools_.settings;
  const std::function<void()> told = [this] { message_added(); };
  tasks_.add(alarm_, "queue alarm");
  tasks_.add(calendars_, "external calendars");
  tasks_.add(std::make_unique<bookings::unread_calendar_alarm>(db, time, settings, told), "unread calendars");
  tasks_.add(std::make_unique<reports::daily_report_sender>(db, time, settings, told), "daily report");
  tasks_.add(std::make_unique<bookings::reminders>(db, time, settings.business, told), "reminders");
  tasks_.add(std::make_unique<bookings::slot_offers>(db, time, settings.business, told), "waiting list");
}

void background_tasks::stop(shutdown_signal& leaving, std::chrono::steady_clock::time_point deadline) {
  tasks_.drain(leaving, deadline, [this] { tools_.ask.network->cancel_all(); });
}

void background_tasks::availability_changed() {
  models_.availability_changed();
  model_loop_.wake();
}

void background_tasks::sweep_soon() {
  sweep_.want_soon();
  sweep_loop_.wake();
}

}  // namespace zylin::app
