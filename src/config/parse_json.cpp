#include "zylin/config/json_node.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

namespace zylin::config {
namespace {

using nlohmann::json;
using event = json::parse_event_t;

// Follows the parser through the text, so that a repeated key is reported with its path.
class duplicate_watcher {
 public:
  explicit duplicate_watcher(std::vector<settings_problem>& problems) : problems_(problems) {}

  void on(event what, const json& parsed) {
    if (what == event::object_end || what == event::array_end) {
      levels_.pop_back();
      return;
    }
    if (what == event::key) {
      on_key(parsed.get_ref<const std::string&>());
      return;
    }
    count_element();
    if (what != event::value) {
      levels_.push_back({what == event::array_start, 0, {}, {}});
    }
  }

 private:
  struct level {
    bool is_array = false;
    std::size_t elements = 0;
    std::string key;
    std::set<std::string> seen;
  };

  void count_element() {
    if (!levels_.empty()) {
      ++levels_.back().elements;
    }
  }

  void on_key(const std::string& key) {
    levels_.back().key = key;
    if (!levels_.back().seen.insert(key).second) {
      problems_.push_back({path(), "the key a second time", "each key once"});
    }
  }

  [[nodiscard]] std::string path() const {
    std::string joined;
    for (const level& one : levels_) {
      joined = one.is_array ? json_path_of(joined, one.elements - 1) : json_path_of(joined, one.key);
    }
    return joined;
  }

  std::vector<settings_problem>& problems_;
  std::vector<level> levels_;
};

// "[json.exception.parse_error.101] parse error at line 3, column 5: syntax error while ...".
std::string describe(const json::parse_error& failure) {
  const std::string_view text = failure.what();
  const std::size_t begin = text.find("parse error");
  std::string shown(begin == std::string_view::npos ? text : text.substr(begin));
  shown.resize(std::min(shown.size(), shown.find("; last read")));  // it may be a secret address
  return shown.find("://") == std::string::npos ? shown : "parse error";
}

}  // namespace

std::optional<json> parse_json(std::string_view text, std::string expected, std::vector<settings_problem>& problems) {
  duplicate_watcher watcher(problems);
  const auto watch = [&](int /*depth*/, event what, json& parsed) {
    watcher.on(what, parsed);
    return true;
  };
  try {
    return json::parse(text, watch);
  } catch (const json::parse_error& failure) {
    problems.push_back({"the file", describe(failure), std::move(expected)});
    return std::nullopt;
  }
}

}  // namespace zylin::config
