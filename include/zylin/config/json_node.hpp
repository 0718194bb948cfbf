#pragma once

#include "zylin/config/settings_parser.hpp"
#include "zylin/config/whole_range.hpp"

#include <nlohmann/json.hpp>

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace zylin::config {

/// The path of a member or an element: `hours.monday`, `services[2]`. Unusual keys are cleaned to fit one line.
[[nodiscard]] std::string json_path_of(std::string_view parent, std::string_view key);
[[nodiscard]] std::string json_path_of(std::string_view parent, std::size_t index);

/// Nothing, and a problem, where the text is no JSON. A key that is given twice is a problem too: the parser would
/// silently take the last one. `expected` says what the text should be.
[[nodiscard]] std::optional<nlohmann::json> parse_json(std::string_view text, std::string expected,
                                                       std::vector<settings_problem>& problems);

struct text_rule {
  std::size_t most = 0;  ///< bytes
  bool may_be_empty = false;
};

/// A JSON value with its path and the list for its mistakes. Refers to both: short-lived.
class json_node {
 public:
  json_node(const nlohmann::json& value, std::string path, std::vector<settings_problem>& problems)
      : value_(&value), path_(std::move(path)), problems_(&problems) {}

  [[nodiscard]] bool is_empty_list() const noexcept { return value_->is_array() && value_->empty(); }
  [[nodiscard]] bool is_empty_text() const noexcept {
    return value_->is_string() && value_->get_ref<const std::string&>().empty();
  }
  [[nodiscard]] bool is_object() const noexcept { return value_->is_object(); }
  [[nodiscard]] bool is_list() const noexcept { return value_->is_array(); }
  [[nodiscard]] bool is_text() const noexcept { return value_->is_string(); }
  [[nodiscard]] bool is_null() const noexcept { return value_->is_null(); }
  /// As JSON.
  [[nodiscard]] std::string written() const { return value_->dump(); }
  void report(std::string expected) const;
  /// The same value, which no report shows.
  [[nodiscard]] json_node concealed() const {
    json_node same = *this;
    same.secret_ = true;
    return same;
  }

  // Each yields the value, or reports what was expected and yields nothing.
  [[nodiscard]] std::optional<std::string> text(text_rule rule) const;
  [[nodiscard]] std::optional<std::string> word(std::size_t most) const;
  [[nodiscard]] std::optional<int> whole(whole_range range) const;
  [[nodiscard]] std::optional<bool> truth() const;
  [[nodiscard]] std::vector<json_node> elements(std::size_t most) const;
  /// Members of an object whose keys are free.
  [[nodiscard]] std::vector<std::pair<std::string, json_node>> members(std::size_t most) const;

 private:
  friend class json_object;

  const nlohmann::json* value_;
  std::string path_;
  std::vector<settings_problem>* problems_;
  bool secret_ = false;
};

/// A JSON object with a fixed set of keys: any other key is reported together with the nearest known one.
class json_object {
 public:
  json_object(json_node node, std::span<const std::string_view> known);

  [[nodiscard]] std::optional<json_node> find(std::string_view key) const;
  /// Reports a key that is missing.
  [[nodiscard]] std::optional<json_node> require(std::string_view key, std::string expected) const;

  void read_text(std::string_view key, text_rule rule, std::string& into) const;
  void read_word(std::string_view key, std::size_t most, std::string& into) const;
  void read_whole(std::string_view key, whole_range range, int& into) const;
  template <class Duration>
  void read_duration(std::string_view key, whole_range range, Duration& into) const {
    int count = static_cast<int>(into.count());
    read_whole(key, range, count);
    into = Duration(count);
  }

 private:
  json_node node_;
};

}  // namespace zylin::config
