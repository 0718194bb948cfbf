#include "owner_order.hpp"

#include "exit_status.hpp"
#include "tell_server.hpp"

#include <CLI/CLI.hpp>

#include <iostream>

namespace zylin::cli {

CLI::App& owner_order::add(CLI::App& command, const std::string& word, const std::string& name,
                           const std::string& what) {
  CLI::App& order = *command.add_subcommand(word, what);
  order.preparse_callback([this, name](std::size_t) {
    typed_.emplace();
    typed_->name = area_ + "." + name;
  });
  return order;
}

CLI::Option& owner_order::add_text(CLI::App& order, const std::string& option, const std::string& argument,
                                   const std::string& what) {
  const std::function<void(const std::string&)> keep = [this, argument](const std::string& text) {
    typed_->arguments[argument] = text;
  };
  return *order.add_option_function(option, keep, what);
}

void owner_order::add_switch(CLI::App& order, const std::string& option, const std::string& argument,
                             const std::string& what) {
  order.add_flag_callback(
      option, [this, argument] { typed_->arguments[argument] = "true"; }, what);
}

int owner_order::run(const config::settings& settings,
                     const std::function<result<void>(const control::command&)>& check) const {
  if (const result<void> good = check(*typed_); !good) {
    std::cerr << "zylin: " << good.error().message() << '\n';
    return wrong_usage;
  }
  const control::reply answer = tell_server(settings, *typed_);
  if (!answer) {
    std::cerr << "zylin: " << answer.error().message() << '\n';
    return failed;
  }
  std::cout << *answer << '\n';
  return done;
}

std::optional<std::string> misplaced_option(const std::vector<const CLI::Option*>& of_the_listing, bool beside) {
  for (const CLI::Option* each : of_the_listing) {
    if (beside && each->count() > 0) {
      return each->get_name();
    }
  }
  return std::nullopt;
}

}  // namespace zylin::cli
