#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/core/clock.hpp"
#include "zylin/ports/http_client.hpp"
#include "zylin/ports/model_catalog.hpp"
#include "zylin/ports/telemetry.hpp"

#include <chrono>
#include <functional>
#include <memory>
#include <vector>

namespace zylin::openai {

template <class Dialect>
class model_pool;
struct chat_dialect;
struct speech_dialect;

/// The models of one provider, shared by all its clients: which of them exist, and which parameters each accepts.
class configured_models final : public ports::model_catalog {
 public:
  /// `time` bounds the request of `refresh`. `availability_changed` is called, on any thread, when a model turns out to
  /// be missing, or to be available again; it may be empty. The references must outlive the object.
  configured_models(ports::http_client& network, config::openai_settings account, const clock& time_source,
                    std::chrono::milliseconds time, ports::telemetry& events,
                    std::function<void()> availability_changed = {});
  ~configured_models() override;

  [[nodiscard]] std::vector<domain::model_status> status() const override;
  [[nodiscard]] ports::awaitable<result<void>> refresh() override;

  [[nodiscard]] model_pool<chat_dialect>& understanding() noexcept;
  [[nodiscard]] model_pool<speech_dialect>& transcription() noexcept;

 private:
  struct state;
  std::unique_ptr<state> state_;
};

/// The models of `account` with their shutdown dates and successors from that list; none of them is `missing`.
[[nodiscard]] std::vector<domain::model_status> status_of(const config::openai_settings& account,
                                                          const std::vector<domain::listed_model>& listed);

}  // namespace zylin::openai
