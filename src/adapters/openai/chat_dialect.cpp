#include "chat_dialect.hpp"

namespace zylin::openai {
namespace {

bool names_limit(const server_error& refusal, limit_field asked) {
  switch (asked) {
    case limit_field::max_completion_tokens: return refusal.mentions("max_completion_tokens");
    case limit_field::max_tokens: return refusal.mentions("max_tokens");
    case limit_field::none: return false;
  }
  return false;
}

bool names_format(const server_error& refusal) {
  return refusal.mentions("response_format") || refusal.mentions("json_schema") || refusal.mentions("json_object");
}

bool simplify(answer_format& format) {
  switch (format) {
    case answer_format::json_schema: format = answer_format::json_object; return true;
    case answer_format::json_object: format = answer_format::plain; return true;
    case answer_format::plain: return false;
  }
  return false;
}

}  // namespace

bool chat_dialect::adapt(const http_response& refusal) {
  if (refusal.status != 400 && refusal.status != 404 && refusal.status != 422) {
    return false;
  }
  const server_error reason = read_server_error(refusal);
  if (names_limit(reason, limit)) {
    limit = limit == limit_field::max_completion_tokens ? limit_field::max_tokens : limit_field::none;
    return true;
  }
  const bool unnamed = refusal.status == 400 && !proven;
  return (names_format(reason) || unnamed) && simplify(format);
}

}  // namespace zylin::openai
