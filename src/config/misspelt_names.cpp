#include "zylin/config/variables.hpp"

#include "nearest_name.hpp"
#include "setting_readers.hpp"
#include "shown.hpp"

#include <algorithm>

namespace zylin {
namespace {

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

}  // namespace zylin
