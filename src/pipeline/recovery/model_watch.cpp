#include "pipeline/recovery/model_watch.hpp"

#include "pipeline/messages/call_messages.hpp"
#include "zylin/core/date_text.hpp"
#include "zylin/core/try.hpp"
#include "zylin/domain/texts.hpp"
#include "zylin/ports/report_repository.hpp"

#include <spdlog/spdlog.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <utility>

namespace zylin::recovery {
namespace {

constexpr std::chrono::minutes interval{24 * 60};
constexpr std::chrono::minutes pause_after_failure{15};
constexpr std::chrono::seconds pause_without_storage{30};

/// A server may have no list, or one that is too long.
bool is_worth_another_try(errc failure) {
  return failure != errc::rejected && failure != errc::response_too_large && failure != errc::cancelled;
}

/// A model that was missing for a moment in one month and ends in the next is reported twice.
std::string notice_key(const domain::model_status& gone, time_point now) {
  const std::chrono::year_month_day today(std::chrono::floor<std::chrono::days>(now));
  return "model:" + gone.provider + ":" + std::string(to_string(gone.use)) + ":" + gone.name + ":" +
         format_date(today).value_or("").substr(0, std::string_view("2027-01").size());
}

}  // namespace

model_watch::model_watch(ports::store& db, std::vector<ports::model_catalog*> catalogs, const clock& time,
                         const config::settings& settings, std::function<void()> message_added)
    : db_(db),
      catalogs_(std::move(catalogs)),
      time_(time),
      settings_(settings),
      message_added_(std::move(message_added)) {}

ports::awaitable<result<void>> model_watch::run() {
  const time_point now = time_.now();
  const bool clock_was_set_back = asked_at_ && now < *asked_at_;
  const bool due = clock_was_set_back || now >= due_;
  if (due || news_ || now >= store_again_at_) {
    co_await look(due);
  }
  co_return result<void>();
}

std::optional<time_point> model_watch::next_due() const {
  return news_ ? time_.now() : std::min(due_, store_again_at_);
}

ports::awaitable<void> model_watch::look(bool ask_providers) {
  const time_point now = time_.now();
  if (ask_providers) {
    asked_at_ = now;
    const bool complete = co_await refresh_all();
    due_ = now + (complete ? interval : pause_after_failure);
  }
  news_ = false;  // before the look: changes during it cause another look
  const std::vector<domain::model_status> models = status();
  auto unit = [&](ports::transaction& tx) { return store_status(tx, models, now); };
  const result<bool> told = co_await transact<bool>(db_, unit);
  if (!told) {
    spdlog::error("what is known of the models cannot be stored, trying again: {}", told.error().message());
    store_again_at_ = now + pause_without_storage;
    co_return;
  }
  store_again_at_ = time_point::max();
  log_changes(models);
  log_ends(models, now);
  if (*told && message_added_) {
    message_added_();
  }
}

/// False if one of them should be asked again soon. A server without a list does not count.
ports::awaitable<bool> model_watch::refresh_all() {
  std::string failure;
  for (ports::model_catalog* each : catalogs_) {
    const result<void> seen = co_await each->refresh();
    if (!seen && is_worth_another_try(seen.error().code())) {
      failure = seen.error().message();
    }
  }
  if (!failure.empty() && failure != list_failure_) {
    spdlog::warn("a provider's list of models cannot be read, trying again: {}", failure);
  }
  list_failure_ = failure;
  co_return failure.empty();
}

std::vector<domain::model_status> model_watch::status() const {
  std::vector<domain::model_status> all;
  for (const ports::model_catalog* each : catalogs_) {
    std::ranges::move(each->status(), std::back_inserter(all));
  }
  return all;
}

/// True if the owner was told of something.
result<bool> model_watch::store_status(ports::transaction& tx, const std::vector<domain::model_status>& models,
                                       time_point now) const {
  TRY(tx.models().replace_all(models));
  bool told = false;
  for (const domain::model_status& each : models) {
    if (each.missing) {
      TRY_ASSIGN(const bool posted, tell_owner(tx, each, now));
      told = told || posted;
    }
  }
  return told;
}

/// Once a month for each model, however often it comes and goes.
result<bool> model_watch::tell_owner(ports::transaction& tx, const domain::model_status& gone, time_point now) const {
  messages::owner_notice notice;
  notice.key = notice_key(gone, now);
  notice.text = domain::texts::owner_model_missing(settings_.business, gone);
  const result<bool> known = tx.report().is_written(notice.key + ":0");
  if (!known || *known) {
    return known ? result<bool>(false) : known;
  }
  TRY(enqueue_notice(tx, settings_, notice, now));
  return true;
}

void model_watch::log_changes(const std::vector<domain::model_status>& models) {
  for (std::size_t i = 0; i < models.size(); ++i) {  // the configured ones, always in the same order
    const bool was_missing = i < known_.size() && known_[i].missing;
    if (models[i].missing && !was_missing) {
      spdlog::error("model {}", missing_notice_text(models[i]));
    } else if (!models[i].missing && was_missing) {
      spdlog::info("model {} ({}) is there again", models[i].name, variable_of(models[i]));
    }
  }
  known_ = models;
}

/// Once a day.
void model_watch::log_ends(const std::vector<domain::model_status>& models, time_point now) {
  const auto today = std::chrono::floor<std::chrono::days>(now);
  if (!asked_at_ || ends_logged_ == today) {
    return;
  }
  ends_logged_ = today;
  for (const domain::model_status& each : models) {
    if (ends_soon(each, today)) {
      spdlog::warn("{}", shutdown_notice_text(each));
    }
  }
}

}  // namespace zylin::recovery
