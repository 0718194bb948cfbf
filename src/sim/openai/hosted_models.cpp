#include "openai/hosted_models.hpp"
#include "zylin/core/contains.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zylin::sim {
namespace {

using nlohmann::ordered_json;

api_error unsupported(std::string_view parameter, std::string message, std::string code) {
  api_error failure;
  failure.message = std::move(message);
  failure.param = parameter;
  failure.code = std::move(code);
  return failure;
}

}  // namespace

std::vector<simulated_model> current_models() {
  const std::vector<std::string> reasoning{"temperature", "max_tokens"};
  const std::vector<std::string> new_speech{"language", "temperature", "timestamp_granularities[]"};
  const std::vector<std::string> old_speech{"languages[]", "keywords[]"};
  return {{"gpt-6-luna", "", reasoning, {"none", "low", "medium", "high"}},
          {"gpt-6.1-terra", "", reasoning, {"minimal", "low", "medium", "high"}},
          {"gpt-transcribe", "", new_speech, {}},
          {"gpt-4o-mini", "2027-01-14", {}, {}},
          {"gpt-4o-mini-transcribe", "2027-02-26", old_speech, {}},
          {"whisper-1", "2027-02-26", old_speech, {}}};
}

std::optional<simulated_model> hosted_models::find(std::string_view id) const {
  const std::lock_guard held(access_);
  const auto found = std::ranges::find(models_, id, &simulated_model::id);
  return found == models_.end() ? std::nullopt : std::optional(*found);
}

void hosted_models::remove(std::string_view id) {
  const std::lock_guard held(access_);
  std::erase_if(models_, [id](const simulated_model& each) { return each.id == id; });
}

std::string hosted_models::list() const {
  const std::lock_guard held(access_);
  ordered_json document;
  document["object"] = "list";
  document["data"] = ordered_json::array();
  for (const simulated_model& each : models_) {
    ordered_json row;
    row["id"] = each.id;
    row["object"] = "model";
    row["created"] = 1;
    row["owned_by"] = "system";
    row["shutdown_date"] = each.shutdown_date.empty() ? ordered_json() : ordered_json(each.shutdown_date);
    document["data"].push_back(std::move(row));
  }
  return document.dump();
}

api_error model_not_found(std::string_view id) {
  api_error failure;
  failure.status = 404;
  failure.message = "The model `" + std::string(id) + "` does not exist or you do not have access to it.";
  failure.code = "model_not_found";
  return failure;
}

std::optional<api_error> refusal_of(const simulated_model& model, std::string_view parameter) {
  if (!contains(model.refused, parameter)) {
    return std::nullopt;
  }
  std::string message = "Unsupported parameter: '" + std::string(parameter) + "' is not supported with this model.";
  if (parameter == "max_tokens") {
    message += " Use 'max_completion_tokens' instead.";
  }
  return unsupported(parameter, std::move(message), "unsupported_parameter");
}

std::optional<api_error> refusal_of_effort(const simulated_model& model, std::string_view value) {
  constexpr std::string_view parameter = "reasoning_effort";
  if (model.efforts.empty()) {
    return unsupported(parameter, "Unrecognized request argument supplied: reasoning_effort", "");
  }
  if (contains(model.efforts, value)) {
    return std::nullopt;
  }
  std::string message = "Unsupported value: 'reasoning_effort' does not support '" + std::string(value) +
                        "' with this model. Supported values are:";
  for (const std::string& each : model.efforts) {
    message += (each == model.efforts.front() ? " '" : ", '") + each + "'";
  }
  return unsupported(parameter, message + ".", "unsupported_value");
}

}  // namespace zylin::sim
