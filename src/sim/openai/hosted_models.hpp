#pragma once

#include "openai/api_error.hpp"
#include "zylin/sim/stand_ins.hpp"

#include <mutex>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::sim {

/// The models that the stand-in has. Thread-safe.
class hosted_models {
 public:
  explicit hosted_models(std::vector<simulated_model> models) : models_(std::move(models)) {}

  [[nodiscard]] std::optional<simulated_model> find(std::string_view id) const;
  void remove(std::string_view id);
  /// The body of `GET /models`.
  [[nodiscard]] std::string list() const;

 private:
  mutable std::mutex access_;
  std::vector<simulated_model> models_;
};

/// OpenAI's 404 for a model that does not exist, or no longer.
[[nodiscard]] api_error model_not_found(std::string_view id);

/// 400 when `model` refuses that parameter; nothing when it takes it.
[[nodiscard]] std::optional<api_error> refusal_of(const simulated_model& model, std::string_view parameter);
/// 400 when `model` does not know that value of `reasoning_effort`, or not even the parameter.
[[nodiscard]] std::optional<api_error> refusal_of_effort(const simulated_model& model, std::string_view value);

}  // namespace zylin::sim
