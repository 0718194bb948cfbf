#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/control/command.hpp"
#include "zylin/core/error.hpp"

#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace zylin::cli {

/// What the owner orders with a subcommand, as it is typed: `zylin bookings add …`, `zylin customers block …`. Must not
/// be moved once options refer to it.
class owner_order {
 public:
  /// `area` is the first part of the order's name: "bookings".
  explicit owner_order(std::string area) : area_(std::move(area)) {}

  /// The subcommand `word`, which orders `area.name`.
  CLI::App& add(CLI::App& command, const std::string& word, const std::string& name, const std::string& what);
  /// An option whose text becomes the argument of that name.
  CLI::Option& add_text(CLI::App& order, const std::string& option, const std::string& argument,
                        const std::string& what);
  /// The same without a text: the argument is "true".
  void add_switch(CLI::App& order, const std::string& option, const std::string& argument, const std::string& what);

  [[nodiscard]] bool is_typed() const noexcept { return typed_.has_value(); }

  /// Sends it to the server once `check` finds it readable, and prints the reply. An exit status: an unreadable order
  /// is wrong usage, one that the server refuses a failure.
  [[nodiscard]] int run(const config::settings& settings,
                        const std::function<result<void>(const control::command&)>& check) const;

 private:
  std::string area_;
  std::optional<control::command> typed_;
};

/// Options of a listing are also accepted after the subcommands beside it, where they would be ignored: the first that
/// was typed so, if `beside` is true.
[[nodiscard]] std::optional<std::string> misplaced_option(const std::vector<const CLI::Option*>& of_the_listing,
                                                          bool beside);

}  // namespace zylin::cli
