#pragma once

#include "bookings/filter.hpp"
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

/// `zylin bookings` with all that can be typed after it.
class bookings_command {
 public:
  using chooser = std::function<void(std::function<int()>)>;

  /// `env_file` is read when the command runs; it outlives this.
  explicit bookings_command(const std::filesystem::path& env_file) : env_file_(env_file) {}

  /// `choose` gets the function to run once `parser` has met the command. This object must not be moved.
  void add_to(CLI::App& parser, const chooser& choose);

 private:
  void add_listing(CLI::App& command);
  void add_show(CLI::App& command);
  void add_orders(CLI::App& command);
  CLI::App& add_order(CLI::App& command, const std::string& name, const std::string& what);
  void add_customer(CLI::App& order);
  void add_reference(CLI::App& order);
  void add_start(CLI::App& order);
  void add_staff(CLI::App& order, const std::string& what);

  int run();
  int run_listing(const config::settings& settings);
  int run_order(const config::settings& settings);

  const std::filesystem::path& env_file_;
  bookings_options typed_;
  listing_options how_;
  std::vector<const CLI::Option*> of_the_listing_;
  const CLI::Option* limit_ = nullptr;
  std::optional<std::string> shown_;  ///< the booking to show
  bool shown_as_json_ = false;
  owner_order order_{"bookings"};
};

}  // namespace zylin::cli
