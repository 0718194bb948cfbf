#include "misspelt_names.hpp"

#include "setting_readers.hpp"
#include "variable_reader.hpp"
#include "variables.hpp"
#include "zylin/core/ascii.hpp"

#include <algorithm>
#include <array>
#include <vector>

namespace zylin::config {
namespace {

constexpr std::size_t longest_compared = 64;  // no known name is longer; the comparison is quadratic

// Optimal string alignment: three rows of the table are enough to see a swap.
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::array<std::vector<std::size_t>, 3> rows;
  rows.fill(std::vector<std::size_t>(b.size() + 1));
  for (std::size_t j = 0; j <= b.size(); ++j) {
    rows[0][j] = j;
  }
  for (std::size_t i = 1; i <= a.size(); ++i) {
    auto& row = rows[i % 3];
    const auto& above = rows[(i - 1) % 3];
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t replaced = above[j - 1] + (ascii::to_lower(a[i - 1]) == ascii::to_lower(b[j - 1]) ? 0 : 1);
      row[j] = std::min({above[j] + 1, row[j - 1] + 1, replaced});
      if (i > 1 && j > 1 && ascii::to_lower(a[i - 1]) == ascii::to_lower(b[j - 2]) &&
          ascii::to_lower(a[i - 2]) == ascii::to_lower(b[j - 1])) {
        row[j] = std::min(row[j], rows[(i - 2) % 3][j - 2] + 1);
      }
    }
  }
  return rows[a.size() % 3][b.size()];
}

// TWILIO_, OPENAI_, JOB_, ...: up to the first underscore.
bool shares_a_prefix(std::string_view name) {
  const auto known = known_variables();
  return std::any_of(known.begin(), known.end(),
                     [&](std::string_view one) { return name.starts_with(one.substr(0, one.find('_') + 1)); });
}

bool is_known(std::string_view name) {
  const auto known = known_variables();
  return std::find(known.begin(), known.end(), name) != known.end();
}

}  // namespace

near_name nearest_name(std::string_view misspelt, std::span<const std::string_view> candidates) {
  near_name best{candidates.front(), std::string_view::npos};
  for (const std::string_view candidate : candidates) {
    const std::size_t distance = edit_distance(misspelt.substr(0, longest_compared), candidate);
    if (distance < best.distance) {
      best = {candidate, distance};
    }
  }
  return best;
}

void warn_of_misspelt_names(const environment& values, std::vector<std::string>& warnings) {
  constexpr std::size_t a_slip = 2;
  for (const std::string& name : values.names_in_file()) {
    if (is_known(name)) {
      continue;
    }
    const near_name nearest = nearest_name(name, known_variables());
    if (nearest.distance <= a_slip || shares_a_prefix(name)) {
      warnings.push_back("the .env file sets " + shown(name) + ", which is not known: is " + std::string(nearest.name) +
                         " meant?");
    }
  }
}

}  // namespace zylin::config
