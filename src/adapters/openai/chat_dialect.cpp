#include "chat_dialect.hpp"

namespace zylin::openai {
namespace {

constexpr std::string_view effort_name = "reasoning_effort";
constexpr std::string_view format_name = "response_format";

std::string_view name_of(limit_field field) {
  switch (field) {
    case limit_field::max_completion_tokens: return "max_completion_tokens";
    case limit_field::max_tokens: return "max_tokens";
    case limit_field::none: break;
  }
  return {};
}

bool is_about_format(const server_error& refusal) {
  return refusal.is_about(format_name) || refusal.is_about("json_schema") || refusal.is_about("json_object");
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

bool chat_dialect::adapt(const server_error& refusal) {
  if (effort != reasoning_effort::unsaid && refusal.is_about(effort_name)) {
    effort = after(effort, refusal);
  } else if (limit != limit_field::none && refusal.is_about(name_of(limit))) {
    limit = after(limit);
  } else if (limit == limit_field::max_completion_tokens && refusal.is_about("max_tokens")) {
    limit = limit_field::max_tokens;  // the server requires it
  } else if (format != answer_format::plain && is_about_format(refusal)) {
    format = after(format);
  } else {
    return false;
  }
  return true;
}

bool chat_dialect::simplify() {
  if (effort != reasoning_effort::unsaid || format == answer_format::json_schema) {
    effort = reasoning_effort::unsaid;
    format = after(format);
    return true;
  }
  const bool simpler = format != answer_format::plain || limit != limit_field::none;
  format = answer_format::plain;
  limit = limit_field::none;
  return simpler;
}

std::vector<std::string_view> chat_dialect::given_up_since(const chat_dialect& before) const {
  std::vector<std::string_view> names;
  if (effort != before.effort) {
    names.push_back(effort_name);
  }
  if (limit != before.limit) {
    names.push_back(name_of(before.limit));
  }
  if (format != before.format) {
    names.push_back(format_name);
  }
  return names;
}

}  // namespace zylin::openai
