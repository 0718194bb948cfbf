#include "rehearse/scenario_reader.hpp"
#include "zylin/config/text_file.hpp"

#include <nlohmann/json.hpp>

#include <iterator>
#include <utility>

namespace zylin::cli {
namespace {

constexpr std::size_t most_in_a_file = 1000;

class scenario_files {
 public:
  explicit scenario_files(const std::filesystem::path& folder) : folder_(folder) {}

  void read(const std::filesystem::path& file) {
    const result<std::string> text = config::read_text_file(file);
    if (!text) {
      read_.mistakes.push_back(file.string() + ": " + text.error().message());
      return;
    }
    std::vector<config::settings_problem> problems;
    const std::optional<nlohmann::json> parsed =
        config::parse_json(*text, "one JSON object or array, without comments", problems);
    note(file.string(), problems);
    if (parsed && problems.empty()) {
      read_elements(file, *parsed);
    }
  }

  [[nodiscard]] read_scenarios take() { return std::move(read_); }

 private:
  void read_elements(const std::filesystem::path& file, const nlohmann::json& parsed) {
    const bool several = parsed.is_array();
    if (several && (parsed.empty() || parsed.size() > most_in_a_file)) {
      read_.mistakes.push_back(file.string() + ": 1 to " + std::to_string(most_in_a_file) + " scenarios are expected");
      return;
    }
    const std::size_t count = several ? parsed.size() : 1;
    for (std::size_t i = 0; i < count; ++i) {
      read_one(file, several ? parsed[i] : parsed, i);
    }
  }

  void read_one(const std::filesystem::path& file, const nlohmann::json& value, std::size_t place) {
    std::vector<config::settings_problem> problems;
    const config::json_node node(value, "", problems);
    scenario read = read_scenario(node, file.parent_path(), folder_, number_++);
    const std::string name = read.name.empty() ? "scenario " + std::to_string(place + 1) : '"' + read.name + '"';
    note(file.string() + ": " + name, problems);
    read_.all.push_back(std::move(read));
  }

  void note(const std::string& where, const std::vector<config::settings_problem>& problems) {
    for (const config::settings_problem& each : problems) {
      read_.mistakes.push_back(where + ": " + to_string(each));
    }
  }

  const std::filesystem::path& folder_;
  std::size_t number_ = 0;
  read_scenarios read_;
};

}  // namespace

read_scenarios read_scenario_files(const std::vector<std::filesystem::path>& files,
                                   const std::filesystem::path& folder) {
  scenario_files reader(folder);
  for (const std::filesystem::path& file : files) {
    reader.read(file);
  }
  return reader.take();
}

}  // namespace zylin::cli
