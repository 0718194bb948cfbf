#pragma once

#include "listing.hpp"
#include "owner_order.hpp"
#include "zylin/config/settings.hpp"

#include <filesystem>
#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace CLI {
class App;
class Option;
}  // namespace CLI

namespace zylin::cli {

/// `zylin customers` with all that can be typed after it, and `zylin block` and `unblock`, which are short for two of
/// its subcommands.
class customers_command {
 public:
  using chooser = std::function<void(std::function<int()>)>;

  /// `env_file` is read when the command runs; it outlives this.
  explicit customers_command(const std::filesystem::path& env_file) : env_file_(env_file) {}

  /// `choose` gets the function to run once `parser` has met the command. This object must not be moved.
  void add_to(CLI::App& parser, const chooser& choose);

 private:
  void add_listing(CLI::App& command);
  void add_show(CLI::App& command);
  void add_note(CLI::App& command);
  void add_merge(CLI::App& command);
  void add_json(CLI::App& order);
  CLI::App& add_block(CLI::App& command);
  CLI::App& add_unblock(CLI::App& command);

  int run();
  int run_order(const config::settings& settings);

  const std::filesystem::path& env_file_;
  listing_options how_;
  std::vector<const CLI::Option*> of_the_listing_;
  std::optional<std::string> shown_;  ///< the customer to show
  bool shown_as_json_ = false;
  owner_order order_{"customers"};
};

}  // namespace zylin::cli
