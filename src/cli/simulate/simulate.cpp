#include "simulate/simulate.hpp"

#include "exit_status.hpp"
#include "simulate/business_file.hpp"
#include "simulate/conversation_view.hpp"
#include "simulate/crowd_view.hpp"
#include "simulate/json_view.hpp"
#include "simulate/run_simulation.hpp"
#include "simulate/simulated_settings.hpp"
#include "simulate/temporary_folder.hpp"
#include "zylin/app/logging.hpp"
#include "zylin/core/clock.hpp"

#include <memory>
#include <ostream>
#include <utility>

namespace zylin::cli {
namespace {

std::string usage_mistake(const simulate_options& options) {
  if (options.calls < 1 || options.calls > most_simulated_calls) {
    return "--calls must be from 1 to " + std::to_string(most_simulated_calls);
  }
  if (options.say && !options.wav.empty()) {
    return "--say and --wav exclude each other";
  }
  if (options.say && options.say->empty()) {
    return "--say needs a text";
  }
  return {};
}

std::string remark_on(const simulate_options& options, const std::vector<scripted_call>& script) {
  if (options.real_openai && options.wav.empty()) {
    return "The made-up voice is no real speech: the real recogniser will hear noise. Give a recording with --wav "
           "FILE.";
  }
  if (!options.real_openai && script.front().said.empty()) {
    return "This WAV carries no text, so the simulated recogniser hears silence. A real recording needs --real-openai.";
  }
  return {};
}

std::string describe(const config::settings& settings, bool built_in) {
  const std::string& name = settings.business.name;
  if (!built_in) {
    return name + " (from BUSINESS_CONFIG; times in " + settings.business.zone.name() + ")";
  }
  return name + ", " + std::string(simulated_hours) + " (built in; BUSINESS_CONFIG names another)";
}

std::unique_ptr<view> make_view(const simulate_options& options, const config::environment& values,
                                const domain::time_zone& zone, std::ostream& out) {
  const terminal_style colours(options.on_terminal && !values.get("NO_COLOR"));
  if (options.json) {
    return std::make_unique<json_view>(out, zone);
  }
  if (options.calls > 1) {
    return std::make_unique<crowd_view>(out, colours, options.on_terminal);
  }
  return std::make_unique<conversation_view>(out, colours, zone);
}

std::chrono::year_month_day today_at(const domain::time_zone& zone) {
  return std::chrono::year_month_day(std::chrono::sys_days(
      std::chrono::floor<std::chrono::days>(zone.to_local(system_clock().now())).time_since_epoch()));
}

int complain(std::ostream& err, const std::string& what, int status) {
  err << "zylin: " << what << std::endl;
  return status;
}

int complain(std::ostream& err, const std::vector<config::settings_problem>& problems) {
  err << "zylin: these settings are wrong:\n";
  for (const config::settings_problem& each : problems) {
    err << "  " << to_string(each) << '\n';
  }
  return wrong_usage;
}

/// The part that has valid options, settings and a folder for its files.
int run(const simulate_options& options, const config::environment& values, config::settings settings,
        temporary_folder& folder, std::ostream& out, std::ostream& err) {
  auto script = write_script(options, today_at(settings.business.zone));
  if (!script) {
    return complain(err, script.error().message(), wrong_usage);
  }
  simulation_info info;
  info.business = describe(settings, !values.get("BUSINESS_CONFIG"));
  info.owner = settings.owner_phone->str();
  info.remark = remark_on(options, *script);
  info.calls = script->size();
  info.real_openai = options.real_openai;
  const std::filesystem::path database = settings.database_path;
  const auto output = make_view(options, values, settings.business.zone, out);
  app::start_logging(settings.logging);
  const auto outcome = run_simulation(std::move(settings), std::move(*script), std::move(info), *output);
  if (!outcome) {
    return complain(err, outcome.error().message(), failed);
  }
  if (options.keep) {
    folder.keep();
  }
  const bool succeeded = outcome->calls.all_succeeded() && outcome->read_by_rules == 0;
  output->closed({outcome->calls.records(), outcome->took, outcome->threads,
                  options.keep ? database : std::filesystem::path(), succeeded, options.real_openai,
                  outcome->read_by_rules});
  return succeeded ? done : failed;
}

}  // namespace

int simulate(const simulate_options& options, const config::environment& values, std::ostream& out, std::ostream& err) {
  if (const std::string mistake = usage_mistake(options); !mistake.empty()) {
    return complain(err, mistake, wrong_usage);
  }
  auto folder = temporary_folder::create();
  if (!folder) {
    return complain(err, folder.error().message(), failed);
  }
  auto parsed = simulated_settings(values, folder->path(), options.real_openai);
  if (const auto* problems = std::get_if<std::vector<config::settings_problem>>(&parsed)) {
    return complain(err, *problems);
  }
  const tidy_on_signal guard(folder->path());
  return run(options, values, std::get<config::settings>(std::move(parsed)), *folder, out, err);
}

}  // namespace zylin::cli
