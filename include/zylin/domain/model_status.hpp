#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// The task of a model.
enum class model_use : std::uint8_t { transcription, understanding };

[[nodiscard]] std::string_view to_string(model_use use) noexcept;
[[nodiscard]] std::optional<model_use> parse_model_use(std::string_view text) noexcept;

/// Provider names in metrics.
inline constexpr std::string_view first_provider = "openai";
inline constexpr std::string_view second_provider = "openai_fallback";

/// A configured model and its state at the provider. No personal data.
struct model_status {
  std::string provider;  ///< `first_provider` or `second_provider`
  model_use use = model_use::understanding;
  std::string name;
  bool missing = false;                           ///< the server said that it does not exist
  std::optional<std::chrono::sys_days> shutdown;  ///< the day its server ends it, if one is announced
  std::string successor;                          ///< what to use instead, if anything is known
  bool successor_configured = false;              ///< calls switch to it automatically
  friend bool operator==(const model_status&, const model_status&) = default;
};

/// A model that a server lists.
struct listed_model {
  std::string name;
  std::optional<std::chrono::sys_days> shutdown;
  friend bool operator==(const listed_model&, const listed_model&) = default;
};

/// How long before its shutdown a model is reported.
inline constexpr std::chrono::days shutdown_notice{60};

/// True from `shutdown_notice` before the shutdown, and after it.
[[nodiscard]] bool ends_soon(const model_status& model, std::chrono::sys_days today) noexcept;

/// Fills in each model's end from `listed`, and its successor: the first other model of `configured` (one provider, one
/// use, best first) that exists and ends later; otherwise `suggested`, if it is listed and ends later.
void add_successors(std::vector<model_status>& configured, const std::vector<listed_model>& listed,
                    std::string_view suggested);

/// The variable that names the model: OPENAI_MODEL, OPENAI_FALLBACK_TRANSCRIBE_MODEL, …
[[nodiscard]] std::string variable_of(const model_status& model);

/// "the shutdown date of gpt-x (OPENAI_MODEL) is 2027-01-14: calls go on with gpt-y": for the log and `doctor`, in
/// English. The daily report says the same without the variable (`texts::report_model`).
[[nodiscard]] std::string shutdown_notice_text(const model_status& model);
/// "gpt-x (OPENAI_MODEL) is not there: …": also for the log and `doctor`.
[[nodiscard]] std::string missing_notice_text(const model_status& model);

}  // namespace zylin::domain
