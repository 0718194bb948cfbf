#include "json_node.hpp"

#include "json_path.hpp"
#include "plain_text.hpp"
#include "zylin/core/utf8.hpp"

namespace zylin {
namespace {

std::string shown_json(const nlohmann::json& value) {
  constexpr std::size_t most = 80;
  std::string text = value.dump();
  if (text.size() > most) {
    text.resize(utf8::floor(text, most));
    text += "...";
  }
  return text;
}

}  // namespace

void json_node::report(std::string expected) const {
  problems_->push_back({path_.empty() ? "the file" : path_, shown_json(*value_), std::move(expected)});
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
    nodes.emplace_back((*value_)[i], json_path_of(path_, i), *problems_);
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

}  // namespace zylin
