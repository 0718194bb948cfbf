#pragma once

#include "handlers/recording_notice.hpp"
#include "zylin/core/form.hpp"
#include "zylin/http/api.hpp"

#include <functional>

namespace zylin::http {

/// POST /api/twilio/recording/{call_sid}: the caller left something. Twilio says so twice, in either
/// order; the first becomes one job, which is on disk before the answer leaves.
class recording_handler {
 public:
  explicit recording_handler(const api_context& context);

  awaitable<response> operator()(const form& fields, const path_parameters& path) const;

 private:
  awaitable<result<bool>> store_recording(const call& fresh, const recording_sid& recording, const form& fields) const;
  awaitable<result<bool>> store_absence(const call& fresh, const form& fields) const;
  awaitable<result<bool>> store_loss(const call& fresh, const recording_notice& notice, const form& fields) const;
  awaitable<result<bool>> store_notice(const call& fresh, const recording_notice& notice, const form& fields) const;
  [[nodiscard]] result<bool> tell_owner(transaction& within, const call& row, const recording_notice& notice) const;
  [[nodiscard]] response reply_to(const recording_notice& notice) const;

  const settings& configured_;
  store& db_;
  const clock& time_;
  std::function<void()> job_added_;
  std::function<void()> message_added_;
  std::function<void()> call_missed_;
};

}  // namespace zylin::http
