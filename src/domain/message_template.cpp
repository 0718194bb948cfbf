#include "zylin/domain/message_template.hpp"

#include "clean_text.hpp"
#include "texts/text_table.hpp"
#include "zylin/core/ascii.hpp"

#include <nlohmann/json.hpp>

#include <algorithm>

namespace zylin::domain {
namespace {

/// Meta allows 1024 characters for a template's body with its values; the template's own words need some of them.
constexpr std::size_t longest_text = 700;
constexpr std::string_view unknown_value = "-";

std::string date_value(std::string_view language, const template_subject& subject) {
  return subject.when ? day_text(texts_in(language), std::chrono::floor<std::chrono::days>(*subject.when))
                      : std::string();
}

std::string time_value(std::string_view language, const template_subject& subject) {
  if (!subject.when) {
    return {};
  }
  const auto day = std::chrono::floor<std::chrono::days>(*subject.when);
  return clock_text(texts_in(language), *subject.when - day);
}

/// The names are those that the business file may use.
std::string value_of(std::string_view name, const message& row, const business& business,
                     const template_subject& subject, std::string_view language) {
  if (name == "customer_name") {
    return subject.customer_name.empty() ? std::string(texts_in(language).nameless) : subject.customer_name;
  }
  if (name == "service") {
    return subject.service;
  }
  if (name == "reference") {
    return subject.reference;
  }
  if (name == "date") {
    return date_value(language, subject);
  }
  if (name == "time") {
    return time_value(language, subject);
  }
  if (name == "business_name") {
    return business.name;
  }
  if (name == "business_phone") {
    return business.phone;
  }
  return name == "business_address" ? business.address : row.body;
}

bool holds_text(const message_template& chosen) {
  return std::ranges::find(chosen.variables, "text") != chosen.variables.end();
}

/// Empty if there is none in that language.
std::string sid_in(const message_template& chosen, const business& business, std::string_view language) {
  if (language == business.language) {
    return chosen.content_sid;
  }
  const auto found = chosen.translated.find(std::string(language));
  return found == chosen.translated.end() ? std::string() : found->second;
}

}  // namespace

template_subject subject_of(const business& business, const booking& about) {
  return {about.customer_name, about.service, about.reference, business.zone.to_local(about.starts_at)};
}

std::string safe_template_value(std::string_view value) {
  constexpr std::string_view line_end = " | ";
  std::string safe;
  for (const char each : clean_text(value, true)) {
    if (each == '\n' && !safe.empty()) {
      safe.append(safe.back() == ' ' ? line_end.substr(1) : line_end);
    } else if (each != '\n' && (each != ' ' || (!safe.empty() && safe.back() != ' '))) {
      safe += each;
    }
  }
  const std::string_view trimmed = ascii::trim(safe);
  return std::string(trimmed.empty() ? unknown_value : trimmed);
}

void prepare_template(message& row, const business& business, const template_subject& subject,
                      std::string_view language) {
  const auto found = business.templates.find(std::string(to_string(row.kind)));
  if (found == business.templates.end()) {
    return;
  }
  const std::string content_sid = sid_in(found->second, business, language);
  if (content_sid.empty() || (holds_text(found->second) && row.body.size() > longest_text)) {
    return;
  }
  nlohmann::ordered_json values = nlohmann::ordered_json::object();
  int place = 0;
  for (const std::string& name : found->second.variables) {
    values[std::to_string(++place)] = safe_template_value(value_of(name, row, business, subject, language));
  }
  row.content_sid = content_sid;
  row.content_variables = values.dump(-1, ' ', false, nlohmann::ordered_json::error_handler_t::replace);
}

}  // namespace zylin::domain
