#include "chat_dialect.hpp"

namespace zylin::openai {
namespace {

std::string_view name_of(limit_field field) {
  switch (field) {
    case limit_field::max_completion_tokens: return "max_completion_tokens";
    case limit_field::max_tokens: return "max_tokens";
    case limit_field::none: break;
  }
  return {};
}

bool names_format(const server_error& refusal) {
  return refusal.mentions("response_format") || refusal.mentions("json_schema") || refusal.mentions("json_object");
}

limit_field after(limit_field refused) {
  return refused == limit_field::max_completion_tokens ? limit_field::max_tokens : limit_field::none;
}

answer_format after(answer_format refused) {
  return refused == answer_format::json_schema ? answer_format::json_object : answer_format::plain;
}

/// The least of the values that the refusal offers; a refusal that offers none is about the parameter itself.
reasoning_effort after(reasoning_effort refused, const server_error& refusal) {
  for (const reasoning_effort next : {reasoning_effort::minimal, reasoning_effort::low}) {
    if (next > refused && refusal.mentions_word(to_string(next))) {
      return next;
    }
  }
  return reasoning_effort::unsaid;
}

}  // namespace

std::string_view to_string(reasoning_effort effort) noexcept {
  switch (effort) {
    case reasoning_effort::none: return "none";
    case reasoning_effort::minimal: return "minimal";
    case reasoning_effort::low: return "low";
    case reasoning_effort::unsaid: break;
  }
  return {};
}

std::string_view chat_dialect::adapt(const server_error& refusal) {
  constexpr std::string_view effort_name = "reasoning_effort";
  if (effort != reasoning_effort::unsaid && refusal.mentions(effort_name)) {
    effort = after(effort, refusal);
    return effort_name;
  }
  if (limit != limit_field::none && refusal.mentions(name_of(limit))) {
    const std::string_view refused = name_of(limit);
    limit = after(limit);
    return refused;
  }
  if (format != answer_format::plain && names_format(refusal)) {
    format = after(format);
    return "response_format";
  }
  return {};
}

bool chat_dialect::simplify() {
  if (format == answer_format::plain && effort == reasoning_effort::unsaid) {
    return false;
  }
  format = after(format);
  effort = reasoning_effort::unsaid;
  return true;
}

}  // namespace zylin::openai
