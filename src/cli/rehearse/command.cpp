#include "rehearse/command.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace zylin::cli {

void rehearse_command::add_to(CLI::App& parser, const chooser& choose) {
  constexpr int most_times = 1000;
  constexpr double whole = 100;
  CLI::App& command = *parser.add_subcommand("rehearse", "Play scenarios of conversations; needs no account");
  command.callback([this, choose] { choose([this] { return rehearse(options_, std::cout, std::cerr); }); });
  command.add_option("files", options_.files, "JSON files, each with one scenario or an array")
      ->required()
      ->type_name("FILES");
  command.add_option("--times", options_.times, "Play each scenario so often")
      ->check(CLI::Range(1, most_times))
      ->capture_default_str();
  command.add_option("--pass", options_.pass, "Fail if fewer percent of the runs pass")
      ->check(CLI::Range(0.0, whole))
      ->type_name("PERCENT")
      ->capture_default_str();
  command.add_flag("--json", options_.json, "Print one JSON array");
}

}  // namespace zylin::cli
