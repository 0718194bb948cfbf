#include "bookings/command.hpp"

#include "bookings/views.hpp"
#include "checked_settings.hpp"
#include "exit_status.hpp"

#include "zylin/app/booking_commands.hpp"
#include "zylin/core/clock.hpp"

#include <CLI/CLI.hpp>

#include <iostream>
#include <utility>

namespace zylin::cli {

/// The callback of `bookings` runs after that of its subcommand.
void bookings_command::add_to(CLI::App& parser, const chooser& choose) {
  CLI::App& command = *parser.add_subcommand("bookings", "The bookings, newest first; or add and change them");
  command.callback([this, choose] { choose([this] { return run(); }); });
  command.require_subcommand(0, 1);
  add_listing(command);
  add_show(command);
  add_orders(command);
}

void bookings_command::add_listing(CLI::App& command) {
  CLI::Option* day = command.add_option("--day", typed_.day, "Only those of this day: YYYY-MM-DD, today or tomorrow")
                         ->type_name("DAY");
  CLI::Option* week = command.add_option("--week", typed_.week, "Only those of the week, Monday to Sunday, around DAY")
                          ->type_name("DAY")
                          ->expected(0, 1)
                          ->default_str("today")
                          ->excludes(day);
  CLI::Option* status = command.add_option("--status", typed_.status, "Only these, several with commas between them")
                            ->type_name("STATUS");
  CLI::Option* service =
      command.add_option("--service", typed_.service, "Only those of this service")->type_name("NAME");
  CLI::Option* free = command.add_flag("--free", typed_.free, "The free times of the day (today) or week instead");
  CLI::Option* json = command.add_flag("--json", how_.json, "Print one JSON array");
  CLI::Option* limit = command.add_option("--limit", how_.limit, "At most this many")
                           ->check(CLI::Range(1, 1'000'000))
                           ->capture_default_str();
  of_the_listing_ = {day, week, status, service, free, json, limit};
  limit_ = limit;
}

void bookings_command::add_show(CLI::App& command) {
  CLI::App& show = *command.add_subcommand("show", "One booking and its history");
  show.add_option("reference", shown_, "Its reference, or its id")->required()->type_name("REF");
  show.add_flag("--json", shown_as_json_, "Print one JSON object");
}

void bookings_command::add_orders(CLI::App& command) {
  CLI::App& add = add_order(command, "add", "Book an appointment for a customer");
  add_customer(add);
  add_start(add);
  CLI::App& move = add_order(command, "move", "Move a booking to another time");
  add_reference(move);
  add_start(move);
  add_staff(move, "Give it to this person");
  add_reference(add_order(command, "cancel", "Cancel a booking, for good"));
  add_reference(add_order(command, "confirm", "Confirm a booking that was requested"));
  add_reference(add_order(command, "complete", "Note that the customer came"));
  add_reference(add_order(command, "no-show", "Note that the customer did not come"));
}

CLI::App& bookings_command::add_order(CLI::App& command, const std::string& name, const std::string& what) {
  CLI::App& order = order_.add(command, name, name == "no-show" ? "no_show" : name, what);
  if (name != "complete" && name != "no-show") {
    order_.add_switch(order, "--quiet", "quiet", "Tell the customer nothing");
  }
  return order;
}

void bookings_command::add_customer(CLI::App& order) {
  order_.add_text(order, "--name", "name", "The customer's name").required();
  order_.add_text(order, "--phone", "phone", "The customer's number, with country code")
      .required()
      ->type_name("+PHONE");
  order_.add_text(order, "--service", "service", "One of the business file; otherwise its first").type_name("NAME");
  add_staff(order, "Who is to serve; otherwise whoever is free");
  order_.add_text(order, "--notes", "notes", "For yourself");
}

void bookings_command::add_reference(CLI::App& order) {
  order_.add_text(order, "reference", "reference", "Its reference, or its id").required()->type_name("REF");
}

void bookings_command::add_start(CLI::App& order) {
  order_.add_text(order, "--at", "at", "When: \"2026-12-05 15:00\" or \"tomorrow at 3 pm\"")
      .required()
      ->type_name("WHEN");
  order_.add_switch(order, "--force", "force", "Overrule hours, closures, notice and horizon, but never what is taken");
}

void bookings_command::add_staff(CLI::App& order, const std::string& what) {
  order_.add_text(order, "--staff", "staff", what).type_name("NAME");
}

int bookings_command::run() {
  if (const std::optional<std::string> misplaced = misplaced_option(of_the_listing_, order_.is_typed() || shown_)) {
    std::cerr << "zylin: " << *misplaced << " belongs to the listing of `zylin bookings` alone\n";
    return wrong_usage;
  }
  const std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::local);
  if (!settings) {
    return wrong_usage;
  }
  if (shown_) {
    const listing_options how{shown_as_json_};
    return show_booking({*settings, how, system_clock().now(), std::cout, std::cerr}, *shown_);
  }
  return order_.is_typed() ? run_order(*settings) : run_listing(*settings);
}

int bookings_command::run_listing(const config::settings& settings) {
  const time_point now = system_clock().now();
  const result<bookings_filter> wanted = read_filter(typed_, settings.business.zone, now);
  if (!wanted) {
    std::cerr << "zylin: " << wanted.error().message() << '\n';
    return wrong_usage;
  }
  const bookings_request asked{settings, how_, now, std::cout, std::cerr};
  if (typed_.free) {
    bookings_request all = asked;
    all.how.limit = limit_->count() > 0 ? how_.limit : 0;
    return list_free_slots(all, *wanted);
  }
  const bool filtered = wanted->days || wanted->service || !wanted->statuses.empty();
  return filtered ? list_filtered_bookings(asked, *wanted) : list_bookings(asked.listing(), asked.settings.business);
}

int bookings_command::run_order(const config::settings& settings) {
  return order_.run(settings, [&](const control::command& order) {
    return app::booking_commands::check(order, settings.business, system_clock().now());
  });
}

}  // namespace zylin::cli
