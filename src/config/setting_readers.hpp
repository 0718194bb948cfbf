#pragma once

#include "zylin/config/settings.hpp"
#include "zylin/config/settings_parser.hpp"

#include "variable_reader.hpp"

namespace zylin::config {

// One function per group of settings. Each reads its variables into `into`, reports mistakes and adds warnings.

void read_twilio(variable_reader& variables, settings_scope scope, settings& into);
void read_openai(variable_reader& variables, settings& into);
/// The business file first, then the variables that win over it.
void read_business(variable_reader& variables, std::vector<settings_problem>& problems, settings& into);
/// Collects the numbers that identify no caller: the business's, if it is a number, and those we call and write from.
void collect_own_lines(settings& into);
/// No calendar is asked over plain http beyond this machine, unless ALLOW_INSECURE_UPSTREAM is set.
void check_calendars(const settings& read, std::vector<settings_problem>& problems);
void read_owner(variable_reader& variables, settings& into);
void read_server(variable_reader& variables, settings& into);
void read_public_url(variable_reader& variables, bool required, settings& into);
void read_storage(variable_reader& variables, settings& into);
void read_pipeline(variable_reader& variables, pipeline_settings& into);
void read_logging(variable_reader& variables, logging_settings& into);

/// An API's base address, https unless it is on this machine or ALLOW_INSECURE_UPSTREAM says otherwise.
void read_upstream_url(variable_reader& variables, std::string_view name, settings& all, std::string& into);

/// Names in the `.env` file that look like ours but are not known.
void warn_of_misspelt_names(const environment& values, std::vector<std::string>& warnings);

}  // namespace zylin::config
