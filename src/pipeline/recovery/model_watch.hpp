#pragma once

#include "pipeline/engine/periodic_task.hpp"
#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/model_catalog.hpp"
#include "zylin/ports/store.hpp"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace zylin::recovery {

/// Watches the configured models: asks their providers at the start and once a day which of them end, and tells the
/// owner once of each that no longer exists. Its knowledge is stored, for the reports and for `doctor`.
class model_watch final : public engine::periodic_task {
 public:
  /// The references must outlive the object; `message_added` wakes the outbox.
  model_watch(ports::store& db, std::vector<ports::model_catalog*> catalogs, const clock& time,
              const config::settings& settings, std::function<void()> message_added);

  ports::awaitable<result<void>> run() override;
  [[nodiscard]] std::optional<time_point> next_due() const override;

  /// All configured models and their state now. Any thread.
  [[nodiscard]] std::vector<domain::model_status> status() const;
  /// A model was found missing, or available again: this is stored at the loop's next look. The caller must wake the
  /// loop. Any thread.
  void availability_changed() noexcept { news_ = true; }

 private:
  ports::awaitable<void> look(bool ask_providers);
  ports::awaitable<bool> refresh_all();
  [[nodiscard]] result<bool> store_status(ports::transaction& tx, const std::vector<domain::model_status>& models,
                                          time_point now) const;
  [[nodiscard]] result<bool> tell_owner(ports::transaction& tx, const domain::model_status& gone, time_point now) const;
  void log_ends(const std::vector<domain::model_status>& models, time_point now);
  void log_changes(const std::vector<domain::model_status>& models);

  ports::store& db_;
  std::vector<ports::model_catalog*> catalogs_;
  const clock& time_;
  const config::settings& settings_;
  std::function<void()> message_added_;
  std::atomic<bool> news_{false};
  // Only used by the loop.
  time_point due_{};                              ///< when the providers are asked next
  time_point store_again_at_{time_point::max()};  ///< after a failure of the storage
  std::optional<time_point> asked_at_;            ///< when the providers were asked last
  std::optional<std::chrono::sys_days> ends_logged_;
  std::vector<domain::model_status> known_;  ///< by the last look
  std::string list_failure_;                 ///< at the last look; empty: none
};

}  // namespace zylin::recovery
