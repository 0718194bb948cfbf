#include "chat/command.hpp"

#include "exit_status.hpp"

#include <unistd.h>
#include <CLI/CLI.hpp>

#include <iostream>

namespace zylin::cli {

void chat_command::add_to(CLI::App& parser, const chooser& choose) {
  CLI::App& command = *parser.add_subcommand("chat", "Talk to Zylin in the terminal; needs no account");
  command.callback([this, choose] { choose([this] { return run(); }); });
  command.add_option("--caller", options_.caller, "The number that calls")->type_name("+PHONE")->capture_default_str();
  command.add_option("--language", options_.language, "The language it begins in, like de; else the business's")
      ->type_name("LANGUAGE");
  command.add_option("--script", options_.script, "Read what is said from this file, a line each turn")
      ->type_name("FILE");
}

int chat_command::run() {
  const result<config::environment> values = config::environment::load(env_file_);
  if (!values) {
    std::cerr << "zylin: " << values.error().message() << '\n';
    return wrong_usage;
  }
  options_.on_terminal = options_.script.empty() && ::isatty(STDIN_FILENO) == 1;
  return chat(options_, *values, std::cin, std::cout, std::cerr);
}

}  // namespace zylin::cli
