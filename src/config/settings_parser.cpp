#include "zylin/config/settings_parser.hpp"

#include "setting_readers.hpp"

namespace zylin::config {

std::string to_string(const settings_problem& problem) {
  return problem.name + ": found " + problem.found + ", expected " + problem.expected;
}

std::variant<settings, std::vector<settings_problem>> parse_settings(const environment& values, settings_scope scope) {
  settings read;
  std::vector<settings_problem> problems;
  variable_reader variables(values, problems);
  if (scope == settings_scope::serve || scope == settings_scope::send) {
    variables.read_bool("ALLOW_INSECURE_UPSTREAM", read.allow_insecure_upstream);
    read_twilio(variables, scope, read);
    read_pipeline(variables, read.pipeline);
  }
  if (scope == settings_scope::send || scope == settings_scope::addresses) {
    read_public_url(variables, false, read);
  }
  if (scope == settings_scope::serve) {
    read_openai(variables, read);
    read_server(variables, read);
    read_owner(variables, read);
  } else if (scope == settings_scope::local) {
    variables.read_phone("OWNER_PHONE", read.owner_phone);  // nobody blocks it
  }
  read_business(variables, problems, read);
  if (scope == settings_scope::serve) {
    check_calendars(read, problems);
  }
  collect_own_lines(read);
  read_storage(variables, read);
  read_logging(variables, read.logging);
  warn_of_misspelt_names(values, read.warnings);
  if (!problems.empty()) {
    return problems;
  }
  return read;
}

}  // namespace zylin::config
