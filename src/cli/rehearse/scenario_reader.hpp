#pragma once

#include "rehearse/scenario.hpp"
#include "zylin/config/json_node.hpp"

#include <cstddef>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::cli {

inline constexpr std::size_t longest_words = 4000;  ///< bytes: what is said in one turn, a name, a pattern
inline constexpr std::size_t most_entries = 200;    ///< of a list in a scenario

/// One scenario. Its mistakes go into the list of the node; then the value is unspecified. `beside` is the folder of
/// its file, `folder` one for temporary files, where `number` names those of this scenario.
[[nodiscard]] scenario read_scenario(const config::json_node& node, const std::filesystem::path& beside,
                                     const std::filesystem::path& folder, std::size_t number);

/// "2026-11-23T10:00" on the business's wall clock; reports anything else.
[[nodiscard]] std::optional<time_point> read_local_time(const config::json_node& node,
                                                        const domain::business& business);
[[nodiscard]] std::optional<domain::booking_status> read_status(const config::json_node& node);
[[nodiscard]] std::optional<std::string> read_words(const config::json_node& node);

[[nodiscard]] scenario_expectation read_expectation(const config::json_node& node, const domain::business& business);

/// Every scenario of these files, in order; or every mistake, each with its file and scenario.
struct read_scenarios {
  std::vector<scenario> all{};
  std::vector<std::string> mistakes{};
};

[[nodiscard]] read_scenarios read_scenario_files(const std::vector<std::filesystem::path>& files,
                                                 const std::filesystem::path& folder);

}  // namespace zylin::cli
