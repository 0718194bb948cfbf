#include "zylin/config/json_node.hpp"

#include "misspelt_names.hpp"
#include "zylin/config/text_file.hpp"
#include "zylin/core/utf8.hpp"

#include <algorithm>

namespace zylin::config {
namespace {

/// An address may be secret, wherever it stands.
nlohmann::json without_addresses(nlohmann::json value) {
  if (value.is_string() && value.get_ref<const std::string&>().find("://") != std::string::npos) {
    return "(an address)";
  }
  if (value.is_structured()) {
    for (nlohmann::json& each : value) {
      each = without_addresses(std::move(each));
    }
  }
  return value;
}

std::string shown_json(const nlohmann::json& value) {
  constexpr std::size_t most = 80;
  std::string text = without_addresses(value).dump();
  if (text.size() > most) {
    text.resize(utf8::floor(text, most));
    text += "...";
  }
  return text;
}

}  // namespace

std::string json_path_of(std::string_view parent, std::string_view key) {
  constexpr std::size_t longest = 64;
  const std::string_view fit = is_plain_line(key, longest) ? key : "(an unprintable key)";
  return parent.empty() ? std::string(fit) : std::string(parent).append(".").append(fit);
}

std::string json_path_of(std::string_view parent, std::size_t index) {
  return std::string(parent) + '[' + std::to_string(index) + ']';
}

void json_node::report(std::string expected) const {
  problems_->push_back({path_.empty() ? "the file" : path_,
                        secret_ ? "something else (not shown)" : shown_json(*value_), std::move(expected)});
}

std::optional<std::string> json_node::text(text_rule rule) const {
  if (value_->is_string()) {
    const auto& text = value_->get_ref<const std::string&>();
    if (is_plain_line(text, rule.most) || (rule.may_be_empty && text.empty())) {
      return text;
    }
  }
  report("one line of text, at most " + std::to_string(rule.most) + " bytes of UTF-8");
  return std::nullopt;
}

std::optional<std::string> json_node::word(std::size_t most) const {
  if (value_->is_string() && is_plain_word(value_->get_ref<const std::string&>(), most)) {
    return value_->get<std::string>();
  }
  report("a name of printable ASCII characters without blanks, at most " + std::to_string(most));
  return std::nullopt;
}

std::optional<int> json_node::whole(whole_range range) const {
  const bool fits = value_->is_number_integer() && *value_ >= range.least && *value_ <= range.most;
  if (fits) {
    return value_->get<int>();
  }
  report("a whole number from " + std::to_string(range.least) + " to " + std::to_string(range.most));
  return std::nullopt;
}

std::optional<bool> json_node::truth() const {
  if (value_->is_boolean()) {
    return value_->get<bool>();
  }
  report("true or false");
  return std::nullopt;
}

std::vector<json_node> json_node::elements(std::size_t most) const {
  std::vector<json_node> nodes;
  if (!value_->is_array() || value_->size() > most) {
    report("a list of at most " + std::to_string(most) + " entries");
    return nodes;
  }
  for (std::size_t i = 0; i < value_->size(); ++i) {
    nodes.emplace_back((*value_)[i], json_path_of(path_, i), *problems_).secret_ = secret_;
  }
  return nodes;
}

std::vector<std::pair<std::string, json_node>> json_node::members(std::size_t most) const {
  std::vector<std::pair<std::string, json_node>> nodes;
  if (!value_->is_object() || value_->size() > most) {
    report("an object of at most " + std::to_string(most) + " entries");
    return nodes;
  }
  for (auto member = value_->begin(); member != value_->end(); ++member) {
    nodes.emplace_back(member.key(), json_node(member.value(), json_path_of(path_, member.key()), *problems_));
  }
  return nodes;
}

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

}  // namespace zylin::config
