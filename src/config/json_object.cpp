#include "json_node.hpp"
#include "json_path.hpp"
#include "nearest_name.hpp"

#include <algorithm>

namespace zylin {

json_object::json_object(json_node node, std::span<const std::string_view> known) : node_(std::move(node)) {
  if (!node_.value_->is_object()) {
    node_.report("an object");
    return;
  }
  for (auto member = node_.value_->begin(); member != node_.value_->end(); ++member) {
    if (std::find(known.begin(), known.end(), member.key()) == known.end()) {
      const std::string_view nearest = nearest_name(member.key(), known).name;
      node_.problems_->push_back({json_path_of(node_.path_, member.key()), "an unknown key",
                                  "a known one: is \"" + std::string(nearest) + "\" meant?"});
    }
  }
}

std::optional<json_node> json_object::find(std::string_view key) const {
  const nlohmann::json& value = *node_.value_;
  const auto member = value.is_object() ? value.find(key) : value.end();
  if (member == value.end()) {
    return std::nullopt;
  }
  return json_node(*member, json_path_of(node_.path_, key), *node_.problems_);
}

std::optional<json_node> json_object::require(std::string_view key, std::string expected) const {
  auto node = find(key);
  if (!node && node_.value_->is_object()) {
    node_.problems_->push_back({json_path_of(node_.path_, key), "nothing", std::move(expected)});
  }
  return node;
}

void json_object::read_text(std::string_view key, text_rule rule, std::string& into) const {
  if (const auto node = find(key)) {
    into = node->text(rule).value_or(into);
  }
}

void json_object::read_word(std::string_view key, std::size_t most, std::string& into) const {
  if (const auto node = find(key)) {
    into = node->word(most).value_or(into);
  }
}

void json_object::read_whole(std::string_view key, whole_range range, int& into) const {
  if (const auto node = find(key)) {
    into = node->whole(range).value_or(into);
  }
}

}  // namespace zylin
