#include "pipeline/recovery/model_watch.hpp"

#include "pipeline/messages/outgoing_messages.hpp"
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

}  // namespace

model_watch::model_watch(ports::store& db, std::vector<ports::model_catalog*> catalogs, const clock& time,
                         const config::settings& settings, std::function<void()> message_added)
    : db_(db),
      catalogs_(std::move(catalogs)),
      time_(time),
      settings_(settings),
      message_added_(std::move(message_added)) {}

ports::awaitable<result<std::vector<ports::awaitable<void>>>> model_watch::claim(std::size_t /*room*/) {
  std::vector<ports::awaitable<void>> pieces;
  const time_point now = time_.now();
  const bool clock_was_set_back = asked_at_ && now < *asked_at_;
  const bool due = clock_was_set_back || now >= due_;
  if (due || news_) {
    pieces.push_back(look(due));
  }
  co_return pieces;
}

ports::awaitable<result<std::optional<time_point>>> model_watch::next_due() {
  co_return news_ ? time_.now() : due_;
}

ports::awaitable<void> model_watch::look(bool ask_providers) {
  const time_point now = time_.now();
  if (ask_providers) {
    asked_at_ = now;
    const bool complete = co_await refresh_all();
    due_ = now + (complete ? interval : pause_after_failure);
  }
  news_ = false;  // before the look: what comes during it is looked at again
  const std::vector<domain::model_status> models = status();
  auto unit = [&](ports::transaction& tx) { return store_status(tx, models, now); };
  const result<bool> told = co_await transact<bool>(db_, unit);
  if (!told) {
    spdlog::error("what is known of the models cannot be stored, trying again: {}", told.error().message());
    due_ = std::min<time_point>(due_, now + pause_without_storage);
    co_return;
  }
  log_changes(models);
  if (ask_providers) {
    log_ends(models);
  }
  if (*told && message_added_) {
    message_added_();
  }
}

/// False when one of them should be asked again soon. A server without a list is none of these.
ports::awaitable<bool> model_watch::refresh_all() {
  std::string failure;
  for (ports::model_catalog* each : catalogs_) {
    const result<void> seen = co_await each->refresh();
    if (!seen && seen.error().code() != errc::rejected && seen.error().code() != errc::cancelled) {
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

/// True when the owner was told of something.
result<bool> model_watch::store_status(ports::transaction& tx, const std::vector<domain::model_status>& models,
                                       time_point now) const {
  if (const result<void> stored = tx.models().replace_all(models); !stored) {
    return stored.error();
  }
  bool told = false;
  for (const domain::model_status& each : models) {
    if (each.missing) {
      const result<bool> posted = tell_owner(tx, each, now);
      if (!posted) {
        return posted;
      }
      told = told || *posted;
    }
  }
  return told;
}

/// Once for each model, however often it comes and goes.
result<bool> model_watch::tell_owner(ports::transaction& tx, const domain::model_status& gone, time_point now) const {
  messages::owner_notice notice;
  notice.key = "model:" + gone.provider + ":" + std::string(to_string(gone.use)) + ":" + gone.name;
  notice.text = domain::texts::owner_model_missing(settings_.business, gone);
  const result<bool> known = tx.report().is_written(notice.key + ":0");
  if (!known || *known) {
    return known ? result<bool>(false) : known;
  }
  const result<void> posted = enqueue_notice(tx, settings_, notice, now);
  return posted ? result<bool>(true) : result<bool>(posted.error());
}

void model_watch::log_changes(const std::vector<domain::model_status>& models) {
  for (std::size_t i = 0; i < models.size(); ++i) {  // the configured ones, always in the same order
    const bool was_missing = i < known_.size() && known_[i].missing;
    if (models[i].missing && !was_missing) {
      spdlog::error("model {}", missing_notice_text(models[i]));
    } else if (!models[i].missing && was_missing) {
      spdlog::info("model {} is there again", models[i].name);
    }
  }
  known_ = models;
}

void model_watch::log_ends(const std::vector<domain::model_status>& models) const {
  const auto today = std::chrono::floor<std::chrono::days>(time_.now());
  for (const domain::model_status& each : models) {
    if (ends_soon(each, today)) {
      spdlog::warn("model {}", shutdown_notice_text(each));
    }
  }
}

}  // namespace zylin::recovery
