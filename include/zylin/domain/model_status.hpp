#pragma once

#include <chrono>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::domain {

/// What a model is asked for.
enum class model_use : std::uint8_t { transcription, understanding };

[[nodiscard]] std::string_view to_string(model_use use) noexcept;
[[nodiscard]] std::optional<model_use> parse_model_use(std::string_view text) noexcept;

/// What metrics call the providers.
inline constexpr std::string_view first_provider = "openai";
inline constexpr std::string_view second_provider = "openai_fallback";

/// A configured model as its server treats it. Nothing about persons.
struct model_status {
  std::string provider;  ///< `first_provider` or `second_provider`
  model_use use = model_use::understanding;
  std::string name;
  bool missing = false;                           ///< the server said that it is not there
  std::optional<std::chrono::sys_days> shutdown;  ///< the day its server ends it, if one is announced
  std::string successor;                          ///< what to use instead, if anything is known
  bool successor_configured = false;              ///< calls go on with it by themselves
  friend bool operator==(const model_status&, const model_status&) = default;
};

/// A model that a server lists.
struct listed_model {
  std::string name;
  std::optional<std::chrono::sys_days> shutdown;
  friend bool operator==(const listed_model&, const listed_model&) = default;
};

/// How long before its end a model is warned of.
inline constexpr std::chrono::days shutdown_notice{60};

/// True from `shutdown_notice` before the end on, and after it.
[[nodiscard]] bool ends_soon(const model_status& model, std::chrono::sys_days today) noexcept;

/// Fills in each model's end as `listed`, and the successor: the first other model of `configured` (one provider, one
/// use, best first) that is there and ends later; otherwise `suggested`, if that is listed and ends later.
void add_successors(std::vector<model_status>& configured, const std::vector<listed_model>& listed,
                    std::string_view suggested);

/// The variable that names the model: OPENAI_MODEL, OPENAI_FALLBACK_TRANSCRIBE_MODEL, …
[[nodiscard]] std::string variable_of(const model_status& model);

/// "the shutdown date of gpt-x (OPENAI_MODEL) is 2027-01-14: calls go on with gpt-y": for the log and `doctor`, in
/// English. The daily report says the same without the variable (`texts::report_model`).
[[nodiscard]] std::string shutdown_notice_text(const model_status& model);
/// "gpt-x (OPENAI_MODEL) is not there: …": likewise.
[[nodiscard]] std::string missing_notice_text(const model_status& model);

}  // namespace zylin::domain
