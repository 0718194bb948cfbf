#include "customers/command.hpp"

#include "checked_settings.hpp"
#include "customers/views.hpp"
#include "exit_status.hpp"
#include "tell_server.hpp"

#include "zylin/app/customer_commands.hpp"
#include "zylin/core/clock.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <utility>

namespace zylin::cli {

/// The callback of `customers` runs after that of its subcommand.
void customers_command::add_to(CLI::App& parser, const chooser& choose) {
  CLI::App& command = *parser.add_subcommand("customers", "The customers, newest first; or note, block and merge them");
  command.callback([this, choose] { choose([this] { return run(); }); });
  command.require_subcommand(0, 1);
  add_listing(command);
  add_show(command);
  add_note(command);
  add_block(command);
  add_unblock(command);
  add_merge(command);
  add_block(parser).callback([this, choose] { choose([this] { return run(); }); });
  add_unblock(parser).callback([this, choose] { choose([this] { return run(); }); });
}

void customers_command::add_listing(CLI::App& command) {
  CLI::Option* json = command.add_flag("--json", how_.json, "Print one JSON array");
  CLI::Option* limit = command.add_option("--limit", how_.limit, "At most this many")
                           ->check(CLI::Range(1, 1'000'000))
                           ->capture_default_str();
  of_the_listing_ = {json, limit};
}

void customers_command::add_show(CLI::App& command) {
  CLI::App& show = *command.add_subcommand("show", "One customer and their coming bookings");
  show.add_option("phone", shown_, "Their number")->required()->type_name("+PHONE");
  show.add_flag("--json", shown_as_json_, "Print one JSON object");
}

void customers_command::add_note(CLI::App& command) {
  CLI::App& note = add_order(command, "note", "Add a remark about a customer, for yourself");
  add_text(note, "phone", "phone", "Their number").required()->type_name("+PHONE");
  add_text(note, "text", "text", "The remark").required();
}

CLI::App& customers_command::add_block(CLI::App& command) {
  CLI::App& block = add_order(command, "block", "Do not answer a number's calls and texts any more");
  CLI::Option* phone = add_text(block, "phone", "phone", "The number").type_name("+PHONE");
  add_text(block, "--call", "call", "The number that made this call, as `zylin calls --json` shows its SID")
      .type_name("SID")
      ->excludes(phone);
  return block;
}

CLI::App& customers_command::add_unblock(CLI::App& command) {
  CLI::App& unblock = add_order(command, "unblock", "Answer a blocked number again");
  add_text(unblock, "phone", "phone", "The number").required()->type_name("+PHONE");
  return unblock;
}

void customers_command::add_merge(CLI::App& command) {
  CLI::App& merge = add_order(command, "merge", "Make one customer of two numbers");
  add_text(merge, "from", "from", "The number that they have no longer").required()->type_name("+FROM");
  add_text(merge, "into", "into", "The number that they keep, which gets all bookings").required()->type_name("+INTO");
}

CLI::App& customers_command::add_order(CLI::App& command, const std::string& name, const std::string& what) {
  CLI::App& order = *command.add_subcommand(name, what);
  order.preparse_callback([this, name](std::size_t) {
    order_.emplace();
    order_->name = "customers." + name;
  });
  return order;
}

CLI::Option& customers_command::add_text(CLI::App& order, const std::string& option, const std::string& argument,
                                         const std::string& what) {
  const std::function<void(const std::string&)> keep = [this, argument](const std::string& text) {
    order_->arguments[argument] = text;
  };
  return *order.add_option_function(option, keep, what);
}

/// Options of the listing are also accepted after its subcommands, where they would be ignored.
std::optional<std::string> customers_command::misplaced_option() const {
  for (const CLI::Option* each : of_the_listing_) {
    if (each->count() > 0 && (order_ || shown_)) {
      return each->get_name();
    }
  }
  return std::nullopt;
}

int customers_command::run() {
  if (const std::optional<std::string> misplaced = misplaced_option()) {
    std::cerr << "zylin: " << *misplaced << " belongs to the listing of `zylin customers` alone\n";
    return wrong_usage;
  }
  const std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::local);
  if (!settings) {
    return wrong_usage;
  }
  if (order_) {
    return run_order(*settings);
  }
  const time_point now = system_clock().now();
  if (shown_) {
    const listing_options how{shown_as_json_};
    return show_customer({*settings, how, now, std::cout, std::cerr}, *shown_);
  }
  return list_customers({*settings, how_, now, std::cout, std::cerr});
}

/// An unreadable order is wrong usage; an order that the server refuses is a failure.
int customers_command::run_order(const config::settings& settings) {
  const result<void> good = app::customer_commands::check(*order_, settings.business);
  if (!good) {
    std::cerr << "zylin: " << good.error().message() << '\n';
    return wrong_usage;
  }
  const control::reply answer = tell_server(settings, *order_);
  if (!answer) {
    std::cerr << "zylin: " << answer.error().message() << '\n';
    return failed;
  }
  std::cout << *answer << '\n';
  return done;
}

}  // namespace zylin::cli
