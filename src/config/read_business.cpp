#include "business_parser.hpp"

#include "business_limits.hpp"
#include "setting_readers.hpp"
#include "variable_reader.hpp"
#include "zylin/config/text_file.hpp"

namespace zylin::config {
namespace {

constexpr std::string_view file_variable = "BUSINESS_CONFIG";

// The default file may be absent; a file that is named must exist.
void read_business_file(variable_reader& variables, std::vector<settings_problem>& problems, settings& into) {
  const auto named = variables.get(file_variable);
  const std::string path(named.value_or("config/business.json"));
  const auto text = read_text_file(path);
  if (!text && text.error().code() == errc::not_found && !named) {
    into.warnings.push_back("no " + path + ": built-in opening hours and service apply");
    return;
  }
  if (!text) {
    variables.report(file_variable, shown(path) + ": " + text.error().message(), "a readable JSON file");
    return;
  }
  for (settings_problem& problem : parse_business(*text, into.business)) {
    problem.name = path + ": " + problem.name;
    problems.push_back(std::move(problem));
  }
}

}  // namespace

void read_business(variable_reader& variables, std::vector<settings_problem>& problems, settings& into) {
  into.business = domain::default_business();
  read_business_file(variables, problems, into);
  variables.read_line("BUSINESS_NAME", business_limits::name, into.business.name);
  variables.read_line("BUSINESS_PHONE", business_limits::short_text, into.business.phone);
  variables.read_line("BUSINESS_ADDRESS", business_limits::address, into.business.address);
}

void collect_own_lines(settings& into) {
  const result<phone_number> told = phone_number::parse(into.business.phone, into.business.region);
  for (const std::optional<phone_number>& line :
       {told ? std::optional(*told) : std::nullopt, into.twilio.voice_number, into.twilio.whatsapp_number}) {
    if (line) {
      into.business.own_lines.push_back(line->str());
    }
  }
}

void read_owner(variable_reader& variables, settings& into) {
  constexpr std::string_view name = "OWNER_PHONE";
  variables.read_phone(name, into.owner_phone);
  if (!variables.get(name)) {
    into.warnings.emplace_back("OWNER_PHONE is not set: nobody is told of urgent calls or of calls left unanswered");
  }
}

}  // namespace zylin::config
