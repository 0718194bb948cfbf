#include "rehearse/rehearse.hpp"

#include "exit_status.hpp"
#include "listing_shape.hpp"
#include "rehearse/judged_scenario.hpp"
#include "rehearse/played_scenario.hpp"
#include "rehearse/scenario_reader.hpp"
#include "simulate/temporary_folder.hpp"
#include "zylin/app/logging.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <optional>
#include <ostream>
#include <string>
#include <system_error>
#include <utility>

namespace zylin::cli {
namespace {

/// A scenario after all its runs: the worst of them.
struct rehearsed_scenario {
  const scenario* what = nullptr;
  int passed = 0;
  judgement worst{};
  played_scenario shown{};  ///< of that run
};

struct one_run {
  played_scenario played{};
  judgement given{};
};

one_run play_once(const scenario& what, const std::filesystem::path& folder) {
  one_run run;
  std::error_code failure;
  std::filesystem::create_directory(folder, failure);  // if it fails, the database says so
  result<played_scenario> played = play(what, folder);
  if (played) {
    run.played = std::move(*played);
    run.given = judge(what, run.played);
  } else {
    run.given.outcome = rehearsal_outcome::wrong;
    run.given.reasons.push_back(played.error().message());
  }
  std::filesystem::remove_all(folder, failure);  // the parent is removed in the end, too
  return run;
}

rehearsed_scenario rehearse_one(const scenario& what, int times, const std::filesystem::path& folder) {
  rehearsed_scenario all;
  all.what = &what;
  for (int i = 0; i < times; ++i) {
    one_run run = play_once(what, folder / "run");
    all.passed += run.given.outcome == rehearsal_outcome::passed ? 1 : 0;
    if (i == 0 || run.given.outcome > all.worst.outcome) {
      all.worst = std::move(run.given);
      all.shown = std::move(run.played);
    }
  }
  return all;
}

void show_as_json(std::ostream& out, const std::vector<rehearsed_scenario>& all, int times) {
  listing_element array = listing_element::array();
  for (const rehearsed_scenario& each : all) {
    listing_element turns = listing_element::array();
    for (const played_turn& turn : each.shown.turns) {
      turns.push_back({{"customer", turn.customer}, {"said", turn.said}});
    }
    listing_element element;
    element["name"] = each.what->name;
    element["passed"] = each.passed;
    element["runs"] = times;
    element["reasons"] = each.worst.reasons;
    element["turns"] = std::move(turns);
    array.push_back(std::move(element));
  }
  print_json(out, array);
}

std::string counted(std::size_t count, std::string_view what) {
  return std::to_string(count) + " " + std::string(what);
}

void show_as_table(std::ostream& out, const std::vector<rehearsed_scenario>& all, int times) {
  constexpr std::size_t name_width = 60;
  constexpr std::size_t reason_width = 160;
  const std::vector<table_column> columns = {
      {"scenario", name_width}, {"result", 16}, {"passed", 9, true}, {"turns", 5, true}, {"why", reason_width}};
  std::vector<table_row> rows;
  std::array<std::size_t, 3> count{};
  for (const rehearsed_scenario& each : all) {
    ++count.at(static_cast<std::size_t>(each.worst.outcome));
    const std::vector<std::string>& reasons = each.worst.reasons;
    rows.push_back({each.what->name, std::string(to_string(each.worst.outcome)),
                    std::to_string(each.passed) + "/" + std::to_string(times), std::to_string(each.shown.count),
                    reasons.empty() ? "" : reasons.front()});
    for (std::size_t i = 1; i < reasons.size(); ++i) {
      rows.push_back({"", "", "", "", reasons[i]});
    }
  }
  print_table(out, columns, rows);
  out << "\n"
      << counted(all.size(), all.size() == 1 ? "scenario: " : "scenarios: ") << counted(count[0], "passed, ")
      << counted(count[1], "asked too much, ") << counted(count[2], "wrong") << "\n";
}

int rehearse_all(const rehearse_options& options, const std::vector<scenario>& scenarios,
                 const std::filesystem::path& folder, std::ostream& out) {
  constexpr double whole = 100;
  std::vector<rehearsed_scenario> all;
  double passed = 0;
  for (const scenario& each : scenarios) {
    all.push_back(rehearse_one(each, options.times, folder));
    passed += all.back().passed;
  }
  options.json ? show_as_json(out, all, options.times) : show_as_table(out, all, options.times);
  const double runs = static_cast<double>(all.size()) * options.times;
  return passed * whole >= options.pass * runs ? done : failed;
}

}  // namespace

int rehearse(const rehearse_options& options, std::ostream& out, std::ostream& err) {
  auto folder = temporary_folder::create();
  if (!folder) {
    err << "zylin: " << folder.error().message() << std::endl;
    return failed;
  }
  const tidy_on_signal guard(folder->path());
  const read_scenarios read = read_scenario_files(options.files, folder->path());
  if (!read.mistakes.empty()) {
    for (const std::string& each : read.mistakes) {
      err << "zylin: " << each << "\n";
    }
    err << std::flush;
    return wrong_usage;
  }
  app::start_logging(read.all.front().settings.logging);
  return rehearse_all(options, read.all, folder->path(), out);
}

}  // namespace zylin::cli
