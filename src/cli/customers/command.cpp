#include "customers/command.hpp"

#include "checked_settings.hpp"
#include "customers/views.hpp"
#include "exit_status.hpp"

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
  CLI::App& note = order_.add(command, "note", "note", "Add a remark about a customer, for yourself");
  order_.add_text(note, "phone", "phone", "Their number").required()->type_name("+PHONE");
  order_.add_text(note, "text", "text", "The remark").required();
  add_json(note);
}

CLI::App& customers_command::add_block(CLI::App& command) {
  CLI::App& block = order_.add(command, "block", "block", "Do not answer a number's calls and texts any more");
  CLI::Option* phone = order_.add_text(block, "phone", "phone", "The number").type_name("+PHONE");
  order_.add_text(block, "--call", "call", "The number that made this call, as `zylin calls --json` shows its SID")
      .type_name("SID")
      ->excludes(phone);
  add_json(block);
  return block;
}

CLI::App& customers_command::add_unblock(CLI::App& command) {
  CLI::App& unblock = order_.add(command, "unblock", "unblock", "Answer a blocked number again");
  order_.add_text(unblock, "phone", "phone", "The number").required()->type_name("+PHONE");
  add_json(unblock);
  return unblock;
}

void customers_command::add_merge(CLI::App& command) {
  CLI::App& merge = order_.add(command, "merge", "merge", "Make one customer of two numbers");
  order_.add_text(merge, "from", "from", "The number that they have no longer").required()->type_name("+FROM");
  order_.add_text(merge, "into", "into", "The number that they keep, which gets all bookings")
      .required()
      ->type_name("+INTO");
  add_json(merge);
}

void customers_command::add_json(CLI::App& order) {
  order_.add_switch(order, "--json", "json", "Print one JSON object");
}

int customers_command::run() {
  if (const std::optional<std::string> misplaced = misplaced_option(of_the_listing_, order_.is_typed() || shown_)) {
    std::cerr << "zylin: " << *misplaced << " belongs to the listing of `zylin customers` alone\n";
    return wrong_usage;
  }
  const std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::local);
  if (!settings) {
    return wrong_usage;
  }
  if (order_.is_typed()) {
    return run_order(*settings);
  }
  const time_point now = system_clock().now();
  if (shown_) {
    const listing_options how{shown_as_json_};
    return show_customer({*settings, how, now, std::cout, std::cerr}, *shown_);
  }
  return list_customers({*settings, how_, now, std::cout, std::cerr});
}

int customers_command::run_order(const config::settings& settings) {
  return order_.run(settings,
                    [&](const control::command& order) { return app::customer_commands::check(order, settings); });
}

}  // namespace zylin::cli
