#include "zylin/domain/customer.hpp"

#include "clean_text.hpp"

#include <algorithm>

namespace zylin::domain {

bool learn_name(customer& row, std::string_view name) {
  const std::vector<std::string> words = words_of(name);
  const bool known = std::ranges::any_of(row.names, [&](const std::string& one) { return words_of(one) == words; });
  if (words.empty() || known || row.names.size() >= most_names) {
    return false;
  }
  row.names.emplace_back(name);
  return true;
}

}  // namespace zylin::domain
