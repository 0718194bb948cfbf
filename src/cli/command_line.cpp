#include "zylin/cli/command_line.hpp"

#include "backup.hpp"
#include "bookings/command.hpp"
#include "calendar.hpp"
#include "chat/command.hpp"
#include "checked_settings.hpp"
#include "customers/command.hpp"
#include "doctor/doctor.hpp"
#include "exit_status.hpp"
#include "jobs_retry.hpp"
#include "listing.hpp"
#include "rehearse/command.hpp"
#include "report.hpp"
#include "send.hpp"
#include "serve.hpp"
#include "simulate/simulate.hpp"
#include "zylin/core/number.hpp"

#include <unistd.h>
#include <CLI/CLI.hpp>

#include <cstdint>
#include <filesystem>
#include <functional>
#include <iostream>
#include <optional>
#include <string>
#include <system_error>
#include <utility>

namespace zylin::cli {
namespace {

/// Empty if it is an ID; CLI11's own check would print the range of a double.
std::string is_job_id(const std::string& typed) {
  const bool good = parse_number<std::int64_t>(typed).value_or(0) > 0;
  return good ? std::string() : "'" + typed + "' is no ID of a recording: `zylin jobs` shows them, like 42";
}

/// Everything that can be typed, and what was.
class command_line {
 public:
  command_line();

  int run(int argc, const char* const* argv);

 private:
  using list_function = int (*)(const listing_request&);

  void add_serve();
  void add_simulate();
  void add_send();
  void add_report();
  void add_calendar();
  void add_backup();
  void add_doctor();
  CLI::App& add_listing(const std::string& name, const std::string& what, list_function list);
  void add_retry(CLI::App& jobs);
  CLI::App& add_command(const std::string& name, const std::string& what, std::function<int()> action);

  int run_serve();
  int run_simulate();
  int run_send();
  int run_report();
  int run_calendar(int (*action)(const calendar_request&));
  int run_backup();
  int run_jobs();
  int run_doctor();
  int run_listing(list_function list);

  CLI::App parser_{"Zylin, an AI phone receptionist that you run yourself."};
  std::filesystem::path env_file_;
  simulate_options simulation_;
  listing_options listing_;
  bookings_command bookings_{env_file_};
  customers_command customers_{env_file_};
  chat_command chat_{env_file_};
  rehearse_command rehearse_;
  std::string phone_;
  std::string text_;
  std::string report_day_;
  std::string calendar_id_ = "all";
  std::filesystem::path backup_file_;
  bool overwrite_ = false;
  bool offline_ = false;
  CLI::App* retry_ = nullptr;
  std::int64_t job_id_ = 0;
  std::function<int()> chosen_;
};

command_line::command_line() {
  parser_.set_version_flag("--version", std::string("zylin ") + ZYLIN_VERSION);
  parser_.add_option("--env-file", env_file_, "Read settings from this file instead of .env")->type_name("PATH");
  parser_.require_subcommand(0, 1);
  parser_.fallthrough();
  chosen_ = [this] { return run_serve(); };
  add_serve();
  add_simulate();
  chat_.add_to(parser_, [this](std::function<int()> action) { chosen_ = std::move(action); });
  rehearse_.add_to(parser_, [this](std::function<int()> action) { chosen_ = std::move(action); });
  add_doctor();
  add_listing("calls", "The call log, newest first", list_calls);
  bookings_.add_to(parser_, [this](std::function<int()> action) { chosen_ = std::move(action); });
  customers_.add_to(parser_, [this](std::function<int()> action) { chosen_ = std::move(action); });
  add_listing("conversations", "The conversations, newest first", list_conversations);
  add_listing("messages", "The messages sent and to be sent, newest first", list_messages);
  add_retry(add_listing("jobs", "The recordings on their way to an answer, newest first", list_jobs));
  add_report();
  add_calendar();
  add_backup();
  add_send();
}

CLI::App& command_line::add_command(const std::string& name, const std::string& what, std::function<int()> action) {
  CLI::App* command = parser_.add_subcommand(name, what);
  command->callback([this, action = std::move(action)] { chosen_ = action; });
  return *command;
}

void command_line::add_serve() {
  add_command("serve", "Run the server (the default)", [this] { return run_serve(); });
}

void command_line::add_simulate() {
  CLI::App& command =
      add_command("simulate", "Place simulated calls; needs no account", [this] { return run_simulate(); });
  command.add_option("--say", simulation_.say, "What the caller says")->type_name("TEXT");
  command.add_option("--caller", simulation_.caller, "The number that calls")->type_name("+PHONE");
  command.add_option("--wav", simulation_.wav, "Play this recording instead")
      ->type_name("FILE")
      ->check(CLI::ExistingFile);
  command.add_option("--calls", simulation_.calls, "How many calls at once")
      ->check(CLI::Range(1, most_simulated_calls))
      ->capture_default_str();
  command.add_flag("--json", simulation_.json, "Print one JSON object");
  command.add_flag("--keep", simulation_.keep, "Leave the database for a look");
  command.add_flag("--real-openai", simulation_.real_openai, "Use the real recogniser and model (OPENAI_API_KEY)");
}

CLI::App& command_line::add_listing(const std::string& name, const std::string& what, list_function list) {
  CLI::App& command = add_command(name, what, [this, list] { return run_listing(list); });
  command.add_flag("--json", listing_.json, "Print one JSON array");
  command.add_option("--limit", listing_.limit, "At most this many")
      ->check(CLI::Range(1, 1'000'000))
      ->capture_default_str();
  return command;
}

/// The callback of `jobs` runs after that of its subcommand, so it checks which one was meant.
void command_line::add_retry(CLI::App& jobs) {
  retry_ = jobs.add_subcommand("retry", "Work on a dead recording again");
  retry_->add_option("id", job_id_, "Its ID, as `zylin jobs` shows it")->required()->type_name("ID")->check(is_job_id);
  jobs.callback([this] { chosen_ = [this] { return run_jobs(); }; });
}

void command_line::add_report() {
  CLI::App& command = add_command("report", "What comes today and what was yesterday, as the owner is told daily",
                                  [this] { return run_report(); });
  command.add_option("--date", report_day_, "The report of that morning instead of today's")->type_name("YYYY-MM-DD");
  command.add_flag("--json", listing_.json, "Print one JSON object");
}

/// The callback of `calendar` runs after those of its subcommands, so each of them chooses again.
void command_line::add_calendar() {
  CLI::App& command = *parser_.add_subcommand(
      "calendar", "Secret addresses to subscribe to the bookings at, and the external calendars that block times");
  command.require_subcommand(1);
  const auto add = [this, &command](const std::string& name, const std::string& what,
                                    int (*action)(const calendar_request&)) -> CLI::App& {
    CLI::App* one = command.add_subcommand(name, what);
    one->callback([this, action] { chosen_ = [this, action] { return run_calendar(action); }; });
    return *one;
  };
  add("new", "Make an address; it is shown only once", new_calendar);
  add("list", "The addresses, which ones are revoked, without their secrets", list_calendars)
      .add_flag("--json", listing_.json, "Print one JSON array");
  add("busy", "When the calendars of the business file block times", list_busy_times)
      .add_flag("--json", listing_.json, "Print one JSON array");
  add("revoke", "Close one address, or all of them", revoke_calendars)
      .add_option("id", calendar_id_, "Its ID, as `zylin calendar list` shows it, or all")
      ->required()
      ->type_name("ID|all");
}

void command_line::add_send() {
  CLI::App& command =
      add_command("send", "Send one WhatsApp message, to test the set-up", [this] { return run_send(); });
  command.add_option("phone", phone_, "To whom, with country code")->required()->type_name("+PHONE");
  command.add_option("text", text_, "What")->required();
}

void command_line::add_doctor() {
  CLI::App& command =
      add_command("doctor", "Check the settings, the database, Twilio and OpenAI", [this] { return run_doctor(); });
  command.add_flag("--offline", offline_, "Do not ask Twilio and OpenAI");
}

void command_line::add_backup() {
  CLI::App& command =
      add_command("backup", "Copy the database, while the server may be running", [this] { return run_backup(); });
  command.add_option("file", backup_file_, "Where to")->required()->type_name("FILE");
  command.add_flag("--force", overwrite_, "Overwrite FILE");
}

int command_line::run_serve() {
  std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::serve);
  return settings ? serve(std::move(*settings)) : wrong_usage;
}

int command_line::run_simulate() {
  const result<config::environment> values = config::environment::load(env_file_);
  if (!values) {
    std::cerr << "zylin: " << values.error().message() << '\n';
    return wrong_usage;
  }
  simulation_.on_terminal = ::isatty(STDOUT_FILENO) == 1;
  return simulate(simulation_, *values, std::cout, std::cerr);
}

int command_line::run_send() {
  const std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::send);
  return settings ? send_message(*settings, phone_, text_) : wrong_usage;
}

int command_line::run_report() {
  const std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::local);
  return settings ? show_report({*settings, report_day_, listing_.json, std::cout, std::cerr}) : wrong_usage;
}

int command_line::run_calendar(int (*action)(const calendar_request&)) {
  const std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::addresses);
  return settings ? action({*settings, calendar_id_, listing_.json, std::cout, std::cerr}) : wrong_usage;
}

int command_line::run_backup() {
  const std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::local);
  if (!settings) {
    return wrong_usage;
  }
  return back_up({settings->database_path, backup_file_, overwrite_, std::cout, std::cerr});
}

int command_line::run_doctor() {
  const std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::serve);
  return settings ? examine(*settings, offline_, std::cout) : wrong_usage;
}

int command_line::run_jobs() {
  if (!retry_->parsed()) {
    return run_listing(list_jobs);
  }
  const std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::local);
  return settings ? retry_job({*settings, job_id_, std::cout, std::cerr}) : wrong_usage;
}

int command_line::run_listing(list_function list) {
  const std::optional<config::settings> settings = checked_settings(env_file_, config::settings_scope::local);
  if (!settings) {
    return wrong_usage;
  }
  return list({settings->database_path, listing_, settings->business.zone, std::cout, std::cerr});
}

int command_line::run(int argc, const char* const* argv) {
  try {
    parser_.parse(argc, argv);
  } catch (const CLI::ParseError& stop) {
    return parser_.exit(stop) == 0 ? done : wrong_usage;
  }
  return chosen_();
}

}  // namespace

int run(int argc, const char* const* argv) {
  return command_line().run(argc, argv);
}

}  // namespace zylin::cli
