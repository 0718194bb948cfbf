#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/pipeline/work_loop.hpp"
#include "zylin/ports/model_catalog.hpp"
#include "zylin/ports/store.hpp"

#include <atomic>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace zylin {

/// Watches the configured models: asks their providers at the start and once a day which of them end, and tells the
/// owner once of each that is not there any more. What it knows is stored, for the reports and for `doctor`.
/// For a work_loop with a limit of 1.
class model_watch final : public work_source {
 public:
  /// The references must outlive the object; `message_added` wakes the outbox.
  model_watch(store& db, std::vector<model_catalog*> catalogs, const clock& time, const settings& configured,
              std::function<void()> message_added);

  awaitable<result<std::vector<awaitable<void>>>> claim(std::size_t room) override;
  awaitable<result<std::optional<time_point>>> next_due() override;

  /// All configured models as things are now. Any thread.
  [[nodiscard]] std::vector<model_status> status() const;
  /// A model was found missing, or there again: it is written down as soon as the loop looks. The loop must be woken.
  /// Any thread.
  void availability_changed() noexcept { news_ = true; }

 private:
  awaitable<void> look(bool ask_providers);
  awaitable<bool> refresh_all();
  [[nodiscard]] result<bool> store_status(transaction& within, const std::vector<model_status>& models,
                                          time_point now) const;
  [[nodiscard]] result<bool> tell_owner(transaction& within, const model_status& gone, time_point now) const;
  void log_ends(const std::vector<model_status>& models) const;
  void log_changes(const std::vector<model_status>& models);

  store& db_;
  std::vector<model_catalog*> catalogs_;
  const clock& time_;
  const settings& configured_;
  std::function<void()> message_added_;
  std::atomic<bool> news_{false};
  // One look at a time touches these.
  std::optional<time_point> asked_at_;  ///< when the providers were asked last
  time_point due_{};                    ///< when they are asked next
  std::vector<model_status> known_;     ///< by the last look
  std::string list_failure_;            ///< at the last look; empty: none
};

}  // namespace zylin
