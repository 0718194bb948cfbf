#include "zylin/domain/model_status.hpp"

#include <algorithm>

namespace zylin::domain {
namespace {

using std::chrono::sys_days;

bool ends_later(std::optional<sys_days> end, std::optional<sys_days> than) {
  return !end || (than && *end > *than);
}

const listed_model* find_listed(const std::vector<listed_model>& listed, std::string_view name) {
  const auto found = std::ranges::find(listed, name, &listed_model::name);
  return found == listed.end() ? nullptr : &*found;
}

/// Not `model` itself, nor one that is missing, ends at the same time, or is not in an existing list.
const model_status* configured_successor(const std::vector<model_status>& configured,
                                         const std::vector<listed_model>& listed, const model_status& model) {
  const auto fits = [&](const model_status& each) {
    const bool promised = listed.empty() || find_listed(listed, each.name) != nullptr;
    return each.name != model.name && !each.missing &&
           (model.missing || (promised && ends_later(each.shutdown, model.shutdown)));
  };
  const auto found = std::ranges::find_if(configured, fits);
  return found == configured.end() ? nullptr : &*found;
}

}  // namespace

std::string_view to_string(model_use use) noexcept {
  return use == model_use::transcription ? "transcription" : "understanding";
}

std::optional<model_use> parse_model_use(std::string_view text) noexcept {
  for (const model_use use : {model_use::transcription, model_use::understanding}) {
    if (text == to_string(use)) {
      return use;
    }
  }
  return std::nullopt;
}

bool ends_soon(const model_status& model, sys_days today) noexcept {
  return model.shutdown && *model.shutdown - today <= shutdown_notice;
}

void add_successors(std::vector<model_status>& configured, const std::vector<listed_model>& listed,
                    std::string_view suggested) {
  for (model_status& each : configured) {
    const listed_model* known = find_listed(listed, each.name);
    each.shutdown = known == nullptr ? std::nullopt : known->shutdown;
  }
  const auto is_gone = [suggested](const model_status& each) { return each.missing && each.name == suggested; };
  const bool suggestion_missing = std::ranges::any_of(configured, is_gone);
  const listed_model* proposal = suggestion_missing ? nullptr : find_listed(listed, suggested);
  for (model_status& each : configured) {
    const model_status* next = configured_successor(configured, listed, each);
    const bool proposed = next == nullptr && proposal != nullptr && suggested != each.name &&
                          (each.missing || ends_later(proposal->shutdown, each.shutdown));
    each.successor = next != nullptr ? next->name : std::string(proposed ? suggested : "");
    each.successor_configured = next != nullptr;
  }
}

std::string variable_of(const model_status& model) {
  return std::string(model.provider == second_provider ? "OPENAI_FALLBACK_" : "OPENAI_") +
         (model.use == model_use::transcription ? "TRANSCRIBE_MODEL" : "MODEL");
}

}  // namespace zylin::domain
